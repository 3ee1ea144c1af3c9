"""Files that come into the window: dropped ones, what became of them, scans that were not read yet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer

from usce_desktop.pdf.files.extras import can_read_scans
from usce_desktop.services.intake.add import Taken
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.language.intake import taken_words
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.widgets.dropping import has_files, paths_of


class IncomingController(Controller):
    """Takes files in, and tells what became of them.

    Attributes:
        scratch: Gives a folder for files that are only promised (mail attachments).
        begin: Takes what is dropped before there is an application.
        choose: Shows an item.
        look: Has the person look at what was sorted by guesses.
        asked: Hashes of scans that were given to be read already.
    """

    scratch: Callable[[], Path]
    begin: Callable[[QMimeData], object]
    choose: Callable[[str], object]
    look: Callable[[], object]
    asked: frozenset[str] = frozenset()

    def takes(self, data: QMimeData) -> bool:
        """Tell whether files that are dragged into the window would be taken, wherever that is."""
        return has_files(data) and (self.session.library is None or not self.session.read_only)

    def drop(self, data: QMimeData, item: str = "") -> None:
        """Take what was dropped: for an item, to be sorted, or to begin with."""
        if self.session.opened is None:
            self.begin(data)
            return
        paths = paths_of(data, self.scratch())
        # After the drop is over, so that nothing modal can happen inside it.
        QTimer.singleShot(0, lambda: Intake(self.session).add_files(paths, item or None))

    def drop_into_inbox(self, data: QMimeData) -> None:
        """Take what was dropped onto the Inbox."""
        paths = paths_of(data, self.scratch())
        QTimer.singleShot(0, lambda: LibraryCommands(self.session).add_to_inbox(paths))

    def tell_taken(self, taken: list[Taken]) -> None:
        """Say what became of files, with undo; a pile that was sorted by guesses is looked at."""
        item = next((each.item for each in reversed(taken) if each.path and each.item), "")
        if item:
            self.choose(item)
        opened = self.session.opened
        titles = {each.item: each.title for each in opened.checklist.items} if opened else {}
        waits = any(each.refused or not each.item for each in taken)
        large = [each for each in taken if each.too_large]
        if large:
            paths, of = [each.source for each in large], large[0].item or None
            self.bar.tell(
                taken_words(taken, titles),
                tr("Copy it anyway"),
                lambda: Intake(self.session).add_files(paths, of, large=True),
            )
            return
        undo = self.session.undo_stack.undo
        self.bar.tell(taken_words(taken, titles), tr("Undo"), undo, stays=waits)
        guessed = [each for each in taken if each.key and each.note]
        if len(guessed) > 1:
            self.look()

    def read_scans(self) -> None:
        """Have scans of the application that is open read once, in the background: unread is not known."""
        intake = Intake(self.session)
        found = {self.session.files[key].sha256: key for key in intake.unread_scans()}
        fresh = [key for sha256, key in found.items() if sha256 not in self.asked]
        self.asked |= set(found)
        if fresh and can_read_scans():
            QTimer.singleShot(0, lambda: intake.read_scans(fresh))
