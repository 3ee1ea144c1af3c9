"""One writer per library on this computer.

The lock is the operating system's own, on a file in the cache folder (never in the library, which may
be synced): it is gone when the process is, so there are no stale locks.
"""

import hashlib
import os
import sys
from pathlib import Path
from typing import IO, Self

from usce_desktop.domain.sentences import say
from usce_desktop.storage import disk
from usce_desktop.storage.errors import ReadOnlyError


class LibraryLock:
    """Held by the one process that may write into a library."""

    def __init__(self, root: Path, cache: Path) -> None:
        """Name the lock after the library's place; nothing is locked yet."""
        name = hashlib.sha256(os.fsencode(root.resolve())).hexdigest()[:24]
        self._path = cache / "locks" / f"{name}.lock"
        self._stream: IO[bytes] | None = None
        self.root = root

    def acquire(self) -> bool:
        """Try to become the writer; ``False`` where another process is."""
        disk.make_folder(self._path.parent)
        stream = self._path.open("a+b")
        try:
            _lock(stream)
        except OSError:
            stream.close()
            return False
        self._stream = stream
        return True

    def release(self) -> None:
        """Let another process write."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    @property
    def held(self) -> bool:
        """Whether this process is the writer."""
        return self._stream is not None

    def __enter__(self) -> Self:
        """Become the writer.

        Raises:
            ReadOnlyError: Another process is.
        """
        if not self.acquire():
            message = say(
                "{root} is open in another window of the app; close it there, then try again", root=self.root
            )
            raise ReadOnlyError(message)
        return self

    def __exit__(self, *_: object) -> None:
        """Let another process write."""
        self.release()


def _lock(stream: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on this system only

        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - exists on these systems only

        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
