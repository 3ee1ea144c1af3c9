"""Straightening a page that was found in a photo: flat, and upright."""

import math
from typing import Any

import cv2
import numpy as np

Array = Any
"""An array of numpy."""
MOST_SIDE = 3300
"""Pixels: 300 dpi on a Letter page; what has more is made no larger than that."""
_LEAST_SIDE = 64
_LOOK = 1100
"""Pixels of the longer side on which print is looked at."""
_LINES = 14
_LINE_HEIGHT = 48
"""Pixels, as the model that tells up from down wants it."""


def flattened(photo: Array, corners: Array) -> Array:
    """Cut a page out of a photo and look at it from straight above.

    Args:
        photo: Shape (height, width, 3).
        corners: Clockwise from the top left as the photo is seen.
    """
    width, height = true_size(corners, photo.shape[1], photo.shape[0])
    scale = min(1.0, MOST_SIDE / max(width, height))
    size = max(_LEAST_SIDE, round(width * scale)), max(_LEAST_SIDE, round(height * scale))
    target = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    # The middle of a pixel is half a pixel from its corner.
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target - 0.5)
    return cv2.warpPerspective(photo, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def no_larger(picture: Array) -> Array:
    """Make a picture no larger than a page may be."""
    scale = MOST_SIDE / max(picture.shape[:2])
    return (
        picture if scale >= 1 else cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    )


def true_size(corners: Array, width: int, height: int) -> tuple[float, float]:
    """Work out how wide and high a page is whose corners are seen at an angle.

    The ratio follows from the perspective itself (Zhang and He, Whiteboard scanning and image enhancement,
    2003, section 3); where it is seen nearly from above, from the lengths of its sides.
    """
    sides = [float(np.linalg.norm(corners[(n + 1) % 4] - corners[n])) for n in range(4)]
    wide, high = max(sides[0], sides[2]), max(sides[1], sides[3])
    middle = np.array([width / 2, height / 2])
    m1, m2, m4, m3 = (np.array([*(corner - middle), 1.0]) for corner in corners)
    k2 = (np.cross(m1, m4) @ m3) / (np.cross(m2, m4) @ m3)
    k3 = (np.cross(m1, m4) @ m2) / (np.cross(m3, m4) @ m2)
    n2, n3 = k2 * m2 - m1, k3 * m3 - m1
    leaning = abs(k2 - 1) > 0.02 and abs(k3 - 1) > 0.02  # noqa: PLR2004 - else the focal length is noise
    if not leaning:
        return wide, high
    focal = -(n2[0] * n3[0] + n2[1] * n3[1]) / (n2[2] * n3[2])
    if not 0.4 * max(width, height) ** 2 * 0.4 < focal < (6.0 * max(width, height)) ** 2:
        return wide, high
    inverse = np.diag([1 / focal, 1 / focal, 1.0])
    ratio = math.sqrt(float(n2 @ inverse @ n2) / float(n3 @ inverse @ n3))
    if not 0.6 < ratio / (wide / high) < 1.7:  # noqa: PLR2004 - nothing a page can look like
        return wide, high
    return (wide, wide / ratio) if ratio > wide / high else (high * ratio, high)


def turn_of(page: Array, told_upside_down: Any) -> int:  # noqa: ANN401 - a function or nothing
    """Work out by how much a page has to be turned clockwise to stand upright: 0, 90, 180 or 270.

    Lines of print make the rows of a page differ more than its columns; which end is up is told by a small
    model that was trained on lines.

    Args:
        page: Shape (height, width, 3).
        told_upside_down: Takes lines (each of shape (height, width, 3)) and gives how sure it is that they
            stand on their heads, from -1 (upright) to 1; ``None`` where there is no model.
    """
    scale = min(1.0, _LOOK / max(page.shape[:2]))
    small = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = _ink(small)
    lying = _unevenness(ink.sum(axis=1)) >= _unevenness(ink.sum(axis=0))
    turn = 0 if lying else 90
    if told_upside_down is None:
        return turn
    upright = small if lying else cv2.rotate(small, cv2.ROTATE_90_CLOCKWISE)
    lines = _lines_of(upright)
    return (turn + 180) % 360 if lines and told_upside_down(lines) > 0 else turn


def turned(page: Array, turn: int) -> Array:
    """Turn a picture clockwise by 0, 90, 180 or 270 degrees."""
    ways = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
    return cv2.rotate(page, ways[turn]) if turn in ways else page


def _ink(page: Array) -> Array:
    """Tell print (1) from paper (0), whatever the light."""
    gray = cv2.cvtColor(page, cv2.COLOR_BGR2GRAY)
    block = max(15, (max(gray.shape) // 40) | 1)
    ink = cv2.adaptiveThreshold(gray, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, block, 14)
    edge = max(2, min(gray.shape) // 30)
    ink[:edge], ink[-edge:], ink[:, :edge], ink[:, -edge:] = 0, 0, 0, 0
    return ink.astype(np.float32)


def _unevenness(profile: Array) -> float:
    """Measure how sharply a profile goes up and down, for its height."""
    steps = np.diff(profile)
    return float((steps**2).sum() / (profile.sum() + 1.0) / len(profile) ** 0.5)


def _lines_of(page: Array) -> list[Array]:
    """Cut the longest lines of print out of a page."""
    ink = _ink(page).astype(np.uint8)
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((3, max(15, page.shape[1] // 40)), np.uint8))
    contours, _ = cv2.findContours(joined, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    boxes = [cv2.boundingRect(contour) for contour in contours]
    found = [box for box in boxes if box[2] > 5 * box[3] and 7 <= box[3] <= page.shape[0] // 12]  # noqa: PLR2004 - shape of a line
    found.sort(key=lambda box: -box[2])
    lines = []
    for x, y, width, height in found[:_LINES]:
        pad = max(2, height // 4)
        piece = page[max(0, y - pad) : y + height + pad, max(0, x - pad) : x + width + pad]
        # The model sees a piece four times as wide as high.
        lines.append(piece[:, : 5 * piece.shape[0]])
    return lines
