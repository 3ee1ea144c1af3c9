"""A window on a copy of the sample library; nothing modal ever waits for a person."""

import gc
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from conftest import NOW, TODAY
from making.windows import filled_window
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.context import AppContext, open_context
from usce_desktop.services.review.review import review_library
from usce_desktop.storage.library import open_library
from usce_desktop.storage.places import Places
from usce_desktop.ui.app.collecting import Collector
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.frame import Frame


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(scope="session", autouse=True)
def collector(qapp: QApplication) -> Iterator[Collector]:
    """Collect garbage on this thread alone, as the program does; windows of failed tests are rings too."""
    one = Collector(qapp)
    yield one
    one.stop()


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    qapp.setStyle("Fusion")
    theme.apply_scheme(qapp, "light")


@pytest.fixture(autouse=True)
def nothing_modal(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(dialog: QDialog) -> int:
        raise AssertionError(f"a dialog would wait for a person: {dialog.windowTitle()}")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)


@pytest.fixture(scope="session")
def looked_at(demo_source: Path, worker: Worker, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Look at every file of the sample once; a window of a test begins as one does on its second day."""
    base = tmp_path_factory.mktemp("looked at")
    shutil.copytree(
        demo_source.parent / "cache", base / "cache"
    )  # its scans were read there, which takes long
    controller = open_context(Places(cache=base / "cache", config=base / "config", documents=base), worker)
    review_library(controller, open_library(demo_source), TODAY, use_ocr=True)
    return base / "cache"


@pytest.fixture
def own_context(places: Places, looked_at: Path) -> AppContext:
    shutil.copytree(looked_at, places.cache, dirs_exist_ok=True)
    return open_context(places, Worker())


@pytest.fixture
def window(qtbot: QtBot, own_context: AppContext, demo: Path) -> Iterator[MainWindow]:
    """Open the sample library and wait until everything is judged."""
    main = filled_window(own_context, lambda: NOW)
    qtbot.addWidget(
        main.frame, before_close_func=Frame.end
    )  # edits that a test lets fail are not asked about
    main.frame.show()
    main.open_at(demo)
    settle(qtbot, main)
    main.navigator.show("application")
    yield main
    main.frame.end()
    # A window is a ring of objects: those of earlier tests would all be dressed anew with each scheme.
    del main
    gc.collect()


def settle(qtbot: QtBot, main: MainWindow) -> None:
    """Wait until the window has nothing left to do, nor anything that it put off to the next moment."""

    def rests() -> bool:
        office = main.controllers.students.office.jobs
        panel = main.views.application.panel.preview
        return not main.session.jobs.busy and not panel.jobs.busy and not office.busy

    qtbot.waitUntil(rests, timeout=120_000)
    QApplication.processEvents()
    qtbot.waitUntil(rests, timeout=120_000)


@pytest.fixture
def settled(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    return lambda: settle(qtbot, window)
