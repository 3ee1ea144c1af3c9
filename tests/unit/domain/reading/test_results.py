"""Which test has which result: by rows, columns and labels, never by sentences, legends and other rows."""

from typing import Any

import pytest
from msgspec import structs

from making.pages import line, page
from making.values import kind
from usce_desktop.domain.application.answers import Answer, answered, with_answers
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.kinds import Clue, Guess, with_name
from usce_desktop.domain.reading.numbers import amount, amount_in, habit_of
from usce_desktop.domain.reading.page import Line
from usce_desktop.domain.reading.reading import Reading, read_pages
from usce_desktop.domain.reading.words import result_word, stamp_in
from usce_desktop.domain.review.questions import also_under, contradictions, looks_like, misplaced, place_of


def read(*lines: str | Line) -> Reading:
    return read_pages(1, [page(*lines)], ())


def values(*lines: str | Line) -> list[tuple[str, float | None, str]]:
    return [(each.name, each.value, each.result) for each in read(*lines).values]


def states(*lines: str | Line) -> list[tuple[str, str]]:
    return [(each.about, each.state) for each in read(*lines).states]


def table(*rows: tuple[str, ...]) -> list[Line]:
    """Set a table: each row's cells at fixed places."""
    return [
        line(cell, 60.0 + 30 * place, 40.0 + 140 * column)
        for place, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell
    ]


def test_a_column_of_limits_or_of_earlier_results_gives_no_result() -> None:
    cells = table(
        ("Test", "Result", "Reference range", "Previous result"),
        ("QuantiFERON-TB Gold", "POSITIVE", "NEGATIVE", "NEGATIVE"),
        ("Measles IgG", "45", "Positive", "Negative"),
    )
    assert ("IGRA", None, "positive") in values(*cells)
    assert ("measles_igg", 45, "") in values(*cells)
    assert ("IGRA", "positive") in states(*cells)


def test_a_result_stands_below_or_beside_its_label() -> None:
    below = table(("Urine 10 panel", "Result"), ("rapid", "NON-NEGATIVE"))
    assert ("drug_screen", None, "non-negative") in values(*below)
    beside = table(("Drug screen", ""), ("Result", "NEGATIVE"))
    assert ("drug_screen", None, "negative") in values(*beside)
    verified = table(("Drug screen", ""), ("Final verified result", "NEGATIVE"))
    assert ("drug_screen", None, "negative") in values(*verified)
    said_twice = table(("QuantiFERON", ""), ("Interpretazione", "NEGATIVO", "Negativo"))
    assert ("IGRA", None, "negative") in values(*said_twice)
    told_apart = table(("QuantiFERON", ""), ("Interpretazione", "INDETERMINATO", "Negativo"))
    assert values(*told_apart) == [("IGRA", None, "indeterminate")]
    headed = table(
        ("Item", "Result", "Unit", "Reference"),
        ("TB antigen - Nil QuantiFERON", "0.14", "IU/mL", "< 0.35"),
        ("Interpretation", "Indeterminate", "", "Negative"),
    )
    assert ("IGRA", "indeterminate") in states(*headed)
    final = table(("Badanie IGRA", ""), ("Wynik koncowy", "DODATNI"))
    assert ("IGRA", "positive") in states(*final)
    far = [page("Drug screen report", "Result"), page("NEGATIVE", number=2)]
    assert read_pages(2, far, ()).values == ()


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("CHEST X-RAY", "Chest x-ray: normal"), [("chest_xray", None, "normal")]),
        (("CHEST X-RAY", "Impression: Negative chest radiograph."), [("chest_xray", None, "normal")]),
        (("CHEST X-RAY", "Impression:", "Cavity in the left upper lobe", "Signature"), [("chest_xray", None, "abnormal")]),
        (("CHEST X-RAY", "Impression: No cavity, no effusion."), []),
        (("CHEST X-RAY", "Impression: see below", "Dr. Example"), []),
        (("CHEST X-RAY", "If the chest x-ray is normal, nothing follows"), []),
        (("QuantiFERON-TB Gold", "Collected: 12 Oct 2026", "Interpretation: NEGATIVE"), [("IGRA", None, "negative")]),
        (("QuantiFERON-TB Gold", "The laboratory explains what it does and how it was measured in very many words here"), []),
        (("QuantiFERON-TB Gold", "TST induration 4 mm"), [("TST", 4, "")]),
        (("URINE DRUG SCREEN", "Cocaine NEGATIVE", "MRO determination: [x] NEGATIVE [ ] POSITIVE"), [("drug_screen", None, "negative")]),
        (("DRUG SCREEN", "Result: negative if below the cut-off"), []),
        (("Amphetamines NEGATIVE", "Cocaine POSITIVE", "Opiates NEGATIVE"), [("drug_screen", None, "positive")]),
        (("CRIMINAL BACKGROUND CHECK", "Convictions found: 0"), [("background_check", None, "clear")]),
        (("CRIMINAL BACKGROUND CHECK", "Records found: 2"), [("background_check", None, "records found")]),
        (("CRIMINAL BACKGROUND CHECK", "2 convictions were on file with the court of the county"), [("background_check", None, "records found")]),
        (("anti-HBs 742,5 IU/l positiv", "Rubella 47,2 IU/ml"), [("anti-HBs", 742.5, "positive"), ("rubella_igg", 47.2, "")]),
        (("Measles IgG cut-off 11 45",), [("measles_igg", 45, "")]),
        (("TB gold or PPD test: NEGATIVE",), [("IGRA", None, "negative")]),
        (("IGRA   Result   X Negative   Positive   Indeterminate",), [("IGRA", None, "negative")]),
        (("IGRA   Negative   X Positive   Indeterminate",), [("IGRA", None, "positive")]),
        (("Amphetamines NEGATIVE", "Cocaine NEGATIVE"), [("drug_screen", None, "negative")]),
        (("URINE DRUG SCREEN", "THC 50", "PCP NEGATIVE"), []),
        (("DRUG SCREEN", "Cocaine NEGATIVE", "THC NEGATIVE", "FINAL RESULT: NEGATIVE DILUTE"), [("drug_screen", None, "dilute")]),
        (("CRIMINAL BACKGROUND CHECK", "If all is clear nothing follows"), []),
        (("Measles IgG   TEST NOT PERFORMED",), [("measles_igg", None, "incomplete")]),
        (("ANTI-HBs QUANT   4.7 L   mIU/mL",), [("anti-HBs", 4.7, "")]),
        (("DRUG SCREEN", "Amphetamines NEGATIVE", "Cocaine NEGATIVE", "REPORT STATUS: DILUTE SPECIMEN"), [("drug_screen", None, "dilute")]),
        (("USMLE Step 1", "Performance, compared with a low-pass group"), []),
        (("USMLE Step 1", "Your result   Below the standard   FAIL"), [("step1", None, "fail")]),
        (("TST step 1 read 15 May 2025 mm 0",), []),
        (("For health care workers an induration of 10 mm or more counts; 5 mm in contacts of a case.",), []),
        (("Hepatitis B surface antibody 10 mIU/mL or more",), []),
        (("Odra IgG   640   mIU/ml   dodatni",), [("measles_igg", 640, "positive")]),
        (("K\u0131zam\u0131k\u00e7\u0131k IgG   88,5 IU/ml   pozitif",), [("rubella_igg", 88.5, "positive")]),
        (("Odra IgG   640   mIU/ml   < 200 ujemny; > 275 dodatni   dodatni",), [("measles_igg", 640, "positive")]),
        (("Measles IgG   0.4   < 0.9   Negative   > 1.1   Positive",), [("measles_igg", 0.4, "")]),
        (("anty-HBs   325,6   mIU/ml   dodatni",), [("anti-HBs", 325.6, "positive")]),
        (("anti-HBs LOD 2.0 mIU/mL 45.5 mIU/mL",), [("anti-HBs", 45.5, "")]),
    ],
)  # fmt: skip
def test_results_of_single_tests(lines: Any, expected: Any) -> None:
    assert values(*lines) == expected


def test_a_titer_under_ten_speaks_against_immunity_in_any_column_of_units() -> None:
    cells = table(("Test", "Result", "Unit", "Reference"), ("anti-HBs", "4,2", "mUI/mL", "> 10"))
    assert states(*cells) == [("anti-HBs", "negative")]
    assert states("anti-HBs 42 mIU/mL") == []


def test_a_skin_test_of_ten_millimetres_speaks_against_the_paper() -> None:
    assert states("TST induration 12 mm") == [("TST", "induration")]
    assert states("TST induration 4 mm", "TST induration 14 mm") == [("TST", "induration")]


@pytest.mark.parametrize("day", ["12 May 2026", "May 12, 2026", "12-May-2026", "12.may 2026"])
def test_the_month_of_may_takes_no_result_its_meaning(day: str) -> None:
    assert states(f"QuantiFERON-TB Gold {day} POSITIVE") == [("IGRA", "positive")]
    assert states("QuantiFERON-TB Gold may be POSITIVE in 2026") == []


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("*** VOID ***", "void"), ("Fit test result: FAIL", "fail"), ("Status: pending", "pending"), ("INVALID", "void"),
        ("Decision: REFUSED - INA 221(g)", "refused"), ("Result to follow", "pending"), ("void if altered", ""), ("Passed", ""), ("NOT PASSED", "fail"),
    ],
)  # fmt: skip
def test_stamps_stand_alone(text: str, state: str) -> None:
    assert stamp_in(text) == state


def test_a_stamp_is_found_in_a_cell_and_in_a_sentence_that_can_mean_nothing_else() -> None:
    assert ("", "fail") in states(
        *table(("Method", "Result"), ("Bitrex", "")),
        line("Status: FAIL", 200, 300),
        line("Tester: Lund", 200, 40),
        line("Nurse", 200, 500),
    )
    assert set(states(line("Result", 60, 300), line("Bitrex", 80, 40), line("FAIL", 90, 300))) == {
        ("", "fail")
    }
    assert states("Blood was drawn today, 02/11/2026. Result to follow: it takes three days.") == [
        ("", "pending")
    ]
    assert states("If the result is to follow, wait; when results will follow is not known") == []
    assert states("12 Oct 2026 pending") == []


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("She is therefore not in good standing with the College at this time.", "fail"),
        ("A student who is not in good standing may not apply.", ""),
        ("[ ] in good standing [ ] not in good standing", ""),
        ("This is a quotation only.", "incomplete"),
        ("X NOT cleared - pending evaluation", "fail"),
        ("You are NOT YET CLEARED for the rotation.", "fail"),
        ("NOT CLEARED BY CUSTOMS", ""),
        ("He is at present NOT FIT for clinical work. He may be examined again in eight weeks.", "fail"),
        ("The dean does not approve the elective at present.", "fail"),
        ("O aluno encontra-se suspenso nesta data.", "fail"),
        ("PREMIUM QUOTATION - NOT A POLICY", "incomplete"),
        ("I have therefore reported this test as CANCELLED.", "void"),
        ("skills in sixty days with an instructor of ours. Status of the course: INCOMPLETE.", "incomplete"),
        ("The register contains the following entry about the person named above:", "fail"),
        ("If the register contains the following entries ask the office.", ""),
        ("Where you see status: PENDING the result follows.", ""),
        ("Estado de la poliza   ANULADA desde el 29/12/2025", "void"),
    ],
)
def test_what_a_paper_says_outright_of_itself(text: str, state: str) -> None:
    assert [found for _, found in states(text)] == ([state] if state else [])


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("x other Positive Negative", ""), ("[x] Negative [ ] Positive", "negative"), ("[x] Other", ""), ("Positive / Negative", ""), ("☐ Pass ☐ Fail", ""),
        ("NEGATIVE - DILUTE", "dilute"), ("Non-negative", "non-negative"), ("not positive", ""), ("not immune", "negative"),
    ],
)  # fmt: skip
def test_the_word_of_a_result(text: str, result: str) -> None:
    assert result_word(text) == result


def test_numbers_follow_the_papers_habit() -> None:
    assert habit_of(["9,9 mIU/mL", "12.10.2025"]) == "comma"
    assert habit_of(["9.9 mIU/mL"]) == "point"
    assert (
        amount("1,000", "point"),
        amount("1.850", "comma"),
        amount("1.234,50", "comma"),
        amount("<9,9", "point"),
    ) == (1000, 1850, 1234.5, 9.9)
    assert amount_in("45 mIU/mL")
    assert not amount_in("no number")


def guess(item: str, score: int) -> Guess:
    return Guess(item=item, score=score, clues=(Clue("text", item),), text_score=score)


def reading(*kinds: Guess) -> Reading:
    return Reading(source="pdf", pages=1, kinds=kinds)


@pytest.mark.parametrize(
    ("under", "kinds", "suggests"),
    [
        ("english", (guess("good_standing", 20),), "good_standing"),
        ("english", (guess("good_standing", 14),), None),
        ("english", (guess("good_standing", 20), guess("english", 11)), None),
        ("english", (guess("good_standing", 20), guess("mspe", 18)), None),
        ("english", (guess("english", 20),), None),
        ("english", (), None),
        ("translation", (guess("good_standing", 40),), None),
        ("mspe", (guess("good_standing", 20),), None),
        ("mspe", (guess("good_standing", 30),), "good_standing"),
        ("mspe", (guess("good_standing", 30), guess("mspe", 2)), None),
        ("immunization_host", (guess("lab_titers", 40),), None),
    ],
)
def test_a_paper_is_called_misplaced_only_where_its_words_are_clear(
    under: str, kinds: Any, suggests: Any
) -> None:
    found = looks_like(under, reading(*kinds))

    assert (found.item if found else None) == suggests


def test_questions_are_asked_in_words_and_their_answers_hold_for_those() -> None:
    (finding,) = misplaced(
        "a.pdf", "english", reading(guess("good_standing", 20)), {"good_standing": "Dean's letter"}
    )
    assert "looks like a Dean's letter: contains 'good_standing'" in str(finding.message)
    assert list(misplaced("a.pdf", "english", None, {})) == []
    (twice,) = also_under("a.pdf", "cv", ("cv", "lor"), {})
    assert twice.detail == "lor"
    assert list(also_under("a.pdf", "cv", (), {})) == []
    answers = with_answers(
        (Answer(question="looks_like", sha256="a", words="x"),), "contradiction", "a", ("y",)
    )
    assert answered(answers, "contradiction", "a", "y")
    assert not answered(answers, "contradiction", "b", "y")
    assert not answered(answers, "contradiction", "a", "z")
    assert answered(answers, "looks_like", "a", "x")
    assert with_answers(answers, "contradiction", "a", ()) == answers[:1]


def test_only_what_the_item_asks_contradicts_it() -> None:
    paper = read("Measles IgG   4.1 AU/mL   Negative", "Rubella IgG   3.2 index   Positive")

    assert len(list(contradictions("a.pdf", "lab_titers", paper, Facts()))) == 1
    assert list(contradictions("a.pdf", "lab_titers", paper, Facts(), frozenset({"rubella_igg"}))) == []
    assert list(contradictions("a.pdf", "cv", paper, Facts())) == []
    (stated,) = contradictions("a.pdf", "tb_test", None, Facts(result="Positive"))
    assert "The result entered is 'Positive'" in str(stated.message)
    (found,) = contradictions("a.pdf", "lab_titers", paper, Facts())
    assert place_of(paper, found.detail) is not None
    assert place_of(None, found.detail) is None


def test_a_files_name_adds_to_what_its_words_say() -> None:
    types = (kind("passport"), kind("tb_test"), kind("cv"))
    merged = with_name((guess("passport", 5),), "cv passport.pdf", types)

    assert merged[0].item == "passport"
    assert merged[0].score > 5
    assert {each.item for each in merged} == {"passport", "cv"}


def test_boxes_under_a_question_are_its_answer() -> None:
    assert ("", "fail") in states("The student is in good standing", "Yes   X No")
    assert states("The student is in good standing", "X Yes   No") == []


def test_the_courses_of_this_year_do_not_stop_a_transcript() -> None:
    paper = read("Transcript of records", "In progress")
    stamped = read("Transcript", "PENDING")

    assert list(contradictions("a.pdf", "transcript", paper, Facts())) == []
    assert len(list(contradictions("a.pdf", "background_check", paper, Facts()))) == 1
    assert len(list(contradictions("a.pdf", "transcript", stamped, Facts()))) == 1


def test_the_first_column_names_the_tests_whatever_its_head_adds() -> None:
    cells = table(
        ("Component Reference", "Result"),
        ("QFT-Plus qualitative", "POSITIVE (abnormal)"),
        ("Negative",),
        ("Hepatitis B surface antigen", "Nonreactive"),
        ("Measles IgG", "142.0 AU/mL Immune"),
    )

    assert values(*cells) == [
        ("IGRA", None, "positive"),
        ("HBsAg", None, "negative"),
        ("measles_igg", 142, "positive"),
    ]


def test_a_column_for_each_result_holds_limits_or_a_mark() -> None:
    cells = table(
        ("Test", "Result", "Negative", "Positive", "Comment"),
        ("Measles IgG", "412 mIU/mL", "< 200", "> 275", "Pozitif / Positive"),
        ("Varicella IgG", "97 mIU/mL", "< 135", "> 165", "Negative"),
    )
    marked = table(("Test", "Negative", "Positive", "Result"), ("HBsAg", "X"), ("anti-HBc", "", "x"))

    assert values(*cells) == [("measles_igg", 412, "positive"), ("varicella_igg", 97, "negative")]
    assert values(*marked) == [("HBsAg", None, "negative"), ("anti-HBc", None, "positive")]


def test_the_highest_score_of_a_scale_is_no_score() -> None:
    cells = table(
        ("IELTS Academic",), ("Part", "Out of", "Score"), ("Listening", "9", "8.5"), ("Overall", "9", "8.0")
    )

    assert ("listening", 8.5, "") in values(*cells)
    assert ("IELTS", 8, "") in values(*cells)


def test_a_row_that_holds_something_measured_is_no_row_of_heads() -> None:
    cells = table(
        ("TST", "Given on", "03-Nov-2025"), ("Induration, mm", "14 mm", "Interpretation", "POSITIVE")
    )

    assert ("TST", 14, "positive") in values(*cells)


def test_the_numbers_of_boxes_are_no_results() -> None:
    cells = table(
        ("12", "Anti-HBs drawn", "13", "Value"), ("", "08/12/2025", "", "37.9 mIU/mL"), ("14", "Signature")
    )

    assert values(*cells) == [("anti-HBs", 37.9, "")]
    assert states(*cells) == []


@pytest.mark.parametrize(
    ("labels", "below", "expected"),
    [
        (("Measles titer", "Rubella titer"), ("NEGATIVE 08/26/2025", "POSITIVE"), [("measles_igg", None, "negative"), ("rubella_igg", None, "positive")]),
        (("Anti-HBs drawn", "Value"), ("08/26/2025", "PENDING"), [("anti-HBs", None, "pending")]),
        (("TST placed", "TST read", "mm", "Result"), ("08/02/2025", "08/04/2025", "4", "X Negative"), [("TST", 4, "negative")]),
        (("IGRA drawn", "Result"), ("08/26/2025", "X neg pos indet"), [("IGRA", None, "negative")]),
        (("TST read on", "Induration"), ("08/04/2025", "4"), [("TST", 4, "")]),
        # Nobody has chosen.
        (("IGRA drawn", "Result"), ("08/26/2025", "negative positive"), []),
        # Numbers of persons and papers, and what is too long for a box.
        (("Register no. TST-26-0417", "School"), ("positive", "Mayon"), []),
        (("Anti-HBs", "Value"), ("", "12 of the 40 that were sent"), []),
        (("Anti-HBs 5.0 mIU/mL", "Value"), ("", "80 mIU/mL"), [("anti-HBs", 5, "")]),
        (("Anti-HBs", "Value"), ("", "if 80 mIU/mL"), []),
        (("Anti-HBs", "Signature"), ("", "80 mIU/mL"), []),
    ],
)  # fmt: skip
def test_what_was_filled_in_stands_below_its_label(labels: Any, below: Any, expected: Any) -> None:
    assert values(*table(labels, below)) == expected


def test_a_lone_name_is_what_the_boxes_below_are_about() -> None:
    cells = table(
        ("Rubella antibody, IgG",), ("Your value", "Reference", "Meaning"), ("3.41 Index", "1.00 or more", "Immune"),
        ("Varicella antibody, IgG",), ("Your value", "Reference", "Meaning"), ("511 Index", "165 or more", "Not immune"),
    )  # fmt: skip

    assert values(*cells) == [("rubella_igg", 3.41, "positive"), ("varicella_igg", 511, "negative")]


def test_the_row_below_a_number_interprets_it() -> None:
    assert values("Anti-HBs: 94 mIU/mL", "Interpretation: immune") == [("anti-HBs", 94, "positive")]
    assert values("Anti-HBs: 94 mIU/mL", "Interpretation: immune if above 10") == [("anti-HBs", 94, "")]
    assert values("Anti-HBs: 94 mIU/mL") == [("anti-HBs", 94, "")]


def test_an_impression_in_two_languages_is_read_downwards() -> None:
    cells = [
        line("Chest, PA and lateral", 30, 40),
        line("Conclusion : radiographie normale,", 60, 40), line("Conclusion: normal chest radiograph", 60, 330),
        line("sans signe de tuberculose active.", 90, 40), line("without sign of active tuberculosis.", 90, 330),
        line("Dr. Maude Beispiel", 120, 40),
    ]  # fmt: skip

    assert values(*cells) == [("chest_xray", None, "no active TB")]
    assert states(*cells) == []


@pytest.mark.parametrize(
    ("lines", "state"),
    [
        (("We are unable to issue such a letter at present.",), "fail"),
        (("He asked this office for a letter of good standing, and we are today unable", "to issue such a letter at present."), "fail"),
        (("He was administratively withdrawn from the clinical program on December 15.",), "fail"),
        (("El alumno fue suspendido por dos semestres.",), "fail"),
        (("She was never suspended from the College.",), ""),
        (("Have you ever been dismissed from a school?: No",), ""),
        (("This office does not confirm the statement in his form that he is an intern.",), "fail"),
        (("No insurance is in force until the premium has been paid.",), "incomplete"),
        (("Coverage that must not be used as proof of identity is this.",), ""),
        (("This page is a progress record and must not be used as a certificate.",), "incomplete"),
        (("A provider card has NOT been issued.",), "incomplete"),
        (("The database has not been searched.",), "incomplete"),
        (("The visa was revoked and can no longer be used for travel.",), "void"),
        (("LAPSED - subscription not received. Nothing is paid for what happened later.",), "void"),
        (("LIMITED - subscription not received. Nothing is paid for what happened later.",), ""),
        (("Overall: INCOMPLETE. The student should return for what is shown as due.",), "incomplete"),
        (("Overall   NOT COMPLIANT",), "incomplete"),
        (("Application status: AWAITING PAYMENT - NOT BOUND",), "incomplete"),
        (("11. Status   REVOKED on 19 DEC 2025",), "void"),
        (("X FAIL - seal not obtained because of a beard",), "fail"),
    ],
)  # fmt: skip
def test_offices_say_outright_what_a_paper_is_not(lines: Any, state: str) -> None:
    assert {found for _, found in states(*lines)} == ({state} if state else set())


def test_the_letters_of_a_rapid_panel_are_drugs() -> None:
    cells = table(
        ("Drug screen",), ("Specimen ID", "Reason", "Result"), ("20994", "Clinical placement", "NON-NEGATIVE"),
        ("Panel", "Screen"), ("AMP", "Negative"), ("BZO", "Non-negative"), ("COC", "Negative"), ("THC", "Negative"),
    )  # fmt: skip

    assert values(*cells) == [("drug_screen", None, "non-negative")]
    assert ("drug_screen", "non-negative") in states(*cells)


def test_a_result_that_touches_the_name_before_it_is_read() -> None:
    """As in crowded tables, where one cell is drawn right up to the next."""
    assert values("Hepatitis B Surface AntibodyPositive   143 mIU/mL") == [("anti-HBs", 143, "positive")]


def test_one_row_below_a_head_is_what_the_paper_says() -> None:
    one = table(("Attempt date", "Score", "Status"), ("19 Nov 2025", "60 %", "NOT PASSED"))
    more = table(("Module", "Score", "Status"), ("One", "60 %", "NOT PASSED"), ("Two", "90 %", "Passed"))

    assert states(*one) == [("", "fail")]
    assert states(*more) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Any one claim   USD 1,000,000", "All claims in one year   USD 3,000,000"), [("per_claim", 1e6), ("aggregate", 3e6)]),
        (("Each medical incident $1,000,000",), [("per_claim", 1e6)]),
        (("Par sinistre   1 000 000 EUR",), [("per_claim", 1e6)]),
    ],
)  # fmt: skip
def test_insured_amounts_are_named_in_many_ways(lines: Any, expected: Any) -> None:
    assert [(name, value) for name, value, _ in values(*lines)] == expected


def test_amounts_stand_below_their_heads() -> None:
    cells = table(
        ("Garantie / cover", "Par sinistre", "Par annee", "Note"),
        ("Stage clinique", "1 000 000 USD", "3 000 000 USD", "5 000 USD"),
        ("Defense", "50 000 USD", "50 000 USD"),
    )

    assert values(*cells) == [("per_claim", 1e6, ""), ("aggregate", 3e6, "")]


def test_a_transcripts_sections_are_read_below_the_names_of_the_steps() -> None:
    lines = (
        "Step 1", "Exam date: 08/14/2023", "Result: PASS", "Only pass or fail is reported.",
        "Step 2 Clinical Knowledge", "Exam date: 06/24/2025", "Result: PASS", "Three-digit score: 261", "Minimum to pass: 214",
        "Step 3", "No examination on record.",
    )  # fmt: skip

    assert values(*lines) == [("step1", None, "pass"), ("step2ck", 261, "pass")]
    assert values("Step 2 CK", "Result: PASS", "Result: FAIL")[0] == ("step2ck", None, "fail")


@pytest.mark.parametrize(
    "rows",
    [
        (("IELTS Academic",), ("7.0",), ("Overall band",), ("7.5", "6.0", "7.0"), ("Listening", "Writing", "Speaking")),
        (("IELTS Academic",), ("Overall band", "7.0"), ("Listening", "Writing", "Speaking"), ("7.5", "6.0", "7.0")),
    ],
)  # fmt: skip
def test_scores_stand_above_their_labels_or_below(rows: Any) -> None:
    assert sorted(values(*table(*rows))) == [
        ("IELTS", 7, ""),
        ("listening", 7.5, ""),
        ("speaking", 7, ""),
        ("writing", 6, ""),
    ]


def test_a_steps_score_stands_large_over_its_label() -> None:
    assert values("USMLE score report", "268", "Step 2 CK score") == [("step2ck", 268, "")]
    assert values("USMLE score report", "PASS", "Step 1 result") == [("step1", None, "pass")]
    assert values("USMLE score report", "Page", "Step 1 result") == []


def test_the_sections_of_a_transcript_stand_side_by_side() -> None:
    cells = table(
        ("Step 1", "Step 2 CK"), ("Test date 08/14/2024", "Test date 09/17/2025"), ("Result PASS", "Result PASS"), ("Score: none", "Score 239"),
    )  # fmt: skip

    assert values(*cells) == [("step1", None, "pass"), ("step2ck", 239, "pass")]


def test_what_a_report_says_as_a_whole_outranks_its_rows() -> None:
    rows = (("Background check",), ("National criminal search", "No records found"))

    assert values(*table(*rows)) == [("background_check", None, "clear")]
    assert values(*table(*rows, ("PENDING - county search open",))) == [("background_check", None, "pending")]


def test_the_choice_that_was_not_marked_is_no_result() -> None:
    lines = ("Criminal history search", "X NO RECORD FOUND", "RECORD FOUND: see the letter attached.")

    assert [state for _, state in states(*lines)] == []
    # A mark beside something else takes nothing from what was found.
    found = ("Criminal history search", "X I agreed to the search", "RECORDS FOUND: see the letter attached.")
    assert ("background_check", "records found") in states(*found)
    assert ("", "fail") in states("X Reviewed   NOT CLEARED for the rotation")
    assert ("", "fail") in states("X NOT FIT for clinical work")
    assert states("Fitness   X FIT   NOT FIT") == []


def test_of_boxes_beside_each_other_the_marked_one_counts() -> None:
    def form(*boxes: str) -> list[Line]:
        return table(("Mantoux skin test form",), ("Read on", "4 May 2026"), ("Result:", *boxes))

    assert ("TST", None, "positive") in values(*form("Negative", "X Positive"))
    assert ("TST", None, "negative") in values(*form("X Negativo / Negative", "Positivo / Positive"))
    assert not values(*form("Negative", "Positive")), "no box is marked"
    assert not values(*form("X Negative", "X Positive")), "both are"
    both = table(
        ("Prueba de Mantoux",), ("Resultado / Result:", "X Negativo / Negative", "Positivo / Positive")
    )
    assert ("TST", None, "negative") in values(*both)


def test_what_a_test_that_is_only_ordered_would_show_is_not_read() -> None:
    lines = (
        "MANTOUX TEST FORM",
        "Chest x-ray ordered: X yes   no",
        "IGRA ordered:  X yes  no",
        "Size in mm: 16 mm",
        "Result:  Negative  X Positive",
    )
    assert ("TST", 16, "positive") in values(*lines)


def test_a_dilute_specimen_is_said_in_the_first_words_behind_the_label() -> None:
    panel = ("9-panel urine drug test", "Cocaine   Negative", "Opiates   Negative", "Marijuana   Negative")
    told = "Final disposition: NEGATIVE - DILUTE. The employer may ask the donor for a second collection in time."
    assert ("drug_screen", None, "dilute") in values(*panel, told)
    general = (
        "Disposition: a specimen of this kind may be reported as dilute where the creatinine is low in it."
    )
    assert ("drug_screen", None, "negative") in values(*panel, general)


TITERS = (("Test", "Result", "Units"), ("Measles IgG", "210", "AU/mL"), ("Mumps IgG", "90", "AU/mL"))


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Interpretation: the student is immune to measles and mumps.", "positive"),
        ("Results are consistent with immunity to measles and mumps.", "positive"),
        ("Conclusion: positive for all antibodies that were tested.", "positive"),
        ("No evidence of immunity to measles or mumps was found.", "negative"),
        ("The patient is considered susceptible to measles and mumps.", "negative"),
        ("A person who is immune to measles and mumps needs no vaccine.", ""),
        ("Values above 16 indicate immunity to measles and mumps.", ""),
        ("Positive: immune to measles and mumps.", ""),
        ("If the patient has immunity to measles and mumps, no dose is given.", ""),
        ("The child was vaccinated against measles and mumps.", ""),
    ],
)
def test_a_sentence_about_this_person_interprets_the_numbers(sentence: str, result: str) -> None:
    found = {name: told for name, _, told in values(*table(*TITERS), line(sentence, 400.0))}
    assert found == {"measles_igg": result, "mumps_igg": result}


def test_a_sentence_does_not_overrule_a_row_with_a_result_and_makes_no_result_of_nothing() -> None:
    rows = table(("Measles IgG", "4", "negative"))
    said = line("The patient is immune to measles and mumps.", 400.0)
    assert values(*rows, said) == [("measles_igg", 4, "negative")]


@pytest.mark.parametrize(
    ("reference", "result"),
    [
        ("Less than 10 not protected; 10 and above protected", ""),
        ("menor de 10 no protegido; mayor de 10 protegido", ""),
        ("protected", "positive"),
        ("not protected", "negative"),
    ],
)
def test_a_column_that_explains_limits_in_words_gives_no_result(reference: str, result: str) -> None:
    assert values(line(f"Anti-HBs  154.2 mIU/mL  {reference}"))[0][2] == result


@pytest.mark.parametrize(
    ("lines", "result"),
    [
        (("Chest x-ray, two views", "Assessment: Findings consistent with active tuberculosis."), "abnormal"),
        (("Röntgen Thorax", "Beurteilung: vereinbar mit florider Tuberkulose."), "abnormal"),
        (("Chest x-ray", "Impression: Normal. No findings of active or prior tuberculosis."), "no active TB"),
        (
            ("Radiografía de tórax", "Conclusión: normal. No hay datos de tuberculosis pulmonar activa."),
            "no active TB",
        ),
    ],
)
def test_what_a_radiologist_concludes_of_tuberculosis(lines: tuple[str, ...], result: str) -> None:
    assert [told for name, _, told in values(*lines) if name == "chest_xray"] == [result]


def test_a_search_that_found_nothing_is_said_over_two_lines() -> None:
    lines = (
        "Certificate of criminal record",
        "The bureau certifies that after a search of its files there is NO RECORD of a final",
        "criminal conviction in the name of Amara Sample.",
    )
    assert ("background_check", None, "clear") in values(*lines)


def test_stacked_scores_and_sittings_below_heads() -> None:
    stack = ("Your IELTS results", "Overall", "Band score", "6.5", "Listening", "Band score", "7.0")
    assert {("IELTS", 6.5, ""), ("listening", 7.0, "")} <= set(values(*stack))
    transcript = table(
        ("Step 1", "", "Step 2 Clinical Knowledge", ""),
        ("Test date", "Result", "Test date", "Result Score"),
        ("2024-03-19", "Pass", "2025-02-06", "Pass 241"),
    )
    assert {("step1", None, "pass"), ("step2ck", 241, "pass")} <= set(values(*transcript))


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("We regret that we cannot certify Ms. Sample as a student in good standing at this time.", "fail"),
        ("We are unable to verify this form.", "fail"),
        ("He is not currently enrolled at our university; his registration ended in July.", "fail"),
        ("Your health insurance coverage has ended.", "void"),
        ("SPECIMEN REJECTED - collect again", "void"),
        ("DRAFT - for the chair's review, not yet signed", "incomplete"),
        ("The premium has not been paid, no coverage is in force.", "incomplete"),
        ("Series in progress; the second dose is outstanding.", "incomplete"),
        ("The status of your report is therefore still Pending.", "pending"),
        ("This passport has expired.", "void"),
        ("If your coverage has ended, call us.", ""),
        ("I am unable to verify a patient's blood pressure without my hands.", ""),
        ("The draft law was not passed.", ""),
        ("A specimen would be rejected without a label.", ""),
    ],
)
def test_refusals_and_ends_are_said_outright(text: str, state: str) -> None:
    assert [each for _, each in states(text)][:1] == ([state] if state else [])


def test_rubeola_is_rubella_beside_sarampo_in_boxes_too() -> None:
    rows = table(
        ("SARAMPO - IgG", ""), ("Resultado", "Reagente - 163,0 UA/mL"),
        ("RUBEOLA - IgG", ""), ("Resultado", "Reagente - 112,0 UI/mL"),
    )  # fmt: skip
    found = {name: value for name, value, _ in values(*rows)}
    assert found == {"measles_igg": 163, "rubella_igg": 112}


def test_a_legend_of_a_skin_test_is_no_reading() -> None:
    lines = (
        "MANTOUX TEST",
        "Induration   4 mm",
        "RESULT   NEGATIVE",
        "Induration less than 10 mm - negative; 10 mm and above - positive.",
    )
    assert values(*lines) == [("TST", 4, "negative")]
    assert not states(*lines)


@pytest.mark.parametrize(
    ("line_", "result"),
    [
        ("The police of this district certify that NO CRIMINAL RECORD has been found against her.", "clear"),
        ("NO TIENE ASUNTOS PENDIENTES CON LAS AUTORIDADES JUDICIALES", "clear"),
        ("Tatbezeichnung: Diebstahl. 30 Tagessätze Geldstrafe.", "records found"),
    ],
)
def test_police_certificates_say_it_in_their_own_words(line_: str, result: str) -> None:
    found = values("POLICE CHARACTER CERTIFICATE", "Antecedentes penales / Führungszeugnis", line_)
    assert [told for name, _, told in found if name == "background_check"] == [result]


def test_a_portal_prints_the_value_beside_what_is_normal() -> None:
    rows = table(
        ("Measles IgG", "Value"), ("Normal range: >=16.5 AU/mL", "55.2 AU/mL - Positive"),
        ("Induration", "Value"), ("Normal range: 0 - 9 mm", "16 mm"),
    )  # fmt: skip
    assert {("measles_igg", 55.2, "positive"), ("TST", 16, "")} <= set(values(*rows))
    assert ("TST", "induration") in states(*rows)


def test_what_was_not_detected_is_negative() -> None:
    lines = ("QuantiFERON report", "No interferon gamma release to tuberculosis antigens was detected.")
    assert [told for name, _, told in values(*lines) if name == "IGRA"] == ["negative"]


def test_keys_that_explain_decisions_are_none() -> None:
    lines = (
        "Background check report",
        "National criminal file: Clear",
        "Keys: Clear = no adverse information. Review = adverse information for the client to weigh.",
    )
    assert [told for name, _, told in values(*lines) if name == "background_check"] == ["clear"]
    assert not states(*lines)


def test_a_label_with_its_answer_is_no_head_of_a_column() -> None:
    above = ("Status: Preliminary", "Lab: Send-out, Example Laboratory")
    assert values(*table(above, ("T-SPOT.TB interpretation", "Pending"))) == [("IGRA", None, "pending")]


def test_a_number_under_ten_outranks_the_word_of_a_box() -> None:
    rows = table(("Test", "Value", "Result"), ("Anti-HBs", "2.9 mIU/mL", "positive"))
    assert values(*rows) == [("anti-HBs", 2.9, "negative")]
    none = table(("Test", "Value", "Result"), ("Anti-HBs", "0.0 mIU/mL", "positive"))
    assert values(*none) == [("anti-HBs", 0.0, "negative")]
    higher = table(("Test", "Value", "Result"), ("Anti-HBs", "29 mIU/mL", "positive"))
    assert values(*higher) == [("anti-HBs", 29.0, "positive")]


@pytest.mark.parametrize(
    ("words", "result"),
    [
        (("Child abuse history certification", "Result: Record found"), "records found"),
        (("Child abuse history certification", "A RECORD EXISTS."), "records found"),
        (("Child abuse history certification", "Result: No record exists"), "clear"),
    ],
)
def test_a_registry_of_child_abuse_says_whether_there_is_a_record(
    words: tuple[str, ...], result: str
) -> None:
    assert values(*words) == [("background_check", None, result)]


@pytest.mark.parametrize("result", ["PASS", "FAIL"])
def test_the_result_of_a_step_stands_beside_its_label_in_a_row_of_several(result: str) -> None:
    rows = table(("Score report of Step 1",), ("Test Date", "July 17, 2025", "Test Result", result))
    assert values(*rows) == [("step1", None, result.lower())]


def test_a_cell_with_a_colon_is_a_label_of_its_own() -> None:
    rows = table(("Score report of Step 1",), ("Test Date: July 17, 2025", "Test Result: PASS"))
    assert values(*rows) == [("step1", None, "pass")]


def test_a_normal_range_without_a_result_beside_it_gives_none() -> None:
    rows = table(("Measles IgG", "Value"), ("Normal range: >=16.5 AU/mL", "see report"))
    assert values(*rows) == []


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("RESULT: NO RECORD FOUND. The person is not named as responsible for any report of abuse", "clear"),
        (
            "RESULT: RECORD FOUND. The person is named as responsible in one report of neglect",
            "records found",
        ),
        ("La persona arriba identificada REGISTRA el antecedente siguiente: lesiones", "records found"),
        ("La persona arriba identificada NO REGISTRA antecedentes penales.", "clear"),
    ],
)
def test_a_registry_states_its_result_before_it_explains_it(line: str, result: str) -> None:
    found = read("CHILD ABUSE AND NEGLECT CENTRAL REGISTRY CHECK", line)

    assert [(each.name, each.result) for each in found.values] == [("background_check", result)]
    assert bool(found.states) == (result != "clear")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Police certificate", "The search disclosed the following: convicted of fraud"), "records found"),
        (
            ("Criminal history certificate", "The records show the following against the person named above"),
            "records found",
        ),
        (("Criminal history certificate", "Result: the records show the following: no conviction"), "clear"),
        (
            ("Criminal history record search", "A record matching the fingerprints has been found"),
            "records found",
        ),
        (("Certificate of conduct", "No criminal record was found in the name of:"), "clear"),
        (
            ("Police certificate", "No criminal record was found except one for theft in 2021"),
            "records found",
        ),
        (("Certificado do registo criminal", "Nada consta do registo criminal"), "clear"),
        (("Antecedentes penales", "en los archivos no figuran antecedentes penales"), "clear"),
        (
            ("Central registry clearance", "RESULT: RECORDS FOUND. The person named is listed"),
            "records found",
        ),
        (
            ("Child abuse history certification", "The applicant is not listed in the child abuse registry"),
            "clear",
        ),
    ],
)
def test_what_registers_say_of_a_person(lines: tuple[str, ...], expected: str) -> None:
    assert {result for name, _, result in values(*lines) if name == "background_check"} == {expected}


def test_a_score_and_whether_it_passed_make_one_value_wherever_they_stand() -> None:
    cells = table(("USMLE Step 2 Clinical Knowledge",), ("Result", "FAIL"), ("Step 2 CK", "206", "1", "300"))
    assert values(*cells) == [("step2ck", 206.0, "fail")]
    assert ("step2ck", "fail") in states(*cells)
    assert values("USMLE Step 1", "Result", "PASS", "You have passed the USMLE Step 1.") == [
        ("step1", None, "pass")
    ]
    assert values("USMLE Step 1", "Step 1 PASS", "Step 1 score 231") == [("step1", 231.0, "pass")]


def test_protective_is_a_result_and_a_protective_level_is_none() -> None:
    assert ("anti-HBs", 156.8, "positive") in values("Hepatitis B surface antibody 156.8 mIU/mL Protective")
    assert values("Hepatitis B surface antibody, protective level") == []


def test_the_least_score_that_passes_is_nobodys_score() -> None:
    cells = table(
        ("Step", "Total score", "Minimum passing", "Outcome"),
        ("Step 2 CK", "252", "214", "PASS"),
        ("Step 3", "231", "200", "PASS"),
    )
    assert ("step2ck", 252.0, "pass") in values(*cells)


def test_a_lone_pass_is_that_of_the_only_step() -> None:
    assert values("USMLE Step 1 Score Report", "PASS", "About your result") == [("step1", None, "pass")]
    assert values("USMLE Step 2 CK", "Result  PASS", "Your three-digit score 259") == [
        ("step2ck", 259.0, "pass")
    ]


def test_an_italian_radiograph_says_whether_it_is_active() -> None:
    assert ("chest_xray", None, "abnormal") in values(
        "RX TORACE chest x-ray", "Conclusioni: quadro compatibile con tubercolosi polmonare attiva."
    )
    assert ("chest_xray", "abnormal") not in states(
        "RX TORACE chest x-ray", "Conclusioni: assenza di tubercolosi polmonare attiva, non addensamenti."
    )


def test_what_a_number_means_can_stand_in_the_row_below() -> None:
    cells = table(("Rubella IgG", "5.14", "index"), ("Interpretation", "IMMUNE"))
    assert ("rubella_igg", 5.14, "positive") in values(*cells)


PANEL = (("Cocaine", "Negative"), ("Opiates", "Negative"), ("Amphetamines", "Negative"))


@pytest.mark.parametrize(
    ("row", "result"),
    [
        (("Medical review officer", "Negative dilute"), "dilute"),
        (("Comment: invalid specimen, recollect",), "void"),
        (("Validity", "Substituted"), "void"),
        (("Specimen validity: adulterated",), "void"),
        (("Specimen validity: not adulterated",), "negative"),
        (("Medical review officer Negative dilute",), "dilute"),
        (("Negative dilute: the specimen is dilute.",), "dilute"),
        (("Review", "Dilute", "Dilute"), "dilute"),
        (("Choices: Positive, Negative, Dilute",), "negative"),
        (("Laboratory remark", "Test cancelled"), "void"),
        (("The specimen is dilute, a new collection is asked for.",), "dilute"),
        (("The result is pending.",), "pending"),
        # A choice nobody made, a legend, and what could be.
        (("Mark one", "Negative", "Dilute"), "negative"),
        (("If the specimen is dilute the policy asks for another one.",), "negative"),
        (("The sample was not dilute.",), "negative"),
        (("Specimen temperature", "in range"), "negative"),
    ],
)
def test_lines_that_are_negative_are_no_negative_screen_where_another_says_more(
    row: tuple[str, ...], result: str
) -> None:
    found = values(*table(("Drug screen result", ""), *PANEL, row))

    assert [told for name, _, told in found if name == "drug_screen"] == [result]


def test_a_result_stands_in_the_column_of_results_whatever_the_others_are_called() -> None:
    cells = table(
        ("Badanie", "Wynik", "Zakres zwykly"),
        ("QuantiFERON Nil", "0,08", "do 8,0"),
        ("Wynik koncowy", "DODATNI", "ujemny"),
    )
    assert ("IGRA", "positive") in states(*cells)


def test_the_outcome_of_a_step_stands_under_its_head() -> None:
    cells = table(
        ("USMLE Step 2 CK",), ("Outcome", "Your score", "Minimum passing score"), ("PASS", "254", "218")
    )
    assert values(*cells) == [("step2ck", 254.0, "pass")]


@pytest.mark.parametrize(
    "text", ["A RECORD WAS FOUND.", "The search has identified the following convictions:"]
)
def test_a_record_that_was_found_is_read(text: str) -> None:
    assert ("background_check", None, "records found") in values("Criminal record search", text)


def test_a_paper_that_is_its_kind_by_all_of_its_words_is_not_misplaced() -> None:
    passport = Guess(item="passport", score=20, clues=(Clue("text", "nationality"),), text_score=20)
    own = Guess(item="background_check", score=21, clues=(Clue("text", "record"),), text_score=3)
    read_as = structs.replace(read("words"), kinds=(own, passport))

    assert looks_like("background_check", read_as) is None
    assert looks_like("background_check", structs.replace(read_as, kinds=(passport, own))) == passport


@pytest.mark.parametrize("text", ["TEST CANCELLED", "The policy was cancelled"])
def test_a_test_or_policy_that_was_cancelled_says_so_alone_in_its_line(text: str) -> None:
    assert stamp_in(text) == "void"


def test_a_sentence_under_a_score_is_not_its_answer() -> None:
    cells = table(
        ("USMLE Step 2 CK",), ("Your score", "256 of 300"), ("Most scores lie between 220 and 275.",)
    )

    assert values(*cells) == [("step2ck", 256.0, "")]


def test_a_cell_that_says_fail_is_the_outcome_of_the_only_step() -> None:
    cells = table(("USMLE Step 1",), ("Your result", "Below the passing standard", "FAIL"))

    assert values(*cells) == [("step1", None, "fail")]
    assert ("step1", "fail") in states(*cells)
