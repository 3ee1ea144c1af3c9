"""Tables: sorted as what their cells mean, searched, copied, kept, their rows opened wherever sorting put them."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.widgets.grid import ask_csv, copy_grid
from usce_desktop.ui.widgets.tables import SortedItem, Table

DAYS = (date(2026, 12, 2), date(2026, 1, 30), date(2027, 3, 1))
WORDS = ("2 Dec 2026", "30 Jan 2026", "1 Mar 2027")


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table(("Day", "What", "Sum"), "Things to do", wide=(1,), right=(2,))
    qtbot.addWidget(made)
    made.fill(
        [
            (SortedItem(text=words, key=day), what, SortedItem(text=f"${amount:,}", key=amount))
            for words, day, what, amount in zip(
                WORDS, DAYS, ("=SUM(A1)", "Äpfel", "zebra"), (900, 10000, 20), strict=True
            )
        ]
    )
    made.show()
    return made


def column(table: Table, number: int) -> list[str]:
    items = (table.item(row, number) for row in range(table.rowCount()))
    return [item.text() if item is not None else "" for item in items]


def test_days_and_sums_are_sorted_as_what_they_are(table: Table) -> None:
    assert column(table, 0) == list(WORDS), "unsorted until a head is pressed"
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(table, 0) == ["30 Jan 2026", "2 Dec 2026", "1 Mar 2027"]
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert column(table, 2) == ["$10,000", "$900", "$20"]
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert column(table, 1)[0] == "=SUM(A1)"


def test_what_has_no_key_comes_last(qtbot: QtBot) -> None:
    made = Table(("Waiting",), "Waiting")
    qtbot.addWidget(made)
    made.fill(
        [
            (SortedItem(text="", key=None),),
            (SortedItem(text="3 days", key=3),),
            (SortedItem(text="odd", key="x"),),
        ]
    )
    made.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert column(made, 0)[-1] == ""


def test_a_row_is_opened_as_the_one_that_it_is_wherever_it_stands(table: Table, qtbot: QtBot) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.selectRow(0)
    table.setCurrentCell(0, 0)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [1]
    assert table.chosen == [1]


def test_order_and_choice_stay_when_it_is_filled_anew(table: Table) -> None:
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.selectRow(2)
    rows = [
        (SortedItem(text=words, key=day), what, "")
        for words, day, what in zip(WORDS, DAYS, "abc", strict=True)
    ]
    table.fill(rows)
    assert column(table, 0)[0] == "30 Jan 2026"
    assert table.chosen == [], "another row is not taken for the one that was chosen"
    table.selectRow(1)
    table.fill(rows)
    assert table.chosen == [0]


def test_words_are_searched_and_hidden_rows_are_neither_chosen_nor_kept(table: Table) -> None:
    table.selectRow(0)
    table.search("ÄPFEL 30")
    assert table.shown == [1]
    assert table.chosen == []
    table.search("")
    assert len(table.shown) == 3
    table.search("zebra")
    table.fill([("30 Jan 2026", "zebra", ""), ("2 Dec 2026", "Äpfel", "")])
    assert table.shown == [0], "what is searched stays when it is filled anew"
    table.fill([("a", "b", "c")] * 3)
    table.show_only(lambda number: number == 2)
    assert table.shown == [2]


def test_what_is_chosen_is_copied_with_its_heads(table: Table, qtbot: QtBot) -> None:
    table.selectRow(1)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Control)  # let go of: else Qt takes it for held from now on
    assert QGuiApplication.clipboard().text() == "Day\tWhat\tSum\n30 Jan 2026\tÄpfel\t$10,000"
    table.clearSelection()
    copy_grid(table)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 4


def test_what_is_kept_runs_in_no_spreadsheet(
    table: Table, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kept: list[Path] = []
    table.kept.connect(kept.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x"), ""))
    ask_csv(table, table.kept.emit)
    assert kept == [tmp_path / "x.csv"]
    rows = list(csv.reader(io.StringIO(table.as_csv().decode("utf-8-sig"))))
    assert rows[0] == ["Day", "What", "Sum"]
    assert rows[1][1] == "'=SUM(A1)"


def test_rows_have_one_height_and_a_menu(table: Table, qtbot: QtBot) -> None:
    table.more = lambda number: ((f"Open {number}", lambda: None),)
    assert len({table.rowHeight(row) for row in range(3)}) == 1
    place = table.visualItemRect(table.item(0, 0)).center()  # type: ignore[arg-type]
    table.customContextMenuRequested.emit(place)
    (menu,) = [each for each in table.findChildren(QMenu) if each.isVisible()]
    assert [each.text() for each in menu.actions()] == ["Open 0", "", "Copy", "Save as a table…"]
    menu.close()
    table.customContextMenuRequested.emit(QPoint(5, 5000))


def test_what_to_do_leads_to_its_item(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    window.actions["season"].trigger()
    settled()
    view = window.views.season
    rows = column(view.tasks, 1)
    number = view.tasks.number_of(next(row for row, words in enumerate(rows) if "TB test" in words))
    view.tasks.opened.emit(number)
    settled()
    assert window.layout.stack.currentWidget() is window.views.application
    assert window.views.application.panel.item == "tb_test"
    assert window.session.opened is not None
    assert window.session.opened.folder.name == view.plan.actions[number].applications[0]  # type: ignore[union-attr]
    window.actions["season"].trigger()
    settled()
    line = next(n for n, each in enumerate(view.plan.actions) if each.type.startswith("line:"))  # type: ignore[union-attr]
    view.tasks.opened.emit(line)
    settled()
    assert window.views.application.panel.item in {"immunization_host", "immunization_aamc"}
    window.actions["season"].trigger()
    settled()
    view.people.opened.emit(0)
    settled()
    assert window.layout.stack.currentWidget() is window.views.application
    view.people.kept.emit(tmp_path / "people.csv")
    settled()
    assert (tmp_path / "people.csv").read_bytes().startswith(b"\xef\xbb\xbfFrom,")
    view.people.kept.emit(tmp_path / "nowhere" / "people.csv")
    assert "nowhere" in window.layout.bar.text.text()
