"""Joining two versions of one file."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usce_desktop.domain.merging import (
    EARLIER,
    LATEST,
    MOST_EARLIER,
    Data,
    common_versions,
    descended,
    earlier_versions,
    join,
    merge,
    version_of,
)

DOSE: dict[str, Any] = {"vaccine": "MMR", "day": "2001-05-01"}
OTHER: dict[str, Any] = {"vaccine": "MMR", "day": "2006-05-01"}
TITER: dict[str, Any] = {"vaccine": "hepatitis B", "day": "2026-02-01"}


def test_what_each_side_changed_is_there() -> None:
    base = {"start": 1, "facts": {"issued": "a"}}
    joined, clash = join(base, base | {"start": 2}, base | {"facts": {"issued": "a", "score": 9}})

    assert joined == {"start": 2, "facts": {"issued": "a", "score": 9}}
    assert not clash


def test_where_both_changed_the_same_ours_stands_and_it_is_said() -> None:
    assert join({"start": 1}, {"start": 2}, {"start": 3}) == ({"start": 2}, True)
    assert join({"start": 1}, {"start": 2}, {"start": 2}) == ({"start": 2}, False)
    assert join({"start": 1}, {}, {"start": 3}) == ({}, True)
    assert join({"start": 1}, {}, {}) == ({}, False)


def test_what_one_side_took_away_is_gone() -> None:
    assert join({"a": 1, "b": 2}, {"a": 1}, {"a": 1, "b": 2}) == ({"a": 1}, False)
    assert join({"a": 1, "b": 2}, {"a": 1, "b": 2}, {"b": 2}) == ({"b": 2}, False)


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "joined", "clash"),
    [
        ([DOSE], [DOSE, OTHER], [DOSE, TITER], [DOSE, OTHER, TITER], False),
        ([DOSE, OTHER], [OTHER], [DOSE, OTHER, TITER], [OTHER, TITER], False),
        ([DOSE, OTHER], [DOSE, OTHER, TITER], [OTHER], [OTHER, TITER], False),
        # Both added the same one.
        ([], [DOSE], [DOSE], [DOSE], False),
        # Both corrected the same one: two corrections beside each other would be a dose that nobody got.
        ([DOSE], [OTHER], [TITER], [OTHER], True),
        ([DOSE, TITER], [OTHER, TITER], [DOSE], [OTHER], False),
        (["a"], ["a", "b"], ["c", "a"], ["a", "b", "c"], False),
        # The pages of a recipe are one value: their order says something, and one may stand there twice.
        ([1, 2, 3], [3, 1], [1, 2], [3, 1], True),
    ],
)
def test_lists(base: list[Any], ours: list[Any], theirs: list[Any], joined: list[Any], clash: bool) -> None:
    assert join({"list": base}, {"list": ours}, {"list": theirs}) == ({"list": joined}, clash)


def test_what_was_said_of_some_bytes_never_goes_over_to_others() -> None:
    base = {"d": {"file": "A.pdf", "sha256": "1", "ticked": []}}
    seen = {"d": {"file": "A.pdf", "sha256": "1", "ticked": ["signed"]}}
    replaced = {"d": {"file": "A.pdf", "sha256": "2", "ticked": []}}

    assert join(base, seen, replaced) == (replaced, True)
    assert join(base, replaced, seen) == (replaced, True)
    assert join(None, seen, replaced) == (seen, True)
    assert join(base, replaced, base) == (replaced, False)


def test_without_a_common_version_ours_stands_with_the_records_that_it_lacks() -> None:
    """What either side took back since nobody can tell: no tick, dose or state is there again."""
    document = {"sha256": "1", "ticked": ["signed"]}
    ours = {"start": 1, "documents": {"a": {"sha256": "1"}}, "doses": [DOSE], "items": {"cv": {}}}
    theirs = {
        "start": 2,
        "documents": {"a": document, "b": document},
        "doses": [OTHER],
        "items": {"cv": {"status": "waived"}, "photo": {"status": "waived"}},
        "fees": {"x": {"amount": 1}},
        "log": "z",
    }
    joined, clash = join(None, ours, theirs)

    assert joined == {
        "start": 1,
        "documents": {"a": {"sha256": "1"}, "b": document},
        "doses": [DOSE],
        "items": {"cv": {}},
        "fees": {"x": {"amount": 1}},
    }
    assert clash
    assert join(None, ours, ours) == (ours, False)


def test_unknown_keys_of_the_file_survive() -> None:
    merged, clash = merge({"a": 1}, {"a": 2}, {"a": 1, "later": {"b": 1}}, {"a": 1, "later": {"b": 1}})

    assert (merged, clash) == ({"a": 2, "later": {"b": 1}}, False)


def test_a_version_is_named_by_what_it_says_not_by_what_it_came_from() -> None:
    one = {"a": 1, "b": {"c": 2}}

    assert version_of(one) == version_of({"b": {"c": 2}, "a": 1})
    assert version_of(descended(one, {"a": 0})) == version_of(one)
    assert version_of(one) != version_of({"a": 1, "b": {"c": 3}})


def test_what_both_came_from_is_found_the_latest_first() -> None:
    first: Data = {"a": 0}
    second = descended({"a": 1}, first)
    ours = descended({"a": 2}, second)
    again = descended({"a": 3}, ours)
    theirs = descended({"a": 1, "b": 1}, second)

    assert list(common_versions(again, theirs)) == [version_of(second), version_of(first)]
    assert next(common_versions(second, theirs)) == version_of(second)
    assert next(common_versions(theirs, second)) == version_of(second)
    assert list(common_versions({"x": 1}, {"y": 1})) == []
    assert next(common_versions(descended({"j": 1}, ours, theirs), again)) == version_of(ours)


def test_of_what_it_came_from_the_latest_are_kept_and_the_same_few_before_on_both_sides() -> None:
    base: Data = {"a": 0}
    for number in range(1, 400):
        base = descended({"a": number}, base)
    ours, theirs = base, base
    for number in range(120):
        ours, theirs = descended({"x": number}, ours), descended({"y": number}, theirs)
    kept = earlier_versions(base)

    assert kept[-LATEST:] == [version_of({"a": number}) for number in range(399 - LATEST, 399)]
    assert kept[0] == version_of({"a": 0})
    assert LATEST + 5 < len(kept) <= MOST_EARLIER
    # Far more saves than are written down lie between the two, and what both came from is found.
    common = next(common_versions(ours, theirs))
    assert common in {version_of({"a": number}) for number in range(400)}
    assert earlier_versions({EARLIER: "x"}) == []
    assert earlier_versions({EARLIER: [1, "x"]}) == ["x"]


def test_what_versions_came_from_is_nothing_that_both_changed() -> None:
    base: Data = descended({"a": 1}, *({"a": -number} for number in range(LATEST)))
    ours, theirs = descended({"a": 2}, base), descended({"a": 1, "b": 1}, base)

    assert join(base, ours, theirs) == ({"a": 2, "b": 1}, False)
    assert join(None, ours, ours)[0]["a"] == 2


_NAMES = st.sampled_from("abcde")
_DATA = st.dictionaries(_NAMES, st.integers(0, 3) | st.dictionaries(_NAMES, st.integers(0, 3), max_size=3))


@given(base=_DATA, ours=_DATA, theirs=_DATA)
def test_whatever_only_one_side_changed_is_as_it_left_it(
    base: dict[str, Any], ours: dict[str, Any], theirs: dict[str, Any]
) -> None:
    joined, clash = join(base, ours, theirs)
    gone = object()
    for key in {*base, *ours, *theirs}:
        was, one, other = (each.get(key, gone) for each in (base, ours, theirs))
        if one == was:
            assert joined.get(key, gone) == other
        elif other == was:
            assert joined.get(key, gone) == one
    if not clash:
        # Whoever joins, the same comes of it.
        assert join(base, theirs, ours)[0] == joined
