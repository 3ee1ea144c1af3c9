"""The packet job: everything that a packet depends on, from the plan to the last page.

One frozen value goes from the plan through preparing and fitting to the worker, and into the manifest that
an attached packet carries, from which it is built again.
"""

import re
import unicodedata
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.application.recipe import Crop, Recipe
from usce_desktop.domain.packet.fitting import Reduction
from usce_desktop.domain.packet.page_map import PacketEvidence, Stamp
from usce_desktop.domain.reading.page import PageText

_STEERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of what follows: with them a name reads as another one."""


def printable_line(text: str) -> str:
    """Write a name or title for a page, a bookmark or a document's properties: one line, nothing unseen."""
    line = "".join(" " if unicodedata.category(char) == "Cc" else char for char in _STEERING.sub("", text))
    return " ".join(line.split())


class PacketSource(Struct, frozen=True, kw_only=True):
    """A document of a packet.

    Attributes:
        path: Where its bytes are.
        title: As contents and bookmark show it.
        sha256: Of its bytes; empty where nobody compares them.
        prepared: The file that it is prepared in.
        rotate: Clockwise, in degrees: 0, 90, 180 or 270.
        pages: The pages to take, from 1; ``None`` is all.
        password: Where it is locked.
        raster: Pages (from 1, of the source) to carry over as pictures, because drawn they look different.
        section: What it belongs to.
        crop: What is cut off each page, as ``domain.application.recipe.Recipe`` has it.
        marks: Whether comments and marks come along.
        original: Whether the file itself is attached too, where anything is.
        words: What was read on its scanned pages, to be searched.
        count: Pages that the document has, as it was judged; 0 where nobody counted.
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
    crop: Crop | None = None
    marks: bool = True
    original: bool = False
    words: tuple[PageText, ...] = ()
    count: int = 0

    @property
    def possible(self) -> bool:
        """Whether it can be carried out; one that comes from a file may say anything."""
        recipe = Recipe(rotate=self.rotate, pages=self.pages, crop=self.crop, marks=self.marks)
        return recipe.possible


class Cover(Struct, frozen=True, kw_only=True):
    """What the cover says.

    Attributes:
        lines: Label and text.
    """

    heading: str
    name: str
    lines: tuple[tuple[str, str], ...] = ()


class PacketJob(Struct, frozen=True, kw_only=True):
    """Everything that a packet depends on.

    Attributes:
        title: For the document's properties, as are author and subject.
        cover: ``None`` for no cover.
        contents: Whether a table of contents goes in front.
        bookmarks: Whether each document gets an entry in the outline.
        stamp: At the foot of every page; ``None`` for no stamps.
        fonts: The folder of the bundled fonts.
        links: Whether pages may carry links.
        reduce: What is done to images; ``None`` leaves them as they are.
        evidence: Rows of the requirements checklist.
        dividers: Whether a page stands before each section.
        attach: Whether the manifest is attached, for programs and people that look inside, and with it
            the originals that count as files.
        paper: Key of ``domain.packet.page_map.PAPERS``.
    """

    sources: tuple[PacketSource, ...]
    title: str
    author: str = ""
    subject: str = ""
    cover: Cover | None = None
    contents: bool = False
    bookmarks: bool = True
    stamp: Stamp | None = None
    fonts: str
    links: bool = True
    reduce: Reduction | None = None
    evidence: tuple[PacketEvidence, ...] = ()
    dividers: bool = False
    attach: bool = False
    paper: Literal["letter", "a4"] = "letter"

    @property
    def grey(self) -> bool:
        """Whether its colors go."""
        return self.reduce is not None and self.reduce.grey


def packet_source(  # noqa: PLR0913 - what a packet knows of a document
    path: str,
    title: str,
    sha256: str,
    recipe: Recipe | None = None,
    *,
    password: str = "",
    section: str = "",
    original: bool = False,
    count: int = 0,
) -> PacketSource:
    """Put a document into a packet the way its recipe says.

    Args:
        path: Where its bytes are.
        title: As contents and bookmark show it.
        sha256: Of its bytes.
        recipe: How it goes in; as it is where not stated.
        password: Where it is locked.
        section: What it belongs to.
        original: Whether the file itself is attached too.
        count: Pages that it has, as it was judged.
    """
    recipe = recipe or Recipe()
    return PacketSource(
        path=path,
        title=printable_line(title),
        sha256=sha256,
        password=password,
        section=printable_line(section),
        original=original,
        count=count,
        rotate=recipe.rotate,
        pages=recipe.pages,
        crop=recipe.crop,
        marks=recipe.marks,
    )
