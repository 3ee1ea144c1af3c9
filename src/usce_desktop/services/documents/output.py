"""A new file that the worker writes for a person: in its place when it is whole, and never over another."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from usce_desktop.domain.sentences import sentence
from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import require_writable_place
from usce_desktop.storage.there import is_folder, is_there


@contextlib.contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """Give a path to write to; what is there at the end of the block becomes the target.

    Raises:
        StorageError: The target is there already, its folder is not, or lies in a library that is only read.
        SaveError: The disk refused.
    """
    if is_there(target):
        raise StorageError(sentence("{target} exists already; choose another name", target=target))
    if not is_folder(target.parent):
        raise StorageError(
            sentence(
                "the folder {folder} is not there; make it first, or choose another", folder=target.parent
            )
        )
    require_writable_place(target)
    disk.require_writable(target)
    temporary = disk.temporary_beside(target)
    try:
        yield temporary
        disk.put_in_place(temporary, target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
