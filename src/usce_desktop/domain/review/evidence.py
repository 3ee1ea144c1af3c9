"""What the facts of an application's documents add to the applicant's own record."""

from collections.abc import Iterator
from datetime import date

from msgspec import structs

from usce_desktop.domain.application.application import Applicant, Application, Document
from usce_desktop.domain.checklist.catalog import Checklist
from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.immunization.record import Dose, ImmunizationRecord, TbTest, Xray


def documents_of_type(
    application: Application, checklist: Checklist, kind: str
) -> Iterator[tuple[Document, date]]:
    """List the documents of one type that have a date, with it."""
    for requirement in checklist.items:
        if requirement.type == kind:
            for _, document in application.documents_of(requirement.item):
                if document.facts.issued is not None:
                    yield document, document.facts.issued


def attempts_in(application: Application, checklist: Checklist) -> tuple[Attempt, ...]:
    """Read the USMLE attempts that the score reports' facts state."""
    found = []
    for document, day in documents_of_type(application, checklist, "usmle_step1"):
        facts = document.facts
        found.append(Attempt(exam="step1", date=day, score=facts.score, result=facts.result or ""))
    for document, day in documents_of_type(application, checklist, "usmle_step2ck"):
        facts = document.facts
        found.append(Attempt(exam="step2ck", date=day, score=facts.score, result=facts.result or ""))
    return tuple(found)


def whole_record(application: Application, applicant: Applicant, checklist: Checklist) -> ImmunizationRecord:
    """Add to the record what the documents' facts say: a positive TB test, an X-ray, a vaccination.

    What the record has on the same day is not added again. A TB test that is not positive is not
    added: its facts do not say whether it was a blood or a skin test. Which bytes say it is left out:
    the verdict is the same whichever they are, and is then the same for all applications.
    """
    own = applicant.immunizations
    known = {(dose.vaccine, dose.date) for dose in own.doses}
    doses = [
        Dose(vaccine="FLU", date=day)
        for _, day in documents_of_type(application, checklist, "flu")
        if ("FLU", day) not in known
    ]
    days = {test.day for test in own.tb}
    tests = [
        TbTest(kind="IGRA", date=day, result="positive")
        for document, day in documents_of_type(application, checklist, "tb_test")
        if (document.facts.result or "").casefold() in {"positive", "reactive"} and day not in days
    ]
    pictures = {xray.date for xray in own.xrays}
    xrays = [
        Xray(date=day, result=document.facts.result or "")
        for document, day in documents_of_type(application, checklist, "chest_xray")
        if day not in pictures
    ]
    return structs.replace(
        own,
        birth_date=applicant.birth_date,
        doses=(*own.doses, *doses),
        tb=(*own.tb, *tests),
        xrays=(*own.xrays, *xrays),
    )
