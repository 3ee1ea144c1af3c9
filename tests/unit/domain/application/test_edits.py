from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making.values import application, document
from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, DateOrderError
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.dates import BadDateError
from usce_desktop.domain.facts import KINDS, BadFactError, Facts, merged, parse_fact, title, with_fact

DAY = date(2026, 1, 10)


def two() -> Application:
    state = edits.attach(application(), "lor", "a", document("A.pdf"))
    return edits.attach(state, "lor", "b", document("B.pdf"))


def test_facts_stated_in_advance_go_to_the_first_document() -> None:
    state = edits.set_fact(application(), "tb_test", "issued", DAY)
    state = edits.set_ticks(state, "tb_test", ("name",))
    state = edits.attach(state, "tb_test", "a", document(facts=Facts(result="negative"), ticked=("date",)))

    assert state.documents["a"].facts == Facts(issued=DAY, result="negative")
    assert state.documents["a"].ticked == ("date", "name")
    assert state.item("tb_test").facts == Facts()


def test_a_fact_goes_to_all_documents_of_an_item_or_to_one() -> None:
    every = edits.set_fact(two(), "lor", "issued", DAY)
    one = edits.set_fact(two(), "lor", "issued", DAY, only="b")

    assert [every.documents[key].facts.issued for key in "ab"] == [DAY, DAY]
    assert [one.documents[key].facts.issued for key in "ab"] == [None, DAY]
    assert edits.set_ticks(two(), "lor", ["seal"]).documents["b"].ticked == ("seal",)
    assert edits.set_ticks(two(), "lor", ["seal"], only="b").documents["a"].ticked == ()


def test_taking_a_document_out_leaves_nothing_of_it() -> None:
    state = edits.detach(edits.attach(application(), "cv", "a", document()), "a")

    assert state == application()


def test_documents_move_within_their_item() -> None:
    assert edits.item_of(two(), "a") == "lor"
    assert edits.reorder(two(), "a", 1).item("lor").documents == ("b", "a")
    assert edits.reorder(two(), "a", -1).item("lor").documents == ("a", "b")


def test_a_mark_is_set_and_cleared_without_a_trace() -> None:
    marked = edits.set_status(application(), "visa", "waived", "citizen")

    assert marked.item("visa").reason == "citizen"
    assert edits.set_status(marked, "visa", None, "ignored") == application()


def test_new_content_asks_everything_again() -> None:
    state = edits.set_recipe(edits.set_ticks(two(), "lor", ["seal"]), "a", Recipe(rotate=90))
    state = edits.set_documents(state, "lor", accepted=("not_recognized", "stated_date"))
    assert state.documents["a"].accepted
    changed = edits.accept_content(state, "a", "new", 5).documents["a"]

    assert (changed.accepted, changed.answers) == ((), ())
    assert (changed.sha256, changed.size, changed.ticked, changed.recipe) == ("new", 5, (), Recipe())


def test_renamed_files_and_records_are_followed() -> None:
    state = edits.relink(two(), {"a": "X.pdf", "b": "Y.pdf"})

    assert [state.documents[key].file for key in "ab"] == ["X.pdf", "Y.pdf"]
    assert edits.put_document(state, "a", document("Z.pdf")).documents["a"].file == "Z.pdf"


def test_dates_are_changed_together_or_not_at_all() -> None:
    state = edits.set_dates(application(), start=DAY, end=DAY, submit_by=None)

    assert (state.start, state.end) == (DAY, DAY)
    with pytest.raises(DateOrderError):
        edits.set_dates(application(), start=date(2027, 2, 1), end=DAY, submit_by=None)


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("issued", "2026-01-10", DAY),
        ("score", "245", 245.0),
        ("per_claim", "$1,000,000", 1e6),
        ("result", " negative ", "negative"),
        ("issued", "", None),
    ],
)
def test_facts_are_read_as_people_type_them(key: str, text: str, value: object) -> None:
    assert parse_fact(key, text) == value


@pytest.mark.parametrize(
    ("key", "text"), [("colour", "red"), ("score", "many"), ("score", "-5"), ("score", "inf")]
)
def test_what_is_no_fact_is_refused(key: str, text: str) -> None:
    with pytest.raises(BadFactError):
        parse_fact(key, text)


def test_a_date_that_does_not_exist_is_refused() -> None:
    with pytest.raises(BadDateError):
        parse_fact("expires", "2026-02-30")


def test_facts_are_changed_one_by_one_and_merged() -> None:
    assert with_fact(Facts(), "score", 5.0) == Facts(score=5.0)
    assert merged(Facts(score=1.0, result="x"), Facts(score=2.0)) == Facts(score=2.0, result="x")
    assert str(title("issued")) == "Date on it"
    assert str(title("score")) == "Score"


@given(st.sampled_from(sorted(KINDS)), st.text(max_size=20))
def test_any_text_for_a_fact_is_a_value_or_a_clear_refusal(key: str, text: str) -> None:
    try:
        value = parse_fact(key, text)
    except (BadFactError, BadDateError) as error:
        assert str(error)
    else:
        assert value is None or isinstance(value, KINDS[key])


def test_documents_move_to_another_item_with_their_facts_alone() -> None:
    state = edits.attach(application(), "tb_test", "t", document("T.pdf"))
    state = edits.set_fact(state, "tb_test", "issued", DAY)
    state = edits.set_ticks(state, "tb_test", ("name",))
    state = edits.attach(state, "lor", "a", document("A.pdf"))

    moved = edits.move_documents(state, "tb_test", "lor")
    assert moved.item("lor").documents == ("a", "t")
    assert moved.item("tb_test").documents == ()
    assert (moved.documents["t"].facts.issued, moved.documents["t"].ticked) == (DAY, ())
    assert edits.move_documents(two(), "lor", "cv", keys=["b"]).item("lor").documents == ("a",)
    assert edits.move_documents(two(), "lor", "lor") == two()
