"""Finding the page or card in a photo: several ways propose four corners, the edges in the photo decide."""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from msgspec import Struct

Array = Any
"""An array of numpy; shapes are said where they matter."""
_WORK = 640
"""Pixels of the longer side on which pages are looked for."""
_FINE = 1600
"""The same where their edges are measured."""
_LEAST_AREA, _MOST_AREA = 0.06, 0.985
"""Shares of the photo."""
_LEAST_ANGLE, _MOST_ANGLE = 48.0, 132.0
"""Degrees of a corner: a page seen at 40 degrees has more than the one and less than the other."""
_SAMPLES = 60
"""Points along a side."""
_REACH = 0.016
"""Share of the longer side within which a side is looked for around the one proposed."""
SURE = 0.55
"""Below it there is no page."""
_WHOLE, _AS_WELL, _NEAR = 1.7, 0.6, 6.0
"""A page is at most so many times as large as a part of it, fits so well at least, and this near (pixels)."""
_SAME = 4.0
"""Pixels of the small picture: corners so near are one, and are measured later."""
_EDGE = 14.0
"""Levels of color between paper and table that make a sure edge."""


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
        (_support(lab, quad), quad)
        for quad in _different(map(in_order, _proposals(lab)))
        if is_page_shaped(quad, lab.shape[1], lab.shape[0])
    ]
    if not fitting:
        return None
    most, best = _whole_of(fitting)
    refined = _refined(photo, best / scale)
    if not is_page_shaped(refined, photo.shape[1], photo.shape[0]):
        refined = best / scale
    sure = max(0.0, min(1.0, most))
    if sure < SURE:
        return None
    return FoundPage(corners=tuple((float(x), float(y)) for x, y in refined), sure=round(sure, 3))


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


def _proposals(lab: Array) -> Iterator[Array]:
    yield from _by_edges(lab)
    for mask in _masks(lab):
        yield from _quads_of(mask)
    yield from _by_lines(lab)


def _by_edges(lab: Array) -> Iterator[Array]:
    """Propose closed contours of edges, in light and in color, strong ones and weak ones."""
    for channel, factor in ((0, 1.0), (1, 2.5), (2, 2.5)):
        picture = np.clip(lab[..., channel] * factor - (factor - 1) * 128, 0, 255).astype(np.uint8)
        for low, high in ((25, 60), (60, 140)):
            edges = cv2.dilate(cv2.Canny(picture, low, high, L2gradient=True), np.ones((3, 3), np.uint8))
            contours, _ = cv2.findContours(edges, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
            for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:4]:
                yield from _quads_around(contour)


def _masks(lab: Array) -> Iterator[Array]:
    """Propose what is lighter and grayer than the rest, and what is unlike the edge of the photo."""
    light = lab[..., 0] - 0.9 * np.hypot(lab[..., 1] - 128, lab[..., 2] - 128)
    yield _otsu(light)
    # Where light falls off, paper is still lighter than what is around it.
    around = cv2.GaussianBlur(light, (0, 0), max(lab.shape[:2]) / 5)
    yield _otsu(light - around)
    height, width = lab.shape[:2]
    ring = max(4, min(height, width) // 40)
    edge = np.concatenate(
        [
            lab[:ring].reshape(-1, 3),
            lab[-ring:].reshape(-1, 3),
            lab[:, :ring].reshape(-1, 3),
            lab[:, -ring:].reshape(-1, 3),
        ]
    ).astype(np.float32)
    criteria = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 12, 1.0)
    _, _, centers = cv2.kmeans(  # type: ignore[call-overload]
        edge[:: max(1, len(edge) // 1500)], 4, None, criteria, 1, cv2.KMEANS_PP_CENTERS
    )
    weights = np.array([0.6, 1.4, 1.4], np.float32)
    unlike = np.min([np.linalg.norm((lab - center) * weights, axis=2) for center in centers], axis=0)
    yield _otsu(unlike)
    background = cv2.GaussianBlur(lab, (0, 0), 2)
    text_filled = cv2.morphologyEx(background[..., 0], cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    yield _otsu(text_filled)


def _otsu(values: Array) -> Array:
    low, high = float(values.min()), float(values.max())
    scaled = ((values - low) * (255 / max(1e-6, high - low))).astype(np.uint8)
    _, mask = cv2.threshold(scaled, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((13, 13), np.uint8))
    return cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((17, 17), np.uint8))


def _quads_of(mask: Array) -> Iterator[Array]:
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:2]:
        yield from _quads_around(contour)


def _quads_around(contour: Array) -> Iterator[Array]:
    """Propose quadrilaterals for an outline: by fewer and fewer corners, and the smallest around it."""
    hull = cv2.convexHull(contour)
    if len(hull) < 4 or cv2.contourArea(hull) < 400:  # noqa: PLR2004 - specks
        return
    around = cv2.arcLength(hull, closed=True)
    for share in (0.01, 0.02, 0.035, 0.05, 0.08):
        corners = cv2.approxPolyDP(hull, share * around, closed=True)
        if len(corners) == 4:  # noqa: PLR2004 - corners of a page
            yield corners[:, 0].astype(np.float32)
            break
    fitted = cv2.approxPolyN(hull, 4, ensure_convex=True)
    yield np.asarray(fitted, np.float32).reshape(-1, 2)
    yield cv2.boxPoints(cv2.minAreaRect(hull))


def _by_lines(lab: Array) -> Iterator[Array]:
    """Propose pairs of long lines that cross pairs of others, where a hand or a shadow interrupts."""
    light = lab[..., 0].astype(np.uint8)
    filled = cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    edges = cv2.Canny(filled, 20, 60, L2gradient=True)
    least = min(lab.shape[:2]) // 5
    found = cv2.HoughLinesP(edges, 1, np.pi / 360, 40, minLineLength=least, maxLineGap=14)
    if found is None:
        return
    segments = found.reshape(-1, 4).astype(np.float32)
    lengths = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
    chosen = _distinct(segments[np.argsort(-lengths)])[:9]
    flat = [line for line in chosen if abs(line[2] - line[0]) >= abs(line[3] - line[1])]
    steep = [line for line in chosen if abs(line[2] - line[0]) < abs(line[3] - line[1])]
    for a in range(len(flat)):
        for b in range(a + 1, len(flat)):
            for c in range(len(steep)):
                for d in range(c + 1, len(steep)):
                    corners = [
                        _crossing(one, other) for one in (flat[a], flat[b]) for other in (steep[c], steep[d])
                    ]
                    if all(corner is not None for corner in corners):
                        yield np.array(corners, np.float32)


def _distinct(segments: Array) -> list[Array]:
    """Leave out segments that lie on the line of a longer one."""
    kept: list[Array] = []
    for line in segments:
        for other in kept:
            direction = np.array([other[2] - other[0], other[3] - other[1]])
            direction /= np.linalg.norm(direction) + 1e-6
            away = [abs(np.cross(direction, line[at : at + 2] - other[:2])) for at in (0, 2)]
            if max(away) < 8:  # noqa: PLR2004 - pixels of the small picture
                break
        else:
            kept.append(line)
        if len(kept) >= 12:  # noqa: PLR2004 - what is shorter is print
            break
    return kept


def _crossing(one: Array, other: Array) -> Array | None:
    x1, y1, x2, y2 = one
    x3, y3, x4, y4 = other
    below = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    if abs(below) < 1e-3:  # noqa: PLR2004 - they hardly cross
        return None
    first, second = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return np.array(
        [(first * (x3 - x4) - (x1 - x2) * second) / below, (first * (y3 - y4) - (y1 - y2) * second) / below]
    )


def _along(quad: Array, number: int) -> tuple[Array, Array]:
    """Take points along a side, and the direction out of the page there."""
    start, end = quad[number], quad[(number + 1) % 4]
    shares = np.linspace(0.04, 0.96, _SAMPLES)[:, None]
    points = start + (end - start) * shares
    direction = (end - start) / (np.linalg.norm(end - start) + 1e-6)
    return points, np.array([direction[1], -direction[0]])


def _sample(picture: Array, points: Array) -> Array:
    x = points[..., 0].astype(np.float32)
    y = points[..., 1].astype(np.float32)
    return cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _support(lab: Array, quad: Array) -> float:
    """Tell how well the edges of a photo support a page: along all sides, inside unlike outside.

    Returns:
        About 0 to 1.
    """
    height, width = lab.shape[:2]
    shares = []
    weights = np.array([0.8, 1.3, 1.3], np.float32)
    for number in range(4):
        points, outward = _along(quad, number)
        step = max(height, width) / 160
        inside = _sample(lab, points - outward * step)
        outside = _sample(lab, points + outward * step)
        further = _sample(lab, points + outward * 3 * step)
        deep = _sample(lab, points - outward * 3 * step)
        differs = np.linalg.norm((inside - outside) * weights, axis=-1).ravel()
        wider = np.linalg.norm((deep - further) * weights, axis=-1).ravel()
        lighter = (inside - outside)[..., 0].ravel() > -4  # noqa: PLR2004 - paper is seldom darker
        at_border = _at_border(points, width, height)
        good = np.minimum(1.0, np.minimum(differs, wider * 1.2) / _EDGE) * np.where(lighter, 1.0, 0.85)
        shares.append(float(np.where(at_border, 0.25, good).mean()))
    area = cv2.contourArea(quad.astype(np.float32)) / (width * height)
    even = _evenness(lab, quad)
    # All four sides count, the worst of them most; the larger of two is the page, the other its print.
    fit = 0.5 * min(shares) + 0.5 * float(np.mean(shares))
    return float(fit * (0.86 + 0.14 * min(1.0, area / 0.3)) * even)


def _at_border(points: Array, width: int, height: int) -> Array:
    near = 2.0
    x, y = points[:, 0], points[:, 1]
    return (x < near) | (y < near) | (x > width - 1 - near) | (y > height - 1 - near)


def _evenness(lab: Array, quad: Array) -> float:
    """Doubt a page that holds pieces of the table: just inside its corners it is like itself."""
    middle = quad.mean(axis=0)
    inner = np.array([corner + (middle - corner) * 0.06 for corner in quad])
    found = _sample(lab, inner[:, None, :]).reshape(4, -1)[:, :3]
    spread = float(np.linalg.norm(found[:, 1:].std(axis=0)))
    return 1.0 if spread < 12 else 0.93  # noqa: PLR2004 - levels of color


def _refined(photo: Array, quad: Array) -> Array:
    """Measure the sides of a page in a larger picture, and cross them anew."""
    scale = min(1.0, _FINE / max(photo.shape[:2]))
    picture = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    lab = cv2.cvtColor(cv2.GaussianBlur(picture, (0, 0), 1.0), cv2.COLOR_BGR2LAB).astype(np.float32)
    sides = quad * scale
    for share in (_REACH, _REACH / 2.5):
        reach = max(3, round(share * max(lab.shape[:2])))
        lines = [_fitted_side(lab, sides, number, reach) for number in range(4)]
        corners = [_crossing_of(lines[number - 1], lines[number]) for number in range(4)]
        if any(corner is None for corner in corners):
            return sides / scale
        moved = np.array(corners)
        if np.linalg.norm(moved - sides, axis=1).max() > 3 * reach:
            return sides / scale
        sides = moved
    return sides / scale


def _fitted_side(lab: Array, quad: Array, number: int, reach: int) -> Array:
    """Fit a line to where paper ends along a side (vx, vy, x, y); the side itself where none is seen."""
    points, outward = _along(quad, number)
    steps = np.arange(-reach, reach + 1)
    grid = points[:, None, :] + outward[None, None, :] * steps[None, :, None]
    values = _sample(lab, grid) * np.array([1.0, 1.2, 1.2], np.float32)
    width = max(2, reach // 5)
    inner = cv2.blur(values, (width, 1), anchor=(width - 1, 0), borderType=cv2.BORDER_REPLICATE)
    outer = cv2.blur(values, (width, 1), anchor=(0, 0), borderType=cv2.BORDER_REPLICATE)
    outer = np.roll(outer, -1, axis=1)
    change = np.linalg.norm(inner - outer, axis=2)
    change[:, :width] = 0
    change[:, -width - 1 :] = 0
    # Paper ends where inside was lighter; print inside the page is no end.
    falls = (inner - outer)[..., 0] > -2  # noqa: PLR2004 - noise
    change = change * np.where(falls, 1.0, 0.5)
    # Of edges as strong, the outermost: print and frames lie inside.
    place = np.argmax(change * (1 + 0.1 * (steps + reach) / (2 * reach)), axis=1)
    strength = change[np.arange(len(points)), place]
    seen = strength > max(4.0, 0.45 * float(np.median(strength)))
    ends = points + outward * (steps[place] + 0.5)[:, None]
    if seen.sum() < _SAMPLES // 4:
        start, end = quad[number], quad[(number + 1) % 4]
        direction = (end - start) / (np.linalg.norm(end - start) + 1e-6)
        return np.array([*direction, *start])
    return _robust_line(ends[seen].astype(np.float32))


def _robust_line(points: Array) -> Array:
    """Fit a line that most points lie on, whatever a finger or a fold does to the others."""
    best, most = None, -1
    chance = np.random.default_rng(len(points))
    for _ in range(80):
        a, b = points[chance.choice(len(points), 2, replace=False)]
        direction = b - a
        length = np.linalg.norm(direction)
        if length < 1:
            continue
        away = np.abs(np.cross(direction / length, points - a))
        near = away < 1.6  # noqa: PLR2004 - pixels
        if near.sum() > most:
            best, most = near, int(near.sum())
    chosen = points if best is None else points[best]
    return cv2.fitLine(chosen, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()


def _crossing_of(one: Array, other: Array) -> Array | None:
    return _crossing(
        np.array([one[2], one[3], one[2] + one[0], one[3] + one[1]]),
        np.array([other[2], other[3], other[2] + other[0], other[3] + other[1]]),
    )
