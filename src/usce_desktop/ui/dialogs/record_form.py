"""Forms for the applicant's records: tables to type into, and what they are worth below as one types."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

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

from usce_desktop.domain.records.offered import OfferedRow
from usce_desktop.domain.records.table import Column, RecordSheet, Row, choice_words
from usce_desktop.domain.sentences import Sentence
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.offered_rows import OfferedRows


class SheetTable(QWidget):
    """One table of the record, with buttons for adding and removing rows.

    Signals:
        changed(): A cell was edited.
    """

    changed = Signal()

    def __init__(self, sheet: RecordSheet, rows: Sequence[Row], documents: Mapping[str, str]) -> None:
        """Fill the table.

        Args:
            sheet: Its columns.
            rows: Texts by column.
            documents: What can prove a row: file names by SHA-256.
        """
        super().__init__()
        self.sheet, self._documents = sheet, documents
        self.table = QTableWidget(0, len(sheet.columns))
        self.table.setAccessibleName(translate(sheet.title))
        self.table.setHorizontalHeaderLabels([translate(column.head) for column in sheet.columns])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(34)
        self.table.cellChanged.connect(lambda: self.changed.emit())
        add, remove = QPushButton(tr("Add row")), QPushButton(tr("Remove row"))
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

    def add_row(self, row: Row) -> None:
        """Add a row and fill it."""
        place = self.table.rowCount()
        self.table.insertRow(place)
        for number, column in enumerate(self.sheet.columns):
            text = row.get(column.key, "")
            if column.choices or column.kind == "document":
                self.table.setCellWidget(place, number, self._choice(column, text))
            else:
                self.table.setItem(place, number, QTableWidgetItem(text))

    def _choice(self, column: Column, text: str) -> QComboBox:
        """Offer what a column takes; what is there already stays choosable."""
        offered = {each: translate(choice_words(each)) for each in column.choices}
        if column.kind == "document":
            offered = {"": "", **self._documents}
        if text not in offered and text:
            offered[text] = text if column.choices else tr("a document elsewhere")
        box = QComboBox()
        box.setAccessibleName(translate(column.head))
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for value, shown in offered.items():
            box.addItem(shown, value)
        box.setCurrentIndex(max(0, box.findData(text)))
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

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
            return str(widget.currentData())
        item = self.table.item(row, column)
        return item.text() if item else ""


class RecordForm(QDialog):
    """Edits a record and says what it is worth; reading and judging are handed in, so that it knows no rules.

    Attributes:
        record: What the form holds now, with every row that can be read.
    """

    def __init__(  # noqa: PLR0913 - what a form is made of
        self,
        title: str,
        tables: Mapping[RecordSheet, Sequence[Row]],
        documents: Mapping[str, str],
        read: Callable[[dict[str, list[dict[str, str]]]], tuple[Any, tuple[Sentence, ...]]],
        judge: Callable[[Any], Sequence[str]],
        parent: QWidget | None = None,
        *,
        heading: str = "",
        offered: OfferedRows | None = None,
        picture: tuple[QWidget, Callable[[Any], object]] | None = None,
    ) -> None:
        """Lay it out.

        Args:
            title: Of the window.
            tables: Rows by sheet.
            documents: What can prove a row: file names by SHA-256.
            read: From rows by sheet key to the record, and what cannot be read.
            judge: From the record to what it is worth, in paragraphs.
            parent: The window.
            heading: Over what it is worth, where that is not its worth for the open application.
            offered: Rows to take over, in a tab of their own.
            picture: Shows what the record is worth, over the words; and what is told the record for it.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        fit_to_screen(self, 980, 700)
        self._read, self._judge, self._picture = read, judge, picture
        self.tables = [SheetTable(sheet, rows, documents) for sheet, rows in tables.items()]
        self.tabs = QTabWidget()
        self._timer = QTimer(self, singleShot=True, interval=200)
        self._timer.timeout.connect(self.show_verdict)
        for table in self.tables:
            self.tabs.addTab(table, translate(table.sheet.title))
            table.changed.connect(self._timer.start)
        self.offered = offered
        if offered is not None:
            self.tabs.insertTab(0, offered, "")
            self.tabs.setCurrentIndex(0)
            offered.taken.connect(self.take_over)
            offered.count_changed.connect(self._name_offered)
            self._name_offered(offered.list.count())
            self.finished.connect(lambda _: offered.preview.close_worker())
        self.wrong = plain_label("", "problem")
        self.verdict = plain_label()
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        area = QScrollArea()
        inner = QWidget()
        within = QVBoxLayout(inner)
        within.setContentsMargins(4, 4, 4, 4)
        if picture is not None:
            within.addWidget(picture[0])
        within.addWidget(self.verdict, 1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 3)
        layout.addWidget(self.wrong)
        layout.addWidget(plain_label(heading or tr("Result for this rotation"), "section"))
        layout.addWidget(area, 2)
        layout.addWidget(self.buttons)
        self.record: Any = None
        self.show_verdict()

    def take_over(self, offered: OfferedRow) -> None:
        """Put a row that a paper has into its table; Cancel leaves the record as it was."""
        table = next(each for each in self.tables if each.sheet.key == offered.sheet)
        table.add_row(offered.row)
        self._timer.start()

    def _name_offered(self, left: int) -> None:
        self.tabs.setTabText(0, tr("From your papers ({left})", left=left))

    def show_verdict(self) -> None:
        """Read the form, and say what it is worth."""
        self.record, wrong = self._read({table.sheet.key: table.rows() for table in self.tables})
        self.wrong.setText("\n".join(map(translate, wrong)))
        self.wrong.setVisible(bool(wrong))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not wrong)
        if self._picture is not None:
            self._picture[1](self.record)
        self.verdict.setText("\n\n".join(self._judge(self.record)))

    def accept(self) -> None:
        """Read once more before closing: the last cell may have been typed a moment ago."""
        self.show_verdict()
        if self.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled():
            super().accept()
