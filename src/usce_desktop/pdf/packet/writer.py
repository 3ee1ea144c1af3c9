"""Writing a PDF object by object: streams as soon as they are known, so that their bytes leave memory.

pypdf keeps every stream until the end: as much memory as the file is large. The header, the
cross-reference table and the trailer are pypdf's own.
"""

from collections.abc import Iterable
from typing import IO

from pypdf import PdfWriter
from pypdf.generic import NullObject, StreamObject

from usce_desktop.pdf.engine.internals import objects_of, set_encoded, write_end


class PacketFile:
    """The file that a packet, or a prepared document, is written to.

    Attributes:
        places: Where each object that was written begins, by its number.
    """

    def __init__(self, writer: PdfWriter, stream: IO[bytes]) -> None:
        """Write the header.

        Args:
            writer: Holds the objects.
            stream: Empty, buffered.
        """
        self._writer = writer
        self._stream = stream
        self.places: dict[int, int] = {}
        stream.write(writer.pdf_header.encode() + b"\n%\xe2\xe3\xcf\xd3\n")

    def write(self, number: int, head: bytes = b"") -> None:
        """Write an object, and let go of the bytes of a stream.

        Args:
            number: The object's.
            head: How its number is written.
        """
        found = objects_of(self._writer)[number - 1]
        self.places[number] = self._stream.tell()
        self._stream.write((head or b"%d" % number) + b" 0 obj\n")
        found.write_to_stream(self._stream)  # type: ignore[union-attr]
        self._stream.write(b"\nendobj\n")
        if isinstance(found, StreamObject):
            set_encoded(found, b"")
            found.decoded_self = None

    def make_room(self, count: int) -> int:
        """Set numbers aside for objects that are not the writer's own.

        Returns:
            The number before the first of them.
        """
        objects = objects_of(self._writer)
        before = len(objects)
        objects.extend([None] * count)
        return before

    def place(self, number: int, pieces: Iterable[bytes]) -> None:
        """Write an object whose bytes are known."""
        objects_of(self._writer)[number - 1] = NullObject()
        self.places[number] = self._stream.tell()
        self._stream.writelines(pieces)

    def finish(self) -> None:
        """Write everything else, the cross-reference table and the trailer."""
        objects = objects_of(self._writer)
        numbers = range(1, len(objects) + 1)
        for number in numbers:
            if number not in self.places and objects[number - 1] is not None:
                self.write(number)
        places = [self.places.get(number, -1) for number in numbers]
        free = [*(number for number in numbers if number not in self.places), 0]
        write_end(self._writer, self._stream, places, free)
