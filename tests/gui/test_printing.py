"""Printing and finding: what is shown goes onto paper, and rows are found by words."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPageSize, QPainter, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from making import pdfs
from usce_desktop.domain.search import has_words
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.palette import Palette
from usce_desktop.ui.views.application.checklist import ROW_ROLE
from usce_desktop.ui.widgets.grid import Grid
from usce_desktop.ui.widgets.preview import Shown
from usce_desktop.ui.widgets.printing import paint_page, print_grid


def paper(path: Path) -> QPrinter:
    """Make a printer whose paper is a PDF."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    return printer


def pages_of(path: Path) -> int:
    told = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages:")))


def words_of(path: Path) -> str:
    return subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture
def accepted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let the person press Print at once, on paper that is a PDF; returns where it comes out."""
    target = tmp_path / "paper.pdf"

    def press(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return int(QPrintDialog.DialogCode.Accepted.value)

    monkeypatch.setattr(QPrintDialog, "exec", press)
    return target


def test_the_document_that_is_shown_is_printed(window: MainWindow, settled: Settle, accepted: Path) -> None:
    window.views.application.choose("tb_test")
    settled()
    shown = window.views.application.panel.preview.shown
    assert shown is not None
    window.actions["print_shown"].trigger()
    settled()
    assert pages_of(accepted) == pages_of(shown.path)
    assert "went to the printer" in window.layout.bar.text.text()
    # As another program sees it: there is ink where the paper has it.
    drawn = accepted.with_suffix("")
    subprocess.run(["pdftoppm", "-r", "40", "-png", "-singlefile", str(accepted), str(drawn)], check=True)
    picture = QImage(f"{drawn}.png")
    dark = sum(
        picture.pixelColor(x, y).lightness() < 120
        for x in range(picture.width())
        for y in range(picture.height())
    )
    assert dark > 50


def test_only_the_pages_that_go_in_are_printed(window: MainWindow, settled: Settle, tmp_path: Path) -> None:
    source, target = tmp_path / "four.pdf", tmp_path / "paper.pdf"
    source.write_bytes(pdfs.text_pdf(4))
    shown = Shown(path=source, sha256="4", left_out=frozenset({2}), rotate=90)
    window.controllers.printing.print_document(paper(target), shown)
    settled()
    assert pages_of(target) == 3
    part = paper(tmp_path / "part.pdf")
    part.setFromTo(3, 4)
    window.controllers.printing.print_document(part, shown)
    settled()
    assert pages_of(tmp_path / "part.pdf") == 2
    none = paper(tmp_path / "none.pdf")
    none.setFromTo(2, 2)
    window.controllers.printing.print_document(none, shown)
    settled()
    assert "nothing was printed" in window.layout.bar.text.text()
    gone = Shown(path=tmp_path / "gone.pdf", sha256="gone")
    window.controllers.printing.print_document(paper(tmp_path / "gone paper.pdf"), gone)
    settled()
    assert "gone.pdf cannot be printed" in window.layout.bar.text.text()


def test_the_packet_is_printed_once_it_is_built(window: MainWindow, settled: Settle, accepted: Path) -> None:
    window.navigator.show("packet")
    settled()
    window.actions["print_shown"].trigger()
    assert "Build the packet first" in window.layout.bar.text.text()
    opened = window.session.opened
    assert opened is not None
    assert not accepted.exists()


def test_tables_are_printed_as_words(window: MainWindow, settled: Settle, accepted: Path) -> None:
    for view, words in (("home", "Application form"), ("documents", "no end"), ("money", "EUR 1,100")):
        window.navigator.show(view)
        settled()
        window.views.documents.table.clearSelection()
        settled()
        window.actions["print_shown"].trigger()
        settled()
        assert words in words_of(accepted), view


def test_nothing_is_printed_while_personal_data_is_hidden(
    window: MainWindow, settled: Settle, accepted: Path
) -> None:
    window.views.application.choose("passport")
    settled()
    window.actions["veil"].trigger()
    window.actions["print_shown"].trigger()
    assert "hidden" in window.layout.bar.text.text()
    assert not accepted.exists()
    window.actions["veil"].trigger()
    window.navigator.show("settings")
    settled()
    window.actions["print_shown"].trigger()
    assert "nothing to print" in window.layout.bar.text.text()


def test_a_long_table_goes_on_over_pages_with_its_heads(qapp: QApplication, tmp_path: Path) -> None:
    rows = tuple((f"row {number}", "<b>not bold</b>", "x" * 30, "y " * 60) for number in range(120))
    target = tmp_path / "grid.pdf"
    print_grid(paper(target), "Things", Grid(("Number", "Mark", "X", "Y"), rows))
    words = words_of(target)
    assert pages_of(target) > 1
    assert words.count("Number") == pages_of(target)
    assert "<b>not bold</b>" in words
    assert "row 119" in words


def test_a_wide_page_is_turned_onto_a_tall_sheet(qapp: QApplication) -> None:
    sheet = QImage(200, 300, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    wide = QImage(300, 100, QImage.Format.Format_RGB32)
    wide.fill(Qt.GlobalColor.black)
    painter = QPainter(sheet)
    paint_page(painter, wide)
    painter.end()
    black = [(x, y) for x in range(200) for y in range(300) if sheet.pixelColor(x, y).lightness() < 128]
    assert max(y for _, y in black) - min(y for _, y in black) > 280


def test_rows_are_found_by_words_and_headings_stay_with_them(
    window: MainWindow, settled: Settle, qtbot: QtBot
) -> None:
    line = window.views.application.find_line
    assert not line.isVisible()
    window.actions["find"].trigger()
    assert line.isVisible()
    qtbot.keyClicks(line, "tb test")
    model = window.views.application.model
    shown = [
        model.index(n).data(ROW_ROLE)
        for n in range(model.rowCount())
        if not window.views.application.list.isRowHidden(n)
    ]
    assert [row.item.requirement.item for row in shown if row.item is not None] == ["tb_test"]
    assert any(row.heading for row in shown), "the heading above it stays"
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.views.application.list
    assert window.views.application.panel.item == "tb_test"
    window.session.reload()
    settled()
    assert sum(not window.views.application.list.isRowHidden(n) for n in range(model.rowCount())) == len(
        shown
    )
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    assert not any(window.views.application.list.isRowHidden(n) for n in range(model.rowCount()))


def test_where_there_are_no_rows_finding_offers_everything(window: MainWindow, settled: Settle) -> None:
    window.navigator.show("programs")
    settled()
    window.actions["find"].trigger()
    assert QApplication.focusWidget() is window.controllers.season.programs.filter
    window.navigator.show("settings")
    settled()
    window.actions["find"].trigger()
    assert any(each.isVisible() for each in window.frame.findChildren(Palette))


@pytest.mark.parametrize(
    ("wanted", "text", "found"),
    [
        ("", "anything", True),
        ("tb TEST", "TB test (IGRA)", True),
        ("medica", "Médica", True),
        ("tb x", "TB", False),
    ],
)
def test_words_are_found_without_accents_and_capitals(wanted: str, text: str, found: bool) -> None:
    assert has_words(wanted, text) is found
