"""Writing the packet: bodies from every source, one page map, one file.

Nothing of a source's own catalog, names, actions or forms comes along: only what its pages draw. The
packet carries its manifest (fingerprints of its pages) in the place that PDF keeps for programs' own
data; ``seal`` fills it in once the file is written.
"""

import hashlib
import io
import json
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct, convert, structs, to_builtins
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    Fit,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from usce_desktop.domain.fitting import Reduction
from usce_desktop.domain.packet import PAPERS, Evidence, PageMap, Part, Stamp, page_map
from usce_desktop.domain.reading.page import PageText
from usce_desktop.pdf.attaching import attach
from usce_desktop.pdf.bodies import (
    Body,
    Handling,
    Link,
    image_body,
    image_pages,
    needs_picture,
    numbers,
    pdf_body,
)
from usce_desktop.pdf.failures import JobFailure
from usce_desktop.pdf.front_matter import Front, draw_all, own_links
from usce_desktop.pdf.imaging import frames, jpeg_picture
from usce_desktop.pdf.kinds import kind_of
from usce_desktop.pdf.layers import Layers
from usce_desktop.pdf.objects import dictionary, look_up
from usce_desktop.pdf.packet_file import PacketFile
from usce_desktop.pdf.placing import Frame, frame_of
from usce_desktop.pdf.process import Report
from usce_desktop.pdf.render import page_picture, pdfium_document
from usce_desktop.pdf.shrinking import shrink
from usce_desktop.pdf.sources import close_pdf, open_pdf
from usce_desktop.pdf.text_layer import FONT, text_layer, words_font
from usce_desktop.pdf.twins import Twins

RASTER_DPI = 300
DIGEST = 16
"""Hexadecimal digits of a page's fingerprint in the manifest."""
PRODUCER = "USCE Desktop"
PIECE = "/USCEDesktop"
_BUFFER = 1 << 20
_MAX_OUTLINE = 2000
_AT_ONCE = 48 << 20
"""Bytes of streams that wait to be made smaller together."""


class Source(Struct, frozen=True, kw_only=True):
    """A document as a job names it.

    Attributes:
        pages: The pages to take, from 1; ``None`` is all.
        raster: Pages (from 1, of the source) to carry over as pictures, because drawn they look different.
        section: What it belongs to.
        crop: What is cut off each page, as ``domain.application.Recipe`` has it.
        marks: Whether comments and marks come along.
        original: Whether the file itself is attached too, where anything is.
        words: What was read on its scanned pages, to be searched.
    """

    path: str
    title: str
    sha256: str
    rotate: int = 0
    pages: tuple[int, ...] | None = None
    password: str = ""
    raster: tuple[int, ...] = ()
    section: str = ""
    crop: tuple[float, float, float, float] | None = None
    marks: bool = True
    original: bool = False
    words: tuple[PageText, ...] = ()

    @property
    def handling(self) -> Handling:
        """How its pages are carried over."""
        return Handling(turn=self.rotate, crop=self.crop, marks=self.marks)


class Packet(Struct, frozen=True, kw_only=True):
    """Everything that a packet depends on.

    Attributes:
        title: For the document's properties.
        cover: ``heading``, ``name``, ``lines``; ``None`` for no cover.
        stamp: At the foot of every page; ``None`` for no stamps.
        evidence: Rows of the evidence table.
        dividers: Whether a page stands before each section.
        attach: Whether the manifest is attached, for programs and people that look inside, and with it
            the originals that count as files.
        paper: Key of ``PAPERS``.
        fonts: The folder of the bundled fonts.
        links: Whether pages may carry links.
        reduce: What is done to images; ``None`` leaves them as they are.
    """

    sources: tuple[Source, ...]
    title: str
    cover: dict[str, Any] | None
    contents: bool
    bookmarks: bool
    stamp: Stamp | None
    fonts: str
    links: bool = True
    reduce: Reduction | None = None
    evidence: tuple[Evidence, ...] = ()
    dividers: bool = False
    attach: bool = False
    paper: Literal["letter", "a4"] = "letter"

    @property
    def frame(self) -> Frame:
        """The room for source pages."""
        return frame_of(PAPERS[self.paper], stamped=self.stamp is not None)

    @property
    def front(self) -> Front:
        """What the app's own pages say."""
        return Front(cover=self.cover or {}, evidence=self.evidence, stamp=self.stamp, back=self.links)


class _Part(Struct, kw_only=True):
    """A source's bodies, and its outline as title, depth and page (from 0, among those taken)."""

    source: Source
    bodies: list[Body]
    pages: list[int]
    outline: list[tuple[str, int, int]]
    pictures: list[int]


def compose(packet: dict[str, Any], output: str, report: Report) -> dict[str, Any]:
    """Write a packet.

    Args:
        packet: A ``Packet`` as JSON data.
        output: Where to write; the file must not exist.
        report: Called per document.

    Returns:
        ``pages`` of the packet; ``entries``: title, first page and number of pages of each document;
        ``pictures``: for each document the pages (from 1) that were carried over as pictures.
    """
    job = convert(packet, Packet)
    writer = PdfWriter()
    writer.pdf_header = "%PDF-1.7"
    with open(output, "xb", buffering=_BUFFER) as stream:  # noqa: PTH123 - exclusive and buffered
        file = PacketFile(writer, stream)
        layers, twins = Layers(), Twins(writer)
        parts: list[_Part] = []
        for done, source in enumerate(job.sources):
            report(done, len(job.sources) + 1, source.title)
            try:
                before = len(writer._objects)  # noqa: SLF001 - no public name
                part = _part(source, writer, layers, job.frame)
                _lay_words(part, writer)
                twins.merge(before, part.bodies)
                parts.append(part)
            except JobFailure as failure:
                raise JobFailure(failure.failure, source.title) from failure
            except Exception as error:
                raise JobFailure("damaged", source.title) from error
            # Images are made smaller some at a time, so that both cores have work and memory stays small.
            if job.reduce is None or done + 1 == len(job.sources) or file.waiting() > _AT_ONCE:
                if job.reduce is not None:
                    shrink(writer, file.seen, job.reduce)
                file.write_streams()
        report(len(job.sources), len(job.sources) + 1, "Writing")
        layout = page_map(
            [
                Part(title=part.source.title, pages=len(part.bodies), section=part.source.section)
                for part in parts
            ],
            cover=job.cover is not None,
            contents=job.contents,
            evidence=len(job.evidence),
            dividers=job.dividers,
            paper=PAPERS[job.paper],
        )
        references = _assemble(writer, job, layout, parts)
        if job.bookmarks:
            _bookmarks(writer, layout, parts, references)
        layers.write(writer)
        _properties(writer, job, layout)
        file.finish()
    return {
        "pages": layout.total,
        "entries": [[entry.title, entry.first, entry.pages] for entry in layout.entries],
        "pictures": [part.pictures for part in parts],
    }


def chosen(source: Source, pages: int) -> list[int]:
    """List the pages (from 0) that a source gives to the packet."""
    if source.pages is None:
        return list(range(pages))
    return [page - 1 for page in source.pages if 1 <= page <= pages]


def _part(source: Source, writer: PdfWriter, layers: Layers, frame: Frame) -> _Part:
    path = Path(source.path)
    if kind_of(path) != "pdf":
        pages = chosen(source, frames(path))
        bodies = [image_body(picture, source.handling, writer, frame) for picture in image_pages(path, pages)]
        return _Part(source=source, bodies=bodies, pages=pages, outline=[], pictures=[])
    reader = open_pdf(path, source.password)
    pages = chosen(source, len(reader.pages))
    layers.take(reader, writer)
    bodies, pictures = [], []
    for index in pages:
        if index + 1 in source.raster or needs_picture(reader, index, marks=source.marks):
            body = None
        else:
            body = _carried(reader, index, source, writer, frame)
        if body is None:
            pictures.append(index + 1)
            body = _raster(source, index, writer, frame)
        bodies.append(body)
    outline = _outline(reader, pages)
    part = _Part(source=source, bodies=bodies, pages=pages, outline=outline, pictures=pictures)
    close_pdf(reader)
    return part


def _lay_words(part: _Part, writer: PdfWriter) -> None:
    """Lay the words over the scans that they were read on."""
    texts = {text.page: text for text in part.source.words}
    font = words_font(writer) if texts else None
    for place, index in enumerate(part.pages):
        text, body = texts.get(index + 1), part.bodies[place]
        if text is None or font is None or body.whole is None:
            continue
        turn = (part.source.rotate + text.turned) % 360
        layer = text_layer(text, body.whole, turn, body.shown or body.whole)
        body.resources[NameObject("/Font")] = DictionaryObject({NameObject(FONT): font})
        part.bodies[place] = structs.replace(body, content=body.content + b"\n" + layer)


def _carried(reader: PdfReader, index: int, source: Source, writer: PdfWriter, frame: Frame) -> Body | None:
    """Carry a page over as it is; nothing where what it is made of cannot be read."""
    try:
        return pdf_body(reader, index, source.handling, writer, frame)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a hostile page can raise anything; a picture of it cannot
        return None


def _raster(source: Source, index: int, writer: PdfWriter, frame: Frame) -> Body:
    with pdfium_document(Path(source.path), source.password) as document:
        picture = page_picture(document, index, RASTER_DPI / 72, marks=source.marks)
    return image_body(jpeg_picture(picture, (RASTER_DPI, RASTER_DPI)), source.handling, writer, frame)


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


def _assemble(writer: PdfWriter, job: Packet, layout: PageMap, parts: list[_Part]) -> list[IndirectObject]:
    own = PdfReader(io.BytesIO(draw_all(layout, job.front, Path(job.fonts))))
    bodies: list[Body | None] = [None] * layout.total
    for entry, part in zip(layout.entries, parts, strict=True):
        bodies[entry.first - 1 : entry.last] = part.bodies
    pages = [_page(own, number, body, writer, job.frame) for number, body in enumerate(bodies)]
    references = [writer._add_object(page) for page in pages]  # noqa: SLF001 - no public name
    tree = dictionary(writer._pages)  # noqa: SLF001 - no public name
    tree[NameObject("/Kids")] = ArrayObject(references)
    tree[NameObject("/Count")] = NumberObject(len(references))
    for page in pages:
        page[NameObject("/Parent")] = writer._pages  # noqa: SLF001 - no public name
    top = job.frame.paper.height
    if not job.links:
        return references
    for number, box, leads_to in own_links(layout, job.front):
        _add_link(pages[number - 1], Link(box=box, page=leads_to - 1), references, top)
    for entry, part in zip(layout.entries, parts, strict=True):
        places = {page: place for place, page in reversed(list(enumerate(part.pages)))}
        for place, body in enumerate(part.bodies):
            for link in body.links:
                target = places.get(link.page) if link.page is not None else None
                if link.address or target is not None:
                    absolute = None if target is None else entry.first - 1 + target
                    moved = Link(box=link.box, page=absolute, address=link.address)
                    _add_link(pages[entry.first - 1 + place], moved, references, top)
    return references


def _page(
    own: PdfReader, number: int, body: Body | None, writer: PdfWriter, frame: Frame
) -> DictionaryObject:
    drawn = own.pages[number]
    resources = DictionaryObject()
    contents = ArrayObject()
    if body is not None:
        resources.update(body.resources)
        contents.append(_stream(writer, body.content))
    content = look_up(drawn, "/Contents")
    if isinstance(content, StreamObject) and content.get_data().strip():
        contents.append(content.clone(writer).indirect_reference)
        fonts = dictionary(look_up(dictionary(look_up(drawn, "/Resources")), "/Font"))
        if fonts:
            kept = dictionary(resources.get("/Font"))
            resources[NameObject("/Font")] = DictionaryObject({**fonts.clone(writer), **kept})
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Page"),
            NameObject("/MediaBox"): numbers(frame.box),
            NameObject("/Resources"): resources,
            NameObject("/Contents"): contents,
        }
    )


def _stream(writer: PdfWriter, data: bytes) -> IndirectObject:
    stream = StreamObject()
    stream._data = data  # noqa: SLF001 - no public name
    return writer._add_object(stream)  # noqa: SLF001 - no public name


def _add_link(page: DictionaryObject, link: Link, references: list[IndirectObject], top: float) -> None:
    annotation = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): numbers(link.box),
            NameObject("/Border"): ArrayObject([NumberObject(0)] * 3),
        }
    )
    if link.page is not None:
        annotation[NameObject("/Dest")] = ArrayObject(
            [
                references[link.page],
                NameObject("/XYZ"),
                NullObject(),
                NumberObject(round(top)),
                NullObject(),
            ]
        )
    else:
        annotation[NameObject("/A")] = DictionaryObject(
            {NameObject("/S"): NameObject("/URI"), NameObject("/URI"): TextStringObject(link.address)}
        )
    links = page.setdefault(NameObject("/Annots"), ArrayObject())
    links.append(annotation)


def _bookmarks(
    writer: PdfWriter, layout: PageMap, parts: list[_Part], references: list[IndirectObject]
) -> None:
    for entry, part in zip(layout.entries, parts, strict=True):
        top = writer.add_outline_item(
            title=entry.title,
            page_number=references[entry.first - 1],
            fit=Fit.xyz(top=layout.paper.height),
            is_open=False,
        )
        above: list[IndirectObject] = [top]
        for title, depth, page in part.outline:
            del above[min(depth, len(above) - 1) + 1 :]
            above.append(
                writer.add_outline_item(
                    title=title,
                    page_number=references[entry.first - 1 + page],
                    parent=above[-1],
                    fit=Fit.xyz(top=layout.paper.height),
                    is_open=False,
                )
            )


def _properties(writer: PdfWriter, job: Packet, layout: PageMap) -> None:
    root = writer.root_object
    writer.metadata = None
    writer.add_metadata({"/Title": job.title, "/Producer": PRODUCER})
    decimal = DictionaryObject({NameObject("/S"): NameObject("/D")})
    if job.stamp is not None and job.stamp.prefix:
        decimal[NameObject("/P")] = TextStringObject(job.stamp.prefix)
    root[NameObject("/PageLabels")] = DictionaryObject(
        {NameObject("/Nums"): ArrayObject([NumberObject(0), decimal])}
    )
    root[NameObject("/Lang")] = TextStringObject("en-US")
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
    )
    if job.bookmarks:
        root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    manifest = {
        "schema": 1,
        "title": job.title,
        "documents": [
            {"title": entry.title, "sha256": source.sha256, "first": entry.first, "pages": entry.pages}
            for entry, source in zip(layout.entries, job.sources, strict=True)
        ],
        "pages": ["0" * DIGEST] * layout.total,
        "structure": "0" * DIGEST,
    }
    if job.attach:
        described = [
            {
                "title": entry.title,
                "section": entry.section,
                "first": entry.first,
                "pages": entry.pages,
                "sha256": source.sha256,
                "rotate": source.rotate,
                "taken": source.pages,
                "crop": source.crop,
                "marks": source.marks,
            }
            for entry, source in zip(layout.entries, job.sources, strict=True)
        ]
        told = {
            "schema": 1,
            "title": job.title,
            "documents": described,
            "evidence": to_builtins(job.evidence),
            "recipe": to_builtins(_portable(job)),
        }
        originals = [(each.title, Path(each.path)) for each in job.sources if each.original]
        attach(writer, told, originals)
    private = _stream(writer, json.dumps(manifest).encode())
    root[NameObject("/PieceInfo")] = DictionaryObject(
        {
            NameObject(PIECE): DictionaryObject(
                {
                    NameObject("/LastModified"): TextStringObject("D:20000101000000Z"),
                    NameObject("/Private"): private,
                }
            )
        }
    )
    identity = ByteStringObject(_identity(job))
    writer._ID = ArrayObject([identity, identity])  # noqa: SLF001 - no public name


def _portable(job: Packet) -> Packet:
    """Leave out of a job what belongs to this computer or is secret: rebuilding puts it in again."""
    sources = tuple(structs.replace(each, path="", password="") for each in job.sources)
    return structs.replace(job, sources=sources, fonts="")


def _identity(job: Packet) -> bytes:
    reduced = [] if job.reduce is None else [to_builtins(job.reduce)]
    text = json.dumps([job.title, *(source.sha256 for source in job.sources), *reduced])
    return hashlib.sha256(text.encode()).digest()[:16]
