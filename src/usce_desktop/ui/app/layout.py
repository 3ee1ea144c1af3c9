"""Where the parts of the window stand: the sidebar, the view that is shown, messages below it."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from usce_desktop.ui.app.applications import ApplicationsModel
from usce_desktop.ui.app.sidebar import Sidebar
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.views.application.view import ApplicationView
from usce_desktop.ui.widgets.bars import MessageBar, ProgressArea
from usce_desktop.ui.widgets.frame import Frame, restored_state, saved_state

SIDEBAR, REST = 270, 900
LIST, PANEL = 560, 450
"""Widths in pixels until somebody drags a splitter."""


class Layout:
    """Fills the frame of the window.

    Attributes:
        applications: The rows of the sidebar's list.
        stack: Shows one view.
        bar: Tells what happened.
        progress: What takes long, in the status bar.
    """

    def __init__(self, frame: Frame, cancel: Callable[[], object]) -> None:
        """Lay it out, still without a view.

        Args:
            frame: The window on the screen.
            cancel: Stops the work that the progress area shows.
        """
        self.applications = ApplicationsModel()
        self.sidebar = Sidebar(self.applications)
        self.stack = QStackedWidget()
        self.bar = MessageBar()
        self.progress = ProgressArea(cancel)
        right = QWidget()
        self._column = QVBoxLayout(right)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        # Messages stand below: what is under the pointer does not move when they come and go.
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(self.bar)
        self.outer = QSplitter()
        self.outer.addWidget(self.sidebar)
        self.outer.addWidget(right)
        self.outer.setStretchFactor(1, 1)
        self.outer.setSizes([SIDEBAR, REST])
        self.outer.setChildrenCollapsible(False)
        self._frame = frame
        frame.statusBar().addPermanentWidget(self.progress)
        frame.statusBar().setSizeGripEnabled(False)

    def add(self, views: Iterable[QWidget], built: QWidget) -> None:
        """Put the views in, and what tells that a packet was built."""
        for view in views:
            self.stack.addWidget(view)
        self._column.insertWidget(1, built)

    def restore(self, memory: Memory, columns: ApplicationView) -> None:
        """Put the splitters where they were."""
        settings = memory.settings
        for splitter, state in ((self.outer, settings.sidebar), (columns, settings.columns)):
            if state:
                splitter.restoreState(restored_state(state))

    def remember(self, memory: Memory, columns: ApplicationView) -> None:
        """Keep where the splitters are."""
        memory.remember(sidebar=saved_state(self.outer.saveState()), columns=saved_state(columns.saveState()))

    def reset(self, columns: ApplicationView) -> None:
        """Put the parts where they were at first."""
        self.outer.setSizes([SIDEBAR, self._frame.width() - SIDEBAR])
        columns.setSizes([LIST, PANEL])
