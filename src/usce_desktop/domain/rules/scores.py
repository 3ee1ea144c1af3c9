"""Rules about exam scores: English tests on their scales, USMLE Steps, the seven-year clock."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain import toefl
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.exams import (
    STEP_TITLES,
    Attempt,
    Step,
    off_scale,
    pass_mark,
    passed,
    says_pass,
    scale_of,
    seven_year_clock,
)
from usce_desktop.domain.facts import Facts, title
from usce_desktop.domain.rules.registry import SOON, Case, rule
from usce_desktop.domain.sentences import Sentence, capitalized, count, data_text, join_sentences, sentence
from usce_desktop.domain.status import Finding, Status

SECTIONS = ("listening", "reading", "speaking", "writing")


class ScoreMinimum(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The least that a program takes in one test; sections where it says so.

    Attributes:
        new_scale: The numbers are on TOEFL's scale of 1 to 6.
    """

    test: str
    total: float | None = None
    listening: float | None = None
    reading: float | None = None
    speaking: float | None = None
    writing: float | None = None
    each_section: float | None = None
    new_scale: bool = False


def _minimum_words(minimum: ScoreMinimum) -> Sentence:
    parts = [
        f"{minimum.total:g}" if minimum.total is not None else "",
        *(data_text(key) + f" {value:g}" for key in SECTIONS if (value := getattr(minimum, key)) is not None),
        sentence("{each_section:g} in each section", each_section=minimum.each_section)
        if minimum.each_section is not None
        else "",
    ]
    scale = sentence(" (scale of 1 to 6)") if minimum.new_scale else ""
    return sentence(
        "{test} at least {scores}{scale}",
        test=minimum.test,
        scores=join_sentences(parts),
        scale=scale,
    )


def _min_score_words(
    minima: tuple[ScoreMinimum, ...] = (), accepted: tuple[str, ...] = (), refused: tuple[str, ...] = ()
) -> Sentence:
    parts = [join_sentences(map(_minimum_words, minima), sentence(" or "))] if minima else []
    parts += [sentence("takes {accepted}", accepted=", ".join(accepted))] if accepted else []
    parts += [sentence("does not take {refused}", refused=", ".join(refused))] if refused else []
    return capitalized(join_sentences(parts, "; ") or sentence("A score on the test's own scale"))


def _attention(name: str, message: Sentence) -> Finding:
    return Finding(rule=name, status=Status.NEEDS_ATTENTION, message=message)


def _only_test(minima: tuple[ScoreMinimum, ...], accepted: tuple[str, ...]) -> str | None:
    """Find the test where the rule is about one that can only be this: OET has a document of its own."""
    return minima[0].test if len(minima) == 1 and not accepted and minima[0].test == "OET" else None


def _scores_needed(
    facts: Facts,
    *,
    minima: tuple[ScoreMinimum, ...] = (),
    accepted: tuple[str, ...] = (),
    refused: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """List what a score is judged by: the test, and then what its minimum is stated for."""
    test = facts.test or _only_test(minima, accepted)
    if test is None:
        return ("test",)
    key = test.strip().casefold()
    taken = {each.casefold() for each in accepted} or {each.test.casefold() for each in minima}
    if key in {each.casefold() for each in refused} or (taken and key not in taken):
        return ()  # whatever its score, another test is needed
    minimum = next((each for each in minima if each.test.casefold() == key), None)
    least = tuple(_least_by_fact(minimum)) if minimum else ()
    return (*(least or ("score",)), *(("issued",) if key == "toefl" else ()))


@rule(
    needs=_scores_needed,
    looks_at=("test", "score"),
    words=_min_score_words,
    starting={"minima": (ScoreMinimum(test="TOEFL", total=90.0),)},
    titles={"minima": sentence("Least scores")},
)
def min_score(
    case: Case,
    *,
    minima: tuple[ScoreMinimum, ...] = (),
    accepted: tuple[str, ...] = (),
    refused: tuple[str, ...] = (),
) -> Finding | None:
    """Programs name the tests they take and the least score in each."""
    test = case.facts.test or _only_test(minima, accepted) or ""
    key = test.strip().casefold()
    if key in {each.casefold() for each in refused}:
        return _attention(
            "min_score", sentence("The program does not take {test}; another test is needed.", test=test)
        )
    if accepted and key not in {each.casefold() for each in accepted}:
        return _attention(
            "min_score",
            sentence("The program takes {accepted}, not {test}.", accepted=", ".join(accepted), test=test),
        )
    strange = next(_strange_scores(case, test), None)
    if strange is not None:
        return strange
    minimum = next((each for each in minima if each.test.casefold() == key), None)
    if minimum is None:
        if minima and not accepted:
            names = join_sentences((each.test for each in minima), sentence(" or "))
            return _attention(
                "min_score",
                sentence(
                    "A minimum is known only for {names}, not for {test}; ask the program.",
                    names=names,
                    test=test,
                ),
            )
        return Finding(
            rule="min_score", status=Status.OK, message=sentence("{test}: no minimum is stated.", test=test)
        )
    return _reached(case, minimum)


def _strange_scores(case: Case, test: str) -> Iterator[Finding]:
    issued = case.facts.issued
    if issued is None:
        return
    for key in ("score", *SECTIONS):
        value = getattr(case.facts, key)
        if value is None:
            continue
        day = issued
        if test.strip().casefold() == "toefl" and not toefl.is_new(case.tables, value, issued):
            day = min(issued, case.tables.toefl_new_scale_from - timedelta(days=1))
        scale = scale_of(case.tables, test, day)
        wrong = off_scale(scale, key, value) if scale else ""
        if wrong:
            yield _attention(
                "min_score",
                sentence(
                    "{title}: {wrong}. Look at the report and its date again.", title=title(key), wrong=wrong
                ),
            )


def _reached(case: Case, minimum: ScoreMinimum) -> Finding:
    notes = []
    for key, least in _least_by_fact(minimum).items():
        value = case.number(key)
        if minimum.test == "TOEFL":
            new = toefl.is_new(case.tables, value, case.day("issued"))
            compared = toefl.compare(case.tables, key, value, least, new=new, least_new=minimum.new_scale)
            if compared.outcome == "inside":
                return _attention("min_score", _inside_words(key, value, least, compared))
            if compared.outcome == "reached":
                if compared.band is not None:
                    notes.append(_stands_for(key, value if new else least, compared))
                continue
            if compared.band is not None:
                message = sentence(
                    "{title} {value:g} is below the {least:g} asked: {stands}.",
                    title=title(key),
                    value=value,
                    least=least,
                    stands=_stands_for(key, value if new else least, compared),
                )
                return _attention("min_score", message)
        if value < least:
            return _attention(
                "min_score",
                sentence(
                    "{title} {reached:g} is below the {value:g} that {test} needs here.",
                    title=title(key),
                    reached=value,
                    value=least,
                    test=minimum.test,
                ),
            )
    message = sentence("{minimum}: reached.", minimum=_minimum_words(minimum))
    for note in notes:
        message += sentence(" {note}.", note=capitalized(note))
    return Finding(rule="min_score", status=Status.OK, message=message)


def _part(key: str) -> Sentence:
    return sentence("TOEFL") if key == "score" else sentence("TOEFL {section}", section=data_text(key))


def _stands_for(key: str, new: float, compared: toefl.Compared) -> Sentence:
    lowest, highest = compared.band or (0.0, 0.0)
    words = sentence(
        "{part} {new:g} stands for {lowest:g} to {highest:g} on the older scale",
        part=_part(key),
        new=new,
        lowest=lowest,
        highest=highest,
    )
    if compared.example is None:
        return words
    return words + sentence(", and ETS names it for a minimum of {old:g}", old=compared.example)


def _inside_words(key: str, value: float, least: float, compared: toefl.Compared) -> Sentence:
    stands = _stands_for(key, min(value, least), compared)
    return sentence(
        "{stands}, and {least:g} is asked: enter the number on the program's scale, which the report"
        " prints too, or ask the program.",
        stands=stands,
        least=least,
    )


def _least_by_fact(minimum: ScoreMinimum) -> dict[str, float]:
    least: dict[str, float] = {}
    if minimum.total is not None:
        least["score"] = minimum.total
    for key in SECTIONS:
        stated = [value for value in (getattr(minimum, key), minimum.each_section) if value is not None]
        if stated:
            least[key] = max(stated)
    return least


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
        return _attention(
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
        return _attention(
            "usmle_result",
            sentence(
                "'{result}' is neither pass nor fail; enter the result as printed: pass or fail.",
                result=facts.result,
            ),
        )
    if reached is None:
        return _attention(
            "usmle_result",
            sentence("The pass mark of {issued} is not known; enter the result as printed.", issued=issued),
        )
    if said not in {None, reached} and mark is not None:
        return _attention(
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
        return _attention("usmle_result", words + ".")
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
        return _attention(
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
        return _attention(
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
    return _attention(
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
