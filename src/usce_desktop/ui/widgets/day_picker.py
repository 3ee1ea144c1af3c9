"""A calendar on a field for a day, for those who would rather point than type."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QIcon, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from usce_desktop.domain.dates import BadDateError, parse_day
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.icons import line_icon


class DayPicker(QWidget):
    """A calendar that stands under a field until a day is chosen or something else is pressed."""

    def __init__(self, field: QLineEdit, picked: Callable[[], object]) -> None:
        """Start at the field's day, or at today.

        Args:
            field: Gets the day, as it would be typed.
            picked: Called once it has it.
        """
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field, self._picked = field, picked
        self.calendar = QCalendarWidget()
        calm(self.calendar)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = day_of(field.text())
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._chosen)
        self.calendar.activated.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.calendar)

    def _chosen(self, day: QDate) -> None:
        self._field.setText(day.toString(Qt.DateFormat.ISODate))
        self._field.setModified(True)
        self.close()
        self._picked()


def calm(calendar: QCalendarWidget) -> None:
    """Write weekends like other days: Qt's red is hard to read on dark."""
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())


def day_of(text: str) -> date | None:
    """Read what a field says, as far as it is a day."""
    try:
        return parse_day(text)
    except BadDateError:
        return None


def calendar_icon(palette: QPalette) -> QIcon:
    """Draw a calendar that is seen on a palette."""
    return line_icon("calendar", palette, colour=theme.soft_text(palette))


def add_picker(field: QLineEdit, picked: Callable[[], object]) -> QAction:
    """Give a field a button that opens a calendar; Alt+Down opens it too."""
    action = field.addAction(calendar_icon(field.palette()), QLineEdit.ActionPosition.TrailingPosition)
    action.setText(tr("Choose a day"))
    action.setToolTip(tr("Choose a day (Alt+Down)"))
    action.setShortcut("Alt+Down")
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def show() -> None:
        picker = DayPicker(field, picked)
        picker.adjustSize()
        picker.move(field.mapToGlobal(field.rect().bottomLeft()))
        picker.show()
        picker.calendar.setFocus()

    action.triggered.connect(show)
    return action
