"""A filled form whose answers are part of its pages: nobody changes them by mistake."""

import io
from typing import Any

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject

from usce_desktop.pdf.engine.internals import add_object
from usce_desktop.pdf.engine.objects import dictionary, look_up, raw
from usce_desktop.pdf.pages.annotations import drawings_of, is_field
from usce_desktop.pdf.pages.body import placed_drawing
from usce_desktop.pdf.pages.fields import inherited
from usce_desktop.pdf.pages.placement import clean_box, operator


def flattened(data: bytes) -> PdfWriter:
    """Draw the fields of a form into its pages.

    What only a viewer can draw, and fields for a signature, stay as they are.

    Args:
        data: A PDF.
    """
    reader = PdfReader(io.BytesIO(data))
    writer = PdfWriter(clone_from=reader)
    kept = ArrayObject()
    for source, page in zip(reader.pages, writer.pages, strict=True):
        kept.extend(_flatten(reader, source, page, writer))
    if kept:
        dictionary(look_up(writer.root_object, "/AcroForm"))[NameObject("/Fields")] = kept
    else:
        writer.root_object.pop("/AcroForm", None)
    return writer


def _flatten(reader: PdfReader, source: PageObject, page: PageObject, writer: PdfWriter) -> list[Any]:
    """Flatten the fields of one page; returns those that stay."""
    drawn = drawings_of(reader, source, marks=False)
    forms = DictionaryObject()
    parts: list[str] = []
    for number, drawing in enumerate(drawn.drawings):
        placed = placed_drawing(drawing, reader, writer)
        if placed is not None and drawing.box not in drawn.lost:
            forms[NameObject(f"/UsceField{number}")], matrix = placed
            parts += ["q", operator(matrix), f"/UsceField{number} Do", "Q"]
    stay, entries = [], ArrayObject()
    listed = look_up(page, "/Annots")
    for entry in listed if isinstance(listed, ArrayObject) else ():
        annotation = dictionary(entry.get_object())
        staying = inherited(annotation, "/FT") == "/Sig" or (
            clean_box(look_up(annotation, "/Rect"), least=0) in drawn.lost
        )
        if not is_field(annotation) or staying:
            entries.append(entry)
        if is_field(annotation) and staying:
            stay.append(entry)
    if entries:
        page[NameObject("/Annots")] = entries
    else:
        page.pop("/Annots", None)
    if parts:
        _append(page, "\n".join(parts), forms, writer)
    return stay


def _append(page: PageObject, content: str, forms: DictionaryObject, writer: PdfWriter) -> None:
    """Put a drawing behind a page's own content, whatever state that leaves."""
    resources = DictionaryObject(dictionary(inherited(page, "/Resources")))
    resources[NameObject("/XObject")] = DictionaryObject(
        {**dictionary(look_up(resources, "/XObject")), **forms}
    )
    page[NameObject("/Resources")] = resources
    own = raw(page, "/Contents")
    listed = look_up(page, "/Contents")
    parts = list(listed) if isinstance(listed, ArrayObject) else [own] if own is not None else []
    before, after = StreamObject(), StreamObject()
    before.set_data(b"q\n")
    after.set_data(f"\nQ\n{content}\n".encode())
    page[NameObject("/Contents")] = ArrayObject(
        [add_object(writer, before), *parts, add_object(writer, after)]
    )
