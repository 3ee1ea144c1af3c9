"""Drawing the comments and marks that a file leaves to the viewer: those without a drawing of their own.

What each kind looks like by its entries: ISO 32000-2, 12.5.6. A mark that cannot be drawn here is counted, so
that it is never lost without a word.
"""

import io
import re
from collections.abc import Callable

from msgspec import Struct
from pypdf.generic import ArrayObject, DictionaryObject
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from usce_desktop.pdf.drawing.draw import BOLD, new_canvas
from usce_desktop.pdf.drawing.letters import can_write
from usce_desktop.pdf.drawing.text import Color, rgb, text_style, write_words
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.pages.placement import Box, clean_box

Point = tuple[float, float]
SHOW_NOTHING = frozenset(
    {"/Popup", "/Link", "/Sound", "/Movie", "/Screen", "/3D", "/RichMedia", "/FileAttachment", "/Widget"}
)
"""Kinds that show nothing on paper; sounds, films and attached files are findings of their own."""
_CURVE = 0.5523
"""How far a circle's control points lie, in radii."""
_NOTE = 18.0
"""Points: the side of a note's sign."""


class MarkDrawing(Struct, frozen=True, kw_only=True):
    """A mark as it was drawn here.

    Attributes:
        pdf: One page, as large as ``box``.
        box: Where it stands on the page of the document.
    """

    pdf: bytes
    box: Box


class _Look(Struct, frozen=True, kw_only=True):
    """What a mark says of how it is drawn."""

    rectangle: Box
    color: Color
    inside: Color
    width: float
    dash: tuple[float, ...]
    opacity: float


def _number(value: object, usual: float) -> float:
    return float(value) if isinstance(value, (int, float)) else usual


def floats(value: object) -> tuple[float, ...]:
    """Read an array of numbers; empty where it is none."""
    if not isinstance(value, ArrayObject):
        return ()
    items = [item.get_object() for item in value]
    return tuple(float(item) for item in items if isinstance(item, (int, float)))


def _points(value: object) -> list[Point]:
    flat = floats(value)
    return list(zip(flat[::2], flat[1::2], strict=False))


def _look(annotation: DictionaryObject) -> _Look | None:
    rectangle = clean_box(floats(look_up(annotation, "/Rect")), least=0)
    if rectangle is None:
        return None
    style = dictionary(look_up(annotation, "/BS"))
    border = floats(look_up(annotation, "/Border"))
    usual = border[2] if len(border) > 2 else 1.0  # noqa: PLR2004 - the third number is the width
    dashed = look_up(style, "/S") == "/D"
    return _Look(
        rectangle=rectangle,
        color=floats(look_up(annotation, "/C")),
        inside=floats(look_up(annotation, "/IC")),
        width=max(0.0, _number(look_up(style, "/W"), usual)),
        dash=(floats(look_up(style, "/D")) or (3.0,)) if dashed else (),
        opacity=min(1.0, max(0.0, _number(look_up(annotation, "/CA"), 1.0))),
    )


def draw_mark(annotation: DictionaryObject) -> MarkDrawing | None:
    """Draw a mark by its entries.

    Returns:
        The drawing; nothing where its kind, its entries or its letters do not allow that.
    """
    draw = _KINDS.get(str(look_up(annotation, "/Subtype")))
    look = _look(annotation)
    if draw is None or look is None:
        return None
    box = _bounds(annotation, look)
    buffer = io.BytesIO()
    canvas = new_canvas(buffer, (max(1.0, box[2] - box[0]), max(1.0, box[3] - box[1])))
    canvas.translate(-box[0], -box[1])
    canvas.setStrokeColorRGB(*rgb(look.color))
    canvas.setFillColorRGB(*rgb(look.inside or look.color))
    canvas.setLineWidth(look.width)
    if look.dash:
        canvas.setDash(list(look.dash))
    if look.opacity < 1:
        canvas.setStrokeAlpha(look.opacity)
        canvas.setFillAlpha(look.opacity)
    if not draw(canvas, annotation, look):
        return None
    canvas.showPage()
    canvas.save()
    return MarkDrawing(pdf=buffer.getvalue(), box=box)


def _bounds(annotation: DictionaryObject, look: _Look) -> Box:
    """Find the room for a mark: its rectangle, and all of its points with half its width around them."""
    x0, y0, x1, y1 = look.rectangle
    strokes = look_up(annotation, "/InkList")
    points = [
        point for key in ("/L", "/Vertices", "/QuadPoints") for point in _points(look_up(annotation, key))
    ]
    if isinstance(strokes, ArrayObject):
        points += [point for stroke in strokes for point in _points(stroke.get_object())]
    edge = look.width / 2 + 0.5
    xs = [x0, x1, *(x + side for x, _ in points for side in (-edge, edge))]
    ys = [y0, y1, *(y + side for _, y in points for side in (-edge, edge))]
    return min(xs), min(ys), max(xs), max(ys)


def _path(canvas: Canvas, points: list[Point], *, closed: bool = False, fill: bool = False) -> bool:
    if len(points) < 2:  # noqa: PLR2004 - a line has two ends
        return False
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    canvas.drawPath(path, stroke=1, fill=int(fill))
    return True


def _line(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    del look
    return _path(canvas, _points(look_up(annotation, "/L"))[:2])


def _lines(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    del look
    return _path(canvas, _points(look_up(annotation, "/Vertices")))


def _polygon(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    points = _points(look_up(annotation, "/Vertices"))
    return _path(canvas, points, closed=True, fill=bool(look.inside))


def _ink(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    del look
    strokes = look_up(annotation, "/InkList")
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    found = strokes if isinstance(strokes, ArrayObject) else ()
    return sum(_path(canvas, _points(stroke.get_object())) for stroke in found) > 0


def _inner(annotation: DictionaryObject, look: _Look) -> Box:
    """Find the rectangle that a square's or circle's outline follows."""
    x0, y0, x1, y1 = look.rectangle
    left, bottom, right, top = (*floats(look_up(annotation, "/RD")), 0.0, 0.0, 0.0, 0.0)[:4]
    half = look.width / 2
    return x0 + left + half, y0 + bottom + half, x1 - right - half, y1 - top - half


def _square(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    x0, y0, x1, y1 = _inner(annotation, look)
    canvas.rect(x0, y0, x1 - x0, y1 - y0, stroke=int(look.width > 0), fill=int(bool(look.inside)))
    return look.width > 0 or bool(look.inside)


def _circle(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    canvas.ellipse(*_inner(annotation, look), stroke=int(look.width > 0), fill=int(bool(look.inside)))
    return look.width > 0 or bool(look.inside)


def _quads(annotation: DictionaryObject, look: _Look) -> list[Box]:
    """List the places of marked words; the rectangle where there is none."""
    points = _points(look_up(annotation, "/QuadPoints"))
    groups = [points[place : place + 4] for place in range(0, len(points) - 3, 4)]
    boxes = []
    for group in groups:
        xs, ys = [x for x, _ in group], [y for _, y in group]
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    return boxes or [look.rectangle]


def _highlight(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    canvas.setFillColorRGB(*rgb(look.color, (1.0, 1.0, 0.0)))
    for x0, y0, x1, y1 in _quads(annotation, look):
        canvas.rect(x0, y0, x1 - x0, y1 - y0, stroke=0, fill=1)
    return True


def _under(share: float) -> Callable[[Canvas, DictionaryObject, _Look], bool]:
    """Make what draws a line along marked words, at a share of their height."""

    def draw(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
        for x0, y0, x1, y1 in _quads(annotation, look):
            canvas.setLineWidth(max(0.6, (y1 - y0) / 16))
            canvas.line(x0, y0 + share * (y1 - y0), x1, y0 + share * (y1 - y0))
        return True

    return draw


def _squiggle(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    canvas.setLineWidth(0.7)
    for x0, y0, x1, _ in _quads(annotation, look):
        steps = max(2, round((x1 - x0) / 3))
        _path(canvas, [(x0 + (x1 - x0) * n / steps, y0 + 1 + 1.6 * (n % 2)) for n in range(steps + 1)])
    return True


def _stamp(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    """Draw a rubber stamp: its words in a frame, as large as they fit."""
    name = str(look_up(annotation, "/Name") or "/Draft").lstrip("/#")
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).upper()
    x0, y0, x1, y1 = look.rectangle
    width, height = x1 - x0, y1 - y0
    if width <= 0 or height <= 0 or not can_write(words):
        return False
    ink = rgb(look.color, (0.7, 0.1, 0.1))
    canvas.setStrokeColorRGB(*ink)
    canvas.setFillColorRGB(*ink)
    canvas.setLineWidth(max(1.0, height / 20))
    canvas.roundRect(x0 + 2, y0 + 2, max(1.0, width - 4), max(1.0, height - 4), min(width, height) / 8)
    size = min(height * 0.55, 0.86 * width / max(0.01, stringWidth(words, BOLD, 1)))
    canvas.setFont(BOLD, size)
    canvas.drawCentredString((x0 + x1) / 2, (y0 + y1) / 2 - size * 0.36, words)
    return True


def _note(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    """Draw the sign of a note, as viewers do; its words stand in a window of its own, never on the page."""
    del annotation
    x, y = look.rectangle[0], look.rectangle[3] - _NOTE
    canvas.setFillColorRGB(*rgb(look.color, (1.0, 0.9, 0.3)))
    canvas.setStrokeColorRGB(0.3, 0.3, 0.3)
    canvas.setLineWidth(0.8)
    canvas.roundRect(x + 1, y + 1, _NOTE - 2, _NOTE - 2, 2, stroke=1, fill=1)
    for line in (5, 9, 13):
        canvas.line(x + 4, y + line, x + _NOTE - 4, y + line)
    return True


def _caret(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    del annotation
    x0, y0, x1, y1 = look.rectangle
    canvas.setLineWidth(1)
    return _path(canvas, [(x0, y0), ((x0 + x1) / 2, y1), (x1, y0)])


def _free_text(canvas: Canvas, annotation: DictionaryObject, look: _Look) -> bool:
    """Write words into their rectangle, in the color and size that they ask for, as large as they fit."""
    words = str(look_up(annotation, "/Contents") or "")
    if not words.strip() or not can_write(words):
        return False
    x0, y0, x1, y1 = look.rectangle
    if look.color:
        canvas.setFillColorRGB(*rgb(look.color))
        canvas.rect(x0, y0, x1 - x0, y1 - y0, stroke=int(look.width > 0), fill=1)
    write_words(canvas, words, look.rectangle, text_style(str(look_up(annotation, "/DA") or "")))
    return True


_KINDS: dict[str, Callable[[Canvas, DictionaryObject, _Look], bool]] = {
    "/Line": _line,
    "/PolyLine": _lines,
    "/Polygon": _polygon,
    "/Ink": _ink,
    "/Square": _square,
    "/Circle": _circle,
    "/Highlight": _highlight,
    "/Underline": _under(0.08),
    "/StrikeOut": _under(0.45),
    "/Squiggly": _squiggle,
    "/Stamp": _stamp,
    "/Text": _note,
    "/Caret": _caret,
    "/FreeText": _free_text,
    "/Redact": _square,
}
"""How each kind of mark is drawn; whether it could be."""
