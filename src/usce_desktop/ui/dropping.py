"""What can be dropped or pasted: local files and folders, or a picture."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from usce_desktop.ui.wording import tr


def dropped_paths(data: QMimeData) -> list[Path]:
    """List the local files of a drop; addresses of the web are not followed."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def has_files(data: QMimeData) -> bool:
    """Tell whether a drop brings files or a picture."""
    return bool(dropped_paths(data)) or data.hasImage()


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
