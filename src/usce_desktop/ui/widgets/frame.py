"""The window itself, shown before there is anything in it.

What the window does is imported only once its frame is on the screen, so this module imports little.
"""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from usce_desktop import APP_NAME
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.empty import EmptyPage
from usce_desktop.ui.widgets.fitting import fit_to_screen

_LATEST_MS = 250
"""When a window that is never painted, because it starts minimised or covered, gets its contents."""


class Frame(QMainWindow):
    """A window with a title and its old place; ``MainWindow`` fills it.

    Signals:
        painted(): It is on the screen for the first time.
        dropped(QMimeData): Files were dropped into it; the data is only there during the call.
        closing(): It is about to go.

    Attributes:
        memory: What is remembered of this computer.
        takes: Tells whether what is dragged into the window would be taken.
        may_close: Asks whether it may go; something may not be saved yet.
        wanted_again: Whether a new one is to open when this one is gone.
    """

    painted = Signal()
    dropped = Signal(QMimeData)
    closing = Signal()

    def __init__(self, memory: Memory) -> None:
        """Put it where it was."""
        super().__init__()
        self.memory = memory
        self.takes: Callable[[QMimeData], bool] = lambda _: False
        self.may_close: Callable[[], bool] = lambda: True
        self.wanted_again = False
        self.setWindowTitle(APP_NAME)
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 640)
        fit_to_screen(self, 1280, 820)
        if memory.settings.geometry:
            self.restoreGeometry(restored_state(memory.settings.geometry))
        page = EmptyPage()
        page.wait()
        self.setCentralWidget(page)
        self._first = QTimer(self, singleShot=True, interval=_LATEST_MS)
        self._first.timeout.connect(self.painted)

    def open(self) -> None:
        """Show it, and tell once it is there."""
        self.show()
        self._first.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Note that it is on the screen; what follows waits until it is painted to the end."""
        super().paintEvent(event)
        if self._first.isActive():
            self._first.start(0)

    def full_screen(self) -> None:
        """Fill the screen, or do not any more."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere in the window; what is dragged out of it is at home already."""
        if event.source() is None and self.takes(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass on what was dropped beside any list."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(event.mimeData())

    def open_again(self) -> None:
        """Finish what is being saved, go, and let a new window open where this one was.

        Its words are written when it is made: that is how another language comes about.
        """
        self.wanted_again = True
        self.close()

    def end(self) -> None:
        """Go without a question: the system says so."""
        self.may_close = lambda: True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being saved, then go."""
        if not self.may_close():
            event.ignore()
            return
        self._first.stop()
        self.memory.remember(geometry=saved_state(self.saveGeometry()))
        self.closing.emit()
        event.accept()


def saved_state(state: QByteArray) -> str:
    """Write what Qt saved so that it fits into JSON."""
    return bytes(state.toBase64().data()).decode()


def restored_state(text: str) -> QByteArray:
    """Read what ``saved_state`` wrote."""
    return QByteArray.fromBase64(text.encode())
