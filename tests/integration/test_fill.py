"""Forms that hospitals send are filled in from who the applicant is; what is not theirs stays open."""

import json
import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.constants import UserAccessPermissions
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject

from making.forms import APPLICANT, APPLICATION, FORMS, SIGN, MadeForm, draw_form
from making.pdfs import text_pdf
from making.systems import witness
from usce_desktop import cli
from usce_desktop.cli.schemas import ANSWERS
from usce_desktop.domain.forms.answers import answers
from usce_desktop.domain.forms.field import FieldOffer, Form
from usce_desktop.domain.forms.offers import offers
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.pdf.worker.jobs import FillForm, ReadForm, Render
from usce_desktop.storage.form_words import load_vocabulary
from usce_desktop.storage.resources import resources

Capture = pytest.CaptureFixture[str]
BY_NAME = {form.name: form for form in FORMS}


def read(worker: Worker, path: Path) -> Form:
    return worker.call(ReadForm(path=str(path)), seconds=60)


def offered(worker: Worker, path: Path) -> dict[str, FieldOffer]:
    known = answers(APPLICANT, APPLICATION)
    found = offers(read(worker, path), known, APPLICANT, load_vocabulary(resources()))
    return {each.field.name: each for each in found}


def written(worker: Worker, path: Path, target: Path, values: dict[str, str]) -> tuple[str, ...]:
    order = FillForm(
        path=str(path), output=str(target), fonts=str(resources() / "fonts"), values=dict(values)
    )
    return worker.call(order, seconds=60).undrawn


def shown_by_poppler(path: Path) -> str:
    text: str = witness("pdftotext", "-layout", path, "-", capture_output=True, text=True).stdout
    return text


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_every_field_gets_what_belongs_there_and_nothing_else_is_sure(
    form: MadeForm, worker: Worker, tmp_path: Path
) -> None:
    expected = draw_form(form, tmp_path / "form.pdf")
    found = offered(worker, tmp_path / "form.pdf")

    assert set(found) == set(expected)
    sure = {
        name: SIGN if offer.kind == "sign" else offer.offered if offer.sure else ""
        for name, offer in found.items()
    }
    assert sure == expected
    assert all(str(offer.because) for offer in found.values())


def test_what_is_written_is_seen_by_two_engines_and_by_forms_readers(worker: Worker, tmp_path: Path) -> None:
    form = BY_NAME["labels left"]
    expected = draw_form(form, tmp_path / "form.pdf")
    values = {name: text for name, text in expected.items() if text not in {"", SIGN}}
    before = (tmp_path / "form.pdf").read_bytes()
    assert written(worker, tmp_path / "form.pdf", tmp_path / "filled.pdf", values) == ()

    fields = PdfReader(tmp_path / "filled.pdf").get_fields() or {}
    assert {name: fields[name].value for name in values} == values
    assert fields["SSN"].value == ""
    text = shown_by_poppler(tmp_path / "filled.pdf")
    assert all(value in text for value in values.values())
    # pdfium draws ink in the field that has words, and none in the one that has not.
    page = worker.call(Render(path=str(tmp_path / "filled.pdf"), page=1, width=612, height=792), seconds=30)
    places = {each.name: each.box for each in read(worker, tmp_path / "filled.pdf").fields}

    def darkest(name: str) -> int:
        x0, y0, x1, y1 = (round(side * page.width / 612) for side in places[name])
        rows = [
            page.pixels[3 * (y * page.width + x0 + 2) : 3 * (y * page.width + x1 - 2)]
            for y in range(y0 + 2, y1 - 3)
        ]
        return min(min(row) for row in rows)

    assert darkest("LastName") < 120
    assert darkest("SSN") > 150
    assert (tmp_path / "form.pdf").read_bytes() == before


def test_cells_boxes_and_lists_show_what_they_say(worker: Worker, tmp_path: Path) -> None:
    expected = draw_form(BY_NAME["cells, boxes and lists"], tmp_path / "form.pdf")
    values = {name: text for name, text in expected.items() if text}
    written(worker, tmp_path / "form.pdf", tmp_path / "filled.pdf", values)

    text = shown_by_poppler(tmp_path / "filled.pdf")
    assert "1 4 4 8 2 9 3 1" in " ".join(text.split()).replace("14482931", "1 4 4 8 2 9 3 1")
    assert "Kenya" in text
    again = {each.name: each.value for each in read(worker, tmp_path / "filled.pdf").fields}
    assert {name: again[name] for name in values} == values
    assert again["enr_n"] == again["car"] == "Off"


def test_letters_that_no_font_here_has_are_left_to_the_viewer(worker: Worker, tmp_path: Path) -> None:
    draw_form(BY_NAME["labels left"], tmp_path / "form.pdf")
    values = {"LastName": "山田", "FirstName": "Amara"}
    assert written(worker, tmp_path / "form.pdf", tmp_path / "filled.pdf", values) == ("LastName",)

    root = PdfReader(tmp_path / "filled.pdf").root_object
    form = root["/AcroForm"].get_object()
    assert isinstance(form, DictionaryObject)
    assert str(form["/NeedAppearances"]) == "True"
    assert (PdfReader(tmp_path / "filled.pdf").get_fields() or {})["LastName"].value == "山田"


def test_a_box_without_drawings_gets_them(worker: Worker, tmp_path: Path) -> None:
    draw_form(BY_NAME["cells, boxes and lists"], tmp_path / "form.pdf")
    writer = PdfWriter(clone_from=tmp_path / "form.pdf")
    for entry in annotations(writer):
        if entry.get("/T") == "enr_y":
            del entry[NameObject("/AP")]
    writer.write(tmp_path / "bare.pdf")
    written(worker, tmp_path / "bare.pdf", tmp_path / "filled.pdf", {"enr_y": "Yes"})

    box = next(each for each in annotations(PdfReader(tmp_path / "filled.pdf")) if each.get("/T") == "enr_y")
    assert str(box["/AS"]) == "/Yes"
    looks = box["/AP"]
    assert isinstance(looks, DictionaryObject)
    normal = looks["/N"].get_object()
    assert isinstance(normal, DictionaryObject)
    assert set(normal) == {"/Yes", "/Off"}


def annotations(document: PdfReader | PdfWriter) -> list[DictionaryObject]:
    entries = document.pages[0]["/Annots"]
    assert isinstance(entries, ArrayObject)
    return [entry.get_object() for entry in entries]


@pytest.fixture
def application(demo: Path, tmp_path: Path) -> Path:
    library = tmp_path / "library"
    shutil.copytree(demo, library)
    words = [
        "family_name=Sample",
        "given_names=Amara",
        "sex=Female",
        "street=12 Sample Road",
        "nationality=Kenya",
    ]
    assert cli.main(["applicant", str(library), *words]) == 0
    return next((library / "Applications").glob("*Lakeside*"))


def fill(capsys: Capture, form: Path, application: Path, *words: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = cli.main(["fill", str(form), "--application", str(application), *map(str, words)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_the_command_lists_offers_and_writes_a_copy(
    application: Path, tmp_path: Path, capsys: Capture
) -> None:
    draw_form(BY_NAME["labels left"], tmp_path / "form.pdf")
    status, out, _ = fill(capsys, tmp_path / "form.pdf", application, "--json")
    assert status == 0
    msgspec.json.decode(out, type=ANSWERS["fill"], strict=True)
    fields: dict[str, dict[str, Any]] = {each["name"]: each for each in json.loads(out)["fields"]}
    assert fields["LastName"]["offered"] == "Sample"
    assert fields["LastName"]["sure"]
    assert fields["LastName"]["label"] == "Last name"
    assert fields["Sig"]["kind"] == "sign"
    assert fields["SSN"]["offered"] == ""
    assert 249 < fields["LastName"]["box"][0] < 252

    target = tmp_path / "filled.pdf"
    status, out, _ = fill(
        capsys, tmp_path / "form.pdf", application, "-o", target, "--set", "SSN=000-00-0000"
    )
    assert status == 0
    lines = out.splitlines()
    assert lines[-1] == str(target)
    assert any(line.startswith("written  page 1: Last name = Sample") for line in lines)
    assert any(line.startswith("left open  page 1: E-mail address") for line in lines)
    assert "to sign  page 1: Signature of applicant" in lines
    values = {name: each.value for name, each in (PdfReader(target).get_fields() or {}).items()}
    assert values["SSN"] == "000-00-0000"
    assert values["FirstName"] == "Amara"
    assert values["Email"] == ""

    # Filled once, it stays as it is.
    status, out, _ = fill(capsys, target, application)
    assert "left as it is  page 1: Last name = Sample" in out
    assert "written" not in out


def test_what_a_person_states_is_checked(application: Path, tmp_path: Path, capsys: Capture) -> None:
    form = tmp_path / "form.pdf"
    draw_form(BY_NAME["cells, boxes and lists"], form)
    for stated, sentence in (
        ("nothing=1", "has no field 'nothing'"),
        ("sex=maybe", "'maybe' is no answer of 'sex'; it takes 1, 2"),
        ("enr_y=perhaps", "is no answer of 'enr_y'"),
        ("k1=123456789", "takes 8 letters at most"),
        ("Yes=1", "has no field 'Yes'"),
        ("SSN", "is not NAME=VALUE"),
    ):
        status, _, err = fill(capsys, form, application, "--set", stated)
        assert status == 2
        assert sentence in err
    status, out, _ = fill(
        capsys,
        form,
        application,
        "-o",
        tmp_path / "o.pdf",
        "--set",
        "car=Y",
        "--set",
        "enr_n=yes",
        "--set",
        "enr_y=no",
    )
    assert status == 0
    values = {name: each.value for name, each in (PdfReader(tmp_path / "o.pdf").get_fields() or {}).items()}
    assert (values["car"], values["enr_n"], values["enr_y"], values["sex"]) == ("/Y", "/Yes", "/Off", "/2")

    draw_form(BY_NAME["a script, a lock and a signature field"], form)
    for stated, sentence in (
        ("hand=Amara", "has to be signed by hand"),
        ("total=1", "does not let 'total' be changed"),
    ):
        status, _, err = fill(capsys, form, application, "--set", stated)
        assert (status, sentence in err) == (2, True)
    status, out, _ = fill(capsys, form, application, "--set", "Full legal name=Another SAMPLE")
    assert "= Another SAMPLE" in out
    draw_form(BY_NAME["two columns"], form)
    assert "label of several fields" in fill(capsys, form, application, "--set", "Phone=1")[2]


def _signed(writer: PdfWriter) -> None:
    form = writer.root_object["/AcroForm"].get_object()
    assert isinstance(form, DictionaryObject)
    form[NameObject("/SigFlags")] = NumberObject(3)
    signature = next(each for each in annotations(writer) if each.get("/T") == "LastName")
    signature[NameObject("/FT")] = NameObject("/Sig")
    signature[NameObject("/V")] = DictionaryObject({NameObject("/Type"): NameObject("/Sig")})


def _certified(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/Perms")] = DictionaryObject({NameObject("/DocMDP"): DictionaryObject()})


def _protected(writer: PdfWriter) -> None:
    writer.encrypt("", "owner", permissions_flag=UserAccessPermissions.PRINT, algorithm="AES-256")


def _only_xfa(writer: PdfWriter) -> None:
    form = writer.root_object["/AcroForm"].get_object()
    assert isinstance(form, DictionaryObject)
    form[NameObject("/XFA")] = TextStringObject("<xdp/>")
    form[NameObject("/Fields")] = ArrayObject()
    del writer.pages[0]["/Annots"]


def _without_fields(writer: PdfWriter) -> None:
    del writer.pages[0]["/Annots"]


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (_signed, "has been signed"),
        (_certified, "has been signed"),
        (_protected, "protected against filling in"),
        (_only_xfa, "one of Adobe's XML forms"),
        (_without_fields, "has no fields, and no lines"),
    ],
)
def test_forms_that_cannot_be_filled_say_why(
    edit: Any, sentence: str, application: Path, tmp_path: Path, capsys: Capture
) -> None:
    draw_form(BY_NAME["labels left"], tmp_path / "form.pdf")
    writer = PdfWriter(clone_from=tmp_path / "form.pdf")
    edit(writer)
    writer.write(tmp_path / "edited.pdf")

    status, _, err = fill(capsys, tmp_path / "edited.pdf", application, "-o", tmp_path / "o.pdf")
    assert (status, sentence in err) == (2, True)
    assert not (tmp_path / "o.pdf").exists()


def test_a_form_that_adobes_reader_may_fill_is_no_signed_one(
    application: Path, tmp_path: Path, capsys: Capture
) -> None:
    draw_form(BY_NAME["labels left"], tmp_path / "form.pdf")
    writer = PdfWriter(clone_from=tmp_path / "form.pdf")
    writer.root_object[NameObject("/Perms")] = DictionaryObject({NameObject("/UR3"): DictionaryObject()})
    form = writer.root_object["/AcroForm"].get_object()
    assert isinstance(form, DictionaryObject)
    form[NameObject("/SigFlags")] = NumberObject(3)
    form[NameObject("/XFA")] = TextStringObject("<xdp/>")
    writer.write(tmp_path / "enabled.pdf")

    assert fill(capsys, tmp_path / "enabled.pdf", application, "-o", tmp_path / "o.pdf")[0] == 0
    root = PdfReader(tmp_path / "o.pdf").root_object
    assert "/Perms" not in root
    assert "/XFA" not in root["/AcroForm"].get_object()  # type: ignore[operator]


def test_places_that_cannot_be_written_and_files_that_are_no_forms(
    application: Path, tmp_path: Path, capsys: Capture
) -> None:
    form = tmp_path / "form.pdf"
    draw_form(BY_NAME["labels left"], form)
    assert "exists already" in fill(capsys, form, application, "-o", form)[2]
    assert "is not there" in fill(capsys, form, application, "-o", tmp_path / "no" / "o.pdf")[2]
    assert "there is no such file" in fill(capsys, tmp_path / "none.pdf", application)[2]
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    assert "damaged" in fill(capsys, tmp_path / "broken.pdf", application)[2]
    (tmp_path / "plain.pdf").write_bytes(text_pdf())
    assert "has no fields" in fill(capsys, tmp_path / "plain.pdf", application)[2]


def test_letters_left_to_the_viewer_are_named(application: Path, tmp_path: Path, capsys: Capture) -> None:
    draw_form(BY_NAME["labels left"], tmp_path / "form.pdf")
    words = ["-o", tmp_path / "o.pdf", "--set", "SSN=山田"]
    status, _, err = fill(capsys, tmp_path / "form.pdf", application, *words)
    assert status == 0
    assert "the letters of 'SSN' are drawn by the viewer" in err


def test_a_form_that_changes_while_it_is_filled_is_said(
    application: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = tmp_path / "form.pdf"
    draw_form(BY_NAME["labels left"], form)
    call = Worker.call

    def changing(self: Worker, request: Any, **rest: Any) -> Any:
        answer = call(self, request, **rest)
        if isinstance(request, ReadForm):
            form.write_bytes(text_pdf())
        return answer

    monkeypatch.setattr(Worker, "call", changing)
    status, _, err = fill(capsys, form, application, "-o", tmp_path / "o.pdf")
    assert (status, "form.pdf" in err) == (2, True)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["form.pdf"]


def test_words_on_a_page_that_lies_on_its_side_stand_along_their_field(
    worker: Worker, tmp_path: Path
) -> None:
    draw_form(BY_NAME["labels left"], tmp_path / "form.pdf")
    writer = PdfWriter(clone_from=tmp_path / "form.pdf")
    tall = next(each for each in annotations(writer) if each.get("/T") == "LastName")
    tall[NameObject("/Rect")] = ArrayObject([NumberObject(side) for side in (300, 300, 318, 500)])
    look = tall["/MK"]
    assert isinstance(look, DictionaryObject)
    look[NameObject("/R")] = NumberObject(90)
    writer.pages[0][NameObject("/Rotate")] = NumberObject(90)
    writer.write(tmp_path / "turned.pdf")
    written(worker, tmp_path / "turned.pdf", tmp_path / "filled.pdf", {"LastName": "Sample-Bello"})

    widget = next(
        each for each in annotations(PdfReader(tmp_path / "filled.pdf")) if each.get("/T") == "LastName"
    )
    looks = widget["/AP"]
    assert isinstance(looks, DictionaryObject)
    drawing = looks["/N"].get_object().get_data()  # type: ignore[union-attr]
    # Turned by 90 degrees, and as large as its field is wide, not as it is high.
    assert b"0 1 -1 0" in drawing
    assert "Sample-Bello" in shown_by_poppler(tmp_path / "filled.pdf")


def test_fields_of_one_name_all_say_it_and_none_shows_what_was_there_before(
    worker: Worker, tmp_path: Path
) -> None:
    draw_form(BY_NAME["labels left"], tmp_path / "form.pdf")
    writer = PdfWriter(clone_from=tmp_path / "form.pdf")
    for entry in annotations(writer):
        if entry.get("/T") == "FirstName":
            entry[NameObject("/T")] = TextStringObject("LastName")
    writer.write(tmp_path / "same.pdf")
    written(worker, tmp_path / "same.pdf", tmp_path / "filled.pdf", {"LastName": "Sample"})
    both = [each for each in annotations(PdfReader(tmp_path / "filled.pdf")) if each.get("/T") == "LastName"]
    assert [str(each["/V"]) for each in both] == ["Sample", "Sample"]

    written(worker, tmp_path / "filled.pdf", tmp_path / "again.pdf", {"LastName": "山田"})
    both = [each for each in annotations(PdfReader(tmp_path / "again.pdf")) if each.get("/T") == "LastName"]
    assert all("/AP" not in each for each in both)
