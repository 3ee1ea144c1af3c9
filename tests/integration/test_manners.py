"""How the commands take paths, wait for each other, and write what other programs read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec import structs

from making.systems import posix_only
from usce_desktop.cli import main
from usce_desktop.pdf.worker.errors import JobFailure, failure_of
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.cache import old_traces, remove_old_traces
from usce_desktop.storage import lock
from usce_desktop.storage.errors import ReadOnlyError
from usce_desktop.storage.handover import ShowRequest, hand_over, request_file, take_request
from usce_desktop.storage.library import meant_by
from usce_desktop.storage.lock import LibraryLock

APP = (sys.executable, "-m", "usce_desktop")


@pytest.fixture
def ready(demo: Path) -> Path:
    return next((demo / "Applications").glob("*Lakeside*"))


def test_a_file_stands_for_the_application_or_library_that_it_lies_in(demo: Path, ready: Path) -> None:
    document = next(ready.glob("*.pdf"))
    for path in (ready, ready / "application.json", document):
        assert meant_by(path) == (path if path == ready else ready.resolve())
    for path in (demo / "library.json", demo / "applicant.json"):
        assert meant_by(path) == demo.resolve()
    nowhere = demo.parent / "elsewhere.txt"
    nowhere.write_text("SAMPLE")
    assert meant_by(nowhere) == nowhere
    assert meant_by(demo / "none") == demo / "none"


def test_commands_take_such_files_too(
    demo: Path,
    ready: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    for name in ("CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    assert main(["check", str(ready / "application.json"), "--today", "2026-11-23", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ready"] is True
    assert main(["check", str(demo / "library.json"), "--today", "2026-11-23", "--json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["applications"]) == 4
    assert main(["applicant", str(ready)]) == 0
    assert "name:" in capsys.readouterr().out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
@pytest.mark.parametrize(
    "words",
    [
        ["read", "PIPE"],
        ["verify", "PIPE"],
        ["check", "PIPE"],
        ["add", "READY", "PIPE"],
        ["read", "/dev/null"],
    ],
)
def test_a_pipe_or_a_device_is_refused_and_not_waited_for(
    words: list[str], ready: Path, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    places = {"PIPE": str(tmp_path / "pipe.pdf"), "READY": str(ready)}
    ended = subprocess.run(
        [*APP, *(places.get(word, word) for word in words)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ended.returncode == 2
    assert "is a pipe or a device, not a file; save it as a file first" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_two_commands_on_one_library_wait_for_each_other(ready: Path) -> None:
    both = [
        subprocess.Popen([*APP, "set", str(ready), "cv", f"{key}={day}"], stderr=subprocess.PIPE)
        for key, day in (("issued", "2026-01-11"), ("expires", "2027-01-10"))
    ]
    assert [each.wait(60) for each in both] == [0, 0], [each.stderr and each.stderr.read() for each in both]
    for each in both:
        assert each.stderr is not None
        each.stderr.close()
    facts = json.loads((ready / "application.json").read_bytes())
    kept = json.dumps(facts)
    assert "2026-01-11" in kept
    assert "2027-01-10" in kept


def test_a_library_that_stays_open_elsewhere_is_refused_in_the_end(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lock, "PATIENCE", 0.2)
    first = LibraryLock(demo, tmp_path)
    assert first.acquire()
    with pytest.raises(ReadOnlyError), LibraryLock(demo, tmp_path):
        pass
    first.release()
    with LibraryLock(demo, tmp_path) as held:
        assert held.held


@posix_only
def test_a_library_has_one_lock_by_whatever_path_it_is_reached(demo: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(demo)
    assert lock.lock_name(link) == lock.lock_name(demo)
    assert lock.lock_name(tmp_path / "none") != lock.lock_name(tmp_path / "other")


def test_nobody_is_asked_to_the_front_where_nobody_has_the_library(demo: Path, tmp_path: Path) -> None:
    assert not hand_over(demo, tmp_path)
    held = LibraryLock(demo, tmp_path)
    assert held.acquire()
    # A command holds the lock and never answers.
    assert not hand_over(demo, tmp_path, patience=0.1)
    assert not request_file(demo, tmp_path).exists()
    request_file(demo, tmp_path).write_bytes(b'{"application": "X"}')
    assert take_request(demo, tmp_path) == ShowRequest(application="X")
    assert take_request(demo, tmp_path) is None
    request_file(demo, tmp_path).write_bytes(b"nonsense")
    assert take_request(demo, tmp_path) is None
    held.release()
    assert not hand_over(tmp_path / "none", Path("/proc/none"))


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_what_programs_read_is_utf8_and_json_wherever_it_goes(
    ready: Path, tmp_path: Path, encoding: str
) -> None:
    env = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LC_ALL": "C"}
    asked = subprocess.run([*APP, "set", str(ready), "cv", "note=Зоя \U0001f600"], env=env, check=False)
    assert asked.returncode in {0, 2}
    file = tmp_path / "Зоя.json"
    with file.open("wb") as stream:
        words = [*APP, "check", str(ready), "--json", "--today", "2026-11-23"]
        assert subprocess.run(words, env=env, stdout=stream, check=False).returncode == 0
    data = json.loads(file.read_bytes().decode("utf-8"))
    assert data["schema"] == 1
    printed = subprocess.run(
        [*APP, "check", str(ready), "--today", "2026-11-23"], env=env, capture_output=True, check=False
    )
    printed.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("error", "output", "failure"),
    [
        (ImportError("No module named 'cryptography'", name="cryptography"), "", "not_installed"),
        (MemoryError(), "", "too_big"),
        (PermissionError(13, "Permission denied", "/in.pdf"), "/out.pdf", "unreadable"),
        (PermissionError(13, "Permission denied", "/out.pdf"), "/out.pdf", "unwritable"),
        (OSError(5, "Input/output error"), "", "unreadable"),
        (OSError(28, "No space left on device"), "", "unwritable"),
        (OSError(30, "Read-only file system", "/out.pdf"), "", "unwritable"),
        (OSError("image file is truncated"), "", "damaged"),
        (OSError(22, "Invalid argument"), "", "damaged"),
        (RecursionError(), "", "damaged"),
        (JobFailure("no_pages"), "", "no_pages"),
    ],
)
def test_only_a_fault_of_the_document_is_blamed_on_it(
    error: BaseException, output: str, failure: str
) -> None:
    assert failure_of(error, output).failure == failure


def test_what_telemetry_left_is_offered_and_nothing_else_goes(context: AppContext, tmp_path: Path) -> None:
    assert old_traces(context) is None
    left = tmp_path / "Microsoft" / "DeveloperTools" / ".onnxruntime"
    left.mkdir(parents=True)
    (left / "events.db").write_bytes(b"SAMPLE")
    (left.parent / "deviceid").write_text("SAMPLE")
    context = structs.replace(context, places=structs.replace(context.places, old_traces=left))
    assert old_traces(context) == left
    remove_old_traces(context)
    assert not left.exists()
    assert (left.parent / "deviceid").exists()
    remove_old_traces(context)
