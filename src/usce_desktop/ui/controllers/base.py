"""What every controller works with."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.ui.language.errors import words_for
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.bars import MessageBar
from usce_desktop.ui.widgets.file_manager import show_folder


class Controller(QObject):
    """Asks what has to be asked for some actions, and has the session do them.

    Attributes:
        session: Does the work.
        window: Under which dialogs open.
        bar: Where results are told.
        memory: What is remembered of this computer.
    """

    def __init__(self, session: Session, window: QWidget, bar: MessageBar, memory: Memory) -> None:
        """Keep what it works with."""
        super().__init__(window)
        self.session, self.window, self.bar, self.memory = session, window, bar, memory

    def failed(self, error: BaseException) -> None:
        """Tell what went wrong."""
        self.session.told.emit(words_for(error))

    def keep_table(self, path: Path, data: bytes) -> None:
        """Write a table where the person said, and tell where it is."""
        try:
            disk.replace_file(path, data)
        except StorageError as error:
            self.failed(error)
            return
        self.tell_written(path, tr("The table"))

    def open_draft(self, name: str, draft: Callable[[], bytes], words: str) -> None:
        """Open a mail in the person's mail program; nothing is sent.

        Args:
            name: Of its file.
            draft: Writes it; what it raises is told.
            words: To tell once it is open.
        """
        place = self.session.context.places.cache / "drafts"
        try:
            disk.make_folder(place)
            disk.replace_file(place / name, draft())
        except StorageError as error:
            self.failed(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place / name)))
        self.bar.tell(words, stays=False)

    def tell_written(self, path: Path, what: str) -> None:
        """Tell where something is that was written, and offer to show it there."""
        self.bar.tell(
            tr("{what} is in {name}.", what=what, name=path.name),
            tr("Show in folder"),
            partial(show_folder, path),
        )
