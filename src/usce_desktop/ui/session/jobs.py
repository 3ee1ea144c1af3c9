"""Work away from the window: one function, and what to do with its result.

Everything that writes goes through one executor with one thread, so writers never meet. The object
that owns the signals lives on the window's thread; work only gets their ``emit``.
"""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from usce_desktop.pdf.worker.client import Report
from usce_desktop.storage.log import log_error


class Cancelled(Exception):  # noqa: N818 - not an error
    """The person cancelled; raised out of ``report``."""


_DONE, _FAILED = True, False


class _Job(NamedTuple):
    """Kept here and not on the other thread, where widgets that it refers to could not be let go of."""

    work: Callable[[Report], Any]
    then: Callable[[Any], object]
    failed: Callable[[BaseException], None]


class Jobs(QObject):
    """Runs work one after the other.

    Signals:
        progressed(int, int, str): Steps done, steps in all, and what is being done.
        started(str, bool): A job began: its label, and whether it can be cancelled.
        idle(): Nothing is left to do.
    """

    progressed = Signal(int, int, str)
    started = Signal(str, bool)
    idle = Signal()
    _settled = Signal(int, bool, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to do."""
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._cancel = threading.Event()
        self._waiting: dict[int, _Job] = {}
        self._last = 0
        self._finished = False
        self._next: list[tuple[str, Callable[[], object]]] = []
        # Queued: a job can be over before its starter returns.
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Report], Any],
        then: Callable[[Any], object],
        failed: Callable[[BaseException], None],
        *,
        label: str = "",
        cancellable: bool = False,
    ) -> None:
        """Have work done, and the result handled on the window's thread.

        Args:
            work: Called on the other thread with ``report``.
            then: Called here with its result.
            failed: Called here with what it raised.
            label: Shown while it lasts; empty for work that is not worth showing.
            cancellable: Whether ``cancel`` may stop it.
        """
        if self._finished:
            return
        self._last = number = self._last + 1
        self._waiting[number] = _Job(work=work, then=then, failed=failed)
        if label:
            self.started.emit(label, cancellable)

        def report(done: int, total: int, step: str) -> None:
            if cancellable and self._cancel.is_set():
                raise Cancelled
            if label:
                self.progressed.emit(done, total, step)

        def body() -> None:
            if cancellable:
                self._cancel.clear()
            try:
                result = self._waiting[number].work(report)
            except BaseException as error:  # noqa: BLE001 - handed on to ``failed``
                self._failed(number, error)
            else:
                self._settled.emit(number, _DONE, result)

        self._executor.submit(body)

    def _failed(self, number: int, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            log_error("a job failed", error)
        self._settled.emit(number, _FAILED, error)

    def _settle(self, number: int, done: bool, value: Any) -> None:  # noqa: ANN401 - a result or an exception
        job = self._waiting.pop(number)
        (job.then if done else job.failed)(value)
        if not self._waiting:
            self.idle.emit()

    @property
    def busy(self) -> bool:
        """Whether anything is being done or waiting."""
        return bool(self._waiting)

    def when_idle(self, then: Callable[[], object], key: str = "") -> None:
        """Call something now, or where there is work, once nothing is left of it.

        Args:
            then: Called in turn: undo pressed three times is undo three times.
            key: Of several that wait with one key only the last is called: nobody wants a packet built twice.
        """
        if not self.busy and not self._next:
            then()
            return
        first = not self._next
        self._next = [each for each in self._next if not key or each[0] != key]
        self._next.append((key, then))
        if first:
            self.idle.connect(self._idle_at_last, Qt.ConnectionType.SingleShotConnection)

    def _idle_at_last(self) -> None:
        # Others that wait for the end come first: a dialog would hold them up.
        QTimer.singleShot(0, self, self._call_next)

    def _call_next(self) -> None:
        if not self._next:
            return
        if self.busy:
            self.idle.connect(self._idle_at_last, Qt.ConnectionType.SingleShotConnection)
            return
        _, then = self._next.pop(0)
        try:
            then()
        finally:
            if self._next:
                QTimer.singleShot(0, self, self._call_next)

    def cancel(self) -> None:
        """Stop the running job at its next report."""
        self._cancel.set()

    def finish(self) -> None:
        """Wait until everything is done; nothing new is taken afterwards."""
        self._finished = True
        self._executor.shutdown(wait=True)
