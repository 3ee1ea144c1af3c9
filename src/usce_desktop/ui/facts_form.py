"""The facts of one document as a small form; every field is checked as it is left."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from usce_desktop.domain.dates import BadDateError
from usce_desktop.domain.facts import KINDS, BadFactError, Facts, parse_fact, title
from usce_desktop.ui.day_picker import add_picker
from usce_desktop.ui.plain import plain_label
from usce_desktop.ui.wording import show_day


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
    """

    fact_stated = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without fields."""
        super().__init__(parent)
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._fields: dict[str, QLineEdit] = {}
        self._hints: dict[str, QWidget] = {}
        self._facts = Facts()

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
            add_picker(field, lambda: self._stated(key))
        field.setClearButtonEnabled(True)
        field.editingFinished.connect(lambda: self._stated(key))
        hint = plain_label("", "soft")
        box = QWidget()
        inner = QFormLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addRow(field)
        inner.addRow(hint)
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
        try:
            value = parse_fact(key, field.text())
        except (BadDateError, BadFactError) as error:
            self._say(key, None, str(error))
            return
        field.setModified(False)
        self._say(key, value)
        if value != getattr(self._facts, key):
            self.fact_stated.emit(key, value)
