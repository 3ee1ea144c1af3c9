"""Fingerprints of pages: what a page draws, independent of where its objects stand in the file.

Two pages with the same fingerprint draw the same thing, because they have the same content bytes and
the same resources all the way down.
"""

import hashlib
import zlib
from typing import Any

from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from usce_desktop.pdf.engine.internals import encoded
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.pages.sanitize import UNSEEN, Role, has_keys, role_below

MAX_DEPTH = 200
MOST_UNPACKED = 1 << 18
"""Bytes: a larger stream is compared as it is stored."""
_PACKING = {"/FlateDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/LZWDecode", "/RunLengthDecode"}


class Fingerprints:
    """Works out fingerprints within one file; objects used by many pages are read once.

    Attributes:
        read: Bytes of streams so far.
        strict: Whether the small differences count that packets before 0.2 passed over.
    """

    def __init__(self, *, by_meaning: bool = False, strict: bool = True) -> None:
        """Start with nothing known.

        Args:
            by_meaning: Take small streams decoded, so that a program that only packs them otherwise
                changes nothing; else every encoded byte counts.
            strict: Take numbers by six digits and whole ones exactly; by five as packets before 0.2 did.
        """
        self._known: dict[tuple[int, int, Role], bytes] = {}
        self._by_meaning = by_meaning
        self.strict = strict
        self.read = 0

    def of(self, value: object, depth: int = 0, role: Role = "object") -> bytes:
        """Work out the fingerprint of an object and all that it refers to.

        Args:
            value: The object.
            depth: How far inside the first one it is.
            role: What it is, where it is a dictionary.
        """
        if isinstance(value, IndirectObject):
            place = (value.idnum, value.generation, role)
            if place not in self._known:
                self._known[place] = b"inside itself"
                self._known[place] = self.of(value.get_object(), depth + 1, role)
            return self._known[place]
        if depth > MAX_DEPTH:
            raise RecursionError
        digest = hashlib.sha256()
        self._feed(digest, value, depth, role)
        return digest.digest()

    def trust(self, number: int, digest: bytes) -> None:
        """Take the fingerprint of an object as known from elsewhere.

        Args:
            number: The object's, in this file.
            digest: As ``of`` gives it.
        """
        self._known[number, 0, "object"] = digest

    def _layers(self, owner: DictionaryObject) -> bytes:
        """Take the layers that content refers to; other property lists draw nothing."""
        digest = hashlib.sha256()
        properties = dictionary(look_up(owner, "/Properties"))
        for name in sorted(properties):
            if dictionary(properties.raw_get(name)).get("/Type") in {"/OCG", "/OCMD"}:
                digest.update(str(name).encode() + self.of(properties.raw_get(name)))
        return digest.digest()

    def _feed(self, digest: Any, value: object, depth: int, role: Role) -> None:  # noqa: ANN401 - a hash
        if isinstance(value, DictionaryObject):
            digest.update(b"dict")
            keyed = role == "object" and has_keys(value)
            ignored, data = UNSEEN | {"/Length"} if keyed else frozenset(), b""
            if isinstance(value, StreamObject):
                data = encoded(value)
                if self._by_meaning and is_packed(value):
                    ignored, data = ignored | {"/Filter", "/DecodeParms"}, value.get_data()
            for key in sorted(value):
                if key == "/Properties":
                    digest.update(self._layers(value))
                elif key not in ignored:
                    digest.update(str(key).encode("utf-8", "surrogateescape") + b"\0")
                    digest.update(self.of(value.raw_get(key), depth + 1, role_below(role, key)))
            if isinstance(value, StreamObject):
                digest.update(b"stream")
                digest.update(data)
                self.read += len(data)
        elif isinstance(value, ArrayObject):
            digest.update(b"array%d" % len(value))
            for item in list.__iter__(value):
                digest.update(self.of(item, depth + 1))
        else:
            digest.update(_scalar(value, strict=self.strict))


def is_packed(stream: StreamObject) -> bool:
    """Tell whether a stream is small, and stored plainly or by packing alone."""
    kinds = look_up(stream, "/Filter")
    names = set(kinds if isinstance(kinds, ArrayObject) else [] if kinds is None else [kinds])
    return names <= _PACKING and len(encoded(stream)) <= MOST_UNPACKED


def _scalar(value: object, *, strict: bool) -> bytes:
    if isinstance(value, NameObject):
        return b"/" + str(value).encode("utf-8", "surrogateescape")
    if isinstance(value, BooleanObject):
        return b"true" if value.value else b"false"
    if isinstance(value, (NumberObject, FloatObject)):
        number = float(value)
        if not strict:
            return f"{number:.5g}".encode()
        # Programs write 612 as 612.0, and the last digits of a fraction otherwise.
        return (f"{number:.0f}" if number.is_integer() else f"{number:.6g}").encode()
    if isinstance(value, TextStringObject):
        return b"(" + value.original_bytes
    if isinstance(value, ByteStringObject):
        return b"(" + bytes(value)
    if value is None or isinstance(value, NullObject):
        return b"null"
    return repr(value).encode()


def content_of(page: DictionaryObject) -> tuple[bytes, Any, Any]:
    """Take a page's content as one stream.

    Returns:
        The encoded bytes, the filter and its parameters: as they are where there is one stream, decoded,
        joined and compressed where there are several.
    """
    contents = look_up(page, "/Contents")
    if contents is None:
        return b"", None, None
    if isinstance(contents, StreamObject):
        return encoded(contents), contents.get("/Filter"), contents.get("/DecodeParms")
    streams = [part.get_object() for part in contents]
    if len(streams) == 1 and isinstance(streams[0], StreamObject):
        only = streams[0]
        return encoded(only), only.get("/Filter"), only.get("/DecodeParms")
    data = b"\n".join(part.get_data() for part in streams if isinstance(part, StreamObject))
    return zlib.compress(data, 6), NameObject("/FlateDecode"), None


def body_fingerprint(
    content: tuple[bytes, Any, Any],
    resources: object,
    group: object,
    known: Fingerprints,
) -> str:
    """Work out the fingerprint of what a page draws: its content, its resources, its group."""
    digest = hashlib.sha256()
    data, kind, parameters = content
    digest.update(known.of(kind))
    digest.update(known.of(parameters))
    digest.update(hashlib.sha256(data).digest())
    digest.update(known.of(resources, role="resources"))
    digest.update(known.of(group))
    return digest.hexdigest()[:32]
