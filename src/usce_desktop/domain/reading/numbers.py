"""Numbers on papers: with decimal points or commas, units, and limits."""

import re
from collections.abc import Iterable
from typing import Literal

from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.dates import spot_dates

Habit = Literal["point", "comma"]
"""How a paper writes decimals."""

_NUMBER = r"(?P<number>[<>≥≤]?\s?(?:\d{1,3}(?:[,.]\d{3})+(?:[,.]\d{1,2})?|\d{1,5}(?:[.,]\d{1,3})?))"
_UNIT = r"(?P<unit>m[il]u\s?/\s?(?:ml|l|i)|m?ui\s?/\s?(?:ml|l)|iu\s?/\s?(?:ml|l|i)\b|u\s?/\s?ml|index|s\s?/\s?co|(?:au|ua)\s?/\s?ml|mm\b)"
_AMOUNT = regex(rf"(?<![\d.,/-]){_NUMBER}(?:\s[lh*]{{1,2}}(?=\s))?\s{{0,3}}{_UNIT}")
_BARE = regex(r"(?<![\d.,/-])(\d{1,5}(?:[.,]\d{1,3})?)(?![\d/%-]|[.,]\d|\.\s*[a-z(])")
_UNITS = {"miu/ml": "mIU/mL", "iu/l": "IU/L", "miu/l": "mIU/L", "iu/ml": "IU/mL", "u/ml": "U/mL", "mm": "mm", "index": "index", "s/co": "S/CO", "au/ml": "AU/mL", "ua/ml": "AU/mL"}  # fmt: skip
_LIMIT_WORDS = regex(
    r"(?:[<>=≥≤]|\blod|\bloq|limit|cut-?\s?off(?: for [a-z ]{1,40})?|\bref\w*|negative\s?[:=]|less than|below)\s*[:=]?\s*$"
)
_OR_MORE = regex(
    rf"\s*(?:{_UNIT})?\s*(?:or|and|o|ou|oder|y|e|und)\s(?:more|greater|above|over|less|fewer|below|lower|mas|mais|mehr|piu|menos|menor|meno|weniger)\b"
)
"""What makes the number before it a limit: "10 mm or more"."""
_MOST_MM = 100
_COMMA = regex(r"(?<![\d.,])\d{1,4},\d{1,2}(?![\d,])")
_POINT = regex(r"(?<![\d.,/-])\d{1,4}\.\d{1,3}(?![\d.])")
_NUMBERED = frozenset({"measles_igg", "mumps_igg", "rubella_igg", "varicella_igg", "anti-HBs"})
_WITH_UNIT = _NUMBERED | {"HBsAg", "anti-HBc", "IGRA", "TST"}


_DOSES = regex(r"\s*(?:doses?|dosis|dosen|shots?|vaccin\w*)\b")
"""Behind a number that counts doses and measures nothing."""


def habit_of(texts: Iterable[str]) -> Habit:
    """Find out how a paper writes decimals, by what can only be one: ``9,9`` or ``9.9``."""
    commas = points = 0
    for text in texts:
        if any(True for _ in spot_dates(text)):
            continue
        commas += len(_COMMA.findall(text))
        points += len(_POINT.findall(text))
    return "comma" if commas > points else "point"


def amount(text: str, habit: Habit) -> float:
    """Read a number by the paper's own habit.

    ``1,000`` has thousands, unless the paper writes decimals with a comma; ``9,9`` is never thousands.
    """
    plain = text.strip("<>≥≤ ")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{1,2}", plain) or (
        habit == "comma" and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", plain)
    ):
        return float(plain.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?", plain) and habit == "point":
        return float(plain.replace(",", ""))
    return float(plain.replace(",", "."))


def amount_in(text: str) -> bool:
    """Tell whether there is a number with a unit, or a bare one that can be a measurement."""
    return bool(_AMOUNT.search(text) or _BARE.search(text))


def number_in(name: str, rest: str, habit: Habit) -> tuple[float | None, str, str, int]:
    """Find a test's number behind its name.

    Args:
        name: Of the test.
        rest: What follows, folded.
        habit: How the paper writes decimals.

    Returns:
        The value, its unit, ``<`` or ``>`` where only a limit is stated, and where it ends.
    """
    if name not in _WITH_UNIT:
        return None, "", "", 0
    for match in _AMOUNT.finditer(rest):
        text = match["number"]
        if _LIMIT_WORDS.search(rest[: match.start()]) or _OR_MORE.match(rest[match.end() :]):  # a limit
            continue
        bound = {"≥": ">", "≤": "<"}.get(text[0], text[0]) if text[0] in "<>≥≤" else ""
        unit = (
            match["unit"].replace(" ", "").replace("mlu", "miu").replace("ui/", "iu/").replace("iu/i", "iu/l")
        )
        # "Less than ten" is no ten: a limit from above has no value to compare.
        value = None if bound == "<" else amount(text, habit)
        if unit == "mm" and value is not None and value >= _MOST_MM:
            continue  # the year of a date before the box for millimeters
        return value, _UNITS.get(unit, match["unit"]), bound, match.end()
    if name in _NUMBERED and not _looks_like_date(rest):
        # The name's own number ("anti-HBs 2") is none, and neither is a limit.
        for bare in _BARE.finditer(rest):
            counts = _OR_MORE.match(rest[bare.end() :]) or _DOSES.match(rest[bare.end() :])
            if not _LIMIT_WORDS.search(rest[: bare.start()]) and not counts:
                return amount(bare[1], habit), "", "", bare.end()
    return None, "", "", 0


def _looks_like_date(text: str) -> bool:
    return any(True for _ in spot_dates(text)) or bool(re.search(r"(?:19|20)\d\d", text))
