"""How well piles are cut: files of several pages that are one paper, and three papers put into one file.

The papers are those of the sets that were written blind; piles are made of the sixth and seventh.
"""

import random
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pypdf import PdfWriter

from benchmarks.unseen import SETS
from usce_desktop.services.context import AppContext, close_context, open_context
from usce_desktop.services.documents.read import read_file
from usce_desktop.storage.places import Places

UNTIL = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
"""Sets that were there when the rules of cutting were made."""
PILED = ("sixth", "seventh")
SEED = 4


def piles(context: AppContext, folder: Path, singles: list[tuple[Path, str]]) -> tuple[int, int]:
    """Put papers of one page together by threes, and count those that are cut at each page."""
    total = right = 0
    for three in zip(singles[0::3], singles[1::3], singles[2::3], strict=False):
        if len({kind for _, kind in three}) < len(three):
            continue
        writer = PdfWriter()
        for path, _ in three:
            writer.append(str(path))
        pile = folder / f"pile {total}.pdf"
        writer.write(str(pile))
        total += 1
        parts = read_file(context, pile, use_ocr=False).parts
        right += [each.first for each in parts] == [1, 2, 3]
    return total, right


def main() -> None:
    """Print both."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        context = open_context(Places(config=folder / "f", cache=folder / "c", documents=folder))
        several = cut = total = right = 0
        for called in UNTIL:
            singles = []
            for paper in SETS[called].papers():
                path = folder / f"{paper.name}.pdf"
                path.write_bytes(paper.draw())
                reading = read_file(context, path, use_ocr=False)
                if reading.pages > 1:
                    several += 1
                    cut += bool(reading.parts)
                elif paper.sound:
                    singles.append((path, paper.kind))
            if called in PILED:
                random.Random(SEED).shuffle(singles)  # noqa: S311 - which papers, not a secret
                made, well = piles(context, folder, singles)
                total, right = total + made, right + well
        close_context(context)
    print(f"{several} files of several pages that are one paper: {cut} proposed to be cut")
    print(f"{total} piles of three papers of different kinds: {right} cut just right")


if __name__ == "__main__":
    main()
