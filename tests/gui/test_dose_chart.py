"""The immunization record as a picture: each vaccine a line, what does not count hollow, words for those who listen."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from usce_desktop.domain.immunization.chart import JudgedDose, LineStatus, RecordLine
from usce_desktop.domain.sentences import sentence
from usce_desktop.domain.status import Status
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.dose_chart import DoseChart, axis_years

TODAY = date(2026, 11, 23)
MMR = RecordLine(
    line="mmr",
    status=LineStatus.COMPLETE,
    reason=sentence("Two doses."),
    doses=(JudgedDose(date=date(2001, 3, 1), valid=True), JudgedDose(date=date(2005, 3, 1), valid=False)),
)
TDAP = RecordLine(
    line="tdap", status=LineStatus.INCOMPLETE, reason=sentence("None is known."), not_before=date(2027, 1, 4)
)
NOTHING = RecordLine(line="covid", status=LineStatus.NOT_REQUIRED, reason=sentence("Not asked for."))


def shown(qtbot: QtBot, *lines: RecordLine) -> DoseChart:
    chart = DoseChart()
    qtbot.addWidget(chart)
    chart.show_lines(lines, TODAY)
    chart.resize(600, chart.sizeHint().height())
    chart.show()
    return chart


def colours(image: QImage, x: float, y: float) -> QColor:
    return image.pixelColor(round(x), round(y))


def test_the_axis_has_room_for_all_days() -> None:
    assert axis_years((MMR, TDAP), TODAY) == (2001, 2028)
    assert axis_years((), TODAY) == (2023, 2027)


def test_doses_stand_at_their_days_and_those_that_do_not_count_are_hollow(qtbot: QtBot) -> None:
    chart = shown(qtbot, MMR, TDAP, NOTHING)
    assert chart.sizeHint().height() == shown(qtbot, MMR, TDAP).sizeHint().height(), "nothing asked, no line"
    image, years = chart.grab().toImage(), axis_years((MMR, TDAP), TODAY)
    middle = 22 + chart.row_height() / 2
    good = theme.status_colour(Status.OK, chart.palette())
    first, second = (chart.x_of(day, years) for day in (date(2001, 3, 1), date(2005, 3, 1)))
    assert colours(image, first, middle) == good
    assert colours(image, second, middle) != good
    assert colours(image, (first + second) / 2, middle) == good, "a line leads from the first to the last"


def test_words_say_the_same(qtbot: QtBot, qapp: QApplication) -> None:
    chart = shown(qtbot, MMR, TDAP)
    assert "Two doses." in chart.accessibleDescription()
    assert "1 Mar 2001" in chart.words_at(30)
    assert chart.words_at(2) == chart.words_at(5000) == ""
    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(50, 30), chart.mapToGlobal(QPoint(50, 30)))
    QApplication.sendEvent(chart, event)
    empty = shown(qtbot)
    assert not empty.has_lines
    empty.show()
    assert not empty.grab().isNull()


def test_where_words_run_to_the_left_so_do_the_years(qtbot: QtBot) -> None:
    chart = shown(qtbot, MMR)
    years = axis_years((MMR,), TODAY)
    before = chart.x_of(date(2001, 3, 1), years)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.x_of(date(2001, 3, 1), years) == chart.width() - before
    assert not chart.grab().isNull()
