"""Telling whether a file is a packet of ours, and whether it is as it was built."""

import enum
from pathlib import Path

from msgspec import Struct
from pypdf import PdfReader

from usce_desktop.domain.packet.job import PacketJob
from usce_desktop.domain.packet.page_map import MARK, MARK_LENGTH
from usce_desktop.pdf.engine.open import open_pdf
from usce_desktop.pdf.files.handed import JobFile, mapped
from usce_desktop.pdf.packet.attachments import ATTACHED, attached_objects, attachment_hashes
from usce_desktop.pdf.packet.manifest import page_digests, sha256_of, structure_digest
from usce_desktop.pdf.packet.model import PIECE
from usce_desktop.pdf.pages.fingerprint import Fingerprints
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.jobs import ManifestDocument, PacketState, Verify
from usce_desktop.pdf.worker.messages import BadMessageError, read


class _Manifest(Struct, frozen=True, kw_only=True):
    """What a packet keeps of itself in the place that PDF has for programs' own data.

    Attributes:
        schema: How fingerprints are made: 1 took runs of blanks in content for one blank, and numbers by
            five digits.
        pages: The fingerprint of each.
        structure: The fingerprint of outline, page labels and layers.
        attachments: The SHA-256 of each attached file; ``None`` in packets that were built before 0.2.
    """

    schema: int
    title: str
    documents: tuple[ManifestDocument, ...]
    pages: tuple[str, ...]
    structure: str
    attachments: tuple[str, ...] | None = None


class _Attached(Struct, frozen=True, kw_only=True):
    """The attached manifest, as far as a packet is built from it again."""

    recipe: PacketJob | None = None


def verify(job: Verify, report: Report) -> PacketState:
    """Tell whether a file is a packet of this program, and whether it is as it was built; reports once."""
    file = JobFile(job.path)
    reader = open_pdf(file, job.password)
    report(0, 1, "Comparing")
    bytes_are = look_at_bytes(file)
    manifest = _manifest(reader)
    if manifest is None:
        broken = bytes_are is Bytes.DAMAGED
        return PacketState(pages=len(reader.pages), made_here=broken, damaged=broken)
    strict = manifest.schema > 1
    digests = list(page_digests(reader, Fingerprints(by_meaning=True, strict=strict)))
    built = manifest.pages
    longest = max(len(built), len(digests))
    changed = [
        number + 1
        for number in range(longest)
        if number >= len(built) or number >= len(digests) or built[number] != digests[number]
    ]
    recipe, broken = _recipe(reader)
    return PacketState(
        made_here=True,
        untouched=bytes_are is Bytes.WHOLE and not changed,
        damaged=bytes_are is Bytes.DAMAGED,
        changed=tuple(changed),
        structure=manifest.structure == structure_digest(reader, strict=strict)
        and _has_its_files(reader, manifest),
        pages=len(reader.pages),
        documents=manifest.documents,
        title=manifest.title,
        recipe=recipe,
        broken_recipe=broken,
    )


class Bytes(enum.Enum):
    """How the bytes of a packet are, by the hash that it carries of itself.

    Attributes:
        WHOLE: As they were written.
        DAMAGED: Where they were written, but other ones: no program that saves a file leaves them so.
        ANOTHER: A program saved the file again, or added to its end.
    """

    WHOLE = enum.auto()
    DAMAGED = enum.auto()
    ANOTHER = enum.auto()


def look_at_bytes(file: Path) -> Bytes:
    """Compare a packet with the hash of itself that stands behind its end."""
    size = file.stat().st_size
    with mapped(file) as data:
        place = data.rfind(MARK)
        told = data[place + len(MARK) : place + MARK_LENGTH - 1] if place >= 0 else b""
    if place < 0:
        return Bytes.ANOTHER
    if told.decode("ascii", "replace") != sha256_of(file, place):
        return Bytes.DAMAGED
    return Bytes.WHOLE if size == place + MARK_LENGTH else Bytes.ANOTHER


def _has_its_files(reader: PdfReader, manifest: _Manifest) -> bool:
    """Tell whether what is attached is what was attached."""
    return manifest.attachments is None or manifest.attachments == attachment_hashes(reader.root_object)


def _recipe(reader: PdfReader) -> tuple[PacketJob | None, bool]:
    """Read what the packet can be built from again, and tell whether it is there but cannot be read."""
    if not attached_objects(reader.root_object):
        return None, False
    try:
        recipe = read(reader.attachments[ATTACHED][0], _Attached).recipe
    except BadMessageError:
        return None, True
    if recipe is not None and not all(source.possible for source in recipe.sources):
        return None, True
    return recipe, False


def _manifest(reader: PdfReader) -> _Manifest | None:
    try:
        private = reader.root_object["/PieceInfo"][PIECE]["/Private"].get_object()  # type: ignore[index]
        return read(private.get_data(), _Manifest)
    except (KeyError, TypeError, AttributeError, BadMessageError):
        return None
