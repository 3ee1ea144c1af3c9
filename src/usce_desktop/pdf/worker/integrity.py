"""Walls around the worker on Windows: the process lowers itself, and cannot rise again.

At low integrity it may change no file, key, window or process of the person's, who works at medium integrity;
its files come open. Its privileges are taken away, it starts no process, and loads no program file from a
share or one that something low has written. What it may still do: read what the account may read, and use
the network. Only a container of Windows (AppContainer) would keep it from that; such a one reads no program
in the person's own folder, unless the permissions of that folder are changed.

Processes of Chromium's sandbox lower their own token, too (``sandbox/win/src/target_services.cc``).

Sources: Mandatory Integrity Control, SetTokenInformation, AdjustTokenPrivileges, SetProcessMitigationPolicy
and winnt.h in Microsoft's documentation.
"""

import ctypes
import sys
from ctypes import wintypes
from typing import Any, Protocol

LOW = "S-1-16-4096"
"""The name of low integrity."""
_QUERY, _ADJUST_PRIVILEGES, _ADJUST_DEFAULT = 0x8, 0x20, 0x80
_TOKEN_INTEGRITY_LEVEL = 25
_GROUP_INTEGRITY = 0x20
_POLICIES = {
    6: 0b1,  # no code that other programs put into every process (ProcessExtensionPointDisablePolicy)
    10: 0b11,  # no program files of shares, nor low ones (ProcessImageLoadPolicy)
    13: 0b1,  # no processes (ProcessChildProcessPolicy)
}


class Libraries(Protocol):
    """Two libraries of the system's; a test has its own."""

    kernel32: Any
    advapi32: Any


class _System:
    """Windows' own."""

    def __init__(self) -> None:
        if sys.platform != "win32":
            raise OSError("Windows only")
        self.kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        self.advapi32 = ctypes.WinDLL("advapi32", use_last_error=True)


class MandatoryLabel(ctypes.Structure):
    """TOKEN_MANDATORY_LABEL: a name of integrity, and what it is for."""

    _fields_ = (("sid", ctypes.c_void_p), ("attributes", wintypes.DWORD))


def lower(libraries: Libraries | None = None) -> bool:
    """Lower this process, before it opens anything of others.

    Args:
        libraries: The system's own where not stated.

    Returns:
        Whether it is at low integrity now; what else can be taken away is, where the system knows how.
    """
    try:
        found = libraries if libraries is not None else _System()
        kernel, security = found.kernel32, found.advapi32
        token, sid = wintypes.HANDLE(), ctypes.c_void_p()
        myself = wintypes.HANDLE(kernel.GetCurrentProcess())
        wanted = wintypes.DWORD(_QUERY | _ADJUST_PRIVILEGES | _ADJUST_DEFAULT)
        if not security.OpenProcessToken(myself, wanted, ctypes.byref(token)):
            return False
    except (OSError, AttributeError):
        return False
    try:
        security.AdjustTokenPrivileges(token, wintypes.BOOL(1), None, wintypes.DWORD(0), None, None)
        for policy, flags in _POLICIES.items():
            value = wintypes.DWORD(flags)
            kernel.SetProcessMitigationPolicy(
                ctypes.c_int(policy), ctypes.byref(value), ctypes.c_size_t(ctypes.sizeof(value))
            )
        if not security.ConvertStringSidToSidW(ctypes.c_wchar_p(LOW), ctypes.byref(sid)):
            return False
        label = MandatoryLabel(sid, _GROUP_INTEGRITY)
        size = ctypes.sizeof(label) + security.GetLengthSid(sid)
        return bool(
            security.SetTokenInformation(
                token, ctypes.c_int(_TOKEN_INTEGRITY_LEVEL), ctypes.byref(label), wintypes.DWORD(size)
            )
        )
    finally:
        if sid.value:
            kernel.LocalFree(sid)
        kernel.CloseHandle(token)
