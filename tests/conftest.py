"""Fixtures for all tests: a fixed day, fresh folders, real workers."""

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from making import pdfs
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.context import AppContext, open_context
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.review.review import review_library
from usce_desktop.storage.library import Library, create_library
from usce_desktop.storage.places import Places

settings.register_profile(
    "quick", max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("quick")

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what is learnt of files, and their versions, in folders of this run: neither the person's own nor an earlier run's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture(autouse=True)
def no_logged_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test in which a library logs a warning; the program's own log has tests of its own."""
    yield
    others = [each for each in caplog.records if not each.name.startswith("usce_desktop")]
    assert [each.getMessage() for each in others if each.levelno >= logging.WARNING] == []


@pytest.fixture
def places(tmp_path: Path) -> Places:
    base = tmp_path / "places"
    return Places(
        cache=base / "cache", config=base / "config", documents=base / "documents", versions=base / "versions"
    )


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    """One worker for every test that does not hurt it."""
    with Worker() as one:
        yield one


@pytest.fixture
def context(places: Places, worker: Worker) -> Iterator[AppContext]:
    context = open_context(places, worker)
    yield context
    context.helper.close()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return create_library(tmp_path / "library")


@pytest.fixture(scope="session")
def demo_source(tmp_path_factory: pytest.TempPathFactory, worker: Worker) -> Path:
    """Write the sample library once."""
    base = tmp_path_factory.mktemp("demo")
    places = Places(cache=base / "cache", config=base / "config", documents=base)
    context = open_context(places, worker)
    library = write_demo(context, base / "sample", TODAY)
    review_library(context, library, TODAY, use_ocr=True)
    context.hashes.save()
    return base / "sample"


@pytest.fixture
def demo(demo_source: Path, tmp_path: Path, places: Places) -> Path:
    """Copy the sample library for a test to change; its scans were read once, which takes long."""
    target = tmp_path / "sample"
    shutil.copytree(demo_source, target)
    own = (
        places.cache,
        tmp_path / "cache" / "usce-desktop",
        Path(os.environ["XDG_CACHE_HOME"]) / "usce-desktop",
    )
    for readings in (demo_source.parent / "cache").glob("reading-*"):
        for cache in own:
            shutil.copytree(readings, cache / readings.name, dirs_exist_ok=True)
    return target


@pytest.fixture
def make_pdf(tmp_path: Path) -> Callable[..., Path]:
    """Make a PDF of text pages."""

    def make(name: str = "a.pdf", pages: int = 1, **more: object) -> Path:
        path = tmp_path / name
        path.write_bytes(pdfs.text_pdf(pages, **more))  # type: ignore[arg-type]
        return path

    return make
