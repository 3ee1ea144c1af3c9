import pytest

from usce_desktop.domain.reading.kinds import Clue, Guess
from usce_desktop.domain.reading.weighing.kind import kind_features, weigh_kinds
from usce_desktop.domain.reading.weighing.weights import Weights

LINES = ("Blood bank report\tPage 1\t12/1", "Your titer is high.", *["and so on"] * 7)
WEIGHTS = {
    "lab_titers": Weights(bias=-4.0, features={"titer": 60.0, "high": 1.0, "^report": 1.0}),
    "fee_receipt": Weights(bias=-4.0, features={"titer": -5.0}),
}


def guess(item: str, score: int, *clues: str) -> Guess:
    return Guess(item=item, score=score, clues=tuple(Clue("text", each) for each in clues), text_score=score)


def test_words_pairs_and_short_cells_of_the_head_are_features_of_equal_weight() -> None:
    features = kind_features(LINES)

    assert {"blood", "blood bank", "^blood bank", "=blood bank report", "titer is"} <= features.keys()
    assert "report page" not in features  # of different cells
    assert sum(value**2 for value in features.values()) == pytest.approx(1.0)


def test_a_paper_with_few_words_stays_as_the_rules_have_it() -> None:
    known = (guess("fee_receipt", 5, "paid"),)

    assert kind_features(["123", " "]) == {}
    assert weigh_kinds(known, ["123"], WEIGHTS) == known
    assert weigh_kinds(known, ["titer high"], WEIGHTS) == known
    assert weigh_kinds(known, LINES, {}) == known


def test_words_put_another_kind_first_and_say_why() -> None:
    (first, second) = weigh_kinds((guess("fee_receipt", 5, "paid"),), LINES, WEIGHTS)

    assert (first.item, first.score, first.text_score) == ("lab_titers", 6, 0)
    assert [clue.phrase for clue in first.clues] == ["titer", "high", "report"]
    assert second.item == "fee_receipt"


def test_what_the_rules_found_of_a_kind_stays_its_reason() -> None:
    known = (guess("fee_receipt", 5, "paid"), guess("lab_titers", 2, "titer"))

    first = weigh_kinds(known, LINES, WEIGHTS)[0]

    assert (first.item, first.score, first.clues) == ("lab_titers", 6, (Clue("text", "titer"),))


def test_the_rules_first_guess_stays_where_words_agree_or_say_little() -> None:
    agreed = (guess("lab_titers", 9, "titer"),)
    unlikely = {"lab_titers": Weights(bias=-9.0, features={})}

    assert weigh_kinds(agreed, LINES, WEIGHTS) == agreed
    assert weigh_kinds((), LINES, unlikely) == ()
