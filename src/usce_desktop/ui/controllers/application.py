"""What is done with the open application: files, dates, status, requests."""

from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QWidget

from usce_desktop.domain.application import edits
from usce_desktop.domain.file_names import safe_suffix
from usce_desktop.pdf.files.extras import can_read_scans
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.documents.fill import OpenedForm, open_form, remember
from usce_desktop.services.documents.portal import PortalAnswers, portal_answers
from usce_desktop.services.documents.read import NO_OCR
from usce_desktop.services.library.shared import known_season
from usce_desktop.services.season.requests import due_day, request_draft
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.application import DatesDialog, FollowsDialog, RenameDialog
from usce_desktop.ui.dialogs.form_filler import FormFiller
from usce_desktop.ui.dialogs.portal_copy import PortalCopy
from usce_desktop.ui.dialogs.records import progress_form
from usce_desktop.ui.language.translate import show_day, tr, translate
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.views.application.checklist import ChecklistRow, ChecklistView
from usce_desktop.ui.views.application.item_panel import ItemPanel
from usce_desktop.ui.widgets.bars import MessageBar
from usce_desktop.ui.widgets.dropping import paths_of
from usce_desktop.ui.widgets.file_manager import show_folder


class ApplicationController(Controller):
    """Changes the open application."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        bar: MessageBar,
        memory: Memory,
        panel: ItemPanel,
        view: ChecklistView,
    ) -> None:
        """Know the selected item.

        Args:
            session: Does the work.
            window: Under which dialogs open.
            bar: Where results are told.
            memory: What is remembered of this computer.
            panel: Shows the selected item.
            view: Lists the items.
        """
        super().__init__(session, window, bar, memory)
        self.panel, self.view = panel, view

    def scratch(self) -> Path:
        """Where a pasted picture is written down first."""
        return self.session.context.places.cache / "pasted"

    def add_files(self) -> None:
        """Choose files; each goes to the item that it reads like, as if it were dropped on the window."""
        Intake(self.session).add_files(self._choose_files(), None)

    def add_to_item(self) -> None:
        """Choose files for the selected item."""
        Intake(self.session).add_files(self._choose_files(), self.panel.item or None)

    def add_to_inbox(self) -> None:
        """Choose files for the Inbox."""
        paths = self._choose_files()
        if paths:
            LibraryCommands(self.session).add_to_inbox(paths)

    def _choose_files(self) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(self.window, tr("Add files"), self.memory.last_folder)
        if names:
            self.memory.remember(last_folder=str(Path(names[0]).parent))
        return [Path(name) for name in names]

    def paste(self) -> None:
        """Add what the clipboard holds to the selected item."""
        paths = paths_of(QGuiApplication.clipboard().mimeData(), self.scratch())
        if paths:
            Intake(self.session).add_files(paths, self.panel.item or None)
        else:
            self.bar.tell(tr("The clipboard holds no file and no picture."), stays=False)

    def assign(self, row: ChecklistRow) -> None:
        """Offer the items for a file that nobody has assigned."""
        review = self.session.review
        if review is None or self.session.read_only:
            return
        menu = QMenu(self.window)
        for item in review.items:
            title = translate(item.requirement.title).replace("&", "&&")
            menu.addAction(title, partial(self._give, row, item.requirement.item))
        rect = self.view.visualRect(self.view.currentIndex())
        menu.popup(self.view.viewport().mapToGlobal(rect.bottomLeft()))

    def _give(self, row: ChecklistRow, item: str) -> None:
        opened = self.session.opened
        if row.inbox is not None and opened is not None:
            LibraryCommands(self.session).take_from_inbox(opened.folder, row.inbox, item)
        elif row.new_file:
            Intake(self.session).adopt(row.new_file, item)

    def restore_removed(self) -> None:
        """Offer what was removed from this application, latest first."""
        removed = Intake(self.session).removed()
        if not removed:
            self.bar.tell(tr("Nothing was removed from this application."), stays=False)
            return
        menu = QMenu(self.window)
        for key, note in removed:
            text = tr(
                "{file}, removed {removed}", file=note.document.file, removed=show_day(note.removed)
            ).replace("&", "&&")
            menu.addAction(text, partial(Intake(self.session).restore, key, note))
        menu.popup(self.window.mapToGlobal(self.window.rect().center()))

    def remove_document(self) -> None:
        """Remove the selected document; undo brings it back."""
        document = self.panel.selected.document
        if document is not None and not self.session.read_only:
            self.panel.selected.remove()
            words = tr("{file} was removed.", file=document.file)
            self.bar.tell(words, tr("Undo"), self.session.undo_stack.undo, stays=False)

    def rename(self) -> None:
        """Call the selected document otherwise, or where there is none the application."""
        document = self.panel.selected.document
        if document is None or not self.view.isVisible():
            self.rename_application()
            return
        stem = document.file.removesuffix(safe_suffix(document.file))
        name, is_given = QInputDialog.getText(
            self.window, tr("Rename"), tr("Name of the file"), QLineEdit.EchoMode.Normal, stem
        )
        if is_given and name.strip() != stem:
            self.panel.selected.rename(name)

    def rename_application(self) -> None:
        """Say what the program and the specialty of the open application are called."""
        opened = self.session.opened
        if opened is None or self.session.read_only:
            return
        dialog = RenameDialog(opened.application.program, opened.application.specialty, self.window)
        if dialog.exec() and dialog.program.text().strip():
            program, specialty = dialog.program.text().strip(), dialog.specialty.text().strip()
            self.session.edit(
                tr("Rename {title}", title=opened.application.title),
                lambda application: structs.replace(application, program=program, specialty=specialty),
            )

    def status_and_costs(self) -> None:
        """Say how far the open application is, what it costs and what happened; undoable."""
        opened, library = self.session.opened, self.session.library
        if opened is None or library is None:
            return
        form = progress_form(opened, known_season(library).rates, self.session.today, self.window)
        if form.exec():
            self.session.edit(
                tr("Status and costs"),
                lambda application: structs.replace(application, **form.record),
            )

    def request_paper(self) -> None:
        """Draft a mail that asks for the selected paper, and open it in the mail program; nothing is sent."""
        opened = self.session.opened
        if opened is None or not self.panel.item:
            self.bar.tell(tr("Choose the item to ask for first."), stays=False)
            return
        due = due_day(opened.application, self.session.today)
        context, item = self.session.context, self.panel.item
        words = tr("A draft is open in your mail program. Once it is sent, set how far it is to 'requested'.")
        draft = partial(request_draft, context, opened, item, due, now=self.session.now())
        self.open_draft(f"Request {item}.eml", draft, words)

    def fill_form(self) -> None:
        """Offer values for the fields of the selected form, and add a filled copy to its item."""
        path, opened, context = self.panel.path_of_current(), self.session.opened, self.session.context
        if path is None or opened is None:
            self.bar.tell(tr("Add the form to an item first, then choose that item."), stays=False)
            return
        self.session.run(
            lambda report: open_form(context, opened, path, report),
            lambda form: self._fill(form, self.panel.item),
            label=tr("Reading {name}", name=path.name),
        )

    def _fill(self, form: OpenedForm, item: str) -> None:
        dialog = FormFiller(form, Worker, self.window)
        if not dialog.exec():
            return
        if dialog.learned:
            ApplicantCommands(self.session).state(dialog.learned)
        if dialog.said:
            remember(self.session.context, dialog.form)
        Intake(self.session).add_filled(dialog.form, dialog.filling, item)

    def copy_into_portal(self) -> None:
        """Show what web portals ask with the answers, over other windows, to copy one by one."""
        opened, context = self.session.opened, self.session.context
        if opened is None:
            return
        self.session.run(
            lambda _: portal_answers(context, opened),
            self._show_portals,
            label=tr("Gathering answers"),
        )

    def _show_portals(self, found: tuple[PortalAnswers, ...]) -> None:
        dialog = PortalCopy(found, self.window)
        dialog.veil(on=self.memory.settings.veiled)
        dialog.show()

    def follows(self) -> None:
        """Write the page that stands for the selected item, which follows later."""
        opened = self.session.opened
        requirement = opened.checklist.requirement(self.panel.item) if opened is not None else None
        if opened is None or requirement is None:
            self.bar.tell(tr("Choose the item that will follow first."), stays=False)
            return
        dialog = FollowsDialog(
            translate(requirement.title), max(opened.application.start, self.session.today), self.window
        )
        if dialog.exec():
            Packets(self.session).write_statement(requirement.item, *dialog.fields())

    def edit_dates(self) -> None:
        """Change the dates of the open application; it is judged anew at once."""
        opened = self.session.opened
        if opened is not None:
            application = opened.application
            dialog = DatesDialog(application.start, application.end, application.submit_by, self.window)
            if dialog.exec():
                fields = dialog.fields()
                self.session.edit(tr("Change dates"), lambda value: edits.set_dates(value, **fields))

    def show_in_folder(self) -> None:
        """Show the application's folder in the file manager."""
        if self.session.opened is not None:
            show_folder(self.session.opened.folder)

    def read_scans(self) -> None:
        """Have every scan of the application read, where the reader is installed."""
        scans = Intake(self.session).unread_scans()
        if not can_read_scans():
            self.bar.tell(translate(NO_OCR))
        elif scans:
            Intake(self.session).read_scans(scans)
        else:
            self.bar.tell(tr("Every scan of this application has been read."), stays=False)

    def check_again(self) -> None:
        """Look at every file again."""
        self.session.refresh()
