"""Labels that show text as it is: whatever came from a file or a person is never taken for HTML."""

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QSizePolicy, QWidget


def plain_label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a label of plain text that wraps.

    Args:
        text: Shown as it is.
        role: What the style sheet knows it by: ``soft``, ``title``, ``section``.
        parent: Its owner.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if role:
        label.setProperty("role", role)
    return label


def field_label(text: str) -> QLabel:
    """Name a field of a form: on one line, because a form gives a label that wraps too little height."""
    label = plain_label(text)
    label.setWordWrap(False)
    return label


def plain_box(parent: QWidget, headline: str, detail: str) -> QMessageBox:
    """Make a message box of plain text."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(headline)
    box.setInformativeText(detail)
    return box


def tooltip(text: str) -> str:
    """Make a tooltip that Qt cannot take for HTML."""
    return text.replace("<", "‹").replace(">", "›")


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say what was done, without taking the focus there."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class DragOutButton(QPushButton):
    """A button that a file can be dragged out of, to a mail, a browser or a folder."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Start without a file."""
        super().__init__(text, parent)
        self.path = ""
        self._pressed_at: tuple[int, int] | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag could begin."""
        self._pressed_at = (event.position().toPoint().x(), event.position().toPoint().y())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin dragging the file, as a copy."""
        if self._pressed_at is None or not self.path:
            return
        point = event.position().toPoint()
        moved = abs(point.x() - self._pressed_at[0]) + abs(point.y() - self._pressed_at[1])
        if moved < QApplication.startDragDistance():
            return
        self._pressed_at = None
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(file_mime(self.path))
        drag.exec(Qt.DropAction.CopyAction)


def file_mime(*paths: str) -> QMimeData:
    """Wrap files for dragging or copying."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data
