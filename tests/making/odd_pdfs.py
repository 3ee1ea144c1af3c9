"""PDFs as odd programs write them: every one shows a frame, a word and a bar, unless its kind says otherwise.

Each kind breaks, or just stretches, one rule of ISO 32000-2; what is around it is as it should be, so that a
reader that copes with the one thing shows the page.
"""

import base64
import binascii
import io
import itertools
import tempfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image
from pypdf import PdfReader, PdfWriter

from making.systems import witness

Objects = dict[int, bytes]
"""Object numbers and what is between ``obj`` and ``endobj``."""
CONTENT = (
    b"q 3 w 20 20 160 260 re S Q q 0.2 0.4 0.8 rg 40 60 90 24 re f Q BT /F 18 Tf 40 200 Td (SAMPLE odd) Tj ET"
)
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
ROOT, TREE, PAGE, BODY, LETTERS = 1, 2, 3, 4, 5
_BOX = b"/MediaBox [0 0 200 300]"
_RESOURCES = b"/Resources << /Font << /F 5 0 R >> >>"


def stream(data: bytes, head: bytes = b"") -> bytes:
    """Write a stream object."""
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (head, len(data), data)


def objects(
    content: bytes = CONTENT, page: bytes = b"", box: bytes = _BOX, resources: bytes = _RESOURCES
) -> Objects:
    """Make the objects of a document of one page."""
    return {
        ROOT: b"<< /Type /Catalog /Pages 2 0 R >>",
        TREE: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        PAGE: b"<< /Type /Page /Parent 2 0 R %s %s /Contents 4 0 R %s >>" % (box, resources, page),
        BODY: stream(content),
        LETTERS: FONT,
    }


def written(
    made: Objects,
    *,
    head: bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
    eol: bytes = b"\n",
    trailer: bytes = b"",
    shift: int = 0,
    end: bytes = b"%%EOF\n",
    start: int | None = None,
    entry: bytes = b"%010d 00000 n ",
) -> bytes:
    """Write a document.

    Args:
        made: Its objects.
        head: The first line.
        eol: Between lines.
        trailer: More of the trailer.
        shift: Added to every place in the table.
        end: The last line.
        start: Where the table is said to be; the truth without it.
        entry: An entry of the table.
    """
    data = head + eol
    places = {}
    for number, body in made.items():
        places[number] = len(data)
        data += b"%d 0 obj%s%s%sendobj%s" % (number, eol, body.replace(b"\n", eol), eol, eol)
    table = len(data)
    size = max(made) + 1
    data += b"xref%s0 %d%s0000000000 65535 f %s" % (eol, size, eol, eol)
    for number in range(1, size):
        known = number in places
        line = entry % (places[number] + shift) if known else b"0000000000 65535 f "
        data += line + eol
    where = table if start is None else start
    data += b"trailer%s<< /Size %d /Root 1 0 R %s >>%sstartxref%s%d%s" % (
        eol,
        size,
        trailer,
        eol,
        eol,
        where,
        eol,
    )
    return data + end


def _heads() -> Iterator[tuple[str, bytes]]:
    plain = written(objects())
    for junk in (1, 7, 500, 1000, 1020, 1500, 3000, 9000):
        yield f"head-late-{junk}", b"x" * (junk - 1) + b"\n" + plain
        yield f"head-late-fitting-{junk}", written(objects(), head=b"x" * (junk - 1) + b"\n%PDF-1.4")
    for number, head in enumerate(
        (b"%PDF-1.4 \xa0", b"%PDF-1.", b"%PDF-9.9", b"%PDF-", b"%PDF", b"%pdf-1.4", b"%PFD-1.4", b"%!PS-Adobe-3.0 PDF-1.4",
         b"\xef\xbb\xbf%PDF-1.5", b"\n\n\r\n%PDF-1.5", b"\0\0%PDF-1.5", b"%PDF-1.3\r%PDF-1.7", b"<!-- saved -->\n%PDF-1.6")
    ):  # fmt: skip
        yield f"head-{number}", written(objects(), head=head)
    yield "head-none", plain.partition(b"\n")[2]


def _ends() -> Iterator[tuple[str, bytes]]:
    made = objects()
    plain = written(made)
    for name, eol in (("cr", b"\r"), ("crlf", b"\r\n"), ("spaces", b" \n")):
        yield f"eol-{name}", written(made, eol=eol)
    for number, end in enumerate((b"", b"%%EO", b"%%EOF", b"%%EOF\n\n\n", b"%%EOF" + b"\0" * 3000, b"%%EOF\n<!-- portal -->",
                                  b"%%EOF\n" + b"junk " * 900, b"%%EOF%%EOF\n", b"\x1a", b"%%EOF\n\x1a" * 2)):  # fmt: skip
        yield f"end-{number}", written(made, end=end)
    for number, shift in enumerate((1, -1, 7, 100, -20, 5000)):
        yield f"table-shifted-{number}", written(made, shift=shift)
    for number, start in enumerate((0, 5, 99999999, 20)):
        yield f"table-elsewhere-{number}", written(made, start=start)
    for number, entry in enumerate(
        (b"%010d 00000 n", b"%010d 0 n ", b"%d 00000 n ", b"%010d 00000 f ", b"%010d 00001 n ")
    ):
        yield f"table-entry-{number}", written(made, entry=entry)
    yield "table-none", plain[: plain.index(b"xref")] + b"trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n"
    yield "table-none-no-trailer", plain[: plain.index(b"xref")]
    yield "table-loops", written(made, trailer=b"/Prev %d" % plain.index(b"xref"))
    yield "table-prev-lost", written(made, trailer=b"/Prev 999999")
    yield "table-prev-zero", written(made, trailer=b"/Prev 0")
    yield "table-one-based", plain.replace(b"xref\n0 6", b"xref\n1 6")
    yield "table-size-small", plain.replace(b"/Size 6", b"/Size 3")
    yield "table-size-large", plain.replace(b"/Size 6", b"/Size 9999999")
    yield "trailer-no-size", plain.replace(b"/Size 6", b"")
    yield "trailer-info-lost", written(made, trailer=b"/Info 77 0 R")
    yield "trailer-info-odd", written(made, trailer=b"/Info (what) /ID (no)")
    yield "trailer-root-direct", plain.replace(b"/Root 1 0 R", b"/Root << /Type /Catalog /Pages 2 0 R >>")
    yield (
        "objects-twice",
        written(made).replace(b"xref\n0", b"4 0 obj\n" + stream(CONTENT) + b"\nendobj\nxref\n0", 1),
    )
    yield "objects-no-endobj", plain.replace(b"\nendobj", b"")
    yield "objects-tight", plain.replace(b" 0 obj\n<<", b" 0 obj<<").replace(b">>\nendobj", b">>endobj")
    yield "update-replaces", _update(plain, {BODY: stream(CONTENT + b" 1 0 0 rg 60 100 30 30 re f")})
    yield "update-of-nothing", _update(plain, {})
    yield "update-twice", _update(_update(plain, {LETTERS: FONT}), {BODY: stream(CONTENT)})
    cut = _update(plain, {BODY: stream(CONTENT + b" 1 0 0 rg 60 100 30 30 re f")})
    yield "update-cut-off", cut[: len(plain) + 60]


def _update(data: bytes, made: Objects) -> bytes:
    """Append an update, as programs do that save what changed."""
    before = int(data.rsplit(b"startxref", 1)[1].split()[0])
    more, table = b"", b""
    for number, body in made.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(data) + len(more))
        more += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    where = len(data) + len(more)
    return (
        data
        + more
        + b"xref\n0 0\n%strailer\n<< /Size 6 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
        % (table, before, where)
    )


def inherited_tree() -> Objects:
    """Make a document whose page has its box, its resources and its rotation from the tree."""
    made = objects(box=b"", resources=b"")
    made[TREE] = b"<< /Type /Pages /Kids [3 0 R] /Count 1 %s %s /Rotate 90 >>" % (_BOX, _RESOURCES)
    return made


def miscounted() -> bytes:
    """Make a document of three pages that says it has one: readers that trust the count lose two."""
    made = objects()
    made[TREE] = b"<< /Type /Pages /Kids [3 0 R 6 0 R 7 0 R] /Count 1 >>"
    made[6] = made[7] = made[PAGE]
    return written(made)


def _trees() -> Iterator[tuple[str, bytes]]:
    def tree(value: bytes, **more: bytes) -> bytes:
        made = objects()
        made[TREE] = value
        made.update({int(key[1:]): body for key, body in more.items()})
        return written(made)

    for number, kids in enumerate(
        (
            b"null 3 0 R",
            b"3 0 R null",
            b"77 0 R 3 0 R",
            b"3 0 R 5",
            b"3 0 R 5 0 R",
            b"3 0 R (x)",
            b"3 0 R << >>",
        )
    ):
        yield f"tree-bad-kid-{number}", tree(b"<< /Type /Pages /Kids [%s] /Count 2 >>" % kids)
    for number, count in enumerate((b"0", b"-1", b"7", b"100000", b"(1)", b"null", b"1.0", b"9 0 R")):
        yield f"tree-count-{number}", tree(b"<< /Type /Pages /Kids [3 0 R] /Count %s >>" % count)
    yield "tree-count-none", tree(b"<< /Type /Pages /Kids [3 0 R] >>")
    yield "tree-no-type", tree(b"<< /Kids [3 0 R] /Count 1 >>")
    yield "tree-other-type", tree(b"<< /Type /Page /Kids [3 0 R] /Count 1 >>")
    handing = inherited_tree()
    yield "tree-other-type-inherits", written({**handing, TREE: handing[TREE].replace(b"/Pages", b"/Page")})
    yield "tree-kids-elsewhere", tree(b"<< /Type /Pages /Kids 6 0 R /Count 1 >>", n6=b"[3 0 R]")
    yield "tree-loops", tree(b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 1 >>")
    yield "tree-twice", tree(b"<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>")
    yield "tree-is-page", tree(objects()[PAGE].replace(b"/Parent 2 0 R", b""))
    yield "tree-inherits", written(handing)
    for depth in (3, 30, 90):
        deep = objects()
        deep[TREE] = b"<< /Type /Pages /Kids [6 0 R] /Count 1 >>"
        for number in range(6, 6 + depth):
            kid = b"3 0 R" if number == 5 + depth else b"%d 0 R" % (number + 1)
            deep[number] = b"<< /Type /Pages /Kids [%s] /Count 1 /Parent %d 0 R >>" % (
                kid,
                2 if number == 6 else number - 1,
            )
        yield f"tree-deep-{depth}", written(deep)
    for number, change in enumerate((b"/Parent 2 0 R", b"/Type /Page ")):
        made = objects()
        made[PAGE] = made[PAGE].replace(change, b"")
        yield f"page-without-{number}", written(made)
    made = objects()
    made[PAGE] = made[PAGE].replace(b"/Type /Page ", b"/Type /Template ")
    yield "page-other-type", written(made)


def _boxes() -> Iterator[tuple[str, bytes]]:
    for number, box in enumerate((
        b"/MediaBox [200 300 0 0]", b"/MediaBox [0 300 200 0]", b"/MediaBox [-50 -50 200 300]", b"/MediaBox [0.0 0.0 200.5 300.5]",
        b"/MediaBox 6 0 R", b"/MediaBox [0 0 6 0 R 300]", b"/MediaBox [0 0 200 300 5]", b"", b"/MediaBox [0 0 0 0]", b"/MediaBox [0 0 200]",
        b"/MediaBox [0 0 1 1]", b"/MediaBox [0 0 3 300]", b"/MediaBox [0 0 14400 14400]", b"/MediaBox [0 0 20000 30000]", b"/MediaBox (x)",
        b"/MediaBox [0 0 200 300] /CropBox [10 10 190 290]", b"/MediaBox [0 0 200 300] /CropBox [-99 -99 999 999]",
        b"/MediaBox [0 0 200 300] /CropBox [500 500 600 600]", b"/MediaBox [0 0 200 300] /CropBox [0 0 0 0]",
        b"/MediaBox [0 0 200 300] /CropBox [190 290 10 10]", b"/MediaBox [0 0 200 300] /CropBox null",
        b"/MediaBox [0 0 200 300] /UserUnit 2", b"/MediaBox [0 0 200 300] /UserUnit 0", b"/MediaBox [0 0 200 300] /TrimBox [50 50 60 60]",
    )):  # fmt: skip
        made = objects(box=box)
        made[6] = b"200" if b"[0 0 6" in box else b"[0 0 200 300]"
        yield f"box-{number}", written(made)
    for number, turn in enumerate(
        (b"90", b"-90", b"450", b"45", b"90.0", b"(90)", b"null", b"7 0 R", b"180")
    ):
        yield f"turned-{number}", written(objects(page=b"/Rotate %s" % turn))


def _contents() -> Iterator[tuple[str, bytes]]:
    def one(body: bytes, name: bytes = b"4 0 R", **more: bytes) -> bytes:
        made = objects()
        made[PAGE] = made[PAGE].replace(b"4 0 R", name)
        made[BODY] = body
        made.update({int(key[1:]): value for key, value in more.items()})
        return written(made)

    packed = zlib.compress(CONTENT)
    half = CONTENT.index(b"q 0.2") + 4
    yield "content-none", one(stream(CONTENT), b"null")
    yield "content-lost", one(stream(CONTENT), b"77 0 R")
    yield "content-empty", one(stream(b""))
    for number, name in enumerate(
        (b"[4 0 R]", b"[4 0 R null]", b"[77 0 R 4 0 R]", b"[4 0 R 5 0 R]", b"6 0 R")
    ):
        yield f"content-list-{number}", one(stream(CONTENT), name, n6=b"[4 0 R]")
    yield "content-parted", one(stream(CONTENT[:half]), b"[4 0 R 6 0 R]", n6=stream(CONTENT[half:]))
    for number, length in enumerate((b"0", b"5", b"9999", b"-1", b"6 0 R", b"77 0 R", b"(x)", b"1.5", b"")):
        body = b"<< /Length %s >>\nstream\n%s\nendstream" % (length, CONTENT)
        yield f"length-{number}", one(body.replace(b"/Length  ", b""), n6=b"%d" % len(CONTENT))
        body = b"<< /Filter /FlateDecode /Length %s >>\nstream\n%s\nendstream" % (length, packed)
        yield f"length-packed-{number}", one(body.replace(b"/Length  ", b""), n6=b"%d" % len(packed))
    yield "stream-cr", one(stream(CONTENT).replace(b"stream\n", b"stream\r", 1))
    yield "stream-blank", one(stream(CONTENT).replace(b"stream\n", b"stream  \r\n", 1))
    yield "stream-tight", one(stream(CONTENT).replace(b"\nendstream", b"endstream"))
    yield "stream-no-end", one(stream(CONTENT).replace(b"\nendstream", b""))
    for number, (kind, data) in enumerate((
        (b"/Fl", packed), (b"[/FlateDecode]", packed), (b"[/FlateDecode /FlateDecode]", zlib.compress(packed)),
        (b"/AHx", binascii.hexlify(CONTENT) + b">"), (b"/ASCIIHexDecode", binascii.hexlify(CONTENT)),
        (b"/ASCII85Decode", base64.a85encode(CONTENT) + b"~>"), (b"/ASCII85Decode", b"<~" + base64.a85encode(CONTENT) + b"~>"),
        (b"[/ASCII85Decode /FlateDecode]", base64.a85encode(packed) + b"~>"), (b"[/A85 /Fl]", base64.a85encode(packed) + b"~>"),
        (b"/RunLengthDecode", b"".join(b"\0" + bytes([each]) for each in CONTENT) + b"\x80"),
        (b"[]", CONTENT), (b"null", CONTENT), (b"[null]", CONTENT), (b"[/Crypt /FlateDecode]", packed), (b"/FlateDecode", packed + b"tail " * 9),
        (b"/FlateDecode", packed[:-4]), (b"/FlateDecode", packed[:-6] + b"\0" * 6), (b"/FlateDecode", packed[2:-4]),
        (b"/FlateDecode", b"\r\n" + packed), (b"/FlateDecode", packed[:-12]), (b"/NoSuchDecode", CONTENT),
    )):  # fmt: skip
        yield f"filter-{number}", one(stream(data, b"/Filter %s" % kind))
    for predictor in (1, 2, 10, 11, 12, 13, 14, 15):
        row = 10
        padded = CONTENT + b" " * (-len(CONTENT) % row)
        rows = [padded[at : at + row] for at in range(0, len(padded), row)]
        data = padded if predictor == 1 else b"".join(b"\0" + each for each in rows)
        if predictor == 2:
            data = b"".join(
                bytes([each[0]]) + bytes((b - a) % 256 for a, b in itertools.pairwise(each)) for each in rows
            )
        head = b"/Filter /FlateDecode /DecodeParms << /Predictor %d /Columns %d >>" % (predictor, row)
        yield f"predictor-{predictor}", one(stream(zlib.compress(data), head))
    for number, more in enumerate((
        b" q" * 600, b" Q" * 30, b" 5 0 0 0 nosuch", b" /X gs /Y Do /Z sh", b" BT ET EMC BMC", b" --5 0 m 1 1 l S", b" 1.2.3 0 m S", b" +.5 -.5 m S",
        b" 99999999999999999999 0 m S", b" (un\\) balanced (x) Tj", b" <4", b" [ 1 2", b" % remark", b" /A#20B gs", b" \0\0\0", b" BX whatever EX",
        b" (a\\053\\\nb) Tj", b" 1 0 0 rg 60 100 30 30 re f", b" 0 0 m " + b"10 10 l " * 40000 + b"n",
    )):  # fmt: skip
        yield f"operators-{number}", one(stream(CONTENT + more))
    yield "operators-mac", one(stream(CONTENT.replace(b" ", b"\r")))
    inline = b" q 40 0 0 40 120 100 cm BI /W 4 /H 4 /BPC 8 /CS /G ID " + bytes(range(0, 256, 16)) + b" EI Q"
    yield "inline-image", one(stream(CONTENT + inline))
    yield "inline-image-with-ei", one(stream(CONTENT + inline.replace(bytes(range(64, 112, 16)), b" EI")))
    yield (
        "inline-image-hex",
        one(
            stream(
                CONTENT
                + b" q 40 0 0 40 120 100 cm BI /W 2 /H 2 /BPC 8 /CS /RGB /F /AHx ID ff000000ff000000ffffff00> EI Q"
            )
        ),
    )


def _resources() -> Iterator[tuple[str, bytes]]:
    def held(resources: bytes, content: bytes = CONTENT, **more: bytes) -> bytes:
        made = objects(content, resources=resources)
        made.update({int(key[1:]): body for key, body in more.items()})
        return written(made)

    fonts = b"/Font << /F 5 0 R >>"
    for number, value in enumerate((
        b"", b"/Resources null", b"/Resources 77 0 R", b"/Resources 6 0 R", b"/Resources << /Font 7 0 R >>", b"/Resources << /Type /Resources %s >>" % fonts,
        b"/Resources << /Font << /Type /Font /F 5 0 R >> >>", b"/Resources << %s /XObject null /ExtGState [] >>" % fonts, b"/Resources << %s /XObject << /X 77 0 R >> >>" % fonts,
        b"/Resources << %s /ProcSet [/PDF /Text] /Properties << /P << /A 1 >> >> >>" % fonts, b"/Resources << /Font << /F 77 0 R >> >>", b"/Resources << /Font << /F << /Type /Font >> >> >>",
        b"/Resources << /Font << /F 5 0 R /G#20H 5 0 R >> >>",
    )):  # fmt: skip
        yield f"resources-{number}", held(value, n6=b"<< %s >>" % fonts, n7=b"<< /F 5 0 R >>")
    drawn = CONTENT + b" q 1 0 0 1 0 0 cm /X Do Q"
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 200 300]"
    square = b"0.8 0.2 0.2 rg 110 110 40 40 re f"
    with_form = b"/Resources << %s /XObject << /X 6 0 R >> >>" % fonts
    for number, (head, body) in enumerate((
        (form, square), (form + b" /Matrix [1 0 0 1 10 10]", square), (form + b" /Group << /S /Transparency /I true /K true >>", square),
        (form + b" /Resources << /XObject << /X 6 0 R >> >>", square + b" /X Do"), (form.replace(b"/BBox [0 0 200 300]", b""), square),
        (form.replace(b"/Type /XObject", b""), square), (form + b" /OC 77 0 R", square), (form + b" /Ref << /F (other.pdf) /Page 0 >>", square),
        (form + b" /Metadata 77 0 R /PieceInfo << /A << >> >>", square), (form.replace(b"200 300]", b"0 0]"), square),
    )):  # fmt: skip
        yield f"form-{number}", held(with_form, drawn, n6=stream(body, head))
    placed = CONTENT + b" q 50 0 0 50 110 100 cm /X Do Q"
    image = b"/Type /XObject /Subtype /Image /Width 4 /Height 4"
    grey, rgb = bytes(range(0, 256, 16)), bytes(range(48)) * 1
    for number, (head, data) in enumerate((
        (b"/ColorSpace /DeviceGray /BitsPerComponent 8", grey), (b"/ColorSpace /DeviceRGB /BitsPerComponent 8", rgb), (b"/ColorSpace /DeviceCMYK /BitsPerComponent 8", bytes(range(64))),
        (b"/ColorSpace [/Indexed /DeviceRGB 3 <ff000000ff000000ffffff00>] /BitsPerComponent 2", b"\x1b" * 4), (b"/ColorSpace /DeviceGray /BitsPerComponent 16", grey * 2),
        (b"/ColorSpace /DeviceGray /BitsPerComponent 8 /Decode [1 0]", grey), (b"/ImageMask true /BitsPerComponent 1", b"\xa0\x50\xa0\x50"), (b"/ImageMask true", b"\xa0\x50\xa0\x50"),
        (b"/ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]", b"\xa0\x50\xa0\x50"), (b"/ColorSpace [/CalGray << /WhitePoint [1 1 1] >>] /BitsPerComponent 8", grey),
        (b"/ColorSpace [/Lab << /WhitePoint [0.95 1 1.09] >>] /BitsPerComponent 8", rgb), (b"/ColorSpace [/Separation /Spot /DeviceRGB << /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [1 0 0] /N 1 >>] /BitsPerComponent 8", grey),
        (b"/ColorSpace /DeviceGray /BitsPerComponent 8", grey[:9]), (b"/ColorSpace /DeviceGray /BitsPerComponent 8", grey + b"more" * 9), (b"/ColorSpace /NoSuch /BitsPerComponent 8", grey),
        (b"/ColorSpace /DeviceGray /BitsPerComponent 8 /Mask [0 60]", grey), (b"/ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 7 0 R", grey), (b"/ColorSpace /DeviceGray /BitsPerComponent 8 /Mask 8 0 R", grey),
        (b"/ColorSpace /DeviceGray /BitsPerComponent 8 /Intent /NoSuch /Interpolate true /Alternates [] /OPI << >>", grey), (b"/ColorSpace 77 0 R /BitsPerComponent 8", grey),
        (b"/ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 77 0 R", grey), (b"/ColorSpace [/ICCBased 9 0 R] /BitsPerComponent 8", rgb),
    )):  # fmt: skip
        yield (
            f"image-{number}",
            held(
                with_form,
                placed,
                n6=stream(data, image + b" " + head),
                n7=stream(grey, image + b" /ColorSpace /DeviceGray /BitsPerComponent 8"),
                n8=stream(b"\xa0\x50\xa0\x50", image + b" /ImageMask true /BitsPerComponent 1"),
                n9=stream(b"no profile", b"/N 3"),
            ),
        )
    for number, (mode, kind, more) in enumerate((
        ("RGB", "JPEG", {}), ("L", "JPEG", {}), ("CMYK", "JPEG", {}), ("RGB", "JPEG", {"progressive": True}), ("RGB", "JPEG2000", {}), ("L", "JPEG2000", {}), ("RGBA", "JPEG2000", {}),
    )):  # fmt: skip
        buffer = io.BytesIO()
        picture = Image.linear_gradient("L").resize((64, 64)).convert(mode)
        picture.save(buffer, kind, **more)
        space = {"RGB": b"RGB", "L": b"Gray", "CMYK": b"CMYK", "RGBA": b"RGB"}[mode]
        filters = b"/Filter /DCTDecode" if kind == "JPEG" else b"/Filter /JPXDecode /SMaskInData 0"
        head = (
            b"/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /Device%s /BitsPerComponent 8 %s"
            % (space, filters)
        )
        yield f"picture-{number}", held(with_form, placed, n6=stream(buffer.getvalue(), head))
        yield f"picture-cut-{number}", held(with_form, placed, n6=stream(buffer.getvalue()[:-60], head))
        yield (
            f"picture-other-size-{number}",
            held(with_form, placed, n6=stream(buffer.getvalue(), head.replace(b"/Width 64", b"/Width 32"))),
        )
    shading = b"<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [40 0 160 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> /Extend [true true] >>"
    yield (
        "shading",
        held(
            b"/Resources << %s /Shading << /S %s >> >>" % (fonts, shading),
            CONTENT + b" q 40 110 100 50 re W n /S sh Q",
        ),
    )
    yield (
        "pattern-shading",
        held(
            b"/Resources << %s /Pattern << /P << /PatternType 2 /Shading %s >> >> >>" % (fonts, shading),
            CONTENT + b" /Pattern cs /P scn 40 110 100 50 re f",
        ),
    )
    tile = stream(
        b"1 0 0 rg 0 0 4 4 re f",
        b"/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 8 8] /XStep 8 /YStep 8 /Resources << >>",
    )
    yield (
        "pattern-tiles",
        held(
            b"/Resources << %s /Pattern << /P 6 0 R >> >>" % fonts,
            CONTENT + b" /Pattern cs /P scn 40 110 100 50 re f",
            n6=tile,
        ),
    )
    soft = b"/Resources << %s /ExtGState << /G << /SMask << /S /Luminosity /G 6 0 R >> >> >> >>" % fonts
    yield (
        "soft-mask",
        held(
            soft,
            CONTENT + b" /G gs 40 110 100 50 re f",
            n6=stream(b"1 g 40 110 50 50 re f", form + b" /Group << /S /Transparency /CS /DeviceGray >>"),
        ),
    )
    for blend in (b"Multiply", b"Screen", b"[/NoSuch /Darken]", b"NoSuch"):
        name = blend if blend.startswith(b"[") else b"/" + blend
        yield (
            f"blend-{blend.decode('ascii').strip('[]/').replace(' /', '-')}",
            held(
                b"/Resources << %s /ExtGState << /G << /BM %s /ca 0.5 /CA 0.5 >> >> >>" % (fonts, name),
                CONTENT + b" /G gs 1 0 0 rg 60 50 50 50 re f",
            ),
        )
    type3 = b"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /LastChar 65 /Widths [800] /Encoding << /Differences [65 /a] >> /CharProcs << /a 7 0 R >> /Resources << >> >>"
    yield (
        "font-type3",
        held(
            b"/Resources << /Font << /F 5 0 R /T 6 0 R >> >>",
            CONTENT + b" BT /T 30 Tf 60 120 Td (AAA) Tj ET",
            n6=type3,
            n7=stream(b"800 0 0 0 750 750 d1 0 0 750 750 re f"),
        ),
    )
    yield (
        "font-embedded-lost",
        held(
            b"/Resources << /Font << /F 6 0 R >> >>",
            n6=FONT.replace(b">>", b"/FontDescriptor 7 0 R >>"),
            n7=b"<< /Type /FontDescriptor /FontName /Helvetica /Flags 32 /FontFile3 77 0 R >>",
        ),
    )
    yield (
        "font-embedded-broken",
        held(
            b"/Resources << /Font << /F 6 0 R >> >>",
            n6=FONT.replace(b">>", b"/FontDescriptor 7 0 R >>"),
            n7=b"<< /Type /FontDescriptor /FontName /Helvetica /Flags 32 /FontFile 8 0 R >>",
            n8=stream(b"no font at all", b"/Length1 5 /Length2 5 /Length3 0"),
        ),
    )


def _catalogs() -> Iterator[tuple[str, bytes]]:
    def rooted(more: bytes, page: bytes = b"", **others: bytes) -> bytes:
        made = objects(page=page)
        made[ROOT] = b"<< /Type /Catalog /Pages 2 0 R %s >>" % more
        made.update({int(key[1:]): body for key, body in others.items()})
        return written(made)

    item = b"<< /Title (One) /Parent 6 0 R /Next 7 0 R /Prev 7 0 R /Dest [3 0 R /Fit] >>"
    for number, (more, page) in enumerate((
        (b"/Outlines 6 0 R", b""), (b"/Outlines 77 0 R", b""), (b"/Outlines (x)", b""), (b"/Names << /Dests << /Kids [8 0 R] >> >>", b""), (b"/PageLabels << /Nums [0 (x)] >>", b""),
        (b"/PageLabels << /Kids [8 0 R] >>", b""), (b"/StructTreeRoot 77 0 R /MarkInfo << /Marked true >>", b"/StructParents 0"), (b"/OpenAction << /S /GoTo /D (lost) >>", b""), (b"/Version /9.9 /Extensions << >>", b""),
        (b"/Metadata 77 0 R /Lang (xx) /ViewerPreferences null", b""), (b"/AcroForm << /Fields [] >>", b""), (b"/AcroForm << /Fields [77 0 R null] /NeedAppearances true >>", b""), (b"/AcroForm 77 0 R", b""),
        (b"/AcroForm << /Fields 8 0 R /DR << /Font null >> /DA 5 >>", b""), (b"/OCProperties << /OCGs [] /D << >> >>", b""), (b"/OCProperties << /OCGs [77 0 R] /D << /OFF [77 0 R] /BaseState /OFF >> >>", b""), (b"/OCProperties null", b""),
        (b"", b"/Annots null"), (b"", b"/Annots 77 0 R"), (b"", b"/Annots [null 77 0 R << >> 5]"), (b"", b"/Annots [<< /Subtype /Link /Rect [0 0 9] /A << /S /URI /URI (http://sample.invalid) >> >>]"),
        (b"", b"/Annots [<< /Subtype /Link /Rect [40 60 130 84] /Dest [77 0 R /Fit] >>]"), (b"", b"/Annots [<< /Subtype /Link /Rect [40 60 130 84] /Dest (lost) >>]"), (b"", b"/Annots [<< /Subtype /Link /Rect [40 60 130 84] /A 77 0 R >>]"),
        (b"", b"/Annots [<< /Subtype /Widget /Rect [40 60 130 84] >>]"), (b"", b"/Annots [<< /Subtype /NoSuch /Rect [40 60 130 84] >>]"), (b"", b"/AA << /O 77 0 R >> /B [77 0 R] /Thumb 77 0 R /Trans << /S /Fly >> /Dur 1"),
        (b"", b"/Group << /S /Transparency /CS /DeviceRGB >>"), (b"", b"/Group 77 0 R"), (b"", b"/PieceInfo << /A << /Private 77 0 R >> >> /LastModified (x) /Tabs /Q"),
    )):  # fmt: skip
        yield (
            f"catalog-{number}",
            rooted(
                more,
                page,
                n6=b"<< /First 7 0 R /Last 7 0 R /Count 1 >>",
                n7=item,
                n8=b"<< /Kids [8 0 R] /Nums [0 8 0 R] >>",
            ),
        )
    for kind in (
        b"Text",
        b"FreeText",
        b"Line",
        b"Square",
        b"Circle",
        b"Polygon",
        b"PolyLine",
        b"Highlight",
        b"Underline",
        b"Squiggly",
        b"StrikeOut",
        b"Stamp",
        b"Caret",
        b"Ink",
        b"FileAttachment",
        b"Redact",
    ):
        mark = (
            b"/Subtype /%s /Rect [60 110 140 150] /C [1 0 0] /Contents (SAMPLE) /DA (/Helv 12 Tf) /L [60 110 140 150] /Vertices [60 110 140 150 140 110]"
            b" /QuadPoints [60 150 140 150 60 110 140 110] /InkList [[60 110 140 150]] /F 4" % kind
        )
        yield f"mark-{kind.decode().lower()}", rooted(b"", b"/Annots [<< /Type /Annot %s >>]" % mark)
        yield (
            f"mark-empty-{kind.decode().lower()}",
            rooted(b"", b"/Annots [<< /Type /Annot /Subtype /%s /Rect [60 110 140 150] >>]" % kind),
        )


def _saved() -> Iterator[tuple[str, bytes]]:
    """Have qpdf and pypdf pack and lock the plain document."""
    plain = written(objects())

    def saved(*options: str) -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            before, after = Path(folder) / "a.pdf", Path(folder) / "b.pdf"
            before.write_bytes(plain)
            witness("qpdf", "--allow-weak-crypto", *options, before, after)
            return after.read_bytes()

    packed = "--object-streams=generate"
    yield "packed", saved(packed)
    yield "packed-linear", saved(packed, "--linearize")
    yield "linear", saved("--linearize")
    yield "packed-cut", saved(packed)[:-30]
    for bits, more in (("40", ()), ("128", ()), ("128", ("--use-aes=y",)), ("256", ())):
        lock = ("--encrypt", "", "owner", bits, *more, "--")
        name = f"{bits}{'-aes' if more else ''}"
        yield f"locked-open-{name}", saved(*lock)
        yield f"locked-open-packed-{name}", saved(*lock, packed)
    again = PdfWriter(clone_from=PdfReader(io.BytesIO(plain)))
    buffer = io.BytesIO()
    again.write(buffer)
    yield "saved-by-pypdf", buffer.getvalue()


FAMILIES: tuple[Callable[[], Iterator[tuple[str, bytes]]], ...] = (
    _heads,
    _ends,
    _trees,
    _boxes,
    _contents,
    _resources,
    _catalogs,
    _saved,
)


def odd_pdfs() -> Iterator[tuple[str, bytes]]:
    """Make every odd PDF.

    Yields:
        Its name and its bytes.
    """
    for family in FAMILIES:
        yield from family()
