"""What the Help menu does."""

from PySide6.QtGui import QGuiApplication, QKeySequence

from usce_desktop import APP_NAME, __version__
from usce_desktop.ui.actions import ROWS
from usce_desktop.ui.desks.desk import Desk
from usce_desktop.ui.guide import OTHER_KEYS, GuideDialog, TableDialog, diagnostics, library_rows
from usce_desktop.ui.plain import plain_box
from usce_desktop.ui.wording import tr


class HelpDesk(Desk):
    """Says what this is, and how it is used; everything works offline."""

    def guide(self) -> None:
        """Show the guide beside the window."""
        GuideDialog(self.window).show()

    def keys(self) -> None:
        """Show every key."""
        native = QKeySequence.SequenceFormat.NativeText
        rows = [(row.name, QKeySequence(row.keys).toString(native)) for row in ROWS if row.keys]
        rows += [
            (tr("Undo"), "Ctrl+Z"),
            (tr("Redo"), tr("Ctrl+Shift+Z or Ctrl+Y")),
            *((tr(to), tr(press)) for to, press in OTHER_KEYS),
        ]
        TableDialog(tr("Keys"), (tr("To"), tr("press")), rows, self.window).show()

    def libraries(self) -> None:
        """Show what the app is built on."""
        columns = (tr("Library"), tr("Version"), tr("Licence"))
        TableDialog(tr("What it is built on"), columns, library_rows(), self.window).show()

    def copy_diagnostics(self) -> None:
        """Copy what helps to find an error; nothing personal is in it."""
        every = self.session.every
        counts = {
            "Applications": len(every),
            "Documents": sum(len(each.opened.application.documents) for each in every),
            "Files in the Inbox": len(self.session.inbox),
        }
        QGuiApplication.clipboard().setText(diagnostics(counts))
        self.bar.tell(
            tr("Versions and counts are on the clipboard; no name, path or content is among them."),
            stays=False,
        )

    def about(self) -> None:
        """Say what this is."""
        detail = tr(
            "Version {version}, Apache-2.0. Everything stays on this computer.\n\nChecklists "
            "are templates, not the programs' own words; verify them. Nothing here is "
            "medical, legal or immigration advice.",
            version=__version__,
        )
        plain_box(self.window, APP_NAME, detail).exec()
