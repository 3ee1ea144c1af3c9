"""Telling whether a file is a packet of ours, and whether it is as it was built."""

from pathlib import Path

from msgspec import Struct
from pypdf import PdfReader

from usce_desktop.domain.packet import MARK, MARK_LENGTH
from usce_desktop.domain.packet_job import PacketJob
from usce_desktop.pdf.engine.open import open_pdf
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
        pages: The fingerprint of each.
        structure: The fingerprint of outline, page labels and layers.
        attachments: The SHA-256 of each attached file; ``None`` in packets that were built before 0.2.
    """

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
    file = Path(job.path)
    reader = open_pdf(file, job.password)
    report(0, 1, "Comparing")
    manifest = _manifest(reader)
    if manifest is None:
        return PacketState(pages=len(reader.pages))
    digests = list(page_digests(reader, Fingerprints(by_meaning=True)))
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
        untouched=_whole(file) and not changed,
        changed=tuple(changed),
        structure=manifest.structure == structure_digest(reader) and _has_its_files(reader, manifest),
        pages=len(reader.pages),
        documents=manifest.documents,
        title=manifest.title,
        recipe=recipe,
        broken_recipe=broken,
    )


def _whole(file: Path) -> bool:
    size = file.stat().st_size
    with file.open("rb") as stream:
        stream.seek(max(0, size - MARK_LENGTH))
        tail = stream.read()
    return tail.startswith(MARK) and tail[len(MARK) : -1].decode("ascii", "replace") == sha256_of(
        file, size - MARK_LENGTH
    )


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
