"""A list whose rows can be dragged out as the files that they stand for."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QListView, QWidget

from usce_desktop.ui.widgets.labels import file_mime
from usce_desktop.ui.widgets.list_model import Index


class DragOutList(QListView):
    """Gives its files to a mail, a browser or a folder; they are copied, never moved.

    Attributes:
        paths_of: Names the files of a row; none where it has none.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with rows that have no files."""
        super().__init__(parent)
        self.paths_of: Callable[[Index], Sequence[Path]] = lambda _: ()
        self.setDragEnabled(True)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the files of the selected row."""
        del actions
        paths = self.paths_of(self.currentIndex()) if self.currentIndex().isValid() else ()
        if paths:
            drag = QDrag(self)
            drag.setMimeData(file_mime(*map(str, paths)))
            drag.exec(Qt.DropAction.CopyAction)
