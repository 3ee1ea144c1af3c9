"""The log and the report of a fault: what is in them, and what never is."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from pypdf import PdfReader

from making import pdfs
from usce_desktop import cli
from usce_desktop.pdf.worker.client import Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Probe, Render
from usce_desktop.storage import log
from usce_desktop.storage.places import Places, system_places

PERSON = "Amara Sample, passport X0000000"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Write the log into a folder, and stop that afterwards."""
    place = tmp_path / "state" / "log"
    log.start_log(place)
    yield place
    for handler in log.LOGGER.handlers[:]:
        if not isinstance(handler, logging.NullHandler):
            log.LOGGER.removeHandler(handler)
            handler.close()
    log.LOGGER.propagate = True


def _fails() -> None:
    try:
        dict[str, str]()[PERSON]
    except KeyError as error:
        raise OSError(28, PERSON, f"/home/{PERSON}/lab.pdf") from error


def _fault() -> OSError:
    with pytest.raises(OSError, match="28") as caught:
        _fails()
    return caught.value


def test_a_fault_is_told_by_its_kind_and_place_and_by_no_word_of_a_person(folder: Path) -> None:
    log.log_error("a job failed", _fault())
    written = (folder / log.FILE).read_text(encoding="utf-8")

    assert "a job failed: OSError (ENOSPC)" in written
    assert "after KeyError" in written
    assert "test_log.py:" in written
    assert " _fails" in written
    assert "Sample" not in written
    assert "/home" not in written
    assert folder.stat().st_mode & 0o077 == 0 or sys.platform == "win32"


def _fails_anew() -> None:
    try:
        int(PERSON)
    except ValueError:
        raise KeyError(PERSON) from None


def test_an_error_that_goes_round_in_circles_is_told_once() -> None:
    first, second = ValueError(PERSON), ValueError(PERSON)
    first.__cause__, second.__cause__ = second, first

    assert log.describe(first).count("ValueError") == 2
    with pytest.raises(KeyError) as caught:
        _fails_anew()
    assert log.describe(caught.value).startswith("KeyError")
    assert "ValueError" not in log.describe(caught.value)


def test_places_in_libraries_are_told_without_where_they_are_installed() -> None:
    with pytest.raises(AttributeError) as caught:
        PdfReader(7)  # type: ignore[arg-type]
    found = log.describe(caught.value)

    assert "\n  pypdf/_reader.py:" in found
    assert "site-packages" not in found


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    log.start_log(tmp_path / "file" / "log")
    log.log_error("before", _fault())
    other = tmp_path / "other"
    (other / log.FILE).mkdir(parents=True)
    log.start_log(other)
    log.log_error("now", _fault())

    assert (other / log.FILE).is_dir()


def test_what_a_worker_could_not_do_is_written_with_its_job(
    folder: Path, worker: Worker, tmp_path: Path
) -> None:
    locked = tmp_path / "Amara Sample.pdf"
    locked.write_bytes(pdfs.encrypted_pdf("secret"))
    worker.call(Probe(path=str(locked)), seconds=20)
    with pytest.raises(WorkerError):
        worker.call(Render(path=str(locked), page=1, width=99, height=99), seconds=20)
    written = (folder / log.FILE).read_text(encoding="utf-8")

    assert "Render: needs_password" in written
    assert "Amara" not in written


def test_a_fault_of_a_command_is_one_sentence_with_a_report_and_no_traceback(
    demo: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any, tmp_path: Path, folder: Path
) -> None:
    places = structs.replace(system_places(), logs=folder)
    monkeypatch.setattr("usce_desktop.storage.places.system_places", lambda: places)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(PERSON)

    monkeypatch.setattr("usce_desktop.cli.applications._check", broken)
    assert cli.main(["check", str(demo)]) == 2
    said = capsys.readouterr().err
    assert "something unexpected happened (RuntimeError); your documents are safe" in said
    assert str(folder / log.FILE) in said
    assert "USCE Desktop" in said
    assert "Traceback" not in said
    assert "Amara" not in said
    assert "a command: RuntimeError" in (folder / log.FILE).read_text(encoding="utf-8")
    places = structs.replace(places, logs=None)
    assert cli.main(["check", str(demo)]) == 2
    assert "your documents are safe." in capsys.readouterr().err


def test_the_log_has_a_folder_of_its_own_in_every_system() -> None:
    places: Places = system_places()

    assert places.logs is not None
    assert places.logs not in {places.cache, places.config}


def test_reading_several_files_says_on_a_terminal_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    report = cli.common.progress_of(0, 3, "scan\x1b.pdf")
    report(1, 8, "Reading")
    report(0, 0, "")
    assert "scan?.pdf: Reading (2 of 8) (1 of 3)" in capsys.readouterr().err
    cli.common.progress_of(0, 1, "scan.pdf")(1, 8, "Reading")
    assert "Reading (2 of 8)" in capsys.readouterr().err
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False)
    cli.common.progress_of(0, 3, "scan.pdf")(1, 8, "Reading")
    assert capsys.readouterr().err == ""
