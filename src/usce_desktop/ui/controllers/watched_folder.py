"""Watching a folder that a scanner or a phone writes to: what is new there comes into the Inbox."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.bars import MessageBar

PAUSE = 1500
"""Milliseconds between two looks; a file of the same size in both is complete."""
UNFINISHED = frozenset({".part", ".crdownload", ".tmp", ".partial", ".download"})
"""Suffixes of files that are still being written."""

Sizes = dict[str, tuple[int, int]]
"""By name, size and time of a file."""


def files_of(folder: Path) -> Sizes:
    """List what lies in a folder and could be a finished file; links and folders are passed over."""
    found: Sizes = {}
    try:
        for path in folder.iterdir():
            hidden = path.name.startswith((".", "~"))
            if (
                path.is_file()
                and not path.is_symlink()
                and not hidden
                and path.suffix.lower() not in UNFINISHED
            ):
                status = path.stat()
                found[path.name] = (status.st_size, status.st_mtime_ns)
    except OSError:
        return found
    return found


class WatchedFolderController(Controller):
    """Copies what appears in a folder into the Inbox; the folder's own files stay as they are."""

    def __init__(self, session: Session, window: QWidget, bar: MessageBar, memory: Memory) -> None:
        """Begin with the folder that was watched last, once a library is open."""
        super().__init__(session, window, bar, memory)
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        self._taken: set[str] = set()
        self._before: Sizes = {}
        session.library_changed.connect(self._start)

    @property
    def folder(self) -> Path | None:
        """What is watched."""
        watched = self.memory.settings.watched
        return Path(watched) if watched else None

    def watch_folder(self) -> None:
        """Ask which folder to watch; where one is watched, stop."""
        if self.folder is not None:
            name = self.folder.name
            self.memory.remember(watched="")
            self._start()
            self.bar.tell(tr("The folder {name} is no longer watched.", name=name), stays=False)
            return
        chosen = QFileDialog.getExistingDirectory(
            self.window, tr("The folder that your scanner or phone writes to"), self.memory.last_folder
        )
        if chosen:
            self.memory.remember(watched=chosen)
            self._start()
            self.bar.tell(
                tr("What appears in {name} from now on is copied into the Inbox.", name=Path(chosen).name),
                stays=False,
            )

    def _start(self) -> None:
        for path in self._watcher.directories():
            self._watcher.removePath(path)
        folder = self.folder
        self._taken, self._before = set(), {}
        if folder is not None and folder.is_dir() and not self.session.read_only:
            self._taken = set(files_of(folder))
            self._watcher.addPath(str(folder))

    def _look(self) -> None:
        """Take what has not changed since the last look; what has is looked at again."""
        folder = self.folder
        if folder is None or self.session.library is None:
            return
        here = files_of(folder)
        fresh = {name: size for name, size in here.items() if name not in self._taken}
        whole = [name for name, size in fresh.items() if self._before.get(name) == size]
        self._before = fresh
        if whole:
            self._taken.update(whole)
            LibraryCommands(self.session).add_to_inbox([folder / name for name in sorted(whole)])
            self.bar.tell(
                tr(
                    "From {name}, now in the Inbox: {names}.",
                    name=folder.name,
                    names=", ".join(sorted(whole)[:3]),
                ),
                stays=False,
            )
        if len(whole) < len(fresh):
            self._timer.start()
