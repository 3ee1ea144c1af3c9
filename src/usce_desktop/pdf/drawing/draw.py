"""What the app's own pages are drawn with, and the stamp of every page."""

import io
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from usce_desktop.domain.packet.page_map import LETTER, PacketPaper, Stamp, stamp_text

REGULAR, BOLD = "Text", "TextBold"
INK, SOFT, ACCENT, LINE = (HexColor(code) for code in ("#1d2733", "#5b6773", "#1f5f8b", "#cfd6dd"))
LEFT = 64.0
rl_config.useA85 = 0  # streams as they are: letters would only make them larger
MOST_CHARACTERS = 300
"""Of any line; nothing longer fits a page anyway."""
STAMP_BASE = 11.0
STAMP_EDGE = 36.0
_TAB_SHARE = 0.5
"""Of the room for words in a stamp, at most so much is the tab's."""
BACK = "Contents"
"""Leads back from every page."""


def register_fonts(folder: Path) -> None:
    """Make the bundled fonts known under their names here."""
    for name, file in ((REGULAR, "NotoSans-Regular.ttf"), (BOLD, "NotoSans-Bold.ttf")):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, io.BytesIO((folder / file).read_bytes())))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def new_canvas(buffer: io.BytesIO, size: tuple[float, float] = (LETTER.width, LETTER.height)) -> Canvas:
    """Start a document whose bytes depend on what is drawn alone."""
    return Canvas(buffer, pagesize=size, invariant=1, pageCompression=1)


def fitted(text: str, font: str, size: float, width: float) -> str:
    """Shorten a text with an ellipsis until it fits a width in points."""
    text = text[:MOST_CHARACTERS]
    if pdfmetrics.stringWidth(text, font, size) <= width:
        return text
    while text and pdfmetrics.stringWidth(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def draw_stamp(  # noqa: PLR0913 - what a stamp says
    canvas: Canvas, paper: PacketPaper, stamp: Stamp, page: int, total: int, *, back: bool, tab: str = ""
) -> None:
    """Write a page's stamp; its words are shortened where they must be, its page number never.

    Args:
        canvas: Where to.
        paper: The sheet.
        stamp: What to write and how.
        page: From 1.
        total: Pages of the packet.
        back: Whether the way back to the contents stands at the side.
        tab: Number and title of the document that the page is of.
    """
    words, number = stamp_text(stamp, page, total)
    room = paper.width - 2 * STAMP_EDGE - pdfmetrics.stringWidth(f" - {number}", REGULAR, stamp.size)
    if back:
        room -= 2 * (back_box(paper, stamp)[2] - back_box(paper, stamp)[0])
    tab = fitted(tab, REGULAR, stamp.size, room * _TAB_SHARE)
    left = room - pdfmetrics.stringWidth(f" - {tab}", REGULAR, stamp.size) if tab else room
    parts = (fitted(words, REGULAR, stamp.size, left), tab, number)
    text = " - ".join(part for part in parts if part)
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, stamp.size)
    if stamp.place == "left":
        canvas.drawString(STAMP_EDGE, STAMP_BASE, text)
    elif stamp.place == "right":
        canvas.drawRightString(paper.width - STAMP_EDGE, STAMP_BASE, text)
    else:
        canvas.drawCentredString(paper.width / 2, STAMP_BASE, text)
    if back:
        canvas.setFillColor(ACCENT)
        canvas.drawString(back_box(paper, stamp)[0] + 2, STAMP_BASE, BACK)


def back_box(paper: PacketPaper, stamp: Stamp) -> tuple[float, float, float, float]:
    """Find the rectangle of the way back to the contents: at the side that the stamp leaves free."""
    width = pdfmetrics.stringWidth(BACK, REGULAR, stamp.size) + 4
    left = STAMP_EDGE if stamp.place == "right" else paper.width - STAMP_EDGE - width
    return left, STAMP_BASE - 4, left + width, STAMP_BASE + stamp.size + 1
