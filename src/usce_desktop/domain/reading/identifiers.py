"""Numbers that identify a person or a paper."""

import re
from collections.abc import Sequence

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.printed import IdKind
from usce_desktop.domain.reading.page import PageText, Place
from usce_desktop.domain.reading.privacy import masked, place_of


class FoundId(Struct, frozen=True, kw_only=True):
    """A number that identifies the person or the paper."""

    kind: IdKind
    value: str
    place: Place


_USMLE = regex(r"(?:usmle|ecfmg)[^\d]{0,30}(\d\s?-?\s?\d{3}\s?-?\s?\d{3}\s?-?\s?\d)(?!\d)")
_AAMC = regex(r"aamc[^\d]{0,20}(\d{8})(?!\d)")
_PASSPORT = regex(
    r"passport\s?(?:no|number|nr|n°|#|num\.?)?[^a-z0-9]{0,6}([a-z]{0,2}\d{6,9}|[a-z0-9]{8,9})(?![a-z0-9])"
)
_NUMBER = regex(
    r"(?:certificate|policy|receipt|order|reference|accession|card|document|e-?card|confirmation)\s?(?:no|number|nr|#|id|code)\.?[^a-z0-9]{0,4}([a-z0-9][a-z0-9-]{4,20})"
)
_ID_PATTERNS: tuple[tuple[IdKind, re.Pattern[str]], ...] = (
    ("usmle", _USMLE),
    ("aamc", _AAMC),
    ("passport", _PASSPORT),
    ("number", _NUMBER),
)


def normal_usmle_id(text: str) -> str:
    """Write a USMLE/ECFMG number as ``d-ddd-ddd-d``; other texts stay as they are."""
    digits = re.sub(r"[\s-]", "", text)
    if len(digits) != 8 or not digits.isdigit():  # noqa: PLR2004 - its digits
        return text.strip()
    return f"{digits[0]}-{digits[1:4]}-{digits[4:7]}-{digits[7]}"


def find_ids(pages: Sequence[PageText]) -> tuple[FoundId, ...]:
    """Find USMLE, AAMC and passport numbers, and numbers of policies and certificates."""
    found: dict[tuple[str, str], FoundId] = {}
    for page in pages:
        for line in page.lines:
            text, folded = line.text, fold(line.text)
            for kind, pattern in _ID_PATTERNS:
                for match in pattern.finditer(folded):
                    start, end = match.span(1)
                    value = text[start:end]
                    if not any(char.isdigit() for char in value) or masked(text)[start:end] != value:
                        continue
                    value = normal_usmle_id(value) if kind == "usmle" else value.upper()
                    place = place_of(page, line, start, end)
                    found.setdefault((kind, value), FoundId(kind=kind, value=value, place=place))
    return tuple(found.values())
