"""The SHA-256 of files, remembered while they stay as they are; it can be deleted at any time."""

import contextlib
import os
from pathlib import Path

import msgspec
from msgspec import Struct

from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.there import is_only_in_the_cloud


class _Known(Struct, array_like=True):
    size: int
    modified: int
    sha256: str


class HashCache:
    """Remembers files' SHA-256 while their size and time stay the same."""

    def __init__(self, path: Path | None = None) -> None:
        """Load what is known; without a path nothing is kept beyond the process."""
        self._path = path
        self._known: dict[str, _Known] = {}
        self._changed = False
        if path is not None:
            with contextlib.suppress(OSError, msgspec.MsgspecError):
                self._known = msgspec.json.decode(path.read_bytes(), type=dict[str, _Known])

    def sha256(self, path: Path | str) -> str:
        """Look up or work out a file's SHA-256; empty where it cannot be read."""
        name = str(path)
        try:
            status = os.stat(name)  # noqa: PTH116 - thousands of times, and the path is there as text
            known = self._known.get(name)
            if known and (known.size, known.modified) == (status.st_size, status.st_mtime_ns):
                return known.sha256
            if is_only_in_the_cloud(status):
                return ""  # looking at a library must not fetch all of it
            sha, size = disk.hash_file(Path(name))
        except OSError:
            return ""
        self._known[name] = _Known(size=size, modified=status.st_mtime_ns, sha256=sha)
        self._changed = True
        return sha

    def forget_file(self, path: Path) -> None:
        """Let go of what is known of one file: its bytes changed, and neither its size nor its time tell."""
        if self._known.pop(str(path), None) is not None:
            self._changed = True
            self.save()

    def forget(self, folder: Path) -> None:
        """Let go of what is known of the files below a folder, their names among it."""
        below = str(folder) + os.sep
        self._known = {name: known for name, known in self._known.items() if not name.startswith(below)}
        self._changed = True
        self.save()

    def save(self) -> None:
        """Write down what was learnt; failing to is no loss."""
        if self._path is not None and self._changed:
            with contextlib.suppress(OSError, StorageError):
                disk.make_folder(self._path.parent)
                disk.replace_file(self._path, msgspec.json.encode(self._known))
                self._changed = False
