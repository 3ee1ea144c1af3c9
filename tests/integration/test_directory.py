"""The directory of programs: found, filtered, and taken as a record of one's own."""

import json
from pathlib import Path
from typing import Any

import pytest

from usce_desktop import cli
from usce_desktop.domain.checklist.catalog import is_program, match_program
from usce_desktop.services.context import AppContext
from usce_desktop.storage.library import create_library


def listed(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert cli.main(["programs", "--json", *words]) == 0
    programs: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["programs"]
    return programs


def test_programs_are_filtered_by_whom_they_take_and_where(capsys: pytest.CaptureFixture[str]) -> None:
    every = listed(capsys)
    assert len([each for each in every if each["read_on"]]) == 50
    graduates = listed(capsys, "--takes", "graduates")
    assert 0 < len(graduates) < len(every)
    assert all("graduates" in each["takes"] for each in graduates)
    assert {each["us_state"] for each in listed(capsys, "--state", "pa")} == {"PA"}
    assert [each["id"] for each in listed(capsys, "--find", "pittsburgh visiting")] == ["pitt_ivs"]
    assert all(each["kind"] == "observership" for each in listed(capsys, "--kind", "observership"))


def test_a_shipped_program_becomes_a_record_of_ones_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = create_library(tmp_path / "library")
    assert cli.main(["program", str(library.root), "min_step1=200", "--from", "pitt_ivs"]) == 0
    capsys.readouterr()
    assert cli.main(["programs", str(library.root), "--json"]) == 0
    (own,) = json.loads(capsys.readouterr().out)["programs"]
    values = own["values"]
    assert values["city"]["value"] == "Pittsburgh"
    assert values["checklist"]["value"] == "pitt_ivs"
    assert "2026" in values["city"]["source"]
    assert values["min_step1"]["value"] == 200
    assert "lor" not in values  # what is unknown stays unknown
    assert cli.main(["program", str(library.root), "--from", "nowhere"]) == 2
    assert cli.main(["program", str(library.root)]) == 2


def test_every_entry_is_a_checklist_and_hides_none_that_was_there(context: AppContext) -> None:
    directory = [each for each in context.catalog.checklists.values() if each.directory.read_on]

    assert all(is_program(each) and each.url and each.snapshot for each in directory)
    assert sum(bool(each.items) for each in directory) > 25
    found = match_program(context.catalog, "Cleveland Clinic")
    assert found is not None
    assert found.id == "cleveland_clinic"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("harvard_exclerk_archived", "do not use to apply"),
        ("utsw_peds", "do not use to apply"),
        ("stanford_ivs", "grants no letters"),
        ("unc", "ask whether it runs"),
        ("jhu", "two in a lifetime"),
    ],
)
def test_shipped_programs_say_what_their_pages_say(name: str, words: str, context: AppContext) -> None:
    checklist = context.catalog.checklists[name]

    assert words in " ".join((*checklist.notes, *checklist.gates))


def test_advice_is_no_closing_date(context: AppContext) -> None:
    for name in ("utsw", "unc"):
        window = context.catalog.checklists[name].window
        assert (bool(window.recommended), window.closes) == (True, "")
