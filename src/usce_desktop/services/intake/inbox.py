"""Files that lie in the library's Inbox: in, out, and back."""

import contextlib
from pathlib import Path

from usce_desktop.domain.file_names import safe_name
from usce_desktop.domain.packet.limits import size_words
from usce_desktop.domain.sentences import sentence
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SourceError
from usce_desktop.storage.library import Library
from usce_desktop.storage.removed import INBOX_REMOVED

LARGE = 500_000_000
"""Bytes from which on a file is asked about before it is copied: a paper takes a few million."""


class TooLargeError(SourceError):
    """A file is larger than papers are, and nobody said yet that it is meant."""

    def __init__(self, path: Path, size: int) -> None:
        """Say which, and how large it is."""
        super().__init__(
            path,
            sentence(
                "it has {size}, far more than a paper; it was not copied. Where it is meant, copy it anyway"
                " ('usce-desktop add --large')",
                size=size_words(size),
            ),
        )


def require_usual_size(path: Path) -> None:
    """Refuse a file that is larger than papers are.

    Raises:
        TooLargeError: It is.
    """
    with contextlib.suppress(OSError):  # whoever reads it says so
        size = path.stat().st_size
        if size > LARGE:
            raise TooLargeError(path, size)


def take_into_inbox(library: Library, path: Path, called: str = "") -> Path:
    """Copy a file into the library's Inbox.

    Args:
        library: The library.
        path: The file.
        called: Its name, where that is not the one it has on the disk.

    Returns:
        The copy.

    Raises:
        StorageError: The disk refused, or the file cannot be read.
    """
    disk.make_folder(library.inbox)
    name = safe_name(called or path.name)
    suffix = Path(name).suffix
    place, _, _ = disk.copy_in(path, library.inbox, name.removesuffix(suffix), suffix)
    return place


def leave_inbox(library: Library, path: Path) -> Path:
    """Move a file of the Inbox to ``.removed/``.

    Raises:
        SaveError: The disk refused.
    """
    place = library.root / store.REMOVED / INBOX_REMOVED
    disk.make_folder(place)
    return disk.publish(path, place, path.stem, path.suffix)


def back_to_inbox(library: Library, kept: Path, path: Path) -> Path:
    """Bring back a file that left the Inbox.

    Raises:
        SaveError: The disk refused.
    """
    return disk.publish(kept, library.inbox, path.stem, path.suffix)
