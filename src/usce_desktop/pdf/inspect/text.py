"""The words of a document with their places, from its text or by OCR, and the quality of its scans.

Boxes are in points from the top left corner of the page as it is shown, turned upright.
"""

import ctypes
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
from msgspec import Struct, structs
from PIL import Image
from pypdfium2 import raw

from usce_desktop.domain.reading.page import Flaw, Line, PageText, Word
from usce_desktop.pdf.engine.images import KINDS, frames, in_colour, open_page, reduced, shown_page
from usce_desktop.pdf.engine.render import page_picture, pdfium_document
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.inspect import ocr
from usce_desktop.pdf.inspect.quality import LEAST_DPI, LEAST_DPI_UNSIZED, flaws_of
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure
from usce_desktop.pdf.worker.jobs import Read, Texts

MOST_CHARACTERS = 12_000
"""Of one page."""
TEXT_ENOUGH = 24
"""Characters from which on a PDF's page counts as having text."""
_SCAN_DPI = 200
_READ_SIDE = 5000
"""Pixels of a picture's longer side from which on more of them make no letter easier to read."""
_LONG_SIDE_INCHES = 11.0
_LEAST_DPI, _MOST_DPI = 96, 1200


class PageScan(Struct, frozen=True, kw_only=True):
    """A page as a picture: its pixels, its size in points, and the resolution that its image really has.

    Attributes:
        sized: The size is stated; otherwise it is taken for that of a Letter page.
    """

    image: Image.Image
    width: float
    height: float
    dpi: float
    sized: bool = True


class _Wanted:
    """Which pages are read, and until when."""

    def __init__(self, job: Read, end: float) -> None:
        self._job, self.end = job, end

    def of(self, pages: int) -> list[int]:
        """List the pages of a document that has so many, from 0."""
        chosen = sorted({page - 1 for page in self._job.pages if 1 <= page <= pages})
        return (chosen or list(range(pages)))[: self._job.most]


def read_document(job: Read, report: Report) -> Texts:
    """Read the first pages of a document; reports per page."""
    file = JobFile(job.path)
    engine = ocr.engine() if job.use_ocr else None
    kind, end = kind_of(file), time.process_time() + job.seconds
    if kind == "pdf":
        pages, texts = _read_pdf(file, engine, report, _Wanted(job, end))
    elif kind in KINDS:
        pages, texts = _read_image(file, engine, report, _Wanted(job, end))
    else:
        raise JobFailure("unsupported" if kind != "empty" else "empty")
    return Texts(pages=pages, texts=tuple(texts), ocr=engine is not None)


def _read_pdf(
    file: Path, engine: ocr.Engine | None, report: Report, wanted: _Wanted
) -> tuple[int, list[PageText]]:
    texts: list[PageText] = []
    with pdfium_document(file) as document:
        pages = len(document)
        for done, index in enumerate(indexes := wanted.of(pages)):
            if time.process_time() > wanted.end:
                break
            report(done, len(indexes), "Reading")
            texts.append(_read_pdf_page(document, index, engine))
    return pages, texts


def _read_pdf_page(document: pdfium.PdfDocument, index: int, engine: ocr.Engine | None) -> PageText:
    page = document[index]
    width, height = page.get_size()
    lines = tuple(_text_lines(page))
    dpi = _image_dpi(page)
    page.close()
    number = index + 1
    if sum(len(line.text) for line in lines) >= TEXT_ENOUGH or not dpi:
        return PageText(
            page=number, source="pdf" if lines else "none", width=width, height=height, lines=lines
        )
    picture = page_picture(document, index, min(_SCAN_DPI, max(dpi, _LEAST_DPI)) / 72)
    return _read_scan(PageScan(image=picture, width=width, height=height, dpi=dpi), number, engine)


def _image_dpi(page: pdfium.PdfPage) -> float:
    """Find the resolution of the largest image on a page; 0 without a large one."""
    width, height = page.get_size()
    best = 0.0
    for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        left, bottom, right, top = thing.get_bounds()
        wide, high = right - left, top - bottom
        if wide * high < width * height * 0.4:
            continue
        pixels = thing.get_px_size()
        best = max(best, max(pixels) / (max(wide, high) / 72))
    return best


def _read_image(
    file: Path, engine: ocr.Engine | None, report: Report, wanted: _Wanted
) -> tuple[int, list[PageText]]:
    pages = frames(file)
    texts: list[PageText] = []
    for done, index in enumerate(indexes := wanted.of(pages)):
        if time.process_time() > wanted.end:
            break
        report(done, len(indexes), "Reading")
        picture = in_colour(reduced(shown_page(file, index, _READ_SIDE), _READ_SIDE, _READ_SIDE))
        whole = open_page(file, index)
        stated = _stated_dpi(whole) * max(picture.size) / max(whole.size)
        dpi = stated or max(picture.size) / _LONG_SIDE_INCHES
        scan = PageScan(
            image=picture,
            width=picture.width * 72 / dpi,
            height=picture.height * 72 / dpi,
            dpi=dpi,
            sized=bool(stated),
        )
        texts.append(_read_scan(scan, index + 1, engine))
    return pages, texts


def _stated_dpi(image: Image.Image) -> float:
    """The resolution that an image states, where it can be that of a page: phones state 72 for anything."""
    stated = image.info.get("dpi", (0, 0))
    try:
        dpi = float(stated[0])
    except (TypeError, ValueError, IndexError):
        return 0.0
    if not _LEAST_DPI <= dpi <= _MOST_DPI:
        return 0.0
    return dpi if 3 <= max(image.size) / dpi <= 20 else 0.0  # noqa: PLR2004 - inches of a page


def _read_scan(scan: PageScan, number: int, engine: ocr.Engine | None) -> PageText:
    flaws = list(flaws_of(scan.image, scan.dpi, LEAST_DPI if scan.sized else LEAST_DPI_UNSIZED))
    lines: tuple[Line, ...] = ()
    if engine is not None and not any(flaw.problem == "blank" for flaw in flaws):
        found = engine.read(scan.image)
        if found.turned in {90, 270}:
            scan = structs.replace(scan, width=scan.height, height=scan.width)
        lines = found.lines(scan.width, scan.height)
        if found.turned:
            flaws.append(Flaw(problem="upside_down", measure=float(found.turned)))
    return PageText(
        page=number,
        source="ocr" if lines else "none",
        width=scan.width,
        height=scan.height,
        lines=lines,
        flaws=tuple(flaws),
    )


Box = tuple[float, float, float, float]


class _Gathering:
    """Puts characters into words, and words into lines."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._words: list[Word] = []
        self._word: list[tuple[str, Box]] = []

    def add(self, char: str, box: Box) -> None:
        before = self._word[-1][1] if self._word else _box(self._words[-1]) if self._words else box
        if _apart(before, box):
            self.end_line()
        self._word.append((char, box))

    def end_word(self) -> None:
        if self._word:
            self._words.append(_word(self._word))
            self._word = []

    def end_line(self) -> None:
        self.end_word()
        if self._words:
            self.lines.append(Line(words=tuple(self._words)))
            self._words = []


def _text_lines(page: pdfium.PdfPage) -> list[Line]:
    """Group the characters of a page's text into lines of words."""
    text = page.get_textpage()
    shown = _to_shown(page)
    gathering = _Gathering()
    edges = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = edges
    for index in range(min(text.count_chars(), MOST_CHARACTERS)):
        char = chr(raw.FPDFText_GetUnicode(text, index) or 32)
        if char in "\r\n":
            gathering.end_line()
        elif char.isspace() or not char.isprintable():
            gathering.end_word()
        elif raw.FPDFText_GetCharBox(text, index, left, right, bottom, top):
            gathering.add(char, shown((left.value, bottom.value, right.value, top.value)))
    gathering.end_line()
    text.close()
    return gathering.lines


def _box(word: Word) -> Box:
    return word.x0, word.y0, word.x1, word.y1


def _apart(one: Box, two: Box) -> bool:
    """Tell whether two characters in a row stand on different lines."""
    high = max(one[3] - one[1], two[3] - two[1], 4.0)
    return abs(one[3] - two[3]) > 1.5 * high


def _word(chars: list[tuple[str, Box]]) -> Word:
    boxes = [box for _, box in chars]
    return Word(
        text="".join(char for char, _ in chars),
        x0=round(min(box[0] for box in boxes), 1),
        y0=round(min(box[1] for box in boxes), 1),
        x1=round(max(box[2] for box in boxes), 1),
        y1=round(max(box[3] for box in boxes), 1),
    )


def _to_shown(page: pdfium.PdfPage) -> Callable[[Box], Box]:
    """Make the function from the page's own space to that of the page as shown, from its top left."""
    left, bottom, right, top = page.get_cropbox()
    turn = page.get_rotation()
    corners: dict[int, Callable[[float, float], tuple[float, float]]] = {
        0: lambda x, y: (x - left, top - y),
        90: lambda x, y: (y - bottom, x - left),
        180: lambda x, y: (right - x, y - bottom),
        270: lambda x, y: (top - y, right - x),
    }
    place = corners[turn]

    def shown(box: Box) -> Box:
        x0, y0 = place(box[0], box[1])
        x1, y1 = place(box[2], box[3])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    return shown
