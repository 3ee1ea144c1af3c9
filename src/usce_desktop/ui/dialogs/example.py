"""What is wanted of an item: a made-up good document, what it must show, and what the program asks."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from usce_desktop.domain.checklist.catalog import DocumentType
from usce_desktop.domain.checklist.examples import numbered
from usce_desktop.pdf.worker.client import Report, Worker
from usce_desktop.services.review.examples import DrawnExample, draw_example
from usce_desktop.ui.language.errors import words_for
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.jobs import Jobs
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.page_view import Page
from usce_desktop.ui.widgets.preview import picture_of

SIDE = 1100
"""Pixels of the picture's longer side, on a plain screen."""


class Wanted(Struct, frozen=True, kw_only=True):
    """What is wanted.

    Attributes:
        title: Of the item.
        kind: Its document type.
        shown: What the program wants to see on it.
        asked: What else it asks, in sentences.
    """

    title: str
    kind: DocumentType
    shown: Sequence[str]
    asked: Sequence[str]


class WantedDialog(QDialog):
    """Shows what is wanted; the picture is drawn while the words can already be read."""

    def __init__(
        self,
        wanted: Wanted,
        make_worker: Callable[[], Worker],
        cache: Path,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """Show the words, and begin to draw."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What do they want here?"))
        fit_to_screen(self, 980, 560)
        self.worker = make_worker()
        self.jobs = Jobs(self)
        self.page = Page()
        self.page.setAccessibleName(tr("A made-up example of it"))
        self.tip = plain_label()
        self.words = QVBoxLayout()
        self.words.setSpacing(6)
        self._say(translate(wanted.title), "title")
        others = ", ".join(wanted.kind.also_called)
        if others:
            self._say(tr("Also called: {names}", names=others), "soft")
        self.words.addWidget(self.tip)
        self._list(tr("It must show"), numbered(wanted.shown, wanted.kind.must_show))
        self._list(tr("What the program asks"), [f"• {each}" for each in wanted.asked])
        self.words.addStretch()
        self.note = plain_label(
            tr("The numbers are on the example beside it; nothing on it is real."), "soft"
        )
        self.words.addWidget(self.note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        inner = QWidget()
        inner.setLayout(self.words)
        left = QScrollArea()
        left.setWidget(inner)
        left.setWidgetResizable(True)
        left.setFrameShape(QScrollArea.Shape.NoFrame)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setAccessibleName(wanted.title)
        row = QHBoxLayout()
        row.addWidget(left, 4)
        row.addWidget(self.page, 6)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        side = round(SIDE * self.devicePixelRatioF())

        def draw(report: Report) -> DrawnExample:
            return draw_example(self.worker, cache, wanted.kind, side, today, report)

        self.jobs.run(draw, self._show, self._failed)

    def _say(self, text: str, role: str = "") -> None:
        self.words.addWidget(plain_label(text, role))

    def _list(self, head: str, entries: Sequence[str]) -> None:
        if entries:
            self._say(head, "section")
            self._say("\n".join(entries))

    def _show(self, drawn: DrawnExample) -> None:
        self.page.picture = QPixmap.fromImage(picture_of(drawn.picture))
        self.tip.setText(drawn.tip)

    def _failed(self, error: BaseException) -> None:
        self.page.hide()
        self.note.setText(tr("The example could not be drawn: {why}", why=words_for(error).detail))

    def done(self, result: int) -> None:
        """End the worker with the window; who closes it does not wait for the drawing."""
        self.worker.close()
        self.jobs.finish()
        self.worker.close()  # where the job had just begun its next step
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go the same way as by the button."""
        self.done(0)
        event.accept()
