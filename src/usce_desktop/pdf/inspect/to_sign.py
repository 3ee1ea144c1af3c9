"""Which pages of a filled form still have to be signed: it says so itself, and empty signature fields do."""

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from usce_desktop.pdf.engine.information import marked_to_sign
from usce_desktop.pdf.engine.objects import look_up
from usce_desktop.pdf.pages.annotations import annotations_of, is_field
from usce_desktop.pdf.pages.fields import inherited, text_value
from usce_desktop.pdf.pages.placement import clean_box

_MOST_PAGES = 200


def pages_to_sign(reader: PdfReader) -> tuple[int, ...]:
    """Find the pages, from 1, of a filled form that nobody has signed yet.

    A form without a single answer is a blank: nothing is said of it.
    """
    count = len(reader.pages)
    found = marked_to_sign(reader)
    if isinstance(look_up(reader.root_object, "/AcroForm"), DictionaryObject):
        found |= _open_fields(reader)
    return tuple(sorted(page for page in found if 1 <= page <= count))


def _open_fields(reader: PdfReader) -> set[int]:
    """Find the pages with an empty signature field, of a form that has answers."""
    waiting: set[int] = set()
    answered = False
    for number, page in enumerate(reader.pages[:_MOST_PAGES], 1):
        for field in filter(is_field, annotations_of(page)):
            if inherited(field, "/FT") != "/Sig":
                answered = answered or bool(text_value(field).strip())
            elif inherited(field, "/V") is None and not _is_hidden(field):
                waiting.add(number)
    return waiting if answered else set()


def _is_hidden(field: DictionaryObject) -> bool:
    """Tell whether a field takes no room: signing programs leave such ones behind."""
    return clean_box(look_up(field, "/Rect"), least=0.1) is None
