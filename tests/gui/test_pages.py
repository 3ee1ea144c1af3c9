"""Pages, edges and comments of a document."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.helpers import Settle, choose_item
from making import pdfs
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.intake import Intake


def five_pages(window: MainWindow, settled: Settle, tmp_path: Path) -> Callable[[], Recipe]:
    (tmp_path / "1.pdf").write_bytes(pdfs.text_pdf(5, words="SAMPLE"))
    Intake(window.session).add_files([tmp_path / "1.pdf"], "fee_receipt")
    settled()
    choose_item(window, "fee_receipt")

    def recipe() -> Recipe:
        opened = window.session.opened
        assert opened is not None
        return opened.application.documents[window.views.application.panel.selected.key].recipe

    return recipe


def test_pages_and_comments_of_a_document_are_chosen(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    recipe = five_pages(window, settled, tmp_path)
    row = window.views.application.panel.recipe
    qtbot.keyClicks(row.pages, "3-1,5")
    qtbot.keyClick(row.pages, Qt.Key.Key_Return)
    settled()
    assert (recipe().pages, row.pages.text()) == ((3, 2, 1, 5), "3, 2, 1, 5")
    row.pages.selectAll()
    qtbot.keyClicks(row.pages, "first")
    qtbot.keyClick(row.pages, Qt.Key.Key_Return)
    assert not row.said.isHidden()
    assert "write pages as" in row.said.text()
    row.pages.selectAll()
    qtbot.keyClick(row.pages, Qt.Key.Key_Delete)
    qtbot.keyClick(row.pages, Qt.Key.Key_Return)
    settled()
    assert recipe().pages is None
    row.marks.click()
    settled()
    assert not recipe().marks


def test_edges_of_a_document_are_cut_off_in_the_preview(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    recipe = five_pages(window, settled, tmp_path)
    preview, view = window.views.application.panel.preview, window.views.application.panel.preview.page_view
    qtbot.waitUntil(lambda: not view.picture.isNull(), timeout=120_000)
    preview.rotate.click()
    settled()
    place = view._place()
    preview.crop.click()
    middle = place.center()
    paper = view.viewport()
    qtbot.mousePress(paper, Qt.MouseButton.LeftButton, pos=place.topLeft())
    qtbot.mouseMove(paper, middle)
    qtbot.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=QPoint(place.right(), middle.y()))
    settled()
    crop = recipe().crop
    assert crop is not None
    # The lower half as it is seen was the right half before the page was turned.
    assert crop == pytest.approx((0, 0, 0.5, 0), abs=0.02)
    assert preview.crop.text() == "Whole page"
    wide = view.picture
    assert wide.width() > wide.height() * 2
    preview.crop.click()
    settled()
    assert recipe().crop is None
    window.session.undo_stack.undo()
    settled()
    assert recipe().crop == crop
    preview.crop.click()
    preview.crop.click()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(3, 3))
    settled()
    assert recipe().crop is None
