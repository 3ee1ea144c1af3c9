"""Proposals for the outline of a page in a photo: by edges, by what is unlike the table, by long lines."""

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np

Array = Any
"""An array of numpy; shapes are said where they matter."""


def outlines_of(lab: Array) -> Iterator[Array]:
    """Propose outlines of a page.

    Args:
        lab: A small photo in CIE Lab, floats; shape (height, width, 3).

    Yields:
        Four corners, in no order; shape (4, 2).
    """
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
                        crossing(one, other) for one in (flat[a], flat[b]) for other in (steep[c], steep[d])
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
            away = [abs(turning(direction, line[at : at + 2] - other[:2])) for at in (0, 2)]
            if max(away) < 8:  # noqa: PLR2004 - pixels of the small picture
                break
        else:
            kept.append(line)
        if len(kept) >= 12:  # noqa: PLR2004 - what is shorter is print
            break
    return kept


def turning(one: Array, others: Array) -> Array:
    """Multiply vectors of two dimensions crosswise: how far the end of each lies off the first one's line.

    Args:
        one: Shape (2,).
        others: Shape (..., 2).
    """
    return one[0] * others[..., 1] - one[1] * others[..., 0]


def crossing(one: Array, other: Array) -> Array | None:
    """Find where two lines (x, y, x, y) cross; nothing where they hardly do."""
    x1, y1, x2, y2 = one
    x3, y3, x4, y4 = other
    below = (x1 - x2) * (y3 - y4) - (y1 - y2) * (x3 - x4)
    if abs(below) < 1e-3:  # noqa: PLR2004 - they hardly cross
        return None
    first, second = x1 * y2 - y1 * x2, x3 * y4 - y3 * x4
    return np.array(
        [(first * (x3 - x4) - (x1 - x2) * second) / below, (first * (y3 - y4) - (y1 - y2) * second) / below]
    )
