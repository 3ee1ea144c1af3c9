"""Find in a list or a table: what does not have the words is hidden."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from usce_desktop.domain.search import has_words
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets.list_model import Index
from usce_desktop.ui.widgets.tables import Table


class FindLine(QLineEdit):
    """A line to type words into; Ctrl+F leads to it, Escape clears it, Enter goes to the first row found.

    Attributes:
        rows: What shows the rows.
        stays: It is always shown; else Escape hides it.
    """

    def __init__(self, rows: QWidget, name: str, *, stays: bool, parent: QWidget | None = None) -> None:
        """Make it; whoever makes it follows its words.

        Args:
            rows: What shows the rows.
            name: What they are, for a screen reader.
            stays: It is always shown.
            parent: Its owner.
        """
        super().__init__(parent)
        self.rows, self.stays = rows, stays
        self.setPlaceholderText(tr("Find"))
        self.setAccessibleName(tr("Find in {name}", name=name))
        self.setClearButtonEnabled(True)
        self.setVisible(stays)

    def begin(self) -> None:
        """Show it, and type into it."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it with Escape, and go on to the rows with Enter or the arrow down."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.clear()
                self.setVisible(self.stays)
                self.rows.setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.rows.setFocus()
            case _:
                super().keyPressEvent(event)


def find_in_table(table: Table) -> FindLine:
    """Make a line that narrows a table down."""
    line = FindLine(table, table.accessibleName(), stays=True)
    line.textChanged.connect(table.search)
    return line


def find_in_list(view: QListView, text_of: Callable[[Index], str] | None = None) -> FindLine:
    """Make a line that narrows a list down; headings stay where a row below them does.

    Args:
        view: With its model.
        text_of: What is searched of a row; what a screen reader says of it, if nothing else.
    """
    line = FindLine(view, view.accessibleName(), stays=False)
    model = view.model()
    say = text_of or (lambda index: str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def narrow() -> None:
        words = line.text()
        below = False
        first = -1
        for row in reversed(range(model.rowCount())):
            index = model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                shown = has_words(words, say(index))
                below = below or shown
                first = row if shown else first
            else:  # a heading
                shown, below = below or not words.strip(), False
            view.setRowHidden(row, not shown)
        current = view.currentIndex()
        if first >= 0 and (not current.isValid() or view.isRowHidden(current.row())):
            view.setCurrentIndex(model.index(first, 0))

    line.textChanged.connect(lambda _: narrow())
    model.modelReset.connect(lambda: narrow() if line.text() else None)
    model.dataChanged.connect(lambda *_: narrow() if line.text() else None)
    return line
