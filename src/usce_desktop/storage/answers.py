"""What the worker said of files, by the SHA-256 of their bytes: caches that can be deleted at any time."""

import contextlib
import os
from pathlib import Path
from typing import Generic, TypeVar

import msgspec
from msgspec import Struct

from usce_desktop.domain.reading.page import ScanWords
from usce_desktop.domain.reading.reading import READER, Reading
from usce_desktop.domain.review.file_state import Health
from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError

HEALTH_VERSION = 6
"""Raised when the check finds out more than before, so that everything is looked at again."""

T = TypeVar("T", bound=Struct)


def _private(path: str, flags: int) -> int:
    """Open a file that nobody else may read."""
    return os.open(path, flags, 0o600)


class AnswerCache(Generic[T]):
    """Keeps what the worker said about bytes, by their SHA-256, readable by nobody else."""

    def __init__(self, kind: type[T], folder: Path | None) -> None:
        """Use a folder; without one nothing is kept beyond the process."""
        self._decoder, self._folder = msgspec.json.Decoder(kind), folder
        self._known: dict[str, T] = {}

    def get(self, sha256: str) -> T | None:
        """Look up what is known of these bytes."""
        found = self._known.get(sha256)
        if found is None and sha256 and self._folder is not None:
            with contextlib.suppress(OSError, msgspec.MsgspecError):
                # Names as text: a path object each takes longer than reading, over thousands of documents.
                name = f"{self._folder}{os.sep}{sha256[:2]}{os.sep}{sha256}.json"
                with open(name, "rb", buffering=0) as file:  # noqa: PTH123
                    found = self._known[sha256] = self._decoder.decode(file.read())
        return found

    def forget(self) -> None:
        """Let go of what is known in this process; the folder is its owner's to empty."""
        self._known = {}

    def put(self, sha256: str, answer: T, *, lasting: bool = True) -> None:
        """Keep what was found, beyond this run only where it is ``lasting``."""
        self._known[sha256] = answer
        if self._folder is not None and lasting:
            with contextlib.suppress(OSError, StorageError):
                place = self._folder / sha256[:2]
                disk.make_folder(place)
                disk.make_private(self._folder)
                with open(place / f"{sha256}.json", "wb", opener=_private) as file:
                    file.write(msgspec.json.encode(answer))


def health_cache(folder: Path | None = None) -> AnswerCache[Health]:
    """Keep what the check of a file found out."""
    return AnswerCache(Health, folder / f"health-{HEALTH_VERSION}" if folder else None)


def words_cache(folder: Path | None = None) -> AnswerCache[ScanWords]:
    """Keep the words of scans, for packets that can be searched."""
    return AnswerCache(ScanWords, folder / f"words-{READER}" if folder else None)


def reading_cache(folder: Path | None = None) -> AnswerCache[Reading]:
    """Keep what was read of a file."""
    return AnswerCache(Reading, folder / f"reading-{READER}" if folder else None)
