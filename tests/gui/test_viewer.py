"""Looking at a document: zoom, pages at the side, words found, two versions side by side."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPixmap, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from making import pdfs
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.viewer import Other, Viewer
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.widgets.page_view import Page
from usce_desktop.ui.widgets.preview import Shown


@pytest.fixture
def viewer(qtbot: QtBot) -> Iterator[Viewer]:
    made = Viewer(Worker)
    qtbot.addWidget(made)
    yield made
    made.close()
    made.finish()


@pytest.fixture
def long(tmp_path: Path) -> Shown:
    path = tmp_path / "long.pdf"
    path.write_bytes(pdfs.text_pdf(9, words="SAMPLE transcript, grade"))
    return Shown(path=path, sha256="long", left_out=frozenset({2}))


def wheel(page: Page, notches: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    point = QPointF(page.viewport().rect().center())
    inverted = False
    event = QWheelEvent(
        point, page.viewport().mapToGlobal(point), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, inverted,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), event)


def test_a_page_is_zoomed_around_the_mouse_and_moved_by_dragging(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.resize(400, 500)
    page.show()
    page.picture = QPixmap(850, 1100)
    fitted = page.shown_size
    assert fitted.width() <= 400
    assert page.verticalScrollBar().maximum() == 0
    wheel(page, 4, Qt.KeyboardModifier.ControlModifier)
    assert page.zoom == pytest.approx(1.25**4)
    across, down = page.horizontalScrollBar(), page.verticalScrollBar()
    assert abs(across.value() - across.maximum() / 2) < 20
    assert abs(down.value() - down.maximum() / 2) < 20
    before = down.value()
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    qtbot.mouseMove(page.viewport(), QPoint(200, 150))
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert down.value() == before + 50
    wheel(page, -1)
    assert down.value() > before + 50
    page.look_at((0.0, 0.0, 0.1, 0.1))
    assert (across.value(), down.value()) == (0, 0)
    page.show_fitted("width")
    assert 380 <= page.shown_size.width() <= 400
    page.show_fitted("page")
    assert page.shown_size == fitted


def test_the_wheel_turns_pages_where_it_may_and_else_leaves_the_panel_to_scroll(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    page.resize(400, 500)
    page.picture = QPixmap(850, 1100)
    turns: list[int] = []
    page.turn_wanted.connect(turns.append)
    wheel(page, -1)
    assert turns == []
    page.wheel_turns = True
    wheel(page, -1)
    wheel(page, 1)
    assert turns == [1, -1]


def test_pages_stand_at_the_side_and_lead_to_each_other(viewer: Viewer, long: Shown, qtbot: QtBot) -> None:
    QAbstractItemModelTester(viewer.thumbnails.pages, QAbstractItemModelTester.FailureReportingMode.Fatal)
    viewer.show_document(long, "Transcript", [])
    pages = viewer.thumbnails.pages
    qtbot.waitUntil(lambda: pages.rowCount() == 9 and not pages.lacks(0), timeout=120_000)
    assert viewer.thumbnails.isVisible()
    assert not viewer.compare.isVisible()
    text = Qt.ItemDataRole.AccessibleTextRole
    assert pages.index(1).data(text) == "Page 2, left out of the packet"
    viewer.thumbnails.setCurrentIndex(pages.index(4))
    assert viewer.preview.page == 5
    qtbot.keyClick(viewer.preview.view, Qt.Key.Key_PageDown)
    assert viewer.thumbnails.currentIndex().row() == 5
    viewer.thumbnails.scrollToBottom()
    qtbot.waitUntil(lambda: not pages.lacks(8), timeout=120_000)


def test_words_are_found_and_marked_on_every_page(viewer: Viewer, long: Shown, qtbot: QtBot) -> None:
    viewer.show_document(long, "Transcript", [])
    viewer.search.setText("GRADE")
    viewer.find_words()
    qtbot.waitUntil(lambda: viewer.found.text() == "1 of 9", timeout=120_000)
    qtbot.waitUntil(lambda: bool(viewer.preview.view.marked), timeout=120_000)
    left, top, right, bottom = viewer.preview.view.marked[0]
    assert 0 < left < right < 1
    assert 0 < top < bottom < 0.3
    viewer.find_words()
    assert (viewer.found.text(), viewer.preview.page) == ("2 of 9", 2)
    viewer.go_to_hit(-1)
    viewer.go_to_hit(-1)
    assert (viewer.found.text(), viewer.preview.page) == ("9 of 9", 9)
    viewer.search.setText("nowhere to be found")
    viewer.find_words()
    qtbot.waitUntil(lambda: viewer.found.text() == "Not found", timeout=120_000)
    assert not viewer.preview.view.marked


def test_a_scan_is_said_to_have_no_words(viewer: Viewer, tmp_path: Path, qtbot: QtBot) -> None:
    photo = pdfs.photo(tmp_path / "photo.jpg")
    viewer.show_document(Shown(path=photo, sha256="photo"), "Photo", [])
    viewer.search.setText("grade")
    viewer.find_words()
    qtbot.waitUntil(lambda: "it is a scan" in viewer.found.text(), timeout=120_000)
    assert not viewer.thumbnails.isVisible()


def test_two_versions_stand_side_by_side_and_turn_together(
    viewer: Viewer, long: Shown, tmp_path: Path, qtbot: QtBot
) -> None:
    before = tmp_path / "before.pdf"
    before.write_bytes(pdfs.text_pdf(9, words="SAMPLE before"))
    other = Other(title="before.pdf, removed 12 Nov 2026", shown=Shown(path=before, sha256="before"))
    viewer.show_document(long, "Transcript", [other])
    qtbot.waitUntil(lambda: viewer.thumbnails.pages.rowCount() == 9, timeout=120_000)
    viewer.preview.show_page(3)
    menu = viewer.compare.menu()
    assert isinstance(menu, QMenu)
    menu.actions()[1].trigger()
    assert viewer.second.page == 3
    assert viewer.second_title.text() == other.title
    viewer.preview.show_page(4)
    viewer.preview.zoom(2)
    assert (viewer.second.page, viewer.second.view.zoom) == (4, 2)
    menu.actions()[0].trigger()
    assert not viewer.second.isVisible()


def test_space_looks_closer_at_the_document_at_hand_and_offers_its_earlier_version(
    window: MainWindow, qtbot: QtBot, settled: Settle
) -> None:
    lakeside = next(line.folder for line in window.session.lines if "Lakeside" in line.folder.name)
    window.session.select(lakeside)
    settled()
    window.views.application.choose("transcript")
    opened = window.session.opened
    assert opened is not None
    path = opened.folder / opened.application.documents_of("transcript")[0][1].file
    window.views.application.panel.selected.remove()
    settled()
    fresh = path.parent / "new transcript.pdf"
    fresh.write_bytes(pdfs.text_pdf(2, words="SAMPLE new"))
    Intake(window.session).adopt(fresh.name, "transcript")
    settled()
    window.views.application.choose("transcript")
    qtbot.waitUntil(lambda: not window.views.application.panel.preview.view.picture.isNull(), timeout=120_000)
    qtbot.keyClick(window.views.application.panel.preview.view, Qt.Key.Key_Space)
    viewer = window.controllers.viewing.viewer
    assert viewer is not None
    assert viewer.windowTitle() == "new transcript.pdf"
    menu = viewer.compare.menu()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][1:] == [f"{path.name}, removed 23 Nov 2026"]
    qtbot.waitUntil(viewer.isActiveWindow, timeout=120_000)
    qtbot.keyClick(viewer.preview.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not viewer.isVisible(), timeout=120_000)


def test_the_copy_that_a_sync_program_kept_of_a_paper_stands_beside_it(
    window: MainWindow, settled: Settle
) -> None:
    lakeside = next(line.folder for line in window.session.lines if "Lakeside" in line.folder.name)
    window.session.select(lakeside)
    settled()
    window.views.application.choose("transcript")
    opened = window.session.opened
    assert opened is not None
    path = opened.folder / opened.application.documents_of("transcript")[0][1].file
    names = (
        f"{path.stem}.sync-conflict-20261130-101112-ABCDEFG{path.suffix}",
        f"{path.stem} (Ana's conflicted copy 2026-11-30){path.suffix}",
        f"{path.stem}-LAPTOP{path.suffix}",
    )
    for name in names:
        path.with_name(name).write_bytes(pdfs.text_pdf(2, words=f"SAMPLE {name}"))
    path.with_name(f"{path.stem}s of others{path.suffix}").write_bytes(pdfs.text_pdf(1))
    window.views.application.panel.preview.look_closer()
    settled()
    viewer = window.controllers.viewing.viewer
    assert viewer is not None
    menu = viewer.compare.menu()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions() if "beside it in the folder" in action.text()]
    assert len(offered) == 3
    assert {name.split(",")[0] for name in offered} == {name.replace("&", "&&") for name in names}
    viewer.close()
