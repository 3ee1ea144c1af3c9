"""Reading scans, offline; where the libraries for it cannot be loaded there is no engine.

The models lie inside rapidocr's wheel; nothing is fetched, and ``offline`` keeps what could.
"""

import contextlib
import logging
import statistics
from typing import Any

from msgspec import Struct
from PIL import Image

from usce_desktop.domain.reading.page import Line, Word
from usce_desktop.pdf.files.extras import can_read_scans
from usce_desktop.pdf.inspect.offline import stay_offline

SURE = 0.88
"""A mean confidence below this is tried again with the page turned."""
LEAST_LINES = 3
_THREADS = 2
_FIND_SIDE = 1280
"""Pixels: lines are looked for on a smaller picture, for half the memory and a third of the time."""
_LETTERS = 4
"""Letters from which on a piece of text is longer than high."""
_WIDE = 0.08
"""Share of the page's width from which on a line tells how the page lies."""
_LONG_SIDE = 2200
"""Pixels: what is larger is made smaller first, 200 dpi are enough to read print."""


class Found(Struct, frozen=True, kw_only=True):
    """What OCR read of one picture.

    Attributes:
        rows: Text, confidence and the box in shares of the picture (0 to 1), upright.
        turned: By how many degrees the page had to be turned, counterclockwise, to be read.
        upright_is_doubtful: Its lines stand rather than lie: the page is on its side.
        slope: How much lines fall to the right, in shares of the height per share of the width.
    """

    rows: tuple[tuple[str, float, tuple[float, float, float, float]], ...]
    turned: int = 0
    slope: float = 0.0
    upright_is_doubtful: bool = False

    @property
    def confidence(self) -> float:
        """Mean over the characters."""
        total = sum(len(text) for text, _, _ in self.rows)
        return sum(len(text) * score for text, score, _ in self.rows) / total if total else 0.0

    def lines(self, width: float, height: float) -> tuple[Line, ...]:
        """Put the rows onto a page of that size, in reading order.

        Pieces side by side become one line, also on a page that was scanned askew.
        """
        slope = self.slope * height / width if width else 0.0
        placed = [
            (text, (box[0] * width, box[1] * height, box[2] * width, box[3] * height))
            for text, _, box in self.rows
        ]
        return tuple(
            Line(words=tuple(word for text, box in line for word in _words(text, box)))
            for line in _in_order(placed, slope)
        )


Placed = tuple[str, tuple[float, float, float, float]]


def _in_order(rows: list[Placed], slope: float) -> list[list[Placed]]:
    """Group what stands on one line, from the top, each from left to right.

    Args:
        rows: Pieces of text with their boxes.
        upright_is_doubtful: Its lines stand rather than lie: the page is on its side.
        slope: How much a line falls per point to the right.
    """

    def level(row: Placed) -> float:
        x0, y0, x1, y1 = row[1]
        return (y0 + y1) / 2 - slope * (x0 + x1) / 2

    ordered: list[list[Placed]] = []
    for row in sorted(rows, key=level):
        high = row[1][3] - row[1][1] - abs(slope) * (row[1][2] - row[1][0])
        if ordered and level(row) - level(ordered[-1][-1]) < 0.5 * max(4.0, high):
            ordered[-1].append(row)
        else:
            ordered.append([row])
    return [sorted(line, key=lambda each: each[1][0]) for line in ordered]


def _words(text: str, box: tuple[float, float, float, float]) -> list[Word]:
    x0, y0, x1, y1 = box
    each = (x1 - x0) / max(1, len(text))
    words, place = [], 0
    for part in text.split(" "):
        if part:
            words.append(
                Word(
                    text=part,
                    x0=round(x0 + place * each, 1),
                    y0=round(y0, 1),
                    x1=round(x0 + (place + len(part)) * each, 1),
                    y1=round(y1, 1),
                )
            )
        place += len(part) + 1
    return words


class Engine:
    """Reads pictures; starting it takes a second, so there is one per worker."""

    def __init__(self) -> None:
        """Load the models."""
        stay_offline()
        from onnxruntime import disable_telemetry_events  # noqa: PLC0415 - only once it is kept offline
        from rapidocr import RapidOCR  # noqa: PLC0415 - as above

        disable_telemetry_events()

        logging.disable(logging.WARNING)
        self._read = RapidOCR(
            params={
                "Global.log_level": "critical",
                "EngineConfig.onnxruntime.intra_op_num_threads": _THREADS,
                "Global.use_cls": False,
                "Det.limit_type": "max",
                "Det.limit_side_len": _FIND_SIDE,
                "Rec.rec_batch_num": 2,
            }
        )

    def read(self, image: Image.Image) -> Found:
        """Read a picture; one that reads badly is tried upside down and on its sides too."""
        best = self._once(image, 0)
        if best.confidence >= SURE and not best.upright_is_doubtful:
            return best
        for turn in (90, 270) if best.upright_is_doubtful else (180, 90, 270):
            again = self._once(image, turn)
            better = again.confidence > max(best.confidence + 0.05, 0.75)
            if (
                (better or best.upright_is_doubtful)
                and len(again.rows) >= LEAST_LINES
                and not again.upright_is_doubtful
            ):
                best = max(best, again, key=lambda each: (not each.upright_is_doubtful, each.confidence))
        return best

    def _once(self, image: Image.Image, turn: int) -> Found:
        import numpy  # noqa: ICN001, PLC0415 - only a worker that reads scans pays for it

        picture = image.convert("RGB")
        if max(picture.size) > _LONG_SIDE:
            picture.thumbnail((_LONG_SIDE, _LONG_SIDE))
        if turn:
            picture = picture.rotate(turn, expand=True)
        # The library wants blue first.
        result: Any = self._read(numpy.asarray(picture)[:, :, ::-1])
        rows, slopes, standing = [], [], []
        for box, text, score in zip(
            _list(result.boxes), _list(result.txts), _list(result.scores), strict=True
        ):
            xs = [float(point[0]) / picture.width for point in box]
            ys = [float(point[1]) / picture.height for point in box]
            rows.append((str(text), float(score), (min(xs), min(ys), max(xs), max(ys))))
            if len(str(text)) >= _LETTERS:
                wide, high = (max(xs) - min(xs)) * picture.width, (max(ys) - min(ys)) * picture.height
                standing.append(high > wide)
            if xs[1] - xs[0] > _WIDE:
                slopes.append((ys[1] - ys[0]) / (xs[1] - xs[0]))
        slope = statistics.median(slopes) if slopes else 0.0
        return Found(
            rows=tuple(rows), turned=turn, slope=slope, upright_is_doubtful=sum(standing) * 2 > len(standing)
        )


def _list(value: Any) -> Any:  # noqa: ANN401 - arrays or nothing
    return () if value is None else value


_ENGINES: list[Engine] = []


def engine() -> Engine | None:
    """Get this worker's engine; nothing where its libraries cannot be loaded."""
    if not _ENGINES and can_read_scans():
        with contextlib.suppress(ImportError, OSError):
            _ENGINES.append(Engine())
    return _ENGINES[0] if _ENGINES else None
