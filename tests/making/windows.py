"""Makes the window as the program fills it, for an office and a clock of a test."""

from collections.abc import Callable
from datetime import datetime

from usce_desktop.services.context import AppContext
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.frame import Frame


def filled_window(
    context: AppContext, clock: Callable[[], datetime], *, reading_only: bool = False
) -> MainWindow:
    """Make a window; it is not shown yet."""
    session = Session(context, clock, reading_only=reading_only)
    return MainWindow(Frame(Memory(context.places.config)), session)
