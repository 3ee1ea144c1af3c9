"""Telling decompression bombs: pages whose drawing unpacks to more than there is room for.

pdfium unpacks all of what a page draws at once and knows no limit, so this is asked before it opens one.
"""

import time
import zlib
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from usce_desktop.pdf.engine.internals import encoded
from usce_desktop.pdf.engine.objects import dictionary, look_up, raw
from usce_desktop.pdf.engine.open import forget

MOST = 75_000_000
"""Bytes that one drawing may unpack to: what pypdf takes, too (its ``zlib_maximum_output_length``)."""
_RATIO = 1032
"""To how many times its size zlib can unpack (zlib.net, technical details)."""
_AT_ONCE = 1 << 20
_DEPTH = 4
_PAGES_AT_ONCE = 8
_FLATE = {"/FlateDecode", "/Fl"}


def has_bomb(reader: PdfReader, end: float) -> bool:
    """Tell whether a page draws something that unpacks to more than ``MOST``.

    Args:
        reader: The document.
        end: When to stop looking, as ``time.process_time`` tells it.
    """
    seen: set[int] = set()
    for number, page in enumerate(reader.pages, 1):
        if time.process_time() > end:
            return False
        if _draws_bomb(page, seen):
            return True
        if number % _PAGES_AT_ONCE == 0:
            forget(reader)
    return False


def _draws_bomb(page: DictionaryObject, seen: set[int]) -> bool:
    try:
        return any(is_bomb(stream) for stream in _drawn(page, seen, 0))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - one that cannot be read at all is for those that draw the page
        return False


def _drawn(owner: DictionaryObject, seen: set[int], depth: int) -> Iterator[StreamObject]:
    """List the drawings of a page or of a form: its contents, and the forms and patterns that they use."""
    contents = raw(owner, "/Contents")
    whole = contents.get_object() if contents is not None else None
    yield from _new(whole if isinstance(whole, ArrayObject) else [contents], seen)
    resources = dictionary(look_up(owner, "/Resources"))
    for kind in ("/XObject", "/Pattern"):
        known = dictionary(look_up(resources, kind))
        for drawing in _new((raw(known, name) for name in known), seen):
            if drawing.get("/Subtype") != "/Image":
                yield drawing
                if depth < _DEPTH:
                    yield from _drawn(drawing, seen, depth + 1)


def _new(references: Iterator[object] | list[object], seen: set[int]) -> Iterator[StreamObject]:
    """Look up the streams that were not seen yet."""
    for reference in references:
        number = getattr(reference, "idnum", 0)
        if number in seen:
            continue
        seen.add(number)
        found = reference.get_object() if hasattr(reference, "get_object") else None
        if isinstance(found, StreamObject):
            yield found


def is_bomb(stream: StreamObject) -> bool:
    """Tell whether a stream that is packed with zlib, also several times, unpacks to more than ``MOST``."""
    filters = look_up(stream, "/Filter")
    names = [str(each) for each in (filters if isinstance(filters, ArrayObject) else [filters])]
    if not set(names) <= _FLATE:
        return False  # pdfium limits the others itself
    data = encoded(stream)
    for _ in names[:-1]:
        data = _unpacked(data)
        if len(data) > MOST:
            return True
    return len(data) * _RATIO > MOST and _unpacks_to_more(data)


def _unpacked(data: bytes) -> bytes:
    unpack = zlib.decompressobj()
    try:
        return unpack.decompress(data, MOST + 1)
    except zlib.error:
        return b""


def _unpacks_to_more(data: bytes) -> bool:
    unpack, found, left = zlib.decompressobj(), 0, data
    try:
        while left and not unpack.eof and found <= MOST:
            found += len(unpack.decompress(left, _AT_ONCE))
            left = unpack.unconsumed_tail
    except zlib.error:
        pass  # what is damaged is told where it is drawn
    return found > MOST
