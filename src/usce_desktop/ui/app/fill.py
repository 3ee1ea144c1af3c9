"""What happens once the window is on the screen: it is filled, and a library is opened in it."""

import gc
from datetime import datetime
from pathlib import Path

from usce_desktop.services.context import open_context
from usce_desktop.storage.places import Places
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.widgets.frame import Frame


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
        library: What to open; where none is given, the first screen.
        application: Name of the application's folder to show; empty for the one shown last.
        reading_only: Nothing is written into any library.

    Raises:
        CatalogError: The shipped data is wrong.
    """
    gc.freeze()  # what was imported stays: nobody needs to look through it again
    context = open_context(places)
    window = MainWindow(frame, Session(context, local_now, reading_only=reading_only))
    if library is not None:
        window.open_at(library, application)
    return window
