"""One application: its checklist on the left, the selected item on the right."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.submissions import submission_words
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.review import eligibility
from usce_desktop.storage.folder import resolve
from usce_desktop.ui.language.translate import show_day, tr, translate
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.application.checklist import (
    ROW_ROLE,
    ChecklistModel,
    ChecklistRow,
    ChecklistView,
    rows_of,
)
from usce_desktop.ui.views.application.item_panel import ItemPanel
from usce_desktop.ui.views.application.program_notice import ProgramNotice
from usce_desktop.ui.widgets.find_line import find_in_list
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.list_model import Index


class ApplicationView(QSplitter):
    """Shows the open application.

    Signals:
        row_activated(object): Enter, or a double click, on a ``ChecklistRow``.
    """

    row_activated = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self._session = session
        self.model = ChecklistModel()
        self.list = ChecklistView()
        self.list.setModel(self.model)
        self.panel = ItemPanel(session, Worker)
        self.notice = ProgramNotice()
        self.notice.verified.connect(session.mark_verified)
        self.head = plain_label("", "title")
        self._under = plain_label("", "soft")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        above: tuple[QWidget, ...] = (self.head, self._under, self.notice)
        for widget in above:
            widget.setContentsMargins(14, 0, 14, 0)
            column.addWidget(widget)
        self.find_line = find_in_list(self.list)
        column.addWidget(self.find_line)
        column.addWidget(self.list, 1)
        for widget, stretch in ((left, 5), (self.panel, 4)):
            self.addWidget(widget)
            self.setStretchFactor(self.indexOf(widget), stretch)
        self.setChildrenCollapsible(False)
        self.setSizes([560, 450])
        self.list.chosen.connect(self._row_chosen)
        self.list.paths_of = self._paths_of
        self.list.item_moved.connect(self._item_moved)
        self.list.activated.connect(lambda index: self.row_activated.emit(index.data(ROW_ROLE)))

    def update_view(self) -> None:
        """Show what the session holds now."""
        opened, review = self._session.opened, self._session.review
        if opened is None or review is None:
            self.model.set_rows(())
            self.panel.update_view()
            return
        application = opened.application
        self.head.setText(application.title)
        due = (
            tr(" · submit by {submit_by}", submit_by=show_day(application.submit_by))
            if application.submit_by
            else ""
        )
        self._under.setText(
            tr(
                "{start} to {end}{due}",
                start=show_day(application.start),
                end=show_day(application.end),
                due=due,
            )
        )
        self.notice.show_notice(
            translate(eligibility.notice(opened, self._session.today)),
            self._session.gates,
            [
                *(translate(submission_words(application, each)) for each in application.submissions),
                *map(translate, self._session.damaged_copies),
            ],
            enabled=not self._session.read_only,
        )
        current = self.list.currentIndex().data(ROW_ROLE)
        self.model.set_rows(rows_of(review, opened.state.new, self._session.inbox))
        self.choose(current.key if isinstance(current, ChecklistRow) else "")

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self.panel.veil(on=on)
        self.list.veil(on=on)

    def choose(self, key: str) -> None:
        """Choose an item, or the first one where there is none of that name."""
        number = self.model.row_of(key)
        if number < 0:
            rows = (self.model.index(n) for n in range(self.model.rowCount()))
            first = next((index for index in rows if index.data(ROW_ROLE).item is not None), None)
            number = first.row() if first is not None else -1
        if number >= 0 and self.list.currentIndex().row() != number:
            self.list.setCurrentIndex(self.model.index(number))  # which shows an item by itself
            if self.model.index(number).data(ROW_ROLE).item is not None:
                return
        row = self.list.currentIndex().data(ROW_ROLE)
        if isinstance(row, ChecklistRow) and row.item is not None:
            self.panel.show_item(row.item.requirement.item)
        else:
            self.panel.update_view()

    def _paths_of(self, index: Index) -> list[Path]:
        row, opened = index.data(ROW_ROLE), self._session.opened
        names = row.item.files if opened is not None and row.item is not None else ()
        found = [resolve(opened.folder, name) for name in names] if opened is not None else []
        return [path for path in found if path.is_file()]

    def _item_moved(self, item: str, target: str) -> None:
        self._session.edit(
            tr("Move to another item"),
            lambda application: edits.move_documents(application, item, target, titles=self._session.titles),
        )
        self.choose(target)

    def _row_chosen(self, row: ChecklistRow) -> None:
        if row.item is not None:
            self.panel.show_item(row.item.requirement.item)
