"""What a paper shows is in the packet, or is named: marks, fields, pictures, parts of other files.

The packets are looked at by poppler, which had no part in making them.
"""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, TiffImagePlugin
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NumberObject,
    TextStringObject,
)

from conftest import NOW
from making import inputs, pdfs
from making.building import full_job, job_of, write_packet
from making.pdfs import Name
from making.systems import with_libreoffice, witness
from usce_desktop.cli import main
from usce_desktop.domain.packet.fitting import QUALITIES, RESOLUTIONS, Reduction
from usce_desktop.domain.packet.job import PacketJob
from usce_desktop.pdf.pages.reduce import decoded
from usce_desktop.pdf.worker.client import Worker, WorkerError
from usce_desktop.pdf.worker.jobs import CleanWordFile, Composed, ImageSizes, Probe, Read, Render
from usce_desktop.services.context import AppContext
from usce_desktop.services.intake.add import take_in
from usce_desktop.services.packet.fit import FittedPacket, TooLargeError, compose_within
from usce_desktop.services.packet.summary import built_words
from usce_desktop.services.packet.write import Built

Box = tuple[int, int, int, int]


def numbers(*values: float) -> ArrayObject:
    return ArrayObject([FloatObject(value) for value in values])


def marked_pdf(*marks: dict[str, Any], words: str = "SAMPLE") -> bytes:
    """Make a page with marks; each is the entries of one, ``drawn`` is its own drawing."""

    def change(writer: PdfWriter) -> None:
        found = ArrayObject()
        for entries in marks:
            mark = DictionaryObject({Name("/Type"): Name("/Annot"), Name("/F"): NumberObject(4)})
            drawn = entries.get("drawn")
            mark.update({Name(f"/{key}"): value for key, value in entries.items() if key != "drawn"})
            if drawn is not None:
                box = tuple(float(side) for side in entries["Rect"])
                form = writer._add_object(pdfs.stream(drawn, "/Form", box))  # type: ignore[arg-type]
                mark[Name("/AP")] = DictionaryObject({Name("/N"): form})
            found.append(writer._add_object(mark))
        writer.pages[0][Name("/Annots")] = found

    return pdfs.changed_pdf(pdfs.text_pdf(words=words), change)


def look(path: Path, tmp_path: Path, page: int = 1) -> Image.Image:
    """Draw a page with another program than ours; one pixel is a point."""
    stem = tmp_path / "look"
    witness("pdftoppm", "-r", "72", "-f", str(page), "-l", str(page), "-singlefile", "-png", path, stem)
    return Image.open(f"{stem}.png").convert("RGB")


def inked(picture: Image.Image, box: Box) -> bool:
    """Tell whether there is ink in a rectangle, given as in a PDF: left, bottom, right, top."""
    left, bottom, right, top = box
    part = picture.crop((left, 792 - top, right, 792 - bottom)).convert("L")
    low, high = part.getextrema()
    return float(high) - float(low) > 40  # type: ignore[arg-type]


@pytest.fixture
def packet(worker: Worker, tmp_path: Path) -> Callable[..., Any]:
    def make(data: bytes, **recipe: Any) -> Any:
        source = tmp_path / "source.pdf"
        source.write_bytes(data)
        job = job_of([("A", source)], recipe, bookmarks=False)
        output = tmp_path / "packet.pdf"
        output.unlink(missing_ok=True)
        written = write_packet(worker, job, output)
        assert written.sealed.problems == ()
        return written

    return make


LINE = {"Subtype": Name("/Line"), "Rect": numbers(70, 630, 402, 650), "L": numbers(72, 640, 400, 640)}
RED = {"C": numbers(1, 0, 0)}
WORDS = numbers(60, 560, 200, 560, 60, 540, 200, 540)
MARKS: dict[str, dict[str, Any]] = {
    "line": LINE | RED,
    "poly-line": {"Subtype": Name("/PolyLine"), "Vertices": numbers(72, 632, 90, 648, 120, 634), "Rect": LINE["Rect"]},
    "polygon": {"Subtype": Name("/Polygon"), "Vertices": numbers(72, 632, 90, 648, 120, 634), "Rect": LINE["Rect"], "IC": numbers(0.5)},
    "ink": {"Subtype": Name("/Ink"), "InkList": ArrayObject([numbers(72, 632, 90, 648)]), "Rect": LINE["Rect"]},
    "square": {"Subtype": Name("/Square"), "Rect": LINE["Rect"], "BS": DictionaryObject({Name("/W"): NumberObject(2), Name("/S"): Name("/D")})},
    "circle": {"Subtype": Name("/Circle"), "Rect": LINE["Rect"], "IC": numbers(0, 0.5, 0.5, 0), "CA": FloatObject(0.5), "Border": numbers(0, 0, 3)},
    "highlight": {"Subtype": Name("/Highlight"), "QuadPoints": numbers(72, 650, 300, 650, 72, 630, 300, 630), "Rect": LINE["Rect"], "C": numbers(0.4)},
    "underline": {"Subtype": Name("/Underline"), "QuadPoints": numbers(72, 650, 300, 650, 72, 630, 300, 630), "Rect": LINE["Rect"]},
    "struck out": {"Subtype": Name("/StrikeOut"), "QuadPoints": numbers(72, 650, 300, 650, 72, 630, 300, 630), "Rect": LINE["Rect"]},
    "squiggly": {"Subtype": Name("/Squiggly"), "Rect": LINE["Rect"]},
    "stamp": {"Subtype": Name("/Stamp"), "Name": Name("/NotApproved"), "Rect": LINE["Rect"]},
    "note": {"Subtype": Name("/Text"), "Rect": LINE["Rect"], "Contents": TextStringObject("SAMPLE")},
    "caret": {"Subtype": Name("/Caret"), "Rect": LINE["Rect"]},
    "words": {"Subtype": Name("/FreeText"), "Rect": LINE["Rect"], "Contents": TextStringObject("SAMPLE words\nof two lines"), "DA": TextStringObject("/Helv 9 Tf 0 0 1 rg"), "C": numbers(1, 1, 0.6)},
    "blackened": {"Subtype": Name("/Redact"), "Rect": LINE["Rect"]},
}  # fmt: skip


@pytest.mark.parametrize("kind", MARKS)
def test_marks_that_a_file_leaves_to_the_viewer_are_in_the_packet(
    packet: Callable[..., Any], tmp_path: Path, kind: str
) -> None:
    written = packet(marked_pdf(MARKS[kind]))

    assert written.composed.lost == ((),)
    assert inked(look(tmp_path / "packet.pdf", tmp_path), (68, 626, 406, 654))


def test_marks_stay_away_where_the_recipe_says_so(packet: Callable[..., Any], tmp_path: Path) -> None:
    packet(marked_pdf(*MARKS.values()), marks=False)

    assert not inked(look(tmp_path / "packet.pdf", tmp_path), (68, 626, 406, 654))


@pytest.mark.parametrize("rotate", [0, 90])
def test_marks_thinner_than_a_point_are_in_the_packet(
    packet: Callable[..., Any], tmp_path: Path, rotate: int
) -> None:
    thin = {
        "Subtype": Name("/Line"), "Rect": numbers(72, 639.7, 400, 640.3), "L": numbers(72, 640, 400, 640),
        "drawn": b"0 0 0 RG 0.6 w 72 640 m 400 640 l S",
    }  # fmt: skip
    written = packet(marked_pdf(thin), rotate=rotate)

    assert (written.composed.pictures, written.composed.lost) == (((),), ((),))
    picture = look(tmp_path / "packet.pdf", tmp_path)
    if rotate:
        picture = picture.rotate(90, expand=True)
    assert picture.convert("L").resize((1, picture.height), Image.Resampling.BOX).getextrema()[0] < 250  # type: ignore[operator]
    if not rotate:
        assert inked(picture, (80, 636, 390, 644))


def test_a_thin_mark_is_seen_where_the_page_is_shown_small(worker: Worker, tmp_path: Path) -> None:
    """Above a stamp a page is a little smaller than it was, and its lines fall between pixels."""
    lines = [
        {
            "Subtype": Name("/Ink"),
            "Rect": numbers(79.6, y - 0.4, 300.4, y + 0.4),
            "drawn": f"0 0 0 RG 0.8 w 80 {y} m 300 {y} l S".encode(),
        }
        for y in (200, 260.3, 400, 499.6, 600)
    ]
    source, packet, shown = tmp_path / "s.pdf", tmp_path / "p.pdf", tmp_path / "small"
    source.write_bytes(marked_pdf(*lines))
    write_packet(worker, full_job([source], cover=None, contents=False), packet)
    for dpi in (36, 45, 50, 60):
        witness("pdftoppm", "-r", str(dpi), "-singlefile", "-png", packet, shown)
        small = Image.open(f"{shown}.png").convert("L")
        column = small.crop(
            (
                round(0.3 * small.width),
                round(0.2 * small.height),
                round(0.4 * small.width),
                round(0.8 * small.height),
            )
        )
        rows = list(column.resize((1, column.height), Image.Resampling.BOX).tobytes())
        dark = [row < 240 for row in rows]
        assert sum(now and not before for before, now in zip([False, *dark], dark, strict=False)) == 5, dpi


def test_words_under_a_highlight_can_be_read(packet: Callable[..., Any], tmp_path: Path) -> None:
    """Its own drawing is an opaque box; viewers mix it with the page."""
    box = numbers(36, 724, 200, 750)
    bar = {"Subtype": Name("/Highlight"), "Rect": box, "drawn": b"1 1 0 rg 36 724 164 26 re f"}
    packet(marked_pdf(bar | {"QuadPoints": numbers(36, 750, 200, 750, 36, 724, 200, 724)}))

    part = look(tmp_path / "packet.pdf", tmp_path).crop((40, 44, 110, 66))
    colors = [color for _, color in part.getcolors(10_000) or ()]
    assert (255, 255, 0) in colors
    assert min(sum(color) for color in colors) < 150  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "entries",
    [
        {"Subtype": Name("/Watermark"), "Rect": numbers(70, 630, 402, 650)},
        {
            "Subtype": Name("/FreeText"),
            "Rect": numbers(70, 630, 402, 650),
            "Contents": TextStringObject("محمد"),
        },
        {"Subtype": Name("/Line"), "Rect": numbers(70, 630, 402, 650)},
        {"Subtype": Name("/Polygon"), "Vertices": numbers(1, 2), "Rect": numbers(70, 630, 402, 650)},
        {"Subtype": Name("/Stamp"), "Name": Name("/محمد"), "Rect": numbers(70, 630, 402, 650)},
    ],
)
def test_a_mark_that_cannot_be_drawn_is_named(packet: Callable[..., Any], entries: dict[str, Any]) -> None:
    assert packet(marked_pdf(entries)).composed.lost == ((1,),)
    assert packet(marked_pdf(entries), marks=False).composed.lost == ((),)


def test_sounds_and_windows_of_notes_are_nothing_that_paper_shows(packet: Callable[..., Any]) -> None:
    silent = [
        {"Subtype": Name(f"/{kind}"), "Rect": numbers(70, 630, 402, 650)} for kind in ("Sound", "Popup")
    ]

    assert packet(marked_pdf(*silent)).composed.lost == ((),)


def form(*fields: dict[str, Any], renew: bool = True) -> bytes:
    """Make a form whose fields have no drawing; each is the entries of one."""

    def change(writer: PdfWriter) -> None:
        widgets = ArrayObject()
        for number, entries in enumerate(fields):
            usual = {
                "Type": Name("/Annot"), "Subtype": Name("/Widget"), "F": NumberObject(4), "FT": Name("/Tx"),
                "T": TextStringObject(f"f{number}"), "Rect": numbers(72, 650 - 50 * number, 372, 674 - 50 * number),
            }  # fmt: skip
            widget = DictionaryObject({Name(f"/{key}"): value for key, value in (usual | entries).items()})
            widgets.append(writer._add_object(widget))
        writer.pages[0][Name("/Annots")] = widgets
        acro: dict[Any, Any] = {Name("/Fields"): widgets, Name("/DA"): TextStringObject("/Helv 0 Tf 0 g")}
        if renew:
            acro[Name("/NeedAppearances")] = BooleanObject(value=True)
        writer.root_object[Name("/AcroForm")] = DictionaryObject(acro)

    return pdfs.changed_pdf(pdfs.text_pdf(), change)


def text(value: str, **entries: Any) -> dict[str, Any]:
    return {"V": TextStringObject(value)} | entries


@pytest.mark.parametrize("renew", [True, False])
def test_the_values_of_fields_are_in_the_packet_whole(
    packet: Callable[..., Any], tmp_path: Path, renew: bool
) -> None:
    frame = DictionaryObject({Name("/BC"): numbers(0), Name("/BG"): numbers(0.9, 0.9, 1)})
    written = packet(
        form(
            text("Иван Петров", MK=frame, BS=DictionaryObject({Name("/W"): NumberObject(2)})),
            text("Đặng Łukasz", Q=NumberObject(1), DA=TextStringObject("/Helv 11 Tf 0 0 1 rg")),
            text("SAMPLE1", Ff=NumberObject(1 << 24), MaxLen=NumberObject(10)),
            text(
                "one SAMPLE line and then another SAMPLE line that is longer",
                Ff=NumberObject(1 << 12),
                Q=NumberObject(2),
            ),
            {
                "FT": Name("/Ch"),
                "V": ArrayObject([TextStringObject("Cardiology"), TextStringObject("Surgery")]),
            },
            text("secret", Ff=NumberObject(1 << 13)),
            text("a SAMPLE that is far too long for its field " * 5),
            renew=renew,
        )
    )

    assert (written.composed.pictures, written.composed.lost) == (((),), ((),))
    found = witness(
        "pdftotext", "-layout", tmp_path / "packet.pdf", "-", capture_output=True, text=True
    ).stdout
    for words in ("Иван Петров", "Đặng Łukasz", "Cardiology, Surgery", "******", "that is longer"):
        assert words in found
    assert "".join(found.split()).count("afarSAMPLE") == 0
    assert "S A M P L E 1" in " ".join(found.split()) or "SAMPLE1" in "".join(found.split())
    assert "secret" not in found


def test_a_value_in_letters_that_cannot_be_written_is_named(packet: Callable[..., Any]) -> None:
    written = packet(form(text("محمد"), text("SAMPLE")))

    assert (written.composed.pictures, written.composed.lost) == (((),), ((1,),))
    assert packet(form(text("  "), {})).composed.lost == ((),)


def test_a_drawing_in_the_file_stays_where_its_letters_cannot_be_written(
    packet: Callable[..., Any], tmp_path: Path
) -> None:
    """A form that asks viewers to draw it anew, filled in Arabic: the drawing that is there has the words."""

    def draw(writer: PdfWriter) -> None:
        fields: Any = writer.pages[0]["/Annots"]
        mark = pdfs.stream(b"0 0 0 rg 10 5 200 10 re f", "/Form", (0, 0, 300, 24))
        fields[0].get_object()[Name("/AP")] = DictionaryObject({Name("/N"): writer._add_object(mark)})

    written = packet(pdfs.changed_pdf(form(text("محمد")), draw))

    assert (written.composed.pictures, written.composed.lost) == (((),), ((),))
    assert inked(look(tmp_path / "packet.pdf", tmp_path), (72, 650, 372, 674))


def test_the_value_of_a_field_can_be_a_stream(packet: Callable[..., Any], tmp_path: Path) -> None:
    def change(writer: PdfWriter) -> None:
        fields: Any = writer.pages[0]["/Annots"]
        value = DecodedStreamObject()
        value.set_data("Петров".encode("utf-16"))
        fields[0].get_object()[Name("/V")] = writer._add_object(value)

    packet(pdfs.changed_pdf(form(text("x")), change))

    assert "Петров" in pdfs.pages_of(tmp_path / "packet.pdf")[0]


def test_words_under_a_highlight_can_be_read_on_a_page_that_is_a_picture(
    packet: Callable[..., Any], tmp_path: Path
) -> None:
    ticked = {"FT": Name("/Btn"), "V": Name("/Yes"), "AS": Name("/Yes")}

    def add(writer: PdfWriter) -> None:
        box = (36.0, 724.0, 200.0, 750.0)
        bar = pdfs.stream(b"1 1 0 rg 36 724 164 26 re f", "/Form", box)
        mark = {"Subtype": Name("/Highlight"), "Rect": numbers(*box), "F": NumberObject(4)}
        found = DictionaryObject({Name(f"/{key}"): value for key, value in mark.items()})
        found[Name("/AP")] = DictionaryObject({Name("/N"): writer._add_object(bar)})
        writer.pages[0][Name("/Annots")].append(writer._add_object(found))  # type: ignore[attr-defined]

    written = packet(pdfs.changed_pdf(form(ticked, renew=False), add))

    assert written.composed.pictures == ((1,),)
    part = look(tmp_path / "packet.pdf", tmp_path).crop((40, 44, 110, 66))
    colors = [color for _, color in part.getcolors(10_000) or ()]
    assert min(sum(color) for color in colors) < 200  # type: ignore[arg-type]
    assert any(red > 240 and green > 240 and blue < 60 for red, green, blue in colors)  # type: ignore[misc]


def test_a_mark_on_a_hidden_layer_stays_hidden(packet: Callable[..., Any], tmp_path: Path) -> None:
    def change(writer: PdfWriter) -> None:
        entries = {Name("/Type"): Name("/OCG"), Name("/Name"): TextStringObject("SAMPLE")}
        layer = writer._add_object(DictionaryObject(entries))
        usual = DictionaryObject({Name("/OFF"): ArrayObject([layer])})
        writer.root_object[Name("/OCProperties")] = DictionaryObject(
            {Name("/OCGs"): ArrayObject([layer]), Name("/D"): usual}
        )
        writer.pages[0]["/Annots"][0].get_object()[Name("/OC")] = layer  # type: ignore[index]

    written = packet(pdfs.changed_pdf(marked_pdf(LINE | RED), change))

    assert written.composed.lost == ((),)
    assert not inked(look(tmp_path / "packet.pdf", tmp_path), (68, 626, 406, 654))


def test_a_pale_highlight_is_no_loss(packet: Callable[..., Any]) -> None:
    pale = MARKS["highlight"] | {"C": numbers(1, 1, 0.9)}

    assert packet(marked_pdf(pale)).composed.lost == ((),)


def test_what_pdfium_leaves_out_is_drawn_over_the_picture_of_a_page(
    packet: Callable[..., Any], tmp_path: Path
) -> None:
    """A ticked box without a drawing makes the page a picture; a line on it would be lost there."""
    ticked = {"FT": Name("/Btn"), "V": Name("/Yes"), "AS": Name("/Yes")}

    def add(writer: PdfWriter) -> None:
        mark = DictionaryObject({Name(f"/{key}"): value for key, value in (LINE | RED).items()})
        writer.pages[0][Name("/Annots")].append(writer._add_object(mark))  # type: ignore[attr-defined]

    written = packet(pdfs.changed_pdf(form(ticked, text("Łukasz"), renew=False), add))

    assert written.composed.pictures == ((1,),)
    assert written.composed.lost == ((1,),)
    red, green, _ = look(tmp_path / "packet.pdf", tmp_path).getpixel((200, 152))  # type: ignore[misc]
    assert red > 180 > green


def test_a_page_with_less_than_its_document_is_named_when_the_packet_is_built(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    folder = next(path.parent for path in demo.rglob("application.json") if "Lakeside" in str(path))
    document = tmp_path / "cv.pdf"
    document.write_bytes(form(text("محمد")))
    assert main(["add", str(folder), str(document), "--item", "cv"]) == 0
    capsys.readouterr()
    target = tmp_path / "p.pdf"
    assert (
        main(["export", str(folder), "-o", str(target), "--allow-incomplete", "--profile", "plain", "--json"])
        == 0
    )
    told = capsys.readouterr()
    assert "page 1: a mark or a filled-in field there cannot be shown" in told.err
    assert '"lost": [' in told.out


def test_the_window_names_a_page_with_less_than_its_document(tmp_path: Path) -> None:
    built = Built(
        path=tmp_path / "p.pdf",
        pages=2,
        size=1000,
        sha256="",
        entries=(),
        as_pictures=(),
        lost=(("CV", (1, 2)),),
        write_seconds=0,
        verify_seconds=0,
    )

    assert "CV, page 1, page 2: a mark or a filled-in field" in str(built_words(built))


def test_names_of_resources_are_free_where_their_dictionary_says_a_type(
    packet: Callable[..., Any], tmp_path: Path
) -> None:
    def change(writer: PdfWriter) -> None:
        resources: Any = writer.pages[0]["/Resources"].get_object()
        font = resources["/Font"].raw_get("/F1")
        image = DecodedStreamObject()
        image.set_data(bytes([255, 0, 0]))
        entries = {"Type": "/XObject", "Subtype": "/Image", "ColorSpace": "/DeviceRGB"}
        image.update({Name(f"/{key}"): Name(value) for key, value in entries.items()})
        image.update({Name(f"/{key}"): NumberObject(1) for key in ("Width", "Height")})
        image[Name("/BitsPerComponent")] = NumberObject(8)
        resources[Name("/XObject")] = DictionaryObject(
            {Name("/Type"): Name("/XObject"), Name("/A"): writer._add_object(image)}
        )
        resources[Name("/Font")] = DictionaryObject({Name("/Type"): Name("/Font"), Name("/PA"): font})
        content = DecodedStreamObject()
        content.set_data(
            b"q 200 0 0 200 72 400 cm /A Do Q BT /PA 18 Tf 72 650 Td (SAMPLE FONT NAMED PA) Tj ET"
        )
        writer.pages[0][Name("/Contents")] = writer._add_object(content)

    packet(pdfs.changed_pdf(pdfs.text_pdf(), change))

    assert "SAMPLE FONT NAMED PA" in pdfs.pages_of(tmp_path / "packet.pdf")[0]
    assert look(tmp_path / "packet.pdf", tmp_path).getpixel((150, 300)) == (255, 0, 0)


@pytest.mark.parametrize(
    ("behind", "cut"),
    [
        (b"<!-- " + b"portal footer " * 350 + b" -->\n", False),
        (b"\0" * 9000, False),
        (b"\n9 0 obj\n<< /Type /Font >>\nendobj\n9 1", True),
    ],
)
def test_what_stands_behind_the_end_of_a_file(
    worker: Worker, tmp_path: Path, behind: bytes, cut: bool
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdfs.text_pdf() + behind)

    assert worker.call(Probe(path=str(path)), seconds=20).truncated == cut


def scan(words: str, mode: str = "RGB") -> Image.Image:
    image = Image.new("L", (1275, 1650), 255)
    draw = ImageDraw.Draw(image)
    for y in range(100, 1600, 60):
        draw.text((80, y), f"{words}, line {y}", fill=20, font_size=30)
    return image.convert(mode)


@pytest.mark.parametrize("tag", [(254, 1), (255, 2), (254, 4)])
def test_a_thumbnail_in_a_tiff_is_no_page(worker: Worker, tmp_path: Path, tag: tuple[int, int]) -> None:
    buffer = io.BytesIO()
    with TiffImagePlugin.AppendingTiffWriter(buffer, new=True) as writer:
        for image, number in ((scan("one"), 0), (scan("one").resize((120, 155)), tag[1]), (scan("two"), 0)):
            info = TiffImagePlugin.ImageFileDirectory_v2()
            info[tag[0]] = number
            image.save(writer, format="TIFF", tiffinfo=info, dpi=(150, 150))
            writer.newFrame()
    path = tmp_path / "scan.tif"
    path.write_bytes(buffer.getvalue())

    assert worker.call(Probe(path=str(path)), seconds=20).pages == 2
    second = worker.call(Render(path=str(path), page=2, width=600, height=800), seconds=20)
    assert (second.pages, second.width > 500) == (2, True)
    read = worker.call(Read(path=str(path)), seconds=30)
    assert [flaw.problem for page in read.texts for flaw in page.flaws] == []
    written = write_packet(worker, full_job([path], cover=None, contents=False), tmp_path / "p.pdf")
    assert written.composed.pages == 2
    for page in (0, 3):
        with pytest.raises(WorkerError, match="no_pages"):
            worker.call(Render(path=str(path), page=page, width=60, height=80), seconds=20)


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_a_scan_in_deep_grey_is_seen_as_it_is(worker: Worker, tmp_path: Path, suffix: str) -> None:
    plain = scan("SAMPLE ordinary printed words", "L")
    deep = Image.frombytes(
        "I;16", plain.size, bytes(part for level in plain.tobytes() for part in (level, level))
    )
    path = tmp_path / f"deep.{suffix}"
    deep.save(path)

    assert worker.call(Probe(path=str(path)), seconds=20).blank == ()
    (page,) = worker.call(Read(path=str(path)), seconds=60).texts
    assert [flaw.problem for flaw in page.flaws] == []
    shown = worker.call(Render(path=str(path), page=1, width=600, height=800), seconds=20)
    assert min(shown.pixels) < 80


def image_pdf(data: bytes, size: tuple[int, int], **entries: Any) -> bytes:
    """Make a page that is one image."""

    def change(writer: PdfWriter) -> None:
        image = DecodedStreamObject()
        image.set_data(data)
        usual = {"Type": Name("/XObject"), "Subtype": Name("/Image"), "BitsPerComponent": NumberObject(8)}
        usual |= {"Width": NumberObject(size[0]), "Height": NumberObject(size[1])}
        image.update({Name(f"/{key}"): value for key, value in (usual | entries).items()})
        packed = image if "Filter" in entries else image.flate_encode()
        content = DecodedStreamObject()
        content.set_data(b"q 612 0 0 792 0 0 cm /I Do Q")
        page = writer.pages[0]
        page[Name("/Resources")] = DictionaryObject(
            {Name("/XObject"): DictionaryObject({Name("/I"): writer._add_object(packed)})}
        )
        page[Name("/Contents")] = writer._add_object(content)

    return pdfs.changed_pdf(pdfs.text_pdf(), change)


def _noisy(mode: str) -> Image.Image:
    grain = Image.effect_noise((850, 1100), 14).point(lambda level: min(255, level + 107))
    image = Image.merge("RGB", (grain, grain, grain))
    draw = ImageDraw.Draw(image)
    for y in range(60, 1000, 60):
        draw.text((60, y), f"SAMPLE printed words line {y}", fill=(150, 10, 10), font_size=30)
    return image.convert(mode)


def _indexed(bits: int) -> bytes:
    image = _noisy("RGB").convert("P", palette=Image.Palette.ADAPTIVE, colors=1 << bits)
    table = bytes(image.getpalette() or ())[: 3 << bits]
    space = ArrayObject(
        [Name("/Indexed"), Name("/DeviceRGB"), NumberObject((1 << bits) - 1), TextStringObject("")]
    )
    space[3] = ByteStringObject(table)
    data = image.tobytes()
    if bits == 4:
        data = bytes(high << 4 | low for high, low in zip(data[::2], data[1::2], strict=True))
    return image_pdf(data, image.size, ColorSpace=space, BitsPerComponent=NumberObject(bits))


def _encoded(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def _deep() -> bytes:
    image = _noisy("L")
    data = bytes(part for level in image.tobytes() for part in (level, level))
    return image_pdf(data, image.size, ColorSpace=Name("/DeviceGray"), BitsPerComponent=NumberObject(16))


PICTURES: dict[str, Callable[[], bytes]] = {
    "palette": lambda: _indexed(8),
    "palette of 16": lambda: _indexed(4),
    "inverted": lambda: image_pdf(
        bytes(255 - level for level in _noisy("L").tobytes()),
        (850, 1100),
        ColorSpace=Name("/DeviceGray"),
        Decode=numbers(1, 0),
    ),
    "16 bits": _deep,
    "inks": lambda: image_pdf(_noisy("CMYK").tobytes(), (850, 1100), ColorSpace=Name("/DeviceCMYK")),
    "inks as JPEG": lambda: image_pdf(
        _encoded(_noisy("CMYK"), "JPEG", quality=95),
        (850, 1100),
        ColorSpace=Name("/DeviceCMYK"),
        Filter=Name("/DCTDecode"),
        Decode=numbers(*(1, 0) * 4),
    ),
    "JPEG 2000": lambda: image_pdf(
        _encoded(_noisy("RGB"), "JPEG2000"), (850, 1100), Filter=Name("/JPXDecode")
    ),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_every_kind_of_picture_is_made_smaller_and_looks_the_same(
    worker: Worker, tmp_path: Path, kind: str
) -> None:
    source = tmp_path / "scan.pdf"
    source.write_bytes(PICTURES[kind]())
    outputs = []
    for name, reduce in (("whole", None), ("small", Reduction(dpi=150, quality=60))):
        output = tmp_path / f"{name}.pdf"
        written = write_packet(worker, job_of([source], bookmarks=False, reduce=reduce), output)
        assert written.sealed.problems == ()
        assert written.composed.pictures == ((),)
        outputs.append(output)

    whole, small = outputs
    assert small.stat().st_size < 0.5 * whole.stat().st_size
    before, after = (look(path, tmp_path).resize((60, 80), Image.Resampling.BOX) for path in (whole, small))
    pairs = zip(before.tobytes(), after.tobytes(), strict=True)
    assert max(abs(one - other) for one, other in pairs) < 24


def test_pictures_that_cannot_be_made_smaller_as_they_look_are_left_alone() -> None:
    def image(**entries: Any) -> DecodedStreamObject:
        found = DecodedStreamObject()
        found.set_data(b"\0" * 12)
        usual = {
            "Subtype": Name("/Image"),
            "BitsPerComponent": NumberObject(8),
            "ColorSpace": Name("/DeviceRGB"),
        }
        usual |= {"Width": NumberObject(2), "Height": NumberObject(2), "Filter": Name("/FlateDecode")}
        found.update({Name(f"/{key}"): value for key, value in (usual | entries).items()})
        return found

    short = ArrayObject([Name("/Indexed"), Name("/DeviceRGB"), NumberObject(3)])
    separation = ArrayObject(
        [Name("/Indexed"), Name("/Separation"), NumberObject(3), TextStringObject("abc")]
    )
    for odd in (
        {"Mask": numbers(0, 0)},
        {"ImageMask": Name("/x")},
        {"BitsPerComponent": NumberObject(1)},
        {"BitsPerComponent": NumberObject(4)},
        {"ColorSpace": Name("/Pattern")},
        {"ColorSpace": short},
        {"ColorSpace": separation},
        {"Decode": numbers(0, 0.5, 0, 1, 0, 1)},
        {"SMask": DictionaryObject({Name("/Matte"): numbers(0)})},
        {"Filter": Name("/JBIG2Decode")},
        {"Filter": Name("/DCTDecode")},
        {"Width": NumberObject(0)},
    ):
        assert decoded(image(**odd)) is None


def word_file(body: str) -> bytes:
    return inputs.docx(body)


DELETED = '<w:del w:id="1" w:author="x"><w:r><w:delText>heal people</w:delText></w:r></w:del>'
INSERTED = '<w:ins w:id="2" w:author="a &gt; b"><w:r><w:t>train hard</w:t></w:r></w:ins>'
COMMENT = '<w:commentRangeStart w:id="0"/><w:r><w:t>SAMPLE</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'


def field(code: str, shown: str) -> str:
    def run(inside: str) -> str:
        return f"<w:r>{inside}</w:r>"

    begin, between, end = (
        run(f'<w:fldChar w:fldCharType="{kind}"/>') for kind in ("begin", "separate", "end")
    )
    return begin + run(f"<w:instrText> {code} </w:instrText>") + between + run(f"<w:t>{shown}</w:t>") + end


def cleaned(worker: Worker, tmp_path: Path, data: bytes, part: str = "word/document.xml") -> tuple[str, Any]:
    path, output = tmp_path / "in.docx", tmp_path / "out.docx"
    path.write_bytes(data)
    output.unlink(missing_ok=True)
    told = worker.call(CleanWordFile(path=str(path), output=str(output)), seconds=30)
    with zipfile.ZipFile(output) as archive:
        return archive.read(part).decode(), told


def test_a_word_file_is_taken_as_its_reader_sees_it(worker: Worker, tmp_path: Path) -> None:
    body = f"<w:p><w:pPr><w:rPr><w:ins w:id='3'/></w:rPr></w:pPr>{DELETED}{INSERTED}{COMMENT}</w:p>"
    xml, told = cleaned(worker, tmp_path, word_file(body))
    assert (told.tracked, told.comments, told.fields) == (True, True, False)
    assert "heal people" not in xml
    assert "train hard" in xml
    assert "w:ins" not in xml
    assert "comment" not in xml

    nested = field("IF " + field("FILENAME", "x.docx"), "SAMPLE shown")
    body = f"<w:p>{field('FILENAME', 'CV.docx')}{field('PAGE', '3')}{nested}</w:p>"
    body += '<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>1 May</w:t></w:r></w:fldSimple>'
    body += '<w:fldSimple w:instr=" PAGE "><w:r><w:t>4</w:t></w:r></w:fldSimple></w:p><w:fldChar w:fldCharType="end"/>'
    xml, told = cleaned(worker, tmp_path, word_file(body))
    assert told.fields
    assert "FILENAME" not in xml
    assert "DATE" not in xml
    assert xml.count("PAGE") == 2
    for words in ("CV.docx", "SAMPLE shown", "1 May"):
        assert words in xml
    plain = word_file(inputs.paragraph("SAMPLE"))
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        assert cleaned(worker, tmp_path, plain)[0] == archive.read("word/document.xml").decode()


def test_an_opendocument_text_is_taken_as_its_reader_sees_it(worker: Worker, tmp_path: Path) -> None:
    spaces = "urn:oasis:names:tc:opendocument:xmlns"
    xml = (
        f'<o:document-content xmlns:o="{spaces}:office:1.0" xmlns:t="{spaces}:text:1.0"><o:body><o:text>'
        "<t:tracked-changes><t:changed-region>gone</t:changed-region></t:tracked-changes>"
        '<t:p>SAMPLE<t:change t:change-id="1"/> <t:file-name>CV.odt</t:file-name>'
        "<o:annotation>a remark</o:annotation><t:page-number>3</t:page-number></t:p>"
        "</o:text></o:body></o:document-content>"
    )
    found, told = cleaned(worker, tmp_path, inputs.packed(("content.xml", xml.encode())), "content.xml")

    assert (told.tracked, told.comments, told.fields) == (True, True, True)
    assert "<t:p>SAMPLE CV.odt<t:page-number>3</t:page-number></t:p>" in found


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 no archive",
        word_file("<w:p>"),
        inputs.packed(("word/document.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')),
    ],
)
def test_a_word_file_that_cannot_be_read_is_left_as_it_is(
    worker: Worker, tmp_path: Path, data: bytes
) -> None:
    path, output = tmp_path / "in.docx", tmp_path / "out.docx"
    path.write_bytes(data)

    with pytest.raises(WorkerError, match="damaged"):
        worker.call(CleanWordFile(path=str(path), output=str(output)), seconds=30)
    assert not output.exists()


@with_libreoffice
def test_what_was_done_to_a_word_file_is_said(context: AppContext, folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "statement.docx"
    path.write_bytes(
        word_file(f"<w:p>{DELETED}{INSERTED}{COMMENT}{field('FILENAME ' + chr(92) + 'p', 'CV.docx')}</w:p>")
    )
    (one,) = take_in(context, folder, [path], item="cv", now=NOW)

    assert "tracked changes are accepted" in str(one.note)
    assert "comments are left out" in str(one.note)
    assert one.path is not None
    words = " ".join(pdfs.pages_of(one.path)).split()
    assert " ".join(words) == "train hardSAMPLECV.docx"

    broken = tmp_path / "broken.docx"
    broken.write_bytes(word_file("<w:p>"))
    (one,) = take_in(context, folder, [broken], item="cv", now=NOW)
    assert one.path is not None
    assert one.path.suffix == ".docx"


def _locked_office() -> bytes:
    """Make Microsoft's older container with the one name that tells a locked file."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + "EncryptedPackage".encode(
        "utf-16-le"
    ).ljust(512, b"\0")


def _outlook_mail() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0") + "__properties_version1.0".encode(
        "utf-16-le"
    ).ljust(99, b"\0")


OTHERS = {
    "CV.pages": (
        inputs.packed(("Index/Document.iwa", b"x"), ("preview.jpg", b"\xff\xd8\xff")),
        "export it as PDF",
    ),
    "papers.rar": (b"Rar!\x1a\x07\x01\0" + b"x" * 99, "RAR archive; unpack it first"),
    "papers.7z": (b"7z\xbc\xaf\x27\x1c\0\x04" + b"x" * 99, "7-Zip archive; unpack it first"),
    "cv.docx": (_locked_office(), "it needs a password: save it without one"),
    "mail.msg": (_outlook_mail(), "mail of Outlook"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_files_of_other_kinds_get_the_sentence_that_helps(
    context: AppContext, folder: Path, tmp_path: Path, capsys: Any, name: str
) -> None:
    data, sentence = OTHERS[name]
    path = tmp_path / name
    path.write_bytes(data)
    assert main(["add", str(folder), str(path), "--item", "cv"]) in {0, 1}
    main(["check", str(folder), "--json"])

    assert sentence in capsys.readouterr().out
    assert len(list(folder.glob("Curriculum vitae*"))) == 1


def test_an_archive_that_holds_an_index_is_no_document_of_apple(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / "papers.zip"
    path.write_bytes(inputs.packed(("Index.zip", b"x"), ("cv.pdf", pdfs.text_pdf())))

    assert worker.call(Probe(path=str(path)), seconds=20).kind == "zip"


def test_an_electronic_book_is_told_from_an_archive(worker: Worker, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    path = tmp_path / "book.epub"
    path.write_bytes(buffer.getvalue())

    assert worker.call(Probe(path=str(path)), seconds=20).kind == "epub"


def test_one_bad_file_in_an_archive_leaves_the_others(
    context: AppContext, folder: Path, tmp_path: Path
) -> None:
    one = pdfs.text_pdf()
    packed = bytearray(inputs.packed(("one.pdf", one), ("two.pdf", one)))
    place = packed.rfind(b"PK\x03\x04")
    packed[place + 60 : place + 70] = b"\xff" * 10
    path = tmp_path / "some.zip"
    path.write_bytes(packed)
    taken = take_in(context, folder, [path], item=None, now=NOW)
    assert [(each.path is not None, each.refused) for each in taken] == [(True, False), (False, True)]
    assert "damaged inside the archive" in str(taken[1].note)

    packed = bytearray(inputs.packed(("three.pdf", pdfs.text_pdf(3))))
    for mark, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        struct.pack_into("<H", packed, packed.rfind(mark) + at, 9)
    path.write_bytes(packed)
    (only,) = take_in(context, folder, [path], item=None, now=NOW)
    assert only.refused
    assert "Deflate64" in str(only.note)
    assert "pack it again" in str(only.note)


@pytest.mark.parametrize("name", ["王小明", "محمد علي", "अनिता शर्मा", "สมชาย ใจดี"])
def test_a_name_that_cannot_be_written_is_asked_for_in_latin_letters(
    demo: Path, tmp_path: Path, capsys: Any, name: str
) -> None:
    folder = next(path.parent for path in demo.rglob("application.json") if "Lakeside" in str(path))
    assert main(["applicant", str(demo), f"name={name}"]) == 0
    for profile, output in (("merged", "p.pdf"), ("weill_cornell", "files")):
        capsys.readouterr()
        words = [
            "export",
            str(folder),
            "-o",
            str(tmp_path / output),
            "--profile",
            profile,
            "--allow-incomplete",
        ]
        assert main(words) == 2
        assert f"the name {name} cannot be written" in capsys.readouterr().err
        assert not (tmp_path / output).exists()
    assert main(["export", str(folder), "--dry-run", "--json"]) == 1
    assert "enter it in Latin letters" in capsys.readouterr().out
    assert (
        main(
            ["export", str(folder), "-o", str(tmp_path / "q.pdf"), "--profile", "plain", "--allow-incomplete"]
        )
        == 0
    )


def test_the_limit_of_one_page_is_no_reason_to_send_it_in_parts(tmp_path: Path) -> None:
    output = tmp_path / "p.pdf"
    job = job_of([])

    def compose(packet: PacketJob) -> FittedPacket:
        output.write_bytes(b"x" * 9000)
        told = Composed(pages=1, entries=(("A", 1, 1),), pictures=((),), lost=((),), placed=())
        return FittedPacket(job=packet, composed=told)

    sizes = {dpi: dict.fromkeys(QUALITIES, 8000.0) for dpi in RESOLUTIONS}
    with pytest.raises(TooLargeError, match="its one page still has about") as caught:
        compose_within(compose, lambda: ImageSizes(fixed=1000, sizes=sizes, pages=(8000,)), job, output, 5000)
    assert "parts" not in str(caught.value)
