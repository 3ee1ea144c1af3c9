"""The eight verdicts, the two phases, and findings."""

from enum import StrEnum

from msgspec import Struct

from usce_desktop.domain.sentences import EMPTY, Sentence


class Status(StrEnum):
    """What is true of one item of one application."""

    OK = "ok"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    MISSING = "missing"
    NEEDS_ATTENTION = "needs_attention"
    PLACEHOLDER = "placeholder"
    WAIVED = "waived"
    NOT_REQUIRED = "not_required"

    @property
    def word(self) -> str:
        """The status as people read it: ``Needs attention``."""
        return "OK" if self is Status.OK else self.value.replace("_", " ").capitalize()


class Phase(StrEnum):
    """When an item is due."""

    APPLICATION = "application"
    ONBOARDING = "onboarding"


SEVERITY = (
    Status.NOT_REQUIRED,
    Status.WAIVED,
    Status.OK,
    Status.PLACEHOLDER,
    Status.EXPIRING,
    Status.NEEDS_ATTENTION,
    Status.EXPIRED,
    Status.MISSING,
)
"""From harmless to worst; the worst finding decides an item."""

READY = frozenset({Status.OK, Status.EXPIRING, Status.PLACEHOLDER, Status.WAIVED, Status.NOT_REQUIRED})
"""What an application-phase item may be when the packet goes out."""

SETTLED = READY - {Status.PLACEHOLDER}
"""What an onboarding item may be: a promise is no longer enough there."""


class Finding(Struct, frozen=True, gc=False, kw_only=True):
    """One rule's answer about one document.

    Attributes:
        rule: The stable name of the rule.
        status: What the rule makes of it.
        message: One sentence: rule, date and margin.
        margin_days: Days to spare (negative: too late by), where the rule measures days.
        document: The id of the document that was judged, empty for the item itself.
        word: What to call the status here, where its own word would say too much: a passport that is
            good today but not for this rotation is *too short*, not expired.
        detail: What the finding rests on, for whoever answers it: words on the paper, an item,
            or the facts that a rule asks for.
    """

    rule: str
    status: Status
    message: Sentence
    margin_days: int | None = None
    document: str = ""
    word: Sentence = EMPTY
    detail: str = ""


def attention(rule: str, message: Sentence) -> Finding:
    """Find something that a person has to look at."""
    return Finding(rule=rule, status=Status.NEEDS_ATTENTION, message=message)


def note(rule: str, message: Sentence) -> Finding:
    """Find something worth knowing."""
    return Finding(rule=rule, status=Status.OK, message=message)


def worst(findings: tuple[Finding, ...]) -> Finding:
    """Pick the finding that decides: the most severe, then the smallest margin, then the first.

    Args:
        findings: At least one.
    """
    if len(findings) == 1:
        return findings[0]
    return max(
        findings,
        key=lambda finding: (
            SEVERITY.index(finding.status),
            -finding.margin_days if finding.margin_days is not None else float("-inf"),
        ),
    )
