"""What an office follows: the folder of its students' libraries, and how far each application is."""

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from usce_desktop.domain.students.followed import FollowedLibrary
from usce_desktop.services.students.check import check_libraries
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session

MOST_WORKERS = 4
"""Libraries looked at side by side; each worker may need half a gigabyte for a scan."""


class Office(QObject):
    """Follows students' libraries; nothing is ever written into one.

    Signals:
        changed(): Another folder is followed, or its libraries were looked at.

    Attributes:
        root: The folder of all libraries; none where none is followed.
        found: The libraries as they were judged.
        looked: When that was; none before the first time.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        """Follow nothing yet."""
        super().__init__(parent)
        self._session = session
        self.root: Path | None = None
        self.found: tuple[FollowedLibrary, ...] = ()
        self.looked: datetime | None = None
        self._looking = False

    def follow(self, root: Path | None) -> None:
        """Follow the libraries in a folder, or nothing any more; they are looked at when somebody asks."""
        self.root, self.found, self.looked = root, (), None
        self.changed.emit()

    def look(self) -> None:
        """Judge every library, away from the window; what did not change since today's last look is known."""
        root, session = self.root, self._session
        if root is None or self._looking:
            return
        self._looking = True
        today = session.today

        def then(found: tuple[FollowedLibrary, ...]) -> None:
            self._looking = False
            if self.root == root:
                self.found, self.looked = found, session.now()
                self.changed.emit()

        def failed(error: BaseException) -> None:
            self._looking = False
            session.failed(error)

        session.jobs.run(
            lambda report: check_libraries(session.context, root, today, jobs=_workers(), report=report),
            then,
            failed,
            label=tr("Looking at the students' libraries"),
            cancellable=True,
        )


def _workers() -> int:
    return max(1, min(MOST_WORKERS, (os.cpu_count() or 1) // 2))
