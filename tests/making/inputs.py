"""One file of every kind that people add to an application, with what there is to say about the kind."""

import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

from msgspec import Struct
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, BooleanObject, DictionaryObject, NumberObject, TextStringObject

from making import pdfs
from making.pdfs import Name
from making.systems import witness

Make = Callable[[Path], Path]


class Input(Struct, frozen=True):
    """A kind of input.

    Attributes:
        kind: What people would call it.
        make: Writes one into a folder.
    """

    kind: str
    make: Make


def _file(name: str, data: bytes | Callable[[], bytes]) -> Make:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data if isinstance(data, bytes) else data())
        return path

    return make


def _image(name: str, mode: str, pages: int = 1, **options: object) -> Make:
    def make(folder: Path) -> Path:
        image = Image.new("RGB", (600, 800), "white")
        image.paste((20, 30, 90), (0, 0, 600, 200))
        image.paste((20, 30, 90), (0, 0, 30, 800))
        one = image.convert("L").convert(mode) if mode.startswith("I") else image.convert(mode)
        if mode.startswith("I"):
            one = one.point(lambda level: level * 257)
        if mode == "RGBA":
            one.putalpha(image.convert("L").point(lambda level: 255 - level))
        more = {"save_all": True, "append_images": [one.rotate(180)] * (pages - 1)} if pages > 1 else {}
        one.save(folder / name, **more, **options)  # type: ignore[arg-type]
        return folder / name

    return make


def _turned_photo(folder: Path) -> Path:
    return pdfs.photo(folder / "photo.jpg", orientation=6)


def _ink_photo(folder: Path) -> Path:
    return pdfs.photo(folder / "photo.jpg", mode="CMYK")


def _heic(folder: Path) -> Path:
    png = _image("photo.png", "RGB")(folder)
    witness("heif-enc", "-q", "90", "-o", folder / "photo.heic", png, capture_output=True)
    return folder / "photo.heic"


def packed(*entries: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def docx(body: str, relations: str = "") -> bytes:
    """Make a Word document.

    Args:
        body: XML of its body.
        relations: XML of what it refers to outside itself.
    """
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    kinds = (
        f'<Types xmlns="{package}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument'
        '.wordprocessingml.document.main+xml"/></Types>'
    )
    start = (
        f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/relationships'
        '/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    document = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        f' xmlns:r="{office}/relationships"><w:body>{body}</w:body></w:document>'
    )
    outside = f'<Relationships xmlns="{package}/relationships">{relations}</Relationships>'
    return packed(
        ("[Content_Types].xml", kinds.encode()),
        ("_rels/.rels", start.encode()),
        ("word/document.xml", document.encode()),
        ("word/_rels/document.xml.rels", outside.encode()),
    )


def paragraph(words: str) -> str:
    """Write a paragraph of a Word document."""
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def _odt() -> bytes:
    kind = "application/vnd.oasis.opendocument.text"
    spaces = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'<office:document-content xmlns:office="{spaces}:office:1.0" xmlns:text="{spaces}:text:1.0"'
        ' office:version="1.2"><office:body><office:text><text:p>SAMPLE personal statement</text:p>'
        "</office:text></office:body></office:document-content>"
    )
    listed = (
        f'<manifest:manifest xmlns:manifest="{spaces}:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", listed)
        archive.writestr("content.xml", content)
    return buffer.getvalue()


def mail(*attachments: tuple[str, bytes], picture: bytes = b"") -> bytes:
    """Make a mail with attachments, and a small picture in its text."""
    message = EmailMessage()
    message["From"] = "dean@example.org"
    message["To"] = "amara@example.org"
    message["Subject"] = "SAMPLE letters"
    message.set_content("SAMPLE: the letters are attached.")
    if picture:
        message.add_attachment(picture, "image", "png", filename="logo.png", disposition="inline")
    for name, data in attachments:
        message.add_attachment(data, "application", "octet-stream", filename=name)
    return message.as_bytes()


def _logo() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (40, 40), "navy").save(buffer, "PNG")
    return buffer.getvalue()


def linked_zip() -> bytes:
    """Make an archive with a link, a path that leads out of it, a locked file and a document."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        link = zipfile.ZipInfo("passwords.pdf")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("../../../outside.pdf", pdfs.text_pdf(1, words="SAMPLE outside"))
        archive.writestr("__MACOSX/._outside.pdf", b"furniture")
        archive.writestr("inner.zip", packed(("a.txt", b"SAMPLE")))
        archive.writestr("locked.pdf", b"SAMPLE locked")
    data = bytearray(buffer.getvalue())
    # The locked bit of the last file: in its own header, and in the list at the end.
    data[data.rfind(b"PK\x03\x04") + 6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def bomb() -> bytes:
    """Make an archive of 70 KB that unpacks to 70 MB."""
    return packed(("big.pdf", b"%PDF-1.7\n" + bytes(70 << 20)))


def portfolio() -> bytes:
    """Make a PDF that is only the wrapper of two others."""
    writer = PdfWriter(clone_from=io.BytesIO(pdfs.text_pdf(1, words="SAMPLE open this in Acrobat")))
    writer.add_attachment("letter.pdf", pdfs.text_pdf(1, words="SAMPLE letter"))
    writer.add_attachment("scores.pdf", pdfs.text_pdf(2, words="SAMPLE scores"))
    writer.root_object[Name("/Collection")] = DictionaryObject({Name("/View"): Name("/T")})
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def waiting_form() -> bytes:
    """Make the page that Adobe's form editor puts in front of a form only its own programs show."""
    words = "If this message is not eventually replaced by the proper contents SAMPLE"

    def change(writer: PdfWriter) -> None:
        packet = ArrayObject([TextStringObject("template"), TextStringObject("SAMPLE")])
        writer.root_object[Name("/AcroForm")] = DictionaryObject(
            {Name("/XFA"): packet, Name("/Fields"): ArrayObject()}
        )

    return pdfs.changed_pdf(pdfs.text_pdf(1, words=words), change)


def signed() -> bytes:
    """Make a PDF that says it is digitally signed."""

    def change(writer: PdfWriter) -> None:
        writer.root_object[Name("/AcroForm")] = DictionaryObject(
            {Name("/SigFlags"): NumberObject(3), Name("/Fields"): ArrayObject()}
        )

    return pdfs.changed_pdf(pdfs.text_pdf(1), change)


def _renewed_form() -> bytes:
    def change(writer: PdfWriter) -> None:
        form = writer.root_object["/AcroForm"].get_object()
        form[Name("/NeedAppearances")] = BooleanObject(value=True)  # type: ignore[index]

    return pdfs.changed_pdf(pdfs.form_pdf("SAMPLE value"), change)


def damaged() -> bytes:
    """Make a PDF that one engine cannot open and another can: it does not say where its table is."""
    return pdfs.text_pdf(2).replace(b"startxref", b"startxxxx")


def commented() -> bytes:
    """Make a page with a mark that somebody put on it."""

    def change(writer: PdfWriter) -> None:
        drawn = writer._add_object(pdfs.stream(b"1 0.9 0 rg 0 0 200 40 re f", "/Form", (0, 0, 200, 40)))
        mark = DictionaryObject(
            {
                Name("/Type"): Name("/Annot"),
                Name("/Subtype"): Name("/Square"),
                Name("/F"): NumberObject(4),
                Name("/Rect"): ArrayObject([NumberObject(n) for n in (72, 400, 272, 440)]),
                Name("/AP"): DictionaryObject({Name("/N"): drawn}),
            }
        )
        writer.pages[0][Name("/Annots")] = ArrayObject([writer._add_object(mark)])

    return pdfs.changed_pdf(pdfs.text_pdf(1), change)


def beyond_mending() -> bytes:
    """Make a PDF that no engine can open: its trailer names nothing."""
    return pdfs.text_pdf(2).replace(b"trailer", b"traiIer").replace(b"/Root", b"/Rott")


def _cut_off() -> bytes:
    data = pdfs.text_pdf(6)
    return data[: int(len(data) * 0.8)]


INPUTS = (
    Input("PDF", _file("a.pdf", lambda: pdfs.text_pdf(2))),
    Input("PDF with filled form fields", _file("a.pdf", lambda: pdfs.form_pdf("SAMPLE value"))),
    Input("PDF form that asks viewers to draw its fields", _file("a.pdf", _renewed_form)),
    Input("PDF with comments or marks", _file("a.pdf", commented)),
    Input("PDF with layers", _file("a.pdf", pdfs.layered_pdf)),
    Input("PDF with scripts, actions and attached files", _file("a.pdf", pdfs.active_pdf)),
    Input("PDF, digitally signed", _file("a.pdf", signed)),
    Input("PDF, protected but open to readers", _file("a.pdf", lambda: pdfs.encrypted_pdf(""))),
    Input("PDF that needs a password", _file("a.pdf", lambda: pdfs.encrypted_pdf("secret"))),
    Input("PDF portfolio", _file("a.pdf", portfolio)),
    Input("PDF form for Adobe's programs only (XFA)", _file("a.pdf", waiting_form)),
    Input("PDF, damaged", _file("a.pdf", damaged)),
    Input("PDF, damaged beyond mending", _file("a.pdf", beyond_mending)),
    Input("PDF whose end is missing", _file("a.pdf", _cut_off)),
    Input("Web page saved as PDF by mistake", _file("a.pdf", b"<!DOCTYPE html><title>Sign in</title>")),
    Input("JPEG photo that lies on its side", _turned_photo),
    Input("JPEG in printing colours (CMYK)", _ink_photo),
    Input("PNG, transparent", _image("a.png", "RGBA")),
    Input("PNG, 16 bits", _image("a.png", "I;16")),
    Input("TIFF of several pages", _image("a.tiff", "RGB", pages=3)),
    Input("TIFF, black and white (fax)", _image("a.tiff", "1", compression="group4")),
    Input("WebP", _image("a.webp", "RGB")),
    Input("GIF", _image("a.gif", "P")),
    Input("BMP", _image("a.bmp", "RGB")),
    Input("HEIC photo (iPhone)", _heic),
    Input("Word document (DOCX), with LibreOffice", _file("a.docx", lambda: docx(paragraph("SAMPLE CV")))),
    Input("OpenDocument text (ODT), with LibreOffice", _file("a.odt", _odt)),
    Input("RTF, with LibreOffice", _file("a.rtf", rb"{\rtf1\ansi SAMPLE statement\par}")),
    Input(
        "ZIP archive",
        _file("a.zip", lambda: packed(("a.pdf", pdfs.text_pdf(1)), ("b/c.pdf", pdfs.text_pdf(2)))),
    ),
    Input("ZIP with links, paths that lead out, and locked files", _file("a.zip", linked_zip)),
    Input("ZIP bomb", _file("a.zip", bomb)),
    Input(
        "Mail (EML) with attachments",
        _file("a.eml", lambda: mail(("letter.pdf", pdfs.text_pdf(1)), picture=_logo())),
    ),
    Input("Mail without attachments", _file("a.eml", lambda: mail(picture=_logo()))),
    Input("Plain text", _file("a.txt", b"SAMPLE text")),
    Input("Empty file", _file("a.pdf", b"")),
)
