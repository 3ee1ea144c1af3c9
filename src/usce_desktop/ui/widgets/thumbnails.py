"""The pages of a document as small pictures, rendered as they come into sight."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon, QImage, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QListView, QWidget

from usce_desktop.pdf.worker.client import Report, Worker
from usce_desktop.pdf.worker.jobs import Render
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.jobs import Jobs
from usce_desktop.ui.widgets.labels import tooltip
from usce_desktop.ui.widgets.page_view import veiled
from usce_desktop.ui.widgets.preview import RENDER_SECONDS, Shown, picture_of

SIDE = 120
"""Pixels of the longer side, on a plain screen."""
_NONE = QModelIndex()
_PALE = 0.35


class PageTile(Struct, frozen=True, kw_only=True):
    """A page to be shown small.

    Attributes:
        shown: Its document.
        page: From 1.
        words: What stands below it.
        spoken: What a screen reader says.
        faded: It is left out of the packet.
        begins: It is the first of its document.
        of: What it stands for, for whoever shows it.
    """

    shown: Shown
    page: int
    words: str
    spoken: str
    faded: bool = False
    begins: bool = False
    of: object = None


class SheetsModel(QAbstractListModel):
    """Pages with their pictures, as far as they are known."""

    def __init__(self) -> None:
        """Start with none."""
        super().__init__()
        self._sheets: tuple[PageTile, ...] = ()
        self._pictures: dict[tuple[str, int], QImage] = {}
        self.size = QSize(SIDE, SIDE)
        self._veiled = False

    def set_sheets(self, sheets: Sequence[PageTile]) -> None:
        """Show other pages; pictures that are known stay."""
        same = [(each.shown.sha256, each.page) for each in sheets] == [
            (each.shown.sha256, each.page) for each in self._sheets
        ]
        if same:
            self._sheets = tuple(sheets)
            if sheets:
                self.dataChanged.emit(self.index(0), self.index(len(sheets) - 1))
            return
        self.beginResetModel()
        self._sheets = tuple(sheets)
        needed = {(each.shown.sha256, each.page) for each in sheets}
        self._pictures = {key: picture for key, picture in self._pictures.items() if key in needed}
        self.endResetModel()

    def sheet(self, row: int) -> PageTile | None:
        """Find the page of a row."""
        return self._sheets[row] if 0 <= row < len(self._sheets) else None

    def set_picture(self, sheet: PageTile, picture: QImage) -> None:
        """Show a page's picture."""
        self._pictures[sheet.shown.sha256, sheet.page] = picture
        if self._sheets:
            last = self.index(len(self._sheets) - 1)
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.DecorationRole])

    def veil(self, *, on: bool) -> None:
        """Hide what could be read, or show it."""
        self._veiled = on
        if self._sheets:
            self.dataChanged.emit(self.index(0), self.index(len(self._sheets) - 1))

    def lacks(self, row: int) -> bool:
        """Tell whether a page's picture is not known."""
        sheet = self.sheet(row)
        return sheet is not None and (sheet.shown.sha256, sheet.page) not in self._pictures

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NONE) -> int:
        """Count the pages."""
        return 0 if parent.isValid() else len(self._sheets)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let pages be dragged; whether they may be is for the view to say."""
        drag = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:  # noqa: ANN401 - Qt's own signature
        """Give a page's words and picture."""
        sheet = self.sheet(index.row()) if index.isValid() else None
        if sheet is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return sheet.words
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return tooltip(sheet.spoken)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(sheet)
            case Qt.ItemDataRole.SizeHintRole:
                return self.size
        return None

    def _icon(self, sheet: PageTile) -> QIcon | None:
        image = self._pictures.get((sheet.shown.sha256, sheet.page))
        if image is None:
            return None
        if sheet.shown.rotate:
            image = image.transformed(QTransform().rotate(sheet.shown.rotate))
        picture = QPixmap.fromImage(image)
        if self._veiled:
            picture = veiled(picture).scaled(image.size())
        return QIcon(_framed(picture, pale=sheet.faded))


def _framed(picture: QPixmap, *, pale: bool) -> QPixmap:
    """Give a page an edge: white paper is seen on white too."""
    framed = QPixmap(picture.size())
    framed.fill(Qt.GlobalColor.transparent)
    painter = QPainter(framed)
    painter.setOpacity(_PALE if pale else 1)
    painter.drawPixmap(0, 0, picture)
    painter.setPen(QPen(Qt.GlobalColor.gray, 1))
    painter.drawRect(0, 0, picture.width() - 1, picture.height() - 1)
    painter.end()
    return framed


class Thumbnails(QListView):
    """Shows the pages one below the other; a click chooses one.

    Signals:
        chosen(int): A page, from 1.
    """

    chosen = Signal(int)
    LINES = 1
    """Of words below a page."""
    SIDE = SIDE

    def __init__(self, worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Start with no document.

        Args:
            worker: Gives the worker that renders.
            parent: Its owner.
        """
        super().__init__(parent)
        self._worker = worker
        self._jobs = Jobs(self)
        self.pages = SheetsModel()
        self.setModel(self.pages)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(self.SIDE, self.SIDE))
        self._fit_words()
        self.setSpacing(4)
        self.setMinimumWidth(self.SIDE + 48)
        self.setAccessibleName(tr("Pages"))
        self._soon = QTimer(self, singleShot=True, interval=30)
        self._soon.timeout.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(lambda: self._soon.start())
        self.selectionModel().currentChanged.connect(lambda now, _: self.chosen.emit(now.row() + 1))

    def show_document(self, shown: Shown, pages: int) -> None:
        """Show the pages of a document."""
        out = shown.left_out
        self.show_sheets(
            [
                PageTile(
                    shown=shown,
                    page=page,
                    words=tr("{page}, left out", page=page) if page in out else str(page),
                    spoken=tr("Page {page}, left out of the packet", page=page)
                    if page in out
                    else tr("Page {page}", page=page),
                    faded=page in out,
                )
                for page in range(1, pages + 1)
            ]
        )

    def show_sheets(self, sheets: Sequence[PageTile]) -> None:
        """Show pages of any documents."""
        self.pages.set_sheets(sheets)
        self._soon.start()

    def show_page(self, page: int) -> None:
        """Show which page (from 1) is selected."""
        if page - 1 != self.currentIndex().row():
            self.setCurrentIndex(self.pages.index(page - 1))

    def _fit_words(self) -> None:
        words = self.LINES * self.fontMetrics().lineSpacing()
        self.pages.size = QSize(self.SIDE + 12, self.SIDE + 14 + words)

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for larger words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_words()
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401 - Qt's own signature
        """Render what came into sight."""
        super().resizeEvent(event)
        self._soon.start()

    def _ask(self) -> None:
        """Render the first page in sight that has no picture, then look again."""
        row = next((row for row in range(self.pages.rowCount()) if self._wants(row)), -1)
        sheet = self.pages.sheet(row)
        if sheet is None or self._jobs.busy:
            return
        side = round(SIDE * self.devicePixelRatioF())
        order = Render(path=str(sheet.shown.path), page=sheet.page, width=side, height=side)

        def work(report: Report) -> QImage:
            return picture_of(self._worker().call(order, seconds=RENDER_SECONDS, report=report))

        def then(image: QImage) -> None:
            self.pages.set_picture(sheet, image)
            self._soon.start()

        def failed(_: BaseException) -> None:
            blank = QImage(SIDE * 3 // 4, SIDE, QImage.Format.Format_RGB888)
            blank.fill(Qt.GlobalColor.lightGray)
            then(blank)

        self._jobs.run(work, then, failed)

    def _wants(self, row: int) -> bool:
        place = self.visualRect(self.pages.index(row))
        return self.pages.lacks(row) and place.intersects(self.viewport().rect())

    def finish(self) -> None:
        """Wait until nothing is being rendered."""
        self._soon.stop()
        self._jobs.finish()
