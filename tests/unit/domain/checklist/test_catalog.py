from typing import Any

import pytest
from msgspec import structs

from making.standards import catalog
from making.values import checklist, kind, requirement
from usce_desktop.domain.checklist.catalog import is_program, match_program, with_extras
from usce_desktop.domain.packet.page_map import (
    A4,
    PacketPart,
    Stamp,
    contents_pages,
    evidence_pages,
    page_map,
    stamp_text,
)
from usce_desktop.domain.reading.found import FoundValue
from usce_desktop.domain.reading.holds import holds
from usce_desktop.domain.reading.kinds import Held, best_guess, guesses
from usce_desktop.domain.reading.page import Place

LISTS = {
    "generic_vslo_intl": checklist(id="generic_vslo_intl", title="Generic", kind="generic"),
    "ccf": checklist(id="ccf", title="Cleveland Clinic Elective Program"),
    "uh": checklist(id="uh", title="University Hospitals Cleveland"),
    "mine": checklist(id="mine", title="Cleveland Clinic of mine", own=True),
}
CATALOG = catalog(checklists=LISTS)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("CCF", "ccf"),
        ("cleveland clinic", "ccf"),
        ("Cleveland", "generic_vslo_intl"),
        ("University Hospitals Cleveland", "uh"),
        ("My county hospital", "generic_vslo_intl"),
        ("", "generic_vslo_intl"),
        ("Cleveland Clinic of mine", "mine"),
    ],
)
def test_a_program_is_matched_by_id_title_or_the_only_one_that_fits(words: str, expected: str) -> None:
    found = match_program(CATALOG, words)
    assert found
    assert found.id == expected


def test_a_program_fits_nothing_where_the_generic_checklist_cannot_be_read() -> None:
    without = {key: each for key, each in CATALOG.checklists.items() if key != "generic_vslo_intl"}
    assert match_program(structs.replace(CATALOG, checklists=without), "My county hospital") is None


def test_programs_are_neither_generic_nor_own() -> None:
    assert [key for key, each in LISTS.items() if is_program(each)] == ["ccf", "uh"]


def test_an_item_beyond_the_checklist_is_added_as_not_required() -> None:
    plain = checklist(requirement("cv"))
    types = {"cv": kind("cv"), "lor": kind("lor", order=3)}
    more = with_extras(plain, types, ("cv", "lor", "unknown"))

    assert [(each.item, each.required) for each in more.items] == [("cv", True), ("lor", False)]
    assert with_extras(plain, types, ("cv",)) is plain
    assert more.requirement("lor") is more.items[1]
    assert more.requirement("x") is None


TYPES = [
    kind("tb_test", also_called=("QuantiFERON", "PPD")),
    kind("passport", title="Passport bio page"),
    kind("usmle_step1", title="USMLE Step 1 score report"),
    kind("usmle_step2ck", title="USMLE Step 2 CK score report"),
    kind("lor", title="Letter of recommendation", also_called=("LoR",)),
]


@pytest.mark.parametrize(
    ("name", "text", "item"),
    [
        ("quantiferon 2026.pdf", "", "tb_test"),
        ("scan.pdf", "Result of QuantiFERON-TB Gold", "tb_test"),
        ("My Passport.jpg", "", "passport"),
        ("Step 1 score report.pdf", "USMLE Step 1 score report", "usmle_step1"),
        ("LoR Dr X.pdf", "", "lor"),
    ],
)
def test_a_file_is_guessed_by_its_name_or_its_words(name: str, text: str, item: str) -> None:
    ranked = guesses(name, [text], TYPES)

    assert ranked[0].item == item
    assert "'" in str(ranked[0].because[0])


def test_what_could_be_two_things_or_nothing_is_not_guessed() -> None:
    assert best_guess(guesses("scan0042.pdf", ["notes"], TYPES)) is None
    assert best_guess(guesses("usmle.pdf", [], TYPES)) is None
    assert best_guess(guesses("passport.pdf", [], TYPES)) is not None
    weak = guesses("x.pdf", [*["of no kind"] * 9, "a PPD of old"], TYPES)
    assert best_guess(weak) is None


def part(title: str, pages: int, section: str = "") -> PacketPart:
    return PacketPart(title=title, pages=pages, section=section)


def test_one_page_map_counts_cover_contents_and_documents() -> None:
    layout = page_map([part("A", 2), part("B", 3)], cover=True, contents=True)

    assert [(each.title, each.first, each.last) for each in layout.entries] == [("A", 3, 4), ("B", 5, 7)]
    assert (layout.front, layout.total) == (2, 7)
    assert page_map([part("A", 2)], cover=False, contents=False).entries[0].first == 1


def test_sections_evidence_and_dividers_are_in_the_same_page_map() -> None:
    parts = [part("A", 2, "One"), part("B", 1, "One"), part("C", 1, "Two"), part("D", 1)]
    layout = page_map(parts, cover=True, contents=True, evidence=20, dividers=True, paper=A4)

    assert (layout.cover, layout.contents, layout.evidence, layout.front) == (1, 1, 2, 4)
    assert layout.dividers == {5: "One", 9: "Two"}
    assert [each.first for each in layout.entries] == [6, 8, 10, 11]
    assert [line.heading or line.entry for line in layout.lines] == ["One", 0, 1, "Two", 2, 3]
    assert layout.total == 11
    alone = page_map(parts[:2], cover=False, contents=True)
    assert [line.entry for line in alone.lines] == [0, 1]
    assert (evidence_pages(0), evidence_pages(19), evidence_pages(41), evidence_pages(42)) == (0, 1, 2, 3)


@pytest.mark.parametrize(("entries", "pages"), [(0, 1), (26, 1), (27, 2), (56, 2), (57, 3)])
def test_long_contents_take_more_pages(entries: int, pages: int) -> None:
    assert contents_pages(entries) == pages


def test_a_stamp_names_person_program_and_page() -> None:
    assert stamp_text(Stamp(words=("A Sample", "Clinic")), 3, 57) == ("A Sample - Clinic", "page 3 of 57")
    assert stamp_text(Stamp(words=("", "Clinic"), prefix="A-"), 3, 57) == ("Clinic", "page A-3 of 57")


@pytest.mark.parametrize(
    ("lines", "item"),
    [
        (["Passport bio page", *["of no kind"] * 9], "passport"),
        (["of no kind"] * 9 + ["QuantiFERON"], "tb_test"),
        (
            [
                "You must bring your passport bio page and the letter of recommendation to the desk of the office"
            ],
            "lor",
        ),
        (["Office of the Dean\tLetter of recommendation\t....\tPage 1"], "lor"),
        (["LETTEROFRECOMMENDATION"], "lor"),
        (["we send this for the letter of", "recommendation"], "lor"),
    ],
)
def test_a_phrase_counts_by_where_it_stands(lines: list[str], item: str) -> None:
    types = [
        structs.replace(each, letter=each.id == "lor") for each in (*TYPES, kind("other", title="Other"))
    ]

    assert guesses("x.pdf", lines, types)[0].item == item


def test_a_title_says_more_than_a_sentence() -> None:
    def score(line: str) -> int:
        return guesses("x.pdf", [line], TYPES)[0].score

    title, label = score("Passport bio page"), score("the passport bio page of somebody else here")
    sentence = score("You have to bring the passport bio page, or a copy of it, to the office of the dean")
    assert title > label > sentence


@pytest.mark.parametrize(
    ("vaccines", "values", "zone", "expected"),
    [
        (set(), [], True, {"passport": "zone"}),
        ({"MMR", "VAR", "HEPB"}, ["IGRA"], False, {"immunization_host": "vaccines", "immunization_aamc": "vaccines"}),
        ({"TDAP"}, ["measles_igg", "rubella_igg", "IGRA"], False, {"immunization_host": "vaccines", "immunization_aamc": "vaccines"}),
        ({"FLU"}, [], False, {"flu": "vaccines"}),
        ({"TDAP"}, [], False, {}),
        (set(), ["measles_igg", "rubella_igg"], False, {"lab_titers": "results"}),
        (set(), ["anti-HBs", "IGRA"], False, {"lab_titers": "results", "tb_test": "results"}),
        (set(), ["listening", "reading", "speaking", "writing"], False, {"english": "results", "oet": "results"}),
    ],
)  # fmt: skip
def test_a_paper_is_known_by_what_it_holds(vaccines: Any, values: Any, zone: bool, expected: Any) -> None:
    place = Place(page=1, snippet="row", box=(0, 0, 1, 1))
    found = holds(vaccines, [FoundValue(name=name, place=place) for name in values], zone=zone)

    assert {item: held.place for item, held in found.items()} == expected


def test_a_questionnaire_is_known_by_what_it_asks() -> None:
    asked = [
        f"{topic}   Yes   No"
        for topic in (
            "Cough for 3 weeks",
            "Night sweats",
            "Unexplained weight loss",
            "Fever",
            "Coughing blood",
        )
    ]
    (kind_asked,) = holds((), (), asked, zone=False).items()

    assert (kind_asked[0], kind_asked[1].place) == ("tb_symptom", "questions")
    assert holds((), (), asked[:1], zone=False) == {}


def test_a_result_in_a_sentence_makes_no_report() -> None:
    place = Place(
        page=1, snippet="the urine drug screen of the applicant is not yet available to us", box=(0, 0, 1, 1)
    )

    assert holds((), [FoundValue(name="drug_screen", place=place)], zone=False) == {}


def test_what_a_paper_holds_is_said() -> None:
    (guess,) = guesses("x.pdf", [], [kind("flu")], {"flu": Held(weight=9, place="vaccines", phrase="FLU")})

    assert [str(each) for each in guess.because] == ["lists vaccinations (FLU)"]
