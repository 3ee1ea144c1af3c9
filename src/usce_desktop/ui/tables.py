"""Tables of words: to read, to choose a row of, and to copy from."""

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from usce_desktop.ui.plain import tooltip


def table(columns: Sequence[str], wide: Sequence[int], name: str) -> QTableWidget:
    """Make a table to read and to copy from.

    Args:
        columns: Their titles.
        wide: The columns that share what room is left.
        name: What a screen reader calls it.
    """
    made = QTableWidget(0, len(columns))
    made.setHorizontalHeaderLabels(list(columns))
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setAlternatingRowColors(True)
    made.setShowGrid(False)
    made.setWordWrap(True)
    made.verticalHeader().hide()
    made.setAccessibleName(name)
    header = made.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in wide:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    # Words wrap by the width that a column really has.
    header.sectionResized.connect(lambda *_: made.resizeRowsToContents())
    return made


def fill(made: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Show rows of words."""
    made.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            item = QTableWidgetItem(text)
            item.setToolTip(tooltip(text))
            made.setItem(number, place, item)
    made.resizeRowsToContents()
