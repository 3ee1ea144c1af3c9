"""The item and the document that are looked at, and every change to them, undoably."""

from datetime import date

from msgspec import structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.answers import CONTRADICTION, LOOKS_LIKE
from usce_desktop.domain.application.application import Document
from usce_desktop.domain.application.recipe import Crop, Recipe
from usce_desktop.domain.file_names import safe_stem, safe_suffix
from usce_desktop.domain.packet.tiles import Sheaf, tiles, with_page_toggled
from usce_desktop.domain.records.offered import OfferedRow, with_offered
from usce_desktop.domain.review.contents import ACCEPTABLE
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.verdict import ItemReview
from usce_desktop.domain.status import Status
from usce_desktop.services.review.immunizations import rows_of_paper
from usce_desktop.storage.folder import resolve
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.session import Session


class SelectedItem:
    """One item of the open application, and one of its documents.

    Attributes:
        item: The item's id; empty for none.
        key: The document's key; empty where the item has none.
    """

    def __init__(self, session: Session) -> None:
        """Begin with none."""
        self._session = session
        self.item = ""
        self.key = ""

    # --- what is known ---

    @property
    def verdict(self) -> ItemReview | None:
        """How the item stands."""
        review = self._session.review
        return review.item(self.item) if review else None

    @property
    def document(self) -> Document | None:
        """The document, as the application knows it."""
        opened = self._session.opened
        return opened.application.documents.get(self.key) if opened else None

    @property
    def file(self) -> FileState | None:
        """The document's file, as it was found."""
        return self._session.files.get(self.key)

    @property
    def facts_of(self) -> str:
        """Name whose facts these are: never the same for two documents."""
        opened = self._session.opened
        return f"{opened.folder if opened else ''} {self.item} {self.key}"

    def passable(self) -> tuple[str, ...]:
        """List the findings about this document that the person may let pass."""
        verdict = self.verdict
        return tuple(
            each.rule
            for each in (verdict.findings if verdict else ())
            if each.document == self.key and each.rule in ACCEPTABLE and each.status is not Status.OK
        )

    def asked(self, question: str) -> tuple[str, ...]:
        """List what a question about this document rests on, as long as it is open.

        Args:
            question: A key of ``ANSWERS``.
        """
        verdict = self.verdict
        return tuple(
            each.detail
            for each in (verdict.findings if verdict else ())
            if each.document == self.key and each.rule == question and each.status is not Status.OK
        )

    def answer(self, question: str) -> None:
        """Say that what speaks against the document does not apply, or that it belongs where it is."""
        words, key, today = self.asked(question), self.key, self._session.today
        if not words:
            return
        label = tr("Overrule the paper's own words") if question == CONTRADICTION else tr("Keep it here")
        self._session.edit(
            label, lambda application: edits.answer_question(application, key, question, words, today)
        )

    @property
    def better_place(self) -> tuple[str, str]:
        """The item that a document reads as one of, with its title; empty where it is at its place."""
        opened = self._session.opened
        for suggested in self.asked(LOOKS_LIKE) if opened else ():
            for requirement in opened.checklist.items if opened else ():
                if suggested in {requirement.type, requirement.item} and requirement.item != self.item:
                    return requirement.item, requirement.title
        return "", ""

    # --- its facts and ticks ---

    def state_fact(self, key: str, value: object) -> None:
        """Enter what is on the document; ``None`` takes it away."""
        item, only = self.item, self.key or None
        self._session.edit(
            tr("Enter {fact}", fact=key.replace("_", " ")),
            lambda application: edits.set_fact(application, item, key, value, only=only),  # type: ignore[arg-type]
        )

    def allow_blank(self) -> None:
        """Say that the blank pages belong there."""
        self.state_fact("blank_pages", "intended")

    def tick(self, label: str, ticked: tuple[str, ...]) -> None:
        """Say what was seen on the document."""
        item, only = self.item, self.key or None
        self._session.edit(label, lambda application: edits.set_ticks(application, item, ticked, only=only))

    def let_pass(self) -> None:
        """Let pass what may be let pass."""
        item, rules, document, only = self.item, self.passable(), self.document, self.key or None
        if document is not None:
            accepted = tuple(dict.fromkeys((*document.accepted, *rules)))
            self._session.edit(
                tr("Let it pass"),
                lambda application: edits.set_documents(application, item, only=only, accepted=accepted),
            )

    # --- the item ---

    def set_owner(self, text: str) -> None:
        """Say who delivers it."""
        self._set_state(tr("Who delivers it"), owner=text)

    def set_progress(self, word: str) -> None:
        """Say how far it is, as of today; empty takes it back."""
        today = self._session.today
        self._set_state(tr("How far it is"), progress=word or None, since=today if word else None)

    def _set_state(self, label: str, **changes: str | date | None) -> None:
        item = self.item
        self._session.edit(label, lambda application: edits.set_state(application, item, **changes))

    def mark(self, label: str, status: str | None) -> None:
        """Mark it as waived or to follow, or clear the mark."""
        item = self.item
        self._session.edit(label, lambda application: edits.set_status(application, item, status))  # type: ignore[arg-type]

    # --- the document ---

    def set_title(self, title: str) -> None:
        """Name the document as it stands in the packet."""
        item, key = self.item, self.key
        self._session.edit(
            tr("Title in the packet"),
            lambda application: edits.set_documents(application, item, only=key, title=title),
        )

    def set_translation(self, *, on: bool) -> None:
        """Say whether it is the certified translation of the item's other document."""
        item, key = self.item, self.key
        self._session.edit(
            tr("Mark as translation") if on else tr("Not a translation"),
            lambda application: edits.set_documents(application, item, only=key, translation=on),
        )

    def remove(self) -> None:
        """Remove the document; it can be brought back by undo."""
        key, document = self.key, self.document
        if document is not None:
            self._session.edit(
                tr("Remove {file}", file=document.file), lambda application: edits.detach(application, key)
            )

    def reorder(self, step: int) -> None:
        """Move it among the item's documents, up (-1) or down (1)."""
        key = self.key
        if key:
            self._session.edit(tr("Move document"), lambda application: edits.reorder(application, key, step))

    def move(self, target: str) -> None:
        """Give it to another item."""
        item, keys, titles = self.item, (self.key,), self._session.titles
        self._session.edit(
            tr("Move to another item"),
            lambda application: edits.move_documents(application, item, target, keys=keys, titles=titles),
        )

    def rename(self, name: str) -> None:
        """Call its file otherwise; what it is stays in its ending."""
        key, document = self.key, self.document
        if document is not None and name.strip():
            file = safe_stem(name) + safe_suffix(document.file)
            self._session.edit(
                tr("Rename {file}", file=document.file),
                lambda application: edits.rename_file(application, key, file),
            )

    def new_rows(self) -> tuple[OfferedRow, ...]:
        """List the rows on this document that are not in the immunization record yet."""
        opened = self._session.opened
        return rows_of_paper(self._session.context, opened, self.key) if opened is not None else ()

    def take_rows(self) -> None:
        """Take them over into the record."""
        opened, rows = self._session.opened, self.new_rows()
        if opened is not None and rows:
            before = opened.applicant
            after = structs.replace(before, immunizations=with_offered(before.immunizations, rows))
            file = opened.application.documents[self.key].file
            label = tr("Take rows of {file} into the record", file=file)
            ApplicantCommands(self._session).save(label, before, after)

    def accept(self) -> None:
        """Accept the content that was changed outside."""
        key, file, opened = self.key, self.file, self._session.opened
        if file is None or opened is None:
            return
        size = resolve(opened.folder, opened.application.documents[key].file).stat().st_size
        self._session.edit(
            tr("Accept the new content"),
            lambda application: edits.accept_content(application, key, file.sha256, size),
        )

    # --- how its pages go into the packet ---

    def set_recipe(self, label: str, recipe: Recipe) -> None:
        """Say how its pages go into the packet."""
        key = self.key
        self._session.edit(label, lambda application: edits.set_recipe(application, key, recipe))

    def rotate(self) -> None:
        """Turn it by a quarter."""
        document = self.document
        if document is not None:
            turn = (document.recipe.rotate + 90) % 360
            self.set_recipe(tr("Rotate"), structs.replace(document.recipe, rotate=turn))

    def crop(self, crop: Crop | None) -> None:
        """Show a part of its pages, or the whole."""
        document = self.document
        if document is not None:
            label = tr("Crop") if crop else tr("Show the whole page")
            self.set_recipe(label, structs.replace(document.recipe, crop=crop))

    def leave_out(self, page: int) -> None:
        """Leave a page out, or take it back in.

        Args:
            page: Counted from 1.
        """
        document, file = self.document, self.file
        if document is None or file is None or file.health is None:
            return
        sheaf = Sheaf(
            key=self.key, item=self.item, title="", recipe=document.recipe, pages=file.health.pages, first=1
        )
        tile = next(each for each in tiles([sheaf]) if each.page == page)
        label = tr("Leave out page") if tile.place >= 0 else tr("Take page back in")
        self.set_recipe(label, with_page_toggled(tile))
