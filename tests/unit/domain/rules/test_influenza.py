"""The influenza vaccine: which season counts, to the day, and what the sentences say."""

from datetime import date
from typing import Any

import msgspec
import pytest

from making.values import anchors, case
from usce_desktop.domain.rules import RULES, flu_periods
from usce_desktop.domain.rules.influenza import MonthDay, flu_season, period_words
from usce_desktop.domain.status import Finding, Status

PERIOD: dict[str, Any] = {"begin": "10-01", "end": "03-31"}
LONG = anchors(rotation_start=date(2027, 3, 1), rotation_end=date(2027, 10, 20))
THREE = anchors(rotation_start=date(2027, 3, 1), rotation_end=date(2028, 10, 20))


def told(finding: Finding | None) -> tuple[Status, int | None, str]:
    assert finding is not None
    return finding.status, finding.margin_days, str(finding.message)


def not_due(today: date, days: Any = None, **period: str) -> str:
    ask = RULES["flu_season"].not_due
    assert ask is not None
    return str(ask(case(today, days=days), **(PERIOD | period)))


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        ("10-01", "03-31", "1 Oct to 31 Mar"),
        ("12-15", "12-31", "15 Dec to 31 Dec"),
        ("05-15", "05-15", "15 May to 15 May"),
    ],
)
def test_a_period_is_said_without_its_year(begin: str, end: str, words: str) -> None:
    assert str(period_words(begin, end)) == words


@pytest.mark.parametrize(
    ("begin", "end", "first", "last"),
    [
        (date(2027, 3, 31), date(2027, 4, 20), date(2026, 10, 1), date(2027, 3, 31)),
        (date(2027, 9, 1), date(2027, 10, 1), date(2027, 10, 1), date(2028, 3, 31)),
    ],
)
def test_a_rotation_touches_a_period_by_a_single_day(begin: date, end: date, first: date, last: date) -> None:
    assert flu_periods(anchors(rotation_start=begin, rotation_end=end), "10-01", "03-31") == ((first, last),)


@pytest.mark.parametrize(("begin", "end"), [(date(2027, 4, 1), date(2027, 9, 30))])
def test_a_rotation_between_two_periods_touches_none(begin: date, end: date) -> None:
    assert flu_periods(anchors(rotation_start=begin, rotation_end=end), "10-01", "03-31") == ()


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("01-31", True),
        ("02-28", True),
        ("04-30", True),
        ("02-29", False),
        ("02-30", False),
        ("04-31", False),
        ("13-01", False),
        ("00-10", False),
        ("10-00", False),
    ],
)
def test_a_day_of_every_year_is_one_that_every_year_has(text: str, right: bool) -> None:
    try:
        taken = msgspec.convert(text, MonthDay) == text
    except msgspec.ValidationError:
        taken = False

    assert taken is right


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 8, 31), "Not due before 1 Sep 2026: that season's vaccine does not exist yet."),
        (date(2026, 9, 1), ""),
        (date(2026, 9, 2), ""),
    ],
)
def test_the_first_of_two_seasons_decides_when_a_vaccine_is_due(today: date, words: str) -> None:
    assert not_due(today, LONG) == words


def test_a_period_of_spring_belongs_to_the_season_of_the_summer_before() -> None:
    spring = anchors(rotation_start=date(2027, 3, 1), rotation_end=date(2027, 3, 28))

    assert not_due(date(2026, 8, 31), spring, begin="02-01", end="03-31").startswith(
        "Not due before 1 Sep 2026"
    )


def test_a_vaccine_of_last_season_names_the_day_from_which_one_counts() -> None:
    status, margin, words = told(flu_season(case(issued=date(2026, 6, 28)), **PERIOD))

    assert (status, margin) == (Status.EXPIRED, -3)
    assert words == "3 days too early: given 28 Jun 2026, but the season's vaccine is given from 1 Jul 2026."


def test_last_seasons_vaccine_of_a_long_rotation_is_counted_from_its_first_season() -> None:
    status, margin, words = told(flu_season(case(days=LONG, issued=date(2026, 6, 30)), **PERIOD))

    assert (status, margin) == (Status.EXPIRED, -1)
    assert words.endswith("from 1 Jul 2026.")


@pytest.mark.parametrize(
    ("today", "issued", "status", "words"),
    [
        (date(2027, 8, 31), date(2026, 10, 1), Status.OK, "Given 1 Oct 2026, in the season that began on 1 Jul 2026. The next season's is needed too, from 1 Sep 2027."),
        (date(2027, 9, 1), date(2026, 10, 1), Status.NEEDS_ATTENTION, "Given 1 Oct 2026, in the season that began on 1 Jul 2026. The rotation also touches the season that began on 1 Jul 2027: add that season's vaccine."),
        (date(2027, 9, 2), date(2026, 10, 1), Status.NEEDS_ATTENTION, "Given 1 Oct 2026, in the season that began on 1 Jul 2026. The rotation also touches the season that began on 1 Jul 2027: add that season's vaccine."),
        (date(2027, 8, 1), date(2027, 7, 15), Status.OK, "Given 15 Jul 2027, in the season that began on 1 Jul 2027."),
        (date(2027, 9, 2), date(2027, 7, 15), Status.OK, "Given 15 Jul 2027, in the season that began on 1 Jul 2027."),
    ],
)  # fmt: skip
def test_of_two_seasons_the_later_counts_once_its_vaccine_exists(
    today: date, issued: date, status: Status, words: str
) -> None:
    found = told(flu_season(case(today, days=LONG, issued=issued), **PERIOD))

    assert (found[0], found[2]) == (status, words)


def test_of_three_seasons_the_last_decides() -> None:
    found = told(flu_season(case(date(2028, 9, 1), days=THREE, issued=date(2027, 10, 1)), **PERIOD))

    assert found[0] is Status.NEEDS_ATTENTION
    assert found[2].endswith("the season that began on 1 Jul 2028: add that season's vaccine.")
    early = told(flu_season(case(date(2028, 8, 31), days=THREE, issued=date(2027, 10, 1)), **PERIOD))
    assert early[2].endswith("The next season's is needed too, from 1 Sep 2028.")
