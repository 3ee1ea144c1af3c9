"""Starting the window."""

import gc
import signal
import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from usce_desktop import APP_NAME, __version__
from usce_desktop.services.demo import write_demo
from usce_desktop.services.office import Office, open_office
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import create_library, is_library
from usce_desktop.storage.places import system_places
from usce_desktop.storage.settings import load_settings
from usce_desktop.ui import theme
from usce_desktop.ui.main_window import MainWindow
from usce_desktop.ui.session import Session
from usce_desktop.ui.welcome import Welcome
from usce_desktop.ui.wording import speak, tr
from usce_desktop.ui.words import words_for

OBJECTS_BETWEEN_SWEEPS = 100_000


def local_now() -> datetime:
    """Read the clock, with the time zone."""
    return datetime.now().astimezone()


def make_app(arguments: list[str]) -> QApplication:
    """Make Qt's application object in the app's style."""
    # What is loaded stays; and a large library is tens of thousands of objects that all stay too:
    # looking through them again and again for what nobody refers to took a third of its opening.
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN_SWEEPS, 20, 100)
    app = QApplication(arguments)
    app.setApplicationName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("usce-desktop")
    app.setStyle("Fusion")
    return app


def run_window(library: str | None) -> int:
    """Open the window.

    Args:
        library: The folder to open; where none is given, the last one, or the first steps.

    Returns:
        The exit status.
    """
    app = make_app(sys.argv[:1])
    office = open_office(system_places())
    settings = load_settings(office.places.config)
    theme.apply_scheme(app, settings.scheme)
    speak(app, settings.language)
    window = MainWindow(Session(office, local_now))
    window.show()
    last = next((each for each in settings.recent if is_library(Path(each))), None)
    wanted = library or last
    QTimer.singleShot(0, lambda: window.open_at(Path(wanted)) if wanted else first_steps(window, office))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    # Python only sees a signal while it runs: give it a moment now and then.
    pulse = QTimer(window, interval=500)
    pulse.timeout.connect(lambda: None)
    pulse.start()
    return app.exec()


def first_steps(window: MainWindow, office: Office) -> None:
    """Ask the three questions of the first start, and open what they lead to."""
    welcome = Welcome(office.places.default_library, window)
    if welcome.exec():
        start_with(window, office, welcome)


def start_with(window: MainWindow, office: Office, welcome: Welcome) -> None:
    """Make what was asked for, and open it."""
    root = welcome.root
    try:
        if not is_library(root):
            create_library(root)
    except StorageError as error:
        window.tell(words_for(error))
        return
    if not welcome.sample.isChecked():
        window.open_at(root)
        window.session.set_applicant({key: text for key, text in welcome.applicant.fields().items() if text})
        return
    sample = root.with_name(tr("{name} (sample)", name=root.name))
    if is_library(sample):
        window.open_at(sample)
        return
    today = window.session.today
    window.session.jobs.run(
        lambda report: write_demo(office, sample, today, report),
        lambda _: window.open_at(sample),
        lambda error: window.tell(words_for(error)),
        label=tr("Writing the sample library"),
    )
