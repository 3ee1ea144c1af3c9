"""Widgets whose words end in dots, or go on in the next line, where there is no room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

_BUTTON_EDGE = 10
BOX_WIDTH = 30
_LEAST_WORDS = 130
"""Pixels of the box beside its words."""


class ElidedButton(QPushButton):
    """A button whose words end in dots where they do not fit; a screen reader says them whole."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Keep the whole words."""
        super().__init__(parent)
        self._whole = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        room = self.width() - 2 * _BUTTON_EDGE
        words = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(words.replace("&", "&&"))


class WrappingCheckBox(QCheckBox):
    """A box whose words go on in the next line where they do not fit."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Keep the words as they are."""
        super().__init__(parent)
        self._whole = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text.replace("&", "&&"))

    def sizeHint(self) -> QSize:
        """Want one line, however many there are now."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + BOX_WIDTH, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        """Be content with the width of a word or two."""
        return QSize(min(_LEAST_WORDS, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        room = self.width() - BOX_WIDTH
        lines = [""]
        for word in self._whole.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        words = "\n".join(lines).replace("&", "&&")
        if words != self.text():
            self.setText(words)


class ColumnArea(QScrollArea):
    """Scrolls what is too high, and is never narrower than what it holds."""

    def __init__(self, inside: QWidget, name: str, parent: QWidget | None = None) -> None:
        """Take what is to be scrolled.

        Args:
            inside: It.
            name: What a screen reader calls it.
            parent: Its owner.
        """
        super().__init__(parent)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def minimumSizeHint(self) -> QSize:
        """Leave room for the widest row and the scroll bar."""
        inner = self.widget()
        inside = inner.minimumSizeHint().width() if inner is not None else 0
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(inside + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what gets wider."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
