"""The first start: where the library is, who I am, sample or empty."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from usce_desktop.domain.application import Applicant
from usce_desktop.storage.library import is_library
from usce_desktop.ui.dialogs import ApplicantForm
from usce_desktop.ui.plain import plain_label
from usce_desktop.ui.wording import tr


class PlacePage(QWizardPage):
    """Where the library goes."""

    def __init__(self, default: Path) -> None:
        """Offer the usual place."""
        super().__init__()
        self.setTitle(tr("Where is your library?"))
        self.setSubTitle(
            tr(
                "One plain folder for all your applications. You can open it in your file "
                "manager at any time."
            )
        )
        self.path = QLineEdit(str(default))
        self.path.setAccessibleName(tr("Folder of the library"))
        choose = QPushButton(tr("Choose…"))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(choose)
        self._note = plain_label("", "soft")
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self._note)
        layout.addStretch()
        layout.addWidget(
            plain_label(
                tr("Everything stays on this computer: the app never opens a network connection."), "soft"
            )
        )
        self.path.textChanged.connect(self._changed)
        self._changed()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of the library"), self.path.text())
        if folder:
            self.path.setText(folder)

    def _changed(self) -> None:
        path = Path(self.path.text())
        words = (
            tr("A new folder will be made.")
            if not path.exists()
            else tr("The folder is there; what is in it stays.")
        )
        self._note.setText(tr("This is a library already; it will be opened.") if is_library(path) else words)
        self.completeChanged.emit()

    def isComplete(self) -> bool:
        """Go on once there is a usable place."""
        text = self.path.text().strip()
        return bool(text) and Path(text).is_absolute() and (not Path(text).exists() or Path(text).is_dir())


class Welcome(QWizard):
    """Three steps to the first application."""

    def __init__(self, default: Path, parent: QWidget | None = None) -> None:
        """Lay the steps out."""
        super().__init__(parent)
        self.setWindowTitle(tr("Welcome to USCE Desktop"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.place = PlacePage(default)
        self.addPage(self.place)
        who = QWizardPage()
        who.setTitle(tr("Who are you?"))
        who.setSubTitle(
            tr("These go on the packet's cover and page stamps. All of it can be filled in later.")
        )
        self.applicant = ApplicantForm(Applicant())
        QVBoxLayout(who).addWidget(self.applicant)
        self.addPage(who)
        start = QWizardPage()
        start.setTitle(tr("How do you want to start?"))
        self.empty = QRadioButton(tr("With an empty library"))
        self.sample = QRadioButton(tr("With a sample: a fictional applicant with three applications"))
        self.empty.setChecked(True)
        layout = QVBoxLayout(start)
        layout.addWidget(self.empty)
        layout.addWidget(self.sample)
        note = tr(
            "The sample goes into a folder of its own beside your library and can be deleted at any time."
        )
        layout.addWidget(plain_label(note, "soft"))
        self.addPage(start)
        self.setMinimumSize(640, 480)

    def validateCurrentPage(self) -> bool:
        """Hold on to a step whose fields are wrong."""
        return super().validateCurrentPage() and (self.currentId() != 1 or self.applicant.is_valid())

    @property
    def root(self) -> Path:
        """The folder that was chosen."""
        return Path(self.place.path.text().strip())


def show_folder(path: Path) -> None:
    """Show a file's folder in the file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent if path.is_file() else path)))
