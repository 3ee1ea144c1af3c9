"""The sentences and cells of a page, put together over the ends of its lines."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.labels import cells
from usce_desktop.domain.reading.page import Line

_END = regex(r"[.;!?](?=\s|$)")
_SHORT_FORMS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "professor",
        "sr",
        "sra",
        "srta",
        "mme",
        "mlle",
        "st",
        "vs",
        "no",
        "nr",
        "excl",
        "incl",
        "dept",
        "univ",
        "approx",
        "jr",
        "phd",
        "md",
        "hon",
        "rev",
        "ing",
        "lic",
        "med",
        "etc",
        "e.g",
        "i.e",
    ]
)
_NEW_LINE = regex(r"^\s*(?:[-•*▪◦]|\(?\d{1,2}[.)]|[a-z]\))\s")
_GAP = 2.4
"""Heights of a line: what stands further below is another paragraph."""


class Passage(Struct, frozen=True, kw_only=True):
    """A sentence or a cell, folded, with where each of its letters comes from.

    Attributes:
        text: Its lines are joined by a blank.
        lines: The number of the line and the place in it, for each letter of ``text``.
        ends: What it ends with; empty where only the paragraph ended.
        around: Of a cell, the whole line.
    """

    text: str
    lines: tuple[tuple[int, int], ...]
    ends: str = ""
    around: str = ""


def passages(lines: Sequence[Line]) -> Iterator[Passage]:
    """Cut the lines of a page into sentences; a line goes on in the next one unless something ends it."""
    text, places = "", list[tuple[int, int]]()
    for number, line in enumerate(lines):
        own = fold(line.text)
        if text and _begins_anew(lines[number - 1], line, own):
            yield from _cut(text, places)
            text, places = "", []
        if text:
            text, places = text + " ", [*places, (number, 0)]
        text += own
        places += [(number, place) for place in range(len(own))]
    yield from _cut(text, places)


def _begins_anew(before: Line, line: Line, text: str) -> bool:
    """Tell whether a line is no continuation of the one above it."""
    high = max(6.0, before.box[3] - before.box[1])
    return line.box[1] - before.box[3] > _GAP * high or bool(_NEW_LINE.match(text))


def _cut(text: str, places: Sequence[tuple[int, int]]) -> Iterator[Passage]:
    begin = 0
    for match in _END.finditer(text):
        word = re.search(r"[\w.]*$", text[begin : match.start()])
        last = word[0] if word else ""
        if match[0] == "." and (last in _SHORT_FORMS or len(last.split(".")[-1]) == 1):
            continue
        yield Passage(text=text[begin : match.end()], lines=tuple(places[begin : match.end()]), ends=match[0])
        begin = match.end()
    if text[begin:].strip():
        yield Passage(text=text[begin:], lines=tuple(places[begin:]))


def page_cells(lines: Sequence[Line]) -> Iterator[Passage]:
    """Give the cells of a page's lines, each for itself."""
    for number, line in enumerate(lines):
        folded = fold(line.text)
        for start, end in cells(line):
            yield Passage(
                text=folded[start:end],
                lines=tuple((number, place) for place in range(start, end)),
                around=folded,
            )
