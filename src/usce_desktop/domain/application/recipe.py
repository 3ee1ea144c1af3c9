"""How a document goes into the packet; its bytes are never altered."""

import re
from collections.abc import Callable, Sequence

from msgspec import Struct

from usce_desktop.domain.facts import BadFactError, parse_truth
from usce_desktop.domain.sentences import sentence

MOST_PAGES = 5000
"""Pages that a recipe may take from one document."""
LEAST_LEFT = 0.05
"""The share of a page's width and height that cropping leaves at least."""
TURNS = (0, 90, 180, 270)

Crop = tuple[float, float, float, float]
"""What is cut off: left, top, right, bottom, as shares of the page as a viewer shows it."""


class Recipe(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True):
    """How a document goes into the packet.

    Attributes:
        rotate: Clockwise, in degrees: 0, 90, 180 or 270.
        pages: The pages to take, counted from 1, in this order; ``None`` is all of them.
        crop: What is cut off each page, before it is turned.
        marks: Whether comments and marks that somebody put on the pages come along.
    """

    rotate: int = 0
    pages: tuple[int, ...] | None = None
    crop: Crop | None = None
    marks: bool = True

    @property
    def possible(self) -> bool:
        """Whether it can be carried out."""
        fits = self.crop is None or crop_fits(self.crop)
        return self.rotate in TURNS and len(self.pages or ()) <= MOST_PAGES and fits


def crop_fits(crop: Crop) -> bool:
    """Tell whether something of a page is left."""
    left, top, right, bottom = crop
    return min(crop) >= 0 and max(left + right, top + bottom) <= 1 - LEAST_LEFT


def selected_pages(recipe: Recipe, pages: int) -> tuple[int, ...]:
    """List the pages that a recipe takes from a document, counted from 1."""
    if recipe.pages is None:
        return tuple(range(1, pages + 1))
    return tuple(page for page in recipe.pages if 1 <= page <= pages)


def parse_recipe(key: str, text: str) -> object:
    """Read one part of a recipe as a person types it; empty is as it was.

    Args:
        key: One of ``PARTS``.
        text: Degrees; pages as ``1-3, 5``; what is cut off in per cent as ``left, top, right, bottom``;
            yes or no.

    Raises:
        BadFactError: It cannot be read; the sentence says how it is written.
    """
    text = text.strip()
    return PARTS[key](text) if text else getattr(Recipe(), key)


def _turn(text: str) -> int:
    if text not in map(str, TURNS):
        message = sentence("'{text}' is no rotation; it is 0, 90, 180 or 270, clockwise", text=text)
        raise BadFactError(message)
    return int(text)


def parse_pages(text: str) -> tuple[int, ...]:
    """Read page numbers and ranges: ``1-3, 5`` or, backwards, ``3-1``.

    Raises:
        BadFactError: It cannot be read.
    """
    pages: list[int] = []
    for part in filter(None, re.split(r"[,;\s]+", re.sub(r"\s*[-\u2013]\s*", "-", text))):
        found = re.fullmatch(r"([0-9]{1,4})(?:-([0-9]{1,4}))?", part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 0 < first <= MOST_PAGES or not 0 < last <= MOST_PAGES:
            message = sentence("'{part}' is no page; write pages as 1-3, 5", part=part)
            raise BadFactError(message)
        pages += range(first, last + 1) if first <= last else range(first, last - 1, -1)
    return tuple(pages)


def pages_words(pages: Sequence[int]) -> str:
    """Write pages as ``parse_pages`` reads them."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def turned_crop(crop: Crop, rotate: int) -> Crop:
    """Say what is cut off a page before it is turned, by what is cut off as it is seen afterwards."""
    left, top, right, bottom = (crop[(side + rotate // 90) % 4] for side in range(4))
    return left, top, right, bottom


def place_shown(
    place: tuple[float, float, float, float], rotate: int, crop: Crop | None
) -> tuple[float, float, float, float] | None:
    """Say where a place of a page is once the page is cropped and turned.

    Args:
        place: Left, top, right and bottom, as shares of the whole page.
        rotate: Clockwise degrees.
        crop: What is cut off before that.

    Returns:
        The same of what is shown; nothing where the place is cut off.
    """
    cut_left, cut_top, cut_right, cut_bottom = crop or (0.0, 0.0, 0.0, 0.0)
    width, height = 1 - cut_left - cut_right, 1 - cut_top - cut_bottom
    left, right = ((x - cut_left) / width for x in (place[0], place[2]))
    top, bottom = ((y - cut_top) / height for y in (place[1], place[3]))
    if right <= 0 or left >= 1 or bottom <= 0 or top >= 1:
        return None
    left, top, right, bottom = max(0.0, left), max(0.0, top), min(1.0, right), min(1.0, bottom)
    return {
        0: (left, top, right, bottom),
        90: (1 - bottom, left, 1 - top, right),
        180: (1 - right, 1 - bottom, 1 - left, 1 - top),
        270: (top, 1 - right, bottom, 1 - left),
    }[rotate % 360]


def _crop(text: str) -> Crop:
    try:
        shares = [float(part.strip(" %")) / 100 for part in text.split(",")]
        left, top, right, bottom = shares
    except ValueError:
        left = top = right = bottom = -1.0
    crop = (left, top, right, bottom)
    if not crop_fits(crop):
        message = sentence(
            "'{text}' cannot be cut off; write per cent as left,top,right,bottom, for example 5,0,5,10",
            text=text,
        )
        raise BadFactError(message)
    return crop


def _marks(text: str) -> bool:
    return parse_truth("marks", text)


PARTS: dict[str, Callable[[str], object]] = {
    "rotate": _turn,
    "pages": parse_pages,
    "crop": _crop,
    "marks": _marks,
}
"""What a recipe is made of, and how each part is read."""
