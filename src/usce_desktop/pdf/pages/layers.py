"""Layers (optional content): which of them the packet shows.

pypdf's own merging drops them, so that hidden layers become visible; here the layers of every
source go into one list, each on or off as its source has it.
"""

from collections.abc import Iterable, Iterator

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, TextStringObject

from usce_desktop.pdf.engine.objects import dictionary, look_up


def take_layers(reader: PdfReader, writer: PdfWriter) -> Iterator[tuple[IndirectObject, bool]]:
    """Copy a source's layers.

    Yields:
        The copy, and whether it is off.
    """
    properties = look_up(reader.root_object, "/OCProperties")
    if not isinstance(properties, DictionaryObject):
        return
    groups = _references(properties, "/OCGs")
    default = dictionary(look_up(properties, "/D"))
    off = {reference.idnum for reference in _references(default, "/OFF")}
    if default.get("/BaseState") == "/OFF":
        on = {reference.idnum for reference in _references(default, "/ON")}
        off |= {reference.idnum for reference in groups} - on
    for reference in groups:
        ours = dictionary(reference).clone(writer).indirect_reference
        if ours is not None:
            yield ours, reference.idnum in off


def list_layers(writer: PdfWriter, layers: Iterable[tuple[IndirectObject, bool]]) -> None:
    """Write a file's list of layers, each with whether it is off."""
    known = list(layers)
    if not known:
        return
    every = ArrayObject([reference for reference, _ in known])
    default = DictionaryObject(
        {
            NameObject("/Name"): TextStringObject("Layers"),
            NameObject("/OFF"): ArrayObject([reference for reference, off in known if off]),
            NameObject("/Order"): ArrayObject(every),
        }
    )
    writer.root_object[NameObject("/OCProperties")] = DictionaryObject(
        {NameObject("/OCGs"): every, NameObject("/D"): default}
    )


def _references(owner: DictionaryObject, key: str) -> list[IndirectObject]:
    value = look_up(owner, key)
    items = list.__iter__(value) if isinstance(value, ArrayObject) else ()
    return [item for item in items if isinstance(item, IndirectObject)]
