"""Reminders in the window, names that are changed with F2, and what undo says of itself."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QInputDialog, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from conftest import TODAY
from gui.test_review import TB, drop, empty, rest
from making.papers import paper
from usce_desktop.domain.application.edits import set_dates
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.application import RenameDialog

__all__ = ["empty"]


def due(main: MainWindow, qtbot: QtBot, days: int) -> None:
    assert main.session.opened is not None
    application = main.session.opened.application
    day = TODAY + timedelta(days=days)
    main.session.edit(
        "Dates",
        lambda one: set_dates(one, start=application.start, end=application.end, submit_by=day),
    )
    rest(qtbot, main)


def test_what_came_up_is_said_once_at_the_start(empty: MainWindow, qtbot: QtBot) -> None:
    due(empty, qtbot, 6)
    empty.layout.bar.hide()
    empty.open_at(empty.session.library.root)  # type: ignore[union-attr]
    rest(qtbot, empty)
    empty.controllers.reminding.greeted = None
    empty.session.reload()
    rest(qtbot, empty)
    assert empty.layout.bar.text.text().startswith("Since you were here: Submit Example - Neurology by")
    empty.layout.bar.hide()
    empty.controllers.reminding.greeted = None
    empty.session.reload()
    rest(qtbot, empty)
    assert not empty.layout.bar.isVisible(), "nobody is told twice"


def test_notifications_come_only_where_they_are_wanted_and_lead_to_their_application(
    empty: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    due(empty, qtbot, 3)
    empty.layout.bar.hide()
    empty.controllers.reminding.look()
    assert not empty.layout.bar.isVisible()
    empty.views.settings.reminders.click()
    assert empty.frame.memory.settings.reminders
    empty.navigator.show("settings")
    empty.controllers.settings.change("veiled", value=True)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    empty.controllers.reminding.look()
    assert empty.layout.bar.isVisible()
    assert "Example" not in empty.layout.bar.text.text(), "nothing personal while it is hidden"
    empty.layout.bar._pressed()
    rest(qtbot, empty)
    assert empty.layout.stack.currentWidget() is empty.views.application
    due(empty, qtbot, 1)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, _title, words: shown.append(words))
    empty.controllers.settings.change("veiled", value=False)
    empty.controllers.reminding.look()
    assert shown
    assert "Submit Example - Neurology by" in shown[0]
    empty.controllers.reminding.look()
    assert len(shown) == 1


def test_many_reminders_are_counted(empty: MainWindow) -> None:
    from usce_desktop.domain.review.reminders import Reminder  # noqa: PLC0415 - for this alone
    from usce_desktop.domain.sentences import sentence  # noqa: PLC0415

    found = [("x", Reminder(key=str(number), words=sentence("Look."))) for number in range(5)]
    assert empty.controllers.reminding._words(found) == "Look. Look. Look. And 2 more."


def test_a_document_and_an_application_are_renamed_with_one_key(
    empty: MainWindow, qtbot: QtBot, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB), item="tb_test")  # type: ignore[operator]
    empty.navigator.show("application")
    empty.views.application.choose("tb_test")
    rest(qtbot, empty)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("IGRA/2026", True))
    empty.actions["rename"].trigger()
    rest(qtbot, empty)
    opened = empty.session.opened
    assert opened is not None
    ((_, document),) = opened.application.documents_of("tb_test")
    assert document.file == "IGRA 2026.pdf" or document.file.startswith("IGRA")
    assert (opened.folder / document.file).exists()
    empty.session.undo_stack.undo()
    rest(qtbot, empty)
    assert (opened.folder / "TB test.pdf").exists()

    def write(dialog: RenameDialog) -> bool:
        dialog.program.setText("Other Clinic")
        return True

    monkeypatch.setattr(RenameDialog, "exec", write)
    empty.views.application.choose("cv")
    rest(qtbot, empty)
    empty.actions["rename"].trigger()
    rest(qtbot, empty)
    assert empty.session.opened is not None
    assert empty.session.opened.application.title == "Other Clinic - Neurology"


def test_undo_says_that_it_begins_anew_with_each_start(empty: MainWindow, qtbot: QtBot) -> None:
    assert "since the start" in empty.actions["undo"].toolTip()
    due(empty, qtbot, 40)
    assert empty.actions["undo"].toolTip() == "Undo"
