"""The verdict on an application, and on each of its items."""

from collections.abc import Sequence

from msgspec import Struct

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.checklist.catalog import Requirement
from usce_desktop.domain.sentences import EMPTY, Sentence, data_text, sentence
from usce_desktop.domain.status import READY, SETTLED, Finding, Phase, Status

NOT_DUE_YET = sentence("Not due yet")


class ItemReview(Struct, frozen=True, gc=False, kw_only=True):
    """The verdict on one item.

    Attributes:
        reason: One sentence.
        margin_days: The smallest margin among its findings, where any measures days.
        files: Names of its files.
        findings: Everything that was found, in order.
        word: What the status is called here: *Too short* where nothing has expired.
    """

    requirement: Requirement
    status: Status
    reason: Sentence
    margin_days: int | None = None
    files: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    word: Sentence = EMPTY

    @property
    def tone(self) -> Status:
        """The status whose look fits: what is not due yet is quiet, not red."""
        return Status.NOT_REQUIRED if self.word == NOT_DUE_YET else self.status

    @property
    def heading(self) -> Sentence:
        """The status as people read it."""
        return self.word or data_text(self.status.word)


class Review(Struct, frozen=True, kw_only=True):
    """The verdict on an application.

    Attributes:
        items: In packet order.
        by_item: The same, to look up.
        asked: The items that the program asks for, and those that have a document all the same.
        undone: What of the application phase may not go out as it is.
        settled: Every item of onboarding is done, where a promise is no longer enough.
    """

    application: Application
    items: tuple[ItemReview, ...]
    by_item: dict[str, ItemReview]
    asked: frozenset[str]
    undone: tuple[ItemReview, ...]
    settled: bool

    @property
    def ready(self) -> bool:
        """Whether the packet may go out."""
        return not self.undone

    def item(self, item: str) -> ItemReview | None:
        """Look up an item's verdict."""
        return self.by_item.get(item)

    def phase(self, phase: Phase) -> tuple[ItemReview, ...]:
        """List the verdicts of one phase."""
        return tuple([each for each in self.items if each.requirement.phase is phase])


def conclude(application: Application, items: Sequence[ItemReview]) -> Review:
    """Say what the verdicts on the items, in packet order, mean for the application."""
    undone, settled = [], True
    for each in items:
        if each.requirement.phase is Phase.APPLICATION:
            if each.status not in READY:
                undone.append(each)
        elif each.status not in SETTLED:
            settled = False
    return Review(
        application=application,
        items=tuple(items),
        by_item={each.requirement.item: each for each in items},
        asked=frozenset(
            [each.requirement.item for each in items if each.files or each.status is not Status.NOT_REQUIRED]
        ),
        undone=tuple(undone),
        settled=settled,
    )
