"""The applicant's records as forms over the open application: immunizations and USMLE attempts."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from msgspec import structs
from PySide6.QtWidgets import QWidget

from usce_desktop.domain.immunization.chart import RecordLine
from usce_desktop.domain.immunization.feed import step_words
from usce_desktop.domain.immunization.judge import TITLES
from usce_desktop.domain.immunization.record import ImmunizationRecord
from usce_desktop.domain.records.exams import SHEET, attempts_of, exam_words
from usce_desktop.domain.records.immunizations import SHEETS, record_of
from usce_desktop.domain.records.offered import OfferedRow, offered_rows
from usce_desktop.domain.records.season import (
    progress_of,
    progress_words,
    proposed_fees,
    season_of,
    season_tables,
    season_words,
    tables_of,
)
from usce_desktop.domain.records.table import rows_of
from usce_desktop.domain.season.season import Season
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import Opened
from usce_desktop.services.review import immunizations
from usce_desktop.storage.folder import resolve
from usce_desktop.storage.library import new_id
from usce_desktop.ui.dialogs.record_form import RecordForm
from usce_desktop.ui.language.translate import tr, tr_noop, translate
from usce_desktop.ui.widgets.dose_chart import DoseChart
from usce_desktop.ui.widgets.offered_rows import OfferedRows
from usce_desktop.ui.widgets.preview import Preview, Shown

_WORDS = {
    "complete": tr_noop("Complete"),
    "complete_with_note": tr_noop("Complete, with a note"),
    "incomplete": tr_noop("Incomplete"),
    "invalid": tr_noop("Something does not count"),
    "not_required": tr_noop("Not required"),
}


def immunization_form(
    context: AppContext, opened: Opened, today: date, parent: QWidget, make_worker: Callable[[], Worker]
) -> RecordForm:
    """Show the immunization record, judged for the application, with the rows that its papers add."""
    record = opened.applicant.immunizations
    offered = offered_rows(record, immunizations.papers_of(context, opened))
    chart = DoseChart()
    return RecordForm(
        tr("Immunization record"),
        {sheet: rows_of(getattr(record, sheet.key), sheet) for sheet in SHEETS},
        _proofs(opened),
        lambda rows: record_of(record, rows),
        lambda now: chart_words(context, opened, now, today),
        parent,
        picture=(
            chart,
            lambda now: chart.show_lines(chart_lines(context, opened, now, today), today),
        ),
        offered=OfferedRows(offered, Preview(make_worker), partial(_shown, opened)) if offered else None,
    )


def _shown(opened: Opened, row: OfferedRow) -> Shown | None:
    return next(
        (
            Shown(path=resolve(opened.folder, document.file), sha256=row.sha256)
            for document in opened.application.documents.values()
            if document.sha256 == row.sha256
        ),
        None,
    )


def chart_lines(
    context: AppContext, opened: Opened, record: ImmunizationRecord, today: date
) -> tuple[RecordLine, ...]:
    """Judge an immunization record for an application, line by line."""
    return immunizations.judge_for(context.catalog, opened, record, today)


def chart_words(context: AppContext, opened: Opened, record: ImmunizationRecord, today: date) -> list[str]:
    """Say what an immunization record amounts to for an application, line by line."""
    return [_line_words(line) for line in chart_lines(context, opened, record, today)]


def exams_form(context: AppContext, opened: Opened, today: date, parent: QWidget) -> RecordForm:
    """Show the USMLE attempts, each by the pass mark of its day."""
    exams = opened.applicant.exams
    return RecordForm(
        tr("USMLE attempts, as the transcript shows them"),
        {SHEET: rows_of(exams, SHEET)},
        _proofs(opened),
        lambda rows: attempts_of(exams, rows[SHEET.key]),
        lambda now: (
            [translate(each) for each in exam_words(context.catalog.exams, now, today)]
            or [tr("Enter every attempt, failed too.")]
        ),
        parent,
    )


def progress_form(opened: Opened, rates: Mapping[str, float], today: date, parent: QWidget) -> RecordForm:
    """Show how far an application is, what it costs and what happened."""
    application, reply = opened.application, opened.checklist.window.reply_days
    return RecordForm(
        tr("Status and costs: {title}", title=application.title),
        tables_of(application, proposed_fees(opened.checklist)),
        _proofs(opened),
        lambda rows: progress_of(application, rows, new_id),
        lambda now: [
            translate(each)
            for each in progress_words(structs.replace(application, **now), reply, rates, today)
        ],
        parent,
        heading=tr("Summary"),
    )


def season_form(season: Season, parent: QWidget | None) -> RecordForm:
    """Show the costs of the season, exchange rates and the budget."""
    return RecordForm(
        tr("Costs of the season"),
        season_tables(season),
        {},
        lambda rows: season_of(season, rows, new_id),
        lambda now: [translate(each) for each in season_words(now)],
        parent,
        heading=tr("Summary"),
    )


def _proofs(opened: Opened) -> dict[str, str]:
    return {document.sha256: document.file for document in opened.application.documents.values()}


def _line_words(line: RecordLine) -> str:
    step = tr("\n    Next: {step}", step=step_words(line)) if line.next_step else ""
    return f"{translate(TITLES[line.line])}: {tr(_WORDS[line.status.value])}. {translate(line.reason)}{step}"
