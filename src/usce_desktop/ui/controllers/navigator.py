"""Where the person is, was, and can go."""

from PySide6.QtCore import QObject, Signal

from usce_desktop.ui.controllers.history import ViewHistory, ViewPlace
from usce_desktop.ui.controllers.view_specs import BY_KEY
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory


class Navigator(QObject):
    """Goes from place to place, and takes up the application that a place is about.

    Signals:
        arrived(): The view is to be shown.
        left(): Another application is taken up.
        item_wanted(str): This item of the open application is to be shown.
    """

    arrived = Signal()
    left = Signal()
    item_wanted = Signal(str)

    def __init__(self, session: Session, memory: Memory, parent: QObject) -> None:
        """Start nowhere."""
        super().__init__(parent)
        self._session, self._memory = session, memory
        self.history = ViewHistory()

    @property
    def view(self) -> str:
        """The view that the person is in."""
        settings = self._memory.settings
        return self.history.now.view if self.history.now else settings.view if settings.restore else "home"

    def begin(self) -> None:
        """Forget where the person was: another library is open."""
        self.history = ViewHistory()

    def go(self, place: ViewPlace) -> None:
        """Show a view, and the application that it is about."""
        self.history.visit(place)
        self._show(place)

    def go_to_item(self, folder: str, item: str) -> None:
        """Show an item of an application.

        Args:
            folder: Name of the application's folder; empty for the open one.
            item: The item's id; empty for none.
        """
        opened = self._session.opened
        name = folder or (opened.folder.name if opened else "")
        if opened is not None and opened.folder.name == name:
            self.go(ViewPlace("application", name))
            if item:
                self.item_wanted.emit(item)
            return
        wanted = self._session.folder_named(name)
        if wanted is not None:
            self.left.emit()
            self._session.select(wanted, lambda: self.go_to_item(name, item))

    def _show(self, place: ViewPlace | None) -> None:
        if place is None:
            return
        opened = self._session.opened
        if (
            BY_KEY[place.view].about == "application"
            and place.folder
            and (opened is None or opened.folder.name != place.folder)
        ):
            folder = self._session.folder_named(place.folder)
            if folder is not None:
                self.left.emit()
                self._session.select(folder)
        self.arrived.emit()
        if place.view != "review":  # a pass is begun by the person, not by a start
            self._memory.remember(view=place.view)

    # --- what menus and the sidebar offer ---

    def back(self) -> None:
        """Go where the person was before."""
        self._show(self.history.back())

    def on(self) -> None:
        """Go forward again."""
        self._show(self.history.on())

    def show(self, view: str) -> None:
        """Show a view; one about an application only where one is open."""
        if BY_KEY[view].about != "application":
            self.go(ViewPlace(view))
        elif self._session.opened is not None:
            self.go(ViewPlace(view, self._session.opened.folder.name))
