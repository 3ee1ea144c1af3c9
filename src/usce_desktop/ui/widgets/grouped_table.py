"""A table whose rows stand in groups below headings; only what is in sight is painted, so it may be long."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.grid import copy_grid, grid_choices, grid_of
from usce_desktop.ui.widgets.labels import tooltip
from usce_desktop.ui.widgets.list_model import Index
from usce_desktop.ui.widgets.menus import Choice, menu_of
from usce_desktop.ui.widgets.tables import SortedItem

_STATUS = Qt.ItemDataRole.UserRole + 2
_ROW_SPACE = 10
_MEASURED_ROWS = 60
"""Rows that a column's width is worked out from."""


class TableRow(Struct, frozen=True, kw_only=True):
    """A row of cells.

    Attributes:
        key: What stays the same while its cells change.
        cells: As many as there are columns.
    """

    key: object
    cells: tuple[SortedItem, ...]


class TableGroup(Struct, frozen=True, kw_only=True):
    """Rows below a heading; no heading is shown where it is empty."""

    title: str
    rows: tuple[TableRow, ...]


def sort_rows(rows: Sequence[TableRow], column: int, *, descending: bool) -> tuple[TableRow, ...]:
    """Sort by the keys of a column; cells without one come last, in either direction.

    Args:
        rows: Of one group.
        column: Counted from 0; -1 leaves them as they are.
        descending: The greatest first.
    """
    if column < 0:
        return tuple(rows)
    with_key = [row for row in rows if row.cells[column].key is not None]
    without = [row for row in rows if row.cells[column].key is None]
    with_key.sort(key=lambda row: row.cells[column].key, reverse=descending)  # type: ignore[arg-type,return-value]
    return (*with_key, *without)


class GroupedModel(QAbstractTableModel):
    """Headings and rows, one below the other."""

    def __init__(self, columns: Sequence[str]) -> None:
        """Start empty."""
        super().__init__()
        self._columns = tuple(columns)
        self._groups: tuple[TableGroup, ...] = ()
        self._order = (-1, False)
        self.lines: tuple[TableRow | str, ...] = ()

    def show_groups(self, groups: Sequence[TableGroup]) -> None:
        """Show other rows, in the order that is chosen."""
        self.beginResetModel()
        self._groups = tuple(groups)
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort within the groups."""
        self.beginResetModel()
        self._order = (column, order is Qt.SortOrder.DescendingOrder)
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, descending = self._order
        lines: list[TableRow | str] = []
        for group in self._groups:
            lines += [group.title] if group.title else []
            lines += sort_rows(group.rows, column, descending=descending)
        self.lines = tuple(lines)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count headings and rows."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """Name a column."""
        if orientation is Qt.Orientation.Horizontal:
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
                return self._columns[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, headings not."""
        line = self.lines[index.row()]
        return Qt.ItemFlag.ItemIsEnabled if isinstance(line, str) else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Answer the view."""
        line = self.lines[index.row()]
        if isinstance(line, str):
            return self._heading(line, index.column(), role)
        cell = line.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(cell.text)
            case _ if role == _STATUS:
                return cell.status
        return None

    @staticmethod
    def _heading(title: str, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        shows = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return title if shows and column == 0 else None


class _Delegate(QStyledItemDelegate):
    """Writes what has a status in its color."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Dress a cell."""
        super().initStyleOption(option, index)
        status = index.data(_STATUS)
        if status is not None:
            colour = theme.status_colour(status, option.palette)
            option.palette.setColor(QPalette.ColorRole.Text, colour)


class GroupedTable(QTableView):
    """Shows rows in groups, to choose, to open, to copy.

    Signals:
        opened(object): Enter or a double click on the row with this key.
        kept(Path): Write it there, as ``as_csv`` gives it.
        chosen_changed(): Another row is chosen.

    Attributes:
        more: What the menu of a row offers, by its key.
    """

    opened = Signal(object)
    kept = Signal(Path)
    chosen_changed = Signal()

    def __init__(
        self, columns: Sequence[str], name: str, *, wide: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        """Make it.

        Args:
            columns: Their titles.
            name: What a screen reader calls it.
            wide: The columns that share what room is left.
            parent: Its owner.
        """
        super().__init__(parent)
        self.more: Callable[[object], Sequence[Choice]] = lambda _: ()
        self.rows = GroupedModel(columns)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _ROW_SPACE)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMaximumSectionSize(_WIDEST)
        for column in wide:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._before: list[object] = []
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._span)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def show_groups(self, groups: Sequence[TableGroup]) -> None:
        """Show other rows; what is chosen stays, where it is still there."""
        self.rows.show_groups(groups)

    @property
    def chosen(self) -> list[object]:
        """The keys of the chosen rows, as they stand below each other."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        lines = (self.rows.lines[number] for number in numbers)
        return [line.key for line in lines if not isinstance(line, str)]

    def choose(self, key: object) -> None:
        """Choose the first row with a key; none where there is none."""
        for number, line in enumerate(self.rows.lines):
            if not isinstance(line, str) and line.key == key:
                self._choose_line(number)
                return
        self.clearSelection()

    def _choose_line(self, number: int) -> None:
        # Said outright: ``selectRow`` looks at the keys that are held meanwhile.
        flags = QItemSelectionModel.SelectionFlag
        index = self.rows.index(number, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def as_csv(self) -> bytes:
        """Write what is shown as a CSV that spreadsheets open as text."""
        return grid_of(self).as_csv()

    def fit_columns(self) -> None:
        """Make the columns as wide as their cells, those that share the room excepted."""
        header = self.horizontalHeader()
        for column in range(self.rows.columnCount()):
            if header.sectionResizeMode(column) is QHeaderView.ResizeMode.Interactive:
                self.resizeColumnToContents(column)

    def _remember(self) -> None:
        self._before = self.chosen

    def _span(self) -> None:
        self.clearSpans()
        for number, line in enumerate(self.rows.lines):
            if isinstance(line, str):
                self.setSpan(number, 0, 1, self.rows.columnCount())
        if len(self._before) == 1:
            self.choose(self._before[0])
        self.chosen_changed.emit()

    def _open(self, index: QModelIndex) -> None:
        line = self.rows.lines[index.row()]
        if not isinstance(line, str):
            self.opened.emit(line.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy rows, where Qt would copy one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_grid(self)
        else:
            super().keyPressEvent(event)

    def _menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        line = self.rows.lines[index.row()] if index.isValid() else ""
        if isinstance(line, str):
            return
        if self.chosen != [line.key]:
            self._choose_line(index.row())  # what the menu does is done with the row that it was opened on
        choices = self.more(line.key)
        own = grid_choices(self, self.kept.emit)
        menu = menu_of((*choices, *((None,) if choices else ()), *own), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(point))


_WIDEST = 420
"""Pixels of a column; what is longer ends in dots, and is said whole by its tooltip."""
