"""Settings, colors, and what is hidden while a screen is shared."""

from typing import Any

import pytest
from PySide6.QtGui import (
    QImage,
)
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from gui.helpers import Settle
from usce_desktop.domain.status import Status
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets import theme


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


def test_a_library_is_forgotten_once_that_is_confirmed(window: MainWindow, settled: Settle) -> None:
    library = window.session.library
    assert library is not None
    versions = window.session.context.versions
    assert versions.names(library.info.id)
    window.actions["forget_library"].trigger()
    settled()
    assert window.session.library is library
    assert "Its folder stays as it is" in window.layout.bar.text.text()
    window.layout.bar.action.click()
    settled()
    assert window.session.library is None
    assert versions.names(library.info.id) == ()
    assert str(library.root) not in window.controllers.settings.memory.settings.recent
    assert (library.root / "library.json").is_file()
