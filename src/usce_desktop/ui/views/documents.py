"""My documents: each once, how long it lasts, where it is used and where else it would do."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from usce_desktop.domain.status import Status
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.intake.reuse import Holding
from usce_desktop.ui.language.translate import counted, show_day, tr, tr_noop, translate
from usce_desktop.ui.views.document_uses import UsesList
from usce_desktop.ui.widgets.find_line import find_in_table
from usce_desktop.ui.widgets.labels import DragOutButton, plain_label
from usce_desktop.ui.widgets.preview import Preview, Shown
from usce_desktop.ui.widgets.tables import SortedItem, Table

_COLUMNS = (
    tr_noop("Document"),
    tr_noop("Valid until"),
    tr_noop("Days left"),
    tr_noop("In"),
    tr_noop("Fits"),
)
SHORT = 60
"""Days from which on a document is told to run out soon."""


def life_status(holding: Holding, today: date) -> Status:
    """Tell how urgent a document's end is."""
    if holding.until is None:
        return Status.OK
    days = (holding.until - today).days
    return Status.EXPIRED if days < 0 else Status.EXPIRING if days < SHORT else Status.OK


def row_of(holding: Holding, today: date) -> tuple[str | SortedItem, ...]:
    """Write a document as a row: what it is, how long it does, where it is and where it would do."""
    status = life_status(holding, today)
    shown = None if status is Status.OK else status
    days = None if holding.until is None else (holding.until - today).days
    return (
        translate(holding.title),
        SortedItem(
            text=tr("no end") if holding.until is None else show_day(holding.until),
            key=holding.until,
            status=shown,
        ),
        SortedItem(text="" if days is None else str(days), key=days, status=shown),
        SortedItem(text=str(len(holding.uses)), key=len(holding.uses)),
        SortedItem(text=f"+{len(holding.fits)}" if holding.fits else "", key=len(holding.fits)),
    )


class DocumentsView(QSplitter):
    """Lists what serves more than one application, and reuses it.

    Signals:
        use_wanted(object, object): Copy this ``Holding`` into these ``Fit``.
        replace_wanted(object): Put another file in the place of this ``Holding``.
        place_wanted(str, str): Open this application (the name of its folder), at this item.
        table_wanted(Path, bytes): Write the table there.
    """

    use_wanted = Signal(object, object)
    replace_wanted = Signal(object)
    place_wanted = Signal(str, str)
    table_wanted = Signal(Path, bytes)

    def __init__(self, make_worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.holdings: tuple[Holding, ...] = ()
        self.table = Table([tr(each) for each in _COLUMNS], tr("My documents"), wide=(0,), right=(2, 3, 4))
        self.table.paths_of = lambda number: (self.holdings[number].path,)
        self.table.kept.connect(lambda path: self.table_wanted.emit(path, self.table.as_csv()))
        self._words = plain_label("", "soft")
        self.preview = Preview(make_worker)
        self.preview.let_change(on=False)
        self._title = plain_label("", "title")
        self._detail = plain_label()
        self.uses = UsesList()
        self.uses.place_wanted.connect(self.place_wanted)
        self._drag = DragOutButton(tr("Drag out"))
        self.use = QPushButton(tr("Use in other applications"))
        self.use.setProperty("role", "primary")
        self.use.clicked.connect(self._use)
        self.replace = QPushButton(tr("Replace everywhere…"))
        self.replace.clicked.connect(self._replace)
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._show)
        self._enabled = True
        self._show()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.use, self.replace, self._drag):
            buttons.addWidget(button)
        buttons.addStretch()
        left, self._right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 14, 0, 8)
        column.addWidget(plain_label(tr("My documents"), "title"))
        column.addWidget(self._words)
        column.addWidget(find_in_table(self.table))
        column.addWidget(self.table, 1)
        detail = QVBoxLayout(self._right)
        detail.setContentsMargins(18, 14, 18, 14)
        detail.addWidget(self._title)
        detail.addWidget(self._detail)
        detail.addLayout(buttons)
        detail.addWidget(self.uses)
        detail.addWidget(self.preview, 1)
        self.addWidget(left)
        self.addWidget(self._right)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 4)
        self.setChildrenCollapsible(False)
        self.setSizes([560, 450])

    def show_holdings(self, found: Sequence[Holding], today: date, *, enabled: bool) -> None:
        """Show what there is.

        Args:
            found: The documents.
            today: For what is left of them.
            enabled: Whether the library can be written to.
        """
        current = self.selected
        self.holdings, self._enabled = tuple(found), enabled
        self.table.fill([row_of(each, today) for each in found])
        more = sum(len(each.fits) for each in found)
        words = tr(
            "Papers that serve more than one application appear here as soon as an application has them."
        )
        if found:
            words = tr("{things}, each once", things=counted(len(found), "document"))
            words += tr("; {more} where one of them would do", more=counted(more, "place")) if more else ""
        self._words.setText(words)
        kept = current.key if current else None
        self.table.choose(next((n for n, each in enumerate(found) if each.key == kept), 0))
        self._show()

    @property
    def selected(self) -> Holding | None:
        """The document that is chosen; the first, where several are."""
        number = next(iter(self.table.chosen), None)
        return self.holdings[number] if number is not None else None

    def _show(self) -> None:
        holding = self.selected
        self._right.setVisible(holding is not None)
        if holding is None:
            self.preview.show_document(None)
            return
        self._title.setText(translate(holding.title))
        name = holding.document.original_name or holding.document.file
        self._detail.setText("\n".join((name, *map(translate, holding.covers[:3]))))
        self._drag.path = str(holding.path)
        self.use.setVisible(bool(holding.fits))
        self.use.setText(tr("Use in {things}", things=counted(len(holding.fits), "more application")))
        self.use.setEnabled(self._enabled)
        self.replace.setEnabled(self._enabled and any(not use.sent for use in holding.uses))
        self.uses.show_uses(holding.uses)
        recipe = holding.document.recipe
        self.preview.show_document(
            Shown(path=holding.path, sha256=holding.sha256, rotate=recipe.rotate, crop=recipe.crop)
        )

    def _use(self) -> None:
        holding = self.selected
        if holding is None:
            return
        if len(holding.fits) == 1:
            self.use_wanted.emit(holding, holding.fits)
            return
        menu = QMenu(self)
        menu.addAction(tr("All of them"), lambda: self.use_wanted.emit(holding, holding.fits))
        menu.addSeparator()
        for fit in holding.fits:
            text = (
                tr("{title}, instead of {replaces}", title=fit.title, replaces=fit.replaces)
                if fit.replaces
                else fit.title
            )
            menu.addAction(text.replace("&", "&&"), partial(self.use_wanted.emit, holding, (fit,)))
        menu.popup(self.use.mapToGlobal(self.use.rect().bottomLeft()))

    def _replace(self) -> None:
        holding = self.selected
        if holding is not None:
            self.replace_wanted.emit(holding)
