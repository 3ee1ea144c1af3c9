"""Backing up from the window, and opening what comes back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from usce_desktop.domain.file_names import safe_stem
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.controllers.backup import _free


def test_a_backup_is_made_and_a_library_of_it_opened(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = window.session.library
    assert library is not None
    asked: list[str] = []

    def save(_parent: object, _title: str, name: str, *_: object) -> tuple[str, str]:
        asked.append(name)
        return str(tmp_path / "kept.zip"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    window.actions["back_up"].trigger()
    settled()
    qtbot.waitUntil((tmp_path / "kept.zip").is_file, timeout=120_000)
    settled()
    assert asked[0].endswith(f"{library.root.name} 2026-11-23.zip")
    assert "holds the whole library" in window.layout.bar.text.text()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "kept.zip"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(library.root.parent))
    window.actions["restore_backup"].trigger()
    restored = library.root.with_name(f"{library.root.name} 2")
    qtbot.waitUntil(
        lambda: window.session.library is not None and window.session.library.root == restored,
        timeout=120_000,
    )
    settled()

    assert len(window.session.every) > 0
    assert "as it was on 2026-11-23" in window.layout.bar.text.text()


def test_what_is_no_backup_is_said_before_a_folder_is_asked_for(
    window: MainWindow, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.zip").write_bytes(b"nothing of it")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "x.zip"), ""))
    window.actions["restore_backup"].trigger()
    settled()
    assert "no backup that this program made" in window.layout.bar.text.text()

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window.layout.bar.hide()
    window.actions["restore_backup"].trigger()
    window.actions["back_up"].trigger()
    settled()
    assert window.layout.bar.isHidden()


def test_a_backup_that_is_called_after_another_folder_stays_in_the_chosen_one(tmp_path: Path) -> None:
    for name in ("../../elsewhere", "/etc/x", "..", ""):
        folder = _free(tmp_path, safe_stem(name))
        assert folder.parent == tmp_path
        assert folder.resolve().parent == tmp_path.resolve()
