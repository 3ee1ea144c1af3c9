import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.pdfgen.canvas import Canvas

import usce_desktop.domain as domain_package
from making.photos import printed
from making.standards import EXAMS, IMMUNIZATIONS
from making.systems import posix_only
from usce_desktop.cli import main
from usce_desktop.domain.checklist.demands import parameter_sentences, rule_sentences
from usce_desktop.domain.immunization.record import Dose, ImmunizationRecord
from usce_desktop.domain.reading.reading import read_pages
from usce_desktop.domain.review.overview import next_steps, standing
from usce_desktop.domain.sentences import Sentence, Voice, render
from usce_desktop.domain.status import Status
from usce_desktop.pdf.worker.client import Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Read
from usce_desktop.services.context import AppContext, open_context
from usce_desktop.services.documents.read import read_known
from usce_desktop.services.library.applicant import save_applicant
from usce_desktop.services.library.applications import (
    UnknownChecklistError,
    checklist_file,
    open_application,
)
from usce_desktop.services.review.eligibility import all_applications
from usce_desktop.services.review.immunizations import judge_for, papers_of
from usce_desktop.services.review.review import review_application, review_library
from usce_desktop.storage.catalog import CatalogError, load_catalog, load_checklist
from usce_desktop.storage.library import application_folders, create_library, open_library, read_applicant
from usce_desktop.storage.places import Places
from usce_desktop.storage.resources import resources

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
EXAMPLE = {
    "birth_date": "1999-05-01",
    "doses": [{"vaccine": "MMR", "date": "2000-05-01", "product": ""}],
    "titres": [
        {"test": "anti-HBs", "date": "2026-09-09", "value": 143, "unit": "mIU/mL", "result": "positive"}
    ],
    "tb": [
        {"kind": "TST", "placed": "2026-09-01T10:00", "read": "2026-09-03T11:30", "mm": 0},
        {"kind": "IGRA", "date": "2026-10-01T08:00", "result": "negative"},
    ],
    "xrays": [{"date": "2026-10-01", "result": "normal"}],
}


def test_the_shipped_tables_have_the_numbers_that_the_tests_judge_by() -> None:
    shipped = load_catalog(resources())

    assert shipped.immunizations == IMMUNIZATIONS
    plain = structs.replace(
        shipped.exams,
        scales=tuple(structs.replace(each, confidence="GK", note="") for each in shipped.exams.scales),
        pass_marks=tuple(structs.replace(each, note="") for each in shipped.exams.pass_marks),
        toefl_bands=tuple(
            structs.replace(each, confidence="GK", note="") for each in shipped.exams.toefl_bands
        ),
        toefl_examples=tuple(
            structs.replace(each, confidence="GK", note="") for each in shipped.exams.toefl_examples
        ),
    )
    assert plain == EXAMS


def immunity(tmp_path: Path, data: Any, *words: str) -> int:
    path = tmp_path / "record.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data))
    return main(["immunity", str(path), "--today", "2026-11-23", *words])


def test_a_record_is_judged_alone_from_the_command_line(tmp_path: Path, capsys: Any) -> None:
    assert immunity(tmp_path, EXAMPLE, "--json") == 1
    answer = json.loads(capsys.readouterr().out)

    assert answer["schema"] == 1
    lines = {line["line"]: line for line in answer["lines"]}
    assert list(lines) == ["mmr", "varicella", "hepatitis_b", "tdap", "tb", "influenza", "covid"]
    assert lines["tb"]["status"] == "complete"
    assert lines["mmr"]["not_before"] == "2026-11-23"  # nothing is due in the past
    assert set(lines["mmr"]) == {"line", "status", "reason", "next_step", "not_before", "doses"}
    assert immunity(tmp_path, EXAMPLE) == 1
    assert "Next: Get the next MMR dose" in capsys.readouterr().out


def test_a_program_and_a_rotation_change_the_verdict(tmp_path: Path, capsys: Any) -> None:
    days = ("--start", "2027-03-01", "--end", "2027-03-28")
    immunity(tmp_path, EXAMPLE, "--json", "--checklist", "unc", *days)
    lines = {line["line"]: line for line in json.loads(capsys.readouterr().out)["lines"]}

    assert "asked by UNC" in lines["varicella"]["reason"]
    old = EXAMPLE | {"tb": [{"kind": "IGRA", "date": "2026-03-27", "result": "negative"}]}
    immunity(tmp_path, old, "--json", *days)
    lines = {line["line"]: line for line in json.loads(capsys.readouterr().out)["lines"]}
    assert lines["tb"]["status"] == "incomplete"


@pytest.mark.parametrize(
    ("data", "words", "sentence"),
    [
        ("{", (), "is no JSON"),
        ("[]", (), "Expected 'object'"),
        (
            {"doses": [{"vaccine": "XYZ", "date": "2020-01-01"}]},
            (),
            "doses, entry 1, vaccine: invalid enum value 'XYZ'",
        ),
        ({"doses": [{"vaccine": "MMR", "date": "01/02/2020"}]}, (), "doses, entry 1, date: "),
        ({"doses": [{"vaccine": "MMR", "date": "2020-01-01Tgarbage"}]}, (), "doses, entry 1, date: "),
        ({"doses": [{"vaccine": "MMR", "date": 20200101}]}, (), "doses, entry 1, date: "),
        ({"tb": [{"kind": "TST", "placed": "2026-13-01"}]}, (), "tb test 1, placed"),
        (EXAMPLE, ("--checklist", "nowhere"), "there is no checklist 'nowhere'"),
        (EXAMPLE, ("--start", "2027-03-01", "--end", "2027-02-01"), "cannot end"),
    ],
)
def test_a_wrong_record_is_one_clear_sentence(
    tmp_path: Path, capsys: Any, data: Any, words: tuple[str, ...], sentence: str
) -> None:
    assert immunity(tmp_path, data, *words) == 2
    error = capsys.readouterr().err

    assert sentence in error
    assert error.count("\n") == 1


def test_keys_that_mean_nothing_are_said_and_the_rest_is_judged(tmp_path: Path, capsys: Any) -> None:
    data = {"dose": [], "doses": [{"vaccine": "MMR", "date": "2020-01-01", "by": "x"}]}

    assert immunity(tmp_path, data) == 1
    error = capsys.readouterr().err
    assert "'dose' means nothing" in error
    assert "'doses: by' means nothing" in error


@posix_only
def test_a_record_that_is_not_there_or_too_large_is_said(tmp_path: Path, capsys: Any) -> None:
    assert main(["immunity", str(tmp_path / "none.json")]) == 2
    assert "there is no such file" in capsys.readouterr().err
    assert main(["immunity", "/dev/zero"]) == 2
    assert "is a pipe or a device, not a file" in capsys.readouterr().err
    assert main(["immunity", str(tmp_path / ("x" * 300))]) == 2
    assert "cannot be read (File name too long)" in capsys.readouterr().err
    assert immunity(tmp_path, " " * (1 << 20) + "{}") == 2
    assert "far too large" in capsys.readouterr().err


def test_only_the_end_of_a_rotation_can_be_given(tmp_path: Path, capsys: Any) -> None:
    complete = EXAMPLE | {"tb": [{"kind": "IGRA", "date": "2026-10-01", "result": "negative"}]}
    immunity(tmp_path, complete, "--json", "--end", date(2027, 10, 1).isoformat())
    lines = {line["line"]: line for line in json.loads(capsys.readouterr().out)["lines"]}

    assert "0 days" not in lines["tb"]["reason"]
    assert lines["tb"]["status"] == "complete"


def paper(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    canvas = Canvas(str(path), pagesize=(612, 792))
    for n, line in enumerate(lines):
        canvas.drawString(72, 700 - 24 * n, line)
    canvas.save()
    return path


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_files_are_read_from_the_command_line(tmp_path: Path, capsys: Any) -> None:
    path = paper(
        tmp_path,
        "doc.pdf",
        "QuantiFERON-TB Gold Plus",
        "Patient: Amara Sample",
        "DOB: 03 May 1999",
        "USMLE ID: 1-234-567-8",
        "Collected: 03/04/2026",
        "QuantiFERON result: NEGATIVE",
        "SSN 123-45-6789",
    )

    assert main(["read", str(path), "--json", "--no-ocr"]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["file"], file["pages"], file["text_from"]) == (str(path), 1, "pdf")
    assert file["kinds"][0]["item"] == "tb_test"
    assert file["kinds"][0]["because"][0].startswith("contains 'quantiferon")
    issued = next(each for each in file["dates"] if each["role"] == "issued")
    assert (issued["date"], issued["also"], issued["page"]) == ("2026-03-04", "2026-04-03", 1)
    assert issued["box"][0] < issued["box"][2]
    assert file["names"] == ["Amara Sample"]
    assert file["ids"][0]["value"] == "1-234-567-8"
    assert file["values"][0]["result"] == "negative"
    assert file["sensitive"][0]["ends_with"] == "6789"
    assert "123-45" not in json.dumps(file)
    assert main(["read", str(path), "--no-ocr"]) == 0
    assert "could be tb_test" in capsys.readouterr().out


def test_what_cannot_be_read_is_said_and_the_rest_is_printed(tmp_path: Path, capsys: Any) -> None:
    good = paper(tmp_path, "a.pdf", "Curriculum vitae")
    bad = tmp_path / "b.pdf"
    bad.write_bytes(b"%PDF-1.4 nothing")
    other = tmp_path / "c.txt"
    other.write_text("words")
    empty = tmp_path / "d.pdf"
    empty.write_bytes(b"")
    none = tmp_path / "none.pdf"

    assert main(["read", str(good), str(bad), str(other), str(empty), str(none), "--json", "--no-ocr"]) == 2
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)["files"]) == 1
    for name in ("b.pdf", "c.txt", "d.pdf", "none.pdf"):
        assert name in captured.err


def test_a_scan_is_read_upright_and_on_its_side(tmp_path: Path, worker: Worker) -> None:
    image = printed(
        "POLICE CLEARANCE", "Name: Amara Sample", "Date of issue: 12 March 2026", "No criminal record"
    )
    for turn in (0, 180, 90):
        path = tmp_path / f"{turn}.png"
        image.rotate(turn, expand=True).save(path, dpi=(150, 150))
        (page,) = worker.call(Read(path=str(path), use_ocr=True), seconds=120).texts
        found = read_pages(1, [page], load_catalog(resources()).types.values(), ocr_tried=True)

        assert page.source == "ocr"
        assert [each.name for each in found.names] == ["Amara Sample"]
        assert [each.date for each in found.dates if each.role == "issued"] == [date(2026, 3, 12)]
        assert found.kinds[0].item == "background_check"
        assert any(flaw.problem == "upside_down" for flaw in page.flaws) == bool(turn)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda image: image, None),
        (lambda image: image.filter(ImageFilter.GaussianBlur(5)), "blurred"),
        (lambda image: image.point(lambda value: value // 4), "dark"),
        (lambda image: image.rotate(6, fillcolor="white"), "skewed"),
        (lambda image: image.resize((600, 776)), "low_resolution"),
        (lambda image: Image.new("RGB", image.size, "white"), "blank"),
        (lambda image: image.crop((140, 0, image.width, image.height)), "cut"),
    ],
)
def test_the_quality_of_a_scan_is_measured(
    tmp_path: Path, worker: Worker, change: Any, problem: str | None
) -> None:
    image = Image.new("RGB", (1275, 1650), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(resources() / "fonts" / "NotoSans-Regular.ttf"), 26)
    for n in range(34):
        draw.text(
            (120, 100 + 42 * n),
            f"Line {n} of a letter with enough words to fill it quite",
            fill="black",
            font=font,
        )
    picture = change(image)
    dpi = 70 if problem == "low_resolution" else 150
    path = tmp_path / "scan.pdf"
    picture.save(path, "PDF", resolution=dpi)
    (page,) = worker.call(Read(path=str(path)), seconds=60).texts

    problems = [flaw.problem for flaw in page.flaws]
    assert problems == ([problem] if problem else [])


def test_who_was_asked_what_is_let_pass_and_translations_are_stated(
    context: AppContext, demo: Path, capsys: Any
) -> None:
    folder = next(path for path in application_folders(open_library(demo)) if "Lakeside" in path.name)

    def state(*words: str) -> int:
        return main(["set", str(folder), *words])

    assert state("visa", "owner=consulate", "progress=requested", "since=2026-11-01") == 0
    assert state("cv", "accepted=identity_name", "translation=no") == 0
    opened = open_application(context, folder)
    assert opened.application.item("visa").owner == "consulate"
    assert opened.application.documents_of("cv")[0][1].accepted == ("identity_name",)
    for words in (
        ("cv", "accepted=tick"),
        ("cv", "translation=maybe"),
        ("visa", "progress=lost"),
        ("visa", "since=soon"),
    ):
        assert state(*words) == 2
    assert state("visa", "progress=", "since=", "owner=") == 0


def test_a_checklist_is_verified_and_the_notice_goes(demo: Path, capsys: Any) -> None:
    folder = next(path for path in application_folders(open_library(demo)) if "Cleveland" in path.name)
    check = ["check", str(folder), "--today", "2026-11-23", "--json"]

    main(check)
    before = json.loads(capsys.readouterr().out)
    assert "verify it on the program's page" in before["template"]
    assert {each["gate"] for each in before["eligibility"]} >= {"enrolled", "final_year"}
    assert any(each["covers"] for each in before["items"])
    assert main(["verified", str(folder), "--on", "2026-11-20"]) == 0
    main(check)
    assert json.loads(capsys.readouterr().out)["template"] == ""
    assert main(["verified", str(folder), "--clear"]) == 0
    main(["check", str(folder), "--today", "2026-11-23"])
    assert "A template of" in capsys.readouterr().out


def test_the_applicants_answers_and_numbers(demo: Path, capsys: Any) -> None:
    assert (
        main(["applicant", str(demo), "enrolled=yes", "final_year=", "usmle_id=12345678", "aamc_id=12"]) == 0
    )
    captured = capsys.readouterr()
    assert "usmle_id: 1-234-567-8" in captured.out
    assert "AAMC ID usually has 8 digits" in captured.err
    assert main(["applicant", str(demo), "enrolled=perhaps"]) == 2


def test_a_record_is_saved_and_judged_for_an_application(context: AppContext, demo: Path) -> None:
    record = ImmunizationRecord(doses=(Dose(vaccine="MMR", date=date(2020, 1, 1)),))
    before = read_applicant(open_library(demo)).value
    saved = save_applicant(open_library(demo), before, structs.replace(before, immunizations=record), NOW)
    folder = next(path for path in application_folders(open_library(demo)) if "Lakeside" in path.name)
    opened = open_application(context, folder)

    assert saved.immunizations == record
    lines = {line.line: line for line in judge_for(context.catalog, opened, record, TODAY)}
    assert lines["mmr"].status == "incomplete"
    reviewed = review_application(context, folder, TODAY)
    form = reviewed.review.item("immunization_aamc")
    assert form is not None
    assert "MMR" in str(form.reason)


def test_a_change_of_the_applicant_takes_nothing_away_that_others_saved_meanwhile(tmp_path: Path) -> None:
    library = create_library(tmp_path / "L")
    before = read_applicant(library).value
    mmr, tdap = (Dose(vaccine=each, date=date(2020, 1, 1)) for each in ("MMR", "VAR"))
    theirs = structs.replace(before, name="Amara Sample", immunizations=ImmunizationRecord(doses=(mmr,)))
    save_applicant(library, before, theirs, NOW)

    ours = structs.replace(before, school="Sample School", immunizations=ImmunizationRecord(doses=(tdap,)))
    saved = save_applicant(library, before, ours, NOW)

    assert (saved.name, saved.school) == ("Amara Sample", "Sample School")
    assert set(saved.immunizations.doses) == {mmr, tdap}


def test_an_answer_of_the_worker_that_makes_no_sense_reads_nothing(
    context: AppContext, tmp_path: Path, monkeypatch: Any
) -> None:
    path = paper(tmp_path, "a.pdf", "Words")

    def senseless(*_: object, **__: object) -> object:
        raise WorkerError("bad_answer")

    monkeypatch.setattr(context.worker, "call", senseless)

    assert read_known(context, path, "0" * 64) is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("requires = ['wings']", "'wings', which is no gate"),
        ("state = 'XX'", "no rules for the state 'XX'"),
        ("[[items]]\ntype = 'cv'\n[[items.parameters]]\nname = 'colour'\nvalue = 1", "no parameter 'colour'"),
        ("[[items]]\ntype = 'cv'\n[[items.parameters]]\nname = 'method'\nvalue = 1", "has to be str"),
    ],
)
def test_a_wrong_checklist_is_named(tmp_path: Path, line: str, sentence: str) -> None:
    path = tmp_path / "mine.toml"
    top, _, rest = line.partition("[[items]]")
    items = f"[[items]]{rest}" if rest else "[[items]]\ntype = 'cv'\n"
    path.write_text(f"title = 'Mine'\n{top}\n{items}")

    with pytest.raises(CatalogError, match=sentence):
        load_checklist(path, load_catalog(resources()).types, {}, own=True)


def test_an_application_that_cannot_be_read_does_not_count_for_a_states_weeks(demo: Path) -> None:
    library = open_library(demo)
    whole = len(all_applications(library))
    folder = application_folders(library)[0]
    (folder / "application.json").write_text("broken")

    assert len(all_applications(library)) == whole - 1


def test_rules_are_exported_and_imported_as_one_file(demo: Path, tmp_path: Path, capsys: Any) -> None:
    folder = next(path for path in application_folders(open_library(demo)) if "Cleveland" in path.name)
    target = tmp_path / "rules.toml"

    assert main(["export-checklist", str(folder), str(target)]) == 0
    text = (
        target.read_text()
        .replace("Cleveland Clinic Elective Program", "My clinic")
        .replace("cleveland_clinic", "mine")
    )
    target.write_text(text)
    assert main(["import-checklist", str(demo), str(target)]) == 0
    capsys.readouterr()
    new = [
        "new",
        str(demo),
        "--program",
        "mine",
        "--specialty",
        "X",
        "--start",
        "2027-03-01",
        "--end",
        "2027-03-28",
    ]
    assert main(new) == 0
    made = Path(capsys.readouterr().out.strip())
    assert main(["export-checklist", str(made), str(tmp_path)]) == 0
    assert Path(capsys.readouterr().out.strip()).read_text() == text
    target.write_text("title = 1")
    assert main(["import-checklist", str(demo), str(target)]) == 2
    assert "rules.toml" in capsys.readouterr().err
    for path in (demo / "Checklists").glob("*.toml"):
        path.rename(tmp_path / path.name.replace(".toml", ".bak"))
    assert main(["export-checklist", str(made), str(tmp_path)]) == 2


def test_a_checklist_without_a_file_cannot_be_exported(context: AppContext, demo: Path) -> None:
    opened = open_application(context, application_folders(open_library(demo))[0])
    lost = structs.replace(opened, checklist=structs.replace(opened.checklist, id="lost"))

    with pytest.raises(UnknownChecklistError, match="no file"):
        checklist_file(context, lost)


def test_the_sample_library_shows_every_kind_of_finding(context: AppContext, demo: Path) -> None:
    domain = Path(domain_package.__file__).parent
    sources = [path.read_text("utf-8") for path in domain.rglob("*.py")]
    calls = re.compile(
        r'(?:attention|note|ask|_attention|_judged|judged_days|no_anchor)\(\s*"([a-z_]+)"|rule="([a-z_]+)"'
    )
    kinds = {one or two for text in sources for one, two in calls.findall(text)}
    library = open_library(demo)
    shown = {
        finding.rule
        for folder in application_folders(library)
        for item in review_application(context, folder, TODAY).review.items
        for finding in item.findings
    }

    assert len(kinds) > 30
    # A check that was cut short by its time limit cannot lie ready in a folder; a document is made from
    # another one only where LibreOffice is installed; the sample's applicant has a record, so that no rows of
    # a form are in none.
    assert kinds - shown == {"file_checked", "made_from", "record_rows"}


def values_in(text: Sentence) -> str:
    """Say a sentence in a language that has no words, so that only what was put in is left."""
    return render(
        text,
        Voice(
            translate=lambda template: "".join(re.findall(r"{[^}]*}", template)),
            day=lambda _: "",
            count=lambda *_: "",
        ),
    )


def test_whatever_is_said_of_the_sample_can_be_said_in_another_language(
    context: AppContext, demo: Path
) -> None:
    found: list[Sentence] = []
    reviewed = review_library(context, open_library(demo), TODAY).applications
    for each in reviewed:
        for item in each.review.items:
            if item.status in {Status.WAIVED, Status.PLACEHOLDER}:
                continue  # the person's own reason
            found += [item.reason, *(finding.message for finding in item.findings)]
            found += [*rule_sentences(item.requirement), *parameter_sentences(item.requirement)]
        found += [*(gate.message for gate in each.gates), standing(each.review).words]
    for step in next_steps({each.opened.folder.name: each.review for each in reviewed}, TODAY):
        found += [step.words, step.why]

    assert len(set(found)) > 150
    assert all(isinstance(each, Sentence) for each in found)
    # What a person, a paper or a program wrote stays; no word that only a sentence of ours has does.
    ours = re.compile(
        r"\b(the|it|is|not|are|add|enter|before|document|documents|missing|ready)\b", re.IGNORECASE
    )
    assert [each for each in found if ours.search(values_in(each))] == []


def test_papers_that_were_not_read_offer_no_rows(worker: Worker, demo: Path, tmp_path: Path) -> None:
    fresh = open_context(Places(cache=tmp_path / "c", config=tmp_path / "o", documents=tmp_path), worker)
    (folder,) = (demo / "Applications").glob("*Lakeside*")

    assert list(papers_of(fresh, open_application(fresh, folder))) == []
    fresh.helper.close()


def test_a_name_can_be_stated_by_its_parts_alone(tmp_path: Path, capsys: Any) -> None:
    library = tmp_path / "library"
    create_library(library)

    assert main(["applicant", str(library), "family_name=van den Sample", "given_names=Amara"]) == 0
    assert read_applicant(open_library(library)).value.name == "Amara van den Sample"
