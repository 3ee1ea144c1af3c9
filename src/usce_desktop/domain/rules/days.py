"""Rules that compare a date on a document with a day of the application."""

from usce_desktop.domain.anchors import Anchor, anchor_words
from usce_desktop.domain.dates import Unit, last_covered, shift
from usce_desktop.domain.rules.registry import Case, Span, ask, judged_days, no_anchor, rule, span_words
from usce_desktop.domain.sentences import count, say
from usce_desktop.domain.status import Finding, Status


@rule(
    needs=("issued",),
    words=lambda n, anchor, unit="months": say(
        "Dated within {span} of {anchor}", span=span_words(n, unit), anchor=anchor_words(anchor)
    ),
)
def issued_within(case: Case, *, n: Span, anchor: Anchor, unit: Unit = "months") -> Finding | None:
    """Hospitals take a test or a letter only while it is fresh, counted back from a day of this rotation."""
    issued, day = case.facts.issued, case.anchors.day(anchor)
    if issued is None:
        return ask("issued_within", "issued")
    if day is None:
        return no_anchor("issued_within", anchor)
    first = shift(day, -n, unit)
    why = say(
        "dated {issued}; {span} before {anchor} is {first}",
        issued=issued,
        span=span_words(n, unit),
        anchor=anchor_words(anchor, day),
        first=first,
    )
    runs_out = last_covered(issued, n, unit)
    return judged_days(
        "issued_within", (issued - first).days, runs_out, case.today, why, say("{days} too old: {why}.")
    )


@rule(
    needs=("expires",), words=lambda anchor: say("Good until {anchor} or longer", anchor=anchor_words(anchor))
)
def valid_through(case: Case, *, anchor: Anchor) -> Finding | None:
    """A card or policy must still be good on that day of the rotation."""
    expires, day = case.facts.expires, case.anchors.day(anchor)
    if expires is None:
        return ask("valid_through", "expires")
    if day is None:
        return no_anchor("valid_through", anchor)
    return judged_days(
        "valid_through",
        (expires - day).days,
        expires,
        case.today,
        say("good until {expires}, needed until {anchor}", expires=expires, anchor=anchor_words(anchor, day)),
    )


@rule(
    needs=("expires",),
    words=lambda anchor, n, unit="months": say(
        "Good for {span} beyond {anchor}", span=span_words(n, unit), anchor=anchor_words(anchor)
    ),
)
def valid_beyond(case: Case, *, anchor: Anchor, n: Span, unit: Unit = "months") -> Finding | None:
    """A passport has to outlast the stay by some months, or the border may refuse it."""
    expires, day = case.facts.expires, case.anchors.day(anchor)
    if expires is None:
        return ask("valid_beyond", "expires")
    if day is None:
        return no_anchor("valid_beyond", anchor)
    needed = shift(day, n, unit)
    return judged_days(
        "valid_beyond",
        (expires - needed).days,
        shift(expires, -n, unit),
        case.today,
        say(
            "good until {expires}; {span} beyond {anchor} is {needed}",
            expires=expires,
            span=span_words(n, unit),
            anchor=anchor_words(anchor, day),
            needed=needed,
        ),
    )


@rule(
    needs=("issued",),
    words=lambda anchor, n=0, unit="months": (
        say(
            "Dated not earlier than {span} before {anchor}",
            span=span_words(n, unit),
            anchor=anchor_words(anchor),
        )
        if n
        else say("Dated not before {anchor}", anchor=anchor_words(anchor))
    ),
)
def not_before(case: Case, *, anchor: Anchor, n: Span = 0, unit: Unit = "months") -> Finding | None:
    """Some papers count only when made late enough: too early, and they must be made again."""
    issued, day = case.facts.issued, case.anchors.day(anchor)
    if issued is None:
        return ask("not_before", "issued")
    if day is None:
        return no_anchor("not_before", anchor)
    first = shift(day, -n, unit)
    margin = (issued - first).days
    why = say("dated {issued}, and not before {first} is asked", issued=issued, first=first)
    if margin < 0:
        return Finding(
            rule="not_before",
            status=Status.NEEDS_ATTENTION,
            message=say("{days} too early: {why}.", days=count(-margin, "day"), why=why),
            margin_days=margin,
        )
    return Finding(
        rule="not_before", status=Status.OK, message=say("Fine: {why}.", why=why), margin_days=margin
    )
