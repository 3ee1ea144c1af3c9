"""What happens in the library's folders is seen, also where the system watches no more of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QFileSystemWatcher
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from usce_desktop.ui.app import watcher
from usce_desktop.ui.app.main_window import MainWindow


@pytest.fixture
def nothing_is_watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A system that watches nothing, as one whose limit is reached or a share."""
    monkeypatch.setattr(QFileSystemWatcher, "addPaths", lambda _, paths: list(paths))
    monkeypatch.setattr(watcher, "POLL", 50)
    return iter(())


@pytest.mark.usefixtures("nothing_is_watched")
def test_a_file_in_the_inbox_is_seen_all_the_same(request: pytest.FixtureRequest, qtbot: QtBot) -> None:
    window: MainWindow = request.getfixturevalue("window")
    settled: Settle = request.getfixturevalue("settled")
    library = window.session.library
    assert library is not None
    before = len(window.session.inbox)
    (library.inbox / "new scan.pdf").write_bytes(b"%PDF-1.7 SAMPLE")
    qtbot.waitUntil(lambda: len(window.session.inbox) == before + 1, timeout=60_000)
    settled()


def test_a_storm_of_changes_is_looked_at_once(window: MainWindow, settled: Settle, qtbot: QtBot) -> None:
    library = window.session.library
    assert library is not None
    looked: list[int] = []
    window.session.summaries_changed.connect(lambda: looked.append(1))
    before = len(window.session.inbox)
    for number in range(300):
        (library.inbox / f"scan {number}.pdf").write_bytes(b"%PDF-1.7 SAMPLE")
    qtbot.waitUntil(lambda: len(window.session.inbox) == before + 300, timeout=60_000)
    settled()
    assert 1 <= len(looked) <= 10  # not one for each; a busy computer writes them in several spells


def test_an_application_whose_folder_is_renamed_is_followed(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    opened = window.session.opened
    assert opened is not None
    renamed = opened.folder.with_name("2027-09 By another name")
    opened.folder.rename(renamed)
    qtbot.waitUntil(lambda: renamed in {line.folder for line in window.session.lines}, timeout=60_000)
    settled()
    assert opened.folder not in {line.folder for line in window.session.lines}
    assert any(each.opened.application.id == opened.application.id for each in window.session.every)
