"""How a worker gets open files: it says what it wants, and a descriptor comes through a pair of sockets.

The pair has no name and no address, and is made before the worker starts; nothing else can carry a descriptor
to a process that runs. Windows has no such pair: there a handle is duplicated into the worker (``handles``).
"""

import array
import errno
import os
import socket
import struct
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from usce_desktop.pdf.worker.handles import HandleChannel, HandleWanted
from usce_desktop.pdf.worker.wanted import Asking

PATIENCE = 5.0
"""Seconds for which a worker may not listen to what it asked for."""
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

    @property
    def passing(self) -> dict[str, Any]:
        """What ``subprocess.Popen`` needs so that the worker inherits it."""
        return {"pass_fds": (self.theirs,)}

    def belongs_to(self, process: subprocess.Popen[bytes]) -> None:
        """Hand files over to this process: the one that has the other end, whichever it is."""

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


class Wanted(Asking):
    """The worker's end: asks for a file and waits until it comes."""

    def __init__(self, number: int, say: Callable[[str, str], None]) -> None:
        """Remember both ways.

        Args:
            number: The descriptor that files come in at.
            say: Sends the wish: path and mode.
        """
        super().__init__(say)
        self._channel = socket.socket(fileno=number)

    def close(self) -> None:
        """Ask for nothing any more."""
        self._channel.close()

    def received(self) -> tuple[int, int]:
        """Wait for a status and at most one descriptor."""
        numbers = array.array("i")
        flags = getattr(socket, "MSG_CMSG_CLOEXEC", 0)
        data, parts, _, _ = self._channel.recvmsg(_STATUS.size, socket.CMSG_LEN(numbers.itemsize), flags)
        for level, kind, part in parts:
            if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                numbers.frombytes(part[: numbers.itemsize])
        status = _STATUS.unpack(data)[0] if len(data) == _STATUS.size else errno.EPIPE
        return status, numbers[0] if numbers else -1


def new_channel() -> "Channel | HandleChannel":
    """Make this system's kind of channel."""
    return HandleChannel() if sys.platform == "win32" else Channel()


def worker_end(number: int, say: Callable[[str, str], None]) -> Asking:
    """Take the worker's end of it.

    Args:
        number: As the app's end names it, in ``theirs``.
        say: Sends a wish: path and mode.
    """
    return HandleWanted(number, say) if sys.platform == "win32" else Wanted(number, say)
