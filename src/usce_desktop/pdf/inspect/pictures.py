"""Telling pictures that were damaged in their middle, which most programs show without a word."""

import re
import time
import zlib
from collections.abc import Iterator

import simplejpeg
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from usce_desktop.pdf.engine.objects import dictionary, look_up

_END = b"\xff\xd9"
_UNUSED = 64
"""Bytes before the end of a JPEG without which it cannot be whole: a few may be padding."""
_SMALLER = 8
"""The picture is decoded to an eighth of its sides: every byte is read all the same."""
_DEPTH = 4


def is_damaged_jpeg(data: bytes) -> bool:
    """Tell whether a JPEG lost or changed bytes in its middle.

    libjpeg notices most by itself: codes that do not exist, or data that end before the picture does. Where
    bytes are gone and it found its way in again, the picture is full before the data end.
    """
    end = _end_of_picture(data)
    if end < 0 or not _decodes(data[: end + 2]):
        return True
    rest = data[end - _UNUSED : end]
    padded = not rest.strip(b"\0") or not rest.strip(b"\xff")
    return not padded and _decodes(data[: end - _UNUSED] + _END)


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


def _decodes(data: bytes) -> bool:
    try:
        simplejpeg.decode_jpeg(data, "GRAY", fastdct=True, min_factor=_SMALLER, strict=True)
    except ValueError:
        return _is_kept_otherwise(data)
    return True


def _is_kept_otherwise(data: bytes) -> bool:
    """Tell whether a JPEG has colors that this decoder does not turn to gray, and is whole in its own."""
    try:
        simplejpeg.decode_jpeg(data, "CMYK", min_factor=_SMALLER, strict=True)
    except ValueError:
        return False
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
        if any(_is_damaged(picture, known) for picture in _pictures(page, 0)):
            yield number


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
    data = picture._data  # noqa: SLF001 - the encoded bytes have no public name
    damaged = False
    if names == ["/DCTDecode"]:
        damaged = is_damaged_jpeg(data)
    elif names == ["/FlateDecode"]:
        damaged = _is_damaged_zlib(data)
    if number >= 0:
        known[number] = damaged
    return damaged


def _is_damaged_zlib(data: bytes) -> bool:
    """Tell whether packed data break off or change: zlib carries a checksum behind them (RFC 1950)."""
    try:
        unpack = zlib.decompressobj()
        left = data
        while left and not unpack.eof:
            unpack.decompress(left, 1 << 20)
            left = unpack.unconsumed_tail
    except zlib.error:
        return True
    return False
