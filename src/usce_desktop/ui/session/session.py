"""The state of the window: frozen values, held by one object, changed by commands that can be undone."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct, structs
from PySide6.QtCore import QFile, QObject, Signal
from PySide6.QtGui import QUndoStack

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.review.eligibility import GateAnswer
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.overview import Standing, standing
from usce_desktop.domain.review.verdict import Review
from usce_desktop.domain.sentences import Sentence
from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.context import AppContext, close_context
from usce_desktop.services.library import applications
from usce_desktop.services.library.applications import Opened
from usce_desktop.services.library.shared import known_applicant
from usce_desktop.services.recovery.second_versions import Versions, join_versions
from usce_desktop.services.review import review
from usce_desktop.services.review.review import Looked, Reviewed, Unopened
from usce_desktop.storage import library as store
from usce_desktop.storage import sweeping
from usce_desktop.storage.errors import NotAnApplicationError, StorageError
from usce_desktop.storage.folder import document_files
from usce_desktop.storage.library import Library
from usce_desktop.storage.lock import LibraryLock
from usce_desktop.storage.second_versions import second_versions
from usce_desktop.ui.language.errors import Words, words_for
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.jobs import Cancelled, Jobs
from usce_desktop.ui.session.undo import Edit, LibraryCommand
from usce_desktop.ui.session.unsaved import UnsavedEdits


def _edited(application: Application) -> Application:
    """Leave out what the app writes down by itself."""
    return structs.replace(application, packets={}, submissions=())


def _on_disk(opened: Opened) -> tuple[object, ...]:
    """List what an application rests on: its file, its folder, and what it shares with the others."""
    return opened.stored.data, opened.state, opened.applicant, opened.checklist


class ApplicationLine(Struct, frozen=True, kw_only=True):
    """One line of the list of applications."""

    folder: Path
    standing: Standing

    @property
    def key(self) -> Path:
        """What stays the same while its verdicts change."""
        return self.folder


def line_of(reviewed: Reviewed) -> ApplicationLine:
    """Make the line of an application."""
    return ApplicationLine(folder=reviewed.opened.folder, standing=standing(reviewed.review))


class Session(QObject):
    """Holds the open library and application.

    Attributes:
        of_student: The library is a student's, opened from those that an office follows.
        looked: The library's applications have been looked at, as far as that went.
        unopened: What of the library cannot be opened.

    Signals:
        library_changed(): Another library is open.
        summaries_changed(): The library was looked at anew.
        lines_changed(): What one line says of each application is another.
        application_changed(): The open application, or what is known of it, is another.
        inbox_changed(): The Inbox holds other files.
        told(object): Something to tell the person, as ``Words``.
        taken(object): Files were taken in: a list of ``Taken``.
        built(object, tuple): A packet was built: a ``Built``, and each ``LeftOut`` that it had to go without.
        created(str): A new application was made and opened: the name of its folder.
    """

    library_changed = Signal()
    summaries_changed = Signal()
    lines_changed = Signal()
    application_changed = Signal()
    inbox_changed = Signal()
    told = Signal(object)
    taken = Signal(object)
    built = Signal(object, tuple)
    created = Signal(str)

    def __init__(
        self,
        context: AppContext,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        reading_only: bool = False,
    ) -> None:
        """Start without a library.

        Args:
            context: What use cases work with.
            clock: Tells the time.
            parent: Its owner.
            reading_only: Whatever library is opened, nothing is written into it.
        """
        super().__init__(parent)
        self.context = context
        self.jobs = Jobs(self)
        self.undo_stack = QUndoStack(self)
        self.library: Library | None = None
        self.reading_only = reading_only
        self.read_only = reading_only
        self.of_student = False
        self.unwritable = False
        self.unsaved = UnsavedEdits()
        self.every: tuple[Reviewed, ...] = ()
        self.lines: tuple[ApplicationLine, ...] = ()
        self.unopened: tuple[Unopened, ...] = ()
        self.inbox: tuple[Path, ...] = ()
        self.looked = False
        self.opened: Opened | None = None
        self.files: dict[str, FileState] = {}
        self.review: Review | None = None
        self.gates: tuple[GateAnswer, ...] = ()
        self.damaged_copies: tuple[Sentence, ...] = ()
        self._clock = clock
        self._lock: LibraryLock | None = None
        self.last = ""
        self._saves = 0
        self._opening = 0  # counts the libraries that were opened or let go of
        self._ours: dict[Path, Application] = {}

    @property
    def today(self) -> date:
        """The day that verdicts are for."""
        return self._clock().date()

    def now(self) -> datetime:
        """The time that records are dated with."""
        return self._clock()

    @property
    def reviewed(self) -> Reviewed | None:
        """The open application as it was judged; ``None`` where there is none."""
        if self.opened is None or self.review is None:
            return None
        return Reviewed(
            opened=self.opened,
            files=self.files,
            review=self.review,
            gates=self.gates,
            damaged_copies=self.damaged_copies,
        )

    @property
    def titles(self) -> dict[str, str]:
        """The titles of the items of the open application, by their ids."""
        items = self.opened.checklist.items if self.opened is not None else ()
        return {each.item: each.title for each in items}

    def failed(self, error: BaseException) -> None:
        """Tell what went wrong; what was cancelled did not."""
        if not isinstance(error, Cancelled):
            self.told.emit(words_for(error))

    def run(
        self,
        work: Callable[[Report], Any],
        then: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
        *,
        label: str = "",
        cancellable: bool = False,
    ) -> None:
        """Have something done for the open library, as ``Jobs.run`` does.

        What comes of it belongs to that library: once another one is open, or none, it is dropped, and what
        went wrong is only told.

        Args:
            work: Called on the other thread with ``report``.
            then: Called here with its result.
            failed: Called here with what it raised; told, unless this does more.
            label: Shown while it lasts.
            cancellable: Whether it can be stopped.
        """
        opening = self._opening

        def keep(result: Any) -> None:  # noqa: ANN401 - whatever the work gives
            if self._opening == opening:
                then(result)

        def tell(error: BaseException) -> None:
            if failed is None or self._opening != opening:
                self.failed(error)
            else:
                failed(error)

        self.jobs.run(work, keep, tell, label=label, cancellable=cancellable)

    # --- the library ---

    def open_library(self, root: Path, *, of_student: bool = False) -> None:
        """Open a library; where another process writes into it, for reading only.

        Args:
            root: Its folder.
            of_student: It is a student's, whom this office follows: nothing is written into it.

        Raises:
            StorageError: It is none.
        """
        library = store.open_library(root)
        self.forget_library()
        self._lock = LibraryLock(library.root, self.context.places.cache)
        self.of_student = of_student
        closed = self.reading_only or of_student or library.read_only
        self.unwritable = not closed and not store.can_be_written(library)
        self.read_only = closed or self.unwritable or not self._lock.acquire()
        library = structs.replace(library, only_read=self.read_only)
        self.context.versions.keep_from(library.root, wanted=not (self.reading_only or of_student))
        self.library = library
        self.library_changed.emit()
        self.application_changed.emit()
        self.reload()
        if not self.read_only:
            now = self.now().timestamp()
            self.jobs.run(lambda _: sweeping.sweep(library, now), lambda _: None, self.failed)

    @property
    def waits_to_write(self) -> bool:
        """Whether this window only reads because another process writes into the library."""
        library = self.library
        asked = self.reading_only or self.of_student
        waits = self.read_only and not asked and not self.unwritable and not self.holds_lock
        return library is not None and waits and not library.read_only

    def take_over(self) -> bool:
        """Become the window that may write, where no other process does any more."""
        library = self.library
        if library is None or self._lock is None or not self.waits_to_write or not self._lock.acquire():
            return False
        self.read_only = False
        self.library = structs.replace(library, only_read=False)
        self.reload()
        return True

    def change_library(self, change: Callable[[Library], Library], then: Callable[[], object]) -> None:
        """Change what a library says of itself.

        Args:
            change: Writes it down, away from the window, and gives the library as it is then.
            then: Called once that is done, or could not be.
        """
        library = self.library
        if library is None or self.read_only:
            return

        def after(changed: Library) -> None:
            self.library = changed
            self.reload(ours=True)
            then()

        def failed(error: BaseException) -> None:
            then()
            self.failed(error)

        self.run(lambda _: change(library), after, failed)

    @property
    def is_behind(self) -> bool:
        """Whether a sync program has brought what is shared, or a second version, and nobody looked yet."""
        library, opened = self.library, self.opened
        if library is None or opened is None:
            return False
        root = library.root
        own = (root / store.APPLICANT_FILE, root / store.SEASON_FILE, opened.folder / store.APPLICATION_FILE)
        applicant, broken = known_applicant(self.context, library)
        named = {each.path for each in self.unopened}
        return (
            any(second not in named for each in own for second in second_versions(each))
            or applicant != opened.applicant
            or any(each.path not in named for each in broken)
        )

    @property
    def holds_lock(self) -> bool:
        """Whether this window is the one that may write into the library."""
        return self._lock is not None and self._lock.held

    def forget_library(self) -> None:
        """Let go of the library, and of all that is known of it."""
        self._release()
        self._opening += 1
        self.library = None
        self.every, self.lines, self.inbox, self.unopened, self.looked = (), (), (), (), False
        self.opened, self.review, self.files = None, None, {}
        self._ours, self._saves = {}, 0
        self.undo_stack.clear()

    def trash_library(self, then: Callable[[bool], object]) -> None:
        """Close the library and move its folder to the system's trash, once everything else is done.

        Args:
            then: Told whether the trash took it; the folder is untouched where it did not.
        """
        if self.library is not None and not self.read_only:
            root = str(self.library.root)
            self.leave_library(lambda: QFile(root).moveToTrash(), then)

    def leave_library(self, work: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Close the library, and do something about it once everything else is done.

        Args:
            work: Called away from the window.
            then: Called here with its result.
        """
        self.forget_library()
        self.library_changed.emit()
        self.application_changed.emit()
        self.inbox_changed.emit()
        self.summaries_changed.emit()
        self.jobs.run(lambda _: work(), then, self.failed)

    def reload(self, *, ours: bool = False, then: Callable[[], object] = lambda: None) -> None:
        """Judge every application of the library anew.

        Args:
            ours: What is found was done by the app itself.
            then: Called when all is shown.
        """
        library = self.library
        if library is None:
            return

        writes = not self.read_only

        def work(report: Report) -> tuple[Versions, Looked, tuple[ApplicationLine, ...], tuple[Path, ...]]:
            versions = join_versions(self.context, library) if writes else None
            looked = review.review_library(self.context, library, self.today, versions=versions)
            report(1, 1, "")
            self.context.hashes.save()
            inbox = tuple(document_files(library.inbox).values())
            return versions or Versions(), looked, tuple(map(line_of, looked.applications)), inbox

        def after(found: tuple[Versions, Looked, tuple[ApplicationLine, ...], tuple[Path, ...]]) -> None:
            versions, looked, self.lines, self.inbox = found
            self.every, self.unopened, self.looked = looked.applications, looked.unopened, True
            if ours and self._saves == 0:
                self._ours = {}
            self.inbox_changed.emit()
            self.summaries_changed.emit()
            self._follow_every()
            if versions.joined:
                detail = " ".join(translate(each.told) for each in versions.joined)
                self.told.emit(Words(headline=tr("Two versions joined"), detail=detail))
            then()

        def failed(error: BaseException) -> None:
            self.looked = True
            self.summaries_changed.emit()
            self.failed(error)

        self.run(work, after, failed, label=tr("Looking at the applications"))

    def _follow_every(self) -> None:
        """Show the open application as it was just found; where it is gone, another."""
        here = {each.opened.folder: each for each in self.every}
        if self.opened is not None and self.opened.folder in here:
            self._show(here[self.opened.folder])
        elif self.every:
            self._show(
                next((each for each in self.every if each.opened.folder.name == self.last), self.every[0])
            )
        elif self.opened is not None:
            self.opened, self.review, self.files = None, None, {}
            self.application_changed.emit()

    def remember(self, label: str, back: Callable[[], object], again: Callable[[], object]) -> None:
        """Let something that was just done be undone.

        Args:
            label: What was done.
            back: Takes it back; called away from the window.
            again: Does it again; likewise.
        """
        self.undo_stack.push(LibraryCommand(self, label, back, again))

    def carry_out(self, work: Callable[[], object]) -> None:
        """Have something done to the library, and judge everything anew."""
        self.run(lambda _: work(), lambda _: self.reload(ours=True), self._command_failed)

    def _command_failed(self, error: BaseException) -> None:
        # What the stack says is no longer so.
        self.undo_stack.clear()
        self.failed(error)
        self.reload()

    # --- the application ---

    def folder_named(self, name: str) -> Path | None:
        """Find the folder of an application of the library by its name."""
        return next((line.folder for line in self.lines if line.folder.name == name), None)

    def select(self, folder: Path, then: Callable[[], object] = lambda: None) -> None:
        """Open an application of the library."""
        self._load(folder, label=tr("Looking at the documents"), then=then)

    def refresh(self) -> None:
        """Judge the open application anew: more is known of its files than before."""
        if self.opened is not None:
            self._load(self.opened.folder, label="")

    def follow(self) -> None:
        """Follow what happened in the folder of the open application; what the app wrote there is known."""
        known = self.opened
        if known is None:
            return

        def work(report: Report) -> Reviewed | None:
            found = applications.open_application(self.context, known.folder)
            if _on_disk(found) == _on_disk(known):
                return None
            return review.review_application(self.context, known.folder, self.today, report)

        def after(reviewed: Reviewed | None) -> None:
            if reviewed is not None:
                self._show(reviewed)

        self.run(work, after, self._cannot_load)

    def _load(self, folder: Path, *, label: str, then: Callable[[], object] = lambda: None) -> None:
        def after(reviewed: Reviewed) -> None:
            self._show(reviewed)
            then()

        self.run(
            lambda report: review.review_application(self.context, folder, self.today, report),
            after,
            self._cannot_load,
            label=label,
        )

    def _cannot_load(self, error: BaseException) -> None:
        self.failed(error)
        if isinstance(error, NotAnApplicationError):
            self.reload()

    def _show(self, reviewed: Reviewed) -> None:
        """Take what is on the disk; an edit that is still being saved stays what it is."""
        opened = reviewed.opened
        if self.library is None or opened.library.root != self.library.root:
            return  # an application of a library that is not open
        again = self.unsaved.over(opened.folder, opened.application) if self._saves == 0 else None
        if again is not None:
            self._take(self._judged(reviewed, structs.replace(opened, application=again[1])))
            self._save(opened.folder, *again)
            return
        if self._saves == 0 and self._is_foreign(opened):
            self.undo_stack.clear()
        ours = self.opened if self._saves else None
        if ours is not None and ours.folder == opened.folder:
            reviewed = self._judged(reviewed, structs.replace(opened, application=ours.application))
        self._take(reviewed)

    def _judged(self, reviewed: Reviewed, opened: Opened) -> Reviewed:
        """Judge another state of an application by what is known of its files."""
        judged = review.judge(self.context, opened, reviewed.files, self.today)
        return structs.replace(reviewed, opened=opened, review=judged)

    def _is_foreign(self, opened: Opened) -> bool:
        """Tell a change made outside from what the app itself writes down beside the edits."""
        ours = self._ours.get(opened.folder)
        return ours is not None and _edited(opened.application) != _edited(ours)

    def _take(self, reviewed: Reviewed) -> None:
        """Open an application, as it was judged."""
        opened = reviewed.opened
        self.opened, self.files, self.gates = opened, reviewed.files, reviewed.gates
        self.damaged_copies = reviewed.damaged_copies
        self.review = reviewed.review
        self._ours[opened.folder] = opened.application
        before = self.lines
        self.every = tuple(reviewed if each.opened.folder == opened.folder else each for each in self.every)
        self.lines = tuple(line_of(reviewed) if each.folder == opened.folder else each for each in self.lines)
        self.application_changed.emit()
        if self.lines != before:
            self.lines_changed.emit()

    def edit(self, label: str, change: Callable[[Application], Application]) -> None:
        """Change the open application, undoably, and save it."""
        if self.opened is None or self.read_only:
            return
        before = self.opened.application
        try:
            after = change(before)
        except (ValueError, KeyError) as error:
            self.failed(error)
            return
        if after != before:
            self.undo_stack.push(Edit(self, label, self.opened.folder, (before, after), done=False))

    def mark_verified(self) -> None:
        """Note that the person has compared the checklist with the program's page today."""
        day = self.today
        self.edit(tr("Mark the checklist as verified"), lambda one: structs.replace(one, verified=day))

    def done(self, label: str, before: Application, reviewed: Reviewed) -> None:
        """Take over what was just done to the open application; it can be undone.

        Args:
            label: What was done.
            before: The application as it was.
            reviewed: As it is now.
        """
        after = reviewed.opened.application
        if after != before:
            opened = self.opened
            if opened is not None and opened.folder == reviewed.opened.folder and self._saves:
                # Edited while this was being done, and not saved yet: both are kept.
                now = opened.application
                after = applications.with_changes(before, now, after)
                before = now
                reviewed = self._judged(reviewed, structs.replace(reviewed.opened, application=after))
            self._take(reviewed)
            self.undo_stack.push(Edit(self, label, reviewed.opened.folder, (before, after), done=True))

    def take_state(self, folder: Path, application: Application) -> None:
        """Make a state the current one: judged at once, saved behind; its application is opened first."""
        opened = self.opened
        if opened is None or opened.folder != folder:
            self.select(folder, lambda: self._take_here(folder, application))
            return
        before = opened.application
        # Undoing an edit neither unbuilds a packet nor takes back what was sent.
        application = structs.replace(application, packets=before.packets, submissions=before.submissions)
        try:
            catalog = applications.library_catalog(self.context, opened.library)
            checklist = applications.checklist_for(catalog, application)
        except StorageError as error:  # its file was taken away meanwhile
            self.failed(error)
            return
        current = structs.replace(opened, application=application, checklist=checklist)
        reviewed = self.reviewed
        if reviewed is None:
            return
        self._take(self._judged(reviewed, current))
        self._save(opened.folder, before, application)

    def save_again(self) -> None:
        """Try to save once more what the disk did not take."""
        for folder in self.unsaved.folders:
            self.select(folder)

    def _save(self, folder: Path, before: Application, application: Application) -> None:
        self._saves += 1

        def work(report: Report) -> Reviewed:
            self.unsaved.save(self.context, folder, before, application, self.now())
            return review.review_application(self.context, folder, self.today, report)

        def then(reviewed: Reviewed) -> None:
            self._saves -= 1
            if self.opened is not None and self.opened.folder == reviewed.opened.folder:
                self._show(reviewed)

        def failed(error: BaseException) -> None:
            self._saves -= 1
            self.failed(error)

        self.run(work, then, failed)

    def _take_here(self, folder: Path, application: Application) -> None:
        # Where another library was opened meanwhile, its application is not the open one.
        if self.opened is not None and self.opened.folder == folder:
            self.take_state(folder, application)

    # --- the end ---

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def close(self) -> None:
        """Finish what is being saved, keep what was learnt, and let others write."""
        self.jobs.cancel()
        self.jobs.finish()
        close_context(self.context)
        self._release()
