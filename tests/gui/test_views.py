"""Home, My documents, the Inbox, and finding the way between them."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QDate, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QPalette,
    QTextDocument,
)
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from conftest import NOW
from gui.helpers import Settle
from making import pdfs
from making.drags import enter_event
from making.windows import filled_window
from usce_desktop.domain.application import edits
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.status import Status
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.services.library.applications import open_application, save_edit
from usce_desktop.storage.library import (
    application_folders,
    create_library,
    open_library,
    read_applicant,
    read_application,
)
from usce_desktop.storage.resources import guide as guide_folder
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.palette import Palette, PaletteEntry, matching
from usce_desktop.ui.controllers.history import ViewHistory, ViewPlace
from usce_desktop.ui.controllers.watched_folder import files_of
from usce_desktop.ui.dialogs.example import WantedDialog
from usce_desktop.ui.dialogs.guide import GuideDialog, TableDialog, library_rows
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.applications import ApplicationCommands
from usce_desktop.ui.views.home import ROW_ROLE
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.day_picker import DayPicker, day_of

ROLES = Qt.ItemDataRole


def shown(window: MainWindow) -> str:
    return next(
        name for name, view in window.views.by_key.items() if view is window.layout.stack.currentWidget()
    )


def press(qtbot: QtBot, window: MainWindow, action: str) -> None:
    assert window.actions[action].isEnabled()
    window.actions[action].trigger()


# --- home ---


def test_home_shows_every_item_of_every_application(
    window: MainWindow, qtbot: QtBot, settled: Settle
) -> None:
    model = window.views.home.matrix
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(qtbot, window, "home")
    assert shown(window) == "home"
    assert model.columnCount() == len(window.session.lines) == 4
    titles = [model.headerData(n, Qt.Orientation.Vertical) for n in range(model.rowCount())]
    assert titles[:2] == ["Ready", "Submit by"]
    column = next(n for n in range(4) if "Lakeside" in model.headerData(n, Qt.Orientation.Horizontal))
    row = titles.index("Passport bio page")
    cell = model.index(row, column)
    assert cell.data(ROW_ROLE).status is Status.OK
    assert cell.data(ROLES.AccessibleTextRole).startswith("Passport bio page, Lakeside")
    assert "OK" in cell.data(ROLES.ToolTipRole)
    assert model.index(0, column).data() == "15 of 15"
    assert "ready" in model.index(0, column).data(ROLES.AccessibleTextRole)
    unasked = next(
        model.index(r, c) for r in range(2, model.rowCount()) for c in range(4)
        if model.index(r, c).data(ROW_ROLE) is None
    )  # fmt: skip
    assert "not asked for" in unasked.data(ROLES.AccessibleTextRole)
    assert model.data(QModelIndex()) is None

    window.views.home.table.clicked.emit(cell)
    settled()
    assert shown(window) == "application"
    assert window.views.application.panel.item == "passport"
    assert window.session.opened is not None
    assert "Lakeside" in window.session.opened.folder.name


def test_home_says_what_to_do_next_and_leads_there(window: MainWindow, qtbot: QtBot, settled: Settle) -> None:
    QAbstractItemModelTester(window.views.home.steps, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(qtbot, window, "home")
    steps = window.views.home.steps
    words = [steps.index(n).data() for n in range(steps.rowCount())]
    assert words[0].startswith("Build the packet: Lakeside")
    assert "4 applications · 1 ready to submit · 1 file in the Inbox" in window.views.home.counters.text()
    fee = steps.index(words.index("Get: Fee receipt"))
    assert fee.data(ROLES.AccessibleTextRole).startswith("Get: Fee receipt: missing in 2 applications")
    assert fee.data(ROLES.ToolTipRole)
    window.views.home.list.activated.emit(fee)
    settled()
    assert window.views.application.panel.item == "fee_receipt"
    window.views.home.grab()


def test_home_follows_an_edit_without_losing_the_place(
    window: MainWindow, qtbot: QtBot, settled: Settle
) -> None:
    press(qtbot, window, "home")
    table, model = window.views.home.table, window.views.home.matrix
    table.setCurrentIndex(model.index(5, 2))
    assert window.session.opened is not None
    folder = window.session.opened.folder
    window.session.edit("Waive", lambda one: edits.set_status(one, "fee_receipt", "waived", "no fee"))
    settled()
    column = [line.folder for line in window.session.lines].index(folder)
    row = next(
        n for n in range(model.rowCount()) if model.headerData(n, Qt.Orientation.Vertical) == "Fee receipt"
    )
    assert model.index(row, column).data(ROW_ROLE).status is Status.WAIVED
    assert (table.currentIndex().row(), table.currentIndex().column()) == (5, 2)


def test_a_library_without_applications_offers_to_make_one(
    window: MainWindow, qtbot: QtBot, settled: Settle, tmp_path: Path
) -> None:
    create_library(tmp_path / "fresh")
    window.open_at(tmp_path / "fresh")
    settled()
    assert window.layout.stack.currentWidget() is window.views.start
    press(qtbot, window, "inbox")
    assert shown(window) == "inbox"
    assert "Nothing waits here" in window.views.inbox.words.text()


# --- finding the way ---


def test_back_and_forward(window: MainWindow, qtbot: QtBot, settled: Settle) -> None:
    assert not window.actions["back"].isEnabled()
    press(qtbot, window, "home")
    window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(2))
    settled()
    press(qtbot, window, "documents")
    settled()
    for expected in ("application", "home", "application"):
        press(qtbot, window, "back")
        settled()
        assert shown(window) == expected
    assert window.session.opened is not None
    first = window.session.opened.folder
    press(qtbot, window, "on")
    press(qtbot, window, "on")
    settled()
    assert shown(window) == "application"
    assert window.session.opened.folder != first
    window.layout.sidebar.application_wanted.emit(0)
    settled()
    assert not window.actions["on"].isEnabled()


def test_a_history_forgets_what_was_ahead() -> None:
    history = ViewHistory()
    assert history.back() is None
    for name in "ab":
        history.visit(ViewPlace("application", name))
        history.visit(ViewPlace("application", name))
    assert history.back() == ViewPlace("application", "a")
    assert history.back() == ViewPlace("application", "a")
    history.visit(ViewPlace("home"))
    assert not history.can_go_on
    assert history.on() == ViewPlace("home")


def test_the_sidebar_marks_where_one_is(window: MainWindow, qtbot: QtBot) -> None:
    views: QListWidget = window.layout.sidebar.views
    window.layout.sidebar.view_wanted.emit("inbox")
    assert views.currentItem().text() == "Inbox (1)"
    press(qtbot, window, "application")
    assert not views.selectedItems()


def test_the_palette_finds_items_applications_and_commands(
    window: MainWindow, qtbot: QtBot, settled: Settle
) -> None:
    entries = window.controllers.window.palette_entries()
    assert matching(entries, "tb")[0].title.startswith("TB test")
    assert matching(entries, "lakes")[0].hint == "application"
    assert matching(entries, "build pack")[0].title == "Build packet"
    assert matching(entries, "receit")[0].title == "Fee receipt"
    assert matching(entries, "zzzz") == []
    assert len(matching(entries, "")) == min(40, len(entries))

    window.controllers.window.go_to()
    palette = window.frame.findChildren(Palette)[0]
    QAbstractItemModelTester(palette.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    palette.field.setText("lakeside")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settled()
    assert window.session.opened is not None
    assert "Lakeside" in window.session.opened.folder.name
    item = next(
        each for each in window.controllers.window.palette_entries() if each.title == "Passport bio page"
    )
    item.run()
    assert window.views.application.panel.item == "passport"
    assert PaletteEntry(title="a", hint="b", run=print).key == "b a"


def test_recent_libraries_are_offered_and_forgotten(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    assert window.session.library is not None
    first = window.session.library.root
    create_library(tmp_path / "second")
    window.open_at(tmp_path / "second")
    settled()
    window.actions.recent.aboutToShow.emit()
    texts = [action.text() for action in window.actions.recent.actions()]
    assert texts[0] == str(first)
    window.actions.recent.actions()[0].trigger()
    settled()
    assert window.session.library.root == first
    window.actions.recent.aboutToShow.emit()
    window.actions.recent.actions()[-1].trigger()
    window.actions.recent.aboutToShow.emit()
    assert window.actions.recent.actions()[0].text() == "No other library"


def test_the_window_comes_back_where_it_was(window: MainWindow, qtbot: QtBot, settled: Settle) -> None:
    window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(2))
    settled()
    press(qtbot, window, "documents")
    settled()
    assert window.session.opened is not None
    folder, root = window.session.opened.folder, window.session.opened.library.root
    context = window.session.context
    window.frame.close()
    again = filled_window(context, lambda: NOW)
    qtbot.addWidget(again.frame)
    again.frame.show()
    again.open_at(root)
    qtbot.waitUntil(lambda: not again.session.jobs.busy, timeout=120_000)
    assert shown(again) == "documents"
    assert again.session.opened is not None
    assert again.session.opened.folder == folder
    again.controllers.window.reset_layout()
    again.frame.close()


# --- undo of what is not one application ---


def test_undo_reaches_an_application_that_is_not_at_hand(
    window: MainWindow, qtbot: QtBot, settled: Settle
) -> None:
    assert window.session.opened is not None
    first = window.session.opened.folder
    window.session.edit("Change", lambda one: structs.replace(one, specialty="Surgery"))
    settled()
    window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(2))
    settled()
    window.actions["undo"].trigger()
    settled()
    assert window.session.opened.folder == first
    assert window.session.opened.application.specialty != "Surgery"
    settled()
    assert open_application(window.session.context, first).application.specialty != "Surgery"


def test_an_application_is_removed_and_brought_back(
    window: MainWindow, qtbot: QtBot, settled: Settle
) -> None:
    assert window.session.opened is not None
    folder, library = window.session.opened.folder, window.session.opened.library
    press(qtbot, window, "remove_application")
    settled()
    assert not folder.exists()
    assert len(application_folders(library)) == 3
    assert window.session.opened.folder != folder
    assert "was removed" in window.layout.bar.text.text()
    window.actions["undo"].trigger()
    settled()
    assert folder in application_folders(library)
    window.actions["redo"].trigger()
    settled()
    assert not folder.exists()


def test_a_new_application_and_who_i_am_are_undone(window: MainWindow, settled: Settle) -> None:
    session = window.session
    assert session.library is not None
    ApplicationCommands(session).create(
        {"program": "New SAMPLE", "specialty": "", "start": date(2027, 5, 3), "end": date(2027, 5, 30)}
    )
    settled()
    assert len(session.lines) == 5
    assert session.undo_stack.undoText().startswith("New application")
    ApplicantCommands(session).state({"school": "Another SAMPLE school"})
    settled()
    assert session.undo_stack.undoText() == "Who I am"
    window.actions["undo"].trigger()
    settled()
    assert read_applicant(session.library).value.school != "Another SAMPLE school"
    window.actions["undo"].trigger()
    settled()
    assert len(session.lines) == 4
    window.actions["redo"].trigger()
    settled()
    assert len(session.lines) == 5


def test_what_cannot_be_undone_any_more_is_told(window: MainWindow, settled: Settle) -> None:
    assert window.session.opened is not None
    folder = window.session.opened.folder
    ApplicationCommands(window.session).remove()
    settled()
    folder.mkdir()
    window.actions["undo"].trigger()
    settled()
    assert not window.session.undo_stack.canUndo()
    assert "could not be saved" in window.layout.bar.text.text()


def test_an_application_that_was_deleted_outside_is_followed(window: MainWindow, settled: Settle) -> None:
    for folder in application_folders(open_library(window.session.library.root)):  # type: ignore[union-attr]
        shutil.rmtree(folder)
    window.session.reload()
    settled()
    assert window.session.opened is None
    assert window.layout.stack.currentWidget() is window.views.start


def test_an_application_that_cannot_be_opened_keeps_nobody_from_the_others(
    window: MainWindow, qtbot: QtBot, settled: Settle, tmp_path: Path
) -> None:
    library = window.session.library
    assert library is not None
    checklist = library.checklists / "What can go wrong.toml"
    taken = tmp_path / checklist.name
    press(qtbot, window, "home")
    assert not window.layout.sidebar.unopened.isVisible()

    checklist.rename(taken)
    qtbot.waitUntil(lambda: len(window.session.unopened) == 1, timeout=120_000)
    settled()
    assert len(window.session.lines) == 3
    assert window.layout.sidebar.unopened.text() == "1 cannot be opened"
    assert "put its file back into the library's Checklists folder" in window.views.home.unopened.text()
    press(qtbot, window, "inbox")
    qtbot.mouseClick(window.layout.sidebar.unopened, Qt.MouseButton.LeftButton)
    assert shown(window) == "home"

    taken.rename(checklist)
    qtbot.waitUntil(lambda: not window.session.unopened, timeout=120_000)
    settled()
    assert len(window.session.lines) == 4
    assert not window.views.home.unopened.isVisible()


def test_home_says_why_nothing_can_be_opened(window: MainWindow, qtbot: QtBot, settled: Settle) -> None:
    library = window.session.library
    assert library is not None
    press(qtbot, window, "home")
    sidecars = [folder / "application.json" for folder in application_folders(library)]
    before = [path.read_bytes() for path in sidecars]
    for path in sidecars:
        path.write_text("{")
    window.session.reload()
    settled()
    assert window.session.opened is None
    assert shown(window) == "home"
    assert window.views.home.unopened.text().count("cannot be opened") == 3
    assert window.views.home.unopened.text().endswith("And 1 more.")
    for path, data in zip(sidecars, before, strict=True):
        path.write_bytes(data)
    qtbot.waitUntil(lambda: len(window.session.lines) == 4, timeout=120_000)
    settled()
    assert window.session.opened is not None


def test_an_edit_whose_checklist_was_taken_away_is_refused(window: MainWindow, settled: Settle) -> None:
    library = window.session.library
    assert library is not None
    window.session.select(next(library.applications.glob("*wrong*")))
    settled()
    before = window.session.opened
    (library.checklists / "What can go wrong.toml").unlink()
    window.session.mark_verified()
    settled()
    assert "put its file back" in window.layout.bar.text.text()
    assert before is not None
    assert read_application(before.folder).value.verified is None
    window.layout.bar.text.clear()
    window.actions["edit_rules"].trigger()
    assert "put its file back" in window.layout.bar.text.text()


# --- my documents ---


@pytest.fixture
def two(window: MainWindow, settled: Settle) -> Path:
    """Make a second application that lacks the passport of a first."""
    library = window.session.library
    assert library is not None
    source = next(library.applications.glob("*Lakeside*"))
    target = source.with_name("other")
    shutil.copytree(source, target)
    opened = open_application(window.session.context, target)
    save_edit(opened, edits.detach_all(opened.application, "passport"), NOW)
    window.session.reload()
    settled()
    window.navigator.show("documents")
    settled()
    rows = window.views.documents.holdings
    window.views.documents.table.choose(
        next(n for n, row in enumerate(rows) if row.type == "passport" and row.fits)
    )
    return target


def test_a_document_is_used_in_another_application_and_undone(
    window: MainWindow, two: Path, settled: Settle
) -> None:
    view = window.views.documents
    assert view.use.text() == "Use in 2 more applications"
    row = view.table.currentRow()
    item = view.table.item(row, 4)
    assert item is not None
    assert item.text() == "+2"
    view.table.viewport().grab()
    holding = view.selected
    assert holding is not None
    view.use_wanted.emit(holding, [fit for fit in holding.fits if fit.folder == two])
    settled()
    assert open_application(window.session.context, two).application.documents_of("passport")
    assert view.use.text() == "Use in 1 more application"
    window.actions["undo"].trigger()
    settled()
    assert not open_application(window.session.context, two).application.documents_of("passport")
    window.actions["redo"].trigger()
    settled()
    assert open_application(window.session.context, two).application.documents_of("passport")


def test_a_document_that_fits_in_several_asks_where(
    window: MainWindow, two: Path, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(two, two.with_name("third"))
    window.session.reload()
    settled()
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: menus.append(menu))
    window.views.documents.use.click()
    texts = [action.text() for action in menus[0].actions() if action.text()]
    assert texts[0] == "All of them"
    assert len(texts) == 4
    assert "What can go wrong (SAMPLE), instead of Passport bio page.pdf" in texts
    menus[0].actions()[0].trigger()
    settled()
    for folder in (two, two.with_name("third")):
        assert open_application(window.session.context, folder).application.documents_of("passport")


def test_a_document_is_replaced_everywhere_after_the_impact_was_shown(
    window: MainWindow, two: Path, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    new = tmp_path / "renewed.pdf"
    new.write_bytes(pdfs.text_pdf(words="SAMPLE renewed passport"))
    told: list[str] = []

    def agree(box: QMessageBox) -> int:
        told.append(box.informativeText())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", agree)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(new), ""))
    holding = window.views.documents.selected
    assert holding is not None
    window.views.documents.replace.click()
    settled()
    assert "judged anew" in told[0]
    after = open_application(window.session.context, holding.uses[0].folder)
    ((_, document),) = after.application.documents_of("passport")
    assert (after.folder / document.file).read_bytes() == new.read_bytes()
    assert window.session.undo_stack.undoText().startswith("Replace")


def test_a_use_leads_to_its_application(window: MainWindow, two: Path, settled: Settle, qtbot: QtBot) -> None:
    holding = window.views.documents.selected
    assert holding is not None
    uses = window.views.documents.uses
    place = uses.visualItemRect(uses.item(0)).center()
    assert uses.item(0).text().startswith(holding.uses[0].title)
    qtbot.mouseClick(uses.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settled()
    assert shown(window) == "application"
    assert window.views.application.panel.item == "passport"


# --- the inbox ---


@pytest.fixture
def inbox(window: MainWindow, settled: Settle) -> Path:
    library = window.session.library
    assert library is not None
    path = library.inbox / "toefl report.pdf"
    path.write_bytes(pdfs.text_pdf(3, words="SAMPLE TOEFL iBT score report"))
    window.session.reload()
    settled()
    window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(3))
    settled()
    window.navigator.show("inbox")
    settled()
    view = window.views.inbox
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    view.list.setCurrentIndex(view.model.index(view.model.row_of(path)))
    settled()
    return path


def test_a_number_gives_a_file_to_a_guess_and_undo_brings_it_back(
    window: MainWindow, qtbot: QtBot, inbox: Path, settled: Settle
) -> None:
    view = window.views.inbox
    guesses = [view.guesses.item(n).text() for n in range(view.guesses.count())]
    assert guesses[0].startswith("1   English test")
    assert "TOEFL" in guesses[0]
    data, item = inbox.read_bytes(), view.likely[0].item
    window.frame.activateWindow()
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_1)
    settled()
    folder = view._folder()
    assert folder is not None
    ((_, document),) = open_application(window.session.context, folder).application.documents_of(item)
    assert (folder / document.file).read_bytes() == data
    assert not inbox.exists()
    window.actions["undo"].trigger()
    settled()
    assert inbox.read_bytes() == data
    assert not open_application(window.session.context, folder).application.documents_of(item)
    window.actions["redo"].trigger()
    settled()
    assert not inbox.exists()


def test_a_scan_of_several_papers_is_given_to_several_items(
    window: MainWindow, inbox: Path, settled: Settle
) -> None:
    view = window.views.inbox
    item = view.likely[0].item
    view.pages.setText("1-2")
    assert view.keep.isChecked()
    view.assign(0)
    settled()
    assert inbox.exists()
    view.pages.setText("3")
    other = next(each for n in range(1, 9) if (each := view.others.itemData(n)) != item)
    view.others.setCurrentIndex(view.others.findData(other))
    view.keep.setChecked(False)
    view.others.activated.emit(view.others.currentIndex())
    settled()
    assert not inbox.exists()
    folder = view._folder()
    assert folder is not None
    application = open_application(window.session.context, folder).application
    assert [one.recipe.pages for _, one in application.documents_of(item)] == [(1, 2)]
    assert [one.recipe.pages for _, one in application.documents_of(other)][-1] == (3,)


def test_pages_that_are_none_are_refused(window: MainWindow, inbox: Path, settled: Settle) -> None:
    view = window.views.inbox
    view.pages.setText("first")
    view.assign(0)
    settled()
    assert "is no page" in view.problem.text()
    assert view.problem.isVisible()
    # What was refused stays to be read, whatever is found of the file meanwhile.
    window.session.reload()
    settled()
    assert view.problem.isVisible()
    view.pages.setText("1")
    assert not view.problem.isVisible()
    view.pages.setText("first")
    assert inbox.exists()
    view.others.activated.emit(0)
    view.assign(99)
    settled()
    assert inbox.exists()


def test_a_file_leaves_the_inbox_and_comes_back(window: MainWindow, inbox: Path, settled: Settle) -> None:
    window.views.inbox.remove.click()
    settled()
    assert not inbox.exists()
    window.actions["undo"].trigger()
    settled()
    assert inbox.exists()


def test_files_dropped_on_the_inbox_are_copied_there(
    window: MainWindow, inbox: Path, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    for path in (one, other):
        path.write_bytes(pdfs.text_pdf())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one))])
    copy, left, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window.views.inbox, enter_event(QPoint(5, 5), copy, data, left, keys))
    QApplication.sendEvent(window.views.inbox, QDropEvent(QPointF(5, 5), copy, data, left, keys))
    QApplication.processEvents()
    settled()
    assert (inbox.parent / "one.pdf").exists()
    assert one.exists()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(other)], ""))
    window.views.inbox.add.click()
    settled()
    assert (inbox.parent / "other.pdf").exists()


# --- help, and what everybody can see ---


def test_the_guide_the_keys_and_the_libraries_open_offline(window: MainWindow, qtbot: QtBot) -> None:
    for action in ("guide", "keys", "libraries"):
        press(qtbot, window, action)
    (guide,) = window.frame.findChildren(GuideDialog)
    assert "Build the packet" in guide.text.toPlainText()
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", (guide_folder() / "guide.md").read_text())
    assert len(pictures) >= 7
    for name in pictures:
        assert guide.text.loadResource(QTextDocument.ResourceType.ImageResource, QUrl(name)), name
    keys, libraries = window.frame.findChildren(TableDialog)
    texts = [keys.table.model().index(n, 0).data() for n in range(keys.table.rowCount())]
    assert {"Build packet", "Guide", "Go to or do"} <= set(texts)
    assert libraries.table.rowCount() >= 9
    assert all(libraries.table.model().index(n, 2).data() for n in range(libraries.table.rowCount()))
    for dialog in (guide, keys, libraries):
        dialog.reject()
    assert library_rows(("no such library",)) == []


def test_diagnostics_name_nobody(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, "copy_diagnostics")
    text = QGuiApplication.clipboard().text()
    assert "Applications: 4" in text
    assert "PySide6" in text
    for secret in ("Sample", "Lakeside", str(Path.home()), str(window.session.context.places.cache)):
        assert secret not in text


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_has_a_contrast_of_at_least_four_and_a_half(dark: bool) -> None:
    palette = theme.palette_of(dark)
    roles = QPalette.ColorRole
    grounds = [palette.color(role) for role in (roles.Window, roles.Base, roles.AlternateBase)]
    texts = [palette.color(roles.Text), theme.soft_text(palette), theme.accent(palette)]
    texts += [theme.status_colour(status, palette) for status in Status]
    for text in texts:
        for ground in grounds:
            assert theme.contrast(text, ground) >= 4.5, (text.name(), ground.name())
    chosen = theme.over(theme.accent(palette), palette.color(roles.Base), theme.CHOSEN)
    for text in texts:
        assert theme.contrast(text, chosen) >= 4.5 or text == theme.accent(palette), (
            text.name(),
            chosen.name(),
        )
    highlight = palette.color(roles.Highlight)
    assert theme.contrast(palette.color(roles.HighlightedText), highlight) >= 4.5


def test_a_day_is_chosen_in_a_calendar(window: MainWindow, qtbot: QtBot, settled: Settle) -> None:
    window.views.application.choose("tb_test")
    field = window.views.application.panel.facts.line_edits["issued"]
    field.setText("2026-09-01")
    field.actions()[-1].trigger()
    (picker,) = field.findChildren(DayPicker)
    assert picker.calendar.selectedDate().toPython() == date(2026, 9, 1)
    picker.calendar.clicked.emit(QDate(2026, 10, 12))
    settled()
    assert window.session.opened is not None
    documents = window.session.opened.application.documents_of("tb_test")
    assert documents[-1][1].facts.issued == date(2026, 10, 12)
    assert "12 Oct 2026" in window.views.application.panel.facts.hints["issued"].text()
    assert day_of("soon") is None


def test_what_appears_in_a_watched_folder_comes_into_the_inbox(
    window: MainWindow, qtbot: QtBot, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.session.library is not None
    inbox, scans = window.session.library.inbox, tmp_path / "scans"
    scans.mkdir()
    (scans / "old.pdf").write_bytes(pdfs.text_pdf())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(scans))
    press(qtbot, window, "watch_folder")
    (scans / "half.pdf.part").write_bytes(b"%PDF")
    (scans / "new.pdf").write_bytes(pdfs.text_pdf(words="SAMPLE scan"))
    qtbot.waitUntil(lambda: (inbox / "new.pdf").exists(), timeout=120_000)
    settled()
    assert (inbox / "new.pdf").read_bytes() == (scans / "new.pdf").read_bytes()
    assert not (inbox / "old.pdf").exists()
    assert not (inbox / "half.pdf.part").exists()
    assert "now in the Inbox: new.pdf" in window.layout.bar.text.text()
    press(qtbot, window, "watch_folder")
    assert "no longer watched" in window.layout.bar.text.text()
    assert files_of(tmp_path / "nowhere") == {}


def test_what_happens_outside_to_inbox_and_applications_is_followed(
    window: MainWindow, qtbot: QtBot, settled: Settle
) -> None:
    library, opened = window.session.library, window.session.opened
    assert library is not None
    assert opened is not None
    (library.inbox / "dropped there.pdf").write_bytes(pdfs.text_pdf())
    qtbot.waitUntil(lambda: len(window.session.inbox) == 2, timeout=120_000)
    settled()
    shutil.rmtree(opened.folder)
    qtbot.waitUntil(lambda: len(window.session.lines) == 3, timeout=120_000)
    settled()
    assert window.session.opened is not None
    assert window.session.opened.folder != opened.folder


def test_a_document_of_many_applications_leaves_room_for_its_preview(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    press(qtbot, window, "documents")
    settled()
    view = window.views.documents
    holding = view.selected
    assert holding is not None
    view.uses.show_uses(holding.uses * 1000)
    assert view.uses.count() == 1000 * len(holding.uses)
    assert view.uses.height() < view.preview.height()
    view.uses.setFocus()
    view.uses.setCurrentRow(0)
    qtbot.keyClick(view.uses, Qt.Key.Key_Return)
    settled()
    opened = window.session.opened
    assert opened is not None
    assert (opened.folder, window.views.application.panel.item) == (
        holding.uses[0].folder,
        holding.uses[0].item,
    )


def test_what_is_wanted_of_an_item_is_shown_with_an_example(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.views.application.choose("tb_test")
    window.views.application.panel.buttons["example"].click()
    dialog = window.frame.findChild(WantedDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.jobs.busy, timeout=120_000)
    assert not dialog.page.picture.isNull()
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "TB test (IGRA or 2-step TST)" in said
    assert any(text.startswith("(1) name") for text in said)
    assert any("Dated within 12 months" in text for text in said)
    assert "blood test" in dialog.tip.text()
    dialog.close()

    monkeypatch.setattr(window.views.application.panel.selected, "item", "")
    window.actions["wanted"].trigger()
    assert window.layout.bar.text.text() == "Choose an item first."


def test_an_example_that_cannot_be_drawn_leaves_the_words(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise WorkerError("crashed")

    monkeypatch.setattr("usce_desktop.ui.dialogs.example.draw_example", fail)
    window.views.application.choose("tb_test")
    window.actions["wanted"].trigger()
    dialog = window.frame.findChild(WantedDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.jobs.busy, timeout=120_000)
    assert not dialog.page.isVisible()
    assert "could not be drawn" in dialog.note.text()
    dialog.close()


def test_the_sample_is_removed_and_ones_own_library_is_opened(
    window: MainWindow, settled: Settle, demo: Path, tmp_path: Path
) -> None:
    own = create_library(tmp_path / "mine").root
    window.frame.memory.opened(own)
    window.frame.memory.opened(demo)
    window.navigator.show("home")
    settled()
    assert window.views.home.sample.isVisible()
    window.views.home.sample.findChildren(QPushButton)[0].click()
    settled()
    if demo.exists():  # the system has no trash here
        assert "delete its folder yourself" in window.layout.bar.text.text()
        assert window.session.library is None
        window.open_at(demo)
    else:
        assert window.layout.bar.text.text() == "The sample is in the system's trash."
        assert window.session.library is not None
        assert window.session.library.root == own
    settled()


def test_only_a_sample_is_removed(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    own = create_library(tmp_path / "mine").root
    window.open_at(own)
    settled()
    window.actions["remove_sample"].trigger()
    assert window.layout.bar.text.text() == "This is no sample: it stays."
    assert own.exists()


def test_what_was_asked_of_another_library_is_not_shown(window: MainWindow, settled: Settle) -> None:
    session = window.session
    session.refresh()
    session.forget_library()
    settled()
    assert session.opened is None


def test_a_date_with_two_readings_is_asked_about_once(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    window.views.application.choose("tb_test")
    facts = window.views.application.panel.facts

    def type_in(text: str) -> None:
        field = facts.line_edits["issued"]
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        field.editingFinished.emit()

    def choices() -> list[QPushButton]:
        return [each for each in facts.findChildren(QPushButton) if each.isVisibleTo(facts)]

    def stated() -> date | None:
        assert window.session.opened is not None
        document = window.session.opened.application.documents_of("tb_test")[0][1]
        return document.facts.issued

    type_in("3/4/2026")
    assert facts.hints["issued"].text() == "Which day is meant?"
    qtbot.waitUntil(
        lambda: [each.text() for each in choices()] == ["3 Apr 2026", "4 Mar 2026"], timeout=120_000
    )
    choices()[1].click()
    settled()
    assert stated() == date(2026, 3, 4)
    assert facts.line_edits["issued"].text() == "2026-03-04"
    assert window.frame.memory.settings.date_order == "month"
    type_in("5/6/2026")
    settled()
    assert stated() == date(2026, 5, 6)
    type_in("7 Jun 2026")
    settled()
    assert stated() == date(2026, 6, 7)
    assert choices() == []


def test_pages_of_a_scan_are_chosen_by_their_pictures(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    scan = tmp_path / "all my papers.pdf"
    scan.write_bytes(pdfs.text_pdf(5, words="SAMPLE scan"))
    assert window.session.library is not None
    shutil.copy(scan, window.session.library.inbox)
    window.session.reload()
    settled()
    window.navigator.show("inbox")
    settled()
    inbox = window.views.inbox
    row = next(row for row in range(inbox.model.rowCount()) if "papers" in inbox.model.index(row).data())
    inbox.list.setCurrentIndex(inbox.model.index(row))
    qtbot.waitUntil(
        lambda: inbox.thumbnails.isVisible() and not inbox.thumbnails.pages.lacks(0), timeout=120_000
    )
    pages = inbox.thumbnails.pages
    view = inbox.thumbnails.viewport()
    inbox.thumbnails.scrollToTop()
    where = [inbox.thumbnails.visualRect(pages.index(row)).center() for row in range(5)]
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=where[0])
    assert inbox.pages.text() == "1"
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, control, pos=where[1])
    assert inbox.pages.text() == "1-2"
    assert inbox.keep.isChecked()
    assert inbox.preview.page == 2
    inbox.thumbnails.selectAll()
    assert inbox.pages.text() == ""
    inbox.veil(on=True)
    inbox.list.setCurrentIndex(inbox.model.index(1 - row))
    settled()
    qtbot.waitUntil(lambda: not inbox.thumbnails.isVisible(), timeout=120_000)


def test_a_file_that_one_has_already_is_shown_beside_the_other(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    opened = window.session.opened
    assert opened is not None
    shutil.copy(opened.folder / "TB test.pdf", opened.library.inbox / "again.pdf")
    window.session.reload()
    settled()
    window.navigator.show("inbox")
    settled()
    inbox = window.views.inbox
    row = next(row for row in range(inbox.model.rowCount()) if inbox.model.index(row).data() == "again.pdf")
    inbox.list.setCurrentIndex(inbox.model.index(row))
    assert inbox.same.text() == (
        "You have this very file already: TB test (IGRA or 2-step TST), Cleveland Clinic - Internal Medicine."
    )
    inbox.both.click()
    viewer = window.controllers.viewing.viewer
    assert viewer is not None
    qtbot.waitUntil(lambda: not viewer.second.view.picture.isNull(), timeout=120_000)
    assert viewer.preview.view.picture.toImage().size() == viewer.second.view.picture.toImage().size()
    inbox.list.setCurrentIndex(inbox.model.index(1 - row))
    assert not inbox.both.isVisible()


def menu_at(view: QAbstractItemView) -> dict[str, QAction]:
    """Press the menu key in a list."""
    place = view.visualRect(view.currentIndex()).center()
    there = view.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, there)
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = (each for each in view.findChildren(QMenu) if each.isVisible())
    found = {action.text().replace("&", ""): action for action in menu.actions() if action.text()}
    menu.close()
    return found


def test_lists_have_a_menu_of_what_can_be_done_with_a_row(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    window.views.application.choose("tb_test")
    offered = menu_at(window.views.application.list)
    assert list(offered)[:3] == ["Add files…", "Paste files", "What do they want here?"]
    assert {"Remove document", "Mark as waived", "Move to another item"} <= set(offered)
    offered["Mark as waived"].trigger()
    settled()
    assert window.session.undo_stack.undoText() == "Mark as waived"
    assert "Remove this application" in menu_at(window.layout.sidebar.applications)
    window.navigator.show("documents")
    settled()
    assert "Replace everywhere…" in menu_at(window.views.documents.table)
    window.navigator.show("inbox")
    settled()
    offered = menu_at(window.views.inbox.list)
    assert set(offered) == {"Look closely", "Remove from the Inbox"}
    offered["Look closely"].trigger()
    assert window.controllers.viewing.viewer is not None
    assert window.controllers.viewing.viewer.isVisible()


def test_the_window_fills_the_screen_and_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.actions["full_screen"].trigger()
    qtbot.waitUntil(window.frame.isFullScreen, timeout=120_000)
    window.actions["full_screen"].trigger()
    qtbot.waitUntil(lambda: not window.frame.isFullScreen(), timeout=120_000)


def test_the_applicants_days_are_typed_the_same_way(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    window.actions["applicant"].trigger()
    settled()
    form = window.views.applicant.form
    form.edits["birth_date"].setText("3/4/2001")
    form.edits["birth_date"].editingFinished.emit()
    assert form.days["birth_date"].hint.text() == "Which day is meant?"
    button = next(each for each in form.days["birth_date"].findChildren(QPushButton))
    assert button.text() == "3 Apr 2001"
    button.click()
    settled()
    assert window.session.library is not None
    assert read_applicant(window.session.library).value.birth_date == date(2001, 4, 3)
    assert window.views.application.panel.facts.order.month_first is False
    window.views.applicant.veil(on=True)
    assert not form.days["birth_date"].hint.isVisible()
    assert form.edits["birth_date"].echoMode() is QLineEdit.EchoMode.Password
    window.views.applicant.veil(on=False)
    assert form.days["birth_date"].hint.isVisible()


def test_the_number_of_a_passport_is_veiled(window: MainWindow) -> None:
    window.views.application.panel.veil(on=True)
    for number in range(window.layout.applications.rowCount()):
        index = window.layout.applications.index(number)
        if "Lakeside" in index.data():
            window.layout.sidebar.applications.setCurrentIndex(index)
    window.views.application.panel.show_item("passport")
    window.views.application.panel.facts.show_facts(
        ("expires", "number"), Facts(number="X0000000"), enabled=True
    )
    assert window.views.application.panel.facts.line_edits["number"].echoMode() is QLineEdit.EchoMode.Password
    window.views.application.panel.veil(on=False)
    assert window.views.application.panel.facts.line_edits["number"].echoMode() is QLineEdit.EchoMode.Normal


def test_closing_what_is_wanted_does_not_wait_for_its_drawing(window: MainWindow) -> None:
    window.views.application.choose("tb_test")
    window.actions["wanted"].trigger()
    dialog = window.frame.findChild(WantedDialog)
    assert dialog is not None
    dialog.close()
    assert dialog.worker.process is None
