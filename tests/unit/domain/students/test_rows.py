"""Which applications of its students an office sees, and in which groups."""

from datetime import date, timedelta

import pytest

from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.domain.students.followed import FollowedApplication, FollowedLibrary, LibraryState
from usce_desktop.domain.students.rows import (
    Narrowing,
    StudentRow,
    grouped,
    lacking_items,
    narrowed,
    rows_of,
)

TODAY = date(2026, 12, 1)
TITLES = {"tb_test": "TB test", "passport": "Passport", "cv": "CV"}


def application(name: str, days: int | None, *lacking: str) -> FollowedApplication:
    return FollowedApplication(
        application=name,
        program=f"{name} Hospital",
        submit_by=None if days is None else TODAY + timedelta(days=days),
        ready=not lacking,
        lacking=lacking,
        changed="2026-11-20T10:00:00+00:00",
    )


def library(
    folder: str, student: str, *applications: FollowedApplication, state: LibraryState = "ok"
) -> FollowedLibrary:
    return FollowedLibrary(folder=folder, student=student, applications=applications, state=state)


LIBRARIES = (
    library(
        "a", "Amara Sample", application("Lakeside", -2, "tb_test", "passport"), application("Hill", 5, "cv")
    ),
    library(
        "b", "Bela Sample", application("Lakeside", 7), application("Bay", 31, "cv"), application("Dam", 8, "cv")
    ),
    library("c", "Chi Sample", application("Far", 400, "tb_test"), application("Open", None, "tb_test")),
    library("d", "", state="not_readable"),
    library("e", "Eve Sample"),
)  # fmt: skip
ROWS = rows_of(LIBRARIES, TITLES.__getitem__)


def names(rows: tuple[StudentRow, ...]) -> list[str]:
    return [f"{row.library.folder} {row.program.partition(' ')[0]}".strip() for row in rows]


def test_every_application_is_a_row_and_a_library_without_any_too() -> None:
    assert names(ROWS) == [
        "a Lakeside", "a Hill", "b Lakeside", "b Bay", "b Dam", "c Far", "c Open", "d", "e",
    ]  # fmt: skip
    assert [row.progress for row in ROWS[-2:]] == ["not_read", "not_ready"]
    assert ROWS[-2].student == "d"  # whose it is could not be read
    assert ROWS[0].titles == ("TB test", "Passport")
    assert len({row.key for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Narrowing(words="lakeside SAMPLE"), ["a Lakeside", "b Lakeside"]),
        (Narrowing(words="passport"), ["a Lakeside"]),
        (Narrowing(words="nobody"), []),
        (Narrowing(lacking="tb_test"), ["a Lakeside", "c Far", "c Open"]),
        (Narrowing(progress="ready"), ["b Lakeside"]),
        (Narrowing(progress="not_read"), ["d"]),
        (Narrowing(within=-1), ["a Lakeside"]),
        # What is ready does not wait for its deadline any more; what has none is in no span.
        (Narrowing(within=7), ["a Lakeside", "a Hill"]),
        (Narrowing(within=8), ["a Lakeside", "a Hill", "b Dam"]),
        (Narrowing(within=8, lacking="cv"), ["a Hill", "b Dam"]),
        (Narrowing(), names(ROWS)),
    ],
)
def test_rows_are_narrowed(wanted: Narrowing, found: list[str]) -> None:
    assert names(narrowed(ROWS, wanted, TODAY)) == found


def in_groups(by: str) -> list[tuple[str, list[str]]]:
    return [(str(each.title), names(each.rows)) for each in grouped(ROWS, by, TODAY)]  # type: ignore[arg-type]


def test_deadlines_are_spans_the_most_urgent_first() -> None:
    assert in_groups("deadline") == [
        ("Overdue", ["a Lakeside"]),
        ("In the next 7 days", ["a Hill"]),
        ("In the next 30 days", ["b Dam"]),
        ("In the next 90 days", ["b Bay"]),
        ("Later than that", ["c Far"]),
        ("Without a deadline", ["c Open", "e"]),
        ("Ready to submit", ["b Lakeside"]),
        ("Not read whole", ["d"]),
    ]


def test_a_row_stands_below_each_item_that_it_lacks() -> None:
    assert in_groups("item") == [
        ("CV", ["a Hill", "b Bay", "b Dam"]),
        ("Passport", ["a Lakeside"]),
        ("TB test", ["a Lakeside", "c Far", "c Open"]),
        ("Nothing is missing, or nothing is known", ["b Lakeside", "d", "e"]),
    ]
    assert list(lacking_items(ROWS).items()) == [
        ("cv", "CV"),
        ("passport", "Passport"),
        ("tb_test", "TB test"),
    ]


def test_students_of_one_name_are_told_apart_by_their_folders() -> None:
    assert [title for title, _ in in_groups("student")] == [
        "Amara Sample", "Bela Sample", "Chi Sample", "d", "Eve Sample",
    ]  # fmt: skip
    twice = rows_of((LIBRARIES[0], library("z", "Amara Sample", application("Bay", 3))))
    assert [str(each.title) for each in grouped(twice, "student", TODAY)] == [
        "Amara Sample (a)", "Amara Sample (z)",
    ]  # fmt: skip


def test_without_groups_all_stands_below_no_title() -> None:
    assert in_groups("") == [("", names(ROWS))]
    assert grouped((), "", TODAY) == grouped((), "item", TODAY) == ()


def test_a_problem_is_a_sentence_that_every_language_can_say() -> None:
    told = FollowedLibrary(folder="x", problem=sentence("library.json has not come yet"))
    assert isinstance(told.problem, Sentence)
    assert not FollowedLibrary(folder="y").problem
