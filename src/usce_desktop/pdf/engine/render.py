"""Pixels and text of pages, by pdfium: in the worker only, one thread, one document at a time."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image

from usce_desktop.pdf.engine.images import frames, shown_page
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure
from usce_desktop.pdf.worker.jobs import Picture as Rendered
from usce_desktop.pdf.worker.jobs import Render

MAX_PIXELS = 40_000_000
"""Of one rendered page."""


@contextlib.contextmanager
def pdfium_document(path: Path, password: str = "") -> Iterator[pdfium.PdfDocument]:
    """Open a document with form drawing switched on.

    Raises:
        JobFailure: pdfium does not open it.
    """
    try:
        document = pdfium.PdfDocument(path, password=password or None)
    except pdfium.PdfiumError as error:
        raise JobFailure("needs_password" if "assword" in str(error) else "damaged") from error
    try:
        with contextlib.suppress(pdfium.PdfiumError):
            document.init_forms()
        yield document
    finally:
        document.close()


def page_picture(
    document: pdfium.PdfDocument, index: int, scale: float, *, grey: bool = False, marks: bool = True
) -> Image.Image:
    """Render a page.

    Args:
        document: Open in pdfium.
        index: From 0.
        scale: Pixels per point; lowered where the page would have too many pixels.
        grey: One channel instead of three.
        marks: Whether comments and marks are drawn; form fields always are.
    """
    page = document[index]
    width, height = page.get_size()
    most = (MAX_PIXELS / max(1.0, width * height)) ** 0.5
    bitmap = page.render(scale=min(scale, most), grayscale=grey, may_draw_forms=True, draw_annots=marks)
    picture: Image.Image = bitmap.to_pil().copy()
    bitmap.close()
    page.close()
    return picture


def render_page(job: Render, report: Report) -> Rendered:
    """Render one page of a document or an image to fit a box; one page is one step."""
    del report
    file, page = Path(job.path), job.page
    if kind_of(file) == "pdf":
        with pdfium_document(file, job.password) as document:
            pages = len(document)
            if not 1 <= page <= pages:
                raise JobFailure("no_pages")
            size = document[page - 1].get_size()
            scale = min(job.width / max(1.0, size[0]), job.height / max(1.0, size[1]))
            picture = page_picture(document, page - 1, max(scale, 0.01))
    else:
        pages = frames(file)
        if page < 1:
            raise JobFailure("no_pages")
        picture = shown_page(file, page - 1).convert("RGB")
        picture.thumbnail((job.width, job.height))
    rgb = picture.convert("RGB")
    return Rendered(pixels=rgb.tobytes(), width=rgb.width, height=rgb.height, pages=pages)
