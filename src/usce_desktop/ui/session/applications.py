"""Making and removing applications of the open library; undoable."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from usce_desktop.services.library import applications
from usce_desktop.storage import removed
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session


class ApplicationCommands:
    """Has the session make and remove applications."""

    def __init__(self, session: Session) -> None:
        """Know who does it."""
        self._session = session

    def create(self, fields: dict[str, Any], done: Callable[[], object] = lambda: None) -> None:
        """Make an application from the fields of the form, and open it.

        Args:
            fields: As ``new_application`` takes them.
            done: Called once it is open.
        """
        library = self._session.library
        if library is None:
            return

        def then(folder: Path) -> None:
            kept: list[Path] = []
            self._session.remember(
                tr("New application {name}", name=folder.name),
                lambda: kept.append(removed.remove_application(library, folder)),
                lambda: removed.restore_application(library, kept.pop(), folder.name),
            )

            def opened() -> None:
                self._session.created.emit(folder.name)
                done()

            self._session.reload(then=lambda: self._session.select(folder, opened))

        self._session.run(
            lambda _: applications.new_application(self._session.context, library, **fields), then
        )

    def remove(self) -> None:
        """Move the open application, with all its papers, to ``.removed/``, undoably."""
        library, opened = self._session.library, self._session.opened
        if library is None or opened is None or self._session.read_only:
            return
        folder, kept = opened.folder, list[Path]()

        def away() -> None:
            kept.append(removed.remove_application(library, folder))

        self._session.remember(
            tr("Remove {title}", title=opened.application.title),
            lambda: removed.restore_application(library, kept.pop(), folder.name),
            away,
        )
        self._session.carry_out(away)
