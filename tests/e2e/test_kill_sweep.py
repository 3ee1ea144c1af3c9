"""Killing the app at every file operation leaves the old or the new state, never another."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from making import pdfs
from usce_desktop.domain.application.application import Application
from usce_desktop.storage import disk, stored

STEP = 1 if os.environ.get("USCE_WHOLE_SWEEP") else 20
LAST = 4
SWEEP = """
import os, signal, sys
at = int(sys.argv[1])
done = 0

def die_or(real, name):
    def call(*words, **more):
        global done
        if os.getpid() == main:
            done += 1
            if done == at:
                if name == "write":
                    real(words[0], bytes(words[1])[: len(words[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
        return real(*words, **more)
    return call

main = os.getpid()
from usce_desktop import cli
from usce_desktop.storage.places import system_places
for name in ("open", "write", "fsync", "close", "replace", "link", "unlink", "mkdir", "rename"):
    setattr(os, name, die_or(getattr(os, name), name))
status = cli.main(sys.argv[2:])
print(f"operations {done}")
sys.exit(status)
"""


def run(script: Path, at: int, words: list[str], home: Path) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "XDG_CACHE_HOME": str(home / "cache"), "XDG_CONFIG_HOME": str(home / "config")}
    env.pop("COVERAGE_PROCESS_CONFIG", None)
    return subprocess.run(
        [sys.executable, script, str(at), *words], capture_output=True, text=True, check=False, env=env
    )


def sweep(
    tmp_path: Path,
    start: Path,
    words: Callable[[Path], list[str]],
    check: Callable[[Path], str],
    finished: Callable[[Path], None] | None = None,
) -> set[str]:
    """Kill a command at its operations, and give it again; return the states that were seen.

    Here at one in ``STEP``, and a few at the end, where what is written gets its name; the whole is ``dev.py sweep
    kills``.
    """
    script, plain = tmp_path / "sweep.py", tmp_path / "again.py"
    script.write_text(SWEEP)
    plain.write_text("import sys; from usce_desktop import cli; sys.exit(cli.main(sys.argv[2:]))")
    seen = set()
    for name in ("first", "second"):  # the second one finds in the cache what every later one does
        whole = run(script, 0, words(_copy(start, tmp_path / name)), tmp_path)
        shutil.rmtree(tmp_path / name)
        operations = int(whole.stdout.rpartition("operations ")[2])
    assert operations > 5
    for at in sorted({*range(1, operations + 1, STEP), *range(max(1, operations - LAST), operations + 2)}):
        place = tmp_path / f"run{at}"
        done = run(script, at, words(_copy(start, place)), tmp_path)
        seen.add(check(place))
        again = run(plain, 0, words(place), tmp_path)
        # Given again, it does what it was to do, and finds what was left.
        assert again.returncode == 0, (at, again.stderr)
        assert check(place) == "new", at
        if finished is not None:
            finished(place)
        shutil.rmtree(place)
        if done.returncode != -signal.SIGKILL:
            assert done.returncode == 0, done.stderr
            assert at > operations - LAST
            break
    return seen


def _copy(start: Path, place: Path) -> Path:
    shutil.copytree(start, place)
    return place


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Make a small library with one application and one document."""
    script = tmp_path / "plain.py"
    script.write_text("import sys; from usce_desktop import cli; sys.exit(cli.main(sys.argv[2:]))")
    root = tmp_path / "small"
    from usce_desktop.storage.library import create_library  # noqa: PLC0415 - next to its only use

    create_library(root)
    (tmp_path / "a.pdf").write_bytes(pdfs.text_pdf(2))
    made = run(
        script, 0,
        ["new", str(root), "--program", "X", "--specialty", "Y", "--start", "2027-01-01", "--end", "2027-01-10", "--checklist", "generic_observership"],
        tmp_path,
    )  # fmt: skip
    folder = Path(made.stdout.strip())
    assert (
        run(script, 0, ["add", str(folder), str(tmp_path / "a.pdf"), "--item", "cv"], tmp_path).returncode
        == 0
    )
    return root


def application(root: Path) -> tuple[Path, Application]:
    folder = next((root / "Applications").iterdir())
    return folder, stored.read(folder / "application.json", Application).value


def documents_are_whole(root: Path) -> None:
    """Every document that is written down is there, with its bytes."""
    folder, value = application(root)
    for document in value.documents.values():
        assert disk.hash_file(folder / document.file)[0] == document.sha256
    for path in root.rglob("*.json"):
        json.loads(path.read_text())


def test_a_save(tmp_path: Path, small: Path) -> None:
    def check(root: Path) -> str:
        documents_are_whole(root)
        facts = next(iter(application(root)[1].documents.values())).facts
        return "new" if facts.issued else "old"

    def words(root: Path) -> list[str]:
        return ["set", str(application(root)[0]), "cv", "issued=2026-01-10"]

    assert sweep(tmp_path, small, words, check) == {"old", "new"}


def test_an_add(tmp_path: Path, small: Path) -> None:
    source = tmp_path / "b.pdf"
    source.write_bytes(pdfs.text_pdf(1, words="SAMPLE b"))
    whole = source.read_bytes()

    def check(root: Path) -> str:
        documents_are_whole(root)
        assert source.read_bytes() == whole
        folder, value = application(root)
        copies = [path for path in folder.glob("*.pdf") if path.name.startswith("Letter")]
        assert all(path.read_bytes() == whole for path in copies)
        return "new" if len(value.documents) == 2 else "old"

    def words(root: Path) -> list[str]:
        return ["add", str(application(root)[0]), str(source), "--item", "lor"]

    def finished(root: Path) -> None:
        """It lies there once, and no second document has its bytes."""
        folder, value = application(root)
        assert len([path for path in folder.glob("*.pdf") if path.read_bytes() == whole]) == 1
        assert len(value.documents) == 2

    assert sweep(tmp_path, small, words, check, finished) == {"old", "new"}


def test_a_new_library(tmp_path: Path) -> None:
    """Made in a folder that is there, as a sync program's is."""
    start = tmp_path / "empty"
    start.mkdir()
    (start / ".stfolder").mkdir()

    def check(root: Path) -> str:
        for path in root.rglob("*.json"):
            json.loads(path.read_text())
        made = [
            path for path in (root / "Applications").glob("[!.]*") if (path / "application.json").exists()
        ]
        return "new" if made else "old"

    def words(root: Path) -> list[str]:
        dates = ["--start", "2027-01-01", "--end", "2027-01-10"]
        return ["new", str(root), "--program", "X", "--specialty", "Y", *dates]

    assert sweep(tmp_path, start, words, check) == {"old", "new"}


def test_a_first_export_and_what_was_sent(tmp_path: Path, small: Path) -> None:
    """Killed between putting the packet in its place and writing that down, it is known again by its contents."""

    def packet(root: Path) -> Path:
        return application(root)[0] / "X packet.pdf"

    def check(root: Path) -> str:
        documents_are_whole(root)
        return "new" if packet(root).exists() and packet(root).name in application(root)[1].packets else "old"

    def words(root: Path) -> list[str]:
        return ["export", str(application(root)[0]), "--allow-incomplete"]

    assert sweep(tmp_path, small, words, check) == {"old", "new"}
    assert run(tmp_path / "again.py", 0, words(small), tmp_path).returncode == 0

    def sent(root: Path) -> str:
        documents_are_whole(root)
        return "new" if application(root)[1].submissions else "old"

    def submit(root: Path) -> list[str]:
        return [
            "submit",
            str(application(root)[0]),
            str(packet(root)),
            "--to",
            "Office",
            "--on",
            "2026-01-02",
        ]

    def once(root: Path) -> None:
        named = [each.file for each in application(root)[1].submissions]
        kept = [path.name for path in (application(root)[0] / "Submitted").glob("*.pdf")]
        assert sorted(set(named)) == sorted(kept)

    assert sweep(tmp_path, small, submit, sent, once) == {"old", "new"}


def test_an_export(tmp_path: Path, small: Path) -> None:
    folder, _ = application(small)
    old = folder / "X packet.pdf"
    script = tmp_path / "plain.py"
    assert run(script, 0, ["export", str(folder), "--allow-incomplete"], tmp_path).returncode == 0
    before = old.read_bytes()
    assert run(script, 0, ["applicant", str(small), "name=Amara Sample"], tmp_path).returncode == 0
    (folder / "Amara Sample X packet.pdf").write_bytes(before)

    def check(root: Path) -> str:
        documents_are_whole(root)
        packet = next((root / "Applications").iterdir()) / "Amara Sample X packet.pdf"
        if packet.read_bytes() == before:
            return "old"
        assert "Amara Sample" in PdfReader(packet).pages[0].extract_text()
        assert len(PdfReader(packet).pages) == 5
        return "new"

    def words(root: Path) -> list[str]:
        return ["export", str(application(root)[0]), "--allow-incomplete"]

    assert sweep(tmp_path, small, words, check) == {"old", "new"}
