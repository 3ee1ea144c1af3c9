"""Layers (optional content): which of them the packet shows.

pypdf's own merging drops them, so that hidden layers become visible; here the layers of every
source go into one list, each on or off as its source has it.
"""

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, TextStringObject

from usce_desktop.pdf.objects import dictionary, look_up


class Layers:
    """Collects the layers of all sources."""

    def __init__(self) -> None:
        """Start with none."""
        self._all = ArrayObject()
        self._off = ArrayObject()

    def take(self, reader: PdfReader, writer: PdfWriter) -> None:
        """Add a source's layers."""
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
            self._all.append(ours)
            if reference.idnum in off:
                self._off.append(ours)

    def write(self, writer: PdfWriter) -> None:
        """Put the list into the packet."""
        if self._all:
            default = DictionaryObject(
                {
                    NameObject("/Name"): TextStringObject("Layers"),
                    NameObject("/OFF"): self._off,
                    NameObject("/Order"): ArrayObject(self._all),
                }
            )
            writer.root_object[NameObject("/OCProperties")] = DictionaryObject(
                {NameObject("/OCGs"): self._all, NameObject("/D"): default}
            )


def _references(owner: DictionaryObject, key: str) -> list[IndirectObject]:
    value = look_up(owner, key)
    items = list.__iter__(value) if isinstance(value, ArrayObject) else ()
    return [item for item in items if isinstance(item, IndirectObject)]
