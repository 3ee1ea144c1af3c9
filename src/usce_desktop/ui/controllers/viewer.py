"""Looking closer at a document, in a window of its own."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from usce_desktop.domain.application.application import Document
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.storage import disk, removed
from usce_desktop.storage.folder import resolve
from usce_desktop.storage.second_versions import second_papers
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.viewer import Other, Viewer
from usce_desktop.ui.language.translate import show_day, tr
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.widgets.preview import Preview, Shown


def _shown(document: Document, path: Path) -> Shown:
    """Say how a document is shown."""
    recipe = document.recipe
    return Shown(path=path, sha256=document.sha256, rotate=recipe.rotate, crop=recipe.crop)


class ViewerController(Controller):
    """Opens the viewer, and knows what a document can be compared with.

    Signals:
        print_wanted(object): Print this ``Shown``.
    """

    print_wanted = Signal(object)
    viewer: Viewer | None = None
    _veiled = False

    def veil(self, *, on: bool) -> None:
        """Hide what could be read, or show it."""
        self._veiled = on
        if self.viewer is not None:
            self.viewer.veil(on=on)

    def serve(self, *previews: Preview) -> None:
        """Do what previews ask for."""
        for preview in previews:
            preview.closer_wanted.connect(self.look_closer)

    def serve_list(self, view: QAbstractItemView, preview: Preview) -> None:
        """Look closer at the selected row of a list, with Space."""
        shortcut = QShortcut(QKeySequence("Space"), view, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(preview.look_closer)

    def show_both(self, shown: Shown, other: Other) -> None:
        """Show two documents side by side."""
        self.look_closer(shown)
        if self.viewer is not None:
            self.viewer.compare_with(other)

    def look_closer(self, shown: Shown) -> None:
        """Show a document in a window of its own."""
        if self.viewer is None:
            self.viewer = Viewer(Worker, self.window)
            self.viewer.veil(on=self._veiled)
            self.viewer.print_wanted.connect(self.print_wanted)
        self.viewer.show_document(shown, shown.path.name, tuple(self._others(shown)))

    def _others(self, shown: Shown) -> Iterator[Other]:
        """List the other documents of its item, and those that stood there before."""
        opened = self.session.opened
        if opened is None:
            return
        application = opened.application
        for item in application.items:
            paths = {resolve(opened.folder, one.file): one for _, one in application.documents_of(item)}
            if shown.path not in paths:
                continue
            for path, one in paths.items():
                if path != shown.path:
                    yield Other(title=tr("{file}, of the same item", file=one.file), shown=_shown(one, path))
            named = {each.file for each in application.documents.values()} | application.packets.keys()
            for path in second_papers(shown.path) if shown.path in paths else ():
                if path.name not in named:
                    title = tr("{file}, beside it in the folder", file=path.name)
                    yield Other(title=title, shown=Shown(path=path, sha256=disk.hash_file(path)[0]))
            for key, note in Intake(self.session).removed():
                before = removed.removed_file(opened.library, key) if note.item == item else None
                if before is not None:
                    title = tr(
                        "{file}, removed {removed}", file=note.document.file, removed=show_day(note.removed)
                    )
                    yield Other(title=title, shown=_shown(note.document, before))

    def finish(self) -> None:
        """End what the viewer has begun."""
        if self.viewer is not None:
            self.viewer.finish()
