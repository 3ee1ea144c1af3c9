"""Rows that papers have and the record has not: looked at on their page, taken over, undone."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from making.pdfs import lines_pdf
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.dialogs.record_form import RecordForm
from usce_desktop.ui.session.intake import Intake

LINES = [
    "VACCINATION RECORD (SAMPLE, fictional)",
    "MMR dose 1: 12 Mar 2001",
    "MMR dose 2: 4 May 2005",
    "Varicella dose 1: 3 Sep 2019",
    "Hepatitis B dose 1: 12 Jan 2019",
]


@pytest.fixture
def with_record(window: MainWindow, settled: Settle, tmp_path: Path) -> MainWindow:
    folder = next(line.folder for line in window.session.lines if "Lakeside" in line.folder.name)
    window.session.select(folder)
    settled()
    (tmp_path / "vaccines.pdf").write_bytes(lines_pdf(LINES))
    Intake(window.session).add_files([tmp_path / "vaccines.pdf"], "immunization_aamc")
    settled()
    return window


def doses(window: MainWindow) -> list[tuple[str, str]]:
    opened = window.session.opened
    assert opened is not None
    return [(each.vaccine, each.date.isoformat()) for each in opened.applicant.immunizations.doses]


def test_rows_are_looked_at_and_taken_over_one_by_one_or_all_at_once(
    with_record: MainWindow, settled: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = with_record
    before = doses(window)
    shown: list[str] = []

    def fill(form: RecordForm) -> int:
        offered = form.offered
        assert offered is not None
        form.show()
        texts = [offered.list.item(row).text() for row in range(offered.list.count())]
        mmr = next(row for row, text in enumerate(texts) if "MMR, 12 Mar 2001" in text)
        assert texts[mmr].endswith("Form 2.pdf, page 1")
        offered.list.setCurrentRow(mmr)
        qtbot.waitUntil(lambda: bool(offered.preview.view.marked), timeout=120_000)
        left = offered.list.count()
        assert form.tabs.tabText(0).endswith(f"({left})")
        offered.take_one.click()
        assert offered.list.count() == left - 1
        assert form.tabs.tabText(0).endswith(f"({left - 1})")
        shown.append(form.tables[0].rows()[-1]["date"])
        offered.take_all.click()
        assert offered.list.count() == 0
        assert not offered.take_one.isEnabled()
        offered.take()
        form.accept()
        return form.result()

    monkeypatch.setattr(RecordForm, "exec", fill)
    window.actions["immunizations"].trigger()
    settled()

    assert shown == ["2001-03-12"]
    new = [row for row in doses(window) if row not in before]
    assert {("MMR", "2001-03-12"), ("MMR", "2005-05-04"), ("VAR", "2019-09-03")} <= set(new)
    window.session.undo_stack.undo()
    settled()
    assert doses(window) == before


def test_what_was_taken_over_is_gone_with_cancel(
    with_record: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = doses(with_record)

    def cancel(form: RecordForm) -> int:
        assert form.offered is not None
        form.offered.take_every()
        form.reject()
        return form.result()

    monkeypatch.setattr(RecordForm, "exec", cancel)
    with_record.actions["immunizations"].trigger()
    settled()

    assert doses(with_record) == before
