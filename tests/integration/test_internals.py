"""What is used of pypdf beyond its public names is what it was when the code was written."""

import io
import re
import zlib
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, NameObject, StreamObject

import usce_desktop
from usce_desktop.pdf.engine import internals


def test_a_streams_bytes_are_those_that_are_stored() -> None:
    stream = StreamObject()
    packed = zlib.compress(b"q Q")
    internals.set_encoded(stream, packed)
    stream[NameObject("/Filter")] = NameObject("/FlateDecode")
    assert internals.encoded(stream) == packed
    writer = PdfWriter()
    page = writer.add_blank_page(100, 100)
    page[NameObject("/Contents")] = internals.add_object(writer, stream)
    buffer = io.BytesIO()
    writer.write(buffer)
    assert packed in buffer.getvalue()
    contents = PdfReader(buffer).pages[0].get_contents()
    assert contents is not None
    assert contents.get_data().strip() == b"q Q"


def test_objects_are_numbered_from_one_in_a_list_that_can_grow() -> None:
    writer = PdfWriter()
    before = len(internals.objects_of(writer))
    reference = internals.add_object(writer, DictionaryObject())
    assert reference.idnum == before + 1
    assert internals.objects_of(writer)[before] == DictionaryObject()
    assert internals.page_tree(writer).get_object() == writer.root_object["/Pages"]


def test_a_file_ends_with_its_table_and_its_ids() -> None:
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    identity = ByteStringObject(b"0123456789abcdef")
    internals.set_identity(writer, ArrayObject([identity, identity]))
    stream = io.BytesIO()
    stream.write(b"%PDF-1.7\n")
    places = []
    for number, found in enumerate(internals.objects_of(writer), 1):
        assert found is not None
        places.append(stream.tell())
        stream.write(b"%d 0 obj\n" % number)
        found.write_to_stream(stream)
        stream.write(b"\nendobj\n")
    internals.write_end(writer, stream, places, [0])
    reader = PdfReader(stream)
    assert len(reader.pages) == 1
    assert str(reader.trailer["/ID"]).count("0123456789abcdef") == 2


def test_nothing_else_of_the_program_knows_private_names() -> None:
    root = Path(usce_desktop.__file__).parent
    knowing = {
        path.name for path in root.rglob("*.py") if re.search(r"noqa: .*SLF001", path.read_text("utf-8"))
    }
    # limits.py asks for the number of a process on Windows, which subprocess keeps to itself.
    assert knowing == {"internals.py", "limits.py"}
