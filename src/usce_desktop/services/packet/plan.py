"""Saying what a packet will hold, what cannot go in and why, before anything is written."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.packet.limits import Weight
from usce_desktop.domain.packet.page_map import PacketPart, front_pages
from usce_desktop.domain.review.file_state import FileState, failure_words
from usce_desktop.domain.review.verdict import ItemReview
from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.domain.status import READY, SETTLED, Phase, Status
from usce_desktop.services.review.review import Reviewed
from usce_desktop.storage.folder import resolve


class PlannedDocument(Struct, frozen=True, kw_only=True):
    """A document that goes into the packet.

    Attributes:
        pages: That are taken of it.
        count: That it has.
    """

    key: str
    item: str
    title: str
    file: str
    path: Path
    sha256: str
    pages: int
    count: int = 0
    size: int = 0
    section: str = ""
    signed: bool = False


class LeftOut(Struct, frozen=True, kw_only=True):
    """A document that cannot go in, and why."""

    key: str
    title: str
    file: str
    reason: Sentence
    failure: str = ""


class Plan(Struct, frozen=True, kw_only=True):
    """What a packet will hold.

    Attributes:
        documents: In packet order.
        left_out: What cannot go in.
        not_ready: Items that are not as they should be.
        items: The verdicts on all items of the phase.
        name: The applicant's.
    """

    phase: Phase
    documents: tuple[PlannedDocument, ...]
    left_out: tuple[LeftOut, ...]
    not_ready: tuple[ItemReview, ...]
    items: tuple[ItemReview, ...] = ()
    name: str = ""

    @property
    def complete(self) -> bool:
        """Whether the packet may go out as it is."""
        return not self.left_out and not self.not_ready and bool(self.documents)

    def without(self, left_out: Iterable[LeftOut]) -> "Plan":
        """Plan the same packet without documents that turned out to go into none."""
        more = tuple(left_out)
        keys = {each.key for each in more}
        kept = tuple(each for each in self.documents if each.key not in keys)
        return structs.replace(self, documents=kept, left_out=(*self.left_out, *more))

    @property
    def weights(self) -> tuple[Weight, ...]:
        """What each document weighs."""
        return tuple(Weight(title=each.title, pages=each.pages, size=each.size) for each in self.documents)

    def front(self, profile: Profile) -> int:
        """Count the pages that the app adds: cover, contents, evidence, dividers."""
        if profile.separate:
            return 0
        dividers = len({each.section for each in self.documents} - {""}) if profile.dividers else 0
        sheets = front_pages(
            self.parts,
            cover=profile.cover,
            contents=profile.contents,
            evidence=len(self.items) if profile.evidence else 0,
        )
        return sum(sheets) + dividers

    @property
    def parts(self) -> tuple[PacketPart, ...]:
        """The documents as they are laid out."""
        return tuple(
            PacketPart(title=each.title, pages=each.pages, section=each.section) for each in self.documents
        )


def plan_packet(reviewed: Reviewed, phase: Phase, passwords: dict[str, str] | None = None) -> Plan:
    """Say what a packet will hold before anything is written.

    Args:
        reviewed: The application and its verdict.
        phase: Whose documents.
        passwords: By document id; kept nowhere.
    """
    passwords = passwords or {}
    documents: list[PlannedDocument] = []
    left_out: list[LeftOut] = []
    items = reviewed.review.phase(phase)
    for item in items:
        found = reviewed.opened.application.documents_of(item.requirement.item)
        for number, (key, document) in enumerate(found, 1):
            usual = item.requirement.title + (f" ({number})" if len(found) > 1 else "")
            title = document.title or usual
            file = reviewed.files.get(key, FileState(state="missing"))
            failure = file.health.failure if file.health else "missing"
            if failure in {"needs_password", "wrong_password"} and key in passwords:
                failure = None
            if failure is not None:
                words = (
                    failure_words(file.health)
                    if file.health
                    else sentence("its file is missing; put it back or remove it")
                )
                left_out.append(
                    LeftOut(key=key, title=title, file=document.file, reason=words, failure=failure)
                )
                continue
            pages = file.health.pages if file.health else 0
            documents.append(
                PlannedDocument(
                    key=key,
                    item=item.requirement.item,
                    title=title,
                    file=document.file,
                    path=resolve(reviewed.opened.folder, document.file),
                    sha256=file.sha256,
                    pages=len(document.recipe.pages) if document.recipe.pages else pages,
                    count=pages,
                    size=document.size,
                    section=item.requirement.section,
                    signed=file.health is not None and file.health.signed,
                )
            )
    fine = READY if phase is Phase.APPLICATION else SETTLED
    return Plan(
        phase=phase,
        documents=tuple(documents),
        left_out=tuple(left_out),
        not_ready=tuple(item for item in items if item.status not in fine),
        items=tuple(item for item in items if item.status is not Status.NOT_REQUIRED),
        name=reviewed.opened.applicant.name,
    )
