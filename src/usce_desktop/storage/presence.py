"""Notes in a library that say on which computers it is open.

A sync program brings them to the other computers. They only warn: nobody is kept from working, since what two
computers change is joined. A note ends by itself, and each computer has a file of its own, so that there is
nothing to be at odds about.
"""

import contextlib
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from msgspec import Struct

from usce_desktop.domain.file_names import safe_stem
from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import PRESENCE
from usce_desktop.storage.there import is_folder

PLACE = PRESENCE
HOLDS = timedelta(minutes=30)
"""How long a note holds; whoever has the library open writes it anew before."""
_FORGOTTEN = timedelta(days=1)
_MOST = 4096
"""Bytes of a note."""


class OpenNote(Struct, frozen=True, kw_only=True):
    """A library is open somewhere.

    Attributes:
        computer: Its name.
        since: When it was opened there.
        until: When the note ends, unless it is written anew.
    """

    computer: str
    since: datetime
    until: datetime


def leave_note(root: Path, computer: str, since: datetime, now: datetime) -> None:
    """Say that a library is open on this computer; where the disk refuses, nobody is told."""
    note = OpenNote(computer=computer, since=since, until=now + HOLDS)
    with contextlib.suppress(OSError, StorageError):
        disk.make_folder(root / PLACE)
        disk.replace_file(_path(root, computer), msgspec.json.encode(note))


def remove_note(root: Path, computer: str) -> None:
    """Take the note back; notes that nobody took back go too once they are old."""
    with contextlib.suppress(OSError):
        _path(root, computer).unlink(missing_ok=True)


def open_elsewhere(root: Path, computer: str, now: datetime) -> tuple[OpenNote, ...]:
    """List on which other computers a library is open, the longest first."""
    found = {note.computer: note for note in _notes(root) if note.until > now}
    found.pop(computer, None)
    return tuple(sorted(found.values(), key=lambda note: note.since))


def sweep_notes(root: Path, now: datetime) -> None:
    """Remove the notes that ended long ago, and what a sync program made of them."""
    place = root / PLACE
    with contextlib.suppress(OSError):
        if place.is_symlink():
            return  # somebody else's folder
        for entry in os.scandir(place):
            ours = entry.is_file(follow_symlinks=False) and entry.name.endswith(
                (".json", disk.TEMPORARY_SUFFIX)
            )
            if ours and now.timestamp() - entry.stat().st_mtime > _FORGOTTEN.total_seconds():
                os.unlink(entry.path)  # noqa: PTH108 - one os call at a time


def _path(root: Path, computer: str) -> Path:
    return root / PLACE / f"{safe_stem(computer)}.json"


def _notes(root: Path) -> Iterator[OpenNote]:
    place = root / PLACE
    for path in sorted(place.iterdir()) if is_folder(place) else ():
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            if path.stat().st_size <= _MOST:
                note = msgspec.json.decode(path.read_bytes(), type=OpenNote)
                if path == _path(root, note.computer) and note.until.tzinfo is not None:
                    yield note
