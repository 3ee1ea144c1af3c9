"""Pixels and text of pages, by pdfium: in the worker only, one thread, one document at a time."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image
from pypdfium2 import raw

from usce_desktop.pdf.engine.images import frames, in_colour, reduced, shown_page
from usce_desktop.pdf.engine.source import pdfium_opened
from usce_desktop.pdf.files.handed import JobFile
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
    with contextlib.ExitStack() as stack:
        try:
            document = stack.enter_context(pdfium_opened(path, password))
        except pdfium.PdfiumError as error:
            raise JobFailure("needs_password" if "assword" in str(error) else "damaged") from error
        with contextlib.suppress(pdfium.PdfiumError):
            document.init_forms()
        yield document


def page_size(page: pdfium.PdfPage) -> tuple[float, float]:
    """Measure a page; a crop box that leaves nothing of it is taken off."""
    width, height = page.get_size()
    if width and height:
        return width, height
    page.set_cropbox(*page.get_mediabox())
    size: tuple[float, float] = page.get_size()
    return size


def page_picture(
    document: pdfium.PdfDocument, index: int, scale: float, *, grey: bool = False, marks: bool = True
) -> Image.Image:
    """Render a page.

    Args:
        document: Open in pdfium.
        index: From 0.
        scale: Pixels per point; lowered where the page would have too many pixels, raised where it would
            have none.
        grey: One channel instead of three.
        marks: Whether comments and marks are drawn; form fields always are.
    """
    page = document[index]
    width, height = page_size(page)
    most = (MAX_PIXELS / max(1.0, width * height)) ** 0.5
    least = 1 / max(0.01, min(width, height))
    bitmap = page.render(
        scale=min(max(scale, least), most), grayscale=grey, may_draw_forms=True, draw_annots=marks
    )
    picture: Image.Image = bitmap.to_pil().copy()
    bitmap.close()
    page.close()
    return picture


def has_undrawn_marks(document: pdfium.PdfDocument, index: int) -> bool:
    """Tell whether a page (from 0) has visible marks without a drawing of their own: pdfium draws none."""
    page = document[index]
    unseen = {raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_WIDGET}
    hidden = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
    found = False
    for number in range(raw.FPDFPage_GetAnnotCount(page)):
        mark = raw.FPDFPage_GetAnnot(page, number)
        drawn = raw.FPDFAnnot_HasKey(mark, b"AP") or raw.FPDFAnnot_GetSubtype(mark) in unseen
        found |= not drawn and not raw.FPDFAnnot_GetFlags(mark) & hidden
        raw.FPDFPage_CloseAnnot(mark)
    page.close()
    return found


def render_page(job: Render, report: Report) -> Rendered:
    """Render one page of a document or an image to fit a box; one page is one step."""
    del report
    file, page = JobFile(job.path), job.page
    if kind_of(file) == "pdf":
        with pdfium_document(file, job.password) as document:
            pages = len(document)
            if not 1 <= page <= pages:
                raise JobFailure("no_pages")
            size = page_size(document[page - 1])
            scale = min(job.width / max(1.0, size[0]), job.height / max(1.0, size[1]))
            picture = page_picture(document, page - 1, max(scale, 0.01))
    else:
        pages = frames(file)
        if page < 1:
            raise JobFailure("no_pages")
        picture = reduced(shown_page(file, page - 1, max(job.width, job.height)), job.width, job.height)
    rgb = in_colour(picture)
    return Rendered(pixels=rgb.tobytes(), width=rgb.width, height=rgb.height, pages=pages)
