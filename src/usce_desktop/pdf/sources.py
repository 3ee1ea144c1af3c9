"""Opening a document: what kind it is by its first bytes, and a reader for it."""

import mmap
from pathlib import Path
from typing import IO, cast

from pypdf import PasswordType, PdfReader, overwrite_configuration
from pypdf.errors import PdfReadError

from usce_desktop.pdf.failures import JobFailure

MAX_PAGES = 5000
HEAD = 1024
"""Readers look for ``%PDF-`` in so many bytes from the start, and for ``%%EOF`` from the end."""

_MAGIC = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0", "doc"),
)
_HTML = (b"<!doctype html", b"<html", b"<head", b"<?xml")
_HEIC = {b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"}


def kind_of(path: Path) -> str:
    """Tell what a file is by its first bytes, whatever its name says."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
    if not head:
        return "empty"
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        return "heic"
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return "docx" if b"word/" in head or b"[Content_Types].xml" in head else "zip"
    if head.lstrip().lower().startswith(_HTML):
        return "html"
    return "unknown"


def is_cut_off(path: Path) -> bool:
    """Tell whether a PDF lacks its end.

    A download that broke off has no ``%%EOF`` in its last kilobyte; of whole files 1 in 1,000 lacks it.
    """
    with path.open("rb") as stream:
        stream.seek(0, 2)
        stream.seek(max(0, stream.tell() - 64 * HEAD))
        # Padding behind the end is no harm.
        return b"%%EOF" not in stream.read().rstrip(b"\0\t\n\f\r ")[-HEAD:]


def open_pdf(path: Path, password: str = "") -> PdfReader:
    """Open a PDF for reading; its bytes stay in the file until they are used.

    Raises:
        JobFailure: It needs a password, is protected by a certificate, is damaged, or has too many pages.
    """
    # Scripts, outlines and structure are limited by pypdf itself; no outside decoder is ever started.
    overwrite_configuration(jbig2dec_binary=None)
    with path.open("rb") as stream:
        data = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    try:
        reader = PdfReader(cast("IO[bytes]", data), strict=False)
        if reader.is_encrypted and reader.decrypt(password) is PasswordType.NOT_DECRYPTED:
            raise JobFailure("wrong_password" if password else "needs_password")
        pages = len(reader.pages)
    except NotImplementedError as error:
        raise JobFailure("certificate_protected") from error
    except PdfReadError as error:
        raise JobFailure("damaged") from error
    if pages == 0:
        raise JobFailure("no_pages")
    if pages > MAX_PAGES:
        raise JobFailure("too_many_pages")
    return reader


def forget(reader: PdfReader) -> None:
    """Let go of what was read so far; it is read again when it is needed."""
    reader.resolved_objects.clear()
    data = reader.stream
    if isinstance(data, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
        data.madvise(mmap.MADV_DONTNEED)


def close_pdf(reader: PdfReader) -> None:
    """Close a document and give its memory back."""
    forget(reader)
    reader.stream.close()
