"""One paper of a review: its page, what is asked about it, and confirming it with one key."""

from collections.abc import Callable
from typing import cast

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.application.recipe import selected_pages
from usce_desktop.domain.facts import title
from usce_desktop.domain.review.paper_review import FactValue, PaperReview, confirm, review_paper
from usce_desktop.domain.review.verdict import ItemReview
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.review.review import judge
from usce_desktop.storage.folder import resolve
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.item import SelectedItem
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.review.cutter import Cutter
from usce_desktop.ui.views.review.notes import notes_of
from usce_desktop.ui.views.review.paper_panel import PaperPanel
from usce_desktop.ui.views.review.review_pass import ReviewPass
from usce_desktop.ui.widgets.preview import Preview, Shown


class PaperStep(QWidget):
    """Shows a paper and asks about it until it is confirmed.

    Signals:
        confirmed(): Nothing more is asked about the paper; the next one is wanted.

    Attributes:
        selected: The paper and the item that it lies under.
    """

    confirmed = Signal()

    def __init__(self, session: Session, run: ReviewPass, make_worker: Callable[[], Worker]) -> None:
        """Lay it out.

        Args:
            session: The open application.
            run: The pass that the paper is a part of.
            make_worker: Makes the process that draws pages.
        """
        super().__init__()
        self._session, self._run = session, run
        self.selected = SelectedItem(session)
        self._asked = self._fresh = False
        self._whole: set[str] = set()
        worker = make_worker()
        self.preview = Preview(lambda: worker)
        self.cutter = Cutter(lambda: worker, self.preview.show_page)
        self.cutter.box.cut.connect(self.cut)
        self.preview.page_changed.connect(lambda page, _: self.cutter.strip.show_page(page))
        self.preview.view.show_fitted("width")
        self.preview.rotate_wanted.connect(self.selected.rotate)
        self.preview.crop_wanted.connect(self.selected.crop)
        self.preview.leave_out_wanted.connect(self.selected.leave_out)
        self.panel = PaperPanel(self.selected, self.cutter.box)
        self.panel.right.connect(self.confirm)
        self.panel.all_there.connect(self.confirm_all)
        self.panel.changed.connect(self._show_verdict)
        self.panel.changed.connect(lambda: self.panel.hint(""))  # it is being answered
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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)

    # --- showing ---

    def show_paper(self, key: str) -> None:
        """Show one of the papers."""
        self.selected.key, self._asked, self._fresh = key, False, True
        self.panel.hint("")
        QWidget.setTabOrder(self.preview.view, self.panel.place)
        self.update_view()
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
            doubted=self._run.doubted(paper.key),
        )
        self._show_page(paper)
        self._show_verdict()

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

    def may_leave(self) -> bool:
        """Keep what is being typed before another paper is shown; stay where it is not understood."""
        return self.panel.facts.finish()

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self.preview.veil(on=on)
        self.cutter.strip.pages.veil(on=on)
        self.panel.veil(on=on)

    def finish(self) -> None:
        """End what is being drawn."""
        self.cutter.strip.finish()
        self.preview.close_worker()

    # --- a file that holds several papers ---

    def break_here(self) -> None:
        """Let a paper begin at the page that is shown, or no longer."""
        self.cutter.break_at(self.preview.page)

    def cut(self) -> None:
        """Make a document of each paper that the file holds."""
        pieces = self.cutter.box.pieces
        if not self.cutter.has_parts or self._session.read_only:
            return
        if not any(piece.item for piece in pieces):
            self.panel.hint(tr("Choose first what the parts are for."))
            return
        Intake(self._session).cut(self.selected.key, pieces)

    # --- confirming ---

    def confirm(self) -> None:
        """Take what was read and is ticked for right, and go on; what is open is named once before."""
        if self._seems_several():
            return
        paper = self._checked()
        if paper is None or not self._save(paper):
            return
        fresh = self.paper() or paper
        if self._says_more(paper, fresh):
            return
        if self._asked or not (fresh.unseen or fresh.empty):
            self._leave()
            return
        self._asked = True
        self._ask(fresh)

    def confirm_all(self) -> None:
        """Take everything for right, also what only eyes can tell, and go on."""
        if self._seems_several():
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
        self._leave()

    def _leave(self) -> None:
        self._run.leave(self.selected.key)
        self.confirmed.emit()

    def _seems_several(self) -> bool:
        """Stay once where a file seems to hold several papers."""
        if not self.cutter.has_parts or self.selected.key in self._whole:
            return False
        self._whole.add(self.selected.key)
        self.panel.hint(tr("This file seems to hold several papers: C cuts it, Enter keeps it whole."))
        return True

    def _checked(self) -> PaperReview | None:
        """Give the paper where every field is understood and nothing has to be answered first."""
        if self._session.read_only:
            return None
        if not self.panel.facts.finish():
            return None
        paper = self.paper()
        return None if paper is None or self._stopped(paper) else paper

    def _save(self, paper: PaperReview) -> bool:
        """State what stands in the panel; tell whether nothing that came of it speaks against the paper."""
        asked = self._asked
        self._run.doubt(paper.key, frozenset(paper.seen) - frozenset(self.panel.seen.ticked))
        self._session.edit(
            tr("Confirm {title}", title=translate(paper.requirement.title)),
            lambda application: self._confirmed(application, paper),
        )
        self._asked = asked
        document = self.selected.document
        if document is not None:
            self._run.confirmed(paper.key, document)
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
