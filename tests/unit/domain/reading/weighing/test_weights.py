from datetime import date

import pytest
from msgspec import structs

from making.pages import page
from making.values import kind
from usce_desktop.domain.reading.reading import read_pages
from usce_desktop.domain.reading.weighing.weights import ReadingWeights, Weights

RAIN = Weights(bias=-1.0, features={"clouds": 2.0, "sun": -3.0})


def test_features_that_nobody_knows_say_nothing() -> None:
    assert RAIN.log_odds({"tea": 1.0}) == -1.0
    assert RAIN.log_odds({"clouds": 1.0, "sun": 0.5, "tea": 9.0}) == pytest.approx(-0.5)


def test_a_probability_stays_between_none_and_one_however_much_speaks_for_it() -> None:
    assert RAIN.probability({"clouds": 0.5}) == pytest.approx(0.5)
    assert RAIN.probability({"clouds": 1e9}) == pytest.approx(1.0)
    assert RAIN.probability({"sun": 1e9}) == pytest.approx(0.0)


def test_a_document_is_read_by_rules_and_weights_together() -> None:
    pages = [
        page(
            "Blood bank",
            "your titer",
            "To whom it may concern",
            "Amara Okafor",
            "on 3 March 2026 we saw 4 May 2025",
        )
    ]
    nothing = Weights(bias=-9.0, features={})
    weights = ReadingWeights(
        papers=1,
        kinds={"lab_titers": Weights(bias=0.0, features={"titer": 9.0})},
        issued=Weights(bias=-4.0, features={"newest": 9.0}),
        applicant=Weights(bias=-4.0, features={"word:okafor": 9.0}),
    )

    by_rules = read_pages(1, pages, ())
    by_both = read_pages(1, pages, (), weights=weights)
    silent = structs.replace(weights, kinds={}, issued=nothing, applicant=nothing)

    assert [each.item for each in by_both.kinds] == ["lab_titers"]
    assert [each.name for each in by_both.names] == ["Amara Okafor"]
    assert [each.date for each in by_both.dates if each.role == "issued"] == [date(2026, 3, 3)]
    assert read_pages(1, pages, (), weights=silent) == by_rules


def test_the_name_on_top_of_ones_own_paper_is_not_outweighed() -> None:
    pages = [page("Amara Okafor", "Curriculum vitae", "Work: Bello Musa Hospital")]
    types = (kind("cv", words=("curriculum vitae",)),)
    weights = ReadingWeights(
        papers=1, kinds={}, issued=Weights(bias=0.0, features={}), applicant=Weights(bias=9.0, features={})
    )

    assert [each.name for each in read_pages(1, pages, types, weights=weights).names] == ["Amara Okafor"]
    headed = [page("CURRICULUM VITAE", "a scan", "Name: Amara Sample")]
    assert [each.name for each in read_pages(1, headed, types, weights=weights).names] == ["Amara Sample"]
