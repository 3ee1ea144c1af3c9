"""Who has to deliver an item's paper, and how far that is."""

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from usce_desktop.domain.application.application import ItemState, Progress
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.labels import plain_label


class DeliveryRow(QWidget):
    """One line: from whom, and requested, sent or received.

    Signals:
        owner_stated(str): Somebody else delivers it.
        progress_stated(str): How far it is; empty where nothing was asked for.
    """

    owner_stated = Signal(str)
    progress_stated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.owner = QLineEdit()
        self.owner.setAccessibleName(tr("Who delivers it"))
        self.owner.editingFinished.connect(self._owner_left)
        self.progress = QComboBox()
        self.progress.setAccessibleName(tr("How far it is"))
        self.progress.addItem(tr("not asked for yet"), "")
        for word in get_args(Progress):
            self.progress.addItem(translate(word), word)
        self.progress.activated.connect(lambda _: self.progress_stated.emit(self.progress.currentData()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain_label(tr("Comes from"), "soft"))
        layout.addWidget(self.owner, 1)
        layout.addWidget(self.progress)

    def show_state(self, state: ItemState, usual: str, *, enabled: bool) -> None:
        """Show what is known; ``usual`` is who delivers such papers where nobody else is named."""
        self.owner.setPlaceholderText(usual)
        if not self.owner.hasFocus() or not self.owner.isModified():
            self.owner.setText(state.owner)
        self.progress.setCurrentIndex(max(0, self.progress.findData(state.progress or "")))
        self.setEnabled(enabled)

    def _owner_left(self) -> None:
        if self.owner.isModified():
            self.owner.setModified(False)
            self.owner_stated.emit(self.owner.text().strip())
