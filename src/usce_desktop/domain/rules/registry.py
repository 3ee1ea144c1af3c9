"""What a rule is, and the register of all rules.

A rule is one small function below a ``@rule`` line. Its name and its keyword parameters are what
the TOML says, its docstring is the "why" that the window shows.
"""

import inspect
from collections.abc import Callable
from datetime import date, timedelta
from typing import Annotated, Any, get_type_hints

from msgspec import Meta, Struct

from usce_desktop.domain.anchors import Anchor, Anchors, anchor_words
from usce_desktop.domain.dates import Unit
from usce_desktop.domain.exams import Attempt, ExamTables
from usce_desktop.domain.facts import Facts, title
from usce_desktop.domain.sentences import Sentence, count, listed, say
from usce_desktop.domain.status import Finding, Status

Span = Annotated[int, Meta(ge=0, le=3650)]
"""How many days, months or years: more than 3,650 is a slip of the keyboard."""
SHORT_MARGIN = 7
"""Days: what holds by less is amber, because no page says which day is the last."""
SOON = 30
"""Days: what runs out within these from today is amber."""


class Case(Struct, frozen=True, kw_only=True):
    """All that a rule may know.

    Attributes:
        facts: What the person states about the document.
        anchors: The application's days.
        today: The day of judging.
        tables: Pass marks and scales.
        attempts: Every USMLE attempt that is known of the applicant, from whatever document.
        pixels: Width and height, of an image.
        bytes: Size of the file.
        aamc_edition: The current edition of the AAMC form.
        transcript: Those that the applicant's own record (the transcript) shows.
    """

    facts: Facts
    anchors: Anchors
    today: date
    tables: ExamTables
    attempts: tuple[Attempt, ...] = ()
    transcript: tuple[Attempt, ...] = ()
    pixels: tuple[int, int] | None = None
    bytes: int = 0
    aamc_edition: str = ""


RuleFunction = Callable[..., Finding | None]
"""A rule: a case and the TOML's parameters in, a finding or nothing out."""


class Rule(Struct, frozen=True, kw_only=True):
    """A registered rule.

    Attributes:
        name: As the TOML writes it.
        why: Its docstring, for the window.
        needs: Keys of the facts that it asks.
        parameters: Name to annotation and default (``inspect.Parameter.empty`` where required).
        judge: The function.
        words: Says the rule with its parameters in a sentence.
    """

    name: str
    why: str
    needs: tuple[str, ...]
    parameters: dict[str, tuple[Any, Any]]
    judge: RuleFunction
    words: Callable[..., Sentence]


_SHORT = say("{days} short: {why}.")
RULES: dict[str, Rule] = {}


def rule(*, needs: tuple[str, ...], words: Callable[..., Sentence]) -> Callable[[RuleFunction], RuleFunction]:
    """Register the function below under its own name.

    Args:
        needs: The facts it asks.
        words: Its parameters to the sentence that the window shows.
    """

    def register(function: RuleFunction) -> RuleFunction:
        hints = get_type_hints(function, include_extras=True)
        RULES[function.__name__] = Rule(
            name=function.__name__,
            why=inspect.getdoc(function) or "",
            needs=needs,
            parameters={
                name: (hints[name], parameter.default)
                for name, parameter in inspect.signature(function).parameters.items()
                if parameter.kind is inspect.Parameter.KEYWORD_ONLY
            },
            judge=function,
            words=words,
        )
        return function

    return register


def ask(name: str, *keys: str) -> Finding:
    """Ask for facts that a rule needs."""
    asked = listed(("'" + title(key) + "'" for key in keys), say(" and "))
    return Finding(
        rule=name, status=Status.NEEDS_ATTENTION, message=say("Enter {asked} to have it judged.", asked=asked)
    )


def no_anchor(name: str, anchor: Anchor) -> Finding:
    """Ask for an anchor day that a rule needs."""
    return Finding(
        rule=name,
        status=Status.NEEDS_ATTENTION,
        message=say("The date of {anchor} is not known; enter it first.", anchor=anchor_words(anchor)),
    )


def span_words(n: int, unit: Unit) -> Sentence:
    """Say a span: ``6 months``."""
    return count(n, unit[:-1])


def judged_days(
    name: str, margin: int, runs_out: date, today: date, why: Sentence, lacking: Sentence = _SHORT
) -> Finding:
    """Word a comparison of days; see ``SHORT_MARGIN`` and ``SOON`` for what is amber."""
    if margin < 0:
        return Finding(
            rule=name,
            status=Status.EXPIRED,
            message=lacking.putting(days=count(-margin, "day"), why=why),
            margin_days=margin,
        )
    soon = today <= runs_out <= today + timedelta(days=SOON)
    message = say("Valid, {days} to spare: {why}.", days=count(margin, "day"), why=why)
    if soon:
        message += say(" It runs out on {day}.", day=runs_out)
    return Finding(
        rule=name,
        status=Status.EXPIRING if soon or margin < SHORT_MARGIN else Status.OK,
        message=message,
        margin_days=margin,
    )
