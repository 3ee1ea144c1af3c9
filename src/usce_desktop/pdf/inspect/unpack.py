"""Taking the files out of what wraps them: an archive, a mail, a PDF portfolio.

Names inside a wrapper are only ever shown, never used as paths; links are not followed, and how much
comes out is counted while it comes out, because what a wrapper says of itself need not be true.
"""

import io
import lzma
import stat
import zipfile
import zlib
from collections.abc import Iterator
from email import policy
from email.parser import BytesParser
from pathlib import Path, PurePosixPath
from typing import IO, Any

from pypdf import PdfReader

from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.pdf.engine.open import close_pdf, open_pdf
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.files.wrappers import Unpacked
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure, failure_of, is_ours
from usce_desktop.pdf.worker.jobs import Contents, Unpack

MOST_FILES = 500
MOST_BYTES = 1 << 30
"""That may come out of one wrapper."""
MOST_TIMES = 200
"""A file that unpacks to more than so many times its packed size is a bomb, unless it is small."""
SMALL = 32 << 20
LEAST_INLINE = 40_000
"""Bytes: a smaller picture inside a mail's text is a logo or a smiley."""
_CHUNK = 1 << 20
_ENCRYPTED = 1


class _Outlet:
    """Writes what comes out, under names of its own, and keeps count."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left = MOST_BYTES
        self.found: list[Unpacked] = []

    def leave(self, name: str, why: Sentence) -> None:
        """Leave a file in."""
        self.found.append(Unpacked(name=name, why=str(why)))

    def _count(self, size: int, beyond: bool) -> None:
        self._left -= size
        if beyond or self._left < 0:
            raise JobFailure("too_big")

    def take(self, name: str, stream: IO[bytes], most: int) -> None:
        """Write a file of at most so many bytes.

        Raises:
            JobFailure: More comes out than a wrapper may hold.
        """
        if len(self.found) >= MOST_FILES:
            raise JobFailure("too_big")
        path = self._folder / f"{len(self.found):04}"
        size = 0
        try:
            with path.open("xb") as target:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._count(len(chunk), size > most)
                    target.write(chunk)
        except Exception:
            path.unlink(missing_ok=True)
            raise
        if kind_of(path) in {"zip", "eml"}:
            path.unlink()
            self.leave(name, sentence("it is an archive or mail of its own; unpack it first"))
        else:
            self.found.append(Unpacked(name=name, file=path.name))


def unpack(job: Unpack, report: Report) -> Contents:
    """Take the files out of an archive, a mail or a portfolio.

    Args:
        job: The wrapper, and an empty folder to write to.
        report: Called per file.

    Raises:
        JobFailure: It is damaged, or a bomb.
    """
    file, outlet = JobFile(job.path), _Outlet(JobFile(job.folder))
    kind = kind_of(file)
    if kind == "zip":
        _from_archive(file, outlet, report)
    elif kind == "eml":
        _from_mail(file, outlet, report)
    elif kind == "pdf":
        kind = "portfolio" if _from_portfolio(file, outlet, report) else ""
    else:
        kind = ""
    return Contents(wrapper=kind, files=tuple(outlet.found))


def _shown(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).name or "file"


def _from_archive(file: Path, outlet: _Outlet, report: Report) -> None:
    try:
        with file.open("rb") as stream, zipfile.ZipFile(stream) as archive:
            entries = [each for each in archive.infolist() if not _is_furniture(each)]
            for done, entry in enumerate(entries):
                name = _shown(entry.filename)
                report(done, len(entries), name)
                if stat.S_ISLNK(entry.external_attr >> 16):
                    outlet.leave(name, sentence("it is only a link to another file"))
                elif entry.flag_bits & _ENCRYPTED:
                    outlet.leave(name, sentence("it is locked with a password; unpack the archive first"))
                else:
                    _take_entry(archive, entry, name, outlet)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError) as error:
        raise failure_of(error) from error


def _take_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, outlet: _Outlet) -> None:
    """Take one file out of an archive; one that cannot be taken leaves the others where they are."""
    most = max(SMALL, MOST_TIMES * entry.compress_size)
    try:
        with archive.open(entry) as stream:
            outlet.take(name, stream, most)
    except NotImplementedError:
        why = sentence(
            "it is packed in a way that is not opened here (Deflate64 or newer); unpack the archive first, or"
            " pack it again"
        )
        outlet.leave(name, why)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError) as error:
        if is_ours(error):
            raise
        outlet.leave(name, sentence("it is damaged inside the archive; get it again from where it came"))


def _is_furniture(entry: zipfile.ZipInfo) -> bool:
    """Tell whether an entry is a folder, or a file that a system keeps for itself."""
    parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
    hidden = any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in parts)
    return entry.is_dir() or hidden or _shown(entry.filename) in {"Thumbs.db", "desktop.ini"}


def _from_mail(file: Path, outlet: _Outlet, report: Report) -> None:
    with file.open("rb") as stream:
        message = BytesParser(policy=policy.default).parse(stream)
    parts = [part for part in message.walk() if _is_document(part)]
    for done, part in enumerate(parts):
        name = _shown(part.get_filename() or "attachment")
        report(done, len(parts), name)
        outlet.take(name, io.BytesIO(_content(part)), MOST_BYTES)


def _content(part: Any) -> bytes:  # noqa: ANN401 - a part of a mail
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _is_document(part: Any) -> bool:  # noqa: ANN401 - as above
    if part.is_multipart():
        return False
    kind, disposition = part.get_content_maintype(), part.get_content_disposition()
    if disposition == "attachment":
        return True
    # Some mail programs show documents inside the text; a small picture there is a logo.
    if kind == "image":
        return len(_content(part)) >= LEAST_INLINE
    return kind == "application" and part.get_content_subtype() not in {"pgp-signature", "pkcs7-signature"}


def _from_portfolio(file: Path, outlet: _Outlet, report: Report) -> bool:
    reader = open_pdf(file)
    try:
        if "/Collection" not in reader.root_object:
            return False
        embedded = list(_embedded(reader))
        for done, (name, data) in enumerate(embedded):
            report(done, len(embedded), name)
            outlet.take(name, io.BytesIO(data), MOST_BYTES)
    finally:
        close_pdf(reader)
    return bool(outlet.found)


def _embedded(reader: PdfReader) -> Iterator[tuple[str, bytes]]:
    for each in reader.attachment_list:
        yield _shown(each.alternative_name or each.name), each.content
