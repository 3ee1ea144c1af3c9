"""The applicant's own record of USMLE attempts, as the transcript shows them: its form and its worth."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import get_args

from usce_desktop.domain.anchors import Anchors, season_start
from usce_desktop.domain.exams import Attempt, ExamTables, Step, passed
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.records.table import PROOF, Column, RecordSheet, Row, choice_words, entries_of
from usce_desktop.domain.rules import Case, seven_years, usmle_result
from usce_desktop.domain.sentences import Sentence, sentence

SHEET = RecordSheet(
    key="exams",
    title=sentence("USMLE attempts"),
    kind=Attempt,
    columns=(
        Column(key="exam", head=sentence("Exam"), choices=get_args(Step)),
        Column(key="date", head=sentence("Test date (YYYY-MM-DD)"), kind="day"),
        Column(key="score", head=sentence("Score"), kind="number"),
        Column(key="result", head=sentence("Result"), choices=("", "pass", "fail")),
        PROOF,
    ),
)


def attempts_of(
    before: Sequence[Attempt], rows: Sequence[Row]
) -> tuple[tuple[Attempt, ...], tuple[Sentence, ...]]:
    """Read a form: the attempts that can be read, and one sentence per row that cannot."""
    return entries_of(before, SHEET, rows)


def exam_words(tables: ExamTables, attempts: Sequence[Attempt], today: date) -> tuple[Sentence, ...]:
    """Say what each attempt is worth by the pass mark of its day, then how the seven years stand."""
    days = Anchors(
        submission=today, rotation_start=today, rotation_end=today, arrival=today, season=season_start(today)
    )
    lines = []
    for each in sorted(attempts, key=lambda attempt: attempt.date):
        if each.date > today:
            lines.append(
                sentence(
                    "The test day {date} is still to come; enter it when the result is out.", date=each.date
                )
            )
            continue
        facts = Facts(issued=each.date, score=each.score, result=each.result or None)
        case = Case(facts=facts, anchors=days, today=today, tables=tables)
        found = usmle_result(case, exam=each.exam)
        lines += [found.message] if found else []
    case = Case(facts=Facts(), anchors=days, today=today, tables=tables, attempts=tuple(attempts))
    clock = seven_years(case) if any(each.date <= today for each in attempts) else None
    return (*lines, *_attempts_left(tables, attempts, today), *((clock.message,) if clock else ()))


def _attempts_left(tables: ExamTables, attempts: Sequence[Attempt], today: date) -> Iterator[Sentence]:
    """Say where a Step that is not passed leaves one attempt or none."""
    for exam in get_args(Step):
        sat = [each for each in attempts if each.exam == exam and each.date <= today]
        if len(sat) < tables.most_attempts - 1 or any(passed(tables, each) for each in sat):
            continue
        left = tables.most_attempts - len(sat)
        yield (
            sentence(
                "{exam}: {sat} attempts; USMLE allows {most}, so one is left. Some states allow fewer:"
                " ask before you register.",
                exam=choice_words(exam),
                sat=len(sat),
                most=tables.most_attempts,
            )
            if left > 0
            else sentence(
                "{exam}: {sat} attempts; USMLE allows {most}, so none is left.",
                exam=choice_words(exam),
                sat=len(sat),
                most=tables.most_attempts,
            )
        )
