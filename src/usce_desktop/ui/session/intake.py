"""How documents come into the open application: taken in, assigned, read, brought back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from usce_desktop.domain.application import edits
from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.documents import read
from usce_desktop.services.documents.fill import Filling, OpenedForm, write_filled
from usce_desktop.services.intake import add
from usce_desktop.services.intake.add import Taken
from usce_desktop.services.intake.cut import Piece, cut_document
from usce_desktop.services.review import review
from usce_desktop.services.review.review import Reviewed
from usce_desktop.storage import removed
from usce_desktop.storage.folder import resolve
from usce_desktop.storage.removed import Removed
from usce_desktop.storage.scratch import scratch
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session


class Intake:
    """Documents on their way into the open application."""

    def __init__(self, session: Session) -> None:
        """Know whose library and application they are."""
        self._session = session

    def unread_scans(self) -> tuple[str, ...]:
        """List the documents with pages that nobody has had read."""
        return tuple(
            key
            for key, file in self._session.files.items()
            if file.reading is not None and file.reading.unread and not file.reading.ocr_tried
        )

    def read_scans(self, keys: Sequence[str]) -> None:
        """Have scans of the application read, one after the other, and judge anew."""
        opened, files = self._session.opened, self._session.files
        documents = opened.application.documents if opened is not None else {}
        here = [key for key in keys if key in documents and key in files]  # some may be gone by now
        if opened is None or not here:
            return
        scans = [(resolve(opened.folder, documents[key].file), files[key].sha256) for key in here]

        def work(report: Report) -> None:
            for done, (path, sha256) in enumerate(scans):
                report(done, len(scans), tr("Reading {name}", name=path.name))
                # What cannot be read is said by its finding; the other scans are read all the same.
                read.read_known(self._session.context, path, sha256, use_ocr=True)

        self._session.run(
            work,
            lambda _: self._session.refresh(),
            label=tr("Reading {name}", name=scans[0][0].name)
            if len(scans) == 1
            else tr("Reading {scans} scans", scans=len(scans)),
            cancellable=True,
        )

    def add_files(self, paths: list[Path], item: str | None, *, large: bool = False) -> None:
        """Take files in, undoably.

        Args:
            paths: The files.
            item: That they are for; the best guess without it.
            large: Files that are larger than papers are are meant.
        """
        if paths:
            self._take(lambda take, _: take(paths), item, tr("Adding files"), large=large)

    def add_filled(self, form: OpenedForm, filling: Filling, item: str) -> None:
        """Write a filled copy of a form beside it, undoably; the form stays.

        Args:
            form: One of the application's documents.
            filling: What is written.
            item: That it is for.
        """
        context = self._session.context

        def write(take: Callable[[list[Path]], list[Taken]], report: Report) -> list[Taken]:
            with scratch(context.places.cache) as folder:
                target = folder / tr("{name}, filled in.pdf", name=form.path.stem)
                write_filled(context, form, filling, target, report)
                return take([target])

        self._take(write, item, tr("Filling in {name}", name=form.path.name))

    def _take(
        self,
        make: Callable[[Callable[[list[Path]], list[Taken]], Report], list[Taken]],
        item: str | None,
        label: str,
        *,
        large: bool = False,
    ) -> None:
        """Take in what is there or is made first.

        Args:
            make: Called on the other thread with what takes files in, and ``report``.
            item: That the files are for; the best guess without it.
            label: Shown while it lasts.
            large: Files that are larger than papers are are meant.
        """
        opened = self._session.opened
        if opened is None or self._session.read_only:
            return
        before = opened.application

        def work(report: Report) -> tuple[list[Taken], Reviewed]:
            def take(paths: list[Path]) -> list[Taken]:
                return add.take_in(
                    self._session.context,
                    opened.folder,
                    paths,
                    item=item,
                    now=self._session.now(),
                    report=report,
                    large=large,
                )

            return make(take, report), review.review_application(
                self._session.context, opened.folder, self._session.today, report
            )

        def then(found: tuple[list[Taken], Reviewed]) -> None:
            taken, reviewed = found
            only = taken[0].path if len(taken) == 1 else None
            label = tr("Add {name}", name=only.name) if only else tr("Add files")
            self._session.done(label, before, reviewed)
            if any(not each.item for each in taken):
                self._session.reload()
            self._session.taken.emit(taken)

        def failed(error: BaseException) -> None:
            self._session.failed(error)
            self._session.refresh()

        self._session.run(work, then, failed, label=label, cancellable=True)

    def adopt(self, name: str, item: str) -> None:
        """Give a file that already lies in the folder to an item, undoably."""
        opened = self._session.opened
        if opened is None or self._session.read_only:
            return
        before = opened.application

        def work(report: Report) -> Reviewed:
            add.adopt(self._session.context, opened.folder, name, item, self._session.now())
            return review.review_application(
                self._session.context, opened.folder, self._session.today, report
            )

        def then(reviewed: Reviewed) -> None:
            self._session.done(tr("Assign {name}", name=name), before, reviewed)

        self._session.run(work, then, label=tr("Assigning"))

    def cut(self, key: str, pieces: Sequence[Piece]) -> None:
        """Make several documents of one that holds several papers, undoably."""
        opened = self._session.opened
        if opened is None or self._session.read_only:
            return
        before, context = opened.application, self._session.context

        def work(report: Report) -> Reviewed:
            cut_document(context, opened.folder, key, pieces, self._session.now())
            return review.review_application(context, opened.folder, self._session.today, report)

        def then(reviewed: Reviewed) -> None:
            label = tr("Cut {file} into {papers}", file=before.documents[key].file, papers=len(pieces))
            self._session.done(label, before, reviewed)

        self._session.run(work, then, label=tr("Cutting"))

    def removed(self) -> list[tuple[str, Removed]]:
        """List what was removed from the open application and can be brought back."""
        opened = self._session.opened
        if opened is None:
            return []
        here = opened.application.documents
        return [
            each
            for each in removed.removed_documents(opened.library, opened.folder, opened.application.id)
            if each[0] not in here
        ]

    def restore(self, key: str, note: Removed) -> None:
        """Bring a removed document back to its item, undoably."""
        self._session.edit(
            tr("Restore {file}", file=note.document.file),
            lambda application: edits.attach(application, note.item, key, note.document),
        )
