"""Whether a window can be shown here, asked before Qt is: Qt ends the whole process where it cannot."""

import ctypes
import os
import sys
from pathlib import Path

APT = (
    "sudo apt install libegl1 libgl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0"
    " libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0"
    " libxcb-shape0 libxcb-xinerama0 libxcb-xkb1"
)
"""What brings Qt's own needs on Debian and Ubuntu (newer ones take the name ``libglib2.0-0`` too)."""


class NoDisplayError(Exception):
    """A window cannot be shown; the message says why and what to do."""


def require_display() -> None:
    """Make sure that Qt will be able to show a window.

    Raises:
        NoDisplayError: There is no display, it does not answer, or a library of the system is missing.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "xcb") not in {"xcb", "wayland"}:
        return
    try:
        import PySide6.QtGui  # noqa: PLC0415 - its failure is what is asked for
    except ImportError as error:
        raise NoDisplayError(_lacking(error)) from error
    if _wayland_answers():
        return
    display = os.environ.get("DISPLAY", "")
    if not display:
        raise NoDisplayError(
            "there is no display to show the window on; start it on a desktop, or use the commands that"
            " 'usce-desktop --help' lists"
        )
    try:
        _load_platform(Path(PySide6.QtGui.__file__).parent)
        answers = _x_answers(display)
    except OSError as error:
        raise NoDisplayError(_lacking(error)) from error
    if not answers:
        raise NoDisplayError(
            f"the display {display} does not answer; look at DISPLAY, and whether you may use that display"
        )


def _lacking(error: Exception) -> str:
    """Name the missing library; the loader's message begins with it."""
    library = str(error).partition(":")[0]
    if ".so" in library:
        return f"the window cannot be shown, because this system lacks {library}; on Debian or Ubuntu: {APT}"
    return (
        f"the window cannot be shown, because its part of the program cannot be loaded ({error});"
        " install the program again"
    )


def _wayland_answers() -> bool:
    name, folder = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and Path(folder, name).is_socket()


def _load_platform(package: Path) -> None:
    """Load Qt's plugin for X, as Qt will, to hear of a missing library before Qt ends the process.

    Raises:
        OSError: A library that it needs is missing.
    """
    for plugins in (package / "Qt" / "plugins", package / "plugins"):
        plugin = plugins / "platforms" / "libqxcb.so"
        if plugin.is_file():
            ctypes.CDLL(str(plugin))
            return


def _x_answers(display: str) -> bool:
    """Connect to an X server, by the library that Qt uses.

    Raises:
        OSError: The library is missing.
    """
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers
