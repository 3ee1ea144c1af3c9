"""Where things live on this computer."""

import os
import stat
import sys
import tempfile
from pathlib import Path

import platformdirs
from msgspec import Struct

_APP = "usce-desktop"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Places(Struct, frozen=True, kw_only=True):
    """The folders outside a library.

    Attributes:
        cache: Can be deleted at any time.
        config: Settings of this computer.
        documents: Where the default library goes.
        logs: Where the log is written; ``None`` for none.
        versions: Where earlier versions of libraries' own files are kept; ``None`` for nowhere.
        old_traces: What the telemetry of a library left here before the app turned it off.
    """

    cache: Path
    config: Path
    documents: Path
    logs: Path | None = None
    versions: Path | None = None
    old_traces: Path | None = None

    @property
    def default_library(self) -> Path:
        """Where a new library goes unless the person says otherwise."""
        return self.documents / "USCE library"


def system_places() -> Places:
    """Ask the system for its usual folders."""
    return Places(
        cache=writable_cache(platformdirs.user_cache_path(_APP, appauthor=False)),
        config=platformdirs.user_config_path(_APP, appauthor=False),
        documents=platformdirs.user_documents_path(),
        logs=platformdirs.user_log_path(_APP, appauthor=False),
        versions=platformdirs.user_data_path(_APP, appauthor=False) / "versions",
        old_traces=_telemetry_folder() / "Microsoft" / "DeveloperTools" / ".onnxruntime",
    )


def writable_cache(folder: Path) -> Path:
    """Find a cache folder that can be written: packets are prepared there.

    Args:
        folder: The usual one.

    Returns:
        It, or where it cannot be written, one for this account among the temporary files; every process of
        the account finds the same one, so that locks in it hold.
    """
    if _can_be_written(folder):
        return folder
    # Only now: asking for the place of temporary files tries it by writing one.
    own = f"{_APP}-{os.getuid()}" if sys.platform != "win32" else _APP
    instead = Path(tempfile.gettempdir()) / own
    if _can_be_written(instead) and _is_ours_alone(instead):
        return instead
    return Path(tempfile.mkdtemp(prefix=f"{_APP}-"))


def _can_be_written(folder: Path) -> bool:
    """Make a folder where it is missing, and tell whether it can be written."""
    try:
        folder.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK | os.X_OK)


def _is_ours_alone(folder: Path) -> bool:
    """Tell a folder of this account from one, or a link, that somebody else has laid there."""
    if sys.platform == "win32":
        return True  # temporary files of an account lie in a folder of its own
    status = folder.lstat()
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & _OTHERS


def _telemetry_folder() -> Path:
    """Find where onnxruntime's telemetry keeps its events (seen on Linux; elsewhere as its sources say)."""
    return platformdirs.user_cache_path() if sys.platform == "linux" else platformdirs.user_data_path()
