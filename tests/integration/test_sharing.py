"""A library that is shared with an office: what is agreed, what is not shared, and that judging needs no more."""

import errno
import fnmatch
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from usce_desktop import cli
from usce_desktop.services.students.sharing import NOT_SHARED
from usce_desktop.storage.library import open_library

Capture = pytest.CaptureFixture[str]


def told(root: Path) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads((root / "library.json").read_text("utf-8"))
    return answer


def test_agreeing_is_written_down_and_lists_what_is_not_shared(demo: Path, capsys: Capture) -> None:
    assert cli.main(["share", str(demo)]) == 0
    out = capsys.readouterr().out
    assert "This library is not shared." in out
    assert "What is not shared" in out
    assert not (demo / ".stignore").exists()
    (demo / ".stignore").write_text("#escape=|\n// mine\n*.tmp\n", "utf-8")
    before = told(demo)
    assert cli.main(["share", str(demo), "--with", " Dean's  office "]) == 0
    assert "has been shared with Dean's office since" in capsys.readouterr().out
    after = told(demo)
    assert after["sharing"]["office"] == "Dean's office"
    assert {key: after[key] for key in before if key in {"id", "format", "sample"}} == {
        key: before[key] for key in ("id", "format", "sample")
    }
    lines = (demo / ".stignore").read_text("utf-8").splitlines()
    assert lines[0] == "#escape=|"  # has to come first
    assert lines[2 : 2 + len(NOT_SHARED)] == list(NOT_SHARED)
    assert lines[-2:] == ["// mine", "*.tmp"]
    # Once more, with another office: the list stands there once.
    assert cli.main(["share", str(demo), "--with", "Adviser"]) == 0
    assert (demo / ".stignore").read_text("utf-8").splitlines() == lines
    assert told(demo)["sharing"]["office"] == "Adviser"


def test_ending_it_is_written_down_and_the_list_stays(demo: Path, capsys: Capture) -> None:
    assert cli.main(["share", str(demo), "--end"]) != 0
    assert "is not shared" in capsys.readouterr().err
    assert cli.main(["share", str(demo), "--with", " "]) != 0
    assert "name the office" in capsys.readouterr().err
    assert cli.main(["share", str(demo), "--with", "Dean's office"]) == 0
    assert cli.main(["share", str(demo), "--end"]) == 0
    assert "was shared with Dean's office from" in capsys.readouterr().out
    assert (demo / ".stignore").exists()
    assert open_library(demo).info.shared_with is None


def test_the_page_says_all_of_it(demo: Path, tmp_path: Path, capsys: Capture) -> None:
    page = tmp_path / "page.pdf"
    assert cli.main(["share", str(demo), "--with", "Dean's office", "--page", str(page)]) == 0
    assert str(page) in capsys.readouterr().out
    text = " ".join("".join(each.extract_text() for each in PdfReader(page).pages).split())
    for words in (
        "Dean's office",
        "Amara Sample",
        "send only",
        ".stignore",
        "stays there until it is deleted",
    ):
        assert words in text


def test_a_list_that_cannot_be_read_is_left_alone(demo: Path, capsys: Capture) -> None:
    (demo / ".stignore").write_bytes(b"\xff\xfe\x00")
    assert cli.main(["share", str(demo), "--with", "Dean's office"]) != 0
    assert ".stignore" in capsys.readouterr().err
    assert (demo / ".stignore").read_bytes() == b"\xff\xfe\x00"
    assert told(demo).get("sharing") is None


def test_a_list_that_the_disk_does_not_give_is_not_blamed(
    demo: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (demo / ".stignore").write_text("*.tmp\n", "utf-8")
    read = Path.read_text

    def fails(path: Path, *words: Any, **named: Any) -> str:
        if path.name == ".stignore":
            raise OSError(errno.EIO, "Input/output error", str(path))
        return read(path, *words, **named)

    monkeypatch.setattr(Path, "read_text", fails)
    assert cli.main(["share", str(demo), "--with", "Dean's office"]) != 0
    assert "Nothing is known to be wrong with what is in it" in capsys.readouterr().err
    monkeypatch.undo()
    assert (demo / ".stignore").read_text("utf-8") == "*.tmp\n"
    assert told(demo).get("sharing") is None


def test_a_student_library_at_the_office_is_not_shared_on(demo: Path, capsys: Capture) -> None:
    (demo.parent / "office.json").write_text("{}", "utf-8")
    assert cli.main(["share", str(demo), "--with", "Dean's office"]) != 0
    assert "student's library" in capsys.readouterr().err
    assert not (demo / ".stignore").exists()


def is_shared(name: str) -> bool:
    """Read the list as Syncthing does: a line names a file or folder from the root, and all below it."""
    return not any(
        fnmatch.fnmatchcase(f"/{name}", pattern) or fnmatch.fnmatchcase(f"/{name}", f"{pattern}/*")
        for pattern in NOT_SHARED
    )


def test_an_office_judges_from_what_is_shared_as_the_student_does(
    demo: Path, tmp_path: Path, capsys: Capture
) -> None:
    shutil.rmtree(next((demo / "Applications").glob("*go wrong*")))
    application = next((demo / "Applications").glob("*Lakeside*"))
    (application / "Originals").mkdir(exist_ok=True)
    (application / "Originals" / "photo.jpg").write_bytes(b"SAMPLE")
    assert cli.main(["share", str(demo), "--with", "Dean's office"]) == 0
    root = tmp_path / "students"
    left_out = []
    for path in sorted(demo.rglob("*")):
        name = path.relative_to(demo).as_posix()
        if path.is_file() and is_shared(name):
            (root / "amara" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, root / "amara" / name)
        elif path.is_file():
            left_out.append(name.split("/")[0])
    assert {"Inbox", "Applications"} <= set(left_out)
    shutil.copytree(demo, root / "whole")
    capsys.readouterr()
    cli.main(["check", str(demo), "--json", "--today", "2026-11-23"])
    own = {each["folder"]: each["ready"] for each in json.loads(capsys.readouterr().out)["applications"]}
    cli.main(["office", "check", str(root), "--json", "--today", "2026-11-23"])
    amara, whole = json.loads(capsys.readouterr().out)["libraries"]
    assert amara["state"] == whole["state"] == "ok"
    assert [verdict(each) for each in amara["applications"]] == [
        verdict(each) for each in whole["applications"]
    ]
    assert {each["application"]: each["ready"] for each in amara["applications"]} == {
        Path(folder).name: ready for folder, ready in own.items()
    }


def verdict(application: dict[str, Any]) -> dict[str, Any]:
    """Take out when a file was changed: a copy of the folder is newer."""
    return {key: value for key, value in application.items() if key != "changed"}
