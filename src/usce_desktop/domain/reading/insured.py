"""Insured amounts: for each claim, and in a year."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.found import FoundValue
from usce_desktop.domain.reading.labels import TOUCH
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.table import Row, cell_under, rows_of

_MONEY = regex(
    r"(?:usd|us\$|\$|eur|€)\s?(?P<behind>\d{1,3}(?:[,. ]\d{3})+|\d{4,9}|\d{1,3}(?:\.\d)?\s?m(?:illion|io)?\b)"
    r"|(?<![\d.,])(?P<before>\d{1,3}(?:[,. ]\d{3})+|\d{4,9})\s?(?:usd|us\$|\$|eur|€)"
)
_PER_CLAIM = regex(
    r"per\s?(?:claim|occurrence|incident)|(?:each|any one)\s?(?:medical\s?|professional\s?)?(?:claim|occurrence|incident|event)(?:\slimit)?"
    r"|par sinistre|por siniestro|por sinistro|per sinistro|je (?:schadenfall|versicherungsfall)|medical\s?(?:expenses|maximum)|maximum\s?benefit|coverage\s?amount|sum insured"
)
_AGGREGATE = regex(
    r"aggregate|annual|per\s?(?:year|policy)|(?:in|of) (?:one|any one|the|each) (?:policy )?year|par annee|annuel|por ano|anual|pro jahr|jahreshochst|annuo"
)


def insured_amounts(pages: Sequence[PageText]) -> Iterator[FoundValue]:
    """Find what a policy pays for each claim and in a year: beside these words, or below them."""
    for page in pages:
        heads: Row | None = None
        yield from _under_labels(page)
        for row in rows_of(page):
            line, folded = row.line, fold(row.text)
            amounts = [(match.start(), _money(match[1] or match[2])) for match in _MONEY.finditer(folded)]
            claim, total = _PER_CLAIM.search(folded), _AGGREGATE.search(folded)
            if claim and total and not amounts and len(row.cells) > 1:
                heads = row
                continue
            if heads is not None and len(amounts) >= 2 and not (claim or total):  # noqa: PLR2004 - one below each head
                yield from _below_heads(heads, row)
                heads = None
                continue
            if not amounts or not (claim or total):
                continue
            unit = "EUR" if "eur" in folded or "€" in folded else "USD"
            if claim and total and len(amounts) >= 2:  # noqa: PLR2004 - both on one row
                first, second = amounts[0][1], amounts[1][1]
                yield FoundValue(
                    name="per_claim", place=place_of(page, line), value=min(first, second), unit=unit
                )
                yield FoundValue(
                    name="aggregate", place=place_of(page, line), value=max(first, second), unit=unit
                )
            else:
                name = "per_claim" if claim else "aggregate"
                yield FoundValue(name=name, place=place_of(page, line), value=amounts[0][1], unit=unit)


def _under_labels(page: PageText) -> Iterator[FoundValue]:
    """Read amounts that stand alone under their labels."""
    for row, below in pairwise(rows_of(page)):
        for cell in row.cells:
            words = fold(cell.text)
            claim, total = _PER_CLAIM.search(words), _AGGREGATE.search(words)
            short = len(words.split()) <= _LABEL_WORDS and not any(map(str.isdigit, words))
            under = cell_under(cell, below, TOUCH)
            amount = _MONEY.fullmatch(fold(under.text).strip()) if under is not None else None
            if amount and short and bool(claim) != bool(total):
                yield FoundValue(
                    name="per_claim" if claim else "aggregate",
                    place=place_of(below.page, below.line),
                    value=_money(amount[1] or amount[2]),
                    unit="EUR" if "eur" in amount[0] or "€" in amount[0] else "USD",
                )


_LABEL_WORDS = 6


def _below_heads(heads: Row, row: Row) -> Iterator[FoundValue]:
    """Read the amounts of a row by the heads over them: per claim, and in a year."""
    folded = fold(row.text)
    unit = "EUR" if "eur" in folded or "€" in folded else "USD"
    for cell in row.cells:
        found = _MONEY.search(fold(cell.text))
        above = next(
            (each for each in heads.cells if each.box[0] < cell.box[2] and cell.box[0] < each.box[2]), None
        )
        if found is None or above is None:
            continue
        name = "per_claim" if _PER_CLAIM.search(fold(above.text)) else "aggregate"
        if name == "per_claim" or _AGGREGATE.search(fold(above.text)):
            yield FoundValue(
                name=name, place=place_of(row.page, row.line), value=_money(found[1] or found[2]), unit=unit
            )


def _money(text: str) -> float:
    millions = re.fullmatch(r"([\d.]+)\s?m(?:illion|io)?", text)
    if millions:
        return float(millions[1]) * 1_000_000
    return float(re.sub(r"[,. ]", "", text))
