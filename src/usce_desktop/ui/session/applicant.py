"""Saying who the applicant is, and keeping the immunization record and the exams; undoable."""

from collections.abc import Callable

from usce_desktop.domain.application.application import Applicant
from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.library.applicant import save_applicant, set_applicant
from usce_desktop.storage import library as store
from usce_desktop.storage.library import Library
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session


class ApplicantCommands:
    """Has the session keep what is said of the applicant; everything is judged anew."""

    def __init__(self, session: Session) -> None:
        """Know who does it."""
        self._session = session

    def state(self, values: dict[str, str]) -> None:
        """Say who the applicant is, undoably."""
        self._change(tr("Who I am"), lambda library: set_applicant(library, values, self._session.now()))

    def save(self, label: str, before: Applicant, after: Applicant) -> None:
        """Keep the immunization record or the exams, undoably, and judge anew.

        Args:
            label: What undoing it is called.
            before: What the change started from.
            after: The applicant with the change.
        """
        self._change(label, lambda library: save_applicant(library, before, after, self._session.now()))

    def _change(self, label: str, change: Callable[[Library], Applicant]) -> None:
        library = self._session.library
        if library is None:
            return

        def work(_: Report) -> tuple[Applicant, Applicant]:
            return store.read_applicant(library).value, change(library)

        def keep(now: Applicant, wanted: Applicant) -> None:
            save_applicant(library, now, wanted, self._session.now())

        def then(states: tuple[Applicant, Applicant]) -> None:
            before, after = states
            if after != before:
                self._session.remember(label, lambda: keep(after, before), lambda: keep(before, after))
            self._session.reload(ours=True)

        self._session.run(work, then)
