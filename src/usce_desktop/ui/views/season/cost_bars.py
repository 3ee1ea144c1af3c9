"""Costs as bars: what is paid, and what is open, per application."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from usce_desktop.domain.season.money import show_usd
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets import theme


class CostBars(QWidget):
    """Costs as bars: what is paid, and what is open, per application."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: list[tuple[str, float, float]] = []
        self.setAccessibleName(tr("Costs as bars; the table says the same in numbers"))

    def show_costs(self, rows: list[tuple[str, float, float]]) -> None:
        """Show title, planned and paid, in US dollars."""
        self._rows = rows
        self.setMinimumHeight(len(rows) * 34 + 10)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a bar per row, the paid part full."""
        del event
        most = max((planned for _, planned, _ in self._rows), default=0)
        if not most:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, label, number = self.palette(), 250, 150
        room = max(40, self.width() - label - number)
        for place, (title, planned, paid) in enumerate(self._rows):
            top = 6 + place * 34
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, label - 16)
            painter.drawText(QRectF(8, top, label - 16, 24), Qt.AlignmentFlag.AlignVCenter, words)
            colour = theme.accent(palette)
            pale = theme.accent(palette)
            pale.setAlpha(80)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pale)
            painter.drawRoundedRect(QRectF(label, top + 4, room * planned / most, 16), 3, 3)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(label, top + 4, room * paid / most, 16), 3, 3)
            painter.setPen(theme.soft_text(palette))
            after = label + room * planned / most + 8
            painter.drawText(
                QRectF(after, top, number, 24),
                Qt.AlignmentFlag.AlignVCenter,
                tr("{paid} of {planned}", paid=show_usd(paid), planned=show_usd(planned)),
            )
        painter.end()
