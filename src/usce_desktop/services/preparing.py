"""Preparing the documents of a packet on both cores, each one once for every content and recipe."""

import hashlib
import json
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

from msgspec import Struct

from usce_desktop.pdf.process import TICK, Report, Worker
from usce_desktop.services.asking import PacketError, ask

PREPARED_VERSION = 1
"""Goes up whenever a document would be prepared otherwise than before."""
MOST_KEPT = 1 << 30
"""Bytes of prepared documents that are kept; those that were not used for the longest time go."""
IN_USE = 3600.0
"""Seconds for which a prepared document may be in use by another window, or by the command line."""
_WORTH_A_HELPER = 4 << 20
"""Bytes of documents from which on starting a second worker takes less than it saves."""
_LEFT_OUT = {"path", "title", "prepared", "password", "section", "original"}
"""What a source says that changes nothing of how it is prepared."""


class Spent(Struct):
    """Seconds that the workers took, added up over all that worked.

    Attributes:
        workers: How many worked side by side.
    """

    preparing: float = 0.0
    proving: float = 0.0
    workers: int = 1


class _Stopped(Exception):  # noqa: N818 - it is no error
    """Another worker failed, or the person cancelled."""


def prepare_all(workers: Sequence[Worker], job: dict[str, Any], seconds: float, report: Report) -> Spent:
    """Prepare and prove every document of a packet.

    Pages that come out looking different are carried over as pictures in a second round; where that does
    not help either, there is no packet.

    Args:
        workers: The first one always works, the others where it is worth starting them.
        job: As ``packet_job`` puts it together, and ``find_places`` completed it.
        seconds: How long a document may take.
        report: Progress; raising from it cancels.

    Raises:
        PacketError: A document cannot be prepared; the sentence names it.
    """
    todo = {source["prepared"]: source for source in job["sources"]}
    spent, team = Spent(), _Team(list(todo.values()))
    heavy = sum(Path(each["path"]).stat().st_size for path, each in todo.items() if not Path(path).exists())
    busy = workers if len(todo) > 1 and heavy > _WORTH_A_HELPER else workers[:1]
    with ThreadPoolExecutor(len(busy)) as pool:
        every = [pool.submit(_work, worker, team, job, seconds, spent) for worker in busy]
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
    return spent


def find_places(job: dict[str, Any], kept: Path, secret: Path) -> None:
    """Say for each document of a packet where it is, or will be, prepared.

    Args:
        job: As ``packet_job`` puts it together; ``prepared`` of each source is set.
        kept: The folder of prepared documents.
        secret: The folder of those that are locked: what is behind a password is not kept.
    """
    for source in job["sources"]:
        folder = secret if source.get("password") else kept
        source["prepared"] = str(folder / f"{_key(source, job)}.pdf")


class _Team:
    """What several workers share: the documents that are left, and whether to go on."""

    def __init__(self, sources: Sequence[dict[str, Any]]) -> None:
        # The heaviest first, so that no one is left alone with it at the end.
        by_size = sorted(sources, key=lambda each: -Path(each["path"]).stat().st_size)
        self._left = iter(by_size)
        self._lock = threading.Lock()
        self.stopped = False
        self.done = 0
        self.title = ""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        while True:
            with self._lock:
                source = next(self._left, None)
            if source is None or self.stopped:
                return
            self.title = source["title"]
            yield source
            with self._lock:
                self.done += 1

    def report(self, _done: int, _total: int, _label: str) -> None:
        if self.stopped:
            raise _Stopped


def _work(worker: Worker, team: _Team, job: dict[str, Any], seconds: float, spent: Spent) -> None:
    try:
        for source in team:
            _prepare(worker, team, job, source, seconds, spent)
    except _Stopped:
        pass


def _prepare(
    worker: Worker, team: _Team, job: dict[str, Any], source: dict[str, Any], seconds: float, spent: Spent
) -> None:
    stamped = job["stamp"] is not None
    paper = job.get("paper", "letter")
    common = {"paper": paper, "stamped": stamped}
    for _ in range(2):
        begun = time.perf_counter()
        answer = ask(
            worker, "prepare", {**common, "source": source, "reduce": job.get("reduce")}, seconds, team.report
        )
        prepared = time.perf_counter()
        spent.preparing += prepared - begun
        if answer["ready"]:
            return
        reduced = job.get("reduce") is not None
        answer = ask(worker, "prove", {**common, "source": source, "reduced": reduced}, seconds, team.report)
        spent.proving += time.perf_counter() - prepared
        if not answer["different"] and not answer["problems"]:
            return
        if answer["problems"]:
            break
        source = {**source, "raster": sorted({*source.get("raster", ()), *answer["different"]})}
    problem = (
        " ".join(answer["problems"]) or f"Some pages of {source['title']} do not look like their originals."
    )
    message = f"the packet did not pass its own check and was thrown away: {problem}"
    raise PacketError(message)


def _key(source: dict[str, Any], job: dict[str, Any]) -> str:
    """Name a prepared document after all that it depends on."""
    told = {key: value for key, value in source.items() if key not in _LEFT_OUT}
    rest = [PREPARED_VERSION, job.get("paper", "letter"), job["stamp"] is not None, job.get("reduce")]
    return hashlib.sha256(json.dumps([told, rest], sort_keys=True).encode()).hexdigest()


def trim(folder: Path, now: float) -> None:
    """Remove the prepared documents that were not used for the longest time, as far as there are too many.

    Args:
        folder: Where they are kept.
        now: As ``time.time`` tells it.
    """
    kept = 0
    files = [(each.stat(), each) for each in folder.iterdir()] if folder.is_dir() else []
    for known, file in sorted(files, key=lambda pair: -pair[0].st_mtime):
        kept += known.st_size
        if kept > MOST_KEPT and now - known.st_mtime > IN_USE:
            file.unlink(missing_ok=True)
