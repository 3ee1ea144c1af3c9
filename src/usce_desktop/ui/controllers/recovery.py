"""Showing what can be got back, and getting it back."""

from datetime import date

from usce_desktop.domain.packet.limits import size_words
from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.recovery import earlier
from usce_desktop.services.recovery.earlier import Earlier, EarlierApplication
from usce_desktop.services.recovery.removed import RemovedThing, list_removed
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.restore import RestoreDialog
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.recovery import RecoveryCommands

_Found = tuple[tuple[RemovedThing, ...], tuple[date, ...], int, Earlier | None]


class RecoveryController(Controller):
    """Fills the dialog, and has the session carry out what is chosen there."""

    dialog: RestoreDialog | None = None

    def restore(self) -> None:
        """Show what was removed, and earlier days."""
        if self.session.library is None:
            return
        if self.dialog is None:
            self.dialog = dialog = RestoreDialog(self.window, self._closed)
            commands = RecoveryCommands(self.session)
            dialog.removed.wanted.connect(lambda things: commands.bring_back(things, self.look))
            dialog.removed.purge_wanted.connect(lambda things: commands.purge(things, self._purged))
            dialog.earlier.day_wanted.connect(lambda _: self.look())
            dialog.earlier.wanted.connect(self._restore)
            dialog.earlier.all_wanted.connect(self._restore_all)
            dialog.earlier.shared_wanted.connect(
                lambda shared: commands.restore_earlier((), self._restored, shared=shared)
            )
            self.session.library_changed.connect(dialog.close)
        self.look()
        self.dialog.show()
        self.dialog.raise_()

    def look(self) -> None:
        """Look anew at what can be got back."""
        library, context, dialog = self.session.library, self.session.context, self.dialog
        if library is None or dialog is None:
            return
        shown: date | None = dialog.earlier.days.currentData()

        def work(_: Report) -> _Found:
            days = earlier.days_kept(context, library)
            day = shown if shown in days else days[0] if days else None
            then = earlier.as_of(context, library, day) if day is not None else None
            return list_removed(library), days, earlier.kept_bytes(context, library), then

        def then(found: _Found) -> None:
            if self.dialog is None:
                return
            things, days, size, then = found
            writes = not self.session.read_only
            self.dialog.removed.show_things(things, writes=writes)
            self.dialog.earlier.show_days(days, size)
            if then is not None:
                self.dialog.earlier.show_earlier(then, writes=writes)

        self.session.run(work, then, label=tr("Looking at earlier days"))

    def _restore(self, applications: list[EarlierApplication], paper: str) -> None:
        RecoveryCommands(self.session).restore_earlier(applications, self._restored, paper=paper)

    def _restore_all(self) -> None:
        then = self.dialog.earlier.earlier if self.dialog is not None else None
        if then is not None:
            RecoveryCommands(self.session).restore_earlier(
                [each for each in then.applications if each.changes],
                self._restored,
                shared=then.shared,
            )

    def _restored(self) -> None:
        self.bar.tell(
            tr("Restored. What took its place is under Removed, so nothing is lost."),
            tr("Undo"),
            self.session.undo_stack.undo,
            stays=False,
        )
        self.look()

    def _purged(self, size: int) -> None:
        self.bar.tell(tr("{size} deleted permanently.", size=size_words(size)), stays=False)
        self.look()

    def _closed(self) -> None:
        self.dialog = None
