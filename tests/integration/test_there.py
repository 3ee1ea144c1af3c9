"""Whether something is there: what cannot be told is never told as missing."""

from pathlib import Path

import pytest

from making.systems import posix_only
from usce_desktop.storage.there import is_file, is_folder, is_there


def test_what_is_there_and_what_is_not(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert [ask(tmp_path / "a") for ask in (is_there, is_file, is_folder)] == [True, True, False]
    assert [ask(tmp_path) for ask in (is_there, is_file, is_folder)] == [True, False, True]
    for name in ("none", "a/below a file", "loop", "nul\0l"):
        assert not is_there(tmp_path / name)


@posix_only  # a name that long exists nowhere on Windows
def test_what_cannot_be_told_is_raised(tmp_path: Path) -> None:
    for ask in (is_there, is_file, is_folder):
        with pytest.raises(OSError, match="File name too long"):
            ask(tmp_path / ("x" * 300))
