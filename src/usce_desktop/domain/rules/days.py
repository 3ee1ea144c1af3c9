"""Rules that compare a date on a document with a day of the application."""

from usce_desktop.domain.anchors import Anchor, Anchors, anchor_words
from usce_desktop.domain.dates import Unit, last_covered, shift
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.rules.registry import TOO_OLD, Case, Span, Validity, judged_days, rule, span_words
from usce_desktop.domain.sentences import count, sentence
from usce_desktop.domain.status import Finding, Status


def _fresh(facts: Facts, anchors: Anchors, *, n: Span, anchor: Anchor, unit: Unit = "months") -> Validity:
    day = anchors.day(anchor)
    return Validity(
        anchor=anchor,
        earliest=shift(day, -n, unit) if day else None,
        until=last_covered(facts.issued, n, unit) if facts.issued else None,
    )


@rule(
    needs=("issued",),
    words=lambda n, anchor, unit="months": sentence(
        "Dated within {span} of {anchor}", span=span_words(n, unit), anchor=anchor_words(anchor)
    ),
    starting={"n": 12, "anchor": "rotation_start"},
    span=_fresh,
)
def issued_within(case: Case, *, n: Span, anchor: Anchor, unit: Unit = "months") -> Finding | None:
    """Hospitals take a test or a letter only while it is fresh, counted back from a day of this rotation."""
    issued, day = case.day("issued"), case.anchor_day(anchor)
    first = shift(day, -n, unit)
    why = sentence(
        "dated {issued}; {span} before {anchor} is {first}",
        issued=issued,
        span=span_words(n, unit),
        anchor=anchor_words(anchor, day),
        first=first,
    )
    runs_out = last_covered(issued, n, unit)
    return judged_days(case, "issued_within", (issued - first).days, runs_out, why, TOO_OLD)


def _through(facts: Facts, anchors: Anchors, *, anchor: Anchor) -> Validity:
    del anchors
    return Validity(anchor=anchor, until=facts.expires)


@rule(
    needs=("expires",),
    words=lambda anchor: sentence("Good until {anchor} or longer", anchor=anchor_words(anchor)),
    starting={"anchor": "rotation_end"},
    span=_through,
)
def valid_through(case: Case, *, anchor: Anchor) -> Finding | None:
    """A card or policy must still be good on that day of the rotation."""
    expires, day = case.day("expires"), case.anchor_day(anchor)
    why = sentence(
        "good until {expires}, needed until {anchor}", expires=expires, anchor=anchor_words(anchor, day)
    )
    return judged_days(case, "valid_through", (expires - day).days, expires, why)


def _beyond(facts: Facts, anchors: Anchors, *, anchor: Anchor, n: Span, unit: Unit = "months") -> Validity:
    del anchors
    return Validity(anchor=anchor, until=shift(facts.expires, -n, unit) if facts.expires else None)


@rule(
    needs=("expires",),
    words=lambda anchor, n, unit="months": sentence(
        "Good for {span} beyond {anchor}", span=span_words(n, unit), anchor=anchor_words(anchor)
    ),
    starting={"n": 6, "anchor": "rotation_end"},
    span=_beyond,
)
def valid_beyond(case: Case, *, anchor: Anchor, n: Span, unit: Unit = "months") -> Finding | None:
    """A passport has to outlast the stay by some months, or the border may refuse it."""
    expires, day = case.day("expires"), case.anchor_day(anchor)
    needed = shift(day, n, unit)
    why = sentence(
        "good until {expires}; {span} beyond {anchor} is {needed}",
        expires=expires,
        span=span_words(n, unit),
        anchor=anchor_words(anchor, day),
        needed=needed,
    )
    return judged_days(case, "valid_beyond", (expires - needed).days, shift(expires, -n, unit), why)


def _late_enough(
    facts: Facts, anchors: Anchors, *, anchor: Anchor, n: Span = 0, unit: Unit = "months"
) -> Validity:
    del facts
    day = anchors.day(anchor)
    return Validity(anchor=anchor, earliest=shift(day, -n, unit) if day else None)


@rule(
    needs=("issued",),
    words=lambda anchor, n=0, unit="months": (
        sentence(
            "Dated not earlier than {span} before {anchor}",
            span=span_words(n, unit),
            anchor=anchor_words(anchor),
        )
        if n
        else sentence("Dated not before {anchor}", anchor=anchor_words(anchor))
    ),
    starting={"n": 6, "anchor": "rotation_start"},
    span=_late_enough,
)
def not_before(case: Case, *, anchor: Anchor, n: Span = 0, unit: Unit = "months") -> Finding | None:
    """Some papers count only when made late enough: too early, and they must be made again."""
    issued, day = case.day("issued"), case.anchor_day(anchor)
    first = shift(day, -n, unit)
    margin = (issued - first).days
    why = sentence("dated {issued}, and not before {first} is asked", issued=issued, first=first)
    if margin < 0:
        return Finding(
            rule="not_before",
            status=Status.NEEDS_ATTENTION,
            message=sentence("{days} too early: {why}.", days=count(-margin, "day"), why=why),
            margin_days=margin,
        )
    return Finding(
        rule="not_before", status=Status.OK, message=sentence("Fine: {why}.", why=why), margin_days=margin
    )
