"""What waits for running work: every press in turn, a build only once."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from usce_desktop.ui.session.jobs import Jobs


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Hold up the work until a test lets it go."""
    event = threading.Event()
    yield event
    event.set()


def held(jobs: Jobs, gate: threading.Event, done: list[str], name: str = "work") -> None:
    jobs.run(lambda _report: gate.wait(60), lambda _result: done.append(name), lambda _error: None)


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    one = Jobs()
    yield one
    one.finish()


def test_without_work_it_is_called_at_once(jobs: Jobs) -> None:
    done: list[str] = []
    jobs.when_idle(lambda: done.append("undo"))

    assert done == ["undo"]


def test_every_press_is_carried_out_once_the_work_is_done(
    qtbot: QtBot, jobs: Jobs, gate: threading.Event
) -> None:
    done: list[str] = []
    held(jobs, gate, done)
    for _ in range(3):
        jobs.when_idle(lambda: done.append("undo"))
    assert done == []
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 4, timeout=60_000)

    assert done == ["work", "undo", "undo", "undo"]


def test_of_one_key_only_the_last_is_called(qtbot: QtBot, jobs: Jobs, gate: threading.Event) -> None:
    done: list[str] = []
    held(jobs, gate, done)
    jobs.when_idle(lambda: done.append("first build"), key="build")
    jobs.when_idle(lambda: done.append("undo"))
    jobs.when_idle(lambda: done.append("second build"), key="build")
    gate.set()
    qtbot.waitUntil(lambda: "second build" in done, timeout=60_000)

    assert done == ["work", "undo", "second build"]


def test_what_begins_work_holds_up_what_waits_behind_it(
    qtbot: QtBot, jobs: Jobs, gate: threading.Event
) -> None:
    done: list[str] = []
    second = threading.Event()
    held(jobs, gate, done)
    jobs.when_idle(lambda: held(jobs, second, done, "build"))
    jobs.when_idle(lambda: done.append("undo"))
    gate.set()
    qtbot.waitUntil(lambda: "work" in done and jobs.busy, timeout=60_000)
    assert done == ["work"]
    second.set()
    qtbot.waitUntil(lambda: "undo" in done, timeout=60_000)

    assert done == ["work", "build", "undo"]
