"""Starting the window: its frame comes first, and what it does is imported once that is on the screen."""

import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QFontDatabase, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication

from usce_desktop import APP_NAME, __version__
from usce_desktop.storage.handover import hand_over
from usce_desktop.storage.library import is_application, is_library, library_of, meant_by
from usce_desktop.storage.log import log_error, start_log
from usce_desktop.storage.places import Places, system_places
from usce_desktop.storage.resources import resources
from usce_desktop.storage.settings import load_settings
from usce_desktop.ui.app.collecting import Collector
from usce_desktop.ui.language.translate import speak
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.frame import Frame

if TYPE_CHECKING:
    from usce_desktop.ui.language.errors import Words

DONE, BROKEN = 0, 1


def make_app(arguments: list[str]) -> QApplication:
    """Make Qt's application object in the app's style."""
    app = QApplication(arguments)
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("usce-desktop")
    app.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
    app.setStyle("Fusion")
    if not QFontInfo(app.font()).family():
        # A system without any font would show boxes: the packets' own font serves the window too.
        for file in sorted((resources() / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        app.setFont("Noto Sans")
    return app


def make_frame(app: QApplication, places: Places) -> Frame:
    """Make the window's frame as this computer's settings want it, and dress the app for it."""
    memory = Memory(places.config)
    theme.apply_scheme(app, memory.settings.scheme)
    speak(app, memory.settings.language)
    return Frame(memory)


def what_to_open(places: Places, path: str | None) -> tuple[Path | None, str]:
    """Find the library that a start is about.

    Args:
        places: Folders of this computer.
        path: A library, an application, or a file in one of them; none for the library opened last.

    Returns:
        The library, none where there is none yet, and the name of the application's folder, if one is meant.
    """
    if path is None:
        recent = map(Path, load_settings(places.config).recent)
        return next((root for root in recent if is_library(root)), None), ""
    folder = meant_by(Path(path))
    if is_application(folder):
        return library_of(folder) or folder, folder.resolve().name
    return folder, ""


def run_window(path: str | None, *, reading_only: bool = False) -> int:
    """Open the window, or bring the one to the front that has the same library open.

    Args:
        path: A library, an application, or a file in one of them; where none is given, the library
            opened last, or the first steps.
        reading_only: Nothing is written into the library; beside a window that has it open too.

    Returns:
        The exit status.
    """
    places, locale = system_places(), QLocale()
    if places.logs is not None:
        start_log(places.logs)
    library, application = what_to_open(places, path)
    if library is not None and not reading_only and hand_over(library, places.cache, application):
        return DONE
    app = make_app(sys.argv[:1])
    Collector(app)
    while True:
        QLocale.setDefault(locale)
        frame = make_frame(app, places)
        status = _run(
            app, frame, partial(_fill, app, frame, places, (library, application), reading_only=reading_only)
        )
        if not frame.wanted_again:
            return status
        frame.deleteLater()
        library, application = what_to_open(places, None)


def _run(app: QApplication, frame: Frame, fill: Callable[[], None]) -> int:
    """Show a window until it is closed; for the exit status."""
    sys.excepthook = sys.__excepthook__  # that of a window before this one would tell a window that is gone
    frame.painted.connect(fill)
    for number in (signal.SIGINT, signal.SIGTERM):
        # By the event loop: in the midst of filling the window nothing could be closed.
        signal.signal(number, lambda *_: QTimer.singleShot(0, frame.end))
    # Python only sees a signal while it runs: give it a moment now and then.
    pulse = QTimer(frame, interval=500)
    pulse.timeout.connect(lambda: None)
    pulse.start()
    frame.open()
    return app.exec()


def _on_fault(
    tell: Callable[["Words"], object],
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Write a fault of the window's own into the log and say it; nobody sees a terminal behind a window."""
    from usce_desktop.ui.language.errors import words_for  # noqa: PLC0415 - only where something went wrong

    log_error("the window", error)
    sys.__excepthook__(kind, error, trace)
    tell(words_for(error))


def _fill(
    app: QApplication, frame: Frame, places: Places, opened: tuple[Path | None, str], *, reading_only: bool
) -> None:
    """Put everything into the frame; a program that cannot do that ends, no empty window stays."""
    library, application = opened
    filled = False
    try:
        from usce_desktop.ui.app.fill import fill  # noqa: PLC0415 - takes longer than showing the frame

        window = fill(frame, places, library, application, reading_only=reading_only)
        sys.excepthook = partial(_on_fault, window.presenter.tell)
        filled = True
    finally:
        if not filled:
            app.exit(BROKEN)
