"""An eighth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

The fifth set was exotic; this one is what applicants really have: ordinary papers of ordinary issuers, most
of them in English. The papers are drawn by the machinery of `unseen_first` (see its `Sheet` for the markup).
The labels follow the same conventions: `issued` is the day on which a sample was taken, a skin test was read,
a picture was made or an examination was sat; the first day of a policy; the last dose of a vaccination card;
else the date of the letter, form or report. Where only a number and its range are printed, without a verdict,
the result is empty. All persons, schools, laboratories and numbers are made up. `papers()` yields the set and
is deterministic.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import unseen_first
from benchmarks.unseen_first import A4, FONTS, LETTER, Form, Sheet, UnseenPaper, _mrz, _pairs, _paper

PEN, RULE, PALE, DIM = HexColor("#1c2f80"), HexColor("#b9bec6"), HexColor("#f2f4f7"), HexColor("#5c636d")
WESTERN = frozenset("–—•…€™")
STATES = (  # words of a state and the color of its pill, the first that fits
    (("consider", "fail", "positive", "not ", "reject"), HexColor("#b3261e")),
    (("pending", "progress", "dilute", "review"), HexColor("#a86400")),
    (("",), HexColor("#1e7d45")),
)


class Plain(Sheet):
    """What the twelve layouts share: a font for all Latin letters, tables in several dresses, signatures."""

    head_fill: Color | None = None
    head_ink: Color = black
    row_line: Color | None = RULE
    boxed = False
    zebra: Color | None = None
    strong_cols: tuple[int, ...] = ()
    cell_pt = 8.4
    note_pt = 7.6

    def __init__(self, body: str) -> None:
        """Take the wide font if the paper has letters that the standard ones lack."""
        super().__init__(body)
        if any(ch > "\u00ff" and ch not in WESTERN for ch in body):
            self.font, self.bold = "Noto", "Noto-Bold"

    def wrap(self, text: str, face: str, size: float, width: float) -> list[str]:
        """Split into lines; an empty box to tick stays whole, and a line that fits keeps its gaps."""
        if pdfmetrics.stringWidth(text, face, size) <= width:
            return [text]
        lines = simpleSplit(text.replace("[ ]", "[_]"), face, size, width)
        return [line.replace("[_]", "[ ]") for line in lines] or [""]

    def block(self, text: str, size: float = 0, *, strong: bool = False, align: str = "l") -> None:
        """Write wrapped text over the full width."""
        size = size or self.pt
        for line in self.wrap(text, self.bold if strong else self.font, size, self.width):
            self.need(size * self.air)
            self.y -= size * self.air
            x = self.left + {"l": 0.0, "c": self.width / 2, "r": self.width}[align]
            self.put(x, self.y, line, size, strong=strong, align=align)

    def shares(self, rows: list[list[str]]) -> list[float]:
        """Widths of columns after what stands in them."""
        count = max((len(row) for row in rows if row[0]), default=1)
        wide = [14.0] * count
        for row in rows:
            for k, cell in enumerate(row if row[0] else []):
                wide[k] = max(wide[k], pdfmetrics.stringWidth(cell, self.bold, self.cell_pt) + 12)
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 3
        return [w * self.width / sum(wide) for w in wide]

    def table(self, lines: list[str]) -> None:
        """Rows in the layout's dress; `| text` is a note across."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        wide = self.shares(rows)
        self.y -= 3
        for n, row in enumerate(rows):
            if row[0]:
                self.row(row, wide, n)
            else:
                self.note(" ".join(row).strip())
        self.y -= 7

    def note(self, text: str) -> None:
        """A remark across the table."""
        self.left += 8
        self.width -= 8
        self.block(text, self.note_pt)
        self.left -= 8
        self.width += 8
        self.y -= 4

    def row(self, row: list[str], wide: list[float], n: int) -> None:
        """One row; the first is the header."""
        size, head = self.cell_pt, n == 0
        cells = [
            self.wrap(cell, self.bold if head or k in self.strong_cols else self.font, size, w - 8)
            for k, (cell, w) in enumerate(zip(row, wide, strict=False))
        ]
        high = max(map(len, cells)) * size * 1.22 + 5
        self.need(high)
        fill = self.head_fill if head else self.zebra if n % 2 else None
        if fill:
            self.c.setFillColor(fill)
            self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        x = self.left
        for k, (cell, w) in enumerate(zip(cells, wide, strict=False)):
            if self.boxed:
                self.c.setStrokeColor(RULE)
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - high, w, high)
                self.c.setStrokeColor(black)
            for m, text in enumerate(cell):
                strong = head or k in self.strong_cols
                ink = self.head_ink if head else None
                self.put(x + 4, self.y - 1.5 - (m + 0.85) * size * 1.22, text, size, strong=strong, ink=ink)
            x += w
        self.y -= high
        if self.row_line and not self.boxed:
            self.rule(self.left, self.left + self.width, self.y, 0.9 if head else 0.3, self.row_line)

    def sign(self, lines: list[str]) -> None:
        """The value in pen over a line, its label below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(44)
            self.y -= 31
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = self.font if any(ch > "\u00ff" for ch in value) else "Times-Italic"
                size = self.fit(value, step - 26, self.pt + 2.5, face)
                self.put(x + 5, self.y + 3, value, size, font=face, ink=PEN)
                self.rule(x, x + step - 18, self.y, 0.5)
                small = self.fit(label, step - 18, self.pt - 1.5, self.font)
                self.put(x, self.y - self.pt, label, small)
            self.y -= 15

    def inline(self, lines: list[str], size: float, gap: float) -> None:
        """`label: value`, as many to a row as there are."""
        for line in lines:
            pairs = _pairs(line)
            self.need(gap)
            self.y -= gap
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, f"{label}:", size, strong=True)
                start = pdfmetrics.stringWidth(f"{label}:", self.bold, size) + 5
                room = step - start - 8
                self.put(x + start, self.y, value, self.fit(value, room, size, self.font))

    def code(self, x: float, y: float, side: float) -> None:
        """A square picture code made from the letterhead."""
        seed = sum(map(ord, "".join(self.head))) + 41
        cell = side / 17
        self.c.setFillColor(black)
        for n in range(17 * 17):
            seed = (seed * 1103515245 + 12345) % 2147483648
            if seed // 65536 % 2:
                self.c.rect(x + n % 17 * cell, y + n // 17 * cell, cell, cell, stroke=0, fill=1)

    def bars(self, x: float, y: float, wide: float, high: float) -> None:
        """A bar code made from the letterhead."""
        seed, end = sum(map(ord, "".join(self.head))) + 11, x + wide
        self.c.setFillColor(black)
        while x < end:
            seed = (seed * 1103515245 + 12345) % 2147483648
            bar = 0.6 + seed // 65536 % 3 * 0.6
            self.c.rect(x, y, bar, high, stroke=0, fill=1)
            x += bar + 0.8 + seed // 4194304 % 2 * 0.7


class RefLab(Plain):
    """A US commercial laboratory: three columns of details, rows with thin lines, comments in between."""

    layout, size, margin = "ref_lab", LETTER, 42.0
    font, bold, pt, cell_pt = "Helvetica", "Helvetica-Bold", 8.6, 8.6
    head_fill = HexColor("#e3eaf1")
    strong_cols = (1,)
    house = HexColor("#00548c")

    def letterhead(self) -> None:
        """Name over a bar at the left, the words `Patient Report` at the right, address below."""
        top = self.y
        self.c.setFillColor(self.house)
        self.c.rect(self.left, top - 16, 7, 22, stroke=0, fill=1)
        self.put(self.left + 13, top - 10, self.head[0], 17, strong=True, ink=self.house)
        self.put(self.left + self.width, top - 8, "Patient Report", 13, strong=True, align="r")
        for n, line in enumerate(self.head[1:]):
            self.put(self.left, top - 28 - 9 * n, line, 7.4, ink=DIM)
        self.y = top - 24 - 9 * len(self.head[1:])
        self.rule(self.left, self.left + self.width, self.y, 1.6, self.house)
        self.y -= 3

    def title(self, lines: list[str]) -> None:
        """The panel's name."""
        for line in lines:
            self.y -= 3
            self.block(line, 10.5, strong=True)
        self.y -= 5

    def heading(self, lines: list[str]) -> None:
        """A group of tests."""
        for line in lines:
            self.need(40)
            self.y -= 3
            self.block(line, 9.2, strong=True)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """Small inline fields."""
        self.inline(lines, 8.2, 12)
        self.y -= 5

    def columns(self, lines: list[str]) -> None:
        """Details side by side, the first line over a hair line."""
        for n, line in enumerate(lines):
            cells = [cell.strip() for cell in line.split("||")]
            self.need(12)
            self.y -= 11.2
            step = self.width / len(cells)
            for k, cell in enumerate(cells):
                face = self.font if n else self.bold
                self.put(self.left + k * step, self.y, cell, self.fit(cell, step - 8, 8.2, face), font=face)
            if n == 0:
                self.rule(self.left, self.left + self.width, self.y - 3, 0.4, RULE)
                self.y -= 3
        self.rule(self.left, self.left + self.width, self.y - 6, 0.4, RULE)
        self.y -= 10


class ChartPortal(Plain):
    """A result printed from a hospital's patient portal: components with value and normal range apart."""

    layout, size, margin = "chart_portal", LETTER, 50.0
    font, bold, pt, cell_pt, note_pt = "Helvetica", "Helvetica-Bold", 9.6, 8.8, 8.2
    head_fill = PALE
    house = HexColor("#006a70")

    def letterhead(self) -> None:
        """The system's name, the printer's line at the foot."""
        self.put(self.left, self.y - 4, self.head[0], 15, strong=True, ink=self.house)
        self.put(self.left + self.width, self.y - 2, self.head[1], 9, align="r", ink=DIM)
        self.y -= 14
        for line in self.head[2:]:
            self.put(self.left, self.y - 2, line, 8, ink=DIM)
            self.y -= 10
        self.rule(self.left, self.left + self.width, self.y, 1, self.house)
        self.y -= 4

    def fields(self, lines: list[str]) -> None:
        """Fields of one line parted by strokes."""
        for line in lines:
            text = "  |  ".join(f"{label}: {value}" for label, value in _pairs(line))
            self.block(text, 8.8)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """The order's name."""
        for n, line in enumerate(lines):
            self.block(line, 9 if n else 15, strong=n == 0)
            self.y -= 2
        self.y -= 5

    def heading(self, lines: list[str]) -> None:
        """A part of the page."""
        for line in lines:
            self.need(46)
            self.y -= 6
            self.block(line, 11, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3, 0.4, RULE)
        self.y -= 6

    def side(self, lines: list[str]) -> None:
        """Components: `name | value | normal | flag` as cards."""
        self.y -= 3
        for line in lines:
            name, value, normal, flag = ([cell.strip() for cell in line.split("|")] + [""] * 3)[:4]
            self.need(48)
            self.c.setStrokeColor(RULE)
            self.c.setLineWidth(0.6)
            self.c.roundRect(self.left, self.y - 42, self.width, 40, 4)
            self.c.setStrokeColor(black)
            self.put(self.left + 10, self.y - 17, name, 10, strong=True)
            if normal:
                self.put(self.left + 10, self.y - 32, normal, 8.2, ink=DIM)
            x = self.left + self.width * 0.62
            self.put(x, self.y - 15, "Value", 7.4, ink=DIM)
            size = self.fit(value, self.width * 0.36 - 10, 11, self.bold)
            self.put(x, self.y - 29, value, size, strong=True)
            if flag:
                ink = HexColor("#b3261e")
                self.put(self.left + self.width - 10, self.y - 15, flag, 8, strong=True, align="r", ink=ink)
            self.y -= 47


class PathLab(Plain):
    """A chain laboratory or clinic of South Asia, Africa, Latin America: bands, box, bold results."""

    layout, size, margin = "path_lab", A4, 40.0
    font, bold, pt, cell_pt = "Helvetica", "Helvetica-Bold", 9.2, 9.0
    strong_cols = (1,)
    row_line = None
    house = HexColor("#7a1c4b")

    def letterhead(self) -> None:
        """Bands above and below, the name large, a picture code."""
        wide, high = self.size
        self.c.setFillColor(self.house)
        self.c.rect(0, high - 12, wide, 12, stroke=0, fill=1)
        self.c.rect(0, 0, wide, 6, stroke=0, fill=1)
        self.y = high - 34
        self.put(self.left, self.y, self.head[0], 18, strong=True, ink=self.house)
        for line in self.head[1:]:
            self.y -= 11
            self.put(self.left, self.y, line, 7.8, ink=DIM)
        self.code(self.left + self.width - 40, high - 62, 40)
        self.y = min(self.y, high - 64) - 6

    def fields(self, lines: list[str]) -> None:
        """The patient in a frame: label, colon, value."""
        high = 13.5 * len(lines) + 8
        self.c.setLineWidth(0.7)
        self.c.rect(self.left, self.y - high, self.width, high)
        y = self.y - 1
        for line in lines:
            y -= 13.5
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + 6 + n * step
                self.put(x, y, label, self.fit(label, 82, 8.4, self.font))
                self.put(x + 86, y, ":", 8.4)
                self.put(x + 92, y, value, self.fit(value, step - 104, 8.8, self.bold), strong=True)
        self.y -= high + 6

    def title(self, lines: list[str]) -> None:
        """The department underlined in the middle."""
        for line in lines:
            self.y -= 15
            size = self.fit(line, self.width, 11, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c")
            half = pdfmetrics.stringWidth(line, self.bold, size) / 2
            mid = self.left + self.width / 2
            self.rule(mid - half, mid + half, self.y - 2.5, 0.7)
        self.y -= 9

    def row(self, row: list[str], wide: list[float], n: int) -> None:
        """The header between two lines, rows without."""
        if n == 0:
            self.rule(self.left, self.left + self.width, self.y, 0.8)
        super().row(row, wide, n)
        if n == 0:
            self.rule(self.left, self.left + self.width, self.y, 0.8)
            self.y -= 2


class Continental(Plain):
    """A laboratory or practice in Europe or Latin America: address block at the right, two columns, serif."""

    layout, size, margin = "continental", A4, 54.0
    font, bold, pt, cell_pt, note_pt = "Noto", "Noto-Bold", 9.0, 8.3, 7.8
    row_line = HexColor("#8d939c")
    strong_cols = (1,)
    house = HexColor("#2c4a6e")

    def letterhead(self) -> None:
        """The name at the left, the address at the right, a line between two dots."""
        top = self.y
        for n, line in enumerate(self.wrap(self.head[0], self.bold, 14, self.width * 0.56)):
            self.put(self.left, top - 6 - 17 * n, line, 14, strong=True, ink=self.house)
        for n, line in enumerate(self.head[1:]):
            size = self.fit(line, self.width * 0.42, 7.4, self.font)
            self.put(self.left + self.width, top - 2 - 9.5 * n, line, size, align="r", ink=DIM)
        self.y = top - max(34, 9.5 * len(self.head))
        self.rule(self.left, self.left + self.width, self.y, 0.8, self.house)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Label small, value beside it, two columns."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 14
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, label, self.fit(label, step * 0.42 - 6, 7.8, self.font), ink=DIM)
                start = x + (step * 0.42 if len(pairs) > 1 else 118)
                self.put(start, self.y, value, self.fit(value, x + step - start - 6, 9, self.font))
        self.y -= 9

    def title(self, lines: list[str]) -> None:
        """The paper's name in the house color."""
        for n, line in enumerate(lines):
            size = self.fit(line, self.width, 9 if n else 13.5, self.bold)
            self.y -= size * 1.4
            self.put(self.left, self.y, line, size, strong=True, ink=self.house)
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """A section in bold."""
        for line in lines:
            self.need(44)
            self.y -= 5
            self.block(line, 9.6, strong=True)
        self.y -= 3


class OfficeLetter(Plain):
    """A letter of a school, insurer, bank or hospital: crest and name in the middle, prose, footer."""

    layout, size, margin = "office_letter", A4, 70.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 11.2, 1.36
    boxed = True
    cell_pt = 9.6
    house = HexColor("#4b1d1d")

    def letterhead(self) -> None:
        """A shield and the sender in the middle, on the first page only."""
        if self.page > 1:
            return
        mid = self.left + self.width / 2
        shield = self.c.beginPath()
        shield.moveTo(mid - 15, self.y + 8)
        shield.lineTo(mid + 15, self.y + 8)
        shield.lineTo(mid + 15, self.y - 10)
        shield.curveTo(mid + 15, self.y - 20, mid, self.y - 26, mid, self.y - 28)
        shield.curveTo(mid, self.y - 26, mid - 15, self.y - 20, mid - 15, self.y - 10)
        shield.close()
        self.c.setFillColor(self.house)
        self.c.drawPath(shield, stroke=0, fill=1)
        self.put(mid, self.y - 14, self.head[0][:1], 15, strong=True, align="c", ink=white)
        self.y -= 32
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 8.6 if n else 15, self.bold)
            self.y -= size * 1.25
            self.put(mid, self.y, line, size, strong=n == 0, align="c", ink=self.house if n == 0 else DIM)
        self.y -= 8
        self.rule(self.left, self.left + self.width, self.y, 0.7, self.house)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """The subject."""
        self.y -= 3
        for line in lines:
            self.block(line, 11.6, strong=True)
        self.y -= 6

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """`Label: value` with the values below each other."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        room = max(pdfmetrics.stringWidth(label + ":", self.font, 10.8) for label, _ in pairs) + 14
        for label, value in pairs:
            parts = self.wrap(value, self.bold, 10.8, self.width - room)
            self.need(15 * len(parts))
            for n, part in enumerate(parts):
                self.y -= 14.5
                if n == 0:
                    self.put(self.left, self.y, f"{label}:", 10.8)
                self.put(self.left + room, self.y, part, 10.8, strong=True)
        self.y -= 9


class CheckForm(Form, Plain):
    """A US form: numbered sections on grey, entries in ruled cells, boxes to tick."""

    layout, size, margin, pt = "check_form", LETTER, 40.0, 8.8
    font, bold = "Helvetica", "Helvetica-Bold"
    boxed = True
    cell_pt = 8.2
    head_fill = HexColor("#e4e4e4")

    def letterhead(self) -> None:
        """The office at the left, the form's number at the right."""
        self.put(self.left, self.y - 2, self.head[0], 13, strong=True)
        self.put(self.left + self.width, self.y - 2, self.head[-1], 7.6, align="r", ink=DIM)
        for line in self.head[1:-1]:
            self.y -= 11
            self.put(self.left, self.y - 2, line, 8, ink=DIM)
        self.y -= 9
        self.rule(self.left, self.left + self.width, self.y, 1.4)
        self.y -= 3

    def heading(self, lines: list[str]) -> None:
        """A grey bar with the section's name."""
        for line in lines:
            self.need(44)
            self.y -= 17
            self.c.setFillColor(HexColor("#cfd4da"))
            self.c.rect(self.left, self.y - 4, self.width, 14.5, stroke=0, fill=1)
            self.put(self.left + 4, self.y, line, 9, strong=True)
        self.y -= 4

    def fields(self, lines: list[str]) -> None:
        """Cells with a small word above what was written, or with boxes to tick."""
        self.y -= 4
        for line in lines:
            pairs = _pairs(line)
            self.need(27)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - 26, step, 26)
                small = self.fit(label, step - 8, 6.6, self.font)
                self.put(x + 3, self.y - 8, label, small, ink=DIM)
                if "[" in value:
                    size = self.fit(value, step - 10, 8.8, self.font)
                    self.put(x + 4, self.y - 20, value, size)
                else:
                    face = self.font if any(ch > "\u00ff" for ch in value) else "Times-Italic"
                    size = self.fit(value, step - 10, 11.5, face)
                    self.put(x + 4, self.y - 20.5, value, size, font=face, ink=PEN)
            self.y -= 26
        self.y -= 5

    def sign(self, lines: list[str]) -> None:
        """Signatures in ink."""
        Plain.sign(self, lines)

    def block(self, text: str, size: float = 0, *, strong: bool = False, align: str = "l") -> None:
        """Wrapped text in which boxes stay whole."""
        Plain.block(self, text, size, strong=strong, align=align)


class TrainingCert(Plain):
    """A course's certificate or an e-card, landscape: bar above, all left, data in a row below."""

    layout, size, margin = "training_cert", (LETTER[1], LETTER[0]), 66.0
    font, bold, pt, air = "Helvetica", "Helvetica-Bold", 12.0, 1.5
    cell_pt, note_pt = 10.2, 9.4
    house = HexColor("#c2410c")

    def letterhead(self) -> None:
        """A bar at the top, the issuer, a medal at the right."""
        wide, high = self.size
        self.c.setFillColor(self.house)
        self.c.rect(0, high - 26, wide, 26, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#fdeee4"))
        self.c.rect(0, 0, wide, 7, stroke=0, fill=1)
        x, y = wide - 104, high - 92
        self.c.setFillColor(HexColor("#f3b98f"))
        self.c.circle(x, y, 34, stroke=0, fill=1)
        self.c.setStrokeColor(white)
        self.c.setLineWidth(2)
        self.c.circle(x, y, 26)
        self.c.setStrokeColor(black)
        self.y = high - 60
        for n, line in enumerate(self.head):
            self.put(self.left, self.y, line, 9.5 if n else 17, strong=n == 0, ink=DIM if n else self.house)
            self.y -= 16
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """The first line large, the following smaller."""
        for n, line in enumerate(lines):
            size = self.fit(line, self.width - 96, 14 if n else 25, self.bold)
            self.y -= size * 1.3
            self.put(self.left, self.y, line, size, strong=True)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Small words above what they say, in a row."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            self.need(38)
            self.y -= 36
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y + 17, label, self.fit(label, step - 12, 8.6, self.font), ink=DIM)
                self.put(x, self.y + 2, value, self.fit(value, step - 14, 12.5, self.bold), strong=True)
        self.y -= 8


class StateDoc(Plain):
    """A paper of an authority: waves on the ground, arms in the middle, labels above values."""

    layout, size, margin = "state_doc", A4, 58.0
    font, bold, pt = "Noto", "Noto-Bold", 9.6
    boxed = True
    cell_pt = 8.6
    house = HexColor("#27405a")

    def letterhead(self) -> None:
        """Waves, arms, the authority's names."""
        wide, high = self.size
        self.c.setStrokeColor(HexColor("#e3ebf0"))
        self.c.setLineWidth(0.5)
        for k in range(22):
            wave = self.c.beginPath()
            wave.moveTo(0, 40 + k * 36)
            for n in range(1, 61):
                wave.lineTo(n * wide / 60, 40 + k * 36 + 9 * math.sin(n / 4 + k))
            self.c.drawPath(wave)
        self.c.setStrokeColor(black)
        mid = wide / 2
        self.c.setFillColor(self.house)
        star = self.c.beginPath()
        for n in range(16):
            far = 18 if n % 2 else 10
            point = mid + far * math.sin(n * math.pi / 8), high - 56 + far * math.cos(n * math.pi / 8)
            star.lineTo(*point) if n else star.moveTo(*point)
        star.close()
        self.c.drawPath(star, stroke=0, fill=1)
        self.y = high - 80
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 8.4 if n else 13, self.bold)
            self.y -= size * 1.4
            self.put(mid, self.y, line, size, strong=n == 0, align="c", ink=self.house)
        self.y -= 10

    def fields(self, lines: list[str]) -> None:
        """Labels above values."""
        for line in lines:
            pairs = _pairs(line)
            self.need(28)
            self.y -= 26
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y + 12, label, self.fit(label, step - 8, 6.8, self.font), ink=DIM)
                self.put(x, self.y, value, self.fit(value, step - 10, 10.5, self.bold), strong=True)
        self.y -= 10

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5

    def side(self, lines: list[str]) -> None:
        """A photograph with words beside it."""
        self.c.setFillColor(HexColor("#d5dae0"))
        self.c.rect(self.left, self.y - 96, 76, 92, stroke=1, fill=1)
        self.c.setFillColor(HexColor("#98a2ae"))
        self.c.circle(self.left + 38, self.y - 40, 17, stroke=0, fill=1)
        self.c.rect(self.left + 12, self.y - 96, 52, 32, stroke=0, fill=1)
        for n, line in enumerate(lines):
            size = self.fit(line, self.width - 100, 9, self.font)
            self.put(self.left + 92, self.y - 18 - 13 * n, line, size)
        self.y -= 104

    def mono(self, lines: list[str]) -> None:
        """Machine-readable lines on white."""
        self.c.setFillColor(white)
        self.c.rect(
            self.left - 8,
            self.y - 18 * len(lines) - 8,
            self.width + 16,
            18 * len(lines) + 8,
            stroke=0,
            fill=1,
        )
        for line in lines:
            self.y -= 17
            size = self.fit(line, self.width, 14, "Courier-Bold")
            self.put(self.left, self.y, line, size, font="Courier-Bold")
        self.y -= 12


class ScoreSheet(Plain):
    """An examination's report: dark band, the examinee on grey, results in a table."""

    layout, size, margin = "score_sheet", LETTER, 48.0
    font, bold, pt, cell_pt = "Helvetica", "Helvetica-Bold", 9.4, 9.2
    head_fill = HexColor("#2f3b52")
    head_ink = white
    zebra = PALE

    def letterhead(self) -> None:
        """The examination on a dark band."""
        wide, high = self.size
        self.c.setFillColor(HexColor("#2f3b52"))
        self.c.rect(0, high - 54, wide, 54, stroke=0, fill=1)
        size = self.fit(self.head[0], self.width * 0.7, 18, self.bold)
        self.put(self.left, high - 34, self.head[0], size, strong=True, ink=white)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, high - 26 - 11 * n, line, 8, align="r", ink=white)
        self.y = high - 64

    def title(self, lines: list[str]) -> None:
        """The report's name."""
        for n, line in enumerate(lines):
            self.block(line, 9.5 if n else 14, strong=n == 0)
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """A part over a line."""
        for line in lines:
            self.need(44)
            self.y -= 6
            self.block(line, 11, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3, 0.7)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Cells on grey, the label before the value."""
        high = 17.0 * len(lines) + 6
        self.need(high)
        self.c.setFillColor(HexColor("#e9ecf1"))
        self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        y = self.y - 1
        for line in lines:
            y -= 16.5
            pairs = _pairs(line)
            step = (self.width - 12) / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + 6 + n * step
                small = self.fit(label, step * 0.5, 8.2, self.font)
                self.put(x, y, label, small, ink=DIM)
                start = x + max(step * 0.36, pdfmetrics.stringWidth(label, self.font, small) + 8)
                room = x + step - start - 6
                self.put(start, y, value, self.fit(value, room, 9.6, self.bold), strong=True)
        self.y -= high + 8


class ScreenVendor(Plain):
    """A background or drug check's web report: order at the top, a pill with the state, searches in rows."""

    layout, size, margin = "screen_vendor", LETTER, 44.0
    font, bold, pt, cell_pt = "Noto", "Noto-Bold", 8.8, 8.4
    head_fill = PALE
    house = HexColor("#4534a0")

    def letterhead(self) -> None:
        """The vendor's sign and name, the order at the right."""
        self.c.setFillColor(self.house)
        self.c.roundRect(self.left, self.y - 18, 22, 22, 5, stroke=0, fill=1)
        self.c.setStrokeColor(white)
        self.c.setLineWidth(2.4)
        self.c.lines(
            [
                (self.left + 5, self.y - 8, self.left + 9.5, self.y - 13),
                (self.left + 9.5, self.y - 13, self.left + 17, self.y - 1),
            ]
        )
        self.c.setStrokeColor(black)
        self.put(self.left + 30, self.y - 12, self.head[0], 15, strong=True, ink=self.house)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y - 2 - 10 * n, line, 7.4, align="r", ink=DIM)
        self.y -= max(26, 10 * len(self.head))
        self.rule(self.left, self.left + self.width, self.y, 0.6, RULE)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """The report's name."""
        for line in lines:
            self.block(line, 14, strong=True)
        self.y -= 6

    def pill(self, text: str, x: float, y: float) -> None:
        """A state in a colored pill that ends at x."""
        ink = next(ink for words, ink in STATES if any(word in text.lower() for word in words))
        wide = pdfmetrics.stringWidth(text, self.bold, 8) + 16
        self.c.setFillColor(ink)
        self.c.roundRect(x - wide, y - 4, wide, 14, 7, stroke=0, fill=1)
        self.put(x - wide / 2, y, text, 8, strong=True, align="c", ink=white)

    def heading(self, lines: list[str]) -> None:
        """A search; `name || state` puts the state at the right."""
        for line in lines:
            one, _, two = (part.strip() for part in line.partition("||"))
            self.need(40)
            self.y -= 20
            self.put(self.left, self.y, one, 10.5, strong=True)
            if two:
                self.pill(two, self.left + self.width, self.y)
        self.rule(self.left, self.left + self.width, self.y - 7, 0.4, RULE)
        self.y -= 11

    def columns(self, lines: list[str]) -> None:
        """Searches with their states in pills: `name || state`."""
        for line in lines:
            one, _, two = (part.strip() for part in line.partition("||"))
            self.need(22)
            self.y -= 20
            self.put(self.left + 6, self.y, one, 9)
            self.pill(two, self.left + self.width - 6, self.y)
            self.rule(self.left, self.left + self.width, self.y - 7, 0.3, RULE)
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """The small word above what it says."""
        for line in lines:
            pairs = _pairs(line)
            self.need(28)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y - 9, label, self.fit(label, step - 8, 7, self.font), ink=DIM)
                self.put(x, self.y - 21, value, self.fit(value, step - 10, 9.6, self.font))
            self.y -= 27
        self.y -= 5


class TypedPaper(Plain):
    """A paper typed with a word processor: no letterhead, headings over lines, prose."""

    layout, size, margin = "typed_paper", LETTER, 72.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 11.4, 1.3
    boxed = True
    cell_pt = 9.4

    def letterhead(self) -> None:
        """The page's number, or what the writer put on top."""
        if self.page == 1:
            for n, line in enumerate(self.head):
                self.block(line, 10 if n else 17, strong=n == 0, align="c")
            self.y -= 8
        else:
            self.put(self.left + self.width, self.size[1] - 40, f"{self.page}", 9, align="r")

    def heading(self, lines: list[str]) -> None:
        """Capitals over a line."""
        for line in lines:
            self.need(48)
            self.y -= 7
            self.block(line, 11.4, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3, 0.6)
        self.y -= 5

    def para(self, lines: list[str]) -> None:
        """Paragraphs; a bullet hangs."""
        for line in lines:
            bullet = line.startswith("• ")
            self.left += 14 * bullet
            self.width -= 14 * bullet
            if bullet:
                self.need(self.pt * self.air)
                self.put(self.left - 11, self.y - self.pt * self.air, "•")
            self.block(line.removeprefix("• "))
            self.left -= 14 * bullet
            self.width += 14 * bullet
            self.y -= 2 if bullet else 6

    def fields(self, lines: list[str]) -> None:
        """`Label: value`."""
        self.inline(lines, 10.8, 15.5)
        self.y -= 7


class PolicySheet(Plain):
    """An insurer's schedule, a bank's statement or a receipt: label column on grey, amounts, small print."""

    layout, size, margin = "policy_sheet", A4, 48.0
    font, bold, pt, cell_pt, note_pt = "Noto", "Noto-Bold", 9.0, 8.4, 7.8
    boxed = True
    head_fill = HexColor("#dbe7e0")
    house = HexColor("#14532d")

    def letterhead(self) -> None:
        """The company at the left in its color, the address at the right, a bar code."""
        size = self.fit(self.head[0], self.width * 0.62, 16, self.bold)
        self.put(self.left, self.y - 6, self.head[0], size, strong=True, ink=self.house)
        for n, line in enumerate(self.head[1:]):
            small = self.fit(line, self.width * 0.6, 7.2, self.font)
            self.put(self.left, self.y - 18 - 9.5 * n, line, small, ink=DIM)
        self.bars(self.left + self.width - 116, self.y - 14, 114, 20)
        self.y -= max(24, 16 + 9.5 * len(self.head[1:]))
        self.rule(self.left, self.left + self.width, self.y, 2, self.house)
        self.y -= 5

    def title(self, lines: list[str]) -> None:
        """The paper's name."""
        for n, line in enumerate(lines):
            self.block(line, 9 if n else 13, strong=n == 0)
        self.y -= 5

    def heading(self, lines: list[str]) -> None:
        """A part in the house color."""
        for line in lines:
            self.need(44)
            self.y -= 18
            self.put(self.left, self.y, line, 10, strong=True, ink=self.house)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Rows: the label on grey, what it says beside it."""
        for line in lines:
            pairs = _pairs(line)
            self.need(18)
            step = self.width / len(pairs)
            share = 0.34 if len(pairs) == 1 else 0.44
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.setFillColor(HexColor("#edf2ef"))
                self.c.setStrokeColor(RULE)
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - 17, step * share, 17, stroke=1, fill=1)
                self.c.rect(x + step * share, self.y - 17, step * (1 - share), 17)
                self.c.setStrokeColor(black)
                self.put(x + 4, self.y - 12, label, self.fit(label, step * share - 8, 7.8, self.font))
                room = step * (1 - share) - 10
                self.put(x + step * share + 5, self.y - 12, value, self.fit(value, room, 8.8, self.font))
            self.y -= 17
        self.y -= 7


def _ref_lab() -> Iterator[UnseenPaper]:
    """US commercial laboratories."""
    mk = partial(_paper, RefLab)
    yield mk(
        "lab_titers",
        """% Harmon Clinical Laboratories
% 1801 Research Commons Blvd, Durham, NC 27713   Phone: 800-555-0164   CLIA 34D9990118 (fictional)
Patient Details || Physician Details || Specimen Details
OKAFOR, CHIDERA LILIAN || Ordering: R THIGPEN, PA || Specimen ID: 302-118-4471-0
DOB: 06/21/2000   Age: 025/04/06 || NPI: 1999990018 || Control ID: L2300711984
Gender: Female || Piedmont Student Health || Date collected: 10/27/2025 0914 Local
Phone: 919-555-0120 || Account: 32118460 || Date received: 10/27/2025
Patient ID: 8811207 || Phone: 919-555-0101 || Date entered: 10/27/2025 2041 ET
| Ordered Items: Measles/Mumps/Rubella Immunity; Varicella-Zoster V Ab, IgG; Venipuncture

# Measles/Mumps/Rubella Immunity; Varicella
Test | Current Result and Flag | Previous Result and Date | Units | Reference Interval
Rubella Antibodies, IgG 01 | 4.71 | | index | Immune >0.99
| Non-immune <0.90     Equivocal 0.90 - 0.99     Immune >0.99
Rubeola Antibodies, IgG 01 | 68.4 | | AU/mL | Immune >16.4
| Negative <13.5     Equivocal 13.5 - 16.4     Positive >16.4. Presence of antibodies to Rubeola is \
presumptive evidence of immunity except when acute infection is suspected.
Mumps Antibodies, IgG 01 | 29.7 | | AU/mL | Immune >10.9
| Negative <9.0     Equivocal 9.0 - 10.9     Positive >10.9. A positive result generally indicates past \
exposure to Mumps virus or previous vaccination.
Varicella Zoster IgG 01 | 918 | | index | Immune >165
| Negative <135     Equivocal 135 - 165     Positive >165
Disclaimer: The Previous Result is listed for the most recent test performed by Harmon in the past 3 years \
where there is sufficient patient demographic data to match the result to the patient.
## Performing Labs
01: BN - Harmon Durham, 1801 Research Commons Blvd, Durham, NC 27713; Dir: Celeste Akers, MD
$ Date Created and Stored 10/29/2025 1405 ET   Final Report   Page # of 1
$ This document contains private and confidential health information protected by state and federal law.""",
        "Chidera Lilian Okafor",
        "2025-10-27",
        birth="2000-06-21",
        values="rubella_igg,4.71,index,;measles_igg,68.4,AU/mL,;mumps_igg,29.7,AU/mL,;varicella_igg,918,index,",
    )
    yield mk(
        "lab_titers",
        """% Harmon Clinical Laboratories
% 1801 Research Commons Blvd, Durham, NC 27713   Phone: 800-555-0164   CLIA 34D9990118 (fictional)
Patient Details || Physician Details || Specimen Details
MALHOTRA, RISHABH || Ordering: A DELVECCHIO, NP || Specimen ID: 318-220-7190-0
DOB: 02/08/2001   Age: 024/09/25 || NPI: 1999990026 || Control ID: L2300745520
Gender: Male || Walk-In Occupational Clinic || Date collected: 12/03/2025 1130 Local
Patient ID: 4410078 || Account: 32120071 || Date received: 12/03/2025
| Ordered Items: Hep B Surface Ab, Quant; HBsAg Screen; Hep B Core Ab, Tot

# Hepatitis B Profile
Test | Current Result and Flag | Previous Result and Date | Units | Reference Interval
HBsAg Screen 01 | Negative | | | Negative
Hep B Core Ab, Tot 01 | Negative | | | Negative
Hep B Surface Ab, Qual 01 | Non Reactive   Abnormal | | | Reactive
| Non Reactive: Inconsistent with immunity, less than 10 mIU/mL. Reactive: Consistent with immunity, \
greater than 9.9 mIU/mL.
Hepatitis B Surf Ab Quant 01 | 4.8   Low | 11.9   08/14/2023 | mIU/mL | Immunity >9.9
| Status of Immunity: Inconsistent with Immunity 0.0 - 9.9; Consistent with Immunity >9.9
## Performing Labs
01: BN - Harmon Durham, 1801 Research Commons Blvd, Durham, NC 27713; Dir: Celeste Akers, MD
For inquiries, the physician may contact Branch: 800-555-0164.
$ Date Created and Stored 12/05/2025 0912 ET   Final Report   Page # of 1
$ This document contains private and confidential health information protected by state and federal law.""",
        "Rishabh Malhotra",
        "2025-12-03",
        birth="2001-02-08",
        values="HBsAg,,,negative;anti-HBc,,,negative;anti-HBs,4.8,mIU/mL,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Keystone Reference Labs
% 500 Juniper Park Drive, Horsham, PA 19044   Client Services 866.555.0138   CLIA 39D9990207 (fictional)
Patient Information || Specimen Information || Client Information
SIDDIQUE, MAHNOOR || Specimen: KS774102M || Client #: 60021877   MAIL0
DOB: 09/17/1999   AGE: 26 || Requisition: 0004417 || PENN HILLS STUDENT WELLNESS
Gender: F   Fasting: N || Collected: 01/20/2026 / 10:22 EST || ATTN: J. FAIRWEATHER, CRNP
Patient ID: MS-1999 || Received: 01/21/2026 / 01:48 EST || 88 COLLEGE AVE
Health ID: 8573000411 || Reported: 01/22/2026 / 07:15 EST || WILKES-BARRE, PA 18701
# COMMENTS: FASTING: NO
Test Name | Result | Flag | Reference Range | Lab
HEPATITIS B SURFACE ANTIBODY IMMUNITY, QN | 386 | | > OR = 10 mIU/mL | KP
| Patient has immunity to hepatitis B virus. Units: mIU/mL. For additional information, please refer to \
faq.keystonelabs.example/HBQN (this link is provided for informational/educational purposes only).
HEPATITIS B SURFACE ANTIGEN W/REFL CONFIRM | NON-REACTIVE | | NON-REACTIVE | KP
HEPATITIS B CORE AB TOTAL | NON-REACTIVE | | NON-REACTIVE | KP
| For additional information, please refer to the FAQ page. A reactive core antibody suggests past or \
present infection.
## PERFORMING SITE
KP   KEYSTONE REFERENCE LABS-HORSHAM, 500 JUNIPER PARK DRIVE, HORSHAM, PA 19044   Laboratory Director: \
THADDEUS ORR, MD, CLIA: 39D9990207
$ CLIENT SERVICES: 866.555.0138   SPECIMEN: KS774102M   PAGE # OF 1
$ Keystone Reference Labs is a made-up laboratory.""",
        "Mahnoor Siddique",
        "2026-01-20",
        birth="1999-09-17",
        values="anti-HBs,386,mIU/mL,positive;HBsAg,,,negative;anti-HBc,,,negative",
    )
    yield mk(
        "tb_test",
        """% Keystone Reference Labs
% 500 Juniper Park Drive, Horsham, PA 19044   Client Services 866.555.0138   CLIA 39D9990207 (fictional)
Patient Information || Specimen Information || Client Information
DOMINGUEZ TREJO, ALONDRA || Specimen: KT118842B || Client #: 60019440
DOB: 12/02/2000   AGE: 25 || Requisition: 0008810 || LEHIGH RIDGE URGENT CARE
Gender: F || Collected: 02/09/2026 / 15:05 EST || 410 MAIN STREET
Patient ID: AD-55018 || Reported: 02/12/2026 / 04:33 EST || ALLENTOWN, PA 18101
# QUANTIFERON(R)-TB GOLD PLUS, 4T, INCUBATED
Test Name | Result | Flag | Reference Range | Lab
QUANTIFERON-TB GOLD PLUS | NEGATIVE | | NEGATIVE | KP
| Negative test result. M. tuberculosis complex infection unlikely.
NIL | 0.02 | | IU/mL | KP
MITOGEN-NIL | 8.64 | | IU/mL | KP
TB1-NIL | 0.00 | | IU/mL | KP
TB2-NIL | 0.01 | | IU/mL | KP
| The Nil tube value reflects the background interferon gamma immune response of the patient's blood \
sample. This value has been subtracted from the patient's displayed TB and Mitogen results. Lower than \
expected results with the Mitogen tube prevent false-negative Quantiferon readings by detecting a patient \
with a potential immune suppressive condition and/or suboptimal pre-analytical specimen handling. The TB1 \
Antigen tube is coated with antigens designed to elicit responses from CD4+ helper T-lymphocytes.
$ CLIENT SERVICES: 866.555.0138   SPECIMEN: KT118842B   PAGE # OF 1
$ Keystone Reference Labs is a made-up laboratory.""",
        "Alondra Dominguez Trejo",
        "2026-02-09",
        birth="2000-12-02",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Harmon Clinical Laboratories
% 1801 Research Commons Blvd, Durham, NC 27713   Phone: 800-555-0164   CLIA 34D9990118 (fictional)
Patient Details || Physician Details || Specimen Details
ABIOLA, TOLUWANI || Ordering: S PRUITT, DO || Specimen ID: 006-330-5127-0
DOB: 04/30/1999   Age: 026/08/07 || NPI: 1999990034 || Control ID: L2300801142
Gender: Male || Tidewater Family Practice || Date collected: 01/06/2026 0840 Local
Patient ID: 1190032 || Account: 32133408 || Date received: 01/06/2026
| Ordered Items: QuantiFERON-TB Gold Plus

# QuantiFERON-TB Gold Plus
Test | Current Result and Flag | Previous Result and Date | Units | Reference Interval
QuantiFERON Incubation 01 | Incubation performed. | | |
QuantiFERON-TB Gold Plus 02 | Indeterminate   Abnormal | | | Negative
| Mitogen minus Nil is less than 0.5 IU/mL. This may be due to insufficient lymphocytes, reduced lymphocyte \
activity due to improper specimen handling, or inability of the patient's lymphocytes to generate interferon \
gamma. Please submit a new specimen if clinically indicated.
QuantiFERON Criteria 02 | Comment | | |
| QuantiFERON-TB Gold Plus is a qualitative indirect test for M tuberculosis infection (including disease) \
and is intended for use in conjunction with risk assessment, radiography, and other medical evaluations.
QuantiFERON TB1 Ag Value 02 | 0.04 | | IU/mL |
QuantiFERON TB2 Ag Value 02 | 0.03 | | IU/mL |
QuantiFERON Nil Value 02 | 0.03 | | IU/mL |
QuantiFERON Mitogen Value 02 | 0.31 | | IU/mL |
$ Date Created and Stored 01/09/2026 1640 ET   Final Report   Page # of 1
$ This document contains private and confidential health information protected by state and federal law.""",
        "Toluwani Abiola",
        "2026-01-06",
        birth="1999-04-30",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Beacon Immunology Services
% 72 Cadillac Square, Suite 300, Detroit, MI 48226   313-555-0181   CLIA 23D9990333 (fictional)
Patient || Sample || Ordered for
Hassanein, Omar Sherif || Sample ID: T2511-00872 || Wolverine Teaching Hospitals
DOB: 07/11/2000 || Collected: 11/11/2025 13:15 || Employee Health Services
Sex: M   Age: 25 || Received: 11/12/2025 09:02 || 1500 Medical Row, Ann Arbor, MI
MRN: not provided || Reported: 11/13/2025 18:20 || Fax: 734-555-0190
# T-SPOT(R).TB (Interferon Gamma Release Assay)
Test | Result | Reference
T-SPOT.TB | Negative | Negative
Nil Control Spot Count | 0 | 0 - 10
Panel A Spot Count (less Nil) | 1 | 0 - 4
Panel B Spot Count (less Nil) | 0 | 0 - 4
Positive Control Spot Count | >20 | 20 or more
| Results: Negative: both Panel A minus Nil and Panel B minus Nil are 4 spots or fewer. Borderline: the \
highest of the two is 5, 6 or 7 spots; retesting with a new sample is recommended. Positive: 8 spots or \
more. \
Invalid: controls do not meet criteria.
A negative test result does not exclude the possibility of exposure to, or infection with, M. tuberculosis.
Electronically reviewed by M. Castellano, MT(ASCP)
$ Beacon Immunology Services - sample report, fictional   Page # of 1""",
        "Omar Sherif Hassanein",
        "2025-11-11",
        birth="2000-07-11",
        values="IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Sterling Forensic Laboratory
% 2900 Gateway Center, St. Paul, MN 55108   651-555-0144   SAMHSA-style laboratory (fictional)
Donor || Specimen || Account
TIWARI, SHREYA || Laboratory Accession: 26-0118447 || NORTHSTAR HEALTH - STUDENT PLACEMENT
Donor ID: PASSPORT W8810220 || CCF/Chain ID: 3300418871 || 200 University Ave, Minneapolis, MN
DOB: 03/05/2000 || Collected: 02/17/2026 11:48 || Account: 551-004
Reason: PRE-ENROLLMENT || Received: 02/18/2026 || MRO: D. LINDSTROM, MD
Temp in range: YES || Reported: 02/19/2026 || Specimen type: URINE
# 10-PANEL URINE DRUG SCREEN WITH VALIDITY
Test | Result | Screen Cutoff | Confirm Cutoff
AMPHETAMINES | NEGATIVE | 500 ng/mL | 250 ng/mL
BARBITURATES | NEGATIVE | 300 ng/mL | 200 ng/mL
BENZODIAZEPINES | NEGATIVE | 300 ng/mL | 200 ng/mL
COCAINE METABOLITES | NEGATIVE | 150 ng/mL | 100 ng/mL
MARIJUANA METABOLITES | NEGATIVE | 50 ng/mL | 15 ng/mL
METHADONE | NEGATIVE | 300 ng/mL | 200 ng/mL
METHAQUALONE | NEGATIVE | 300 ng/mL | 200 ng/mL
OPIATES | NEGATIVE | 2000 ng/mL | 2000 ng/mL
PHENCYCLIDINE | NEGATIVE | 25 ng/mL | 25 ng/mL
PROPOXYPHENE | NEGATIVE | 300 ng/mL | 200 ng/mL
CREATININE | 118.6 mg/dL | >= 20 | NORMAL
pH | 6.1 | 4.5 - 8.9 | NORMAL
OXIDANTS | NEGATIVE | < 200 ug/mL | NORMAL
# OVERALL RESULT: NEGATIVE
Certifying scientist: P. Engstrom. The specimen was received with the seal intact.
$ Report of laboratory 26-0118447   Page # of 1""",
        "Shreya Tiwari",
        "2026-02-17",
        birth="2000-03-05",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Sterling Forensic Laboratory
% 2900 Gateway Center, St. Paul, MN 55108   651-555-0144   SAMHSA-style laboratory (fictional)
Donor || Specimen || Account
OLIVEIRA PRADO, CAIO || Laboratory Accession: 25-0977120 || GREAT LAKES SCHOOL OF MEDICINE
Donor ID: XXX-XX-0041 || CCF/Chain ID: 3300409915 || Office of Visiting Students
DOB: 10/19/1999 || Collected: 11/20/2025 09:31 || Account: 551-071
Reason: PRE-ROTATION || Received: 11/21/2025 || Collector: S. BAUER
Temp in range: YES || Reported: 11/21/2025 || Specimen type: URINE
# RAPID SCREEN REPORT
Test | Result | Screen Cutoff
AMPHETAMINES | NON-NEGATIVE | 500 ng/mL
BENZODIAZEPINES | NEGATIVE | 300 ng/mL
COCAINE METABOLITES | NEGATIVE | 150 ng/mL
MARIJUANA METABOLITES | NEGATIVE | 50 ng/mL
OPIATES | NEGATIVE | 2000 ng/mL
OXYCODONE | NEGATIVE | 100 ng/mL
PHENCYCLIDINE | NEGATIVE | 25 ng/mL
CREATININE | 87.0 mg/dL | >= 20
# OVERALL RESULT: NON-NEGATIVE - SENT FOR CONFIRMATION
A non-negative screen is preliminary. Confirmation by LC-MS/MS and review by the medical review officer \
follow; no final determination should be made on this report.
$ Report of laboratory 25-0977120   Page # of 1""",
        "Caio Oliveira Prado",
        "2025-11-20",
        birth="1999-10-19",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% St. Aldric Regional Laboratories
% 900 Hospital Drive, Peoria, IL 61603   309-555-0116   CLIA 14D9990412   CAP 9990412 (fictional)
Patient || Encounter || Provider
WOJCIK, ALEKSANDRA || Accession: 25-317-04418 || Employee Health, St. Aldric
DOB: 08/25/2000   25 Y   F || Collected: 11/13/2025 07:42 || Ordering: N. Abernathy, APRN
MRN: 00884120 || Received: 11/13/2025 08:15 || Location: EH-WEST
FIN: 991204471 || Verified: 11/14/2025 13:28 || Phone: 309-555-0170
# VIRAL IMMUNITY SCREEN
Procedure | Result | Flag | Units | Reference
Measles (Rubeola) IgG Ab | 231.0 | | AU/mL | >=16.5 Immune
Measles Interp | Immune | | |
Mumps IgG Ab | 44.8 | | AU/mL | >=11.0 Immune
Mumps Interp | Immune | | |
Rubella IgG Ab | 3.06 | | index | >=1.00 Immune
Rubella Interp | Immune | | |
Varicella Zoster IgG Ab | 62.0 | L | index | >=165.0 Immune
Varicella Interp | Non-Immune | * | |
| * Varicella: no detectable level of antibody. Vaccination with two doses is recommended for healthcare \
personnel without evidence of immunity.
Legend: L = Low, H = High, * = Abnormal, C = Critical, c = Corrected
$ St. Aldric Regional Laboratories   WOJCIK, ALEKSANDRA   MRN 00884120   Final   Page # of 1""",
        "Aleksandra Wojcik",
        "2025-11-13",
        birth="2000-08-25",
        values="measles_igg,231,AU/mL,positive;mumps_igg,44.8,AU/mL,positive;rubella_igg,3.06,index,positive;"
        "varicella_igg,62,index,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% St. Aldric Regional Laboratories
% 900 Hospital Drive, Peoria, IL 61603   309-555-0116   CLIA 14D9990412   CAP 9990412 (fictional)
Patient || Encounter || Provider
DELA PENA, JOHN CARLO || Accession: 25-262-11870 || Visiting Learner Health
DOB: 01/14/2000   25 Y   M || Collected: 09/19/2025 10:05 || Ordering: N. Abernathy, APRN
MRN: 00884733 || Received: 09/19/2025 10:41 || Location: EH-WEST
FIN: 991188020 || Verified: 09/22/2025 09:11 || Phone: 309-555-0170
# QUANTIFERON TB GOLD PLUS
Procedure | Result | Flag | Units | Reference
QFT-Plus Result | Positive | * | | Negative
TB1 minus Nil | 1.92 | H | IU/mL | <0.35
TB2 minus Nil | 2.35 | H | IU/mL | <0.35
Nil | 0.06 | | IU/mL |
Mitogen minus Nil | >10.00 | | IU/mL |
| Interferon gamma response to M. tuberculosis antigens detected, suggesting infection with M. tuberculosis. \
Positive results in patients at low risk for TB should be interpreted with caution and repeat testing on a \
new sample should be considered. Diagnosing or excluding tuberculosis disease requires a combination of \
epidemiological, historical, medical and diagnostic findings.
Legend: L = Low, H = High, * = Abnormal, C = Critical, c = Corrected
$ St. Aldric Regional Laboratories   DELA PENA, JOHN CARLO   MRN 00884733   Final   Page # of 1""",
        "John Carlo Dela Pena",
        "2025-09-19",
        birth="2000-01-14",
        values="IGRA,,,positive",
        sound=False,
    )


def _chart_portal() -> Iterator[UnseenPaper]:
    """Pages printed from patient portals."""
    mk = partial(_paper, ChartPortal)
    foot = "\n$ MyHealthBridge is a made-up portal. Printed from the web, page #"
    yield mk(
        "lab_titers",
        """% MyHealthBridge
% Lakeland University Health
Name :: Fernanda Cristina Salinas Vega ;; DOB :: 5/9/2001 ;; MRN :: 10448217 ;; PCP :: Dana Whitmore, MD
# Measles, Mumps, Rubella, Varicella Immunity Panel
# Collected on Jan 13, 2026 8:52 AM - Final result
## Results
& Rubeola IgG | Positive | Normal value: Positive
& Mumps IgG | Positive | Normal value: Positive
& Rubella IgG | Positive | Normal value: Positive
& Varicella zoster IgG | Positive | Normal value: Positive
## Comments from the care team
Positive for all four, which means you are protected. You can give this page to your school. -Dana W.
## Specimens
Blood, Venous - Blood specimen (specimen)
Authorizing provider: Dana Whitmore, MD    Resulting lab: LAKELAND CORE LABORATORY, 77 Shore Dr, Madison, \
WI 53703    Result date: Jan 15, 2026 2:10 PM    Result status: Final"""
        + foot,
        "Fernanda Cristina Salinas Vega",
        "2026-01-13",
        birth="2001-05-09",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;varicella_igg,,,positive",
    )
    yield mk(
        "tb_test",
        """% MyHealthBridge
% Lakeland University Health
Name :: Nikhil Anand Joshi ;; DOB :: 11/23/2000 ;; MRN :: 10451902 ;; PCP :: none on file
# QuantiFERON-TB Gold Plus
# Collected on Dec 8, 2025 2:31 PM - Final result
## Results
& QuantiFERON-TB Gold Plus | Negative | Normal value: Negative
& Nil | 0.04 IU/mL | Normal range: <=8.00 IU/mL
& TB1 minus Nil | 0.02 IU/mL | Normal range: <0.35 IU/mL
& TB2 minus Nil | 0.01 IU/mL | Normal range: <0.35 IU/mL
& Mitogen minus Nil | 9.88 IU/mL | Normal range: >=0.50 IU/mL
## Narrative
No interferon gamma response to M. tuberculosis antigens was detected. Infection with M. tuberculosis is \
unlikely, but a negative result alone does not exclude infection.
Authorizing provider: Occupational Health Protocol    Result date: Dec 11, 2025 5:44 AM    Result status: \
Final"""
        + foot,
        "Nikhil Anand Joshi",
        "2025-12-08",
        birth="2000-11-23",
        values="IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% MyHealthBridge
% Cedar Bluff Health System
Name :: Emeka Victor Nwankwo ;; DOB :: 1/30/2000 ;; MRN :: 7719904 ;; PCP :: Student Health Pool
# Immunizations
# Printed on February 3, 2026
## Immunization history
Immunization | Dates on file
COVID-19 mRNA, 2025-26 formula | 10/14/2025
Hepatitis B, adult | 3/2/2018, 4/6/2018, 9/10/2018
Influenza, trivalent, preservative free | 10/14/2025
MMR | 2/11/2001, 3/19/2005
Meningococcal ACWY | 8/22/2019
Tdap | 6/17/2021
Varicella | 3/2/2018, 4/6/2018
## Preventive care
Hepatitis B surface antibody: 74 mIU/mL, immune (11/4/2025). QuantiFERON-TB Gold Plus: negative \
(11/4/2025).
Nothing is due now. Td/Tdap is due on 6/17/2031.
The list may not include vaccines that were given elsewhere. For a signed copy please ask Health \
Information Management."""
        + foot,
        "Emeka Victor Nwankwo",
        "2026-02-03",
        birth="2000-01-30",
        values="anti-HBs,74,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% MyHealthBridge
% Cedar Bluff Health System
Name :: Angelica Mae Bondoc ;; DOB :: 8/2/2000 ;; MRN :: 7720118 ;; PCP :: Student Health Pool
# XR Chest 2 View
# Exam date Oct 21, 2025 3:18 PM - Final result
## Impression
No radiographic evidence of active or prior tuberculosis. No acute cardiopulmonary abnormality.
## Narrative
EXAM: XR CHEST 2 VIEW. INDICATION: Positive QuantiFERON, asymptomatic, pre-placement. COMPARISON: None.
FINDINGS: Lungs are clear without consolidation, nodule, or cavitation. No apical scarring. No pleural \
effusion or pneumothorax. Cardiomediastinal contours are normal. No acute osseous abnormality.
I, Gordon Pell, MD, have personally reviewed the images and agree with the above. Electronically signed by \
Gordon Pell, MD on 10/21/2025 4:02 PM.
Ordering provider: Lucinda Tran, PA-C    Resulting agency: CEDAR BLUFF RADIOLOGY    Accession: E25-448190"""
        + foot,
        "Angelica Mae Bondoc",
        "2025-10-21",
        birth="2000-08-02",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "lab_titers",
        """% MyHealthBridge
% Lakeland University Health
Name :: Hafsa Tariq Mehmood ;; DOB :: 3/28/2001 ;; MRN :: 10462233 ;; PCP :: Dana Whitmore, MD
# Hepatitis B Surface Antibody, Quantitative
# Collected on Feb 24, 2026 9:07 AM - In process
## Results
& Hepatitis B surface antibody | Pending | Normal range: >=10.0 mIU/mL
Your test is still in process. We will notify you when the result is available; most results are back \
within 2 to 4 days.
## Details
Authorizing provider: Dana Whitmore, MD    Resulting lab: LAKELAND CORE LABORATORY, 77 Shore Dr, Madison, \
WI 53703    Result status: Pending"""
        + foot,
        "Hafsa Tariq Mehmood",
        "2026-02-24",
        birth="2001-03-28",
        values="anti-HBs,,,pending",
        sound=False,
    )
    yield mk(
        "flu",
        """% PharmaPoint
% Store 1182, 240 W Broad St, Columbus, OH 43215
# Vaccine Administration Record
Patient :: Bruna Letícia Camargo ;; DOB :: 07/16/2000 ;; Rx number :: 6611840
## Vaccine given
Vaccine | Manufacturer | Lot | Expiration | Dose | Route / site | Date given
Flucelvax 2025-2026 (influenza, cell-based) | Seqirus | 946118 | 05/31/2026 | 0.5 mL | IM / left deltoid | \
10/09/2025
## Screening
Sick today: No. Allergy to eggs, latex or a vaccine component: No. Serious reaction after a vaccine: No. \
Guillain-Barre syndrome: No.
VIS given: Influenza (inactivated), edition 01/31/2025. Administered by: K. Moser, RPh. NPI 1999990059.
The record was sent to the state registry ImpactOhio (fictional). Keep this page for your employer or school.
$ PharmaPoint is a made-up pharmacy.""",
        "Bruna Letícia Camargo",
        "2025-10-09",
        birth="2000-07-16",
    )
    yield mk(
        "covid",
        """% State Immunization Registry
% Department of Health (fictional), Public Access Portal
# Official Immunization Record - COVID-19
Name :: Giulia Benedetta Ferraro ;; Date of birth :: 06/03/2001 ;; Record ID :: ZX-0118-4402
## COVID-19 doses on record
Dose | Vaccine | Lot | Date | Provider
1 | Pfizer-BioNTech (COMIRNATY) | FE6208 | 06/12/2021 | Historical, Italy
2 | Pfizer-BioNTech (COMIRNATY) | FF2832 | 07/17/2021 | Historical, Italy
3 | Pfizer-BioNTech (COMIRNATY) | FN4071 | 01/22/2022 | Historical, Italy
4 | Moderna 2025-2026 (SPIKEVAX) | 3042881 | 11/05/2025 | Riverside Pharmacy
Series status: up to date. Historical doses were entered from a foreign certificate.
Record printed on 11/19/2025. The registry does not guarantee that the record is complete.
$ State Immunization Registry, fictional. Page # of 1""",
        "Giulia Benedetta Ferraro",
        "2025-11-05",
        birth="2001-06-03",
    )
    yield mk(
        "tb_test",
        """% MyHealthBridge
% Prairie View Community Clinic
Name :: Sunil Bahadur Rawal ;; DOB :: 12/19/1999 ;; MRN :: 330118 ;; Visit :: Nurse visit
# TB Skin Test (PPD) - Reading
# Jan 29, 2026 10:40 AM
## PPD placement
Placed on 01/27/2026 at 10:15 AM, left forearm, Tubersol 0.1 mL intradermal, lot C6021AA, exp 08/2026, by \
T. Ramos, LPN.
## PPD reading
Read on 01/29/2026 at 10:40 AM by J. Kirkwood, RN.
& Induration | 0 mm | Normal value: 0 mm
& TB skin test | Negative | Normal value: Negative
## Instructions
If your school requires a two-step test, come back for the second placement in 1 to 3 weeks."""
        + foot,
        "Sunil Bahadur Rawal",
        "2026-01-29",
        birth="1999-12-19",
        values="TST,0,mm,negative",
    )
    yield mk(
        "lab_titers",
        """% MyHealthBridge
% Prairie View Community Clinic
Name :: Valentina Ríos Marulanda ;; DOB :: 10/4/2000 ;; MRN :: 330771 ;; PCP :: A. Kessler, DO
# MMR Immune Status
# Collected on Nov 18, 2025 11:26 AM - Final result
## Results
& Rubeola (measles) IgG | 55.2 AU/mL - Positive | Normal range: >=16.5 AU/mL
& Mumps IgG | 17.9 AU/mL - Positive | Normal range: >=11.0 AU/mL
& Rubella IgG | 0.94 Index - Equivocal | Normal range: >=1.00 Index | Abnormal
## Comments from the care team
Your rubella result is borderline. We recommend one booster dose of MMR. Please call for a nurse visit.
Resulting lab: PRAIRIE VIEW REFERENCE LAB    Result date: Nov 20, 2025 6:05 AM    Result status: Final"""
        + foot,
        "Valentina Ríos Marulanda",
        "2025-11-18",
        birth="2000-10-04",
        values="measles_igg,55.2,AU/mL,positive;mumps_igg,17.9,AU/mL,positive;rubella_igg,0.94,Index,equivocal",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% MyHealthBridge
% Cedar Bluff Health System
Name :: Adaobi Chiamaka Umeh ;; DOB :: 9/6/1999 ;; MRN :: 7723340 ;; Visit :: Occupational health nurse
# TB Skin Test Reading
# Oct 3, 2025 9:12 AM
## Placement
Date placed: 10/01/2025 9:05 AM. Site: right forearm. Aplisol lot 71180, exp 03/2027.
## Reading
Date read: 10/03/2025 9:12 AM. Read by: Colette Burke, RN.
& Induration | 16 mm | Normal range: 0 - 9 mm | Abnormal
& Interpretation | Positive | Normal value: Negative | Abnormal
## Plan
BCG in infancy. No symptoms reported. Chest X-ray and IGRA were ordered; the student may not start patient \
contact until these are back."""
        + foot,
        "Adaobi Chiamaka Umeh",
        "2025-10-03",
        birth="1999-09-06",
        values="TST,16,mm,positive",
        sound=False,
    )


def _path_lab() -> Iterator[UnseenPaper]:
    """Laboratories and clinics in South Asia, Africa, the Philippines and Latin America."""
    mk = partial(_paper, PathLab)
    yield mk(
        "lab_titers",
        """% Dr. Vasudha's Diagnostics
% Processing Laboratory: Plot 44, MIDC, Andheri East, Mumbai 400093 | Customer care 022-5550 1144
Patient Name :: Ms. TANVI ABHIJIT KULKARNI ;; Collected :: 09/01/2026 08:12
Age / Gender :: 24 Years / Female ;; Received :: 09/01/2026 11:47
Lab ID :: 26010944127 ;; Reported :: 11/01/2026 16:20
Referred By :: SELF ;; Report Status :: FINAL
# INFECTIOUS DISEASE SEROLOGY
Test Name | Result | Unit | Bio. Ref. Interval
MEASLES (RUBEOLA) IgG, Serum, CLIA | 187.0 | AU/mL | Negative: < 13.5; Equivocal: 13.5 - 16.5; Positive: > \
16.5
MUMPS IgG, Serum, CLIA | 63.1 | AU/mL | Negative: < 9.0; Equivocal: 9.0 - 11.0; Positive: > 11.0
RUBELLA IgG, Serum, CLIA | 108.4 | IU/mL | Negative: < 9.9; Positive: >= 10.0
VARICELLA ZOSTER IgG, Serum, CLIA | 1422.0 | mIU/mL | Negative: < 150; Positive: >= 150
ANTI HBs TITRE, Serum, CMIA | 612.35 | mIU/mL | Non Reactive: < 10; Reactive: >= 10
Note: 1. A single result should not be used to diagnose acute infection. 2. IgG antibodies persist for life \
after infection or immunisation. 3. False negative results may be seen in early infection. Please correlate \
clinically.
^ -- End of report --
~ Verified by :: Dr. Mitali Shroff, MD Microbiology ;; Lab Head :: Dr. Kedar Apte, MD Pathology
$ Tests marked with * are not accredited. Results relate to the sample tested. Page # of 1
$ Dr. Vasudha's Diagnostics is fictional.""",
        "Tanvi Abhijit Kulkarni",
        "2026-01-09",
        values="measles_igg,187,AU/mL,;mumps_igg,63.1,AU/mL,;rubella_igg,108.4,IU/mL,;"
        "varicella_igg,1422,mIU/mL,;anti-HBs,612.35,mIU/mL,",
    )
    yield mk(
        "lab_titers",
        """% Margalla Medical Laboratory
% Blue Area, Islamabad, Pakistan. UAN 051-111-555-018. Reports: online.margallalab.example
Patient Name :: Mr. Hamza Rafiq Awan ;; Case Date :: 15-Nov-2025 10:31
Age / Sex :: 25 Years / Male ;; Reporting :: 17-Nov-2025 19:05
MR Number :: MM-118-44720 ;; Sample :: Blood, Main Lab
Passport No. :: AW8810442 ;; Referred By :: Dr. Ayesha Gillani
# SEROLOGY
Test | Result | Unit | Reference Range
HBsAg (CLIA) | Non Reactive (0.31) | S/CO | Less than 1.0: Non Reactive
Anti HBs Antibody (CLIA) | Reactive, 241.6 | mIU/mL | 10 or more: Reactive
Anti HBc Total (CLIA) | Non Reactive | | Non Reactive
Varicella Zoster Virus IgG (ELISA) | Positive, 2.84 | Index | More than 1.1: Positive
Rubella Virus IgG (CLIA) | Positive, 94.0 | IU/mL | 10 or more: Positive
Method: chemiluminescence immunoassay and ELISA. Anti HBs of 10 mIU/mL or more shows protective immunity.
This is a computer generated report, therefore does not require any signature.
~ Consultant Pathologist :: Dr. Salman Chishti, FCPS (Microbiology) ;; Technologist :: Adeel Abbas
$ Margalla Medical Laboratory is fictional. Not valid for any court of law. Page # of 1""",
        "Hamza Rafiq Awan",
        "2025-11-15",
        values="HBsAg,0.31,S/CO,negative;anti-HBs,241.6,mIU/mL,positive;anti-HBc,,,negative;"
        "varicella_igg,2.84,Index,positive;rubella_igg,94,IU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% El Borg El Gedid Labs
% 12 Talaat Harb St., Downtown, Cairo, Egypt. Hotline 19555. info@borggedid.example
Patient Name :: Mrs. Salma Ashraf Mostafa ;; Visit Number :: 118-0044-27
Age :: 25 Y ;; Registered :: 02-02-2026 09:40 AM
Sex :: Female ;; Released :: 04-02-2026 08:55 PM
Referred by :: Prof. Tarek Wagdy ;; Branch :: Heliopolis
# Virology
Test | Result | Unit | Reference Interval
Measles Antibody IgG | 3.1 (Positive) | Ratio | Positive: > 1.1
Mumps Antibody IgG | 2.2 (Positive) | Ratio | Positive: > 1.1
Rubella Antibody IgG | 76.3 (Positive) | IU/mL | Positive: > 10
Varicella-Zoster Antibody IgG | 4.0 (Positive) | Ratio | Positive: > 1.1
HBs Antibody titre | > 1000 (Positive) | mIU/mL | Positive: > 10
Comment: The results are consistent with immunity due to past infection or vaccination.
Sample collected: 02-02-2026 09:52 AM
~ Clinical Pathologist :: Dr. Noha Barakat, MD ;; Reviewed by :: Dr. Amgad Fekry
$ El Borg El Gedid Labs is a fictional chain. Page # of 1""",
        "Salma Ashraf Mostafa",
        "2026-02-02",
        values="measles_igg,3.1,Ratio,positive;mumps_igg,2.2,Ratio,positive;rubella_igg,76.3,IU/mL,positive;"
        "varicella_igg,4,Ratio,positive;anti-HBs,1000,mIU/mL,positive",
    )
    yield mk(
        "drug_screen",
        """% PRIME ASIA DRUG TESTING CENTER
% 2/F Katipunan Plaza, Quezon City, Philippines. DOH-accredited screening laboratory no. 99-0118 (fictional)
Name :: BERNABE, PATRICK LOUIE S. ;; Date of Test :: January 22, 2026
Age / Gender :: 25 / Male ;; Time :: 09:14 AM
Birthdate :: May 13, 2000 ;; Transaction No. :: 2026-PA-004418
Purpose :: School / clerkship abroad ;; Valid until :: January 22, 2027
# DRUG TEST REPORT
Drug / Metabolite | Result | Remarks
METHAMPHETAMINE | NEGATIVE | Screening test
TETRAHYDROCANNABINOL | NEGATIVE | Screening test
Test method: TEST KIT. Specimen: URINE. The name, photo and fingerprint of the client were captured at the \
time of collection.
This result is valid for one year from the date of the test unless the client is tested positive in another \
test. Any alteration makes the report void.
~ Analyst :: Jovelyn C. Ramiro, RMT ;; Head of Laboratory :: Dr. Edgardo Tolentino, FPSP
! DTOIMS VERIFIED
$ Fictional laboratory. Page # of 1""",
        "Patrick Louie S. Bernabe",
        "2026-01-22",
        expires="2027-01-22",
        birth="2000-05-13",
        values="drug_screen,,,negative",
    )
    yield mk(
        "tb_test",
        """% GRACELAND SPECIALIST HOSPITAL LTD
% 18 Opebi Link Road, Ikeja, Lagos, Nigeria. Tel: 0802 555 0118, 01-555 0441
Name :: OGUNDIPE OLUWAFEMI DAVID ;; Hospital No. :: GSH/25/00841
Age / Sex :: 26 yrs / M ;; Lab No. :: M-0118
Date of Birth :: 03/04/1999 ;; Clinician :: Dr. Bassey
# MANTOUX TEST RESULT
Item | Details
Date and time of injection | 20/10/2025, 11:00 am
Tuberculin | PPD RT 23 SSI, 2 TU / 0.1 ml
Site | Left volar forearm
Date and time of reading | 22/10/2025, 11:20 am
Diameter of induration | 3 mm
Interpretation | NEGATIVE
Key: 0 - 4 mm negative; 5 - 9 mm weakly positive (BCG or environmental mycobacteria); 10 - 14 mm positive; \
15 mm and above strongly positive.
Remark: no clinical feature of pulmonary tuberculosis. Fit for the elective.
~ Medical Lab. Scientist :: Mrs. F. Adelaja (AMLSCN) ;; Medical Officer :: Dr. E. Bassey
! GRACELAND HOSPITAL
! 22 OCT 2025
$ Fictional hospital. Page # of 1""",
        "Oluwafemi David Ogundipe",
        "2025-10-22",
        birth="1999-04-03",
        values="TST,3,mm,negative",
    )
    yield mk(
        "tb_test",
        """% Laboratorio Clínico Santa Inés
% Calle 100 No. 18-44, Bogotá Norte, Colombia (ficticio). PBX 601 555 0118. Resultados: santaines.example
Paciente :: JULIANA ANDREA OSPINA REYES ;; Toma de muestra :: 18/11/2025 07:35
Edad / Sexo :: 24 años / F ;; Recepción :: 18/11/2025 09:50
Documento :: CC 1000118442 ;; Validación :: 20/11/2025 18:02
Médico :: Medicina laboral ;; Orden :: 80114427
# INMUNOLOGÍA
Examen | Resultado | Unidades | Valores de referencia
QUANTIFERON TB GOLD PLUS | NEGATIVO | | NEGATIVO
Control nulo (Nil) | 0.05 | UI/mL | <= 8.0
TB1 - Nil | 0.03 | UI/mL | < 0.35
TB2 - Nil | 0.06 | UI/mL | < 0.35
Mitógeno - Nil | 7.41 | UI/mL | >= 0.5
Nota: un resultado positivo no diferencia la infección latente de la enfermedad activa. Los resultados \
indeterminados deben repetirse en una muestra nueva.
^ --- Fin del reporte ---
~ Bacterióloga :: Adriana Cifuentes, Reg. 118 ;; Director científico :: Dr. Mauricio Lara
$ Laboratorio ficticio. Página # de 1""",
        "Juliana Andrea Ospina Reyes",
        "2025-11-18",
        values="IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% GABINETE DE IMAGEN DIAGNÓSTICA TLALOC
% Av. Juárez 45, Puebla del Valle, Pue., México (ficticio). Tel. 222 555 0127. Rayos X, ultrasonido, TAC
Paciente :: ITZEL GUADALUPE XOCHIHUA LUNA ;; Estudio No. :: RX 1184/26
Edad / Sexo :: 25 años / F ;; Fecha de estudio :: 14/01/2026
Nacimiento :: 12/05/2000 ;; Médico tratante :: A quien corresponda
Estudio :: TELE DE TÓRAX (PA) ;; Indicación :: Trámite académico
# INTERPRETACIÓN RADIOLÓGICA
Campos pulmonares bien ventilados, sin imágenes de consolidación, nódulos ni cavitaciones. Trama \
broncovascular de características normales.
Silueta cardiaca de forma y tamaño normal, índice cardiotorácico de 0.46. Ángulos costofrénicos y \
cardiofrénicos libres. Estructuras óseas y tejidos blandos sin alteraciones.
CONCLUSIÓN: RADIOGRAFÍA DE TÓRAX NORMAL.
~ Médico radiólogo :: Dr. Y. Morales Sosa, céd. esp. 118447 ;; Técnico :: I. Tecuapacho
! GABINETE TLALOC
$ Gabinete ficticio. Página # de 1""",
        "Itzel Guadalupe Xochihua Luna",
        "2026-01-14",
        birth="2000-05-12",
        values="chest_xray,,,normal",
    )
    yield mk(
        "lab_titers",
        """% Suraksha Wellness Labs
% NABL accredited (fictional) MC-8844. 9 Anna Salai, Teynampet, Chennai 600018. Ph 044-5550 1290
Patient Name :: Ms. DIVYA LAKSHMANAN ;; Sample Drawn :: 03/12/2025 08:20 AM
Age / Gender :: 25 Y / F ;; Sample Received :: 03/12/2025 10:11 AM
UHID :: SW.0119930 ;; Report Released :: 04/12/2025 05:30 PM
Ref. Doctor :: Self ;; Barcode :: 80118810
# SEROLOGY
Test Description | Value(s) | Units | Reference Range
ANTI-HBs (Hepatitis B surface antibody, total), CMIA | 5.62 NON REACTIVE | mIU/mL | < 10: Non Reactive; \
>= 10: Reactive
HBsAg (Hepatitis B surface antigen), CMIA | 0.18 NON REACTIVE | S/CO | < 1.0: Non Reactive
Remarks: The anti-HBs titre is below the protective level. A booster dose followed by a repeat titre after \
4 - 8 weeks is suggested.
^ **** End of Report ****
~ Consultant Microbiologist :: Dr. Revathi Natarajan, MD ;; Authorised by :: K. Bhuvana, MSc
$ Suraksha Wellness Labs is fictional. Page # of 1""",
        "Divya Lakshmanan",
        "2025-12-03",
        values="anti-HBs,5.62,mIU/mL,negative;HBsAg,0.18,S/CO,negative",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% SAN ROQUE DOCTORS HOSPITAL
% Department of Radiology, Rizal Avenue, Iloilo City, Philippines. Tel. (033) 555-0118
Patient :: LACSON, RENZ ADRIAN M. ;; Date Taken :: 09/03/2025
Age / Sex :: 24 / M ;; Date Read :: 09/04/2025
Birthdate :: 02/27/2001 ;; File No. :: 25-XR-11844
Requested by :: Dr. V. Palma ;; Examination :: CHEST PA
# RADIOGRAPHIC REPORT
Hazy and fibronodular densities are seen in the right upper lung field.
The rest of the lungs are clear. The heart is not enlarged. The diaphragm and costophrenic sulci are intact.
IMPRESSION: PTB, MINIMAL, RIGHT, ACTIVITY UNDETERMINED. Suggest apicolordotic view, sputum AFB and clinical \
correlation.
~ Radiologist :: Ma. Teresa Gallardo, MD, FPCR ;; Received by :: R. Villar, RRT
$ Fictional hospital. Page # of 1""",
        "Renz Adrian M. Lacson",
        "2025-09-03",
        birth="2001-02-27",
        values="chest_xray,,,indeterminate",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% SHALIMAR GENERAL HOSPITAL
% Office of the Medical Superintendent, G.T. Road, Lahore. Ph: 042-3555 0144
Name :: MISS IQRA JAVED D/O MUHAMMAD JAVED ;; Dispatch No. :: 4418/MS
Age / Sex :: 24 years / Female ;; Date :: 27-01-2026
CNIC :: 35201-0000000-2 ;; Date of Birth :: 16-06-2001
# MEDICAL FITNESS CERTIFICATE
Certified that I have examined Miss Iqra Javed, a final year MBBS student of Ravi Medical College, Lahore, \
on 27-01-2026.
Height 160 cm. Weight 54 kg. Blood pressure 110/70 mmHg. Pulse 74/min. Vision 6/6 both eyes. Hearing normal. \
Chest clear, heart sounds normal, abdomen soft.
She has no physical or mental disability and does not suffer from any contagious or infectious disease. She \
is declared MEDICALLY FIT for an elective rotation abroad.
~ Signature of the candidate :: Iqra ;; Medical Superintendent :: Dr. Naeem Tahir
! MEDICAL SUPERINTENDENT
! SHALIMAR HOSPITAL
$ Fictional hospital.""",
        "Iqra Javed",
        "2026-01-27",
        birth="2001-06-16",
    )


def _continental() -> Iterator[UnseenPaper]:
    """Laboratories and practices in Europe and Latin America, most in their own language."""
    mk = partial(_paper, Continental)
    yield mk(
        "lab_titers",
        """% MVZ Labor Nordheide GmbH
% Am Bahnhof 18, 29999 Heidestedt (fiktiv)
% Tel. 05555 118-0, Fax 05555 118-44
% Ärztliche Leitung: Dr. med. Anke Brinkmann
% DAkkS D-ML-99118 (Muster)
# Laborbefund - Endbefund
Patient :: Reinhardt, Jonas Maximilian ;; Auftragsnr. :: 2601 118 447
Geburtsdatum :: 14.08.2000 ;; Eingang :: 12.01.2026
Geschlecht :: männlich ;; Abnahme :: 12.01.2026 08:05
Einsender :: Betriebsärztlicher Dienst ;; Befund vom :: 14.01.2026
## Infektionsserologie
Untersuchung | Ergebnis | Einheit | Referenzbereich | Bewertung
Masern-IgG (CLIA) | 842 | mIU/ml | > 200 | positiv
Mumps-IgG (CLIA) | 71,5 | U/ml | > 11 | positiv
Röteln-IgG (CLIA) | 58 | IU/ml | > 10 | positiv
Varizella-Zoster-IgG (CLIA) | 1107 | mIU/ml | > 150 | positiv
Anti-HBs quantitativ | 367 | IU/l | > 100 | positiv
HBs-Antigen | negativ | | negativ | negativ
Anti-HBc gesamt | negativ | | negativ | negativ
Beurteilung: Serologisch besteht Immunität gegen Masern, Mumps, Röteln, Varizellen und Hepatitis B. Eine \
Auffrischung ist nach STIKO derzeit nicht erforderlich.
Validiert durch: Dr. med. Anke Brinkmann, Fachärztin für Laboratoriumsmedizin. Dieser Befund wurde \
elektronisch erstellt und ist ohne Unterschrift gültig.
$ Seite # von 1 - Muster, fiktives Labor""",
        "Jonas Maximilian Reinhardt",
        "2026-01-12",
        birth="2000-08-14",
        values="measles_igg,842,mIU/ml,positive;mumps_igg,71.5,U/ml,positive;rubella_igg,58,IU/ml,positive;"
        "varicella_igg,1107,mIU/ml,positive;anti-HBs,367,IU/l,positive;HBsAg,,,negative;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Analisi San Petronio
% Via dei Tigli 18, 40000 Borgo Reno (BO) - struttura fittizia
% Accreditato SSN n. 118 - Tel. 051 555 0118
% Direttore: Dott.ssa Ornella Fabbri
# REFERTO DI LABORATORIO
Cognome e nome :: MARCHETTI ELENA SOFIA ;; N. richiesta :: 25118-4471
Data di nascita :: 21/03/2001 ;; Data prelievo :: 06/11/2025
Sesso :: F ;; Data referto :: 10/11/2025
Codice fiscale :: MRCLSF01C61X000X ;; Provenienza :: Esterno
## SIEROLOGIA VIRALE
Esame | Risultato | Unità | Valori di riferimento
Morbillo IgG | 126,0 Positivo | UA/mL | Negativo < 13,5 - Dubbio 13,5-16,4 - Positivo >= 16,5
Parotite IgG | 45,2 Positivo | UA/mL | Negativo < 9,0 - Dubbio 9,0-10,9 - Positivo >= 11,0
Rosolia IgG | 33,7 Positivo | UI/mL | Negativo < 7 - Dubbio 7-9,9 - Positivo >= 10
Varicella Zoster IgG | 780 Positivo | mUI/mL | Negativo < 150 - Positivo >= 150
HBsAg | Negativo | | Negativo
Anti-HBs | 154,8 Positivo | mUI/mL | Negativo < 10 - Positivo >= 10
Anti-HBc totali | Negativo | | Negativo
Il referto è firmato digitalmente ai sensi di legge. Metodo: chemiluminescenza.
~ Il Direttore :: Dott.ssa O. Fabbri
$ Pagina # di 1 - documento di esempio""",
        "Elena Sofia Marchetti",
        "2025-11-06",
        birth="2001-03-21",
        values="measles_igg,126,UA/mL,positive;mumps_igg,45.2,UA/mL,positive;rubella_igg,33.7,UI/mL,positive;"
        "varicella_igg,780,mUI/mL,positive;HBsAg,,,negative;anti-HBs,154.8,mUI/mL,positive;"
        "anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Laboratório Bem Viver Medicina Diagnóstica
% Av. das Palmeiras, 1180 - Campinas do Sul - SP (fictício)
% CNES 9999118 - CRF-SP 55118
% RT: Dra. Renata Mesquita, CRBM 44181
# LAUDO DE EXAMES LABORATORIAIS
Paciente :: Lucas Henrique Barbosa Teles ;; Pedido :: 500-11844-27
Nascimento :: 30/09/2000 ;; Data da coleta :: 03/02/2026 07:20
Sexo :: Masculino ;; Liberação :: 05/02/2026 18:41
Solicitante :: Dr. Fábio Antunes CRM 99118 ;; Convênio :: Particular
## IMUNOLOGIA
Exame | Resultado | Valor de referência
Sarampo, anticorpos IgG (quimioluminescência) | Reagente - 212,0 UA/mL | Não reagente: inferior a 13,5 UA/mL
Caxumba, anticorpos IgG | Reagente - 38,9 UA/mL | Não reagente: inferior a 9,0 UA/mL
Rubéola, anticorpos IgG | Reagente - 87,0 UI/mL | Não reagente: inferior a 10 UI/mL
Varicela zoster, anticorpos IgG | Reagente - 655,0 mUI/mL | Não reagente: inferior a 150 mUI/mL
Anti-HBs | Reagente - 498,3 mUI/mL | Não reagente: inferior a 10 mUI/mL
HBsAg | Não reagente | Não reagente
Nota: a interpretação de qualquer resultado laboratorial requer correlação de dados clínicos e \
epidemiológicos. Somente o seu médico tem condições de interpretar corretamente estes resultados.
~ Liberado eletronicamente por :: Dra. Renata Mesquita - CRBM 44181
$ Página # de 1 - laboratório fictício""",
        "Lucas Henrique Barbosa Teles",
        "2026-02-03",
        birth="2000-09-30",
        values="measles_igg,212,UA/mL,positive;mumps_igg,38.9,UA/mL,positive;rubella_igg,87,UI/mL,positive;"
        "varicella_igg,655,mUI/mL,positive;anti-HBs,498.3,mUI/mL,positive;HBsAg,,,negative",
    )
    yield mk(
        "tb_test",
        """% Laboratorios Clínicos del Bajío
% Blvd. Campestre 118, León de los Pinos, Gto. (ficticio)
% Aviso de funcionamiento 11-99-0118
% Responsable: Q.F.B. Arturo Zamudio, céd. prof. 9911844
# REPORTE DE RESULTADOS
Paciente :: Regina Paulina Ochoa Ibarra ;; Folio :: 2511-0844
Fecha de nacimiento :: 17/07/2001 ;; Toma de muestra :: 25/11/2025 08:15
Edad / Sexo :: 24 años / F ;; Fecha de reporte :: 28/11/2025
Médico :: A quien corresponda ;; Sucursal :: Campestre
## QUANTIFERON-TB GOLD PLUS
Prueba | Resultado | Unidades | Valores de referencia
QuantiFERON-TB | NEGATIVO | | NEGATIVO
Nil | 0.07 | UI/mL | hasta 8.0
TB1 - Nil | 0.01 | UI/mL | menor de 0.35
TB2 - Nil | 0.03 | UI/mL | menor de 0.35
Mitógeno - Nil | 8.92 | UI/mL | mayor de 0.5
Interpretación: infección por M. tuberculosis poco probable. Un resultado positivo no distingue entre \
tuberculosis latente y enfermedad activa.
~ Responsable sanitario :: Q.F.B. Arturo Zamudio
$ Hoja # de 1 - documento de muestra""",
        "Regina Paulina Ochoa Ibarra",
        "2025-11-25",
        birth="2001-07-17",
        values="IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Laboratorio Clínico Hematológico del Valle S.A.S.
% Carrera 43 No. 11-84, Valle Claro, Antioquia (ficticio)
% NIT 900.118.447-0 - PBX 604 555 0118
% Directora científica: Dra. Liliana Uribe
# RESULTADO DE LABORATORIO - TOXICOLOGÍA
Paciente :: Santiago Echeverri Londoño ;; Orden :: 26021-0118
Documento :: C.C. 1.000.118.447 ;; Fecha de toma :: 10/02/2026
Fecha de nacimiento :: 05/12/2000 ;; Fecha de validación :: 11/02/2026
Sexo :: Masculino ;; Entidad :: Particular
## PANEL DE DROGAS DE ABUSO EN ORINA (10 DROGAS), inmunoensayo
Examen | Resultado | Punto de corte
Anfetaminas | Negativo | 500 ng/mL
Barbitúricos | Negativo | 200 ng/mL
Benzodiacepinas | Negativo | 200 ng/mL
Cannabinoides (THC) | Negativo | 50 ng/mL
Cocaína | Negativo | 150 ng/mL
Fenciclidina | Negativo | 25 ng/mL
Metadona | Negativo | 300 ng/mL
Metanfetaminas | Negativo | 500 ng/mL
Opiáceos | Negativo | 300 ng/mL
Oxicodona | Negativo | 100 ng/mL
Creatinina en orina | 96 mg/dL | mayor de 20
Concepto: panel NEGATIVO para las sustancias analizadas. Un resultado no negativo se confirma por \
cromatografía. Muestra tomada bajo observación, con cadena de custodia.
~ Bacterióloga :: Marcela Giraldo, Reg. 4418 ;; Validó :: Dra. Liliana Uribe
$ Página # de 1 - documento de muestra""",
        "Santiago Echeverri Londoño",
        "2026-02-10",
        birth="2000-12-05",
        values="drug_screen,,,negative",
    )
    yield mk(
        "tb_test",
        """% Laboratorium Medyczne Diamed-Wisła
% ul. Ogrodowa 18, 00-000 Wiślica Nowa (fikcyjne)
% tel. 22 555 01 18, nr ewid. 9118
% Kierownik: dr n. med. Marek Stachura
# WYNIK BADANIA / TEST RESULT
# QuantiFERON-TB Gold Plus (IGRA)
Pacjent / Patient :: Gabriela Nowicka-Sikora ;; Nr zlecenia / Order :: 26/118/0447
Data ur. / Date of birth :: 2001-10-11 ;; Pobranie / Collected :: 2026-02-18 07:40
Płeć / Sex :: K / F ;; Wydano / Reported :: 2026-02-21
PESEL :: 01301100000 ;; Materiał / Specimen :: krew / blood
Badanie / Test | Wynik / Result | Jednostka / Unit | Zakres / Range
Ocena testu / Interpretation | UJEMNY / NEGATIVE | | ujemny / negative
Nil | 0,04 | IU/ml | <= 8,0
TB1-Nil | 0,02 | IU/ml | < 0,35
TB2-Nil | 0,00 | IU/ml | < 0,35
Mitogen-Nil | 6,75 | IU/ml | >= 0,5
Wynik ujemny: zakażenie M. tuberculosis mało prawdopodobne. / Negative: infection with M. tuberculosis is \
unlikely.
~ Autoryzował / Authorized by :: mgr Łucja Domańska, diagnosta lab.
$ strona / page # z 1 - wzór, dane fikcyjne""",
        "Gabriela Nowicka-Sikora",
        "2026-02-18",
        birth="2001-10-11",
        values="IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% Hausarztpraxis Dr. Ulrike Sommerfeld
% Fachärztin für Allgemeinmedizin
% Lindenallee 18, 79999 Talheim am See (fiktiv)
% Tel. 07555 1184
# Ärztliche Impfbescheinigung / Medical certificate of vaccination
Name / Name :: Franziska Marie Oberländer ;; Geb. am / Born :: 02.05.2001
Universität / University :: Albert-Magnus-Universität Talheim ;; Datum / Date :: 19.11.2025
Hiermit bestätige ich die folgenden Impfungen laut Impfausweis. / I hereby confirm the following \
vaccinations \
according to the vaccination booklet.
Impfung / Vaccine | Daten / Dates
Masern-Mumps-Röteln / MMR | 10.06.2002, 14.05.2003
Varizellen / Varicella | 12.04.2006, 20.06.2006
Hepatitis B | 03.09.2001, 08.10.2001, 11.03.2002
Tdap-IPV | 22.08.2023
Influenza 2025/26 | 14.10.2025
COVID-19 | 09.06.2021, 21.07.2021, 12.01.2022
## Serologie vom 10.11.2025 / Serology of 10 Nov 2025
Anti-HBs 212 IU/l (immun / immune). QuantiFERON-TB Gold Plus: negativ / negative.
Es bestehen keine Anzeichen einer ansteckenden Krankheit. / There are no signs of a contagious disease.
~ Ort, Datum / Place, date :: Talheim, 19.11.2025 ;; Unterschrift, Stempel :: Dr. U. Sommerfeld
$ Muster - fiktive Praxis""",
        "Franziska Marie Oberländer",
        "2025-11-19",
        birth="2001-05-02",
        values="anti-HBs,212,IU/l,positive;IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% Centro Radiologico Villa Aurora
% Viale Europa 118, 20000 Cascina Verde (MI) - fittizio
% Tel. 02 5550 1184
# REFERTO RADIOLOGICO
Paziente :: BERTOLINI ANDREA MATTEO ;; Accesso :: RX-118447
Data di nascita :: 09/12/2000 ;; Data esame :: 15/01/2026
Sesso :: M ;; Medico richiedente :: Dott. P. Sala
## RX TORACE 2P (postero-anteriore e latero-laterale)
Quesito clinico: idoneità per tirocinio all'estero, Mantoux positiva.
Non si osservano addensamenti parenchimali con carattere di attività in atto. Non segni di tubercolosi \
polmonare attiva. Seni costofrenici liberi. Ombra cardiomediastinica nei limiti.
Conclusioni: esame del torace nei limiti della norma; assenza di lesioni tubercolari attive.
~ Il medico radiologo :: Dott. Sergio Pirovano
$ Pagina # di 1 - documento di esempio""",
        "Andrea Matteo Bertolini",
        "2026-01-15",
        birth="2000-12-09",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "lab_titers",
        """% Laboratorios Clínicos del Bajío
% Blvd. Campestre 118, León de los Pinos, Gto. (ficticio)
% Aviso de funcionamiento 11-99-0118
% Responsable: Q.F.B. Arturo Zamudio, céd. prof. 9911844
# REPORTE DE RESULTADOS
Paciente :: Emiliano Gael Barragán Cota ;; Folio :: 2510-1187
Fecha de nacimiento :: 28/02/2000 ;; Toma de muestra :: 08/10/2025 09:02
Edad / Sexo :: 25 años / M ;; Fecha de reporte :: 10/10/2025
Médico :: Dra. N. Verduzco ;; Sucursal :: Centro
## ANTICUERPOS IgG
Prueba | Resultado | Unidades | Valores de referencia
Sarampión IgG | 188 POSITIVO | UA/mL | Positivo: 16.5 o mayor
Rubéola IgG | 41.0 POSITIVO | UI/mL | Positivo: 10 o mayor
Parotiditis IgG | 26.4 POSITIVO | UA/mL | Positivo: 11 o mayor
Varicela zóster IgG | 388 POSITIVO | mUI/mL | Positivo: 165 o mayor; negativo: menor de 135
Observaciones: la presencia de anticuerpos IgG indica infección pasada o vacunación. Un resultado negativo \
indica susceptibilidad; en ese caso se sugiere vacunación.
~ Responsable sanitario :: Q.F.B. Arturo Zamudio
$ Hoja # de 1 - documento de muestra""",
        "Emiliano Gael Barragán Cota",
        "2025-10-08",
        birth="2000-02-28",
        values="measles_igg,188,UA/mL,positive;rubella_igg,41,UI/mL,positive;mumps_igg,26.4,UA/mL,positive;"
        "varicella_igg,388,mUI/mL,positive",
    )
    yield mk(
        "tb_test",
        """% Laboratoire de biologie médicale Les Tilleuls
% 18 rue du Marché, 69999 Saint-Aubin-le-Pont (fictif)
% Biologistes : Dr C. Vasseur, Dr H. Pernin
% Tél. 04 55 55 01 18
# Compte rendu d'analyses
Patient :: Mme CHEVALLIER Manon Lucie ;; Dossier :: 25-12-0118
Née le :: 24/01/2001 ;; Prélèvement :: 02/12/2025 à 08:50
Prescripteur :: Dr A. Teyssier ;; Édité le :: 05/12/2025
## TEST DE LIBÉRATION DE L'INTERFÉRON GAMMA (QuantiFERON-TB Gold Plus)
Analyse | Résultat | Unité | Valeurs de référence
Interprétation | INDÉTERMINÉ | | Négatif
Témoin négatif (Nil) | 0,09 | UI/mL | <= 8,0
TB1 - Nil | 0,05 | UI/mL | < 0,35
TB2 - Nil | 0,02 | UI/mL | < 0,35
Mitogène - Nil | 0,22 | UI/mL | >= 0,5
Réponse insuffisante du témoin positif. Le test ne peut être interprété ; un nouveau prélèvement est à \
prévoir.
~ Validé par :: Dr H. Pernin
$ Page # sur 1 - document fictif""",
        "Manon Lucie Chevallier",
        "2025-12-02",
        birth="2001-01-24",
        values="IGRA,,,indeterminate",
        sound=False,
    )


def _office_letter() -> Iterator[UnseenPaper]:
    """Letters of schools, hospitals, insurers and banks."""
    mk = partial(_paper, OfficeLetter)
    yield mk(
        "good_standing",
        """% Universität Schwarzach - Medizinische Fakultät
% Studiendekanat, Schlossplatz 18, 79999 Schwarzach (fiktiv)
% Tel. +49 7555 118-447   studiendekanat@uni-schwarzach.example
> Schwarzach, 12. Januar 2026
# Bescheinigung / Letter of Good Standing
Name: Annika Helene Vogtländer. Geburtsdatum / Date of birth: 03.11.2001
Hiermit wird bescheinigt, dass Frau Vogtländer im 9. Fachsemester im Studiengang Humanmedizin \
eingeschrieben ist \
und den Ersten Abschnitt der Ärztlichen Prüfung bestanden hat. Es liegen keine Disziplinarverfahren vor.
We hereby certify that Ms. Vogtländer is enrolled in the ninth semester of human medicine and has passed the \
First State Examination. She is a student in good standing; there are no disciplinary proceedings.
Issued on 12.01.2026 for her application for a clinical elective in the United States.
~ Leiter des Studiendekanats :: Dr. Harald Pfister
$ Die Universität Schwarzach ist fiktiv.""",
        "Annika Helene Vogtländer",
        "2026-01-12",
        birth="2001-11-03",
    )
    yield mk(
        "dean_verification",
        """% COLLEGE OF MEDICINE, UNIVERSITY OF OBUDU HILLS
% Office of the Provost, P.M.B. 1184, Obudu, Cross River State, Nigeria (fictional)
> 4th November, 2025
Ref: UOH/COM/PROV/118/Vol. II
The Visiting Students Coordinator,
St. Clement Medical Center, Houston, Texas, USA.
Dear Sir/Madam,
# VERIFICATION OF STUDENTSHIP: EKPENYONG, GLORY ITORO (REG. NO. 20/MBBS/0447)
This is to verify that the above named, born on 27th February, 2000, is a bona fide 600 level (final year) \
student of this College. She has completed the core clerkships in Medicine, Surgery, Paediatrics, and \
Obstetrics and Gynaecology, and is expected to graduate in August 2026.
The College approves her elective in your hospital from 2nd March to 27th March, 2026. The language of \
instruction is English. She is covered by the College's indemnity only within Nigeria.
Please accord her every assistance.
Yours faithfully,
~ Provost :: Prof. A. B. Edet, FWACP ;; College Secretary :: Mrs. U. Okon
! COLLEGE OF MEDICINE
! PROVOST'S OFFICE
$ A fictional university.""",
        "Glory Itoro Ekpenyong",
        "2025-11-04",
        birth="2000-02-27",
    )
    yield mk(
        "lor",
        """% Hudson Bend University Hospital
% Department of Neurology, 18 Riverside Terrace, Albany, NY 12208 (fictional)
> December 2, 2025
# Letter of Recommendation for Mr. Zohaib Hassan Niazi
Dear Program Director,
It is a pleasure to write on behalf of Mr. Zohaib Hassan Niazi, who rotated with our stroke service for four \
weeks in October 2025. I worked with him every day and supervised his presentations and notes.
Zohaib was the first student to arrive on the unit and knew his patients better than some of our interns. \
His neurological examination is careful, and he localizes lesions with confidence. When a family from Queens \
could not follow our explanation in English, he translated with patience and checked what had been understood.
In one conference he had doubts about an assumed negative CT angiogram, asked the radiologist to look again, \
and was right. I would rank him in the top five percent of the visiting students of the last ten years.
I recommend him without any reservation. Please call me at 518-555-0144 with questions.
Sincerely,
~ Associate Professor of Neurology :: Rebecca L. Stanhope, MD""",
        "Zohaib Hassan Niazi",
        "2025-12-02",
    )
    yield mk(
        "malpractice",
        """% The Medical Guardian Society Limited
% Member Services, 1 Finsbury Yard, London EC9 9ZZ, United Kingdom (fictional)
% Company registered in England no. 9991184
> 20 January 2026
Membership number: 4418 0027
# Confirmation of elective indemnity
Dear Miss Anand-Clarke
Thank you for telling us about your elective.
Member :: Miss Priyanka Anand-Clarke
Date of birth :: 16 April 2002
Elective dates :: 30 March 2026 to 24 April 2026
Host :: Harborlight Medical Center, Boston, USA
Limit, any one claim :: US$1,000,000
Limit, aggregate :: US$3,000,000
I am pleased to confirm that, as a student member, you have access to indemnity for claims arising from \
clinical work that you do under supervision during the elective above. You must not carry out any procedure \
that you have not been trained in.
Benefits of membership are discretionary as set out in the Memorandum and Articles of Association.
Yours sincerely
~ Membership Adviser :: Dominic Farrow
$ The Medical Guardian Society is a made-up body.""",
        "Priyanka Anand-Clarke",
        "2026-03-30",
        expires="2026-04-24",
        birth="2002-04-16",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "good_standing",
        """% Saint Elmo International University School of Medicine
% Office of the Registrar, 44 Coral Road, Port Vigie, St. Elmo, West Indies (fictional)
> October 6, 2025
# RE: Academic Status of Brandon Tyrell Whitfield, Student ID 118-4470
To Whom It May Concern:
This letter is in response to a request for verification of status for Brandon Tyrell Whitfield (DOB \
04/08/1998).
Mr. Whitfield is enrolled in the sixth semester of the Doctor of Medicine program. He was placed on academic \
probation on August 15, 2025 after failing the Internal Medicine shelf examination twice. A student on \
academic probation is not considered to be in good standing, and the School does not release him for \
external \
electives at this time.
His status will be reviewed by the Promotions Committee in January 2026.
Sincerely,
~ Registrar :: Deborah M. Lascelles
$ Saint Elmo International University is fictional.""",
        "Brandon Tyrell Whitfield",
        "2025-10-06",
        birth="1998-04-08",
        sound=False,
    )
    yield mk(
        "nysed_letter",
        """% The State Education Department - sample copy
% Office of Professional Education Program Review, Albany, NY 12299 (fictional copy)
> September 9, 2025
Ms. Yusra Fathima Kareem
Deccan Heights Medical College
# Re: Clinical clerkships in New York State
Dear Ms. Kareem:
We have reviewed the documents submitted on your behalf. You are approved to complete more than 12 weeks of \
clinical clerkships in teaching hospitals in New York State under Section 60.2 of the Commissioner's \
Regulations.
This approval is effective September 9, 2025 and expires September 8, 2027. The hospital must keep a copy of \
this letter on file. It does not constitute a license to practice medicine in New York State.
Sincerely,
~ Education Program Assistant :: Carmine DeLuca""",
        "Yusra Fathima Kareem",
        "2025-09-09",
        expires="2027-09-08",
    )
    yield mk(
        "financial_proof",
        """% CANARA COAST BANK
% Jayanagar 4th Block Branch, Bengaluru 560011. IFSC CCBK0001184 (fictional)
> Date: 16-02-2026
Ref: CCB/JNR/BC/118/2025-26
# TO WHOMSOEVER IT MAY CONCERN - BALANCE CERTIFICATE
This is to certify that Ms. Anagha Venkatesh Hegde is maintaining the following accounts with our branch, \
jointly with her father, and that the balance as on 16-02-2026 is as under:
Account | Type | Balance (INR)
XXXXXXXX0447 | Savings | 12,40,118.00
XXXXXXXX8810 | Fixed deposit | 9,00,000.00
Total | | 21,40,118.00
The total is equivalent to about USD 24,600. We are told that the amount is meant for her stay in the United \
States. The account has been conducted satisfactorily since 2014.
This certificate is issued at the request of the customer without any risk or responsibility on the part of \
the bank or its officials.
~ Branch Manager :: S. Kamath
! CANARA COAST BANK
! JAYANAGAR
$ Canara Coast Bank is fictional.""",
        "Anagha Venkatesh Hegde",
        "2026-02-16",
    )
    yield mk(
        "invitation",
        """% Mission Oaks Academic Medical Center
% Office of Visiting Medical Students, 4400 Mission Oaks Drive, Fresno, CA 93721 (fictional)
> January 27, 2026
# Re: Acceptance for a visiting clinical elective
Dear Mr. Tadeo Alejandro Mireles Rubio:
Congratulations. You have been accepted for the following elective:
Elective :: NEPH 441, Inpatient Nephrology Consults
Dates :: May 4, 2026 through May 29, 2026
Supervising faculty :: Grace Okumura, MD
Your acceptance is contingent on the following, due by April 3, 2026: negative TB screening within six \
months, positive titers for MMR and varicella, a ten-panel drug screen and a clear background check. You \
will \
receive no salary and will not be licensed to practice.
This letter may be presented at the U.S. Embassy or Consulate in support of a B-1 visa.
Sincerely,
~ Director, Visiting Student Programs :: Marisol Etcheverry, MEd""",
        "Tadeo Alejandro Mireles Rubio",
        "2026-01-27",
    )
    yield mk(
        "name_change",
        """% AFFIDAVIT
% Sworn before the Notary Public, District Ernakulam, Kerala, India (fictional specimen)
# ONE AND THE SAME PERSON
I, Ann Maria Kurian, aged 24 years, daughter of Kurian Thomas, residing at Marine Drive, Kochi, do hereby \
solemnly affirm and declare as follows:
1. That my name is recorded as ANN MARIA KURIAN in my passport no. Y1184470 and as ANNMARIA K. in my school \
leaving certificate and my MBBS mark lists.
2. That my date of birth is 08/10/2001 in all records.
3. That ANN MARIA KURIAN and ANNMARIA K. refer to one and the same person, that is myself, the deponent.
I verify that the contents of this affidavit are true to the best of my knowledge and that nothing has been \
concealed.
Verified at Kochi on this 5th day of December 2025.
~ Deponent :: Ann Maria Kurian ;; Notary :: Adv. George Paul
! NOTARY
! ERNAKULAM""",
        "Ann Maria Kurian",
        "2025-12-05",
        birth="2001-10-08",
    )
    yield mk(
        "dean_verification",
        """% Universidad Autónoma del Pacífico Norte
% Facultad de Ciencias de la Salud, Secretaría General, Buenamar, Colombia (ficticia)
> Buenamar, 3 de octubre de 2025
Señores Visiting Student Office, Palmetto University Hospital
# Asunto: solicitud de verificación - Juan Sebastián Caicedo Mosquera
En respuesta a su solicitud informamos que el señor Juan Sebastián Caicedo Mosquera, nacido el 19 de mayo de \
1999, NO se encuentra matriculado en el presente semestre del programa de Medicina. Su matrícula fue \
cancelada el 1 de agosto de 2025 por no haber aprobado las asignaturas de noveno semestre.
Por lo anterior, la Facultad no avala ni respalda la rotación solicitada y no expide la certificación del \
decano.
Cordialmente,
~ Secretaria General :: Dra. Piedad Arboleda
$ Universidad ficticia.""",
        "Juan Sebastián Caicedo Mosquera",
        "2025-10-03",
        birth="1999-05-19",
        sound=False,
    )


def _check_form() -> Iterator[UnseenPaper]:
    """US forms with boxes to tick."""
    mk = partial(_paper, CheckForm)
    yield mk(
        "immunization_aamc",
        """% Visiting Student Standardized Immunization Form
% For use by host institutions. All items must be signed by a licensed health care professional.
% Form VS-IMM, rev. 2025
Name (last, first, middle) :: Rahmati, Sara Nasrin ;; Date of birth (mm/dd/yyyy) :: 04/12/2001
Medical school :: Kermanshah Plains University ;; E-mail :: s.rahmati@mail.example
## MMR (measles, mumps, rubella): 2 doses of MMR vaccine OR serologic proof of immunity
Option | Vaccine or test | Date
1 | MMR dose 1 | 03/05/2002
1 | MMR dose 2 | 08/19/2007
2 | Measles IgG   [ ] Immune   [ ] Not immune |
2 | Rubella IgG   [ ] Immune   [ ] Not immune |
## Varicella: 2 doses OR positive serology
Item | Result | Date
Varicella dose 1 | | not given
Varicella IgG | [x] Positive   [ ] Negative | 11/17/2025
## Hepatitis B: 3 doses AND quantitative surface antibody
Item | Result | Date
Engerix-B dose 1 / 2 / 3 | | 02/10/2019, 03/12/2019, 08/14/2019
Quantitative HBsAb | 183 mIU/mL   [x] Positive   [ ] Negative | 11/17/2025
## Tuberculosis screening (within 12 months)
Item | Result | Date
IGRA, type: QuantiFERON-TB Gold Plus | [x] Negative   [ ] Positive   [ ] Indeterminate | 11/17/2025
Chest X-ray, only if positive | not needed |
## Tdap, influenza, COVID-19
Vaccine | Date | Vaccine | Date
Tdap | 06/02/2022 | Influenza 2025-26 | 10/30/2025
COVID-19 | 10/30/2025 | Meningococcal | not required
## Health care professional
Name and title :: Laleh Moradi, MD ;; License number :: IR-44718 ;; Date :: 12/01/2025
~ Signature :: L. Moradi ;; Office stamp :: Student clinic""",
        "Sara Nasrin Rahmati",
        "2025-12-01",
        birth="2001-04-12",
        values="varicella_igg,,,positive;anti-HBs,183,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% Visiting Student Standardized Immunization Form
% For use by host institutions. All items must be signed by a licensed health care professional.
% Form VS-IMM, rev. 2025
Name (last, first, middle) :: Acheampong, Kwabena Yaw ;; Date of birth (mm/dd/yyyy) :: 07/07/2000
Medical school :: Volta Ridge University ;; E-mail :: k.acheampong@mail.example
## MMR (measles, mumps, rubella): 2 doses of MMR vaccine OR serologic proof of immunity
Option | Vaccine or test | Date
1 | MMR dose 1 | 09/20/2001
1 | MMR dose 2 | 01/15/2006
## Varicella: 2 doses OR positive serology
Item | Result | Date
Varicella IgG | [x] Positive   [ ] Negative | 10/06/2025
## Hepatitis B: 3 doses AND quantitative surface antibody
Item | Result | Date
Hepatitis B dose 1 / 2 / 3 | | 05/04/2020, 06/08/2020, 11/09/2020
Quantitative HBsAb | 2.7 mIU/mL   [ ] Positive   [x] Negative | 10/06/2025
Second series dose 1 | | 10/13/2025
## Tuberculosis screening (within 12 months)
Item | Result | Date
TST placed / read | 18 mm   [ ] Negative   [x] Positive | 10/06/2025, 10/08/2025
Chest X-ray | [ ] Normal   [ ] Abnormal | scheduled
## Tdap, influenza, COVID-19
Vaccine | Date | Vaccine | Date
Tdap | 10/13/2025 | Influenza 2025-26 | 10/13/2025
## Health care professional
Name and title :: Efua Mensima Ansah, MD ;; License number :: MDC/RN/4471 ;; Date :: 10/14/2025
Comment :: Hepatitis B non-responder so far, series 2 in progress. TB work-up not complete.
~ Signature :: E. M. Ansah ;; Office stamp :: Legon Hill Clinic""",
        "Kwabena Yaw Acheampong",
        "2025-10-14",
        birth="2000-07-07",
        values="varicella_igg,,,positive;anti-HBs,2.7,mIU/mL,negative;TST,18,mm,positive",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% Gulf Breeze University Health Services
% Pre-Placement History and Physical Examination for Visiting Medical Students
% GBU-HS 14
Student name :: Renata Isabel Cáceres Pino ;; DOB :: 11/30/2000 ;; Sex :: F
Home school :: Universidad del Istmo Sur ;; Rotation start :: 03/02/2026
## 1. Health history (student completes)
[ ] Yes   [x] No   Any condition that could interfere with clinical duties?
[ ] Yes   [x] No   Seizures, fainting or loss of consciousness?
[ ] Yes   [x] No   Allergy to latex?
[ ] Yes   [x] No   Current medication that impairs alertness?
## 2. Vital signs
Height :: 165 cm ;; Weight :: 59 kg ;; BP :: 112/72 ;; Pulse :: 68 ;; Temp :: 98.2 F
## 3. Examination
System | Normal | Abnormal | Comment
Skin | [x] | [ ] |
Eyes, ears, nose, throat | [x] | [ ] | corrected vision 20/20
Heart and lungs | [x] | [ ] |
Abdomen | [x] | [ ] |
Musculoskeletal, neurologic | [x] | [ ] |
## 4. Determination
[x] The student is medically cleared for clinical rotations without restriction.
[ ] The student is cleared with the following restriction.
[ ] The student is not cleared.
Examiner (print) :: Hernán Toledo, MD ;; License :: CMP 11844 ;; Date of exam :: 01/19/2026
~ Examiner's signature :: H. Toledo""",
        "Renata Isabel Cáceres Pino",
        "2026-01-19",
        birth="2000-11-30",
    )
    yield mk(
        "tb_symptom",
        """% Brookhaven Valley Hospital - Occupational Health
% Tuberculosis Risk Assessment and Symptom Evaluation
% OH-22 (08/25)
Name :: Mariam Adel Boulos ;; Date of birth :: 02/22/2000 ;; Department :: Visiting student
## Risk assessment
[x] Yes   [ ] No   Residence of one month or more in a country with a high TB rate? Country: Egypt
[ ] Yes   [x] No   Current or planned immunosuppression?
[ ] Yes   [x] No   Close contact with someone who has had infectious TB since the last TB test?
## Symptoms in the past year
[ ] Yes   [x] No   Cough for 3 weeks or longer
[ ] Yes   [x] No   Coughing up blood
[ ] Yes   [x] No   Fever, chills or night sweats
[ ] Yes   [x] No   Unexplained weight loss or loss of appetite
[ ] Yes   [x] No   Unexplained fatigue
## Reviewer
[x] No further action.   [ ] Refer for chest X-ray.   [ ] Refer for IGRA.
Reviewed by :: Joyce Ambler, RN ;; Date reviewed :: 02/05/2026
~ Student signature :: Mariam Boulos ;; Date :: 02/05/2026""",
        "Mariam Adel Boulos",
        "2026-02-05",
        birth="2000-02-22",
    )
    yield mk(
        "tb_symptom",
        """% Brookhaven Valley Hospital - Occupational Health
% Tuberculosis Risk Assessment and Symptom Evaluation
% OH-22 (08/25)
Name :: Sandeep Kumar Chaurasia ;; Date of birth :: 05/18/1999 ;; Department :: Visiting student
## Risk assessment
[x] Yes   [ ] No   Residence of one month or more in a country with a high TB rate? Country: India
[ ] Yes   [x] No   Current or planned immunosuppression?
[x] Yes   [ ] No   Close contact with someone who has had infectious TB since the last TB test?
## Symptoms in the past year
[x] Yes   [ ] No   Cough for 3 weeks or longer
[ ] Yes   [x] No   Coughing up blood
[x] Yes   [ ] No   Fever, chills or night sweats
[x] Yes   [ ] No   Unexplained weight loss or loss of appetite
[ ] Yes   [x] No   Unexplained fatigue
## Reviewer
[ ] No further action.   [x] Refer for chest X-ray.   [x] Refer for IGRA.
Reviewed by :: Joyce Ambler, RN ;; Date reviewed :: 10/28/2025
Comment :: Not cleared to start. Hold until evaluated by pulmonary clinic.
~ Student signature :: S. Chaurasia ;; Date :: 10/28/2025""",
        "Sandeep Kumar Chaurasia",
        "2025-10-28",
        birth="1999-05-18",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Summit Ridge Health - Employee Health Department
% Non-Employee Health Screening Form (students, observers, contractors)
% EHD-7
Name :: Piotr Adam Grabowski ;; DOB :: 01/05/2001 ;; School :: Medical University of Nadrzecze
Role :: [ ] Observer   [x] Student   [ ] Contractor ;; Start date :: 04/06/2026
## Immunity (attach laboratory reports)
Disease | Titer date | Value | Result
Measles IgG | 02/02/2026 | 320 AU/mL | [x] Immune   [ ] Non-immune
Mumps IgG | 02/02/2026 | 84.1 AU/mL | [x] Immune   [ ] Non-immune
Rubella IgG | 02/02/2026 | 9.3 index | [x] Immune   [ ] Non-immune
Varicella IgG | 02/02/2026 | 1540 index | [x] Immune   [ ] Non-immune
Hepatitis B surface Ab | 02/02/2026 | 518 mIU/mL | [x] Immune   [ ] Non-immune
## Tuberculosis
IGRA :: [x] Negative   [ ] Positive   [ ] Indeterminate ;; Date drawn :: 02/02/2026
## Vaccines
Tdap :: 09/12/2020 ;; Influenza :: 10/20/2025 ;; COVID-19 :: 10/20/2025
## Employee Health use only
[x] Cleared to start   [ ] Not cleared   [ ] Conditional
Reviewed by :: Tamsin Greer, BSN, RN ;; Date :: 02/16/2026
~ Signature :: T. Greer""",
        "Piotr Adam Grabowski",
        "2026-02-16",
        birth="2001-01-05",
        values="measles_igg,320,AU/mL,positive;mumps_igg,84.1,AU/mL,positive;rubella_igg,9.3,index,positive;"
        "varicella_igg,1540,index,positive;anti-HBs,518,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "policy_ack",
        """% Mercy Lakes Hospital - Medical Education
% Acknowledgment of Policies, Confidentiality and Code of Conduct
% ME-3
Name :: Nadine Khalil Haddad ;; School :: University of Mount Cedar ;; Rotation :: Pediatrics
## I have received, read and understood (check each)
[x] Patient confidentiality and access to the electronic health record
[x] Professional dress and identification badge
[x] Drug-free workplace; testing for cause may be requested and a positive result ends the rotation
[x] Hand hygiene and isolation precautions
[x] Reporting of exposures to blood and body fluids
[x] Workplace violence and emergency codes
## Agreement
I agree to comply with these policies during my rotation. I understand that a violation may lead to \
termination of the rotation and notice to my school.
~ Student signature :: ;; Date ::
Office use, received by :: ;; Date received ::""",
        "Nadine Khalil Haddad",
        sound=False,
    )
    yield mk(
        "application_form",
        """% Bayfront Medical School - Visiting International Student Elective Application
% Return to: Office of Student Affairs, 118 Bayfront Plaza. Incomplete applications are not processed.
% VISE-1
## Section A - Applicant
Family name :: Cordeiro ;; First name :: Beatriz Helena ;; Date of birth :: 03/25/2001
Citizenship :: Brazil ;; Passport no. :: GD118447 ;; Gender :: [x] F   [ ] M   [ ] X
E-mail :: b.cordeiro@mail.example ;; Phone :: +55 11 5550 1184
## Section B - School
Medical school :: Faculdade de Medicina de Ribeirão Claro ;; Expected graduation :: December 2026
Year in program :: 6th of 6 ;; Core clerkships done :: [x] IM  [x] Surg  [x] Peds  [x] Ob-Gyn  [ ] Psych
## Section C - Electives in order of preference
Choice | Elective | Dates
1 | Pulmonary consults | 06/01/2026 - 06/26/2026
2 | Infectious diseases | 06/29/2026 - 07/24/2026
## Section D - Questions
[ ] Yes   [x] No   Have you ever been convicted of a felony or misdemeanor?
[ ] Yes   [x] No   Have you ever been placed on probation, suspended or dismissed?
[x] Yes   [ ] No   Will you have health insurance and malpractice insurance during the elective?
## Section E - Certification
I certify that the information is complete and correct. A false answer may lead to withdrawal of the offer.
~ Applicant's signature :: Beatriz H. Cordeiro ;; Date :: 11/10/2025""",
        "Beatriz Helena Cordeiro",
        "2025-11-10",
        birth="2001-03-25",
    )
    yield mk(
        "mask_fit",
        """% Summit Ridge Health - Employee Health Department
% Respirator Fit Test Record (OSHA 29 CFR 1910.134)
% EHD-12
Name :: Faisal Imran Qureshi ;; DOB :: 12/27/2000 ;; Department :: Visiting student, Pulmonary
Date of fit test :: 01/26/2026 ;; Fit test expires :: 01/26/2027
## Medical evaluation
[x] Questionnaire reviewed, approved for respirator use   [ ] Needs further evaluation
## Fit test
Method :: [x] Qualitative, saccharin   [ ] Qualitative, Bitrex   [ ] Quantitative, PortaCount
Respirator :: 3M 1870+ Aura N95, one size ;; Taste threshold :: [x] 10   [ ] 20   [ ] 30
Exercise | Pass | Fail
Normal breathing | [x] | [ ]
Deep breathing | [x] | [ ]
Head side to side | [x] | [ ]
Head up and down | [x] | [ ]
Talking (Rainbow Passage) | [x] | [ ]
Bending over | [x] | [ ]
Overall result :: [x] PASS   [ ] FAIL ;; Facial hair :: [x] None   [ ] Interferes with seal
~ Wearer :: Faisal Qureshi ;; Fit tester :: D. Holcomb, RN""",
        "Faisal Imran Qureshi",
        "2026-01-26",
        expires="2027-01-26",
        birth="2000-12-27",
    )
    yield mk(
        "flu",
        """% Brookhaven Valley Hospital - Occupational Health
% Influenza Vaccination 2025-2026: Consent or Declination
% OH-30 (09/25)
Name :: Daria Weronika Michalak ;; Date of birth :: 08/11/2001 ;; Role :: Visiting student
## Choose one
[ ] I consent to receive the influenza vaccine today.
[ ] I received the influenza vaccine elsewhere on: (attach proof)
[x] I DECLINE the influenza vaccine.
Reason :: personal belief
## Statement of declination
I understand that influenza can be spread by staff without symptoms. I understand that during the season I \
must wear a mask, and that a unit may refuse students who are not vaccinated. I may change my mind and \
accept \
the vaccine at any time.
## Vaccination (nurse completes)
Vaccine :: ;; Lot :: ;; Date given ::
~ Signature :: Daria Michalak ;; Date :: 11/03/2025""",
        "Daria Weronika Michalak",
        "2025-11-03",
        birth="2001-08-11",
        sound=False,
    )


def _training_cert() -> Iterator[UnseenPaper]:
    """Certificates of courses, cards, degrees."""
    mk = partial(_paper, TrainingCert)
    yield mk(
        "hipaa",
        """% CitedLearn Program
% Research and compliance training (fictional)
# Certificate of Completion
This is to certify that
# Ishita Bhattacharya
has completed the following CitedLearn course: Health Information Privacy and Security (HIPAA), Information \
for Students and Instructors, Stage 1 - Basic Course.
Completion date :: 02-Nov-2025 ;; Expiration date :: 02-Nov-2026 ;; Record ID :: 71184470 ;; Score :: 95%
Under requirements set by: Tri-Rivers University School of Medicine. Verify at \
www.citedlearn.example/verify/?w118447.""",
        "Ishita Bhattacharya",
        "2025-11-02",
        expires="2026-11-02",
    )
    yield mk(
        "osha_bbp",
        """% SafeSite Training Online
% OSHA-aligned courses for healthcare (fictional provider)
# Certificate of Achievement
Awarded to
# Godfrey Chinonso Ibekwe
for successful completion of Bloodborne Pathogens for Healthcare Workers, meeting the training requirement \
of \
29 CFR 1910.1030(g)(2). Duration: 1 hour. Passing score: 70%. Score achieved: 88%.
Date completed :: January 11, 2026 ;; Valid through :: January 11, 2027 ;; Certificate no. :: BBP-1184-470
~ Instructor :: Marlene Stuyvesant, RN, CIC""",
        "Godfrey Chinonso Ibekwe",
        "2026-01-11",
        expires="2027-01-11",
    )
    yield mk(
        "ny_infection_control",
        """% Empire Continuing Education, Inc.
% NYS-approved provider no. IC 999 (fictional)
# New York State Mandated Infection Control Training
Certificate of completion for Infection Control and Barrier Precautions, including sepsis
# Maria Lourdes Evangelista
Profession: medical student. This coursework is required every four years by Chapter 786 of the Laws of 1992.
Date of completion :: 12/14/2025 ;; Expires :: 12/13/2029 ;; Certificate :: NYIC-0118447
A copy must be kept for six years. Provider signature: P. Lindquist, MPH""",
        "Maria Lourdes Evangelista",
        "2025-12-14",
        expires="2029-12-13",
    )
    yield mk(
        "bls",
        """% American Lifeline Association
% BASIC LIFE SUPPORT (fictional e-card)
# BLS Provider
# Harshvardhan Singh Rathore
has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the \
American Lifeline Association Basic Life Support (CPR and AED) Program.
Issue Date :: 1/18/2026 ;; Renew By :: 01/2028 ;; eCard Code :: 26118447001
Training Center Name :: Sunrise CPR LLC ;; Instructor Name :: Tonya Beecham ;; Instructor ID :: 01184470018
To view or verify authenticity, scan the code or go to www.alifeline.example/mycards.""",
        "Harshvardhan Singh Rathore",
        "2026-01-18",
        expires="2028-01-31",
    )
    yield mk(
        "bls",
        """% American Lifeline Association
% BASIC LIFE SUPPORT (fictional e-card)
# BLS Provider
# Ignacio Benjamín Sepúlveda
has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the \
American Lifeline Association Basic Life Support (CPR and AED) Program.
Issue Date :: 6/12/2023 ;; Renew By :: 06/2025 ;; eCard Code :: 23118447092
Training Center Name :: Harbor CPR ;; Instructor Name :: Lamar Whitaker ;; Card status :: EXPIRED
This card has expired. Renewal requires completion of a current BLS course. Status viewed 11/21/2025.""",
        "Ignacio Benjamín Sepúlveda",
        "2023-06-12",
        expires="2025-06-30",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% Respirability Fit Testing
% On-site quantitative fit testing (fictional)
# Respirator Fit Test Certificate
# Tatiana Lucía Bermúdez
Test date :: 02/20/2026 ;; Next test due :: 02/20/2027 ;; Protocol :: OSHA Fast-CNC half mask
Respirator :: Halyard 46727 N95, regular ;; Overall fit factor :: 200+ ;; Result :: PASS
Required fit factor: 100. The wearer must repeat the test after a change of weight, dental work or facial \
surgery.
~ Operator :: Gerald Fontaine ;; Wearer :: T. Bermúdez""",
        "Tatiana Lucía Bermúdez",
        "2026-02-20",
        expires="2027-02-20",
    )
    yield mk(
        "mask_fit",
        """% Respirability Fit Testing
% On-site quantitative fit testing (fictional)
# Respirator Fit Test Report
# Ahmed Galal Metwally
Test date :: 12/09/2025 ;; Protocol :: OSHA Fast-CNC half mask ;; Respirator :: Halyard 46727 N95, small
Exercise | Fit factor | Pass level | Result
Bending over | 61 | 100 | FAIL
Talking | 44 | 100 | FAIL
Head side to side | 118 | 100 | PASS
Overall fit factor: 62. Result: FAIL. The wearer has a beard; no seal could be reached. Not approved to wear \
an N95 respirator. PAPR to be used, or repeat after shaving.
~ Operator :: Gerald Fontaine""",
        "Ahmed Galal Metwally",
        "2025-12-09",
        sound=False,
    )
    yield mk(
        "ecfmg_cert",
        """% Educational Commission for Foreign Medical Graduates
% A division of a sample body, Philadelphia (fictional copy)
# Hereby certifies that
# Muhammad Usman Bhatti
has met all examination and other eligibility requirements and is awarded the Standard ECFMG Certificate.
Certificate number :: 1-184-470-3 ;; Date issued :: October 21, 2025 ;; Clinical skills valid through :: \
Indefinite
Medical science examination and clinical knowledge: passed. English: OET Medicine.
~ President and Chief Executive Officer :: E. Hartmanning, MD""",
        "Muhammad Usman Bhatti",
        "2025-10-21",
    )
    yield mk(
        "diploma",
        """% Università degli Studi di Val Serena
% In nome della legge - Facoltà di Medicina e Chirurgia (fittizia)
# Diploma di laurea magistrale a ciclo unico
Noi Rettore, visti gli atti della carriera, conferiamo a
# Tommaso Gabriele Rinaldi
nato a Val Serena il 12 luglio 1999 la laurea in MEDICINA E CHIRURGIA (classe LM-41) con la votazione di \
110/110 e lode. / Degree of Doctor in Medicine and Surgery, final mark 110/110 cum laude.
Data di conseguimento / Date awarded :: 16 luglio 2025 ;; Registro :: n. 1184 ;; Bollo :: assolto in modo \
virtuale
~ Il Rettore :: Prof. Livia Corradini ;; Il Direttore Generale :: Dott. E. Massari""",
        "Tommaso Gabriele Rinaldi",
        "2025-07-16",
        birth="1999-07-12",
    )
    yield mk(
        "hipaa",
        """% HealthLearn Center
% Learning management system - learner record (fictional)
# HIPAA Privacy and Security for Students
# Mayra Alejandra Toledo Funes
Assigned :: 11/12/2025 ;; Due :: 11/26/2025 ;; Status :: IN PROGRESS ;; Score :: 65% (80% needed)
Module | Status
1 Protected health information | Completed
2 Minimum necessary and access | Completed
3 Security, passwords, phishing | Completed
Final quiz, attempt 1 of 3 (11/15/2025) | Not passed
No certificate is available until the final quiz has been passed.""",
        "Mayra Alejandra Toledo Funes",
        "2025-11-15",
        sound=False,
    )


def _state_doc() -> Iterator[UnseenPaper]:
    """Passports, visas and papers of authorities."""
    mk = partial(_paper, StateDoc)
    yield mk(
        "passport",
        """% REPUBLIC OF INDIA (specimen, fictional)
% PASSPORT - personal data page
& Type P     Country code IND
& Passport No. Y9118447
& Signature: Meghana R. Iyer
Surname :: IYER ;; Given Name(s) :: MEGHANA RAMESH
Nationality :: INDIAN ;; Sex :: F
Date of Birth :: 22/01/2001 ;; Place of Birth :: PUNE, MAHARASHTRA
Place of Issue :: PUNE
Date of Issue :: 11/07/2023 ;; Date of Expiry :: 10/07/2033

"""
        + _mrz("P", "IND", "IYER", "MEGHANA RAMESH", "Y9118447", "010122", "F", "330710"),
        "Meghana Ramesh Iyer",
        "2023-07-11",
        expires="2033-07-10",
        birth="2001-01-22",
    )
    yield mk(
        "passport",
        """% ESTADOS UNIDOS MEXICANOS (ejemplar ficticio)
% PASAPORTE / PASSPORT
& Tipo / Type P     Clave del país / Code MEX
& Pasaporte No. / Passport No. N91184470
& Observaciones / Remarks: -
Apellidos / Surname :: ZAVALA MONTAÑO ;; Nombres / Given names :: DIEGO EMILIO
Nacionalidad / Nationality :: MEXICANA ;; Sexo / Sex :: M
Fecha de nacimiento / Date of birth :: 19 09 2000 ;; Lugar de nacimiento / Place of birth :: COLIMA, COL.
Autoridad / Authority :: COLIMA ;; CURP :: ZAMD000919HCMVNG00
Fecha de expedición / Date of issue :: 05 03 2024 ;; Fecha de caducidad / Date of expiry :: 05 03 2034

"""
        + _mrz("P", "MEX", "ZAVALA MONTANO", "DIEGO EMILIO", "N91184470", "000919", "M", "340305"),
        "Diego Emilio Zavala Montaño",
        "2024-03-05",
        expires="2034-03-05",
        birth="2000-09-19",
    )
    yield mk(
        "passport",
        """% FEDERAL REPUBLIC OF NIGERIA (specimen, fictional)
% ECOWAS - STANDARD PASSPORT
& P     NGA     Passport No. A91184475
& Personal No.: 11844700118
& Holder's signature: I. Danladi
Surname / Nom :: DANLADI ;; Given Names / Prénoms :: ISMAILA YAKUBU
Nationality / Nationalité :: NIGERIAN ;; Sex / Sexe :: M
Date of Birth / Date de naissance :: 30 JUN / JUIN 99 ;; Place of Birth / Lieu de naissance :: BAUCHI
Date of Issue / Date de délivrance :: 14 AUG / AOUT 20 ;; Authority / Autorité :: BAUCHI
Date of Expiry / Date d'expiration :: 13 AUG / AOUT 25

"""
        + _mrz("P", "NGA", "DANLADI", "ISMAILA YAKUBU", "A91184475", "990630", "M", "250813")
        + """

! EXPIRED / CANCELLED
! 02 OCT 2025""",
        "Ismaila Yakubu Danladi",
        "2020-08-14",
        expires="2025-08-13",
        birth="1999-06-30",
        sound=False,
    )
    yield mk(
        "visa",
        """% UNITED STATES OF AMERICA (specimen, fictional)
% VISA
& Issuing Post Name: MUMBAI
& Control Number: 20253111844700
& Annotation: CLINICAL ELECTIVE, NO PAY
Surname :: DESAI ;; Given Name :: PARTH NILESH
Passport Number :: Z9118446 ;; Sex :: M
Birth Date :: 08NOV2000 ;; Nationality :: IND
Visa Type / Class :: R  B1/B2 ;; Entries :: M
Issue Date :: 18DEC2025 ;; Expiration Date :: 16DEC2035

"""
        + _mrz("V", "USA", "DESAI", "PARTH NILESH", "Z9118446", "001108", "M", "351216", "IND3B1B2118447"),
        "Parth Nilesh Desai",
        "2025-12-18",
        expires="2035-12-16",
        birth="2000-11-08",
    )
    yield mk(
        "visa",
        """% EMBASSY OF THE UNITED STATES OF AMERICA (fictional notice)
% Consular Section, Islamabad
# Refusal under Section 214(b)
Applicant :: Rabia Khalid Mirza ;; Date of birth :: 03-AUG-2000
Passport :: LM9118440 ;; Interview date :: 17-NOV-2025
Dear Applicant:
This is to inform you that you have been found ineligible for a nonimmigrant visa under Section 214(b) of \
the \
U.S. Immigration and Nationality Act. A denial under Section 214(b) means that you were not able to \
demonstrate that your intended activities in the United States would be consistent with the classification \
of the nonimmigrant visa for which you applied.
Today's decision cannot be appealed. However, you may reapply at any time with a new application form, a new \
photo and a new fee.
Sincerely, Consular Officer""",
        "Rabia Khalid Mirza",
        "2025-11-17",
        birth="2000-08-03",
        sound=False,
    )
    yield mk(
        "background_check",
        """% UK CRIMINAL RECORDS BUREAU FOR OVERSEAS APPLICANTS
% P.O. Box 9118, Fareham Vale (fictional)
# POLICE CERTIFICATE
Certificate reference :: 2601-1184470-P ;; Date of issue :: 28/01/2026
Surname :: ASHDOWN-MENON ;; Forename(s) :: OLIVIA KAVYA
Date of birth :: 15/06/2001 ;; Place of birth :: Leicester
Nationality :: British ;; Passport number :: 911844702
Country for which it was requested :: United States of America
## No Trace
No conviction, reprimand, warning or caution is recorded against the above subject on the Police National \
Computer as at the date of issue. "No Live Trace" would mean that information is held but has been stepped \
down.
The certificate is printed on security paper and must not be laminated.
~ For the Chief Constable :: V. Harcourt""",
        "Olivia Kavya Ashdown-Menon",
        "2026-01-28",
        birth="2001-06-15",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Bundesamt für Justiz (Muster, fiktiv)
% Bundeszentralregister, 53999 Bonn-Neustadt
# Führungszeugnis
Erteilungsdatum :: 04.12.2025 ;; Belegart :: NE
Geburtsname :: Stegemann ;; Familienname :: Stegemann
Vorname(n) :: Leonie Charlotte ;; Staatsangehörigkeit :: deutsch
Geburtsdatum :: 27.10.2000 ;; Geburtsort :: Münster
Anschrift :: Kastanienweg 18, 48999 Münster
## Inhalt: Keine Eintragung
Dieses Führungszeugnis wurde maschinell erstellt und wird nicht unterschrieben. Es gibt den Inhalt des \
Registers am Tag der Erteilung wieder.""",
        "Leonie Charlotte Stegemann",
        "2025-12-04",
        birth="2000-10-27",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% POLÍCIA FEDERAL - SERVIÇO PÚBLICO FEDERAL (exemplo fictício)
% Sistema Nacional de Informações Criminais
# CERTIDÃO DE ANTECEDENTES CRIMINAIS
Certidão nº :: 11844702026 ;; Emitida em :: 09/02/2026
Nome :: ISABELLA TORRES FAGUNDES ;; Data de nascimento :: 11/04/2001
Filiação :: Marcelo Fagundes e Cláudia Torres ;; Nacionalidade :: brasileira
CPF :: 000.118.447-00 ;; Passaporte :: GF911844
A Polícia Federal CERTIFICA, após pesquisa nos sistemas, que até a presente data NÃO CONSTA decisão judicial \
condenatória com trânsito em julgado em nome da pessoa acima identificada. NADA CONSTA.
Esta certidão é válida até 10/05/2026. Sua autenticidade deve ser confirmada na internet.""",
        "Isabella Torres Fagundes",
        "2026-02-09",
        expires="2026-05-10",
        birth="2001-04-11",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% POLICÍA NACIONAL DE COLOMBIA (muestra ficticia)
% Dirección de Investigación Criminal - consulta en línea
# CERTIFICADO JUDICIAL / CONSULTA DE ANTECEDENTES
Fecha de la consulta :: 13/10/2025 ;; Hora :: 10:18:44
Apellidos y nombres :: BETANCUR HOYOS MANUELA ;; Cédula de ciudadanía :: 1000118447
Fecha de nacimiento :: 25/08/2000 ;; Lugar :: Pereira
La Policía Nacional informa que a la fecha la persona identificada NO TIENE ASUNTOS PENDIENTES CON LAS \
AUTORIDADES JUDICIALES.
Esta consulta es válida siempre y cuando el número de cédula corresponda al documento. Translation: the \
person \
has no pending matters with the judicial authorities; no criminal record.""",
        "Manuela Betancur Hoyos",
        "2025-10-13",
        birth="2000-08-25",
        values="background_check,,,clear",
    )
    yield mk(
        "child_abuse_clearance",
        """% COMMONWEALTH DEPARTMENT OF HUMAN SERVICES (fictional)
% ChildLine and Abuse Registry, Harrisburg
# PENNSYLVANIA CHILD ABUSE HISTORY CERTIFICATION
Certification ID :: 118447002611 ;; Verification date :: January 22, 2026
Name :: NAVNEET SINGH SANDHU ;; Date of birth :: 12/30/2000
Purpose :: Individual 14 years or older applying as an employee / student
NO RECORD EXISTS in the statewide database listing you as a perpetrator in an indicated or founded report of \
child abuse.
Organizations may verify the certificate with the certification ID on the department's website. Certificates \
of this kind are to be renewed after 60 months.
~ Director, Division of Operations :: Corinne Halvey""",
        "Navneet Singh Sandhu",
        "2026-01-22",
        birth="2000-12-30",
    )


def _score_sheet() -> Iterator[UnseenPaper]:
    """Reports of examinations."""
    mk = partial(_paper, ScoreSheet)
    yield mk(
        "english",
        """% International English Language Testing System
% IELTS ACADEMIC
% specimen, fictional
# Test Report Form
Centre Number :: PK118 ;; Test Date :: 18/OCT/2025 ;; Candidate Number :: 004470
Family Name :: SHEIKH ;; First Name(s) :: WALEED AHMED ;; Candidate ID :: AB9118447
Date of Birth :: 09/03/2000 ;; Sex (M/F) :: M ;; Scheme Code :: Private Candidate
Country of Nationality :: PAKISTAN ;; First Language :: URDU ;; Country of Origin :: -
## Test Results
Listening | Reading | Writing | Speaking | Overall Band Score | CEFR Level
8.0 | 7.0 | 6.5 | 7.5 | 7.5 | C1
Administrator Comments: none. Date: 31/10/2025. Test Report Form Number: 25PK004470SHEW118A
This Test Report Form is validated by the centre stamp. The scores should be verified online by the \
recognising organisation. It is recommended that a report be accepted for two years after the test.""",
        "Waleed Ahmed Sheikh",
        "2025-10-18",
        birth="2000-03-09",
        values="IELTS,7.5,,;listening,8,,;reading,7,,;writing,6.5,,;speaking,7.5,,",
    )
    yield mk(
        "english",
        """% TOEFL iBT - Test Taker Score Report
% Educational testing specimen
% fictional
# Test Taker Score Report
Name :: Abdelaziz, Nouran Ihab ;; Appointment Number :: 0118 4470 2611
Date of Birth :: March 2, 2001 ;; Gender :: F
Test Date :: November 8, 2025 ;; Valid Until :: November 8, 2027
Country of Birth :: Egypt ;; Native Language :: Arabic
## Test date scores
Section | Score | Scale
Reading | 28 | 0 - 30
Listening | 26 | 0 - 30
Speaking | 24 | 0 - 30
Writing | 25 | 0 - 30
Total Score | 103 | 0 - 120
## About the scores
Sum of highest section scores (MyBest): not shown, one test only. Your scores are valid for two years from \
the test date. Institutions receive the scores directly.""",
        "Nouran Ihab Abdelaziz",
        "2025-11-08",
        expires="2027-11-08",
        birth="2001-03-02",
        values="TOEFL,103,,;reading,28,,;listening,26,,;speaking,24,,;writing,25,,",
    )
    yield mk(
        "english",
        """% Duolingo English Test
% Certified results
% specimen, fictional
# Score Report
Name :: Vinícius Andrade Peixoto ;; Date of birth :: May 26, 2001
Test date :: January 17, 2026 ;; Expires :: January 17, 2028
## Overall score: 130
Individual skill | Score
Speaking | 125
Writing | 120
Reading | 140
Listening | 135
Integrated subscore | Score
Production | 120
Literacy | 130
Comprehension | 140
Conversation | 130
Scores range from 10 to 160. Verify at certs.duolingo-sample.example/118447ab.""",
        "Vinícius Andrade Peixoto",
        "2026-01-17",
        expires="2028-01-17",
        birth="2001-05-26",
        values="Duolingo,130,,;speaking,125,,;writing,120,,;reading,140,,;listening,135,,",
    )
    yield mk(
        "english",
        """% TOEFL iBT - Test Taker Score Report
% Educational testing specimen
% fictional
# Test Taker Score Report
Name :: Thapa Magar, Prakriti ;; Appointment Number :: 0118 2209 7714
Date of Birth :: October 12, 1999 ;; Gender :: F
Test Date :: June 17, 2023 ;; Valid Until :: June 17, 2025
Country of Birth :: Nepal ;; Native Language :: Nepali
## Test date scores
Section | Score | Scale
Reading | 24 | 0 - 30
Listening | 22 | 0 - 30
Speaking | 23 | 0 - 30
Writing | 21 | 0 - 30
Total Score | 90 | 0 - 120
## Status on January 9, 2026
EXPIRED. These scores are no longer valid and cannot be sent to institutions.""",
        "Prakriti Thapa Magar",
        "2023-06-17",
        expires="2025-06-17",
        birth="1999-10-12",
        values="TOEFL,90,,;reading,24,,;listening,22,,;speaking,23,,;writing,21,,",
        sound=False,
    )
    yield mk(
        "oet",
        """% OET
% Occupational English Test
% specimen, fictional
# Statement of Results
Candidate name :: Sania Firdous Lone ;; Candidate number :: 118-447-002
Date of birth :: 17 Feb 2000 ;; Gender :: Female
Profession :: Medicine ;; Test date :: 08 Nov 2025
Venue :: New Delhi 2 (computer) ;; Country :: India
## Results
Sub-test | Score | Grade
Listening | 420 | B
Reading | 390 | B
Speaking | 410 | B
Writing | 370 | B
Results are given on a scale of 0 to 500. Grade B: 350 - 440; grade C+: 300 - 340; grade C: 200 - 290. To \
check \
these results go to verify.oet-sample.example. Most organisations accept results for two years.""",
        "Sania Firdous Lone",
        "2025-11-08",
        birth="2000-02-17",
        values="listening,420,,;reading,390,,;speaking,410,,;writing,370,,",
    )
    yield mk(
        "usmle_step1",
        """% United States Medical Licensing Examination
% STEP 1
% specimen, fictional
# Step 1 Score Report
Name :: Rodrigues, Keziah Ann ;; USMLE ID :: 5-118-447-0
Test date :: September 24, 2025 ;; Report date :: October 15, 2025
## Your Result: PASS
Step 1 is reported as pass or fail only. The minimum passing performance was set by the Management Committee.
The results of examinees who pass are not broken down by content area. Examinees who fail receive a graph of \
their performance.
This score report is provided for the use of the examinee. Third-party users must obtain a USMLE \
transcript.""",
        "Keziah Ann Rodrigues",
        "2025-09-24",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        """% United States Medical Licensing Examination
% STEP 1
% specimen, fictional
# Step 1 Score Report
Name :: Camacho Revilla, Sebastián ;; USMLE ID :: 5-118-902-2
Test date :: August 6, 2025 ;; Report date :: August 27, 2025
## Your Result: FAIL
Your performance was below the minimum passing standard.
Content area | Items | Performance relative to low pass
Cardiovascular system | 7 - 11% | Below
Respiratory and renal systems | 11 - 15% | Below
Behavioral health and nervous systems | 10 - 14% | Same
Reproductive and endocrine systems | 12 - 16% | Above
You may retake the examination. See the Bulletin of Information for the rules on retakes.""",
        "Sebastián Camacho Revilla",
        "2025-08-06",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% United States Medical Licensing Examination
% STEP 2 CLINICAL KNOWLEDGE
% specimen, fictional
# Step 2 CK Score Report
Name :: Mahajan, Aditya Rohan ;; USMLE ID :: 5-118-330-6
Test date :: November 19, 2025 ;; Report date :: December 10, 2025
## Result
Test result | Three-digit score | Minimum passing score
PASS | 261 | 218
The mean of recent first takers from US and Canadian schools is 250 with a standard deviation of 15. The \
standard error of measurement is 7 points.
Third-party users of USMLE information must obtain a USMLE transcript.""",
        "Aditya Rohan Mahajan",
        "2025-11-19",
        values="step2ck,261,,pass",
    )
    yield mk(
        "usmle_step2ck",
        """% United States Medical Licensing Examination
% STEP 2 CLINICAL KNOWLEDGE
% specimen, fictional
# Step 2 CK Score Report
Name :: Fonseca Prieto, Luz Adriana ;; USMLE ID :: 5-118-771-1
Test date :: July 30, 2025 ;; Report date :: August 20, 2025
## Result
You passed. Your score: 236. Minimum passing score on your test date: 218.
Discipline | Your performance
Medicine | Average
Surgery | Average
Pediatrics | Higher
Obstetrics and gynecology | Average
Psychiatry | Lower
The discipline profile compares you with other examinees and gives no pass or fail for a discipline.""",
        "Luz Adriana Fonseca Prieto",
        "2025-07-30",
        values="step2ck,236,,pass",
    )
    yield mk(
        "usmle_transcript",
        """% USMLE Certified Transcript of Scores
% Issued by a sample registrant
% specimen, fictional
# Transcript of Scores
Examinee :: Okeke, Ifeoma Nneka ;; USMLE ID :: 5-118-006-9
Date of birth :: 01/19/1999 ;; Transcript date :: 02/11/2026
## Examination history
Examination | Date | Pass / Fail | Three-digit score | Minimum passing
Step 1 | 10/02/2024 | PASS | not reported | not reported
Step 2 CK | 09/17/2025 | PASS | 249 | 218
No annotations. Results of examinations within the last eight weeks may not be shown.
*** END OF TRANSCRIPT ***""",
        "Ifeoma Nneka Okeke",
        "2026-02-11",
        birth="1999-01-19",
        values="step1,,,pass;step2ck,249,,pass",
    )


def _screen_vendor() -> Iterator[UnseenPaper]:
    """Reports of background and drug checks by vendors."""
    mk = partial(_paper, ScreenVendor)
    yield mk(
        "background_check",
        """% Checkmere
% checkmere.example - candidate report
% Report ID 118447aa0261
# Background Report
Candidate :: Ricardo Emmanuel Bautista ;; Date of birth :: 09/28/2000
Requested by :: Mission Oaks Academic Medical Center ;; Package :: Clinical Student Pro
Created :: Jan 26, 2026 ;; Completed :: Jan 29, 2026
## Report status || Clear
SSN trace || Complete
Sex offender search || Clear
Global watchlist search || Clear
National criminal search || Clear
County searches (Fresno, CA) || Clear
Facility access: OIG, SAM, state Medicaid || Clear
No records were reported for the candidate. "Consider" would mean that at least one item should be reviewed \
by the requester.
A summary of your rights under the Fair Credit Reporting Act is attached to every report.""",
        "Ricardo Emmanuel Bautista",
        "2026-01-29",
        birth="2000-09-28",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% CastleTrack
% CastleTrack Student Compliance, Wilmington, NC (fictional)
% Order 41184470
# Student Background Check - Results
Student :: Anjali Thomas Varghese ;; Date of birth :: 04/19/2001
School / site :: Bayfront Medical School - VISE ;; Order date :: 11/17/2025
Report date :: 11/21/2025 ;; Order status :: Complete
## Searches
Search | Jurisdiction | Result
Residency history | USA | Complete
Statewide criminal | Florida | No record found
Nationwide record indicator with SOI | USA | No record found
Nationwide healthcare fraud and abuse scan | USA | No record found
International criminal | India, Kerala | No record found
## Overall || No record found - Clear
This report is for the permissible purpose of the school. Information may change after the report date.""",
        "Anjali Thomas Varghese",
        "2025-11-21",
        birth="2001-04-19",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Firstline Verify
% 1 Concourse Pkwy, Atlanta, GA (fictional)
% Case FV-26-118447
# Consumer Report - Executive Summary
Subject :: Tomasz Henryk Kaczmarek ;; Date of birth :: 1999-11-13
Client :: Summit Ridge Health ;; Case ordered :: 2026-02-09
Case completed :: 2026-02-18 ;; Score :: MEETS CRITERIA
## Components
Identity and alias development || Complete
National criminal file || Clear
Federal criminal, N.D. Illinois || Clear
Poland criminal register || Clear
OIG / GSA / SAM || Clear
Education: Medical University of Nadrzecze || Verified
## Case decision || Clear
Decision keys: Clear = no adverse information. Review = adverse information for the client to evaluate. \
Pending \
= not finished.""",
        "Tomasz Henryk Kaczmarek",
        "2026-02-18",
        birth="1999-11-13",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Checkmere
% checkmere.example - candidate report
% Report ID 118447bb1190
# Background Report
Candidate :: Dominic Adrian Forsyth ;; Date of birth :: 02/06/1999
Requested by :: Gulf Breeze University Health Services ;; Package :: Clinical Student Pro
Created :: Sep 22, 2025 ;; Completed :: Sep 26, 2025
## Report status || Consider
SSN trace || Complete
Sex offender search || Clear
National criminal search || Clear
County searches (Escambia, FL) || Consider
## County record
Case number :: 2021-MM-001184 ;; File date :: 07/18/2021
Charge :: Petit theft, first degree (misdemeanor) ;; Disposition :: Adjudication withheld, 10/04/2021
The requester should follow its adjudication policy and the pre-adverse action procedure before a \
decision.""",
        "Dominic Adrian Forsyth",
        "2025-09-26",
        birth="1999-02-06",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "background_check",
        """% CastleTrack
% CastleTrack Student Compliance, Wilmington, NC (fictional)
% Order 41190027
# Student Background Check - Order Status
Student :: Olamide Grace Fadeyi ;; Date of birth :: 10/30/2000
School / site :: Bayfront Medical School - VISE ;; Order date :: 02/20/2026
Order status :: In progress ;; Estimated completion :: 5 to 10 business days
## Searches
Search | Jurisdiction | Result
Residency history | USA | Complete
Nationwide record indicator with SOI | USA | No record found
County criminal | Harris, TX | Pending - court clerk delay
International criminal | Nigeria, Lagos | Pending - document requested
## Overall || Pending
The final report is released when all searches are complete.""",
        "Olamide Grace Fadeyi",
        birth="2000-10-30",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% CastleTrack
% CastleTrack Student Compliance, Wilmington, NC (fictional)
% Drug test 51184470
# Drug Test Result
Student :: Sofía Belén Guardado ;; Date of birth :: 01/12/2001
School / site :: Bayfront Medical School - VISE ;; Test :: DT 10-panel urine, lab based
Specimen ID :: 2261184470 ;; Collected :: 02/03/2026 10:22 AM
Laboratory :: Harmon Forensic, Durham, NC ;; MRO verified :: 02/05/2026
## Result || Negative
Drug class | Result
Amphetamines, methamphetamine, MDMA | Negative
Barbiturates | Negative
Benzodiazepines | Negative
Cocaine | Negative
Marijuana | Negative
Methadone | Negative
Opiates, oxycodone, fentanyl | Negative
Phencyclidine | Negative
Propoxyphene | Negative
Medical Review Officer: Quentin Albright, MD. If a result is reported as positive, dilute or rejected, the \
student is told by the school.""",
        "Sofía Belén Guardado",
        "2026-02-03",
        birth="2001-01-12",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Firstline Verify
% 1 Concourse Pkwy, Atlanta, GA (fictional)
% Occupational health, order OH-118447
# Drug Screen - Final Report
Donor :: Bilal Mohamed Shawky ;; Date of birth :: 1999-08-29
Client :: Summit Ridge Health ;; Reason :: Pre-placement
Collected :: 2025-12-15 ;; Reported :: 2025-12-17
## Result || Negative - Dilute
Assay | Result | Acceptable
9-panel immunoassay | Negative, all classes |
Creatinine | 8.9 mg/dL | 20 mg/dL or more
Specific gravity | 1.0016 | 1.0030 or more
Client instruction: a negative dilute specimen is not accepted. The donor must be re-collected within 24 \
hours of notice.""",
        "Bilal Mohamed Shawky",
        "2025-12-15",
        birth="1999-08-29",
        values="drug_screen,,,dilute",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% MedReview Partners
% Medical review officer services, Overland Park, KS (fictional)
% MRO file 26-118447
# Medical Review Officer Report
Donor :: Curtis Alexander Bramwell ;; Date of birth :: 06/09/1998
Employer / school :: Great Lakes School of Medicine ;; Specimen ID :: 3300411847
Collected :: 01/07/2026 ;; MRO determination :: 01/12/2026
## Determination || Positive
Substance | Laboratory result | MRO determination
Marijuana metabolite (THCA) | 48 ng/mL (cutoff 15 ng/mL) | POSITIVE
All other classes | Negative | Negative
The donor was interviewed by telephone on 01/12/2026. No legitimate medical explanation under the policy was \
given. The donor may ask for a test of the split specimen within 72 hours.
MRO: Phyllis Ogden, MD, MROCC 99118""",
        "Curtis Alexander Bramwell",
        "2026-01-07",
        birth="1998-06-09",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "fl_cie",
        """% Florida Care Provider Screening
% Background Screening Clearinghouse (fictional copy)
% Results website, person profile
# Eligibility Determination
Name :: GONÇALVES, MURILO AUGUSTO ;; Date of birth :: 03/14/2000
Provider :: Gulf Palms Teaching Hospital ;; TCN :: 70FL2601118447
Screening date :: 01/13/2026 ;; Retained prints expiration :: 01/13/2031
## Agency for Health Care Administration || Eligible
Determination date 01/15/2026. The person has no disqualifying offense under chapters 408 and 435, Florida \
Statutes.
Eligibility is not an offer of placement. The provider must list the person on its employee roster within 10 \
business days.""",
        "Murilo Augusto Gonçalves",
        "2026-01-13",
        expires="2031-01-13",
        birth="2000-03-14",
    )
    yield mk(
        "health_insurance",
        """% ScholarShield
% Member portal (fictional insurer)
% Policy SS-118447-26
# Policy Status
Insured :: Kavitha Subramaniam ;; Date of birth :: 08/23/2000
Plan :: ScholarShield Plus, USA ;; Region :: United States
Coverage start :: 01/05/2026 ;; Coverage end :: 02/04/2026
Policy maximum :: USD 250,000 ;; Deductible :: USD 100
## Status || Not active - terminated
The renewal payment due 02/01/2026 was returned by the bank. Coverage ended on 02/04/2026 and expenses after \
that date are not covered. To be insured again, buy a new policy.""",
        "Kavitha Subramaniam",
        "2026-01-05",
        expires="2026-02-04",
        birth="2000-08-23",
        sound=False,
    )


def _typed_paper() -> Iterator[UnseenPaper]:
    """Papers typed with a word processor."""
    mk = partial(_paper, TypedPaper)
    yield mk(
        "cv",
        """% Reem Abdulaziz Nasser
% Alexandria, Egypt | reem.nasser@mail.example | +20 100 555 0118
## EDUCATION
Faculty of Medicine, Pharos Coast University, Alexandria: MBBCh, expected December 2026
• Cumulative grade: Excellent (88.4%), rank 14 of 612
• USMLE Step 1: Pass (first attempt)
## CLINICAL EXPERIENCE
Observership, Department of Cardiology, Lakeland University Health, Madison, WI (July 2025)
• Took part in rounds and wrote practice notes under supervision
House officer shadowing, Pharos Main University Hospital (2024 - 2025)
## RESEARCH
• Nasser RA, Fouad M. Rheumatic mitral stenosis in young women: a cross-sectional study. Poster, EgyHeart \
2025.
• Vaccine hesitancy after a positive COVID-19 test among students. Data collection, 2022.
## VOLUNTEERING
• Medical convoy to Matrouh (2023): blood pressure screening of 300 persons
## SKILLS AND LANGUAGES
• Arabic (native), English (IELTS 7.5), German (A2). BLS provider. SPSS, REDCap.
## PERSONAL
Date of birth: 7 January 2001. Nationality: Egyptian. References on request.""",
        "Reem Abdulaziz Nasser",
        birth="2001-01-07",
    )
    yield mk(
        "cv",
        """% CURRICULUM VITAE
Name :: Miguel Rafael Dizon Ocampo
Address :: 118 Sampaguita St., San Fernando, Pampanga, Philippines
E-mail :: mr.ocampo@mail.example ;; Mobile :: +63 917 555 0118
Birthday :: April 6, 2000 ;; Civil status :: Single
## Educational background
School | Degree | Year
Mount Arayat School of Medicine | Doctor of Medicine (4th year) | 2022 - present
Angeles Plains University | BS Medical Technology, cum laude | 2018 - 2022
## Licenses and examinations
• Registered Medical Technologist, 2022
• NMAT percentile rank 94
## Clerkships completed
• Internal Medicine, Pediatrics, Surgery, OB-Gyn, Family Medicine
## Seminars
• Philippine Society of Microbiology, annual convention 2025: tuberculosis diagnostics
## Character references
Dr. Corazon Sunga, Dean, Mount Arayat School of Medicine""",
        "Miguel Rafael Dizon Ocampo",
        birth="2000-04-06",
    )
    yield mk(
        "personal_statement",
        """^ Personal Statement
^ Maria Antonietta Colonna
When I was sixteen, my grandfather stopped speaking in the middle of a sentence. The neurologist who met us \
in \
the emergency room of our small hospital in Basilicata drew a brain on a paper towel and told us which part \
of \
it had fallen silent. I still have that towel.
I am in my sixth year of medicine and have spent the last two summers on the stroke ward. I learned to \
examine \
slowly, to write down what I do not know, and to call for help early. A negative scan, my tutor says, is \
only \
the beginning of thinking.
An elective in the United States would show me how a comprehensive stroke center works. I would like to see \
thrombectomy, to take part in the follow-up clinic, and to learn how residents are taught.
I hope to train in neurology and to return to the south of Italy, where the next thrombectomy center is two \
hours away. Thank you for reading my application.""",
        "Maria Antonietta Colonna",
    )
    yield mk(
        "mspe",
        """% MEDICAL STUDENT PERFORMANCE EVALUATION
% Coromandel Institute of Medical Sciences, Visakhapatnam, India (fictional)
> September 26, 2025
## Identifying information
Sri Harsha Vardhan Gollapudi is a final-year student at the Coromandel Institute of Medical Sciences. He \
entered in August 2020 and is to complete the internship in March 2026.
## Noteworthy characteristics
• Leads the free clinic for fishing villages, which sees about 900 patients a year.
• First author of a case series on scrub typhus.
## Academic history
Leaves of absence, gaps or breaks: none. Repeated coursework: none. Adverse actions by the school: none.
## Academic progress
Subject | Marks | Class average
Medicine and allied | 71% | 62%
Surgery and allied | 68% | 60%
Obstetrics and Gynaecology | 74% | 63%
Paediatrics | 77% | 64%
## Summary
Mr. Gollapudi is an EXCELLENT candidate, in the second quarter of a class of 148. He has met the \
requirements \
for professionalism in all clerkships.
~ Dean of Student Affairs :: Dr. K. Lavanya Kumari, MD""",
        "Sri Harsha Vardhan Gollapudi",
        "2025-09-26",
    )
    yield mk(
        "placeholder",
        """> December 15, 2025
To: Office of Visiting Medical Students
Re: Missing documents - Farah Naz Chowdhury
To whom it may concern,
Please accept this letter in place of the following two documents, which are not available at the time of my \
application:
• Proof of malpractice insurance. My school buys it after the elective is confirmed.
• Influenza vaccination 2025-2026. The vaccine reaches our campus clinic in January.
I will upload both as soon as I have them and before February 20, 2026 at the latest.
Sincerely,
~ Signature :: Farah N. Chowdhury ;; Date :: December 15, 2025""",
        "Farah Naz Chowdhury",
        "2025-12-15",
    )
    yield mk(
        "translation",
        """% CERTIFICATE OF TRANSLATION
I, Ewelina Rutkowska, sworn translator of English entered in the list of sworn translators kept by the \
Minister \
of Justice under no. TP/9118/04 (fictional), certify that the attached text is a true and complete \
translation \
of the Polish document presented to me: extract of grades of Mr. Bartosz Krzysztof Zieliński, issued by the \
Medical University of Nadrzecze on 2 October 2025.
The original consists of two pages with a round seal. Illegible passages: none. The translation does not \
confirm the authenticity of the original.
Repertory no. 447/2025
Date of translation: 16 October 2025
~ Sworn translator :: Ewelina Rutkowska""",
        "Bartosz Krzysztof Zieliński",
        "2025-10-16",
    )
    yield mk(
        "affiliation",
        """% STUDENT AFFILIATION AGREEMENT
This Agreement is entered into by and between Ravi Medical College, Lahore ("School") and Harborlight \
Medical \
Center, Boston ("Hospital") and is effective as of September 1, 2025 ("Effective Date").
1. Term. This Agreement shall remain in effect for three years from the Effective Date, through August 31, \
2028, unless terminated earlier by either party upon 60 days' written notice.
2. Responsibilities of the School. The School shall assign only students who are in good standing, have a \
negative TB test or chest X-ray, immunity to measles, mumps, rubella, varicella and hepatitis B, and a clear \
criminal background check.
3. Insurance. Each student shall carry professional liability insurance of $1,000,000 per occurrence and \
$3,000,000 in the aggregate.
4. Removal. The Hospital may request withdrawal of a student whose performance is unsatisfactory.
5. No employment. Students are not employees of the Hospital.
IN WITNESS WHEREOF the parties have signed by their authorized representatives. (Fictional parties.)
~ School :: Prof. Anwar Sheikh, Principal ;; Hospital :: Judith Carver, COO""",
        "",
        "2025-09-01",
        expires="2028-08-31",
    )
    yield mk(
        "good_standing",
        """% DECLARAÇÃO
Declaramos, para os devidos fins, que LARA BEATRIZ MEIRELES PONTES, matrícula 2020118447, nascida em 15 de \
maio \
de 2001, está regularmente matriculada no 11º período do Curso de Medicina da Faculdade de Ciências Médicas \
do \
Litoral Sul (instituição fictícia), não havendo nada que desabone a sua conduta acadêmica ou disciplinar.
A aluna cumpriu 87% da carga horária do curso e tem previsão de colação de grau em dezembro de 2026.
Informamos que a Faculdade autoriza a realização de estágio eletivo nos Estados Unidos.
> Praia do Norte, 24 de novembro de 2025.
~ Coordenação do Curso de Medicina :: Prof. Dr. Otávio Rezende""",
        "Lara Beatriz Meireles Pontes",
        "2025-11-24",
        birth="2001-05-15",
    )
    yield mk(
        "transcript",
        """% DOW RIVER UNIVERSITY OF HEALTH SCIENCES, KARACHI
% Examination Department - Academic Transcript, MBBS (fictional)
Name :: Syeda Zainab Rizvi ;; Father's name :: Syed Ali Rizvi
Seat no. :: 118447 ;; Date of birth :: 29-04-2001
Enrolment :: 2020 ;; Date of issue :: 12-11-2025
Professional | Subject | Max. marks | Marks obtained | Result
First | Anatomy, Physiology, Biochemistry | 600 | 451 | Pass
Second | Anatomy, Physiology, Biochemistry | 600 | 438 | Pass
Third | Pharmacology, Pathology, Forensic Medicine | 700 | 512 | Pass
Fourth | Community Medicine, ENT, Ophthalmology | 800 | 601 | Pass
Final | Medicine, Surgery, Gynaecology, Paediatrics | 1500 | awaited | in March 2026
Grading: 80% and above distinction, 50% pass, below 50% fail. No subject was repeated. The medium of \
instruction \
is English. Errors and omissions excepted.
~ Controller of Examinations :: Dr. Fuad Shaikh ;; Checked by :: A. Memon
! EXAMINATIONS
! DOW RIVER UHS""",
        "Syeda Zainab Rizvi",
        "2025-11-12",
        birth="2001-04-29",
    )
    yield mk(
        "transcript",
        """% UNIVERSIDAD DEL GOLFO DE CORTÉS
% Dirección de Servicios Escolares - Historial académico / Academic record (ficticia)
Alumno / Student :: Ana Karen Lizárraga Félix ;; Matrícula / ID :: 20118447
Fecha de nacimiento / Date of birth :: 3 de junio de 2001
Carrera / Program :: Médico Cirujano
Semestre | Asignatura | Course | Calificación
1 | Anatomía humana | Human anatomy | 9.2
2 | Bioquímica | Biochemistry | 8.8
4 | Microbiología y parasitología | Microbiology and parasitology | 9.0
5 | Farmacología | Pharmacology | 8.5
7 | Medicina interna | Internal medicine | 9.4
8 | Pediatría | Pediatrics | 9.6
9 | Ginecología y obstetricia | Gynecology and obstetrics | 9.1
Promedio general / GPA: 9.08. Escala 0 - 10, mínima aprobatoria 7.0 / scale 0 - 10, minimum passing grade 7.0.
> Guaymas Viejo, Sonora, 20 de enero de 2026
~ Director de Servicios Escolares :: Lic. Ramiro Encinas ;; Sello :: UGC""",
        "Ana Karen Lizárraga Félix",
        "2026-01-20",
        birth="2001-06-03",
    )


def _policy_sheet() -> Iterator[UnseenPaper]:
    """Papers of insurers, banks, cashiers and vaccination offices."""
    mk = partial(_paper, PolicySheet)
    yield mk(
        "health_insurance",
        """% WorldStep Travel Medical
% Administered by WorldStep Brokers LLC, 251 N. Illinois St., Indianapolis, IN 46299 (fictional)
# Visa Letter - Confirmation of Coverage
Date of letter :: February 12, 2026
Certificate number :: WS-118447002
Insured :: Rohit Shankar Pillai
Date of birth :: June 14, 2000
Home country :: India
Effective date :: March 28, 2026
Termination date :: May 10, 2026
Plan :: StepAmerica Basic
Maximum limit per period of coverage :: USD 500,000
Deductible :: USD 250
Emergency medical evacuation :: USD 1,000,000
Repatriation of remains :: USD 50,000
This letter confirms that the above person is covered in the United States during the period shown. Subject \
to \
the terms, conditions and exclusions of the certificate. COVID-19 is treated as any other illness. \
Pre-existing conditions are excluded except for acute onset.
~ Authorized representative :: Brenda Oakley""",
        "Rohit Shankar Pillai",
        "2026-03-28",
        expires="2026-05-10",
        birth="2000-06-14",
    )
    yield mk(
        "health_insurance",
        """% Nordstern Reiseversicherung AG
% Hafenstraße 118, 20999 Hamburg-Altufer, Tel. 040 555 0118 (fiktiv)
# Versicherungsbestätigung / Confirmation of insurance
# Auslandsreise-Krankenversicherung / International travel health insurance
Versicherungsnehmer / Policyholder :: Clara Theresia Wieland
Geburtsdatum / Date of birth :: 18.12.2000
Versicherungsnummer / Policy no. :: AKV 118 447 026
Beginn / Start :: 01.02.2026
Ende / End :: 31.05.2026
Geltungsbereich / Territory :: USA und Kanada / USA and Canada
Heilbehandlung / Medical treatment :: unbegrenzt / unlimited
Rücktransport / Repatriation :: 100 % der Kosten / of the cost
Selbstbehalt / Deductible :: keiner / none
Hiermit bestätigen wir, dass für die oben genannte Person Versicherungsschutz besteht. / We hereby confirm \
that \
the person named above is insured. Ausgestellt am / Issued on 15.01.2026.
~ Nordstern Reiseversicherung AG :: i. V. Holger Petersen""",
        "Clara Theresia Wieland",
        "2026-02-01",
        expires="2026-05-31",
        birth="2000-12-18",
    )
    yield mk(
        "health_insurance",
        """% Mutuelle Voyage Horizon
% 18 boulevard des Lices, 69999 Lyon-Vaise (fictif) - Tél. 04 55 55 11 84
# ATTESTATION D'ASSURANCE / INSURANCE CERTIFICATE
# Assistance et frais médicaux à l'étranger / Assistance and medical expenses abroad
Souscripteur et assuré / Insured :: Mme Apolline Jeanne Garrigue
Date de naissance / Date of birth :: 21/10/2000
Contrat n° / Policy no. :: 118 447 01
Date d'effet / Effective date :: 01/03/2026
Date de fin / End date :: 30/06/2026
Pays / Country :: États-Unis / United States
Frais médicaux / Medical expenses :: 1 000 000 USD
Rapatriement / Repatriation :: frais réels / actual cost
La présente attestation est délivrée pour servir et valoir ce que de droit. / This certificate is issued \
for all \
legal purposes. Fait à Lyon le 3 février 2026.
~ Le Directeur :: Th. Marchal""",
        "Apolline Jeanne Garrigue",
        "2026-03-01",
        expires="2026-06-30",
        birth="2000-10-21",
    )
    yield mk(
        "malpractice",
        """% CERTIFICATE OF LIABILITY INSURANCE
% Producer: Campus Med Brokers Inc., 99 Exchange St., Portland, ME 04199 (fictional)
# Professional liability - student blanket
Date (MM/DD/YYYY) :: 01/15/2026
Insurer A :: Granite Shield Casualty Company
Named insured :: Pharos Coast University and its students
Student :: Yasmin Hazem Lotfy
Certificate holder :: Lakeland University Health, Madison, WI
Type of insurance | Policy number | Effective | Expires | Limits
Professional liability, occurrence form | GSC-PL-118447 | 02/01/2026 | 01/31/2027 | Each claim $2,000,000; \
aggregate $5,000,000
THIS CERTIFICATE IS ISSUED AS A MATTER OF INFORMATION ONLY AND CONFERS NO RIGHTS UPON THE CERTIFICATE \
HOLDER. \
SHOULD THE POLICY BE CANCELLED BEFORE THE EXPIRATION DATE, NOTICE WILL BE DELIVERED IN ACCORDANCE WITH THE \
POLICY PROVISIONS.
~ Authorized representative :: Keith Mallory""",
        "Yasmin Hazem Lotfy",
        "2026-02-01",
        expires="2027-01-31",
        values="per_claim,2000000,USD,;aggregate,5000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Bharat United General Insurance Co. Ltd.
% Divisional Office 4, Nungambakkam, Chennai 600034. IRDAI Reg. No. 999 (fictional)
# PROFESSIONAL INDEMNITY INSURANCE (MEDICAL PRACTITIONERS) - POLICY SCHEDULE
Policy No. :: 4118/44700/2026
Insured :: Mr. Arjun Sivaraman Nambiar
Date of birth :: 13/03/2001
Occupation :: Medical student, clinical elective in the USA
Period of insurance from :: 00:00 hrs of 15/03/2026
Period of insurance to :: Midnight of 14/06/2026
Limit of indemnity, any one accident :: USD 1,000,000
Limit of indemnity, any one year :: USD 3,000,000
Territory and jurisdiction :: Worldwide including USA
Compulsory excess :: USD 500
Premium including GST :: INR 14,118
Receipt No. 118447 dated 02/03/2026. In the event of dishonour of the premium cheque this document stands \
cancelled from inception.
~ For and on behalf of the company :: R. Varadarajan, Divisional Manager""",
        "Arjun Sivaraman Nambiar",
        "2026-03-15",
        expires="2026-06-14",
        birth="2001-03-13",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Healer's Choice Insurance Services
% 7700 Irvine Parkway, Suite 118, Costa Vista, CA 92699 (fictional)
# NOTICE OF CANCELLATION - Student Professional Liability
Notice date :: 11/14/2025
Insured :: Kristopher James Abellana
Policy number :: HCS-0118447
Policy effective date :: 06/01/2025
Cancellation effective date :: 11/30/2025
Reason :: Nonpayment of premium
Limit per claim :: $1,000,000
Annual aggregate :: $3,000,000
Dear Policyholder: your policy is CANCELLED as of 12:01 a.m. on the cancellation date above. No coverage is \
provided for incidents after that date. Certificates issued to hospitals are void from then on.""",
        "Kristopher James Abellana",
        "2025-06-01",
        expires="2025-11-30",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% Universidad de los Llanos Altos
% Tesorería - Calle 118 No. 4-47, Villa Meta, Colombia (ficticia)
# RECIBO DE PAGO
Recibo No. :: 2601-18447
Recibido de :: Nicolás Arturo Villamizar
Fecha de pago :: 08/01/2026
Concepto | Valor
Visiting student application, Bayfront Medical School | USD 350.00
Rotación internacional, cuatro semanas | USD 4,200.00
Total pagado | USD 4,550.00
Forma de pago: transferencia. Saldo pendiente: USD 0.00. Este recibo no es válido sin el sello de Tesorería.
~ Tesorera :: Nubia Rojas ;; Sello :: PAGADO""",
        "Nicolás Arturo Villamizar",
        "2026-01-08",
    )
    yield mk(
        "financial_proof",
        """% Banco Regional del Noreste, S.A.
% Sucursal Cumbres, Monterrey Poniente, N.L. - Banca Personal (ficticio)
# ESTADO DE CUENTA / ACCOUNT STATEMENT
Titular / Account holder :: Paulina Estefanía Garza Treviño
Número de cuenta / Account :: 00-118447-9 (MXN)
Fecha de corte / Statement date :: 31/01/2026
Fecha | Concepto | Cargo | Abono | Saldo
02/01/2026 | SALDO ANTERIOR | | | 268,440.10
09/01/2026 | TRANSFERENCIA RECIBIDA | | 60,000.00 | 328,440.10
18/01/2026 | PAGO TARJETA | 12,118.00 | | 316,322.10
27/01/2026 | INTERESES | | 447.00 | 316,769.10
Saldo final / Closing balance: MXN 316,769.10 (aprox. USD 17,900). Este estado de cuenta no es un \
comprobante \
fiscal. Dudas o aclaraciones dentro de los 90 días siguientes.""",
        "Paulina Estefanía Garza Treviño",
        "2026-01-31",
    )
    yield mk(
        "covid",
        """% Conecta Saúde - Ministério da Saúde
% República Federativa do Brasil (exemplo fictício)
# Certificado Nacional de Vacinação COVID-19
# National Vaccination Certificate
Nome / Name :: ENZO GABRIEL MARTINS COUTO
Data de nascimento / Date of birth :: 20/02/2001
CNS :: 700 0118 4470 0001 ;; Sexo / Sex :: Masculino / Male
Dose | Vacina / Vaccine | Lote / Batch | Data / Date | Local / Place
1ª dose | Covid-19 Fiocruz - Covishield | 213VCD005Z | 15/07/2021 | UBS Jardim Azul
2ª dose | Covid-19 Fiocruz - Covishield | 215VCD118W | 07/10/2021 | UBS Jardim Azul
1º reforço | Pfizer - Comirnaty | FN4470 | 24/03/2022 | UBS Jardim Azul
2º reforço | Pfizer bivalente | GK1184 | 13/05/2023 | UBS Centro
Esquema vacinal completo. / Complete vaccination schedule. Emitido em / Issued on 05/01/2026.""",
        "Enzo Gabriel Martins Couto",
        "2023-05-13",
        birth="2001-02-20",
    )
    yield mk(
        "immunization_host",
        """% Clínica de Vacunación Vida Plena
% Av. Hidalgo 118, Zapopan Viejo, Jal. (ficticia) - Tel. 33 5550 1184
# CONSTANCIA DE VACUNACIÓN E INMUNIDAD
Nombre :: Ximena Aurora Plascencia Rubalcava
Fecha de nacimiento :: 28/11/2000
Fecha de expedición :: 30/01/2026
Vacuna | 1a dosis | 2a dosis | 3a dosis
Triple viral (SRP) | 14/02/2002 | 16/03/2007 | -
Varicela | 14/02/2020 | 16/03/2020 | -
Hepatitis B | 01/06/2019 | 03/07/2019 | 05/12/2019
Tdap | 18/09/2023 | - | -
Influenza 2025-2026 | 12/11/2025 | - | -

Prueba | Fecha | Resultado | Interpretación
Anti-HBs cuantitativo | 20/01/2026 | 329.7 mUI/mL | Positivo
Sarampión IgG | 20/01/2026 | 88.0 UA/mL | Positivo
Rubéola IgG | 20/01/2026 | 52.1 UI/mL | Positivo
Se extiende la presente para los fines que a la interesada convengan. Los datos se tomaron de la cartilla \
nacional y de los reportes de laboratorio.
~ Médico responsable :: Dr. Gonzalo Padilla, céd. prof. 0118447""",
        "Ximena Aurora Plascencia Rubalcava",
        "2026-01-30",
        birth="2000-11-28",
        values="anti-HBs,329.7,mUI/mL,positive;measles_igg,88,UA/mL,positive;rubella_igg,52.1,UI/mL,positive",
    )


LAYOUTS = (
    _ref_lab,
    _chart_portal,
    _path_lab,
    _continental,
    _office_letter,
    _check_form,
    _training_cert,
    _state_doc,
    _score_sheet,
    _screen_vendor,
    _typed_paper,
    _policy_sheet,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
