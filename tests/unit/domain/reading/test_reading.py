from datetime import date
from typing import Any

import pytest

from making.pages import line, page, reading
from making.values import kind
from usce_desktop.domain.reading.dates import days_typed, spot_dates
from usce_desktop.domain.reading.identifiers import find_ids, normal_usmle_id
from usce_desktop.domain.reading.language import language_of
from usce_desktop.domain.reading.mrz import check_digit, find_mrz, parts_by_zone
from usce_desktop.domain.reading.names import FoundName
from usce_desktop.domain.reading.page import Flaw, Line, PageText
from usce_desktop.domain.reading.people import find_names, with_zone
from usce_desktop.domain.reading.privacy import find_sensitive, passes_luhn
from usce_desktop.domain.reading.reading import read_pages
from usce_desktop.domain.reading.role_words import role_of
from usce_desktop.domain.reading.roles import FoundDate, find_dates, settle_issued
from usce_desktop.domain.reading.spots import find_spots
from usce_desktop.domain.reading.values import find_values
from usce_desktop.domain.reading.words import result_word
from usce_desktop.domain.sentences import Voice, render

JAN10 = date(2026, 1, 10)


@pytest.mark.parametrize(
    ("text", "day", "also"),
    [
        ("10 January 2026", JAN10, None),
        ("January 10, 2026", JAN10, None),
        ("10-JAN-26", JAN10, None),
        ("10JAN/ENE2026", JAN10, None),
        ("Jan10,2026", JAN10, None),
        ("10 de enero de 2026", JAN10, None),
        ("10 de janeiro de 2026", JAN10, None),
        ("10 janvier 2026", JAN10, None),
        ("1er janvier 2026", date(2026, 1, 1), None),
        ("10. Januar 2026", JAN10, None),
        ("3. März 2026", date(2026, 3, 3), None),
        ("15 août 2025", date(2025, 8, 15), None),
        ("7 de março de 2026", date(2026, 3, 7), None),
        ("2026-01-10", JAN10, None),
        ("2026.1.10", JAN10, None),
        ("12.02.2026", date(2026, 2, 12), None),
        ("02.13.2026", date(2026, 2, 13), None),
        ("03/04/2026", date(2026, 3, 4), date(2026, 4, 3)),
        ("13/04/2026", date(2026, 4, 13), None),
        ("04/13/2026", date(2026, 4, 13), None),
        ("04/04/2026", date(2026, 4, 4), None),
        ("04-05-99", date(1999, 4, 5), date(1999, 5, 4)),
        ("09 JUN 00", date(2000, 6, 9), None),
    ],
)
def test_dates_are_read_as_what_they_can_be(text: str, day: date, also: date | None) -> None:
    found = list(spot_dates(f"Date: {text} end"))

    assert [(each.day, each.also) for each in found] == [(day, also)]
    assert f"Date: {text} end"[found[0].start : found[0].end] == text


@pytest.mark.parametrize(
    "text",
    [
        "12 May 10:30",
        "12 May 10 am",
        "31/02/2026",
        "2026-02-30",
        "1/2/3",
        "page 12 of 2026",
        "99.99.2026",
        "1850-01-01",
        "Tel 03/04/2026/5",
    ],
)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert list(spot_dates(text)) == []


def dates_of(pages: list[PageText], language: str) -> tuple[FoundDate, ...]:
    return find_dates(pages, find_spots(pages), language)


def roles(*lines: str | Line, language: str = "en") -> list[tuple[str, str]]:
    found = settle_issued(dates_of([page(*lines)], language))
    return [(each.date.isoformat(), each.role) for each in found]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Collected: 01/13/2026", "Reported: 01/15/2026"),
            [("2026-01-13", "issued"), ("2026-01-15", "other")],
        ),
        (
            ("Date of birth: 3 May 1999  Issued: 10 Jan 2026",),
            [("1999-05-03", "birth"), ("2026-01-10", "issued")],
        ),
        (("Expiration Date: 10 Jan 2028",), [("2028-01-10", "expires")]),
        (
            ("Policy period: 1 Jan 2026 to 31 Dec 2026",),
            [("2026-01-01", "issued"), ("2026-12-31", "expires")],
        ),
        (("Elective from 1 Mar 2027 - 28 Mar 2027",), [("2027-03-01", "other"), ("2027-03-28", "other")]),
        (("Sampleville, 10 January 2026", "Dear colleagues"), [("2026-01-10", "issued")]),
        (("", "", "", "", "", "", "", "", "", "", "", "", "10 January 2026"), [("2026-01-10", "other")]),
        (
            ("We met on the ward in 2020 and again on 10 January 2026 for the whole day of work",),
            [("2026-01-10", "other")],
        ),
        (
            ("10 January 2026 (date of issue) of this long certificate from our own office",),
            [("2026-01-10", "issued")],
        ),
        (
            ("Fecha de nacimiento: 3 de mayo de 1999", "Fecha de emisión: 10/01/2026"),
            [("1999-05-03", "birth"), ("2026-10-01", "issued")],
        ),
        (
            ("Geboren am 3. Mai 1999 in Musterstadt", "Ausgestellt am 10.01.2026"),
            [("1999-05-03", "birth"), ("2026-01-10", "issued")],
        ),
        (("Version 01/02/26", "Date: 01/02/26"), [("2026-01-02", "other"), ("2026-01-02", "issued")]),
        (("Something 01/02/26",), []),
        (("Date: 13 November 2026 E.C.", "Issued on 14 November 2026"), [("2026-11-14", "issued")]),
        (("Date of birth: 3 May 2026",), [("2026-05-03", "other")]),
        (
            ("Issue date: Oct 2025   Renewal date: Oct 2027",),
            [("2025-10-01", "issued"), ("2027-10-31", "expires")],
        ),
        (("Issue date", "10/2025"), [("2025-10-01", "issued")]),
        (("The course was completed in October 2025 and is of no use to the dean",), []),
        (("2025. 11. 17.",), [("2025-11-17", "issued")]),
        (("Date of issue", "21 01 2024"), [("2024-01-21", "issued")]),
        (("Results are valid for two years, until October 1, 2027",), [("2027-10-01", "expires")]),
        (("DATE OF ISSUE   ......:   12/OCT/2025",), [("2025-10-12", "issued")]),
        (("Date of issue", "17 \u041a\u0412\u0406/APR 21"), [("2021-04-17", "issued")]),
        (("Date of expiry: 12 MAI/MAY 2031",), [("2031-05-12", "expires")]),
        (
            ("Extracted: 16 Feb 2026", "Released: 20 Feb 2026"),
            [("2026-02-16", "issued"), ("2026-02-20", "other")],
        ),
        (
            ("Toma: 21/01/2026", "Liberaci\u00f3n: 22/01/2026"),
            [("2026-01-21", "issued"), ("2026-01-22", "other")],
        ),
        (("Retained prints until 13 Feb 2031",), [("2031-02-13", "expires")]),
        (("18 Eyl\u00fcl 2025",), [("2025-09-18", "issued")]),
        (
            ("Admitted 1 May 2019", "Puno, 14 de noviembre de 2025"),
            [("2019-05-01", "other"), ("2025-11-14", "issued")],
        ),
        (("On 3 Dec 2025 Berta Beispiel wrote:",), [("2025-12-03", "other")]),
        (("Determination date: 7 Nov 2025",), [("2025-11-07", "issued")]),
        (("Refresher due: 5 Aug 2026",), [("2026-08-05", "expires")]),
        (("Next training due by 5 Aug 2026",), [("2026-08-05", "expires")]),
        (("Period to   19 July 2026",), [("2026-07-19", "expires")]),
        (("Fingerprints retained until   14 Jan 2031",), [("2031-01-14", "expires")]),
        (
            ("Beginn / from 01.07.2025", "Ende / to 30.09.2025"),
            [("2025-07-01", "issued"), ("2025-09-30", "expires")],
        ),
        (
            ("Afname   22-01-2026", "Rapport   23-01-2026"),
            [("2026-01-22", "issued"), ("2026-01-23", "other")],
        ),
        # The event stands behind its day, unless the day has a label of its own.
        (
            (
                "Sample",
                "15 Nov 2025   Blood drawn, 07:45",
                "15 Nov 2025   Received in laboratory",
                "19 Nov 2025   Interim report",
            ),
            [("2025-11-15", "issued"), ("2025-11-15", "issued"), ("2025-11-19", "other")],
        ),
        (("Date of birth   26/08/2001   Specimen   Clotted blood",), [("2001-08-26", "birth")]),
        (("Date:   Tue,   30 Sep 2025",), [("2025-09-30", "issued")]),
        (("Nata il 14/02/2001",), [("2001-02-14", "birth")]),
        (("Age / D.O.B.   25 yrs / 01.09.2000",), [("2000-09-01", "birth")]),
        (
            ("Renewal due   March 4, 2027", "Next due: March 1, 2028"),
            [("2027-03-04", "expires"), ("2028-03-01", "expires")],
        ),
        (("It is good for two years, that is, through February 3, 2028.",), [("2028-02-03", "expires")]),
        (("Ha validita sino al 05/05/2026",), [("2026-05-05", "expires")]),
        (
            ("Status: not eligible, decided on 11/12/2025", "Livescan date   11/04/2025"),
            [("2025-11-12", "issued"), ("2025-11-04", "other")],
        ),
        (("Application submitted   September 22, 2025",), [("2025-09-22", "other")]),
        # What a mail was sent on stands beside its sender; what it tells of outranks that.
        (("Office <office@example.org>   Wed, Feb 25, 2026 at 11:06 AM",), [("2026-02-25", "issued")]),
        (
            ("Office <office@example.org>   Sun, Mar 1, 2026", "Completed: February 3, 2026"),
            [("2026-03-01", "other"), ("2026-02-03", "issued")],
        ),
        # At the end of a letter, over the name of who signs.
        (
            ("Dear Sir,", "you were accepted.", *[""] * 9, "December 8, 2025", "Lorraine Sample"),
            [("2025-12-08", "issued")],
        ),
        (
            ("Dear Sir,", "you were accepted.", *[""] * 9, "December 8, 2025", "and so on"),
            [("2025-12-08", "other")],
        ),
        (("Dear Sir,", "you were accepted.", *[""] * 9, "December 8, 2025"), [("2025-12-08", "other")]),
        (
            ("Richiesto il 3 novembre 2025", "Ferrazza, 5 novembre 2025, ore 10:32"),
            [("2025-11-03", "other"), ("2025-11-05", "issued")],
        ),
    ],
)
def test_the_role_of_a_date_is_in_the_words_around_it(lines: Any, expected: Any) -> None:
    assert roles(*lines) == expected


def test_a_label_can_stand_above_or_to_the_left() -> None:
    above = roles(line("Name", 60), line("Date of expiry", 60, 300), line("10 Jan 2028", 76, 300))
    below = roles(line("Record", 400, 72), line("10 Jan 2028", 420, 300), line("Valid until", 436, 300))
    left = roles(
        line("Date of issue", 60, 72),
        line("10 Jan 2026", 60, 300),
        line("Renew by", 90, 72),
        line("10 Jan 2028", 90, 300),
    )

    assert above == below == [("2028-01-10", "expires")]
    assert left == [("2026-01-10", "issued"), ("2028-01-10", "expires")]


def test_the_day_beside_a_signature_has_its_label_below() -> None:
    signed = roles(
        line("The school does not approve the elective.", 300, 72),
        line("V. Beispiel", 320, 72),
        line("12 Sep 2025", 320, 400),
        line("Dean (signature)", 334, 72),
        line("Date", 334, 400),
    )

    assert signed == [("2025-09-12", "issued")]


def test_ambiguous_dates_follow_the_documents_own_habit_and_then_its_language() -> None:
    day_first = dates_of([page("Date: 25/12/2025", "Issued 03/04/2026")], "en")
    spanish = dates_of([page("Issued 03/04/2026")], "es")
    english = dates_of([page("Issued 03/04/2026")], "en")

    assert (day_first[1].date, day_first[1].also) == (date(2026, 4, 3), date(2026, 3, 4))
    assert spanish[0].date == date(2026, 4, 3)
    assert english[0].date == date(2026, 3, 4)


def test_on_a_record_the_signature_is_the_issue_date_not_the_doses() -> None:
    found = dates_of([page("MMR dose 1 given 1 Jan 2020", "Signed 2 Feb 2026")], "en")
    settled = settle_issued(found, frozenset({"dose"}))

    assert [each.role for each in settled] == ["other", "issued"]
    assert role_of("nothing here") == ("other", 0)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Patient Name: Amara Sample   DOB: 1999",), ["Amara Sample"]),
        (("Name: SAMPLE, Amara",), ["Amara SAMPLE"]),
        (("This is to certify that Ms. Amara de la Sample, born",), ["Amara de la Sample"]),
        (("Student name:", "Amara Sample"), ["Amara Sample"]),
        (("Surname", "SAMPLE", "Given names", "AMARA ROSE"), ["AMARA ROSE SAMPLE"]),
        (("Last Name: Sample   First Name: Amara",), ["Amara Sample"]),
        (("awarded to", "Amara Sample"), ["Amara Sample"]),
        (("awarded to", "all who came to the course"), []),
        (("awarded to",), []),
        (("School name: Example University",), []),
        (("Physician name: Bert Doctor",), []),
        (("Name: Visiting Student Services",), []),
        (("Name:",), []),
        (("Surname", "", "Given names: Amara"), []),
        (("Name: 12345",), []),
        (("Nombre: María José Muestra",), ["María José Muestra"]),
        (("Name: Amara Sample", "Re: Amara Rose Sample"), ["Amara Rose Sample"]),
        (("SAMPLE, AMARA", "DOB: 3 May 1999"), ["AMARA SAMPLE"]),
        (("CHEST X-RAY, PA", "Patient: Amara Sample", "DOB: 3 May 1999"), ["Amara Sample"]),
        (("Familienname / Surname   Muster   Vorname / Given name   Anna Maria",), ["Anna Maria Muster"]),
        (
            ("1. Last name   2. First name   3. Middle name", "Sample          Amara           Rose"),
            ["Amara Rose Sample"],
        ),
        (("Nombre   Ana", "Apellidos   Muestra"), ["Ana Muestra"]),
        (("Nom   Exemple", "Prénom   Zoé"), ["Zoé Exemple"]),
        (("Aluno / Student   João da Amostra",), ["João da Amostra"]),
        (("SUBJECT ..........:   SAMPLE,   AMARA ROSE",), ["AMARA ROSE SAMPLE"]),
        (("Last Name Sample First Name Amara",), ["Amara Sample"]),
        (("Employee / student Sample, Amara",), ["Amara Sample"]),
        (("\uc774\ub984 / Full name   \ubc15\uc9c0 SAMPLE Amara",), ["SAMPLE Amara"]),
        (("It is certified here that", "Amara Sample", "has completed the course"), ["Amara Sample"]),
        (("Please accept this for Ms. Amara Sample, who is enrolled here",), ["Amara Sample"]),
        (("Contact: Ms. Berta Beispiel, coordinator",), []),
        (("From: desk@clinic.example", "To: Amara Sample <a@mail.example>"), ["Amara Sample"]),
        (("Amara Sample is a student of our school.",), ["Amara Sample"]),
        (("Status of studies: AMARA SAMPLE (MATRIC NO. 183)",), ["AMARA SAMPLE"]),
        (("Amara Sample", "12 Corniche Street"), ["Amara Sample"]),
        (("Name   Department   Office", "Amara Sample"), ["Amara Sample"]),
        (("Surname:   given", "Given names:   and"), []),
        (("Name: sample, a person of that family name here",), []),
        (("Ms. Amara Sample   Sampleville", "DOB: 3 May 1999"), ["Amara Sample"]),
        (
            ("Webmail   Amara Sample <a@mail.example>", "Your results", "From: desk@clinic.example"),
            ["Amara Sample"],
        ),
        (
            ("Fit test certificate", "Amara Sample", "has been fitted with the respirator below"),
            ["Amara Sample"],
        ),
        (("Cognome   Surname   SAMPLE   Nome   Given name   AMARA",), ["AMARA SAMPLE"]),
        (("Surname   Given names   Sex", "SAMPLE   AMARA ROSE   F"), ["AMARA ROSE SAMPLE"]),
        (("Learner   Course", "Amara Sample   Privacy basics"), ["Amara Sample"]),
        (("Surname, first name   Sample, Amara   Birth date",), ["Amara Sample"]),
        (("Full name   \u0391\u039c\u0391\u03a1\u0391 / Amara SAMPLE",), ["Amara SAMPLE"]),
        (
            ("held by Ms. Amara Sample jointly with her father,", "Mr. Berta Sample, of this town"),
            ["Amara Sample"],
        ),
        (("Candidate   Background Screening Report",), []),
        (("2 Student   SAMPLE Amara   Matric no.",), ["SAMPLE Amara"]),
        (("1.1 Surname   SAMPLE   1.2 First name(s)   Amara",), ["Amara SAMPLE"]),
        (("1. Name (last, first) Sample, Amara Rose",), ["Amara Rose Sample"]),
        (("15. Name, title   Dr. Berta Beispiel",), []),
        (
            ("Father's name: Konrad Sample", "Name of father: Konrad Sample", "Patient: Amara Sample"),
            ["Amara Sample"],
        ),
        (("Patient: Amara Rose Sample", "Insured: A. Sample"), ["Amara Rose Sample"]),
        (("Patient: Amara T. Sample", "Name: Amara T Sample"), ["Amara T. Sample", "Amara T Sample"]),
        (
            ("Se deja constancia de que la alumna Amara Rosa Sample, DNI 4,", "se encuentra inscripta."),
            ["Amara Rosa Sample"],
        ),
        (("awarded by the school to", "Amara Sample", "This person has shown the skills"), ["Amara Sample"]),
        (("Amara Sample   Sampleville", "DOB: 3 May 1999"), []),
        # A label in two languages, with the value behind it, or between the two.
        (("Nombre / Name Sample, Amara Rose   Cedula 7",), ["Amara Rose Sample"]),
        (("Cognome / Surname Sample", "Nome / Given name Amara Rose"), ["Amara Rose Sample"]),
        (("Nama   Amara Rose Sample   Name",), ["Amara Rose Sample"]),
        (("Nama   Sampleville 7   Name",), []),
        (("Okafor, Amara Rose   DOB: 5/14/2000   Sex: F",), ["Amara Rose Okafor"]),
        (("Okafor Amara   DOB: 5/14/2000",), []),
        (("facts concerning our student Amara Rose Sample (DNI 7)",), ["Amara Rose Sample"]),
        (("Okafor, Amara Rose   Room 5",), []),
        (("Name: Last, First Rousseau-Sample, Amara",), ["Amara Rousseau-Sample"]),
        (("Insured: Great Plains Overseas School of Medicine",), []),
        (("Student: Amara Sample Medical School: Sampleville",), ["Amara Sample"]),
        (("Issued to: Lantern Sample Inc.",), []),
        (("Assistita   Ludovica Beispiel",), ["Ludovica Beispiel"]),
        (("Participant Amara Rose Sample", "has completed the course"), ["Amara Rose Sample"]),
        (("Student Amara Rose Sample Matric. no. 2055   Year 5",), ["Amara Rose Sample"]),
        (
            ("consta que la se\u00f1orita Amara Rose Sample, con matricula 7, es alumna",),
            ["Amara Rose Sample"],
        ),
    ],
)
def test_names_stand_after_their_labels(lines: Any, expected: Any) -> None:
    assert [each.name for each in find_names([page(*lines)])] == expected


def test_a_register_writes_the_family_name_first_and_who_signs_is_not_meant() -> None:
    assert named("Results Review", "SAMPLE, Amara T", "Measles IgG 187.0 AU/mL") == ["Amara T SAMPLE"]
    assert named("Results Review", "LAKE, Kingdom 5", "NOT, A Name is this line of text") == []
    assert named("Name: Amara Sample", "Name: Dr. Fauziah Beispiel") == ["Amara Sample"]
    assert named("I, Meredith Beispiel, certify", "Diploma of Amara Sample") == ["Amara Sample"]
    assert named("Name: Dr. Fauziah Beispiel") == ["Fauziah Beispiel"]


def named(*lines: str) -> list[str]:
    return [each.name for each in find_names([page(*lines)])]


def test_the_zones_name_gives_way_to_the_same_name_in_full() -> None:
    found = zone("P<D<<LINDQVIST<KRAEMER<<FINN<<<<<<<<<<<<<<<<")
    printed = FoundName(name="FINN ELIAS LINDQVIST-KR\u00c4MER", place=found.place)
    other = FoundName(name="Berta Beispiel", place=found.place)

    part = FoundName(name="GERMAN FINN", place=found.place)

    assert with_zone((printed,), found) == (printed,)
    assert [each.name for each in with_zone((part,), found)] == ["Finn Lindqvist Kraemer"]
    assert [each.name for each in with_zone((other,), found)] == ["Finn Lindqvist Kraemer", "Berta Beispiel"]


@pytest.mark.parametrize(
    ("top", "name", "expected"),
    [
        ("P<EXASAMPLE<<AMARA<ROSE<<<<<<<<<<<<<<<<<<<<<", "", ("Amara Rose", "Sample")),
        ("P<EXAVAN<DEN<BERG<<JAN<<<<<<<<<<<<<<<<<<<<<<", "Jan van den Berg", ("Jan", "van den Berg")),
        (
            "P<D<<LINDQVIST<KRAEMER<<FINN<<<<<<<<<<<<<<<<",
            "Finn Lindqvist-Kr\u00e4mer",
            ("Finn", "Lindqvist-Kr\u00e4mer"),
        ),
        (
            "P<EXALUKASZEWICZ<<STANISLAW<<<<<<<<<<<<<<<<<",
            "Stanis\u0142aw \u0141ukaszewicz",
            ("Stanis\u0142aw", "\u0141ukaszewicz"),
        ),
        ("P<EXAPARK<<JI<HOON<<<<<<<<<<<<<<<<<<<<<<<<<<", "PARK Ji-hoon", ("Ji-hoon", "PARK")),
        ("P<EXASAMPLE<<AMARA<ROSE<<<<<<<<<<<<<<<<<<<<<", "Amara Sample", ("Amara Rose", "Sample")),
        ("P<EXASUKARNO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "Sukarno", ("", "Sukarno")),
        # 39 letters hold no more: the last given name may be cut, and is not taken for a name.
        ("P<EXAMONTENEGRO<VILLAVICENCIO<<ALEJANDRA<MAR", "", ("Alejandra", "Montenegro Villavicencio")),
        ("P<EXAMONTENEGRO<VILLAVICENCIO<ALVA<<ALEJANDR", "", ("Alejandr", "Montenegro Villavicencio Alva")),
    ],
)
def test_a_passport_tells_family_name_from_given_names(
    top: str, name: str, expected: tuple[str, str]
) -> None:
    assert parts_by_zone(name, zone(top)) == expected


def test_numbers_of_persons_and_papers() -> None:
    found = find_ids(
        [
            page(
                "USMLE ID: 1-234-567-8",
                "AAMC ID 12345678",
                "Passport No. X1234567",
                "Policy number: PL-0099887",
                "certificate no abcdef",
            )
        ]
    )

    assert [(each.kind, each.value) for each in found] == [
        ("usmle", "1-234-567-8"),
        ("aamc", "12345678"),
        ("passport", "X1234567"),
        ("number", "PL-0099887"),
    ]
    assert normal_usmle_id("12345678") == "1-234-567-8"
    assert normal_usmle_id(" 1234 ") == "1234"


def test_sensitive_numbers_are_found_and_not_kept() -> None:
    found = find_sensitive(
        [
            page(
                "SSN 123-45-6789",
                "Card 4111 1111 1111 1111",
                "Tel 4111 1111 1111 1112",
                "0000 0000 0000 0000",
            )
        ]
    )

    assert [(each.kind, each.shown) for each in found] == [("ssn", "6789"), ("card", "1111")]
    assert all("123-45" not in each.place.snippet and "4111 1111" not in each.place.snippet for each in found)
    assert passes_luhn("4111111111111111")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Hepatitis B Surface Antibody  143 mIU/mL  Positive  Reference >= 10",), [("anti-HBs", 143, "mIU/mL", "positive")]),
        (("anti-HBs 9,9 IU/L negative",), [("anti-HBs", 9.9, "IU/L", "negative")]),
        (("HBsAg: Non-reactive",), [("HBsAg", None, "", "negative")]),
        (("Rubella IgG 3.2 Immune",), [("rubella_igg", 3.2, "", "positive")]),
        (("Rubella IgG on 01/02/2026",), []),
        (("QuantiFERON-TB Gold Plus", "Result: NEGATIVE"), [("IGRA", None, "", "negative")]),
        (("T-SPOT.TB: borderline",), [("IGRA", None, "", "indeterminate")]),
        (("TST induration 0 mm",), [("TST", 0, "mm", "")]),
        (("Step 2 CK score: 245 PASS",), [("step2ck", 245, "", "pass")]),
        (("USMLE Step 1 score report", "Result: PASS"), [("step1", None, "", "pass")]),
        (("USMLE Step 2 CK report", "Three-digit score 245"), [("step2ck", 245, "", "")]),
        (("Step 1 and Step 3", "Result: PASS"), []),
        (("Step 1 report", "Nothing more"), []),
        (("Impression: No active pulmonary tuberculosis",), [("chest_xray", None, "", "no active TB")]),
        (("No criminal record was found",), [("background_check", None, "", "clear")]),
        (("TOEFL iBT", "Speaking 26", "Total Score 106"), [("speaking", 26, "", ""), ("TOEFL", 106, "", "")]),
        (("IELTS", "Listening Reading Writing Speaking Overall", "7.5 8.0 7.0 7.5 7.5"), [("listening", 7.5, "", ""), ("reading", 8, "", ""), ("writing", 7, "", ""), ("speaking", 7.5, "", ""), ("IELTS", 7.5, "", "")]),
        (("IELTS", "Listening Reading Writing Speaking Overall", "7.5 8.0"), []),
        (("$1,000,000 per claim / $3,000,000 aggregate",), [("per_claim", 1e6, "USD", ""), ("aggregate", 3e6, "USD", "")]),
        (("EUR 50.000 per claim",), [("per_claim", 50000, "EUR", "")]),
        (("USD 3,000,000 annual aggregate",), [("aggregate", 3e6, "USD", "")]),
        (("USD 3,000,000 for lunch",), []),
        (("Measles IgG mentioned", "Measles IgG Positive"), [("measles_igg", None, "", "positive")]),
        (("Measles IgG Positive", "Measles IgG 45 AU/mL Positive"), [("measles_igg", 45, "AU/mL", "positive")]),
    ],
)  # fmt: skip
def test_values_come_with_units_and_results(lines: Any, expected: Any) -> None:
    found = find_values([page(*lines)])

    assert [(each.name, each.value, each.unit, each.result) for each in found] == expected


def test_cells_side_by_side_are_one_row() -> None:
    cells = [line("Measles IgG", 60, 72), line("Positive", 61, 300), line("45.0 AU/mL", 60, 420)]

    assert find_values([page(*cells)])[0].value == 45
    assert result_word("nothing") == ""


TOP = "P<EXASAMPLE<<AMARA<ROSE<<<<<<<<<<<<<<<<<<<<<"
BOTTOM = f"X1234567<{check_digit('X1234567<')}EXA990503{check_digit('990503')}F310110{check_digit('310110')}<<<<<<<<<<<<<<06"


def zone(top: str = TOP, bottom: str = BOTTOM) -> Any:
    return find_mrz([page("PASSPORT", top, bottom)])


def test_a_passports_zone_is_read_with_its_check_digits() -> None:
    assert check_digit("L898902C3") == 6  # the example of ICAO 9303
    found = zone()

    assert (found.surname, found.given, found.number) == ("SAMPLE", "AMARA ROSE", "X1234567")
    assert (found.birth, found.expires) == (date(1999, 5, 3), date(2031, 1, 10))
    assert found.wrong == ()


def test_a_wrong_check_digit_is_named_and_ocr_slips_are_undone() -> None:
    assert zone(bottom=BOTTOM.replace("990503", "990504")).wrong == ("birth date",)
    assert zone(bottom=BOTTOM.replace("990503", "99O5O3")).wrong == ()
    assert zone(bottom=BOTTOM.replace("990503", "991303")).birth is None
    assert find_mrz([page("PASSPORT", TOP)]) is None
    assert find_mrz([page(BOTTOM, BOTTOM)]) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "This is to certify that the student is in good standing and has the permission of the school",
            "en",
        ),
        (
            "El estudiante de la facultad con fecha de nacimiento y el nombre del padre se encuentra en la lista",
            "es",
        ),
        ("O estudante da faculdade com data de nascimento e o nome do pai em uma lista que os pais", "pt"),
        (
            "Le nom de la personne est sur les listes des etudiants et dans le registre du pays avec une date",
            "fr",
        ),
        (
            "Der Student ist an der Universitat und hat das Datum von dem Namen mit der Liste im Haus nicht",
            "de",
        ),
        ("Справка выдана студенту университета и подтверждает что студентка учится", "other"),
        ("too short", ""),
        ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi", ""),
    ],
)
def test_the_language_is_told_by_small_words(text: str, language: str) -> None:
    assert language_of([text]) == language


def test_everything_read_of_a_document_is_put_together() -> None:
    types = (
        kind("tb_test", words=("quantiferon",)),
        kind("covid", words=("covid 19 vaccination record",)),
        kind("immunization_host", words=("immunization form",)),
        kind("flu", words=("influenza vaccination",)),
    )
    found = reading("QuantiFERON report", "Patient: Amara Sample", "Collected: 10 Jan 2026", types=types)

    assert found.source == "pdf"
    assert (found.kinds[0].item, tuple(map(str, found.kinds[0].because))) == (
        "tb_test",
        ("contains 'quantiferon'",),
    )
    spanish = Voice(translate={"contains '{phrase}'": "contiene «{phrase}»"}.__getitem__, day=str)
    assert render(found.kinds[0].because[0], spanish) == "contiene «quantiferon»"
    assert found.dates[0].place.box == (138.0, 120.0, 204.0, 131.0)
    assert found.dates[0].place.snippet == "Collected: 10 Jan 2026"
    shots = ("COVID-19 vaccination record", "COVID-19 Pfizer 1 Jan 2021", "COVID-19 Pfizer 2 Feb 2022")
    assert [(each.date.year, each.role) for each in reading(*shots, types=types).dates] == [
        (2021, "other"),
        (2022, "issued"),
    ]
    named = reading(*shots, "Issued: 3 Mar 2023", types=types)
    assert [(each.date.year, each.role) for each in named.dates] == [
        (2021, "other"),
        (2022, "other"),
        (2023, "issued"),
    ]
    flu = ("Influenza vaccination", "Influenza Vaxigrip 1 Oct 2024", "Issued: 3 Mar 2026")
    assert [(each.date.year, each.role) for each in reading(*flu, types=types).dates] == [
        (2024, "issued"),
        (2026, "other"),
    ]
    bare = reading("COVID-19 vaccination record", "see the register", types=types)
    assert bare.dates == ()
    form = reading("Immunization form", "Dose given 1 Jan 2021", "Date: 2 Feb 2026", types=types)
    assert [each.role for each in form.dates] == ["other", "issued"]


def test_a_page_without_words_was_not_read_unless_it_is_blank() -> None:
    blank = page(source="none", flaws=(Flaw(problem="blank", measure=0),))
    unread = page(source="none", number=2)
    found = read_pages(3, [blank, unread], ())

    assert (found.source, found.unread, found.ocr_tried) == ("none", (2,), False)
    assert found.flaws[0].page == 1
    scan = read_pages(1, [page("Words", source="ocr")], (), ocr_tried=True)
    assert (scan.source, scan.unread) == ("ocr", ())
    assert line("word").box_of(50, 60) == (0.0, 0.0, 0.0, 0.0)


def value(name: str, *lines: str) -> tuple[float | None, str, str]:
    found = {each.name: each for each in find_values([page(*lines)])}
    return (found[name].value, found[name].result, found[name].bound) if name in found else (None, "", "")


@pytest.mark.parametrize(
    ("name", "lines", "expected"),
    [
        ("IGRA", ("QuantiFERON-TB Gold Plus  POSITIVE  NEGATIVE",), (None, "positive", "")),
        ("HBsAg", ("HBsAg POSITIVE (A) NEGATIVE",), (None, "positive", "")),
        ("measles_igg", ("Measles IgG POSITIVE (not negative)",), (None, "positive", "")),
        ("rubella_igg", ("Rubella IgG 5.0 AU/mL >16.4 Immune",), (5, "", "")),
        ("measles_igg", ("Measles IgG 4.1 AU/mL (positive if > 16.5)",), (4.1, "", "")),
        ("anti-HBs", ("Hepatitis B surface antibody <10 mIU/mL",), (None, "", "<")),
        ("anti-HBs", ("Hepatitis B surface antibody >1000 mIU/mL",), (1000, "", ">")),
        ("anti-HBs", ("Hepatitis B surface antibody 1,000 mIU/mL",), (1000, "", "")),
        ("anti-HBs", ("Hepatitis B surface antibody 12.5 mlU/ml",), (12.5, "", "")),
        ("varicella_igg", ("VZV IgG: NEGATIVE 0.4",), (0.4, "negative", "")),
        ("step1", ("USMLE Step 1 results are reported as pass/fail only.", "Outcome: FAIL"), (None, "fail", "")),
        ("step2ck", ("To pass Step 2 CK a score of 214 or higher is needed", "Three-digit score 240"), (240, "", "")),
        ("step2ck", ("Step 2 CK 06/11/2025 Pass 238",), (238, "pass", "")),
        ("TOEFL", ("TOEFL iBT", "Total (0-120) 105"), (105, "", "")),
        ("chest_xray", ("Impression: Active tuberculosis cannot be excluded. Heart size normal.",), (None, "abnormal", "")),
        ("background_check", ("Record found: 1 conviction. Sex offender registry: clear",), (None, "records found", "")),
        ("drug_screen", ("Drug screen: results pending. Negative results are released in 24h.",), (None, "pending", "")),
        ("IGRA", ("QuantiFERON", "A negative result does not exclude TB in every single person at all", "Your result: Positive"), (None, "positive", "")),
        ("per_claim", ("Limits: $1M per claim / $3M aggregate",), (1e6, "", "")),
        ("chest_xray", ("The chest x-ray", "Impression: normal chest x-ray"), (None, "normal", "")),
    ],
)  # fmt: skip
def test_a_result_is_never_taken_from_a_reference_a_limit_or_a_warning(
    name: str, lines: Any, expected: Any
) -> None:
    assert value(name, *lines) == expected


def test_a_transcript_keeps_every_sitting() -> None:
    found = find_values([page("Step 1 05/05/2020 Fail", "Step 1 05/05/2021 Pass", "Step 1 05/05/2021 Pass")])

    assert [(each.name, each.result) for each in found] == [("step1", "fail"), ("step1", "pass")]
    twice = find_values([page("Step 2 CK 05/05/2020 Pass 240", "TOEFL Total 100", "Total 101")])
    assert [each.value for each in twice] == [240, 100]


def test_labels_stand_in_cells() -> None:
    head = [line("Name", 60, 72), line("Date of birth", 60, 250), line("Date of issue", 60, 400)]
    joined = Line(
        words=(
            *line("Amara Sample", 80, 72).words,
            *line("06/24/2000", 80, 250).words,
            *line("01/13/2026", 80, 400).words,
        )
    )
    beside = Line(words=(*line("Date of issue", 200, 72).words, *line("14 Jan 2026", 200, 300).words))

    assert roles(*head, joined) == [("2000-06-24", "birth"), ("2026-01-13", "issued")]
    assert roles(beside) == [("2026-01-14", "issued")]
    assert [each.name for each in find_names([page(*head, joined)])] == ["Amara Sample"]
    wide = Line(words=(*line("Patient", 60, 72).words, *line("Amara Sample", 60, 300).words))
    assert [each.name for each in find_names([page(wide)])] == ["Amara Sample"]
    number = Line(words=(*line("Patient", 60, 72).words, *line("12345", 60, 300).words))
    assert find_names([page(number)]) == ()


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Renew By 11/2027",), [("2027-11-30", "expires")]),
        (("Meeting 11/2027",), []),
        ((line("Expires", 60, 72), line("05/2027", 76, 72)), [("2027-05-31", "expires")]),
        (("Lot SAMPLE exp 06/30/2026",), [("2026-06-30", "other")]),
        (("Flu vaccine exp 06/30/2026 lot 77",), [("2026-06-30", "other")]),
        (
            (
                Line(words=(*line("Bert Doctor", 600).words, *line("02/13/2026", 600, 300).words)),
                line("Signature date", 620, 300),
            ),
            [("2026-02-13", "issued")],
        ),
        (
            ("Date 1 Jan 2026", "Date 2 Feb 2026", "Date 3 Mar 2026"),
            [("2026-01-01", "other"), ("2026-02-02", "other"), ("2026-03-03", "other")],
        ),
        (("Date: 1 Jan 1999", "Version 2 Feb 2026"), [("1999-01-01", "other"), ("2026-02-02", "other")]),
        (("geb. am 03.08.1999",), [("1999-08-03", "birth")]),
        (("Given this 6th day of May, 2025",), [("2025-05-06", "issued")]),
    ],
)
def test_dates_of_forms_and_cards(lines: Any, expected: Any) -> None:
    assert roles(*lines) == expected


def test_numbers_that_look_sensitive_and_are_not() -> None:
    assert (
        find_sensitive(
            [page("Policy number 123-45-6789", "Member ID 4111 1111 1111 1111", "Tel 212-55-0147")]
        )
        == ()
    )
    found = find_sensitive([page("Social security number 123456789")])
    assert [(each.kind, each.shown) for each in found] == [("ssn", "6789")]
    dated = dates_of([page("SSN 123-45-6789 Date of birth: 3 May 1999")], "en")
    assert "123-45" not in dated[0].place.snippet
    assert find_ids([page("Card number 4539148803436467")]) == ()


def test_a_cvs_name_stands_on_top_and_a_passports_in_its_zone() -> None:
    cv = (kind("cv", words=("curriculum vitae",)),)
    named = reading("Curriculum vitae of mine", "Amara Sample", types=cv)
    unnamed = reading("Curriculum vitae of mine", "12 Sample Street", types=cv)

    assert [each.name for each in named.names] == ["Amara Sample"]
    assert unnamed.names == ()
    headed = reading("Curriculum vitae - Amara Sample", types=cv)
    assert [each.name for each in headed.names] == ["Amara Sample"]
    zoned = reading("PASSPORT", TOP, BOTTOM)
    assert zoned.names[0].name == "Amara Rose Sample"
    assert [each.value for each in zoned.ids] == ["X1234567"]
    both = reading("Passport No. X1234567", TOP, BOTTOM)
    assert len(both.ids) == 1


def test_a_long_name_ends_somewhere_and_dates_do_not_overlap() -> None:
    name = find_names([page("Name: Ana Bela Clara Dora Eva Flora Gina")])[0].name

    assert name == "Ana Bela Clara Dora Eva Flora"
    assert [each.day for each in spot_dates("2026-01-10/2026")] == [JAN10]
    assert find_names([page("Name: 99", "Re: 77")]) == ()
    assert find_names([page("Name:", "12345")]) == ()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026-04-03", ["2026-04-03"]),
        (" 3 Apr 2026 ", ["2026-04-03"]),
        ("April 3, 2026", ["2026-04-03"]),
        ("3.4.2026", ["2026-04-03"]),
        ("3/4/2026", ["2026-04-03", "2026-03-04"]),
        ("13/4/2026", ["2026-04-13"]),
        ("4/13/2026", ["2026-04-13"]),
        ("on 3 Apr 2026", []),
        ("3 Apr 2026 or 4 Apr 2026", []),
        ("soon", []),
        ("", []),
    ],
)
def test_a_date_is_read_as_people_type_it(text: str, days: list[str]) -> None:
    assert [day.isoformat() for day in days_typed(text)] == days


@pytest.mark.parametrize(
    ("lines", "issued"),
    [
        (("From: Student Office", "Sent: Monday, February 16, 2026 9:05 AM", "Dear Sir,"), date(2026, 2, 16)),
        (("Sent: Monday, February 16, 2026", "Collected: February 12, 2026"), date(2026, 2, 12)),
        (("Sent: Friday, 6 March 2026", "Thank you for the form dated 2 March 2026."), date(2026, 3, 6)),
        (("Issue date 11/2025", "Course completed November 15, 2025"), date(2025, 11, 15)),
        (("Dado en Lima, a los 18 días del mes de julio de 2025.",), date(2025, 7, 18)),
        (("Untersuchung vom: 11.11.2025",), date(2025, 11, 11)),
        (("Date of visit: 10/02/2025",), date(2025, 10, 2)),
        (("Guaymas Viejo, Sonora, 20 de enero de 2026",), date(2026, 1, 20)),
        (("Verified at Kochi on this 5th day of December 2025.",), date(2025, 12, 5)),
        (("Date of issue", "14 AUG / AOUT 20"), date(2020, 8, 14)),
    ],
)
def test_the_day_of_a_paper_among_other_days(lines: tuple[str, ...], issued: date) -> None:
    found = {each.date for each in reading(*lines).dates if each.role == "issued"}
    assert found == {issued}


def test_a_day_is_read_over_the_end_of_a_line() -> None:
    lines = (
        line("for the student named above, who was born on January 22,", 100.0),
        line("1999, in Accra.", 112.0),
    )
    assert [(each.date, each.role) for each in reading(*lines).dates] == [(date(1999, 1, 22), "birth")]
    other = (line("The course has places for January 22,", 100.0), line("and 1999 people came.", 112.0))
    assert not reading(*other).dates


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("Last Name: Onyango   First Name: Brian   Middle: Otieno",), "Brian Otieno Onyango"),
        (("Family name GHONEIM", "First name(s) SALMA ADEL", "Sex F"), "SALMA ADEL GHONEIM"),
        (("Geburtsname: Wiesinger", "Vorname: Carlotta Marie"), "Carlotta Marie Wiesinger"),
        (("Paciente Eduardo Salvador Quiñones",), "Eduardo Salvador Quiñones"),
        (("Estudiante: Camila Renata Oyarzún", "Carrera de Medicina"), "Camila Renata Oyarzún"),
        (("Person checked   Ifeoma Blessing Uzodinma",), "Ifeoma Blessing Uzodinma"),
        (("1. Policyholder and insured   Mélissa Oumou Diakité",), "Mélissa Oumou Diakité"),
        (("LETTER OF GOOD STANDING", "This is to certify that Mr. Arun Sample is a student"), "Arun Sample"),
        (("Je suis le médecin de Mme Bouthillier et confirme",), ""),
        (("When I was eleven, my grandfather fell.",), ""),
        (
            (
                line("atteste que Mademoiselle qui se nomme dans ce document Mademoiselle Amara", 60.0),
                line("SAMPLE-NDIAYE, inscrite en sixième année de médecine", 72.0),
            ),
            "Amara SAMPLE-NDIAYE",
        ),
        (
            (
                line("do hereby certify that I have carefully examined Shri / Smt. Amara", 60.0),
                line("Krishnadas Sample, aged 25 years", 72.0),
            ),
            "Amara Krishnadas Sample",
        ),
    ],
)
def test_names_in_fields_of_their_own_and_headings(lines: tuple[str, ...], name: str) -> None:
    assert [each.name for each in reading(*lines).names] == ([name] if name else [])


def test_on_a_card_the_one_name_that_stands_alone_is_taken() -> None:
    types = (kind("bls", words=("basic life support",)),)

    def names(*lines: str) -> list[str]:
        return [each.name for each in reading("BASIC LIFE SUPPORT", *lines, types=types).names]

    assert names("Amara Obi", "Issued in spring") == ["Amara Obi"]
    assert names("Amara Obi", "Ben Sample", "Issued in spring") == [], "nobody says whose card it is"
    assert names("Ben Sample", "Training Director") == []
    assert names("Heartland Academy", "Houston, TX") == []


def test_a_date_of_the_next_line_is_not_read_twice() -> None:
    lines = (line("Issued on January 22,", 100.0), line("1999 and on 3 May 2020", 112.0))
    found = reading(*lines).dates
    assert sorted(each.date.isoformat() for each in found) == ["1999-01-22", "2020-05-03"]


def test_the_title_of_a_paper_is_not_the_name_that_stands_alone_on_it() -> None:
    tb = kind("tb_test", words=("quantiferon", "tb gold"))

    titled = reading("QUANTIFERON-TB GOLD PLUS", "Collected: 10 Jan 2026", "Result: NEGATIVE", types=(tb,))
    named = reading("QUANTIFERON-TB GOLD PLUS", "Amara Sample", "Collected: 10 Jan 2026", types=(tb,))

    assert titled.names == ()
    assert [each.name for each in named.names] == ["Amara Sample"]


def test_a_booklet_that_nobody_dated_is_as_old_as_its_last_dose() -> None:
    booklet = (kind("immunization_host", words=("certificate of vaccination",)),)
    doses = ("CERTIFICATE OF VACCINATION", "MMR   3 May 2001", "MMR   8 Jun 2005", "Tdap   9 Oct 2025")

    alone = reading(*doses, types=booklet)
    dated = reading(*doses, "Date of issue: 2 Nov 2025", types=booklet)

    assert [str(each.date) for each in alone.dates if each.role == "issued"] == ["2025-10-09"]
    assert [str(each.date) for each in dated.dates if each.role == "issued"] == ["2025-11-02"]


def test_of_doses_under_a_mere_date_the_last_one_counts() -> None:
    booklet = (kind("immunization_host", words=("carnet de vacunacion",)),)
    rows = [
        ("Vacuna", "Fecha"),
        ("Hepatitis B", "4/2/2020"),
        ("Hepatitis B", "6/3/2020"),
        ("Influenza", "14/10/2025"),
    ]
    cells = [
        line(text, 60.0 + 14 * n, 72.0 + 200 * at)
        for n, row in enumerate(rows)
        for at, text in enumerate(row)
    ]

    found = reading("CARNET DE VACUNACION", *cells, types=booklet)

    assert [str(each.date) for each in found.dates if each.role == "issued"] == ["2025-10-14"]
