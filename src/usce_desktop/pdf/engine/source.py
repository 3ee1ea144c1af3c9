"""The bytes of a PDF as every engine finds its way into them."""

import mmap
from pathlib import Path

WITHIN = 1000
"""Bytes from the start in which readers look for the header (ISO 32000-2, annex H: 1,024 with the header)."""
_HEADER = b"%PDF-"
_MADE_UP = b"%PDF-1.7\n"


def mended_header(path: Path) -> bytes | None:
    """Read a PDF whose header stands late, is misspelt or lacks, so that it begins with one.

    Returns:
        Its bytes; nothing where they are fine as they stand in the file.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as stream:
        if _HEADER in stream.read(WITHIN + len(_HEADER)):
            return None
        stream.seek(0)
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            place = data.find(_HEADER)
            return bytes(data[place:]) if place >= 0 else _MADE_UP + bytes(data)
