"""Dates in a text: month names in five languages, and numeric dates only as what they can be."""

import calendar
import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex

FIRST, LAST = 1920, 2080
"""Years outside are not those of anybody's papers."""
PIVOT = 40
"""Two digits of a year up to this are 20.., above it 19..."""

_MONTHS: tuple[tuple[str, ...], ...] = (
    ("january", "enero", "janeiro", "janvier", "januar", "janner", "gennaio", "januari", "stycznia", "ocak", "ianuarie", "jan", "ene", "janv"),
    ("february", "febrero", "fevereiro", "fevrier", "februar", "febbraio", "februari", "lutego", "subat", "februarie", "feb", "fev", "fevr"),
    ("march", "marzo", "marco", "mars", "marz", "maart", "marca", "mart", "martie", "mar", "mrz"),
    ("april", "abril", "avril", "aprile", "kwietnia", "nisan", "aprilie", "apr", "abr", "avr"),
    ("may", "mayo", "maio", "mai", "maggio", "mei", "maja", "may\u0131s"),
    ("june", "junio", "junho", "juin", "juni", "giugno", "czerwca", "haziran", "iunie", "jun"),
    ("july", "julio", "julho", "juillet", "juli", "luglio", "lipca", "temmuz", "iulie", "jul", "juil"),
    ("august", "agosto", "aout", "augustus", "sierpnia", "agustos", "aug", "ago"),
    ("september", "septiembre", "setiembre", "setembro", "septembre", "settembre", "wrzesnia", "eylul", "septembrie", "sept", "sep", "set"),
    ("october", "octubre", "outubro", "octobre", "oktober", "ottobre", "pazdziernika", "ekim", "octombrie", "oct", "out", "okt"),
    ("november", "noviembre", "novembro", "novembre", "listopada", "kas\u0131m", "noiembrie", "nov"),
    ("december", "diciembre", "dezembro", "decembre", "dezember", "dicembre", "grudnia", "aral\u0131k", "decembrie", "dec", "dic", "dez"),
)  # fmt: skip
MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
"""Folded month name in English, Spanish, Portuguese, French, German, Italian, Dutch, Polish, Turkish or
Romanian to its number."""

_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
_SHORT_MONTH = "(?P<month>" + "|".join(name for name in MONTHS if len(name) == len("jan")) + ")"
_DAY = r"(?P<day>[0-3]?\d)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SUFFIX = r"(?:st|nd|rd|th|er|[oa](?![a-z])|\.)?"
_PATTERNS = (
    # 12 January 2026, 12. Marz 2026, 1er janvier 2026, 12 de enero de 2026, 12-JAN/ENE-2026
    regex(
        rf"(?<![\d/.-]){_DAY}\)?\s?{_SUFFIX}[\s.,/-]*(?:(?:day\s?of|dias? d[eo]l? mes de|de|of|d')\s*)?{_MONTH}\.?(?:\s?/\s?[a-z]{{3,5}}\.?)?"
        rf"[\s.,/-]*(?:(?:de|del|of)\s*)?{_YEAR}(?!\d)"
    ),
    # 30 JUN / JUIN 99, as passports have it
    regex(rf"(?<![\d/.-]){_DAY}\s{_MONTH}\s?/\s?[a-z]{{3,5}}\.?\s(?P<year>\d\d)(?!\d)"),
    # 09 JUN 00, likewise; not "12 May 10:30"
    regex(
        rf"(?<![\d/.-])(?P<day>[0-3]\d)\s{_SHORT_MONTH}\s(?P<year>\d\d)(?![\d:])(?! ?(?:am|pm|hrs?|h|uhr)\b)"
    ),
    # 17 XXX/APR 21, as those have it whose own month comes first, in whatever letters
    regex(rf"(?<![\d/.-]){_DAY}\s[^\W\d_]{{2,6}}\.?\s?/\s?{_MONTH}\.?\s(?P<year>(?:19|20)\d\d|\d\d)(?!\d)"),
    # 12-JAN-26
    regex(rf"(?<![\d/.-]){_DAY}-{_MONTH}-(?P<year>\d\d)(?!\d)"),
    # January 12, 2026
    regex(rf"(?<![a-z]){_MONTH}\.?\s?{_DAY}{_SUFFIX}[\s,.]*{_YEAR}(?!\d)"),
    # 2026-01-12, 2026. 1. 12.
    regex(
        r"(?<![\d/.-])(?P<year>(?:19|20)\d\d)(?P<sep>[-/.])\s?(?P<month>\d\d?)(?P=sep)\s?(?P<day>\d\d?)(?!\d)"
    ),
)
_NUMERIC = regex(
    r"(?<![\d/.-])(?P<one>\d\d?)\s?(?P<sep>[/.-])\s?(?P<two>\d\d?)\s?(?P=sep)\s?(?P<year>(?:19|20)\d\d|\d\d)(?![\d/]|[.-]\d)"
)

_BLANKS = regex(
    r"(?<![\d/.-])(?<!\d )(?P<one>\d\d)(?P<sep> )(?P<two>\d\d) (?P<year>(?:19|20)\d\d)(?! ?[\d/.-])"
)
"""21 01 2034, as passports and boxed forms have it."""


class Spotted(Struct, frozen=True, kw_only=True):
    """A date in a text.

    Attributes:
        day: The likelier reading.
        also: The other one, where a numeric date has two.
        start: Of its characters.
        end: After its characters.
        short_year: The year has two digits.
    """

    day: date
    also: date | None
    start: int
    end: int
    short_year: bool = False
    month_first: bool | None = None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if FIRST <= year <= LAST else None


def _is_short(year: str) -> bool:
    return len(year) == len("26")


def _year(text: str) -> int:
    number = int(text)
    if not _is_short(text):
        return number
    return 2000 + number if number <= PIVOT else 1900 + number


def spot_dates(text: str) -> Iterator[Spotted]:
    """Find the dates of a line.

    A numeric date with dots has the day first; with slashes or dashes it has the readings that the
    calendar allows. Which of two comes first is decided later, over the whole document.
    """
    folded = fold(text)
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        return all(end <= first or last <= start for first, last in taken)

    found: list[Spotted] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(folded):
            month = match["month"]
            number = int(month) if month.isdigit() else MONTHS[month]
            day = _date(_year(match["year"]), number, int(match["day"]))
            if day is not None and free(*match.span()):
                taken.append(match.span())
                short = _is_short(match["year"])
                found.append(
                    Spotted(day=day, also=None, start=match.start(), end=match.end(), short_year=short)
                )
    for pattern in (_NUMERIC, _BLANKS):
        for match in pattern.finditer(folded):
            found += _numeric(match)
    yield from sorted(found, key=lambda each: each.start)


def days_typed(text: str) -> tuple[date, ...]:
    """Read a date as a person types it: ``2026-01-10``, ``10 Jan 2026``, ``10/1/2026``.

    Args:
        text: What was typed, nothing else.

    Returns:
        The readings that the calendar allows, the one with the day first before the other; none where
        the text is no date.
    """
    found = list(spot_dates(text.strip()))
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(fold(text.strip()))):
        return ()
    return (found[0].day,) if found[0].also is None else (found[0].also, found[0].day)


def _numeric(match: re.Match[str]) -> Iterator[Spotted]:
    one, two, year = int(match["one"]), int(match["two"]), _year(match["year"])
    short = _is_short(match["year"])
    day_first, month_first = _date(year, two, one), _date(year, one, two)
    if match["sep"] == "." and day_first:
        month_first = None
    if day_first == month_first:
        month_first = None
    start, end = match.span()
    if day_first and month_first:
        yield Spotted(day=month_first, also=day_first, start=start, end=end, short_year=short)
    elif (day := day_first or month_first) is not None:
        known = None if one == two else day_first is None
        yield Spotted(day=day, also=None, start=start, end=end, short_year=short, month_first=known)


_MONTH_ALONE = regex(
    rf"(?<![a-z\d]){_MONTH}\.?,?\s*(?:of\s+|de\s+)?{_YEAR}(?!\d)"
    r"|(?<![\d/.-])(?P<number>0?[1-9]|1[0-2])\s?[/.-]\s?(?P<year2>20\d\d)(?!\d)"
    r"|(?<![\d/.-])(?P<year3>20\d\d)-(?P<number2>0[1-9]|1[0-2])(?![\d-])"
)


def month_in(text: str) -> date | None:
    """Find the day, or the month and year, that a text speaks of; of a month its last day.

    Args:
        text: ``expected to graduate in June 2027``, ``12/2027``, ``30 June 2027``.

    Returns:
        The first one; ``None`` where there is none, or where a day has two readings.
    """
    whole = next(spot_dates(text), None)
    if whole is not None:
        return None if whole.also else whole.day
    match = _MONTH_ALONE.search(fold(text))
    if match is None:
        return None
    month = MONTHS[match["month"]] if match["month"] else int(match["number"] or match["number2"])
    year = int(match["year"] or match["year2"] or match["year3"])
    return date(year, month, calendar.monthrange(year, month)[1])
