"""The quality of a scan: resolution, light, sharpness, skew, edges. Thresholds are stated beside each.

Measured on a picture made small, so that a page takes some ten milliseconds.
"""

from collections.abc import Iterator

from PIL import Image, ImageFilter, ImageStat

from usce_desktop.domain.reading.page import Flaw
from usce_desktop.pdf.inspect.probe import is_blank

LEAST_DPI = 140.0
"""Below 150 dpi (less what a trimmed edge takes away) small print is lost; hospitals ask for 150 to 300."""
LEAST_DPI_UNSIZED = 100.0
"""For a photo that does not say how large the paper is: it may be a card, which needs fewer pixels."""
DARK = 95.0
"""Mean grey of the paper (its lighter half), from 0 to 255."""
SHARP = 0.055
"""Share of the contrast that is left in the finest details; a page out of focus has less."""
SKEW = 3.0
"""Degrees; less is usual and reads well."""
EDGE_INK = 0.02
"""Share of an edge's length that has ink cut through."""
INK = 40
"""Grey levels darker than the paper around."""
SOLID = 120
"""Mean of a strip's few pixels that counts as ink across it."""
_SMALL = 700
_FINE = 1500


def flaws_of(image: Image.Image, dpi: float, least_dpi: float = LEAST_DPI) -> Iterator[Flaw]:
    """Find what is wrong with a scanned page.

    Args:
        image: The page, upright.
        dpi: The resolution that the image really has on paper.
        least_dpi: What it has to have.
    """
    grey = image.convert("L")
    small = grey.copy()
    small.thumbnail((_SMALL, _SMALL))
    if is_blank(small):
        yield Flaw(problem="blank", measure=0.0)
        return
    if dpi < least_dpi:
        yield Flaw(problem="low_resolution", measure=round(dpi))
    light = paper_light(small)
    if light < DARK:
        yield Flaw(problem="dark", measure=round(light))
    fine = sharpness(grey)
    if fine < SHARP:
        yield Flaw(problem="blurred", measure=round(fine, 4))
    angle = skew(small)
    if abs(angle) >= SKEW:
        yield Flaw(problem="skewed", measure=angle)
    cut = max(edge_ink(small))
    if cut >= EDGE_INK:
        yield Flaw(problem="cut", measure=round(cut, 3))


def paper_light(grey: Image.Image) -> float:
    """Measure the paper's own grey: the mean of the lighter half of the pixels."""
    histogram = grey.histogram()
    left = total = sum(histogram) // 2
    light = 0
    for level in range(255, -1, -1):
        taken = min(left, histogram[level])
        light += taken * level
        left -= taken
    return light / max(1, total)


def sharpness(grey: Image.Image) -> float:
    """Compare the finest details with the contrast of the ink.

    The strongest differences between neighbours (their 99.5th percentile) over the difference
    between paper and ink: out of focus, edges spread and neighbours differ less.
    """
    fine = grey.copy()
    fine.thumbnail((_FINE, _FINE))
    edges = fine.filter(ImageFilter.Kernel((3, 3), (-1, -1, -1, -1, 8, -1, -1, -1, -1), scale=8))
    strongest = _percentile(edges, 0.995)
    contrast = max(24, _percentile(fine, 0.95) - _percentile(fine, 0.01))
    return strongest / contrast


def _percentile(grey: Image.Image, share: float) -> int:
    histogram = grey.histogram()
    wanted, seen = share * sum(histogram), 0
    for level, count in enumerate(histogram):
        seen += count
        if seen >= wanted:
            return level
    return 255


def _ink(grey: Image.Image) -> Image.Image:
    """Mark what is clearly darker than the paper around it, whatever the shadows."""
    around = grey.filter(ImageFilter.BoxBlur(12))
    ink = Image.new("L", grey.size)
    ink.putdata([255 if a - b > INK else 0 for a, b in zip(around.getdata(), grey.getdata(), strict=True)])
    return ink


def skew(grey: Image.Image) -> float:
    """Find the angle at which lines of print are level, in degrees, to a quarter."""
    ink = _ink(grey)

    def level(angle: float) -> float:
        turned = ink.rotate(angle, resample=Image.Resampling.NEAREST, fillcolor=0)
        rows = turned.resize((1, turned.height), Image.Resampling.BOX)
        return ImageStat.Stat(rows).var[0]

    coarse = max((step / 1.0 for step in range(-10, 11)), key=level)
    best = max((coarse + step / 4 for step in range(-3, 4)), key=level)
    return -best if level(best) > 1.15 * level(0.0) else 0.0


def edge_ink(grey: Image.Image) -> tuple[float, float, float, float]:
    """Measure how much of each edge has ink running off it: left, top, right, bottom."""
    ink = _ink(grey)
    width, height = ink.size
    strips = (
        (1, 0, 3, height),
        (0, 1, width, 3),
        (width - 3, 0, width - 1, height),
        (0, height - 3, width, height - 1),
    )
    shares = []
    for strip in strips:
        part = ink.crop(strip)
        across = 0 if part.width < part.height else 1
        line = part.resize((1, part.height) if across == 0 else (part.width, 1), Image.Resampling.BOX)
        data = list(line.getdata())
        shares.append(sum(value > SOLID for value in data) / max(1, len(data)))
    return shares[0], shares[1], shares[2], shares[3]
