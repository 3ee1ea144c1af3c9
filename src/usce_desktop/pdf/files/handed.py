"""Files that a worker is handed open: it can open none by itself.

The worker's code names files as everybody does. What opens one asks the app's own process, which looks
whether the job says so, and hands the descriptor over. Outside a worker files are opened as usual.
"""

import io
import mmap
import sys
from pathlib import Path
from typing import IO, Any, Protocol

if sys.platform == "win32":
    from pathlib import WindowsPath as SystemPath
else:
    from pathlib import PosixPath as SystemPath


class Keeper(Protocol):
    """Opens and removes files for a job."""

    def open(self, path: str, mode: str) -> int:
        """Get the descriptor of a file, or raise ``OSError``."""

    def remove(self, path: str) -> None:
        """Remove a file, or raise ``OSError``."""


_keeper: Keeper | None = None


def kept_by(keeper: Keeper | None) -> None:
    """Have every file of a job opened by somebody else from now on."""
    global _keeper  # noqa: PLW0603 - there is one for the whole process
    _keeper = keeper


class JobFile(SystemPath):
    """The path of a file that a job names."""

    def open(  # type: ignore[override] # the overloads of its base, by the mode, are not said again
        self,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> IO[Any]:
        """Open the file, as ``Path.open`` does.

        Raises:
            OSError: The disk refuses, or the job does not say that this file is opened so.
        """
        if _keeper is None:
            return super().open(mode, buffering, encoding, errors, newline)
        descriptor = _keeper.open(str(self), mode)
        # It was made, or emptied, where it was opened.
        return io.open(descriptor, mode.replace("x", "w"), buffering, encoding, errors, newline)  # noqa: UP020 - the method hides the name

    def unlink(self, missing_ok: bool = False) -> None:  # noqa: FBT002 - as its base has it
        """Remove the file, as ``Path.unlink`` does.

        Raises:
            OSError: The disk refuses, or the job made no such file.
        """
        if _keeper is None:
            super().unlink(missing_ok)
            return
        try:
            _keeper.remove(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise


def mapped(path: Path) -> mmap.mmap:
    """Map the bytes of a file; they are read when they are used.

    Raises:
        OSError: It cannot be read.
        ValueError: It is empty.
    """
    with path.open("rb", 0) as stream:
        return mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
