"""The facts of one document as a small form; every field is checked as it is left."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from usce_desktop.domain.dates import BadDateError
from usce_desktop.domain.facts import KINDS, BadFactError, Facts, parse_fact, title
from usce_desktop.domain.reading.dates import days_typed
from usce_desktop.ui.day_picker import add_picker
from usce_desktop.ui.plain import plain_label
from usce_desktop.ui.wording import show_day, tr


def text_of(value: object) -> str:
    """Write a fact as its field shows it."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.0f}" if value.is_integer() else f"{value:g}"
    return value.isoformat() if isinstance(value, date) else str(value)


class FactsForm(QWidget):
    """One line per fact that the item asks.

    Signals:
        fact_stated(str, object): A key, and its new value or None.
        month_first_stated(bool): How the person means a date of figures that has two readings.

    Attributes:
        month_first: The same, where it is known.
    """

    fact_stated = Signal(str, object)
    month_first_stated = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without fields."""
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._fields: dict[str, QLineEdit] = {}
        self._hints: dict[str, QWidget] = {}
        self._facts = Facts()
        self._choices: dict[str, QHBoxLayout] = {}
        self.month_first: bool | None = None

    def show_facts(self, keys: tuple[str, ...], facts: Facts, *, enabled: bool) -> None:
        """Show the facts under these keys; what is being typed stays."""
        self._facts = facts
        if tuple(self._fields) != keys:
            while self._layout.rowCount():
                self._layout.removeRow(0)
            self._fields = {key: self._field(key) for key in keys}
        for key, field in self._fields.items():
            field.setEnabled(enabled)
            if not field.hasFocus() or not field.isModified():
                field.setText(text_of(getattr(facts, key)))
                self._say(key, getattr(facts, key))

    def _field(self, key: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(title(key))
        if KINDS[key] is date:
            field.setPlaceholderText("YYYY-MM-DD")
            field.setToolTip(tr("2026-02-12, or as you write it: 12 Feb 2026, 12/2/2026"))
            add_picker(field, lambda: self._stated(key))
        field.setClearButtonEnabled(True)
        field.editingFinished.connect(lambda: self._stated(key))
        hint = plain_label("", "soft")
        box = QWidget()
        inner = QFormLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addRow(field)
        inner.addRow(hint)
        self._choices[key] = QHBoxLayout()
        inner.addRow(self._choices[key])
        hint.hide()
        self._hints[key] = hint
        label = plain_label(title(key))
        label.setBuddy(field)
        self._layout.addRow(label, box)
        return field

    def _say(self, key: str, value: object, problem: str = "") -> None:
        """Show a date with its month by name, or what is wrong with what was typed."""
        hint = self._hints[key]
        text = problem or (show_day(value) if isinstance(value, date) else "")
        hint.setText(text)  # type: ignore[attr-defined]
        hint.setVisible(bool(text))

    def _stated(self, key: str) -> None:
        field = self._fields[key]
        if not field.isModified():
            return
        self._offer(key, ())
        days = days_typed(field.text()) if KINDS[key] is date else ()
        if len(days) > 1 and self.month_first is None:
            self._say(key, None, tr("Which day is meant?"))
            self._offer(key, days)
            return
        typed = days[-1 if self.month_first else 0].isoformat() if days else field.text()
        try:
            value = parse_fact(key, typed)
        except (BadDateError, BadFactError) as error:
            self._say(key, None, str(error))
            return
        field.setText(text_of(value))
        field.setModified(False)
        self._say(key, value)
        if value != getattr(self._facts, key):
            self.fact_stated.emit(key, value)

    def _offer(self, key: str, days: Sequence[date]) -> None:
        """Ask which of two days is meant; asked once, every other date is read the same way."""
        row = self._choices[key]
        while (item := row.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for month_first, day in enumerate(days):
            button = QPushButton(show_day(day))
            button.clicked.connect(partial(self._answer, key, month_first=bool(month_first)))
            row.addWidget(button)

    def _answer(self, key: str, *, month_first: bool) -> None:
        self.month_first = month_first
        self.month_first_stated.emit(month_first)
        self._fields[key].setModified(True)
        self._stated(key)
