"""Fillable forms as hospitals send them, drawn by code, with what a careful applicant would write."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, TextStringObject
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from usce_desktop.domain.application.application import Applicant, Application, FormDetails
from usce_desktop.domain.immunization.record import Dose, ImmunizationRecord, TbTest, Titre

SIGN = "<sign>"
"""A hand has to."""
WIDTH, HEIGHT = letter
APPLICANT = Applicant(
    name="Amara Nkechi Sample-Bello",
    family_name="Sample-Bello",
    given_names="Amara Nkechi",
    birth_date=date(1999, 3, 7),
    nationality="Kenya",
    email="amara@example.org",
    phone="+254 700 555 014",
    school="Sample University of Nairobi",
    graduation=date(2027, 7, 15),
    aamc_id="14482931",
    usmle_id="1-148-293-4",
    visa="B-1",
    enrolled=True,
    final_year=False,
    details=FormDetails(
        sex="Female", passport_number="A0012345", street="12 Sample Road", city="Nairobi",
        postal_code="00100", country="Kenya", emergency_name="Juma Sample",
        emergency_phone="+254 700 555 077", dean_name="Prof. Wanjiru Sample",
    ),
    immunizations=ImmunizationRecord(
        doses=(
            Dose(vaccine="MMR", date=date(2000, 4, 10)),
            Dose(vaccine="MMR", date=date(2003, 9, 2)),
            Dose(vaccine="HEPB", date=date(2016, 1, 5)),
            Dose(vaccine="HEPB", date=date(2016, 2, 9)),
            Dose(vaccine="HEPB", date=date(2016, 7, 12)),
            Dose(vaccine="TDAP", date=date(2021, 8, 19)),
            Dose(vaccine="FLU", date=date(2026, 10, 6)),
        ),
        titres=(
            Titre(test="anti-HBs", date=date(2022, 3, 14), value=145, unit="mIU/mL", result="positive"),
            Titre(test="varicella_igg", date=date(2022, 3, 14), result="positive"),
        ),
        tb=(TbTest(kind="IGRA", date=date(2026, 9, 21), result="negative"),),
    ),
)  # fmt: skip
APPLICATION = Application(
    id="a1",
    program="Lakeside Teaching Hospital",
    specialty="Cardiology",
    checklist="generic",
    start=date(2027, 3, 1),
    end=date(2027, 3, 28),
)


class MadeForm(NamedTuple):
    """A form.

    Attributes:
        name: What is special about it.
        expected: By the name of each field, what belongs there; empty where nothing does.
        edit: What is changed after drawing.
    """

    name: str
    draw: Callable[["Page"], None]
    edit: Callable[[PdfWriter], None] | None = None


class Page:
    """Draws labels and fields; what belongs into each field is noted on the way."""

    def __init__(self, canvas: Canvas) -> None:
        """Begin on an empty page."""
        self.canvas = canvas
        self.expected: dict[str, str] = {}

    def words(self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False) -> None:
        """Write words; y counts from the top."""
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawString(x, HEIGHT - y, text)

    def text(
        self,
        name: str,
        x: float,
        y: float,
        width: float,
        expected: str,
        *,
        tooltip: str = "",
        most: int = 0,
        comb: bool = False,
        height: float = 16,
    ) -> None:
        """Draw a field to write in, whose lower edge is at y."""
        self.expected[name] = expected
        self.canvas.acroForm.textfield(
            name=name,
            tooltip=tooltip or None,
            x=x,
            y=HEIGHT - y - 3,
            width=width,
            height=height,
            fontSize=10,
            borderStyle="underlined",
            maxlen=most or None,
            fieldFlags="comb" if comb else "",
        )

    def check(self, name: str, x: float, y: float, expected: str, label: str) -> None:
        """Draw a box to tick, with its label behind it; ticked it says Yes."""
        self.expected[name] = expected
        self.canvas.acroForm.checkbox(name=name, x=x, y=HEIGHT - y - 2, size=11)
        self.words(x + 15, y, label)

    def radio(self, name: str, choices: dict[str, str], x: float, y: float, expected: str) -> None:
        """Draw boxes of which one is ticked, by state and label."""
        self.expected[name] = expected
        for state, label in choices.items():
            self.canvas.acroForm.radio(
                name=name, value=state, x=x, y=HEIGHT - y - 2, size=11, selected=False, shape="square"
            )
            self.words(x + 15, y, label)
            x += 30 + 6 * len(label)

    def choice(self, name: str, x: float, y: float, options: list[str], expected: str) -> None:
        """Draw a list."""
        self.expected[name] = expected
        self.canvas.acroForm.choice(
            name=name,
            x=x,
            y=HEIGHT - y - 4,
            width=120,
            height=16,
            options=options,
            value=options[0],
            fontSize=9,
        )

    def title(self, text: str) -> None:
        """Head the page."""
        self.words(72, 50, f"{text} (SAMPLE)", 15, bold=True)


def _labels_left(page: Page) -> None:
    page.title("Visiting Student Application")
    rows = [
        ("LastName", "Last name:", "Sample-Bello"),
        ("FirstName", "First name:", "Amara"),
        ("MiddleName", "Middle name:", "Nkechi"),
        ("DOB", "Date of birth (MM/DD/YYYY):", "03/07/1999"),
        ("Citizenship", "Country of citizenship:", "Kenya"),
        ("Email", "E-mail address:", "amara@example.org"),
        ("Phone", "Cell phone:", "+254 700 555 014"),
        ("School", "Medical school:", "Sample University of Nairobi"),
        ("Grad", "Expected date of graduation:", "07/15/2027"),
        ("USMLE", "USMLE/ECFMG ID:", "1-148-293-4"),
        ("AAMC", "AAMC ID:", "14482931"),
        ("SSN", "Social Security number:", ""),
        ("Elective", "Elective requested:", "Cardiology"),
        ("Start", "Start date:", "03/01/2027"),
        ("End", "End date:", "03/28/2027"),
    ]
    for number, (name, label, expected) in enumerate(rows):
        y = 90 + 26 * number
        page.words(72, y, label)
        page.text(name, 250, y, 250, expected)
    page.words(72, 520, "Signature of applicant:")
    page.text("Sig", 250, 520, 150, SIGN)
    page.words(72, 546, "Date signed:")
    page.text("SigDate", 250, 546, 100, SIGN)


def _labels_above(page: Page) -> None:
    page.title("Rotation request")
    rows = [
        [("Family name", "Sample-Bello"), ("Given names", "Amara Nkechi")],
        [("Passport number", "A0012345"), ("Nationality", "Kenya")],
        [("Street address", "12 Sample Road"), ("City", "Nairobi")],
        [("ZIP / Postal code", "00100"), ("Country of residence", "Kenya")],
        [("Hospital", "Lakeside Teaching Hospital"), ("Specialty", "Cardiology")],
        [("Mother's maiden name", ""), ("Number of weeks", "4")],
    ]
    for number, row in enumerate(rows):
        for column, (label, expected) in enumerate(row):
            x, y = 72 + 240 * column, 96 + 42 * number
            page.words(x, y, label, 8)
            page.text(f"untitled{10 * number + column}", x, y + 20, 220, expected)


def _captions_below(page: Page) -> None:
    page.title("Confidential data sheet")
    rows = [
        [("Surname", "Sample-Bello"), ("First name", "Amara")],
        [("Birth date (DD-MMM-YYYY)", "07-Mar-1999"), ("Telephone", "+254 700 555 014")],
        [
            ("Home institution", "Sample University of Nairobi"),
            ("Anticipated graduation (MM/YYYY)", "07/2027"),
        ],
        [("Blood type", ""), ("Visa type", "B-1")],
    ]
    for number, row in enumerate(rows):
        for column, (label, expected) in enumerate(row):
            x, y = 72 + 240 * column, 110 + 50 * number
            page.text(f"Text{10 * number + column + 1}", x, y, 220, expected)
            page.words(x, y + 12, label, 7)


def _other_people(page: Page) -> None:
    page.title("Application for an elective")
    page.words(72, 80, "STUDENT INFORMATION", 11, bold=True)
    rows = [("Name (Last, First, Middle):", "Sample-Bello, Amara Nkechi"), ("Phone:", "+254 700 555 014")]
    for number, (label, expected) in enumerate(rows):
        page.words(72, 104 + 24 * number, label)
        page.text(f"a{number}", 250, 104 + 24 * number, 250, expected)
    page.words(72, 170, "EMERGENCY CONTACT", 11, bold=True)
    rows = [("Name:", "Juma Sample"), ("Phone:", "+254 700 555 077"), ("Pager:", "")]
    for number, (label, expected) in enumerate(rows):
        page.words(72, 194 + 24 * number, label)
        page.text(f"b{number}", 250, 194 + 24 * number, 250, expected)
    page.words(72, 290, "TO BE COMPLETED BY THE DEAN OF THE HOME SCHOOL", 11, bold=True)
    rows = [("Name:", ""), ("Title:", ""), ("E-mail:", ""), ("Phone:", "")]
    for number, (label, expected) in enumerate(rows):
        page.words(72, 314 + 24 * number, label)
        page.text(f"c{number}", 250, 314 + 24 * number, 250, expected)
    page.words(72, 430, "Dean's signature")
    page.text("c9", 250, 430, 250, SIGN)
    page.words(72, 470, "FOR OFFICE USE ONLY", 11, bold=True)
    page.words(72, 494, "Start date:")
    page.text("d0", 250, 494, 100, "")
    page.words(72, 518, "Department:")
    page.text("d1", 250, 518, 250, "")


def _vaccines(page: Page) -> None:
    page.title("Immunization history")
    page.words(72, 80, "Name:")
    page.text("n", 130, 80, 200, "Amara Nkechi Sample-Bello")
    for column, head in enumerate(("Dose 1", "Dose 2", "Dose 3")):
        page.words(210 + 100 * column, 116, head, 9)
    table = {
        "MMR": ("04/10/2000", "09/02/2003", ""),
        "Hepatitis B": ("01/05/2016", "02/09/2016", "07/12/2016"),
        "Polio": ("", "", ""),
    }
    for row, (vaccine, days) in enumerate(table.items()):
        page.words(72, 140 + 24 * row, vaccine)
        for column, day in enumerate(days):
            page.text(f"f1_{row}{column}", 200 + 100 * column, 140 + 24 * row, 90, day)
    page.words(210, 240, "Date", 9)
    page.words(310, 240, "Result", 9)
    tests = {
        "Hepatitis B surface antibody": ("03/14/2022", "Positive"),
        "Varicella IgG titer": ("03/14/2022", "Positive"),
        "QuantiFERON TB Gold": ("09/21/2026", "Negative"),
    }
    for row, (test, told) in enumerate(tests.items()):
        page.words(60, 264 + 24 * row, test, 9)
        for column, words in enumerate(told):
            page.text(f"f2_{row}{column}", 200 + 100 * column, 264 + 24 * row, 90, words)
    page.words(72, 360, "Date of last Tdap vaccine:")
    page.text("f3", 250, 360, 100, "08/19/2021")
    page.words(72, 384, "Date of influenza vaccine:")
    page.text("f4", 250, 384, 100, "10/06/2026")
    page.words(72, 420, "TO BE COMPLETED BY A HEALTH CARE PROVIDER", 11, bold=True)
    page.words(72, 444, "Name:")
    page.text("g1", 250, 444, 200, "")
    page.words(72, 468, "Phone:")
    page.text("g2", 250, 468, 200, "")


def _cells_and_boxes(page: Page) -> None:
    page.title("Badge request")
    page.words(72, 90, "Date of birth")
    for number, (most, expected) in enumerate(((2, "03"), (2, "07"), (4, "1999"))):
        x = 200 + 50 * number
        page.text(f"d{number}", x, 90, 40, expected, most=most)
        page.words(x + 4, 104, ("MM", "DD", "YYYY")[number], 7)
    page.words(72, 140, "AAMC ID")
    page.text("k1", 200, 140, 160, "14482931", most=8, comb=True)
    page.words(72, 170, "USMLE ID")
    page.text("k2", 200, 170, 160, "11482934", most=8, comb=True)
    page.words(72, 200, "Sex:")
    page.radio("sex", {"1": "Male", "2": "Female"}, 200, 200, "2")
    page.words(72, 230, "Are you currently enrolled in medical school?")
    page.check("enr_y", 320, 230, "Yes", "Yes")
    page.check("enr_n", 380, 230, "", "No")
    page.words(72, 260, "Final year student?")
    page.radio("fin", {"Y": "Yes", "N": "No"}, 320, 260, "N")
    page.words(72, 290, "Country of citizenship:")
    page.choice("cit", 320, 290, ["Select", "India", "Kenya", "Nigeria"], "Kenya")
    page.words(72, 320, "Do you have a car?")
    page.radio("car", {"Y": "Yes", "N": "No"}, 320, 320, "")


def _tooltips(page: Page) -> None:
    page.title("Form 7")
    rows = [
        ("Applicant's family name", "Sample-Bello"),
        ("Applicant's given name(s)", "Amara Nkechi"),
        ("Date of birth, YYYY-MM-DD", "1999-03-07"),
        ("Name of medical school", "Sample University of Nairobi"),
        ("Supervisor's name", ""),
    ]
    for number, (tooltip, expected) in enumerate(rows):
        page.words(72, 90 + 30 * number, f"{number + 1}.")
        page.text(f"topmostSubform.Page1.f{number}", 100, 90 + 30 * number, 300, expected, tooltip=tooltip)


def _german(page: Page) -> None:
    page.title("Bewerbung um ein Praktikum")
    rows = [
        ("Familienname:", "Sample-Bello"),
        ("Vorname(n):", "Amara Nkechi"),
        ("Geburtsdatum (TT.MM.JJJJ):", "07.03.1999"),
        ("Staatsangehörigkeit:", "Kenya"),
        ("Straße, Hausnummer:", "12 Sample Road"),
        ("PLZ:", "00100"),
        ("Wohnort:", "Nairobi"),
        ("Telefon:", "+254 700 555 014"),
        ("Universität:", "Sample University of Nairobi"),
        ("Beginn:", "01.03.2027"),
        ("Ende:", "28.03.2027"),
        ("Name der Mutter:", ""),
    ]
    for number, (label, expected) in enumerate(rows):
        page.words(72, 90 + 26 * number, label)
        page.text(f"Feld{number}", 250, 90 + 26 * number, 250, expected)
    page.words(72, 430, "Unterschrift:")
    page.text("Feld99", 250, 430, 250, SIGN)


def _spanish(page: Page) -> None:
    page.title("Solicitud de rotación")
    rows = [
        [("Apellidos", "Sample-Bello"), ("Nombres", "Amara Nkechi")],
        [("Fecha de nacimiento", "07/03/1999"), ("Nacionalidad", "Kenya")],
        [("Número de pasaporte", "A0012345"), ("Correo electrónico", "amara@example.org")],
        [("Fecha de inicio", "01/03/2027"), ("Fecha de término", "28/03/2027")],
        [("Especialidad", "Cardiology"), ("Nombre del padre", "")],
        [("Universidad de origen", "Sample University of Nairobi"), ("Firma", SIGN)],
    ]
    for number, row in enumerate(rows):
        for column, (label, expected) in enumerate(row):
            x, y = 72 + 240 * column, 96 + 42 * number
            page.words(x, y, label, 8)
            page.text(f"campo{10 * number + column}", x, y + 20, 220, expected)


def _french(page: Page) -> None:
    page.title("Demande de stage")
    rows = [
        ("Nom de famille :", "Sample-Bello"),
        ("Prénoms :", "Amara Nkechi"),
        ("Date de naissance (JJ/MM/AAAA) :", "07/03/1999"),
        ("Nationalité :", "Kenya"),
        ("Courriel :", "amara@example.org"),
        ("Faculté de médecine :", "Sample University of Nairobi"),
        ("Date de début :", "01/03/2027"),
        ("Date de fin :", "28/03/2027"),
        ("Téléphone d'urgence :", "+254 700 555 077"),
    ]
    for number, (label, expected) in enumerate(rows):
        page.words(72, 90 + 26 * number, label)
        page.text(f"c{number}", 260, 90 + 26 * number, 240, expected)


def _two_columns(page: Page) -> None:
    page.title("Student data")
    page.words(60, 80, "PERSONAL INFORMATION", 10, bold=True)
    page.words(330, 80, "EMERGENCY CONTACT", 10, bold=True)
    left = [
        ("Last name", "Sample-Bello"),
        ("First name", "Amara"),
        ("DOB", "03/07/1999"),
        ("E-mail", "amara@example.org"),
        ("Phone", "+254 700 555 014"),
    ]
    right = [("Name", "Juma Sample"), ("Phone", "+254 700 555 077"), ("Employer", "")]
    for x, rows in ((60, left), (330, right)):
        for number, (label, expected) in enumerate(rows):
            page.words(x, 106 + 24 * number, label)
            page.text(f"t{x}_{number}", x + 70, 106 + 24 * number, 160, expected)
    page.words(60, 250, "ROTATION", 10, bold=True)
    page.words(60, 276, "Dates of elective: from")
    page.text("from", 170, 276, 80, "03/01/2027")
    page.words(256, 276, "to")
    page.text("until", 270, 276, 80, "03/28/2027")
    page.words(60, 300, "Department")
    page.text("dep", 170, 300, 180, "Cardiology")


def _shifted(writer: PdfWriter) -> None:
    for page in writer.pages:
        page.cropbox.lower_left = (40, 60)
        page.cropbox.upper_right = (WIDTH - 20, HEIGHT - 30)


def _signature_and_script(writer: PdfWriter) -> None:
    page = writer.pages[0]
    entries = page["/Annots"]
    assert isinstance(entries, ArrayObject)
    for entry in entries:
        field = entry.get_object()
        if field["/T"] == "when":
            script = DictionaryObject(
                {
                    NameObject("/S"): NameObject("/JavaScript"),
                    NameObject("/JS"): TextStringObject('AFDate_FormatEx("dd-mmm-yyyy");'),
                }
            )
            field[NameObject("/AA")] = DictionaryObject({NameObject("/F"): script})
        if field["/T"] == "total":
            field[NameObject("/Ff")] = NumberObject(1)
        if field["/T"] == "hand":
            field[NameObject("/FT")] = NameObject("/Sig")
            for key in ("/V", "/DV", "/AP", "/DA", "/MaxLen"):
                field.pop(key, None)


def _scripted(page: Page) -> None:
    page.title("Visiting clerkship form")
    rows = [
        ("who", "Full legal name:", "Amara Nkechi Sample-Bello"),
        ("when", "Birthdate:", "07-Mar-1999"),
        ("total", "Last name:", ""),
        ("hand", "Sign here:", SIGN),
        ("boss", "Name of physician:", ""),
    ]
    for number, (name, label, expected) in enumerate(rows):
        page.words(72, 90 + 26 * number, label)
        page.text(name, 250, 90 + 26 * number, 250, expected)


FORMS = (
    MadeForm("labels left", _labels_left),
    MadeForm("labels above, names of no meaning", _labels_above),
    MadeForm("captions below lines", _captions_below),
    MadeForm("parts of other people", _other_people),
    MadeForm("tables of vaccines and tests", _vaccines),
    MadeForm("cells, boxes and lists", _cells_and_boxes),
    MadeForm("tooltips alone", _tooltips),
    MadeForm("German", _german),
    MadeForm("Spanish", _spanish),
    MadeForm("French", _french),
    MadeForm("two columns", _two_columns),
    MadeForm("a page that is cropped", _labels_left, _shifted),
    MadeForm("a script, a lock and a signature field", _scripted, _signature_and_script),
)


def draw_form(form: MadeForm, path: Path) -> dict[str, str]:
    """Draw a form, and say what belongs into each of its fields."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=letter, invariant=1)
    page = Page(canvas)
    form.draw(page)
    canvas.showPage()
    canvas.save()
    if form.edit is None:
        path.write_bytes(buffer.getvalue())
        return page.expected
    writer = PdfWriter(clone_from=PdfReader(buffer))
    form.edit(writer)
    writer.write(path)
    return page.expected
