import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from making.standards import EXAMS, IMMUNIZATIONS
from usce_desktop.cli import main
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.resources import resources

EXAMPLE = {
    "birth_date": "1999-05-01",
    "doses": [{"vaccine": "MMR", "date": "2000-05-01", "product": ""}],
    "titres": [
        {"test": "anti-HBs", "date": "2026-09-09", "value": 143, "unit": "mIU/mL", "result": "positive"}
    ],
    "tb": [
        {"kind": "TST", "placed": "2026-09-01T10:00", "read": "2026-09-03T11:30", "mm": 0},
        {"kind": "IGRA", "date": "2026-10-01T08:00", "result": "negative"},
    ],
    "xrays": [{"date": "2026-10-01", "result": "normal"}],
}


def test_the_shipped_tables_have_the_numbers_that_the_tests_judge_by() -> None:
    shipped = load_catalog(resources())

    assert shipped.immunizations == IMMUNIZATIONS
    plain = structs.replace(
        shipped.exams,
        scales=tuple(structs.replace(each, confidence="GK", note="") for each in shipped.exams.scales),
        pass_marks=tuple(structs.replace(each, note="") for each in shipped.exams.pass_marks),
        toefl_concordance=tuple(
            structs.replace(each, confidence="GK", note="") for each in shipped.exams.toefl_concordance
        ),
    )
    assert plain == EXAMS


def immunity(tmp_path: Path, data: Any, *words: str) -> int:
    path = tmp_path / "record.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data))
    return main(["immunity", str(path), "--today", "2026-11-23", *words])


def test_a_record_is_judged_alone_from_the_command_line(tmp_path: Path, capsys: Any) -> None:
    assert immunity(tmp_path, EXAMPLE, "--json") == 1
    answer = json.loads(capsys.readouterr().out)

    assert answer["schema"] == 1
    lines = {line["line"]: line for line in answer["lines"]}
    assert list(lines) == ["mmr", "varicella", "hepatitis_b", "tdap", "tb", "influenza", "covid"]
    assert lines["tb"]["status"] == "complete"
    assert lines["mmr"]["not_before"] == "2000-05-29"
    assert set(lines["mmr"]) == {"line", "status", "reason", "next_step", "not_before", "doses"}
    assert immunity(tmp_path, EXAMPLE) == 1
    assert "Next: Get the next MMR dose" in capsys.readouterr().out


def test_a_program_and_a_rotation_change_the_verdict(tmp_path: Path, capsys: Any) -> None:
    days = ("--start", "2027-03-01", "--end", "2027-03-28")
    immunity(tmp_path, EXAMPLE, "--json", "--checklist", "unc", *days)
    lines = {line["line"]: line for line in json.loads(capsys.readouterr().out)["lines"]}

    assert "asked by UNC" in lines["varicella"]["reason"]
    old = EXAMPLE | {"tb": [{"kind": "IGRA", "date": "2026-03-27", "result": "negative"}]}
    immunity(tmp_path, old, "--json", *days)
    lines = {line["line"]: line for line in json.loads(capsys.readouterr().out)["lines"]}
    assert lines["tb"]["status"] == "incomplete"


@pytest.mark.parametrize(
    ("data", "words", "sentence"),
    [
        ("{", (), "is no JSON"),
        ("[]", (), "Expected `object`"),
        ({"doses": [{"vaccine": "XYZ", "date": "2020-01-01"}]}, (), "$.doses[0].vaccine"),
        ({"doses": [{"vaccine": "MMR", "date": "01/02/2020"}]}, (), "$.doses[0].date"),
        ({"tb": [{"kind": "TST", "placed": "2026-13-01"}]}, (), "tb test 1, placed"),
        (EXAMPLE, ("--checklist", "nowhere"), "there is no checklist 'nowhere'"),
        (EXAMPLE, ("--start", "2027-03-01", "--end", "2027-02-01"), "cannot end"),
    ],
)
def test_a_wrong_record_is_one_clear_sentence(
    tmp_path: Path, capsys: Any, data: Any, words: tuple[str, ...], sentence: str
) -> None:
    assert immunity(tmp_path, data, *words) == 2
    error = capsys.readouterr().err

    assert sentence in error
    assert error.count("\n") == 1


def test_keys_that_mean_nothing_are_said_and_the_rest_is_judged(tmp_path: Path, capsys: Any) -> None:
    data = {"dose": [], "doses": [{"vaccine": "MMR", "date": "2020-01-01", "by": "x"}]}

    assert immunity(tmp_path, data) == 1
    error = capsys.readouterr().err
    assert "'dose' means nothing" in error
    assert "'doses: by' means nothing" in error


def test_a_record_that_is_not_there_or_too_large_is_said(tmp_path: Path, capsys: Any) -> None:
    assert main(["immunity", str(tmp_path / "none.json")]) == 2
    assert "cannot be read" in capsys.readouterr().err
    assert immunity(tmp_path, " " * (1 << 20) + "{}") == 2
    assert "far too large" in capsys.readouterr().err


def test_only_the_end_of_a_rotation_can_be_given(tmp_path: Path, capsys: Any) -> None:
    complete = EXAMPLE | {"tb": [{"kind": "IGRA", "date": "2026-10-01", "result": "negative"}]}
    immunity(tmp_path, complete, "--json", "--end", date(2027, 10, 1).isoformat())
    lines = {line["line"]: line for line in json.loads(capsys.readouterr().out)["lines"]}

    assert "0 days" not in lines["tb"]["reason"]
    assert lines["tb"]["status"] == "complete"
