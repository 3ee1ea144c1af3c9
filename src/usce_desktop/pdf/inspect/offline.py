"""What keeps the libraries that read scans from the network.

onnxruntime (since 1.30) has its maker's telemetry compiled in and on; ``ORT_DISABLE_TELEMETRY`` is
looked at once, while its library is loaded. rapidocr imports ``requests`` for pictures and models that
lie on the web, and urllib3 binds ``::1`` while it is imported, to see whether the machine has IPv6.
"""

import os
import sys
from types import ModuleType


def stay_offline() -> None:
    """Turn telemetry off and put an empty ``requests`` in place; called before rapidocr is imported."""
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    sys.modules.setdefault("requests", _without_functions())


def _without_functions() -> ModuleType:
    """Make a ``requests`` that has the names which rapidocr mentions, and no way to send anything."""
    module = ModuleType("requests", "Stands for an HTTP client: this program sends nothing.")
    module.Response = type("Response", (), {})  # type: ignore[attr-defined]
    module.RequestException = OSError  # type: ignore[attr-defined]
    return module
