"""Icons: seen on their ground in both schemes, pointing the way the words run."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from usce_desktop.ui.app.commands import ON_ITS_OWN, Commands
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.controllers.view_specs import IN_SIDEBAR
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.frame import Frame
from usce_desktop.ui.widgets.icons import line_icon

SEEN = 3.0
"""WCAG 2.2, 1.4.11: the least contrast of what is no text."""


def ink(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    """Find the colour that an icon is drawn in: that of its fullest points."""
    picture = icon.pixmap(QSize(18, 18), 2.0, mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return max(points, key=lambda point: point.alpha())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_icons_are_seen_in_both_schemes(window: MainWindow, qapp: QApplication, scheme: str) -> None:
    theme.apply_scheme(qapp, scheme)
    palette = window.frame.palette()
    ground, base = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base)
    for action in window.actions.toolbar.actions():
        if action.text() and action is not window.actions["build_packet"]:
            assert theme.contrast(ink(action.icon()), ground) >= SEEN, action.text()
    building = ink(window.actions["build_packet"].icon())
    assert theme.contrast(building, theme.accent(palette)) >= SEEN
    for row in range(len(IN_SIDEBAR)):
        assert theme.contrast(ink(window.layout.sidebar.views.item(row).icon()), base) >= SEEN
    undo = window.actions["undo"].icon()
    usable, not_usable = (
        theme.contrast(ink(undo, mode), ground) for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert not_usable < usable


def test_what_has_an_icon_only_has_its_words_for_those_who_hear_it(window: MainWindow) -> None:
    for name in ON_ITS_OWN:
        button = window.actions.toolbar.widgetForAction(window.actions[name])
        assert isinstance(button, QToolButton)
        assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        assert button.text()
        assert button.toolTip()


def test_back_points_the_other_way_where_words_run_from_right_to_left(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        frame = Frame(window.frame.memory)
        qtbot.addWidget(frame)
        turned = Commands(frame, window.session.undo_stack, window.session.jobs.when_idle)["back"].icon()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    size = QSize(18, 18)
    drawn, back = (line_icon(name, window.frame.palette()) for name in ("on", "back"))
    assert turned.pixmap(size).toImage() == drawn.pixmap(size).toImage() != back.pixmap(size).toImage()
