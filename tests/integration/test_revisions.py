"""A PDF that was changed after it was signed or first saved: its earlier version is compared with what it shows."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from making import pdfs
from making.systems import witness
from making.terminal import Capture, new_application, own_computer, run
from usce_desktop.domain.review.file_state import Health
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.pdf.worker.jobs import Probe

Change = Callable[[PdfWriter], None]
_ROOM = 10**9
"""A number as wide as any place in a file may be."""


def signed(data: bytes) -> bytes:
    """Add a signature field that says which bytes it covers, as signing programs do: all but the signature.

    The signature itself is not a real one; nothing here checks whose it is.
    """
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    value = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Sig"),
            NameObject("/ByteRange"): ArrayObject(NumberObject(_ROOM + n) for n in range(4)),
            NameObject("/Contents"): ByteStringObject(b"SAMPLE no signature"),
        }
    )
    field = DictionaryObject(
        {
            NameObject("/FT"): NameObject("/Sig"),
            NameObject("/T"): TextStringObject("Signature"),
            NameObject("/V"): writer._add_object(value),
        }
    )
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject(
        {
            NameObject("/SigFlags"): NumberObject(3),
            NameObject("/Fields"): ArrayObject([writer._add_object(field)]),
        }
    )
    out = io.BytesIO()
    writer.write(out)
    made = out.getvalue()
    places = [made.index(str(_ROOM + n).encode()) for n in range(4)]
    begin = made.index(b"/Contents", places[3]) + 10
    end = made.index(b"\n", begin)
    for place, number in zip(places, (0, begin, end, len(made) - end), strict=True):
        made = made[:place] + f"{number:<10}".encode() + made[place + 10 :]
    return made


def updated(data: bytes, change: Change) -> bytes:
    """Write a change behind what is there."""
    writer = PdfWriter(io.BytesIO(data), incremental=True)
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    made = out.getvalue()
    assert made.startswith(data)
    assert len(made) > len(data)
    return made


def other_words(writer: PdfWriter) -> None:
    stream = DecodedStreamObject()
    stream.set_data(b"BT /F1 24 Tf 72 500 Td (SAMPLE grade: HONORS) Tj ET")
    writer.pages[1][NameObject("/Contents")] = writer._add_object(stream)


def another_page(writer: PdfWriter) -> None:
    writer.add_blank_page(612, 792)


def covered(writer: PdfWriter) -> None:
    writer.add_annotation(0, FreeText(text="SAMPLE passed", rect=(72, 600, 300, 660)))
    mark = writer.pages[0]["/Annots"][0].get_object()  # type: ignore[index]
    look = DecodedStreamObject()
    look.set_data(b"1 1 0 rg 0 0 200 60 re f")
    look.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject(NumberObject(n) for n in (0, 0, 200, 60)),
        }
    )
    mark[NameObject("/AP")] = DictionaryObject({NameObject("/N"): writer._add_object(look)})


def more_data(writer: PdfWriter) -> None:
    """Add what proves a signature for longer (a DSS dictionary), which shows nothing."""
    writer.root_object[NameObject("/DSS")] = writer._add_object(DictionaryObject())


def stripped(writer: PdfWriter) -> None:
    """Take the signature out and change a page: what is shown by then says that nobody signed it."""
    del writer.root_object[NameObject("/AcroForm")]
    other_words(writer)


def looked(worker: Worker, path: Path, data: bytes) -> Health:
    path.write_bytes(data)
    health = worker.call(Probe(path=str(path)), seconds=60)
    assert health.failure is None
    return health


@pytest.mark.parametrize(
    ("change", "pages"), [(other_words, (2,)), (another_page, (3,)), (covered, (1,)), (more_data, ())]
)
def test_what_was_changed_after_signing_is_found(
    change: Change, pages: tuple[int, ...], worker: Worker, tmp_path: Path
) -> None:
    health = looked(worker, tmp_path / "a.pdf", updated(signed(pdfs.text_pdf(2)), change))
    assert (health.signed, health.changed_since_signed, health.changed_since_saved) == (True, pages, ())


def test_a_signature_that_was_taken_out_again_is_not_forgotten(worker: Worker, tmp_path: Path) -> None:
    once = updated(signed(pdfs.text_pdf(2)), stripped)
    for data in (once, updated(once, more_data)):
        health = looked(worker, tmp_path / "a.pdf", data)
        assert (health.signed, health.changed_since_signed) == (False, (2,))


def test_a_signed_document_that_nobody_changed_is_none(worker: Worker, tmp_path: Path) -> None:
    for end in (b"", b"\n", b"\r\n\0"):
        health = looked(worker, tmp_path / "a.pdf", signed(pdfs.text_pdf(2)) + end)
        assert (health.signed, health.changed_since_signed) == (True, ())
    filled_then_signed = signed(updated(pdfs.text_pdf(2), other_words))
    assert not looked(worker, tmp_path / "a.pdf", filled_then_signed).changed_since_signed


@pytest.mark.parametrize(
    ("change", "pages"), [(other_words, (2,)), (another_page, (3,)), (covered, ()), (more_data, ())]
)
def test_an_earlier_version_inside_an_unsigned_file_is_found(
    change: Change, pages: tuple[int, ...], worker: Worker, tmp_path: Path
) -> None:
    """Filled fields and comments are what one expects there, and are no finding."""
    health = looked(worker, tmp_path / "a.pdf", updated(pdfs.text_pdf(2), change))
    assert (health.changed_since_signed, health.changed_since_saved) == ((), pages)


def test_a_file_made_for_the_web_has_two_ends_and_one_version(worker: Worker, tmp_path: Path) -> None:
    plain, path = tmp_path / "plain.pdf", tmp_path / "a.pdf"
    plain.write_bytes(pdfs.text_pdf(3))
    witness("qpdf", "--linearize", plain, path)
    data = path.read_bytes()
    assert data.count(b"%%EOF") == 2
    assert looked(worker, path, data).changed_since_saved == ()
    assert looked(worker, path, updated(data, other_words)).changed_since_saved == (2,)


@pytest.mark.parametrize("bad", [b"[0 1 2", b"[0 1 2 99999999999]", b"[/a /b /c /d]"])
def test_a_range_that_makes_no_sense_is_no_finding(bad: bytes, worker: Worker, tmp_path: Path) -> None:
    data = signed(pdfs.text_pdf(1))
    place = data.index(b"/ByteRange")
    end = data.index(b"]", place) + 1
    spoiled = (b"/ByteRange " + bad).ljust(end - place - 1) + b"]"
    health = looked(worker, tmp_path / "a.pdf", updated(data[:place] + spoiled + data[end:], more_data))
    assert health.changed_since_signed == ()


def test_a_letter_changed_after_signing_is_never_simply_ok(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    own_computer(monkeypatch, tmp_path)
    folder = new_application(capsys, tmp_path / "library")
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(updated(signed(pdfs.text_pdf(2, words="SAMPLE curriculum vitae")), other_words))
    assert run(capsys, "add", folder, letter, "--item", "cv")[0] == 0

    def found() -> tuple[str, str]:
        items = json.loads(run(capsys, "check", folder, "--json")[1])["items"]
        (cv,) = [each for each in items if each["item"] == "cv"]
        (one,) = [each for each in cv["findings"] if each["rule"] == "changed_after_signing"]
        return one["status"], one["message"]

    status, message = found()
    assert status == "needs_attention"
    assert "changed after it was signed: page 2 shows something else than what was signed" in message
    assert run(capsys, "set", folder, "cv", "accepted=changed_after_signing")[0] == 0
    status, message = found()
    assert (status, message.endswith("You let it pass.")) == ("ok", True)
