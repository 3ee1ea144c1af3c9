import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from making.values import TODAY
from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.file_names import parted_name
from usce_desktop.domain.packet.fitting import (
    BEST_QUALITY,
    FLOOR_DPI,
    GOOD_QUALITY,
    LEAST_QUALITY,
    QUALITIES,
    RESOLUTIONS,
    Measured,
    Reduction,
    between,
    choose,
    corrected,
    size_at,
)
from usce_desktop.domain.packet.limits import Weight, file_stem, refusals, refuses_pages, size_words


def measured(scale: float = 1.0, fixed: int = 1000) -> Measured:
    """A file whose images take more with every pixel and every step of quality."""
    sizes = {
        dpi: {quality: scale * dpi**2 * math.exp(quality / 30) for quality in QUALITIES}
        for dpi in RESOLUTIONS
    }
    return Measured(fixed=fixed, sizes=sizes)


def total(one: Measured, reduction: Reduction) -> float:
    return one.fixed + size_at(one, reduction)


def test_between_measured_qualities_the_logarithms_lie_on_a_line() -> None:
    one = measured()

    for quality in (35, 40, 60, 67, 95):
        exact = 300**2 * math.exp(quality / 30)
        assert size_at(one, Reduction(dpi=300, quality=quality)) == pytest.approx(exact)


@given(st.integers(10_000, 20_000_000))
def test_the_choice_keeps_the_limit_and_nothing_sharper_of_good_quality_would(limit: int) -> None:
    one = measured()
    chosen = choose(one, limit)
    smallest = total(one, Reduction(dpi=FLOOR_DPI, quality=LEAST_QUALITY))

    if chosen is None:
        assert smallest > 0.97 * limit
        return
    assert total(one, chosen) <= limit
    assert chosen.dpi >= FLOOR_DPI
    for dpi in RESOLUTIONS:
        if dpi > chosen.dpi:
            assert total(one, Reduction(dpi=dpi, quality=GOOD_QUALITY)) > 0.97 * limit
    if chosen.quality < GOOD_QUALITY:
        assert chosen.dpi == FLOOR_DPI
    if chosen.quality < BEST_QUALITY:
        assert total(one, Reduction(dpi=chosen.dpi, quality=chosen.quality + 1)) > 0.97 * limit


def test_an_estimate_is_brought_in_line_with_what_came_out() -> None:
    one, reduction = measured(), Reduction(dpi=200, quality=60)
    actual = round(one.fixed + 1.2 * size_at(one, reduction))
    better = corrected(one, reduction, actual)

    assert total(better, reduction) == pytest.approx(actual, rel=1e-6)
    assert size_at(better, Reduction(dpi=300, quality=80)) == pytest.approx(
        1.2 * size_at(one, Reduction(dpi=300, quality=80))
    )


def test_the_next_try_lies_between_what_was_small_enough_and_what_was_not() -> None:
    small, large = Reduction(dpi=300, quality=60), Reduction(dpi=300, quality=90)

    def next_to(quality: int, *tried: tuple[Reduction, int]) -> int | None:
        found = between(Reduction(dpi=300, quality=quality), tried, 100)
        return found.quality if found else None

    assert between(None, [], 100) is None
    assert next_to(70) == 70
    assert next_to(95, (small, 90), (large, 110)) == 75
    assert next_to(50, (small, 90), (large, 110)) == 75
    assert next_to(70, (small, 90), (large, 110)) == 70
    assert next_to(61, (small, 90), (Reduction(dpi=300, quality=61), 110)) is None
    assert next_to(95, (Reduction(dpi=200, quality=60), 110)) == 95


def profile(**changes: Any) -> Profile:
    fields: dict[str, Any] = {"id": "p", "title": "P", "source": "s", "checked_on": TODAY}
    return Profile(**(fields | changes))


LIGHT, HEAVY = Weight(title="Letter", pages=2, size=400_000), Weight(title="Scan", pages=9, size=6_200_000)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, ()),
        ({"max_bytes": 6_600_000}, ()),
        ({"max_bytes": 5_000_000}, ("The packet has 6.6 MB, 1.6 MB too much",)),
        ({"max_pages": 13}, ()),
        ({"max_pages": 12}, ("The packet has 1 page too many: 12 are taken.",)),
        (
            {"delivery": "separate", "max_bytes": 5_000_000, "max_pages": 5},
            ("Scan has 4 pages too many", "Scan has 6.2 MB, 1.2 MB too much"),
        ),
    ],
)
def test_what_would_be_refused_is_said_before_anything_is_written(
    changes: dict[str, Any], words: tuple[str, ...]
) -> None:
    found = refusals(profile(**changes), (LIGHT, HEAVY), 2)

    assert len(found) == len(words)
    for sentence, start in zip(found, words, strict=True):
        assert str(sentence).startswith(start)


def test_only_a_page_limit_refuses_pages() -> None:
    assert refuses_pages(profile(max_pages=3), 4)
    assert not refuses_pages(profile(max_pages=3), 3)
    assert not refuses_pages(profile(), 4000)


@pytest.mark.parametrize(
    ("size", "words"), [(0, "1 KB"), (999_499, "999 KB"), (1_000_000, "1.0 MB"), (18_060_000, "18.1 MB")]
)
def test_sizes_are_said_in_the_units_of_portals(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("changes", "name", "stem"),
    [
        ({}, "Amara Sample", "03 Letter of good standing"),
        ({"file_name": "{last}{first}_{document}", "ascii_names": True}, "José María Núñez", "NunezJoseMaria_LetterOfGoodStanding"),
        ({"file_name": "{last}, {first} {document}"}, "José Núñez", "Núñez, José Letter of good standing"),
        ({"file_name": "{last}{first}_{document}", "ascii_names": True}, "", "_LetterOfGoodStanding"),
        ({"file_name": "{last}", "ascii_names": True}, "Ким", "document"),
        ({"file_name": "{last}{first}", "ascii_names": True}, "Jan van den Berg", "vandenBergJan"),
        ({"file_name": "{last}{first}", "ascii_names": True}, "FNU Ahmadi", "Ahmadi"),
        ({"file_name": "{last}{first}", "ascii_names": True}, "Ana María de la Cruz", "delaCruzAnaMaria"),
        ({"file_name": "{last}/../{document}"}, "A B", "B-..-Letter of good standing"),
    ],
)  # fmt: skip
def test_files_are_named_as_the_recipient_wants_them(changes: dict[str, Any], name: str, stem: str) -> None:
    assert file_stem(profile(**changes), parted_name(name), "Letter of good standing", 3) == stem
