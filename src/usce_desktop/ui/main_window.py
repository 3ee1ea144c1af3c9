"""The main window: composes list, checklist and panel, and carries actions to the session."""

from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QFileSystemWatcher, QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QListView,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from usce_desktop import APP_NAME, __version__
from usce_desktop.domain import edits
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.submissions import submission_words
from usce_desktop.pdf.extras import can_read_scans
from usce_desktop.pdf.process import Worker
from usce_desktop.services import eligibility
from usce_desktop.services.opening import export_checklist, library_catalog
from usce_desktop.services.reading import HOW_TO_ADD_OCR
from usce_desktop.services.requests import due_day, request_draft
from usce_desktop.services.taking_in import Taken
from usce_desktop.storage.disk import make_folder, replace_file
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import create_library, read_applicant, read_season
from usce_desktop.storage.settings import Settings, load_settings, save_settings, with_recent
from usce_desktop.ui import theme
from usce_desktop.ui.actions import MENUS, ROWS, TOOLBAR
from usce_desktop.ui.applications import ROW_ROLE as APPLICATION_ROLE
from usce_desktop.ui.applications import ApplicationDelegate, ApplicationsModel
from usce_desktop.ui.bars import MessageBar, ProgressArea
from usce_desktop.ui.checklist import ROW_ROLE, ChecklistModel, ChecklistView, Row, rows_of
from usce_desktop.ui.checklist_editor import ChecklistEditor
from usce_desktop.ui.dialogs import (
    ApplicantDialog,
    ApplicationDialog,
    DatesDialog,
    FollowsDialog,
)
from usce_desktop.ui.dropping import has_files, paths_of
from usce_desktop.ui.empty import EmptyPage
from usce_desktop.ui.item_panel import ItemPanel
from usce_desktop.ui.packet_desk import PacketDesk
from usce_desktop.ui.plain import plain_box, plain_label
from usce_desktop.ui.program_notice import ProgramNotice
from usce_desktop.ui.records import exams_form, immunization_form, progress_form
from usce_desktop.ui.season_desk import SeasonDesk
from usce_desktop.ui.session import Session
from usce_desktop.ui.welcome import show_folder
from usce_desktop.ui.words import Words, words_for


class MainWindow(QMainWindow):
    """One window on one library."""

    def __init__(self, session: Session) -> None:
        """Lay everything out; a library is opened afterwards."""
        super().__init__()
        self.session = session
        self.settings: Settings = load_settings(session.office.places.config)
        self.setWindowTitle(APP_NAME)
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 640)
        self._actions: dict[str, QAction] = {}
        self.applications = ApplicationsModel()
        self.checklist = ChecklistModel()
        self._make_views()
        self._make_actions()
        self._watcher = QFileSystemWatcher(self)
        self._changed = QTimer(self, singleShot=True, interval=400)
        self._connect()
        self._restore_geometry()
        self._update_all()

    # --- layout ---

    def _make_views(self) -> None:
        self.list = QListView()
        self.list.setModel(self.applications)
        self.list.setItemDelegate(ApplicationDelegate(self.list))
        self.list.setAccessibleName("Applications")
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view = ChecklistView()
        self.view.setModel(self.checklist)
        self.panel = ItemPanel(self.session, Worker)
        self.bar = MessageBar()
        self.packets = PacketDesk(self.session, self, lambda: self.settings.last_folder, self._remember)
        self.built_bar = self.packets.bar
        self.season_desk = SeasonDesk(self.session, self, self.bar, lambda: self.settings.last_folder)
        self.season_desk.start = self._start_from_program
        self.notice = ProgramNotice()
        self.notice.verified.connect(self.session.mark_verified)
        self._head = plain_label("", "title")
        self._under = plain_label("", "soft")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        above: tuple[QWidget, ...] = (self._head, self._under, self.notice, self.bar, self.built_bar)
        for widget in above:
            widget.setContentsMargins(14, 0, 14, 0)
            column.addWidget(widget)
        column.addWidget(self.view, 1)
        self.splitter = QSplitter()
        for widget, stretch in ((middle, 5), (self.panel, 4)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.indexOf(widget), stretch)
        self.splitter.setChildrenCollapsible(False)
        self.empty = EmptyPage()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.splitter)
        outer = QSplitter()
        outer.addWidget(self.list)
        outer.addWidget(self.stack)
        outer.setStretchFactor(1, 1)
        outer.setSizes([270, 900])
        outer.setChildrenCollapsible(False)
        self.setCentralWidget(outer)
        self.splitter.setSizes([560, 450])
        self.progress = ProgressArea(self.session.jobs.cancel)
        self.statusBar().addPermanentWidget(self.progress)
        self.statusBar().setSizeGripEnabled(False)

    def _make_actions(self) -> None:
        menus = {name: self.menuBar().addMenu(f"&{name}") for name in MENUS}
        undo = self.session.undo_stack.createUndoAction(self, "Undo")
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo = self.session.undo_stack.createRedoAction(self, "Redo")
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        menus["Edit"].addActions([undo, redo])
        menus["Edit"].addSeparator()
        self._actions |= {"undo": undo, "redo": redo}
        for row in ROWS:
            action = QAction(row.text, self)
            if row.keys:
                action.setShortcut(QKeySequence(row.keys))
            method = getattr(self.packets if row.menu == "Packet" else self, row.id)
            action.triggered.connect(lambda _=False, method=method: method())
            if row.id == "close":
                action.setMenuRole(QAction.MenuRole.QuitRole)
            menus[row.menu].addAction(action)
            self._actions[row.id] = action
        bar = self.addToolBar("Main")
        bar.setObjectName("main")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOLBAR:
            if name:
                bar.addAction(self._actions[name])
            else:
                space = QWidget()
                space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                bar.addWidget(space)
        button = bar.widgetForAction(self._actions["build_packet"])
        if isinstance(button, QToolButton):
            button.setProperty("role", "primary")
        self.toolbar = bar

    def _connect(self) -> None:
        session = self.session
        session.library_changed.connect(self._library_changed)
        session.summaries_changed.connect(self._summaries_changed)
        session.application_changed.connect(self._application_changed)
        session.inbox_changed.connect(self._application_changed)
        session.told.connect(self.tell)
        session.taken.connect(self._taken)
        session.jobs.started.connect(self.progress.begin)
        session.jobs.progressed.connect(self.progress.step)
        session.jobs.idle.connect(self.progress.end)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._application_chosen())
        self.view.chosen.connect(self._row_chosen)
        self.view.activated.connect(lambda index: self._row_activated(index.data(ROW_ROLE)))
        self.view.files_dropped.connect(self._dropped)
        self.panel.add_wanted.connect(lambda _: self.add_files())
        self.empty.pressed.connect(lambda: self._actions[self.empty.action].trigger())
        self._watcher.directoryChanged.connect(lambda _: self._changed.start())
        self._changed.timeout.connect(self._follow)

    # --- showing ---

    def _update_all(self) -> None:
        self._update_actions()
        library, opened = self.session.library, self.session.opened
        if opened is not None:
            self.stack.setCurrentWidget(self.splitter)
            return
        self.stack.setCurrentWidget(self.empty)
        if library is None:
            self.empty.tell("No library is open.", "Open library…", "open_library")
        else:
            words = "No applications yet. Begin with a program, its dates and its checklist."
            self.empty.tell(words, "New application…", "new_application")

    def _update_actions(self) -> None:
        has = {
            "library": self.session.library is not None,
            "application": self.session.opened is not None,
            "writable": not self.session.read_only,
        }
        for row in ROWS:
            able = all(has[need] for need in row.needs)
            self._actions[row.id].setEnabled(able)
            why = "The library is open in another window" if self.session.read_only else row.why
            text = row.text.replace("&", "").rstrip("…")
            keys = self._actions[row.id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._actions[row.id].setToolTip(f"{text} ({keys})" if able and keys else text if able else why)
        self.view.accepts_files = has["application"] and has["writable"]

    def _library_changed(self) -> None:
        library = self.session.library
        if library is None:
            return
        sample = " (sample)" if library.info.sample else ""
        self.setWindowTitle(f"{library.root.name}{sample} – {APP_NAME}")
        self.settings = with_recent(self.settings, library.root)
        save_settings(self.session.office.places.config, self.settings)
        if self.session.read_only:
            self.bar.tell("This library is open in another window of the app; here it can only be read.")
        self._update_all()

    def _summaries_changed(self) -> None:
        self.applications.set_rows(self.session.lines)
        opened = self.session.opened
        for number, row in enumerate(self.session.lines):
            if opened is not None and row.folder == opened.folder:
                self.list.setCurrentIndex(self.applications.index(number))
        self._update_all()

    def _application_chosen(self) -> None:
        row = self.list.currentIndex().data(APPLICATION_ROLE)
        opened = self.session.opened
        if row is not None and (opened is None or opened.folder != row.folder):
            self.built_bar.hide()
            self.session.select(row.folder)

    def _application_changed(self) -> None:
        opened, review = self.session.opened, self.session.review
        self._update_all()
        if opened is None or review is None:
            self.checklist.set_rows(())
            return
        application = opened.application
        self._head.setText(application.title)
        due = f" · submit by {show_day(application.submit_by)}" if application.submit_by else ""
        self._under.setText(f"{show_day(application.start)} to {show_day(application.end)}{due}")
        self.notice.show_notice(
            eligibility.notice(opened, self.session.today),
            self.session.gates,
            [submission_words(application, each) for each in application.submissions],
            enabled=not self.session.read_only,
        )
        current = self.view.currentIndex().data(ROW_ROLE)
        self.checklist.set_rows(rows_of(review, opened.state.new, self.session.inbox))
        key = current.key if isinstance(current, Row) else ""
        self._choose_row(self.checklist.row_of(key))
        for path in self._watcher.directories():
            self._watcher.removePath(path)
        self._watcher.addPaths([str(opened.folder), str(opened.library.applications)])

    def _choose_row(self, number: int) -> None:
        if number < 0:
            rows = (self.checklist.index(n) for n in range(self.checklist.rowCount()))
            first = next((index for index in rows if index.data(ROW_ROLE).item is not None), None)
            number = first.row() if first is not None else -1
        if number >= 0 and self.view.currentIndex().row() != number:
            self.view.setCurrentIndex(self.checklist.index(number))
        row = self.view.currentIndex().data(ROW_ROLE)
        if isinstance(row, Row) and row.item is not None:
            self.panel.show_item(row.item.requirement.item)

    def _row_chosen(self, row: Row) -> None:
        if row.item is not None:
            self.panel.show_item(row.item.requirement.item)

    def _row_activated(self, row: Row) -> None:
        if row.new_file:
            self._assign(row)
        elif row.item is not None and not row.item.files and not self.session.read_only:
            self.add_files()

    def tell(self, words: Words) -> None:
        """Show what went wrong."""
        self.bar.tell(f"{words.headline}: {words.detail}")

    def _taken(self, taken: list[Taken]) -> None:
        item = next((each.item for each in reversed(taken) if each.path and each.item), "")
        if item:
            self._choose_row(self.checklist.row_of(item))
        inbox = sum(each.path is not None and not each.item for each in taken)
        notes = [
            each.note if each.refused else f"{each.source.name}: {each.note}"
            for each in taken
            if each.path is None
        ]
        guessed = [
            f"{each.source.name} to {each.item} ({each.note})"
            for each in taken
            if each.item and each.note and each.path
        ]
        parts = [f"{len(taken) - len(notes)} added."]
        parts += (
            [f"{inbox} in the Inbox: no item was clearly meant; drop onto an item to say which."]
            if inbox
            else []
        )
        parts += [f"Guessed: {', '.join(guessed[:3])}."] if guessed else []
        parts += notes[:3]
        self.bar.tell(" ".join(parts), "Undo", self.session.undo_stack.undo, stays=False)

    # --- files coming in ---

    def _scratch(self) -> Path:
        return self.session.office.places.cache / "pasted"

    def _dropped(self, data: QMimeData, item: str) -> None:
        paths = paths_of(data, self._scratch())
        # After the drop is over, so that nothing modal can happen inside it.
        QTimer.singleShot(0, lambda: self.session.add_files(paths, item or None))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere in the window."""
        if self.view.accepts_files and has_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files that were dropped beside the list: the app guesses where they belong."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._dropped(event.mimeData(), "")

    def add_files(self) -> None:
        """Choose files for the item at hand."""
        names, _ = QFileDialog.getOpenFileNames(
            self,
            "Add files",
            self.settings.last_folder,
            "Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)",
        )
        if names:
            self._remember(last_folder=str(Path(names[0]).parent))
            self.session.add_files([Path(name) for name in names], self.panel.item or None)

    def paste(self) -> None:
        """Add what the clipboard holds to the item at hand."""
        paths = paths_of(QGuiApplication.clipboard().mimeData(), self._scratch())
        if paths:
            self.session.add_files(paths, self.panel.item or None)
        else:
            self.bar.tell("The clipboard holds no file and no picture.", stays=False)

    def _assign(self, row: Row) -> None:
        """Offer the items for a file that nobody has assigned."""
        review = self.session.review
        if review is None or self.session.read_only:
            return
        menu = QMenu(self)
        for item in review.items:
            title = item.requirement.title.replace("&", "&&")
            menu.addAction(title, partial(self._give, row, item.requirement.item))
        rect = self.view.visualRect(self.view.currentIndex())
        menu.popup(self.view.viewport().mapToGlobal(rect.bottomLeft()))

    def _give(self, row: Row, item: str) -> None:
        if row.inbox is not None:
            self.session.take_from_inbox(row.inbox, item)
        else:
            self.session.adopt(row.new_file, item)

    def restore_removed(self) -> None:
        """Offer what was removed from this application, latest first."""
        removed = self.session.removed()
        if not removed:
            self.bar.tell("Nothing was removed from this application.", stays=False)
            return
        menu = QMenu(self)
        for key, note in removed:
            text = f"{note.document.file}, removed {show_day(note.removed)}".replace("&", "&&")
            menu.addAction(text, partial(self.session.restore, key, note))
        menu.popup(self.mapToGlobal(self.rect().center()))

    def remove_document(self) -> None:
        """Remove the document at hand; undo brings it back."""
        self.panel.remove_current()

    def _follow(self) -> None:
        """Follow what happened in the folder outside the app."""
        if not self.session.jobs.busy:
            self.session.refresh()
        else:
            self._changed.start()

    # --- library and application ---

    def new_application(self) -> None:
        """Ask for a new application."""
        library = self.session.library
        if library is not None:
            catalog = library_catalog(self.session.office, library)
            dialog = ApplicationDialog(catalog, self.session.today, self)
            if dialog.exec():
                self.session.create(dialog.fields())

    def _start_from_program(self, key: str) -> None:
        """Ask for a new application of a program of the season."""
        library = self.session.library
        if library is None:
            return
        program = read_season(library).value.programs.get(key)
        if program is None:
            return
        dialog = ApplicationDialog(library_catalog(self.session.office, library), self.session.today, self)
        dialog.program.setEditText(program.text("hospital"))
        dialog.specialty.setEditText(program.text("specialty"))
        if dialog.exec():
            self.session.create({**dialog.fields(), "record": key})

    def season(self) -> None:
        """Show the season: when to apply, what to do, which tests once, programs, money."""
        self.season_desk.open()

    def open_at(self, root: Path) -> None:
        """Open a library, or say why not."""
        try:
            self.session.open_library(root)
        except (StorageError, OSError) as error:
            self.tell(words_for(error))
            self.empty.tell(str(error), "Open library…", "open_library")

    def open_library(self) -> None:
        """Ask which library to open."""
        folder = QFileDialog.getExistingDirectory(self, "Open library", self.settings.last_folder)
        if folder:
            self.open_at(Path(folder))

    def new_library(self) -> None:
        """Make a library in a folder."""
        folder = QFileDialog.getExistingDirectory(
            self, "Folder of the new library", self.settings.last_folder
        )
        if folder:
            try:
                create_library(Path(folder))
            except StorageError as error:
                self.tell(words_for(error))
                return
            self.open_at(Path(folder))

    def applicant(self) -> None:
        """Ask who the applicant is."""
        library = self.session.library
        if library is not None:
            dialog = ApplicantDialog(read_applicant(library).value, self)
            if dialog.exec():
                self.session.set_applicant(dialog.form.fields())

    def immunizations(self) -> None:
        """Edit the immunization record; its worth for the application at hand is shown as one types."""
        opened = self.session.opened
        if opened is None:
            return
        form = immunization_form(self.session.office, opened, self.session.today, self)
        if form.exec():
            self.session.save_applicant("Immunization record", immunizations=form.record)

    def exams(self) -> None:
        """Edit the USMLE attempts, failed ones too."""
        opened = self.session.opened
        if opened is None:
            return
        form = exams_form(self.session.office, opened, self.session.today, self)
        if form.exec():
            self.session.save_applicant("USMLE attempts", exams=form.record)

    def status_and_costs(self) -> None:
        """Say how far the application at hand is, what it costs and what happened; undoable."""
        opened, library = self.session.opened, self.session.library
        if opened is None or library is None:
            return
        form = progress_form(opened, read_season(library).value.rates, self.session.today, self)
        if form.exec():
            self.session.edit(
                "Status and costs",
                lambda application: msgspec.structs.replace(application, **form.record),
            )

    def request_paper(self) -> None:
        """Draft a mail that asks for the paper at hand, and open it in the mail program; nothing is sent."""
        opened = self.session.opened
        if opened is None or not self.panel.item:
            self.bar.tell("Choose the item to ask for first.", stays=False)
            return
        due = due_day(opened.application, self.session.today)
        office, item = self.session.office, self.panel.item
        place = office.places.cache / "drafts"
        path = place / f"Request {item}.eml"
        try:
            make_folder(place)
            replace_file(path, request_draft(office, opened, item, due, now=self.session.now()))
        except StorageError as error:
            self.tell(words_for(error))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self.bar.tell(
            "A draft is open in your mail program. Once it is sent, set how far it is to 'requested'.",
            stays=False,
        )

    def follows(self) -> None:
        """Write the page that stands for the item at hand, which follows later."""
        opened = self.session.opened
        requirement = opened.checklist.requirement(self.panel.item) if opened is not None else None
        if opened is None or requirement is None:
            self.bar.tell("Choose the item that will follow first.", stays=False)
            return
        dialog = FollowsDialog(requirement.title, max(opened.application.start, self.session.today), self)
        if dialog.exec():
            self.session.write_statement(requirement.item, *dialog.fields())

    def edit_dates(self) -> None:
        """Change the dates of the application at hand; it is judged anew at once."""
        opened = self.session.opened
        if opened is not None:
            application = opened.application
            dialog = DatesDialog(application.start, application.end, application.submit_by, self)
            if dialog.exec():
                fields = dialog.fields()
                self.session.edit("Change dates", lambda value: edits.set_dates(value, **fields))

    def show_in_folder(self) -> None:
        """Show the application's folder in the file manager."""
        if self.session.opened is not None:
            show_folder(self.session.opened.folder)

    def edit_rules(self) -> None:
        """Change what is asked, for the application at hand."""
        opened = self.session.opened
        if opened is None:
            return
        own = self.session.checklist_in_force(opened)
        editor = ChecklistEditor(own, self.session.office.catalog.types, self.panel.item, self)
        if editor.exec() and editor.checklist != own:
            self.session.use_rules(editor.checklist)

    def import_rules(self) -> None:
        """Take rules from somebody's file, for the application at hand."""
        name, _ = QFileDialog.getOpenFileName(
            self, "Take rules from", self.settings.last_folder, "Rules (*.toml)"
        )
        if name:
            self._remember(last_folder=str(Path(name).parent))
            self.session.import_rules(Path(name))

    def export_rules(self) -> None:
        """Save the rules of the application at hand as a file for somebody else."""
        opened = self.session.opened
        if opened is None:
            return
        proposed = Path(self.settings.last_folder) / f"{opened.checklist.id}.toml"
        name, _ = QFileDialog.getSaveFileName(self, "Save rules as", str(proposed), "Rules (*.toml)")
        if not name:
            return
        self._remember(last_folder=str(Path(name).parent))
        try:
            path = export_checklist(self.session.office, opened, Path(name))
        except StorageError as error:
            self.tell(words_for(error))
            return
        self.bar.tell(f"The rules are in {path.name}.", "Show in folder", partial(show_folder, path))

    def read_scans(self) -> None:
        """Have every scan of the application read, where the reader is installed."""
        scans = self.session.unread_scans()
        if not can_read_scans():
            self.bar.tell(HOW_TO_ADD_OCR)
        elif scans:
            self.session.read_scans(scans)
        else:
            self.bar.tell("Every scan of this application has been read.", stays=False)

    def check_again(self) -> None:
        """Look at every file again."""
        self.session.refresh()

    # --- the rest ---

    def _remember(self, **changes: str) -> None:
        self.settings = msgspec.structs.replace(self.settings, **changes)
        save_settings(self.session.office.places.config, self.settings)

    def _colours(self, scheme: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_scheme(app, scheme)
        self._remember(scheme=scheme)

    def light(self) -> None:
        """Use light colours."""
        self._colours("light")

    def dark(self) -> None:
        """Use dark colours."""
        self._colours("dark")

    def system_colours(self) -> None:
        """Use the system's colours."""
        self._colours("system")

    def about(self) -> None:
        """Say what this is."""
        detail = (
            f"Version {__version__}, Apache-2.0. Everything stays on this computer.\n\n"
            "Checklists are templates, not the programs' own words; verify them. Nothing here is medical,"
            " legal or immigration advice."
        )
        plain_box(self, APP_NAME, detail).exec()

    def _restore_geometry(self) -> None:
        self.resize(1280, 820)
        if self.settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.geometry.encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what is being saved, then go."""
        self._remember(geometry=bytes(self.saveGeometry().toBase64().data()).decode())
        self._changed.stop()
        self.panel.preview.close_worker()
        self.session.close()
        event.accept()
