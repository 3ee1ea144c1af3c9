"""The state of the window: frozen values, held by one object, changed by commands that can be undone."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct, structs
from PySide6.QtCore import QFile, QObject, Signal
from PySide6.QtGui import QUndoStack

from usce_desktop.domain import edits
from usce_desktop.domain.application import Applicant, Application
from usce_desktop.domain.catalog import Checklist, Profile
from usce_desktop.domain.eligibility import GateAnswer
from usce_desktop.domain.health import FileState
from usce_desktop.domain.overview import Standing, standing
from usce_desktop.domain.review import Review
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.process import Report
from usce_desktop.services import opening, reading, reviewing, sheets, submitting, taking_in
from usce_desktop.services.building import Wishes, default_path, target_path
from usce_desktop.services.delivery import BuiltFiles, deliver
from usce_desktop.services.office import Office, close_office
from usce_desktop.services.opening import Opened
from usce_desktop.services.planning import Plan, plan_packet
from usce_desktop.services.reviewing import Reviewed
from usce_desktop.services.taking_in import Taken
from usce_desktop.services.verifying import verify_packet
from usce_desktop.services.writing import Built
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import NotAnApplicationError
from usce_desktop.storage.folder import document_files, resolve
from usce_desktop.storage.library import Library, Removed
from usce_desktop.storage.lock import LibraryLock
from usce_desktop.ui.jobs import Cancelled, Jobs
from usce_desktop.ui.undo import Deed, Edit
from usce_desktop.ui.wording import said, tr
from usce_desktop.ui.words import Words, words_for


def _edited(application: Application) -> Application:
    """Leave out what the app writes down by itself."""
    return structs.replace(application, packets={}, submissions=())


class Line(Struct, frozen=True, kw_only=True):
    """One line of the list of applications."""

    folder: Path
    standing: Standing

    @property
    def key(self) -> Path:
        """What stays the same while its verdicts change."""
        return self.folder


def line_of(reviewed: Reviewed) -> Line:
    """Make the line of an application."""
    return Line(folder=reviewed.opened.folder, standing=standing(reviewed.review))


class Session(QObject):
    """Holds the open library and application.

    Attributes:
        looked: The library's applications have been looked at, as far as that went.

    Signals:
        library_changed(): Another library is open.
        summaries_changed(): The list of applications is another.
        application_changed(): The application at hand, or what is known of it, is another.
        inbox_changed(): The Inbox holds other files.
        told(object): Something to tell the person, as ``Words``.
        taken(object): Files were taken in: a list of ``Taken``.
        built(object): A packet was built: a ``Built``.
        created(str): A new application is at hand: the name of its folder.
    """

    library_changed = Signal()
    summaries_changed = Signal()
    application_changed = Signal()
    inbox_changed = Signal()
    told = Signal(object)
    taken = Signal(object)
    built = Signal(object)
    created = Signal(str)

    def __init__(self, office: Office, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Start without a library."""
        super().__init__(parent)
        self.office = office
        self.jobs = Jobs(self)
        self.undo_stack = QUndoStack(self)
        self.library: Library | None = None
        self.read_only = False
        self.every: tuple[Reviewed, ...] = ()
        self.lines: tuple[Line, ...] = ()
        self.inbox: tuple[Path, ...] = ()
        self.looked = False
        self.opened: Opened | None = None
        self.files: dict[str, FileState] = {}
        self.review: Review | None = None
        self.gates: tuple[GateAnswer, ...] = ()
        self._clock = clock
        self._lock: LibraryLock | None = None
        self.last = ""
        self._saves = 0
        self._ours: dict[Path, Application] = {}

    @property
    def today(self) -> date:
        """The day that verdicts are for."""
        return self._clock().date()

    def now(self) -> datetime:
        """The time that records are dated with."""
        return self._clock()

    def failed(self, error: BaseException) -> None:
        """Tell what went wrong; what was cancelled did not."""
        if not isinstance(error, Cancelled):
            self.told.emit(words_for(error))

    # --- the library ---

    def open_library(self, root: Path) -> None:
        """Open a library; where another process writes into it, for reading only.

        Raises:
            StorageError: It is none.
        """
        library = store.open_library(root)
        self._forget_library()
        self._lock = LibraryLock(library.root, self.office.places.cache)
        self.read_only = not self._lock.acquire() or library.newer
        self.library = library
        self.library_changed.emit()
        self.application_changed.emit()
        self.reload()
        if not self.read_only:
            now = self.now().timestamp()
            self.jobs.run(lambda _: store.sweep(library, now), lambda _: None, self.failed)

    def _forget_library(self) -> None:
        self._release()
        self.library = None
        self.every, self.lines, self.inbox, self.looked = (), (), (), False
        self.opened, self.review, self.files = None, None, {}
        self._ours = {}
        self.undo_stack.clear()

    def trash_library(self, then: Callable[[bool], object]) -> None:
        """Close the library and move its folder to the system's trash, once everything else is done.

        Args:
            then: Told whether the trash took it; the folder is untouched where it did not.
        """
        library = self.library
        if library is None or self.read_only:
            return
        self._forget_library()
        self.library_changed.emit()
        self.application_changed.emit()
        self.inbox_changed.emit()
        self.summaries_changed.emit()
        root = str(library.root)
        self.jobs.run(lambda _: QFile(root).moveToTrash(), then, self.failed)

    def reload(self, *, ours: bool = False, then: Callable[[], object] = lambda: None) -> None:
        """Judge every application of the library anew.

        Args:
            ours: What is found was done by the app itself.
            then: Called when all is shown.
        """
        library = self.library
        if library is None:
            return

        def work(report: Report) -> tuple[tuple[Reviewed, ...], tuple[Line, ...], tuple[Path, ...]]:
            every = tuple(reviewing.review_library(self.office, library, self.today))
            report(1, 1, "")
            self.office.hashes.save()
            inbox = tuple(document_files(library.inbox).values())
            return every, tuple(map(line_of, every)), inbox

        def after(found: tuple[tuple[Reviewed, ...], tuple[Line, ...], tuple[Path, ...]]) -> None:
            if library is not self.library:
                return
            self.every, self.lines, self.inbox, self.looked = *found, True
            if ours and self._saves == 0:
                self._ours = {}
            self.inbox_changed.emit()
            self.summaries_changed.emit()
            self._follow_every()
            then()

        def failed(error: BaseException) -> None:
            self.looked = True
            self.summaries_changed.emit()
            self.failed(error)

        self.jobs.run(work, after, failed, label=tr("Looking at the applications"))

    def _follow_every(self) -> None:
        """Show the application at hand as it was just found; where it is gone, another."""
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

    def create(self, fields: dict[str, Any]) -> None:
        """Make an application from the fields of the form, and open it."""
        library = self.library
        if library is None:
            return

        def then(folder: Path) -> None:
            kept: list[Path] = []
            self.remember(
                tr("New application {name}", name=folder.name),
                lambda: kept.append(store.remove_application(library, folder)),
                lambda: store.restore_application(library, kept.pop(), folder.name),
            )
            self.reload(then=lambda: self.select(folder, lambda: self.created.emit(folder.name)))

        self.jobs.run(lambda _: opening.new_application(self.office, library, **fields), then, self.failed)

    def remove_application(self) -> None:
        """Move the application at hand, with all its papers, to ``.removed/``, undoably."""
        library, opened = self.library, self.opened
        if library is None or opened is None or self.read_only:
            return
        folder, kept = opened.folder, list[Path]()

        def away() -> None:
            kept.append(store.remove_application(library, folder))

        self.remember(
            tr("Remove {title}", title=opened.application.title),
            lambda: store.restore_application(library, kept.pop(), folder.name),
            away,
        )
        self.carry_out(away)

    def remember(self, label: str, back: Callable[[], object], again: Callable[[], object]) -> None:
        """Let something that was just done be undone.

        Args:
            label: What was done.
            back: Takes it back; called away from the window.
            again: Does it again; likewise.
        """
        self.undo_stack.push(Deed(self, label, back, again))

    def carry_out(self, work: Callable[[], object]) -> None:
        """Have something done to the library, and judge everything anew."""
        self.jobs.run(lambda _: work(), lambda _: self.reload(ours=True), self._deed_failed)

    def _deed_failed(self, error: BaseException) -> None:
        # What the stack says is no longer so.
        self.undo_stack.clear()
        self.failed(error)
        self.reload()

    def set_applicant(self, values: dict[str, str]) -> None:
        """Say who the applicant is, undoably."""
        self._change_applicant(
            tr("Who I am"), lambda library: opening.set_applicant(library, values, self.now())
        )

    def save_applicant(self, label: str, **changes: Any) -> None:  # noqa: ANN401 - fields of an applicant
        """Keep the immunization record or the exams, undoably, and judge anew."""
        self._change_applicant(label, lambda library: opening.save_applicant(library, self.now(), **changes))

    def _change_applicant(self, label: str, change: Callable[[Library], Applicant]) -> None:
        library = self.library
        if library is None:
            return

        def work(_: Report) -> tuple[Applicant, Applicant]:
            return store.read_applicant(library).value, change(library)

        def keep(applicant: Applicant) -> None:
            opening.save_applicant(library, self.now(), **structs.asdict(applicant))

        def then(states: tuple[Applicant, Applicant]) -> None:
            before, after = states
            if after != before:
                self.remember(label, lambda: keep(before), lambda: keep(after))
            self.reload(ours=True)

        self.jobs.run(work, then, self.failed)

    # --- the application ---

    def folder_named(self, name: str) -> Path | None:
        """Find the folder of an application of the library by its name."""
        return next((line.folder for line in self.lines if line.folder.name == name), None)

    def select(self, folder: Path, then: Callable[[], object] = lambda: None) -> None:
        """Open an application of the library."""
        self._load(folder, label=tr("Looking at the documents"), then=then)

    def refresh(self) -> None:
        """Follow what happened outside to the application at hand."""
        if self.opened is not None:
            self._load(self.opened.folder, label="")

    def _load(self, folder: Path, *, label: str, then: Callable[[], object] = lambda: None) -> None:
        def after(reviewed: Reviewed) -> None:
            self._show(reviewed)
            then()

        def failed(error: BaseException) -> None:
            self.failed(error)
            if isinstance(error, NotAnApplicationError):
                self.reload()

        self.jobs.run(
            lambda report: reviewing.review_application(self.office, folder, self.today, report),
            after,
            failed,
            label=label,
        )

    def _show(self, reviewed: Reviewed) -> None:
        """Take what is on the disk; an edit that is still being saved stays what it is."""
        opened = reviewed.opened
        if self._is_gone(opened):
            return
        if self._saves == 0 and self._is_foreign(opened):
            self.undo_stack.clear()
        ours = self.opened if self._saves else None
        if ours is not None and ours.folder == opened.folder:
            opened = structs.replace(opened, application=ours.application)
        self._take(structs.replace(reviewed, opened=opened))

    def mark_verified(self) -> None:
        """Note that the person has compared the checklist with the program's page today."""
        day = self.today
        self.edit(tr("Mark the checklist as verified"), lambda one: structs.replace(one, verified=day))

    def checklist_in_force(self, opened: Opened) -> Checklist:
        """Look up an application's checklist without the items that the person added on top."""
        return opening.library_catalog(self.office, opened.library).checklists[opened.application.checklist]

    def use_rules(self, checklist: Checklist) -> None:
        """Keep changed rules and judge the application at hand by them, undoably."""
        opened = self.opened
        if opened is not None:
            self._switch(
                tr("Change the rules"), lambda: opening.save_checklist(self.office, opened.library, checklist)
            )

    def import_rules(self, path: Path) -> None:
        """Take rules from a file and judge the application at hand by them, undoably."""
        opened = self.opened
        if opened is not None:
            self._switch(
                tr("Take rules"), lambda: opening.import_checklist(self.office, opened.library, path)
            )

    def _switch(self, label: str, keep: Callable[[], Checklist]) -> None:
        self.jobs.run(
            lambda _: keep(),
            lambda kept: self.edit(label, lambda one: structs.replace(one, checklist=kept.id, verified=None)),
            self.failed,
        )

    def unread_scans(self) -> tuple[str, ...]:
        """List the documents with pages that nobody has had read."""
        return tuple(
            key
            for key, file in self.files.items()
            if file.reading is not None and file.reading.unread and not file.reading.ocr_tried
        )

    def read_scans(self, keys: Sequence[str]) -> None:
        """Have scans of the application read, one after the other, and judge anew."""
        opened = self.opened
        if opened is None or not keys:
            return
        documents = opened.application.documents
        scans = [(resolve(opened.folder, documents[key].file), self.files[key].sha256) for key in keys]

        def work(report: Report) -> None:
            for done, (path, sha256) in enumerate(scans):
                report(done, len(scans), tr("Reading {name}", name=path.name))
                reading.read_bytes(self.office, path, sha256, use_ocr=True)

        self.jobs.run(
            work,
            lambda _: self.refresh(),
            self.failed,
            label=tr("Reading {name}", name=scans[0][0].name)
            if len(scans) == 1
            else tr("Reading {scans} scans", scans=len(scans)),
            cancellable=True,
        )

    def _is_foreign(self, opened: Opened) -> bool:
        """Tell a change made outside from what the app itself writes down beside the edits."""
        ours = self._ours.get(opened.folder)
        return ours is not None and _edited(opened.application) != _edited(ours)

    def _take(self, reviewed: Reviewed) -> None:
        """Make an application, as it was judged, the one at hand."""
        opened = reviewed.opened
        self.opened, self.files, self.gates = opened, reviewed.files, reviewed.gates
        self.review = reviewing.judge(self.office, opened, reviewed.files, self.today)
        self._ours[opened.folder] = opened.application
        fresh = structs.replace(reviewed, review=self.review)
        before = self.lines
        self.every = tuple(fresh if each.opened.folder == opened.folder else each for each in self.every)
        self.lines = tuple(line_of(fresh) if each.folder == opened.folder else each for each in self.lines)
        self.application_changed.emit()
        if self.lines != before:
            self.summaries_changed.emit()

    def edit(self, label: str, change: Callable[[Application], Application]) -> None:
        """Change the application at hand, undoably, and save it."""
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

    def take_state(self, folder: Path, application: Application) -> None:
        """Make a state the current one: judged at once, saved behind; its application is opened first."""
        opened = self.opened
        if opened is None or opened.folder != folder:
            self.select(folder, lambda: self._take_here(folder, application))
            return
        before = opened.application
        # Undoing an edit neither unbuilds a packet nor takes back what was sent.
        application = structs.replace(application, packets=before.packets, submissions=before.submissions)
        checklist = opening.checklist_for(opening.library_catalog(self.office, opened.library), application)
        current = structs.replace(opened, application=application, checklist=checklist)
        reviewed = self._reviewed()
        if reviewed is None:
            return
        self._take(structs.replace(reviewed, opened=current))
        self._saves += 1

        def work(report: Report) -> Reviewed:
            current = opening.open_application(self.office, opened.folder)
            opening.save_edit(opening.based_on(current, before), application, self.now())
            return reviewing.review_application(self.office, opened.folder, self.today, report)

        def then(reviewed: Reviewed) -> None:
            self._saves -= 1
            if self.opened is not None and self.opened.folder == reviewed.opened.folder:
                self._show(reviewed)

        def failed(error: BaseException) -> None:
            self._saves -= 1
            self.failed(error)

        self.jobs.run(work, then, failed)

    def _take_here(self, folder: Path, application: Application) -> None:
        # Where another library was opened meanwhile, its application is not at hand.
        if self.opened is not None and self.opened.folder == folder:
            self.take_state(folder, application)

    def _is_gone(self, opened: Opened) -> bool:
        """Tell whether the library of an application was closed meanwhile."""
        return self.library is None or opened.library.root != self.library.root

    def add_files(self, paths: list[Path], item: str | None) -> None:
        """Take files in, undoably."""
        opened = self.opened
        if opened is None or self.read_only or not paths:
            return
        before = opened.application

        def work(report: Report) -> tuple[list[Taken], Reviewed]:
            taken = taking_in.take_in(
                self.office, opened.folder, paths, item=item, now=self.now(), report=report
            )
            return taken, reviewing.review_application(self.office, opened.folder, self.today, report)

        def then(found: tuple[list[Taken], Reviewed]) -> None:
            taken, reviewed = found
            if self._is_gone(reviewed.opened):
                return
            if reviewed.opened.application != before:
                self._take(reviewed)
                label = (
                    tr("Add {name}", name=taken[0].path.name)
                    if len(taken) == 1 and taken[0].path
                    else tr("Add files")
                )
                states = (before, reviewed.opened.application)
                self.undo_stack.push(Edit(self, label, opened.folder, states, done=True))
            if any(not each.item for each in taken):
                self.reload()
            self.taken.emit(taken)

        def failed(error: BaseException) -> None:
            self.failed(error)
            self.refresh()

        self.jobs.run(work, then, failed, label=tr("Adding files"), cancellable=True)

    def adopt(self, name: str, item: str) -> None:
        """Give a file that already lies in the folder to an item, undoably."""
        opened = self.opened
        if opened is None or self.read_only:
            return
        before = opened.application

        def work(report: Report) -> Reviewed:
            taking_in.adopt(self.office, opened.folder, name, item, self.now())
            return reviewing.review_application(self.office, opened.folder, self.today, report)

        def then(reviewed: Reviewed) -> None:
            if self._is_gone(reviewed.opened):
                return
            self._take(reviewed)
            states = (before, reviewed.opened.application)
            self.undo_stack.push(Edit(self, tr("Assign {name}", name=name), opened.folder, states, done=True))

        self.jobs.run(work, then, self.failed, label=tr("Assigning"))

    def removed(self) -> list[tuple[str, Removed]]:
        """List what was removed from the application at hand and can be brought back."""
        opened = self.opened
        if opened is None:
            return []
        here = opened.application.documents
        return [
            each for each in store.removed_documents(opened.library, opened.folder) if each[0] not in here
        ]

    def restore(self, key: str, note: Removed) -> None:
        """Bring a removed document back to its item, undoably."""
        self.edit(
            tr("Restore {file}", file=note.document.file),
            lambda application: edits.attach(application, note.item, key, note.document),
        )

    # --- the packet ---

    def _reviewed(self) -> Reviewed | None:
        if self.opened is None or self.review is None:
            return None
        return Reviewed(opened=self.opened, files=self.files, review=self.review, gates=self.gates)

    def plan(self, phase: Phase, passwords: dict[str, str]) -> Plan | None:
        """Say what a packet would hold."""
        reviewed = self._reviewed()
        return plan_packet(reviewed, phase, passwords) if reviewed else None

    def packet_path(self, phase: Phase) -> Path | None:
        """Say where a packet goes unless the person chooses another place."""
        reviewed = self._reviewed()
        return default_path(reviewed, phase) if reviewed else None

    def write_summary(self, target: Path) -> None:
        """Write the clinician's summary of the immunization record, with the reports behind it."""
        reviewed = self._reviewed()
        if reviewed is not None:
            self.jobs.run(
                lambda report: sheets.write_summary(self.office, reviewed, target, self.today, report),
                self.built.emit,
                self.failed,
                label=tr("Writing the immunization summary"),
            )

    def verify(self, packet: Path) -> None:
        """Say whether a packet is as it was built, and where its documents are."""
        library = self.library
        self.jobs.run(
            lambda _: verify_packet(self.office, packet, library=library),
            lambda verified: self.told.emit(Words(headline=packet.name, detail=said(verified.message))),
            self.failed,
            label=tr("Verifying"),
        )

    def submit(self, packet: Path, fields: dict[str, Any]) -> None:
        """Freeze a packet that was sent."""
        if self.opened is not None:
            folder = self.opened.folder
            self.jobs.run(
                lambda _: submitting.submit(self.office, folder, packet, now=self.now(), **fields),
                lambda _: self.refresh(),
                self.failed,
                label=tr("Keeping a copy as sent"),
            )

    def write_statement(self, item: str, expected: date, reason: str) -> None:
        """Write the page that stands for a paper that follows, and mark its item so."""
        if self.opened is not None:
            folder = self.opened.folder
            self.jobs.run(
                lambda _: sheets.write_statement(self.office, folder, item, expected, reason, self.now()),
                lambda _: self.refresh(),
                self.failed,
                label=tr("Writing the statement"),
            )

    def profiles(self) -> dict[str, Profile]:
        """List what the recipients take, the library's own among them.

        Raises:
            CatalogError: A file of the library is wrong.
        """
        library = self.library
        return opening.profiles_of(self.office, library) if library else self.office.catalog.profiles

    def build(self, plan: Plan, profile: Profile, target: Path, wishes: Wishes) -> None:
        """Build a packet, or a folder of files where the recipient wants them apart."""
        folder = self.opened.folder if self.opened is not None else None
        if folder is None:
            return

        def work(report: Report) -> Built | BuiltFiles:
            # Looked at afresh, so that nothing that was changed meanwhile goes out unseen.
            reviewed = reviewing.review_application(self.office, folder, self.today, report)
            fresh = plan_packet(reviewed, plan.phase, wishes.passwords)
            place = target if profile.separate else target_path(reviewed, plan.phase, target)
            return deliver(
                self.office, reviewed, fresh, profile, place, now=self.now(), wishes=wishes, report=report
            )

        def then(built: Built | BuiltFiles) -> None:
            self.built.emit(built)
            self.refresh()

        self.jobs.run(work, then, self.failed, label=tr("Building the packet"), cancellable=True)

    # --- the end ---

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def close(self) -> None:
        """Finish what is being saved, keep what was learnt, and let others write."""
        self.jobs.cancel()
        self.jobs.finish()
        close_office(self.office)
        self._release()
