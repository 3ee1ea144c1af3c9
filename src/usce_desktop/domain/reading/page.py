"""The words of a page with their places: what the worker hands over."""

from collections.abc import Collection, Iterable, Sequence
from typing import Literal

from msgspec import Struct

Source = Literal["pdf", "ocr", "none"]
Problem = Literal["blurred", "dark", "low_resolution", "skewed", "upside_down", "blank", "cut"]
Box = tuple[float, float, float, float]


class Word(Struct, frozen=True, kw_only=True, array_like=True):
    """One word and its box: points from the page's top left corner, as shown."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float


class Line(Struct, frozen=True, kw_only=True):
    """Words in a row."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with one space between them."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """Around all of its words."""
        return self.box_of(0, len(self.text))

    def box_of(self, start: int, end: int) -> Box:
        """Find the box of a part of ``text``; within a word, letters share its width evenly."""
        place = 0
        boxes: list[Box] = []
        for word in self.words:
            first, last = max(start, place), min(end, place + len(word.text))
            if first < last:
                each = (word.x1 - word.x0) / len(word.text)
                left, right = word.x0 + (first - place) * each, word.x0 + (last - place) * each
                boxes.append((left, word.y0, right, word.y1))
            place += len(word.text) + 1
        if not boxes:
            return (0.0, 0.0, 0.0, 0.0)
        return (
            round(min(box[0] for box in boxes), 1),
            round(min(box[1] for box in boxes), 1),
            round(max(box[2] for box in boxes), 1),
            round(max(box[3] for box in boxes), 1),
        )


class Flaw(Struct, frozen=True, kw_only=True):
    """Something wrong with a scanned page; what ``measure`` is depends on the problem.

    Attributes:
        measure: dpi (low_resolution), grey 0-255 (dark), degrees (skewed, upside_down), a share
            (blurred: of the contrast in fine details; cut: of an edge's length).
    """

    problem: Problem
    measure: float


class PageText(Struct, frozen=True, kw_only=True):
    """One page.

    Attributes:
        page: From 1.
        source: Where its words come from.
        width: In points, as shown.
        height: In points, as shown.
    """

    page: int
    source: Source
    width: float
    height: float
    lines: tuple[Line, ...] = ()
    flaws: tuple[Flaw, ...] = ()

    @property
    def turned(self) -> int:
        """Degrees by which the page had to be turned, counterclockwise, to be read."""
        return next((int(each.measure) for each in self.flaws if each.problem == "upside_down"), 0)


class ScanWords(Struct, frozen=True, kw_only=True):
    """The words of a document's scanned pages.

    Attributes:
        pages: Those that have words, in their order.
        read: Every page that was looked at, in order.
    """

    pages: tuple[PageText, ...] = ()
    read: tuple[int, ...] = ()

    def only(self, pages: Collection[int]) -> "ScanWords":
        """Leave out what is known of other pages than these."""
        return ScanWords(
            pages=tuple(each for each in self.pages if each.page in pages),
            read=tuple(page for page in self.read if page in pages),
        )

    def with_pages(self, texts: Iterable[PageText]) -> "ScanWords":
        """Add pages that were read since."""
        looked = {**{each.page: each for each in self.pages}, **{each.page: each for each in texts}}
        return ScanWords(
            pages=tuple(looked[page] for page in sorted(looked) if looked[page].source == "ocr"),
            read=tuple(sorted({*self.read, *looked})),
        )


Shares = tuple[float, float, float, float]
"""Left, top, right and bottom of a place as shares of its page."""


class Place(Struct, frozen=True, kw_only=True):
    """Where something was read.

    Attributes:
        snippet: The line that it stands in.
    """

    page: int
    snippet: str
    box: Box

    def shares(self, sizes: Sequence[tuple[float, float]]) -> Shares | None:
        """Say where on its page it is; nowhere where the page's size is not known.

        Args:
            sizes: Width and height of each page, in points.
        """
        if not 0 < self.page <= len(sizes):
            return None
        width, height = sizes[self.page - 1]
        left, top, right, bottom = self.box
        return (left / width, top / height, right / width, bottom / height) if width and height else None
