"""A field for a day: typed as people write days, or chosen in a calendar; its month is shown by name."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from usce_desktop.domain.dates import BadDateError, parse_day
from usce_desktop.domain.reading.dates import days_typed, month_in
from usce_desktop.ui.language.translate import show_day, tr
from usce_desktop.ui.widgets.day_picker import add_picker, calendar_icon
from usce_desktop.ui.widgets.labels import plain_label

MONTH_FIRST: dict[str, bool | None] = {"ask": None, "day": False, "month": True}
"""What the setting of the date order means."""


class DateOrder(QObject):
    """How the person means a date of figures that has two readings; asked once for all fields.

    Signals:
        stated(bool): The month comes first, or the day.
    """

    stated = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without knowing."""
        super().__init__(parent)
        self.month_first: bool | None = None

    def state(self, *, month_first: bool) -> None:
        """Keep what the person said."""
        self.month_first = month_first
        self.stated.emit(month_first)


class DayField(QWidget):
    """A line to write a day into, with a calendar, and below it what was understood.

    Signals:
        stated(object): Another day, or ``None``.
    """

    stated = Signal(object)

    def __init__(
        self, name: str, order: DateOrder, parent: QWidget | None = None, *, months: bool = False
    ) -> None:
        """Start empty.

        Args:
            name: What a screen reader calls it.
            order: How dates of figures are meant.
            parent: Its owner.
            months: A month and its year will do, and stand for the month's last day.
        """
        super().__init__(parent)
        self._months = months
        self._order = order
        self._known = ""
        self._veiled = False
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText("YYYY-MM-DD")
        self.edit.setToolTip(tr("2026-02-12, or as you write it: 12 Feb 2026, 12/2/2026"))
        self.edit.setClearButtonEnabled(True)
        self.edit.setMinimumHeight(self.edit.sizeHint().height())  # forms press what is beside hidden rows
        self._calendar = add_picker(self.edit, self.finish)
        self.edit.editingFinished.connect(self.finish)
        self.hint = plain_label("", "soft")
        self.hint.hide()
        self._choices = QHBoxLayout()
        column = QFormLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for row in (self.edit, self.hint):
            column.addRow(row)
        column.addRow(self._choices)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_calendar"):
            self._calendar.setIcon(calendar_icon(self.palette()))

    def veil(self, *, on: bool) -> None:
        """Show dots instead of the day."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal)
        self._veiled = on
        self._say(self.hint.text())

    def show_day(self, day: date | None) -> None:
        """Show a day that is known; what is being typed stays."""
        asking = self._choices.count() > 0
        if self.edit.text() == self._known or not (self.edit.hasFocus() or asking):
            self.put(day)

    def put(self, day: date | None) -> None:
        """Show a day, whatever was being typed."""
        self._known = day.isoformat() if day else ""
        self.edit.setText(self._known)
        self._offer(())
        self._say(show_day(day) if day else "")

    @property
    def day(self) -> date | None:
        """The day that stands there, as it was understood last."""
        return date.fromisoformat(self._known) if self._known else None

    def finish(self) -> bool:
        """Understand what was typed, or ask; tell whether it is a day or nothing."""
        text = self.edit.text().strip()
        if text == self._known:
            return True
        self._offer(())
        if not text:
            self._take(None)
            return True
        try:
            month = month_in(text) if self._months else None
            days = days_typed(text) or ((month,) if month else (parse_day(text),))
        except BadDateError as error:
            self._say(str(error))
            return False
        if len(days) > 1 and self._order.month_first is None:
            self._say(tr("Which day is meant?"))
            self._offer(days)
            return False
        self._take(days[-1 if self._order.month_first else 0])
        return True

    def _take(self, day: date | None) -> None:
        self.put(day)
        self.stated.emit(day)

    def _say(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text) and not self._veiled)

    def _offer(self, days: Sequence[date]) -> None:
        """Ask which of two days is meant."""
        while (item := self._choices.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for month_first, day in enumerate(days):
            button = QPushButton(show_day(day))
            button.clicked.connect(partial(self._answer, day, month_first=bool(month_first)))
            self._choices.addWidget(button)

    def _answer(self, day: date, *, month_first: bool) -> None:
        self._order.state(month_first=month_first)
        self._take(day)
