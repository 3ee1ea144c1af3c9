"""Cells of a CSV that spreadsheets would run."""

import pytest

from usce_desktop.domain.spreadsheet import guarded, unguarded


@pytest.mark.parametrize("text", ["=1+1", "+44 20", "-5", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_begins_like_a_formula_is_guarded_and_read_as_it_was(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["", "Cleveland Clinic", "'quoted'", "5-7 weeks"])
def test_all_else_is_written_as_it_is(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text
