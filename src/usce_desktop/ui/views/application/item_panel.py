"""The panel of one item: what it needs, why it stands as it does, its documents, and how to mend it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.application.answers import CONTRADICTION, LOOKS_LIKE
from usce_desktop.domain.application.application import Document, anchors
from usce_desktop.domain.application.recipe import selected_pages
from usce_desktop.domain.checklist.catalog import Requirement, issuer_words
from usce_desktop.domain.checklist.coverage import coverages
from usce_desktop.domain.checklist.demands import parameter_sentences, rule_sentences
from usce_desktop.domain.reading.offers import Offer, offers
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.review.document import entries_of, translation_entries
from usce_desktop.domain.review.questions import about, place_of
from usce_desktop.domain.review.verdict import ItemReview
from usce_desktop.domain.status import Status
from usce_desktop.pdf.files.extras import can_read_scans
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.documents.read import NO_OCR
from usce_desktop.storage.folder import resolve
from usce_desktop.ui.language.translate import tr, translate, verdict_word
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.item import SelectedItem
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.application.delivery_row import DeliveryRow
from usce_desktop.ui.views.application.facts_form import FactsForm
from usce_desktop.ui.views.application.reading_box import ReadingBox
from usce_desktop.ui.views.application.recipe_row import RecipeRow
from usce_desktop.ui.views.application.tick_list import TickList
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import DragOutButton, plain_label
from usce_desktop.ui.widgets.preview import Preview, Shown
from usce_desktop.ui.widgets.resizing import ColumnArea

_ANY_HEIGHT = 16777215
"""Qt's own word for no limit."""


class ItemPanel(QWidget):
    """Shows one item and edits it through the session.

    Signals:
        add_wanted(str): Choose files for this item.
        remove_wanted(): Remove the selected document.
        example_wanted(): Show what is wanted of it.
    """

    add_wanted = Signal(str)
    remove_wanted = Signal()
    example_wanted = Signal()

    def __init__(
        self, session: Session, make_worker: Callable[[], Worker], parent: QWidget | None = None
    ) -> None:
        """Lay it out."""
        super().__init__(parent)
        self._veiled = False
        self._session = session
        self.selected = selected = SelectedItem(session)
        self.preview = Preview(make_worker)
        self.preview.view.setMinimumSize(160, 110)
        self.preview.view.show_fitted("width")
        self._title = plain_label("", "title")
        self._icon = QLabel()
        self._icon.setTextFormat(Qt.TextFormat.PlainText)
        self._status = plain_label("", "section")
        self.reason = plain_label()
        policy = self.reason.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reason.setSizePolicy(policy)
        self._note = plain_label("", "soft")
        self.delivery = DeliveryRow()
        self.delivery.owner_stated.connect(selected.set_owner)
        self.delivery.progress_stated.connect(selected.set_progress)
        self.recipe = RecipeRow()
        self.recipe.title_stated.connect(selected.set_title)
        self.recipe.recipe_stated.connect(selected.set_recipe)
        self.translation = QCheckBox(tr("Certified translation of the other document"))
        self.translation.setToolTip(tr("This is the certified translation of the item's other document"))
        self.translation.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.translation.clicked.connect(lambda on: selected.set_translation(on=on))
        self.documents = QComboBox()
        self.documents.setAccessibleName(tr("Documents of this item"))
        self.documents.activated.connect(self._document_chosen)
        self._drag = DragOutButton(tr("Drag out"))
        self._drag.setToolTip(tr("Drag this file to a mail, a browser or a folder; a click opens it"))
        self._drag.clicked.connect(self._open)
        self.facts = FactsForm()
        self.facts.fact_stated.connect(selected.state_fact)
        self.reading = ReadingBox()
        self.reading.taken.connect(lambda offer: selected.state_fact(offer.key, offer.value))
        self.reading.looked_at.connect(self._show_evidence)
        self.reading.scan_wanted.connect(lambda: Intake(self._session).read_scans([selected.key]))
        self.ticks = TickList()
        self.ticks.ticked.connect(selected.tick)
        self._rules = plain_label("", "soft")
        self.preview.rotate_wanted.connect(selected.rotate)
        self.preview.crop_wanted.connect(selected.crop)
        self.preview.leave_out_wanted.connect(selected.leave_out)
        self.buttons = self._make_buttons()
        self._lay_out()

    # --- layout ---

    def _make_buttons(self) -> dict[str, QPushButton]:
        presses: dict[str, tuple[str, Callable[[], None]]] = {
            "example": (tr("What do they want here?"), self.example_wanted.emit),
            "add": (tr("Add files…"), lambda: self.add_wanted.emit(self.item)),
            "remove": (tr("Remove"), self.remove_wanted.emit),
            "accept": (tr("Accept the new content"), self.selected.accept),
            "blank": (tr("The blank pages belong there"), self.selected.allow_blank),
            "pass": (tr("I have looked: it is fine"), self.selected.let_pass),
            "overrule": (tr("This does not apply"), lambda: self.selected.answer(CONTRADICTION)),
            "move": ("", lambda: self.selected.move(self.selected.better_place[0])),
            "keep": (tr("Keep it here"), lambda: self.selected.answer(LOOKS_LIKE)),
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
            action.triggered.connect(
                lambda _=False, text=text, status=status: self.selected.mark(text, status)
            )
        menu.addSeparator()
        menu.addAction(tr("Move up"), lambda: self.selected.reorder(-1))
        menu.addAction(tr("Move down"), lambda: self.selected.reorder(1))
        self.elsewhere = menu.addMenu(tr("Move to another item"))
        self.elsewhere.aboutToShow.connect(self._list_items)
        more.setMenu(menu)
        buttons["more"] = more
        return buttons

    def _lay_out(self) -> None:
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.addWidget(self._upper())
        self.parts.addWidget(self._lower())
        self.parts.setChildrenCollapsible(False)
        self.parts.setStretchFactor(0, 3)
        self.parts.setStretchFactor(1, 2)
        self.parts.setSizes([460, 280])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.parts)

    def _upper(self) -> QWidget:
        """Lay out the verdict, what can be done, and the page, which takes the height there is."""
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(18, 14, 18, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        line = QHBoxLayout()
        line.addWidget(self._icon)
        line.addWidget(self._status, 1)
        line.addWidget(self.buttons["example"])
        column.addLayout(line)
        column.addWidget(self.reason)
        column.addWidget(self._note)
        for name in ("accept", "blank", "pass", "overrule", "move", "keep"):
            column.addWidget(self.buttons[name])
        row = QHBoxLayout()
        for name in ("add", "remove", "more"):
            row.addWidget(self.buttons[name])
        row.addStretch()
        column.addLayout(row)
        files = QHBoxLayout()
        files.addWidget(self.documents, 1)
        files.addWidget(self._drag)
        column.addLayout(files)
        column.addWidget(self.preview, 1)
        self._room = QWidget()  # keeps the rest at the top where there is no page
        column.addWidget(self._room, 1)
        return upper

    def _lower(self) -> QWidget:
        """Lay out what is stated and asked, to be scrolled."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 8, 18, 14)
        column.setSpacing(8)
        self._facts_title = plain_label(tr("What is on it"), "section")
        self._rules_title = plain_label(tr("What the program asks"), "section")
        for widget in (
            self.reading, self._facts_title, self.facts, self.ticks, self._rules_title, self._rules,
            self.delivery, self.recipe, self.translation,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        return ColumnArea(inner, tr("Item"))

    # --- showing ---

    def show_item(self, item: str) -> None:
        """Show another item."""
        if item != self.item:
            self.selected.item, self.selected.key = item, ""
        self.update_view()

    @property
    def item(self) -> str:
        """The item that is shown."""
        return self.selected.item

    def update_view(self) -> None:
        """Show what the session holds now."""
        verdict, opened = self.selected.verdict, self._session.opened
        self.setEnabled(verdict is not None)
        if verdict is None or opened is None:
            self._title.setText(tr("Choose an item"))
            self.preview.show_document(None)
            return
        found = opened.application.documents_of(self.item)
        if self.selected.key not in dict(found):
            self.selected.key = found[-1][0] if found else ""
        self._show_verdict(verdict)
        self._show_documents(found)
        self._show_demands(verdict.requirement)

    def _show_verdict(self, verdict: ItemReview) -> None:
        requirement = verdict.requirement
        self._title.setText(translate(requirement.title))
        self._icon.setPixmap(theme.status_icon(verdict.tone, self.palette(), 20).pixmap(20, 20))
        self._status.setText(verdict_word(verdict))
        here = {"", self.selected.key}
        problems = [
            each for each in verdict.findings if each.status is not Status.OK and each.document in here
        ]
        others = dict.fromkeys(
            each.message for each in problems if str(each.message) not in str(verdict.reason)
        )
        self.reason.setText(
            "\n".join(translate(each, veiled=self._veiled) for each in (verdict.reason, *others))
        )
        owner = translate(issuer_words(requirement.issuer))
        self._note.setText(requirement.note)
        self._note.setVisible(bool(requirement.note))
        opened = self._session.opened
        if opened is not None:
            state = opened.application.item(self.item)
            self.delivery.show_state(state, owner, enabled=not self._session.read_only)

    def _show_documents(self, found: tuple[tuple[str, Document], ...]) -> None:
        opened = self._session.opened
        editable = not self._session.read_only
        self.documents.clear()
        for key, each in found:
            self.documents.addItem(each.file, key)
        self.documents.setCurrentIndex(self.documents.findData(self.selected.key))
        document, file, verdict = self.selected.document, self.selected.file, self.selected.verdict
        for widget in (self.documents, self._drag, self.buttons["remove"], self.preview):
            widget.setVisible(document is not None)
        self._room.setVisible(document is None)
        self.translation.setVisible(document is not None and (len(found) > 1 or document.translation))
        self.translation.setChecked(document is not None and document.translation)
        self.recipe.setVisible(document is not None)
        if document is not None and verdict is not None:
            is_pdf = file is not None and file.health is not None and file.health.kind == "pdf"
            self.recipe.show_document(document, verdict.requirement.title, is_pdf=is_pdf, enabled=editable)
        self.translation.setEnabled(editable)
        for name in ("add", "remove", "more"):
            self.buttons[name].setEnabled(editable)
        self.buttons["accept"].setVisible(bool(file and file.state == "changed") and editable)
        blank = verdict is not None and any(
            each.rule == "blank_pages"
            and each.status is Status.NEEDS_ATTENTION
            and each.document == self.selected.key
            for each in verdict.findings
        )
        self.buttons["blank"].setVisible(blank and editable)
        self.buttons["pass"].setVisible(bool(self.selected.passable()) and editable)
        self._show_questions(editable=editable)
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
            offers(found_text, asks, document.facts, about(verdict.requirement.type))
            if found_text and editable and verdict
            else (),
            unread=unread and editable,
            hint="" if can_read_scans() else translate(NO_OCR),
        )
        # What speaks against the paper is framed rather than what could be confirmed of it.
        for words in self.selected.asked(CONTRADICTION)[:1]:
            place = place_of(found_text, words)
            if place is not None:
                self._show_place(place)

    def _show_questions(self, *, editable: bool) -> None:
        """Offer the answers to what the document's own words ask."""
        self.buttons["overrule"].setVisible(bool(self.selected.asked(CONTRADICTION)) and editable)
        misplaced = bool(self.selected.asked(LOOKS_LIKE)) and editable
        item, title = self.selected.better_place
        self.buttons["keep"].setVisible(misplaced)
        self.buttons["move"].setVisible(misplaced and bool(item))
        self.buttons["move"].setText(tr("Move it to {title}", title=translate(title)).replace("&", "&&"))

    def _show_demands(self, requirement: Requirement) -> None:
        opened = self._session.opened
        document = self.selected.document
        state = opened.application.item(self.item) if opened else None
        facts = document.facts if document else (state.facts if state else None)
        ticked = document.ticked if document else (state.ticked if state else ())
        editable = not self._session.read_only
        if facts is not None:
            of = self.selected.facts_of
            self.facts.show_facts(requirement.asks, facts, enabled=editable, of=of)
        entries, file = requirement.must_show, self.selected.file
        if document is not None and file is not None:
            translation = translation_entries(self._session.context.catalog)
            entries = entries_of(requirement, document, file, translation)
        self.ticks.show_entries(entries, ticked, enabled=editable)
        words = [translate(each) for each in rule_sentences(requirement)]
        if opened is not None and facts is not None:
            days = anchors(opened.application, opened.applicant, self._session.today)
            words += [translate(each.words) for each in coverages(requirement, facts, days)]
        words += [translate(each) for each in parameter_sentences(requirement)]
        self._rules.setText(
            "\n".join(f"• {each}" for each in words)
            or tr("Nothing beyond the document itself is known to be asked.")
        )

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self.preview.veil(on=on)
        self.facts.veil(on=on)
        self._veiled = on
        verdict = self.selected.verdict
        if verdict is not None:
            self._show_verdict(verdict)
        self.reading.setMaximumHeight(0 if on else _ANY_HEIGHT)

    # --- what its parts ask for ---

    def _show_evidence(self, offer: Offer) -> None:
        self._show_place(offer.place)

    def _show_place(self, place: Place) -> None:
        """Frame words on the page."""
        file = self.selected.file
        sizes = file.reading.sizes if file and file.reading else ()
        shares = place.shares(sizes)
        if shares is not None:
            self.preview.show_evidence(place.page, shares)

    def _list_items(self) -> None:
        """Offer every other item for the selected document."""
        self.elsewhere.clear()
        opened = self._session.opened
        if opened is None or not self.selected.key:
            self.elsewhere.addAction(tr("There is no document")).setEnabled(False)
            return
        for requirement in opened.checklist.items:
            if requirement.item != self.item:
                title = translate(requirement.title).replace("&", "&&")
                self.elsewhere.addAction(title, partial(self.selected.move, requirement.item))

    def _document_chosen(self, index: int) -> None:
        self.selected.key = self.documents.itemData(index)
        self.update_view()

    def _open(self) -> None:
        if self._drag.path:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._drag.path))

    def path_of_current(self) -> Path | None:
        """Find the file that is shown."""
        return Path(self._drag.path) if self.selected.document is not None and self._drag.path else None
