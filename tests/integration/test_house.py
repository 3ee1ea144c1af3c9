"""What the code promises about itself, held: types through the pipeline, folders that stand one above the other."""

from pathlib import Path

import house
import pytest


@pytest.mark.parametrize(("floor", "most"), [("services", 10), ("pdf", 15)])
def test_jobs_and_answers_have_types(floor: str, most: int) -> None:
    assert house.count(floor, house.ANY) <= most


@pytest.mark.parametrize("floor", ["domain", "pdf", "services", "storage", "ui", "cli"])
def test_no_two_folders_of_a_floor_use_each_other(floor: str) -> None:
    assert house.circles(floor) == []


def test_circles_are_found_where_there_are_some(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check that finds nothing proves nothing."""
    found = {name: sorted(others) for name, others in house.arrows("services").items()}

    assert "context" in found["library"]
    assert "library" not in found.get("context", [])
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    package = "usce_desktop.services"
    (tmp_path / "one" / "first.py").write_text(f"from {package}.other.second import x\n", "utf-8")
    (tmp_path / "other" / "second.py").write_text(f"from {package}.one.first import y\n", "utf-8")
    code = tmp_path.parent / "code"
    (code / "services").parent.mkdir(exist_ok=True)
    tmp_path.rename(code / "services")
    monkeypatch.setattr(house, "CODE", code)
    assert house.circles("services") == [("one", "other")]


def test_the_numbers_are_printed_for_every_floor() -> None:
    printed = "\n".join(house.lines())

    for floor in house.FLOORS:
        assert floor in printed


def test_the_main_window_only_puts_its_parts_together() -> None:
    window = house.CODE / "ui" / "app" / "main_window.py"

    assert house.class_size(window, "MainWindow") <= 200
    assert house.names_imported(window) <= 20
