"""Which files each job of the worker may open, and opening them for it."""

import errno
import os
import stat
from pathlib import PurePath
from typing import assert_never

from msgspec import Struct

from usce_desktop.domain.packet.job import PacketSource
from usce_desktop.pdf.worker import jobs

_BINARY = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NOT_WAITING = getattr(os, "O_NONBLOCK", 0)
"""Opening a pipe would wait for whoever writes into it."""
_NOT_THROUGH_LINKS = getattr(os, "O_NOFOLLOW", 0)
_FLAGS = {
    "rb": os.O_RDONLY,
    "r+b": os.O_RDWR,
    "ab": os.O_WRONLY | os.O_APPEND,
    "wb": os.O_RDWR | os.O_CREAT | os.O_TRUNC,
    "xb": os.O_RDWR | os.O_CREAT | os.O_EXCL,
}


class Access(Struct, frozen=True, kw_only=True):
    """What a job may open, by the very paths that it names.

    Attributes:
        reads: Files that it reads.
        makes: Files that it makes, which were not there, and reads or goes on writing.
        writes: Files that it makes or makes anew.
        inside: A folder in which it makes files, and reads them.
        fonts: A folder whose files it reads.
    """

    reads: tuple[str, ...] = ()
    makes: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()
    inside: str = ""
    fonts: str = ""

    def allows(self, path: str, mode: str) -> bool:
        """Tell whether a file may be opened in a way.

        Args:
            path: Of the file.
            mode: As ``open`` takes it.
        """
        parent = str(PurePath(path).parent)
        own = path in self.makes or path in self.writes or (bool(self.inside) and parent == self.inside)
        if mode == "rb":
            return own or path in self.reads or (bool(self.fonts) and parent == self.fonts)
        not_this_way = {"xb": self.writes, "wb": self.makes}.get(mode, ())
        return mode in _FLAGS and own and path not in not_this_way

    def allows_removal(self, path: str) -> bool:
        """Tell whether a file may be removed: one that the job may have made."""
        return path in self.makes or (bool(self.inside) and str(PurePath(path).parent) == self.inside)


def index_of(prepared: str) -> str:
    """Name the file that tells what is in a prepared document."""
    return str(PurePath(prepared).with_suffix(".json"))


def _prepared(*sources: PacketSource) -> tuple[str, ...]:
    return tuple(name for each in sources for name in (each.prepared, index_of(each.prepared)))


def access_of(request: jobs.Job) -> Access:  # noqa: C901, PLR0912 - one line for each kind
    """Say what a job may open; a kind that is not named here does not pass the type checker."""
    match request:
        case jobs.Probe() | jobs.Render() | jobs.Find() | jobs.Read() | jobs.Verify() | jobs.ReadForm():
            return Access(reads=(request.path,))
        case jobs.Prepare():
            source = request.source
            return Access(reads=(source.path,), writes=_prepared(source), fonts=request.fonts)
        case jobs.Prove():
            source = request.source
            index = index_of(source.prepared)
            return Access(reads=(source.path, source.prepared), writes=(index,), fonts=request.fonts)
        case jobs.Compose():
            packet = request.packet
            originals = tuple(each.path for each in packet.sources if each.original)
            reads = (*_prepared(*packet.sources), *originals)
            return Access(reads=reads, makes=(request.output,), fonts=packet.fonts)
        case jobs.Measure():
            return Access(reads=(request.output,))
        case jobs.Seal():
            return Access(reads=_prepared(*request.packet.sources), makes=(request.output,))
        case jobs.Encrypt() | jobs.CleanWordFile():
            return Access(reads=(request.path,), makes=(request.output,))
        case jobs.Unpack():
            return Access(reads=(request.path,), inside=request.folder)
        case jobs.Scan():
            return Access(reads=request.paths, makes=(request.output,))
        case jobs.FillForm():
            return Access(reads=(request.path,), makes=(request.output,), fonts=request.fonts)
        case jobs.DrawSamples():
            return Access(inside=request.folder, fonts=request.fonts)
        case jobs.DrawSheet():
            return Access(writes=(request.output,), fonts=request.fonts)
        case _:
            assert_never(request)


def remove_for(access: Access, path: str) -> None:
    """Remove a file that a job asks to be removed.

    Raises:
        OSError: The job does not say so (``EACCES``), or the disk refuses.
    """
    if not access.allows_removal(path):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    os.unlink(path)  # noqa: PTH108 - a name that is text, as it came


def open_for(access: Access, path: str, mode: str) -> int:
    """Open a file that a job asks for.

    Returns:
        Its descriptor.

    Raises:
        OSError: The job does not say so (``EACCES``), it is no ordinary file, or the disk refuses.
    """
    if not access.allows(path, mode):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    through = 0 if mode == "rb" and path in access.reads else _NOT_THROUGH_LINKS
    descriptor = os.open(path, _FLAGS[mode] | _BINARY | _NOT_WAITING | through, 0o600)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.ENXIO, os.strerror(errno.ENXIO), path)
    return descriptor
