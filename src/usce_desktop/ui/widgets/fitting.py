"""Windows that are never larger than the screen they open on."""

from PySide6.QtWidgets import QWidget

_SIDES, _ABOVE = 40, 60
"""Pixels that a window's frame and the screen's bars take."""


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window the size that it wants, as far as the screen has room.

    Args:
        window: Not shown yet.
        width: That it wants, in pixels.
        height: Likewise.
    """
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - _SIDES), min(height, room.height() - _ABOVE))
