"""Form fields whose value the viewer has to draw: those without a drawing, or with an old one."""

import io
from typing import Any

from pypdf.generic import ArrayObject, DictionaryObject, StreamObject
from reportlab.pdfgen.canvas import Canvas

from usce_desktop.pdf.drawing.draw import REGULAR, new_canvas
from usce_desktop.pdf.drawing.letters import can_write
from usce_desktop.pdf.drawing.text import TextStyle, rgb, text_style, write_words
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.pages.marks import MarkDrawing, floats
from usce_desktop.pdf.pages.placement import clean_box

_MOST_PARENTS = 20
_MULTILINE, _PASSWORD, _COMB = 1 << 12, 1 << 13, 1 << 24


def inherited(field: DictionaryObject, key: str) -> Any:  # noqa: ANN401 - any PDF object
    """Look up what a field says itself, or one that it belongs to."""
    for _ in range(_MOST_PARENTS):
        value = look_up(field, key)
        if value is not None:
            return value
        field = dictionary(look_up(field, "/Parent"))
    return None


def text_value(field: DictionaryObject) -> str:
    """Read what a text or choice field says; empty for other kinds, and where it is not filled in."""
    if inherited(field, "/FT") not in {"/Tx", "/Ch"}:
        return ""
    value = inherited(field, "/V")
    if isinstance(value, ArrayObject):
        return ", ".join(str(each.get_object()) for each in value)
    if isinstance(value, StreamObject):
        data = value.get_data()
        return data.decode("utf-16" if data.startswith((b"\xfe\xff", b"\xff\xfe")) else "latin-1", "replace")
    return str(value) if isinstance(value, str) else ""


def _draw_frame(canvas: Canvas, field: DictionaryObject, width: float, height: float) -> None:
    """Draw a field's ground and border, as its entries ask."""
    look = dictionary(look_up(field, "/MK"))
    ground, border = floats(look_up(look, "/BG")), floats(look_up(look, "/BC"))
    style = dictionary(look_up(field, "/BS"))
    line = look_up(style, "/W")
    thick = float(line) if isinstance(line, (int, float)) else 1.0
    if ground:
        canvas.setFillColorRGB(*rgb(ground))
        canvas.rect(0, 0, width, height, stroke=0, fill=1)
    if border and thick > 0:
        canvas.setStrokeColorRGB(*rgb(border))
        canvas.setLineWidth(thick)
        if look_up(style, "/S") == "/U":
            canvas.line(0, thick / 2, width, thick / 2)
            return
        canvas.rect(thick / 2, thick / 2, width - thick, height - thick, stroke=1, fill=0)


def _turn(canvas: Canvas, field: DictionaryObject, width: float, height: float) -> tuple[float, float]:
    """Turn the words as a field's look asks (``/MK /R``), as those of pages that lie on their side do.

    Returns:
        The width and height that the words have then.
    """
    turn = look_up(dictionary(look_up(field, "/MK")), "/R")
    match int(turn) % 360 if isinstance(turn, (int, float)) else 0:
        case 90:
            canvas.translate(width, 0)
            canvas.rotate(90)
            return height, width
        case 180:
            canvas.translate(width, height)
            canvas.rotate(180)
        case 270:
            canvas.translate(0, height)
            canvas.rotate(270)
            return height, width
    return width, height


def _write(canvas: Canvas, words: str, size: tuple[float, float], style: TextStyle, cells: int) -> None:
    """Write a value, one letter a cell where it has cells and they are enough."""
    width, height = size
    if cells < len(words):
        write_words(canvas, words, (0, 0, width, height), style)
        return
    high = min(style.size or 12.0, height * 0.72, width / cells * 1.2)
    canvas.setFillColorRGB(*rgb(style.color))
    canvas.setFont(REGULAR, high)
    for place, char in enumerate(words):
        canvas.drawCentredString((place + 0.5) * width / cells, height / 2 - high * 0.36, char)


def draw_field(
    field: DictionaryObject, form: DictionaryObject, words: str | None = None
) -> MarkDrawing | None:
    """Draw the value of a text or choice field.

    Args:
        field: Its annotation.
        form: The document's form.
        words: What it shows; its value where not given.

    Returns:
        The drawing, of the frame alone where the letters cannot be written here; nothing without a place.
    """
    words = text_value(field) if words is None else words
    box = clean_box(look_up(field, "/Rect"))
    flags = inherited(field, "/Ff")
    flags = int(flags) if isinstance(flags, (int, float)) else 0
    if box is None:
        return None
    if flags & _PASSWORD:
        words = "*" * len(words)
    align = inherited(field, "/Q") or look_up(form, "/Q")
    style = text_style(
        str(inherited(field, "/DA") or look_up(form, "/DA") or ""),
        align=int(align) if isinstance(align, (int, float)) else 0,
        lines=bool(flags & _MULTILINE),
    )
    width, height = box[2] - box[0], box[3] - box[1]
    buffer = io.BytesIO()
    canvas = new_canvas(buffer, (width, height))
    _draw_frame(canvas, field, width, height)
    cells = inherited(field, "/MaxLen") if flags & _COMB else None
    if can_write(words):
        size = _turn(canvas, field, width, height)
        _write(canvas, words, size, style, cells if isinstance(cells, int) else 0)
    canvas.showPage()
    canvas.save()
    return MarkDrawing(pdf=buffer.getvalue(), box=box)
