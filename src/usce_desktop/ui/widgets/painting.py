"""What the rows of every list are painted with: their ground, and lines of text that fit."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from usce_desktop.ui.widgets import theme


def mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """Find a place of a row, given from the left, where languages from right to left have it."""
    return QStyle.visualRect(option.direction, option.rect, place)


NARROWEST = 120
"""Pixels that a row asks for; it takes what its list has, and its words get dots."""


def write_line(  # noqa: PLR0913 - what a line looks like
    painter: QPainter,
    option: QStyleOptionViewItem,
    place: QRect,
    text: str,
    colour: QColor,
    *,
    bold: bool = False,
    at_end: bool = False,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write one line, with dots where it is too long.

    Args:
        painter: Writes.
        option: Of the row, for its font.
        place: One line high.
        text: Plain text.
        colour: Of the text.
        bold: Whether it stands out.
        at_end: Whether it stands at the end of its place, not at the beginning.
        elide: Where the dots are.
    """
    font = option.font
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, elide, place.width())
    side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    painter.drawText(mirrored(option, place), side, shown)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Paint a row's ground: selected, under the pointer, or with the focus."""
    palette = option.palette
    painter.save()
    if option.state & QStyle.StateFlag.State_Selected:
        colour = theme.accent(palette)
        colour.setAlpha(theme.CHOSEN)
        painter.fillRect(option.rect, colour)
        edge = QRect(option.rect.x(), option.rect.y(), 3, option.rect.height())
        painter.fillRect(mirrored(option, edge), theme.accent(palette))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        colour = theme.accent(palette)
        colour.setAlpha(18)
        painter.fillRect(option.rect, colour)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(theme.accent(palette), 1, Qt.PenStyle.DotLine))
        painter.drawRect(option.rect.adjusted(4, 1, -2, -2))
    painter.restore()
