"""Getting back what was removed, or was otherwise on an earlier day; undoable, but for removing for good."""

from collections.abc import Callable, Sequence
from functools import partial

from usce_desktop.domain.sentences import count
from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.intake import inbox, reuse
from usce_desktop.services.recovery import removed, restoring
from usce_desktop.services.recovery.earlier import EarlierApplication, SharedStates
from usce_desktop.services.recovery.removed import BroughtBack, RemovedThing
from usce_desktop.services.recovery.restoring import Restored, States
from usce_desktop.storage.removed import remove_application, restore_application
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.library import turned
from usce_desktop.ui.session.session import Session

Action = Callable[[], object]
_NOTHING_SHARED = SharedStates()


class RecoveryCommands:
    """Has the session get something back."""

    def __init__(self, session: Session) -> None:
        """Know who does it."""
        self._session = session

    def bring_back(self, things: Sequence[RemovedThing], then: Action) -> None:
        """Bring things back that were removed, undoably.

        Args:
            things: What.
            then: Called once all is shown.
        """
        library, session = self._session.library, self._session
        if library is None or session.read_only or not things:
            return

        def work(_: Report) -> list[BroughtBack]:
            return [removed.bring_back(session.context, library, each.key, session.now()) for each in things]

        def after(back: list[BroughtBack]) -> None:
            name = things[0].name if len(things) == 1 else translate(count(len(things), "thing"))
            pairs = [self._undoing(each) for each in back]
            session.remember(
                tr("Restore {name}", name=name),
                lambda: [undo() for undo, _ in reversed(pairs)],
                lambda: [redo() for _, redo in pairs],
            )
            session.reload(ours=True, then=then)

        session.run(work, after, label=tr("Restoring"))

    def _undoing(self, back: BroughtBack) -> tuple[Action, Action]:
        """Say how something that was brought back is removed again, and brought back once more."""
        library = self._session.library
        assert library is not None  # noqa: S101 - it was brought back into it
        places = [back.place]
        if back.kind == "application":
            name = back.place.name
            return (
                lambda: places.append(remove_application(library, back.place)),
                lambda: restore_application(library, places.pop(), name),
            )
        if back.kind == "inbox_file":
            return (
                lambda: places.append(inbox.leave_inbox(library, places.pop())),
                lambda: places.append(inbox.back_to_inbox(library, places.pop(), back.place)),
            )
        return partial(self._put, back.states), partial(self._put, turned(back.states))

    def _put(self, states: States) -> None:
        reuse.put_back(self._session.context, states, self._session.now())

    def purge(self, things: Sequence[RemovedThing], then: Callable[[int], object]) -> None:
        """Remove things for good; nothing brings them back.

        Args:
            things: What.
            then: Told how many bytes they took.
        """
        library = self._session.library
        if library is None or self._session.read_only:
            return
        keys = [each.key for each in things]
        self._session.run(
            lambda _: removed.purge(self._session.context, library, keys),
            then,
            label=tr("Deleting permanently"),
        )

    def restore_earlier(
        self,
        applications: Sequence[EarlierApplication],
        then: Action,
        *,
        paper: str = "",
        shared: SharedStates = _NOTHING_SHARED,
    ) -> None:
        """Make applications what they were on an earlier day, undoably.

        Args:
            applications: As they were.
            then: Called once all is shown.
            paper: Id of the only paper of the one application that comes back.
            shared: What all applications share, as it was.
        """
        library, session = self._session.library, self._session
        if library is None or session.read_only:
            return

        def work(_: Report) -> Restored:
            if not paper:
                return restoring.restore_day(session.context, library, applications, shared, session.now())
            states: States = {}
            for each in applications:
                states |= restoring.restore_earlier(session.context, library, each, session.now(), paper)
            return Restored(states=states, shared=SharedStates())

        def after(done: Restored) -> None:
            def back() -> None:
                self._put(done.states)
                restoring.restore_shared(library, done.shared, session.now(), shared)

            def again() -> None:
                restoring.restore_shared(library, shared, session.now(), done.shared)
                self._put(turned(done.states))

            session.remember(tr("Restore an earlier day"), back, again)
            session.reload(ours=True, then=then)
            for error in done.failed:
                session.failed(error)

        session.run(work, after, label=tr("Restoring"))
