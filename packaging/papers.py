# SPDX-License-Identifier: Apache-2.0
"""Draws the made-up papers that an installed program is tried with."""

import sys
from pathlib import Path

from bare_root import HERE
from PIL import Image
from PIL.Image import Resampling

TABLE = (62, 48, 40)


def draw_scan(target: Path) -> None:
    """Draw a made-up paper as a scanner would see it."""
    _paper().save(target, dpi=(150, 150))


def draw_photo(target: Path) -> None:
    """Draw the same paper as it lies askew on a dark table, for a phone."""
    turned = _paper().convert("RGB").rotate(4, expand=True, fillcolor=TABLE, resample=Resampling.BICUBIC)
    photo = Image.new("RGB", (turned.width + 300, turned.height + 300), TABLE)
    photo.paste(turned, (150, 150))
    photo.save(target, quality=92)


def _paper() -> Image.Image:
    sys.path.insert(0, str(HERE / "tests"))
    from making.photos import printed  # noqa: PLC0415 - the tests' own

    return printed("CURRICULUM VITAE", "SAMPLE of a scan", "Name: Amara Sample")
