"""Commands on a small library, and what each leaves: for tests that let the disk fail or the power go.

A state is ``old`` or ``new``; whatever else is found is wrong. Only the standard library and the program itself
are used, so that a process that is forked for each failure has little to start.
"""

import argparse
import contextlib
import hashlib
import io
import json
import os
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from making import pdfs
from usce_desktop import cli
from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application
from usce_desktop.services.context import AppContext, close_context, open_context
from usce_desktop.services.intake.reuse import holdings, replace_everywhere
from usce_desktop.services.library.applications import open_application, save_edit
from usce_desktop.services.review.review import review_application
from usce_desktop.storage import stored
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import create_library
from usce_desktop.storage.places import system_places

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
ARCHIVED = 20 if os.environ.get("USCE_WHOLE_SWEEP") else 4
"""Papers of an archive."""
DATES = ("--start", "2027-01-01", "--end", "2027-01-10")


class Outcome(NamedTuple):
    """What a command said, and how it ended."""

    status: int
    out: str
    err: str


class Command(NamedTuple):
    """A command, and how to tell what it left.

    Attributes:
        words: Of the command line, for a library and the folder beside it.
        state: ``old`` or ``new``, for a library.
        before: Makes ready what it works on.
        makes: It makes the library.
        once: Given again, it refuses what is there already.
    """

    words: Callable[[Path, Path], list[str]]
    state: Callable[[Path], str]
    before: Callable[[Path, Path], object] = lambda _root, _beside: None
    makes: bool = False
    once: bool = False


def application(root: Path) -> tuple[Path, Application]:
    """Find the only application."""
    folder = next(each for each in (root / "Applications").iterdir() if not each.name.startswith("."))
    return folder, stored.read(folder / "application.json", Application).value


def run(words: list[str]) -> Outcome:
    """Carry out a command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        in_window = _IN_WINDOW.get(words[0])
        status = _as_the_window(in_window, words[1:]) if in_window else cli.main(words)
    return Outcome(status, out.getvalue(), err.getvalue())


def _take_out(context: AppContext, folder: str) -> None:
    opened = open_application(context, Path(folder))
    save_edit(opened, edits.detach_all(opened.application, "cv"), NOW)


def _rename(context: AppContext, folder: str) -> None:
    opened = open_application(context, Path(folder))
    (key,) = opened.application.documents
    save_edit(opened, edits.rename_file(opened.application, key, "Renamed.pdf"), NOW)


def _replace(context: AppContext, folder: str, newer: str) -> None:
    reviewed = review_application(context, Path(folder), NOW.date())
    wanted = sha256_of(Path(newer))
    for old in holdings(context, (reviewed,), NOW.date()):
        if old.sha256 != wanted:
            replace_everywhere(context, old, Path(newer), NOW)


_IN_WINDOW: dict[str, Callable[..., None]] = {
    "take out": _take_out,
    "rename": _rename,
    "replace": _replace,
}
"""What the window does and the command line has no command for."""


def _as_the_window(change: Callable[..., None], words: list[str]) -> int:
    """Carry out what the window does, and say what went wrong as a command says it."""
    context = open_context(system_places())
    try:
        change(context, *words)
    except (StorageError, OSError) as error:
        print(f"usce-desktop: {cli_sentence(error)}.", file=sys.stderr)
        return 2
    finally:
        close_context(context)
    return 0


def cli_sentence(error: BaseException) -> str:
    """Say what went wrong, as commands do."""
    from usce_desktop.cli.common import sentence_of  # noqa: PLC0415 - as late as the program does

    return sentence_of(error)


def sha256_of(path: Path) -> str:
    """Tell the bytes of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def papers(root: Path) -> dict[str, str]:
    """Tell the bytes of everything that is no file of the app's own: SHA-256 by path."""
    found = {}
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.suffix != ".json" and not path.name.startswith(".~"):
            found[path.relative_to(root).as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def own_files(root: Path) -> dict[str, object]:
    """Read the app's own files; one that is no JSON raises."""
    return {
        path.relative_to(root).as_posix(): json.loads(path.read_bytes())
        for path in sorted(root.rglob("*.json"))
        if not path.name.startswith(".~")
    }


def require_whole(root: Path) -> None:
    """Raise unless every paper that is written down is there, with its bytes.

    One that was given another name counts: opening the application finds it by its bytes.
    """
    own_files(root)
    if not (root / "Applications").is_dir():
        return
    for folder in (root / "Applications").iterdir():
        if (folder / "application.json").is_file():
            value = stored.read(folder / "application.json", Application).value
            beside = {sha256_of(path) for path in folder.iterdir() if path.is_file()}
            for document in value.documents.values():
                there = folder / document.file
                assert sha256_of(there) == document.sha256 if there.exists() else document.sha256 in beside
            for sent in value.submissions:
                found = hashlib.sha256((folder / "Submitted" / sent.file).read_bytes()).hexdigest()
                assert found == sent.sha256, sent.file


def start(root: Path, beside: Path) -> None:
    """Make a small library with one application and one paper; another paper lies beside it."""
    beside.mkdir(parents=True, exist_ok=True)
    create_library(root)
    (beside / "a.pdf").write_bytes(pdfs.text_pdf(2, words="SAMPLE curriculum vitae"))
    (beside / "b.pdf").write_bytes(pdfs.text_pdf(1, words="SAMPLE letter of recommendation"))
    new = [
        "new",
        str(root),
        "--program",
        "X",
        "--specialty",
        "Y",
        *DATES,
        "--checklist",
        "generic_observership",
    ]
    for words in (new, ["add", "", str(beside / "a.pdf"), "--item", "cv"]):
        words[1] = words[1] or str(application(root)[0])
        done = run(words)
        assert done.status == 0, done.err


def _is_new(test: Callable[[Path], bool]) -> Callable[[Path], str]:
    return lambda root: "new" if test(root) else "old"


def _export(root: Path, _beside: Path) -> list[str]:
    return ["export", str(application(root)[0]), "--allow-incomplete", "--attach-manifest"]


def _packet(root: Path) -> Path:
    return application(root)[0] / "X packet.pdf"


def _exported(root: Path, beside: Path) -> None:
    done = run(_export(root, beside))
    assert done.status == 0, done.err


def _has_application(root: Path) -> bool:
    place = root / "Applications"
    return place.is_dir() and any((each / "application.json").is_file() for each in place.glob("[!.]*"))


def _removed(root: Path, beside: Path) -> None:
    del beside
    assert run(["take out", str(application(root)[0])]).status == 0


def _restore_words(root: Path, _beside: Path) -> list[str]:
    notes = [note.parent.name for note in (root / ".removed").glob("*/removed.json")]
    return ["removed", str(root), "--restore", *(notes or ["nothing"])]


def _archive(root: Path, beside: Path) -> None:
    del root
    with zipfile.ZipFile(beside / "papers.zip", "w") as archive:
        for number in range(ARCHIVED):
            archive.writestr(f"{number}.pdf", pdfs.text_pdf(1, words=f"SAMPLE paper {number}"))


def _newest(root: Path) -> bool:
    folder, value = application(root)
    (item,) = (each.documents for each in value.items.values() if each.documents)
    return [sha256_of(folder / value.documents[key].file) for key in item] == [
        sha256_of(root.parents[1] / "beside" / "b.pdf")
    ]


def _is_backup(path: Path) -> bool:
    return path.exists() and zipfile.ZipFile(path).testzip() is None


COMMANDS = {
    "set": Command(
        lambda root, _: ["set", str(application(root)[0]), "cv", "issued=2026-01-10"],
        _is_new(lambda root: any(each.facts.issued for each in application(root)[1].documents.values())),
    ),
    "add": Command(
        lambda root, beside: ["add", str(application(root)[0]), str(beside / "b.pdf"), "--item", "lor"],
        _is_new(lambda root: len(application(root)[1].documents) == 2),
    ),
    "new": Command(
        lambda root, _: ["new", str(root), "--program", "X", "--specialty", "Y", *DATES],
        _is_new(_has_application),
        makes=True,
    ),
    "remove": Command(
        lambda root, _: ["take out", str(application(root)[0])],
        _is_new(lambda root: not application(root)[1].documents),
    ),
    "bring back": Command(
        _restore_words,
        _is_new(lambda root: bool(application(root)[1].documents)),
        _removed,
        once=True,
    ),
    "rename": Command(
        lambda root, _: ["rename", str(application(root)[0])],
        _is_new(lambda root: (application(root)[0] / "Renamed.pdf").exists()),
    ),
    "replace": Command(
        lambda root, beside: ["replace", str(application(root)[0]), str(beside / "b.pdf")],
        _is_new(_newest),
    ),
    "add an archive": Command(
        lambda root, beside: ["add", str(application(root)[0]), str(beside / "papers.zip"), "--item", "lor"],
        _is_new(lambda root: len(application(root)[1].documents) == ARCHIVED + 1),
        _archive,
    ),
    "backup": Command(
        lambda root, _: ["backup", str(root), "-o", str(root.parent / "copy.zip")],
        _is_new(lambda root: _is_backup(root.parent / "copy.zip")),
    ),
    "export": Command(
        _export,
        _is_new(lambda root: _packet(root).exists() and _packet(root).name in application(root)[1].packets),
    ),
    "submit": Command(
        lambda root, _: [
            "submit", str(application(root)[0]), str(_packet(root)), "--to", "Office", "--on", "2026-01-02",
        ],
        _is_new(lambda root: bool(application(root)[1].submissions)),
        _exported,
    ),
    "rebuild": Command(
        lambda root, _: ["rebuild", str(_packet(root)), str(root), "-o", str(root.parent / "again.pdf")],
        _is_new(lambda root: (root.parent / "again.pdf").exists()),
        _exported,
        once=True,
    ),
}  # fmt: skip


def main() -> None:
    """Make a library ready for a command: ``commands.py NAME ROOT BESIDE``."""
    words = argparse.ArgumentParser()
    for name in ("name", "root", "beside"):
        words.add_argument(name)
    options = words.parse_args()
    root, beside = Path(options.root), Path(options.beside)
    if not COMMANDS[options.name].makes:
        start(root, beside)
    COMMANDS[options.name].before(root, beside)


if __name__ == "__main__":
    main()
    os._exit(0)
