"""Six phone photos brought under a limit: how much of it is used, how sharp, how fast, against Ghostscript.

Run it with ``python3 dev.py bench fitting``. Ghostscript's ``/ebook`` decides its own size; the packet is then
given that size as its limit, and both are compared with the photos on their text: the structural similarity
(SSIM, Wang et al. 2004; 8-pixel squares) of the brightness.
"""

import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import fmean

import numpy as np
import pypdfium2
from PIL import Image

from making.building import job_of
from making.photos import phone_photo
from usce_desktop.services.context import AppContext, close_context, open_context
from usce_desktop.services.packet.write import Built, write_proven
from usce_desktop.storage.places import Places

PHOTOS = 6
LIMIT = 5_000_000
DPI = 300
_SQUARE = 8
_C1, _C2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2


def ssim(one: Image.Image, other: Image.Image) -> float:
    """Compute the mean structural similarity of two grey pictures of one size."""
    a, b = (np.asarray(each.convert("L"), dtype=np.float64) for each in (one, other))

    def squares(values: np.ndarray) -> np.ndarray:
        high, wide = (side // _SQUARE * _SQUARE for side in values.shape)
        cut = values[:high, :wide].reshape(high // _SQUARE, _SQUARE, wide // _SQUARE, _SQUARE)
        mean: np.ndarray = cut.mean(axis=(1, 3))
        return mean

    mean_a, mean_b = squares(a), squares(b)
    var_a, var_b = squares(a * a) - mean_a**2, squares(b * b) - mean_b**2
    both = squares(a * b) - mean_a * mean_b
    top = (2 * mean_a * mean_b + _C1) * (2 * both + _C2)
    return float((top / ((mean_a**2 + mean_b**2 + _C1) * (var_a + var_b + _C2))).mean())


def pages(path: Path) -> list[Image.Image]:
    """Render a PDF's pages."""
    document = pypdfium2.PdfDocument(path)
    return [page.render(scale=DPI / 72, grayscale=True).to_pil() for page in document]


def fit(context: AppContext, photos: list[Path], output: Path, limit: int | None) -> tuple[float, Built]:
    """Build a bare packet under a limit, and prove it; answers the seconds and what was built."""
    job = job_of(photos, bookmarks=False, links=False)
    begun = time.perf_counter()
    built = write_proven(context, job, output, len(photos), limit=limit)
    return time.perf_counter() - begun, built


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        context = open_context(Places(cache=place / "cache", config=place / "config", documents=place))
        photos = []
        for number in range(PHOTOS):
            photos.append(place / f"photo {number}.jpg")
            photos[-1].write_bytes(phone_photo(number))
        source, book, ours = place / "source.pdf", place / "ebook.pdf", place / "ours.pdf"
        fit(context, photos, source, None)
        shutil.rmtree(place / "cache" / "prepared")
        print(f"six photos of 12 megapixels: {source.stat().st_size / 1e6:.1f} MB")
        seconds, reduced = fit(context, photos, place / "limit.pdf", LIMIT)
        share = (place / "limit.pdf").stat().st_size / LIMIT
        print(f"to {LIMIT / 1e6:.0f} MB: {seconds:.1f} s, {share:.0%} of the limit, {reduced.reduced}")
        begun = time.perf_counter()
        command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-dPDFSETTINGS=/ebook"]
        subprocess.run([*command, f"-sOutputFile={book}", str(source)], check=True)
        theirs = time.perf_counter() - begun
        limit = book.stat().st_size
        shutil.rmtree(place / "cache" / "prepared")
        again, reduced = fit(context, photos, ours, limit)
        print(f"gs /ebook: {limit / 1e6:.2f} MB in {theirs:.1f} s; the packet at that limit:")
        print(
            f"  {ours.stat().st_size / limit:.0%} of its size, {again / theirs:.2f} x its time, {reduced.reduced}"
        )
        whole = pages(source)
        scores = [fmean(map(ssim, whole, pages(each))) for each in (book, ours)]
        print(f"  SSIM against the photos at {DPI} dpi: gs {scores[0]:.4f}, packet {scores[1]:.4f}")
        close_context(context)


if __name__ == "__main__":
    main()
