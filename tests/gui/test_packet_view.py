"""The pages of a packet: moved, turned and left out where they are seen."""

import pytest
from msgspec import structs
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QFont
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from making.drags import enter_event, move_event
from making.mouse import dragging
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.status import Phase
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.views.packet import PacketView


@pytest.fixture
def packet(window: MainWindow, settled: Settle) -> PacketView:
    """Show the pages of the application that is ready."""
    for number in range(window.layout.applications.rowCount()):
        index = window.layout.applications.index(number)
        if "Lakeside" in index.data():
            window.layout.sidebar.applications.setCurrentIndex(index)
            break
    settled()
    window.actions["packet"].trigger()
    assert window.layout.stack.currentWidget() is window.views.packet
    return window.views.packet


def words(view: PacketView) -> list[str]:
    found = [view.grid.pages.sheet(row) for row in range(view.grid.pages.rowCount())]
    return [each.words.replace("\n", " ") for each in found if each is not None]


def rows_of(view: PacketView, title: str) -> list[int]:
    return [row for row, each in enumerate(words(view)) if each.endswith(title)]


def choose(view: PacketView, row: int) -> None:
    view.grid.setCurrentIndex(view.grid.pages.index(row))


def recipe_of(window: MainWindow, title: str) -> Recipe:
    view = window.views.packet
    tile = view.grid.tile(rows_of(view, title)[0])
    assert tile is not None
    assert window.session.opened is not None
    return window.session.opened.application.documents[tile.sheaf.key].recipe


def test_every_page_stands_in_its_place_with_its_number(packet: PacketView, qtbot: QtBot) -> None:
    QAbstractItemModelTester(packet.grid.pages, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown = words(packet)

    assert shown[0] == "4 Application form"
    assert len(shown) == 17
    assert packet.title.text() == "Packet: 15 documents, 20 pages"
    assert "3 pages of cover and contents" in packet.words.text()
    spoken = packet.grid.pages.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "6: Page 1 of Medical school transcript"
    qtbot.waitUntil(lambda: not packet.grid.pages.lacks(0), timeout=120_000)


def test_pages_are_moved_turned_and_left_out_and_all_of_it_is_undone(
    window: MainWindow, packet: PacketView, settled: Settle
) -> None:
    first, second = rows_of(packet, "Medical school transcript")
    choose(packet, first)
    assert not packet.buttons["earlier"].isEnabled()
    packet.buttons["later"].click()
    settled()
    assert recipe_of(window, "Medical school transcript").pages == (2, 1)
    selected = packet.grid.selected
    assert selected is not None
    assert (selected.page, selected.place) == (1, 1)
    assert not packet.buttons["later"].isEnabled()
    packet.buttons["earlier"].click()
    settled()
    assert recipe_of(window, "Medical school transcript").pages is None

    choose(packet, second)
    packet.buttons["out"].click()
    settled()
    assert "left out Medical school transcript" in words(packet)
    assert packet.title.text() == "Packet: 15 documents, 19 pages"
    assert packet.buttons["out"].text() == "Take page back in"
    assert not packet.buttons["earlier"].isEnabled()
    packet.buttons["out"].click()
    settled()
    assert recipe_of(window, "Medical school transcript").pages is None

    packet.buttons["turn"].click()
    settled()
    assert recipe_of(window, "Medical school transcript").rotate == 90
    while window.session.undo_stack.canUndo():
        window.session.undo_stack.undo()
    settled()
    assert recipe_of(window, "Medical school transcript") == Recipe()


def test_the_keyboard_does_it_too(
    window: MainWindow, packet: PacketView, settled: Settle, qtbot: QtBot
) -> None:
    choose(packet, rows_of(packet, "Medical school transcript")[0])
    packet.grid.setFocus()
    qtbot.keyClick(packet.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled()
    assert recipe_of(window, "Medical school transcript").pages == (2, 1)
    qtbot.keyClick(packet.grid, Qt.Key.Key_Delete)
    settled()
    assert recipe_of(window, "Medical school transcript").pages == (2,)
    qtbot.keyClick(packet.grid, Qt.Key.Key_Delete)
    settled()
    packet.buttons["item"].click()
    assert window.layout.stack.currentWidget() is window.views.application
    assert window.views.application.panel.item == "transcript"


def test_a_page_is_dragged_to_another_place(
    window: MainWindow, packet: PacketView, qtbot: QtBot, settled: Settle
) -> None:
    first, second = rows_of(packet, "Medical school transcript")
    qtbot.waitUntil(lambda: not packet.grid.pages.lacks(second), timeout=120_000)
    view = packet.grid.viewport()

    def place(row: int, across: float) -> QPoint:
        rect = packet.grid.visualRect(packet.grid.pages.index(row))
        return QPoint(rect.left() + round(rect.width() * across), rect.top() + 60)

    with dragging(window.frame, view, place(first, 0.5), place(second, 0.8)):
        qtbot.waitUntil(
            lambda: recipe_of(window, "Medical school transcript").pages == (2, 1), timeout=120_000
        )
    settled()
    assert rows_of(packet, "Medical school transcript") == [first, second]


def test_a_page_stays_within_its_document(packet: PacketView, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(packet, 0)
    where = packet.grid.visualRect(packet.grid.pages.index(3)).center()
    keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    data, move = packet.grid.pages.mimeData([packet.grid.currentIndex()]), Qt.DropAction.MoveAction
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: packet.grid)
    target = packet.grid.viewport()
    QApplication.sendEvent(target, enter_event(where, move, data, left, keys))
    event = move_event(where, move, data, left, keys)
    QApplication.sendEvent(target, event)
    assert not event.isAccepted()
    assert packet.hint.text() == "A page stays within its document."

    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: None)
    nothing = QMimeData()
    enter = enter_event(where, move, nothing, left, keys)
    QApplication.sendEvent(target, enter)
    assert not enter.isAccepted()


def test_what_a_recipient_would_refuse_is_said_before_anything_is_built(
    window: MainWindow, packet: PacketView
) -> None:
    for recipient, front in (("castlebranch", "0 pages of cover"), ("merged", "3 pages of cover")):
        packet.profile.setCurrentIndex(packet.profile.findData(recipient))
        packet.profile.activated.emit(packet.profile.currentIndex())
        assert front in packet.words.text()

    plan = Packets(window.session).plan(Phase.APPLICATION, {})
    assert plan is not None
    strict = {**Packets(window.session).profiles()}
    strict["merged"] = structs.replace(strict["merged"], max_pages=12)
    packet.show_packet(plan, [], strict, "merged", enabled=False)
    assert "The packet has 8 pages too many: 12 are taken." in packet.words.text()
    assert not packet.buttons["turn"].isEnabled()


def test_larger_words_get_more_room_and_the_veil_hides_pages(packet: PacketView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not packet.grid.pages.lacks(0), timeout=120_000)
    before = packet.grid.pages.size.height()
    font = QFont(packet.grid.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    packet.grid.setFont(font)
    assert packet.grid.pages.size.height() > before + 20

    def picture() -> object:
        return packet.grid.pages.index(0).data(Qt.ItemDataRole.DecorationRole).pixmap(120, 120).toImage()

    plain = picture()
    packet.veil(on=True)
    assert picture() != plain
    packet.veil(on=False)
    assert picture() == plain
