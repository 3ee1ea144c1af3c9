"""Papers looked at one by one, by keyboard, with real papers: one key for what is right, none against a paper."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conftest import NOW, TODAY
from gui.conftest import settle
from making.papers import paper
from making.windows import filled_window
from usce_desktop.domain.application.application import Application, Document
from usce_desktop.services.context import AppContext
from usce_desktop.services.library import applications
from usce_desktop.services.library.applicant import set_applicant
from usce_desktop.storage.library import create_library
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.intake import Intake
from usce_desktop.ui.views.review.view import ReviewView

ME = "Amara Sample"
SUFFIXES = {".pdf", ".png", ".jpg"}
LETTER = (
    "LETTER OF GOOD STANDING", "Date: 10 October 2026",
    f"We certify that {ME} is a student in good standing in the final year of the medical program.",
    "All core clerkships are completed. She is expected to graduate in June 2027.",
    "The faculty permits this elective.",
)  # fmt: skip
TB = ("QuantiFERON-TB Gold Plus", f"Patient: {ME}", "Collected: 12 Oct 2026", "Result: NEGATIVE")
POSITIVE = (*TB[:3], "Result: POSITIVE")


@pytest.fixture
def empty(qtbot: QtBot, own_context: AppContext, tmp_path: Path) -> Any:
    """Open a window on a library of one's own, with one application and no papers."""
    library = create_library(tmp_path / "Mine")
    set_applicant(library, {"name": ME}, NOW)
    applications.new_application(
        own_context, library, program="Example", specialty="Neurology",
        start=TODAY.replace(year=2027, month=1, day=4), end=TODAY.replace(year=2027, month=1, day=31),
        checklist="generic_vslo_intl",
    )  # fmt: skip
    main = filled_window(own_context, lambda: NOW)
    qtbot.addWidget(main.frame)
    main.frame.show()
    main.open_at(library.root)
    settle(qtbot, main)
    main.navigator.show("application")
    yield main
    main.frame.close()


def rest(qtbot: QtBot, main: MainWindow) -> None:
    settle(qtbot, main)
    qtbot.waitUntil(lambda: not main.views.review.step.preview.jobs.busy, timeout=120_000)


def drop(qtbot: QtBot, main: MainWindow, *paths: Path, item: str | None = None) -> None:
    Intake(main.session).add_files(list(paths), item)
    rest(qtbot, main)


def state(main: MainWindow) -> Application:
    assert main.session.opened is not None
    return main.session.opened.application


def only(main: MainWindow, item: str) -> Document:
    ((_, document),) = state(main).documents_of(item)
    return document


def status(main: MainWindow, item: str) -> str:
    assert main.session.review is not None
    verdict = main.session.review.item(item)
    assert verdict is not None
    return verdict.status.value


def press(qtbot: QtBot, main: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or main.views.review, key)
        rest(qtbot, main)


def review(qtbot: QtBot, main: MainWindow) -> ReviewView:
    main.frame.activateWindow()
    qtbot.waitUntil(main.frame.isActiveWindow)
    main.actions["review"].trigger()
    rest(qtbot, main)
    return main.views.review


def test_a_pile_is_reviewed_at_once_and_one_key_each_settles_it(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    empty.frame.activateWindow()
    qtbot.waitUntil(empty.frame.isActiveWindow)
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), paper(tmp_path / "b.pdf", *TB))
    view = empty.views.review

    assert empty.layout.stack.currentWidget() is view
    assert not empty.layout.sidebar.isVisible(), "the page gets its room"
    assert view.step.preview.width() >= empty.frame.width() / 2
    assert view.step.panel.file.text() == "Letter of good standing.pdf, which came as a.pdf"
    press(qtbot, empty, Qt.Key.Key_Space, Qt.Key.Key_Space)

    assert status(empty, "good_standing") == status(empty, "tb_test") == "ok"
    letter_ = only(empty, "good_standing")
    assert letter_.facts.issued is not None
    assert set(letter_.ticked) == set(view._session.context.catalog.types["good_standing"].must_show)
    assert view.currentWidget() is view.nothing
    assert empty.session.undo_stack.undoText() == "Confirm TB test (IGRA or 2-step TST)"
    press(qtbot, empty, Qt.Key.Key_Escape)
    assert empty.layout.stack.currentWidget() is empty.views.application
    assert empty.layout.sidebar.isVisible()


def test_enter_confirms_what_was_read_and_leaves_to_the_eyes_what_only_they_can_tell(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="good_standing")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Return)

    assert "Look for: letterhead, seal, original signature" in view.step.panel.hint_line.text()
    document = only(empty, "good_standing")
    assert document.facts.issued is not None
    assert set(document.ticked) == {
        "good standing", "final year", "core clerkships done", "expected graduation date",
        "permission for this elective",
    }  # fmt: skip
    press(qtbot, empty, Qt.Key.Key_Return)
    assert view.currentWidget() is view.nothing
    assert status(empty, "good_standing") == "needs_attention"


def test_digits_tick_and_a_field_keeps_its_digits(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="good_standing")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_2)
    assert view.step.panel.by_eye.ticked == ("seal",)

    view.step.panel.facts.focus("issued")
    field = QApplication.focusWidget()
    field.selectAll()  # type: ignore[union-attr]
    qtbot.keyClicks(field, "11 Oct 2026")
    assert view.step.panel.by_eye.ticked == ("seal",)
    press(qtbot, empty, Qt.Key.Key_Return)
    document = only(empty, "good_standing")
    assert str(document.facts.issued) == "2026-10-11"
    assert "seal" in document.ticked


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_no_key_overrules_what_speaks_against_a_paper(
    key: Qt.Key, empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *POSITIVE), item="tb_test")
    view = review(qtbot, empty)
    press(qtbot, empty, key, key, key)

    assert view.currentWidget() is not view.nothing
    assert "answered first" in view.step.panel.hint_line.text()
    assert status(empty, "tb_test") != "ok"
    assert only(empty, "tb_test").ticked == ()
    (against,) = [note for note in view.step.preview.view.notes if note.against]
    assert against.label == "Speaks against it"

    view.step.panel.stops.overrule.click()
    rest(qtbot, empty)
    assert not view.step.panel.stops.isVisible()
    assert only(empty, "tb_test").answers


def test_a_typed_result_that_speaks_against_the_paper_stops_it_too(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB[:3]), item="tb_test")
    view = review(qtbot, empty)
    view.step.panel.facts.focus("result")
    qtbot.keyClicks(QApplication.focusWidget(), "positive")
    press(qtbot, empty, Qt.Key.Key_Return, Qt.Key.Key_Return)

    assert view.step.panel.stops.isVisible()
    assert view.currentWidget() is not view.nothing
    assert status(empty, "tb_test") != "ok"


def test_a_paper_at_the_wrong_place_is_moved_by_its_button(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="english")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Space)
    assert "answered first" in view.step.panel.hint_line.text()

    assert "Letter of good standing" in view.step.panel.stops.move_there.text()
    view.step.panel.stops.move_there.setFocus()
    press(qtbot, empty, Qt.Key.Key_Return)  # a button that has the focus is pressed, as everywhere
    assert not state(empty).documents_of("english")
    assert state(empty).documents_of("good_standing")
    assert view.step.panel.place.currentData() == "good_standing"


def test_which_of_two_days_is_meant_is_asked(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lines = (TB[0], TB[1], "Collected: 03/04/2026", TB[3])
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *lines), item="tb_test")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Space)

    assert "choose the one" in view.step.panel.hint_line.text()
    assert [each.text() for each in view.step.panel.facts.choosing] == ["4 Mar 2026", "3 Apr 2026"]
    press(qtbot, empty, Qt.Key.Key_Return, Qt.Key.Key_Space)
    document = only(empty, "tb_test")
    assert (document.facts.issued, document.ticked) == (None, ()), "no key chooses"
    view.step.panel.facts.choosing[1].click()
    rest(qtbot, empty)
    assert str(only(empty, "tb_test").facts.issued) == "2026-04-03"
    press(qtbot, empty, Qt.Key.Key_Space)
    assert status(empty, "tb_test") == "ok"


def test_a_value_that_was_read_wrongly_is_cleared_and_stays_away(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    view.step.panel.facts.focus("result")
    field = QApplication.focusWidget()
    field.clear()  # type: ignore[union-attr]
    field.setModified(True)  # type: ignore[union-attr]
    press(qtbot, empty, Qt.Key.Key_Return)

    assert only(empty, "tb_test").facts.result is None
    assert "result" not in view.step.panel.facts.proposals()


def test_a_mark_of_the_app_can_be_taken_back(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    name = next(box for box in view.step.panel.seen.boxes if box.accessibleName() == "name")
    name.click()
    press(qtbot, empty, Qt.Key.Key_Return)

    assert "name" not in only(empty, "tb_test").ticked
    assert "date" in only(empty, "tb_test").ticked


def test_what_comes_of_it_is_said_before_it_is_confirmed(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)

    assert view.step.panel.verdict_line.text() == "If this is right: OK"
    assert "days to spare" in view.step.panel.reason.text()
    assert status(empty, "tb_test") == "needs_attention", "nothing is stated by looking"


def test_right_leaves_a_paper_for_later_and_left_comes_back(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="good_standing")
    drop(qtbot, empty, paper(tmp_path / "b.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    first = view.step.selected.key
    press(qtbot, empty, Qt.Key.Key_Right)
    assert view.step.selected.item == "tb_test"
    press(qtbot, empty, Qt.Key.Key_Left)
    assert view.step.selected.key == first
    view.papers.itemClicked.emit(view.papers.item(1))
    assert view.step.selected.item == "tb_test"
    press(qtbot, empty, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert view.currentWidget() is view.nothing
    words = view.nothing.line.text()
    assert "Something stays open on 2 papers: Letter of good standing, TB test" in words


def test_undo_takes_a_confirmation_back_whole(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Space)
    assert status(empty, "tb_test") == "ok"
    empty.actions["undo"].trigger()
    rest(qtbot, empty)

    document = only(empty, "tb_test")
    assert (document.facts.issued, document.facts.result, document.ticked) == (None, None, ())
    assert view.step.selected.item == "tb_test", "what is open again is shown again"


def test_names_are_hidden_on_the_page_and_beside_it(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "Amara passport.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    view.veil(on=True)

    assert view.step.preview.view.veiled
    shown = [each.text() for each in view.step.panel.facts.told.values() if each.isVisible()]
    assert view.step.panel.file.text() == ""
    assert shown == []


def test_nothing_can_be_confirmed_in_what_may_only_be_read(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB), item="tb_test")
    empty.session.read_only = True
    review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Space, Qt.Key.Key_Return)

    assert only(empty, "tb_test").ticked == ()
    assert not empty.views.review.step.panel.buttons["right"].isEnabled()


def test_where_nothing_is_to_be_asked_it_says_what_is_next(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    view = review(qtbot, empty)
    assert "Nothing is left to review" in view.nothing.line.text()
    view.nothing.button.click()
    assert empty.layout.stack.currentWidget() is empty.views.application

    unclear = paper(tmp_path / "x.pdf", "zzz")
    drop(qtbot, empty, unclear)
    rest(qtbot, empty)
    view = review(qtbot, empty)
    assert view.currentWidget() is view.files, "the file that no item was clearly meant for is asked about"
    press(qtbot, empty, Qt.Key.Key_Right)
    assert "Left in the Inbox: 1 file" in view.nothing.line.text()


def test_a_held_key_confirms_one_paper(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="good_standing")
    drop(qtbot, empty, paper(tmp_path / "b.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    for again in (False, True, True, True):
        kind = QKeyEvent.Type.KeyPress
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", again)
        QApplication.sendEvent(QApplication.focusWidget() or view, event)
    rest(qtbot, empty)
    assert status(empty, "tb_test") != "ok"


def test_after_an_answer_no_key_presses_the_button_beside_it(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="english")
    view = review(qtbot, empty)
    qtbot.mouseClick(view.step.panel.stops.keep, Qt.MouseButton.LeftButton)
    rest(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Return)
    assert state(empty).documents_of("english"), "it is neither removed nor moved"


def test_a_refused_key_leaves_no_marks_behind(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="english")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Space)
    assert view.step.panel.by_eye.ticked == ()
    view.step.panel.stops.keep.click()
    rest(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Return)
    assert "section scores" not in only(empty, "english").ticked


def test_what_is_typed_for_one_paper_is_kept_with_it(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lines = (TB[0], TB[1])
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *lines), item="tb_test")
    drop(qtbot, empty, paper(tmp_path / "b.pdf", *lines, "Second"), item="tb_test")
    view = review(qtbot, empty)
    first = view.step.selected.key
    view.step.panel.facts.focus("result")
    qtbot.keyClicks(QApplication.focusWidget(), "negative")
    view.papers.itemClicked.emit(view.papers.item(1))
    rest(qtbot, empty)
    documents = dict(state(empty).documents_of("tb_test"))
    assert documents.pop(first).facts.result == "negative"
    (other,) = documents.values()
    assert other.facts.result is None
    view.step.panel.facts.focus("issued")
    qtbot.keyClicks(QApplication.focusWidget(), "someday")
    view.papers.itemClicked.emit(view.papers.item(0))
    assert view.step.selected.key != first, "what is not understood is not thrown away"


def test_a_no_is_remembered_for_the_pass(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="good_standing")
    drop(qtbot, empty, paper(tmp_path / "b.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Right)
    assert view.step.selected.item == "tb_test"
    view.step.panel.facts.focus("result")
    field = QApplication.focusWidget()
    field.clear()  # type: ignore[union-attr]
    field.setModified(True)  # type: ignore[union-attr]
    next(box for box in view.step.panel.seen.boxes if box.accessibleName() == "name").click()
    press(qtbot, empty, Qt.Key.Key_Return)
    press(qtbot, empty, Qt.Key.Key_Left, Qt.Key.Key_Right)
    view.show_paper(next(key for key, _ in state(empty).documents_of("tb_test")))
    assert "result" not in view.step.panel.facts.proposals()
    assert "name" not in view.step.panel.seen.ticked
    press(qtbot, empty, Qt.Key.Key_Return)
    document = only(empty, "tb_test")
    assert document.facts.result is None
    assert "name" not in document.ticked


def test_a_result_of_another_test_is_not_the_papers_own(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    lines = ("TB test report", TB[1], TB[2], "HBsAg: NEGATIVE", "QuantiFERON-TB Gold: see separate report")
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *lines), item="tb_test")
    view = review(qtbot, empty)
    assert "result" not in view.step.panel.facts.proposals()
    press(qtbot, empty, Qt.Key.Key_Space)
    assert only(empty, "tb_test").facts.result is None
    assert status(empty, "tb_test") != "ok"


def test_confirming_while_a_file_is_added_can_be_undone(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    Intake(empty.session).add_files([paper(tmp_path / "b.pdf", *LETTER)], "good_standing")
    qtbot.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Space)
    rest(qtbot, empty)
    assert status(empty, "tb_test") == "ok"
    assert state(empty).documents_of("good_standing")
    assert empty.session.undo_stack.count() >= 2
    for _ in range(2):
        empty.actions["undo"].trigger()
        rest(qtbot, empty)
    assert not state(empty).documents_of("good_standing")
    assert status(empty, "tb_test") != "ok"


def test_what_undo_opened_again_is_reviewed_again(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="good_standing")
    drop(qtbot, empty, paper(tmp_path / "b.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Space)
    empty.actions["undo"].trigger()
    rest(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Space)
    assert view.currentWidget() is not view.nothing
    assert view.step.selected.item == "good_standing"


def test_a_pass_goes_on_from_the_paper_that_one_went_back_to(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="good_standing")
    drop(qtbot, empty, paper(tmp_path / "b.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert view.currentWidget() is view.nothing
    press(qtbot, empty, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert view.step.selected.item == "good_standing"
    press(qtbot, empty, Qt.Key.Key_Space)
    assert view.step.selected.item == "tb_test", "the paper behind it is not skipped"


def test_rows_that_are_in_no_record_keep_a_form_from_being_ok(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    lines = (
        "AAMC Standardized Immunization Form",
        f"Name: {ME}",
        "Date: 12 Oct 2026",
        "MMR dose 1: 12 Mar 2001",
        "MMR dose 2: 12 Mar 2005",
    )
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *lines), item="immunization_aamc")
    view = review(qtbot, empty)
    press(qtbot, empty, Qt.Key.Key_Space)
    view.step.panel.facts.focus("edition")
    qtbot.keyClicks(QApplication.focusWidget(), "2020")
    press(qtbot, empty, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert status(empty, "immunization_aamc") == "needs_attention"
    assert empty.session.review is not None
    verdict = empty.session.review.item("immunization_aamc")
    assert verdict is not None
    assert any("not in your immunization record yet" in str(each.message) for each in verdict.findings)
    empty.actions["review"].trigger()
    rest(qtbot, empty)
    view.show_paper(next(iter(state(empty).documents)))
    rest(qtbot, empty)
    assert view.step.panel.rows.text() == "Take 2 rows into my record"
    view.step.panel.rows.click()
    rest(qtbot, empty)
    assert empty.session.opened is not None
    doses = empty.session.opened.applicant.immunizations.doses
    assert [(each.vaccine, str(each.date)) for each in doses] == [
        ("MMR", "2001-03-12"),
        ("MMR", "2005-03-12"),
    ]
    assert not view.step.panel.rows.isVisible(), "there is nothing left to take"
    empty.session.undo_stack.undo()
    rest(qtbot, empty)
    assert empty.session.opened is not None
    assert not empty.session.opened.applicant.immunizations.doses


def test_a_page_is_as_sharp_as_it_is_large(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *TB), item="tb_test")
    view = review(qtbot, empty)
    page = view.step.preview.view

    def sharp() -> bool:
        return page.picture.height() >= page.shown_size.height() * 0.95

    qtbot.waitUntil(sharp, timeout=60_000)


def test_tab_goes_through_a_paper_as_one_reads_it(empty: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    drop(qtbot, empty, paper(tmp_path / "a.pdf", *LETTER), item="good_standing")
    view = review(qtbot, empty)
    visited = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert focus is not None
        visited.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    wanted = ["Page preview", "What it is", "Date on it"]
    assert [name for name in visited if name in wanted] == wanted
    assert visited.index("Date on it") <= 3
    assert "good standing" in visited
    assert any("letterhead" in name for name in visited)
    assert view.step.selected.item == "good_standing"


def test_a_pile_takes_little_more_than_a_key_a_paper(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path, demo: Path
) -> None:
    """Count the keys for the sample's papers, taken in anew with nothing stated; docs/walk.md has the figure."""
    folder = next(each for each in (demo / "Applications").iterdir() if "Lakeside" in each.name)
    pile = [shutil.copy(each, tmp_path) for each in sorted(folder.iterdir()) if each.suffix in SUFFIXES]
    drop(qtbot, empty, *map(Path, pile))
    view = review(qtbot, empty)
    papers, keys = len(view.keys), 0
    while view.currentWidget() is not view.nothing and keys < 3 * papers:
        before = view.step.selected.key
        press(qtbot, empty, Qt.Key.Key_Space)
        keys += 1
        if view.step.selected.key == before and view.currentWidget() is not view.nothing:
            press(
                qtbot, empty, Qt.Key.Key_Return if not view.step.panel.stops.isVisible() else Qt.Key.Key_Right
            )
            keys += 1
    print(f"{papers} papers to review, {keys} keys")
    assert papers > 10
    assert keys <= 1.5 * papers
