"""Asking the gates of a program before anything else."""

from datetime import date

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.review.eligibility import Asking, GateAnswer, judge_gates, template_notice
from usce_desktop.domain.review.evidence import attempts_in
from usce_desktop.domain.sentences import Sentence
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import Opened
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import Library


def all_applications(library: Library) -> tuple[Application, ...]:
    """Read the library's applications; one that cannot be read does not count."""
    found = []
    for folder in store.application_folders(library):
        try:
            found.append(store.read_application(folder).value)
        except StorageError:
            continue
    return tuple(found)


def ask_gates(context: AppContext, opened: Opened, others: tuple[Application, ...]) -> tuple[GateAnswer, ...]:
    """Ask whether this person may apply here at all.

    Args:
        context: What use cases work with.
        opened: The application.
        others: All of the library, this one included: a state counts weeks and electives over them.
    """
    catalog = context.catalog
    return judge_gates(
        Asking(
            checklist=opened.checklist,
            application=opened.application,
            applicant=opened.applicant,
            attempts=(*opened.applicant.exams, *attempts_in(opened.application, opened.checklist)),
            tables=catalog.exams,
            gates=catalog.gates,
            states={each.id: each.state.id for each in catalog.checklists.values() if each.state},
            others=others,
        )
    )


def notice(opened: Opened, today: date) -> Sentence:
    """Say that the checklist is a template until it is verified."""
    return template_notice(opened.checklist, opened.application.verified, today)
