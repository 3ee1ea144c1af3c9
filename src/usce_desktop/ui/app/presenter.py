"""What the window shows: the view that the person is in, its title, and which actions can be used."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from usce_desktop import APP_NAME
from usce_desktop.ui.app.applications import ROW_ROLE
from usce_desktop.ui.app.commands import row_of, why_not
from usce_desktop.ui.app.controllers import Controllers
from usce_desktop.ui.app.parts import Parts
from usce_desktop.ui.controllers.history import ViewPlace
from usce_desktop.ui.controllers.view_specs import BY_KEY
from usce_desktop.ui.language.errors import Words
from usce_desktop.ui.language.translate import tr

OF_ONE = frozenset({"application", "packet", "review"})
"""Views of one application, which the title names."""


class Presenter(QObject):
    """Follows the session and the navigator, and brings what is shown up to date.

    Attributes:
        restores: The library that is being opened is that of a start, which shows what was shown last.
    """

    restores = False

    def __init__(self, parts: Parts, controllers: Controllers) -> None:
        """Follow from now on.

        Args:
            parts: Of the window.
            controllers: Fill the views.
        """
        super().__init__(parts.frame)
        self._frame, self._session, self._navigator = parts.frame, parts.session, parts.navigator
        self._views, self._layout, self._actions = parts.views, parts.layout, parts.actions
        self._controllers = controllers
        self._wanted = ""
        session, views, layout = parts.session, parts.views, parts.layout
        season = controllers.season.refresh
        self._refresh: dict[object, Callable[[], object]] = {
            views.home: partial(controllers.home.show, views.home),
            views.documents: controllers.documents.refresh,
            views.inbox: views.inbox.update_view,
            views.packet: controllers.packets.show_packet,
            views.season: season,
            views.programs: season,
            views.money: season,
            views.applicant: partial(controllers.library.show_applicant, views.applicant),
            views.settings: controllers.settings.show,
        }
        self._refresh[views.students] = controllers.students.refresh
        self._arrive: dict[object, Callable[[], object]] = {
            views.review: views.review.begin,
            views.students: controllers.students.arrive,
            views.inbox: views.inbox.list.setFocus,  # its number keys work at once
        }
        session.library_changed.connect(self._library_changed)
        session.summaries_changed.connect(self._summaries_changed)
        session.lines_changed.connect(self._lines_changed)
        session.application_changed.connect(self._application_changed)
        session.inbox_changed.connect(self._application_changed)
        session.told.connect(self.tell)
        parts.navigator.arrived.connect(self.update_all)
        layout.sidebar.applications.selectionModel().currentChanged.connect(
            lambda *_: self._application_chosen()
        )
        layout.sidebar.application_wanted.connect(self._application_wanted)

    def update_all(self) -> None:
        """Bring everything around the view up to date, and show the view that the person is in."""
        self.update_actions()
        session, layout, views, controllers = self._session, self._layout, self._views, self._controllers
        library, opened, view = session.library, session.opened, self._navigator.view
        office = controllers.students.office.root is not None
        if BY_KEY[view].about == "office" and not office:
            view = "home"  # the folder that was followed last is not there any more
        of_office = BY_KEY[view].about == "office"
        layout.sidebar.show_students(office)
        layout.sidebar.show_view(view if library is not None or of_office else "")
        layout.sidebar.setVisible(view != "review" or opened is None)  # the page gets its room
        self._show_title(view)
        layout.sidebar.show_inbox(len(session.inbox))
        layout.sidebar.show_unopened(len(session.unopened))
        only_unopened = view == "home" and bool(session.unopened)
        shows_library = opened is not None or BY_KEY[view].empty or only_unopened
        if of_office or (library is not None and shows_library):
            before, wanted = layout.stack.currentWidget(), views.by_key.get(view, views.home)
            layout.stack.setCurrentWidget(wanted)
            if before is not wanted:
                self._update_view()
                self._arrive.get(wanted, lambda: None)()
            return
        if library is not None and not session.looked:
            layout.stack.setCurrentWidget(views.empty)
            return
        self._controllers.beginning.update_view()
        layout.stack.setCurrentWidget(views.start)

    def _show_title(self, view: str) -> None:
        """Name what is shown: the application, or the library."""
        library, opened = self._session.library, self._session.opened
        if BY_KEY[view].about == "office":
            self._frame.setWindowTitle(f"{tr(BY_KEY[view].title)} – {APP_NAME}")
            return
        if library is None:
            self._frame.setWindowTitle(APP_NAME)
            return
        of_one = opened is not None and view in OF_ONE
        name = opened.application.title if opened is not None and of_one else library.root.name
        sample = tr(" (sample)") if library.info.sample else ""
        if self._session.of_student:
            # The folder is named after the student as often as not.
            veiled = self._frame.memory.settings.veiled
            whose = opened.applicant.name if opened is not None else library.root.name
            whose = tr("Student") if veiled or not whose else whose
            name = f"{whose}: {name}" if opened is not None and of_one else whose
        self._frame.setWindowTitle(f"{name}{sample} – {APP_NAME}")

    def veiled(self) -> None:
        """Follow what hides the person, in the title and in the line that tells whose library it is."""
        self._show_title(self._navigator.view)
        if self._session.of_student:
            self._layout.bar.hide()

    def _update_view(self) -> None:
        """Bring the view that is shown up to date."""
        self._refresh.get(self._layout.stack.currentWidget(), lambda: None)()

    def update_actions(self) -> None:
        """Let those actions be used that have what they need."""
        has = {
            "library": self._session.library is not None,
            "application": self._session.opened is not None,
            "office": self._controllers.students.office.root is not None,
            "writable": not self._session.read_only,
            "in_sight": self._navigator.view == "application",
            "back": self._navigator.history.can_go_back,
            "on": self._navigator.history.can_go_on,
        }
        self._actions.allow(has)
        self._views.application.list.closed = why_not(row_of("add_files"), has)

    def _library_changed(self) -> None:
        library, memory = self._session.library, self._frame.memory
        if library is None:
            self._show_title("home")
            return
        among_students = BY_KEY[self._navigator.view].about == "office"
        self._navigator.begin()
        if self._session.of_student:
            self._navigator.history.visit(ViewPlace("students"))  # where Back leads to
        else:
            memory.opened(library.root)
            if among_students and not self.restores:
                memory.remember(view="home")  # who opens a library wants to see it
        self._session.last = memory.settings.application if memory.settings.restore else ""
        self._layout.bar.hide()  # what it tells is of the library before
        self._controllers.library.tell_how_it_is_open()
        self.update_all()

    def _summaries_changed(self) -> None:
        self._show_lines()
        self.update_all()
        self._update_view()
        self.show_wanted()
        self._controllers.library.tell_what_is_new()

    def _lines_changed(self) -> None:
        self._show_lines()
        self._update_view()

    def _show_lines(self) -> None:
        layout, opened = self._layout, self._session.opened
        layout.applications.set_rows(self._session.lines)
        for number, row in enumerate(self._session.lines):
            if opened is not None and row.folder == opened.folder:
                layout.sidebar.applications.setCurrentIndex(layout.applications.index(number))

    def _application_chosen(self) -> None:
        row = self._layout.sidebar.applications.currentIndex().data(ROW_ROLE)
        opened = self._session.opened
        if row is not None and (opened is None or opened.folder != row.folder):
            self._navigator.go(ViewPlace("application", row.folder.name))

    def _application_wanted(self, number: int) -> None:
        row = self._layout.applications.index(number).data(ROW_ROLE)
        if row is not None:
            self._navigator.go(ViewPlace("application", row.folder.name))

    def _application_changed(self) -> None:
        self.update_all()
        self._views.application.update_view()
        if self._layout.stack.currentWidget() is self._views.packet:
            self._controllers.packets.show_packet()
        if self._session.opened is not None and not self._session.of_student:
            self._frame.memory.remember(application=self._session.opened.folder.name)
        if self._session.opened is not None:
            self._controllers.incoming.read_scans()

    def tell(self, words: Words) -> None:
        """Show what went wrong; of a fault of the program a report can be copied."""
        action = tr("Copy report") if words.report else ""
        copy = partial(QGuiApplication.clipboard().setText, words.report)
        self._layout.bar.tell(f"{words.headline}: {words.detail}", action, copy)

    def want(self, application: str) -> None:
        """Have an application shown as soon as the library was looked at.

        Args:
            application: Name of its folder; empty for the one shown last.
        """
        self._wanted = application

    def show_wanted(self, application: str = "") -> None:
        """Show the application that is wanted, once the library was looked at.

        A call without a name does not take back the one before it, which may still wait for the library.
        """
        self._wanted = application or self._wanted
        if self._wanted and self._session.looked:
            name, self._wanted = self._wanted, ""
            self._navigator.go_to_item(name, "")
