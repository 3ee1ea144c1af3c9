"""Finding the pages of a document whose page tree is broken."""

from collections.abc import Iterator, Mapping
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject

from usce_desktop.pdf.engine.objects import look_up

MOST = 5001
"""Pages that are looked for: one more than a document may have."""
_DEPTH = 200
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
"""What a page has from the nodes above it (ISO 32000-2, table 31)."""
_OF_PAGES = ("/Contents", "/MediaBox", "/Parent")


def is_broken(reader: PdfReader) -> bool:
    """Tell whether what pypdf takes for pages is none, or holds a node that has pages below it."""
    pages = reader.pages
    return not len(pages) or any("/Kids" in page for page in pages)


def find_pages(reader: PdfReader) -> None:
    """Find pages by what they are made of, whatever the tree says of types and counts, each node once.

    The reader has them as its own from then on.
    """
    top = look_up(reader.root_object, "/Pages")
    found = list(_pages(reader, top, None, {}, set(), 0))[:MOST]
    reader.flattened_pages = found


def _pages(
    reader: PdfReader,
    node: object,
    reference: IndirectObject | None,
    inherited: Mapping[str, Any],
    seen: set[tuple[int, int]],
    depth: int,
) -> Iterator[PageObject]:
    if not isinstance(node, DictionaryObject) or depth > _DEPTH:
        return
    kids = look_up(node, "/Kids")
    if isinstance(kids, ArrayObject):
        below = {**inherited, **{key: node.raw_get(key) for key in _INHERITED if key in node}}
        for kid in list.__iter__(kids):
            its = kid if isinstance(kid, IndirectObject) else None
            if its is not None:
                if (its.idnum, its.generation) in seen:
                    continue
                seen.add((its.idnum, its.generation))
            yield from _pages(
                reader, kid.get_object() if kid is not None else None, its, below, seen, depth + 1
            )
    elif any(key in node for key in _OF_PAGES):
        page = PageObject(reader, reference)
        page.update(node)
        for key, value in inherited.items():
            dict.setdefault(page, NameObject(key), value)
        yield page
