"""Drawing a sheet: heading, title, labelled lines, tables that break over pages."""

import io
from html import escape

from reportlab.lib.pagesizes import LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from usce_desktop.domain.packet.pages import Section
from usce_desktop.pdf.drawing.draw import ACCENT, BOLD, INK, LINE, REGULAR, SOFT, fitted, register_fonts
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.jobs import DrawSheet, Sheets

_MARGIN = 64.0
_WIDTH = LETTER[0] - 2 * _MARGIN - 12  # the frame's own padding
_TOGETHER = 14
"""Rows; a longer table may break over pages."""
_HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=10, leading=14, textColor=ACCENT)
_TITLE = ParagraphStyle("title", fontName=BOLD, fontSize=20, leading=26, textColor=INK)
_SECTION = ParagraphStyle(
    "section", fontName=BOLD, fontSize=11.5, leading=15, textColor=INK, spaceBefore=12, spaceAfter=3
)
_TEXT = ParagraphStyle("text", fontName=REGULAR, fontSize=9.5, leading=13.5, textColor=INK)
_LABEL = ParagraphStyle("label", parent=_TEXT, textColor=SOFT)
_GRID = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
    ]
)
_BARE = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(text).replace("\n", "<br/>"), style)


def _section(section: Section) -> list[Flowable]:
    parts: list[Flowable] = []
    if section.title:
        parts.append(_paragraph(section.title, _SECTION))
    if section.columns:
        usual = (0.24, 0.2, 0.56) if len(section.columns) == 3 else (0.65, 0.35)  # noqa: PLR2004
        shares = section.shares or usual
        head = [_paragraph(text, _LABEL) for text in section.columns]
        rows = [[_paragraph(text, _TEXT) for text in row] for row in section.rows]
        table = Table(
            [head, *rows],
            colWidths=[share * _WIDTH for share in shares],
            style=_GRID,
            repeatRows=1,
            hAlign="LEFT",
        )
        table.hAlign = "LEFT"
        parts += [table, Spacer(0, 4)]
    if section.text:
        parts.append(_paragraph(section.text, _TEXT))
    return parts


def draw_sheet(job: DrawSheet, report: Report) -> Sheets:
    """Draw a sheet on as many letter pages as it needs; reports once."""
    sheet = job.sheet
    register_fonts(JobFile(job.fonts))
    report(0, 1, sheet.title)
    story: list[Flowable] = [
        _paragraph(sheet.heading, _HEADING),
        _paragraph(sheet.title, _TITLE),
        HRFlowable(width="100%", color=LINE, spaceBefore=6, spaceAfter=8),
    ]
    if sheet.lines:
        rows = [[_paragraph(label, _LABEL), _paragraph(text, _TEXT)] for label, text in sheet.lines]
        story += [
            Table(rows, colWidths=[0.24 * _WIDTH, 0.76 * _WIDTH], style=_BARE, hAlign="LEFT"),
            Spacer(0, 6),
        ]
    for section in sheet.sections:
        parts = _section(section)
        # The title never stands alone at the foot of a page.
        kept = len(parts) if len(section.rows) <= _TOGETHER else 1
        story += [KeepTogether(parts[:kept]), *parts[kept:]]
    pages = 0

    def foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
        nonlocal pages
        pages = document.page
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(SOFT)
        canvas.drawString(_MARGIN + 6, 40, fitted(sheet.foot, REGULAR, 8, _WIDTH - 60))
        canvas.drawRightString(LETTER[0] - _MARGIN - 6, 40, f"Page {document.page}")

    written = io.BytesIO()
    document = SimpleDocTemplate(
        written,
        pagesize=LETTER,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=56,
        bottomMargin=64,
        title=f"{sheet.heading.capitalize()} - {sheet.title}",
        author="",
        lang="en-US",
        invariant=1,
    )
    document.build(story, onFirstPage=foot, onLaterPages=foot)
    JobFile(job.output).write_bytes(written.getvalue())
    return Sheets(pages=pages)
