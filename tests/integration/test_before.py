"""A library and a packet that the program wrote before it asked for results: nothing of them is lost.

``making/data/library_before`` was written by version 0.1.0 of November 2026 from made-up papers; its TB test
was OK without any result.
"""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from usce_desktop import cli

KEPT = Path(__file__).parents[1] / "making" / "data" / "library_before"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return shutil.copytree(KEPT, tmp_path / "library")


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str]:
    capsys.readouterr()
    status = cli.main([str(word) for word in words])
    return status, capsys.readouterr().out


def checked(capsys: pytest.CaptureFixture[str], folder: Path) -> dict[str, dict[str, Any]]:
    _, out = run(capsys, "check", folder, "--today", "2026-11-23", "--json")
    return {each["item"]: each for each in json.loads(out)["items"] if each["files"]}


def test_an_older_library_opens_and_asks_for_the_result_that_nobody_stated(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder,) = (library / "Applications").iterdir()
    items = checked(capsys, folder)

    assert items["good_standing"]["status"] == "ok"
    assert items["tb_test"]["status"] == "needs_attention"
    assert items["tb_test"]["reason"] == "Confirm what was read: Result: negative (IGRA)."
    assert run(capsys, "set", folder, "tb_test", "result=negative")[0] == 0
    assert checked(capsys, folder)["tb_test"]["status"] == "ok"
    before = json.loads((KEPT / "Applications" / folder.name / "application.json").read_text())
    after = json.loads((folder / "application.json").read_text())
    assert after["documents"].keys() == before["documents"].keys()
    assert all(
        after["documents"][key]["sha256"] == each["sha256"] for key, each in before["documents"].items()
    )


def test_an_older_packet_is_verified_and_built_again_the_same(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (packet,) = (library / "Applications").glob("*/*packet.pdf")

    status, out = run(capsys, "verify", packet, "--json")
    assert status == 0
    assert json.loads(out)["untouched"] is True
    assert run(capsys, "rebuild", packet, library, "-o", tmp_path / "again.pdf")[0] == 0
    assert run(capsys, "verify", tmp_path / "again.pdf")[0] == 0
