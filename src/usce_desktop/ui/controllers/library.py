"""What is done with the library as a whole: opening it, new applications, who the applicant is."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from usce_desktop.domain.records.exams import exam_words
from usce_desktop.domain.review.identity import name_offered
from usce_desktop.domain.review.overview import asked_since
from usce_desktop.domain.sentences import EMPTY
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.documents.read import passport_zone
from usce_desktop.services.library.applications import library_catalog
from usce_desktop.services.library.cache import forget_library
from usce_desktop.services.library.clock import clock_notice
from usce_desktop.services.library.shared import known_applicant, known_season
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import OFFICE_FILE, create_library, is_library
from usce_desktop.storage.there import is_there
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.application import ApplicationDialog
from usce_desktop.ui.dialogs.records import chart_lines, chart_words, exams_form, immunization_form
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.applications import ApplicationCommands
from usce_desktop.ui.views.applicant import ApplicantView
from usce_desktop.ui.widgets.file_manager import show_folder
from usce_desktop.ui.widgets.labels import plain_box

MOST = 4
"""Items named in one sentence."""


class LibraryController(Controller):
    """Opens libraries, and changes what belongs to all applications.

    Attributes:
        follow_students: Follows the libraries in an office's folder; given by whoever does that.
    """

    follow_students: Callable[[Path], object]

    def new_application(self) -> None:
        """Ask for a new application."""
        library = self.session.library
        if library is not None:
            catalog = library_catalog(self.session.context, library)
            dialog = ApplicationDialog(catalog, self.session.today, self.window)
            if dialog.exec():
                ApplicationCommands(self.session).create(dialog.fields())

    def start_from_program(self, key: str) -> None:
        """Ask for a new application of a program of the season."""
        library = self.session.library
        if library is None:
            return
        program = known_season(library).programs.get(key)
        if program is None:
            return
        dialog = ApplicationDialog(
            library_catalog(self.session.context, library), self.session.today, self.window
        )
        dialog.program.setEditText(program.text("hospital"))
        dialog.specialty.setEditText(program.text("specialty"))
        if dialog.exec():
            ApplicationCommands(self.session).create({**dialog.fields(), "record": key})

    def serve_recent(self, menu: QMenu) -> None:
        """Offer the libraries that were open before whenever a menu opens."""
        menu.aboutToShow.connect(lambda: self._fill_recent(menu))

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        library = self.session.library
        for each in self.memory.settings.recent:
            root = Path(each)
            if is_library(root) and (library is None or root != library.root):
                menu.addAction(each.replace("&", "&&"), partial(self.open_at, root))
        if menu.isEmpty():
            menu.addAction(tr("No other library")).setEnabled(False)
        else:
            menu.addSeparator()
            menu.addAction(tr("Clear the list"), lambda: self.memory.remember(recent=()))

    def open_library(self) -> None:
        """Ask which library to open."""
        folder = QFileDialog.getExistingDirectory(self.window, tr("Open library"), self.memory.last_folder)
        if folder:
            self.open_at(Path(folder))

    def new_library(self) -> None:
        """Make a library in a folder."""
        folder = QFileDialog.getExistingDirectory(
            self.window, tr("Folder of the new library"), self.memory.last_folder
        )
        if folder:
            try:
                create_library(Path(folder))
            except StorageError as error:
                self.failed(error)
                return
            self.open_at(Path(folder))

    def save_applicant(self, fields: dict[str, str]) -> None:
        """Keep who the applicant is."""
        ApplicantCommands(self.session).state(fields)

    def show_applicant(self, view: ApplicantView) -> None:
        """Show who the applicant is, and what the records amount to."""
        library, opened, context = self.session.library, self.session.opened, self.session.context
        if library is None:
            return
        applicant, broken = known_applicant(context, library)
        today = self.session.today
        chart = chart_words(context, opened, applicant.immunizations, today) if opened is not None else []
        told = exam_words(context.catalog.exams, applicant.exams, today)
        exams = [translate(each) for each in told] or [tr("No attempt is entered.")]
        lines = chart_lines(context, opened, applicant.immunizations, today) if opened is not None else ()
        view.show_lines(lines, today)
        zone = passport_zone(context, opened) if opened is not None else None
        view.show_applicant(applicant, chart, exams, enabled=not (self.session.read_only or broken))
        view.offer_name(name_offered(applicant, zone))

    def tell_what_is_new(self) -> None:
        """Say once for each library which of its items were OK before and are asked about now."""
        library = self.session.library
        if library is None or not self.session.looked or self.session.of_student:
            return
        if library.info.id in self.memory.settings.told:
            return
        self.memory.remember(told=(*self.memory.settings.told, library.info.id))
        found = asked_since({each.opened.folder.name: each.review for each in self.session.every})
        if found and not library.info.sample:
            items = [f"{translate(item.requirement.title)} ({key})" for key, item in found[:MOST]]
            if len(found) > MOST:
                items.append(tr("…and {n} more", n=len(found) - MOST))
            self.bar.tell(
                tr(
                    "Since this version a test counts only with its result, and a paper's own words are read"
                    " too. Look at {items}",
                    items=", ".join(items),
                )
            )

    def immunizations(self) -> None:
        """Edit the immunization record; its worth for the open application is shown as one types."""
        opened = self.session.opened
        if opened is None:
            return
        form = immunization_form(self.session.context, opened, self.session.today, self.window, Worker)
        if form.exec():
            after = structs.replace(opened.applicant, immunizations=form.record)
            ApplicantCommands(self.session).save(tr("Immunization record"), opened.applicant, after)

    def exams(self) -> None:
        """Edit the USMLE attempts, failed ones too."""
        opened = self.session.opened
        if opened is None:
            return
        form = exams_form(self.session.context, opened, self.session.today, self.window)
        if form.exec():
            after = structs.replace(opened.applicant, exams=form.record)
            ApplicantCommands(self.session).save(tr("USMLE attempts"), opened.applicant, after)

    def remove_application(self) -> None:
        """Move the open application to ``.removed/``; undo brings it back."""
        opened = self.session.opened
        if opened is None:
            return
        title = opened.application.title
        ApplicationCommands(self.session).remove()
        self.bar.tell(
            tr("{title} was removed.", title=title), tr("Undo"), self.session.undo_stack.undo, stays=False
        )

    def remove_sample(self) -> None:
        """Move the sample library to the system's trash, and go on with the person's own."""
        library = self.session.library
        if library is None:
            return
        root = library.root
        if not library.info.sample:
            self.bar.tell(tr("This is no sample: it stays."), stays=False)
            return

        def then(gone: object) -> None:
            if not gone:
                words = tr("The system's trash did not take the sample; delete its folder yourself.")
                self.bar.tell(words, tr("Show in folder"), lambda: show_folder(root))
                return
            own = next((each for each in self.memory.settings.recent if is_library(Path(each))), None)
            if own is not None:
                self.open_at(Path(own))
            self.bar.tell(tr("The sample is in the system's trash."), stays=False)

        self.session.trash_library(then)

    def forget_library(self) -> None:
        """Ask, then remove everything of the library that lies outside it on this computer."""
        library = self.session.library
        if library is None:
            return

        def forget() -> None:
            if self.session.library is library:
                self.session.leave_library(lambda: forget_library(self.session.context, library), then)

        def then(_: object) -> None:
            self.memory.read_again()
            self.bar.tell(
                tr("This computer has forgotten {name}; its folder is untouched.", name=library.root.name),
                stays=False,
            )

        self.bar.tell(
            tr(
                "Forget {name} on this computer? What was read of its papers, its kept versions and its place"
                " in the list are removed. Its folder stays as it is.",
                name=library.root.name,
            ),
            tr("Forget it"),
            forget,
        )

    def open_at(self, root: Path, *, of_student: bool = False) -> bool:
        """Open a library, or say why not; in the folder of an office, follow its students' libraries.

        Args:
            root: Its folder.
            of_student: It is a student's, to be read alone.
        """
        followed = self.memory.settings.office
        try:
            if is_there(root / OFFICE_FILE) and not is_library(root):
                self.follow_students(root)
                return False
            beside = bool(followed) and root.resolve().parent == Path(followed).resolve()
            self.session.open_library(root, of_student=of_student or beside)
        except (StorageError, OSError) as error:
            self.failed(error)
            return False
        return True

    def may_close(self) -> bool:
        """Ask before edits are lost that the disk did not take."""
        folders = self.session.unsaved.folders
        if not folders:
            return True
        names = ", ".join(folder.name for folder in folders)
        detail = tr("The disk did not take the latest edits of {names}.", names=names)
        box = plain_box(self.window, tr("Some edits are not saved"), detail)
        again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(again)
        box.exec()
        if box.clickedButton() is again:
            self.session.save_again()
            return False
        return True

    def tell_how_it_is_open(self) -> None:
        """Say where the clock cannot be right, and why a library can only be read, where that is so."""
        library = self.session.library
        # The system's own clock: a day to judge by, as the sample has one, is meant.
        clock = clock_notice(library, datetime.now().astimezone()) if library is not None else EMPTY
        told = " ".join(filter(None, (translate(clock), self._why_only_read())))
        if told:
            self.bar.tell(told)

    def _why_only_read(self) -> str:
        library = self.session.library
        if library is not None and (library.followed or self.session.of_student):
            if self.memory.settings.veiled:
                return tr("This library is a student's, whom this office follows; here it can only be read.")
            name = known_applicant(self.session.context, library)[0].name or library.root.name
            return tr(
                "This library belongs to {name}, whom this office follows; here it can only be read.",
                name=name,
            )
        if self.session.reading_only:
            return tr("This window was opened for reading only; it changes nothing in the library.")
        if library is not None and library.newer:
            return tr("A newer version of the app made this library; here it can only be read.")
        if self.session.unwritable:
            return tr(
                "The folder of this library cannot be written on this computer; here it can only be read."
                " Copy it to a folder of your own to change it."
            )
        if self.session.read_only:
            return tr("This library is open in another window of the app; here it can only be read.")
        return ""
