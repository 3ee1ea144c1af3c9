"""The list of applications: its model and how its rows are painted."""

from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from usce_desktop.domain.status import Status
from usce_desktop.ui.language.translate import show_day, tr, translate
from usce_desktop.ui.session.session import ApplicationLine
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import tooltip
from usce_desktop.ui.widgets.list_model import Index, RowsModel
from usce_desktop.ui.widgets.painting import NARROWEST, mirrored, paint_ground, write_line

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_RING = 34


class ApplicationsModel(RowsModel):
    """One row per application; ``ROW_ROLE`` returns the ``ApplicationLine``."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Answer a view."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.standing.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.standing.title}, {dates_of(row)}, {translate(row.standing.words)}"
            case Qt.ItemDataRole.ToolTipRole:
                return theme_tooltip(row)
            case _ if role == ROW_ROLE:
                return row
        return None


def theme_tooltip(row: ApplicationLine) -> str:
    """Say a row in full, for a pointer that rests on it."""
    due = (
        tr("\nSubmit by {submit_by}", submit_by=show_day(row.standing.submit_by))
        if row.standing.submit_by
        else ""
    )
    return tooltip(f"{row.standing.title}\n{dates_of(row)}{due}\n{translate(row.standing.words)}")


def dates_of(row: ApplicationLine) -> str:
    """Write the rotation's dates."""
    return tr("{start} to {end}", start=show_day(row.standing.start), end=show_day(row.standing.end))


class ApplicationDelegate(QStyledItemDelegate):
    """Paints title, dates, a readiness ring and its words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for three lines."""
        del index
        return QSize(NARROWEST, option.fontMetrics.height() * 3 + 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: ApplicationLine = index.data(ROW_ROLE)
        paint_ground(painter, option)
        painter.save()
        palette, metrics = option.palette, option.fontMetrics
        rect = option.rect.adjusted(12, 9, -10, -9)
        text = rect.adjusted(_RING + 12, 0, 0, 0)
        line = metrics.height() + 3
        text.setHeight(line)
        write_line(
            painter, option, text, row.standing.title, palette.color(QPalette.ColorRole.Text), bold=True
        )
        write_line(painter, option, text.translated(0, line), dates_of(row), theme.soft_text(palette))
        status = Status.OK if row.standing.ready else Status.NEEDS_ATTENTION
        words = tr("Ready to submit") if row.standing.ready else translate(row.standing.words)
        below = text.translated(0, 2 * line)
        write_line(painter, option, below, words, theme.status_colour(status, palette))
        self._ring(
            painter, mirrored(option, QRect(rect.x(), rect.y(), _RING + 4, rect.height())), row, palette
        )
        painter.restore()

    def _ring(self, painter: QPainter, rect: QRect, row: ApplicationLine, palette: QPalette) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(rect.x() + 2, rect.y() + 4, _RING, _RING)
        painter.setPen(QPen(theme.hairline(palette), 4))
        painter.drawEllipse(circle)
        if row.standing.total:
            colour = theme.status_colour(Status.OK if row.standing.ready else Status.NEEDS_ATTENTION, palette)
            painter.setPen(QPen(colour, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(circle, 90 * 16, -round(360 * 16 * row.standing.done / row.standing.total))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.78)
        painter.setFont(font)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, f"{row.standing.done}/{row.standing.total}")
