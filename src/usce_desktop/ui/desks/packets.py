"""What the Packet menu does: build, look at what was built, freeze what was sent, verify what came back."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from usce_desktop.domain.status import Phase
from usce_desktop.services.delivery import BuiltFiles
from usce_desktop.services.writing import Built
from usce_desktop.storage.errors import StorageError
from usce_desktop.ui.bars import BuiltBar, MessageBar
from usce_desktop.ui.build_dialog import BuildDialog
from usce_desktop.ui.desks.desk import Desk
from usce_desktop.ui.dialogs import SentDialog
from usce_desktop.ui.memory import Memory
from usce_desktop.ui.session import Session
from usce_desktop.ui.welcome import show_folder
from usce_desktop.ui.wording import tr


class PacketDesk(Desk):
    """Asks what has to be asked about packets, and has the session do it."""

    def __init__(self, session: Session, window: QWidget, bar: MessageBar, memory: Memory) -> None:
        """Make the bar that shows what was built."""
        super().__init__(session, window, bar, memory)
        self._built: Built | BuiltFiles | None = None
        self.built_bar = BuiltBar(self._open_built, self._show_built)
        session.built.connect(self._packet_built)

    def build_packet(self) -> None:
        """Build the packet of the application phase."""
        self._build(Phase.APPLICATION)

    def build_onboarding(self) -> None:
        """Build the packet of the onboarding phase."""
        self._build(Phase.ONBOARDING)

    def _build(self, phase: Phase) -> None:
        plan, target = self.session.plan(phase, {}), self.session.packet_path(phase)
        if plan is None or target is None:
            return
        try:
            profiles = self.session.profiles()
        except StorageError as error:
            self.failed(error)
            return
        dialog = BuildDialog(plan, target.name, profiles, self.window)
        if not dialog.exec():
            return
        profile = profiles[dialog.profile.currentData()]
        if profile.separate:
            chosen = QFileDialog.getExistingDirectory(
                self.window, tr("Where the folder of files goes"), self.memory.last_folder
            )
            if not chosen:
                return
            self.memory.remember(last_folder=chosen)
            target = Path(chosen) / target.stem
        self.built_bar.hide()
        self.session.build(plan, profile, target, dialog.wishes())

    def mark_sent(self) -> None:
        """Ask which packet was sent, when and to whom, and freeze it."""
        opened = self.session.opened
        if opened is None:
            return
        last = self._built.path if isinstance(self._built, Built) else opened.folder
        name, _ = QFileDialog.getOpenFileName(
            self.window, tr("The packet that you sent"), str(last), tr("PDF (*.pdf)")
        )
        if not name:
            return
        dialog = SentDialog(Path(name).name, opened.application.program, self.session.today, self.window)
        if dialog.exec():
            self.session.submit(Path(name), dialog.fields())

    def immunization_summary(self) -> None:
        """Ask where the clinician's summary goes, and write it."""
        opened = self.session.opened
        if opened is None:
            return
        proposed = Path(self.memory.last_folder) / "Immunization summary.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self.window, tr("Immunization summary"), str(proposed), tr("PDF (*.pdf)")
        )
        if name:
            self.memory.remember(last_folder=str(Path(name).parent))
            self.built_bar.hide()
            self.session.write_summary(Path(name))

    def verify_packet(self) -> None:
        """Ask for a packet, and say whether it is as it was built and where its documents are."""
        name, _ = QFileDialog.getOpenFileName(
            self.window, tr("The packet to verify"), self.memory.last_folder, tr("PDF (*.pdf)")
        )
        if name:
            self.memory.remember(last_folder=str(Path(name).parent))
            self.session.verify(Path(name))

    def _packet_built(self, built: Built | BuiltFiles) -> None:
        self._built = built
        self.built_bar.tell(built)

    def _open_built(self) -> None:
        if self._built is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._built.path)))

    def _show_built(self) -> None:
        if self._built is not None:
            show_folder(self._built.path)
