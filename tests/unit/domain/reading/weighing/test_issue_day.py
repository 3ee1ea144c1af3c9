from datetime import date

import pytest
from msgspec import structs

from making.pages import page
from usce_desktop.domain.reading.page import PageText, Place
from usce_desktop.domain.reading.roles import FoundDate, find_dates
from usce_desktop.domain.reading.spots import find_spots
from usce_desktop.domain.reading.weighing.issue_day import issue_features, weigh_issue_day
from usce_desktop.domain.reading.weighing.weights import Features, Weights

MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)
HERE = Place(page=1, snippet="", box=(0.0, 0.0, 1.0, 1.0))
AS_TOLD = Weights(bias=0.0, features={"odds": 1.0})


def dated(day: date, role: str = "other", strength: int = 0, also: date | None = None) -> FoundDate:
    found = FoundDate(date=day, also=also, role="other", place=HERE, strength=strength)
    return structs.replace(found, role=role)


def odds(*each: float) -> list[Features]:
    return [{"odds": value} for value in each]


def issued(found: tuple[FoundDate, ...]) -> list[date]:
    return [each.date for each in found if each.role == "issued"]


@pytest.mark.parametrize(
    ("found", "told", "expected"),
    [
        ((dated(MARCH), dated(APRIL)), (3.0, -3.0), [MARCH]),
        ((dated(MARCH), dated(APRIL)), (-1.0, -3.0), []),
        ((dated(MARCH, "issued", 2), dated(APRIL)), (0.0, 3.0), [APRIL]),
        ((dated(MARCH, "issued", 2), dated(APRIL)), (0.3, 0.6), [MARCH]),
        ((dated(MARCH, "issued", 2), dated(APRIL)), (-4.0, -0.5), []),
        ((dated(MARCH, "issued", 4), dated(APRIL)), (-2.0, -0.5), [MARCH]),
        ((dated(MARCH, "issued", 4), dated(APRIL)), (-4.0, -0.5), []),
        ((dated(MARCH, "issued", 6), dated(APRIL)), (-9.0, -0.5), [MARCH]),
        ((dated(MARCH, "issued", 2, also=APRIL), dated(APRIL)), (-3.0, 3.0), [MARCH]),
        ((dated(MARCH, "issued", 2),), (-9.0,), [MARCH]),
        ((dated(MARCH, "birth", 7), dated(APRIL, "expires", 6)), (9.0, 9.0), []),
    ],
)
def test_a_day_is_offered_overruled_or_left_by_how_likely_it_is(
    found: tuple[FoundDate, ...], told: tuple[float, ...], expected: list[date]
) -> None:
    assert issued(weigh_issue_day(found, odds(*told), AS_TOLD)) == expected


def described(pages: list[PageText], kind: str = "tb_test") -> list[Features]:
    spots = find_spots(pages)
    return issue_features(pages, spots, find_dates(pages, spots, "en"), kind)


def test_a_date_is_described_by_its_label_and_its_place_among_the_others() -> None:
    first, second = described([page("Collected on: 1 March 2026", "Reported 4 March 2026 by fax")])

    assert {
        "before:collected",
        "before:collected_on",
        "label:tb_test:collected",
        "oldest",
        "second",
        "first",
    } <= first.keys()
    assert {"before:reported", "after:by_fax", "newest", "newest:tb_test:True"} <= second.keys()
    assert first["days"] == second["days"] == 0.2
    assert "newest" not in first


def test_a_month_without_a_day_is_described_by_what_is_known_of_it() -> None:
    (only,) = described([page("Certificate issued: March 2026")])

    assert {"month", "only", "page1", "before:issued", "line:certificate"} <= only.keys()


def test_a_date_without_words_before_it_is_described_by_those_around_it() -> None:
    (only,) = described([page("Date of issue", "1 March 2026")])

    assert {
        "before:none",
        "left:none",
        "above:issue",
        "above=date of issue",
        "below:none",
        "alone",
    } <= only.keys()
