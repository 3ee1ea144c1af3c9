"""The page map: one value that contents, bookmarks, page labels, links and stamps all follow."""

from collections.abc import Sequence

from msgspec import Struct

PAGE_WIDTH, PAGE_HEIGHT = 612.0, 792.0
"""US Letter, portrait, in points."""
STAMP_BAND = 28.0
"""Points at the foot of every page that are kept free for the stamp: pages are fitted above it."""
CONTENTS_FIRST, CONTENTS_REST = 26, 30
"""Entries on the first and on each further page of contents."""


class Entry(Struct, frozen=True, kw_only=True):
    """One document in the packet.

    Attributes:
        title: As the contents and the bookmark show it.
        first: Its first page in the packet, counted from 1.
        pages: How many it has.
    """

    title: str
    first: int
    pages: int

    @property
    def last(self) -> int:
        """Its last page in the packet."""
        return self.first + self.pages - 1


class PageMap(Struct, frozen=True, kw_only=True):
    """Where everything is. Pages are counted from 1, and the page labels say the same numbers."""

    cover: int
    contents: int
    entries: tuple[Entry, ...]
    total: int

    @property
    def front(self) -> int:
        """How many pages come before the first document."""
        return self.cover + self.contents


def contents_pages(entries: int) -> int:
    """Count the pages of contents for so many entries."""
    rest = max(0, entries - CONTENTS_FIRST)
    return 1 + -(-rest // CONTENTS_REST)


def page_map(documents: Sequence[tuple[str, int]], *, cover: bool, contents: bool) -> PageMap:
    """Lay out a packet.

    Args:
        documents: Title and number of pages of each, in order.
        cover: Whether a cover goes in front.
        contents: Whether a table of contents does.
    """
    front = int(cover) + (contents_pages(len(documents)) if contents else 0)
    entries, page = [], front + 1
    for title, pages in documents:
        entries.append(Entry(title=title, first=page, pages=pages))
        page += pages
    return PageMap(cover=int(cover), contents=front - int(cover), entries=tuple(entries), total=page - 1)


def stamp_text(name: str, program: str, page: int, total: int) -> str:
    """Write a page's stamp: ``Name - program - page 3 of 57``."""
    return " - ".join(part for part in (name, program, f"page {page} of {total}") if part)
