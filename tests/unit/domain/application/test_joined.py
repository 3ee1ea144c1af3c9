"""Mending an application that was joined from two versions."""

from datetime import date

from msgspec import structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, Document, impossible
from usce_desktop.domain.application.joined import mended
from usce_desktop.domain.facts import Facts

DAY = date(2026, 3, 1)


def an_application() -> Application:
    return Application(
        id="a", program="P", specialty="", checklist="c", start=date(2027, 3, 1), end=date(2027, 3, 28)
    )


def a_document(name: str = "Passport.pdf", sha256: str = "1", **changes: object) -> Document:
    return structs.replace(Document(file=name, sha256=sha256, size=1), **changes)


BASE = edits.attach(an_application(), "passport", "d", a_document())


def test_a_paper_that_one_side_removed_and_the_other_one_changed_stays() -> None:
    removed = edits.detach(BASE, "d")
    changed = edits.set_fact(BASE, "passport", "expires", DAY)
    for ours, theirs, joined in ((removed, changed, removed), (changed, removed, changed)):
        after = mended(joined, ours, theirs, BASE)

        assert after.documents["d"].facts.expires == DAY
        assert after.item("passport").documents == ("d",)
        assert not impossible(after)


def test_a_paper_that_one_side_removed_is_gone() -> None:
    removed = edits.detach(BASE, "d")

    assert mended(removed, removed, BASE, BASE) == removed
    assert mended(removed, BASE, removed, BASE) == removed


def test_without_a_common_version_a_paper_stays() -> None:
    removed = edits.detach(BASE, "d")

    assert mended(removed, removed, BASE, None).documents == BASE.documents


def test_a_paper_that_both_moved_is_of_one_item() -> None:
    ours, theirs = edits.detach(BASE, "d"), edits.detach(BASE, "d")
    ours = edits.attach(ours, "visa", "d", a_document())
    theirs = edits.attach(theirs, "cv", "d", a_document())
    both = structs.replace(ours, items={**ours.items, **theirs.items})
    after = mended(both, ours, theirs, BASE)

    assert [item for item, state in after.items.items() if "d" in state.documents] == ["visa"]
    assert mended(both, BASE, theirs, BASE).item("cv").documents == ("d",)


def test_a_paper_that_both_added_is_one_with_what_either_says_of_it() -> None:
    empty = an_application()
    ours = edits.attach(empty, "passport", "x", a_document(ticked=("signed",), facts=Facts(issued=DAY)))
    other = Facts(issued=date(2020, 1, 1), expires=DAY)
    theirs = edits.attach(empty, "passport", "y", a_document(ticked=("photo",), facts=other))
    both = structs.replace(
        ours,
        documents={**ours.documents, **theirs.documents},
        items={"passport": structs.replace(ours.item("passport"), documents=("x", "y"))},
    )
    after = mended(both, ours, theirs, empty)

    assert set(after.documents) == {"x"}
    assert after.documents["x"].facts == Facts(issued=DAY, expires=DAY)
    assert after.documents["x"].ticked == ("signed", "photo")
    assert after.item("passport").documents == ("x",)


def test_papers_of_other_bytes_stay_two() -> None:
    empty = an_application()
    ours = edits.attach(empty, "passport", "x", a_document())
    theirs = edits.attach(empty, "passport", "y", a_document("Passport 2.pdf", "2"))
    both = structs.replace(ours, documents={**ours.documents, **theirs.documents})
    after = mended(both, ours, theirs, empty)

    assert after.item("passport").documents == ("x", "y")
    assert not impossible(after)


def test_what_was_said_of_a_paper_for_one_item_does_not_go_over_to_another() -> None:
    """One side moves it, which takes ticks back on purpose; the other one ticks it where it was."""
    moved = edits.attach(edits.detach(BASE, "d"), "visa", "d", a_document())
    ticked = structs.replace(BASE, documents={"d": a_document(ticked=("signed",), accepted=("quality",))})
    for ours, theirs in ((moved, ticked), (ticked, moved)):
        joined = structs.replace(ours, documents=ticked.documents, items={**ours.items, **theirs.items})
        after = mended(joined, ours, theirs, BASE)

        assert after.item("visa").documents == ("d",)
        assert (after.documents["d"].ticked, after.documents["d"].accepted) == ((), ())


def test_a_paper_that_one_moved_and_the_other_replaced_is_of_one_side_whole() -> None:
    moved = edits.attach(edits.detach(BASE, "d"), "visa", "d", a_document())
    replaced = structs.replace(BASE, documents={"d": a_document("New.pdf", "2", ticked=("signed",))})
    joined = structs.replace(moved, documents=replaced.documents)
    after = mended(joined, moved, replaced, BASE)

    assert after.item("visa").documents == ("d",)
    assert after.documents["d"] == a_document()
