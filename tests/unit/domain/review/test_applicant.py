"""Who the applicant is, as a pile of papers says it: the passport first, nothing where papers disagree."""

from datetime import date

import pytest

from making.pages import page
from making.values import kind
from usce_desktop.domain.reading.dates import month_in
from usce_desktop.domain.reading.reading import read_pages
from usce_desktop.domain.review.applicant import PaperRead, applicant_offers
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.resources import resources

ENTRIES = load_catalog(resources()).tick_entries
TYPES = (kind("good_standing"), kind("passport"), kind("tb_test"))
ZONE = (
    "P<EXAMUESTRA<<MARIA<JOSE<<<<<<<<<<<<<<<<<<<<",
    "X1234567<7EXA9905038F3101104<<<<<<<<<<<<<<06",
)


def paper(name: str, *lines: str) -> PaperRead:
    return PaperRead(file=name, reading=read_pages(1, [page(*lines)], TYPES, entries=ENTRIES))


def told(*papers: PaperRead) -> dict[str, str]:
    return {each.key: each.value for each in applicant_offers(papers)}


def test_the_passport_says_who_it_is_in_the_letters_of_another_paper() -> None:
    found = applicant_offers(
        [paper("tb.pdf", "Patient: María José Muestra", "DOB: 3 May 1999"), paper("pass.pdf", *ZONE)]
    )

    assert {each.key: each.value for each in found} == {
        "name": "María José Muestra",
        "given_names": "María José",
        "family_name": "Muestra",
        "birth_date": "1999-05-03",
    }
    assert {each.file for each in found} == {"pass.pdf"}


def test_a_birth_date_whose_check_digit_is_wrong_is_taken_from_another_paper() -> None:
    wrong = paper("pass.pdf", ZONE[0], ZONE[1].replace("9905038", "9905034"))
    (born,) = [
        each
        for each in applicant_offers([wrong, paper("tb.pdf", "DOB: 5 May 1999")])
        if each.key == "birth_date"
    ]

    assert (born.file, born.value) == ("tb.pdf", "1999-05-05")


def test_a_passport_alone_is_written_in_common_letters() -> None:
    found = told(paper("pass.pdf", *ZONE))

    assert (found["name"], found["given_names"], found["family_name"]) == (
        "Maria Jose Muestra",
        "Maria Jose",
        "Muestra",
    )


def test_without_a_passport_the_name_that_several_papers_print_is_offered() -> None:
    papers = (
        paper("a.pdf", "Patient: Bruno Otro"),
        paper("b.pdf", "Patient: Amara Sample"),
        paper("c.pdf", "Student name: AMARA SAMPLE"),
    )

    assert told(*papers)["name"] == "Amara Sample"
    assert told(papers[2])["name"] == "Amara Sample"
    assert "name" not in told(papers[0], papers[1]), "two papers of two people say nothing"
    assert "name" not in told()


def test_numbers_and_birth_dates_that_disagree_are_not_offered() -> None:
    one = paper("a.pdf", "USMLE ID: 5-123-456-7", "AAMC ID: 12345678", "DOB: 3 May 1999")
    two = paper("b.pdf", "USMLE ID: 5-123-456-8", "AAMC ID: 00000000", "DOB: 4 May 1999")

    assert told(one) == {"usmle_id": "5-123-456-7", "aamc_id": "12345678", "birth_date": "1999-05-03"}
    assert told(one, two) == {"aamc_id": "12345678"}
    three = paper("c.pdf", "DOB: 3 May 1999")
    assert told(one, two, three)["birth_date"] == "1999-05-03", "most papers say so"


def test_a_letter_of_the_school_says_school_and_graduation() -> None:
    letter = paper(
        "letter.pdf",
        "Example University, Faculty of Medicine",
        "1 Example Avenue, Sampleville",
        "Good standing",
        "She is expected to graduate in June 2027.",
    )

    assert told(letter) == {
        "school": "Example University, Faculty of Medicine",
        "graduation": "2027-06-30",
    }


@pytest.mark.parametrize(
    "line",
    [
        "Example University Hospital",
        "Example University Student Health Service",
        "registrar@university.example",
        "This is to certify that she studies at the Example University since the year 2021 and has passed",
        "Example Avenue 1",
    ],
)
def test_what_is_no_school_is_not_offered_as_one(line: str) -> None:
    assert "school" not in told(paper("letter.pdf", line, "Good standing"))


def test_the_school_is_taken_from_papers_of_the_school_alone() -> None:
    assert "school" not in told(paper("tb.pdf", "Example University", "TB test", "QuantiFERON: NEGATIVE"))
    assert read_pages(0, [], ()).schools == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("expected to graduate in June 2027", date(2027, 6, 30)),
        ("12/2027", date(2027, 12, 31)),
        ("2028-02", date(2028, 2, 29)),
        ("junio de 2027", date(2027, 6, 30)),
        ("on 15 June 2027", date(2027, 6, 15)),
        ("2027-06-15", date(2027, 6, 15)),
        ("03/04/2027", None),
        ("13/2027", None),
        ("next summer", None),
        ("", None),
    ],
)
def test_a_month_with_its_year_stands_for_its_last_day(text: str, day: date | None) -> None:
    assert month_in(text) == day


OTHERS: list[tuple[str, tuple[PaperRead, ...]]] = [
    ("name", (paper("a.pdf", "I, John Smith, recommend this student."),)),
    ("name", (paper("a.pdf", "Good standing", "Name: Hans Dekan", "Title: Dean"), paper("b.pdf", "Good standing", "Name: Hans Dekan"))),
    ("name", (paper("a.pdf", "Name of dean: Hans Dekan"),)),
    ("name", (paper("a.pdf", "Policyholder: Pedro Muestra"),)),
    ("name", (paper("a.pdf", "Emergency contact name: Pedro Muestra"), paper("b.pdf", "Emergency contact name: Pedro Muestra"))),
    ("name", (paper("a.pdf", "Laboratory director: Hans Labor"), paper("b.pdf", "Laboratory director: Hans Labor"))),
    ("birth_date", (paper("a.pdf", "Policy holder: Pedro Muestra DOB: 1 Jan 1965"),)),
    ("birth_date", (paper("a.pdf", "TB test", "Physician: John Smith DOB: 1 Jan 1960"),)),
    ("aamc_id", (paper("a.pdf", "Author AAMC ID: 87654321"),)),
    ("graduation", (paper("a.pdf", "TB test", "She is expected to graduate in June 2026."),)),
    ("graduation", (paper("a.pdf", "Good standing", "Her classmates will graduate in June 2026."),)),
    ("graduation", (paper("a.pdf", "Good standing", "Enrolled in September 2021, she will graduate once she has passed."),)),
    ("graduation", (paper("a.pdf", "Good standing", "She is in good standing."),)),
    ("school", (paper("a.pdf", "Example University " + "Campus " * 12, "Good standing"),)),
    ("school", (paper("a.pdf", "To: Stanford University School of Medicine", "Good standing"),)),
    ("school", (paper("a.pdf", "Example University", "Stanford University School of Medicine", "Good standing"),)),
]  # fmt: skip


@pytest.mark.parametrize(("key", "papers"), OTHERS)
def test_other_people_and_places_are_not_offered_as_the_applicants(
    key: str, papers: tuple[PaperRead, ...]
) -> None:
    assert key not in told(*papers)


def test_passports_of_several_people_choose_nobody() -> None:
    other = paper("sponsor.pdf", "P<EXAPADRE<<PEDRO<<<<<<<<<<<<<<<<<<<<<<<<<<<<", ZONE[1])

    assert {"name", "given_names", "family_name"}.isdisjoint(told(other, paper("pass.pdf", *ZONE)))


def test_the_graduation_is_the_day_behind_its_words() -> None:
    line = "Enrolled on 1 September 2021, she is expected to graduate in June 2027."

    assert told(paper("a.pdf", "Good standing", line))["graduation"] == "2027-06-30"
