"""The pages that the app draws itself: cover, contents, and the stamp of every page."""

import io
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from usce_desktop.domain.packet import (
    CONTENTS_FIRST,
    CONTENTS_REST,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Entry,
    PageMap,
    stamp_text,
)

REGULAR, BOLD = "Text", "TextBold"
INK, SOFT, ACCENT, LINE = (HexColor(code) for code in ("#1d2733", "#5b6773", "#1f5f8b", "#cfd6dd"))
LEFT, RIGHT = 64.0, PAGE_WIDTH - 64.0
ROW = 21.0
STAMP_SIZE = 8.0
MOST_CHARACTERS = 300
"""Of any line; nothing longer fits a page anyway."""
STAMP_BASE = 11.0
_FIRST_TOP, _REST_TOP = PAGE_HEIGHT - 138.0, PAGE_HEIGHT - 82.0


def register_fonts(folder: Path) -> None:
    """Make the bundled fonts known under their names here."""
    for name, file in ((REGULAR, "NotoSans-Regular.ttf"), (BOLD, "NotoSans-Bold.ttf")):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)


def new_canvas(buffer: io.BytesIO, size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)) -> Canvas:
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


def draw_all(layout: PageMap, cover: dict[str, Any], stamp: tuple[str, str] | None, fonts: Path) -> bytes:
    """Draw one page for each page of the packet: cover, contents, then bare stamps.

    Args:
        layout: The page map.
        cover: ``heading``, ``name`` and ``lines`` (label and text).
        stamp: Name and program, or nothing where pages are not stamped.
        fonts: The folder of the bundled fonts.
    """
    register_fonts(fonts)
    buffer = io.BytesIO()
    canvas = new_canvas(buffer)
    for number in range(1, layout.total + 1):
        if number <= layout.cover:
            _cover(canvas, cover)
        elif number <= layout.front:
            _contents(canvas, layout, number - layout.cover - 1)
        if stamp is not None:
            _stamp(canvas, stamp_text(*stamp, number, layout.total))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _stamp(canvas: Canvas, text: str) -> None:
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, STAMP_SIZE)
    canvas.drawCentredString(PAGE_WIDTH / 2, STAMP_BASE, _stamp_fitted(text))


def _stamp_fitted(text: str) -> str:
    """Shorten the words of a stamp, never its page number."""
    words, _, page = text.rpartition(" - ")
    room = PAGE_WIDTH - 72 - pdfmetrics.stringWidth(f" - {page}", REGULAR, STAMP_SIZE)
    return f"{fitted(words, REGULAR, STAMP_SIZE, room)} - {page}" if words else text


def _cover(canvas: Canvas, cover: dict[str, Any]) -> None:
    canvas.setFillColor(ACCENT)
    canvas.rect(0, PAGE_HEIGHT - 14, PAGE_WIDTH, 14, stroke=0, fill=1)
    y = PAGE_HEIGHT - 150
    canvas.setFont(BOLD, 11)
    canvas.drawString(LEFT, y, cover["heading"])
    canvas.setFillColor(INK)
    size = 30.0
    name = cover["name"][:MOST_CHARACTERS]
    while size > 14 and pdfmetrics.stringWidth(name, BOLD, size) > RIGHT - LEFT:  # noqa: PLR2004 - still a title
        size -= 1
    canvas.setFont(BOLD, size)
    canvas.drawString(LEFT, y - 42, fitted(cover["name"], BOLD, size, RIGHT - LEFT))
    canvas.setStrokeColor(LINE)
    canvas.line(LEFT, y - 66, RIGHT, y - 66)
    y -= 96
    for label, text in cover["lines"]:
        canvas.setFont(REGULAR, 10)
        canvas.setFillColor(SOFT)
        canvas.drawString(LEFT, y, label)
        canvas.setFont(REGULAR, 12)
        canvas.setFillColor(INK)
        canvas.drawString(LEFT + 130, y, fitted(text, REGULAR, 12, RIGHT - LEFT - 130))
        y -= 25


def contents_place(index: int) -> tuple[int, float]:
    """Find where an entry of the contents stands.

    Args:
        index: Of the entry, from 0.

    Returns:
        The page of contents (from 0) and the base line, in points.
    """
    if index < CONTENTS_FIRST:
        return 0, _FIRST_TOP - index * ROW
    page, row = divmod(index - CONTENTS_FIRST, CONTENTS_REST)
    return page + 1, _REST_TOP - row * ROW


def contents_link(index: int) -> tuple[int, tuple[float, float, float, float]]:
    """Find the page of contents (from 0) and the rectangle that an entry's link covers."""
    page, base = contents_place(index)
    return page, (LEFT - 6, base - 6, RIGHT + 6, base + ROW - 8)


def _contents(canvas: Canvas, layout: PageMap, page: int) -> None:
    if page == 0:
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 22)
        canvas.drawString(LEFT, PAGE_HEIGHT - 96, "Contents")
    for index, entry in enumerate(layout.entries):
        on, base = contents_place(index)
        if on == page:
            _contents_row(canvas, index + 1, entry, base)


def _contents_row(canvas: Canvas, number: int, entry: Entry, base: float) -> None:
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 10)
    canvas.drawRightString(LEFT + 14, base, str(number))
    canvas.drawRightString(RIGHT, base, str(entry.first))
    canvas.setFillColor(INK)
    canvas.setFont(REGULAR, 11)
    title = fitted(entry.title, REGULAR, 11, RIGHT - LEFT - 90)
    canvas.drawString(LEFT + 26, base, title)
    start = LEFT + 34 + pdfmetrics.stringWidth(title, REGULAR, 11)
    canvas.setStrokeColor(LINE)
    canvas.setDash(1, 3)
    canvas.line(start, base + 2, RIGHT - 30, base + 2)
    canvas.setDash()
