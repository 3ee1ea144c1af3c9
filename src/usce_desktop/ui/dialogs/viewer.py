"""A document in a window of its own: pages at the side, search, and another version beside it."""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.pdf.worker.client import Report, Worker
from usce_desktop.pdf.worker.jobs import Find, Hits, TextHit
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.jobs import Jobs
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.preview import Preview, Shown
from usce_desktop.ui.widgets.thumbnails import Thumbnails

FIND_SECONDS = 30.0


class Other(Struct, frozen=True, kw_only=True):
    """Something to compare a document with.

    Attributes:
        title: What the person knows it by.
    """

    title: str
    shown: Shown


class Viewer(QWidget):
    """Shows one document large, for as long as the person looks at it.

    Signals:
        print_wanted(object): Print this ``Shown``.
    """

    print_wanted = Signal(object)

    def __init__(self, make_worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Lay it out; a document is shown afterwards."""
        super().__init__(parent, Qt.WindowType.Window)
        fit_to_screen(self, 1080, 820)
        self._worker = make_worker()
        self._jobs = Jobs(self)
        self._shown: Shown | None = None
        self._hits: tuple[TextHit, ...] = ()
        self._hit = -1
        self._searched = ""
        self.preview, self.second = Preview(lambda: self._worker), Preview(lambda: self._worker)
        for each in (self.preview, self.second):
            each.let_change(on=False)
            each.let_enlarge(on=False)
            each.view.wheel_turns = True
        self.thumbnails = Thumbnails(lambda: self._worker)
        self.thumbnails.chosen.connect(self.preview.show_page)
        self.preview.page_changed.connect(self._page_changed)
        self.preview.view.zoomed.connect(self._zoom_second)
        self.title, self.second_title = plain_label("", "section"), plain_label("", "section")
        self._lay_out()
        self._add_keys()

    def _lay_out(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in the document"))
        self.search.setAccessibleName(tr("Find in the document"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(280)
        self.search.returnPressed.connect(self.find_words)
        self.found = plain_label("", "soft")
        self.found.setWordWrap(False)
        self.compare = QPushButton(tr("Compare with"))
        self.compare.setMenu(QMenu(self.compare))
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 10, 12, 0)
        bar.addWidget(self.search)
        bar.addWidget(self.found)
        bar.addStretch()
        bar.addWidget(self.compare)
        left, right = QWidget(), QWidget()
        for place, title, preview in (
            (left, self.title, self.preview),
            (right, self.second_title, self.second),
        ):
            column = QVBoxLayout(place)
            column.setContentsMargins(8, 0, 8, 8)
            column.addWidget(title)
            column.addWidget(preview, 1)
        self._right = right
        right.hide()
        middle = QSplitter()
        for widget in (self.thumbnails, left, right):
            middle.addWidget(widget)
        middle.setStretchFactor(1, 1)
        middle.setStretchFactor(2, 1)
        middle.setSizes([170, 700, 700])
        middle.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(bar)
        outer.addWidget(middle, 1)

    def _add_keys(self) -> None:
        for keys, act in (
            ("Escape", self.close),
            ("Ctrl+W", self.close),
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+P", self._print),
            ("F3", lambda: self.go_to_hit(1)),
            ("Shift+F3", lambda: self.go_to_hit(-1)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _print(self) -> None:
        if self._shown is not None:
            self.print_wanted.emit(self._shown)

    def show_document(self, shown: Shown, title: str, others: Sequence[Other]) -> None:
        """Show a document.

        Args:
            shown: The document.
            title: What the person knows it by.
            others: What it can be compared with: its earlier versions, others of the same item.
        """
        self._shown = shown
        self._hits, self._hit, self._searched = (), -1, ""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.search.clear()
        self.found.setText("")
        menu = self.compare.menu()
        menu.clear()
        menu.addAction(tr("Nothing"), lambda: self.compare_with(None))
        for other in others:
            menu.addAction(other.title.replace("&", "&&"), partial(self.compare_with, other))
        self.compare.setVisible(bool(others))
        self.compare_with(None)
        self.thumbnails.hide()
        self.preview.show_document(shown)
        self.show()
        self.raise_()
        self.activateWindow()
        self.preview.view.setFocus()

    def veil(self, *, on: bool) -> None:
        """Hide what could be read, or show it."""
        for each in (self.preview, self.second):
            each.veil(on=on)
        self.thumbnails.pages.veil(on=on)

    # --- two documents side by side ---

    def compare_with(self, other: Other | None) -> None:
        """Show another document beside it, or none."""
        self._right.setVisible(other is not None)
        self.second.show_document(other.shown if other else None)
        self.second_title.setText(other.title if other else "")
        if other is not None:
            self.second.show_page(self.preview.page)

    def _page_changed(self, page: int, pages: int) -> None:
        if self._shown is not None and pages != self.thumbnails.pages.rowCount():
            self.thumbnails.show_document(self._shown, pages)
            self.thumbnails.setVisible(pages > 1)
        self.thumbnails.show_page(page)
        if self._right.isVisible():
            self.second.show_page(page)

    def _zoom_second(self) -> None:
        if self._right.isVisible():
            self.second.view.show_zoomed(self.preview.view.zoom)

    # --- finding ---

    def find_words(self) -> None:
        """Find the words; where they were found already, go to the next place."""
        words, shown = self.search.text().strip(), self._shown
        if not words or shown is None:
            return
        if words == self._searched and self._hits:
            self.go_to_hit(1)
            return
        order = Find(path=str(shown.path), words=words)

        def work(report: Report) -> Hits:
            return self._worker.call(order, seconds=FIND_SECONDS, report=report)

        def then(answer: Hits) -> None:
            if self._shown is shown:
                self._searched = words
                self._show_hits(answer.hits, text=answer.text)

        self._jobs.run(work, then, lambda _: self.found.setText(tr("It cannot be searched.")))

    def _show_hits(self, hits: tuple[TextHit, ...], *, text: bool) -> None:
        self._hits, self._hit = hits, -1
        if hits:
            self.go_to_hit(1)
            return
        self.preview.show_marks(self.preview.page, [])
        self.found.setText(tr("Not found") if text else tr("There is no text in it to search: it is a scan."))

    def go_to_hit(self, step: int) -> None:
        """Go to the next place where the words are, or to the one before; after the last comes the first."""
        if not self._hits:
            return
        self._hit = (self._hit + step) % len(self._hits) if self._hit >= 0 else 0
        hit = self._hits[self._hit]
        self.found.setText(tr("{number} of {hits}", number=self._hit + 1, hits=len(self._hits)))
        self.preview.show_marks(hit.page, hit.boxes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the document: its file is free for other programs."""
        self._shown = None
        for each in (self.preview, self.second):
            each.show_document(None)
        super().closeEvent(event)

    def finish(self) -> None:
        """End the worker and wait for it."""
        self._jobs.finish()
        self.thumbnails.finish()
        for each in (self.preview, self.second):
            each.close_worker()
