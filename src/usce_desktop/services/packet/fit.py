"""Making a packet as small as its recipient asks, in as few rounds as that takes."""

import math
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.packet.fitting import (
    ENOUGH,
    FLOOR_DPI,
    LEAST_QUALITY,
    Measured,
    Reduction,
    between,
    choose,
    corrected,
    size_at,
)
from usce_desktop.domain.packet.job import PacketJob
from usce_desktop.domain.packet.limits import size_words
from usce_desktop.domain.sentences import Sentence, join_sentences, sentence
from usce_desktop.pdf.worker.jobs import Composed, ImageSizes
from usce_desktop.storage.errors import StorageError

ROUNDS = 4
_COSTLY = 4
"""So many pages are named where a limit cannot be kept."""


class TooLargeError(StorageError):
    """A file cannot keep its recipient's limit."""


class FittedPacket(Struct, frozen=True, kw_only=True):
    """A packet that was composed.

    Attributes:
        job: As it was carried out: with the places of prepared documents, and with what was reduced.
        composed: What the worker told of it.
    """

    job: PacketJob
    composed: Composed


def _costly(sizes: ImageSizes, written: Composed) -> Iterator[Sentence]:
    """Name the pages whose images take the most."""
    pages = sorted(enumerate(sizes.pages, 1), key=lambda pair: -pair[1])[:_COSTLY]
    for number, size in pages:
        for title, first, count in written.entries:
            if first <= number < first + count:
                yield sentence(
                    "{title}, page {number} ({size})",
                    title=title,
                    number=number - first + 1,
                    size=size_words(size),
                )


def compose_within(
    compose: Callable[[PacketJob], FittedPacket],
    measure: Callable[[], ImageSizes],
    job: PacketJob,
    output: Path,
    limit: int | None,
) -> FittedPacket:
    """Compose a packet that keeps a limit, with the least visible loss.

    What is already small enough is left as it is. Else its images are measured, a reduction is chosen and
    tried, and the estimate corrected by what came out, until 90 to 100 % of the limit is used.

    Args:
        compose: Writes ``output`` as a job says.
        measure: Tells what the images of ``output`` would take.
        job: The packet, before anything is reduced.
        output: The file.
        limit: Bytes; ``None`` for no limit.

    Returns:
        What ``compose`` answered for the file that lies in ``output``.

    Raises:
        TooLargeError: Even the strongest reduction is not enough; the sentence names the costly pages.
    """

    def again(reduction: Reduction) -> FittedPacket:
        output.unlink(missing_ok=True)
        return compose(structs.replace(job, reduce=reduction))

    written = compose(job)
    if limit is None or output.stat().st_size <= limit:
        return written
    sizes = measure()
    measured = Measured(fixed=sizes.fixed, sizes=sizes.sizes)
    best: Reduction | None = None
    tried: list[tuple[Reduction, int]] = []
    for _ in range(ROUNDS):
        reduction = between(choose(measured, limit, grey=job.grey), tried, limit)
        if reduction is None:
            break
        written = again(reduction)
        tried.append((reduction, output.stat().st_size))
        _, size = tried[-1]
        if size <= limit and all(size >= other for _, other in tried if other <= limit):
            best = reduction
        if ENOUGH * limit <= size <= limit:
            return written
        measured = corrected(measured, reduction, size)
    if best is None:
        raise _too_large(sizes, written.composed, measured, limit)
    return written if tried[-1][0] == best else again(best)


def _too_large(sizes: ImageSizes, written: Composed, measured: Measured, limit: int) -> TooLargeError:
    strongest = Reduction(dpi=FLOOR_DPI, quality=LEAST_QUALITY)
    least = measured.fixed + size_at(measured, strongest)
    parts = math.ceil(least / limit)
    pages = join_sentences(_costly(sizes, written), "; ")
    if len(sizes.pages) == 1:
        return TooLargeError(
            sentence(
                "the limit of {size} cannot be kept: at {dpi} pixels per inch its one page still has about"
                " {least}. Scan it again, in gray or with fewer pixels",
                size=size_words(limit),
                dpi=FLOOR_DPI,
                least=size_words(least),
            )
        )
    return TooLargeError(
        sentence(
            "the limit of {size} cannot be kept: at {dpi} pixels per inch it still has about"
            " {least}. Most of it is in: {pages}. Leave pages out, or send it in {parts} parts",
            size=size_words(limit),
            dpi=FLOOR_DPI,
            least=size_words(least),
            pages=pages,
            parts=max(2, parts),
        )
    )
