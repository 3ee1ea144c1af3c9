"""Tables of words: sorted by their heads, searched, copied, kept, printed, their rows opened and dragged."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from usce_desktop.domain.search import has_words
from usce_desktop.domain.status import Status
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.grid import chosen_rows, copy_grid, grid_choices, grid_of
from usce_desktop.ui.widgets.labels import file_mime, tooltip
from usce_desktop.ui.widgets.list_model import Index
from usce_desktop.ui.widgets.menus import Choice, menu_of

_NUMBER = Qt.ItemDataRole.UserRole
_ROW_SPACE = 10


class SortedItem(Struct, frozen=True, kw_only=True):
    """A text with what it stands for.

    Attributes:
        text: As it is shown.
        key: What it is sorted by: a day, a sum of money; nothing sorts it last.
        status: Gives the text its color.
    """

    text: str
    key: object = None
    status: Status | None = None


class _Item(QTableWidgetItem):
    """Sorted by its key where it has one, else by its words; empty ones come last."""

    def __init__(self, cell: str | SortedItem, number: int) -> None:
        super().__init__(cell if isinstance(cell, str) else cell.text)
        self.key: object = cell.casefold() if isinstance(cell, str) else cell.key
        self.status = None if isinstance(cell, str) else cell.status
        self.setData(_NUMBER, number)
        self.setToolTip(tooltip(self.text()))

    def __lt__(self, other: QTableWidgetItem) -> bool:
        """Compare as the column's values, not as their letters."""
        own, its = self.key, getattr(other, "key", None)
        if own is None or its is None:
            return own is not None
        try:
            return bool(own < its)
        except TypeError:
            return str(own) < str(its)


class _Delegate(QStyledItemDelegate):
    """Writes what has a status in its color, whatever the colors of the window are."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Dress a cell."""
        super().initStyleOption(option, index)
        table = self.parent()
        item = table.item(index.row(), index.column()) if isinstance(table, QTableWidget) else None
        if isinstance(item, _Item) and item.status is not None:
            colour = theme.status_colour(item.status, option.palette)
            option.palette.setColor(QPalette.ColorRole.Text, colour)


class Table(QTableWidget):
    """Shows rows to read, to choose, to open and to copy.

    Signals:
        opened(int): Enter or a double click on the row that was filled in with this number.
        kept(Path): Write it there, as ``as_csv`` gives it.

    Attributes:
        more: What else the menu of a row offers, by the number that it was filled in with.
        paths_of: The files that a row stands for, likewise, to be dragged out.
    """

    opened = Signal(int)
    kept = Signal(Path)

    def __init__(
        self,
        columns: Sequence[str],
        name: str,
        *,
        wide: Sequence[int] = (),
        right: Sequence[int] = (),
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make it.

        Args:
            columns: Their titles.
            name: What a screen reader calls it, and the file that it is kept in.
            wide: The columns that share what room is left.
            right: The columns of figures.
            wraps: Words wrap, for comparing texts; such a table is not sorted.
            parent: Its owner.
        """
        super().__init__(0, len(columns), parent)
        self._right, self._wraps = frozenset(right), wraps
        self._wanted: Callable[[int], bool] = lambda _: True
        self.more: Callable[[int], Sequence[Choice]] = lambda _: ()
        self.paths_of: Callable[[int], Sequence[Path]] = lambda _: ()
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeaderLabels(list(columns))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)  # Tab goes on to what is below; arrows go through the cells
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(wraps)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_SPACE)
        self.setAccessibleName(name)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(_WIDEST)
        for column in range(len(columns)):
            title = self.horizontalHeaderItem(column)
            if title is not None:
                title.setTextAlignment(self._alignment(column))
                title.setToolTip(tooltip(columns[column]))
        for column in wide:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if wraps:
            # Words wrap by the width that a column really has.
            header.sectionResized.connect(lambda *_: self.resizeRowsToContents())
        else:
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.activated.connect(lambda index: self.opened.emit(self.number_of(index.row())))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in self._right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    # --- filling and reading ---

    def fill(self, rows: Sequence[Sequence[str | SortedItem]]) -> None:
        """Show rows; how they are sorted and what is chosen stays."""
        chosen = {self._texts(place) for place in chosen_rows(self)}
        self.setSortingEnabled(False)
        self.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                item = _Item(cell, number)
                item.setTextAlignment(self._alignment(column))
                self.setItem(number, column, item)
        self.setSortingEnabled(not self._wraps)
        if self._wraps:
            self.resizeRowsToContents()
        self.show_only(self._wanted)
        if chosen:
            self.clearSelection()
            for row in range(self.rowCount()):
                if self._texts(row) in chosen:
                    self.selectRow(row)

    def number_of(self, row: int) -> int:
        """Tell as which number a row was filled in, wherever sorting put it."""
        item = self.item(row, 0)
        return int(item.data(_NUMBER)) if item is not None else -1

    @property
    def chosen(self) -> list[int]:
        """The numbers of the chosen rows, as they stand below each other."""
        return [self.number_of(row) for row in chosen_rows(self)]

    @property
    def shown(self) -> list[int]:
        """The numbers of the rows that are not hidden, as they stand below each other."""
        return [self.number_of(row) for row in range(self.rowCount()) if not self.isRowHidden(row)]

    def choose(self, number: int) -> None:
        """Choose the row that was filled in with a number; none where it is hidden."""
        flags = QItemSelectionModel.SelectionFlag
        for row in range(self.rowCount()):
            if self.number_of(row) == number and not self.isRowHidden(row):
                # Said outright: ``selectRow`` looks at the keys that are held meanwhile.
                self.setCurrentCell(row, 0, flags.ClearAndSelect | flags.Rows)
                return
        self.clearSelection()

    def show_only(self, wanted: Callable[[int], bool]) -> None:
        """Hide the rows whose numbers are not wanted, now and after it is filled anew."""
        self._wanted = wanted
        for row in range(self.rowCount()):
            self.setRowHidden(row, not wanted(self.number_of(row)))

    def search(self, words: str) -> None:
        """Show only the rows in which each of some words stands."""

        def fits(number: int) -> bool:
            row = next(row for row in range(self.rowCount()) if self.number_of(row) == number)
            return has_words(words, " ".join(self._texts(row)))

        self.show_only(fits)

    def _texts(self, row: int) -> tuple[str, ...]:
        items = (self.item(row, column) for column in range(self.columnCount()))
        return tuple(item.text() if item is not None else "" for item in items)

    # --- taking along ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy rows, where Qt would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_grid(self)
        else:
            super().keyPressEvent(event)

    def as_csv(self) -> bytes:
        """Write the rows that are shown as a CSV that spreadsheets open as text."""
        return grid_of(self).as_csv()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the files of the chosen rows, to a mail, a browser or a folder; they are copied."""
        del actions
        paths = [path for number in self.chosen for path in self.paths_of(number)]
        if paths:
            drag = QDrag(self)
            drag.setMimeData(file_mime(*map(str, paths)))
            drag.exec(Qt.DropAction.CopyAction)

    def _menu(self, point: QPoint) -> None:
        row = self.indexAt(point).row()
        if row < 0:
            return
        choices = self.more(self.number_of(row))
        own = grid_choices(self, self.kept.emit)
        menu = menu_of((*choices, *((None,) if choices else ()), *own), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))


_WIDEST = 420
"""Pixels of a column; what is longer ends in dots, and is said whole by its tooltip."""
