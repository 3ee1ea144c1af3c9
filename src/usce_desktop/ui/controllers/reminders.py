"""Reminders: a quiet line at the start, and notifications of the system for whoever wants them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from usce_desktop import APP_NAME
from usce_desktop.domain.review.reminders import Reminder, reminders
from usce_desktop.storage.resources import resources
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.controllers.navigator import Navigator
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.bars import MessageBar

HOUR = 60 * 60 * 1000
"""Milliseconds between two looks; the day changes while the app is open."""
MOST_SAID, MOST_KEPT = 3, 400
"""Reminders in one message, and keys of told ones that are kept."""


class RemindersController(Controller):
    """Tells what a person wants to be reminded of, each thing once.

    Attributes:
        navigator: Leads to what a reminder is about.
    """

    def __init__(
        self, session: Session, window: QWidget, bar: MessageBar, memory: Memory, navigator: Navigator
    ) -> None:
        """Begin to look; nothing is shown before a library was looked at."""
        super().__init__(session, window, bar, memory)
        self.navigator = navigator
        self._tray: QSystemTrayIcon | None = None
        self.greeted: Path | None = None
        self._place = ("", "")
        self._timer = QTimer(self, interval=HOUR)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.summaries_changed.connect(self._greet)

    def fresh(self) -> list[tuple[str, Reminder]]:
        """List what was not told yet, with the names of the applications' folders.

        Of a sample there is nothing to tell, nor of a student: an office has its own list.
        """
        session = self.session
        if session.library is None or not session.looked:
            return []
        if session.library.info.sample or session.of_student:
            return []
        told = frozenset(self.memory.settings.reminded)
        return [
            (each.opened.folder.name, reminder)
            for each in session.every
            for reminder in reminders(each.review, each.opened.checklist.window.reply_days, session.today)
            if reminder.key not in told
        ]

    def _greet(self) -> None:
        """Say once, in a line that goes away by itself, what came up since the person was here."""
        library = self.session.library
        if library is None or not self.session.looked or self.greeted == library.root:
            return
        self.greeted = library.root
        found = self.fresh()
        if found:
            words = tr("Since you were here: {things}", things=self._words(found))
            folder, first = found[0]
            show = partial(self.navigator.go_to_item, folder, first.item)
            self.bar.tell(words, tr("Show"), show, stays=False)
            self._keep(found)

    def look(self) -> None:
        """Notify of what came up meanwhile, where that is wanted."""
        found = self.fresh() if self.memory.settings.reminders else []
        if not found:
            return
        self._keep(found)
        folder, first = found[0]
        self._place = (folder, first.item)
        self.notify(self._words(found))

    def notify(self, words: str) -> None:
        """Show a notification of the system; where it has no place for them, a line in the window."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.bar.tell(words, tr("Show"), self._show)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QIcon(str(resources() / "icons" / "app.svg")), self)
            self._tray.setToolTip(APP_NAME)
            self._tray.messageClicked.connect(self._show)
            self._tray.activated.connect(lambda _: self._show())
            self._tray.show()
        self._tray.showMessage(APP_NAME, words)

    def _show(self) -> None:
        self.window.raise_()
        self.window.activateWindow()
        if self._place[0]:
            self.navigator.go_to_item(*self._place)

    def _words(self, found: list[tuple[str, Reminder]]) -> str:
        veiled = self.memory.settings.veiled
        words = " ".join(translate(each.words, veiled=veiled) for _, each in found[:MOST_SAID])
        more = len(found) - MOST_SAID
        return tr("{words} And {more} more.", words=words, more=more) if more > 0 else words

    def _keep(self, found: list[tuple[str, Reminder]]) -> None:
        keys = (*self.memory.settings.reminded, *(each.key for _, each in found))
        self.memory.remember(reminded=keys[-MOST_KEPT:])
