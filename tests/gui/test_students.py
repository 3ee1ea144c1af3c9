"""What an office sees of its students in the window, and that it changes nothing of theirs."""

import email
import errno
import shutil
from collections.abc import Callable
from email import policy
from email.message import EmailMessage
from pathlib import Path

import icalendar
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from conftest import NOW
from gui.conftest import settle
from gui.helpers import Settle
from making.windows import filled_window
from usce_desktop import cli
from usce_desktop.domain.students.rows import StudentRow
from usce_desktop.storage.errors import FollowedError, OpenedForReadingError
from usce_desktop.storage.library import open_library, require_writable
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.controllers import library as library_controller
from usce_desktop.ui.controllers import students as controllers
from usce_desktop.ui.controllers.view_specs import BY_KEY, IN_SIDEBAR
from usce_desktop.ui.widgets.grouped_table import TableRow

PLACE = IN_SIDEBAR.index(BY_KEY["students"])


def everything(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Take down the time of each folder and file, and the bytes of each file."""
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
    }


@pytest.fixture
def students(demo: Path, tmp_path: Path) -> Path:
    """Three: one with many applications, one with a ready one, one whose library has not come whole."""
    root = tmp_path / "students"
    root.mkdir()
    for name in ("amara", "bela", "chi"):
        shutil.copytree(demo, root / name)
    shutil.rmtree(next((root / "amara" / "Applications").glob("*go wrong*")))  # a file of it is not there
    for folder in (root / "bela" / "Applications").iterdir():
        if "Lakeside" not in folder.name:
            shutil.rmtree(folder)
    assert cli.main(["applicant", str(root / "bela"), "name=Bela Sample", "email=bela@example.org"]) == 0
    assert cli.main(["applicant", str(root / "chi"), "name=Chi Sample"]) == 0
    (root / "chi" / "library.json").unlink()
    return root


@pytest.fixture
def office(window: MainWindow, students: Path, settled: Settle) -> MainWindow:
    window.controllers.students.follow(students)
    settled()
    return window


def shown(window: MainWindow) -> list[StudentRow | str]:
    """List what the table shows, from the top: rows, and the titles of groups."""
    view = window.views.students
    by_key = {row.key: row for row in view.rows}
    return [line if isinstance(line, str) else by_key[line.key] for line in view.table.rows.lines]  # type: ignore[index]


def rows(window: MainWindow) -> list[StudentRow]:
    return [each for each in shown(window) if isinstance(each, StudentRow)]


def draft(url: QUrl) -> EmailMessage:
    """Read a draft as a mail program does."""
    data = Path(url.toLocalFile()).read_bytes()
    return email.message_from_bytes(data, policy=policy.default)


def choose(window: MainWindow, student: str, program: str = "") -> StudentRow:
    found = next(each for each in rows(window) if each.student == student and program in each.program)
    window.views.students.table.choose(found.key)
    return found


def test_following_a_folder_lists_every_application_and_changes_nothing(
    window: MainWindow, students: Path, settled: Settle
) -> None:
    before = everything(students)
    assert window.layout.sidebar.views.isRowHidden(PLACE)
    assert not window.actions["students"].isEnabled()
    window.controllers.students.follow(students)
    settled()

    view = window.views.students
    assert window.layout.stack.currentWidget() is view
    assert not window.layout.sidebar.views.isRowHidden(PLACE)
    assert window.actions["students"].isEnabled()
    assert window.frame.windowTitle() == "Students – USCE Desktop"
    assert {each.student for each in rows(window)} == {"Amara Sample", "Bela Sample", "Chi Sample"}
    (ready,) = [each for each in rows(window) if each.student == "Bela Sample"]
    assert ready.progress == "ready"
    (unread,) = [each for each in rows(window) if each.progress == "not_read"]
    assert unread.student == "Chi Sample"
    assert "3 students" in view.summary.text()
    assert "1 not read whole" in view.summary.text()
    assert everything(students) == before


def test_rows_are_found_narrowed_and_grouped(office: MainWindow) -> None:
    view = office.views.students
    every = rows(office)
    view.filter.setText("lakeside bela")
    assert [each.student for each in rows(office)] == ["Bela Sample"]
    view.filter.clear()
    view.progress.setCurrentIndex(view.progress.findData("not_ready"))
    assert {each.progress for each in rows(office)} == {"not_ready"}
    view.lacking.setCurrentIndex(view.lacking.findData("tb_test"))
    title = view.lacking.currentText()
    assert rows(office)
    assert all("tb_test" in each.lacking for each in rows(office))
    view.lacking.setCurrentIndex(0)
    view.progress.setCurrentIndex(0)
    view.within.setCurrentIndex(view.within.findData(-1))
    assert all(each.submit_by is not None and each.submit_by < NOW.date() for each in rows(office))
    view.within.setCurrentIndex(0)
    assert rows(office) == every

    view.groups.setCurrentIndex(view.groups.findData("student"))
    titles = [each for each in shown(office) if isinstance(each, str)]
    assert titles == [f"Amara Sample ({len(every) - 2})", "Bela Sample (1)", "Chi Sample (1)"]
    view.groups.setCurrentIndex(view.groups.findData("deadline"))
    titles = [each for each in shown(office) if isinstance(each, str)]
    assert titles[-2:] == ["Ready to submit (2)", "Not read whole (1)"]
    view.groups.setCurrentIndex(view.groups.findData("item"))
    lines = shown(office)
    at = next(number for number, each in enumerate(lines) if str(each).startswith(title))
    below = lines[at + 1]
    assert isinstance(below, StudentRow)
    assert "tb_test" in below.lacking


def test_columns_sort_and_headings_stay(office: MainWindow) -> None:
    view = office.views.students
    view.groups.setCurrentIndex(view.groups.findData("student"))
    view.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    days = [each.submit_by for each in rows(office) if each.student == "Amara Sample"]
    known = [each for each in days if each is not None]
    assert known == sorted(known, reverse=True)
    assert days[: len(known)] == known  # those without a day come last
    assert isinstance(shown(office)[0], str)
    view.table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    lacking = [len(each.lacking) for each in rows(office) if each.student == "Amara Sample"]
    assert lacking == sorted(lacking)


def test_enter_opens_a_students_library_for_reading_and_back_leads_to_the_list(
    office: MainWindow, students: Path, settled: Settle, qtbot: QtBot
) -> None:
    before = everything(students)
    row = choose(office, "Bela Sample")
    own = office.frame.memory.settings.recent
    office.views.students.table.setFocus()
    qtbot.keyClick(office.views.students.table, Qt.Key.Key_Return)
    settled()

    session = office.session
    assert session.library is not None
    assert session.library.root == students / "bela"
    assert row.application is not None
    assert session.opened is not None
    assert session.opened.folder.name == row.application.application
    assert office.layout.stack.currentWidget() is office.views.application
    assert "belongs to Bela Sample, whom this office follows" in office.layout.bar.text.text()
    assert office.frame.windowTitle().startswith("Bela Sample: Lakeside")
    assert session.read_only
    assert not office.actions["add_files"].isEnabled()
    assert not session.waits_to_write
    assert not session.take_over()
    with pytest.raises(OpenedForReadingError):
        require_writable(session.library)
    assert office.frame.memory.settings.recent == own  # nothing of a student stays on the list
    office.actions["back"].trigger()
    settled()
    assert office.layout.stack.currentWidget() is office.views.students
    assert everything(students) == before


def test_the_folder_is_marked_only_when_the_person_says_so(
    office: MainWindow, students: Path, settled: Settle
) -> None:
    assert not (students / "office.json").exists()
    office.layout.bar.action.click()
    settled()
    assert (students / "office.json").read_text() == "{}\n"
    with pytest.raises(FollowedError):
        require_writable(open_library(students / "bela"))
    # Opened as a library, it is known for what it is.
    office.controllers.students._leave()
    settled()
    assert office.layout.stack.currentWidget() is not office.views.students
    assert not office.controllers.library.open_at(students)
    settled()
    assert office.layout.stack.currentWidget() is office.views.students
    assert rows(office)


def test_a_draft_says_what_an_application_lacks(
    office: MainWindow, monkeypatch: pytest.MonkeyPatch, students: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    row = next(each for each in rows(office) if each.student == "Amara Sample" and each.titles)
    office.views.students.table.choose(row.key)
    office.views.students.mail.click()
    mail = draft(opened[0])
    body = mail.get_content()

    assert mail["X-Unsent"] == "1"
    assert row.program in str(mail["Subject"])
    assert all(f"- {title}" in body for title in row.titles)
    choose(office, "Chi Sample")
    office.views.students.mail.click()
    mail = draft(opened[1])
    assert "has not reached us whole" in mail.get_content()
    choose(office, "Bela Sample")
    office.views.students.mail.click()
    mail = draft(opened[2])
    assert mail["To"] == "bela@example.org"
    assert "has everything that it needs" in mail.get_content()


@pytest.mark.parametrize("name", ["report.pdf", "report.csv", "deadlines.ics", "invitation.pdf"])
def test_reports_go_into_a_file_of_the_office(
    office: MainWindow, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settled: Settle
) -> None:
    target = tmp_path / name
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    view = office.views.students
    view.show_rows(None, (), NOW.date(), None)
    assert not view.report.isEnabled()
    assert not view.calendar.isEnabled()
    office.controllers.students.refresh()
    if name == "invitation.pdf":
        view.page_wanted.emit()
    else:
        (view.calendar if name == "deadlines.ics" else view.report).click()
    settled()

    if name == "invitation.pdf":
        assert "What is not shared" in "".join(page.extract_text() for page in PdfReader(target).pages)
    elif name.endswith("pdf"):
        assert "Bela Sample" in "".join(page.extract_text() for page in PdfReader(target).pages)
    elif name.endswith("csv"):
        assert "Bela Sample" in target.read_text("utf-8-sig")
    else:
        entries = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
        assert entries
        assert not any("Bela" in str(each["SUMMARY"]) for each in entries)
    assert target.name in office.layout.bar.text.text()


def test_nothing_is_written_into_a_marked_folder_of_a_student(
    office: MainWindow, students: Path, monkeypatch: pytest.MonkeyPatch, settled: Settle
) -> None:
    office.layout.bar.action.click()
    before = everything(students)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(students / "bela" / "x.csv"), ""))
    office.views.students.report_wanted.emit()
    settled()
    assert "This library is a student's" in office.layout.bar.text.text()
    assert everything(students) == before


def test_a_folder_without_libraries_is_said_and_the_next_start_follows_again(
    office: MainWindow, students: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    office.controllers.students.follow(empty)
    assert "holds no library" in office.layout.bar.text.text()
    assert office.controllers.students.office.root == students

    office.frame.memory.remember(recent=())
    second = filled_window(office.session.context, lambda: NOW)
    qtbot.addWidget(second.frame)
    second.frame.show()
    settle(qtbot, second)
    assert second.layout.stack.currentWidget() is second.views.students  # without any library of its own
    assert len(rows(second)) == len(rows(office))
    second.views.students.leave_wanted.emit()
    assert second.layout.stack.currentWidget() is second.views.start
    assert second.frame.memory.settings.office == ""
    second.frame.close()


def test_names_are_hidden_with_personal_data(office: MainWindow) -> None:
    view = office.views.students
    choose(office, "Bela Sample")
    office.actions["veil"].trigger()
    view.groups.setCurrentIndex(view.groups.findData("student"))
    model = view.table.rows
    words = [
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert not any("Sample" in each for each in words)
    assert not view.mail.isEnabled()
    assert "Bela" not in view.detail.text()


def test_chosen_rows_are_copied_and_have_a_menu(office: MainWindow, qtbot: QtBot) -> None:
    row = choose(office, "Bela Sample")
    table = office.views.students.table
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_Control)  # let go of: else Qt takes it for held from now on
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:3] == ["Student", "Program", "Submit by"]
    assert copied[1].split("\t")[:2] == ["Bela Sample", row.program]
    assert len(copied) == 2
    office.views.students.groups.setCurrentIndex(1)
    heading = table.visualRect(table.rows.index(0, 0)).center()
    table._menu(heading)
    table._open(table.rows.index(0, 0))
    assert table.rows.flags(table.rows.index(0, 0)) == Qt.ItemFlag.ItemIsEnabled
    assert not QApplication.activePopupWidget()
    table._menu(QPoint(table.visualRect(table.rows.index(1, 0)).center()))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_cancelling_leaves_what_was_known(
    office: MainWindow, students: Path, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = rows(office)
    (students / "bela" / "Applications").touch()
    jobs = office.controllers.students.office.jobs
    run: Callable[..., None] = jobs.run

    def cancelled(*words: object, **named: object) -> None:
        run(*words, **named)
        jobs.cancel()

    monkeypatch.setattr(jobs, "run", cancelled)
    office.views.students.again.click()
    settled()
    assert rows(office) == before
    monkeypatch.undo()
    office.views.students.again.click()
    settled()
    assert rows(office)


def test_five_thousand_rows_are_shown_narrowed_and_scrolled(office: MainWindow) -> None:
    view, some = office.views.students, [each for each in rows(office) if each.application]
    many = [some[number % len(some)] for number in range(5000)]
    view.show_rows(None, many, NOW.date(), NOW)
    assert view.table.rows.rowCount() == 5000
    view.table.scrollToBottom()
    assert view.table.indexAt(QPoint(5, view.table.viewport().height() - 5)).row() == 4999
    assert all(isinstance(each, TableRow) for each in view.table.rows.lines)
    # Only what is in sight is measured and painted: no height is kept for each row.
    assert view.table.verticalHeader().sectionSize(0) == view.table.verticalHeader().sectionSize(4999)


def test_a_folder_that_is_gone_leaves_the_library_in_sight(
    office: MainWindow, students: Path, demo: Path, qtbot: QtBot
) -> None:
    assert office.frame.memory.settings.view == "students"
    office.frame.close()
    shutil.rmtree(students)
    second = filled_window(office.session.context, lambda: NOW)
    qtbot.addWidget(second.frame)
    second.frame.show()
    second.open_at(demo)
    settle(qtbot, second)
    assert second.layout.stack.currentWidget() is second.views.home
    assert not second.actions["students"].isEnabled()
    second.frame.close()


def test_who_opens_an_own_library_from_the_list_sees_it(
    office: MainWindow, demo: Path, settled: Settle, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    shutil.copytree(demo, own)
    assert office.layout.stack.currentWidget() is office.views.students
    assert office.controllers.library.open_at(own)
    settled()
    assert office.layout.stack.currentWidget() is office.views.home
    assert not office.session.read_only
    assert office.frame.memory.settings.recent[0] == str(own)
    office.actions["students"].trigger()
    choose(office, "Bela Sample")
    office.views.students.open.click()
    settled()
    assert office.session.of_student
    assert office.controllers.reminding.fresh() == []
    assert office.frame.memory.settings.recent[0] == str(own)
    assert office.controllers.library.open_at(own)
    settled()
    assert not office.session.of_student
    assert not office.session.read_only


def test_a_network_drive_that_is_away_keeps_nobody_from_working(
    office: MainWindow, demo: Path, qtbot: QtBot, students: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.frame.close()

    def away(path: Path) -> bool:
        raise OSError(errno.ENOTCONN, "not connected", str(path))

    monkeypatch.setattr(controllers, "is_folder", away)
    second = filled_window(office.session.context, lambda: NOW)
    qtbot.addWidget(second.frame)
    second.frame.show()
    second.open_at(demo)
    settle(qtbot, second)
    assert second.layout.stack.currentWidget() is second.views.home
    assert "not connected" in second.layout.bar.text.text()
    assert second.frame.memory.settings.office == str(students)  # at another start it is there again
    second.frame.close()


def test_a_menu_is_about_the_row_that_it_was_opened_on(
    office: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    view = office.views.students
    view.table.selectAll()
    assert not view.mail.isEnabled()
    assert not view.open.isEnabled()
    number = next(
        n
        for n, each in enumerate(shown(office))
        if isinstance(each, StudentRow) and each.student == "Bela Sample"
    )
    view.table._menu(view.table.visualRect(view.table.rows.index(number, 0)).center())
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    next(each for each in popup.actions() if "Write to the student" in each.text().replace("&", "")).trigger()
    popup.close()
    mail = draft(opened[0])
    assert mail["To"] == "bela@example.org"


def test_what_is_chosen_stays_when_it_is_sorted_and_the_table_is_kept(
    office: MainWindow, tmp_path: Path, settled: Settle
) -> None:
    row = choose(office, "Bela Sample")
    table = office.views.students.table
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert table.chosen == [row.key]
    table.kept.emit(tmp_path / "table.csv")
    settled()
    lines = (tmp_path / "table.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Student,Program,")
    assert len(lines) == len(rows(office)) + 1


def test_nothing_of_a_student_stays_on_this_computer(
    office: MainWindow, students: Path, settled: Settle
) -> None:
    context = office.session.context
    followed = context.places.cache / "followed.json"
    assert followed.exists()
    choose(office, "Amara Sample")
    office.views.students.open.click()
    settled()
    assert office.session.of_student
    assert not context.versions.of_root(students / "amara")
    settings = (context.places.config / "settings.json").read_text("utf-8")
    assert "amara" not in settings.casefold()
    office.views.students.leave_wanted.emit()
    assert not followed.exists()


def test_another_folder_is_looked_at_while_the_list_is_shown(
    office: MainWindow, students: Path, tmp_path: Path, settled: Settle
) -> None:
    other = tmp_path / "others"
    other.mkdir()
    shutil.copytree(students / "bela", other / "bela")
    office.controllers.students.office.look()
    office.controllers.students.follow(other)
    settled()
    assert {each.student for each in rows(office)} == {"Bela Sample"}
    assert office.controllers.students.office.looked is not None


def test_a_start_restores_the_list_and_whoever_then_opens_a_library_sees_it(
    office: MainWindow, demo: Path, qtbot: QtBot
) -> None:
    office.frame.close()
    second = filled_window(office.session.context, lambda: NOW)
    qtbot.addWidget(second.frame)
    second.frame.show()
    second.open_at(demo)
    settle(qtbot, second)
    assert second.layout.stack.currentWidget() is second.views.students
    assert second.controllers.library.open_at(demo)
    settle(qtbot, second)
    assert second.layout.stack.currentWidget() is second.views.home
    second.frame.close()


def test_hidden_personal_data_is_hidden_around_the_list_too(
    office: MainWindow, settled: Settle, students: Path
) -> None:
    steps: list[str] = []
    office.controllers.students.office.jobs.progressed.connect(lambda *step: steps.append(step[2]))
    office.views.students.again.click()
    settled()
    assert steps
    assert not any(steps)
    choose(office, "Bela Sample")
    office.views.students.open.click()
    settled()
    assert "Bela Sample" in office.frame.windowTitle()
    assert "Bela Sample" in office.layout.bar.text.text()
    office.actions["veil"].trigger()
    assert office.frame.windowTitle().startswith("Student: Lakeside")
    assert office.layout.bar.isHidden()
    office.actions["home"].trigger()
    assert "bela" not in office.frame.windowTitle().casefold()
    office.actions["students"].trigger()
    view = office.views.students
    view.table.choose(next(each for each in rows(office) if each.student == "Bela Sample").key)
    view.open.click()
    settled()
    assert "Bela" not in office.layout.bar.text.text()
    assert "a student's" in office.layout.bar.text.text()


def test_a_folder_that_is_not_marked_is_only_read_too(
    office: MainWindow, students: Path, monkeypatch: pytest.MonkeyPatch, settled: Settle
) -> None:
    before = everything(students)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(students / "bela" / "x.csv"), ""))
    office.views.students.report_wanted.emit()
    settled()
    assert "This library is a student's" in office.layout.bar.text.text()
    assert office.controllers.library.open_at(students / "bela")
    settled()
    assert office.session.of_student
    assert office.session.read_only
    assert everything(students) == before


def test_a_folder_that_cannot_be_looked_into_is_said(
    office: MainWindow, monkeypatch: pytest.MonkeyPatch, settled: Settle
) -> None:
    def refuses(path: Path) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(library_controller, "is_there", refuses)
    choose(office, "Bela Sample")
    office.views.students.open.click()
    settled()
    assert "Permission denied" in office.layout.bar.text.text()
    assert office.layout.stack.currentWidget() is office.views.students
    assert office.presenter._wanted == ""
