"""What can be wrong with a sample paper: done to its bytes once it is drawn."""

import io
from collections.abc import Callable
from typing import Any

from PIL import Image, ImageEnhance
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    RectangleObject,
    TextStringObject,
)

from usce_desktop.domain.checklist.sample_paper import Flaw
from usce_desktop.pdf.engine.information import mark_to_sign
from usce_desktop.pdf.engine.internals import add_object
from usce_desktop.pdf.engine.objects import dictionary, look_up

_LOST = 512
"""Bytes that a damaged picture lacks."""


def _rewritten(data: bytes, change: Callable[[PdfWriter], object]) -> bytes:
    writer = PdfWriter(clone_from=io.BytesIO(data))
    change(writer)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _with_form(writer: PdfWriter, **form: Any) -> None:  # noqa: ANN401 - PDF objects
    entries = {NameObject(f"/{key}"): value for key, value in form.items()}
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject(
        {NameObject("/Fields"): ArrayObject(), **entries}
    )


def _scripted(writer: PdfWriter) -> None:
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.alert('SAMPLE')"),
        }
    )


_PLACES = [10**9 + number for number in range(4)]
"""Numbers as wide as any place in a file, which stand for where a signature covers it until that is known."""


def _signed_range(data: bytes) -> bytes:
    """Say of a file that all of it is signed, as signing programs do; the signature is not a real one."""

    def change(writer: PdfWriter) -> None:
        value = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Sig"),
                NameObject("/ByteRange"): ArrayObject(map(NumberObject, _PLACES)),
                NameObject("/Contents"): TextStringObject("SAMPLE"),
            }
        )
        field = {
            NameObject("/FT"): NameObject("/Sig"),
            NameObject("/T"): TextStringObject("Signature"),
            NameObject("/V"): add_object(writer, value),
        }
        _with_form(writer, SigFlags=NumberObject(3))
        fields = dictionary(writer.root_object["/AcroForm"])["/Fields"]
        fields.append(add_object(writer, DictionaryObject(field)))  # type: ignore[attr-defined]

    made = _rewritten(data, change)
    begin = made.index(b"/Contents", made.index(str(_PLACES[-1]).encode())) + len(b"/Contents ")
    end = made.index(b"\n", begin)
    for place, number in zip(_PLACES, (0, begin, end, len(made) - end), strict=True):
        made = made.replace(str(place).encode(), f"{number:<10}".encode())
    return made


def _updated(data: bytes) -> bytes:
    """Write a change of the first page behind what is there: a red line below some of its words."""
    writer = PdfWriter(io.BytesIO(data), incremental=True)
    page = writer.pages[0]
    drawn = DecodedStreamObject()
    drawn.set_data(_plain(page) + b"\nq 0.7 0.2 0.2 RG 1.5 w 64 612 m 190 612 l S Q\n")
    page[NameObject("/Contents")] = add_object(writer, drawn)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _plain(page: DictionaryObject) -> bytes:
    contents = look_up(page, "/Contents")
    parts = contents if isinstance(contents, ArrayObject) else [contents]
    return b"\n".join(part.get_object().get_data() for part in parts)


def _xfa_form(writer: PdfWriter) -> None:
    _with_form(writer, XFA=TextStringObject("<xdp/>"))
    writer.root_object[NameObject("/NeedsRendering")] = BooleanObject(value=True)


def _miscounted(writer: PdfWriter) -> None:
    """Let the page tree name its page twice and count it once: readers disagree on such a file."""
    tree = dictionary(look_up(writer.root_object, "/Pages"))
    kids = look_up(tree, "/Kids")
    tree[NameObject("/Kids")] = ArrayObject([*kids, *kids])


def _picture_changed(data: bytes, change: Callable[[Image.Image], Image.Image]) -> bytes:
    image = Image.open(io.BytesIO(data))
    exif = image.getexif()
    buffer = io.BytesIO()
    change(image).save(buffer, "JPEG", quality=80, exif=exif)
    return buffer.getvalue()


def _crop_all(writer: PdfWriter) -> None:
    """Let the crop box lie beside the page."""
    writer.pages[0].cropbox = RectangleObject((2000, 2000, 2100, 2100))


def _zeros_inside(data: bytes) -> bytes:
    """Lose a piece in the middle of a picture, as a broken transfer does; the file keeps its length."""
    place = len(data) // 2
    return data[:place] + bytes(_LOST) + data[place + _LOST :]


FLAWS: dict[Flaw, Callable[[bytes], bytes]] = {
    "script": lambda data: _rewritten(data, _scripted),
    "signature": lambda data: _rewritten(data, lambda one: _with_form(one, SigFlags=NumberObject(3))),
    "unsigned": lambda data: _rewritten(data, lambda one: mark_to_sign(one, (1,))),
    "altered": lambda data: _updated(_signed_range(data)),
    "updated": _updated,
    "form": lambda data: _rewritten(data, _xfa_form),
    "count": lambda data: _rewritten(data, _miscounted),
    "blank": lambda data: _rewritten(data, lambda one: one.add_blank_page()),
    "dark": lambda data: _picture_changed(data, lambda one: ImageEnhance.Brightness(one).enhance(0.12)),
    "crop": lambda data: _rewritten(data, _crop_all),
    "lost": _zeros_inside,
    "tiny": lambda data: _picture_changed(data, lambda one: one.resize((120, 150))),
}
"""What can be wrong with a sample."""
