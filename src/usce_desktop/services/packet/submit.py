"""Freezing what was sent: the packet itself, when, to whom, and of which documents it was made."""

import contextlib
import glob
import stat
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from msgspec import structs

from usce_desktop.domain.application.application import SentDocument, Submission
from usce_desktop.domain.file_names import safe_stem
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.jobs import ManifestDocument
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import Opened, open_application, save_edit
from usce_desktop.services.packet.verify import verify_packet
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import StorageError


class SubmitError(StorageError):
    """What was sent could not be frozen; nothing was changed."""


def submit(  # noqa: PLR0913 - the fields of a form
    context: AppContext,
    folder: Path,
    packet: Path,
    *,
    recipient: str,
    confirmation: str,
    day: date,
    now: datetime,
) -> Submission:
    """Freeze a packet that was sent, with day, recipient and confirmation number.

    A copy goes into ``Submitted/``, where no later change touches it; the application remembers of which
    documents it was made.

    Args:
        context: What use cases work with.
        folder: The application's.
        packet: The PDF as it was sent; built here and untouched.
        recipient: To whom.
        confirmation: Number or words of the confirmation; may be empty.
        day: When.
        now: For the record.

    Raises:
        SubmitError: The packet is not one of this app, or not as it was built; or there is no recipient.
        StorageError: The disk refused.
    """
    if not recipient.strip():
        message = sentence("say who received it (--to)")
        raise SubmitError(message)
    if day > now.date():
        message = sentence("{day} is still to come; name the day on which it was sent", day=day)
        raise SubmitError(message)
    opened = open_application(context, folder)
    store.require_writable(opened.library)
    verified = verify_packet(context, packet)
    if verified.state is None or not verified.whole:
        message = sentence(
            "{packet} cannot be frozen as sent: {message}", packet=packet, message=verified.message
        )
        raise SubmitError(message)
    place = folder / store.SUBMITTED
    disk.make_folder(place)
    copy, sha256 = _frozen(opened, packet, place, safe_stem(f"{day} {recipient[:40]}"))
    with contextlib.suppress(OSError):
        copy.chmod(stat.S_IRUSR)
    submission = Submission(
        day=day,
        recipient=recipient.strip(),
        confirmation=confirmation.strip(),
        file=copy.name,
        sha256=sha256,
        pages=verified.state.pages,
        documents=_documents(opened, verified.state.documents),
    )
    after = structs.replace(opened.application, submissions=(*opened.application.submissions, submission))
    save_edit(opened, after, now)
    return submission


def _frozen(opened: Opened, packet: Path, place: Path, stem: str) -> tuple[Path, str]:
    """Copy a packet among what was sent, unless it lies there already and nobody wrote that down.

    So it does where the same command was ended in between.

    Returns:
        The copy, and its SHA-256.
    """
    sha256 = disk.hash_file(packet)[0]
    named = {each.file for each in opened.application.submissions}
    for path in sorted(place.glob(f"{glob.escape(stem)}*.pdf")):
        if path.name not in named and disk.hash_file(path)[0] == sha256:
            return path, sha256
    copy, sha256, _ = disk.copy_in(packet, place, stem, ".pdf")
    return copy, sha256


def _documents(opened: Opened, rows: Sequence[ManifestDocument]) -> tuple[SentDocument, ...]:
    application = opened.application
    items = {
        document.sha256: item for item in application.items for _, document in application.documents_of(item)
    }
    return tuple(
        SentDocument(
            title=row.title,
            sha256=row.sha256,
            first=row.first,
            pages=row.pages,
            item=items.get(row.sha256, ""),
        )
        for row in rows
    )
