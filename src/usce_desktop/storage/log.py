"""The log: what went wrong in the program itself, with nothing of a person's in it.

Messages of exceptions name files, people and values, so none of them is written: the kind of an exception
and the lines of the program that it came through are what mends a fault.
"""

import errno
import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath

import usce_desktop
from usce_desktop import APP_NAME, __version__

LOGGER = logging.getLogger("usce_desktop")
LOGGER.addHandler(logging.NullHandler())  # nothing goes to the terminal
FILE = "usce-desktop.log"
MOST_BYTES, KEPT = 200_000, 2
"""Of one file, and how many older ones are kept beside it."""
_MOST_FRAMES = 30
_PACKAGE = PurePath(usce_desktop.__file__).parent


class _Quiet(RotatingFileHandler):
    """Loses what cannot be written: nobody is helped by a program that stops because of its log."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - its name in logging
        """Say nothing."""


def start_log(folder: Path) -> None:
    """Write the log into a folder of this computer; where it cannot be written there is none.

    Args:
        folder: Made where it is not there, for this person alone.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _Quiet(folder / FILE, maxBytes=MOST_BYTES, backupCount=KEPT, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    for old in LOGGER.handlers[:]:
        if isinstance(old, RotatingFileHandler):
            LOGGER.removeHandler(old)
            old.close()
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False


def log_error(what: str, error: BaseException) -> None:
    """Write an exception into the log.

    Args:
        what: What was being done, in words of the program's own.
        error: The exception.
    """
    LOGGER.error("%s: %s", what, describe(error))


def describe(error: BaseException) -> str:
    """Write an exception and what it came through: kinds, places in the program, no message and no value."""
    parts = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        frames = traceback.extract_tb(current.__traceback__)[-_MOST_FRAMES:]
        lines = [f"  {_place(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        parts.append("\n".join([_kind(current), *lines]))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\nafter ".join(parts)


def _kind(error: BaseException) -> str:
    """Name an exception; of one of the system's the number says what it refused."""
    name = type(error).__qualname__
    number = error.errno if isinstance(error, OSError) else None
    return f"{name} ({errno.errorcode.get(number, number)})" if number is not None else name


def _place(file: str) -> str:
    """Name a file of the program or of a library, without where it is installed."""
    path = PurePath(file)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE).as_posix()
    parts = path.parts
    if "site-packages" in parts:
        return PurePath(*parts[parts.index("site-packages") + 1 :]).as_posix()
    return path.name


def report(error: BaseException) -> str:
    """Write what a person can send to whoever mends the program; nothing of theirs is in it."""
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    return f"{APP_NAME} {__version__}\n{system}\n\n{describe(error)}\n"
