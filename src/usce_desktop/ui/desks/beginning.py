"""How everything begins: from papers, from a sample, or from a program's name."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtWidgets import QFileDialog

from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.intake.first_look import FirstLook, look_at
from usce_desktop.services.library.applications import library_catalog
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import create_library, is_library
from usce_desktop.ui.begin_dialog import BeginDialog
from usce_desktop.ui.deeds import Deeds
from usce_desktop.ui.desks.desk import Desk
from usce_desktop.ui.dropping import paths_of
from usce_desktop.ui.intake import Intake
from usce_desktop.ui.start_view import StartView
from usce_desktop.ui.wording import tr


class BeginningDesk(Desk):
    """Makes the library and the first application.

    Attributes:
        root: Where the library goes, as long as there is none.
    """

    root: Path

    def serve(self, view: StartView) -> None:
        """Do what the first screen asks for."""
        self.root = self.session.office.places.default_library
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
        paths = paths_of(data, self.session.office.places.cache / "pasted")
        if paths:
            QTimer.singleShot(0, lambda: self.begin(paths))

    def begin(self, paths: Sequence[Path]) -> None:
        """Make the library where there is none, look at the papers, and ask which program they are for.

        Args:
            paths: Files and folders; none begins without papers.
        """
        if not self._open():
            return
        if not paths:
            self._ask(FirstLook(offers=(), read=0), ())
            return
        office, files = self.session.office, tuple(paths)
        self.session.run(
            lambda report: look_at(office, files, report),
            lambda look: self._ask(look, files),
            label=tr("Reading the papers"),
            cancellable=True,
        )

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
            return
        catalog = library_catalog(session.office, library)
        dialog = BeginDialog(catalog, session.today, look.offers, look.refused, look.read, self.window)
        if not dialog.exec():
            if paths:
                Deeds(session).add_to_inbox(paths)
                self.bar.tell(
                    tr("Your papers are in the Inbox; they are sorted once there is an application.")
                )
            return
        about = dialog.about_me()
        if about:
            session.set_applicant(about)
        session.create(dialog.fields(), lambda: Intake(session).add_files(list(paths), None))

    def show_sample(self) -> None:
        """Write the sample beside the library, and open it."""
        sample = self.root.with_name(tr("{name} (sample)", name=self.root.name))
        if is_library(sample):
            self._open_at(sample)
            return
        office, today = self.session.office, self.session.today
        self.session.jobs.run(
            lambda report: write_demo(office, sample, today, report),
            lambda _: self._open_at(sample),
            self.failed,
            label=tr("Writing the sample library"),
        )

    def _open_at(self, root: Path) -> None:
        try:
            self.session.open_library(root)
        except (StorageError, OSError) as error:
            self.failed(error)
