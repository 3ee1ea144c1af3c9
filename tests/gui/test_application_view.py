"""The view of one application: drops, facts, ticks, marks, undo, what happens outside."""

import json
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDropEvent,
)
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMenu,
)
from pytestqt.qtbot import QtBot

from gui.helpers import COPY, Settle, choose, choose_item, drop, files, item_row, status_of
from making import pdfs
from making.drags import enter_event, move_event
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.status import Phase, Status
from usce_desktop.ui.app.applications import ROW_ROLE as APPLICATION_ROLE
from usce_desktop.ui.app.applications import theme_tooltip
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.views.application.checklist import ROW_ROLE


def test_the_sample_library_is_judged(window: MainWindow) -> None:
    titles = [window.layout.applications.index(n).data() for n in range(3)]
    words = [window.layout.applications.index(n).data(APPLICATION_ROLE).standing.words for n in range(3)]

    assert len(titles) == 3
    assert any("1 expired" in str(each) for each in words)
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
    (opened.folder / "Host health-immunization form.pdf").write_bytes(
        pdfs.text_pdf(words="Host health immunization form, SAMPLE")
    )
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
