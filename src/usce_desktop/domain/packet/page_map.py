"""The page map: one value that contents, evidence, bookmarks, page labels, links and stamps all follow."""

from collections.abc import Iterator, Sequence

from msgspec import Struct


class PacketPaper(Struct, frozen=True, kw_only=True):
    """A sheet of paper, upright, in points."""

    name: str
    width: float
    height: float


LETTER = PacketPaper(name="Letter", width=612.0, height=792.0)
A4 = PacketPaper(name="A4", width=595.28, height=841.89)
PAPERS = {"letter": LETTER, "a4": A4}
STAMP_BAND = 28.0
"""Points at the foot of every page that are kept free for the stamp: pages are fitted above it."""
CONTENTS_FIRST, CONTENTS_REST = 26, 30
"""Lines on the first and on each further page of contents."""
EVIDENCE_FIRST, EVIDENCE_REST = 19, 22
"""Requirements on the first and on each further page of evidence."""
MARK = b"%USCE-Desktop sha256 "
"""Begins the comment behind the end of a file that was built here; the hash of all before it follows."""
MARK_LENGTH = len(MARK) + 64 + 1


class PacketPart(Struct, frozen=True, kw_only=True):
    """A document as it is laid out.

    Attributes:
        section: What it belongs to; documents of one section stand together.
    """

    title: str
    pages: int
    section: str = ""


class ContentsEntry(Struct, frozen=True, kw_only=True):
    """One document in the packet.

    Attributes:
        title: As the contents and the bookmark show it.
        first: Its first page in the packet, counted from 1.
        pages: How many it has.
        section: What it belongs to.
    """

    title: str
    first: int
    pages: int
    section: str = ""

    @property
    def last(self) -> int:
        """Its last page in the packet."""
        return self.first + self.pages - 1


class ContentsLine(Struct, frozen=True, kw_only=True):
    """One line of the contents: a section's heading, or the entry of that number (from 0)."""

    heading: str = ""
    entry: int | None = None


class PageMap(Struct, frozen=True, kw_only=True):
    """Where everything is. Pages are counted from 1, and the page labels say the same numbers.

    Attributes:
        cover: Pages of cover.
        contents: Pages of contents.
        evidence: Pages of the evidence table.
        dividers: Section by page.
        lines: Of the contents.
    """

    paper: PacketPaper = LETTER
    cover: int
    contents: int
    evidence: int = 0
    dividers: dict[int, str] = {}
    entries: tuple[ContentsEntry, ...]
    lines: tuple[ContentsLine, ...] = ()
    total: int

    @property
    def front(self) -> int:
        """How many pages come before the first document or divider."""
        return self.cover + self.contents + self.evidence


def _sheets(rows: int, first: int, rest: int) -> int:
    return 1 + -(-max(0, rows - first) // rest)


def contents_pages(lines: int) -> int:
    """Count the pages of contents for so many lines."""
    return _sheets(lines, CONTENTS_FIRST, CONTENTS_REST)


def evidence_pages(rows: int) -> int:
    """Count the pages of the evidence table; none for no row."""
    return _sheets(rows, EVIDENCE_FIRST, EVIDENCE_REST) if rows else 0


def begins_section(before: str | None, section: str) -> bool:
    """Tell whether a document is the first of its section."""
    return bool(section) and section != before


def contents_lines(parts: Sequence[PacketPart]) -> tuple[ContentsLine, ...]:
    """Lay out the contents: a heading where a section begins, unless there is one section only."""
    with_headings = len({part.section for part in parts}) > 1

    def lines() -> Iterator[ContentsLine]:
        before: str | None = None
        for index, part in enumerate(parts):
            if with_headings and begins_section(before, part.section):
                yield ContentsLine(heading=part.section)
            before = part.section
            yield ContentsLine(entry=index)

    return tuple(lines())


def front_pages(
    parts: Sequence[PacketPart], *, cover: bool, contents: bool, evidence: int
) -> tuple[int, int, int]:
    """Count the pages of cover, contents and evidence."""
    lines = contents_pages(len(contents_lines(parts))) if contents else 0
    return int(cover), lines, evidence_pages(evidence)


def page_map(
    parts: Sequence[PacketPart],
    *,
    cover: bool,
    contents: bool,
    evidence: int = 0,
    dividers: bool = False,
    paper: PacketPaper = LETTER,
) -> PageMap:
    """Lay out a packet.

    Args:
        parts: The documents, in order.
        cover: Whether a cover goes in front.
        contents: Whether a table of contents does.
        evidence: Rows of the evidence table; 0 for none.
        dividers: Whether a page stands before each section.
        paper: What every page is made for.
    """
    sheets = front_pages(parts, cover=cover, contents=contents, evidence=evidence)
    page, before = sum(sheets) + 1, None
    entries: list[ContentsEntry] = []
    between: dict[int, str] = {}
    for part in parts:
        if dividers and begins_section(before, part.section):
            between[page] = part.section
            page += 1
        before = part.section
        entries.append(ContentsEntry(title=part.title, first=page, pages=part.pages, section=part.section))
        page += part.pages
    return PageMap(
        paper=paper,
        cover=sheets[0],
        contents=sheets[1],
        evidence=sheets[2],
        dividers=between,
        entries=tuple(entries),
        lines=contents_lines(parts),
        total=page - 1,
    )


class PacketEvidence(Struct, frozen=True, kw_only=True):
    """One row of the requirements checklist: a requirement, and the document that fulfils it.

    Attributes:
        source: Number of the document in the packet, from 0; ``None`` where there is none.
        date: Of the document, as people write it.
        until: Its last valid day, where it states one.
        words: What stands instead of a document.
    """

    title: str
    source: int | None = None
    date: str = ""
    until: str = ""
    words: str = ""


def tab_title(number: int, title: str) -> str:
    """Name a document of a packet as contents, footer and bookmark do.

    Args:
        number: Of the document, from 1.
        title: Its own.
    """
    return f"Tab {number} · {title}"


class Stamp(Struct, frozen=True, kw_only=True):
    """What stands at the foot of every page.

    Attributes:
        words: Name and program, empty ones left out.
        place: Of the line.
        size: Of the letters, in points.
        prefix: Before each page number, in stamps and page labels alike.
    """

    words: tuple[str, ...]
    place: str = "center"
    size: float = 8.0
    prefix: str = ""


def stamp_text(stamp: Stamp, page: int, total: int) -> tuple[str, str]:
    """Write a page's stamp: ``Name - program`` and ``page 3 of 57``."""
    number = f"page {stamp.prefix}{page} of {total}"
    return " - ".join(part for part in stamp.words if part), number
