"""Where dates stand on a page, with the words around them."""

from collections.abc import Iterable, Iterator

from msgspec import Struct, structs

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.dates import MONTHS, Spotted, spot_dates
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.labels import TOUCH, cell_of
from usce_desktop.domain.reading.page import Box, Line, PageText

NEAR = 60
"""Characters before a date that can be its label."""
TOWN = 24
"""Letters that may stand beside a letter's date: the town."""


_LEADER = regex(r"[._·…-]{3,}")
"""Dots that lead from a label to its value."""


class Spot(Struct, frozen=True, kw_only=True):
    """A date as printed.

    Attributes:
        before: The words before it in its cell, and those of the line above where its sentence goes on.
        after: The words behind it.
        alone: It stands by itself, as that of a letter does.
    """

    page: PageText
    line: Line
    spotted: Spotted
    before: str
    after: str
    alone: bool

    @property
    def box(self) -> Box:
        """Its place on the page."""
        return self.line.box_of(self.spotted.start, self.spotted.end)


def find_spots(pages: Iterable[PageText]) -> list[Spot]:
    """Find every date of a document, from the top of its first page."""
    found = []
    for page in pages:
        for number, line in enumerate(page.lines):
            text = line.text
            broken = _sentence_before(page.lines[number - 1], line) if number else ""
            end = 0
            following = page.lines[number + 1] if number + 1 < len(page.lines) else None
            for spotted in _spotted(line, following):
                cell = cell_of(line, spotted.start)[0]
                rest = text[: spotted.start] + text[spotted.end :]
                before = (
                    f"{broken if cell == end == 0 else ''} {text[max(end, cell) : spotted.start]}".lstrip()
                )
                if _FILLER.fullmatch(fold(before).strip()):
                    before = ""
                found.append(
                    Spot(
                        page=page,
                        line=line,
                        spotted=spotted,
                        before=_LEADER.sub(" ", before)[-NEAR:],
                        after=text[spotted.end : spotted.end + 30],
                        alone=not broken
                        and (
                            _is_alone(rest, text[: spotted.start])
                            or (not before and bool(_REFERENCE.match(fold(text))))
                        ),
                    )
                )
                end = spotted.end
    return found


_FILLER = regex(
    r"(?:(?:\d{1,2}[:.]\d\d\s?)?(?:hrs?|hours|h|uhr|horas)?\.?\s?(?:of|on|from)|(?:midnight|noon) (?:of|on)|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?|(?:mo|di|mi|do|fr|sa|so)\.|:?\s?\d{1,2}\s?(?:yrs?|years?|y)(?: old)?\s?/|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedi|martedi|mercoledi|giovedi|venerdi)"
    r"(?:-feira)?,?(?: den| le)?"
)
"""The day of the week, or the time of the day, before a date; neither is a label."""
_MONTH_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_BREAKS_OFF = regex(
    rf"(?:\b(?:{_MONTH_NAMES})\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?|\b\d{{1,2}}(?:st|nd|rd|th|\.)?(?:\s(?:de|of|dias del mes de))?(?:\s(?:{_MONTH_NAMES})\.?,?(?:\sdel?)?)?)$"
)
"""How a line ends that breaks off in a date."""
_REST_OF_DATE = 24


def _spotted(line: Line, following: Line | None) -> Iterator[Spotted]:
    """Find the dates of a line, also one that goes on in the next line: "January 22," over "1999)."."""
    text = line.text
    broken = following is not None and _is_below(line, following) and _BREAKS_OFF.search(fold(text).rstrip())
    if following is None or not broken:
        yield from spot_dates(text)
        return
    for each in spot_dates(f"{text.rstrip()} {following.text[:_REST_OF_DATE]}"):
        if each.start < len(text):
            yield structs.replace(each, end=min(each.end, len(text)))


def _is_below(line: Line, following: Line) -> bool:
    """Tell whether a line is the next one of the same paragraph."""
    box, theirs = line.box, following.box
    return -TOUCH < theirs[1] - box[3] < box[3] - box[1] and abs(box[0] - theirs[0]) < TOUCH


def _sentence_before(earlier: Line, line: Line) -> str:
    """Give the line above where its sentence goes on in this one, as running text breaks before a date."""
    goes_on = (
        _is_below(earlier, line)
        and is_prose(earlier.text)
        and not earlier.text.rstrip().endswith((".", ":", "!", "?"))
    )
    return earlier.text if goes_on else ""


_REFERENCE = regex(r"(?:our|your|file|no|nr|n|ref|az|oficio|protocollo?|prot|expediente|aktenzeichen|znak)\b")
"""How the line begins that has a letter's number at its left and its date at its right."""


def _is_alone(rest: str, before: str) -> bool:
    """Tell whether a date stands by itself, as that of a letter does: no label, no numbers beside it."""
    labelled = before.rstrip().endswith((":", "."))
    return not labelled and sum(map(str.isalpha, rest)) <= TOWN and not any(map(str.isdigit, rest))
