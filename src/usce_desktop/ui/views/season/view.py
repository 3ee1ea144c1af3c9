"""The season: timeline, what to do, tests, people."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.immunization.feed import FORMS
from usce_desktop.services.season.plan import SeasonPlan, Waiting, timeline_rows, waiting_for
from usce_desktop.ui.language.translate import counted, tr, tr_noop, translate
from usce_desktop.ui.views.season.plan_rows import action_rows, people_rows, test_rows
from usce_desktop.ui.views.season.timeline import Timeline
from usce_desktop.ui.widgets.find_line import find_in_table
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.tables import Table


class SeasonView(QWidget):
    """Shows the plan of a library; what it exports and starts, its controller does.

    Signals:
        calendar_wanted(Path): Write the calendar there.
        report_wanted(Path): Write the report there.
        place_wanted(str, str): Show this item of the application in this folder.
        table_wanted(Path, bytes): Write a table there.
    """

    calendar_wanted = Signal(Path)
    report_wanted = Signal(Path)
    place_wanted = Signal(str, str)
    table_wanted = Signal(Path, bytes)

    def __init__(self, last_folder: Callable[[], str], parent: QWidget | None = None) -> None:
        """Lay it out.

        Args:
            last_folder: Where files were last read or written.
            parent: Its owner.
        """
        super().__init__(parent)
        self._last_folder = last_folder
        self.plan: SeasonPlan | None = None
        self._waiting: tuple[Waiting, ...] = ()
        self._follows_width = True
        self.headline = plain_label("", "title")
        self.tabs = QTabWidget()
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar of tabs takes the focus
        self.timeline = Timeline()
        self.in_words = Table((tr("What"), tr("When")), tr("Timeline in words"), wide=(1,))
        self.tasks = Table(
            (tr("Begin by"), tr("What"), tr("For"), tr("Takes"), tr("Why so long")),
            tr("What to do next"),
            wide=(1, 2, 4),
            right=(3,),
        )
        self.tests = Table((tr("Test"), tr("When"), tr("Serves")), tr("Tests to make once"), wide=(1, 2))
        self.people = Table(
            (tr("From"), tr("Paper"), tr("Application"), tr("How far"), tr("Waiting")),
            tr("Who owes what"),
            wide=(1, 2),
            right=(4,),
        )
        self.tasks.opened.connect(self._task_opened)
        self.people.opened.connect(self._paper_opened)
        for table in (self.in_words, self.tasks, self.tests, self.people):
            table.kept.connect(lambda path, table=table: self.table_wanted.emit(path, table.as_csv()))
        self._lay_out()

    def _lay_out(self) -> None:
        self.tabs.addTab(self._timeline_tab(), tr("&Timeline"))
        self.tabs.addTab(self._searched(self.tasks), tr("What to &do"))
        self.tabs.addTab(self._searched(self.tests), tr("T&ests"))
        self.tabs.addTab(self._searched(self.people), tr("Peop&le"))
        head = QHBoxLayout()
        head.addWidget(self.headline, 1)
        for text, press in (
            (tr("Export &calendar…"), self.ask_calendar),
            (tr("&Report…"), self.ask_report),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, press=press: press())
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    @staticmethod
    def _searched(table: Table) -> QWidget:
        """Put a line to search with over a table."""
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.addWidget(find_in_table(table))
        column.addWidget(table, 1)
        return tab

    def _timeline_tab(self) -> QWidget:
        area = QScrollArea()
        area.setWidget(self.timeline)
        area.setAccessibleName(tr("Timeline"))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area, self._slider = area, QSlider(Qt.Orientation.Horizontal)
        slider = self._slider
        slider.setRange(*_ZOOM)
        slider.setValue(100)
        slider.actionTriggered.connect(self._zoomed_by_hand)
        slider.setMaximumWidth(200)
        slider.setAccessibleName(tr("Zoom of the timeline"))
        slider.valueChanged.connect(lambda value: self.timeline.zoom(value / 100))
        line = QHBoxLayout()
        line.addWidget(plain_label(tr(_KEY), "soft"), 1)
        keep = QPushButton(tr("Sa&ve the picture…"))
        keep.clicked.connect(self.ask_picture)
        line.addWidget(keep)
        line.addWidget(plain_label(tr("Zoom"), "soft"))
        line.addWidget(slider)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.addLayout(line)
        column.addWidget(area, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(upper)
        split.addWidget(self.in_words)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        return split

    # --- showing ---

    def show_plan(self, plan: SeasonPlan) -> None:
        """Show a season."""
        self.plan, self._waiting = plan, waiting_for(plan)
        late = sum(action.start_by < plan.today and not action.begun for action in plan.actions)
        words = counted(len(plan.applications), "application")
        self.headline.setText(
            tr("{words}; {late} late", words=words, late=counted(late, "thing"))
            if late
            else tr("{words}; nothing is late", words=words)
        )
        rows = timeline_rows(plan)
        self.timeline.show_rows(rows, plan.today)
        self._fit()
        self.in_words.fill([(row.title, "; ".join(translate(bar.words) for bar in row.bars)) for row in rows])
        self.tasks.fill(action_rows(plan))
        self.tests.fill(test_rows(plan))
        self.people.fill(people_rows(self._waiting))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole season in sight, unless the person has zoomed."""
        super().resizeEvent(event)
        self._fit()

    def _zoomed_by_hand(self) -> None:
        self._follows_width = False

    def _fit(self) -> None:
        if self._follows_width and self.plan is not None:
            least, most = _ZOOM
            wanted = round(100 * self.timeline.fitting(self._area.viewport().width()))
            self._slider.setValue(max(least, min(most, wanted)))

    # --- opening ---

    def _task_opened(self, number: int) -> None:
        action = self.plan.actions[number] if self.plan else None
        if action is None or not action.applications:
            return
        folder = action.applications[0]
        self.place_wanted.emit(folder, self._item_of(folder, action.type))

    def _item_of(self, folder: str, kind: str) -> str:
        """Find the item of an application that is about something; lines of the record are on its forms."""
        kinds = FORMS if kind.startswith("line:") else {kind}
        for each in self.plan.applications if self.plan else ():
            if each.opened.folder.name == folder:
                items = each.opened.checklist.items
                return next((item.item for item in items if item.type in kinds), "")
        return ""

    def _paper_opened(self, number: int) -> None:
        waiting = self._waiting[number]
        self.place_wanted.emit(waiting.application, waiting.item)

    # --- asking ---

    def ask_calendar(self) -> None:
        """Ask where the calendar goes."""
        proposed = str(Path(self._last_folder()) / "Clinical electives.ics")
        name, _ = QFileDialog.getSaveFileName(self, tr("Calendar file"), proposed, tr("Calendars (*.ics)"))
        if name:
            self.calendar_wanted.emit(Path(name))

    def ask_picture(self) -> None:
        """Ask where the picture of the timeline goes."""
        proposed = str(Path(self._last_folder()) / "Timeline.pdf")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Picture of the timeline"), proposed, tr("PDF (*.pdf)")
        )
        if name:
            self.timeline.save_picture(Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf"))

    def ask_report(self) -> None:
        """Ask where the report goes."""
        proposed = str(Path(self._last_folder()) / "Season report.pdf")
        name, _ = QFileDialog.getSaveFileName(self, tr("Season report"), proposed, tr("PDF (*.pdf)"))
        if name:
            self.report_wanted.emit(Path(name))


_ZOOM = (40, 300)
"""Per cent."""
_KEY = tr_noop(
    "Bars: rotations (thick), windows for applying (thin), documents (pale). Diamonds: papers due, offers."
)
