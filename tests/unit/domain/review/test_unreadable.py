"""A file that cannot be read now is told as that, and as nothing else."""

from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.review.file_state import FileState, Health
from usce_desktop.domain.review.files import judge_file


def test_it_is_not_called_changed() -> None:
    unreadable = Health(kind="unknown", failure="unreadable")
    found = list(judge_file("CV.pdf", FileState(state="changed", health=unreadable), Facts(), Recipe()))
    assert [each.rule for each in found] == ["file_checked"]
    assert "only in the cloud" in str(found[0].message)
    changed = FileState(state="changed", sha256="0" * 64, health=Health(kind="pdf", pages=1))
    assert "file_unchanged" in {each.rule for each in judge_file("CV.pdf", changed, Facts(), Recipe())}
