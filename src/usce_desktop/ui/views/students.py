"""What an office sees of its students: every application, what it lacks, and by when it has to go out."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from usce_desktop.domain.status import Status
from usce_desktop.domain.students.rows import (
    LATER,
    NEXT,
    SOON,
    Narrowing,
    RowGroup,
    StudentRow,
    grouped,
    lacking_items,
    narrowed,
)
from usce_desktop.services.students.mail import is_about_student
from usce_desktop.ui.language.translate import counted, show_day, tr, tr_noop, translate
from usce_desktop.ui.widgets.find_line import FindLine
from usce_desktop.ui.widgets.grouped_table import GroupedTable, TableGroup, TableRow
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.tables import SortedItem

_COLUMNS = (
    tr_noop("Student"),
    tr_noop("Program"),
    tr_noop("Submit by"),
    tr_noop("Progress"),
    tr_noop("Missing"),
    tr_noop("Changed"),
)
_PROGRESS = (
    (tr_noop("Any progress"), ""),
    (tr_noop("Not ready"), "not_ready"),
    (tr_noop("Ready"), "ready"),
    (tr_noop("Not read whole"), "not_read"),
)
_GROUPS = (
    (tr_noop("No groups"), ""),
    (tr_noop("By student"), "student"),
    (tr_noop("By deadline"), "deadline"),
    (tr_noop("By missing item"), "item"),
)
_STATES = {
    "not_fully_received": tr_noop("not fully received"),
    "not_readable": tr_noop("not readable"),
    "newer": tr_noop("made by a newer version of the app"),
}
_VEIL = "•••"


def state_words(row: StudentRow) -> SortedItem:
    """Say how far an application is; sorted, the most urgent comes first."""
    if row.progress == "not_read":
        return SortedItem(text=tr(_STATES[row.library.state]), key=-1, status=Status.NEEDS_ATTENTION)
    if row.application is None:
        return SortedItem(text=tr("no application yet"), key=1000)
    if row.progress == "ready":
        return SortedItem(text=tr("ready"), key=0, status=Status.OK)
    number = len(row.lacking)
    return SortedItem(text=tr("lacks {things}", things=counted(number, "item")), key=number)


def row_of(row: StudentRow, today: date, *, veiled: bool) -> TableRow:
    """Write an application as a row."""
    name = _VEIL if veiled else row.student
    due = SortedItem(text="")
    if row.submit_by is not None:
        days = (row.submit_by - today).days
        waits = row.progress != "ready"
        urgent = Status.EXPIRED if days < 0 else Status.EXPIRING if days <= SOON else None
        due = SortedItem(text=show_day(row.submit_by), key=row.submit_by, status=urgent if waits else None)
    changed = date.fromisoformat(row.application.changed[:10]) if row.application is not None else None
    missing = ", ".join(row.titles)
    return TableRow(
        key=row.key,
        cells=(
            SortedItem(text=name, key=name.casefold()),
            SortedItem(text=row.program, key=row.program.casefold() or None),
            due,
            state_words(row),
            SortedItem(text=missing, key=missing.casefold() or None),
            SortedItem(text=show_day(changed) if changed else "", key=changed),
        ),
    )


class StudentsView(QWidget):
    """Lists the applications of all students; nothing here changes any of them.

    Signals:
        open_wanted(str, str): Open the library of this folder, at the application of this folder's name.
        look_wanted(): Look at the libraries again.
        mail_wanted(object): Write to the student of this ``StudentRow``.
        report_wanted(): Write what lacks where into a file.
        calendar_wanted(): Write the deadlines into a calendar file.
        leave_wanted(): Follow the folder no more.
        page_wanted(): Write the page that invites a student to share.
        table_wanted(Path, bytes): Write the table there.

    Attributes:
        rows: Every application, wanted or not.
    """

    open_wanted = Signal(str, str)
    look_wanted = Signal()
    mail_wanted = Signal(object)
    report_wanted = Signal()
    calendar_wanted = Signal()
    leave_wanted = Signal()
    page_wanted = Signal()
    table_wanted = Signal(Path, bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.rows: tuple[StudentRow, ...] = ()
        self._today = date.min
        self._veiled = False
        self.summary = plain_label("", "soft")
        self.table = GroupedTable([tr(each) for each in _COLUMNS], tr("Students"), wide=(1, 4))
        self.filter = FindLine(self.table, tr("Students"), stays=True)
        self.filter.setPlaceholderText(tr("Find: student, hospital, specialty, missing item …"))
        self.progress = _choice(tr("Progress"), _PROGRESS)
        self.within = _choice(tr("Deadline"), ())
        for text, days in (
            (tr("Any deadline"), None),
            (tr("Overdue"), -1),
            *((tr("Within {days} days", days=days), days) for days in (SOON, NEXT, LATER)),
        ):
            self.within.addItem(text, days)
        self.lacking = _choice(tr("Missing"), ())
        self.lacking.addItem(tr("Any missing item"), "")
        self.groups = _choice(tr("Groups"), _GROUPS)
        self.detail = plain_label("", "soft")
        self.open = QPushButton(tr("&Open for reading"))
        self.open.setProperty("role", "primary")
        self.mail = QPushButton(tr("&Write to the student…"))
        self.report = QPushButton(tr("&Report…"))
        self.calendar = QPushButton(tr("&Deadlines as a calendar…"))
        self.again = QPushButton(tr("&Look again"))
        self.leave = QPushButton(tr("Follow no more"))
        self._lay_out()
        self.filter.textChanged.connect(lambda _: self._show())
        for choice in (self.progress, self.within, self.lacking, self.groups):
            choice.currentIndexChanged.connect(lambda _: self._show())
        self.table.opened.connect(lambda key: self.open_wanted.emit(*key))
        self.table.chosen_changed.connect(self._chosen_changed)
        self.table.kept.connect(lambda path: self.table_wanted.emit(path, self.table.as_csv()))
        self.table.more = lambda _: (self.open, self.mail)
        self.open.clicked.connect(lambda: self._with_chosen(lambda row: self.open_wanted.emit(*row.key)))
        self.mail.clicked.connect(lambda: self._with_chosen(self.mail_wanted.emit))
        self.again.clicked.connect(lambda: self.look_wanted.emit())
        self.report.clicked.connect(lambda: self.report_wanted.emit())
        self.calendar.clicked.connect(lambda: self.calendar_wanted.emit())
        self.leave.clicked.connect(lambda: self.leave_wanted.emit())
        self._chosen_changed()

    def _lay_out(self) -> None:
        head, narrow, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(plain_label(tr("Students"), "title"), 1)
        invite = QPushButton(tr("&Invitation page…"))
        invite.clicked.connect(lambda: self.page_wanted.emit())
        head.addWidget(invite)
        head.addWidget(self.again)
        for choice in (self.progress, self.within, self.lacking, self.groups):
            narrow.addWidget(choice, 1)
        for button in (self.open, self.mail, self.report, self.calendar):
            foot.addWidget(button)
        foot.addStretch()
        self.leave.setProperty("role", "link")
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self.filter)
        column.addLayout(narrow)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addLayout(foot)

    # --- what is shown ---

    def show_rows(
        self, root: Path | None, rows: Sequence[StudentRow], today: date, looked: datetime | None
    ) -> None:
        """Show how far the students are.

        Args:
            root: The folder that is followed.
            rows: Every application.
            today: For deadlines.
            looked: When the libraries were looked at; none where that has not happened yet.
        """
        first = not self.rows
        self.rows, self._today = tuple(rows), today
        items = {"": tr("Any missing item"), **lacking_items(rows)}
        with QSignalBlocker(self.lacking):
            kept = self.lacking.currentData()
            self.lacking.clear()
            for item, title in items.items():
                self.lacking.addItem(title, item)
            self.lacking.setCurrentIndex(max(0, self.lacking.findData(kept)))
        self.summary.setText(self._summary(root, looked))
        for button in (self.report, self.calendar):
            button.setEnabled(looked is not None)  # before that it would say that there is nobody
        self._show()
        if first and rows:
            self.table.fit_columns()

    def _summary(self, root: Path | None, looked: datetime | None) -> str:
        where = str(root) if root is not None else ""
        if looked is None:
            return where
        students = len({row.library.folder for row in self.rows})
        applications = [row for row in self.rows if row.application is not None]
        ready = sum(row.progress == "ready" for row in applications)
        unread = len({row.library.folder for row in self.rows if row.progress == "not_read"})
        words = [
            where,
            counted(students, "student"),
            counted(len(applications), "application"),
            tr("{ready} ready", ready=ready),
        ]
        words += [tr("{number} not read whole", number=unread)] if unread else []
        words.append(tr("looked at {time}", time=f"{looked:%H:%M}"))
        return " · ".join(words)

    def _show(self) -> None:
        rows = narrowed(self.rows, self.narrowing, self._today)
        groups = grouped(rows, self.groups.currentData(), self._today)
        self.table.show_groups([self._group(each) for each in groups])

    @property
    def narrowing(self) -> Narrowing:
        """Which rows are wanted."""
        return Narrowing(
            words=self.filter.text(),
            lacking=self.lacking.currentData() or "",
            within=self.within.currentData(),
            progress=self.progress.currentData(),
        )

    def _group(self, group: RowGroup) -> TableGroup:
        hidden = self._veiled and self.groups.currentData() == "student"
        title = _VEIL if hidden else translate(group.title)
        rows = tuple(row_of(each, self._today, veiled=self._veiled) for each in group.rows)
        return TableGroup(title=f"{title} ({len(rows)})" if title else "", rows=rows)

    # --- what is chosen ---

    @property
    def selected(self) -> StudentRow | None:
        """The row that is chosen; none where several are."""
        keys = set(self.table.chosen)
        return next((row for row in self.rows if row.key in keys), None) if len(keys) == 1 else None

    def _with_chosen(self, do: Callable[[StudentRow], object]) -> None:
        row = self.selected
        if row is not None:
            do(row)

    def _chosen_changed(self) -> None:
        row = self.selected
        self.open.setEnabled(row is not None)
        self.mail.setEnabled(row is not None and not self._veiled and is_about_student(row))
        if row is None:
            self.detail.setText(tr("Choose an application to see all that it lacks; Enter opens it."))
            return
        name = _VEIL if self._veiled else row.student
        missing = "; ".join(row.titles) or state_words(row).text
        words = f"{name}, {row.program}: {missing}" if row.program else f"{name}: {missing}"
        problem = translate(row.library.problem, veiled=self._veiled)
        self.detail.setText("\n".join(filter(None, (words, problem))))

    def veil(self, *, on: bool) -> None:
        """Hide who applies, or show it."""
        self._veiled = on
        self._show()


def _choice(name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for text, value in choices:
        box.addItem(tr(text), value)
    return box
