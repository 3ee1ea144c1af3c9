# SPDX-License-Identifier: Apache-2.0
"""The parts that several packages share: icons, notices, man page, completion, menu entry."""

import gzip
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
ICONS = HERE / "build" / "icons"
NOTICES = HERE / "build" / "notices.txt"
LINUX = HERE / "packaging" / "linux"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
NAME = "usce-desktop"
_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
ID = "org.usce_desktop.UsceDesktop"


def version() -> str:
    """Read the version where it is kept."""
    text = (HERE / "src/usce_desktop/__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    assert found is not None  # noqa: S101 - the file is ours
    return found[1]


def project() -> dict[str, str]:
    """Read the project's address and what else every package says."""
    with (HERE / "packaging/project.toml").open("rb") as stream:
        return tomllib.load(stream)


def with_address(text: str) -> str:
    """Say where releases are, between the two marks of a text for people.

    Args:
        text: Markdown with ``<!-- releases -->`` and ``<!-- /releases -->``.
    """
    address = project()["address"]
    link = f"[the project's releases]({address}/releases)"
    where = link if address else "the project's releases (this copy of the sources names no address yet)"
    return re.sub(r"(<!-- releases -->).*?(<!-- /releases -->)", rf"\g<1>{where}\g<2>", text, flags=re.DOTALL)


TEXTS_WITH_ADDRESS = ("README.md", "docs/install.md", "packaging/index.md")


def today() -> datetime:
    """Ask the clock."""
    return datetime.now(UTC)


def make_icons() -> None:
    """Draw the icon in all sizes, and pack it for Windows and macOS."""
    from PIL import Image  # noqa: PLC0415 - only this needs it
    from PySide6.QtCore import Qt  # noqa: PLC0415 - as above
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    ICONS.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(HERE / "resources/icons/app.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(ICONS / f"{size}.png"))
    with Image.open(ICONS / "512.png") as large:
        large.save(ICONS / f"{NAME}.ico", sizes=[(size, size) for size in SIZES if size <= 256])  # noqa: PLR2004 - the largest that the format has
        large.save(ICONS / f"{NAME}.icns")


def shipped() -> list[str]:
    """List the names of the libraries that are locked for what is shipped."""
    lines = (HERE / "packaging/requirements/app.txt").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if "==" in line and line[:1].isalnum() and "'never'" not in line]
    return sorted({line.partition("==")[0] for line in rows})


def runtime_lock(target: Path) -> Path:
    """Write the lock without hashes and what is never installed, for the list of parts."""
    lines = (HERE / "packaging/requirements/app.txt").read_text(encoding="utf-8").splitlines()
    rows = [
        line.rstrip(" \\") for line in lines if "==" in line and line[:1].isalnum() and "'never'" not in line
    ]
    target.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return target


def write_notices() -> None:
    """Collect the licence of every library that is shipped, from what each carries itself."""
    rule = "\n\n" + "=" * 78 + "\n"
    parts = [
        f"USCE Desktop {version()} is under the Apache License 2.0. It contains the libraries below, each under\n"
        "its own licence.\n\nQt and PySide6 (Qt for Python) are under the GNU Lesser General Public License,\n"
        "version 3. They lie beside the program as shared libraries and may be replaced by your own builds.\n"
        "Their sources are those of the versions named here, as The Qt Company publishes them; whoever\n"
        "distributes this program hands them on for three years on request.\n"
    ]
    for name in shipped():
        try:
            found = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # for another system
        stated = dict(found.metadata.items())  # type: ignore[attr-defined]
        licence = stated.get("License-Expression") or stated.get("License") or "see below"
        parts.append(f"{rule}{found.metadata['Name']} {found.version}: {licence.splitlines()[0]}\n")
        parts += [
            f"\n--- {file.name}\n{Path(str(file.locate())).read_text(encoding='utf-8', errors='replace')}"
            for file in found.files or ()
            if _LICENCE.match(file.name) and file.suffix not in {".py", ".pyc"}
        ]
    parts.append(f"{rule}Noto Sans\n\n{(HERE / 'resources/fonts/OFL.txt').read_text(encoding='utf-8')}")
    texts = sorted((HERE / "packaging/licenses").glob("*.txt"))
    parts += [f"{rule}{file.stem}\n\n{file.read_text(encoding='utf-8')}" for file in texts]
    NOTICES.parent.mkdir(parents=True, exist_ok=True)
    NOTICES.write_text("".join(parts), encoding="utf-8")


def size_table(folder: Path) -> str:
    """Say what each part of a folder takes, largest first."""
    sizes: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            inside = file.relative_to(folder).parts
            part = inside[1] if inside[0] == "_internal" and len(inside) > 1 else inside[0]
            part = part.removesuffix(".libs").replace("opencv_python_headless", "cv2")
            sizes[part] = sizes.get(part, 0) + file.stat().st_size
    rows = sorted(sizes.items(), key=lambda pair: -pair[1])
    lines = [f"{size / 1e6:7.1f} MB  {part}" for part, size in rows if size > 2_000_000]  # noqa: PLR2004 - the rest is small
    rest = sum(size for _, size in rows if size <= 2_000_000)  # noqa: PLR2004 - as above
    return "\n".join(
        [*lines, f"{rest / 1e6:7.1f} MB  everything else", f"{sum(sizes.values()) / 1e6:7.1f} MB  in all"]
    )


def cask(digest: str) -> str:
    """Fill in Homebrew's text.

    Raises:
        ValueError: The project has no address yet, so there is nothing that it could point to.
    """
    values = project()
    if not values["address"]:
        raise ValueError("packaging/project.toml has no address yet: a cask needs one to download from")
    text = (HERE / "packaging/macos/usce-desktop.rb.in").read_text(encoding="utf-8")
    for name, value in (
        ("VERSION", version()),
        ("SHA256", digest),
        ("ADDRESS", values["address"]),
        ("SUMMARY", values["summary"]),
    ):
        text = text.replace(f"@{name}@", value)
    return text


def write_share(share: Path) -> None:
    """Write what a desktop looks for: menu entry, icons, kind of file, metainfo, man page, completion."""
    for size in SIZES:
        _copy(ICONS / f"{size}.png", share / f"icons/hicolor/{size}x{size}/apps/{NAME}.png")
    _copy(HERE / "resources/icons/app.svg", share / f"icons/hicolor/scalable/apps/{NAME}.svg")
    _copy(LINUX / f"{NAME}.desktop", share / f"applications/{NAME}.desktop")
    _copy(LINUX / f"{NAME}.xml", share / f"mime/packages/{NAME}.xml")
    _write(share / f"metainfo/{ID}.metainfo.xml", metainfo())
    manual = manual_page()
    write_compressed(share / f"man/man1/{NAME}.1.gz", manual)
    _write(share / f"bash-completion/completions/{NAME}", completion("bash"))
    _write(share / f"zsh/site-functions/_{NAME}", completion("zsh"))


def metainfo() -> str:
    """Fill in the metainfo; without an address it has no link."""
    text = (LINUX / "metainfo.xml").read_text(encoding="utf-8")
    address = project()["address"]
    url = f'<url type="homepage">{address}</url>' if address else ""
    filled = (
        text.replace("@URL@", url).replace("@VERSION@", version()).replace("@DATE@", f"{today():%Y-%m-%d}")
    )
    return "".join(line for line in filled.splitlines(keepends=True) if line.strip())


def manual_page() -> str:
    """Make the man page from the parser itself."""
    make = [
        str(Path(sys.executable).with_name("argparse-manpage")), "--module", "usce_desktop.cli", "--function", "build_parser",
        "--prog", NAME, "--project-name", "USCE Desktop", "--description", project()["summary"],
        "--author", project()["maintainer"], "--manual-section", "1", "--manual-title", "User Commands", "--format", "single-commands-section",
    ]  # fmt: skip
    made = subprocess.run(make, capture_output=True, text=True, check=True, cwd=HERE)
    return made.stdout


def completion(shell: str) -> str:
    """Make a shell's completion from the parser itself."""
    make = [
        sys.executable,
        "-m",
        "shtab",
        f"--shell={shell}",
        "--prog",
        NAME,
        "usce_desktop.cli.build_parser",
    ]
    return subprocess.run(make, capture_output=True, text=True, check=True, cwd=HERE).stdout


def debian_control(number: str, size: int, needs: str) -> str:
    """Write what dpkg wants to know."""
    address = project()["address"]
    home = f"Homepage: {address}\n" if address else ""
    return (
        f"Package: {NAME}\nVersion: {number}\nArchitecture: amd64\nMaintainer: {project()['maintainer']} <noreply@example.org>\n"
        f"Installed-Size: {size}\nDepends: {needs}\n"
        "Recommends: shared-mime-info, hicolor-icon-theme, libwayland-cursor0, libwayland-egl1\n"
        f"Suggests: libreoffice-writer\nSection: education\nPriority: optional\n{home}"
        "Description: documents for US clinical electives, checked and merged\n"
        " Keeps one folder of documents per application, says whether each required\n"
        " paper is there, valid for that rotation, and why, and merges everything\n"
        " into one packet. Works on your own files and never opens a network\n"
        " connection.\n"
    )


def debian_copyright() -> str:
    """Write Debian's own form of the licences."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: USCE Desktop\n\n"
        f"Files: *\nCopyright: {today().year} {project()['maintainer']}\nLicense: Apache-2.0\n"
        " On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.\n\n"
        "Files: opt/usce-desktop/_internal/PySide6/*\nCopyright: The Qt Company Ltd.\nLicense: LGPL-3\n"
        " On Debian systems the text is in /usr/share/common-licenses/LGPL-3. The libraries may be replaced;\n"
        " every other library's licence is in notices.txt beside this file.\n"
    )


def debian_changelog() -> str:
    """Write the least that Debian asks for: the changes themselves are in CHANGELOG.md."""
    maintainer = project()["maintainer"]
    return (
        f"{NAME} ({version()}) stable; urgency=medium\n\n  * See CHANGELOG.md of the project.\n\n"
        f" -- {maintainer} <noreply@example.org>  {today():%a, %d %b %Y %H:%M:%S +0000}\n"
    )


def set_modes(tree: Path) -> None:
    """Let everybody read a tree and nobody but its owner write into it."""
    for each in [tree, *tree.rglob("*")]:
        if not each.is_symlink():
            runs = each.is_dir() or bool(each.stat().st_mode & 0o100)
            each.chmod(0o755 if runs else 0o644)


def write_compressed(target: Path, text: str) -> None:
    """Write a text as Debian wants documents: packed as small as can be, without a name or a time."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as stream:
        stream.write(text.encode())


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())
