"""Immunization papers give rows for the record, and nothing that they do not say."""

from datetime import date
from typing import Any

import pytest
from msgspec import structs

from making.pages import page
from usce_desktop.domain.immunization.record import Dose, ImmunizationRecord
from usce_desktop.domain.reading.reading import read_pages
from usce_desktop.domain.reading.records import FoundRecord, vaccines_listed
from usce_desktop.domain.records.immunizations import record_of
from usce_desktop.domain.records.offered import ReadPaper, offered_rows


def record(*lines: str) -> FoundRecord:
    return read_pages(1, [page(*lines)], ()).record


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("MMR dose 1: 12 Mar 2001", "MMR dose 2: 4 May 2005"), [("MMR", date(2001, 3, 12)), ("MMR", date(2005, 5, 4))]),
        (("Hepatitis B   12 Jan 2019   14 Feb 2019   20 Jul 2019",), [("HEPB", date(2019, 1, 12)), ("HEPB", date(2019, 2, 14)), ("HEPB", date(2019, 7, 20))]),
        (("Varicella", "Dose 1   3 Sep 2019", "Dose 2   8 Nov 2019"), [("VAR", date(2019, 9, 3)), ("VAR", date(2019, 11, 8))]),
        (("MMRV (ProQuad)   12 Mar 2012",), [("MMRV", date(2012, 3, 12))]),
        (("Yellow fever (Stamaril)   12 Mar 2012",), [("YF", date(2012, 3, 12))]),
        (("Sarampion-Rubeola-Paperas (SRP)   12 de marzo de 2012",), [("MMR", date(2012, 3, 12))]),
        (("Measles IgG   45 AU/mL   12 Mar 2025   Positive",), []),
        (("Tdap Boostrix   lot exp. 12 Mar 2028",), []),
        (("Next dose of hepatitis B due: 12 Mar 2028",), []),
        (("Hepatitis B", "Date of birth: 1 May 1999"), []),
    ],
)  # fmt: skip
def test_doses_are_dates_in_the_rows_of_vaccines(lines: Any, expected: Any) -> None:
    assert [(each.vaccine, each.date) for each in record(*lines).doses] == expected


def test_vaccines_may_stand_over_their_days() -> None:
    boxed = page("MMR, first   Varicella, first   Tdap", "11 Mar 2001   4 Apr 2012   30 Jun 2021")

    assert vaccines_listed([boxed]) == {"MMR", "VAR", "TDAP"}


def test_titers_and_tuberculosis_tests_are_rows_too() -> None:
    found = record(
        "LABORATORY REPORT", "Collected: 12 Oct 2025", "Measles IgG   45 AU/mL   Positive", "Mumps IgM   Positive",
        "QuantiFERON-TB Gold Plus   NEGATIVE",
    )  # fmt: skip
    assert [(each.test, each.date, each.value, each.result) for each in found.titres] == [
        ("measles_igg", date(2025, 10, 12), 45, "positive")
    ]
    assert [(each.kind, each.date, each.result) for each in found.tb] == [
        ("IGRA", date(2025, 10, 12), "negative")
    ]
    skin = record(
        "TUBERCULIN SKIN TEST", "Date placed: 22 Sep 2025", "Date read: 24 Sep 2025", "Induration 0 mm"
    ).tb
    assert [(each.placed, each.read, each.mm) for each in skin] == [(date(2025, 9, 22), date(2025, 9, 24), 0)]


def test_a_row_knows_its_product_and_its_place() -> None:
    (dose,) = record("Tdap (Boostrix)   15 Sep 2021").doses

    assert dose.product == "Boostrix"
    assert dose.place.page == 1
    assert dose.place.box[2] > dose.place.box[0]


def test_rows_that_the_record_has_not_are_offered_with_their_place() -> None:
    lines = ("MMR dose 1: 12 Mar 2001", "MMR dose 2: 4 May 2005 M-M-R II", "Collected: 12 Oct 2025", "Measles IgG   45 AU/mL   Positive")  # fmt: skip
    skin = ("TST placed: 1 Oct 2025", "TST read: 3 Oct 2025", "TST induration 4 mm", "QuantiFERON-TB Gold  12 Oct 2025  NEGATIVE")  # fmt: skip
    papers = [
        ReadPaper(file="form.pdf", sha256="a", reading=read_pages(1, [page(*lines)], ())),
        ReadPaper(file="copy.pdf", sha256="b", reading=read_pages(1, [page(*lines)], ())),
        ReadPaper(file="tb.pdf", sha256="c", reading=read_pages(1, [page(*skin)], ())),
    ]
    known = ImmunizationRecord(doses=(Dose(vaccine="MMR", date=date(2001, 3, 12)),))

    offered = offered_rows(known, papers)

    assert [(each.file, str(each.words)) for each in offered] == [
        ("form.pdf", "Vaccination: MMR (M-M-R II), 4 May 2005"),
        ("form.pdf", "Titer: Measles IgG 45 AU/mL positive, 12 Oct 2025"),
        ("tb.pdf", "TB test: TST 4 mm, 1 Oct 2025"),
        ("tb.pdf", "TB test: IGRA negative, 12 Oct 2025"),
    ]
    assert offered[0].shares is not None
    assert 0 < offered[0].shares[0] < offered[0].shares[2] < 1
    rows = {
        sheet: [each.row for each in offered if each.sheet == sheet] for sheet in ("doses", "titres", "tb")
    }
    taken, wrong = record_of(
        known, {**rows, "doses": [{"vaccine": "MMR", "date": "2001-03-12"}, *rows["doses"]]}
    )
    assert not wrong
    assert list(offered_rows(taken, papers)) == []
    assert {each.document for each in taken.tb} == {"c"}
    assert taken.tb[0].mm == 4


def test_a_page_without_a_size_has_no_place() -> None:
    reading = structs.replace(read_pages(1, [page("MMR dose 1: 12 Mar 2001")], ()), sizes=())

    (offered,) = offered_rows(ImmunizationRecord(), [ReadPaper(file="a.pdf", sha256="a", reading=reading)])

    assert offered.shares is None


def test_where_a_dose_stands_on_the_paper_is_not_where_it_was_given() -> None:
    form = ReadPaper(
        file="form.pdf", sha256="a", reading=read_pages(1, [page("MMR dose 1: 12 Mar 2001")], ())
    )
    (row,) = offered_rows(ImmunizationRecord(), (form,))

    assert row.row["place"] == ""
    assert not any("Place(" in text for text in row.row.values())
