"""Checklists that are changed here, written and read again."""

from pathlib import Path

import pytest
from msgspec import structs

from usce_desktop.domain.checklist.catalog import Checklist
from usce_desktop.domain.checklist.edits import change_item, move_item, put_rule
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import library_catalog, save_checklist
from usce_desktop.storage.catalog import CatalogError, load_catalog, load_checklist
from usce_desktop.storage.checklist_file import checklist_toml
from usce_desktop.storage.library import open_library
from usce_desktop.storage.own_checklists import OwnChecklists
from usce_desktop.storage.resources import resources

SHIPPED = load_catalog(resources())


@pytest.mark.parametrize("checklist", SHIPPED.checklists.values(), ids=lambda each: each.id)
def test_every_shipped_checklist_survives_being_written(checklist: Checklist, tmp_path: Path) -> None:
    path = tmp_path / f"{checklist.id}.toml"
    path.write_bytes(checklist_toml(checklist, SHIPPED.types))
    again = load_checklist(path, SHIPPED.types, SHIPPED.states, own=checklist.own)
    assert again == checklist


def test_changed_rules_are_kept_beside_the_template(context: AppContext, demo: Path) -> None:
    library = open_library(demo)
    unc = SHIPPED.checklists["unc"]
    flu = put_rule(unc.items[0], "issued_within", {"n": 3, "anchor": "arrival", "unit": "months"})
    changed = move_item(change_item(unc, flu.item, rules=flu.rules), flu.item, 2)
    saved = save_checklist(context, library, changed)
    twice = save_checklist(context, library, saved)
    known = library_catalog(context, library).checklists

    assert [saved.id, twice.id] == ["unc-own-1", "unc-own-2"]
    assert known["unc"] == unc
    assert [each.item for each in known["unc-own-1"].items] == [each.item for each in changed.items]
    assert known["unc-own-1"].items[2].rules == flu.rules
    assert twice == structs.replace(saved, id="unc-own-2")


def test_rules_that_cannot_be_are_refused_and_nothing_is_kept(context: AppContext, demo: Path) -> None:
    library = open_library(demo)
    unc = SHIPPED.checklists["unc"]
    before = sorted(library.checklists.iterdir())
    first = unc.items[0]
    wrong = put_rule(first, "flu_season", {"begin": "13-01", "end": "03-31"})
    with pytest.raises(CatalogError, match="flu_season"):
        save_checklist(context, library, change_item(unc, first.item, rules=wrong.rules))
    assert sorted(library.checklists.iterdir()) == before


def test_own_checklists_are_read_again_where_a_file_changed_and_never_kept_where_one_is_wrong(
    context: AppContext, demo: Path
) -> None:
    folder = open_library(demo).checklists
    own = folder / "Mine.toml"
    own.write_bytes((resources() / "own_checklist_example.toml").read_bytes())
    kept = OwnChecklists()
    first, wrong = kept.added_to(SHIPPED, folder)
    assert not wrong
    assert kept.added_to(SHIPPED, folder)[0] is first

    own.write_text(own.read_text("utf-8").replace("title =", "title  ="), "utf-8")
    second, _ = kept.added_to(SHIPPED, folder)
    assert second is not first

    own.write_text("title = ", "utf-8")
    assert kept.added_to(SHIPPED, folder)[1]
    assert kept.added_to(SHIPPED, folder)[0] is not kept.added_to(SHIPPED, folder)[0]
    own.unlink()
    assert not kept.added_to(SHIPPED, folder)[1]
    assert kept.added_to(SHIPPED, folder / "none")[0].checklists == SHIPPED.checklists
