"""The facts of one document as a small form; what was read stands in its fields until it is confirmed."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from usce_desktop.domain.facts import KINDS, BadFactError, Facts, parse_fact, title
from usce_desktop.domain.reading.offers import Offer
from usce_desktop.ui.language.translate import show_day, tr, translate
from usce_desktop.ui.widgets.day_field import DateOrder, DayField
from usce_desktop.ui.widgets.labels import field_label, plain_label, tooltip

IDENTIFYING = frozenset({"number"})
"""Facts that are numbers of the person's own."""


def text_of(value: object) -> str:
    """Write a fact as its field shows it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.0f}" if value.is_integer() else f"{value:g}"
    return str(value)


_SNIPPET = 46
"""Letters of a line of the paper that are shown under a field."""


class ReadFacts(Struct, frozen=True, kw_only=True):
    """What was read of a document for facts that are not stated yet.

    Attributes:
        proposed: One value each.
        choices: Several values each, of which the person chooses.
    """

    proposed: Mapping[str, Offer] = {}
    choices: Mapping[str, Sequence[Offer]] = {}


class FactsForm(QWidget):
    """One line per fact that the item asks.

    Signals:
        fact_stated(str, object): A key, and its new value or None.

    Attributes:
        order: How dates of figures are meant.
        choosing: The buttons of facts for which several values were read.
    """

    fact_stated = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without fields."""
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.line_edits: dict[str, QLineEdit] = {}
        self._days: dict[str, DayField] = {}
        self.hints: dict[str, QLabel] = {}
        self._facts = Facts()
        self._veiled = False
        self._of = ""
        self._read = ReadFacts()
        self._declined: set[tuple[str, str]] = set()
        self.told: dict[str, QLabel] = {}
        self._rows: dict[str, QHBoxLayout] = {}
        self.choosing: list[QPushButton] = []
        self.order = DateOrder(self)

    def show_facts(
        self,
        keys: tuple[str, ...],
        facts: Facts,
        *,
        enabled: bool,
        of: str = "",
        read: ReadFacts | None = None,
    ) -> None:
        """Show the facts under these keys; what is being typed stays.

        Args:
            keys: Which facts.
            facts: As they are.
            enabled: Whether they can be changed.
            of: What they are facts of; nothing that was typed stays for another document.
            read: What was read of it; it stands in the fields until the person confirms or changes it.
        """
        self._facts = facts
        self._read = read or ReadFacts()
        if of != self._of:
            self._of = of
            for key, day in self._days.items():
                day.put(self._day(key))
            for key, field in self.line_edits.items():
                if key not in self._days:
                    field.setModified(False)
        if tuple(self.line_edits) != keys:
            while self._layout.rowCount():
                self._layout.removeRow(0)
            self._days, self.hints, self.told, self._rows = {}, {}, {}, {}
            self.line_edits = {key: self._field(key) for key in keys}
            self.veil(on=self._veiled)
        for key, field in self.line_edits.items():
            field.setEnabled(enabled)
            if key in self._days:
                self._days[key].show_day(self._day(key))
            elif not field.hasFocus() or not field.isModified():
                field.setText(text_of(self._value(key)))
                self._say(key, "")
        self._show_read(enabled=enabled)

    def _value(self, key: str) -> object:
        """Give what a field shows: what is stated, else what was read and not declined."""
        stated = getattr(self._facts, key)
        if stated is not None or (self._of, key) in self._declined or key not in self._read.proposed:
            return stated
        return self._read.proposed[key].value

    def _day(self, key: str) -> date | None:
        value = self._value(key)
        return value if isinstance(value, date) else None

    def proposals(self) -> dict[str, object]:
        """List the values that stand in the fields only because they were read."""
        return {
            key: self._value(key)
            for key in self.line_edits
            if getattr(self._facts, key) is None and self._value(key) is not None
        }

    def _show_read(self, *, enabled: bool) -> None:
        """Say beside each field what its value rests on, or offer the values to choose from."""
        proposals = self.proposals()
        self.choosing = []
        before = ""
        for key in self.line_edits:
            several = self._read.choices.get(key, ()) if getattr(self._facts, key) is None else ()
            told = ""
            if key in proposals:
                place = self._read.proposed[key].place
                told = tr("Read on page {page}: {snippet}", page=place.page, snippet=_short(place.snippet))
            elif several:
                told = tr("Several were read. Which one is it?")
            if key in self._days and key in proposals:
                self._days[key].hint.hide()  # the paper's own words say the month
            self.told[key].setText(told if told != before else "")
            self.told[key].setVisible(bool(self.told[key].text()) and not self._veiled)
            before = told or before
            self._show_choices(key, several, enabled=enabled)

    def _show_choices(self, key: str, several: Sequence[Offer], *, enabled: bool) -> None:
        row = self._rows[key]
        while (item := row.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for offer in several:
            value = offer.value
            words = show_day(value) if isinstance(value, date) else text_of(value)
            button = QPushButton(words.replace("&", "&&"))
            button.setAccessibleName(f"{translate(title(key))}: {words}")
            button.setToolTip(tooltip(offer.place.snippet))
            button.setEnabled(enabled)
            button.clicked.connect(partial(self._give, key, value))
            row.addWidget(button)
            self.choosing.append(button)

    def finish(self) -> bool:
        """Understand what is being typed; tell whether every field holds what it can hold."""
        for key, field in self.line_edits.items():
            if key in self._days:
                if not self._days[key].finish():
                    field.setFocus()
                    return False
            else:
                self._stated(key)
                if field.isModified():
                    field.setFocus()
                    return False
        return True

    @property
    def fields(self) -> tuple[QLineEdit, ...]:
        """The fields, from the top."""
        return tuple(self.line_edits.values())

    def focus(self, key: str) -> None:
        """Go to the field of a fact."""
        self.line_edits[key].setFocus()

    def _field(self, key: str) -> QLineEdit:
        if KINDS[key] is date:
            day = self._days[key] = DayField(translate(title(key)), self.order)
            day.stated.connect(partial(self._give, key))
            box: QWidget = day
            field, self.hints[key] = day.edit, day.hint
        else:
            field = QLineEdit()
            field.setAccessibleName(translate(title(key)))
            field.setClearButtonEnabled(True)
            field.editingFinished.connect(lambda: self._stated(key))
            hint = self.hints[key] = plain_label("", "soft")
            hint.hide()
            box = QWidget()
            inner = QFormLayout(box)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addRow(field)
            inner.addRow(hint)
        told = self.told[key] = plain_label("", "soft")
        told.hide()
        row = self._rows[key] = QHBoxLayout()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(box)
        column.addWidget(told)
        column.addLayout(row)
        label = field_label(translate(title(key)))
        label.setBuddy(field)
        self._layout.addRow(label, whole)
        return field

    def veil(self, *, on: bool) -> None:
        """Show dots instead of what identifies the person."""
        self._veiled = on
        for key in IDENTIFYING & set(self.line_edits):
            mode = QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal
            self.line_edits[key].setEchoMode(mode)
        for told in self.told.values():
            told.setVisible(bool(told.text()) and not on)

    def _say(self, key: str, problem: str) -> None:
        """Say what is wrong with what was typed."""
        self.hints[key].setText(problem)
        self.hints[key].setVisible(bool(problem))

    def _stated(self, key: str) -> None:
        field = self.line_edits[key]
        if not field.isModified():
            return
        try:
            value = parse_fact(key, field.text())
        except BadFactError as error:
            self._say(key, translate(error.args[0]))
            return
        field.setText(text_of(value))
        field.setModified(False)
        self._say(key, "")
        self._give(key, value)

    def _give(self, key: str, value: object, *_: object) -> None:
        if value is None:
            self._declined.add((self._of, key))
            self._show_read(enabled=True)
        if value != getattr(self._facts, key):
            self.fact_stated.emit(key, value)


def _short(text: str) -> str:
    return text if len(text) <= _SNIPPET else text[: _SNIPPET - 1] + "…"
