# SPDX-License-Identifier: Apache-2.0
"""A bare Debian in a folder, made by mmdebstrap: what a machine is on its first day. Needs root."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
ROOTS = HERE / "build" / "roots"
MIRROR = "http://deb.debian.org/debian"
# Roots of testing are made from whatever state a mirror has; its lists say until when they are fresh.
APT = 'Acquire::Check-Valid-Until "false";\nAcquire::Check-Date "false";\nAPT::Sandbox::User "root";\n'
HANDED_IN = ("/etc/resolv.conf", "/etc/ssl/certs/ca-certificates.crt")
"""What a root needs of its host to reach a mirror."""
PASSED_ON = (
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "PIP_INDEX_URL",
    "PIP_CERT",
)


class BareRoot:
    """A system that can be thrown away.

    Attributes:
        path: The folder that it lies in.
    """

    def __init__(self, path: Path) -> None:
        """Take a folder that was unpacked."""
        self.path = path

    def run(
        self, command: str, *, user: str = "root", check: bool = True, env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a line of shell in it.

        Args:
            command: The line.
            user: Who runs it.
            check: Whether its failure is ours.
            env: More variables.

        Returns:
            Its status and what it printed, both streams together.

        Raises:
            RuntimeError: It failed; the message has its last lines.
        """
        variables = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "LC_ALL": "C.UTF-8",
        }
        variables |= {name: os.environ[name] for name in PASSED_ON if name in os.environ} | (env or {})
        words = ["env", "-i", *(f"{key}={value}" for key, value in variables.items())]
        shell = ["sh", "-c", f"cd && {command}"]
        become = [] if user == "root" else ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        home = "/root" if user == "root" else f"/home/{user}"
        ended = subprocess.run(
            ["chroot", str(self.path), *words, f"HOME={home}", *become, *shell],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
            check=False,
        )
        if check and ended.returncode != 0:
            raise RuntimeError(f"status {ended.returncode} of: {command}\n{ended.stdout[-6000:]}")
        return ended

    def install(self, packages: Sequence[str]) -> None:
        """Install Debian packages, or .deb files by their path in the root."""
        self.run("apt-get update -qq")
        apt = "apt-get install -y -qq --no-install-recommends"
        self.run(f"DEBIAN_FRONTEND=noninteractive {apt} {shlex.join(packages)}")

    def add_user(self, name: str) -> None:
        """Make an ordinary user."""
        self.run(f"useradd --create-home --shell /bin/sh {name}")

    def copy_in(self, source: Path, target: str) -> None:
        """Copy a file or folder into it."""
        there = self.path / target.lstrip("/")
        there.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, there, symlinks=True)
        else:
            shutil.copy2(source, there)


def tarball(suite: str, packages: Sequence[str]) -> Path:
    """Make a root of a release, once."""
    ROOTS.mkdir(parents=True, exist_ok=True)
    kept = ROOTS / f"{'-'.join((suite, *packages))}.tar"
    if not kept.exists():
        part = kept.with_suffix(".part.tar")
        include = [f"--include={','.join(packages)}"] if packages else []
        options = [f"--aptopt={line}" for line in APT.rstrip(";\n").split(";\n")]
        subprocess.run(
            ["mmdebstrap", "--quiet", "--variant=minbase", *options, *include, suite, str(part), MIRROR],
            check=True,
        )
        part.replace(kept)
    return kept


@contextmanager
def bare_root(suite: str, packages: Sequence[str] = ()) -> Iterator[BareRoot]:
    """Unpack a root, and remove it with all that is in it.

    Args:
        suite: Debian's name of the release.
        packages: What it has beyond the least.
    """
    path = ROOTS / f"{suite}-{os.getpid()}"
    path.mkdir(parents=True)
    subprocess.run(["tar", "-xpf", str(tarball(suite, packages)), "-C", str(path)], check=True)
    mounts = [(kind, path / place) for kind, place in (("proc", "proc"), ("sysfs", "sys"))]
    try:
        for kind, place in mounts:
            subprocess.run(["mount", "-t", kind, kind, str(place)], check=True)
        for device in ("dev", "dev/pts", "dev/shm"):
            (path / device).mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", "--bind", f"/{device}", str(path / device)], check=False)
        (path / "etc/apt/apt.conf.d/99fresh").write_text(APT)
        for file in HANDED_IN:
            if Path(file).exists():
                (path / file[1:]).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file, path / file[1:])
        yield BareRoot(path)
    finally:
        for mounted in ("dev/shm", "dev/pts", "dev", "sys", "proc"):
            subprocess.run(["umount", "--lazy", str(path / mounted)], check=False, stderr=subprocess.DEVNULL)
        if not os.path.ismount(path / "dev") and not os.path.ismount(path / "proc"):
            shutil.rmtree(path, ignore_errors=True)
