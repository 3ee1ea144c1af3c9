"""What the Packet menu does: build, look at what was built, freeze what was sent, verify what came back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from usce_desktop.domain.status import Phase
from usce_desktop.services.building import Built
from usce_desktop.services.delivery import BuiltFiles
from usce_desktop.storage.errors import StorageError
from usce_desktop.ui.bars import BuiltBar
from usce_desktop.ui.build_dialog import BuildDialog
from usce_desktop.ui.dialogs import SentDialog
from usce_desktop.ui.session import Session
from usce_desktop.ui.welcome import show_folder
from usce_desktop.ui.words import words_for


class PacketDesk(QObject):
    """Asks what has to be asked about packets, and has the session do it."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        last_folder: Callable[[], str],
        remember: Callable[..., None],
    ) -> None:
        """Make the bar that shows what was built.

        Args:
            session: Does the work.
            window: Under which dialogs open.
            last_folder: Where the person was last.
            remember: Keeps settings.
        """
        super().__init__(window)
        self._session, self._window = session, window
        self._last_folder, self._remember = last_folder, remember
        self._built: Built | BuiltFiles | None = None
        self.bar = BuiltBar(self._open_built, self._show_built)
        session.built.connect(self._packet_built)

    def build_packet(self) -> None:
        """Build the packet of the application phase."""
        self._build(Phase.APPLICATION)

    def build_onboarding(self) -> None:
        """Build the packet of the onboarding phase."""
        self._build(Phase.ONBOARDING)

    def _build(self, phase: Phase) -> None:
        plan, target = self._session.plan(phase, {}), self._session.packet_path(phase)
        if plan is None or target is None:
            return
        try:
            profiles = self._session.profiles()
        except StorageError as error:
            self._session.told.emit(words_for(error))
            return
        dialog = BuildDialog(plan, target.name, profiles, self._window)
        if not dialog.exec():
            return
        profile = profiles[dialog.profile.currentData()]
        if profile.separate:
            chosen = QFileDialog.getExistingDirectory(
                self._window, "Where the folder of files goes", self._last_folder()
            )
            if not chosen:
                return
            self._remember(last_folder=chosen)
            target = Path(chosen) / target.stem
        self.bar.hide()
        self._session.build(plan, profile, target, dialog.wishes())

    def mark_sent(self) -> None:
        """Ask which packet was sent, when and to whom, and freeze it."""
        opened = self._session.opened
        if opened is None:
            return
        last = self._built.path if isinstance(self._built, Built) else opened.folder
        name, _ = QFileDialog.getOpenFileName(
            self._window, "The packet that you sent", str(last), "PDF (*.pdf)"
        )
        if not name:
            return
        dialog = SentDialog(Path(name).name, opened.application.program, self._session.today, self._window)
        if dialog.exec():
            self._session.submit(Path(name), dialog.fields())

    def immunization_summary(self) -> None:
        """Ask where the clinician's summary goes, and write it."""
        opened = self._session.opened
        if opened is None:
            return
        proposed = Path(self._last_folder()) / "Immunization summary.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Immunization summary", str(proposed), "PDF (*.pdf)"
        )
        if name:
            self._remember(last_folder=str(Path(name).parent))
            self.bar.hide()
            self._session.write_summary(Path(name))

    def verify_packet(self) -> None:
        """Ask for a packet, and say whether it is as it was built and where its documents are."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, "The packet to verify", self._last_folder(), "PDF (*.pdf)"
        )
        if name:
            self._remember(last_folder=str(Path(name).parent))
            self._session.verify(Path(name))

    def _packet_built(self, built: Built | BuiltFiles) -> None:
        self._built = built
        self.bar.tell(built)

    def _open_built(self) -> None:
        if self._built is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._built.path)))

    def _show_built(self) -> None:
        if self._built is not None:
            show_folder(self._built.path)
