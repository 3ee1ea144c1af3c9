"""Telling whether lines of print stand on their heads, by the small model that comes with the OCR library."""

import importlib.util
import os
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from usce_desktop.pdf.inspect.offline import stay_offline

Array = Any
"""An array of numpy."""
_MODEL = "ch_ppocr_mobile_v2.0_cls_mobile.onnx"
_HEIGHT, _WIDTH = 48, 192
"""Pixels of a line as the model takes it."""


class UpOrDown:
    """The model, loaded once in a worker."""

    def __init__(self, model: Path) -> None:
        """Load it; one thread, because pages are looked at one after the other."""
        stay_offline()
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime  # noqa: PLC0415 - only once it is kept offline

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._input = self._session.get_inputs()[0].name

    def upside_down(self, lines: list[Array]) -> float:
        """Tell how sure it is that lines stand on their heads: from -1 (they are upright) to 1."""
        batch = np.stack([_prepared(line) for line in lines])
        told = self._session.run(None, {self._input: batch})[0]
        return float((told[:, 1] - told[:, 0]).mean())


def _prepared(line: Array) -> Array:
    width = min(_WIDTH, max(1, round(_HEIGHT * line.shape[1] / line.shape[0])))
    small = cv2.resize(line, (width, _HEIGHT), interpolation=cv2.INTER_AREA).astype(np.float32)
    padded = np.zeros((3, _HEIGHT, _WIDTH), np.float32)
    padded[:, :, :width] = small.transpose(2, 0, 1) / 127.5 - 1
    return padded


_LOADED: list[UpOrDown | None] = []


def up_or_down() -> UpOrDown | None:
    """Get this worker's model; nothing where it cannot be loaded."""
    if not _LOADED:
        _LOADED.append(_load())
    return _LOADED[0]


def _load() -> UpOrDown | None:
    found = importlib.util.find_spec("rapidocr")
    if found is None or found.origin is None:
        return None
    try:
        return UpOrDown(Path(found.origin).parent / "models" / _MODEL)
    except (ImportError, OSError, RuntimeError):
        return None
