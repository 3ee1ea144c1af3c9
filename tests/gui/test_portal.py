"""Answers are copied into a web portal from a list that stays over the browser, one key each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.portal_copy import LABEL, VALUE, PortalCopy


def shown(window: MainWindow, settled: Settle) -> PortalCopy:
    window.actions["copy_into_portal"].trigger()
    settled()
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, PortalCopy))
    return dialog


def text(dialog: PortalCopy, row: int, column: int) -> str:
    item = dialog.table.item(row, column)
    assert item is not None
    return item.text()


def test_enter_copies_one_answer_after_the_other(window: MainWindow, settled: Settle, qtbot: QtBot) -> None:
    dialog = shown(window, settled)
    qtbot.addWidget(dialog)
    assert dialog.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not dialog.isModal()
    answered = [
        row
        for row in range(dialog.table.rowCount())
        if (item := dialog.table.item(row, VALUE)) is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled
    ]
    assert len(answered) > 5
    dialog.table.setCurrentCell(answered[0], LABEL)
    for row in answered[:3]:
        assert dialog.table.currentRow() == row
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
        assert QGuiApplication.clipboard().text() == text(dialog, row, VALUE)
        assert text(dialog, row, LABEL) in dialog.told.text()

    before = QGuiApplication.clipboard().text()
    unknown = next(row for row in range(dialog.table.rowCount()) if row not in answered)
    dialog.table.setCurrentCell(unknown, LABEL)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == before
    assert "no answer to copy" in dialog.told.text()
    dialog.portals.setCurrentIndex(1)
    assert dialog.table.rowCount() != len(answered)
    dialog.close()


def test_hidden_personal_data_is_hidden_here_too_and_still_copied(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    dialog = shown(window, settled)
    qtbot.addWidget(dialog)
    name = next(row for row in range(dialog.table.rowCount()) if text(dialog, row, LABEL) == "Last name")
    value = text(dialog, name, VALUE)
    dialog.veil(on=True)
    assert value not in {text(dialog, row, VALUE) for row in range(dialog.table.rowCount())}
    dialog.table.setCurrentCell(name, LABEL)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == value
    dialog.close()


def test_without_an_application_there_is_nothing_to_copy(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.session, "opened", None)
    window.controllers.application.copy_into_portal()
    settled()
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, PortalCopy)]
