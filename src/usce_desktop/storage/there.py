"""Whether a file or folder is there, where "cannot be told" is no answer.

Since Python 3.14 ``Path.exists``, ``is_file`` and ``is_dir`` answer no to whatever the system says: a folder
without permission and a disk that fails would be told as missing. Here they raise, as they did before.
"""

import errno
import os
import stat
from pathlib import Path

_ABSENT = frozenset({errno.ENOENT, errno.ENOTDIR, errno.EBADF, errno.ELOOP})
_ABSENT_ON_WINDOWS = frozenset({21, 123, 1921})
"""The device is not ready, the name is none, the link leads nowhere (as pathlib had it until Python 3.13)."""


def _mode(path: Path) -> int:
    """Ask the system; 0 where nothing is there.

    Raises:
        OSError: It cannot be told.
    """
    try:
        return path.stat().st_mode
    except ValueError:  # a name with a null character
        return 0
    except OSError as error:
        if error.errno in _ABSENT or getattr(error, "winerror", None) in _ABSENT_ON_WINDOWS:
            return 0
        raise


_RECALLED = 0x1000 | 0x40000 | 0x400000
"""Windows: offline, recalled on opening, recalled on reading (Microsoft: file attribute constants)."""
_DATALESS = 0x40000000
"""macOS: ``SF_DATALESS`` of ``sys/stat.h``."""


def is_only_in_the_cloud(status: os.stat_result) -> bool:
    """Tell a file that a cloud program would fetch once it is read: its name is here, its bytes are not."""
    attributes, flags = getattr(status, "st_file_attributes", 0), getattr(status, "st_flags", 0)
    return bool(attributes & _RECALLED or flags & _DATALESS)


def is_there(path: Path) -> bool:
    """Tell whether there is anything at a path.

    Raises:
        OSError: It cannot be told.
    """
    return _mode(path) != 0


def is_file(path: Path) -> bool:
    """Tell whether there is a file at a path.

    Raises:
        OSError: It cannot be told.
    """
    return stat.S_ISREG(_mode(path))


def is_folder(path: Path) -> bool:
    """Tell whether there is a folder at a path.

    Raises:
        OSError: It cannot be told.
    """
    return stat.S_ISDIR(_mode(path))
