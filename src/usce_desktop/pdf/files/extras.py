"""Which libraries for scans and iPhone photos are there; asking loads none of them.

They belong to every installation; a system without a wheel of theirs, or a packager, may leave them out.
"""

import importlib.util


def can_read_heic() -> bool:
    """Tell whether the library for iPhone photos is there."""
    return importlib.util.find_spec("pi_heif") is not None


def can_read_scans() -> bool:
    """Tell whether the libraries that read scans are there."""
    return all(importlib.util.find_spec(name) is not None for name in ("rapidocr", "onnxruntime"))
