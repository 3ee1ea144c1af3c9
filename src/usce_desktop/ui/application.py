"""Starting the window: its frame comes first, and what it does is imported once that is on the screen."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

from usce_desktop import APP_NAME, __version__
from usce_desktop.storage.places import Places, system_places
from usce_desktop.ui import theme
from usce_desktop.ui.collecting import Collector
from usce_desktop.ui.frame import Frame
from usce_desktop.ui.memory import Memory
from usce_desktop.ui.wording import speak

BROKEN = 1


def make_app(arguments: list[str]) -> QApplication:
    """Make Qt's application object in the app's style."""
    app = QApplication(arguments)
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("usce-desktop")
    app.setStyle("Fusion")
    return app


def make_frame(app: QApplication, places: Places) -> Frame:
    """Make the window's frame as this computer's settings want it, and dress the app for it."""
    memory = Memory(places.config)
    theme.apply_scheme(app, memory.settings.scheme)
    speak(app, memory.settings.language)
    return Frame(memory)


def run_window(library: str | None) -> int:
    """Open the window.

    Args:
        library: The folder to open; where none is given, the last one, or the first steps.

    Returns:
        The exit status.
    """
    app = make_app(sys.argv[:1])
    Collector(app)
    places, locale = system_places(), QLocale()
    while True:
        QLocale.setDefault(locale)
        frame = make_frame(app, places)
        status = _run(app, frame, places, library)
        if not frame.wanted_again:
            return status
        frame.deleteLater()
        library = None


def _run(app: QApplication, frame: Frame, places: Places, library: str | None) -> int:
    """Show a window until it is closed; for the exit status."""
    frame.painted.connect(lambda: _fill(app, frame, places, library))
    for number in (signal.SIGINT, signal.SIGTERM):
        # By the event loop: in the midst of filling the window nothing could be closed.
        signal.signal(number, lambda *_: QTimer.singleShot(0, frame.close))
    # Python only sees a signal while it runs: give it a moment now and then.
    pulse = QTimer(frame, interval=500)
    pulse.timeout.connect(lambda: None)
    pulse.start()
    frame.open()
    return app.exec()


def _fill(app: QApplication, frame: Frame, places: Places, library: str | None) -> None:
    """Put everything into the frame; a program that cannot do that ends, no empty window stays."""
    filled = False
    try:
        from usce_desktop.ui.starting import fill  # noqa: PLC0415 - takes longer than showing the frame

        fill(frame, places, Path(library) if library else None)
        filled = True
    finally:
        if not filled:
            app.exit(BROKEN)
