"""Examples of good documents, drawn and rendered by the worker."""

from datetime import date
from pathlib import Path

import pytest

from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.review.examples import draw_example
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.resources import resources

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("kind", ["good_standing", "passport", "photo"])
def test_an_example_is_drawn_and_nothing_is_left(worker: Worker, tmp_path: Path, kind: str) -> None:
    types = load_catalog(resources()).types
    drawn = draw_example(worker, tmp_path, types[kind], 400, TODAY)

    width, height, pixels = drawn.picture.width, drawn.picture.height, drawn.picture.pixels
    assert max(width, height) == 400
    assert len(pixels) == 3 * width * height
    assert min(pixels) < 100 < max(pixels)
    assert drawn.tip
    assert list(tmp_path.iterdir()) == []
