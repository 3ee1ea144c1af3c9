"""Images as pages: JPEG data goes in untouched, everything else without loss."""

import io
import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO, cast

from msgspec import Struct
from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.TiffImagePlugin import TiffImageFile

from usce_desktop.pdf.files.extras import can_read_heic
from usce_desktop.pdf.files.handed import mapped
from usce_desktop.pdf.worker.errors import JobFailure, failure_of

MAX_PIXELS = 150_000_000
"""Of one image: a Letter page at 1,200 dpi has 135 million."""
_LARGE = 40_000_000
"""Pixels of an image of which there is no room for two: Pillow takes four bytes for each."""
_STRIP = 256
"""Rows that are packed at once."""


def _opens_heic() -> bool:
    """Have Pillow open iPhone photos; a library that is there but cannot be loaded is not there."""
    if not can_read_heic():
        return False
    try:
        from pi_heif import register_heif_opener  # noqa: PLC0415 - its own library may be missing

        register_heif_opener(thumbnails=False)
    except (ImportError, OSError):
        return False
    return True


_HEIC = _opens_heic()
FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", *(["HEIF"] if _HEIC else []))
KINDS = frozenset({"jpeg", "png", "tiff", "webp", "gif", "bmp", *(["heic"] if _HEIC else [])})
_LOSSY = {"WEBP", "HEIF"}
LEAST_DPI, MOST_DPI = 72, 1200
_ORIENTATION = 0x0112
_TURNS = {3: 180, 6: 90, 8: 270}
_MIRRORED = {2, 4, 5, 7}
_KEEP_MARKERS = {0xE0, 0xE2, 0xEE}
"""APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe) say how to show the data; the rest goes."""
_APPLICATION, _PROFILE, _COMMENT = range(0xE0, 0xF0), 0xE2, 0xFE
_SUBFILE, _OLD_SUBFILE, _REDUCED, _NO_PAGE = 254, 255, 2, 0b101
"""TIFF tags that say what a frame is, and their values for a thumbnail or a mask."""
MOST_FRAMES = 5001
"""Of a TIFF that are looked at: one more than a document may have pages."""
_START_OF_SCAN, _END_OF_IMAGE = 0xDA, 0xD9
_RESTARTS = range(0xD0, 0xD9)

Image.MAX_IMAGE_PIXELS = MAX_PIXELS


class StoredPicture(Struct, frozen=True, kw_only=True):
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
        dpi: Pixels per inch across and down as the file says, zeros where it does not.
    """

    width: int
    height: int
    colours: str
    bits: int
    filter: str
    data: bytes
    inverted: bool = False
    turn: int = 0
    dpi: tuple[float, float] = (0.0, 0.0)


def open_image(path: Path) -> Image.Image:
    """Open an image of an accepted kind without decoding it.

    Raises:
        JobFailure: It is none, is damaged, or has too many pixels.
    """
    try:
        image = Image.open(cast("IO[bytes]", mapped(path)), formats=FORMATS)
    except Image.DecompressionBombError as error:
        raise JobFailure("too_big") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise failure_of(error) from error
    if image.width * image.height > MAX_PIXELS:
        raise JobFailure("too_big")
    return image


def upright(image: Image.Image) -> Image.Image:
    """Set an image upright as its EXIF orientation says; no copy of it, which may be large."""
    ImageOps.exif_transpose(image, in_place=True)
    return image


def in_colour(image: Image.Image) -> Image.Image:
    """Bring an image to RGB; one that is stays the same, since a copy may be large."""
    return image if image.mode == "RGB" else image.convert("RGB")


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


def _is_private(marker: int, head: bytes) -> bool:
    if marker == _PROFILE:
        return not head.startswith(b"ICC_PROFILE")
    return (marker in _APPLICATION and marker not in _KEEP_MARKERS) or marker == _COMMENT


def without_private_data(data: bytes) -> bytes:
    """Drop EXIF, XMP and comments from a JPEG; the image data itself is not touched."""
    private = [
        (start, end)
        for marker, start, end in _segments(data)
        if _is_private(marker, data[start + 4 : start + 15])
    ]
    kept, place = [], 0
    for start, end in private:
        kept.append(data[place:start])
        place = end
    whole = b"".join([*kept, data[place:]]) if private else data
    return whole[: _end_of_image(whole)]


def _end_of_image(data: bytes) -> int:
    """Find where the image ends; phones put second pictures and films behind it."""
    if data.endswith(b"\xff\xd9") and data.count(b"\xff\xd9") == 1:
        return len(data)
    place = next(start for marker, start, _ in _segments(data) if marker == _START_OF_SCAN)
    while (place := data.find(b"\xff", place)) >= 0 and place + 3 < len(data):
        marker = data[place + 1]
        if marker == _END_OF_IMAGE:
            return place + 2
        in_scan = marker in {0, 0xFF} or marker in _RESTARTS
        place += 1 if in_scan else 2 + struct.unpack(">H", data[place + 2 : place + 4])[0]
    return len(data)


def _dpi(image: Image.Image) -> tuple[float, float]:
    """Read the resolution across and down; a fax has twice as much one way as the other."""
    try:
        across, down = (float(value) for value in image.info.get("dpi", (0, 0)))
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    sane = all(LEAST_DPI <= value <= MOST_DPI for value in (across, down))
    return (across, down) if sane else (0.0, 0.0)


def _jpeg(path: Path, image: Image.Image) -> StoredPicture | None:
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
    return StoredPicture(
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


def _eight_bits(image: Image.Image) -> Image.Image:
    """Bring greys of 16 or more bits, or between 0 and 1, down to 8 bits."""
    if image.mode.startswith("I;16"):
        # Pillow measures 16 bits in this computer's order of bytes only.
        return image.convert("I").convert("F").point(lambda value: value / 257).convert("L")
    high = image.getextrema()[1]
    most = high if isinstance(high, (int, float)) else 0
    factor = 1 / 257 if most > 255 else 255.0 if image.mode == "F" and most <= 1 else 1.0  # noqa: PLR2004 - more than 8 bits
    return image.convert("F").point(lambda value: value * factor).convert("L")


def plain(image: Image.Image) -> Image.Image:
    """Bring an image to 1-bit, grey, RGB or CMYK without changing how it looks."""
    if image.mode.startswith("I") or image.mode == "F":
        return _eight_bits(image)
    if image.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in image.info:
        return _on_white(image)
    return image if image.mode in {"1", "L", "RGB", "CMYK"} else image.convert("RGB")


def reduced(image: Image.Image, width: int, height: int) -> Image.Image:
    """Make an image small enough for a box, where it is larger; of black and white it becomes grey.

    Args:
        image: It is used up, since two of them may be too much.
        width: Of the box, in pixels.
        height: Of the box, in pixels.
    """
    if image.width <= width and image.height <= height:
        return image
    smaller = image.convert("L") if image.mode == "1" else image
    steps = max(image.width // width, image.height // height)
    if steps > 1 and image.width * image.height > _LARGE:
        # By whole steps first: resizing at once takes half as much again as the image itself.
        smaller = smaller.reduce(steps)
        image.close()
    smaller.thumbnail((width, height))
    return smaller


def _compressed(image: Image.Image) -> bytes:
    """Pack an image's pixels, a strip at a time: there may be no room for a second copy of all of them."""
    packer = zlib.compressobj(6)
    strips = (
        image.crop((0, top, image.width, min(top + _STRIP, image.height))).tobytes()
        for top in range(0, image.height, _STRIP)
    )
    return b"".join([*(packer.compress(strip) for strip in strips), packer.flush()])


def flate_picture(image: Image.Image, dpi: tuple[float, float]) -> StoredPicture:
    """Encode an image without loss."""
    ready = plain(image)
    return StoredPicture(
        width=ready.width,
        height=ready.height,
        colours={"RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}.get(ready.mode, "DeviceGray"),
        bits=1 if ready.mode == "1" else 8,
        filter="FlateDecode",
        data=_compressed(ready),
        dpi=dpi,
    )


def jpeg_picture(image: Image.Image, dpi: tuple[float, float], quality: int = 90) -> StoredPicture:
    """Encode an image as JPEG."""
    buffer = io.BytesIO()
    whole = image if image.mode in {"L", "RGB"} else image.convert("RGB")
    whole.save(buffer, "JPEG", quality=quality, subsampling=0)
    return StoredPicture(
        width=whole.width,
        height=whole.height,
        colours="DeviceRGB" if whole.mode == "RGB" else "DeviceGray",
        bits=8,
        filter="DCTDecode",
        data=buffer.getvalue(),
        dpi=dpi,
    )


def decoded(picture: StoredPicture, most: tuple[int, int]) -> Image.Image:
    """Decode a grey or coloured picture again, JPEG at a fraction of its size that is not below ``most``.

    Raises:
        JobFailure: It cannot be decoded.
    """
    try:
        if picture.filter == "DCTDecode":
            image = Image.open(io.BytesIO(picture.data), formats=("JPEG",))
            image.draft("L", most)
            return image.convert("L")
        mode = "RGB" if picture.colours == "DeviceRGB" else "L"
        return Image.frombytes(mode, (picture.width, picture.height), zlib.decompress(picture.data))
    except (OSError, SyntaxError, ValueError) as error:
        raise failure_of(error) from error


def _pages(path: Path) -> tuple[int, ...]:
    """List the frames of an image that are pages."""
    known = path.stat()
    return _frames_that_are_pages(path, known.st_mtime_ns, known.st_size)


@lru_cache(maxsize=4)
def _frames_that_are_pages(path: Path, _changed: int, _size: int) -> tuple[int, ...]:
    """Look through the frames: of a phone's JPEG with several views the first one is the page.

    A TIFF's frames can also be thumbnails and masks of its pages (TIFF 6.0, NewSubfileType).
    """
    image = open_image(path)
    if not isinstance(image, TiffImageFile):
        return (0,)
    whole = []
    for index in range(min(getattr(image, "n_frames", 1), MOST_FRAMES)):
        image.seek(index)
        kind = image.tag_v2.get(_SUBFILE, 0)
        old = image.tag_v2.get(_OLD_SUBFILE, 0)
        if not (isinstance(kind, int) and kind & _NO_PAGE) and old != _REDUCED:
            whole.append(index)
    return tuple(whole or range(getattr(image, "n_frames", 1)))


def frames(path: Path) -> int:
    """Count the pages of an image."""
    try:
        return len(_pages(path))
    except (OSError, SyntaxError, EOFError, ValueError) as error:
        raise failure_of(error) from error


def open_page(path: Path, index: int) -> Image.Image:
    """Open a page (from 0) of an image, not yet decoded, not yet upright.

    Raises:
        JobFailure: There is no such page, or the file is damaged.
    """
    image = open_image(path)
    try:
        pages = _pages(path)
        if index >= len(pages):
            raise JobFailure("no_pages")
        image.seek(pages[index])
    except (OSError, SyntaxError, EOFError, ValueError) as error:
        raise failure_of(error) from error
    return image


def shown_page(path: Path, index: int, most: int = 0) -> Image.Image:
    """Decode a page (from 0) of an image as it is shown: upright, 1-bit, grey, RGB or CMYK.

    Args:
        path: The image.
        index: Of the page, from 0.
        most: Pixels of the longer side that are needed; a JPEG is decoded at the fraction that has them.

    Raises:
        JobFailure: It cannot be decoded to its end.
    """
    image = open_page(path, index)
    try:
        if most:
            image.draft(None, (most, most))
        return plain(upright(image))
    except (OSError, SyntaxError, EOFError, ValueError) as error:
        raise failure_of(error) from error


def picture(path: Path, index: int = 0) -> StoredPicture:
    """Turn one frame of an image file into what a PDF shows.

    Raises:
        JobFailure: It cannot be decoded to its end.
    """
    image = open_page(path, index)
    if image.format in {"JPEG", "MPO"}:
        taken = _jpeg(path, image)
        if taken is not None:
            return taken
    try:
        dpi = _dpi(image)
        turned = upright(image)
        if image.format in _LOSSY:
            # A lossy photo stored without loss would be ten times its size.
            return jpeg_picture(plain(turned), dpi, 95)
        return flate_picture(turned, dpi)
    except (OSError, SyntaxError, EOFError) as error:
        raise failure_of(error) from error
