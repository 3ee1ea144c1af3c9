"""Storing the same picture once: a letterhead, a logo or a scan that comes several times."""

import hashlib
from collections.abc import Iterator, Sequence

from pypdf.generic import DictionaryObject, PdfObject, StreamObject

from usce_desktop.pdf.engine.internals import encoded
from usce_desktop.pdf.engine.objects import look_up
from usce_desktop.pdf.pages.fingerprint import Fingerprints


def images(objects: Sequence[PdfObject | None]) -> Iterator[tuple[int, str]]:
    """List the images among objects.

    Args:
        objects: By number, from 1; their streams are still in memory.

    Yields:
        The number, and what two images have in common that show the same: a hash of their bytes and of
        all that says how they are shown.
    """
    prints = Fingerprints()
    for number, found in enumerate(objects, 1):
        if isinstance(found, StreamObject) and look_up(found, "/Subtype") == "/Image":
            data = encoded(found)
            head = prints.of(_head(found))
            yield number, hashlib.sha256(head + hashlib.sha256(data).digest()).hexdigest()


def _head(image: StreamObject) -> DictionaryObject:
    """Take what says how an image is shown, without its bytes."""
    return DictionaryObject({key: image.raw_get(key) for key in image if key != "/Length"})
