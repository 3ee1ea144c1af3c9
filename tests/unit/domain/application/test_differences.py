"""What restoring an earlier state would change is said, each thing once."""

from datetime import date

import pytest
from msgspec import structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, Document, ItemState, LogEntry
from usce_desktop.domain.application.differences import as_it_was, differences, with_paper
from usce_desktop.domain.application.rebuilt import item_by_name, with_papers
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.season.stages import StageChange

TITLES = {"cv": "Curriculum vitae", "lor": "Letter of recommendation"}


def paper(name: str, sha256: str = "a") -> Document:
    return Document(file=f"{name}.pdf", sha256=sha256 * 64, size=1)


THEN = edits.attach(
    edits.attach(
        Application(
            id="a",
            program="P",
            specialty="S",
            checklist="c",
            start=date(2027, 3, 1),
            end=date(2027, 3, 28),
            submit_by=date(2027, 1, 1),
        ),
        "cv",
        "k1",
        paper("CV"),
    ),
    "cv",
    "k2",
    paper("CV 2", "b"),
)


def said(now: Application) -> list[str]:
    return [str(each) for each in differences(THEN, now, TITLES)]


def test_nothing_is_said_of_what_is_the_same() -> None:
    assert said(THEN) == []
    renamed = edits.rename_file(THEN, "k1", "Another name.pdf")
    assert said(renamed) == []


def test_each_change_is_a_sentence() -> None:
    moved = structs.replace(THEN, start=date(2027, 4, 1), submit_by=date(2027, 2, 2))
    assert said(moved) == [
        "The rotation dates go back to 1 Mar 2027 to 28 Mar 2027.",
        "The submission date goes back to 1 Jan 2027.",
    ]
    assert said(structs.replace(THEN, program="Q")) == ["The title goes back to P - S."]
    assert said(structs.replace(THEN, checklist="d")) == ["The checklist goes back to 'c'."]
    (without,) = differences(structs.replace(THEN, submit_by=None), THEN, TITLES)
    assert str(without) == "The submission date is cleared again."
    assert said(edits.detach(THEN, "k1")) == ["CV.pdf (Curriculum vitae) is restored."]
    assert said(edits.attach(THEN, "lor", "k3", paper("Letter"))) == [
        "Letter.pdf (Letter of recommendation) is moved to the removed papers."
    ]
    changed = structs.replace(THEN, documents={**THEN.documents, "k1": paper("CV", "c")})
    assert said(changed) == ["CV.pdf (Curriculum vitae) goes back to its earlier contents."]
    elsewhere = edits.attach(edits.detach(THEN, "k1"), "lor", "k1", paper("CV"))
    assert said(elsewhere) == ["CV.pdf goes back to Curriculum vitae."]
    ticked = edits.change_document(THEN, "k1", lambda one: structs.replace(one, ticked=("name",)))
    assert said(ticked) == ["CV.pdf (Curriculum vitae) goes back to what was entered about it."]
    noted = structs.replace(THEN, items={**THEN.items, "lor": ItemState(reason="x")})
    assert said(noted) == ["Letter of recommendation: status and notes go back."]
    stage = StageChange(stage="submitted", day=date(2027, 1, 1))
    assert said(structs.replace(THEN, stages=(stage,))) == ["Status and costs go back."]


def test_what_happened_stays() -> None:
    now = structs.replace(THEN, program="Q", log=(LogEntry(day=date(2027, 1, 1), text="called"),))
    assert as_it_was(THEN, now) == structs.replace(THEN, log=now.log)


def test_one_paper_comes_back_to_its_place() -> None:
    now = edits.detach(THEN, "k1")
    assert with_paper(now, THEN, "k1") == THEN
    ticked = edits.change_document(THEN, "k1", lambda one: structs.replace(one, ticked=("name",)))
    assert with_paper(ticked, THEN, "k1") == THEN
    homeless = structs.replace(THEN, items={})
    assert with_paper(THEN, homeless, "k1").documents["k1"] == THEN.documents["k1"]


@pytest.mark.parametrize(
    ("name", "item"),
    [
        ("Curriculum vitae", "cv"),
        ("curriculum VITAE 2", "cv"),
        ("Letter of recommendation (3)", "lor"),
        ("Letter", ""),
        ("2", ""),
        ("", ""),
    ],
)
def test_a_paper_has_the_item_that_it_is_called_after(name: str, item: str) -> None:
    assert item_by_name(name, TITLES) == item
    assert item_by_name(name, {**TITLES, "other": "Curriculum vitae"}) == (item if item != "cv" else "")


def test_papers_without_an_item_stay_loose() -> None:
    empty = structs.replace(THEN, documents={}, items={})
    made = with_papers(empty, [("cv", paper("CV")), ("", paper("scan"))], lambda: "new")
    assert made.documents == {"new": paper("CV")}
    assert made.items["cv"].documents == ("new",)
    assert made.documents["new"].facts == Facts()
