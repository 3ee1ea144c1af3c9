from datetime import date, timedelta
from typing import Any

import pytest

from making.standards import EXAMS
from making.values import case
from usce_desktop.domain.exams import (
    Attempt,
    off_scale,
    pass_mark,
    passed,
    says_pass,
    scale_of,
    seven_year_clock,
)
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.rules import RULES
from usce_desktop.domain.rules.scores import ScoreMinimum, min_score
from usce_desktop.domain.rules.usmle import same_attempt, seven_years, usmle_result
from usce_desktop.domain.status import Finding, Status
from usce_desktop.domain.toefl import band_of

OK, LOOK = Status.OK, Status.NEEDS_ATTENTION


def told(finding: Finding | None) -> Finding:
    assert finding is not None
    return finding


def attempt(exam: Any, day: date, score: float | None = None, result: str = "") -> Attempt:
    return Attempt(exam=exam, date=day, score=score, result=result)


@pytest.mark.parametrize(
    ("exam", "day", "mark"),
    [
        ("step2ck", date(2012, 6, 30), None),
        ("step2ck", date(2012, 7, 1), 196),
        ("step2ck", date(2013, 6, 30), 196),
        ("step2ck", date(2013, 7, 1), 203),
        ("step2ck", date(2014, 7, 1), 209),
        ("step2ck", date(2022, 6, 30), 209),
        ("step2ck", date(2022, 7, 1), 214),
        ("step2ck", date(2025, 6, 30), 214),
        ("step2ck", date(2025, 7, 1), 218),
        ("step3", date(2019, 12, 31), 196),
        ("step3", date(2020, 1, 1), 198),
        ("step3", date(2024, 1, 1), 200),
        ("step1", date(2022, 1, 25), 194),
    ],
)
def test_the_pass_mark_is_that_of_the_test_day(exam: str, day: date, mark: int | None) -> None:
    found = pass_mark(EXAMS, exam, day)

    assert (found.pass_mark if found else None) == mark


@pytest.mark.parametrize(
    ("exam", "facts", "status", "words"),
    [
        ("step1", {}, LOOK, "Date on it"),
        ("step1", {"issued": date(2022, 1, 25), "score": 230.0}, OK, "pass mark 194"),
        ("step1", {"issued": date(2022, 1, 26), "score": 230.0}, LOOK, "pass or fail only"),
        ("step1", {"issued": date(2022, 1, 26), "result": "pass"}, OK, "passed"),
        ("step1", {"issued": date(2022, 1, 26), "result": "fail"}, LOOK, "failed"),
        ("step1", {"issued": date(2024, 1, 26)}, LOOK, "Result"),
        ("step2ck", {"issued": date(2025, 7, 1), "score": 217.0}, LOOK, "failed"),
        ("step2ck", {"issued": date(2025, 6, 30), "score": 217.0}, OK, "pass mark 214"),
        ("step2ck", {"issued": date(2025, 7, 1), "score": 217.0, "result": "pass"}, LOOK, "does not fit"),
        ("step2ck", {"issued": date(2025, 7, 1), "result": "pass"}, LOOK, "Score"),
        ("step2ck", {"issued": date(2025, 7, 1), "result": "fail"}, LOOK, "failed"),
        ("step2ck", {"issued": date(2010, 7, 1), "score": 217.0}, LOOK, "is not known"),
        ("step1", {"issued": date(2024, 1, 26), "result": "withheld"}, LOOK, "neither pass nor fail"),
        ("step2ck", {"issued": date(2010, 7, 1), "score": 217.0, "result": "passed"}, OK, "passed"),
    ],
)
def test_a_step_is_judged_by_its_day(exam: Any, facts: Any, status: Status, words: str) -> None:
    finding = told(usmle_result(case(**facts), exam=exam))

    assert finding.status is status
    assert words in str(finding.message)


def test_results_are_words() -> None:
    assert [says_pass(word) for word in ("Passed", "FAIL", "", "incomplete")] == [True, False, None, False]
    assert passed(EXAMS, attempt("step2ck", date(2010, 1, 1), 230)) is None
    assert passed(EXAMS, attempt("step1", date(2024, 1, 1))) is None


STEP1 = attempt("step1", date(2020, 2, 29), 240)


@pytest.mark.parametrize(
    ("today", "status", "margin"),
    [
        (date(2026, 7, 1), OK, 242),
        (date(2026, 11, 23), Status.EXPIRING, 97),
        (date(2027, 2, 28), Status.EXPIRING, 0),
        (date(2027, 3, 1), Status.EXPIRED, -1),
    ],
)
def test_the_seven_years_end_on_a_day(today: date, status: Status, margin: int) -> None:
    finding = told(seven_years(case(today=today, attempts=(STEP1,))))

    assert (finding.status, finding.margin_days) == (status, margin)
    assert "28 Feb 2027" in str(finding.message)


@pytest.mark.parametrize(
    ("attempts", "done"),
    [
        ((STEP1, attempt("step2ck", date(2027, 2, 28), 250)), date(2027, 2, 28)),
        ((STEP1, attempt("step2ck", date(2027, 3, 1), 250)), None),
        ((STEP1, attempt("step2ck", date(2026, 3, 1), 100)), None),
        ((attempt("step1", date(2010, 1, 1), result="pass"), STEP1, attempt("step2ck", date(2021, 1, 1), 250)), date(2021, 1, 1)),
    ],
)  # fmt: skip
def test_the_clock_is_won_by_both_steps_within_seven_years(attempts: Any, done: date | None) -> None:
    clock = seven_year_clock(EXAMS, attempts)

    assert clock is not None
    assert clock.done_on == done
    if done:
        assert told(seven_years(case(attempts=attempts))).status is OK


def test_before_the_first_pass_no_clock_runs() -> None:
    failed = (attempt("step1", date(2024, 1, 1), result="fail"),)
    assert seven_year_clock(EXAMS, failed) is None
    assert "No Step that is needed was passed yet" in str(told(seven_years(case(attempts=failed))).message)
    nothing_known = seven_years(case())
    assert nothing_known is not None
    assert "No USMLE attempt is known" in str(nothing_known.message)


@pytest.mark.parametrize(
    ("facts", "status", "words"),
    [
        ({"issued": date(2024, 5, 5), "score": 231.0}, OK, "1 failed attempt"),
        ({"issued": date(2024, 5, 5), "score": 232.0}, LOOK, "has the score 232 here and 231"),
        ({"issued": date(2024, 5, 6)}, LOOK, "elsewhere"),
    ],
)
def test_a_report_has_to_agree_with_the_transcript(facts: Any, status: Status, words: str) -> None:
    known = (attempt("step2ck", date(2023, 5, 5), 200), attempt("step2ck", date(2024, 5, 5), 231))
    finding = told(same_attempt(case(transcript=known, **facts), exam="step2ck"))

    assert finding.status is status
    assert words in str(finding.message)


def test_a_report_without_a_transcript_or_in_agreement_has_nothing_to_say() -> None:
    assert same_attempt(case(issued=date(2024, 5, 5)), exam="step1") is None
    same = (attempt("step1", date(2024, 5, 5), result="pass"),)
    assert same_attempt(case(transcript=same, issued=date(2024, 5, 5)), exam="step1") is None


OLD, NEW = date(2026, 1, 20), date(2026, 1, 21)
TOEFL100 = (ScoreMinimum(test="TOEFL", total=100),)
TOEFL104 = (ScoreMinimum(test="TOEFL", total=104),)
TOEFL5 = (ScoreMinimum(test="TOEFL", total=5, new_scale=True),)


@pytest.mark.parametrize(
    ("minima", "facts", "status", "words"),
    [
        (TOEFL100, {"issued": OLD, "score": 100.0}, OK, "reached"),
        (TOEFL100, {"issued": OLD, "score": 99.0}, LOOK, "below"),
        (TOEFL100, {"issued": OLD, "score": 130.0}, LOOK, "from 0 to 120"),
        (TOEFL100, {"issued": NEW, "score": 100.0}, OK, "reached"),
        (TOEFL100, {"issued": NEW, "score": 99.0}, LOOK, "below"),
        (TOEFL100, {"issued": NEW, "score": 121.0}, LOOK, "from 0 to 120"),
        (TOEFL100, {"issued": date(2028, 3, 1), "score": 106.0}, LOOK, "from 1 to 6 since 21 Jan 2026"),
        (TOEFL100, {"issued": NEW, "score": 5.0}, OK, "ETS names it for a minimum of 100"),
        (TOEFL100, {"issued": NEW, "score": 4.5}, LOOK, "stands for 86 to 94"),
        (TOEFL100, {"issued": NEW, "score": 4.7}, LOOK, "steps of 0.5"),
        (TOEFL100, {"score": 5.0}, LOOK, "Date on it"),
        (TOEFL104, {"issued": NEW, "score": 5.5}, OK, "stands for 107 to 113"),
        (TOEFL104, {"issued": NEW, "score": 5.0}, LOOK, "stands for 95 to 106"),
        (TOEFL104, {"issued": NEW, "score": 4.5}, LOOK, "below"),
        (TOEFL104, {"issued": date(2026, 3, 2), "score": 106.0}, OK, "reached"),
        ((ScoreMinimum(test="TOEFL", total=60),), {"issued": NEW, "score": 3.5}, LOOK, "ask the program"),
        ((ScoreMinimum(test="TOEFL", each_section=22),), {"issued": NEW, "listening": 5.0, "reading": 4.5, "speaking": 4.5, "writing": 5.0}, OK, "TOEFL reading 4.5 stands for 22 to 23"),
        ((ScoreMinimum(test="TOEFL", speaking=25),), {"issued": NEW, "speaking": 4.5}, LOOK, "below"),
        ((ScoreMinimum(test="TOEFL", speaking=24),), {"issued": NEW, "speaking": 4.5}, LOOK, "23 to 24"),
        ((ScoreMinimum(test="TOEFL", speaking=25),), {"issued": NEW, "speaking": 4.0}, LOOK, "0 to 22"),
        ((ScoreMinimum(test="TOEFL", speaking=20),), {"issued": NEW, "speaking": 4.0}, LOOK, "ask the program"),
        ((ScoreMinimum(test="TOEFL", speaking=25),), {"issued": NEW, "speaking": 26.0}, OK, "reached"),
        (TOEFL5, {"issued": NEW, "score": 5.0}, OK, "scale of 1 to 6"),
        (TOEFL5, {"issued": OLD, "score": 95.0}, OK, "stands for 95 to 106"),
        (TOEFL5, {"issued": OLD, "score": 94.0}, LOOK, "below"),
        ((ScoreMinimum(test="TOEFL", total=5.5, new_scale=True),), {"issued": OLD, "score": 110.0}, OK, "107 to 113"),
        ((ScoreMinimum(test="TOEFL", speaking=4, new_scale=True),), {"issued": OLD, "speaking": 21.0}, LOOK, "ask the program"),
    ],
)  # fmt: skip
def test_toefl_is_compared_on_the_scale_of_its_day(
    minima: Any, facts: Any, status: Status, words: str
) -> None:
    finding = told(min_score(case(test="TOEFL", **facts), minima=minima))

    assert finding.status is status
    assert words in str(finding.message)


def test_each_section_has_its_minimum() -> None:
    minima = (ScoreMinimum(test="IELTS", total=7, speaking=7.5, each_section=6.5),)
    good: dict[str, Any] = {
        "score": 7.5,
        "listening": 6.5,
        "reading": 7.0,
        "speaking": 7.5,
        "writing": 6.5,
        "issued": OLD,
    }

    assert told(min_score(case(test="IELTS", **good), minima=minima)).status is OK
    for section, value in (("speaking", 7.0), ("writing", 6.0)):
        finding = told(min_score(case(test="ielts", **(good | {section: value})), minima=minima))
        assert finding.status is LOOK
        assert section in str(finding.message).casefold()


def test_an_oet_report_needs_no_name_of_the_test() -> None:
    minima = (ScoreMinimum(test="OET", listening=350, reading=350, speaking=350, writing=300),)
    grades: dict[str, Any] = {"listening": 350.0, "reading": 360.0, "speaking": 400.0, "issued": OLD}

    assert told(min_score(case(writing=300.0, **grades), minima=minima)).status is OK
    assert told(min_score(case(writing=290.0, **grades), minima=minima)).status is LOOK
    assert told(min_score(case(writing=305.0, **grades), minima=minima)).status is LOOK


@pytest.mark.parametrize(
    ("test", "status", "words"),
    [
        ("OET", OK, "no minimum"),
        ("Duolingo", LOOK, "does not take"),
        ("PTE", LOOK, "takes TOEFL, OET, not PTE"),
    ],
)
def test_programs_take_some_tests_and_refuse_others(test: str, status: Status, words: str) -> None:
    finding = told(min_score(case(test=test, score=120.0), accepted=("TOEFL", "OET"), refused=("Duolingo",)))

    assert finding.status is status
    assert words in str(finding.message)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "A score on the test's own scale"),
        ({"accepted": ("TOEFL", "OET")}, "Takes TOEFL, OET"),
        ({"refused": ("Duolingo",)}, "Does not take Duolingo"),
        ({"minima": (ScoreMinimum(test="TOEFL", total=90),)}, "TOEFL at least 90"),
        (
            {"minima": (ScoreMinimum(test="TOEFL", total=90, speaking=22.5), ScoreMinimum(test="IELTS", each_section=7))},
            "TOEFL at least 90, speaking 22.5 or IELTS at least 7 in each section",
        ),
        (
            {"minima": (ScoreMinimum(test="TOEFL", total=5, new_scale=True),), "accepted": ("TOEFL",), "refused": ("PTE",)},
            "TOEFL at least 5 (scale of 1 to 6); takes TOEFL; does not take PTE",
        ),
    ],
)  # fmt: skip
def test_what_a_program_asks_of_a_score_is_said_in_words(parameters: Any, words: str) -> None:
    assert str(RULES["min_score"].words(**parameters)) == words


IELTS7 = ScoreMinimum(test="IELTS", total=7)
OET350 = ScoreMinimum(test="OET", total=350)


@pytest.mark.parametrize(
    ("facts", "parameters", "asked"),
    [
        ({}, {"minima": (OET350,)}, ("score",)),
        # Only a rule about nothing but the OET knows the test without being told.
        ({}, {"minima": (OET350, IELTS7)}, ("test",)),
        ({}, {"minima": (IELTS7, OET350)}, ("test",)),
        ({}, {"minima": (IELTS7,)}, ("test",)),
        ({}, {"minima": (OET350,), "accepted": ("OET",)}, ("test",)),
        ({}, {}, ("test",)),
        ({"test": "IELTS"}, {"minima": (OET350, IELTS7)}, ("score",)),
        ({"test": "TOEFL"}, {}, ("score", "issued")),
        ({"test": "Zeta"}, {}, ("score",)),
        ({"test": "PTE"}, {"minima": (IELTS7,)}, ()),
        ({"test": "PTE"}, {"accepted": ("IELTS",)}, ()),
        ({"test": "PTE"}, {"refused": ("PTE",)}, ()),
        ({"test": "IELTS"}, {"minima": (ScoreMinimum(test="IELTS", each_section=7),)}, ("listening", "reading", "speaking", "writing")),
    ],
)  # fmt: skip
def test_a_score_asks_for_what_its_minimum_is_stated_for(facts: Any, parameters: Any, asked: Any) -> None:
    assert RULES["min_score"].needed(Facts(**facts), parameters) == asked


@pytest.mark.parametrize("test", ["OET", "Zeta", "AAA"])
def test_a_minimum_holds_for_its_own_test_only(test: str) -> None:
    minima = (ScoreMinimum(test="IELTS", total=7), ScoreMinimum(test="TOEFL", total=100))
    finding = told(min_score(case(test=test, score=200.0, issued=OLD), minima=minima, accepted=(test,)))

    assert (finding.status, str(finding.message)) == (OK, f"{test}: no minimum is stated.")


@pytest.mark.parametrize("test", ["IELTS", "Zeta"])
def test_numbers_of_other_tests_are_not_on_toefls_scales(test: str) -> None:
    minima = (ScoreMinimum(test=test, total=7),)

    reached = told(min_score(case(test=test, score=7.0, issued=NEW), minima=minima))
    below = told(min_score(case(test=test, score=6.5, issued=NEW), minima=minima))
    assert (reached.status, str(reached.message)) == (OK, f"{test} at least 7: reached.")
    assert (below.status, str(below.message)) == (LOOK, f"Score 6.5 is below the 7 that {test} needs here.")


@pytest.mark.parametrize(
    ("minimum", "facts", "words"),
    [
        (
            ScoreMinimum(test="TOEFL", total=104),
            {"issued": NEW, "score": 4.5},
            "Score 4.5 is below the 104 asked: TOEFL 4.5 stands for 86 to 94 on the older scale.",
        ),
        (
            ScoreMinimum(test="TOEFL", total=5.5, new_scale=True),
            {"issued": OLD, "score": 80.0},
            "Score 80 is below the 5.5 asked: TOEFL 5.5 stands for 107 to 113 on the older scale.",
        ),
        (
            ScoreMinimum(test="TOEFL", speaking=25),
            {"issued": NEW, "speaking": 4.5},
            "Speaking 4.5 is below the 25 asked: TOEFL speaking 4.5 stands for 23 to 24 on the older scale.",
        ),
        (
            ScoreMinimum(test="TOEFL", total=100),
            {"issued": OLD, "score": 80.0},
            "Score 80 is below the 100 that TOEFL needs here.",
        ),
        (
            ScoreMinimum(test="TOEFL", total=104),
            {"issued": NEW, "score": 5.5},
            "TOEFL at least 104: reached. TOEFL 5.5 stands for 107 to 113 on the older scale.",
        ),
        (
            ScoreMinimum(test="TOEFL", total=5.5, new_scale=True),
            {"issued": OLD, "score": 110.0},
            "TOEFL at least 5.5 (scale of 1 to 6): reached. TOEFL 5.5 stands for 107 to 113 on the older scale.",
        ),
        (
            ScoreMinimum(test="TOEFL", total=100),
            {"issued": NEW, "score": 5.0},
            (
                "TOEFL at least 100: reached. TOEFL 5 stands for 95 to 106 on the older scale,"
                " and ETS names it for a minimum of 100."
            ),
        ),
    ],
)
def test_two_scales_are_told_with_the_score_that_stands_for_the_other(
    minimum: ScoreMinimum, facts: Any, words: str
) -> None:
    assert str(told(min_score(case(test="TOEFL", **facts), minima=(minimum,))).message) == words


@pytest.mark.parametrize(
    ("exam", "facts", "asked"),
    [
        ("step1", {}, ("issued", "result")),
        ("step1", {"result": "pass"}, ("issued", "result")),
        ("step1", {"score": 230.0}, ("issued", "score")),
        ("step2ck", {}, ("issued", "score")),
        ("step2ck", {"result": "pass"}, ("issued", "score")),
        ("step2ck", {"result": "fail"}, ("issued", "result")),
        ("step2ck", {"result": "withheld"}, ("issued", "score")),
        ("step3", {}, ("issued", "score")),
    ],
)
def test_a_step_asks_for_its_number_where_it_has_one(exam: Any, facts: Any, asked: Any) -> None:
    assert RULES["usmle_result"].needed(Facts(**facts), {"exam": exam}) == asked


def test_a_score_at_the_pass_mark_passes() -> None:
    at = told(usmle_result(case(issued=date(2025, 7, 1), score=218.0), exam="step2ck"))

    assert (at.status, str(at.message)) == (OK, "Step 2 CK passed on 1 Jul 2025: 218, pass mark 218.")


def test_the_days_since_the_seven_years_ended_are_counted() -> None:
    over = told(seven_years(case(today=date(2027, 3, 3), attempts=(STEP1,))))

    assert "ended on 28 Feb 2027, 3 days ago" in str(over.message)


@pytest.mark.parametrize(
    ("left", "status"), [(181, OK), (180, Status.EXPIRING), (179, Status.EXPIRING), (0, Status.EXPIRING)]
)
def test_half_a_year_before_the_seven_years_end_they_are_running_out(left: int, status: Status) -> None:
    today = date(2027, 2, 28) - timedelta(days=left)

    assert told(seven_years(case(today=today, attempts=(STEP1,)))).status is status


@pytest.mark.parametrize("other", ["step1", "step2ck", "step3"])
def test_a_report_is_held_against_attempts_at_its_own_exam_only(other: Any) -> None:
    known = (attempt(other, date(2023, 1, 1), 100), attempt("step2ck", date(2024, 5, 5), 231))
    finding = same_attempt(case(transcript=known, issued=date(2024, 5, 5), score=231.0), exam="step2ck")

    if other == "step2ck":
        assert str(told(finding).message) == "The transcript also shows 1 failed attempt (1 Jan 2023)."
    else:
        assert finding is None


@pytest.mark.parametrize(
    "earlier",
    [
        attempt("step2ck", date(2023, 1, 1), 250),
        attempt("step2ck", date(2010, 1, 1), 250),
        attempt("step2ck", date(2024, 5, 5), result="fail"),
    ],
)
def test_only_a_failed_attempt_of_another_day_is_told(earlier: Attempt) -> None:
    known = (earlier, attempt("step2ck", date(2024, 5, 5), 231))

    assert same_attempt(case(transcript=known, issued=date(2024, 5, 5), score=231.0), exam="step2ck") is None


def test_a_failed_attempt_after_this_one_is_told_too() -> None:
    known = (attempt("step2ck", date(2024, 5, 5), 231), attempt("step2ck", date(2025, 8, 1), 200))
    finding = told(same_attempt(case(transcript=known, issued=date(2024, 5, 5)), exam="step2ck"))

    assert str(finding.message) == "The transcript also shows 1 failed attempt (1 Aug 2025)."


def test_a_test_without_a_scale_is_taken_as_it_is() -> None:
    assert told(min_score(case(test="CAE", score=190.0, issued=OLD))).status is OK
    assert scale_of(EXAMS, "CAE", OLD) is None
    scale = scale_of(EXAMS, "toefl", OLD)
    assert scale is not None
    assert off_scale(scale, "speaking", 31)
    assert band_of(EXAMS, "score", 4.5) == (86, 94)
    assert band_of(EXAMS, "score", 1.0) == (0, 11)
    assert band_of(EXAMS, "listening", 3.0) == (0, 19)
