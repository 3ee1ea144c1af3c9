"""Photos of papers become pages: found, straight, upright, evenly lit; what is wrong is said."""

import io
import json
import statistics
from pathlib import Path
from typing import Any

import cv2
import msgspec
import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from benchmarks.scanning import overlap
from making.table_photos import TablePhoto, table_photo
from usce_desktop import cli
from usce_desktop.cli.schemas import ANSWERS
from usce_desktop.pdf.scan.problems import pattern_strength
from usce_desktop.pdf.scan.scan import _paper_size
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.pdf.worker.jobs import Probe, Render, Scan

Capture = pytest.CaptureFixture[str]
SEEDS = (0, 1, 2, 3, 4, 5, 7, 10, 13, 19)
"""Every surface, cards, hands, shadows, low light, glare, and papers that lie on their sides and heads."""


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, TablePhoto]:
    folder = tmp_path_factory.mktemp("photos")
    made = {}
    for seed in SEEDS:
        photo = table_photo(seed)
        (folder / f"{seed}.jpg").write_bytes(photo.data)
        made[folder / f"{seed}.jpg"] = photo
    return made


def scanned(worker: Worker, output: Path, *paths: Path, **more: Any) -> list[Any]:
    order = Scan(paths=tuple(map(str, paths)), output=str(output), **more)
    return [page for file in worker.call(order, seconds=120).files for page in file.pages]


def test_pages_and_cards_are_found_and_turned_upright(
    worker: Worker, photos: dict[Path, TablePhoto], tmp_path: Path
) -> None:
    pages = scanned(worker, tmp_path / "o.pdf", *photos)
    shares = [
        overlap(list(page.corners), photo.corners) for page, photo in zip(pages, photos.values(), strict=True)
    ]

    assert min(shares) > 0.9
    assert statistics.median(shares) > 0.97
    assert [page.turned for page in pages] == [photo.turned for photo in photos.values()]
    # The first corner is the top left one of the upright page, whichever that is in the photo.
    for page, photo in zip(pages, photos.values(), strict=True):
        assert np.linalg.norm(np.array(page.corners[0]) - np.array(photo.corners[0])) < 40
    assert [page.mode for page in pages] == [
        "photo" if photo.card else "document" for photo in photos.values()
    ]


def test_the_page_is_white_and_its_colors_are_there(
    worker: Worker, photos: dict[Path, TablePhoto], tmp_path: Path
) -> None:
    shadowed = next(path for path in photos if path.stem == "1")
    scanned(worker, tmp_path / "o.pdf", shadowed)
    picture = worker.call(Render(path=str(tmp_path / "o.pdf"), page=1, width=600, height=800), seconds=30)
    page = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.width, 3).astype(int)
    gray = page.mean(axis=2)

    # Paper is even from the lit side to the shadow; the stamp is red still.
    assert np.percentile(gray, 90) - np.percentile(gray, 45) < 14
    assert np.percentile(gray, 60) > 225
    red = (page[..., 0] - page[..., 1] > 40) & (page[..., 0] - page[..., 2] > 20)
    assert 0.0005 < red.mean() < 0.05


def test_the_command_writes_a_page_a_photo_and_says_what_it_did(
    photos: dict[Path, TablePhoto], tmp_path: Path, capsys: Capture
) -> None:
    chosen = [path for path in photos if path.stem in {"0", "4", "5"}]
    target = tmp_path / "papers.pdf"
    assert cli.main(["scan", *map(str, chosen), "-o", str(target), "--json"]) == 0
    printed = capsys.readouterr().out
    msgspec.json.decode(printed, type=ANSWERS["scan"], strict=True)
    told = json.loads(printed)["files"]

    assert [each["file"] for each in told] == [str(path) for path in chosen]
    pages = PdfReader(target).pages
    assert len(pages) == 3
    card = next(number for number, path in enumerate(chosen) if photos[path].card)
    assert [round(float(side)) for side in pages[card].mediabox[2:]] == [243, 153]
    assert cli.main(["scan", str(chosen[0]), "-o", str(target)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_black_and_white_has_one_bit_and_photo_keeps_the_light(
    worker: Worker, photos: dict[Path, TablePhoto], tmp_path: Path
) -> None:
    path = next(path for path in photos if path.stem == "1")
    scanned(worker, tmp_path / "bw.pdf", path, mode="bw")
    scanned(worker, tmp_path / "photo.pdf", path, mode="photo")
    images = [PdfReader(tmp_path / name).pages[0].images[0] for name in ("bw.pdf", "photo.pdf")]

    assert images[0].image is not None
    assert images[0].image.mode == "1"
    assert images[1].image is not None
    levels = np.asarray(images[1].image.convert("L"))
    assert np.percentile(levels, 90) - np.percentile(levels, 40) > 40


def photo_file(path: Path, pixels: np.ndarray, **more: Any) -> Path:
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(path, "JPEG", quality=90, **more)
    return path


def test_where_there_is_no_page_the_whole_picture_is_used_and_said(
    worker: Worker, tmp_path: Path, capsys: Capture
) -> None:
    noise = np.random.default_rng(1).normal(0, 5, (900, 1200, 3))
    path = photo_file(tmp_path / "table.jpg", 120 + noise)
    (page,) = scanned(worker, tmp_path / "o.pdf", path)

    assert "no_page" in page.problems
    assert page.sure == 0
    assert sorted(page.corners) == [(0, 0), (0, 900), (1200, 0), (1200, 900)]
    assert cli.main(["scan", str(path), "-o", str(tmp_path / "p.pdf")]) == 0
    assert "table.jpg: no page was found, so the whole picture is used" in capsys.readouterr().err


def test_a_photo_that_lies_on_its_side_by_its_exif_is_measured_upright(
    worker: Worker, photos: dict[Path, TablePhoto], tmp_path: Path
) -> None:
    path = next(path for path in photos if path.stem == "7")
    lying = Image.open(path).rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6
    lying.save(tmp_path / "turned.jpg", "JPEG", quality=92, exif=exif)
    (page,) = scanned(worker, tmp_path / "o.pdf", tmp_path / "turned.jpg")

    assert overlap(list(page.corners), photos[path].corners) > 0.97
    assert page.turned == photos[path].turned


def test_what_is_wrong_with_a_photo_is_measured(
    worker: Worker, photos: dict[Path, TablePhoto], tmp_path: Path
) -> None:
    def problems(name: str, change: Any) -> set[str]:
        path = next(path for path in photos if path.stem == "7")
        pixels = np.asarray(Image.open(path).convert("RGB")).astype(float)
        (tmp_path / "o.pdf").unlink(missing_ok=True)
        (page,) = scanned(worker, tmp_path / "o.pdf", photo_file(tmp_path / f"{name}.jpg", change(pixels)))
        return set(page.problems)

    assert problems("as it is", lambda pixels: pixels) <= {"low_resolution", "shadow"}
    assert "dark" in problems("dark", lambda pixels: pixels * 0.35)
    assert "blurred" in problems("blurred", lambda pixels: cv2.GaussianBlur(pixels, (0, 0), 7))
    assert "cut_off" in problems("cut", lambda pixels: pixels[:, 330:])
    assert "low_resolution" in problems("few", lambda pixels: cv2.resize(pixels, None, fx=0.4, fy=0.4))


@pytest.mark.parametrize(
    ("width", "height", "mode", "size"),
    [
        (1000, 1414, "document", (8.27, 11.69)),
        (1000, 1428, "document", (8.27, 11.69)),
        (1294, 1000, "bw", (11.0, 8.5)),
        (1000, 1647, "document", (8.5, 14.0)),
        (1588, 1000, "photo", (3.375, 2.125)),
        (1000, 1422, "photo", (3.46, 4.92)),
        (1000, 3000, "document", (11 / 3, 11.0)),
    ],
)
def test_a_page_gets_the_size_of_its_sheet(
    width: int, height: int, mode: Any, size: tuple[float, float]
) -> None:
    assert _paper_size(width, height, mode) == pytest.approx(size)


def test_a_photo_of_a_screen_is_told_from_one_of_paper() -> None:
    page = np.asarray(Image.open(io.BytesIO(table_photo(7).data)).convert("L"))[400:1400, 300:1100]
    y, x = np.mgrid[: page.shape[0], : page.shape[1]]
    grid = 1 + 0.2 * np.sin((x * 0.99 + y * 0.12) * 1.7) * np.sin((y * 0.99 - x * 0.12) * 1.6)
    screen = (page * grid).clip(0, 255).astype(np.uint8)

    assert pattern_strength(page) < 400
    assert pattern_strength(screen) > 1000


def test_files_that_are_no_photos_are_refused_in_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7 SAMPLE")
    for words in ([tmp_path / "letter.pdf"], [tmp_path / "lost.jpg"]):
        capsys.readouterr()
        assert cli.main(["scan", *map(str, words), "-o", str(tmp_path / "o.pdf")]) == 2
        told = capsys.readouterr().err
        assert told.count("\n") == 1
        assert words[0].name in told
        assert not list(tmp_path.glob("o*"))
    photo_file(tmp_path / "a.jpg", np.full((300, 300, 3), 200.0))
    assert cli.main(["scan", str(tmp_path / "a.jpg"), "-o", str(tmp_path / "nowhere" / "o.pdf")]) == 2
    assert "the folder" in capsys.readouterr().err


def test_a_scan_is_a_sound_document(worker: Worker, photos: dict[Path, TablePhoto], tmp_path: Path) -> None:
    scanned(worker, tmp_path / "o.pdf", *list(photos)[:2])
    health = worker.call(Probe(path=str(tmp_path / "o.pdf")), seconds=30)

    assert (health.pages, health.failure, health.damaged_pictures) == (2, None, ())
