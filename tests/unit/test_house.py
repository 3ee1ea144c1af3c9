"""What the code promises about itself, held: types through the pipeline, folders that stand one above the other."""

import house
import pytest


@pytest.mark.parametrize(("floor", "most"), [("services", 10), ("pdf", 15)])
def test_jobs_and_answers_have_types(floor: str, most: int) -> None:
    assert house.count(floor, house.ANY) <= most


@pytest.mark.parametrize("floor", ["pdf", "services", "storage", "cli"])
def test_no_two_folders_of_a_floor_use_each_other(floor: str) -> None:
    assert house.circles(floor) == []


def test_circles_are_found_where_there_are_some() -> None:
    """A check that finds nothing proves nothing: the domain still has folders that use each other."""
    found = {name: sorted(others) for name, others in house.arrows("services").items()}

    assert "context" in found["library"]
    assert "library" not in found.get("context", [])
    assert all(isinstance(pair, tuple) for pair in house.circles("domain"))


def test_the_numbers_are_printed_for_every_floor() -> None:
    printed = "\n".join(house.lines())

    for floor in house.FLOORS:
        assert floor in printed
