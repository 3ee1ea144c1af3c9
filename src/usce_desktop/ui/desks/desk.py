"""What every desk has at hand."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from usce_desktop.ui.bars import MessageBar
from usce_desktop.ui.memory import Memory
from usce_desktop.ui.session import Session
from usce_desktop.ui.words import words_for


class Desk(QObject):
    """Asks what has to be asked for some actions, and has the session do them.

    Attributes:
        session: Does the work.
        window: Under which dialogs open.
        bar: Where results are told.
        memory: What is remembered of this computer.
    """

    def __init__(self, session: Session, window: QWidget, bar: MessageBar, memory: Memory) -> None:
        """Keep what is at hand."""
        super().__init__(window)
        self.session, self.window, self.bar, self.memory = session, window, bar, memory

    def failed(self, error: BaseException) -> None:
        """Tell what went wrong."""
        self.session.told.emit(words_for(error))
