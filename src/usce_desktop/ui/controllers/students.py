"""What an office does with its students' libraries: follow them, open one for reading, write and report."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from usce_desktop.domain.students.rows import StudentRow, rows_of
from usce_desktop.pdf.worker.client import Report as WorkerReport
from usce_desktop.services.library.cache import forget_followed
from usce_desktop.services.season.calendar import calendar_of
from usce_desktop.services.students.check import student_folders
from usce_desktop.services.students.mail import reminder_draft
from usce_desktop.services.students.report import (
    deadlines,
    item_title,
    students_csv,
    write_students_report,
)
from usce_desktop.services.students.sharing import invitation_page, write_page
from usce_desktop.storage import disk
from usce_desktop.storage.errors import FollowedError, StorageError
from usce_desktop.storage.library import OFFICE_FILE, library_of, mark_as_office, require_writable_place
from usce_desktop.storage.there import is_folder, is_there
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.office import Office
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.views.students import StudentsView
from usce_desktop.ui.widgets.bars import MessageBar


class StudentsController(Controller):
    """Brings the view of the students up to date, and does what it asks for.

    Attributes:
        office: What is followed.
        open_student: Opens a library for reading, at an application; given by whoever opens libraries.
        shown: Called once a folder is followed, or none any more.
    """

    def __init__(self, session: Session, window: QWidget, bar: MessageBar, memory: Memory) -> None:
        """Follow the folder that was followed last."""
        super().__init__(session, window, bar, memory)
        self.office = Office(session, self)
        self.open_student: Callable[[Path, str], object] = lambda *_: None
        self.shown: Callable[[], object] = lambda: None
        root = memory.settings.office
        try:
            if root and is_folder(Path(root)):
                self.office.follow(Path(root))
        except OSError as error:
            # A network drive that is away: it is followed again at a start at which it is there.
            reason = error
            QTimer.singleShot(0, self, lambda: self.failed(reason))

    def serve(self, view: StudentsView) -> None:
        """Do what the view asks for."""
        self.view = view
        self.office.changed.connect(self.refresh)
        view.look_wanted.connect(self.office.look)
        view.open_wanted.connect(self._open)
        view.mail_wanted.connect(self._write)
        view.report_wanted.connect(self._report)
        view.calendar_wanted.connect(self._calendar)
        view.leave_wanted.connect(self._leave)
        view.page_wanted.connect(self._invite)
        view.table_wanted.connect(self._keep_table)

    def refresh(self) -> None:
        """Show what is known."""
        catalog = self.session.context.catalog
        rows = rows_of(self.office.found, lambda item: translate(item_title(item, catalog)))
        self.view.show_rows(self.office.root, rows, self.session.today, self.office.looked)

    def arrive(self) -> None:
        """Look at the libraries where that was not done since the window is open, or not today."""
        looked, busy = self.office.looked, self.office.jobs.busy
        if not busy and (looked is None or looked.date() != self.session.today):
            self.office.look()

    def follow_students(self) -> None:
        """Ask for the folder of all students' libraries."""
        start = self.memory.settings.office or self.memory.last_folder
        title = tr("Folder in which each student's library is a folder")
        folder = QFileDialog.getExistingDirectory(self.window, title, start)
        if folder:
            self.follow(Path(folder))

    def follow(self, root: Path) -> None:
        """Follow the libraries in a folder, or say why not."""
        try:
            student_folders(root)
            marked = is_there(root / OFFICE_FILE)
        except (StorageError, OSError) as error:
            self.failed(error)
            return
        self.memory.remember(office=str(root))
        self.office.follow(root)
        self.office.look()
        self.shown()
        if not marked:
            self.bar.tell(
                tr(
                    "From here the students' libraries are only read. Shall the folder be marked, so that the"
                    " app never changes them on any computer that opens it?"
                ),
                tr("Mark the folder"),
                partial(self._mark, root),
            )

    def _mark(self, root: Path) -> None:
        try:
            mark_as_office(root)
        except StorageError as error:
            self.failed(error)

    def _leave(self) -> None:
        self.memory.remember(office="")
        self.office.follow(None)
        forget_followed(self.session.context)
        self.shown()

    def _open(self, folder: str, application: str) -> None:
        root = self.office.root
        if root is not None:
            # What is still being saved of the library that is open comes first.
            self.session.jobs.when_idle(lambda: self.open_student(root / folder, application))

    def _write(self, row: StudentRow) -> None:
        root = self.office.root
        if root is None:
            return
        words = tr("A draft is open in your mail program; nothing is sent by itself.")
        self.open_draft(
            "Student.eml", partial(reminder_draft, self.session.context, root, row, self.session.now()), words
        )

    def _report(self) -> None:
        kinds = f"{tr('PDF')} (*.pdf);;{tr('Tables (*.csv)')}"
        name, _ = QFileDialog.getSaveFileName(self.window, tr("Report"), tr("Students.pdf"), kinds)
        if name:
            self._keep(Path(name), tr("The report"), self._write_report)

    def _write_report(self, path: Path) -> None:
        found, session = self.office.found, self.session
        if path.suffix.lower() == ".csv":
            disk.replace_file(path, students_csv(found))
        else:
            write_students_report(session.context, found, session.today, path)

    def _calendar(self) -> None:
        kinds = tr("Calendars (*.ics)")
        name, _ = QFileDialog.getSaveFileName(self.window, tr("Deadlines"), tr("Deadlines.ics"), kinds)
        if name:
            entries = calendar_of(deadlines(self.office.found), self.session.now())
            self._keep(Path(name), tr("The calendar"), lambda path: disk.replace_file(path, entries))

    def _invite(self) -> None:
        """Write the page that says what sharing means, for students who have not begun to."""
        kinds = f"{tr('PDF')} (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(self.window, tr("Invitation"), tr("Invitation.pdf"), kinds)
        if name:
            page = invitation_page("", "", None, translate)
            context = self.session.context
            self._keep(Path(name), tr("The page"), lambda path: write_page(context, page, path))

    def _keep_table(self, path: Path, data: bytes) -> None:
        self._keep(path, tr("The table"), lambda place: disk.replace_file(place, data))

    def finish(self) -> None:
        """End what was begun."""
        self.office.finish()

    def _keep(self, path: Path, what: str, write: Callable[[Path], object]) -> None:
        root = self.office.root

        def work(_: WorkerReport) -> None:
            require_writable_place(path)
            library = library_of(path)
            if library is not None and library.parent == root:
                raise FollowedError(library)
            write(path)

        self.session.jobs.run(
            work,
            lambda _: self.tell_written(path, what),
            self.session.failed,
            label=tr("Writing {name}", name=path.name),
        )
