"""Turning a word processor's file into a PDF with an installed LibreOffice, offline.

LibreOffice runs as a process of its own with a profile of its own: it neither meets a window that the
person has open nor runs macros, and it follows no link out of the document.
"""

import contextlib
import hashlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

KINDS = frozenset({"docx", "odt", "rtf", "doc"})
"""What is handed to it, by ``sources.kind_of``."""
SUFFIXES = {"docx": ".docx", "odt": ".odt", "rtf": ".rtf", "doc": ".doc"}
SECONDS = 90.0
"""For one document; the first start writes the profile, which takes ten."""
_TICK = 0.2
_USUAL_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
)
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
{items}
</oor:items>
"""
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_STRICT = (
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Writer/Content/Update", "Link", "2"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)
"""No macros, no links that are followed, and a proxy where nobody listens (port 9, "discard")."""


def find_libreoffice() -> Path | None:
    """Find LibreOffice on the path or in its usual places."""
    for name in ("soffice", "libreoffice"):
        found = shutil.which(name)
        if found:
            return Path(found)
    versions = sorted(Path("/opt").glob("libreoffice*/program/soffice"), reverse=True)
    return next((each for each in (*map(Path, _USUAL_PLACES), *versions) if each.is_file()), None)


class Starting(Struct, frozen=True, kw_only=True):
    """How LibreOffice is started.

    Attributes:
        program: Where it is.
        before: Words before its own: what puts walls around it.
        environment: All that it is told by variables.
    """

    program: Path
    before: tuple[str, ...] = ()
    environment: dict[str, str]


def to_pdf(
    starting: Starting,
    source: Path,
    kind: str,
    folder: Path,
    wait: Callable[[], None],
    seconds: float = SECONDS,
) -> Path | None:
    """Turn a document into a PDF.

    Args:
        starting: LibreOffice, and how it is started.
        source: The document.
        kind: One of ``KINDS``.
        folder: Empty and private; the profile and the result go there.
        wait: Called again and again meanwhile; raising from it ends the work.
        seconds: How long it may take.

    Returns:
        The PDF; nothing where LibreOffice could not make one in time.

    Raises:
        OSError: The program cannot be started, or the disk refused.
    """
    copy = folder / f"document{SUFFIXES[kind]}"
    shutil.copyfile(source, copy)
    user = folder / "profile" / "user"
    user.mkdir(parents=True)
    items = "\n".join(_ITEM.format(path=path, name=name, value=value) for path, name, value in _STRICT)
    (user / "registrymodifications.xcu").write_text(_SETTINGS.format(items=items), encoding="utf-8")
    command = [
        *starting.before,
        str(starting.program),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--nodefault",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder / "out"),
        str(copy),
    ]
    temporary = folder / "temporary"
    temporary.mkdir(mode=0o700)
    try:
        _run(command, starting.environment, wait, seconds, temporary)
    finally:
        _socket_of((folder / "profile").as_uri()).unlink(missing_ok=True)
    made = folder / "out" / "document.pdf"
    return made if made.is_file() and made.stat().st_size else None


def _socket_of(profile: str) -> Path:
    """Name the socket that LibreOffice makes for a profile, and leaves there where it was ended.

    Its name is the MD5 of the profile's address in UTF-16, each byte without a leading zero (LibreOffice's
    ``officeipcthread.cxx`` and ``pipe.cxx``).
    """
    digest = hashlib.md5(profile.encode("utf-16-le"), usedforsecurity=False).digest()
    user = os.getuid() if sys.platform != "win32" else 0
    name = f"OSL_PIPE_{user}_SingleOfficeIPC_{''.join(f'{byte:x}' for byte in digest)}"
    return Path("/tmp", name)  # noqa: S108 - where LibreOffice has it


def _run(
    command: list[str], environment: dict[str, str], wait: Callable[[], None], seconds: float, temporary: Path
) -> None:
    # It is told of no display: it has nothing to show.
    environment = {**environment, "SAL_USE_VCLPLUGIN": "svp"}
    environment["HOME"] = str(temporary)
    # What it writes meanwhile holds the document's words: not where everybody's temporary files are.
    environment["XDG_RUNTIME_DIR"] = str(temporary)
    environment |= dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(temporary))
    process = subprocess.Popen(  # noqa: S603 - a program that the person installed
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    left = seconds
    try:
        while left > 0:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_TICK)
                return
            left -= _TICK
            wait()
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End LibreOffice with the process that it started for itself."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            subprocess.run(  # noqa: S603 - the system's own program
                ["taskkill", "/F", "/T", "/PID", str(process.pid)],  # noqa: S607 - as above
                check=False,
                capture_output=True,
            )
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
