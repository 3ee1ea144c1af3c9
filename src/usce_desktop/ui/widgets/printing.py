"""Onto paper: pages as pictures, and tables as words."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTableFormat,
)
from PySide6.QtPrintSupport import QPrinter

from usce_desktop.ui.widgets.grid import Grid

DOTS = 200
"""Per inch of what is drawn: sharp to the eye, and a page is no more than 11 million bytes."""
_LEAST, _POINTS = 6.0, 9.0
"""Points of a table's letters: no smaller than this, and where there is room."""


def side_of(printer: QPrinter) -> int:
    """Work out how many pixels the longer side of a page should have for a printer's paper."""
    inches = printer.paperRect(QPrinter.Unit.Inch)
    return round(max(inches.width(), inches.height()) * DOTS)


def paint_page(painter: QPainter, picture: QImage) -> None:
    """Paint a picture as large as the sheet takes it, in its middle; a wide one is turned."""
    sheet = QRectF(painter.viewport())
    if (picture.width() > picture.height()) != (sheet.width() > sheet.height()):
        painter.save()
        painter.translate(sheet.width(), 0)
        painter.rotate(90)
        _fit(painter, QSizeF(sheet.height(), sheet.width()), picture)
        painter.restore()
    else:
        _fit(painter, sheet.size(), picture)


def _fit(painter: QPainter, room: QSizeF, picture: QImage) -> None:
    size = QSizeF(picture.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2, *size.toTuple())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, picture)


def print_grid(printer: QPrinter, title: str, grid: Grid) -> None:
    """Print a table below its title: heads on each page, smaller letters for many columns."""
    document = grid_document(title, grid, _POINTS)
    document.setDefaultFont(_font(_POINTS))
    page = QSizeF(printer.pageRect(QPrinter.Unit.Point).size())
    wide = document.idealWidth()
    if wide > page.width():
        points = max(_LEAST, _POINTS * page.width() / wide)
        document = grid_document(title, grid, points)
        document.setDefaultFont(_font(points))
    document.print_(printer)


def _font(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    return font


def grid_document(title: str, grid: Grid, points: float) -> QTextDocument:
    """Lay a table out as a document of plain words; nothing in a cell is taken for markup."""
    document = QTextDocument()
    document.setDefaultFont(_font(points))
    cursor = QTextCursor(document)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    space = QTextBlockFormat()
    space.setBottomMargin(6)
    cursor.setBlockFormat(space)
    cursor.insertText(title, bold)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    layout = QTextTableFormat()
    layout.setHeaderRowCount(1)
    layout.setBorder(0.5)
    layout.setBorderCollapse(True)
    layout.setCellPadding(3)
    layout.setCellSpacing(0)
    table = cursor.insertTable(1 + len(grid.rows), max(1, len(grid.heads)), layout)
    for column, head in enumerate(grid.heads):
        table.cellAt(0, column).firstCursorPosition().insertText(head, bold)
    for number, row in enumerate(grid.rows, start=1):
        for column, words in enumerate(row):
            table.cellAt(number, column).firstCursorPosition().insertText(words)
    return document
