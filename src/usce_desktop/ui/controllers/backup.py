"""Backing up a library into one file, and making one of it again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from usce_desktop.domain.file_names import safe_stem
from usce_desktop.domain.sentences import count
from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.recovery.backup import BackedUp, back_up, default_name, look_into, restore_backup
from usce_desktop.storage.errors import StorageError
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.file_manager import show_folder


class BackupController(Controller):
    """Asks where a backup goes, and where a library comes back."""

    open_at: Callable[[Path], bool]
    """Opens what comes back."""

    def back_up(self) -> None:
        """Ask for a place, and write the library there."""
        library = self.session.library
        if library is None:
            return
        folder = Path(self.memory.last_folder or Path.home())
        name, _ = QFileDialog.getSaveFileName(
            self.window,
            tr("Back up to"),
            str(folder / default_name(library, self.session.now())),
            tr("Backups (*.zip)"),
        )
        if not name:
            return
        target = Path(name)

        def work(report: Report) -> BackedUp:
            return back_up(library, target, self.session.now(), report)

        def then(told: BackedUp) -> None:
            words = tr(
                "{name} holds the whole library: {files}, each read back. Keep it on another disk;"
                " whoever has it can read your papers.",
                name=target.name,
                files=translate(count(len(told.files), "file")),
            )
            self.bar.tell(words, tr("Show in folder"), lambda: show_folder(target))

        self.session.run(work, then, label=tr("Backing up"), cancellable=True)

    def restore_backup(self) -> None:
        """Ask for a backup and a folder, and open the library that is made of it."""
        name, _ = QFileDialog.getOpenFileName(
            self.window, tr("Backup of a library"), self.memory.last_folder, tr("Backups (*.zip)")
        )
        if not name:
            return
        path = Path(name)
        try:
            told = look_into(path)
        except StorageError as error:
            self.failed(error)
            return
        place = QFileDialog.getExistingDirectory(
            self.window, tr("Where the library goes, as a new folder"), str(path.parent)
        )
        if not place:
            return
        folder = _free(Path(place), safe_stem(told.name))  # a file that anybody made may say anything

        def then(root: Path) -> None:
            if self.open_at(root):
                made = told.made.astimezone()
                self.bar.tell(tr("This is the library as it was on {day}.", day=f"{made:%Y-%m-%d %H:%M}"))

        self.session.jobs.run(
            lambda report: restore_backup(path, folder, report),
            then,
            self.session.failed,
            label=tr("Making a library of the backup"),
            cancellable=True,
        )


def _free(place: Path, name: str) -> Path:
    """Name a folder that is not there yet."""
    number, folder = 1, place / name
    while folder.exists():
        number += 1
        folder = place / f"{name} {number}"
    return folder
