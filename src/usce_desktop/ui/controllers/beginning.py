"""How everything begins: from papers, from a sample, or from a program's name."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtWidgets import QFileDialog

from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.intake.first_look import FirstLook, look_at
from usce_desktop.services.library.applications import library_catalog
from usce_desktop.services.library.shared import known_applicant
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import Library, create_library, is_library
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.begin import BeginDialog
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.applications import ApplicationCommands
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.views.start import StartView
from usce_desktop.ui.widgets.day_field import MONTH_FIRST
from usce_desktop.ui.widgets.dropping import paths_of


class BeginningController(Controller):
    """Makes the library and the first application.

    Attributes:
        root: Where the library goes, as long as there is none.
    """

    root: Path

    def serve(self, view: StartView) -> None:
        """Do what the first screen asks for."""
        self.root = self.session.context.places.default_library
        self.pile: list[Path] = []
        self._begun: Library | None = None
        self.session.library_changed.connect(self._library_changed)
        self._view = view
        view.files_wanted.connect(self.choose_files)
        view.empty_wanted.connect(lambda: self.begin(()))
        view.sample_wanted.connect(self.show_sample)
        view.place_wanted.connect(self.choose_place)
        view.zone.dropped.connect(self.take)
        self.update_view()

    def update_view(self) -> None:
        """Say where copies go, or why nothing can be added."""
        closed = tr("The library is open in another window") if self.session.read_only else ""
        self._view.show_place(self.root if self.session.library is None else None, closed)

    def choose_files(self) -> None:
        """Ask for the papers."""
        names, _ = QFileDialog.getOpenFileNames(self.window, tr("Add files"), self.memory.last_folder)
        if names:
            self.memory.remember(last_folder=str(Path(names[0]).parent))
            self.begin([Path(name) for name in names])

    def choose_place(self) -> None:
        """Ask where the library goes."""
        folder = QFileDialog.getExistingDirectory(
            self.window, tr("Folder of the library"), str(self.root.parent)
        )
        if folder:
            self.root = Path(folder)
            self.update_view()

    def take(self, data: QMimeData) -> None:
        """Begin with what was dropped, once the drop is over."""
        paths = paths_of(data, self.session.context.places.cache / "pasted")
        if paths:
            QTimer.singleShot(0, lambda: self.begin(paths))

    def begin(self, paths: Sequence[Path]) -> None:
        """Make the library where there is none, look at the papers, and ask which program they are for.

        What is dropped meanwhile is looked at too, and asked about once.

        Args:
            paths: Files and folders; none begins without papers.
        """
        self.pile += paths
        if self._begun is not None:
            return
        if not self._open():
            self.pile = []
            return
        self._begun = self.session.library
        # An application of this library may still be on its way.
        self.session.jobs.when_idle(self._look)

    def _look(self) -> None:
        session, pile = self.session, tuple(self.pile)
        if self._begun is None or session.library is not self._begun:
            return
        if session.opened is not None and pile:
            self._end()
            Intake(session).add_files(list(pile), None)
            return
        if not pile:
            self._ask(FirstLook(offers=()), ())
            return

        def then(look: FirstLook) -> None:
            if len(self.pile) > len(pile):
                self._look()
            else:
                self._ask(look, pile)

        def failed(error: BaseException) -> None:
            self._end()
            self.failed(error)

        session.run(
            lambda report: look_at(session.context, pile, report),
            then,
            failed,
            label=tr("Reading the papers"),
            cancellable=True,
        )

    def _end(self) -> None:
        self.pile, self._begun = [], None

    def _library_changed(self) -> None:
        """Say that papers were not taken, where another library was opened meanwhile."""
        if self._begun is not None and self.session.library is not self._begun:
            self._end()
            words = tr("The papers were not added: another library was opened. Drop them again.")
            QTimer.singleShot(0, lambda: self.bar.tell(words))  # after what the other library says

    def _open(self) -> bool:
        if self.session.library is not None:
            return not self.session.read_only
        try:
            if not is_library(self.root):
                create_library(self.root)
            self.session.open_library(self.root)
        except (StorageError, OSError) as error:
            self.failed(error)
            return False
        return not self.session.read_only

    def _ask(self, look: FirstLook, paths: Sequence[Path]) -> None:
        library, session = self.session.library, self.session
        if library is None:
            self._end()
            return
        catalog = library_catalog(session.context, library)
        applicant = known_applicant(session.context, library)[0]
        offers = [each for each in look.offers if not getattr(applicant, each.key)]
        dialog = BeginDialog(catalog, session.today, offers, look.refused, len(look.read), self.window)
        dialog.order.month_first = MONTH_FIRST[self.memory.settings.date_order]
        begun = dialog.exec()
        late = self.pile[len(paths) :]  # dropped while the question stood
        self._end()
        files = [*look.read, *late]
        about = dialog.about_me() if begun or look.read else {}
        if about:
            ApplicantCommands(session).state(about)
        if begun:
            ApplicationCommands(session).create(
                dialog.fields(), lambda: Intake(session).add_files(files, None)
            )
        elif files:
            LibraryCommands(session).add_to_inbox(files)
            words = tr(
                "Your papers are in the Inbox; once there is an application, Sort all gives them to it."
            )
            self.bar.tell(words)

    def show_sample(self) -> None:
        """Write the sample beside the library, and open it."""
        sample = self.root.with_name(tr("{name} (sample)", name=self.root.name))
        if is_library(sample):
            self._open_at(sample)
            return
        context, today = self.session.context, self.session.today
        self.session.jobs.run(
            lambda report: write_demo(context, sample, today, report),
            lambda _: self._open_at(sample),
            self.failed,
            label=tr("Writing the sample library"),
        )

    def _open_at(self, root: Path) -> None:
        try:
            self.session.open_library(root)
        except (StorageError, OSError) as error:
            self.failed(error)
