"""Telling whether a file is a packet of ours, and whether it is as it was built."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.domain.sentences import Sentence, count, sentence
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.pdf.worker.jobs import ManifestDocument, PacketState, Verify
from usce_desktop.services.context import AppContext
from usce_desktop.storage.errors import SourceError
from usce_desktop.storage.library import Library, find_by_hash
from usce_desktop.storage.there import is_file

VERIFY_SECONDS = 300.0
_SHOWN = 12


class Verified(Struct, frozen=True, kw_only=True):
    """What was found about a packet.

    Attributes:
        packet: The file.
        whole: Every page, bookmark and label is as it was built.
        message: One sentence.
        state: What the file is; ``None`` where it could not be opened.
        found: Where in the library each of its documents is, by SHA-256; ``None`` where nobody looked.
    """

    packet: Path
    whole: bool
    message: Sentence
    state: PacketState | None = None
    found: dict[str, str] | None = None


def verify_packet(
    context: AppContext, path: Path, password: str = "", library: Library | None = None
) -> Verified:
    """Verify a packet.

    Args:
        context: What use cases work with.
        path: The file.
        password: Where it is locked; kept nowhere.
        library: Where the documents that it was built from are looked for.

    Raises:
        SourceError: The file is not there or cannot be opened.
    """
    if not is_file(path):
        raise SourceError(path, sentence("there is no such file"))
    try:
        answer = ask_worker(context, path, password)
    except WorkerError as error:
        locked = error.failure == "needs_password"
        why = (
            sentence("it is locked; give its password with --unlock")
            if locked
            else FAILURE_WORDS[error.failure]
        )
        message = sentence("{path} cannot be verified: {why}", path=path, why=why)
        return Verified(packet=path, whole=False, message=message)
    whole = answer.made_here and answer.structure and not answer.changed and not answer.damaged
    message = _words(answer)
    found: dict[str, str] | None = None
    if library is not None and answer.made_here:
        places = find_by_hash(library, context.hashes, {each.sha256 for each in answer.documents})
        found = {sha256: place.relative_to(library.root).as_posix() for sha256, place in places.items()}
        message += " " + _source_words(answer.documents, found)
    return Verified(packet=path, whole=whole, message=message, state=answer, found=found)


def ask_worker(context: AppContext, path: Path, password: str) -> PacketState:
    """Have the worker look at a packet.

    Raises:
        WorkerError: It cannot be opened.
    """
    return context.worker.call(Verify(path=str(path), password=password), seconds=VERIFY_SECONDS)


def _source_words(documents: Sequence[ManifestDocument], found: Mapping[str, str]) -> Sentence:
    """Say which documents of a packet are not in a library."""
    lacking = [each.title for each in documents if each.sha256 not in found]
    if not lacking:
        return sentence(
            "Its {documents} are in this library as they were.", documents=count(len(documents), "document")
        )
    shown = ", ".join(lacking[:_SHOWN]) + (" ..." if len(lacking) > _SHOWN else "")
    return sentence("Not in this library, or changed since: {shown}.", shown=shown)


def _words(answer: PacketState) -> Sentence:
    if not answer.made_here:
        return sentence("This is not a packet that the app built, so it cannot be verified.")
    damaged = sentence(
        "Changed since it was built: bytes of the file are not as they were written, as after a broken"
        " transfer. Copy it again, or build it again."
    )
    changed = answer.changed
    if answer.damaged and not changed:
        return damaged
    if changed:
        numbers = ", ".join(map(str, changed[:_SHOWN])) + (" ..." if len(changed) > _SHOWN else "")
        return sentence(
            "Changed since it was built: {pages} ({numbers}).",
            pages=count(len(changed), "page"),
            numbers=numbers,
        )
    if not answer.structure:
        return sentence(
            "Its bookmarks, page numbers, layers or attached files were changed since it was built,"
            " or something was added."
        )
    pages = count(answer.pages, "page")
    if not answer.untouched:
        return sentence(
            "Another program saved it again, but all {pages} are as they were built.", pages=pages
        )
    return sentence("Untouched: all {pages} are as they were built.", pages=pages)
