"""The parts of one window, handed on together."""

from dataclasses import dataclass

from usce_desktop.ui.app.commands import Commands
from usce_desktop.ui.app.layout import Layout
from usce_desktop.ui.app.views import Views
from usce_desktop.ui.controllers.navigator import Navigator
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.widgets.frame import Frame


@dataclass(frozen=True, kw_only=True)
class Parts:
    """What a window consists of.

    Attributes:
        frame: The window on the screen.
        session: The library that is open, and what is known of it.
        navigator: Where the person is.
        views: What can be shown.
        layout: Where it is shown.
        actions: What can be done, in menus and with keys.
    """

    frame: Frame
    session: Session
    navigator: Navigator
    views: Views
    layout: Layout
    actions: Commands
