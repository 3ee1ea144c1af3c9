"""The Inbox: files that belong nowhere yet, and where each is likely to belong."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.application.recipe import pages_words, parse_pages
from usce_desktop.domain.facts import BadFactError
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.intake.guess import Likely
from usce_desktop.services.intake.reuse import Twin, twins
from usce_desktop.ui.dialogs.viewer import Other
from usce_desktop.ui.language.translate import counted, tr, tr_noop, translate
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.widgets.drag_list import DragOutList
from usce_desktop.ui.widgets.dropping import has_files
from usce_desktop.ui.widgets.find_line import find_in_list
from usce_desktop.ui.widgets.labels import plain_label, tooltip
from usce_desktop.ui.widgets.list_model import Index, RowsModel
from usce_desktop.ui.widgets.preview import Preview, Shown
from usce_desktop.ui.widgets.thumbnails import Thumbnails

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NOTHING = tr_noop("Nothing in it names an item of this application; choose the item below.")
KEYS = 9
"""So many guesses have a key of their own."""


class InboxRow(Struct, frozen=True, kw_only=True):
    """A file of the Inbox."""

    path: Path

    @property
    def key(self) -> Path:
        """What stays the same."""
        return self.path


class InboxModel(RowsModel):
    """One row per file; ``ROW_ROLE`` returns its path."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Answer a view."""
        if not index.isValid():
            return None
        row: InboxRow = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.path.name
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(row.path.name)
            case _ if role == ROW_ROLE:
                return row.path
        return None


class InboxView(QSplitter):
    """Sorts files into applications: a file, an application, and the likely items with a key each.

    Signals:
        files_dropped(object): Files, as ``QMimeData``.
        choosing(): Choose files to add.
        both_wanted(object, object): Show this ``Shown`` beside this ``Other``, which has the same bytes.
        sorted(str): Files were given to items, as these words say.
    """

    files_dropped = Signal(object)
    choosing = Signal()
    both_wanted = Signal(object, object)
    sorted = Signal(str)

    def __init__(
        self, session: Session, make_worker: Callable[[], Worker], parent: QWidget | None = None
    ) -> None:
        """Lay it out."""
        super().__init__(parent)
        self._session, self._commands = session, LibraryCommands(session)
        self.likely: tuple[Likely, ...] = ()
        self._shown: Path | None = None
        self.setAcceptDrops(True)
        self.model = InboxModel()
        self.list = DragOutList()
        self.list.paths_of = lambda index: [index.data(ROW_ROLE)]
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Files in the Inbox"))
        self.list.setProperty("role", "rows")
        self.list.setEditTriggers(DragOutList.EditTrigger.NoEditTriggers)
        self.words = plain_label("", "soft")
        self.add = QPushButton(tr("Add files…"))
        self.add.clicked.connect(self.choosing)
        self.sort = QPushButton(tr("Sort all"))
        self.sort.setToolTip(tr("Give each file to the item that it is surely for, in this application"))
        self.sort.clicked.connect(self._sort)
        self._make_looks(make_worker())
        self.same = plain_label()
        self.both = QPushButton(tr("Show both"))
        self.both.clicked.connect(self._show_both)
        self._twin: Twin | None = None
        self.application = QComboBox()
        self.application.setAccessibleName(tr("Application"))
        self.application.activated.connect(lambda _: self._rank())
        self.guesses = QListWidget()
        self.guesses.setAccessibleName(tr("Where it is likely to belong"))
        self.guesses.setWordWrap(True)
        self.guesses.itemActivated.connect(lambda item: self.assign(self.guesses.row(item)))
        self.others = QComboBox()
        self.others.setAccessibleName(tr("Another item"))
        self.others.activated.connect(self._other)
        self.pages = QLineEdit()
        self.pages.setPlaceholderText(tr("all, or for example 1-2"))
        self.pages.setToolTip(tr("Choose them below with Ctrl or Shift and a click, or write them here"))
        self.pages.setAccessibleName(tr("Pages"))
        self.keep = QCheckBox(tr("Other pages are for other items"))
        self.keep.setToolTip(tr("The file stays here until you take it away"))
        self.pages.textChanged.connect(self._pages_changed)
        self.remove = QPushButton(tr("Remove from the Inbox"))
        self.remove.clicked.connect(self._remove)
        self.problem = plain_label("", "problem")
        self.hint = plain_label("", "soft")
        self._lay_out()
        # Shortcuts, because a list takes digits for finding rows; a field that is written in keeps them.
        for number in range(KEYS):
            self._shortcut(str(number + 1), partial(self.assign, number))
        self._shortcut("Del", self._remove)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.update_view()

    def _make_looks(self, worker: Worker) -> None:
        self.preview = Preview(lambda: worker)
        self.preview.let_change(on=False)
        self.thumbnails = Thumbnails(lambda: worker)
        self.thumbnails.setSelectionMode(Thumbnails.SelectionMode.ExtendedSelection)
        self.thumbnails.chosen.connect(self.preview.show_page)
        self.thumbnails.selectionModel().selectionChanged.connect(lambda *_: self._pages_chosen())
        self.preview.page_changed.connect(self._page_changed)

    def _shortcut(self, keys: str, press: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(press)

    def _lay_out(self) -> None:
        left, self._right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 14, 0, 0)
        heading = plain_label(tr("Inbox"), "title")
        for widget in (heading, self.words):
            widget.setContentsMargins(14, 0, 14, 0)
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        row.addWidget(self.add)
        row.addWidget(self.sort)
        row.addStretch()
        column.addLayout(row)
        self.find_line = find_in_list(self.list, lambda index: str(index.data()))
        column.addWidget(self.find_line)
        column.addWidget(self.list, 1)
        side = QVBoxLayout(self._right)
        side.setContentsMargins(18, 14, 18, 14)
        top = QHBoxLayout()
        top.addWidget(plain_label(tr("For")))
        top.addWidget(self.application, 1)
        side.addLayout(top)
        same = QHBoxLayout()
        same.addWidget(self.same, 1)
        same.addWidget(self.both)
        side.addLayout(same)
        pages = QHBoxLayout()
        pages.addWidget(plain_label(tr("Pages")))
        pages.addWidget(self.pages, 1)
        pages.addWidget(self.keep)
        side.addLayout(pages)
        self.problem.hide()
        side.addWidget(self.problem)
        side.addWidget(self.hint)
        side.addWidget(self.guesses, 2)
        below = QHBoxLayout()
        below.addWidget(self.others, 1)
        below.addWidget(self.remove)
        side.addLayout(below)
        looks = QHBoxLayout()
        self.thumbnails.setMaximumWidth(self.thumbnails.minimumWidth())
        looks.addWidget(self.thumbnails)
        looks.addWidget(self.preview, 1)
        side.addLayout(looks, 5)
        self.addWidget(left)
        self.addWidget(self._right)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 5)
        self.setSizes([330, 640])
        self.setChildrenCollapsible(False)

    # --- showing ---

    def update_view(self) -> None:
        """Show what the session holds now."""
        session = self._session
        chosen = self.application.currentData()
        self.application.clear()
        for line in session.lines:
            # As text: Qt finds other objects only by their identity.
            self.application.addItem(line.standing.title, str(line.folder))
        opened = session.opened
        if self.application.findData(chosen) < 0 and opened is not None:
            chosen = str(opened.folder)
        self.application.setCurrentIndex(max(0, self.application.findData(chosen)))
        current = self._path()
        self.model.set_rows([InboxRow(path=path) for path in session.inbox])
        files = len(session.inbox)
        words = tr("Nothing waits here. Drop files anywhere; what the app cannot place comes here.")
        self.words.setText(
            tr("{files} in no application yet", files=counted(files, "file")) if files else words
        )
        self.add.setEnabled(session.library is not None and not session.read_only)
        self.sort.setEnabled(files > 0 and self._folder() is not None and not session.read_only)
        row = self.model.row_of(current) if current else 0
        if files:
            self.list.setCurrentIndex(self.model.index(max(0, row)))
        self._show()

    def _path(self) -> Path | None:
        path = self.list.currentIndex().data(ROW_ROLE)
        return path if isinstance(path, Path) else None

    def _folder(self) -> Path | None:
        folder = self.application.currentData()
        return Path(folder) if isinstance(folder, str) else None

    def _show(self) -> None:
        path = self._path()
        self._right.setVisible(path is not None)
        if path is not None and path == self._shown:
            # What was chosen of it stays, whatever else changed.
            self._show_same(twins(self._session.every, self._session.context.hashes.sha256(path)))
            self._rank()
            return
        self._shown = path
        self.pages.clear()
        self.thumbnails.hide()
        if path is None:
            self.preview.show_document(None)
            return
        sha256 = self._session.context.hashes.sha256(path)
        self._show_same(twins(self._session.every, sha256))
        self.preview.show_document(Shown(path=path, sha256=sha256))
        self._rank()

    def _show_same(self, found: Sequence[Twin]) -> None:
        """Say where the same bytes already belong; what to do about it is for the person."""
        self._twin = found[0] if found else None
        self.same.setVisible(bool(found))
        self.both.setVisible(bool(found))
        if found:
            words = tr(
                "You have this very file already: {item}, {application}.",
                item=found[0].item,
                application=found[0].application,
            )
            more = tr(" {number} times more.", number=len(found) - 1)
            self.same.setText(words + (more if len(found) > 1 else ""))

    def _show_both(self) -> None:
        path = self._path()
        if path is not None and self._twin is not None:
            sha256 = self._session.context.hashes.sha256(path)
            title = f"{self._twin.item}, {self._twin.application}"
            other = Other(title=title, shown=Shown(path=self._twin.path, sha256=sha256))
            self.both_wanted.emit(Shown(path=path, sha256=sha256), other)

    def _page_changed(self, page: int, pages: int) -> None:
        """Show the pages of a scan that has several, so that some of them can be chosen."""
        path = self._path()
        if path is None or pages <= 1:
            self.thumbnails.hide()
            return
        if not self.thumbnails.isVisible():
            shown = Shown(path=path, sha256=self._session.context.hashes.sha256(path))
            self.thumbnails.show_document(shown, pages)
            self.thumbnails.clearSelection()
            self.thumbnails.show()
        del page

    def _pages_chosen(self) -> None:
        chosen = sorted(index.row() + 1 for index in self.thumbnails.selectedIndexes())
        if self.thumbnails.isVisible():
            self.pages.setText(pages_words(chosen) if len(chosen) < self.thumbnails.pages.rowCount() else "")

    def _pages_changed(self, text: str) -> None:
        self.keep.setChecked(bool(text.strip()))
        self.problem.hide()

    def _rank(self) -> None:
        path, folder = self._path(), self._folder()
        self._show_likely(())
        self.hint.setText("" if folder else tr("Make an application first; then files can be given to it."))
        if path is None or folder is None or not self.isVisible():
            return
        self.hint.setText(tr("Reading {name}…", name=path.name))

        def then(found: tuple[Likely, ...]) -> None:
            if path == self._path() and folder == self._folder():
                self._show_likely(found)
                words = tr("Press a number, or double-click.") if found else tr(_NOTHING)
                self.hint.setText(words)

        self._commands.rank(folder, path, then)

    def _show_likely(self, found: Sequence[Likely]) -> None:
        self.likely = tuple(found)
        self.guesses.clear()
        for number, each in enumerate(found[:KEYS], 1):
            note = "" if each.lacking else tr(" (has one already)")
            because = "; ".join(map(translate, each.because[:3]))
            item = QListWidgetItem(f"{number}   {translate(each.title)}{note}\n     {because}")
            item.setToolTip(
                tooltip(
                    tr("Press {number} to give it to {title}", number=number, title=translate(each.title))
                )
            )
            self.guesses.addItem(item)
        self.guesses.setVisible(bool(found))
        if found:
            self.guesses.setCurrentRow(0)
        self.others.clear()
        self.others.addItem(tr("Another item…"), "")
        folder = self._folder()
        for reviewed in self._session.every:
            if reviewed.opened.folder == folder:
                for requirement in reviewed.opened.checklist.items:
                    self.others.addItem(translate(requirement.title), requirement.item)

    def veil(self, *, on: bool) -> None:
        """Hide what could be read, or show it."""
        self.preview.veil(on=on)
        self.thumbnails.pages.veil(on=on)

    # --- doing ---

    def assign(self, number: int) -> None:
        """Give the file to a guess, counted from 0."""
        if 0 <= number < min(KEYS, len(self.likely)):
            self._give(self.likely[number].item)

    def _other(self, number: int) -> None:
        item = self.others.itemData(number)
        if item:
            self._give(item)

    def _give(self, item: str) -> None:
        path, folder = self._path(), self._folder()
        if path is None or folder is None:
            return
        try:
            pages = parse_pages(self.pages.text()) if self.pages.text().strip() else ()
        except BadFactError as error:
            self.problem.setText(translate(error.args[0]))
            self.problem.show()
            self.pages.setFocus()
            return
        self._commands.take_from_inbox(folder, path, item, pages=pages, keep=self.keep.isChecked())

    def _sort(self) -> None:
        folder, waiting = self._folder(), self._session.inbox
        if folder is None or not waiting:
            return

        def then(given: int) -> None:
            left = len(waiting) - given
            words = tr("{given} given to items.", given=counted(given, "file"))
            if left:
                more = tr("{left} left: no item here asks for that, or none was clearly meant.", left=left)
                words = f"{words} {more}"
            self.sorted.emit(words)

        self._commands.sort_inbox(folder, waiting, then)

    def _remove(self) -> None:
        path = self._path()
        if path is not None:
            self._commands.leave_inbox(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.source() is None and self.add.isEnabled() and has_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take files into the Inbox."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files_dropped.emit(event.mimeData())
