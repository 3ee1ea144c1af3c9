"""Season, programs and money."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QDesktopServices,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QSlider,
)

from gui.helpers import Settle, cell, choose, choose_item
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.application import ApplicationDialog
from usce_desktop.ui.dialogs.record_form import RecordForm
from usce_desktop.ui.views.season.compare import CompareDialog
from usce_desktop.ui.views.season.import_dialog import ImportDialog
from usce_desktop.ui.views.season.program_dialogs import (
    AgencyDialog,
    CountDialog,
    ProgramDialog,
    WeightsDialog,
)
from usce_desktop.ui.views.season.programs import ProgramsView
from usce_desktop.ui.views.season.view import SeasonView


def open_programs(window: MainWindow, settled: Settle) -> ProgramsView:
    window.actions["programs"].trigger()
    settled()
    assert window.layout.stack.currentWidget() is window.controllers.season.programs
    return window.controllers.season.programs


def open_season(window: MainWindow, settled: Settle) -> SeasonView:
    window.actions["season"].trigger()
    settled()
    assert window.layout.stack.currentWidget() is window.views.season
    return window.views.season


def test_the_season_is_shown_in_pictures_and_words(window: MainWindow, settled: Settle) -> None:
    view = open_season(window, settled)
    assert "4 applications" in view.headline.text()
    words = [cell(view.in_words, n, 1) for n in range(view.in_words.rowCount())]
    assert "Rotation: 23 Apr 2027 to 20 May 2027" in " ".join(words)
    # The picture says under the pointer what the table says in words.
    timeline = view.timeline
    assert "Lakeside" in timeline.words_at(QPointF(300, 30 + 38 * 2 + 10))
    assert timeline.words_at(QPointF(300, 5)) == ""
    narrow = timeline.width()
    view.findChildren(QSlider)[0].setValue(200)
    assert timeline.width() > narrow * 1.5
    assert "late" in cell(view.tasks, 0, 0)
    assert view.tests.rowCount() > 3
    assert view.people.rowCount() > 3
    assert not view.grab().isNull()


def test_programs_are_compared_and_an_application_is_started_from_one(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_programs(window, settled)
    assert cell(view.table, 0, 1).startswith("Lakeside")
    assert not view.start.isEnabled()
    view.table.selectRow(0)
    assert "weight 25" in view.factors.text()
    assert "Opens before the start: 9 months" in view.factors.text()
    monkeypatch.setattr(ApplicationDialog, "exec", lambda self: self.create_button.isEnabled())
    view.start.click()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert opened.application.program_id == "lakeside"
    assert opened.application.specialty == "Cardiology"


def test_programs_come_from_a_table_with_a_preview(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "p.csv"
    path.write_text("Where;VSLO;Odd\nNewtown;yes;x\nOldtown;perhaps;y\n")
    view = open_programs(window, settled)
    said = []

    def answer(dialog: ImportDialog) -> bool:
        said.append(dialog.said.text())
        assert not dialog.take.isEnabled()
        box = dialog.columns["Where"]
        box.setCurrentIndex(box.findData("hospital"))
        said.append(dialog.said.text() + dialog.problems.text())
        return dialog.take.isEnabled()

    monkeypatch.setattr(ImportDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    before = view.table.rowCount()
    view.ask_import()
    settled()
    assert "no column is the hospital's name" in said[0]
    assert "2 new, 0 changed, 0 as they are" in said[1]
    assert "Not taken: Odd" in said[1]
    assert view.table.rowCount() == before + 2
    path.write_bytes(b"")
    view.ask_import()
    assert "is empty" in window.layout.bar.text.text()


def test_calendar_and_report_are_written_where_the_person_says(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view = open_season(window, settled)
    for name, ask in (("season.ics", view.ask_calendar), ("report.pdf", view.ask_report)):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        ask()
        settled()
        assert (tmp_path / name).stat().st_size > 1000
        assert name in window.layout.bar.text.text()


def test_status_and_costs_are_entered_in_a_form_and_undone(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "UNC")
    settled()
    said = []

    def enter(form: RecordForm) -> bool:
        stages, fees, log = form.tables
        stages.add_row({"stage": "offer", "day": "2026-11-20"})
        fees.add_row({"title": "Tuition", "amount": "800", "currency": "USD", "refund": "part"})
        log.add_row({"day": "2026-11-21", "text": "called"})
        form.show_verdict()
        said.append(form.verdict.text())
        return True

    monkeypatch.setattr(RecordForm, "exec", enter)
    window.actions["status_and_costs"].trigger()
    settled()
    assert "Answer the offer by 27 Nov 2026" in said[0]
    assert "$900 in all" in said[0]
    opened = window.session.opened
    assert opened is not None
    assert opened.application.stages[-1].stage == "offer"
    assert [line.title for line in opened.application.fees.values()] == ["Application fee", "Tuition"]
    window.session.undo_stack.undo()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert opened.application.stages[-1].stage == "planning"


def test_a_request_is_opened_as_a_draft(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    choose_item(window, "good_standing")
    window.actions["request_paper"].trigger()
    settled()
    assert b"X-Unsent: 1" in Path(shown[0]).read_bytes()
    assert "draft is open" in window.layout.bar.text.text()


def test_programs_are_edited_weighed_and_agencies_checked(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_programs(window, settled)

    def write(dialog: ProgramDialog) -> bool:
        save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
        assert not save.isEnabled()
        edit, box = dialog.fields["hospital"], dialog.fields["vslo"]
        assert isinstance(edit, QLineEdit)
        assert isinstance(box, QComboBox)
        edit.setText("Westside (SAMPLE)")
        box.setCurrentIndex(box.findData("yes"))
        weeks = dialog.fields["weeks"]
        assert isinstance(weeks, QLineEdit)
        weeks.setText("many")
        assert "is no number" in dialog.problem.text()
        weeks.setText("4")
        dialog.count.click()
        return save.isEnabled()

    def paste(dialog: CountDialog) -> bool:
        dialog.text.setPlainText("A, University of Lagos\nB, Harvard\nC")
        assert dialog.said.text() == "50 % are IMGs; 1 unclear, not counted"
        return dialog.take.isEnabled()

    monkeypatch.setattr(CountDialog, "exec", paste)
    monkeypatch.setattr(ProgramDialog, "exec", write)
    view.program_wanted.emit("")
    settled()
    titles = [cell(view.table, n, 1) for n in range(view.table.rowCount())]
    assert "Westside (SAMPLE)" in titles
    view.table.selectRow(titles.index("Westside (SAMPLE)"))
    assert "50 % of its residents are IMGs, counted on 2026-11-23" in view.factors.text()

    def weigh(dialog: WeightsDialog) -> bool:
        dialog.spins["residency"].setValue(0)
        return dialog.weights() == {"residency": 0.0}

    monkeypatch.setattr(WeightsDialog, "exec", weigh)
    view.weights_wanted.emit()
    settled()
    view.table.selectRow(0)
    assert "weight 25" not in view.factors.text()

    def check(dialog: AgencyDialog) -> bool:
        assert "Ask more" in dialog.verdict.text()
        box = dialog.answers["guaranteed_lor"]
        box.setCurrentIndex(box.findText("yes"))
        assert "Stay away" in dialog.verdict.text()
        assert "bought letters" in dialog.reasons.text()
        return True

    monkeypatch.setattr(AgencyDialog, "exec", check)
    view.agency_wanted.emit()


def test_costs_of_the_season_are_entered(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.actions["money"].trigger()
    settled()
    view = window.controllers.season.money
    assert window.layout.stack.currentWidget() is view
    assert "$3,873 planned" in view.sums.text()

    def enter(form: RecordForm) -> bool:
        form.tables[0].add_row({"title": "Insurance", "amount": "100", "currency": "USD", "refund": "no"})
        form.show_verdict()
        return "$1,473 for the season itself" in form.verdict.text()

    monkeypatch.setattr(RecordForm, "exec", enter)
    view.costs_wanted.emit()
    settled()
    assert "$3,973 planned" in view.sums.text()


def test_programs_are_filtered_and_compared_side_by_side(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_programs(window, settled)
    view.filter.setText("cardiology observership")
    shown = [n for n in range(view.table.rowCount()) if not view.table.isRowHidden(n)]
    assert [cell(view.table, n, 1).split(" (")[0] for n in shown] == ["Bayview Heart Institute"]
    view.filter.setText("cardiology")
    seen = []
    monkeypatch.setattr(CompareDialog, "exec", lambda dialog: seen.append(dialog.table))
    view.compare()
    table = seen[0]
    assert table.columnCount() == 3
    rows = {cell(table, n, 0): (cell(table, n, 1), cell(table, n, 2)) for n in range(table.rowCount())}
    assert rows["Fees together"] == ("$1,200", "$1,800")
    assert rows["Kind of experience"] == ("elective", "observership")
    assert rows["Letter of recommendation"] == ("likely", "unlikely")
    assert rows["City"] == ("Lakeside", "Bayview")
    assert "ACGME id" not in rows


def test_the_timeline_is_kept_as_a_picture(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    view = open_season(window, settled)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "line"), ""))
    view.ask_picture()
    page = PdfReader(tmp_path / "line.pdf").pages[0]
    assert page.mediabox.width > page.mediabox.height
    assert "Lakeside University Hospital" in " ".join(page.extract_text().split())
