"""Looking through a library on the disk finds what went bad, and puts back only what lies there already."""

import json
import os
import shutil
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from making.systems import ON_WINE
from usce_desktop import cli
from usce_desktop.cli.schemas import ANSWERS
from usce_desktop.storage import disk
from usce_desktop.storage.errors import SaveError

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def library(demo: Path, tmp_path: Path) -> Path:
    """A library whose applications are as they were written down."""
    library = tmp_path / "papers"
    shutil.copytree(demo, library)
    shutil.rmtree(next((library / "Applications").glob("*go wrong*")))
    next((library / "Applications").glob("*/TOEFL score.pdf")).unlink()  # of no item
    return library


def doctor(capsys: Capture, library: Path, *words: str) -> tuple[int, list[dict[str, Any]]]:
    capsys.readouterr()
    status = cli.main(["doctor", str(library), "--json", *words])
    printed = capsys.readouterr().out
    msgspec.json.decode(printed, type=ANSWERS["doctor"], strict=True)
    return status, json.loads(printed)["ailments"]


def kinds(found: Iterable[dict[str, Any]]) -> list[tuple[str, str, bool]]:
    return sorted((each["kind"], Path(each["where"]).name, each["repaired"]) for each in found)


def lakeside(library: Path) -> Path:
    return next((library / "Applications").glob("*Lakeside*"))


def test_a_sound_library_is_said_to_be_sound_and_is_not_touched(library: Path, capsys: Capture) -> None:
    (library / "Inbox" / "link.pdf").symlink_to(library / "nowhere")
    before = {
        path: (path.stat().st_mtime_ns, path.read_bytes()) for path in library.rglob("*") if path.is_file()
    }
    status, found = doctor(capsys, library)
    assert (status, found) == (0, [])
    assert cli.main(["doctor", str(library)]) == 0
    assert "files read through, sound" in capsys.readouterr().out
    assert {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in before} == before


def test_bytes_that_went_bad_under_an_unchanged_time_are_found(library: Path, capsys: Capture) -> None:
    path = lakeside(library) / "Curriculum vitae.pdf"
    kept = path.stat()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(kept.st_atime_ns, kept.st_mtime_ns))
    cli.main(["check", str(lakeside(library))])
    status, found = doctor(capsys, library)
    assert (status, kinds(found)) == (1, [("changed", "Curriculum vitae.pdf", False)])


def test_a_paper_that_lies_elsewhere_in_the_library_is_put_back(library: Path, capsys: Capture) -> None:
    every = [path.read_bytes() for path in library.rglob("*.pdf")]
    path = next(
        each for each in sorted(lakeside(library).glob("*.pdf")) if every.count(each.read_bytes()) == 1
    )
    data = path.read_bytes()
    path.rename(library / "Inbox" / "scan.pdf")
    status, found = doctor(capsys, library)
    assert (status, kinds(found)) == (1, [("missing", path.name, False)])
    assert "Inbox/scan.pdf" in found[0]["problem"]
    status, found = doctor(capsys, library, "--repair")
    assert (status, kinds(found)) == (0, [("missing", path.name, True)])
    assert path.read_bytes() == data
    assert (library / "Inbox" / "scan.pdf").read_bytes() == data
    assert doctor(capsys, library) == (0, [])

    path.unlink()
    (library / "Inbox" / "scan.pdf").unlink()
    status, found = doctor(capsys, library, "--repair")
    assert status == 1
    assert "nowhere in this library" in found[0]["problem"]


def test_a_paper_that_was_renamed_keeps_its_item(library: Path, capsys: Capture) -> None:
    folder = lakeside(library)
    (folder / "Curriculum vitae.pdf").rename(folder / "My life.pdf")
    (folder / "notes.pdf").write_bytes(b"%PDF-1.7 of no item")
    status, found = doctor(capsys, library)
    assert (status, kinds(found)) == (
        0,
        [("renamed", "My life.pdf", False), ("unassigned", "notes.pdf", False)],
    )
    doctor(capsys, library, "--repair")
    text = (folder / "application.json").read_text("utf-8")
    assert "My life.pdf" in text
    assert "Curriculum vitae.pdf" not in text
    assert kinds(doctor(capsys, library)[1]) == [("unassigned", "notes.pdf", False)]


@pytest.mark.skipif(ON_WINE, reason="Wine makes no file writable again that was made readable only")
def test_packets_and_what_was_sent_are_looked_at(library: Path, capsys: Capture) -> None:
    folder = lakeside(library)
    assert cli.main(["export", str(folder)]) == 0
    packet = Path(capsys.readouterr().out.splitlines()[-1])
    assert cli.main(["submit", str(folder), str(packet), "--to", "Office"]) == 0
    assert doctor(capsys, library) == (0, [])
    frozen = next((folder / "Submitted").glob("*.pdf"))
    frozen.chmod(0o600)
    frozen.unlink()
    status, found = doctor(capsys, library, "--repair")
    assert (status, kinds(found)) == (0, [("missing", frozen.name, True)])
    packet.write_bytes(packet.read_bytes() + b"\n")
    status, found = doctor(capsys, library)
    assert (status, kinds(found)) == (1, [("changed", packet.name, False)])
    assert "build it again" in found[0]["problem"]
    frozen.chmod(0o600)
    frozen.write_bytes(frozen.read_bytes() + b"\n")
    assert ("changed", frozen.name, False) in kinds(doctor(capsys, library)[1])


def test_originals_count_too(library: Path, capsys: Capture) -> None:
    folder = lakeside(library)
    data = json.loads((folder / "application.json").read_text("utf-8"))
    document = next(iter(data["documents"].values()))
    (folder / "Originals").mkdir()
    (folder / "Originals" / "a.docx").write_bytes(b"words")
    document["made_from"] = {"file": "Originals/a.docx", "sha256": "0" * 64}
    (folder / "application.json").write_text(json.dumps(data), "utf-8")
    assert kinds(doctor(capsys, library)[1]) == [("changed", "a.docx", False)]


def test_files_of_the_app_that_cannot_be_understood_are_named_and_the_rest_is_looked_at(
    library: Path, capsys: Capture
) -> None:
    (library / "season.json").write_text("{", "utf-8")
    (lakeside(library) / "application.json").write_text("[]", "utf-8")
    half = library / "Applications" / "half"
    half.mkdir()
    (half / "cv.pdf").write_bytes(b"%PDF-1.7")
    (library / "applicant.sync-conflict-20261129-120000-ABCDEF7.json").write_text("{}", "utf-8")
    leftover = disk.temporary_beside(library / "applicant.json")
    leftover.write_bytes(b"")
    os.utime(leftover, (time.time() - 9000, time.time() - 9000))
    disk.temporary_beside(library / "season.json").write_bytes(b"")  # of somebody who is just writing
    status, found = doctor(capsys, library)
    assert status == 1
    assert [kind for kind, _, _ in kinds(found)] == [
        "conflict", "half_made", "leftover", "unreadable", "unreadable"
    ]  # fmt: skip
    doctor(capsys, library, "--repair")
    assert not leftover.exists()


def test_what_cannot_be_put_back_keeps_nobody_from_the_rest(library: Path, capsys: Capture) -> None:
    assert cli.main(["check", str(library)]) in {0, 1}  # so that versions are kept
    (library / "season.json").unlink(missing_ok=True)
    (library / "season.json").mkdir()
    (library / "applicant.json").write_text("{", "utf-8")
    broken = lakeside(library) / "application.json"
    whole = broken.read_bytes()
    broken.write_text("[]", "utf-8")
    status, found = doctor(capsys, library, "--repair")
    assert status == 1
    assert {(Path(each["where"]).name, each["repaired"]) for each in found if each["kind"] == "unreadable"} == {
        ("season.json", False), ("applicant.json", True), ("application.json", True)
    }  # fmt: skip
    assert json.loads(broken.read_bytes()) == json.loads(whole)


@pytest.mark.parametrize("flipped", [False, True])
def test_a_disk_that_takes_nothing_back_is_said_and_the_rest_is_looked_at(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, flipped: bool
) -> None:
    assert cli.main(["check", str(library)]) in {0, 1}  # so that versions are kept
    path = lakeside(library) / "application.json"
    status, data = path.stat(), path.read_bytes()
    path.write_bytes(data.replace(b"Cardiology", b"Pardiology") if flipped else b"{")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    (library / "Inbox" / "CV.sync-conflict-20261129-120000-ABCDEF7.pdf").write_bytes(b"SAMPLE")

    def refused(*_: object) -> None:
        raise SaveError(path, OSError(28, "No space left on device"))

    monkeypatch.setattr("usce_desktop.services.recovery.own_files.put_back", refused)
    _, found = doctor(capsys, library, "--repair")
    assert [each["repaired"] for each in found] == [False, False]
    problem = next(each["problem"] for each in found if each["kind"] in {"changed", "unreadable"})
    assert "could not be put back: " in problem
    assert "No space left on device" in problem
    assert [each["kind"] for each in found if each["kind"] == "conflict"]


def test_a_file_that_all_share_and_that_is_gone_is_named_and_put_back(library: Path, capsys: Capture) -> None:
    assert cli.main(["applicant", str(library), "phone=555-0100"]) == 0
    known = (library / "applicant.json").read_bytes()
    (library / "applicant.json").unlink()
    capsys.readouterr()
    assert cli.main(["check", str(library)]) == 2
    told = capsys.readouterr().err
    assert "applicant.json is gone: it was removed, or a sync program has not brought it yet" in told
    assert "Meanwhile what was known of the applicant on" in told
    assert cli.main(["applicant", str(library), "phone=555-0199"]) == 2  # it would stand for all the rest
    assert not (library / "applicant.json").exists()
    status, found = doctor(capsys, library)
    assert (status, kinds(found)) == (1, [("unreadable", "applicant.json", False)])
    assert "it is gone, and this computer kept what it said on" in found[0]["problem"]
    _, found = doctor(capsys, library, "--repair")
    assert "it was gone; what it said on" in found[0]["problem"]
    assert json.loads((library / "applicant.json").read_bytes()) == json.loads(known)


def test_why_a_second_version_cannot_be_joined_is_said_by_whoever_tried(
    library: Path, capsys: Capture
) -> None:
    (library / "applicant.sync-conflict-20261129-120000-ABCDEF7.json").write_text("{", "utf-8")
    _, found = doctor(capsys, library, "--repair")
    (problem,) = [each["problem"] for each in found if each["kind"] == "conflict"]
    assert "which cannot be joined with the first" in problem
    assert "doctor --repair" not in problem


def test_a_read_that_fails_is_no_verdict(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = disk.hash_file

    def failing(path: Path) -> tuple[str, int]:
        if path.name == "Curriculum vitae.pdf":
            raise OSError(5, "Input/output error", str(path))
        return real(path)

    monkeypatch.setattr(disk, "hash_file", failing)
    status, found = doctor(capsys, library)
    assert status == 1
    assert {each["kind"] for each in found} == {"unreadable"}
    assert all("Input/output error" in each["problem"] for each in found)


def test_a_library_that_is_only_read_is_not_repaired(library: Path, capsys: Capture) -> None:
    (library.parent / "office.json").write_text("{}", "utf-8")
    assert cli.main(["doctor", str(library), "--repair"]) == 2
    assert "is a student's library" in capsys.readouterr().err
    (lakeside(library) / "Curriculum vitae.pdf").unlink()
    assert cli.main(["doctor", str(library)]) == 1
    assert "not sound" in capsys.readouterr().out


def first_document(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    data = json.loads((folder / "application.json").read_text("utf-8"))
    return data, next(iter(data["documents"].values()))


def unique_paper(library: Path) -> Path:
    every = [path.read_bytes() for path in library.rglob("*.pdf")]
    return next(
        each for each in sorted(lakeside(library).glob("*.pdf")) if every.count(each.read_bytes()) == 1
    )


def test_a_leftover_with_the_only_bytes_of_a_paper_is_never_removed(library: Path, capsys: Capture) -> None:
    path = unique_paper(library)
    data = path.read_bytes()
    leftover = disk.temporary_beside(path)
    path.rename(leftover)
    os.utime(leftover, (time.time() - 9000, time.time() - 9000))
    status, found = doctor(capsys, library, "--repair")
    assert (status, ("missing", path.name, True) in kinds(found)) == (0, True)
    assert path.read_bytes() == data

    # Where it cannot be put back, because something else has its name, it stays.
    path.replace(leftover)
    os.utime(leftover, (time.time() - 9000, time.time() - 9000))
    path.mkdir()
    status, found = doctor(capsys, library, "--repair")
    assert status == 1
    assert ("missing", path.name, False) in kinds(found)
    assert leftover.read_bytes() == data


def test_of_two_documents_with_the_same_bytes_only_one_can_be_a_loose_file(
    library: Path, capsys: Capture
) -> None:
    folder = lakeside(library)
    data, document = first_document(folder)
    data["documents"]["twin"] = {**document, "file": "Twin.pdf"}
    item = next(item for item in data["items"].values() if item.get("documents"))
    item["documents"].append("twin")
    (folder / "application.json").write_text(json.dumps(data), "utf-8")
    (folder / document["file"]).rename(folder / "loose.pdf")
    doctor(capsys, library, "--repair")
    after = json.loads((folder / "application.json").read_text("utf-8"))["documents"]
    names = sorted(each["file"] for each in after.values() if each["sha256"] == document["sha256"])
    assert len(names) == len(set(names)) == 2
    assert all((folder / name).is_file() for name in names)
    assert doctor(capsys, library)[0] == 0


def test_what_was_sent_is_found_in_whatever_case_it_lies(library: Path, capsys: Capture) -> None:
    folder = lakeside(library)
    assert cli.main(["export", str(folder)]) == 0
    packet = capsys.readouterr().out.splitlines()[-1]
    assert cli.main(["submit", str(folder), packet, "--to", "Office"]) == 0
    frozen = next((folder / "Submitted").glob("*.pdf"))
    frozen.rename(frozen.with_name(frozen.name.upper()))
    assert doctor(capsys, library, "--repair") == (0, [])
    assert len(list((folder / "Submitted").glob("*"))) == 1


def test_a_paper_about_conflicts_of_interest_is_no_second_version(library: Path, capsys: Capture) -> None:
    for name in ("Disclosure (conflict of interest).pdf", "Disclosure-conflict-of-interest.pdf"):
        (library / "Inbox" / name).write_bytes(b"%PDF-1.7 " + name.encode())
    assert doctor(capsys, library) == (0, [])
    name = "applicant (Amara's conflicted copy 2026-11-29).json"
    (library / name).write_text("{}", "utf-8")
    paper = "Letter.sync-conflict-20261129-120000-ABCDEF7.pdf"
    (library / "Inbox" / paper).write_bytes(b"another version of it")
    beside = "CV.sync-conflict-20261129-120000-ABCDEF7.pdf"
    (lakeside(library) / beside).write_bytes(b"another version of a paper of the application")
    assert kinds(doctor(capsys, library)[1]) == [
        ("conflict", beside, False), ("conflict", paper, False), ("conflict", name, False)
    ]  # fmt: skip


def test_one_application_that_cannot_be_saved_keeps_nobody_from_the_rest(
    library: Path, capsys: Capture
) -> None:
    folder = lakeside(library)
    data, document = first_document(folder)
    data["format"] = 99
    (folder / "application.json").write_text(json.dumps(data), "utf-8")
    (folder / document["file"]).rename(folder / "moved.pdf")
    other = next((library / "Applications").glob("*Cleveland*"))
    next(other.glob("*.pdf")).write_bytes(b"%PDF-1.7 other bytes")
    status, found = doctor(capsys, library, "--repair")
    assert status == 1
    assert {"changed", "unreadable", "renamed"} <= {each["kind"] for each in found}
    assert not any(each["repaired"] for each in found)


def test_below_a_folder_that_may_not_be_read_nothing_is_called_missing(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lakeside(library)
    _, document = first_document(folder)
    walk = os.walk

    def refusing(top: Any, onerror: Any = None) -> Any:
        for place, folders, names in walk(top):
            if Path(place) == folder.resolve():
                onerror(PermissionError(13, "Permission denied", place))
                folders.clear()
            else:
                yield place, folders, names

    monkeypatch.setattr(os, "walk", refusing)
    status, found = doctor(capsys, library)
    assert status == 1
    assert [("unreadable", folder.name)] == [
        (kind, name) for kind, name, _ in kinds(found) if kind != "unassigned"
    ]
    assert document["file"] not in json.dumps(found)


def test_what_goes_away_while_it_is_read_was_never_there(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = disk.temporary_beside(library / "season.json")
    gone.write_bytes(b"")
    os.utime(gone, (time.time() - 9000, time.time() - 9000))
    (library / "Inbox" / "gone.pdf").write_bytes(b"%PDF-1.7")
    real = disk.hash_file

    def going(path: Path) -> tuple[str, int]:
        if path.name == "gone.pdf":
            path.unlink()
        found = real(path)
        if path == gone.resolve():
            path.unlink()
        return found

    monkeypatch.setattr(disk, "hash_file", going)
    assert doctor(capsys, library) == (0, [])
