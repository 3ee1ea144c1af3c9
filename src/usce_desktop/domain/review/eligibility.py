"""The gates before any paper: may this person apply here at all? Said as likely or not, never a block."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Literal

from msgspec import Struct, structs

from usce_desktop.domain.anchors import season_start
from usce_desktop.domain.application.application import Applicant, Application
from usce_desktop.domain.checklist.catalog import Checklist, Gate, State
from usce_desktop.domain.dates import add_months
from usce_desktop.domain.exams import Attempt, ExamTables, passed
from usce_desktop.domain.sentences import EMPTY, Sentence, count, data_text, sentence

Verdict = Literal["met", "unlikely", "unknown", "note"]
NY_WEEKS = 12
"""More weeks than these in two academic years are a long-term clerkship in New York (S-NY)."""
FL_ELECTIVES = 3
"""Electives in a calendar year that Florida allows a student of an unlicensed foreign school (S-FL)."""


class GateAnswer(Struct, frozen=True, kw_only=True):
    """One gate and whether the person passes it.

    Attributes:
        message: One sentence; for ``unlikely`` it says why, for ``unknown`` what to answer.
    """

    gate: str
    verdict: Verdict
    message: Sentence


class Asking(Struct, frozen=True, kw_only=True):
    """What the gates are asked with.

    Attributes:
        others: All applications of the library, for counting weeks and electives.
        attempts: Known USMLE attempts.
    """

    checklist: Checklist
    application: Application
    applicant: Applicant
    attempts: tuple[Attempt, ...]
    tables: ExamTables
    gates: tuple[Gate, ...]
    states: dict[str, str]
    others: tuple[Application, ...] = ()


def _yes_no(code: str, answer: bool | None, *, lacking: Sentence, question: Sentence) -> GateAnswer:
    if answer is None:
        return GateAnswer(
            gate=code,
            verdict="unknown",
            message=question + sentence(" Say so under 'Who I am'."),
        )
    if answer:
        return GateAnswer(gate=code, verdict="met", message=sentence("Met."))
    return GateAnswer(
        gate=code,
        verdict="unlikely",
        message=sentence("Likely not eligible, because {lacking}.", lacking=lacking),
    )


def _has_passed(asking: Asking, exam: str) -> bool | None:
    known = [passed(asking.tables, each) for each in asking.attempts if each.exam == exam]
    if any(known):
        return True
    return None if not known or None in known else False


def _enrolled(asking: Asking) -> bool | None:
    person = asking.applicant
    if person.enrolled is None and person.graduation is not None:
        return person.graduation >= asking.application.end
    return person.enrolled


def _visa(asking: Asking, accepted: tuple[str, ...]) -> bool | None:
    visa = asking.applicant.visa.strip().casefold()
    return visa in {each.casefold() for each in accepted} if visa else None


_CHECKS: dict[str, Callable[[Asking], GateAnswer]] = {
    "enrolled": lambda asking: _yes_no(
        "enrolled",
        _enrolled(asking),
        lacking=sentence("the program takes students only, not graduates"),
        question=sentence("Are you still enrolled as a student?"),
    ),
    "graduate": lambda asking: _yes_no(
        "graduate",
        None if (still := _enrolled(asking)) is None else not still,
        lacking=sentence("the program takes graduates only"),
        question=sentence("Have you graduated?"),
    ),
    "final_year": lambda asking: _yes_no(
        "final_year",
        asking.applicant.final_year,
        lacking=sentence("the program takes students of the final year"),
        question=sentence("Are you in the final year?"),
    ),
    "vslo": lambda asking: _yes_no(
        "vslo",
        asking.applicant.vslo_school,
        lacking=sentence("applications go through VSLO and your school is not in it"),
        question=sentence("Is your school in VSLO?"),
    ),
    "step1": lambda asking: _yes_no(
        "step1",
        _has_passed(asking, "step1"),
        lacking=sentence("Step 1 has to be passed"),
        question=sentence("Have you passed Step 1?"),
    ),
    "step2ck": lambda asking: _yes_no(
        "step2ck",
        _has_passed(asking, "step2ck"),
        lacking=sentence("Step 2 CK has to be passed"),
        question=sentence("Have you passed Step 2 CK?"),
    ),
    "visa_b1": lambda asking: _yes_no(
        "visa_b1",
        _visa(asking, ("B-1", "B1", "B1/B2", "B-1/B-2", "WB", "VWP")),
        lacking=sentence(
            "the stay asks for a B-1 visa or the waiver for business, not {visa}", visa=asking.applicant.visa
        ),
        question=sentence("Which visa will you have?"),
    ),
}
"""What a checklist's ``requires`` names."""
GATES = tuple(_CHECKS)


def _by_name(asking: Asking) -> Iterator[GateAnswer]:
    program = asking.application.program.casefold()
    for gate in asking.gates:
        if any(name.casefold() in program for name in gate.names):
            yield GateAnswer(
                gate=gate.id,
                verdict="unlikely",
                message=sentence(
                    "Likely not eligible, because of its own rule: {rule} (as of {snapshot}).",
                    rule=gate.rule,
                    snapshot=gate.snapshot,
                ),
            )


def _weeks(application: Application) -> int:
    return ((application.end - application.start).days + 7) // 7


def _new_york(asking: Asking, state: State) -> Iterator[GateAnswer]:
    # Academic years begin in July, as influenza seasons do.
    year = season_start(asking.application.start).year
    two = {year, year - 1}
    weeks = sum(_weeks(each) for each in asking.others if season_start(each.start).year in two)
    words = sentence("{weeks} in New York over two academic years", weeks=count(weeks, "week"))
    if weeks > NY_WEEKS:
        yield GateAnswer(
            gate="new_york_weeks",
            verdict="unlikely",
            message=sentence(
                "Likely not eligible as it is, because {words} are more than {most}: a long-term"
                " clerkship, which needs the state's approval.",
                words=words,
                most=NY_WEEKS,
            ),
        )
    else:
        yield GateAnswer(
            gate="new_york_weeks",
            verdict="note",
            message=sentence("{words}; {most} are allowed.", words=words, most=NY_WEEKS),
        )
    yield GateAnswer(gate="new_york", verdict="note", message=data_text(state.note))


def _florida(asking: Asking, state: State) -> Iterator[GateAnswer]:
    # The commission counts by calendar year (fldoe.org), not over a rolling one.
    start = asking.application.start
    electives = sum(each.start.year == start.year and each.start <= start for each in asking.others)
    if electives > FL_ELECTIVES:
        yield GateAnswer(
            gate="florida_electives",
            verdict="unlikely",
            message=sentence(
                "Likely not eligible, because this is elective {electives} in Florida in a calendar year;"
                " {most} are allowed.",
                electives=electives,
                most=FL_ELECTIVES,
            ),
        )
    yield _CHECKS["step2ck"](asking)
    yield GateAnswer(gate="florida", verdict="note", message=data_text(state.note))


def _by_state(asking: Asking) -> Iterator[GateAnswer]:
    state = asking.checklist.state
    if state is None:
        return
    here = tuple(each for each in asking.others if asking.states.get(each.checklist) == state.id)
    asking = structs.replace(asking, others=here)
    if state.id == "NY":
        yield from _new_york(asking, state)
    elif state.id == "FL":
        yield from _florida(asking, state)
    elif state.note:
        yield GateAnswer(gate=state.id, verdict="note", message=data_text(state.note))


def judge_gates(asking: Asking) -> tuple[GateAnswer, ...]:
    """Ask every gate of a program: what it requires, its own rule, its state's.

    Returns:
        The answers, unlikely ones first.
    """
    answers = [
        *_by_name(asking),
        *(_CHECKS[code](asking) for code in asking.checklist.requires),
        *_by_state(asking),
    ]
    order = ("unlikely", "unknown", "note", "met")
    return tuple(sorted(answers, key=lambda each: order.index(each.verdict)))


def template_notice(checklist: Checklist, verified: date | None, today: date) -> Sentence:
    """Say that a checklist is a template until the person has compared it with the program's page.

    Returns:
        One sentence; empty for a checklist of one's own, and for one verified within a year.
    """
    if verified is None and not checklist.own:
        where = f" ({checklist.url})" if "." in checklist.url else ""
        partly = sentence(" It was seen only in part.") if checklist.partial else ""
        age = _age(checklist.snapshot, today)
        snapshot = checklist.snapshot or sentence("unknown date")
        return sentence(
            "A template of {snapshot}{age}: verify it on the program's page{where}.{partly}",
            snapshot=snapshot,
            age=age,
            where=where,
            partly=partly,
        )
    if verified is not None and add_months(verified, 12) < today:
        compared = sentence("You compared this list with the program's page on {verified}", verified=verified)
        return compared + sentence(", over a year ago; do it again.")
    return EMPTY


def _age(snapshot: str, today: date) -> Sentence:
    years = [int(word) for word in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", snapshot)]
    old = today.year - max(years, default=today.year)
    return sentence(", {years} old", years=count(old, "year")) if old >= 1 else EMPTY
