"""The preview of a document's pages, rendered by a worker: zoomed, turned over, marked."""

import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, structs
from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QResizeEvent, QShortcut, QTransform
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from usce_desktop.domain.application.recipe import Crop, place_shown, turned_crop
from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.pdf.worker.client import Report, Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Picture, Render
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.jobs import Jobs
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.page_view import STEP, Note, Page, Shares

RENDER_SECONDS = 12.0
KEPT_BYTES = 64 << 20
"""Of pictures of pages kept in memory."""
MOST_SIDE = 5000
"""Pixels of the longer side of a picture."""


class Shown(Struct, frozen=True, kw_only=True):
    """What to preview."""

    path: Path
    sha256: str
    rotate: int = 0
    crop: Crop | None = None
    left_out: frozenset[int] = frozenset()


def picture_of(page: Picture) -> QImage:
    """Turn the worker's bare pixels into a picture; a lie about their number gives an empty one."""
    width, height = page.width, page.height
    if width <= 0 or height <= 0 or len(page.pixels) != width * height * 3:
        return QImage()
    return QImage(page.pixels, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def as_in_packet(image: QImage, shown: Shown) -> QImage:
    """Cut and turn the picture of a page as it goes into the packet."""
    if shown.crop is not None:
        left, top, right, bottom = shown.crop
        width, height = image.width(), image.height()
        size = (round(width * (1 - left - right)), round(height * (1 - top - bottom)))
        image = image.copy(QRect(round(left * width), round(top * height), *size))
    return image.transformed(QTransform().rotate(shown.rotate)) if shown.rotate else image


class Preview(QWidget):
    """Shows a document page by page.

    Signals:
        rotate_wanted(): Turn the document clockwise.
        crop_wanted(object): Cut this off every page; ``None`` shows whole pages again.
        leave_out_wanted(int): Take this page (from 1) out of the packet, or back in.
        closer_wanted(object): Show this ``Shown`` in a window of its own.
        page_changed(int, int): The page (from 1) that is shown, and how many there are.
    """

    rotate_wanted = Signal()
    crop_wanted = Signal(object)
    leave_out_wanted = Signal(int)
    closer_wanted = Signal(object)
    page_changed = Signal(int, int)

    def __init__(self, make_worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Lay it out; the worker is started with the first page."""
        super().__init__(parent)
        self.jobs = Jobs(self)
        self._worker = make_worker()
        self._shown: Shown | None = None
        self._page, self._pages = 1, 0
        self._marked: tuple[int, Sequence[Shares]] | None = None
        self._notes: Mapping[int, Sequence[Note]] = {}
        self._can_change, self._asked_side = True, 0
        self._kept: dict[tuple[str, int, int], tuple[QImage, int]] = {}
        self.page_view = Page()
        self.sentence = plain_label("", "soft")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number = plain_label("")
        self._number.setWordWrap(False)
        self.back_button = self._button("‹", tr("Previous page"), lambda: self._turn(-1))
        self.on_button = self._button("›", tr("Next page"), lambda: self._turn(1))
        self.rotate = self._button(tr("Rotate"), tr("Rotate in the packet"), self.rotate_wanted.emit)
        self.crop = self._button(tr("Crop"), tr("Draw what is kept of every page"), self._crop_pressed)
        self.crop.setCheckable(True)
        self.page_view.kept.connect(self._cropped)
        self.leave = self._button(
            tr("Leave out"),
            tr("Leave this page out of the packet"),
            lambda: self.leave_out_wanted.emit(self._page),
        )
        self.page_view.zoomed.connect(self._zoomed)
        self.page_view.turn_wanted.connect(self._turn)
        self.page_view.opened.connect(self.look_closer)
        self._smaller = self._button(
            "\N{MINUS SIGN}", tr("Smaller (Ctrl and minus)"), lambda: self.zoom(1 / STEP)
        )
        self._fit = self._button(tr("Fit"), tr("Whole page, or whole width (Ctrl+0)"), self.change_fit)
        self._larger = self._button(
            "+", tr("Larger (Ctrl and plus, or Ctrl and the wheel)"), lambda: self.zoom(STEP)
        )
        self._open = self._button(tr("Enlarge"), tr("Open in a window of its own (Space)"), self.look_closer)
        for keys, act in (
            (QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomIn), lambda: self.zoom(STEP)),
            (QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomOut), lambda: self.zoom(1 / STEP)),
            ([QKeySequence("Ctrl+0")], self.change_fit),
            ([QKeySequence("PgDown")], lambda: self._turn(1)),
            ([QKeySequence("PgUp")], lambda: self._turn(-1)),
        ):
            shortcut = QShortcut(self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setKeys(keys)
            shortcut.activated.connect(act)
        bar, second = QHBoxLayout(), QHBoxLayout()
        for row in (bar, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
        for widget in (self.back_button, self._number, self.on_button):
            bar.addWidget(widget)
        bar.addStretch()
        for widget in (self._smaller, self._fit, self._larger, self._open):
            bar.addWidget(widget)
        second.addStretch()
        for widget in (self.leave, self.crop, self.rotate):
            second.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page_view, 1)
        layout.addWidget(self.sentence)
        layout.addLayout(bar)
        layout.addLayout(second)
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
            self._page, self._pages, self._marked, self._notes = 1, 0, None, {}
            self.page_view.picture = QPixmap()
        self._shown = shown
        self.crop.setText(tr("Whole page") if shown and shown.crop else tr("Crop"))
        self.crop.setChecked(False)
        self.page_view.let_crop(on=False)
        for button in (
            self.rotate, self.leave, self.crop, self._smaller, self._fit, self._larger, self._open
        ):  # fmt: skip
            button.setEnabled(shown is not None)
        self.sentence.setText("" if shown else tr("No document to preview yet."))
        self.sentence.setVisible(shown is None)
        self._update_bar()
        self._ask()

    def let_change(self, *, on: bool) -> None:
        """Offer what changes how a document goes into the packet, or not."""
        for button in (self.rotate, self.crop):
            button.setVisible(on)
        self._can_change = on

    def veil(self, *, on: bool) -> None:
        """Show what could be read as squares, or show it."""
        self.page_view.veiled = on
        self.page_view.viewport().update()

    def let_enlarge(self, *, on: bool) -> None:
        """Offer a window of its own, or not."""
        self._open.setVisible(on)

    def show_evidence(self, page: int, shares: tuple[float, float, float, float] | None) -> None:
        """Mark a place of the document, and turn to its page.

        Args:
            page: From 1.
            shares: Left, top, right and bottom as shares of the page; nothing takes the mark away.
        """
        self.show_marks(page, [shares] if shares else [])

    def show_marks(self, page: int, places: Sequence[Shares]) -> None:
        """Mark places of a page, turn to it, and bring the first one into sight.

        Args:
            page: From 1.
            places: Left, top, right and bottom as shares of the page; none takes the marks away.
        """
        self._marked = (page, places) if places else None
        if places:
            self.show_page(page)
        self._update_bar()
        if self.page_view.marked:
            self.page_view.look_at(self.page_view.marked[0])

    def show_notes(self, notes: Mapping[int, Sequence[Note]]) -> None:
        """Frame places with their labels, on whatever page they are.

        Args:
            notes: By page, from 1; the shares are those of the page as it was scanned.
        """
        self._notes = notes
        self._update_bar()

    def show_page(self, page: int) -> None:
        """Turn to a page (from 1)."""
        if self._shown is not None and page != self._page:
            self._page = max(1, min(self._pages or page, page))
            self._update_bar()
            self._ask()

    @property
    def shown(self) -> Shown | None:
        """The document that is shown."""
        return self._shown

    @property
    def page(self) -> int:
        """The page that is shown, from 1."""
        return self._page

    @property
    def view(self) -> Page:
        """What paints the page."""
        return self.page_view

    def zoom(self, factor: float) -> None:
        """Show the page larger, or smaller."""
        self.page_view.show_zoomed(self.page_view.zoom * factor)

    def change_fit(self) -> None:
        """Show the whole page, or where that is shown, its whole width."""
        self.page_view.show_fitted("width" if self.page_view.fit == "page" else "page")

    def _zoomed(self) -> None:
        view = self.page_view
        words = {"page": tr("Fit"), "width": tr("Width")}
        self._fit.setText(words[view.fit] if view.fit else f"{round(100 * view.zoom)} %")
        # What is there is shown at once, blurred; a sharper picture follows.
        self._redraw.start()

    def look_closer(self) -> None:
        """Ask for a window of its own."""
        if self._shown is not None:
            self.closer_wanted.emit(self._shown)

    def _crop_pressed(self) -> None:
        if self._shown is not None and self._shown.crop is not None:
            self.crop_wanted.emit(None)
            return
        self.page_view.let_crop(on=self.crop.isChecked())

    def _cropped(self, drawn: Crop) -> None:
        if self._shown is not None:
            self.crop_wanted.emit(turned_crop(drawn, self._shown.rotate))

    def _turn(self, step: int) -> None:
        self.show_page(max(1, min(self._pages or 1, self._page + step)))

    def _update_bar(self) -> None:
        several = self._pages > 1
        self._number.setText(
            tr("Page {page} of {pages}", page=self._page, pages=self._pages) if self._pages else ""
        )
        self.back_button.setVisible(several)
        self.on_button.setVisible(several)
        self.back_button.setEnabled(self._page > 1)
        self.on_button.setEnabled(self._page < self._pages)
        out = self._shown is not None and self._page in self._shown.left_out
        self.leave.setText(tr("Take back in") if out else tr("Leave out"))
        self.leave.setVisible(several and self._can_change)
        self.page_view.crossed = out
        marked = self._marked
        here = marked[1] if marked and marked[0] == self._page else ()
        places = [self._place_shown(each) for each in here]
        self.page_view.marked = [each for each in places if each is not None]
        framed = [(note, self._place_shown(note.shares)) for note in self._notes.get(self._page, ())]
        self.page_view.notes = [structs.replace(note, shares=place) for note, place in framed if place]
        self.page_view.viewport().update()
        self.page_changed.emit(self._page, self._pages)

    def _place_shown(self, shares: Shares) -> Shares | None:
        """Find where a place of the page is as the page is shown; nowhere where it was cut off."""
        shown = self._shown
        return place_shown(shares, shown.rotate, shown.crop) if shown is not None else None

    def _ask(self) -> None:
        shown, page = self._shown, self._page
        if shown is None:
            return
        side = self._asked_side = self._side()
        key = (shown.sha256, page, side)
        if key in self._kept:
            self._show(shown, page, self._kept[key])
            return
        order = Render(path=str(shown.path), page=page, width=side, height=side)

        def work(report: Report) -> tuple[QImage, int] | None:
            if self._shown is None or (self._shown.sha256, self._page) != (shown.sha256, page):
                return None
            answer = self._worker.call(order, seconds=RENDER_SECONDS, report=report)
            return picture_of(answer), answer.pages

        def then(result: tuple[QImage, int] | None) -> None:
            if result is not None:
                self._kept[key] = result
                while len(self._kept) > 1 and self._kept_bytes() > KEPT_BYTES:
                    del self._kept[next(iter(self._kept))]
                self._show(shown, page, result)

        self.jobs.run(work, then, self._failed)

    def _kept_bytes(self) -> int:
        return sum(image.sizeInBytes() for image, _ in self._kept.values())

    def _side(self) -> int:
        """How many pixels the longer side of the picture should have, in few steps."""
        view = self.page_view
        room = max(view.viewport().width(), view.viewport().height()) * view.zoom
        return min(MOST_SIDE, max(400, math.ceil(room * self.devicePixelRatioF() / 200) * 200))

    def _show(self, shown: Shown, page: int, result: tuple[QImage, int]) -> None:
        if self._shown is None or self._shown.sha256 != shown.sha256 or self._page != page:
            return
        image, self._pages = result
        self.page_view.picture = QPixmap.fromImage(as_in_packet(image, self._shown))
        if self._side() > self._asked_side:
            self._redraw.start()  # fitted to the width it is shown larger than it was asked for
        self.sentence.hide()
        self._update_bar()

    def _failed(self, error: BaseException) -> None:
        self.page_view.picture = QPixmap()
        words = (
            translate(FAILURE_WORDS[error.failure])
            if isinstance(error, WorkerError)
            else tr("the file is not there")
        )
        self.sentence.setText(tr("No preview: {words}.", words=words))
        self.sentence.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Render anew when there is more room, after a moment."""
        super().resizeEvent(event)
        self._redraw.start()

    def close_worker(self) -> None:
        """End the worker and wait for it."""
        self._redraw.stop()
        self.jobs.finish()
        self._worker.close()
