"""Building a packet once more from the manifest that it carries."""

from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.pdf.worker.client import Report, WorkerError, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet.verify import ask_worker
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.services.packet.write import Built, write_proven
from usce_desktop.storage import disk
from usce_desktop.storage.errors import SourceError
from usce_desktop.storage.library import Library, find_by_hash
from usce_desktop.storage.resources import resources
from usce_desktop.storage.there import is_there


class Rebuilt(Struct, frozen=True, kw_only=True):
    """A packet built again.

    Attributes:
        same: It has the very bytes of the one that it was built from.
    """

    built: Built
    same: bool


def rebuild(
    context: AppContext,
    library: Library,
    packet: Path,
    target: Path,
    password: str = "",
    report: Report = silent,
) -> Rebuilt:
    """Build a packet again from its manifest and the documents of a library.

    Args:
        context: What use cases work with.
        library: Where its documents are.
        packet: The packet; it must carry its manifest.
        target: Where the new one goes; it must not be there yet.
        password: Of a locked packet; the new one is not locked.
        report: Progress; raising from it cancels.

    Raises:
        PacketError: It carries no manifest, or one that cannot be read; or a document is not in the library
            any more.
        SourceError: The packet cannot be read.
        SaveError: The disk refused.
    """
    if is_there(target):
        message = f"{target} exists; choose another name"
        raise PacketError(message)
    try:
        answer = ask_worker(context, packet, password)
    except WorkerError as error:
        raise SourceError(packet, FAILURE_WORDS[error.failure]) from error
    if answer.broken_recipe:
        message = f"the manifest that {packet} carries cannot be read, so it cannot be built again from it"
        raise PacketError(message)
    job = answer.recipe
    if job is None:
        message = f"{packet} carries no manifest to build it from; build packets with --attach-manifest"
        raise PacketError(message)
    places = find_by_hash(library, context.hashes, {each.sha256 for each in job.sources})
    lacking = [each.title for each in job.sources if each.sha256 not in places]
    if lacking:
        message = f"these documents are not in the library any more, or changed: {', '.join(lacking)}"
        raise PacketError(message)
    sources = tuple(structs.replace(each, path=str(places[each.sha256])) for each in job.sources)
    whole = structs.replace(job, sources=sources, fonts=str(resources() / "fonts"))
    sha256, _ = disk.hash_file(packet)  # before: once it is built nothing may fail any more
    built = write_proven(context, whole, target, answer.pages, report=report)
    return Rebuilt(built=built, same=not password and built.sha256 == sha256)
