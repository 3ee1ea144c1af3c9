"""Writing the packet: prepared documents, one page map, one file.

Of a source there is nothing but its prepared document, whose objects are taken over byte for byte. The
packet carries its manifest (fingerprints of its pages) in the place that PDF keeps for programs' own
data; ``seal`` fills it in once the file is written.
"""

import hashlib
import io
import json

from msgspec import Struct, structs, to_builtins
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

from usce_desktop.domain.packet.job import PacketJob, PacketSource
from usce_desktop.domain.packet.page_map import PAPERS, PacketPart, PageMap, page_map, tab_title
from usce_desktop.pdf.engine.internals import add_object, page_tree, set_identity
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.packet.attachments import attach
from usce_desktop.pdf.packet.front_matter import draw_all, own_links
from usce_desktop.pdf.packet.model import DIGEST, PIECE, PRODUCER, frame_of_job, front_of
from usce_desktop.pdf.packet.prepare import BUFFER, add_stream, resources_of
from usce_desktop.pdf.packet.prepared import Prepared, PreparedPage, look_at, objects_of
from usce_desktop.pdf.packet.writer import PacketFile
from usce_desktop.pdf.pages.body import Link
from usce_desktop.pdf.pages.form_xobject import numbers
from usce_desktop.pdf.pages.layers import list_layers
from usce_desktop.pdf.pages.placement import PageFrame
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure
from usce_desktop.pdf.worker.jobs import Compose, Composed, Placed


class _Part(Struct, frozen=True, kw_only=True):
    """A document within the packet."""

    source: PacketSource
    told: Prepared
    placed: Placed


def compose(request: Compose, report: Report) -> Composed:
    """Write a packet of documents that are prepared; reports per document."""
    job = request.packet
    writer = PdfWriter()
    writer.pdf_header = "%PDF-1.7"
    with JobFile(request.output).open("xb", buffering=BUFFER) as stream:
        file = PacketFile(writer, stream)
        parts: list[_Part] = []
        known: dict[str, int] = {}
        for done, source in enumerate(job.sources):
            report(done, len(job.sources) + 1, source.title)
            parts.append(_place(source, file, known))
        report(len(job.sources), len(job.sources) + 1, "Writing")
        layout = page_map(
            [
                PacketPart(title=part.source.title, pages=len(part.told.pages), section=part.source.section)
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
        list_layers(
            writer,
            [
                (IndirectObject(part.placed.number(number), 0, writer), off)
                for part in parts
                for number, off in part.told.layers
            ],
        )
        _properties(writer, job, layout)
        file.finish()
    return Composed(
        pages=layout.total,
        entries=tuple((entry.title, entry.first, entry.pages) for entry in layout.entries),
        pictures=tuple(part.told.pictures for part in parts),
        lost=tuple(part.told.lost for part in parts),
        placed=tuple(part.placed for part in parts),
    )


def _place(source: PacketSource, file: PacketFile, known: dict[str, int]) -> _Part:
    """Write the objects of a document; an image that the packet has already is left out.

    Args:
        source: The document.
        file: The packet.
        known: The numbers of the images that it has, by what tells them apart; grows.
    """
    prepared = JobFile(source.prepared)
    told = look_at(prepared)
    if told is None:  # what was prepared went away meanwhile; the document itself is not in question
        raise JobFailure("unreadable", source.title)
    base = file.make_room(max(told.objects, default=0))
    instead = {number: known[key] for number, key in told.images if key in known}
    placed = Placed(base=base, instead=instead)
    known.update({key: placed.number(number) for number, key in told.images})
    for number, pieces in objects_of(prepared, told, placed):
        file.place(number, pieces)
    return _Part(source=source, told=told, placed=placed)


def _assemble(writer: PdfWriter, job: PacketJob, layout: PageMap, parts: list[_Part]) -> list[IndirectObject]:
    own = PdfReader(io.BytesIO(draw_all(layout, front_of(job), JobFile(job.fonts))))
    bodies: list[tuple[PreparedPage, Placed] | None] = [None] * layout.total
    for entry, part in zip(layout.entries, parts, strict=True):
        bodies[entry.first - 1 : entry.last] = [(page, part.placed) for page in part.told.pages]
    frame = frame_of_job(job)
    pages = [_page(own, number, body, writer, frame) for number, body in enumerate(bodies)]
    references = [add_object(writer, page) for page in pages]
    tree = dictionary(page_tree(writer))
    tree[NameObject("/Kids")] = ArrayObject(references)
    tree[NameObject("/Count")] = NumberObject(len(references))
    for page in pages:
        page[NameObject("/Parent")] = page_tree(writer)
    top = frame.paper.height
    if not job.links:
        return references
    for number, box, leads_to in own_links(layout, front_of(job)):
        _add_link(pages[number - 1], Link(box=box, page=leads_to - 1), references, top)
    for entry, part in zip(layout.entries, parts, strict=True):
        places = {page: place for place, page in reversed(list(enumerate(part.told.taken)))}
        for place, carried in enumerate(part.told.pages):
            for link in carried.links:
                target = places.get(link.page) if link.page is not None else None
                if link.address or target is not None:
                    absolute = None if target is None else entry.first - 1 + target
                    moved = Link(box=link.box, page=absolute, address=link.address)
                    _add_link(pages[entry.first - 1 + place], moved, references, top)
    return references


def _page(
    own: PdfReader, number: int, body: tuple[PreparedPage, Placed] | None, writer: PdfWriter, frame: PageFrame
) -> DictionaryObject:
    drawn = own.pages[number]
    resources = DictionaryObject()
    contents = ArrayObject()
    if body is not None:
        page, placed = body
        resources.update(resources_of(page, placed.number, writer))
        contents.append(IndirectObject(placed.number(page.content), 0, writer))
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
    for number, (entry, part) in enumerate(zip(layout.entries, parts, strict=True), 1):
        top = writer.add_outline_item(
            title=tab_title(number, entry.title) if layout.contents else entry.title,
            page_number=references[entry.first - 1],
            fit=Fit.xyz(top=layout.paper.height),
            is_open=False,
        )
        above: list[IndirectObject] = [top]
        for title, depth, page in part.told.outline:
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


def _properties(writer: PdfWriter, job: PacketJob, layout: PageMap) -> None:
    root = writer.root_object
    writer.metadata = None
    about = {"/Title": job.title, "/Author": job.author, "/Subject": job.subject, "/Producer": PRODUCER}
    writer.add_metadata({key: words for key, words in about.items() if words})
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
        "schema": 2,
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
        originals = [(each.title, JobFile(each.path)) for each in job.sources if each.original]
        manifest["attachments"] = attach(writer, told, originals)
    private = add_stream(writer, json.dumps(manifest).encode())
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
    set_identity(writer, ArrayObject([identity, identity]))


def _portable(job: PacketJob) -> PacketJob:
    """Leave out of a job what belongs to this computer or is secret: rebuilding puts it in again."""
    sources = tuple(structs.replace(each, path="", password="", prepared="") for each in job.sources)
    return structs.replace(job, sources=sources, fonts="")


def _identity(job: PacketJob) -> bytes:
    reduced = [] if job.reduce is None else [to_builtins(job.reduce)]
    text = json.dumps([job.title, *(source.sha256 for source in job.sources), *reduced])
    return hashlib.sha256(text.encode()).digest()[:16]
