"""Pages that the app writes from what it knows: a clinician's summary, a statement that a paper follows."""

from datetime import date

from msgspec import Struct

from usce_desktop.domain.application.application import Applicant, Application
from usce_desktop.domain.checklist.catalog import Requirement
from usce_desktop.domain.dates import moment, show_day
from usce_desktop.domain.immunization.chart import RecordLine
from usce_desktop.domain.immunization.feed import step_words
from usce_desktop.domain.immunization.judge import TITLES
from usce_desktop.domain.immunization.record import ImmunizationRecord, TbTest, Titre

NOTHING = "Nothing on the record."
_ANTIBODIES = {
    "mmr": ("measles_igg", "mumps_igg", "rubella_igg"),
    "varicella": ("varicella_igg",),
    "hepatitis_b": ("anti-HBs", "HBsAg", "anti-HBc"),
}
_FORM_ORDER = ("mmr", "tdap", "varicella", "influenza", "hepatitis_b", "tb", "covid")
_STATUS_WORDS = {
    "complete": "Complete",
    "complete_with_note": "Complete, with a note",
    "incomplete": "Incomplete",
    "invalid": "Something does not count",
    "not_required": "Not asked for",
}
_VACCINES = {
    "mmr": {"MMR", "MEASLES", "MUMPS", "RUBELLA"},
    "tdap": {"TDAP", "TD"},
    "varicella": {"VAR"},
    "influenza": {"FLU", "LAIV"},
    "hepatitis_b": {"HEPB"},
    "covid": {"COVID"},
    "meningococcal": {"MENACWY"},
    "polio": {"POLIO"},
    "yellow_fever": {"YF"},
}


class Section(Struct, frozen=True, kw_only=True):
    """A part of a sheet.

    Attributes:
        rows: Of a table, as many cells each as ``columns`` has.
        shares: Of the width, for each column; the usual ones where not stated.
        text: Below the table.
    """

    title: str = ""
    columns: tuple[str, ...] = ()
    shares: tuple[float, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""


class TextPage(Struct, frozen=True, kw_only=True):
    """What a page says; how it is drawn is the drawing's matter.

    Attributes:
        lines: Label and text, below the title.
        foot: At the foot of every page.
    """

    heading: str
    title: str
    lines: tuple[tuple[str, str], ...] = ()
    sections: tuple[Section, ...] = ()
    foot: str = ""


def _who(applicant: Applicant) -> tuple[tuple[str, str], ...]:
    rows = (
        ("Date of birth", show_day(applicant.birth_date) if applicant.birth_date else ""),
        ("AAMC ID", applicant.aamc_id),
        ("Medical school", applicant.school),
    )
    return tuple(row for row in rows if row[1])


def _titre(titre: Titre) -> tuple[str, str, str]:
    amount = f"{titre.value:g} {titre.unit}".strip() if titre.value is not None else ""
    said = ", ".join(part for part in (titre.result, amount) if part)
    return titre.test.replace("_igg", " IgG"), show_day(titre.date), said or "no result stated"


def _tb(test: TbTest) -> tuple[str, str, str]:
    day = show_day(test.day) if test.day else "no date stated"
    said = [test.result] if test.result else []
    if test.kind == "TST":
        said += [f"{test.mm:g} mm"] if test.mm is not None else []
        said += [f"read {show_day(moment(test.read).date())}"] if test.read else ["not read"]
    return test.kind, day, ", ".join(said) or "no result stated"


def _entries(line: str, record: ImmunizationRecord) -> tuple[tuple[str, str, str], ...]:
    doses = sorted(
        (dose for dose in record.doses if dose.vaccine in _VACCINES.get(line, set())),
        key=lambda dose: dose.date,
    )
    rows: list[tuple[str, str, str]] = [
        (
            dose.vaccine,
            show_day(dose.date),
            ", ".join(
                part for part in (dose.product, f"lot {dose.lot}" if dose.lot else "", dose.place) if part
            ),
        )
        for dose in doses
    ]
    tests = _ANTIBODIES.get(line, ())
    titres = sorted((each for each in record.titres if each.test in tests), key=lambda each: each.date)
    rows += [_titre(each) for each in titres]
    if line == "tb":
        rows += [_tb(each) for each in sorted(record.tb, key=lambda each: each.day or date.min)]
        rows += [
            ("Chest X-ray", show_day(each.date), each.result or "no result stated") for each in record.xrays
        ]
    return tuple(rows)


def immunization_summary(
    record: ImmunizationRecord,
    lines: tuple[RecordLine, ...],
    applicant: Applicant,
    program: str,
    reports: tuple[str, ...],
    today: date,
) -> TextPage:
    """Write a record down for the clinician who fills in the school's or the AAMC's form.

    The order is that of the AAMC form; the form itself is not imitated, since its licence
    allows unmodified reproduction only.

    Args:
        record: What is on the papers.
        lines: Its judgement.
        applicant: Whose it is.
        program: For whom it was judged.
        reports: Titles of the documents that follow behind.
        today: The day of judging.
    """
    by_name = {line.line: line for line in lines}
    order = [*_FORM_ORDER, *(name for name in by_name if name not in _FORM_ORDER)]
    sections = []
    for name in order:
        line = by_name[name]
        rows = _entries(name, record)
        words = f"{_STATUS_WORDS[line.status]}: {line.reason!s}"
        if not line.status.settled:
            words += f" Next: {step_words(line)!s}"
        sections.append(
            Section(
                title=str(TITLES[name]),
                columns=("What", "Date", "Result or product") if rows else (),
                rows=rows,
                text=words if rows or name != "covid" else NOTHING,
            )
        )
    behind = "; ".join(reports) if reports else "None yet: put the laboratory's reports on their items."
    sections.append(Section(title="Reports behind this page", text=behind))
    return TextPage(
        heading="IMMUNIZATION SUMMARY FOR THE CLINICIAN",
        title=applicant.name or "Applicant",
        lines=(*_who(applicant), ("Judged for", f"{program}, {show_day(today)}")),
        sections=tuple(sections),
        foot="No form: please transcribe to the current official form, compare with the reports, sign there.",
    )


def placeholder_statement(
    applicant: Applicant,
    application: Application,
    requirement: Requirement,
    expected: date,
    reason: str,
    today: date,
) -> TextPage:
    """Write the page that stands in a packet for a paper that comes later.

    Args:
        applicant: Who signs.
        application: For which rotation.
        requirement: The item that follows.
        expected: The day by which it comes.
        reason: Why it is not there yet; may be empty.
        today: The day of writing.
    """
    said = (
        f"The document named above is not part of this packet yet. I will supply it by {show_day(expected)},"
        " and before the rotation begins."
    )
    return TextPage(
        heading="STATEMENT: DOCUMENT TO FOLLOW",
        title=requirement.title,
        lines=(
            ("Applicant", applicant.name),
            ("Program", application.program),
            ("Rotation", f"{show_day(application.start)} to {show_day(application.end)}"),
            ("Expected", show_day(expected)),
            *((("Reason", reason),) if reason else ()),
        ),
        sections=(
            Section(text=said),
            Section(
                columns=("Signature", "Date"),
                rows=(("\n\n", "\n\n"),),
                text=f"Written on {show_day(today)}; signed by hand.",
            ),
        ),
        foot="This page stands for a document that follows; it is not the document.",
    )
