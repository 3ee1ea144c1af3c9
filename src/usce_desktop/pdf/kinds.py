"""What kind of file something is, by its first bytes, whatever its name says."""

import re
from pathlib import Path

HEAD = 1024
"""Readers look for ``%PDF-`` in so many bytes from the start, and for ``%%EOF`` from the end."""

_MAGIC = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"8BPS", "psd"),
    (b"{\\rtf", "rtf"),
    (b"\xd0\xcf\x11\xe0", "doc"),
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
    if b"%PDF-" in head:
        return "pdf"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _packed_kind(head)
    if head.lstrip().lower().startswith(_HTML):
        return "html"
    if _ENTRY.match(head) and len(_MAIL.findall(head)) >= _HEADERS:
        return "eml"
    return "unknown"


def _packed_kind(head: bytes) -> str:
    if b"mimetypeapplication/vnd.oasis.opendocument" in head:
        return "odt"
    return "docx" if b"word/" in head or b"[Content_Types].xml" in head else "zip"
