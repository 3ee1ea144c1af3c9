"""The main window: its parts are made and put together here, for one library at a time."""

from pathlib import Path

from PySide6.QtCore import QObject

from usce_desktop.ui.app.commands import Commands
from usce_desktop.ui.app.context_menus import give_menus
from usce_desktop.ui.app.controllers import Controllers
from usce_desktop.ui.app.instance import Instance, to_the_front
from usce_desktop.ui.app.layout import Layout
from usce_desktop.ui.app.parts import Parts
from usce_desktop.ui.app.presenter import Presenter
from usce_desktop.ui.app.sharing import Sharing
from usce_desktop.ui.app.views import Views
from usce_desktop.ui.app.watcher import LibraryWatcher
from usce_desktop.ui.controllers.navigator import Navigator
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.widgets.frame import Frame


class MainWindow(QObject):
    """Fills the window's frame.

    Attributes:
        frame: The window itself.
        session: The library that is open, and what is known of it.
        views: What can be shown.
        layout: Where it is shown.
        navigator: Where the person is.
        actions: What can be done.
        controllers: Who does it.
        presenter: Brings what is shown up to date.
        instance: Hears of second starts.
    """

    def __init__(self, frame: Frame, session: Session) -> None:
        """Put everything together; a library is opened afterwards."""
        super().__init__(frame)
        self.frame, self.session = frame, session
        self.navigator = Navigator(session, frame.memory, self)
        self.views = Views(session, lambda: frame.memory.last_folder)
        self.layout = Layout(frame, self._cancel)
        self.actions = Commands(frame, session.undo_stack, session.jobs.when_idle)
        parts = Parts(
            frame=frame,
            session=session,
            navigator=self.navigator,
            views=self.views,
            layout=self.layout,
            actions=self.actions,
        )
        self.controllers = Controllers(parts)
        views = (self.views.empty, self.views.start, *self.views.by_key.values())
        self.layout.add(views, self.controllers.packets.built_bar)
        self.instance = Instance(session, self)
        self.instance.wanted.connect(self.show_application)
        self.presenter = Presenter(parts, self.controllers)
        self.controllers.students.open_student = self._open_student
        self.controllers.students.shown = self._students_shown
        self._watcher = LibraryWatcher(session, self)
        self._sharing = Sharing(session, self.layout.bar, self)
        give_menus(parts, self.controllers.application)
        for jobs in (session.jobs, self.controllers.students.office.jobs):
            jobs.started.connect(self.layout.progress.begin)
            jobs.progressed.connect(self.layout.progress.step)
            jobs.idle.connect(self._rest)
        self.actions["veil"].triggered.connect(lambda _: self.presenter.veiled())
        self.views.settings.changed.connect(lambda *_: self.presenter.veiled())
        frame.closing.connect(self._finish)
        frame.may_close = self.controllers.library.may_close
        self.layout.restore(frame.memory, self.views.application)
        self.presenter.update_all()
        frame.setCentralWidget(self.layout.outer)

    def _cancel(self) -> None:
        self.session.jobs.cancel()
        self.controllers.students.office.jobs.cancel()

    def _rest(self) -> None:
        if not self.session.jobs.busy and not self.controllers.students.office.jobs.busy:
            self.layout.progress.end()

    def open_at(self, root: Path, application: str = "") -> None:
        """Open a library, or say why not.

        Args:
            root: The library.
            application: Name of the application's folder to show; empty for the one shown last.
        """
        self.presenter.want(application)
        self.presenter.restores = self.navigator.history.now is None
        self.controllers.library.open_at(root)
        self.presenter.restores = False

    def _open_student(self, root: Path, application: str) -> None:
        """Open a student's library for reading, at an application or at Home."""
        self.presenter.want(application)
        if not self.controllers.library.open_at(root, of_student=True):
            self.presenter.want("")
        elif not application:
            self.navigator.show("home")

    def _students_shown(self) -> None:
        """Show the students that are followed from now on; where none are any more, Home."""
        self.navigator.show("students" if self.controllers.students.office.root is not None else "home")

    def show_application(self, application: str) -> None:
        """Come to the front, and show an application; the empty name stands for whatever is shown."""
        to_the_front(self.frame)
        self.presenter.show_wanted(application)

    def _finish(self) -> None:
        """Finish what is being saved: the window goes."""
        if self.layout.stack.currentWidget() is self.views.applicant:
            self.views.applicant.save()
        self.layout.remember(self.frame.memory, self.views.application)
        self._watcher.stop()
        self._sharing.stop()
        self.controllers.finish()
        self.views.finish()
        self.session.close()
