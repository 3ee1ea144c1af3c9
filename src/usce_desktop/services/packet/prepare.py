"""Preparing the documents of a packet on both cores, each one once for every content and recipe."""

import hashlib
import json
import os
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from pathlib import Path

from msgspec import Struct, structs, to_builtins

from usce_desktop.domain.packet.job import PacketJob, PacketSource
from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.domain.sentences import Sentence, join_sentences, sentence
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.worker.client import TICK, Report, Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Prepare, Prove
from usce_desktop.services.packet.worker import PacketError, failure_sentence
from usce_desktop.storage.there import is_folder, is_there

PREPARED_VERSION = 3
"""Goes up whenever a document would be prepared otherwise than before."""
MOST_KEPT = 1 << 30
"""Bytes of prepared documents that are kept; those that were not used for the longest time go."""
IN_USE = 3600.0
"""Seconds for which a prepared document may be in use by another window, or by the command line."""
_NOT_BECAUSE_OF_IT = frozenset(
    {"unreadable", "unwritable", "not_installed", "wrong_password", "needs_password"}
)
"""Failures that say nothing of a document: the disk's, the program's own, and a mistyped password."""
_AGAIN = frozenset(FAILURE_WORDS[each] for each in ("crashed", "too_big", "bad_answer"))
"""Reasons that another try may not find again."""
_WORTH_A_HELPER = 4 << 20
"""Bytes of documents from which on starting a second worker takes less than it saves."""


class Spent(Struct):
    """Seconds that the workers took, added up over all that worked.

    Attributes:
        workers: How many worked side by side.
    """

    preparing: float = 0.0
    proving: float = 0.0
    workers: int = 1


class DocumentsError(PacketError):
    """Documents that cannot go into a packet, neither as they are nor as pictures of their pages.

    Attributes:
        reasons: In words, by the place of the document among the packet's sources, from 0.
    """

    def __init__(self, job: PacketJob, reasons: Mapping[int, Sentence]) -> None:
        """Name them."""
        self.reasons = dict(reasons)
        told = (
            sentence("'{title}': {reason}", title=job.sources[number].title, reason=reason)
            for number, reason in self.reasons.items()
        )
        super().__init__(
            sentence("the packet was not built because of {documents}", documents=join_sentences(told, "; "))
        )


class _Unproven(Exception):  # noqa: N818 - the document's fault
    """A prepared document that does not pass its check, with what is wrong in sentences."""


class _Stopped(Exception):  # noqa: N818 - it is no error
    """Another worker failed, or the person cancelled."""


def prepare_all(workers: Sequence[Worker], job: PacketJob, seconds: float, report: Report) -> Spent:
    """Prepare and prove every document of a packet.

    Pages that come out looking different are carried over as pictures in a second round; where that does
    not help, or the document cannot be prepared at all, all its pages are. One document that cannot go in
    stops no other.

    Args:
        workers: The first one always works, the others where it is worth starting them.
        job: The packet; ``with_places`` says where each document is prepared.
        seconds: How long a document may take.
        report: Progress; raising from it cancels.

    Raises:
        DocumentsError: Documents cannot be prepared in any way; the others are.
        PacketError: The disk refuses, or a document was changed meanwhile.
    """
    todo = {source.prepared: source for source in job.sources}
    spent, team = Spent(), _Team(list(todo.values()))
    heavy = sum(Path(each.path).stat().st_size for path, each in todo.items() if not is_there(Path(path)))
    busy = workers if len(todo) > 1 and heavy > _WORTH_A_HELPER else workers[:1]
    with ThreadPoolExecutor(len(busy)) as pool:
        every = [pool.submit(_Preparation(worker, team, job, seconds, spent).work) for worker in busy]
        try:
            left = set(every)
            while left:
                done, left = wait(left, TICK, FIRST_EXCEPTION)
                for each in done:
                    each.result()
                report(team.done, len(todo), team.title)
        except BaseException:
            team.stopped = True
            raise
    spent.workers = len(busy)
    failed = {
        number: team.failed[source.prepared]
        for number, source in enumerate(job.sources)
        if source.prepared in team.failed
    }
    if failed:
        raise DocumentsError(job, failed)
    return spent


def with_places(job: PacketJob, kept: Path, secret: Path) -> PacketJob:
    """Say for each document of a packet where it is, or will be, prepared.

    Args:
        job: The packet.
        kept: The folder of prepared documents.
        secret: The folder of those that are locked: what is behind a password is not kept.
    """
    sources = tuple(
        structs.replace(
            source, prepared=str((secret if source.password else kept) / f"{_key(source, job)}.pdf")
        )
        for source in job.sources
    )
    return structs.replace(job, sources=sources)


class _Team:
    """What several workers share: the documents that are left, and whether to go on."""

    def __init__(self, sources: Sequence[PacketSource]) -> None:
        # The heaviest first, so that no one is left alone with it at the end.
        by_size = sorted(sources, key=lambda each: -Path(each.path).stat().st_size)
        self._left = iter(by_size)
        self._lock = threading.Lock()
        self.stopped = False
        self.done = 0
        self.title = ""
        self.failed: dict[str, Sentence] = {}

    def __iter__(self) -> Iterator[PacketSource]:
        while True:
            with self._lock:
                source = next(self._left, None)
            if source is None or self.stopped:
                return
            self.title = source.title
            yield source
            with self._lock:
                self.done += 1

    def report(self, _done: int, _total: int, _label: str) -> None:
        if self.stopped:
            raise _Stopped


class _Preparation(Struct, frozen=True):
    """One worker's share of preparing a packet's documents.

    Attributes:
        seconds: How long a document may take.
        spent: What it took; grows.
    """

    worker: Worker
    team: _Team
    job: PacketJob
    seconds: float
    spent: Spent

    def work(self) -> None:
        """Prepare documents as long as there are any."""
        try:
            for source in self.team:
                problem = self._problem(source)
                if problem in _AGAIN:
                    # A worker that was killed or ran out of memory beside others says little of a document.
                    problem = self._problem(source)
                if problem and kind_of(Path(source.path)) == "pdf":
                    problem = self._problem(source, pictures=True) and problem
                if problem:
                    self.team.failed[source.prepared] = problem
        except _Stopped:
            pass

    def _problem(self, source: PacketSource, *, pictures: bool = False) -> Sentence | None:
        """Prepare and prove one document.

        Returns:
            Why it cannot go in this way; nothing where it can.

        Raises:
            PacketError: It is not because of the document.
        """
        try:
            for _ in range(2):
                different = self._different(source, pictures=pictures)
                if not different:
                    return None
                source = structs.replace(source, raster=tuple(sorted({*source.raster, *different})))
        except _Unproven as error:
            return sentence(
                "the pages prepared from it do not match it: {problems} Print it to a new PDF",
                problems=str(error),
            )
        except WorkerError as error:
            if error.failure in _NOT_BECAUSE_OF_IT:
                raise PacketError(failure_sentence(error.failure, source.title)) from error
            return FAILURE_WORDS[error.failure]
        return sentence("some of its pages do not come out looking like the original; print it to a new PDF")

    def _different(self, source: PacketSource, *, pictures: bool) -> tuple[int, ...]:
        """Prepare and prove one document once.

        Returns:
            The pages that look different.

        Raises:
            WorkerError: There is no answer.
            _Unproven: What was prepared is not the document.
            PacketError: The document was changed meanwhile.
        """
        job, stamped = self.job, self.job.stamp is not None
        begun = time.perf_counter()
        todo = Prepare(
            source=source,
            paper=job.paper,
            stamped=stamped,
            fonts=job.fonts,
            reduce=job.reduce,
            pictures=pictures,
        )
        ready = self.worker.call(todo, seconds=self.seconds, report=self.team.report).ready
        prepared = time.perf_counter()
        self.spent.preparing += prepared - begun
        if ready:
            os.utime(source.prepared)  # it is used: others go first
            return ()
        claim = Prove(
            source=source, paper=job.paper, stamped=stamped, fonts=job.fonts, reduced=job.reduce is not None
        )
        proof = self.worker.call(claim, seconds=self.seconds, report=self.team.report)
        self.spent.proving += time.perf_counter() - prepared
        if proof.changed:
            raise PacketError(
                sentence("{title} was changed while the packet was built; build it again", title=source.title)
            )
        if proof.problems:
            raise _Unproven(" ".join(proof.problems))
        return proof.different


def _key(source: PacketSource, job: PacketJob) -> str:
    """Name a prepared document after all that it depends on."""
    told = structs.replace(
        source, path="", title="", prepared="", password="", section="", original=False, count=0
    )
    rest = [PREPARED_VERSION, job.paper, job.stamp is not None, to_builtins(job.reduce)]
    return hashlib.sha256(json.dumps([to_builtins(told), rest], sort_keys=True).encode()).hexdigest()


def trim(folder: Path, now: float) -> None:
    """Remove the prepared documents that were not used for the longest time, as far as there are too many.

    Args:
        folder: Where they are kept.
        now: As ``time.time`` tells it.
    """
    kept = 0
    files = [(each.stat(), each) for each in folder.iterdir()] if is_folder(folder) else []
    for known, file in sorted(files, key=lambda pair: -pair[0].st_mtime):
        kept += known.st_size
        if kept > MOST_KEPT and now - known.st_mtime > IN_USE:
            file.unlink(missing_ok=True)
