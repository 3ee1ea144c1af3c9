"""Windows, lead times, retests, scores, money and agencies: the season's arithmetic."""

from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making.values import application, checklist
from usce_desktop.domain.application.application import LogEntry
from usce_desktop.domain.checklist.catalog import Fee
from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.records.season import (
    progress_of,
    progress_words,
    proposed_fees,
    season_of,
    season_tables,
    season_words,
    tables_of,
)
from usce_desktop.domain.season.agencies import Flag, judge_agency
from usce_desktop.domain.season.leads import ARRIVAL_DAYS, Action, Lead, Task, next_actions
from usce_desktop.domain.season.money import per_week, show_usd, total
from usce_desktop.domain.season.programs import (
    BadValueError,
    Known,
    Program,
    parse_value,
    show_value,
    with_values,
)
from usce_desktop.domain.season.retests import Need, Retest, plan_retests
from usce_desktop.domain.season.scorecard import Applying, scorecard
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.season.stages import FeeLine, StageChange, offer_until, stage_of
from usce_desktop.domain.season.timeline import Bar, TimelineRow, axis_of
from usce_desktop.domain.season.windows import (
    ApplicationWindow,
    BadSpanError,
    advised,
    check_window,
    parse_span,
    window_days,
)
from usce_desktop.domain.sentences import EMPTY

TODAY = date(2026, 11, 23)
START = date(2027, 8, 23)


# --- windows ---


@pytest.mark.parametrize(
    ("window", "today", "stage", "words"),
    [
        (ApplicationWindow(opens="6 months", closes="6 weeks"), date(2027, 2, 22), "not_open", "Opens on 23 Feb 2027, in 1 day"),
        (ApplicationWindow(opens="6 months", closes="6 weeks"), date(2027, 2, 23), "open", "send it by 23 Feb 2027, in 0 days"),
        (ApplicationWindow(opens="6 months", closes="6 weeks"), date(2027, 2, 24), "late", "closes on 12 Jul 2027"),
        (ApplicationWindow(opens="6 months", closes="6 weeks"), date(2027, 7, 12), "late", "in 0 days"),
        (ApplicationWindow(opens="6 months", closes="6 weeks"), date(2027, 7, 13), "closed", "Closed on 12 Jul 2027, 1 day ago"),
        (ApplicationWindow(recommended="6 months", closes="4 months"), date(2027, 4, 23), "late", "the program's advice"),
        (ApplicationWindow(recommended="6 months", closes="4 months"), date(2027, 4, 24), "closed", "1 day ago"),
        (ApplicationWindow(), date(2027, 2, 24), "late", "what is usually advised (23 Feb 2027)"),
        (ApplicationWindow(recommended="12 months"), TODAY, "late", "23 Aug 2026"),
        (ApplicationWindow(closes="8 months"), TODAY, "open", "send it by 23 Dec 2026"),
    ],
)  # fmt: skip
def test_today_is_compared_with_a_programs_window(
    window: ApplicationWindow, today: date, stage: str, words: str
) -> None:
    days = window_days(window, START)
    assert days.stage(today) == stage
    assert words in str(days.words(today))


def test_lengths_of_time_are_read_as_they_are_written() -> None:
    assert parse_span(" 6 Weeks ") == (42, "days")
    assert parse_span("1 month") == (1, "months")
    check_window(ApplicationWindow(opens="1 year", documents="4 weeks"))
    assert window_days(ApplicationWindow(documents="4 weeks"), START).documents == date(2027, 7, 26)
    with pytest.raises(BadSpanError, match="write it as"):
        check_window(ApplicationWindow(closes="soon"))


# --- the redo-once planner ---


def need(name: str, first: int, last: int) -> Need:
    return Need(application=name, first=TODAY + timedelta(first), last=TODAY + timedelta(last))


def test_one_test_serves_every_rotation_that_it_can() -> None:
    plan = plan_retests([need("a", 0, 30), need("b", 20, 60), need("c", 50, 90)], [], TODAY)
    assert [test.serves for test in plan.retests] == [("a", "b"), ("c",)]
    assert str(plan.retests[0].words) == "between 13 Dec 2026 and 23 Dec 2026"
    assert plan.retests[1].first == TODAY + timedelta(50)


def test_a_test_that_was_made_counts_and_what_is_too_late_is_named() -> None:
    made = [TODAY - timedelta(10), TODAY - timedelta(400)]
    needs = [need("covered", -30, 30), need("late", -90, -20), need("never", 40, 20), need("open", -5, 0)]
    plan = plan_retests(needs, made, TODAY)
    assert plan.covered == (("covered", made[0]),)
    assert [each.application for each in plan.conflicts] == ["late", "never"]
    assert "was due on 3 Nov 2026" in str(plan.conflicts[0].why)
    assert "or later, but the paper is due" in str(plan.conflicts[1].why)
    assert plan.retests == (Retest(first=TODAY, last=TODAY, serves=("open",)),)
    assert str(plan.retests[0].words) == "on 23 Nov 2026"


@pytest.mark.parametrize(("made", "covered"), [(-31, False), (-30, True), (0, True), (1, False)])
def test_a_test_counts_from_the_first_day_to_the_last(made: int, covered: bool) -> None:
    plan = plan_retests([need("a", -30, 0)], [TODAY + timedelta(made)], TODAY)

    assert bool(plan.covered) is covered
    assert bool(plan.retests) is not covered


def test_the_newest_test_that_fits_is_the_one_that_counts() -> None:
    made = [TODAY - timedelta(20), TODAY - timedelta(5), TODAY - timedelta(400)]

    assert plan_retests([need("a", -30, 10)], made, TODAY).covered == (("a", TODAY - timedelta(5)),)
    assert plan_retests([need("a", -30, -10)], made, TODAY).covered == (("a", TODAY - timedelta(20)),)


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        (-2, -1, "the paper was due on 22 Nov 2026"),
        (-1, -1, "the paper was due on 22 Nov 2026"),
        (5, 4, "a test would have to be of 28 Nov 2026 or later, but the paper is due on 27 Nov 2026"),
    ],
)
def test_a_rotation_that_no_test_can_serve_is_told_why(first: int, last: int, why: str) -> None:
    (conflict,) = plan_retests([need("a", first, last)], [], TODAY).conflicts

    assert str(conflict.why) == why


def test_a_test_of_one_day_only_is_too_late_the_day_after() -> None:
    (missed,) = plan_retests([need("a", -1, -1)], [], TODAY).conflicts

    assert str(missed.why) == "the paper was due on 22 Nov 2026"


SPANS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 4)), max_size=5)


@given(SPANS)
def test_no_fewer_tests_would_do(spans: list[tuple[int, int]]) -> None:
    """Every set of days that is smaller leaves a rotation without a test; tried out one by one."""
    needs = [need(str(n), first, first + length) for n, (first, length) in enumerate(spans)]
    plan = plan_retests(needs, [], TODAY)
    for each in needs:
        assert any(
            each.application in test.serves and each.first <= test.first <= test.last <= each.last
            for test in plan.retests
        )
    days = [TODAY + timedelta(n) for n in range(12)]
    fewer = range(len(plan.retests))
    assert not any(
        all(any(each.first <= day <= each.last for day in chosen) for each in needs)
        for size in fewer
        for chosen in combinations(days, size)
        if needs
    )


# --- lead times ---

LEADS = (
    Lead(of=("good_standing",), days=28, do="Ask the dean's office for the letter"),
    Lead(of=("flu", "physical_exam"), days=14, do="Make an appointment"),
    Lead(of=("line:hepatitis_b",), days=240, do="Begin the hepatitis B series"),
)


def task(kind: str, due: int, name: str = "a", **more: Any) -> Task:
    return Task(type=kind, title=kind.title(), application=name, due=TODAY + timedelta(due), **more)


def test_papers_are_planned_backwards_from_when_they_are_due() -> None:
    first, second, third = next_actions(
        [task("good_standing", 40), task("good_standing", 20, "b"), task("flu", 40), task("other", 60)], LEADS
    )
    assert str(first.do) == "Ask the dean's office for the letter"
    assert (first.start_by, first.applications) == (TODAY - timedelta(8), ("a", "b"))
    assert "by 15 Nov 2026, 8 days late (takes up to 28 days; due 13 Dec 2026)" in str(first.words(TODAY))
    assert str(second.do) == "Make an appointment: Flu"
    assert str(third.do) == "Get it ready: Other"
    assert "assumed" in third.source
    assert [first.critical, second.critical, third.critical] == [True, False, False]


def test_what_is_under_way_comes_last_and_what_has_to_wait_says_so() -> None:
    wait = TODAY + timedelta(5)
    one, two = next_actions(
        [task("flu", 1, begun=True), task("line:hepatitis_b", 300, not_before=wait)], LEADS
    )
    assert one.type == "line:hepatitis_b"
    assert "not before 28 Nov 2026 and by" in str(one.words(TODAY))
    assert "is under way" in str(two.words(TODAY))


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (28, "Ask the dean's office for the letter by 23 Nov 2026 (takes up to 28 days; due 21 Dec 2026)"),
        (
            27,
            "Ask the dean's office for the letter by 22 Nov 2026, 1 day late (takes up to 28 days; due 20 Dec 2026)",
        ),
    ],
)
def test_a_paper_is_late_from_the_day_after_it_had_to_be_begun(due: int, words: str) -> None:
    (action,) = next_actions([task("good_standing", due)], LEADS)

    assert str(action.words(TODAY)) == words


@pytest.mark.parametrize("wait", [-1, 0])
def test_a_day_that_has_come_is_not_waited_for(wait: int) -> None:
    (action,) = next_actions([task("flu", 60, not_before=TODAY + timedelta(wait))], LEADS)

    assert "not before" not in str(action.words(TODAY))


def test_something_is_critical_only_where_nothing_of_its_application_begins_earlier() -> None:
    actions = next_actions(
        [
            Task(type="flu", title="Flu", application="a", due=TODAY + timedelta(40)),
            Task(type="other", title="Other", application="a", due=TODAY + timedelta(40)),
            Task(type="other", title="Other", application="b", due=TODAY + timedelta(60)),
        ],
        [Lead(of=("flu",), days=20, do="Get the shot")],
    )

    assert [(str(each.do), each.critical) for each in actions] == [
        ("Get the shot", True),
        ("Get it ready: Other", True),
    ]
    (later,) = next_actions([task("flu", 40)], LEADS)
    assert later.critical
    (never,) = (
        each
        for each in next_actions([task("flu", 40), task("good_standing", 40)], LEADS)
        if each.type == "flu"
    )
    assert not never.critical
    assert not Action(type="flu", do=EMPTY, start_by=TODAY, due=TODAY, days=0, applications=()).critical


def test_what_is_done_alike_for_several_papers_names_the_paper() -> None:
    lead = Lead(of=("flu", "tdap"), days=7, do="Make an appointment")
    alone = Lead(of=("flu",), days=7, do="Make an appointment")

    assert str(next_actions([task("flu", 60)], [lead])[0].do) == "Make an appointment: Flu"
    assert str(next_actions([task("flu", 60)], [alone])[0].do) == "Make an appointment"


def test_two_weeks_are_assumed_and_four_before_arrival() -> None:
    (action,) = next_actions([task("other", 60)], LEADS)

    assert action.days == 14
    assert ARRIVAL_DAYS == 28


def test_the_action_of_several_papers_is_called_after_the_first() -> None:
    (action,) = next_actions(
        [
            Task(type="flu", title="Flu shot of this year", application="a", due=TODAY),
            Task(type="flu", title="Influenza", application="b", due=TODAY),
        ],
        LEADS,
    )

    assert str(action.do) == "Make an appointment: Flu shot of this year"


# --- programs and their score ---


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("hospital", "  Lake  side ", "Lake side"),
        ("img_share", "42 %", 42.0),
        ("img_share", "12,5", 12.5),
        ("fee_application", "$1,500", 1500.0),
        ("fee_application", "1 500 USD", 1500.0),
        ("fee_application", "1.500,00", 1500.0),
        ("weeks", "4 weeks", 4.0),
        ("vslo", "X", True),
        ("agency", "No", False),
        ("agency", "n/a", None),
        ("experience", "observ", "observership"),
        ("img_counted_on", "2026-05-01", "2026-05-01"),
        ("closes", "6 Weeks", "6 weeks"),
        ("notes", "two\nlines", "two\nlines"),
        ("city", " ? ", None),
    ],
)
def test_values_are_read_as_people_write_them(key: str, text: str, value: object) -> None:
    assert parse_value(key, text) == value


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("img_share", "many"),
        ("vslo", "perhaps"),
        ("experience", "holiday"),
        ("img_counted_on", "May"),
        ("closes", "soon"),
        ("notes", "x" * 4001),
        # What a spreadsheet made of an id, of 40 % and of a number.
        ("acgme_id", "1.40422E+09"),
        ("img_share", "0.4"),
        ("img_share", "4E+01"),
    ],
)
def test_values_that_cannot_be_are_refused(key: str, text: str) -> None:
    with pytest.raises(BadValueError):
        parse_value(key, text)


def program(**values: Any) -> Program:
    return with_values(Program(), values, "seen", TODAY)


def test_a_value_keeps_its_source_until_it_changes() -> None:
    before = program(hospital="H", vslo=True)
    same = with_values(before, {"vslo": True, "hospital": None}, "again", TODAY + timedelta(1))
    assert same.values == {"vslo": Known(value=True, source="seen", checked_on=TODAY)}
    assert with_values(before, {"vslo": False}, "again", TODAY).values["vslo"].source == "again"
    assert (same.title, before.title) == ("Unnamed program", "H")
    assert [show_value(each) for each in (True, False, 12.5, 4.0, "x")] == ["yes", "no", "12.5", "4", "x"]
    assert program(closes="2 months").window(ApplicationWindow(opens="6 months")) == ApplicationWindow(
        opens="6 months", closes="2 months"
    )
    edited = Program(values={"closes": Known(value="soon")})
    assert edited.window(ApplicationWindow(closes="6 weeks")) == ApplicationWindow(closes="6 weeks")
    assert program(hospital=" Lake side", specialty="IM").identity == ("lake side", "im")


GOOD = {
    "hospital": "Lakeside",
    "specialty": "Cardiology",
    "same_residency": True,
    "img_share": 40.0,
    "img_counted_on": "2026-05-01",
    "experience": "elective",
    "lor": "likely",
    "fee_application": 0.0,
    "accepts_imgs": True,
    "agency": False,
}


def test_what_is_unknown_counts_neither_for_nor_against() -> None:
    who = Applying(today=TODAY)
    nothing = scorecard(Program(), {}, who)
    assert (nothing.score, nothing.known) == (None, 0.0)
    assert all("not known" in str(each.why) for each in nothing.factors)
    everything = scorecard(program(**GOOD), {}, who)
    assert (everything.score, everything.known, everything.warnings) == (100.0, 1.0, ())
    half = scorecard(program(hospital="L", same_residency=True), {}, who)
    assert (half.score, half.known) == (100.0, 0.25)
    assert "counted on 2026-05-01" in str(everything.factors[1].why)


def test_the_person_weighs_the_factors() -> None:
    one = program(hospital="L", same_residency=True, agency=True, fee_week=1500.0, weeks=4.0)
    who = Applying(today=TODAY)
    usual = scorecard(one, {}, who)
    assert usual.score == pytest.approx(100 * 25 / 40)
    assert scorecard(one, {"direct": 0, "cost": 0}, who).score == 100.0
    assert (
        scorecard(
            one,
            dict.fromkeys(("residency", "img_share", "experience", "letter", "cost", "imgs", "direct"), 0.0),
            who,
        ).known
        == 0
    )
    assert "$6,000 in fees, $1,500 a week" in str(usual.factors[4].why)
    bad = scorecard(
        program(same_residency=False, experience="observership", lor="unlikely", accepts_imgs=False), {}, who
    )
    assert bad.score == pytest.approx(100 * 20 * 0.35 / 65)
    assert "an observership" in str(bad.factors[2].why)
    assert scorecard(program(experience="made up"), {}, who).score == 0.0


def test_warnings_come_before_any_score() -> None:
    who = Applying(
        today=TODAY,
        graduated=True,
        graduation=date(2019, 6, 1),
        exams=(
            Attempt(exam="step2ck", date=date(2024, 1, 1), score=230),
            Attempt(exam="step2ck", date=date(2023, 1, 1), score=205),
        ),
        state_notes={"FL": "Florida asks more."},
    )
    found = scorecard(
        program(
            specialty="Neurology",
            state="fl",
            same_residency=False,
            accepts_imgs=False,
            accepts_graduates=False,
            min_step1=220.0,
            min_step2=240.0,
            attempts=1.0,
            graduation_years=5.0,
            do_not_contact=True,
        ),
        {},
        who,
    ).warnings
    assert [str(each).split(" ")[0] for each in found] == [
        "No",
        "It",
        "It",
        "Your",
        "It",
        "It",
        "Do",
        "Florida",
    ]
    assert "Neurology there: an elective will carry much less weight" in str(found[0])
    assert "230 is below its minimum of 240" in str(found[3])
    fine = program(min_step2=230.0, attempts=2.0, graduation_years=8.0, same_residency=True)
    assert scorecard(fine, {}, who).warnings == ()


# --- money, stages, agencies ---


def test_costs_are_summed_up_in_dollars() -> None:
    lines = [
        FeeLine(title="fee", amount=100, paid=TODAY),
        FeeLine(title="rent", amount=200, currency="EUR", paid=TODAY, refund="yes"),
        FeeLine(title="flight", amount=50, currency="GBP"),
        FeeLine(title="visa", amount=185),
    ]
    sums = total(lines, {"EUR": 1.5})
    assert (sums.planned, sums.paid, sums.open, sums.lost) == (585, 400, 185, 100)
    assert sums.unconverted == ("GBP",)
    assert per_week(1000, 28) == 250
    assert [show_usd(each) for each in (1250.0, 99.5)] == ["$1,250", "$99.50"]


def test_an_offer_has_to_be_answered() -> None:
    offer = StageChange(stage="offer", day=TODAY)
    assert stage_of(()) == "planning"
    assert offer_until((offer,), 7) == date(2026, 11, 30)
    assert offer_until((offer, StageChange(stage="accepted", day=TODAY)), 7) is None


@pytest.mark.parametrize(
    ("answers", "verdict"),
    [
        ({}, "ask_more"),
        ({"a": False, "b": False, "c": False, "d": False}, "no_red_flags"),
        ({"a": True}, "stay_away"),
        ({"b": True, "c": True}, "stay_away"),
        ({"b": True}, "doubtful"),
        ({"d": True}, "doubtful"),
    ],
)
def test_an_agency_is_judged_by_its_red_flags(answers: dict[str, bool], verdict: str) -> None:
    flags = (
        Flag(id="a", ask="?", why="!", weight="stop"),
        Flag(id="b", ask="?", why="!"),
        Flag(id="c", ask="?", why="!"),
        Flag(id="d", ask="?", why="!", weight="mild"),
    )
    judged = judge_agency(flags, answers)
    assert judged.verdict == verdict
    assert len(judged.unanswered) == 4 - len(answers)


def test_the_picture_shows_the_programs_days_or_the_usual_advice() -> None:
    usual = window_days(ApplicationWindow(), START)
    assert advised(usual, START) == (date(2026, 11, 23), date(2027, 3, 23))
    own = window_days(ApplicationWindow(opens="6 months", closes="6 weeks"), START)
    assert advised(own, START) == (date(2027, 2, 23), date(2027, 7, 12))
    told = window_days(ApplicationWindow(recommended="12 months"), START)
    assert advised(told, START) == (date(2026, 8, 23), date(2026, 8, 23))


def test_the_axis_holds_today_and_what_is_to_come() -> None:
    rows = [
        TimelineRow(title="a", bars=(Bar(kind="rotation", first=date(2027, 3, 1), last=date(2027, 5, 28)),)),
        TimelineRow(title="b", bars=(Bar(kind="document", first=date(2020, 1, 1), last=date(2031, 1, 1)),)),
    ]
    axis = axis_of(rows, TODAY, 100)
    assert (axis.first, axis.last) == (date(2026, 5, 9), date(2027, 6, 11))
    assert (axis.x(axis.first), axis.x(axis.last), axis.x(date(2031, 1, 1))) == (0, 100, 100)
    assert next(axis.months()) == date(2026, 6, 1)
    assert len(list(axis.months())) == 13
    assert str(rows[0].bars[0].words) == "Rotation: 1 Mar 2027 to 28 May 2027"
    assert str(Bar(kind="submit", first=TODAY, last=TODAY).words) == "Papers due: 23 Nov 2026"


# --- the form of status and costs ---


def test_the_form_keeps_what_did_not_change_and_its_ids() -> None:
    fees = {
        "a": FeeLine(title="Fee", amount=100.0, paid=TODAY),
        "b": FeeLine(title="Rent", amount=900.0, currency="EUR"),
        "c": FeeLine(title="Visa", amount=185.0),
    }
    one = application(
        stages=(StageChange(stage="offer", day=TODAY),), fees=fees, log=(LogEntry(day=TODAY, text="called"),)
    )
    tables = {sheet.key: list(rows) for sheet, rows in tables_of(one).items()}
    same, wrong = progress_of(one, tables, lambda: "new")
    assert wrong == ()
    assert (same["fees"], same["stages"], same["log"]) == (fees, one.stages, one.log)

    changed = [
        tables["fees"][2],
        {**tables["fees"][1], "amount": "950"},
        {"title": "Flight", "amount": "1,5"},
    ]
    after, wrong = progress_of(one, {**tables, "fees": changed}, iter(("new", "x")).__next__)
    assert wrong == ()
    assert {key: (line.title, line.amount) for key, line in after["fees"].items()} == {
        "c": ("Visa", 185.0),
        "a": ("Rent", 950.0),
        "b": ("Flight", 1.5),
    }
    twice, _ = progress_of(one, {**tables, "fees": [tables["fees"][0]] * 5}, iter(("new", "x")).__next__)
    assert list(twice["fees"]) == ["a", "b", "c", "new", "x"]
    _, wrong = progress_of(
        one,
        {"stages": [{"stage": "offer", "day": "soon"}], "fees": [{"title": "x", "amount": "-1"}], "log": []},
        str,
    )
    assert [str(each).split(",")[0] for each in wrong] == ["How far it is", "Costs"]


def test_the_form_says_what_it_comes_to() -> None:
    one = application(
        stages=(StageChange(stage="offer", day=TODAY),),
        fees={
            "a": FeeLine(title="Fee", amount=100.0, paid=TODAY),
            "b": FeeLine(title="R", amount=9.0, currency="EUR"),
        },
    )
    words = " ".join(map(str, progress_words(one, 7, {}, TODAY)))
    assert "Answer the offer by 30 Nov 2026: 7 days left." in words
    assert "$100 in all, $100 paid, $0 open" in words
    assert "No rate is entered for EUR" in words
    assert "2 days ago" in " ".join(map(str, progress_words(one, 7, {"EUR": 1.0}, date(2026, 12, 2))))
    assert tuple(map(str, progress_words(application(), 7, {}, TODAY))) == ("Status: planning.",)


def test_the_seasons_own_costs_are_entered_in_a_form() -> None:
    season = Season(
        fees={"a": FeeLine(title="Flight", amount=100.0, currency="EUR")}, rates={"EUR": 1.1}, budget=5000.0
    )
    tables = {sheet.key: list(rows) for sheet, rows in season_tables(season).items()}
    assert season_of(season, tables, str) == (season, ())
    assert tuple(map(str, season_words(season))) == (
        "$110 for the season itself, $0 of it paid.",
        "The budget is $5,000.",
    )
    rows = {
        "fees": [*tables["fees"], {"title": "Rent", "amount": "9", "currency": "GBP"}],
        "rates": [{"currency": "eur", "usd": "1,2"}],
        "budget": [],
    }
    after, wrong = season_of(season, rows, lambda: "new")
    assert (wrong, after.rates, after.budget, list(after.fees)) == ((), {"EUR": 1.2}, None, ["a", "new"])
    assert "No rate is entered for GBP" in str(season_words(after)[1])
    _, wrong = season_of(season, {"fees": [], "rates": [{"currency": "euro", "usd": "0"}], "budget": []}, str)
    assert str(wrong[0]).startswith("Exchange rates, row 1")
    assert season_tables(Season())[next(iter(season_tables(Season())))] == ()


def test_a_programs_stated_fees_are_proposed() -> None:
    stated = checklist(
        fees=(Fee(name="Application fee", usd=100.0, when="after offer"), Fee(name="Tuition", usd=(1.0, 2.0)))
    )
    (fee,) = proposed_fees(stated)
    assert (fee.title, fee.amount) == ("Application fee after offer", 100.0)
    tables = {sheet.key: rows for sheet, rows in tables_of(application(), (fee,)).items()}
    assert tables["fees"][0]["amount"] == "100"
