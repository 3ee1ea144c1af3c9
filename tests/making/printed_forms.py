"""Print-only forms with what the simple ones have not: grids with labels inside, page frames, shaded bands."""

from collections.abc import Callable
from pathlib import Path

from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = letter


def _band(canvas: Canvas, y: float, text: str) -> None:
    """Head a section with a shaded band."""
    canvas.setFillGray(0.85)
    canvas.rect(54, HEIGHT - y, 504, 18, fill=1, stroke=0)
    canvas.setFillGray(0)
    canvas.setFont("Helvetica-Bold", 9)
    canvas.drawString(58, HEIGHT - y + 5, text)


def _row(canvas: Canvas, y: float, cells: list[tuple[str, float]]) -> None:
    """Draw cells side by side, each with its small label in the upper left corner."""
    left = 54.0
    canvas.setLineWidth(0.5)
    canvas.setFont("Helvetica", 6.5)
    for label, width in cells:
        canvas.rect(left, HEIGHT - y, width, 32)
        canvas.drawString(left + 3, HEIGHT - y + 24, label)
        left += width


def grid(canvas: Canvas) -> dict[str, str]:
    """Draw a government's grid; returns what belongs where by label."""
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(60, HEIGHT - 50, "APPLICATION FOR CLERKSHIP (SAMPLE)")
    _band(canvas, 90, "SECTION A - PERSONAL DATA")
    _row(canvas, 122, [("1. LAST NAME", 200), ("2. FIRST NAME", 200), ("3. MI", 104)])
    _row(canvas, 154, [("4. DATE OF BIRTH (MM/DD/YYYY)", 168), ("5. SEX", 168), ("6. CITIZENSHIP", 168)])
    _row(canvas, 186, [("7. STREET ADDRESS", 304), ("8. CITY", 200)])
    _row(canvas, 218, [("9. MOTHER'S MAIDEN NAME", 252), ("10. SOCIAL SECURITY NO.", 252)])
    _band(canvas, 250, "SECTION B - TO BE COMPLETED BY THE DEAN")
    _row(canvas, 282, [("11. NAME", 252), ("12. TITLE", 252)])
    _row(canvas, 314, [("13. SIGNATURE", 352), ("14. DATE", 152)])
    return {
        "1. LAST NAME": "Sample-Bello",
        "2. FIRST NAME": "Amara",
        "3. MI": "N",
        "4. DATE OF BIRTH (MM/DD/YYYY)": "03/07/1999",
        "5. SEX": "Female",
        "6. CITIZENSHIP": "Kenya",
        "7. STREET ADDRESS": "12 Sample Road",
        "8. CITY": "Nairobi",
        "9. MOTHER'S MAIDEN NAME": "",
        "10. SOCIAL SECURITY NO.": "",
        "11. NAME": "",
        "12. TITLE": "",
        "13. SIGNATURE": "<sign>",
        "14. DATE": "<sign>",
    }


def framed_table(canvas: Canvas) -> dict[str, str]:
    """Draw a table of vaccines in a page with a frame; returns what belongs where by label."""
    canvas.rect(30, 30, WIDTH - 60, HEIGHT - 60)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, HEIGHT - 90, "Name:")
    canvas.line(95, HEIGHT - 92, 320, HEIGHT - 92)
    edges = (60, 200, 310, 420)
    for number, row in enumerate((("Vaccine", "Dose 1", "Dose 2"), ("MMR", "", ""), ("Hepatitis B", "", ""))):
        y = HEIGHT - 142 - 22 * number
        for text, left, right in zip(row, edges, edges[1:], strict=False):
            canvas.rect(left, y, right - left, 22)
            canvas.drawString(left + 4, y + 7, text)
    canvas.drawString(60, HEIGHT - 240, "Have you had a positive TB test?")
    for left, text in ((260, "Yes"), (320, "No")):
        canvas.rect(left, HEIGHT - 241, 9, 9)
        canvas.drawString(left + 14, HEIGHT - 240, text)
    canvas.drawString(60, HEIGHT - 264, "Date of last influenza vaccine ____________________")
    canvas.line(60, HEIGHT - 310, 260, HEIGHT - 310)
    canvas.line(320, HEIGHT - 310, 540, HEIGHT - 310)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(60, HEIGHT - 319, "Physician signature")
    canvas.drawString(320, HEIGHT - 319, "Date")
    return {
        "Name": "Amara Nkechi Sample-Bello",
        "Dose 1": "04/10/2000",
        "Dose 2": "09/02/2003",
        "Hepatitis B: Dose 1": "01/05/2016",
        "Hepatitis B: Dose 2": "02/09/2016",
        "Have you had a positive TB test?: Yes": "",
        "Have you had a positive TB test?: No": "",
        "Date of last influenza vaccine": "10/06/2026",
        "Physician signature": "<sign>",
        "Date": "<sign>",
    }


def lines(canvas: Canvas) -> dict[str, str]:
    """Draw lines with several labels, brackets to tick and rows of cells; returns what belongs where."""
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, HEIGHT - 60, "Visiting Elective Request (SAMPLE)")
    canvas.line(60, HEIGHT - 66, 550, HEIGHT - 66)
    first = "Name: ______________________________  Date of birth: ______________  Sex: [ ] M  [ ] F"
    canvas.drawString(60, HEIGHT - 100, first)
    canvas.drawString(60, HEIGHT - 124, "School:")
    canvas.drawString(330, HEIGHT - 124, "Expected graduation:")
    canvas.line(60, HEIGHT - 126, 550, HEIGHT - 126)
    dots = "." * 40
    canvas.drawString(60, HEIGHT - 148, f"Elective requested: {dots} from {dots[:12]} to {dots[:12]}")
    canvas.drawString(60, HEIGHT - 178, "I, ______________________, agree to the rules.")
    canvas.drawString(60, HEIGHT - 208, "Passport no.")
    for number in range(9):
        canvas.rect(160 + 16 * number, HEIGHT - 213, 16, 18)
    canvas.drawString(60, HEIGHT - 240, "Comments")
    canvas.rect(60, HEIGHT - 310, 490, 62)
    return {
        "Name": "Amara Nkechi Sample-Bello",
        "Date of birth": "03/07/1999",
        "Sex: M": "",
        "Sex: F": "On",
        "School": "Sample University of Nairobi",
        "Expected graduation": "07/15/2027",
        "Elective requested": "Cardiology",
        "from": "03/01/2027",
        "to": "03/28/2027",
        "p1-10": "",
        "Passport no.": "A0012345",
        "Comments": "",
    }


def _captioned(canvas: Canvas, y: float, places: list[tuple[float, float, str]]) -> None:
    """Draw lines side by side with their labels right below: left, width, label."""
    for left, width, label in places:
        canvas.setLineWidth(0.6)
        canvas.line(left, HEIGHT - y, left + width, HEIGHT - y)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(left, HEIGHT - y - 8, label)


def _pale_band(canvas: Canvas, y: float, text: str) -> None:
    """Head a section with a pale band that has no frame."""
    canvas.setFillGray(0.9)
    canvas.rect(54, HEIGHT - y, 504, 16, fill=1, stroke=0)
    canvas.setFillGray(0)
    canvas.setFont("Helvetica-Bold", 9)
    canvas.drawString(58, HEIGHT - y + 4, text)


def captions(canvas: Canvas) -> dict[str, str]:
    """Draw captions below lines in columns, below pale bands; returns what belongs where by label."""
    canvas.setFont("Helvetica-Bold", 13)
    canvas.drawString(54, HEIGHT - 50, "Bewerbung / Application (SAMPLE)")
    canvas.setFont("Helvetica", 9)
    canvas.drawString(
        54, HEIGHT - 66, "Please print. All dates in the order DD/MM/YYYY. Incomplete forms are returned."
    )
    _pale_band(canvas, 100, "STUDENT")
    _captioned(canvas, 130, [(54, 155, "Last name"), (230, 155, "First name"), (406, 152, "Middle name")])
    _captioned(canvas, 161, [(54, 155, "Date of birth"), (230, 155, "Cell phone"), (406, 152, "E-mail")])
    _captioned(canvas, 192, [(54, 331, "Medical school"), (406, 152, "Passport number")])
    _captioned(canvas, 223, [(54, 155, "City"), (230, 155, "Country"), (406, 152, "Postal code")])
    _pale_band(canvas, 262, "1 Im Notfall zu benachrichtigen")
    canvas.setFont("Helvetica", 9)
    canvas.drawString(54, HEIGHT - 290, "Name:")
    canvas.line(90, HEIGHT - 292, 290, HEIGHT - 292)
    canvas.drawString(310, HEIGHT - 290, "Telefon:")
    canvas.line(350, HEIGHT - 292, 558, HEIGHT - 292)
    return {
        "Last name": "Sample-Bello",
        "First name": "Amara",
        "Middle name": "Nkechi",
        "Date of birth": "07/03/1999",
        "Cell phone": "+254 700 555 014",
        "E-mail": "amara@example.org",
        "Medical school": "Sample University of Nairobi",
        "Passport number": "A0012345",
        "City": "Nairobi",
        "Country": "Kenya",
        "Postal code": "00100",
        "Name": "Juma Sample",
        "Telefon": "+254 700 555 077",
    }


def results_to_tick(canvas: Canvas) -> dict[str, str]:
    """Draw titers with boxes for their results, a day in three boxes, and "Name" beside "Vorname"."""
    canvas.setFont("Helvetica", 10)
    canvas.drawString(54, HEIGHT - 60, "Name:")
    canvas.line(90, HEIGHT - 62, 290, HEIGHT - 62)
    canvas.drawString(310, HEIGHT - 60, "Vorname(n):")
    canvas.line(370, HEIGHT - 62, 558, HEIGHT - 62)
    canvas.drawString(54, HEIGHT - 100, "Date of birth")
    for left in (150, 184, 218):
        canvas.rect(left, HEIGHT - 104, 34, 18)
    for number, test in enumerate(("Varicella IgG", "Measles IgG")):
        y = HEIGHT - 160 - 22 * number
        canvas.drawString(58, y + 7, test)
        for left, text in ((190, "Positive"), (280, "Negative")):
            canvas.rect(left, y + 6, 9, 9)
            canvas.drawString(left + 13, y + 7, text)
    return {
        "Name": "Sample-Bello",
        "Vorname(n)": "Amara Nkechi",
        "Date of birth": "",  # no box has room for a whole day, and nothing says which part each takes
        "Varicella IgG: Positive": "On",
        "Varicella IgG: Negative": "",
        "Measles IgG: Positive": "",
        "Measles IgG: Negative": "",
    }


PRINTED: dict[str, Callable[[Canvas], dict[str, str]]] = {
    "grid": grid,
    "framed table": framed_table,
    "lines": lines,
    "captions": captions,
    "results to tick": results_to_tick,
}


def draw_printed(name: str, path: Path) -> dict[str, str]:
    """Draw one of them; returns what belongs where, by the label that is read there."""
    canvas = Canvas(str(path), pagesize=letter, invariant=1)
    expected = PRINTED[name](canvas)
    canvas.save()
    return expected
