"""Papers with changed bytes: of several makes, by a few random changes each, the same every time."""

import io
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from making import pdfs
from usce_desktop.domain.review.file_state import FAILURE_WORDS, Health
from usce_desktop.pdf.worker.client import Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Probe

SECONDS = 60.0


def _picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.effect_noise((120, 160), 60).convert("RGB").save(buffer, kind)
    return buffer.getvalue()


def _makes() -> list[tuple[str, bytes]]:
    return [
        ("pdf", pdfs.text_pdf(3, words="SAMPLE letter")),
        ("pdf", pdfs.text_pdf(2, words="SAMPLE outline", outline=True)),
        ("pdf", pdfs.encrypted_pdf("")),
        ("jpg", _picture("JPEG")),
        ("png", _picture("PNG")),
        ("tif", _picture("TIFF")),
    ]


def mutants(times: int, seed: int = 7) -> Iterator[tuple[str, bytes]]:
    """Change papers: single bytes, runs of zeros, pieces cut out or doubled.

    Yields:
        The ending of a paper's name, and its bytes.
    """
    chance, makes = random.Random(seed), _makes()  # noqa: S311 - the same changes each time
    for number in range(times):
        ending, whole = makes[number % len(makes)]
        data = bytearray(whole)
        for _ in range(chance.choice((1, 2, 8, 64))):
            at, length = chance.randrange(len(data)), chance.choice((1, 1, 1, 16, 200))
            match chance.randrange(4):
                case 0:
                    del data[at : at + length]
                case 1:
                    data[at:at] = data[at : at + length]
                case 2:
                    data[at : at + length] = bytes(len(data[at : at + length]))
                case _:
                    data[at : at + 1] = bytes([chance.randrange(256)])
            if not data:
                data = bytearray(b"%")
        yield ending, bytes(data)


def verdicts(worker: Worker, folder: Path, times: int, seed: int = 7) -> Counter[str]:
    """Have every mutant judged.

    Returns:
        How often each was said: ``whole``, ``said`` (with something to say of it) or a word of the vocabulary;
        ``no word`` for an answer that is none of it.
    """
    said: Counter[str] = Counter()
    for ending, data in mutants(times, seed):
        path = folder / f"changed.{ending}"
        path.write_bytes(data)
        try:
            health = worker.call(Probe(path=str(path)), seconds=SECONDS)
        except WorkerError as error:
            said[error.failure if error.failure in FAILURE_WORDS else "no word"] += 1
            continue
        said[_word(health)] += 1
    return said


def _word(health: Health) -> str:
    if health.failure:
        return health.failure if health.failure in FAILURE_WORDS else "no word"
    return "said" if health.mended or health.truncated or health.damaged_pictures else "whole"
