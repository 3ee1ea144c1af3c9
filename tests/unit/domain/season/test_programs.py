from datetime import date
from typing import Any

import pytest

from making.standards import EXAMS
from making.values import TODAY, anchors, application, case, checklist, requirement, within
from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.checklist.catalog import Gate, RuleUse, State
from usce_desktop.domain.checklist.coverage import coverages
from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.review.eligibility import Asking, judge_gates, template_notice
from usce_desktop.domain.rules.results import current_edition, issued_by, photo_format
from usce_desktop.domain.status import Status

NY = State(id="NY", title="New York", note="New York asks for more.")
FL = State(id="FL", title="Florida", note="Florida asks for more.")
PA = State(id="PA", title="Pennsylvania", note="Pennsylvania asks for more.")
GATE = Gate(id="ucsf", names=("UCSF",), rule="no international students", snapshot="2020")


def ask(
    me: Applicant | None = None,
    attempts: tuple[Attempt, ...] = (),
    others: Any = (),
    program: str = "Clinic",
    **lists: Any,
) -> dict[str, str]:
    asking = Asking(
        checklist=checklist(**lists),
        application=application(program=program),
        applicant=me or Applicant(),
        attempts=attempts,
        tables=EXAMS,
        gates=(GATE,),
        states={"c": lists["state"].id} if lists.get("state") else {},
        others=others,
    )
    answers = judge_gates(asking)
    assert all(each.message for each in answers)
    return {each.gate: each.verdict for each in answers}


@pytest.mark.parametrize(
    ("code", "me", "verdict"),
    [
        ("enrolled", Applicant(), "unknown"),
        ("enrolled", Applicant(enrolled=True), "met"),
        ("enrolled", Applicant(graduation=date(2027, 6, 1)), "met"),
        ("enrolled", Applicant(graduation=date(2027, 3, 27)), "unlikely"),
        ("graduate", Applicant(), "unknown"),
        ("graduate", Applicant(enrolled=True), "unlikely"),
        ("graduate", Applicant(enrolled=False), "met"),
        ("final_year", Applicant(final_year=False), "unlikely"),
        ("vslo", Applicant(vslo_school=False), "unlikely"),
        ("vslo", Applicant(vslo_school=True), "met"),
        ("visa_b1", Applicant(visa="B-1"), "met"),
        ("visa_b1", Applicant(visa="F-1"), "unlikely"),
        ("visa_b1", Applicant(), "unknown"),
        ("step1", Applicant(), "unknown"),
    ],
)
def test_gates_come_first_and_never_block(code: str, me: Applicant, verdict: str) -> None:
    assert ask(me, requires=(code,)) == {code: verdict}


@pytest.mark.parametrize(("result", "verdict"), [("pass", "met"), ("fail", "unlikely"), ("", "unknown")])
def test_a_step_has_to_be_passed(result: str, verdict: str) -> None:
    known = (Attempt(exam="step1", date=date(2024, 1, 1), result=result),)

    assert ask(attempts=known, requires=("step1",)) == {"step1": verdict}


def test_a_programs_own_rule_is_found_by_its_name() -> None:
    assert ask(program="UCSF Medical Center") == {"ucsf": "unlikely"}
    assert ask(program="Elsewhere") == {}


def stay(start: date, end: date) -> Any:
    return application(start=start, end=end)


def test_new_york_counts_twelve_weeks_in_two_academic_years() -> None:
    four = [stay(date(2026, month, 1), date(2026, month, 28)) for month in (1, 8, 9, 10)]
    old = stay(date(2024, 8, 1), date(2024, 12, 1))

    assert ask(others=(*four[:3], old), state=NY) == {"new_york_weeks": "note", "new_york": "note"}
    assert ask(others=four, state=NY)["new_york_weeks"] == "unlikely"


def test_florida_counts_electives_and_asks_for_step_2() -> None:
    electives = [stay(date(2027, 1, day), date(2027, 1, day + 5)) for day in (4, 11, 18, 25)]
    year_before = [stay(date(2026, month, 1), date(2026, month, 20)) for month in (5, 7, 9, 11)]
    passed = (Attempt(exam="step2ck", date=date(2025, 1, 1), score=250),)

    assert ask(attempts=passed, others=electives[:3], state=FL) == {"step2ck": "met", "florida": "note"}
    assert ask(attempts=passed, others=electives, state=FL)["florida_electives"] == "unlikely"
    assert "florida_electives" not in ask(attempts=passed, others=year_before, state=FL)
    assert ask(state=PA) == {"PA": "note"}
    assert ask(state=State(id="MA", title="M", note="")) == {}


@pytest.mark.parametrize(
    ("changes", "verified", "words"),
    [
        ({"snapshot": "2018-2024", "url": "example.org", "partial": True}, None, "A template of 2018-2024, 2 years old: verify it on the program's page (example.org). It was seen only in part."),
        ({"snapshot": "2026"}, None, "A template of 2026: verify it on the program's page."),
        ({}, None, "A template of unknown date: verify it on the program's page."),
        ({"own": True}, None, ""),
        ({}, date(2025, 11, 23), ""),
        ({}, date(2025, 11, 22), "over a year ago"),
    ],
)  # fmt: skip
def test_a_template_says_so_until_it_is_verified(changes: Any, verified: date | None, words: str) -> None:
    notice = template_notice(checklist(**changes), verified, TODAY)

    assert str(notice) == words if words.startswith("A ") or not words else words in str(notice)


def test_the_reverse_view_says_until_when_and_from_when() -> None:
    rules = (
        within(12, "rotation_end"),
        RuleUse(name="valid_through", parameters={"anchor": "rotation_end"}),
        RuleUse(name="valid_beyond", parameters={"anchor": "graduation", "n": 6, "unit": "months"}),
        RuleUse(name="result_in", parameters={"accepted": ("negative",)}),
    )
    facts = Facts(issued=date(2026, 1, 10), expires=date(2027, 9, 30))
    found = coverages(requirement(rules=rules), facts, anchors())

    assert [each.until for each in found] == [date(2027, 1, 10), date(2027, 3, 30), date(2027, 9, 30)]
    assert found[0].redo_from == date(2026, 3, 28)
    assert (
        str(found[0].words)
        == "Covers the rotation's end up to 10 Jan 2027; a new one has to be of 28 Mar 2026 or later."
    )
    assert coverages(requirement(rules=rules), Facts(), anchors()) == ()
    assert coverages(requirement(rules=(within(1, "graduation"),)), facts, anchors())[0].redo_from is None


@pytest.mark.parametrize(
    ("issuer", "status"),
    [
        (None, Status.NEEDS_ATTENTION),
        ("American Heart Association", Status.OK),
        ("Red Cross", Status.NEEDS_ATTENTION),
    ],
)
def test_some_take_cards_of_one_issuer_only(issuer: str | None, status: Status) -> None:
    finding = issued_by(case(issuer=issuer), accepted=("American Heart",))

    assert finding is not None
    assert finding.status is status


@pytest.mark.parametrize(
    ("edition", "current", "status"),
    [
        (None, "2026", Status.NEEDS_ATTENTION),
        ("2025", "", Status.NEEDS_ATTENTION),
        ("2025", "2026", Status.NEEDS_ATTENTION),
        ("2026", "2026-03-01", Status.OK),
        ("new", "2026", Status.NEEDS_ATTENTION),
    ],
)
def test_an_old_edition_of_the_form_is_said(edition: str | None, current: str, status: Status | None) -> None:
    finding = current_edition(case(aamc_edition=current, edition=edition))

    assert (finding.status if finding else None) == status


@pytest.mark.parametrize(
    ("pixels", "size", "status"),
    [
        (None, 0, Status.NEEDS_ATTENTION),
        ((600, 800), 90_000, Status.OK),
        ((200, 260), 90_000, Status.NEEDS_ATTENTION),
        ((800, 600), 90_000, Status.NEEDS_ATTENTION),
        ((600, 1000), 90_000, Status.NEEDS_ATTENTION),
        ((600, 800), 300_000, Status.NEEDS_ATTENTION),
    ],
)
def test_a_photo_has_its_pixels_its_shape_and_its_size(pixels: Any, size: int, status: Status | None) -> None:
    finding = photo_format(case(pixels=pixels, bytes=size), min_pixels=300, most_kb=240)

    assert (finding.status if finding else None) == status
