"""Images as pages: JPEG data goes in untouched, everything else without loss."""

import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from PIL import Image, ImageOps, UnidentifiedImageError

from usce_desktop.pdf.failures import JobFailure

MAX_PIXELS = 150_000_000
"""Of one image: a Letter page at 1,200 dpi has 135 million."""
FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")
KINDS = frozenset({"jpeg", "png", "tiff", "webp"})
LEAST_DPI, MOST_DPI = 72, 1200
_ORIENTATION = 0x0112
_TURNS = {3: 180, 6: 90, 8: 270}
_MIRRORED = {2, 4, 5, 7}
_KEEP_MARKERS = {0xE0, 0xE2, 0xEE}
"""APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe) say how to show the data; the rest goes."""
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, 0xD9
_RESTARTS = range(0xD0, 0xD9)

Image.MAX_IMAGE_PIXELS = MAX_PIXELS


class Picture(Struct, frozen=True, kw_only=True):
    """One image as a PDF has it.

    Attributes:
        width: In pixels, as stored.
        height: In pixels, as stored.
        colours: ``DeviceGray``, ``DeviceRGB`` or ``DeviceCMYK``.
        bits: Per component.
        filter: ``DCTDecode`` or ``FlateDecode``.
        data: Encoded by that filter.
        inverted: CMYK as Adobe writes it, with 255 for no ink.
        turn: Clockwise degrees to set it upright.
        dpi: Pixels per inch as the file says, 0 where it does not.
    """

    width: int
    height: int
    colours: str
    bits: int
    filter: str
    data: bytes
    inverted: bool = False
    turn: int = 0
    dpi: float = 0.0


def open_image(path: Path) -> Image.Image:
    """Open an image of an accepted kind without decoding it.

    Raises:
        JobFailure: It is none, is damaged, or has too many pixels.
    """
    try:
        image = Image.open(path, formats=FORMATS)
    except Image.DecompressionBombError as error:
        raise JobFailure("too_big") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise JobFailure("damaged") from error
    if image.width * image.height > MAX_PIXELS:
        raise JobFailure("too_big")
    return image


def upright(image: Image.Image) -> Image.Image:
    """Set an image upright as its EXIF orientation says."""
    return ImageOps.exif_transpose(image)


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Walk a JPEG's segments up to the scan: marker, start and end."""
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:  # noqa: PLR2004 - every marker begins so
        marker = data[place + 1]
        if marker == 0xFF:  # noqa: PLR2004 - padding
            place += 1
            continue
        if marker == _START_OF_SCAN:
            yield marker, place, len(data)
            return
        length = struct.unpack(">H", data[place + 2 : place + 4])[0]
        yield marker, place, place + 2 + length
        place += 2 + length
    raise JobFailure("damaged")


def without_private_data(data: bytes) -> bytes:
    """Drop EXIF, XMP and comments from a JPEG; the image data itself is not touched."""
    private = [
        (start, end)
        for marker, start, end in _segments(data)
        if 0xE0 <= marker <= 0xFE and marker not in _KEEP_MARKERS and not 0xF0 <= marker <= 0xFD  # noqa: PLR2004 - APPn and COM
    ]
    kept, place = [], 0
    for start, end in private:
        kept.append(data[place:start])
        place = end
    return b"".join([*kept, data[place:]]) if private else data


def _dpi(image: Image.Image) -> float:
    try:
        dpi = float(image.info.get("dpi", (0, 0))[0])
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return 0.0
    return dpi if LEAST_DPI <= dpi <= MOST_DPI else 0.0


def _jpeg(path: Path, image: Image.Image) -> Picture | None:
    """Take a JPEG's data as it is, where a PDF can show it so."""
    colours = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}.get(image.mode)
    orientation = image.getexif().get(_ORIENTATION, 1)
    if colours is None or orientation in _MIRRORED:
        return None
    data = path.read_bytes()
    adobe = any(
        marker == 0xEE and data[start + 4 : start + 9] == b"Adobe"  # noqa: PLR2004 - APP14
        for marker, start, _ in _segments(data)
    )
    return Picture(
        width=image.width,
        height=image.height,
        colours=colours,
        bits=8,
        filter="DCTDecode",
        data=without_private_data(data),
        inverted=image.mode == "CMYK" and adobe,
        turn=_TURNS.get(orientation, 0),
        dpi=_dpi(image),
    )


def _on_white(image: Image.Image) -> Image.Image:
    rgba = image.convert("RGBA")
    paper = Image.new("RGB", rgba.size, "white")
    paper.paste(rgba, mask=rgba.getchannel("A"))
    return paper


def _plain(image: Image.Image) -> Image.Image:
    """Bring an image to 1-bit, grey, RGB or CMYK without changing how it looks."""
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        return _on_white(image)
    if image.mode.startswith("I") or image.mode == "F":
        # 16-bit greys: the upper byte is what an 8-bit page shows.
        high = image.getextrema()[1]
        factor = 1 / 257 if isinstance(high, (int, float)) and high > 255 else 1  # noqa: PLR2004 - more than 8 bits
        return image.convert("F").point(lambda value: value * factor).convert("L")
    return image if image.mode in {"1", "L", "RGB", "CMYK"} else image.convert("RGB")


def flate_picture(image: Image.Image, dpi: float) -> Picture:
    """Encode an image without loss."""
    plain = _plain(image)
    return Picture(
        width=plain.width,
        height=plain.height,
        colours={"RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}.get(plain.mode, "DeviceGray"),
        bits=1 if plain.mode == "1" else 8,
        filter="FlateDecode",
        data=zlib.compress(plain.tobytes(), 6),
        dpi=dpi,
    )


def jpeg_picture(image: Image.Image, dpi: float, quality: int = 90) -> Picture:
    """Encode an image as JPEG."""
    buffer = io.BytesIO()
    plain = image if image.mode in {"L", "RGB"} else image.convert("RGB")
    plain.save(buffer, "JPEG", quality=quality, subsampling=0)
    return Picture(
        width=plain.width,
        height=plain.height,
        colours="DeviceRGB" if plain.mode == "RGB" else "DeviceGray",
        bits=8,
        filter="DCTDecode",
        data=buffer.getvalue(),
        dpi=dpi,
    )


def frames(path: Path) -> int:
    """Count the pages of an image: a TIFF can have several; the views of a phone's JPEG are one."""
    image = open_image(path)
    return getattr(image, "n_frames", 1) if image.format == "TIFF" else 1


def picture(path: Path, index: int = 0) -> Picture:
    """Turn one frame of an image file into what a PDF shows.

    Raises:
        JobFailure: It cannot be decoded to its end.
    """
    image = open_image(path)
    if image.format in {"JPEG", "MPO"}:
        taken = _jpeg(path, image)
        if taken is not None:
            return taken
    try:
        image.seek(index)
        dpi = _dpi(image)
        turned = upright(image)
        if image.format == "WEBP":
            # A lossy photo stored without loss would be ten times its size.
            return jpeg_picture(_plain(turned), dpi, 95)
        return flate_picture(turned, dpi)
    except (OSError, SyntaxError, EOFError) as error:
        raise JobFailure("damaged") from error
