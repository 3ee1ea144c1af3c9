"""A form at an item is filled in at the window: seen first, then written beside the blank one."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from making.forms import FORMS, draw_form
from making.pdfs import text_pdf
from making.systems import witness
from usce_desktop.storage.library import read_applicant
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.form_filler import FIELD, VALUE, FormFiller
from usce_desktop.ui.session.applicant import ApplicantCommands
from usce_desktop.ui.session.intake import Intake

BY_NAME = {form.name: form for form in FORMS}


def choose_item(window: MainWindow, item: str) -> None:
    window.views.application.list.setCurrentIndex(
        window.views.application.model.index(window.views.application.model.row_of(item))
    )


def add_form(window: MainWindow, settled: Settle, path: Path, name: str) -> None:
    """Put a form to the item of application forms, alone, and choose it."""
    draw_form(BY_NAME[name], path)
    ApplicantCommands(window.session).state(
        {"family_name": "Sample", "given_names": "Amara", "enrolled": "yes"}
    )
    settled()
    choose_item(window, "application_form")
    settled()
    while window.views.application.panel.selected.document is not None:
        window.views.application.panel.selected.remove()
        settled()
    Intake(window.session).add_files([path], "application_form")
    settled()
    choose_item(window, "application_form")
    settled()


def row_of(form: FormFiller, label: str) -> int:
    rows = range(form.table.rowCount())
    return next(row for row in rows if (item := form.table.item(row, FIELD)) and item.text() == label)


def test_a_form_is_looked_at_and_a_filled_copy_stands_beside_it(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_form(window, settled, tmp_path / "Lakeside form.pdf", "labels above, names of no meaning")
    opened = window.session.opened
    assert opened is not None

    def look(form: FormFiller) -> int:
        form.show()
        qtbot.waitUntil(lambda: not form.preview.view.picture.isNull())
        family = row_of(form, "Family name")
        item = form.table.item(family, FIELD)
        assert item is not None
        assert item.checkState() is Qt.CheckState.Checked
        street = row_of(form, "Street address")
        cell = form.table.item(street, VALUE)
        assert cell is not None
        assert cell.text() == ""
        # What is typed is ticked, framed on the page, and kept for the next form.
        form.table.setCurrentCell(street, VALUE)
        assert form.preview.view.marked
        cell.setText("12 Sample Road")
        ticked = form.table.item(street, FIELD)
        assert ticked is not None
        assert ticked.checkState() is Qt.CheckState.Checked
        form.accept()
        return form.result()

    monkeypatch.setattr(FormFiller, "exec", look)
    window.actions["fill_form"].trigger()
    settled()

    opened = window.session.opened
    assert opened is not None
    documents = [each.file for _, each in opened.application.documents_of("application_form")]
    assert len(documents) == 2
    values = [
        {name: each.value for name, each in (PdfReader(opened.folder / file).get_fields() or {}).items()}
        for file in documents
    ]
    assert [each["untitled0"] for each in values] == ["", "Sample"]
    assert [each["untitled20"] for each in values] == ["", "12 Sample Road"]
    assert read_applicant(opened.library).value.details.street == "12 Sample Road"
    window.session.undo_stack.undo()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert len(opened.application.documents_of("application_form")) == 1


def test_boxes_and_lists_are_chosen_and_what_cannot_be_written_is_said(
    window: MainWindow, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_form(window, settled, tmp_path / "badge.pdf", "cells, boxes and lists")

    def look(form: FormFiller) -> int:
        form._tick(every=False)
        assert not form.write.isEnabled()
        form._tick(every=True)
        assert form.write.isEnabled()
        enrolled = row_of(form, "Are you currently enrolled in medical school?: Yes")
        box = form.table.cellWidget(enrolled, VALUE)
        assert isinstance(box, QComboBox)
        assert box.currentText() == "Yes"
        sex = form.table.cellWidget(row_of(form, "Sex"), VALUE)
        assert isinstance(sex, QComboBox)
        assert [sex.itemText(place) for place in range(sex.count())] == ["", "Male", "Female"]
        sex.setCurrentIndex(2)
        number = form.table.item(row_of(form, "AAMC ID"), VALUE)
        assert number is not None
        number.setText("123456789")
        form.accept()
        assert "takes 8 letters at most" in form.wrong.text()
        assert not form.filling.values
        number.setText("12345678")
        form.accept()
        assert form.filling.values["sex"] == "2"
        assert form.filling.values["k1"] == "12345678"
        form.done(0)
        return 0

    monkeypatch.setattr(FormFiller, "exec", look)
    window.actions["fill_form"].trigger()
    settled()
    opened = window.session.opened
    assert opened is not None
    assert len(opened.application.documents_of("application_form")) == 1


def test_without_a_form_the_window_says_what_to_do(
    window: MainWindow, settled: Settle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_form(window, settled, tmp_path / "form.pdf", "labels left")
    window.views.application.panel.selected.remove()
    settled()
    window.actions["fill_form"].trigger()
    settled()
    assert "choose that item" in window.layout.bar.text.text()

    (tmp_path / "plain.pdf").write_bytes(text_pdf())
    Intake(window.session).add_files([tmp_path / "plain.pdf"], "application_form")
    settled()
    choose_item(window, "application_form")
    settled()

    def draw(form: FormFiller, begin: tuple[float, float], end: tuple[float, float]) -> None:
        page, size = form.preview.view.viewport(), form.preview.view.shown_size
        left, top = (page.width() - size.width()) / 2, (page.height() - size.height()) / 2
        first, last = (
            QPoint(round(left + x * size.width()), round(top + y * size.height())) for x, y in (begin, end)
        )
        qtbot.mousePress(page, Qt.MouseButton.LeftButton, pos=first)
        qtbot.mouseMove(page, last)
        qtbot.mouseRelease(page, Qt.MouseButton.LeftButton, pos=last)

    def look(form: FormFiller) -> int:
        form.show()
        qtbot.waitUntil(lambda: not form.preview.view.picture.isNull())
        assert "Nothing to fill in was found" in form.told.text()
        assert not form.write.isEnabled()
        assert not form.move_place.isEnabled()
        form.elsewhere.click()
        draw(form, (0.2, 0.3), (0.7, 0.36))
        form.elsewhere.click()
        draw(form, (0.2, 0.5), (0.2, 0.5))
        for row, text in enumerate(("Written here", "x")):
            cell = form.table.item(row, VALUE)
            assert cell is not None
            cell.setText(text)
        form.table.setCurrentCell(0, VALUE)
        form.move_place.click()
        draw(form, (0.2, 0.7), (0.7, 0.76))
        form.flatten.setChecked(True)
        form.accept()
        return form.result()

    monkeypatch.setattr(FormFiller, "exec", look)
    window.actions["fill_form"].trigger()
    settled()
    opened = window.session.opened
    assert opened is not None
    filed = [each.file for _, each in opened.application.documents_of("application_form")]
    assert len(filed) == 2, filed
    file = filed[-1]
    found = witness("pdftotext", "-bbox", opened.folder / file, "-", capture_output=True, text=True).stdout
    (line,) = [each for each in found.splitlines() if ">Written<" in each]
    assert 0.68 * 792 < float(line.split('yMin="')[1].split('"')[0]) < 0.76 * 792
    assert PdfReader(opened.folder / file).get_fields() is None
