"""A window whose folder, disk or screen changes under it: what it shows stays true, and no edit is lost."""

import errno
import itertools
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from pypdf import PdfReader
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from conftest import NOW, TODAY
from gui.helpers import Settle, choose
from making import pdfs
from usce_desktop.domain.application.application import Submission
from usce_desktop.domain.status import Phase
from usce_desktop.services.library.applications import open_application, save_edit
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.storage import disk, log
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SaveError, SourceError
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import plain_box

HOSTILE = '<img src="//host/share/x.png"><b>bold</b> & %1 {}'


def said(window: MainWindow) -> str:
    return window.layout.bar.text.text()


def test_a_folder_that_cannot_be_written_opens_for_reading_and_says_so(
    window: MainWindow, settled: Settle, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    shutil.copytree(demo, other)
    before = {path: path.read_bytes() for path in other.rglob("*") if path.is_file()}
    create = os.open

    def refused(path: Any, flags: int, *more: Any, **named: Any) -> int:
        if str(path).startswith(str(other)) and flags & os.O_CREAT:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        return create(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", refused)
    window.open_at(other)
    settled()
    assert "cannot be written on this computer" in said(window)
    assert window.session.read_only
    assert not window.session.waits_to_write
    assert not window.actions["add_files"].isEnabled()
    window.navigator.show("home")
    settled()
    assert not window.views.home.remove_sample.isEnabled()
    assert window.views.application.model.rowCount() > 0
    assert {path: path.read_bytes() for path in other.rglob("*") if path.is_file()} == before


def test_a_library_of_a_newer_version_says_that_it_is_one(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    library = store.create_library(tmp_path / "newer")
    path = library.root / "library.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"format": 1', '"format": 99'), encoding="utf-8")
    window.open_at(library.root)
    settled()
    assert "A newer version of the app made this library" in said(window)


def test_a_clock_that_cannot_be_right_is_said_when_a_library_opens(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    library = store.create_library(tmp_path / "later")
    window.open_at(library.root)
    settled()
    assert not window.layout.bar.isVisible()
    later = time.time() + 400 * 86400
    os.utime(library.root / "library.json", (later, later))
    window.open_at(library.root)
    settled()
    assert "Every verdict goes by the clock, so see that its date is right." in said(window)
    info = library.root / "library.json"
    info.write_text(info.read_text(encoding="utf-8").replace('"format": 1', '"format": 99'), encoding="utf-8")
    os.utime(info, (later, later))
    window.open_at(library.root)
    settled()
    assert "see that its date is right. A newer version of the app made this library" in said(window)


def test_a_copy_of_what_was_sent_that_is_gone_is_said_with_what_was_sent(
    window: MainWindow, settled: Settle, demo: Path
) -> None:
    folder = next((demo / "Applications").glob("*Lakeside*"))
    opened = open_application(window.session.context, folder)
    sent = Submission(day=TODAY, recipient="Office", file="sent.pdf", sha256="0" * 64, pages=1)
    save_edit(opened, structs.replace(opened.application, submissions=(sent,)), NOW)
    window.session.reload()
    settled()
    window.session.select(folder)
    settled()
    text = window.views.application.notice.text.text()
    assert "Sent on 23 Nov 2026 to Office" in text
    assert "The copy of what was sent on 23 Nov 2026 to Office is gone: sent.pdf." in text


def test_a_library_that_is_unplugged_keeps_the_edit_in_the_window(
    window: MainWindow, settled: Settle, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session.opened is not None
    folder = window.session.opened.folder
    demo.rename(tmp_path / "unplugged")
    window.session.edit("x", lambda application: structs.replace(application, specialty="Kept"))
    settled()
    assert said(window)
    assert "damaged" not in said(window)
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        box.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert not window.frame.close()
    settled()
    assert folder.name in asked[0]
    (tmp_path / "unplugged").rename(demo)
    window.session.select(folder)
    settled()
    assert store.read_application(folder).value.specialty == "Kept"
    assert "Kept" in window.views.application.head.text()
    assert window.session.unsaved.folders == ()


def test_what_a_full_disk_did_not_take_is_saved_with_the_next_edit(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SaveError(Path("application.json"), OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))

    assert window.session.opened is not None
    folder = window.session.opened.folder
    with monkeypatch.context() as full:
        full.setattr("usce_desktop.services.library.applications.save_edit", refuse)
        window.session.edit("x", lambda application: structs.replace(application, specialty="First"))
        window.session.edit("y", lambda application: structs.replace(application, program="Second"))
        settled()
        assert "No space left" in said(window)
    window.session.edit("z", lambda application: structs.replace(application, program_id="Third"))
    settled()
    value = store.read_application(folder).value
    assert (value.specialty, value.program, value.program_id) == ("First", "Second", "Third")
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    settled()
    value = store.read_application(folder).value
    assert (value.specialty, value.program_id) != ("First", "Third")


def test_a_slow_disk_keeps_nobody_waiting(
    window: MainWindow, settled: Settle, make_pdf: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What takes long on a network share is never done by the thread that draws the window."""
    threads: dict[str, set[threading.Thread]] = {}

    def watched(name: str) -> None:
        real = getattr(disk, name)

        def slow(*words: Any, **more: Any) -> Any:
            threads.setdefault(name, set()).add(threading.current_thread())
            time.sleep(0.2)
            return real(*words, **more)

        monkeypatch.setattr(disk, name, slow)
        if name == "replace_file":
            monkeypatch.setattr("usce_desktop.storage.stored.replace_file", slow)

    for name in ("replace_file", "copy_in", "hash_file", "publish"):
        watched(name)
    for number in range(3):
        window.session.edit("x", partial(structs.replace, specialty=f"Slow {number}"))
    settled()
    Intake(window.session).add_files([make_pdf("slow.pdf")], "fee_receipt")
    settled()
    assert {"replace_file", "copy_in", "hash_file"} <= set(threads)
    assert threading.main_thread() not in set().union(*threads.values())
    assert window.session.opened is not None
    value = store.read_application(window.session.opened.folder).value
    assert value.specialty == "Slow 2"
    assert value.documents_of("fee_receipt")


def test_colors_and_sizes_that_change_while_a_packet_is_built_hinder_nothing(
    window: MainWindow, settled: Settle, qapp: QApplication
) -> None:
    choose(window, "Lakeside")
    settled()
    packets = Packets(window.session)
    plan, target = packets.plan(Phase.APPLICATION, {}), packets.packet_path(Phase.APPLICATION)
    assert plan is not None
    assert target is not None
    target.unlink(missing_ok=True)
    schemes = itertools.cycle(("dark", "light"))

    def change() -> None:
        theme.apply_scheme(qapp, next(schemes))
        window.frame.resize(1024 if window.frame.width() > 1100 else 1280, 700)

    timer = QTimer()
    timer.timeout.connect(change)
    timer.start(50)
    try:
        packets.build(plan, packets.profiles()["merged"], target, BuildOptions())
        settled()
    finally:
        timer.stop()
        theme.apply_scheme(qapp, "light")
    assert len(PdfReader(target).pages) == 20, said(window)
    assert window.session.opened is not None


def test_markup_is_shown_as_it_is_wherever_it_comes_from(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    """In names of files, titles, notes, the applicant's name, questions and what is told."""
    name = "<b>bold<b> &amp; %1 {}.pdf"
    paper = tmp_path / name
    paper.write_bytes(pdfs.text_pdf(1))
    Intake(window.session).add_files([paper], "")
    Intake(window.session).add_files([paper], "fee_receipt")
    ApplicantCommands(window.session).state({"name": HOSTILE})
    window.session.edit("x", lambda one: structs.replace(one, program=HOSTILE))
    settled()
    shown = ""
    for view in ("home", "inbox", "application", "documents", "applicant", "packet", "season", "review"):
        window.navigator.show(view)
        settled()
        for label in window.frame.findChildren(QLabel):
            if not label.objectName().startswith("qt_"):
                assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
                shown += label.text()
    assert "<b>" in shown
    window.session.failed(SourceError(paper, HOSTILE))
    assert "<b>" in said(window)
    question = plain_box(window.frame, HOSTILE, HOSTILE)
    qtbot.addWidget(question)
    assert question.textFormat() is Qt.TextFormat.PlainText


def test_the_log_of_a_window_has_no_word_of_a_person_or_a_paper(
    window: MainWindow, settled: Settle, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    place = tmp_path / "log"
    before = list(logging.getLogger("usce_desktop").handlers)
    log.start_log(place)
    request.addfinalizer(lambda: _without_more_handlers(before))
    words = ("Plantedname", "Plantedprogram", "Plantedfile", "Plantedword")
    paper = tmp_path / f"{words[2]}.pdf"
    paper.write_bytes(pdfs.text_pdf(1, words=words[3]))
    broken = tmp_path / f"broken {words[2]}.pdf"
    broken.write_bytes(b"%PDF-1.7 " + words[3].encode())
    ApplicantCommands(window.session).state({"name": words[0]})
    window.session.edit("x", partial(structs.replace, program=words[1]))
    Intake(window.session).add_files([paper, broken, tmp_path / f"gone {words[2]}.pdf"], "fee_receipt")
    settled()
    error = OSError(errno.EIO, os.strerror(errno.EIO), str(paper))
    log.log_error("a job failed", error)
    window.session.failed(error)
    told = log.report(error)
    settled()
    written = told + "".join(each.read_text(encoding="utf-8") for each in place.rglob("*") if each.is_file())
    assert "OSError" in written
    assert [word for word in words if word in written] == []


def _without_more_handlers(kept: list[logging.Handler]) -> None:
    logger = logging.getLogger("usce_desktop")
    for handler in [each for each in logger.handlers if each not in kept]:
        logger.removeHandler(handler)
        handler.close()
