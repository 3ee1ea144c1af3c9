"""Garbage is collected on the window's thread, whatever the threads of jobs do meanwhile."""

import gc
import threading
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from usce_desktop.pdf.worker.client import Report
from usce_desktop.ui.app import collecting
from usce_desktop.ui.app.collecting import Collector
from usce_desktop.ui.session.jobs import Jobs


class Ring:
    """Refers to itself, as a window and its slots do; only the garbage collector ends it."""

    def __init__(self, where: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: where.append(threading.get_ident()))


class WidgetRing(Ring):
    def __init__(self, where: list[int]) -> None:
        super().__init__(where)
        self.widget = QWidget()
        QLabel("SAMPLE", self.widget)
        self.widget.owner = self  # type: ignore[attr-defined]


def makes_objects(stop: Callable[[], bool]) -> Callable[[Report], None]:
    """Make what Python's automatic collection counts, until told to stop."""

    def work(_: Report) -> None:
        while not stop():
            kept = [[n] for n in range(2000)]
            kept.clear()

    return work


def test_rings_of_widgets_are_collected_on_the_thread_of_the_window_while_jobs_make_objects(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "YOUNG", 500)
    collector, jobs = Collector(interval=5), Jobs()
    where: list[int] = []
    stop = threading.Event()
    jobs.run(makes_objects(stop.is_set), lambda _: None, lambda _: None)

    def make() -> bool:
        for _ in range(20):
            WidgetRing(where)
        return len(where) >= 200

    try:
        qtbot.waitUntil(make, timeout=60_000)
    finally:
        stop.set()
        jobs.finish()
        collector._timer.stop()
    assert set(where) == {threading.get_ident()}


def test_left_to_python_the_thread_of_a_job_collects() -> None:
    """The reason for the test above: without the collector the same rings end on the other thread."""
    where: list[int] = []
    threshold = gc.get_threshold()
    for _ in range(50):
        Ring(where)
    gc.set_threshold(500, 2, 2)
    gc.enable()
    try:
        thread = threading.Thread(target=makes_objects(lambda: bool(where)), args=(lambda *_: None,))
        thread.start()
        thread.join()
    finally:
        gc.disable()
        gc.set_threshold(*threshold)
    assert threading.get_ident() not in where


def test_what_a_job_refers_to_is_let_go_of_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    jobs, where = Jobs(), []
    for _ in range(100):
        held = QWidget()
        weakref.finalize(held, lambda: where.append(threading.get_ident()))
        jobs.run(
            lambda _, held=held: held.objectName(),  # type: ignore[misc]
            lambda _, held=held: held.objectName(),  # type: ignore[misc]
            lambda _, held=held: held.objectName(),  # type: ignore[misc]
        )
        del held
    qtbot.waitUntil(lambda: len(where) == 100, timeout=120_000)
    jobs.finish()
    assert set(where) == {threading.get_ident()}


def test_each_generation_is_collected_in_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    collector = Collector()
    for counts in (
        (collecting.YOUNG - 1, 99, 999),
        (collecting.YOUNG, 0, 0),
        (collecting.YOUNG, collecting.MIDDLE, 0),
        (collecting.YOUNG, collecting.MIDDLE, collecting.OLD),
    ):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collector.collect_due()
    collector._timer.stop()
    assert collected == [0, 1, 2]
