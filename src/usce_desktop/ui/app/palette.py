"""The command palette: type a few letters, go there or do it."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget
from rapidfuzz import fuzz, utils

from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets.list_model import Index, RowsModel

MOST = 40
LEAST, SHORTEST = 75, 4
"""Of 100, how alike an entry has to be to what is typed; fewer letters are alike to everything."""


class PaletteEntry(Struct, frozen=True, kw_only=True):
    """Something to go to or to do.

    Attributes:
        title: What it is called.
        hint: What kind of thing it is, or its keys.
        run: Does it.
    """

    title: str
    hint: str
    run: Callable[[], object]

    @property
    def key(self) -> str:
        """What stays the same."""
        return f"{self.hint} {self.title}"


def matching(entries: Sequence[PaletteEntry], typed: str) -> list[PaletteEntry]:
    """Find the entries that match what is typed, the best first; all of them where nothing is.

    Words that begin as typed count most, then what has the letters somewhere, then what is alike.
    """
    wanted = utils.default_process(typed).split()
    if not wanted:
        return list(entries[:MOST])
    scored = [(_score(utils.default_process(entry.title), wanted), entry) for entry in entries]
    best = sorted((each for each in scored if each[0]), key=lambda each: -each[0])
    return [entry for _, entry in best[:MOST]]


def _score(title: str, wanted: Sequence[str]) -> float:
    words = title.split()
    if all(any(word.startswith(part) for word in words) for part in wanted):
        return 200 - words.index(next(word for word in words if word.startswith(wanted[0])))
    if all(part in title for part in wanted):
        return 150
    alike = fuzz.partial_ratio(" ".join(wanted), title) if len(" ".join(wanted)) >= SHORTEST else 0
    return alike if alike >= LEAST else 0


class _Model(RowsModel):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Answer a view."""
        if not index.isValid():
            return None
        row: PaletteEntry = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.title}    {row.hint}" if row.hint else row.title
        return row if role == Qt.ItemDataRole.UserRole else None


class Palette(QDialog):
    """Offers what can be gone to or done."""

    def __init__(self, entries: Sequence[PaletteEntry], parent: QWidget | None = None) -> None:
        """Start with everything."""
        super().__init__(parent)
        self.setWindowTitle(tr("Go to or do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = entries
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("An application, an item, a view, a command"))
        self.field.setAccessibleName(tr("Go to or do"))
        self.field.setClearButtonEnabled(True)
        self.model = _Model()
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("What matches"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        self.resize(560, 420)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._run)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._run())
        self._filter("")

    def _filter(self, typed: str) -> None:
        self.model.set_rows(matching(self._entries, typed))
        self.list.setCurrentIndex(self.model.index(0))

    def _run(self) -> None:
        entry = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(entry, PaletteEntry):
            self.close()
            entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while one types."""
        moving = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = moving.get(Qt.Key(event.key()))
            if step is not None:
                row = max(0, min(self.model.rowCount() - 1, self.list.currentIndex().row() + step))
                self.list.setCurrentIndex(self.model.index(row))
                return True
        return super().eventFilter(watched, event)
