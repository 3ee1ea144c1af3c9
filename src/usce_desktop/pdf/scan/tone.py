"""Light and color of a page: shadow and yellow light taken out, print kept; nothing is invented."""

from typing import Any, Literal

import cv2
import numpy as np

Array = Any
"""An array of numpy."""
Mode = Literal["photo", "document", "bw"]
_PAPER = 244
"""The level that paper gets."""
_LARGE = 420
"""Pixels of the longer side on which light is measured: it changes slowly."""
_COLORFUL = 0.08
"""The share of ground in other colors than the paper's from which on a page keeps its own light."""
_OTHER_COLOR = 12.0
"""Levels of color (a and b of CIE Lab)."""


def mode_for(page: Array) -> Mode:
    """Choose between photo and document: print on paper is a document, all else keeps its own light."""
    return "photo" if float((~ground_of(page)[1]).mean()) > _COLORFUL else "document"


def ground_of(page: Array) -> tuple[Array, Array]:
    """Look at the ground of a page, without its print.

    Returns:
        Its light, from 0 to 255, on a small picture, and where it has the color of the paper: a shadow is
        darker than the paper and has its color, a portrait or a colored head has not.
    """
    ground = cv2.cvtColor(np.clip(_light(_small(page)), 0, 255).astype(np.uint8), cv2.COLOR_BGR2LAB)
    ground = ground.astype(np.float32)
    paper = np.median(ground.reshape(-1, 3), axis=0)
    return ground[..., 0], np.hypot(ground[..., 1] - paper[1], ground[..., 2] - paper[2]) <= _OTHER_COLOR


def toned(page: Array, mode: Mode) -> Array:
    """Give a page the light of a mode.

    Returns:
        Shape (height, width, 3), or (height, width) of 0 and 255 for black and white.
    """
    if mode == "photo":
        return page
    light = cv2.resize(_light(_small(page)), (page.shape[1], page.shape[0]), interpolation=cv2.INTER_LINEAR)
    even = cv2.divide(page, np.clip(light, 12, 255).astype(np.uint8), scale=_PAPER)
    if mode == "document":
        # Ink as dark as before against paper that is white now; colors of stamps and signatures stay.
        return cv2.addWeighted(even, 1.35, cv2.GaussianBlur(even, (7, 7), 1.4), -0.35, 0)
    gray = cv2.cvtColor(even, cv2.COLOR_BGR2GRAY)
    block = max(25, (max(gray.shape) // 50) | 1)
    return cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, block, 18)


def _small(page: Array) -> Array:
    scale = min(1.0, _LARGE / max(page.shape[:2]))
    return cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def _light(small: Array) -> Array:
    """Measure the light that falls on a page: what the paper between the print would look like."""
    size = max(9, (max(small.shape[:2]) // 22) | 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    paper = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel)
    paper = cv2.medianBlur(paper, min(31, size | 1))
    return cv2.GaussianBlur(paper, (0, 0), size / 3).astype(np.float32)
