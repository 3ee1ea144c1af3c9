"""A file of the app's own that cannot be understood is named, and the rest of the library opens."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from making.systems import posix_only
from usce_desktop import cli

Capture = pytest.CaptureFixture[str]
TODAY = "2026-11-28"


@pytest.fixture
def library(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    shutil.copytree(demo, tmp_path / "papers")
    return tmp_path / "papers"


def told(capsys: Capture, *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = cli.main([*words])
    out, err = capsys.readouterr()
    return status, out, err


def verdicts(capsys: Capture, library: Path) -> dict[str, dict[str, str]]:
    answer: dict[str, Any] = json.loads(told(capsys, "check", str(library), "--today", TODAY, "--json")[1])
    return {
        each["application"]: {item["item"]: item["status"] for item in each["items"]}
        for each in answer["applications"]
    }


def test_what_was_known_of_the_applicant_stands_in_for_a_broken_file(library: Path, capsys: Capture) -> None:
    before = verdicts(capsys, library)
    (library / "applicant.json").write_text('{"format": 1, "name": ', encoding="utf-8")
    assert verdicts(capsys, library) == before
    status, _, err = told(capsys, "check", str(library), "--today", TODAY)
    assert status == 2
    assert "applicant.json cannot be read" in err
    assert "Meanwhile what was known of the applicant on" in err
    _, out, err = told(capsys, "applicant", str(library))
    assert "name: Amara Sample" in out
    assert "applicant.json cannot be read" in err
    # What is broken is not written over.
    assert told(capsys, "applicant", str(library), "phone=5")[0] == 2
    assert (library / "applicant.json").read_text(encoding="utf-8") == '{"format": 1, "name": '


@posix_only
def test_an_applicant_of_whom_nothing_is_known_turns_nothing_green(
    library: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = verdicts(capsys, library)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another computer"))
    (library / "applicant.json").write_text("[]", encoding="utf-8")
    after = verdicts(capsys, library)
    assert after.keys() == before.keys()
    for name, items in after.items():
        assert {item for item, status in items.items() if status == "ok"} <= {
            item for item, status in before[name].items() if status == "ok"
        }
    assert "nothing is known of the applicant" in told(capsys, "check", str(library), "--today", TODAY)[2]


def test_a_broken_season_is_named_and_the_packet_is_built_without_it(library: Path, capsys: Capture) -> None:
    before = verdicts(capsys, library)
    (library / "season.json").write_bytes(b"\x00" * 300)
    assert verdicts(capsys, library) == before
    status, _, err = told(capsys, "check", str(library), "--today", TODAY)
    assert status == 2
    assert "season.json cannot be read" in err
    assert "left out meanwhile" in err
    folder = next((library / "Applications").glob("*Lakeside*"))
    status, _, err = told(capsys, "export", str(folder), "--today", TODAY)
    assert status in {0, 1}, err
    assert list(folder.glob("*acket*.pdf"))
