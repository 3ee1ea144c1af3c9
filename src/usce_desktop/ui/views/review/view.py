"""One pass over the papers of an application: one at a time, one key for what is right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.status import Status
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.review.inbox_step import InboxStep
from usce_desktop.ui.views.review.paper_step import PaperStep
from usce_desktop.ui.views.review.review_pass import ReviewPass
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.empty import EmptyPage
from usce_desktop.ui.widgets.labels import plain_label, tooltip

KEYS = 9
"""So many entries of a tick list have a key of their own."""
_KEY = Qt.ItemDataRole.UserRole
_MARK = 18


class ReviewView(QStackedWidget):
    """Shows one paper after the other until nothing is left to ask.

    Signals:
        finished(): The person is done with it.
        build_wanted(): Build the packet.
    """

    finished = Signal()
    build_wanted = Signal()

    def __init__(
        self, session: Session, make_worker: Callable[[], Worker], parent: QWidget | None = None
    ) -> None:
        """Lay it out."""
        super().__init__(parent)
        self._session = session
        self.run = ReviewPass(session)
        self._left_files: set[Path] = set()
        self.step = PaperStep(session, self.run, make_worker)
        self.step.confirmed.connect(self._go_on)
        self.files = InboxStep(session, make_worker)
        for panel in (self.step.panel, self.files):
            panel.later.connect(self.later)
            panel.back.connect(self.back)
        self.papers = QListWidget()
        self.papers.setAccessibleName(tr("Papers"))
        self.papers.itemClicked.connect(lambda item: self._go_to(item.data(_KEY)))
        self._where = plain_label("", "section")
        self._where.setWordWrap(False)
        self.end = QPushButton(tr("Done"))
        self.end.setToolTip(tr("Back to the application (Escape)"))
        self.end.clicked.connect(self.leave)
        self.nothing = EmptyPage()
        self.nothing.pressed.connect(self._nothing_pressed)
        self._lay_out()
        self._make_keys()
        session.application_changed.connect(self._changed)

    def _lay_out(self) -> None:
        self.papers.setFlow(QListView.Flow.LeftToRight)
        self.papers.setIconSize(QSize(_MARK, _MARK))
        self.papers.setFixedHeight(36)
        self.papers.setSpacing(1)
        self.papers.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.papers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.papers.setProperty("role", "strip")
        self.papers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.setContentsMargins(14, 8, 14, 4)
        top.addWidget(self._where)
        top.addWidget(self.papers, 1)
        top.addWidget(self.end)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.step, 1)
        self.addWidget(whole)
        self.addWidget(self.nothing)
        self.addWidget(self.files)

    def _make_keys(self) -> None:
        for keys, press in (
            ("Return", self.confirm),
            ("Enter", self.confirm),
            ("Space", self.confirm_all),
            ("Right", self.later),
            ("Left", self.back),
            ("Backspace", self.back),
            ("Escape", self.leave),
            ("B", self.break_here),
            ("C", self.cut),
            ("Del", self._remove_file),
        ):
            self._shortcut(keys, press)
        for number in range(KEYS):
            # A field that is written in keeps its digits.
            self._shortcut(str(number + 1), partial(self._number, number))

    def _shortcut(self, keys: str, press: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a key that is held confirms one paper
        shortcut.activated.connect(lambda: press())

    def _number(self, number: int) -> None:
        """Tick an entry, or give a file of the Inbox to a likely item; counted from 0."""
        if self.currentWidget() is self.files:
            self.files.give(number)
        else:
            self.step.panel.by_eye.toggle(number)

    def _remove_file(self) -> None:
        if self.currentWidget() is self.files:
            self.files.remove()

    def break_here(self) -> None:
        """Let a paper begin at the page that is shown, or no longer."""
        if self.currentWidget() is self.files:
            self.files.cutter.break_at(self.files.preview.page)
        elif self._shows_paper:
            self.step.break_here()

    def cut(self) -> None:
        """Make a document of each paper that the file holds."""
        if self.currentWidget() is self.files:
            self.files.cut()
        elif self._shows_paper:
            self.step.cut()

    def confirm(self) -> None:
        """Take what was read and is ticked for right, and go on; what is open is named once before."""
        if self._pressed_instead():
            return
        if self.currentWidget() is self.files:
            self.files.confirm()
        elif self._shows_paper:
            self.step.confirm()

    def confirm_all(self) -> None:
        """Take everything for right, also what only eyes can tell, and go on."""
        if self._pressed_instead():
            return
        if self.currentWidget() is self.files:
            self.files.confirm()
        elif self._shows_paper:
            self.step.confirm_all()

    @property
    def _shows_paper(self) -> bool:
        return self.currentIndex() == 0

    # --- going from paper to paper ---

    def begin(self) -> None:
        """Start with the first paper about which something is to be asked."""
        self.run.begin()
        self.step.selected.key = ""
        self._left_files = set()
        self._go_on()

    @property
    def has_papers(self) -> bool:
        """Whether anything is to be asked about a paper of the open application."""
        return bool(self.run.open_keys)

    @property
    def keys(self) -> tuple[str, ...]:
        """The documents of the pass."""
        return self.run.keys

    def show_paper(self, key: str) -> None:
        """Show one of the papers."""
        self.setCurrentIndex(0)
        self.step.show_paper(key)
        self._show_papers()

    def _go_on(self) -> None:
        """Show the next paper about which something is open, or say that none is left."""
        key = self.run.after(self.step.selected.key)
        file = next((path for path in self._session.inbox if path not in self._left_files), None)
        if key:
            self.show_paper(key)
        elif file is not None and not self._session.read_only:
            self._show_file(file)
        else:
            self._finish()

    def _show_file(self, path: Path) -> None:
        """Ask about a file that no item was clearly meant for."""
        self.step.selected.key = ""
        self.setCurrentWidget(self.files)
        self.files.show_file(path)

    def _may_leave(self) -> bool:
        """Keep what is being typed before another paper is shown; stay where it is not understood."""
        return not self._shows_paper or self.step.may_leave()

    def _go_to(self, key: str) -> None:
        if key and self._may_leave():
            self.run.again_from(key)
            self.show_paper(key)

    def leave(self) -> None:
        """End the pass."""
        if self._may_leave():
            self.finished.emit()

    def later(self) -> None:
        """Go on and leave what is open of this paper open."""
        if not self._may_leave():
            return
        if self.currentWidget() is self.files and self.files.path is not None:
            self._left_files.add(self.files.path)
        elif self.step.selected.key:
            self.run.leave(self.step.selected.key)
        self._go_on()

    def back(self) -> None:
        """Show the paper before this one, whatever is known of it."""
        self._go_to(self.run.before(self.step.selected.key))

    def _finish(self) -> None:
        self.step.selected.key = ""
        review = self._session.review
        left, waiting = len(self.run.open_keys), len(self._session.inbox)
        words, button, action = (
            tr("Nothing is left to review here. The list says what is still missing."),
            "",
            "",
        )
        self.files.path = None
        if left:
            words = tr(
                "You have looked at all of them. Something stays open on {papers}: {titles}",
                papers=counted(left, "paper"),
                titles=self.run.open_titles,
            )
        elif waiting:
            words = tr("Left in the Inbox: {files}.", files=counted(waiting, "file"))
        elif review is not None and review.ready:
            words = tr("Every paper is in order. The packet can be built.")
            button, action = tr("Build packet…"), "build_packet"
        picture = theme.status_icon(
            Status.NEEDS_ATTENTION if left or waiting else Status.OK, self.palette(), 56
        )
        self.nothing.tell(picture, words, button or tr("Back to the application"), action)
        self.setCurrentWidget(self.nothing)
        self.nothing.button.setFocus()

    def _nothing_pressed(self) -> None:
        self.finished.emit()
        if self.nothing.action == "build_packet":
            self.build_wanted.emit()

    # --- showing ---

    def _changed(self) -> None:
        """Follow what was changed, here or elsewhere."""
        if not self.isVisible():
            return
        if not self.run.follow():
            self.begin()
            return
        gone = bool(self.step.selected.key) and self.step.selected.key not in self.run.keys
        if self.currentWidget() is self.files:
            # Once a file is given, what it became is a paper to look at; it comes before the next file.
            if self.files.path not in self._session.inbox:
                self._go_on()
        elif gone or self.currentWidget() is self.nothing:
            self._go_on()
        else:
            self._update_view()
        self._rest_focus()

    def _rest_focus(self) -> None:
        """Give the keys back to the page: a button that went away hands its focus to the next one."""
        focus = QApplication.focusWidget()
        if self.currentWidget() is self.nothing:
            self.nothing.button.setFocus()
        elif self.currentWidget() is self.files:
            if not isinstance(focus, QComboBox):
                self.files.preview.view.setFocus()
        elif not (isinstance(focus, (QLineEdit, QComboBox)) and self.step.panel.isAncestorOf(focus)):
            self.step.preview.view.setFocus()

    def _update_view(self) -> None:
        """Show the paper, and how all of them stand."""
        self.step.update_view()
        self._show_papers()

    def _show_papers(self) -> None:
        opened, review = self._session.opened, self._session.review
        if opened is None or review is None:
            return
        self.papers.clear()
        of = {
            key: each
            for each in review.items
            for key, _ in opened.application.documents_of(each.requirement.item)
        }
        for number, key in enumerate(self.keys, 1):
            if key not in of:
                continue
            verdict = of[key]
            row = QListWidgetItem(theme.status_icon(verdict.tone, self.palette(), _MARK), "")
            row.setData(_KEY, key)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, translate(verdict.requirement.title))
            row.setToolTip(tooltip(translate(verdict.requirement.title)))
            self.papers.addItem(row)
            if key == self.step.selected.key:
                self.papers.setCurrentItem(row)
                self._where.setText(tr("Paper {number} of {papers}", number=number, papers=len(self.keys)))

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self.step.veil(on=on)
        self.files.veil(on=on)
        if self.isVisible() and self.step.selected.key:
            self._update_view()

    def finish(self) -> None:
        """End what is being drawn."""
        self.step.finish()
        self.files.finish()

    def _pressed_instead(self) -> bool:
        """Let a button that the person went to be pressed, as everywhere else."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            focus.click()
            return True
        return False
