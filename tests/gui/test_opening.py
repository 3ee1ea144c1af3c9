"""A window that may only read, and folders that are no library."""

from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtWidgets import (
    QFileDialog,
)
from pytestqt.qtbot import QtBot

from conftest import NOW
from gui.helpers import Settle
from making.windows import filled_window
from usce_desktop.services.context import AppContext
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.intake import Intake


def test_a_second_window_is_for_reading_only(
    window: MainWindow, settled: Settle, qtbot: QtBot, demo: Path
) -> None:
    second = filled_window(structs.replace(window.session.context), lambda: window.session.now())
    session = second.session
    qtbot.addWidget(second.frame)
    second.frame.show()
    second.open_at(demo)
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=120_000)
    assert session.read_only
    assert "open in another window" in second.layout.bar.text.text()
    assert not second.actions["add_files"].isEnabled()
    assert second.actions["add_files"].toolTip() == "The library is open in another window"
    session.edit("x", lambda application: structs.replace(application, specialty="no"))
    Intake(session).add_files([demo / "library.json"], None)
    Intake(session).adopt("x", "cv")
    assert session.undo_stack.count() == 0
    second.frame.close()


def test_a_window_for_reading_leaves_every_byte_as_it_is(
    own_context: AppContext, qtbot: QtBot, demo: Path
) -> None:
    def everything() -> dict[str, tuple[int, bytes]]:
        files = [path for path in sorted(demo.rglob("*")) if path.is_file()]
        return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}

    before = everything()
    window = filled_window(own_context, lambda: NOW, reading_only=True)
    session = window.session
    qtbot.addWidget(window.frame)
    window.frame.show()
    window.open_at(demo)
    qtbot.waitUntil(lambda: not session.jobs.busy and bool(session.every), timeout=120_000)
    assert "reading only" in window.layout.bar.text.text()
    assert not session.holds_lock
    assert not window.actions["add_files"].isEnabled()
    session.edit("x", lambda application: structs.replace(application, specialty="no"))
    ApplicantCommands(session).state({"name": "Nobody"})
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=120_000)
    window.frame.close()
    assert everything() == before


def test_a_folder_that_is_no_library_is_said_in_the_window(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.actions["open_library"].trigger()
    assert "not a library" in window.layout.bar.text.text()
    (tmp_path / "new").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "new"))
    window.actions["new_library"].trigger()
    assert window.layout.stack.currentWidget() is window.views.empty
    assert window.views.empty.line.text() == "One moment…"
    assert window.views.empty.button.isHidden()
    settled()
    assert window.layout.stack.currentWidget() is window.views.start
    assert not window.views.start.sample.isVisible(), "there is a library already"
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "file"))
    window.actions["new_library"].trigger()
    assert "is a file" in window.layout.bar.text.text()
