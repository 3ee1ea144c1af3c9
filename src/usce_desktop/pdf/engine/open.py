"""Opening a PDF for reading: as it is, or as another engine mends it."""

import contextlib
import gc
import io
import mmap
import re
import weakref
from pathlib import Path
from typing import IO, cast

import pypdfium2 as pdfium
from pypdf import PasswordType, PdfReader, overwrite_configuration
from pypdf.errors import PyPdfError
from pypdf.generic import StreamObject

from usce_desktop.pdf.engine.internals import encoded
from usce_desktop.pdf.engine.page_tree import find_pages, is_broken
from usce_desktop.pdf.engine.source import mended_header, pdfium_opened
from usce_desktop.pdf.files.handed import mapped
from usce_desktop.pdf.worker.errors import JobFailure, failure_of, is_beyond_limits

MAX_PAGES = 5000
MOST_ELEMENTS = 50_000
"""Of one array: a small dictionary in it takes 8 kB of memory, of which a document has some 500 MB."""
_END = b"%%EOF"
_UPDATE = re.compile(rb"\b[0-9]+\s+[0-9]+\s+obj\b|\bendobj\b|\bstartxref\b|\bxref\s+[0-9]")
"""What a PDF is made of: behind its end it begins an update."""
LARGE = 1 << 15
"""Bytes from which on a stream is not kept once it was read; what is smaller is, to be read only once."""


def is_cut_off(path: Path) -> bool:
    """Tell whether a PDF lacks its end.

    A download that broke off has no ``%%EOF``, or behind the last one the beginning of an update. What else
    stands there (padding, or the comment that a web portal put behind every download) is no harm.
    """
    with mapped(path) as data:
        end = data.rfind(_END)
        return end < 0 or _UPDATE.search(data, end) is not None


_OPEN: "weakref.WeakSet[mmap.mmap]" = weakref.WeakSet()
"""The bytes of documents that were opened since the last ``close_left``."""


def open_pdf(path: Path, password: str = "") -> PdfReader:
    """Open a PDF for reading; its bytes stay in the file until they are used.

    One that is damaged is opened as pdfium mends it, where that can; ``is_mended`` tells.

    Raises:
        JobFailure: It needs a password, is protected by a certificate, is damaged, or has too many pages.
    """
    # Scripts, outlines and structure are limited by pypdf itself; no outside decoder is ever started.
    overwrite_configuration(jbig2dec_binary=None, array_maximum_element_count=MOST_ELEMENTS)
    begun = mended_header(path)
    if begun is None:
        data = mapped(path)
        _OPEN.add(data)
    source = cast("IO[bytes]", data) if begun is None else io.BytesIO(begun)
    opened = _opened_if_sound(source, password)
    if opened is None:
        gc.collect()  # what was read until then may be hundreds of megabytes of rings
        opened = _opened(io.BytesIO(mended(path, password)), "")
    reader, pages = opened
    if pages > MAX_PAGES:
        raise JobFailure("too_many_pages")
    return reader


def _opened_if_sound(data: IO[bytes], password: str) -> tuple[PdfReader, int] | None:
    """Open a document as it is; nothing where another engine may mend it."""
    try:
        return _opened(data, password)
    except JobFailure as failure:
        if failure.failure not in {"damaged", "no_pages", "too_big"}:
            raise
        return None


def _opened(data: IO[bytes], password: str) -> tuple[PdfReader, int]:
    try:
        reader = PdfReader(data, strict=False)
        opens = not reader.is_encrypted or reader.decrypt(password) is not PasswordType.NOT_DECRYPTED
        pages = _count(reader) if opens else 0
    except MemoryError:
        raise
    except NotImplementedError as error:
        raise JobFailure("certificate_protected") from error
    except Exception as error:
        raise failure_of(error) from error
    if not opens:
        raise JobFailure("wrong_password" if password else "needs_password")
    if pages == 0:
        raise JobFailure("no_pages")
    return reader, pages


_FOUND: "weakref.WeakSet[PdfReader]" = weakref.WeakSet()
"""Documents whose pages were not where the page tree says."""


def _count(reader: PdfReader) -> int:
    """Count the pages; where the page tree is broken, look for them."""
    try:
        broken = is_broken(reader)
    except PyPdfError as error:
        if is_beyond_limits(error) and "page tree" not in str(error):
            raise
        broken = True
    if broken:
        find_pages(reader)
        _FOUND.add(reader)
    return len(reader.pages)


def mended(path: Path, password: str = "") -> bytes:
    """Have pdfium open a damaged PDF as well as it can, and save it anew.

    Raises:
        JobFailure: pdfium cannot open it either.
    """
    try:
        with pdfium_opened(path, password) as document:
            buffer = io.BytesIO()
            document.save(buffer)
    except pdfium.PdfiumError as error:
        raise JobFailure("damaged") from error
    return buffer.getvalue()


def is_mended(reader: PdfReader) -> bool:
    """Tell whether a document was damaged and is read as it could be mended."""
    return reader in _FOUND or not isinstance(reader.stream, mmap.mmap)


def forget(reader: PdfReader) -> None:
    """Let go of the large streams that were read so far; they are read again when they are needed."""
    known = reader.resolved_objects
    large = [
        key for key, value in known.items() if isinstance(value, StreamObject) and len(encoded(value)) > LARGE
    ]
    for key in large:
        del known[key]
    _give_back(reader)


def _give_back(reader: PdfReader) -> None:
    data = reader.stream
    if isinstance(data, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        data.madvise(mmap.MADV_DONTNEED)


def close_left() -> None:
    """Close what a job left open: a document that nobody refers to is a ring of objects that do.

    Windows lets nobody replace or remove a file that is open, and the system counts every one.
    """
    for data in list(_OPEN):
        with contextlib.suppress(BufferError):
            data.close()
    _OPEN.clear()


def close_pdf(reader: PdfReader) -> None:
    """Close a document and give its memory back."""
    reader.resolved_objects.clear()
    _give_back(reader)
    reader.stream.close()
