"""Numbers that should not leave the house: found, warned about, and kept nowhere."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.page import Line, PageText, Place

_SSN = regex(r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)(\d{4})(?![\d-])")
_LABELLED_SSN = regex(
    r"(?:ssn|social\s?security)[^\d]{0,20}((?!000|666|9\d\d)\d{3}[ -]?(?!00)\d{2}[ -]?(?!0000)(\d{4}))(?!\d)"
)
_CARD = regex(r"(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])")
_NO_SSN = regex(r"polic|phone|\btel\b|fax|mobile|claim|case|order|group")
_NO_CARD = regex(r"polic|member|tel\b|phone|account|iban|barcode|control\s?number|tracking")
_NEAR = 24
"""Characters before a number that can say what it is."""


class Sensitive(Struct, frozen=True, kw_only=True):
    """A US social security number or a payment card's number; the value itself is never kept.

    Attributes:
        shown: The last digits only.
    """

    kind: Literal["ssn", "card"]
    shown: str
    place: Place


def passes_luhn(digits: str) -> bool:
    """Check a payment card number's own check digit."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        number = int(char) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number  # noqa: PLR2004 - the digit sum
    return total % 10 == 0


def _spans(text: str) -> Iterator[tuple[Literal["ssn", "card"], int, int, str]]:
    folded = fold(text)

    def before(start: int) -> str:
        return folded[max(0, start - _NEAR) : start]

    for match in _LABELLED_SSN.finditer(folded):
        yield "ssn", match.start(1), match.end(1), match[2]
    for match in _SSN.finditer(text):
        if not _NO_SSN.search(before(match.start())):
            yield "ssn", match.start(), match.end(), match[1]
    for match in _CARD.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        card = passes_luhn(digits) and len(set(digits)) > 1 and digits[0] in "3456"
        if card and not _NO_CARD.search(before(match.start())):
            yield "card", match.start(), match.end(), digits[-4:]


def masked(text: str) -> str:
    """Hide sensitive numbers in a text; its length stays the same."""
    for _, start, end, shown in _spans(text):
        hidden = "*" * (end - start - len(shown)) + shown
        text = text[:start] + hidden + text[end:]
    return text


def place_of(page: PageText, line: Line, start: int = 0, end: int | None = None) -> Place:
    """Say where something stands, without the sensitive numbers beside it."""
    last = len(line.text) if end is None else end
    return Place(page=page.page, snippet=masked(line.text)[:160], box=line.box_of(start, last))


def find_sensitive(pages: Sequence[PageText]) -> tuple[Sensitive, ...]:
    """Find social security and payment card numbers; what is kept of them is their last four digits."""
    found: dict[tuple[str, str], Sensitive] = {}
    for page in pages:
        for line in page.lines:
            for kind, start, end, shown in _spans(line.text):
                place = place_of(page, line, start, end)
                found.setdefault((kind, shown), Sensitive(kind=kind, shown=shown, place=place))
    return tuple(found.values())
