"""Making a PDF of photos of papers."""

import io
import zlib
from pathlib import Path
from typing import Any, Literal

import cv2
import numpy as np
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    EncodedStreamObject,
    NameObject,
    NumberObject,
)

from usce_desktop.domain.scanned import ScanMode, ScannedFile, ScannedPage
from usce_desktop.pdf.engine.images import KINDS, frames, in_colour, shown_page
from usce_desktop.pdf.engine.internals import add_object, set_encoded
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.scan.find_page import find_page
from usce_desktop.pdf.scan.problems import problems_of
from usce_desktop.pdf.scan.straighten import flattened, no_larger, turn_of, turned
from usce_desktop.pdf.scan.tone import mode_for, toned
from usce_desktop.pdf.scan.up_down import up_or_down
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure, failure_of
from usce_desktop.pdf.worker.jobs import Scan, Scanned

Array = Any
"""An array of numpy."""
QUALITY = 84
"""Of the JPEG: print stays sharp, and a page takes about 300 kB."""
_SHEETS = ((14.0, 8.5), (11.69, 8.27), (11.0, 8.5))
"""Inches, longer side first: Legal, A4, Letter."""
_CARDS = ((3.375, 2.125), (4.92, 3.46))
"""The same of a card (ISO 7810 ID-1) and of a passport's page (ID-3): these have colored ground."""
_AS_LONG = 0.03
"""The share by which the ratio of the sides may differ from that of a known size."""
_LONGEST = 11.0
"""Inches that anything else gets on its longer side."""


def scan(job: Scan, report: Report) -> Scanned:
    """Find the page in each photo, straighten it, turn it upright, even its light, and write a PDF of all.

    Nothing is invented: a page is moved, stretched and lit; where none is found the whole picture goes in.

    Args:
        job: The photos, and where the PDF goes.
        report: Called per photo.

    Raises:
        JobFailure: A file is no picture, or cannot be read; it is named.
    """
    writer = PdfWriter()
    writer.pdf_header = "%PDF-1.7"
    files = []
    for done, name in enumerate(job.paths):
        report(done, len(job.paths), Path(name).name)
        try:
            files.append(_scanned(JobFile(name), job.mode, writer))
        except MemoryError as error:
            raise JobFailure("too_big", Path(name).name) from error
        except Exception as error:  # a hostile picture can raise anything in any library
            raise JobFailure(failure_of(error).failure, Path(name).name) from error
    writer.metadata = None
    writer.add_metadata({"/Producer": "USCE Desktop", "/Subject": "Photos, straightened and evenly lit"})
    with JobFile(job.output).open("xb") as stream:
        writer.write(stream)
    return Scanned(files=tuple(files))


def _scanned(
    path: Path, wanted: Literal["auto", "photo", "document", "bw"], writer: PdfWriter
) -> ScannedFile:
    if kind_of(path) not in KINDS:
        raise JobFailure("unsupported")
    pages = []
    for index in range(frames(path)):
        picture = np.asarray(in_colour(shown_page(path, index)))[:, :, ::-1]
        told, page = clean_up(np.ascontiguousarray(picture), wanted)
        _add(writer, page, told.mode)
        pages.append(told)
    return ScannedFile(file=str(path), pages=tuple(pages))


def clean_up(photo: Array, wanted: Literal["auto", "photo", "document", "bw"]) -> tuple[ScannedPage, Array]:
    """Make a page of a photo.

    Args:
        photo: Blue, green and red, turned by its EXIF; shape (height, width, 3).
        wanted: How its light is changed; ``auto`` chooses.

    Returns:
        What was done, and the page.
    """
    height, width = photo.shape[:2]
    found = find_page(photo)
    whole = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    corners = whole if found is None else np.array(found.corners, np.float32)
    page = no_larger(photo) if found is None else flattened(photo, corners)
    model = up_or_down()
    turn = turn_of(page, model.upside_down if model is not None else None)
    mode: ScanMode = mode_for(page) if wanted == "auto" else wanted
    problems = tuple(problems_of(photo, page, None if found is None else corners))
    # The corner that is the top left one once the page is turned.
    first = {0: 0, 90: 3, 180: 2, 270: 1}[turn]
    told = ScannedPage(
        corners=tuple((round(float(x), 1), round(float(y), 1)) for x, y in np.roll(corners, -first, axis=0)),
        turned=turn,
        mode=mode,
        sure=found.sure if found is not None else 0.0,
        problems=problems,
    )
    return told, turned(toned(page, mode), turn)


def _paper_size(width: int, height: int, mode: ScanMode) -> tuple[float, float]:
    """Choose the size of a page in inches: a known one where the sides have its ratio."""
    ratio = max(width, height) / min(width, height)
    long, short = _LONGEST, _LONGEST / ratio
    known = _CARDS if mode == "photo" else _SHEETS
    near = [size for size in known if abs(size[0] / size[1] / ratio - 1) < _AS_LONG]
    if near:
        long, short = min(near, key=lambda size: abs(size[0] / size[1] - ratio))
    return (long, short) if width > height else (short, long)


def _add(writer: PdfWriter, page: Array, mode: ScanMode) -> None:
    height, width = page.shape[:2]
    image = EncodedStreamObject()
    bits, space, kind = 8, "/DeviceRGB", "/DCTDecode"
    if mode == "bw":
        bits, space, kind = 1, "/DeviceGray", "/FlateDecode"
        data = zlib.compress(Image.fromarray(page).convert("1", dither=Image.Dither.NONE).tobytes(), 9)
    else:
        buffer = io.BytesIO()
        Image.fromarray(cv2.cvtColor(page, cv2.COLOR_BGR2RGB)).save(
            buffer, "JPEG", quality=QUALITY, optimize=True
        )
        data = buffer.getvalue()
    set_encoded(image, data)
    image.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Image"),
            NameObject("/Width"): NumberObject(width),
            NameObject("/Height"): NumberObject(height),
            NameObject("/ColorSpace"): NameObject(space),
            NameObject("/BitsPerComponent"): NumberObject(bits),
            NameObject("/Filter"): NameObject(kind),
        }
    )
    across, down = (side * 72 for side in _paper_size(width, height, mode))
    made = writer.add_blank_page(across, down)
    content = DecodedStreamObject()
    content.set_data(f"q {across:.2f} 0 0 {down:.2f} 0 0 cm /P Do Q".encode())
    made[NameObject("/Contents")] = add_object(writer, content)
    resources = made["/Resources"].get_object()
    drawn = DictionaryObject({NameObject("/P"): add_object(writer, image)})
    resources[NameObject("/XObject")] = drawn  # type: ignore[index]
