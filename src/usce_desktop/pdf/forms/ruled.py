"""Rules, cells and rows of small cells that a page without form fields has to write on, by its picture."""

import math
from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from PIL import Image

from usce_desktop.domain.forms.ruling import Ruling
from usce_desktop.domain.reading.page import Box

Array = Any
"""An array of numpy; shapes are said where they matter."""
PIXELS_PER_POINT = 2.5
"""180 dpi: a hairline is still a pixel wide."""
_BLOCK, _DARKER = 41, 9
"""Pixels around, and steps of gray by which ink is darker than they are: pale rules are seen too."""
_LEAST_RULE, _THICKEST = 20.0, 3.0
_SOLID = 0.88
"""Share of its length in which a rule has ink."""
_MOST_CELLS = 800
_SHADE = 8.0
"""Steps of gray by which a band is darker than the paper."""
_INK = 25.0
"""Steps of gray by which a line is darker than the band that it ends."""
_LEAST_CELL = 5.0
"""Points."""
_FULL = 0.88
"""Share of its frame that the inside of a cell fills, words in it not counted."""
_MOST_TURN = 4.0
"""Degrees by which a scan may lie askew."""
_SPECK, _DOT, _DASH = 0.5, 2.2, 7.0
_DOT_GAP, _LEAST_DOTS = 7.0, 8
"""Points of a dot or a dash of a leader and of what is too small for one, between two; how many make one."""


def gray_of(picture: Image.Image) -> Array:
    """Take a page's picture as an array of grays; shape (height, width)."""
    return np.asarray(picture.convert("L"))


def ruling_of(gray: Array, scale: float = PIXELS_PER_POINT) -> Ruling:
    """Find what a page has to write on.

    Args:
        gray: Its picture, as shown; shape (height, width), 0 is black.
        scale: Pixels per point.

    Returns:
        Rules and cells, once the page is turned level.
    """
    ink = cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _BLOCK, _DARKER)
    turn = _turn_of(ink, scale)
    height, width = ink.shape
    if turn:
        there = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
        ink = cv2.warpAffine(ink, there, (width, height), flags=cv2.INTER_NEAREST)
        gray = cv2.warpAffine(gray, there, (width, height), borderValue=255)

    def in_points(box: Box) -> Box:
        left, top, right, bottom = (round(side / scale, 1) for side in box)
        return left, top, right, bottom

    cells = list(_cells(ink, scale))
    rules = [box for box in _rules(ink, scale) if not _is_edge_of_shade(gray, box, scale)]
    return Ruling(
        rules=tuple(in_points(box) for box in (*rules, *_leaders(ink, scale))),
        # Graph paper is no form.
        cells=tuple(in_points(box) for box in cells) if len(cells) <= _MOST_CELLS else (),
        turn=turn,
    )


def _turn_of(ink: Array, scale: float) -> float:
    """Measure by how many degrees a page lies askew, counterclockwise, from its long rules."""
    least = ink.shape[1] // 6
    # What is no part of a nearly level run is left out first: a photo would take seconds.
    level = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, round(4 * scale)), np.uint8))
    found = cv2.HoughLinesP(level, 1, math.pi / 1440, 120, minLineLength=least, maxLineGap=round(2 * scale))
    if found is None:
        return 0.0
    turns, weights = [], []
    for x0, y0, x1, y1 in found.reshape(-1, 4).tolist():
        turn = math.degrees(math.atan2(y1 - y0, x1 - x0))
        if abs(turn) <= _MOST_TURN:
            turns.append(turn)
            weights.append(math.hypot(x1 - x0, y1 - y0))
    if not turns:
        return 0.0
    order = np.argsort(turns)
    half = np.searchsorted(np.cumsum(np.array(weights)[order]), sum(weights) / 2)
    turn = float(np.array(turns)[order][half])
    return turn if abs(turn) > 0.1 else 0.0  # noqa: PLR2004 - degrees that make no difference


def _pieces(mask: Array) -> Iterator[tuple[int, int, int, int, int]]:
    """List connected pieces of a mask: left, top, width, height and area, in pixels."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    for number in range(1, count):
        yield tuple(int(each) for each in stats[number])  # type: ignore[misc]


def _rules(ink: Array, scale: float) -> Iterator[Box]:
    """Find rules, in pixels; the edges of cells are among them."""
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, max(3, round(1.6 * scale))), np.uint8))
    opened = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((1, round(_LEAST_RULE * scale)), np.uint8))
    # A rule that a scan draws in steps is one.
    whole = cv2.dilate(opened, np.ones((3, 1), np.uint8))
    for left, wide_top, width, wide, _ in _pieces(whole):
        top, height = wide_top + 1, wide - 2
        if height > max(_THICKEST * scale, 0.01 * width + 2 * scale):
            continue
        # Feet of letters that nearly touch are no rule: there is paper between them.
        if float(ink[top : top + height, left : left + width].any(axis=0).mean()) >= _SOLID:
            yield left, top, left + width, top + height


def _is_edge_of_shade(gray: Array, box: Box, scale: float) -> bool:
    """Tell whether a rule is only the edge of a shaded band.

    Above the upper edge nobody writes, whether or not a line is drawn there. At the lower one a line in ink
    is a rule: forms shade the room to write, too.
    """
    left, top, right, bottom = (round(side) for side in box)
    near, far = round(1.2 * scale), round(3.6 * scale)
    above = gray[max(0, top - far) : max(0, top - near), left:right]
    below = gray[bottom + near : bottom + far, left:right]
    line = gray[top:bottom, left:right]
    if not above.size or not below.size or not line.size:
        return False
    over, under = float(np.median(above)), float(np.median(below))
    if over - under > _SHADE:
        return True
    return under - over > _SHADE and float(np.median(line)) > over - _INK


def _leaders(ink: Array, scale: float) -> Iterator[Box]:
    """Find rules of dots or dashes, in pixels."""
    small = sorted(
        (
            (top + height, left, left + width)
            for left, top, width, height, _ in _pieces(ink)
            if _SPECK * scale <= height <= _DOT * scale and _SPECK * scale <= width <= _DASH * scale
        ),
    )
    rows: list[list[tuple[int, int, int]]] = []
    for mark in small:
        if rows and mark[0] - rows[-1][-1][0] <= 1:
            rows[-1].append(mark)
        else:
            rows.append([mark])
    for row in rows:
        yield from _runs_of_dots(sorted(row, key=lambda mark: mark[1]), scale)


def _runs_of_dots(row: list[tuple[int, int, int]], scale: float) -> Iterator[Box]:
    run: list[tuple[int, int, int]] = []
    for mark in [*row, (0, 10**6, 10**6)]:
        if run and mark[1] - run[-1][2] > _DOT_GAP * scale:
            # Dots of letters lie in rows too, but not at one distance.
            steps = np.diff([each[1] for each in run])
            even = len(run) >= _LEAST_DOTS and float(np.std(steps)) <= 0.25 * float(np.mean(steps)) + 1
            if even and run[-1][2] - run[0][1] >= _LEAST_RULE * scale:
                yield run[0][1], run[0][0] - 1, run[-1][2], run[0][0]
            run = []
        run.append(mark)


def _cells(ink: Array, scale: float) -> Iterator[Box]:
    """Find closed rectangles, in pixels: the paper inside of them is a piece of its own."""
    walls = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(255 - walls, connectivity=4)
    for number in range(1, count):
        left, top, width, height, area = (int(each) for each in stats[number])
        if min(width, height) < _LEAST_CELL * scale or width * height > 0.9 * ink.size:
            continue
        if area < 0.3 * width * height:
            continue
        inside = (labels[top : top + height, left : left + width] == number).astype(np.uint8)
        # Words in it are holes of the paper: what lies within its outline is counted.
        contours, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        filled = max(cv2.contourArea(each) for each in contours)
        if filled >= _FULL * (width - 1) * (height - 1):
            yield left, top, left + width, top + height
