"""What is done with the rules of the open application: change, take from a file, save as one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtWidgets import QFileDialog, QWidget

from usce_desktop.domain.checklist.catalog import Checklist
from usce_desktop.domain.checklist.demands import parameter_sentences, rule_sentences
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.library.applications import (
    checklist_for,
    export_checklist,
    import_checklist,
    library_catalog,
    save_checklist,
)
from usce_desktop.storage.errors import StorageError
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.checklist_editor import ChecklistEditor
from usce_desktop.ui.dialogs.example import Wanted, WantedDialog
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.bars import MessageBar
from usce_desktop.ui.widgets.file_manager import show_folder


class RulesController(Controller):
    """Changes what is asked."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        bar: MessageBar,
        memory: Memory,
        selected: Callable[[], str],
    ) -> None:
        """Know the selected item, which the editor begins with."""
        super().__init__(session, window, bar, memory)
        self.selected = selected

    def wanted(self) -> None:
        """Show what is wanted of the selected item, with an example."""
        context, opened = self.session.context, self.session.opened
        requirement = opened.checklist.requirement(self.selected()) if opened is not None else None
        if requirement is None:
            self.bar.tell(tr("Choose an item first."), stays=False)
            return
        wanted = Wanted(
            title=translate(requirement.title),
            kind=context.catalog.types[requirement.type],
            shown=requirement.must_show,
            asked=[
                *map(translate, rule_sentences(requirement)),
                *map(translate, parameter_sentences(requirement)),
            ],
        )
        WantedDialog(wanted, Worker, context.places.cache, self.session.today, self.window).show()

    def edit_rules(self) -> None:
        """Change what is asked, for the open application."""
        opened = self.session.opened
        if opened is None:
            return
        context, library = self.session.context, opened.library
        # Without the items that the person added on top.
        try:
            own = checklist_for(
                library_catalog(context, library), structs.replace(opened.application, items={})
            )
        except StorageError as error:  # its file was taken away, or broken, meanwhile
            self.session.failed(error)
            return
        editor = ChecklistEditor(own, context.catalog.types, self.selected(), self.window)
        if editor.exec() and editor.checklist != own:
            self._switch(tr("Change the rules"), lambda: save_checklist(context, library, editor.checklist))

    def import_rules(self) -> None:
        """Take rules from somebody's file, for the open application."""
        name, _ = QFileDialog.getOpenFileName(
            self.window, tr("Take rules from"), self.memory.last_folder, tr("Rules (*.toml)")
        )
        opened = self.session.opened
        if name and opened is not None:
            self.memory.remember(last_folder=str(Path(name).parent))
            context, library = self.session.context, opened.library
            self._switch(tr("Take rules"), lambda: import_checklist(context, library, Path(name)))

    def _switch(self, label: str, keep: Callable[[], Checklist]) -> None:
        """Keep rules and judge the open application by them, undoably."""
        self.session.run(
            lambda _: keep(),
            lambda kept: self.session.edit(
                label, lambda one: structs.replace(one, checklist=kept.id, verified=None)
            ),
        )

    def export_rules(self) -> None:
        """Save the rules of the open application as a file for somebody else."""
        opened = self.session.opened
        if opened is None:
            return
        proposed = Path(self.memory.last_folder) / f"{opened.checklist.id}.toml"
        name, _ = QFileDialog.getSaveFileName(
            self.window, tr("Save rules as"), str(proposed), tr("Rules (*.toml)")
        )
        if not name:
            return
        self.memory.remember(last_folder=str(Path(name).parent))
        try:
            path = export_checklist(self.session.context, opened, Path(name))
        except StorageError as error:
            self.failed(error)
            return
        self.bar.tell(
            tr("The rules are in {name}.", name=path.name), tr("Show in folder"), partial(show_folder, path)
        )
