"""What a paper states in words of its own: that a student is in good standing, that a policy covers the USA.

A phrase counts only where it is said, not where it is denied, asked, or demanded: "is not in good standing",
"In good standing? Yes / No", "the letter must say that ...". A statement that is missed costs a look; one that
is made up would cost trust.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.page import Line, PageText, Place
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.tick_entry import TickEntry

_TOKEN = re.compile(r"[a-z0-9]+")
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)|\s{3,}")
_YEAR = re.compile(r"\b20\d\d\b|\b\d{1,2}/\d{2}\b")
_AFTER = 5
"""Words behind a phrase in which it can still be taken back: "in good standing: no"."""
_DENIED = frozenset({
    "not", "no", "never", "none", "neither", "nor", "without", "unable", "cannot", "cant", "isnt",
    "wasnt", "hasnt", "doesnt", "denied", "refused", "rejected", "withdrawn", "revoked", "expelled",
    "suspended", "lost", "false", "except", "excluding", "excludes", "excluded", "exclude", "outside",
    "until", "nicht", "kein", "keine", "keinen", "ohne", "nao", "nunca", "sin", "sem", "ni", "pas",
    "sans", "non", "senza", "jamais", "excepto", "salvo", "hormis", "ausser",
})  # fmt: skip
_ASKED = frozenset({
    "if", "whether", "unless", "must", "should", "shall", "please", "required", "requires", "require",
    "request", "requests", "applying", "si", "debe", "debera", "deve", "doit", "muss", "sollte",
    "falls", "ob", "bitte",
})  # fmt: skip
"""Words of a sentence that asks or demands something: what it names is not stated by it."""
_GUARDS = _DENIED | _ASKED


class FoundStatement(Struct, frozen=True, kw_only=True):
    """A statement on the page.

    Attributes:
        label: The first label of its entry.
    """

    label: str
    place: Place


def find_statements(pages: Sequence[PageText], entries: Sequence[TickEntry]) -> tuple[FoundStatement, ...]:
    """Find what the pages state of the entries that have phrases, each once, where it stands first.

    Args:
        pages: Their words.
        entries: What can be stated.
    """
    wanted = [
        (each, [tuple(_TOKEN.findall(fold(phrase))) for phrase in each.phrases])
        for each in entries
        if each.phrases
    ]
    found: dict[str, FoundStatement] = {}
    for page in pages:
        for number, line in enumerate(page.lines):
            around = _Around.of(page.lines, number)
            for entry, phrases in wanted:
                if entry.labels[0] in found:
                    continue
                span = next(_said(around, entry, phrases), None)
                if span is not None:
                    place = place_of(page, line, *span)
                    found[entry.labels[0]] = FoundStatement(label=entry.labels[0], place=place)
    return tuple(found.values())


class _Around(Struct, frozen=True, kw_only=True):
    """A line with what its sentences can go on from and to, folded.

    Attributes:
        text: The end of the sentence before, the line, and the line below, where sentences run on.
        start: Where the line begins in it.
        end: Where the line ends in it.
    """

    text: str
    start: int
    end: int

    @classmethod
    def of(cls, lines: Sequence[Line], number: int) -> "_Around":
        """Put a line together with its neighbors as far as they are one text."""
        own = fold(lines[number].text)
        before = fold(lines[number - 1].text) if number else ""
        below = fold(lines[number + 1].text) if number + 1 < len(lines) else ""
        before = before + " " if is_prose(before) else ""
        below = " " + below if is_prose(own) or is_prose(below) else ""
        return cls(text=before + own + below, start=len(before), end=len(before) + len(own))


def _said(around: _Around, entry: TickEntry, phrases: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Find where a line begins to say one of the phrases; as places in the line."""
    tokens = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(around.text)]
    words = [each[0] for each in tokens]
    for phrase in phrases:
        size = len(phrase)
        for at in range(len(words) - size + 1):
            first, last = tokens[at][1], tokens[at + size - 1][2]
            if tuple(words[at : at + size]) != phrase or not around.start <= first < around.end:
                continue
            begin, stop = _sentence(around.text, first, last)
            sentence = around.text[begin:stop]
            said_before = set(_TOKEN.findall(around.text[begin:first]))
            said_after = set(_TOKEN.findall(around.text[last:stop])[:_AFTER])
            if (said_before | said_after) & _GUARDS or around.text[stop : stop + 1] == "?":
                continue
            heard = set(_TOKEN.findall(sentence))
            if entry.near and not heard & set(entry.near):
                continue
            if entry.with_date and not _YEAR.search(sentence):
                continue
            yield first - around.start, min(last, around.end) - around.start


def _sentence(text: str, first: int, last: int) -> tuple[int, int]:
    """Find the sentence around a phrase."""
    begin = max((match.end() for match in _SENTENCE_END.finditer(text, 0, first)), default=0)
    stop = _SENTENCE_END.search(text, last)
    return begin, stop.start() if stop else len(text)
