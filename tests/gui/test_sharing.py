"""A library that two windows or two computers share."""

import json
import shutil
from datetime import timedelta

import pytest
from msgspec import structs
from pytestqt.qtbot import QtBot

from conftest import NOW
from gui.helpers import Settle
from making.windows import filled_window
from usce_desktop.domain.merging import descended
from usce_desktop.storage import library as store
from usce_desktop.storage import presence
from usce_desktop.storage.library import Library
from usce_desktop.ui.app import sharing
from usce_desktop.ui.app.main_window import MainWindow

CONFLICT = "application.sync-conflict-20261130-101112-ABCDEF7.json"


def library_of(window: MainWindow) -> Library:
    assert window.session.library is not None
    return window.session.library


def test_a_window_for_reading_writes_once_the_other_one_has_ended(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "LOOK", 50)
    second = filled_window(structs.replace(window.session.context), window.session.now)
    qtbot.addWidget(second.frame)
    second.frame.show()
    second.open_at(library_of(window).root)
    qtbot.waitUntil(lambda: not second.session.jobs.busy, timeout=120_000)
    assert second.session.waits_to_write
    assert not second.session.take_over()
    window.session.forget_library()  # as its end does, which would end the workers that both share
    qtbot.waitUntil(lambda: not second.session.read_only, timeout=120_000)
    qtbot.waitUntil(lambda: not second.session.jobs.busy, timeout=120_000)

    assert second.actions["add_files"].isEnabled()
    assert not library_of(second).only_read
    assert "can be changed here now" in second.layout.bar.text.text()
    second.session.mark_verified()
    qtbot.waitUntil(lambda: not second.session.jobs.busy, timeout=120_000)
    assert second.session.opened is not None
    assert store.read_application(second.session.opened.folder).value.verified == NOW.date()
    second.frame.close()


def test_what_a_sync_program_brings_for_the_open_application_is_joined_and_said(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    assert window.session.opened is not None
    folder = window.session.opened.folder
    own = json.loads((folder / "application.json").read_text())
    window.session.edit("x", lambda one: structs.replace(one, specialty="Neurology"))
    settled()
    theirs = descended(own | {"log": [{"day": "2026-11-20", "text": "They wrote"}]}, own)
    (folder / CONFLICT).write_text(json.dumps(theirs))
    qtbot.waitUntil(lambda: "Two computers had changed" in window.layout.bar.text.text(), timeout=120_000)
    settled()
    application = window.session.opened.application

    assert application.specialty == "Neurology"
    assert [each.text for each in application.log][-1] == "They wrote"
    assert not (folder / CONFLICT).exists()
    # What it would go back to is no longer what the person saw.
    assert window.session.undo_stack.count() == 0


def test_what_a_sync_program_brings_of_the_applicant_is_shown(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    path = library_of(window).root / "applicant.json"
    brought = path.with_name(".syncthing.applicant.json.tmp")
    brought.write_text(json.dumps(json.loads(path.read_text()) | {"school": "Another school"}))
    brought.replace(path)

    def shown() -> bool:
        opened = window.session.opened
        return opened is not None and opened.applicant.school == "Another school"

    qtbot.waitUntil(shown, timeout=120_000)
    settled()


def test_the_apps_own_saves_are_not_looked_for(
    window: MainWindow, settled: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    monkeypatch.setattr(window.session, "reload", lambda **_: looked.append(True))
    shutil.copy(library_of(window).root / "applicant.json", library_of(window).root / "copy of it.txt")
    with qtbot.waitSignal(window._watcher._timer.timeout, timeout=120_000):
        pass
    settled()

    assert looked == []


def test_another_computer_that_has_it_open_is_told_once(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    root = library_of(window).root
    notes = [path.name for path in (root / presence.PLACE).iterdir()]
    presence.leave_note(root, "DESK", NOW - timedelta(hours=2), NOW)
    window.session.reload()
    settled()
    told = window.layout.bar.text.text()
    window.layout.bar.hide()
    window.session.reload()
    settled()

    assert len(notes) == 1
    assert "also open on DESK, since 23 Nov 2026" in told
    assert window.layout.bar.isHidden()
    window.frame.close()
    assert [path.name for path in (root / presence.PLACE).iterdir()] == ["DESK.json"]
