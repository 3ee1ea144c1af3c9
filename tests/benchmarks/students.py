"""How fast an office's list answers: shown, narrowed, sorted, put into groups and scrolled, beside Qt's own table.

The named tool is ``QTableWidget`` of Qt, filled with the same rows: one object a cell, as the app's smaller tables are.
"""

import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from usce_desktop.domain.students.followed import FollowedApplication, FollowedLibrary
from usce_desktop.domain.students.rows import StudentRow, rows_of
from usce_desktop.ui.app.start import make_app
from usce_desktop.ui.views.students import StudentsView, row_of

TODAY = date(2026, 12, 1)
ITEMS = tuple(f"item_{number}" for number in range(9))


def made_up(students: int, applications: int) -> tuple[StudentRow, ...]:
    """Make rows of students that there are not, one in four of them ready."""

    def application(student: int, number: int) -> FollowedApplication:
        lacking = ITEMS[: 1 + (student + number) % 8] if number % 4 else ()
        return FollowedApplication(
            application=f"application {number}",
            program=f"Hospital {number} (SAMPLE) - Internal Medicine",
            submit_by=TODAY + timedelta(days=student * number % 300),
            ready=not lacking,
            lacking=lacking,
            changed="2026-11-01T00:00:00+00:00",
        )

    return rows_of(
        [
            FollowedLibrary(
                folder=f"student {student}",
                student=f"Student Number {student} Sample",
                applications=tuple(application(student, number) for number in range(applications)),
            )
            for student in range(students)
        ],
        lambda item: f"Letter of good standing {item}",
    )


def timed(do: Callable[[], object]) -> tuple[float, float]:
    """Do something and paint it: seconds by the clock, and of processor time."""
    begun, used = time.perf_counter(), time.process_time()
    do()
    QApplication.processEvents()
    return time.perf_counter() - begun, time.process_time() - used


def fill_widget(table: QTableWidget, rows: tuple[StudentRow, ...]) -> None:
    """Fill Qt's own table with the same cells."""
    table.setRowCount(len(rows))
    for number, row in enumerate(rows):
        for column, cell in enumerate(row_of(row, TODAY, veiled=False).cells):
            table.setItem(number, column, QTableWidgetItem(cell.text))


def main() -> None:
    """Print the table."""
    numbers = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    students, applications = (*numbers, *(300, 20)[len(numbers) :])
    app = make_app([])
    rows = made_up(students, applications)
    widget = QTableWidget(0, 6)
    widget.resize(1000, 700)
    widget.show()
    view = StudentsView()
    view.resize(1000, 700)
    view.show()
    app.processEvents()
    table, bar = view.table, view.table.verticalScrollBar()

    def group(name: str) -> None:
        view.groups.setCurrentIndex(view.groups.findData(name))

    def scroll() -> None:
        for place in range(0, bar.maximum(), max(1, bar.maximum() // 100)):
            bar.setValue(place)
            app.processEvents()

    tool = timed(lambda: fill_widget(widget, rows))
    steps: dict[str, Callable[[], object]] = {
        "shown": lambda: view.show_rows(None, rows, TODAY, datetime(2026, 12, 1, 12)),  # noqa: DTZ001 - shown
        "narrowed by a word": lambda: view.filter.setText("hospital 3"),
        "shown whole again": view.filter.clear,
        "grouped by student": lambda: group("student"),
        "grouped by deadline": lambda: group("deadline"),
        "grouped by missing item": lambda: group("item"),
        "without groups": lambda: group(""),
        "sorted by program": lambda: table.sortByColumn(1, Qt.SortOrder.DescendingOrder),
        "scrolled, 100 steps": scroll,
    }
    print(
        f"{len(rows):,} applications; filling a QTableWidget with them: {tool[0]:.2f} s, {tool[1]:.2f} s CPU"
    )
    print(f"{'':26} {'seconds':>8} {'CPU':>6} {'CPU, times QTableWidget':>24} {'lines':>7}")
    for name, do in steps.items():
        wall, used = timed(do)
        print(f"{name:26} {wall:8.2f} {used:6.2f} {used / tool[1]:24.2f} {table.rows.rowCount():7,}")


if __name__ == "__main__":
    main()
