"""Copying answers into a web portal: a small list over the browser, one key an answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.services.documents.portal import PortalAnswers
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label, tooltip

LABEL, VALUE = range(2)
_HIDDEN = "•••••"


class PortalCopy(QDialog):
    """Stays over other windows, and copies one answer after the other.

    Attributes:
        portals: Which portal's order is shown.
        table: Its fields with their answers.
        told: What was copied last.
    """

    def __init__(self, found: Sequence[PortalAnswers], parent: QWidget | None = None) -> None:
        """Show the first portal.

        Args:
            found: The portals with their answers.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Copy into a web portal"))
        self.setWindowFlags(
            Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowCloseButtonHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found = tuple(found)
        self._veiled = False
        self.portals = QComboBox()
        self.portals.setAccessibleName(tr("Web portal"))
        for each in self._found:
            self.portals.addItem(each.portal.title)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("Answers"))
        self.table.setHorizontalHeaderLabels([tr("Field"), tr("Answer")])
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.told = plain_label(tr("Enter copies an answer and goes on to the next."), "soft")
        self.copy = QPushButton(tr("Copy"))
        self.copy.setDefault(True)
        self.copy.clicked.connect(self.copy_row)
        self.table.cellDoubleClicked.connect(lambda *_: self.copy_row())
        self.portals.currentIndexChanged.connect(self._show_portal)
        layout = QVBoxLayout(self)
        for widget in (self.portals, self.table, self.told, self.copy):
            layout.addWidget(widget)
        fit_to_screen(self, 380, 520)
        self._show_portal(0)
        self.table.setFocus()

    def veil(self, *, on: bool) -> None:
        """Hide the answers, or show them; they are copied all the same."""
        self._veiled = on
        self._show_portal(self.portals.currentIndex())

    def _show_portal(self, place: int) -> None:
        rows = self._found[place].rows if 0 <= place < len(self._found) else ()
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            label = QTableWidgetItem(row.label)
            shown = _HIDDEN if self._veiled and row.value else row.value
            value = QTableWidgetItem(shown or translate(row.because))
            value.setToolTip("" if self._veiled else tooltip(translate(row.because)))
            if not row.value:
                value.setFlags(value.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.table.setItem(number, LABEL, label)
            self.table.setItem(number, VALUE, value)
        self.table.setCurrentCell(0, LABEL)

    def copy_row(self) -> None:
        """Copy the chosen answer, and go on to the next one that there is."""
        rows = self._found[self.portals.currentIndex()].rows if self._found else ()
        row = self.table.currentRow()
        if not 0 <= row < len(rows) or not rows[row].value:
            self.told.setText(tr("There is no answer to copy here."))
        else:
            QGuiApplication.clipboard().setText(rows[row].value)
            self.told.setText(tr("Copied: {field}", field=rows[row].label))
        following = (number for number in range(row + 1, len(rows)) if rows[number].value)
        self.table.setCurrentCell(next(following, row), LABEL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter copies wherever the keyboard is, also in the list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.copy_row()
            return
        super().keyPressEvent(event)
