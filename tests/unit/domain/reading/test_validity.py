"""From when to when a paper is good, and which of its dates is its own: policies, letters, certificates, tables."""

from datetime import date

import pytest

from making.pages import line, page, reading
from making.values import kind
from usce_desktop.domain.reading.page import Line
from usce_desktop.domain.reading.reading import Reading, read_pages

POLICY = kind("malpractice", words=["professional liability"])
LETTER = kind("good_standing", words=["good standing"])


def row(y: float, *cells: str) -> Line:
    return Line(
        words=tuple(word for n, cell in enumerate(cells) for word in line(cell, y, 72.0 + 200 * n).words)
    )


def told(read: Reading, role: str) -> list[date]:
    return [each.date for each in read.dates if each.role == role]


@pytest.mark.parametrize(
    "lines",
    [
        ("Policy period From 03/01/2026 to 03/01/2027", "Issued on 02/18/2026"),
        ("Issued on 02/18/2026", row(90, "Start", "1 March 2026"), row(120, "End", "1 March 2027")),
        ("Issued: 18 Feb 2026", row(90, "From", "1 March 2026"), row(120, "To", "1 March 2027")),
        ("This cover takes effect on March 1, 2026 and ends on March 1, 2027.", "Signed on 18 Feb 2026"),
        ("Emitido 18/02/2026", "Vigencia desde 01/03/2026", "Vigencia hasta 01/03/2027", "dia 25/12/2025"),
        ("Ausgestellt am 18.02.2026", "Beginn: 01.03.2026", "Ablauf: 01.03.2027", "am 25.12.2025"),
    ],
)
def test_a_policy_counts_from_its_first_day_whatever_day_it_was_written(
    lines: tuple[str | Line, ...],
) -> None:
    placed = [each if isinstance(each, Line) else line(each, 60.0 + 30 * n) for n, each in enumerate(lines)]
    read = reading(line("Professional liability", 30), *placed, types=(POLICY,))

    assert told(read, "issued") == [date(2026, 3, 1)]
    assert told(read, "expires") == [date(2027, 3, 1)]


def test_the_day_on_which_a_policy_was_ended_is_neither() -> None:
    read = reading(
        "Professional liability",
        "Policy period 03/01/2026 to 03/01/2027",
        "CANCELLED with effect from 06/01/2026",
        types=(POLICY,),
    )

    assert told(read, "issued") == [date(2026, 3, 1)]
    assert told(read, "expires") == [date(2027, 3, 1)]


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("This letter is valid for 90 days from the date of issue.", date(2026, 4, 22)),
        ("Valid for six months from the date of issue.", date(2026, 7, 22)),
        ("This certificate is good for one year.", date(2027, 1, 22)),
        ("Este atestado é válido por 90 (noventa) dias a contar da data de emissão.", date(2026, 4, 22)),
        ("Vigencia del certificado: tres meses.", date(2026, 4, 22)),
        ("Il certificato ha validità di sei mesi dalla data di rilascio.", date(2026, 7, 22)),
        ("Diese Bescheinigung ist gültig für drei Monate.", date(2026, 4, 22)),
        ("Students whose TB test is valid for 12 months need no other.", None),
        ("This hospital accepts tests that are valid for 12 months.", None),
    ],
)
def test_a_last_day_is_counted_from_the_day_of_issue(sentence: str, last: date | None) -> None:
    read = reading("Date of issue: 22 January 2026", sentence, types=(LETTER,))

    assert told(read, "expires") == ([last] if last else [])


def test_no_last_day_is_counted_where_one_is_stated_or_the_first_is_unknown() -> None:
    stated = reading("Issued 22 Jan 2026", "Valid until 1 Mar 2026", "This letter is valid for 90 days.")
    unknown = reading("This letter is valid for 90 days.")
    either = reading("Issued 02/03/2026", "This letter is valid for 90 days.")

    assert told(stated, "expires") == [date(2026, 3, 1)]
    assert told(unknown, "expires") == told(either, "expires") == []


def test_a_letters_date_stands_at_the_right_of_its_number() -> None:
    read = reading(row(60, "Our ref: MEU/SOM/417", "6th January 2026"), "Dear Sir or Madam,")
    table = reading(row(60, "Invoice 417", "6th January 2026"))

    assert told(read, "issued") == [date(2026, 1, 6)]
    assert told(table, "issued") == []


def test_a_date_on_which_a_sentence_goes_on_is_no_letters_date() -> None:
    lines = (
        line("6 January 2026", 60),
        line(
            "The above-named is a student of this University in the final year and is due to complete on", 90
        ),
        line("30 November 2026.", 104),
        line("This copy was made by the holder for the office of the visiting students on the 20", 130),
        line("February 2026 in Kathmandu.", 144),
    )

    assert told(reading(*lines), "issued") == [date(2026, 1, 6)]


def test_a_column_of_dates_has_its_head_above_the_first() -> None:
    table = (
        row(60, "Step", "Date read"),
        row(80, "first", "28 Jan 2026"),
        row(100, "second", "11 Feb 2026"),
        row(120, "third", "12 Feb 2026"),
    )

    assert [each.label for each in reading(*table).dates] == ["Date read"] * 3
    # A skin test counts from its last reading.
    assert told(reading(*table), "issued") == [date(2026, 2, 12)]


def test_where_values_and_labels_take_turns_the_label_of_a_value_is_the_one_below() -> None:
    names = ("CPC-0417", "Certificate ID", "3 Dec 2025", "Completed", "3 Dec 2026", "Renew by")
    below = [line(each, 60.0 + 14 * n, 300) for n, each in enumerate(names)]
    above = [line(each, 60.0 + 14 * n, 300) for n, each in enumerate(("Completed", "3 Dec 2025"))]

    read = reading(*below)
    assert told(read, "issued") == [date(2025, 12, 3)]
    assert told(read, "expires") == [date(2026, 12, 3)]
    assert told(reading(*above), "issued") == [date(2025, 12, 3)]


def test_doses_under_the_heading_of_their_vaccine_make_a_record() -> None:
    types = (kind("immunization_host"), kind("lab_titers", words=["igg"]))
    lines = (
        "Hepatitis B",
        "Dose 1 06/01/2025",
        "Measles IgG 08/18/2025 Positive",
        "Varicella IgG 08/18/2025 Positive",
        "IGRA 08/18/2025 Negative",
        "Date 08/25/2025",
    )
    read = read_pages(1, [page(*lines)], types)

    assert read.kinds[0].item == "immunization_host"
    assert told(read, "issued") == [date(2025, 8, 25)]


def test_a_long_column_has_no_head_in_reach() -> None:
    table = (
        row(30, "Test", "Expires"),
        *(row(50.0 + 14 * n, f"no {'x' * n}", f"{n + 1} Jan 2026") for n in range(20)),
    )
    found = reading(*table).dates

    assert found[0].label == "Expires"
    assert found[-1].label != "Expires"
