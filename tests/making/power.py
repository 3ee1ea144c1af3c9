"""Records what a command does to the disk, and builds what the disk can look like after the power went.

A file's bytes are on the disk once it was synced. A name is there once its folder was synced; until then each
change of a folder may have reached the disk or not, whatever came before or after it: the least that any file
system promises. Run as a program, it tries every moment of a command.
"""

import argparse
import builtins
import io
import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from making import commands
from making.commands import COMMANDS, Outcome
from usce_desktop.storage import disk as storage_disk

_REAL = {
    name: getattr(os, name)
    for name in ("open", "fsync", "replace", "rename", "link", "mkdir", "unlink", "rmdir")
}
_STAT, _OPEN = os.stat, io.open


class Change(NamedTuple):
    """A change of one folder, or of two: a name that comes, one that goes.

    Attributes:
        added: Folder, name and what it names, by their numbers; ``None`` where none comes.
        gone: Folder and name; likewise.
    """

    added: tuple[int, str, int] | None
    gone: tuple[int, str] | None


class Step(NamedTuple):
    """Something that was done.

    Attributes:
        change: Of folders.
        synced: The number of the file or folder that was synced.
        data: What the file held then.
        folder: The number of a folder that was made.
    """

    change: Change | None = None
    synced: int = 0
    data: bytes | None = None
    folder: int = 0


class Recorder:
    """Writes down what this process does below a folder."""

    def __init__(self, root: Path) -> None:
        """Follow what is done below ``root``."""
        self.root = str(root)
        self.steps: list[Step] = []

    def _below(self, path: object) -> str:
        text = os.path.abspath(os.fsdecode(path)) if isinstance(path, (str, bytes, os.PathLike)) else ""  # noqa: PTH100
        return text if text == self.root or text.startswith(self.root + os.sep) else ""

    def _number(self, path: str) -> int:
        return _STAT(path, follow_symlinks=False).st_ino

    def _place(self, path: str) -> tuple[int, str]:
        return self._number(os.path.dirname(path)), os.path.basename(path)  # noqa: PTH119, PTH120

    def install(self) -> None:
        """Put itself in the way of the operations of this process."""
        for name in _REAL:
            setattr(os, name, getattr(self, f"_{name}"))
        io.open = builtins.open = self._opened

    def _made(self, path: str, was: bool) -> None:
        if not was:
            folder, name = self._place(path)
            self.steps.append(Step(Change((folder, name, self._number(path)), None)))

    def _open(self, path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        below = self._below(path)
        was = not below or os.path.lexists(below)
        number: int = _REAL["open"](path, flags, mode, **more)
        if below:
            self._made(below, was)
        return number

    def _opened(self, file: Any, *words: Any, **more: Any) -> Any:
        below = self._below(file)
        was = not below or os.path.lexists(below)
        stream = _OPEN(file, *words, **more)
        if below:
            self._made(below, was)
        return stream

    def _fsync(self, number: int) -> None:
        _REAL["fsync"](number)
        told = os.fstat(number)
        data = None
        if stat.S_ISREG(told.st_mode):
            with _OPEN(f"/proc/self/fd/{number}", "rb") as stream:
                data = stream.read()
        self.steps.append(Step(synced=told.st_ino, data=data))

    def _moved(self, name: str, source: Any, target: Any) -> None:
        old, new = self._below(source), self._below(target)
        if not new:
            _REAL[name](source, target)
            return
        was, number = self._place(old), self._number(old)
        _REAL[name](source, target)
        self.steps.append(Step(Change((*self._place(new), number), was)))

    def _replace(self, source: Any, target: Any) -> None:
        self._moved("replace", source, target)

    def _rename(self, source: Any, target: Any) -> None:
        self._moved("rename", source, target)

    def _link(self, source: Any, target: Any, **more: Any) -> None:
        _REAL["link"](source, target, **more)
        new = self._below(target)
        if new:
            self.steps.append(Step(Change((*self._place(new), self._number(new)), None)))

    def _mkdir(self, path: Any, mode: int = 0o777, **more: Any) -> None:
        _REAL["mkdir"](path, mode, **more)
        below = self._below(path)
        if below:
            number = self._number(below)
            self.steps.append(Step(Change((*self._place(below), number), None), folder=number))

    def _unlink(self, path: Any, **more: Any) -> None:
        self._gone("unlink", path, more)

    def _rmdir(self, path: Any, **more: Any) -> None:
        self._gone("rmdir", path, more)

    def _gone(self, name: str, path: Any, more: dict[str, Any]) -> None:
        below = self._below(path)
        place = self._place(below) if below and "dir_fd" not in more else None
        _REAL[name](path, **more)
        if place is not None:
            self.steps.append(Step(Change(None, place)))


class Disk:
    """What is on the disk, and what is on its way there."""

    def __init__(self, root: Path) -> None:
        """Begin with a folder of which everything is on the disk."""
        self.top = _STAT(root).st_ino
        self.names: dict[int, dict[str, int]] = {}
        self.data: dict[int, bytes] = {}
        for place, folders, files in os.walk(root):
            here = self.names.setdefault(_STAT(place).st_ino, {})
            for name in folders:
                here[name] = _STAT(os.path.join(place, name)).st_ino  # noqa: PTH118
            for name in files:
                number = _STAT(os.path.join(place, name)).st_ino  # noqa: PTH118
                here[name] = number
                self.data[number] = Path(place, name).read_bytes()
        self.waiting: list[Change] = []

    def take(self, step: Step) -> None:
        """Do a step."""
        if step.folder:
            self.names.setdefault(step.folder, {})
        if step.change is not None:
            self.waiting.append(step.change)
        if step.synced:
            if step.data is not None:
                self.data[step.synced] = step.data
            else:
                rest = []
                for change in self.waiting:
                    folders = {each[0] for each in (change.added, change.gone) if each is not None}
                    if step.synced in folders:
                        _apply(self.names, change)
                    else:
                        rest.append(change)
                self.waiting = rest

    def possible(self) -> Iterator[tuple[Change, ...]]:
        """List what of that which is on its way can have come: nothing, all, each alone, all but each."""
        every = tuple(self.waiting)
        yield ()
        yield every
        for number in range(len(every)):
            yield (every[number],)
            yield (*every[:number], *every[number + 1 :])

    def write(self, came: tuple[Change, ...], root: Path) -> None:
        """Write down what is found once the power is back."""
        names = {number: dict(entries) for number, entries in self.names.items()}
        for change in came:
            _apply(names, change)
        self._write(names, self.top, root)

    def _write(self, names: dict[int, dict[str, int]], number: int, place: Path) -> None:
        place.mkdir()
        for name, own in names.get(number, {}).items():
            if own in names and own not in self.data:
                self._write(names, own, place / name)
            else:
                (place / name).write_bytes(self.data.get(own, b""))


def _apply(names: dict[int, dict[str, int]], change: Change) -> None:
    if change.gone is not None:
        names.setdefault(change.gone[0], {}).pop(change.gone[1], None)
    if change.added is not None:
        folder, name, number = change.added
        names.setdefault(folder, {})[name] = number


def try_command(name: str, base: Path) -> dict[str, Any]:
    """Carry out a command and look at everything that can be left after each of its steps."""
    command = COMMANDS[name]
    base.mkdir(parents=True)
    for each in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[each] = str(base / "places" / each)
    root, beside = base / "run" / "library", base / "beside"
    if command.makes:
        (base / "run").mkdir()
        beside.mkdir()
    else:
        (base / "run").mkdir()
        commands.start(root, beside)
    command.before(root, beside)
    disk = Disk(base / "run")
    papers = set(commands.papers(base / "run").values())
    recorder = Recorder(base / "run")
    recorder.install()
    done: Outcome = commands.run(command.words(root, beside))
    _uninstall()
    assert done.status == 0, done.err
    wrong, seen = [], set()
    for at, step in enumerate([Step(), *recorder.steps]):
        disk.take(step)
        for came in dict.fromkeys(disk.possible()):
            key = (tuple(disk.waiting), came, step.synced)
            if key in seen:
                continue
            seen.add(key)
            wrong += [
                f"{name}, after step {at} of {len(recorder.steps)}: {each}"
                for each in _looked(disk, came, base, papers)
            ]
    # What a command says that it has done is done, whatever has come of that which was not synced.
    for came in dict.fromkeys(disk.possible()):
        place = _written(disk, came, base)
        try:
            state = command.state(place / "library")
        except Exception as error:  # noqa: BLE001 - it is the finding
            state = repr(error)
        if state != "new":
            wrong.append(f"{name}: it said that it was done, and after the power went it is {state}")
    return {"command": name, "steps": len(recorder.steps), "states": len(seen), "wrong": wrong}


def _uninstall() -> None:
    for name, real in _REAL.items():
        setattr(os, name, real)
    io.open = builtins.open = _OPEN


def _written(disk: Disk, came: tuple[Change, ...], base: Path) -> Path:
    place = base / "after"
    shutil.rmtree(place, ignore_errors=True)
    disk.write(came, place)
    return place


def _looked(disk: Disk, came: tuple[Change, ...], base: Path, papers: set[str]) -> Iterator[str]:
    """Say what of a state is wrong: a paper that is nowhere, a file of the app's own that is none."""
    place = _written(disk, came, base)
    every = {commands.sha256_of(path) for path in place.rglob("*") if path.is_file()}
    if papers - every:
        yield f"{len(papers - every)} papers have no name any more ({came})"
    checks: tuple[Callable[[Path], object], ...] = (commands.own_files, commands.require_whole)
    for check in checks:
        try:
            check(place / "library")
        except Exception as error:  # noqa: BLE001 - it is the finding
            yield f"{error!r} ({came})"


def main() -> None:
    """Try a command: ``power.py NAME FOLDER``."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=COMMANDS)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--forgetful", action="store_true", help="folders are never synced, which has to be found"
    )
    options = parser.parse_args()
    if options.forgetful:
        storage_disk.sync_folder = lambda folder: None  # noqa: ARG005 - named as the other one
    print(json.dumps(try_command(options.name, options.folder)), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
