"""Takes odd PDFs and pictures through checking, preparing and proving, and compares what came out with the source.

Poppler draws PDFs and ImageMagick reads pictures; neither has a part in writing or proving packets. What looks
otherwise must have been named.
"""

import argparse
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct
from PIL import Image, ImageChops, ImageOps

from making.odd_pdfs import odd_pdfs
from making.odd_pictures import odd_pictures
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.packet.job import PacketJob, packet_source
from usce_desktop.pdf.worker.client import Worker, silent
from usce_desktop.pdf.worker.jobs import Probe
from usce_desktop.services.packet.prepare import DocumentsError, prepare_all, with_places
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.storage.disk import hash_file
from usce_desktop.storage.resources import resources

SIZE = (150, 200)
SQUARE = 10
SAME_LEVEL = 24
SECONDS = 60.0


OTHERWISE = {
    "mark-": "a mark without a drawing of its own: every viewer draws it its own way",
    "box-12": "a page of five meters: its lines get as thin as its paper gets small",
    "box-13": "as above",
    "box-17": "poppler shows nothing where the crop box leaves nothing",
    "turned-4": "poppler does not know 90.0 for a quarter turn",
    "content-list-": "poppler shows nothing where a list of contents names something lost",
    "length-": "poppler shows nothing where a stream says that it is shorter than nothing",
    "kind-10.jpg": "so small at 600 dpi that the two are drawn with other edges",
    "kind-12.png": "as above, at 300 dpi",
    "kind-14.png": "ImageMagick does not turn a PNG by its EXIF",
    "kind-4.webp": "nor a WebP",
    "adobe-lost.jpg": "printing colors that nothing says the sense of",
    "damaged-": "the witness mends it otherwise; it is named",
    "chunk-0.png": "ImageMagick applies the gamma, PDF viewers do not",
    "group3-1.tif": "ImageMagick cannot read what this library of TIFF wrote",
    "tiff_ccitt-1.tif": "as above",
    "mode-i.tif": "values of 32 bits, which ImageMagick takes for 16",
    "mode-f.tif": "values above 1, which ImageMagick cuts off",
    "wide.png": "a strip whose frame is thinner than a pixel",
}
"""Kinds that may look otherwise than the witness draws them, and why; each was looked at."""


class Outcome(Struct, frozen=True, kw_only=True):
    """What became of an odd document.

    Attributes:
        name: Of its kind.
        found: In a word or two.
        why: In more words.
    """

    name: str
    found: str
    why: str = ""


def shown(path: Path) -> list[Image.Image]:
    """Draw every page with poppler, or a picture with ImageMagick, down to its ink."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            "convert",
            f"{path}",
            "-auto-orient",
            "-background",
            "white",
            "-alpha",
            "remove",
            "-colorspace",
            "Gray",
            "-depth",
            "8",
            f"{folder}/page-%03d.png",
        ]
        if path.suffix == ".pdf":
            command = ["pdftoppm", "-gray", "-cropbox", "-scale-to", "1400", str(path), f"{folder}/page"]
        subprocess.run(command, check=False, capture_output=True, timeout=SECONDS)
        return [_ink(Image.open(each)) for each in sorted(Path(folder).iterdir())]


def _ink(page: Image.Image) -> Image.Image:
    grey = page.convert("L")
    box = ImageOps.invert(grey).point(lambda level: 255 if level > 40 else 0).getbbox()
    return (grey.crop(box) if box else Image.new("L", (8, 8), 255)).resize(SIZE, Image.Resampling.BOX)


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Tell whether two pictures show the same, square by square."""
    squares = (SIZE[0] // SQUARE, SIZE[1] // SQUARE)
    means = [each.resize(squares, Image.Resampling.BOX) for each in (one, other)]
    return not any(ImageChops.difference(*means).histogram()[SAME_LEVEL + 1 :])


def outcome(worker: Worker, name: str, path: Path, folder: Path) -> Outcome:
    """Take one document through the worker."""
    health = worker.call(Probe(path=str(path)), seconds=SECONDS)
    before = shown(path)
    opens = "" if before else " (nor does poppler)"
    if health.failure is not None:
        return Outcome(name=name, found=f"refused: {health.failure}{opens}")
    source = packet_source(str(path), name, hash_file(path)[0], Recipe())
    job = with_places(
        PacketJob(sources=(source,), title="SAMPLE", fonts=str(resources() / "fonts")), folder, folder
    )
    try:
        prepare_all([worker], job, SECONDS, silent)
    except DocumentsError as error:
        return Outcome(name=name, found="left out", why=str(error))
    except PacketError as error:
        return Outcome(name=name, found="STOPPED ALL", why=str(error))
    after = shown(Path(job.sources[0].prepared))
    said = " mended" if health.mended else ""
    said += " cut off" if health.truncated else ""
    said += " pictures damaged" if health.damaged_pictures else ""
    said += " otherwise counted" if health.counted_otherwise else ""
    if len(after) != len(before):
        return Outcome(name=name, found=f"{len(after)} pages, poppler {len(before)}{said}")
    same = all(alike(one, other) for one, other in zip(before, after, strict=True))
    return Outcome(name=name, found=f"the same{said}" if same else f"DIFFERENT{said}")


def sweep(documents: Iterable[tuple[str, bytes]], keep: Path | None = None) -> Iterator[Outcome]:
    """Take documents through the worker, one after the other.

    Args:
        documents: Names and bytes.
        keep: A folder for what is not the same, to be looked at.
    """
    with tempfile.TemporaryDirectory() as scratch, Worker() as worker:
        for name, data in documents:
            folder = (keep or Path(scratch)) / name
            folder.mkdir()
            path = folder / (name if "." in name else "odd.pdf")
            path.write_bytes(data)
            yield outcome(worker, name, path, folder)


def main() -> int:
    """Sweep over all, or over those whose names begin with what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("beginning", nargs="?", default="")
    parser.add_argument("--keep", type=Path, help="a folder for the files")
    words = parser.parse_args()
    told: Counter[str] = Counter()
    every = (pair for pair in (*odd_pdfs(), *odd_pictures()) if pair[0].startswith(words.beginning))
    wrong = []
    for each in sweep(every, words.keep):
        told[each.found] += 1
        known = each.name.startswith(tuple(OTHERWISE))
        if "STOPPED" in each.found or each.found == "left out" or ("DIFFERENT" in each.found and not known):
            wrong.append(each.name)
        if each.found != "the same":
            print(f"{each.name:34} {each.found} {each.why}", flush=True)
    for found, times in told.most_common():
        print(f"{times:6} {found}")
    print("not as it should be: " + (", ".join(wrong) or "none"))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
