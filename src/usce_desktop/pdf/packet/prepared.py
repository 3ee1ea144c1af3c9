"""A prepared document: its pages as they go into a packet, in a file of its own.

It is a PDF that any viewer opens, with one page for each page to be. Its objects stand together at the
beginning, and every number that refers to one has the same width and a known place: a packet takes them
over byte for byte, with other numbers. What a packet has to know of it lies beside it, as JSON.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from msgspec import DecodeError, Struct, ValidationError, json, structs
from pypdf.generic import IndirectObject

from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.packet.manifest import sha256_of
from usce_desktop.pdf.pages.body import Link
from usce_desktop.pdf.worker.access import index_of
from usce_desktop.pdf.worker.jobs import Placed

WIDTH = 7
"""Characters of an object's number."""
_DIGEST = 64
_BUFFER = 1 << 16


class PreparedPage(Struct, frozen=True, kw_only=True):
    """A page of a prepared document.

    Attributes:
        content: The number of the stream that draws it.
        names: The numbers of what that stream names, by kind of resource and name.
        links: In the packet page's coordinates.
    """

    content: int
    names: dict[str, dict[str, int]]
    links: tuple[Link, ...] = ()


class Prepared(Struct, frozen=True, kw_only=True):
    """What is in the file of a prepared document.

    Attributes:
        sha256: Of its bytes up to ``end``.
        end: Where its objects end.
        objects: Where each object begins, by its number.
        numbers: Where each number of an object stands, and which it is, in the order of the file.
        pages: In the order of the packet.
        taken: Which page (from 0) of the source each is.
        outline: Title, depth and page (from 0, among those taken).
        layers: The number of each layer, and whether it is off.
        images: The number of each image, and what tells it from others.
        pictures: Pages (from 1, of the source) that were carried over as pictures.
        lost: Pages (from 1, of the source) with marks or fields that are visible there and not here.
        prints: Fingerprints of what its pages name, by number; empty until the document is proven.
    """

    sha256: str
    end: int
    objects: dict[int, int]
    numbers: tuple[tuple[int, int], ...]
    pages: tuple[PreparedPage, ...]
    taken: tuple[int, ...]
    outline: tuple[tuple[str, int, int], ...]
    layers: tuple[tuple[int, bool], ...]
    images: tuple[tuple[int, str], ...]
    pictures: tuple[int, ...]
    lost: tuple[int, ...] = ()
    prints: dict[int, str] = {}


class Numbered(IndirectObject):
    """A reference of fixed width, that remembers where it was written."""

    def __init__(self, number: int, seen: list[tuple[int, int]]) -> None:
        """Refer to an object.

        Args:
            number: The object's.
            seen: Where it was written, and which it was, is added here.
        """
        super().__init__(number, 0, None)
        self._seen = seen

    def write_to_stream(self, stream: IO[Any], encryption_key: str | bytes | None = None) -> None:
        """Write it as pypdf writes references, but for the width."""
        del encryption_key
        self._seen.append((stream.tell(), self.idnum))
        stream.write(numeral(self.idnum) + b" 0 R")


def numeral(number: int) -> bytes:
    """Write an object's number in its fixed width."""
    return b"%-*d" % (WIDTH, number)


def keep(file: Path, told: Prepared) -> None:
    """Write down what is in a prepared document; half of it is known by its hash to be none."""
    data = json.encode(told)
    JobFile(index_of(str(file))).write_bytes(hashlib.sha256(data).hexdigest().encode() + data)


def look_at(file: Path) -> Prepared | None:
    """Read what is in a prepared document; nothing where that is not known, or not as it was written.

    Raises:
        OSError: The disk does not give it now, which says nothing of the document.
    """
    try:
        whole = JobFile(index_of(str(file))).read_bytes()
    except FileNotFoundError:
        return None
    data = whole[_DIGEST:]
    if hashlib.sha256(data).hexdigest().encode() != whole[:_DIGEST]:
        return None
    try:
        return json.decode(data, type=Prepared)
    except (DecodeError, ValidationError):
        return None


def is_ready(file: Path) -> bool:
    """Tell whether a prepared document is there, proven, and has the bytes that were proven."""
    try:
        told = look_at(file)
        return told is not None and bool(told.prints) and sha256_of(file, told.end) == told.sha256
    except OSError:
        return False


def proven(told: Prepared, prints: Mapping[int, str], inkless: Iterable[int] = ()) -> Prepared:
    """Note the fingerprints of a document that was compared with its source.

    Args:
        told: The document.
        prints: Fingerprints by number.
        inkless: Pages (from 1, of the source) where a mark left no ink.
    """
    return structs.replace(told, prints=dict(prints), lost=tuple(sorted({*told.lost, *inkless})))


def objects_of(file: Path, told: Prepared, placed: Placed) -> Iterator[tuple[int, list[bytes]]]:
    """Read the objects of a prepared document as they stand in a packet.

    Yields:
        The number that it has there, and its bytes in pieces.
    """
    begins = sorted((place, number) for number, place in told.objects.items())
    ends = [place for place, _ in begins[1:]] + [told.end]
    at = 0
    with file.open("rb", buffering=_BUFFER) as stream:
        stream.seek(begins[0][0] if begins else 0)
        for (begin, number), end in zip(begins, ends, strict=True):
            place, pieces = begin, []
            while at < len(told.numbers) and told.numbers[at][0] < end:
                where, which = told.numbers[at]
                pieces += [stream.read(where - place), numeral(placed.number(which))]
                place = stream.seek(WIDTH, os.SEEK_CUR)
                at += 1
            pieces.append(stream.read(end - place))
            if number not in placed.instead:
                yield placed.number(number), pieces
