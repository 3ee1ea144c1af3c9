"""Restoring in odd circumstances: nothing is lost, nothing outside is touched, and what is said is true."""

import errno
import json
import os
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from conftest import NOW
from making import commands, pdfs
from making.systems import posix_only
from making.terminal import Capture, own_computer, run
from usce_desktop.domain.application import edits
from usce_desktop.services.context import close_context, open_context
from usce_desktop.services.library.applications import open_application, save_edit
from usce_desktop.services.recovery.earlier import NothingKeptError, as_of
from usce_desktop.services.recovery.restoring import restore_earlier
from usce_desktop.storage import disk, stored
from usce_desktop.storage.library import open_library
from usce_desktop.storage.places import system_places
from usce_desktop.storage.removed import remove_application

pytestmark = posix_only  # folders of this computer are told by variables there


@pytest.fixture
def library(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small library with one application and one paper, dated and ticked, on a computer of its own."""
    own_computer(monkeypatch, tmp_path / "home")
    commands.start(tmp_path / "library", tmp_path / "beside")
    assert run(capsys, "set", folder_of(tmp_path / "library"), "cv", "issued=2026-09-30")[0] == 0
    return tmp_path / "library"


def folder_of(library: Path) -> Path:
    return commands.application(library)[0]


def told(library: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder_of(library) / "application.json").read_text(encoding="utf-8"))
    return found


def change(path: Path, **keys: Any) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**data, **keys}), encoding="utf-8")


def take_out(folder: Path, item: str = "cv") -> None:
    """Remove the papers of an item, as the window does."""
    context = open_context(system_places())
    opened = open_application(context, folder)
    save_edit(opened, edits.detach_all(opened.application, item), NOW)
    close_context(context)


def things(capsys: Capture, library: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(capsys, "removed", library, "--json")[1])["removed"]
    return found


def key_of(capsys: Capture, library: Path, kind: str = "paper") -> str:
    return next(str(each["key"]) for each in things(capsys, library) if each["kind"] == kind)


def versions() -> Path:
    place = system_places().versions
    assert place is not None
    return place


def date_back(days: int = 1) -> str:
    """Let all that is kept so far have been kept some days ago; returns that day."""
    for path in versions().rglob("*.json"):
        day, rest = path.name.split("T", 1)
        earlier = datetime.strptime(day, "%Y%m%d") - timedelta(days=days)  # noqa: DTZ007 - a day
        path.rename(path.with_name(f"{earlier:%Y%m%d}T{rest}"))
    return f"{datetime.now().astimezone() - timedelta(days=days):%Y-%m-%d}"


def today() -> str:
    return f"{datetime.now().astimezone():%Y-%m-%d}"


def test_a_paper_that_was_edited_before_it_was_removed_comes_back(library: Path, capsys: Capture) -> None:
    paper = folder_of(library) / "Curriculum vitae.pdf"
    paper.write_bytes(paper.read_bytes() + b"edited")
    whole = paper.read_bytes()
    take_out(folder_of(library))
    key = key_of(capsys, library)
    status, out, _ = run(capsys, "removed", library, "--restore", key)
    assert status == 0
    assert Path(out.strip()).read_bytes() == whole
    assert things(capsys, library) == []
    assert told(library)["documents"][key]["facts"]["issued"] == "2026-09-30"


def test_going_back_and_forth_is_a_history(library: Path, capsys: Capture) -> None:
    for status in ("waived", "clear"):
        assert run(capsys, "status", folder_of(library), "photo", status, "--reason", "B")[0] in {0, 2}
    before = told(library)
    assert "Nothing has changed since then" in run(capsys, "history", library, "--as-of", today())[1]
    path = folder_of(library) / "application.json"
    path.write_text("{ broken " + json.dumps(before["id"]).join(('"id": ', "")), encoding="utf-8")
    assert run(capsys, "doctor", library, "--repair")[0] == 0
    assert told(library)["items"] == before["items"]


def test_what_was_saved_last_is_what_is_so_today(library: Path, capsys: Capture) -> None:
    assert run(capsys, "set", folder_of(library), "cv", "issued=2026-10-10")[0] == 0
    assert run(capsys, "history", library, "--as-of", today(), "--restore", "all")[0] == 0
    assert next(iter(told(library)["documents"].values()))["facts"]["issued"] == "2026-10-10"
    # Also what was written by hand, and looked at by nobody yet.
    change(folder_of(library) / "application.json", submit_by="2027-01-01")
    assert run(capsys, "history", library, "--as-of", today(), "--restore", "all")[0] == 0
    assert told(library)["submit_by"] == "2027-01-01"


@pytest.mark.parametrize("how", ["replaced", "edited"])
def test_an_earlier_state_gets_its_own_bytes_back(how: str, library: Path, capsys: Capture) -> None:
    folder = folder_of(library)
    paper = folder / "Curriculum vitae.pdf"
    whole = paper.read_bytes()
    (library / "My documents" / "kept.pdf").write_bytes(whole)
    day = date_back()
    if how == "replaced":
        take_out(folder)
        assert run(capsys, "removed", library, "--purge", key_of(capsys, library))[0] == 0
        paper.write_bytes(pdfs.text_pdf(1, words="SAMPLE another"))
        assert run(capsys, "add", folder, paper, "--item", "cv")[0] == 0
    else:
        paper.write_bytes(pdfs.text_pdf(1, words="SAMPLE edited"))
        context = open_context(system_places())
        opened = open_application(context, folder)
        ((key, document),) = opened.application.documents.items()
        data = paper.read_bytes()
        after = edits.accept_content(opened.application, key, context.hashes.sha256(paper), len(data))
        save_edit(opened, after, NOW)
        close_context(context)
        assert document.sha256 != after.documents[key].sha256
    new = paper.read_bytes()
    status, _, err = run(capsys, "history", library, "--as-of", day, "--restore", told(library)["id"])
    assert status == 0, err
    (document,) = told(library)["documents"].values()
    assert (folder / document["file"]).read_bytes() == whole
    assert document["facts"]["issued"] == "2026-09-30"
    kept = [path.read_bytes() for path in (library / ".removed").rglob("*.pdf")]
    assert new in kept
    assert run(capsys, "doctor", library)[0] == 0


def test_an_application_that_cannot_be_read_is_not_made_twice(library: Path, capsys: Capture) -> None:
    own = told(library)["id"]
    path = folder_of(library) / "application.json"
    path.write_text(json.dumps({"id": own})[:-1] + ", broken", encoding="utf-8")
    assert "cannot be read now" in run(capsys, "history", library, "--as-of", today())[1]
    assert run(capsys, "history", library, "--as-of", today(), "--restore", own)[0] == 2
    assert len(list((library / "Applications").iterdir())) == 1


def test_a_folder_gets_no_application_that_it_never_was(library: Path, capsys: Capture) -> None:
    folder = folder_of(library)
    remove_application(open_library(library), folder)
    folder.mkdir()
    (folder / "Somebody else.pdf").write_bytes(pdfs.text_pdf(1, words="SAMPLE somebody else"))
    assert run(capsys, "recover", library)[0] == 1
    assert not (folder / "application.json").exists()
    # One that was deleted permanently is forgotten, its versions too.
    assert run(capsys, "removed", library, "--purge", key_of(capsys, library, "application"))[0] == 0
    assert not list(versions().rglob("application-*"))


def test_what_a_newer_version_wrote_is_never_rolled_back(library: Path, capsys: Capture) -> None:
    path = folder_of(library) / "application.json"
    change(path, format=2, start={"day": "2027-01-01"}, new="precious")
    before = path.read_bytes()
    assert run(capsys, "doctor", library, "--repair")[0] == 1
    assert run(capsys, "recover", folder_of_any(library))[0] == 2
    own = library / "library.json"
    own.write_text('{"format": 2, "id": {"v": "x"}}', encoding="utf-8")
    assert run(capsys, "recover", library)[0] == 2
    assert own.read_text(encoding="utf-8") == '{"format": 2, "id": {"v": "x"}}'
    assert path.read_bytes() == before


def folder_of_any(library: Path) -> Path:
    return next((library / "Applications").iterdir())


def test_a_students_library_is_not_recovered_by_the_office(library: Path, capsys: Capture) -> None:
    (library.parent / "office.json").write_text("{}", encoding="utf-8")
    (library / "applicant.json").write_text("{b", encoding="utf-8")
    assert run(capsys, "recover", library)[0] == 2
    assert (library / "applicant.json").read_text(encoding="utf-8") == "{b"
    (library / "library.json").unlink()
    assert run(capsys, "recover", library)[0] == 2
    assert not (library / "library.json").exists()
    assert not (library / ".removed").exists()


def test_a_copied_folder_does_not_get_the_others_paper_and_none_twice(library: Path, capsys: Capture) -> None:
    folder = folder_of(library)
    copy = folder.with_name("2026-12 A copy")
    shutil.copytree(folder, copy)
    take_out(folder)
    key = key_of(capsys, library)
    status, out, _ = run(capsys, "removed", library, "--restore", key)
    assert (status, Path(out.strip()).parent) == (0, folder)
    data = json.loads((folder / "application.json").read_text(encoding="utf-8"))
    assert data["items"]["cv"]["documents"] == [key]
    shutil.rmtree(copy)
    # An old file of the application comes from a backup: the paper is there, and what is kept of it too.
    old = (folder / "application.json").read_bytes()
    take_out(folder)
    (folder / "application.json").write_bytes(old)
    assert run(capsys, "doctor", library, "--repair")[0] == 0
    status, _, err = run(capsys, "removed", library, "--restore", key)
    assert (status, "already" in err) == (2, True)
    assert told(library)["items"]["cv"]["documents"] == [key]


def test_a_paper_waits_for_its_application(library: Path, capsys: Capture) -> None:
    folder = folder_of(library)
    take_out(folder)
    key = key_of(capsys, library)
    remove_application(open_library(library), folder)
    status, _, err = run(capsys, "removed", library, "--restore", key)
    assert (status, "bring that back first" in err) == (2, True)
    assert run(capsys, "removed", library, "--restore", key_of(capsys, library, "application"))[0] == 0
    hidden = folder_of(library) / "application.json"
    hidden.rename(library.parent / "not synced yet.json")
    assert run(capsys, "removed", library, "--restore", key)[0] == 2
    (library.parent / "not synced yet.json").rename(hidden)
    assert run(capsys, "removed", library, "--restore", key)[0] == 0
    assert told(library)["documents"][key]["facts"]["issued"] == "2026-09-30"


def test_a_paper_with_another_case_on_the_disk_is_removed_with_its_note(
    library: Path, capsys: Capture
) -> None:
    folder = folder_of(library)
    (folder / "Curriculum vitae.pdf").rename(folder / "curriculum VITAE.pdf")
    take_out(folder)
    assert not list(folder.glob("*.pdf"))
    assert run(capsys, "removed", library, "--restore", key_of(capsys, library))[0] == 0


def test_a_paper_that_comes_back_says_what_it_said(library: Path, capsys: Capture) -> None:
    take_out(folder_of(library))
    assert (
        run(capsys, "set", folder_of(library), "cv", "issued=2026-10-10")[0] == 0
    )  # of the one that is to come
    key = key_of(capsys, library)
    assert run(capsys, "removed", library, "--restore", key)[0] == 0
    assert told(library)["documents"][key]["facts"]["issued"] == "2026-09-30"
    assert told(library)["items"]["cv"]["facts"]["issued"] == "2026-10-10"


def test_the_only_bytes_of_a_paper_are_not_deleted(library: Path, capsys: Capture) -> None:
    path = folder_of(library) / "application.json"
    old = path.read_bytes()
    take_out(folder_of(library))
    path.write_bytes(old)
    status, _, err = run(capsys, "removed", library, "--purge-older", "0", "--purge", "x")
    assert status == 2
    status, _, err = run(capsys, "removed", library, "--purge", key_of(capsys, library, "paper"))
    assert (status, "is nowhere else" in err) == (2, True)
    for days in ("-1", "99999999999", "x"):
        assert run(capsys, "removed", library, f"--purge-older={days}")[0] == 2


def test_only_one_paper_means_only_one_paper(library: Path, capsys: Capture) -> None:
    day = date_back()
    assert run(capsys, "applicant", library, "school=NEW")[0] == 0
    for name in ("all", "applicant"):
        words = ("history", library, "--as-of", day, "--restore", name, "--paper", "Curriculum vitae.pdf")
        assert run(capsys, *words)[0] == 2
    assert "NEW" in run(capsys, "applicant", library)[1]


def test_links_are_never_followed_out_of_the_library(library: Path, capsys: Capture, tmp_path: Path) -> None:
    take_out(folder_of(library))
    outside = tmp_path / "outside"
    (outside / "X").mkdir(parents=True)
    (outside / "X" / "mine.pdf").write_bytes(b"mine")
    place = library / ".removed"
    for name in ("Applications", "inbox", "Versions"):
        (place / name).symlink_to(outside)
    (place / "linked").symlink_to(outside / "X")
    (place / "dangling").symlink_to(tmp_path / "nowhere")
    (outside / "X" / "removed.json").write_bytes(next(place.glob("*/removed.json")).read_bytes())
    assert {each["kind"] for each in things(capsys, library)} == {"paper"}
    for key in ("Applications/X", "inbox/X", "linked", "linked/mine.pdf", "dangling", "../library.json", "."):
        for option in ("--purge", "--restore"):
            assert run(capsys, "removed", library, option, key)[0] == 2
    assert run(capsys, "removed", library, "--purge-older", "0")[0] == 0
    assert (outside / "X" / "mine.pdf").read_bytes() == b"mine"


def test_a_note_in_a_reserved_folder_hides_nothing(library: Path, capsys: Capture) -> None:
    take_out(folder_of(library))
    note = next((library / ".removed").glob("*/removed.json")).read_bytes()
    remove_application(open_library(library), folder_of(library))
    place = library / ".removed" / "Applications"
    (place / "removed.json").write_bytes(note)
    (place / "p.pdf").write_bytes(b"p")
    kinds = [each["kind"] for each in things(capsys, library)]
    assert kinds.count("application") == 1


@pytest.mark.parametrize("key", ["a:b", ".foo"])
def test_a_key_that_can_be_no_document_breaks_nothing(key: str, library: Path, capsys: Capture) -> None:
    take_out(folder_of(library))
    (place,) = (path.parent for path in (library / ".removed").glob("*/removed.json"))
    place.rename(place.with_name(key))
    before = told(library)
    assert run(capsys, "removed", library, "--restore", key)[0] == 2
    assert told(library) == before
    assert run(capsys, "check", library)[0] == 1


def test_files_of_somebody_elses_among_the_versions_are_passed_over(library: Path, capsys: Capture) -> None:
    place = next(versions().rglob("application-*"))
    (place / "99999999T999999999999-0123456789abcdef.json").write_text("{}", encoding="utf-8")
    for words in (("check", library), ("history", library), ("doctor", library)):
        assert run(capsys, *words)[0] in {0, 1}


def test_a_document_of_no_item_is_no_crash(library: Path, capsys: Capture) -> None:
    data = told(library)
    data["items"] = {}
    (folder_of(library) / "application.json").write_text(json.dumps(data), encoding="utf-8")
    assert run(capsys, "history", library, "--as-of", today())[0] == 0


def test_a_file_comes_back_into_an_inbox_that_is_gone(library: Path, capsys: Capture) -> None:
    (library / ".removed" / "inbox" / "folder").mkdir(parents=True)
    (library / ".removed" / "inbox" / "scan.pdf").write_bytes(b"%PDF SAMPLE")
    shutil.rmtree(library / "Inbox")
    assert run(capsys, "removed", library, "--restore", "inbox/folder")[0] == 2
    assert run(capsys, "removed", library, "--restore", "inbox/scan.pdf")[0] == 0
    assert [path.name for path in (library / "Inbox").iterdir()] == ["scan.pdf"]


def test_a_newer_application_is_left_whole(library: Path, capsys: Capture) -> None:
    day = today()
    take_out(folder_of(library))
    key = key_of(capsys, library)
    change(folder_of(library) / "application.json", format=2)
    assert run(capsys, "removed", library, "--restore", key)[0] == 2
    assert not list(folder_of(library).glob("*.pdf"))
    own = told(library)["id"]
    remove_application(open_library(library), folder_of(library))
    assert run(capsys, "history", library, "--as-of", day, "--restore", own)[0] == 2
    assert not list((library / "Applications").iterdir())


def test_what_is_lost_is_said_when_the_rest_comes_back(library: Path, capsys: Capture) -> None:
    day = date_back()
    take_out(folder_of(library))
    assert run(capsys, "removed", library, "--purge", key_of(capsys, library))[0] == 0
    own = told(library)["id"]
    status, _, err = run(capsys, "history", library, "--as-of", day, "--restore", own)
    assert status == 0
    assert "Curriculum vitae.pdf is no longer anywhere in this library" in err


def test_an_application_whose_dates_cannot_be_is_not_called_readable(library: Path, capsys: Capture) -> None:
    before = told(library)
    change(folder_of(library) / "application.json", start="2029-01-01")
    os.utime(folder_of(library) / "application.json")
    assert run(capsys, "recover", folder_of_any(library))[0] == 0
    assert told(library)["start"] == before["start"]


def test_two_copies_of_a_library_on_one_computer_have_histories_of_their_own(
    library: Path, capsys: Capture, tmp_path: Path
) -> None:
    before = told(library)
    copy = tmp_path / "library - Copy"
    shutil.copytree(library, copy)
    assert run(capsys, "status", folder_of(copy), "photo", "waived", "--reason", "copy only")[0] == 0
    assert run(capsys, "new", copy, "--program", "Z", "--specialty", "Y", *commands.DATES)[0] == 0
    assert "Nothing has changed since then" in run(capsys, "history", library, "--as-of", today())[1]
    assert "Z - Y" not in run(capsys, "history", library, "--as-of", today())[1]
    (folder_of(library) / "application.json").write_text("{", encoding="utf-8")
    assert run(capsys, "doctor", library, "--repair")[0] == 0
    assert told(library) == before
    # One that was moved goes on with what was kept.
    shutil.rmtree(copy)
    moved = library.with_name("moved")
    library.rename(moved)
    assert run(capsys, "check", moved)[0] == 1
    (folder_of(moved) / "application.json").write_text("{", encoding="utf-8")
    assert run(capsys, "doctor", moved, "--repair")[0] == 0
    assert told(moved) == before


def test_what_nothing_tells_is_said_by_recover(library: Path, capsys: Capture, tmp_path: Path) -> None:
    shutil.rmtree(versions())
    (library / "applicant.json").write_text("{b", encoding="utf-8")
    status, _, err = run(capsys, "recover", library)
    assert (status, "applicant.json cannot be read" in err) == (1, True)
    folder = folder_of(library)
    (folder / "application.json").write_text("{", encoding="utf-8")
    said = ("--program", "X", "--start", "2027-01-01", "--end", "2027-01-10")
    assert run(capsys, "recover", folder, *said, "--checklist", "no such")[0] == 2
    assert (
        run(capsys, "recover", folder, "--program", "X", "--start", "2029-01-01", "--end", "2027-01-10")[0]
        == 2
    )
    assert run(capsys, "recover", library, *said)[0] == 2
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 broken")
    (folder / "letter.txt").write_bytes(b"SAMPLE")
    assert run(capsys, "recover", folder, *said)[0] == 0
    empty = tmp_path / "no applications"
    (empty / "Inbox").mkdir(parents=True)
    assert run(capsys, "recover", empty)[0] == 2
    # Whoever is known of no applicant gets one that is empty.
    for name in ("library.json", "applicant.json"):
        (library / name).unlink()
    assert run(capsys, "recover", library)[0] == 0
    assert (library / "applicant.json").is_file()


def test_spoiled_versions_and_folders_of_one_name_are_no_end(library: Path, capsys: Capture) -> None:
    own = told(library)["id"]
    day = date_back()
    assert run(capsys, "applicant", library, "school=NEW")[0] == 0
    for path in versions().rglob("applicant/*.json"):
        path.write_text("{", encoding="utf-8")
    assert run(capsys, "history", library, "--as-of", day)[0] == 0
    (library / "applicant.json").write_text("{", encoding="utf-8")
    assert run(capsys, "check", library)[0] == 2  # nothing stands in
    folder = folder_of(library)
    name = folder.name
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "note.txt").write_text("SAMPLE", encoding="utf-8")
    (library / "applicant.json").unlink()
    assert run(capsys, "history", library, "--as-of", day, "--restore", own)[0] == 0
    assert (library / "Applications" / f"{name} (2)" / "application.json").is_file()
    assert run(capsys, "history", library, "--as-of", day, "--restore", own, "--paper", "none.pdf")[0] == 2


def test_a_season_goes_back_too(library: Path, capsys: Capture) -> None:
    assert run(capsys, "season", library, "budget=100")[0] == 0
    day = date_back()
    assert run(capsys, "season", library, "budget=200")[0] == 0
    assert "season" in run(capsys, "history", library, "--as-of", day)[1]
    assert run(capsys, "history", library, "--as-of", day, "--restore", "season")[0] == 0
    assert json.loads((library / "season.json").read_text(encoding="utf-8"))["budget"] == 100


def test_a_checklist_that_is_gone_hides_no_application(library: Path, capsys: Capture) -> None:
    change(folder_of(library) / "application.json", checklist="gone")
    assert run(capsys, "history", library, "--as-of", today())[0] == 0


def test_other_things_among_what_was_removed(library: Path, capsys: Capture) -> None:
    take_out(folder_of(library))
    place = library / ".removed"
    (place / "loose.pdf").write_bytes(b"x")
    (place / "folder").mkdir()
    (place / "folder" / "inside.pdf").write_bytes(b"y")
    note = next(place.glob("*/removed.json"))
    change(note, application="")  # as earlier versions of the app wrote it
    names = {each["name"]: each["kind"] for each in things(capsys, library)}
    assert (names["loose.pdf"], names["inside.pdf"]) == ("other", "other")
    assert run(capsys, "removed", library, "--purge", "loose.pdf", "--purge", "folder")[0] == 0
    (folder_of(library) / "application.json").write_text("{", encoding="utf-8")
    assert key_of(capsys, library)
    change(note, application="0123456789abcdef")
    assert key_of(capsys, library)
    assert run(capsys, "removed", library, "--restore", note.parent.name)[0] == 2


def test_a_removed_application_whose_name_is_taken_gets_a_number(library: Path, capsys: Capture) -> None:
    folder = folder_of(library)
    remove_application(open_library(library), folder)
    folder.mkdir()
    status, out, _ = run(capsys, "removed", library, "--restore", key_of(capsys, library, "application"))
    assert status == 0
    assert Path(out.strip()).name == f"{folder.name} (2)"
    # An application that is there twice keeps its versions when one of the two is deleted.
    copy = library / ".removed" / "Applications" / f"{folder.name} 0123456789abcdef"
    shutil.copytree(Path(out.strip()), copy)
    assert run(capsys, "removed", library, "--purge", f"Applications/{copy.name}")[0] == 0
    assert list(versions().rglob("application-*"))
    (folder / "application.json").write_text("{", encoding="utf-8")


def test_what_the_disk_does_not_let_go_is_said(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_out(folder_of(library))

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(shutil, "rmtree", refuse)
    status, _, err = run(capsys, "removed", library, "--purge", key_of(capsys, library))
    assert (status, "could not be removed" in err) == (2, True)


def test_a_paper_whose_file_went_meanwhile_is_said(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_out(folder_of(library))
    key = key_of(capsys, library)
    shutil.rmtree(folder_of(library))
    monkeypatch.setattr("usce_desktop.services.recovery.removed.removed_file", lambda *_: None)
    assert run(capsys, "removed", library, "--restore", key)[0] == 2


def test_the_doctor_names_a_lost_file_that_was_kept(library: Path, capsys: Capture) -> None:
    (folder_of(library) / "application.json").unlink()
    found = json.loads(run(capsys, "doctor", library, "--json")[1])["ailments"]
    assert any("'usce-desktop recover' puts that back" in each["problem"] for each in found)


def test_papers_that_lie_in_the_folder_still_are_taken_as_they_are(library: Path, capsys: Capture) -> None:
    day, own, folder = date_back(), told(library)["id"], folder_of(library)
    change(folder / "application.json", documents={}, items={})
    assert run(capsys, "history", library, "--as-of", day, "--restore", own)[0] == 0
    assert [path.name for path in folder.glob("*.pdf")] == ["Curriculum vitae.pdf"]
    assert len(told(library)["documents"]) == 1
    # What is lost is said before anything is restored, too.
    take_out(folder)
    assert run(capsys, "removed", library, "--purge", key_of(capsys, library))[0] == 0
    assert "is no longer anywhere in this library" in run(capsys, "history", library, "--as-of", day)[1]
    (library / ".removed" / "empty").mkdir()
    assert things(capsys, library) == []
    # A removed application comes back beside a folder that has its name by now.
    remove_application(open_library(library), folder)
    folder.mkdir()
    assert run(capsys, "history", library, "--as-of", day, "--restore", own)[0] == 0
    assert (library / "Applications" / f"{folder.name} (2)" / "application.json").is_file()
    context = open_context(system_places())
    then = as_of(context, open_library(library), date.fromisoformat(day)).applications[0]
    with pytest.raises(NothingKeptError):
        restore_earlier(context, open_library(library), then, NOW, "no such paper")
    close_context(context)


def test_a_file_that_tells_nothing_and_versions_that_tell_nothing(library: Path, capsys: Capture) -> None:
    folder = folder_of(library)
    for path in versions().rglob("application-*/*.json"):
        path.write_text("{", encoding="utf-8")
    (folder / "application.json").write_text("{", encoding="utf-8")
    assert run(capsys, "history", library, "--as-of", today())[0] == 0
    assert run(capsys, "recover", folder)[0] == 2


def test_a_file_that_the_disk_does_not_give_is_not_put_back(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, real = folder_of(library) / "application.json", disk.hash_file
    path.write_text("{", encoding="utf-8")

    def failing(each: Path) -> tuple[str, int]:
        if each == path:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(each))
        return real(each)

    monkeypatch.setattr(disk, "hash_file", failing)
    assert run(capsys, "doctor", library, "--repair")[0] == 1
    assert path.read_text(encoding="utf-8") == "{"


def test_a_read_that_fails_for_a_moment_rolls_nothing_back(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder_of(library) / "application.json"
    before = path.read_bytes()

    def failing(each: Path, *_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(each))

    def open_(each: Path, *words: Any, **more: Any) -> Any:
        given = each.name not in {"application.json", "applicant.json"}
        return open(each, *words, **more) if given else failing(each)  # noqa: PTH123

    monkeypatch.setattr(stored, "open", open_, raising=False)
    assert run(capsys, "recover", library)[0] == 1
    assert run(capsys, "recover", folder_of_any(library))[0] == 2
    assert path.read_bytes() == before
    assert not (library / ".removed" / "Versions").exists()
