"""What a rule is, and the register of all rules.

A rule is one small function below a ``@rule`` line, and knows everything about itself: its name and its
keyword parameters are what the TOML says, its docstring is the "why" that the window shows, and the line
above it says what it needs, how it reads in a sentence, what it starts with when a person puts it onto an
item, what its parameters are called, and between which days a document meets it.

The register keeps the promise that no rule says "valid" about what it does not know: before a rule's
function runs, every fact, record and anchor day that it needs is looked for, and one that is absent is
asked for. A function never sees a case in which what it needs is missing.
"""

import inspect
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import wraps
from typing import Annotated, Any, TypeVar, get_type_hints

from msgspec import Meta, Struct

from usce_desktop.domain.anchors import Anchor, Anchors, anchor_words
from usce_desktop.domain.dates import Unit
from usce_desktop.domain.exams import Attempt, ExamTables
from usce_desktop.domain.facts import Facts, title
from usce_desktop.domain.sentences import EMPTY, Sentence, count, join_sentences, sentence
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

    def day(self, key: str) -> date:
        """Take a stated date that the rule declares to need."""
        return _stated(self.facts, key, date)

    def number(self, key: str) -> float:
        """Take a stated number that the rule declares to need."""
        return _stated(self.facts, key, float)

    def text(self, key: str) -> str:
        """Take stated words that the rule declares to need."""
        return _stated(self.facts, key, str)

    def anchor_day(self, anchor: Anchor) -> date:
        """Take the day of an anchor that is a parameter of the rule."""
        return _stated(self.anchors, anchor, date)


T = TypeVar("T")


def _stated(values: Struct, key: str, kind: type[T]) -> T:
    value = getattr(values, key)
    if not isinstance(value, kind):
        message = f"a rule looks at '{key}' without declaring that it needs it"
        raise LookupError(message)  # noqa: TRY004 - it is not there, whatever its type
    return value


class Validity(Struct, frozen=True, kw_only=True):
    """Between which days a document meets a rule.

    Attributes:
        anchor: The day of an application that counts.
        earliest: The first day on which a new document would meet the rule for this application; nothing
            where any day does.
        until: The last such anchor day that the selected document is good for; nothing where its date is
            not stated, or where it does not run out.
    """

    anchor: Anchor
    earliest: date | None = None
    until: date | None = None


RuleFunction = Callable[..., Finding | None]
"""A rule: a case and the TOML's parameters in, a finding or nothing out."""


Needs = tuple[str, ...] | Callable[..., tuple[str, ...]]
"""Keys of facts, or what finds them: the facts and the TOML's parameters in, the keys out."""


class Rule(Struct, frozen=True, kw_only=True):
    """A registered rule.

    Attributes:
        name: As the TOML writes it.
        why: Its docstring, for the window.
        needs: The facts that it cannot do without.
        looks_at: Facts that an item with this rule asks for, whether or not the rule always needs them.
        records: Fields of the case, beside the facts, that it cannot do without.
        parameters: Name to annotation and default (``inspect.Parameter.empty`` where required).
        judge: The function, behind the check that what it needs is there.
        words: Says the rule with its parameters in a sentence.
        starting: What its parameters are when a person puts it onto an item.
        titles: What its parameters are called.
        span: Between which days a document meets it: facts, anchors and parameters in.
        not_due: Says why an item without a document is not due yet; an empty sentence where it is.
        settled_by_record: A positive tuberculosis test in the immunization record takes its place.
    """

    name: str
    why: str
    needs: Needs
    looks_at: tuple[str, ...]
    records: Mapping[str, Sentence]
    parameters: dict[str, tuple[Any, Any]]
    judge: RuleFunction
    words: Callable[..., Sentence]
    starting: Mapping[str, Any]
    titles: Mapping[str, Sentence]
    span: Callable[..., Validity | None] | None = None
    not_due: Callable[..., Sentence] | None = None
    settled_by_record: bool = False

    def needed(self, facts: Facts, parameters: Mapping[str, Any]) -> tuple[str, ...]:
        """List the facts that this use of the rule cannot do without."""
        return self.needs(facts, **parameters) if callable(self.needs) else self.needs


TOO_OLD, TOO_SHORT = sentence("Too old"), sentence("Too short")
RULES: dict[str, Rule] = {}


def rule(  # noqa: PLR0913 - all that a rule says of itself
    *,
    needs: Needs,
    words: Callable[..., Sentence],
    looks_at: tuple[str, ...] = (),
    records: Mapping[str, Sentence] | None = None,
    starting: Mapping[str, Any] | None = None,
    titles: Mapping[str, Sentence] | None = None,
    span: Callable[..., Validity | None] | None = None,
    applies: Callable[..., bool] | None = None,
    not_due: Callable[..., Sentence] | None = None,
    settled_by_record: bool = False,
) -> Callable[[RuleFunction], RuleFunction]:
    """Register the function below under its own name, behind the check that what it needs is there.

    Args:
        needs: The facts that it cannot do without; absent, they are asked for.
        words: Its parameters to the sentence that the window shows.
        looks_at: More facts that an item with this rule asks for.
        records: Fields of the case that it cannot do without, each with the sentence that asks for it.
        starting: What its parameters are when a person puts it onto an item.
        titles: What its parameters are called, beside those that all rules share.
        span: Between which days a document meets it; feeds coverage and the plan of retests.
        applies: Whether it has anything to say of this rotation; without it, of each.
        not_due: Says why an item without a document is not due yet.
        settled_by_record: A positive tuberculosis test in the record takes its place.
    """

    def register(function: RuleFunction) -> RuleFunction:
        hints = get_type_hints(function, include_extras=True)
        parameters = {
            name: (hints[name], parameter.default)
            for name, parameter in inspect.signature(function).parameters.items()
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY
        }

        @wraps(function)
        def judge(case: Case, **values: Any) -> Finding | None:  # noqa: ANN401 - what the TOML says
            if applies is not None and not applies(case, **values):
                return None
            return _asked(declared, case, values) or function(case, **values)

        declared = Rule(
            name=function.__name__,
            why=inspect.getdoc(function) or "",
            needs=needs,
            looks_at=tuple(dict.fromkeys((*(() if callable(needs) else needs), *looks_at))),
            records=records or {},
            parameters=parameters,
            judge=judge,
            words=words,
            starting=starting or {},
            titles={key: (titles or {}).get(key) or PARAMETER_TITLES[key] for key in parameters},
            span=span,
            not_due=not_due,
            settled_by_record=settled_by_record,
        )
        RULES[declared.name] = declared
        return judge

    return register


PARAMETER_TITLES = {
    "n": sentence("Number"),
    "unit": sentence("Unit"),
    "anchor": sentence("Counted from"),
    "accepted": sentence("Accepted"),
    "refused": sentence("Refused"),
    "exam": sentence("Exam"),
}
"""What parameters are called that several rules share."""


def _asked(declared: Rule, case: Case, parameters: Mapping[str, Any]) -> Finding | None:
    """Ask for what a rule needs and is not there."""
    absent = [key for key in declared.needed(case.facts, parameters) if getattr(case.facts, key) is None]
    if absent:
        return ask(declared.name, *absent)
    for key, question in declared.records.items():
        if not getattr(case, key):
            return Finding(rule=declared.name, status=Status.NEEDS_ATTENTION, message=question)
    anchor: Anchor | None = parameters.get("anchor")
    if anchor is not None and case.anchors.day(anchor) is None:
        return no_anchor(declared.name, anchor)
    return None


def ask(name: str, *keys: str) -> Finding:
    """Ask for facts that a rule needs."""
    asked = join_sentences(("'" + title(key) + "'" for key in keys), sentence(" and "))
    return Finding(
        rule=name,
        status=Status.NEEDS_ATTENTION,
        message=sentence("Enter {asked} to have it judged.", asked=asked),
        detail=", ".join(keys),
    )


def no_anchor(name: str, anchor: Anchor) -> Finding:
    """Ask for an anchor day that a rule needs."""
    return Finding(
        rule=name,
        status=Status.NEEDS_ATTENTION,
        message=sentence("The date of {anchor} is not known; enter it first.", anchor=anchor_words(anchor)),
    )


def span_words(n: int, unit: Unit) -> Sentence:
    """Say a span: ``6 months``."""
    return count(n, unit[:-1])


def judged_days(
    case: Case, name: str, margin: int, runs_out: date, why: Sentence, lacking: Sentence = TOO_SHORT
) -> Finding:
    """Word a comparison of days; see ``SHORT_MARGIN`` and ``SOON`` for what is amber.

    Args:
        case: For the day of judging.
        name: Of the rule.
        margin: Days to spare.
        runs_out: The last day on which the document is good for what is asked.
        why: The days that were compared.
        lacking: What a negative margin means: too old, or too short, which is no "expired" as long as the
            document is good today.
    """
    if margin < 0:
        ends = case.facts.expires if lacking is TOO_SHORT else None
        return Finding(
            rule=name,
            status=Status.EXPIRED,
            message=sentence("{word} by {days}: {why}.", word=lacking, days=count(-margin, "day"), why=why),
            margin_days=margin,
            word=EMPTY if lacking is TOO_OLD or (ends is not None and ends < case.today) else lacking,
        )
    soon = case.today <= runs_out <= case.today + timedelta(days=SOON)
    message = sentence("Valid, {days} to spare: {why}.", days=count(margin, "day"), why=why)
    if soon:
        message += sentence(" It runs out on {day}.", day=runs_out)
    return Finding(
        rule=name,
        status=Status.EXPIRING if soon or margin < SHORT_MARGIN else Status.OK,
        message=message,
        margin_days=margin,
    )
