"""Comparing pictures of a page: whether two look alike, and whether there is ink where it should be."""

from collections.abc import Sequence

from PIL import Image, ImageChops

PictureBox = tuple[int, int, int, int]
"""Left, upper, right and lower, in pixels."""
TILE = 24
"""Pixels: pictures are compared in squares of this size, so that one short word counts."""
SAME_LEVEL = 10
"""Grey levels by which the mean of a square may differ: lines that fall between pixels shift a little."""
INK = 20
"""Grey levels that one pixel differs by where a thin line is drawn."""
PALE = 2
"""The same where a mark may be of the palest color, as highlights are."""


def look_alike(before: Image.Image, after: Image.Image) -> bool:
    """Tell whether two grey pictures of a page show the same, square by square."""
    if before.size != after.size:
        before = before.resize(after.size)
    squares = (max(1, after.width // TILE), max(1, after.height // TILE))
    # Means over squares do not mind a shift of less than a pixel, and do mind a missing word.
    means = [picture.resize(squares, Image.Resampling.BOX) for picture in (before, after)]
    return not any(ImageChops.difference(*means).histogram()[SAME_LEVEL + 1 :])


def without(picture: Image.Image, boxes: Sequence[PictureBox]) -> Image.Image:
    """Paint over parts of a picture that cannot be compared."""
    if not boxes:
        return picture
    painted = picture.copy()
    for box in boxes:
        if touches(box, picture.size):
            painted.paste(128, _inside(box, picture.size))
    return painted


def _inside(box: PictureBox, size: tuple[int, int]) -> PictureBox:
    return max(0, box[0]), max(0, box[1]), min(size[0], box[2]), min(size[1], box[3])


def touches(box: PictureBox, size: tuple[int, int]) -> bool:
    """Tell whether a part of a picture lies in it."""
    left, upper, right, lower = _inside(box, size)
    return right > left and lower > upper


def differ(one: Image.Image, other: Image.Image, box: PictureBox, least: int = INK) -> bool:
    """Tell whether two grey pictures of one size differ in a part, by one pixel of so many levels."""
    parts = [picture.crop(_inside(box, picture.size)) for picture in (one, other)]
    return any(ImageChops.difference(*parts).histogram()[least + 1 :])


def contrast(picture: Image.Image, box: PictureBox) -> bool:
    """Tell whether a part of a grey picture holds anything but its ground."""
    low, high = picture.crop(_inside(box, picture.size)).getextrema()
    return float(high) - float(low) > INK  # type: ignore[arg-type]
