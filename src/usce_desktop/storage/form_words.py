"""The shipped words of forms."""

from functools import lru_cache
from pathlib import Path

from usce_desktop.domain.forms.vocabulary import Vocabulary
from usce_desktop.storage.catalog import load_strictly


@lru_cache(maxsize=1)
def load_vocabulary(root: Path) -> Vocabulary:
    """Read the words that labels of forms are understood by.

    Args:
        root: The folder of the shipped data.

    Raises:
        CatalogError: The file is wrong.
    """
    return load_strictly(root / "forms.toml", Vocabulary)
