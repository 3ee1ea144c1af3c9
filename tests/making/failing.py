"""Lets the N-th file operation of a command fail, for each N, and looks at what it says and leaves.

Run as a program: it loads the app once and forks for each failure. It prints one line of JSON with what was wrong.
"""

import argparse
import builtins
import contextlib
import errno
import io
import json
import os
import re
import shutil
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from making import commands
from making.commands import COMMANDS, Outcome
from usce_desktop.pdf.worker import client

ERRNOS = ("ENOSPC", "EIO", "EACCES", "EROFS", "EDQUOT")
CALLS = (
    "open",
    "read",
    "write",
    "fsync",
    "replace",
    "rename",
    "link",
    "mkdir",
    "unlink",
    "pread",
    "ftruncate",
)
NAMED = re.compile("damaged|get it again|scan it again|from where it came", re.IGNORECASE)
"""Words that blame a document."""
PARTLY = re.compile("^.+ -> .+: .+$", re.MULTILINE)
"""Names a paper that was taken in before the disk took no more."""
UNCONFIRMED = "does not confirm"
OWN = re.compile(r"\b(application|removed)\b(?=[^/]*$)")
"""The app's own files that a command writes."""
PASSING = ("open", "read", "mkdir", "unlink")
ABOUT = ("application", "removed", ".pdf")
_REAL_WRITE = os.write
PLAN = "PYTHONFAULT"
"""Tells a worker which of its operations fails, and how; the name is one that a worker is let keep."""


BELOW = "PYTHONFAULTBELOW"
"""The folder of which files fail."""


class Failing:
    """Counts file operations, and lets one of them fail.

    Attributes:
        done: How many there were.
        failed: What failed, for the report.
        kinds: What each was, and of which kind of file.
    """

    def __init__(self, at: int, number: int) -> None:
        """Let the operation ``at`` fail with an error number; none where it is 0."""
        self.at, self.number = at, number
        self.done, self.failed = 0, ""
        self.kinds: list[str] = []
        self._process = os.getpid()
        self._log = -1

    def log_to(self, path: str) -> None:
        """Write what was counted into a file, from within walls that let nothing be opened."""
        if path:
            self._log = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def count(self, name: str, path: object) -> None:
        """Count an operation; raises where it is the one."""
        if os.getpid() != self._process:
            return
        self.done += 1
        if self.at <= 0:
            self.kinds.append(f"{name.split(maxsplit=1)[0]} {_kind_of(path)}")
        if self._log >= 0:
            failed = " failed" if self.done == self.at else ""
            _REAL_WRITE(self._log, f"{self.done}{failed} {name} {path}\n".encode())
        if self.done == self.at:
            self.failed = f"{name} {path}"
            raise OSError(self.number, os.strerror(self.number), str(path))

    def install(self) -> None:
        """Put itself in the way of the operations of this process."""
        for name in CALLS:
            if hasattr(os, name):
                setattr(os, name, self._before(name, getattr(os, name)))
        opened = io.open

        def open_(file: Any, mode: str = "r", buffering: int = -1, *more: Any, **named: Any) -> Any:
            # Of what the program itself reads nothing fails: it would not have started.
            if isinstance(file, int) or not str(file).startswith(os.environ.get(BELOW, "/nowhere")):
                return opened(file, mode, buffering, *more, **named)
            self.count(f"open {mode}", file)
            if mode == "rb" and not more and not named:
                raw = _Raw(file, self)
                return raw if buffering == 0 else io.BufferedReader(raw)
            return opened(file, mode, buffering, *more, **named)

        io.open = builtins.open = open_

    def _before(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*words: Any, **more: Any) -> Any:
            self.count(name, words[0])
            return real(*words, **more)

        return call


def _kind_of(path: object) -> str:
    """Tell the kind of a file, also of one that is known by its number: which of the app's own, or its ending."""
    if isinstance(path, int):
        with contextlib.suppress(OSError):
            path = os.readlink(f"/proc/self/fd/{path}")  # noqa: PTH115 - nothing may be looked at here
    own = OWN.search(str(path))
    return own[0] if own else os.path.splitext(str(path))[1]  # noqa: PTH122 - likewise


class _Raw(io.FileIO):
    """A file whose reads are counted."""

    def __init__(self, path: str, failing: Failing) -> None:
        super().__init__(path, "rb")
        self._failing = failing

    def read(self, size: int | None = -1, /) -> bytes:
        self._failing.count("read", self.name)
        return super().read(-1 if size is None else size)

    def readall(self) -> bytes:
        self._failing.count("read", self.name)
        return super().readall()

    def readinto(self, buffer: Any, /) -> int:
        self._failing.count("read", self.name)
        return super().readinto(buffer)


class Tried(NamedTuple):
    """How work ended.

    Attributes:
        outcome: What was said.
        kinds: Of its operations, one after the other, where none of them failed.
        failed: What failed.
    """

    outcome: Outcome
    kinds: list[str] = []  # noqa: RUF012 - never changed
    failed: str = ""


def in_a_fork(work: Callable[[], Outcome], failing: Failing | None, place: Path) -> Tried:
    """Carry out work in a process of its own."""
    child = os.fork()
    if not child:
        try:
            if failing is not None:
                failing._process = os.getpid()
                failing.install()
            done = work()
        except BaseException:  # noqa: BLE001 - whatever it is, it is reported
            done = Outcome(-1, "", traceback.format_exc())
        kinds, failed = ([*failing.kinds], failing.failed) if failing else ([], "")
        if failing is not None:
            failing.at = 0
        told = (*done, kinds, failed)
        with open(place, "w", encoding="utf-8") as file:  # noqa: PTH123 - as it is here
            json.dump(told, file)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status:
        return Tried(Outcome(-2, "", f"it ended with {status}"))
    status, out, err, kinds, failed = json.loads(place.read_text(encoding="utf-8"))
    return Tried(Outcome(status, out, err), kinds, failed)


def bytes_of(path: Path) -> bytes | None:
    """Read a file; nothing where there is none."""
    return path.read_bytes() if path.is_file() else None


class Trial:
    """Tries one command with failures."""

    def __init__(self, name: str, base: Path, *, in_worker: bool) -> None:
        """Make ready what it works on.

        Args:
            name: Of the command.
            base: A new folder for everything.
            in_worker: Failures are the worker's.
        """
        self.name, self.command = name, COMMANDS[name]
        self.base, self.in_worker = base, in_worker
        os.environ[BELOW] = str(base)
        self.wrong: list[str] = []
        self.statuses: dict[int, int] = {}
        self.points = 0
        self._set_places(base / "warm")
        self.start, self.beside = base / "start", base / "beside"
        ready: Callable[[], Outcome] = self._ready
        done = in_a_fork(ready, None, base / "told").outcome
        assert done.status == 0, done.err
        for _ in range(2):  # the second one finds in the cache what every later one does
            self._copy()
            done, self.kinds, _ = self._carry_out(Failing(0, 0))
            assert done.status == 0, done.err
        shutil.rmtree(base / "warm", ignore_errors=True)
        self._copy(keep_cache=True)

    def _ready(self) -> Outcome:
        if not self.command.makes:
            commands.start(self.start, self.beside)
        else:
            self.beside.mkdir()
        self.command.before(self.start, self.beside)
        return Outcome(0, "", "")

    def _set_places(self, cache: Path) -> None:
        os.environ["XDG_CACHE_HOME"] = str(cache)
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(self.base / "places" / name)

    def _copy(self, *, keep_cache: bool = False) -> Path:
        root = self.base / "run" / "library"
        if not keep_cache:
            self._set_places(self.base / "cache")
        shutil.rmtree(self.base / "run", ignore_errors=True)
        (self.base / "run").mkdir()
        if self.start.exists():
            shutil.copytree(self.start, root)
        return root

    def _words(self) -> list[str]:
        return self.command.words(self.base / "run" / "library", self.beside)

    def _carry_out(self, failing: Failing) -> Tried:
        words = self._words()
        if not self.in_worker:
            return in_a_fork(lambda: commands.run(words), failing, self.base / "told")
        log = self.base / "worker.log"
        log.unlink(missing_ok=True)
        os.environ[PLAN] = f"{failing.at}:{failing.number}:{log}"
        client.worker_command = lambda: [
            sys.executable,
            "-P",
            str(Path(__file__).with_name("failing_worker.py")),
        ]
        done = in_a_fork(lambda: commands.run(words), None, self.base / "told").outcome
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        os.environ[PLAN] = "0:0:"
        kinds = [" ".join(line.split(" ")[1:]) for line in lines]
        return Tried(done, kinds, next((line for line in lines if " failed " in line), ""))

    def try_all(self, errnos: tuple[str, ...]) -> None:
        """Let every operation fail, with every error."""
        for at in range(1, len(self.kinds) + 1):
            for name in errnos:
                self._try(at, name)

    def try_some(self, errnos: tuple[str, ...]) -> None:
        """Let the last operation of every kind fail, with one error each: by then something was done.

        Of what is only read, or made for a moment, nothing but what the command is about.
        """
        kinds = enumerate(self.kinds, start=1)
        last = {kind: at for at, kind in kinds if not kind.startswith(PASSING) or kind.endswith(ABOUT)}
        for place, at in enumerate(last.values()):
            self._try(at, errnos[place % len(errnos)])

    def _try(self, at: int, name: str) -> None:
        root = self._copy()
        shutil.rmtree(self.base / "one cache", ignore_errors=True)
        if (self.base / "cache").exists():
            shutil.copytree(self.base / "cache", self.base / "one cache")
        self._set_places(self.base / "one cache")
        every = (path for path in root.parent.rglob("*") if path.is_file())
        before = {str(path): path.read_bytes() for path in every}
        done, _, failed = self._carry_out(Failing(at, getattr(errno, name)))
        self.points += 1
        self.statuses[done.status] = self.statuses.get(done.status, 0) + 1
        told = f"{self.name} {at} {name} ({failed}): "
        for complaint in self._complaints(done, failed, root, before):
            self.wrong.append(f"{told}{complaint}")
        first = self._state(root) if root.exists() else "old"
        again, _, _ = self._carry_out(Failing(0, 0))
        if first == "new" and self.command.once and again.status == 2:
            return
        if again.status != 0:
            self.wrong.append(f"{told}given again: {again.status} {again.err}")
        elif self._state(root) != "new":
            self.wrong.append(f"{told}given again, it is not there")

    def _state(self, root: Path) -> str:
        try:
            commands.require_whole(root)
            return self.command.state(root)
        except Exception as error:  # noqa: BLE001 - it is the finding
            return f"broken: {error!r}"

    def _complaints(self, done: Outcome, failed: str, root: Path, before: dict[str, bytes]) -> list[str]:
        found = []
        if "Traceback" in done.err or done.status not in {0, 1, 2}:
            found.append(f"status {done.status}: {done.err[-400:]}")
        if done.status == 2 and not done.err.strip():
            found.append("not a word")
        if NAMED.search(done.err) or NAMED.search(done.out):
            found.append(f"a document is blamed: {done.err} {done.out[-200:]}")
        state = self._state(root) if root.exists() else "old"
        if state not in {"old", "new"}:
            found.append(state)
        if done.status == 0 and state != "new":
            found.append(f"it says that it is done, and it is {state}")
        found += self._changed(done, before) if state == "old" else []
        left = [path.name for path in root.rglob(".~*")] if root.exists() else []
        if left and not failed.startswith("unlink"):
            found.append(f"left: {left}")
        return found

    @staticmethod
    def _changed(done: Outcome, before: dict[str, bytes]) -> list[str]:
        """List the files that another content has though it was said that the command failed."""
        if done.status != 2 or UNCONFIRMED in done.err or PARTLY.search(done.out):
            return []
        return [
            f"{name} was changed: {done.err}" for name, held in before.items() if bytes_of(Path(name)) != held
        ]


def main() -> None:
    """Try a command: ``failing.py NAME FOLDER [--some] [--worker] [--errors A,B]``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=COMMANDS)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--some", action="store_true")
    parser.add_argument("--worker", action="store_true")
    parser.add_argument("--errors", default=",".join(ERRNOS))
    options = parser.parse_args()
    options.folder.mkdir(parents=True)
    trial = Trial(options.name, options.folder, in_worker=options.worker)
    errors = tuple(options.errors.split(","))
    trial.try_some(errors) if options.some else trial.try_all(errors)
    print(
        json.dumps(
            {
                "command": options.name,
                "operations": len(trial.kinds),
                "points": trial.points,
                "statuses": trial.statuses,
                "wrong": trial.wrong,
            }
        )
    )


if __name__ == "__main__":
    main()
