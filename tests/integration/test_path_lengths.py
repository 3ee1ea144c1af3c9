"""Where a system limits whole paths, every name that the app gives fits; elsewhere names stay whole."""

import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.file_names import safe_stem
from usce_desktop.storage import disk, path_lengths
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import TooDeepError
from usce_desktop.storage.path_lengths import LEAST_NAME, LONGEST_PATH, fitting_stem, paths_are_limited

LONG = "Letter of recommendation of the department of internal medicine and cardiology"


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(path_lengths, "paths_are_limited", lambda: True)


def deep(root: Path, length: int) -> Path:
    """Make a folder whose path has a length."""
    while len(str(root)) < length - 60:
        root = root / ("d" * 40)
    folder = root / ("e" * (length - len(str(root)) - 1))
    folder.mkdir(parents=True)
    assert len(str(folder)) == length
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="there it depends on the system's settings")
def test_only_windows_limits_whole_paths() -> None:
    assert not paths_are_limited()
    assert fitting_stem(Path("/x" * 400), LONG, ".pdf") == LONG


@pytest.mark.usefixtures("limited")
def test_a_file_is_taken_into_a_deep_folder_under_a_shorter_name(tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(b"SAMPLE")
    folder = deep(tmp_path, 200)

    for _ in range(3):
        path, _, _ = disk.copy_in(source, folder, LONG, ".pdf")
        assert len(str(path)) <= LONGEST_PATH
        assert path.suffix == ".pdf"
        assert path.name.startswith("Letter of recommendation")
    assert len(list(folder.iterdir())) == 3


@pytest.mark.usefixtures("limited")
def test_a_folder_without_room_for_a_name_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(b"SAMPLE")
    folder = deep(tmp_path, 245)

    with pytest.raises(TooDeepError, match="Move the library into a folder with a shorter path"):
        disk.copy_in(source, folder, LONG, ".pdf")
    assert list(folder.iterdir()) == []


@pytest.mark.usefixtures("limited")
def test_an_application_leaves_room_for_its_papers(tmp_path: Path) -> None:
    library = store.create_library(deep(tmp_path, 130))
    application = Application(
        id="a1",
        program="An example university hospital with a very long name indeed",
        specialty="Internal medicine, general and cardiology",
        checklist="generic_vslo_intl",
        start=date(2027, 3, 1),
        end=date(2027, 3, 28),
    )
    folders = [store.create_application(library, application) for _ in range(2)]

    assert len(set(folders)) == 2
    for folder in folders:
        assert folder.name.startswith("2027-03 An example")
        assert len(str(folder / "Originals" / "x")) + 59 <= LONGEST_PATH

    too_deep = store.create_library(deep(tmp_path / "other", 220))
    with pytest.raises(TooDeepError):
        store.create_application(too_deep, application)
    assert list(too_deep.applications.iterdir()) == []


@given(length=st.integers(3, LONGEST_PATH), text=st.text(min_size=1), inside=st.integers(0, 80))
def test_a_path_never_passes_the_limit(length: int, text: str, inside: int) -> None:
    folder = Path("/" + "f" * (length - 1))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(path_lengths, "paths_are_limited", lambda: True)
        try:
            stem = fitting_stem(folder, safe_stem(text), ".pdf", inside)
        except TooDeepError:
            assert length + 1 + inside + len(".~.01234567.tmp") + LEAST_NAME > LONGEST_PATH
        else:
            assert stem
            assert len(f"{folder.absolute()}/{stem} 999.pdf") + inside <= LONGEST_PATH
            # It is written under another name first, and that is the longer one.
            assert len(str(disk.temporary_beside(folder / f"{stem}.pdf"))) + inside <= LONGEST_PATH
