"""Fields for a form that has none: each place to write on becomes one, and can be changed later."""

from collections.abc import Sequence

from pypdf import PageObject, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from usce_desktop.domain.forms.field import OFF, FormField
from usce_desktop.pdf.engine.internals import add_object
from usce_desktop.pdf.engine.objects import look_up
from usce_desktop.pdf.pages.form_xobject import numbers
from usce_desktop.pdf.pages.widgets import as_stored

_PRINTED = 4
_MULTILINE, _COMB = 1 << 12, 1 << 24
"""Flags of annotations and of text fields (ISO 32000-1, 12.5.3 and 12.7.4.3)."""
_INK = "0 0 0.45 rg"
"""Dark blue, as a pen: what was filled in is told from what was printed."""


def make_fields(writer: PdfWriter, places: Sequence[FormField]) -> None:
    """Add a field for each place to a document.

    Args:
        writer: The document.
        places: Their boxes from the top left corner of the page as shown; other pages are left out.
    """
    if not places:
        return
    form = look_up(writer.root_object, "/AcroForm")
    if not isinstance(form, DictionaryObject):
        form = DictionaryObject()
        writer.root_object[NameObject("/AcroForm")] = add_object(writer, form)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
            NameObject("/Encoding"): NameObject("/WinAnsiEncoding"),
        }
    )
    fonts = DictionaryObject({NameObject("/Helv"): add_object(writer, font)})
    if "/DR" not in form:
        form[NameObject("/DR")] = DictionaryObject({NameObject("/Font"): fonts})
        form[NameObject("/DA")] = TextStringObject(f"/Helv 0 Tf {_INK}")
    listed = look_up(form, "/Fields")
    fields = listed if isinstance(listed, ArrayObject) else ArrayObject()
    form[NameObject("/Fields")] = fields
    pages = list(writer.pages)
    for place in places:
        if 1 <= place.page <= len(pages):
            fields.append(_make(writer, pages[place.page - 1], place))


def _make(writer: PdfWriter, page: PageObject, place: FormField) -> IndirectObject:
    turn = int(page.rotation) % 360
    field = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/F"): NumberObject(_PRINTED),
            NameObject("/T"): TextStringObject(place.name),
            NameObject("/Rect"): numbers(as_stored(place.box, page)),
        }
    )
    if page.indirect_reference is not None:
        field[NameObject("/P")] = page.indirect_reference
    if place.tooltip:
        field[NameObject("/TU")] = TextStringObject(place.tooltip)
    if turn:
        field[NameObject("/MK")] = DictionaryObject({NameObject("/R"): NumberObject(turn)})
    if place.kind == "check":
        field[NameObject("/FT")] = NameObject("/Btn")
        field[NameObject("/V")] = NameObject(f"/{OFF}")
        field[NameObject("/AS")] = NameObject(f"/{OFF}")
    else:
        flags = (_COMB if place.comb else 0) | (_MULTILINE if place.lines else 0)
        field[NameObject("/FT")] = NameObject("/Tx")
        field[NameObject("/DA")] = TextStringObject(f"/Helv 0 Tf {_INK}")
        field[NameObject("/Ff")] = NumberObject(flags)
        if place.most:
            field[NameObject("/MaxLen")] = NumberObject(place.most)
    reference = add_object(writer, field)
    annotations = look_up(page, "/Annots")
    if not isinstance(annotations, ArrayObject):
        annotations = ArrayObject()
        page[NameObject("/Annots")] = annotations
    annotations.append(reference)
    return reference
