"""Walls around the worker: it opens hostile files, and may do nothing else.

On Linux, Landlock (5.13 and newer) lets it read the program and the system's libraries, and nothing more: no
file of the person's, nothing to write. Files of a job are handed to it open. A seccomp filter takes away what
no parser needs: sockets, programs, other processes' memory and signals, mounts, keys, and what Landlock does
not cover, such as modes and times. Both hold for the process until it ends, and need no rights.

On macOS a sandbox does the same (``seatbelt``). On Windows the process lowers itself (``integrity``).

LibreOffice gets walls of its own: it may also write into one folder, and start what it consists of.

Sources: landlock(7), seccomp(2), and the kernel's header ``linux/landlock.h``.
"""

import contextlib
import ctypes
import os
import struct
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from usce_desktop.pdf.worker import integrity, seatbelt
from usce_desktop.pdf.worker.call_filter import program_filter, put_on, this_machine, worker_filter

_PR_SET_NO_NEW_PRIVS = 38
_CREATE, _ADD, _RESTRICT = 444, 445, 446
_VERSION = 1
_PATH_BENEATH = 1
_O_PATH = getattr(os, "O_PATH", 0)
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
"""Rights that each version knew first: all of 1, linking to elsewhere, truncating, device commands."""
_NETWORK = {4: 0b11}
"""Binding and connecting TCP."""
_SCOPES = {6: 0b11}
"""Abstract sockets, and signals to processes outside."""
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER, _REMOVE_FILE = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 5
_MAKE_SOCKET = 1 << 9
_READ = _READ_FILE | _READ_FOLDER | _EXECUTE
_FOLDER_ONLY = 0b11_1111_1111_1000
"""Reading a folder, removing, making and linking in it: rights that no rule on a file may name."""

_SYSTEM = (
    "/usr", "/lib", "/lib64", "/lib32", "/app", "/nix/store", "/gnu/store",
    "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/localtime", "/etc/ssl/openssl.cnf",
    "/proc/cpuinfo", "/proc/meminfo", "/proc/self", "/sys/devices/system/cpu",
    "/dev/urandom", "/dev/random", "/dev/zero",
)  # fmt: skip
"""What libraries read while they load and work; ``/app`` is where Flatpak has the program."""
_OF_PROGRAMS = (
    "/bin", "/etc", "/opt", "/sys/devices", "/var/lib", "/var/spool/libreoffice",
    "/var/cache/fontconfig",
)  # fmt: skip
"""What a whole program reads besides."""
_OF_SOCKETS = ("/tmp", "/var/tmp")  # noqa: S108 - where LibreOffice has it
"""Where a program may make a socket for its own processes. It has to remove that one between two starts, so
that it may remove files there: all that it can do to what is not its own."""
_PACKAGES = {"site-packages", "dist-packages", "lib-dynload"}


class Walls(Struct, frozen=True, kw_only=True):
    """What keeps the worker from doing more than it should.

    Attributes:
        landlock: The version of the kernel's, or 0 where it has none.
        seccomp: A filter of system calls.
        seatbelt: The sandbox of macOS.
        integrity: Low integrity, of Windows.
    """

    landlock: int = 0
    seccomp: bool = False
    seatbelt: bool = False
    integrity: bool = False


def possible_walls() -> Walls:
    """Ask the system which walls it has; nothing is changed."""
    if sys.platform != "linux":
        return Walls(seatbelt=sys.platform == "darwin", integrity=sys.platform == "win32")
    return Walls(landlock=max(0, _landlock_version()), seccomp=this_machine() is not None)


def raise_walls() -> Walls:
    """Put the walls up around this process, before it starts a thread or opens anything of others.

    Returns:
        Which ones stand; a kernel may lack one.
    """
    if sys.platform == "darwin":
        return Walls(seatbelt=seatbelt.put_on(readable_places()))
    if sys.platform == "win32":
        return Walls(integrity=integrity.lower())
    if sys.platform != "linux":
        return Walls()
    libc = _without_new_rights()
    rules = [*((place, _READ) for place in readable_places()), *((place, _ALL) for place in _measured())]
    landlock, machine = _restrict_files(libc, rules), this_machine()
    return Walls(
        landlock=landlock, seccomp=machine is not None and put_on(libc, worker_filter(machine, os.getpid()))
    )


def wall_in(folder: Path, program: Path) -> Walls:
    """Put walls up around this process, which is about to become a program that works in one folder.

    Args:
        folder: Where it reads and writes.
        program: What it is about to become; what lies around that is read, too.
    """
    if sys.platform != "linux":
        return Walls()
    libc = _without_new_rights()
    places = [*map(Path, (*_SYSTEM, *_OF_PROGRAMS)), program.resolve().parent]
    sockets = [(Path(place), _MAKE_SOCKET | _REMOVE_FILE) for place in _OF_SOCKETS]
    landlock = _restrict_files(libc, [*((place, _READ) for place in places), (folder, _ALL), *sockets])
    machine = this_machine()
    return Walls(landlock=landlock, seccomp=machine is not None and put_on(libc, program_filter(machine)))


_ALL = -1
"""Every right that the kernel knows."""


def _without_new_rights() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, *map(ctypes.c_ulong, (1, 0, 0, 0)))
    return libc


def _landlock_version() -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    version: int = libc.syscall(_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(_VERSION))
    return version


def _known(rights: dict[int, int], version: int) -> int:
    found = 0
    for since, bits in rights.items():
        if version >= since:
            found |= bits
    return found


def _restrict_files(libc: ctypes.CDLL, rules: Iterable[tuple[Path, int]]) -> int:
    """Let this process open nothing but what rules name.

    Returns:
        The version of Landlock; 0 where there is none.
    """
    version = _landlock_version()
    if version < 1:
        return 0
    handled = _known(_FILE_RIGHTS, version)
    # An older kernel takes a longer struct as long as what it does not know is zero.
    attributes = struct.pack("=QQQ", handled, _known(_NETWORK, version), _known(_SCOPES, version))
    ruleset: int = libc.syscall(_CREATE, attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0))
    if ruleset < 0:
        return 0
    try:
        for place, rights in (*rules, (Path(os.devnull), _READ_FILE | _WRITE_FILE)):
            _allow(libc, ruleset, place, rights & handled)
        restricted: int = libc.syscall(_RESTRICT, ruleset, ctypes.c_uint32(0))
    finally:
        os.close(ruleset)
    return version if restricted == 0 else 0


def _allow(libc: ctypes.CDLL, ruleset: int, place: Path, rights: int) -> None:
    """Add a rule; what is not there needs none."""
    try:
        descriptor = os.open(place, _O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not place.is_dir():
            rights &= ~_FOLDER_ONLY
        rule = struct.pack("=Qi", rights, descriptor)
        libc.syscall(_ADD, ruleset, ctypes.c_uint32(_PATH_BENEATH), rule, ctypes.c_uint32(0))
    finally:
        os.close(descriptor)


def readable_places() -> Iterator[Path]:
    """List what the worker reads of itself: Python, its packages, this program, the system's libraries."""
    yield from map(Path, _SYSTEM if sys.platform == "linux" else ())
    frozen = getattr(sys, "_MEIPASS", "")
    if frozen:
        yield Path(frozen)
        yield Path(sys.executable).resolve().parent
        return
    yield Path(__file__).resolve().parents[2]
    own = {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix}
    yield from (Path(each) for each in own if not _is_everything(Path(each)))
    # Not every folder of the path: one can be somebody's home.
    yield from (entry for entry in map(Path, sys.path) if entry.name in _PACKAGES or entry.suffix == ".zip")


def _is_everything(place: Path) -> bool:
    """Tell the top of all files, or somebody's home, from a place of programs."""
    if place == Path("/"):
        return True
    with contextlib.suppress(RuntimeError):  # an account without a home, in a container for example
        return place == Path.home()
    return False


def _measured() -> Iterable[Path]:
    """Find where coverage of this process is written, while the tests measure it."""
    coverage = sys.modules.get("coverage")
    if coverage is None:
        return
    current = coverage.Coverage.current()
    if current is not None:
        yield Path(current.config.data_file).resolve().parent
