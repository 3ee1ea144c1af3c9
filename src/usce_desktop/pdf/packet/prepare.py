"""Preparing a document: its pages become what a packet draws, in a file of their own.

Nothing of a source's own catalog, names, actions or forms comes along: only what its pages draw.
"""

from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from msgspec import Struct, structs
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from usce_desktop.domain.packet.fitting import Reduction
from usce_desktop.domain.packet.job import PacketSource
from usce_desktop.domain.packet.page_map import PAPERS
from usce_desktop.pdf.drawing.draw import register_fonts
from usce_desktop.pdf.engine.images import frames, jpeg_picture
from usce_desktop.pdf.engine.internals import add_object, objects_of, page_tree, set_encoded
from usce_desktop.pdf.engine.objects import dictionary
from usce_desktop.pdf.engine.open import close_pdf, open_pdf
from usce_desktop.pdf.engine.render import has_undrawn_marks, page_picture, pdfium_document
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.packet.manifest import sha256_of
from usce_desktop.pdf.packet.model import chosen, handling_of
from usce_desktop.pdf.packet.prepared import Numbered, Prepared, PreparedPage, is_ready, keep, numeral
from usce_desktop.pdf.packet.writer import PacketFile
from usce_desktop.pdf.pages.annotations import drawings_of, needs_picture
from usce_desktop.pdf.pages.body import Body, image_body, image_pages, pdf_body, with_marks
from usce_desktop.pdf.pages.duplicates import images
from usce_desktop.pdf.pages.form_xobject import numbers
from usce_desktop.pdf.pages.layers import list_layers, take_layers
from usce_desktop.pdf.pages.placement import PageFrame, frame_of
from usce_desktop.pdf.pages.reduce import shrink
from usce_desktop.pdf.pages.text_layer import FONT, text_layer, words_font
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure, failure_of
from usce_desktop.pdf.worker.jobs import Prepare, Ready

RASTER_DPI = 300
BUFFER = 1 << 20
_MAX_OUTLINE = 2000
_DEPTH = 200


class _Carried(Struct, kw_only=True):
    """A document's pages to be, before they are written."""

    bodies: list[Body]
    taken: list[int]
    outline: list[tuple[str, int, int]]
    layers: list[tuple[IndirectObject, bool]]
    pictures: list[int]
    lost: list[int]


def prepare(job: Prepare, report: Report) -> Ready:
    """Prepare a document, unless that was done already; reports once, at the start."""
    source = job.source
    report(0, 1, source.title)
    register_fonts(JobFile(job.fonts))
    file = JobFile(source.prepared)
    if is_ready(file):
        return Ready(ready=True)
    try:
        frame = frame_of(PAPERS[job.paper], stamped=job.stamped)
        _prepare(source, file, frame, job.reduce, pictures=job.pictures)
    except JobFailure as failure:
        raise JobFailure(failure.failure, source.title) from failure
    except MemoryError:
        raise
    except Exception as error:
        # A full disk and a program's own fault are not the document's.
        raise JobFailure(failure_of(error, str(file)).failure, source.title) from error
    return Ready(ready=False)


def _prepare(
    source: PacketSource, file: Path, frame: PageFrame, reduce: Reduction | None, *, pictures: bool
) -> None:
    writer = PdfWriter()
    writer.pdf_header = "%PDF-1.7"
    own = len(objects_of(writer))
    carried = (_carry_pictures if pictures else _carry)(source, writer, frame)
    _lay_words(source, carried, writer)
    if reduce is not None:
        shrink(writer, own, reduce)
    with file.open("wb", buffering=BUFFER) as stream:
        told = _write(writer, own, carried, stream, frame)
    keep(file, structs.replace(told, sha256=sha256_of(file, told.end)))


def _carry(source: PacketSource, writer: PdfWriter, frame: PageFrame) -> _Carried:
    path = JobFile(source.path)
    if kind_of(path) != "pdf":
        taken = chosen(source, frames(path))
        handling = handling_of(source)
        bodies = [image_body(picture, handling, writer, frame) for picture in image_pages(path, taken)]
        return _Carried(bodies=bodies, taken=taken, outline=[], layers=[], pictures=[], lost=[])
    reader = open_pdf(path, source.password)
    taken = chosen(source, len(reader.pages))
    layers = list(take_layers(reader, writer))
    bodies, pictures, lost = [], [], []
    for index in taken:
        if index + 1 in source.raster or needs_picture(reader, index):
            body = None
        else:
            body = _carried(reader, index, source, writer, frame)
        if body is None:
            pictures.append(index + 1)
            body = _raster(source, reader, index, writer, frame)
        if body.lost:
            lost.append(index + 1)
        bodies.append(body)
    outline = _outline(reader, taken)
    close_pdf(reader)
    return _Carried(bodies=bodies, taken=taken, outline=outline, layers=layers, pictures=pictures, lost=lost)


def _carry_pictures(source: PacketSource, writer: PdfWriter, frame: PageFrame) -> _Carried:
    """Carry every page over as pdfium draws it: no other engine reads the document."""
    bodies, lost = [], []
    with pdfium_document(JobFile(source.path), source.password) as document:
        taken = chosen(source, len(document))
        if len(document) < max(source.count, *(source.pages or (0,))):
            # The engine that draws does not find all pages: none may be lost without a word.
            raise JobFailure("damaged", source.title)
        for index in taken:
            picture = page_picture(document, index, RASTER_DPI / 72, marks=source.marks)
            drawn = jpeg_picture(picture, (RASTER_DPI, RASTER_DPI))
            bodies.append(image_body(drawn, handling_of(source), writer, frame))
            if source.marks and has_undrawn_marks(document, index):
                lost.append(index + 1)
    pictures = [index + 1 for index in taken]
    return _Carried(bodies=bodies, taken=taken, outline=[], layers=[], pictures=pictures, lost=lost)


def _lay_words(source: PacketSource, carried: _Carried, writer: PdfWriter) -> None:
    """Lay the words over the scans that they were read on."""
    texts = {text.page: text for text in source.words}
    font = words_font(writer) if texts else None
    for place, index in enumerate(carried.taken):
        text, body = texts.get(index + 1), carried.bodies[place]
        if text is None or font is None or body.whole is None:
            continue
        turn = (source.rotate + text.turned) % 360
        layer = text_layer(text, body.whole, turn, body.shown or body.whole)
        body.resources[NameObject("/Font")] = DictionaryObject({NameObject(FONT): font})
        carried.bodies[place] = structs.replace(body, content=body.content + b"\n" + layer)


def _carried(
    reader: PdfReader, index: int, source: PacketSource, writer: PdfWriter, frame: PageFrame
) -> Body | None:
    """Carry a page over as it is; nothing where what it is made of cannot be read."""
    try:
        return pdf_body(reader, index, handling_of(source), writer, frame)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a hostile page can raise anything; a picture of it cannot
        return None


def _raster(source: PacketSource, reader: PdfReader, index: int, writer: PdfWriter, frame: PageFrame) -> Body:
    """Carry a page over as a picture, with what pdfium does not draw over it."""
    marks = source.marks and not drawings_of(reader, reader.pages[index], marks=True).blended
    with pdfium_document(JobFile(source.path), source.password) as document:
        picture = page_picture(document, index, RASTER_DPI / 72, marks=marks)
    body = image_body(jpeg_picture(picture, (RASTER_DPI, RASTER_DPI)), handling_of(source), writer, frame)
    return with_marks(body, reader, index, handling_of(source), writer, frame)


def _outline(reader: PdfReader, pages: list[int]) -> list[tuple[str, int, int]]:
    """Read a document's own outline; a broken one is left out, the pages are what counts."""
    places = {page: place for place, page in reversed(list(enumerate(pages)))}
    found: list[tuple[str, int, int]] = []

    def walk(entries: list[Any], depth: int) -> None:
        for entry in entries:
            if isinstance(entry, list):
                walk(entry, depth + 1)
            elif len(found) < _MAX_OUTLINE:
                page = reader.get_destination_page_number(entry)
                if page in places and entry.title:
                    found.append((str(entry.title)[:200], depth, places[page]))

    try:
        walk(reader.outline, 0)
    except Exception:  # noqa: BLE001 - a hostile outline can raise anything
        return []
    return found


def _write(writer: PdfWriter, own: int, carried: _Carried, stream: IO[bytes], frame: PageFrame) -> Prepared:
    """Write the objects, then a page for each body, so that the file is a PDF of its own.

    Args:
        writer: Holds the objects; the first ``own`` of them are not the document's.
        own: How many.
        carried: The document.
        stream: Where to.
        frame: Says how large a page is.
    """
    objects = objects_of(writer)
    contents = [add_stream(writer, body.content) for body in carried.bodies]
    every = list(images(objects))
    first: dict[str, int] = {}
    instead = {number: first[key] for number, key in every if first.setdefault(key, number) != number}
    seen: list[tuple[int, int]] = []
    file = PacketFile(writer, stream)
    for number in range(own + 1, len(objects) + 1):
        if number in instead:
            objects[number - 1] = None
        elif objects[number - 1] is not None:
            _fix_numbers(objects[number - 1], seen, instead, 0)
            seen.append((stream.tell(), number))
            file.write(number, numeral(number))
    end, places = stream.tell(), dict(file.places)
    pages = [
        PreparedPage(content=content.idnum, names=_names(body.resources, instead), links=body.links)
        for body, content in zip(carried.bodies, contents, strict=True)
    ]
    _add_pages(writer, pages, frame)
    list_layers(writer, carried.layers)
    file.finish()
    return Prepared(
        sha256="",
        end=end,
        objects=places,
        numbers=tuple(seen),
        pages=tuple(pages),
        taken=tuple(carried.taken),
        outline=tuple(carried.outline),
        layers=tuple((reference.idnum, off) for reference, off in carried.layers),
        images=tuple((number, key) for number, key in every if number not in instead),
        pictures=tuple(carried.pictures),
        lost=tuple(carried.lost),
    )


def _fix_numbers(value: Any, seen: list[tuple[int, int]], instead: dict[int, int], depth: int) -> None:  # noqa: ANN401 - any PDF object
    """Give the references of an object their fixed width."""
    if depth > _DEPTH:
        raise RecursionError
    if isinstance(value, DictionaryObject):
        for key in value:
            item = value.raw_get(key)
            if isinstance(item, IndirectObject):
                dict.__setitem__(value, key, Numbered(instead.get(item.idnum, item.idnum), seen))
            else:
                _fix_numbers(item, seen, instead, depth + 1)
    elif isinstance(value, ArrayObject):
        for place, item in enumerate(list.__iter__(value)):
            if isinstance(item, IndirectObject):
                list.__setitem__(value, place, Numbered(instead.get(item.idnum, item.idnum), seen))
            else:
                _fix_numbers(item, seen, instead, depth + 1)


def _names(resources: DictionaryObject, instead: dict[int, int]) -> dict[str, dict[str, int]]:
    """List what a body's resources refer to."""
    found: dict[str, dict[str, int]] = {}
    for kind in resources:
        entries = dictionary(resources.raw_get(kind))
        found[kind] = {
            name: instead.get(entries.raw_get(name).idnum, entries.raw_get(name).idnum) for name in entries
        }
    return found


def resources_of(page: PreparedPage, number: Callable[[int], int], writer: PdfWriter) -> DictionaryObject:
    """Write the resources of a page, with the numbers that they have in a file."""
    return DictionaryObject(
        {
            NameObject(kind): DictionaryObject(
                {NameObject(name): IndirectObject(number(own), 0, writer) for name, own in entries.items()}
            )
            for kind, entries in page.names.items()
        }
    )


def _add_pages(writer: PdfWriter, pages: list[PreparedPage], frame: PageFrame) -> None:
    tree = dictionary(page_tree(writer))
    references = ArrayObject()
    for page in pages:
        made = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Page"),
                NameObject("/Parent"): page_tree(writer),
                NameObject("/MediaBox"): numbers(frame.box),
                NameObject("/Resources"): resources_of(page, lambda own: own, writer),
                NameObject("/Contents"): IndirectObject(page.content, 0, writer),
            }
        )
        references.append(add_object(writer, made))
    tree[NameObject("/Kids")] = references
    tree[NameObject("/Count")] = NumberObject(len(references))


def add_stream(writer: PdfWriter, data: bytes) -> IndirectObject:
    """Add a stream to a file."""
    stream = StreamObject()
    set_encoded(stream, data)
    return add_object(writer, stream)
