"""Beside the page: what the paper is, what was read of it, what only eyes can tell, and what comes of it."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.application.application import Document
from usce_desktop.domain.checklist.catalog import Checklist
from usce_desktop.domain.review.paper_review import PaperReview
from usce_desktop.domain.review.verdict import ItemReview
from usce_desktop.ui.language.translate import counted, tr, translate, verdict_word
from usce_desktop.ui.session.item import SelectedItem
from usce_desktop.ui.views.application.facts_form import FactsForm, ReadFacts
from usce_desktop.ui.views.review.entries import Entries
from usce_desktop.ui.views.review.stop_box import StopBox
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import announce, plain_label
from usce_desktop.ui.widgets.resizing import ColumnArea

_ICON = 20


class PaperPanel(QWidget):
    """Asks about one document.

    Signals:
        right(): What stands here is right.
        all_there(): It is right, and everything that only eyes can tell is there.
        later(): Go on without it.
        back(): To the one before.
        changed(): Something that is not saved yet was changed here.
    """

    right = Signal()
    all_there = Signal()
    later = Signal()
    back = Signal()
    changed = Signal()

    def __init__(self, selected: SelectedItem, parts: QWidget, parent: QWidget | None = None) -> None:
        """Lay it out.

        Args:
            selected: What is done to the document goes through it.
            parts: Shows the papers that a file holds.
            parent: Its owner.
        """
        super().__init__(parent)
        self._at_hand, self._parts = selected, parts
        self._veiled = False
        self.place = QComboBox()
        self.place.setAccessibleName(tr("What it is"))
        self.place.setToolTip(tr("What it is: choose another item to move it there"))
        self.place.activated.connect(self._place_chosen)
        self.file = plain_label("", "soft")
        self.stops = StopBox(selected)
        self.facts = FactsForm()
        self.facts.fact_stated.connect(selected.state_fact)
        self._facts_title = plain_label(tr("What is on it"), "section")
        self.seen = Entries(tr("Seen by the app: framed on the page"), numbered=False)
        self.by_eye = Entries(tr("Look for these: press the number, or Space for all"), numbered=True)
        for part in (self.seen, self.by_eye):
            part.changed.connect(self.changed)
        self.rows = QPushButton(tr("Put them into the immunization record; Ctrl+Z takes them back"))
        self.rows.setToolTip(self.rows.text())
        self.rows.clicked.connect(lambda: selected.take_rows())
        self._others = plain_label()
        self.let_pass = QPushButton(tr("I have looked: it is fine"))
        self.let_pass.clicked.connect(lambda: selected.let_pass())
        self._icon = QLabel()
        self._icon.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict_line = plain_label("", "section")
        self.reason = plain_label("", "soft")
        self.hint_line = plain_label("", "section")
        self.buttons = self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> dict[str, QPushButton]:
        presses: dict[str, tuple[str, str, Callable[[], object]]] = {
            "back": (tr("Back"), tr("The paper before (Left arrow)"), self.back.emit),
            "later": (tr("Later"), tr("Go on without it (Right arrow)"), self.later.emit),
            "all": (
                tr("All is there"),
                tr("It is right, and I see all of the list (Space)"),
                self.all_there.emit,
            ),
            "right": (tr("Right, next"), tr("What was read is right (Enter)"), self.right.emit),
        }
        buttons = {}
        for name, (text, why, press) in presses.items():
            button = QPushButton(text)
            button.setToolTip(why)
            button.clicked.connect(lambda _=False, press=press: press())
            buttons[name] = button
        buttons["right"].setProperty("role", "primary")
        return buttons

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for widget in (
            self.place,
            self.file,
            self._parts,
            self.stops,
            self._facts_title,
            self.facts,
            self.seen,
            self.by_eye,
        ):
            column.addWidget(widget)
        column.addWidget(self._others)
        column.addWidget(self.rows)
        column.addWidget(self.let_pass)
        column.addStretch(1)
        area = ColumnArea(inner, tr("The paper"))
        verdict = QHBoxLayout()
        verdict.addWidget(self._icon)
        verdict.addWidget(self.verdict_line, 1)
        row = QHBoxLayout()
        row.addWidget(self.buttons["back"])
        row.addWidget(self.buttons["later"])
        row.addStretch()
        row.addWidget(self.buttons["all"])
        row.addWidget(self.buttons["right"])
        foot = QFrame()
        foot.setProperty("role", "bar")
        below = QVBoxLayout(foot)
        below.setContentsMargins(12, 8, 12, 10)
        below.addLayout(verdict)
        for widget in (self.reason, self.hint_line):
            below.addWidget(widget)
        below.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addWidget(foot)

    # --- showing ---

    def show_paper(
        self,
        paper: PaperReview,
        document: Document,
        checklist: Checklist,
        *,
        of: str,
        editable: bool,
        doubted: frozenset[str],
    ) -> None:
        """Show what is asked about a document.

        Args:
            paper: What is asked.
            document: As the application knows it.
            checklist: Where it could belong.
            of: Whose facts these are: never the same for two documents.
            editable: Whether anything can be changed.
            doubted: What the app has seen and the person has not.
        """
        self._show_place(paper, checklist, editable=editable)
        self.file.setText(self._called(document))
        self.stops.show_stops(paper.stops, enabled=editable, veiled=self._veiled)
        read = ReadFacts(proposed=paper.proposed, choices=paper.choices)
        asks = paper.requirement.asks
        self._facts_title.setVisible(bool(asks))
        self.facts.show_facts(asks, document.facts, enabled=editable, of=of, read=read)
        ticked = tuple(entry for entry in paper.seen if entry not in doubted)
        self.seen.show_entries(tuple(paper.seen), ticked, enabled=editable, of=of)
        self.by_eye.show_entries(paper.by_eye, paper.ticked, enabled=editable, of=of)
        new = len(self._at_hand.new_rows())
        self.rows.setText(tr("Take {rows} into my record", rows=counted(new, "row")))
        self.rows.setVisible(bool(new) and editable)
        self.let_pass.setVisible(bool(self._at_hand.passable()) and editable)
        for name in ("all", "right"):
            self.buttons[name].setEnabled(editable)
        self.buttons["all"].setVisible(bool(paper.by_eye))
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Go by Tab as one reads: what it is, questions, facts, the list, then the buttons."""
        stops = (self.stops.move_there, self.stops.overrule, self.stops.keep, self.stops.remove)
        chain: tuple[QWidget, ...] = (
            self.place,
            *stops,
            *self.facts.fields,
            *self.seen.boxes,
            *self.by_eye.boxes,
            self.rows,
            self.let_pass,
            *(self.buttons[name] for name in ("right", "all", "later", "back")),
        )
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _called(self, document: Document) -> str:
        if self._veiled:
            return ""
        given = document.original_name
        if given and given != document.file:
            return tr("{file}, which came as {given}", file=document.file, given=given)
        return document.file

    def _show_place(self, paper: PaperReview, checklist: Checklist, *, editable: bool) -> None:
        self.place.clear()
        for requirement in checklist.items:
            self.place.addItem(translate(requirement.title), requirement.item)
        self.place.setCurrentIndex(self.place.findData(paper.requirement.item))
        self.place.setEnabled(editable)

    def show_verdict(self, paper: PaperReview, verdict: ItemReview) -> None:
        """Show what comes of the paper as it stands here, and what else is known of it."""
        others = [each.message for each in paper.others if str(each.message) not in str(verdict.reason)]
        self._others.setText("\n".join(translate(each, veiled=self._veiled) for each in others))
        self._others.setVisible(bool(others))
        self._icon.setPixmap(theme.status_icon(verdict.tone, self.palette(), _ICON).pixmap(_ICON, _ICON))
        self.verdict_line.setText(tr("If this is right: {verdict}", verdict=verdict_word(verdict)))
        self.reason.setText(translate(verdict.reason, veiled=self._veiled))

    def hint(self, words: str) -> None:
        """Say what is needed before going on, also to a screen reader."""
        self.hint_line.setText(words)
        self.hint_line.setVisible(bool(words))
        if words:
            announce(self.hint_line, words)

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self._veiled = on
        self.facts.veil(on=on)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Every entry that is there, in the order of the list."""
        return (*self.seen.ticked, *self.by_eye.ticked)

    def _place_chosen(self, index: int) -> None:
        item = self.place.itemData(index)
        if item and item != self._at_hand.item:
            self._at_hand.move(item)
