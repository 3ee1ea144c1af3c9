"""What a desktop expects of a program: it comes to the front, says how old it is, and offers what it left."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from usce_desktop.storage.handover import hand_over, request_file
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.start import make_app, what_to_open
from usce_desktop.ui.controllers import help as help_controller
from usce_desktop.ui.widgets.dropping import refusal


def test_a_request_brings_the_window_to_the_front_and_shows_the_application(
    qtbot: QtBot, window: MainWindow, settled: Settle, demo: Path
) -> None:
    wanted = next((demo / "Applications").glob("*Lakeside*")).name
    window.navigator.show("home")
    window.frame.showMinimized()
    cache = window.session.context.places.cache
    path = request_file(demo, cache)
    # The window's own process asks itself: the lock is held, and the answer comes from its event loop.
    assert not hand_over(demo, cache, wanted, patience=0)
    path.write_text(f'{{"application": "{wanted}"}}')
    qtbot.waitUntil(lambda: not path.exists(), timeout=60_000)
    settled()
    assert not window.frame.windowState() & Qt.WindowState.WindowMinimized
    assert window.navigator.view == "application"
    assert window.session.opened is not None
    assert window.session.opened.folder.name == wanted


def test_a_wish_waits_until_the_library_has_been_looked_at(
    qtbot: QtBot, window: MainWindow, settled: Settle, demo: Path
) -> None:
    wanted = next((demo / "Applications").glob("*Lakeside*")).name
    window.navigator.show("home")
    window.session.looked = False
    window.instance.wanted.emit(wanted)
    window.instance.wanted.emit("")
    assert window.navigator.view == "home"
    window.session.reload()
    qtbot.waitUntil(lambda: window.navigator.view == "application", timeout=120_000)
    settled()
    assert window.session.opened is not None
    assert window.session.opened.folder.name == wanted


def test_a_window_that_only_reads_answers_no_request(window: MainWindow, demo: Path) -> None:
    window.session._lock.release()  # type: ignore[union-attr]
    path = request_file(demo, window.session.context.places.cache)
    path.write_text("{}")
    window.instance.look()
    assert path.exists()


def test_what_a_start_is_about_is_found(window: MainWindow, demo: Path) -> None:
    places = window.session.context.places
    folder = next((demo / "Applications").glob("*Lakeside*"))
    assert what_to_open(places, None) == (demo, "")
    assert what_to_open(structs.replace(places, config=demo), None) == (None, "")
    assert what_to_open(places, str(demo)) == (demo, "")
    assert what_to_open(places, str(demo / "library.json"))[0] == demo.resolve()
    assert what_to_open(places, str(folder / "application.json")) == (demo.resolve(), folder.name)


def test_what_telemetry_left_is_shown_and_removed_when_the_person_says_so(
    window: MainWindow, tmp_path: Path
) -> None:
    view = window.views.settings
    window.actions["settings"].trigger()
    assert not view.remove_traces.isVisible()
    left = tmp_path / ".onnxruntime"
    left.mkdir()
    context = window.session.context
    window.session.context = structs.replace(context, places=structs.replace(context.places, old_traces=left))
    window.controllers.settings.show()
    assert view.remove_traces.isVisible()
    assert str(left) in view.traces.text()
    view.remove_traces.click()
    assert not left.exists()
    assert not view.remove_traces.isVisible()


def test_files_that_outlook_only_promises_are_answered_with_what_to_do() -> None:
    data = QMimeData()
    data.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', b"SAMPLE")
    assert refusal(data) == "Outlook and Photos hand over no file: save it to a folder first, then drop that"


@pytest.mark.parametrize(("age", "old"), [(180, False), (181, True)])
def test_about_says_how_old_this_version_is_and_what_it_contains(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, age: int, old: bool
) -> None:
    told: list[QMessageBox] = []

    def note(box: QMessageBox) -> int:
        told.append(box)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", note)
    released: date = window.session.today - timedelta(days=age)
    monkeypatch.setattr(help_controller, "__released__", released.isoformat())
    notices = tmp_path / "notices.txt"
    notices.write_text("SAMPLE License")
    monkeypatch.setattr(help_controller, "notices", lambda: notices)
    window.actions["about"].trigger()
    assert ("days old" in told[0].informativeText()) == old
    assert told[0].detailedText() == "SAMPLE License"
    assert not told[0].iconPixmap().isNull() or QApplication.windowIcon().isNull()


def test_the_program_has_its_icon(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("usce_desktop.ui.app.start.QApplication", lambda _: qapp)
    assert make_app([]) is qapp
    assert not qapp.windowIcon().pixmap(64).isNull()
