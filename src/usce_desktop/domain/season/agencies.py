"""The agency check: red flags of placement agencies, and a verdict in words."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.sentences import sentence

Weight = Literal["stop", "serious", "mild"]


class Flag(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A question about an agency that should be answered with no.

    Attributes:
        weight: ``stop`` alone is reason enough to stay away.
    """

    id: str
    ask: str
    why: str
    weight: Weight = "serious"


class AgencyVerdict(Struct, frozen=True, kw_only=True):
    """What the answers come to."""

    verdict: Literal["stay_away", "doubtful", "ask_more", "no_red_flags"]
    words: str
    raised: tuple[Flag, ...]
    unanswered: tuple[Flag, ...]


_SERIOUS = 2


def judge_agency(flags: tuple[Flag, ...], answers: Mapping[str, bool]) -> AgencyVerdict:
    """Judge an agency.

    Args:
        flags: The questions.
        answers: Yes or no by question; one that is not there is not answered.
    """
    raised = tuple(flag for flag in flags if answers.get(flag.id))
    unanswered = tuple(flag for flag in flags if flag.id not in answers)
    serious = sum(flag.weight == "serious" for flag in raised)
    if any(flag.weight == "stop" for flag in raised):
        verdict, words = "stay_away", sentence("Stay away: one of these alone is reason enough.")
    elif serious >= _SERIOUS:
        verdict, words = (
            "stay_away",
            sentence("Stay away: {serious} serious red flags together.", serious=serious),
        )
    elif raised:
        verdict, words = (
            "doubtful",
            sentence("Doubtful: have these explained in writing before you pay anything."),
        )
    elif unanswered:
        verdict, words = (
            "ask_more",
            sentence("Ask more: {unanswered} questions are not answered yet.", unanswered=len(unanswered)),
        )
    else:
        verdict, words = (
            "no_red_flags",
            sentence("No red flag; compare its price with applying directly all the same."),
        )
    return AgencyVerdict(verdict=verdict, words=words, raised=raised, unanswered=unanswered)  # type: ignore[arg-type]
