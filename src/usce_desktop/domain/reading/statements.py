"""What a paper states in words of its own: that a student is in good standing, that a policy covers the USA.

A pattern counts only where it is said plainly: not in a sentence that denies, asks, demands, excludes, looks back
or sets a condition anywhere, not beside boxes to tick. A statement that is missed costs a look; one that is made
up would cost trust. So patterns say who is meant and what stands between; a word alone is never one.
"""

import re
from collections.abc import Sequence
from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14

from msgspec import Struct

from usce_desktop.domain.checklist.tick_entry import TickEntry
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.dates import month_in
from usce_desktop.domain.reading.page import PageText, Place
from usce_desktop.domain.reading.passages import Passage, page_cells, passages
from usce_desktop.domain.reading.privacy import place_of

_GUARDS = regex(
    r"\b(?:"
    # Denied
    r"not|no|never|none|neither|nor|without|unable|cannot|can't|isn't|wasn't|hasn't|doesn't|denie\w*|refus\w*"
    r"|reject\w*|withdr\w*|revok\w*|expel\w*|suspen\w*|lost|false|fail\w*|declin\w*|allerg\w*|dismiss\w*"
    r"|nicht|kein\w*|ohne|nao|nunca|sin|sem|ni|pas|sans|ne|n|non|senza|jamais|perd\w+"
    # Left out
    r"|exclu\w*|excl|except\w*|excep\w*|excet\w*|exenta|ausgenommen|ausnahme\w*|ausser|hors|sauf|salvo|hormis|menos"
    r"|but|other|apart|outside|only|solely"
    # Over, or not yet
    r"|was|were|had|former\w*|previous\w*|ceased|until|once|after|when|upon|pending|provided|subject|before|soon"
    # Asked, supposed, demanded
    r"|if|whether|unless|must|should|shall|would|could|may|might|please|requir\w*|request\w*|apply\w*|eligible"
    r"|si|debe\w*|deve|doit|muss|sollte|falls|ob|bitte|circle|choose|select|tick|check"
    r")\b"
)
_BOXES = regex(r"[\[☐☑☒□■◻◼○●_]|\(\s*\)|\(x\)")
"""Beside boxes and lines to fill in a pattern is a choice, not a statement."""
_JOINED = "-\u2010\u2011"
"""Before a word these make another word of it: pre-final."""


class FoundStatement(Struct, frozen=True, kw_only=True):
    """A statement on the page.

    Attributes:
        label: The first label of its entry.
        day: The day or month that it speaks of, where its entry has one; of a month the last day.
    """

    label: str
    place: Place
    day: Day | None = None


def find_statements(pages: Sequence[PageText], entries: Sequence[TickEntry]) -> tuple[FoundStatement, ...]:
    """Find what the pages state of the entries that have patterns, each once, where it stands first.

    Args:
        pages: Their words.
        entries: What can be stated.
    """
    parts = [(page, each, False) for page in pages for each in passages(page.lines)]
    parts += [(page, each, True) for page in pages for each in page_cells(page.lines)]
    found: list[FoundStatement] = []
    for entry in entries:
        if entry.veto and any(_speaks_against(each, entry.veto) for _, each, _ in parts):
            continue
        stated = (
            _stated(page, each, entry, pattern)
            for page, each, is_cell in parts
            for pattern in (*entry.patterns, *(entry.cells if is_cell else ()))
        )
        found += [each for each in [next(filter(None, stated), None)] if each is not None]
    return tuple(found)


def _speaks_against(passage: Passage, veto: str) -> bool:
    return bool(re.search(veto, passage.text) and _GUARDS.search(passage.text))


def _stated(page: PageText, passage: Passage, entry: TickEntry, pattern: str) -> FoundStatement | None:
    """Find where a sentence states something; nowhere where anything in it speaks against that."""
    match = re.search(pattern, passage.text)
    if match is None or passage.ends == "?":
        return None
    start, end = match.span()
    around = passage.text[:start] + " | " + passage.text[end:]
    if passage.around:
        around += " | " + passage.around.replace(passage.text, "", 1)
    if (
        _GUARDS.search(around)
        or _BOXES.search(passage.around or passage.text)
        or passage.text[max(0, start - 1)] in _JOINED
    ):
        return None
    day = month_in(passage.text[start:]) if entry.with_date else None
    if entry.with_date and day is None:
        return None
    number, first = passage.lines[start]
    last = max(place for line, place in passage.lines[start:end] if line == number)
    return FoundStatement(
        label=entry.labels[0], place=place_of(page, page.lines[number], first, last + 1), day=day
    )
