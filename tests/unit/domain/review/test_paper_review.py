"""What is asked about one paper, and what confirming it states; a question is never settled by one key."""

from datetime import date
from typing import Any

from msgspec import structs

from making.pages import page
from making.standards import catalog
from making.values import TODAY, application, checklist, document, fine, requirement, within
from usce_desktop.domain.application.application import Applicant, Application, ItemState
from usce_desktop.domain.checklist.catalog import Requirement
from usce_desktop.domain.checklist.tick_entry import TickEntry
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.reading import Reading, read_pages
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.paper_review import PaperReview, confirm, papers_to_review, review_paper
from usce_desktop.domain.review.review import review
from usce_desktop.domain.review.verdict import Review
from usce_desktop.domain.status import Status

ENTRIES = (TickEntry(labels=("name",), name="any"), TickEntry(labels=("date",), dates=("issued",)))
TB: Requirement = requirement(
    asks=("issued", "result"), must_show=("name", "date", "seal"), rules=(within(12, "rotation_end"),)
)
CATALOG = structs.replace(catalog(), tick_entries=ENTRIES)


def read(*lines: str) -> Reading:
    return read_pages(1, [page(*lines)], (), entries=ENTRIES)


def state(**changes: Any) -> Application:
    return application(documents={"d": document(**changes)}, items={"tb_test": ItemState(documents=("d",))})


def judged(app: Application, found: FileState, item: Requirement = TB) -> Review:
    return review(app, Applicant(name="Amara Sample"), checklist(item), {"d": found}, TODAY, CATALOG)


def asked(
    *lines: str, item: Requirement = TB, app: Application | None = None
) -> tuple[Application, PaperReview]:
    app, file = app or state(), structs.replace(fine(), reading=read(*lines))
    verdict = judged(app, file, item).items[0]
    return app, review_paper(app, verdict, "d", file, ("Amara Sample",), CATALOG)


SOUND = ("Patient: Amara Sample", "Collected: 10 Jun 2026", "QuantiFERON: NEGATIVE")


def test_what_was_read_stands_ready_and_what_only_eyes_can_tell_is_left_open() -> None:
    _, paper = asked(*SOUND)

    assert {fact: offer.value for fact, offer in paper.proposed.items()} == {
        "issued": date(2026, 6, 10),
        "result": "negative",
    }
    assert list(paper.seen) == ["name", "date"]
    assert paper.by_eye == paper.unseen == ("seal",)
    assert (paper.choices, paper.empty, paper.stops) == ({}, (), ())
    assert paper.first_question() == ""
    assert [str(each.label) for each in paper.evidence] == ["Date on it", "Result", "name", "date"]


def test_confirming_states_what_was_read_and_ticks_what_was_seen_in_one_change() -> None:
    app, paper = asked(*SOUND)
    values = {fact: offer.value for fact, offer in paper.proposed.items()}

    after = confirm(app, paper, values, ("name", "date", "seal")).documents["d"]

    assert (after.facts.issued, after.facts.result) == (date(2026, 6, 10), "negative")
    assert after.ticked == ("name", "date", "seal")


def test_what_is_stated_already_is_neither_proposed_nor_lost() -> None:
    app, paper = asked(*SOUND, app=state(facts=Facts(issued=date(2026, 3, 9)), ticked=("seal",)))

    assert list(paper.proposed) == ["result"]
    assert paper.unseen == ()
    after = confirm(app, paper, {"result": "negative"}, ("name", "date", "seal"))
    assert after.documents["d"].facts.issued == date(2026, 3, 9)


def test_several_values_are_the_persons_to_choose() -> None:
    _, paper = asked("Patient: Amara Sample", "Collected: 03/04/2026", "QuantiFERON: NEGATIVE")

    assert "issued" not in paper.proposed
    assert [each.value for each in paper.choices["issued"]] == [date(2026, 3, 4), date(2026, 4, 3)]
    assert paper.first_question() == "choice"


def test_a_fact_that_a_rule_needs_and_that_was_not_read_is_asked_others_are_not() -> None:
    _, paper = asked("Patient: Amara Sample")

    assert paper.empty == ("issued",)  # no rule needs the result here
    assert not paper.others, "the form asks for it; the sentence would say it twice"


def test_a_result_that_speaks_against_the_paper_stops_it_and_is_framed() -> None:
    _, paper = asked("Patient: Amara Sample", "Collected: 10 Jun 2026", "QuantiFERON: POSITIVE")

    assert [each.rule for each in paper.stops] == ["contradiction"]
    assert paper.first_question() == "stop"
    assert paper.evidence[0].against
    assert "POSITIVE" in paper.evidence[0].place.snippet


def test_other_findings_are_told_beside_the_form() -> None:
    _, paper = asked("Patient: Bruno Otro", "Collected: 10 Jun 2026", "QuantiFERON: NEGATIVE")

    assert [each.rule for each in paper.others] == ["identity_name"]
    assert paper.by_eye == ("name", "seal")


def test_papers_are_reviewed_as_long_as_something_is_to_be_asked() -> None:
    file = structs.replace(fine(), reading=read(*SOUND))
    app, paper = asked(*SOUND)

    assert papers_to_review(judged(app, file)) == ("d",)
    done = confirm(app, paper, {"issued": date(2026, 6, 10)}, ("name", "date", "seal"))
    assert judged(done, file).items[0].status is Status.OK
    assert papers_to_review(judged(done, file)) == ()


def test_what_has_run_out_is_no_question() -> None:
    old = state(facts=Facts(issued=date(2020, 1, 1)), ticked=("name", "date", "seal"))

    assert papers_to_review(judged(old, fine())) == ()


def test_results_and_numbers_of_other_papers_are_not_offered() -> None:
    _, paper = asked("Patient: Amara Sample", "HBsAg: NEGATIVE", "Collected: 10 Jun 2026")
    assert "result" not in paper.proposed
    passport = requirement("passport", asks=("number",), must_show=())
    app = application(documents={"d": document()}, items={"passport": ItemState(documents=("d",))})
    _, paper = asked("AAMC ID: 12345678", "Passport no: X1234567", item=passport, app=app)
    assert paper.proposed["number"].value == "X1234567"


def test_a_typed_word_that_speaks_against_a_paper_is_framed_nowhere() -> None:
    _, paper = asked("Patient: Amara Sample", app=state(facts=Facts(result="positive")))

    assert [each.rule for each in paper.stops] == ["contradiction"]
    assert not any(each.against for each in paper.evidence)


def test_confirming_what_is_stated_already_changes_nothing() -> None:
    app, paper = asked(*SOUND, app=state(facts=Facts(result="negative"), ticked=("name",)))

    assert confirm(app, paper, {"result": "negative"}, ("name",)) == app
