"""What a table shows, taken along as words: copied, kept as a spreadsheet, printed."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QTableView

from usce_desktop.domain.spreadsheet import guarded
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets.menus import Choice

WORDS_ROLE = Qt.ItemDataRole.UserRole + 40
"""The words of a cell that shows a picture."""


class Grid(Struct, frozen=True):
    """Rows of words below their heads.

    Attributes:
        heads: Of the columns, as many as each row has cells.
        rows: From the top.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_text(self) -> str:
        """Write it as a spreadsheet takes it from the clipboard: a tab between cells, a line each row."""
        lines = ("\t".join(row) for row in (self.heads, *self.rows))
        return "\n".join(line.replace("\n", " ") for line in lines)

    def as_csv(self) -> bytes:
        """Write it as a CSV that spreadsheets open as text, nothing of it as a formula."""
        file = io.StringIO(newline="")
        writer = csv.writer(file)
        for row in (self.heads, *self.rows):
            writer.writerow(map(guarded, row))
        return file.getvalue().encode("utf-8-sig")


def grid_of(view: QTableView, rows: Sequence[int] | None = None) -> Grid:
    """Read what a table shows, as it is sorted and searched; heads of rows are its first column.

    Args:
        view: The table.
        rows: Only these, by where they stand; all that are not hidden, if nothing else.
    """
    model = view.model()
    beside = not view.verticalHeader().isHidden()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    wanted = range(model.rowCount()) if rows is None else rows

    def words(row: int, column: int) -> str:
        index = model.index(row, column)
        found = index.data(WORDS_ROLE)
        return str((index.data() if found is None else found) or "")

    heads = [str(model.headerData(column, across) or "") for column in range(model.columnCount())]
    return Grid(
        ("", *heads) if beside else tuple(heads),
        tuple(
            (
                *((str(model.headerData(row, down) or ""),) if beside else ()),
                *(words(row, column) for column in range(model.columnCount())),
            )
            for row in wanted
            if not view.isRowHidden(row)
        ),
    )


def chosen_rows(view: QTableView) -> list[int]:
    """Find where the chosen rows stand, from the top, hidden ones left out."""
    found = {index.row() for index in view.selectionModel().selectedRows()}
    return sorted(row for row in found if not view.isRowHidden(row))


def copy_grid(view: QTableView) -> None:
    """Copy the chosen rows with their heads, or all that are shown."""
    QGuiApplication.clipboard().setText(grid_of(view, chosen_rows(view) or None).as_text())


def ask_csv(view: QTableView, keep: Callable[[Path], object]) -> None:
    """Ask where the table is kept as a CSV.

    Args:
        view: The table; its name is proposed for the file.
        keep: Called with the answer, unless there is none.
    """
    proposed = f"{view.accessibleName()}.csv"
    name, _ = QFileDialog.getSaveFileName(view, tr("Save as a table"), proposed, tr("Tables (*.csv)"))
    if name:
        keep(Path(name if name.lower().endswith(".csv") else f"{name}.csv"))


def grid_choices(view: QTableView, keep: Callable[[Path], object]) -> tuple[Choice, ...]:
    """Offer in a menu what can be done with any table."""
    return (
        (tr("Copy"), lambda: copy_grid(view)),
        (tr("Save as a table…"), lambda: ask_csv(view, keep)),
    )
