"""Odd PDFs and pictures: a sample of the sweep, and what is said of those that were damaged."""

import json
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from pypdf import PdfReader

from making import odd_pictures, pdfs
from making.odd_pdfs import CONTENT, miscounted, objects, odd_pdfs, stream, written
from sweeps import flips, odd
from usce_desktop import cli
from usce_desktop.domain.packet.job import packet_source
from usce_desktop.domain.review.contents import ACCEPTABLE
from usce_desktop.domain.review.file_state import Health
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.client import Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Compose, Prepare, Probe
from usce_desktop.services.packet.plan import LeftOut
from usce_desktop.services.packet.summary import built_words
from usce_desktop.services.packet.write import Built
from usce_desktop.storage.resources import resources

Capture = pytest.CaptureFixture[str]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="poppler and qpdf are asked as witnesses")

EXPECTED = {
    "head-late-1020": "the same mended",
    "head-late-fitting-9000": "the same mended",
    "head-5": "the same mended",
    "head-6": "the same mended",
    "head-none": "the same mended",
    "end-7": "the same",
    "table-shifted-3": "the same",
    "tree-bad-kid-0": "1 pages, poppler 2 otherwise counted",
    "tree-other-type": "the same mended",
    "tree-other-type-inherits": "the same mended",
    "tree-loops": "the same mended",
    "page-other-type": "the same mended",
    "box-10": "the same",
    "predictor-12": "the same",
    "locked-open-128-aes": "the same",
    "mark-ink": "the same",
}
"""A sample of ``tests/sweeps/odd.py``, which takes all of them."""


def test_a_sample_of_odd_pdfs_comes_out_as_it_is_or_is_named(tmp_path: Path) -> None:
    chosen = (pair for pair in odd_pdfs() if pair[0] in EXPECTED)

    assert {each.name: each.found for each in odd.sweep(chosen, tmp_path)} == EXPECTED


def health(worker: Worker, path: Path, data: bytes) -> Health:
    path.write_bytes(data)
    return worker.call(Probe(path=str(path)), seconds=30)


def test_bytes_lost_in_the_middle_of_a_jpeg_are_noticed_and_sound_ones_are_not_accused(
    worker: Worker, tmp_path: Path
) -> None:
    found = {
        name: bool(told.damaged_pictures or told.failure)
        for name, data in odd_pictures.odd_pictures()
        if name.endswith(".jpg")
        for told in [health(worker, tmp_path / name, data)]
    }

    assert [name for name, damaged in found.items() if damaged] == [
        name for name in found if name.startswith("damaged")
    ]
    assert len(found) > 40


@pytest.mark.parametrize("kind", ["DCTDecode", "FlateDecode"])
def test_a_damaged_picture_in_a_pdf_is_named_with_its_page(worker: Worker, tmp_path: Path, kind: str) -> None:
    whole = odd_pictures.saved(odd_pictures.drawn(), "JPEG")
    if kind == "FlateDecode":
        whole = zlib.compress(odd_pictures.drawn().tobytes())
    place = len(whole) // 2
    head = b"/Type /XObject /Subtype /Image /Width 160 /Height 220 /ColorSpace /DeviceRGB /BitsPerComponent 8"
    for data, damaged in ((whole, ()), (whole[:place] + whole[place + 600 :], (1,))):
        made = objects(
            CONTENT + b" q 100 0 0 100 60 120 cm /X Do Q",
            resources=b"/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>",
        )
        made[6] = stream(data, head + b" /Filter /" + kind.encode())

        assert health(worker, tmp_path / "a.pdf", written(made)).damaged_pictures == damaged


def test_a_damaged_picture_is_said_and_can_be_let_pass(folder: Path, tmp_path: Path, capsys: Capture) -> None:
    whole = odd_pictures.saved(odd_pictures.drawn(), "JPEG")
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(whole[:2000] + whole[2600:])
    cli.main(["add", str(folder), str(photo), "--item", "cv"])

    def findings() -> list[str]:
        capsys.readouterr()
        cli.main(["check", str(folder), "--json"])
        (cv,) = (each for each in json.loads(capsys.readouterr().out)["items"] if each["item"] == "cv")
        return [each["message"] for each in cv["findings"] if each["rule"] == "picture_damaged"]

    (said,) = findings()
    assert "lost data in its middle" in said
    assert "picture_damaged" in ACCEPTABLE


def test_no_page_is_lost_where_the_engine_that_draws_counts_fewer(worker: Worker, tmp_path: Path) -> None:
    (path := tmp_path / "three.pdf").write_bytes(miscounted())
    source = packet_source(str(path), "Three", "", count=3)
    order = Prepare(
        source=structs.replace(source, prepared=str(tmp_path / "prepared.pdf")),
        paper="letter",
        stamped=False,
        fonts=str(resources() / "fonts"),
    )

    assert worker.call(Probe(path=str(path)), seconds=30).pages == 3
    try:
        worker.call(structs.replace(order, pictures=True), seconds=60)
    except WorkerError as error:
        assert error.failure == "damaged"
    else:
        assert len(PdfReader(tmp_path / "prepared.pdf").pages) == 3


def test_a_disk_that_refuses_is_not_the_documents_fault(worker: Worker, tmp_path: Path) -> None:
    (path := tmp_path / "cv.pdf").write_bytes(pdfs.text_pdf())
    source = packet_source(str(path), "CV", "")
    order = Prepare(
        source=structs.replace(source, prepared=str(tmp_path / "nowhere" / "prepared.pdf")),
        paper="letter",
        stamped=False,
        fonts=str(resources() / "fonts"),
    )
    with pytest.raises(WorkerError) as caught:
        worker.call(order, seconds=60)

    assert (caught.value.failure, caught.value.detail) == ("unwritable", "CV")


def test_a_crop_box_that_leaves_nothing_is_passed_over_and_said(
    worker: Worker, folder: Path, tmp_path: Path, capsys: Capture
) -> None:
    (path := tmp_path / "cv.pdf").write_bytes(dict(odd_pdfs())["box-17"])
    assert worker.call(Probe(path=str(path)), seconds=30).uncropped == (1,)
    cli.main(["add", str(folder), str(path), "--item", "cv"])
    capsys.readouterr()
    cli.main(["check", str(folder), "--json"])
    assert "its crop box leaves nothing of page 1" in capsys.readouterr().out

    cli.main(
        ["export", str(folder), "--allow-incomplete", "--profile", "plain", "-o", str(tmp_path / "p.pdf")]
    )
    assert "SAMPLE odd" in text_of(tmp_path / "p.pdf")


def full(folder: Path, tmp_path: Path) -> Path:
    """Put two documents into an application."""
    for item, name in (("cv", "cv.pdf"), ("photo", "photo.pdf")):
        (tmp_path / name).write_bytes(pdfs.text_pdf(2, words=f"SAMPLE {item}"))
        assert cli.main(["add", str(folder), str(tmp_path / name), "--item", item]) == 0
    return folder


def failing(monkeypatch: pytest.MonkeyPatch, *, pictures: bool) -> None:
    """Have the worker stop at one document.

    Args:
        monkeypatch: Ends it with the test.
        pictures: Whether pictures of its pages make it stop too.
    """
    real = Worker.call

    def call(self: Worker, request: Any, **more: Any) -> Any:
        asked = isinstance(request, Prepare) and request.source.title == "Curriculum vitae"
        if asked and (pictures or not request.pictures):
            raise WorkerError("crashed")
        return real(self, request, **more)

    monkeypatch.setattr(Worker, "call", call)


def test_one_document_that_cannot_go_in_never_stops_the_packet(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    full(folder, tmp_path)
    failing(monkeypatch, pictures=True)
    target = tmp_path / "p.pdf"
    capsys.readouterr()

    status = cli.main(["export", str(folder), "--dry-run", "--allow-incomplete", "--json"])
    (left,) = json.loads(capsys.readouterr().out)["left_out"]
    assert (status, left["title"]) == (1, "Curriculum vitae")
    assert "made the checker stop" in left["reason"]
    assert cli.main(["export", str(folder), "--allow-incomplete", "-o", str(target), "--json"]) == 0
    told = capsys.readouterr()
    assert [each["title"] for each in json.loads(told.out)["left_out"]] == ["Curriculum vitae"]
    assert "cannot go in: Curriculum vitae.pdf: it could not be checked" in told.err
    assert "SAMPLE photo 1" in text_of(target)
    assert "SAMPLE cv" not in text_of(target)


def test_a_document_that_cannot_go_in_as_it_is_goes_in_as_pictures(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    full(folder, tmp_path)
    failing(monkeypatch, pictures=False)
    capsys.readouterr()

    assert (
        cli.main(["export", str(folder), "--allow-incomplete", "-o", str(tmp_path / "p.pdf"), "--json"]) == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert told["as_pictures"] == [{"title": "Curriculum vitae", "pages": [1, 2]}]
    assert told["left_out"] == []


def test_no_changed_byte_passes_that_shows_differently(folder: Path, tmp_path: Path) -> None:
    full(folder, tmp_path)
    packet = tmp_path / "p.pdf"
    assert cli.main(["export", str(folder), "--allow-incomplete", "-o", str(packet)]) == 0

    told, wrong = flips.sweep(packet, 40, seed=7)

    assert wrong == []
    assert told["bytes changed"] + told["pages changed"] > 20
    # A packet whose own list of pages was spoiled is still known to be one of ours.
    assert told["not ours"] == 0


def text_of(path: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_whole_packet_is_not_built_without_a_document_unless_that_is_asked(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    ready = next((demo / "Applications").glob("*Lakeside*"))
    failing(monkeypatch, pictures=True)
    capsys.readouterr()

    status = cli.main(["export", str(ready), "--today", "2026-11-23", "-o", str(tmp_path / "p.pdf")])
    told = capsys.readouterr().err
    assert status == 1
    assert "cannot go in: CV.pdf" in told or "cannot go in: Curriculum vitae" in told
    assert "say --allow-incomplete to build it without" in told
    assert not (tmp_path / "p.pdf").exists()


def test_a_packet_whose_bytes_were_changed_is_named_so(folder: Path, tmp_path: Path, capsys: Capture) -> None:
    full(folder, tmp_path)
    packet = tmp_path / "p.pdf"
    cli.main(["export", str(folder), "--allow-incomplete", "-o", str(packet)])
    data = bytearray(packet.read_bytes())
    data[data.rfind(b"/Producer") + 13] ^= 1
    packet.write_bytes(data)
    capsys.readouterr()

    assert cli.main(["verify", str(packet)]) == 1
    assert "bytes of the file are not as they were written" in capsys.readouterr().out


def test_the_cover_names_the_coordinator_and_does_without_where_the_season_is_broken(
    demo: Path, tmp_path: Path, capsys: Capture
) -> None:
    ready = next((demo / "Applications").glob("*Lakeside*"))
    contact = "contact=Ms. SAMPLE, electives@example.org"
    assert cli.main(["program", str(demo), contact, "--id", "lakeside"]) == 0
    cli.main(["applicant", str(demo), "email=amara@example.org", "phone=+1 555 0100", "nationality=Utopian"])
    for text, there in ((None, True), ("{", False)):
        if text is not None:
            (demo / "season.json").write_text(text, "utf-8")
        (tmp_path / "p.pdf").unlink(missing_ok=True)
        assert cli.main(["export", str(ready), "--today", "2026-11-23", "-o", str(tmp_path / "p.pdf")]) == 0
        cover = PdfReader(tmp_path / "p.pdf").pages[0].extract_text()
        assert ("Ms. SAMPLE" in cover) == there
        assert "amara@example.org" in cover
        assert "Prepared on" in cover
        assert "23 Nov 2026" in cover


def test_the_window_says_what_was_left_out() -> None:
    built = Built(
        path=Path("p.pdf"),
        pages=3,
        size=1000,
        sha256="",
        entries=(),
        as_pictures=(),
        write_seconds=0,
        verify_seconds=0,
    )
    left = LeftOut(key="k", title="Curriculum vitae", file="cv.pdf", reason=sentence("it is damaged"))

    assert "Left out: Curriculum vitae: it is damaged." in str(built_words(built, [left]))


def test_a_worker_that_stops_while_the_packet_is_written_is_said_without_accusing_a_document(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    full(folder, tmp_path)
    real = Worker.call

    def call(self: Worker, request: Any, **more: Any) -> Any:
        if isinstance(request, Compose):
            raise WorkerError("unwritable")
        return real(self, request, **more)

    monkeypatch.setattr(Worker, "call", call)
    capsys.readouterr()

    assert cli.main(["export", str(folder), "--allow-incomplete", "-o", str(tmp_path / "p.pdf")]) == 2
    told = capsys.readouterr().err
    assert "the packet was not built: the disk refused what was to be written" in told
    assert not (tmp_path / "p.pdf").exists()
