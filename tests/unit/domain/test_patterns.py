"""Patterns that are compiled when they are first used."""

import copy
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from usce_desktop.domain import reading
from usce_desktop.domain.patterns import regex


def patterns_in(value: object) -> Iterator["re.Pattern[str]"]:
    """Find patterns in a constant, also in tables of them."""
    if isinstance(value, (tuple, list, frozenset)):
        for each in value:
            yield from patterns_in(each)
    elif isinstance(value, dict):
        yield from patterns_in(tuple(value.values()))
    elif type(value) is type(regex("")):
        yield value


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    lazy = regex("(B)(c)", re.IGNORECASE)
    compiled = re.compile("(B)(c)", re.IGNORECASE)
    text = "abcabC"

    for _ in range(2):
        assert [each.span() for each in lazy.finditer(text)] == [
            each.span() for each in compiled.finditer(text)
        ]
        assert lazy.findall(text) == compiled.findall(text)
        assert lazy.sub("-", text) == "a-a-"
        assert lazy.search(text, 3) is not None
        assert lazy.match(text) is None
        assert (lazy.pattern, lazy.flags, lazy.groups) == (compiled.pattern, compiled.flags, compiled.groups)


def test_a_pattern_can_be_copied_before_it_is_used() -> None:
    assert copy.copy(regex("b")).search("abc") is not None


def test_a_pattern_is_not_compiled_before_it_is_used() -> None:
    broken = regex("(")

    with pytest.raises(re.error):
        broken.search("text")


def test_every_pattern_of_reading_can_be_compiled() -> None:
    found = {
        each.pattern
        for module in pkgutil.iter_modules(reading.__path__, reading.__name__ + ".")
        for value in vars(import_module(module.name)).values()
        for each in patterns_in(value)
    }

    assert len(found) > 250
    assert all(re.compile(each) for each in found)
