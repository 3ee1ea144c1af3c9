"""Which optional extras are installed; asking loads none of them."""

import importlib.util


def can_read_heic() -> bool:
    """Tell whether the ``[heic]`` extra is there."""
    return importlib.util.find_spec("pi_heif") is not None


def can_read_scans() -> bool:
    """Tell whether the ``[ocr]`` extra is there."""
    return all(importlib.util.find_spec(name) is not None for name in ("rapidocr", "onnxruntime"))
