"""Writing files that are proven before they are in their place: prepare, compose, seal, publish."""

import contextlib
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.packet.job import PacketJob
from usce_desktop.domain.packet.limits import size_words
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.pdf.worker.jobs import Compose, Encrypt, ImageSizes, Measure, Seal
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet.fit import FittedPacket, compose_within
from usce_desktop.services.packet.prepare import prepare_all, trim, with_places
from usce_desktop.services.packet.worker import PacketError, ask
from usce_desktop.storage import disk
from usce_desktop.storage.library import require_writable_place
from usce_desktop.storage.scratch import scratch

BASE_SECONDS, PAGE_SECONDS = 120.0, 0.5
LOCK_BYTES = 100_000
"""At most so many bytes does locking add."""


class Built(Struct, frozen=True, kw_only=True):
    """A packet that was built and proven.

    Attributes:
        entries: Title, first page and number of pages of each document.
        as_pictures: Documents with the pages that had to be carried over as pictures.
        lost: Documents with the pages where a mark or a field could not be shown.
        write_seconds: Preparing and composing.
        verify_seconds: Proving; where both workers did that side by side, half of what they took.
        reduced: Pixels per inch and JPEG quality that pictures were brought down to, where they had to be.
    """

    path: Path
    pages: int
    size: int
    sha256: str
    entries: tuple[tuple[str, int, int], ...]
    as_pictures: tuple[tuple[str, tuple[int, ...]], ...]
    lost: tuple[tuple[str, tuple[int, ...]], ...] = ()
    write_seconds: float
    verify_seconds: float
    reduced: tuple[int, int] | None = None


def write_proven(  # noqa: PLR0913 - what a file depends on
    context: AppContext,
    job: PacketJob,
    target: Path,
    pages: int,
    *,
    limit: int | None = None,
    password: str = "",
    report: Report = silent,
) -> Built:
    """Compose a PDF, prove it by reopening, and put it in its place in one step.

    Args:
        context: What use cases work with.
        job: What goes in, and how.
        target: Where it goes; what is there stays until the new one is proven.
        pages: How many there will be about, for the time limit.
        limit: Bytes that the file may have.
        password: That it is locked with, once proven; empty for none.
        report: Progress; raising from it cancels.

    Raises:
        PacketError: It could not be built, and the sentence names the document; or the disk has too little
            room for it.
        TooLargeError: The limit cannot be kept; the sentence names the pages that cost most.
        SaveError: The disk refused.
    """
    require_writable_place(target)
    disk.sweep(target.parent, time.time())
    temporary = disk.temporary_beside(target)
    disk.require_writable(target)
    expected = expected_size(job)
    _require_room(target, expected if limit is None else min(limit, expected))
    try:
        seconds = BASE_SECONDS + PAGE_SECONDS * pages
        room = None if limit is None else limit - (LOCK_BYTES if password else 0)
        built = _write(context, job, temporary, seconds, room, report)
        if password:
            built = _lock(context, built, password, seconds, report)
        disk.put_in_place(temporary, target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return structs.replace(built, path=target)


def expected_size(job: PacketJob) -> int:
    """Estimate how many bytes a packet may take: what the pages that go in take in their files.

    A file that cannot be asked counts as nothing; whoever reads it says what is wrong with it.
    """
    expected = 0.0
    for source in job.sources:
        with contextlib.suppress(OSError):
            share = len(source.pages) / source.count if source.pages and source.count else 1.0
            expected += Path(source.path).stat().st_size * share
    return round(expected)


def _require_room(target: Path, needed: int) -> None:
    """Make sure that a disk has room, before work begins that takes a while.

    Raises:
        PacketError: It has less; one that cannot be asked is not refused.
    """
    try:
        free = shutil.disk_usage(target.parent).free
    except OSError:
        return
    if free < needed:
        raise PacketError(
            sentence(
                "it may take {needed}, and only {free} are free on the disk of {folder}; make room there, or"
                " choose another place",
                needed=size_words(needed),
                free=size_words(free),
                folder=target.parent,
            )
        )


def _lock(context: AppContext, built: Built, password: str, seconds: float, report: Report) -> Built:
    """Put a locked copy in the place of a proven packet."""
    locked = built.path.with_suffix(".locked.tmp")
    order = Encrypt(path=str(built.path), output=str(locked), password=password)
    try:
        answer = ask(context.worker, order, seconds, report)
        locked.replace(built.path)
    finally:
        with contextlib.suppress(OSError):
            locked.unlink(missing_ok=True)
    return structs.replace(built, size=answer.size, sha256=answer.sha256)


def _write(
    context: AppContext, job: PacketJob, output: Path, seconds: float, limit: int | None, report: Report
) -> Built:
    kept = context.places.cache / "prepared"
    disk.make_folder(kept)
    proving: list[float] = []
    with scratch(context.places.cache) as secret:

        def compose(whole: PacketJob) -> FittedPacket:
            placed = with_places(whole, kept, secret)
            spent = prepare_all(context.workers, placed, seconds, report)
            proving.append(spent.proving / spent.workers)
            told = ask(context.worker, Compose(packet=placed, output=str(output)), seconds, report)
            return FittedPacket(job=placed, composed=told)

        def measure() -> ImageSizes:
            return ask(context.worker, Measure(output=str(output), grey=job.grey), seconds, report)

        begun = time.perf_counter()
        written = compose_within(compose, measure, job, output, limit)
        composed = time.perf_counter()
        order = Seal(packet=written.job, output=str(output), placed=written.composed.placed)
        sealed = ask(context.worker, order, seconds, report)
    if sealed.problems:
        message = f"the packet did not pass its own check and was thrown away: {' '.join(sealed.problems)}"
        raise PacketError(message)
    trim(kept, time.time())
    reduced = written.job.reduce
    return Built(
        path=output,
        pages=sealed.pages,
        size=sealed.size,
        sha256=sealed.sha256,
        entries=written.composed.entries,
        as_pictures=_by_title(job, written.composed.pictures),
        lost=_by_title(job, written.composed.lost),
        write_seconds=composed - begun - sum(proving),
        verify_seconds=time.perf_counter() - composed + sum(proving),
        reduced=(reduced.dpi, reduced.quality) if reduced else None,
    )


def prepare_documents(context: AppContext, job: PacketJob, pages: int, report: Report) -> None:
    """Prepare and prove the documents of a packet, without writing it.

    Raises:
        DocumentsError: Documents cannot be prepared in any way; the others are.
    """
    kept = context.places.cache / "prepared"
    disk.make_folder(kept)
    with scratch(context.places.cache) as secret:
        placed = with_places(job, kept, secret)
        prepare_all(context.workers, placed, BASE_SECONDS + PAGE_SECONDS * pages, report)
    trim(kept, time.time())


def _by_title(job: PacketJob, pages: Sequence[tuple[int, ...]]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    return tuple((source.title, each) for source, each in zip(job.sources, pages, strict=True) if each)
