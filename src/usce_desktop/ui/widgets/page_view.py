"""One page as a picture: zoomed and moved, evidence marked, pages left out faded, a part of it drawn."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets import theme

LEAST_DRAWN = 24
"""Pixels: what is drawn smaller is a slip of the hand."""
STEP = 1.25
MOST_ZOOM = 8.0
COARSE = 28
"""Squares along the longer side of a page that must not be read."""
_MARGIN = 4
_LABEL_SIZE = 0.9
"""Of the window's letters."""
_NOTCH = 120.0
"""What Qt counts for one notch of a wheel."""

Shares = tuple[float, float, float, float]
Fit = Literal["page", "width"]


class Note(Struct, frozen=True, kw_only=True):
    """A framed place of the page with what rests on it.

    Attributes:
        label: Stands beside the frame.
        against: It speaks against the paper.
    """

    shares: Shares
    label: str
    against: bool = False


class Page(QAbstractScrollArea):
    """Paints one page on the ground of the window; lets the person zoom, move, and draw what is kept.

    Signals:
        kept(tuple): What lies left of, above, right of and below what was drawn, as shares of the page.
        zoomed(): It is shown larger or smaller.
        turn_wanted(int): The wheel went on at the page's end: 1 for the next page, -1 for the one before.
        opened(): It was double-clicked.
    """

    kept = Signal(tuple)
    zoomed = Signal()
    turn_wanted = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty, fitted."""
        super().__init__(parent)
        self._picture = QPixmap()
        self._fit: Fit | None = "page"
        self._zoom = 1.0
        self.crossed = False
        self.wheel_turns = False
        self.veiled = False
        self._cropping = False
        self._least = LEAST_DRAWN
        self._from: QPointF | None = None
        self._to = QPointF()
        self._dragged: QPoint | None = None
        self.marked: Sequence[Shares] = ()
        self.notes: Sequence[Note] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Page preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # --- what is shown, and how large ---

    @property
    def picture(self) -> QPixmap:
        """The page; null where there is none."""
        return self._picture

    @picture.setter
    def picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self._settle()

    @property
    def zoom(self) -> float:
        """How much larger than fitted it is shown."""
        return self._zoom

    @property
    def shown_size(self) -> QSize:
        """The size of the page as it is shown, in pixels of the window."""
        fitted = self._fitted()
        return QSize(round(fitted.width() * self._zoom), round(fitted.height() * self._zoom))

    @property
    def fit(self) -> Fit | None:
        """Whether it follows the window, and how."""
        return self._fit

    def show_fitted(self, fit: Fit) -> None:
        """Show the whole page, or its whole width, whatever the size of the window."""
        self._fit = fit
        self._settle()
        self.zoomed.emit()

    def show_zoomed(self, zoom: float, around: QPoint | None = None) -> None:
        """Show it larger or smaller.

        Args:
            zoom: Seen from the fitted page.
            around: What is under this point of the window stays there.
        """
        point = QPointF(around if around is not None else self.viewport().rect().center())
        before = QRectF(self._place())
        shares = (
            (point.x() - before.left()) / max(1.0, before.width()),
            (point.y() - before.top()) / max(1.0, before.height()),
        )
        self._fit = None
        self._zoom = max(1.0, min(MOST_ZOOM, zoom))
        self._settle()
        size = self.shown_size
        self.horizontalScrollBar().setValue(round(shares[0] * size.width() - point.x()))
        self.verticalScrollBar().setValue(round(shares[1] * size.height() - point.y()))
        self.zoomed.emit()

    def look_at(self, shares: Shares) -> None:
        """Bring a place of the page into sight."""
        size, view = self.shown_size, self.viewport().size()
        x, y = (shares[0] + shares[2]) / 2 * size.width(), (shares[1] + shares[3]) / 2 * size.height()
        self.horizontalScrollBar().setValue(round(x - view.width() / 2))
        self.verticalScrollBar().setValue(round(y - view.height() / 2))
        self.viewport().update()

    def _fitted(self) -> QSize:
        # As if there were no scroll bars: their coming and going must not change what they depend on.
        room = self.maximumViewportSize() - QSize(_MARGIN, _MARGIN)
        return self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _settle(self) -> None:
        """Bring the scroll bars in line with what is shown."""
        fitted, view = self._fitted(), self.maximumViewportSize()
        if self._fit == "page":
            self._zoom = 1.0
        elif self._fit == "width" and fitted.width() > 0:
            self._zoom = max(
                1.0, min(MOST_ZOOM, (view.width() - _MARGIN - self._bar_width()) / fitted.width())
            )
        size = self.shown_size
        for bar, length, room in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setRange(0, max(0, length + _MARGIN - room) if self._zoom > 1 else 0)
            bar.setPageStep(room)
            bar.setSingleStep(40)
        movable = not self._cropping and self._zoom > 1
        shape = Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if self._cropping else shape)
        self.viewport().update()

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _place(self) -> QRect:
        """Find where the picture is."""
        size, view = self.shown_size, self.viewport().size()
        x = (view.width() - size.width()) // 2
        y = (view.height() - size.height()) // 2
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        corner = QPoint(
            _MARGIN // 2 - across.value() if across.maximum() else x,
            _MARGIN // 2 - down.value() if down.maximum() else y,
        )
        return QRect(corner, size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it anew."""
        super().resizeEvent(event)
        self._settle()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew: the picture is no widget that moves."""
        del dx, dy
        self.viewport().update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, crossed out where it is left out of the packet."""
        del event
        if self._picture.isNull():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        if self.crossed:
            painter.setOpacity(0.35)
        painter.drawPixmap(place, veiled(self._picture) if self.veiled else self._picture)
        painter.setOpacity(1)
        ground = QColor(theme.EVIDENCE)
        ground.setAlphaF(0.35)
        for shares in self.marked:
            painter.fillRect(_part(place, shares).adjusted(-3, -2, 3, 2), ground)
        self._paint_notes(painter, place)
        painter.setPen(theme.hairline(self.palette()))
        painter.drawRect(place)
        if self._from is not None:
            self._paint_drawn(painter, place)
        painter.end()

    def _paint_notes(self, painter: QPainter, place: QRect) -> None:
        """Frame what something rests on; the labels stand in the right margin, joined to their frames."""
        taken: list[QRectF] = []
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * _LABEL_SIZE)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        edge = min(self.viewport().rect().right(), place.right()) - 3.0
        for note in self.notes:
            frame = _part(place, note.shares).adjusted(-4, -3, 4, 3)
            colour = QColor(theme.AGAINST if note.against else theme.EVIDENCE)
            ground = QColor(colour)
            ground.setAlphaF(0.22)
            painter.fillRect(frame, ground)
            painter.setPen(QPen(colour.darker(140), 2 if note.against else 1))
            painter.drawRect(frame)
            if self.veiled:
                continue
            width, height = metrics.horizontalAdvance(note.label) + 10.0, metrics.height() + 2.0
            tag = QRectF(edge - width, frame.center().y() - height / 2, width, height)
            if tag.left() < frame.right():
                tag.moveTop(frame.bottom() + 1)  # never over the words that it is about
            while any(tag.intersects(other) for other in taken):
                tag.translate(0, height + 1)
            taken.append(tag)
            painter.setPen(QPen(colour.darker(120), 1))
            painter.drawLine(QPointF(frame.right(), frame.bottom()), QPointF(tag.left(), tag.bottom()))
            painter.fillRect(tag, colour)
            painter.setPen(QColor("#ffffff" if note.against else "#18222c"))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, note.label)
        painter.setFont(self.font())

    def _paint_drawn(self, painter: QPainter, place: QRect) -> None:
        drawn = QRectF(self._from or QPointF(), self._to).normalized()
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlphaF(0.35)
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(place))
        inside.addRect(drawn)
        painter.fillPath(outside.subtracted(inside), shade)
        painter.setPen(QPen(self.palette().highlight().color(), 2))
        painter.drawRect(drawn)

    # --- the mouse ---

    def let_crop(self, *, on: bool, least: int = LEAST_DRAWN) -> None:
        """Let the person draw, or stop.

        Args:
            on: Whether the mouse draws.
            least: Pixels; what is drawn smaller is a slip of the hand, and with 0 a click counts too.
        """
        self._cropping, self._from, self._least = on, None, least
        self._settle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw, or to move the page."""
        if self._picture.isNull():
            return
        if self._cropping:
            self._from = self._to = event.position()
        elif self._zoom > 1 and event.button() == Qt.MouseButton.LeftButton:
            self._dragged = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, or move on."""
        if self._from is not None:
            self._to = event.position()
            self.viewport().update()
        elif self._dragged is not None:
            point = event.position().toPoint()
            moved, self._dragged = point - self._dragged, point
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say what was drawn, where it is more than a slip of the hand."""
        if self._dragged is not None:
            self._dragged = None
            self._settle()
        if self._from is None:
            return
        place = QRectF(self._place())
        drawn = QRectF(self._from, event.position()).normalized().intersected(place)
        self._from = None
        self.viewport().update()
        clicked = not self._least and place.contains(event.position())
        if clicked or (drawn.width() > self._least and drawn.height() > self._least):
            left, top = drawn.left() - place.left(), drawn.top() - place.top()
            right, bottom = place.right() - drawn.right(), place.bottom() - drawn.bottom()
            width, height = place.width(), place.height()
            self.kept.emit((left / width, top / height, right / width, bottom / height))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it larger."""
        del event
        if not self._cropping and not self._picture.isNull():
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it larger with Space."""
        if event.key() == Qt.Key.Key_Space and not self._picture.isNull():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll, and at the end of the page turn it."""
        notches = event.angleDelta().y() / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.show_zoomed(self._zoom * STEP**notches, event.position().toPoint())
            event.accept()
            return
        bar = self.verticalScrollBar()
        at_end = bar.value() == (bar.maximum() if notches < 0 else bar.minimum())
        if at_end and self.wheel_turns:
            self.turn_wanted.emit(1 if notches < 0 else -1)
        elif bar.maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()  # whatever the page stands in scrolls


def veiled(picture: QPixmap) -> QPixmap:
    """Make a picture so coarse that nothing on it can be read."""
    return picture.scaled(
        COARSE, COARSE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _part(place: QRect, shares: Shares) -> QRectF:
    left, top, right, bottom = shares
    return QRectF(
        place.x() + left * place.width(),
        place.y() + top * place.height(),
        (right - left) * place.width(),
        (bottom - top) * place.height(),
    )
