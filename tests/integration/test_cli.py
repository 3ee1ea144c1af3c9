"""The command line's contract."""

import errno
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from making import inputs, pdfs
from making.papers import paper
from making.systems import witness
from usce_desktop import cli
from usce_desktop.__main__ import main as start
from usce_desktop.domain.application.application import Application
from usce_desktop.services.intake import add
from usce_desktop.services.library.applications import Opened, save_edit
from usce_desktop.storage.errors import SaveError
from usce_desktop.storage.stored import Stored

TODAY = "2026-11-23"


class Result:
    """What a command printed, and its exit status."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def data(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


Run = Callable[..., Result]


@pytest.fixture
def usce(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    for name in ("CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))

    def run(*words: object) -> Result:
        capsys.readouterr()
        status = cli.main([str(word) for word in words])
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return run


@pytest.fixture
def ready(demo: Path) -> Path:
    return next((demo / "Applications").glob("*Lakeside*"))


@pytest.fixture
def trouble(demo: Path) -> Path:
    return next((demo / "Applications").glob("*Cleveland*"))


@pytest.fixture
def fresh(usce: Run, demo: Path) -> Path:
    made = usce(
        "new", demo, "--program", "Example Hospital", "--specialty", "Neurology", "--start", "2027-01-01",
        "--end", "2027-01-10", "--checklist", "generic_vslo_intl",
    )  # fmt: skip
    return Path(made.out.strip())


def statuses(result: Result) -> dict[str, str]:
    return {item["item"]: item["status"] for item in result.data["items"]}


@pytest.mark.usefixtures("demo")  # the same scans were read there already
def test_the_main_job_end_to_end(usce: Run, tmp_path: Path) -> None:
    library = tmp_path / "lib"
    assert usce("demo", library, "--today", TODAY).out.strip() == str(library)
    every = usce("check", library, "--today", TODAY, "--json")
    assert every.status == 1
    applications = {each["application"]: each for each in every.data["applications"]}
    assert len(applications) == 4
    assert [each["ready"] for each in applications.values()].count(True) == 1
    folder = next(Path(each["folder"]) for each in applications.values() if each["ready"])
    built = usce("export", folder, "--today", TODAY, "-o", tmp_path / "packet", "--json")

    assert built.status == 0
    packet = Path(built.data["packet"])
    assert packet == tmp_path / "packet.pdf"
    reader = PdfReader(packet)
    assert len([entry for entry in reader.outline if not isinstance(entry, list)]) == len(
        built.data["documents"]
    )
    assert usce("verify", packet).out.startswith("Untouched")
    assert witness("qpdf", "--check", packet, check=False, capture_output=True).returncode == 0


def test_check_says_ready_by_its_exit_status(usce: Run, ready: Path, trouble: Path) -> None:
    good, bad = usce("check", ready, "--today", TODAY), usce("check", trouble, "--today", TODAY)

    assert (good.status, bad.status) == (0, 1)
    assert "Ready to submit" in good.out
    assert "Expired" in bad.out
    assert "\033[" not in bad.out
    assert "TOEFL score.pdf" in usce("check", ready.parent.parent, "--today", TODAY).out


def test_what_cannot_be_opened_keeps_nobody_from_the_rest(usce: Run, ready: Path) -> None:
    library = ready.parent.parent
    wrong = next((library / "Applications").glob("*wrong*"))
    whole = usce("check", library, "--today", TODAY, "--json").data
    assert whole["unopened"] == []
    checklist = library / "Checklists" / "What can go wrong.toml"
    checklist.write_text("title = ")
    broken = library / "Applications" / "Broken"
    broken.mkdir()
    (broken / "application.json").write_text("{")

    found = usce("check", library, "--today", TODAY)
    assert found.status == 2
    assert "TOEFL score.pdf" in found.out
    assert len(found.err.splitlines()) == 3
    assert "What can go wrong.toml" in found.err
    assert "put its file back into the library's Checklists folder" in found.err
    data = usce("check", library, "--today", TODAY, "--json").data
    assert {each["application"] for each in data["applications"]} == {
        each["application"] for each in whole["applications"]
    } - {wrong.name}
    assert [Path(each["path"]) for each in data["unopened"]] == [checklist, wrong, broken]
    assert all(each["why"] for each in data["unopened"])
    plan = usce("plan", library, "--today", TODAY)
    assert plan.status == 0
    assert len(plan.err.splitlines()) == 3

    for each in (library / "Applications").iterdir():
        (each / "application.json").write_text("{")
    nothing = usce("check", library, "--today", TODAY)
    assert (nothing.status, nothing.out) == (2, "")


def test_check_json_has_the_documented_shape(usce: Run, trouble: Path) -> None:
    data = usce("check", trouble, "--today", TODAY, "--json").data

    assert data["schema"] == 1
    assert data["ready"] is False
    item = next(each for each in data["items"] if each["item"] == "tb_test")
    assert item["status"] == "expired"
    assert item["phase"] == "application"
    assert item["margin_days"] < 0
    assert item["files"] == ["TB test.pdf"]
    finding = next(each for each in item["findings"] if each["rule"] == "issued_within")
    assert finding["status"] == "expired"
    assert set(finding) == {"rule", "status", "message", "margin_days"}
    found = statuses(usce("check", trouble, "--today", TODAY, "--json"))
    assert {
        "missing",
        "expired",
        "expiring",
        "needs_attention",
        "waived",
        "placeholder",
        "ok",
        "not_required",
    } == set(found.values())


def test_the_boundary_day_of_a_tb_test(usce: Run, fresh: Path, tmp_path: Path) -> None:
    source = tmp_path / "tb.pdf"
    paper(source, "QUANTIFERON-TB GOLD PLUS", "Collected: 10 Jan 2026", "Result: NEGATIVE")
    usce("add", fresh, source, "--item", "tb_test")
    assert usce("set", fresh, "tb_test", "issued=2026-01-10", "result=negative", "ticked=all").status == 0

    def judged() -> tuple[str, int]:
        data = usce("check", fresh, "--today", TODAY, "--json").data
        item = next(each for each in data["items"] if each["item"] == "tb_test")
        return item["status"], item["margin_days"]

    assert judged() == ("expiring", 0)
    path = fresh / "application.json"
    path.write_text(path.read_text().replace("2027-01-10", "2027-01-11"))
    assert judged() == ("expired", -1)


def test_a_file_is_added_to_its_item_by_guess_or_to_the_inbox(
    usce: Run, fresh: Path, demo: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "passport scan.pdf").write_bytes(pdfs.text_pdf())
    (folder / "IMG_1.pdf").write_bytes(pdfs.text_pdf(words="SAMPLE notes"))
    (folder / ".hidden").write_bytes(b"")
    added = usce("add", fresh, folder)

    assert added.status == 0
    assert "passport scan.pdf -> passport: Passport bio page.pdf (its name has 'passport')" in added.out
    assert "IMG_1.pdf -> Inbox: IMG_1.pdf" in added.out
    assert (demo / "Inbox" / "IMG_1.pdf").exists()
    again = usce("add", fresh, folder / "passport scan.pdf", "--item", "passport")
    assert "not added (the same file is already there" in again.out


def test_what_was_stated_of_the_same_bytes_elsewhere_comes_along(usce: Run, fresh: Path, ready: Path) -> None:
    usce("add", fresh, ready / "TB test.pdf", "--item", "tb_test")
    item = next(
        each
        for each in usce("check", fresh, "--today", TODAY, "--json").data["items"]
        if each["item"] == "tb_test"
    )

    assert item["status"] == "ok"


def test_facts_ticks_and_marks(usce: Run, fresh: Path, tmp_path: Path) -> None:
    paper(tmp_path / "a.pdf", "Certificate of medical malpractice insurance")
    usce("set", fresh, "malpractice", "expires=2027-12-01", "per_claim=1,000,000", "aggregate=3000000")
    usce("add", fresh, tmp_path / "a.pdf", "--item", "malpractice")
    assert statuses(usce("check", fresh, "--today", TODAY, "--json"))["malpractice"] == "needs_attention"
    assert usce("set", fresh, "malpractice", "ticked=student named,territory,policy dates").status == 0
    assert statuses(usce("check", fresh, "--today", TODAY, "--json"))["malpractice"] == "ok"
    for mark in ("waived", "placeholder"):
        assert usce("status", fresh, "photo", mark, "--reason", "because").status == 0
        assert statuses(usce("check", fresh, "--today", TODAY, "--json"))["photo"] == mark
    usce("status", fresh, "photo", "clear")
    assert statuses(usce("check", fresh, "--today", TODAY, "--json"))["photo"] == "missing"
    assert usce("set", fresh, "tb_test", "ticked=result; TST: placed, read, mm").status == 0
    assert usce("set", fresh, "bls", "issued=2026-01-01").status == 0
    assert usce("add", fresh, tmp_path / "a.pdf", "--item", "mspe").status == 0
    assert statuses(usce("check", fresh, "--today", TODAY, "--json"))["mspe"] == "needs_attention"
    assert usce("set", fresh, "mspe", "ticked=all").status == 0


def test_the_applicant_is_stated_and_shown(usce: Run, demo: Path) -> None:
    said = usce("applicant", demo, "name=Béla Sample", "aliases=B. Sample; Bela", "birth_date=2000-02-29")

    assert said.status == 0
    assert "name: Béla Sample" in said.out
    assert "aliases: B. Sample, Bela" in usce("applicant", demo).out


def test_a_packet_that_is_not_ready_takes_an_explicit_choice(
    usce: Run, trouble: Path, tmp_path: Path
) -> None:
    output = tmp_path / "p.pdf"
    refused = usce("export", trouble, "-o", output, "--today", TODAY)

    assert refused.status == 1
    assert "not ready: TB test" in refused.err
    assert not output.exists()
    assert usce("export", trouble, "-o", output, "--today", TODAY, "--allow-incomplete").status == 0
    assert output.exists()


def test_what_cannot_go_in_is_listed_first(usce: Run, fresh: Path, tmp_path: Path) -> None:
    (tmp_path / "locked.pdf").write_bytes(pdfs.encrypted_pdf("secret"))
    (tmp_path / "a.pdf").write_bytes(pdfs.text_pdf())
    usce("add", fresh, tmp_path / "locked.pdf", "--item", "cv")
    refused = usce("export", fresh, "--allow-incomplete")
    assert refused.status == 1
    assert "cannot go in: Curriculum vitae.pdf: it needs a password" in refused.err
    usce("add", fresh, tmp_path / "a.pdf", "--item", "cv")
    built = usce("export", fresh, "--allow-incomplete", "--json")
    assert built.status == 0
    assert [each["file"] for each in built.data["left_out"]] == ["Curriculum vitae.pdf"]
    assert [each["title"] for each in built.data["documents"]] == ["Curriculum vitae (2)"]
    (fresh / "Curriculum vitae 2.pdf").unlink()
    assert "its file is missing" in usce("export", fresh, "--allow-incomplete").err


def test_a_password_is_asked_at_the_terminal(
    usce: Run, fresh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "locked.pdf").write_bytes(pdfs.encrypted_pdf("secret"))
    usce("add", fresh, tmp_path / "locked.pdf", "--item", "cv")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _: "secret")
    assert usce("export", fresh, "--allow-incomplete", "-o", tmp_path / "p.pdf").status == 0
    monkeypatch.setattr("getpass.getpass", lambda _: "wrong")
    wrong = usce("export", fresh, "--allow-incomplete", "-o", tmp_path / "q.pdf")
    assert wrong.status == 2
    assert "because of 'Curriculum vitae'" in wrong.err


def test_the_usual_place_of_a_packet_is_its_folder_and_it_is_not_offered_as_new(
    usce: Run, ready: Path
) -> None:
    first = usce("export", ready, "--today", TODAY)
    again = usce("export", ready, "--today", TODAY)
    onboarding = usce("export", ready, "--today", TODAY, "--phase", "onboarding")

    assert first.out == again.out
    assert Path(first.out.strip()).parent == ready
    assert usce("check", ready, "--today", TODAY, "--json").data["new_files"] == []
    assert onboarding.status == 1


def test_a_packet_never_overwrites_a_document(usce: Run, ready: Path, tmp_path: Path) -> None:
    before = (ready / "TB test.pdf").read_bytes()
    refused = usce("export", ready, "--today", TODAY, "-o", ready / "TB test.pdf")

    assert refused.status == 2
    assert (ready / "TB test.pdf").read_bytes() == before
    assert usce("export", ready, "--today", TODAY, "-o", tmp_path / "no" / "p.pdf").status == 2
    assert usce("export", ready, "--today", TODAY, "-o", tmp_path).status == 0
    plain = usce("export", ready, "--today", TODAY, "-o", tmp_path / "plain.pdf", "--profile", "plain")
    assert "page 1 of" not in pdfs.pages_of(Path(plain.out.strip()))[0]


def test_verify_tells_whole_changed_and_foreign_packets_apart(usce: Run, ready: Path, tmp_path: Path) -> None:
    packet = Path(usce("export", ready, "--today", TODAY, "-o", tmp_path / "p.pdf").out.strip())
    changed, other, again = tmp_path / "c.pdf", tmp_path / "o.pdf", tmp_path / "a.pdf"
    changed.write_bytes(pdfs.changed_pdf(packet.read_bytes(), lambda writer: writer.pages[4].rotate(90)))
    other.write_bytes(pdfs.text_pdf())
    witness("qpdf", packet, again)

    def no_outline(writer: Any) -> None:
        del writer.root_object["/Outlines"]

    bare = tmp_path / "b.pdf"
    bare.write_bytes(pdfs.changed_pdf(packet.read_bytes(), no_outline))
    assert usce("verify", packet, "--json").data["ok"] is True
    assert "1 page (5)" in usce("verify", changed).out
    assert usce("verify", changed).status == 1
    assert "not a packet" in usce("verify", other).out
    assert "saved it again" in usce("verify", again).out
    assert usce("verify", again).status == 0
    assert "bookmarks" in usce("verify", bare).out
    locked = tmp_path / "l.pdf"
    locked.write_bytes(pdfs.encrypted_pdf("x"))
    assert usce("verify", locked, "--json").data["ok"] is False
    assert usce("verify", tmp_path / "none.pdf").status == 2


RESOURCES = Path(__file__).parents[2] / "resources"
_CHECKLISTS = [tomllib.loads(path.read_text("utf-8")) for path in (RESOURCES / "checklists").glob("*.toml")]
_RECORDS = len(json.loads((RESOURCES / "programs.json").read_text("utf-8"))["programs"])
SHIPPED = {
    "checklists": len(_CHECKLISTS) + _RECORDS,
    "programs": sum(not each["id"].startswith("generic_") for each in _CHECKLISTS) + _RECORDS,
    "profiles": len(list((RESOURCES / "profiles").glob("*.toml"))),
    "items": len(tomllib.loads((RESOURCES / "document_types.toml").read_text("utf-8"))["types"]),
}


@pytest.mark.parametrize("what", SHIPPED)
def test_listings(usce: Run, what: str) -> None:
    listed = usce(what, "--json").data

    assert listed["schema"] == 1
    assert all(row["title"] for row in listed[what])
    assert usce(what).out.count("\n") == len(listed[what])
    assert len(listed[what]) == SHIPPED[what]


def test_an_own_checklist_is_used_and_a_broken_one_is_named(usce: Run, demo: Path) -> None:
    made = usce(
        "new", demo, "--program", "County", "--specialty", "", "--start", "2027-01-01", "--end", "2027-02-01",
        "--checklist", "My county hospital", "--submit-by", "2026-12-01",
    )  # fmt: skip
    assert made.status == 0
    assert set(statuses(usce("check", made.out.strip(), "--json"))) == {
        "good_standing",
        "cv",
        "tb_test",
        "malpractice",
    }
    own = demo / "Checklists" / "My county hospital.toml"
    text = own.read_text()
    own.unlink()
    gone = usce("check", made.out.strip())
    assert gone.status == 2
    assert "My county hospital" in gone.err
    own.write_text(text.replace("anchor", "ancor"))
    broken = usce("check", demo)
    assert broken.status == 2
    assert "ancor" in broken.err


NEW = ("--program", "X", "--specialty", "Y", "--start", "2027-01-01", "--end", "2027-02-01")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("check", "{tmp}/none"), "there is no folder"),
        (("check", "{tmp}"), "not a USCE Desktop library"),
        (("check", "{demo}", "--today", "2026-02-30"), "not a date"),
        (("new", "{tmp}", *NEW), "not a USCE Desktop library"),
        (("new", "{demo}", *NEW, "--checklist", "nope"), "no checklist 'nope'"),
        (("new", "{demo}", *NEW[:4], "--start", "2027-02-01", "--end", "2027-01-01"), "cannot end"),
        (("new", "{demo}", *NEW, "--submit-by", "2028-01-01"), "cannot be due"),
        (("new", "{demo}", "--program", " ", *NEW[2:]), "program's name"),
        (("new", "{demo}"), "required"),
        (("set", "{ready}", "nonsense", "issued=2026-01-01"), "no item 'nonsense'"),
        (("set", "{ready}", "cv", "colour=red"), "no fact 'colour'"),
        (("set", "{ready}", "cv", "issued=01/02/2026"), "not a date"),
        (("set", "{ready}", "cv", "issued"), "KEY=VALUE"),
        (("set", "{ready}", "cv", "ticked=moon"), "tick list"),
        (("set", "{ready}", "english", "score=lots"), "not a number"),
        (("set", "{tmp}", "cv", "issued=2026-01-01"), "not an application"),
        (("status", "{ready}", "cv", "maybe"), "invalid choice"),
        (("status", "{ready}", "nonsense", "waived"), "no item"),
        (("add", "{ready}", "{tmp}/none.pdf"), "no such file"),
        (("add", "{ready}", "{tmp}/none.pdf", "--item", "nonsense"), "no item"),
        (("applicant", "{demo}", "shoe=42"), "no 'shoe'"),
        (("applicant", "{demo}", "birth_date=2026-02-30"), "not a date"),
        (("demo", "{demo}"), "not an empty folder"),
        (("export", "{ready}", "--profile", "nope"), "no profile 'nope'"),
        (("nonsense",), "invalid choice"),
    ],
)
def test_bad_input_is_one_clear_sentence_and_changes_nothing(
    usce: Run, demo: Path, ready: Path, tmp_path: Path, words: tuple[str, ...], says: str
) -> None:
    def everything() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in sorted(demo.rglob("*")) if path.is_file()}

    before = everything()
    result = usce(*(word.format(tmp=tmp_path, demo=demo, ready=ready) for word in words))

    assert result.status == 2
    assert says in result.err
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err
    assert everything() == before


@pytest.mark.parametrize("name", ["application.json", "../../library.json", "../../applicant.json"])
def test_a_broken_file_is_named_and_left_alone(usce: Run, ready: Path, name: str) -> None:
    path = ready / name
    path.write_text("{ broken")
    result = usce("check", ready)

    assert result.status == 2
    assert path.name in result.err
    assert path.read_text() == "{ broken"


def test_an_application_outside_a_library_is_said(usce: Run, ready: Path, tmp_path: Path) -> None:
    lonely = tmp_path / "lonely"
    lonely.mkdir()
    (lonely / "application.json").write_bytes((ready / "application.json").read_bytes())

    assert usce("check", lonely).status == 2
    assert usce("set", lonely, "cv", "issued=2026-01-01").status == 2


def test_a_disk_that_refuses_is_one_sentence(usce: Run, ready: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "/some/file")

    monkeypatch.setattr("usce_desktop.services.review.review.review_application", refuse)
    result = usce("check", ready)
    assert (result.status, "/some/file: Permission denied" in result.err) == (2, True)

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("usce_desktop.services.review.review.review_application", stop)
    assert usce("check", ready).status == 2


def test_what_a_crash_left_is_cleared_away_by_the_next_command_that_writes(
    usce: Run, ready: Path, demo: Path
) -> None:
    old, new = [], []
    for place in (demo, ready, ready / "Originals", demo / "Inbox", demo / "Applications"):
        place.mkdir(exist_ok=True)
        old.append(place / ".~left.1234abcd.tmp")
        new.append(place / ".~being made.1234abcd.tmp")
    half = demo / "Applications" / ".~half.1234abcd.tmp"
    half.mkdir()
    (half / "application.json").write_bytes(b"{}")
    for path in (*old[:-1], *new[:-1]):
        path.write_bytes(b"SAMPLE")
    for path in (*old[:-1], half):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    assert usce("check", demo, "--today", TODAY).status in {0, 1, 2}
    assert half.exists()  # which reads only
    assert usce("set", ready, "cv", "issued=2026-01-10").status == 0
    assert not any(path.exists() for path in (*old, half))
    assert all(path.exists() for path in new[:-1])


@pytest.mark.parametrize("several", [False, True])
def test_a_disk_that_fills_up_while_papers_are_added_is_said_with_what_is_in(
    usce: Run, ready: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, several: bool
) -> None:
    papers = [tmp_path / f"{number}.pdf" for number in range(3)]
    for path in papers:
        path.write_bytes(pdfs.text_pdf(1, words=f"SAMPLE {path.stem}"))
    archive = tmp_path / "papers.zip"
    archive.write_bytes(inputs.packed(*((path.name, path.read_bytes()) for path in papers)))
    real, saves = save_edit, iter([True, False])

    def filling(opened: Opened, after: Application, now: datetime) -> Stored[Application]:
        if not next(saves):
            raise SaveError(opened.stored.path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
        return real(opened, after, now)

    monkeypatch.setattr(add, "save_edit", filling)
    result = usce("add", ready, *(papers if several else [archive]), "--item", "lor")
    assert result.status == 2
    assert result.out.count("->") == 1
    assert result.err.count("No space left on device") == 1
    assert "What was saved before is kept" in result.err


def test_the_program_chooses_between_window_worker_and_command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[Any] = []

    def window(library: str | None, *, reading_only: bool) -> int:
        seen.append((library, "read only") if reading_only else library)
        return 0

    monkeypatch.setattr("usce_desktop.ui.app.start.run_window", window)
    monkeypatch.setattr("usce_desktop.pdf.worker.server.main", lambda: seen.append("worker"))
    for words, expected in (
        ([], None),
        ([str(tmp_path)], str(tmp_path)),
        ([str(tmp_path), "--read-only"], (str(tmp_path), "read only")),
        (["--read-only"], (None, "read only")),
        (["--worker"], "worker"),
    ):
        monkeypatch.setattr(sys, "argv", ["usce-desktop", *words])
        assert start() == 0
        assert seen.pop() == expected
    monkeypatch.setattr(sys, "argv", ["usce-desktop", "nonsense"])
    assert start() == 2


def test_the_installed_program_needs_no_qt_for_a_command(tmp_path: Path) -> None:
    code = "import sys; sys.modules['PySide6'] = None; from usce_desktop.__main__ import main; sys.argv = ['x', 'items']; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ},
    )

    assert done.returncode == 0
    assert "tb_test" in done.stdout
