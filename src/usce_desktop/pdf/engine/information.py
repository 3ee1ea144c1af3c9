"""What this program notes in the information dictionary of a file that it made."""

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from usce_desktop.pdf.engine.objects import dictionary, look_up

_TO_SIGN = "/UsceToSign"
"""Pages, with blanks between them."""


def mark_to_sign(writer: PdfWriter, pages: tuple[int, ...]) -> None:
    """Note which pages of a filled form, from 1, have to be signed by hand."""
    if pages:
        writer.add_metadata({NameObject(_TO_SIGN): TextStringObject(" ".join(map(str, pages)))})


def marked_to_sign(reader: PdfReader) -> set[int]:
    """Read which pages, from 1, were noted as to be signed."""
    listed = str(dictionary(look_up(reader.trailer, "/Info")).get(_TO_SIGN, ""))
    return {int(word) for word in listed.split() if word.isdecimal()}
