"""What was changed in a PDF after it was signed, or after it was first saved.

Whoever changes a PDF may write the change behind what is there (ISO 32000-2, 7.5.6, incremental updates): the
earlier version is still inside the file, and is compared with the one that is shown.
"""

import io
import mmap
import re
from typing import Any, cast

from msgspec import Struct
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.pages.fingerprint import Fingerprints, body_fingerprint, content_of

_END = b"%%EOF"
_TAIL = 64
_BYTE_RANGE = re.compile(rb"/ByteRange\s*\[\s*\d{1,12}\s+\d{1,12}\s+(\d{1,12})\s+(\d{1,12})\s*\]")
"""Which bytes a signature covers: two places and their lengths (ISO 32000-2, 12.8.1)."""
_LINEARIZED = b"/Linearized"
_HEAD = 1024
MOST_BYTES = 100 << 20
"""Of a file that is looked through."""
MOST_PAGES = 500


class Changes(Struct, frozen=True, kw_only=True):
    """Pages, counted from 1, that show something else than an earlier version of the file.

    Attributes:
        since_signed: Than when it was last signed.
        since_saved: Than when it was saved before, where it is not signed.
    """

    since_signed: tuple[int, ...] = ()
    since_saved: tuple[int, ...] = ()


def changes_of(reader: PdfReader) -> Changes:
    """Compare a document with its earlier version, where one is inside it.

    What cannot be read of the earlier version is no finding.
    """
    data = cast("Any", reader.stream)
    if not isinstance(data, mmap.mmap) or len(data) > MOST_BYTES or len(reader.pages) > MOST_PAGES:
        return Changes()
    try:
        signed = _signed_until(data)
        if signed:
            return Changes(since_signed=_changed(reader, data, signed, marks=True))
        return Changes(since_saved=_changed(reader, data, _saved_until(data), marks=False))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a hostile document can raise anything in any library
        return Changes()


def _signed_until(data: mmap.mmap) -> int:
    """Find where the part of the file ends that the last signature covers; 0 without a signature.

    It is looked for in the bytes, since a change may take the signature's field out of the document again.
    What is covered ends as a version of the file does; a range of anything else, an attachment's for example,
    does not.
    """
    ends = [0]
    for found in _BYTE_RANGE.finditer(data):
        end = int(found[1]) + int(found[2])
        if end <= len(data) and data[max(0, end - _TAIL) : end].rstrip().endswith(_END):
            ends.append(end)
    return max(ends)


def _saved_until(data: mmap.mmap) -> int:
    """Find where the version before the last one ends; 0 where there is only one."""
    last = data.rfind(_END)
    before = data.rfind(_END, 0, max(0, last))
    # A file made for the web has a first end near its beginning, before most of its objects.
    if before < 0 or (_LINEARIZED in data[:_HEAD] and data.rfind(_END, 0, before) < 0):
        return 0
    return before + len(_END)


def _changed(reader: PdfReader, data: mmap.mmap, end: int, *, marks: bool) -> tuple[int, ...]:
    if not 0 < end < len(data) or not data[end:].strip():
        return ()
    earlier = PdfReader(io.BytesIO(data[:end]), strict=False)
    if earlier.is_encrypted:
        earlier.decrypt("")
    ours, theirs = Fingerprints(by_meaning=True), Fingerprints(by_meaning=True)
    before = [_shown(page, theirs, marks=marks) for page in earlier.pages]
    return tuple(
        number
        for number, page in enumerate(reader.pages, 1)
        if number > len(before) or _shown(page, ours, marks=marks) != before[number - 1]
    )


def _shown(page: DictionaryObject, known: Fingerprints, *, marks: bool) -> tuple[object, ...]:
    """Tell what a page shows: its drawing, and where that counts, what its marks and fields look like."""
    body = body_fingerprint(content_of(page), look_up(page, "/Resources"), look_up(page, "/Group"), known)
    drawn = look_up(page, "/Annots") if marks else None
    looks = [
        (known.of(look_up(mark, "/AP")), known.of(look_up(mark, "/Rect")), str(mark.get("/F", 0)))
        for mark in map(dictionary, drawn if isinstance(drawn, ArrayObject) else ())
    ]
    return (body, *looks)
