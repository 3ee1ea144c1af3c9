"""Everything at once: standings, the matrix, the next steps."""

from datetime import date, timedelta

import pytest
from msgspec import structs

from usce_desktop.domain.application.application import Application, PacketRecord, Submission
from usce_desktop.domain.checklist.catalog import Requirement
from usce_desktop.domain.review.overview import asked_since, matrix, next_steps, standing
from usce_desktop.domain.review.verdict import ItemReview, Review, conclude
from usce_desktop.domain.sentences import sentence
from usce_desktop.domain.status import Finding, Phase, Status

TODAY = date(2026, 11, 23)


def application(program: str, submit_by: date | None = None) -> Application:
    return Application(
        id=program, program=program, specialty="", checklist="c",
        start=date(2027, 3, 1), end=date(2027, 3, 28), submit_by=submit_by,
    )  # fmt: skip


def reviewed(one: Application, phase: Phase = Phase.APPLICATION, **statuses: Status) -> Review:
    items = tuple(
        ItemReview(
            requirement=Requirement(item=item, type=item, title=item.upper(), phase=phase, order=number),
            status=status,
            reason=sentence("r"),
        )
        for number, (item, status) in enumerate(statuses.items())
    )
    return conclude(one, items)


def test_a_standing_counts_what_is_asked() -> None:
    found = standing(
        reviewed(
            application("A"), tb=Status.EXPIRED, cv=Status.OK, fee=Status.NOT_REQUIRED, pass_=Status.MISSING
        )
    )
    assert (found.done, found.total, found.ready) == (1, 3, False)
    assert str(found.words) == "1 of 3 ready, 1 missing, 1 expired"


def test_the_matrix_has_each_item_once_in_packet_order() -> None:
    one = reviewed(application("A"), tb=Status.OK, cv=Status.MISSING)
    two = reviewed(application("B"), tb=Status.EXPIRED, fee=Status.NOT_REQUIRED)
    later = reviewed(application("C"), Phase.ONBOARDING, drug=Status.MISSING)
    found = matrix({"a": one, "b": two, "c": later})
    assert found.items == (("tb", "TB"), ("cv", "CV"), ("drug", "DRUG"))
    assert found.columns == ("a", "b", "c")
    assert found.cells["b"]["tb"].status is Status.EXPIRED
    assert "cv" not in found.cells["b"]


def test_what_completes_most_applications_comes_first() -> None:
    steps = next_steps(
        {
            "a": reviewed(application("A"), tb=Status.EXPIRED, cv=Status.OK),
            "b": reviewed(application("B"), tb=Status.EXPIRED, cv=Status.MISSING),
            "c": reviewed(application("C"), cv=Status.MISSING, photo=Status.NEEDS_ATTENTION),
        },
        TODAY,
    )
    assert [str(step.words) for step in steps] == ["Renew: TB", "Get: CV", "Look at: PHOTO"]
    assert str(steps[0].why) == "expired in 2 applications, the last thing lacking in 1"
    assert (steps[1].target, steps[1].item, steps[1].applications) == ("b", "cv", 2)


def test_what_is_due_soon_goes_before_what_unlocks_more() -> None:
    soon = TODAY + timedelta(days=14)
    steps = next_steps(
        {
            "a": reviewed(application("A"), tb=Status.MISSING),
            "b": reviewed(application("B"), tb=Status.MISSING),
            "c": reviewed(application("C", soon), cv=Status.MISSING, photo=Status.MISSING),
            "d": reviewed(
                application("D", TODAY + timedelta(days=15)), cv=Status.MISSING, fee=Status.MISSING
            ),
        },
        TODAY,
    )
    assert [str(step.words) for step in steps] == ["Get: CV", "Get: PHOTO", "Get: TB", "Get: FEE"]
    assert str(steps[0].why) == "missing in 2 applications; first due 7 Dec 2026"
    assert steps[0].target == "c"


def test_a_complete_application_is_built_then_sent_then_left_alone() -> None:
    one = application("A", date(2027, 1, 15))
    built = structs.replace(
        one, packets={"p.pdf": PacketRecord(phase=Phase.APPLICATION, sha256="0", pages=1)}
    )
    sent = structs.replace(
        built, submissions=(Submission(day=TODAY, recipient="VSLO", file="p.pdf", sha256="0", pages=1),)
    )
    assert [str(step.words) for step in next_steps({"a": reviewed(one, cv=Status.OK)}, TODAY)] == [
        "Build the packet: A"
    ]
    (step,) = next_steps({"a": reviewed(built, cv=Status.OK)}, TODAY)
    assert (str(step.words), str(step.why)) == ("Send the packet: A", "a packet is built; due 15 Jan 2027")
    assert next_steps({"a": reviewed(sent, cv=Status.MISSING)}, TODAY) == ()


def test_a_rotation_that_has_begun_asks_for_nothing() -> None:
    begun = structs.replace(application("A"), start=TODAY)
    assert next_steps({"a": reviewed(begun, cv=Status.MISSING)}, TODAY) == ()
    assert str(
        next_steps({"a": reviewed(application("A"), Phase.ONBOARDING, drug=Status.MISSING)}, TODAY)[0].words
    ) == ("Build the packet: A")


@pytest.mark.parametrize(
    ("found", "asked"),
    [
        ([("result_in", "result")], True),
        ([("contradiction", "POSITIVE")], True),
        ([("looks_like", "cv"), ("result_in", "result")], True),
        ([("issued_within", "issued")], False),
        ([("result_in", "result"), ("must_show", "")], False),
        ([], False),
    ],
)
def test_what_was_right_before_and_is_asked_about_now(found: list[tuple[str, str]], asked: bool) -> None:
    findings = tuple(
        Finding(rule=rule, status=Status.NEEDS_ATTENTION, message=sentence("m"), detail=detail)
        for rule, detail in found
    )
    one = reviewed(application("A"), tb=Status.NEEDS_ATTENTION)
    items = tuple(structs.replace(item, files=("tb.pdf",), findings=findings) for item in one.items)

    assert bool(asked_since({"A": structs.replace(one, items=items)})) == asked
    assert asked_since({"A": one}) == ()
