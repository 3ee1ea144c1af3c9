"""Where things live on this computer."""

import sys
from pathlib import Path

import platformdirs
from msgspec import Struct

_APP = "usce-desktop"


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
        cache=platformdirs.user_cache_path(_APP, appauthor=False),
        config=platformdirs.user_config_path(_APP, appauthor=False),
        documents=platformdirs.user_documents_path(),
        logs=platformdirs.user_log_path(_APP, appauthor=False),
        versions=platformdirs.user_data_path(_APP, appauthor=False) / "versions",
        old_traces=_telemetry_folder() / "Microsoft" / "DeveloperTools" / ".onnxruntime",
    )


def _telemetry_folder() -> Path:
    """Find where onnxruntime's telemetry keeps its events (seen on Linux; elsewhere as its sources say)."""
    return platformdirs.user_cache_path() if sys.platform == "linux" else platformdirs.user_data_path()
