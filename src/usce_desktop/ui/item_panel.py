"""The panel of one item: what it needs, why it stands as it does, its documents, and how to mend it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain import edits
from usce_desktop.domain.application import Document, anchors
from usce_desktop.domain.catalog import Requirement
from usce_desktop.domain.contents import ACCEPTABLE
from usce_desktop.domain.coverage import coverages
from usce_desktop.domain.demands import parameter_sentences, rule_sentences
from usce_desktop.domain.reading.offers import Offer, offers
from usce_desktop.domain.recipe import Crop, Recipe, selected_pages
from usce_desktop.domain.review import ItemReview
from usce_desktop.domain.status import Status
from usce_desktop.domain.tiles import Sheaf, tiles, with_page_toggled
from usce_desktop.pdf.extras import can_read_scans
from usce_desktop.pdf.process import Worker
from usce_desktop.services.reading import HOW_TO_ADD_OCR
from usce_desktop.storage.folder import resolve
from usce_desktop.ui import theme
from usce_desktop.ui.delivery_row import DeliveryRow
from usce_desktop.ui.facts_form import FactsForm
from usce_desktop.ui.intake import Intake
from usce_desktop.ui.plain import DragOutButton, plain_label
from usce_desktop.ui.preview import Preview, Shown
from usce_desktop.ui.reading_box import ReadingBox
from usce_desktop.ui.recipe_row import RecipeRow
from usce_desktop.ui.session import Session
from usce_desktop.ui.wording import later, said, status_word, tr

_ANY_HEIGHT = 16777215
"""Qt's own word for no limit."""
_OWNERS = {
    "me": later("you"),
    "me+dean": later("you and the dean's office"),
    "dean": later("the dean's office"),
}


class ItemPanel(QWidget):
    """Shows one item and edits it through the session.

    Signals:
        add_wanted(str): Choose files for this item.
        example_wanted(): Show what is wanted of it.
    """

    add_wanted = Signal(str)
    example_wanted = Signal()

    def __init__(
        self, session: Session, make_worker: Callable[[], Worker], parent: QWidget | None = None
    ) -> None:
        """Lay it out."""
        super().__init__(parent)
        self._veiled = False
        self._session = session
        self._item = ""
        self._key = ""
        self.preview = Preview(make_worker)
        self.preview.setMinimumHeight(240)
        self._title = plain_label("", "title")
        self._icon = QLabel()
        self._icon.setTextFormat(Qt.TextFormat.PlainText)
        self._status = plain_label("", "section")
        self._reason = plain_label()
        policy = self._reason.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reason.setSizePolicy(policy)
        self._note = plain_label("", "soft")
        self.delivery = DeliveryRow()
        self.delivery.owner_stated.connect(lambda text: self._set_state(tr("Who delivers it"), owner=text))
        self.delivery.progress_stated.connect(self._progressed)
        self.recipe = RecipeRow()
        self.recipe.title_stated.connect(self._retitled)
        self.recipe.recipe_stated.connect(self._set_recipe)
        self.translation = QCheckBox(tr("This is the certified translation of the item's other document"))
        self.translation.clicked.connect(lambda on: self._is_translation(on=on))
        self._documents = QComboBox()
        self._documents.setAccessibleName(tr("Documents of this item"))
        self._documents.activated.connect(self._document_chosen)
        self._drag = DragOutButton(tr("Drag out"))
        self._drag.setToolTip(tr("Drag this file to a mail, a browser or a folder; a click opens it"))
        self._drag.clicked.connect(self._open)
        self.facts = FactsForm()
        self.facts.fact_stated.connect(self._fact_stated)
        self.reading = ReadingBox()
        self.reading.taken.connect(self._offer_taken)
        self.reading.looked_at.connect(self._show_evidence)
        self.reading.scan_wanted.connect(lambda: Intake(self._session).read_scans([self._key]))
        self._ticks_box = QWidget()
        self._ticks = QVBoxLayout(self._ticks_box)
        self._ticks.setContentsMargins(0, 0, 0, 0)
        self._tick_entries: tuple[str, ...] = ()
        self._boxes: list[QCheckBox] = []
        self._rules = plain_label("", "soft")
        self.preview.rotate_wanted.connect(self._rotate)
        self.preview.crop_wanted.connect(self._crop)
        self.preview.leave_out_wanted.connect(self._leave_out)
        self._buttons = self._make_buttons()
        self._lay_out()
        session.application_changed.connect(self.update_view)

    # --- layout ---

    def _make_buttons(self) -> dict[str, QPushButton]:
        presses: dict[str, tuple[str, Callable[[], None]]] = {
            "example": (tr("What do they want here?"), self.example_wanted.emit),
            "add": (tr("Add files…"), lambda: self.add_wanted.emit(self._item)),
            "remove": (tr("Remove"), self._remove),
            "accept": (tr("Accept the new content"), self._accept),
            "blank": (tr("The blank pages belong there"), self._blank_intended),
            "pass": (tr("I have looked: it is fine"), self._let_pass),
            "all": (tr("Tick all"), self._tick_all),
        }
        buttons = {}
        for name, (text, press) in presses.items():
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, press=press: press())
            buttons[name] = button
        more = QPushButton(tr("More"))
        menu = self.more = QMenu(more)
        for text, status in (
            (tr("Mark as waived"), "waived"),
            (tr("Mark as to follow"), "placeholder"),
            (tr("Clear the mark"), None),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, text=text, status=status: self._mark(text, status))
        menu.addSeparator()
        menu.addAction(tr("Move up"), lambda: self._reorder(-1))
        menu.addAction(tr("Move down"), lambda: self._reorder(1))
        self._elsewhere = menu.addMenu(tr("Move to another item"))
        self._elsewhere.aboutToShow.connect(self._list_items)
        more.setMenu(menu)
        buttons["more"] = more
        return buttons

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        line = QHBoxLayout()
        line.addWidget(self._icon)
        line.addWidget(self._status, 1)
        line.addWidget(self._buttons["example"])
        column.addLayout(line)
        column.addWidget(self._reason)
        column.addWidget(self._note)
        column.addWidget(self.delivery)
        row = QHBoxLayout()
        for name in ("add", "remove", "more"):
            row.addWidget(self._buttons[name])
        row.addStretch()
        column.addLayout(row)
        for name in ("accept", "blank", "pass"):
            column.addWidget(self._buttons[name])
        files = QHBoxLayout()
        files.addWidget(self._documents, 1)
        files.addWidget(self._drag)
        column.addLayout(files)
        column.addWidget(self.recipe)
        column.addWidget(self.translation)
        column.addWidget(self.preview, 20)
        self._facts_title = plain_label(tr("What is on it"), "section")
        column.addWidget(self.reading)
        column.addWidget(self._facts_title)
        column.addWidget(self.facts)
        ticks = QHBoxLayout()
        self._ticks_title = plain_label(tr("What it must show: tick what you see"), "section")
        ticks.addWidget(self._ticks_title, 1)
        ticks.addWidget(self._buttons["all"])
        column.addLayout(ticks)
        column.addWidget(self._ticks_box)
        self._rules_title = plain_label(tr("What the program asks"), "section")
        column.addWidget(self._rules_title)
        column.addWidget(self._rules)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Item"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    # --- showing ---

    def show_item(self, item: str) -> None:
        """Show another item."""
        if item != self._item:
            self._item, self._key = item, ""
        self.update_view()

    @property
    def item(self) -> str:
        """The item that is shown."""
        return self._item

    def _verdict(self) -> ItemReview | None:
        review = self._session.review
        return review.item(self._item) if review else None

    def _document(self) -> Document | None:
        opened = self._session.opened
        return opened.application.documents.get(self._key) if opened else None

    def update_view(self) -> None:
        """Show what the session holds now."""
        verdict, opened = self._verdict(), self._session.opened
        self.setEnabled(verdict is not None)
        if verdict is None or opened is None:
            self._title.setText(tr("Choose an item"))
            self.preview.show_document(None)
            return
        found = opened.application.documents_of(self._item)
        if self._key not in dict(found):
            self._key = found[-1][0] if found else ""
        self._show_verdict(verdict)
        self._show_documents(found)
        self._show_demands(verdict.requirement)

    def _show_verdict(self, verdict: ItemReview) -> None:
        requirement = verdict.requirement
        self._title.setText(said(requirement.title))
        self._icon.setPixmap(theme.status_icon(verdict.status, self.palette(), 20).pixmap(20, 20))
        self._status.setText(status_word(verdict.status))
        problems = [each for each in verdict.findings if each.status is not Status.OK]
        others = [each.message for each in problems if each.message not in verdict.reason]
        self._reason.setText("\n".join(said(each, veiled=self._veiled) for each in (verdict.reason, *others)))
        owner = tr(_OWNERS.get(requirement.issuer, requirement.issuer))
        self._note.setText(requirement.note)
        self._note.setVisible(bool(requirement.note))
        opened = self._session.opened
        if opened is not None:
            state = opened.application.item(self._item)
            self.delivery.show_state(state, owner, enabled=not self._session.read_only)

    def _show_documents(self, found: tuple[tuple[str, Document], ...]) -> None:
        opened, files = self._session.opened, self._session.files
        editable = not self._session.read_only
        self._documents.clear()
        for key, each in found:
            self._documents.addItem(each.file, key)
        self._documents.setCurrentIndex(self._documents.findData(self._key))
        document, file, verdict = self._document(), files.get(self._key), self._verdict()
        for widget in (self._documents, self._drag, self._buttons["remove"], self.preview):
            widget.setVisible(document is not None)
        self.translation.setVisible(document is not None and (len(found) > 1 or document.translation))
        self.translation.setChecked(document is not None and document.translation)
        self.recipe.setVisible(document is not None)
        if document is not None and verdict is not None:
            is_pdf = file is not None and file.health is not None and file.health.kind == "pdf"
            self.recipe.show_document(document, verdict.requirement.title, is_pdf=is_pdf, enabled=editable)
        self.translation.setEnabled(editable)
        for name in ("add", "remove", "more"):
            self._buttons[name].setEnabled(editable)
        self._buttons["accept"].setVisible(bool(file and file.state == "changed") and editable)
        blank = verdict is not None and any(
            each.rule == "blank_pages"
            and each.status is Status.NEEDS_ATTENTION
            and each.document == self._key
            for each in verdict.findings
        )
        self._buttons["blank"].setVisible(blank and editable)
        self._buttons["pass"].setVisible(bool(self._passable()) and editable)
        if opened is None or document is None or file is None or file.state == "missing":
            self.preview.show_document(None)
            self.reading.show_offers((), unread=False, hint="")
            return
        path = resolve(opened.folder, document.file)
        self._drag.path = str(path)
        pages = file.health.pages if file.health else 0
        taken = set(selected_pages(document.recipe, pages))
        out = frozenset(page for page in range(1, pages + 1) if page not in taken)
        self.preview.show_document(
            Shown(
                path=path,
                sha256=file.sha256,
                rotate=document.recipe.rotate,
                crop=document.recipe.crop,
                left_out=out,
            )
        )
        found_text = file.reading
        asks = verdict.requirement.asks if verdict else ()
        unread = found_text is not None and bool(found_text.unread) and not found_text.ocr_tried
        self.reading.show_offers(
            offers(found_text, asks, document.facts) if found_text and editable else (),
            unread=unread and editable,
            hint="" if can_read_scans() else HOW_TO_ADD_OCR,
        )

    def _show_demands(self, requirement: Requirement) -> None:
        opened = self._session.opened
        document = self._document()
        state = opened.application.item(self._item) if opened else None
        facts = document.facts if document else (state.facts if state else None)
        ticked = document.ticked if document else (state.ticked if state else ())
        editable = not self._session.read_only
        if facts is not None:
            of = f"{opened.folder if opened else ''} {self._item} {self._key}"
            self.facts.show_facts(requirement.asks, facts, enabled=editable, of=of)
        self._show_ticks(requirement.must_show, ticked, enabled=editable)
        words = [said(each) for each in rule_sentences(requirement)]
        if opened is not None and facts is not None:
            days = anchors(opened.application, opened.applicant, self._session.today)
            words += [said(each.words) for each in coverages(requirement, facts, days)]
        words += [said(each) for each in parameter_sentences(requirement)]
        self._rules.setText(
            "\n".join(f"• {each}" for each in words)
            or tr("Nothing beyond the document itself is known to be asked.")
        )

    def _show_ticks(self, entries: tuple[str, ...], ticked: tuple[str, ...], *, enabled: bool) -> None:
        self._ticks_title.setVisible(bool(entries))
        self._buttons["all"].setVisible(len(entries) > 1 and enabled)
        if entries != self._tick_entries:
            for box in self._boxes:
                # Out of sight at once: deleting waits for the event loop.
                self._ticks.removeWidget(box)
                box.hide()
                box.deleteLater()
            self._boxes = [self._tick_box(entry) for entry in entries]
            self._tick_entries = entries
        for box, entry in zip(self._boxes, entries, strict=True):
            box.setChecked(entry in ticked)
            box.setEnabled(enabled)

    def _tick_box(self, entry: str) -> QCheckBox:
        box = QCheckBox(said(entry).replace("&", "&&"))
        box.clicked.connect(lambda on: self._ticked(entry, on=on))
        self._ticks.addWidget(box)
        return box

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self.preview.veil(on=on)
        self.facts.veil(on=on)
        self._veiled = on
        verdict = self._verdict()
        if verdict is not None:
            self._show_verdict(verdict)
        self.reading.setMaximumHeight(0 if on else _ANY_HEIGHT)

    # --- editing ---

    def _only(self) -> str | None:
        return self._key or None

    def _passable(self) -> tuple[str, ...]:
        """List the findings about this document that the person may let pass."""
        verdict = self._verdict()
        if verdict is None:
            return ()
        return tuple(
            each.rule
            for each in verdict.findings
            if each.document == self._key and each.rule in ACCEPTABLE and each.status is not Status.OK
        )

    def _let_pass(self) -> None:
        item, rules, document = self._item, self._passable(), self._document()
        if document is not None:
            accepted = tuple(dict.fromkeys((*document.accepted, *rules)))
            self._session.edit(
                tr("Let it pass"),
                lambda application: edits.set_documents(
                    application, item, only=self._only(), accepted=accepted
                ),
            )

    def _offer_taken(self, offer: Offer) -> None:
        self._fact_stated(offer.key, offer.value)

    def _show_evidence(self, offer: Offer) -> None:
        file = self._session.files.get(self._key)
        sizes = file.reading.sizes if file and file.reading else ()
        if offer.place.page > len(sizes):
            return
        width, height = sizes[offer.place.page - 1]
        left, top, right, bottom = offer.place.box
        self.preview.show_evidence(
            offer.place.page, (left / width, top / height, right / width, bottom / height)
        )

    def _fact_stated(self, key: str, value: object) -> None:
        item, only = self._item, self._only()
        self._session.edit(
            tr("Enter {fact}", fact=key.replace("_", " ")),
            lambda application: edits.set_fact(application, item, key, value, only=only),  # type: ignore[arg-type]
        )

    def _ticked(self, entry: str, *, on: bool) -> None:
        document, opened = self._document(), self._session.opened
        if opened is None:
            return
        now = document.ticked if document else opened.application.item(self._item).ticked
        wanted = {*now, entry} if on else {*now} - {entry}
        self._set_ticks(
            tr("Tick") if on else tr("Untick"), tuple(e for e in self._tick_entries if e in wanted)
        )

    def _tick_all(self) -> None:
        self._set_ticks(tr("Tick all"), self._tick_entries)

    def _set_ticks(self, label: str, ticked: tuple[str, ...]) -> None:
        item, only = self._item, self._only()
        self._session.edit(label, lambda application: edits.set_ticks(application, item, ticked, only=only))

    def _set_state(self, label: str, **changes: str | date | None) -> None:
        item = self._item
        self._session.edit(label, lambda application: edits.set_state(application, item, **changes))

    def _progressed(self, word: str) -> None:
        today = self._session.today
        self._set_state(tr("How far it is"), progress=word or None, since=today if word else None)

    def _retitled(self, title: str) -> None:
        item, key = self._item, self._key
        self._session.edit(
            tr("Title in the packet"),
            lambda application: edits.set_documents(application, item, only=key, title=title),
        )

    def _is_translation(self, *, on: bool) -> None:
        item, key = self._item, self._key
        label = tr("Mark as translation") if on else tr("Not a translation")
        self._session.edit(
            label,
            lambda application: edits.set_documents(application, item, only=key, translation=on),
        )

    def _mark(self, label: str, status: str | None) -> None:
        item = self._item
        self._session.edit(label, lambda application: edits.set_status(application, item, status))  # type: ignore[arg-type]

    def _remove(self) -> None:
        key = self._key
        document = self._document()
        if document is not None:
            self._session.edit(
                tr("Remove {file}", file=document.file), lambda application: edits.detach(application, key)
            )

    def remove_current(self) -> None:
        """Remove the document that is shown; it can be brought back by undo."""
        self._remove()

    def _reorder(self, step: int) -> None:
        key = self._key
        if key:
            self._session.edit(tr("Move document"), lambda application: edits.reorder(application, key, step))

    def _list_items(self) -> None:
        """Offer every other item for the document at hand."""
        self._elsewhere.clear()
        opened = self._session.opened
        if opened is None or not self._key:
            self._elsewhere.addAction(tr("There is no document")).setEnabled(False)
            return
        for requirement in opened.checklist.items:
            if requirement.item != self._item:
                title = said(requirement.title).replace("&", "&&")
                self._elsewhere.addAction(title, partial(self._move, requirement.item))

    def _move(self, target: str) -> None:
        item, keys = self._item, (self._key,)
        self._session.edit(
            tr("Move to another item"),
            lambda application: edits.move_documents(application, item, target, keys=keys),
        )

    def _accept(self) -> None:
        key, file, opened = self._key, self._session.files.get(self._key), self._session.opened
        if file is None or opened is None:
            return
        size = resolve(opened.folder, opened.application.documents[key].file).stat().st_size
        self._session.edit(
            tr("Accept the new content"),
            lambda application: edits.accept_content(application, key, file.sha256, size),
        )

    def _blank_intended(self) -> None:
        self._fact_stated("blank_pages", "intended")

    def _set_recipe(self, label: str, recipe: Recipe) -> None:
        key = self._key
        self._session.edit(label, lambda application: edits.set_recipe(application, key, recipe))

    def _rotate(self) -> None:
        document = self._document()
        if document is not None:
            turn = (document.recipe.rotate + 90) % 360
            self._set_recipe(tr("Rotate"), structs.replace(document.recipe, rotate=turn))

    def _crop(self, crop: Crop | None) -> None:
        document = self._document()
        if document is not None:
            label = tr("Crop") if crop else tr("Show the whole page")
            self._set_recipe(label, structs.replace(document.recipe, crop=crop))

    def _leave_out(self, page: int) -> None:
        document, file = self._document(), self._session.files.get(self._key)
        if document is None or file is None or file.health is None:
            return
        sheaf = Sheaf(
            key=self._key, item=self._item, title="", recipe=document.recipe, pages=file.health.pages, first=1
        )
        tile = next(each for each in tiles([sheaf]) if each.page == page)
        label = tr("Leave out page") if tile.place >= 0 else tr("Take page back in")
        self._set_recipe(label, with_page_toggled(tile))

    def _document_chosen(self, index: int) -> None:
        self._key = self._documents.itemData(index)
        self.update_view()

    def _open(self) -> None:
        if self._drag.path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._drag.path))

    def path_of_current(self) -> Path | None:
        """Find the file that is shown."""
        return Path(self._drag.path) if self._document() is not None and self._drag.path else None
