"""One writer per library on this computer.

The lock is the operating system's own, on a file in the cache folder (never in the library, which may
be synced): it is gone when the process is, so there are no stale locks.
"""

import contextlib
import hashlib
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Self

from usce_desktop.domain.sentences import sentence
from usce_desktop.storage import disk
from usce_desktop.storage.errors import ReadOnlyError, StorageError
from usce_desktop.storage.there import is_file

PATIENCE = 5.0
"""Seconds that a command waits for another one to end before it refuses."""
_PATIENCE_TO_SAVE = 60.0
"""Seconds that a save waits for another account's, which takes milliseconds unless the computer is busy."""
_NOT_THROUGH_LINKS = getattr(os, "O_NOFOLLOW", 0)
_FAR = 1 << 30
"""A place behind the end of any file of ours."""


def lock_name(root: Path) -> str:
    """Name a library on this computer by its folder's device and number.

    A path will not do: where ``A`` and ``a`` are the same name it has many spellings, and links add more.
    """
    try:
        status = root.stat()
    except OSError:
        status = None
    known = status is not None and status.st_ino
    what = f"{status.st_dev}:{status.st_ino}".encode() if known and status else os.fsencode(root.resolve())
    return hashlib.sha256(what).hexdigest()[:24]


class LibraryLock:
    """Held by the one process that may write into a library."""

    def __init__(self, root: Path, cache: Path) -> None:
        """Name the lock after the library's folder; nothing is locked yet."""
        self._path = cache / "locks" / f"{lock_name(root)}.lock"
        self._stream: IO[bytes] | None = None
        self.root = root

    def acquire(self) -> bool:
        """Try to become the writer; ``False`` where another process is.

        Raises:
            OSError: There is no place for a lock, neither in the cache folder nor among temporary files.
        """
        try:
            disk.make_folder(self._path.parent)
            stream = self._path.open("a+b")
        except (OSError, StorageError):
            # A cache that cannot be written keeps nobody from working; whoever has the same one meets here.
            instead = Path(tempfile.gettempdir()) / f"usce-desktop-{self._path.stem}.lock"
            stream = os.fdopen(os.open(instead, os.O_RDWR | os.O_CREAT | _NOT_THROUGH_LINKS, 0o600), "r+b")
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
        """Become the writer; a command that is about to end is waited for.

        Raises:
            ReadOnlyError: Another process is, and stays so.
        """
        end = time.monotonic() + PATIENCE
        while not self.acquire():
            if time.monotonic() < end:
                time.sleep(0.05)
                continue
            message = sentence(
                "{root} is open in another window of the app; close it there, then try again", root=self.root
            )
            raise ReadOnlyError(message)
        return self

    def __exit__(self, *_: object) -> None:
        """Let another process write."""
        self.release()


@contextlib.contextmanager
def saving(path: Path) -> Iterator[None]:
    """Keep others on a shared disk from saving while a file is read, merged and replaced.

    Other accounts and computers have locks of their own, so what all lock for the moment is the library's own
    file. Where the disk knows no locks, or one is held for long, saving goes on all the same.
    """
    own = next((place / "library.json" for place in path.parents if is_file(place / "library.json")), None)
    with contextlib.ExitStack() as stack:
        with contextlib.suppress(OSError):
            if own is not None:
                _lock_patiently(stack.enter_context(own.open("rb")))
        yield


def _lock_patiently(stream: IO[bytes]) -> None:
    end = time.monotonic() + _PATIENCE_TO_SAVE
    while True:
        try:
            _lock(stream, _FAR)
        except (BlockingIOError, PermissionError):
            if time.monotonic() > end:
                return
            time.sleep(0.005)
        else:
            return


def _lock(stream: IO[bytes], place: int = 0) -> None:
    """Lock a file; on Windows a byte of it, which nobody else can read meanwhile.

    Raises:
        OSError: Another process has locked it, or the disk knows no locks.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on this system only

        stream.seek(place)
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - exists on these systems only

        fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
