"""The bytes of a PDF as every engine finds its way into them."""

import contextlib
import ctypes
import mmap
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium

from usce_desktop.pdf.files.handed import mapped

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
    with mapped(path) as data:
        return _with_header(data)


def _with_header(data: mmap.mmap) -> bytes | None:
    place = data.find(_HEADER)
    if 0 <= place <= WITHIN:
        return None
    return bytes(data[place:]) if place > 0 else _MADE_UP + bytes(data)


@contextlib.contextmanager
def pdfium_opened(path: Path, password: str = "") -> Iterator[pdfium.PdfDocument]:
    """Open a document in pdfium, which reads its bytes where they are mapped.

    Raises:
        PdfiumError: pdfium does not open it.
        OSError: It cannot be read.
    """
    with mapped(path) as data:
        whole = _with_header(data)
        with _array_over(data) if whole is None else contextlib.nullcontext(whole) as source:
            document = pdfium.PdfDocument(source, password=password or None)
            try:
                yield document
            finally:
                document.close()


class _Buffer(ctypes.Structure):
    """``Py_buffer``, as the C API has it: ctypes itself gives no address of what may only be read."""

    _fields_ = (
        ("buf", ctypes.c_void_p),
        ("obj", ctypes.py_object),
        ("len", ctypes.c_ssize_t),
        ("itemsize", ctypes.c_ssize_t),
        ("readonly", ctypes.c_int),
        ("ndim", ctypes.c_int),
        ("format", ctypes.c_char_p),
        ("shape", ctypes.c_void_p),
        ("strides", ctypes.c_void_p),
        ("suboffsets", ctypes.c_void_p),
        ("internal", ctypes.c_void_p),
    )


@contextlib.contextmanager
def _array_over(data: mmap.mmap) -> Iterator[ctypes.Array[ctypes.c_ubyte]]:
    """Show mapped bytes as an array, for as long as this lasts; nothing is copied."""
    view = _Buffer()
    ctypes.pythonapi.PyObject_GetBuffer(ctypes.py_object(data), ctypes.byref(view), 0)
    try:
        yield (ctypes.c_ubyte * len(data)).from_address(view.buf or 0)
    finally:
        ctypes.pythonapi.PyBuffer_Release(ctypes.byref(view))
