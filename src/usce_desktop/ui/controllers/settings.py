"""What is done with the settings: keep them, and let each have its effect at once."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.library.cache import (
    forget_followed,
    kept_bytes,
    let_go,
    old_traces,
    remove_old_traces,
)
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.views.settings import SettingsView
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.bars import MessageBar
from usce_desktop.ui.widgets.frame import Frame


class Veils(Protocol):
    """Can hide what identifies the person."""

    def veil(self, *, on: bool) -> None:
        """Hide it, or show it."""


_BASE = "base_font"
"""Under this name the application object keeps the system's own font."""


class SettingsController(Controller):
    """Changes settings of this computer."""

    window: Frame

    def __init__(self, session: Session, window: Frame, bar: MessageBar, memory: Memory) -> None:
        """Follow the system's colours from now on."""
        super().__init__(session, window, bar, memory)
        self._veils: list[Veils] = []
        app = _app()
        if app is not None:
            app.styleHints().colorSchemeChanged.connect(self._dress)

    def serve(self, view: SettingsView, veils: Iterable[Veils]) -> None:
        """Do what the view asks for.

        Args:
            view: The settings.
            veils: What can hide what identifies the person.
        """
        self.view = view
        self._veils = list(veils)
        view.changed.connect(self.change)
        view.remove_traces.clicked.connect(self.remove_traces)
        self.apply()

    def show(self) -> None:
        """Bring the view up to date."""
        context = self.session.context
        self.view.show_settings(self.memory.settings, kept_bytes(context), old_traces(context))

    def change(self, field: str, value: object) -> None:
        """Keep a setting, and let it have its effect."""
        self.memory.remember(**{field: value})
        self.apply()
        self.show()
        if field == "language":
            self.bar.tell(
                tr("The window speaks it once it is opened again."),
                tr("Open it again"),
                self.window.open_again,
            )

    def apply(self) -> None:
        """Let every setting have its effect."""
        self._dress()
        for each in self._veils:
            each.veil(on=self.memory.settings.veiled)

    @Slot()
    def _dress(self) -> None:
        app, settings = _app(), self.memory.settings
        if app is not None:
            set_text_size(app, int(settings.text_size))
            theme.apply_scheme(app, settings.scheme)

    def light(self) -> None:
        """Use light colours."""
        self.change("scheme", "light")

    def dark(self) -> None:
        """Use dark colours."""
        self.change("scheme", "dark")

    def system_colours(self) -> None:
        """Use the system's colours."""
        self.change("scheme", "system")

    def veil(self) -> None:
        """Hide what identifies the person, or show it again."""
        on = not self.memory.settings.veiled
        self.change("veiled", on)
        self.bar.tell(
            tr("Names, numbers and documents are hidden.") if on else tr("Everything is shown again."),
            stays=False,
        )

    def chosen(self) -> frozenset[str]:
        """List the actions that are on: the colors, and whether personal data is hidden."""
        settings = self.memory.settings
        scheme = "system_colours" if settings.scheme == "system" else settings.scheme
        return frozenset({scheme, "veil"} if settings.veiled else {scheme})

    def forget_recent(self) -> None:
        """Forget which libraries were opened, and which students are followed from the next start on."""
        self.memory.remember(office="")
        forget_followed(self.session.context)
        self.change("recent", ())

    def empty_cache(self) -> None:
        """Let go of what is kept to be faster."""
        context = self.session.context

        def work(_: Report) -> None:
            let_go(context)

        self.session.jobs.run(work, lambda _: self.show(), self.failed, label=tr("Emptying what is kept"))

    def remove_traces(self) -> None:
        """Remove what a library's telemetry left on this computer."""
        remove_old_traces(self.session.context)
        self.show()


def _app() -> QApplication | None:
    app = QApplication.instance()
    return app if isinstance(app, QApplication) else None


def set_text_size(app: QApplication, percent: int) -> None:
    """Make all text larger than the system has it, or as the system has it."""
    base = app.property(_BASE)
    if not isinstance(base, QFont):
        base = QFont(app.font())
        app.setProperty(_BASE, base)
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * percent / 100)
    if font != app.font():
        app.setFont(font)
