"""Line icons, drawn in the colour of the words beside them."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from usce_desktop.storage.resources import resources

SIZE = 18
"""Pixels, at 100 %."""
_SCALES = (1, 2, 3)
"""Screens at 100, 200 and 300 %; between them Qt shrinks the next larger one."""
_INK = b"currentColor"
"""Stands in the drawings for the colour that they get."""


def line_icon(name: str, palette: QPalette, *, colour: QColor | None = None, size: int = SIZE) -> QIcon:
    """Draw an icon so that it is seen on a palette, paler where it cannot be used.

    Args:
        name: Of its file among the resources.
        palette: Of what it stands on.
        colour: Instead of that of the words.
        size: Pixels, at 100 %.
    """
    drawing = (resources() / "icons" / f"{name}.svg").read_bytes()
    ink = colour or palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
    pale = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    icon = QIcon()
    for scale in _SCALES:
        usual = _drawn(drawing, ink, size, scale)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
            icon.addPixmap(usual, mode)
        icon.addPixmap(_drawn(drawing, pale, size, scale), QIcon.Mode.Disabled)
    return icon


def _drawn(drawing: bytes, colour: QColor, size: int, scale: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace(_INK, colour.name().encode())))
    picture = QPixmap(size * scale, size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
