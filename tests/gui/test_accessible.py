"""What a screen reader and a keyboard get: through Qt's accessibility interface and the focus chain."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.helpers import Settle, follow_students
from usce_desktop.ui.app.main_window import MainWindow

NAME = QAccessible.Text.Name
VIEWS = (
    "home", "application", "documents", "inbox", "packet", "applicant", "season", "programs", "money", "settings",
    "students",
)  # fmt: skip
ROLE = QAccessible.Role


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Walk through everything that is shown below something."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if not child.isValid() or child.state().invisible:
            continue
        yield child
        widget = child.object()
        if not isinstance(widget, QAbstractItemView):
            yield from below(child)


def roleless(interface: QAccessibleInterface) -> set[QAccessible.Role]:
    """Name the roles that say nothing; Qt itself has no better one for an area that scrolls."""
    scrolls = isinstance(interface.object(), QAbstractScrollArea)
    return {ROLE.NoRole} if scrolls else {ROLE.NoRole, ROLE.Client}


def seen(widget: QWidget) -> list[QAccessibleInterface]:
    return list(below(QAccessible.queryAccessibleInterface(widget)))


def test_whatever_takes_the_focus_has_a_name_and_a_role(window: MainWindow, settled: Settle) -> None:
    follow_students(window, settled)
    for view in VIEWS:
        window.actions[view].trigger()
        settled()
        found = [each for each in seen(window.frame) if each.state().focusable]
        assert len(found) >= 3, view
        nameless = [
            each.object() for each in found if not each.text(NAME).strip() or each.role() in roleless(each)
        ]
        assert nameless == [], view


def rows(view: QAbstractItemView) -> list[QAccessibleInterface]:
    interface = QAccessible.queryAccessibleInterface(view)
    return [interface.child(number) for number in range(interface.childCount())]


def test_rows_say_their_status_in_words(window: MainWindow, settled: Settle) -> None:
    checklist = QAccessible.queryAccessibleInterface(window.views.application.list)
    assert checklist.role() is ROLE.List
    assert checklist.text(NAME) == "Checklist"
    spoken = [each.text(NAME) for each in rows(window.views.application.list)]
    assert any("Missing" in each for each in spoken)
    assert any("Expired" in each for each in spoken)
    assert {each.role() for each in rows(window.views.application.list)} == {ROLE.ListItem}

    window.navigator.show("home")
    settled()
    table = QAccessible.queryAccessibleInterface(window.views.home.table)
    assert table.role() is ROLE.Table
    cells = [each.text(NAME) for each in rows(window.views.home.table) if each.role() is ROLE.Cell]
    assert any("Expired" in each for each in cells)
    steps = [each.text(NAME) for each in rows(window.views.home.list)]
    assert all(": " in each for each in steps)


def test_what_was_done_is_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    window.layout.bar.tell("Transcript added.", "Undo", stays=False)
    assert said == ["Transcript added."]


def test_the_tab_key_reaches_every_control_and_comes_round(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow, timeout=120_000)
    follow_students(window, settled)
    for view in VIEWS:
        window.actions[view].trigger()
        settled()
        reached = round_trip(window, qtbot)
        shown = window.layout.stack.currentWidget()
        assert shown is not None
        wanted = [
            each
            for each in shown.findChildren(QWidget)
            if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        missed = [each for each in wanted if each not in reached and each.focusProxy() not in reached]
        assert missed == [], view
        assert len(reached) >= 3, view


def round_trip(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """Press Tab until the focus is where it was."""
    window.layout.sidebar.applications.setFocus()
    reached: list[QWidget] = []
    for _ in range(200):
        widget = QApplication.focusWidget()
        assert widget is not None
        if reached and widget is reached[0]:
            break
        assert widget not in reached, "the focus goes round without coming back"
        reached.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return reached


def test_the_focus_goes_through_the_application_from_its_list_to_its_item(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow, timeout=120_000)
    window.views.application.list.setFocus()
    places: list[int] = []
    for _ in range(12):
        widget = QApplication.focusWidget()
        assert widget is not None
        if not window.views.application.panel.isAncestorOf(widget) and places:
            break
        if window.views.application.panel.isAncestorOf(widget):
            places.append(widget.mapTo(window.views.application.panel, widget.rect().topLeft()).y())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert len(places) >= 3
    assert places == sorted(places)
