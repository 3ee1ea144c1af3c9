"""Forms about programs: what is known of one, how much each factor counts, and the agency check."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.season.agencies import Flag, judge_agency
from usce_desktop.domain.season.programs import (
    FIELDS,
    BadValueError,
    Field,
    Program,
    Value,
    parse_value,
    show_value,
)
from usce_desktop.domain.season.residents import SchoolWords, count_residents
from usce_desktop.domain.season.scorecard import FACTORS
from usce_desktop.ui.language.translate import tr, tr_noop, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import field_label, plain_label

_HINTS = {"day": "YYYY-MM-DD", "span": tr_noop("6 months"), "number": "", "text": ""}


def _scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    return area


def _grid(rows: Sequence[tuple[str, QWidget]]) -> QGridLayout:
    """Lay questions beside their answers; a form would cut questions of two lines."""
    grid = QGridLayout()
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 1)
    for number, (text, widget) in enumerate(rows):
        grid.addWidget(plain_label(text), number, 0)
        grid.addWidget(widget, number, 1)
    grid.setRowStretch(len(rows), 1)
    return grid


def _buttons(dialog: QDialog) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


class ProgramDialog(QDialog):
    """Edits what is known of a program; an empty field is unknown.

    Attributes:
        values: What the form holds, by field; ``None`` where it is unknown.
    """

    def __init__(
        self, program: Program, schools: SchoolWords, today: date, parent: QWidget | None = None
    ) -> None:
        """Show what is known, with source and day under the pointer.

        Args:
            program: As it is.
            schools: For counting IMGs in a list.
            today: The day of counting.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Program"))
        fit_to_screen(self, 560, 680)
        self.values: dict[str, Value | None] = {}
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._schools, self._today = schools, today
        self.count = QPushButton(tr("Count IMGs in a &list of residents…"))
        self.count.setAutoDefault(False)
        self.count.clicked.connect(self._count)
        inner = QWidget()
        form = QFormLayout(inner)
        for field in FIELDS:
            known = program.values.get(field.key)
            widget = self._widget(field, show_value(known.value) if known else "")
            widget.setAccessibleName(translate(field.title))
            if known is not None:
                checked = (
                    tr(", checked on {checked_on}", checked_on=known.checked_on) if known.checked_on else ""
                )
                widget.setToolTip(tr("From: {source}{checked}", source=known.source, checked=checked))
            form.addRow(field_label(translate(field.title)), widget)
            self.fields[field.key] = widget
        self.source = QLineEdit(tr("entered by hand"))
        self.source.setAccessibleName(tr("Where changed values come from"))
        self.problem = plain_label("", "problem")
        self.buttons = _buttons(self)
        column = QVBoxLayout(self)
        column.addWidget(_scrolled(inner), 1)
        line = QFormLayout()
        line.addRow(field_label(tr("Changed values come from")), self.source)
        column.addLayout(line)
        column.addWidget(self.count)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self._check()

    def _count(self) -> None:
        """Count a pasted list, and take the share over with the day."""
        dialog = CountDialog(self._schools, self)
        share = dialog.found.share if dialog.exec() else None
        if share is None:
            return
        for key, text in (("img_share", f"{share:.0f}"), ("img_counted_on", self._today.isoformat())):
            edit = self.fields[key]
            if isinstance(edit, QLineEdit):
                edit.setText(text)
        self.source.setText(tr("counted from its list of residents"))

    def _widget(self, field: Field, text: str) -> QLineEdit | QComboBox:
        choices = ("yes", "no") if field.kind == "yes_no" else field.choices
        if choices:
            box = QComboBox()
            box.addItem(tr("unknown"), "")
            for choice in choices:
                box.addItem(translate(choice), choice)
            box.setCurrentIndex(max(0, box.findData(text)))
            box.currentIndexChanged.connect(lambda _: self._check())
            return box
        edit = QLineEdit(text)
        edit.setPlaceholderText(tr(_HINTS[field.kind] or tr_noop("unknown")))
        edit.textChanged.connect(lambda _: self._check())
        return edit

    def _check(self) -> None:
        problems = []
        for field in FIELDS:
            widget = self.fields.get(field.key)
            if widget is None:
                return
            text = str(widget.currentData()) if isinstance(widget, QComboBox) else widget.text()
            try:
                self.values[field.key] = parse_value(field.key, text)
            except BadValueError as error:
                problems.append(f"{translate(field.title)}: {error}.")
        if not self.values.get("hospital"):
            problems.append(tr("Which hospital is it?"))
        self.problem.setText("\n".join(problems[:2]))
        self.problem.setVisible(bool(problems))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not problems)


class CountDialog(QDialog):
    """Takes a list of residents, and shows how each line was counted.

    Attributes:
        found: The list, counted.
    """

    def __init__(self, schools: SchoolWords, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setWindowTitle(tr("Count IMGs"))
        fit_to_screen(self, 720, 560)
        self._schools = schools
        self.found = count_residents("", schools)
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(
            tr("Paste the residents of the program here, one per line, with their schools")
        )
        self.text.setAccessibleName(tr("List of residents"))
        self.text.textChanged.connect(self._counted)
        self.said = plain_label("", "section")
        self.lines = plain_label("", "soft")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(tr("Take it over"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(self.said)
        column.addWidget(_scrolled(self.lines), 1)
        column.addWidget(buttons)
        self._counted()

    def _counted(self) -> None:
        self.found = count_residents(self.text.toPlainText(), self._schools)
        share, unclear = self.found.share, self.found.number("unclear")
        words = tr("Nothing to count yet.") if share is None else tr("{share:.0f} % are IMGs", share=share)
        self.said.setText(
            tr("{words}; {unclear} unclear, not counted", words=words, unclear=unclear) if unclear else words
        )
        shown = {"img": "IMG", "us": tr("US or Canada"), "unclear": "unclear"}
        self.lines.setText("\n".join(f"{shown[each.origin]}: {each.line}" for each in self.found.lines))
        self.take.setEnabled(share is not None)


class WeightsDialog(QDialog):
    """Says how much each factor of the score counts."""

    def __init__(self, weights: Mapping[str, float], parent: QWidget | None = None) -> None:
        """Start with the person's own weights, the usual ones where there are none."""
        super().__init__(parent)
        self.setWindowTitle(tr("What counts how much"))
        self.spins: dict[str, QDoubleSpinBox] = {}
        rows: list[tuple[str, QWidget]] = []
        for factor in FACTORS:
            spin = QDoubleSpinBox()
            spin.setRange(0, 100)
            spin.setDecimals(0)
            spin.setValue(weights.get(factor.key, factor.weight))
            spin.setAccessibleName(tr("Weight of {title}", title=translate(factor.title)))
            self.spins[factor.key] = spin
            rows.append((f"{translate(factor.title)}. {translate(factor.why)}", spin))
        column = QVBoxLayout(self)
        column.addLayout(_grid(rows))
        column.addWidget(_buttons(self))
        self.setMinimumWidth(560)

    def weights(self) -> dict[str, float]:
        """Read the form; a usual weight is not stored."""
        usual = {factor.key: factor.weight for factor in FACTORS}
        return {key: spin.value() for key, spin in self.spins.items() if spin.value() != usual[key]}


class AgencyDialog(QDialog):
    """Asks about a placement agency, and gives a verdict with every answer."""

    def __init__(self, flags: tuple[Flag, ...], parent: QWidget | None = None) -> None:
        """Start with nothing answered."""
        super().__init__(parent)
        self.setWindowTitle(tr("Check an agency"))
        fit_to_screen(self, 640, 620)
        self._flags = flags
        self.answers: dict[str, QComboBox] = {}
        rows: list[tuple[str, QWidget]] = []
        for flag in flags:
            box = QComboBox()
            box.setAccessibleName(flag.ask)
            for word, data in ((tr("not known"), None), ("no", False), ("yes", True)):
                box.addItem(word, data)
            box.currentIndexChanged.connect(lambda _: self._judge())
            self.answers[flag.id] = box
            rows.append((flag.ask, box))
        inner = QWidget()
        inner.setLayout(_grid(rows))
        self.verdict = plain_label("", "section")
        self.reasons = plain_label("", "soft")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(_scrolled(inner), 1)
        for widget in (self.verdict, self.reasons, buttons):
            column.addWidget(widget)
        self._judge()

    def _judge(self) -> None:
        given = {key: box.currentData() for key, box in self.answers.items() if box.currentData() is not None}
        found = judge_agency(self._flags, given)
        self.verdict.setText(translate(found.words))
        self.reasons.setText("\n".join(f"• {translate(flag.why)}" for flag in found.raised))
