"""What was read is offered, speaks against a paper, or says that it lies at a wrong place."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.helpers import Settle, choose, choose_item
from making import pdfs
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.intake import Intake


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
