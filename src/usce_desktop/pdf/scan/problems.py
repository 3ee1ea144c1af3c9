"""What is wrong with a photo of a page, measured; thresholds are stated beside each."""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from PIL import Image

from usce_desktop.domain.scanned import ScanProblem
from usce_desktop.pdf.inspect.quality import SHARP, sharpness
from usce_desktop.pdf.scan.tone import ground_of

Array = Any
"""An array of numpy."""
DARK = 140.0
"""The level of the paper (its lighter tenth), from 0 to 255."""
GLARE = 0.003
"""The share of a page that light washed out in one spot inside it."""
SHADOW = 0.7
"""The light of the darker tenth over that of the lighter tenth."""
BORDER = 0.004
"""A corner this near the edge of the photo (share of its longer side) is cut off."""
LEAST_SIDE, LEAST_CARD_SIDE = 1400, 600
"""Pixels of the longer side: 127 dpi on a Letter page, 178 on a card."""
_CARD_RATIO = 1.5
_WASHED = 251
"""The level at which no color is left."""
_PEAK = 700.0
"""How far the strongest repeating pattern stands out: at most 370 in 70 photos of print, 1,100 of screens."""


def problems_of(photo: Array, page: Array, corners: Array | None) -> Iterator[ScanProblem]:
    """Find what is wrong.

    Args:
        photo: Shape (height, width, 3).
        page: Cut out of it, before its light is changed.
        corners: Where it is in the photo; ``None`` where no page was found.
    """
    gray = cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    if corners is None:
        yield "no_page"
    if float(np.percentile(gray, 90)) < DARK:
        yield "dark"
    if sharpness(Image.fromarray(gray)) < SHARP:
        yield "blurred"
    if _glare(page):
        yield "glare"
    if _light_ratio(page) < SHADOW:
        yield "shadow"
    if corners is not None and _is_cut(corners, photo.shape[1], photo.shape[0]):
        yield "cut_off"
    if pattern_strength(gray) > _PEAK:
        yield "moire"
    long, short = max(page.shape[:2]), max(1, min(page.shape[:2]))
    if long < (LEAST_CARD_SIDE if long / short > _CARD_RATIO else LEAST_SIDE):
        yield "low_resolution"


def _glare(page: Array) -> bool:
    """Tell whether light washed out a spot: where paper as a whole is too bright, that reaches its edge."""
    small = cv2.resize(page, (240, 320), interpolation=cv2.INTER_AREA)
    washed = cv2.morphologyEx(
        (small.min(axis=2) >= _WASHED).astype(np.uint8), cv2.MORPH_OPEN, np.ones((5, 5), np.uint8)
    )
    count, _, stats, _ = cv2.connectedComponentsWithStats(washed)
    for x, y, width, height, area in stats[1:count]:
        inside = x > 4 and y > 4 and x + width < 236 and y + height < 316  # noqa: PLR2004 - pixels of the small picture
        if inside and area > GLARE * 240 * 320:
            return True
    return False


def _light_ratio(page: Array) -> float:
    """Compare the light on the darker tenth of the paper with that on the lighter tenth."""
    light, is_paper = ground_of(page)
    low, high = np.percentile(light[is_paper], (10, 90))
    return float(low) / max(1.0, float(high))


def _is_cut(corners: Array, width: int, height: int) -> bool:
    near = BORDER * max(width, height)
    x, y = corners[:, 0], corners[:, 1]
    return bool((x < near).any() or (y < near).any() or (x > width - near).any() or (y > height - near).any())


def pattern_strength(gray: Array) -> float:
    """Measure the strongest fine pattern that repeats, against the others of its kind.

    A screen's pixels beat with the camera's: in the spectrum that is a peak apart from those of print, which
    lie on the axes because lines and letters stand upright.
    """
    side = min(768, *gray.shape)
    top, left = (gray.shape[0] - side) // 2, (gray.shape[1] - side) // 2
    piece = gray[top : top + side, left : left + side].astype(np.float32)
    piece = (piece - cv2.GaussianBlur(piece, (0, 0), 6)) * np.outer(np.hanning(side), np.hanning(side))
    power = np.abs(np.fft.fftshift(np.fft.fft2(piece)))
    middle = side // 2
    y, x = np.ogrid[-middle : side - middle, -middle : side - middle]
    far = np.hypot(x, y)
    ring = (far > 0.06 * side) & (np.abs(x) > 0.02 * side) & (np.abs(y) > 0.02 * side)
    values = power[ring]
    return float(np.sort(values)[-6:].mean() / (np.median(values) + 1e-6))
