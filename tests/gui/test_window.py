"""The main window: what it shows, and what a person can do in it."""

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conftest import NOW
from making import pdfs
from making.drags import enter_event, move_event
from making.windows import filled_window
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.status import Phase, Status
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.pdf.worker.jobs import Picture
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.storage.errors import SaveError
from usce_desktop.storage.library import create_library, read_applicant
from usce_desktop.ui.app.applications import ROW_ROLE as APPLICATION_ROLE
from usce_desktop.ui.app.applications import theme_tooltip
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.start import _on_fault
from usce_desktop.ui.dialogs import application as dialogs
from usce_desktop.ui.dialogs import build as build_dialog
from usce_desktop.ui.dialogs.application import ApplicationDialog
from usce_desktop.ui.dialogs.checklist_editor import ChecklistEditor
from usce_desktop.ui.dialogs.record_form import RecordForm
from usce_desktop.ui.language.errors import words_for
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.views.application.checklist import ROW_ROLE
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
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import DragOutButton, plain_label, tooltip
from usce_desktop.ui.widgets.preview import picture_of

Settle = Callable[[], None]
COPY = Qt.DropAction.CopyAction


def choose(window: MainWindow, title: str) -> None:
    """Choose an application by a part of its title."""
    for number in range(window.layout.applications.rowCount()):
        index = window.layout.applications.index(number)
        if title in index.data():
            window.layout.sidebar.applications.setCurrentIndex(index)


def item_row(window: MainWindow, item: str) -> int:
    return window.views.application.model.row_of(item)


def choose_item(window: MainWindow, item: str) -> None:
    window.views.application.list.setCurrentIndex(
        window.views.application.model.index(item_row(window, item))
    )


def status_of(window: MainWindow, item: str) -> Status:
    assert window.session.review is not None
    found = window.session.review.item(item)
    assert found is not None
    return found.status


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: MainWindow, data: QMimeData, item: str) -> None:
    """Send a view the events of a drag that ends on an item."""
    view = window.views.application.list
    rect = view.visualRect(window.views.application.model.index(item_row(window, item)))
    place, buttons, keys = rect.center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target = view.viewport()
    QApplication.sendEvent(target, enter_event(place, COPY, data, buttons, keys))
    QApplication.sendEvent(target, move_event(place, COPY, data, buttons, keys))
    view.viewport().grab()
    QApplication.sendEvent(target, QDropEvent(QPointF(place), COPY, data, buttons, keys))


def test_the_sample_library_is_judged(window: MainWindow) -> None:
    titles = [window.layout.applications.index(n).data() for n in range(3)]
    words = [window.layout.applications.index(n).data(APPLICATION_ROLE).standing.words for n in range(3)]

    assert len(titles) == 3
    assert any("1 expired" in each for each in words)
    assert [
        window.layout.applications.index(n).data(APPLICATION_ROLE).standing.ready for n in range(3)
    ].count(True) == 1
    assert window.frame.windowTitle().endswith("(sample) – USCE Desktop")
    assert window.session.opened is not None
    assert window.session.opened.application.title in window.frame.windowTitle()
    assert window.views.application.panel.item


def test_the_models_keep_qts_rules(window: MainWindow, settled: Settle) -> None:
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (window.layout.applications, window.views.application.model)
    ]
    for title in ("Lakeside", "UNC", "Cleveland"):
        choose(window, title)
        settled()
    assert len(testers) == 2
    heading = window.views.application.model.index(item_row(window, "To apply"))
    assert heading.data() == heading.data(Qt.ItemDataRole.AccessibleTextRole) == "To apply"
    assert "Expired" in window.views.application.model.index(item_row(window, "tb_test")).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    first = window.layout.applications.index(0)
    assert "ready" in first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.data(Qt.ItemDataRole.ToolTipRole) == theme_tooltip(first.data(APPLICATION_ROLE))


def test_a_file_dropped_on_an_item_belongs_to_it_and_undo_takes_it_back(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    source = tmp_path / "receipt.pdf"
    source.write_bytes(pdfs.text_pdf())
    drop(window, files(source), "fee_receipt")
    QApplication.processEvents()
    settled()
    opened = window.session.opened
    assert opened is not None
    place = opened.folder / "Fee receipt.pdf"

    assert place.read_bytes() == source.read_bytes()
    assert status_of(window, "fee_receipt") is Status.NEEDS_ATTENTION
    assert window.layout.bar.text.text().startswith("1 added")
    window.session.undo_stack.undo()
    settled()
    assert not place.exists()
    assert status_of(window, "fee_receipt") is Status.MISSING
    window.session.undo_stack.redo()
    settled()
    assert place.read_bytes() == source.read_bytes()
    assert status_of(window, "fee_receipt") is Status.NEEDS_ATTENTION


def test_a_drop_elsewhere_is_guessed_or_goes_to_the_inbox(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    known, unknown = tmp_path / "malpractice.pdf", tmp_path / "IMG.pdf"
    for path in (known, unknown):
        path.write_bytes(pdfs.text_pdf(words=f"SAMPLE {path.name[0]}"))
    data = files(known, unknown)
    place = QPoint(5, 5)
    QApplication.sendEvent(
        window.frame,
        enter_event(place, COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
    )
    QApplication.sendEvent(
        window.frame,
        QDropEvent(QPointF(place), COPY, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
    )
    QApplication.processEvents()
    settled()

    assert "1 in the Inbox" in window.layout.bar.text.text()
    assert "Guessed: malpractice.pdf to Malpractice" in window.layout.bar.text.text()
    assert any(path.name == "IMG.pdf" for path in window.session.inbox)


def test_a_drag_lights_up_its_target_and_goes_dark_again(window: MainWindow, tmp_path: Path) -> None:
    view, keys = window.views.application.list, Qt.KeyboardModifier.NoModifier
    data = files(tmp_path / "a.pdf")
    enter = enter_event(QPoint(30, 90), COPY, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(view.viewport(), enter)
    for place in (QPoint(30, 5), QPoint(30, view.viewport().height() - 5), QPoint(30, 100)):
        event = move_event(place, COPY, data, Qt.MouseButton.LeftButton, keys)
        QApplication.sendEvent(view.viewport(), event)
        assert event.isAccepted()
    assert view.hovering
    view.viewport().grab()
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    assert not view.hovering
    words = QMimeData()
    words.setText("not a file")
    event = move_event(QPoint(30, 100), COPY, words, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(view.viewport(), event)
    assert not event.isAccepted()


def test_facts_are_entered_judged_at_once_and_undone(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    choose_item(window, "tb_test")
    field = window.views.application.panel.facts.line_edits["issued"]
    field.clear()
    qtbot.keyClicks(field, "2026-10-01")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    # The paper itself says another date, which is worth a second look.
    assert status_of(window, "tb_test") is Status.NEEDS_ATTENTION
    window.views.application.panel.buttons["pass"].click()
    assert status_of(window, "tb_test") is Status.OK
    window.session.undo_stack.undo()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert "2026-10-01" in (opened.folder / "application.json").read_text()
    assert window.session.undo_stack.undoText() == "Enter issued"
    window.session.undo_stack.undo()
    assert status_of(window, "tb_test") is Status.EXPIRED
    settled()
    field.clear()
    qtbot.keyClicks(field, "2026-02-30")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert any(
        "not a date" in label.text() for label in window.views.application.panel.facts.findChildren(QLabel)
    )
    assert status_of(window, "tb_test") is Status.EXPIRED


def test_who_delivers_a_paper_and_how_far_it_is(window: MainWindow, settled: Settle, qtbot: QtBot) -> None:
    choose_item(window, "drug_screen")
    row = window.views.application.panel.delivery
    qtbot.keyClicks(row.owner, "Dr. Example")
    qtbot.keyClick(row.owner, Qt.Key.Key_Return)
    settled()
    row.progress.setCurrentIndex(row.progress.findData("requested"))
    row.progress.activated.emit(row.progress.currentIndex())
    settled()
    opened = window.session.opened
    assert opened is not None
    state = opened.application.item("drug_screen")
    assert (state.owner, state.progress, state.since) == ("Dr. Example", "requested", window.session.today)
    row.progress.setCurrentIndex(0)
    row.progress.activated.emit(0)
    settled()
    window.session.undo_stack.undo()
    settled()
    assert row.progress.currentText() == "requested"


def test_a_document_has_a_title_of_its_own_in_the_packet(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    choose_item(window, "good_standing")
    edit = window.views.application.panel.recipe.title
    assert "Letter of good standing" in edit.placeholderText()
    qtbot.keyClicks(edit, "Dean's  certificate")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    settled()
    plan = Packets(window.session).plan(Phase.APPLICATION, {})
    assert plan is not None
    assert "Dean's certificate" in [each.title for each in plan.documents]
    window.session.undo_stack.undo()
    settled()
    assert edit.text() == ""


def test_a_document_is_marked_as_the_translation_of_the_other(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    choose_item(window, "good_standing")
    assert window.views.application.panel.translation.isHidden()
    path = tmp_path / "translation.pdf"
    path.write_bytes(pdfs.text_pdf(words="TRANSLATION SAMPLE"))
    Intake(window.session).add_files([path], "good_standing")
    settled()
    assert not window.views.application.panel.translation.isHidden()
    window.views.application.panel.documents.setCurrentIndex(1)
    window.views.application.panel._document_chosen(1)
    window.views.application.panel.translation.click()
    settled()
    opened = window.session.opened
    assert opened is not None
    marks = [each.translation for _, each in opened.application.documents_of("good_standing")]
    assert marks == [False, True]


def test_the_tick_list(window: MainWindow, settled: Settle) -> None:
    choose_item(window, "good_standing")
    assert status_of(window, "good_standing") is Status.NEEDS_ATTENTION
    window.views.application.panel.ticks.all.click()
    settled()
    assert status_of(window, "good_standing") is Status.OK
    window.views.application.panel.ticks.boxes[0].click()
    settled()
    assert status_of(window, "good_standing") is Status.NEEDS_ATTENTION
    window.views.application.panel.ticks.boxes[0].click()
    settled()
    assert status_of(window, "good_standing") is Status.OK


def test_an_item_is_marked_and_cleared(window: MainWindow, settled: Settle) -> None:
    choose_item(window, "fee_receipt")
    menu = window.views.application.panel.buttons["more"].menu()
    texts = {action.text(): action for action in menu.actions()}
    for text, status in (
        ("Mark as waived", Status.WAIVED),
        ("Mark as to follow", Status.PLACEHOLDER),
        ("Clear the mark", Status.MISSING),
    ):
        texts[text].trigger()
        settled()
        assert status_of(window, "fee_receipt") is status
    texts["Move up"].trigger()


def test_a_document_is_removed_and_comes_back(window: MainWindow, settled: Settle) -> None:
    choose_item(window, "tb_test")
    opened = window.session.opened
    assert opened is not None
    window.actions["remove_document"].trigger()
    settled()
    assert not (opened.folder / "TB test.pdf").exists()
    assert status_of(window, "tb_test") is Status.MISSING
    window.actions["undo"].trigger()
    settled()
    assert (opened.folder / "TB test.pdf").exists()
    assert status_of(window, "tb_test") is Status.EXPIRED


def test_several_documents_of_an_item(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"{number}.pdf").write_bytes(pdfs.text_pdf(3, words=f"SAMPLE {number}"))
    Intake(window.session).add_files([tmp_path / "1.pdf", tmp_path / "2.pdf"], "fee_receipt")
    settled()
    choose_item(window, "fee_receipt")
    panel = window.views.application.panel
    assert panel.documents.count() == 2
    panel.documents.setCurrentIndex(1)
    panel._document_chosen(1)
    menu = panel.buttons["more"].menu()
    next(each for each in menu.actions() if each.text() == "Move up").trigger()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert [doc.original_name for _, doc in opened.application.documents_of("fee_receipt")] == [
        "2.pdf",
        "1.pdf",
    ]
    panel.preview.rotate.click()
    panel.preview.leave.click()
    settled()
    document = window.session.opened.application.documents[panel.selected.key]  # type: ignore[union-attr]
    assert document.recipe == Recipe(rotate=90, pages=(2, 3))
    panel.preview.on_button.click()
    settled()
    panel.preview.back_button.click()
    panel.preview.leave.click()
    settled()
    document = window.session.opened.application.documents[panel.selected.key]  # type: ignore[union-attr]
    assert document.recipe == Recipe(rotate=90)
    assert panel.path_of_current() is not None


def test_what_happens_outside_is_followed(window: MainWindow, settled: Settle, qtbot: QtBot) -> None:
    opened = window.session.opened
    assert opened is not None
    (opened.folder / "TB test.pdf").rename(opened.folder / "My TB.pdf")
    (opened.folder / "Host health-immunization form.pdf").write_bytes(pdfs.text_pdf(words="SAMPLE other"))
    (opened.folder / "Letter of good standing.pdf").unlink()
    (opened.folder / "fresh.pdf").write_bytes(pdfs.text_pdf())
    qtbot.waitUntil(lambda: item_row(window, "file:fresh.pdf") >= 0, timeout=120_000)
    settled()

    assert window.session.review is not None
    assert window.session.review.item("tb_test").files == ("My TB.pdf",)  # type: ignore[union-attr]
    assert status_of(window, "good_standing") is Status.MISSING
    assert status_of(window, "immunization_host") is Status.NEEDS_ATTENTION
    choose_item(window, "immunization_host")
    assert not window.views.application.panel.buttons["accept"].isHidden()
    window.views.application.panel.buttons["accept"].click()
    settled()
    assert "Tick what you see" in str(window.session.review.item("immunization_host").reason)  # type: ignore[union-attr]


def test_a_change_of_the_file_outside_is_merged_and_clears_the_undo_stack(
    window: MainWindow, settled: Settle
) -> None:
    choose_item(window, "good_standing")
    window.views.application.panel.ticks.all.click()
    settled()
    opened = window.session.opened
    assert opened is not None
    path = opened.folder / "application.json"
    raw = json.loads(path.read_text())
    raw["specialty"] = "Nephrology"
    path.write_text(json.dumps(raw))
    window.actions["check_again"].trigger()
    settled()

    assert "Nephrology" in window.views.application.head.text()
    assert not window.session.undo_stack.canUndo()


def test_a_new_file_is_assigned_from_the_keyboard(window: MainWindow, settled: Settle) -> None:
    choose(window, "UNC")
    settled()
    row = item_row(window, "file:TOEFL score.pdf")
    window.views.application.list.setCurrentIndex(window.views.application.model.index(row))
    window.controllers._row_activated(window.views.application.model.index(row).data(ROW_ROLE))
    menu = next(
        each
        for each in window.frame.findChildren(QMenu)
        if any(a.text() == "English test" for a in each.actions())
    )
    next(action for action in menu.actions() if action.text() == "English test").trigger()
    menu.close()
    settled()

    assert item_row(window, "file:TOEFL score.pdf") < 0
    assert status_of(window, "english") is not Status.MISSING
    choose_item(window, "english")
    assert window.views.application.panel.facts.line_edits["score"].text() == "5.5"


def test_a_file_of_the_inbox_is_given_to_an_item(window: MainWindow, settled: Settle) -> None:
    assert window.session.library is not None
    path = window.session.library.inbox / "scan0042.pdf"
    row = item_row(window, f"file:{path}")
    assert row >= 0
    data = path.read_bytes()
    window.controllers.application._give(
        window.views.application.model.index(row).data(ROW_ROLE), "fee_receipt"
    )
    settled()
    opened = window.session.opened
    assert opened is not None
    assert (opened.folder / "Fee receipt.pdf").read_bytes() == data
    assert not path.exists()
    assert item_row(window, f"file:{path}") < 0
    assert [each.read_bytes() for each in (opened.library.root / ".removed" / "inbox").iterdir()] == [data]


def test_what_was_removed_is_offered_again_after_a_restart(window: MainWindow, settled: Settle) -> None:
    window.actions["restore_removed"].trigger()
    assert "Nothing was removed" in window.layout.bar.text.text()
    choose_item(window, "tb_test")
    window.actions["remove_document"].trigger()
    settled()
    window.session.undo_stack.clear()
    window.actions["restore_removed"].trigger()
    menu = next(
        each
        for each in window.frame.findChildren(QMenu)
        if any("TB test.pdf" in a.text() for a in each.actions())
    )
    menu.actions()[0].trigger()
    menu.close()
    settled()
    assert status_of(window, "tb_test") is Status.EXPIRED
    assert Intake(window.session).removed() == []


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


def test_the_packet_is_built_and_can_be_dragged_out(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    monkeypatch.setattr(build_dialog.BuildDialog, "exec", lambda self: self.build_button.isEnabled())
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    window.actions["build_packet"].trigger()
    settled()
    assert not window.controllers.packets.built_bar.isHidden()
    assert "20 pages" in window.controllers.packets.built_bar.text.text()
    assert len(PdfReader(window.controllers.packets.built_bar.drag.path).pages) == 20
    for button in window.controllers.packets.built_bar.findChildren(QPushButton):
        if button.text() in {"Open", "Show in folder"}:
            button.click()
    assert len(shown) == 2
    window.actions["build_onboarding"].trigger()
    settled()


def test_a_build_that_fails_or_is_cancelled_leaves_the_old_packet(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choose(window, "Lakeside")
    settled()
    plan, target = (
        Packets(window.session).plan(Phase.APPLICATION, {}),
        Packets(window.session).packet_path(Phase.APPLICATION),
    )
    assert plan is not None
    assert target is not None
    target.write_bytes(b"old")
    Packets(window.session).build(plan, Packets(window.session).profiles()["merged"], target, BuildOptions())
    settled()
    assert "is not a packet" in window.layout.bar.text.text()
    other = target.with_name("elsewhere")
    other.mkdir()
    window.session.jobs.progressed.connect(lambda *_: window.layout.progress.cancel_button.click())
    Packets(window.session).build(
        plan,
        Packets(window.session).profiles()["merged"],
        window.session.context.places.cache / "p.pdf",
        BuildOptions(),
    )
    settled()
    assert not (window.session.context.places.cache / "p.pdf").exists()
    assert target.read_bytes() == b"old"


def test_the_dialog_before_building_says_what_is_missing(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "l.pdf").write_bytes(pdfs.encrypted_pdf("x"))
    Intake(window.session).add_files([tmp_path / "l.pdf"], "fee_receipt")
    settled()
    plan = Packets(window.session).plan(Phase.APPLICATION, {})
    assert plan is not None
    dialog = build_dialog.BuildDialog(plan, "p.pdf", Packets(window.session).profiles(), window.frame)
    qtbot.addWidget(dialog)
    assert not dialog.build_button.isEnabled()
    assert any("TB test" in label.text() for label in dialog.findChildren(QLabel))
    dialog.anyway.click()
    assert dialog.build_button.isEnabled()
    next(iter(dialog.passwords.values())).setText("x")
    assert len(dialog.build_options().passwords) == 1
    Packets(window.session).build(
        plan, Packets(window.session).profiles()["merged"], tmp_path / "with.pdf", dialog.build_options()
    )
    settled()
    assert (tmp_path / "with.pdf").exists()


def test_a_packet_is_locked_and_carries_its_manifest(
    window: MainWindow, settled: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(window, "Lakeside")
    settled()
    plan = Packets(window.session).plan(Phase.APPLICATION, {})
    assert plan is not None
    profiles = Packets(window.session).profiles()
    dialog = build_dialog.BuildDialog(plan, "p.pdf", profiles, window.frame)
    qtbot.addWidget(dialog)
    assert not dialog.lock.isHidden()
    dialog.lock.setText("open sesame")
    assert not dialog.build_button.isEnabled()
    dialog.again.setText("open sesame")
    dialog.attach.setChecked(True)
    assert dialog.build_button.isEnabled()
    build_options = dialog.build_options()
    dialog.profile.setCurrentIndex(dialog.profile.findData("slate_75"))
    assert dialog.lock.isHidden()
    assert dialog.build_options() == BuildOptions()
    Packets(window.session).build(plan, profiles["merged"], tmp_path / "locked.pdf", build_options)
    settled()
    reader = PdfReader(tmp_path / "locked.pdf")
    assert reader.is_encrypted
    reader.decrypt("open sesame")
    assert list(reader.attachments) == ["manifest.json"]


def test_a_recipient_that_wants_files_apart_gets_a_folder(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(window, "Lakeside")
    settled()

    def fill(dialog: build_dialog.BuildDialog) -> int:
        dialog.profile.setCurrentIndex(dialog.profile.findData("vslo_slots"))
        assert "choose next" in dialog.goes_to.text()
        assert "limit that the slot itself shows" in dialog.forecast.text()
        return 1

    monkeypatch.setattr(build_dialog.BuildDialog, "exec", fill)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    window.controllers.packets.build_packet()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.controllers.packets.build_packet()
    settled()

    assert "15 files are ready and checked" in window.controllers.packets.built_bar.text.text()
    folder = Path(window.controllers.packets.built_bar.drag.path)
    assert folder.parent == tmp_path
    assert len(list(folder.glob("*.pdf"))) == 15


def test_an_own_recipient_that_is_wrong_is_said_and_builds_nothing(
    window: MainWindow, settled: Settle
) -> None:
    choose(window, "Lakeside")
    settled()
    assert window.session.library is not None
    window.session.library.profiles.mkdir()
    (window.session.library.profiles / "mine.toml").write_text("format = 1")
    window.controllers.packets.build_packet()

    assert "mine.toml" in window.layout.bar.text.text()


def test_files_are_chosen_or_pasted(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source = tmp_path / "r.pdf"
    source.write_bytes(pdfs.text_pdf())
    choose_item(window, "fee_receipt")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(source)], ""))
    window.views.application.panel.buttons["add"].click()
    settled()
    assert status_of(window, "fee_receipt") is Status.NEEDS_ATTENTION
    assert window.frame.memory.settings.last_folder == str(tmp_path)
    clipboard = QGuiApplication.clipboard()
    choose_item(window, "flu")
    picture = Image.new("RGB", (40, 40), "red")
    clipboard.setImage(QImage(picture.tobytes(), 40, 40, 120, QImage.Format.Format_RGB888))
    window.actions["paste"].trigger()
    settled()
    assert status_of(window, "flu") is not Status.MISSING
    clipboard.setText("words")
    window.actions["paste"].trigger()
    assert "no file and no picture" in window.layout.bar.text.text()
    clipboard.clear()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.controllers._row_activated(
        window.views.application.model.index(item_row(window, "health_insurance")).data(ROW_ROLE)
    )


def test_an_application_is_made_from_the_form(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: dialogs.ApplicationDialog) -> int:
        assert not dialog.create_button.isEnabled()
        dialog.program.setEditText("Yale Visiting International Student Elective Program")
        assert dialog.checklist.currentData() == "yale"
        dialog.specialty.setEditText("Neurology")
        dialog.has_deadline.setChecked(True)
        assert dialog.create_button.isEnabled()
        dialog.end.setDate(dialog.start.date().addDays(-3))
        assert not dialog.create_button.isEnabled()
        dialog.end.setDate(dialog.start.date().addDays(27))
        return 1

    monkeypatch.setattr(dialogs.ApplicationDialog, "exec", fill)
    window.actions["new_application"].trigger()
    settled()
    assert window.layout.applications.rowCount() == 5
    assert "Yale" in window.views.application.head.text()


def test_dates_are_changed_and_judged_at_once(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def earlier(dialog: dialogs.DatesDialog) -> int:
        dialog.start.setDate(dialog.start.date().addYears(-1))
        dialog.end.setDate(dialog.end.date().addYears(-1))
        dialog.has_deadline.setChecked(False)
        return 1

    monkeypatch.setattr(dialogs.DatesDialog, "exec", earlier)
    assert status_of(window, "tb_test") is Status.EXPIRED
    window.actions["edit_dates"].trigger()
    assert status_of(window, "tb_test") is Status.OK
    settled()

    def wrong(dialog: dialogs.DatesDialog) -> int:
        dialog.end.setDate(dialog.start.date().addDays(-1))
        return 1

    monkeypatch.setattr(dialogs.DatesDialog, "exec", wrong)
    window.actions["edit_dates"].trigger()
    assert "cannot all be right" in window.layout.bar.text.text()


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


def test_undo_and_building_wait_for_what_is_being_added(
    window: MainWindow, settled: Settle, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned: list[str] = []

    def refuse(dialog: build_dialog.BuildDialog) -> bool:
        planned.append(said_in(dialog))
        return False

    monkeypatch.setattr(build_dialog.BuildDialog, "exec", refuse)
    window.session.edit("Before", lambda one: structs.replace(one, specialty="Pathology"))
    settled()
    (tmp_path / "receipt.pdf").write_bytes(pdfs.text_pdf())
    Intake(window.session).add_files([tmp_path / "receipt.pdf"], "fee_receipt")
    window.actions["build_packet"].trigger()
    assert planned == []
    qtbot.waitUntil(lambda: bool(planned), timeout=120_000)
    assert "Fee receipt: No document yet" not in planned[0]
    settled()
    (tmp_path / "second.pdf").write_bytes(pdfs.text_pdf(2))
    Intake(window.session).add_files([tmp_path / "second.pdf"], "fee_receipt")
    window.actions["undo"].trigger()
    settled()
    qtbot.waitUntil(lambda: window.session.undo_stack.canRedo(), timeout=120_000)
    settled()
    opened = window.session.opened
    assert opened is not None
    assert len(opened.application.documents_of("fee_receipt")) == 1
    assert opened.application.specialty == "Pathology"


def said_in(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_what_is_asked_since_this_version_is_told_once(
    window: MainWindow, settled: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    def opened(root: Path) -> str:
        window.open_at(root)
        qtbot.waitUntil(lambda: window.session.looked and window.session.library is not None, timeout=120_000)
        settled()
        return window.layout.bar.text.text() if window.layout.bar.isVisible() else ""

    before, other = tmp_path / "library", tmp_path / "other"
    kept = Path(__file__).parents[1] / "making" / "data" / "library_before"
    shutil.copytree(kept, before)
    create_library(other)

    told = opened(before)
    assert "Since this version a test counts only with its result" in told
    assert "TB test" in told
    assert "good standing" not in told
    opened(other)
    assert "Since this version" not in opened(before)


def test_the_names_of_the_passport_are_offered_and_kept(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    zone = ["P<EXASAMPLE<<AMARA<ROSE<<<<<<<<<<<<<<<<<<<<<", "X1234567<0EXA9905039F3101105<<<<<<<<<<<<<<06"]
    (tmp_path / "passport.pdf").write_bytes(pdfs.lines_pdf(["PASSPORT (SAMPLE, fictional)", *zone]))
    Intake(window.session).add_files([tmp_path / "passport.pdf"], "passport")
    settled()
    library, view = window.session.library, window.views.applicant
    assert library is not None
    window.session.set_applicant({"name": "Amara Rose Sample", "given_names": "", "family_name": ""})
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


def test_settings_apply_at_once_and_are_kept(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    size = app.font().pointSizeF()
    window.actions["settings"].trigger()
    settled()
    view, memory = window.views.settings, window.frame.memory
    assert window.layout.stack.currentWidget() is view
    view.scheme.setCurrentIndex(2)
    view.scheme.activated.emit(2)
    assert (memory.settings.scheme, theme.is_dark(app.palette())) == ("dark", True)
    window.actions["light"].trigger()
    assert (view.scheme.currentData(), theme.is_dark(app.palette())) == ("light", False)
    view.text_size.setCurrentIndex(2)
    view.text_size.activated.emit(2)
    assert app.font().pointSizeF() == pytest.approx(1.3 * size)
    view.text_size.activated.emit(0)
    assert app.font().pointSizeF() == pytest.approx(size)
    view.restore.click()
    assert not memory.settings.restore
    assert window.session.library is not None
    assert window.session.library.root.name in view.recent.text()
    view.forget.click()
    assert memory.settings.recent == ()
    assert view.empty_cache.isEnabled()
    view.empty_cache.click()
    settled()
    assert view.cache.text() == "Nothing"
    assert not view.empty_cache.isEnabled()
    assert Memory(window.session.context.places.config).settings == memory.settings


def test_what_identifies_the_person_is_hidden_while_the_screen_is_shared(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    page = window.views.application.panel.preview.view
    qtbot.waitUntil(lambda: not page.picture.isNull(), timeout=120_000)
    clear = page.grab().toImage()
    window.actions["veil"].trigger()
    settled()
    coarse = page.grab().toImage()
    assert _edges(coarse) < _edges(clear) / 4
    edit = window.views.applicant.form.edits["name"]
    assert edit.displayText() != edit.text() or not edit.text()
    window.views.application.panel.preview.look_closer()
    viewer = window.controllers.viewing.viewer
    assert viewer is not None
    assert viewer.preview.view.veiled
    window.actions["veil"].trigger()
    window.layout.bar.hide()  # what is told stands below the page
    qtbot.waitUntil(lambda: page.grab().toImage() == clear, timeout=20_000)
    assert not viewer.preview.view.veiled


def _edges(image: QImage) -> int:
    """Count neighbouring points that differ much: letters have many of them."""
    return sum(
        abs(image.pixelColor(x, y).lightness() - image.pixelColor(x + 1, y).lightness()) > 40
        for y in range(0, image.height(), 2)
        for x in range(image.width() - 1)
    )


def test_a_second_window_is_for_reading_only(
    window: MainWindow, settled: Settle, qtbot: QtBot, demo: Path
) -> None:
    second = filled_window(structs.replace(window.session.context), lambda: window.session.now())
    session = second.session
    qtbot.addWidget(second.frame)
    second.frame.show()
    second.open_at(demo)
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=120_000)
    assert session.read_only
    assert "open in another window" in second.layout.bar.text.text()
    assert not second.actions["add_files"].isEnabled()
    assert second.actions["add_files"].toolTip() == "The library is open in another window"
    session.edit("x", lambda application: structs.replace(application, specialty="no"))
    Intake(session).add_files([demo / "library.json"], None)
    Intake(session).adopt("x", "cv")
    assert session.undo_stack.count() == 0
    second.frame.close()


def test_a_window_for_reading_leaves_every_byte_as_it_is(
    own_context: AppContext, qtbot: QtBot, demo: Path
) -> None:
    def everything() -> dict[str, tuple[int, bytes]]:
        files = [path for path in sorted(demo.rglob("*")) if path.is_file()]
        return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}

    before = everything()
    window = filled_window(own_context, lambda: NOW, reading_only=True)
    session = window.session
    qtbot.addWidget(window.frame)
    window.frame.show()
    window.open_at(demo)
    qtbot.waitUntil(lambda: not session.jobs.busy and bool(session.every), timeout=120_000)
    assert "reading only" in window.layout.bar.text.text()
    assert not session.holds_lock
    assert not window.actions["add_files"].isEnabled()
    session.edit("x", lambda application: structs.replace(application, specialty="no"))
    session.set_applicant({"name": "Nobody"})
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=120_000)
    window.frame.close()
    assert everything() == before


def test_a_folder_that_is_no_library_is_said_in_the_window(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.actions["open_library"].trigger()
    assert "not a library" in window.layout.bar.text.text()
    (tmp_path / "new").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "new"))
    window.actions["new_library"].trigger()
    assert window.layout.stack.currentWidget() is window.views.empty
    assert window.views.empty.line.text() == "One moment…"
    assert window.views.empty.button.isHidden()
    settled()
    assert window.layout.stack.currentWidget() is window.views.start
    assert not window.views.start.sample.isVisible(), "there is a library already"
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "file"))
    window.actions["new_library"].trigger()
    assert "is a file" in window.layout.bar.text.text()


def test_colours_follow_the_choice(window: MainWindow, settled: Settle) -> None:
    for name, dark in (("dark", True), ("light", False), ("system_colours", False)):
        window.actions[name].trigger()
        assert theme.is_dark(window.frame.palette()) == dark
        window.frame.grab()
        for status in Status:
            assert not theme.status_icon(status, window.frame.palette()).isNull()
    assert window.frame.memory.settings.scheme == "system"


def contrast(one: Any, other: Any) -> float:
    """Measure contrast as WCAG 2 defines it."""

    def luminance(colour: Any) -> float:
        parts = [
            part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_has_a_contrast_of_at_least_4_5(dark: bool) -> None:
    palette = theme.palette_of(dark)
    grounds = [palette.base().color(), palette.window().color()]
    texts = [theme.status_colour(status, palette) for status in Status]
    texts += [theme.soft_text(palette), palette.text().color()]

    assert min(contrast(text, ground) for text in texts for ground in grounds) >= 4.5


HOSTILE = '<img src="//host/share/x.png"><b>bold</b> & %1 {}'


def test_nothing_that_came_from_a_file_is_taken_for_html(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    window.session.edit("x", lambda application: structs.replace(application, program=HOSTILE))
    settled()

    assert HOSTILE in window.views.application.head.text()
    for widget in window.frame.findChildren(QLabel):
        if widget.objectName().startswith("qt_"):
            continue
        assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
    assert plain_label(HOSTILE).textFormat() is Qt.TextFormat.PlainText
    assert "<" not in tooltip(HOSTILE)
    assert "<" not in window.layout.applications.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for kind in (QLineEdit, QPushButton):
        for widget in window.frame.findChildren(kind):
            inside = widget.parentWidget()
            assert widget.accessibleName() or getattr(widget, "text", str)(), (
                widget,
                inside,
                widget.toolTip(),
            )
    assert window.views.application.list.accessibleName() == "Checklist"


def test_about_says_version_and_limits(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def note(box: QMessageBox) -> int:
        told.append(box.informativeText())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", note)
    window.actions["about"].trigger()
    assert "templates" in told[0]


def test_a_file_is_dragged_out_as_a_copy(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    taken: list[Any] = []
    monkeypatch.setattr(
        "usce_desktop.ui.widgets.labels.QDrag.exec",
        lambda drag, action: taken.append((drag.mimeData().urls(), action)),
    )
    button = DragOutButton("Drag")
    qtbot.addWidget(button)
    button.show()
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(button, QPoint(60, 20))
    assert taken == []
    button.path = str(tmp_path / "a.pdf")
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(button, QPoint(6, 5))
    qtbot.mouseMove(button, QPoint(80, 20))
    assert taken
    assert taken[0][0][0].toLocalFile().endswith("a.pdf")


def test_a_preview_that_cannot_be_made_says_why(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    Intake(window.session).add_files([tmp_path / "broken.pdf"], "fee_receipt")
    settled()
    choose_item(window, "fee_receipt")
    settled()
    assert "No preview: it is damaged" in window.views.application.panel.preview.sentence.text()
    assert picture_of(Picture(width=9, height=9, pixels=b"AAA", pages=1)).isNull()
    window.views.application.panel.preview._failed(OSError())
    assert "the file is not there" in window.views.application.panel.preview.sentence.text()


def test_blank_pages_are_accepted_with_one_button(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    (tmp_path / "b.pdf").write_bytes(
        pdfs.changed_pdf(pdfs.text_pdf(1), lambda writer: writer.add_blank_page(612, 792))
    )
    Intake(window.session).add_files([tmp_path / "b.pdf"], "fee_receipt")
    settled()
    choose_item(window, "fee_receipt")
    assert not window.views.application.panel.buttons["blank"].isHidden()
    window.views.application.panel.buttons["blank"].click()
    settled()
    assert window.views.application.panel.buttons["blank"].isHidden()


def test_a_save_that_fails_is_said_and_the_edit_kept(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SaveError(Path("application.json"), OSError(28, "No space left on device"))

    monkeypatch.setattr("usce_desktop.services.library.applications.save_edit", refuse)
    choose_item(window, "fee_receipt")
    window.session.edit("x", lambda application: structs.replace(application, specialty="Kept"))
    settled()
    assert "No space left" in window.layout.bar.text.text()
    assert "Kept" in window.views.application.head.text()


def test_failures_are_worded() -> None:
    assert words_for(WorkerError("too_slow")).headline == "A document could not be opened"
    assert "templates" not in words_for(OSError(13, "Permission denied", "/x")).detail
    words = words_for(RuntimeError("secret name"))
    assert words.report.startswith("USCE Desktop")
    assert "RuntimeError" in words.report
    assert "secret" not in words.detail + words.report
    assert words_for(WorkerError("too_slow")).report == ""


def test_of_a_fault_of_the_program_a_report_can_be_copied(window: MainWindow, settled: Settle) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("secret name")

    window.session.run(broken, lambda _: None)
    settled()
    assert "Something unexpected happened" in window.layout.bar.text.text()
    assert window.layout.bar.action.text() == "Copy report"
    window.layout.bar.action.click()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError" in copied
    assert "test_window.py:" in copied
    assert "secret" not in copied

    _on_fault(window.presenter.tell, KeyError, KeyError("secret name"), None)
    assert "KeyError" in window.layout.bar.text.text()
    window.presenter.tell(words_for(SaveError(Path("a"), OSError(28, "No space left on device"))))
    assert not window.layout.bar.action.isVisible()


def test_adding_what_is_gone_is_said(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    Intake(window.session).add_files([tmp_path / "gone.pdf"], "fee_receipt")
    settled()
    assert "there is no such file" in window.layout.bar.text.text()
    window.layout.bar.action.click()


def test_the_window_can_be_small_and_large(window: MainWindow, settled: Settle) -> None:
    window.frame.resize(1024, 640)
    window.frame.grab()
    window.frame.resize(1500, 900)
    settled()
    picture = window.frame.grab()
    assert not picture.isNull()


def test_what_was_read_is_offered_shown_on_the_page_and_taken_with_one_key(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    choose_item(window, "tb_test")
    opened = window.session.opened
    assert opened is not None
    field = window.views.application.panel.facts.line_edits["issued"]
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settled()

    box = window.views.application.panel.reading
    assert [offer.key for offer in box.offers][:1] == ["issued"]
    assert window.views.application.panel.preview.page_view.marked
    box.take_first()
    settled()
    document = window.views.application.panel.selected.document
    assert document is not None
    assert document.facts.issued is not None
    assert not [offer for offer in box.offers if offer.key == "issued"]


def forget_readings(window: MainWindow) -> None:
    """Make the program forget what it read, as on its first day."""
    readings = window.session.context.readings
    readings._known.clear()
    assert readings._folder is not None
    shutil.rmtree(readings._folder)


def test_a_scan_is_read_when_the_person_asks(window: MainWindow, settled: Settle) -> None:
    # It was to be read by itself, and the person stopped that.
    window.controllers.incoming.asked = frozenset(file.sha256 for file in window.session.files.values())
    forget_readings(window)
    window.session.refresh()
    settled()
    choose_item(window, "background_check")
    box = window.views.application.panel.reading
    assert box.scan.isVisibleTo(box)
    box.scan.click()
    settled()

    file = window.session.files[window.views.application.panel.selected.key]
    assert file.reading is not None
    assert file.reading.ocr_tried
    assert not box.scan.isVisibleTo(box)


def test_scans_of_an_application_are_read_once_by_themselves(
    window: MainWindow, settled: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    forget_readings(window)
    window.session.refresh()
    settled()
    # They are read in a moment of their own, once everything else is done.
    qtbot.waitUntil(lambda: Intake(window.session).unread_scans() == (), timeout=120_000)
    settled()
    assert all(
        not file.reading or file.reading.ocr_tried or not file.reading.unread
        for file in window.session.files.values()
    )
    window.actions["read_scans"].trigger()
    assert "has been read" in window.layout.bar.text.text()
    monkeypatch.setattr("usce_desktop.ui.controllers.application.can_read_scans", lambda: False)
    window.actions["read_scans"].trigger()
    assert "install the program again" in window.layout.bar.text.text()


def test_what_speaks_against_a_paper_is_overruled_by_a_button_of_its_own(
    window: MainWindow, settled: Settle
) -> None:
    choose(window, "What can go wrong")
    settled()
    choose_item(window, "tb_test")
    panel = window.views.application.panel
    overrule = panel.buttons["overrule"]
    assert overrule.isVisibleTo(panel)
    assert not panel.buttons["keep"].isVisibleTo(panel)
    overrule.click()
    settled()
    assert not panel.buttons["overrule"].isVisibleTo(panel)
    opened = window.session.opened
    assert opened is not None
    document = opened.application.documents_of("tb_test")[0][1]
    assert [(each.question, each.words) for each in document.answers] == [("contradiction", "indeterminate")]
    assert "does not apply" in opened.application.log[-1].text
    window.actions["undo"].trigger()
    settled()
    assert panel.buttons["overrule"].isVisibleTo(panel)


def test_words_that_speak_against_a_paper_are_framed(
    window: MainWindow, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    framed: list[int] = []
    monkeypatch.setattr(
        window.views.application.panel.preview, "show_evidence", lambda page, _: framed.append(page)
    )
    report = tmp_path / "tb.pdf"
    report.write_bytes(pdfs.text_pdf(words="QuantiFERON-TB Gold Plus POSITIVE"))
    Intake(window.session).add_files([report], "tb_test")
    settled()
    choose_item(window, "tb_test")
    settled()

    assert window.views.application.panel.buttons["overrule"].isVisibleTo(window.views.application.panel)
    assert framed[-1:] == [1]


def test_a_paper_at_a_wrong_place_is_moved_or_kept(
    window: MainWindow, settled: Settle, tmp_path: Path
) -> None:
    choose(window, "Lakeside")
    settled()
    letter = tmp_path / "dean.pdf"
    words = "Letter of good standing. To whom it may concern: in good standing, has permission to undertake an elective."
    letter.write_bytes(pdfs.text_pdf(words=words))
    Intake(window.session).add_files([letter], "personal_statement")
    settled()
    choose_item(window, "personal_statement")
    panel = window.views.application.panel
    assert panel.buttons["keep"].isVisibleTo(panel)
    assert panel.buttons["move"].text() == "Move it to Letter of good standing"
    panel.buttons["move"].click()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert len(opened.application.documents_of("good_standing")) == 2
    assert len(opened.application.documents_of("personal_statement")) == 1


def test_the_notice_stays_until_the_checklist_is_verified(window: MainWindow, settled: Settle) -> None:
    assert window.views.application.notice.isVisible()
    assert "verify it on the program's page" in window.views.application.notice.text.text()
    window.views.application.notice.button.click()
    settled()
    assert "verify it" not in window.views.application.notice.text.text()
    window.session.undo_stack.undo()
    settled()
    assert "verify it" in window.views.application.notice.text.text()


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


def test_a_statement_that_a_paper_follows_is_written_for_the_item_at_hand(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    window.views.application.panel.show_item("")
    window.actions["follows"].trigger()
    choose_item(window, "health_insurance")

    def fill(dialog: dialogs.FollowsDialog) -> int:
        assert dialog.fields()[0] >= window.session.today
        dialog.reason.setText("<b>slow</b>")
        return 1

    monkeypatch.setattr(dialogs.FollowsDialog, "exec", fill)
    window.actions["follows"].trigger()
    settled()

    assert window.session.opened is not None
    state = window.session.opened.application.items["health_insurance"]
    assert state.status == "placeholder"
    assert state.reason.endswith("<b>slow</b>")
    assert len(state.documents) == 1


def test_the_immunization_summary_is_written_where_the_person_says(
    window: MainWindow, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    target = tmp_path / "for the clinic.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.controllers.packets.immunization_summary()
    settled()

    assert target.read_bytes().startswith(b"%PDF")
    assert window.controllers.packets.built_bar.isVisible()


def test_a_packet_that_was_sent_is_kept_and_said(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(window, "Lakeside")
    settled()
    monkeypatch.setattr(build_dialog.BuildDialog, "exec", lambda _: 1)
    window.controllers.packets.build_packet()
    settled()
    packet = window.controllers.packets.built_bar.drag.path

    def fill(dialog: dialogs.SentDialog) -> int:
        dialog.recipient.setText("")
        assert not dialog.keep.isEnabled()
        dialog.recipient.setText("<b>VSAO</b>")
        dialog.confirmation.setText("A-17")
        return 1

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    window.controllers.packets.mark_sent()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (packet, ""))
    monkeypatch.setattr(dialogs.SentDialog, "exec", fill)
    window.controllers.packets.mark_sent()
    settled()

    assert (
        "to <b>VSAO</b>, confirmation A-17: nothing has changed since."
        in window.views.application.notice.text.text()
    )
    assert window.session.opened is not None
    assert len(list((window.session.opened.folder / "Submitted").iterdir())) == 1
    window.session.undo_stack.undo()
    assert len(window.session.opened.application.submissions) == 1


def five_pages(window: MainWindow, settled: Settle, tmp_path: Path) -> Callable[[], Recipe]:
    (tmp_path / "1.pdf").write_bytes(pdfs.text_pdf(5, words="SAMPLE"))
    Intake(window.session).add_files([tmp_path / "1.pdf"], "fee_receipt")
    settled()
    choose_item(window, "fee_receipt")

    def recipe() -> Recipe:
        opened = window.session.opened
        assert opened is not None
        return opened.application.documents[window.views.application.panel.selected.key].recipe

    return recipe


def test_pages_and_comments_of_a_document_are_chosen(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    recipe = five_pages(window, settled, tmp_path)
    row = window.views.application.panel.recipe
    qtbot.keyClicks(row.pages, "3-1,5")
    qtbot.keyClick(row.pages, Qt.Key.Key_Return)
    settled()
    assert (recipe().pages, row.pages.text()) == ((3, 2, 1, 5), "3, 2, 1, 5")
    row.pages.selectAll()
    qtbot.keyClicks(row.pages, "first")
    qtbot.keyClick(row.pages, Qt.Key.Key_Return)
    assert not row.said.isHidden()
    assert "write pages as" in row.said.text()
    row.pages.selectAll()
    qtbot.keyClick(row.pages, Qt.Key.Key_Delete)
    qtbot.keyClick(row.pages, Qt.Key.Key_Return)
    settled()
    assert recipe().pages is None
    row.marks.click()
    settled()
    assert not recipe().marks


def test_edges_of_a_document_are_cut_off_in_the_preview(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    recipe = five_pages(window, settled, tmp_path)
    preview, view = window.views.application.panel.preview, window.views.application.panel.preview.page_view
    qtbot.waitUntil(lambda: not view.picture.isNull(), timeout=120_000)
    preview.rotate.click()
    settled()
    place = view._place()
    preview.crop.click()
    middle = place.center()
    paper = view.viewport()
    qtbot.mousePress(paper, Qt.MouseButton.LeftButton, pos=place.topLeft())
    qtbot.mouseMove(paper, middle)
    qtbot.mouseRelease(paper, Qt.MouseButton.LeftButton, pos=QPoint(place.right(), middle.y()))
    settled()
    crop = recipe().crop
    assert crop is not None
    # The lower half as it is seen was the right half before the page was turned.
    assert crop == pytest.approx((0, 0, 0.5, 0), abs=0.02)
    assert preview.crop.text() == "Whole page"
    wide = view.picture
    assert wide.width() > wide.height() * 2
    preview.crop.click()
    settled()
    assert recipe().crop is None
    window.session.undo_stack.undo()
    settled()
    assert recipe().crop == crop
    preview.crop.click()
    preview.crop.click()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(3, 3))
    settled()
    assert recipe().crop is None


def test_a_packet_is_verified_in_the_window(
    window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(window, "Lakeside")
    settled()
    monkeypatch.setattr(build_dialog.BuildDialog, "exec", lambda self: self.build_button.isEnabled())
    window.controllers.packets.build_packet()
    settled()
    packet = window.controllers.packets.built_bar.drag.path
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (packet, ""))
    window.actions["verify_packet"].trigger()
    settled()
    assert "Untouched: all 20 pages" in window.layout.bar.text.text()
    assert "15 documents are in this library" in window.layout.bar.text.text()


def cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item else ""


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
