"""The names of pypdf that are not public and have no public twin, all in one place.

Streams are carried over as their encoded bytes, and packets are written object by object: pypdf has no
public way to either. ``tests/integration/test_internals.py`` pins what is used here, so that a new version
that changes it fails there.
"""

from typing import IO, Any

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, IndirectObject, PdfObject, StreamObject


def encoded(stream: StreamObject) -> bytes:
    """Look at a stream's bytes as they are stored, whatever filters they went through."""
    return stream._data  # noqa: SLF001 - see above


def set_encoded(stream: StreamObject, data: bytes) -> None:
    """Store bytes in a stream that went through its filters already."""
    stream._data = data  # noqa: SLF001 - see above


def add_object(writer: PdfWriter, value: PdfObject) -> IndirectObject:
    """Give an object a number in a file that is being made."""
    return writer._add_object(value)  # noqa: SLF001 - see above


def objects_of(writer: PdfWriter) -> list[PdfObject | None]:
    """The objects of a file that is being made, the first of them with the number 1; the list itself."""
    return writer._objects  # noqa: SLF001 - see above


def page_tree(writer: PdfWriter) -> IndirectObject:
    """The root of the page tree of a file that is being made."""
    return writer._pages  # noqa: SLF001 - see above


def set_identity(writer: PdfWriter, identity: ArrayObject) -> None:
    """Give a file its two ids."""
    writer._ID = identity  # noqa: SLF001 - see above


def write_end(writer: PdfWriter, stream: IO[Any], places: list[int], free: list[int]) -> None:
    """Write the table of objects and the trailer.

    Args:
        writer: Of the file.
        stream: Where the objects were written to.
        places: Where each object begins.
        free: Numbers that no object has.
    """
    location = writer._write_xref_table(stream, places, free)  # noqa: SLF001 - see above
    writer._write_trailer(stream, location)  # noqa: SLF001 - see above
