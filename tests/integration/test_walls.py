"""A worker that was taken over reaches nothing of the person's."""

import ctypes
import errno
import json
import os
import platform
import re
import subprocess
import sys
from ctypes import wintypes
from pathlib import Path
from types import SimpleNamespace
from typing import Any, get_args

import pytest

from making import pdfs
from making.systems import ON_WINE, posix_only
from usce_desktop.domain.packet.job import PacketJob, PacketSource
from usce_desktop.pdf.worker import access, call_filter, client, integrity, jobs, seatbelt, syscalls, walls
from usce_desktop.pdf.worker.access import Access, access_of, index_of, open_for, remove_for
from usce_desktop.pdf.worker.client import Worker, worker_environment
from usce_desktop.pdf.worker.handles import HandleChannel, HandleWanted
from usce_desktop.pdf.worker.jobs import Job, Probe, Read, Verify
from usce_desktop.pdf.worker.wanted import REMOVE

TAKEN_OVER = str(Path(pdfs.__file__).with_name("taken_over.py"))
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Landlock and seccomp are Linux'")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The person's folder, with another paper."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "Passport.pdf").write_bytes(pdfs.text_pdf(words="SAMPLE passport"))
    return home


def told(home: Path, monkeypatch: pytest.MonkeyPatch, *words: str) -> dict[str, str]:
    """Have a worker that was taken over try everything."""
    own = home.parent / "own.pdf"
    own.write_bytes(pdfs.text_pdf())
    monkeypatch.setenv("PYTHONOTHERPAPER", str(home / "Passport.pdf"))
    monkeypatch.setenv("AMARAS_SECRET", "token")
    with Worker([sys.executable, TAKEN_OVER, *words]) as worker:
        answer = worker.call(Verify(path=str(own)), seconds=60).title
    found: dict[str, str] = json.loads(answer)
    return found


@on_linux
@pytest.mark.skipif(walls.possible_walls().landlock == 0, reason="this kernel has no Landlock")
def test_a_worker_that_was_taken_over_does_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path.name: (path.stat(), path.read_bytes()) for path in home.iterdir()}
    became = told(home, monkeypatch)
    environment = became.pop("environment").split()

    assert [deed for deed, what in became.items() if what == "done"] == []
    assert {path.name: (path.stat(), path.read_bytes()) for path in home.iterdir()} == before
    assert not {"HOME", "USER", "AMARAS_SECRET", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS"} & set(environment)


@on_linux
def test_an_older_landlock_lets_nothing_be_emptied_either(home: Path) -> None:
    """Landlock knows truncating from its third version on: before that the filter refuses it."""
    code = (
        "import os, sys\nfrom usce_desktop.pdf.worker import walls\nwalls._landlock_version = lambda: 2\n"
        "walls.raise_walls()\ntry:\n    os.truncate(sys.argv[1], 0)\nexcept OSError:\n    print('refused')"
    )
    paper = home / "Passport.pdf"
    said = subprocess.run(
        [sys.executable, "-c", code, str(paper)], capture_output=True, text=True, check=True
    )

    assert said.stdout.strip() == "refused"
    assert paper.stat().st_size > 0


@on_linux
def test_without_the_walls_it_could(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tried would harm: nothing but the walls stops it, where this account may do it at all."""
    became = told(home, monkeypatch, "--without-walls")
    harm = {
        "read another paper", "list the folder", "write over a paper", "start with the session", "make a folder",
        "start a program", "fork", "outlive the app", "connect to the internet", "make a pair of sockets",
        "signal the app", "get the app's files", "keep a key", "share memory",
    }  # fmt: skip

    assert {deed for deed in harm if became[deed] != "done"} == set()
    # What the app looks after is refused all the same.
    assert {became[deed] for deed in became if deed.startswith("ask ")} == {"PermissionError"}


@on_linux
def test_the_walls_cost_next_to_nothing_and_every_job_works_within_them(
    worker: Worker, tmp_path: Path
) -> None:
    """Real jobs run within walls in every other test; here: reading a scan, whose engine starts threads."""
    path = tmp_path / "scan.jpg"
    pdfs.photo(path)

    assert worker.call(Read(path=str(path), use_ocr=True), seconds=100).ocr
    assert walls.possible_walls().seccomp == (platform.machine() in syscalls.MACHINES)


PROGRAM = """
import json, os, socket, sys
from pathlib import Path
from usce_desktop.pdf.worker import walls
walls._OF_SOCKETS = ()  # where it may remove files: there all of this test lies
folder, paper = Path(sys.argv[1]), Path(sys.argv[2])
deeds = {
    "read": paper.read_bytes, "write": lambda: paper.write_text("x"), "list": lambda: os.listdir(paper.parent),
    "remove": paper.unlink, "internet": lambda: socket.socket(socket.AF_INET), "work": lambda: (folder / "a").write_text("x"),
    "itself": lambda: socket.socket(socket.AF_UNIX), "trace": lambda: Path(f"/proc/{os.getppid()}/environ").read_bytes(),
}
stood = walls.wall_in(folder, Path("/bin/sh"))
became = {}
for name, deed in deeds.items():
    try:
        deed()
        became[name] = "done"
    except OSError as error:
        became[name] = type(error).__name__
became["start"] = os.spawnv(os.P_WAIT, "/bin/sh", ["sh", "-c", "exit 7"])
print(json.dumps(became))
"""


@on_linux
@pytest.mark.skipif(walls.possible_walls().landlock == 0, reason="this kernel has no Landlock")
def test_a_program_of_others_works_in_its_folder_and_nowhere_else(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    command = [sys.executable, "-c", PROGRAM, str(folder), str(home / "Passport.pdf")]
    became = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    assert {name for name, what in became.items() if what == "done"} == {"work", "itself"}
    assert became["start"] == 7
    assert (home / "Passport.pdf").read_bytes().startswith(b"%PDF")


def test_a_program_is_started_within_walls_where_there_are_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = Path("/usr/lib/libreoffice/program/soffice")
    monkeypatch.setattr(client, "possible_walls", lambda: walls.Walls(seccomp=True))
    assert client.walled_command(tmp_path, program)[-2:] == ("usce_desktop.pdf.worker.walled", str(tmp_path))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert client.walled_command(tmp_path, program)[1:] == ("--walled", str(tmp_path))
    # A snap has walls of its own, which need rights that ours take away.
    assert client.walled_command(tmp_path, Path("/snap/bin/libreoffice")) == ()
    monkeypatch.setattr(client, "possible_walls", walls.Walls)
    assert client.walled_command(tmp_path, program) == ()


# --- what a job may open ---


def a_source(**changes: Any) -> PacketSource:
    return PacketSource(path="/l/A.pdf", title="A", sha256="1", prepared="/c/1.pdf", **changes)


@posix_only
def test_every_job_says_what_it_opens() -> None:
    source, fonts = a_source(original=True), "/f"
    packet = PacketJob(sources=(source,), title="P", fonts=fonts)
    made: dict[type, Any] = {
        jobs.Prepare: jobs.Prepare(source=source, paper="letter", stamped=True, fonts=fonts),
        jobs.Prove: jobs.Prove(source=source, paper="letter", stamped=True, fonts=fonts),
        jobs.Compose: jobs.Compose(packet=packet, output="/o.pdf"),
        jobs.Seal: jobs.Seal(packet=packet, output="/o.pdf", placed=()),
        jobs.Measure: jobs.Measure(output="/o.pdf"),
        jobs.Encrypt: jobs.Encrypt(path="/l/A.pdf", output="/o.pdf", password="x"),  # noqa: S106 - nobody's
        jobs.Unpack: jobs.Unpack(path="/l/A.zip", folder="/w"),
        jobs.CleanWordFile: jobs.CleanWordFile(path="/l/A.docx", output="/o.docx"),
        jobs.Scan: jobs.Scan(paths=("/l/1.jpg", "/l/2.jpg"), output="/o.pdf"),
        jobs.FillForm: jobs.FillForm(path="/l/F.pdf", output="/o.pdf", fonts=fonts, values={}),
        jobs.DrawSamples: jobs.DrawSamples(folder="/w", fonts=fonts, papers=()),
        jobs.Render: jobs.Render(path="/l/A.pdf", page=1, width=1, height=1),
        jobs.Find: jobs.Find(path="/l/A.pdf", words="x"),
    }
    for kind in get_args(Job):
        if kind in made:
            assert access_of(made[kind]) != Access()
    compose, prepare, seal = (access_of(made[kind]) for kind in (jobs.Compose, jobs.Prepare, jobs.Seal))

    assert compose.allows("/o.pdf", "xb")
    assert not compose.allows("/o.pdf", "wb")
    assert compose.allows("/l/A.pdf", "rb")  # it is attached
    assert not access_of(
        jobs.Compose(packet=PacketJob(sources=(a_source(),), title="", fonts=""), output="x")
    ).allows("/l/A.pdf", "rb")
    assert prepare.allows("/c/1.json", "wb")
    assert not prepare.allows("/c/1.json", "xb")
    assert not prepare.allows("/l/A.pdf", "r+b")
    assert prepare.allows("/f/Noto.ttf", "rb")
    assert not prepare.allows("/f/../l/B.pdf", "rb")
    assert not prepare.allows("/f/Noto.ttf", "wb")
    assert seal.allows("/o.pdf", "ab")
    assert not seal.allows("/l/A.pdf", "rb")
    assert not Access().allows("x", "rb")
    assert not compose.allows("/o.pdf", "w")
    assert index_of("/c/1.pdf") == "/c/1.json"


def test_files_are_opened_and_removed_as_the_job_says(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    job = access_of(jobs.Unpack(path=str(tmp_path / "a.zip"), folder=str(inside)))
    os.close(open_for(job, str(inside / "0000"), "xb"))
    with pytest.raises(FileExistsError):
        open_for(job, str(inside / "0000"), "xb")
    for path in (tmp_path / "a.zip", inside / ".." / "a.zip", inside / "x" / "0000"):
        with pytest.raises(OSError, match="ermission") as refused:
            open_for(job, str(path), "xb")
        assert refused.value.errno == errno.EACCES
        with pytest.raises(PermissionError):
            remove_for(job, str(path))
    remove_for(job, str(inside / "0000"))

    assert list(inside.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of other systems")
def test_neither_pipes_nor_links_are_opened_to_write(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "secret").write_text("x")
    (tmp_path / "0000").symlink_to(tmp_path / "secret")
    with pytest.raises(OSError, match="o such device"):
        open_for(access_of(Probe(path=str(tmp_path / "pipe"))), str(tmp_path / "pipe"), "rb")
    job = access_of(jobs.Unpack(path="/a.zip", folder=str(tmp_path)))
    for mode in ("rb", "r+b", "wb"):
        with pytest.raises(OSError, match="ymbolic"):
            open_for(job, str(tmp_path / "0000"), mode)


def test_names_without_a_folder_are_of_the_folder_that_the_app_was_started_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    pdfs.photo(Path("photo.jpg"))
    Path("a.pdf").write_bytes(pdfs.text_pdf())
    with Worker() as worker:
        assert worker.call(Probe(path="a.pdf"), seconds=60).pages == 1
        worker.call(jobs.Scan(paths=("photo.jpg",), output="made.pdf"), seconds=60)
        locked = worker.call(jobs.Encrypt(path="made.pdf", output="locked.pdf", password="x"), seconds=60)  # noqa: S106 - nobody's

    assert locked.size == Path("locked.pdf").stat().st_size


def test_a_worker_is_told_nothing_about_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USER", "SSH_AUTH_SOCK", "DISPLAY", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    environment = worker_environment()

    assert "LC_ALL" in environment
    assert not {"HOME", "USER", "SSH_AUTH_SOCK", "DISPLAY", "AWS_SECRET_ACCESS_KEY"} & set(environment)


# --- the numbers ---


@pytest.mark.parametrize(
    ("machine", "header"),
    [
        ("x86_64", "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
        ("aarch64", "/usr/include/asm-generic/unistd.h"),
    ],
)
def test_the_numbers_of_system_calls_are_the_kernels(machine: str, header: str) -> None:
    if not Path(header).exists():
        pytest.skip("the kernel's headers are not installed (Debian: linux-libc-dev)")
    said = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", Path(header).read_text()))
    numbers = syscalls.MACHINES[machine].numbers
    known = {name: number for name, number in numbers.items() if name in said}

    assert {name: str(number) for name, number in known.items()} == {name: said[name] for name in known}
    # Of a newer kernel than some headers.
    assert set(numbers) - set(known) <= {"fchmodat2", "setxattrat", "removexattrat", "file_setattr"}
    assert {name for name in syscalls.REFUSED if name in said} <= set(numbers)


def test_filters_end_by_letting_everything_else_through() -> None:
    for machine in syscalls.MACHINES.values():
        for program in (call_filter.worker_filter(machine, 4711), call_filter.program_filter(machine)):
            statements = [program[place : place + 8] for place in range(0, len(program), 8)]

            assert statements[-1] == call_filter.statement(call_filter.RETURN, call_filter.ALLOW)
            # No jump leads behind the end.
            jumps = {call_filter.JUMP_EQUAL, call_filter.JUMP_GREATER, call_filter.JUMP_ANY_BIT}
            for place, each in enumerate(statements):
                if each[0] in jumps:
                    assert place + 1 + max(each[2], each[3]) < len(statements)


def test_where_there_are_no_walls_the_system_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd")

    assert walls.possible_walls() == walls.raise_walls() == walls.Walls()
    assert access.Access().allows_removal("x") is False


def test_an_account_without_a_home_has_a_worker_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", no_home)
    monkeypatch.setattr(sys, "base_prefix", "/")

    assert Path("/") not in set(walls.readable_places())
    assert Path(sys.prefix) in set(walls.readable_places())


class FakeSandbox:
    """The two functions of macOS that a sandbox takes, as its header declares them."""

    def __init__(self, status: int) -> None:
        self.given: list[tuple[bytes, int]] = []
        self.freed: list[bytes | None] = []
        self.sandbox_init = ctypes.CFUNCTYPE(
            ctypes.c_int, ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p)
        )(self._init)
        self.sandbox_free_error = self._free
        self._status = status

    def _init(self, profile: bytes, flags: int, problem: Any) -> int:
        self.given.append((profile, flags))
        if self._status:
            problem[0] = b"no such operation"
        return self._status

    def _free(self, problem: ctypes.c_char_p) -> None:
        self.freed.append(problem.value)


def test_the_sandbox_of_macos_reads_the_program_and_nothing_else() -> None:
    fake = FakeSandbox(0)
    assert seatbelt.put_on([Path('/Applications/USCE "Desktop".app'), Path("/opt/py\\thon")], fake)
    ((profile, flags),) = fake.given
    lines = profile.decode().splitlines()
    assert flags == 0
    assert lines[:2] == ["(version 1)", "(deny default)"]
    allowed = [line for line in lines if line.startswith("(allow")]
    assert all(line.count("(") == line.count(")") for line in lines)
    assert {re.findall(r"[a-z][a-z-]+\*?", line)[1] for line in allowed} == {
        "file-read-metadata", "file-read*", "file-map-executable", "file-write-data", "sysctl-read",
        "process-info*", "signal",
    }  # fmt: skip
    reads = next(line for line in allowed if line.startswith("(allow file-read* "))
    assert '(subpath "/Applications/USCE \\"Desktop\\".app")' in reads
    assert '(subpath "/opt/py\\\\thon")' in reads
    assert "/Users" not in profile.decode()
    writes = next(line for line in allowed if "file-write" in line)
    assert re.findall(r'"([^"]*)"', writes) == ["/dev/null", "/dev/dtracehelper"]


def test_a_macos_that_refuses_the_sandbox_says_so() -> None:
    fake = FakeSandbox(-1)
    assert not seatbelt.put_on([], fake)
    assert fake.freed == [b"no such operation"]
    assert not seatbelt.put_on([], object())


class FakeWindows:
    """The functions of Windows by which a process lowers itself, as winnt.h declares what they take."""

    SID = 4096

    def __init__(self, *, refuse: str = "") -> None:
        self.did: list[str] = []
        self.policies: dict[int, int] = {}
        self.labels: list[tuple[int, int, int]] = []
        self._refuse = refuse
        self.kernel32 = self.advapi32 = self

    def _done(self, name: str) -> int:
        self.did.append(name)
        return int(name != self._refuse)

    def GetCurrentProcess(self) -> int:  # noqa: N802 - the system's own name, as all below
        return -1

    def OpenProcessToken(self, process: Any, access: Any, token: Any) -> int:  # noqa: N802
        assert process.value == ctypes.c_void_p(-1).value
        assert access.value == 0x8 | 0x20 | 0x80
        token._obj.value = 77
        return self._done("open")

    def AdjustTokenPrivileges(self, token: Any, every: Any, *rest: Any) -> int:  # noqa: N802
        assert (token.value, every.value, rest[0]) == (77, 1, None)
        return self._done("privileges")

    def SetProcessMitigationPolicy(self, policy: Any, flags: Any, size: Any) -> int:  # noqa: N802
        assert size.value == ctypes.sizeof(wintypes.DWORD)  # 4 there
        self.policies[policy.value] = flags._obj.value
        return self._done("policy")

    def ConvertStringSidToSidW(self, name: Any, sid: Any) -> int:  # noqa: N802
        assert name.value == "S-1-16-4096"
        sid._obj.value = self.SID
        return self._done("name")

    def GetLengthSid(self, sid: Any) -> int:  # noqa: N802
        assert sid.value == self.SID
        return 12

    def SetTokenInformation(self, token: Any, kind: Any, label: Any, size: Any) -> int:  # noqa: N802
        assert (token.value, kind.value) == (77, 25)
        self.labels.append((label._obj.sid, label._obj.attributes, size.value))
        return self._done("lower")

    def LocalFree(self, sid: Any) -> int:  # noqa: N802
        return self._done(f"free {sid.value}")

    def CloseHandle(self, token: Any) -> int:  # noqa: N802
        return self._done(f"close {token.value}")


def test_a_worker_on_windows_lowers_itself_and_loses_its_rights() -> None:
    fake = FakeWindows()
    assert integrity.lower(fake)
    assert fake.labels == [(FakeWindows.SID, 0x20, ctypes.sizeof(integrity.MandatoryLabel) + 12)]
    assert fake.policies == {6: 1, 10: 3, 13: 1}
    assert fake.did.index("privileges") < fake.did.index("lower")
    assert fake.did[-2:] == [f"free {FakeWindows.SID}", "close 77"]


@pytest.mark.parametrize("what", ["open", "name", "lower"])
def test_a_windows_that_refuses_to_lower_a_worker_says_so(what: str) -> None:
    fake = FakeWindows(refuse=what)
    assert not integrity.lower(fake)
    assert what == "open" or fake.did[-1] == "close 77"
    assert sys.platform == "win32" or not integrity.lower()


class FakeHandles:
    """Handles that are descriptors, and a process that is this one."""

    def __init__(self) -> None:
        self.did: list[str] = []

    def of_descriptor(self, descriptor: int) -> int:
        return descriptor

    def descriptor_of(self, handle: int) -> int:
        return handle

    def inherit(self, handle: int) -> None:
        self.did.append(f"inherit {handle}")

    def never_wait(self, handle: int) -> None:
        os.set_blocking(handle, False)

    def duplicate(self, handle: int, process: int) -> int:
        self.did.append(f"into {process}")
        return os.dup(handle)


def test_on_windows_a_file_comes_as_a_handle(tmp_path: Path) -> None:
    paper, handles = tmp_path / "paper.pdf", FakeHandles()
    paper.write_bytes(b"SAMPLE")
    channel = HandleChannel(handles)
    channel.belongs_to(SimpleNamespace(_handle=42))  # type: ignore[arg-type]
    asked: list[tuple[str, str]] = []

    def say(path: str, mode: str) -> None:
        asked.append((path, mode))
        if mode == REMOVE:
            channel.tell(None)
        elif path == str(paper):
            channel.give(os.open(path, os.O_RDONLY))
        else:
            channel.tell(FileNotFoundError(errno.ENOENT, "gone", path))

    wanted = HandleWanted(os.dup(channel.theirs), say, handles)
    with os.fdopen(wanted.open(str(paper), "rb"), "rb") as stream:
        assert stream.read() == b"SAMPLE"
    wanted.remove(str(paper))
    with pytest.raises(FileNotFoundError):
        wanted.open("elsewhere", "rb")
    assert asked == [(str(paper), "rb"), (str(paper), REMOVE), ("elsewhere", "rb")]
    assert handles.did[1:] == ["into 42"]
    # One that says that it has done what nobody wanted gives no file.
    with pytest.raises(OSError, match=os.strerror(errno.EBADF)):
        HandleWanted(os.dup(channel.theirs), lambda *_: channel.tell(None), handles).open("x", "rb")
    # A worker that does not listen keeps the app from nothing.
    with pytest.raises(BlockingIOError):
        _tell_for_ever(channel)
    channel.close_theirs()
    channel.close()


def _tell_for_ever(channel: HandleChannel) -> None:
    while True:
        channel.tell(None)


def test_an_app_that_is_gone_is_an_error_in_the_worker() -> None:
    handles = FakeHandles()
    channel = HandleChannel(handles)
    wanted = HandleWanted(os.dup(channel.theirs), lambda *_: channel.close(), handles)
    with pytest.raises(OSError, match=os.strerror(errno.EPIPE)):
        wanted.open("x", "rb")
    wanted.close()


_DEEDS = """
import socket, subprocess, sys
from pathlib import Path
from usce_desktop.pdf.worker import walls
assert walls.raise_walls().seatbelt
paper = Path(sys.argv[1])
for name, deed in {
    "read": paper.read_bytes,
    "write": lambda: paper.with_name("new").write_bytes(b"x"),
    "remove": paper.unlink,
    "list": lambda: list(paper.parent.iterdir()),
    "run": lambda: subprocess.run(["/bin/ls"], check=True),
    "connect": lambda: socket.create_connection(("127.0.0.1", 9), 1),
}.items():
    try:
        deed()
        print(name, "done")
    except PermissionError:
        print(name, "refused")
"""


_LOW_DEEDS = """
import subprocess, sys
from pathlib import Path
from usce_desktop.pdf.worker import walls
assert walls.raise_walls().integrity
paper = Path(sys.argv[1])
for name, deed in {
    "write": lambda: paper.write_bytes(b"x"),
    "make": lambda: paper.with_name("new").write_bytes(b"x"),
    "remove": paper.unlink,
    "run": lambda: subprocess.run([sys.executable, "--version"], check=True),
}.items():
    try:
        deed()
        print(name, "done")
    except OSError:
        print(name, "refused")
"""


@pytest.mark.skipif(
    sys.platform != "win32" or ON_WINE, reason="low integrity is Windows'; Wine enforces none"
)
def test_low_integrity_holds(tmp_path: Path) -> None:
    paper = tmp_path / "Passport.pdf"
    paper.write_bytes(b"SAMPLE")
    done = subprocess.run(
        [sys.executable, "-c", _LOW_DEEDS, str(paper)], capture_output=True, text=True, check=True
    )
    assert {line.split()[1] for line in done.stdout.splitlines()} == {"refused"}
    assert paper.read_bytes() == b"SAMPLE"


@pytest.mark.skipif(sys.platform != "darwin", reason="the sandbox is macOS'")
def test_the_sandbox_of_macos_holds(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _DEEDS, str(home / "Passport.pdf")], capture_output=True, text=True, check=True
    )
    assert {line.split()[1] for line in done.stdout.splitlines()} == {"refused"}
