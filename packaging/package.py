# SPDX-License-Identifier: Apache-2.0
"""Builds what people install, and starts it in bare roots without Python.

package.py [KIND...]    wheel, folder, deb, tarball, sbom: all of them where none is named.
                        On a runner of another system: native, then setup (Windows) or dmg (macOS)
"""

import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

import papers
import parts
from bare_root import HERE, BareRoot, bare_root
from builder import FOLDER, build_folder

OUT = FOLDER.parent
DEB_NEEDS = "libc6 (>= 2.36), libegl1, libgl1, libxcb1, libx11-6, libfontconfig1, libwayland-client0"
LOOKERS = ("xvfb", "xauth", "xdotool", "imagemagick", "python3", "tk", "tkdnd")
"""What takes a picture of the window and drags a file into it; it comes after the program has run without it."""
LOOKING = ("window_picture.py", "drag_source.tcl")
PICTURES = HERE / "build" / "pictures"


def wheel() -> None:
    """Build the wheel and the source archive; the archive must make the same wheel, and hold the tests."""
    target = OUT / "dist"
    shutil.rmtree(target, ignore_errors=True)
    build = [sys.executable, "-m", "hatchling", "build", "-d", str(target)]
    subprocess.run(build, cwd=HERE, check=True)
    for each in sorted(target.iterdir()):
        check_shown(each)
    with tempfile.TemporaryDirectory() as name:
        source = next(target.glob("*.tar.gz"))
        with tarfile.open(source) as archive:
            archive.extractall(name, filter="data")
        tree = next(Path(name).iterdir())
        again = Path(name, "again")
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(again)],
            cwd=tree,
            check=True,
        )
        wheels = [next(each.glob("*.whl")) for each in (target, again)]
        contents = [
            {each: zipfile.ZipFile(one).read(each) for each in zipfile.ZipFile(one).namelist()}
            for one in wheels
        ]
        if (
            contents[0] != contents[1]
            or not (tree / "tests/unit").is_dir()
            or not (tree / "dev.py").is_file()
        ):
            raise RuntimeError("the source archive is not whole")
    print(*sorted(each.name for each in target.iterdir()), sep="\n")


def check_shown(built: Path) -> None:
    """Look whether a package index takes what a wheel or source archive says of itself, and can show its text.

    Raises:
        RuntimeError: It cannot show it: it is no Markdown, or points to files that only the sources have.
        ExceptionGroup: A field is not as the standard wants it.
    """
    from packaging.metadata import Metadata  # noqa: PLC0415 - only this needs it

    if built.suffix == ".whl":
        with zipfile.ZipFile(built) as archive:
            (name,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
            raw = archive.read(name)
    else:
        with tarfile.open(built) as packed:
            stream = packed.extractfile(f"{built.name.removesuffix('.tar.gz')}/PKG-INFO")
            raw = stream.read() if stream else b""
    told = Metadata.from_email(raw, validate=True)
    text = told.description or ""
    if told.description_content_type != "text/markdown" or not text.startswith("# USCE Desktop"):
        raise RuntimeError(f"a package index could not show the text of {built.name}")
    elsewhere = [
        each
        for each in re.findall(r"\]\(([^)]*)\)|src=\"([^\"]*)\"", text)
        if not "".join(each).startswith("https://")
    ]
    if elsewhere:
        raise RuntimeError(f"the text of {built.name} points to what a package index has not: {elsewhere}")


def folder() -> None:
    """Build the folder with the program, and start it where there is no Python."""
    parts.make_icons()
    parts.write_notices()
    build_folder()
    print(parts.size_table(FOLDER))
    with bare_root("bookworm") as root:
        root.copy_in(FOLDER, "/opt/usce-desktop")
        root.install([each.split()[0] for each in DEB_NEEDS.split(", ")])
        try_out(root, "/opt/usce-desktop/usce-desktop", "folder")


def try_out(root: BareRoot, program: str, name: str) -> None:
    """Do the main job with a program in a root, and look at its window.

    Raises:
        RuntimeError: Something did not work; the message says what.
    """
    if root.run("command -v python3", check=False).returncode == 0:
        raise RuntimeError("this root has a Python: what is proven here would prove nothing")
    root.run(f"{program} --version")
    root.run(f"{program} demo sample")
    checked = root.run(f"{program} check sample --json", check=False)
    if checked.returncode != 1 or '"applications"' not in checked.stdout:
        raise RuntimeError(checked.stdout)
    root.run(f"{program} export sample/Applications/*Lakeside* -o packet.pdf")
    # Its status is the answer: 0 only for a packet that is as it was built.
    root.run(f"{program} verify packet.pdf")
    sheet = FOLDER.parent / "scan.png"
    papers.draw_scan(sheet)
    shutil.copy(sheet, root.path / "root/scan.png")
    read = root.run(f"{program} read scan.png").stdout
    if "Amara Sample" not in read:
        raise RuntimeError(f"a scan was not read: {read}")
    papers.draw_photo(root.path / "root/photo.jpg")
    root.run(f"{program} scan photo.jpg -o photographed.pdf")
    if "Amara Sample" not in root.run(f"{program} read photographed.pdf").stdout:
        raise RuntimeError("the page of a photo was not read")
    root.install(LOOKERS)
    for file in LOOKING:
        shutil.copy(HERE / "packaging" / file, root.path / "root")
    seen = root.run(f"python3 window_picture.py picture.png sample photographed.pdf {program}").stdout
    PICTURES.mkdir(parents=True, exist_ok=True)
    shutil.copy(root.path / "root/picture.png", PICTURES / f"{name}.png")
    print(f"{name}: demo, check, export, verify, a scan and a photo read; {' '.join(seen.split())}")


def deb() -> None:
    """Build the .deb, look at it with Debian's validators, and install, upgrade and remove it."""
    version = parts.version()
    tree = OUT / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(FOLDER, tree / "opt/usce-desktop", symlinks=True)
    parts.write_share(tree / "usr/share")
    documents = tree / "usr/share/doc/usce-desktop"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(parts.debian_copyright())
    shutil.copy(HERE / "build/notices.txt", documents / "notices.txt")
    parts.write_compressed(documents / "changelog.gz", parts.debian_changelog())
    overrides = tree / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copy(HERE / "packaging/linux/lintian-overrides", overrides / "usce-desktop")
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/usce-desktop").symlink_to("/opt/usce-desktop/usce-desktop")
    (tree / "DEBIAN").mkdir()
    size = sum(each.lstat().st_size for each in tree.rglob("*")) // 1024
    (tree / "DEBIAN/control").write_text(parts.debian_control(version, size, DEB_NEEDS))
    parts.set_modes(tree)
    package = OUT / f"usce-desktop_{version}_amd64.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    look_at_deb(tree, package)
    for suite in ("bookworm", "trixie"):
        with bare_root(suite) as root:
            shutil.copy(package, root.path / "root")
            root.install([f"./{package.name}"])
            try_out(root, "usce-desktop", f"deb-{suite}")
            root.install(["--reinstall", f"./{package.name}"])
            root.run(
                "apt-get remove -y -qq usce-desktop && test ! -e /opt/usce-desktop && test -e sample/library.json"
            )
    print(f"{package.name}: {package.stat().st_size / 1e6:.0f} MB; installed, upgraded and removed")


def look_at_deb(tree: Path, package: Path) -> None:
    """Run the validators of desktop file, metainfo and package."""
    share = tree / "usr/share"
    subprocess.run(["desktop-file-validate", *map(str, share.glob("applications/*.desktop"))], check=True)
    valid = ["appstreamcli", "validate", "--no-net", "--pedantic", *map(str, share.glob("metainfo/*.xml"))]
    said = subprocess.run(valid, check=False, capture_output=True, text=True)
    if said.returncode != 0:
        raise RuntimeError(said.stdout)
    subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", str(package)], check=True)


def tarball() -> None:
    """Pack the folder with the script that installs it for one user, and try that as an ordinary user."""
    name = "usce-desktop-linux-x86_64"
    tree = OUT / name
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(FOLDER, tree / "usce-desktop", symlinks=True)
    parts.write_share(tree / "share")
    shutil.copy(HERE / "packaging/linux/install.sh", tree)
    for file in ("LICENSE", "build/notices.txt"):
        shutil.copy(HERE / file, tree)
    packed = OUT / f"{name}.tar.xz"
    subprocess.run(
        ["tar", "-cJf", str(packed), "-C", str(OUT), name],
        check=True,
        env={"XZ_OPT": "-T2", "PATH": "/usr/bin:/bin"},
    )
    with bare_root("trixie") as root:
        root.install(["xz-utils", *(each.split()[0] for each in DEB_NEEDS.split(", "))])
        root.add_user("amara")
        shutil.copy(packed, root.path / "home/amara")
        root.run(f"tar -xf {packed.name} && {name}/install.sh", user="amara")
        program = ".local/bin/usce-desktop"
        root.run(
            f"{program} demo sample && {program} export sample/Applications/*Lakeside* -o p.pdf", user="amara"
        )
        root.run(
            f"{name}/install.sh --remove && test ! -e {program} && test -e sample/library.json", user="amara"
        )
    print(
        f"{packed.name}: {packed.stat().st_size / 1e6:.0f} MB; installed, used and removed by an ordinary user"
    )


def sbom() -> None:
    """Write what the program consists of (CycloneDX), from the lock of what is shipped, and checksums."""
    target = OUT / "sbom.json"
    lock = parts.runtime_lock(OUT / "runtime.txt")
    make = [sys.executable, "-m", "cyclonedx_py", "requirements", str(lock), "-o", str(target)]
    subprocess.run(make, check=True)
    handed_out = [each for each in sorted(OUT.glob("*")) if each.suffix in {".deb", ".xz", ".json", ".exe"}]
    lines = [f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in handed_out]
    (OUT / "SHA256SUMS").write_text("".join(lines))
    print("".join(lines), end="")


def native() -> None:
    """Build the folder on the system at hand and do the main job with it: the way of the workflow's runners."""
    parts.make_icons()
    parts.write_notices()
    build = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        str(OUT),
    ]
    subprocess.run(
        [*build, "--workpath", str(OUT / "work"), "packaging/usce-desktop.spec"], cwd=HERE, check=True
    )
    print(parts.size_table(FOLDER))
    main_job(FOLDER / ("usce-desktop.exe" if sys.platform == "win32" else "usce-desktop"))
    print("native: demo, check, export, verify, a scan read")


def main_job(program: Path) -> None:
    """Do the main job with a program on the system at hand.

    Raises:
        RuntimeError: Something did not work; the message says what.
    """
    with tempfile.TemporaryDirectory() as name:
        here = Path(name)
        papers.draw_scan(here / "scan.png")

        def run(*words: object, status: int = 0) -> str:
            ended = subprocess.run(
                [program, *map(str, words)], cwd=here, capture_output=True, encoding="utf-8", check=False
            )
            if ended.returncode != status:
                raise RuntimeError(f"{words}: status {ended.returncode}\n{ended.stdout}{ended.stderr}")
            return ended.stdout

        run("demo", "sample")
        run("check", "sample", "--json", status=1)
        ready = next((here / "sample" / "Applications").glob("*Lakeside*"))
        run("export", ready, "-o", "packet.pdf")
        run("verify", "packet.pdf")
        if "Amara Sample" not in run("read", "scan.png"):
            raise RuntimeError("the scan was not read")


def setup() -> None:
    """Pack the folder of a Windows system into its setup program (NSIS); there, install it and start that."""
    target = OUT / f"usce-desktop-{parts.version()}-setup.exe"
    icon = parts.ICONS / "usce-desktop.ico"
    values = {"TREE": FOLDER, "VERSION": parts.version(), "ICON": icon, "OUT": target}
    define = [f"-D{key}={value}" for key, value in values.items()]
    maker = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    subprocess.run([maker, "-V2", *define, str(HERE / "packaging/windows/usce-desktop.nsi")], check=True)
    print(f"{target.name}: {target.stat().st_size / 1e6:.0f} MB")
    if sys.platform == "win32":
        with tempfile.TemporaryDirectory() as name:
            place = Path(name, "installed")
            # The folder comes last and without quotes: so NSIS wants it.
            subprocess.run([target, "/S", f"/D={place}"], check=True)
            main_job(place / "usce-desktop.exe")
            # It ends at once and removes from a copy of itself, but where it is told to stay.
            subprocess.run([place / "uninstall.exe", "/S", f"_?={place}"], check=True)
            if (place / "usce-desktop.exe").exists():
                raise RuntimeError("the uninstaller left the program")
        print(f"{target.name}: installed, used and removed")


def dmg() -> None:
    """Pack the app of a macOS system into a disk image, signed where there is an identity, and start it from there."""
    target = OUT / f"usce-desktop-{parts.version()}-macos.dmg"
    script = HERE / "packaging/macos/make_dmg.sh"
    subprocess.run([str(script), str(OUT / "USCE Desktop.app"), str(target)], check=True)
    print(f"{target.name}: {target.stat().st_size / 1e6:.0f} MB")
    with tempfile.TemporaryDirectory() as name:
        attach = ["hdiutil", "attach", "-readonly", "-nobrowse", "-mountpoint", name, str(target)]
        subprocess.run(attach, check=True, stdout=subprocess.DEVNULL)
        try:
            main_job(Path(name, "USCE Desktop.app/Contents/MacOS/usce-desktop"))
        finally:
            subprocess.run(["hdiutil", "detach", "-force", name], check=True, stdout=subprocess.DEVNULL)
    print(f"{target.name}: used from where it is mounted")


EVERYWHERE = (wheel, folder, deb, tarball, sbom)
KINDS = {each.__name__: each for each in (*EVERYWHERE, native, setup, dmg)}


def main() -> int:
    """Build the kinds that are named; without a name those that a Debian can build."""
    OUT.mkdir(parents=True, exist_ok=True)
    for word in sys.argv[1:] or [each.__name__ for each in EVERYWHERE]:
        if word not in KINDS:
            print(f"package.py: there is no kind {word}; there are {', '.join(KINDS)}", file=sys.stderr)
            return 2
        KINDS[word]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
