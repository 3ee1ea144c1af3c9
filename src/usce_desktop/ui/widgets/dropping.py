"""What can be dropped or pasted: local files and folders, or a picture."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from usce_desktop.services.documents.unpack import foreseen
from usce_desktop.ui.language.translate import tr, translate

VIRTUAL_FILES = "FileGroupDescriptor"
"""In the format by which Windows programs promise files that lie on no disk; Qt cannot take them."""
MOST_NAMES = 20
"""Files of a drop that are looked at while it hovers, by their names alone."""


def dropped_paths(data: QMimeData) -> list[Path]:
    """List the local files of a drop; addresses of the web are not followed."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def has_files(data: QMimeData) -> bool:
    """Tell whether a drop brings files or a picture."""
    return bool(dropped_paths(data)) or data.hasImage()


def refusal(data: QMimeData) -> str:
    """Say why a drop brings nothing; empty where it brings something."""
    if has_files(data):
        return ""
    if any(VIRTUAL_FILES in each for each in data.formats()):
        return tr("Outlook and Photos hand over no file: save it to a folder first, then drop that")
    if data.hasUrls():
        return tr("Only a link comes with it: save the file first, then drop that")
    return tr("This is no file")


def warning(data: QMimeData) -> str:
    """Say what stands against the files of a drop, as far as their names tell."""
    found = (
        (path.name, foreseen(path.name)) for path in dropped_paths(data)[:MOST_NAMES] if not path.is_dir()
    )
    return next((f"{name}: {translate(why)}" for name, why in found if why), "")


def paths_of(data: QMimeData, scratch: Path) -> list[Path]:
    """List the files of a drop or paste; a bare picture is written down first.

    Args:
        data: What was dropped.
        scratch: A private folder for the picture.
    """
    paths = dropped_paths(data)
    if paths or not data.hasImage():
        return paths
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return []
    scratch.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(
        dir=scratch, prefix=tr("Pasted picture "), suffix=".png", delete=False
    ) as file:
        name = file.name
    image.save(name, "PNG")  # type: ignore[call-overload]
    return [Path(name)]
