"""What can be undone: an edit of one application, or a command on the library as a whole."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from usce_desktop.domain.application.application import Application


class Changing(Protocol):
    """What carries commands out."""

    def take_state(self, folder: Path, application: Application) -> None:
        """Make a state of an application the current one."""

    def carry_out(self, work: Callable[[], object]) -> None:
        """Have something done to the library."""


class Edit(QUndoCommand):
    """Keeps the application before and after one edit."""

    def __init__(
        self,
        session: Changing,
        label: str,
        folder: Path,
        states: tuple[Application, Application],
        *,
        done: bool,
    ) -> None:
        """Keep both states.

        Args:
            session: Carries it out.
            label: What is done.
            folder: The application's.
            states: Before and after.
            done: It is done already.
        """
        super().__init__(label)
        self._session = session
        self._folder = folder
        self._before, self._after = states
        self._done = done

    def redo(self) -> None:
        """Do it, or do it again."""
        if self._done:
            self._done = False
            return
        self._session.take_state(self._folder, self._after)

    def undo(self) -> None:
        """Go back."""
        self._session.take_state(self._folder, self._before)


class LibraryCommand(QUndoCommand):
    """Something that was done to the library as a whole: how to take it back, and how to do it again."""

    def __init__(
        self, session: Changing, label: str, back: Callable[[], object], again: Callable[[], object]
    ) -> None:
        """Keep the way back and the way forward of something that is done already."""
        super().__init__(label)
        self._session = session
        self._back, self._again = back, again
        self._done = True

    def redo(self) -> None:
        """Do it again."""
        if self._done:
            self._done = False
            return
        self._session.carry_out(self._again)

    def undo(self) -> None:
        """Take it back."""
        self._session.carry_out(self._back)
