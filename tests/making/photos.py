"""Phone photos of fictional papers, made from numbers: paper, uneven light, noise of a sensor."""

import io
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from usce_desktop.storage.resources import resources

_WORDS = [
    "SAMPLE",
    "immunization",
    "laboratory",
    "report",
    "titre",
    "positive",
    "negative",
    "reference",
    "range",
    "collected",
    "on",
]


def phone_photo(seed: int, size: tuple[int, int] = (3000, 4000), quality: int = 95, lines: int = 60) -> bytes:
    """Take a photo of a page of small print; about 5 MB at 12 megapixels, as phones make them.

    Args:
        seed: Another one gives another page.
        size: In pixels.
        quality: Of the JPEG.
        lines: Of print; each takes a reader of scans a while.
    """
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    width, height = size
    page = Image.new("L", size, 238)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(str(resources() / "fonts" / "NotoSans-Regular.ttf"), height // 85)
    for line in range(lines):
        words = " ".join(chance.choices(_WORDS, k=9)) + f" {chance.randint(0, 9999)}"
        draw.text((width // 12, height // 16 + line * height // 68), words, fill=35, font=font)
    page = page.rotate(0.7, fillcolor=190, resample=Image.Resampling.BICUBIC).filter(
        ImageFilter.GaussianBlur(0.8)
    )
    light = Image.linear_gradient("L").rotate(90).resize(size).point(lambda value: 190 + value // 4)
    # Pillow's own noise differs each time, and whoever reads the photo would have to read it anew.
    grain = np.random.default_rng(seed).normal(128, 60, (height, width)).clip(0, 255)
    noise = Image.fromarray(grain.astype(np.uint8))
    grey = Image.blend(Image.composite(page, Image.new("L", size, 0), light), noise, 0.1)
    photo = Image.merge(
        "RGB", (grey, grey.point(lambda v: int(v * 0.97)), grey.point(lambda v: int(v * 0.9)))
    )
    buffer = io.BytesIO()
    photo.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def printed(*lines: str) -> Image.Image:
    """Draw a Letter page of printed lines as a scanner at 150 dpi would see it."""
    image = Image.new("RGB", (1275, 1650), "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(resources() / "fonts" / "NotoSans-Regular.ttf"), 34)
    for n, words in enumerate(lines):
        draw.text((120, 150 + 120 * n), words, fill="black", font=font)
    return image
