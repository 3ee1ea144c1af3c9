from datetime import date

from msgspec import structs

from making.records import record, titre, tst, xray
from making.standards import catalog
from making.values import TODAY
from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.records.exams import SHEET, attempts_of, exam_words
from usce_desktop.domain.records.immunizations import SHEETS, record_of
from usce_desktop.domain.records.table import rows_of


def test_a_record_comes_back_from_its_rows() -> None:
    whole = record(
        "HEPB 2024-01-10 Engerix-B",
        titre("anti-HBs", 9.5),
        tst("2026-09-01T10:00", "2026-09-03"),
        xray("2026-10-01"),
    )
    proven = structs.replace(whole, doses=(structs.replace(whole.doses[0], document="abc"),))
    rows = {sheet.key: rows_of(getattr(proven, sheet.key), sheet) for sheet in SHEETS}

    assert rows["titres"][0]["value"] == "9.5"
    assert rows["tb"][0]["date"] == ""
    assert record_of(proven, rows) == (proven, ())


def test_rows_that_cannot_be_read_are_said_and_the_others_are_kept() -> None:
    sheets = {
        "doses": [
            {"vaccine": "MMR", "date": "2020-01-01"},
            {"vaccine": "MMR", "date": "01/02/2020"},
            {"vaccine": "MMR", "date": ""},
        ],
        "titres": [{"test": "anti-HBs", "date": "2020-01-01", "value": "many"}],
        "tb": [{"kind": "TST", "placed": "soon"}],
        "xrays": [{"date": "", "result": "normal"}],
    }
    found, wrong = record_of(record(), sheets)

    assert [dose.date for dose in found.doses] == [date(2020, 1, 1)]
    assert [str(words).split(":")[0] for words in wrong] == [
        "Vaccinations, row 2",
        "Titers, row 1",
        "TB tests, row 1",
        "Chest X-rays, row 1",
    ]


def test_attempts_are_worth_what_their_day_says() -> None:
    fail = Attempt(exam="step1", date=date(2021, 3, 1), score=193)
    good = Attempt(exam="step1", date=date(2021, 9, 1), score=215, result="pass", document="abc")
    rows = rows_of((fail, good), SHEET)

    assert attempts_of((fail, good), rows) == ((fail, good), ())
    assert attempts_of((), [{"exam": "step1", "date": "", "score": "", "result": "pass"}]) == ((), ())
    assert attempts_of((), [{"exam": "step1", "date": "2021-13-01"}])[1]
    words = exam_words(catalog().exams, (good, fail, Attempt(exam="step3", date=date(2027, 1, 1))), TODAY)
    assert "failed" in str(words[0])
    assert "passed" in str(words[1])
    assert "still to come" in str(words[2])
    assert "1 Sep 2028" in str(words[3])


def test_the_last_attempt_at_a_step_is_said() -> None:
    failed = [
        Attempt(exam="step2ck", date=date(2022 + year, 3, 1), result="fail", document="") for year in range(4)
    ]

    def told(attempts: list[Attempt]) -> list[str]:
        return [
            words for words in map(str, exam_words(catalog().exams, attempts, TODAY)) if "allows" in words
        ]

    assert told(failed[:2]) == []
    assert "so one is left" in told(failed[:3])[0]
    assert "so none is left" in told(failed)[0]
    passed = Attempt(exam="step2ck", date=date(2026, 3, 1), result="pass", document="")
    assert told([*failed[:3], passed]) == []
