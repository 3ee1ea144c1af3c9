"""Which pages of a filled form still have to be signed: it says so itself, and empty signature fields do."""

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from usce_desktop.pdf.engine.information import marked_to_sign
from usce_desktop.pdf.engine.objects import look_up
from usce_desktop.pdf.pages.fields import inherited, text_value
from usce_desktop.pdf.pages.widgets import widgets_of

_MOST_PAGES = 200


def pages_to_sign(reader: PdfReader) -> tuple[int, ...]:
    """Find the pages, from 1, of a filled form that nobody has signed yet.

    A form without a single answer is a blank: nothing is said of it.
    """
    count = len(reader.pages)
    found = marked_to_sign(reader)
    if isinstance(look_up(reader.root_object, "/AcroForm"), DictionaryObject):
        widgets = [
            each for places in widgets_of(list(reader.pages)[:_MOST_PAGES]).values() for each in places
        ]
        open_ones = {
            each.page
            for each in widgets
            if inherited(each.annotation, "/FT") == "/Sig" and inherited(each.annotation, "/V") is None
        }
        if open_ones and any(text_value(each.annotation).strip() for each in widgets):
            found |= open_ones
    return tuple(sorted(page for page in found if 1 <= page <= count))
