"""Rows that papers add to a record: a list, the page that each stands on, and what takes them over."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.records.offered import OfferedRow
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.preview import Preview, Shown


class OfferedRows(QWidget):
    """Offers rows one by one or all at once; nothing is taken over that is not asked for.

    Signals:
        taken(object): This ``OfferedRow`` goes into the record.
        count_changed(int): So many rows are left.
    """

    taken = Signal(object)
    count_changed = Signal(int)

    def __init__(
        self, rows: Sequence[OfferedRow], preview: Preview, shown_of: Callable[[OfferedRow], Shown | None]
    ) -> None:
        """Lay it out.

        Args:
            rows: What is offered.
            preview: Shows the pages; it is closed with the dialog.
            shown_of: Finds the file that a row stands in.
        """
        super().__init__()
        self.preview, self._shown_of = preview, shown_of
        preview.let_change(on=False)
        preview.let_enlarge(on=False)
        preview.view.show_fitted("width")  # a row has to be read
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rows read from your papers"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        for row in rows:
            item = QListWidgetItem(
                tr(
                    "{words}\n{file}, page {page}",
                    words=translate(row.words),
                    file=row.file,
                    page=row.place.page,
                )
            )
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda item: self._look_at(item))
        self.list.itemActivated.connect(lambda _: self.take())
        self.take_one, self.take_all = QPushButton(tr("Take over")), QPushButton(tr("Take all over"))
        self.take_one.clicked.connect(self.take)
        self.take_all.clicked.connect(self.take_every)
        words = tr(
            "Read from your papers and not in the record yet. Look at each one: what is taken over can be"
            " changed or removed in its table, and counts when you save."
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.take_one)
        buttons.addWidget(self.take_all)
        buttons.addStretch()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(preview)
        parts.setChildrenCollapsible(False)
        parts.setSizes([420, 520])
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(words, "soft"))
        layout.addWidget(parts, 1)
        self.list.setCurrentRow(0)
        self._count()

    def take(self) -> None:
        """Take the chosen row over."""
        item = self.list.takeItem(self.list.currentRow())
        if item is not None:
            self.taken.emit(item.data(Qt.ItemDataRole.UserRole))
            self._count()

    def take_every(self) -> None:
        """Take all rows over, in their order."""
        while self.list.count():
            self.taken.emit(self.list.takeItem(0).data(Qt.ItemDataRole.UserRole))
        self._count()

    def _count(self) -> None:
        for button in (self.take_one, self.take_all):
            button.setEnabled(self.list.count() > 0)
        self.count_changed.emit(self.list.count())

    def _look_at(self, item: QListWidgetItem | None) -> None:
        row = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self.preview.show_document(self._shown_of(row) if row is not None else None)
        if row is not None:
            self.preview.show_evidence(row.place.page, row.shares)
