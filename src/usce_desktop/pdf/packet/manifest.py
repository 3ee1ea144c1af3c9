"""The packet's manifest: a fingerprint per page, one of its structure, and the hash of the whole."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from usce_desktop.domain.packet.page_map import MARK
from usce_desktop.pdf.engine.objects import dictionary, look_up, raw
from usce_desktop.pdf.engine.open import forget
from usce_desktop.pdf.packet.model import DIGEST
from usce_desktop.pdf.pages.fingerprint import Fingerprints

ACTIVE = ("/OpenAction", "/AA", "/Names", "/AcroForm")
"""Keys that a packet's catalog never has."""
BYTES_AT_ONCE = 16 << 20
"""After so many what was read is forgotten: memory does not grow with the packet."""


def sha256_of(path: Path, stop: int) -> str:
    """Hash the first ``stop`` bytes of a file."""
    found: str = feed(hashlib.sha256(), path, 0, stop).hexdigest()
    return found


def feed(digest: Any, path: Path, start: int, stop: int) -> Any:  # noqa: ANN401 - a hash
    """Hash a part of a file.

    Returns:
        The hash.
    """
    with path.open("rb", buffering=0) as stream:
        stream.seek(start)
        left = stop - start
        while left and (chunk := stream.read(min(left, 1 << 20))):
            digest.update(chunk)
            left -= len(chunk)
    return digest


def mark(path: Path, digest: Any = None, start: int = 0) -> str:  # noqa: ANN401 - a hash
    """Write the hash of the whole behind the end of a file.

    Args:
        path: The file.
        digest: The hash of its beginning, where that is known.
        start: Where that ends.

    Returns:
        The SHA-256 of the file with that, without reading it once more.
    """
    digest = feed(digest or hashlib.sha256(), path, start, path.stat().st_size)
    line = MARK + digest.hexdigest().encode() + b"\n"
    with path.open("ab") as stream:
        stream.write(line)
    digest.update(line)
    whole: str = digest.hexdigest()
    return whole


def page_digests(reader: PdfReader, known: Fingerprints) -> Iterator[str]:
    """Work out the fingerprint of each page, links included."""
    numbers = {
        page.indirect_reference.idnum: number
        for number, page in enumerate(reader.pages)
        if page.indirect_reference is not None
    }
    kept = known.read
    for page in reader.pages:
        if known.read - kept > BYTES_AT_ONCE:
            forget(reader)
            kept = known.read
        digest = hashlib.sha256()
        for key in ("/MediaBox", "/CropBox", "/Rotate", "/Resources", "/UserUnit"):
            digest.update(known.of(raw(page, key), role="resources" if key == "/Resources" else "object"))
        digest.update(_content(page, strict=known.strict))
        for annotation in look_up(page, "/Annots") or ():
            _feed_annotation(digest, dictionary(annotation), numbers, known)
        yield digest.hexdigest()[:DIGEST]


def _content(page: DictionaryObject, *, strict: bool) -> bytes:
    contents = look_up(page, "/Contents")
    streams = contents if isinstance(contents, ArrayObject) else [contents]
    found = [dictionary(part) for part in streams]
    parts = [part.get_data().strip() for part in found if isinstance(part, StreamObject)]
    if strict:
        # Programs join streams, with a blank of their own between; inside one every byte may be of a word.
        return hashlib.sha256(b"\n".join(part for part in parts if part)).digest()
    return hashlib.sha256(b" ".join(b"\n".join(parts).split())).digest()


def _feed_annotation(
    digest: Any,  # noqa: ANN401 - a hash
    annotation: DictionaryObject,
    numbers: dict[int, int],
    known: Fingerprints,
) -> None:
    for key in ("/Subtype", "/Rect", "/A", "/AP", "/Contents", "/F"):
        digest.update(known.of(raw(annotation, key)))
    target = look_up(annotation, "/Dest")
    if isinstance(target, ArrayObject) and target:
        page = list.__getitem__(target, 0)
        if isinstance(page, IndirectObject):
            digest.update(str(numbers.get(page.idnum)).encode())


def structure_digest(reader: PdfReader, *, strict: bool = True) -> str:
    """Work out the fingerprint of bookmarks, labels, layers, attachments, and of what a packet never has."""

    def flat(entries: list[Any], depth: int) -> Iterator[tuple[int, str, int | None]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from flat(entry, depth + 1)
            else:
                yield depth, str(entry.title), reader.get_destination_page_number(entry)

    root = reader.root_object
    layers = Fingerprints(by_meaning=True, strict=strict).of(raw(root, "/OCProperties")).hex()
    active = [key for key in ACTIVE if key in root]
    told = [list(flat(reader.outline, 0)), list(reader.page_labels), layers, active]
    if "/Names" in root:
        told.append(Fingerprints(by_meaning=True, strict=strict).of(raw(root, "/Names")).hex())
    text = json.dumps(told)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST]
