"""Edits that the disk did not take: they stay in the window, and are tried again with what is saved next."""

from datetime import datetime
from pathlib import Path

from usce_desktop.domain.application.application import Application
from usce_desktop.services.context import AppContext
from usce_desktop.services.library import applications
from usce_desktop.storage.errors import StorageError


class UnsavedEdits:
    """Keeps, by folder, an application as its first unsaved edit found it, and as it is to be."""

    def __init__(self) -> None:
        """Begin with nothing unsaved."""
        self._kept: dict[Path, tuple[Application, Application]] = {}

    def save(
        self, context: AppContext, folder: Path, before: Application, after: Application, now: datetime
    ) -> None:
        """Save an edit, with those of this application that could not be saved before it.

        Args:
            context: What use cases work with.
            folder: The application's.
            before: The application before the edit.
            after: The application after it.
            now: For the record.

        Raises:
            StorageError: The disk refused; the edit is kept.
            OSError: Likewise.
        """
        base = self._kept.get(folder, (before, after))[0]
        try:
            current = applications.open_application(context, folder)
            applications.save_edit(applications.based_on(current, base), after, now)
        except (StorageError, OSError):
            self._kept[folder] = (base, after)
            raise
        self._kept.pop(folder, None)

    def over(self, folder: Path, on_disk: Application) -> tuple[Application, Application] | None:
        """Carry the unsaved edits of an application over into what the disk has now.

        Returns:
            What they began with and what they amount to; ``None`` where everything is saved.
        """
        kept = self._kept.get(folder)
        if kept is None:
            return None
        base, after = kept
        return base, applications.with_changes(base, after, on_disk)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The applications that have any."""
        return tuple(self._kept)
