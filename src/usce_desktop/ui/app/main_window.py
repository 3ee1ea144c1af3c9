"""The main window: views side by side with a list of applications, and actions carried to controllers."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from usce_desktop import APP_NAME
from usce_desktop.domain.review.overview import matrix, next_steps
from usce_desktop.pdf.files.extras import can_read_scans
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.intake.add import Taken
from usce_desktop.storage.library import APPLICATION_FILE
from usce_desktop.ui.app.applications import ROW_ROLE as APPLICATION_ROLE
from usce_desktop.ui.app.applications import ApplicationsModel
from usce_desktop.ui.app.commands import Commands, row_of, why_not
from usce_desktop.ui.app.instance import Instance, to_the_front
from usce_desktop.ui.app.palette import Entry, Palette
from usce_desktop.ui.app.sidebar import Sidebar
from usce_desktop.ui.controllers.actions import MENUS, ROWS
from usce_desktop.ui.controllers.application import ApplicationController
from usce_desktop.ui.controllers.beginning import BeginningController
from usce_desktop.ui.controllers.documents import DocumentsController
from usce_desktop.ui.controllers.help import HelpController
from usce_desktop.ui.controllers.history import Place
from usce_desktop.ui.controllers.library import LibraryController
from usce_desktop.ui.controllers.navigator import Navigator
from usce_desktop.ui.controllers.packets import PacketController
from usce_desktop.ui.controllers.printing import Printable, PrintController
from usce_desktop.ui.controllers.reminders import RemindersController
from usce_desktop.ui.controllers.rules import RulesController
from usce_desktop.ui.controllers.season import SeasonController
from usce_desktop.ui.controllers.settings import SettingsController
from usce_desktop.ui.controllers.view_specs import BY_KEY as VIEW_SPECS
from usce_desktop.ui.controllers.viewer import ViewerController
from usce_desktop.ui.controllers.watched_folder import WatchedFolderController
from usce_desktop.ui.language.errors import Words, words_for
from usce_desktop.ui.language.intake import taken_words
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.applicant import ApplicantView
from usce_desktop.ui.views.application.checklist import ROW_ROLE, Row
from usce_desktop.ui.views.application.view import ApplicationView
from usce_desktop.ui.views.documents import DocumentsView
from usce_desktop.ui.views.home import Home
from usce_desktop.ui.views.inbox import InboxView
from usce_desktop.ui.views.packet import PacketView
from usce_desktop.ui.views.review.view import ReviewView
from usce_desktop.ui.views.settings import SettingsView
from usce_desktop.ui.views.start import StartView
from usce_desktop.ui.widgets.bars import MessageBar, ProgressArea
from usce_desktop.ui.widgets.day_field import MONTH_FIRST, DateOrder
from usce_desktop.ui.widgets.dropping import has_files, paths_of
from usce_desktop.ui.widgets.empty import EmptyPage
from usce_desktop.ui.widgets.find_line import FindLine
from usce_desktop.ui.widgets.frame import Frame, restored_state, saved_state
from usce_desktop.ui.widgets.menus import Choice, give_menu
from usce_desktop.ui.widgets.preview import Preview


class MainWindow(QObject):
    """Fills the window's frame, for one library at a time.

    Attributes:
        frame: The window itself.
    """

    def __init__(self, frame: Frame, session: Session) -> None:
        """Lay everything out; a library is opened afterwards."""
        super().__init__(frame)
        self.frame = frame
        self.session = session
        self.memory = frame.memory
        self.applications = ApplicationsModel()
        self.navigator = Navigator(session, self.memory, self)
        self._make_views()
        self._make_desks()
        self.actions = Commands(frame, session.undo_stack, session.jobs.when_idle)
        self.actions.serve(self._desks)
        self.actions.show_checked(self.settings_desk.chosen)
        self.library_desk.serve_recent(self.actions.recent)
        self._watcher = QFileSystemWatcher(self)
        self._changed = QTimer(self, singleShot=True, interval=400)
        self._whole_library = False
        self._read: set[str] = set()
        self._wanted = ""
        self.instance = Instance(session, self)
        self.instance.wanted.connect(self.show_application)
        self._connect()
        self._give_menus()
        self._restore_layout()
        self._update_all()
        frame.setCentralWidget(self.outer)

    # --- layout ---

    def _make_views(self) -> None:
        self.sidebar = Sidebar(self.applications)
        self.list = self.sidebar.applications
        self.application_view = ApplicationView(self.session)
        self.view, self.panel = self.application_view.list, self.application_view.panel
        self.checklist, self.notice = self.application_view.model, self.application_view.notice
        self.home_view = Home()
        self.documents = DocumentsView(Worker)
        self.inbox_view = InboxView(self.session, Worker)
        self.packet_view = PacketView(Worker)
        self.review_view = ReviewView(self.session, Worker)
        self.applicant_view = ApplicantView()
        self.settings_view = SettingsView()
        self.empty = EmptyPage()
        self.empty.wait()
        self.start_view = StartView()
        self.stack = QStackedWidget()
        self._views: dict[str, QWidget] = {
            "home": self.home_view,
            "application": self.application_view,
            "documents": self.documents,
            "inbox": self.inbox_view,
            "packet": self.packet_view,
            "review": self.review_view,
            "applicant": self.applicant_view,
            "settings": self.settings_view,
        }
        for widget in (self.empty, self.start_view, *self._views.values()):
            self.stack.addWidget(widget)
        self.bar = MessageBar()
        self._right = QWidget()
        self._column = QVBoxLayout(self._right)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        # Messages stand below: what is under the pointer does not move when they come and go.
        self._column.addWidget(self.stack, 1)
        self._column.addWidget(self.bar)
        self.outer = QSplitter()
        self.outer.addWidget(self.sidebar)
        self.outer.addWidget(self._right)
        self.outer.setStretchFactor(1, 1)
        self.outer.setSizes([270, 900])
        self.outer.setChildrenCollapsible(False)
        self.progress = ProgressArea(self.session.jobs.cancel)
        self.frame.statusBar().addPermanentWidget(self.progress)
        self.frame.statusBar().setSizeGripEnabled(False)

    def _make_desks(self) -> None:
        common = (self.session, self.frame, self.bar, self.memory)
        self.packets = PacketController(*common)
        self.packets.serve(self.packet_view)
        self.built_bar = self.packets.built_bar
        self._column.insertWidget(1, self.built_bar)
        self.season_desk = SeasonController(*common)
        self.season_view = self.season_desk.view
        for key, widget in (
            ("season", self.season_view),
            ("programs", self.season_desk.programs),
            ("money", self.season_desk.money),
        ):
            self._views[key] = widget
            self.stack.addWidget(widget)
        self.season_view.place_wanted.connect(self.navigator.go_to_item)
        self.library_desk = LibraryController(*common)
        self.beginning = BeginningController(*common)
        self.beginning.serve(self.start_view)
        self.season_desk.start = self.library_desk.start_from_program
        self.application_desk = ApplicationController(*common, self.panel, self.view)
        self.documents_desk = DocumentsController(*common)
        self.documents_desk.serve(self.documents)
        self.viewing = ViewerController(*common)
        self.viewing.serve(
            self.panel.preview, self.documents.preview, self.inbox_view.preview, self.review_view.preview
        )
        self.viewing.serve_list(self.view, self.panel.preview)
        self.viewing.serve_list(self.documents.table, self.documents.preview)
        self.viewing.serve_list(self.inbox_view.list, self.inbox_view.preview)
        self.reminding = RemindersController(*common, self.navigator)
        self.printing = PrintController(*common)
        self.printing.shown = self._printable
        self.viewing.print_wanted.connect(self.printing.ask)
        self.inbox_view.both_wanted.connect(self.viewing.show_both)
        self.settings_desk = SettingsController(*common)
        veils = (
            self.home_view,
            self.application_view,
            self.documents.preview,
            self.inbox_view,
            self.applicant_view,
            self.packet_view,
            self.review_view,
        )
        self.settings_desk.serve(self.settings_view, (*veils, self.viewing))
        self._desks = {
            "settings": self.settings_desk,
            "window": self,
            "navigator": self.navigator,
            "library": self.library_desk,
            "application": self.application_desk,
            "rules": RulesController(*common, lambda: self.panel.item),
            "packets": self.packets,
            "printing": self.printing,
            "help": HelpController(*common),
            "watching": WatchedFolderController(*common),
        }

    def _connect(self) -> None:
        session = self.session
        session.library_changed.connect(self._library_changed)
        session.summaries_changed.connect(self._summaries_changed)
        session.application_changed.connect(self._application_changed)
        session.inbox_changed.connect(self._application_changed)
        session.told.connect(self.tell)
        session.taken.connect(self._taken)
        session.created.connect(lambda name: self.navigator.go(Place("application", name)))
        self.navigator.arrived.connect(self._update_all)
        self.navigator.left.connect(self.built_bar.hide)
        self.navigator.item_wanted.connect(self.application_view.choose)
        session.jobs.started.connect(self.progress.begin)
        session.jobs.progressed.connect(self.progress.step)
        session.jobs.idle.connect(self.progress.end)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._application_chosen())
        self.sidebar.application_wanted.connect(self._application_wanted)
        self.sidebar.view_wanted.connect(lambda view: self.actions[view].trigger())
        self.home_view.place_wanted.connect(self.navigator.go_to_item)
        self.documents.place_wanted.connect(self.navigator.go_to_item)
        self.applicant_view.saved.connect(self.library_desk.save_applicant)
        self.applicant_view.immunizations_wanted.connect(lambda: self.actions["immunizations"].trigger())
        self.applicant_view.exams_wanted.connect(lambda: self.actions["exams"].trigger())
        for order in self._date_orders():
            order.stated.connect(self._date_order_stated)
        self._follow_date_order()
        self.settings_view.changed.connect(lambda *_: self._follow_date_order())
        self.panel.example_wanted.connect(lambda: self.actions["wanted"].trigger())
        self.home_view.table_wanted.connect(self.library_desk.keep_table)
        self.home_view.look_wanted.connect(self.session.reload)
        self.home_view.sample_unwanted.connect(self.library_desk.remove_sample)
        self.packet_view.item_wanted.connect(lambda item: self.navigator.go_to_item("", item))
        self.settings_view.pressed.connect(self._setting_pressed)
        self.review_view.finished.connect(lambda: self.navigator.show("application"))
        self.review_view.build_wanted.connect(lambda: self.actions["build_packet"].trigger())
        self.inbox_view.files_dropped.connect(self._dropped_into_inbox)
        self.inbox_view.sorted.connect(
            lambda words: self.bar.tell(words, tr("Undo"), self.session.undo_stack.undo)
        )
        self.inbox_view.choosing.connect(lambda: self.application_desk.add_to_inbox())
        self.application_view.row_activated.connect(self._row_activated)
        self.view.files_dropped.connect(self._dropped)
        self.panel.remove_wanted.connect(lambda: self.actions["remove_document"].trigger())
        self.panel.add_wanted.connect(lambda _: self.application_desk.add_to_item())
        self.start_view.open_wanted.connect(lambda: self.actions["open_library"].trigger())
        self._watcher.directoryChanged.connect(self._outside)
        self._watcher.fileChanged.connect(self._outside)
        self._changed.timeout.connect(self._follow)
        self.frame.takes = self._takes
        self.frame.dropped.connect(lambda data: self._dropped(data, ""))
        self.frame.closing.connect(self._finish)

    def _give_menus(self) -> None:
        """Offer with the right button what the menus and buttons offer."""
        act = self.actions
        closer = tr("Look closely")

        def of_item() -> Sequence[Choice]:
            row = self.view.currentIndex().data(ROW_ROLE)
            if row is None or row.heading:
                return ()
            if row.item is None:
                return ((tr("Give it to an item…"), lambda: self.application_desk.assign(row)),)
            return (
                *(act[name] for name in ("add_files", "paste", "wanted")),
                (closer, self.panel.preview.look_closer),
                *(act[name] for name in ("rename", "show_in_folder", "remove_document")),
                None,
                *self.panel.more.actions(),
            )

        def opened(then: Callable[[], object]) -> None:
            # The row under the pointer is chosen, but its application is opened a moment later.
            row, at_hand = self.list.currentIndex().data(APPLICATION_ROLE), self.session.opened
            if row is not None and (at_hand is None or at_hand.folder != row.folder):
                self.session.select(row.folder, then)
            else:
                then()

        give_menu(self.view, of_item)
        of_application = ("packet", "edit_dates", "status_and_costs", "show_in_folder", "remove_application")
        rename = (tr("Rename…"), self.application_desk.rename_application)
        give_menu(self.list, lambda: [rename, *(act[name] for name in of_application)], opened)
        documents, inbox = self.documents, self.inbox_view
        documents.table.more = lambda _: (
            (closer, documents.preview.look_closer),
            documents.use,
            documents.replace,
        )
        give_menu(inbox.list, lambda: ((closer, inbox.preview.look_closer), inbox.both, inbox.remove))

    # --- what the table of actions asks of the window ---

    def full_screen(self) -> None:
        """Fill the screen, or do not any more."""
        self.frame.full_screen()

    def close(self) -> None:
        """End the program."""
        self.frame.close()

    def find(self) -> None:
        """Find in the rows that are shown; where there are none, offer everything by its name."""
        shown = self.stack.currentWidget()
        lines = shown.findChildren(FindLine) if shown is not None else []
        line = next((each for each in lines if each.rows.isVisible()), None)
        if line is not None:
            line.begin()
        else:
            self.go_to()

    def _printable(self) -> Printable:
        """Find what of the view that is shown is printed: its document, else its table."""
        shown = self.stack.currentWidget()
        if shown is self.packet_view:
            return self.packets.last_built() or tr(
                "Build the packet first (Ctrl+E); what is built is printed."
            )
        parts = shown.findChildren(QWidget) if shown is not None else []
        for part in parts:
            if isinstance(part, Preview) and part.shown is not None and part.isVisible():
                return part.shown
        tables = [part for part in parts if isinstance(part, QTableView) and part.isVisible()]
        return tables[0] if tables else tr("There is nothing to print here.")

    def palette_entries(self) -> list[Entry]:
        """List what can be gone to or done now."""
        found = [
            Entry(
                title=line.standing.title,
                hint="application",
                run=partial(self.navigator.go, Place("application", line.folder.name)),
            )
            for line in self.session.lines
        ]
        review = self.session.review
        for item in review.items if review else ():
            run = partial(self.navigator.go_to_item, "", item.requirement.item)
            found.append(Entry(title=translate(item.requirement.title), hint="item", run=run))
        for row in ROWS:
            action = self.actions[row.id]
            if action.isEnabled() and row.id != "go_to":
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                hint = keys or tr(MENUS[row.menu]).replace("&", "").lower()
                found.append(Entry(title=row.name, hint=hint, run=action.trigger))
        return found

    def go_to(self) -> None:
        """Offer everything by its name."""
        Palette(self.palette_entries(), self.frame).show()

    # --- showing ---

    def _update_all(self) -> None:
        self._update_actions()
        library, opened, view = self.session.library, self.session.opened, self.navigator.view
        self.sidebar.show_view(view if library is not None else "")
        self.sidebar.setVisible(view != "review" or opened is None)  # the page gets its room
        self._show_title(view)
        self.sidebar.show_inbox(len(self.session.inbox))
        self.sidebar.show_unopened(len(self.session.unopened))
        only_unopened = view == "home" and bool(self.session.unopened)
        if library is not None and (opened is not None or VIEW_SPECS[view].empty or only_unopened):
            before, wanted = self.stack.currentWidget(), self._views.get(view, self.home_view)
            self.stack.setCurrentWidget(wanted)
            if before is not wanted:
                self._update_view()
                if wanted is self.review_view:
                    self.review_view.begin()
                elif wanted is self.inbox_view:
                    self.inbox_view.list.setFocus()  # its number keys work at once
            return
        if library is not None and not self.session.looked:
            self.stack.setCurrentWidget(self.empty)
            return
        self.beginning.update_view()
        self.stack.setCurrentWidget(self.start_view)

    def _show_title(self, view: str) -> None:
        """Name what is shown: the application at hand, or the library."""
        library, opened = self.session.library, self.session.opened
        if library is None:
            self.frame.setWindowTitle(APP_NAME)
            return
        about = opened is not None and view in {"application", "packet", "review"}
        name = opened.application.title if opened is not None and about else library.root.name
        sample = tr(" (sample)") if library.info.sample else ""
        self.frame.setWindowTitle(f"{name}{sample} – {APP_NAME}")

    def _update_view(self) -> None:
        """Bring the view that is shown up to date."""
        shown = self.stack.currentWidget()
        if shown is self.home_view:
            reviews = {each.opened.folder.name: each.review for each in self.session.every}
            standings = [line.standing for line in self.session.lines]
            steps = next_steps(reviews, self.session.today)
            library = self.session.library
            self.home_view.sample.setVisible(library is not None and library.info.sample)
            self.home_view.show_unopened(
                [(each.path.name, words_for(each.error).detail) for each in self.session.unopened]
            )
            self.home_view.show_all(matrix(reviews), standings, steps, len(self.session.inbox))
        elif shown is self.documents:
            self.documents_desk.refresh()
        elif shown is self.inbox_view:
            self.inbox_view.update_view()
        elif shown is self.packet_view:
            self.packets.show_packet()
        elif shown in {self.season_view, self.season_desk.programs, self.season_desk.money}:
            self.season_desk.refresh()
        elif shown is self.applicant_view:
            self.library_desk.show_applicant(self.applicant_view)
        elif shown is self.settings_view:
            self.settings_desk.show()

    def _update_actions(self) -> None:
        has = {
            "library": self.session.library is not None,
            "application": self.session.opened is not None,
            "writable": not self.session.read_only,
            "in_sight": self.navigator.view == "application",
            "back": self.navigator.history.can_go_back,
            "on": self.navigator.history.can_go_on,
        }
        self.actions.allow(has)
        self.view.closed = why_not(row_of("add_files"), has)

    def _library_changed(self) -> None:
        library = self.session.library
        if library is None:
            self._show_title("")
            self._watch()
            return
        self.memory.opened(library.root)
        self.navigator.begin()
        self.session.last = self.memory.settings.application if self.memory.settings.restore else ""
        self.bar.hide()  # what it tells is of the library before
        if library.followed:
            self.bar.tell(
                tr("This library is a student's, which this office receives; here it can only be read.")
            )
        elif self.session.reading_only:
            self.bar.tell(tr("This window was opened for reading only; it changes nothing in the library."))
        elif self.session.read_only:
            self.bar.tell(tr("This library is open in another window of the app; here it can only be read."))
        self._update_all()

    def _summaries_changed(self) -> None:
        self.applications.set_rows(self.session.lines)
        opened = self.session.opened
        for number, row in enumerate(self.session.lines):
            if opened is not None and row.folder == opened.folder:
                self.list.setCurrentIndex(self.applications.index(number))
        self._update_all()
        self._watch()
        self._update_view()
        self._show_wanted()
        self.library_desk.tell_what_is_new()

    def _application_chosen(self) -> None:
        row = self.list.currentIndex().data(APPLICATION_ROLE)
        opened = self.session.opened
        if row is not None and (opened is None or opened.folder != row.folder):
            self.navigator.go(Place("application", row.folder.name))

    def _application_wanted(self, number: int) -> None:
        row = self.applications.index(number).data(APPLICATION_ROLE)
        if row is not None:
            self.navigator.go(Place("application", row.folder.name))

    def _application_changed(self) -> None:
        self._update_all()
        self.application_view.update_view()
        if self.stack.currentWidget() is self.packet_view:
            self.packets.show_packet()
        if self.session.opened is not None:
            self.memory.remember(application=self.session.opened.folder.name)
            self._read_scans()
        self._watch()

    def _read_scans(self) -> None:
        """Have scans of the application at hand read once, in the background: unread is not known."""
        intake = Intake(self.session)
        found = {self.session.files[key].sha256: key for key in intake.unread_scans()}
        fresh = [key for sha256, key in found.items() if sha256 not in self._read]
        self._read |= set(found)
        if fresh and can_read_scans():
            QTimer.singleShot(0, lambda: intake.read_scans(fresh))

    def _watch(self) -> None:
        """Follow the places in which something can happen that changes what is shown."""
        library, opened = self.session.library, self.session.opened
        paths = [library.applications, library.inbox, library.checklists] if library is not None else []
        for each in self.session.unopened:
            paths += [each.path, each.path / APPLICATION_FILE]  # it may be mended in its place
        paths += [opened.folder] if opened is not None else []
        before = {*self._watcher.directories(), *self._watcher.files()}
        wanted = {str(each) for each in paths if each.exists()}
        if before - wanted:
            self._watcher.removePaths(sorted(before - wanted))
        if wanted - before:
            self._watcher.addPaths(sorted(wanted - before))

    def _row_activated(self, row: Row) -> None:
        if row.new_file:
            self.application_desk.assign(row)
        elif row.item is not None and not row.item.files and not self.session.read_only:
            self.application_desk.add_to_item()

    def _date_order_stated(self, month_first: bool) -> None:
        self.memory.remember(date_order="month" if month_first else "day")
        self._follow_date_order()

    def _date_orders(self) -> tuple[DateOrder, ...]:
        """List what knows how dates of figures are meant."""
        return (
            self.panel.facts.order,
            self.applicant_view.form.order,
            self.review_view.panel.facts.order,
        )

    def _follow_date_order(self) -> None:
        month_first = MONTH_FIRST[self.memory.settings.date_order]
        for order in self._date_orders():
            order.month_first = month_first

    def _setting_pressed(self, name: str) -> None:
        self.actions[name].trigger()
        self.settings_desk.show()

    def tell(self, words: Words) -> None:
        """Show what went wrong; of a fault of the program a report can be copied."""
        action = tr("Copy report") if words.report else ""
        copy = partial(QGuiApplication.clipboard().setText, words.report)
        self.bar.tell(f"{words.headline}: {words.detail}", action, copy)

    def _taken(self, taken: list[Taken]) -> None:
        item = next((each.item for each in reversed(taken) if each.path and each.item), "")
        if item:
            self.application_view.choose(item)
        opened = self.session.opened
        titles = {each.item: each.title for each in opened.checklist.items} if opened else {}
        waits = any(each.refused or not each.item for each in taken)
        undo = self.session.undo_stack.undo
        self.bar.tell(taken_words(taken, titles), tr("Undo"), undo, stays=waits)
        guessed = [each for each in taken if each.key and each.note]
        if len(guessed) > 1 and self.review_view.has_papers:
            self.navigator.show("review")  # a pile was sorted by guesses: the person looks at each

    # --- files coming in ---

    def _takes(self, data: QMimeData) -> bool:
        """Tell whether files that are dragged into the window would be taken, wherever that is."""
        return has_files(data) and (self.session.library is None or not self.session.read_only)

    def _dropped(self, data: QMimeData, item: str) -> None:
        if self.session.opened is None:
            self.beginning.take(data)
            return
        paths = paths_of(data, self.application_desk.scratch())
        # After the drop is over, so that nothing modal can happen inside it.
        QTimer.singleShot(0, lambda: Intake(self.session).add_files(paths, item or None))

    def _dropped_into_inbox(self, data: QMimeData) -> None:
        paths = paths_of(data, self.application_desk.scratch())
        QTimer.singleShot(0, lambda: LibraryCommands(self.session).add_to_inbox(paths))

    def _outside(self, path: str) -> None:
        """Note that something happened in a folder; it is followed a moment later."""
        opened = self.session.opened
        self._whole_library |= opened is None or path != str(opened.folder)
        self._changed.start()

    def _follow(self) -> None:
        """Follow what happened outside the app: in the application at hand, or in the whole library."""
        if self.session.jobs.busy:
            self._changed.start()
        elif self._whole_library:
            self._whole_library = False
            self.session.reload()
        else:
            self.session.refresh()

    def open_at(self, root: Path, application: str = "") -> None:
        """Open a library, or say why not.

        Args:
            root: The library.
            application: Name of the application's folder to show; empty for the one shown last.
        """
        self._wanted = application
        self.library_desk.open_at(root)

    def _show_wanted(self) -> None:
        if self._wanted and self.session.looked:
            name, self._wanted = self._wanted, ""
            self.navigator.go_to_item(name, "")

    def show_application(self, application: str) -> None:
        """Come to the front, and show an application; the empty name stands for whatever is shown."""
        to_the_front(self.frame)
        # A start without a wish does not take back the one before it, which may still wait for the library.
        self._wanted = application or self._wanted
        self._show_wanted()

    # --- the rest ---

    def _restore_layout(self) -> None:
        settings = self.memory.settings
        for splitter, state in ((self.outer, settings.sidebar), (self.application_view, settings.columns)):
            if state:
                splitter.restoreState(restored_state(state))

    def reset_layout(self) -> None:
        """Put the window's parts where they were at first."""
        self.outer.setSizes([270, self.frame.width() - 270])
        self.application_view.setSizes([560, 450])

    def _finish(self) -> None:
        """Finish what is being saved: the window goes."""
        if self.stack.currentWidget() is self.applicant_view:
            self.applicant_view.save()
        self.memory.remember(
            sidebar=saved_state(self.outer.saveState()),
            columns=saved_state(self.application_view.saveState()),
        )
        self._changed.stop()
        self.viewing.finish()
        self.printing.finish()
        self.packet_view.finish()
        self.inbox_view.thumbnails.finish()
        for preview in (
            self.panel.preview,
            self.documents.preview,
            self.inbox_view.preview,
        ):
            preview.close_worker()
        self.review_view.finish()
        self.session.close()
