"""Sharing a library with other windows and other computers: who has it open, and who may write."""

import platform
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from usce_desktop.storage import presence
from usce_desktop.storage.library import Library
from usce_desktop.ui.language.translate import show_day, tr
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.widgets.bars import MessageBar

LOOK = 3_000
"""Milliseconds between two looks whether the window that may write has ended."""
REFRESH = 600_000
"""Milliseconds after which the note is written anew; it holds for three times as long."""


class Sharing(QObject):
    """Says that the library is open here, hears where else it is, and takes over from a window that ends."""

    def __init__(self, session: Session, bar: MessageBar, parent: QObject) -> None:
        """Follow whatever the session has open, from now on.

        Args:
            session: What is open.
            bar: Where the person is told.
            parent: Its owner.
        """
        super().__init__(parent)
        self._session, self._bar = session, bar
        self._computer = platform.node() or "?"
        self._noted: Library | None = None
        self._since: datetime | None = None
        self._told: set[tuple[str, datetime]] = set()
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._take_over)
        self._again = QTimer(self, interval=REFRESH)
        self._again.timeout.connect(self._note)
        session.library_changed.connect(self._library_changed)
        session.summaries_changed.connect(self._listen)

    def stop(self) -> None:
        """Say that the library is open here no more."""
        self._look.stop()
        self._again.stop()
        if self._noted is not None:
            presence.remove_note(self._noted.root, self._computer)
            self._noted = None

    def _library_changed(self) -> None:
        self.stop()
        self._told = set()
        if self._session.waits_to_write:
            self._look.start()
        self._begin()

    def _begin(self) -> None:
        if self._session.library is not None and self._session.holds_lock and not self._session.read_only:
            self._noted, self._since = self._session.library, self._session.now()
            self._again.start()
            self._note()

    def _note(self) -> None:
        library, since, now = self._noted, self._since, self._session.now()
        if library is not None and since is not None:
            presence.leave_note(library.root, self._computer, since, now)
            presence.sweep_notes(library.root, now)

    def _take_over(self) -> None:
        """Become the window that may write, as soon as no other one is."""
        if not self._session.waits_to_write:
            self._look.stop()
        elif self._session.take_over():
            self._look.stop()
            self._begin()
            self._bar.tell(tr("The other window has ended; the library can be changed here now."))

    def _listen(self) -> None:
        """Tell once of each computer that has the library open too."""
        library = self._session.library
        if library is None or library.followed:
            return
        for note in presence.open_elsewhere(library.root, self._computer, self._session.now()):
            if (note.computer, note.since) not in self._told:
                self._told.add((note.computer, note.since))
                since = note.since.astimezone()
                self._bar.tell(
                    tr(
                        "This library is also open on {computer}, since {day}, {time}. You can work on both:"
                        " what is changed is joined once the sync program has brought it.",
                        computer=note.computer,
                        day=show_day(since.date()),
                        time=f"{since:%H:%M}",
                    )
                )
