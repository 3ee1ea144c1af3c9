"""Locking a finished packet with a password (AES-256), and proving that it opens with it and not without."""

import secrets
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from usce_desktop.pdf.engine.open import close_pdf, open_pdf
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.packet.manifest import mark, page_digests, structure_digest
from usce_desktop.pdf.pages.fingerprint import Fingerprints
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure
from usce_desktop.pdf.worker.jobs import Encrypt, Locked

ALGORITHM = "AES-256"
"""pypdf's own default is RC4, which is broken."""
_BUFFER = 1 << 20
_OWNER_BYTES = 32


def encrypt(job: Encrypt, report: Report) -> Locked:
    """Write a locked copy of a packet and prove it.

    Args:
        job: The packet, where the locked one goes, and its password.
        report: Called once before each of the two steps.

    Raises:
        JobFailure: The locked file opens without the password, or shows other pages.
    """
    report(0, 2, "Locking")
    original = open_pdf(JobFile(job.path))
    digests = _digests(original)
    writer = PdfWriter(clone_from=original)
    writer.pdf_header = "%PDF-2.0"
    # Nobody needs the owner's password: it would open the file to changes, and is forgotten here.
    owner = secrets.token_urlsafe(_OWNER_BYTES)
    writer.encrypt(user_password=job.password, owner_password=owner, algorithm=ALGORITHM)
    target = JobFile(job.output)
    with target.open("xb", buffering=_BUFFER) as stream:
        writer.write(stream)
    close_pdf(original)
    sha256 = mark(target)
    report(1, 2, "Opening it with and without the password")
    _prove(target, job.password, digests)
    return Locked(pages=len(digests) - 1, size=target.stat().st_size, sha256=sha256)


def _digests(reader: PdfReader) -> list[str]:
    return [*page_digests(reader, Fingerprints(by_meaning=True)), structure_digest(reader)]


def _prove(target: Path, password: str, digests: list[str]) -> None:
    try:
        close_pdf(open_pdf(target))
    except JobFailure as failure:
        if failure.failure != "needs_password":
            raise
    else:
        raise JobFailure("bad_answer", "it opens without the password")
    reader = open_pdf(target, password)
    if _digests(reader) != digests:
        raise JobFailure("bad_answer", "its pages changed")
    close_pdf(reader)
