"""The rules: what makes a document good enough for one application.

A rule is one small function below a ``@rule`` line. Its name and its keyword parameters are what
the TOML says, its docstring is the "why" that the window shows.
"""

import inspect
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Annotated, Any, get_type_hints

from msgspec import Meta, Struct

from usce_desktop.domain.anchors import Anchor, Anchors, anchor_words
from usce_desktop.domain.dates import Unit, count, last_covered, parse_day, shift, show_day
from usce_desktop.domain.facts import Facts, title
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
    """

    facts: Facts
    anchors: Anchors
    today: date


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
    words: Callable[..., str]


RULES: dict[str, Rule] = {}


def rule(*, needs: tuple[str, ...], words: Callable[..., str]) -> Callable[[RuleFunction], RuleFunction]:
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


def _ask(name: str, *keys: str) -> Finding:
    asked = " and ".join(f"'{title(key)}'" for key in keys)
    return Finding(rule=name, status=Status.NEEDS_ATTENTION, message=f"Enter {asked} to have it judged.")


def _no_anchor(name: str, anchor: Anchor) -> Finding:
    return Finding(
        rule=name,
        status=Status.NEEDS_ATTENTION,
        message=f"The date of {anchor_words(anchor)} is not known; enter it first.",
    )


def _span(n: int, unit: Unit) -> str:
    return count(n, unit[:-1])


def _judged(name: str, margin: int, runs_out: date, today: date, why: str, lacking: str = "short") -> Finding:
    """Word a comparison of days; see ``SHORT_MARGIN`` and ``SOON`` for what is amber."""
    if margin < 0:
        return Finding(
            rule=name,
            status=Status.EXPIRED,
            message=f"{count(-margin, 'day')} {lacking}: {why}.",
            margin_days=margin,
        )
    soon = today <= runs_out <= today + timedelta(days=SOON)
    message = f"Valid, {count(margin, 'day')} to spare: {why}."
    if soon:
        message += f" It runs out on {show_day(runs_out)}."
    return Finding(
        rule=name,
        status=Status.EXPIRING if soon or margin < SHORT_MARGIN else Status.OK,
        message=message,
        margin_days=margin,
    )


@rule(
    needs=("issued",),
    words=lambda n, anchor, unit="months": f"Dated within {_span(n, unit)} of {anchor_words(anchor)}",
)
def issued_within(case: Case, *, n: Span, anchor: Anchor, unit: Unit = "months") -> Finding | None:
    """Hospitals take a test or a letter only while it is fresh, counted back from a day of this rotation."""
    issued, day = case.facts.issued, case.anchors.day(anchor)
    if issued is None:
        return _ask("issued_within", "issued")
    if day is None:
        return _no_anchor("issued_within", anchor)
    first = shift(day, -n, unit)
    why = (
        f"dated {show_day(issued)}; {_span(n, unit)} before {anchor_words(anchor, day)} is {show_day(first)}"
    )
    runs_out = last_covered(issued, n, unit)
    return _judged("issued_within", (issued - first).days, runs_out, case.today, why, "too old")


@rule(needs=("expires",), words=lambda anchor: f"Good until {anchor_words(anchor)} or longer")
def valid_through(case: Case, *, anchor: Anchor) -> Finding | None:
    """A card or policy must still be good on that day of the rotation."""
    expires, day = case.facts.expires, case.anchors.day(anchor)
    if expires is None:
        return _ask("valid_through", "expires")
    if day is None:
        return _no_anchor("valid_through", anchor)
    return _judged(
        "valid_through",
        (expires - day).days,
        expires,
        case.today,
        f"good until {show_day(expires)}, needed until {anchor_words(anchor, day)}",
    )


@rule(
    needs=("expires",),
    words=lambda anchor, n, unit="months": f"Good for {_span(n, unit)} beyond {anchor_words(anchor)}",
)
def valid_beyond(case: Case, *, anchor: Anchor, n: Span, unit: Unit = "months") -> Finding | None:
    """A passport has to outlast the stay by some months, or the border may refuse it."""
    expires, day = case.facts.expires, case.anchors.day(anchor)
    if expires is None:
        return _ask("valid_beyond", "expires")
    if day is None:
        return _no_anchor("valid_beyond", anchor)
    needed = shift(day, n, unit)
    return _judged(
        "valid_beyond",
        (expires - needed).days,
        shift(expires, -n, unit),
        case.today,
        f"good until {show_day(expires)}; {_span(n, unit)} beyond {anchor_words(anchor, day)}"
        f" is {show_day(needed)}",
    )


@rule(
    needs=("issued",),
    words=lambda anchor, n=0, unit="months": (
        f"Dated not earlier than {_span(n, unit)} before {anchor_words(anchor)}"
        if n
        else f"Dated not before {anchor_words(anchor)}"
    ),
)
def not_before(case: Case, *, anchor: Anchor, n: Span = 0, unit: Unit = "months") -> Finding | None:
    """Some papers count only when made late enough: too early, and they must be made again."""
    issued, day = case.facts.issued, case.anchors.day(anchor)
    if issued is None:
        return _ask("not_before", "issued")
    if day is None:
        return _no_anchor("not_before", anchor)
    first = shift(day, -n, unit)
    margin = (issued - first).days
    why = f"dated {show_day(issued)}, and not before {show_day(first)} is asked"
    if margin < 0:
        return Finding(
            rule="not_before",
            status=Status.NEEDS_ATTENTION,
            message=f"{count(-margin, 'day')} too early: {why}.",
            margin_days=margin,
        )
    return Finding(rule="not_before", status=Status.OK, message=f"Fine: {why}.", margin_days=margin)


def _money(amount: float, currency: str) -> str:
    return f"{currency} {amount:,.0f}"


@rule(
    needs=("per_claim", "aggregate"),
    words=lambda per_claim, aggregate=None, currency="USD": (
        f"Covers at least {_money(per_claim, currency)} per claim"
        + (f" and {_money(aggregate, currency)} per year" if aggregate else "")
    ),
)
def min_amount(
    case: Case, *, per_claim: float, aggregate: float | None = None, currency: str = "USD"
) -> Finding | None:
    """Hospitals state the least that a policy must pay, per claim and per year."""
    asked = {"per_claim": per_claim} | ({"aggregate": aggregate} if aggregate else {})
    missing = [key for key in asked if getattr(case.facts, key) is None]
    if missing:
        return _ask("min_amount", *missing)
    stated = case.facts.currency or currency
    if stated.upper() != currency:
        return Finding(
            rule="min_amount",
            status=Status.NEEDS_ATTENTION,
            message=f"The amounts are in {stated.upper()}, the minimum in {currency};"
            f" ask the insurer for a certificate in {currency}.",
        )
    for key, least in asked.items():
        amount = getattr(case.facts, key)
        if amount < least:
            return Finding(
                rule="min_amount",
                status=Status.NEEDS_ATTENTION,
                message=f"{title(key)} is {_money(amount, currency)},"
                f" at least {_money(least, currency)} is asked.",
            )
    return Finding(rule="min_amount", status=Status.OK, message="The insured amounts are enough.")


class ScoreMinimum(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The least that a program takes in one test; sections where it says so."""

    test: str
    total: float | None = None
    speaking: float | None = None
    each_section: float | None = None


def _minimum_words(minimum: ScoreMinimum) -> str:
    parts = [
        f"{minimum.total:g}" if minimum.total is not None else "",
        f"speaking {minimum.speaking:g}" if minimum.speaking is not None else "",
        f"{minimum.each_section:g} in each section" if minimum.each_section is not None else "",
    ]
    return f"{minimum.test} at least {', '.join(part for part in parts if part)}"


@rule(
    needs=("test", "score"),
    words=lambda minima: " or ".join(map(_minimum_words, minima)),
)
def min_score(case: Case, *, minima: tuple[ScoreMinimum, ...]) -> Finding | None:
    """Programs name the tests they take and the least score in each."""
    test = case.facts.test
    if test is None:
        return _ask("min_score", "test")
    minimum = next((each for each in minima if each.test.casefold() == test.casefold()), None)
    if minimum is None:
        names = " or ".join(each.test for each in minima)
        return Finding(
            rule="min_score",
            status=Status.NEEDS_ATTENTION,
            message=f"A minimum is known only for {names}, not for {test}; ask the program.",
        )
    least = _least_by_fact(minimum)
    missing = [key for key in least if getattr(case.facts, key) is None]
    if missing:
        return _ask("min_score", *missing)
    for key, value in least.items():
        reached = getattr(case.facts, key)
        if reached < value:
            return Finding(
                rule="min_score",
                status=Status.NEEDS_ATTENTION,
                message=f"{title(key)} {reached:g} is below the {value:g} that {minimum.test} needs here.",
            )
    return Finding(rule="min_score", status=Status.OK, message=f"{_minimum_words(minimum)}: reached.")


def _least_by_fact(minimum: ScoreMinimum) -> dict[str, float]:
    least: dict[str, float] = {}
    if minimum.each_section is not None:
        least = dict.fromkeys(("listening", "reading", "speaking", "writing"), minimum.each_section)
    if minimum.total is not None:
        least["score"] = minimum.total
    if minimum.speaking is not None:
        least["speaking"] = max(minimum.speaking, least.get("speaking", 0))
    return least


@rule(needs=("result",), words=lambda accepted: f"Result: {' or '.join(accepted)}")
def result_in(case: Case, *, accepted: tuple[str, ...]) -> Finding | None:
    """A result that is not the expected one does not speak for itself; it needs more papers."""
    result = case.facts.result
    if result is None:
        return None
    if result.casefold() in {each.casefold() for each in accepted}:
        return Finding(rule="result_in", status=Status.OK, message=f"Result: {result}.")
    return Finding(
        rule="result_in",
        status=Status.NEEDS_ATTENTION,
        message=f"The result is '{result}', not {' or '.join(accepted)}; ask the program what it needs then.",
    )


def _period(year: int, begin: str, end: str) -> tuple[date, date]:
    first, last = parse_day(f"{year}-{begin}"), parse_day(f"{year}-{end}")
    return first, last if last >= first else parse_day(f"{year + 1}-{end}")


def flu_period(anchors: Anchors, begin: str, end: str) -> tuple[date, date] | None:
    """Find the host's influenza period that a rotation overlaps.

    Args:
        anchors: For the rotation's first and last day.
        begin: First day of the period, as MM-DD.
        end: Last day of the period, as MM-DD, in the next year where it is earlier than ``begin``.

    Returns:
        The first and last day of the first period that overlaps, or nothing.
    """
    for year in range(anchors.rotation_start.year - 1, anchors.rotation_end.year + 1):
        first, last = _period(year, begin, end)
        if first <= anchors.rotation_end and anchors.rotation_start <= last:
            return first, last
    return None


@rule(
    needs=("issued",),
    words=lambda begin, end: (
        f"This season's vaccine, where the rotation touches the influenza period ({begin} to {end})"
    ),
)
def flu_season(case: Case, *, begin: str, end: str) -> Finding | None:
    """The influenza vaccine is made anew each season (July to June); last season's does not count."""
    period = flu_period(case.anchors, begin, end)
    if period is None:
        return None
    issued = case.facts.issued
    if issued is None:
        return _ask("flu_season", "issued")
    first = date(period[0].year, 7, 1)
    margin = (issued - first).days
    if margin < 0:
        return Finding(
            rule="flu_season",
            status=Status.EXPIRED,
            message=f"{count(-margin, 'day')} too early: given {show_day(issued)}, but the season's"
            f" vaccine is given from {show_day(first)}.",
            margin_days=margin,
        )
    return Finding(
        rule="flu_season",
        status=Status.OK,
        message=f"Given {show_day(issued)}, in the season that began on {show_day(first)}.",
        margin_days=margin,
    )


def not_due(case: Case, name: str, parameters: dict[str, Any]) -> str | None:
    """Say why an item is not due at all, where its rule knows.

    Only ``flu_season`` does: outside the host's period nothing is asked, and before 1 September
    the vaccine does not exist yet.
    """
    if name != "flu_season":
        return None
    period = flu_period(case.anchors, **parameters)
    if period is None:
        return "The rotation does not touch the influenza period."
    available = date(period[0].year, 9, 1)
    if case.today < available:
        return f"Not due before {show_day(available)}: that season's vaccine does not exist yet."
    return None


def plausible(case: Case) -> Iterator[Finding]:
    """Find dates that cannot be right, whatever the rules."""
    issued, expires = case.facts.issued, case.facts.expires
    if issued is not None and issued > case.today:
        yield Finding(
            rule="plausible_dates",
            status=Status.NEEDS_ATTENTION,
            message=f"Dated {show_day(issued)}, which is in the future; look at the date again.",
        )
    if issued is not None and expires is not None and expires < issued:
        yield Finding(
            rule="plausible_dates",
            status=Status.NEEDS_ATTENTION,
            message=f"It cannot run out ({show_day(expires)}) before its own date ({show_day(issued)}).",
        )
