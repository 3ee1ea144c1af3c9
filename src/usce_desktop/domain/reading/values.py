"""All values of a paper: results of tests, scores, insured amounts; and what of them speaks against it."""

from collections.abc import Sequence

from usce_desktop.domain.reading.found import FoundState, FoundValue
from usce_desktop.domain.reading.insured import insured_amounts
from usce_desktop.domain.reading.numbers import habit_of
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.reading.results import find_results
from usce_desktop.domain.reading.scores import (
    STEPS,
    better,
    english_scores,
    sitting,
    step_dial,
    step_result,
    step_rows,
    step_sections,
)
from usce_desktop.domain.reading.table import rows_of


def find_values(pages: Sequence[PageText]) -> tuple[FoundValue, ...]:
    """Find results of tests, scores and insured amounts."""
    return find_all(pages)[0]


def find_all(pages: Sequence[PageText]) -> tuple[tuple[FoundValue, ...], tuple[FoundState, ...]]:
    """Find values, and what of a paper's results and stamps speaks against it.

    Returns:
        The values, one of each name (a Step's one per sitting), and the states.
    """
    habit = habit_of(line.text for page in pages for line in page.lines)
    values, states = find_results(pages, habit)
    found = {each.name: each for each in values}
    for page in pages:
        rows = rows_of(page)
        for number, row in enumerate(rows):
            for each in (*step_rows(row), *step_sections(rows, number), *step_dial(rows, number)):
                key = sitting(each)
                old = found.get(key)
                found[key] = each if old is None else better(old, each)
    for each in (*english_scores(pages), *insured_amounts(pages), *step_result(pages, found)):
        if each.name not in found:
            found[each.name] = each
        elif each.name in STEPS:
            found[each.name] = better(found[each.name], each)
    failed = [
        FoundState(about=each.name, state=each.result, words=each.place.snippet, place=each.place)
        for each in found.values()
        if each.name in STEPS and each.result in {"fail", "pending", "incomplete"}
    ]
    return tuple(found.values()), (*states, *failed)
