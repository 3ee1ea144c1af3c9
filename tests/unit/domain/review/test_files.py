from typing import Any

import pytest

from making.values import fine
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.review.file_state import FAILURE_WORDS, UNCHECKED, Failure, FileState, Health
from usce_desktop.domain.review.files import judge_file
from usce_desktop.domain.status import Finding, Status


def judge(file: FileState, name: str = "A.pdf", facts: Facts | None = None, **recipe: Any) -> list[Finding]:
    return list(judge_file(name, file, facts or Facts(), Recipe(**recipe)))


def test_a_file_in_order_has_no_finding() -> None:
    assert judge(fine()) == []


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"truncated": True}, "file_complete"),
        ({"xfa": True}, "file_form"),
        ({"portfolio": 2}, "file_form"),
        ({"mended": True}, "file_mended"),
        ({"mended": True, "truncated": True}, "file_complete"),
        ({"counted_otherwise": 9}, "page_count"),
        ({"blank": (1,)}, "blank_pages"),
    ],
)
def test_what_is_wrong_with_a_file_needs_attention(changes: dict[str, Any], rule: str) -> None:
    findings = judge(fine(**changes))

    assert [(each.rule, each.status) for each in findings] == [(rule, Status.NEEDS_ATTENTION)]


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"signed": True}, "signature"),
        ({"active": ("scripts",)}, "active_content"),
        ({"unrendered": 2}, "blank_pages"),
    ],
)
def test_what_is_worth_knowing_does_not_need_attention(changes: dict[str, Any], rule: str) -> None:
    assert [(each.rule, each.status) for each in judge(fine(**changes))] == [(rule, Status.OK)]


@pytest.mark.parametrize("failure", Failure.__args__)  # type: ignore[attr-defined]
def test_every_failure_has_words_and_is_never_valid(failure: Failure) -> None:
    file = FileState(state="present", health=Health(kind="pdf", failure=failure))
    finding = judge(file)[0]

    assert finding.status is Status.NEEDS_ATTENTION
    assert str(FAILURE_WORDS[failure]) in str(finding.message)
    assert (finding.rule == "file_checked") == (failure in UNCHECKED)


def test_a_damaged_file_without_its_end_is_called_incomplete() -> None:
    file = FileState(state="present", health=Health(kind="pdf", failure="damaged", truncated=True))

    assert judge(file)[0].rule == "file_complete"


def test_missing_changed_and_unchecked_files_are_told_apart() -> None:
    assert judge(FileState(state="missing"))[0].status is Status.MISSING
    assert [each.rule for each in judge(FileState(state="changed"))] == ["file_unchanged", "file_readable"]


@pytest.mark.parametrize(
    ("kind", "name", "fits"),
    [("jpeg", "a.pdf", False), ("jpeg", "a.JPEG", True), ("pdf", "a.png", False), ("docx", "a.pdf", True)],
)
def test_a_file_is_what_its_name_says(kind: str, name: str, fits: bool) -> None:
    file = FileState(state="present", health=Health(kind=kind, pages=1))

    assert (judge(file, name) == []) == fits


def test_blank_pages_that_are_left_out_or_intended_are_fine() -> None:
    file = fine(pages=3, blank=(2,))

    assert "page 2 is blank; leave it out" in str(judge(file)[0].message)
    assert judge(file, pages=(1, 3)) == []
    assert judge(file, facts=Facts(blank_pages="intended")) == []
    assert "pages 1, 2 are blank; leave them out" in str(judge(fine(pages=3, blank=(1, 2)))[0].message)


def test_a_document_of_which_no_page_is_taken_needs_attention() -> None:
    assert judge(fine(), pages=(7,))[0].rule == "pages_taken"


def test_many_blank_pages_are_listed_in_part() -> None:
    assert "..." in str(judge(fine(pages=20, blank=tuple(range(1, 12))))[0].message)
