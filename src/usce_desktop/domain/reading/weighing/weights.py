"""Weights of features, as logistic regression learns them: a sum of them says how likely something is."""

import math
from collections.abc import Mapping

from msgspec import Struct

Features = Mapping[str, float]
"""How much of each feature there is; of most it is 1."""


class Weights(Struct, frozen=True, forbid_unknown_fields=True):
    """One question to which the answer is yes or no.

    Attributes:
        bias: What it starts from: the log odds where no feature is known.
        features: What each feature adds to the log odds.
    """

    bias: float
    features: dict[str, float]

    def log_odds(self, features: Features) -> float:
        """Add up what the features say; above 0 the answer is likelier yes than no."""
        known = self.features
        return self.bias + sum(known[each] * value for each, value in features.items() if each in known)

    def probability(self, features: Features) -> float:
        """Say how likely the answer is yes: 0 to 1."""
        return 1 / (1 + math.exp(-max(-_FAR, min(_FAR, self.log_odds(features)))))


_FAR = 30.0
"""Log odds beyond which nothing changes any more."""


class ReadingWeights(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What was learned of papers.

    Attributes:
        papers: How many it was learned from.
        kinds: For each document type, whether a paper is of it.
        issued: Whether a date is the day of its paper.
        applicant: Whether a name is that of the person whom the paper is about.
    """

    papers: int
    kinds: dict[str, Weights]
    issued: Weights
    applicant: Weights
