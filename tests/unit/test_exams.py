from datetime import date
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
from usce_desktop.domain.rules.scores import ScoreMinimum, min_score, same_attempt, seven_years, usmle_result
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
    assert words in finding.message


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
    assert "28 Feb 2027" in finding.message


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
    assert "No Step that is needed was passed yet" in told(seven_years(case(attempts=failed))).message
    nothing_known = seven_years(case())
    assert nothing_known is not None
    assert "No USMLE attempt is known" in nothing_known.message


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
    assert words in finding.message


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
    assert words in finding.message


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
        assert section in finding.message.casefold()


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
    assert words in finding.message


def test_a_test_without_a_scale_is_taken_as_it_is() -> None:
    assert told(min_score(case(test="CAE", score=190.0, issued=OLD))).status is OK
    assert scale_of(EXAMS, "CAE", OLD) is None
    scale = scale_of(EXAMS, "toefl", OLD)
    assert scale is not None
    assert off_scale(scale, "speaking", 31)
    assert band_of(EXAMS, "score", 4.5) == (86, 94)
    assert band_of(EXAMS, "score", 1.0) == (0, 11)
    assert band_of(EXAMS, "listening", 3.0) == (0, 19)
