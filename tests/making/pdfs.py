"""PDFs and images for tests; each function says what its files are for."""

import io
from pathlib import Path
from typing import Any

from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)
from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

Name = NameObject


def text_pdf(
    pages: int = 1, *, size: tuple[float, float] = LETTER, words: str = "SAMPLE", outline: bool = False
) -> bytes:
    """Make pages with a frame at their very edge, for seeing whether anything is cropped."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    for number in range(1, pages + 1):
        canvas.setLineWidth(4)
        canvas.rect(2, 2, size[0] - 4, size[1] - 4)
        canvas.setFont("Helvetica", 14)
        canvas.drawString(40, size[1] - 60, f"{words} {number}")
        if outline:
            canvas.bookmarkPage(f"p{number}")
            canvas.addOutlineEntry(f"Section {number}", f"p{number}", 0)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def slow_pdf(levels: int = 8) -> bytes:
    """Make a small page that takes for ever to draw: forms that draw others ten times, which draw others."""
    lines = [b"%PDF-1.7"]
    places = []

    def add(body: bytes) -> int:
        places.append(sum(len(line) + 1 for line in lines))
        lines.append(b"%d 0 obj\n%s\nendobj" % (len(places), body))
        return len(places)

    def stream(head: bytes, data: bytes) -> int:
        return add(b"<< %s /Length %d >>\nstream\n%s\nendstream" % (head, len(data), data))

    head = b"/Type /XObject /Subtype /Form /BBox [0 0 612 792]"
    form = stream(head, b"0 0 300 300 re f")
    for _ in range(levels):
        form = stream(head + b" /Resources << /XObject << /F %d 0 R >> >>" % form, b"/F Do " * 10)
    content = stream(b"", b"/F Do")
    page = b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /XObject << /F %d 0 R >> >> >>"
    number = add(page % (content + 2, content, form))
    tree = add(b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % number)
    root = add(b"<< /Type /Catalog /Pages %d 0 R >>" % tree)
    start = sum(len(line) + 1 for line in lines)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    lines.append(
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (len(places) + 1, table, len(places) + 1, root, start)
    )
    return b"\n".join(lines) + b"\n"


def lines_pdf(lines: list[str]) -> bytes:
    """Make a page of plain lines, to be printed and scanned."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=LETTER, invariant=1)
    canvas.setFont("Helvetica", 14)
    for number, line in enumerate(lines):
        canvas.drawString(72, 700 - 26 * number, line)
    canvas.save()
    return buffer.getvalue()


def form_pdf(value: str) -> bytes:
    """Make a filled form, for two copies with the same field names."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=LETTER, invariant=1)
    canvas.drawString(72, 720, "SAMPLE form")
    canvas.acroForm.textfield(name="who", value=value, x=72, y=660, width=300, height=24, fieldFlags="")
    canvas.acroForm.checkbox(name="yes", checked=True, x=72, y=620, size=18)
    canvas.save()
    return buffer.getvalue()


def changed_pdf(data: bytes, change: Any) -> bytes:
    """Open a PDF, change it, and write it again."""
    writer = PdfWriter(clone_from=io.BytesIO(data))
    change(writer)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def encrypted_pdf(user: str, algorithm: str = "AES-256") -> bytes:
    """Make an encrypted PDF; with an empty user password it opens by itself."""
    writer = PdfWriter(clone_from=io.BytesIO(text_pdf(2)))
    writer.encrypt(user, "owner", algorithm=algorithm)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def active_pdf() -> bytes:
    """Make a PDF with scripts, actions and an attached file, for seeing that none of them comes along."""

    def change(writer: PdfWriter) -> None:
        script = DictionaryObject(
            {Name("/S"): Name("/JavaScript"), Name("/JS"): TextStringObject("app.alert('SAMPLESCRIPT')")}
        )
        writer.root_object[Name("/OpenAction")] = writer._add_object(script)
        writer.add_attachment("evil.txt", b"SAMPLEATTACHMENT")
        page = writer.pages[0]
        launch = DictionaryObject(
            {Name("/S"): Name("/Launch"), Name("/F"): TextStringObject("SAMPLELAUNCH.exe")}
        )
        page[Name("/AA")] = DictionaryObject({Name("/O"): writer._add_object(launch)})
        link = DictionaryObject(
            {
                Name("/Type"): Name("/Annot"),
                Name("/Subtype"): Name("/Link"),
                Name("/Rect"): ArrayObject([FloatObject(n) for n in (10, 10, 90, 40)]),
                Name("/A"): writer._add_object(launch),
            }
        )
        page[Name("/Annots")] = ArrayObject([writer._add_object(link)])

    return changed_pdf(text_pdf(1), change)


def layered_pdf() -> bytes:
    """Make a page with a layer that is switched off, for seeing that it stays hidden."""

    def change(writer: PdfWriter) -> None:
        group = writer._add_object(
            DictionaryObject({Name("/Type"): Name("/OCG"), Name("/Name"): TextStringObject("hidden")})
        )
        page = writer.pages[0]
        page["/Resources"].get_object()[Name("/Properties")] = DictionaryObject({Name("/H"): group})  # type: ignore[index]
        stream = DecodedStreamObject()
        stream.set_data(b"\n/OC /H BDC 1 0 0 rg 100 100 300 300 re f EMC\n")
        page[Name("/Contents")] = ArrayObject([page.raw_get("/Contents"), writer._add_object(stream)])
        writer.root_object[Name("/OCProperties")] = DictionaryObject(
            {
                Name("/OCGs"): ArrayObject([group]),
                Name("/D"): DictionaryObject({Name("/OFF"): ArrayObject([group])}),
            }
        )

    return changed_pdf(text_pdf(1), change)


def stream(data: bytes, subtype: str, box: tuple[float, float, float, float]) -> DecodedStreamObject:
    """Make a form that draws something."""
    form = DecodedStreamObject()
    form.set_data(data)
    form[Name("/Type")], form[Name("/Subtype")] = Name("/XObject"), Name(subtype)
    form[Name("/BBox")] = ArrayObject([FloatObject(side) for side in box])
    return form


def boxed_pdf(**keys: Any) -> bytes:
    """Make a page with other boxes, rotation or units than usual."""

    def change(writer: PdfWriter) -> None:
        page = writer.pages[0]
        for key, value in keys.items():
            if value is None:
                del page[f"/{key}"]
            elif isinstance(value, (list, tuple)):
                page[Name(f"/{key}")] = ArrayObject([FloatObject(side) for side in value])
            else:
                page[Name(f"/{key}")] = NumberObject(value)

    return changed_pdf(text_pdf(1, size=(400, 500)), change)


def photo(path: Path, *, orientation: int = 1, size: tuple[int, int] = (600, 800), mode: str = "RGB") -> Path:
    """Make a JPEG whose top is dark, with EXIF and a place in it."""
    image = Image.new(mode, size, "white" if mode != "CMYK" else (0, 0, 0, 0))
    dark = (20, 30, 90) if mode == "RGB" else (255, 200, 0, 60) if mode == "CMYK" else 30
    image.paste(dark, (0, 0, size[0], size[1] // 4))
    image.paste(dark, (0, 0, 30, size[1]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "SAMPLEPLACE"
    image.save(path, "JPEG", quality=88, exif=exif)
    return path


def pages_of(path: Path) -> list[str]:
    """Read each page's text."""
    return [page.extract_text() for page in PdfReader(path).pages]
