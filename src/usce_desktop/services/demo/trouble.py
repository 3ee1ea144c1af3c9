"""The sample library's application where everything goes wrong: each kind of finding once."""

from datetime import date, timedelta
from typing import Any

from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.checklist.sample_paper import Flaw, Kind, SamplePage, SamplePaper
from usce_desktop.domain.dates import add_months, show_day
from usce_desktop.domain.facts import Facts
from usce_desktop.services.demo.papers import BIRTH, NAME, Filed, letter

PROGRAM = "What can go wrong (SAMPLE)"
CHECKLIST = "What can go wrong"
_CLINIC = "Example Student Health Service"
_BORN = show_day(BIRTH)
_SPANISH = (
    f"La facultad de medicina certifica que la estudiante {NAME}, nacida el {_BORN}, es alumna regular de la"
    " carrera de medicina y que ha aprobado todas las materias de los años anteriores con buenas"
    " calificaciones, según consta en los registros de esta universidad."
)

NOTHING_TAKEN = "bls"
"""Its recipe leaves every page out."""
EMPTY_RECIPE = Recipe(pages=())
CUT, MISNAMED, DAMAGED = "statement cut.pdf", "CV named wrongly.pdf", "last flu shot.pdf"
"""A file that ends early, a picture that calls itself a PDF, and one that is no document at all."""
TORN = "visa letter.pdf"
"""A file that one engine cannot open and another can."""
GONE, CHANGED = "fee_receipt", "drug_screen"
"""Items whose file is taken away, and changed, behind the app's back."""


def _one(
    file: str,
    title: str,
    texts: tuple[str, ...],
    head: str = _CLINIC,
    *,
    kind: Kind = "letter",
    flaw: Flaw | None = None,
) -> SamplePaper:
    page = SamplePage(texts=texts, signed="Dr. P. Example")
    return letter(file, title, (page,), head=head, kind=kind, flaw=flaw)


def papers(today: date) -> tuple[SamplePaper, ...]:
    """List the papers, each with one thing wrong."""
    day = show_day(add_months(today, -2))
    who = f"{NAME}, born {_BORN}"
    zone = (
        "P&lt;UTOSAMPLE&lt;&lt;AMARA" + "&lt;" * 25,
        f"X0000000&lt;1UTO{BIRTH:%y%m%d}7F3101017" + "&lt;" * 14 + "00",
    )
    return (
        _one("scripted form.pdf", "Application form", (who, f"Date: {day}"), flaw="script"),
        _one(
            "constancia.pdf",
            "Constancia de estudios",
            (
                f"Fecha: {day}",
                _SPANISH,
                "La presente se extiende a solicitud de la interesada para los fines que correspondan.",
            ),
            head="Universidad de Ejemplo",
        ),
        _one("transcript with blank page.pdf", "Official transcript", (who, f"Issued {day}"), flaw="blank"),
        _one("statement cut.pdf", "Personal statement", (who, "Medicine, since you ask. " * 60)),
        _one("diploma signed.pdf", "Medical diploma", (who, f"Date: {day}"), flaw="signature"),
        _one(
            "one letter.pdf",
            "Letter of recommendation",
            (who, f"Date: {day}", "I recommend her."),
            flaw="crop",
        ),
        _one("step 1 with number.pdf", "USMLE Step 1 score report", (who, f"Test date: {day}")),
        _one("step 2.pdf", "USMLE Step 2 CK score report", (who, f"Test date: {day}")),
        _one("toefl low.pdf", "TOEFL iBT score report", (who, f"Test date: {day}"), flaw="altered"),
        _one("passport page.pdf", "PASSPORT", (f"Name: {NAME}", *zone), head="Utopia (SAMPLE)"),
        SamplePaper(kind="portrait", file="tiny photo.jpg", flaw="tiny"),
        _one(
            "dark titers.jpg", "Serology", (f"Patient: {who}", f"Collected: {day}"), kind="phone", flaw="dark"
        ),
        _one("positive igra.pdf", "QuantiFERON-TB Gold Plus", (f"Patient: {who}", f"Collected: {day}")),
        _one(
            "chest x-ray.pdf",
            "Chest X-ray report",
            (f"Patient: {who}", f"Date of examination: {day}", "Lungs clear."),
            flaw="updated",
        ),
        _one("last flu shot.pdf", "Influenza vaccination", (f"Patient: {who}",)),
        _one("covid card.pdf", "COVID-19 vaccination card", (f"Patient: {who}", f"Date: {day}"), flaw="form"),
        _one(
            "police check.pdf",
            "Background check",
            (f"{who}, social security number 123-45-6789 (SAMPLE)", f"Issued {day}"),
        ),
        _one(
            "drug screen.pdf",
            "Urine drug screen",
            ("Patient: Peter Other, born 2 Feb 1990", f"Collected: {day}"),
        ),
        _one("small cover.pdf", "Certificate of liability", (f"Named student: {NAME}", f"Issued {day}")),
        _one(
            "old insurance.pdf",
            "Health insurance certificate",
            (f"Insured: {NAME}, date of birth 15 Mar 2001",),
        ),
        _one("bls card.pdf", "Basic Life Support provider card", (who, f"Issued {day}")),
        _one(
            "no translation.pdf",
            "Curriculum vitae",
            (who, "Education, work experience, publications, skills and interests."),
        ),
        _one("receipt.pdf", "Fee receipt", (who, f"Paid {day}")),
        _one("visa letter.pdf", "Visa", (f"Name: {NAME}", f"AAMC ID: 11111111, issued {day}")),
        _one("training.pdf", "HIPAA training certificate", (who, f"Issued {day}"), kind="scan", flaw="lost"),
        _one("physical.pdf", "Physical examination", (f"Patient: {who}", f"Date: {day}"), flaw="count"),
        _one("how to find us.pdf", "How to find us", ("Take the lift to the third floor, then turn left.",)),
        _one(
            "immunization old form.pdf",
            "Immunization record",
            (who, f"Form edition 2020, completed {day}"),
            flaw="unsigned",
        ),
    )


def filed(today: date) -> list[Filed]:
    """Say which paper goes where, and what is stated of it."""
    day = add_months(today, -2)
    rows: list[tuple[str, str, dict[str, Any]]] = [
        ("application_form", "scripted form.pdf", {}),
        ("good_standing", "constancia.pdf", {}),
        ("transcript", "transcript with blank page.pdf", {}),
        ("cv", MISNAMED, {}),
        ("personal_statement", CUT, {}),
        ("diploma", "diploma signed.pdf", {}),
        ("lor", "one letter.pdf", {}),
        ("usmle_step1", "step 1 with number.pdf", {"score": 231, "result": "pass"}),
        ("usmle_step2ck", "step 2.pdf", {"issued": add_months(today, -3), "score": 250, "result": "pass"}),
        ("english", "toefl low.pdf", {"test": "TOEFL", "score": 3.5}),
        ("passport", "passport page.pdf", {"expires": add_months(today, 4), "number": "X0000000"}),
        ("photo", "tiny photo.jpg", {}),
        ("immunization_aamc", "immunization old form.pdf", {"edition": "2020"}),
        ("lab_titers", "dark titers.jpg", {}),
        ("tb_test", "positive igra.pdf", {"result": "indeterminate"}),
        ("chest_xray", "chest x-ray.pdf", {"issued": add_months(today, -1), "result": "normal"}),
        ("flu", "last flu shot.pdf", {"issued": add_months(today, -16)}),
        ("covid", "covid card.pdf", {}),
        ("background_check", "police check.pdf", {"result": "clear"}),
        ("drug_screen", "drug screen.pdf", {"result": "negative"}),
        (
            "malpractice",
            "small cover.pdf",
            {"expires": add_months(today, 10), "per_claim": 1e5, "aggregate": 3e5, "currency": "USD"},
        ),
        ("health_insurance", "old insurance.pdf", {"expires": add_months(today, 2)}),
        ("bls", "bls card.pdf", {"expires": add_months(today, 20), "issuer": "Example Academy"}),
        ("translation", "no translation.pdf", {}),
        ("fee_receipt", "receipt.pdf", {}),
        ("visa", "visa letter.pdf", {}),
        ("hipaa", "training.pdf", {"issued": today + timedelta(days=400)}),
        ("physical_exam", "physical.pdf", {}),
        ("policy_ack", "how to find us.pdf", {}),
    ]
    return [
        Filed(
            item=item, file=file, facts=Facts(**{"issued": day, **facts}), ticked=item != "application_form"
        )
        for item, file, facts in rows
    ]
