"""The first screen: papers dropped on an empty program become an application that is reviewed."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from conftest import NOW
from gui.conftest import settle
from making.drags import enter_event
from making.papers import paper
from making.windows import filled_window
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applicant import set_applicant
from usce_desktop.storage.library import create_library, is_library, read_applicant
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.begin import BeginDialog
from usce_desktop.ui.widgets.labels import file_mime

ME = "Amara Sample"
LETTER = (
    "Example University, Faculty of Medicine", "LETTER OF GOOD STANDING", "Date: 10 October 2026",
    f"We certify that {ME} is a student in good standing in the final year.",
    "She is expected to graduate in June 2027.",
)  # fmt: skip
TB = (
    "QuantiFERON-TB Gold Plus",
    f"Patient: {ME}",
    "DOB: 3 May 1999",
    "Collected: 12 Oct 2026",
    "Result: NEGATIVE",
)
COPY, LEFT, NO_KEYS = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def fresh(qtbot: QtBot, own_context: AppContext) -> Iterator[MainWindow]:
    """Open the program for the first time: no library, nothing known."""
    main = filled_window(own_context, lambda: NOW)
    qtbot.addWidget(main.frame)
    main.frame.show()
    yield main
    main.frame.close()


@pytest.fixture
def pile(tmp_path: Path) -> list[Path]:
    return [paper(tmp_path / "scan1.pdf", *LETTER), paper(tmp_path / "scan2.pdf", *TB)]


def answer(monkeypatch: pytest.MonkeyPatch, act: Callable[[BeginDialog], object]) -> list[BeginDialog]:
    """Have the dialog answered as a person would, without waiting for one."""
    asked: list[BeginDialog] = []

    def run(dialog: QDialog) -> int:
        assert isinstance(dialog, BeginDialog)
        asked.append(dialog)
        dialog.show()
        act(dialog)
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", run)
    return asked


def drop(target: Any, data: QMimeData) -> bool:
    """Drop as Qt does: entering first, and only where that is accepted."""
    entering = enter_event(QPoint(10, 10), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(target, entering)
    if entering.isAccepted():
        falling = QDropEvent(QPointF(10, 10), COPY, data, LEFT, NO_KEYS)
        QApplication.sendEvent(target, falling)
    return entering.isAccepted()


def begin(dialog: BeginDialog) -> None:
    dialog.program.setEditText("Example Hospital")
    dialog.begin.click()


def test_papers_dropped_on_the_first_screen_become_an_application_that_is_reviewed(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, begin)
    data = file_mime(*map(str, pile))
    assert fresh.layout.stack.currentWidget() is fresh.views.start
    assert drop(fresh.views.start.zone, data)
    qtbot.waitUntil(lambda: fresh.navigator.view == "review", timeout=120_000)
    settle(qtbot, fresh)

    (dialog,) = asked
    assert {key: edit.text() for key, edit in dialog.edits.items()} == {
        "name": ME,
        "school": "Example University, Faculty of Medicine",
    }
    library, opened = fresh.session.library, fresh.session.opened
    assert library is not None
    assert opened is not None
    who = read_applicant(library).value
    assert (who.name, who.birth_date, who.graduation) == (ME, date(1999, 5, 3), date(2027, 6, 30))
    assert {item for item in ("good_standing", "tb_test") if opened.application.documents_of(item)} == {
        "good_standing",
        "tb_test",
    }
    assert all(path.is_file() for path in pile), "the person's own files stay"
    assert fresh.views.review.has_papers


def test_it_says_what_would_happen_while_files_hover_and_rests_afterwards(
    fresh: MainWindow, pile: list[Path], tmp_path: Path
) -> None:
    zone = fresh.views.start.zone
    data = file_mime(*map(str, pile))
    event = enter_event(QPoint(10, 10), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(zone, event)
    assert zone.words.text() == "Add 2 files"
    QApplication.sendEvent(zone, QDragLeaveEvent())
    assert zone.words.text() == "Drop your papers here"
    link = QMimeData()
    link.setText("no file")
    refused = enter_event(QPoint(10, 10), COPY, link, LEFT, NO_KEYS)
    QApplication.sendEvent(zone, refused)
    assert not refused.isAccepted()
    assert zone.words.text() == "This is no file"


def test_later_keeps_the_papers_in_the_inbox(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, lambda dialog: dialog.later.click())
    fresh.controllers.beginning.begin(pile)
    settle(qtbot, fresh)
    qtbot.waitUntil(lambda: len(fresh.session.inbox) == 2, timeout=120_000)

    assert "in the Inbox" in fresh.layout.bar.text.text()
    assert not fresh.session.lines
    assert fresh.session.library is not None
    assert read_applicant(fresh.session.library).value.name == ME, "what was read of oneself is kept"


def test_a_library_without_applications_takes_papers_anywhere_in_the_window(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    create_library(tmp_path / "mine")
    fresh.open_at(tmp_path / "mine")
    settle(qtbot, fresh)
    answer(monkeypatch, begin)
    assert drop(fresh.frame, file_mime(str(pile[0])))
    qtbot.waitUntil(lambda: fresh.session.opened is not None, timeout=120_000)
    settle(qtbot, fresh)
    assert fresh.session.opened is not None
    assert fresh.session.opened.application.documents_of("good_standing")


def test_what_cannot_be_taken_is_named_with_its_reason(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "x.xyz").write_bytes(b"no document")
    said: list[str] = []

    def look(dialog: BeginDialog) -> None:
        said.extend(each.text() for each in dialog.findChildren(QLabel))
        dialog.later.click()

    answer(monkeypatch, look)
    fresh.controllers.beginning.begin([pile[0], tmp_path / "x.xyz"])
    settle(qtbot, fresh)
    assert any("x.xyz" in words and "cannot" in words for words in said)


def test_what_is_missing_or_wrong_is_said_and_nothing_begins(
    fresh: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(dialog: BeginDialog) -> None:
        dialog.begin.click()
        assert "Which program" in dialog.problem.text()
        dialog.program.setEditText("Cleveland Clinic")
        assert "Cleveland Clinic" in dialog.checklist.text()
        for text, words in (("soon", "soon"), ("", "When does"), ("2020-01-01", "before")):
            dialog.end.edit.setText(text)
            dialog.begin.click()
            assert words in dialog.problem.text()
        assert dialog.isVisible()
        dialog.reject()

    answer(monkeypatch, stumble)
    fresh.views.start.empty.click()
    settle(qtbot, fresh)
    assert not fresh.session.lines


def test_another_folder_can_be_chosen_and_files_too(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "else"))
    fresh.views.start.place.click()
    assert str(tmp_path / "else") in fresh.views.start.where.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(pile[1])], ""))
    answer(monkeypatch, begin)
    fresh.views.start.zone.choose.click()
    qtbot.waitUntil(lambda: fresh.session.opened is not None, timeout=120_000)
    settle(qtbot, fresh)
    assert is_library(tmp_path / "else")


def test_a_folder_that_cannot_be_made_is_told(fresh: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    fresh.controllers.beginning.root = tmp_path / "file" / "below"
    fresh.views.start.empty.click()
    assert "could not be" in fresh.layout.bar.text.text() or "Not a directory" in fresh.layout.bar.text.text()


def test_the_sample_is_one_press_away(fresh: MainWindow, qtbot: QtBot) -> None:
    fresh.views.start.sample.click()
    qtbot.waitUntil(lambda: fresh.layout.applications.rowCount() == 4, timeout=120_000)
    settle(qtbot, fresh)
    fresh.controllers.beginning.show_sample()  # it is there now, and opened again
    settle(qtbot, fresh)
    assert fresh.session.library is not None
    assert fresh.session.library.info.sample


def test_what_is_dropped_meanwhile_is_asked_about_once(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, begin)
    fresh.controllers.beginning.begin(pile[:1])
    fresh.controllers.beginning.begin(pile[1:])
    fresh.views.start.empty.click()
    qtbot.waitUntil(lambda: fresh.session.opened is not None, timeout=120_000)
    settle(qtbot, fresh)
    assert len(asked) == 1
    assert len(fresh.session.lines) == 1
    assert fresh.session.opened is not None

    def both() -> bool:
        opened = fresh.session.opened
        return opened is not None and len(opened.application.documents) == 2

    qtbot.waitUntil(both, timeout=120_000)


def test_an_application_that_is_still_on_its_way_takes_the_papers(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, begin)
    fresh.open_at(demo)
    fresh.controllers.incoming.drop(file_mime(str(pile[0])))
    settle(qtbot, fresh)
    qtbot.waitUntil(lambda: fresh.session.undo_stack.count() > 0, timeout=120_000)
    assert asked == []
    assert len(fresh.session.lines) == 4


def test_papers_are_not_lost_without_a_word_where_another_library_is_opened(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, begin)
    fresh.controllers.beginning.begin(pile)
    fresh.open_at(demo)
    qtbot.waitUntil(lambda: "were not added" in fresh.layout.bar.text.text(), timeout=120_000)
    settle(qtbot, fresh)
    assert asked == []
    assert fresh.controllers.beginning.pile == []


def test_one_missing_file_leaves_the_others(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []

    def look(dialog: BeginDialog) -> None:
        said.extend(each.text() for each in dialog.findChildren(QLabel))
        dialog.later.click()

    answer(monkeypatch, look)
    fresh.controllers.beginning.begin([tmp_path / "gone.pdf", pile[0]])
    settle(qtbot, fresh)
    assert any("gone.pdf" in words for words in said)
    assert any("Read on 1 file" in words for words in said)
    qtbot.waitUntil(lambda: len(fresh.session.inbox) == 1, timeout=120_000)


def test_what_is_refused_is_not_taken_all_the_same(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "x.xyz").write_bytes(b"no document")
    answer(monkeypatch, begin)
    fresh.controllers.beginning.begin([pile[0], tmp_path / "x.xyz"])
    qtbot.waitUntil(lambda: fresh.session.opened is not None, timeout=120_000)
    settle(qtbot, fresh)
    assert fresh.session.inbox == ()


def test_who_is_known_already_is_not_replaced_by_what_was_read(
    fresh: MainWindow, qtbot: QtBot, pile: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    library = create_library(tmp_path / "mine")
    set_applicant(library, {"name": "María José Muestra"}, NOW)
    fresh.open_at(library.root)
    settle(qtbot, fresh)
    asked = answer(monkeypatch, begin)
    fresh.controllers.beginning.begin(pile)
    qtbot.waitUntil(lambda: fresh.session.opened is not None, timeout=120_000)
    settle(qtbot, fresh)
    assert "name" not in asked[0].edits
    assert read_applicant(library).value.name == "María José Muestra"
    assert read_applicant(library).value.birth_date == date(1999, 5, 3)
