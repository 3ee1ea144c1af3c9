"""What a document must show, as boxes that the person ticks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.resizing import WrappingCheckBox


class TickList(QWidget):
    """A title, a box for each thing, and a button for all of them.

    Signals:
        ticked(str, object): What was done, and the entries that are ticked now, in their order.
    """

    ticked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self._entries: tuple[str, ...] = ()
        self.boxes: list[QCheckBox] = []
        self.all = QPushButton(tr("Tick all"))
        self.all.clicked.connect(lambda: self.ticked.emit(tr("Tick all"), self._entries))
        line = QHBoxLayout()
        line.addWidget(plain_label(tr("What it must show: tick what you see"), "section"), 1)
        line.addWidget(self.all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(line)

    def show_entries(self, entries: tuple[str, ...], ticked: tuple[str, ...], *, enabled: bool) -> None:
        """Show what there is to tick; nothing is seen where there is nothing.

        Args:
            entries: What must be seen.
            ticked: What was seen.
            enabled: Whether it can be changed.
        """
        self.setVisible(bool(entries))
        self.all.setVisible(len(entries) > 1 and enabled)
        if entries != self._entries:
            for box in self.boxes:
                # Out of sight at once: deleting waits for the event loop.
                self._column.removeWidget(box)
                box.hide()
                box.deleteLater()
            self._entries = entries
            self.boxes = [self._box(entry) for entry in entries]
        for box, entry in zip(self.boxes, entries, strict=True):
            box.setChecked(entry in ticked)
            box.setEnabled(enabled)

    def _box(self, entry: str) -> QCheckBox:
        box = WrappingCheckBox(translate(entry))
        box.clicked.connect(self._clicked)
        self._column.addWidget(box)
        return box

    def _clicked(self, on: bool) -> None:
        seen = tuple(entry for box, entry in zip(self.boxes, self._entries, strict=True) if box.isChecked())
        self.ticked.emit(tr("Tick") if on else tr("Untick"), seen)
