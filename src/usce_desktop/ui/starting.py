"""What happens once the window is on the screen: it is filled, and a library is opened in it."""

import gc
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt

from usce_desktop.services.context import Office, open_office
from usce_desktop.services.demo.library import write_demo
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import create_library, is_library
from usce_desktop.storage.places import Places
from usce_desktop.ui.frame import Frame
from usce_desktop.ui.main_window import MainWindow
from usce_desktop.ui.session import Session
from usce_desktop.ui.welcome import Welcome
from usce_desktop.ui.wording import tr
from usce_desktop.ui.words import words_for


def local_now() -> datetime:
    """Read the clock, with the time zone."""
    return datetime.now().astimezone()


def fill(
    frame: Frame, places: Places, library: Path | None, application: str = "", *, reading_only: bool = False
) -> MainWindow:
    """Put the views into the frame and open a library.

    Args:
        frame: The window on the screen.
        places: Folders of this computer.
        library: What to open; where none is given, the first steps.
        application: Name of the application's folder to show; empty for the one shown last.
        reading_only: Nothing is written into any library.

    Raises:
        CatalogError: The shipped data is wrong.
    """
    gc.freeze()  # what was imported stays: nobody needs to look through it again
    office = open_office(places)
    window = MainWindow(frame, Session(office, local_now, reading_only=reading_only))
    if library is not None:
        window.open_at(library, application)
    else:
        first_steps(window, office)
    return window


def first_steps(window: MainWindow, office: Office) -> None:
    """Ask the three questions of the first start, and open what they lead to."""
    welcome = Welcome(office.places.default_library, window.frame)
    welcome.accepted.connect(lambda: start_with(window, office, welcome))
    welcome.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    welcome.open()


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
