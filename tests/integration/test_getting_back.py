"""What was removed is restored from its list, and a library can be made what it was on an earlier day."""

import hashlib
import json
import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from conftest import NOW
from making.systems import posix_only
from making.terminal import Capture, run
from usce_desktop.cli.schemas import ApplicationThen, KeptDays, LibraryThen, RemovedFromLibrary
from usce_desktop.domain.application import edits
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import open_application, save_edit

pytestmark = posix_only  # folders of this computer are told by variables there
TODAY = "2026-11-28"


@pytest.fixture
def library(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of this test's own computer, written a week ago."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    shutil.copytree(demo, tmp_path / "papers")
    shutil.rmtree(next((tmp_path / "papers" / "Applications").glob("*go wrong*")))
    for path in (tmp_path / "papers").rglob("*.json"):
        date_back(path, 7)
    return tmp_path / "papers"


def date_back(path: Path, days: int) -> None:
    """Let a file have been written some days ago."""
    stamp = path.stat().st_mtime - days * 86_400 + 0.000_123
    os.utime(path, (stamp, stamp))


def take_out(context: AppContext, folder: Path, item: str) -> None:
    """Remove the documents of an item, as the window does."""
    opened = open_application(context, folder)
    save_edit(opened, edits.detach_all(opened.application, item), NOW)


def removed(capsys: Capture, library: Path) -> dict[str, dict[str, Any]]:
    printed = run(capsys, "removed", library, "--json")[1]
    msgspec.json.decode(printed, type=RemovedFromLibrary, strict=True)
    return {each["name"]: each for each in json.loads(printed)["removed"]}


def then(capsys: Capture, library: Path, day: str) -> dict[str, ApplicationThen]:
    printed = run(capsys, "history", library, "--as-of", day, "--json")[1]
    told = msgspec.json.decode(printed, type=LibraryThen, strict=True)
    return {each.title.split(" ")[0]: each for each in told.applications}


def lakeside(library: Path) -> Path:
    return next((library / "Applications").glob("*Lakeside*"))


def application(library: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((lakeside(library) / "application.json").read_text(encoding="utf-8"))
    return found


def days_ago(days: int) -> str:
    return f"{datetime.now().astimezone() - timedelta(days=days):%Y-%m-%d}"


def told(application: dict[str, Any]) -> dict[str, Any]:
    """What an application says, without what it came from and how its files are called."""
    documents = {
        key: {name: value for name, value in each.items() if name != "file"}
        for key, each in application["documents"].items()
    }
    return {**{k: v for k, v in application.items() if k != "earlier_versions"}, "documents": documents}


def test_what_was_removed_is_listed_and_comes_back(
    library: Path, context: AppContext, capsys: Capture
) -> None:
    folder, before = lakeside(library), application(library)
    assert removed(capsys, library) == {}
    take_out(context, folder, "cv")
    there = removed(capsys, library)
    (name,) = there
    assert there[name]["kind"] == "paper"
    assert there[name]["place"] == folder.name
    assert there[name]["size"] > 500
    assert name in run(capsys, "removed", library)[1]
    # Whatever its folder is called meanwhile.
    folder.rename(folder.with_name("2027-04 Lakeside, by another name"))
    assert removed(capsys, library)[name]["place"] == "2027-04 Lakeside, by another name"
    status, out, err = run(capsys, "removed", library, "--restore", there[name]["key"])
    assert status == 0, err
    assert Path(out.strip()).is_file()
    assert told(application(library)) == told(before)
    assert removed(capsys, library) == {}
    assert run(capsys, "removed", library, "--restore", there[name]["key"])[0] == 2


def test_a_paper_whose_application_is_gone_comes_to_the_inbox(
    library: Path, context: AppContext, capsys: Capture
) -> None:
    folder = lakeside(library)
    take_out(context, folder, "cv")
    ((name, thing),) = removed(capsys, library).items()
    shutil.rmtree(folder)
    # A removed application that cannot be read hinders nothing.
    broken = library / ".removed" / "Applications" / "Broken 0000000000000001"
    broken.mkdir(parents=True)
    (broken / "application.json").write_text("{", encoding="utf-8")
    assert run(capsys, "removed", library, "--restore", thing["key"])[0] == 0
    assert (library / "Inbox" / name).is_file()
    assert set(removed(capsys, library)) == {"Broken"}


def test_only_what_is_named_is_removed_for_good(library: Path, context: AppContext, capsys: Capture) -> None:
    folder = lakeside(library)
    for item in ("cv", "photo"):
        take_out(context, folder, item)
    place = library / ".removed"
    (place / "Versions").mkdir()
    (place / "Versions" / "season of a sync program.json").write_text("{}", encoding="utf-8")
    (place / "inbox").mkdir()
    (place / "inbox" / "scan.pdf").write_bytes(b"%PDF-1.7 SAMPLE")
    there = removed(capsys, library)
    assert {each["kind"] for each in there.values()} == {"paper", "version", "inbox_file"}
    assert run(capsys, "removed", library, "--purge", "no such thing", "--purge", "inbox/scan.pdf")[0] == 2
    assert run(capsys, "removed", library, "--purge", "../library.json")[0] == 2
    assert removed(capsys, library) == there
    cv = next(each["key"] for each in there.values() if each["item"] == "cv")
    status, out, _ = run(capsys, "removed", library, "--purge", cv, "--purge", "inbox/scan.pdf")
    assert (status, "deleted permanently" in out) == (0, True)
    assert len(removed(capsys, library)) == len(there) - 2
    assert run(capsys, "removed", library, "--purge-older", "3000")[0] == 0
    assert len(removed(capsys, library)) == len(there) - 2  # nothing is that old
    assert run(capsys, "doctor", library)[0] == 0


def test_an_application_is_made_what_it_was_on_an_earlier_day(
    library: Path, context: AppContext, capsys: Capture
) -> None:
    folder, before = lakeside(library), application(library)
    run(capsys, "check", library, "--today", TODAY)  # the version of a week ago is kept by looking at it
    take_out(context, folder, "cv")
    assert run(capsys, "set", folder, "passport", "expires=2030-01-01")[0] == 0
    changed = application(library)
    run(capsys, "check", library, "--today", TODAY)
    days = msgspec.json.decode(run(capsys, "history", library, "--json")[1], type=KeptDays, strict=True)
    assert days_ago(0) in days.days
    assert days_ago(7) in days.days
    assert days.bytes > 1000
    assert "days on which something was changed" in run(capsys, "history", library)[1]

    found = then(capsys, library, days_ago(3))["Lakeside"]
    assert any("is restored" in each for each in found.changes)
    assert any("what was entered about it" in each for each in found.changes)
    assert {each.file for each in found.papers if not each.is_there} == {
        each["file"] for key, each in before["documents"].items() if key not in changed["documents"]
    }
    assert "is restored" in run(capsys, "history", library, "--as-of", days_ago(3))[1]

    # One paper alone first, then all of it.
    (file,) = [each.file for each in found.papers if not each.is_there]
    words = ("history", library, "--as-of", days_ago(3), "--restore", found.id)
    status, out, err = run(capsys, *words, "--paper", file)
    assert status == 0, err
    assert file in out
    passport = {
        key: each["facts"] for key, each in application(library)["documents"].items()
        if key in before["documents"] and each.get("facts", {}).get("expires") == "2030-01-01"
    }  # fmt: skip
    assert len(passport) == 1  # what else was changed stays
    assert run(capsys, *words)[0] == 0
    assert told(application(library)) == told(before)
    assert not then(capsys, library, days_ago(3))["Lakeside"].changes
    # And again what it was in between: nothing is lost by going back.
    assert removed(capsys, library) == {}
    assert run(capsys, "doctor", library)[0] == 0


def test_a_lost_application_and_an_applicant_come_back_as_they_were(library: Path, capsys: Capture) -> None:
    before, folder = application(library), lakeside(library)
    who = json.loads((library / "applicant.json").read_text(encoding="utf-8"))
    run(capsys, "check", library, "--today", TODAY)
    run(capsys, "applicant", library, "phone=1")
    photo = next(folder.glob("ID photo*")).read_bytes()
    shutil.rmtree(folder)
    found = then(capsys, library, days_ago(1))["Lakeside"]
    assert "Its folder is gone" in found.changes[0]
    lost = {each.file for each in found.papers if not each.can_come}
    assert lost, "some papers were only in that folder"
    status, out, err = run(capsys, "history", library, "--as-of", days_ago(1), "--restore", "all")
    assert status == 0, err
    assert "applicant: restored" in out
    again = application(library)
    assert {each["sha256"] for each in again["documents"].values()} == {
        each["sha256"] for each in before["documents"].values()
    }
    there = {path.name for path in lakeside(library).iterdir()}
    assert {each["file"] for each in again["documents"].values()} - there == lost
    assert photo
    after = json.loads((library / "applicant.json").read_text(encoding="utf-8"))
    assert {**after, "earlier_versions": 0} == {**who, "earlier_versions": 0}


def test_what_is_asked_wrongly_is_said(library: Path, capsys: Capture) -> None:
    assert run(capsys, "history", library, "--restore", "all")[0] == 2
    assert run(capsys, "history", library, "--as-of", TODAY, "--paper", "x")[0] == 2
    status, _, err = run(capsys, "history", library, "--as-of", "2020-01-01", "--restore", "Nobody")
    assert (status, "kept nothing of 'Nobody'" in err) == (2, True)
    assert "It was begun later" in run(capsys, "history", library, "--as-of", "2020-01-01")[1]


def test_a_broken_file_keeps_the_rest_from_nothing(library: Path, capsys: Capture) -> None:
    run(capsys, "check", library, "--today", TODAY)
    run(capsys, "applicant", library, "phone=1")
    (library / "applicant.json").write_text("{", encoding="utf-8")
    other = next((library / "Applications").glob("*Cleveland*")) / "application.json"
    other.write_text(other.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    shutil.rmtree(lakeside(library))
    status, out, err = run(capsys, "history", library, "--as-of", days_ago(1), "--restore", "all")
    assert (status, "applicant.json" in err, other.parent.name in err) == (1, True, True)
    assert "restored" in out
    assert lakeside(library).is_dir()
    assert (library / "applicant.json").read_text(encoding="utf-8") == "{"
    words = ("history", library, "--as-of", days_ago(1), "--restore", "applicant")
    assert run(capsys, *words)[0] == 2


def test_of_two_removed_copies_the_one_with_the_papers_comes(library: Path, capsys: Capture) -> None:
    run(capsys, "check", library, "--today", TODAY)
    papers = {each["sha256"] for each in application(library)["documents"].values()}
    place = library / ".removed" / "Applications"
    place.mkdir(parents=True)
    whole, empty = (place / f"Lakeside {number:016x}" for number in (1, 2))
    lakeside(library).rename(whole)
    shutil.copytree(whole, empty, ignore=shutil.ignore_patterns("*.pdf", "*.jpg", "*.png", "*.docx"))
    for again in (1, 2):
        status, _, err = run(capsys, "history", library, "--as-of", days_ago(1), "--restore", "all")
        assert (status, err) == (0, ""), again
    lying = {hashlib.sha256(path.read_bytes()).hexdigest() for path in lakeside(library).iterdir()}
    assert papers <= lying
    assert not whole.exists()
    assert empty.exists()
