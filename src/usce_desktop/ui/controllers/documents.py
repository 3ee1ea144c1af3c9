"""What is done with documents that serve more than one application."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.intake.reuse import Fit, Holding, holdings, impact
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.views.documents import DocumentsView
from usce_desktop.ui.widgets.labels import plain_box


class DocumentsController(Controller):
    """Keeps the view of my documents up to date, and does what it asks for."""

    view: DocumentsView

    def serve(self, view: DocumentsView) -> None:
        """Do what a view asks for."""
        self.view = view
        view.use_wanted.connect(self._use)
        view.replace_wanted.connect(self._replace)
        view.table_wanted.connect(self.keep_table)

    def refresh(self) -> None:
        """Look anew where each document would do; other work goes first."""
        session = self.session
        every, today = session.every, session.today

        def work(_: Report) -> tuple[Holding, ...]:
            return holdings(session.context, every, today)

        def then(found: tuple[Holding, ...]) -> None:
            self.view.show_holdings(found, today, enabled=not session.read_only)

        session.run(work, then, self.failed, label=tr("Looking where documents fit"))

    def _use(self, holding: Holding, fits: Sequence[Fit]) -> None:
        LibraryCommands(self.session).use_in(holding, fits)
        names = counted(len(fits), "application")
        self.bar.tell(
            tr("{title} goes into {names}.", title=holding.title, names=names),
            tr("Undo"),
            self.session.undo_stack.undo,
            stays=False,
        )

    def _replace(self, holding: Holding) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            tr("The new {title}", title=holding.title),
            self.memory.last_folder,
            tr("Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)"),
        )
        if not name:
            return
        self.memory.remember(last_folder=str(Path(name).parent))
        changed = sum(not use.sent for use in holding.uses)
        box = plain_box(
            self.window,
            tr("Replace it in {changed}?", changed=counted(changed, "application")),
            "\n".join(map(translate, impact(holding))),
        )
        box.setWindowTitle(tr("Replace {title}", title=holding.title))
        box.setStandardButtons(box.StandardButton.Cancel)
        box.addButton(tr("Replace"), box.ButtonRole.AcceptRole)
        if box.exec() != box.StandardButton.Cancel:
            LibraryCommands(self.session).replace_everywhere(holding, Path(name))
