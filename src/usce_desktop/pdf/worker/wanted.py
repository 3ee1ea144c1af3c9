"""The worker's end of a channel: it asks for a file and waits until it comes, one at a time."""

import abc
import errno
import os
import threading
from collections.abc import Callable

REMOVE = "remove"
"""Said in the place of a mode."""


class Asking(abc.ABC):
    """Asks the app for files; how they come is each system's own way."""

    def __init__(self, say: Callable[[str, str], None]) -> None:
        """Remember how a wish is sent: path and mode."""
        self._say = say
        self._one_at_a_time = threading.Lock()

    def open(self, path: str, mode: str) -> int:
        """Get a file.

        Returns:
            Its descriptor.

        Raises:
            OSError: It is not to be had.
        """
        descriptor = self._asked(path, mode)
        if descriptor < 0:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF), path)
        return descriptor

    def remove(self, path: str) -> None:
        """Have a file removed.

        Raises:
            OSError: It is not to be.
        """
        self._asked(path, REMOVE)

    def _asked(self, path: str, mode: str) -> int:
        with self._one_at_a_time:
            self._say(path, mode)
            status, descriptor = self.received()
        if status:
            raise OSError(status, os.strerror(status), path)
        return descriptor

    @abc.abstractmethod
    def received(self) -> tuple[int, int]:
        """Wait for a status, and a descriptor or -1."""

    @abc.abstractmethod
    def close(self) -> None:
        """Ask for nothing any more."""
