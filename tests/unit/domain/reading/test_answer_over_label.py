"""Cards and forms on which the answer stands over its label, as those of a passport and of a course do."""

from datetime import date

import pytest

from making.pages import line, page
from usce_desktop.domain.reading.insured import insured_amounts
from usce_desktop.domain.reading.page import Line, PageText
from usce_desktop.domain.reading.people import find_names
from usce_desktop.domain.reading.roles import find_dates
from usce_desktop.domain.reading.scores import english_scores
from usce_desktop.domain.reading.spots import find_spots


def roles(*lines: Line) -> list[tuple[str, str]]:
    pages: list[PageText] = [page(*lines)]
    return [(each.date.isoformat(), each.role) for each in find_dates(pages, find_spots(pages), "en")]


def card(*pairs: tuple[str, str]) -> tuple[Line, ...]:
    """Set answers with their labels close below them, and room between the pairs."""
    return tuple(
        each
        for number, (answer, label) in enumerate(pairs)
        for each in (line(answer, 400 + 40.0 * number), line(label, 414 + 40.0 * number))
    )


def test_an_answer_belongs_to_the_label_that_is_nearer() -> None:
    found = roles(
        *card(
            ("01.02.2000", "Data de nascimento / Date of birth"),
            ("09 JUN 24", "Date of issue"),
            ("08.06.2034", "Gültig bis / Valid until"),
            ("06/2027", "Good through"),
        )
    )

    assert found == [
        ("2000-02-01", "birth"),
        ("2024-06-09", "issued"),
        ("2034-06-08", "expires"),
        ("2027-06-30", "expires"),
    ]


def test_a_label_with_its_own_answer_at_its_right_is_not_that_of_the_line_above() -> None:
    found = roles(line("12 January 2026"), line("Date of birth", 74.0), line("3 March 1999", 74.0, 300.0))

    assert found == [("2026-01-12", "issued"), ("1999-03-03", "birth")]


def scores(*texts: str) -> dict[str, float | None]:
    places = [100.0, 114.0, 150.0, 164.0]
    lines = [line("IELTS", 60.0), *(line(text, y) for text, y in zip(texts, places, strict=True))]
    return {each.name: each.value for each in english_scores([page(*lines)])}


def test_scores_stand_under_their_labels_unless_they_are_nearer_to_others() -> None:
    assert scores("Listening", "7.5", "Overall band score", "8.0") == {"listening": 7.5, "IELTS": 8.0}
    assert "reading" not in scores("7.5", "Reading", "8.0", "Nothing")


def test_a_month_over_its_label_ends_on_its_last_day() -> None:
    pages = [page(line("12/2027", 400.0), line("Valid until", 414.0))]

    (only,) = find_dates(pages, find_spots(pages), "en")

    assert (only.date, only.role) == (date(2027, 12, 31), "expires")


@pytest.mark.parametrize(
    ("label", "beside"), [("Date", "Signature of the dean"), ("Date of issue", "Number")]
)
def test_a_label_below_counts_where_it_is_no_nearer_than_other_words(label: str, beside: str) -> None:
    found = roles(
        line("seen by the office", 600), line("12 Jan 2026", 614), line(label, 628), line(beside, 628, 300.0)
    )

    assert found == [("2026-01-12", "issued")]


def test_a_label_over_its_answer_counts_whole_however_long_it_is() -> None:
    found = roles(
        line("Data ważności / Date of expiry", 400.0),
        line("27.02.2034", 414.0),
        line("Period of cover from", 450.0),
        line("9 March 2026", 464.0),
        line("Period of cover to", 480.0),
        line("17 April 2026", 494.0),
    )

    assert found == [("2034-02-27", "expires"), ("2026-03-09", "other"), ("2026-04-17", "expires")]


@pytest.mark.parametrize(
    ("label", "amount", "expected"),
    [
        ("Each incident limit", "$1,000,000", ("per_claim", 1e6, "USD")),
        ("Annual aggregate limit", "EUR 3,000,000", ("aggregate", 3e6, "EUR")),
    ],
)
def test_an_insured_amount_stands_under_its_label(
    label: str, amount: str, expected: tuple[str, float, str]
) -> None:
    (found,) = insured_amounts([page(line(label, 400.0), line(amount, 414.0))])

    assert (found.name, found.value, found.unit) == expected


def test_an_amount_under_words_that_are_no_label_is_none() -> None:
    assert list(insured_amounts([page(line("Premium", 400.0), line("$1,000,000", 414.0))])) == []
    assert list(insured_amounts([page(line("Each claim", 400.0), line("$1,000,000", 414.0, 300.0))])) == []
    assert (
        list(insured_amounts([page(line("Each claim and aggregate", 400.0), line("$1,000,000", 414.0))]))
        == []
    )


def test_parts_of_a_name_stand_over_their_labels() -> None:
    lines = [
        line(text, y, x)
        for y, row in (
            (400.0, ("Castellucci", "Giordano", "M")),
            (414.0, ("Patient last name", "First name", "Middle initial")),
            (450.0, ("Ateneo", "Pontelungo", "Italia")),
        )
        for x, text in zip((72.0, 250.0, 400.0), row, strict=True)
    ]

    assert [each.name for each in find_names([page(*lines)])] == ["Giordano M Castellucci"]


def test_parts_of_a_name_stand_under_their_labels() -> None:
    lines = [
        line(text, y, x)
        for y, row in (
            (386.0, ("Ateneo", "Pontelungo")),
            (414.0, ("Last name", "First name")),
            (428.0, ("Sample", "Amara")),
        )
        for x, text in zip((72.0, 250.0), row, strict=True)
    ]

    assert [each.name for each in find_names([page(*lines)])] == ["Amara Sample"]


def test_the_number_of_a_field_is_not_its_label() -> None:
    found = roles(line("3   Date of birth", 400.0), line("18 May 2000", 414.0))

    assert found == [("2000-05-18", "birth")]
