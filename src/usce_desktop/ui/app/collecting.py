"""Python's garbage is collected on the window's thread alone.

Rings of objects that nobody refers to can hold widgets; collecting such a ring on the thread of a job
destroys its widgets there, which Qt answers with a crash. So automatic collection, which runs on
whatever thread happens to make the next object, is off, and a timer of the window does its work.
"""

import gc

from PySide6.QtCore import QObject, QTimer

YOUNG, MIDDLE, OLD = 100_000, 20, 100
"""New objects until the young are looked through, and how many times that until the older are.

A large library is tens of thousands of objects that all stay: with Python's own thresholds, looking
through them again and again for what nobody refers to took a third of its opening.
"""
INTERVAL_MS = 250


class Collector(QObject):
    """Collects garbage on the thread that made it; automatic collection is off while it lives."""

    def __init__(self, parent: QObject | None = None, interval: int = INTERVAL_MS) -> None:
        """Take over from Python.

        Args:
            parent: What it lives as long as.
            interval: Milliseconds between two looks at how much there is.
        """
        super().__init__(parent)
        gc.disable()
        gc.set_threshold(YOUNG, MIDDLE, OLD)
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def collect_due(self) -> None:
        """Collect the generations whose time has come, as Python itself would."""
        young, middle, old = gc.get_count()
        if young < YOUNG:
            return
        if middle < MIDDLE:
            gc.collect(0)
        elif old < OLD:
            gc.collect(1)
        else:
            gc.collect(2)

    def stop(self) -> None:
        """Hand collecting back to Python."""
        self._timer.stop()
        gc.enable()
