"""Files that are only in the cloud are not fetched, and never told as damaged or changed."""

import errno
import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from conftest import TODAY
from making import commands
from usce_desktop.pdf.worker.errors import failure_of, is_ours
from usce_desktop.services.context import AppContext
from usce_desktop.services.review.review import review_application
from usce_desktop.storage import disk
from usce_desktop.storage.there import is_only_in_the_cloud

PLACEHOLDERS = [
    {"st_file_attributes": 0x400000},  # OneDrive: read, and it is fetched
    {"st_file_attributes": 0x40000},
    {"st_file_attributes": 0x1020},  # offline, and archive beside it
    {"st_flags": 0x40000000},  # iCloud
]


@pytest.mark.parametrize("told", PLACEHOLDERS)
def test_what_a_cloud_program_has_not_fetched_is_known_by_its_flags(told: dict[str, int]) -> None:
    assert is_only_in_the_cloud(SimpleNamespace(**told))  # type: ignore[arg-type]


def test_an_ordinary_file_is_here(tmp_path: Path) -> None:
    assert not is_only_in_the_cloud(os.stat(tmp_path))  # noqa: PTH116
    assert not is_only_in_the_cloud(SimpleNamespace(st_file_attributes=0x20, st_flags=0))  # type: ignore[arg-type]


@pytest.mark.parametrize("told", PLACEHOLDERS)
def test_looking_at_a_library_fetches_nothing(
    told: dict[str, int], context: AppContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands.start(tmp_path / "library", tmp_path / "beside")
    folder, value = commands.application(tmp_path / "library")
    real, read = os.stat, list[Path]()

    def stat(path: Any, **more: Any) -> Any:
        status = real(path, **more)
        if not str(path).endswith(".pdf"):
            return status
        named = {name: getattr(status, name) for name in dir(status) if name.startswith("st_")}
        return SimpleNamespace(**{**named, **told})

    def hash_file(path: Path) -> tuple[str, int]:
        read.append(path)
        return "0" * 64, 1

    monkeypatch.setattr("usce_desktop.storage.hashes.os.stat", stat)
    monkeypatch.setattr(disk, "hash_file", hash_file)
    found = review_application(context, folder, TODAY)
    assert read == []
    ((key, file),) = found.files.items()
    assert key in value.documents
    assert file.health is not None
    assert file.health.failure == "unreadable"
    words = [str(each.message) for item in found.review.items for each in item.findings]
    assert any("whether it is only in the cloud" in each for each in words)
    assert not any("damaged" in each or "changed outside" in each for each in words)


def test_a_cloud_program_that_is_not_running_is_no_fault_of_the_document() -> None:
    error = OSError(errno.EINVAL, "The cloud file provider is not running")
    assert failure_of(error).failure == "damaged"  # a library says so of damaged data
    setattr(error, "winerror", 362)  # noqa: B010 - Windows alone has it
    assert failure_of(error).failure == "unreadable"
    assert is_ours(error)
