"""Proving a packet that was just written: by reopening it, page by page, against its sources."""

import mmap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import convert
from PIL import Image, ImageChops
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

from usce_desktop.domain.packet import Part, begins_section, front_pages
from usce_desktop.pdf import imaging
from usce_desktop.pdf.attaching import attached_objects
from usce_desktop.pdf.bodies import place_page
from usce_desktop.pdf.cleaning import is_code
from usce_desktop.pdf.compose import DIGEST, PIECE, Packet, Source, chosen
from usce_desktop.pdf.failures import JobFailure
from usce_desktop.pdf.fingerprint import Fingerprints, body_fingerprint, content_of
from usce_desktop.pdf.kinds import kind_of
from usce_desktop.pdf.manifest import (
    ACTIVE,
    mark,
    page_digests,
    structure_digest,
)
from usce_desktop.pdf.objects import dictionary, look_up, raw
from usce_desktop.pdf.placing import Frame
from usce_desktop.pdf.process import Report
from usce_desktop.pdf.render import page_picture, pdfium_document
from usce_desktop.pdf.shrinking import decoded, is_image
from usce_desktop.pdf.sources import close_pdf, forget, is_mended, open_pdf

LOOK_SCALE = 1.0
LOOK_PIXELS = (612, 792)
"""Of an image that was made smaller, when it is compared with its source."""
OBJECTS_AT_ONCE = 64
"""After so many what was read is forgotten: memory does not grow with the packet."""
TILE = 24
"""Points: pictures are compared in squares of this size, so that one short word counts."""
SAME_LEVEL = 10
"""Grey levels by which the mean of a square may differ: lines that fall between pixels shift a little."""


def seal(packet: dict[str, Any], output: str, report: Report) -> dict[str, Any]:
    """Reopen a packet just written, compare it with its sources, and write its fingerprints into it.

    Args:
        packet: The ``Packet`` that it was written from, as JSON data.
        output: The file.
        report: Called per document.

    Returns:
        ``problems``: what is not as it should be, in sentences; ``different``: for each document the
        pages (from 1, of the source) that look different; ``pages`` and ``sha256`` of the sealed file,
        which is empty where it was not sealed.
    """
    job = convert(packet, Packet)
    path = Path(output)
    reader = open_pdf(path)
    known = Fingerprints(by_meaning=True)
    problems = list(_structure_problems(reader, job))
    different: list[list[int]] = [[] for _ in job.sources]
    first, before = sum(_front(job)), None
    for number, source in enumerate(job.sources):
        report(number, len(job.sources), f"Comparing {source.title}")
        first += job.dividers and begins_section(before, source.section)
        before = source.section
        count, pages = _compare(reader, first, source, known, path, job)
        different[number] = pages
        first += count
    if first != len(reader.pages):
        problems.append(f"It has {len(reader.pages)} pages instead of {first}.")
    sha256 = _fill_in(reader, path, known) if not any(different) and not problems else ""
    return {
        "problems": problems,
        "different": different,
        "pages": len(reader.pages),
        "sha256": sha256,
        "size": path.stat().st_size,
    }


def _front(job: Packet) -> tuple[int, int, int]:
    return front_pages(
        [Part(title=source.title, pages=0, section=source.section) for source in job.sources],
        cover=job.cover is not None,
        contents=job.contents,
        evidence=len(job.evidence),
    )


def _structure_problems(reader: PdfReader, job: Packet) -> Iterator[str]:
    frame = job.frame
    if reader.is_encrypted:
        yield "It is encrypted."
    for number, page in enumerate(reader.pages, 1):
        if any(abs(float(a) - b) > 0.01 for a, b in zip(page.mediabox, frame.box, strict=True)):  # noqa: PLR2004 - as written
            yield f"Page {number} is not of the size {frame.paper.name}."
    bookmarks = sum(not isinstance(entry, list) for entry in reader.outline)
    if job.bookmarks and bookmarks != len(job.sources):
        yield f"It has {bookmarks} bookmarks instead of {len(job.sources)}."
    prefix = job.stamp.prefix if job.stamp else ""
    if list(reader.page_labels) != [f"{prefix}{n}" for n in range(1, len(reader.pages) + 1)]:
        yield "Its page labels do not count its pages."
    root = reader.root_object
    own = attached_objects(root) if job.attach else frozenset()
    keys = [key for key in ACTIVE if key in root and not (own and key == "/Names")]
    if keys or any(is_code(each) for number, each in _objects(reader) if number not in own):
        yield "It carries active content."


def _objects(reader: PdfReader) -> Iterator[tuple[int, Any]]:
    for count, number in enumerate(sorted(reader.xref.get(0, {}))):
        yield number, reader.get_object(number)
        if count % OBJECTS_AT_ONCE == 0:
            forget(reader)


def _compare(
    reader: PdfReader, first: int, source: Source, known: Fingerprints, output: Path, job: Packet
) -> tuple[int, list[int]]:
    path = Path(source.path)
    if kind_of(path) != "pdf":
        pages = chosen(source, imaging.frames(path))
        wrong = [
            page + 1
            for place, page in enumerate(pages)
            if not _same_image(
                _drawn(reader, first + place), imaging.picture(path, page), reduced=job.reduce is not None
            )
        ]
        return len(pages), wrong
    original = open_pdf(path, source.password)
    theirs = Fingerprints(by_meaning=True)
    pages = chosen(source, len(original.pages))
    layered = "/OCProperties" in original.root_object
    mended = is_mended(original)
    wrong, to_see = [], []
    for place, index in enumerate(pages):
        page = original.pages[index]
        if index + 1 in source.raster:
            continue
        form = _drawn(reader, first + place)
        ours = (form._data, form.get("/Filter"), form.get("/DecodeParms"))  # noqa: SLF001 - no public name
        same = body_fingerprint(
            ours, form.raw_get("/Resources"), raw(form, "/Group"), known
        ) == body_fingerprint(
            content_of(page), raw(page, "/Resources") or DictionaryObject(), raw(page, "/Group"), theirs
        )
        marked = any(
            dictionary(annotation).get("/Subtype") != "/Link" for annotation in look_up(page, "/Annots") or ()
        )
        if not same or layered or marked or mended:
            to_see.append((place, index))
    if to_see:
        wrong += _look(output, first, source, original, to_see, job.frame)
    close_pdf(original)
    forget(reader)
    return len(pages), wrong


def _same_image(ours: StreamObject, theirs: imaging.Picture, *, reduced: bool) -> bool:
    """Tell whether an image is the source's own, or, where it was made smaller, still looks like it."""
    if ours._data == theirs.data:  # noqa: SLF001 - no public name
        return True
    after = decoded(ours, LOOK_PIXELS) if reduced and is_image(ours) else None
    if after is None:
        return False
    before = imaging.decoded(theirs, LOOK_PIXELS)
    return look_alike(*(picture.convert("L").resize(LOOK_PIXELS) for picture in (before, after)))


def _drawn(reader: PdfReader, number: int) -> StreamObject:
    found = reader.pages[number]["/Resources"]["/XObject"]["/P"].get_object()  # type: ignore[index]
    if not isinstance(found, StreamObject):
        raise JobFailure("damaged")
    return found


def _look(
    output: Path,
    first: int,
    source: Source,
    original: PdfReader,
    to_see: list[tuple[int, int]],
    frame: Frame,
) -> list[int]:
    """Render pages of both sides and compare them where the page stands."""
    wrong = []
    with pdfium_document(Path(source.path), source.password) as theirs, pdfium_document(output) as ours:
        for place, index in to_see:
            placing = place_page(original.pages[index], source.handling, frame)
            x0, y0, x1, y1 = placing.apply(placing.box)
            after = page_picture(ours, first + place, LOOK_SCALE, grey=True)
            left, upper, right, lower = (
                round(side * LOOK_SCALE)
                for side in (x0, frame.paper.height - y1, x1, frame.paper.height - y0)
            )
            after = after.crop((left, upper, right, lower))
            cut_left, cut_top, cut_right, cut_bottom = source.crop or (0, 0, 0, 0)
            width = theirs[index].get_size()[0] * (1 - cut_left - cut_right)
            turned = source.rotate in {90, 270}
            scale = (after.height if turned else after.width) / max(1.0, width)
            before = page_picture(theirs, index, scale, grey=True, marks=source.marks)
            if source.crop:
                across, down = before.size
                corner = (round(across * (1 - cut_right)), round(down * (1 - cut_bottom)))
                before = before.crop((round(cut_left * across), round(cut_top * down), *corner))
            if source.rotate:
                before = before.rotate(-source.rotate, expand=True)
            if not look_alike(before, after):
                wrong.append(index + 1)
    return wrong


def look_alike(before: Image.Image, after: Image.Image) -> bool:
    """Tell whether two grey pictures of a page show the same, square by square."""
    if before.size != after.size:
        before = before.resize(after.size)
    squares = (max(1, after.width // TILE), max(1, after.height // TILE))
    # Means over squares do not mind a shift of less than a pixel, and do mind a missing word.
    means = [picture.resize(squares, Image.Resampling.BOX) for picture in (before, after)]
    return not any(ImageChops.difference(*means).histogram()[SAME_LEVEL + 1 :])


def _fill_in(reader: PdfReader, path: Path, known: Fingerprints) -> str:
    """Write the fingerprints over the zeros that ``compose`` left, then the hash of the whole.

    Returns:
        The SHA-256 of the finished file.
    """
    zeros = f'"{"0" * DIGEST}"'.encode()
    digests = [*page_digests(reader, known), structure_digest(reader)]
    data = reader.root_object["/PieceInfo"][PIECE]["/Private"].get_object().get_data()  # type: ignore[index]
    filled = data
    for digest in digests:
        filled = filled.replace(zeros, f'"{digest}"'.encode(), 1)
    if len(filled) != len(data):
        raise JobFailure("bad_answer")
    with path.open("r+b") as stream:
        stream.seek(_find_last(path, data))
        stream.write(filled)
    return mark(path)


def _find_last(path: Path, data: bytes) -> int:
    with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as view:
        place = view.rfind(data)
    if place < 0:
        raise JobFailure("bad_answer")
    return place
