"""A student agrees to share a library, reads what that means, and ends it."""

import json
import threading
from pathlib import Path

import pytest
from msgspec import structs
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QFileDialog

from gui.helpers import Settle
from usce_desktop.services.students import sharing
from usce_desktop.storage.errors import StorageError
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.share import ShareDialog


def shown(window: MainWindow, settled: Settle) -> ShareDialog:
    window.actions["share_library"].trigger()
    settled()
    return next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, ShareDialog) and each.isVisible()
    )


def said(window: MainWindow) -> dict[str, str] | None:
    assert window.session.library is not None
    told: dict[str, str] | None = json.loads(
        (window.session.library.root / "library.json").read_text("utf-8")
    ).get("sharing")
    return told


def test_sharing_is_agreed_to_by_a_button_and_ended_by_another(window: MainWindow, settled: Settle) -> None:
    dialog = shown(window, settled)
    assert window.session.library is not None
    root = window.session.library.root
    assert dialog.state.text() == "This library is not shared."
    assert not dialog.agree.isEnabled()
    assert not dialog.end.isVisible()
    dialog.office.setText("  Dean's  office ")
    assert "Dean's  office" in " ".join(text.text() for _, text in dialog.chapters)
    assert said(window) is None
    assert not (root / ".stignore").exists()
    dialog.agree.click()
    settled()

    assert said(window) == {"office": "Dean's office", "since": "2026-11-23", "ended": None}
    assert "/Inbox" in (root / ".stignore").read_text()
    assert "has been shared with Dean's office since 23 Nov 2026" in dialog.state.text()
    assert not dialog.agree.isVisible()
    assert dialog.office.isReadOnly()
    assert window.session.library.info.shared_with is not None
    dialog.end.click()
    settled()
    told = said(window)
    assert told is not None
    assert told["ended"] == "2026-11-23"
    assert "was shared with Dean's office" in dialog.state.text()
    assert dialog.agree.isVisible()
    assert (root / ".stignore").exists()  # copying may go on until the person ends that too
    dialog.reject()


def test_what_sharing_means_is_kept_as_a_page(
    window: MainWindow, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "page"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog = shown(window, settled)
    dialog.office.setText("Dean's office")
    dialog.page.click()
    settled()
    text = " ".join("".join(page.extract_text() for page in PdfReader(f"{target}.pdf").pages).split())
    assert "What is not shared" in text
    assert "Amara Sample" in text
    assert "can read all that is shared" in text
    assert "has been shared" not in text
    dialog.agree.click()
    settled()
    dialog.page.click()
    settled()
    text = " ".join("".join(page.extract_text() for page in PdfReader(f"{target}.pdf").pages).split())
    assert "This library has been shared with Dean's office since 23 Nov 2026." in text
    dialog.reject()


def test_an_edit_while_it_is_written_down_is_saved_and_the_dialog_may_be_closed(
    window: MainWindow, settled: Settle
) -> None:
    dialog = shown(window, settled)
    dialog.office.setText("Dean's office")
    gate = threading.Event()
    window.session.jobs.run(lambda _: gate.wait(60), lambda _: None, window.session.failed)
    dialog.agree.click()
    assert not dialog.agree.isEnabled()
    window.session.edit("x", lambda one: structs.replace(one, specialty="Neurology"))
    dialog.reject()
    window.actions["share_library"].trigger()
    gate.set()
    settled()
    told = said(window)
    assert told is not None
    assert told["office"] == "Dean's office"
    assert window.session._saves == 0
    assert window.session.opened is not None
    saved = json.loads((window.session.opened.folder / "application.json").read_text("utf-8"))
    assert saved["specialty"] == "Neurology"
    assert "has been shared" in window.layout.bar.text.text()


def test_what_the_disk_refuses_is_said_and_can_be_tried_again(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(window, settled)
    dialog.office.setText("Dean's office")

    def refuses(*_: object) -> None:
        raise StorageError("the disk is full")

    monkeypatch.setattr(sharing, "_write_list", refuses)
    dialog.agree.click()
    settled()
    assert "the disk is full" in window.layout.bar.text.text()
    assert said(window) is None
    assert dialog.agree.isEnabled()
    dialog.reject()
