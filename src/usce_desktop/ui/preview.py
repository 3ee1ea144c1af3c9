"""The preview of a document's pages, rendered by a worker of its own."""

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from usce_desktop.domain.health import FAILURE_WORDS
from usce_desktop.domain.recipe import Crop, turned_crop
from usce_desktop.pdf.process import Report, Worker, WorkerError
from usce_desktop.ui.jobs import Jobs
from usce_desktop.ui.page_view import Page
from usce_desktop.ui.plain import plain_label

RENDER_SECONDS = 12.0
KEPT = 40
"""Pictures of pages kept in memory."""


class Shown(Struct, frozen=True, kw_only=True):
    """What to preview."""

    path: Path
    sha256: str
    rotate: int = 0
    crop: Crop | None = None
    left_out: frozenset[int] = frozenset()


def picture_of(answer: dict[str, Any]) -> QImage:
    """Turn the worker's bare pixels into a picture; a lie about their number gives an empty one."""
    width, height = int(answer["width"]), int(answer["height"])
    pixels = base64.b64decode(answer["pixels"])
    if width <= 0 or height <= 0 or len(pixels) != width * height * 3:
        return QImage()
    return QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888).copy()


class Preview(QWidget):
    """Shows a document page by page.

    Signals:
        rotate_wanted(): Turn the document clockwise.
        crop_wanted(object): Cut this off every page; ``None`` shows whole pages again.
        leave_out_wanted(int): Take this page (from 1) out of the packet, or back in.
    """

    rotate_wanted = Signal()
    crop_wanted = Signal(object)
    leave_out_wanted = Signal(int)

    def __init__(self, make_worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Lay it out; the worker is started with the first page."""
        super().__init__(parent)
        self._jobs = Jobs(self)
        self._worker = make_worker()
        self._shown: Shown | None = None
        self._page, self._pages = 1, 0
        self._marked: tuple[int, tuple[float, float, float, float]] | None = None
        self._can_change = True
        self._kept: dict[tuple[str, int, int], tuple[QImage, int]] = {}
        self._page_view = Page()
        self._sentence = plain_label("", "soft")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number = plain_label("")
        self._number.setWordWrap(False)
        self._back = self._button("‹", "Previous page", lambda: self._turn(-1))
        self._on = self._button("›", "Next page", lambda: self._turn(1))
        self._rotate = self._button("Rotate", "Rotate in the packet", self.rotate_wanted.emit)
        self._crop = self._button("Crop", "Draw what is kept of every page", self._crop_pressed)
        self._crop.setCheckable(True)
        self._page_view.kept.connect(self._cropped)
        self._leave = self._button(
            "Leave out", "Leave this page out of the packet", lambda: self.leave_out_wanted.emit(self._page)
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        for widget in (self._back, self._number, self._on):
            bar.addWidget(widget)
        bar.addStretch()
        for widget in (self._leave, self._crop, self._rotate):
            bar.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page_view, 1)
        layout.addWidget(self._sentence)
        layout.addLayout(bar)
        self._redraw = QTimer(self, singleShot=True, interval=150)
        self._redraw.timeout.connect(self._ask)
        self.show_document(None)

    def _button(self, text: str, name: str, press: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: press())
        return button

    def show_document(self, shown: Shown | None) -> None:
        """Show a document, at its first page unless it was shown before."""
        if shown is None or self._shown is None or shown.sha256 != self._shown.sha256:
            self._page, self._pages, self._marked = 1, 0, None
            self._page_view.picture = QPixmap()
        self._shown = shown
        self._crop.setText("Whole page" if shown and shown.crop else "Crop")
        self._crop.setChecked(False)
        self._page_view.let_crop(on=False)
        for button in (self._rotate, self._leave, self._crop):
            button.setEnabled(shown is not None)
        self._sentence.setText("" if shown else "No document to preview yet.")
        self._sentence.setVisible(shown is None)
        self._update_bar()
        self._ask()

    def let_change(self, *, on: bool) -> None:
        """Offer what changes how a document goes into the packet, or not."""
        for button in (self._rotate, self._crop):
            button.setVisible(on)
        self._can_change = on

    def show_evidence(self, page: int, shares: tuple[float, float, float, float] | None) -> None:
        """Mark a place of the document, and turn to its page.

        Args:
            page: From 1.
            shares: Left, top, right and bottom as shares of the page; nothing takes the mark away.
        """
        self._marked = (page, shares) if shares else None
        if shares and self._shown is not None and page != self._page:
            self._page = page
            self._ask()
        self._update_bar()

    def _crop_pressed(self) -> None:
        if self._shown is not None and self._shown.crop is not None:
            self.crop_wanted.emit(None)
            return
        self._page_view.let_crop(on=self._crop.isChecked())

    def _cropped(self, drawn: Crop) -> None:
        if self._shown is not None:
            self.crop_wanted.emit(turned_crop(drawn, self._shown.rotate))

    def _turn(self, step: int) -> None:
        self._page = max(1, min(self._pages or 1, self._page + step))
        self._update_bar()
        self._ask()

    def _update_bar(self) -> None:
        several = self._pages > 1
        self._number.setText(f"Page {self._page} of {self._pages}" if self._pages else "")
        self._back.setVisible(several)
        self._on.setVisible(several)
        self._back.setEnabled(self._page > 1)
        self._on.setEnabled(self._page < self._pages)
        out = self._shown is not None and self._page in self._shown.left_out
        self._leave.setText("Take back in" if out else "Leave out")
        self._leave.setVisible(several and self._can_change)
        self._page_view.crossed = out
        marked = self._marked
        upright = self._shown is not None and self._shown.rotate == 0 and self._shown.crop is None
        self._page_view.marked = marked[1] if marked and marked[0] == self._page and upright else None
        self._page_view.update()

    def _ask(self) -> None:
        shown, page = self._shown, self._page
        if shown is None:
            self._page_view.update()
            return
        ratio = self.devicePixelRatioF()
        side = max(400, round(max(self._page_view.width(), self._page_view.height()) * ratio / 200) * 200)
        key = (shown.sha256, page, side)
        if key in self._kept:
            self._show(shown, page, self._kept[key])
            return
        arguments = {"path": str(shown.path), "page": page, "width": side, "height": side, "password": ""}

        def work(report: Report) -> tuple[QImage, int] | None:
            if self._shown is None or (self._shown.sha256, self._page) != (shown.sha256, page):
                return None
            answer = self._worker.call("render", arguments, seconds=RENDER_SECONDS, report=report)
            return picture_of(answer), int(answer["pages"])

        def then(result: tuple[QImage, int] | None) -> None:
            if result is not None:
                self._kept[key] = result
                while len(self._kept) > KEPT:
                    del self._kept[next(iter(self._kept))]
                self._show(shown, page, result)

        self._jobs.run(work, then, self._failed)

    def _show(self, shown: Shown, page: int, result: tuple[QImage, int]) -> None:
        if self._shown is None or self._shown.sha256 != shown.sha256 or self._page != page:
            return
        image, self._pages = result
        if self._shown.crop is not None:
            left, top, right, bottom = self._shown.crop
            width, height = image.width(), image.height()
            size = (round(width * (1 - left - right)), round(height * (1 - top - bottom)))
            image = image.copy(QRect(round(left * width), round(top * height), *size))
        turned = image.transformed(QTransform().rotate(self._shown.rotate)) if self._shown.rotate else image
        self._page_view.picture = QPixmap.fromImage(turned)
        self._sentence.hide()
        self._update_bar()

    def _failed(self, error: BaseException) -> None:
        self._page_view.picture = QPixmap()
        self._page_view.update()
        words = FAILURE_WORDS[error.failure] if isinstance(error, WorkerError) else "the file is not there"
        self._sentence.setText(f"No preview: {words}.")
        self._sentence.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Render anew when there is more room, after a moment."""
        super().resizeEvent(event)
        self._redraw.start()

    def close_worker(self) -> None:
        """End the worker and wait for it."""
        self._redraw.stop()
        self._jobs.finish()
        self._worker.close()
