"""Rules about USMLE Steps: the pass mark of the day, the seven-year clock, what the transcript says."""

from datetime import date, timedelta

from usce_desktop.domain.dates import show_day
from usce_desktop.domain.exams import (
    STEP_TITLES,
    Attempt,
    Step,
    pass_mark,
    passed,
    says_pass,
    seven_year_clock,
)
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.rules.registry import SOON, Case, rule
from usce_desktop.domain.sentences import Sentence, count, join_sentences, sentence
from usce_desktop.domain.status import Finding, Status, attention


def _exam_words(exam: Step) -> Sentence:
    return sentence("{exam} passed, by the pass mark of its test day", exam=STEP_TITLES[exam])


def _step_needs(facts: Facts, *, exam: Step) -> tuple[str, ...]:
    """A Step with a number is judged by it; Step 1 has none since 2022, and a failed one needs none."""
    if facts.score is not None or (exam != "step1" and says_pass(facts.result or "") is not False):
        return ("issued", "score")
    return ("issued", "result")


@rule(
    needs=_step_needs,
    looks_at=("issued", "result"),
    words=_exam_words,
    starting={"exam": "step1"},
)
def usmle_result(case: Case, *, exam: Step) -> Finding | None:
    """A Step is passed or not by the pass mark of the day it was taken; Step 1 has no number since 2022."""
    facts, name, issued = case.facts, STEP_TITLES[exam], case.day("issued")
    until = case.tables.numeric_step1_until
    if exam == "step1" and facts.score is not None and issued > until:
        return attention(
            "usmle_result",
            sentence(
                "Step 1 taken after {until} is reported as pass or fail only; a report with the"
                " number {score:g} cannot be right. Enter the result and clear the score.",
                until=until,
                score=facts.score,
            ),
        )
    said = says_pass(facts.result or "")
    mark = pass_mark(case.tables, exam, issued)
    reached = said if facts.score is None or mark is None else facts.score >= mark.pass_mark
    if reached is None and facts.score is None:
        return attention(
            "usmle_result",
            sentence(
                "'{result}' is neither pass nor fail; enter the result as printed: pass or fail.",
                result=facts.result,
            ),
        )
    if reached is None:
        return attention(
            "usmle_result",
            sentence("The pass mark of {issued} is not known; enter the result as printed.", issued=issued),
        )
    if said not in {None, reached} and mark is not None:
        return attention(
            "usmle_result",
            sentence(
                "{name} {score:g} on {issued} does not fit the result '{result}': the pass mark was"
                " {pass_mark}. Look at the report again.",
                name=name,
                score=facts.score,
                issued=issued,
                result=facts.result,
                pass_mark=mark.pass_mark,
            ),
        )
    words = sentence("{name} failed on {day}", name=name, day=issued)
    if reached:
        words = sentence("{name} passed on {day}", name=name, day=issued)
    if facts.score is not None and mark is not None:
        words += sentence(": {score:g}, pass mark {pass_mark}", score=facts.score, pass_mark=mark.pass_mark)
    if not reached:
        return attention("usmle_result", words + ".")
    return Finding(rule="usmle_result", status=Status.OK, message=words + ".")


@rule(
    needs=(),
    records={
        "attempts": sentence(
            "No USMLE attempt is known; enter the result and the test day of each score report."
        )
    },
    words=lambda: sentence("The Steps passed within seven years of the first one passed"),
)
def seven_years(case: Case) -> Finding | None:
    """ECFMG certification needs Step 1 and Step 2 CK within seven years of the first one passed."""
    clock = seven_year_clock(case.tables, case.attempts)
    if clock is None:
        return attention(
            "seven_years",
            sentence("No Step that is needed was passed yet, so the seven years have not begun."),
        )
    first = sentence("{exam} passed on {date}", exam=STEP_TITLES[clock.first.exam], date=clock.first.date)
    if clock.done_on is not None:
        return Finding(
            rule="seven_years",
            status=Status.OK,
            message=sentence("Step 1 and Step 2 CK were passed within seven years ({first}).", first=first),
        )
    margin = (clock.last_day - case.today).days
    last = show_day(clock.last_day)
    if margin < 0:
        return Finding(
            rule="seven_years",
            status=Status.EXPIRED,
            message=sentence(
                "The seven years since {first} ended on {last}, {days} ago; that pass no longer"
                " counts for certification.",
                first=first,
                last=last,
                days=count(-margin, "day"),
            ),
            margin_days=margin,
        )
    soon = clock.last_day <= case.today + timedelta(days=6 * SOON)
    return Finding(
        rule="seven_years",
        status=Status.EXPIRING if soon else Status.OK,
        message=sentence(
            "{first}; the other Step has to be passed by {last}, {days} left.",
            first=first,
            last=last,
            days=count(margin, "day"),
        ),
        margin_days=margin,
    )


@rule(
    needs=("issued",),
    words=lambda exam: sentence("Agrees with the other {exam} attempts on record", exam=STEP_TITLES[exam]),
    starting={"exam": "step1"},
)
def same_attempt(case: Case, *, exam: Step) -> Finding | None:
    """A report and the transcript (which shows every attempt) have to say the same."""
    score, issued = case.facts.score, case.day("issued")
    known = [each for each in case.transcript if each.exam == exam]
    if not known:
        return None  # the record is there to be compared, not needed
    same_day = [each for each in known if each.date == issued]
    if not same_day:
        days = join_sentences(sentence("{day}", day=day) for day in sorted({each.date for each in known}))
        return attention(
            "same_attempt",
            sentence(
                "{exam} is dated {issued} here and {days} elsewhere; look at both.",
                exam=STEP_TITLES[exam],
                issued=issued,
                days=days,
            ),
        )
    return _same_score(score, issued, STEP_TITLES[exam], same_day) or _earlier_fail(case, exam, issued)


def _same_score(score: float | None, day: date, name: str, known: list[Attempt]) -> Finding | None:
    other = next((each for each in known if each.score is not None and score not in {None, each.score}), None)
    if other is None:
        return None
    return attention(
        "same_attempt",
        sentence(
            "{name} of {day} has the score {score:g} here and {other:g} elsewhere; look at both.",
            name=name,
            day=day,
            score=score,
            other=other.score,
        ),
    )


def _earlier_fail(case: Case, exam: Step, day: date) -> Finding | None:
    failed = [
        each
        for each in case.transcript
        if each.exam == exam and each.date != day and passed(case.tables, each) is False
    ]
    if not failed:
        return None
    days = join_sentences(sentence("{day}", day=each.date) for each in failed)
    return Finding(
        rule="same_attempt",
        status=Status.OK,
        message=sentence(
            "The transcript also shows {failed_attempts} ({days}).",
            failed_attempts=count(len(failed), "failed attempt"),
            days=days,
        ),
    )
