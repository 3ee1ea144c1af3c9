"""What the Help menu does."""

from datetime import date

from PySide6.QtGui import QGuiApplication, QKeySequence

from usce_desktop import APP_NAME, __released__, __version__
from usce_desktop.pdf.worker.walls import Walls, possible_walls
from usce_desktop.storage.resources import notices
from usce_desktop.ui.controllers.actions import ROWS
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.guide import OTHER_KEYS, GuideDialog, TableDialog, diagnostics, library_rows
from usce_desktop.ui.language.translate import show_day, tr
from usce_desktop.ui.widgets.labels import plain_box

OLD_DAYS = 180
"""From then on About says that a version is old: two seasons of checklists have changed."""


def _words_for(walls: Walls) -> str:
    """Say what keeps a document that takes over the process that opens it from the person's other files."""
    if walls.landlock and walls.seccomp:
        return tr(
            "Documents are opened in a process that can reach no other file, program or network (Landlock"
            " {version}, seccomp).",
            version=walls.landlock,
        )
    if walls.seccomp:
        return tr(
            "Documents are opened in a process that can start no program and use no network (seccomp). This"
            " system has no Landlock, which would keep it from your other files, too."
        )
    if walls.seatbelt:
        return tr(
            "Documents are opened in a process of their own, in a sandbox of macOS: it reads this program and"
            " the files that it is handed, writes nothing else, and has no network."
        )
    if walls.integrity:
        return tr(
            "Documents are opened in a process of their own, which is handed its files, changes nothing else"
            " of yours and starts no program (low integrity). Windows does not keep it from reading, nor from"
            " the network."
        )
    return tr("Documents are opened in a process of their own; this system puts no further walls around it.")


class HelpController(Controller):
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
        released = date.fromisoformat(__released__)
        detail = tr(
            "Version {version} of {day}, Apache-2.0. Everything stays on this computer.\n\nChecklists "
            "are templates, not the programs' own words; verify them. Nothing here is "
            "medical, legal or immigration advice.",
            version=__version__,
            day=show_day(released),
        )
        age = (self.session.today - released).days
        if age > OLD_DAYS:
            detail += "\n\n" + tr(
                "This version is {age} days old, and the app never asks the network: look for a newer one"
                " where you got it.",
                age=age,
            )
        detail += "\n\n" + _words_for(possible_walls())
        box = plain_box(self.window, APP_NAME, detail)
        box.setIconPixmap(QGuiApplication.windowIcon().pixmap(64))
        if notices().is_file():
            box.setDetailedText(notices().read_text(encoding="utf-8"))
        box.exec()
