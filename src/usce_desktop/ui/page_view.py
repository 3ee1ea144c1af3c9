"""One page as a picture: evidence marked, pages left out faded, a part of it drawn with the mouse."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from usce_desktop.ui import theme

LEAST_DRAWN = 24
"""Pixels: what is drawn smaller is a slip of the hand."""


class Page(QWidget):
    """Paints one page, fitted, on the ground of the window; lets the person draw what is kept of it.

    Signals:
        kept(tuple): Left, top, right and bottom of what was drawn, as shares of the page.
    """

    kept = Signal(tuple)

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.picture = QPixmap()
        self.crossed = False
        self._cropping = False
        self._from: QPointF | None = None
        self._to = QPointF()
        self.marked: tuple[float, float, float, float] | None = None
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Page preview")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, crossed out where it is left out of the packet."""
        del event
        if self.picture.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        size, x, y = place.size(), place.x(), place.y()
        if self.crossed:
            painter.setOpacity(0.35)
        painter.drawPixmap(x, y, size.width(), size.height(), self.picture)
        painter.setOpacity(1)
        if self.marked is not None:
            left, top, right, bottom = self.marked
            evidence = QRectF(
                x + left * size.width(),
                y + top * size.height(),
                (right - left) * size.width(),
                (bottom - top) * size.height(),
            )
            ground = QColor(theme.EVIDENCE)
            ground.setAlphaF(0.35)
            painter.fillRect(evidence.adjusted(-3, -2, 3, 2), ground)
        painter.setPen(theme.hairline(self.palette()))
        painter.drawRect(place)
        if self._from is not None:
            drawn = QRectF(self._from, self._to).normalized()
            shade = QColor(Qt.GlobalColor.black)
            shade.setAlphaF(0.35)
            outside = QPainterPath()
            outside.addRect(QRectF(place))
            inside = QPainterPath()
            inside.addRect(drawn)
            painter.fillPath(outside.subtracted(inside), shade)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(drawn)
        painter.end()

    def _place(self) -> QRect:
        """Find where the picture is."""
        size = self.picture.size().scaled(self.size() - QSize(4, 4), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        return QRect(corner, size)

    def let_crop(self, *, on: bool) -> None:
        """Let the person draw, or stop."""
        self._cropping, self._from = on, None
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw."""
        if self._cropping and not self.picture.isNull():
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was drawn, where it is more than a slip of the hand."""
        if self._from is None:
            return
        place = QRectF(self._place())
        drawn = QRectF(self._from, event.position()).normalized().intersected(place)
        self._from = None
        self.update()
        if drawn.width() > LEAST_DRAWN and drawn.height() > LEAST_DRAWN:
            left, top = drawn.left() - place.left(), drawn.top() - place.top()
            right, bottom = place.right() - drawn.right(), place.bottom() - drawn.bottom()
            width, height = place.width(), place.height()
            self.kept.emit((left / width, top / height, right / width, bottom / height))
