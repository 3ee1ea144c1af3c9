"""Storing the same picture once: a letterhead, a logo or a scan that came with several documents."""

import hashlib
from collections.abc import Iterable
from typing import Any

from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from usce_desktop.pdf.bodies import Body
from usce_desktop.pdf.fingerprint import Fingerprints
from usce_desktop.pdf.objects import look_up

_DEPTH = 60


class Twins:
    """Knows the pictures that a packet holds already."""

    def __init__(self, writer: PdfWriter) -> None:
        """Start with none."""
        self._writer = writer
        self._known: dict[bytes, IndirectObject] = {}
        self._found: dict[int, IndirectObject] = {}

    def merge(self, since: int, bodies: Iterable[Body]) -> None:
        """Let what refers to a second copy of a picture refer to the first, and drop the copy.

        Args:
            since: Objects before this number (from 0) have been through here; their streams are written.
            bodies: Of the pages that came since.
        """
        objects = self._writer._objects  # noqa: SLF001 - no public name
        prints = Fingerprints()
        for number in range(since, len(objects)):
            found = objects[number]
            if not isinstance(found, StreamObject) or look_up(found, "/Subtype") != "/Image":
                continue
            data = found._data  # noqa: SLF001 - the encoded bytes have no public name
            key = hashlib.sha256(prints.of(_head(found)) + hashlib.sha256(data).digest()).digest()
            own = found.indirect_reference
            if key in self._known:
                self._found[number + 1] = self._known[key]
                objects[number] = None
            elif own is not None:
                self._known[key] = own
        if self._found:
            for holder in (*objects[since:], *(body.resources for body in bodies)):
                self._redirect(holder, 0)

    def _redirect(self, value: Any, depth: int) -> None:  # noqa: ANN401 - any PDF object
        if depth > _DEPTH:
            return
        if isinstance(value, DictionaryObject):
            for key in list(value):
                value[key] = self._instead(value.raw_get(key), depth)
        elif isinstance(value, ArrayObject):
            for place, item in enumerate(list.__iter__(value)):
                list.__setitem__(value, place, self._instead(item, depth))

    def _instead(self, value: Any, depth: int) -> Any:  # noqa: ANN401 - any PDF object
        if isinstance(value, IndirectObject):
            return self._found.get(value.idnum, value)
        self._redirect(value, depth + 1)
        return value


def _head(image: StreamObject) -> DictionaryObject:
    """Take what says how an image is shown, without its bytes."""
    return DictionaryObject({key: image.raw_get(key) for key in image if key != "/Length"})
