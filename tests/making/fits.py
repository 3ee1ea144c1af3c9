"""What does not fit in a window: words that are cut, widgets over each other, over the edge, without a name."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from usce_desktop.ui.widgets.resizing import BOX_WIDTH, ElidedButton, WrappingCheckBox

SLACK = 2
"""Pixels that a style may take back."""
_LEAVES = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


def words_of(widget: QWidget) -> str:
    """Tell a widget for a message: its words, its name, its kind."""
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) else ""
    return f"{type(widget).__name__} '{(text or widget.accessibleName())[:60]}'"


def cut(inside: QWidget) -> list[str]:
    """List the words of labels and buttons in sight that have less room than they need."""
    found = []
    for widget in inside.findChildren(QWidget):
        if not widget.isVisible() or (isinstance(widget, QToolButton) and not widget.icon().isNull()):
            continue
        if isinstance(widget, QLabel) and widget.text():
            wraps = widget.wordWrap()
            wide = 0 if wraps else widget.sizeHint().width()
            high = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        elif isinstance(widget, WrappingCheckBox):
            lines = widget.text().replace("&&", "&").split("\n")
            wide = max(map(widget.fontMetrics().horizontalAdvance, lines)) + BOX_WIDTH - 6
            high = widget.sizeHint().height()
        elif isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget, ElidedButton):
            wide, high = widget.sizeHint().width(), widget.sizeHint().height()
        else:
            continue
        if wide > widget.width() + 1 or high > widget.height() + 1:
            found.append(widget.text())
    return found


def unfit(window: QWidget) -> list[str]:
    """List everything in a window that does not fit, in words."""
    return [
        *(f"cut: {words}" for words in cut(window)),
        *_over_the_edge(window),
        *_overlapping(window),
        *_unnamed(window),
        *_off_screen(window),
    ]


def _leaves(window: QWidget) -> list[QWidget]:
    """List what people read and press: labels, buttons, fields; their inner parts are theirs."""
    return [
        each
        for each in window.findChildren(QWidget)
        if isinstance(each, _LEAVES)
        and each.isVisible()
        and each.width() > 0
        and not isinstance(each.parentWidget(), (QLineEdit, QComboBox, QAbstractSpinBox))
        and not each.objectName().startswith("qt_")
    ]


def _over_the_edge(window: QWidget) -> Iterator[str]:
    """Find what lies beyond its parents; down and along what scrolls that way is no edge."""
    for leaf in _leaves(window):
        if isinstance(leaf, QLabel) and not leaf.text():
            continue
        rect = QRect(leaf.mapTo(window, QPoint(0, 0)), leaf.size())
        parent = leaf.parentWidget()
        across, down = True, True
        while parent is not None and parent is not window.parentWidget():
            area = parent.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
                off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
                across = across and (
                    not isinstance(area, QScrollArea) or area.horizontalScrollBarPolicy() == off
                )
                if not isinstance(area, QScrollArea):
                    break  # a list paints and scrolls its own
                down = down and area.verticalScrollBarPolicy() == off
            place = QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
            if across and (rect.left() < place.left() - SLACK or rect.right() > place.right() + SLACK):
                yield f"over the side: {words_of(leaf)} in {type(parent).__name__}"
                break
            if down and (rect.top() < place.top() - SLACK or rect.bottom() > place.bottom() + SLACK):
                yield f"over the edge: {words_of(leaf)} in {type(parent).__name__}"
                break
            if parent is window:
                break
            parent = area


def _overlapping(window: QWidget) -> Iterator[str]:
    """Find what lies over something else that it does not contain."""
    placed = [
        (leaf, QRect(leaf.mapTo(window, QPoint(0, 0)), leaf.size()))
        for leaf in _leaves(window)
        if not (isinstance(leaf, QLabel) and not leaf.text()) and not (leaf.visibleRegion().isEmpty())
    ]
    for number, (one, own) in enumerate(placed):
        for other, its in placed[number + 1 :]:
            if one.isAncestorOf(other) or other.isAncestorOf(one):
                continue
            if not _same_area(one, other):
                continue
            both = own.intersected(its)
            if both.width() > SLACK and both.height() > SLACK:
                yield f"over each other: {words_of(one)} and {words_of(other)}"


def _same_area(one: QWidget, other: QWidget) -> bool:
    """Tell whether two widgets scroll together; what scrolls away lies behind, not over."""
    return _area(one) is _area(other)


def _area(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


def _unnamed(window: QWidget) -> Iterator[str]:
    """Find controls of which a screen reader could not say what they are."""
    for leaf in _leaves(window):
        if isinstance(leaf, QLabel):
            continue
        text = leaf.text() if isinstance(leaf, QAbstractButton) else ""
        labelled = any(label.buddy() is leaf for label in window.findChildren(QLabel))
        if not (leaf.accessibleName() or text or labelled or leaf.toolTip()):
            yield f"without a name: {type(leaf).__name__}"


def _off_screen(window: QWidget) -> Iterator[str]:
    room = window.screen().availableGeometry()
    if window.width() > room.width() or window.height() > room.height():
        yield f"larger than the screen: {window.width()} x {window.height()}"
