"""What went wrong once: rows and keys that acted on something else, libraries that came back."""

import shutil
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from making import pdfs
from making.drags import enter_event
from usce_desktop.domain.application.edits import set_fact
from usce_desktop.domain.status import Phase
from usce_desktop.storage.library import create_library
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.applications import ApplicationCommands
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.session.session import Session

LEFT, NO_KEYS, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


def lakeside(window: MainWindow, settled: Settle) -> Path:
    folder = next(line.folder for line in window.session.lines if "Lakeside" in line.folder.name)
    window.session.select(folder)
    settled()
    return folder


def files(window: MainWindow) -> set[str]:
    assert window.session.opened is not None
    return {each.file for each in window.session.opened.application.documents.values()}


def press_menu_key(view: QAbstractItemView, row: int) -> None:
    view.setCurrentIndex(view.model().index(row, 0))
    place = view.visualRect(view.currentIndex()).center()
    there = view.viewport().mapToGlobal(place)
    QApplication.sendEvent(
        view.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, there)
    )


def menu_of(view: QAbstractItemView) -> QMenu | None:
    return next((each for each in view.findChildren(QMenu) if each.isVisible()), None)


def test_the_number_keys_of_the_inbox_work_at_once(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.session.library is not None
    for path in window.session.inbox:
        path.unlink()
    (tmp_path / "fee receipt.pdf").write_bytes(pdfs.text_pdf(words="Fee receipt"))
    LibraryCommands(window.session).add_to_inbox([tmp_path / "fee receipt.pdf"])
    settled()
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow)
    window.actions["inbox"].trigger()
    settled()
    qtbot.waitUntil(lambda: window.views.inbox.guesses.count() > 0, timeout=120_000)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: not window.session.inbox, timeout=120_000)


def test_the_inbox_is_sorted_at_once_and_that_is_undone(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = lakeside(window, settled)
    for path in window.session.inbox:
        path.unlink()
    made = []
    for name in ("fee receipt", "curriculum vitae", "zzz"):
        made.append(tmp_path / f"{name}.pdf")
        made[-1].write_bytes(pdfs.text_pdf(words=name))
    LibraryCommands(window.session).add_to_inbox(made)
    settled()
    window.actions["inbox"].trigger()
    settled()
    view = window.views.inbox
    view.application.setCurrentIndex(view.application.findData(str(folder)))
    view.sort.click()
    settled()
    qtbot.waitUntil(lambda: [each.name for each in window.session.inbox] == ["zzz.pdf"], timeout=120_000)
    assert "1 left" in window.layout.bar.text.text()
    window.actions["undo"].trigger()
    settled()
    qtbot.waitUntil(lambda: len(window.session.inbox) == 3, timeout=120_000)
    window.actions["redo"].trigger()
    settled()
    qtbot.waitUntil(lambda: len(window.session.inbox) == 1, timeout=120_000)


def test_files_that_are_added_from_the_toolbar_are_sorted_and_those_of_an_item_are_its_own(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lakeside(window, settled)
    assert window.session.opened is not None
    (tmp_path / "fee receipt.pdf").write_bytes(pdfs.text_pdf(words="Fee receipt"))
    chosen = [str(tmp_path / "fee receipt.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    window.views.application.choose("transcript")
    before = len(window.session.opened.application.documents_of("transcript"))
    window.actions["add_files"].trigger()
    settled()
    assert len(window.session.opened.application.documents_of("transcript")) == before
    window.views.application.choose("transcript")
    window.views.application.panel.buttons["add"].click()
    settled()
    assert len(window.session.opened.application.documents_of("transcript")) == before + 1


def test_messages_move_nothing_that_is_under_the_pointer(window: MainWindow, qtbot: QtBot) -> None:
    place = window.views.application.list.mapTo(window.frame, QPoint(0, 0))
    window.layout.bar.tell("Something was done.")
    qtbot.waitUntil(window.layout.bar.isVisible)
    assert window.views.application.list.mapTo(window.frame, QPoint(0, 0)) == place
    window.layout.bar.hide()


def test_a_removed_document_is_told_with_undo(window: MainWindow, settled: Settle) -> None:
    lakeside(window, settled)
    before = files(window)
    for remove in (
        window.views.application.panel.buttons["remove"].click,
        window.actions["remove_document"].trigger,
    ):
        window.navigator.show("application")
        window.views.application.choose("cv")
        remove()
        settled()
        assert "was removed" in window.layout.bar.text.text()
        window.layout.bar.action.click()
        settled()
        assert files(window) == before


def test_menus_are_parted_and_mark_what_is_on(window: MainWindow) -> None:
    menus = [each for each in window.frame.menuBar().findChildren(QMenu) if each.title().startswith("&")]
    for menu in menus:
        shown = menu.actions()
        assert any(each.isSeparator() for each in shown), menu.title()
        assert not shown[0].isSeparator()
        assert not shown[-1].isSeparator()
    first = next(menu for menu in menus if window.actions["close"] in menu.actions())
    assert first.actions()[-1] is window.actions["close"]
    view = next(menu for menu in menus if window.actions["dark"] in menu.actions())
    view.aboutToShow.emit()
    assert window.actions["light"].isChecked() or window.actions["system_colours"].isChecked()
    window.actions["dark"].trigger()
    window.actions["veil"].trigger()
    view.aboutToShow.emit()
    on = {name for name in ("light", "dark", "system_colours", "veil") if window.actions[name].isChecked()}
    assert on == {"dark", "veil"}
    window.actions["veil"].trigger()
    window.actions["light"].trigger()
    view.aboutToShow.emit()
    assert not window.actions["veil"].isChecked()


def test_the_menu_of_an_application_waits_until_it_is_the_one_at_hand(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    assert window.session.opened is not None
    before = window.session.opened.folder
    row = next(n for n, line in enumerate(window.session.lines) if line.folder != before)
    window.session.refresh()
    press_menu_key(window.layout.sidebar.applications, row)
    assert menu_of(window.layout.sidebar.applications) is None
    qtbot.waitUntil(lambda: menu_of(window.layout.sidebar.applications) is not None, timeout=120_000)
    assert window.session.opened.folder == window.session.lines[row].folder
    menu = menu_of(window.layout.sidebar.applications)
    assert menu is not None
    menu.close()


def test_the_menu_of_a_new_file_has_nothing_for_another_items_document(
    window: MainWindow, settled: Settle
) -> None:
    folder = lakeside(window, settled)
    (folder / "loose.pdf").write_bytes(pdfs.text_pdf())
    window.session.refresh()
    settled()
    window.views.application.choose("cv")
    model = window.views.application.model
    row = next(n for n in range(model.rowCount()) if model.index(n).data() == "loose.pdf")
    press_menu_key(window.views.application.list, row)
    menu = menu_of(window.views.application.list)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Give it to an item…"]
    menu.close()
    press_menu_key(window.views.application.list, 0)
    assert menu_of(window.views.application.list) is None


def test_undoing_a_removal_while_the_pages_are_shown_brings_them_back(
    window: MainWindow, settled: Settle
) -> None:
    lakeside(window, settled)
    window.views.application.choose("cv")
    window.views.application.panel.selected.remove()
    settled()
    window.actions["packet"].trigger()
    settled()
    window.session.undo_stack.undo()
    settled()
    titles = [
        window.views.packet.grid.pages.sheet(n) for n in range(window.views.packet.grid.pages.rowCount())
    ]
    assert sum("Curriculum vitae" in each.words for each in titles if each is not None) == 2


def test_the_delete_key_takes_nothing_out_of_sight(window: MainWindow, settled: Settle, qtbot: QtBot) -> None:
    lakeside(window, settled)
    before = files(window)
    window.actions["packet"].trigger()
    settled()
    view = window.views.packet
    view.buttons["turn"].setFocus()
    qtbot.keyClick(view.buttons["turn"], Qt.Key.Key_Delete)
    settled()
    assert files(window) == before
    view.grid.setCurrentIndex(view.grid.pages.index(3))
    view.grid.setFocus()
    for _ in range(2):
        qtbot.keyClick(view.grid, Qt.Key.Key_Delete)
        settled()
    assert view.title.text() == "Packet: 15 documents, 19 pages"

    window.navigator.show("inbox")
    settled()
    window.views.inbox.list.setFocus()
    assert len(window.session.inbox) == 1
    qtbot.keyClick(window.views.inbox.list, Qt.Key.Key_Delete)
    settled()
    assert not list(window.session.inbox)


@pytest.mark.parametrize("where", ["window", "inbox"])
def test_a_row_dropped_in_the_window_itself_brings_nothing(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    folder = lakeside(window, settled)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder / "TB test.pdf"))])
    target = window if where == "window" else window.views.inbox
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: window.views.documents.table)
    enter = enter_event(QPoint(5, 5), COPY, data, LEFT, NO_KEYS)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    assert not enter.isAccepted()


def test_chosen_pages_stay_when_another_file_arrives(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    assert window.session.library is not None
    inbox = window.session.library.inbox
    (inbox / "scan.pdf").write_bytes(pdfs.text_pdf(4))
    window.session.reload()
    settled()
    window.navigator.show("inbox")
    settled()
    view = window.views.inbox
    row = next(n for n in range(view.model.rowCount()) if view.model.index(n).data() == "scan.pdf")
    view.list.setCurrentIndex(view.model.index(row))
    view.pages.setText("1-2")
    (inbox / "another.pdf").write_bytes(pdfs.text_pdf())
    window.session.reload()
    settled()
    assert view.list.currentIndex().data() == "scan.pdf"
    assert (view.pages.text(), view.keep.isChecked()) == ("1-2", True)


def test_an_open_question_about_a_day_survives_a_refresh_but_not_another_document(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    window.views.application.choose("tb_test")
    facts = window.views.application.panel.facts
    field = facts.line_edits["issued"]
    field.setText("3/4/2026")
    field.editingFinished.emit()
    window.session.refresh()
    settled()
    assert facts.line_edits["issued"].text() == "3/4/2026"
    qtbot.waitUntil(lambda: len(facts.findChildren(QPushButton)) == 2, timeout=120_000)
    facts.findChildren(QPushButton)[0].click()
    settled()
    assert window.session.opened is not None
    issued = window.session.opened.application.documents_of("tb_test")[0][1].facts.issued
    assert str(issued) == "2026-04-03"

    facts.order.month_first = None
    facts.line_edits["issued"].setText("5/6/2026")
    facts.line_edits["issued"].editingFinished.emit()
    window.views.application.choose("application_form")
    assert facts.line_edits["issued"].text() != "5/6/2026"


def test_what_was_under_way_does_not_bring_a_closed_library_back(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(pdfs.text_pdf())
    window.session.reload()
    Intake(window.session).add_files([letter], "fee_receipt")
    window.session.forget_library()
    settled()
    assert (window.session.every, window.session.opened) == ((), None)


def test_undo_of_what_was_added_to_another_library_comes_to_an_end(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    assert window.session.opened is not None
    folder, application = window.session.opened.folder, window.session.opened.application
    window.open_at(create_library(tmp_path / "mine").root)
    settled()
    window.session.take_state(folder, application)
    settled()
    assert window.session.opened is None


@pytest.mark.parametrize(
    "begin",
    [
        lambda session, _: ApplicantCommands(session).state({"name": "Another SAMPLE"}),
        lambda session, _: session.edit("Note", partial(set_fact, item="tb_test", key="issued", value=None)),
        lambda session, _: ApplicationCommands(session).create(
            {"program": "SAMPLE", "specialty": "", "start": date(2027, 3, 1), "end": date(2027, 3, 28)}
        ),
        lambda session, path: Intake(session).add_files([path], "fee_receipt"),
        lambda session, path: LibraryCommands(session).add_to_inbox([path]),
    ],
)
def test_what_ends_after_another_library_was_opened_leaves_nothing_in_it(
    window: MainWindow,
    settled: Settle,
    tmp_path: Path,
    begin: Callable[[Session, Path], None],
) -> None:
    path = tmp_path / "my receipt.pdf"
    path.write_bytes(pdfs.text_pdf(words="SAMPLE receipt"))
    begin(window.session, path)
    window.open_at(create_library(tmp_path / "mine").root)
    settled()
    session = window.session
    assert session.undo_stack.count() == 0
    assert (session.opened, session.lines, session.inbox) == (None, (), ())
    assert session._saves == 0


def test_the_recipients_are_those_of_the_library_at_hand(window: MainWindow, settled: Settle) -> None:
    lakeside(window, settled)
    window.actions["packet"].trigger()
    view = window.views.packet
    profiles = Packets(window.session).profiles()
    plan = Packets(window.session).plan(Phase.APPLICATION, {})
    assert plan is not None
    other = {("x" if key == "merged" else key): profile for key, profile in profiles.items()}
    view.show_packet(plan, [], other, "x", enabled=True)
    assert view.profile.currentData() == "x"


def test_reasons_quote_nothing_while_the_screen_is_shared(window: MainWindow) -> None:
    window.views.application.choose("tb_test")
    said = window.views.application.panel.reason.text()
    plain = window.views.application.list.viewport().grab().toImage()
    window.views.application.veil(on=True)
    assert window.views.application.list.viewport().grab().toImage() != plain
    hidden = window.views.application.panel.reason.text()
    assert "23 Sep 2025" in said
    assert "23 Sep 2025" not in hidden
    assert hidden.startswith("Too old by 181 days: dated •••; 12 months before the rotation's start (•••)")
    window.views.home.veil(on=True)
    row = [item for item, _ in window.views.home.matrix.matrix.items].index("tb_test") + 2
    tip = window.views.home.matrix.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Expired. Too old by 181 days: dated •••" in tip
    window.views.application.veil(on=False)
    assert window.views.application.panel.reason.text() == said
    assert window.views.application.list.viewport().grab().toImage() == plain


def test_dropping_elsewhere_still_works(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    shutil.copy(lakeside(window, settled) / "TB test.pdf", tmp_path / "x.pdf")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.pdf"))])
    QApplication.sendEvent(window.frame, enter_event(QPoint(5, 5), COPY, data, LEFT, NO_KEYS))
    event = QDropEvent(QPointF(5, 5), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(window.frame, event)
    assert event.isAccepted()
    QApplication.processEvents()
    settled()


def test_how_dates_are_meant_can_be_said_anew(window: MainWindow, settled: Settle) -> None:
    window.views.application.panel.facts.order.state(month_first=True)
    window.actions["settings"].trigger()
    settled()
    box = window.views.settings.date_order
    assert box.currentData() == "month"
    for value, meant in (("day", False), ("ask", None)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        assert window.views.application.panel.facts.order.month_first is meant
        assert window.views.applicant.form.order.month_first is meant
