"""Which date is the day of its paper, by the words around it and its place among the others."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14
from itertools import pairwise

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.labels import above, below, left_of
from usce_desktop.domain.reading.page import Box, PageText
from usce_desktop.domain.reading.role_words import LABELLED, SURE
from usce_desktop.domain.reading.roles import FoundDate, is_date, issued_on, none_issued
from usce_desktop.domain.reading.spots import Spot
from usce_desktop.domain.reading.weighing.weights import Features, Weights

OFFER, OVERRULE, BELIEVE, BELIEVE_LABEL = 0.5, 0.6, 0.3, 0.05
"""How likely a date has to be to be offered where the rules found none, to stand in for another one that they found,
and for theirs to be believed: with a mere "date" beside it, or with a telling label. The first day of a policy always is. Tried on the seventh to the tenth set of papers, each weighed by what was learned of the
sets before it: from 93 to 96 of 100 days right, and from 88 to 93 of 100 found."""
CLEARLY = 0.2
"""By how much likelier a date has to be than the rules'."""
_BEHIND, _LABEL, _OVER, _UNDER = 3, 5, 5, 4
_ROWS, _HALVES = 5, 3
_LONG_AGO = 3000
"""Days."""
_MOST = 10
_WORD = regex(r"[^\W\d_]+")


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _put(found: dict[str, float], where: str, words: Sequence[str]) -> None:
    """Note words, pairs of them, the last one, and the phrase that they make."""
    if not words:
        found[f"{where}:none"] = 1
        return
    found.update(dict.fromkeys((f"{where}:{word}" for word in words), 1))
    found.update({f"{where}:{one}_{two}": 1 for one, two in pairwise(words)})
    found[f"{where}$:{words[-1]}"] = 1
    found[f"{where}={' '.join(words[-4:])}"] = 1


def _place_of(found: FoundDate) -> tuple[int, Box]:
    return found.place.page, found.place.box


def issue_features(
    pages: Sequence[PageText], spots: Iterable[Spot], dates: Sequence[FoundDate], kind: str
) -> list[Features]:
    """Describe each date of a paper: the words around it, and how it stands among the others.

    Args:
        pages: Of the paper.
        spots: Where its dates stand.
        dates: What was found of them.
        kind: The document type that it is taken for.
    """
    at = {(spot.page.page, spot.box): spot for spot in spots}
    heights = {page.page: max(1.0, page.height) for page in pages}
    days = sorted({each.date for each in dates})
    return [_describe(each, at.get(_place_of(each)), heights, dates, days, kind) for each in dates]


def _describe(
    found: FoundDate,
    spot: Spot | None,
    heights: Mapping[int, float],
    dates: Sequence[FoundDate],
    days: Sequence[Day],
    kind: str,
) -> Features:
    features: dict[str, float] = {}
    before = _words(spot.before if spot else found.label)[-_LABEL:]
    left = _words(left_of(spot.page, spot.line, spot.spotted.start))[-_LABEL:] if spot and not before else []
    line = spot.line.text if spot else found.place.snippet
    _put(features, "before", before)
    _put(features, "after", _words(spot.after)[:_BEHIND] if spot else [])
    if not before:
        _put(features, "left", left)
    _put(features, "above", _words(above(spot.page, spot.line, spot.box, is_date))[:_OVER] if spot else [])
    _put(features, "below", _words(below(spot.page, spot.line, spot.box))[:_UNDER] if spot else [])
    label = before or left
    features.update(dict.fromkeys((f"label:{word}" for word in label[-4:]), 1))
    features.update(dict.fromkeys((f"label:{kind}:{word}" for word in label[-4:]), 1))
    if label:
        features[f"label={' '.join(label[-3:])}"] = 1
    features.update(dict.fromkeys((f"line:{word}" for word in _words(line)), 1))
    height = min(0.99, max(0.0, found.place.box[1] / heights.get(found.place.page, 1.0)))
    row = int(height * _ROWS)
    alone = spot is not None and spot.alone
    rank = days.index(found.date)
    newest = rank == len(days) - 1
    yes = {
        f"row{row}": True,
        f"alone{row if alone else -1}": True,
        f"place:{kind}:{int(height * _HALVES)}": True,
        f"newest:{kind}:{newest}": True,
        "alone": alone,
        "prose": is_prose(line),
        "month": spot is None,
        "short": spot is not None and spot.spotted.short_year,
        "page1": found.place.page == 1,
        "newest": newest,
        "second": rank == len(days) - 2,
        "oldest": rank == 0,
        "only": len(days) == 1,
        "old": (days[-1] - found.date).days > _LONG_AGO,
        "first": dates[0].date == found.date,
    }
    features.update({name: 1.0 for name, holds in yes.items() if holds})
    features["times"] = min(4, sum(each.date == found.date for each in dates))
    features["days"] = min(_MOST, len(days)) / _MOST
    return features


def weigh_issue_day(
    dates: tuple[FoundDate, ...], features: Sequence[Features], weights: Weights
) -> tuple[FoundDate, ...]:
    """Choose the day of a paper where the rules found none, or where another date is far likelier.

    Args:
        dates: All of the paper, with the roles that the rules give them.
        features: Of each of them.
        weights: What was learned of such days.

    Returns:
        The dates with at most one day as ``issued``; none where the rules' day is unlikely and no other is likely.
    """
    likely: dict[Day, float] = {}
    for each, told in zip(dates, features, strict=True):
        if each.role not in {"birth", "expires"}:
            likely[each.date] = max(likely.get(each.date, 0.0), weights.probability(told))
    if not likely:
        return dates
    best = max(likely, key=lambda day: (likely[day], day))
    issued = next((each.date for each in dates if each.role == "issued"), None)
    if issued is None:
        return issued_on(dates, best) if likely[best] >= OFFER else dates
    theirs = likely.get(issued, 0.0)
    if best == issued or any(each.also == best for each in dates if each.date == issued):
        return dates
    if likely[best] >= OVERRULE and likely[best] - theirs > CLEARLY:
        return issued_on(dates, best)
    surest = max(each.strength for each in dates if each.role == "issued")
    believed = surest > SURE or theirs >= (BELIEVE if surest < LABELLED else BELIEVE_LABEL)
    return dates if believed else none_issued(dates)
