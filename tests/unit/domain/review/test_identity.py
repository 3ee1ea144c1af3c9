from datetime import date
from typing import Any

import pytest
from msgspec import structs

from making.pages import reading
from making.standards import catalog
from making.values import TODAY, application, checklist, document, fine, requirement
from usce_desktop.domain.application.application import Applicant, ItemState
from usce_desktop.domain.checklist.catalog import DocumentType
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.mrz import check_digit
from usce_desktop.domain.reading.page import Flaw
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.review.contents import is_translation, judge_contents
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.identity import (
    id_warnings,
    judge_identity,
    likeness,
    name_offered,
    passport_numbers,
    person_of,
)
from usce_desktop.domain.review.review import review
from usce_desktop.domain.review.verdict import Review
from usce_desktop.domain.status import Status

ME = Applicant(
    name="María José Muestra", birth_date=date(1999, 5, 3), usmle_id="12345678", aamc_id="87654321"
)


@pytest.mark.parametrize(
    ("printed", "known", "expected"),
    [
        ("Amara Sample", "Amara Sample", "same"),
        ("AMARA SAMPLE", "Amara Sample", "same"),
        ("Sample Amara", "Amara Sample", "order"),
        ("Maria Jose Muestra", "María José Muestra", "accents"),
        ("Juergen Mueller", "Jürgen Müller", "accents"),
        ("María Muestra", "María José Muestra", "shorter"),
        ("M. J. Muestra", "María José Muestra", "initials"),
        ("Mohammed Example", "Muhammad Example", "spelling"),
        ("Yousef Sample", "Yusuf Sample", "spelling"),
        ("Amara Married", "Amara Sample", "family"),
        ("Bert Other", "Amara Sample", "different"),
        ("Amara Samson", "Amara Sample", "family"),
        ("A. B.", "Amara Brown", "different"),
        ("", "Amara Sample", "different"),
        ("Zoe X. Quill", "Amara B. Sample", "different"),
    ],
)
def test_names_are_compared_with_tolerance(printed: str, known: str, expected: str) -> None:
    assert likeness(printed, known) == expected


def findings(
    *lines: str, me: Applicant = ME, passport: str = "", renamed: bool = False
) -> list[tuple[str, Status, str]]:
    found = judge_identity("A.pdf", reading(*lines), person_of(me, passport, renamed=renamed))
    return [(each.rule, each.status, str(each.message)) for each in found]


def test_a_tolerated_difference_is_shown_and_a_real_one_is_a_finding() -> None:
    assert findings("Name: María José Muestra") == []
    ((rule, status, words),) = findings("Patient: M. J. Muestra")
    assert (rule, status) == ("identity_name", Status.OK)
    assert "with initials" in words
    ((_, status, words),) = findings("Patient: Bert Other")
    assert status is Status.NEEDS_ATTENTION
    assert "page 1: 'Patient: Bert Other'" in words
    assert "María José Muestra" in words
    assert findings("Patient: Bert Other", me=Applicant()) == []
    assert findings("no name at all") == []


def test_an_alias_or_a_name_change_document_resolves_a_married_name() -> None:
    married = "Name: María José Casada"

    assert findings(married)[0][1] is Status.NEEDS_ATTENTION
    assert findings(married, me=structs.replace(ME, aliases=("María José Casada",))) == []
    assert findings(married, renamed=True)[0][1] is Status.OK


def test_birth_dates_and_numbers_have_to_agree() -> None:
    assert findings("DOB: 3 May 1999") == []
    assert findings("DOB: 05/03/1999") == []
    assert findings("DOB: 4 May 1999")[0][0] == "identity_birth_date"
    assert findings("DOB: 4 May 1999", me=Applicant(name="x")) == []
    assert findings("USMLE ID: 1-234-567-8", "AAMC ID: 87654321") == []
    assert findings("USMLE ID: 1-234-567-9")[0][0] == "identity_number"
    assert findings("Passport No. X1234567", passport="X1234567") == []
    assert "passport number" in findings("Passport No. X1234568", passport="X1234567")[0][2]


def test_numbers_are_warned_about_and_never_refused() -> None:
    assert list(id_warnings(ME)) == []
    assert len(list(id_warnings(Applicant(usmle_id="123", aamc_id="12")))) == 2
    assert list(id_warnings(Applicant())) == []


TOP = "P<EXAMUESTRA<<MARIA<JOSE<<<<<<<<<<<<<<<<<<<<"
BOTTOM = f"X1234567<7EXA990503{check_digit('990503')}F310110{check_digit('310110')}<<<<<<<<<<<<<<06"


def test_the_passports_number_is_the_stated_one_or_that_of_its_zone() -> None:
    zone = reading(TOP, BOTTOM)

    assert passport_numbers([("", zone), ("Z1", None)]) == "Z1"
    assert passport_numbers([("", None), ("", zone)]) == "X1234567"
    assert passport_numbers([]) == ""


def inside(
    one: Reading, kind: str = "tb_test", *, translated: bool = False, **facts: Any
) -> list[tuple[str, Status]]:
    found = judge_contents("A.pdf", one, Facts(**facts), kind, translated=translated)
    return [(each.rule, each.status) for each in found]


LOOK = Status.NEEDS_ATTENTION
PORTUGUESE = "O estudante da faculdade com data de nascimento e o nome do pai em uma lista que os pais"


@pytest.mark.parametrize(
    "problem", ["blurred", "dark", "low_resolution", "skewed", "upside_down", "cut", "blank"]
)
def test_what_is_wrong_with_a_scan_is_a_sentence_with_its_page(problem: Any) -> None:
    one = reading("Words", flaws=(Flaw(problem=problem, measure=90),))
    found = list(judge_contents("A.pdf", one, Facts(), "cv", translated=False))

    assert [(each.rule, each.status) for each in found] == [("scan_quality", LOOK)]
    assert "page 1" in str(found[0].message)


def test_a_foreign_document_needs_its_translation_beside_it() -> None:
    one = reading(PORTUGUESE)

    assert inside(one) == [("language", LOOK)]
    assert inside(one, translated=True) == [("language", Status.OK)]
    translation = reading(
        PORTUGUESE,
        "certified translation",
        types=(DocumentType(id="translation", title="Certified translation"),),
    )
    assert is_translation(translation)
    assert inside(translation) == []
    assert inside(reading("QuantiFERON result of tb test"), "translation") == [("document_kind", Status.OK)]


def test_sensitive_data_is_warned_about() -> None:
    assert inside(reading("SSN 123-45-6789")) == [("sensitive_data", LOOK)]
    assert inside(reading("Card 4111 1111 1111 1111")) == [("sensitive_data", LOOK)]


def test_a_stated_date_that_is_nowhere_on_the_paper_was_mistyped() -> None:
    one = reading("Collected: 10 Jan 2026", "Expires: 03/04/2027")

    assert inside(one, issued=date(2026, 1, 11), expires=date(2027, 4, 3)) == [("stated_date", LOOK)]
    assert inside(one, issued=date(2026, 1, 10), expires=date(2027, 3, 4)) == []


def test_a_date_that_a_rule_judges_has_to_stand_on_a_paper_with_text() -> None:
    stated = Facts(issued=date(2026, 1, 10))
    blank, dated = reading("no date"), reading("Your meeting was on 10 Jan 2026")

    def asked(one: Reading, *, rests: bool) -> list[str]:
        found = judge_contents("a.pdf", one, stated, "good_standing", translated=False, rests_on_issue=rests)
        return [each.rule for each in found if each.status is Status.NEEDS_ATTENTION]

    assert asked(blank, rests=True) == ["stated_date"]
    assert asked(blank, rests=False) == []  # a CV bears no date
    assert asked(dated, rests=True) == []
    assert asked(structs.replace(blank, source="ocr"), rests=True) == []  # it can be written by hand
    assert (
        asked(structs.replace(blank, pages=9), rests=True) == []
    )  # it can stand on a page that was not read


def test_the_zone_of_a_passport_is_compared() -> None:
    assert inside(reading(TOP, BOTTOM.replace("X1234567<7", "X1234567<1"))) == [("mrz", Status.OK)]
    assert inside(reading(TOP, BOTTOM), expires=date(2031, 1, 10)) == []
    assert inside(reading(TOP, BOTTOM), expires=date(2031, 1, 11)) == [("mrz", LOOK)]


def judged(documents: Any, items: Any, *requirements: Any, files: Any, **types: Any) -> Review:
    return review(
        application(documents=documents, items=items), ME, checklist(*requirements), files, TODAY, catalog(types=types)
    )  # fmt: skip


def seen(*lines: str, **changes: Any) -> FileState:
    return structs.replace(fine(), reading=reading(*lines, **changes))


def test_a_finding_about_contents_can_be_looked_at_and_let_pass() -> None:
    for accepted, status in (((), LOOK), (("identity_name",), Status.OK)):
        one = judged(
            {"d": document(accepted=accepted)},
            {"cv": ItemState(documents=("d",))},
            requirement("cv"),
            files={"d": seen("Name: Bert Other")},
        )
        assert one.items[0].status is status


def test_the_translation_beside_it_has_its_own_tick_list() -> None:
    ticks = ("word-for-word", "signature")
    for ticked, status in (((), LOOK), (ticks, Status.OK)):
        one = judged(
            {"d": document(ticked=("seal",)), "e": document("T.pdf", translation=True, ticked=ticked)},
            {"diploma": ItemState(documents=("d", "e"))},
            requirement("diploma", must_show=("seal",)),
            files={"d": seen(PORTUGUESE), "e": fine()},
            translation=DocumentType(id="translation", title="Translation", must_show=ticks),
        )
        assert one.items[0].status is status


def test_a_document_about_others_is_not_compared_and_a_name_change_explains() -> None:
    one = judged(
        {"d": document(), "e": document("N.pdf"), "f": document("P.pdf")},
        {
            "cv": ItemState(documents=("d",)),
            "name_change": ItemState(documents=("e",)),
            "passport": ItemState(documents=("f",)),
        },
        requirement("cv"),
        requirement("name_change"),
        requirement("passport"),
        files={"d": seen("Name: María José Casada"), "e": seen("Name: Bert Other"), "f": fine()},
    )

    assert [each.status for each in one.items] == [Status.OK] * 3


def test_letters_of_recommendation_are_counted() -> None:
    one = judged(
        {"d": document()},
        {"lor": ItemState(documents=("d",))},
        requirement("lor", count=2),
        files={"d": fine()},
    )

    assert one.items[0].status is Status.MISSING
    assert "1 of 2 documents" in str(one.items[0].reason)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (
            ItemState(progress="requested", since=date(2026, 11, 11), owner="dean"),
            "Requested from dean 12 days ago.",
        ),
        (ItemState(progress="sent", since=date(2026, 11, 22)), "Sent by me 1 day ago."),
        (ItemState(progress="received"), "No document yet."),
    ],
)
def test_who_was_asked_and_since_when_is_said(state: ItemState, words: str) -> None:
    one = judged({}, {"cv": state}, requirement("cv"), files={})

    assert str(one.items[0].reason).endswith(words)


def test_a_photo_is_no_scan_but_has_to_be_sharp() -> None:
    small = reading(
        "x", flaws=(Flaw(problem="low_resolution", measure=68), Flaw(problem="blurred", measure=0))
    )

    assert inside(small, "photo") == [("scan_quality", LOOK)]
    assert len(inside(small, "cv")) == 2


@pytest.mark.parametrize(
    ("printed", "known", "expected"),
    [
        ("Oerjan Aengla Oesten Uelo Oeden Aeke Oern", "Örjan Ängla Östen Ülo Öden Äke Örn", "accents"),
        ("Kim Minjung", "Min-Jung Kim", "joined"),
        ("Wang Xiao Ming", "Xiaoming Wang", "joined"),
        ("Abd Al-Rahman Hassan", "Abdulrahman Hassan", "joined"),
        ("Maria Garcialopez", "Maria Garcia-Lopez", "joined"),
        ("Juan De La Cruz", "Juan Dela Cruz", "joined"),
        ("Ahmadi", "FNU Ahmadi", "accents"),
        ("Ahmadi LNU", "Ahmadi", "accents"),
        ("MUELLER JOERG", "Jörg Müller", "accents"),
        ("MULLER JORG", "Jörg Müller", "order"),
        ("NUNXXEZ PENXXA", "Núñez Peña", "accents"),
        ("Strasser Anna", "Anna Straßer", "accents"),
        ("Soerensen Kjeld", "Kjeld Sørensen", "accents"),
        ("Aangstroem Per", "Per Ångström", "accents"),
        ("Yilmaz Elif", "Elif Y\u0131lmaz", "accents"),
        ("Lukasz Wojcik", "Łukasz Wójcik", "accents"),
        ("THOR GUDMUNDSDOTTIR", "Þor Guðmundsdóttir", "accents"),
        ("THORA GUDMUNDSDOTTIR", "Þóra Guðmundsdóttir", "accents"),
        ("Md. Rahman Khan", "Mohammad Rahman Khan", "initials"),
        ("Ma. Santos Cruz", "Maria Santos Cruz", "initials"),
        ("Mohd Faisal Ali", "Muhammad Faisal Ali", "initials"),
        ("A. B. Okafor", "Amara Blessing Okafor", "initials"),
        ("Amara Okafor", "Amara Blessing Okafor", "shorter"),
        ("Okafor Amara", "Amara Okafor", "order"),
        ("Mohamed Salah", "Mohammed Salah", "spelling"),
        ("Olena Kovalenko", "Elena Kovalenko", "spelling"),
        ("Amara Okafor", "Chidi Okafor", "different"),
        ("Kim Minsung", "Min-Jung Kim", "different"),
        ("Kimmin Jung", "Min-Jung Kim", "different"),
        ("Abdul Karim", "Abdulrahim Karim", "different"),
        ("Ana Silva", "Anna Souza", "different"),
        ("Amara Maiden", "Amara Okafor", "family"),
    ],
)
def test_real_ways_of_writing_names(printed: str, known: str, expected: str) -> None:
    """Pairs as papers print them; first names without a mark of their own are common ones, not anybody's."""
    assert likeness(printed, known) == expected


def test_the_parts_of_a_name_are_offered_until_they_are_stated() -> None:
    lines = ("P<EXASAMPLE<<AMARA<ROSE<<<<<<<<<<<<<<<<<<<<<", "X1234567<0EXA9905039F3101105<<<<<<<<<<<<<<06")
    mrz = reading("PASSPORT", *lines).mrz

    assert name_offered(Applicant(name="Amara Rose Sample"), mrz) == ("Amara Rose", "Sample")
    assert name_offered(Applicant(name="Amara Rose Sample", family_name="Sample"), mrz) is None
    assert name_offered(Applicant(), None) is None


def test_stated_parts_of_a_name_are_not_guessed() -> None:
    stated = Applicant(name="Jan van den Berg", family_name="van den Berg", given_names="Jan")

    assert stated.names == ("Jan", "van den Berg")
    assert Applicant(name="Sukarno", family_name="Sukarno").names == ("", "Sukarno")
