"""A word processor's file as its reader sees it, before it is turned into a PDF.

LibreOffice shows deleted words beside inserted ones, works fields out anew (the name and the whole path of
the file that it was given, today's date, references whose target is gone), and knows comments. So a copy is
made in which tracked changes are accepted, such fields keep their last words, and comments are gone. Only
bytes are cut out of the file's XML; everything else stays as it was written.
"""

import zipfile
from collections.abc import Iterator
from xml.parsers import expat

from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure
from usce_desktop.pdf.worker.jobs import CleanWordFile, WordFileChanges

MOST_XML = 64 << 20
"""Bytes of one part of the file, unpacked."""
MOST_FILE = 512 << 20
"""Bytes of all parts."""
_PARTS = ("word/document", "word/header", "word/footer", "word/footnotes", "word/endnotes", "content.xml")
_CUT = {
    "del",
    "moveFrom",
    "rPrChange",
    "pPrChange",
    "sectPrChange",
    "tblPrChange",
    "tcPrChange",
    "trPrChange",
}
_CUT_MARKS = {"moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"}
_OPENED = {"ins", "moveTo"}
_COMMENTS = {"commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "annotation"}
_ODF_CHANGES, _ODF_MARKS = "tracked-changes", {"change", "change-start", "change-end"}
_ODF_FIELDS = {
    "file-name", "template-name", "date", "time", "author-name", "author-initials", "sender-firstname",
    "sender-lastname", "creation-date", "creation-time", "modification-date", "modification-time",
    "print-date", "print-time", "printed-by", "creator", "initial-creator", "editing-duration",
    "editing-cycles", "user-defined", "bookmark-ref", "reference-ref", "sequence-ref", "note-ref",
}  # fmt: skip
"""Fields of OpenDocument that keep their last words; page numbers are worked out anew."""
_LIVE = {
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "TOC", "TC", "XE", "INDEX", "HYPERLINK", "EQ", "SYMBOL",
    "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "SEQ", "ADVANCE",
}  # fmt: skip
"""Fields of Word that stay fields: page numbers, and what says the same wherever it is worked out."""


def clean_word_file(job: CleanWordFile, report: Report) -> WordFileChanges:
    """Write a copy of a Word or OpenDocument file as its reader sees it.

    Args:
        job: The file, and where the copy goes.
        report: Called once.

    Raises:
        JobFailure: It is damaged, or unpacks to far more than a text can be.
    """
    report(0, 1, "Looking for tracked changes")
    found: set[str] = set()
    try:
        with (
            JobFile(job.path).open("rb") as packed,
            zipfile.ZipFile(packed) as source,
            JobFile(job.output).open("xb") as made,
            zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy,
        ):
            if sum(each.file_size for each in source.infolist()) > MOST_FILE:
                raise JobFailure("too_big")
            for entry in source.infolist():
                data = source.read(entry)
                if entry.filename.startswith(_PARTS) and entry.filename.endswith(".xml"):
                    if len(data) > MOST_XML:
                        raise JobFailure("too_big")
                    data = _Cleaner(found).clean(data)
                copy.writestr(entry, data)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, expat.ExpatError) as error:
        JobFile(job.output).unlink(missing_ok=True)
        raise JobFailure("damaged") from error
    return WordFileChanges(tracked="tracked" in found, comments="comments" in found, fields="fields" in found)


def _is_text(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.startswith(_PARTS) and entry.filename.endswith(".xml")


def _check_size(source: zipfile.ZipFile) -> None:
    entries = source.infolist()
    whole, texts = sum(each.file_size for each in entries), [each for each in entries if _is_text(each)]
    if whole > MOST_FILE or any(each.file_size > MOST_XML for each in texts):
        raise JobFailure("too_big")


class _Field:
    """A field of Word between its beginning and its end.

    Attributes:
        spans: The bytes of what makes it a field; the words that it shows are not among them.
        code: Its instruction, as far as it was read.
        shows: Its words have begun.
    """

    def __init__(self) -> None:
        self.spans: list[tuple[int, int]] = []
        self.code = ""
        self.shows = False

    @property
    def live(self) -> bool:
        """Whether it is worked out anew."""
        return (self.code.split() or [""])[0].upper() in _LIVE


class _Cleaner:
    """Finds the bytes of an XML part that go."""

    def __init__(self, found: set[str]) -> None:
        self._found = found
        self._cut: list[tuple[int, int]] = []
        self._pending: int | None = None
        self._open: list[tuple[str, int]] = []
        self._fields: list[_Field] = []
        self._in_code = False
        self._begun = False

    def clean(self, data: bytes) -> bytes:
        """Cut out what is not shown, or what would be worked out anew."""
        if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data[:4096]:
            raise ValueError
        parser = expat.ParserCreate(namespace_separator=" ")
        self._parser, self._data = parser, data
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.DefaultHandler = lambda _: self._flush()
        parser.Parse(data, True)  # noqa: FBT003 - expat's own signature
        parts, place = [], 0
        for begin, end in _merged(self._cut):
            parts.append(data[place:begin])
            place = end
        return b"".join([*parts, data[place:]])

    def _flush(self) -> None:
        """End a start tag where the next thing begins."""
        if self._pending is None:
            return
        begin, self._pending = self._pending, None
        span = (begin, self._parser.CurrentByteIndex)
        self._cut.append(span)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._flush()
        place, local = self._parser.CurrentByteIndex, name.rpartition(" ")[2]
        kind = self._kind_of(name, local, attributes)
        self._open.append((kind, place))
        self._begun = True
        if kind == "opened":
            self._pending = place

    def _kind_of(self, name: str, local: str, attributes: dict[str, str]) -> str:
        """Decide about an element: it is cut, opened (its inside stays), part of a field, or left."""
        space = name.rpartition(" ")[0]
        if "wordprocessingml" in space:
            return self._kind_in_word(local, attributes)
        if "opendocument" in space:
            return self._kind_in_odf(local)
        return ""

    def _kind_in_word(self, local: str, attributes: dict[str, str]) -> str:
        if local in _CUT or local in _CUT_MARKS:
            self._found.add("tracked")
            return "cut"
        if local in _OPENED:
            self._found.add("tracked")
            return "opened"
        if local in _COMMENTS:
            self._found.add("comments")
            return "cut"
        if local == "fldSimple":
            code = next((value for key, value in attributes.items() if key.endswith("instr")), "")
            if (code.split() or [""])[0].upper() in _LIVE:
                return ""
            self._found.add("fields")
            return "opened"
        if local == "fldChar":
            kind = next((value for key, value in attributes.items() if key.endswith("fldCharType")), "")
            return f"field {kind}"
        if local == "instrText":
            self._in_code = True
            return "field code"
        return ""

    def _kind_in_odf(self, local: str) -> str:
        if local == _ODF_CHANGES or local in _ODF_MARKS:
            self._found.add("tracked")
            return "cut"
        if local in {"annotation", "annotation-end"}:
            self._found.add("comments")
            return "cut"
        if local in _ODF_FIELDS:
            self._found.add("fields")
            return "opened"
        return ""

    def _text(self, text: str) -> None:
        self._flush()
        self._begun = False
        if self._in_code and self._fields and not self._fields[-1].shows:
            self._fields[-1].code += text

    def _end(self, name: str) -> None:
        del name
        place = self._parser.CurrentByteIndex
        # Of an element that is one tag only, expat tells the place behind it.
        empty, self._begun = self._begun and self._data[place - 2 : place] == b"/>", False
        if empty:
            self._pending = None
        else:
            self._flush()
        kind, begin = self._open.pop()
        end = place if empty else self._data.index(b">", place) + 1
        if kind == "cut":
            self._cut.append((begin, end))
        elif kind == "opened":
            self._cut.append((begin if empty else place, end))
        elif kind.startswith("field "):
            self._part_of_field(kind.removeprefix("field "), (begin, end))

    def _part_of_field(self, kind: str, span: tuple[int, int]) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        if not self._fields:
            return
        field = self._fields[-1]
        field.spans.append(span)
        self._in_code = False
        if kind == "separate":
            field.shows = True
        elif kind == "end":
            self._fields.pop()
            if not field.live:
                self._found.add("fields")
                self._cut += field.spans


def _merged(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Put spans that overlap or lie in each other together, in order."""
    last: tuple[int, int] | None = None
    for begin, end in sorted(spans):
        if last is not None and begin < last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last is not None:
            yield last
        last = (begin, end)
    if last is not None:
        yield last
