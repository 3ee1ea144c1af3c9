"""Files attached to a packet: its manifest, and originals that count only as files."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from usce_desktop.domain.file_names import safe_stem
from usce_desktop.pdf.engine.internals import add_object, set_encoded
from usce_desktop.pdf.engine.objects import dictionary, look_up, raw

ATTACHED = "manifest.json"
ORIGINAL = "original "
"""Begins the names of attached originals, after their number."""


def attach(
    writer: PdfWriter, manifest: dict[str, Any], originals: Sequence[tuple[str, Path]]
) -> tuple[str, ...]:
    """Attach the manifest in a form that people and programs can read, and originals as they are.

    Args:
        writer: The packet.
        manifest: What the packet holds, as JSON data.
        originals: Title and file of documents that lose something as pages: digitally signed ones.

    Returns:
        The SHA-256 of each attached file, as ``attachment_hashes`` finds them again.
    """
    listed = ArrayObject()
    data = json.dumps(manifest, indent=1, ensure_ascii=False).encode()
    hashes = [_add(writer, listed, ATTACHED, data, "/application#2Fjson")]
    for number, (title, path) in enumerate(originals, 1):
        name = f"{ORIGINAL}{number:03} {safe_stem(title)}.pdf"
        hashes.append(_add(writer, listed, name, path.read_bytes(), "/application#2Fpdf"))
    tree = DictionaryObject({NameObject("/Names"): listed})
    writer.root_object[NameObject("/Names")] = DictionaryObject({NameObject("/EmbeddedFiles"): tree})
    return tuple(hashes)


def _add(writer: PdfWriter, listed: ArrayObject, called: str, data: bytes, kind: str) -> str:
    file = StreamObject()
    set_encoded(file, data)
    file[NameObject("/Type")] = NameObject("/EmbeddedFile")
    file[NameObject("/Subtype")] = NameObject(kind)
    content = add_object(writer, file)
    name = TextStringObject(called)
    described = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Filespec"),
            NameObject("/F"): name,
            NameObject("/UF"): name,
            NameObject("/EF"): DictionaryObject({NameObject("/F"): content}),
        }
    )
    listed.extend([name, add_object(writer, described)])
    return hashlib.sha256(data).hexdigest()


def attachment_hashes(root: DictionaryObject) -> tuple[str, ...]:
    """Work out the SHA-256 of each file that is attached to a packet."""
    attached = look_up(dictionary(look_up(dictionary(look_up(root, "/Names")), "/EmbeddedFiles")), "/Names")
    if not isinstance(attached, ArrayObject):
        return ()
    hashes = []
    for each in list(list.__iter__(attached))[1::2]:
        content = look_up(dictionary(look_up(dictionary(each), "/EF")), "/F")
        data = content.get_data() if isinstance(content, StreamObject) else b""
        hashes.append(hashlib.sha256(data).hexdigest())
    return tuple(hashes)


def attached_objects(root: DictionaryObject) -> frozenset[int]:
    """Find the objects of what a packet has attached, where nothing else hangs in the catalog's names.

    Returns:
        Their numbers; none where anything else is attached or named.
    """
    names = dictionary(look_up(root, "/Names"))
    attached = look_up(dictionary(look_up(names, "/EmbeddedFiles")), "/Names")
    if set(names) != {"/EmbeddedFiles"} or not isinstance(attached, ArrayObject):
        return frozenset()
    entries = list(list.__iter__(attached))
    titles, files = entries[::2], entries[1::2]
    called = [str(title) for title in titles]
    contents = [raw(dictionary(look_up(dictionary(each), "/EF")), "/F") for each in files]
    parts = [*files, *contents]
    if (
        len(titles) != len(files)
        or called[:1] != [ATTACHED]
        or not all(name.startswith(ORIGINAL) for name in called[1:])
        or not all(isinstance(each, IndirectObject) for each in parts)
    ):
        return frozenset()
    return frozenset(each.idnum for each in parts if isinstance(each, IndirectObject))
