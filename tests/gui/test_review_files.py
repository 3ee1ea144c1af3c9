"""The same pass goes on to files that hold several papers, and to files that no item was clearly meant for."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gui.test_review import LETTER, TB, drop, empty, only, press, rest, review, state
from making.papers import paper, pile
from usce_desktop.ui.app.main_window import MainWindow

__all__ = ["empty"]
DRUGS = (
    "10 PANEL URINE DRUG SCREEN",
    "Donor: Amara Sample",
    "Collected: 9 November 2026",
    "Drug screen result: NEGATIVE",
    "Certified by the medical review officer",
)


def chosen(boxes: list[QComboBox]) -> list[object]:
    return [each.currentData() for each in boxes]


def test_a_file_with_several_papers_is_cut_by_one_key_and_undone(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, pile(tmp_path / "scan.pdf", TB, DRUGS), item="tb_test")
    view = review(qtbot, empty)
    assert view.step.cutter.strip.isVisible()
    assert view.step.cutter.box.isVisible()
    assert chosen(view.step.cutter.box.choices) == ["tb_test", "drug_screen"]
    press(qtbot, empty, Qt.Key.Key_Return)
    assert "C cuts it" in view.step.panel.hint_line.text()
    assert only(empty, "tb_test").facts.issued is None, (
        "nothing is confirmed of a file that seems to hold two"
    )
    press(qtbot, empty, Qt.Key.Key_C)
    assert only(empty, "tb_test").recipe.pages == (1,)
    assert only(empty, "drug_screen").recipe.pages == (2,)
    assert not view.step.cutter.box.isVisible(), "what is left of it is one paper"
    assert empty.session.undo_stack.undoText().startswith("Cut TB test")
    press(qtbot, empty, Qt.Key.Key_Space)
    assert only(empty, "tb_test").facts.issued is not None
    assert view.step.selected.item == "drug_screen", "the other paper is next"
    for _ in range(2):
        empty.session.undo_stack.undo()
        rest(qtbot, empty)
    assert only(empty, "tb_test").recipe.pages is None
    assert not state(empty).documents_of("drug_screen")


def test_a_break_is_set_moved_and_taken_away_and_a_second_enter_keeps_the_file_whole(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, pile(tmp_path / "scan.pdf", TB, ("Remarks",), ("More remarks",)), item="tb_test")
    view = review(qtbot, empty)
    assert view.step.cutter.strip.isVisible()
    assert not view.step.cutter.has_parts
    press(qtbot, empty, Qt.Key.Key_C)
    assert only(empty, "tb_test").recipe.pages is None, "there is nothing to cut"
    view.step.preview.show_page(2)
    press(qtbot, empty, Qt.Key.Key_B)
    assert [each.pages for each in view.step.cutter.box.pieces] == [(1,), (2, 3)]
    view.step.preview.show_page(3)
    press(qtbot, empty, Qt.Key.Key_B)
    assert [each.pages for each in view.step.cutter.box.pieces] == [(1, 2), (3,)]
    view.step.cutter.box.choices[1].setCurrentIndex(0)
    view.step.cutter.box.choices[0].setCurrentIndex(0)
    press(qtbot, empty, Qt.Key.Key_C)
    assert "Choose first" in view.step.panel.hint_line.text()
    press(qtbot, empty, Qt.Key.Key_B)
    assert not view.step.cutter.has_parts
    press(qtbot, empty, Qt.Key.Key_B)
    press(qtbot, empty, Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert only(empty, "tb_test").recipe.pages is None
    assert only(empty, "tb_test").facts.issued is not None


def test_what_a_part_was_said_to_be_for_stays_while_breaks_are_moved(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(qtbot, empty, pile(tmp_path / "scan.pdf", TB, DRUGS, ("Remarks",)), item="tb_test")
    view = review(qtbot, empty)
    box = view.step.cutter.box
    second = box.choices[1]
    second.setCurrentIndex(second.findData("lab_titers"))
    second.activated.emit(second.currentIndex())
    view.step.preview.show_page(3)
    press(qtbot, empty, Qt.Key.Key_B)
    assert chosen(box.choices) == ["tb_test", "drug_screen"], "the break moved to page 3"
    press(qtbot, empty, Qt.Key.Key_B)
    view.step.preview.show_page(2)
    press(qtbot, empty, Qt.Key.Key_B)
    assert chosen(box.choices) == ["tb_test", "lab_titers"]


def test_files_of_the_inbox_come_last_and_a_digit_gives_them_away(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    library = empty.session.library
    assert library is not None
    library.inbox.mkdir(exist_ok=True)
    paper(library.inbox / "letter.pdf", *LETTER)
    paper(library.inbox / "unclear.pdf", "Nothing in particular")
    empty.session.reload()
    rest(qtbot, empty)
    view = review(qtbot, empty)
    assert view.currentWidget() is view.files
    assert view.files.path is not None
    first = view.files.path.name
    assert first == "letter.pdf"
    assert view.files.guesses.item(0).text().startswith("1   Letter of good standing")
    press(qtbot, empty, Qt.Key.Key_Return)
    assert "number" in view.files.hint.text()
    assert not state(empty).documents, "no key gives away what is only likely"
    press(qtbot, empty, Qt.Key.Key_1)
    assert only(empty, "good_standing").original_name == "letter.pdf"
    assert view.step.selected.item == "good_standing", "what it became is looked at next"
    press(qtbot, empty, Qt.Key.Key_Space)
    assert view.currentWidget() is view.files
    assert view.files.path.name == "unclear.pdf"
    assert "Choose an item" in view.files.hint.text()
    press(qtbot, empty, Qt.Key.Key_Right)
    assert view.currentWidget() is view.nothing
    assert (library.inbox / "unclear.pdf").exists()
    press(qtbot, empty, Qt.Key.Key_Left)
    assert view.step.selected.item == "good_standing"


def test_a_file_of_the_inbox_is_removed_given_by_name_and_cut(
    empty: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    library = empty.session.library
    assert library is not None
    library.inbox.mkdir(exist_ok=True)
    pile(library.inbox / "a pile.pdf", TB, DRUGS)
    paper(library.inbox / "b.pdf", "Nothing in particular")
    paper(library.inbox / "c.pdf", "Nothing at all")
    empty.session.reload()
    rest(qtbot, empty)
    view = review(qtbot, empty)
    assert view.files.path is not None
    assert view.files.path.name == "a pile.pdf"
    assert chosen(view.files.cutter.box.choices) == ["tb_test", "drug_screen"]
    view.files.preview.show_page(2)
    press(qtbot, empty, Qt.Key.Key_B, Qt.Key.Key_B)
    press(qtbot, empty, Qt.Key.Key_C)
    assert [each.recipe.pages for each in (only(empty, "tb_test"), only(empty, "drug_screen"))] == [
        (1,),
        (2,),
    ]
    assert not (library.inbox / "a pile.pdf").exists()
    view.run.leave(view.step.selected.key)
    press(qtbot, empty, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert view.currentWidget() is view.files
    view.files.veil(on=True)
    assert not view.files.file.isVisible()
    view.files.veil(on=False)
    press(qtbot, empty, Qt.Key.Key_Delete)
    assert not (library.inbox / "b.pdf").exists()
    assert view.files.path.name == "c.pdf"
    place = view.files.others.findData("cv")
    view.files.others.setCurrentIndex(place)
    view.files.others.activated.emit(place)
    rest(qtbot, empty)
    assert only(empty, "cv").original_name == "c.pdf"
    empty.session.undo_stack.undo()
    rest(qtbot, empty)
    assert (library.inbox / "c.pdf").exists()
