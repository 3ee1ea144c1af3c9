"""Recipes as people type them."""

from typing import Any

import pytest

from usce_desktop.domain.application.recipe import (
    Recipe,
    pages_words,
    parse_pages,
    parse_recipe,
    place_shown,
    selected_pages,
    turned_crop,
)
from usce_desktop.domain.facts import BadFactError
from usce_desktop.pdf.pages.placement import cropped


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("pages", "1-3, 5", (1, 2, 3, 5)),
        ("pages", "4 2;2", (4, 2, 2)),
        ("pages", "3 – 1", (3, 2, 1)),
        ("pages", " ", None),
        ("rotate", "270", 270),
        ("rotate", "", 0),
        ("crop", "5,0,5 %,10", (0.05, 0.0, 0.05, 0.1)),
        ("crop", "", None),
        ("marks", "no", False),
        ("marks", "", True),
    ],
)
def test_parts_of_a_recipe_are_read(key: str, text: str, value: object) -> None:
    assert parse_recipe(key, text) == value


@pytest.mark.parametrize(
    ("key", "text", "words"),
    [
        ("pages", "0", "'0' is no page"),
        ("pages", "2-5001", "'2-5001' is no page"),
        ("pages", "two", "'two' is no page"),
        ("rotate", "45", "no rotation"),
        ("crop", "50,0,46,0", "cannot be cut off"),
        ("crop", "-1,0,0,0", "cannot be cut off"),
        ("crop", "1,2,3", "cannot be cut off"),
        ("marks", "perhaps", "neither yes nor no"),
    ],
)
def test_what_cannot_be_carried_out_is_refused(key: str, text: str, words: str) -> None:
    with pytest.raises(BadFactError, match=words):
        parse_recipe(key, text)


def test_a_recipe_from_a_file_may_be_impossible() -> None:
    assert Recipe(rotate=90, pages=(2, 1), crop=(0.1, 0.2, 0.3, 0.4)).possible
    assert not Recipe(rotate=45).possible
    assert not Recipe(crop=(0.5, 0, 0.5, 0)).possible
    assert not Recipe(pages=(1,) * 5001).possible
    assert selected_pages(Recipe(pages=(3, 1, 9)), 3) == (3, 1)


@pytest.mark.parametrize(
    ("turn", "box"),
    [
        (0, (10, 80, 70, 180)),
        (90, (10, 20, 60, 140)),
        (180, (30, 20, 90, 120)),
        (270, (40, 60, 90, 180)),
    ],
)
def test_cropping_follows_what_is_shown(turn: int, box: tuple[float, ...]) -> None:
    """A page of 100 by 200, cut by 10 % left, 10 % top, 30 % right, 40 % bottom as it is shown."""
    assert cropped((0, 0, 100, 200), (0.1, 0.1, 0.3, 0.4), turn) == pytest.approx(box)


@pytest.mark.parametrize("pages", [(), (1,), (1, 2, 3, 5), (3, 2, 1), (2, 2)])
def test_pages_are_written_as_they_are_read(pages: tuple[int, ...]) -> None:
    assert parse_pages(pages_words(pages)) == pages


def test_what_is_cut_off_a_turned_page_is_told_as_before_it_was_turned() -> None:
    assert turned_crop((0.1, 0.2, 0.3, 0.4), 90) == (0.2, 0.3, 0.4, 0.1)
    assert turned_crop((0.1, 0.2, 0.3, 0.4), 0) == (0.1, 0.2, 0.3, 0.4)


@pytest.mark.parametrize(
    ("rotate", "crop", "shown"),
    [
        (0, None, (0.1, 0.2, 0.3, 0.4)),
        (90, None, (0.6, 0.1, 0.8, 0.3)),
        (180, None, (0.7, 0.6, 0.9, 0.8)),
        (270, None, (0.2, 0.7, 0.4, 0.9)),
        (0, (0.2, 0.0, 0.3, 0.0), (0.0, 0.2, 0.2, 0.4)),
        (0, (0.4, 0.0, 0.0, 0.0), None),
    ],
)
def test_a_place_on_a_page_follows_its_recipe(rotate: int, crop: Any, shown: Any) -> None:
    found = place_shown((0.1, 0.2, 0.3, 0.4), rotate, crop)

    assert found == (None if shown is None else pytest.approx(shown))
