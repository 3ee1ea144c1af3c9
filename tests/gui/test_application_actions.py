"""Files, applications and dates: what menus and dialogs do."""

from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import (
    QFileDialog,
)
from pytestqt.qtbot import QtBot

from gui.helpers import Settle, choose_item, item_row, said_in, status_of
from making import pdfs
from usce_desktop.domain.status import Status
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs import application as dialogs
from usce_desktop.ui.dialogs import build as build_dialog
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.views.application.checklist import ROW_ROLE


def test_files_are_chosen_or_pasted(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source = tmp_path / "r.pdf"
    source.write_bytes(pdfs.text_pdf())
    choose_item(window, "fee_receipt")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(source)], ""))
    window.views.application.panel.buttons["add"].click()
    settled()
    assert status_of(window, "fee_receipt") is Status.NEEDS_ATTENTION
    assert window.frame.memory.settings.last_folder == str(tmp_path)
    clipboard = QGuiApplication.clipboard()
    choose_item(window, "flu")
    picture = Image.new("RGB", (40, 40), "red")
    clipboard.setImage(QImage(picture.tobytes(), 40, 40, 120, QImage.Format.Format_RGB888))
    window.actions["paste"].trigger()
    settled()
    assert status_of(window, "flu") is not Status.MISSING
    clipboard.setText("words")
    window.actions["paste"].trigger()
    assert "no file and no picture" in window.layout.bar.text.text()
    clipboard.clear()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.controllers._row_activated(
        window.views.application.model.index(item_row(window, "health_insurance")).data(ROW_ROLE)
    )


def test_an_application_is_made_from_the_form(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: dialogs.ApplicationDialog) -> int:
        assert not dialog.create_button.isEnabled()
        dialog.program.setEditText("Yale Visiting International Student Elective Program")
        assert dialog.checklist.currentData() == "yale"
        dialog.specialty.setEditText("Neurology")
        dialog.has_deadline.setChecked(True)
        assert dialog.create_button.isEnabled()
        dialog.end.setDate(dialog.start.date().addDays(-3))
        assert not dialog.create_button.isEnabled()
        dialog.end.setDate(dialog.start.date().addDays(27))
        return 1

    monkeypatch.setattr(dialogs.ApplicationDialog, "exec", fill)
    window.actions["new_application"].trigger()
    settled()
    assert window.layout.applications.rowCount() == 5
    assert "Yale" in window.views.application.head.text()


def test_dates_are_changed_and_judged_at_once(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def earlier(dialog: dialogs.DatesDialog) -> int:
        dialog.start.setDate(dialog.start.date().addYears(-1))
        dialog.end.setDate(dialog.end.date().addYears(-1))
        dialog.has_deadline.setChecked(False)
        return 1

    monkeypatch.setattr(dialogs.DatesDialog, "exec", earlier)
    assert status_of(window, "tb_test") is Status.EXPIRED
    window.actions["edit_dates"].trigger()
    assert status_of(window, "tb_test") is Status.OK
    settled()

    def wrong(dialog: dialogs.DatesDialog) -> int:
        dialog.end.setDate(dialog.start.date().addDays(-1))
        return 1

    monkeypatch.setattr(dialogs.DatesDialog, "exec", wrong)
    window.actions["edit_dates"].trigger()
    assert "cannot all be right" in window.layout.bar.text.text()


def test_undo_and_building_wait_for_what_is_being_added(
    window: MainWindow, settled: Settle, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned: list[str] = []

    def refuse(dialog: build_dialog.BuildDialog) -> bool:
        planned.append(said_in(dialog))
        return False

    monkeypatch.setattr(build_dialog.BuildDialog, "exec", refuse)
    window.session.edit("Before", lambda one: structs.replace(one, specialty="Pathology"))
    settled()
    (tmp_path / "receipt.pdf").write_bytes(pdfs.text_pdf())
    Intake(window.session).add_files([tmp_path / "receipt.pdf"], "fee_receipt")
    window.actions["build_packet"].trigger()
    assert planned == []
    qtbot.waitUntil(lambda: bool(planned), timeout=120_000)
    assert "Fee receipt: No document yet" not in planned[0]
    settled()
    (tmp_path / "second.pdf").write_bytes(pdfs.text_pdf(2))
    Intake(window.session).add_files([tmp_path / "second.pdf"], "fee_receipt")
    window.actions["undo"].trigger()
    settled()
    qtbot.waitUntil(lambda: window.session.undo_stack.canRedo(), timeout=120_000)
    settled()
    opened = window.session.opened
    assert opened is not None
    assert len(opened.application.documents_of("fee_receipt")) == 1
    assert opened.application.specialty == "Pathology"
