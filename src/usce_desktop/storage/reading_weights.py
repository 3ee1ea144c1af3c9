"""The weights that shipped with the program: what was learned of made papers."""

from functools import cache

import msgspec

from usce_desktop.domain.reading.weighing.weights import ReadingWeights
from usce_desktop.storage.catalog import CatalogError
from usce_desktop.storage.resources import resources


@cache
def reading_weights() -> ReadingWeights:
    """Load them when the first document is read.

    Raises:
        CatalogError: The file is not there or is not as it shipped.
    """
    path = resources() / "reading_weights.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=ReadingWeights)
    except (OSError, msgspec.DecodeError) as error:
        raise CatalogError(path, f"it cannot be read ({error})") from error
