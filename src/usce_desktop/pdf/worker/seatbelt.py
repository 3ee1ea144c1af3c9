"""Walls around the worker on macOS: a sandbox that the process puts on itself, and that it cannot take off.

The profile denies everything and then lets the process read the program and the system's libraries; files of
a job come to it open. ``sandbox_init`` is marked as deprecated, and browsers rest on it all the same.

Sources: sandbox_init(3) and sandbox.h of the system; the language of profiles as in
``/System/Library/Sandbox/Profiles`` and in Chromium's ``sandbox/policy/mac/common.sb``.
"""

import ctypes
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_SYSTEM = (
    "/System/Library", "/System/Volumes/Preboot/Cryptexes", "/usr/lib", "/usr/share", "/Library/Apple",
    "/private/etc/localtime", "/private/var/db/timezone",
)  # fmt: skip
"""What libraries read while they load and work."""
_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom", "/dev/dtracehelper")
_LIBRARY = "/usr/lib/libSystem.B.dylib"


def profile(readable: Iterable[Path]) -> str:
    """Write the profile of a worker.

    Args:
        readable: Places of the program, besides those of the system.

    Returns:
        It in the language of sandbox profiles.
    """
    places = " ".join(f"(subpath {_quoted(str(each))})" for each in dict.fromkeys((*_SYSTEM, *readable)))
    devices = " ".join(f"(literal {_quoted(each)})" for each in _DEVICES)
    return "\n".join(
        (
            "(version 1)",
            "(deny default)",
            # Whether a file is there; finding a module asks that of every folder above it.
            "(allow file-read-metadata)",
            f"(allow file-read* {places} {devices})",
            f"(allow file-map-executable {places})",
            '(allow file-write-data (literal "/dev/null") (literal "/dev/dtracehelper"))',
            "(allow sysctl-read)",
            "(allow process-info* (target self))",
            "(allow signal (target self))",
        )
    )


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def put_on(readable: Iterable[Path], library: Any = None) -> bool:  # noqa: ANN401 - a library of the system's
    """Put the sandbox on this process, before it starts a thread or opens anything of others.

    Args:
        readable: Places of the program.
        library: Has ``sandbox_init``; the system's own where not stated.

    Returns:
        Whether it stands; a system that refuses the profile has none.
    """
    try:
        found = library if library is not None else ctypes.CDLL(_LIBRARY)
        init, free = found.sandbox_init, found.sandbox_free_error
    except (OSError, AttributeError):
        return False
    init.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p))
    init.restype = ctypes.c_int
    problem = ctypes.c_char_p()
    # Flags of 0: the first argument is a profile, not the name of one.
    refused = init(profile(readable).encode(), ctypes.c_uint64(0), ctypes.byref(problem))
    if refused:
        free(problem)
    return not refused
