"""A paper whose own words speak against it, or that belongs elsewhere, is never called good unasked."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from making import pdfs
from making.papers import paper
from usce_desktop import cli

TODAY = "2026-11-23"
Check = Callable[[str], dict[str, Any]]


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    words = [
        "--program",
        "Example",
        "--specialty",
        "Neurology",
        "--start",
        "2027-01-04",
        "--end",
        "2027-01-31",
    ]
    assert run("new", tmp_path / "library", *words, "--checklist", "generic_vslo_intl") == 0
    return Path(capsys.readouterr().out.strip())


@pytest.fixture
def check(folder: Path, capsys: pytest.CaptureFixture[str]) -> Check:
    def judged(item: str) -> dict[str, Any]:
        capsys.readouterr()
        run("check", folder, "--today", TODAY, "--json")
        items = json.loads(capsys.readouterr().out)["items"]
        return next(each for each in items if each["item"] == item)

    return judged


def run(*words: object) -> int:
    return cli.main([str(word) for word in words])


def findings(item: dict[str, Any], rule: str) -> list[dict[str, Any]]:
    return [each for each in item["findings"] if each["rule"] == rule]


def stated(application: Path) -> str:
    """Read what an application says of its documents; when it was said plays no part."""
    return json.dumps(json.loads(application.read_text("utf-8"))["documents"], sort_keys=True)


TB = (
    "QUANTIFERON-TB GOLD PLUS REPORT",
    "Example Laboratory",
    "Patient: Amara Sample",
    "Collected: 12 Oct 2026",
)


@pytest.mark.parametrize(
    "result",
    [
        ("Result: POSITIVE",),
        ("Result: INDETERMINATE",),
        ("QuantiFERON-TB Gold Plus   BORDERLINE",),
        ("QuantiFERON result", "POSITIVE"),
        ("Result to follow",),
    ],
)
def test_a_tb_report_that_is_not_negative_reaches_ok_by_no_sequence_of_stating_and_ticking(
    result: tuple[str, ...], folder: Path, check: Check, tmp_path: Path
) -> None:
    assert run("add", folder, paper(tmp_path / "tb.pdf", *TB, *result), "--item", "tb_test") == 0
    commands = (
        "issued=2026-10-12",
        "ticked=all",
        "result=negative",
        "accepted=not_read,document_kind,scan_quality",
    )

    # Every state that any order of them can lead to, each tried once: what was done is all in this file.
    kept = folder / "application.json"
    first = stated(kept)
    states: dict[str, tuple[bytes, frozenset[str]]] = {first: (kept.read_bytes(), frozenset())}
    waiting = [first]
    while waiting:
        content, done = states[waiting.pop()]
        for deed in set(commands) - done:
            kept.write_bytes(content)
            assert run("set", folder, "tb_test", deed) == 0
            reached = stated(kept)
            if reached in states:
                continue
            states[reached] = (kept.read_bytes(), done | {deed})
            waiting.append(reached)
            item = check("tb_test")
            assert item["status"] not in {"ok", "expiring"}, (*done, deed)
            assert findings(item, "contradiction")
    assert max(len(done) for _, done in states.values()) == len(commands)
    kept.write_bytes(states[first][0])

    for deed in commands:
        run("set", folder, "tb_test", deed)
    assert run("set", folder, "tb_test", "contradiction=overruled") == 0
    item = check("tb_test")
    assert item["status"] == "ok"
    assert "You said that this does not apply" in item["reason"]
    assert findings(item, "contradiction")[0]["words"]
    assert run("set", folder, "tb_test", "contradiction=") == 0
    assert check("tb_test")["status"] == "needs_attention"


def test_what_was_overruled_holds_for_those_bytes_and_those_words_only(
    folder: Path, check: Check, tmp_path: Path
) -> None:
    facts = ("issued=2026-10-12", "ticked=all", "result=negative")
    run("add", folder, paper(tmp_path / "tb.pdf", *TB, "Result: POSITIVE"), "--item", "tb_test")
    run("set", folder, "tb_test", *facts)
    run("set", folder, "tb_test", "contradiction=overruled")
    assert check("tb_test")["status"] == "ok"
    # Another paper takes its place under the same name: it is asked anew.
    (name,) = check("tb_test")["files"]
    paper(folder / name, *TB, "Result: POSITIVE", "Second page of another report")
    data = json.loads((folder / "application.json").read_text())
    key, document = next(iter(data["documents"].items()))
    other = paper(tmp_path / "again.pdf", *TB, "Result: INDETERMINATE")
    (folder / name).unlink()
    run("add", folder, other, "--item", "tb_test")
    run("set", folder, "tb_test", *facts)
    item = check("tb_test")
    assert document["answers"][0]["sha256"] == document["sha256"]
    assert key
    assert item["status"] != "ok"
    assert "INDETERMINATE" in " ".join(each["message"] for each in findings(item, "contradiction"))


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        ("drug_screen", ("URINE DRUG SCREEN", "Collected: 12 Oct 2026", "Cannabinoids POSITIVE", "Overall result: NON-NEGATIVE")),
        ("drug_screen", ("DRUG SCREEN REPORT", "Panel result: Non Negative - sent to MRO")),
        ("drug_screen", ("DRUG SCREEN REPORT", "Overall result: NEGATIVE DILUTE")),
        ("background_check", ("CRIMINAL BACKGROUND CHECK", "County criminal search    Clear", "National criminal search    CONSIDER")),
        ("background_check", ("CRIMINAL BACKGROUND CHECK", "Status: Pending")),
        ("lab_titers", ("LABORATORY REPORT", "Rubella IgG   0.4 index   Negative", "Measles IgG 45 AU/mL Positive")),
        ("lab_titers", ("LABORATORY REPORT", "Rubella IgM antibody     Positive")),
        ("lab_titers", ("LABORATORY REPORT", "Measles antibody IgG    Not detected")),
        ("malpractice", ("CERTIFICATE OF INSURANCE", "Professional liability", "*** VOID ***")),
        ("good_standing", ("LETTER OF GOOD STANDING", "INCOMPLETE")),
        ("mask_fit", ("N95 RESPIRATOR FIT TEST", "Fit test result: FAIL")),
    ],
)  # fmt: skip
def test_a_result_or_a_state_that_speaks_against_the_paper_blocks_it(
    item: str, lines: tuple[str, ...], folder: Path, check: Check, tmp_path: Path
) -> None:
    assert run("add", folder, paper(tmp_path / "a.pdf", *lines), "--item", item) == 0
    run("set", folder, item, "issued=2026-10-12", "expires=2028-01-01", "ticked=all", "result=negative")

    found = check(item)
    assert found["status"] == "needs_attention"
    assert findings(found, "contradiction")


@pytest.mark.parametrize(
    ("item", "lines"),
    [
        ("tb_test", (*TB, "Result: NEGATIVE", "A positive result does not mean active disease.", "Reference: Negative. Positive: >= 0.35 IU/mL")),
        ("tb_test", (*TB, "QuantiFERON-TB Gold Plus     NEGATIVE", "If the test is positive, a chest X-ray is needed.")),
        ("good_standing", ("LETTER OF GOOD STANDING", "There are no pending proceedings against the student, who has not failed", "any course; this letter is void if altered.")),
        ("background_check", ("POLICE CLEARANCE CERTIFICATE", "has no criminal record, and no case is pending against the holder")),
        ("lab_titers", ("LABORATORY REPORT", "Measles IgG   45 AU/mL   Positive", "HBsAg   Negative", "Interpretation: Negative < 13.5; Positive > 16.5")),
        ("usmle_step1", ("USMLE Step 1 Score Report", "Result: PASS", "Results are reported as pass or fail only.")),
        ("malpractice", ("CERTIFICATE OF INSURANCE", "This certificate is void where it was altered, or the premium is incomplete.")),
    ],
)  # fmt: skip
def test_prose_legends_and_other_rows_stop_no_sound_paper(
    item: str, lines: tuple[str, ...], folder: Path, check: Check, tmp_path: Path
) -> None:
    assert run("add", folder, paper(tmp_path / "a.pdf", *lines), "--item", item) == 0

    assert findings(check(item), "contradiction") == []
    assert findings(check(item), "looks_like") == []


DEAN = (
    "Office of the Dean", "LETTER OF GOOD STANDING", "To whom it may concern", "This is to certify that Amara Sample",
    "is in good standing and has our permission to undertake an elective.",
)  # fmt: skip


def test_a_paper_that_reads_as_another_kind_is_asked_about_until_it_is_moved_or_kept(
    folder: Path, check: Check, tmp_path: Path
) -> None:
    letter_ = paper(tmp_path / "score.pdf", *DEAN, "12 October 2026")
    run("add", folder, letter_, "--item", "english")
    run("set", folder, "english", "issued=2026-10-12", "test=TOEFL", "score=110", "speaking=28", "ticked=all")

    item = check("english")
    assert item["status"] == "needs_attention"
    (found,) = findings(item, "looks_like")
    assert found["suggests"] == "good_standing"
    assert "contains" in found["message"]
    assert run("set", folder, "english", "looks_like=kept") == 0
    kept = check("english")
    assert findings(kept, "looks_like")[0]["status"] == "ok"
    assert kept["status"] == "ok"


def test_a_deans_letter_under_application_form_is_asked_about_and_at_home_where_it_belongs(
    folder: Path, check: Check, tmp_path: Path
) -> None:
    run("add", folder, paper(tmp_path / "form.pdf", *DEAN), "--item", "application_form")
    run("add", folder, paper(tmp_path / "letter.pdf", *DEAN, "and more"), "--item", "good_standing")

    assert findings(check("application_form"), "looks_like")[0]["suggests"] == "good_standing"
    assert findings(check("good_standing"), "looks_like") == []


def test_the_same_bytes_under_two_items_are_asked_about(folder: Path, check: Check, tmp_path: Path) -> None:
    both = paper(tmp_path / "both.pdf", "One page that says nothing of its kind")
    run("add", folder, both, "--item", "cv")
    run("add", folder, both, "--item", "personal_statement")

    assert findings(check("cv"), "looks_like")[0]["suggests"] == "personal_statement"
    assert findings(check("personal_statement"), "looks_like")[0]["suggests"] == "cv"
    run("set", folder, "cv", "looks_like=kept")
    assert findings(check("cv"), "looks_like")[0]["status"] == "ok"


def test_an_answer_to_nothing_and_a_wrong_one_are_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", folder, paper(tmp_path / "cv.pdf", "Curriculum vitae"), "--item", "cv")
    for words, says in (("contradiction=overruled", "nothing to answer"), ("looks_like=yes", "no answer")):
        assert run("set", folder, "cv", words) == 2
        assert says in capsys.readouterr().err


def test_a_page_that_says_nothing_is_no_letter_of_good_standing_whatever_is_entered_and_ticked(
    folder: Path, check: Check, tmp_path: Path
) -> None:
    run("add", folder, paper(tmp_path / "letter.pdf"), "--item", "good_standing")
    run("set", folder, "good_standing", "issued=2026-10-12", "ticked=all")

    item = check("good_standing")
    assert item["status"] == "needs_attention"
    assert "no word on it says" in findings(item, "not_recognized")[0]["message"]
    assert findings(item, "stated_date")

    assert run("set", folder, "good_standing", "accepted=not_recognized,stated_date") == 0
    assert check("good_standing")["status"] in {"ok", "expiring"}


def test_a_paper_without_its_usual_words_is_known_by_name_and_date(
    folder: Path, check: Check, tmp_path: Path
) -> None:
    library = folder.parent.parent
    assert run("applicant", library, "name=Amara Sample") == 0
    page = paper(tmp_path / "letter.pdf", "Name: Amara Sample", "Issued: 12 Oct 2026")
    run("add", folder, page, "--item", "good_standing")
    run("set", folder, "good_standing", "issued=2026-10-12", "ticked=all")
    assert not findings(check("good_standing"), "not_recognized")

    run("set", folder, "good_standing", "issued=2026-10-13", "ticked=all")
    assert findings(check("good_standing"), "not_recognized")


def test_a_picture_without_a_word_is_a_paper_only_where_somebody_has_looked(
    folder: Path, check: Check, tmp_path: Path
) -> None:
    picture = pdfs.photo(tmp_path / "letter.jpg", size=(480, 680))
    run("add", folder, picture, "--item", "good_standing")
    run("set", folder, "good_standing", "issued=2026-10-12", "ticked=all")
    run("add", folder, picture, "--item", "photo")
    assert run("read", picture) == 0

    item = check("good_standing")
    assert item["status"] == "needs_attention"
    assert not findings(check("photo"), "not_recognized")
    assert "no words could be read on it" in findings(item, "not_recognized")[0]["message"]

    assert run("set", folder, "good_standing", "accepted=not_recognized,scan_quality", "looks_like=kept") == 0
    assert check("good_standing")["status"] in {"ok", "expiring"}
