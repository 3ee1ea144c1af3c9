"""Making the images of a packet smaller; text and vector graphics are never touched."""

import io
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject

from usce_desktop.domain.fitting import QUALITIES, RESOLUTIONS, Reduction
from usce_desktop.domain.packet import LETTER
from usce_desktop.pdf.imaging import MAX_PIXELS
from usce_desktop.pdf.jobs import ImageSizes, Measure
from usce_desktop.pdf.objects import dictionary, look_up
from usce_desktop.pdf.process import Report
from usce_desktop.pdf.sources import close_pdf, open_pdf

_THREADS = 2
_WORTH = 0.9
"""An image stays as it is unless it becomes smaller than this share of itself."""
_STRIPS, _STRIP_SHARE = 3, 18
"""A sample of an image: so many strips, each one of so many parts of its height."""
_MODES = {1: "L", 3: "RGB"}
_DEEPEST = 8


def _components(stream: StreamObject) -> int:
    """Count the colour components of a plain colour space; 0 for one that is left alone."""
    space = look_up(stream, "/ColorSpace")
    if isinstance(space, ArrayObject) and len(space) > 1 and space[0] == "/ICCBased":
        number = look_up(dictionary(space[1].get_object()), "/N")
        return int(number) if isinstance(number, (int, float)) else 0
    return {"/DeviceGray": 1, "/DeviceRGB": 3}.get(str(space), 0)


def is_image(value: Any) -> bool:  # noqa: ANN401 - any PDF object
    """Tell whether an object is an image that can be made smaller without losing what it shows."""
    if not isinstance(value, StreamObject) or look_up(value, "/Subtype") != "/Image":
        return False
    mask = dictionary(look_up(value, "/SMask"))
    special = any(key in value for key in ("/Mask", "/ImageMask", "/Decode")) or "/Matte" in mask
    return not special and look_up(value, "/BitsPerComponent") == 8 and _components(value) in _MODES  # noqa: PLR2004


def _encoding(stream: StreamObject) -> str:
    """Name the filter that holds the picture; those before it only pack its bytes."""
    name = look_up(stream, "/Filter")
    if isinstance(name, ArrayObject):
        return str(name[-1]) if name else ""
    return str(name)


def _unpacked(stream: StreamObject) -> bytes:
    """Read a stream's data: of JPEG the file, of other kinds the pixels; nothing of it is kept in memory."""
    if look_up(stream, "/Filter") == "/DCTDecode":
        return stream._data  # noqa: SLF001 - no public name
    data = stream.get_data()
    stream.decoded_self = None
    return data


def _pixels(stream: StreamObject) -> tuple[int, int]:
    width, height = (look_up(stream, key) for key in ("/Width", "/Height"))
    sane = isinstance(width, int) and isinstance(height, int) and min(width, height) > 0
    return (int(width), int(height)) if sane else (0, 0)


def decoded(stream: StreamObject, most: tuple[int, int] | None = None) -> Image.Image | None:
    """Decode an image, JPEG at a fraction of its size where ``most`` allows; nothing where that fails."""
    width, height = _pixels(stream)
    mode = _MODES[_components(stream)]
    if not 0 < width * height <= MAX_PIXELS:
        return None
    try:
        if _encoding(stream) == "/DCTDecode":
            picture = Image.open(io.BytesIO(_unpacked(stream)), formats=("JPEG",))
            if picture.mode != mode or picture.size != (width, height):
                return None
            if most is not None:
                picture.draft(mode, most)
            picture.load()
            return picture
        if _encoding(stream) in {"/FlateDecode", "/LZWDecode", "/RunLengthDecode"}:
            return Image.frombytes(mode, (width, height), _unpacked(stream))
    except Exception:  # noqa: BLE001 - a hostile image can raise anything; it stays as it is
        return None
    return None


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


def _smaller(stream: StreamObject, reduction: Reduction) -> tuple[bytes, tuple[int, int]] | None:
    wanted = _size_at(*_pixels(stream), reduction.dpi)
    picture = decoded(stream, wanted)
    if picture is None:
        return None
    if reduction.grey and picture.mode != "L":
        picture = picture.convert("L")
    if picture.size != wanted:
        picture = picture.resize(wanted, Image.Resampling.LANCZOS)
    data = _encoded(picture, reduction.quality)
    loses_colour = reduction.grey and _components(stream) != 1
    return (data, wanted) if loses_colour or len(data) < _WORTH * len(stream._data) else None  # noqa: SLF001 - no public name


def shrink(writer: PdfWriter, start: int, reduction: Reduction) -> None:
    """Make the images smaller that came into a packet since an object number.

    Args:
        writer: The packet.
        start: How many objects it had before.
        reduction: What is done to each.
    """
    objects = writer._objects[start:]  # noqa: SLF001 - no public name
    images = [value for value in objects if isinstance(value, StreamObject) and is_image(value)]
    with ThreadPoolExecutor(_THREADS) as pool:
        for image, found in zip(
            images, pool.map(lambda each: _smaller(each, reduction), images), strict=True
        ):
            if found is None:
                continue
            data, (width, height) = found
            image._data = data  # noqa: SLF001 - no public name
            image.decoded_self = None
            image[NameObject("/Filter")] = NameObject("/DCTDecode")
            image.pop("/DecodeParms", None)
            image[NameObject("/Width")] = NumberObject(width)
            image[NameObject("/Height")] = NumberObject(height)
            if reduction.grey:
                image[NameObject("/ColorSpace")] = NameObject("/DeviceGray")


def _streams(resources: DictionaryObject, depth: int = 0) -> Iterator[StreamObject]:
    for value in dictionary(look_up(resources, "/XObject")).values():
        found = value.get_object()
        if isinstance(found, StreamObject):
            yield found
            if depth < _DEEPEST and look_up(found, "/Subtype") == "/Form":
                yield from _streams(dictionary(look_up(found, "/Resources")), depth + 1)


def _sample(stream: StreamObject, *, grey: bool) -> dict[int, dict[int, float]]:
    """Estimate what an image takes at each resolution and quality, from strips of it."""
    own = float(len(stream._data))  # noqa: SLF001 - no public name
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
    path = Path(job.output)
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
        pages.append(sum(len(stream._data) for stream in found.values()))  # noqa: SLF001 - no public name
        images |= {key: stream for key, stream in found.items() if is_image(stream)}
    with ThreadPoolExecutor(_THREADS) as pool:
        samples = list(pool.map(lambda each: _sample(each, grey=job.grey), images.values()))
    sizes: dict[int, Counter[int]] = {dpi: Counter() for dpi in RESOLUTIONS}
    for sample in samples:
        for dpi, row in sample.items():
            sizes[dpi].update(row)
    total = sum(len(stream._data) for stream in images.values())  # noqa: SLF001 - no public name
    close_pdf(reader)
    return ImageSizes(
        fixed=path.stat().st_size - total,
        sizes={dpi: {quality: row[quality] for quality in QUALITIES} for dpi, row in sizes.items()},
        pages=tuple(pages),
    )
