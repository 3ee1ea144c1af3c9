"""The season's window: timeline, what to do, tests, programs, money."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.season.money import per_week, show_usd
from usce_desktop.domain.season.programs import BY_KEY, Program, show_value
from usce_desktop.domain.season.scorecard import Scorecard
from usce_desktop.services.season.plan import Planned, SeasonPlan, timeline_rows, waiting_for
from usce_desktop.ui import theme
from usce_desktop.ui.plain import plain_label
from usce_desktop.ui.season.compare import CompareDialog
from usce_desktop.ui.season.timeline import Timeline
from usce_desktop.ui.tables import fill, table
from usce_desktop.ui.wording import counted, later, said, show_day, tr

MOST_COMPARED = 6
"""Programs side by side; more do not fit."""
Rows = Sequence[tuple[str, Program, Scorecard]]


class CostBars(QWidget):
    """Costs as bars: what is paid, and what is open, per application."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: list[tuple[str, float, float]] = []
        self.setAccessibleName(tr("Costs as bars; the table says the same in numbers"))

    def show_costs(self, rows: list[tuple[str, float, float]]) -> None:
        """Show title, planned and paid, in US dollars."""
        self._rows = rows
        self.setMinimumHeight(len(rows) * 34 + 10)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a bar per row, the paid part full."""
        del event
        most = max((planned for _, planned, _ in self._rows), default=0)
        if not most:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, label, number = self.palette(), 250, 150
        room = max(40, self.width() - label - number)
        for place, (title, planned, paid) in enumerate(self._rows):
            top = 6 + place * 34
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, label - 16)
            painter.drawText(QRectF(8, top, label - 16, 24), Qt.AlignmentFlag.AlignVCenter, words)
            colour = theme.accent(palette)
            pale = theme.accent(palette)
            pale.setAlpha(80)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pale)
            painter.drawRoundedRect(QRectF(label, top + 4, room * planned / most, 16), 3, 3)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(label, top + 4, room * paid / most, 16), 3, 3)
            painter.setPen(theme.soft_text(palette))
            after = label + room * planned / most + 8
            painter.drawText(
                QRectF(after, top, number, 24),
                Qt.AlignmentFlag.AlignVCenter,
                tr("{paid} of {planned}", paid=show_usd(paid), planned=show_usd(planned)),
            )
        painter.end()


class SeasonWindow(QDialog):
    """Shows the plan of a library; what it exports and starts, the main window does.

    Signals:
        import_wanted(Path): Take programs from this table.
        calendar_wanted(Path): Write the calendar there.
        report_wanted(Path): Write the report there.
        application_wanted(str): Start an application from the program with this id.
        program_wanted(str): Edit the program with this id; a new one where it is empty.
        costs_wanted(): Enter the season's own costs, rates and budget.
        weights_wanted(): Change what counts how much.
        agency_wanted(): Check an agency.
    """

    import_wanted = Signal(Path)
    calendar_wanted = Signal(Path)
    report_wanted = Signal(Path)
    application_wanted = Signal(str)
    program_wanted = Signal(str)
    weights_wanted = Signal()
    costs_wanted = Signal()
    agency_wanted = Signal()

    def __init__(self, last_folder: Callable[[], str], parent: QWidget | None = None) -> None:
        """Lay it out.

        Args:
            last_folder: Where files were last read or written.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Season"))
        self.resize(1120, 720)
        self._last_folder = last_folder
        self._programs: Rows = ()
        self.headline = plain_label("", "title")
        self.tabs = QTabWidget()
        self.timeline, self.in_words = (
            Timeline(),
            table((tr("What"), tr("When")), [1], tr("Timeline in words")),
        )
        self.tasks = table(
            (tr("Begin by"), tr("What"), tr("For"), tr("Takes"), tr("Why so long")),
            [1, 2, 4],
            tr("What to do next"),
        )
        self.tests = table((tr("Test"), tr("When"), tr("Serves")), [1, 2], tr("Tests to make once"))
        self.people = table(
            (tr("From"), tr("Paper"), tr("Application"), tr("How far"), tr("Waiting")),
            [1, 2],
            tr("Who owes what"),
        )
        self.programs = table((tr("Score"), tr("Program"), tr("Known"), tr("Warnings")), [3], tr("Programs"))
        self.factors = plain_label("", "soft")
        self.bars, self.money = (
            CostBars(),
            table((tr("For"), tr("Costs"), tr("Paid"), tr("A week")), [0], tr("Costs")),
        )
        self.sums = plain_label("", "section")
        self._lay_out()
        self.programs.itemSelectionChanged.connect(self._program_chosen)

    def _lay_out(self) -> None:
        self.tabs.addTab(self._timeline_tab(), tr("&Timeline"))
        self.tabs.addTab(self.tasks, tr("What to &do"))
        self.tabs.addTab(self.tests, tr("T&ests"))
        self.tabs.addTab(self.people, tr("Peop&le"))
        self.tabs.addTab(self._programs_tab(), tr("&Programs"))
        self.tabs.addTab(self._money_tab(), tr("&Money"))
        buttons = QHBoxLayout()
        for text, press in (
            (tr("Export &calendar…"), self._ask_calendar),
            (tr("&Report…"), self._ask_report),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, press=press: press())
            buttons.addWidget(button)
        buttons.addStretch()
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.headline)
        column.addWidget(self.tabs, 1)
        column.addLayout(buttons)

    def _timeline_tab(self) -> QWidget:
        area = QScrollArea()
        area.setWidget(self.timeline)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(40, 300)
        slider.setValue(100)
        slider.setMaximumWidth(200)
        slider.setAccessibleName(tr("Zoom of the timeline"))
        slider.valueChanged.connect(lambda value: self.timeline.zoom(value / 100))
        line = QHBoxLayout()
        line.addWidget(plain_label(tr(_KEY), "soft"), 1)
        keep = QPushButton(tr("Sa&ve the picture…"))
        keep.setAutoDefault(False)
        keep.clicked.connect(self._ask_picture)
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

    def _programs_tab(self) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter: hospital, specialty, state, visa, a word of a warning …"))
        self.filter.setAccessibleName(tr("Filter of programs"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._filter())
        column.addWidget(self.filter)
        column.addWidget(self.programs, 1)
        column.addWidget(self.factors)
        line = QHBoxLayout()
        self.start, self.edit = QPushButton(tr("&Start an application")), QPushButton(tr("Edit…"))
        presses: tuple[tuple[QPushButton, Callable[[], object]], ...] = (
            (self.start, lambda: self._with_chosen(self.application_wanted.emit)),
            (self.edit, lambda: self._with_chosen(self.program_wanted.emit)),
            (QPushButton(tr("C&ompare…")), self._compare),
            (QPushButton(tr("&New…")), lambda: self.program_wanted.emit("")),
            (QPushButton(tr("&Import from a table…")), self._ask_import),
            (QPushButton(tr("&What counts…")), self.weights_wanted.emit),
            (QPushButton(tr("Check an &agency…")), self.agency_wanted.emit),
        )
        for button, press in presses:
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, press=press: press())
            line.addWidget(button)
        line.addStretch()
        self.programs.doubleClicked.connect(lambda _: self._with_chosen(self.program_wanted.emit))
        column.addLayout(line)
        return tab

    def _money_tab(self) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        line = QHBoxLayout()
        line.addWidget(self.sums, 1)
        enter = QPushButton(tr("Costs of the season…"))
        enter.setAutoDefault(False)
        enter.clicked.connect(lambda: self.costs_wanted.emit())
        line.addWidget(enter)
        column.addLayout(line)
        column.addWidget(self.bars)
        column.addWidget(self.money, 1)
        return tab

    # --- showing ---

    def show_plan(self, plan: SeasonPlan, programs: Rows) -> None:
        """Show a season and its programs, the best first."""
        late = sum(action.start_by < plan.today and not action.begun for action in plan.actions)
        words = counted(len(plan.applications), "application")
        self.headline.setText(
            tr("{words}; {late} late", words=words, late=counted(late, "thing"))
            if late
            else tr("{words}; nothing is late", words=words)
        )
        rows = timeline_rows(plan)
        self.timeline.show_rows(rows, plan.today)
        fill(self.in_words, [(row.title, "; ".join(said(bar.words) for bar in row.bars)) for row in rows])
        fill(self.tasks, _action_rows(plan))
        fill(self.tests, _test_rows(plan))
        fill(self.people, _people_rows(plan))
        self._show_programs(programs)
        self._show_money(plan)

    def _show_programs(self, programs: Rows) -> None:
        self._programs = programs
        fill(
            self.programs,
            [
                (
                    "?" if card.score is None else f"{card.score:.0f}",
                    program.title,
                    f"{100 * card.known:.0f} %",
                    " ".join(card.warnings),
                )
                for _, program, card in programs
            ],
        )
        self._filter()
        self._program_chosen()

    def _show_money(self, plan: SeasonPlan) -> None:
        with_costs = [each for each in plan.applications if each.costs.planned]
        self.bars.show_costs(
            [(each.opened.application.title, each.costs.planned, each.costs.paid) for each in with_costs]
        )
        self.bars.setVisible(bool(with_costs))
        fill(self.money, [*map(_cost_row, with_costs), *_fee_rows(plan)])
        costs = plan.costs
        words = (
            tr(
                "{planned} planned, {paid} paid, {open} open",
                planned=show_usd(costs.planned),
                paid=show_usd(costs.paid),
                open=show_usd(costs.open),
            )
            if costs.planned
            else tr("No costs yet; those of an application are entered with it (Ctrl+T).")
        )
        if plan.season.budget is not None:
            left = plan.season.budget - costs.planned
            amount = show_usd(abs(left))
            words += (
                tr("; {amount} of the budget is left", amount=amount)
                if left >= 0
                else tr("; {amount} is lacking to the budget", amount=amount)
            )
        self.sums.setText(words)

    def _filter(self) -> None:
        """Hide the programs that the words of the filter are not all found in."""
        wanted = self.filter.text().casefold().split()
        for number, (_, program, card) in enumerate(self._programs):
            values = [show_value(known.value) for known in program.values.values()]
            text = " ".join((*values, *card.warnings)).casefold()
            self.programs.setRowHidden(number, not all(word in text for word in wanted))

    def _compare(self) -> None:
        """Show the chosen programs side by side; where fewer than two are chosen, all that are shown."""
        rows = sorted({index.row() for index in self.programs.selectionModel().selectedRows()})
        shown = [number for number in range(len(self._programs)) if not self.programs.isRowHidden(number)]
        chosen = rows if len(rows) > 1 else shown
        CompareDialog([self._programs[number] for number in chosen[:MOST_COMPARED]], self).exec()

    def _chosen(self) -> int | None:
        rows = self.programs.selectionModel().selectedRows()
        return rows[0].row() if rows and rows[0].row() < len(self._programs) else None

    def _program_chosen(self) -> None:
        number = self._chosen()
        for button in (self.start, self.edit):
            button.setEnabled(number is not None)
        if number is None:
            self.factors.setText(tr("Choose a program to see what its score is made of."))
            return
        _, program, card = self._programs[number]
        made = [
            f"{said(each.title)}: {said(each.why)}"
            + (
                tr(" ({value:.0f} of 100, weight {weight:g})", value=100 * each.score, weight=each.weight)
                if each.score is not None
                else ""
            )
            for each in card.factors
        ]
        known = [
            f"{said(BY_KEY[key].title)}: {said(show_value(value.value))}"
            for key, value in program.values.items()
        ]
        self.factors.setText(" · ".join(made) + "\n" + " · ".join(known))

    # --- asking ---

    def _with_chosen(self, do: Callable[[str], object]) -> None:
        number = self._chosen()
        if number is not None:
            do(self._programs[number][0])

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Programs from a table"), self._last_folder(), tr("Tables (*.csv *.tsv *.txt)")
        )
        if name:
            self.import_wanted.emit(Path(name))

    def _ask_calendar(self) -> None:
        proposed = str(Path(self._last_folder()) / "Clinical electives.ics")
        name, _ = QFileDialog.getSaveFileName(self, tr("Calendar file"), proposed, tr("Calendars (*.ics)"))
        if name:
            self.calendar_wanted.emit(Path(name))

    def _ask_picture(self) -> None:
        proposed = str(Path(self._last_folder()) / "Timeline.pdf")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Picture of the timeline"), proposed, tr("PDF (*.pdf)")
        )
        if name:
            self.timeline.save_picture(Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf"))

    def _ask_report(self) -> None:
        proposed = str(Path(self._last_folder()) / "Season report.pdf")
        name, _ = QFileDialog.getSaveFileName(self, tr("Season report"), proposed, tr("PDF (*.pdf)"))
        if name:
            self.report_wanted.emit(Path(name))


_KEY = later(
    "Bars: rotations (thick), windows for applying (thin), documents (pale). Diamonds: papers due, offers."
)


def _action_rows(plan: SeasonPlan) -> list[tuple[str, ...]]:
    return [
        (
            show_day(action.start_by) + (" (late)" if action.start_by < plan.today else ""),
            action.do
            + (tr(" (under way)") if action.begun else tr(" (longest lead time)") if action.critical else ""),
            ", ".join(action.applications)
            if len(action.applications) == 1
            else counted(len(action.applications), "application"),
            counted(action.days, "day"),
            action.source,
        )
        for action in plan.actions
    ]


def _test_rows(plan: SeasonPlan) -> list[tuple[str, str, str]]:
    rows = []
    for kind in plan.retests:
        rows += [(said(kind.title), said(test.words), ", ".join(test.serves)) for test in kind.plan.retests]
        rows += [
            (said(kind.title), tr("not possible: {why}", why=conflict.why), conflict.application)
            for conflict in kind.plan.conflicts
        ]
        rows += [
            (said(kind.title), tr("done {day}, still valid", day=show_day(day)), name)
            for name, day in kind.plan.covered
        ]
    return rows


def _people_rows(plan: SeasonPlan) -> list[tuple[str, ...]]:
    return [
        (
            each.who,
            each.title,
            each.application,
            each.progress or tr("not asked for yet"),
            counted(each.days, "day") if each.days is not None else "",
        )
        for each in waiting_for(plan)
    ]


def _cost_row(each: Planned) -> tuple[str, str, str, str]:
    application = each.opened.application
    weekly = per_week(each.costs.planned, (application.end - application.start).days + 1)
    return application.title, show_usd(each.costs.planned), show_usd(each.costs.paid), show_usd(weekly)


def _fee_rows(plan: SeasonPlan) -> list[tuple[str, str, str, str]]:
    return [
        (line.title, f"{line.amount:,.2f} {line.currency}", show_day(line.paid) if line.paid else "open", "")
        for line in plan.season.fees.values()
    ]
