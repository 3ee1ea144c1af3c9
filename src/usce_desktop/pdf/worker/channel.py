"""How a worker gets open files: it says what it wants, and a descriptor comes through a pair of sockets.

The pair has no name and no address, and is made before the worker starts; nothing else can carry a descriptor
to a process that runs. On Windows there is no such pair; there the worker opens files itself.
"""

import array
import errno
import os
import socket
import struct
import sys
import threading
from collections.abc import Callable

HAS_CHANNEL = sys.platform != "win32"
"""Whether files are handed over on this system."""
PATIENCE = 5.0
"""Seconds for which a worker may not listen to what it asked for."""
REMOVE = "remove"
"""Said in the place of a mode."""
_STATUS = struct.Struct(">i")


class Channel:
    """The app's end."""

    def __init__(self) -> None:
        """Make both ends; ``theirs`` is the number of the worker's, closed here by ``close_theirs``."""
        self._ours, self._theirs = socket.socketpair()
        self._ours.settimeout(PATIENCE)

    @property
    def theirs(self) -> int:
        """The descriptor that the worker inherits."""
        return self._theirs.fileno()

    def close_theirs(self) -> None:
        """Leave the worker's end to the worker."""
        self._theirs.close()

    def give(self, descriptor: int) -> None:
        """Hand over a file, which is closed here.

        Raises:
            OSError: The worker is gone, or does not listen.
        """
        try:
            socket.send_fds(self._ours, [_STATUS.pack(0)], [descriptor])
        finally:
            os.close(descriptor)

    def tell(self, error: OSError | None) -> None:
        """Say why something is not done, or that it is.

        Raises:
            OSError: The worker is gone.
        """
        self._ours.sendall(_STATUS.pack((error.errno or errno.EIO) if error else 0))

    def close(self) -> None:
        """Close both ends here."""
        self._ours.close()
        self._theirs.close()


class Wanted:
    """The worker's end: asks for a file and waits until it comes."""

    def __init__(self, number: int, say: Callable[[str, str], None]) -> None:
        """Remember both ways.

        Args:
            number: The descriptor that files come in at.
            say: Sends the wish: path and mode.
        """
        self._channel, self._say = socket.socket(fileno=number), say
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
            status, descriptor = self._received()
        if status:
            raise OSError(status, os.strerror(status), path)
        return descriptor

    def close(self) -> None:
        """Ask for nothing any more."""
        self._channel.close()

    def _received(self) -> tuple[int, int]:
        """Wait for a status and at most one descriptor."""
        numbers = array.array("i")
        flags = getattr(socket, "MSG_CMSG_CLOEXEC", 0)
        data, parts, _, _ = self._channel.recvmsg(_STATUS.size, socket.CMSG_LEN(numbers.itemsize), flags)
        for level, kind, part in parts:
            if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                numbers.frombytes(part[: numbers.itemsize])
        status = _STATUS.unpack(data)[0] if len(data) == _STATUS.size else errno.EPIPE
        return status, numbers[0] if numbers else -1
