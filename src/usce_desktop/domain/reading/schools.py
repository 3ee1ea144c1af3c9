"""The school that a paper comes from: a line of its letterhead, not a hospital and not a sentence."""

import re
from collections.abc import Sequence

from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.labels import cells
from usce_desktop.domain.reading.names import FoundName
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.reading.privacy import place_of

HEAD = 6
"""Lines from the top in which a letterhead names its school."""
MOST_WORDS = 12
_SCHOOL = re.compile(
    r"\buniversit(?:y|e|a|at|et|eit|eti)\b|\buniversidade?\b|\buniwersytet\b|\buniversitas\b"
    r"|\b(?:school|faculty|college|institute) of (?:medicine|medical sciences|health sciences)\b"
    r"|\bmedical (?:school|college|university|academy)\b"
    r"|\bfacult(?:ad|e|ade|a) d[ei] medicin[ae]\b|\bfaculdade de medicina\b|\bmedizinische fakultat\b"
)
_NO_SCHOOL = re.compile(
    r"hospital|clinic|laborator|insurance|health service|student health|test|@|www\.|http"
)


def find_schools(pages: Sequence[PageText]) -> tuple[FoundName, ...]:
    """Find what the letterhead of a paper says of its school.

    Args:
        pages: Its words; only the first page has a letterhead.
    """
    for page in pages[:1]:
        for line in page.lines[:HEAD]:
            text = line.text
            for start, end in cells(line):
                cell = text[start:end].strip(" ,·|-")
                folded = fold(cell)
                if not _SCHOOL.search(folded) or _NO_SCHOOL.search(folded) or is_prose(cell):
                    continue
                if len(cell.split()) <= MOST_WORDS:
                    return (FoundName(name=cell, place=place_of(page, line, start, end)),)
    return ()
