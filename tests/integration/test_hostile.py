"""Files that were made to do harm end with a verdict, and the worker is there for the next one."""

import errno
import os
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from making import hostile, pdfs
from usce_desktop.domain.review.file_state import FAILURE_WORDS, Health
from usce_desktop.pdf.worker.client import Worker, WorkerError
from usce_desktop.pdf.worker.errors import failure_of
from usce_desktop.pdf.worker.jobs import Probe, Read, Render

REFUSED = {
    "two_hop_loop": {"no_pages", "damaged"},
    "one_page_very_often": {"too_many_pages", "too_big"},
    "many_pages": {"too_many_pages"},
    "no_pages": {"no_pages", "damaged"},
    "locked_by_a_certificate": {"certificate_protected"},
    "flate_bomb": {"too_big"},
    "flate_bomb_packed_once": {"too_big"},
    "form_bomb": {"too_big"},
    "pattern_bomb": {"too_big"},
    "many_annotations": {"too_big"},
    "very_many_annotations": {"too_big"},
    "drawing": {"unsupported"},
    "postscript": {"unsupported"},
    "photoshop": {"unsupported"},
}
"""What may be said of those that cannot go into a packet; any of the others may be taken or refused."""
MOST_MEMORY = 600 << 10
"""KB that a worker may have held at most for one of these files."""


def probe(worker: Worker, path: Path) -> Health | str:
    """Ask what a file is: what is known of it, or why it cannot be used."""
    try:
        health = worker.call(Probe(path=str(path)), seconds=60)
    except WorkerError as error:
        return error.failure
    return health.failure or health


def peak(worker: Worker) -> int:
    """Tell how many KB a worker held at most."""
    process = worker.process
    if process is None or not Path(f"/proc/{process.pid}/status").exists():
        return 0
    lines = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)


@pytest.mark.parametrize("name", hostile.FILES)
def test_it_ends_with_a_verdict(name: str, tmp_path: Path) -> None:
    with Worker() as worker:  # its own, because what it holds at most is looked at
        _ends_with_a_verdict(name, worker, tmp_path)


def _ends_with_a_verdict(name: str, worker: Worker, tmp_path: Path) -> None:
    suffix, make = hostile.FILES[name]
    path = tmp_path / f"{name}.{suffix}"
    path.write_bytes(make())
    before = path.read_bytes()
    told = probe(worker, path)
    if name in REFUSED:
        assert told in REFUSED[name]
    if isinstance(told, str):
        assert told in FAILURE_WORDS
        assert told not in {"unreadable", "unwritable", "not_installed"}  # the disk has nothing to do with it
    else:
        assert told.pages >= 1
    print(f"{name}: at most {peak(worker) >> 10} MB")
    assert peak(worker) < MOST_MEMORY
    # The next one is opened as if nothing had been.
    good = tmp_path / "good.pdf"
    good.write_bytes(pdfs.text_pdf(2))
    health = probe(worker, good)
    assert isinstance(health, Health)
    assert (health.pages, health.failure) == (2, None)
    assert path.read_bytes() == before


def test_a_file_with_two_kinds_is_taken_for_the_one_that_viewers_show(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / "both.pdf"
    path.write_bytes(hostile.pdf_and_zip())
    health = probe(worker, path)
    assert isinstance(health, Health)
    assert (health.kind, health.pages) == ("pdf", 1)


@pytest.mark.parametrize("kind", ["jpg", "png"])
def test_a_letter_page_at_1200_dpi_is_looked_at_shown_and_read(kind: str, tmp_path: Path) -> None:
    page = Image.new("RGB", (10_200, 13_200), "white")
    ImageDraw.Draw(page).text((900, 900), "SAMPLE VACCINATION CARD", "black", font_size=400)
    page.save(tmp_path / f"page.{kind}", dpi=(1200, 1200), quality=80, compress_level=1)
    path = str(tmp_path / f"page.{kind}")
    with Worker() as worker:
        assert worker.call(Probe(path=path), seconds=60).failure is None
        shown = worker.call(Render(path=path, page=1, width=800, height=1000), seconds=60)
        assert (shown.width, shown.height) in {(773, 1000), (772, 1000)}
        assert min(shown.pixels) < 40
        (read,) = worker.call(Read(path=path, use_ocr=True), seconds=120).texts
        assert "VACCINATION" in " ".join(line.text for line in read.lines)
        assert (round(read.width), round(read.height)) == (612, 792)


def test_a_worker_that_a_file_has_filled_begins_no_other_job(tmp_path: Path) -> None:
    """What is left over would take the room of a sound document, which would be called damaged."""
    path, good = tmp_path / "notes.pdf", tmp_path / "good.pdf"
    path.write_bytes(hostile.many_annotations(45_000, pages=2))
    good.write_bytes(pdfs.text_pdf(2))
    with Worker() as worker:
        probe(worker, path)
        filled = worker.process
        health = probe(worker, good)

        assert isinstance(health, Health)
        assert health.pages == 2
        assert worker.process is not filled
        kept = worker.process
        probe(worker, good)
        assert worker.process is kept


def test_no_room_for_a_thread_is_no_damage() -> None:
    assert failure_of(RuntimeError("can't start new thread")).failure == "too_big"
    assert failure_of(RuntimeError("a broken table")).failure == "damaged"


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENFILE, errno.EIO, errno.ESTALE, errno.ETIMEDOUT])
def test_what_the_system_lacks_is_no_fault_of_a_document(number: int) -> None:
    assert failure_of(OSError(number, os.strerror(number))).failure == "unreadable"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG])
def test_what_the_disk_refuses_is_no_fault_of_a_document(number: int) -> None:
    assert failure_of(OSError(number, os.strerror(number))).failure == "unwritable"


@pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")
def test_a_worker_leaves_no_core_behind(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.text_pdf())
    probe(worker, path)
    assert worker.process is not None
    limits = Path(f"/proc/{worker.process.pid}/limits").read_text(encoding="ascii").splitlines()
    (core,) = [line.split() for line in limits if line.startswith("Max core file size")]
    assert core[4:6] == ["0", "0"]
