"""What cannot go on: one class per thing that a person can act on; the message says how."""

from datetime import datetime
from pathlib import Path

from usce_desktop.domain.sentences import Sentence, sentence


class StorageError(Exception):
    """Something about the disk or a stored file stopped the work; nothing was half-written."""


class NotALibraryError(StorageError):
    """The folder is no library."""

    def __init__(self, folder: Path) -> None:
        """Say which folder, and how to get one."""
        super().__init__(
            sentence(
                "{folder} is not a USCE Desktop library: it has no library.json. Choose another"
                " folder, or an empty one, in which 'usce-desktop new' makes a library; where a library lay"
                " in it, 'usce-desktop recover' makes it one again",
                folder=folder,
            )
        )


class NotAnApplicationError(StorageError):
    """The folder is no application."""

    def __init__(self, folder: Path) -> None:
        """Say which folder, and where applications are."""
        super().__init__(
            sentence(
                "{folder} is not an application: it has no application.json. Applications are the"
                " folders under 'Applications' in a library",
                folder=folder,
            )
        )


class BadFileError(StorageError):
    """A stored file cannot be understood, or the disk does not give it; it is left as it is.

    Attributes:
        path: The file.
        is_of_the_disk: The disk does not give it now, which says nothing of what is in it.
    """

    def __init__(self, path: Path, why: Sentence | str | OSError) -> None:
        """Say which file, and what is wrong with it."""
        self.path = path
        self.is_of_the_disk = isinstance(why, OSError)
        if isinstance(why, OSError):
            message = sentence(
                "{path} could not be read: {why}. Nothing is known to be wrong with what is in it: check that"
                " the disk is connected and that you are allowed to read the file, then try again",
                path=path,
                why=why.strerror or why,
            )
        else:
            message = sentence(
                "{path} cannot be read: {why}. The file was left as it is; mend it in an editor or"
                " put back an earlier version",
                path=path,
                why=why,
            )
        super().__init__(message)


class LostFileError(BadFileError):
    """One of the app's own files was there once, and is gone."""

    def __init__(self, path: Path) -> None:
        """Say which file."""
        super().__init__(path, "")
        self.args = (
            sentence(
                "{path} is gone: it was removed, or a sync program has not brought it yet",
                path=path,
            ),
        )


class StoodInError(StorageError):
    """A file that all applications share cannot be understood; something stands in for it."""

    def __init__(
        self, error: BadFileError, saved: datetime | None = None, *, of_season: bool = False
    ) -> None:
        """Say which file, and what is shown meanwhile.

        Args:
            error: What is wrong with it.
            saved: From when the version is that stands in for it; ``None`` where there is none.
            of_season: It is the season's, which no verdict rests on.
        """
        self.path = error.path
        if of_season:
            message = sentence(
                "{error}. What it says of programs and money is left out meanwhile", error=error
            )
        elif saved is not None:
            message = sentence(
                "{error}. Meanwhile what was known of the applicant on {day} is used; 'usce-desktop doctor"
                " --repair' puts that back",
                error=error,
                day=saved.astimezone().date(),
            )
        else:
            message = sentence(
                "{error}. Meanwhile nothing is known of the applicant, so whatever asks for a name or a date"
                " of birth stays open",
                error=error,
            )
        super().__init__(message)


class SecondVersionError(StorageError):
    """A sync program kept a second version of one of the app's own files."""

    def __init__(self, path: Path, why: Sentence | str = "") -> None:
        """Say which file, and what to do; where it could not be joined, why."""
        self.path = path
        if why:
            message = sentence(
                "a sync program kept a second version of a file, {path}, which cannot be joined with the"
                " first: {why}. Both were left as they are; open the folder, keep what is right and remove"
                " the other",
                path=path,
                why=why,
            )
        else:
            message = sentence(
                "a sync program kept a second version of a file, {path}, since two computers had changed it;"
                " what is shown is the first one. Open the library in a window that may write, or run"
                " 'usce-desktop doctor --repair', to join them",
                path=path,
            )
        super().__init__(message)


class NotSyncedError(StorageError):
    """An application's folder has papers and lacks the file that says what they are."""

    def __init__(self, folder: Path) -> None:
        """Say which, and what to do."""
        super().__init__(
            sentence(
                "{folder} has papers but no application.json. Where a sync program keeps this library, wait"
                " until it has brought the file; otherwise put it back from a backup",
                folder=folder,
            )
        )


class NewerFormatError(StorageError):
    """A file was written by a newer version of the app."""

    def __init__(self, path: Path) -> None:
        """Say which file, and what to do."""
        super().__init__(
            sentence(
                "{path} was written by a newer version of the app, so it is only opened for reading;"
                " update the app to change it",
                path=path,
            )
        )


class FollowedError(StorageError):
    """A library that an office receives from a student is not the office's to change."""

    def __init__(self, folder: Path) -> None:
        """Say which, and why."""
        super().__init__(
            sentence(
                "{folder} is a student's library, which this office only receives (office.json lies beside"
                " it): it is opened for reading only. Write to the student instead",
                folder=folder,
            )
        )


class OpenedForReadingError(StorageError):
    """A library that this window only reads."""

    def __init__(self, folder: Path) -> None:
        """Say which."""
        super().__init__(
            sentence(
                "{folder} is open for reading only in this window; change it in the window that may write,"
                " or open it again",
                folder=folder,
            )
        )


class ReadOnlyError(StorageError):
    """The library is open elsewhere."""


class SaveError(StorageError):
    """The disk refused a write."""

    def __init__(self, path: Path, error: OSError) -> None:
        """Say which file, why, and what to do."""
        super().__init__(
            sentence(
                "{path} could not be written: {why}. What was saved before is kept; make room or close the"
                " program that holds it, and try again",
                path=path,
                why=error.strerror or error,
            )
        )


class UnconfirmedError(StorageError):
    """A file was written, and the disk does not say that it will stay."""

    def __init__(self, path: Path, error: OSError) -> None:
        """Say which file, why, and what to do."""
        super().__init__(
            sentence(
                "{path} was written, but the disk does not confirm that it is kept: {why}. Look whether it is"
                " there, and copy the library to another disk",
                path=path,
                why=error.strerror or error,
            )
        )


class TooDeepError(StorageError):
    """Windows takes no file in a folder, because of the length of its path."""

    def __init__(self, folder: Path, longest: int) -> None:
        """Say which folder, and what to do."""
        super().__init__(
            sentence(
                "{folder} lies too deep: Windows takes paths of at most {longest} characters, and no name"
                " fits into what is left. Move the library into a folder with a shorter path; nothing"
                " was changed",
                folder=folder,
                longest=longest,
            )
        )


class SourceError(StorageError):
    """A file that a person names cannot be read."""

    def __init__(self, path: Path, why: Sentence | str) -> None:
        """Say which file, and why."""
        super().__init__(sentence("{path} cannot be used: {why}", path=path, why=why))
