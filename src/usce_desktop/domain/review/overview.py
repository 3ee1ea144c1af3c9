"""What there is to see of all applications at once: a line for each, items by applications, the next steps.

Applications are named by the ``key`` that the caller gives them, the name of their folder.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.application.answers import ANSWERS
from usce_desktop.domain.review.verdict import ItemReview, Review
from usce_desktop.domain.sentences import Sentence, count, data_text, join_sentences, sentence
from usce_desktop.domain.status import Phase, Status

SOON = timedelta(days=14)
"""A packet due within this goes before everything that unlocks more."""
_VERBS = {
    Status.MISSING: sentence("Get: {title}"),
    Status.EXPIRED: sentence("Renew: {title}"),
    Status.NEEDS_ATTENTION: sentence("Look at: {title}"),
}
_STATES = {
    Status.MISSING: sentence("missing in {applications}"),
    Status.EXPIRED: sentence("expired in {applications}"),
    Status.NEEDS_ATTENTION: sentence("to be looked at in {applications}"),
}
_COUNTED = {
    Status.MISSING: sentence("{n} missing"),
    Status.EXPIRED: sentence("{n} expired"),
    Status.NEEDS_ATTENTION: sentence("{n} needs attention"),
    Status.EXPIRING: sentence("{n} expiring"),
}


_ASKED_NOW = frozenset({"result"})
"""Facts that rules did without before version 0.2: an item that lacks nothing else was OK then."""


def asked_since(reviews: Mapping[str, Review]) -> tuple[tuple[str, ItemReview], ...]:
    """List the items that were OK for earlier versions, and that are asked about now.

    Args:
        reviews: By the application's key.

    Returns:
        The application's key and the item: its result was never stated, or its document speaks against it
        or looks like another kind.
    """
    return tuple(
        (key, item)
        for key, review in reviews.items()
        for item in review.items
        if item.status is Status.NEEDS_ATTENTION and item.files and _was_ok(item)
    )


def _was_ok(item: ItemReview) -> bool:
    questions = [finding for finding in item.findings if finding.status is not Status.OK]
    return bool(questions) and all(
        finding.rule in ANSWERS or finding.detail in _ASKED_NOW for finding in questions
    )


class Standing(Struct, frozen=True, kw_only=True):
    """How far an application is, counted over the items that are asked to apply.

    Attributes:
        words: ``9 of 14 ready, 2 expired``.
        ready: Its packet may go out.
    """

    title: str
    start: date
    end: date
    submit_by: date | None
    done: int
    total: int
    words: Sentence
    ready: bool


def standing(review: Review) -> Standing:
    """Count an application's verdicts of the application phase."""
    counts = Counter([item.status for item in review.phase(Phase.APPLICATION)])
    total = counts.total() - counts[Status.NOT_REQUIRED]
    done = total - len(review.undone)
    worst = [_COUNTED[status].with_values(n=counts[status]) for status in _COUNTED if counts[status]]
    application = review.application
    return Standing(
        title=application.title,
        start=application.start,
        end=application.end,
        submit_by=application.submit_by,
        done=done,
        total=total,
        words=join_sentences([sentence("{done} of {items} ready", done=done, items=total), *worst]),
        ready=review.ready,
    )


class Matrix(Struct, frozen=True, kw_only=True):
    """Items down, applications across.

    Attributes:
        items: Id and title of each item that any application asks for, in packet order.
        columns: Keys of the applications.
        cells: By key and item; an application that does not have an item has no cell.
    """

    items: tuple[tuple[str, str], ...]
    columns: tuple[str, ...]
    cells: dict[str, dict[str, ItemReview]]


def matrix(reviews: Mapping[str, Review]) -> Matrix:
    """Lay the verdicts of all applications out side by side.

    An item that no application asks for, and for which there is no document, is left out.
    """
    places: dict[str, tuple[bool, int, str]] = {}
    asked = frozenset[str]().union(*(review.asked for review in reviews.values()))
    for review in reviews.values():
        for item in review.asked - places.keys():
            wanted = review.by_item[item].requirement
            places[item] = (wanted.phase is not Phase.APPLICATION, wanted.order, wanted.title)
    return Matrix(
        items=tuple((item, places[item][2]) for item in sorted(asked, key=lambda item: (places[item], item))),
        columns=tuple(reviews),
        cells={key: review.by_item for key, review in reviews.items()},
    )


class NextStep(Struct, frozen=True, kw_only=True):
    """Something to do next.

    Attributes:
        words: What: ``Renew: TB test``.
        why: What it is good for: ``expired in 3 applications, the last thing lacking in 1``.
        target: Key of the application where it begins.
        item: The item there; empty for the application as a whole.
        due: The first day on which one of them has to go out.
        completes: How many applications it makes ready.
        applications: In how many it helps.
    """

    words: Sentence
    why: Sentence
    target: str
    item: str = ""
    due: date | None = None
    completes: int = 0
    applications: int = 1


def next_steps(reviews: Mapping[str, Review], today: date) -> tuple[NextStep, ...]:
    """List what to do next, what unlocks most first.

    What is due within ``SOON`` goes first; then what makes most applications ready, then what helps
    most of them. Applications that were sent, or whose rotation has begun, ask for nothing.

    Args:
        reviews: By key.
        today: The day of looking.
    """
    running = {
        key: review
        for key, review in reviews.items()
        if not review.application.submissions and review.application.start > today
    }
    steps = [*_papers(running), *_packets(running)]
    return tuple(sorted(steps, key=lambda step: _rank(step, today)))


def _rank(step: NextStep, today: date) -> tuple[bool, int, int, date, str]:
    urgent = step.due is not None and step.due <= today + SOON
    return not urgent, -step.completes, -step.applications, step.due or date.max, str(step.words)


def _papers(reviews: Mapping[str, Review]) -> list[NextStep]:
    """Group what is lacking by document type: one TB test may serve every application."""
    lacking: dict[tuple[str, Status], list[tuple[str, ItemReview, bool]]] = {}
    for key, review in reviews.items():
        for each in review.undone:
            group = lacking.setdefault((each.requirement.type, each.status), [])
            group.append((key, each, len(review.undone) == 1))
    steps = []
    for (_, status), found in lacking.items():
        days = [day for key, _, _ in found if (day := reviews[key].application.submit_by)]
        completes = len({key for key, _, last in found if last})
        involved = len({key for key, _, _ in found})
        key, first, _ = min(found, key=lambda each: reviews[each[0]].application.submit_by or date.max)
        last = sentence(", the last thing lacking in {completes}", completes=completes) if completes else ""
        due = sentence("; first due {day}", day=min(days)) if days else ""
        steps.append(
            NextStep(
                words=_VERBS[status].with_values(title=data_text(first.requirement.title)),
                why=_STATES[status].with_values(applications=count(involved, "application")) + last + due,
                target=key,
                item=first.requirement.item,
                due=min(days, default=None),
                completes=completes,
                applications=involved,
            )
        )
    return steps


def _packets(reviews: Mapping[str, Review]) -> list[NextStep]:
    steps = []
    for key, review in reviews.items():
        if not review.ready:
            continue
        application = review.application
        built = any(record.phase is Phase.APPLICATION for record in application.packets.values())
        day = sentence("; due {day}", day=application.submit_by) if application.submit_by else ""
        words, why = (
            (sentence("Send the packet: {title}"), sentence("a packet is built"))
            if built
            else (sentence("Build the packet: {title}"), sentence("every document is there and valid"))
        )
        steps.append(
            NextStep(
                words=words.with_values(title=application.title),
                why=why + day,
                target=key,
                due=application.submit_by,
                completes=1,
            )
        )
    return steps
