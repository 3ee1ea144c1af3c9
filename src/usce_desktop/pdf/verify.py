"""Telling whether a file is a packet of ours, and whether it is as it was built."""

import json
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from usce_desktop.domain.packet import MARK, MARK_LENGTH
from usce_desktop.pdf.attaching import ATTACHED, attached_objects
from usce_desktop.pdf.fingerprint import Fingerprints
from usce_desktop.pdf.manifest import page_digests, sha256_of, structure_digest
from usce_desktop.pdf.packet import PIECE
from usce_desktop.pdf.process import Report
from usce_desktop.pdf.sources import open_pdf


def verify(path: str, report: Report, password: str = "") -> dict[str, Any]:
    """Tell whether a file is a packet of ours, and whether it is as it was built.

    Returns:
        ``made_here``; ``untouched`` (every byte as built); ``changed`` pages, from 1; ``structure``
        (bookmarks and labels as built); ``documents`` of the manifest; ``pages``; ``title``; ``recipe``
        to build it again, where it carries one.
    """
    file = Path(path)
    reader = open_pdf(file, password)
    report(0, 1, "Comparing")
    manifest = _manifest(reader)
    answer = {
        "made_here": manifest is not None,
        "untouched": False,
        "changed": [],
        "structure": False,
        "pages": len(reader.pages),
        "documents": [],
        "title": "",
        "recipe": None,
    }
    if manifest is None:
        return answer
    digests = list(page_digests(reader, Fingerprints(by_meaning=True)))
    built = manifest["pages"]
    longest = max(len(built), len(digests))
    changed = [
        number + 1
        for number in range(longest)
        if number >= len(built) or number >= len(digests) or built[number] != digests[number]
    ]
    return answer | {
        "untouched": _whole(file) and not changed,
        "changed": changed,
        "structure": manifest["structure"] == structure_digest(reader),
        "documents": manifest["documents"],
        "title": manifest["title"],
        "recipe": _recipe(reader),
    }


def _whole(file: Path) -> bool:
    size = file.stat().st_size
    with file.open("rb") as stream:
        stream.seek(max(0, size - MARK_LENGTH))
        tail = stream.read()
    return tail.startswith(MARK) and tail[len(MARK) : -1].decode("ascii", "replace") == sha256_of(
        file, size - MARK_LENGTH
    )


def _recipe(reader: PdfReader) -> dict[str, Any] | None:
    if not attached_objects(reader.root_object):
        return None
    told = json.loads(reader.attachments[ATTACHED][0])
    recipe: dict[str, Any] | None = told.get("recipe")
    return recipe


def _manifest(reader: PdfReader) -> dict[str, Any] | None:
    try:
        private = reader.root_object["/PieceInfo"][PIECE]["/Private"].get_object()  # type: ignore[index]
        manifest: dict[str, Any] = json.loads(private.get_data())
        shown = {"pages", "documents", "title", "structure"} <= manifest.keys()
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return manifest if shown else None
