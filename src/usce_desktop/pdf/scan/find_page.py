"""Finding the page or card in a photo: several ways propose four corners, the edges in the photo decide."""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from msgspec import Struct

from usce_desktop.pdf.scan.outlines import outlines_of
from usce_desktop.pdf.scan.sides import refined, support

Array = Any
"""An array of numpy; shapes are said where they matter."""
_WORK = 640
"""Pixels of the longer side on which pages are looked for."""
_LEAST_AREA, _MOST_AREA = 0.06, 0.985
"""Shares of the photo."""
_LEAST_ANGLE, _MOST_ANGLE = 48.0, 132.0
"""Degrees of a corner: a page seen at 40 degrees has more than the one and less than the other."""
SURE = 0.55
"""Below it there is no page."""
_WHOLE, _AS_WELL, _NEAR = 1.7, 0.6, 6.0
"""A page is at most so many times as large as a part of it, fits so well at least, and this near (pixels)."""
_SAME = 4.0
"""Pixels of the small picture: corners so near are one, and are measured later."""


class FoundPage(Struct, frozen=True, kw_only=True):
    """A page in a photo.

    Attributes:
        corners: Clockwise from the top left as the photo is seen, in pixels.
        sure: From 0 to 1.
    """

    corners: tuple[tuple[float, float], ...]
    sure: float


def find_page(photo: Array) -> FoundPage | None:
    """Find the page in a photo.

    Args:
        photo: Blue, green and red, 8 bits; shape (height, width, 3).

    Returns:
        Nothing where there is no page, or it fills the photo.
    """
    scale = min(1.0, _WORK / max(photo.shape[:2]))
    small = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(cv2.GaussianBlur(small, (0, 0), 1.2), cv2.COLOR_BGR2LAB).astype(np.float32)
    fitting = [
        (support(lab, quad), quad)
        for quad in _different(map(in_order, outlines_of(lab)))
        if is_page_shaped(quad, lab.shape[1], lab.shape[0])
    ]
    if not fitting:
        return None
    most, best = _whole_of(fitting)
    corners = refined(photo, best / scale)
    if not is_page_shaped(corners, photo.shape[1], photo.shape[0]):
        corners = best / scale
    sure = max(0.0, min(1.0, most))
    if sure < SURE:
        return None
    return FoundPage(corners=tuple((float(x), float(y)) for x, y in corners), sure=round(sure, 3))


def _whole_of(fitting: list[tuple[float, Array]]) -> tuple[float, Array]:
    """Choose the page of all that fit: the best one, unless it is a part of another that fits about as well.

    The white part of a card with a colored head has clearer edges than the card.
    """
    most, best = max(fitting, key=lambda pair: pair[0])
    area = cv2.contourArea(best.astype(np.float32))
    chosen = most, best
    for score, quad in fitting:
        own = cv2.contourArea(quad.astype(np.float32))
        larger = cv2.contourArea(chosen[1].astype(np.float32)) * 1.03 < own <= area * _WHOLE
        if larger and score >= _AS_WELL * most and _is_part(best, quad):
            chosen = most, quad
    return chosen


def _is_part(other: Array, quad: Array) -> bool:
    """Tell whether a part fills a page from one side to the other: its corners lie on the page's sides."""
    outline = quad.astype(np.float32)
    return all(
        abs(cv2.pointPolygonTest(outline, (float(x), float(y)), measureDist=True)) < _NEAR for x, y in other
    )


def in_order(quad: Array) -> Array:
    """Order four corners clockwise from the one nearest to the top left."""
    middle = quad.mean(axis=0)
    angles = np.arctan2(quad[:, 1] - middle[1], quad[:, 0] - middle[0])
    ordered = quad[np.argsort(angles)]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)


def is_page_shaped(quad: Array, width: float, height: float) -> bool:
    """Tell whether four corners can be those of a page seen at an angle."""
    area = cv2.contourArea(quad.astype(np.float32)) / (width * height)
    if not _LEAST_AREA <= area <= _MOST_AREA or not cv2.isContourConvex(quad.astype(np.float32)):
        return False
    for number in range(4):
        one, other = quad[number - 1] - quad[number], quad[(number + 1) % 4] - quad[number]
        lengths = np.linalg.norm(one) * np.linalg.norm(other)
        if lengths < 1:
            return False
        angle = np.degrees(np.arccos(np.clip(one @ other / lengths, -1, 1)))
        if not _LEAST_ANGLE <= angle <= _MOST_ANGLE:
            return False
    sides = np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1)
    return bool(sides.min() > 0.12 * sides.max())


def _different(quads: Iterator[Array]) -> Iterator[Array]:
    """Leave out proposals that were made before, give or take a few pixels."""
    seen = set()
    for quad in quads:
        key = tuple(np.round(quad / _SAME).astype(int).ravel())
        if key not in seen:
            seen.add(key)
            yield quad
