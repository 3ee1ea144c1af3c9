"""Forms that are print-only or scanned are filled in where they have rules, cells and boxes."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, RectangleObject, TextStringObject
from reportlab.pdfgen.canvas import Canvas

from making.flat_forms import STYLES, Place, Style, draw_flat, scan_of
from making.forms import APPLICANT, APPLICATION, FORMS, SIGN, draw_form
from making.pdfs import text_pdf
from making.printed_forms import PRINTED, draw_printed
from making.systems import witness
from usce_desktop import cli
from usce_desktop.domain.forms.answers import answers
from usce_desktop.domain.forms.field import FieldOffer
from usce_desktop.domain.forms.mapping import FormMapping, structure_of
from usce_desktop.domain.forms.offers import offers
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.pdf.worker.jobs import FillForm, Probe, ReadForm
from usce_desktop.services.documents.fill import Known, OpenedForm, values_to_write
from usce_desktop.storage.form_words import load_vocabulary
from usce_desktop.storage.resources import resources

Capture = pytest.CaptureFixture[str]
BY_NAME = {form.name: form for form in FORMS}
WITHOUT_FIELDS = tuple(
    name
    for name in BY_NAME
    # What these are about is in the file, not on the page.
    if name not in {"tooltips alone", "a page that is cropped", "a script, a lock and a signature field"}
)
SOME = ("labels left", "two columns", "captions below lines")


def opened(worker: Worker, path: Path) -> OpenedForm:
    form = worker.call(ReadForm(path=str(path), use_ocr=True), seconds=120)
    known = Known(answers=answers(APPLICANT, APPLICATION), applicant=APPLICANT)
    found = offers(form, known.answers, APPLICANT, load_vocabulary(resources()))
    mapping = FormMapping(structure=structure_of(form, found))
    return OpenedForm(path=path, form=form, offers=found, known=known, mapping=mapping)


def offer_at(found: OpenedForm, place: Place) -> FieldOffer:
    """Find the one offer whose box a place lies in."""
    (one,) = [
        each
        for each in found.offers
        if each.field.box[0] - 2 <= place.x <= each.field.box[2] + 2
        and each.field.box[1] - 3 <= place.y <= each.field.box[3] + 3
    ]
    return one


def said(offer: FieldOffer) -> str:
    return SIGN if offer.kind == "sign" else offer.offered if offer.sure else ""


def write(worker: Worker, form: OpenedForm, target: Path, *, flatten: bool = False) -> None:
    order = FillForm(
        path=str(form.path),
        output=str(target),
        fonts=str(resources() / "fonts"),
        values=values_to_write(form, {}),
        places=form.places,
        to_sign=form.to_sign,
        flatten=flatten,
    )
    assert worker.call(order, seconds=60).undrawn == ()


@pytest.mark.parametrize(
    ("name", "style"),
    [(name, style) for style in STYLES for name in (WITHOUT_FIELDS if style == "cells" else SOME)],
)
def test_every_place_gets_what_belongs_there_and_no_other_is_found(
    name: str, style: Style, worker: Worker, tmp_path: Path
) -> None:
    places = draw_flat(BY_NAME[name], tmp_path / "form.pdf", style)
    found = opened(worker, tmp_path / "form.pdf")

    assert found.form.flat
    assert [(each.expected, said(offer_at(found, each))) for each in places] == [
        (each.expected, each.expected) for each in places
    ]
    assert len(found.offers) == len(places)


@pytest.mark.parametrize("name", PRINTED)
def test_grids_frames_bands_and_brackets_are_what_a_reader_sees(
    name: str, worker: Worker, tmp_path: Path
) -> None:
    expected = draw_printed(name, tmp_path / "form.pdf")
    found = opened(worker, tmp_path / "form.pdf")
    assert {each.label or each.field.name: said(each) for each in found.offers} == expected


@pytest.mark.parametrize(("name", "turn"), [("cells, boxes and lists", 0.7), ("labels left", -1.8)])
def test_a_scan_that_lies_askew_is_filled_in_too(
    name: str, turn: float, worker: Worker, tmp_path: Path
) -> None:
    places = draw_flat(BY_NAME[name], tmp_path / "form.pdf", "cells")
    scan_of(tmp_path / "form.pdf", tmp_path / "scan.pdf", turn)
    found = opened(worker, tmp_path / "scan.pdf")
    offered = {place: said(offer_at(found, place.turned(turn))) for place in places}

    assert offered == {place: place.expected for place in places}
    assert len(found.offers) == len(places)


def test_a_copy_can_be_changed_later_or_has_its_answers_in_its_pages(worker: Worker, tmp_path: Path) -> None:
    places = draw_flat(BY_NAME["labels left"], tmp_path / "form.pdf", "dots")
    form = opened(worker, tmp_path / "form.pdf")
    before = (tmp_path / "form.pdf").read_bytes()
    write(worker, form, tmp_path / "open.pdf")
    write(worker, form, tmp_path / "flat.pdf", flatten=True)

    expected = {each.expected for each in places} - {"", SIGN}
    fields = PdfReader(tmp_path / "open.pdf").get_fields() or {}
    assert {each.value for each in fields.values() if each.value} == expected
    assert "Last name" in {each.get("/TU") for each in fields.values()}
    again = opened(worker, tmp_path / "open.pdf")
    assert not again.form.flat
    assert {each.field.value for each in again.offers if each.field.filled} == expected

    flat = PdfReader(tmp_path / "flat.pdf")
    assert flat.get_fields() is None
    assert "/Annots" not in flat.pages[0]
    for name in ("open.pdf", "flat.pdf"):
        words = witness("pdftotext", "-layout", tmp_path / name, "-", capture_output=True, text=True).stdout
        assert all(text in words for text in expected)
    assert (tmp_path / "form.pdf").read_bytes() == before


def test_a_page_that_is_turned_and_cropped_is_written_on_where_it_shows(
    worker: Worker, tmp_path: Path
) -> None:
    draw_flat(BY_NAME["labels left"], tmp_path / "form.pdf", "rules")
    writer = PdfWriter(clone_from=tmp_path / "form.pdf")
    page = writer.pages[0]
    page.rotate(-90).transfer_rotation_to_content()
    page.rotate(90)
    left, bottom, right, top = (float(side) for side in page.mediabox)
    page.cropbox = RectangleObject((left + 12, bottom + 8, right - 5, top - 9))
    writer.write(tmp_path / "turned.pdf")
    form = opened(worker, tmp_path / "turned.pdf")
    write(worker, form, tmp_path / "flat.pdf", flatten=True)

    # Poppler, which had no part in it, finds each answer in the row of its label.
    words = witness("pdftotext", "-layout", tmp_path / "flat.pdf", "-", capture_output=True, text=True).stdout
    rows = [" ".join(line.split()) for line in words.splitlines()]
    assert "Last name: Sample-Bello" in rows
    assert "AAMC ID: 14482931" in rows


@pytest.fixture
def application(demo: Path) -> Path:
    """The folder of one of the sample's applications."""
    return min((demo / "Applications").iterdir())


def test_words_stand_wherever_the_person_wants_them(
    application: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "letter.pdf").write_bytes(text_pdf())
    fill = ["fill", str(tmp_path / "letter.pdf"), "--application", str(application)]
    target = tmp_path / "o.pdf"
    assert cli.main([*fill, "-o", str(target)]) == 2
    assert "no lines or boxes to write on" in capsys.readouterr().err
    assert cli.main([*fill, "--put", "9,1,1=Words"]) == 2
    assert "for example 1,72,300=Text" in capsys.readouterr().err

    words = ["--put", "1,72,300=Words beside", "--put", "1,72,340=x", "--flatten"]
    assert cli.main([*fill, *words, "-o", str(target)]) == 0
    found = witness("pdftotext", "-bbox", target, "-", capture_output=True, text=True).stdout
    (line,) = [each for each in found.splitlines() if ">Words<" in each]
    x, y = (float(line.split(f'{key}="')[1].split('"')[0]) for key in ("xMin", "yMax"))
    assert abs(x - 72) < 6
    assert abs(y - 300) < 6


def test_a_filled_form_waits_for_its_signature_until_somebody_says_that_it_is_there(
    application: Path, worker: Worker, tmp_path: Path, capsys: Capture
) -> None:
    draw_flat(BY_NAME["labels left"], tmp_path / "form.pdf", "rules")
    target = tmp_path / "filled.pdf"
    words = ["fill", str(tmp_path / "form.pdf"), "--application", str(application), "--flatten"]
    assert cli.main([*words, "-o", str(target)]) == 0
    assert worker.call(Probe(path=str(target)), seconds=30).to_sign == (1,)
    assert worker.call(Probe(path=str(tmp_path / "form.pdf")), seconds=30).to_sign == ()
    assert cli.main(["add", str(application), str(target), "--item", "cv"]) == 0
    capsys.readouterr()

    def found() -> list[str]:
        """The states of what waits for a signature."""
        cli.main(["check", str(application), "--json"])
        items = json.loads(capsys.readouterr().out)["items"]
        (cv,) = [each for each in items if each["item"] == "cv"]
        return [each["status"] for each in cv["findings"] if each["rule"] == "to_sign"]

    assert found() == ["needs_attention"]
    assert cli.main(["set", str(application), "cv", "accepted=to_sign"]) == 0
    capsys.readouterr()
    assert found() == ["ok"]


def test_of_a_form_with_too_many_pages_it_is_said_how_many_were_looked_at(
    application: Path, tmp_path: Path, capsys: Capture
) -> None:
    draw_flat(BY_NAME["labels left"], tmp_path / "form.pdf", "rules")
    writer = PdfWriter(clone_from=tmp_path / "form.pdf")
    for _ in range(60):
        writer.add_blank_page(612, 792)
    writer.write(tmp_path / "long.pdf")
    assert cli.main(["fill", str(tmp_path / "long.pdf"), "--application", str(application)]) == 0
    printed = capsys.readouterr()
    assert "only the first 60 pages were looked at" in printed.err
    assert "Last name = " in printed.out


def test_graph_paper_is_no_form(worker: Worker, tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "graph.pdf"), pagesize=(612, 792), invariant=1)
    for number in range(40):
        canvas.line(20, 20 + 14 * number, 580, 20 + 14 * number)
        canvas.line(20 + 14 * number, 20, 20 + 14 * number, 580)
    canvas.drawString(40, 760, "Graph paper (SAMPLE)")
    canvas.save()
    assert not [each for each in opened(worker, tmp_path / "graph.pdf").offers if each.field.kind == "check"]


@pytest.mark.parametrize(("answer", "wide", "pages"), [("Amara", 100, (1,)), ("", 100, ()), ("Amara", 0, ())])
def test_an_empty_signature_field_waits_where_a_form_has_answers(
    answer: str, wide: float, pages: tuple[int, ...], worker: Worker, tmp_path: Path
) -> None:
    draw_form(BY_NAME["labels left"], tmp_path / "form.pdf")
    writer = PdfWriter(clone_from=tmp_path / "form.pdf")
    for each in writer.pages[0]["/Annots"]:  # type: ignore[attr-defined]
        field = each.get_object()
        if field["/T"] == "LastName":
            field[NameObject("/V")] = TextStringObject(answer)
        if field["/T"] == "Sig":
            field[NameObject("/FT")] = NameObject("/Sig")
            field.pop("/V", None)
            field[NameObject("/Rect")] = RectangleObject((100, 100, 100 + wide, 100 + wide / 5))
    writer.write(tmp_path / "signing.pdf")
    assert worker.call(Probe(path=str(tmp_path / "signing.pdf")), seconds=30).to_sign == pages
