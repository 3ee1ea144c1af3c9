"""The last part of a pass: files that no item was clearly meant for, one at a time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.intake.guess import Likely
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.library import LibraryCommands
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.review.cutter import Cutter
from usce_desktop.ui.widgets.labels import announce, plain_label, tooltip
from usce_desktop.ui.widgets.preview import Preview, Shown

KEYS = 9
"""So many likely items have a key of their own."""


class InboxStep(QSplitter):
    """Asks of one file of the Inbox what it is, and gives it to that item.

    Signals:
        later(): Go on without it.
        back(): To the one before.
    """

    later = Signal()
    back = Signal()

    def __init__(
        self, session: Session, make_worker: Callable[[], Worker], parent: QWidget | None = None
    ) -> None:
        """Lay it out."""
        super().__init__(parent)
        self._session, self._commands = session, LibraryCommands(session)
        self.path: Path | None = None
        self.likely: tuple[Likely, ...] = ()
        worker = make_worker()
        self.preview = Preview(lambda: worker)
        self.preview.let_change(on=False)
        self.cutter = Cutter(lambda: worker, self.preview.show_page)
        self.cutter.box.cut.connect(self.cut)
        self.preview.page_changed.connect(self._page_changed)
        self.file = plain_label("", "soft")
        self.guesses = QListWidget()
        self.guesses.setAccessibleName(tr("Where it is likely to belong"))
        self.guesses.setWordWrap(True)
        self.guesses.itemActivated.connect(lambda row: self.give(self.guesses.row(row)))
        self.others = QComboBox()
        self.others.setAccessibleName(tr("Another item"))
        self.others.activated.connect(self._other)
        self.hint = plain_label("", "section")
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 4, 8, 8)
        column.addWidget(self.preview, 1)
        column.addWidget(self.cutter.strip)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        column.addWidget(plain_label(tr("What is it? Press its number."), "title"))
        column.addWidget(self.file)
        column.addWidget(self.guesses, 1)
        column.addWidget(self.others)
        column.addWidget(self.cutter.box)
        foot = QFrame()
        foot.setProperty("role", "bar")
        below = QVBoxLayout(foot)
        below.setContentsMargins(12, 8, 12, 10)
        below.addWidget(self.hint)
        row = QHBoxLayout()
        for name, text, why, press in (
            ("back", tr("Back"), tr("The paper before (Left arrow)"), self.back.emit),
            ("later", tr("Leave in the Inbox"), tr("Go on without it (Right arrow)"), self.later.emit),
            ("remove", tr("Remove"), tr("Remove it from the Inbox (Delete)"), self.remove),
        ):
            button = QPushButton(text)
            button.setToolTip(why)
            button.clicked.connect(lambda _=False, press=press: press())
            row.addWidget(button)
            self.buttons[name] = button
        row.addStretch()
        below.addLayout(row)
        side = QWidget()
        whole = QVBoxLayout(side)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(right, 1)
        whole.addWidget(foot)
        self.addWidget(left)
        self.addWidget(side)
        self.setChildrenCollapsible(False)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 3)
        self.setSizes([800, 470])

    # --- showing ---

    def show_file(self, path: Path) -> None:
        """Ask about a file of the Inbox."""
        self.path = path
        self.file.setText(path.name)
        sha256 = self._session.context.hashes.sha256(path)
        self.preview.show_document(Shown(path=path, sha256=sha256))
        self._show_likely(())
        self._say(tr("Reading {name}…", name=path.name))
        self.preview.view.setFocus()
        opened = self._session.opened
        if opened is None:
            return

        def then(found: tuple[Likely, ...]) -> None:
            if path == self.path:
                self._show_likely(found)
                self._say("" if found else tr("Nothing on it says what it is. Choose an item, or leave it."))
                self._show_parts()

        self._commands.rank(opened.folder, path, then)

    def _say(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        if words:
            announce(self.hint, words)

    def _page_changed(self, page: int, _pages: int) -> None:
        self.cutter.strip.show_page(page)
        self._show_parts()

    def _show_parts(self) -> None:
        opened, path = self._session.opened, self.path
        if opened is None or path is None:
            return
        sha256 = self._session.context.hashes.sha256(path)
        reading = self._session.context.readings.get(sha256)
        if reading is None:  # not yet, or it cannot be read
            self.cutter.show_file(None, 0, (), opened)
            return
        self.cutter.show_file(Shown(path=path, sha256=sha256), reading.pages, reading.parts, opened)

    def _show_likely(self, found: Sequence[Likely]) -> None:
        opened = self._session.opened
        self.likely = tuple(found)
        self.guesses.clear()
        for number, each in enumerate(found[:KEYS], 1):
            note = "" if each.lacking else tr(" (has one already)")
            why = "; ".join(map(translate, each.because[:3]))
            row = QListWidgetItem(f"{number}   {translate(each.title)}{note}\n     {why}")
            row.setToolTip(
                tooltip(
                    tr("Press {number} to give it to {title}", number=number, title=translate(each.title))
                )
            )
            self.guesses.addItem(row)
        self.guesses.setVisible(bool(found))
        self.others.clear()
        self.others.addItem(tr("Another item…"), "")
        for requirement in opened.checklist.items if opened is not None else ():
            self.others.addItem(translate(requirement.title), requirement.item)

    def veil(self, *, on: bool) -> None:
        """Hide what could be read, or show it."""
        self.preview.veil(on=on)
        self.cutter.strip.pages.veil(on=on)
        self.file.setVisible(not on)

    # --- doing ---

    def give(self, number: int) -> None:
        """Give the file to a likely item, counted from 0."""
        if 0 <= number < min(KEYS, len(self.likely)):
            self._give(self.likely[number].item)

    def _other(self, number: int) -> None:
        item = self.others.itemData(number)
        if item:
            self._give(item)

    def _give(self, item: str) -> None:
        opened, path = self._session.opened, self.path
        if opened is not None and path is not None:
            self._commands.take_from_inbox(opened.folder, path, item)

    def cut(self) -> None:
        """Give each paper that the file holds to its item."""
        opened, path = self._session.opened, self.path
        pieces = self.cutter.box.pieces
        if opened is None or path is None or not self.cutter.has_parts:
            return
        if not any(piece.item for piece in pieces):
            self._say(tr("Choose first what the parts are for."))
            return
        self._commands.take_pieces(opened.folder, path, pieces)

    def remove(self) -> None:
        """Take the file out of the Inbox."""
        if self.path is not None:
            self._commands.leave_inbox(self.path)

    def confirm(self) -> None:
        """Say that a number is wanted: no key gives a file to an item that is only likely."""
        self._say(tr("Press the number of what it is, or Right to leave it in the Inbox."))

    def finish(self) -> None:
        """End what is being drawn."""
        self.cutter.strip.finish()
        self.preview.close_worker()
