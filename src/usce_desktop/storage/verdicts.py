"""A cache of verdicts on whole libraries, for whoever follows many; it can be deleted at any time."""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from usce_desktop import __version__
from usce_desktop.domain.reading.reading import READER
from usce_desktop.domain.sentences import EMPTY, plain_data
from usce_desktop.domain.students.followed import FollowedLibrary
from usce_desktop.storage import disk
from usce_desktop.storage.answers import HEALTH_VERSION
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import APPLICATIONS
from usce_desktop.storage.there import is_folder

FOLLOWED = "followed.json"
"""Its name in the folder of what is kept to be faster."""
_RULES = 2
"""Raised when the same files would be judged otherwise."""
_FOLDERS = ("Checklists",)


class _Kept(Struct, array_like=True):
    key: str
    library: FollowedLibrary


class VerdictCache:
    """Remembers what was found of a library while no file of it changes its size or time."""

    def __init__(self, path: Path) -> None:
        """Load what is known."""
        self._path = path
        self._known: dict[str, _Kept] = {}
        self._changed = False
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            self._known = msgspec.json.decode(path.read_bytes(), type=dict[str, _Kept], dec_hook=_no_words)

    def get(self, folder: Path, key: str) -> FollowedLibrary | None:
        """Look a library up; nothing where a file of it changed."""
        kept = self._known.get(str(folder))
        return kept.library if kept is not None and kept.key == key else None

    def put(self, folder: Path, key: str, library: FollowedLibrary) -> None:
        """Keep what was found of a library with which nothing is wrong: sentences are not kept."""
        self._known[str(folder)] = _Kept(key=key, library=library)
        self._changed = True

    def save(self) -> None:
        """Write down what was found; failing to is no loss."""
        if self._changed:
            with contextlib.suppress(OSError, StorageError):
                disk.make_folder(self._path.parent)
                disk.replace_file(self._path, msgspec.json.encode(plain_data(self._known)))
                self._changed = False


def _no_words(kind: type, value: object) -> object:
    """Read the problem of a library that has none."""
    del kind, value
    return EMPTY


def library_key(folder: Path, today: date) -> str:
    """Work out what changes with any file that a library's verdict depends on.

    Args:
        folder: The library's.
        today: The day of judging.

    Raises:
        OSError: It cannot be listed.
    """
    digest = hashlib.sha256(f"{__version__} {_RULES} {HEALTH_VERSION} {READER} {today}".encode())
    for place in (str(folder), *_below(folder)):
        digest.update(place.encode("utf-8", "surrogateescape"))
        for name, size, modified in sorted(_files(place)):
            digest.update(f"{name}\0{size}\0{modified}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _below(folder: Path) -> Iterator[str]:
    for name in _FOLDERS:
        if is_folder(folder / name):
            yield f"{folder}{os.sep}{name}"
    if is_folder(folder / APPLICATIONS):
        with os.scandir(folder / APPLICATIONS) as entries:
            yield from sorted(each.path for each in entries if each.is_dir())


def _files(place: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(place) as entries:
        for each in entries:
            try:
                status = each.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue  # a sync program renamed it meanwhile
            yield each.name, status.st_size, status.st_mtime_ns
