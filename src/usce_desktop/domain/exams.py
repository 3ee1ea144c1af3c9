"""USMLE attempts, pass marks and the seven-year clock; scales of English tests.

The tables are data (``pass_marks.toml``): sources U1-U7 (USMLE, ECFMG, FSMB) and T1 (ETS).
"""

from collections.abc import Iterable
from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.sentences import EMPTY, Sentence, sentence

Step = Literal["step1", "step2ck", "step3"]
STEP_TITLES: dict[str, str] = {"step1": "Step 1", "step2ck": "Step 2 CK", "step3": "Step 3"}


class _Row(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    confidence: str = "GK"
    note: str = ""


class PassMark(_Row, frozen=True, kw_only=True):
    """The least passing score of tests taken from ``first_day`` on."""

    exam: Step
    first_day: Day
    pass_mark: int
    reported: Literal["numeric", "pass/fail"]


class Scale(_Row, frozen=True, kw_only=True):
    """How a test is scored, for tests taken from ``first_day`` on.

    Attributes:
        section_highest: Of listening, reading, speaking, writing; the total's where not stated.
    """

    test: str
    lowest: float
    highest: float
    step: float
    first_day: Day | None = None
    section_highest: float | None = None


class ToeflBand(_Row, frozen=True, kw_only=True):
    """What one score of TOEFL's scale of 1 to 6 stands for on the older scale.

    Attributes:
        part: ``score`` for the total (0-120), or a section (0-30).
        new: The score from 1 to 6.
        lowest: The least older score in its band.
        highest: The greatest one.
    """

    part: Literal["score", "listening", "reading", "speaking", "writing"]
    new: float
    lowest: float
    highest: float


class ToeflExample(_Row, frozen=True, kw_only=True):
    """A minimum total on the older scale, and that on the new one that ETS names for it."""

    old: float
    new: float


class ExamTables(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All tables.

    Attributes:
        years_to_pass: From the first Step passed to the last one needed for certification.
        most_attempts: At one Step, all told; states can allow fewer.
        numeric_step1_until: The last test day whose Step 1 report carries a number.
        toefl_new_scale_from: The first test day on the scale of 1 to 6.
        toefl_both_until: The last test day whose report prints a comparable 0-120 total beside it.
        toefl_bands: ETS's table of both scales; sections only as far down as it is published.
        toefl_examples: ETS's own examples of minimum totals.
    """

    format: int
    as_of: Day
    years_to_pass: int
    most_attempts: int
    numeric_step1_until: Day
    toefl_new_scale_from: Day
    pass_marks: tuple[PassMark, ...]
    scales: tuple[Scale, ...]
    toefl_both_until: Day
    toefl_bands: tuple[ToeflBand, ...]
    toefl_examples: tuple[ToeflExample, ...]


class Attempt(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One sitting of one USMLE Step, passed or not.

    Attributes:
        date: Of the test.
        score: Three digits, where there is one.
        result: pass or fail, as the report says.
        document: SHA-256 of the document that says so.
    """

    exam: Step
    date: Day
    score: float | None = None
    result: str = ""
    document: str = ""


def pass_mark(tables: ExamTables, exam: str, day: Day) -> PassMark | None:
    """Find the pass mark of a test day; ``None`` before the table begins."""
    fits = [mark for mark in tables.pass_marks if mark.exam == exam and mark.first_day <= day]
    return max(fits, key=lambda mark: mark.first_day, default=None)


def says_pass(result: str) -> bool | None:
    """Read a result word: passed, failed, or neither."""
    word = result.strip().casefold()
    if word in {"pass", "passed", "p"}:
        return True
    return False if word in {"fail", "failed", "f", "incomplete"} else None


def passed(tables: ExamTables, attempt: Attempt) -> bool | None:
    """Tell whether an attempt was passed; ``None`` where nothing says so."""
    said = says_pass(attempt.result)
    if said is not None or attempt.score is None:
        return said
    mark = pass_mark(tables, attempt.exam, attempt.date)
    return None if mark is None else attempt.score >= mark.pass_mark


class Clock(Struct, frozen=True, kw_only=True):
    """The seven years since the first Step passed.

    Attributes:
        first: The attempt that started it.
        last_day: The last day for passing the other Steps that certification needs.
        done_on: The day on which Step 1 and Step 2 CK were both passed.
    """

    first: Attempt
    last_day: Day
    done_on: Day | None


def seven_year_clock(tables: ExamTables, attempts: Iterable[Attempt]) -> Clock | None:
    """Start the clock at the first Step passed (U6); a lapsed pass no longer counts.

    Returns:
        The clock that runs or was won; nothing before the first pass.
    """
    good = sorted((each for each in attempts if passed(tables, each)), key=lambda each: each.date)
    needed = [each for each in good if each.exam in {"step1", "step2ck"}]
    for first, second in pairwise(needed):
        if first.exam != second.exam and second.date <= _last_day(tables, first):
            return Clock(first=first, last_day=_last_day(tables, first), done_on=second.date)
    if not needed:
        return None
    first = needed[0]
    return Clock(first=first, last_day=_last_day(tables, first), done_on=None)


def _last_day(tables: ExamTables, attempt: Attempt) -> Day:
    return add_months(attempt.date, 12 * tables.years_to_pass)


def scale_of(tables: ExamTables, test: str, day: Day) -> Scale | None:
    """Find the scale of a test on a day."""
    fits = [
        scale
        for scale in tables.scales
        if scale.test.casefold() == test.strip().casefold()
        and (scale.first_day is None or scale.first_day <= day)
    ]
    return max(fits, key=lambda scale: scale.first_day or Day.min, default=None)


def off_scale(scale: Scale, key: str, value: float) -> Sentence:
    """Say that a score cannot be on its scale; empty if it can.

    Args:
        scale: Of the test on its day.
        key: ``score`` for the total, else the section.
        value: The score.
    """
    highest = scale.highest if key == "score" else scale.section_highest or scale.highest
    since = sentence(" since {first_day}", first_day=scale.first_day) if scale.first_day else ""
    if not scale.lowest <= value <= highest:
        return sentence(
            "{test} is scored from {lowest:g} to {highest:g}{since}; {value:g} cannot be",
            test=scale.test,
            lowest=scale.lowest,
            highest=highest,
            since=since,
            value=value,
        )
    if scale.step and round(value / scale.step, 6) % 1:
        return sentence(
            "{test} is scored in steps of {step:g}{since}; {value:g} cannot be",
            test=scale.test,
            step=scale.step,
            since=since,
            value=value,
        )
    return EMPTY
