"""Filling in a form: its fields beside its pages, each with what is offered and why."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.application.application import FormDetails
from usce_desktop.domain.forms.field import OFF, FieldOffer
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.documents.fill import OpenedForm, UnknownFieldError, value_for
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label, tooltip
from usce_desktop.ui.widgets.preview import Preview, Shown

FIELD, VALUE, WHY = range(3)
_KEPT = frozenset(FormDetails.__struct_fields__)
"""What is kept of the applicant once it was typed into a form."""
Checked = Qt.CheckState.Checked


class FormFiller(QDialog):
    """Shows a form with what is offered for each of its fields.

    Attributes:
        values: What is to be written, by the name of the field, once it was accepted.
        learned: What was typed about the applicant that was not known, by its key.
    """

    def __init__(
        self, form: OpenedForm, make_worker: Callable[[], Worker], parent: QWidget | None = None
    ) -> None:
        """Lay it out; what is sure is ticked.

        Args:
            form: With its offers.
            make_worker: Makes what draws its pages.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Fill in {name}", name=form.path.name))
        self.values: dict[str, str] = {}
        self.learned: dict[str, str] = {}
        self._form = form
        self._offers = [each for each in form.offers if each.kind != "sign" and not each.field.locked]
        self.preview = Preview(make_worker)
        self.preview.let_change(on=False)
        self.preview.let_enlarge(on=False)
        self.preview.show_document(Shown(path=form.path, sha256=""))
        self.table = self._make_table()
        self.told = plain_label("", "soft")
        self.wrong = plain_label("", "problem")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = self.buttons.addButton(tr("Write a filled copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.table.itemChanged.connect(self._changed)
        self.table.currentCellChanged.connect(lambda row, *_: self._show_field(row))
        self._update()
        self.table.setCurrentCell(0, VALUE)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._offers), 3)
        table.setAccessibleName(tr("Fields of the form"))
        table.setHorizontalHeaderLabels([tr("Field"), tr("Value"), tr("Why")])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        table.setWordWrap(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for row, offer in enumerate(self._offers):
            label = QTableWidgetItem(offer.label)
            label.setToolTip(tooltip(offer.label))
            label.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            label.setCheckState(Checked if offer.sure else Qt.CheckState.Unchecked)
            why = QTableWidgetItem(translate(offer.because))
            why.setToolTip(tooltip(translate(offer.because)))
            why.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            table.setItem(row, FIELD, label)
            table.setItem(row, WHY, why)
            if offer.field.options:
                table.setCellWidget(row, VALUE, self._choice(row, offer))
            else:
                table.setItem(row, VALUE, QTableWidgetItem(offer.offered or offer.field.value))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(FIELD, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        table.setColumnWidth(FIELD, 190)
        table.setColumnWidth(VALUE, 170)
        return table

    def _choice(self, row: int, offer: FieldOffer) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(offer.label)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem("", "")
        for option, name in zip(offer.field.options, offer.choices, strict=True):
            box.addItem(name or option.state, option.state)
        if offer.kind == "check":
            box.addItem(tr("not ticked"), OFF)
        stands = offer.offered or (offer.field.value if offer.field.filled else "")
        box.setCurrentIndex(max(0, box.findData(stands)))
        box.currentIndexChanged.connect(lambda _: self._typed(row))
        return box

    def _lay_out(self) -> None:
        every, none = QPushButton(tr("Tick all that is offered")), QPushButton(tr("Tick none"))
        every.clicked.connect(lambda: self._tick(every=True))
        none.clicked.connect(lambda: self._tick(every=False))
        row = QHBoxLayout()
        row.addWidget(every)
        row.addWidget(none)
        row.addStretch()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            plain_label(tr("Ticked fields are written. The form itself stays as it is."), "soft")
        )
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addWidget(self.wrong)
        middle = QSplitter()
        middle.addWidget(self.preview)
        middle.addWidget(right)
        middle.setChildrenCollapsible(False)
        middle.setStretchFactor(1, 1)
        middle.setSizes([420, 560])
        layout = QVBoxLayout(self)
        layout.addWidget(middle, 1)
        layout.addWidget(self.buttons)
        fit_to_screen(self, 1040, 720)

    def _is_ticked(self, row: int) -> bool:
        item = self.table.item(row, FIELD)
        return item is not None and item.checkState() is Checked

    def _tick(self, *, every: bool) -> None:
        for row in range(len(self._offers)):
            item = self.table.item(row, FIELD)
            if item is not None:
                ticked = every and bool(self._text(row))
                item.setCheckState(Checked if ticked else Qt.CheckState.Unchecked)

    def _text(self, row: int) -> str:
        box = self.table.cellWidget(row, VALUE)
        if isinstance(box, QComboBox):
            return str(box.currentData())
        item = self.table.item(row, VALUE)
        return item.text().strip() if item is not None else ""

    def _changed(self, item: QTableWidgetItem) -> None:
        if item.column() == VALUE:
            self._typed(item.row())
        self._update()

    def _typed(self, row: int) -> None:
        """What was typed is to be written; what was emptied is not."""
        item = self.table.item(row, FIELD)
        if item is not None:
            item.setCheckState(Checked if self._text(row) else Qt.CheckState.Unchecked)

    def _update(self) -> None:
        ticked = sum(self._is_ticked(row) for row in range(len(self._offers)))
        signs = sorted({each.field.page for each in self._form.offers if each.kind == "sign"})
        sentence = tr("{fields} will be written.", fields=counted(ticked, "field"))
        if signs:
            pages = ", ".join(map(str, signs))
            sentence += " " + tr("To sign by hand, on page {pages}.", pages=pages)
        self.told.setText(sentence)
        self.write.setEnabled(ticked > 0)

    def _show_field(self, row: int) -> None:
        """Frame a field on its page."""
        if not 0 <= row < len(self._offers):
            return
        field = self._offers[row].field
        page = next((each for each in self._form.form.pages if each.page == field.page), None)
        if page is not None:
            left, top, right, bottom = field.box
            shares = left / page.width, top / page.height, right / page.width, bottom / page.height
            self.preview.show_evidence(field.page, shares)

    def accept(self) -> None:
        """Check what is to be written; what cannot be is said, and the form stays open."""
        values: dict[str, str] = {}
        learned: dict[str, str] = {}
        for row, offer in enumerate(self._offers):
            if not self._is_ticked(row):
                continue
            try:
                values[offer.field.name] = value_for(offer, self._text(row))
            except UnknownFieldError as error:
                self.wrong.setText(translate(str(error)))
                self.table.setCurrentCell(row, VALUE)
                return
            if offer.key in _KEPT and not offer.offered:
                learned[offer.key] = self._text(row)
        self.values, self.learned = values, learned
        super().accept()

    def done(self, result: int) -> None:
        """Let go of what draws the pages."""
        self.preview.close_worker()
        super().done(result)
