"""What kind of file something is, by its first bytes, whatever its name says."""

import re
from pathlib import Path

from usce_desktop.pdf.files.handed import mapped

HEAD = 1024
"""Readers look for ``%PDF-`` in so many bytes from the start, and for ``%%EOF`` from the end."""

_MAGIC = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"II+\x00", "tiff"),
    (b"MM\x00+", "tiff"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"8BPS", "psd"),
    (b"{\\rtf", "rtf"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
)
_HTML = (b"<!doctype html", b"<html", b"<head", b"<?xml")
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}
_MAIL = re.compile(
    rb"(?im)^(?:received|return-path|delivered-to|message-id|mime-version|from|subject|date|to)[ \t]*:"
)
_ENTRY = re.compile(rb"[!-9;-~]+[ \t]*:")
"""How every header of a mail begins (RFC 5322, 2.2)."""
_HEADERS = 2
"""A text with so many of a mail's headers at its start is one."""


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
    if head.startswith(tuple(_CONTAINERS)):
        # Before what stands further behind: a PDF can lie in an archive as it is.
        return _CONTAINERS[head[:4]](path, head)
    if b"%PDF-" in head:
        return "pdf"
    if head.lstrip().lower().startswith(_HTML):
        return "html"
    if _ENTRY.match(head) and len(_MAIL.findall(head)) >= _HEADERS:
        return "eml"
    return "pdf" if _has_pdf_objects(path) else "unknown"


_OBJECT = re.compile(rb"\b[0-9]+[ \r\n]+[0-9]+[ \r\n]+obj\b")


def _has_pdf_objects(path: Path) -> bool:
    """Tell whether a file is a PDF all the same whose header stands late, is misspelt or lacks."""
    with mapped(path) as data:
        if data.find(b"endobj") < 0 or _OBJECT.search(data) is None:
            return False
        return data.find(b"startxref") >= 0 or data.find(b"%%EOF") >= 0


def _names(*names: str) -> tuple[bytes, ...]:
    """Write names as the directory of a compound file has them."""
    return tuple(name.encode("utf-16-le") for name in names)


_LOCKED = _names("EncryptedPackage", "EncryptedSummary")
_MAIL_PARTS = _names("__properties_version1.0", "__nameid_version1.0")


def _compound_kind(path: Path, _head: bytes) -> str:
    """Tell what is in Microsoft's older container: a locked file, a mail of Outlook, or an older text."""
    with mapped(path) as data:
        if any(data.find(name) >= 0 for name in _LOCKED):
            return "locked_office"
        return "msg" if any(data.find(name) >= 0 for name in _MAIL_PARTS) else "doc"


_DIRECTORY = 1 << 16
"""Bytes at the end of an archive in which its directory is looked for."""


def _packed_kind(path: Path, head: bytes) -> str:
    if b"mimetypeapplication/vnd.oasis.opendocument" in head:
        return "odt"
    if b"mimetypeapplication/epub+zip" in head:
        return "epub"
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - _DIRECTORY))
        end = stream.read()
    # Apple's texts, tables and slides: parts of their own kind beside previews for other programs.
    older = b"Index.zip" in end and b"buildVersionHistory.plist" in end
    if b"Index/Document.iwa" in end or b"index.apxl" in end or older:
        return "iwork"
    return "docx" if b"word/" in head or b"[Content_Types].xml" in head else "zip"


_CONTAINERS = {
    b"PK\x03\x04": _packed_kind,
    b"PK\x05\x06": _packed_kind,
    b"\xd0\xcf\x11\xe0": _compound_kind,
}
"""Beginnings of files that hold others, and what tells which kind it is."""
