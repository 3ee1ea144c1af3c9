"""One pass over the papers of an application: one at a time, its page large, one key for what is right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

from msgspec import structs
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
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.application.recipe import selected_pages
from usce_desktop.domain.facts import title
from usce_desktop.domain.review.paper_review import FactValue, PaperReview, confirm, review_paper
from usce_desktop.domain.review.verdict import ItemReview
from usce_desktop.domain.status import Status
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.review.review import judge
from usce_desktop.storage.folder import resolve
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.item import SelectedItem
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.review.cutter import Cutter
from usce_desktop.ui.views.review.inbox_step import InboxStep
from usce_desktop.ui.views.review.notes import notes_of
from usce_desktop.ui.views.review.paper_panel import PaperPanel
from usce_desktop.ui.views.review.review_pass import ReviewPass
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.empty import EmptyPage
from usce_desktop.ui.widgets.labels import plain_label, tooltip
from usce_desktop.ui.widgets.preview import Preview, Shown

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
        self.selected = SelectedItem(session)
        self.run = ReviewPass(session)
        self._asked = self._fresh = False
        self._left_files: set[Path] = set()
        self._whole: set[str] = set()
        worker = make_worker()
        self.preview = Preview(lambda: worker)
        self.cutter = Cutter(lambda: worker, self.preview.show_page)
        self.cutter.box.cut.connect(self.cut)
        self.preview.page_changed.connect(lambda page, _: self.cutter.strip.show_page(page))
        self.files = InboxStep(session, make_worker)
        self.files.later.connect(self.later)
        self.files.back.connect(self.back)
        self.preview.view.show_fitted("width")
        self.preview.rotate_wanted.connect(self.selected.rotate)
        self.preview.crop_wanted.connect(self.selected.crop)
        self.preview.leave_out_wanted.connect(self.selected.leave_out)
        self.panel = PaperPanel(self.selected, self.cutter.box)
        self.panel.right.connect(self.confirm)
        self.panel.all_there.connect(self.confirm_all)
        self.panel.later.connect(self.later)
        self.panel.back.connect(self.back)
        self.panel.changed.connect(self._show_verdict)
        self.panel.changed.connect(lambda: self.panel.hint(""))  # it is being answered
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
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 4, 8, 8)
        column.addWidget(self.preview, 1)
        column.addWidget(self.cutter.strip)
        self.sides = QSplitter()
        self.sides.addWidget(left)
        self.sides.addWidget(self.panel)
        self.sides.setChildrenCollapsible(False)
        self.sides.setStretchFactor(0, 5)
        self.sides.setStretchFactor(1, 3)
        self.sides.setSizes([800, 470])
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.sides, 1)
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
            self.panel.by_eye.toggle(number)

    def _remove_file(self) -> None:
        if self.currentWidget() is self.files:
            self.files.remove()

    # --- a file that holds several papers ---

    def break_here(self) -> None:
        """Let a paper begin at the page that is shown, or no longer."""
        if self.currentWidget() is self.files:
            self.files.cutter.break_at(self.files.preview.page)
        elif self.currentWidget() is not self.nothing:
            self.cutter.break_at(self.preview.page)

    def cut(self) -> None:
        """Make a document of each paper that the file holds."""
        if self.currentWidget() is self.files:
            self.files.cut()
            return
        pieces = self.cutter.box.pieces
        if self.currentWidget() is self.nothing or not self.cutter.has_parts or self._session.read_only:
            return
        if not any(piece.item for piece in pieces):
            self.panel.hint(tr("Choose first what the parts are for."))
            return
        Intake(self._session).cut(self.selected.key, pieces)

    # --- going from paper to paper ---

    def begin(self) -> None:
        """Start with the first paper about which something is to be asked."""
        self.run.begin()
        self.selected.key = ""
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
        self.selected.key, self._asked, self._fresh = key, False, True
        self.setCurrentIndex(0)
        self.panel.hint("")
        QWidget.setTabOrder(self.preview.view, self.panel.place)
        self.update_view()
        self.preview.view.setFocus()

    def _go_on(self) -> None:
        """Show the next paper about which something is open, or say that none is left."""
        key = self.run.after(self.selected.key)
        file = next((path for path in self._session.inbox if path not in self._left_files), None)
        if key:
            self.show_paper(key)
        elif file is not None and not self._session.read_only:
            self._show_file(file)
        else:
            self._finish()

    def _show_file(self, path: Path) -> None:
        """Ask about a file that no item was clearly meant for."""
        self.selected.key = ""
        self.setCurrentWidget(self.files)
        self.files.show_file(path)

    def _may_leave(self) -> bool:
        """Keep what is being typed before another paper is shown; stay where it is not understood."""
        return self.currentIndex() != 0 or self.panel.facts.finish()

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
        elif self.selected.key:
            self.run.leave(self.selected.key)
        self._go_on()

    def back(self) -> None:
        """Show the paper before this one, whatever is known of it."""
        self._go_to(self.run.before(self.selected.key))

    def _finish(self) -> None:
        self.selected.key = ""
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
        gone = bool(self.selected.key) and self.selected.key not in self.run.keys
        if self.currentWidget() is self.files:
            # Once a file is given, what it became is a paper to look at; it comes before the next file.
            if self.files.path not in self._session.inbox:
                self._go_on()
        elif gone or self.currentWidget() is self.nothing:
            self._go_on()
        else:
            self.update_view()
        self._rest_focus()

    def _rest_focus(self) -> None:
        """Give the keys back to the page: a button that went away hands its focus to the next one."""
        focus = QApplication.focusWidget()
        if self.currentWidget() is self.nothing:
            self.nothing.button.setFocus()
        elif self.currentWidget() is self.files:
            if not isinstance(focus, QComboBox):
                self.files.preview.view.setFocus()
        elif not (isinstance(focus, (QLineEdit, QComboBox)) and self.panel.isAncestorOf(focus)):
            self.preview.view.setFocus()

    def paper(self) -> PaperReview | None:
        """Put together what is asked about the paper that is shown."""
        opened, file = self._session.opened, self.selected.file
        item = self._item()
        if opened is None or item is None or file is None:
            return None
        person = opened.applicant
        names = (person.name, *person.aliases)
        return review_paper(
            opened.application, item, self.selected.key, file, names, self._session.context.catalog
        )

    def _item(self) -> ItemReview | None:
        """Find the verdict on the item that the paper lies under."""
        opened, review = self._session.opened, self._session.review
        for each in review.items if opened is not None and review is not None else ():
            if opened is not None and self.selected.key in dict(
                opened.application.documents_of(each.requirement.item)
            ):
                return each
        return None

    def update_view(self) -> None:
        """Show the paper, and how all of them stand."""
        item, opened = self._item(), self._session.opened
        if item is None or opened is None:
            return
        self.selected.item = item.requirement.item
        paper, document = self.paper(), self.selected.document
        if paper is None or document is None:
            return
        self.panel.show_paper(
            paper,
            document,
            opened.checklist,
            of=self.selected.facts_of,
            editable=not self._session.read_only,
            doubted=self.run.doubted(paper.key),
        )
        self._show_papers()
        self._show_page(paper)
        self._show_verdict()

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
            if key == self.selected.key:
                self.papers.setCurrentItem(row)
                self._where.setText(tr("Paper {number} of {papers}", number=number, papers=len(self.keys)))

    def _show_page(self, paper: PaperReview) -> None:
        opened, document, file = self._session.opened, self.selected.document, self.selected.file
        if opened is None or document is None or file is None or file.state == "missing":
            self.preview.show_document(None)
            return
        pages = file.health.pages if file.health else 0
        taken = set(selected_pages(document.recipe, pages))
        shown = Shown(
            path=resolve(opened.folder, document.file),
            sha256=file.sha256,
            rotate=document.recipe.rotate,
            crop=document.recipe.crop,
            left_out=frozenset(page for page in range(1, pages + 1) if page not in taken),
        )
        self.preview.show_document(shown)
        proposed = file.reading.parts if file.reading is not None and document.recipe.pages is None else ()
        self.cutter.show_file(shown, pages, proposed, opened, paper.requirement.item)
        sizes = file.reading.sizes if file.reading is not None else ()
        notes = notes_of(paper.evidence, sizes)
        self.preview.show_notes(notes)
        if self._fresh and notes:
            self._fresh = False
            self.preview.show_page(min(notes))
            self.preview.view.look_at(notes[min(notes)][0].shares)

    def _show_verdict(self) -> None:
        """Show what would come of the paper as it stands."""
        paper, opened = self.paper(), self._session.opened
        if paper is None or opened is None:
            return
        then = structs.replace(opened, application=self._confirmed(opened.application, paper))
        review = judge(self._session.context, then, self._session.files, self._session.today)
        verdict = review.item(paper.requirement.item)
        if verdict is not None:
            self.panel.show_verdict(paper, verdict)

    def _confirmed(self, application: Application, paper: PaperReview) -> Application:
        values = cast("dict[str, FactValue | None]", self.panel.facts.proposals())
        return confirm(application, paper, values, self.panel.ticked)

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self.preview.veil(on=on)
        self.cutter.strip.pages.veil(on=on)
        self.files.veil(on=on)
        self.panel.veil(on=on)
        if self.isVisible() and self.selected.key:
            self.update_view()

    # --- confirming ---

    def confirm(self) -> None:
        """Take what was read and is ticked for right, and go on; what is open is named once before."""
        if self._pressed_instead() or self._seems_several():
            return
        paper = self._checked()
        if paper is None or not self._save(paper):
            return
        fresh = self.paper() or paper
        if self._says_more(paper, fresh):
            return
        if self._asked or not (fresh.unseen or fresh.empty):
            self.run.leave(self.selected.key)
            self._go_on()
            return
        self._asked = True
        self._ask(fresh)

    def confirm_all(self) -> None:
        """Take everything for right, also what only eyes can tell, and go on."""
        if self._pressed_instead() or self._seems_several():
            return
        paper = self._checked()
        if paper is None:
            return
        self.panel.by_eye.tick_all()
        if not self._save(paper):
            return
        fresh = self.paper() or paper
        if self._says_more(paper, fresh):
            return
        if fresh.empty and not self._asked:
            self._asked = True
            self._ask(fresh)
            return
        self.run.leave(self.selected.key)
        self._go_on()

    def _seems_several(self) -> bool:
        """Stay once where a file seems to hold several papers, or where a number is wanted."""
        if self.currentWidget() is self.files:
            self.files.confirm()
            return True
        if self.currentIndex() != 0 or not self.cutter.has_parts or self.selected.key in self._whole:
            return False
        self._whole.add(self.selected.key)
        self.panel.hint(tr("This file seems to hold several papers: C cuts it, Enter keeps it whole."))
        return True

    def finish(self) -> None:
        """End what is being drawn."""
        self.cutter.strip.finish()
        self.preview.close_worker()
        self.files.finish()

    def _pressed_instead(self) -> bool:
        """Let a button that the person went to be pressed, as everywhere else."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and self.isAncestorOf(focus):
            focus.click()
            return True
        return False

    def _checked(self) -> PaperReview | None:
        """Give the paper where every field is understood and nothing has to be answered first."""
        if self.currentIndex() != 0 or self._session.read_only:
            return None
        if not self.panel.facts.finish():
            return None
        paper = self.paper()
        return None if paper is None or self._stopped(paper) else paper

    def _save(self, paper: PaperReview) -> bool:
        """State what stands in the panel; tell whether nothing that came of it speaks against the paper."""
        asked = self._asked
        self.run.doubt(paper.key, frozenset(paper.seen) - frozenset(self.panel.seen.ticked))
        self._session.edit(
            tr("Confirm {title}", title=translate(paper.requirement.title)),
            lambda application: self._confirmed(application, paper),
        )
        self._asked = asked
        document = self.selected.document
        if document is not None:
            self.run.confirmed(paper.key, document)
        return not self._stopped(self.paper() or paper)

    def _stopped(self, paper: PaperReview) -> bool:
        """Say what has to be answered before one key can confirm a paper."""
        question = paper.first_question()
        if question == "stop":
            self.panel.hint(tr("This has to be answered first; or press Right to leave it for later."))
        elif question == "choice":
            self.panel.hint(tr("Several values were read: choose the one that is right."))
        return bool(question)

    def _says_more(self, before: PaperReview, after: PaperReview) -> bool:
        """Stay once where what was confirmed brings up something that was not known before."""
        known = {each.message for each in before.others}
        more = [each.message for each in after.others if each.message not in known]
        if not more or self._asked:
            return False
        self._asked = True
        self.panel.hint(tr("{what} Enter goes on.", what=translate(more[0])))
        return True

    def _ask(self, paper: PaperReview) -> None:
        """Say what is still open before going on."""
        if paper.empty:
            fields = ", ".join(translate(title(each)) for each in paper.empty)
            self.panel.hint(
                tr("Not read on it: {fields}. Type it, or press Enter to leave it open.", fields=fields)
            )
            self.panel.facts.focus(paper.empty[0])
            return
        entries = ", ".join(translate(each) for each in paper.unseen)
        self.panel.hint(
            tr("Look for: {entries}. Space: all are there. Enter: leave them open.", entries=entries)
        )
