"""The weights that ship: they fit the document types, and a paper that is none of them stays without a kind."""

from pathlib import Path

import pytest

from benchmarks import unrelated
from making.pages import page
from usce_desktop.domain.reading.kinds import best_guess
from usce_desktop.domain.reading.reading import read_pages
from usce_desktop.storage import reading_weights as shipped
from usce_desktop.storage.catalog import CatalogError, load_catalog
from usce_desktop.storage.resources import resources


def test_every_kind_that_was_learned_is_a_document_type() -> None:
    weights = shipped.reading_weights()

    assert weights.kinds.keys() <= load_catalog(resources()).types.keys()
    assert weights.papers >= 1680


@pytest.mark.parametrize("text", unrelated.HELD_OUT)
def test_what_no_hospital_asks_for_is_taken_for_no_paper_of_an_application(text: str) -> None:
    lines = text.splitlines()
    types = load_catalog(resources()).types.values()
    by_rules = read_pages(1, [page(*lines)], types)

    both = read_pages(1, [page(*lines)], types, weights=shipped.reading_weights())

    if best_guess(by_rules.kinds) is None:
        assert best_guess(both.kinds) is None


def test_weights_that_cannot_be_read_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "resources", lambda: tmp_path)
    with pytest.raises(CatalogError, match="reading_weights"):
        shipped.reading_weights.__wrapped__()
    (tmp_path / "reading_weights.json").write_text("{}")
    with pytest.raises(CatalogError, match="reading_weights"):
        shipped.reading_weights.__wrapped__()
