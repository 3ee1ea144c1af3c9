"""The same forms as hospitals print them: without fields, with rules, cells, dots and squares to write on."""

import io
import math
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
import pypdfium2 as pdfium
from PIL import Image
from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from making.forms import HEIGHT, WIDTH, MadeForm, Page

Style = Literal["rules", "cells", "dots", "underscores"]
STYLES: tuple[Style, ...] = ("rules", "cells", "dots", "underscores")


class Place(NamedTuple):
    """A place to write on.

    Attributes:
        x: Its middle, in points from the left.
        y: And from the top.
        expected: What belongs there.
    """

    x: float
    y: float
    expected: str

    def turned(self, degrees: float) -> "Place":
        """Find it on a scan that lies askew, counterclockwise around the middle of the page."""
        x, y, angle = self.x - WIDTH / 2, self.y - HEIGHT / 2, math.radians(degrees)
        return Place(
            WIDTH / 2 + math.cos(angle) * x + math.sin(angle) * y,
            HEIGHT / 2 + math.cos(angle) * y - math.sin(angle) * x,
            self.expected,
        )


class FlatPage(Page):
    """Draws places to write on instead of fields."""

    def __init__(self, canvas: Canvas, style: Style) -> None:
        """Begin on an empty page."""
        super().__init__(canvas)
        self.places: list[Place] = []
        self._style = style

    def _place(self, x: float, y: float, expected: str) -> None:
        self.places.append(Place(x, y, expected))

    def text(
        self,
        name: str,
        x: float,
        y: float,
        width: float,
        expected: str,
        *,
        tooltip: str = "",
        most: int = 0,
        comb: bool = False,
        height: float = 16,
    ) -> None:
        del name, tooltip
        self._place(x + width / 2, y - 4, expected)
        canvas, low = self.canvas, HEIGHT - y - 3
        canvas.setLineWidth(0.6)
        if comb and most:
            each = width / most
            for number in range(most):
                canvas.rect(x + number * each, low, each, height)
        elif self._style == "cells":
            canvas.rect(x, low, width, height)
        elif self._style == "dots":
            canvas.setFont("Helvetica", 10)
            canvas.drawString(x, low + 2, "." * int(width / canvas.stringWidth(".", "Helvetica", 10)))
        elif self._style == "underscores":
            canvas.setFont("Helvetica", 10)
            canvas.drawString(x, low + 2, "_" * int(width / canvas.stringWidth("_", "Helvetica", 10)))
        else:
            canvas.line(x, low, x + width, low)

    def check(self, name: str, x: float, y: float, expected: str, label: str) -> None:
        del name
        self._place(x + 5.5, y - 3.5, "On" if expected else "")
        self.canvas.setLineWidth(0.8)
        self.canvas.rect(x, HEIGHT - y - 2, 11, 11)
        self.words(x + 15, y, label)

    def radio(self, name: str, choices: dict[str, str], x: float, y: float, expected: str) -> None:
        for state, label in choices.items():
            self.check(name, x, y, "On" if state == expected else "", label)
            x += 30 + 6 * len(label)

    def choice(self, name: str, x: float, y: float, options: list[str], expected: str) -> None:
        del options
        self.text(name, x, y, 120, expected)


def draw_flat(form: MadeForm, path: Path, style: Style) -> list[Place]:
    """Draw a form without fields, and say what belongs into each of its places."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=letter, invariant=1)
    page = FlatPage(canvas, style)
    form.draw(page)
    canvas.showPage()
    canvas.save()
    path.write_bytes(buffer.getvalue())
    return page.places


def scan_of(path: Path, target: Path, turn: float = 0.7, dpi: int = 150) -> None:
    """Make a scan of a page: gray, a little askew (in degrees), with noise; no words in it."""
    document = pdfium.PdfDocument(path)
    picture = document[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    document.close()
    turned = picture.rotate(turn, Image.Resampling.BICUBIC, fillcolor=255)
    noise = np.random.default_rng(7).normal(0, 5, (turned.height, turned.width))
    paper = np.clip(np.asarray(turned, float) * 0.94 + noise, 0, 255).astype(np.uint8)
    data = io.BytesIO()
    Image.fromarray(paper).save(data, "JPEG", quality=80)
    data.seek(0)
    canvas = Canvas(str(target), pagesize=letter, invariant=1)
    canvas.drawImage(ImageReader(data), 0, 0, WIDTH, HEIGHT)
    canvas.showPage()
    canvas.save()
