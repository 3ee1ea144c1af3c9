"""Dragging: files over the checklist, rows out of lists, documents to another item; with a real mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QCursor, QDrag, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from making.drags import enter_event, move_event
from making.mouse import dragging
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.checklist_editor import ChecklistEditor
from usce_desktop.ui.views.application.checklist import SCROLL_MARGIN, ChecklistView

COPY, LEFT, NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def urls(*addresses: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(each) if "://" in each else QUrl.fromLocalFile(each) for each in addresses])
    return data


def hold(view: ChecklistView, data: QMimeData, place: QPoint) -> bool:
    """Hold something over a list; tell whether it may be dropped there."""
    target = view.viewport()
    QApplication.sendEvent(target, enter_event(place, COPY, data, LEFT, NO_KEYS))
    event = move_event(place, COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(target, event)
    target.grab()
    return event.isAccepted()


def place_of(window: MainWindow, item: str) -> QPoint:
    index = window.views.application.model.index(window.views.application.model.row_of(item))
    window.views.application.list.scrollTo(index)
    return window.views.application.list.visualRect(index).center()


def documents(window: MainWindow, item: str) -> list[str]:
    assert window.session.opened is not None
    return [document.file for _, document in window.session.opened.application.documents_of(item)]


def test_a_refusal_says_why_while_it_hovers(window: MainWindow, tmp_path: Path) -> None:
    view, place = window.views.application.list, place_of(window, "tb_test")
    link = urls("https://example.org/letter.pdf")
    assert not hold(view, link, place)
    assert view.verb("") == "Only a link comes with it: save the file first, then drop that"
    event = QDropEvent(QPointF(place), COPY, link, LEFT, NO_KEYS)
    QApplication.sendEvent(view.viewport(), event)
    assert not event.isAccepted()
    words = QMimeData()
    words.setText("some words")
    assert not hold(view, words, place)
    assert view.verb("") == "This is no file"
    window.session.read_only = True
    window.presenter.update_actions()
    letter = urls(str(tmp_path / "letter.pdf"))
    assert not hold(view, letter, place)
    assert view.verb("") == "The library is open in another window"
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    assert not view.hovering


def test_a_file_that_may_not_do_is_taken_with_a_warning(window: MainWindow, tmp_path: Path) -> None:
    film = urls(str(tmp_path / "film.mp4"))
    assert hold(window.views.application.list, film, place_of(window, "tb_test"))
    assert window.views.application.list.warning.startswith("film.mp4: this kind of file cannot")
    assert window.views.application.list.verb("TB test") == "Add to TB test"


def test_held_at_the_edge_the_list_scrolls_on(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    view, bar = window.views.application.list, window.views.application.list.verticalScrollBar()
    window.frame.resize(window.frame.minimumSize())
    qtbot.waitUntil(lambda: bar.maximum() > 150, timeout=120_000)
    bar.setValue(0)
    below = QPoint(60, view.viewport().height() - SCROLL_MARGIN // 2)
    QCursor.setPos(view.viewport().mapToGlobal(below))
    letter = urls(str(tmp_path / "letter.pdf"))
    assert hold(view, letter, below)
    qtbot.waitUntil(lambda: bar.value() > 100, timeout=120_000)
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    value = bar.value()
    qtbot.wait(100)
    assert bar.value() == value


def test_rows_are_dragged_out_as_copies_of_their_files(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[tuple[list[str], Qt.DropAction]] = []

    def note(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        taken.append(([Path(url.toLocalFile()).name for url in drag.mimeData().urls()], action))
        return action

    monkeypatch.setattr(QDrag, "exec", note)
    window.views.application.choose("tb_test")
    window.views.application.list.startDrag(COPY)
    window.views.application.choose("fee_receipt")
    window.views.application.list.startDrag(COPY)
    window.navigator.show("documents")
    settled()
    window.views.documents.table.choose(0)
    window.views.documents.table.startDrag(COPY)
    window.navigator.show("inbox")
    settled()
    window.views.inbox.list.startDrag(COPY)

    assert taken[0] == (["TB test.pdf"], COPY)
    assert len(taken) == 3
    assert taken[2] == (["scan0042.pdf"], COPY)


def test_a_document_is_dragged_to_another_item_and_back_by_undo(
    window: MainWindow, qtbot: QtBot, settled: Settle
) -> None:
    window.views.application.choose("tb_test")
    target, view = place_of(window, "fee_receipt"), window.views.application.list
    source = view.visualRect(
        window.views.application.model.index(window.views.application.model.row_of("tb_test"))
    ).center()
    assert view.viewport().rect().contains(source)

    with dragging(window.frame, view.viewport(), source, target):
        qtbot.waitUntil(lambda: documents(window, "fee_receipt") == ["Fee receipt.pdf"], timeout=120_000)
    settled()
    assert documents(window, "tb_test") == []
    assert window.views.application.panel.item == "fee_receipt"
    assert window.session.undo_stack.undoText() == "Move to another item"
    window.session.undo_stack.undo()
    settled()
    assert documents(window, "tb_test") == ["TB test.pdf"]


def test_the_menu_moves_it_too(window: MainWindow, settled: Settle) -> None:
    window.views.application.choose("tb_test")
    window.views.application.panel.elsewhere.aboutToShow.emit()
    offered = {action.text(): action for action in window.views.application.panel.elsewhere.actions()}
    assert "TB test (IGRA or 2-step TST)" not in offered
    offered["Fee receipt"].trigger()
    settled()
    assert documents(window, "fee_receipt") == ["Fee receipt.pdf"]
    window.views.application.choose("tb_test")
    window.views.application.panel.elsewhere.aboutToShow.emit()
    assert [action.text() for action in window.views.application.panel.elsewhere.actions()] == [
        "There is no document"
    ]


def test_a_document_dropped_where_it_is_stays(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.views.application.choose("tb_test")
    view, place = window.views.application.list, place_of(window, "tb_test")
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: view)
    data = urls("/nowhere/TB test.pdf")
    assert hold(view, data, place)
    assert view.verb("TB") == "Move to TB"
    drop = QDropEvent(QPointF(place), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(view.viewport(), drop)
    assert not hold(view, data, QPoint(5, -40))
    assert view.verb("") == "Drop it onto another item"
    drop = QDropEvent(QPointF(5, -40), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(view.viewport(), drop)
    assert documents(window, "tb_test") == ["TB test.pdf"]
    assert isinstance(view, QWidget)


def test_items_are_dragged_within_the_checklist(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session.opened is not None
    checklist = window.session.opened.checklist
    editor = ChecklistEditor(
        checklist, window.session.context.catalog.types, checklist.items[0].item, window.frame
    )
    editor.show()
    qtbot.waitExposed(editor)
    titles = [each.title for each in checklist.items]

    def drag(start: int, end: int, wanted: list[str]) -> None:
        rects = [editor.items.visualItemRect(editor.items.item(row)) for row in (start, end)]
        quarter = max(2, rects[1].height() // 4)
        edge = QPoint(0, quarter if end > start else -quarter)
        with dragging(editor, editor.items.viewport(), rects[0].center(), rects[1].center() + edge):
            qtbot.waitUntil(
                lambda: [each.title for each in editor.checklist.items][: len(wanted)] == wanted,
                timeout=120_000,
            )

    drag(0, 2, [titles[1], titles[2], titles[0]])
    assert editor.title.text() == titles[0]
    drag(2, 0, titles[:3])
    assert [editor.items.item(row).text() for row in range(3)] == [
        each.title if each.required else f"{each.title} (only in some cases)" for each in checklist.items[:3]
    ]
    editor.close()
