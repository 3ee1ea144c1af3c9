"""Names short enough for the folder that they lie in, where a system limits whole paths.

Windows takes 260 characters with the ending null (MAX_PATH; Microsoft, "Maximum path length limitation"),
unless its administrator allowed longer ones; OneDrive's folders use up half of them.
"""

import sys
from functools import cache
from pathlib import Path

from usce_desktop.storage.errors import TooDeepError

LONGEST_PATH = 259
LEAST_NAME = 20
"""Characters that a stem may have at least: fewer say nothing."""
INSIDE = len("/Originals/") + 60
"""What an application's folder needs for what lies in it."""
_NUMBERS = len(" 999")
TEMPORARY = len(".~.01234567.tmp")
"""What a file is called longer than its stem while it is being written (``disk.temporary_beside``)."""


@cache
def paths_are_limited() -> bool:
    """Tell whether this system takes no path longer than ``LONGEST_PATH``."""
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only asked on this system

    allows = getattr(ctypes.WinDLL("ntdll"), "RtlAreLongPathsEnabled", None)
    return allows is None or not allows()


def fitting_stem(folder: Path, stem: str, suffix: str = "", inside: int = 0) -> str:
    """Shorten a name so that its path fits.

    Args:
        folder: Where it will lie.
        stem: The name without its suffix.
        suffix: What follows it.
        inside: Characters that paths in it need, where it names a folder.

    Returns:
        The stem, cut at its end where it has to be.

    Raises:
        TooDeepError: The folder leaves no room for a name.
    """
    if not paths_are_limited():
        return stem
    room = LONGEST_PATH - len(str(folder.absolute())) - 1 - inside - max(len(suffix) + _NUMBERS, TEMPORARY)
    if room < LEAST_NAME:
        raise TooDeepError(folder, LONGEST_PATH)
    return stem[:room].rstrip(" .")
