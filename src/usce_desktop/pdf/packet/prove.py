"""Proving a prepared document: by reopening it, page by page, against its source."""

import math
from collections.abc import Set as AbstractSet

from msgspec import Struct
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject
from pypdfium2 import PdfDocument, PdfiumError

from usce_desktop.domain.packet.job import PacketSource
from usce_desktop.domain.packet.page_map import PAPERS
from usce_desktop.pdf.drawing.draw import register_fonts
from usce_desktop.pdf.engine import images
from usce_desktop.pdf.engine.internals import encoded
from usce_desktop.pdf.engine.objects import dictionary, look_up, raw
from usce_desktop.pdf.engine.open import close_pdf, forget, is_mended, open_pdf
from usce_desktop.pdf.engine.render import page_picture, page_size, pdfium_document
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.packet.manifest import sha256_of
from usce_desktop.pdf.packet.model import handling_of
from usce_desktop.pdf.packet.page_pictures import (
    PALE,
    PictureBox,
    contrast,
    differ,
    look_alike,
    touches,
    without,
)
from usce_desktop.pdf.packet.prepared import Prepared, keep, look_at, proven
from usce_desktop.pdf.pages.annotations import Drawing, drawings_of, is_field
from usce_desktop.pdf.pages.body import place_page
from usce_desktop.pdf.pages.fingerprint import Fingerprints, body_fingerprint, content_of
from usce_desktop.pdf.pages.placement import Box, PageFrame, frame_of
from usce_desktop.pdf.pages.reduce import decoded, is_image
from usce_desktop.pdf.pages.sanitize import is_code
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure
from usce_desktop.pdf.worker.jobs import Proof, Prove

LOOK_SCALE = 1.0
LOOK_PIXELS = (612, 792)
"""Of an image that was made smaller, when it is compared with its source."""
OBJECTS_AT_ONCE = 64
"""After so many what was read is forgotten: memory does not grow with the document."""


def prove(job: Prove, report: Report) -> Proof:
    """Reopen a prepared document and compare it with its source; where it is the same, note that.

    Args:
        job: What was prepared, and how.
        report: Called once, at the start.
    """
    source = job.source
    report(0, 1, source.title)
    register_fonts(JobFile(job.fonts))
    file = JobFile(source.prepared)
    told = look_at(file)
    if told is None:  # what was prepared went away meanwhile; the document itself is not in question
        raise JobFailure("unreadable", source.title)
    reader = open_pdf(file)
    known = Fingerprints(by_meaning=True)
    problems = [] if not _has_code(reader) else [f"{source.title} carries active content."]
    if len(reader.pages) != len(told.pages):
        problems.append(f"{source.title} has {len(reader.pages)} pages instead of {len(told.pages)}.")
    frame = frame_of(PAPERS[job.paper], stamped=job.stamped)
    path = JobFile(source.path)
    if source.sha256 and sha256_of(path, path.stat().st_size) != source.sha256:
        return Proof(changed=True)
    seen = _compare(reader, source, told, known, frame, reduced=job.reduced) if not problems else _Seen()
    if not seen.different and not problems:
        keep(file, proven(told, _prints(reader, told, known), seen.inkless))
    close_pdf(reader)
    return Proof(different=tuple(seen.different), problems=tuple(problems))


def _has_code(reader: PdfReader) -> bool:
    for count, number in enumerate(sorted(reader.xref.get(0, {}))):
        if is_code(reader.get_object(number)):
            return True
        if count % OBJECTS_AT_ONCE == 0:
            forget(reader)
    return False


def _prints(reader: PdfReader, told: Prepared, known: Fingerprints) -> dict[int, str]:
    """Work out the fingerprints of all that the pages name."""
    prints: dict[int, str] = {}
    for page, its in zip(told.pages, reader.pages, strict=True):
        resources = dictionary(look_up(its, "/Resources"))
        for kind, entries in page.names.items():
            held = dictionary(look_up(resources, kind))
            for name, number in entries.items():
                if number not in prints:
                    prints[number] = known.of(held.raw_get(name)).hex()
        forget(reader)
    return prints


class _Seen(Struct):
    """What was found by looking at pages: pages (from 1, of the source) that are not as they should be.

    Attributes:
        different: They look different.
        inkless: They look alike, but a mark or field left no ink where it should.
    """

    different: list[int] = []
    inkless: list[int] = []


def _compare(
    reader: PdfReader,
    source: PacketSource,
    told: Prepared,
    known: Fingerprints,
    frame: PageFrame,
    *,
    reduced: bool,
) -> _Seen:
    path = JobFile(source.path)
    if kind_of(path) != "pdf":
        different = [
            page + 1
            for place, page in enumerate(told.taken)
            if not _same_image(_drawn(reader, place), images.picture(path, page), reduced=reduced)
        ]
        return _Seen(different=different)
    if {index + 1 for index in told.taken} <= set(told.pictures):
        return _Seen()
    original = open_pdf(path, source.password)
    theirs = Fingerprints(by_meaning=True)
    layered = "/OCProperties" in original.root_object
    mended = is_mended(original)
    to_see: list[tuple[int, int]] = []
    proven_by_bytes: set[int] = set()
    for place, index in enumerate(told.taken):
        page = original.pages[index]
        if index + 1 in told.pictures:
            continue
        form = _drawn(reader, place)
        ours = (encoded(form), form.get("/Filter"), form.get("/DecodeParms"))
        same = body_fingerprint(
            ours, form.raw_get("/Resources"), raw(form, "/Group"), known
        ) == body_fingerprint(
            content_of(page), raw(page, "/Resources") or DictionaryObject(), raw(page, "/Group"), theirs
        )
        marked = any(
            dictionary(annotation).get("/Subtype") != "/Link" for annotation in look_up(page, "/Annots") or ()
        )
        if same and not layered and not marked:
            proven_by_bytes.add(index)
        if index not in proven_by_bytes or mended:
            to_see.append((place, index))
    seen = _look(source, original, to_see, frame, proven_by_bytes) if to_see else _Seen()
    close_pdf(original)
    forget(reader)
    return seen


def _same_image(ours: StreamObject, theirs: images.StoredPicture, *, reduced: bool) -> bool:
    """Tell whether an image is the source's own, or, where it was made smaller, still looks like it."""
    if encoded(ours) == theirs.data:
        return True
    after = decoded(ours, LOOK_PIXELS) if reduced and is_image(ours) else None
    if after is None:
        return False
    before = images.decoded(theirs, LOOK_PIXELS)
    return look_alike(*(picture.convert("L").resize(LOOK_PIXELS) for picture in (before, after)))


def _drawn(reader: PdfReader, number: int) -> StreamObject:
    found = reader.pages[number]["/Resources"]["/XObject"]["/P"].get_object()  # type: ignore[index]
    if not isinstance(found, StreamObject):
        raise JobFailure("damaged")
    return found


def _look(
    source: PacketSource,
    original: PdfReader,
    to_see: list[tuple[int, int]],
    frame: PageFrame,
    proven_by_bytes: AbstractSet[int],
) -> _Seen:
    """Render pages of both sides and compare them where the page stands.

    Args:
        source: The document.
        original: The same, open.
        to_see: Places of pages in what was prepared, and their numbers (from 0) in the source.
        frame: Where pages stand.
        proven_by_bytes: Pages that pass where the engine that draws them does not find them in a broken tree.
    """
    seen = _Seen(different=[], inkless=[])
    with (
        pdfium_document(JobFile(source.path), source.password) as theirs,
        pdfium_document(JobFile(source.prepared)) as ours,
    ):
        for place, index in to_see:
            page = original.pages[index]
            placing = place_page(page, handling_of(source), frame)
            x0, y0, x1, y1 = placing.apply(placing.box)
            left, upper, right, lower = (
                round(side * LOOK_SCALE)
                for side in (x0, frame.paper.height - y1, x1, frame.paper.height - y0)
            )
            after = page_picture(ours, place, LOOK_SCALE, grey=True).crop((left, upper, right, lower))
            try:
                before = _source_picture(theirs, index, source, after.size, marks=source.marks)
            except (PdfiumError, IndexError):
                seen.different += [] if index in proven_by_bytes else [index + 1]
                continue
            drawn = drawings_of(original, page, marks=source.marks)
            drawings = drawn.drawings
            boxes = [_in_picture(placing.apply(each.box), frame, (left, upper)) for each in drawings]
            by_viewer = [box for each, box in zip(drawings, boxes, strict=True) if each.by_viewer]
            by_viewer += [_in_picture(placing.apply(box), frame, (left, upper)) for box in drawn.lost]
            if not look_alike(without(before, by_viewer), without(after, by_viewer)):
                seen.different.append(index + 1)
                continue
            if drawings:
                bare = _source_picture(theirs, index, source, after.size, marks=False)
                if not all(
                    _has_ink(each, box, before, after, bare)
                    for each, box in zip(drawings, boxes, strict=True)
                ):
                    seen.inkless.append(index + 1)
    return seen


def _in_picture(box: Box, frame: PageFrame, corner: tuple[int, int]) -> PictureBox:
    """Find a rectangle of a packet's page in the picture of a part of it, with a pixel around it."""
    x0, y0, x1, y1 = box
    return (
        math.floor(x0 * LOOK_SCALE) - corner[0] - 1,
        math.floor((frame.paper.height - y1) * LOOK_SCALE) - corner[1] - 1,
        math.ceil(x1 * LOOK_SCALE) - corner[0] + 1,
        math.ceil((frame.paper.height - y0) * LOOK_SCALE) - corner[1] + 1,
    )


def _has_ink(
    drawing: Drawing, box: PictureBox, before: Image.Image, after: Image.Image, bare: Image.Image
) -> bool:
    """Tell whether a mark or field left ink where it should.

    Args:
        drawing: How it is drawn.
        box: Where it stands in the pictures.
        before: The source's page, drawn by an engine that had no part in the packet.
        after: The packet's page, drawn by the same.
        bare: The source's page without its marks.
    """
    if not touches(box, after.size) or "/OC" in drawing.annotation:
        # What is on a layer may be hidden.
        return True
    if not drawing.by_viewer:
        # Where that engine draws nothing either, the mark's own drawing is empty.
        return not differ(before, bare, box) or differ(after, bare, box)
    if is_field(drawing.annotation):
        # That engine draws fields on the bare page too.
        return contrast(after, box)
    return differ(after, bare, box, PALE)


def _source_picture(
    document: PdfDocument, index: int, source: PacketSource, size: tuple[int, int], *, marks: bool
) -> Image.Image:
    """Render a page of the source the way that its recipe says, as large as the packet's."""
    cut_left, cut_top, cut_right, cut_bottom = source.crop or (0, 0, 0, 0)
    width = page_size(document[index])[0] * (1 - cut_left - cut_right)
    turned = source.rotate in {90, 270}
    scale = (size[1] if turned else size[0]) / max(1.0, width)
    picture = page_picture(document, index, scale, grey=True, marks=marks)
    if source.crop:
        across, down = picture.size
        corner = (round(across * (1 - cut_right)), round(down * (1 - cut_bottom)))
        picture = picture.crop((round(cut_left * across), round(cut_top * down), *corner))
    if source.rotate:
        picture = picture.rotate(-source.rotate, expand=True)
    return picture if picture.size == size else picture.resize(size)
