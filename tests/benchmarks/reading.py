"""How well documents are read: kinds, dates, names and values of a labelled set, clean, scanned, photographed.

``python dev.py bench reading`` prints the table that ``docs/reading.md`` shows. The set is made here
from ``reading_set.py``, always the same.
"""

import io
import random
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFilter
from rapidfuzz import fuzz
from reportlab.lib.pagesizes import letter
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.reading_set import Paper, papers
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.services.context import AppContext, close_context, open_context
from usce_desktop.services.documents.read import read_file
from usce_desktop.storage.places import Places
from usce_desktop.storage.resources import resources


def draw(paper: Paper) -> bytes:
    """Draw a paper as a PDF with text."""
    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(f"Set{name}", str(resources() / "fonts" / f"NotoSans-{name}.ttf")))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=letter, invariant=True)
    y = 720.0
    for line in paper.lines:
        if line.startswith("# "):
            canvas.setFont("SetBold", 17)
            canvas.drawString(72, y, line[2:])
            y -= 30
        elif line.startswith("~"):
            canvas.setFont("SetRegular", 10)
            for place, cell in enumerate(line[1:].split("|")):
                canvas.drawString(72 + 125 * place, y, cell.strip())
            y -= 18
        elif line.strip():
            canvas.setFont("SetRegular", 11)
            canvas.drawString(72, y, line)
            y -= 20
        else:
            y -= 12
    canvas.setFont("SetRegular", 8)
    canvas.drawRightString(560, 40, "SAMPLE - fictional")
    canvas.save()
    return buffer.getvalue()


def _picture(data: bytes, dpi: int) -> Image.Image:
    document = pdfium.PdfDocument(data)
    image: Image.Image = document[0].render(scale=dpi / 72).to_pil().convert("L")
    document.close()
    return image


def _noise(image: Image.Image, strength: float) -> Image.Image:
    noise = Image.effect_noise(image.size, strength)
    return Image.blend(image, noise, 0.06)


def scanned(data: bytes, rolls: random.Random) -> tuple[str, bytes]:
    """Scan it: 150 or 200 dpi, one or two degrees askew, noise, JPEG."""
    dpi = rolls.choice((150, 200))
    image = _picture(data, dpi).rotate(
        rolls.choice((-2, -1, 1, 2)), resample=Image.Resampling.BICUBIC, fillcolor=255
    )
    image = _noise(image, 60)
    buffer = io.BytesIO()
    image.save(buffer, "PDF", resolution=dpi, quality=55)
    return ".pdf", buffer.getvalue()


def photographed(data: bytes, rolls: random.Random) -> tuple[str, bytes]:
    """Photograph it: on a dark desk, from an angle, with a shadow, a little out of focus."""
    page = _picture(data, 170)
    width, height = page.size
    context = Image.new("L", (width + 160, height + 160), 70)
    context.paste(page, (80, 80))
    lean = rolls.uniform(-0.03, 0.03)
    context = context.transform(
        context.size,
        Image.Transform.PERSPECTIVE,
        (1, lean, -40 * lean, lean / 3, 1, 0, lean / 30000, lean / 40000),
        resample=Image.Resampling.BICUBIC,
        fillcolor=70,
    )
    shadow = Image.new("L", context.size, 255)
    ImageDraw.Draw(shadow).polygon(
        [(0, 0), (context.width * 0.7, 0), (context.width * 0.3, context.height), (0, context.height)],
        fill=195,
    )
    shadow = shadow.filter(ImageFilter.GaussianBlur(120))
    context = Image.composite(context, Image.new("L", context.size, 0), shadow)
    context = _noise(context.filter(ImageFilter.GaussianBlur(0.7)), 50)
    buffer = io.BytesIO()
    context.convert("RGB").save(buffer, "JPEG", quality=72)
    return ".jpg", buffer.getvalue()


def plain_name(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in plain if char.isalnum() or char == " ")


class Tally:
    """Counts of one form."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = {}
        self.misses: list[str] = []

    def note(self, what: str, hit: int, of: int = 1) -> None:
        row = self.counts.setdefault(what, [0, 0])
        row[0] += hit
        row[1] += of

    def share(self, what: str) -> str:
        hit, of = self.counts.get(what, [0, 0])
        return f"{100 * hit / of:.1f} %" if of else "-"


def judge(paper: Paper, reading: Reading, tally: Tally) -> None:
    """Compare what was read with what is on the paper."""
    ranks = [kind.item for kind in reading.kinds]
    tally.note("kind, first", ranks[:1] == [paper.kind])
    tally.note("kind, first three", paper.kind in ranks[:3])
    if ranks[:1] != [paper.kind]:
        tally.misses.append(f"{paper.kind}: read as {ranks[:2]}")
    for role in ("issued", "expires", "birth"):
        truth = getattr(paper, role)
        found = [each for each in reading.dates if each.role == role]
        good = [each for each in found if truth in {each.date, each.also}]
        tally.note(f"{role} date, precision", len(good), len(found))
        if truth:
            tally.note(f"{role} date, recall", bool(good))
        if len(good) != len(found) or (truth and not good):
            tally.misses.append(
                f"{paper.kind}: {role} {truth} read as {[(str(each.date), each.place.snippet) for each in found]}"
            )
    if paper.name:
        good_names = [
            each
            for each in reading.names
            if fuzz.token_sort_ratio(plain_name(each.name), plain_name(paper.name)) >= 88
        ]
        tally.note("name, precision", len(good_names), len(reading.names))
        tally.note("name, recall", bool(good_names))
        if len(good_names) != len(reading.names) or not good_names:
            tally.misses.append(
                f"{paper.kind}: name {paper.name} read as {[each.name for each in reading.names]}"
            )
    read = {each.name: each for each in reading.values}
    for name, value, unit, result in paper.values:
        each = read.get(name)
        right = (
            each is not None
            and each.value == value
            and (not unit or each.unit == unit)
            and (not result or each.result == result)
        )
        tally.note("value, recall", right)
        if each is not None:
            tally.note("value, precision", right)
        if not right:
            tally.misses.append(
                f"{paper.kind}: {name} {value} {unit} {result} read as {each and (each.value, each.unit, each.result)}"
            )


ROWS = (
    "kind, first", "kind, first three", "issued date, precision", "issued date, recall", "expires date, precision",
    "expires date, recall", "birth date, precision", "birth date, recall", "name, precision", "name, recall",
    "value, precision", "value, recall",
)  # fmt: skip
Form = Callable[[bytes, random.Random], tuple[str, bytes]]
FORMS: dict[str, Form] = {
    "clean": lambda data, _: (".pdf", data),
    "scanned": scanned,
    "photographed": photographed,
}


def measure(
    context: AppContext, folder: Path, every: list[Paper], forms: dict[str, Form]
) -> dict[str, Tally]:
    """Read every paper in every form."""
    tallies = {name: Tally() for name in forms}
    for number, paper in enumerate(every):
        data = draw(paper)
        for name, form in forms.items():
            if name != "clean" and number % 2 == (name == "scanned"):
                continue  # each paper is scanned or photographed
            suffix, changed = form(data, random.Random(number))  # noqa: S311 - the same noise every time
            path = folder / f"paper-{number:03}-{name}{suffix}"
            path.write_bytes(changed)
            judge(paper, read_file(context, path), tallies[name])
    return tallies


def main() -> None:
    """Print the table."""
    every = list(papers())
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        context = open_context(Places(config=folder / "config", cache=folder / "cache", documents=folder))
        begun = time.monotonic()
        tallies = measure(context, folder, every, FORMS)
        close_context(context)
    total = sum(tally.counts["kind, first"][1] for tally in tallies.values())
    print(
        f"{total} documents of {len({paper.kind for paper in every})} kinds in {time.monotonic() - begun:.0f} s\n"
    )
    print(
        "| | "
        + " | ".join(f"{name} ({tally.counts['kind, first'][1]})" for name, tally in tallies.items())
        + " |"
    )
    print("|---|" + "---|" * len(tallies))
    for row in ROWS:
        print(f"| {row} | " + " | ".join(tally.share(row) for tally in tallies.values()) + " |")
    if "--misses" in sys.argv:
        for name, tally in tallies.items():
            print(f"\n{name}:")
            print("\n".join(f"  {miss}" for miss in tally.misses))


if __name__ == "__main__":
    main()
