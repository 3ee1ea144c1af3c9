"""An immunization record as a picture: a line for each vaccine, its doses on an axis of years."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from usce_desktop.domain.immunization.chart import LineStatus, RecordLine
from usce_desktop.domain.immunization.judge import TITLES
from usce_desktop.domain.status import Status
from usce_desktop.ui.language.translate import show_day, tr, translate
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import tooltip

TONES = {
    LineStatus.COMPLETE: Status.OK,
    LineStatus.COMPLETE_WITH_NOTE: Status.EXPIRING,
    LineStatus.INCOMPLETE: Status.MISSING,
    LineStatus.INVALID: Status.NEEDS_ATTENTION,
    LineStatus.NOT_REQUIRED: Status.NOT_REQUIRED,
}
"""How each line looks; the words beside it say the same."""
_ROW, _HEAD, _ICON, _DOT = 30, 22, 16, 5
_LABEL_SHARE = 0.34
_LEAST_YEARS, _MOST_TICKS = 4, 8


def axis_years(lines: Sequence[RecordLine], today: date) -> tuple[int, int]:
    """Choose the years that an axis shows: from the first dose to the year that begins after today."""
    years = [dose.date.year for line in lines for dose in line.doses if dose.date is not None]
    last = max([today.year + 1, *(line.not_before.year + 1 for line in lines if line.not_before)])
    return min([last - _LEAST_YEARS, *years]), last


class DoseChart(QWidget):
    """Shows lines with their doses; a dose that does not count is hollow, the next one a diamond."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._lines: tuple[RecordLine, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.hide()

    def show_lines(self, lines: Sequence[RecordLine], today: date) -> None:
        """Show the lines that something is known or asked of."""
        self._lines = tuple(
            line for line in lines if line.doses or line.status is not LineStatus.NOT_REQUIRED
        )
        self._today = today
        self.setVisible(bool(self._lines))
        self.setAccessibleName(tr("Immunizations by years"))
        self.setAccessibleDescription(" ".join(self._spoken(line) for line in self._lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row each, and one for the years."""
        return QSize(320, _HEAD + self.row_height() * len(self._lines) + 4)

    def minimumSizeHint(self) -> QSize:
        """Need as much."""
        return self.sizeHint()

    @property
    def has_lines(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._lines)

    def row_height(self) -> int:
        """Measure how high the line of one vaccine is, in pixels."""
        return max(_ROW, self.fontMetrics().height() + 10)

    def _spoken(self, line: RecordLine) -> str:
        days = ", ".join(show_day(dose.date) for dose in line.doses if dose.date is not None)
        return f"{translate(TITLES[line.line])}: {translate(line.reason)} {days}"

    # --- painting ---

    def x_of(self, day: date, years: tuple[int, int]) -> float:
        """Find where a day stands, from the left; where words run to the left, from the right."""
        first, last = date(years[0], 1, 1), date(years[1], 1, 1)
        left = self.width() * _LABEL_SHARE
        share = min(max((day - first).days / max(1, (last - first).days), 0.0), 1.0)
        x = left + 8 + share * (self.width() - left - 20)
        return self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the axis and the lines."""
        del event
        if not self._lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        years = axis_years(self._lines, self._today)
        self._paint_axis(painter, years)
        for number, line in enumerate(self._lines):
            self._paint_line(painter, line, _HEAD + number * self.row_height(), years)
        painter.end()

    def _paint_axis(self, painter: QPainter, years: tuple[int, int]) -> None:
        palette, bottom = self.palette(), _HEAD + self.row_height() * len(self._lines)
        step = -(-(years[1] - years[0]) // _MOST_TICKS)
        for year in range(years[0], years[1] + 1, step):
            x = self.x_of(date(year, 1, 1), years)
            painter.setPen(QPen(theme.hairline(palette), 1))
            painter.drawLine(QPointF(x, _HEAD - 4), QPointF(x, bottom))
            painter.setPen(theme.soft_text(palette))
            wide = self.fontMetrics().horizontalAdvance(str(year))
            at = min(max(0.0, x - wide / 2), float(self.width() - wide))
            painter.drawText(QPointF(at, _HEAD - 8), str(year))
        now = self.x_of(self._today, years)
        painter.setPen(QPen(theme.accent(palette), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(now, _HEAD - 4), QPointF(now, bottom))

    def _paint_line(self, painter: QPainter, line: RecordLine, top: int, years: tuple[int, int]) -> None:
        palette, row = self.palette(), self.row_height()
        middle = top + row / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        wide = round(self.width() * _LABEL_SHARE)
        icon_x = self.width() - _ICON - 2 if mirrored else 2
        icon = QRectF(icon_x, middle - _ICON / 2, _ICON, _ICON)
        theme.paint_status(painter, icon, TONES[line.status], palette)
        place = QRect(_ICON + 10, top, wide - _ICON - 10, row)
        if mirrored:
            place.moveRight(self.width() - _ICON - 10)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        title, end = translate(TITLES[line.line]), Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(title, end, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        colour = theme.status_colour(TONES[line.status], palette)
        days = [dose.date for dose in line.doses if dose.date is not None]
        if days:
            painter.setPen(QPen(colour, 2))
            first, last = self.x_of(min(days), years), self.x_of(max(days), years)
            painter.drawLine(QPointF(first, middle), QPointF(last, middle))
        for dose in line.doses:
            if dose.date is not None:
                painter.setPen(QPen(colour, 2))
                painter.setBrush(colour if dose.valid else palette.color(QPalette.ColorRole.Base))
                painter.drawEllipse(QPointF(self.x_of(dose.date, years), middle), _DOT, _DOT)
        if line.not_before is not None:
            x = self.x_of(line.not_before, years)
            painter.setPen(QPen(theme.accent(palette), 2))
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            corners = [(0, -_DOT - 1), (_DOT + 1, 0), (0, _DOT + 1), (-_DOT - 1, 0)]
            painter.drawPolygon([QPointF(x + dx, middle + dy) for dx, dy in corners])

    def words_at(self, y: float) -> str:
        """Say what the line at a height amounts to."""
        number = int((y - _HEAD) // self.row_height())
        if y < _HEAD or not 0 <= number < len(self._lines):
            return ""
        return self._spoken(self._lines[number])

    def event(self, event: QEvent) -> bool:
        """Say under the pointer what a line amounts to."""
        if isinstance(event, QHelpEvent):
            words = self.words_at(event.pos().y())
            QToolTip.showText(event.globalPos(), tooltip(words), self)
            return True
        return super().event(event)
