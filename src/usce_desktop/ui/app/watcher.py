"""Following what happens to a library outside the app: files that come, go or change in its folders."""

import os

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import APPLICATION_FILE
from usce_desktop.ui.session.session import Session

QUIET = 400
"""Milliseconds without a change before it is followed: programs write in several steps."""

POLL = 5_000
"""Milliseconds between two looks at a place that the system does not watch."""
MOST = 200
"""Applications whose folders are followed while another one is open: a system watches only so many."""


class LibraryWatcher(QObject):
    """Watches the folders of the library that is open, and has the session look again."""

    def __init__(self, session: Session, parent: QObject) -> None:
        """Watch whatever the session has open, from now on."""
        super().__init__(parent)
        self._session = session
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=QUIET)
        self._polling = QTimer(self, interval=POLL)
        self._polling.timeout.connect(self._poll)
        self._looked_after: dict[str, int] = {}
        self._noted: set[str] = set()
        self._watcher.directoryChanged.connect(self._note)
        self._watcher.fileChanged.connect(self._note)
        self._timer.timeout.connect(self._follow)
        for changed in (
            session.library_changed,
            session.summaries_changed,
            session.application_changed,
            session.inbox_changed,
        ):
            changed.connect(self.watch)

    def watch(self) -> None:
        """Follow the places in which something can happen that changes what is shown."""
        library, opened = self._session.library, self._session.opened
        paths = []
        if library is not None:
            paths += [library.root, library.applications, library.inbox, library.checklists]
            paths += [line.folder for line in self._session.lines[:MOST]]
        for each in self._session.unopened:
            paths += [each.path, each.path / APPLICATION_FILE]  # it may be mended in its place
        paths += [opened.folder] if opened is not None else []
        before = {*self._watcher.directories(), *self._watcher.files()}
        wanted = {str(each) for each in paths if each.exists()}
        if before - wanted:
            self._watcher.removePaths(sorted(before - wanted))
        self._looked_after = {path: at for path, at in self._looked_after.items() if path in wanted}
        new = wanted - before - self._looked_after.keys()
        for path in self._watcher.addPaths(sorted(new)) if new else ():
            # The system watches no more of them, or this disk not at all.
            self._looked_after[path] = _time_of(path)
        if self._looked_after:
            self._polling.start()
        else:
            self._polling.stop()

    def _poll(self) -> None:
        """Look at the places that the system does not watch."""
        for path, before in self._looked_after.items():
            self._looked_after[path] = _time_of(path)
            if self._looked_after[path] != before:
                self._note(path)

    def stop(self) -> None:
        """Follow nothing any more."""
        self._timer.stop()
        self._polling.stop()

    def _note(self, path: str) -> None:
        """Note that something happened in a folder; it is followed a moment later."""
        self._noted.add(path)
        self._timer.start()

    def _concerns_all(self) -> bool:
        """Whether what happened lies outside the application that is open now, or none is open.

        What was noted is judged late: a library writes its lock before an application is shown.
        """
        library, opened = self._session.library, self._session.opened
        if library is None or opened is None:
            return True
        # The app's own saves are seen in the root, too.
        return not self._noted <= {str(opened.folder), str(library.root)}

    def _is_behind(self) -> bool:
        try:
            return self._session.is_behind
        except (StorageError, OSError):
            return True  # looking at everything says what is wrong

    def _follow(self) -> None:
        """Follow it: in the application that is open, or in the whole library."""
        if self._session.jobs.busy:
            self._timer.start()
            return
        all_of_it = self._concerns_all() or self._is_behind()
        self._noted.clear()
        if all_of_it:
            self._session.reload()
        else:
            self._session.follow()


def _time_of(path: str) -> int:
    """Tell when something in a folder changed; 0 where it cannot be told."""
    try:
        return os.stat(path).st_mtime_ns  # noqa: PTH116 - the names are text
    except OSError:
        return 0
