"""Where in a file another paper begins: people scan a pile into one PDF."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from usce_desktop.domain.checklist.catalog import DocumentType
from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.kinds import CELL, Guess, guesses
from usce_desktop.domain.reading.labels import cells
from usce_desktop.domain.reading.page import PageText

SURE_OF_PAGE, LIKELY_OF_PAGE = 20, 8
"""The least score of the words of one page that say what it is by itself, and that it has a look at all."""
_CLEARLY = 1.3
"""By how much the best has to be better than what the pages before are."""
_STAYS = frozenset({"translation"})
"""What follows a paper and belongs to it."""
_NUMBERED = regex(r"\b(?:page|pagina|pag|seite|p)\.?\s?(\d{1,2})\s?(?:of|de|von|/|sur|di)\s?(\d{1,2})\b")


class Part(Struct, frozen=True, kw_only=True):
    """Pages of a file that belong together.

    Attributes:
        first: Its first page, from 1.
        last: Its last page.
        kind: Id of the document type that it looks like; empty where that is not clear.
    """

    first: int
    last: int
    kind: str = ""

    @property
    def pages(self) -> tuple[int, ...]:
        """Its pages, in their order."""
        return tuple(range(self.first, self.last + 1))


def find_parts(pages: Sequence[PageText], total: int, types: Iterable[DocumentType]) -> tuple[Part, ...]:
    """Propose which pages are papers of their own.

    A paper begins where a page looks clearly like another kind than the ones before it, or numbers itself as
    the first one. What has no look of its own belongs to the paper before.

    Args:
        pages: Those that were looked at, in their order.
        total: Pages of the whole document; what was not looked at belongs to the last part.
        types: What papers there are.

    Returns:
        None where all pages are one paper, as far as can be told.
    """
    known = tuple(types)
    begins: list[tuple[int, str]] = []
    for page in pages:
        scores = {each.item: each.text_score for each in _looks(page, known)}
        best = max(scores, key=lambda item: scores[item], default="")
        likely = bool(best) and scores[best] >= LIKELY_OF_PAGE
        sure = likely and scores[best] >= SURE_OF_PAGE
        before = begins[-1][1] if begins else ""
        another = (
            sure
            and bool(before)
            and best not in {before, *_STAYS}
            and scores[best] >= _CLEARLY * scores.get(before, 0)
        )
        if not begins or another or (sure and _is_first(page) and best not in _STAYS):
            begins.append((page.page, best if likely else ""))
        elif likely and not before:
            begins[-1] = (begins[-1][0], best)
    if len(begins) < 2:  # noqa: PLR2004 - one paper is no pile
        return ()
    ends = [first - 1 for first, _ in begins[1:]] + [total]
    return tuple(
        Part(first=first, last=last, kind=kind) for (first, kind), last in zip(begins, ends, strict=True)
    )


def _looks(page: PageText, types: Sequence[DocumentType]) -> tuple[Guess, ...]:
    lines = [CELL.join(line.text[start:end] for start, end in cells(line)) for line in page.lines]
    return guesses("", lines, types)


def _is_first(page: PageText) -> bool:
    """Tell whether a page numbers itself as the first of several."""
    found = [match for line in page.lines for match in _NUMBERED.finditer(fold(line.text))]
    return any(match[1] == "1" for match in found) and not any(match[1] != "1" for match in found)


def with_break(parts: Sequence[Part], page: int, total: int) -> tuple[Part, ...]:
    """Let a paper begin at a page, or no longer; a break right beside is moved there.

    Args:
        parts: As they are; none is one part of all pages.
        page: From 1; the first page always begins one.
        total: Pages of the document.
    """
    begins = {each.first: each.kind for each in parts} or {1: ""}
    if page == 1 or page > total:
        return tuple(parts)
    if page in begins:
        del begins[page]
    else:
        beside = next((near for near in (page - 1, page + 1) if near in begins and near != 1), 0)
        begins[page] = begins.pop(beside) if beside else ""
    firsts = sorted(begins)
    ends = [first - 1 for first in firsts[1:]] + [total]
    return tuple(
        Part(first=first, last=last, kind=begins[first]) for first, last in zip(firsts, ends, strict=True)
    )
