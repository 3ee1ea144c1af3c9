"""Where the shipped data is: inside the installed package, or at the top of a checkout."""

from pathlib import Path

_INSTALLED = Path(__file__).resolve().parents[1] / "resources"
_CHECKOUT = Path(__file__).resolve().parents[3] / "resources"


_GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide"


def guide() -> Path:
    """Find the folder of the user's guide and its pictures."""
    return resources() / "guide" if _INSTALLED.is_dir() else _GUIDE


def notices() -> Path:
    """Name the file with the licences of all that an installed program contains; a checkout has none."""
    return resources() / "notices.txt"


def resources() -> Path:
    """Find the folder of shipped data."""
    return _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
