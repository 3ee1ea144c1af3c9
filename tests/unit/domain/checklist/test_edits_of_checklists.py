import pytest
from msgspec import structs

from making.values import checklist, kind, requirement, within
from usce_desktop.domain.checklist.edits import (
    BadRuleError,
    add_item,
    change_item,
    drop_rule,
    minima_text,
    move_item,
    parse_minima,
    parse_words,
    put_parameter,
    put_rule,
    remove_item,
)
from usce_desktop.domain.rules import RULES
from usce_desktop.domain.rules.scores import ScoreMinimum

ASKED = checklist(requirement("tb_test"), requirement("cv"), requirement("flu"))


def names(value: object) -> list[str]:
    return [each.item for each in value.items]  # type: ignore[attr-defined]


def test_items_are_added_moved_and_removed_in_the_persons_order() -> None:
    more = add_item(add_item(ASKED, kind("diploma")), kind("cv"))
    assert names(more) == ["tb_test", "cv", "flu", "diploma", "cv_2"]
    assert more.items[-1].title.endswith("2")
    moved = move_item(move_item(more, "cv_2", -1), "tb_test", -1)
    assert names(moved) == ["tb_test", "cv", "flu", "cv_2", "diploma"]
    assert [each.order for each in moved.items] == [0, 1, 2, 3, 4]
    assert moved.in_order
    assert names(remove_item(moved, "flu")) == ["tb_test", "cv", "cv_2", "diploma"]
    changed = change_item(moved, "cv", title="CV in English", required=False)
    assert [each.required for each in changed.items] == [True, False, True, True, True]


def test_every_rule_can_be_put_onto_an_item_and_says_itself() -> None:
    for name in RULES:
        (use,) = put_rule(structs.replace(requirement(), rules=()), name).rules
        assert use.own
        assert use.words


def test_a_rule_is_changed_in_place_and_dropped() -> None:
    item = structs.replace(requirement(), rules=(within(12, "rotation_start"),))
    changed = put_rule(put_rule(item, "result_in"), "issued_within", {"n": 6, "anchor": "arrival"})
    assert [use.name for use in changed.rules] == ["issued_within", "result_in"]
    assert str(changed.rules[0].words) == "Dated within 6 months of arrival"
    assert [use.name for use in drop_rule(changed, "issued_within").rules] == ["result_in"]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("titre_required", "yes", True),
        ("titre_required", "measles, varicella", ("measles", "varicella")),
        ("hepb_cutoff", "10", 10),
        ("hepb_cutoff", "11.5", 11.5),
        ("method", "IGRA", "IGRA"),
    ],
)
def test_a_parameter_is_stated_as_typed(name: str, text: str, value: object) -> None:
    item = put_parameter(requirement(), name, text)
    assert [each.value for each in item.parameters] == [value]
    assert put_parameter(item, name, " ").parameters == ()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("hepb_core_required", "perhaps", "yes or no"),
        ("tdap_max_years", "ten", "a whole number"),
        ("hepb_cutoff", "-1", "whole number or a number"),
        ("titre_required", ",", "at least one word"),
    ],
)
def test_a_parameter_that_cannot_be_is_refused_in_words(name: str, text: str, words: str) -> None:
    with pytest.raises(BadRuleError, match=words):
        put_parameter(requirement(), name, text)


def test_least_scores_are_typed_as_they_are_shown() -> None:
    minima = (
        ScoreMinimum(test="TOEFL", total=90.0, speaking=24.0),
        ScoreMinimum(test="IELTS", each_section=7.0),
        ScoreMinimum(test="TOEFL", total=4.5, new_scale=True),
    )
    text = minima_text(minima)
    assert text == "TOEFL 90, speaking 24; IELTS each section 7; TOEFL (1-6) 4.5"
    assert parse_minima(text) == minima
    assert parse_words(" a, b ,") == ("a", "b")
    for wrong in ("TOEFL", "90", "TOEFL total", "TOEFL 90, 91", "TOEFL humming 3"):
        with pytest.raises(BadRuleError, match="TOEFL 90, speaking 24"):
            parse_minima(wrong)
    assert parse_minima("") == ()
