"""The school that a paper comes from: a line of its letterhead, not a hospital and not a sentence."""

from collections.abc import Sequence

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.labels import cells
from usce_desktop.domain.reading.names import FoundName
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.reading.privacy import place_of

HEAD = 6
"""Lines from the top in which a letterhead names its school."""
MOST_WORDS = 12
_OFFICE = regex(r"\s+[-–—|·]\s+")
"""Behind it stands the office: University of Example - Registrar."""
_ADDRESSED = regex(r"\s*(?:to|attn|attention|dear|office of)\b")
_SCHOOL = regex(
    r"\buniversit(?:y|e|a|at|et|eit|eti)\b|\buniversidade?\b|\buniwersytet\b|\buniversitas\b"
    r"|\b(?:school|faculty|college|institute) of (?:medicine|medical sciences|health sciences)\b"
    r"|\bmedical (?:school|college|university|academy)\b"
    r"|\bfacult(?:ad|e|ade|a) d[ei] medicin[ae]\b|\bfaculdade de medicina\b|\bmedizinische fakultat\b"
)
_NO_SCHOOL = regex(r"hospital|clinic|laborator|insurance|health service|student health|test|@|www\.|http")


def find_schools(pages: Sequence[PageText]) -> tuple[FoundName, ...]:
    """Find what the letterhead of a paper says of its school.

    Args:
        pages: Its words; only the first page has a letterhead.
    """
    found: list[FoundName] = []
    for page in pages[:1]:
        for line in page.lines[:HEAD]:
            text = line.text
            if _ADDRESSED.match(fold(text)):
                break  # whom it is written to
            for start, end in cells(line):
                cell = _OFFICE.split(text[start:end])[0].strip(" ,·|-")
                folded = fold(cell)
                if not _SCHOOL.search(folded) or _NO_SCHOOL.search(folded) or is_prose(cell):
                    continue
                if len(cell.split()) <= MOST_WORDS:
                    found.append(FoundName(name=cell, place=place_of(page, line, start, end)))
    return tuple(found) if len(found) == 1 else ()  # of two schools one is the host
