"""Sharing the open library with an office: what that means is shown, and what is agreed is written down."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from usce_desktop.domain.students.invitation import state_words
from usce_desktop.services.library.shared import known_applicant
from usce_desktop.services.students.sharing import end_sharing, invitation_page, share_library, write_page
from usce_desktop.storage.library import Library
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.share import ShareDialog
from usce_desktop.ui.language.translate import tr, translate


class ShareController(Controller):
    """Asks whether somebody agrees to share, and ends it."""

    _dialog: ShareDialog | None = None

    def share_library(self) -> None:
        """Show what sharing means, and whether the library is shared."""
        library = self.session.library
        if library is None:
            return
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = dialog = ShareDialog(library.info.sharing, self.window)
        dialog.agreed.connect(partial(self._agree, dialog))
        dialog.ended.connect(partial(self._end, dialog))
        dialog.page_wanted.connect(partial(self._write, dialog))
        dialog.open()

    def _agree(self, dialog: ShareDialog, office: str) -> None:
        now = self.session.now()
        self._change(dialog, lambda library: share_library(library, office, now))

    def _end(self, dialog: ShareDialog) -> None:
        now = self.session.now()
        self._change(dialog, lambda library: end_sharing(library, now))

    def _change(self, dialog: ShareDialog, change: Callable[[Library], Library]) -> None:
        dialog.wait()

        def then() -> None:
            library = self.session.library
            if library is not None:
                if self._dialog is dialog:
                    dialog.show_sharing(library.info.sharing)
                self.bar.tell(translate(state_words(library.info.sharing)), stays=False)

        self.session.change_library(change, then)

    def _write(self, dialog: ShareDialog, office: str) -> None:
        library, context = self.session.library, self.session.context
        if library is None:
            return
        kinds = f"{tr('PDF')} (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(dialog, tr("Save as"), tr("Sharing.pdf"), kinds)
        if not name:
            return
        path = Path(name if name.lower().endswith(".pdf") else f"{name}.pdf")
        student = known_applicant(context, library)[0].name
        sharing = library.info.sharing
        agreed = sharing if sharing is not None and sharing.office == office else None
        page = invitation_page(office, student, agreed, translate)
        self.session.run(
            lambda _: write_page(context, page, path), lambda _: self.tell_written(path, tr("The page"))
        )
