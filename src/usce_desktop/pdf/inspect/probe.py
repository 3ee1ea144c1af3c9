"""Finding out about one file: what it is, whether it opens, is whole, and has ink on its pages."""

import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from pypdfium2 import PdfiumError

from usce_desktop.domain.review.file_state import UNCHECKED, Health
from usce_desktop.pdf.engine.images import KINDS, frames, open_image, open_page, plain
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.engine.open import MAX_PAGES, is_cut_off, is_mended, open_pdf
from usce_desktop.pdf.engine.render import page_picture, pdfium_document
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.inspect.bombs import has_bomb
from usce_desktop.pdf.inspect.pictures import damaged_pictures, is_damaged_jpeg
from usce_desktop.pdf.inspect.revisions import changes_of
from usce_desktop.pdf.inspect.to_sign import pages_to_sign
from usce_desktop.pdf.pages.body import crops_all
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure, failure_of, is_ours
from usce_desktop.pdf.worker.jobs import Probe

LOOK_SECONDS = 8.0
"""How long to look for blank pages; a page not reached is said to be not looked at."""
LOOK_SCALE = 0.5
DARKER = 24
"""Grey levels below the paper's own that count as ink."""
_ORIENTATION, _ON_ITS_SIDE = 0x0112, frozenset({5, 6, 7, 8})
SPECKS = 0.00002
"""The share of a page's pixels that dust on a scanner's glass may have."""
_PLEASE_WAIT = "If this message is not eventually replaced"
_ANNOTATIONS = {
    "/FileAttachment": "attached files",
    "/RichMedia": "media",
    "/Movie": "media",
    "/Sound": "media",
    "/Screen": "media",
    "/3D": "media",
}
_ACTIONS = {
    "/JavaScript": "scripts",
    "/Launch": "launch actions",
    "/SubmitForm": "submit actions",
    "/ImportData": "import actions",
}


def probe(job: Probe, report: Report) -> Health:
    """Look at one file; reports per page."""
    file = JobFile(job.path)
    try:
        kind = kind_of(file)
    except OSError:
        return Health(kind="unknown", failure="unreadable")
    if kind == "empty":
        return Health(kind=kind, failure="empty")
    try:
        if kind == "pdf":
            return _probe_pdf(file, report)
        if kind in KINDS:
            return _probe_image(file, kind)
    except Exception as error:  # noqa: BLE001 - a hostile document can raise anything in any library
        failure = failure_of(error).failure
        cut = kind == "pdf" and failure not in UNCHECKED and is_cut_off(file)
        return Health(kind=kind, failure=failure, truncated=cut)
    return Health(kind=kind, failure="unsupported")


def _probe_pdf(file: Path, report: Report) -> Health:
    reader = open_pdf(file)
    root = reader.root_object
    form = dictionary(look_up(root, "/AcroForm"))
    pages = len(reader.pages)
    if has_bomb(reader, time.process_time() + LOOK_SECONDS):
        raise JobFailure("too_big")
    blank, unseen, counted = _blank_pages(file, pages, report)
    changes = changes_of(reader)
    signed = bool(int(form.get("/SigFlags", 0)) & 1) or "/Perms" in root
    return Health(
        kind="pdf",
        pages=pages,
        truncated=is_cut_off(file),
        blank=tuple(blank),
        unrendered=unseen,
        counted_otherwise=counted if counted != pages else 0,
        encrypted=reader.is_encrypted,
        signed=signed,
        to_sign=() if signed else pages_to_sign(reader),
        active=tuple(sorted(set(_active(reader)))),
        xfa="/XFA" in form and (bool(root.get("/NeedsRendering", False)) or _asks_to_wait(reader)),
        mended=is_mended(reader),
        damaged_pictures=tuple(damaged_pictures(reader, time.process_time() + LOOK_SECONDS)),
        uncropped=tuple(number for number, page in enumerate(reader.pages, 1) if crops_all(page)),
        changed_since_signed=changes.since_signed,
        changed_since_saved=changes.since_saved,
        portfolio=len(reader.attachments) if "/Collection" in root else 0,
    )


def _asks_to_wait(reader: PdfReader) -> bool:
    """Tell whether the first page is the one that Adobe's form editor puts into dynamic forms."""
    words = " ".join(reader.pages[0].extract_text().split())
    return _PLEASE_WAIT in words


def _active(reader: PdfReader) -> Iterator[str]:
    root = reader.root_object
    names = dictionary(root.get("/Names"))
    if "/JavaScript" in names:
        yield "scripts"
    if "/EmbeddedFiles" in names:
        yield "attached files"
    opening = look_up(root, "/OpenAction")
    if "/AA" in root or isinstance(opening, DictionaryObject):
        yield from _action(dictionary(opening)) or ["automatic actions"]
    for page in reader.pages:
        if "/AA" in page:
            yield "automatic actions"
        for annotation in map(dictionary, look_up(page, "/Annots") or ()):
            subtype = str(annotation.get("/Subtype"))
            if subtype in _ANNOTATIONS:
                yield _ANNOTATIONS[subtype]
            yield from _action(dictionary(annotation.get("/A")))
            if "/AA" in annotation:
                yield "automatic actions"


def _action(action: DictionaryObject) -> list[str]:
    kind = str(action.get("/S"))
    return [_ACTIONS[kind]] if kind in _ACTIONS else []


def is_blank(grey: Image.Image) -> bool:
    """Tell whether a picture of a page has no ink: nothing clearly darker or lighter than its paper."""
    histogram = grey.histogram()
    total = sum(histogram)
    paper = max(range(256), key=histogram.__getitem__)
    apart = sum(n for level, n in enumerate(histogram) if abs(level - paper) > DARKER)
    return apart <= total * SPECKS


def _blank_pages(file: Path, pages: int, report: Report) -> tuple[list[int], int, int]:
    """Look for pages without ink.

    Returns:
        The pages (from 1), how many could not be looked at, and how many pdfium counts.
    """
    blank: list[int] = []
    end = time.process_time() + LOOK_SECONDS
    try:
        with pdfium_document(file) as document:
            counted = len(document)
            unseen = max(0, pages - counted)
            for index in range(min(pages, counted)):
                if time.process_time() > end:
                    return blank, pages - index, counted
                report(index, pages, "Looking at the pages")
                try:
                    picture = page_picture(document, index, LOOK_SCALE, grey=True)
                except PdfiumError:
                    unseen += 1
                    continue
                if is_blank(picture):
                    blank.append(index + 1)
    except JobFailure:
        return blank, pages, pages
    return blank, unseen, counted


def _probe_image(file: Path, kind: str) -> Health:
    pages = frames(file)
    if pages > MAX_PAGES:
        raise JobFailure("too_many_pages")
    blank = []
    turned = open_image(file).getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE
    width, height = open_image(file).size
    damaged = (1,) if kind == "jpeg" and is_damaged_jpeg(file.read_bytes()) else ()
    for index in range(pages):
        image = open_page(file, index)
        try:
            image.draft("L", (800, 800))
            image.load()
        except (OSError, SyntaxError, EOFError, ValueError) as error:
            if is_ours(error):
                raise
            return Health(kind=kind, failure="damaged", truncated=True)
        small = plain(image).convert("L")
        small.thumbnail((600, 800))
        if is_blank(small):
            blank.append(index + 1)
    pixels = (height, width) if turned else (width, height)
    return Health(kind=kind, pages=pages, blank=tuple(blank), pixels=pixels, damaged_pictures=damaged)
