"""Filling in a form: its fields beside its pages, each with what is offered and why."""

from collections.abc import Callable

from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
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
from usce_desktop.domain.forms.field import OFF, FieldOffer, FormField
from usce_desktop.domain.forms.mapping import NOTHING
from usce_desktop.domain.forms.placing import place_drawn, placed
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.documents.fill import (
    Filling,
    OpenedForm,
    UnknownFieldError,
    asked_for,
    asked_titles,
    value_for,
)
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label, tooltip
from usce_desktop.ui.widgets.preview import Preview, Shown

FIELD, VALUE, WHY = range(3)
_KEPT = frozenset(FormDetails.__struct_fields__)
"""What is kept of the applicant once it was typed into a form."""
_BESIDE = "beside-"
"""Begins the names of places that the person drew."""
Checked = Qt.CheckState.Checked


class FormFiller(QDialog):
    """Shows a form with what is offered for each of its fields.

    Attributes:
        filling: What is to be written, once it was accepted.
        form: With what the person said that its fields ask.
        said: Whether the person said so of any.
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
        self.filling = Filling(values={})
        self.learned: dict[str, str] = {}
        self.form, self.said = form, False
        self._offers = [each for each in form.offers if each.kind != "sign" and not each.field.locked]
        self._drawing: int | None = None
        self.preview = Preview(make_worker)
        self.preview.let_change(on=False)
        self.preview.let_enlarge(on=False)
        self.preview.show_document(Shown(path=form.path, sha256=""))
        self.preview.crop_wanted.connect(self._drawn)
        self.table = self._make_table()
        self.told = plain_label("", "soft")
        self.wrong = plain_label("", "problem")
        self.elsewhere = QPushButton(tr("Write elsewhere"))
        self.elsewhere.setToolTip(
            tr("Click or draw on the page, then type what stands there; an x is a tick")
        )
        self.move_place = QPushButton(tr("Move or resize"))
        self.move_place.setEnabled(False)
        self.move_place.setToolTip(tr("Draw the place of these words anew"))
        self.asks = self._make_asks()
        self.flatten = QCheckBox(tr("The answers can no longer be changed"))
        self.flatten.setToolTip(tr("They become part of the pages, as when printed"))
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
            self._fill_row(table, row, offer)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(FIELD, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        table.setColumnWidth(FIELD, 190)
        table.setColumnWidth(VALUE, 170)
        return table

    def _make_asks(self) -> QComboBox:
        """Make the list of what a field can ask for, where the app does not know it or is wrong."""
        box = QComboBox()
        box.setAccessibleName(tr("What this field asks for"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        box.addItem(tr("Not known"), "")
        box.addItem(tr("Stays open"), NOTHING)
        for key, title in asked_titles().items():
            box.addItem(translate(title), key)
        box.activated.connect(lambda _: self._ask_for(str(box.currentData())))
        return box

    def _ask_for(self, key: str) -> None:
        """Take the person's word for what the chosen field asks, and offer what belongs there."""
        row = self.table.currentRow()
        if not key or not 0 <= row < len(self._offers) or self._is_beside(row):
            return
        name = self._offers[row].field.name
        self.form = asked_for(self.form, {name: key})
        self.said = True
        self._offers[row] = next(each for each in self.form.offers if each.field.name == name)
        self._fill_row(self.table, row, self._offers[row])
        self._update()

    def _fill_row(self, table: QTableWidget, row: int, offer: FieldOffer) -> None:
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
        self.elsewhere.clicked.connect(lambda: self._draw(None))
        self.move_place.clicked.connect(lambda: self._draw(self.table.currentRow()))
        row, places, asking = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        asking.addWidget(plain_label(tr("This field asks for")))
        asking.addWidget(self.asks, 1)
        for line, buttons in ((row, (every, none)), (places, (self.elsewhere, self.move_place))):
            for button in buttons:
                line.addWidget(button)
            line.addStretch()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            plain_label(tr("Ticked fields are written. The form itself stays as it is."), "soft")
        )
        column.addWidget(self.table, 1)
        column.addLayout(asking)
        column.addLayout(row)
        column.addLayout(places)
        column.addWidget(self.flatten)
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

    def _draw(self, row: int | None) -> None:
        """Let the person draw a place to write on: a new one, or that of a row."""
        self._drawing = row
        self.preview.view.let_crop(on=True, least=0)
        self.told.setText(tr("Draw on the page where the words shall stand."))

    def _drawn(self, shares: tuple[float, float, float, float] | None) -> None:
        """Take a place that was drawn, or clicked at."""
        page = next((each for each in self.form.form.pages if each.page == self.preview.page), None)
        self.preview.view.let_crop(on=False)
        self._update()
        if shares is None or page is None:
            return
        box = place_drawn(shares, page.width, page.height)
        if self._drawing is not None and self._is_beside(self._drawing):
            row = self._drawing
            moved = structs.replace(self._offers[row].field, page=page.page, box=box)
            self._offers[row] = structs.replace(self._offers[row], field=moved)
        else:
            row = len(self._offers)
            number = 1 + sum(map(self._is_beside, range(row)))
            field = FormField(name=f"{_BESIDE}{number}", page=page.page, box=box, kind="text")
            label, why = tr("Your words {number}", number=number), sentence("Placed by you")
            self._offers.append(FieldOffer(field=field, kind="text", label=label, because=why))
            self.table.insertRow(row)
            self._fill_row(self.table, row, self._offers[row])
        self.table.setCurrentCell(row, VALUE)
        self._show_field(row)

    def _is_beside(self, row: int) -> bool:
        """Tell whether a row is a place that the person drew."""
        return 0 <= row < len(self._offers) and self._offers[row].field.name.startswith(_BESIDE)

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
        signs = sorted({each.field.page for each in self.form.offers if each.kind == "sign"})
        told = tr("{fields} will be written.", fields=counted(ticked, "field"))
        if not self._offers:
            told = tr("Nothing to fill in was found; draw a place, and type what shall stand there.")
        if signs:
            pages = ", ".join(map(str, signs))
            told += " " + tr("To sign by hand, on page {pages}.", pages=pages)
        if self.form.form.unread:
            pages = counted(len(self.form.form.pages), "page")
            told += " " + tr("Only the first {pages} were looked at.", pages=pages)
        self.told.setText(told)
        self.write.setEnabled(ticked > 0)

    def _show_field(self, row: int) -> None:
        """Frame a field on its page."""
        self.move_place.setEnabled(self._is_beside(row))
        known = 0 <= row < len(self._offers) and not self._is_beside(row)
        self.asks.setEnabled(known)
        self.asks.setCurrentIndex(max(0, self.asks.findData(self._offers[row].key)) if known else 0)
        if not 0 <= row < len(self._offers):
            return
        field = self._offers[row].field
        page = next((each for each in self.form.form.pages if each.page == field.page), None)
        if page is not None:
            left, top, right, bottom = field.box
            shares = left / page.width, top / page.height, right / page.width, bottom / page.height
            self.preview.show_evidence(field.page, shares)

    def accept(self) -> None:
        """Check what is to be written; what cannot be is said, and the form stays open."""
        values: dict[str, str] = {}
        learned: dict[str, str] = {}
        beside: list[FormField] = []
        for row, offer in enumerate(self._offers):
            if not self._is_ticked(row):
                continue
            try:
                place, text = offer.field, self._text(row)
                if self._is_beside(row):
                    place, text = placed(place, text)
                    beside.append(place)
                values[place.name] = text if self._is_beside(row) else value_for(offer, text)
            except UnknownFieldError as error:
                self.wrong.setText(translate(str(error)))
                self.table.setCurrentCell(row, VALUE)
                return
            if offer.key in _KEPT and not offer.offered:
                learned[offer.key] = self._text(row)
        self.filling = Filling(values=values, beside=tuple(beside), flatten=self.flatten.isChecked())
        self.learned = learned
        super().accept()

    def done(self, result: int) -> None:
        """Let go of what draws the pages."""
        self.preview.close_worker()
        super().done(result)
