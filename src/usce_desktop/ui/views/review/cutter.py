"""Cutting a file that holds several papers: a strip of its pages with breaks, and what each part is for."""

from collections.abc import Callable, Sequence

from msgspec import structs
from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QListView, QPushButton, QVBoxLayout, QWidget

from usce_desktop.domain.application.recipe import pages_words
from usce_desktop.domain.reading.parts import Part, with_break
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.intake.cut import Piece, pieces_of
from usce_desktop.services.library.applications import Opened
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import field_label, plain_label
from usce_desktop.ui.widgets.preview import Shown
from usce_desktop.ui.widgets.thumbnails import PageTile, Thumbnails

_EDGE = 3


class PageStrip(Thumbnails):
    """The pages in a row; a line stands before each that begins a paper."""

    SIDE = 64

    def __init__(self, worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Lay pages out in one row."""
        super().__init__(worker, parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.pages.size.height() + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint where papers begin."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for row in range(self.pages.rowCount()):
            sheet, place = self.pages.sheet(row), self.visualRect(self.pages.index(row))
            if sheet is not None and sheet.begins:
                x = place.right() + 1 if mirrored else place.left() - _EDGE - 1
                edge = QRect(x, place.top(), _EDGE, place.height())
                painter.fillRect(edge, theme.accent(self.palette()))
        painter.end()


class PartsBox(QWidget):
    """Says which pages are which paper, and lets that be changed.

    Signals:
        cut(): Make documents of them.
    """

    cut = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._title = plain_label("", "section")
        self._hint = plain_label(tr("B: a paper begins on the page that is shown, or no longer."), "soft")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.button = QPushButton(tr("Make a document of each (C)"))
        self.button.setToolTip(self.button.text())
        self.button.clicked.connect(self.cut)
        self.choices: list[QComboBox] = []
        self._pages: list[tuple[int, ...]] = []
        self.said: dict[int, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        column.addWidget(self._hint)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_pieces(self, pieces: Sequence[Piece], opened: Opened) -> None:
        """Show a row for each piece; nothing is shown of a file that is one paper."""
        while (row := self._grid.takeAt(0)) is not None:
            widget = row.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.choices, self._pages = [], [each.pages for each in pieces]
        self.setVisible(len(pieces) > 1)
        self._title.setText(tr("This file seems to hold {papers}", papers=counted(len(pieces), "paper")))
        self.button.setText(tr("Cut into {papers}", papers=counted(len(pieces), "paper")))
        for number, piece in enumerate(pieces):
            pages = pages_words(piece.pages)
            words = (
                tr("Pages {pages}", pages=pages) if len(piece.pages) > 1 else tr("Page {page}", page=pages)
            )
            choice = QComboBox()
            choice.setAccessibleName(words)
            choice.addItem(tr("for no item"), "")
            for requirement in opened.checklist.items:
                choice.addItem(translate(requirement.title), requirement.item)
            first = piece.pages[0]
            choice.setCurrentIndex(max(0, choice.findData(self.said.get(first, piece.item))))
            choice.activated.connect(lambda _, choice=choice, first=first: self._say(first, choice))
            self._grid.addWidget(field_label(words), number, 0)
            self._grid.addWidget(choice, number, 1)
            self.choices.append(choice)

    def _say(self, first: int, choice: QComboBox) -> None:
        self.said[first] = choice.currentData() or ""

    def forget(self) -> None:
        """Take nothing over that the person said: another file is shown."""
        self.said = {}

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Which pages are for which item, as it stands here."""
        return tuple(
            Piece(pages=pages, item=choice.currentData() or "")
            for pages, choice in zip(self._pages, self.choices, strict=True)
        )


class Cutter:
    """Knows where papers begin in the file that is shown, and shows it in its strip and its box.

    Attributes:
        strip: The pages.
        box: The parts.
    """

    def __init__(self, worker: Callable[[], Worker], chosen: Callable[[int], object]) -> None:
        """Start with no file.

        Args:
            worker: Gives the worker that renders.
            chosen: Called with a page (from 1) that was chosen in the strip.
        """
        self.strip, self.box = PageStrip(worker), PartsBox()
        self.strip.setAccessibleName(tr("Pages of the file"))
        self.strip.chosen.connect(chosen)
        self.strip.hide()
        self._file: tuple[object, ...] = ()
        self._parts: tuple[Part, ...] = ()
        self._proposed: tuple[Part, ...] = ()
        self._shown: Shown | None = None
        self._pages = 0
        self._opened: Opened | None = None
        self._own = ""

    @property
    def has_parts(self) -> bool:
        """Whether the file is more than one paper, as it stands here."""
        return len(self._parts) > 1

    def show_file(
        self, shown: Shown | None, pages: int, parts: Sequence[Part], opened: Opened, own: str = ""
    ) -> None:
        """Show the pages of a file; breaks that were set stay as long as it is the same file.

        Args:
            shown: The file; nothing hides everything.
            pages: How many it has.
            parts: What its reading proposes.
            opened: The application.
            own: The item that it lies under.
        """
        file = (shown.path, shown.sha256, shown.left_out, own) if shown is not None else ()
        if file != self._file:
            self._file, self._parts = file, tuple(parts)
            self._proposed = self._parts
            self.box.forget()
        self._shown, self._pages, self._opened, self._own = shown, pages, opened, own
        self._show()

    def break_at(self, page: int) -> None:
        """Let a paper begin at a page (from 1), or no longer; a break beside it is moved here."""
        if self._shown is not None and self._pages > 1:
            known = {each.first: each.kind for each in self._proposed}
            self._parts = tuple(
                structs.replace(each, kind=each.kind or known.get(each.first, ""))
                for each in with_break(self._parts, page, self._pages)
            )
            self._show()

    def _show(self) -> None:
        shown = self._shown
        self.strip.setVisible(shown is not None and self._pages > 1)
        if shown is None or self._opened is None:
            self.box.show_pieces((), self._opened) if self._opened is not None else self.box.hide()
            return
        begins = {each.first for each in self._parts if each.first > 1}
        sheets = [
            PageTile(
                shown=structs.replace(shown, left_out=frozenset()),
                page=page,
                words=str(page),
                spoken=tr("Page {page}, a paper begins", page=page)
                if page in begins
                else tr("Page {page}", page=page),
                begins=page in begins,
                faded=page in shown.left_out,
            )
            for page in range(1, self._pages + 1)
        ]
        if self._pages > 1:
            self.strip.show_sheets(sheets)
        self.box.show_pieces(pieces_of(self._opened, self._parts, self._own), self._opened)
