"""What tests of the window do again and again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDropEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QTableWidget,
    QWidget,
)

from making.drags import enter_event, move_event
from usce_desktop.domain.status import Status
from usce_desktop.ui.app.main_window import MainWindow

Settle = Callable[[], None]
"""Waits until nothing is left to do."""
COPY = Qt.DropAction.CopyAction


def choose(window: MainWindow, title: str) -> None:
    """Choose an application by a part of its title."""
    for number in range(window.layout.applications.rowCount()):
        index = window.layout.applications.index(number)
        if title in index.data():
            window.layout.sidebar.applications.setCurrentIndex(index)


def follow_students(window: MainWindow, settled: Settle) -> None:
    """Follow the open library as an office follows that of a student."""
    assert window.session.library is not None
    window.controllers.students.follow(window.session.library.root.parent)
    settled()


def item_row(window: MainWindow, item: str) -> int:
    return window.views.application.model.row_of(item)


def choose_item(window: MainWindow, item: str) -> None:
    window.views.application.list.setCurrentIndex(
        window.views.application.model.index(item_row(window, item))
    )


def status_of(window: MainWindow, item: str) -> Status:
    assert window.session.review is not None
    found = window.session.review.item(item)
    assert found is not None
    return found.status


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: MainWindow, data: QMimeData, item: str) -> None:
    """Send a view the events of a drag that ends on an item."""
    view = window.views.application.list
    rect = view.visualRect(window.views.application.model.index(item_row(window, item)))
    place, buttons, keys = rect.center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target = view.viewport()
    QApplication.sendEvent(target, enter_event(place, COPY, data, buttons, keys))
    QApplication.sendEvent(target, move_event(place, COPY, data, buttons, keys))
    view.viewport().grab()
    QApplication.sendEvent(target, QDropEvent(QPointF(place), COPY, data, buttons, keys))


def said_in(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item else ""
