"""The main window: what it shows, and what a person can do in it."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from gui.helpers import Settle, choose, choose_item
from making import pdfs
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.pdf.worker.jobs import Picture
from usce_desktop.storage.errors import SaveError
from usce_desktop.storage.library import create_library
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.start import _on_fault
from usce_desktop.ui.dialogs import application as dialogs
from usce_desktop.ui.language.errors import words_for
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.widgets.labels import DragOutButton, plain_label, tooltip
from usce_desktop.ui.widgets.preview import picture_of


def test_what_is_asked_since_this_version_is_told_once(
    window: MainWindow, settled: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    def opened(root: Path) -> str:
        window.open_at(root)
        qtbot.waitUntil(lambda: window.session.looked and window.session.library is not None, timeout=120_000)
        settled()
        return window.layout.bar.text.text() if window.layout.bar.isVisible() else ""

    before, other = tmp_path / "library", tmp_path / "other"
    kept = Path(__file__).parents[1] / "making" / "data" / "library_before"
    shutil.copytree(kept, before)
    create_library(other)

    told = opened(before)
    assert "Since this version a test counts only with its result" in told
    assert "TB test" in told
    assert "good standing" not in told
    opened(other)
    assert "Since this version" not in opened(before)


HOSTILE = '<img src="//host/share/x.png"><b>bold</b> & %1 {}'


def test_nothing_that_came_from_a_file_is_taken_for_html(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    window.session.edit("x", lambda application: structs.replace(application, program=HOSTILE))
    settled()

    assert HOSTILE in window.views.application.head.text()
    for widget in window.frame.findChildren(QLabel):
        if widget.objectName().startswith("qt_"):
            continue
        assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
    assert plain_label(HOSTILE).textFormat() is Qt.TextFormat.PlainText
    assert "<" not in tooltip(HOSTILE)
    assert "<" not in window.layout.applications.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for kind in (QLineEdit, QPushButton):
        for widget in window.frame.findChildren(kind):
            inside = widget.parentWidget()
            assert widget.accessibleName() or getattr(widget, "text", str)(), (
                widget,
                inside,
                widget.toolTip(),
            )
    assert window.views.application.list.accessibleName() == "Checklist"


def test_about_says_version_and_limits(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def note(box: QMessageBox) -> int:
        told.append(box.informativeText())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", note)
    window.actions["about"].trigger()
    assert "templates" in told[0]


def test_a_file_is_dragged_out_as_a_copy(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    taken: list[Any] = []
    monkeypatch.setattr(
        "usce_desktop.ui.widgets.labels.QDrag.exec",
        lambda drag, action: taken.append((drag.mimeData().urls(), action)),
    )
    button = DragOutButton("Drag")
    qtbot.addWidget(button)
    button.show()
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(button, QPoint(60, 20))
    assert taken == []
    button.path = str(tmp_path / "a.pdf")
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(button, QPoint(6, 5))
    qtbot.mouseMove(button, QPoint(80, 20))
    assert taken
    assert taken[0][0][0].toLocalFile().endswith("a.pdf")


def test_a_preview_that_cannot_be_made_says_why(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    Intake(window.session).add_files([tmp_path / "broken.pdf"], "fee_receipt")
    settled()
    choose_item(window, "fee_receipt")
    settled()
    assert "No preview: it is damaged" in window.views.application.panel.preview.sentence.text()
    assert picture_of(Picture(width=9, height=9, pixels=b"AAA", pages=1)).isNull()
    window.views.application.panel.preview._failed(OSError())
    assert "the file is not there" in window.views.application.panel.preview.sentence.text()


def test_blank_pages_are_accepted_with_one_button(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    (tmp_path / "b.pdf").write_bytes(
        pdfs.changed_pdf(pdfs.text_pdf(1), lambda writer: writer.add_blank_page(612, 792))
    )
    Intake(window.session).add_files([tmp_path / "b.pdf"], "fee_receipt")
    settled()
    choose_item(window, "fee_receipt")
    assert not window.views.application.panel.buttons["blank"].isHidden()
    window.views.application.panel.buttons["blank"].click()
    settled()
    assert window.views.application.panel.buttons["blank"].isHidden()


def test_a_save_that_fails_is_said_and_the_edit_kept(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SaveError(Path("application.json"), OSError(28, "No space left on device"))

    monkeypatch.setattr("usce_desktop.services.library.applications.save_edit", refuse)
    choose_item(window, "fee_receipt")
    window.session.edit("x", lambda application: structs.replace(application, specialty="Kept"))
    settled()
    assert "No space left" in window.layout.bar.text.text()
    assert "Kept" in window.views.application.head.text()


def test_failures_are_worded() -> None:
    assert words_for(WorkerError("too_slow")).headline == "A document could not be opened"
    assert "templates" not in words_for(OSError(13, "Permission denied", "/x")).detail
    words = words_for(RuntimeError("secret name"))
    assert words.report.startswith("USCE Desktop")
    assert "RuntimeError" in words.report
    assert "secret" not in words.detail + words.report
    assert words_for(WorkerError("too_slow")).report == ""


def test_of_a_fault_of_the_program_a_report_can_be_copied(window: MainWindow, settled: Settle) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("secret name")

    window.session.run(broken, lambda _: None)
    settled()
    assert "Something unexpected happened" in window.layout.bar.text.text()
    assert window.layout.bar.action.text() == "Copy report"
    window.layout.bar.action.click()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError" in copied
    assert "test_window.py:" in copied
    assert "secret" not in copied

    _on_fault(window.presenter.tell, KeyError, KeyError("secret name"), None)
    assert "KeyError" in window.layout.bar.text.text()
    window.presenter.tell(words_for(SaveError(Path("a"), OSError(28, "No space left on device"))))
    assert not window.layout.bar.action.isVisible()


def test_adding_what_is_gone_is_said(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    Intake(window.session).add_files([tmp_path / "gone.pdf"], "fee_receipt")
    settled()
    assert "there is no such file" in window.layout.bar.text.text()
    window.layout.bar.action.click()


def test_the_window_can_be_small_and_large(window: MainWindow, settled: Settle) -> None:
    window.frame.resize(1024, 640)
    window.frame.grab()
    window.frame.resize(1500, 900)
    settled()
    picture = window.frame.grab()
    assert not picture.isNull()


def test_the_notice_stays_until_the_checklist_is_verified(window: MainWindow, settled: Settle) -> None:
    assert window.views.application.notice.isVisible()
    assert "verify it on the program's page" in window.views.application.notice.text.text()
    window.views.application.notice.button.click()
    settled()
    assert "verify it" not in window.views.application.notice.text.text()
    window.session.undo_stack.undo()
    settled()
    assert "verify it" in window.views.application.notice.text.text()


def test_a_statement_that_a_paper_follows_is_written_for_the_item_at_hand(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    window.views.application.panel.show_item("")
    window.actions["follows"].trigger()
    choose_item(window, "health_insurance")

    def fill(dialog: dialogs.FollowsDialog) -> int:
        assert dialog.fields()[0] >= window.session.today
        dialog.reason.setText("<b>slow</b>")
        return 1

    monkeypatch.setattr(dialogs.FollowsDialog, "exec", fill)
    window.actions["follows"].trigger()
    settled()

    assert window.session.opened is not None
    state = window.session.opened.application.items["health_insurance"]
    assert state.status == "placeholder"
    assert state.reason.endswith("<b>slow</b>")
    assert len(state.documents) == 1


def test_the_immunization_summary_is_written_where_the_person_says(
    window: MainWindow, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    target = tmp_path / "for the clinic.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.controllers.packets.immunization_summary()
    settled()

    assert target.read_bytes().startswith(b"%PDF")
    assert window.controllers.packets.built_bar.isVisible()
