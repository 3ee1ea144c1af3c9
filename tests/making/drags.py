"""The events of a drag, as each version of Qt lets them be made."""

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent

_SINCE_6_12 = PySide6.__version_info__ >= (6, 12)
"""From then on the place is a ``QPointF``; a ``QPoint`` is deprecated, and there was no other before."""


def _place(point: QPoint) -> QPoint:
    return QPointF(point) if _SINCE_6_12 else QPoint(point)  # type: ignore[return-value]


def enter_event(
    place: QPoint,
    action: Qt.DropAction,
    data: QMimeData,
    buttons: Qt.MouseButton = Qt.MouseButton.LeftButton,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> QDragEnterEvent:
    """Make the event of a drag that comes into a widget; its data has to outlive it."""
    return QDragEnterEvent(_place(place), action, data, buttons, keys)


def move_event(
    place: QPoint,
    action: Qt.DropAction,
    data: QMimeData,
    buttons: Qt.MouseButton = Qt.MouseButton.LeftButton,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> QDragMoveEvent:
    """Make the event of a drag that is held over a widget."""
    return QDragMoveEvent(_place(place), action, data, buttons, keys)
