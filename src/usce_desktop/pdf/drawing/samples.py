"""Sample papers of a fictional applicant, drawn as such papers look in life; each is marked SAMPLE."""

import io
import random
from collections.abc import Callable, Sequence

import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from usce_desktop.domain.checklist.sample_paper import Kind, SamplePaper
from usce_desktop.pdf.drawing.draw import BOLD, INK, LINE, REGULAR, SOFT, new_canvas, register_fonts
from usce_desktop.pdf.drawing.flaws import FLAWS
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.jobs import Drawn, DrawSamples

Size = tuple[float, float]
_MARGIN = 64.0
PAPERS: dict[str, Size] = {"letter": LETTER, "A4": A4, "half": (500.0, 430.0)}
_BODY = ParagraphStyle("body", fontName="Text", fontSize=10.5, leading=16, textColor=INK)
_NOTE = "SAMPLE - fictional person, not a real document"
_HEADS = ("#1f5f8b", "#7a2e3a", "#2f6b4f", "#54467e", "#8a5a14")


def draw_samples(job: DrawSamples, report: Report) -> Drawn:
    """Draw papers into a folder; reports per paper."""
    register_fonts(JobFile(job.fonts))
    written = []
    for done, paper in enumerate(job.papers):
        report(done, len(job.papers), paper.file)
        path = JobFile(job.folder) / paper.file
        data = KINDS[paper.kind](paper)
        path.write_bytes(FLAWS[paper.flaw](data) if paper.flaw else data)
        written.append(path.name)
    return Drawn(files=tuple(written))


def _mark(canvas: Canvas, size: Size) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor("#b03030"))
    canvas.setFont(BOLD, 8)
    canvas.drawCentredString(size[0] / 2, 22, _NOTE)
    canvas.setFillColor(HexColor("#efe3e3"))
    canvas.setFont(BOLD, 84)
    canvas.translate(size[0] / 2, size[1] / 2)
    canvas.rotate(45)
    canvas.drawCentredString(0, -30, "SAMPLE")
    canvas.restoreState()


def _head(canvas: Canvas, size: Size, head: str, under: str) -> float:
    colour = HexColor(_HEADS[sum(map(ord, head)) % len(_HEADS)])
    top = size[1] - 58
    canvas.setFillColor(colour)
    canvas.circle(_MARGIN + 16, top - 2, 16, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setFont(BOLD, 15)
    canvas.drawCentredString(_MARGIN + 16, top - 7, head[:1])
    canvas.setFillColor(colour)
    room = size[0] - 2 * _MARGIN - 44
    canvas.setFont(BOLD, min(15.0, 15 * room / stringWidth(head or " ", BOLD, 15)))
    canvas.drawString(_MARGIN + 44, top, head)
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 8.5)
    canvas.drawString(_MARGIN + 44, top - 14, under)
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(1.2)
    canvas.line(_MARGIN, top - 30, size[0] - _MARGIN, top - 30)
    canvas.setLineWidth(0.6)
    return top - 58


def _paragraphs(canvas: Canvas, size: Size, y: float, texts: Sequence[str]) -> float:
    for text in texts:
        paragraph = Paragraph(text, _BODY)
        _, height = paragraph.wrap(size[0] - 2 * _MARGIN, 600)
        paragraph.drawOn(canvas, _MARGIN, y - height)
        y -= height + 9
    return y


def _rows(canvas: Canvas, size: Size, y: float, rows: Sequence[Sequence[str]]) -> float:
    width = (size[0] - 2 * _MARGIN) / max(len(row) for row in rows)
    for number, row in enumerate(rows):
        if number == 0:
            canvas.setFillColor(HexColor("#eef2f5"))
            canvas.rect(_MARGIN, y - 5, size[0] - 2 * _MARGIN, 18, stroke=0, fill=1)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD if number == 0 else REGULAR, 9.5)
        for column, text in enumerate(row):
            canvas.drawString(_MARGIN + 6 + column * width, y, text)
        canvas.setStrokeColor(LINE)
        canvas.line(_MARGIN, y - 6, size[0] - _MARGIN, y - 6)
        y -= 19
    return y - 12


def _signed(canvas: Canvas, y: float, who: str, *, seal: bool) -> None:
    canvas.setStrokeColor(HexColor("#27408b"))
    canvas.setLineWidth(1.3)
    path = canvas.beginPath()
    path.moveTo(_MARGIN + 4, y - 20)
    for step in range(1, 9):
        path.curveTo(
            _MARGIN + 14 * step - 8,
            y - 2 + 9 * (step % 2),
            _MARGIN + 14 * step - 4,
            y - 36,
            _MARGIN + 14 * step + 4,
            y - 20,
        )
    canvas.drawPath(path)
    canvas.setLineWidth(0.6)
    canvas.setStrokeColor(LINE)
    canvas.line(_MARGIN, y - 34, _MARGIN + 190, y - 34)
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 9)
    canvas.drawString(_MARGIN, y - 46, who)
    if seal:
        canvas.setStrokeColor(HexColor("#7a2e3a"))
        for radius in (34, 30):
            canvas.circle(420, y - 26, radius)
        canvas.setFillColor(HexColor("#7a2e3a"))
        canvas.setFont(BOLD, 7)
        canvas.drawCentredString(420, y - 22, "OFFICIAL SEAL")
        canvas.drawCentredString(420, y - 32, "SAMPLE")


def _letter(paper: SamplePaper) -> bytes:
    """Draw a letter or report: letterhead, paragraphs, tables, signature and seal."""
    size = PAPERS[paper.paper]
    buffer = io.BytesIO()
    canvas = new_canvas(buffer, size)
    for number, page in enumerate(paper.pages):
        _mark(canvas, size)
        y = _head(canvas, size, paper.head, paper.under)
        if number == 0:
            canvas.setFillColor(INK)
            canvas.setFont(BOLD, 13)
            canvas.drawString(_MARGIN, y, paper.title)
            y -= 24
        canvas.bookmarkPage(f"p{number}")
        if len(paper.pages) > 1:
            canvas.addOutlineEntry(page.name or f"Page {number + 1}", f"p{number}", 0)
        y = _paragraphs(canvas, size, y, page.texts)
        for table in page.tables:
            y = _rows(canvas, size, y - 8, table)
        if page.signed:
            _signed(canvas, y - 14, page.signed, seal=page.seal)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _form(paper: SamplePaper) -> bytes:
    """Draw a form with fields that are filled in."""
    buffer = io.BytesIO()
    canvas = new_canvas(buffer, LETTER)
    _mark(canvas, LETTER)
    y = _head(canvas, LETTER, paper.head, paper.under)
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, 13)
    canvas.drawString(_MARGIN, y, paper.title)
    y -= 34
    for number, (label, value) in enumerate(paper.fields):
        canvas.setFillColor(SOFT)
        canvas.setFont(REGULAR, 9.5)
        canvas.drawString(_MARGIN, y + 5, label)
        canvas.acroForm.textfield(
            name=f"field{number}", value=value, x=_MARGIN + 150, y=y, width=330, height=19,
            fontName="Helvetica", fontSize=10, borderWidth=0.5, fieldFlags="",
        )  # fmt: skip
        y -= 29
    canvas.acroForm.checkbox(name="declared", checked=True, x=_MARGIN, y=y, size=14, buttonStyle="check")
    canvas.setFillColor(INK)
    canvas.drawString(_MARGIN + 22, y + 3, "I declare that these answers are complete and true.")
    _signed(canvas, y - 14, paper.signed, seal=False)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _pictures(data: bytes, dpi: int) -> list[Image.Image]:
    document = pdfium.PdfDocument(data)
    pictures = [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]
    document.close()
    return pictures


def _scan(paper: SamplePaper) -> bytes:
    """Draw a letter, then scan it: an image on a page, slightly askew, with the scanner's grain."""
    dpi = 150
    chance = random.Random(paper.file)  # noqa: S311 - grain, not secrets
    pictures = []
    for picture in _pictures(_letter(paper), dpi):
        askew = picture.rotate(
            chance.uniform(-1.2, 1.2), resample=Image.Resampling.BICUBIC, fillcolor=(248, 247, 243)
        )
        grain = Image.frombytes("L", askew.size, chance.randbytes(askew.width * askew.height))
        pictures.append(Image.blend(askew.convert("L"), grain, 0.045))
    buffer = io.BytesIO()
    pictures[0].save(
        buffer, "PDF", resolution=dpi, save_all=True, append_images=pictures[1:], quality=72,
        creationDate=None, modDate=None, producer="Sample scanner",
    )  # fmt: skip
    return buffer.getvalue()


def _phone(paper: SamplePaper) -> bytes:
    """Draw a letter, then photograph it: on a table, at an angle, with a shadow, lying on its side."""
    page = _pictures(_letter(paper), 130)[0]
    table = Image.new("RGB", (1500, 2000), (116, 88, 66))
    width, height = page.size
    shown = page.resize((1290, round(1290 * height / width)))
    shown = shown.rotate(2.4, expand=True, resample=Image.Resampling.BICUBIC, fillcolor=(116, 88, 66))
    table.paste(shown, (75, 120))
    shade = Image.linear_gradient("L").rotate(90).resize(table.size)
    dark = ImageEnhance.Brightness(table).enhance(0.68)
    photo = Image.composite(table, dark, shade).filter(ImageFilter.GaussianBlur(0.6))
    exif = Image.Exif()
    exif[0x0112] = 6
    buffer = io.BytesIO()
    photo.rotate(90, expand=True).save(buffer, "JPEG", quality=85, exif=exif, dpi=(72, 72))
    return buffer.getvalue()


def _portrait(paper: SamplePaper) -> bytes:
    """Draw an ID photo: nobody's face."""
    del paper
    image = Image.new("RGB", (600, 750), (232, 236, 240))
    draw = ImageDraw.Draw(image)
    draw.ellipse((60, 520, 540, 1100), fill=(58, 84, 110))
    draw.ellipse((190, 150, 410, 440), fill=(170, 126, 96))
    draw.pieslice((176, 118, 424, 420), 180, 360, fill=(44, 36, 34))
    draw.text((20, 715), "SAMPLE - drawn, not a person", fill=(150, 60, 60))
    buffer = io.BytesIO()
    image.filter(ImageFilter.GaussianBlur(1.2)).save(buffer, "JPEG", quality=90, dpi=(300, 300))
    return buffer.getvalue()


def _card(paper: SamplePaper) -> bytes:
    """Draw a passport's bio page as a picture."""
    image = Image.new("RGB", (1500, 1060), (226, 232, 222))
    draw = ImageDraw.Draw(image)
    portrait = Image.open(io.BytesIO(_portrait(paper))).resize((330, 412))
    image.paste(portrait, (80, 230))
    canvas_buffer = io.BytesIO()
    canvas = new_canvas(canvas_buffer, (720, 509))
    canvas.setFillColor(INK)
    canvas.setFont(BOLD, 19)
    canvas.drawString(38, 455, paper.title)
    for number, (label, value) in enumerate(paper.fields):
        x, y = 216 + 250 * (number % 2), 378 - 56 * (number // 2)
        canvas.setFillColor(SOFT)
        canvas.setFont(REGULAR, 9)
        canvas.drawString(x, y + 17, label)
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 13)
        canvas.drawString(x, y, value)
    canvas.setFillColor(HexColor("#b03030"))
    canvas.setFont(BOLD, 10)
    canvas.drawString(38, 70, _NOTE)
    canvas.save()
    text = _pictures(canvas_buffer.getvalue(), 150)[0].resize(image.size)
    mask = text.convert("L").point(lambda level: 255 if level < 200 else 0)  # noqa: PLR2004 - ink
    image.paste(text, mask=mask)
    draw.rectangle((10, 10, 1489, 1049), outline=(120, 130, 120), width=4)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


KINDS: dict[Kind, Callable[[SamplePaper], bytes]] = {
    "letter": _letter,
    "form": _form,
    "scan": _scan,
    "phone": _phone,
    "portrait": _portrait,
    "card": _card,
}
"""How a paper is drawn."""
