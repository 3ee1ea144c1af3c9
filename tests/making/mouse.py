"""A real mouse: dragging with xdotool, on the X server that the window is on."""

import contextlib
import subprocess
from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


@contextlib.contextmanager
def dragging(window: QWidget, view: QWidget, start: QPoint, end: QPoint) -> Iterator[None]:
    """Drag from one place of a view to another, while the window goes on.

    Args:
        window: Brought to the front first.
        view: What the places are seen from, a viewport.
        start: Where the button is pressed.
        end: Where it is let go.
    """

    def at(point: QPoint) -> tuple[str, str]:
        there = view.mapToGlobal(point)
        return str(there.x()), str(there.y())

    window.raise_()
    window.activateWindow()
    near = (start + (end - start) / 8, end - (end - start) / 16)
    words = ["mousemove", *at(start), "mousedown", "1", "sleep", "0.2"]
    for point in (*near, end):
        words += ["mousemove", *at(point), "sleep", "0.3"]
    with subprocess.Popen(["xdotool", *words, "mouseup", "1"]):
        yield
