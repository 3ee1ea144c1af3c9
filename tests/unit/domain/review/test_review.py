from datetime import date
from typing import Any

import pytest
from msgspec import structs

from making.records import record
from making.standards import catalog
from making.values import TODAY, application, checklist, document, fine, requirement, within
from usce_desktop.domain.application.answers import Answer
from usce_desktop.domain.application.application import (
    Applicant,
    Application,
    DateOrderError,
    ItemState,
    anchors,
    check_dates,
)
from usce_desktop.domain.checklist.catalog import RuleUse
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.reading.records import FoundDose, FoundRecord
from usce_desktop.domain.review.evidence import whole_record
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.review import review
from usce_desktop.domain.review.verdict import Review
from usce_desktop.domain.season.stages import StageChange
from usce_desktop.domain.sentences import EMPTY
from usce_desktop.domain.status import SEVERITY, Finding, Phase, Status, worst


def judge(state: Application, *items: Any, files: dict[str, FileState] | None = None) -> Review:
    found = {key: fine() for key in state.documents} if files is None else files
    return review(state, Applicant(), checklist(*items), found, TODAY, catalog())


def holding(facts: Facts, **changes: Any) -> Application:
    return application(
        documents={"d": document(facts=facts, **changes)}, items={"tb_test": ItemState(documents=("d",))}
    )


def dose() -> FoundDose:
    place = Place(page=1, snippet="MMR dose 1: 12 Mar 2001", box=(0, 0, 1, 1))
    return FoundDose(vaccine="MMR", date=date(2001, 3, 12), place=place)


TB = requirement(rules=(within(12, "rotation_end"),))


def test_editing_the_dates_judges_anew() -> None:
    early = holding(Facts(issued=date(2026, 3, 10)))
    late = application(
        documents=early.documents, items=early.items, start=date(2027, 2, 1), end=date(2027, 3, 1)
    )

    assert judge(early, TB).items[0].status is Status.EXPIRED
    assert judge(late, TB).items[0].status is Status.OK


def test_a_policy_may_begin_to_cover_in_the_future_and_no_other_paper_may_be_of_it() -> None:
    facts = Facts(issued=date(2027, 1, 1), expires=date(2027, 6, 1))
    state = application(
        documents={"d": document(facts=facts)},
        items={"malpractice": ItemState(documents=("d",)), "tb_test": ItemState(documents=("d",))},
    )
    policy, test = judge(state, requirement("malpractice"), requirement("tb_test")).items

    assert not any(each.rule == "plausible_dates" for each in policy.findings)
    assert any(each.rule == "plausible_dates" for each in test.findings)


def test_only_the_application_phase_decides_readiness() -> None:
    onboarding = requirement("flu", phase=Phase.ONBOARDING)
    found = judge(holding(Facts(issued=date(2026, 6, 1))), TB, onboarding)

    assert found.ready
    assert not found.settled
    assert found.items[1].status is Status.MISSING
    assert "after acceptance" in str(found.items[1].reason)


def test_a_promise_is_enough_to_apply_but_not_to_start() -> None:
    state = application(items={"tb_test": ItemState(status="placeholder", reason="in May")})

    apply = judge(state, requirement())
    start = judge(state, requirement(phase=Phase.ONBOARDING))

    assert apply.ready
    assert str(apply.items[0].reason) == "To follow after acceptance: in May"
    assert not start.settled


def test_a_waived_item_is_done() -> None:
    found = judge(application(items={"tb_test": ItemState(status="waived")}), requirement())

    assert (found.items[0].status, found.ready) == (Status.WAIVED, True)


def test_what_is_not_ticked_needs_attention() -> None:
    shown = requirement(must_show=("seal", "name"))

    part = judge(holding(Facts(), ticked=("seal",)), shown).items[0]
    whole = judge(holding(Facts(), ticked=("name", "seal")), shown).items[0]

    assert part.status is Status.NEEDS_ATTENTION
    assert "name" in str(part.reason)
    assert "seal" not in str(part.reason)
    assert whole.status is Status.OK


def test_an_item_that_is_not_required_is_missing_to_nobody() -> None:
    found = judge(application(), requirement(required=False, note="if positive"))

    assert found.items[0].status is Status.NOT_REQUIRED
    assert "if positive" in str(found.items[0].reason)
    assert found.ready


def test_an_item_that_is_not_due_is_not_required_yet() -> None:
    flu = requirement(
        "flu", rules=(RuleUse(name="flu_season", parameters={"begin": "05-01", "end": "06-01"}),)
    )

    assert judge(application(), flu).items[0].status is Status.NOT_REQUIRED
    assert judge(application(), requirement(rules=(within(1, "arrival"),))).items[0].status is Status.MISSING


def test_the_worst_document_decides_and_is_named() -> None:
    state = application(
        documents={
            "new": document("New.pdf", facts=Facts(issued=date(2026, 6, 1))),
            "old": document("Old.pdf", facts=Facts(issued=date(2025, 6, 1))),
        },
        items={"tb_test": ItemState(documents=("new", "old"))},
    )
    item = judge(state, TB).items[0]

    assert item.status is Status.EXPIRED
    assert str(item.reason).startswith("Old.pdf: ")
    assert item.files == ("New.pdf", "Old.pdf")
    assert item.margin_days is not None
    assert item.margin_days < 0


def test_a_reason_that_names_its_file_is_not_named_twice() -> None:
    state = application(
        documents={"a": document("A.pdf"), "b": document("B.pdf")},
        items={"tb_test": ItemState(documents=("a", "b"))},
    )
    item = judge(state, requirement(), files={"a": fine()}).items[0]

    assert item.status is Status.MISSING
    assert str(item.reason).startswith("B.pdf is no longer")


def test_a_present_document_that_nothing_measures_is_ok() -> None:
    plain = judge(holding(Facts()), requirement()).items[0]
    noted = judge(holding(Facts()), requirement(), files={"d": fine(signed=True)}).items[0]

    assert plain.status is noted.status is Status.OK
    assert str(plain.reason) == str(noted.reason) == "On file; no expiry date."
    assert noted.findings[0].rule == "signature"


@pytest.mark.parametrize(("pages", "said"), [((1,), "page 1 shows"), ((1, 3), "pages 1, 3 show")])
def test_a_document_that_was_changed_after_it_was_signed_is_to_be_looked_at(
    pages: tuple[int, ...], said: str
) -> None:
    health = fine(pages=4, signed=True, changed_since_signed=pages)
    item = judge(holding(Facts()), requirement(), files={"d": health}).items[0]

    assert item.status is Status.NEEDS_ATTENTION
    assert f"changed after it was signed: {said} something else" in str(item.reason)


@pytest.mark.parametrize(
    ("pages", "said"),
    [((2,), "an earlier version of page 2 is"), ((2, 3), "earlier versions of pages 2, 3 are")],
)
def test_an_earlier_version_inside_a_file_is_only_said(pages: tuple[int, ...], said: str) -> None:
    health = fine(pages=4, changed_since_saved=pages)
    item = judge(holding(Facts()), requirement(), files={"d": health}).items[0]

    assert item.status is Status.OK
    assert f"{said} still inside the file" in str(item.findings[0].message)


def test_items_and_phases_can_be_looked_up() -> None:
    found = judge(application(), requirement("cv", order=2), requirement("lor", order=1))

    assert [item.requirement.item for item in found.items] == ["lor", "cv"]
    assert found.item("cv") is found.items[1]
    assert found.item("nothing") is None
    assert found.phase(Phase.ONBOARDING) == ()


def test_every_status_has_its_place_in_the_order_and_a_word() -> None:
    assert set(SEVERITY) == set(Status)
    assert Status.OK.word == "OK"
    assert Status.NOT_REQUIRED.word == "Not required"


def test_of_equally_severe_findings_the_smallest_margin_decides() -> None:
    findings = tuple(
        Finding(rule=str(margin), status=Status.OK, message=EMPTY, margin_days=margin)
        for margin in (None, 9, 3)
    )

    assert worst(findings).margin_days == 3


def test_without_a_deadline_submission_is_today_and_arrival_is_the_start() -> None:
    plain = anchors(application(), Applicant(), TODAY)
    stated = anchors(
        application(submit_by=date(2027, 1, 5), arrival=date(2027, 2, 20)),
        Applicant(graduation=date(2027, 7, 1)),
        TODAY,
    )

    assert (plain.submission, plain.arrival, plain.graduation) == (TODAY, date(2027, 3, 1), None)
    assert (stated.submission, stated.arrival) == (date(2027, 1, 5), date(2027, 2, 20))
    assert stated.graduation == date(2027, 7, 1)
    assert stated.season == date(2026, 7, 1)
    assert anchors(application(start=date(2027, 8, 1)), Applicant(), TODAY).season == date(2027, 7, 1)


@pytest.mark.parametrize(
    ("start", "end", "due", "right"),
    [
        (date(2027, 1, 1), date(2027, 1, 1), None, True),
        (date(2027, 1, 2), date(2027, 1, 1), None, False),
        (date(2027, 1, 1), date(2027, 1, 9), date(2027, 1, 10), False),
        (date(2027, 1, 1), date(2027, 1, 9), date(2026, 12, 1), True),
    ],
)
def test_dates_that_cannot_all_be_right_are_refused(
    start: date, end: date, due: date | None, right: bool
) -> None:
    if right:
        check_dates(start, end, due)
    else:
        with pytest.raises(DateOrderError):
            check_dates(start, end, due)


def test_an_application_is_titled_by_program_and_specialty() -> None:
    assert application().title == "Example Clinic - Cardiology"
    assert application(specialty="").title == "Example Clinic"


def test_a_rule_that_has_nothing_to_say_leaves_no_finding() -> None:
    use = RuleUse(name="same_attempt", parameters={"exam": "step1"})
    item = judge(holding(Facts(issued=date(2026, 5, 5))), requirement(rules=(use,))).items[0]

    assert (item.status, item.findings) == (Status.OK, ())


def test_a_result_that_is_not_stated_never_turns_an_item_green() -> None:
    use = RuleUse(name="result_in", parameters={"accepted": ("negative",)})
    item = judge(
        holding(Facts(issued=date(2026, 11, 5))), requirement(rules=(use, within(12, "submission")))
    ).items[0]

    assert item.status is Status.NEEDS_ATTENTION
    assert "Enter 'Result'" in str(item.reason)
    assert str(use.words) == "Result: negative"


def with_record(entries: Any, *requirements: Any, documents: Any = None, items: Any = None) -> Review:
    one = Applicant(immunizations=record(*entries), birth_date=date(1999, 5, 1))
    state = application(documents=documents or {}, items=items or {})
    return review(state, one, checklist(*requirements), {"d": fine(), "e": fine()}, TODAY, catalog())


def test_the_immunization_record_speaks_on_the_form_and_on_missing_items() -> None:
    holding_form = {
        "documents": {"d": document()},
        "items": {"immunization_aamc": ItemState(documents=("d",))},
    }
    judged = with_record(("MMR +0",), requirement("immunization_aamc"), requirement("flu"), **holding_form)

    form, flu = judged.items
    assert form.status is Status.NEEDS_ATTENTION
    assert "MMR" in str(form.reason)
    assert flu.status is Status.MISSING
    assert "Get this season's influenza vaccine" in str(flu.reason)


def test_a_positive_tb_test_asks_for_an_x_ray_also_by_the_documents_alone() -> None:
    positive = document(facts=Facts(issued=date(2026, 6, 1), result="Positive"))
    early = document("X.pdf", facts=Facts(issued=date(2026, 5, 1), result="normal"))
    late = document("X.pdf", facts=Facts(issued=date(2026, 10, 1), result="normal"))
    tb = requirement(rules=(RuleUse(name="result_in", parameters={"accepted": ("negative",)}),))
    xray = requirement("chest_xray", required=False)

    without = with_record(
        (), tb, xray, documents={"d": positive}, items={"tb_test": ItemState(documents=("d",))}
    )
    assert [each.status for each in without.items] == [Status.NEEDS_ATTENTION, Status.MISSING]
    answer = Answer(question="contradiction", sha256="x", words="Positive")
    overruled = with_record(
        (),
        tb,
        xray,
        documents={"d": structs.replace(positive, answers=(answer,))},
        items={"tb_test": ItemState(documents=("d",))},
    )
    assert [each.status for each in overruled.items] == [Status.OK, Status.MISSING]
    assert "You said that this does not apply" in str(overruled.items[0].reason)
    assert "positive TB test of 1 Jun 2026" in str(without.items[1].reason)
    for picture, expected in ((early, Status.NEEDS_ATTENTION), (late, Status.OK)):
        both = with_record(
            (),
            tb,
            xray,
            documents={"d": positive, "e": picture},
            items={"tb_test": ItemState(documents=("d",)), "chest_xray": ItemState(documents=("e",))},
        )
        assert both.items[1].status is expected


def test_what_the_record_has_already_is_not_added_again_from_the_documents() -> None:
    flu = document(facts=Facts(issued=date(2026, 10, 1)))
    undated = document("Y.pdf")
    state = application(documents={"d": flu, "e": undated}, items={"flu": ItemState(documents=("d", "e"))})
    lists = checklist(requirement("flu"))

    assert len(whole_record(state, Applicant(), lists).doses) == 1
    same = Applicant(immunizations=record("FLU 2026-10-01"))
    assert len(whole_record(state, same, lists).doses) == 1


def test_score_reports_start_the_seven_year_clock() -> None:
    step1 = document(facts=Facts(issued=date(2019, 5, 1), result="pass"))
    step2 = document("S.pdf", facts=Facts(issued=date(2021, 5, 1), score=250.0))
    lists = checklist(
        requirement("usmle_step1", rules=(RuleUse(name="seven_years"),)), requirement("usmle_step2ck")
    )
    one = application(documents={"d": step1}, items={"usmle_step1": ItemState(documents=("d",))})
    both = application(
        documents={"d": step1, "e": step2},
        items={"usmle_step1": ItemState(documents=("d",)), "usmle_step2ck": ItemState(documents=("e",))},
    )

    files = {"d": fine(), "e": fine()}
    assert review(one, Applicant(), lists, files, TODAY, catalog()).items[0].status is Status.EXPIRED
    assert review(both, Applicant(), lists, files, TODAY, catalog()).items[0].status is Status.OK


def test_what_is_due_after_acceptance_is_quiet_until_the_place_is_won() -> None:
    lists = checklist(requirement("cv"), requirement("bls", phase=Phase.ONBOARDING))
    waiting = review(application(), Applicant(), lists, {}, TODAY, catalog())
    won = application(stages=(StageChange(stage="accepted", day=TODAY),))
    due = review(won, Applicant(), lists, {}, TODAY, catalog())

    assert [each.status for each in waiting.items] == [Status.MISSING, Status.MISSING]
    assert [str(each.heading) for each in waiting.items] == ["Missing", "Not due yet"]
    assert [each.tone for each in waiting.items] == [Status.MISSING, Status.NOT_REQUIRED]
    assert [str(each.heading) for each in due.items] == ["Missing", "Missing"]


def test_a_form_whose_rows_are_in_no_record_is_not_ok() -> None:
    rows = Reading(source="pdf", pages=1, record=FoundRecord(doses=(dose(),)))
    with_rows, without = structs.replace(fine(), reading=rows), fine()
    state = application(
        documents={"d": document(), "e": document("B.pdf")},
        items={"immunization_host": ItemState(documents=("d", "e"))},
    )
    form = requirement("immunization_host")

    found = judge(state, form, files={"d": with_rows, "e": without}).items[0]
    assert found.status is Status.NEEDS_ATTENTION
    assert [each.document for each in found.findings if each.rule == "record_rows"] == ["d"]
    assert judge(state, form, files={"d": without, "e": without}).items[0].status is Status.OK
