"""What a packet is made of, as the worker's jobs name it."""

from typing import Any, Literal

from msgspec import Struct

from usce_desktop.domain.fitting import Reduction
from usce_desktop.domain.packet import PAPERS, Evidence, Stamp
from usce_desktop.domain.reading.page import PageText
from usce_desktop.pdf.bodies import Handling
from usce_desktop.pdf.front_matter import Front
from usce_desktop.pdf.placing import Frame, frame_of

DIGEST = 16
"""Hexadecimal digits of a page's fingerprint in the manifest."""
PRODUCER = "USCE Desktop"
PIECE = "/USCEDesktop"
"""Where in a packet's catalog its manifest is."""


class Source(Struct, frozen=True, kw_only=True):
    """A document as a job names it.

    Attributes:
        pages: The pages to take, from 1; ``None`` is all.
        prepared: The file that ``preparing`` makes of it.
        raster: Pages (from 1, of the source) to carry over as pictures, because drawn they look different.
        section: What it belongs to.
        crop: What is cut off each page, as ``domain.application.Recipe`` has it.
        marks: Whether comments and marks come along.
        original: Whether the file itself is attached too, where anything is.
        words: What was read on its scanned pages, to be searched.
    """

    path: str
    title: str
    sha256: str
    prepared: str = ""
    rotate: int = 0
    pages: tuple[int, ...] | None = None
    password: str = ""
    raster: tuple[int, ...] = ()
    section: str = ""
    crop: tuple[float, float, float, float] | None = None
    marks: bool = True
    original: bool = False
    words: tuple[PageText, ...] = ()

    @property
    def handling(self) -> Handling:
        """How its pages are carried over."""
        return Handling(turn=self.rotate, crop=self.crop, marks=self.marks)


class Packet(Struct, frozen=True, kw_only=True):
    """Everything that a packet depends on.

    Attributes:
        title: For the document's properties.
        cover: ``heading``, ``name``, ``lines``; ``None`` for no cover.
        stamp: At the foot of every page; ``None`` for no stamps.
        evidence: Rows of the evidence table.
        dividers: Whether a page stands before each section.
        attach: Whether the manifest is attached, for programs and people that look inside, and with it
            the originals that count as files.
        paper: Key of ``PAPERS``.
        fonts: The folder of the bundled fonts.
        links: Whether pages may carry links.
        reduce: What is done to images; ``None`` leaves them as they are.
    """

    sources: tuple[Source, ...]
    title: str
    cover: dict[str, Any] | None
    contents: bool
    bookmarks: bool
    stamp: Stamp | None
    fonts: str
    links: bool = True
    reduce: Reduction | None = None
    evidence: tuple[Evidence, ...] = ()
    dividers: bool = False
    attach: bool = False
    paper: Literal["letter", "a4"] = "letter"

    @property
    def frame(self) -> Frame:
        """The room for source pages."""
        return frame_of(PAPERS[self.paper], stamped=self.stamp is not None)

    @property
    def front(self) -> Front:
        """What the app's own pages say."""
        return Front(cover=self.cover or {}, evidence=self.evidence, stamp=self.stamp, back=self.links)


def chosen(source: Source, pages: int) -> list[int]:
    """List the pages (from 0) that a source gives to the packet."""
    if source.pages is None:
        return list(range(pages))
    return [page - 1 for page in source.pages if 1 <= page <= pages]
