"""What a dean's office sees of its students' libraries, and that it changes none of them."""

import csv
import email
import errno
import json
import os
import shutil
import sys
from datetime import UTC, date, datetime
from email import policy
from pathlib import Path
from typing import Any

import icalendar
import msgspec
import pytest
from msgspec import structs
from pypdf import PdfReader

from making.systems import posix_only
from usce_desktop import cli
from usce_desktop.cli.schemas import ANSWERS
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.review.file_state import FileState, Health
from usce_desktop.domain.sentences import sentence
from usce_desktop.domain.students.followed import FollowedApplication, FollowedLibrary
from usce_desktop.domain.students.rows import StudentRow
from usce_desktop.services.context import AppContext
from usce_desktop.services.review.review import review_library
from usce_desktop.services.students import check
from usce_desktop.services.students.mail import reminder_draft
from usce_desktop.services.students.report import deadlines, students_sheet
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.resources import resources

Capture = pytest.CaptureFixture[str]
DAY = "2026-11-23"


@pytest.fixture
def root(demo: Path, tmp_path: Path) -> Path:
    """Two students: one whose library is whole, one who has a single application that is ready."""
    root = tmp_path / "students"
    root.mkdir()
    shutil.copytree(demo, root / "amara")
    shutil.copytree(demo, root / "bela")
    # Its folder is told that a file is gone, as one that has not come yet.
    shutil.rmtree(next((root / "amara" / "Applications").glob("*go wrong*")))
    for folder in (root / "bela" / "Applications").iterdir():
        if "Lakeside" not in folder.name:
            shutil.rmtree(folder)
    assert cli.main(["applicant", str(root / "bela"), "name=Bela =Sample"]) == 0
    return root


def context(capsys: Capture, root: Path, *words: object) -> tuple[int, dict[str, Any]]:
    capsys.readouterr()
    status = cli.main(["office", "check", str(root), "--today", DAY, "--json", *map(str, words)])
    told = json.loads(capsys.readouterr().out)
    return status, {each["folder"]: each for each in told["libraries"]}


def everything(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Take down each file's mode, time and bytes, and each folder's time."""
    return {
        str(path.relative_to(folder)): (
            path.stat().st_mode,
            path.stat().st_mtime_ns,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in sorted(folder.rglob("*"))
    }


def test_every_student_is_one_library_and_every_application_one_line(root: Path, capsys: Capture) -> None:
    status, found = context(capsys, root)

    assert status == 1
    assert found["bela"]["student"] == "Bela =Sample"
    assert [each["ready"] for each in found["bela"]["applications"]] == [True]
    (one,) = found["bela"]["applications"]
    assert one["lacking"] == []
    assert one["program"].startswith("Lakeside University Hospital")
    lacking = {each["application"]: each["lacking"] for each in found["amara"]["applications"]}
    capsys.readouterr()
    for name, items in lacking.items():
        cli.main(["check", str(root / "amara" / "Applications" / name), "--today", DAY, "--json"])
        told = json.loads(capsys.readouterr().out)
        assert (items == []) == told["ready"]
    shutil.rmtree(root / "amara")
    assert context(capsys, root)[0] == 0


def test_nothing_of_a_library_changes_to_the_byte_and_the_time(root: Path, capsys: Capture) -> None:
    before = everything(root)
    context(capsys, root, "--jobs", 3)

    assert everything(root) == before


def test_what_is_known_is_not_judged_again_until_a_file_changes(
    root: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged: list[str] = []
    real = review_library

    def counting(context: Any, library: Any, *rest: Any, **more: Any) -> Any:
        judged.append(library.root.name)
        return real(context, library, *rest, **more)

    monkeypatch.setattr(check, "review_library", counting)
    first = context(capsys, root)
    assert (judged, context(capsys, root)) == (["amara", "bela"], first)
    folder = next((root / "bela" / "Applications").iterdir())
    cli.main(["status", str(folder), "cv", "clear"])
    cli.main(["set", str(folder), "passport", "expires=2026-12-01"])
    changed = context(capsys, root)[1]["bela"]["applications"][0]

    assert judged == ["amara", "bela", "bela"]
    assert changed["lacking"] == ["passport"]
    # A look that a full disk or a killed worker cut short is not kept.
    monkeypatch.setattr(check, "_is_certain", lambda _: False)
    cli.main(["set", str(folder), "passport", "expires=2035-12-01"])
    context(capsys, root)
    context(capsys, root)
    assert judged[3:] == ["bela", "bela"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nobody keeps root from writing")
def test_libraries_that_may_not_be_written_are_checked(root: Path, capsys: Capture) -> None:
    for path in (root, *root.rglob("*")):
        path.chmod(0o500 if path.is_dir() else 0o400)
    try:
        assert context(capsys, root)[0] == 1
    finally:
        for path in (root, *root.rglob("*")):
            path.chmod(0o700 if path.is_dir() else 0o600)


def _without(*names: str) -> Any:
    def spoil(folder: Path) -> None:
        for name in names:
            (folder / name).unlink()

    return spoil


def _document(folder: Path) -> Path:
    return next((folder / "Applications").glob("*Lakeside*/*.pdf"))


def _application(folder: Path) -> Path:
    return next((folder / "Applications").glob("*Lakeside*/application.json"))


@pytest.mark.parametrize(
    ("spoil", "state", "problem"),
    [
        (_without("library.json"), "not_fully_received", "library.json has not come"),
        (lambda folder: _document(folder).unlink(), "not_fully_received", "not here yet: 1 file"),
        (lambda folder: _application(folder).unlink(), "not_fully_received", "application.json of"),
        (
            lambda folder: (_document(folder).parent / ".syncthing.cv.pdf.tmp").write_bytes(b"half"),
            "not_fully_received",
            "is just coming",
        ),
        (lambda folder: _application(folder).write_text("{", "utf-8"), "not_readable", "cannot be read"),
        (lambda folder: (folder / "applicant.json").write_text("[]", "utf-8"), "not_readable", "cannot be"),
        (
            lambda folder: (folder / "library.json").write_text('{"format": 99, "id": "x"}', "utf-8"),
            "newer",
            "newer version",
        ),
        (
            lambda folder: (_document(folder).parent / "application.sync-conflict-20261123-1.json").write_text("{}"),
            "ok",
            "two versions",
        ),
    ],
)  # fmt: skip
def test_a_library_that_is_not_whole_is_one_line_and_never_the_end(
    root: Path, capsys: Capture, spoil: Any, state: str, problem: str
) -> None:
    spoil(root / "bela")
    status, found = context(capsys, root)

    assert status == 1
    assert found["bela"]["state"] == state
    assert problem in found["bela"]["problem"]
    assert found["amara"]["state"] == "ok"
    assert len(found["amara"]["applications"]) == 3


def test_a_spreadsheet_gets_one_row_an_application_and_no_formula(
    root: Path, tmp_path: Path, capsys: Capture
) -> None:
    cli.main(["applicant", str(root / "bela"), "name==1+1"])
    target = tmp_path / "all.csv"
    status = cli.main(["office", "check", str(root), "--today", DAY, "--csv", str(target)])
    out = capsys.readouterr().out
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))

    assert status == 1
    assert len(rows) == 4
    assert [row["ready"] for row in rows if row["folder"] == "bela"] == ["yes"]
    assert [row["student"] for row in rows if row["folder"] == "bela"] == ["'=1+1"]
    assert "2 libraries, 1 with everything ready" in out
    shutil.rmtree(root / "amara" / "Applications")
    (root / "bela" / "applicant.json").write_text("[]", "utf-8")
    cli.main(["office", "check", str(root), "--today", DAY, "--csv", str(target)])
    told = capsys.readouterr()
    assert "no application yet" in told.out
    assert "not readable" in told.out
    assert "usce-desktop: bela: " in told.err
    assert len(target.read_text("utf-8-sig").splitlines()) == 3


def test_a_disk_that_fails_is_named_and_is_not_the_students_fault(
    root: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(folder: Path, day: Any) -> str:
        raise OSError(errno.EIO, "Input/output error", str(folder))

    monkeypatch.setattr(check, "library_key", fails)
    status, found = context(capsys, root)

    assert status == 1
    assert found["bela"]["state"] == "not_readable"
    assert found["bela"]["problem"].endswith("bela: Input/output error")


def test_what_a_sync_program_leaves_behind_makes_nothing_unreadable(root: Path, capsys: Capture) -> None:
    (root / "bela" / "scans").symlink_to("/nowhere/scans")
    (root / ".stfolder").mkdir()
    found = context(capsys, root)[1]

    assert found["bela"]["state"] == "ok"
    assert sorted(found) == ["amara", "bela"]


@pytest.mark.parametrize("words", [["nowhere"], ["."], [".", "--jobs", "0"], [".", "--jobs", "many"]])
def test_bad_usage_is_said_in_one_sentence(words: list[str], tmp_path: Path, capsys: Capture) -> None:
    words = [str(tmp_path / words[0]), *words[1:]]
    assert cli.main(["office", "check", *words]) == 2
    assert capsys.readouterr().err.startswith("usce-desktop: ")


def test_what_an_office_receives_it_does_not_change(root: Path, tmp_path: Path, capsys: Capture) -> None:
    (root / "office.json").write_text("{}", "utf-8")
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.7")
    folder = next((root / "bela" / "Applications").iterdir())
    before = everything(root)
    for words in (
        ["add", folder, tmp_path / "x.pdf", "--item", "cv"],
        ["set", folder, "cv", "issued=2026-01-01"],
        ["applicant", root / "bela", "name=Other"],
        ["status", folder, "cv", "waived"],
        ["export", folder, "--allow-incomplete"],
        ["export", folder, "--allow-incomplete", "-o", root / "bela" / "packet.pdf"],
        [
            "new",
            root / "bela",
            "--program",
            "X",
            "--specialty",
            "Y",
            "--start",
            "2027-03-01",
            "--end",
            "2027-03-28",
        ],
    ):
        capsys.readouterr()
        assert cli.main([str(word) for word in words]) == 2, words
        assert "is a student's library" in capsys.readouterr().err
    assert everything(root) == before


def test_the_answer_keeps_to_its_published_form(root: Path, capsys: Capture) -> None:
    capsys.readouterr()
    cli.main(["office", "check", str(root), "--today", DAY, "--json"])

    msgspec.json.decode(capsys.readouterr().out, type=ANSWERS["office"], strict=True)


@posix_only  # Windows answers such a name with "there is no such file"
def test_a_folder_that_cannot_be_looked_into_is_one_line(
    root: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A name that no disk takes: asking for it raises, as a folder without permission does.
    monkeypatch.setattr("usce_desktop.storage.library.LIBRARY_FILE", "x" * 300)
    status, found = context(capsys, root)

    assert status == 1
    assert {each["state"] for each in found.values()} == {"not_readable"}


def _read(**more: Any) -> Reading:
    return Reading(source="pdf", pages=1, **more)


@pytest.mark.parametrize(
    ("file", "certain"),
    [
        (FileState(state="missing"), False),
        (FileState(state="present", health=Health(kind="pdf", failure="crashed")), False),
        (FileState(state="present", health=Health(kind="pdf")), False),
        (FileState(state="present", health=Health(kind="pdf"), reading=_read()), True),
        (FileState(state="present", health=Health(kind="pdf"), reading=_read(unread=(1,))), False),
        (
            FileState(state="present", health=Health(kind="pdf"), reading=_read(unread=(1,), ocr_tried=True)),
            True,
        ),
    ],
)
def test_only_what_was_looked_at_to_its_end_is_kept(file: FileState, certain: bool) -> None:
    assert check._is_certain(file) == certain


def office_file(capsys: Capture, root: Path, action: str, *words: object) -> tuple[int, str, str]:
    capsys.readouterr()
    status = cli.main(["office", action, str(root), "--today", DAY, *map(str, words)])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_a_report_for_a_meeting_says_what_lacks_where(root: Path, tmp_path: Path, capsys: Capture) -> None:
    before = everything(root)
    status, out, _ = office_file(capsys, root, "report", "-o", tmp_path / "students.pdf")
    assert (status, out.strip()) == (1, str(tmp_path / "students.pdf"))
    words = " ".join(
        " ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "students.pdf").pages
    )
    assert "Students" in words
    assert "Bela =Sample" in words
    assert "Due next" in words
    assert "Cleveland Clinic" in words
    assert "As of 23 Nov 2026" in words
    # The columns of the titles are those of the checklists, not their ids.
    assert "good_standing" not in words

    office_file(capsys, root, "report", "-o", tmp_path / "students.csv")
    rows = list(csv.reader((tmp_path / "students.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0][0] == "folder"
    assert len(rows) > 4
    assert everything(root) == before


def test_deadlines_keep_their_entry_from_one_export_to_the_next(
    root: Path, tmp_path: Path, capsys: Capture
) -> None:
    def read(name: str) -> dict[str, str]:
        office_file(capsys, root, "calendar", "-o", tmp_path / name)
        calendar = icalendar.Calendar.from_ical((tmp_path / name).read_bytes())
        return {str(event["uid"]): str(event["summary"]) for event in calendar.walk("VEVENT")}

    first = read("a.ics")
    assert first
    assert all(title.startswith("Submit by: ") for title in first.values())
    assert read("b.ics") == first


def test_ready_packets_are_built_into_the_offices_folder(root: Path, tmp_path: Path, capsys: Capture) -> None:
    before = everything(root)
    target = tmp_path / "packets"
    target.mkdir()
    status, out, err = office_file(capsys, root, "export", "-o", target, "--ready")
    found = [Path(line) for line in out.splitlines()]
    assert found, err
    assert {path.parent for path in found} == {target}
    assert all(cli.main(["verify", str(path)]) == 0 for path in found)
    assert status == 0
    assert everything(root) == before

    status, out, err = office_file(capsys, root, "export", "-o", target, "--ready")
    assert (status, out) == (1, "")
    assert "is there already" in err


def test_what_cannot_be_exported_is_said_and_keeps_nobody_from_the_rest(
    root: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "packets"
    assert "is not there" in office_file(capsys, root, "export", "-o", target)[2]
    target.mkdir()
    (root / "office.json").write_text("{}", "utf-8")
    assert "is a student's library" in office_file(capsys, root, "export", "-o", root / "amara")[2]
    (root / "amara" / "library.json").write_text("{", "utf-8")
    for each in (root / "bela" / "Applications").iterdir():
        shutil.rmtree(each)
    status, out, err = office_file(capsys, root, "export", "-o", target, "--ready")
    assert (status, out) == (1, "")
    assert "amara: " in err
    (root / "amara" / "library.json").unlink()
    shutil.rmtree(root / "amara")
    assert "no application is ready" in office_file(capsys, root, "export", "-o", target, "--ready")[2]
    for words in (("report", "-o", tmp_path / "no" / "r.pdf"), ("calendar", "-o", root / "bela" / "c.ics")):
        assert office_file(capsys, root, *words)[0] == 2


def followed(name: str, *applications: FollowedApplication, **more: Any) -> FollowedLibrary:
    return FollowedLibrary(folder=name, applications=applications, **more)


def application(program: str, by: date | None, *lacking: str) -> FollowedApplication:
    return FollowedApplication(
        application=program, program=program, submit_by=by, ready=not lacking, lacking=lacking, changed=""
    )


def test_a_report_begins_with_what_is_overdue_and_names_only_as_much_as_is_read() -> None:
    catalog = load_catalog(resources())
    many = ("passport", "cv", "transcript", "own_item", "tb_test", "photo", "good_standing")
    found = (
        followed("amara", application("Late", date(2026, 11, 1), "passport")),
        followed("bela", application("Later", date(2027, 1, 1), *many), student="Bela SAMPLE"),
    )
    sheet = students_sheet(found, date(2026, 11, 23), catalog)
    assert [section.title for section in sheet.sections] == ["Overdue", "Due next"]
    assert sheet.sections[0].rows == (("amara", "Late", "1 Nov 2026", "Passport bio page"),)
    assert sheet.sections[1].rows[0][3].endswith("ID photo and 1 more thing")
    assert "Own item" in sheet.sections[1].rows[0][3]
    none = students_sheet((followed("carla", application("Done", None)),), date(2026, 11, 23), catalog)
    assert [section.title for section in none.sections] == ["Ready"]
    assert none.sections[0].rows[0][2] == "no deadline"
    half = students_sheet((followed("eva", problem="it is just coming"),), date(2026, 11, 23), catalog)
    assert half.sections[0].rows == (("eva", "look at it", "it is just coming"),)
    assert list(deadlines((followed("dora", application("Open", None, "cv")),))) == []


def test_packets_of_students_of_one_name_stand_side_by_side(
    root: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("amara", "bela"):
        assert cli.main(["applicant", str(root / name), "name=Same SAMPLE"]) == 0
        for folder in (root / name / "Applications").iterdir():
            if "Lakeside" not in folder.name:
                shutil.rmtree(folder)
    assert cli.main(
        ["new", str(root / "bela"), "--program", "Another", "--specialty", "", "--start", "2027-05-03",
         "--end", "2027-05-30"]
    ) == 0  # fmt: skip
    target = tmp_path / "packets"
    target.mkdir()
    status, out, err = office_file(capsys, root, "export", "-o", target)
    second, first = sorted(Path(line).name for line in out.splitlines())
    assert second == first.replace(".pdf", " 2.pdf")
    # An application without a document has no packet, and that is said.
    assert status == 1
    assert "has no document that can go into a packet" in err

    def full(*_: Any, **__: Any) -> None:
        raise StorageError("the disk is full")

    monkeypatch.setattr("usce_desktop.services.students.export.deliver", full)
    shutil.rmtree(target)
    target.mkdir()
    status, out, err = office_file(capsys, root, "export", "-o", target, "--ready")
    assert (status, out) == (1, "")
    assert "the disk is full" in err


def test_a_draft_tells_a_student_how_far_an_application_is(root: Path, context: AppContext) -> None:
    moment = datetime(2026, 11, 23, 9, tzinfo=UTC)
    whole = FollowedLibrary(folder="bela", student="Bela Sample")
    bare = FollowedApplication(
        application="x", program="Bay Hospital", submit_by=None, ready=False, lacking=("cv",), changed=""
    )
    due = structs.replace(bare, submit_by=date(2027, 1, 7))
    done = structs.replace(due, ready=True, lacking=())

    def body(library: FollowedLibrary, application: FollowedApplication | None) -> str:
        titles = tuple(application.lacking) if application is not None else ()
        row = StudentRow(library=library, application=application, titles=titles)
        mail = email.message_from_bytes(reminder_draft(context, root, row, moment), policy=policy.default)
        assert mail["X-Unsent"] == "1"
        return str(mail.get_content())

    assert "- Curriculum vitae" in body(whole, bare)
    assert "has to go out" not in body(whole, bare)
    assert "It has to go out by 7 Jan 2027." in body(whole, due)
    assert "has everything that it needs" in body(whole, done)
    assert "It has to go out by" not in body(whole, structs.replace(done, submit_by=None))
    assert "There is no application in your folder yet." in body(whole, None)
    unread = structs.replace(whole, state="not_readable", problem=sentence("library.json has not come yet"))
    assert "library.json has not come yet." in body(unread, due)
    # Whose library cannot be read has no address here; the draft is one all the same.
    assert "- Curriculum vitae" in body(structs.replace(whole, folder="nobody"), bare)
    (root / "bela" / "applicant.json").write_text("{", "utf-8")
    assert "- Curriculum vitae" in body(whole, bare)


def test_who_cancels_does_not_wait_for_the_rest(context: AppContext, root: Path) -> None:
    for number in range(6):
        (root / f"more {number}").mkdir()
        (root / f"more {number}" / "library.json").write_text("{", "utf-8")
    steps: list[int] = []

    def report(done: int, total: int, step: str) -> None:
        del total, step
        steps.append(done)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check.check_libraries(context, root, date(2026, 11, 23), jobs=2, report=report)
    assert steps == [1]
