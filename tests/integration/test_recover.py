"""The app's own files are put back where they were lost or broken; the papers are never touched."""

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from making.systems import posix_only
from making.terminal import Capture, run

TODAY = "2026-11-28"


@pytest.fixture
def library(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    shutil.copytree(demo, tmp_path / "papers")
    shutil.rmtree(next((tmp_path / "papers" / "Applications").glob("*go wrong*")))
    return tmp_path / "papers"


def verdicts(capsys: Capture, library: Path) -> dict[str, dict[str, str]]:
    answer: dict[str, Any] = json.loads(run(capsys, "check", library, "--today", TODAY, "--json")[1])
    return {
        each["application"]: {item["item"]: item["status"] for item in each["items"]}
        for each in answer["applications"]
    }


def papers(library: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(library)): path.read_bytes()
        for path in library.rglob("*")
        if path.is_file() and path.suffix != ".json" and not path.name.startswith(".")
    }


def ailments(capsys: Capture, library: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run(capsys, "doctor", library, "--json")[1])["ailments"]
    return [each for each in found if each["kind"] != "unassigned"]


def lakeside(library: Path) -> Path:
    return next((library / "Applications").glob("*Lakeside*"))


def test_every_file_of_the_app_is_lost_and_comes_back(library: Path, capsys: Capture) -> None:
    before, files = verdicts(capsys, library), papers(library)
    for path in library.rglob("*.json"):
        path.unlink()
    lakeside(library).rename(library / "Applications" / "Renamed by hand")
    assert "recover" in run(capsys, "check", library)[2]
    status, out, err = run(capsys, "recover", library)
    assert (status, err) == (0, ""), err
    assert f"is a library with {len(before)} applications" in out
    after = verdicts(capsys, library)
    assert sorted(map(str, after.values())) == sorted(map(str, before.values()))
    assert sorted(papers(library).values()) == sorted(files.values())
    assert run(capsys, "recover", library)[0] == 0  # nothing is left to do


def test_what_cannot_be_put_back_is_said_and_the_rest_comes_back(library: Path, capsys: Capture) -> None:
    verdicts(capsys, library)  # so that versions are kept
    own = (library / "applicant.json", lakeside(library) / "application.json")
    before = [json.loads(path.read_bytes()) for path in own]
    (library / "season.json").unlink(missing_ok=True)
    (library / "season.json").mkdir()
    for path in own:
        path.write_text("[", "utf-8")
    status, _, err = run(capsys, "recover", library)
    assert status != 0
    assert "season.json" in err
    assert [json.loads(path.read_bytes()) for path in own] == before


def test_a_broken_file_is_put_back_by_the_doctor_and_kept_aside(library: Path, capsys: Capture) -> None:
    before = verdicts(capsys, library)
    path = lakeside(library) / "application.json"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    (library / "applicant.json").write_bytes(b"")
    found = ailments(capsys, library)
    assert [each["kind"] for each in found] == ["unreadable", "unreadable"]
    assert all("puts that back" in each["problem"] for each in found)
    status, out, _ = run(capsys, "doctor", library, "--repair")
    assert status == 0, out
    assert verdicts(capsys, library) == before
    kept = list((library / ".removed" / "Versions").iterdir())
    assert whole[: len(whole) // 2] in {each.read_bytes() for each in kept}
    assert run(capsys, "doctor", library)[0] == 0


def test_a_bit_that_flipped_under_an_unchanged_time_is_found_and_taken_back(
    library: Path, capsys: Capture
) -> None:
    before = verdicts(capsys, library)
    path = lakeside(library) / "application.json"
    whole, status = path.read_bytes(), path.stat()
    flipped = whole.replace(b'"start": "2027', b'"start": "2026')
    assert flipped != whole
    path.write_bytes(flipped)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    found = ailments(capsys, library)
    assert [(each["kind"], "went bad" in each["problem"]) for each in found] == [("changed", True)]
    assert run(capsys, "doctor", library, "--repair")[0] == 0
    assert verdicts(capsys, library) == before
    # What a person changes has another time, and stands.
    path.write_bytes(flipped)
    assert run(capsys, "doctor", library)[0] == 0
    assert verdicts(capsys, library) != before


@posix_only
def test_without_kept_versions_the_papers_get_their_items_by_name_and_packet(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = lakeside(library)
    told = json.loads((folder / "application.json").read_text(encoding="utf-8"))
    homes = {
        told["documents"][key]["sha256"]: item
        for item, state in told["items"].items()
        for key in state.get("documents", ())
    }
    assert run(capsys, "export", folder, "--today", TODAY)[0] in {0, 1}
    (folder / "application.json").unlink()
    files = papers(library)
    # A paper that was in the packet is known by it, whatever its file is called now.
    odd = next(path for path in folder.glob("*urriculum*.pdf"))
    odd.rename(folder / "scan0001.pdf")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another computer"))
    status, _, err = run(capsys, "recover", folder)
    assert status == 2
    assert "--program, --specialty, --start and --end" in err
    assert not (folder / "application.json").exists()
    assert run(capsys, "recover", folder, "--program", told["program"])[0] == 2
    status, out, err = run(
        capsys, "recover", folder, "--program", told["program"], "--specialty", told["specialty"],
        "--start", told["start"], "--end", told["end"],
    )  # fmt: skip
    assert status == 0, err
    assert "have their item again" in out
    again = json.loads((folder / "application.json").read_text(encoding="utf-8"))
    assert (again["checklist"], again["start"]) == (told["checklist"], told["start"])
    found = {
        again["documents"][key]["sha256"]: item
        for item, state in again["items"].items()
        for key in state.get("documents", ())
    }
    assert found.items() <= homes.items()
    assert len(found) >= len(homes) - 1
    assert sorted(papers(library).values()) == sorted(files.values())
    # Nothing that was confirmed or ticked is made up.
    assert not any(each.get("ticked") or each.get("facts") for each in again["documents"].values())
    assert run(capsys, "recover", folder)[0] == 2
    assert "can be read; nothing was changed" in run(capsys, "recover", folder)[2]


def test_a_folder_that_is_no_library_stays_what_it_is(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"sand")
    assert run(capsys, "recover", tmp_path)[0] == 2
    assert run(capsys, "recover", tmp_path / "nowhere")[0] == 2
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.jpg"]


def test_a_broken_library_file_gets_the_id_that_it_had(
    library: Path, capsys: Capture, tmp_path: Path
) -> None:
    verdicts(capsys, library)
    other = tmp_path / "another library"  # this computer knows that one too
    words = ("--program", "Z", "--specialty", "Y", "--start", "2027-01-01", "--end", "2027-01-10")
    assert run(capsys, "new", other, *words)[0] == 0
    assert verdicts(capsys, other)
    path = library / "library.json"
    told = json.loads(path.read_text(encoding="utf-8"))["id"]
    path.write_text("{", encoding="utf-8")
    assert run(capsys, "recover", library)[0] == 0
    assert json.loads(path.read_text(encoding="utf-8"))["id"] == told
