"""Who the applicant is, and the records: immunizations and USMLE attempts."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from making import pdfs
from usce_desktop.storage.library import read_applicant
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.record_form import RecordForm
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.intake import Intake


def test_who_i_am(window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch) -> None:
    window.actions["applicant"].trigger()
    settled()
    library, view = window.session.library, window.views.applicant
    assert library is not None
    assert window.layout.stack.currentWidget() is view
    before = read_applicant(library).value
    assert view.form.edits["name"].text() == before.name
    assert "Tuberculosis" in view.immunizations.words.text()
    assert "Step 1" in view.exams.words.text()
    born, name = view.form.edits["birth_date"], view.form.edits["name"]
    born.setText("2026-02-30")
    born.editingFinished.emit()
    settled()
    assert "not a date" in view.form.days["birth_date"].hint.text()
    assert read_applicant(library).value == before, "what is no date is not kept"
    born.setText("2000-02-29")
    born.editingFinished.emit()
    settled()
    assert read_applicant(library).value.birth_date == date(2000, 2, 29)
    name.setText("<b>Béla</b>")
    name.editingFinished.emit()
    settled()
    assert read_applicant(library).value.name == "<b>Béla</b>"
    name.editingFinished.emit()
    settled()
    for _ in range(2):  # a field that was left as it was is no change
        window.session.undo_stack.undo()
        settled()
    assert read_applicant(library).value == before
    assert view.form.edits["name"].text() == before.name
    opened: list[str] = []
    for button, action in ((view.immunizations.button, "immunizations"), (view.exams.button, "exams")):
        window.actions[action].triggered.disconnect()
        window.actions[action].triggered.connect(lambda _=False, action=action: opened.append(action))
        button.click()
    assert opened == ["immunizations", "exams"]


def test_saving_one_field_leaves_what_is_being_written_in_another(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    window.frame.activateWindow()
    qtbot.waitUntil(window.frame.isActiveWindow)
    window.actions["applicant"].trigger()
    settled()
    library, form = window.session.library, window.views.applicant.form
    assert library is not None
    form.edits["email"].setFocus()
    form.edits["email"].selectAll()
    qtbot.keyClicks(form.edits["email"], "amara@example.org")
    form.edits["school"].setFocus()
    form.edits["school"].selectAll()
    qtbot.keyClicks(form.edits["school"], "Example Univ")
    settled()
    assert read_applicant(library).value.email == "amara@example.org"
    assert form.edits["school"].text() == "Example Univ"
    qtbot.keyClicks(form.edits["school"], "ersity")
    form.edits["phone"].setFocus()
    settled()
    assert read_applicant(library).value.school == "Example University"


def test_what_was_typed_about_oneself_is_kept_when_the_window_closes(
    window: MainWindow, settled: Settle
) -> None:
    window.actions["applicant"].trigger()
    settled()
    library = window.session.library
    assert library is not None
    window.views.applicant.form.edits["email"].setText("amara@example.org")
    window.frame.close()
    assert read_applicant(library).value.email == "amara@example.org"


def test_the_names_of_the_passport_are_offered_and_kept(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    zone = ["P<EXASAMPLE<<AMARA<ROSE<<<<<<<<<<<<<<<<<<<<<", "X1234567<0EXA9905039F3101105<<<<<<<<<<<<<<06"]
    (tmp_path / "passport.pdf").write_bytes(pdfs.lines_pdf(["PASSPORT (SAMPLE, fictional)", *zone]))
    Intake(window.session).add_files([tmp_path / "passport.pdf"], "passport")
    settled()
    library, view = window.session.library, window.views.applicant
    assert library is not None
    ApplicantCommands(window.session).state(
        {"name": "Amara Rose Sample", "given_names": "", "family_name": ""}
    )
    window.actions["applicant"].trigger()
    settled()
    assert "the family name Sample and the given names Amara Rose" in view.offer.words.text()
    assert not view.offer.isHidden()
    view.veil(on=True)
    assert view.offer.isHidden()
    view.veil(on=False)
    view.offer.button.click()
    settled()
    applicant = read_applicant(library).value
    assert (applicant.given_names, applicant.family_name) == ("Amara Rose", "Sample")
    assert view.offer.isHidden()


def test_the_immunization_record_is_typed_judged_and_kept(
    window: MainWindow, settled: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(form: RecordForm) -> int:
        doses = form.tables[0]
        for each in form.tables:
            while each.table.rowCount():
                each.table.setCurrentCell(0, 1)
                each._remove()
        doses.add_row({"vaccine": "MMR", "date": "2020-01-01"})
        doses.add_row({"vaccine": "MMR", "date": "2020-01-24"})
        form.show_verdict()
        assert "23 days after" in form.verdict.text()
        cell = doses.table.item(1, 1)
        assert cell is not None
        cell.setText("01/02/2020")
        form.show_verdict()
        assert "row 2" in form.wrong.text()
        assert not form.buttons.button(form.buttons.StandardButton.Save).isEnabled()
        doses.table.setCurrentCell(1, 1)
        doses._remove()
        doses.add_row({"vaccine": "OLD", "date": ""})
        doses.table.setCurrentCell(1, 1)
        doses._remove()
        form.show_verdict()
        assert form.buttons.button(form.buttons.StandardButton.Save).isEnabled()
        return 1

    monkeypatch.setattr(RecordForm, "exec", fill)
    window.actions["immunizations"].trigger()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert [dose.vaccine for dose in opened.applicant.immunizations.doses] == ["MMR"]


def test_usmle_attempts_are_typed_with_their_proof_and_kept(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = window.session.opened
    assert opened is not None
    proof = next(iter(opened.application.documents.values()))

    def fill(form: RecordForm) -> int:
        (table,) = form.tables
        while table.table.rowCount():
            table.table.setCurrentCell(0, 1)
            table._remove()
        form.show_verdict()
        assert "every attempt" in form.verdict.text()
        table.add_row({"exam": "step1", "date": "2024-05-02", "result": "pass", "document": proof.sha256})
        table.add_row({"exam": "step2ck", "date": "2025-05-02", "score": "many"})
        form.accept()
        assert not form.result()
        assert "row 2" in form.wrong.text()
        cell = table.table.item(1, 2)
        assert cell is not None
        cell.setText("251")
        form.accept()
        assert "within seven years" in form.verdict.text()
        return form.result()

    monkeypatch.setattr(RecordForm, "exec", fill)
    window.actions["exams"].trigger()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert [(each.exam, each.score) for each in opened.applicant.exams] == [("step1", None), ("step2ck", 251)]
    assert opened.applicant.exams[0].document == proof.sha256
