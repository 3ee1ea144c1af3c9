"""A folder for work in progress: private, in the cache, gone afterwards."""

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from usce_desktop.storage.disk import STALE_AFTER, make_folder
from usce_desktop.storage.errors import SaveError

_PREFIX = "work-"


@contextlib.contextmanager
def scratch(cache: Path) -> Iterator[Path]:
    """Make an empty folder that nobody else can read, and remove it with all that is in it.

    What a killed program left is removed by a later one.

    Args:
        cache: The folder that can be deleted at any time.

    Raises:
        SaveError: The disk refused.
    """
    make_folder(cache)
    _sweep(cache)
    try:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=cache))
    except OSError as error:
        raise SaveError(cache, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(cache: Path) -> None:
    with contextlib.suppress(OSError):
        for entry in os.scandir(cache):
            if entry.name.startswith(_PREFIX) and time.time() - entry.stat().st_mtime > STALE_AFTER:
                shutil.rmtree(entry.path, ignore_errors=True)
