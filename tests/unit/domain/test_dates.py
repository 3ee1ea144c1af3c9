from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usce_desktop.domain.dates import BadDateError, add_months, last_covered, parse_day, shift, show_day
from usce_desktop.domain.sentences import count

DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), -6, date(2026, 2, 28)),
        (date(2024, 8, 31), -6, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2027, 1, 11), -12, date(2026, 1, 11)),
        (date(1, 1, 1), -1, date.min),
        (date(9999, 12, 31), 1, date.max),
    ],
)
def test_months_are_calendar_months_clamped_at_the_months_end(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_units_shift_by_days_months_and_years() -> None:
    assert shift(date(2026, 1, 10), 3, "days") == date(2026, 1, 13)
    assert shift(date(2026, 1, 31), 1, "months") == date(2026, 2, 28)
    assert shift(date(2024, 2, 29), -1, "years") == date(2023, 2, 28)
    assert shift(date(2026, 1, 1), 10**7, "days") == date.max
    assert shift(date(2026, 1, 1), -(10**7), "days") == date.min


@given(DAYS, st.integers(0, 130))
def test_the_last_covered_day_is_the_last_one_that_reaches_back(issued: date, months: int) -> None:
    last = last_covered(issued, months, "months")

    assert add_months(last, -months) <= issued
    assert add_months(date.fromordinal(last.toordinal() + 1), -months) > issued


def test_the_last_covered_day_stops_at_the_end_of_the_calendar() -> None:
    assert last_covered(date(9999, 6, 1), 12, "months") == date.max


@pytest.mark.parametrize("text", ["2026-02-30", "10/01/2026", "2026-1-5", "", "20260110", "0026-01-10"])
def test_what_is_no_iso_date_is_refused_with_the_form_to_use(text: str) -> None:
    with pytest.raises(BadDateError, match="YYYY-MM-DD"):
        parse_day(text)


def test_a_day_is_read_and_shown_with_its_month_by_name() -> None:
    assert show_day(parse_day(" 2026-02-12 ")) == "12 Feb 2026"


def test_a_noun_agrees_with_its_number() -> None:
    assert [str(count(n, "day")) for n in (0, 1, 2)] == ["0 days", "1 day", "2 days"]
