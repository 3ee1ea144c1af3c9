"""Rules are edited, for one application, and go out and come in as a file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLineEdit,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from gui.helpers import Settle, item_row
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.checklist_editor import ChecklistEditor


def test_the_rules_are_edited_for_this_application_and_undone(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(editor: ChecklistEditor) -> int:
        names = [each.item for each in editor.checklist.items]
        editor.items.setCurrentRow(names.index("tb_test"))
        (row,) = [row for row in editor.rows if "issued_within" in row.use.name]
        number, anchor = row.fields["n"], row.fields["anchor"]
        assert isinstance(number, QSpinBox)
        assert isinstance(anchor, QComboBox)
        number.setValue(3)
        anchor.setCurrentIndex(anchor.findData("rotation_end"))
        assert row.words.text() == "Dated within 3 months of the rotation's end"
        editor.items.setCurrentRow(names.index("fee_receipt"))
        editor._remove()
        editor.accept()
        return editor.result()

    monkeypatch.setattr(ChecklistEditor, "exec", change)
    window.actions["edit_rules"].trigger()
    settled()
    assert item_row(window, "fee_receipt") < 0
    opened = window.session.opened
    assert opened is not None
    assert opened.application.checklist == "cleveland_clinic-own-1"
    tb = opened.checklist.requirement("tb_test")
    assert tb is not None
    assert "Dated within 3 months of the rotation's end" in [str(use.words) for use in tb.rules]
    window.session.undo_stack.undo()
    settled()
    assert item_row(window, "fee_receipt") >= 0


def test_an_item_is_added_with_rules_of_its_own(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(editor: ChecklistEditor) -> int:
        editor.kinds.setCurrentIndex(editor.kinds.findData("diploma"))
        editor._add()
        editor._move(-1)
        editor.title.setText("Diploma, certified copy")
        editor.title.editingFinished.emit()
        editor.must_show.setPlainText("name\n\nseal")
        editor.note.setText("in English")
        editor.required.setChecked(False)
        editor.count.setValue(2)
        editor.phase.setCurrentIndex(1)
        editor.free_rules.setCurrentIndex(editor.free_rules.findData("issued_by"))
        editor._rule_added()
        accepted = editor.rows[-1].fields["accepted"]
        assert isinstance(accepted, QLineEdit)
        accepted.clear()
        editor.accept()
        assert not editor.result()
        assert "One rule" in editor.problem.text()
        accepted.setText("the dean")
        editor.rows[-1].dropped.emit("issued_by")
        editor._state("hepb_cutoff", "many")
        assert "number" in editor.problem.text()
        editor._state("hepb_cutoff", "12")
        editor.accept()
        return editor.result()

    monkeypatch.setattr(ChecklistEditor, "exec", change)
    window.actions["edit_rules"].trigger()
    settled()
    opened = window.session.opened
    assert opened is not None
    diploma = opened.checklist.requirement("diploma")
    assert diploma is not None
    assert (diploma.title, diploma.count, diploma.must_show) == (
        "Diploma, certified copy",
        2,
        ("name", "seal"),
    )
    assert [each.value for each in diploma.parameters] == [12]


def test_every_item_of_every_template_can_be_shown_in_the_editor(window: MainWindow, qtbot: QtBot) -> None:
    catalog = window.session.context.catalog
    for checklist in catalog.checklists.values():
        editor = ChecklistEditor(checklist, catalog.types)
        qtbot.addWidget(editor)
        for row in range(editor.items.count()):
            editor.items.setCurrentRow(row)
        assert editor.checklist == checklist


def test_rules_go_out_and_come_in_as_one_file(
    window: MainWindow, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "rules.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.actions["export_rules"].trigger()
    assert "rules.toml" in window.layout.bar.text.text()
    target.write_text(target.read_text().replace('type = "fee_receipt"', 'type = "diploma"'))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    window.actions["import_rules"].trigger()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert opened.application.checklist == "cleveland_clinic-own-1"
    assert item_row(window, "diploma") >= 0
    target.write_text('title = "X"\n[[items]]\ntype = "nothing"\n')
    window.actions["import_rules"].trigger()
    settled()
    assert "nothing" in window.layout.bar.text.text()
