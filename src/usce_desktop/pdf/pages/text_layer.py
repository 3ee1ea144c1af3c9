"""Invisible words over a scan, so that a packet can be searched, and read aloud."""

from collections.abc import Iterable

from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, IndirectObject, NameObject
from reportlab.pdfbase.pdfmetrics import stringWidth

from usce_desktop.domain.reading.page import PageText, Word
from usce_desktop.pdf.engine.internals import add_object
from usce_desktop.pdf.pages.placement import Box

FONT = "/Words"
_FACE = "Helvetica"
_INVISIBLE = 3
"""PDF's text rendering mode that draws nothing."""
_HEIGHT = 0.8
"""Share of a word's box that its letters have as their size."""


def words_font(writer: PdfWriter) -> IndirectObject:
    """Add the font that invisible words are set in; every viewer has it, so none is embedded."""
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": f"/{_FACE}", "/Encoding": "/WinAnsiEncoding"}
    return add_object(
        writer, DictionaryObject({NameObject(key): NameObject(value) for key, value in font.items()})
    )


def text_layer(text: PageText, place: Box, turn: int, kept: Box) -> bytes:
    """Write the words of a scanned page where they stand.

    Args:
        text: What was read, upright.
        place: Where the whole page stands in the packet.
        turn: Clockwise degrees by which the packet shows the page, seen from how it was read.
        kept: The part of it that is shown; words outside are left out.

    Returns:
        Operators for the page's content.
    """
    lines = [f"BT {_INVISIBLE} Tr"]
    for word in (word for line in text.lines for word in line.words):
        lines += _word(word, text, place, turn, kept)
    return " ".join([*lines, "ET"]).encode("latin-1")


def _word(word: Word, text: PageText, place: Box, turn: int, kept: Box) -> Iterable[str]:
    # The start of the word's base line and its end, as shares of the page from its top left corner.
    y = (word.y0 + (word.y1 - word.y0) * _HEIGHT) / max(1.0, text.height)
    starts, ends = (_turned(x / max(1.0, text.width), y, turn) for x in (word.x0, word.x1))
    (ax, ay), (bx, by) = (_on_page(point, place) for point in (starts, ends))
    if not (kept[0] <= (ax + bx) / 2 <= kept[2] and kept[1] <= (ay + by) / 2 <= kept[3]):
        return
    encoded = word.text.encode("cp1252", "replace")
    long_side = place[3] - place[1] if turn % 180 == 0 else place[2] - place[0]
    size = max(1.0, (word.y1 - word.y0) / max(1.0, text.height) * long_side * _HEIGHT)
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    natural = stringWidth(encoded.decode("cp1252"), _FACE, size)
    if length <= 0 or natural <= 0:
        return
    cosine, sine = (bx - ax) / length, (by - ay) / length
    yield f"{FONT} {size:.2f} Tf {100 * length / natural:.1f} Tz"
    yield f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {ax:.2f} {ay:.2f} Tm <{encoded.hex()}> Tj"


def _turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """Find where a point of a page is once the page is turned clockwise, in shares from the top left."""
    return {0: (x, y), 90: (1 - y, x), 180: (1 - x, 1 - y), 270: (y, 1 - x)}[turn]


def _on_page(point: tuple[float, float], place: Box) -> tuple[float, float]:
    x, y = point
    return place[0] + x * (place[2] - place[0]), place[3] - y * (place[3] - place[1])
