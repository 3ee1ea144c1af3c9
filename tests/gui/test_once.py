"""One change is judged, read and drawn as often as it has to be, and no more."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gui.helpers import Settle, choose_item, drop, files, status_of
from making import pdfs
from usce_desktop.domain.status import Status
from usce_desktop.services.review import review
from usce_desktop.storage import own_checklists
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.presenter import Presenter
from usce_desktop.ui.views.application.item_panel import ItemPanel
from usce_desktop.ui.views.application.view import ApplicationView


@pytest.fixture
def calls(window: MainWindow, settled: Settle, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count calls of what judges, reads and draws, from the moment when nothing is left to do."""
    counted: Counter[str] = Counter()

    def count(owner: Any, name: str, called: str) -> None:
        real: Callable[..., Any] = getattr(owner, name)

        def wrapped(*words: Any, **named: Any) -> Any:
            counted[called] += 1
            return real(*words, **named)

        monkeypatch.setattr(owner, name, wrapped)

    settled()
    count(review, "review", "judged")
    count(review, "open_application", "opened")
    count(own_checklists, "with_own_checklists", "checklists parsed")
    count(ItemPanel, "update_view", "panel")
    count(ApplicationView, "update_view", "list")
    count(Presenter, "update_all", "window")
    return counted


def test_an_edit_is_judged_and_drawn_once_before_it_is_saved_and_once_after(
    window: MainWindow, settled: Settle, calls: Counter[str]
) -> None:
    choose_item(window, "tb_test")
    settled()
    calls.clear()
    window.views.application.panel.selected.state_fact("issued", date(2026, 10, 11))

    assert (calls["judged"], calls["panel"], calls["list"], calls["window"]) == (1, 1, 1, 1)
    assert calls["opened"] == calls["checklists parsed"] == 0
    settled()
    assert calls["judged"] <= 2
    assert calls["panel"] <= 2
    assert calls["list"] <= 2
    assert calls["window"] <= 2
    assert (calls["opened"], calls["checklists parsed"]) == (1, 0)
    before = Counter(calls)
    window.session.follow()  # as after every change in the folder, the app's own among them
    settled()
    assert calls == before


def test_a_drop_on_an_item_reads_the_application_once_more_and_no_other(
    window: MainWindow, settled: Settle, calls: Counter[str], tmp_path: Path
) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(pdfs.text_pdf(words="Payment receipt"))
    calls.clear()
    drop(window, files(path), "fee_receipt")
    settled()

    assert status_of(window, "fee_receipt") is not Status.MISSING
    assert (calls["judged"], calls["opened"], calls["checklists parsed"]) == (1, 1, 0)
    assert calls["list"] == 1
    assert calls["panel"] <= 2
    before = Counter(calls)
    window.session.follow()
    settled()
    assert calls == before
