"""The pages of a document as small pictures, rendered as they come into sight."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap, QTransform
from PySide6.QtWidgets import QListView, QWidget

from usce_desktop.pdf.process import Report, Worker
from usce_desktop.ui.jobs import Jobs
from usce_desktop.ui.page_view import veiled
from usce_desktop.ui.preview import RENDER_SECONDS, Shown, picture_of
from usce_desktop.ui.wording import tr

SIDE = 120
"""Pixels of the longer side, on a plain screen."""
_NONE = QModelIndex()


class PagesModel(QAbstractListModel):
    """Pages with their pictures, as far as they are known."""

    def __init__(self) -> None:
        """Start with none."""
        super().__init__()
        self._pictures: list[QPixmap | None] = []
        self.size = QSize(SIDE, SIDE)
        self._veiled = False
        self.left_out: frozenset[int] = frozenset()

    def set_pages(self, count: int, left_out: frozenset[int]) -> None:
        """Start anew with so many pages, of which some (from 1) are left out of the packet."""
        self.beginResetModel()
        self._pictures = [None] * count
        self.left_out = left_out
        self.endResetModel()

    def set_picture(self, row: int, picture: QPixmap) -> None:
        """Show a page's picture."""
        if row < len(self._pictures):
            self._pictures[row] = picture
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def veil(self, *, on: bool) -> None:
        """Hide what could be read, or show it."""
        self.beginResetModel()
        self._veiled = on
        self.endResetModel()

    def lacks(self, row: int) -> bool:
        """Tell whether a page's picture is not known."""
        return 0 <= row < len(self._pictures) and self._pictures[row] is None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        """Count the pages."""
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:  # noqa: ANN401 - Qt's own signature
        """Give a page's number and picture."""
        if not index.isValid():
            return None
        page = index.row() + 1
        out = page in self.left_out
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("{page}, left out", page=page) if out else str(page)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                tr("Page {page}, left out of the packet", page=page) if out else tr("Page {page}", page=page)
            )
        if role == Qt.ItemDataRole.DecorationRole:
            picture = self._pictures[index.row()]
            return None if picture is None else QIcon(veiled(picture)) if self._veiled else QIcon(picture)
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.size
        return None


class Thumbnails(QListView):
    """Shows the pages one below the other; a click chooses one.

    Signals:
        chosen(int): A page, from 1.
    """

    chosen = Signal(int)

    def __init__(self, worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Start with no document.

        Args:
            worker: Gives the worker that renders.
            parent: Its owner.
        """
        super().__init__(parent)
        self._worker = worker
        self._jobs = Jobs(self)
        self._shown: Shown | None = None
        self.pages = PagesModel()
        self.setModel(self.pages)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(SIDE, SIDE))
        self.pages.size = QSize(SIDE + 12, SIDE + 12 + self.fontMetrics().height())
        self.setSpacing(4)
        self.setMinimumWidth(SIDE + 48)
        self.setAccessibleName(tr("Pages"))
        self._soon = QTimer(self, singleShot=True, interval=30)
        self._soon.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(lambda: self._soon.start())
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now.row() + 1))

    def show_document(self, shown: Shown, pages: int) -> None:
        """Show a document of so many pages."""
        self._shown = shown
        self.pages.set_pages(pages, shown.left_out)
        self._soon.start()

    def show_page(self, page: int) -> None:
        """Show which page (from 1) is at hand."""
        if page - 1 != self.currentIndex().row():
            self.setCurrentIndex(self.pages.index(page - 1))

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401 - Qt's own signature
        """Render what came into sight."""
        super().resizeEvent(event)
        self._soon.start()

    def _ask(self) -> None:
        """Render the first page in sight that has no picture, then look again."""
        shown = self._shown
        row = next((row for row in range(self.pages.rowCount()) if self._wants(row)), None)
        if shown is None or row is None or self._jobs.busy:
            return
        side = round(SIDE * self.devicePixelRatioF())
        arguments = {"path": str(shown.path), "page": row + 1, "width": side, "height": side, "password": ""}

        def work(report: Report) -> QImage:
            answer = self._worker().call("render", arguments, seconds=RENDER_SECONDS, report=report)
            return picture_of(answer)

        def then(image: QImage) -> None:
            if self._shown is shown:
                turned = image.transformed(QTransform().rotate(shown.rotate)) if shown.rotate else image
                self.pages.set_picture(row, QPixmap.fromImage(turned))
            self._soon.start()

        def failed(_: BaseException) -> None:
            then(QImage(1, 1, QImage.Format.Format_RGB888))

        self._jobs.run(work, then, failed)

    def _wants(self, row: int) -> bool:
        place = self.visualRect(self.pages.index(row))
        return self.pages.lacks(row) and place.intersects(self.viewport().rect())

    def finish(self) -> None:
        """Wait until nothing is being rendered."""
        self._soon.stop()
        self._jobs.finish()
