import pytest

from making.pages import line, page
from usce_desktop.domain.reading.kinds import Clue, Guess
from usce_desktop.domain.reading.names import FoundName
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.weighing.applicant import find_candidates, name_features, weigh_names
from usce_desktop.domain.reading.weighing.weights import Weights

HERE = Place(page=1, snippet="", box=(0.0, 0.0, 1.0, 1.0))


def found(*lines: str) -> list[str]:
    return [each.words for each in find_candidates([page(*lines)])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Amara Okafor", ["Amara Okafor"]),
        ("letter for Amara de la Cruz, who was born here", ["Amara de la Cruz"]),
        ("Patient Amara Okafor", ["Amara Okafor"]),
        ("Ms. Amara Okafor attended", ["Amara Okafor"]),
        ("Name: Okafor, Amara", ["Okafor, Amara"]),
        ("Okafor, Amara, Nneka", ["Okafor, Amara"]),
        ("Seen by Amara Okafor. Dr. Bello Musa agreed.", ["Amara Okafor", "Bello Musa"]),
        ("only Amara came", []),
        ("de la Cruz", []),
        ("12 May", []),
    ],
)
def test_words_in_a_row_with_capitals_can_be_a_name(text: str, words: list[str]) -> None:
    assert found(text) == words


def test_words_of_different_cells_are_no_name() -> None:
    assert [each.words for each in find_candidates([page(line("Amara"), line("Okafor", x=300.0))])] == []


def test_a_candidate_is_described_by_what_stands_around_it() -> None:
    pages = [
        page("Recommendation Letter", "I write for Ms. Amara Okafor (born 1999) today", "Dean Bello Musa")
    ]
    candidates = find_candidates(pages)

    title, own, dean = name_features(
        candidates, Guess(item="lor", score=3, clues=(Clue("text", "recommendation"),))
    )

    assert {"title", "first", "before:none", "row0", "page1"} <= title.keys()
    assert {"address:ms", "before:for", "label:ms", "after:born", "after:#"} <= own.keys()
    assert {"alone", "alone:lor", "words3"} <= dean.keys()
    assert {"address:ms", "title"}.isdisjoint(dean)


def likely(*pairs: tuple[str, float]) -> Weights:
    return Weights(bias=0.0, features={f"word:{word}": odds for word, odds in pairs})


def names(*each: str) -> tuple[FoundName, ...]:
    return tuple(FoundName(name=name, place=HERE) for name in each)


@pytest.mark.parametrize(
    ("known", "weights", "expected"),
    [
        ((), likely(("okafor", 2.0), ("musa", -2.0)), ["Amara Okafor"]),
        ((), likely(("okafor", -2.0), ("musa", -2.0)), []),
        (("Bello Musa",), likely(("okafor", 2.0), ("musa", -2.0)), ["Amara Okafor"]),
        (("Bello Musa",), likely(("okafor", 2.0), ("musa", 1.5)), ["Bello Musa"]),
        (("Bello Musa",), likely(("okafor", 0.5), ("musa", -2.0)), ["Bello Musa"]),
        (("Amara Nneka Okafor",), likely(("okafor", 2.0)), ["Amara Nneka Okafor"]),
        (("Chidi Eze",), likely(("okafor", 2.0)), ["Amara Okafor"]),
    ],
)
def test_a_name_is_offered_or_overruled_by_how_likely_it_is(
    known: tuple[str, ...], weights: Weights, expected: list[str]
) -> None:
    candidates = find_candidates([page("Amara Okafor", "Bello Musa", "Annual Report")])

    chosen = weigh_names(names(*known), candidates, name_features(candidates, None), weights)

    assert [each.name for each in chosen] == expected


def test_without_candidates_the_rules_names_stay() -> None:
    assert weigh_names(names("Bello Musa"), (), (), likely()) == names("Bello Musa")
