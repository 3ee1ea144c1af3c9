"""The controllers of the window: each is given the views that it serves, and what they ask for."""

from usce_desktop.ui.app.parts import Parts
from usce_desktop.ui.app.window_actions import WindowActions
from usce_desktop.ui.controllers.application import ApplicationController
from usce_desktop.ui.controllers.backup import BackupController
from usce_desktop.ui.controllers.beginning import BeginningController
from usce_desktop.ui.controllers.date_order import DateOrderController
from usce_desktop.ui.controllers.documents import DocumentsController
from usce_desktop.ui.controllers.help import HelpController
from usce_desktop.ui.controllers.history import ViewPlace
from usce_desktop.ui.controllers.home import HomeController
from usce_desktop.ui.controllers.incoming import IncomingController
from usce_desktop.ui.controllers.library import LibraryController
from usce_desktop.ui.controllers.packets import PacketController
from usce_desktop.ui.controllers.printing import Printable, PrintController, printable_in
from usce_desktop.ui.controllers.recovery import RecoveryController
from usce_desktop.ui.controllers.reminders import RemindersController
from usce_desktop.ui.controllers.rules import RulesController
from usce_desktop.ui.controllers.season import SeasonController
from usce_desktop.ui.controllers.settings import SettingsController
from usce_desktop.ui.controllers.share import ShareController
from usce_desktop.ui.controllers.students import StudentsController
from usce_desktop.ui.controllers.viewer import ViewerController
from usce_desktop.ui.controllers.watched_folder import WatchedFolderController
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.views.application.checklist import ChecklistRow


class Controllers:
    """Who does what views and menus ask for.

    Attributes:
        by_name: Whose methods the actions are, by the names in the table of actions.
    """

    def __init__(self, parts: Parts) -> None:
        """Make them, and let each serve its views."""
        self._parts = parts
        frame, views = parts.frame, parts.views
        common = (parts.session, frame, parts.layout.bar, frame.memory)
        panel, checklist = views.application.panel, views.application.list
        self.packets = PacketController(*common)
        self.season = SeasonController(*common)
        self.library = LibraryController(*common)
        self.beginning = BeginningController(*common)
        self.application = ApplicationController(*common, panel, checklist)
        self.incoming = IncomingController(*common)
        self.home = HomeController(*common)
        self.documents = DocumentsController(*common)
        self.viewing = ViewerController(*common)
        self.reminding = RemindersController(*common, parts.navigator)
        self.printing = PrintController(*common)
        self.settings = SettingsController(*common)
        self.backup = BackupController(*common)
        self.students = StudentsController(*common)
        self.share = ShareController(*common)
        self.recovery = RecoveryController(*common)
        orders = (panel.facts.order, views.applicant.form.order, views.review.step.panel.facts.order)
        self.date_order = DateOrderController(frame.memory, orders, frame)
        self.window = WindowActions(parts)
        self.by_name = {
            "settings": self.settings,
            "window": self.window,
            "navigator": parts.navigator,
            "library": self.library,
            "application": self.application,
            "rules": RulesController(*common, lambda: panel.item),
            "packets": self.packets,
            "printing": self.printing,
            "backup": self.backup,
            "students": self.students,
            "share": self.share,
            "recovery": self.recovery,
            "help": HelpController(*common),
            "watching": WatchedFolderController(*common),
        }
        self._serve()
        self._serve_files()
        self._serve_application()
        parts.actions.serve(self.by_name)
        parts.actions.show_checked(self.settings.chosen)
        self.library.serve_recent(parts.actions.recent)
        self.backup.open_at = self.library.open_at

    def _serve(self) -> None:
        """Let what each view asks for be done."""
        parts, views, actions = self._parts, self._parts.views, self._parts.actions
        navigator, session = parts.navigator, parts.session
        self.packets.serve(views.packet)
        views.packet.item_wanted.connect(lambda item: navigator.go_to_item("", item))
        navigator.left.connect(self.packets.built_bar.hide)
        self.season.serve(views.season, views.programs, views.money)
        self.season.start = self.library.start_from_program
        views.season.place_wanted.connect(navigator.go_to_item)
        self.beginning.serve(views.start)
        views.start.open_wanted.connect(lambda: actions["open_library"].trigger())
        self.students.serve(views.students)
        self.library.follow_students = self.students.follow
        self.documents.serve(views.documents)
        views.documents.place_wanted.connect(navigator.go_to_item)
        views.home.place_wanted.connect(navigator.go_to_item)
        views.home.table_wanted.connect(self.library.keep_table)
        views.home.look_wanted.connect(session.reload)
        views.home.sample_unwanted.connect(self.library.remove_sample)
        views.applicant.saved.connect(self.library.save_applicant)
        views.applicant.immunizations_wanted.connect(lambda: actions["immunizations"].trigger())
        views.applicant.exams_wanted.connect(lambda: actions["exams"].trigger())
        views.review.finished.connect(lambda: navigator.show("application"))
        views.review.build_wanted.connect(lambda: actions["build_packet"].trigger())
        veils = (
            views.home,
            views.application,
            views.documents.preview,
            views.inbox,
            views.applicant,
            views.packet,
            views.review,
            views.students,
            self.viewing,
        )
        self.settings.serve(views.settings, veils)
        views.settings.pressed.connect(self._setting_pressed)
        views.settings.changed.connect(lambda *_: self.date_order.follow())
        session.created.connect(lambda name: navigator.go(ViewPlace("application", name)))
        parts.layout.sidebar.view_wanted.connect(lambda view: actions[view].trigger())

    def _serve_files(self) -> None:
        """Let files be taken in, looked at and printed, wherever they are."""
        parts, views = self._parts, self._parts.views
        incoming, viewing, undo = self.incoming, self.viewing, parts.session.undo_stack
        incoming.scratch = self.application.scratch
        incoming.begin = self.beginning.take
        incoming.choose = views.application.choose
        incoming.look = self._look_at_new
        parts.session.taken.connect(incoming.tell_taken)
        parts.frame.takes = incoming.takes
        parts.frame.dropped.connect(lambda data: incoming.drop(data))
        views.application.list.files_dropped.connect(incoming.drop)
        views.inbox.files_dropped.connect(incoming.drop_into_inbox)
        views.inbox.sorted.connect(lambda words: parts.layout.bar.tell(words, tr("Undo"), undo.undo))
        views.inbox.choosing.connect(lambda: self.application.add_to_inbox())
        views.inbox.both_wanted.connect(viewing.show_both)
        panel = views.application.panel
        viewing.serve(panel.preview, views.documents.preview, views.inbox.preview, views.review.step.preview)
        viewing.serve_list(views.application.list, panel.preview)
        viewing.serve_list(views.documents.table, views.documents.preview)
        viewing.serve_list(views.inbox.list, views.inbox.preview)
        viewing.print_wanted.connect(self.printing.ask)
        self.printing.shown = self._printable

    def _serve_application(self) -> None:
        """Let what the list and the panel of an application ask for be done."""
        view, actions = self._parts.views.application, self._parts.actions
        self._parts.navigator.item_wanted.connect(view.choose)
        view.row_activated.connect(self._row_activated)
        view.panel.example_wanted.connect(lambda: actions["wanted"].trigger())
        view.panel.remove_wanted.connect(lambda: actions["remove_document"].trigger())
        view.panel.add_wanted.connect(lambda _: self.application.add_to_item())

    def _row_activated(self, row: ChecklistRow) -> None:
        if row.new_file:
            self.application.assign(row)
        elif row.item is not None and not row.item.files and not self._parts.session.read_only:
            self.application.add_to_item()

    def _setting_pressed(self, name: str) -> None:
        self._parts.actions[name].trigger()
        self.settings.show()

    def _look_at_new(self) -> None:
        """Have the person look at each of a pile that was sorted by guesses."""
        if self._parts.views.review.has_papers:
            self._parts.navigator.show("review")

    def _printable(self) -> Printable:
        """Find what of the view that is shown is printed: its document, else its table."""
        shown = self._parts.layout.stack.currentWidget()
        if shown is self._parts.views.packet:
            return self.packets.last_built() or tr(
                "Build the packet first (Ctrl+E); what is built is printed."
            )
        return printable_in(shown)

    def finish(self) -> None:
        """End what they have begun."""
        self.students.finish()
        self.viewing.finish()
        self.printing.finish()
