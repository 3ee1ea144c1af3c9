"""A worker that a document has taken over: it tries whatever would harm the person.

Run as the worker's program. Its only job answers with what became of each deed: the name of the error that stopped
it, or ``done``.
"""

import ctypes
import json
import mmap
import os
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from usce_desktop.pdf.files import handed
from usce_desktop.pdf.worker import jobs, server, syscalls, walls

LIBC = ctypes.CDLL(None, use_errno=True)
PARENT = os.getppid()
TEMPORARY = "/tmp/taken-over"  # noqa: S108 - where everybody may write
DISPLAY = "/tmp/.X11-unix/X0"  # noqa: S108 - where X has it
OTHER = Path(os.environ.get("PYTHONOTHERPAPER", "/nowhere"))
"""Another paper of the person's; the name is one that a worker is let keep."""


def call(name: str, *words: int | bytes | None) -> None:
    """Make a system call."""
    number = syscalls.MACHINES[os.uname().machine].numbers[name]
    arguments = [ctypes.c_long(word) if isinstance(word, int) else word for word in words]
    if LIBC.syscall(ctypes.c_long(number), *arguments) < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def look_into_memory() -> None:
    """Read the memory of the app as a debugger does."""
    first = next(line for line in Path(f"/proc/{PARENT}/maps").read_text().splitlines() if " r" in line)
    with Path(f"/proc/{PARENT}/mem").open("rb", 0) as memory:
        memory.seek(int(first.split("-")[0], 16))
        memory.read(16)


def copy_memory() -> None:
    """Copy memory of the app by number."""
    space = ctypes.create_string_buffer(16)
    local = (ctypes.c_size_t * 2)(ctypes.addressof(space), 16)
    there = (ctypes.c_size_t * 2)(id(None), 16)
    if LIBC.process_vm_readv(PARENT, local, 1, there, 1, 0) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def fork() -> None:
    """Live on as another process."""
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def outlive() -> None:
    """Not be ended with the app, and be again as it was."""
    if LIBC.prctl(1, 0, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    LIBC.prctl(1, signal.SIGKILL, 0, 0, 0)


def connect(family: int, address: object) -> None:
    """Open a socket; nobody need listen there."""
    with socket.socket(family, socket.SOCK_STREAM) as one:
        one.settimeout(0)
        one.connect_ex(address)  # type: ignore[arg-type]


def ask_for(path: str, mode: str) -> None:
    """Ask the app for a file that the job does not name."""
    assert handed._keeper is not None
    os.close(handed._keeper.open(path, mode))


def open_again(own: str) -> None:
    """Open the file of the job for writing, by its descriptor."""
    with handed.JobFile(own).open("rb") as stream, Path(f"/proc/self/fd/{stream.fileno()}").open("r+b"):
        pass


def deeds(own: str) -> dict[str, Callable[[], object]]:
    """List what is tried."""
    home = OTHER.parent
    return {
        "read another paper": OTHER.read_bytes,
        "list the folder": lambda: list(home.iterdir()),
        "read passwords": Path("/etc/passwd").read_bytes,
        "write over a paper": lambda: OTHER.open("r+b").write(b"x"),
        "empty a paper": lambda: os.truncate(OTHER, 0),
        "remove a paper": OTHER.unlink,
        "rename a paper": lambda: OTHER.rename(home / "gone.pdf"),
        "link a paper": lambda: os.link(OTHER, home / "linked.pdf"),
        "start with the session": lambda: (home / "autostart.desktop").write_text("[Desktop Entry]"),
        "write into the temporary folder": lambda: Path(TEMPORARY).write_text("x"),
        "make a folder": lambda: (home / "folder").mkdir(),
        "make a link": lambda: (home / "link").symlink_to("/"),
        "open a paper to all": lambda: OTHER.chmod(0o777),
        "date a paper": lambda: os.utime(OTHER, (0, 0)),
        "write its own input": lambda: open_again(own),
        "ask for another paper": lambda: ask_for(str(OTHER), "rb"),
        "ask to write its input": lambda: ask_for(own, "r+b"),
        "ask to remove a paper": lambda: handed.JobFile(OTHER).unlink(),
        "start a program": lambda: subprocess.run(["/bin/true"], check=True),
        "become a program": lambda: call("execve", b"/nowhere", None, None),
        "fork": fork,
        "outlive the app": outlive,
        "leave the session": os.setsid,
        "connect to the internet": lambda: connect(socket.AF_INET, ("127.0.0.1", 9)),
        "connect to the display": lambda: connect(socket.AF_UNIX, DISPLAY),
        "connect to the session bus": lambda: connect(socket.AF_UNIX, "/run/user/0/bus"),
        "make a pair of sockets": socket.socketpair,
        "look into the app's memory": look_into_memory,
        "copy the app's memory": copy_memory,
        "read the app's environment": Path(f"/proc/{PARENT}/environ").read_bytes,
        "trace the app": lambda: call("ptrace", 0x4206, PARENT, 0, 0),
        "signal the app": lambda: os.kill(PARENT, 0),
        "get the app's files": lambda: call("pidfd_open", PARENT, 0),
        "limit the app": lambda: resource.prlimit(PARENT, resource.RLIMIT_NOFILE),
        "use io_uring": lambda: call("io_uring_setup", 1, b"\0" * 120),
        "unshare": lambda: call("unshare", 0x10000000),
        "keep a key": lambda: call("add_key", b"user", b"usce", b"x", 1, -3),
        "share memory": lambda: call("shmget", 0, mmap.PAGESIZE, 0o600),
    }


def tried(request: jobs.Verify, report: object) -> jobs.PacketState:
    """Try everything."""
    del report
    told = {}
    for name, deed in deeds(request.path).items():
        try:
            deed()
        except BaseException as error:  # noqa: BLE001 - whatever stops it
            told[name] = type(error).__name__
        else:
            told[name] = "done"
    told["environment"] = " ".join(sorted(os.environ))
    return jobs.PacketState(pages=0, title=json.dumps(told))


def main() -> None:
    """Be the worker."""
    if "--without-walls" in sys.argv:
        walls.raise_walls = walls.possible_walls
    module = ModuleType("usce_desktop.pdf.taken_over")
    module.tried = tried  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    server.JOBS[jobs.Verify] = ("taken_over", "tried")
    server.main()


if __name__ == "__main__":
    main()
