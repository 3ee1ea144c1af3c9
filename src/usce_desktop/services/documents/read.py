"""Reading documents: text from PDFs, OCR for scans; each set of bytes once."""

import contextlib
import hashlib
from collections.abc import Sequence
from pathlib import Path

from msgspec import structs

from usce_desktop.domain.application.application import Document
from usce_desktop.domain.checklist.catalog import Catalog
from usce_desktop.domain.reading.kinds import with_name
from usce_desktop.domain.reading.mrz import Mrz
from usce_desktop.domain.reading.page import Line, PageText, ScanWords, Word
from usce_desktop.domain.reading.reading import Reading, read_pages
from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.files.extras import can_read_scans
from usce_desktop.pdf.worker.client import Report, WorkerError, silent
from usce_desktop.pdf.worker.jobs import Read, Texts
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import Opened
from usce_desktop.storage import disk
from usce_desktop.storage.errors import SourceError
from usce_desktop.storage.reading_weights import reading_weights

TEXT_SECONDS = 10.0
OCR_SECONDS = 150.0
PAGE_SECONDS = 15.0
"""Beyond that, for each page of a document that is read as a whole."""
NO_OCR = sentence(
    "Scans and photos cannot be read, because a part of this program cannot be loaded; install the"
    " program again."
)


def read_bytes(
    context: AppContext, path: Path, sha256: str, *, use_ocr: bool, report: Report = silent
) -> Reading:
    """Read a file, unless its bytes have been read already; its name plays no part.

    Args:
        context: What use cases work with.
        path: The file.
        sha256: Of its bytes.
        use_ocr: Whether to read scans too, which takes seconds a page.
        report: Called per page.

    Raises:
        WorkerError: It could not be read; nothing is kept.
    """
    known = context.readings.get(sha256)
    if known is not None and not (use_ocr and known.unread and not known.ocr_tried):
        return known
    told = _texts(context, path, use_ocr=use_ocr, report=report)
    reading = read_by(context.catalog, told.pages, told.texts, ocr_tried=use_ocr and told.ocr)
    context.readings.put(sha256, reading)
    return reading


def part_key(sha256: str, pages: Sequence[int]) -> str:
    """Name some pages of a document, as ``sha256`` names all of it."""
    return hashlib.sha256(f"{sha256} {','.join(map(str, pages))}".encode()).hexdigest()


def is_part(document: Document, whole: Reading) -> bool:
    """Tell whether only some papers of a file that holds several go into the packet."""
    chosen = document.recipe.pages
    return bool(whole.parts) and chosen is not None and len(set(chosen)) < whole.pages


def read_part(
    context: AppContext, path: Path, document: Document, whole: Reading, *, use_ocr: bool = False
) -> Reading | None:
    """Read only the pages of a document that go in, where its file holds several papers.

    What the other papers say is not said of this one.

    Args:
        context: What use cases work with.
        path: The file.
        document: As the application knows it.
        whole: What was read of the file.
        use_ocr: Whether scans are read too; they are, where that was done for the file.

    Returns:
        What was read of its pages; nothing new where they cannot be read now, which is no verdict on them.
    """
    pages = tuple(sorted(set(document.recipe.pages or ())))
    key = part_key(document.sha256, pages)
    use_ocr = (use_ocr or whole.ocr_tried) and can_read_scans()
    known = context.readings.get(key)
    if known is not None and not (use_ocr and known.unread and not known.ocr_tried):
        return known
    try:
        told = context.worker.call(
            Read(path=str(path), use_ocr=use_ocr, pages=pages),
            seconds=OCR_SECONDS if use_ocr else TEXT_SECONDS,
        )
    except WorkerError:
        return known
    reading = read_by(context.catalog, told.pages, told.texts, ocr_tried=use_ocr and told.ocr)
    reading = structs.replace(reading, parts=())
    context.readings.put(key, reading)
    return reading


def reading_of(context: AppContext, document: Document) -> Reading | None:
    """Look up what was read of a document: of those pages alone that are its own."""
    whole = context.readings.get(document.sha256)
    if whole is None or not is_part(document, whole):
        return whole
    pages = tuple(sorted(set(document.recipe.pages or ())))
    return context.readings.get(part_key(document.sha256, pages))


def read_by(catalog: Catalog, total: int, pages: Sequence[PageText], *, ocr_tried: bool) -> Reading:
    """Read a document from the words of its pages, for all that the catalog knows papers by.

    Args:
        catalog: What papers there are, and what they can state.
        total: Pages of the whole document.
        pages: Those that were looked at.
        ocr_tried: Whether scans could be read.
    """
    return read_pages(
        total,
        pages,
        catalog.types.values(),
        entries=catalog.tick_entries,
        weights=reading_weights(),
        ocr_tried=ocr_tried,
    )


def _texts(context: AppContext, path: Path, *, use_ocr: bool, report: Report = silent) -> Texts:
    """Have the worker read the first pages of a file."""
    return context.worker.call(
        Read(path=str(path), use_ocr=use_ocr),
        seconds=OCR_SECONDS if use_ocr else TEXT_SECONDS,
        report=report,
    )


def words_of_scans(
    context: AppContext, path: Path, sha256: str, pages: Sequence[int], report: Report = silent
) -> ScanWords:
    """Read the scanned pages of a document that go into a packet, for one that can be searched.

    Pages that were left out are not read, and what was kept of their words is forgotten.

    Args:
        context: What use cases work with.
        path: The file.
        sha256: Of its bytes.
        pages: Those that go in, from 1.
        report: Called per page.

    Returns:
        The words; none where scans cannot be read here, or this document cannot.
    """
    known = context.words.get(sha256) or ScanWords()
    words = known.only(pages)
    missing = tuple(sorted(set(pages) - set(words.read)))
    if missing and can_read_scans():
        seconds = OCR_SECONDS + PAGE_SECONDS * len(missing)
        order = Read(path=str(path), use_ocr=True, most=len(missing), seconds=seconds, pages=missing)
        with contextlib.suppress(WorkerError):
            words = words.with_pages(context.worker.call(order, seconds=2 * seconds, report=report).texts)
    if words != known:
        context.words.put(sha256, words)
    return words


def read_as_drawn(context: AppContext, path: Path, sha256: str, drawn: Path) -> None:
    """Keep as a scan's reading the words of the page that it was drawn from, and its own quality.

    Raises:
        WorkerError: One of them cannot be read.
    """
    scan = _texts(context, path, use_ocr=False).texts
    clean = _texts(context, drawn, use_ocr=False).texts
    pages = tuple(
        structs.replace(own, source="ocr", lines=_scaled(words, own))
        for own, words in zip(scan, clean, strict=True)
    )
    context.readings.put(sha256, read_by(context.catalog, len(pages), pages, ocr_tried=True))


def _scaled(page: PageText, to: PageText) -> tuple[Line, ...]:
    """Lay the lines of one page over another of another size."""
    wide, high = to.width / page.width, to.height / page.height

    def scaled(word: Word) -> Word:
        return Word(
            text=word.text, x0=word.x0 * wide, x1=word.x1 * wide, y0=word.y0 * high, y1=word.y1 * high
        )

    return tuple(Line(words=tuple(map(scaled, line.words))) for line in page.lines)


def passport_zone(context: AppContext, opened: Opened) -> Mrz | None:
    """Find the machine-readable zone of a passport among an application's documents that were read."""
    for requirement in opened.checklist.items:
        for _, document in opened.application.documents_of(requirement.item):
            reading = reading_of(context, document)
            if requirement.type == "passport" and reading is not None and reading.mrz is not None:
                return reading.mrz
    return None


def read_known(context: AppContext, path: Path, sha256: str, *, use_ocr: bool = False) -> Reading | None:
    """Read a document for judging it.

    Args:
        context: What use cases work with.
        path: The file.
        sha256: Of its bytes.
        use_ocr: Whether scans are read too; otherwise they wait until somebody has them read.

    Returns:
        Nothing where it could not be read: judging goes on without, and says so.
    """
    try:
        return read_bytes(context, path, sha256, use_ocr=use_ocr and can_read_scans())
    except WorkerError:
        return context.readings.get(sha256)


def read_file(
    context: AppContext, path: Path, name: str = "", *, use_ocr: bool = True, report: Report = silent
) -> Reading:
    """Read a file from anywhere, under another name where it has one.

    Raises:
        SourceError: It is not there or cannot be read; the sentence says why.
    """
    try:
        sha256, _ = disk.hash_file(path)
    except OSError as error:
        raise SourceError(path, f"it cannot be read ({error.strerror})") from error
    try:
        reading = read_bytes(context, path, sha256, use_ocr=use_ocr, report=report)
    except WorkerError as error:
        raise SourceError(path, FAILURE_WORDS[error.failure]) from error
    kinds = with_name(reading.kinds, name or path.name, context.catalog.types.values())
    return structs.replace(reading, kinds=kinds)
