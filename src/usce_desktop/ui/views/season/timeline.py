"""The season as a picture: months across, a row per application and per document that runs out."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPalette,
    QPdfWriter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from usce_desktop.domain.season.timeline import Axis, Bar, TimelineRow, axis_of
from usce_desktop.domain.status import Status
from usce_desktop.ui.language.translate import show_day, tr, translate
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import tooltip

_ROW, _HEAD, _LABEL, _ROOM = 38, 30, 250, 20
_PER_MONTH = 84
_MONTH = 30.4
"""Days."""
_BAR, _THIN = 16, 6
_POINTS, _DOTS = 0.75, 96
"""Points per pixel of the picture on paper, and the dots per inch that make them the same there."""


class Timeline(QWidget):
    """Paints rows of bars on an axis of days; wider when zoomed in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[TimelineRow, ...] = ()
        self._today = date.min
        self._zoom = 1.0
        self.setAccessibleName(tr("Timeline; the table below says the same in words"))

    def show_rows(self, rows: Sequence[TimelineRow], today: date) -> None:
        """Show a season."""
        self._rows, self._today = tuple(rows), today
        self._resize()

    def zoom(self, factor: float) -> None:
        """Show more or less of it at a time; 1 is a month in a thumb's width."""
        self._zoom = factor
        self._resize()

    def fitting(self, width: int) -> float:
        """Find the zoom at which everything is seen in a width of pixels."""
        room = width - _LABEL - _ROOM
        return float(max(0.1, room / max(1.0, self._axis().width / self._zoom)))

    def _resize(self) -> None:
        self.setMinimumSize(self.sizeHint())
        self.resize(self.sizeHint())
        self.update()

    def _axis(self) -> Axis:
        axis = axis_of(self._rows, self._today, 1.0)
        months = max(1.0, (axis.last - axis.first).days / _MONTH)
        return axis_of(self._rows, self._today, months * _PER_MONTH * self._zoom)

    def sizeHint(self) -> QSize:
        """Ask for the room that all months and rows need."""
        if self._today == date.min:
            return QSize(400, 120)
        return QSize(_LABEL + round(self._axis().width) + _ROOM, _HEAD + _ROW * max(1, len(self._rows)) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint everything."""
        del event
        if self._today == date.min:
            return
        painter = QPainter(self)
        self._paint(painter, self.palette())
        painter.end()

    def _paint(self, painter: QPainter, palette: QPalette) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = self._axis()
        self._paint_months(painter, axis, palette)
        for number, row in enumerate(self._rows):
            top = _HEAD + number * _ROW
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            place = QRectF(8, top, _LABEL - 20, _ROW)
            title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, _LABEL - 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
            for bar in row.bars:
                self._paint_bar(painter, bar, axis, top, palette)
        self._paint_today(painter, axis, palette)

    def _paint_months(self, painter: QPainter, axis: Axis, palette: QPalette) -> None:
        bottom = _HEAD + _ROW * len(self._rows)
        month_wide = _MONTH * axis.width / max(1, (axis.last - axis.first).days)
        free = 0.0
        for month in axis.months():
            x = _LABEL + axis.x(month)
            painter.setPen(QPen(theme.hairline(palette), 1))
            painter.drawLine(QPointF(x, _HEAD - 8), QPointF(x, bottom))
            painter.setPen(theme.soft_text(palette))
            _, name, year = show_day(month).split(" ")
            short = year if month.month == 1 else name
            words = f"{name} {year}" if month.month in {1, 7} else name
            if painter.fontMetrics().horizontalAdvance(words) + 8 > month_wide:
                words = short
            if x >= free:  # a month whose name has no room stays without
                painter.drawText(QPointF(x + 4, _HEAD - 12), words)
                free = x + painter.fontMetrics().horizontalAdvance(words) + 4
        painter.setPen(QPen(theme.hairline(palette), 1))
        for number in range(len(self._rows) + 1):
            y = _HEAD + number * _ROW
            painter.drawLine(QPointF(0, y), QPointF(_LABEL + axis.width, y))

    def _paint_bar(self, painter: QPainter, bar: Bar, axis: Axis, top: float, palette: QPalette) -> None:
        place = self._place(bar, axis, top)
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.kind in {"submit", "reply"}:
            missed = bar.last < self._today
            status = Status.MISSING if missed else Status.EXPIRING
            painter.setBrush(theme.status_colour(status, palette))
            middle, half = place.center(), _BAR / 2
            corners = [
                QPointF(middle.x(), middle.y() - half),
                QPointF(middle.x() + half, middle.y()),
                QPointF(middle.x(), middle.y() + half),
                QPointF(middle.x() - half, middle.y()),
            ]
            painter.drawPolygon(QPolygonF(corners))
            return
        painter.setBrush(_ground(bar, palette))
        painter.drawRoundedRect(place, 3, 3)

    def _place(self, bar: Bar, axis: Axis, top: float) -> QRectF:
        left, right = axis.x(bar.first), axis.x(bar.last)
        high = _THIN if bar.kind == "window" else _BAR if bar.kind != "document" else 10
        return QRectF(_LABEL + left, top + (_ROW - high) / 2, max(4.0, right - left), high)

    def _paint_today(self, painter: QPainter, axis: Axis, palette: QPalette) -> None:
        x = _LABEL + axis.x(self._today)
        colour = theme.status_colour(Status.EXPIRED, palette)
        painter.setPen(QPen(colour, 1.5))
        painter.drawLine(QPointF(x, _HEAD - 4), QPointF(x, _HEAD + _ROW * len(self._rows)))
        painter.drawText(QPointF(x + 4, _HEAD + 10), tr("today"))

    def save_picture(self, path: Path) -> None:
        """Write the picture as one page of a PDF, large enough for all of it, on white."""
        size = self.sizeHint()
        writer = QPdfWriter(str(path))
        writer.setTitle(tr("Timeline"))
        writer.setCreator("")
        points = QSizeF(size.width() * _POINTS, size.height() * _POINTS)
        writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(_DOTS)
        painter = QPainter(writer)
        self._paint(painter, QPalette(QColor("white"), QColor("white")))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tooltip(self.words_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def words_at(self, point: QPointF) -> str:
        """Find what a point of the picture shows; the whole row where it is between bars."""
        number = int((point.y() - _HEAD) // _ROW)
        if not 0 <= number < len(self._rows):
            return ""
        row, axis = self._rows[number], self._axis()
        top = _HEAD + number * _ROW
        touched = [
            bar for bar in row.bars if self._place(bar, axis, top).adjusted(-8, -8, 8, 8).contains(point)
        ]
        return "\n".join([row.title, *(translate(bar.words) for bar in touched or row.bars)])


def _ground(bar: Bar, palette: QPalette) -> QColor:
    match bar.kind:
        case "rotation":
            return theme.accent(palette)
        case "window":
            return theme.status_colour(Status.OK, palette)
        case _:
            colour = theme.status_colour(Status.PLACEHOLDER, palette)
            colour.setAlpha(150)
            return colour
