from datetime import date

from msgspec import structs

from making.records import record, titre, tst, xray
from usce_desktop.domain.immunization.entry import SHEETS, record_of, rows_of


def test_a_record_comes_back_from_its_rows() -> None:
    whole = record(
        "HEPB 2024-01-10 Engerix-B",
        titre("anti-HBs", 9.5),
        tst("2026-09-01T10:00", "2026-09-03"),
        xray("2026-10-01"),
    )
    proven = structs.replace(whole, doses=(structs.replace(whole.doses[0], document="abc"),))
    rows = {sheet.key: rows_of(proven, sheet) for sheet in SHEETS}

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
    assert [words.split(":")[0] for words in wrong] == [
        "Vaccinations, row 2",
        "Titres, row 1",
        "TB tests, row 1",
        "Chest X-rays, row 1",
    ]
