"""Sealing a packet that was just written: reopening it, and writing its fingerprints into it."""

import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any

from pypdf import PdfReader

from usce_desktop.domain.packet.job import PacketJob
from usce_desktop.domain.packet.page_map import PacketPart, begins_section, front_pages
from usce_desktop.pdf.engine.open import open_pdf
from usce_desktop.pdf.files.handed import JobFile, mapped
from usce_desktop.pdf.packet.attachments import attached_objects
from usce_desktop.pdf.packet.manifest import ACTIVE, feed, mark, page_digests, structure_digest
from usce_desktop.pdf.packet.model import DIGEST, PIECE, frame_of_job
from usce_desktop.pdf.packet.prepared import Prepared, look_at, objects_of
from usce_desktop.pdf.pages.fingerprint import Fingerprints
from usce_desktop.pdf.pages.sanitize import is_code
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure
from usce_desktop.pdf.worker.jobs import Seal, Sealed


def seal(request: Seal, report: Report) -> Sealed:
    """Reopen a packet just written, see that it is what was proven, and write its fingerprints into it.

    Its documents were compared with their sources when they were prepared: here every byte of them is
    compared with that. What is the packet's own is looked at as any reader would see it.

    Args:
        request: The packet, and where its documents are in it.
        report: Called per document.
    """
    job = request.packet
    path = JobFile(request.output)
    told = [look_at(JobFile(source.prepared)) for source in job.sources]
    reader = open_pdf(path)
    beginning = _Beginning(reader, path)
    known = Fingerprints(by_meaning=True)
    carried: set[int] = set()
    problems = []
    with path.open("rb", buffering=1 << 16) as stream:
        for number, (source, index, place) in enumerate(zip(job.sources, told, request.placed, strict=True)):
            report(number, len(job.sources), f"Comparing {source.title}")
            if index is None or not index.prints:
                raise JobFailure("bad_answer", source.title)
            offsets = reader.xref.get(0, {})
            for own, pieces in objects_of(JobFile(source.prepared), index, place):
                carried.add(own)
                if not _is_at(stream, offsets.get(own, -1), pieces):
                    problems.append(f"{source.title} is not as it was prepared.")
                    break
            for own, digest in index.prints.items():
                known.trust(place.number(own), bytes.fromhex(digest))
    problems += _structure_problems(reader, job, told, carried)
    sha256 = _fill_in(reader, path, known, beginning) if not problems else ""
    return Sealed(problems=tuple(problems), pages=len(reader.pages), sha256=sha256, size=path.stat().st_size)


def _is_at(stream: IO[bytes], place: int, pieces: list[bytes]) -> bool:
    """Tell whether bytes stand where they should."""
    if place < 0:
        return False
    if stream.tell() != place:
        stream.seek(place)
    return all(stream.read(len(piece)) == piece for piece in pieces)


def _pages_of(job: PacketJob, told: Sequence[Prepared | None]) -> int:
    """Count the pages that a packet should have."""
    parts = [
        PacketPart(title=source.title, pages=len(index.pages) if index else 0, section=source.section)
        for source, index in zip(job.sources, told, strict=True)
    ]
    front = front_pages(parts, cover=job.cover is not None, contents=job.contents, evidence=len(job.evidence))
    before: str | None = None
    dividers = 0
    for part in parts:
        dividers += job.dividers and begins_section(before, part.section)
        before = part.section
    return sum(front) + dividers + sum(part.pages for part in parts)


def _structure_problems(
    reader: PdfReader, job: PacketJob, told: Sequence[Prepared | None], carried: set[int]
) -> Iterator[str]:
    frame = frame_of_job(job)
    if reader.is_encrypted:
        yield "It is encrypted."
    if len(reader.pages) != _pages_of(job, told):
        yield f"It has {len(reader.pages)} pages instead of {_pages_of(job, told)}."
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
    if keys or any(
        is_code(reader.get_object(each)) for each in reader.xref.get(0, {}) if each not in own | carried
    ):
        yield "It carries active content."


class _Beginning:
    """Hashes a packet up to its manifest, which is written last, while it is being looked at."""

    def __init__(self, reader: PdfReader, path: Path) -> None:
        private = reader.root_object["/PieceInfo"][PIECE]["/Private"].get_object()  # type: ignore[index]
        self.manifest: bytes = private.get_data()
        with mapped(path) as view:
            self.end = view.rfind(self.manifest)
        if self.end < 0:
            raise JobFailure("bad_answer")
        self._pool = ThreadPoolExecutor(1)
        self._hash = self._pool.submit(feed, hashlib.sha256(), path, 0, self.end)

    def hashed(self) -> Any:  # noqa: ANN401 - a hash
        self._pool.shutdown()
        return self._hash.result()


def _fill_in(reader: PdfReader, path: Path, known: Fingerprints, beginning: _Beginning) -> str:
    """Write the fingerprints over the zeros that ``compose`` left, then the hash of the whole.

    Returns:
        The SHA-256 of the finished file.
    """
    zeros = f'"{"0" * DIGEST}"'.encode()
    filled = beginning.manifest
    for digest in [*page_digests(reader, known), structure_digest(reader)]:
        filled = filled.replace(zeros, f'"{digest}"'.encode(), 1)
    if len(filled) != len(beginning.manifest):
        raise JobFailure("bad_answer")
    with path.open("r+b") as stream:
        stream.seek(beginning.end)
        stream.write(filled)
    return mark(path, beginning.hashed(), beginning.end)
