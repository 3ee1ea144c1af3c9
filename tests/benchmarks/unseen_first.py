# ruff: noqa: C901, PERF401, PLC0415, PLR0917, PLW2901, RUF001, W291 - papers as they are printed, and how they are drawn
"""A labelled set of 120 fictional papers in twelve layouts, written blind to the reader it tests.

Every paper is a small marked-up text (see `Sheet`) that a layout draws as a PDF with a real text layer. All
persons, schools, laboratories and numbers are made up. `python unseen_first.py` checks the labels against
the drawn pages; `papers()` yields the set and is deterministic.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from io import BytesIO
from itertools import groupby
from pathlib import Path

import msgspec
from reportlab.lib.colors import Color, HexColor, black, grey, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
A4, LETTER = (595.0, 842.0), (612.0, 792.0)
MARK = "SAMPLE - fictional"
_PREFIXES = {"# ": "title", "## ": "heading", "> ": "right", "^ ": "centre", "! ": "stamp", "~ ": "sign",
             "= ": "mono", "& ": "side", "---": "turn"}  # fmt: skip
_SCRIPTS = re.compile("([\u3000-\u9fff]+|[\uac00-\ud7a3]+)")


class UnseenPaper(msgspec.Struct, frozen=True, kw_only=True):
    """One fictional paper with what a careful human would read from it."""

    name: str
    layout: str
    kind: str
    draw: Callable[[], bytes]
    issued: date | None
    expires: date | None
    birth: date | None
    person: str
    values: tuple[tuple[str, float | None, str, str], ...]
    sound: bool


def _sort_of(line: str) -> str:
    """Name the sort of markup a line is."""
    for prefix, sort in _PREFIXES.items():
        if line.startswith(prefix):
            return sort
    if "||" in line:
        return "columns"
    if "::" in line:
        return "fields"
    if "|" in line:
        return "table"
    return "para" if line.strip() else "gap"


def _pairs(line: str) -> list[tuple[str, str]]:
    """Split `Label :: value ;; Label :: value`."""
    parts = [piece.partition("::") for piece in line.split(";;")]
    return [(label.strip(), value.strip()) for label, _, value in parts]


class Sheet:
    """A page that draws marked-up text; each layout overrides how its parts look.

    `% ` letterhead, `$ ` footer, `# ` title, `## ` heading, `> ` right, `^ ` centred, `! ` stamp, `~ `
    signature fields, `= ` fixed-pitch line, `& ` side column, `---` new page, `a || b` free columns, `L :: v`
    fields, `a | b` table row (first row the header; `| text` a row across), else a paragraph.
    """

    layout = ""
    size = LETTER
    margin = 54.0
    font, bold, pt = "Helvetica", "Helvetica-Bold", 9.5
    ink: Color = black
    tint: Color = HexColor("#e6e6e6")
    grid = True
    air = 1.3

    def __init__(self, body: str) -> None:
        lines = body.strip("\n").split("\n")
        self.head = [line[2:] for line in lines if line.startswith("% ")]
        self.foot = [line[2:] for line in lines if line.startswith("$ ")]
        self.body = [line for line in lines if line[:2] not in ("% ", "$ ")]
        self.out = BytesIO()
        self.c = Canvas(self.out, pagesize=self.size, invariant=1)
        self.page, self.left = 1, self.margin
        self.width = self.size[0] - 2 * self.margin
        self.y = 0.0

    def run(self) -> bytes:
        """Draw the whole paper."""
        self.start()
        for sort, chunk in groupby(self.body, key=_sort_of):
            strip = next((len(p) for p, s in _PREFIXES.items() if s == sort), 0)
            getattr(self, sort)([line[strip:].strip() for line in chunk])
        self.c.showPage()
        self.c.save()
        return self.out.getvalue()

    def start(self) -> None:
        """Begin a page: sample mark, letterhead, footer."""
        self.put(self.size[0] - 12, 10, MARK, 6, align="r", ink=grey)
        self.y = self.size[1] - self.margin * 0.8
        self.letterhead()
        for n, line in enumerate(self.foot):
            text = line.replace("#", str(self.page))
            self.put(self.size[0] / 2, self.margin * 0.62 - n * 8.5, text, 6.5, align="c", ink=grey)

    def turn(self, _: list[str] | None = None) -> None:
        """Go to a new page."""
        self.c.showPage()
        self.page += 1
        self.start()

    def need(self, height: float) -> None:
        """Turn the page unless `height` still fits."""
        if self.y - height < self.margin * 0.8:
            self.turn()

    def put(self, x: float, y: float, text: str, size: float = 0, *, strong: bool = False, align: str = "l",
            ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        """Put one line of text; Chinese and Korean runs get their own font."""
        size, face = size or self.pt, font or (self.bold if strong else self.font)
        runs = [(part, {True: "HYGothic-Medium", False: "STSong-Light"}[part[0] >= "\uac00"]
                 if _SCRIPTS.fullmatch(part) else face) for part in _SCRIPTS.split(text) if part]  # fmt: skip
        wide = sum(pdfmetrics.stringWidth(part, f, size) for part, f in runs)
        x -= {"l": 0.0, "c": wide / 2, "r": wide}[align]
        self.c.setFillColor(ink or self.ink)
        for part, face_name in runs:
            self.c.setFont(face_name, size)
            self.c.drawString(x, y, part)
            x += pdfmetrics.stringWidth(part, face_name, size)
        self.c.setFillColor(black)

    def fit(self, text: str, width: float, size: float, face: str) -> float:
        """The size, at most `size`, at which the text is no wider than `width`."""
        return float(min(size, size * width / max(1.0, pdfmetrics.stringWidth(text, face, size))))

    def rule(self, x1: float, x2: float, y: float, width: float = 0.6, ink: Color = black) -> None:
        """Draw a horizontal rule."""
        self.c.setStrokeColor(ink)
        self.c.setLineWidth(width)
        self.c.line(x1, y, x2, y)
        self.c.setStrokeColor(black)

    def block(self, text: str, size: float = 0, *, strong: bool = False, align: str = "l") -> None:
        """Write wrapped text over the full width."""
        size = size or self.pt
        for line in simpleSplit(text, self.bold if strong else self.font, size, self.width):
            self.need(size * self.air)
            self.y -= size * self.air
            x = self.left + {"l": 0.0, "c": self.width / 2, "r": self.width}[align]
            self.put(x, self.y, line, size, strong=strong, align=align)

    def letterhead(self) -> None:
        """Centred letterhead over a rule."""
        for n, line in enumerate(self.head):
            self.block(line, self.pt + (4 if n == 0 else -1.5), strong=n == 0, align="c")
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """Title of the paper."""
        self.y -= 4
        for line in lines:
            self.block(line, self.pt + 3, strong=True, align="c")
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """Section heading."""
        self.need(30)
        self.y -= 5
        for line in lines:
            self.block(line, self.pt + 0.5, strong=True)
        self.y -= 2

    def para(self, lines: list[str]) -> None:
        """Running text."""
        for line in lines:
            self.block(line)
            self.y -= 2.5

    def right(self, lines: list[str]) -> None:
        """Text at the right margin."""
        for line in lines:
            self.block(line, align="r")

    def centre(self, lines: list[str]) -> None:
        """Centred text."""
        for line in lines:
            self.block(line, align="c")

    def mono(self, lines: list[str]) -> None:
        """Fixed-pitch lines."""
        for line in lines:
            self.need(16)
            self.y -= 15
            size = self.fit(line, self.width, 14, "Courier-Bold")
            self.put(self.left, self.y, line, size, font="Courier-Bold")

    def gap(self, lines: list[str]) -> None:
        """Empty lines."""
        self.y -= 7 * len(lines)

    def side(self, lines: list[str]) -> None:
        """Side column; plain text where a layout has none."""
        self.para(lines)

    def stamp(self, lines: list[str]) -> None:
        """A tilted rubber stamp at the right, over whatever is there."""
        self.c.saveState()
        self.c.translate(self.left + self.width * 0.68, self.y - 30)
        self.c.rotate(11)
        ink = HexColor("#a02040")
        wide = max(pdfmetrics.stringWidth(line, "Helvetica-Bold", 10) for line in lines) + 14
        self.c.setStrokeColor(ink)
        self.c.roundRect(-7, -5 - 12 * (len(lines) - 1), wide, 6 + 12 * len(lines), 3)
        for n, line in enumerate(lines):
            self.put(0, -12 * n, line, 10, ink=ink, font="Helvetica-Bold")
        self.c.restoreState()

    def sign(self, lines: list[str]) -> None:
        """Signature fields: the value over a line, its label below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(42)
            self.y -= 30
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x + 4, self.y + 3, value, self.pt + 1, font="Times-Italic")
                self.rule(x, x + step - 16, self.y)
                self.put(x, self.y - 9, label, self.pt - 2)
            self.y -= 12

    def columns(self, lines: list[str]) -> None:
        """Free columns side by side, the first line strong."""
        for n, line in enumerate(lines):
            cells = [cell.strip() for cell in line.split("||")]
            self.need(self.pt * 1.35)
            self.y -= self.pt * 1.35
            for k, cell in enumerate(cells):
                x = self.left + k * self.width / len(cells)
                face = self.font if n else self.bold
                size = self.fit(cell, self.width / len(cells) - 6, self.pt - 0.8, face)
                self.put(x, self.y, cell, size, strong=n == 0)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """Labels left of their values."""
        for line in lines:
            pairs = _pairs(line)
            self.need(self.pt * 1.5)
            self.y -= self.pt * 1.5
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * self.width / len(pairs)
                self.put(x, self.y, f"{label}:", strong=True)
                self.put(x + pdfmetrics.stringWidth(label + ":  ", self.bold, self.pt), self.y, value)
        self.y -= 3

    def table(self, lines: list[str]) -> None:
        """A table with wrapped cells."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count, size = max(map(len, rows)), self.pt - 0.8
        wide = [10.0] * count
        for row in rows:
            for k, cell in enumerate(row):
                if row[0]:
                    wide[k] = max(wide[k], pdfmetrics.stringWidth(cell, self.bold, size) + 10)
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 4
        wide = [w * self.width / sum(wide) for w in wide]
        for n, row in enumerate(rows):
            if across := not row[0]:
                row = [" ".join(row).strip()]
            strong = n == 0 or across
            face, spans = self.bold if strong else self.font, [self.width] if across else wide
            cells = [simpleSplit(cell, face, size, w - 7) for cell, w in zip(row, spans, strict=False)]
            high = max(1, *map(len, cells)) * size * 1.22 + 4 if len(cells) > 1 else size * 1.22 + 4
            self.need(high)
            if n == 0:
                self.c.setFillColor(self.tint)
                self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
            x = self.left
            self.c.setStrokeColor(HexColor("#777777"))
            self.c.setLineWidth(0.4)
            for cell, w in zip(cells, spans, strict=False):
                if self.grid:
                    self.c.rect(x, self.y - high, w, high)
                for k, text in enumerate(cell):
                    self.put(x + 3, self.y - 1 - (k + 0.85) * size * 1.22, text, size, strong=strong)
                x += w
            self.y -= high
        self.y -= 6


class LabUS(Sheet):
    """US reference laboratory: three header columns, result rows without lines, flags."""

    layout, grid, margin = "lab_us", False, 40.0
    tint = HexColor("#d5dfea")

    def letterhead(self) -> None:
        """Name at the left, address at the right, a thick coloured bar."""
        self.put(self.left, self.y - 8, self.head[0], 15, strong=True, ink=HexColor("#23527c"))
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y - n * 9, line, 7, align="r")
        self.y -= max(16, 9 * len(self.head) - 9)
        self.rule(self.left, self.left + self.width, self.y, 2.4, HexColor("#23527c"))
        self.put(self.left + self.width, self.margin * 0.62, f"PAGE {self.page}", 6.5, align="r")
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """Left-hand report title."""
        for line in lines:
            self.block(line, 11, strong=True)
        self.y -= 2


class LabIntl(Sheet):
    """Hospital laboratory abroad: serif, centred letterhead, aligned colons, full grid, bar code."""

    layout, size, margin = "lab_intl", A4, 46.0
    font, bold, pt = "Times-Roman", "Times-Bold", 10.5

    def letterhead(self) -> None:
        """Centred letterhead with a double rule and a bar code."""
        super().letterhead()
        self.rule(self.left, self.left + self.width, self.y + 3)
        number = str(48000000 + sum(map(ord, self.head[0])) * 1777)
        for n, bar in enumerate("".join(f"{int(d):04b}" for d in number)):
            self.c.rect(self.left + n * 2, self.y - 20, 1.6 if bar == "1" else 0.5, 18, stroke=0, fill=1)
        self.put(self.left, self.y - 28, number, 7)
        self.y -= 30

    def fields(self, lines: list[str]) -> None:
        """Label, aligned colon, value; two to a row."""
        for line in lines:
            self.y -= self.pt * 1.4
            for n, (label, value) in enumerate(_pairs(line)):
                x = self.left + n * self.width * 0.55
                self.put(x, self.y, label, self.fit(label, 88, self.pt, self.font))
                self.put(x + 92, self.y, ":")
                room = self.width * (0.45 if n else 0.55) - 104
                face = self.font if n else self.bold
                self.put(x + 100, self.y, value, self.fit(value, room, self.pt, face), strong=n == 0)
        self.y -= 6


class Letter(Sheet):
    """A letter: round seal, letterhead at the left, date at the right, prose."""

    layout, margin = "letter", 68.0
    font, bold, pt = "Times-Roman", "Times-Bold", 11.0

    def letterhead(self) -> None:
        """Seal and address block, on the first page only."""
        if self.page > 1:
            return
        self.c.circle(self.left + 18, self.y - 16, 18)
        self.put(self.left + 18, self.y - 20, self.head[0][:1], 15, align="c", strong=True)
        for n, line in enumerate(self.head):
            self.put(self.left + 46, self.y - 8 - 11 * n, line, 13 if n == 0 else 8, strong=n == 0)
        self.y -= max(42, 12 * len(self.head) + 6)
        self.rule(self.left, self.left + self.width, self.y, 1.2, HexColor("#7a1f1f"))
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


class Form(Sheet):
    """A printed form filled in by typewriter on underlines, with tick boxes."""

    layout, pt = "form", 9.0

    def put(self, x: float, y: float, text: str, size: float = 0, *, strong: bool = False, align: str = "l",
            ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        """Put text; `[x]` and `[ ]` become drawn boxes."""
        size = size or self.pt
        face = font or (self.bold if strong else self.font)
        for part in re.split(r"(\[[x ]\])", text) if align == "l" else [text]:
            if part in ("[x]", "[ ]"):
                self.c.setLineWidth(0.7)
                self.c.rect(x, y - 1, size * 0.85, size * 0.85)
                if part == "[x]":
                    super().put(x + 1, y - 0.3, "X", size - 1, font="Courier-Bold")
                x += size * 1.1
            elif part:
                super().put(x, y, part, size, align=align, ink=ink, font=face)
                x += pdfmetrics.stringWidth(part, face, size)

    def fields(self, lines: list[str]) -> None:
        """Label, then the typed value on an underline."""
        for line in lines:
            pairs = _pairs(line)
            self.need(20)
            self.y -= 17
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                start = x + pdfmetrics.stringWidth(label + "  ", self.font, self.pt)
                self.put(x, self.y, label)
                typed = self.fit(value, x + step - 12 - start, 9.5, "Courier")
                self.put(start + 2, self.y + 1.5, value, typed, font="Courier")
                self.rule(start, x + step - 8, self.y - 1)
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """White on a dark bar."""
        for line in lines:
            self.need(40)
            self.y -= 18
            self.c.rect(self.left, self.y - 3, self.width, 13, stroke=0, fill=1)
            self.put(self.left + 4, self.y, line, 9, strong=True, ink=white)
        self.y -= 5


class Certificate(Sheet):
    """A framed landscape certificate, all centred; labels stand below their values."""

    layout, size, margin = "certificate", (A4[1], A4[0]), 70.0
    font, bold, pt = "Times-Roman", "Times-Bold", 13.0
    air = 1.75

    def letterhead(self) -> None:
        """Frame and centred heading."""
        for inset, width in ((26, 3.0), (33, 0.8)):
            self.c.setLineWidth(width)
            self.c.setStrokeColor(HexColor("#8a6d1f"))
            self.c.rect(inset, inset, self.size[0] - 2 * inset, self.size[1] - 2 * inset)
        self.c.setStrokeColor(black)
        for n, line in enumerate(self.head):
            self.block(line, 20 if n == 0 else 10.5, strong=n == 0, align="c")
        self.y -= 10

    def para(self, lines: list[str]) -> None:
        """Centred running text."""
        for line in lines:
            self.block(line, align="c")

    def title(self, lines: list[str]) -> None:
        """The large line: a title or the holder's name."""
        for line in lines:
            self.y -= 6
            self.block(line, 21, strong=True, align="c")
            self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """The value over a line, its label below."""
        self.sign(lines)


class Card(Sheet):
    """A wallet card: tiny labels above the values, front and back."""

    layout, size, margin = "card", (342.0, 216.0), 14.0
    pt = 7.0

    def letterhead(self) -> None:
        """A coloured strip with the issuer."""
        self.c.setFillColor(HexColor("#1f4e5f"))
        self.c.rect(0, self.size[1] - 30, self.size[0], 30, stroke=0, fill=1)
        for n, line in enumerate(self.head):
            high = self.size[1] - 14 - 10 * n
            self.put(self.left, high, line, 6.5 if n else 10, strong=n == 0, ink=white)
        self.y = self.size[1] - 33

    def fields(self, lines: list[str]) -> None:
        """Labels above values."""
        for line in lines:
            pairs = _pairs(line)
            self.need(21)
            self.y -= 20
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * self.width / len(pairs)
                self.put(x, self.y + 10, label, 5, ink=HexColor("#444444"))
                size = self.fit(value, self.width / len(pairs) - 4, 8, self.bold)
                self.put(x, self.y + 1.5, value, size, strong=True)
        self.y -= 3


class Email(Sheet):
    """An e-mail printed to PDF: header lines, plain text, the printer's footer."""

    layout, margin, pt = "email", 48.0, 10.0
    grid = False

    def letterhead(self) -> None:
        """Mail program and mailbox over a rule."""
        self.put(self.left, self.y, self.head[0], 12, strong=True)
        self.put(self.left + self.width, self.y, self.head[-1], 9, align="r")
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y, 1.5)

    def title(self, lines: list[str]) -> None:
        """The subject."""
        for line in lines:
            self.block(line, 13, strong=True)
        self.rule(self.left, self.left + self.width, self.y - 4, 0.3)
        self.y -= 6


class Bilingual(Sheet):
    """A two-language form: bordered rows, the label in both languages left, the value right."""

    layout, size, margin = "bilingual", A4, 50.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8

    def fields(self, lines: list[str]) -> None:
        """Bordered rows."""
        for line in lines:
            pairs = _pairs(line)
            self.need(18)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                share = 0.42 if len(pairs) == 1 else 0.5
                self.c.setFillColor(HexColor("#eef3ee"))
                self.c.rect(x, self.y - 17, step * share, 17, fill=1)
                self.c.rect(x + step * share, self.y - 17, step * (1 - share), 17)
                self.put(x + 3, self.y - 12, label, self.fit(label, step * share - 6, 7.2, self.font))
                size = self.fit(value, step * (1 - share) - 8, 8.8, self.bold)
                self.put(x + step * share + 4, self.y - 12, value, size, strong=True)
            self.y -= 17
        self.y -= 5


class TwoColumn(Sheet):
    """A shaded side column with labels above values, and the main text beside it."""

    layout, size, margin = "two_column", A4, 40.0
    font, bold, pt = "Helvetica", "Helvetica-Bold", 9.3
    aside = 158.0

    def letterhead(self) -> None:
        """Shade the side column on each page; the head goes above the main text."""
        self.c.setFillColor(HexColor("#e9edf2"))
        self.c.rect(0, 0, self.aside + 18, self.size[1], stroke=0, fill=1)
        self.side_y = self.size[1] - 50
        self.left, self.width = self.aside + 34, self.size[0] - self.aside - 34 - 34
        for n, line in enumerate(self.head if self.page == 1 else self.head[:1]):
            self.block(line, 15 if n == 0 else 8, strong=n == 0)
        self.y -= 6

    def side(self, lines: list[str]) -> None:
        """Side entries: `Label :: value` stacked, else plain lines."""
        for line in lines:
            label, value = _pairs(line)[0]
            if value:
                self.put(18, self.side_y, label.upper(), 6, ink=HexColor("#4a5a70"))
                self.side_y -= 10
            for text in simpleSplit(value or label, self.font, 8.5, self.aside - 12):
                self.put(18, self.side_y, text, 8.5, strong=not value and line.isupper())
                self.side_y -= 11
            self.side_y -= 4

    def title(self, lines: list[str]) -> None:
        """Left-hand title."""
        for line in lines:
            self.block(line, 12.5, strong=True)
        self.y -= 3


class Portal(Sheet):
    """A web page printed from the browser: print date and title on top, cards, the address below."""

    layout, margin = "portal", 36.0
    font, bold, pt = "Noto", "Noto-Bold", 9.0
    tint = HexColor("#f3f3f3")

    def letterhead(self) -> None:
        """The browser's header, then the site's banner."""
        self.put(self.left, self.size[1] - 18, self.head[0], 6.5)
        self.put(self.size[0] / 2, self.size[1] - 18, self.head[1], 6.5, align="c")
        if self.page == 1:
            self.c.setFillColor(HexColor("#0b6e4f"))
            self.c.rect(self.left, self.y - 24, self.width, 26, stroke=0, fill=1)
            self.put(self.left + 8, self.y - 15, self.head[2], 12, strong=True, ink=white)
            self.put(self.left + self.width - 8, self.y - 15, self.head[-1], 7.5, align="r", ink=white)
            self.y -= 32

    def title(self, lines: list[str]) -> None:
        """Left-hand page title."""
        for line in lines:
            self.block(line, 14, strong=True)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """A rounded card, grey labels above the values."""
        high = 27 * len(lines) + 6
        self.need(high)
        self.c.setStrokeColor(HexColor("#bbbbbb"))
        self.c.roundRect(self.left, self.y - high, self.width, high, 5)
        for k, line in enumerate(lines):
            pairs = _pairs(line)
            for n, (label, value) in enumerate(pairs):
                x = self.left + 10 + n * self.width / len(pairs)
                self.put(x, self.y - 13 - 27 * k, label, 6.8, ink=HexColor("#666666"))
                size = self.fit(value, self.width / len(pairs) - 14, 9.5, self.font)
                self.put(x, self.y - 24 - 27 * k, value, size)
        self.y -= high + 8


class Boxed(Sheet):
    """An official form of numbered boxes with a small label in each box's corner."""

    layout, margin = "boxed", 44.0

    def fields(self, lines: list[str]) -> None:
        """Boxes over the full width."""
        for line in lines:
            pairs = _pairs(line)
            self.need(28)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.setLineWidth(0.6)
                self.c.rect(x, self.y - 27, step, 27)
                self.put(x + 2.5, self.y - 7.5, label, 5.8)
                self.put(x + 6, self.y - 21, value, self.fit(value, step - 10, 10, "Courier"), font="Courier")
            self.y -= 27
        self.y -= 4


class Leader(Sheet):
    """An old print-out in one fixed pitch: dotted leaders, columns by spaces."""

    layout, margin = "leader", 48.0
    font, bold, pt = "Courier", "Courier-Bold", 9.0

    def letterhead(self) -> None:
        """Plain lines between rows of equals signs."""
        for line in ["=" * 90, *self.head, "=" * 90]:
            self.put(self.left, self.y, line, 9)
            self.y -= 11

    def fields(self, lines: list[str]) -> None:
        """Dotted leaders, one field a line."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            self.need(12)
            self.y -= 12
            self.put(self.left, self.y, f"{label} ".ljust(34, ".") + f": {value}")
        self.y -= 4

    def table(self, lines: list[str]) -> None:
        """Columns aligned by spaces, dashes below the header."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        wide = [max(len(row[k]) for row in rows if k < len(row)) + 2 for k in range(max(map(len, rows)))]
        for n, row in enumerate(rows):
            self.need(12)
            self.y -= 11.5
            text = "".join(cell.ljust(w) for cell, w in zip(row, wide, strict=False)).rstrip()
            size = min(9.0, self.width / (sum(wide) * 0.602))
            self.put(self.left, self.y, text, size, strong=n == 0)
            if n == 0:
                self.y -= 8
                self.put(self.left, self.y, "-" * (sum(wide) - 2), size)
        self.y -= 6


def _day(text: str) -> date | None:
    """An ISO date, or none."""
    return date.fromisoformat(text) if text else None


def _values(text: str) -> tuple[tuple[str, float | None, str, str], ...]:
    """Read `name,value,unit,result` entries separated by semicolons."""
    entries = [entry.strip().split(",") for entry in text.split(";") if entry.strip()]
    return tuple((name, float(value) if value else None, unit, word) for name, value, unit, word in entries)


def _paper(sheet: type[Sheet], kind: str, body: str, person: str = "", issued: str = "", *, expires: str = "",
           birth: str = "", values: str = "", sound: bool = True) -> UnseenPaper:  # fmt: skip
    """Label one paper."""
    plain = unicodedata.normalize("NFKD", person or "nobody").encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z]+", "-", plain).strip("-")
    return UnseenPaper(
        name=f"{sheet.layout}_{kind}_{slug}", layout=sheet.layout, kind=kind,
        draw=lambda: sheet(body).run(), issued=_day(issued), expires=_day(expires), birth=_day(birth),
        person=person, values=_values(values), sound=sound,
    )  # fmt: skip


def _mrz(code: str, state: str, surname: str, given: str, number: str, born: str, sex: str, until: str,
         tail: str = "") -> str:  # fmt: skip
    """The two machine-readable lines of a passport (code `P`) or visa (code `V`), check digits included."""

    def digit(text: str) -> str:
        ranks = [0 if ch == "<" else int(ch, 36) for ch in text]
        return str(sum(rank * (7, 3, 1)[n % 3] for n, rank in enumerate(ranks)) % 10)

    top = f"{code}<{state}{surname}<<{given}".replace(" ", "<").replace("-", "<").ljust(44, "<")[:44]
    number = number.ljust(9, "<")
    low = f"{number}{digit(number)}{state if code == 'P' else tail[:3]}"
    low += f"{born}{digit(born)}{sex}{until}{digit(until)}"
    if code == "V":
        return f"= {top}\n= {(low + tail[3:]).ljust(44, '<')[:44]}"
    tail = tail.ljust(14, "<")
    low += tail + (digit(tail) if tail.strip("<") else "<")
    return f"= {top}\n= {low}{digit(low[:10] + low[13:20] + low[21:43])}"


def _lab_us() -> Iterator[UnseenPaper]:
    """US reference-laboratory reports."""
    mk = partial(_paper, LabUS)
    yield mk(
        "lab_titers",
        """% Meridian Diagnostics
% 4400 Harbor Pkwy, Tampa, FL 33602   Client services 813.555.0142
% CLIA 10D9990001   Laboratory director: Paul E. Renshaw, MD
Patient Information || Specimen Information || Client Information
CASTILLO-REYES, MARIANA || Specimen: WX480912C || Client #: 30088172    5M7000
DOB: 03/14/1999  AGE: 26 || Requisition: 0099241 || BAYSHORE STUDENT HEALTH
Gender: F   Fasting: U || Collected: 10/02/2025 / 09:41 EDT || ATTN: DR. L. OSTROWSKI
Phone: 813.555.0199 || Received: 10/03/2025 / 02:12 EDT || 1200 COLLEGE WALK
Patient ID: 77120934 || Reported: 10/05/2025 / 18:30 EDT || TAMPA, FL 33606
Test Name | In Range | Out Of Range | Reference Range | Lab
MEASLES AB (IGG), DIAGNOSTIC | 245.00 | | AU/mL | TP
| AU/mL Interpretation:  <13.50 Not consistent with immunity   13.50-16.49 Equivocal   >16.49 \
Consistent with immunity
MUMPS VIRUS ANTIBODY (IGG) | 38.20 | | AU/mL | TP
| AU/mL Interpretation:  <9.00 Negative   9.00-10.99 Equivocal   >10.99 Positive
RUBELLA ANTIBODY (IGG) | 6.15 | | Index | TP
| Index Interpretation:  <0.90 Not consistent with immunity   0.90-0.99 Equivocal   > or = 1.00 Consistent
VARICELLA ZOSTER VIRUS AB (IGG) | 1120.00 | | Index | TP
| Index Interpretation:  <135.00 Negative   135.00-164.99 Equivocal   > or = 165.00 Positive
The presence of IgG antibody suggests immunization or past infection. A negative result does not \
exclude recent exposure. For additional information refer to education.meridiandx.example/faq/FAQ162.
$ CLIENT SERVICES: 813.555.0142   SPECIMEN: WX480912C   Meridian Diagnostics and its logo are made-up \
names""",
        "Mariana Castillo-Reyes",
        "2025-10-02",
        birth="1999-03-14",
        values="measles_igg,245,AU/mL,;mumps_igg,38.2,AU/mL,;rubella_igg,6.15,Index,;"
        "varicella_igg,1120,Index,",
    )
    yield mk(
        "lab_titers",
        """% Corewell Labs of America
% 1447 Yardley Court, Burlington, NC 27299   Phone 800-555-7110
# Patient Report
Patient: Tran, Bao Long || Specimen ID: 281-445-0917-0 || Ordering Physician
DOB: 07/22/1998 || Date Collected: 08/19/2025 1015 Local || NPI: 1999999984   J MARSH
Age(y/m/d): 027/00/28 || Date Received: 08/19/2025 || Acct #: 32119870
Gender: M   Patient ID: BT-40211 || Date Reported: 08/21/2025 0608 ET || Acct Phone: (919) 555-0175
TESTS | RESULT | FLAG | UNITS | REFERENCE INTERVAL | LAB
HBsAg Screen | Negative | | | Negative | 01
Hep B Surface Ab, Qual | Non Reactive | Abnormal | | Reactive | 01
Hepatitis B Surf Ab Quant | <3.50 | Low | mIU/mL | Immunity >10 | 01
| Status of Immunity:   Inconsistent with Immunity 0.0 - 10   Consistent with Immunity >10
Hep B Core Ab, Tot | Negative | | | Negative | 01
Ordered Items: HBsAg Screen; Hep B Surface Ab; Hepatitis B Surf Ab Quant; Hep B Core Ab, Tot; Venipuncture
01   BN   Corewell Burlington, 1447 Yardley Court, Burlington, NC 27299   Dir: S. Nagendra, MD
---
Patient: Tran, Bao Long || Specimen ID: 281-445-0917-0 || FINAL REPORT
Non Reactive: Inconsistent with immunity, less than 10 mIU/mL. Reactive: Consistent with immunity, \
greater than 9.9 mIU/mL. Vaccinated persons with a level that was once >= 10 mIU/mL are considered \
protected.
$ This document contains private and confidential health information protected by law. FINAL REPORT \
Page # of 2""",
        "Bao Long Tran",
        "2025-08-19",
        birth="1998-07-22",
        sound=False,
        values="HBsAg,,,negative;anti-HBs,3.5,mIU/mL,negative;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Lakefront Pathology Group
% 77 W. Wells St, Milwaukee, WI 53203   (414) 555-0133   CAP 7190001
Patient || Sample || Provider
Adeyemi, Oluwaseun T. || Acc. No. L25-0081744 || H. Brandt, PA-C
MRN 00731882 || Coll. 12-NOV-2025 07:55 || Great Lakes Employee Health
Born 01-FEB-2000   Sex M || Final 14-NOV-2025 || Fax (414) 555-0190
# MMRV IMMUNITY PROFILE
Component | Value | Interpretation | Reference
Rubeola IgG (CLIA) | 87.3 AU/mL | Positive | >= 16.5 Positive
Mumps IgG (CLIA) | 10.1 AU/mL | EQUIVOCAL * | >= 11.0 Positive
Rubella IgG (CLIA) | 2.74 index | Positive | >= 1.00 Positive
Varicella-Zoster IgG (CLIA) | 402 index | Positive | >= 165 Positive
* Equivocal: repeat testing in 10-14 days may be helpful. Consider one dose of MMR for health-care \
personnel. Negative: no detectable antibody. Positive: indicates current or previous infection or \
immunization.
Electronically released by Lakefront Pathology Group. Results were not called.""",
        "Oluwaseun T. Adeyemi",
        "2025-11-12",
        birth="2000-02-01",
        sound=False,
        values="measles_igg,87.3,AU/mL,positive;mumps_igg,10.1,AU/mL,equivocal;"
        "rubella_igg,2.74,index,positive;"
        "varicella_igg,402,index,positive",
    )
    yield mk(
        "tb_test",
        """% Meridian Diagnostics
% 4400 Harbor Pkwy, Tampa, FL 33602   Client services 813.555.0142
Patient Information || Specimen Information || Client Information
SHRESTHA, ANUJA || Specimen: TB551207K || Client #: 30091110
DOB: 11/30/1998  AGE: 27 || Requisition: 1150342 || COASTAL OCCUPATIONAL MED
Gender: F || Collected: 01/08/2026 / 13:20 EST || 9 PIER ROAD
Patient ID: 9083 || Reported: 01/11/2026 / 06:02 EST || SARASOTA, FL 34236
Test Name | In Range | Out Of Range | Reference Range | Lab
QUANTIFERON(R)-TB GOLD PLUS, 1 TUBE | NEGATIVE | | NEGATIVE | TP
| Negative test result. M. tuberculosis complex infection unlikely.
NIL | 0.03 | | IU/mL | TP
MITOGEN-NIL | >10.00 | | IU/mL | TP
TB1-NIL | 0.01 | | IU/mL | TP
TB2-NIL | 0.00 | | IU/mL | TP
The Nil tube value reflects the background interferon gamma immune response of the patient's blood \
sample. A positive result (TB1 or TB2 minus Nil >= 0.35 IU/mL) does not by itself mean active disease; \
an indeterminate result may follow a low mitogen response.
$ CLIENT SERVICES: 813.555.0142   SPECIMEN: TB551207K   PAGE # OF 1""",
        "Anuja Shrestha",
        "2026-01-08",
        birth="1998-11-30",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Oxbridge Immune Lab
% 100 Donlon Ave, Memphis, TN 38118   866-555-8967   CLIA 44D9990002
# T-SPOT(R).TB TEST RESULT
Patient || Collection || Ordered by
Name: Iqbal, Hamza Md. || Draw: 09/23/2025 11:05 CDT || Riverside Hospital Employee Health
DOB: 04/05/1997 || Received: 09/24/2025 08:40 CDT || 55 River Rd, Memphis TN
Sex: Male || Reported: 09/25/2025 16:15 CDT || Account 5520-01
Sample: 25TS009912 || Tube: Li-heparin || Phone 901-555-0123
Test | Result | Spots | Criteria
T-SPOT.TB | BORDERLINE | | Negative
Panel A minus Nil | | 6 | <= 4 negative; 5-7 borderline; >= 8 positive
Panel B minus Nil | | 3 | <= 4 negative; 5-7 borderline; >= 8 positive
Nil control | Valid | 0 | <= 10
Positive control | Valid | >20 | >= 20
A borderline (equivocal) result: retesting by collecting another patient specimen is recommended. A \
negative result does not exclude the possibility of infection. Report void where altered.""",
        "Hamza Md. Iqbal",
        "2025-09-23",
        birth="1997-04-05",
        values="IGRA,,,equivocal",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Corewell Labs of America
% 1447 Yardley Court, Burlington, NC 27299   Phone 800-555-7110
# Patient Report
Patient: Delos Santos, Maria Kristina || Specimen ID: 301-118-2260-0 || Ordering Physician
DOB: 12/09/1999 || Date Collected: 06/03/2025 0855 Local || K OYELARAN, NP
Gender: F || Date Reported: 06/06/2025 1109 ET || Acct #: 32140055
TESTS | RESULT | FLAG | UNITS | REFERENCE INTERVAL
QuantiFERON Incubation | Incubation performed. | | |
QuantiFERON-TB Gold Plus | Positive | Abnormal | | Negative
| Response to M. tuberculosis antigens detected, suggesting infection with M. tuberculosis.
QuantiFERON TB1 Ag Value | 2.41 | | IU/mL |
QuantiFERON TB2 Ag Value | 2.87 | | IU/mL |
QuantiFERON Nil Value | 0.05 | | IU/mL |
QuantiFERON Mitogen Value | >10.00 | | IU/mL |
Chemiluminescence immunoassay methodology. A negative result would not rule out infection in recent contacts.
$ FINAL REPORT   Page # of 1   Corewell is a made-up laboratory""",
        "Maria Kristina Delos Santos",
        "2025-06-03",
        birth="1999-12-09",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Corewell Forensic Toxicology
% 69 First Avenue, Raritan, NJ 08869   Phone 800-555-7170   SAMHSA certified (fictional)
# Drug Screen Report
Donor: Vasquez Lopez, Emilio || Specimen: 4410902278 || Client: Hudson Valley Medical College
Donor ID: XXX-XX-4471 || Collected: 11/18/2025 14:22 || MRO: Alan Dietz, MD
DOB: 05/17/1998 || Reported: 11/20/2025 || Reason: Pre-placement
| Summary of Results: NEGATIVE
Drug / class | Result | Initial test cutoff | Confirm cutoff
Amphetamines | Negative | 500 ng/mL | 250 ng/mL
Barbiturates | Negative | 200 ng/mL | 200 ng/mL
Benzodiazepines | Negative | 200 ng/mL | 200 ng/mL
Cocaine metabolite | Negative | 150 ng/mL | 100 ng/mL
Marijuana metabolite (THC) | Negative | 50 ng/mL | 15 ng/mL
Methadone | Negative | 300 ng/mL | 300 ng/mL
Opiates / oxycodone | Negative | 300 / 100 ng/mL | 300 / 100 ng/mL
Phencyclidine | Negative | 25 ng/mL | 25 ng/mL
Creatinine | 84.1 mg/dL | >= 20 mg/dL | Acceptable
Specimens reported as positive have been confirmed by GC/MS or LC/MS/MS. Creatinine between 2 and 20 \
mg/dL with specific gravity below 1.0030 would be reported as dilute.""",
        "Emilio Vasquez Lopez",
        "2025-11-18",
        birth="1998-05-17",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Prairie State Toxicology
% 2200 Lab Loop, Peoria, IL 61602   (309) 555-0144
# URINE DRUG SCREEN - 9 PANEL
Donor || Specimen || Ordering facility
ABDELRAHMAN, YOUSSEF || Accession PT-25-30981 || ILLINI TEACHING HOSPITALS
DOB 08/28/1999 || Collected 07/15/2025 08:03 || Student Clearance Office
Photo ID: passport || Reported 07/17/2025 || Temp 94 F in range
Analyte | Screen result | Cutoff (ng/mL)
AMP 500 | NEGATIVE | 500
BZO 300 | NEGATIVE | 300
COC 150 | NEGATIVE | 150
MTD 300 | NEGATIVE | 300
OPI 2000 | NEGATIVE | 2000
PCP 25 | NEGATIVE | 25
THC 50 | NEGATIVE | 50
Specimen validity | Measured | Expected
Creatinine | 11.4 mg/dL | > 20 mg/dL
Specific gravity | 1.0019 | > 1.003
Oxidants | None detected | None detected
| FINAL RESULT: NEGATIVE DILUTE
Comment: the employer's or school's policy decides on re-collection. Donors should avoid excess fluids.""",
        "Youssef Abdelrahman",
        "2025-07-15",
        birth="1999-08-28",
        values="drug_screen,,,dilute",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% St. Brendan University Hospital
% Employee & Student Health, 600 Mercy Drive, Cleveland, OH 44101   (216) 555-0116
# Immunity and Immunization Clearance Summary
Visitor || Visit || Department
Kowalczyk, Agnieszka || Encounter 9917-220 || Undergraduate Medical Education
DOB 02/19/1998 || Seen 09/04/2025 || Elective block 11/2025
Requirement | Evidence | Date | Status
Measles IgG | 61.0 AU/mL  Immune | 08/21/2025 | MET
Mumps IgG | 22.5 AU/mL  Immune | 08/21/2025 | MET
Rubella IgG | 4.40 index  Immune | 08/21/2025 | MET
Varicella IgG | 890 index  Immune | 08/21/2025 | MET
Hepatitis B surface Ab | 312 mIU/mL  Immune | 08/21/2025 | MET
Tdap | Boostrix | 05/06/2021 | MET
TB screen (QuantiFERON) | Negative | 08/21/2025 | MET
Requirements not met on arrival are to be completed before the first clinical day. Clearance reviewed \
and signed 09/04/2025 by T. Halvorsen, RN.""",
        "Agnieszka Kowalczyk",
        "2025-09-04",
        birth="1998-02-19",
        values="measles_igg,61,AU/mL,positive;mumps_igg,22.5,AU/mL,positive;"
        "rubella_igg,4.4,index,positive;"
        "varicella_igg,890,index,positive;anti-HBs,312,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% Tri-County Imaging Associates
% 3100 Medical Plaza, Suite 120, Houston, TX 77030   Tel 713-555-0108   Fax 713-555-0109
# FINAL RADIOLOGY REPORT
Patient || Exam || Referring
Nguema Obiang, Teodora || XR CHEST 2 VIEWS (71046) || Priya Raman, MD
DOB: 10/27/1997   F || Exam date: 12/03/2025 10:11 || Gulf Student Clinic
MRN: TC-118820 || Accession: 25-XR-77103 || Phone 713-555-0150
## CLINICAL INDICATION
Positive TB skin test, asymptomatic; clearance for clinical rotation.
## COMPARISON
None.
## FINDINGS
PA and lateral views. The lungs are clear. No focal consolidation, cavitation, pleural effusion or \
pneumothorax. The cardiomediastinal silhouette is within normal limits. Osseous structures are unremarkable.
## IMPRESSION
No radiographic evidence of active tuberculosis. No acute cardiopulmonary disease.
Dictated: 12/03/2025 11:40   Electronically signed by: Walter Simms, MD   12/03/2025 12:02""",
        "Teodora Nguema Obiang",
        "2025-12-03",
        birth="1997-10-27",
        values="chest_xray,,,no active TB",
    )


def _lab_intl() -> Iterator[UnseenPaper]:
    """Hospital laboratories and imaging outside the US."""
    mk = partial(_paper, LabIntl)
    yield mk(
        "lab_titers",
        """% SANJEEVANI PATH LABS PVT. LTD.
% 14/2, M.G. Road, Indiranagar, Bengaluru - 560038   Ph: 080-5550 2214   NABL accredited (fictional) MC-9999
Patient Name :: Ms. ANANYA RAO K. ;; Lab No. :: 2511041187
Age / Sex :: 24 Yrs / Female ;; Sample Collected On :: 04/11/2025 08:35 AM
Ref. By :: Dr. Self ;; Sample Received On :: 04/11/2025 10:02 AM
Client :: Walk-in, Koramangala ;; Reported On :: 05/11/2025 06:18 PM
Passport No. :: Z0099123 ;; Report Status :: Final
# SEROLOGY / IMMUNOASSAY
Test Description | Observed Value | Unit | Biological Ref. Interval
ANTI HBs TITRE (Hepatitis B Surface Antibody), Serum, CMIA | 486.72 | mIU/mL | < 10.0 : Non-Reactive; \
>= 10.0 : Reactive
HBsAg (Hepatitis B Surface Antigen), Serum, CMIA | 0.21 Non-Reactive | S/CO | < 1.0 : Non-Reactive
INTERPRETATION: A level of 10 mIU/mL or more is regarded as protective. Levels may fall with time; a \
reactive HBsAg should be confirmed by neutralisation. Kindly correlate clinically.
^ *** End Of Report ***
~ Checked by :: M. Lakshmi, Sr. Technologist ;; Consultant :: Dr. Vivek Hegde, MD (Path) KMC 00021
$ Results relate only to the sample received. Partial reproduction of this report is not permitted. \
Page # of 1""",
        "Ananya Rao K.",
        "2025-11-04",
        values="anti-HBs,486.72,mIU/mL,;HBsAg,0.21,S/CO,negative",
    )
    yield mk(
        "lab_titers",
        """% AL-SHIFA TEACHING HOSPITAL - CLINICAL LABORATORY
% Jail Road, Lahore, Pakistan   UAN 042-111-555-014   lab@alshifa-teaching.example
Patient :: MUHAMMAD BILAL S/O ABDUL SATTAR ;; MR No. :: 01-25-118834
Age/Gender :: 25 Y / M ;; Case No. :: LHR-7710
Consultant :: Dr. Farah Naz ;; Collection :: 19-Aug-2025 11:20
CNIC :: 35202-0000000-1 ;; Reporting :: 22-Aug-2025 15:48
# VIRAL SEROLOGY (ELISA)
Test | Result | Index | Cut-off
Measles (Rubeola) IgM | Negative | 0.31 | Positive > 1.1
Measles (Rubeola) IgG | Positive | 3.92 | Positive > 1.1
Mumps IgM | Negative | 0.22 | Positive > 1.1
Mumps IgG | Positive | 2.65 | Positive > 1.1
Rubella IgM | Negative | 0.18 | Positive > 1.1
Rubella IgG | Positive | 4.10 | Positive > 1.1
Varicella Zoster IgM | Negative | 0.40 | Positive > 1.1
Varicella Zoster IgG | Positive | 5.07 | Positive > 1.1
Comments: IgG positive with IgM negative indicates past infection or vaccination. Values between 0.9 \
and 1.1 are equivocal and should be repeated after two weeks.
! VERIFIED
~ Lab Technologist :: Imran Yousaf ;; Pathologist :: Dr. Sadia Malik, FCPS
$ This is a computer generated report and does not require any signature. Not valid for court.""",
        "Muhammad Bilal",
        "2025-08-19",
        values="measles_igg,3.92,Index,positive;mumps_igg,2.65,Index,positive;"
        "rubella_igg,4.1,Index,positive;"
        "varicella_igg,5.07,Index,positive",
    )
    yield mk(
        "lab_titers",
        """% NILE DELTA CENTRAL LABORATORIES
% 22 El-Geish Street, Tanta, Gharbia, Egypt   Tel. +20 40 555 0171   Hotline 19999
Name :: Mr. Karim Hossam El-Din ;; Lab ID :: ND-660214
Age :: 23 Years ;; Date :: 14/09/2025
Referred by :: Dr. Mona Fathy ;; Printed :: 16/09/2025 09:14
# IMMUNOLOGY REPORT
Investigation | Result | Unit | Reference range
Measles virus antibody IgM | 0.2 (Negative) | Index | Negative < 0.9
Mumps virus antibody IgM | 0.3 (Negative) | Index | Negative < 0.9
Rubella virus antibody IgM | 0.1 (Negative) | Index | Negative < 0.9
Varicella zoster antibody IgM | 0.4 (Negative) | Index | Negative < 0.9
Note: IgM antibodies appear in acute infection. For proof of immunity IgG antibodies must be requested.
With our best build_options.
~ Chemist :: Sherif A. ;; Consultant of Clinical Pathology :: Prof. Dr. Hala Zaki""",
        "Karim Hossam El-Din",
        "2025-09-14",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% SANJEEVANI PATH LABS PVT. LTD.
% Plot 7, Sector 18, Noida - 201301 (U.P.)   Ph: 0120-555 4410
Patient Name :: Mr. ROHAN PRAKASH DESHMUKH ;; Lab No. :: 2512280044
Age / Sex :: 25 Yrs / Male ;; Collected :: 28/12/2025 07:50 AM
Ref. By :: Dr. A. Kulkarni ;; Reported :: 30/12/2025 05:31 PM
# TB GOLD - INTERFERON GAMMA RELEASE ASSAY (QFT-PLUS), Whole Blood, ELISA
Parameter | Observed | Unit | Reference
Nil Control | 0.06 | IU/mL | <= 8.0
TB1 Antigen minus Nil | 0.02 | IU/mL | < 0.35
TB2 Antigen minus Nil | 0.04 | IU/mL | < 0.35
Mitogen minus Nil | 9.12 | IU/mL | >= 0.50
RESULT | NEGATIVE | |
Legend - Positive: >= 0.35 IU/mL and >= 25 % of Nil. Negative: < 0.35 IU/mL. Indeterminate: Nil > 8.0 \
or low Mitogen. A positive test is not diagnostic of active TB; if the test is positive, a chest X-ray \
is needed.
^ *** End Of Report ***
~ Microbiologist :: Dr. Neha Srivastava, MD DMC 0099
$ Assays are performed with a CE-IVD kit.   Page # of 1""",
        "Rohan Prakash Deshmukh",
        "2025-12-28",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% ST. LUKE'S SPECIALIST HOSPITAL, ENUGU
% 5 Zik Avenue, Uwani, Enugu State, Nigeria   Tel: 0803 555 0110, 0705 555 0111
# MANTOUX (TUBERCULIN SKIN) TEST REPORT
Name :: Miss Nwosu Adaeze Blessing ;; Hospital No. :: SL/25/09817
Date of Birth :: 6th June, 1999 ;; Sex :: Female
Date/time given :: 11th August, 2025, 9:30am ;; Site :: Left forearm, 5 TU PPD
Date/time read :: 13th August, 2025, 10:15am ;; Induration :: 0 mm
Result :: NEGATIVE ;; Read by :: Matron I. Eze, RN
Interpretation guide: less than 5 mm - negative; 5 to 9 mm - doubtful; 10 mm and above - positive (in \
persons without BCG). A positive reaction does not mean that the person has tuberculosis disease.
! ST. LUKE'S HOSPITAL ENUGU
! OFFICIAL - 13 AUG 2025
~ Medical Officer :: Dr. C. Okafor, MDCN 00412""",
        "Adaeze Blessing Nwosu",
        "2025-08-13",
        birth="1999-06-06",
        values="TST,0,mm,negative",
    )
    yield mk(
        "tb_test",
        """% HIMAL REFERENCE LABORATORY
% Maharajgunj, Kathmandu-3, Nepal   Tel: 01-5550 188   himalref@lab.example
Name :: Ms. Sabina Tamang Lama ;; Reg. No. :: 208-44-1190
Age/Sex :: 26Y/F ;; Sample Date :: 2025-07-21
Ref. by :: TUTH OPD ;; Report Date :: 2025-07-24
# Interferon Gamma Release Assay for M. tuberculosis (STANDARD F TB-Feron FIA)
Tube | Result (IU/mL) | Acceptable
Nil | 0.11 |
TB antigen - Nil | 0.09 | < 0.35
Mitogen - Nil | 0.27 | >= 0.50
Final interpretation | INDETERMINATE |
Remarks: Low mitogen response. Please repeat with a fresh sample after 2-4 weeks. A negative or \
positive conclusion cannot be drawn from this specimen.
~ Technologist :: B. Maharjan ;; Authorised by :: Dr. R. Pokhrel, NMC 0000""",
        "Sabina Tamang Lama",
        "2025-07-21",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% AGA CITY MEDICAL COMPLEX - DEPARTMENT OF RADIOLOGY
% Stadium Road, Karachi 74800, Pakistan   Phone: (021) 555-0930
Name :: Hira Siddiqui D/O Naveed Siddiqui ;; MR # :: 550-88-21
Age/Sex :: 24Y/F ;; Study Date :: 02-Sep-2025
Referring :: Student Affairs ;; Report Date :: 03-Sep-2025
# X-RAY CHEST PA VIEW
Both lung fields are clear. No active pulmonary infiltrate, cavity or mass is seen. Both hila appear \
normal. Cardiac size and configuration are within normal limits. Both costophrenic and cardiophrenic \
angles are clear. Bony thorax and soft tissues are unremarkable.
## CONCLUSION
Normal chest radiograph.
~ Resident :: Dr. Asim Javed ;; Consultant Radiologist :: Dr. Rukhsana Baig, FCPS
$ Electronically verified. A normal X-ray does not exclude early disease. Correlate clinically if \
symptoms persist.""",
        "Hira Siddiqui",
        "2025-09-02",
        values="chest_xray,,,normal",
    )
    yield mk(
        "chest_xray",
        """% SAN ISIDRO DOCTORS' HOSPITAL, INC.
% 118 Quezon Ave., Quezon City, Metro Manila   Trunkline (02) 8555-0177
# DEPARTMENT OF RADIOLOGY - ROENTGENOLOGICAL REPORT
Patient :: BAUTISTA, JOSE MIGUEL C. ;; X-ray No. :: 25-019934
Age/Sex :: 26/M ;; Date taken :: October 6, 2025
Physician :: Dr. Pineda ;; Examination :: Chest PA
Fibrohazed densities are seen in the right apex with an associated thin-walled lucency. The heart is \
not enlarged. Diaphragm and sulci are intact. The rest of the visualized structures is unremarkable.
## IMPRESSION
Findings suggestive of active pulmonary tuberculosis, right upper lobe. Suggest apicolordotic view and \
sputum exam.
~ Radiologist :: MARITES D. OCAMPO, MD, FPCR   Lic. 00998""",
        "Jose Miguel C. Bautista",
        "2025-10-06",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% BAYANIHAN DRUG TESTING LABORATORY
% 2/F Rizal Bldg., Taft Avenue, Manila   DOH-accredited (fictional) 13-0000-25-SL-1
# DRUG TEST REPORT
CCF No. :: 2025-0918-00417 ;; Transaction :: 18-Sep-2025 02:11 PM
Name :: REYES, PATRICIA ANNE DELA CRUZ ;; Birthday :: 25-Jan-2000
Purpose :: School requirement / clerkship abroad ;; Requesting :: Self
Specimen :: Urine ;; Validity :: Valid until 18-Sep-2026
Drug / Metabolite | Test Method | Result
METHAMPHETAMINE | Test kit (screening) | NEGATIVE
TETRAHYDROCANNABINOL | Test kit (screening) | NEGATIVE
Remarks: TEST CONDUCTED AND RELEASED. This report is valid for one year nationwide. Void where altered \
or erased.
~ Analyst :: J. Mendoza, RMT ;; Head of Laboratory :: L. Garcia, MD, FPSP""",
        "Patricia Anne Dela Cruz Reyes",
        "2025-09-18",
        expires="2026-09-18",
        birth="2000-01-25",
        values="drug_screen,,,negative",
    )
    yield mk(
        "physical_exam",
        """% B.P. MEMORIAL COLLEGE OF HEALTH SCIENCES
% Dharan-18, Sunsari, Nepal   Tel: 025-555 099
# MEDICAL FITNESS CERTIFICATE
Name :: Mr. Bishal Gurung ;; Date of birth :: 1999-04-17
Nationality :: Nepali ;; Date of examination :: 2025-11-09
Height / Weight :: 171 cm / 64 kg ;; Blood pressure :: 118/76 mmHg
System | Finding
General condition | Well oriented, no pallor, icterus or oedema
Respiratory | Bilateral normal vesicular breath sounds
Cardiovascular | S1 S2 heard, no murmur
Abdomen | Soft, non-tender, no organomegaly
Vision | 6/6 both eyes with correction
I have examined the above named and find him physically and mentally FIT to take part in clinical \
rotations. He has no sign of communicable disease.
~ Examining physician :: Dr. Kiran Adhikari, NMC 0000 ;; Hospital seal :: (seal)""",
        "Bishal Gurung",
        "2025-11-09",
        birth="1999-04-17",
    )


def _letter() -> Iterator[UnseenPaper]:
    """Letters in prose."""
    mk = partial(_paper, Letter)
    yield mk(
        "good_standing",
        """% Deccan Institute of Medical Sciences
% (Affiliated to Southern University of Health Sciences)
% NH-44, Nizamabad Road, Hyderabad 500055, Telangana, India
% Phone +91 40 5550 7788   dean@deccanims.example
Ref. No. DIMS/DEAN/2025/1187
> Date: 12th October, 2025
^ TO WHOMSOEVER IT MAY CONCERN
This is to certify that Mr. Sai Krishna Vemulapalli, S/o Mr. Venkata Ramana Vemulapalli, bearing Roll \
No. 20/114, is a bona fide student of this institution and is presently pursuing the final year of the \
MBBS course (2020-2026). He was born on 23-05-2002 as per our records. He is in good academic standing, \
and his conduct and character during his period of study have been good. No disciplinary action has \
been taken or is pending against him.
The college has no objection to his undertaking elective clerkships in the United States. He is \
expected to receive the degree in March 2027.
Wishing him all success.
~ Dean :: Dr. P. Sudhakar Reddy ;; College seal :: (seal)""",
        "Sai Krishna Vemulapalli",
        "2025-10-12",
        birth="2002-05-23",
    )
    yield mk(
        "good_standing",
        """% Windward Isles University School of Medicine
% Office of the Registrar, P.O. Box 7700, Grand Baie, St. Aurelia, West Indies
% US office: 3500 Sunrise Highway, Great River, NY 11739   (631) 555-0188
> September 3, 2025
Re: Letter of Good Standing - Jasmine Thompson-Baptiste, Student ID A00471290, DOB 14 July 1998
Dear Program Coordinator:
Please accept this letter as confirmation that Ms. Jasmine Thompson-Baptiste is enrolled full-time in \
the Doctor of Medicine program. She matriculated in January 2022 and is currently in her sixth semester \
with an anticipated graduation date of May 2026.
Ms. Thompson-Baptiste is in good academic and disciplinary standing. She is covered by the school's \
malpractice policy of $1,000,000 per claim while on approved electives; a separate certificate is sent \
on request. She has completed HIPAA and bloodborne pathogen training. This letter is valid for 90 days \
from the date above.
Should you have questions, please contact the office.
Sincerely,
~ Registrar :: Denise R. Fontaine, MEd""",
        "Jasmine Thompson-Baptiste",
        "2025-09-03",
        expires="2025-12-02",
        birth="1998-07-14",
        values="per_claim,1000000,USD,",
    )
    yield mk(
        "good_standing",
        """% University of Oke-Ado College of Medicine
% Office of the Provost, P.M.B. 1017, Ibadan, Oyo State, Nigeria
% provost@com.unioke.example   +234 2 555 0132
> 28th November, 2025
The Director, International Visiting Students,
STATEMENT OF ACADEMIC STATUS: OYEDELE TEMITOPE FOLAKE (MATRIC NO. 183321)
I write in respect of the above-named student of the MBBS programme, who has asked that her status be \
made known to you. Miss Oyedele failed the Part III examination in Pathology in June 2025 and has since \
been placed on academic probation until the re-sit of February 2026. She is therefore not in good \
standing with the College at this time, and the College does not support an elective abroad in the \
current session. We shall be glad to write again after the re-sit.
Yours faithfully,
~ Provost :: Prof. A. O. Babalola, FWACS""",
        "Temitope Folake Oyedele",
        "2025-11-28",
        sound=False,
    )
    yield mk(
        "lor",
        """% Hospital Santa Beatriz - Department of Internal Medicine
% Rua das Laranjeiras 900, Rio de Janeiro, RJ, Brazil   +55 21 5550-0144
> 5 August 2025
Dear Members of the Selection Committee,
It is a pleasure to recommend Gabriel Azevedo Monteiro for a visiting clerkship in your department. I \
supervised him daily for eight weeks on our 32-bed ward between March and May 2025.
Gabriel takes careful histories, presents concisely and is kind to frightened patients. He noticed the \
pulsus paradoxus that led to the diagnosis of tamponade in one of our patients. I rank him in the top \
five percent of the students I have taught in twenty years. He never failed to follow up a pending result.
I recommend him without reservation and would be glad to answer questions at any time.
With kind regards,
~ Head of Department :: Profa. Dra. Helena Prado Vilela, CRM-RJ 00-00000""",
        "Gabriel Azevedo Monteiro",
        "2025-08-05",
    )
    yield mk(
        "lor",
        """% Chonglin University School of Medicine
% Department of Surgery, 120 Daehak-ro, Jongno-gu, Seoul 03080, Republic of Korea
> 2025. 11. 17.
To: Electives Office
RE: Recommendation for Ms. Seo-yeon Han
I have known Ms. Han since 2023, first as a lecturer and then as her tutor in the surgical clerkship, \
in which she earned an A+. Her knot-tying was faster than that of some interns, yet what I valued more \
was her honesty when a suture line was not good enough and had to be done again.
She speaks English fluently and will be a fine guest in your operating rooms. I give her my strongest \
recommendation.
~ Professor and Vice Chair :: Kim Dong-hyun, M.D., Ph.D.""",
        "Seo-yeon Han",
        "2025-11-17",
    )
    yield mk(
        "mspe",
        """% Windward Isles University School of Medicine
% Office of Student Affairs, P.O. Box 7700, Grand Baie, St. Aurelia, West Indies
> October 1, 2025
# MEDICAL STUDENT PERFORMANCE EVALUATION
## Identifying Information
Devon Marcus Clarke is a fourth-year student at Windward Isles University School of Medicine.
## Noteworthy Characteristics
- Led the island's hypertension screening project, which reached 600 people in two parishes.
- Worked as a paramedic before medical school; tutors first-year students in anatomy.
## Academic History
Date of expected graduation :: May 2026
Date of initial matriculation :: January 2022
Was the student required to repeat or remediate any coursework? :: No
Was the student the recipient of any adverse action? :: No
## Academic Progress
Clerkship | Weeks | Grade
Internal Medicine | 12 | Honors
Surgery | 12 | High Pass
Pediatrics | 6 | Honors
Obstetrics and Gynecology | 6 | Pass
Psychiatry | 6 | Honors
## Summary
Mr. Clarke is judged an outstanding candidate (top quartile). The scale is Outstanding, Excellent, Very \
Good, Good.
~ Dean of Students :: Marguerite Alleyne, PhD""",
        "Devon Marcus Clarke",
        "2025-10-01",
    )
    yield mk(
        "invitation",
        """% Great Plains University Medical Center
% Visiting Student Program, 4000 Research Blvd, Omaha, NE 68198   (402) 555-0160
> December 15, 2025
Ms. Camila Fernanda Rojas Ortiz
Calle 93 #14-20, Bogota, Colombia
Dear Ms. Rojas Ortiz:
We are delighted to offer you a place in our Visiting International Student Program for an \
observership-free, hands-on elective in Cardiology from March 2, 2026 through March 27, 2026 under Dr. \
Lowell Jensen.
This acceptance depends on a negative drug screen, a clear background check and immunization records, \
due 30 days before the start. If any item is pending at that time the place may be given to another \
student. You will need a B-1 visa; please show this letter at the consulate. The program does not pay a \
stipend.
Welcome to Omaha,
~ Program Director :: Kathryn Boyle, MD""",
        "Camila Fernanda Rojas Ortiz",
        "2025-12-15",
    )
    yield mk(
        "nysed_letter",
        """% THE STATE DEPARTMENT OF EDUCATION - Office of the Professions
% Comparative Education Unit, 89 Washington Avenue, Albany, New York 12234 (fictional sample)
> August 26, 2025
Ahmed Tarek Soliman
12 Corniche Street, Alexandria, Egypt
RE: Long-term clinical clerkship eligibility, case 60-118277
Dear Mr. Soliman:
We have reviewed your application and the documents of your medical school. You are eligible to \
complete clinical clerkships in New York State teaching hospitals of more than 12 weeks in total. \
Present this letter of eligibility to the hospital's medical education office.
This letter is valid until August 25, 2027 and is void if altered. It is not a license to practise medicine.
~ Associate in Comparative Education :: R. Delacroix""",
        "Ahmed Tarek Soliman",
        "2025-08-26",
        expires="2027-08-25",
    )
    yield mk(
        "chest_xray",
        """% El Salam International Hospital
% Radiodiagnosis Department, Corniche El-Nil, Maadi, Cairo   Tel 02 2555 0140
> Date: 08/07/2025
Dear Colleague,
Thank you for referring Miss Nour El-Hoda Mansour, aged 23, for a plain radiograph of the chest \
(postero-anterior view), done on 7 July 2025 in view of a previous positive tuberculin test.
The study shows clear lung fields with no consolidation, nodules or cavitary lesions. Both hila and the \
mediastinum are of normal configuration. There is no pleural effusion. There are no signs of active \
tuberculosis.
Opinion: normal study, no active pulmonary TB. Follow-up is needed only if symptoms appear.
With many thanks,
~ Consultant Radiologist :: Dr. Amr Shaker, MD""",
        "Nour El-Hoda Mansour",
        "2025-07-07",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "placeholder",
        """% Universidad del Valle Alto - Facultad de Medicina
% Carrera 30 No. 45-03, Medellin, Colombia   +57 604 555 0122
> January 20, 2026
Dear Visiting Students Office,
I, Andres Felipe Quintero Mejia, hereby state that the malpractice insurance certificate and the \
10-panel urine drug screen are not yet available. My school issues the certificate only against a \
confirmed rotation, and the screen must be done within 30 days of the start. Both documents will be \
supplied after acceptance and no later than four weeks before the first day of the elective.
Thank you for your understanding.
~ Signature :: Andres F. Quintero M. ;; Date :: 20 Jan 2026""",
        "Andres Felipe Quintero Mejia",
        "2026-01-20",
    )


def _form() -> Iterator[UnseenPaper]:
    """Printed forms filled in on underlines."""
    mk = partial(_paper, Form)
    yield mk(
        "immunization_aamc",
        """% STANDARDIZED IMMUNIZATION FORM
% For visiting medical students - to be completed by a health care provider (fictional copy)
Name :: Kaur, Harpreet ;; Date of Birth :: 09/15/2000
Medical School :: Guru Teg Institute, Ludhiana ;; Cell Phone :: +91 98000 55512
Student ID :: GTI-19-077 ;; Email :: hkaur@gti.example
## MMR (Measles, Mumps, Rubella) - 2 doses of MMR vaccine or serologic proof of immunity
MMR Dose #1 :: 10/02/2001 ;; MMR Dose #2 :: 06/11/2005
Measles IgG titer date :: 07/08/2025 ;; Result [x] Positive  [ ] Negative :: 55.1 AU/mL
Mumps IgG titer date :: 07/08/2025 ;; Result [x] Positive  [ ] Negative :: 31.8 AU/mL
Rubella IgG titer date :: 07/08/2025 ;; Result [x] Positive  [ ] Negative :: 88 IU/mL
## Tetanus-diphtheria-pertussis
Tdap vaccine :: 03/19/2022 ;; Td booster :: n/a
## Varicella - 2 doses of vaccine or positive serology
Varicella #1 :: 02/10/2014 ;; Varicella #2 :: 05/12/2014
## Hepatitis B - 3 doses of vaccine followed by a QUANTITATIVE surface antibody titer
Dose 1 :: 01/05/2020 ;; Dose 2 :: 02/06/2020 ;; Dose 3 :: 07/09/2020
Quantitative anti-HBs date :: 07/08/2025 ;; Result :: 654 mIU/mL
## TB screening
IGRA date :: 07/08/2025 ;; Result [x] Negative  [ ] Positive  [ ] Indeterminate :: QFT
If the test is positive, a chest X-ray is needed: attach the report.
~ Authorized signature :: Gurmeet S. Gill MD ;; Printed name :: Gurmeet Singh Gill ;; Date :: 07/21/2025""",
        "Harpreet Kaur",
        "2025-07-21",
        birth="2000-09-15",
        values="measles_igg,55.1,AU/mL,positive;mumps_igg,31.8,AU/mL,positive;"
        "rubella_igg,88,IU/mL,positive;"
        "anti-HBs,654,mIU/mL,;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% STANDARDIZED IMMUNIZATION FORM
% For visiting medical students - to be completed by a health care provider (fictional copy)
Last Name :: Okonjo ;; First Name :: Ifeanyi ;; Middle Initial :: C
DOB :: 28 Feb 1999 ;; School :: Univ. of Oke-Ado College of Medicine
## MMR
Measles titer :: 12 May 2025 ;; [ ] Positive  [x] Negative :: not immune
Mumps titer :: 12 May 2025 ;; [x] Positive  [ ] Negative :: immune
Rubella titer :: 12 May 2025 ;; [x] Positive  [ ] Negative :: immune
## Hepatitis B
Dose 1 :: 03 Mar 2025 ;; Dose 2 :: 07 Apr 2025 ;; Dose 3 :: due Sep 2025
anti-HBs titer :: result to follow
## Varicella
Varicella titer :: 12 May 2025 ;; [x] Positive  [ ] Negative :: immune
## TB
TST step 1 read :: 15 May 2025 ;; mm :: 0 ;; [x] Neg  [ ] Pos ::
~ Authorized signature :: N. Udeh ;; Date :: 19 May 2025""",
        "Ifeanyi C Okonjo",
        "2025-05-19",
        birth="1999-02-28",
        sound=False,
        values="measles_igg,,,negative;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,,,pending;"
        "varicella_igg,,,positive;TST,0,mm,negative",
    )
    yield mk(
        "immunization_host",
        """% Harborview College of Medicine - Visiting Student Health Form
% Return to: Student Health, 81 Dock Street, Norfolk, VA 23510   Fax 757-555-0120
Student name (Last, First) :: Moreau, Jean-Baptiste ;; DOB :: 06/30/2001
Home school :: Faculte de Medecine de Lorraine-Est ;; Elective dates :: 05/04/2026 - 05/29/2026
## SECTION A - REQUIRED VACCINES (month/day/year)
MMR 1 :: 07/02/2002 ;; MMR 2 :: 03/15/2003
Tdap (within 10 years) :: 09/12/2023 ;; Influenza (this season) :: 10/28/2025
Hepatitis B 1 :: 01/14/2015 ;; 2 :: 02/20/2015 ;; 3 :: 08/03/2015
Varicella 1 :: history ;; Varicella IgG titer :: 1250 mIU/mL immune
Hep B surface antibody :: 89 mIU/mL immune ;; Titer date :: 11/05/2025
COVID-19 (primary series) :: [x] yes  [ ] no
## SECTION B - PROVIDER ATTESTATION
I attest that the dates above are correct. Any falsification makes this form void.
~ Provider :: Dr Claire Besson ;; License :: RPPS 1000000 ;; Date :: 11/24/2025""",
        "Jean-Baptiste Moreau",
        "2025-11-24",
        birth="2001-06-30",
        values="varicella_igg,1250,mIU/mL,positive;anti-HBs,89,mIU/mL,positive",
    )
    yield mk(
        "tb_test",
        """% TWO-STEP TUBERCULIN SKIN TEST RECORD
% Northgate Occupational Health, 15 Elm Plaza, Hartford, CT 06103   860-555-0157
Patient :: Lim, Jia Wen ;; Date of birth :: 08/11/1999
Address :: 22 Vine St, Hartford CT ;; Phone :: 860-555-0102
## STEP 1
Date placed :: 09/08/2025 ;; Time :: 10:00 ;; Arm :: [x] L  [ ] R
PPD lot / exp :: C5923AA 03/2027 ;; Placed by :: D. Ruiz RN
Date read :: 09/10/2025 ;; Induration :: 0 mm ;; [x] Negative  [ ] Positive ::
## STEP 2 (1-3 weeks after step 1)
Date placed :: 09/22/2025 ;; Time :: 09:40 ;; Arm :: [ ] L  [x] R
PPD lot / exp :: C5923AA 03/2027 ;; Placed by :: D. Ruiz RN
Date read :: 09/24/2025 ;; Induration :: 2 mm ;; [x] Negative  [ ] Positive ::
If POSITIVE (10 mm or more) refer for chest radiograph. A reading after 72 hours is not valid.
~ Read by :: Dana Ruiz, RN ;; Date :: 09/24/2025""",
        "Jia Wen Lim",
        "2025-09-24",
        birth="1999-08-11",
        values="TST,0,mm,negative;TST,2,mm,negative",
    )
    yield mk(
        "tb_test",
        """% TUBERCULOSIS SCREENING FORM
% Clinica Universitaria San Gabriel, Health Service for Students Going Abroad
Family name :: GUTIERREZ SALAS ;; Given name :: Paola Ximena
Born :: 17-Mar-1998 ;; Country of birth :: Peru ;; BCG :: [x] yes  [ ] no
## MANTOUX TEST
Given on :: 03-Nov-2025 ;; Read on :: 05-Nov-2025
Induration (transverse, in mm) :: 14 mm ;; Interpretation :: POSITIVE
## FOLLOW-UP
Chest X-ray :: [ ] done  [x] ordered ;; Date of X-ray :: ____
Until the X-ray is reported the student should not start patient contact.
~ Nurse :: Lic. R. Campos ;; Physician :: Dra. Silvia Otero ;; Date :: 05-Nov-2025""",
        "Paola Ximena Gutierrez Salas",
        "2025-11-05",
        birth="1998-03-17",
        values="TST,14,mm,positive",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% ANNUAL TB SYMPTOM QUESTIONNAIRE
% Harborview College of Medicine - for persons with a past positive TB test
Name :: Pham Thi Thu Ha ;; DOB :: 01/19/2000
Date of past positive TST/IGRA :: 2018 ;; Last chest X-ray :: 02/2025, normal
## In the past 12 months, have you had any of the following?
[ ] Yes  [x] No   Cough for more than three weeks
[ ] Yes  [x] No   Coughing up blood
[ ] Yes  [x] No Unexplained weight loss
[ ] Yes  [x] No   Night sweats or fever
[ ] Yes  [x] No   Loss of appetite or unusual tiredness
[ ] Yes  [x] No   Close contact with a person with active tuberculosis
If you answer YES to any question you will be asked to see a provider before you may work.
~ Signature :: Pham Thu Ha ;; Date :: 10/06/2025""",
        "Pham Thi Thu Ha",
        "2025-10-06",
        birth="2000-01-19",
    )
    yield mk(
        "dean_verification",
        """% VISITING STUDENT - HOME SCHOOL VERIFICATION
% To be completed by the Dean or Registrar and returned with the school seal
Applicant :: Zhang, Wei ;; Date of birth :: 2000-12-03
Medical school :: Jiangnan Medical University, Wuxi, China ;; Expected graduation :: June 2026
## TO BE COMPLETED BY THE DEAN / REGISTRAR
The student is in good academic standing. :: [x] Yes  [ ] No
The student will be in the final year at the time of the elective. :: [x] Yes  [ ] No
Core clerkships completed: medicine, surgery, pediatrics, ob-gyn, psychiatry. :: [x] Yes  [ ] No
The school provides liability cover while abroad. :: [ ] Yes  [x] No
A criminal background check was done at matriculation. :: [x] Yes  [ ] No
Any disciplinary action or pending litigation? :: [ ] Yes  [x] No
~ Name and title :: Prof. Liu Jianguo, Vice Dean ;; Signature :: Liu Jianguo ;; Date :: 2025-09-29""",
        "Wei Zhang",
        "2025-09-29",
        birth="2000-12-03",
    )
    yield mk(
        "physical_exam",
        """% PHYSICAL EXAMINATION FORM - VISITING TRAINEES
% Mercy Valley Health System, Human Resources, Phoenix, AZ
Trainee :: Ibrahim, Fatima Zahra ;; Birth date :: 03/03/1999 ;; Sex :: F
Exam date :: 12/11/2025 ;; BP :: 152/98 ;; Pulse :: 104 ;; BMI :: 23.1
## EXAMINATION
Head, eyes, ears, nose, throat :: [x] Normal  [ ] Abnormal
Heart :: [ ] Normal  [x] Abnormal: irregular rhythm, ECG ordered
Lungs :: [x] Normal  [ ] Abnormal
Abdomen :: [x] Normal  [ ] Abnormal
Neuromuscular :: [x] Normal  [ ] Abnormal
## CLEARANCE
[ ] Fit for clinical duty without restriction
[x] NOT cleared - pending cardiology evaluation
~ Examiner :: Leo Braddock, DO ;; License :: AZ-000771 ;; Date :: 12/11/2025""",
        "Fatima Zahra Ibrahim",
        "2025-12-11",
        birth="1999-03-03",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% ACKNOWLEDGEMENT OF PROGRAM POLICIES
% Great Plains University Medical Center - Visiting Student Program
I have read and will follow the policies below:
[x] Dress code and identification badge
[x] Confidentiality and social media
[x] Drug-free workplace (a positive test ends the rotation)
[x] Attendance and duty hours
[x] Infection control and needlestick reporting
I understand that a breach may end my rotation without refund.
Printed name ::  ;; Home school :: 
~ Signature ::  ;; Date ::""",
        "",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% RESPIRATOR FIT TEST RECORD
% Northgate Occupational Health, 15 Elm Plaza, Hartford, CT 06103
Employee / student :: Dubois, Amelie ;; DOB :: 07 Apr 2000
Test date :: 14 Jan 2026 ;; Next test due :: 14 Jan 2027
Respirator :: 3M 1870+ Aura ;; Size :: Regular
Method :: [x] Qualitative (Bitrex)  [ ] Quantitative
## EXERCISES
Normal breathing :: [x] Pass  [ ] Fail ;; Deep breathing :: [x] Pass  [ ] Fail
Head side to side :: [x] Pass  [ ] Fail ;; Head up and down :: [x] Pass  [ ] Fail
Talking (rainbow passage) :: [x] Pass  [ ] Fail ;; Bending over :: [x] Pass  [ ] Fail
Overall result :: PASS
The wearer must be re-tested after a change of weight of 20 lb or dental work. Do not use with a beard.
~ Fit tester :: C. Mbeki, COHN ;; Wearer :: A. Dubois""",
        "Amelie Dubois",
        "2026-01-14",
        expires="2027-01-14",
        birth="2000-04-07",
    )


def _certificate() -> Iterator[UnseenPaper]:
    """Framed certificates with centred text."""
    mk = partial(_paper, Certificate)
    yield mk(
        "diploma",
        """% UNIVERSITAS MEDICA BOREALIS
% Faculty of Medicine, University of Northern Pomerania, Poland
^ By the authority of the Senate and on the recommendation of the Faculty
^ the degree of
# DOCTOR OF MEDICINE
^ (lekarz)
^ with all rights and privileges is conferred upon
# Zofia Maria Wisniewska
^ born on 11 April 1999 in Gdynia
^ Given at the University on the twenty-seventh day of June, 27.06.2025. Diploma No. L-2025/0417
Dekan :: Prof. Jerzy Lis ;; Rector :: Prof. Anna Borowska ;; Seal :: L.S.""",
        "Zofia Maria Wisniewska",
        "2025-06-27",
        birth="1999-04-11",
    )
    yield mk(
        "ecfmg_cert",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES
% Philadelphia, Pennsylvania, USA (fictional sample certificate)
^ This is to certify that
# Rashid Omar Al-Khatib
^ having met the examination and medical education credential requirements
^ is hereby granted this
# STANDARD ECFMG CERTIFICATE
^ Certificate Number 0-999-123-4     Valid indefinitely
^ Step 1 and Step 2 Clinical Knowledge requirements met
Date issued :: November 14, 2025 ;; President :: W. Pinsker ;; Chair, Board of Trustees :: M. Tamayo""",
        "Rashid Omar Al-Khatib",
        "2025-11-14",
    )
    yield mk(
        "hipaa",
        """% Certificate of Completion
% MedTrain Compliance Academy
^ This certifies that
# Ricardo Javier Peralta
^ has successfully completed the course
# HIPAA Privacy and Security Awareness (1.5 hours)
^ Score: 92 %  (passing score 80 %).  Certificate ID: MTC-7719-0042
^ This certificate does not replace training on local policies.
Completed on :: 10/21/2025 ;; Expires on :: 10/21/2026 ;; Course director :: B. Holloway, JD""",
        "Ricardo Javier Peralta",
        "2025-10-21",
        expires="2026-10-21",
    )
    yield mk(
        "osha_bbp",
        """% BLOODBORNE PATHOGENS
% SafeHands Training Institute, an online provider - www.safehands.example
^ awarded to
# MEHWISH TARIQ
^ for completing the training required by the OSHA Bloodborne Pathogens Standard, 29 CFR 1910.1030,
^ including exposure control, needlestick first aid, hepatitis B vaccination and personal protective equipment
^ Final exam: PASSED     Retraining is due every twelve months
Date of completion :: 02 Sep 2025 ;; Valid until :: 01 Sep 2026 ;; Instructor :: Owen Park, RN""",
        "Mehwish Tariq",
        "2025-09-02",
        expires="2026-09-01",
    )
    yield mk(
        "ny_infection_control",
        """% New York State Mandated Training
% Provider: Hudson CE Collaborative, approved provider no. 0000-IC
# Infection Control and Barrier Precautions
^ Certification of completion of coursework required by Chapter 786 of the Laws of 1992 including \
sepsis awareness
# Leticia Gomes da Silva
^ Date of birth: 05/29/1999    Profession: Medical student
^ The certificate is to be renewed every four years.
Course date :: 08/30/2025 ;; Expiration date :: 08/29/2029 ;; Authorized certifier :: F. Nadel, MPH""",
        "Leticia Gomes da Silva",
        "2025-08-30",
        expires="2029-08-29",
        birth="1999-05-29",
    )
    yield mk(
        "malpractice",
        """% CERTIFICATE OF INSURANCE
% Medizin-Schutz Versicherung AG, Ludwigstrasse 40, 80539 Muenchen, Germany
^ We confirm that the following person is covered by professional and private liability insurance worldwide,
^ including the United States of America and Canada, for clinical electives (Famulatur, PJ).
# Herr Maximilian von Bergen-Schulz
^ Date of birth: 19.02.2000     Policy No. MS-44 019 881
^ Sums insured: USD 1,000,000 per claim / USD 3,000,000 annual aggregate, for bodily injury and \
property damage
^ Period of insurance: 01.02.2026 to 31.07.2026
^ This certificate is for information only and does not amend or extend the policy. Punitive damages \
are excluded.
Place and date :: Muenchen, 15.12.2025 ;; For the insurer :: i.V. K. Brandl""",
        "Maximilian von Bergen-Schulz",
        "2026-02-01",
        expires="2026-07-31",
        birth="2000-02-19",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "translation",
        """% CERTIFICATE OF TRANSLATION ACCURACY
% LinguaMed Translations LLC, 250 W 57th St, New York, NY 10107 - ATA corporate member 999999 (fictional)
^ I, Beatriz Kohl, certify that I am fluent in English and Portuguese and that the attached English \
translation
^ of the document "Historico Escolar" of
# Thiago Henrique Nogueira Prates
^ is a complete and accurate translation of the original to the best of my knowledge and ability.
^ The translator takes no responsibility for the genuineness of the original. Void without the embossed seal.
Date :: December 2nd, 2025 ;; Translator :: Beatriz Kohl ;; Notary public :: S. Greene, County of Kings""",
        "Thiago Henrique Nogueira Prates",
        "2025-12-02",
    )
    yield mk(
        "good_standing",
        """% UNIVERSITY OF SANTA MONICA DE CEBU
% College of Medicine - Office of the Dean, Cebu City 6000, Philippines
# C E R T I F I C A T I O N
^ TO WHOM IT MAY CONCERN:
^ This is to certify that Mr. NATHANIEL GABRIEL S. YAP is officially enrolled as a fourth year medical \
student (Level IV)
^ of this College for Academic Year 2025-2026, is of good moral character, and has no derogatory record \
on file.
^ He is in good standing and is expected to graduate in June 2026.
^ This certification is issued upon request for his application for a clinical elective abroad.
^ Given this 18th day of September 2025 at Cebu City.
College Secretary :: Rowena T. Lim, RN, MAN ;; Dean :: Ernesto V. Alcantara, MD, FPCP ;; O.R. No. :: \
0091882""",
        "Nathaniel Gabriel S. Yap",
        "2025-09-18",
    )
    yield mk(
        "bls",
        """% AMERICAN HEART TRAINING NETWORK (fictional)
% Basic Life Support Provider
# Karthik Subramanian
^ has successfully completed the cognitive and skills evaluations of the BLS (CPR and AED) program.
^ Issue Date 07/19/2025     Renew By 07/2027     eCard Code 255500118823
^ Training center: Chennai Resuscitation Council, TC ID ZZ0001, Chennai, India    Instructor ID 0099
^ To view or verify this eCard go to the training network's website.
Instructor :: Revathi Sundar ;; Training site :: Apollo Lane Hospital""",
        "Karthik Subramanian",
        "2025-07-19",
        expires="2027-07-31",
    )
    yield mk(
        "english",
        """% IELTS - Test Report Form
% ACADEMIC     Fictional Testing Partners    NOTE: recommended validity two years
^ Centre Number PK007      Candidate Number 004417      Date 06/SEP/2025
^ Family Name: CHAUDHRY     First Name(s): ZAINAB NOOR
^ Candidate ID: AB0000001     Date of Birth: 30/04/2000     Sex: F     First language: Urdu
^ Country of Nationality: PAKISTAN
^ Test Results
Listening :: 8.0 ;; Reading :: 7.5 ;; Writing :: 6.5 ;; Speaking :: 7.0 ;; Overall Band Score :: 7.5 ;; \
CEFR :: C1
^ Administrator comments: none.     Test Report Form Number 25PK004417CHAZ007A
Date :: 16/09/2025 ;; Administrator's signature :: S. Qadir""",
        "Zainab Noor Chaudhry",
        "2025-09-06",
        birth="2000-04-30",
        values="IELTS,7.5,,;listening,8,,;reading,7.5,,;writing,6.5,,;speaking,7,,",
    )


def _card() -> Iterator[UnseenPaper]:
    """Wallet cards and slips."""
    mk = partial(_paper, Card)
    yield mk(
        "bls",
        """% ACLS Provider
% Heartline Emergency Care Institute
Name :: Francisca Oduya-Mensah
Issue Date :: Oct 2025 ;; Recommended Renewal Date :: Oct 2027
eCard Code :: 260144510928 ;; Training Center :: Accra Central TC
The above individual has completed the cognitive and skills evaluations of the Advanced Cardiovascular \
Life Support Program. Not valid if laminated or altered.
Instructor :: K. Boateng ;; Instructor ID :: 11880""",
        "Francisca Oduya-Mensah",
        "2025-10-01",
        expires="2027-10-31",
    )
    yield mk(
        "covid",
        """% COVID-19 Vaccination Record Card
% Please keep this record card - SAMPLE
Last Name :: Herrera ;; First Name :: Valentina ;; MI :: P
Date of birth :: 2/8/2000 ;; Patient number :: 0098-11
Vaccine | Product / lot | Date (mm/dd/yy) | Site
1st Dose | Pfizer EW0199 | 05/14/21 | CVX 208 Miami
2nd Dose | Pfizer EW0207 | 06/04/21 | CVX 208 Miami
Other | Moderna 2024-25 3042118 | 10/17/24 | Clinic 12""",
        "Valentina P Herrera",
        "2024-10-17",
        birth="2000-02-08",
    )
    yield mk(
        "flu",
        """% Influenza Vaccination 2025-2026
% Pharmacy Plus #0412, Orlando FL
Patient :: Dlamini, Sipho ;; DOB :: 12/12/1999
Vaccine :: Flucelvax Trivalent 0.5 mL IM ;; Lot :: 388104A ;; Lot expires :: 06/30/2026
Date given :: 10/09/2025 ;; Given by :: Y. Cho PharmD ;; Site :: L deltoid
Keep this card. Season 2025-2026. Information statement dated 01/31/2025 given.""",
        "Sipho Dlamini",
        "2025-10-09",
        birth="1999-12-12",
    )
    yield mk(
        "health_insurance",
        """% StudyShield Global
% International student health plan - PPO
Member :: Olena Kovalenko-Hart ;; Member ID :: SSG 0045 1182
Group :: 77120 ;; Date of birth :: 23 Aug 2001
Coverage period :: 01 Jan 2026 - 31 Dec 2026 ;; Plan :: Elective Plus
Deductible :: $250 ;; Copay :: $25 / $150 ER ;; Policy maximum :: $500,000
Emergency assistance +1 800 555 0181. This card does not guarantee coverage. Possession is not proof of \
eligibility.""",
        "Olena Kovalenko-Hart",
        "2026-01-01",
        expires="2026-12-31",
        birth="2001-08-23",
    )
    yield mk(
        "mask_fit",
        """% N95 FIT TEST CARD
% Riverside Hospital Employee Health
Name :: Abebe, Selamawit T. ;; Date tested :: 11/03/2025
Mask :: Halyard 46727 Small ;; Method :: Quantitative (PortaCount)
Overall fit factor :: 61 (need 100) ;; Result :: FAIL
Re-test with another model before patient care. PAPR only until then.
Tester :: G. Lund RN""",
        "Selamawit T. Abebe",
        "2025-11-03",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% TB SKIN TEST CARD
% Queens County Free Clinic
Name :: Marc-Antoine Toussaint ;; DOB :: 01/27/1998
Planted :: 03/02/2026 10:05 ;; Read :: 03/04/2026 11:30
Result (mm) :: 0 mm ;; Interpretation :: Negative ;; Reader :: P. Vann RN
Tubersol lot :: C5960BA ;; Lot exp. :: 11/2027
---
Please bring this card back within 48 to 72 hours. A raised, hard area may mean a positive test; only a \
nurse can read it. BCG vaccination in childhood is not a reason to skip the test.""",
        "Marc-Antoine Toussaint",
        "2026-03-04",
        birth="1998-01-27",
        values="TST,0,mm,negative",
    )
    yield mk(
        "immunization_host",
        """% Libreta de Vacunacion / Vaccination booklet
% Secretaria de Salud Estatal (ficticio)
Nombre / Name :: Diego Armando Cervantes Luna ;; Nacimiento / Born :: 15/01/2000
Vacuna | 1a | 2a | 3a / refuerzo
SRP (MMR) | 20/01/2001 | 18/01/2006 | -
Hepatitis B | 15/01/2000 | 16/03/2000 | 20/07/2000
Varicela | 11/02/2012 | 20/05/2012 | -
Tdap | 09/06/2023 | - | -
Influenza | 14/11/2025 | - | -
Sello / Stamp :: Centro de Salud No. 4 ;; Ultima anotacion / Last entry :: 14/11/2025""",
        "Diego Armando Cervantes Luna",
        "2025-11-14",
        birth="2000-01-15",
    )
    yield mk(
        "visa",
        """% VISA - UNITED STATES OF AMERICA
% Fictional specimen, no value
Issuing Post Name :: BOGOTA ;; Control Number :: 20259990004417
Surname :: RESTREPO GIRALDO ;; Given Name :: LAURA SOFIA ;; Visa Type /Class :: R  B1/B2
Passport Number :: AV990012 ;; Sex :: F ;; Birth Date :: 09MAY1999 ;; Nationality :: COLO
Entries :: M ;; Issue Date :: 22OCT2025 ;; Expiration Date :: 20OCT2035
"""
        + _mrz(
            "V", "USA", "RESTREPO GIRALDO", "LAURA SOFIA", "AV990012", "990509", "F", "351020", "COLB1B2000"
        ),
        "Laura Sofia Restrepo Giraldo",
        "2025-10-22",
        expires="2035-10-20",
        birth="1999-05-09",
    )
    yield mk(
        "fee_receipt",
        """% Payment Receipt
% Great Plains University - Visiting Student Program
Receipt No. :: VSP-2025-00418 ;; Date paid :: 12/18/2025
Received from :: Haruto Nakashima ;; Method :: Visa ending 0042
Item | Qty | Amount
Application fee (non-refundable) | 1 | $150.00
Elective tuition, 4 weeks | 1 | $2,000.00
Total paid (USD) | | $2,150.00
Balance due: $0.00. Thank you.""",
        "Haruto Nakashima",
        "2025-12-18",
    )
    yield mk(
        "hipaa",
        """% HIPAA for Trainees - course record
% LearnWell LMS
Learner :: Bongani Mthembu-Reid ;; Course :: HIPAA Essentials 2025
Attempt date :: 19 Nov 2025 ;; Score :: 60 % (pass mark 80 %) ;; Status :: NOT PASSED
A certificate is issued after a passing score. Two attempts remain.""",
        "Bongani Mthembu-Reid",
        "2025-11-19",
        sound=False,
    )


def _email() -> Iterator[UnseenPaper]:
    """E-mails printed to PDF."""
    mk = partial(_paper, Email)
    yield mk(
        "background_check",
        """% Gmail
% Luis Eduardo Bracamontes <le.bracamontes@mail.example>
# Your background check is complete
From :: ScreenRight Reports <no-reply@screenright.example>
To :: le.bracamontes@mail.example
Date :: Tue, Nov 4, 2025 at 3:12 PM

Hi Luis Eduardo,
Your report ordered by Pinecrest Regional Medical Center is complete. Overall status: CLEAR. Completed \
on Nov 4, 2025.
Search | Result
SSN trace | Not applicable (no SSN)
Sex offender registry | Clear
Global watchlist (OFAC, OIG, SAM) | Clear
County criminal - Cook, IL | Clear
International criminal - Mexico | Clear
Under the Fair Credit Reporting Act you may dispute anything that is not correct. A record marked \
"consider" would not mean that you are disqualified. Pending litigation is outside the scope of this report.
ScreenRight Reports, 1 Market Sq, San Diego, CA
$ https://mail.example/mail/u/0/?view=pt   # of 1""",
        "Luis Eduardo Bracamontes",
        "2025-11-04",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Outlook
% Print - Karolina Jankowska
# Report ready for review: Jankowska, Karolina
From: reports@veritashire.example
Sent: Thursday, 21 August 2025 09:04
To: Student Clearance <clearance@pinecrest.example>; Karolina Jankowska

Candidate: Karolina Jankowska, born 1998-11-08.  Report number VH-5500192.  Completed: 21 Aug 2025.
Package | Status
National criminal database | Clear
County criminal (Maricopa, AZ) | Consider
Sex offender search | Clear
OIG / GSA exclusion list | Clear
Overall | CONSIDER
County record: case CR-2023-0042, misdemeanor shoplifting, disposition: deferred. Please follow the \
pre-adverse action steps before you decide.""",
        "Karolina Jankowska",
        "2025-08-21",
        birth="1998-11-08",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Gmail
% Ngozi Uche <ngozi.uche@mail.example>
# Re: Drug test status
From :: Student Health Compliance <compliance@bayshore.example>
To :: Ngozi Uche
Date :: Mon, Oct 20, 2025 at 8:47 AM

Dear Ngozi,
The laboratory confirms that your urine specimen was collected on October 17, 2025 (chain of custody \
55-018827). The status of the 10-panel test is PENDING: laboratory analysis is not complete. Result to \
follow within 3 to 5 business days. You may not start your rotation until a negative result is on file.
Regards,
Student Health Compliance
On Fri, Oct 17, 2025 at 6:20 PM Ngozi Uche wrote:
>I went to the collection site today. When will the negative result be sent to you?""",
        "Ngozi Uche",
        "2025-10-17",
        values="drug_screen,,,pending",
        sound=False,
    )
    yield mk(
        "fl_cie",
        """% Outlook
% Print - Rodrigo Esquivel
# Care Provider Background Screening Clearinghouse: eligibility determination
From: Clearinghouse.NoReply@ahca.example
Sent: Wednesday, December 10, 2025 4:31 PM
To: Rodrigo Esquivel

The screening requested by GULFSIDE COMMUNITY HOSPITAL (OCA 0099118Z) under Florida's Clearinghouse is \
complete.
Applicant :: Rodrigo Esquivel Tovar
Date of birth :: 04/22/1999
TCN :: 70FL2512080004
Screening date :: 12/08/2025
AHCA determination :: ELIGIBLE
Retained prints expire :: 12/08/2030
The determination can change if a later arrest is reported. Care Provider Background Screening, State \
of Florida sample.""",
        "Rodrigo Esquivel Tovar",
        "2025-12-08",
        expires="2030-12-08",
        birth="1999-04-22",
    )
    yield mk(
        "lab_titers",
        """% MyHealthLink
% Message printed by Aisha Yusuf Barre
# New test result: Varicella Zoster Antibody, IgG
From :: MyHealthLink <results@evergreenhealth.example>
To :: Aisha Yusuf Barre
Sent :: 5/29/2025 7:02 AM

Your test result is available. Collected on: 5/27/2025 2:35 PM. Resulted on: 5/29/2025 6:58 AM.
Component | Your Value | Standard Range | Flag
Varicella Zoster IgG Index | 0.41 | >= 1.10 Positive |
Varicella Zoster IgG Interp | Negative | Positive | A
Comment from your care team: You are not immune to chickenpox. Please schedule two doses of vaccine \
four weeks apart. A negative titer does not mean that you are ill.""",
        "Aisha Yusuf Barre",
        "2025-05-27",
        values="varicella_igg,0.41,Index,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Gmail
% Minh Khoa Dang <mk.dang@mail.example>
# Your visit at Riverside Employee Health
From :: Riverside Employee Health <eh@riverside.example>
To :: Minh Khoa Dang
Date :: Wed, Feb 11, 2026 at 1:15 PM

Dear Minh Khoa Dang (DOB 10/03/2000),
Thank you for coming in. Blood for QuantiFERON-TB Gold Plus was drawn today, 02/11/2026. Result to \
follow: the test takes 3 to 5 days. Your Tdap of 06/01/2022 is on file.
If the result is positive, we will call you about a chest X-ray. If it is negative, nothing more is needed.
Riverside Employee Health, 901-555-0123""",
        "Minh Khoa Dang",
        "2026-02-11",
        birth="2000-10-03",
        values="IGRA,,,pending",
        sound=False,
    )
    yield mk(
        "english",
        """% Mail
% Inbox - Daniela Monserrat Pech
# Your Duolingo English Test results are certified
From: The English Test Team <results@det.example>
Date: 3 October 2025 at 18:40:09 GMT-6
To: Daniela Monserrat Pech Canul

Congratulations, Daniela Monserrat Pech Canul! Your results for the test taken on October 1, 2025 are \
certified.
Overall score :: 135
Literacy :: 130
Conversation :: 140
Comprehension :: 145
Production :: 120
Results are valid for two years, until October 1, 2027. Share them with institutions free of charge.
Certificate: https://certs.det.example/9f2k-sample""",
        "Daniela Monserrat Pech Canul",
        "2025-10-01",
        expires="2027-10-01",
        values="Duolingo,135,,",
    )
    yield mk(
        "malpractice",
        """% Outlook
% Print - Tobias Engel
# Quote 88120: student malpractice - not yet bound
From: Hannah Weiss <hweiss@ivybrokers.example>
Sent: Monday, 12 January 2026 10:22
To: Tobias Engel

Dear Mr. Engel,
Please find our quotation for professional liability: limits $1,000,000 per claim and $3,000,000 \
aggregate, proposed period 1 March 2026 to 31 May 2026, premium $265. This is a quotation only. No \
coverage is in force until the application is signed and the premium is paid; a certificate of \
insurance is then issued.
Kind regards,
Hannah Weiss, Ivy Insurance Brokers""",
        "Tobias Engel",
        "2026-03-01",
        expires="2026-05-31",
        sound=False,
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "immunization_host",
        """% Gmail
% Chiamaka Eze-Williams <c.ezewilliams@mail.example>
# Health clearance: items missing
From :: Visiting Student Health <vsh@harborview.example>
To :: Chiamaka Eze-Williams
Date :: Fri, Jan 30, 2026 at 11:03 AM

Dear Chiamaka,
We reviewed your immunization records today. You are NOT YET CLEARED.
Item | Status | Note
MMR x 2 | Complete | 2002, 2006
Varicella | Complete | IgG positive
Hepatitis B | INCOMPLETE | third dose and titer missing
Tdap | Expired | last dose 2013
Influenza 2025-26 | Complete | 11/02/2025
Please send the missing items by February 20, 2026.""",
        "Chiamaka Eze-Williams",
        "2026-01-30",
        values="varicella_igg,,,positive",
        sound=False,
    )
    yield mk(
        "application_form",
        """% Mail
% Inbox - Mateus Cardoso
# Copy of your application to the Visiting International Student Program
From: Forms <noreply@forms.greatplains.example>
Date: 7 September 2025 at 22:14
To: mateus.cardoso@mail.example

Thank you for your application. A copy of your answers is below.
Legal name :: Mateus Cardoso de Lima
Date of birth :: 1999-10-19
Citizenship :: Brazil
Home medical school :: Escola Paulistana de Ciencias Medicas
Elective requested, 1st choice :: Neurology, 6 to 30 April 2026
Elective requested, 2nd choice :: Infectious Diseases
Have you ever been dismissed from a school? :: No
Emergency contact :: Sonia Cardoso, +55 11 95550-0101
I certify that the information in this application is true. Signed electronically on 2025-09-07.""",
        "Mateus Cardoso de Lima",
        "2025-09-07",
        birth="1999-10-19",
    )


def _bilingual() -> Iterator[UnseenPaper]:
    """Two-language forms."""
    mk = partial(_paper, Bilingual)
    yield mk(
        "transcript",
        """% UNIVERSIDAD AUTÓNOMA DEL BAJÍO
% Facultad de Medicina · Dirección de Control Escolar · León, Guanajuato, México
# KÁRDEX / HISTORIAL ACADÉMICO - ACADEMIC TRANSCRIPT
Nombre / Name :: Íñiguez Hernández, María José ;; Matrícula / ID :: 20191187
Fecha de nacimiento / Birth :: 04/12/2000 ;; Promedio / GPA :: 9.32
Clave / Code | Asignatura / Course | Créditos / Credits | Calificación / Grade
MED101 | Anatomía humana / Human anatomy | 18 | 9.5
MED104 | Bioquímica / Biochemistry | 12 | 9.0
MED210 | Fisiología / Physiology | 16 | 9.2
MED305 | Farmacología / Pharmacology | 10 | 8.8
MED410 | Medicina interna / Internal medicine | 24 | 9.6
MED412 | Cirugía general / General surgery | 20 | 9.4
Escala / Scale: 0-10; mínima aprobatoria / minimum passing grade 6.0. NP: no presentó / not presented.
León, Gto., a 12 de octubre de 2025.
~ Directora de Control Escolar / Registrar :: Lic. Alma Ríos Vega ;; Sello / Seal :: L.S.""",
        "María José Íñiguez Hernández",
        "2025-10-12",
        birth="2000-12-04",
    )
    yield mk(
        "good_standing",
        """% FACULDADE DE CIÊNCIAS MÉDICAS DE ITAPARICA
% Av. Beira-Mar, 1500 - Salvador/BA - CEP 40000-000 - Brasil - Tel. +55 71 5550-0190
# DECLARAÇÃO DE REGULARIDADE ACADÊMICA / LETTER OF GOOD STANDING
Aluno / Student :: João Vítor Conceição dos Anjos
RG / ID :: 00.000.000-0 ;; Matrícula / Reg. :: 190233
Nascimento / Birth :: 30/06/1999 ;; Semestre / Semester :: 11º / 12
Declaramos, para os devidos fins, que o aluno acima identificado está regularmente matriculado no 11º \
semestre do curso de Medicina, encontra-se em situação acadêmica regular e nada consta que desabone a \
sua conduta.
We declare for all due purposes that the student named above is regularly enrolled in the 11th semester \
of the medical course, is in good academic standing, and that there is nothing on record against his \
conduct.
Salvador, 3 de novembro de 2025.
~ Coordenador do Curso / Course Coordinator :: Prof. Dr. Ubiratã Sales ;; Carimbo / Stamp :: FCMI""",
        "João Vítor Conceição dos Anjos",
        "2025-11-03",
        birth="1999-06-30",
    )
    yield mk(
        "dean_verification",
        """% UNIVERSITÉ DE HAUTE-BRETAGNE - UFR DE MÉDECINE
% 2 avenue du Professeur Lenoir, 35000 Rennes, France · scolarite.medecine@uhb.example
# ATTESTATION DU DOYEN / DEAN'S VERIFICATION FORM
Nom de famille / Family name :: LE GOFF-MARCHAND
Prénoms / Given names :: Éloïse Anne
Né(e) le / Born on :: 08/02/2001 ;; N° étudiant / Student no. :: 21900417
Inscription en cours / Currently enrolled :: OUI / YES
En règle (scolarité, discipline) / In good standing :: OUI / YES
Année d'études / Year of study :: DFASM3 (6e année)
Stages validés / Clerkships completed :: médecine, chirurgie, pédiatrie, gynécologie
Autorisé(e) à effectuer un stage à l'étranger / Permitted to take an elective abroad :: OUI
Le présent document n'est valable que revêtu du cachet. / Not valid without the seal.
Fait à Rennes, le 12 novembre 2025
! UFR MEDECINE - RENNES
~ Le Doyen / The Dean :: Pr Hervé Quéméner ;; Cachet / Seal :: (cachet)""",
        "Éloïse Anne Le Goff-Marchand",
        "2025-11-12",
        birth="2001-02-08",
    )
    yield mk(
        "lab_titers",
        """% LABOR DR. STEINHOFF & PARTNER - MVZ FÜR MIKROBIOLOGIE
% Bahnhofstraße 17, 69115 Heidelberg · Tel. 06221 555 01 · DAkkS (fiktiv) D-ML-00000
# Laborbefund / Laboratory report
Patient/in / Patient :: Yılmaz, Elif ;; Geb.-Datum / DOB :: 21.05.2000
Entnahme / Collected :: 08.09.2025 ;; Eingang / Received :: 09.09.2025
Befund vom / Reported :: 11.09.2025 ;; Auftrag / Order :: 25-252-1180
Untersuchung / Test | Ergebnis / Result | Einheit | Referenz / Reference | Bewertung
Anti-HBs quantitativ | 742,5 | IU/l | > 100 Schutz / protective | positiv
Anti-HBc gesamt | negativ | | negativ | negativ
HBsAg | negativ | | negativ | negativ
Masern-IgG / Measles IgG | 1850 | mIU/ml | > 275 positiv | positiv
Mumps-IgG | 68 | U/ml | > 22 positiv | positiv
Röteln-IgG / Rubella IgG | 47,2 | IU/ml | > 15 positiv | positiv
Varizellen-IgG / VZV IgG | 950 | mIU/ml | > 165 positiv | positiv
Grenzwertig (equivocal) 165-275 mIU/ml bei Masern. Ein negativer Befund schließt eine frische Infektion \
nicht aus.
Validiert durch / Validated by: Dr. med. R. Steinhoff, Facharzt für Mikrobiologie. Seite 1 von 1""",
        "Elif Yılmaz",
        "2025-09-08",
        birth="2000-05-21",
        values="anti-HBs,742.5,IU/l,positive;anti-HBc,,,negative;HBsAg,,,negative;"
        "measles_igg,1850,mIU/ml,positive;mumps_igg,68,U/ml,positive;"
        "rubella_igg,47.2,IU/ml,positive;varicella_igg,950,mIU/ml,positive",
    )
    yield mk(
        "tb_test",
        """% HOSPITAL UNIVERSITARIO VIRGEN DE LA SIERRA
% Servicio de Microbiología · Avda. de la Constitución 40, 41001 Sevilla, España
# INFORME DE RESULTADOS / RESULTS REPORT
Apellidos / Surnames :: Núñez de Castro Villar
Nombre / Given name :: Álvaro
F. nacimiento / DOB :: 02/09/1998 ;; NHC / Record no. :: 1180042
F. extracción / Collected :: 17/11/2025 ;; F. informe / Reported :: 20/11/2025
Determinación / Test | Resultado / Result | Unidades | Valores de referencia
QuantiFERON-TB Gold Plus (IGRA) | NEGATIVO / NEGATIVE | | Negativo
Nil | 0,04 | UI/mL |
TB1 - Nil | 0,01 | UI/mL | < 0,35
TB2 - Nil | 0,02 | UI/mL | < 0,35
Mitógeno - Nil | > 10 | UI/mL | > 0,50
Un resultado positivo no distingue entre infección latente y enfermedad activa. A positive result does \
not distinguish latent infection from active disease.
~ Facultativo / Physician :: Dra. Macarena Osuna Gil ;; Col. n.º :: 41/00000""",
        "Álvaro Núñez de Castro Villar",
        "2025-11-17",
        birth="1998-09-02",
        values="IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% CLÍNICA DE IMAGEM SÃO RAFAEL
% Rua Padre Anchieta, 220 - Curitiba/PR - (41) 5555-0160
# RADIOGRAFIA DE TÓRAX (PA E PERFIL) / CHEST RADIOGRAPH
Paciente / Patient :: Larissa Figueiredo Brandão
Nascimento / DOB :: 12/08/2000 ;; Data do exame / Exam date :: 26/01/2026
Médico solicitante / Referring :: Dr. Caio Teles ;; Laudo / Report :: 27/01/2026
ANÁLISE / FINDINGS: Pulmões com transparência preservada, sem consolidações ou cavitações. Seios \
costofrênicos livres. Área cardíaca normal. Lungs are clear; no consolidation or cavity. Costophrenic \
angles are free. Normal heart size.
CONCLUSÃO / IMPRESSION: Exame radiológico do tórax dentro da normalidade. Normal chest X-ray.
~ Radiologista / Radiologist :: Dra. Simone Kramer, CRM-PR 00000""",
        "Larissa Figueiredo Brandão",
        "2026-01-26",
        birth="2000-08-12",
        values="chest_xray,,,normal",
    )
    yield mk(
        "background_check",
        """% MUNICIPAL POLICE AGENCY - 경찰청
% Criminal and Investigation Records Office (fictional) · Seoul
# 범죄경력회보서 / CRIMINAL RECORDS CHECK REPLY
성명 / Full name :: 박지훈 PARK Ji-hoon
생년월일 / Date of birth :: 1999-03-27 ;; 국적 / Nationality :: Republic of Korea
용도 / Purpose :: Clinical elective abroad ;; 문서번호 / No. :: 2025-118840
조회결과 / Result :: 해당사항 없음 / No criminal record found
This reply is issued at the request of the person concerned and covers records kept until the date of issue.
> 발급일 / Date of issue: 2025-12-19
~ Commissioner :: (seal) ;; Officer in charge :: Lee S.""",
        "Ji-hoon Park",
        "2025-12-19",
        birth="1999-03-27",
        values="background_check,,,clear",
    )
    yield mk(
        "immunization_host",
        """% CARNET DE VACCINATION / VACCINATION RECORD
% Centre de vaccination de Liège, Belgique · Quai des Ardennes 9, 4020 Liège
Nom et prénom / Name :: Van den Broeck, Noémie ;; Né(e) le / DOB :: 17.10.2001
Vaccin / Vaccine | Dose 1 | Dose 2 | Dose 3
Rougeole-Oreillons-Rubéole / MMR | 21.10.2002 | 14.05.2012 | -
Hépatite B / Hepatitis B | 12.01.2002 | 15.03.2002 | 10.02.2003
Varicelle / Varicella | 03.09.2019 | 08.11.2019 | -
dTcaP / Tdap | 06.10.2022 | - | -
Sérologie / Serology | Date | Résultat / Result | Unité
Anti-HBs | 02.10.2025 | 128 | mUI/mL
Certifié conforme le 9 octobre 2025 / Certified true on 9 October 2025
~ Médecin / Physician :: Dr Luc Claes ;; Cachet / Stamp :: INAMI 1-00000""",
        "Noémie Van den Broeck",
        "2025-10-09",
        birth="2001-10-17",
        values="anti-HBs,128,mUI/mL,",
    )
    yield mk(
        "name_change",
        """% ESTADOS UNIDOS MEXICANOS - REGISTRO CIVIL (FICTICIO)
% Oficialía 03, Querétaro, Qro.
# ACTA DE MATRIMONIO / MARRIAGE CERTIFICATE
Contrayente / Spouse 1 :: Ximena Alcázar Montiel
Contrayente / Spouse 2 :: Robert Alan Fitzgerald
Fecha de matrimonio / Date of marriage :: 14 de febrero de 2024
Nombre después / Name after marriage :: Ximena Fitzgerald Alcázar
Acta / Entry :: 00418 ;; Libro / Book :: 2
La presente es copia fiel del original. This is a true copy of the original. Expedida el 5 de marzo de 2024.
~ Oficial / Registrar :: Lic. Jorge Pacheco""",
        "Ximena Fitzgerald Alcázar",
        "2024-03-05",
    )
    yield mk(
        "child_abuse_clearance",
        """% BUNDESAMT FÜR REGISTERWESEN (FIKTIV)
% 53113 Bonn · Deutschland
# ERWEITERTES FÜHRUNGSZEUGNIS / EXTENDED CERTIFICATE OF CONDUCT (work with minors)
Familienname / Surname :: Großmann ;; Vorname / Given name :: Jörg Benedikt
Geburtsdatum / Date of birth :: 03.07.1999 ;; Geburtsort / Place :: Jena
Inhalt / Content :: Keine Eintragung / No entry
Erteilt nach § 30a Abs. 1 BZRG. Ausstellungsdatum / Date of issue: 24.11.2025
Gegen Entscheidungen der \
Behörde kann Beschwerde eingelegt werden. Maschinell erstellt, ohne Unterschrift gültig.""",
        "Jörg Benedikt Großmann",
        "2025-11-24",
        birth="1999-07-03",
    )


def _two_column() -> Iterator[UnseenPaper]:
    """A shaded side column beside the main text."""
    mk = partial(_paper, TwoColumn)
    yield mk(
        "cv",
        """% Valeria Sofia Montoya Duque
% Curriculum Vitae
& CONTACT
& Address :: Cra. 15 No. 88-64, Bogota, Colombia
& Phone :: +57 310 555 0119
& E-mail :: vs.montoya@mail.example
& Date of birth :: 5 May 2000
& LANGUAGES
& Spanish (native), English (C1), German (A2)
& SKILLS
& Phlebotomy, suturing, R, SPSS
& CERTIFICATIONS
& BLS, valid through 08/2026
# Education
2019 - present: Doctor of Medicine (MD), Universidad del Rosal, Bogota. Expected graduation: December 2025.
2013 - 2018: Colegio San Patricio, high school diploma.
# Clinical experience
Jan 2025 - Jun 2025: Internship in internal medicine, Hospital Santa Clara. Took call every fourth night.
Jul 2024 - Dec 2024: Surgery and emergency rotations, Clinica del Norte.
# Research
Montoya VS, Pardo L. Dengue in pregnancy: a case series. Rev Colomb Infect (fict.) 2024;12:44-9.
Poster: Latent tuberculosis among students; 14 % had a positive skin test. National congress, Cali, 2023.
# Volunteering
2022: Vaccination drive against influenza in La Guajira (1,200 children).
# References
Available on request.""",
        "Valeria Sofia Montoya Duque",
        birth="2000-05-05",
    )
    yield mk(
        "cv",
        """% Arjun Venkatesan Pillai
% MEDICAL STUDENT
& CONTACT
& 7 Temple View, Kochi 682001, Kerala
& arjun.pillai@mail.example
& +91 484 555 0103
& PERSONAL
& Nationality :: Indian
& Born :: 19/09/2001
& AWARDS
& Best outgoing student in Pathology, 2023
& University rank 4, second MBBS
# Profile
Final-year student with an interest in nephrology and medical education, seeking US clinical experience.
# Education
MBBS, Backwater Medical College, Kochi (2020 - 2026)
Higher Secondary, Kendriya Vidyalaya (2018 - 2020), 96.4 %
# Clinical rotations
Medicine 8 weeks; Surgery 8 weeks; OBG 6 weeks; Paediatrics 6 weeks; Community medicine 4 weeks
# Publications and posters
1. Pillai AV et al. Hepatitis B vaccine response in dialysis: anti-HBs decline at one year. J Fict \
Nephrol 2025.
# Interests
Carnatic violin, chess (state level), trekking
> Updated: November 2025""",
        "Arjun Venkatesan Pillai",
        birth="2001-09-19",
    )
    yield mk(
        "english",
        """% TOEFL iBT Test Taker Score Report
% Fictional Testing Service, Princeton NJ - Test Taker copy
& Name :: El-Sayed, Omar Khaled
& Email :: ok.elsayed@mail.example
& Date of Birth :: 11 Feb 2000
& Gender :: Male
& ID Type / No. :: Passport - XXXXX4410
& Registration No. :: 0000 0000 4471 2230
& Native Country :: Egypt
& Native Language :: Arabic
& Test Center :: STN 14032A Cairo
# Test Date: 15 Nov 2025
Section | Score | Range
Reading | 27 | 0-30
Listening | 28 | 0-30
Speaking | 24 | 0-30
Writing | 25 | 0-30
Total | 104 | 0-120
# MyBest scores
MyBest scores combine your best section scores from all valid test dates. You have one valid test date only.
# Proficiency levels
Reading: Advanced (24-30). Listening: Advanced (22-30). Speaking: High-Intermediate (20-24). Writing: \
Advanced (24-30). Scores are valid for two years and are then removed: valid until 15 Nov 2027. \
Institutions must check scores with the testing service. A photocopy is not valid for admission.""",
        "Omar Khaled El-Sayed",
        "2025-11-15",
        expires="2027-11-15",
        birth="2000-02-11",
        values="TOEFL,104,,;reading,27,,;listening,28,,;speaking,24,,;writing,25,,",
    )
    yield mk(
        "oet",
        """% OET Statement of Results
% Occupational English Test - fictional copy
& Candidate :: Swati Balakrishnan Menon
& Candidate number :: OET-990417-118
& Date of birth :: 1999-12-16
& Profession :: MEDICINE
& Country :: India
& Venue :: Kochi 2
# Test date: 2025-08-23
Sub-test | Score | Grade
Listening | 410 | B
Reading | 380 | B
Speaking | 400 | B
Writing | 350 | B
# About the grades
450-500 A; 350-440 B; 300-340 C+; 200-290 C; 100-190 D; 0-90 E. The ECFMG pathway asks for 350 in \
listening, reading and speaking, and 300 in writing, in one sitting. A score below that is not accepted.
Results can be verified online for two years. Issued 2025-09-10.""",
        "Swati Balakrishnan Menon",
        "2025-08-23",
        birth="1999-12-16",
        values="listening,410,,;reading,380,,;speaking,400,,;writing,350,,",
    )
    yield mk(
        "usmle_step1",
        """% UNITED STATES MEDICAL LICENSING EXAMINATION
% STEP 1 SCORE REPORT - fictional sample
& Name :: Yadav, Prashant Kumar
& USMLE ID :: 9-999-441-0
& Test date :: July 28, 2025
& Report date :: August 13, 2025
& School :: Terai Medical College, Birgunj
# Result: FAIL
The USMLE program reports only pass or fail for Step 1. This examinee did not reach the passing standard.
# Performance relative to the passing standard
Content area | Below | Borderline | Above
Human development | x | | 
Blood and lymphoreticular | | x | 
Cardiovascular system | x | | 
Multisystem processes | x | | 
Respiratory and renal | | x | 
# Interpretation
Examinees who fail may take the test again, no more than four attempts in total. Examinees who pass may \
not retake.""",
        "Prashant Kumar Yadav",
        "2025-07-28",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% UNITED STATES MEDICAL LICENSING EXAMINATION
% STEP 2 CLINICAL KNOWLEDGE (CK) SCORE REPORT - fictional sample
& Examinee :: Ferreira-Lopes, Ines Catarina
& USMLE ID :: 9-999-820-4
& Test date :: 09/16/2025
& Passing score :: 214
& Mean (SD), first takers :: 250 (15)
# Test result: PASS        Three-digit score: 257
The score is reported on a scale of 1 to 300. The standard error of measurement is 6 points.
# Your performance compared with others
Area | Lower | Same | Higher
Medicine | | x | 
Surgery | | | x
Pediatrics | | x | 
Obstetrics and gynecology | | | x
Psychiatry | | x | 
# Notes
A score of 214 or higher is needed to pass. Failing examinees receive a profile of weak areas. Score \
report date 10/08/2025. Third parties should ask for an official USMLE transcript.""",
        "Ines Catarina Ferreira-Lopes",
        "2025-09-16",
        values="step2ck,257,,pass",
    )
    yield mk(
        "mspe",
        """% Medical Student Performance Evaluation
% Ludwig-Semmel University, Faculty of Medicine, Graz, Austria
& Student :: Lukas Johannes Pichler
& Born :: 27.01.2000
& Entry :: October 2019
& Graduation :: June 2026
& Issued :: 22 September 2025
& Class size :: 336
& Rank :: second quarter
# Introduction
Mr. Pichler entered our six-year programme straight from school. He has been a reliable and cheerful student.
# Preclinical years
He passed the first and second diploma examinations at the first attempt, with the grades "good" and \
"very good".
# Clinical years
Internal medicine: "His presentations were the clearest of the group." Surgery: "Steady hands; asks \
good questions." Paediatrics: "Excellent rapport with children and with worried parents."
# Professional conduct
No disciplinary measures. He served two years as elected representative of his class.
# Summary
We recommend him warmly as a very good candidate. Vice Rector for Studies: Univ.-Prof. Dr. E. Haslinger.""",
        "Lukas Johannes Pichler",
        "2025-09-22",
        birth="2000-01-27",
    )
    yield mk(
        "personal_statement",
        """% PERSONAL STATEMENT
% Nadia Rahimi - elective in Family Medicine
& Applicant :: Nadia Rahimi
& School :: Kabul-Herat Medical Institute (in transfer)
& Word count :: 214
My grandmother kept her insulin in a clay jar, because the electricity in our street came and went. I \
was nine when I understood that the jar was medicine too.
In my third year I was placed in a clinic that served four villages. We had one X-ray machine and a \
waiting list for it; every positive sputum meant a family to be found. I learned to examine slowly and \
to believe what the hands tell. I failed at things as well. I once told a patient that she was well \
when her result was still pending, and I shall not forget her face when I had to correct myself. Since \
then I say "I do not know yet".
In the United States I hope to see how a team shares the care of a chronic illness, and to carry that \
home. Family medicine appeals to me because it begins with the jar and not with the insulin.""",
        "Nadia Rahimi",
    )
    yield mk(
        "lab_titers",
        """% Islandwide Clinical Laboratory
% 14 Broad Street, Bridgetown, Barbados   246-555-0166
& PATIENT
& Name :: Browne-Joseph, Kezia
& DOB :: 11-Sep-1999
& Sex :: F
& ID :: BJ-2207
& SPECIMEN
& Lab no. :: 25-330418
& Taken :: 26-Nov-2025 09:05
& Received :: 26-Nov-2025 11:50
& Reported :: 28-Nov-2025
& DOCTOR
& Dr. C. Worrell, Campus Clinic
# Immune status: hepatitis B
Assay | Result | Units | Ref.
Hepatitis B surface antibody | REACTIVE (immune) 167.4 | mIU/mL | >10 immune
Hepatitis B surface antigen | NON-REACTIVE | | Non-reactive
Hepatitis B core antibody, total | NON-REACTIVE | | Non-reactive
# Comment
Pattern consistent with immunity due to vaccination. A reactive surface antigen would suggest \
infection. Results are for the ordering physician; discuss them before you act.
> Released by: T. Maynard, MLT""",
        "Kezia Browne-Joseph",
        "2025-11-26",
        birth="1999-09-11",
        values="anti-HBs,167.4,mIU/mL,positive;HBsAg,,,negative;anti-HBc,,,negative",
    )
    yield mk(
        "background_check",
        """% Background Screening Report
% TruePath Verify Inc., 900 Commerce Way, Lehi, UT 84043
& SUBJECT
& Name :: Svetlana Petrova-Mills
& Date of birth :: 06/14/1998
& SSN :: not provided
& ORDER
& Report ID :: TPV-2025-661920
& Requested by :: Desert Willow Hospital GME
& Ordered :: 09/26/2025
& Completed :: 10/01/2025
& Overall :: CLEAR
# Results summary
Search | Jurisdiction | Result
Multi-state criminal | Nationwide | Clear
Federal criminal | District of Nevada | Clear
County criminal | Clark, NV | Clear
Sex offender | All states | Clear
Healthcare sanctions (FACIS 3) | Federal and state | Clear
# How to read this report
Clear: nothing reportable was found. Consider: something was found that you should look at. Pending: \
the court has not answered yet. A report of "Consider" is not a recommendation to refuse. Civil suits \
and pending litigation were not searched. Information in this report must not be used for any other \
purpose.""",
        "Svetlana Petrova-Mills",
        "2025-10-01",
        birth="1998-06-14",
        values="background_check,,,clear",
    )


def _portal() -> Iterator[UnseenPaper]:
    """Web pages printed from the browser."""
    mk = partial(_paper, Portal)
    yield mk(
        "usmle_step2ck",
        """% 1/14/26, 8:31 PM
% Score report viewer
% Examinee Web Access (fictional)
% Signed in as Chukwuebuka O.
# Step 2 CK
Name :: Chukwuebuka Obiora ;; USMLE ID :: 9-999-317-6 ;; Date of birth :: 1998-02-17
Examination :: USMLE Step 2 CK ;; Test date :: 2025-12-18 ;; Outcome :: Pass
Score :: 243 ;; Minimum passing score :: 214 ;; Score released :: 2026-01-14
The score report stays available for about 365 days from the release date. If you failed, you may apply \
to retake the examination. This page is not an official transcript.
$ https://examinee.access.example/reports/step2ck?id=93171   #/1""",
        "Chukwuebuka Obiora",
        "2025-12-18",
        birth="1998-02-17",
        values="step2ck,243,,pass",
    )
    yield mk(
        "english",
        """% 26/07/2025, 19:02
% Results | Test taker portal
% IELTS Test Taker Portal (sample)
% Log out
# Your provisional results
Test taker :: Thuy Linh Nguyen Hoang ;; Date of birth :: 21 Sep 2001 ;; Candidate no. :: 018826
Test :: IELTS Academic on computer ;; Test date :: 19 July 2025 ;; Centre :: VN115 Da Nang
Overall :: 7.0 ;; Listening :: 7.5 ;; Reading :: 7.0
Writing :: 6.5 ;; Speaking :: 6.5 ;; CEFR level :: C1
Your Test Report Form will be posted within 13 days. Only the Test Report Form is official. Bands run \
from 0 to 9; a 9.0 is an expert user. We recommend that a result more than two years old be accepted \
only with proof of practice.
$ https://results.ielts-sample.example/me/2025-07-19   1/1""",
        "Thuy Linh Nguyen Hoang",
        "2025-07-19",
        birth="2001-09-21",
        values="IELTS,7,,;listening,7.5,,;reading,7,,;writing,6.5,,;speaking,6.5,,",
    )
    yield mk(
        "oet",
        """% 10/11/2025, 06:55
% My OET - Results
% OET candidate portal (sample)
% Dr Saad
# Results - Medicine
Candidate :: Dr. Saad Mahmood Bhatti ;; Candidate number :: OET-881020-407 ;; Date of birth :: 08/10/1997
Test date :: 25 October 2025 ;; Test centre :: Islamabad 1 ;; Results published :: 10 November 2025
Listening :: 370 (B) ;; Reading :: 360 (B) ;; Speaking :: 390 (B) ;; Writing :: 320 (C+)
Share results with ECFMG :: Yes ;; Results valid until :: 25 October 2027
Results are shown out of 500. A re-mark can be asked for within 21 days. A listening score of 340 would be C+.
$ https://my.oet-sample.example/results/407   1/1""",
        "Saad Mahmood Bhatti",
        "2025-10-25",
        expires="2027-10-25",
        birth="1997-10-08",
        values="listening,370,,;reading,360,,;speaking,390,,;writing,320,,",
    )
    yield mk(
        "lab_titers",
        """% 2/3/26, 7:44 AM
% Test Details - MyChart sample
% MyHealthRecord - Evergreen Health
% Signed in: Jerome P.
# HEPATITIS B SURFACE ANTIBODY, QUANTITATIVE - Details
Patient :: Jerome Anthony Pascual ;; Date of birth :: 5/16/1999 ;; Ordering provider :: Laura Finch, NP
Collected on :: Jan 29, 2026 3:20 PM ;; Resulted on :: Feb 1, 2026 9:12 AM ;; Status :: Final result
Component | Your value | Standard range | Interpretation
Hepatitis B Surface Ab, Quant | 9.6 mIU/mL | >= 12.0 mIU/mL | Equivocal
Unable to determine if anti-HBs is present at levels consistent with immunity. Negative: <8.0; \
equivocal: 8.0 to <12.0; positive: >= 12.0 mIU/mL. A booster dose and a new titer after one to two \
months are advised.
$ https://mychart.evergreen.example/app/test-results/details?eorderid=WP-24   1/1""",
        "Jerome Anthony Pascual",
        "2026-01-29",
        birth="1999-05-16",
        values="anti-HBs,9.6,mIU/mL,equivocal",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% 3/20/26, 5:18 PM
% Corewell patient portal
% Corewell Patient
% Help    Sign out
# QuantiFERON-TB Gold Plus
Patient :: Rania Haddad Khoury ;; DOB :: 12/23/1999 ;; Date collected :: 03/13/2026
Ordered by :: M. Sorensen, MD ;; Date reported :: 03/17/2026 ;; Lab report :: 072-551-0018-0
Test | Current result and flag | Previous result | Units | Reference interval
QuantiFERON Criteria | Comment | | |
QuantiFERON TB1 Ag Value | 0.04 | 0.02  02/24/2024 | IU/mL |
QuantiFERON TB2 Ag Value | 0.06 | 0.03  02/24/2024 | IU/mL |
QuantiFERON Nil Value | 0.02 | 0.05  02/24/2024 | IU/mL |
QuantiFERON Mitogen Value | >10.00 | >10.00  02/24/2024 | IU/mL |
QuantiFERON-TB Gold Plus | Negative | Negative  02/24/2024 | | Negative
No response to M. tuberculosis antigens detected. Infection with M. tuberculosis is unlikely, but high \
risk individuals should be considered for additional testing. The reference range is an Antigen minus \
Nil result of <0.35 IU/mL.
$ https://patient.corewell.example/results/0720018   #/1""",
        "Rania Haddad Khoury",
        "2026-03-13",
        birth="1999-12-23",
        values="IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% 8/29/25, 10:40 AM
% eScreening - Donor result
% ClearStep Compliance Portal
% Role: student
# Donor result detail
Donor :: Bautista Ramos, Carlos ;; Date of birth :: 01/31/1998 ;; Account :: Valley Osteopathic College
Collection date :: 08/25/2025 09:58 ;; Received at lab :: 08/26/2025 ;; Test type :: Urine 10 panel, rapid
Specimen ID :: 2099417780 ;; Reason :: Clinical placement ;; Result :: NON-NEGATIVE
Panel | Screen
AMP | Negative
BAR | Negative
BZO | Non-negative
COC | Negative
OXY | Negative
THC | Negative
A non-negative screen is not a positive test. The specimen was sent to the laboratory for confirmation, \
and the medical review officer will call the donor. Do not release the donor to duty.
$ https://portal.clearstep.example/donor/2099417780   1/1""",
        "Carlos Bautista Ramos",
        "2025-08-25",
        birth="1998-01-31",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "background_check",
        """% 11/24/25, 2:06 PM
% Order status - CastleGate
% CastleGate Student Screening
% My account
# Order CG-88104417
Student :: Hyun-woo Choi ;; DOB :: 2000-07-05 ;; School program :: Sunbelt Visiting Clerkships
Ordered :: 2025-11-18 ;; Estimated completion :: 2025-12-02 ;; Order status :: PENDING
Component | Status
Residency history | Complete
Nationwide sex offender index | Clear
Nationwide healthcare fraud and abuse | Clear
County criminal, Fulton GA | In progress
International criminal, Republic of Korea | Pending - court delay
A report is available once every component is complete. Components marked Clear need nothing from you.
$ https://mycastlegate.example/orders/88104417   #/1""",
        "Hyun-woo Choi",
        "",
        birth="2000-07-05",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% 12/1/25, 9:15 AM
% Immunization record
% State Immunization Registry - public access (sample)
% Download PDF
# Official immunization record
Name :: Priscilla Owusu Ansah ;; Date of birth :: 10/30/2000 ;; Registry ID :: 00417729
Record generated :: 12/01/2025 ;; Status :: Up to date ;; Source :: Provider reported
Vaccine group | Dates given
Hep B | 01/08/2019  02/12/2019  07/16/2019
MMR | 03/05/2019  04/09/2019
Varicella | 03/05/2019  04/09/2019
Tdap | 06/21/2022
Influenza | 10/14/2024  10/03/2025
COVID-19 | 03/30/2021  04/20/2021  11/12/2025
This record shows vaccines reported to the registry and may not be complete. Titers are not stored here.
$ https://myshots.state.example/record/00417729   1/1""",
        "Priscilla Owusu Ansah",
        "2025-12-01",
        birth="2000-10-30",
    )
    yield mk(
        "health_insurance",
        """% 1/6/26, 11:11 AM
% Policy overview
% NomadCare Travel Medical
% Nicolas D.
# Policy NC-5501-88213
Insured :: Nicolas Delacroix-Perrin ;; Date of birth :: 4 Jan 2001 ;; Plan :: Atlas Student USA
Effective date :: 01 Oct 2025 ;; End date :: 31 Mar 2026 ;; Policy status :: CANCELLED - premium not received
Medical maximum :: $250,000 ;; Deductible :: $100 ;; Evacuation :: $500,000
Cover ended on 15 Dec 2025. You may reinstate the policy by paying the premium in full. Claims made \
before that day will still be processed.
$ https://my.nomadcare.example/policy/5501-88213   1/1""",
        "Nicolas Delacroix-Perrin",
        "2025-10-01",
        expires="2026-03-31",
        birth="2001-01-04",
        sound=False,
    )
    yield mk(
        "flu",
        """% 10/25/25, 4:02 PM
% Visit summary - Corner Drug
% Corner Drug Pharmacy - Immunization record
% Welcome, Tsering
# Vaccine administration record
Patient :: Tsering Dolma Bhutia ;; Date of birth :: 06/06/2000 ;; Store :: 1180 Jackson Heights NY
Vaccine :: Influenza, Fluzone 2025-26 (trivalent) ;; Date administered :: 10/24/2025 ;; Dose :: 0.5 mL IM
Manufacturer :: Sanofi ;; Lot number :: UT8890BA ;; Lot expiration :: 06/30/2026
Pharmacist :: Amir Patel, RPh ;; Site :: Left arm ;; VIS date :: 01/31/2025
Mild soreness is common. This record does not show other vaccines such as COVID-19 or hepatitis B.
$ https://www.cornerdrug.example/records/imz   1/1""",
        "Tsering Dolma Bhutia",
        "2025-10-24",
        birth="2000-06-06",
    )


def _boxed() -> Iterator[UnseenPaper]:
    """Official forms of boxes; passports and visas with their machine-readable lines."""
    mk = partial(_paper, Boxed)
    yield mk(
        "passport",
        """% REPUBLIC OF INDIA / BHARAT GANARAJYA
% PASSPORT - specimen, no value
Type :: P ;; Country Code :: IND ;; Passport No. :: Z9900417
Surname :: NAIR
Given Name(s) :: LAKSHMI PRIYA
Nationality :: INDIAN ;; Sex :: F ;; Date of Birth :: 02/08/2001
Place of Birth :: THRISSUR, KERALA ;; Place of Issue :: COCHIN
Date of Issue :: 17/03/2022 ;; Date of Expiry :: 16/03/2032

"""
        + _mrz("P", "IND", "NAIR", "LAKSHMI PRIYA", "Z9900417", "010802", "F", "320316"),
        "Lakshmi Priya Nair",
        "2022-03-17",
        expires="2032-03-16",
        birth="2001-08-02",
    )
    yield mk(
        "passport",
        """% ESTADOS UNIDOS MEXICANOS
% PASAPORTE / PASSPORT / PASSEPORT - ejemplar sin valor
Tipo/Type :: P ;; Clave/Code :: MEX ;; Pasaporte No./Passport No. :: N99004182
Apellidos/Surname :: ARREDONDO PALAFOX
Nombres/Given names :: JOSE RAMON
Nacionalidad/Nationality :: MEXICANA ;; Sexo/Sex :: M ;; CURP :: AEPR990606HJCXXX00
Fecha de nacimiento/Date of birth :: 06 06 1999 ;; Lugar/Place :: GUADALAJARA, JAL.
Fecha de expedicion/Date of issue :: 21 01 2024 ;; Fecha de caducidad/Date of expiry :: 21 01 2034
Autoridad/Authority :: SRE

"""
        + _mrz("P", "MEX", "ARREDONDO PALAFOX", "JOSE RAMON", "N99004182", "990606", "M", "340121"),
        "Jose Ramon Arredondo Palafox",
        "2024-01-21",
        expires="2034-01-21",
        birth="1999-06-06",
    )
    yield mk(
        "passport",
        """% REPÚBLICA FEDERATIVA DO BRASIL
% PASSAPORTE / PASSPORT - exemplar
TIPO/TYPE :: P ;; PAIS EMISSOR/ISSUING STATE :: BRA ;; PASSAPORTE No. :: FX990231
SOBRENOME/SURNAME :: VASCONCELOS BRITO
NOME/GIVEN NAMES :: ANA LUIZA
NACIONALIDADE/NATIONALITY :: BRASILEIRO(A) ;; SEXO/SEX :: F ;; REGISTRO :: 000.000.000-00
DATA DE NASCIMENTO/DATE OF BIRTH :: 24 NOV/NOV 2000 ;; NATURALIDADE/PLACE :: RECIFE/PE
DATA DE EXPEDIÇÃO/DATE OF ISSUE :: 10 FEV/FEB 2023 ;; VALIDO ATE/DATE OF EXPIRY :: 09 FEV/FEB 2033

"""
        + _mrz("P", "BRA", "VASCONCELOS BRITO", "ANA LUIZA", "FX990231", "001124", "F", "330209"),
        "Ana Luiza Vasconcelos Brito",
        "2023-02-10",
        expires="2033-02-09",
        birth="2000-11-24",
    )
    yield mk(
        "passport",
        """% BUNDESREPUBLIK DEUTSCHLAND
% REISEPASS / PASSPORT / PASSEPORT - Muster
Typ/Type :: P ;; Kode/Code :: D ;; Pass-Nr./Passport No. :: C99X04KLM
Name/Surname :: LINDQVIST-KRÄMER
Vornamen/Given names :: FINN ELIAS
Staatsangehörigkeit/Nationality :: DEUTSCH ;; Geschlecht/Sex :: M ;; Grösse/Height :: 184 cm
Geburtstag/Date of birth :: 13.05.2001 ;; Geburtsort/Place of birth :: LÜBECK
Ausstellungsdatum/Date of issue :: 04.09.2020 ;; Gültig bis/Date of expiry :: 03.09.2026
Behörde/Authority :: HANSESTADT LÜBECK

"""
        + _mrz("P", "D<<", "LINDQVIST-KRAEMER", "FINN ELIAS", "C99X04KLM", "010513", "M", "260903"),
        "Finn Elias Lindqvist-Krämer",
        "2020-09-04",
        expires="2026-09-03",
        birth="2001-05-13",
    )
    yield mk(
        "visa",
        """% U.S. CONSULATE GENERAL (FICTIONAL) - NONIMMIGRANT VISA SECTION
% Notice to applicant
1. Surname :: MBAYE ;; 2. Given name(s) :: OUSMANE CHEIKH
3. Date of birth :: 30 JAN 1999 ;; 4. Nationality :: SENEGAL ;; 5. Visa class :: B-1/B-2
6. Interview date :: 03 NOV 2025 ;; 7. Case number :: AA00XK9917 ;; 8. Decision :: REFUSED - INA 221(g)
[ ] Approved: your passport will be returned with the visa by courier within 10 days.
[x] Refused for administrative processing under section 221(g). Your case is pending further review.
[ ] Refused under section 214(b) of the Immigration and Nationality Act.
You need not pay a new fee if you answer within one year. Do not make travel plans until a visa is issued.""",
        "Ousmane Cheikh Mbaye",
        "2025-11-03",
        birth="1999-01-30",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% NON-FEDERAL FOUR-PART DRUG TESTING CUSTODY AND CONTROL FORM
% Specimen ID No. 0099 4417 82     Laboratory accession no. T25-771902
STEP 1A. Employer / school :: Lone Star Clerkship Network ;; B. MRO :: Dr. Gail Pritchard, Austin TX
C. Donor name (last, first) :: Kariuki, Wanjiru ;; D. Donor DOB :: 08/09/1999 ;; E. Reason :: [x] \
Pre-placement
F. Drug tests to be performed :: [x] 11-panel urine ;; G. Collection site :: ExpressTest #14, Austin
STEP 2. Temperature 90-100 F :: [x] Yes  [ ] No ;; Specimen :: [x] Single ;; Observed :: [ ] Yes
STEP 4. Collector :: R. Delgado ;; Date (Mo/Day/Yr) :: 02/17/2026 ;; Time :: 10:26 AM
STEP 5. Donor signature :: W. Kariuki ;; Date :: 02/17/2026
STEP 6. PRIMARY SPECIMEN - determination by the medical review officer
MRO determination :: [x] NEGATIVE  [ ] POSITIVE  [ ] DILUTE  [ ] REFUSAL ;; MRO date :: 02/20/2026
Remarks :: none ;; Signature of MRO :: G. Pritchard
STEP 7. Split specimen: the laboratory holds the bottle for one year if the primary specimen is positive.""",
        "Wanjiru Kariuki",
        "2026-02-17",
        birth="1999-08-09",
        values="drug_screen,,,negative",
    )
    yield mk(
        "malpractice",
        """% CERTIFICATE OF LIABILITY INSURANCE
% ACORD-style fictional form
DATE (MM/DD/YYYY) :: 11/25/2025 ;; CERTIFICATE NUMBER :: CL2511250417
PRODUCER :: Palmetto Risk Partners, Miami FL ;; INSURER A :: Evermont Casualty Company
INSURED :: Windward Isles University SOM ;; STUDENT :: Gabrielle Simone Antoine
This certificate is issued as a matter of information only and confers no rights upon the certificate holder.
TYPE OF INSURANCE :: Professional Liability, claims-made ;; POLICY NUMBER :: PL-00-7781-25
POLICY EFF :: 07/01/2025 ;; POLICY EXP :: 06/30/2026 ;; RETROACTIVE DATE :: 07/01/2019
EACH CLAIM :: $ 2,000,000 ;; AGGREGATE :: $ 4,000,000 ;; DEDUCTIBLE :: $ 0
CERTIFICATE HOLDER :: Great Plains University Medical Center, Omaha NE ;; AUTHORIZED REP. :: D. Ivers
CANCELLATION: should the above policy be cancelled before its expiration date, notice will be delivered \
in accordance with the policy provisions.""",
        "Gabrielle Simone Antoine",
        "2025-07-01",
        expires="2026-06-30",
        values="per_claim,2000000,USD,;aggregate,4000000,USD,",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC STANDARDIZED IMMUNIZATION FORM (fictional layout)
% Visiting Student Learning Opportunities - page 1
1. Last name :: Castellanos ;; 2. First name :: Marco Antonio ;; 3. DOB :: 11/06/2000
4. Home school :: Univ. de San Lucas, Guatemala ;; 5. Phone :: +502 5550 0144
6. MMR dose 1 :: 11/20/2001 ;; 7. MMR dose 2 :: 02/14/2007 ;; 8. Serology :: not done
9. Varicella dose 1 :: 07/07/2015 ;; 10. Varicella dose 2 :: 09/08/2015 ;; 11. Serology :: not done
12. Tdap :: 04/26/2021 ;; 13. Influenza :: 10/02/2025 ;; 14. COVID-19 :: 12/05/2023
15. Hep B 1 :: 02/02/2016 ;; 16. Hep B 2 :: 03/08/2016 ;; 17. Hep B 3 :: 08/09/2016
18. Anti-HBs quantitative :: 218 mIU/mL ;; 19. Interpretation :: Positive ;; 20. Titer date :: 09/30/2025
21. TST #1 read :: 09/12/2025 ;; 22. mm :: 0 mm ;; 23. TST #2 read :: 09/26/2025 ;; 24. mm :: 4 mm
25. Chest X-ray (only if positive) :: n/a ;; 26. Treated for latent TB :: n/a
27. Health care provider :: Dra. Ingrid Paz ;; 28. Signature :: I. Paz ;; 29. Date :: 10/07/2025""",
        "Marco Antonio Castellanos",
        "2025-10-07",
        birth="2000-11-06",
        values="anti-HBs,218,mIU/mL,positive;TST,0,mm,;TST,4,mm,",
    )
    yield mk(
        "child_abuse_clearance",
        """% CHILD ABUSE HISTORY CERTIFICATION
% Department of Human Services - ChildLine (fictional)
APPLICANT NAME :: Adebola Kehinde Fashola ;; DATE OF BIRTH :: 05/02/1999
E-CLEARANCE ID :: 0000417739 ;; DATE SUBMITTED :: 12/29/2025
PURPOSE :: School employee not governed by public school code ;; STATUS :: PENDING
Your application has been received and is being processed. A result letter stating whether or not you \
are listed in the statewide database as a perpetrator will be posted to your account within 14 days. \
This notice is not a clearance.""",
        "Adebola Kehinde Fashola",
        "",
        birth="1999-05-02",
        sound=False,
    )
    yield mk(
        "background_check",
        """% REPUBLIC OF THE PHILIPPINES - DEPARTMENT OF JUSTICE
% NBI CLEARANCE (fictional specimen)
NBI ID NO. :: V200CRMP99-SA0041 ;; DATE OF ISSUE :: OCTOBER 28, 2025 ;; VALID UNTIL :: OCTOBER 28, 2026
FAMILY NAME :: VILLAFUERTE ;; FIRST NAME :: KATRINA MAE ;; MIDDLE NAME :: ONGPIN
ADDRESS :: 14 MABINI ST., ILOILO CITY
DATE OF BIRTH :: JANUARY 09, 2000 ;; PLACE OF BIRTH :: ILOILO CITY ;; CIVIL STATUS :: SINGLE
PURPOSE :: TRAVEL ABROAD / U.S. CLERKSHIP ;; REMARKS :: NO DEROGATORY RECORD
This is to certify that the person whose name, photograph, signature and thumbmark appear hereon has no \
criminal record on file at this office. Any alteration renders this clearance void. Not valid without \
the dry seal.
! NBI - CLEARED""",
        "Katrina Mae Ongpin Villafuerte",
        "2025-10-28",
        expires="2026-10-28",
        birth="2000-01-09",
        values="background_check,,,clear",
    )


def _leader() -> Iterator[UnseenPaper]:
    """Fixed-pitch print-outs with dotted leaders."""
    mk = partial(_paper, Leader)
    yield mk(
        "usmle_transcript",
        """
% USMLE TRANSCRIPT OF SCORES                                            FICTIONAL SAMPLE
Name :: Bhattarai, Rojina
USMLE ID :: 9-999-662-8
Date of birth :: 18-JUL-1998
Transcript date :: 05-JAN-2026

Examination | Test date | Result | Score | Pass mark
STEP 1 | 14-MAR-2024 | FAIL | - | -
STEP 1 | 19-SEP-2024 | PASS | - | -
STEP 2 CK | 26-AUG-2025 | PASS | 238 | 214

STEP 1 has been reported as pass or fail only since January 2022. Incomplete attempts, if any, are \
listed. No indication of irregular behavior is on file. END OF TRANSCRIPT""",
        "Rojina Bhattarai",
        "2026-01-05",
        birth="1998-07-18",
        values="step1,,,fail;step1,,,pass;step2ck,238,,pass",
    )
    yield mk(
        "transcript",
        """% UNIVERSITY OF OKE-ADO, IBADAN          STUDENT ACADEMIC RECORD
NAME :: AKINWANDE, SEGUN MOSES
MATRIC NO. :: 184410
DATE OF BIRTH :: 02/11/1999
PROGRAMME :: MBBS (6 YEARS)
DATE PRINTED :: 21/10/2025

COURSE | TITLE | SESSION | SCORE | REMARK
ANA 201 | GROSS ANATOMY | 2019/20 | 61 | PASS
BCH 203 | MEDICAL BIOCHEMISTRY | 2019/20 | 58 | PASS
PHS 205 | HUMAN PHYSIOLOGY | 2019/20 | 66 | PASS
PTH 301 | GENERAL PATHOLOGY | 2021/22 | 70 | DISTINCTION
PHA 305 | CLINICAL PHARMACOLOGY | 2021/22 | 63 | PASS
MED 501 | INTERNAL MEDICINE | 2023/24 | 64 | PASS
SUR 503 | SURGERY | 2023/24 | 59 | PASS
OBG 505 | OBSTETRICS AND GYNAECOLOGY | 2024/25 | 67 | PASS

PASS MARK 50.  BELOW 50 = FAIL.  70 AND ABOVE = DISTINCTION.
NOT OFFICIAL UNLESS SIGNED AND STAMPED BY THE REGISTRAR.
! REGISTRY - CERTIFIED TRUE COPY
~ REGISTRAR :: O. A. LADIPO ;; DATE :: 21/10/2025""",
        "Segun Moses Akinwande",
        "2025-10-21",
        birth="1999-11-02",
    )
    yield mk(
        "transcript",
        """% JIANGNAN MEDICAL UNIVERSITY (江南医科大学)     ACADEMIC TRANSCRIPT
Student name :: Chen Yutong 陈雨桐
Student number :: 2019050417
Date of birth :: 2001-02-25
Specialty :: Clinical Medicine (5 years + 1)
Date of issue :: 2025-09-15

Course | Term | Hours | Credit | Mark
Systematic Anatomy | 2019-1 | 96 | 6.0 | 91
Histology and Embryology | 2019-2 | 64 | 4.0 | 88
Medical Immunology | 2020-2 | 48 | 3.0 | 85
Diagnostics | 2021-2 | 112 | 7.0 | 90
Internal Medicine | 2022-1 | 144 | 9.0 | 87
Surgery | 2022-2 | 128 | 8.0 | 84
Infectious Diseases | 2023-1 | 40 | 2.5 | 93

Total credits :: 241.5
Average mark :: 88.3
Marking: 60-100 pass, below 60 fail. Sealed by the Academic Affairs Office. 教务处""",
        "Yutong Chen",
        "2025-09-15",
        birth="2001-02-25",
    )
    yield mk(
        "financial_proof",
        """
% BANCO ANDINO DEL SUR S.A.              CONSTANCIA BANCARIA / BANK STATEMENT LETTER
Lugar y fecha / Place and date :: Lima, 02 de enero de 2026
Titular / Account holder :: Renzo Alonso Huaman Quispe
Cuenta / Account :: 191-0000417-0-88 (USD)
Apertura / Opened :: 14/08/2018

Month | Deposits | Withdrawals | Balance
10/2025 | 1,200.00 | 310.00 | 16,840.22
11/2025 | 1,200.00 | 280.00 | 17,760.22
12/2025 | 2,000.00 | 945.10 | 18,815.12

Available balance: USD 18,815.12. This letter is issued at the request of the holder for the United \
States visa and implies no liability of the bank.""",
        "Renzo Alonso Huaman Quispe",
        "2026-01-02",
    )
    yield mk(
        "chest_xray",
        """% COUNTY GENERAL HOSPITAL      RADIOLOGY INFORMATION SYSTEM      PRINT QUEUE 04
PATIENT :: OTIENO, GRACE AKINYI
MRN :: 00417820
DOB :: 16 JUN 1998
EXAM :: XR CHEST PA
EXAM DATE/TIME :: 12/OCT/2025 13:42
ORDERING MD :: HARGROVE, P

HISTORY: POSITIVE PPD.  COMPARISON: NONE AVAILABLE.

FINDINGS: THERE IS AN ILL-DEFINED OPACITY IN THE LEFT UPPER LOBE. NO EFFUSION. HEART SIZE IS NORMAL.

IMPRESSION: LEFT UPPER LOBE OPACITY; ACTIVE TUBERCULOSIS CANNOT BE EXCLUDED. CT OF THE CHEST AND SPUTUM \
STUDIES ARE RECOMMENDED BEFORE CLEARANCE.

READ BY :: FINKELSTEIN, R MD
SIGNED :: 12/OCT/2025 16:20""",
        "Grace Akinyi Otieno",
        "2025-10-12",
        birth="1998-06-16",
        values="chest_xray,,,indeterminate",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """
% TOXNET LABORATORIES          FAX REPORT          03-FEB-2026 07:14     PG 01/01
TO :: STUDENT HEALTH 5550190
DONOR :: MARQUEZ IBARRA, JULIETA
DONOR DOB :: 29-AUG-2000
SPECIMEN NUMBER :: A8819042
COLLECTED :: 30-JAN-2026 15:05
RECEIVED :: 31-JAN-2026

TEST | RESULT | CUTOFF
AMPHETAMINES | NEGATIVE | 500 NG/ML
BARBITURATES | NEGATIVE | 200 NG/ML
BENZODIAZEPINES | NEGATIVE | 200 NG/ML
COCAINE METABOLITES | NEGATIVE | 150 NG/ML
FENTANYL | NEGATIVE | 2 NG/ML
OPIATES | NEGATIVE | 300 NG/ML
THC METABOLITE | NEGATIVE | 50 NG/ML
CREATININE | 132.0 MG/DL | > 20

FINAL DISPOSITION :: NEGATIVE
THIS FAX MAY CONTAIN PRIVILEGED INFORMATION. IF RECEIVED IN ERROR, CALL AT ONCE. DILUTE OR SUBSTITUTED \
SPECIMENS ARE REPORTED SEPARATELY.""",
        "Julieta Marquez Ibarra",
        "2026-01-30",
        birth="2000-08-29",
        values="drug_screen,,,negative",
    )
    yield mk(
        "background_check",
        """
% STATE POLICE - CENTRAL REPOSITORY      RESPONSE FOR CRIMINAL RECORD CHECK
CONTROL NUMBER :: R99004417
SUBJECT :: FARHAT, SAMIR ELIAS
DATE OF BIRTH :: 07/24/1997
SEX / RACE :: M / U
REQUESTED BY :: MERCY VALLEY HEALTH SYSTEM
DATE OF RESPONSE :: 09/11/2025

DISPOSITION | OFFENSE | COUNTY | DATE
GUILTY PLEA | THEFT BY UNLAWFUL TAKING (M1) | DAUPHIN | 05/18/2022
COSTS PAID | HARASSMENT (SUMMARY) | DAUPHIN | 02/02/2023

RESULT :: RECORD FOUND - CONSIDER
THE RESPONSE IS BASED ON A COMPARISON OF NAME, RACE, SEX AND BIRTH DATE WITH THE FILES OF THE \
REPOSITORY ONLY. IT DOES NOT PRECLUDE THE EXISTENCE OF OTHER RECORDS.""",
        "Samir Elias Farhat",
        "2025-09-11",
        birth="1997-07-24",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "good_standing",
        """
% UNIVERSIDAD DE LA COSTA GRANDE      FACULTAD DE MEDICINA      ACAPULCO, GRO.
> Acapulco, Gro., a 15 de septiembre de 2025
ASUNTO: CONSTANCIA DE BUENA CONDUCTA Y SITUACION ACADEMICA
A QUIEN CORRESPONDA:
Por medio de la presente se hace constar que la C. BRENDA GUADALUPE TAPIA OCAMPO, con matricula \
19-04417, es alumna regular del decimo semestre de la carrera de Medico Cirujano, sin adeudo de \
materias, y no ha sido objeto de sancion disciplinaria alguna.
Se extiende la presente para los tramites de rotacion en el extranjero que a la interesada convengan. \
Si existiera algun asunto pendiente, la Facultad lo comunicaria por escrito.
ATENTAMENTE
~ SECRETARIO ACADEMICO :: Dr. Fermin Olguin ;; SELLO :: UCG""",
        "Brenda Guadalupe Tapia Ocampo",
        "2025-09-15",
    )
    yield mk(
        "usmle_step1",
        """
% USMLE STEP 1                EXAMINEE PERFORMANCE REPORT              (FICTIONAL)
NAME :: SALGADO DE LA CRUZ, MIGUEL ANGEL
USMLE ID :: 9-999-105-3
TEST DATE :: 10 JUN 2025
RESULT :: PASS
REPORT DATE :: 02 JUL 2025

THE USMLE STEP 1 RESULT IS REPORTED AS PASS OR FAIL WITHOUT A NUMERIC SCORE. IT RESTS ON THE WHOLE \
EXAMINATION. AN EXAMINEE WHO RECEIVES A FAIL IS GIVEN A CONTENT PROFILE; SINCE YOU PASSED, NO PROFILE \
IS PRINTED.
TO SEND YOUR RESULT TO A HOSPITAL, ASK FOR A TRANSCRIPT.""",
        "Miguel Angel Salgado de la Cruz",
        "2025-06-10",
        values="step1,,,pass",
    )
    yield mk(
        "affiliation",
        """
% CLINICAL ROTATION AFFILIATION AGREEMENT                      AGREEMENT NO. 25-0417
SCHOOL :: WINDWARD ISLES UNIVERSITY SCHOOL OF MEDICINE
HOSPITAL :: PINECREST REGIONAL MEDICAL CENTER
EFFECTIVE DATE :: AUGUST 1, 2025
TERM ENDS :: JULY 31, 2028

1. THE SCHOOL SHALL SEND ONLY STUDENTS IN GOOD STANDING WHO HAVE A NEGATIVE DRUG SCREEN AND A CLEAR \
BACKGROUND CHECK.
2. THE SCHOOL SHALL KEEP PROFESSIONAL LIABILITY INSURANCE OF AT LEAST $1,000,000 PER CLAIM AND \
$3,000,000 AGGREGATE.
3. THE HOSPITAL MAY REMOVE A STUDENT WHOSE CONDUCT OR HEALTH ENDANGERS PATIENTS, INCLUDING AFTER A \
POSITIVE TB TEST.
4. EITHER PARTY MAY END THIS AGREEMENT WITH 90 DAYS' NOTICE; STUDENTS THEN IN ROTATION MAY FINISH.
5. THE PARTIES KNOW OF NO PENDING LITIGATION THAT TOUCHES THIS AGREEMENT.
~ FOR THE SCHOOL :: N. Desrosiers, Dean ;; FOR THE HOSPITAL :: P. Whitlow, CEO ;; SIGNED :: July 18, 2025""",
        "",
        "2025-08-01",
        expires="2028-07-31",
    )


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    if "Noto" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Noto", str(fonts / "NotoSans-Regular.ttf")))
        pdfmetrics.registerFont(TTFont("Noto-Bold", str(fonts / "NotoSans-Bold.ttf")))
        for name in ("HYGothic-Medium", "STSong-Light"):
            pdfmetrics.registerFont(UnicodeCIDFont(name))
    for layout in (_lab_us, _lab_intl, _letter, _form, _certificate, _card, _email, _bilingual, _two_column,
                   _portal, _boxed, _leader):  # fmt: skip
        yield from layout()


def _fold(text: str) -> str:
    """Lower case without accents, white space as single blanks."""
    text = unicodedata.normalize("NFKD", text.replace("ı", "i")).encode("ascii", "ignore").decode()
    return " ".join(text.lower().split())


def _date_forms(day: date) -> Iterator[str]:
    """The ways in which the set prints a date."""
    d, m, y = day.day, day.month, day.year
    for sep in "/-. ":
        for one, two in ((f"{d:02d}", f"{m:02d}"), (str(d), str(m))):
            yield from (f"{one}{sep}{two}{sep}{y}", f"{two}{sep}{one}{sep}{y}")
            yield f"{two}{sep}{one}{sep}{y % 100:02d}"
    yield from (f"{y}-{m:02d}-{d:02d}", f"{m:02d}/{y}", f"{d:02d} fev/feb {y}")
    english = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
    spanish = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ]
    french = [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ]
    brazil = [
        "janeiro",
        "fevereiro",
        "marco",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ]
    full, short = english[m - 1], english[m - 1][:3]
    for num in (str(d), f"{d:02d}"):
        for month in (full, short, f"{short}/{short}"):
            for tail in ("", "th", "st", "nd", "rd"):
                yield from (f"{num}{tail} {month} {y}", f"{num}{tail} {month}, {y}")
                yield f"{month} {num}{tail}, {y}"
            yield from (f"{num}-{month}-{y}", f"{num}/{month}/{y}", f"{num}{month}{y}", f"{month} {y}")
            yield from (f"{num}{tail} day of {month} {y}" for tail in ("th", "st"))
        yield from (f"{num} de {months[m - 1]} de {y}" for months in (spanish, brazil))
        yield f"{num} {french[m - 1]} {y}"
    yield f"{y}. {m:02d}. {d:02d}"


def _text(pdf: bytes) -> str:
    """The text layer of all pages."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def check() -> list[str]:
    """Compare every label with what is drawn; returns what does not agree."""
    found: list[str] = []
    all_papers = list(papers())
    layouts = {paper.layout for paper in all_papers}
    if (len(all_papers), len(layouts), len({p.name for p in all_papers})) != (120, 12, 120):
        found.append(f"{len(all_papers)} papers, {len(layouts)} layouts, names not unique?")
    words = {"negative": ("negativ", "non-reactive", "non reactive"),
             "positive": ("positiv", "immune", "reactive", "suggestive of"),
             "clear": ("clear", "no criminal record"), "no active TB": ("active",),
             "pending": ("pending", "to follow"),
             "indeterminate": ("indeterminate", "cannot be excluded")}  # fmt: skip
    for paper in all_papers:
        text = _fold(_text(paper.draw()))
        flat = text.replace(" ", "")
        if _fold(MARK) not in text or paper.draw() != paper.draw():
            found.append(f"{paper.name}: no sample mark, or not deterministic")
        for label in ("issued", "expires", "birth"):
            day = getattr(paper, label)
            if label == "expires" and "valid for 90 days" in text:
                continue
            if day and not any(form.replace(" ", "") in flat for form in _date_forms(day)):
                found.append(f"{paper.name}: {label} {day} is not on the page")
        for part in re.split(r"[ -]", _fold(paper.person)):
            if part not in text:
                found.append(f"{paper.name}: name part {part} is not on the page")
        for name, value, unit, result in paper.values:
            forms = [] if value is None else [f"{value:g}", f"{value:,.0f}", f"{value:.1f}", f"{value:.2f}",
                                              f"{value:g}".replace(".", ",")]  # fmt: skip
            if forms and not any(form in text for form in forms):
                found.append(f"{paper.name}: {name} {value} is not on the page")
            if unit and unit != "USD" and _fold(unit) not in text:
                found.append(f"{paper.name}: unit {unit} is not on the page")
            if result and not any(word in text for word in words.get(result, (result,))):
                found.append(f"{paper.name}: result {result} is not on the page")
    return found


if __name__ == "__main__":
    problems = check()
    print("\n".join(problems) or "All labels are on their pages.")
    sys.exit(bool(problems))
