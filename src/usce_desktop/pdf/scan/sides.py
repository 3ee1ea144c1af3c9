"""The sides of a page in a photo: how well its edges support them, and where exactly they are."""

from typing import Any

import cv2
import numpy as np

from usce_desktop.pdf.scan.outlines import crossing, turning

Array = Any
"""An array of numpy; shapes are said where they matter."""
_FINE = 1600
"""Pixels of the longer side where edges are measured."""
_SAMPLES = 60
"""Points along a side."""
_REACH = 0.016
"""Share of the longer side within which a side is looked for around the one proposed."""
_EDGE = 14.0
"""Levels of color between paper and table that make a sure edge."""


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


def support(lab: Array, quad: Array) -> float:
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


def refined(photo: Array, quad: Array) -> Array:
    """Measure the sides of a page in a larger picture, and cross them anew.

    Args:
        photo: Blue, green and red, 8 bits; shape (height, width, 3).
        quad: Its corners about, in pixels of the photo; shape (4, 2).
    """
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
        away = np.abs(turning(direction / length, points - a))
        near = away < 1.6  # noqa: PLR2004 - pixels
        if near.sum() > most:
            best, most = near, int(near.sum())
    chosen = points if best is None else points[best]
    return cv2.fitLine(chosen, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()


def _crossing_of(one: Array, other: Array) -> Array | None:
    return crossing(
        np.array([one[2], one[3], one[2] + one[0], one[3] + one[1]]),
        np.array([other[2], other[3], other[2] + other[0], other[3] + other[1]]),
    )
