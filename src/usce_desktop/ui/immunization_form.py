"""The form for the immunization record: tables to type into, and the verdict below as one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.immunization.chart import Line
from usce_desktop.domain.immunization.entry import SHEETS, Sheet, record_of, rows_of
from usce_desktop.domain.immunization.feed import step_words
from usce_desktop.domain.immunization.judge import TITLES
from usce_desktop.domain.immunization.record import ImmunizationRecord
from usce_desktop.ui.plain import plain_label

_WORDS = {
    "complete": "Complete",
    "complete_with_note": "Complete, with a note",
    "incomplete": "Incomplete",
    "invalid": "Something does not count",
    "not_required": "Not required",
}


class SheetTable(QWidget):
    """One table of the record, with buttons for adding and removing rows.

    Signals:
        changed(): A cell was edited.
    """

    changed = Signal()

    def __init__(self, sheet: Sheet, rows: Sequence[dict[str, str]]) -> None:
        """Fill the table."""
        super().__init__()
        self.sheet = sheet
        self.table = QTableWidget(0, len(sheet.columns))
        self.table.setAccessibleName(sheet.title)
        self.table.setHorizontalHeaderLabels([column.head for column in sheet.columns])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(34)
        self.table.cellChanged.connect(lambda: self.changed.emit())
        add, remove = QPushButton("Add row"), QPushButton("Remove row")
        add.clicked.connect(lambda: self.add_row({}))
        remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(remove)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        for row in rows:
            self.add_row(row)

    def add_row(self, row: dict[str, str]) -> None:
        """Add a row and fill it."""
        place = self.table.rowCount()
        self.table.insertRow(place)
        for number, column in enumerate(self.sheet.columns):
            text = row.get(column.key, "")
            if column.choices:
                box = QComboBox()
                box.setAccessibleName(column.head)
                box.addItems(list(column.choices))
                if text and text not in column.choices:
                    box.addItem(text)
                box.setCurrentText(text or column.choices[0])
                box.currentTextChanged.connect(lambda _: self.changed.emit())
                self.table.setCellWidget(place, number, box)
            else:
                self.table.setItem(place, number, QTableWidgetItem(text))

    def _remove(self) -> None:
        row = self.table.currentRow()
        self.table.removeRow(row if row >= 0 else self.table.rowCount() - 1)
        self.changed.emit()

    def rows(self) -> list[dict[str, str]]:
        """Read the rows as text."""
        return [
            {column.key: self._text(row, number) for number, column in enumerate(self.sheet.columns)}
            for row in range(self.table.rowCount())
        ]

    def _text(self, row: int, column: int) -> str:
        widget = self.table.cellWidget(row, column)
        if isinstance(widget, QComboBox):
            return widget.currentText()
        item = self.table.item(row, column)
        return item.text() if item else ""


class ImmunizationForm(QDialog):
    """Edits the record and shows what it is worth.

    The judge is handed in, so that the form knows no rules.
    """

    def __init__(
        self,
        record: ImmunizationRecord,
        judge: Callable[[ImmunizationRecord], Sequence[Line]],
        parent: QWidget | None = None,
    ) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.setWindowTitle("Immunization record")
        self.resize(860, 680)
        self._before, self._judge = record, judge
        self.tables = [SheetTable(sheet, rows_of(record, sheet)) for sheet in SHEETS]
        self.tabs = QTabWidget()
        self._timer = QTimer(self, singleShot=True, interval=200)
        self._timer.timeout.connect(self._show_verdict)
        for table in self.tables:
            self.tabs.addTab(table, table.sheet.title)
            table.changed.connect(self._timer.start)
        self.wrong = plain_label("", "problem")
        self.verdict = plain_label()
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = QScrollArea()
        area.setWidget(self.verdict)
        area.setWidgetResizable(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 3)
        layout.addWidget(self.wrong)
        layout.addWidget(plain_label("What it is worth here", "section"))
        layout.addWidget(area, 2)
        layout.addWidget(self.buttons)
        self._show_verdict()

    def record(self) -> tuple[ImmunizationRecord, tuple[str, ...]]:
        """Read the record as it stands, and what cannot be read."""
        return record_of(self._before, {table.sheet.key: table.rows() for table in self.tables})

    def _show_verdict(self) -> None:
        record, wrong = self.record()
        self.wrong.setText("\n".join(wrong))
        self.wrong.setVisible(bool(wrong))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not wrong)
        self.verdict.setText("\n\n".join(_words(line) for line in self._judge(record)))


def _words(line: Line) -> str:
    step = f"\n    Next: {step_words(line)}" if line.next_step else ""
    return f"{TITLES[line.line]}: {_WORDS[line.status.value]}. {line.reason}{step}"
