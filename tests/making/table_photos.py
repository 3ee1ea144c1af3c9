"""Phone photos of fictional papers on tables, made from numbers, with the corners of the paper known."""

import io
import random
from typing import Any, NamedTuple

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from usce_desktop.storage.resources import resources

Array = Any
"""An array of numpy: its types say nothing more here."""
SURFACES = ("wood", "dark", "gray", "cloth", "marble", "bright")
_WORDS = [
    "SAMPLE",
    "immunization",
    "laboratory",
    "report",
    "titer",
    "positive",
    "negative",
    "reference",
    "range",
    "collected",
    "on",
    "hepatitis",
    "measles",
    "rubella",
    "varicella",
    "physician",
    "signature",
    "date",
    "of",
    "birth",
    "student",
    "elective",
    "rotation",
    "university",
    "hospital",
]


class TablePhoto(NamedTuple):
    """A photo, and what is to be found in it.

    Attributes:
        data: JPEG.
        corners: Of the upright page, clockwise from its top left, in pixels of the picture turned by its EXIF.
        turned: Degrees clockwise that make it upright.
        surface: What it lies on.
        card: It is a card, not a page.
    """

    data: bytes
    corners: list[tuple[float, float]]
    turned: int
    surface: str
    card: bool


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resources() / "fonts" / "NotoSans-Regular.ttf"), size)


def paper(chance: random.Random, *, card: bool) -> Image.Image:
    """Draw a page of print, or a card, flat and upright."""
    size = (1011, 638) if card else chance.choice(((1275, 1650), (1240, 1754)))
    shade = chance.randint(236, 250)
    picture = Image.new("RGB", size, (shade, shade, shade - chance.randint(0, 8)))
    pen = ImageDraw.Draw(picture)
    width, height = size
    if card:
        pen.rectangle((0, 0, width, 110), fill=(40, 80, 150))
        pen.text((40, 25), "SAMPLE ID CARD", fill="white", font=_font(50))
        pen.rectangle((50, 160, 330, 540), fill=(170, 140, 120))
        for row in range(6):
            pen.text(
                (380, 170 + row * 62),
                " ".join(chance.choices(_WORDS, k=4)),
                fill=(30, 30, 40),
                font=_font(30),
            )
        return picture
    pen.text((110, 90), "SAMPLE University Hospital", fill=(20, 40, 90), font=_font(44))
    pen.line((110, 165, width - 110, 165), fill=(20, 40, 90), width=4)
    y = 215
    while y < height - 160:
        if chance.random() < 0.12:
            y += 40
        words = " ".join(chance.choices(_WORDS, k=chance.randint(5, 10)))
        pen.text((110, y), words[:84], fill=(35, 35, 40), font=_font(25))
        y += 40
    pen.ellipse((width - 420, height - 380, width - 180, height - 140), outline=(150, 40, 60), width=6)
    return picture


def _surface(name: str, size: tuple[int, int], seed: int) -> Array:
    noise = np.random.default_rng(seed)
    width, height = size
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    if name == "wood":
        wave = np.sin(x / 37 + 6 * np.sin(y / 410)) * 14 + noise.normal(0, 5, (height, width))
        return np.stack([110 + wave, 82 + wave * 0.8, 58 + wave * 0.6], axis=2)
    if name == "cloth":
        weave = ((x // 46 + y // 46) % 2) * 46.0 + noise.normal(0, 6, (height, width))
        return np.stack([70 + weave, 60 + weave * 0.5, 120 + weave * 0.4], axis=2)
    if name == "marble":
        vein = cv2.GaussianBlur(noise.normal(0, 1, (height, width)).astype(np.float32), (0, 0), 22)
        vein = 60 * np.abs(vein) / (np.abs(vein).max() + 1e-6)
        return np.stack([168 - vein, 165 - vein, 160 - vein], axis=2)
    base = {"dark": (38, 36, 40), "gray": (128, 130, 134), "bright": (186, 180, 170)}[name]
    return np.array(base) + noise.normal(0, 4, (height, width, 1))


def _corners(chance: random.Random, size: tuple[int, int], ratio: float, tilt: float) -> Array:
    """Look at a rectangle from above at an angle: where its corners come to lie in the photo."""
    width, height = size
    # As large as fits: by its height where it stands, by its width where it lies.
    half_h = 0.42 * min(height, 1.25 * width * ratio) * chance.uniform(0.72, 0.95)
    half_w = half_h / ratio
    corners = np.array(
        [[-half_w, -half_h, 0], [half_w, -half_h, 0], [half_w, half_h, 0], [-half_w, half_h, 0]]
    )
    around = np.radians(chance.uniform(-22, 22))
    spin = np.array([[np.cos(around), -np.sin(around), 0], [np.sin(around), np.cos(around), 0], [0, 0, 1]])
    a, b = np.radians(chance.uniform(-tilt, tilt)), np.radians(chance.uniform(-tilt, tilt) * 0.6)
    lean = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    sway = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
    seen = corners @ (lean @ sway @ spin).T
    depth = 2.2 * height
    flat = seen[:, :2] * (depth / (depth + seen[:, 2:]))
    for _ in range(6):
        placed = flat + np.array([width / 2, height / 2])
        if placed.min() > 12 and placed[:, 0].max() < width - 12 and placed[:, 1].max() < height - 12:
            break
        flat *= 0.9
    shift = min(12.0, placed.min() - 12) if placed.min() > 12 else 0.0
    return placed + np.array([chance.uniform(-shift, shift), chance.uniform(-shift, shift)])


def table_photo(seed: int, size: tuple[int, int] = (1512, 2016)) -> TablePhoto:
    """Take a photo.

    Args:
        seed: Another one gives another paper, surface, angle and light.
        size: In pixels, upright.
    """
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    noise = np.random.default_rng(seed)
    width, height = size
    card = seed % 5 == 4
    surface = SURFACES[seed % len(SURFACES)]
    flat = paper(chance, card=card)
    turned = chance.choice((0, 0, 0, 90, 180, 270))
    lying = flat.rotate(turned, expand=True)
    ratio = lying.height / lying.width
    corners = _corners(chance, size, ratio, 35 if seed % 3 == 0 else 18)
    source = np.array([[0, 0], [lying.width, 0], [lying.width, lying.height], [0, lying.height]], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    page = cv2.warpPerspective(np.asarray(lying), matrix, size, flags=cv2.INTER_AREA).astype(np.float32)
    mask = cv2.warpPerspective(np.full((lying.height, lying.width), 255, np.uint8), matrix, size) / 255.0
    if seed % 4 == 1:
        fold = cv2.GaussianBlur(noise.normal(0, 1, (height // 8, width // 8)).astype(np.float32), (0, 0), 9)
        page *= (1 + 0.9 * cv2.resize(fold, size))[..., None]
    table = _surface(surface, size, seed).astype(np.float32)
    under = cv2.GaussianBlur(np.roll(mask, (9, 9), (0, 1)), (0, 0), 12)
    table *= (1 - 0.35 * under)[..., None]
    photo = table * (1 - mask[..., None]) + page * mask[..., None]
    photo = _lit(photo, chance, seed)
    if seed % 6 == 2:
        photo = _held(photo, corners, chance)
    photo = cv2.GaussianBlur(photo, (0, 0), chance.uniform(0.4, 1.0)) + noise.normal(0, 3, (height, width, 1))
    buffer = io.BytesIO()
    exif = Image.Exif()
    Image.fromarray(photo.clip(0, 255).astype(np.uint8)).save(buffer, "JPEG", quality=88, exif=exif)
    # The paper lies turned counterclockwise by ``turned``: its own top left is another corner of what lies.
    first = {0: 0, 90: 3, 180: 2, 270: 1}[turned]
    own = [tuple(float(side) for side in corners[(first + number) % 4]) for number in range(4)]
    return TablePhoto(buffer.getvalue(), own, turned, surface, card)  # type: ignore[arg-type]


def _lit(photo: Array, chance: random.Random, seed: int) -> Array:
    """Lay uneven, yellow light over a photo, a shadow, and glare."""
    height, width = photo.shape[:2]
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    angle = chance.uniform(0, 6.28)
    light = 1 + 0.22 * (x * np.cos(angle) + y * np.sin(angle))
    if seed % 7 == 3:
        light *= 0.45
    if seed % 3 == 1:
        edge = x * np.cos(angle + 1) + y * np.sin(angle + 1) - chance.uniform(-0.2, 0.4)
        light *= 1 - 0.45 / (1 + np.exp(-edge * 14))
    photo = photo * light[..., None] * np.array([1.0, chance.uniform(0.93, 1.0), chance.uniform(0.78, 1.0)])
    if seed % 8 == 5:
        spot = np.exp(
            -(((x - chance.uniform(-0.3, 0.3)) / 0.16) ** 2 + ((y - chance.uniform(-0.3, 0.3)) / 0.12) ** 2)
        )
        photo = photo + 160 * spot[..., None]
    return photo


def _held(photo: Array, corners: Array, chance: random.Random) -> Array:
    """Put two fingers over an edge."""
    side = chance.randrange(4)
    middle = (corners[side] + corners[(side + 1) % 4]) / 2
    inward = corners.mean(axis=0) - middle
    inward /= np.linalg.norm(inward)
    for shift in (-45, 45):
        along = np.array([-inward[1], inward[0]]) * shift
        tip = middle + inward * 60 + along
        end = middle - inward * 900 + along
        cv2.line(photo, tuple(map(int, tip)), tuple(map(int, end)), (196.0, 150.0, 122.0), 70)
    return photo
