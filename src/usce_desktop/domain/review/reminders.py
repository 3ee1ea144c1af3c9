"""What a person wants to be reminded of: days to submit by, offers to answer, papers that run out."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.review.verdict import Review
from usce_desktop.domain.season.stages import OVER, offer_until, stage_of
from usce_desktop.domain.sentences import Sentence, data_text, sentence
from usce_desktop.domain.status import Status

BEFORE_DEADLINE = (0, 1, 3, 7, 14)
"""Days before a day to submit by on which one is reminded; once for each."""
BEFORE_ANSWER = (0, 1, 3)
"""Days before an offer lapses, likewise."""
_SENT = frozenset({"submitted", "offer", "accepted", *OVER})


class Reminder(Struct, frozen=True, kw_only=True):
    """One thing to be reminded of.

    Attributes:
        key: Stays the same for the same reminder, so that nobody is told twice; names nobody.
        words: What it is.
        item: The item that it is about; empty for the application as a whole.
    """

    key: str
    words: Sentence
    item: str = ""


def reminders(review: Review, reply_days: int, today: date) -> Iterator[Reminder]:
    """List what is to be said of an application today, the most urgent first.

    Args:
        review: How it stands.
        reply_days: Days in which an offer has to be answered.
        today: The day.
    """
    application = review.application
    stage = stage_of(application.stages)
    answer = offer_until(application.stages, reply_days)
    if answer is not None:
        yield from _before(application, answer, today, BEFORE_ANSWER, "offer", _OFFER)
    if stage in OVER:
        return
    waits = stage not in _SENT and not application.submissions
    if application.submit_by is not None and waits:
        yield from _before(application, application.submit_by, today, BEFORE_DEADLINE, "submit", _SUBMIT)
    for item in review.items if waits else ():
        if item.status in {Status.EXPIRED, Status.EXPIRING}:
            yield Reminder(
                key=f"{application.id} {item.requirement.item} {item.status.value}",
                words=_PAPER.with_values(
                    paper=data_text(item.requirement.title),
                    title=application.title,
                    verdict=item.heading,
                ),
                item=item.requirement.item,
            )


_SUBMIT = (
    sentence("Submit {title} today."),
    sentence("Submit {title} by {day}."),
    sentence("{title} was to be submitted by {day}."),
)
_OFFER = (
    sentence("The offer of {title} has to be answered today."),
    sentence("Answer the offer of {title} by {day}."),
    sentence("The offer of {title} was to be answered by {day}."),
)
_PAPER = sentence("{paper} for {title}: {verdict}.")


def _before(
    application: Application,
    day: date,
    today: date,
    steps: tuple[int, ...],
    kind: str,
    words: tuple[Sentence, Sentence, Sentence],
) -> Iterator[Reminder]:
    """Remind of a day at each of some steps before it, and once when it has passed."""
    left = (day - today).days
    step = next((each for each in steps if left <= each), None) if left >= 0 else -1
    if step is None:
        return
    template = words[2] if left < 0 else words[0] if left == 0 else words[1]
    yield Reminder(
        key=f"{application.id} {kind} {step} {day.isoformat()}",
        words=template.with_values(title=application.title, day=day),
    )
