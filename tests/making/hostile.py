"""Files that were made to do harm: bombs, loops, depths, lies about size. Each is a few KB to a few MB."""

import io
import zipfile
import zlib
from collections.abc import Callable

from PIL import Image


def raw_pdf(objects: list[bytes], *, size: int = 0, root: str = "1 0 R") -> bytes:
    """Write a PDF of numbered objects as they are given, with a true table of where they stand.

    Args:
        objects: From number 1 on, without their heads.
        size: What the trailer says of how many there are, where that is not the truth.
        root: What it says is the catalog; nothing where it says none.
    """
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    entry = f"/Root {root}".encode() if root else b""
    out.write(b"trailer\n<</Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (size or len(objects) + 1, entry, table))
    return out.getvalue()


def _stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


def _pages(kids: bytes = b"[3 0 R]", count: bytes = b"1") -> list[bytes]:
    return [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids%s/Count %s>>" % (kids, count)]


def _page(contents: bytes = b"", extra: bytes = b"", box: bytes = b"[0 0 612 792]") -> bytes:
    return b"<</Type/Page/Parent 2 0 R/MediaBox%s%s%s>>" % (box, contents, extra)


def two_hop_loop() -> bytes:
    """Make a page tree whose two nodes hold each other."""
    return raw_pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1>>",
        ]
    )


def doubling_tree() -> bytes:
    """Make a page tree of 22 levels, each of which holds the next one twice: four million pages of one."""
    levels = 22
    nodes = [
        b"<</Type/Pages/Kids[%d 0 R %d 0 R]/Count %d>>" % (n + 3, n + 3, 2 ** (levels - n))
        for n in range(levels)
    ]
    return raw_pdf([b"<</Type/Catalog/Pages 2 0 R>>", *nodes, b"<</Type/Page/MediaBox[0 0 612 792]>>"])


def one_page_very_often() -> bytes:
    """Make a page tree that names one page a million times."""
    return raw_pdf([*_pages(b"[" + b"3 0 R " * 1_000_000 + b"]", b"1000000"), _page()])


def many_pages() -> bytes:
    """Make a document of 6,000 pages, more than one may have."""
    kids = b"[" + b" ".join(b"%d 0 R" % (n + 3) for n in range(6_000)) + b"]"
    return raw_pdf([*_pages(kids, b"6000"), *[_page() for _ in range(6_000)]])


def counts_two_thousand_million() -> bytes:
    """Make a document that says that it has 2**31 pages."""
    return raw_pdf([*_pages(count=b"2147483648"), _page()])


def no_pages() -> bytes:
    """Make a document with an empty page tree."""
    return raw_pdf(_pages(b"[]", b"0"))


def deep_arrays() -> bytes:
    """Make a document with an array within an array, a hundred thousand times."""
    depth = 100_000
    return raw_pdf([*_pages(), _page(extra=b"/X " + b"[" * depth + b"]" * depth)])


def no_catalog_and_a_huge_table() -> bytes:
    """Make a document without a catalog that says that it has two thousand million objects."""
    return raw_pdf([*_pages(), _page()], size=2_000_000_000, root="")


def _bomb(more: bytes = b"", *, times: int = 2) -> bytes:
    """Make a stream that unpacks to 300 MB, packed so many times."""
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(b" " * 1_000_000) for _ in range(300)) + packer.flush()
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return _stream(data, more + b"/Filter[" + b"/FlateDecode" * times + b"]")


def flate_bomb(times: int = 2) -> bytes:
    """Make a page whose contents unpack to 300 MB."""
    return raw_pdf([*_pages(), _page(b"/Contents 4 0 R"), _bomb(times=times)])


def form_bomb() -> bytes:
    """Make a page that draws a form that draws a form that unpacks to 300 MB."""
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]"
    draws = b"/Resources<</XObject<</F %d 0 R>>>>"
    return raw_pdf(
        [
            *_pages(),
            _page(b"/Contents 4 0 R", draws % 5),
            _stream(b"/F Do"),
            _stream(b"/F Do", form + draws % 6),
            _bomb(form),
        ]
    )


def pattern_bomb() -> bytes:
    """Make a page painted with a pattern that unpacks to 300 MB."""
    pattern = b"/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>"
    return raw_pdf(
        [
            *_pages(),
            _page(b"/Contents 4 0 R", b"/Resources<</Pattern<</P 5 0 R>>>>"),
            _stream(b"/Pattern cs /P scn 0 0 600 700 re f"),
            _bomb(pattern),
        ]
    )


def huge_image() -> bytes:
    """Make a page with an image that says that it is 60,000 pixels square."""
    image = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode"
    return raw_pdf(
        [
            *_pages(),
            _page(b"/Contents 4 0 R", b"/Resources<</XObject<</I 5 0 R>>>>"),
            _stream(b"612 0 0 792 0 0 cm /I Do"),
            _stream(zlib.compress(b"\0" * 1000), image),
        ]
    )


def many_annotations(number: int = 100_000, pages: int = 1) -> bytes:
    """Make pages with so many annotations each."""
    page = _page(extra=b"/Annots[" + b"<</Type/Annot/Subtype/Text/Rect[0 0 9 9]>>" * number + b"]")
    kids = b"[%s]" % b" ".join(b"%d 0 R" % (3 + each) for each in range(pages))
    return raw_pdf([*_pages(kids, b"%d" % pages), *([page] * pages)])


def impossible_box() -> bytes:
    """Make a page whose size is no number, and another one of ten million points."""
    kids = b"[3 0 R 4 0 R]"
    return raw_pdf([*_pages(kids, b"2"), _page(box=b"[0 0 NaN 1e400]"), _page(box=b"[0 0 1e7 1e7]")])


def injected_paths(path: str) -> bytes:
    """Make a page that names a file of the computer in every way that PDF has."""
    name = path.encode()
    spec = b"<</Type/Filespec/F(%s)/UF(%s)>>" % (name, name)
    link = b"<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<<%s>>>>"
    actions = [
        b"/S/Launch/F(%s)" % name,
        b"/S/GoToR/F(%s)/D[0/Fit]" % name,
        b"/S/URI/URI(file://%s)" % name,
        b"/S/SubmitForm/F%s" % spec,
        b"/S/ImportData/F(%s)" % name,
    ]
    attached = b"<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS%s>>" % spec
    annotations = b"".join([*(link % each for each in actions), attached])
    image = b"/XObject<</X 4 0 R>>"
    page = b"/Resources<<%s>>/Contents 5 0 R/Annots[%s]/AF[%s]" % (image, annotations, spec)
    outside = (
        b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/F(%s)" % name
    )
    return raw_pdf(
        [
            b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(%s)>>>>" % name,
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            _page(extra=page),
            _stream(b"\0", outside),
            _stream(b"q 90 0 0 90 9 9 cm /X Do Q", b""),
        ]
    )


def wrong_key_length() -> bytes:
    """Make a document that says that it is locked by a key of seven bits."""
    lock = b"/Encrypt<</Filter/Standard/V 2/R 3/Length 7/P -4/O(%s)/U(%s)>>/ID[(a)(a)]" % (
        b"x" * 32,
        b"x" * 32,
    )
    return raw_pdf([*_pages(), _page()]).replace(b"/Root 1 0 R", b"/Root 1 0 R" + lock)


def locked_by_a_certificate() -> bytes:
    """Make a document that says that only the owner of a certificate opens it."""
    lock = b"/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/CF<<>>/Recipients[(x)]>>/ID[(a)(a)]"
    return raw_pdf([*_pages(), _page()]).replace(b"/Root 1 0 R", b"/Root 1 0 R" + lock)


def pdf_and_zip() -> bytes:
    """Make a file that is a PDF from its beginning and a ZIP from its end."""
    data = io.BytesIO(raw_pdf([*_pages(), _page(b"/Contents 4 0 R"), _stream(b"0 0 99 99 re f")]))
    data.seek(0, io.SEEK_END)
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("inside.txt", "SAMPLE")
    return data.getvalue()


def picture_bomb(kind: str) -> bytes:
    """Make a picture of a few KB that is 12,000 pixels square when it is opened."""
    out = io.BytesIO()
    Image.new("1", (12_000, 12_000), 1).save(
        out, kind, **({"compression": "group4"} if kind == "TIFF" else {})
    )
    return out.getvalue()


def frames() -> bytes:
    """Make a GIF of 2,000 frames."""
    out = io.BytesIO()
    every = [Image.new("P", (40, 40), n % 250) for n in range(2_000)]
    every[0].save(out, "GIF", save_all=True, append_images=every[1:])
    return out.getvalue()


FILES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "two_hop_loop": ("pdf", two_hop_loop),
    "doubling_tree": ("pdf", doubling_tree),
    "one_page_very_often": ("pdf", one_page_very_often),
    "many_pages": ("pdf", many_pages),
    "counts_two_thousand_million": ("pdf", counts_two_thousand_million),
    "no_pages": ("pdf", no_pages),
    "deep_arrays": ("pdf", deep_arrays),
    "no_catalog_and_a_huge_table": ("pdf", no_catalog_and_a_huge_table),
    "flate_bomb": ("pdf", flate_bomb),
    "flate_bomb_packed_once": ("pdf", lambda: flate_bomb(1)),
    "form_bomb": ("pdf", form_bomb),
    "pattern_bomb": ("pdf", pattern_bomb),
    "huge_image": ("pdf", huge_image),
    "many_annotations": ("pdf", many_annotations),
    "very_many_annotations": ("pdf", lambda: many_annotations(300_000)),
    "impossible_box": ("pdf", impossible_box),
    "wrong_key_length": ("pdf", wrong_key_length),
    "locked_by_a_certificate": ("pdf", locked_by_a_certificate),
    "pdf_and_zip": ("pdf", pdf_and_zip),
    "png_bomb": ("png", lambda: picture_bomb("PNG")),
    "tiff_bomb": ("tif", lambda: picture_bomb("TIFF")),
    "frames": ("gif", frames),
    "drawing": (
        "svg",
        lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    ),
    "postscript": ("eps", lambda: b"%!PS-Adobe-3.0 EPSF-3.0\n{ 1 pop } loop\n"),
    "photoshop": ("psd", lambda: b"8BPS\0\1" + b"\0" * 20 + b"\0\0\0\0"),
}
"""By name: the ending, and what makes it."""
