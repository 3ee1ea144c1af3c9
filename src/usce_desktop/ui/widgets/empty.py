"""A page for when there is nothing to show: a picture, one line, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets.labels import plain_label

PICTURE = 56
"""Pixels, at 100 %."""


class EmptyPage(QWidget):
    """Says what to do first.

    Signals:
        pressed(): Its button.
    """

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.action = "open_library"
        self._picture = plain_label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line = plain_label("", "title")
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(tr("Begin"))
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(lambda: self.pressed.emit())
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        layout.addSpacing(10)
        layout.addWidget(self.line)
        layout.addSpacing(14)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(3)

    def wait(self) -> None:
        """Say that something is on its way."""
        self.line.setText(tr("One moment…"))
        self.button.hide()

    def tell(self, picture: QIcon, line: str, button: str, action: str) -> None:
        """Show a picture, a line, and the button of an action."""
        self._picture.setPixmap(picture.pixmap(PICTURE))
        self.line.setText(line)
        self.button.setText(button)
        self.button.show()
        self.action = action
