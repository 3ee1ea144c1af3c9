"""Two real Syncthing instances on this machine that keep one folder the same; nothing but loopback is used."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.request
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

FOLDER = "papers"
_CONFIGURATION = """<configuration version="36">
<folder id="{folder}" path="{path}" type="{kind}" rescanIntervalS="3600" fsWatcherEnabled="false">
<filesystemType>basic</filesystemType><device id="{own}"/><device id="{other}"/>
<minDiskFree unit="%">0</minDiskFree><maxConflicts>10</maxConflicts></folder>
<device id="{own}" name="own"><address>dynamic</address></device>
<device id="{other}" name="other"><address>tcp://127.0.0.1:{other_port}</address></device>
<gui enabled="true" tls="false"><address>127.0.0.1:{gui}</address><apikey>{key}</apikey></gui>
<options><listenAddress>tcp://127.0.0.1:{port}</listenAddress><globalAnnounceEnabled>false</globalAnnounceEnabled>
<localAnnounceEnabled>false</localAnnounceEnabled><relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled>
<startBrowser>false</startBrowser><urAccepted>-1</urAccepted><crashReportingEnabled>false</crashReportingEnabled>
<autoUpgradeIntervalH>0</autoUpgradeIntervalH><reconnectionIntervalS>1</reconnectionIntervalS></options>
</configuration>"""
_SECONDS = 120.0


def is_there() -> bool:
    """Tell whether Syncthing is installed (Debian: ``syncthing``)."""
    return shutil.which("syncthing") is not None


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


class Instance:
    """One of the two."""

    def __init__(self, base: Path) -> None:
        """Make its keys; the folder that it keeps is ``base / "library"``."""
        self.home, self.folder = base / "syncthing", base / "library"
        self.folder.mkdir(parents=True, exist_ok=True)
        # Deprecated names are the ones that every version in Debian knows.
        command = ["syncthing", "generate", f"--home={self.home}", "--no-default-folder"]
        subprocess.run([*command, "--skip-port-probing"], check=True, capture_output=True)
        self.key = ET.parse(self.home / "config.xml").findtext("gui/apikey", "")  # noqa: S314 - made just now
        told = subprocess.run(
            ["syncthing", f"--home={self.home}", "--device-id"], check=True, capture_output=True, text=True
        )
        self.device = told.stdout.strip()
        self.gui, self.port = _free_port(), _free_port()
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, other: "Instance", kind: str = "sendreceive") -> None:
        """Write its configuration, and run.

        Args:
            other: Whom it shares the folder with.
            kind: How: ``sendreceive``, ``sendonly`` or ``receiveonly``.
        """
        text = _CONFIGURATION.format(
            folder=FOLDER,
            path=self.folder,
            kind=kind,
            own=self.device,
            other=other.device,
            other_port=other.port,
            gui=self.gui,
            key=self.key,
            port=self.port,
        )
        (self.home / "config.xml").write_text(text, encoding="utf-8")
        self.process = subprocess.Popen(
            ["syncthing", "serve", f"--home={self.home}", "--no-browser", "--no-restart", "--no-upgrade"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "STNOUPGRADE": "1"},
        )

    def ask(self, path: str, *, post: bool = False) -> dict[str, Any]:
        """Ask it something."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.gui}/rest/{path}",
            headers={"X-API-Key": self.key},
            method="POST" if post else "GET",
        )
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310 - loopback
            text = answer.read()
        return json.loads(text) if text.strip() else {}

    def stop(self) -> None:
        """End it."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(30)


def contents(folder: Path) -> dict[str, bytes]:
    """Read all that is synced of a folder."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    named = {path.relative_to(folder).as_posix(): path for path in files}
    return {name: path.read_bytes() for name, path in named.items() if not name.startswith(".stfolder")}


class Pair:
    """Two instances that keep a folder the same, and can be parted for a while."""

    def __init__(
        self,
        base: Path,
        kinds: tuple[str, str] = ("sendreceive", "sendreceive"),
        is_shared: Callable[[str], bool] = lambda _: True,
    ) -> None:
        """Make both; ``first`` and ``second`` are their folders.

        Args:
            base: Where both live.
            kinds: How each shares the folder.
            is_shared: Tells by a name below the folder whether it is to be the same in both.
        """
        self._kinds, self._is_shared = kinds, is_shared
        self._both = (Instance(base / "one"), Instance(base / "two"))
        self.first, self.second = (each.folder for each in self._both)

    def __enter__(self) -> Self:
        """Run both, and wait until they know each other."""
        one, two = self._both
        try:
            one.start(two, self._kinds[0])
            two.start(one, self._kinds[1])
            self._wait_connected(wanted=True)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End both."""
        for each in self._both:
            each.stop()

    def part(self) -> None:
        """Let them not reach each other."""
        one, two = self._both
        one.ask(f"system/pause?device={two.device}", post=True)
        self._wait_connected(wanted=False)

    def join(self) -> None:
        """Let them reach each other, and wait until both have the same."""
        one, two = self._both
        for each in self._both:
            each.ask(f"db/scan?folder={FOLDER}", post=True)
        one.ask(f"system/resume?device={two.device}", post=True)
        self._wait_connected(wanted=True)
        self.wait()

    def scan(self) -> None:
        """Let both look for what changed."""
        for each in self._both:
            each.ask(f"db/scan?folder={FOLDER}", post=True)

    def wait_until(self, what: Callable[[], bool]) -> None:
        """Wait until something has arrived, whether or not both have the same."""

        def arrived() -> bool:
            self.scan()
            return what()

        _wait(arrived)

    def wait(self) -> None:
        """Wait until both have the same."""

        def rests() -> bool:
            self.scan()
            states = [each.ask(f"db/status?folder={FOLDER}") for each in self._both]
            idle = all(each["state"] == "idle" and each["needTotalItems"] == 0 for each in states)
            return idle and self._shared(self.first) == self._shared(self.second)

        _wait(rests)
        _wait(rests)  # what one has just learned the other may not have heard of yet

    def _shared(self, folder: Path) -> dict[str, bytes]:
        return {name: data for name, data in contents(folder).items() if self._is_shared(name)}

    def _wait_connected(self, *, wanted: bool) -> None:
        def connected() -> bool:
            found = [each.ask("system/connections")["connections"] for each in self._both]
            return all(any(one["connected"] for one in both.values()) is wanted for both in found)

        _wait(connected)


def _wait(what: Callable[[], bool]) -> None:
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            if what():
                return
        time.sleep(0.2)
    raise TimeoutError("Syncthing did not get there")


@contextlib.contextmanager
def two_syncthings(base: Path) -> Iterator[Pair]:
    """Run two instances for a while."""
    with Pair(base) as pair:
        yield pair
