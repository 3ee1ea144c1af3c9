"""What is done with packets: planned, built, verified, frozen once sent; and the app's own pages."""

from datetime import date
from pathlib import Path
from typing import Any

from msgspec import structs

from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import Report
from usce_desktop.services.library import applications
from usce_desktop.services.packet import pages
from usce_desktop.services.packet import submit as submitting
from usce_desktop.services.packet.build import BuildOptions, default_path, target_path
from usce_desktop.services.packet.deliver import BuiltFiles, deliver
from usce_desktop.services.packet.plan import LeftOut, Plan, plan_packet
from usce_desktop.services.packet.verify import verify_packet
from usce_desktop.services.packet.write import Built
from usce_desktop.services.review import review
from usce_desktop.ui.language.errors import Words
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.session import Session


class Packets:
    """Packets of the open application."""

    def __init__(self, session: Session) -> None:
        """Know whose library and application they are."""
        self._session = session

    def plan(self, phase: Phase, passwords: dict[str, str]) -> Plan | None:
        """Say what a packet would hold."""
        reviewed = self._session.reviewed
        return plan_packet(reviewed, phase, passwords) if reviewed else None

    def packet_path(self, phase: Phase) -> Path | None:
        """Say where a packet goes unless the person chooses another place."""
        reviewed = self._session.reviewed
        return default_path(reviewed, phase) if reviewed else None

    def write_summary(self, target: Path) -> None:
        """Write the clinician's summary of the immunization record, with the reports behind it."""
        reviewed = self._session.reviewed
        if reviewed is not None:
            self._session.jobs.run(
                lambda report: pages.write_summary(
                    self._session.context, reviewed, target, self._session.today, report
                ),
                lambda built: self._session.built.emit(built, ()),
                self._session.failed,
                label=tr("Writing the immunization summary"),
            )

    def verify(self, packet: Path) -> None:
        """Say whether a packet is as it was built, and where its documents are."""
        library = self._session.library
        self._session.jobs.run(
            lambda _: verify_packet(self._session.context, packet, library=library),
            lambda verified: self._session.told.emit(
                Words(headline=packet.name, detail=translate(verified.message))
            ),
            self._session.failed,
            label=tr("Verifying"),
        )

    def submit(self, packet: Path, fields: dict[str, Any]) -> None:
        """Freeze a packet that was sent."""
        if self._session.opened is not None:
            folder = self._session.opened.folder
            self._session.jobs.run(
                lambda _: submitting.submit(
                    self._session.context, folder, packet, now=self._session.now(), **fields
                ),
                lambda _: self._session.refresh(),
                self._session.failed,
                label=tr("Keeping a copy as sent"),
            )

    def write_statement(self, item: str, expected: date, reason: str) -> None:
        """Write the page that stands for a paper that follows, and mark its item so."""
        if self._session.opened is not None:
            folder = self._session.opened.folder
            self._session.jobs.run(
                lambda _: pages.write_statement(
                    self._session.context, folder, item, expected, reason, self._session.now()
                ),
                lambda _: self._session.refresh(),
                self._session.failed,
                label=tr("Writing the statement"),
            )

    def profiles(self) -> dict[str, Profile]:
        """List what the recipients take, the library's own among them.

        Raises:
            CatalogError: A file of the library is wrong.
        """
        library = self._session.library
        return (
            applications.profiles_of(self._session.context, library)
            if library
            else self._session.context.catalog.profiles
        )

    def build(self, plan: Plan, profile: Profile, target: Path, build_options: BuildOptions) -> None:
        """Build a packet, or a folder of files where the recipient wants them apart."""
        folder = self._session.opened.folder if self._session.opened is not None else None
        if folder is None:
            return

        def work(report: Report) -> tuple[Built | BuiltFiles, tuple[LeftOut, ...]]:
            # Looked at afresh, so that nothing that was changed meanwhile goes out unseen.
            reviewed = review.review_application(self._session.context, folder, self._session.today, report)
            fresh = plan_packet(reviewed, plan.phase, build_options.passwords)
            place = (
                target
                if profile.separate
                else target_path(self._session.context, reviewed, plan.phase, target)
            )
            done, carried_out = deliver(
                self._session.context,
                reviewed,
                fresh,
                profile,
                place,
                now=self._session.now(),
                build_options=structs.replace(build_options, day=self._session.today),
                report=report,
            )
            return done, carried_out.left_out[len(fresh.left_out) :]

        def then(done: tuple[Built | BuiltFiles, tuple[LeftOut, ...]]) -> None:
            self._session.built.emit(*done)
            self._session.refresh()

        self._session.jobs.run(
            work, then, self._session.failed, label=tr("Building the packet"), cancellable=True
        )
