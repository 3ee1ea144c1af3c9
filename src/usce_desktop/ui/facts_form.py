"""The facts of one document as a small form; every field is checked as it is left."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from usce_desktop.domain.facts import KINDS, BadFactError, Facts, parse_fact, title
from usce_desktop.ui.day_field import DateOrder, DayField
from usce_desktop.ui.plain import field_label, plain_label
from usce_desktop.ui.wording import said

IDENTIFYING = frozenset({"number"})
"""Facts that are numbers of the person's own."""


def text_of(value: object) -> str:
    """Write a fact as its field shows it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.0f}" if value.is_integer() else f"{value:g}"
    return str(value)


class FactsForm(QWidget):
    """One line per fact that the item asks.

    Signals:
        fact_stated(str, object): A key, and its new value or None.

    Attributes:
        order: How dates of figures are meant.
    """

    fact_stated = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without fields."""
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._fields: dict[str, QLineEdit] = {}
        self._days: dict[str, DayField] = {}
        self._hints: dict[str, QLabel] = {}
        self._facts = Facts()
        self._veiled = False
        self._of = ""
        self.order = DateOrder(self)

    def show_facts(self, keys: tuple[str, ...], facts: Facts, *, enabled: bool, of: str = "") -> None:
        """Show the facts under these keys; what is being typed stays.

        Args:
            keys: Which facts.
            facts: As they are.
            enabled: Whether they can be changed.
            of: What they are facts of; nothing that was typed stays for another document.
        """
        self._facts = facts
        if of != self._of:
            self._of = of
            for key, day in self._days.items():
                day.put(getattr(facts, key))
        if tuple(self._fields) != keys:
            while self._layout.rowCount():
                self._layout.removeRow(0)
            self._days, self._hints = {}, {}
            self._fields = {key: self._field(key) for key in keys}
            self.veil(on=self._veiled)
        for key, field in self._fields.items():
            field.setEnabled(enabled)
            if key in self._days:
                self._days[key].show_day(getattr(facts, key))
            elif not field.hasFocus() or not field.isModified():
                field.setText(text_of(getattr(facts, key)))
                self._say(key, "")

    def _field(self, key: str) -> QLineEdit:
        if KINDS[key] is date:
            day = self._days[key] = DayField(said(title(key)), self.order)
            day.stated.connect(partial(self._give, key))
            box: QWidget = day
            field, self._hints[key] = day.edit, day.hint
        else:
            field = QLineEdit()
            field.setAccessibleName(said(title(key)))
            field.setClearButtonEnabled(True)
            field.editingFinished.connect(lambda: self._stated(key))
            hint = self._hints[key] = plain_label("", "soft")
            hint.hide()
            box = QWidget()
            inner = QFormLayout(box)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addRow(field)
            inner.addRow(hint)
        label = field_label(said(title(key)))
        label.setBuddy(field)
        self._layout.addRow(label, box)
        return field

    def veil(self, *, on: bool) -> None:
        """Show dots instead of what identifies the person."""
        self._veiled = on
        for key in IDENTIFYING & set(self._fields):
            mode = QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal
            self._fields[key].setEchoMode(mode)

    def _say(self, key: str, problem: str) -> None:
        """Say what is wrong with what was typed."""
        self._hints[key].setText(problem)
        self._hints[key].setVisible(bool(problem))

    def _stated(self, key: str) -> None:
        field = self._fields[key]
        if not field.isModified():
            return
        try:
            value = parse_fact(key, field.text())
        except BadFactError as error:
            self._say(key, said(error.args[0]))
            return
        field.setText(text_of(value))
        field.setModified(False)
        self._say(key, "")
        self._give(key, value)

    def _give(self, key: str, value: object) -> None:
        if value != getattr(self._facts, key):
            self.fact_stated.emit(key, value)
