"""How well pages are found in photos, and what that does for reading: figures for ``docs/scanning.md``.

The photos are made from numbers (``making.table_photos``); those from seed 1,000 on were looked at by nobody while
the rules were made.
"""

import argparse
import io
import random
import time

import cv2
import numpy as np
from PIL import Image

from making.table_photos import TablePhoto, paper, table_photo
from usce_desktop.pdf.inspect import ocr
from usce_desktop.pdf.scan.scan import clean_up

UNSEEN = 1000


def overlap(one: list[tuple[float, float]], other: list[tuple[float, float]]) -> float:
    """Work out the share that two outlines have in common of what either covers."""
    a, b = (np.array(each, np.float32) for each in (one, other))
    both, _ = cv2.intersectConvexConvex(cv2.convexHull(a), cv2.convexHull(b))
    return float(both / (cv2.contourArea(a) + cv2.contourArea(b) - both))


def picture(photo: TablePhoto) -> np.ndarray:
    """Decode a photo."""
    return np.ascontiguousarray(np.asarray(Image.open(io.BytesIO(photo.data)).convert("RGB"))[:, :, ::-1])


def find(first: int, count: int) -> None:
    """Print how well pages are found."""
    found, upright, seconds, worst = [], 0, [], []
    for seed in range(first, first + count):
        photo = table_photo(seed)
        pixels = picture(photo)
        begun = time.process_time()
        told, _ = clean_up(pixels, "auto")
        seconds.append(time.process_time() - begun)
        found.append(overlap(list(told.corners), photo.corners))
        upright += told.turned == photo.turned
        if found[-1] < 0.9:
            worst.append(f"{seed} ({photo.surface}{', card' if photo.card else ''}): {found[-1]:.2f}")
    figures = np.array(found)
    print(f"seeds {first} to {first + count - 1}")
    print(
        f"  overlap: median {np.median(figures):.4f}, at least 0.90 in {100 * (figures >= 0.9).mean():.1f} %"
    )
    print(f"  upright: {100 * upright / count:.1f} %")
    print(f"  processor time, 3 megapixels: {np.median(seconds):.2f} s")
    print("  below 0.90: " + ("; ".join(worst) or "none"))


def large() -> None:
    """Print what a photo of 12 megapixels takes."""
    pixels = picture(table_photo(UNSEEN, (3024, 4032)))
    seconds = []
    for _ in range(4):
        begun = time.process_time()
        clean_up(pixels, "auto")
        seconds.append(time.process_time() - begun)
    print(f"  processor time, 12 megapixels: {min(seconds[1:]):.2f} s")


def read(count: int) -> None:
    """Print how many characters are read wrongly, before cleaning up and after."""
    engine = ocr.engine()
    if engine is None:
        raise SystemExit("there is no engine that reads scans")
    wrong = {"before": 0, "after": 0}
    total = 0
    for seed in range(UNSEEN, UNSEEN + count):
        photo = table_photo(seed)
        truth = _text(engine, _flat(seed))
        pixels = picture(photo)
        told, page = clean_up(pixels, "auto")
        del told
        total += len(truth)
        wrong["before"] += _distance(truth, _text(engine, Image.fromarray(pixels[:, :, ::-1])))
        wrong["after"] += _distance(
            truth, _text(engine, Image.fromarray(np.ascontiguousarray(page[:, :, ::-1])))
        )
    for name, errors in wrong.items():
        print(f"  characters read wrongly {name}: {100 * errors / total:.1f} %")


def _flat(seed: int) -> Image.Image:
    # As table_photo draws it.
    return paper(random.Random(seed), card=seed % 5 == 4)  # noqa: S311 - nothing secret


def _text(engine: ocr.Engine, image: Image.Image) -> str:
    lines = engine.read(image).lines(1000, 1300)
    return "".join(word.text for line in lines for word in line.words)


def _distance(one: str, other: str) -> int:
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 - only here

    return Levenshtein.distance(one, other)


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="?", default="scanning")
    parser.add_argument("--photos", type=int, default=100)
    parser.add_argument("--read", type=int, default=12)
    words = parser.parse_args()
    find(0, words.photos)
    find(UNSEEN, words.photos)
    large()
    read(words.read)


if __name__ == "__main__":
    main()
