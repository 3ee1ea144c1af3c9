"""Where a source page comes to stand on a page of the packet: pure geometry, in points."""

from collections.abc import Sequence

from msgspec import Struct

from usce_desktop.domain.application.recipe import turned_crop
from usce_desktop.domain.packet.page_map import LETTER, STAMP_BAND, PacketPaper

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""
Matrix = tuple[float, float, float, float, float, float]
"""As PDF writes it: x' = ax + cy + e, y' = bx + dy + f."""

_UNSAID: Box = (0.0, 0.0, LETTER.width, LETTER.height)
"""The size of a page that does not say it."""
_TURNED = {0: (1, 0, 0, 1), 90: (0, -1, 1, 0), 180: (-1, 0, 0, -1), 270: (0, 1, -1, 0)}
_LARGEST = 1e6


class PageFrame(Struct, frozen=True, kw_only=True):
    """The room for a source page on a page of the packet.

    Attributes:
        foot: Points at the foot that are kept free for the stamp.
    """

    paper: PacketPaper
    foot: float = 0.0

    @property
    def box(self) -> Box:
        """The whole page."""
        return 0.0, 0.0, self.paper.width, self.paper.height


def frame_of(paper: PacketPaper, *, stamped: bool) -> PageFrame:
    """Make the room for source pages."""
    return PageFrame(paper=paper, foot=STAMP_BAND if stamped else 0.0)


class Placing(Struct, frozen=True, kw_only=True):
    """How a page is placed.

    Attributes:
        box: The visible part of the source page.
        matrix: From the source page to the page of the packet.
    """

    box: Box
    matrix: Matrix

    def apply(self, box: Box) -> Box:
        """Carry a rectangle over."""
        return transformed(self.matrix, box)

    def shows(self, box: Box) -> bool:
        """Tell whether a rectangle of the packet's page touches the placed one."""
        x0, y0, x1, y1 = self.apply(self.box)
        return box[0] < x1 and box[2] > x0 and box[1] < y1 and box[3] > y0


def transformed(matrix: Matrix, box: Box) -> Box:
    """Carry a rectangle over by a matrix; the result is upright again."""
    a, b, c, d, e, f = matrix
    corners = [(x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    xs = [a * x + c * y + e for x, y in corners]
    ys = [b * x + d * y + f for x, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def clean_box(values: Sequence[object] | None, least: float = 1.0) -> Box | None:
    """Read a box as a file has it, corners in any order; nothing where it is no usable one.

    Args:
        values: Its numbers.
        least: How wide and high it has to be, in points.
    """
    try:
        numbers = [float(value) for value in values or ()]  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    if len(numbers) != 4 or not all(abs(number) < _LARGEST for number in numbers):  # noqa: PLR2004 - a box
        return None
    x0, x1 = sorted((numbers[0], numbers[2]))
    y0, y1 = sorted((numbers[1], numbers[3]))
    return (x0, y0, x1, y1) if x1 - x0 >= least and y1 - y0 >= least else None


def visible(media: Box | None, crop: Box | None) -> Box:
    """Find the part of a page that viewers show: the crop box within the media box."""
    outer = media or _UNSAID
    if crop is None:
        return outer
    inner = (
        max(outer[0], crop[0]),
        max(outer[1], crop[1]),
        min(outer[2], crop[2]),
        min(outer[3], crop[3]),
    )
    return inner if inner[2] - inner[0] >= 1 and inner[3] - inner[1] >= 1 else outer


def cropped(box: Box, crop: Box | None, turn: int) -> Box:
    """Cut edges off a page.

    Args:
        box: The visible part of the page.
        crop: What to cut off, as shares of the page as it is shown: left, top, right, bottom.
        turn: Clockwise degrees by which it is shown.
    """
    if crop is None:
        return box
    # The page's left edge is the top one of what is shown once it is turned clockwise by a quarter.
    left, top, right, bottom = turned_crop(crop, turn)
    width, height = box[2] - box[0], box[3] - box[1]
    return (
        box[0] + left * width,
        box[1] + bottom * height,
        box[2] - right * width,
        box[3] - top * height,
    )


def place(box: Box, turn: int, unit: float, frame: PageFrame) -> Placing:
    """Fit a page into a frame, whole and never larger than life.

    Args:
        box: The visible part of the source page.
        turn: Clockwise degrees by which it is shown: 0, 90, 180 or 270.
        unit: Points per unit of the source page (PDF's UserUnit).
        frame: The room there is.
    """
    frame_width, frame_height = frame.paper.width, frame.paper.height - frame.foot
    width, height = box[2] - box[0], box[3] - box[1]
    if turn in {90, 270}:
        width, height = height, width
    scale = min(frame_width / width, frame_height / height, unit)
    a, b, c, d = (scale * part for part in _TURNED[turn])
    x0, y0, _, _ = transformed((a, b, c, d, 0, 0), box)
    e = (frame_width - scale * width) / 2 - x0
    f = frame.foot + (frame_height - scale * height) / 2 - y0
    return Placing(box=box, matrix=(a, b, c, d, e, f))


def appearance_matrix(bounds: Box, matrix: Matrix, rectangle: Box) -> Matrix | None:
    """Find the matrix that fits an annotation's appearance into its rectangle (ISO 32000-2, 12.5.5)."""
    x0, y0, x1, y1 = transformed(matrix, bounds)
    if x1 - x0 <= 0 or y1 - y0 <= 0:
        return None
    scale_x = (rectangle[2] - rectangle[0]) / (x1 - x0)
    scale_y = (rectangle[3] - rectangle[1]) / (y1 - y0)
    return (scale_x, 0, 0, scale_y, rectangle[0] - x0 * scale_x, rectangle[1] - y0 * scale_y)


def operator(matrix: Matrix) -> str:
    """Write a matrix as the ``cm`` operator has it."""
    return " ".join(f"{number:.5f}".rstrip("0").rstrip(".") for number in matrix) + " cm"
