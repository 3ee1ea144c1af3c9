"""What the app sees of a tick list by itself: only what the page states, never what it denies or demands."""

import re
from typing import Any

import pytest

from making.pages import page, reading
from usce_desktop.domain.checklist.tick_entry import TickEntry
from usce_desktop.domain.reading.passages import passages
from usce_desktop.domain.reading.reading import Reading, read_pages
from usce_desktop.domain.review.tick_list import seen
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.resources import resources

CATALOG = load_catalog(resources())
ENTRIES = CATALOG.tick_entries
NAMES = ("Amara Sample Testova", "Amara Testova")


def read(*lines: str) -> Reading:
    return read_pages(1, [page(*lines)], (), entries=ENTRIES)


def shown(entry: str, *lines: str) -> str:
    """Give the words that an entry rests on; empty where it was not seen."""
    found = seen((entry,), read(*lines), NAMES, ENTRIES)
    return found[entry].snippet if entry in found else ""


STATED: list[tuple[str, tuple[str, ...]]] = [
    ("good standing", ("She is a student in good standing at this faculty.",)),
    ("good standing", ("Academic status: Good standing",)),
    ("good standing", ("La alumna se encuentra en buena situación académica.",)),
    ("good standing", ("This letter is to certify that the student named above is currently in good", "academic standing and has passed all of the exams of the year.")),
    ("final year", ("is enrolled full-time in the final year of the medical program",)),
    ("expected graduation date", ("She is expected to graduate in June 2027.",)),
    ("permission for this elective", ("The faculty permits this elective and will give credit for it.",)),
    ("core clerkships done", ("All core clerkships (Internal Medicine, Surgery, Pediatrics) are completed.",)),
    ("territory includes USA", ("Territory: Worldwide including the USA",)),
    ("USA covered", ("Geographical scope of coverage: United States and Canada",)),
    ("faculty who observed you", ("I have directly observed her clinical work with patients.",)),
    ("no active TB", ("Impression: No evidence of active tuberculosis.",)),
    ("part of curriculum", ("The rotation is part of the curriculum and unpaid.",)),
    ("certification sentence", ("I certify that this translation is true and accurate.",)),
    ("name", ("Patient: Amara Testova",)),
    ("name as in passport", ("Name: Amara Sample Testova",)),
    ("DOB", ("Date of birth: 14 Mar 2001",)),
    ("collection date", ("Collected: 10 Jan 2026",)),
    ("policy dates", ("Policy period: 1 Jan 2027 to 31 Mar 2027",)),
    ("quantitative value and unit", ("Measles IgG 45 AU/mL",)),
    ("result; TST: placed, read, mm", ("QuantiFERON-TB Gold: NEGATIVE",)),
    ("3-digit score", ("Step 2 CK score: 245 PASS",)),
    ("USMLE ID", ("USMLE ID: 5-123-456-7",)),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "lines"), STATED)
def test_what_a_page_states_is_seen_with_its_words(entry: str, lines: tuple[str, ...]) -> None:
    assert shown(entry, *lines)


NOT_STATED: list[tuple[str, tuple[str, ...]]] = [
    ("good standing", ("LETTER OF GOOD STANDING",)),
    ("good standing", ("She is not in good standing at this faculty.",)),
    ("good standing", ("We are unable to certify that the student named above is in good standing.",)),
    ("good standing", ("In good standing? Yes / No",)),
    ("good standing", ("In good standing: no",)),
    ("good standing", ("The letter must state that the student is in good standing.",)),
    ("good standing", ("Please confirm that the student is in good standing.",)),
    ("good standing", ("The student was in good standing until March of this year.",)),
    ("final year", ("if the applicant is in the final year of studies",)),
    ("expected graduation date", ("She is expected to graduate next summer.",)),
    ("permission for this elective", ("The student has permission to use the library.",)),
    ("permission for this elective", ("The elective has not been approved by the faculty.",)),
    ("core clerkships done", ("The core clerkships begin next year.",)),
    ("core clerkships done", ("Core clerkships are not completed yet.",)),
    ("territory includes USA", ("Territory: Worldwide excluding USA and Canada",)),
    ("USA covered", ("This policy does not cover treatment in the United States.",)),
    ("faculty who observed you", ("I have not directly observed her clinical work.",)),
    ("no active TB", ("Active tuberculosis cannot be excluded.",)),
    ("name", ("Patient: Bruno Otro",)),
    ("name as in passport", ("Name: Amara Testova",)),
    ("policy dates", ("Date: 1 Jan 2027",)),
    ("result; TST: placed, read, mm", ("TST: 0 mm, negative",)),
    ("good standing", ("We cannot certify that Mr. Testov is in good standing.",)),
    ("good standing", ("I am unable to confirm that Ms. Testova is in good standing at our school.",)),
    ("good standing", ("Please confirm to Dr. Host that the student is in good standing.",)),
    ("good standing", ("This is to certify that he is not", "in good standing at this faculty.")),
    ("good standing", ("We are at present unable to", "confirm to the hospital that the student is", "in good standing.")),
    ("good standing", ("[ ] In good academic standing    [ ] On academic probation",)),
    ("good standing", ("Academic Standing: Good   Probation   Dismissed (circle one)",)),
    ("good standing", ("Students in good standing may apply for this program.",)),
    ("good standing", ("Dr. Smith is a member in good standing of the American College of Physicians.",)),
    ("good standing", ("She was in good standing at her former school.",)),
    ("good standing", ("The student has ceased to be in good standing.",)),
    ("good standing", ("The offer holds provided she is in good standing.",)),
    ("good standing", ("La alumna perdió la condición de alumna regular.",)),
    ("good standing", ("Nous ne pouvons attester que l'étudiante est en situation académique régulière.",)),
    ("final year", ("If Ms. Testova is in the final year, enclose the form.",)),
    ("final year", ("She is a pre-final year student.",)),
    ("final year", ("Elle est en avant-dernière année.",)),
    ("final year", ("She will enter the final year of the program in August 2027.",)),
    ("final year", ("En el último año ha aprobado todas las materias.",)),
    ("final year", ("Cursa el último año de bachillerato.",)),
    ("core clerkships done", ("She has completed 3 of the 6 core clerkships.",)),
    ("core clerkships done", ("She has completed all core clerkships but Surgery.",)),
    ("core clerkships done", ("She will have completed all core clerkships by June 2027.",)),
    ("core clerkships done", ("Core clerkships to be completed: Surgery",)),
    ("permission for this elective", ("She has permission to be absent from the rotation for two days.",)),
    ("permission for this elective", ("The elective is approved once the insurance has been paid.",)),
    ("permission for this elective", ("The Dean approves electives only after payment.",)),
    ("expected graduation date", ("Her classmates will graduate in June 2026.",)),
    ("expected graduation date", ("She will graduate after the examinations of 2027.",)),
    ("territory includes USA", ("Territorial scope: Worldwide excl. USA and Canada",)),
    ("territory includes USA", ("Territory: worldwide with the exception of USA",)),
    ("territory includes USA", ("Territory: worldwide (other than USA / Canada)",)),
    ("territory includes USA", ("Coverage territory: Worldwide", "Exclusions: United States, Canada")),
    ("territory includes USA", ("Territorio: todo el mundo, excluyendo Estados Unidos",)),
    ("territory includes USA", ("Territorio: todo el mundo, menos Estados Unidos",)),
    ("territory includes USA", ("Ámbito territorial: mundial exceto Estados Unidos",)),
    ("territory includes USA", ("Geltungsbereich: weltweit, ausgenommen USA",)),
    ("territory includes USA", ("Territory: monde entier, hors Etats-Unis",)),
    ("USA covered", ("Claims for coverage are handled by Example Assist, Miami, USA",)),
    ("USA covered", ("The cover is valid for persons travelling to Europe from the USA.",)),
    ("no active TB", ("[ ] No evidence of active tuberculosis   [X] Findings: see below",)),
    ("no active TB", ("No evidence of active tuberculosis in the left lung.", "Possible active tuberculosis in the right lung cannot be excluded.")),
    ("certification sentence", ("The Dean hereby certifies that the student has passed. (Translation)",)),
    ("faculty who observed you", ("I observed her husband at the hospital.",)),
    ("part of curriculum", ("It is not part of the curriculum.",)),
    ("seal", ("Official seal of the university",)),
    ("signature", ("Signature: A. Dean",)),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "lines"), NOT_STATED)
def test_what_is_denied_asked_or_demanded_is_not_seen(entry: str, lines: tuple[str, ...]) -> None:
    assert not shown(entry, *lines)


def test_nothing_is_seen_on_a_page_that_was_not_read() -> None:
    assert seen(("name",), None, NAMES, ENTRIES) == {}
    assert seen(("name",), reading(source="none"), NAMES, ENTRIES) == {}


def test_nobody_is_named_where_nobody_is_known() -> None:
    assert seen(("name",), read("Patient: Amara Testova"), ("",), ENTRIES) == {}


def test_a_statement_is_found_once_where_it_stands_first() -> None:
    found = read("She is in good standing.", "Again: she is in good standing.").statements

    assert [(each.label, each.place.snippet) for each in found] == [
        ("good standing", "She is in good standing.")
    ]


def test_a_box_holds_the_words_and_nothing_else() -> None:
    (found,) = read("She is in good standing.").statements

    left, _, right, _ = found.place.box
    assert (left, right) == (72 + 4 * 6, 72 + 23 * 6)


def test_every_part_of_an_entry_has_to_be_there() -> None:
    both: Any = (TickEntry(labels=("both",), dates=("issued",), ids=("usmle",)),)

    assert seen(("both",), read("Issued 1 Feb 2026"), NAMES, both) == {}
    assert seen(("both",), read("Issued 1 Feb 2026", "USMLE ID: 5-123-456-7"), NAMES, both)


def test_entries_are_those_of_tick_lists_and_patterns_are_written_plainly() -> None:
    asked = {entry for kind in CATALOG.types.values() for entry in kind.must_show}
    for checklist in CATALOG.checklists.values():
        asked |= {entry for item in checklist.items for entry in item.must_show}
    labels = [label for each in ENTRIES for label in each.labels]

    assert set(labels) <= asked
    assert len(labels) == len(set(labels))
    patterns = [one for each in ENTRIES for one in (*each.patterns, *each.cells, each.veto)]
    assert all(one == one.lower() and one.isascii() and re.compile(one) for one in patterns)


def test_a_place_is_a_share_of_its_page_where_the_page_has_a_size() -> None:
    (found,) = read("She is in good standing.").statements

    shares = found.place.shares(((612.0, 792.0),))
    assert shares is not None
    assert shares[0] == found.place.box[0] / 612
    assert found.place.shares(()) is None
    assert found.place.shares(((0.0, 0.0),)) is None


def test_a_sentence_goes_on_over_the_ends_of_lines_and_ends_at_a_gap() -> None:
    lines = ("She is not", "in good standing.", "- in good standing", "- e.g. Mr. Test, M. D. is here. Next")
    texts = [each.text.strip() for each in passages(page(*lines).lines)]

    assert texts == [
        "she is not in good standing.", "- in good standing", "- e.g. mr. test, m. d. is here.", "next",
    ]  # fmt: skip
    assert list(passages(())) == []
