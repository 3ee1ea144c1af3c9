"""Colours and the shapes of the status icons, for light and dark."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from usce_desktop.domain.status import Status
from usce_desktop.storage.resources import resources

_LIGHT = {
    Status.OK: "#136b3e",
    Status.EXPIRING: "#815100",
    Status.EXPIRED: "#b3261e",
    Status.MISSING: "#b3261e",
    Status.NEEDS_ATTENTION: "#815100",
    Status.PLACEHOLDER: "#2c5f9e",
    Status.WAIVED: "#2c5f9e",
    Status.NOT_REQUIRED: "#566370",
}
_DARK = {
    Status.OK: "#5fd39a",
    Status.EXPIRING: "#f0b35a",
    Status.EXPIRED: "#ff8f86",
    Status.MISSING: "#ff8f86",
    Status.NEEDS_ATTENTION: "#f0b35a",
    Status.PLACEHOLDER: "#8fbcf5",
    Status.WAIVED: "#8fbcf5",
    Status.NOT_REQUIRED: "#a3adb6",
}
ACCENT_LIGHT, ACCENT_DARK = "#1f5f8b", "#6fb2e0"

EVIDENCE = "#ffcc00"
"""The ground of what was read, as a highlighter has it."""
AGAINST = "#c62828"
"""The ground of what speaks against a paper."""
_CHECK = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.35))
_DASH = ((0.3, 0.5), (0.7, 0.5))
_CROSS = (((0.33, 0.33), (0.67, 0.67)), ((0.67, 0.33), (0.33, 0.67)))
_HANDS = ((0.5, 0.27), (0.5, 0.52), (0.66, 0.62))
_MARK = ((0.5, 0.26), (0.5, 0.56))


def is_dark(palette: QPalette) -> bool:
    """Tell whether text is lighter than its ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128  # noqa: PLR2004 - the middle


def status_colour(status: Status, palette: QPalette) -> QColor:
    """Find the colour of a status on this palette; at least 4.5:1 against its ground."""
    return QColor((_DARK if is_dark(palette) else _LIGHT)[status])


def accent(palette: QPalette) -> QColor:
    """Find the app's own colour on this palette."""
    return QColor(ACCENT_DARK if is_dark(palette) else ACCENT_LIGHT)


def on_accent(palette: QPalette) -> QColor:
    """Find the colour of words on the app's own colour."""
    return QColor("#10202c" if is_dark(palette) else "#ffffff")


def soft_text(palette: QPalette) -> QColor:
    """Find the colour of secondary text."""
    return QColor("#a9b3bc" if is_dark(palette) else "#566370")


def hairline(palette: QPalette) -> QColor:
    """Find the colour of thin lines."""
    return QColor("#3b444d" if is_dark(palette) else "#dbe1e6")


def _lines(painter: QPainter, rect: QRectF, points: tuple[tuple[float, float], ...]) -> None:
    path = QPainterPath()
    for number, (x, y) in enumerate(points):
        point = QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height())
        if number:
            path.lineTo(point)
        else:
            path.moveTo(point)
    painter.drawPath(path)


def paint_status(painter: QPainter, rect: QRectF, status: Status, palette: QPalette) -> None:
    """Draw a status' icon: each has its own shape, so that colour is never all."""
    colour = status_colour(status, palette)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.5, rect.width() / 10)
    inset = max(1.0, width / 2)
    ring = rect.adjusted(inset, inset, -inset, -inset)
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    hollow = status in {Status.MISSING, Status.NOT_REQUIRED, Status.WAIVED, Status.PLACEHOLDER}
    if status is Status.MISSING:
        dashed = QPen(colour, width)
        dashed.setDashPattern([1.6, 1.6])
        painter.setPen(dashed)
        painter.drawEllipse(ring)
    else:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        painter.drawEllipse(ring)
    if not hollow:
        pen.setColor(palette.color(QPalette.ColorRole.Base))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if status in {Status.OK, Status.WAIVED}:
        _lines(painter, ring, _CHECK)
    elif status is Status.EXPIRED:
        for line in _CROSS:
            _lines(painter, ring, line)
    elif status in {Status.EXPIRING, Status.PLACEHOLDER}:
        _lines(painter, ring, _HANDS)
    elif status is Status.NEEDS_ATTENTION:
        _lines(painter, ring, _MARK)
        painter.drawPoint(QPointF(ring.center().x(), ring.y() + 0.74 * ring.height()))
    elif status is Status.NOT_REQUIRED:
        _lines(painter, ring, _DASH)
    painter.restore()


def status_icon(status: Status, palette: QPalette, size: int = 32) -> QIcon:
    """Draw a status' icon as a picture of its own."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_status(painter, QRectF(0, 0, size, size), status, palette)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # a colour that means something is not tinted
    return icon


_GROUNDS = {
    "light": ("#f3f5f7", "#ffffff", "#f7f9fa", "#18222c", "#7d8892", "#1f5f8b"),
    "dark": ("#1f262c", "#171c21", "#232b32", "#e6ebef", "#7f8b95", "#2b78ab"),
}
"""Window, base, alternate base, text, disabled text, highlight."""


def palette_of(dark: bool) -> QPalette:
    """Build the palette of a scheme."""
    window, base, alternate, text, disabled, highlight = map(QColor, _GROUNDS["dark" if dark else "light"])
    roles = QPalette.ColorRole
    palette = QPalette(window)
    for role, colour in (
        (roles.Window, window), (roles.Base, base), (roles.AlternateBase, alternate), (roles.Button, window),
        (roles.Text, text), (roles.WindowText, text), (roles.ButtonText, text),
        (roles.ToolTipBase, alternate),
        (roles.ToolTipText, text), (roles.PlaceholderText, disabled), (roles.Highlight, highlight),
        (roles.HighlightedText, QColor("#ffffff")), (roles.Link, highlight),
    ):  # fmt: skip
        palette.setColor(role, colour)
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette


def apply_scheme(app: QApplication, scheme: str) -> None:
    """Choose light, dark, or what the system has."""
    dark = scheme == "dark" or (scheme == "system" and app.styleHints().colorScheme() is Qt.ColorScheme.Dark)
    palette = palette_of(dark)
    sheet = style_sheet(palette)
    if app.styleSheet() == sheet:
        return  # dressing a whole window anew takes a tenth of a second
    app.setPalette(palette)
    app.setStyleSheet(sheet)


CHOSEN = 42
"""Of 255, how much of the app's own colour lies over the ground of what is chosen."""


def over(colour: QColor, ground: QColor, alpha: int) -> QColor:
    """Mix a colour that is laid over a ground, as painting does it."""
    share = alpha / 255
    pairs = zip(
        (colour.red(), colour.green(), colour.blue()),
        (ground.red(), ground.green(), ground.blue()),
        strict=True,
    )
    return QColor(*(round(share * above + (1 - share) * below) for above, below in pairs))


def contrast(text: QColor, ground: QColor) -> float:
    """Measure the contrast of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(text), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]  # noqa: PLR2004 - WCAG
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def style_sheet(palette: QPalette) -> str:
    """Write the few things that the Fusion style leaves plain."""
    colour, line = accent(palette).name(), hairline(palette).name()
    on_colour = on_accent(palette).name()
    soft, text = soft_text(palette).name(), palette.text().color().name()
    ground, base = palette.alternateBase().color().name(), palette.base().color().name()
    chosen = over(accent(palette), palette.base().color(), CHOSEN).name()
    handle = QColor("#6a7681" if is_dark(palette) else "#8b969f").name()
    title = round(1.5 * QApplication.font().pointSizeF(), 1)
    check = (resources() / "icons" / f"check-{'dark' if is_dark(palette) else 'light'}.svg").as_posix()
    return f"""
    QToolBar {{ border: 0; border-bottom: 1px solid {line}; padding: 5px 8px; spacing: 6px; }}
    QSplitter::handle {{ background: {line}; }}
    QListView {{ border: 0; outline: 0; }}
    QListWidget[role="views"] {{ padding: 6px 0; }}
    QListWidget[role="views"]::item {{
        padding: 6px 12px; border: 0; border-left: 3px solid transparent; color: {text}; }}
    QListWidget[role="links"] {{ background: palette(window); color: {colour}; }}
    QListWidget[role="links"]::item {{ padding: 2px 0; color: {colour}; }}
    QListWidget[role="links"]::item:selected {{ background: {chosen}; color: {colour}; }}
    QListView[role="rows"]::item {{
        padding: 6px 12px; border: 0; border-left: 3px solid transparent; color: {text}; }}
    QListView[role="rows"]::item:selected {{
        background: {chosen}; border-left: 3px solid {colour}; color: {text}; }}
    QListWidget[role="strip"] {{ background: transparent; }}
    QListWidget[role="strip"]::item {{ padding: 4px; border: 0; border-bottom: 3px solid transparent; }}
    QListWidget[role="strip"]::item:selected {{ background: {chosen}; border-bottom: 3px solid {colour}; }}
    QTableCornerButton::section {{
        background: {base}; border: 0; border-bottom: 1px solid {line}; }}
    QListWidget[role="views"]::item:hover {{ background: {ground}; }}
    QListWidget[role="views"]::item:selected {{
        background: {chosen}; border-left: 3px solid {colour}; font-weight: 600; color: {text}; }}
    QTableView {{ border: 0; }}
    QHeaderView {{ background: {base}; }}
    QHeaderView::section {{
        background: {base}; border: 0; border-bottom: 1px solid {line}; padding: 3px 8px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton[role="link"] {{ text-align: left; border: 0; padding: 3px 0; color: {colour}; }}
    QPushButton[role="link"]:hover, QPushButton[role="link"]:focus {{ text-decoration: underline; }}
    QScrollArea {{ border: 0; }}
    QLabel[role="soft"] {{ color: {soft}; }}
    QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
    QLabel[role="section"] {{ font-weight: 600; }}
    QPushButton[role="primary"], QToolButton[role="primary"] {{
        background: {colour}; color: {on_colour}; border: 1px solid {colour}; border-radius: 4px;
        padding: 5px 14px; font-weight: 600; }}
    QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled {{
        background: transparent; color: {soft}; border-color: {line}; }}
    QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus {{ border: 2px solid {text}; }}
    QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator {{
        width: 14px; height: 14px; border: 1px solid {soft}; border-radius: 3px; background: {base}; }}
    QRadioButton::indicator {{ border-radius: 8px; }}
    QCheckBox::indicator:checked, QTableView::indicator:checked {{
        background: {colour}; border-color: {colour}; image: url("{check}"); }}
    QRadioButton::indicator:checked {{ border: 4px solid {colour}; width: 8px; height: 8px; }}
    QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {text}; }}
    QScrollBar {{ background: transparent; border: 0; margin: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 34px; }}
    QScrollBar::handle:horizontal {{ min-width: 34px; }}
    QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {soft}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QFrame[role="bar"] {{ border: 1px solid {line}; border-radius: 5px; background: {ground}; }}
    """
