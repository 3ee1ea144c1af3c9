"""What an office follows: the folder of its students' libraries, and how far each application is."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from usce_desktop.domain.students.followed import FollowedLibrary
from usce_desktop.pdf.worker.client import Report, Worker
from usce_desktop.services.students.check import check_libraries
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.jobs import Jobs
from usce_desktop.ui.session.session import Session

MOST_WORKERS = 4
"""Libraries looked at side by side; each worker may need half a gigabyte for a scan."""


class Office(QObject):
    """Follows students' libraries; nothing is ever written into one.

    Signals:
        changed(): Another folder is followed, or its libraries were looked at.

    Attributes:
        jobs: Looks at libraries, beside whatever is done for the one that is open.
        root: The folder of all libraries; none where none is followed.
        found: The libraries as they were judged.
        looked: When that was; none before the first time.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject, make_worker: Callable[[], Worker] = Worker) -> None:
        """Follow nothing yet.

        Args:
            session: For what use cases work with, and the day.
            parent: Its owner.
            make_worker: Makes what opens the documents; the session's own worker has its own work.
        """
        super().__init__(parent)
        self._session, self._make_worker = session, make_worker
        self.jobs = Jobs(self)
        self.root: Path | None = None
        self.found: tuple[FollowedLibrary, ...] = ()
        self.looked: datetime | None = None

    def follow(self, root: Path | None) -> None:
        """Follow the libraries in a folder, or nothing any more; ``look`` looks at them."""
        self.root, self.found, self.looked = root, (), None
        self.jobs.cancel()
        self.changed.emit()

    def look(self) -> None:
        """Judge every library, away from the window; what did not change since today's last look is known."""
        root, today = self.root, self._session.today
        if root is None:
            return

        def work(report: Report) -> tuple[FollowedLibrary, ...]:
            def step(done: int, total: int, _: str) -> None:
                report(done, total, "")  # no names: others may see the screen

            worker = self._make_worker()
            context = structs.replace(self._session.context, worker=worker)
            try:
                return check_libraries(context, root, today, jobs=_workers(), report=step)
            finally:
                worker.close()

        def then(found: tuple[FollowedLibrary, ...]) -> None:
            if self.root == root:
                self.found, self.looked = found, self._session.now()
                self.changed.emit()

        self.jobs.run(
            work,
            then,
            self._session.failed,
            label=tr("Looking at the students' libraries"),
            cancellable=True,
        )

    def finish(self) -> None:
        """End what was begun."""
        self.jobs.cancel()
        self.jobs.finish()


def _workers() -> int:
    return max(1, min(MOST_WORKERS, (os.cpu_count() or 1) // 2))
