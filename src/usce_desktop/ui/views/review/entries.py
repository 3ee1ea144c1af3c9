"""A part of the tick list: what the app has seen by itself, or what only eyes can tell."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from usce_desktop.ui.language.translate import translate
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.resizing import WrappingCheckBox


class Entries(QWidget):
    """A title and a box for each entry.

    Signals:
        changed(): Another one is ticked.
    """

    changed = Signal()

    def __init__(self, title: str, *, numbered: bool, parent: QWidget | None = None) -> None:
        """Start empty.

        Args:
            title: Over the boxes.
            numbered: Each has its number before it, which is the key that ticks it.
            parent: Its owner.
        """
        super().__init__(parent)
        self._numbered = numbered
        self._entries: tuple[str, ...] = ()
        self._known: tuple[object, ...] = ()
        self.boxes: list[QCheckBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._column.addWidget(plain_label(title, "section"))

    def show_entries(
        self, entries: Sequence[str], ticked: Collection[str], *, enabled: bool, of: str
    ) -> None:
        """Show entries; what was ticked here and is not saved yet stays as long as nothing else changed.

        Args:
            entries: As the tick list has them; nothing is shown where there are none.
            ticked: Those that are ticked.
            enabled: Whether that can be changed.
            of: Whose entries these are.
        """
        known = (of, tuple(entries), frozenset(ticked), enabled)
        if known == self._known:
            return
        self._known = known
        for box in self.boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._entries = tuple(entries)
        self.boxes = []
        for number, entry in enumerate(entries, 1):
            box = WrappingCheckBox(f"{number}   {translate(entry)}" if self._numbered else translate(entry))
            box.setAccessibleName(translate(entry))
            box.setChecked(entry in ticked)
            box.setEnabled(enabled)
            box.clicked.connect(lambda _: self.changed.emit())
            self._column.addWidget(box)
            self.boxes.append(box)
        self.setVisible(bool(entries))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The entries that are ticked, in their order."""
        return tuple(entry for entry, box in zip(self._entries, self.boxes, strict=True) if box.isChecked())

    def toggle(self, number: int) -> None:
        """Tick or untick an entry, counted from 0; none where there are fewer."""
        if number < len(self.boxes):
            self.boxes[number].click()

    def tick_all(self) -> None:
        """Tick every entry."""
        for box in self.boxes:
            box.setChecked(True)
