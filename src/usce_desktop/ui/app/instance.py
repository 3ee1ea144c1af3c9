"""Coming to the front when the program is started again for a library that this window has open."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from usce_desktop.storage.handover import request_file, take_request
from usce_desktop.ui.session.session import Session


class Instance(QObject):
    """Listens for second starts.

    Signals:
        wanted(str): The window is to come to the front, and to show the application of this folder's
            name; empty for none.
    """

    wanted = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Listen from the next library on."""
        super().__init__(parent)
        self._session = session
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self.look())
        session.library_changed.connect(self._listen)

    def _listen(self) -> None:
        root = self._root()
        if root is not None:
            self._watcher.addPath(str(request_file(root, self._session.context.places.cache).parent))
            self.look()

    def _root(self) -> Path | None:
        """Find the library that this window writes into; one that is only read has its window elsewhere."""
        library = self._session.library
        return library.root if library is not None and self._session.holds_lock else None

    def look(self) -> None:
        """Look whether there is a request."""
        root = self._root()
        request = take_request(root, self._session.context.places.cache) if root is not None else None
        if request is not None:
            self.wanted.emit(request.application)


def to_the_front(window: QWidget) -> None:
    """Bring a window to the front, also one that is minimized."""
    shown = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(shown | Qt.WindowState.WindowActive)
    window.raise_()
    window.activateWindow()
