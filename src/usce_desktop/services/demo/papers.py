"""The fictional applicant's papers: what each says, as data for the drawing."""

from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.anchors import season_start
from usce_desktop.domain.checklist.sample_paper import Flaw, Kind, SamplePage, SamplePaper
from usce_desktop.domain.dates import add_months, show_day
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.immunization.record import Dose, ImmunizationRecord, TbTest, Titre

NAME = "Amara Sample"
SCHOOL = "Example University, Faculty of Medicine"
BIRTH = date(2001, 3, 14)
_STREET = "1 Example Avenue, Sampleville · registrar@example.org · +00 000 0000"


class Filed(Struct, frozen=True, kw_only=True):
    """Which paper goes where, and what is known of it."""

    item: str
    file: str
    facts: Facts
    ticked: bool = True


def days(today: date) -> dict[str, date]:
    """Choose the dates on the papers, all safely in the past."""
    return {
        "recent": add_months(today, -2),
        "half_year": add_months(today, -5),
        "year": add_months(today, -13),
    }


def immunizations(today: date) -> ImmunizationRecord:
    """Write down the record that the papers prove."""
    drawn = add_months(today, -5)
    season = season_start(today)
    shot = min(today, date(season.year, 10, 6)) if today >= date(season.year, 9, 1) else add_months(today, -2)
    return ImmunizationRecord(
        doses=(
            Dose(vaccine="MMR", date=add_months(BIRTH, 13), place="Sampleville Clinic"),
            Dose(vaccine="MMR", date=add_months(BIRTH, 50), place="Sampleville Clinic"),
            Dose(vaccine="VAR", date=add_months(BIRTH, 50), product="Varivax"),
            Dose(vaccine="VAR", date=add_months(BIRTH, 66), product="Varivax"),
            Dose(vaccine="HEPB", date=add_months(BIRTH, 200), product="Engerix-B", lot="SAMPLE1"),
            Dose(vaccine="HEPB", date=add_months(BIRTH, 201), product="Engerix-B", lot="SAMPLE2"),
            Dose(vaccine="HEPB", date=add_months(BIRTH, 206), product="Engerix-B", lot="SAMPLE3"),
            Dose(vaccine="TDAP", date=add_months(today, -40), product="Boostrix"),
            Dose(vaccine="FLU", date=shot, product="Fluzone"),
        ),
        titres=(
            Titre(test="measles_igg", date=drawn, result="positive"),
            Titre(test="mumps_igg", date=drawn, result="positive"),
            Titre(test="rubella_igg", date=drawn, result="positive"),
            Titre(test="varicella_igg", date=drawn, result="positive"),
            Titre(test="anti-HBs", date=drawn, value=143, unit="mIU/mL", result="positive"),
        ),
        tb=(TbTest(kind="IGRA", date=add_months(today, -2), result="negative"),),
    )


def short_clearance(today: date) -> date:
    """The day of a police clearance that is good for the rotation in four months by three days only."""
    return add_months(add_months(today, 4), -12) + timedelta(days=3)


def toefl(test_day: date) -> tuple[float, ...]:
    """Reading, listening, speaking, writing and total, on the scale that ETS used on that day."""
    return (5.5, 5.5, 5.5, 5.0, 5.5) if test_day >= date(2026, 1, 21) else (27, 28, 27, 26, 108)


def letter(  # noqa: PLR0913 - what a letter has
    file: str,
    title: str,
    pages: tuple[SamplePage, ...],
    *,
    head: str = SCHOOL,
    under: str = _STREET,
    kind: Kind = "letter",
    flaw: Flaw | None = None,
    paper: Literal["letter", "A4"] = "letter",
) -> SamplePaper:
    """Describe a letter or report."""
    return SamplePaper(
        kind=kind, file=file, title=title, head=head, under=under, pages=pages, paper=paper, flaw=flaw
    )


def papers(today: date) -> tuple[SamplePaper, ...]:
    """List every paper of the sample."""
    day = {key: show_day(value) for key, value in days(today).items()}
    old = show_day(add_months(today, -14))
    day["edition"] = str(today.year)
    return (*_school(day), *_scores(day, days(today)["half_year"]), *_health(day, old), *_rest(day, today))


def _school(day: dict[str, str]) -> tuple[SamplePaper, ...]:
    who = f"<b>{NAME}</b>, born {show_day(BIRTH)}"
    return (
        letter(
            "dean letter.pdf",
            "Letter of good standing",
            (
                SamplePage(
                    texts=(
                        f"Date: {day['recent']}",
                        "To whom it may concern,",
                        f"this is to certify that {who}, is enrolled full-time in the final year of the"
                        " medical program of this faculty and is in good academic standing.",
                        "All core clerkships (Internal Medicine, Surgery, Pediatrics, Obstetrics and"
                        " Gynecology, Psychiatry, Family Medicine) are completed. Graduation is expected"
                        " next summer.",
                        "The faculty permits this elective and will give credit for it.",
                    ),
                    signed="Prof. E. Example, Dean",
                ),
            ),
        ),
        letter(
            "transcript scan.pdf",
            "Official transcript",
            (
                SamplePage(
                    texts=(f"{NAME} · issued {day['half_year']}",),
                    tables=(
                        (
                            ("Course", "Weeks", "Grade"),
                            ("Internal Medicine", "12", "A"),
                            ("Surgery", "12", "A-"),
                            ("Pediatrics", "8", "A"),
                            ("Obstetrics and Gynecology", "8", "B+"),
                            ("Psychiatry", "6", "A"),
                        ),
                    ),
                ),
                SamplePage(
                    texts=("Pre-clinical years",),
                    tables=(
                        (
                            ("Course", "Hours", "Grade"),
                            ("Anatomy", "220", "A-"),
                            ("Physiology", "180", "A"),
                            ("Pathology", "160", "A"),
                            ("Pharmacology", "140", "B+"),
                        ),
                    ),
                    signed="Registrar",
                ),
            ),
            kind="scan",
        ),
        letter(
            "LoR Dr Example.pdf",
            "Letter of recommendation",
            (
                SamplePage(
                    texts=(
                        f"Date: {day['recent']}",
                        f"I supervised {NAME} for eight weeks on my ward and observed her work with"
                        " patients daily.",
                        "She takes careful histories, presents clearly and reads up on every patient.",
                    ),
                    signed="Dr. S. Example, Department of Medicine",
                    seal=False,
                ),
            ),
            head="Example Teaching Hospital",
        ),
        letter(
            "CV_final2.pdf",
            f"{NAME}: curriculum vitae",
            (
                SamplePage(
                    name="Education",
                    texts=(
                        "<b>Education</b>",
                        f"{SCHOOL}, medical program, since 2020.",
                        "<b>Languages</b>",
                        "English, Spanish, French.",
                    ),
                ),
                SamplePage(
                    name="Research",
                    texts=(
                        "<b>Research</b>",
                        "Sample et al., an imagined study of imagined patients, poster, 2025.",
                        "<b>Contact</b>",
                        "amara@example.org",
                    ),
                ),
            ),
            head=NAME,
            under="amara@example.org · +00 000 0000",
        ),
        letter(
            "statement A4.pdf",
            "Personal statement",
            (
                SamplePage(
                    texts=(
                        "My interest in cardiology began on a ward with one echocardiograph and forty"
                        " patients.",
                        "I hope to learn how a large service decides, day by day, who needs which"
                        " examination, and to bring that discipline home.",
                    )
                ),
            ),
            paper="A4",
            head=NAME,
            under=day["recent"],
        ),
    )


def _scores(day: dict[str, str], test_day: date) -> tuple[SamplePaper, ...]:
    return (
        letter(
            "USMLE Step 1 report.pdf",
            "Step 1 score report (SAMPLE)",
            (
                SamplePage(
                    tables=(
                        (
                            ("Name", "USMLE ID", "Test date", "Outcome"),
                            (NAME, "0-000-000-0", day["year"], "Pass"),
                        ),
                    ),
                    texts=("This sample imitates no real report; it only has the same kind of content.",),
                ),
            ),
            head="Sample Licensing Examination",
            under="score report to the examinee",
        ),
        letter(
            "TOEFL score.pdf",
            "TOEFL iBT score report (SAMPLE)",
            (
                SamplePage(
                    texts=(f"{NAME} · test date {day['half_year']}",),
                    tables=(
                        (
                            ("Reading", "Listening", "Speaking", "Writing", "Total"),
                            tuple(f"{score:g}" for score in toefl(test_day)),
                        ),
                    ),
                ),
            ),
            head="Sample English Tests",
            under="test taker score report",
        ),
    )


def _health(day: dict[str, str], old: str) -> tuple[SamplePaper, ...]:

    def quantiferon(file: str, when: str) -> SamplePaper:
        return letter(
            file,
            "QuantiFERON-TB Gold Plus",
            (
                SamplePage(
                    texts=(f"Patient: {NAME}, born {show_day(BIRTH)}", f"Collected: {when}"),
                    tables=(
                        (
                            ("Test", "Value", "Unit", "Result"),
                            ("TB1 minus nil", "0.02", "IU/mL", "negative"),
                            ("TB2 minus nil", "0.01", "IU/mL", "negative"),
                        ),
                    ),
                    signed="Dr. L. Example, laboratory physician",
                ),
            ),
            head="Example Diagnostic Laboratory",
            under="2 Sample Street, Sampleville",
        )

    return (
        quantiferon("QuantiFERON.pdf", day["recent"]),
        quantiferon("old TB test.pdf", old),
        letter(
            "IMG_2041.jpg",
            "Serology",
            (
                SamplePage(
                    texts=(f"Patient: {NAME}, born {show_day(BIRTH)}", f"Collected: {day['half_year']}"),
                    tables=(
                        (
                            ("Test", "Value", "Unit", "Result"),
                            ("Measles IgG", "312", "mIU/mL", "positive"),
                            ("Mumps IgG", "41", "AU/mL", "positive"),
                            ("Rubella IgG", "68", "IU/mL", "positive"),
                            ("Varicella IgG", "903", "mIU/mL", "positive"),
                            ("anti-HBs", "143", "mIU/mL", "positive"),
                        ),
                    ),
                    signed="Dr. L. Example",
                ),
            ),
            kind="phone",
            head="Example Diagnostic Laboratory",
            under="2 Sample Street, Sampleville",
        ),
        letter(
            "immunization form.pdf",
            "AAMC Standardized Immunization Form",
            (
                SamplePage(
                    texts=(
                        f"{NAME} · AAMC ID 00000000 · completed {day['recent']}",
                        f"Form edition {day['edition']}",
                    ),
                    tables=(
                        (
                            ("Vaccine", "Dose 1", "Dose 2", "Dose 3"),
                            ("MMR", "20 Mar 2002", "2 May 2005", ""),
                            ("Varicella", "20 Mar 2002", "2 May 2005", ""),
                            ("Hepatitis B", "1 Jun 2019", "6 Jul 2019", "10 Dec 2019"),
                            ("Tdap", "15 Sep 2021", "", ""),
                        ),
                    ),
                    signed="Dr. P. Example, stamp and licence number on file",
                ),
            ),
            head="Example Student Health Service",
            under="3 Sample Street, Sampleville",
        ),
    )


def _rest(day: dict[str, str], today: date) -> tuple[SamplePaper, ...]:
    fields = (
        ("Name as in passport", NAME),
        ("Date of birth", show_day(BIRTH)),
        ("Medical school", SCHOOL),
        ("Elective", "Cardiology consult service (CARD-401)"),
        ("Date", day["recent"]),
    )
    passport = (
        ("Surname", "SAMPLE"),
        ("Given names", "AMARA"),
        ("Nationality", "UTOPIA"),
        ("Passport number", "X0000000"),
        ("Date of birth", show_day(BIRTH)),
        ("Date of expiry", show_day(add_months(today, 60))),
    )
    return (
        SamplePaper(
            kind="form",
            file="host form filled.pdf",
            title="Visiting student application",
            head="Lakeside University Hospital",
            under="Office of visiting students (SAMPLE)",
            fields=fields,
            signed=NAME,
        ),
        SamplePaper(kind="card", file="passport.png", title="PASSPORT · UTOPIA (SAMPLE)", fields=passport),
        SamplePaper(kind="portrait", file="photo.jpg"),
        letter(
            "police clearance scan.pdf",
            "Certificate of no criminal record",
            (
                SamplePage(
                    texts=(
                        f"Issued {day['half_year']}",
                        f"No entry is held on {NAME}, born {show_day(BIRTH)}.",
                    ),
                    signed="Authorized officer",
                ),
            ),
            kind="scan",
            head="Ministry of the Interior of Utopia",
            under="federal criminal records office (SAMPLE)",
        ),
        letter(
            "police clearance short.pdf",
            "Certificate of no criminal record",
            (
                SamplePage(
                    texts=(
                        f"Issued {show_day(short_clearance(today))}",
                        f"No entry is held on {NAME}, born {show_day(BIRTH)}.",
                    ),
                    signed="Authorized officer",
                ),
            ),
            kind="scan",
            head="Ministry of the Interior of Utopia",
            under="federal criminal records office (SAMPLE)",
        ),
        letter(
            "liability certificate.pdf",
            "Certificate of professional liability insurance",
            (
                SamplePage(
                    texts=(f"Named student: {NAME}", "Territory: worldwide including the USA"),
                    tables=(
                        (
                            ("Per claim", "Aggregate", "From", "To"),
                            (
                                "USD 1,000,000",
                                "USD 3,000,000",
                                day["recent"],
                                show_day(add_months(today, 10)),
                            ),
                        ),
                    ),
                    signed="Example Mutual Insurance",
                ),
            ),
            head="Example Mutual Insurance",
            under="4 Sample Street, Sampleville",
        ),
        letter(
            "scan0042.pdf",
            "Meeting notes",
            (SamplePage(texts=("A page that nothing is known of.",)),),
            kind="scan",
        ),
    )
