"""The window in other languages: nothing is left out, nothing is cut, and it is mirrored where it has to be."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from conftest import NOW
from gui.conftest import settle
from making.fits import unfit
from making.tour import dialogs
from making.windows import filled_window
from usce_desktop.domain.sentences import count, sentence
from usce_desktop.services.context import AppContext
from usce_desktop.storage.resources import resources
from usce_desktop.ui.controllers.settings import set_text_size
from usce_desktop.ui.language.translate import counted, languages, show_day, speak, tr, translate

SOURCES = Path(__file__).resolve().parents[2] / "src" / "usce_desktop"
TRANSLATIONS = sorted((resources() / "words").glob("*.ts"))


class Pseudo(QTranslator):
    """A language in which every word is one third longer, and marked."""

    def translate(self, context: str, text: str, *_: object) -> str:
        del context
        return f"⟦{text}{'~' * (len(text) // 3)}⟧" if text else ""


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "en")


def messages(path: Path) -> dict[str, tuple[str, bool]]:
    """Read translations; of a number of things each form, with whether all of them are there."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    found = {}
    for message in tree.iter("message"):
        translation, source = message.find("translation"), message.findtext("source", "")
        assert translation is not None
        finished = "type" not in translation.attrib
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if "numerus" in message.attrib:
            whole = finished and all("%Ln" in form for form in forms)
            found[source] = (" / ".join(forms), whole)
        else:
            found[source] = (translation.text or "", finished)
    return found


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_a_translation_is_complete_keeps_what_is_put_in_and_is_packed(path: Path, tmp_path: Path) -> None:
    for source, (text, finished) in messages(path).items():
        assert finished, source
        assert text, source
        assert sorted(re.findall(r"{[^}]*}", text)) == sorted(re.findall(r"{[^}]*}", source)), source
        assert ("&" in source.replace("&&", "")) == ("&" in text), source
    packed = tmp_path / "packed.qm"
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, path, "-qm", packed], check=True, capture_output=True)
    assert packed.read_bytes() == path.with_suffix(".qm").read_bytes(), "run python3 dev.py words"


def test_every_word_of_the_window_is_known_to_the_translations(tmp_path: Path) -> None:
    update = Path(sys.executable).with_name("pyside6-lupdate")
    found = tmp_path / "found.ts"
    alias = ("-tr-function-alias", "QT_TR_NOOP+=tr_noop,QT_TR_NOOP+=sentence,tr+=plural")
    data = tmp_path / "data_words.py"
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, root / "packaging" / "data_words.py", data], check=True)
    sources = [*sorted(SOURCES.rglob("*.py")), data]
    subprocess.run([update, *alias, *sources, "-ts", found], check=True, capture_output=True)
    wanted = set(messages(found))

    assert len(wanted) > 1200
    for path in TRANSLATIONS:
        assert set(messages(path)) == wanted, "run python3 dev.py words"
    named = dict(languages())
    assert set(named) - {"system", "en"} == {p.stem.rsplit("_")[-1] for p in TRANSLATIONS}
    assert (named["es"], named["pt"]) == ("Español", "Português")


def test_days_and_numbers_of_things_are_written_as_the_language_has_them(app: QApplication) -> None:
    assert (show_day(date(2026, 2, 12)), counted(1, "page"), counted(1200, "page")) == (
        "12 Feb 2026",
        "1 page",
        "1,200 pages",
    )
    speak(app, "es")
    assert (show_day(date(2026, 2, 12)), counted(2, "page")) == ("12 feb 2026", "2 páginas")
    assert tr("Page {page} of {pages}", page=1, pages=2) == "Página 1 de 2"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    QLocale.setDefault(QLocale("ar_EG"))
    speak(app, "system")
    assert show_day(date(2026, 2, 12)) == "12 Feb 2026"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


POLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="pl"><context><name></name><message numerus="yes">
<source>%Ln pages</source><translation><numerusform>%Ln strona</numerusform>
<numerusform>%Ln strony</numerusform><numerusform>%Ln stron</numerusform></translation>
</message></context></TS>
"""


def test_a_language_with_three_forms_has_its_own_for_each_number(app: QApplication, tmp_path: Path) -> None:
    source, packed = tmp_path / "pl.ts", tmp_path / "pl.qm"
    source.write_text(POLISH, "utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, source, "-qm", packed], check=True, capture_output=True)
    polish = QTranslator()
    assert polish.load(str(packed))
    app.installTranslator(polish)
    try:
        assert [counted(n, "page") for n in (1, 2, 5, 22)] == ["1 strona", "2 strony", "5 stron", "22 strony"]
        assert translate(sentence("{pages}", pages=count(3, "page"))) == "3 strony"
        assert counted(1, "day") == "1 day"  # it has no words for days
    finally:
        app.removeTranslator(polish)


def left_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_a_language_from_right_to_left_mirrors_the_window_and_leaves_no_word_out(
    qtbot: QtBot, app: QApplication, own_context: AppContext, demo: Path
) -> None:
    pseudo = Pseudo()
    app.installTranslator(pseudo)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = filled_window(own_context, lambda: NOW)
        qtbot.addWidget(window.frame)
        window.frame.show()
        window.open_at(demo)
        settle(qtbot, window)
        plain = []
        for view in ("home", "application", "documents", "inbox", "applicant", "settings"):
            window.actions[view].trigger()
            settle(qtbot, window)
            assert left_of(window.layout.sidebar, window.frame) > window.layout.stack.width() - 10
            shown = window.layout.stack.currentWidget()
            assert shown is not None
            for widget in shown.findChildren(QWidget):
                text = ""
                if isinstance(widget, QAbstractButton):
                    text = widget.text()
                elif isinstance(widget, QLineEdit):
                    text = widget.placeholderText()
                elif isinstance(widget, QLabel) and widget.property("role") in {"title", "section"}:
                    text = widget.text()
                if widget.isVisible() and re.search("[A-Za-z]{2}", text) and "⟦" not in text:
                    plain.append((view, text))
        for action in window.frame.menuBar().actions():
            assert "⟦" in action.text()
        assert left_of(window.views.application.panel, window.frame) < left_of(
            window.views.application.list, window.frame
        )
        window.frame.close()
    finally:
        app.removeTranslator(pseudo)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    titles = {
        row.data(Qt.ItemDataRole.DisplayRole) for row in map(window.layout.applications.index, range(4))
    }
    own = [text for _, text in plain if not any(title.split(" - ")[0] in text for title in titles)]
    # What is left is the programs' and the person's own.
    assert [text for text in own if text in ENGLISH] == []


ENGLISH = {source for path in TRANSLATIONS for source in messages(path)}


def nothing_unfit(inside: QWidget, view: str) -> None:
    assert (view, unfit(inside)) == (view, [])


@pytest.mark.parametrize("language", ["en", "es", "pt"])
def test_large_text_in_the_smallest_window_is_not_cut(
    qtbot: QtBot, app: QApplication, own_context: AppContext, demo: Path, language: str
) -> None:
    speak(app, language)
    set_text_size(app, 130)
    try:
        window = filled_window(own_context, lambda: NOW)
        qtbot.addWidget(window.frame)
        window.frame.resize(window.frame.minimumSize())
        window.frame.show()
        window.open_at(demo)
        settle(qtbot, window)
        for view in (
            "home",
            "application",
            "documents",
            "inbox",
            "packet",
            "review",
            "season",
            "applicant",
            "settings",
        ):
            window.actions[view].trigger()
            settle(qtbot, window)
            if view == "application":
                window.views.application.choose("tb_test")
                settle(qtbot, window)
            # The layout follows by events of its own, which may be late on a busy machine.
            qtbot.waitUntil(partial(nothing_unfit, window.frame, view), timeout=20_000)
        window.frame.close()
    finally:
        set_text_size(app, 100)


def test_every_dialog_fits_the_smallest_screen(
    qtbot: QtBot, app: QApplication, own_context: AppContext, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Take the tour that ``dev.py sweep views`` takes on small screens, as far as a large one allows."""
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 1024, 640))
    speak(app, "en")
    window = filled_window(own_context, lambda: NOW)
    qtbot.addWidget(window.frame)
    window.frame.resize(window.frame.minimumSize())
    window.frame.show()
    window.open_at(demo)
    settle(qtbot, window)
    seen = []
    for name, dialog in dialogs(window, lambda: settle(qtbot, window)):
        qtbot.waitUntil(partial(nothing_unfit, dialog, name), timeout=20_000)
        seen.append(name)
    assert len(seen) > 15
    window.frame.close()


def test_the_check_sees_what_does_not_fit(qtbot: QtBot) -> None:
    """Each defect alone, so that a tour that finds nothing means something."""

    def window(**size: int) -> QWidget:
        made = QWidget()
        qtbot.addWidget(made)
        made.resize(size.get("width", 300), size.get("height", 200))
        made.show()
        return made

    def button(parent: QWidget, text: str, *place: int, name: str = "") -> QPushButton:
        made = QPushButton(text, parent)
        made.setAccessibleName(name)
        made.setGeometry(*place)
        made.show()
        return made

    sound = window()
    button(sound, "Fine", 10, 10, 90, 30)
    button(sound, "Also", 10, 50, 90, 30)
    assert unfit(sound) == []
    short = window()
    button(short, "These words have no room here", 10, 10, 60, 30)
    assert [each.split(":")[0] for each in unfit(short)] == ["cut"]
    beyond = window()
    button(beyond, "Away", 280, 10, 90, 30)
    assert [each.split(":")[0] for each in unfit(beyond)] == ["over the side"]
    below = window()
    button(below, "Away", 10, 190, 90, 30)
    assert [each.split(":")[0] for each in unfit(below)] == ["over the edge"]
    twice = window()
    button(twice, "One", 10, 10, 90, 30)
    button(twice, "Two", 50, 20, 90, 30)
    assert [each.split(":")[0] for each in unfit(twice)] == ["over each other"]
    nameless = window()
    button(nameless, "", 10, 10, 90, 30)
    assert unfit(nameless) == ["without a name: QPushButton"]
    inside = window()
    area = QScrollArea(inside)
    area.setGeometry(0, 0, 200, 200)
    content = QWidget()
    content.setFixedSize(400, 600)
    button(content, "Far right", 300, 10, 90, 30)
    button(content, "Far below", 10, 500, 90, 30)
    area.setWidget(content)
    area.show()
    assert unfit(inside) == [], "what can be scrolled to is in its place"
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert [each.split(":")[0] for each in unfit(inside)] == ["over the side"]
