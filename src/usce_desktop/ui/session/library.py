"""What is done to several applications at once or to the Inbox: reusing, replacing, assigning; undoable."""

from collections.abc import Callable, Sequence
from pathlib import Path

from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.intake import add, guess, inbox, reuse, sort
from usce_desktop.services.intake.cut import Piece, take_pieces
from usce_desktop.services.intake.guess import Likely
from usce_desktop.services.intake.reuse import Fit, Holding, States
from usce_desktop.services.library import applications
from usce_desktop.storage import library as store
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.session import Session


def turned(states: States) -> States:
    """Go the other way: what was made becomes what is wanted."""
    return {folder: (after, before) for folder, (before, after) in states.items()}


class LibraryCommands:
    """Has the session do what reaches beyond the open application."""

    def __init__(self, session: Session) -> None:
        """Know who does it."""
        self._session = session

    def _put_back(self, states: States) -> None:
        reuse.put_back(self._session.context, states, self._session.now())

    # --- my documents ---

    def use_in(self, holding: Holding, fits: Sequence[Fit]) -> None:
        """Copy a document into applications that lack it, undoably."""
        self._put(
            tr("Use {title}", title=translate(holding.title)),
            lambda report: reuse.use_in(self._session.context, holding, fits, self._session.now(), report),
        )

    def replace_everywhere(self, holding: Holding, path: Path) -> None:
        """Put a new document in the place of an old one in all applications that were not sent, undoably."""
        self._put(
            tr("Replace {title}", title=translate(holding.title)),
            lambda report: reuse.replace_everywhere(
                self._session.context, holding, path, self._session.now(), report
            ),
        )

    def _put(self, label: str, work: Callable[[Report], States]) -> None:
        def then(states: States) -> None:
            self._session.remember(
                label, lambda: self._put_back(states), lambda: self._put_back(turned(states))
            )
            self._session.reload(ours=True)

        def failed(error: BaseException) -> None:
            self._session.failed(error)
            self._session.reload()

        self._session.run(work, then, failed, label=label)

    # --- the inbox ---

    def take_from_inbox(
        self, folder: Path, path: Path, item: str, *, pages: tuple[int, ...] = (), keep: bool = False
    ) -> None:
        """Give a file of the Inbox to an item of an application, undoably.

        Args:
            folder: The application's.
            path: The file.
            item: Whose document it becomes.
            pages: Those that belong to the item; empty for all.
            keep: Leave the file in the Inbox, because other pages are for other items.
        """
        self._take_away(
            folder,
            path,
            lambda: sort.take_from_inbox(
                self._session.context, folder, path, item, self._session.now(), pages=pages, keep=keep
            ),
        )

    def _take_away(self, folder: Path, path: Path, take: Callable[[], Path | None]) -> None:
        """Give what a file of the Inbox holds to an application.

        Args:
            folder: The application's.
            path: The file.
            take: Does it, and says where the Inbox's copy is now.
        """
        library = self._session.library
        if library is None or self._session.read_only:
            return

        def work(_: Report) -> tuple[States, Path | None]:
            before = store.read_application(folder).value
            kept = take()
            return {folder: (before, store.read_application(folder).value)}, kept

        def then(found: tuple[States, Path | None]) -> None:
            states, kept = found
            gone = [kept] if kept else []
            there = [path]

            def back() -> None:
                self._put_back(states)
                there[:] = [inbox.back_to_inbox(library, each, path) for each in gone] or there

            def again() -> None:
                self._put_back(turned(states))
                gone[:] = [inbox.leave_inbox(library, each) for each in there if gone]

            self._session.remember(tr("Assign {name}", name=path.name), back, again)
            self._session.reload(ours=True)

        self._session.run(work, then, self._session.failed, label=tr("Assigning"))

    def take_pieces(self, folder: Path, path: Path, pieces: Sequence[Piece]) -> None:
        """Give the papers that a file of the Inbox holds to their items, undoably."""
        self._take_away(
            folder,
            path,
            lambda: take_pieces(self._session.context, folder, path, pieces, self._session.now()),
        )

    def sort_inbox(self, folder: Path, paths: Sequence[Path], then: Callable[[int], object]) -> None:
        """Give every file of the Inbox to the item of an application that it is surely for, undoably.

        Args:
            folder: The application's.
            paths: The files.
            then: Told how many were given.
        """
        library = self._session.library
        if library is None or self._session.read_only:
            return

        def work(report: Report) -> tuple[States, dict[Path, Path]]:
            before = store.read_application(folder).value
            gone = sort.sort_inbox(self._session.context, folder, paths, self._session.now(), report)
            return {folder: (before, store.read_application(folder).value)}, gone

        def done(found: tuple[States, dict[Path, Path]]) -> None:
            states, gone = found
            there: dict[Path, Path] = {}

            def back() -> None:
                self._put_back(states)
                for path, kept in gone.items():
                    there[path] = inbox.back_to_inbox(library, kept, path)

            def again() -> None:
                self._put_back(turned(states))
                for path, place in there.items():
                    gone[path] = inbox.leave_inbox(library, place)

            if gone:
                self._session.remember(tr("Sort the Inbox"), back, again)
            self._session.reload(ours=True)
            then(len(gone))

        self._session.run(work, done, label=tr("Sorting the Inbox"), cancellable=True)

    def rank(self, folder: Path, path: Path, then: Callable[[tuple[Likely, ...]], object]) -> None:
        """Rank what a file could be for in an application."""
        self._session.run(
            lambda _: guess.likely_items(
                self._session.context, applications.open_application(self._session.context, folder), path
            ),
            then,
            self._session.failed,
        )

    def leave_inbox(self, path: Path) -> None:
        """Take a file out of the Inbox, undoably."""
        library = self._session.library
        if library is None or self._session.read_only:
            return
        there, gone = [path], list[Path]()

        def away() -> None:
            gone.append(inbox.leave_inbox(library, there.pop()))

        self._session.remember(
            tr("Remove {name} from the Inbox", name=path.name),
            lambda: there.append(inbox.back_to_inbox(library, gone.pop(), path)),
            away,
        )
        self._session.carry_out(away)

    def add_to_inbox(self, paths: Sequence[Path]) -> None:
        """Copy files into the Inbox."""
        library = self._session.library
        if library is None or self._session.read_only:
            return

        def work(report: Report) -> None:
            files = add.files_in(paths)
            for done, path in enumerate(files):
                report(done, len(files), path.name)
                inbox.require_usual_size(path)
                inbox.take_into_inbox(library, path)

        self._session.run(
            work,
            lambda _: self._session.reload(),
            self._session.failed,
            label=tr("Adding files"),
            cancellable=True,
        )
