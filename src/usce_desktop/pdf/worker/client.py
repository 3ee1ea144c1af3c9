"""The parent's side of the worker: jobs out as JSON, answers back as JSON with a length limit.

Nothing that comes back is trusted further than the struct of its answer goes. A worker that hangs,
crashes, talks garbage or talks too much is killed; the caller gets one word from a small vocabulary and
the app lives on.
"""

import contextlib
import errno
import logging
import os
import queue
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from types import TracebackType
from typing import Any, Self, cast

from usce_desktop.domain.review.file_state import Failure
from usce_desktop.pdf.worker import limits
from usce_desktop.pdf.worker.access import Access, access_of, open_for, remove_for
from usce_desktop.pdf.worker.channel import Channel, new_channel
from usce_desktop.pdf.worker.handles import HandleChannel
from usce_desktop.pdf.worker.jobs import AnswerT_co, Job, Order, Read, Reply, Request, answer_type
from usce_desktop.pdf.worker.messages import BadMessageError, pack, read, understood
from usce_desktop.pdf.worker.walls import possible_walls
from usce_desktop.pdf.worker.wanted import REMOVE

_LOG = logging.getLogger(__name__)
_LOG.addHandler(logging.NullHandler())  # nothing goes to the terminal
MAX_ANSWER = 24 << 20
"""Bytes of one answer; a page's picture in base64 is the largest honest one."""
JOBS_PER_WORKER = 400
"""After so many jobs a worker is replaced, so that nothing builds up in it."""
PATIENCE = 10.0
"""So many times the processor time that a job may use may go by on the clock."""
_END_SECONDS = 5.0
_PROGRAM = Path(__file__).resolve().parents[3]
"""The folder that this package lies in."""
TICK = 0.1
"""Seconds between two chances to cancel while a worker is silent."""
_MOST_LABEL = 200
"""Characters of what a worker says that it is at."""

Report = Callable[[int, int, str], None]
"""``report(done, total, label)``: shows progress, and raises to cancel."""


def silent(done: int, total: int, label: str) -> None:
    """Report to nobody."""


class WorkerError(Exception):
    """A job that did not come back with an answer.

    Attributes:
        failure: Why, in one word of the vocabulary.
        detail: What the worker named as the place, for the sentence; may be empty.
    """

    def __init__(self, failure: Failure, detail: str = "") -> None:
        """Keep the word and the place."""
        super().__init__(failure)
        self.failure: Failure = failure
        self.detail = detail


def worker_command() -> list[str]:
    """Build the command that starts a worker: this program, as one."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    return [_redirected() or sys.executable, "-P", "-m", "usce_desktop.pdf.worker.server"]


def _redirected() -> str:
    """Find the real Python of a virtual environment on Windows.

    There ``python.exe`` of an environment only starts the real one as its child, which a job object that
    allows one process forbids, and whose memory it would not limit. The real one, told by a variable
    whose place it takes, finds the environment itself (multiprocessing starts it so, too).
    """
    base = getattr(sys, "_base_executable", "")
    return base if sys.platform == "win32" and base != sys.executable else ""


_KEPT = {
    "LANG", "LANGUAGE", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH",
    # Without these no program starts on Windows, and none finds a place for what it needs.
    "PATH", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA",
    "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE",
}  # fmt: skip
_KEPT_BEGINNINGS = ("LC_", "PYTHON", "COVERAGE_", "WINE")
CHANNEL = "USCE_DESKTOP_CHANNEL"
"""The variable that says at which descriptor files come in."""


def worker_environment() -> dict[str, str]:
    """Build the environment of a worker: what programs need to start, and no more."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if key.upper() in _KEPT or key.upper().startswith(_KEPT_BEGINNINGS)
    }
    redirected = {"__PYVENV_LAUNCHER__": sys.executable} if _redirected() else {}
    # Nothing is looked for in the folder that it is started in; this program is found all the same.
    found = os.pathsep.join(filter(None, (str(_PROGRAM), os.environ.get("PYTHONPATH", ""))))
    own = {"PYTHONPATH": found, "PYTHONUNBUFFERED": "1", "ORT_DISABLE_TELEMETRY": "1"}
    return {**kept, **own, **redirected}


def walled_command(folder: Path, program: Path) -> tuple[str, ...]:
    """Build the words that go before a program's own command, to start it within walls.

    Args:
        folder: Where it works.
        program: What is started. A snap has walls of its own, which need rights that ours take away.

    Returns:
        Nothing where the system has no walls.
    """
    possible = possible_walls()
    if not (possible.landlock or possible.seccomp) or "snap" in (*program.parts, program.resolve().name):
        return ()
    if getattr(sys, "frozen", False):
        return (sys.executable, "--walled", str(folder))
    return (sys.executable, "-P", "-m", "usce_desktop.pdf.worker.walled", str(folder))


class Worker:
    """One worker process at a time, started when needed and replaced after any failure."""

    def __init__(self, command: Sequence[str] | None = None, *, patience: float = PATIENCE) -> None:
        """Remember how to start it; nothing is started yet.

        Args:
            command: What to start instead of a worker.
            patience: So many times the seconds of a job may go by on the clock.
        """
        self._command = list(command or worker_command())
        self._patience = patience
        self.process: subprocess.Popen[bytes] | None = None
        self._answers: queue.Queue[bytes | None] = queue.Queue()
        self._channel: Channel | HandleChannel | None = None
        self._guard: Any = None
        self._jobs = 0
        self._held = 0
        self._last: type[Request[Any]] | None = None
        self._busy = threading.Lock()

    def __enter__(self) -> Self:
        """Use it for a while."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.close()

    def call(self, request: Request[AnswerT_co], *, seconds: float, report: Report = silent) -> AnswerT_co:
        """Have one job done.

        Args:
            request: The job, one of ``jobs.Job``.
            seconds: How much of the processor's time it may use; the worker counts that itself. Should it
                hang without using any, it is ended by the clock.
            report: Called with the worker's progress, and every ``TICK`` while it is silent;
                whatever it raises ends the worker and is raised on.

        Returns:
            The worker's answer.

        Raises:
            WorkerError: There is no answer; the reason is in its ``failure``.
        """
        with self._busy:
            try:
                return self._call(request, seconds, report)
            except BaseException as error:
                if isinstance(error, WorkerError):
                    _LOG.warning("%s: %s", type(request).__name__, error.failure)
                if not isinstance(error, WorkerError) or error.failure in _BROKEN:
                    self._kill()
                raise

    def _call(self, request: Request[AnswerT_co], seconds: float, report: Report) -> AnswerT_co:
        deadline = time.monotonic() + seconds * self._patience
        process = self._running(type(request))
        message = pack(Order(seconds=seconds, request=cast("Any", request)))
        try:
            assert process.stdin is not None  # noqa: S101 - Popen was given a pipe
            process.stdin.write(struct.pack(">I", len(message)) + message)
            process.stdin.flush()
        except OSError as error:
            raise WorkerError("crashed") from error
        progress = (0, 0, "")
        while True:
            left = deadline - time.monotonic()
            if left <= 0:
                raise WorkerError("too_slow")
            try:
                data = self._answers.get(timeout=min(TICK, left))
            except queue.Empty:
                report(*progress)
                continue
            if data is None:
                raise WorkerError("too_slow" if limits.used_up(_status(process)) else "crashed")
            try:
                reply = read(data, Reply)
                if reply.wanted is not None:
                    self._hand_over(access_of(cast("Job", request)), *reply.wanted)
                    continue
                done = reply.progress is None and not reply.failure
                answer = understood(reply.answer, answer_type(type(request))) if done else None
            except BadMessageError as error:
                raise WorkerError("bad_answer") from error
            self._held = reply.held or self._held
            if answer is not None:
                self._jobs += 1
                return answer
            if reply.progress is not None:
                progress = (*reply.progress[:2], reply.progress[2][:_MOST_LABEL])
                report(*progress)
            else:
                failure = reply.failure if reply.failure in _KNOWN else "bad_answer"
                raise WorkerError(cast("Failure", failure), reply.detail)

    def _hand_over(self, access: Access, path: str, mode: str) -> None:
        """Give the worker a file that its job says it needs.

        Raises:
            WorkerError: It is gone.
        """
        channel = self._channel
        if channel is None:
            raise WorkerError("bad_answer")
        try:
            try:
                if mode == REMOVE:
                    remove_for(access, path)
                    channel.tell(None)
                else:
                    channel.give(open_for(access, path, mode))
            except ValueError as error:  # no path at all, with a zero in it
                channel.tell(OSError(errno.EINVAL, str(error)))
            except OSError as error:
                channel.tell(error)  # where the worker is gone, this says so
        except OSError as error:
            raise WorkerError("crashed") from error

    def _is_worn(self, kind: type[Request[Any]]) -> bool:
        """Tell a worker that has done many jobs, or holds so much that this one might have no room."""
        most = limits.MOST_OF_IT if kind is self._last is Read else limits.MUCH
        return self._jobs >= JOBS_PER_WORKER or self._held > most

    def _running(self, kind: type[Request[Any]]) -> subprocess.Popen[bytes]:
        if self.process is not None and self._is_worn(kind):
            self._retire(self.process)
        self._last = kind
        if self.process is None or self.process.poll() is not None:
            self._kill()
            self._start()
        assert self.process is not None  # noqa: S101 - just started
        return self.process

    def _start(self) -> None:
        self._answers = queue.Queue()
        # Linux ends a process with the thread that started it: that thread has to live as long.
        started: Future[subprocess.Popen[bytes]] = Future()
        # Not this worker's before it has started: whoever ends the worker meanwhile closes what is its own.
        channel = new_channel()
        arguments = (self._command, channel, started, self._answers)
        threading.Thread(target=_start_and_listen, args=arguments, daemon=True).start()
        try:
            process = started.result()
        except BaseException:
            channel.close()
            raise
        channel.close_theirs()
        channel.belongs_to(process)
        self._channel = channel
        try:
            self._guard = limits.guard(process)
        except OSError as error:
            process.kill()
            raise WorkerError("not_installed", str(error)) from error
        self._jobs = self._held = 0
        self.process = process

    def _kill(self) -> None:
        process, self.process = self.process, None
        if self._channel is not None:
            self._channel.close()
            self._channel = None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                with contextlib.suppress(OSError, AttributeError):
                    stream.close()  # type: ignore[union-attr]

    def close(self) -> None:
        """End the process: politely, and where that does not help, not so."""
        process = self.process
        if process is not None and not self._busy.locked():
            self._retire(process)
        self._kill()

    def _retire(self, process: subprocess.Popen[bytes]) -> None:
        """End a worker that has nothing to do: the end of its input is its end."""
        with contextlib.suppress(OSError, subprocess.TimeoutExpired, AttributeError):
            process.stdin.close()  # type: ignore[union-attr]
            process.wait(2)
        self._kill()


def _status(process: subprocess.Popen[bytes]) -> int:
    """Ask how a worker ended that closed its output; one that lives on is killed by the caller."""
    try:
        return process.wait(timeout=_END_SECONDS)
    except subprocess.TimeoutExpired:
        return 0


_KNOWN = set(Failure.__args__)  # type: ignore[attr-defined]
_BROKEN = {"too_slow", "crashed", "bad_answer", "too_big"}


def _start_and_listen(
    command: Sequence[str],
    channel: Channel | HandleChannel,
    started: "Future[subprocess.Popen[bytes]]",
    answers: "queue.Queue[bytes | None]",
) -> None:
    environment = worker_environment()
    environment[CHANNEL] = str(channel.theirs)
    try:
        process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            **channel.passing,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except Exception as error:  # noqa: BLE001 - whatever it is, somebody waits for it
        started.set_exception(error)
        return
    started.set_result(process)
    _listen(process, answers)
    process.wait()  # it says its last word before it has ended


def _listen(process: subprocess.Popen[bytes], answers: "queue.Queue[bytes | None]") -> None:
    stream = process.stdout
    assert stream is not None  # noqa: S101 - Popen was given a pipe
    with contextlib.suppress(OSError, ValueError):
        while header := stream.read(4):
            length = struct.unpack(">I", header)[0] if len(header) == 4 else MAX_ANSWER + 1  # noqa: PLR2004 - bytes of the header
            if length > MAX_ANSWER:
                answers.put(b"")
                return
            answers.put(stream.read(length))
    answers.put(None)
