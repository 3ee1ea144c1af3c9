"""How a worker on Windows gets open files: the app duplicates its handle of a file into the worker.

The worker says what it wants; what the app answers comes through a pipe that the worker inherits: a status,
and the number that the handle has in the worker.

Sources: DuplicateHandle and SetNamedPipeHandleState in Microsoft's documentation.
"""

import ctypes
import errno
import os
import struct
import subprocess
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Any, Protocol

from usce_desktop.pdf.worker.wanted import Asking

_ANSWER = struct.Struct(">iq")
_NOTHING = -1
_PIPE_NOWAIT = 1
_SAME_ACCESS = 2


class Handles(Protocol):
    """What the system does with handles; a test has one of its own."""

    def of_descriptor(self, descriptor: int) -> int:
        """Tell the handle of a descriptor."""

    def descriptor_of(self, handle: int) -> int:
        """Make a descriptor of a handle, which it owns from then on."""

    def inherit(self, handle: int) -> None:
        """Let a process that is started inherit a handle."""

    def never_wait(self, handle: int) -> None:
        """Have writing into a full pipe fail, instead of waiting for whoever reads."""

    def duplicate(self, handle: int, process: int) -> int:
        """Duplicate a handle into a process; returns its number there."""


class SystemHandles:
    """Windows' own."""

    def of_descriptor(self, descriptor: int) -> int:
        """Tell the handle of a descriptor."""
        if sys.platform != "win32":
            raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
        import msvcrt  # noqa: PLC0415 - exists on this system only

        return msvcrt.get_osfhandle(descriptor)

    def descriptor_of(self, handle: int) -> int:
        """Make a descriptor of a handle, which it owns from then on."""
        if sys.platform != "win32":
            raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
        import msvcrt  # noqa: PLC0415 - exists on this system only

        # The access that the handle has is what holds; these flags only say how bytes are passed on.
        return msvcrt.open_osfhandle(handle, os.O_RDWR | os.O_BINARY | os.O_NOINHERIT)

    def inherit(self, handle: int) -> None:
        """Let a process that is started inherit a handle."""
        if sys.platform == "win32":
            os.set_handle_inheritable(handle, True)  # noqa: FBT003 - it takes no names

    def never_wait(self, handle: int) -> None:
        """Have writing into a full pipe fail, instead of waiting for whoever reads."""
        if sys.platform == "win32":
            mode = wintypes.DWORD(_PIPE_NOWAIT)
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            kernel.SetNamedPipeHandleState(wintypes.HANDLE(handle), ctypes.byref(mode), None, None)

    def duplicate(self, handle: int, process: int) -> int:
        """Duplicate a handle into a process; returns its number there."""
        if sys.platform != "win32":
            raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        found, theirs = wintypes.HANDLE(), wintypes.HANDLE(process)
        same, mine = wintypes.DWORD(_SAME_ACCESS), wintypes.HANDLE(-1)  # that of GetCurrentProcess
        inherited, access = wintypes.BOOL(0), wintypes.DWORD(0)
        done = kernel.DuplicateHandle(
            mine, wintypes.HANDLE(handle), theirs, ctypes.byref(found), access, inherited, same
        )
        if not done:
            raise ctypes.WinError(ctypes.get_last_error())
        return int(found.value or 0)


class HandleChannel:
    """The app's end."""

    def __init__(self, handles: Handles | None = None) -> None:
        """Make the pipe that answers go through."""
        self._handles = handles or SystemHandles()
        self._theirs, self._ours = os.pipe()
        self._process = 0
        self._open = {self._theirs, self._ours}
        self._handles.inherit(self._handles.of_descriptor(self._theirs))
        self._handles.never_wait(self._handles.of_descriptor(self._ours))

    @property
    def theirs(self) -> int:
        """The handle that the worker inherits."""
        return self._handles.of_descriptor(self._theirs)

    @property
    def passing(self) -> dict[str, Any]:
        """What ``subprocess.Popen`` needs so that the worker inherits it, and nothing else."""
        if sys.platform != "win32":
            return {}
        return {"startupinfo": subprocess.STARTUPINFO(lpAttributeList={"handle_list": [self.theirs]})}

    def belongs_to(self, process: subprocess.Popen[bytes]) -> None:
        """Hand files over to this process from now on."""
        self._process = int(getattr(process, "_handle", 0))

    def close_theirs(self) -> None:
        """Leave the worker's end to the worker."""
        self._close(self._theirs)

    def give(self, descriptor: int) -> None:
        """Hand over a file, which is closed here.

        Raises:
            OSError: The worker is gone, or does not listen.
        """
        try:
            handle = self._handles.duplicate(self._handles.of_descriptor(descriptor), self._process)
            self._answer(0, handle)
        finally:
            os.close(descriptor)

    def tell(self, error: OSError | None) -> None:
        """Say why something is not done, or that it is.

        Raises:
            OSError: The worker is gone.
        """
        self._answer((error.errno or errno.EIO) if error else 0, _NOTHING)

    def _answer(self, status: int, handle: int) -> None:
        message = _ANSWER.pack(status, handle)
        if os.write(self._ours, message) != len(message):
            raise OSError(errno.EPIPE, os.strerror(errno.EPIPE))

    def _close(self, descriptor: int) -> None:
        if descriptor in self._open:
            self._open.remove(descriptor)
            os.close(descriptor)

    def close(self) -> None:
        """Close both ends here."""
        self._close(self._theirs)
        self._close(self._ours)


class HandleWanted(Asking):
    """The worker's end: asks for a file and waits until its handle comes."""

    def __init__(self, number: int, say: Callable[[str, str], None], handles: Handles | None = None) -> None:
        """Remember both ways.

        Args:
            number: The handle that answers come in at.
            say: Sends the wish: path and mode.
            handles: What the system does with handles.
        """
        super().__init__(say)
        self._handles = handles or SystemHandles()
        self._answers = self._handles.descriptor_of(number)

    def received(self) -> tuple[int, int]:
        """Wait for a status and at most one file."""
        data = b""
        while len(data) < _ANSWER.size:
            more = os.read(self._answers, _ANSWER.size - len(data))
            if not more:
                return errno.EPIPE, _NOTHING
            data += more
        status, handle = _ANSWER.unpack(data)
        return status, self._handles.descriptor_of(handle) if handle != _NOTHING else _NOTHING

    def close(self) -> None:
        """Ask for nothing any more."""
        os.close(self._answers)
