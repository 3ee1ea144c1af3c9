"""Telling pictures that were damaged in their middle, which most programs show without a word."""

import re
import time
import zlib
from collections.abc import Iterator

import simplejpeg
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from usce_desktop.pdf.engine.internals import encoded
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.engine.open import forget

_END = b"\xff\xd9"
_UNUSED = 64
"""Bytes before the end of a JPEG without which it cannot be whole: a few may be padding."""
_SMALLER = 8
"""The picture is decoded to an eighth of its sides: every byte is read all the same."""
_DEPTH = 4
_PAGES_AT_ONCE = 8
"""After so many what was read is forgotten: memory does not grow with the document."""


def is_damaged_jpeg(data: bytes) -> bool:
    """Tell whether a JPEG lost or changed bytes in its middle.

    libjpeg notices most by itself: codes that do not exist, or data that end before the picture does. Where
    bytes are gone and it found its way in again, the picture is full before the data end.
    """
    end = _end_of_picture(data)
    # Programs leave the end mark out of what they put into a PDF; a file that breaks off has none either.
    whole = data + _END if end < 0 else data[: end + 2]
    decodes = _decodes(whole)
    if not decodes:
        return decodes is False
    rest = data[end - _UNUSED : end]
    padded = not rest.strip(b"\0") or not rest.strip(b"\xff")
    return end >= 0 and not padded and _decodes(data[: end - _UNUSED] + _END) is True


_HARMLESS = ("extraneous", "invalid sos", "jfif revision", "adobe color transform")
"""What libjpeg warns of that are habits of cameras: nothing is gone."""
_UNKNOWN = ("color conversion", "data precision", "jpeg process", "sof type", "arithmetic")
"""What it says of kinds that it does not decode: nothing is known of them."""


_MARKER = re.compile(rb"\xff[^\x00\x01\xd0-\xd7\xff]")
"""A marker that ends coded data: not a stuffed byte, a restart or a fill byte (ISO 10918-1, annex B)."""
_END_OF_PICTURE = 0xD9


def _end_of_picture(data: bytes) -> int:
    """Find the end marker of the first picture in a JPEG: phones put a second one, or a film, behind it.

    Returns:
        Its place; -1 where there is none.
    """
    place = 2
    while (found := _MARKER.search(data, place)) is not None:
        if data[found.start() + 1] == _END_OF_PICTURE:
            return found.start()
        place = found.end()
        place += int.from_bytes(data[place : place + 2], "big")
    return -1


def _decodes(data: bytes) -> bool | None:
    """Tell whether a JPEG decodes without a loss; nothing where it is of a kind that is not decoded here."""
    gray = _decodes_to(data, "GRAY")
    return _decodes_to(data, "CMYK") if gray is None else gray


def _decodes_to(data: bytes, space: str) -> bool | None:
    try:
        simplejpeg.decode_jpeg(data, space, fastdct=True, min_factor=_SMALLER, strict=True)
    except ValueError as error:
        words = str(error).lower()
        if any(each in words for each in _UNKNOWN):
            return None
        return any(each in words for each in _HARMLESS)
    return True


def damaged_pictures(reader: PdfReader, end: float) -> Iterator[int]:
    """Find pages (from 1) that draw a picture which was damaged.

    Args:
        reader: The document.
        end: When to stop looking, as ``time.process_time`` tells it.
    """
    known: dict[int, bool] = {}
    for number, page in enumerate(reader.pages, 1):
        if time.process_time() > end:
            return
        if _has_damaged(page, known):
            yield number
        if number % _PAGES_AT_ONCE == 0:
            forget(reader)


def _has_damaged(page: DictionaryObject, known: dict[int, bool]) -> bool:
    try:
        return any(_is_damaged(picture, known) for picture in _pictures(page, 0))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - one that cannot be read at all is for those that draw the page
        return False


def _pictures(owner: DictionaryObject, depth: int) -> Iterator[StreamObject]:
    forms = dictionary(look_up(dictionary(look_up(owner, "/Resources")), "/XObject"))
    for name in forms:
        drawn = look_up(forms, name)
        if not isinstance(drawn, StreamObject):
            continue
        if drawn.get("/Subtype") == "/Image":
            yield drawn
        elif depth < _DEPTH:
            yield from _pictures(drawn, depth + 1)


def _is_damaged(picture: StreamObject, known: dict[int, bool]) -> bool:
    reference = picture.indirect_reference
    number = reference.idnum if reference is not None else -1
    if number in known:
        return known[number]
    kinds = look_up(picture, "/Filter")
    names = [str(kind) for kind in (kinds if isinstance(kinds, ArrayObject) else [kinds])]
    data = encoded(picture)
    damaged = False
    if names == ["/DCTDecode"]:
        damaged = is_damaged_jpeg(data)
    elif names == ["/FlateDecode"]:
        damaged = _is_damaged_zlib(data, _size(picture))
    if number >= 0:
        known[number] = damaged
    return damaged


_CHANNELS = {"/DeviceRGB": 3, "/CalRGB": 3, "/Lab": 3, "/DeviceCMYK": 4}


def _size(picture: StreamObject) -> int:
    """Work out how many bytes a picture's pixels take at least."""
    space = look_up(picture, "/ColorSpace")
    channels = _CHANNELS.get(str(space), 1)
    bits = 1 if picture.get("/ImageMask") else _number(picture, "/BitsPerComponent", 8)
    return -(-_number(picture, "/Width", 0) * channels * bits // 8) * _number(picture, "/Height", 0)


def _number(picture: StreamObject, key: str, usual: int) -> int:
    found = look_up(picture, key)
    return int(found) if isinstance(found, (int, float)) else usual


def _is_damaged_zlib(data: bytes, size: int) -> bool:
    """Tell whether packed data change or break off: zlib carries a checksum behind them (RFC 1950).

    Args:
        data: The packed bytes.
        size: How many there are at least once they are unpacked; a checksum that lacks alone is no loss.
    """
    unpack, found, left = zlib.decompressobj(), 0, data
    try:
        while left and not unpack.eof:
            found += len(unpack.decompress(left, 1 << 20))
            left = unpack.unconsumed_tail
        found += len(unpack.flush())
    except zlib.error:
        return True
    return not unpack.eof and found < size
