"""Building a packet from a job, with nothing but a worker."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec import Struct

from usce_desktop.domain.packet.job import Cover, PacketJob, PacketSource
from usce_desktop.domain.packet.page_map import Stamp
from usce_desktop.pdf.worker.client import Worker, silent
from usce_desktop.pdf.worker.jobs import Compose, Composed, Seal, Sealed
from usce_desktop.services.packet.prepare import prepare_all, with_places
from usce_desktop.storage.disk import hash_file
from usce_desktop.storage.resources import resources

COVER = Cover(heading="APPLICATION", name="A Sample", lines=(("Program", "Clinic"),))


class WrittenPacket(Struct, frozen=True, kw_only=True):
    """What the worker answered on composing and on sealing."""

    composed: Composed
    sealed: Sealed


def job_of(
    files: Iterable[Path | tuple[str, Path]], recipe: dict[str, Any] | None = None, **changes: Any
) -> PacketJob:
    """Make the job of a packet of files.

    Args:
        files: Each with its title, or titled by its name.
        recipe: How all of them go in.
        changes: Of the job; it has no cover, contents and stamp unless they are asked for.
    """
    titled = [each if isinstance(each, tuple) else (each.stem, each) for each in files]
    sources = tuple(
        PacketSource(**{"path": str(path), "title": title, "sha256": hash_file(path)[0], **(recipe or {})})
        for title, path in titled
    )
    return PacketJob(**{"title": "A Sample", "fonts": str(resources() / "fonts"), **changes}, sources=sources)


def full_job(
    files: Iterable[Path | tuple[str, Path]], recipe: dict[str, Any] | None = None, **changes: Any
) -> PacketJob:
    """Make the job of a packet with cover, contents and stamps, but for what is changed."""
    full = {"cover": COVER, "contents": True, "stamp": Stamp(words=("A Sample", "Clinic"))}
    return job_of(files, recipe, **(full | changes))


def write_packet(worker: Worker, packet: PacketJob, output: Path) -> WrittenPacket:
    """Prepare, compose and seal; the prepared documents lie beside the packet."""
    kept = output.parent / "prepared"
    kept.mkdir(exist_ok=True)
    placed = with_places(packet, kept, kept)
    prepare_all([worker], placed, 60, silent)
    composed = worker.call(Compose(packet=placed, output=str(output)), seconds=60)
    order = Seal(packet=placed, output=str(output), placed=composed.placed)
    return WrittenPacket(composed=composed, sealed=worker.call(order, seconds=60))
