"""What the views of the season ask for: planning, importing, exporting, starting an application."""

from collections.abc import Callable
from pathlib import Path

from msgspec import structs
from PySide6.QtWidgets import QWidget

from usce_desktop.domain.season.programs import Program, with_values
from usce_desktop.domain.season.season import Season
from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.season.calendar import calendar_file
from usce_desktop.services.season.plan import SeasonPlan, applying, plan_season, ranked, save_season
from usce_desktop.services.season.programs import preview_import, read_table
from usce_desktop.services.season.report import write_report
from usce_desktop.storage import disk
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import new_id, read_season
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.records import season_form
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.views.season.import_dialog import ImportDialog
from usce_desktop.ui.views.season.money import MoneyView
from usce_desktop.ui.views.season.program_dialogs import AgencyDialog, ProgramDialog, WeightsDialog
from usce_desktop.ui.views.season.programs import ProgramsView, Rows
from usce_desktop.ui.views.season.view import SeasonView
from usce_desktop.ui.widgets.bars import MessageBar


class SeasonController(Controller):
    """Keeps the views of the season up to date, and does what they ask for."""

    def __init__(self, session: Session, window: QWidget, bar: MessageBar, memory: Memory) -> None:
        """Plan nothing before a view is shown."""
        super().__init__(session, window, bar, memory)
        self.plan: SeasonPlan | None = None
        self.start: Callable[[str], None] = lambda _: None

    def serve(self, view: SeasonView, programs: ProgramsView, money: MoneyView) -> None:
        """Do what the views ask for."""
        self.view, self.programs, self.money = view, programs, money
        view.calendar_wanted.connect(self._calendar)
        view.report_wanted.connect(self._report)
        view.table_wanted.connect(self.keep_table)
        money.costs_wanted.connect(self._costs)
        money.table_wanted.connect(self.keep_table)
        programs.table_wanted.connect(self.keep_table)
        programs.import_wanted.connect(self._import)
        programs.application_wanted.connect(lambda key: self.start(key))
        programs.program_wanted.connect(self._program)
        programs.weights_wanted.connect(self._weights)
        programs.agency_wanted.connect(self._agency)

    def refresh(self) -> None:
        """Plan anew."""
        library, context, today = self.session.library, self.session.context, self.session.today
        if library is None:
            return

        def work(_: Report) -> tuple[SeasonPlan, Rows]:
            plan = plan_season(context, library, today)
            return plan, ranked(plan.season, applying(context, plan.applicant, today))

        def then(found: tuple[SeasonPlan, Rows]) -> None:
            self.plan, rows = found
            self.view.show_plan(self.plan)
            self.money.show_costs(self.plan)
            self.programs.show_programs(rows)

        self.session.run(work, then, self.failed, label=tr("Planning the season"))

    def _save(self, before: Season, after: Season) -> None:
        library = self.session.library
        if library is None:
            return
        try:
            save_season(library, before, after, self.session.now())
        except StorageError as error:
            self.failed(error)
            return
        self.refresh()

    def _program(self, key: str) -> None:
        if self.plan is None:
            return
        season = self.plan.season
        before = season.programs.get(key, Program())
        schools, today = self.session.context.catalog.schools, self.session.today
        dialog = ProgramDialog(before, schools, today, self.window)
        if dialog.exec():
            day, place = self.session.today, key or new_id()
            after = with_values(before, dialog.values, dialog.source.text().strip(), day)
            self._save(season, structs.replace(season, programs={**season.programs, place: after}))

    def _weights(self) -> None:
        if self.plan is None:
            return
        season = self.plan.season
        dialog = WeightsDialog(season.weights, self.window)
        if dialog.exec():
            self._save(season, structs.replace(season, weights=dialog.weights()))

    def _costs(self) -> None:
        if self.plan is None:
            return
        season = self.plan.season
        form = season_form(season, self.window)
        if form.exec():
            kept = form.record
            self._save(season, structs.replace(season, fees=kept.fees, rates=kept.rates, budget=kept.budget))

    def _agency(self) -> None:
        AgencyDialog(self.session.context.catalog.flags, self.window).exec()

    def _import(self, path: Path) -> None:
        library, day = self.session.library, self.session.today
        if library is None:
            return
        try:
            before = read_season(library).value
            header = read_table(path)[0]
            dialog = ImportDialog(
                path.name, header, lambda mapping: preview_import(path, before, mapping, day), self.window
            )
        except StorageError as error:
            self.failed(error)
            return
        if dialog.exec() and dialog.found is not None:
            self._save(before, dialog.found.season)

    def _calendar(self, path: Path) -> None:
        plan = self.plan
        if plan is None:
            return
        target = path if path.suffix.lower() == ".ics" else Path(f"{path}.ics")
        try:
            disk.replace_file(target, calendar_file(plan, self.session.now()))
        except StorageError as error:
            self.failed(error)
            return
        self.tell_written(target, tr("The calendar"))

    def _report(self, path: Path) -> None:
        plan, context = self.plan, self.session.context
        if plan is None:
            return
        self.session.jobs.run(
            lambda _: write_report(context, plan, path, anonymous=False),
            lambda target: self.tell_written(target, tr("The report")),
            self.failed,
            label=tr("Writing the report"),
        )
