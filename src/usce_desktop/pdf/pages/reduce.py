"""Making the images of a packet smaller; text and vector graphics are never touched."""

import io
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from msgspec import Struct
from PIL import Image, ImageChops
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from usce_desktop.domain.packet.fitting import QUALITIES, RESOLUTIONS, Reduction
from usce_desktop.domain.packet.page_map import LETTER
from usce_desktop.pdf.engine.images import MAX_PIXELS
from usce_desktop.pdf.engine.internals import encoded, objects_of, set_encoded
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.engine.open import close_pdf, open_pdf
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.jobs import ImageSizes, Measure

_THREADS = 2
_WORTH = 0.9
"""An image stays as it is unless it becomes smaller than this share of itself."""
_STRIPS, _STRIP_SHARE = 3, 18
"""A sample of an image: so many strips, each one of so many parts of its height."""
_MODES = {1: "L", 3: "RGB", 4: "CMYK"}
_DRAWN = frozenset({"L", "RGB", "CMYK"})
_DEEPEST = 8


class _Kind(Struct, frozen=True):
    """How the pixels of an image are stored.

    Attributes:
        mode: Pillow's name of it, as it is stored.
        bits: Per number.
        palette: The colors that the numbers stand for, as RGB; empty where they are colors themselves.
        inverted: The numbers run the other way.
    """

    mode: str
    bits: int = 8
    palette: bytes = b""
    inverted: bool = False

    @property
    def grey(self) -> bool:
        """Whether it has no colors."""
        return self.mode == "L" and not self.palette


_BASES = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3, "/DeviceCMYK": 4}
_RAW = {2: ";2", 4: ";4", 8: "", 16: ";16B"}
"""Pillow's names of numbers of so many bits; what has one is a fax, and as small as it gets."""
_ONE_NUMBER = frozenset({2, 4})
"""Bits that only pixels of one number are made smaller from."""


def _base(space: Any) -> int:  # noqa: ANN401 - any PDF object
    """Count the components of a plain color space; 0 for one that is left alone."""
    if isinstance(space, ArrayObject) and space:
        if space[0] == "/ICCBased" and len(space) > 1:
            number = look_up(dictionary(space[1].get_object()), "/N")
            return int(number) if isinstance(number, (int, float)) and number in _MODES else 0
        space = space[0]
    return _BASES.get(str(space), 0)


def _palette(space: ArrayObject) -> bytes:
    """Read a palette of RGB, grey or CMYK colors as RGB; empty where it is another one."""
    if len(space) != 4:  # noqa: PLR2004 - /Indexed, base, last entry, colors
        return b""
    components = _base(space[1].get_object())
    table = space[3].get_object()
    data = table.get_data() if isinstance(table, StreamObject) else None
    if data is None:
        data = table.original_bytes if isinstance(table, TextStringObject) else bytes(table)
    count = len(data) // components if components else 0
    if not count:
        return b""
    colors = Image.frombytes(_MODES[components], (count, 1), data[: count * components])
    return colors.convert("RGB").tobytes()


def _kind(stream: StreamObject) -> _Kind | None:
    """Tell how an image's pixels are stored; nothing for one that cannot be made smaller as it looks."""
    if look_up(stream, "/Subtype") != "/Image" or "/Mask" in stream or look_up(stream, "/ImageMask"):
        return None
    jpeg2000 = _encoding(stream) == "/JPXDecode"
    bits = look_up(stream, "/BitsPerComponent")
    space = look_up(stream, "/ColorSpace")
    decode = look_up(stream, "/Decode")
    decode = tuple(float(each) for each in decode) if isinstance(decode, ArrayObject) else ()
    if "/Matte" in dictionary(look_up(stream, "/SMask")) or (bits not in _RAW and not jpeg2000):
        return None
    if isinstance(space, ArrayObject) and space and space[0] == "/Indexed":
        palette = _palette(space)
        return _Kind("L", bits, palette) if palette and not decode and bits <= 8 else None  # noqa: PLR2004
    components = _base(space)
    usual, turned = (0.0, 1.0) * components, (1.0, 0.0) * components
    if jpeg2000 and space is None and not decode:
        return _Kind("")
    if components not in _MODES or (decode and decode not in {usual, turned}):
        return None
    if bits in _ONE_NUMBER and components > 1:
        return None
    return _Kind(_MODES[components], bits or 8, inverted=bool(decode) and decode == turned)


def is_image(value: Any) -> bool:  # noqa: ANN401 - any PDF object
    """Tell whether an object is an image that can be made smaller without losing what it shows."""
    return isinstance(value, StreamObject) and _kind(value) is not None


def _encoding(stream: StreamObject) -> str:
    """Name the filter that holds the picture; those before it only pack its bytes."""
    name = look_up(stream, "/Filter")
    if isinstance(name, ArrayObject):
        return str(name[-1]) if name else ""
    return str(name)


def _unpacked(stream: StreamObject) -> bytes:
    """Read a stream's data: of JPEG the file, of other kinds the pixels; nothing of it is kept in memory."""
    if str(look_up(stream, "/Filter")) in {"/DCTDecode", "/JPXDecode"}:
        return encoded(stream)
    data = stream.get_data()
    stream.decoded_self = None
    return data


def _pixels(stream: StreamObject) -> tuple[int, int]:
    width, height = (look_up(stream, key) for key in ("/Width", "/Height"))
    sane = isinstance(width, int) and isinstance(height, int) and min(width, height) > 0
    return (int(width), int(height)) if sane else (0, 0)


def decoded(stream: StreamObject, most: tuple[int, int] | None = None) -> Image.Image | None:
    """Decode an image as it looks, grey or RGB; nothing where that fails.

    Args:
        stream: The image.
        most: JPEG is decoded at a fraction of its size that is not below this one.
    """
    width, height = _pixels(stream)
    kind = _kind(stream)
    if kind is None or not 0 < width * height <= MAX_PIXELS:
        return None
    try:
        picture = _stored(stream, kind, (width, height), most)
    except Exception:  # noqa: BLE001 - a hostile image can raise anything; it stays as it is
        return None
    if picture is None:
        return None
    if kind.palette:
        picture.putpalette(kind.palette, "RGB")
    # Pillow turns the numbers of Adobe's CMYK round by itself; a PDF does that only where it says so.
    elif kind.inverted != (picture.mode == "CMYK" and "adobe" in picture.info):
        picture = ImageChops.invert(picture)
    return picture if picture.mode in {"L", "RGB"} else picture.convert("RGB")


def _stored(
    stream: StreamObject, kind: _Kind, size: tuple[int, int], most: tuple[int, int] | None
) -> Image.Image | None:
    """Decode the pixels of an image as they are stored."""
    encoding = _encoding(stream)
    if encoding in {"/DCTDecode", "/JPXDecode"}:
        formats = ("JPEG",) if encoding == "/DCTDecode" else ("JPEG2000",)
        picture = Image.open(io.BytesIO(_unpacked(stream)), formats=formats)
        if (kind.mode and picture.mode != kind.mode) or picture.size != size or picture.mode not in _DRAWN:
            return None
        if most is not None and encoding == "/DCTDecode":
            picture.draft(picture.mode, most)
        picture.load()
        return picture
    if encoding not in {"/FlateDecode", "/LZWDecode", "/RunLengthDecode"}:
        return None
    mode = "P" if kind.palette else kind.mode
    return Image.frombytes(mode, size, _unpacked(stream), "raw", mode + _RAW[kind.bits])


def page_dpi(width: int, height: int) -> float:
    """Compute the pixels per inch of an image that fills its page; one drawn smaller has more."""
    long, short = max(width, height), min(width, height)
    return max(long * 72 / LETTER.height, short * 72 / LETTER.width)


def _size_at(width: int, height: int, dpi: int) -> tuple[int, int]:
    scale = min(1.0, dpi / page_dpi(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def _encoded(picture: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    # Half the colour resolution: letters live in the brightness, which gets the bytes instead.
    picture.save(buffer, "JPEG", quality=quality, subsampling="4:2:0", optimize=True)
    return buffer.getvalue()


def _is_grey(stream: StreamObject) -> bool:
    kind = _kind(stream)
    return kind is not None and kind.grey


def _smaller(stream: StreamObject, reduction: Reduction) -> tuple[bytes, tuple[int, int], int] | None:
    """Encode an image anew: its data, its pixels and its colors; nothing where that is not worth it."""
    wanted = _size_at(*_pixels(stream), reduction.dpi)
    picture = decoded(stream, wanted)
    if picture is None:
        return None
    if reduction.grey and picture.mode != "L":
        picture = picture.convert("L")
    if picture.size != wanted:
        picture = picture.resize(wanted, Image.Resampling.LANCZOS)
    data = _encoded(picture, reduction.quality)
    loses_colour = reduction.grey and not _is_grey(stream)
    small = loses_colour or len(data) < _WORTH * len(encoded(stream))
    return (data, wanted, len(picture.getbands())) if small else None


def shrink(writer: PdfWriter, start: int, reduction: Reduction) -> None:
    """Make the images smaller that came into a packet since an object number.

    Args:
        writer: The packet.
        start: How many objects it had before.
        reduction: What is done to each.
    """
    objects = objects_of(writer)[start:]
    images = [value for value in objects if isinstance(value, StreamObject) and is_image(value)]
    with ThreadPoolExecutor(_THREADS) as pool:
        for image, found in zip(
            images, pool.map(lambda each: _smaller(each, reduction), images), strict=True
        ):
            if found is None:
                continue
            data, (width, height), colors = found
            set_encoded(image, data)
            image.decoded_self = None
            kind = _kind(image)
            if reduction.grey or kind is None or kind.palette or kind.mode not in {"L", "RGB"}:
                space = "/DeviceGray" if reduction.grey or colors == 1 else "/DeviceRGB"
                image[NameObject("/ColorSpace")] = NameObject(space)
            image[NameObject("/Filter")] = NameObject("/DCTDecode")
            image[NameObject("/BitsPerComponent")] = NumberObject(8)
            for key in ("/DecodeParms", "/Decode"):
                image.pop(key, None)
            image[NameObject("/Width")] = NumberObject(width)
            image[NameObject("/Height")] = NumberObject(height)


def _streams(resources: DictionaryObject, depth: int = 0) -> Iterator[StreamObject]:
    for value in dictionary(look_up(resources, "/XObject")).values():
        found = value.get_object()
        if isinstance(found, StreamObject):
            yield found
            if depth < _DEEPEST and look_up(found, "/Subtype") == "/Form":
                yield from _streams(dictionary(look_up(found, "/Resources")), depth + 1)


def _sample(stream: StreamObject, *, grey: bool) -> dict[int, dict[int, float]]:
    """Estimate what an image takes at each resolution and quality, from strips of it."""
    own = float(len(encoded(stream)))
    stays = {dpi: dict.fromkeys(QUALITIES, own) for dpi in RESOLUTIONS}
    width, height = _pixels(stream)
    picture = decoded(stream, _size_at(width, height, RESOLUTIONS[0]))
    if picture is None:
        return stays
    if grey:
        picture = picture.convert("L")
    strip = max(16, picture.height // _STRIP_SHARE)
    whole = strip * _STRIPS >= picture.height
    if not whole:
        parts = [
            picture.crop((0, top, picture.width, top + strip))
            for top in (round((n + 0.5) / _STRIPS * picture.height - strip / 2) for n in range(_STRIPS))
        ]
        joined = Image.new(picture.mode, (picture.width, strip * _STRIPS))
        for number, part in enumerate(parts):
            joined.paste(part, (0, number * strip))
        share = picture.height / joined.height
    else:
        joined, share = picture, 1.0
    sizes: dict[int, dict[int, float]] = {}
    known: dict[tuple[int, int], int] = {}
    for dpi in RESOLUTIONS:
        wanted = _size_at(width, height, dpi)
        if wanted in known:
            sizes[dpi] = sizes[known[wanted]]
            continue
        known[wanted] = dpi
        scale = wanted[0] / picture.width
        small = joined.resize((max(1, round(joined.width * scale)), max(1, round(joined.height * scale))))
        sizes[dpi] = {
            quality: min(own, share * len(_encoded(small, quality)))
            if not grey
            else share * len(_encoded(small, quality))
            for quality in QUALITIES
        }
    return sizes


def measure(job: Measure, report: Report) -> ImageSizes:
    """Measure what the images of a packet take, and what they would take; reports per page."""
    path = JobFile(job.output)
    reader = open_pdf(path)
    images: dict[int, StreamObject] = {}
    pages = []
    for number, page in enumerate(reader.pages):
        report(number, len(reader.pages), "Measuring")
        found = {
            stream.indirect_reference.idnum: stream
            for stream in _streams(dictionary(look_up(page, "/Resources")))
            if stream.indirect_reference is not None and look_up(stream, "/Subtype") == "/Image"
        }
        pages.append(sum(len(encoded(stream)) for stream in found.values()))
        images |= {key: stream for key, stream in found.items() if is_image(stream)}
    with ThreadPoolExecutor(_THREADS) as pool:
        samples = list(pool.map(lambda each: _sample(each, grey=job.grey), images.values()))
    sizes: dict[int, Counter[int]] = {dpi: Counter() for dpi in RESOLUTIONS}
    for sample in samples:
        for dpi, row in sample.items():
            sizes[dpi].update(row)
    total = sum(len(encoded(stream)) for stream in images.values())
    close_pdf(reader)
    return ImageSizes(
        fixed=path.stat().st_size - total,
        sizes={dpi: {quality: row[quality] for quality in QUALITIES} for dpi, row in sizes.items()},
        pages=tuple(pages),
    )
