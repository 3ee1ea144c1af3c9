"""A list model over frozen rows: what the lists of the window share."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class Keyed(Protocol):
    """A row that knows itself again."""

    @property
    def key(self) -> object:
        """What stays the same while the row's content changes."""


class RowsModel(QAbstractListModel):
    """Rows that are replaced as a whole; each is ``Keyed``."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._rows: tuple[Any, ...] = ()

    def set_rows(self, rows: Sequence[Keyed]) -> None:
        """Show other rows; where only their content changed, selection and scroll stay."""
        if [row.key for row in rows] == [row.key for row in self._rows]:
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, key: object) -> int:
        """Find a row by its key; -1 where it is gone."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be dragged; whether they stand for a file is for the list to say."""
        drag = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | drag

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)
