"""Where a document is used: a list of places that can be gone to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from usce_desktop.services.intake.reuse import Use
from usce_desktop.ui.language.translate import status_word, tr

MOST_ROWS = 6
"""Places that are seen at once; a document of a thousand applications must leave room for its preview."""


class UsesList(QListWidget):
    """One line a place, as high as it needs to be.

    Signals:
        place_wanted(str, str): An application's folder and an item of it are to be shown.
    """

    place_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setProperty("role", "links")
        self.setAccessibleName(tr("Where this document is used"))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def show_uses(self, uses: Sequence[Use]) -> None:
        """Show the places where a document is used."""
        self.clear()
        for use in uses:
            state = tr("sent, stays as it is") if use.sent else status_word(use.status).lower()
            item = QListWidgetItem(f"{use.title}: {state}")
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, (use.folder.name, use.item))
            self.addItem(item)
        self.setVisible(bool(uses))
        if uses:
            rows = min(len(uses), MOST_ROWS)
            self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 * self.frameWidth())

    def _go(self, item: QListWidgetItem) -> None:
        self.place_wanted.emit(*item.data(Qt.ItemDataRole.UserRole))
