"""The machine-readable zone of a passport (ICAO 9303, TD3: two lines of 44 characters)."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.reading.page import PageText, Place

_WEIGHTS = (7, 3, 1)
_LENGTH = 44
_NAMES = slice(5, 44)
"""Where the names stand in the first line: 39 characters, which cut what is longer."""
_SLACK = 3
"""Characters that OCR may lose of the fillers at the end of the first line."""


class Mrz(Struct, frozen=True, kw_only=True):
    """A passport's machine-readable zone.

    Attributes:
        given: The given names; of names longer than the zone only those that stand in it whole.
        wrong: Names of the fields whose check digit does not fit.
        sex: ``M`` or ``F``; empty where it is not stated.
    """

    surname: str
    given: str
    number: str
    nationality: str
    birth: date | None
    expires: date | None
    place: Place
    wrong: tuple[str, ...] = ()
    sex: str = ""


def check_digit(text: str) -> int:
    """Work out the check digit: digits count as they are, letters from 10, fillers 0, times 7, 3, 1."""
    total = 0
    for place, char in enumerate(text):
        value = int(char) if char.isdigit() else 0 if char == "<" else ord(char) - 55
        total += value * _WEIGHTS[place % 3]
    return total % 10


_LETTERS = str.maketrans("01528", "OISZB")
"""What OCR confuses where only letters can be."""


def _digits(text: str) -> str:
    """Undo what OCR confuses where only digits can be."""
    return text.translate(str.maketrans("OQDILZSBG", "000112586"))


def _day(text: str, *, century: int) -> date | None:
    """Read YYMMDD; a birth lies before ``century``'s two digits, an expiry after."""
    try:
        year = int(text[:2])
        return date((1900 if year > century else 2000) + year, int(text[2:4]), int(text[4:6]))
    except ValueError:
        return None


def _candidates(page: PageText) -> list[tuple[str, int]]:
    found = []
    for number, line in enumerate(page.lines):
        text = re.sub(r"[^A-Z0-9<]", "", line.text.upper().replace("«", "<<").replace("‹", "<"))
        if len(text) >= _LENGTH - 14 and ("<" in text or sum(map(str.isdigit, text)) > 12):  # noqa: PLR2004 - the second line has 21 or more
            found.append((text, number))
    return found


def find_mrz(pages: Sequence[PageText]) -> Mrz | None:
    """Find and read the zone; nothing where there is none."""
    for page in pages:
        rows = _candidates(page)
        for (first, where), (second, _) in pairwise(rows):
            if first.startswith("P") and "<<" in first and len(second) >= _LENGTH - _SLACK:
                return _read(page, where, first, second)
    return None


def _whole(names: str) -> str:
    """Drop the last given name where the end of the line may have cut it."""
    shorter = re.sub(r"<[A-Z]+$", "", names)
    cut = len(names) == _NAMES.stop - _NAMES.start and names[-1] != "<" and "<<" in shorter.rstrip("<")
    return shorter if cut and re.search(r"<<[A-Z]", shorter) else names


SPELLINGS: dict[str, tuple[str, ...]] = {
    "ä": ("ae", "a"), "ö": ("oe", "o"), "ü": ("ue", "u", "uxx"), "ß": ("ss", "s"), "ø": ("oe", "o"),
    "å": ("aa", "a"), "œ": ("oe",), "ñ": ("n", "nxx", "ny"), "ł": ("l",), "đ": ("d", "dj"), "ð": ("d",),
    "þ": ("th",), "æ": ("ae",), "\u0131": ("i",), "ğ": ("g",), "ş": ("s", "sh"), "ç": ("c", "ch"),
    "ĳ": ("ij",), "ŋ": ("n",), "ħ": ("h",),
}  # fmt: skip
"""Letters to how passports' zones and foreign papers spell them (ICAO Doc 9303-3, table of transliteration,
and what is common beside it); every other letter loses its accent."""


def in_zone(name: str) -> str:
    """Spell a name as a passport's zone does, in lower case and with blanks between its words."""
    letters = "".join(SPELLINGS.get(char, (char,))[0] for char in name.lower())
    return " ".join(re.findall(r"[^\W\d_]+", fold(letters).replace("'", "").replace("\u2019", "")))


def parts_by_zone(name: str, zone: Mrz) -> tuple[str, str]:
    """Part a name as a passport's zone parts it.

    Args:
        name: As the person writes it, with accents and hyphens; may be empty.
        zone: Of the passport.

    Returns:
        Given names and family name: in the person's own spelling where the zone has the same words,
        otherwise as the zone spells them.
    """
    given, family = in_zone(zone.given).split(), in_zone(zone.surname).split()
    words = [(word, in_zone(word).split()) for word in name.split()]
    mine = [word for word, parts in words if parts and all(part in family for part in parts)]
    others = [word for word, parts in words if parts and all(part in given for part in parts)]
    told = {part for _, parts in words for part in parts}
    if told == {*given, *family} and len(mine) + len(others) == len(words):
        return " ".join(others), " ".join(mine)
    return zone.given.title(), zone.surname.title()


def _read(page: PageText, where: int, first: str, second: str) -> Mrz:
    surname, _, given = _whole(first[_NAMES].translate(_LETTERS)).partition("<<")
    row = second.ljust(_LENGTH, "<")
    number = row[0:9]
    birth, expires = _digits(row[13:19]), _digits(row[21:27])
    checks = (
        ("number", number, _digits(row[9])),
        ("birth date", birth, _digits(row[19])),
        ("expiry date", expires, _digits(row[27])),
    )
    wrong = tuple(
        name for name, text, digit in checks if not digit.isdigit() or check_digit(text) != int(digit)
    )
    line = page.lines[where]
    return Mrz(
        surname=surname.replace("<", " ").strip(),
        given=re.split(r"<<+", given)[0].replace("<", " ").strip(),
        number=number.replace("<", ""),
        nationality=row[10:13].translate(_LETTERS).replace("<", ""),
        birth=_day(birth, century=30),
        expires=_day(expires, century=99),
        place=Place(page=page.page, snippet=line.text[:160], box=line.box),
        wrong=wrong,
        sex=row[20] if row[20] in {"M", "F"} else "",
    )
