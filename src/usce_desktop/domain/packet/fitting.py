"""Choosing how much smaller images have to become, so that a file keeps a recipient's limit."""

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct, structs

FLOOR_DPI = 150
"""Fewer pixels per inch are never kept: below it, small print on a scanned page is hard to read."""
RESOLUTIONS = (600, 400, 300, 250, 200, 175, FLOOR_DPI)
"""Pixels per inch that are tried, the sharpest first."""
LEAST_QUALITY, GOOD_QUALITY, BEST_QUALITY = 35, 60, 95
"""JPEG qualities: the last resort, what shows no blocks around letters, what nobody can tell apart."""
QUALITIES = (LEAST_QUALITY, GOOD_QUALITY, 75, 88, BEST_QUALITY)
"""Those that are measured; between them the size is interpolated."""
AIM = 0.97
"""Share of the limit that is aimed at: what is interpolated is off by some percent."""
ENOUGH = 0.9
"""Share of the limit from which on nobody gains by another round."""


class Reduction(Struct, frozen=True, kw_only=True):
    """What is done to the images of a packet.

    Attributes:
        dpi: The most pixels per inch that an image keeps, as if it filled its page.
        quality: Of JPEG, 1 to 95.
        grey: Colours go.
    """

    dpi: int
    quality: int
    grey: bool = False


class Measured(Struct, frozen=True, kw_only=True):
    """What the images of a file would take.

    Attributes:
        fixed: Bytes of everything else, which stays as it is.
        sizes: By resolution, then by quality: bytes of all images.
    """

    fixed: int
    sizes: Mapping[int, Mapping[int, float]]


def size_at(measured: Measured, reduction: Reduction) -> float:
    """Estimate the bytes of the images; between measured qualities their logarithms lie on a line."""
    sizes = measured.sizes[reduction.dpi]
    known = sorted(sizes)
    below = max((each for each in known if each <= reduction.quality), default=known[0])
    above = min((each for each in known if each >= reduction.quality), default=known[-1])
    if below == above:
        return sizes[below]
    share = (reduction.quality - below) / (above - below)
    return math.exp((1 - share) * math.log(max(1, sizes[below])) + share * math.log(max(1, sizes[above])))


def choose(measured: Measured, limit: int, *, grey: bool = False) -> Reduction | None:
    """Choose the reduction with the least visible loss that keeps a limit.

    Resolution is given up last: the sharpest one that keeps a good quality wins, since letters suffer more
    from missing pixels than from weak compression; below ``FLOOR_DPI`` nothing goes.

    Args:
        measured: What the images take.
        limit: Bytes of the whole file.
        grey: Whether colours go anyway.

    Returns:
        The reduction, or nothing where no one is enough.
    """
    room = AIM * limit - measured.fixed
    for least in (GOOD_QUALITY, LEAST_QUALITY):
        resolutions = RESOLUTIONS if least == GOOD_QUALITY else (FLOOR_DPI,)
        for dpi in resolutions:
            for quality in range(BEST_QUALITY, least - 1, -1):
                reduction = Reduction(dpi=dpi, quality=quality, grey=grey)
                if size_at(measured, reduction) <= room:
                    return reduction
    return None


def corrected(measured: Measured, reduction: Reduction, actual: int) -> Measured:
    """Bring an estimate in line with what a file really took.

    Args:
        measured: The estimate.
        reduction: That the file was made with.
        actual: Bytes of the whole file.
    """
    ratio = max(1.0, actual - measured.fixed) / max(1.0, size_at(measured, reduction))
    sizes = {
        dpi: {quality: size * ratio for quality, size in row.items()} for dpi, row in measured.sizes.items()
    }
    return structs.replace(measured, sizes=sizes)


def between(
    reduction: Reduction | None, tried: Sequence[tuple[Reduction, int]], limit: int
) -> Reduction | None:
    """Keep the next try between what was small enough and what was not.

    Args:
        reduction: That the estimate proposes.
        tried: Reductions with the bytes that came out.
        limit: Bytes of the whole file.

    Returns:
        What to try next, or nothing where every quality between is known.
    """
    if reduction is None:
        return None
    same = [(each.quality, size) for each, size in tried if each.dpi == reduction.dpi]
    low = max((quality for quality, size in same if size <= limit), default=LEAST_QUALITY - 1)
    high = min((quality for quality, size in same if size > limit), default=BEST_QUALITY + 1)
    if high - low <= 1:
        return None
    quality = reduction.quality if low < reduction.quality < high else (low + high) // 2
    return structs.replace(reduction, quality=quality)
