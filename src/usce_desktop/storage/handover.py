"""One window per library: a second start asks the first window to come to the front.

The request is a file beside the library's lock in the cache folder; the window that holds the lock takes
it away, which is the answer. No socket is needed for it.
"""

import contextlib
import time
from pathlib import Path

import msgspec
from msgspec import Struct

from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.lock import LibraryLock, lock_name
from usce_desktop.storage.there import is_there

PATIENCE = 3.0
"""Seconds in which a window answers; what holds the lock may also be a command, or hang."""


class ShowRequest(Struct, frozen=True, kw_only=True):
    """What a second start wants shown.

    Attributes:
        application: Name of the application's folder; empty for whatever is shown.
    """

    application: str = ""


def request_file(root: Path, cache: Path) -> Path:
    """Name the file in which a library's window is asked to come to the front."""
    return cache / "locks" / f"{lock_name(root)}.show"


def hand_over(root: Path, cache: Path, application: str = "", patience: float = PATIENCE) -> bool:
    """Let the window that has a library open show it.

    Args:
        root: The library.
        cache: This computer's cache folder.
        application: Name of the application's folder that is wanted; empty for none.
        patience: Seconds to wait for the answer.

    Returns:
        Whether a window answered; otherwise nobody has the library open, or nobody answers.
    """
    try:
        lock = LibraryLock(root, cache)
        if lock.acquire():
            lock.release()
            return False
        path = request_file(root, cache)
        disk.replace_file(path, msgspec.json.encode(ShowRequest(application=application)))
    except (OSError, StorageError):
        return False
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if not is_there(path):
            return True
        time.sleep(0.02)
    with contextlib.suppress(OSError):
        path.unlink()
    return False


def take_request(root: Path, cache: Path) -> ShowRequest | None:
    """Take a request away, which answers it; nothing where there is none."""
    path = request_file(root, cache)
    try:
        data = path.read_bytes()
        path.unlink()
        return msgspec.json.decode(data, type=ShowRequest)
    except (OSError, msgspec.MsgspecError):
        return None
