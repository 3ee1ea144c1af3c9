"""Writing a packet object by object, so that the bytes of a stream leave memory as soon as they are known.

pypdf keeps every stream until the end: as much memory as the packet is large. Streams never change once
they are copied, so they go out after each document; the small rest follows at the end. The header, the
cross-reference table and the trailer are pypdf's own.
"""

from typing import IO

from pypdf import PdfWriter
from pypdf.generic import StreamObject


class PacketFile:
    """The file that a packet is written to.

    Attributes:
        seen: How many of the writer's objects were there when streams were last written.
    """

    def __init__(self, writer: PdfWriter, stream: IO[bytes]) -> None:
        """Write the header.

        Args:
            writer: Holds the objects.
            stream: Empty, buffered.
        """
        self._writer = writer
        self._stream = stream
        self._places: dict[int, int] = {}
        self.seen = 0
        stream.write(writer.pdf_header.encode() + b"\n%\xe2\xe3\xcf\xd3\n")

    def _write(self, number: int) -> None:
        self._places[number] = self._stream.tell()
        self._stream.write(b"%d 0 obj\n" % number)
        self._writer._objects[number - 1].write_to_stream(self._stream)  # type: ignore[union-attr] # noqa: SLF001 - no public name
        self._stream.write(b"\nendobj\n")

    def waiting(self) -> int:
        """Count the bytes of streams that are not written yet."""
        objects = self._writer._objects[self.seen :]  # noqa: SLF001 - no public name
        return sum(len(each._data) for each in objects if isinstance(each, StreamObject))  # noqa: SLF001

    def write_streams(self) -> None:
        """Write the streams that came since the last call, and let go of their bytes."""
        objects = self._writer._objects  # noqa: SLF001 - no public name
        for number in range(self.seen + 1, len(objects) + 1):
            found = objects[number - 1]
            if isinstance(found, StreamObject):
                self._write(number)
                found._data = b""  # noqa: SLF001 - no public name
                found.decoded_self = None
        self.seen = len(objects)

    def finish(self) -> None:
        """Write everything else, the cross-reference table and the trailer."""
        objects = self._writer._objects  # noqa: SLF001 - no public name
        numbers = range(1, len(objects) + 1)
        for number in numbers:
            if number not in self._places and objects[number - 1] is not None:
                self._write(number)
        places = [self._places.get(number, -1) for number in numbers]
        free = [*(number for number in numbers if number not in self._places), 0]
        location = self._writer._write_xref_table(self._stream, places, free)  # noqa: SLF001 - no public name
        self._writer._write_trailer(self._stream, location)  # noqa: SLF001 - no public name
