"""The main window: views side by side with a list of applications, and actions carried to controllers."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from usce_desktop import APP_NAME
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.ui.app.applications import ROW_ROLE as APPLICATION_ROLE
from usce_desktop.ui.app.applications import ApplicationsModel
from usce_desktop.ui.app.commands import Commands, row_of, why_not
from usce_desktop.ui.app.context_menus import give_application_menu, give_document_menus, give_item_menu
from usce_desktop.ui.app.entries import palette_entries
from usce_desktop.ui.app.instance import Instance, to_the_front
from usce_desktop.ui.app.palette import Entry, Palette
from usce_desktop.ui.app.sidebar import Sidebar
from usce_desktop.ui.app.watcher import LibraryWatcher
from usce_desktop.ui.controllers.application import ApplicationController
from usce_desktop.ui.controllers.beginning import BeginningController
from usce_desktop.ui.controllers.date_order import DateOrderController
from usce_desktop.ui.controllers.documents import DocumentsController
from usce_desktop.ui.controllers.help import HelpController
from usce_desktop.ui.controllers.history import Place
from usce_desktop.ui.controllers.home import HomeController
from usce_desktop.ui.controllers.incoming import IncomingController
from usce_desktop.ui.controllers.library import LibraryController
from usce_desktop.ui.controllers.navigator import Navigator
from usce_desktop.ui.controllers.packets import PacketController
from usce_desktop.ui.controllers.printing import Printable, PrintController, printable_in
from usce_desktop.ui.controllers.reminders import RemindersController
from usce_desktop.ui.controllers.rules import RulesController
from usce_desktop.ui.controllers.season import SeasonController
from usce_desktop.ui.controllers.settings import SettingsController
from usce_desktop.ui.controllers.view_specs import BY_KEY as VIEW_SPECS
from usce_desktop.ui.controllers.viewer import ViewerController
from usce_desktop.ui.controllers.watched_folder import WatchedFolderController
from usce_desktop.ui.language.errors import Words
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.applicant import ApplicantView
from usce_desktop.ui.views.application.checklist import Row
from usce_desktop.ui.views.application.view import ApplicationView
from usce_desktop.ui.views.documents import DocumentsView
from usce_desktop.ui.views.home import Home
from usce_desktop.ui.views.inbox import InboxView
from usce_desktop.ui.views.packet import PacketView
from usce_desktop.ui.views.review.view import ReviewView
from usce_desktop.ui.views.settings import SettingsView
from usce_desktop.ui.views.start import StartView
from usce_desktop.ui.widgets.bars import MessageBar, ProgressArea
from usce_desktop.ui.widgets.empty import EmptyPage
from usce_desktop.ui.widgets.find_line import FindLine
from usce_desktop.ui.widgets.frame import Frame, restored_state, saved_state


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
        self._make_controllers()
        self.actions = Commands(frame, session.undo_stack, session.jobs.when_idle)
        self.actions.serve(self._controllers)
        self.actions.show_checked(self.settings_controller.chosen)
        self.library_controller.serve_recent(self.actions.recent)
        self._wanted = ""
        self.instance = Instance(session, self)
        self.instance.wanted.connect(self.show_application)
        self._connect()
        self._watcher = LibraryWatcher(session, self)
        give_item_menu(self.application_view, self.actions, self.application_controller)
        give_application_menu(self.list, self.actions, self.application_controller, session)
        give_document_menus(self.documents, self.inbox_view)
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

    def _make_controllers(self) -> None:
        common = (self.session, self.frame, self.bar, self.memory)
        self.packets = PacketController(*common)
        self.packets.serve(self.packet_view)
        self.built_bar = self.packets.built_bar
        self._column.insertWidget(1, self.built_bar)
        self.season_controller = SeasonController(*common)
        self.season_view = self.season_controller.view
        for key, widget in (
            ("season", self.season_view),
            ("programs", self.season_controller.programs),
            ("money", self.season_controller.money),
        ):
            self._views[key] = widget
            self.stack.addWidget(widget)
        self.season_view.place_wanted.connect(self.navigator.go_to_item)
        self.library_controller = LibraryController(*common)
        self.beginning = BeginningController(*common)
        self.beginning.serve(self.start_view)
        self.season_controller.start = self.library_controller.start_from_program
        self.application_controller = ApplicationController(*common, self.panel, self.view)
        self.incoming = IncomingController(*common)
        self.incoming.scratch = self.application_controller.scratch
        self.incoming.begin = self.beginning.take
        self.incoming.choose = self.application_view.choose
        self.incoming.look = self._look_at_new
        self.home_controller = HomeController(*common)
        self.documents_controller = DocumentsController(*common)
        self.documents_controller.serve(self.documents)
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
        self.settings_controller = SettingsController(*common)
        veils = (
            self.home_view,
            self.application_view,
            self.documents.preview,
            self.inbox_view,
            self.applicant_view,
            self.packet_view,
            self.review_view,
        )
        self.settings_controller.serve(self.settings_view, (*veils, self.viewing))
        self._controllers = {
            "settings": self.settings_controller,
            "window": self,
            "navigator": self.navigator,
            "library": self.library_controller,
            "application": self.application_controller,
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
        session.taken.connect(self.incoming.tell_taken)
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
        self.applicant_view.saved.connect(self.library_controller.save_applicant)
        self.applicant_view.immunizations_wanted.connect(lambda: self.actions["immunizations"].trigger())
        self.applicant_view.exams_wanted.connect(lambda: self.actions["exams"].trigger())
        orders = (self.panel.facts.order, self.applicant_view.form.order, self.review_view.panel.facts.order)
        self.date_order = DateOrderController(self.memory, orders, self)
        self.settings_view.changed.connect(lambda *_: self.date_order.follow())
        self.panel.example_wanted.connect(lambda: self.actions["wanted"].trigger())
        self.home_view.table_wanted.connect(self.library_controller.keep_table)
        self.home_view.look_wanted.connect(self.session.reload)
        self.home_view.sample_unwanted.connect(self.library_controller.remove_sample)
        self.packet_view.item_wanted.connect(lambda item: self.navigator.go_to_item("", item))
        self.settings_view.pressed.connect(self._setting_pressed)
        self.review_view.finished.connect(lambda: self.navigator.show("application"))
        self.review_view.build_wanted.connect(lambda: self.actions["build_packet"].trigger())
        self.inbox_view.files_dropped.connect(self.incoming.drop_into_inbox)
        self.inbox_view.sorted.connect(
            lambda words: self.bar.tell(words, tr("Undo"), self.session.undo_stack.undo)
        )
        self.inbox_view.choosing.connect(lambda: self.application_controller.add_to_inbox())
        self.application_view.row_activated.connect(self._row_activated)
        self.view.files_dropped.connect(self.incoming.drop)
        self.panel.remove_wanted.connect(lambda: self.actions["remove_document"].trigger())
        self.panel.add_wanted.connect(lambda _: self.application_controller.add_to_item())
        self.start_view.open_wanted.connect(lambda: self.actions["open_library"].trigger())
        self.frame.takes = self.incoming.takes
        self.frame.dropped.connect(lambda data: self.incoming.drop(data))
        self.frame.closing.connect(self._finish)

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
        return printable_in(shown)

    def palette_entries(self) -> list[Entry]:
        """List what can be gone to or done now."""
        return palette_entries(self.session, self.navigator, self.actions)

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
            self.home_controller.show(self.home_view)
        elif shown is self.documents:
            self.documents_controller.refresh()
        elif shown is self.inbox_view:
            self.inbox_view.update_view()
        elif shown is self.packet_view:
            self.packets.show_packet()
        elif shown in {self.season_view, self.season_controller.programs, self.season_controller.money}:
            self.season_controller.refresh()
        elif shown is self.applicant_view:
            self.library_controller.show_applicant(self.applicant_view)
        elif shown is self.settings_view:
            self.settings_controller.show()

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
            return
        self.memory.opened(library.root)
        self.navigator.begin()
        self.session.last = self.memory.settings.application if self.memory.settings.restore else ""
        self.bar.hide()  # what it tells is of the library before
        self.library_controller.tell_how_it_is_open()
        self._update_all()

    def _summaries_changed(self) -> None:
        self.applications.set_rows(self.session.lines)
        opened = self.session.opened
        for number, row in enumerate(self.session.lines):
            if opened is not None and row.folder == opened.folder:
                self.list.setCurrentIndex(self.applications.index(number))
        self._update_all()
        self._update_view()
        self._show_wanted()
        self.library_controller.tell_what_is_new()

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
            self.incoming.read_scans()

    def _row_activated(self, row: Row) -> None:
        if row.new_file:
            self.application_controller.assign(row)
        elif row.item is not None and not row.item.files and not self.session.read_only:
            self.application_controller.add_to_item()

    def _setting_pressed(self, name: str) -> None:
        self.actions[name].trigger()
        self.settings_controller.show()

    def tell(self, words: Words) -> None:
        """Show what went wrong; of a fault of the program a report can be copied."""
        action = tr("Copy report") if words.report else ""
        copy = partial(QGuiApplication.clipboard().setText, words.report)
        self.bar.tell(f"{words.headline}: {words.detail}", action, copy)

    def _look_at_new(self) -> None:
        """Have the person look at each of a pile that was sorted by guesses."""
        if self.review_view.has_papers:
            self.navigator.show("review")

    def open_at(self, root: Path, application: str = "") -> None:
        """Open a library, or say why not.

        Args:
            root: The library.
            application: Name of the application's folder to show; empty for the one shown last.
        """
        self._wanted = application
        self.library_controller.open_at(root)

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
        self._watcher.stop()
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
