from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from making.values import TODAY, anchors, case
from usce_desktop.domain.dates import add_months
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.rules import RULES, flu_periods, plausible
from usce_desktop.domain.rules.amounts import min_amount
from usce_desktop.domain.rules.days import issued_within, not_before, valid_beyond, valid_through
from usce_desktop.domain.rules.influenza import flu_season
from usce_desktop.domain.rules.results import photo_format, result_in
from usce_desktop.domain.rules.scores import ScoreMinimum, min_score
from usce_desktop.domain.status import Finding, Status


def judged(finding: Finding | None) -> tuple[Status, int | None]:
    assert finding is not None
    return finding.status, finding.margin_days


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (date(2027, 1, 10), (Status.EXPIRING, 0)),
        (date(2027, 1, 11), (Status.EXPIRED, -1)),
        (date(2027, 1, 3), (Status.OK, 7)),
        (date(2027, 1, 4), (Status.EXPIRING, 6)),
    ],
)
def test_a_tb_test_is_judged_to_the_day(end: date, expected: tuple[Status, int]) -> None:
    days = anchors(rotation_start=date(2026, 12, 1), rotation_end=end)
    finding = issued_within(case(days=days, issued=date(2026, 1, 10)), n=12, anchor="rotation_end")

    assert judged(finding) == expected


def test_the_same_date_is_fine_for_one_anchor_and_too_old_for_another() -> None:
    one = case(issued=date(2026, 3, 10))

    assert judged(issued_within(one, n=12, anchor="rotation_start"))[0] is Status.OK
    assert judged(issued_within(one, n=12, anchor="rotation_end"))[0] is Status.EXPIRED


def test_six_months_before_the_end_of_august_is_the_end_of_february() -> None:
    days = anchors(submission=date(2026, 8, 31))
    early = date(2026, 8, 1)

    on_time = issued_within(case(early, days, issued=date(2026, 2, 28)), n=6, anchor="submission")
    late = issued_within(case(early, days, issued=date(2026, 2, 27)), n=6, anchor="submission")

    assert judged(on_time) == (Status.EXPIRING, 0)
    assert judged(late) == (Status.EXPIRED, -1)


def test_the_29th_of_february_counts() -> None:
    days = anchors(rotation_end=date(2029, 2, 28))

    assert judged(issued_within(case(days=days, issued=date(2028, 2, 28)), n=12, anchor="rotation_end")) == (
        Status.EXPIRING,
        0,
    )
    assert (
        judged(issued_within(case(days=days, issued=date(2028, 2, 29)), n=12, anchor="rotation_end"))[1] == 1
    )


@pytest.mark.parametrize(
    ("days_left", "status"), [(30, Status.EXPIRING), (31, Status.OK), (0, Status.EXPIRING)]
)
def test_what_runs_out_within_30_days_is_expiring(days_left: int, status: Status) -> None:
    days = anchors(rotation_end=TODAY - timedelta(days=20))
    finding = valid_through(case(days=days, expires=TODAY + timedelta(days=days_left)), anchor="rotation_end")

    assert judged(finding)[0] is status


@pytest.mark.parametrize(
    ("expires", "status", "margin"),
    [
        (date(2027, 3, 28), Status.EXPIRING, 0),
        (date(2027, 3, 27), Status.EXPIRED, -1),
        (date(2027, 6, 1), Status.OK, 65),
    ],
)
def test_a_card_must_be_good_through_the_rotation(expires: date, status: Status, margin: int) -> None:
    assert judged(valid_through(case(expires=expires), anchor="rotation_end")) == (status, margin)


@pytest.mark.parametrize(
    ("expires", "status", "margin"),
    [(date(2027, 9, 28), Status.EXPIRING, 0), (date(2027, 9, 27), Status.EXPIRED, -1)],
)
def test_a_passport_outlasts_the_stay_by_six_months(expires: date, status: Status, margin: int) -> None:
    assert judged(valid_beyond(case(expires=expires), anchor="rotation_end", n=6)) == (status, margin)


def test_a_paper_made_too_early_needs_attention() -> None:
    start: dict[str, Any] = {"anchor": "rotation_start", "n": 6}

    assert judged(not_before(case(issued=date(2026, 9, 1)), **start)) == (Status.OK, 0)
    assert judged(not_before(case(issued=date(2026, 8, 31)), **start)) == (Status.NEEDS_ATTENTION, -1)


def said(finding: Finding | None) -> str:
    assert finding is not None
    return str(finding.message)


def test_the_sentences_count_the_days_and_name_the_right_ones() -> None:
    start: dict[str, Any] = {"anchor": "rotation_start", "n": 6}
    early = said(not_before(case(issued=date(2026, 8, 29)), **start))
    bare = not_before(case(issued=date(2027, 2, 28)), anchor="rotation_start")

    assert early.startswith("3 days too early: dated 29 Aug 2026, and not before 1 Sep 2026 is asked")
    # Without a number of months the day itself is the first.
    assert judged(bare) == (Status.NEEDS_ATTENTION, -1)
    assert "dated 28 Feb 2027, and not before 1 Mar 2027" in said(bare)
    assert str(RULES["not_before"].words(anchor="arrival")) == "Dated not before arrival"


def test_a_passport_runs_out_months_before_its_last_day() -> None:
    days = anchors(rotation_end=TODAY)
    near = valid_beyond(
        case(days=days, expires=add_months(TODAY, 6) + timedelta(days=20)), anchor="rotation_end", n=6
    )
    far = valid_beyond(case(days=days, expires=add_months(TODAY, 9)), anchor="rotation_end", n=6)

    assert judged(near) == (Status.EXPIRING, 20)
    assert "It runs out on 12 Dec 2026." in said(near)
    assert judged(far)[0] is Status.OK
    assert "runs out" not in said(far)


def test_a_new_line_starts_with_what_hospitals_ask_most() -> None:
    assert RULES["issued_within"].starting == {"n": 12, "anchor": "rotation_start"}
    assert RULES["valid_beyond"].starting == {"n": 6, "anchor": "rotation_end"}
    assert RULES["not_before"].starting == {"n": 6, "anchor": "rotation_start"}
    assert RULES["valid_through"].starting == {"anchor": "rotation_end"}
    assert RULES["min_amount"].starting == {"per_claim": 1_000_000.0, "aggregate": 3_000_000.0}
    assert RULES["min_score"].starting == {"minima": (ScoreMinimum(test="TOEFL", total=90.0),)}
    assert RULES["result_in"].starting == {"accepted": ("negative",)}
    assert RULES["issued_by"].starting == {"accepted": ("American Heart Association",)}
    assert RULES["usmle_result"].starting == RULES["same_attempt"].starting == {"exam": "step1"}
    assert RULES["photo_format"].starting == {"min_pixels": 600, "most_kb": 1000}
    assert RULES["flu_season"].starting == {"begin": "09-01", "end": "03-31"}


@pytest.mark.parametrize("rule", [issued_within, valid_beyond, not_before])
def test_a_rule_asks_for_the_date_that_it_needs(rule: Any) -> None:
    finding = rule(case(), n=6, anchor="submission")

    assert finding.status is Status.NEEDS_ATTENTION
    assert "Enter" in str(finding.message)


@pytest.mark.parametrize("rule", [issued_within, valid_through, valid_beyond, not_before])
def test_a_rule_says_when_its_anchor_is_unknown(rule: Any) -> None:
    more = {} if rule is valid_through else {"n": 6}
    finding = rule(case(issued=TODAY, expires=TODAY), anchor="graduation", **more)

    assert finding.status is Status.NEEDS_ATTENTION
    assert "graduation is not known" in str(finding.message)


def test_valid_through_asks_for_its_date() -> None:
    assert judged(valid_through(case(), anchor="arrival")) == (Status.NEEDS_ATTENTION, None)


@pytest.mark.parametrize(
    ("facts", "status", "words"),
    [
        ({"per_claim": 1e6, "aggregate": 3e6}, Status.OK, "enough"),
        ({"per_claim": 1e6 - 1, "aggregate": 3e6}, Status.NEEDS_ATTENTION, "per claim"),
        ({"per_claim": 1e6, "aggregate": 2e6}, Status.NEEDS_ATTENTION, "per year"),
        ({"per_claim": 1e6}, Status.NEEDS_ATTENTION, "Enter"),
        ({"per_claim": 1e6, "aggregate": 3e6, "currency": "EUR"}, Status.NEEDS_ATTENTION, "EUR"),
        ({"per_claim": 1e6, "aggregate": 3e6, "currency": "usd"}, Status.OK, "enough"),
    ],
)
def test_insured_amounts_are_compared(facts: dict[str, Any], status: Status, words: str) -> None:
    finding = min_amount(case(**facts), per_claim=1e6, aggregate=3e6)

    assert finding is not None
    assert finding.status is status
    assert words in str(finding.message)


@pytest.mark.parametrize("stated", ["AUD", "EUR", "ZAR"])
def test_amounts_of_another_currency_are_not_compared(stated: str) -> None:
    finding = min_amount(case(per_claim=1e9, currency=stated), per_claim=1e6)

    assert judged(finding) == (Status.NEEDS_ATTENTION, None)
    assert said(finding).startswith(f"The amounts are in {stated}, the minimum in USD;")


def test_a_policy_at_its_least_amounts_is_enough() -> None:
    assert said(min_amount(case(per_claim=1e6), per_claim=1e6)) == "The insured amounts are enough."
    below = min_amount(case(per_claim=999_999.0), per_claim=1e6)
    assert said(below) == "Amount per claim is USD 999,999, at least USD 1,000,000 is asked."
    assert str(RULES["min_amount"].words(per_claim=1e6)) == "Covers at least USD 1,000,000 per claim"
    assert (
        str(RULES["min_amount"].words(per_claim=1e6, aggregate=3e6, currency="EUR"))
        == "Covers at least EUR 1,000,000 per claim and EUR 3,000,000 per year"
    )


def test_an_aggregate_is_only_asked_where_it_is_stated() -> None:
    assert judged(min_amount(case(per_claim=50000.0), per_claim=50000)) == (Status.OK, None)


MINIMA = (
    ScoreMinimum(test="TOEFL", total=100, speaking=25),
    ScoreMinimum(test="IELTS", each_section=7),
)


@pytest.mark.parametrize(
    ("facts", "status", "words"),
    [
        ({}, Status.NEEDS_ATTENTION, "Enter 'Test'"),
        ({"test": "toefl"}, Status.NEEDS_ATTENTION, "Enter 'Score'"),
        ({"test": "TOEFL", "score": 100.0, "speaking": 25.0}, Status.OK, "reached"),
        ({"test": "TOEFL", "score": 99.0, "speaking": 25.0}, Status.NEEDS_ATTENTION, "below"),
        ({"test": "TOEFL", "score": 110.0, "speaking": 24.0}, Status.NEEDS_ATTENTION, "Speaking 24"),
        ({"test": "PTE"}, Status.NEEDS_ATTENTION, "TOEFL or IELTS"),
        (
            {"test": "IELTS", "listening": 7.0, "reading": 7.0, "speaking": 7.0, "writing": 6.5},
            Status.NEEDS_ATTENTION,
            "Writing 6.5",
        ),
    ],
)
def test_a_score_is_compared_with_the_minimum_of_its_test(
    facts: dict[str, Any], status: Status, words: str
) -> None:
    finding = min_score(case(**{"issued": date(2025, 11, 1)} | facts), minima=MINIMA)

    assert finding is not None
    assert finding.status is status
    assert words in str(finding.message)


def test_a_result_speaks_only_where_it_is_stated() -> None:
    asked = result_in(case(), accepted=("negative",))
    assert asked is not None
    assert "Enter 'Result'" in str(asked.message)
    assert judged(result_in(case(result="Negative"), accepted=("negative",)))[0] is Status.OK
    assert judged(result_in(case(result="positive"), accepted=("negative",)))[0] is Status.NEEDS_ATTENTION


PERIOD: dict[str, Any] = {"begin": "10-01", "end": "03-31"}
SUMMER = anchors(rotation_start=date(2027, 5, 1), rotation_end=date(2027, 6, 30))


def test_flu_is_asked_where_the_rotation_touches_the_period() -> None:
    assert flu_periods(anchors(), "10-01", "03-31") == ((date(2026, 10, 1), date(2027, 3, 31)),)
    assert flu_periods(SUMMER, "10-01", "03-31") == ()
    assert flu_periods(SUMMER, "05-15", "05-20")[0] == (date(2027, 5, 15), date(2027, 5, 20))
    not_due = RULES["flu_season"].not_due
    assert not_due is not None
    summer = case(days=SUMMER)
    assert str(not_due(summer, **PERIOD)) == "The rotation does not touch the influenza period."
    assert flu_season(summer, **PERIOD) is None
    assert flu_season(case(days=SUMMER), **PERIOD) is None


def test_a_rotation_across_the_summer_asks_for_two_seasons() -> None:
    long = anchors(rotation_start=date(2027, 3, 1), rotation_end=date(2027, 10, 20))
    given = date(2026, 10, 1)
    early = flu_season(case(date(2027, 8, 31), days=long, issued=given), **PERIOD)
    assert judged(early) == (Status.OK, 92)
    assert early is not None
    assert "from 1 Sep 2027" in str(early.message)
    assert judged(flu_season(case(date(2027, 9, 1), days=long, issued=given), **PERIOD)) == (
        Status.NEEDS_ATTENTION,
        92,
    )
    second = case(date(2027, 9, 1), days=long, issued=date(2027, 7, 1))
    assert judged(flu_season(second, **PERIOD)) == (Status.OK, 365)


def test_flu_is_not_due_before_the_seasons_vaccine_exists() -> None:
    early = case(date(2026, 8, 31))

    not_due = RULES["flu_season"].not_due
    assert not_due is not None
    assert "1 Sep 2026" in str(not_due(early, **PERIOD))
    assert not not_due(case(date(2026, 9, 1)), **PERIOD)
    assert RULES["issued_within"].not_due is None


def test_last_seasons_vaccine_does_not_count() -> None:
    assert judged(flu_season(case(), **PERIOD)) == (Status.NEEDS_ATTENTION, None)
    assert judged(flu_season(case(issued=date(2026, 6, 30)), **PERIOD)) == (Status.EXPIRED, -1)
    assert judged(flu_season(case(issued=date(2026, 7, 1)), **PERIOD)) == (Status.OK, 0)


def test_dates_that_cannot_be_right_are_found() -> None:
    assert not list(plausible(Facts(issued=TODAY, expires=TODAY), TODAY))
    assert len(list(plausible(Facts(issued=TODAY + timedelta(days=1), expires=TODAY), TODAY))) == 2


@pytest.mark.parametrize(
    ("issued", "expires", "wrong"),
    [(0, 0, 0), (0, 1, 0), (-1, -1, 0), (-1, -2, 1), (1, 400, 1)],
)
def test_stated_dates_are_doubted_only_where_they_cannot_be(issued: int, expires: int, wrong: int) -> None:
    facts = Facts(issued=TODAY + timedelta(days=issued), expires=TODAY + timedelta(days=expires))

    assert len(list(plausible(facts, TODAY))) == wrong


@pytest.mark.parametrize(
    ("pixels", "size", "words"),
    [
        ((600, 600), 1000 * 1024, "600 x 600 pixels: fine."),
        ((600, 960), 10, "600 x 960 pixels: fine."),
        ((599, 700), 10, "The photo: it has 599 x 700 pixels, at least 600 on each side are asked."),
        ((600, 961), 10, "The photo: it is 600 x 961; crop it upright, up to 1.6 times as high as wide."),
        ((601, 600), 10, "The photo: it is 601 x 600; crop it upright, up to 1.6 times as high as wide."),
        ((600, 600), 1001 * 1024, "The photo: it has 1001 KB, at most 1000 are taken."),
        ((600, 600), 1000 * 1024 + 1, "The photo: it has 1000 KB, at most 1000 are taken."),
        ((600, 600), 5000 * 1024, "The photo: it has 5000 KB, at most 1000 are taken."),
    ],
)
def test_a_photo_is_judged_at_its_limits(pixels: tuple[int, int], size: int, words: str) -> None:
    finding = photo_format(case(pixels=pixels, bytes=size), min_pixels=600, most_kb=1000)

    assert said(finding) == words


def test_a_photos_shape_is_that_of_a_passport_photo_unless_stated() -> None:
    words = RULES["photo_format"].words

    assert (
        str(words(min_pixels=600, most_kb=1000))
        == "At least 600 pixels on each side, 1 to 1.6 times as high as wide, at most 1000 KB"
    )
    assert "0.5 to 2 times as high as wide" in str(words(min_pixels=1, most_kb=1, widest=0.5, tallest=2))
    wide = photo_format(case(pixels=(700, 600), bytes=1), min_pixels=600, most_kb=1, widest=0.5)
    assert judged(wide) == (Status.OK, None)


@pytest.mark.parametrize(("ratio", "taken"), [(0.0, False), (0.1, True), (10.0, True), (10.1, False)])
def test_a_shape_is_more_than_nothing_and_at_most_ten(ratio: float, taken: bool) -> None:
    hint, _ = RULES["photo_format"].parameters["tallest"]
    try:
        assert msgspec.convert(ratio, hint) == ratio
    except msgspec.ValidationError:
        assert not taken
    else:
        assert taken


@pytest.mark.parametrize(("days", "taken"), [(-1, False), (0, True), (3650, True), (3651, False)])
def test_a_span_is_from_nothing_to_ten_years_of_days(days: int, taken: bool) -> None:
    hint, _ = RULES["issued_within"].parameters["n"]
    try:
        assert msgspec.convert(days, hint) == days
    except msgspec.ValidationError:
        assert not taken
    else:
        assert taken


def test_the_days_that_lack_are_counted() -> None:
    old = issued_within(case(issued=date(2026, 5, 20)), n=6, anchor="submission")
    short = valid_through(case(expires=date(2027, 3, 25)), anchor="rotation_end")

    assert said(old).startswith("Too old by 3 days: dated 20 May 2026;")
    assert said(short).startswith("Too short by 3 days: good until 25 Mar 2027,")


@pytest.mark.parametrize(("expires", "word"), [(TODAY, "Too short"), (TODAY - timedelta(1), "")])
def test_a_card_that_is_good_today_is_too_short_and_the_day_after_expired(expires: date, word: str) -> None:
    finding = valid_through(case(expires=expires), anchor="rotation_end")

    assert finding is not None
    assert str(finding.word) == word


def test_a_passport_is_good_for_months_before_its_last_day() -> None:
    span = RULES["valid_beyond"].span
    assert span is not None
    found = span(Facts(expires=date(2027, 9, 30)), anchors(), anchor="rotation_end", n=6)

    assert found is not None
    assert (found.until, found.earliest) == (date(2027, 3, 30), None)


def test_every_rule_says_why_it_exists_and_has_words() -> None:
    words: dict[str, dict[str, Any]] = {
        "issued_within": {"n": 1, "anchor": "arrival"},
        "valid_through": {"anchor": "season"},
        "valid_beyond": {"n": 6, "anchor": "graduation"},
        "not_before": {"anchor": "rotation_start"},
        "min_amount": {"per_claim": 1.0},
        "min_score": {"minima": MINIMA},
        "result_in": {"accepted": ("negative",)},
        "usmle_result": {"exam": "step1"},
        "same_attempt": {"exam": "step2ck"},
        "seven_years": {},
        "issued_by": {"accepted": ("AHA",)},
        "current_edition": {},
        "photo_format": {"min_pixels": 300, "most_kb": 240},
        "flu_season": PERIOD,
    }

    assert set(words) == set(RULES)
    for name, parameters in words.items():
        assert RULES[name].why
        assert RULES[name].words(**parameters)
    assert str(RULES["not_before"].words(anchor="arrival", n=2)).startswith("Dated not earlier than 2 months")
    assert "per year" in str(RULES["min_amount"].words(per_claim=1, aggregate=2))


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(-400, 400), st.integers(1, 24))
def test_the_margin_is_the_number_of_days_to_the_first_valid_day(end: date, off: int, months: int) -> None:
    first = add_months(end, -months)
    one = case(days=anchors(rotation_end=end), issued=first + timedelta(days=off))
    status, margin = judged(issued_within(one, n=months, anchor="rotation_end"))

    assert margin == off
    assert (status is Status.EXPIRED) == (off < 0)
