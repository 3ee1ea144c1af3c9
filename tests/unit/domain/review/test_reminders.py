"""Reminders: each once, at the days that count, never of what is over."""

from datetime import date, timedelta

import pytest
from msgspec import structs

from making.values import TODAY
from usce_desktop.domain.application.application import Application, Submission
from usce_desktop.domain.checklist.catalog import Requirement
from usce_desktop.domain.review.reminders import reminders
from usce_desktop.domain.review.verdict import ItemReview, Review
from usce_desktop.domain.season.stages import StageChange
from usce_desktop.domain.sentences import sentence
from usce_desktop.domain.status import Phase, Status

APPLICATION = Application(
    id="a1", program="Clinic", specialty="", checklist="x", start=date(2027, 3, 1), end=date(2027, 3, 28)
)


def told(application: Application, *items: ItemReview) -> list[tuple[str, str]]:
    review = Review(
        application=application, items=items, by_item={}, asked=frozenset(), undone=(), settled=False
    )
    return [(each.key, str(each.words)) for each in reminders(review, 7, TODAY)]


@pytest.mark.parametrize(
    ("left", "step"),
    [(15, None), (14, 14), (8, 14), (7, 7), (4, 7), (3, 3), (2, 3), (1, 1), (0, 0), (-1, -1), (-30, -1)],
)
def test_a_day_to_submit_by_is_told_at_its_steps(left: int, step: int | None) -> None:
    day = TODAY + timedelta(days=left)
    found = told(structs.replace(APPLICATION, submit_by=day))
    assert [key for key, _ in found] == ([] if step is None else [f"a1 submit {step} {day}"])
    if left == 0:
        assert found[0][1] == "Submit Clinic today."
    if left == -1:
        assert "was to be submitted" in found[0][1]


def test_what_was_sent_or_is_over_is_not_told() -> None:
    near = structs.replace(APPLICATION, submit_by=TODAY + timedelta(days=2))
    assert told(near)
    sent = Submission(day=TODAY, recipient="x", file="p.pdf", sha256="0" * 64, pages=1)
    assert not told(structs.replace(near, submissions=(sent,)))
    for stage in ("submitted", "accepted", "declined", "withdrawn", "done"):
        assert not told(structs.replace(near, stages=(StageChange(stage=stage, day=TODAY),)))


def test_an_offer_is_to_be_answered() -> None:
    offered = StageChange(stage="offer", day=TODAY - timedelta(days=5))
    ((key, words),) = told(structs.replace(APPLICATION, stages=(offered,)))
    assert key.startswith("a1 offer 3 ")
    assert words.startswith("Answer the offer of Clinic by")
    old = StageChange(stage="offer", day=TODAY - timedelta(days=30))
    assert "was to be answered" in told(structs.replace(APPLICATION, stages=(old,)))[0][1]
    new = StageChange(stage="offer", day=TODAY)
    assert not told(structs.replace(APPLICATION, stages=(new,)))


def test_papers_that_ran_out_are_told_by_their_verdict() -> None:
    def item(status: Status) -> ItemReview:
        return ItemReview(
            requirement=Requirement(item="tb_test", type="tb_test", title="TB test", phase=Phase.APPLICATION),
            status=status,
            reason=sentence("because"),
        )

    assert told(APPLICATION, item(Status.EXPIRED)) == [("a1 tb_test expired", "TB test for Clinic: Expired.")]
    assert told(APPLICATION, item(Status.EXPIRING))[0][0] == "a1 tb_test expiring"
    assert not told(APPLICATION, item(Status.OK), item(Status.MISSING))
