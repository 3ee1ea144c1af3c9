"""Words in a box, as large as they fit, in the color that a form or a mark asks for."""

import re

from msgspec import Struct
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from usce_desktop.pdf.drawing.draw import REGULAR

Box = tuple[float, float, float, float]
Color = tuple[float, ...]
"""Of 1 (gray), 3 (RGB) or 4 (CMYK) parts between 0 and 1; empty for none."""
_NUMBER = r"(?:\d+\.?\d*|\.\d+)"
"""As PDF writes one: 0, 1., .5 or 0.5."""
_LEADING, _PADDING, _USUAL, _SMALLEST = 1.2, 2.0, 12.0, 4.0
"""Line height and smallest size are of the size of letters, padding and sizes in points."""


def rgb(color: Color, usual: Color = (0.0, 0.0, 0.0)) -> tuple[float, float, float]:
    """Read a color of 1 (gray), 3 (RGB) or 4 (CMYK) parts; the usual one where there is none."""
    parts = [min(1.0, max(0.0, part)) for part in (color or usual)]
    match parts:
        case [grey]:
            return grey, grey, grey
        case [red, green, blue]:
            return red, green, blue
        case [cyan, magenta, yellow, black]:
            red, green, blue = ((1 - part) * (1 - black) for part in (cyan, magenta, yellow))
            return red, green, blue
    return 0.0, 0.0, 0.0


class TextStyle(Struct, frozen=True, kw_only=True):
    """How words are written.

    Attributes:
        size: In points; 0 for as large as they fit.
        color: Of 1, 3 or 4 parts.
        align: 0 left, 1 centered, 2 right.
        lines: Whether they may take several lines.
    """

    size: float = 0.0
    color: Color = (0.0,)
    align: int = 0
    lines: bool = True


def text_style(appearance: str, *, align: int = 0, lines: bool = True) -> TextStyle:
    """Read a default appearance string (``/Helv 12 Tf 0 g``)."""
    size = re.search(rf"({_NUMBER})\s+Tf", appearance)
    color = re.search(rf"((?:{_NUMBER}\s+){{1,4}})(?:g|rg|k)\b", appearance)
    return TextStyle(
        size=float(size[1]) if size else 0.0,
        color=tuple(map(float, color[1].split())) if color else (0.0,),
        align=align,
        lines=lines,
    )


def _wrapped(words: str, size: float, width: float) -> list[str]:
    lines: list[str] = []
    for paragraph in re.split(r"\r\n|\r|\n", words):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and stringWidth(longer, REGULAR, size) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def write_words(canvas: Canvas, words: str, box: Box, style: TextStyle) -> None:
    """Write words into a box; they become smaller until all of them fit, never fewer."""
    x0, y0, x1, y1 = box
    width, height = max(1.0, x1 - x0 - 2 * _PADDING), max(1.0, y1 - y0)
    size = style.size or min(_USUAL, height * 0.72)
    while True:
        lines = _wrapped(words, size, width) if style.lines else [" ".join(words.split())]
        widest = max(stringWidth(line, REGULAR, size) for line in lines)
        high = len(lines) * size * _LEADING if len(lines) > 1 else 0
        if size <= _SMALLEST or (widest <= width and high <= height):
            break
        size = max(_SMALLEST, size * 0.95)
    canvas.setFillColorRGB(*rgb(style.color))
    canvas.setFont(REGULAR, size)
    y = y1 - _PADDING - size * 0.9 if style.lines else (y0 + y1) / 2 - size * 0.36
    for line in lines:
        if style.align == 1:
            canvas.drawCentredString((x0 + x1) / 2, y, line)
        elif style.align > 1:
            canvas.drawRightString(x1 - _PADDING, y, line)
        else:
            canvas.drawString(x0 + _PADDING, y, line)
        y -= size * _LEADING
