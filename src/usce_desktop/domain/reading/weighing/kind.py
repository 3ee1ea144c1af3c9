"""What kind of paper it is, by the weight of all of its words together with the rules' telling phrases."""

import math
from collections.abc import Sequence
from itertools import pairwise

from msgspec import structs

from usce_desktop.domain.reading.kinds import CELL, HEAD_LINES, SURE, Clue, Guess, words_of
from usce_desktop.domain.reading.weighing.weights import Features, Weights

RULES = 4.0
"""Log odds that the rules' best guess is worth; others by their share of its score. Tried on the seventh to the
tenth set of papers, each weighed by what was learned of the sets before it; 2 to 5 do as well."""
LEAST = -2.0
"""Log odds that words need where the rules are silent: papers that are none of these kinds stay without one."""
FEW = 24
"""Features below which there is too little to weigh: some six words, of which each would say too much."""
_TITLE_WORDS = 6
_MOST_CLUES = 3


def kind_features(lines: Sequence[str]) -> Features:
    """List the words and pairs of words of a paper, those of its head once more.

    Args:
        lines: Of its pages, their cells parted by ``CELL``.

    Returns:
        Each with the same value, so that long papers weigh no more than short ones.
    """
    found: set[str] = set()
    written = [line for line in lines if any(map(str.isalpha, line))]
    for number, line in enumerate(written):
        for cell in line.split(CELL):
            words = [word for word in words_of(cell) if word.isalpha()]
            pairs = [f"{one} {two}" for one, two in pairwise(words)]
            plain = [*(word for word in words if len(word) > 1), *pairs]
            found.update(plain)
            if number < HEAD_LINES:
                found.update(f"^{each}" for each in plain)
                if 0 < len(words) <= _TITLE_WORDS:
                    found.add(f"={' '.join(words)}")
    return dict.fromkeys(found, 1 / math.sqrt(len(found))) if found else {}


def weigh_kinds(
    kinds: tuple[Guess, ...], lines: Sequence[str], weights: dict[str, Weights]
) -> tuple[Guess, ...]:
    """Put that kind first which phrases and words together say.

    What the rules found of each kind stays as it is; only the order changes, and a kind that they did not think
    of is added.

    Args:
        kinds: By the rules, best first.
        lines: Of the paper's pages, their cells parted by ``CELL``.
        weights: Of each document type.
    """
    features = kind_features(lines)
    if len(features) < FEW:
        return kinds
    best_score = max((guess.score for guess in kinds), default=0)
    by_rules = {guess.item: RULES * guess.score / best_score for guess in kinds} if best_score else {}
    odds = {item: known.log_odds(features) for item, known in weights.items()}
    best = max(odds, key=lambda item: (odds[item] + by_rules.get(item, 0.0), item), default="")
    if not best or (kinds and kinds[0].item == best) or (best not in by_rules and odds[best] < LEAST):
        return kinds
    own = next((guess for guess in kinds if guess.item == best), None)
    first = (
        Guess(item=best, score=max(best_score + 1, SURE), clues=_clues(features, weights[best]))
        if own is None
        else structs.replace(
            own, score=max(best_score + 1, SURE), clues=own.clues or _clues(features, weights[best])
        )
    )
    return (first, *(guess for guess in kinds if guess.item != best))


def _clues(features: Features, weights: Weights) -> tuple[Clue, ...]:
    """Name the words that speak most for a kind."""
    telling = sorted(
        ((weights.features.get(each, 0.0), each.lstrip("^=")) for each in features),
        key=lambda pair: (-pair[0], pair[1]),
    )
    words = dict.fromkeys(word for weight, word in telling if weight > 0)
    return tuple(Clue("text", word) for word in list(words)[:_MOST_CLUES])
