"""Packets are built, locked, sent and verified from the window."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import (
    QDesktopServices,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from gui.helpers import Settle, choose
from making import pdfs
from usce_desktop.domain.status import Phase
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs import application as dialogs
from usce_desktop.ui.dialogs import build as build_dialog
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.packets import Packets


def test_the_packet_is_built_and_can_be_dragged_out(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    monkeypatch.setattr(build_dialog.BuildDialog, "exec", lambda self: self.build_button.isEnabled())
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    window.actions["build_packet"].trigger()
    settled()
    assert not window.controllers.packets.built_bar.isHidden()
    assert "20 pages" in window.controllers.packets.built_bar.text.text()
    assert len(PdfReader(window.controllers.packets.built_bar.drag.path).pages) == 20
    for button in window.controllers.packets.built_bar.findChildren(QPushButton):
        if button.text() in {"Open", "Show in folder"}:
            button.click()
    assert len(shown) == 2
    window.actions["build_onboarding"].trigger()
    settled()


def test_a_build_that_fails_or_is_cancelled_leaves_the_old_packet(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choose(window, "Lakeside")
    settled()
    plan, target = (
        Packets(window.session).plan(Phase.APPLICATION, {}),
        Packets(window.session).packet_path(Phase.APPLICATION),
    )
    assert plan is not None
    assert target is not None
    target.write_bytes(b"old")
    Packets(window.session).build(plan, Packets(window.session).profiles()["merged"], target, BuildOptions())
    settled()
    assert "is not a packet" in window.layout.bar.text.text()
    other = target.with_name("elsewhere")
    other.mkdir()
    window.session.jobs.progressed.connect(lambda *_: window.layout.progress.cancel_button.click())
    Packets(window.session).build(
        plan,
        Packets(window.session).profiles()["merged"],
        window.session.context.places.cache / "p.pdf",
        BuildOptions(),
    )
    settled()
    assert not (window.session.context.places.cache / "p.pdf").exists()
    assert target.read_bytes() == b"old"


def test_the_dialog_before_building_says_what_is_missing(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "l.pdf").write_bytes(pdfs.encrypted_pdf("x"))
    Intake(window.session).add_files([tmp_path / "l.pdf"], "fee_receipt")
    settled()
    plan = Packets(window.session).plan(Phase.APPLICATION, {})
    assert plan is not None
    dialog = build_dialog.BuildDialog(plan, "p.pdf", Packets(window.session).profiles(), window.frame)
    qtbot.addWidget(dialog)
    assert not dialog.build_button.isEnabled()
    assert any("TB test" in label.text() for label in dialog.findChildren(QLabel))
    dialog.anyway.click()
    assert dialog.build_button.isEnabled()
    next(iter(dialog.passwords.values())).setText("x")
    assert len(dialog.build_options().passwords) == 1
    Packets(window.session).build(
        plan, Packets(window.session).profiles()["merged"], tmp_path / "with.pdf", dialog.build_options()
    )
    settled()
    assert (tmp_path / "with.pdf").exists()


def test_a_packet_is_locked_and_carries_its_manifest(
    window: MainWindow, settled: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(window, "Lakeside")
    settled()
    plan = Packets(window.session).plan(Phase.APPLICATION, {})
    assert plan is not None
    profiles = Packets(window.session).profiles()
    dialog = build_dialog.BuildDialog(plan, "p.pdf", profiles, window.frame)
    qtbot.addWidget(dialog)
    assert not dialog.lock.isHidden()
    dialog.lock.setText("open sesame")
    assert not dialog.build_button.isEnabled()
    dialog.again.setText("open sesame")
    dialog.attach.setChecked(True)
    assert dialog.build_button.isEnabled()
    build_options = dialog.build_options()
    dialog.profile.setCurrentIndex(dialog.profile.findData("slate_75"))
    assert dialog.lock.isHidden()
    assert dialog.build_options() == BuildOptions()
    Packets(window.session).build(plan, profiles["merged"], tmp_path / "locked.pdf", build_options)
    settled()
    reader = PdfReader(tmp_path / "locked.pdf")
    assert reader.is_encrypted
    reader.decrypt("open sesame")
    assert list(reader.attachments) == ["manifest.json"]


def test_a_recipient_that_wants_files_apart_gets_a_folder(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(window, "Lakeside")
    settled()

    def fill(dialog: build_dialog.BuildDialog) -> int:
        dialog.profile.setCurrentIndex(dialog.profile.findData("vslo_slots"))
        assert "choose next" in dialog.goes_to.text()
        assert "limit that the slot itself shows" in dialog.forecast.text()
        return 1

    monkeypatch.setattr(build_dialog.BuildDialog, "exec", fill)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.controllers.packets.build_packet()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.controllers.packets.build_packet()
    settled()

    assert "15 files are ready and checked" in window.controllers.packets.built_bar.text.text()
    folder = Path(window.controllers.packets.built_bar.drag.path)
    assert folder.parent == tmp_path
    assert len(list(folder.glob("*.pdf"))) == 15


def test_an_own_recipient_that_is_wrong_is_said_and_builds_nothing(
    window: MainWindow, settled: Settle
) -> None:
    choose(window, "Lakeside")
    settled()
    assert window.session.library is not None
    window.session.library.profiles.mkdir()
    (window.session.library.profiles / "mine.toml").write_text("format = 1")
    window.controllers.packets.build_packet()

    assert "mine.toml" in window.layout.bar.text.text()


def test_a_packet_that_was_sent_is_kept_and_said(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    monkeypatch.setattr(build_dialog.BuildDialog, "exec", lambda _: 1)
    window.controllers.packets.build_packet()
    settled()
    packet = window.controllers.packets.built_bar.drag.path

    def fill(dialog: dialogs.SentDialog) -> int:
        dialog.recipient.setText("")
        assert not dialog.keep.isEnabled()
        dialog.recipient.setText("<b>VSAO</b>")
        dialog.confirmation.setText("A-17")
        return 1

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.controllers.packets.mark_sent()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (packet, ""))
    monkeypatch.setattr(dialogs.SentDialog, "exec", fill)
    window.controllers.packets.mark_sent()
    settled()

    assert (
        "to <b>VSAO</b>, confirmation A-17: nothing has changed since."
        in window.views.application.notice.text.text()
    )
    assert window.session.opened is not None
    assert len(list((window.session.opened.folder / "Submitted").iterdir())) == 1
    window.session.undo_stack.undo()
    assert len(window.session.opened.application.submissions) == 1


def test_a_packet_is_verified_in_the_window(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(window, "Lakeside")
    settled()
    monkeypatch.setattr(build_dialog.BuildDialog, "exec", lambda self: self.build_button.isEnabled())
    window.controllers.packets.build_packet()
    settled()
    packet = window.controllers.packets.built_bar.drag.path
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (packet, ""))
    window.actions["verify_packet"].trigger()
    settled()
    assert "Untouched: all 20 pages" in window.layout.bar.text.text()
    assert "15 documents are in this library" in window.layout.bar.text.text()
