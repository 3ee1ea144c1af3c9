"""Forms: what each field asks, what is offered, and that nothing wrong is offered as sure.

``tests/making/data/forms.json`` holds 26 forms of 1,269 fields as the worker reads them, with what a careful
person would write. They were drawn by people who had not seen the reader; the first set was then used to mend
it, and so was the second after its first reading (docs/forms.md has the figures).
"""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
from msgspec import structs

from making.forms import APPLICANT, APPLICATION
from usce_desktop.domain.application.application import Applicant, FormDetails
from usce_desktop.domain.forms.answers import FormAnswer, answers
from usce_desktop.domain.forms.cells import FormCell, letter_for
from usce_desktop.domain.forms.field import FieldOffer, Form, FormField, Option
from usce_desktop.domain.forms.immunity import answer_of, immunity_key
from usce_desktop.domain.forms.meaning import date_hint, hints_in, meaning_of
from usce_desktop.domain.forms.offers import offers
from usce_desktop.domain.forms.vocabulary import words_of, words_of_name
from usce_desktop.domain.forms.writing import (
    choose,
    date_pattern,
    fit,
    form_pattern,
    listed_part,
    write_date,
    write_part,
)
from usce_desktop.domain.immunization.record import Dose, ImmunizationRecord, TbTest, Titre
from usce_desktop.domain.reading.mrz import Mrz
from usce_desktop.domain.reading.page import Line, PageText, Place, Word
from usce_desktop.storage.form_words import load_vocabulary
from usce_desktop.storage.resources import resources

DATA = Path(__file__).parents[3] / "making" / "data"
VOCABULARY = load_vocabulary(resources())
OF_OTHERS: Applicant = structs.replace(
    APPLICANT,
    name="Amara Nkechi Okonkwo-Bello",
    family_name="Okonkwo-Bello",
    nationality="Nigeria",
    email="amara.sample@example.org",
    phone="+234 803 555 0142",
    school="University of Sample Lagos",
    final_year=True,
    details=FormDetails(
        sex="Female", passport_number="B50123987", passport_expires="2031-05-09", birth_place="Enugu",
        street="12 Sample Road", city="Lagos", state="Lagos State", postal_code="101233", country="Nigeria",
        emergency_name="Chidi Okonkwo", emergency_phone="+234 803 555 0177",
        emergency_relationship="Brother", dean_name="Prof. Tunde Sample", dean_email="dean@example.org",
    ),
    immunizations=structs.replace(
        APPLICANT.immunizations,
        doses=(
            *APPLICANT.immunizations.doses,
            Dose(vaccine="VAR", date=date(2000, 5, 11)),
            Dose(vaccine="VAR", date=date(2004, 6, 15)),
        ),
    ),
)  # fmt: skip


class Known(NamedTuple):
    """A form of the sets."""

    set: int
    name: str
    form: Form
    expected: dict[str, dict[str, Any]]


def known_forms(file: str = "forms.json") -> list[Known]:
    rows = msgspec.json.decode((DATA / file).read_bytes())
    return [
        Known(row["set"], row["name"], msgspec.convert(row["form"], Form), row["expected"]) for row in rows
    ]


def outcome(offer: FieldOffer, expected: dict[str, Any]) -> str:
    """Say what became of a field: right, open, wrong, sign or missed."""
    if offer.kind == "sign":
        return "sign" if "sign" in expected else "wrong" if "is" in expected else "open"
    written = offer.offered if offer.sure else ""
    if "is" in expected:
        return "right" if written in expected["is"] else "wrong" if written else "left"
    if "sign" in expected:
        return "wrong" if written else "missed"
    return "wrong" if written and not expected.get("optional") else "open"


def test_on_forms_of_other_hands_nothing_wrong_is_sure_and_most_is_right() -> None:
    told: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
    wrong = []
    for known in known_forms():
        found = offers(known.form, answers(OF_OTHERS, APPLICATION), OF_OTHERS, VOCABULARY)
        assert {each.field.name for each in found} == set(known.expected)
        for offer in found:
            result = outcome(offer, known.expected[offer.field.name])
            told[known.set][result] += 1
            if result in {"wrong", "missed"}:
                wrong.append((known.name, offer.field.name, offer.label, offer.offered, result))
    # The two that are missed stand in a part that somebody else fills in and signs.
    assert [each for each in wrong if each[-1] == "wrong"] == []
    assert len(wrong) <= 2
    for number, least in ((1, 0.93), (2, 0.82)):
        assert told[number]["right"] / (told[number]["right"] + told[number]["left"]) >= least


def test_on_print_only_forms_of_another_hand_nothing_wrong_is_sure() -> None:
    """Ten forms as they were read: 681 places on their pages, two of them scans that lie askew."""
    told: Counter[str] = Counter()
    wrong = []
    for known in known_forms("flat_forms.json"):
        for offer in offers(known.form, answers(APPLICANT, APPLICATION), APPLICANT, VOCABULARY):
            expected = known.expected[offer.field.name]
            written = offer.offered if offer.sure and offer.kind != "sign" else ""
            right = {*expected.get("is", ()), *expected.get("optional", ())}
            if written and written not in right:
                wrong.append((known.name, offer.field.name, offer.label, written))
            if "is" in expected:
                told["right" if written else "left"] += 1
    assert wrong == []
    assert told["right"] / (told["right"] + told["left"]) >= 0.68


@pytest.mark.parametrize(
    ("label", "keys", "complete"),
    [
        ("Last name:", ("family_name",), True),
        ("Applicant's family name (as in passport)", ("family_name",), True),
        ("Name, exactly as shown in your passport", ("name",), True),
        ("Name (Last, First, Middle)", ("name_last_first",), True),
        ("Supervisor's last name", ("family_name",), False),
        ("Favorite name", ("name",), False),
        ("3. Date of birth (MM/DD/YYYY)", ("birth_date",), True),
        ("Are you currently enrolled in a medical school?", ("enrolled",), True),
        ("First name / Nombre", ("given_names",), True),
        ("Name / Nombre", (), False),
        ("City / State / ZIP", ("city", "state", "postal_code"), True),
        ("Place of birth (city)", ("birth_place",), True),
        ("in (city)", ("city",), False),
        ("Elective (2nd choice)", ("specialty",), False),
        ("E-mail and telephone", ("email", "phone"), False),
        ("N.º de pasaporte", ("passport_number",), True),
        ("MMR (measles, mumps, rubella) dose 2", ("dose:MMR:2",), True),
        ("Hepatitis B (3-dose series) booster date", ("dose:HEPB:0",), False),
        ("Hepatitis B surface antibody result", ("titer:anti-HBs:result",), True),
        ("Varicella IgG date", ("titer:varicella_igg:date",), True),
        ("Varicella", ("dose:VAR:0",), False),
        ("PPD date placed", ("tb:TST:placed",), True),
        ("QuantiFERON", ("tb:IGRA:",), False),
        ("Blood type", (), False),
    ],
)
def test_a_label_is_understood_where_every_word_of_it_is(
    label: str, keys: tuple[str, ...], complete: bool
) -> None:
    meaning = meaning_of(label, VOCABULARY)
    assert (meaning.keys, meaning.complete) == (keys, complete)


@pytest.mark.parametrize(
    "label",
    [
        "DOB (dependents)", "Name (cardholder)", "Phone (fax)", "Address (billing)", "Start date (employment)",
        "Graduation date (undergraduate)", "From (time)", "Passport type", "Visa No.", "Program #",
        "Type of school", "Visa required?", "Current hospital", "Visiting institution", "Phone country code",
        "Born in", "As in passport", "Date of chickenpox", "COVID-19 test date", "Measles test date",
        "Number of COVID doses", "No flu vaccine", "Varicella vaccine or titer date", "Rubéola IgG fecha",
        "Name of spouse", "Permanent address in home country", "Last 4 of SSN", "State license number",
        "Dates of attendance", "Work phone",
    ],
)  # fmt: skip
def test_what_asks_something_else_is_never_understood_whole(label: str) -> None:
    meaning = meaning_of(label, VOCABULARY)
    assert meaning.foreign or not meaning.complete


@pytest.mark.parametrize(
    "label",
    [
        "Passport No.", "Passport #", "N.º de pasaporte", "N° de passeport", "Tel. No.", "AAMC ID No.",
        "Telephone (include country code)", "Name (please print)", "First name (given name)",
        "Name (as it appears on passport)", "Date of last flu shot", "Hepatitis B dose 2 date",
        "IGRA (QuantiFERON or T-Spot) date", "Elective (1st choice)", "Adresse (n° et rue)", "Phone (cell)",
    ],
)  # fmt: skip
def test_what_only_says_it_longer_is(label: str) -> None:
    assert meaning_of(label, VOCABULARY).complete


def test_whose_it_is_and_what_only_a_hand_may_write() -> None:
    assert meaning_of("Mother's maiden name", VOCABULARY).foreign
    assert meaning_of("Preferred name", VOCABULARY).foreign
    assert meaning_of("Signature of applicant", VOCABULARY).sign
    assert not meaning_of("Last name", VOCABULARY).foreign
    assert meaning_of("Birth month", VOCABULARY).part == "month"


def test_words_are_compared_without_accents_marks_and_endings() -> None:
    assert words_of("Applicant's E-Mail") == ("applicant", "email")
    assert words_of("N° de pasaporte") == words_of("N.º de pasaporte") == ("number", "de", "pasaporte")
    assert words_of("Né(e) le, Straße") == ("ne", "le", "strasse")
    assert words_of_name("form1[0].#subform[0].LastName[0]") == ("last", "name")
    assert words_of_name("txt_MMR_2") == ("mmr", "2")
    assert words_of_name("f1_23") == words_of_name("Text1") == ()


@pytest.mark.parametrize(
    ("hint", "language", "written"),
    [
        ("", "en", "03/07/1999"),
        ("", "de", "07.03.1999"),
        ("", "es", "07/03/1999"),
        ("DD-MMM-YYYY", "en", "07-Mar-1999"),
        ("TT.MM.JJJJ", "de", "07.03.1999"),
        ("JJ/MM/AAAA", "fr", "07/03/1999"),
        ("DD/MM/AAAA", "es", "07/03/1999"),
        ("YYYY-MM-DD", "en", "1999-03-07"),
        ("MM / DD / YY", "en", "03/07/99"),
        ("M/D/YYYY", "en", "3/7/1999"),
        ("MM/YYYY", "en", "03/1999"),
        ("MMMM DD, YYYY", "en", "March 07, 1999"),
        ("DD MON YYYY", "en", "07 Mar 1999"),
    ],
)
def test_dates_are_written_as_the_form_asks(hint: str, language: str, written: str) -> None:
    field = FormField(name="d", page=1, box=(0, 0, 1, 1), kind="text")
    assert write_date(date(1999, 3, 7), date_pattern(field, hint, language)) == written
    if "," not in hint:
        assert date_hint(f"Date of birth ({hint})") == hint


def field(**values: Any) -> FormField:
    return FormField(**{"name": "f", "page": 1, "box": (100, 100, 200, 115), "kind": "text", **values})


def listed(*labels: str) -> FormField:
    return field(kind="choice", options=tuple(Option(state=label, label=label) for label in labels))


def test_parts_of_dates_fit_lists_and_room() -> None:
    day = date(1999, 3, 7)
    months = listed("Month", "Jan", "Feb", "Mar")
    assert (listed_part(months, ("birth_date",)), write_part(day, "month", months)) == ("month", "Mar")
    assert listed_part(listed(*map(str, range(1, 13))), ("birth_date",)) == "month"
    assert listed_part(listed(*map(str, range(1, 32))), ("birth_date",)) == "day"
    assert listed_part(listed("1998", "1999"), ("birth_date",)) == "year"
    assert listed_part(listed("red", "blue"), ("birth_date",)) == ""
    assert listed_part(field(), ("birth_date",)) == ""
    assert write_part(day, "year", listed("1998")) == ""
    assert write_part(day, "year", field(most=2)) == "99"
    assert write_part(day, "day", field()) == "07"
    cells = field(most=8, comb=True)
    assert date_pattern(cells, "", "en") == "mmddyyyy"


def test_texts_are_never_cut() -> None:
    assert fit("1-148-293-4", field(most=8)).text == "11482934"
    assert fit("Amara Nkechi", field(most=11)).text == ""
    assert fit("Amara", field(most=11)).text == "Amara"
    assert not fit("+254 700 555 014", field(most=15)).sure
    assert letter_for("1-148", FormCell(first="f", place=1, count=4)).text == "1"
    assert letter_for("1-148", FormCell(first="f", place=1, count=9)).text == ""


def test_choices_are_found_by_what_they_say() -> None:
    boxes = field(kind="choice", options=(Option(state="H"), Option(state="M")))
    assert choose(boxes, ("Hombre", "Mujer"), "Female", VOCABULARY) == "M"
    assert choose(boxes, ("Man / Hombre", "Woman / Mujer"), "Male", VOCABULARY) == "H"
    assert choose(listed("India", "Kenya"), (), "Kenya", VOCABULARY) == "Kenya"
    assert choose(listed("India"), (), "Kenya", VOCABULARY) == ""
    named = field(name="sex_female", kind="check", options=(Option(state="On"),))
    assert choose(named, ("2",), "Female", VOCABULARY) == "On"
    assert listed("- select -", "Kenya").filled is False
    assert structs.replace(listed("Kenya"), value="Kenya").filled is True


RECORD = ImmunizationRecord(
    doses=(
        Dose(vaccine="MMR", date=date(2000, 4, 10)),
        Dose(vaccine="MMRV", date=date(2003, 9, 2)),
        Dose(vaccine="FLU", date=date(2025, 10, 1)),
        Dose(vaccine="FLU", date=date(2026, 10, 6)),
    ),
    titres=(
        Titre(test="anti-HBs", date=date(2020, 1, 1), value=3, result="negative"),
        Titre(test="anti-HBs", date=date(2022, 3, 14), value=2e11, unit="mIU/mL"),
    ),
    tb=(
        TbTest(kind="TST", placed="2026-09-01", read="2026-09-03", mm=4.5, result="negative"),
        TbTest(kind="TST", result="positive"),
        TbTest(kind="TST", placed="2025-09-01"),
    ),
)


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        ("dose:MMR:1", date(2000, 4, 10)),
        ("dose:MMR:2", date(2003, 9, 2)),
        ("dose:MMR:3", ""),
        ("dose:MMR:0", ""),
        ("dose:VAR:0", date(2003, 9, 2)),
        ("dose:FLU:0", date(2026, 10, 6)),
        ("dose:HEPB:0", ""),
        ("titer:anti-HBs:date", date(2022, 3, 14)),
        ("titer:anti-HBs:value", "200000000000 mIU/mL"),
        ("titer:anti-HBs:result", "200000000000 mIU/mL"),
        ("titer:measles_igg:date", ""),
        ("tb:TST:placed", date(2026, 9, 1)),
        ("tb:TST:read", date(2026, 9, 3)),
        ("tb:TST:mm", "4.5"),
        ("tb:TST:result", "Negative"),
        ("tb:IGRA:date", ""),
    ],
)
def test_rows_of_the_record_answer_themselves(key: str, answer: date | str) -> None:
    assert answer_of(RECORD, key) == answer


def test_sides_that_a_record_does_not_have_are_empty() -> None:
    bare = ImmunizationRecord(
        titres=(Titre(test="anti-HBs", date=date(2022, 3, 14)),),
        tb=(TbTest(kind="TST", placed="2026-09-01"),),
    )
    assert [answer_of(bare, key) for key in ("titer:anti-HBs:value", "tb:TST:mm", "tb:TST:read")] == [
        "",
        "",
        "",
    ]
    assert immunity_key(("eye", "color"), VOCABULARY.immunity) is None


def zone(**changes: Any) -> Mrz:
    place = Place(page=1, snippet="", box=(0, 0, 0, 0))
    values = {
        "surname": "SAMPLE BELLO", "given": "AMARA NKECHI", "number": "A1", "nationality": "KEN",
        "birth": date(1999, 3, 7), "expires": date(2031, 5, 9), "place": place, "sex": "F",
    }  # fmt: skip
    return Mrz(**{**values, **changes})


def test_a_name_that_is_not_parted_is_parted_by_the_passport_and_otherwise_only_guessed() -> None:
    whole = Applicant(name="Amara Nkechi Sample Bello")
    guessed = answers(whole, APPLICATION)
    assert guessed["family_name"].guessed
    assert not guessed["name"].guessed
    known = answers(whole, APPLICATION, zone())
    assert known["family_name"] == FormAnswer(value="Sample Bello", source="passport")
    assert "first_family_name" not in known
    assert (known["sex"].value, known["passport_number"].value) == ("Female", "A1")
    assert answers(whole, APPLICATION, zone(wrong=("number",)))["family_name"].guessed
    assert "passport_number" not in answers(whole, APPLICATION, zone(wrong=("number",)))


def test_weeks_and_days_of_the_rotation() -> None:
    friday = structs.replace(APPLICATION, end=date(2027, 3, 26))
    assert answers(APPLICANT, friday)["weeks"].value == "4"
    odd = structs.replace(APPLICATION, end=date(2027, 3, 24))
    assert "weeks" not in answers(APPLICANT, odd)
    days = answers(APPLICANT, APPLICATION)["rotation_dates"]
    assert (days.value, days.until) == (date(2027, 3, 1), date(2027, 3, 28))
    bad = structs.replace(APPLICANT, details=FormDetails(passport_expires="soon"))
    assert answers(bad, APPLICATION)["passport_expires"].value == "soon"


def page(*words: tuple[str, float, float], number: int = 1) -> PageText:
    """A page with words by their left and upper edges, five points wide a letter."""
    lines = tuple(Line(words=tuple(_words(text, x, y))) for text, x, y in words)
    return PageText(page=number, source="pdf", width=612, height=792, lines=lines)


def _words(text: str, x: float, y: float) -> list[Word]:
    found = []
    for word in text.split():
        found.append(Word(text=word, x0=x, y0=y, x1=x + 5 * len(word), y1=y + 8))
        x += 5 * len(word) + 3
    return found


def ask(
    fields: list[FormField], *words: tuple[str, float, float], applicant: Applicant = APPLICANT
) -> dict[str, FieldOffer]:
    form = Form(fields=tuple(fields), pages=(page(*words),))
    found = offers(form, answers(applicant, APPLICATION), applicant, VOCABULARY)
    return {each.field.name: each for each in found}


def test_a_second_phone_is_somebodys_unless_it_says_whose() -> None:
    rows = [field(name=str(n), box=(200, 100 + 20 * n, 300, 114 + 20 * n)) for n in range(3)]
    words = [("Phone:", 100.0, 103.0), ("Phone:", 100.0, 123.0), ("Your phone:", 100.0, 143.0)]
    found = ask(rows, *words)
    assert [found[str(n)].sure for n in range(3)] == [True, False, True]
    assert found["1"].offered == APPLICANT.phone


def test_a_state_alone_may_be_that_of_a_license_plate() -> None:
    box = field(box=(200, 100, 300, 114))
    applicant = structs.replace(APPLICANT, details=structs.replace(APPLICANT.details, state="Nairobi"))
    assert not ask([box], ("State:", 100, 103), applicant=applicant)["f"].sure


def test_an_address_without_a_city_beside_it_is_whole() -> None:
    box = field(box=(200, 100, 400, 114))
    assert ask([box], ("Address:", 100, 103))["f"].offered == "12 Sample Road, Nairobi, 00100, Kenya"
    nobody = structs.replace(APPLICANT, details=FormDetails(city="Nairobi"))
    assert "not known" in str(ask([box], ("Address:", 100, 103), applicant=nobody)["f"].because)


def test_parts_are_named_before_or_behind_their_boxes() -> None:
    boxes = [field(name=f"d{n}", box=(200 + 70 * n, 100, 230 + 70 * n, 114), most=4) for n in range(3)]
    behind = ask(boxes, ("Date of birth", 100, 103), ("MM", 236, 103), ("DD", 306, 103))
    assert [behind[f"d{n}"].offered for n in range(3)] == ["03", "07", "1999"]


def test_what_a_form_calls_a_field_for_itself_is_no_proof_beside_a_label() -> None:
    box = field(name="LastName", box=(200, 100, 300, 114))
    assert not ask([box], ("Zodiac sign:", 100, 103))["LastName"].sure
    assert ask([box], ("7.", 180, 103))["LastName"].sure
    assert not ask([box], ("First name:", 100, 103))["LastName"].sure


def test_a_field_without_a_page_of_words_is_left_open() -> None:
    form = Form(fields=(field(page=2),), pages=())
    found = offers(form, answers(APPLICANT, APPLICATION), APPLICANT, VOCABULARY)
    assert not found[0].offered


def test_slashes_between_boxes_are_no_labels() -> None:
    boxes = [field(name=f"d{n}", box=(200 + 60 * n, 100, 240 + 60 * n, 114), most=4) for n in range(3)]
    words = [
        ("Date of birth", 100.0, 103.0),
        ("/", 248.0, 103.0),
        ("/", 308.0, 103.0),
        ("______", 100.0, 300.0),
    ]
    parts = [("MM", 212.0, 118.0), ("DD", 272.0, 118.0), ("YYYY", 330.0, 118.0)]
    found = ask(boxes, *words, *parts)
    assert [found[f"d{n}"].offered for n in range(3)] == ["03", "07", "1999"]


def one(label: str, **values: Any) -> FieldOffer:
    return ask([field(box=(300, 100, 420, 114), **values)], (label, 60, 103))["f"]


def test_answers_are_put_together_or_shortened_as_the_field_asks() -> None:
    assert one("Start date / End date:").offered == "03/01/2027 - 03/28/2027"
    assert one("Currently enrolled:").offered == "Yes"
    assert one("Sex:", most=1).offered == "F"
    assert one("Last name, first name, middle name:").offered == "Sample-Bello, Amara Nkechi"
    assert one("First and last name:").offered == APPLICANT.name
    assert one("City, State, Postal code:").offered == ""
    assert one("City, Postal code:").offered == "Nairobi, 00100"
    assert one("Surname and middle name:").offered == "Sample-Bello, Nkechi"
    assert one("Middle name, surname:").offered == "Nkechi Sample-Bello"
    assert one("Year of graduation:").offered == "2027"
    listed_days = tuple(Option(state=text, label=text) for text in ("soon", "later"))
    assert not one("Start date:", kind="choice", options=listed_days).offered
    assert one("Emergency contact phone:", name="f").sure
    assert not one("E-mail and telephone:").offered
    assert ask([]) == {}


def test_what_follows_a_test_in_its_row_is_of_that_test() -> None:
    boxes = [field(name=f"t{n}", box=(300 + 120 * n, 100, 350 + 120 * n, 114)) for n in range(3)]
    words = [("QuantiFERON test date:", 100.0, 103.0), ("Result:", 370.0, 103.0), ("Remarks:", 480.0, 103.0)]
    found = ask(boxes, *words)
    assert [found[f"t{n}"].offered for n in range(3)] == ["09/21/2026", "Negative", ""]


def test_below_an_emergency_heading_a_phone_is_that_persons_whatever_its_name() -> None:
    box = field(name="Phone", box=(200, 140, 300, 154))
    found = ask([box], ("EMERGENCY CONTACT", 60, 100), ("Phone:", 100, 143))
    assert (found["Phone"].offered, found["Phone"].sure) == ("+254 700 555 077", True)


def test_a_passport_without_a_last_day_answers_the_rest() -> None:
    known = answers(Applicant(name="A B"), APPLICATION, zone(expires=None, sex=""))
    assert "passport_expires" not in known
    assert "sex" not in known
    assert known["birth_date"].source == "passport"


def test_a_field_called_phone_may_be_that_of_the_emergency_contact() -> None:
    box = field(name="Phone", box=(300, 100, 420, 114))
    assert ask([box], ("Emergency contact phone:", 60, 103))["Phone"].sure


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("EDUCATION", "From:"),
        ("PREVIOUS CLINICAL ROTATIONS", "Hospital:"),
        ("WORK EXPERIENCE", "Dates of rotation:"),
        ("REFERENCES", "Name:"),
        ("PROGRAM DIRECTOR", "Name:"),
    ],
)
def test_below_a_heading_of_other_times_and_people_nothing_is_sure(heading: str, label: str) -> None:
    box = field(box=(200, 140, 300, 154))
    assert not ask([box], (heading, 60, 100), (label, 100, 143))["f"].sure


def test_days_beside_a_school_are_those_of_its_years() -> None:
    boxes = [field(name=str(n), box=(200 + 120 * n, 100, 260 + 120 * n, 114)) for n in range(3)]
    found = ask(boxes, ("Medical school:", 100, 103), ("From:", 280, 103), ("To:", 400, 103))
    assert [found[str(n)].sure for n in range(3)] == [True, False, False]


def test_a_pattern_with_the_hour_is_not_a_dates() -> None:
    found = ask([field(box=(200, 100, 300, 114), pattern="m/d/yy h:MM tt")], ("Start date:", 100, 103))
    assert (found["f"].offered, found["f"].sure) == ("03/01/2027", False)
    found = ask([field(box=(200, 100, 300, 114), pattern="ddd, dd mmm yyyy")], ("Start date:", 100, 103))
    assert not found["f"].sure


def test_boxes_on_two_pages_keep_their_places_among_the_options() -> None:
    options = (
        Option(state="Yes", page=1, box=(200, 100, 211, 111)),
        Option(state="Yes", page=2, box=(200, 100, 211, 111)),
    )
    box = field(kind="check", box=(200, 100, 211, 111), options=options)
    offer = ask([box], ("Agreed", 215, 102))["f"]
    assert offer.choices == ("Agreed", "")


def test_a_persons_word_for_what_a_field_asks_counts_more_than_its_label() -> None:
    text = page(("Kenncode:", 72, 100))
    code = field(box=(150, 90, 300, 104))
    form = Form(fields=(code,), pages=(text,))

    def stated(key: str) -> FieldOffer:
        known = answers(APPLICANT, APPLICATION)
        (found,) = offers(form, known, APPLICANT, VOCABULARY, {"f": key, "gone": "name"})
        return found

    assert not ask([code], ("Kenncode:", 72, 100))["f"].sure
    assert (stated("aamc_id").offered, stated("aamc_id").sure) == ("14482931", True)
    assert "you said that this field asks for it" in str(stated("aamc_id").because)
    assert str(stated("nothing").because) == "You said that it stays open"
    assert stated("tb:IGRA:result").offered == "Negative"
    assert "not known yet" in str(stated("birth_place").because)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("All dates as DD/MM/YYYY.", "dd/mm/yyyy"),
        ("Datumsangaben in der Form TT.MM.JJJJ", "dd.mm.yyyy"),
        ("Start (dd/mm/aaaa) End (dd/mm/aaaa)", "dd/mm/yyyy"),
        ("Date of birth (MM/DD/YYYY)  Date (mm/dd/yy)", "mm/dd/yyyy"),
        # Day first here and month first there says nothing of the others.
        ("Born (DD/MM/YYYY)  Graduation (MM/DD/YYYY)", ""),
        ("Graduation (MM/YYYY)", ""),
        ("No dates at all", ""),
    ],
)
def test_how_a_form_says_that_it_wants_its_dates(text: str, pattern: str) -> None:
    assert form_pattern(hints_in(text)) == pattern


def test_a_titer_is_asked_for_by_the_word_for_it_and_the_test_alone_is_not() -> None:
    assert meaning_of("Varicella IgG Date of test", VOCABULARY).complete
    assert not meaning_of("Varicella test date", VOCABULARY).complete


def test_labels_between_fields_are_above_or_below_all_of_them_as_the_page_tells() -> None:
    rows = [field(name=str(n), box=(100, 100 + 30 * n, 220, 114 + 30 * n)) for n in range(3)]
    beside = [field(name=f"b{n}", box=(300, 100 + 30 * n, 420, 114 + 30 * n)) for n in range(2)]
    between = [("Last name", 100.0, 117.0), ("First name", 100.0, 147.0)]
    # Each column alone could have its labels on either side; the nearer one is taken.
    assert ask([rows[1]], *between)["1"].label == "Last name"
    # A column that has one more below its last field tells for the page.
    told = ask(
        [*rows, *beside],
        *between,
        ("Middle name", 100.0, 177.0),
        ("City", 300.0, 117.0),
        ("Country", 300.0, 147.0),
    )
    assert [told[str(n)].label for n in range(3)] == ["Last name", "First name", "Middle name"]
    assert [told[f"b{n}"].label for n in range(2)] == ["City", "Country"]
