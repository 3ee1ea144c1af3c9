"""A meter of stalls: how long the event loop does not come round while something is done."""

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

TICK = 2
"""Milliseconds between two looks at the event loop."""
MOST_SECONDS = 300.0


class Gaps:
    """Measures how long the event loop does not come round."""

    def __init__(self) -> None:
        """Begin to look."""
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - TICK / 1000)
        self._last = now

    def during(self, app: QApplication, work: Callable[[], object], done: Callable[[], bool]) -> float:
        """Start work, wait for it, and tell the longest gap in milliseconds."""
        app.processEvents()
        self.longest, self._last = 0.0, time.perf_counter()
        work()
        end = time.monotonic() + MOST_SECONDS
        while not done() and time.monotonic() < end:
            app.processEvents()
            time.sleep(0.001)
        return 1000 * self.longest
