"""The pages before and between the documents: cover, contents, evidence, dividers, and where they lead."""

import io
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from usce_desktop.domain.packet.job import Cover
from usce_desktop.domain.packet.page_map import (
    CONTENTS_FIRST,
    CONTENTS_REST,
    EVIDENCE_FIRST,
    EVIDENCE_REST,
    ContentsEntry,
    PacketEvidence,
    PacketPaper,
    PageMap,
    Stamp,
    tab_title,
)
from usce_desktop.pdf.drawing.draw import (
    ACCENT,
    BOLD,
    INK,
    LEFT,
    LINE,
    MOST_CHARACTERS,
    REGULAR,
    SOFT,
    back_box,
    draw_stamp,
    fitted,
    new_canvas,
    register_fonts,
)

ROW, EVIDENCE_ROW = 21.0, 30.0
_DATE_EDGE, _UNTIL_EDGE = 122.0, 46.0
"""Points from the right edge of the text to those of two columns."""
Box = tuple[float, float, float, float]


class Front(Struct, frozen=True, kw_only=True):
    """What the app's own pages say.

    Attributes:
        cover: ``None`` where there is none.
        back: Whether every stamped page leads back to the contents.
    """

    cover: Cover | None = None
    evidence: tuple[PacketEvidence, ...] = ()
    stamp: Stamp | None = None
    back: bool = False


def draw_all(layout: PageMap, front: Front, fonts: Path) -> bytes:
    """Draw one page for each page of the packet: cover, contents, evidence, dividers, then bare stamps."""
    register_fonts(fonts)
    buffer = io.BytesIO()
    paper = layout.paper
    canvas = new_canvas(buffer, (paper.width, paper.height))
    for number in range(1, layout.total + 1):
        if number <= layout.cover and front.cover is not None:
            _cover(canvas, paper, front.cover)
        elif number <= layout.cover + layout.contents:
            _contents(canvas, layout, front, number - layout.cover - 1)
        elif number <= layout.front:
            _evidence(canvas, layout, front, number - layout.cover - layout.contents - 1)
        elif number in layout.dividers:
            _divider(canvas, layout, front, layout.dividers[number])
        if front.stamp is not None:
            back = leads_back(layout, front, number)
            draw_stamp(
                canvas, paper, front.stamp, number, layout.total, back=back, tab=_tab_of(layout, number)
            )
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _tab_of(layout: PageMap, number: int) -> str:
    """Name the document that a page is of, where there are contents that number documents."""
    for place, entry in enumerate(layout.entries, 1):
        if layout.contents and entry.first <= number <= entry.last:
            return tab_title(place, entry.title)
    return ""


def _label(front: Front, number: int) -> str:
    """Write a page's number as its stamp and its label say it."""
    return f"{front.stamp.prefix if front.stamp else ''}{number}"


def leads_back(layout: PageMap, front: Front, number: int) -> bool:
    """Tell whether a page leads back to the contents: every stamped one behind them."""
    return (
        front.back
        and front.stamp is not None
        and layout.contents > 0
        and number > layout.cover + layout.contents
    )


def own_links(layout: PageMap, front: Front) -> Iterator[tuple[int, Box, int]]:
    """List the links of the app's own pages: the page (from 1), the rectangle, the page it leads to."""
    right = layout.paper.width - LEFT
    if layout.contents:
        for place, line in enumerate(layout.lines):
            if line.entry is not None:
                on, base = _line_place(layout.paper, place)
                box = (LEFT - 6, base - 6, right + 6, base + ROW - 8)
                yield layout.cover + 1 + on, box, layout.entries[line.entry].first
    if layout.evidence:
        for place, row in enumerate(front.evidence):
            if row.source is not None:
                on, base = _row_place(layout.paper, place)
                box = (LEFT - 6, base - 15, right + 6, base + 12)
                yield layout.cover + layout.contents + 1 + on, box, layout.entries[row.source].first
    for number in range(1, layout.total + 1):
        if front.stamp is not None and leads_back(layout, front, number):
            yield number, back_box(layout.paper, front.stamp), layout.cover + 1


def _cover(canvas: Canvas, paper: PacketPaper, cover: Cover) -> None:
    right = paper.width - LEFT
    canvas.setFillColor(ACCENT)
    canvas.rect(0, paper.height - 14, paper.width, 14, stroke=0, fill=1)
    y = paper.height - 150
    canvas.setFont(BOLD, 11)
    canvas.drawString(LEFT, y, cover.heading)
    canvas.setFillColor(INK)
    size = 30.0
    name = cover.name[:MOST_CHARACTERS]
    while size > 14 and pdfmetrics.stringWidth(name, BOLD, size) > right - LEFT:  # noqa: PLR2004 - still a title
        size -= 1
    canvas.setFont(BOLD, size)
    canvas.drawString(LEFT, y - 42, fitted(cover.name, BOLD, size, right - LEFT))
    canvas.setStrokeColor(LINE)
    canvas.line(LEFT, y - 66, right, y - 66)
    y -= 96
    for label, text in cover.lines:
        canvas.setFont(REGULAR, 10)
        canvas.setFillColor(SOFT)
        canvas.drawString(LEFT, y, label)
        canvas.setFont(REGULAR, 12)
        canvas.setFillColor(INK)
        canvas.drawString(LEFT + 130, y, fitted(text, REGULAR, 12, right - LEFT - 130))
        y -= 25


def _place(place: int, first: int, rest: int) -> tuple[int, int]:
    """Find the sheet (from 0) and the row on it of a table that begins on a shorter sheet."""
    if place < first:
        return 0, place
    page, row = divmod(place - first, rest)
    return page + 1, row


def _base(paper: PacketPaper, on: int, row: int, height: float) -> float:
    return paper.height - (138.0 if on == 0 else 82.0) - row * height


def _line_place(paper: PacketPaper, place: int) -> tuple[int, float]:
    on, row = _place(place, CONTENTS_FIRST, CONTENTS_REST)
    return on, _base(paper, on, row, ROW)


def _row_place(paper: PacketPaper, place: int) -> tuple[int, float]:
    on, row = _place(place, EVIDENCE_FIRST, EVIDENCE_REST)
    return on, _base(paper, on, row, EVIDENCE_ROW)


def _headline(canvas: Canvas, paper: PacketPaper, text: str) -> None:
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, 22)
    canvas.drawString(LEFT, paper.height - 96, text)


def _contents(canvas: Canvas, layout: PageMap, front: Front, page: int) -> None:
    if page == 0:
        _headline(canvas, layout.paper, "Contents")
        canvas.setFillColor(SOFT)
        canvas.setFont(REGULAR, 8.5)
        canvas.drawString(LEFT, layout.paper.height - 118, "Tab")
        canvas.drawRightString(layout.paper.width - LEFT, layout.paper.height - 118, "Page")
    for place, line in enumerate(layout.lines):
        on, base = _line_place(layout.paper, place)
        if on != page:
            continue
        if line.entry is None:
            canvas.setFillColor(ACCENT)
            canvas.setFont(BOLD, 10)
            canvas.drawString(LEFT, base - 1, fitted(line.heading, BOLD, 10, 400))
        else:
            entry = layout.entries[line.entry]
            _contents_line(canvas, layout.paper, line.entry + 1, entry, _label(front, entry.first), base)


def _contents_line(
    canvas: Canvas, paper: PacketPaper, number: int, entry: ContentsEntry, page: str, base: float
) -> None:
    right = paper.width - LEFT
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 10)
    canvas.drawRightString(LEFT + 14, base, str(number))
    canvas.drawRightString(right, base, page)
    canvas.setFillColor(INK)
    canvas.setFont(REGULAR, 11)
    title = fitted(entry.title, REGULAR, 11, right - LEFT - 90)
    canvas.drawString(LEFT + 26, base, title)
    start = LEFT + 34 + pdfmetrics.stringWidth(title, REGULAR, 11)
    canvas.setStrokeColor(LINE)
    canvas.setDash(1, 3)
    canvas.line(start, base + 2, right - 30, base + 2)
    canvas.setDash()


def _evidence(canvas: Canvas, layout: PageMap, front: Front, page: int) -> None:
    paper = layout.paper
    right = paper.width - LEFT
    if page == 0:
        _headline(canvas, paper, "Requirements checklist")
        canvas.setFillColor(SOFT)
        canvas.setFont(REGULAR, 8.5)
        canvas.drawString(LEFT, paper.height - 118, "Requirement and document")
        for words, edge in (("Date", _DATE_EDGE), ("Valid until", _UNTIL_EDGE), ("Page", 0.0)):
            canvas.drawRightString(right - edge, paper.height - 118, words)
    for place, row in enumerate(front.evidence):
        on, base = _row_place(paper, place)
        if on != page:
            continue
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 10)
        canvas.drawString(LEFT, base, fitted(row.title, BOLD, 10, right - LEFT - 200))
        canvas.setFont(REGULAR, 10)
        canvas.drawRightString(right - _DATE_EDGE, base, row.date)
        canvas.drawRightString(right - _UNTIL_EDGE, base, row.until)
        where = "" if row.source is None else _label(front, layout.entries[row.source].first)
        canvas.drawRightString(right, base, where)
        canvas.setFillColor(SOFT)
        canvas.setFont(REGULAR, 8.5)
        tab = "" if row.source is None else tab_title(row.source + 1, layout.entries[row.source].title)
        told = "   ".join(part for part in (tab, row.words) if part)
        canvas.drawString(LEFT, base - 12, fitted(told, REGULAR, 8.5, right - LEFT))
        canvas.setStrokeColor(LINE)
        canvas.line(LEFT, base - 17, right, base - 17)


def _divider(canvas: Canvas, layout: PageMap, front: Front, section: str) -> None:
    paper = layout.paper
    canvas.setFillColor(ACCENT)
    canvas.rect(LEFT, paper.height / 2 + 52, 48, 5, stroke=0, fill=1)
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, 26)
    canvas.drawString(LEFT, paper.height / 2 + 14, fitted(section, BOLD, 26, paper.width - 2 * LEFT))
    y = paper.height / 2 - 20
    canvas.setFont(REGULAR, 11)
    for place, entry in enumerate(layout.entries, 1):
        if entry.section == section and y > 80:  # noqa: PLR2004 - above the stamp
            canvas.setFillColor(SOFT)
            tab = tab_title(place, entry.title)
            canvas.drawString(LEFT, y, fitted(tab, REGULAR, 11, paper.width - 2 * LEFT - 60))
            canvas.drawRightString(paper.width - LEFT, y, _label(front, entry.first))
            y -= 19
