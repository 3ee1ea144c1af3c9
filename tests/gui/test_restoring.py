"""The window's way back: what was removed, and what was otherwise on an earlier day; undoable, nothing lost."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from gui.helpers import Settle, choose, choose_item
from usce_desktop.domain.application.edits import set_fact
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.restore import RestoreDialog
from usce_desktop.ui.widgets.tables import Table


@pytest.fixture
def restore(window: MainWindow, settled: Settle) -> Iterator[RestoreDialog]:
    """A library that was written a week ago, in which an application is changed now; its way back is open."""
    versions = window.session.context.places.versions
    assert versions is not None
    for path in versions.rglob("*.json"):
        day, rest = path.name.split("T", 1)
        path.rename(path.with_name(f"{datetime.strptime(day, '%Y%m%d') - timedelta(days=7):%Y%m%d}T{rest}"))  # noqa: DTZ007 - a day
    choose(window, "Lakeside")
    settled()
    choose_item(window, "cv")
    window.views.application.panel.selected.remove()
    window.session.edit("Date", lambda one: set_fact(one, "passport", "expires", None))
    settled()
    window.actions["restore"].trigger()
    settled()
    dialog = window.controllers.recovery.dialog
    assert dialog is not None
    yield dialog
    if window.controllers.recovery.dialog is not None:
        dialog.close()


def names(dialog: RestoreDialog) -> list[str]:
    return [each.name for each in dialog.removed.things]


def documents(window: MainWindow) -> dict[str, str]:
    """The papers of the open application: what each is of, and its bytes."""
    assert window.session.opened is not None
    application = window.session.opened.application
    return {
        item: application.documents[key].sha256
        for item, state in application.items.items()
        for key in state.documents
    }


def test_what_was_removed_comes_back_and_is_removed_again_by_undo(
    window: MainWindow, restore: RestoreDialog, settled: Settle
) -> None:
    pane = restore.removed
    assert "cv" not in documents(window)
    assert len(names(restore)) == 1
    assert not pane.back.isEnabled()
    pane.table.choose(0)
    pane.back.click()
    settled()
    assert "cv" in documents(window)
    assert names(restore) == []
    assert "Nothing was removed" in pane.total.text()
    window.session.undo_stack.undo()
    settled()
    assert "cv" not in documents(window)
    window.session.undo_stack.redo()
    settled()
    assert "cv" in documents(window)


def test_removing_for_good_asks_first(window: MainWindow, restore: RestoreDialog, settled: Settle) -> None:
    pane, library = restore.removed, window.session.library
    assert library is not None
    pane.table.choose(0)
    pane.purge.click()
    assert pane.question.isVisible()
    assert "cannot be undone" in pane.question.text()
    pane.keep.click()
    assert not pane.question.isVisible()
    assert len(names(restore)) == 1
    pane.purge.click()
    pane.sure.click()
    settled()
    assert names(restore) == []
    assert not any(path.suffix == ".pdf" for path in (library.root / ".removed").rglob("*"))
    assert "deleted permanently" in window.layout.bar.text.text()


def words(table: Table, row: int, column: int) -> str:
    """What stands in a cell."""
    item = table.item(row, column)
    return item.text() if item is not None else ""


def earlier_day(window: MainWindow, restore: RestoreDialog, settled: Settle) -> None:
    """Choose the day of a week ago, and the application there."""
    restore.tabs.setCurrentWidget(restore.earlier)
    assert restore.earlier.days.count() >= 2
    restore.earlier.days.setCurrentIndex(restore.earlier.days.count() - 1)
    restore.earlier.days.activated.emit(restore.earlier.days.currentIndex())
    settled()
    table = restore.earlier.applications
    row = next(row for row in range(table.rowCount()) if "Lakeside" in words(table, row, 0))
    table.choose(table.number_of(row))


def test_an_application_is_made_what_it_was_and_back_again(
    window: MainWindow, restore: RestoreDialog, settled: Settle
) -> None:
    earlier_day(window, restore, settled)
    pane, before = restore.earlier, documents(window)
    assert "is restored" in pane.changes.text()
    assert "what was entered about it" in pane.changes.text()
    pane.again.click()
    settled()
    assert documents(window).keys() == before.keys() | {"cv"}
    assert "Restored." in window.layout.bar.text.text()
    assert "Nothing has changed since then" in pane.changes.text()
    assert not pane.again.isEnabled()
    window.session.undo_stack.undo()
    settled()
    assert documents(window) == before


def test_one_paper_alone_comes_back(window: MainWindow, restore: RestoreDialog, settled: Settle) -> None:
    earlier_day(window, restore, settled)
    pane = restore.earlier
    rows = [row for row in range(pane.papers.rowCount()) if words(pane.papers, row, 2) == "can be restored"]
    assert len(rows) == 1
    pane.papers.choose(pane.papers.number_of(rows[0]))
    assert pane.paper.isEnabled()
    pane.paper.click()
    settled()
    assert "cv" in documents(window)
    assert "what was entered about it" in pane.changes.text()  # the passport is as it was changed


def test_everything_is_restored_and_a_removed_application_too(
    window: MainWindow, restore: RestoreDialog, settled: Settle, qtbot: QtBot
) -> None:
    number = len(window.session.lines)
    window.actions["remove_application"].trigger()
    settled()
    qtbot.waitUntil(lambda: len(window.session.lines) == number - 1)
    window.controllers.recovery.look()
    settled()
    earlier_day(window, restore, settled)
    assert "is restored with its papers" in restore.earlier.changes.text()
    restore.earlier.every.click()
    settled()
    assert len(window.session.lines) == number
    assert not restore.earlier.every.isEnabled()


def test_a_window_that_only_reads_shows_and_changes_nothing(
    window: MainWindow, restore: RestoreDialog, settled: Settle
) -> None:
    window.session.read_only = True
    window.controllers.recovery.look()
    settled()
    restore.removed.table.choose(0)
    assert not restore.removed.back.isEnabled()
    assert not restore.removed.purge.isEnabled()
    earlier_day(window, restore, settled)
    assert not restore.earlier.again.isEnabled()
    assert not restore.earlier.every.isEnabled()


def test_it_closes_with_its_library(window: MainWindow, restore: RestoreDialog, settled: Settle) -> None:
    del restore
    window.session.forget_library()
    window.session.library_changed.emit()
    settled()
    assert window.controllers.recovery.dialog is None
