"""Where in a file another paper begins."""

import pytest

from making.pages import page
from making.values import kind
from usce_desktop.domain.reading.parts import Part, find_parts, with_break

TB = ("QUANTIFERON-TB GOLD PLUS", "Result: NEGATIVE", "Interferon gamma release assay")
DRUGS = ("10 PANEL URINE DRUG SCREEN", "Cocaine negative", "Certified by the medical review officer")
TYPES = (
    kind("tb_test", words=("quantiferon", "quantiferon tb gold plus", "interferon gamma release assay")),
    kind("drug_screen", words=("drug screen", "urine drug screen", "medical review officer")),
    kind("translation", words=("certified translation", "translation from spanish")),
)


def parts(*pages: tuple[str, ...], total: int = 0) -> list[tuple[int, int, str]]:
    made = [page(*lines, number=number) for number, lines in enumerate(pages, 1)]
    return [(each.first, each.last, each.kind) for each in find_parts(made, total or len(made), TYPES)]


def test_a_paper_begins_where_a_page_looks_like_another_kind() -> None:
    assert parts(TB, DRUGS) == [(1, 1, "tb_test"), (2, 2, "drug_screen")]
    assert parts(TB, ("Remarks of the laboratory",), DRUGS) == [(1, 2, "tb_test"), (3, 3, "drug_screen")]
    assert parts(("A letter",), TB, DRUGS) == [(1, 2, "tb_test"), (3, 3, "drug_screen")]
    assert parts(TB, DRUGS, total=30) == [(1, 1, "tb_test"), (2, 30, "drug_screen")], (
        "what was not read stays"
    )


def test_what_belongs_together_is_one_paper() -> None:
    assert parts(TB, TB) == []
    assert parts(TB, ("CERTIFIED TRANSLATION", "Translation from Spanish", *TB)) == []
    assert parts(TB) == []
    assert parts(("nothing",), ("at all",)) == []
    prose = [
        f"The laboratory keeps what it found for {number} years and gives it to nobody."
        for number in range(9)
    ]
    assert parts(TB, (*prose, "The drug screen is reported on another form.")) == []


def test_pages_that_number_themselves_begin_anew() -> None:
    first, second = (*TB, "Page 1 of 2"), (*TB, "Page 2 of 2")
    assert parts(first, second, first, second) == [(1, 2, "tb_test"), (3, 4, "tb_test")]
    assert parts(first, second) == []


@pytest.mark.parametrize(
    ("before", "page_", "after"),
    [
        ((), 3, [(1, 2), (3, 4)]),
        ([(1, 2), (3, 4)], 3, [(1, 4)]),
        ([(1, 2), (3, 4)], 2, [(1, 1), (2, 4)]),
        ([(1, 2), (3, 4)], 4, [(1, 3), (4, 4)]),
        ([(1, 1), (2, 4)], 4, [(1, 1), (2, 3), (4, 4)]),
        ([(1, 2), (3, 4)], 1, [(1, 2), (3, 4)]),
        ([(1, 2), (3, 4)], 9, [(1, 2), (3, 4)]),
    ],
)
def test_one_key_sets_moves_and_takes_away_a_break(
    before: list[tuple[int, int]], page_: int, after: list[tuple[int, int]]
) -> None:
    given = tuple(Part(first=first, last=last, kind="x") for first, last in before)
    found = with_break(given, page_, 4)
    assert [(each.first, each.last) for each in found] == after
    assert [page for each in found for page in each.pages] == ([1, 2, 3, 4] if found else [])
