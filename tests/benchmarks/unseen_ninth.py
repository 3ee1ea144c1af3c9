"""A ninth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

Ordinary papers by ordinary issuers: what applicants really have. The papers are drawn by the machinery of
`unseen_first` (see its `Sheet` for the markup). The labels follow the same conventions: `issued` is the day
on which a sample was taken, a skin test was read, a picture was made or an examination was sat; the first day
of a policy; the last dose of a vaccination card; else the date of the letter, form or report. Where only a
number and a reference range stand, the result is empty; a value printed as `<3.0` or `>1000` is labelled by
its number. All persons, schools, laboratories and numbers are made up. `papers()` yields the set and is
deterministic.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

from benchmarks import unseen_first
from benchmarks.unseen_first import A4, FONTS, LETTER, Form, Sheet, UnseenPaper, _mrz, _pairs, _paper

TEAL, WINE, PINE, INK, SAND = (HexColor(c) for c in ("#0f5e6b", "#6d1f34", "#1f5136", "#27364d", "#f4efe4"))
PALE, EDGE, DUSK = HexColor("#eef1f4"), HexColor("#a9b0b8"), HexColor("#5c6670")
GREEN, AMBER, RED = HexColor("#1d7a3e"), HexColor("#9a6200"), HexColor("#a51f2d")
FLAGS = {"H", "L", "A", "*", "HIGH", "LOW", "Abnormal", "ABNORMAL", "ABN"}


def _wide(text: str, face: str, size: float) -> float:
    """The width of a text."""
    return float(pdfmetrics.stringWidth(text, face, size))


class Page(Sheet):
    """What the twelve layouts share: one font with all letters, signatures in blue, a bar code."""

    font, bold = "Noto", "Noto-Bold"
    hue: Color = INK

    def sign(self, lines: list[str]) -> None:
        """The value written over a line, its label below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(44)
            self.y -= 31
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = self.font if any(ch > "\u00ff" for ch in value) else "Times-Italic"
                size = self.fit(value, step - 26, self.pt + 2, face)
                self.put(x + 3, self.y + 3, value, size, font=face, ink=HexColor("#20307a"))
                self.rule(x, x + step - 20, self.y, 0.5)
                small = self.fit(label, step - 20, self.pt - 1.8, self.font)
                self.put(x, self.y - max(8.5, self.pt - 0.5), label, small)
            self.y -= 14

    def bars(self, x: float, y: float, wide: float, high: float) -> None:
        """A bar code made from the letterhead."""
        seed, end = sum(map(ord, "".join(self.head))) + 9, x + wide
        self.c.setFillColor(black)
        while x < end:
            seed = (seed * 69069 + 1) % 4294967296
            bar = (0.7, 1.3, 2.0)[seed // 9 % 3]
            self.c.rect(x, y, bar, high, stroke=0, fill=1)
            x += bar + (0.9, 1.6)[seed // 77 % 2]

    def pair(self, x: float, y: float, label: str, value: str, room: float) -> None:
        """`Label: value` on one line, shrunk where it is too long for its room."""
        size = min(self.pt, self.fit(f"{label}:  {value}", room, self.pt, self.bold))
        self.put(x, y, f"{label}:", size, ink=DUSK)
        self.put(x + _wide(f"{label}: ", self.font, size) + 1, y, value, size)


class FlagLab(Page):
    """A US laboratory: emblem and name, a framed panel in three columns, results with a flag column."""

    layout, size, margin, pt = "flag_lab", LETTER, 42.0, 8.6
    grid, hue = False, TEAL

    def letterhead(self) -> None:
        """A small emblem, the name, the address at the right."""
        self.c.setFillColor(self.hue)
        for n in range(3):
            self.c.rect(self.left + 8 * n, self.y - 16, 6, 8 + 6 * n, stroke=0, fill=1)
        size = self.fit(self.head[0], self.width - 250, 14.5, self.bold)
        self.put(self.left + 32, self.y - 14, self.head[0], size, strong=True, ink=self.hue)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y - 1 - 8.5 * n, line, 6.8, align="r", ink=DUSK)
        self.y -= 14 + 8.5 * max(1, len(self.head) - 2)
        self.put(self.left + self.width, self.margin * 0.55, f"Page {self.page}", 6.5, align="r")

    def title(self, lines: list[str]) -> None:
        """The report's name on a tinted strip."""
        for line in lines:
            self.y -= 20
            self.c.setFillColor(PALE)
            self.c.rect(self.left, self.y - 4, self.width, 15, stroke=0, fill=1)
            self.put(self.left + 5, self.y, line, 9.8, strong=True, ink=self.hue)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """A framed panel."""
        high = 13.5 * len(lines) + 6
        self.need(high)
        self.c.setStrokeColor(EDGE)
        self.c.rect(self.left, self.y - high, self.width, high)
        for k, line in enumerate(lines):
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                self.pair(self.left + 5 + n * step, self.y - 12 - 13.5 * k, label, value, step - 10)
        self.c.setStrokeColor(black)
        self.y -= high + 5

    def table(self, lines: list[str]) -> None:
        """Rows without lines; a flagged row is strong; notes go across, indented and small."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count = max(len(row) for row in rows if row[0])
        full = [row for row in rows if row[0]]
        wide = [max(_wide(r[k], self.bold, 8.2) for r in full if k < len(r)) + 12 for k in range(count)]
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 4
        wide[0] += self.width - sum(wide)
        for n, row in enumerate(rows):
            if not row[0]:
                for text in simpleSplit(" ".join(row).strip(), self.font, 7.4, self.width - 30):
                    self.need(9.5)
                    self.y -= 9.5
                    self.put(self.left + 16, self.y, text, 7.4, ink=DUSK)
                self.y -= 2
                continue
            strong = n == 0 or any(cell in FLAGS for cell in row)
            cells = [simpleSplit(c, self.bold, 8.2, w - 5) for c, w in zip(row, wide, strict=False)]
            high = 10.2 * max(1, *map(len, cells)) + 2.5
            self.need(high)
            x = self.left
            for cell, w in zip(cells, wide, strict=False):
                for k, text in enumerate(cell):
                    self.put(x, self.y - 9 - 10.2 * k, text, 8.2, strong=strong)
                x += w
            self.y -= high
            if n == 0:
                self.rule(self.left, self.left + self.width, self.y, 1, self.hue)
                self.y -= 2
        self.y -= 6


class PathLab(Page):
    """A diagnostic centre abroad: a colored band with the name, aligned colons, ruled columns."""

    layout, size, margin, pt = "path_lab", A4, 44.0, 8.8
    hue = WINE

    def letterhead(self) -> None:
        """The band, the address below it, a bar code at the right."""
        wide, high = self.size
        self.c.setFillColor(self.hue)
        self.c.rect(0, high - 50, wide, 50, stroke=0, fill=1)
        name = self.fit(self.head[0], self.width, 17, self.bold)
        self.put(self.left, high - 32, self.head[0], name, strong=True, ink=white)
        self.y = high - 58
        for line in self.head[1:]:
            self.y -= 9.5
            self.put(self.left, self.y, line, self.fit(line, self.width - 100, 7.4, self.font), ink=DUSK)
        self.bars(self.left + self.width - 88, high - 78, 86, 17)
        self.y = min(self.y, high - 80) - 6

    def fields(self, lines: list[str]) -> None:
        """Label, colon, value in two columns between two rules."""
        self.rule(self.left, self.left + self.width, self.y, 0.8)
        for line in lines:
            self.y -= 14
            for n, (label, value) in enumerate(_pairs(line)):
                x = self.left + n * self.width * 0.54
                self.put(x, self.y, label, self.fit(label, 84, self.pt, self.font))
                self.put(x + 87, self.y, ":")
                room = self.width * (0.46 if n else 0.54) - 98
                self.put(x + 94, self.y, value, self.fit(value, room, self.pt, self.bold), strong=True)
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y, 0.8)
        self.y -= 5

    def title(self, lines: list[str]) -> None:
        """The department in the middle, underlined."""
        for line in lines:
            self.y -= 17
            self.put(self.left + self.width / 2, self.y, line, 10.8, strong=True, align="c")
            half = _wide(line, self.bold, 10.8) / 2
            self.rule(self.left + self.width / 2 - half, self.left + self.width / 2 + half, self.y - 2.5, 0.6)
        self.y -= 8

    def table(self, lines: list[str]) -> None:
        """Columns, with a rule above and below their names."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count = max(len(row) for row in rows if row[0])
        full = [row for row in rows if row[0]]
        wide = [max(_wide(r[k], self.bold, 8.4) for r in full if k < len(r)) + 12 for k in range(count)]
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 3
        wide = [w * self.width / sum(wide) for w in wide]
        for n, row in enumerate(rows):
            if not row[0]:
                self.block(" ".join(row).strip(), 7.8)
                self.y -= 3
                continue
            cells = [simpleSplit(c, self.bold, 8.4, w - 6) for c, w in zip(row, wide, strict=False)]
            high = 10.6 * max(1, *map(len, cells)) + 4.5
            self.need(high)
            if n == 0:
                self.rule(self.left, self.left + self.width, self.y, 0.5)
            x = self.left
            for k, (cell, w) in enumerate(zip(cells, wide, strict=False)):
                for m, text in enumerate(cell):
                    self.put(x, self.y - 10 - 10.6 * m, text, 8.4, strong=n == 0 or k == 1)
                x += w
            self.y -= high
            if n == 0:
                self.rule(self.left, self.left + self.width, self.y, 0.5)
        self.y -= 6


class UniLetter(Page):
    """A university's or a hospital's letter: shield and name in the middle, reference left, date right."""

    layout, size, margin, pt, air = "uni_letter", A4, 64.0, 10.8, 1.5
    hue = PINE

    def letterhead(self) -> None:
        """A shield, the name, the address, a double rule; later pages have a short line only."""
        mid = self.left + self.width / 2
        if self.page > 1:
            self.put(mid, self.y, self.head[0], 8, align="c", ink=DUSK)
            self.y -= 12
            return
        shield = self.c.beginPath()
        shield.moveTo(mid - 15, self.y)
        shield.lineTo(mid + 15, self.y)
        shield.lineTo(mid + 15, self.y - 18)
        shield.curveTo(mid + 14, self.y - 28, mid + 5, self.y - 33, mid, self.y - 36)
        shield.curveTo(mid - 5, self.y - 33, mid - 14, self.y - 28, mid - 15, self.y - 18)
        shield.close()
        self.c.setFillColor(self.hue)
        self.c.drawPath(shield, stroke=0, fill=1)
        self.c.setFillColor(white)
        self.c.rect(mid - 2, self.y - 29, 4, 24, stroke=0, fill=1)
        self.c.rect(mid - 9, self.y - 17, 18, 4, stroke=0, fill=1)
        self.y -= 52
        size = self.fit(self.head[0], self.width, 15, self.bold)
        self.put(mid, self.y, self.head[0], size, strong=True, align="c", ink=self.hue)
        for line in self.head[1:]:
            self.y -= 11
            self.put(mid, self.y, line, self.fit(line, self.width, 8.2, self.font), align="c")
        for gap in (7, 2.5):
            self.y -= gap
            self.rule(self.left, self.left + self.width, self.y, 0.8, self.hue)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """The first at the left margin, the last at the right one."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15
            for n, (label, value) in enumerate(pairs):
                text = f"{label}: {value}" if label else value
                if n and n == len(pairs) - 1:
                    self.put(self.left + self.width, self.y, text, align="r")
                else:
                    self.put(self.left + n * self.width / len(pairs), self.y, text)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """The subject, underlined."""
        mid = self.left + self.width / 2
        for line in lines:
            self.y -= 20
            size = self.fit(line, self.width, 11.5, self.bold)
            self.put(mid, self.y, line, size, strong=True, align="c")
            half = _wide(line, self.bold, size) / 2
            self.rule(mid - half, mid + half, self.y - 3, 0.7)
        self.y -= 10

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


class ChartPrint(Page):
    """A patient portal printed: the site's name, the patient's line, one block for each component."""

    layout, size, margin, pt = "chart_print", LETTER, 50.0, 9.2

    def letterhead(self) -> None:
        """The site's name at the left, what was printed and when at the right, a thin rule."""
        self.put(self.left, self.y, self.head[0], 13, strong=True, ink=HexColor("#b0372f"))
        self.put(self.left + self.width, self.y, self.head[-1], 7, align="r", ink=DUSK)
        for line in self.head[1:-1]:
            self.y -= 11
            self.put(self.left, self.y, line, 7.6, ink=DUSK)
        self.y -= 7
        self.rule(self.left, self.left + self.width, self.y, 0.5, EDGE)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """The large title."""
        for n, line in enumerate(lines):
            self.block(line, 9.5 if n else 16, strong=n == 0)
        self.y -= 5

    def heading(self, lines: list[str]) -> None:
        """A section's name over a rule."""
        for line in lines:
            self.need(44)
            self.y -= 21
            self.put(self.left, self.y, line, 11, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.9, HexColor("#b0372f"))
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """`Label: value` with wide gaps on one line, without a frame."""
        for line in lines:
            pairs = _pairs(line)
            self.need(15)
            self.y -= 14
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                self.pair(self.left + n * step, self.y, label, value, step - 8)
        self.y -= 5

    def table(self, lines: list[str]) -> None:
        """One block a row: the component, its range below, the value at the right."""
        head = [cell.strip() for cell in lines[0].split("|")]
        for line in lines[1:]:
            row = [cell.strip() for cell in line.split("|")]
            if not row[0]:
                self.block(" ".join(row).strip(), 8)
                self.y -= 3
                continue
            rest = [f"{name}: {cell}" for name, cell in zip(head[2:], row[2:], strict=False) if cell]
            self.need(34)
            size = self.fit(row[0], self.width * 0.55, 9.6, self.bold)
            self.put(self.left + 6, self.y - 12, row[0], size, strong=True)
            size = self.fit(row[1], self.width * 0.38, 10.4, self.bold)
            self.put(self.left + self.width * 0.6, self.y - 12, row[1], size, strong=True)
            for text in simpleSplit(" · ".join(rest), self.font, 7.8, self.width - 12):
                self.put(self.left + 6, self.y - 23, text, 7.8, ink=DUSK)
                self.y -= 10
            self.y -= 18
            self.rule(self.left, self.left + self.width, self.y, 0.3, EDGE)
        self.y -= 6


class ClinicForm(Form, Page):
    """A printed form: lettered sections, shaded places to fill in, boxes to tick."""

    layout, size, margin, pt = "clinic_form", LETTER, 46.0, 9.2
    font, bold = "Noto", "Noto-Bold"

    def letterhead(self) -> None:
        """The form's name in a frame, the form number right above it."""
        self.put(self.left + self.width, self.y + 6, self.head[-1], 6.8, align="r", ink=DUSK)
        high = 24 + 10 * len(self.head[1:-1])
        self.c.setLineWidth(1.2)
        self.c.rect(self.left, self.y - high, self.width, high)
        mid = self.left + self.width / 2
        size = self.fit(self.head[0], self.width - 16, 13, self.bold)
        self.put(mid, self.y - 16, self.head[0], size, strong=True, align="c")
        for n, line in enumerate(self.head[1:-1]):
            size = self.fit(line, self.width - 16, 7.8, self.font)
            self.put(mid, self.y - 27 - 10 * n, line, size, align="c")
        self.y -= high + 5

    def heading(self, lines: list[str]) -> None:
        """A section between two rules."""
        for line in lines:
            self.need(44)
            self.y -= 18
            self.rule(self.left, self.left + self.width, self.y + 11, 0.9)
            self.put(self.left + 2, self.y, line, 9, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.4)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """The label, then what was typed on a shaded place; ticks stand without shade."""
        for line in lines:
            pairs = _pairs(line)
            self.need(22)
            self.y -= 20
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                small = self.fit(label, step * (0.78 if "[" in value else 0.62), self.pt, self.font)
                self.put(x, self.y, label, small)
                start = x + _wide(label, self.font, small) + 6
                room = x + step - 8 - start
                if "[" in value:
                    self.put(start, self.y, value, self.fit(value, room, self.pt, self.font))
                    continue
                self.c.setFillColor(HexColor("#e8edf5"))
                self.c.rect(start, self.y - 3, room, 12.5, stroke=0, fill=1)
                typed = self.fit(value, room - 5, 9.2, "Courier")
                face = self.font if any(ch > "\u00ff" for ch in value) else "Courier"
                self.put(start + 3, self.y, value, typed - (face != "Courier"), font=face)
        self.y -= 4

    def sign(self, lines: list[str]) -> None:
        """Signatures in ink."""
        Page.sign(self, lines)


class GridCert(Page):
    """An insurer's, bank's or office's sheet: a grid of cells, the label on a grey strip over its value."""

    layout, size, margin, pt = "grid_cert", LETTER, 44.0, 8.6

    def letterhead(self) -> None:
        """Name left; the sheet's title in a dark box at the right."""
        self.put(self.left, self.y - 10, self.head[0], 13, strong=True, ink=self.hue)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left, self.y - 21 - 9 * n, line, 7.2, ink=DUSK)
        self.y -= 22 + 9 * len(self.head[1:])
        self.rule(self.left, self.left + self.width, self.y, 1.6, self.hue)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """White on dark, over the full width."""
        for line in lines:
            self.y -= 22
            self.c.setFillColor(self.hue)
            self.c.rect(self.left, self.y - 5, self.width, 19, stroke=0, fill=1)
            self.put(self.left + 6, self.y, line, 10.8, strong=True, ink=white)
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """Cells."""
        for line in lines:
            pairs = _pairs(line)
            self.need(29)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.setFillColor(PALE)
                self.c.rect(x, self.y - 10.5, step, 10.5, stroke=0, fill=1)
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - 28, step, 28)
                self.put(x + 4, self.y - 8, label, self.fit(label, step - 8, 6.6, self.bold), strong=True)
                self.put(x + 5, self.y - 22, value, self.fit(value, step - 10, 9.4, self.font))
            self.y -= 28
        self.y -= 6


class Wallet(Page):
    """A card on a small page: a bar at the left, the value strong, its label below it."""

    layout, size, margin, pt = "wallet", (396.0, 250.0), 16.0, 7.2
    hue = HexColor("#7a2531")

    def letterhead(self) -> None:
        """The bar and the issuer."""
        self.c.setFillColor(self.hue)
        self.c.rect(0, 0, 12, self.size[1], stroke=0, fill=1)
        self.left, self.width = 24.0, self.size[0] - 40
        size = self.fit(self.head[0], self.width, 11.5, self.bold)
        self.put(self.left, self.size[1] - 22, self.head[0], size, strong=True, ink=self.hue)
        for n, line in enumerate(self.head[1:]):
            size = self.fit(line, self.width, 7, self.font)
            self.put(self.left, self.size[1] - 33 - 9 * n, line, size)
        self.y = self.size[1] - 32 - 9 * len(self.head[1:])

    def title(self, lines: list[str]) -> None:
        """What the card is."""
        for line in lines:
            self.y -= 14
            self.put(self.left, self.y, line, self.fit(line, self.width, 11, self.bold), strong=True)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """Value over its label."""
        for line in lines:
            pairs = _pairs(line)
            self.need(22)
            self.y -= 13
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, value, self.fit(value, step - 6, 9, self.bold), strong=True)
                small = self.fit(label, step - 6, 5.8, self.font)
                self.put(x, self.y - 7.5, label, small, ink=DUSK)
            self.y -= 9
        self.y -= 3


class Completion(Page):
    """A certificate of a course in landscape: a broad band at the left, the text ranged left."""

    layout, size, margin, pt, air = "completion", (LETTER[1], LETTER[0]), 60.0, 13.5, 1.7
    hue = HexColor("#2b5c8a")

    def letterhead(self) -> None:
        """The band with a seal, the issuer on top."""
        wide, high = self.size
        self.c.setFillColor(self.hue)
        self.c.rect(0, 0, 96, high, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#d9b24a"))
        self.c.circle(96, 92, 34, stroke=0, fill=1)
        self.c.setFillColor(SAND)
        self.c.circle(96, 92, 26, stroke=0, fill=1)
        self.left, self.width = 150.0, wide - 150 - 50
        self.y = high - 96
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 9 if n else 16, self.font if n else self.bold)
            self.put(self.left, self.y, line, size, strong=n == 0, ink=DUSK if n else self.hue)
            self.y -= 14 if n else 17
        self.y -= 12

    def title(self, lines: list[str]) -> None:
        """The large line: a title or the holder's name."""
        for line in lines:
            self.y -= 40
            self.put(self.left, self.y, line, self.fit(line, self.width, 29, self.bold), strong=True)
        self.y -= 16

    def fields(self, lines: list[str]) -> None:
        """Label over value, a thin rule above."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 36
            self.rule(self.left, self.left + self.width, self.y + 9, 0.5, EDGE)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y - 2, label, self.fit(label, step - 8, 7.6, self.font), ink=DUSK)
                self.put(x, self.y - 16, value, self.fit(value, step - 10, 11.5, self.bold), strong=True)
            self.y -= 34


class ScoreSheet(Page):
    """A testing agency's report: a two-tone bar, details in two columns, the scores in tiles."""

    layout, size, margin, pt = "score_sheet", LETTER, 52.0, 9.2
    hue = HexColor("#243b6b")

    def letterhead(self) -> None:
        """Two bars, the agency in the upper one."""
        wide, high = self.size
        self.c.setFillColor(self.hue)
        self.c.rect(0, high - 44, wide, 44, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#e0a526"))
        self.c.rect(0, high - 49, wide, 5, stroke=0, fill=1)
        size = self.fit(self.head[0], self.width, 16, self.bold)
        self.put(self.left, high - 29, self.head[0], size, strong=True, ink=white)
        self.y = high - 58
        for line in self.head[1:]:
            self.y -= 10
            self.put(self.left, self.y, line, 7.8, ink=DUSK)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """Title at the left."""
        for line in lines:
            self.y -= 21
            self.put(self.left, self.y, line, 14, strong=True, ink=self.hue)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Labels in one column, values in the next, twice."""
        for line in lines:
            pairs = _pairs(line)
            self.need(21)
            self.y -= 20
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                inset = 96 if len(pairs) < 3 else step * 0.5
                self.put(x, self.y, label, self.fit(label, inset - 6, 8.6, self.font), ink=DUSK)
                size = self.fit(value, step - inset - 8, 9.4, self.bold)
                self.put(x + inset, self.y, value, size, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.3, EDGE)
        self.y -= 9

    def side(self, lines: list[str]) -> None:
        """Tiles, all on one row: the name, the score, what it is out of."""
        pairs = [_pairs(line)[0] for line in lines]
        self.need(62)
        step = self.width / len(pairs)
        for n, (label, value) in enumerate(pairs):
            x = self.left + n * step
            self.c.setFillColor(PALE)
            self.c.rect(x, self.y - 52, step - 8, 50, stroke=0, fill=1)
            number, _, rest = value.partition(" ")
            size = self.fit(label, step - 18, 8, self.bold)
            self.put(x + 6, self.y - 14, label, size, strong=True, ink=self.hue)
            size = self.fit(number, step - 18, 19, self.bold)
            self.put(x + 6, self.y - 34, number, size, strong=True)
            self.put(x + 6, self.y - 46, rest, self.fit(rest, step - 18, 7, self.font), ink=DUSK)
        self.y -= 60


class Vendor(Page):
    """A screening company's or an office's report: a summary in columns, grey bars, colored statuses."""

    layout, size, margin, pt = "vendor_report", LETTER, 48.0, 8.8
    hue = HexColor("#34495e")

    def letterhead(self) -> None:
        """Name, address, a rule with a notch."""
        self.put(self.left, self.y - 6, self.head[0], 15, strong=True, ink=self.hue)
        for line in self.head[1:]:
            self.y -= 10
            self.put(self.left, self.y - 8, line, 7.2, ink=DUSK)
        self.y -= 16
        self.rule(self.left, self.left + 120, self.y, 3, self.hue)
        self.rule(self.left + 120, self.left + self.width, self.y, 0.6, self.hue)
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """A grey bar."""
        for line in lines:
            self.need(46)
            self.y -= 19
            self.c.setFillColor(HexColor("#dfe4e9"))
            self.c.rect(self.left, self.y - 4, self.width, 14.5, stroke=0, fill=1)
            self.put(self.left + 5, self.y, line, 9, strong=True)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """Label over value."""
        for line in lines:
            pairs = _pairs(line)
            self.need(26)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y - 8, label, self.fit(label, step - 8, 7, self.font), ink=DUSK)
                size = self.fit(value, step - 10, 9.6, self.bold)
                self.put(x, self.y - 19, value, size, strong=True, ink=self.tone(value))
            self.y -= 25
        self.y -= 3

    def tone(self, text: str) -> Color:
        """The color of a status."""
        word = text.lower()
        if any(part in word for part in ("consider", "not eligible", "record found")):
            return RED
        if any(part in word for part in ("pending", "progress")):
            return AMBER
        return GREEN if word in ("clear", "eligible", "complete", "negative", "no record") else black

    def table(self, lines: list[str]) -> None:
        """Rows divided by thin rules, the last column in the color of its status."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count = max(map(len, rows))
        wide = [max(_wide(r[k], self.bold, 8.2) for r in rows if k < len(r)) + 12 for k in range(count)]
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 4
        wide = [w * self.width / sum(wide) for w in wide]
        for n, row in enumerate(rows):
            cells = [simpleSplit(c, self.bold, 8.2, w - 6) for c, w in zip(row, wide, strict=False)]
            high = 10.2 * max(1, *map(len, cells)) + 5
            self.need(high)
            x = self.left
            for k, (cell, w) in enumerate(zip(cells, wide, strict=False)):
                ink = DUSK if n == 0 else self.tone(row[k])
                for m, text in enumerate(cell):
                    self.put(x, self.y - 10 - 10.2 * m, text, 8.2, strong=n == 0 or ink != black, ink=ink)
                x += w
            self.y -= high
            self.rule(self.left, self.left + self.width, self.y, 0.4, EDGE)
        self.y -= 6


class Registro(Page):
    """An authority's paper: a strip in two colors, the office in the middle, a number up the margin."""

    layout, size, margin, pt, air = "registro", A4, 62.0, 10.2, 1.5
    hue = HexColor("#5b4a1e")

    def letterhead(self) -> None:
        """The strip, the office, the serial number set upwards."""
        wide, high = self.size
        for n, ink in enumerate(("#7c8a3c", "#c9b15a")):
            self.c.setFillColor(HexColor(ink))
            self.c.rect(0, high - 12 - 6 * n, wide, 6, stroke=0, fill=1)
        number = sum(map(ord, "".join(self.head))) * 7919
        self.c.saveState()
        self.c.translate(30, high / 2)
        self.c.rotate(90)
        self.put(0, 0, f"No. {number:09d}", 8, align="c", ink=RED)
        self.c.restoreState()
        self.y = high - 46
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 8.6 if n else 13, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=n == 0, align="c")
            self.y -= 13
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """What the paper is, between two short rules."""
        mid = self.left + self.width / 2
        for n, line in enumerate(lines):
            self.y -= 19 if n == 0 else 14
            size = self.fit(line, self.width, 9 if n else 12.5, self.bold)
            self.put(mid, self.y, line, size, strong=True, align="c", ink=self.hue)
        self.rule(mid - 60, mid + 60, self.y - 6, 0.8, self.hue)
        self.y -= 14

    def fields(self, lines: list[str]) -> None:
        """The label at the left, the value from a fixed column on."""
        for line in lines:
            pairs = _pairs(line)
            self.need(22)
            self.y -= 21
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, inset = self.left + n * step, step * (0.4 if len(pairs) == 1 else 0.44)
                self.put(x, self.y, label, self.fit(label, inset - 6, 8.4, self.font), ink=DUSK)
                size = self.fit(value, step - inset - 6, 9.8, self.bold)
                self.put(x + inset, self.y, value, size, strong=True)
        self.y -= 6

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class Typed(Page):
    """A word processor's page: headings in capitals over a rule, plain lists, a thin table."""

    layout, size, margin, pt, air = "typed_page", LETTER, 62.0, 10.2, 1.46
    tint = white

    def letterhead(self) -> None:
        """The head in the middle, without a rule; a short line on later pages."""
        for n, line in enumerate(self.head if self.page == 1 else self.head[:1]):
            strong = n == 0 and self.page == 1
            self.block(line, 14.5 if strong else 8.6, strong=strong, align="c")
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        """Over a rule."""
        for line in lines:
            self.need(40)
            self.y -= 20
            self.put(self.left, self.y, line, 10, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3.5, 0.6)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """`Label: value` in equal columns."""
        for line in lines:
            pairs = _pairs(line)
            self.need(14)
            self.y -= 13.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                size = self.fit(f"{label}: {value}", step - 8, self.pt, self.bold)
                self.put(x, self.y, f"{label}:", size, strong=True)
                self.put(x + _wide(f"{label}: ", self.bold, size) + 1, self.y, value, size)
        self.y -= 4


def _flag_lab() -> Iterator[UnseenPaper]:
    """US commercial and hospital laboratories."""
    mk = partial(_paper, FlagLab)
    yield mk(
        "lab_titers",
        """% Quarry Hill Reference Laboratories
% 8401 Fallbrook Road, Lenexa, KS 66219 (fictional)
% Client Services 913.555.0128   CLIA 17D9999401
# LABORATORY REPORT - FINAL
Patient :: OKAFOR-LINDEN, CHISOM ;; Specimen ID :: QH391847B ;; Client # :: 40117
DOB :: 06/21/2000   AGE: 25 ;; Requisition :: 6611803 ;; Provider :: BELL, TAMSIN NP
Sex :: F ;; Collected :: 09/16/2025  09:12 CT ;; Received :: 09/16/2025  22:47 CT
Phone :: NG ;; Fasting :: No ;; Reported :: 09/18/2025  11:05 CT
Test Name | Result | Flag | Reference Range | Lab
MEASLES ANTIBODY (IGG) | 156.0 AU/mL | | >16.4 | KS
| AU/mL      Interpretation
| <13.5 Not consistent with immunity;  13.5-16.4 Equivocal;  >16.4 Consistent with immunity
| The presence of measles IgG suggests immunization or past or current infection with measles virus.
MUMPS VIRUS ANTIBODY (IGG) | 74.3 AU/mL | | >10.9 | KS
| <9.0 Negative;  9.0-10.9 Equivocal;  >10.9 Positive
RUBELLA IMMUNE STATUS | 3.88 Index | | >0.99 | KS
| <0.90 Not consistent with immunity;  0.90-0.99 Equivocal;  >0.99 Consistent with immunity
VARICELLA ZOSTER VIRUS AB (IGG) | 6.12 S/CO | | >=1.00 | KS
| A positive result indicates that the patient has antibody to VZV but does not differentiate between an \
active or past infection. The clinical diagnosis must be interpreted in conjunction with the signs.
Performing site: KS  Quarry Hill Lenexa, 8401 Fallbrook Road, Lenexa KS 66219. Director: E. Vandermeer, MD
$ OKAFOR-LINDEN, CHISOM - QH391847B     SAMPLE report, invented laboratory     Page # of 1""",
        "Chisom Okafor-Linden",
        "2025-09-16",
        birth="2000-06-21",
        values="measles_igg,156,AU/mL,;mumps_igg,74.3,AU/mL,;rubella_igg,3.88,Index,;varicella_igg,6.12,S/CO,",
    )
    yield mk(
        "lab_titers",
        """% LabPoint Corporation
% 531 Spruce Street, Burlington, NC 27215 (fictional)
% Phone 800.555.0166   www.labpoint.example
# Patient Report
Patient :: Aziz, Rania ;; Specimen ID :: 244-110-3371-0 ;; Account :: 31992055
DOB :: 01/17/1999 ;; Control ID :: B0041177 ;; Ordering :: W. Castleman, DO
Sex :: Female ;; Date collected :: 07/08/2025 ;; Date reported :: 07/09/2025
Ordered Items: Hep B Surface Ab; HBsAg Screen; Hep B Core Ab, Tot
Test | Current Result and Flag | Units | Reference Interval
HBsAg Screen (01) | Negative | | Negative
Hep B Surface Ab, Qual (01) | Non Reactive | |
Hepatitis B Surf Ab Quant (01) | 5.2   Low | mIU/mL | Immunity >9.9
| Status of Immunity                          Anti-HBs Level
| Inconsistent with Immunity                  0.0 - 9.9
| Consistent with Immunity                     >9.9
Hep B Core Ab, Tot (01) | Negative | | Negative
Non Reactive: Inconsistent with immunity, less than 10 mIU/mL. Reactive: Consistent with immunity, greater \
than 9.9 mIU/mL.
Disclaimer: The Previous Result is listed for the most recent test performed in the past 5 years. Icon \
legend: out of reference range.
$ Date created and stored 07/09/2025 0614 ET   Final Report   Page # of 1   SAMPLE""",
        "Rania Aziz",
        "2025-07-08",
        birth="1999-01-17",
        values="HBsAg,,,negative;anti-HBs,5.2,mIU/mL,negative;anti-HBc,,,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Quarry Hill Reference Laboratories
% 8401 Fallbrook Road, Lenexa, KS 66219 (fictional)
% Client Services 913.555.0128   CLIA 17D9999401
# LABORATORY REPORT - FINAL
Patient :: WIJESINGHE, DULANI ;; Specimen ID :: QH402277M ;; Client # :: 52260
DOB :: 11/09/1999   AGE: 26 ;; Requisition :: 6740021 ;; Provider :: HARTE, JOSEPH MD
Sex :: F ;; Collected :: 11/24/2025  08:20 CT ;; Reported :: 11/26/2025  17:31 CT
Test Name | Result | Flag | Reference Range | Lab
QUANTIFERON(R)-TB GOLD PLUS, 4T | NEGATIVE | | NEGATIVE | KS
| Negative test result. M. tuberculosis complex infection unlikely.
NIL | 0.02 IU/mL | | | KS
MITOGEN-NIL | 8.91 IU/mL | | | KS
TB1-NIL | <0.00 IU/mL | | | KS
TB2-NIL | 0.01 IU/mL | | | KS
| The Nil tube value reflects the background interferon gamma immune response of the patient's blood sample.
| This value has been subtracted from the patient's displayed TB and Mitogen results. Lower than expected \
results with the Mitogen tube prevent false-negative Quantiferon readings by detecting a patient with a \
potential immune suppressive condition and/or suboptimal pre-analytical specimen handling.
$ WIJESINGHE, DULANI - QH402277M     SAMPLE report, invented laboratory     Page # of 1""",
        "Dulani Wijesinghe",
        "2025-11-24",
        birth="1999-11-09",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% LabPoint Corporation
% 531 Spruce Street, Burlington, NC 27215 (fictional)
% Phone 800.555.0166   www.labpoint.example
# Patient Report
Patient :: Barrera, Nicolas E ;; Specimen ID :: 301-225-8810-0 ;; Account :: 31880146
DOB :: 05/03/2000 ;; Control ID :: B0077208 ;; Ordering :: L. Pruett, PA
Sex :: Male ;; Date collected :: 10/28/2025 ;; Date reported :: 10/31/2025
Ordered Items: QuantiFERON-TB Gold Plus
Test | Current Result and Flag | Units | Reference Interval
QuantiFERON Incubation (01) | Incubation performed. | |
QuantiFERON Criteria (02) | Comment: | |
| QuantiFERON-TB Gold Plus is a qualitative indirect test for M tuberculosis infection and is intended for \
use in conjunction with risk assessment, radiography, and other medical evaluations.
QuantiFERON TB1 Ag Value (02) | 0.11 | IU/mL |
QuantiFERON TB2 Ag Value (02) | 0.09 | IU/mL |
QuantiFERON Nil Value (02) | 0.08 | IU/mL |
QuantiFERON Mitogen Value (02) | 0.27 | IU/mL |
QuantiFERON-TB Gold Plus (02) | Indeterminate   Abnormal | | Negative
| Mitogen response is insufficient. Suggest repeating the test with a new specimen; a T-SPOT.TB or skin \
test may be considered.
$ Date created and stored 10/31/2025 0902 ET   Final Report   Page # of 1   SAMPLE""",
        "Nicolas E Barrera",
        "2025-10-28",
        birth="2000-05-03",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Tamarack Toxicology, Inc.
% 1909 Bemidji Avenue, St. Paul, MN 55108 (fictional)
% Phone 651.555.0184   Certified laboratory no. 0000
# DRUG TEST RESULT
Donor :: LEWANDOWSKA, IGA ;; Donor ID :: ZS0011820 ;; Account :: UMV-7710
Specimen ID :: 0091 4420 7 ;; Type :: Urine, split ;; Reason :: Pre-placement
Collected :: 01/05/2026 10:44 ;; Received :: 01/06/2026 ;; Reported :: 01/07/2026
Test | Result | Initial Cutoff | Confirm Cutoff
PANEL: 10 DRUG + OXY, NO MRO | Negative | |
Amphetamines (AMP/MAMP) | Negative | 500 ng/mL | 250 ng/mL
Barbiturates | Negative | 300 ng/mL | 200 ng/mL
Benzodiazepines | Negative | 300 ng/mL | 200 ng/mL
Cocaine Metabolite | Negative | 150 ng/mL | 100 ng/mL
Marijuana Metabolites | Negative | 50 ng/mL | 15 ng/mL
Methadone | Negative | 300 ng/mL | 200 ng/mL
Methaqualone | Negative | 300 ng/mL | 200 ng/mL
Opiates (COD/MOR) | Negative | 2000 ng/mL | 2000 ng/mL
Oxycodone/Oxymorphone | Negative | 100 ng/mL | 100 ng/mL
Phencyclidine | Negative | 25 ng/mL | 25 ng/mL
Propoxyphene | Negative | 300 ng/mL | 200 ng/mL
Creatinine | 141.0 mg/dL | >= 20 | Normal
pH | 6.2 | 4.5-8.9 | Normal
Certifying Scientist: R. Halvorsen. The results reported have been reviewed and certified.
$ SAMPLE - Tamarack Toxicology is a made-up laboratory - Page #""",
        "Iga Lewandowska",
        "2026-01-05",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Tamarack Toxicology, Inc.
% 1909 Bemidji Avenue, St. Paul, MN 55108 (fictional)
% Phone 651.555.0184   Certified laboratory no. 0000
# DRUG TEST RESULT
Donor :: PEREIRA, LUCAS MATEUS ;; DOB :: 02/12/1999 ;; Account :: UMV-7710
Specimen ID :: 0091 5117 2 ;; Type :: Urine, single ;; Reason :: Pre-placement
Collected :: 08/27/2025 13:58 ;; Received :: 08/28/2025 ;; Reported :: 09/02/2025
Test | Result | Initial Cutoff | Confirm Cutoff
OVERALL RESULT | POSITIVE | |
Amphetamines (AMP/MAMP) | Negative | 500 ng/mL | 250 ng/mL
Benzodiazepines | Negative | 300 ng/mL | 200 ng/mL
Cocaine Metabolite | Negative | 150 ng/mL | 100 ng/mL
Marijuana Metabolites | POSITIVE | 50 ng/mL | 15 ng/mL
| Carboxy-THC confirmed by GC/MS at 68 ng/mL.
Opiates (COD/MOR) | Negative | 2000 ng/mL | 2000 ng/mL
Oxycodone/Oxymorphone | Negative | 100 ng/mL | 100 ng/mL
Phencyclidine | Negative | 25 ng/mL | 25 ng/mL
Creatinine | 96.4 mg/dL | >= 20 | Normal
Certifying Scientist: R. Halvorsen. The results reported have been reviewed and certified.
$ SAMPLE - Tamarack Toxicology is a made-up laboratory - Page #""",
        "Lucas Mateus Pereira",
        "2025-08-27",
        birth="1999-02-12",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Mercy Junction Hospital - Clinical Laboratory
% 2 Hospital Circle, Dubuque, IA 52001 (fictional)
% Tel 563.555.0119   Medical Director: Oren Pulaski, MD
# RESULT REPORT
Name :: Haddad, Jad Elias ;; MRN :: 00418832 ;; Visit :: Outpatient
Birth date :: 08/30/2000 ;; Ordering :: Dr. Faye Novotny ;; Status :: Final
Drawn :: 12/01/2025 07:36 ;; Resulted :: 12/03/2025 14:10 ;; Accession :: 25-335-01172
Component | Value | Flag | Ref Range & Units
Rubeola IgG Ab, Qual | Equivocal | ABN | Positive
Rubeola IgG Index | 0.97 | | >=1.10 Index
Mumps IgG Ab, Qual | Positive | | Positive
Rubella IgG Ab, Qual | Positive | | Positive
Varicella-Zoster IgG Ab, Qual | Negative | ABN | Positive
Interpretive data: Index <=0.90 Negative, no detectable IgG; 0.91-1.09 Equivocal, repeat testing of a second \
specimen in 2-4 weeks is suggested; >=1.10 Positive, indicative of current or previous exposure or \
vaccination.
Resulting agency: MERCY JUNCTION LAB
$ SAMPLE, not a real patient     Printed by MJH Health Information     Page #""",
        "Jad Elias Haddad",
        "2025-12-01",
        birth="2000-08-30",
        values="measles_igg,0.97,Index,equivocal;mumps_igg,,,positive;rubella_igg,,,positive;"
        "varicella_igg,,,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Cumberland Immunodiagnostics
% 77 Cherokee Parkway, Knoxville, TN 37919 (fictional)
% Phone 865.555.0173   CLIA 44D9999117
# T-SPOT(R).TB - FINAL REPORT
Patient :: Mokoena, Lerato ;; DOB :: 04/26/2001 ;; Gender :: F
Facility :: Bluff City Student Health ;; Sample ID :: CI-0928-441 ;; Provider :: N. Rusk, MD
Collection :: 03/03/2026 09:50 ET ;; Receipt :: 03/04/2026 ;; Report :: 03/05/2026
Test | Result | Reference
T-SPOT.TB | Negative | Negative
Panel A (ESAT-6) spot count minus Nil | 0 |
Panel B (CFP10) spot count minus Nil | 1 |
Nil Control | 0 | <=10 spots
Positive Control | >20 | >=20 spots
Interpretation: The test is negative where the higher of Panel A minus Nil and Panel B minus Nil is 4 or \
fewer spots, borderline at 5, 6 or 7 and positive at 8 or more. A negative result does not exclude the \
possibility of exposure to or infection with M. tuberculosis.
$ SAMPLE report     Page #""",
        "Lerato Mokoena",
        "2026-03-03",
        birth="2001-04-26",
        values="IGRA,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Mercy Junction Hospital - Clinical Laboratory
% 2 Hospital Circle, Dubuque, IA 52001 (fictional)
% Tel 563.555.0119   Medical Director: Oren Pulaski, MD
# RESULT REPORT
Name :: Tesfaye, Bethlehem ;; MRN :: 00420915 ;; Visit :: Employee/Student
Birth date :: 12/14/1999 ;; Ordering :: Dr. Faye Novotny ;; Status :: Final
Drawn :: 01/13/2026 08:02 ;; Resulted :: 01/13/2026 16:44 ;; Accession :: 26-013-00381
Component | Value | Flag | Ref Range & Units
Hepatitis B Surface Ab Quant | 327.5 | | mIU/mL
Hepatitis B Surface Ab Interp | Reactive, immune | |
Hepatitis B Surface Ag | Nonreactive | | Nonreactive
Hepatitis B Core Ab, Total | Nonreactive | | Nonreactive
Hepatitis C Ab | Nonreactive | | Nonreactive
HIV 1/2 Ag/Ab, 4th gen | Nonreactive | | Nonreactive
Interpretive data: anti-HBs of 12 mIU/mL or more is considered immune; 5 to 11.9 is indeterminate; less \
than 5 is non-immune.
Resulting agency: MERCY JUNCTION LAB
$ SAMPLE, not a real patient     Printed by MJH Health Information     Page #""",
        "Bethlehem Tesfaye",
        "2026-01-13",
        birth="1999-12-14",
        values="anti-HBs,327.5,mIU/mL,positive;HBsAg,,,negative;anti-HBc,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Desert Willow Medical Laboratory
% 640 Saguaro Street, Tucson, AZ 85701 (fictional)
% Phone 520.555.0139
# URINE DRUG SCREEN 7, COLLEGE ENTRY
Name :: Ramanathan, Vikram ;; DOB :: 10/05/1999 ;; ID seen :: Passport
Client :: Sonoran School of Medicine ;; Lab no. :: DW-26-0388 ;; Chain of custody :: Yes
Collected :: 02/09/2026 11:21 ;; Temp :: 93 F ;; Reported :: 02/11/2026
Test | Result | Flag | Cutoff
Amphetamine | Negative | | 1000 ng/mL
Barbiturate | Negative | | 200 ng/mL
Benzodiazepine | Negative | | 200 ng/mL
Cannabinoid | Negative | | 50 ng/mL
Cocaine | Negative | | 300 ng/mL
Opiate | Negative | | 300 ng/mL
PCP | Negative | | 25 ng/mL
Urine creatinine | 6.8 mg/dL | L | >= 20.0
Specific gravity | 1.002 | L | >= 1.003
# FINAL DISPOSITION: NEGATIVE-DILUTE
Recollection advised under the client's policy.
$ SAMPLE, made-up laboratory     Page #""",
        "Vikram Ramanathan",
        "2026-02-09",
        birth="1999-10-05",
        values="drug_screen,,,dilute",
        sound=False,
    )


def _path_lab() -> Iterator[UnseenPaper]:
    """Diagnostic centres and hospital laboratories outside the US."""
    mk = partial(_paper, PathLab)
    yield mk(
        "lab_titers",
        """% NAVJEEVAN DIAGNOSTICS
% Shop 6, Linking Plaza, S.V. Road, Santacruz (W), Mumbai - 400054 | 022-5550 1180
% An ISO 15189 style laboratory (fictional) - SAMPLE
Name :: Mr. SHAUNAK DESAI ;; Reg. No. :: 25120900412
Age/Gender :: 24 Y 3 M / Male ;; Collected :: 09/Dec/2025 09:14AM
Referred By :: SELF ;; Received :: 09/Dec/2025 01:40PM
Passport :: W0099187 ;; Reported :: 10/Dec/2025 06:22PM
# DEPARTMENT OF IMMUNOLOGY
Test Name | Result | Unit | Bio. Ref. Interval | Method
Hepatitis B Surface Antibody (Anti HBs), Total | 768.40 | mIU/mL | < 10 Non-Reactive; >= 10 Reactive | CLIA
Hepatitis B Surface Antigen (HBsAg) | Non-Reactive (0.34) | S/CO | < 1.0 Non-Reactive | CLIA
Anti HCV | Non-Reactive (0.08) | S/CO | < 1.0 Non-Reactive | CLIA
Comments: Anti HBs is measured to assess the response to vaccination. The test result should be correlated \
clinically. Test values may vary with the kit used.
*** End Of Report ***
~ Checked by :: Sneha More ;; Consultant Pathologist :: Dr. Ameya Kelkar, MD (Path)
$ This is an electronically authenticated report. Results relate to the sample as received. Page # of 1""",
        "Shaunak Desai",
        "2025-12-09",
        values="anti-HBs,768.4,mIU/mL,;HBsAg,0.34,S/CO,negative",
    )
    yield mk(
        "lab_titers",
        """% RAVI CREST CLINICAL LABORATORY
% 118-B, Main Boulevard, Gulberg, Lahore, Pakistan   UAN 042-111-555-018 (fictional)
Patient :: Hamna Waheed ;; MR No. :: 0918-25-77
Age / Sex :: 23 Years / Female ;; Case No. :: 114-09871
Father Name :: Abdul Waheed ;; Specimen :: Serum
Consultant :: Outdoor ;; Sample date :: 13-Oct-2025 10:31
Location :: Collection Point DHA ;; Report date :: 15-Oct-2025 19:05
# SPECIAL CHEMISTRY / SEROLOGY
TEST | RESULT | UNIT | NORMAL VALUE
Measles IgG Antibody | 1.94 (Positive) | Index | Negative <0.9; Equivocal 0.9-1.1; Positive >1.1
Mumps IgG Antibody | 2.61 (Positive) | Index | Negative <0.9; Equivocal 0.9-1.1; Positive >1.1
Rubella IgG Antibody | 86.7 (Positive) | IU/mL | Negative <10; Positive >=10
Varicella Zoster IgG | 1.72 (Positive) | Index | Negative <0.9; Equivocal 0.9-1.1; Positive >1.1
Note: IgG antibodies appear after vaccination or past exposure and persist for years.
This is a computer generated report and does not require a signature.
$ Lab is a SAMPLE. Not valid for court of law. Reporting branch: Gulberg. Page #""",
        "Hamna Waheed",
        "2025-10-13",
        values="measles_igg,1.94,Index,positive;mumps_igg,2.61,Index,positive;rubella_igg,86.7,IU/mL,positive;"
        "varicella_igg,1.72,Index,positive",
    )
    yield mk(
        "lab_titers",
        """% PALMGROVE SPECIALIST HOSPITAL LABORATORY
% 27 Herbert Ogunde Crescent, Surulere, Lagos, Nigeria   0809 555 0144 (fictional)
Surname :: BELLO ;; Lab. No. :: PSH/26/0217
Other names :: Ridwan Ayodeji ;; Date collected :: 22/01/2026
Sex / Age :: Male / 25 yrs ;; Date of report :: 23/01/2026
Clinician :: Dr. K. Oni ;; Ward / Clinic :: GOPD
# MEDICAL MICROBIOLOGY - SEROLOGY REPORT
INVESTIGATION | RESULT | METHOD
HBsAg | NEGATIVE | Rapid chromatographic
Anti-HCV | NEGATIVE | Rapid chromatographic
HIV I & II | NON-REACTIVE | Determine
VDRL | NON-REACTIVE | RPR card
Anti-HBs (quantitative) | 112.8 mIU/mL - PROTECTIVE | ELISA
Hepatitis B core antibody (total) | NEGATIVE | ELISA
Remarks: Client is immune to hepatitis B by vaccination.
~ Medical Laboratory Scientist :: T. Akande, BMLS ;; Consultant Pathologist :: Dr. F. Salami, FMCPath
! PALMGROVE LAB
! 23 JAN 2026
$ SAMPLE - any alteration renders this result invalid""",
        "Ridwan Ayodeji Bello",
        "2026-01-22",
        values="HBsAg,,,negative;anti-HBs,112.8,mIU/mL,positive;anti-HBc,,,negative",
    )
    yield mk(
        "tb_test",
        """% DELTA STAR LABS
% 44 Abbas Street, Heliopolis, Cairo, Egypt   Hotline 15-555 (fictional)
Patient Name :: Marwan Adel Sabry ;; Visit No. :: 2509-118-220
Gender / Age :: Male / 24 Years ;; Visit date :: 17/09/2025 11:02
Referred by :: Cairo Hills Univ. ;; Report date :: 20/09/2025 20:15
# QUANTIFERON TB GOLD PLUS
Test | Result | Unit | Reference Value
QFT Nil | 0.09 | IU/ml | Up to 8.0
QFT TB1 - Nil | 0.03 | IU/ml | Less than 0.35
QFT TB2 - Nil | 0.05 | IU/ml | Less than 0.35
QFT Mitogen - Nil | 7.66 | IU/ml | 0.5 or more
QuantiFERON Result | NEGATIVE | | Negative
Comment: Negative: M. tuberculosis infection is NOT likely. A positive result suggests that infection is \
likely; it does not distinguish latent from active disease. Indeterminate results should be repeated.
Medical Director: Prof. Dr. Hoda Mansour. Printed on 21/09/2025
$ SAMPLE laboratory. Your results online at results.deltastar.example   Page # of 1""",
        "Marwan Adel Sabry",
        "2025-09-17",
        values="IGRA,,,negative",
    )
    yield mk(
        "lab_titers",
        """% JABAL AMMAN MEDICAL LABORATORIES
% 3rd Circle, Building 18, Amman, Jordan   Tel. +962 6 555 0177 (fictional)
Name :: Leen Khaled Obeidat ;; File No. :: 118-22-07
Age / Sex :: 23 / F ;; Sample taken :: 11/11/2025 08:55
Doctor :: Dr. Samer Nimri ;; Result date :: 12/11/2025
# IMMUNE STATUS REPORT
Test | Result | Unit | Normal Range
Measles IgG | 412.0 Positive | mIU/mL | > 200 Positive
Mumps IgG | 31.5 Positive | U/mL | > 20 Positive
Rubella IgG | 55.0 Positive | IU/mL | > 10 Positive
VZV IgG | 42.0 Negative | mIU/mL | < 50 Negative; 50-100 Borderline; > 100 Positive
HBs Antibody | 203.0 Positive | mIU/mL | > 10 Positive
Remark: No protective antibodies against varicella zoster virus were found. Vaccination (2 doses) is advised.
~ Lab. Director :: Dr. Rula Haddadin ;; Stamp :: J.A.M.L.
$ SAMPLE   Page #""",
        "Leen Khaled Obeidat",
        "2025-11-11",
        values="measles_igg,412,mIU/mL,positive;mumps_igg,31.5,U/mL,positive;rubella_igg,55,IU/mL,positive;"
        "varicella_igg,42,mIU/mL,negative;anti-HBs,203,mIU/mL,positive",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% LABORATORIOS CLÍNICOS DEL BAJÍO
% Blvd. Campestre 1208, León, Guanajuato, México   Tel. 477 555 0190 (ficticio)
Paciente :: Regina Olvera Macías ;; Folio :: 0925-11884
Fecha de nac. :: 19/02/2001 ;; Toma de muestra :: 25/09/2025 07:42
Sexo :: Femenino ;; Validación :: 26/09/2025 17:20
Médico :: A quien corresponda ;; Impresión :: 27/09/2025
# INMUNOLOGÍA
Estudio | Resultado | Unidades | Valores de referencia
Anticuerpos IgG anti Sarampión | 248.0 | UA/mL | Negativo < 13.5; Indeterminado 13.5 - 16.4; Positivo > 16.4
Anticuerpos IgG anti Rubéola | 41.3 | UI/mL | Negativo < 5.0; Indeterminado 5.0 - 9.9; Positivo > 9.9
Anticuerpos IgG anti Parotiditis | 88.9 | UA/mL | Negativo < 9.0; Indeterminado 9.0 - 10.9; Positivo > 10.9
Anticuerpos IgG anti Varicela Zóster | 1355.0 | mUI/mL | Negativo < 150; Positivo > 165
Método: quimioluminiscencia (CLIA). Los resultados deben ser interpretados por su médico.
~ Responsable sanitario :: Q.F.B. Marisol Landeros ;; Cédula profesional :: 0099118
$ MUESTRA / SAMPLE - Aviso de funcionamiento ficticio - Página #""",
        "Regina Olvera Macías",
        "2025-09-25",
        birth="2001-02-19",
        values="measles_igg,248,UA/mL,;rubella_igg,41.3,UI/mL,;mumps_igg,88.9,UA/mL,;varicella_igg,1355,mUI/mL,",
    )
    yield mk(
        "tb_test",
        """% CLÍNICA SAN MARCELO - LABORATORIO CLÍNICO
% Av. Los Fresnos 455, Trujillo, Perú   Telf. (044) 55-5018 (ficticia)
Paciente :: Huamán Poma, Jhon Anderson ;; N.° de orden :: 2511-00731
Edad / Sexo :: 25 años / M ;; F. de toma :: 06/11/2025 08:10
Procedencia :: Ambulatorio ;; F. de resultado :: 10/11/2025
# DETECCIÓN DE INTERFERÓN GAMMA (QUANTIFERON TB GOLD PLUS)
Examen | Resultado | Unidad | Rango de referencia
Control nulo (Nil) | 0.10 | UI/mL | <= 8.00
TB1 - Nil | 1.87 | UI/mL | < 0.35
TB2 - Nil | 2.20 | UI/mL | < 0.35
Mitógeno - Nil | > 10.00 | UI/mL | >= 0.50
Resultado final | POSITIVO | | Negativo
Interpretación: resultado positivo, compatible con infección por M. tuberculosis. No distingue infección \
latente de enfermedad activa. Se sugiere evaluación médica y radiografía de tórax.
~ Tecnólogo médico :: Lic. Karen Solano ;; Médico patólogo clínico :: Dr. Raúl Cárdenas, CMP 00118
$ MUESTRA / SAMPLE   Página #""",
        "Jhon Anderson Huamán Poma",
        "2025-11-06",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% LABORATÓRIO VERDEVALE ANÁLISES CLÍNICAS
% Av. Getúlio Moura, 902, Londrina - PR   (43) 5550-0180   CNES 0000000 (fictício)
Cliente :: Heitor Sampaio Brandt ;; Protocolo :: 44.118.220
Nascimento :: 03/08/2000 ;; Coleta :: 14/01/2026 07:33
Sexo :: Masculino ;; Emissão :: 16/01/2026 12:01
Convênio :: Particular ;; Médico(a) :: Dra. Lívia Prata
# IMUNOLOGIA
Exame | Resultado | Valor de referência
Anti-HBs (quantitativo) | 89,4 mUI/mL - REAGENTE | Reagente: maior ou igual a 10,0 mUI/mL
HBsAg | NÃO REAGENTE | Não reagente
Sarampo, anticorpos IgG | REAGENTE | Reagente: imune
Caxumba, anticorpos IgG | REAGENTE | Reagente: imune
Rubéola, anticorpos IgG | 73,0 UI/mL - REAGENTE | Reagente: maior ou igual a 10,0 UI/mL
Varicela, anticorpos IgG | REAGENTE | Reagente: imune
Material: soro. Método: quimioluminescência. Exames assinados digitalmente.
~ Responsável técnico :: Dr. Otávio Reis, CRF-PR 00118 ;; Liberado por :: B. Fontes
$ AMOSTRA / SAMPLE   Página #""",
        "Heitor Sampaio Brandt",
        "2026-01-14",
        birth="2000-08-03",
        values="anti-HBs,89.4,mUI/mL,positive;HBsAg,,,negative;measles_igg,,,positive;mumps_igg,,,positive;"
        "rubella_igg,73,UI/mL,positive;varicella_igg,,,positive",
    )
    yield mk(
        "lab_titers",
        """% MVZ Labor Weserbogen GmbH
% Am Deich 14, 28199 Bremen   Tel. 0421 555 0133   Ärztl. Leitung: Dr. med. H. Folkerts (fiktiv)
Patient :: Thiessen, Merle ;; Auftrags-Nr. :: 25-4471180
geb. am :: 27.05.2001 ;; Entnahme :: 02.12.2025
Geschlecht :: w ;; Eingang :: 02.12.2025 15:10
Einsender :: Betriebsärztl. Dienst ;; Ausgang :: 04.12.2025
# ENDBEFUND - INFEKTIONSSEROLOGIE
Untersuchung | Ergebnis | Einheit | Referenzbereich / Bewertung
Masern-Virus-IgG | 1820 positiv | mIU/ml | < 150 negativ; 150-200 grenzwertig; > 200 positiv
Mumps-Virus-IgG | 95 positiv | AU/ml | < 70 negativ; > 80 positiv
Röteln-Virus-IgG | 48 positiv | IU/ml | < 10 negativ; >= 10 positiv
Varizella-Zoster-Virus-IgG | 780 positiv | mIU/ml | < 50 negativ; > 100 positiv
Anti-HBs quantitativ | 264 positiv | IU/l | < 10 kein Schutz; 10-100 fraglich; > 100 Schutz
Anti-HBc | negativ | | negativ
Beurteilung: Immunität gegen Masern, Mumps, Röteln und Varizellen ist anzunehmen. Ausreichender Schutz gegen \
Hepatitis B; Auffrischung nach 10 Jahren nach STIKO nicht erforderlich.
Dieser Befund wurde maschinell erstellt und ist ohne Unterschrift gültig.
$ MUSTER / SAMPLE   Seite #""",
        "Merle Thiessen",
        "2025-12-02",
        birth="2001-05-27",
        values="measles_igg,1820,mIU/ml,positive;mumps_igg,95,AU/ml,positive;rubella_igg,48,IU/ml,positive;"
        "varicella_igg,780,mIU/ml,positive;anti-HBs,264,IU/l,positive;anti-HBc,,,negative",
    )
    yield mk(
        "drug_screen",
        """% SUNRISE BAYANI DRUG TESTING & DIAGNOSTIC CENTER
% 2F Narra Building, E. Rodriguez Avenue, Quezon City, Philippines   (02) 8555-0118 (fictional)
Client Name :: DIMACULANGAN, PATRICIA ANNE R. ;; CCF No. :: 2601-0055183
Birth Date :: September 9, 2000 ;; Transaction Date :: January 20, 2026 10:17 AM
Gender :: FEMALE ;; Report Date :: January 20, 2026 02:40 PM
Purpose :: SCHOOL REQUIREMENT ;; Requesting Party :: SELF
# DRUG TEST REPORT
Drug / Metabolite | Result | Remarks
METHAMPHETAMINE | NEGATIVE | PASSED
TETRAHYDROCANNABINOL | NEGATIVE | PASSED
Test method: TEST KIT (immunoassay). Specimen type: URINE. This result is valid only for the purpose stated \
above. The final result was obtained by screening; positive screenings are sent for confirmation.
~ Analyst :: M. Dela Torre, RMT ;; Head of Laboratory :: Dr. Jose Ramon Abad, FPSP
$ SAMPLE - not an official result of any government system   Page #""",
        "Patricia Anne R. Dimaculangan",
        "2026-01-20",
        birth="2000-09-09",
        values="drug_screen,,,negative",
    )


def _uni_letter() -> Iterator[UnseenPaper]:
    """Letters of universities, hospitals, banks."""
    mk = partial(_paper, UniLetter)
    yield mk(
        "good_standing",
        """% COLLEGE OF HEALTH SCIENCES, UNIVERSITY OF ANKOBRA
% Office of the Registrar, P.O. Box AN 118, Takoradi, Ghana (fictional)
% registrar@uankobra.example   +233 31 555 0166
Our Ref :: UA/CHS/STU/2025/411 ;; :: 14th November, 2025
The Program Coordinator
Visiting Student Office
Cedar Falls University Hospital, Iowa, USA
Dear Sir/Madam,
# LETTER OF GOOD STANDING: MR. KWABENA OFOSU-DARKO (UA/MB/20/0118)
I write to confirm that the above-named person is a bona fide student of this University. He was admitted in \
September 2020 to read for the Bachelor of Medicine and Bachelor of Surgery (MB ChB) and is currently in his \
sixth and final year.
Mr. Ofosu-Darko has passed all examinations he has taken so far. No disciplinary action has been taken \
against him and none is pending. He is in good academic standing.
The University has no objection to his undertaking a four-week elective in your institution between 2nd \
February and 27th February, 2026. Please accord him the necessary assistance.
Yours faithfully,
~ Senior Assistant Registrar :: Comfort A. Yeboah (Mrs.) ;; for: REGISTRAR :: (signed)
$ SAMPLE - all names in this letter are fictional""",
        "Kwabena Ofosu-Darko",
        "2025-11-14",
    )
    yield mk(
        "good_standing",
        """% UNIVERSITY OF CLUJ-SOMEȘ "VICTOR MUREȘANU"
% Faculty of Medicine - Dean's Office, Str. Avram Lupu 4, Cluj-Someș, Romania (fictional)
No. :: 4471 / 06.10.2025 ;; Valid :: for the academic year 2025-2026
# CERTIFICATE OF GOOD STANDING
We hereby certify that Ms. ANDRADA-IOANA CRIȘAN, born on 15.03.2001 in Turda, is enrolled as a full-time \
student in the 6th year of study of the Faculty of Medicine, English section, in the academic year 2025/2026.
The student has obtained all the credit points (300 ECTS) of years I to V, with a grade point average of \
9.42 \
(maximum 10), has no outstanding examinations and has never been the subject of a disciplinary measure.
The certificate was issued at the request of the student in order to apply for a clinical elective in the \
United States of America.
~ Dean :: Prof. dr. Mircea Pop-Bălan ;; Chief Secretary :: Ec. Lavinia Șerban
! FACULTY OF MEDICINE
! DEAN'S OFFICE
$ SAMPLE / SPECIMEN""",
        "Andrada-Ioana Crișan",
        "2025-10-06",
        birth="2001-03-15",
    )
    yield mk(
        "good_standing",
        """% ST. ELMO'S UNIVERSITY SCHOOL OF MEDICINE
% Office of the Registrar, Frigate Bay Road, Basseterre, St. Kitts (fictional)
Date :: August 19, 2025 ;; Student ID :: SE-218840
# ENROLLMENT AND STANDING VERIFICATION
To Whom It May Concern:
This letter is provided at the request of Derrick Onyango Mbuya (date of birth 09/09/1998) for submission to \
the Visiting Clerkship Office at Piedmont Regional Medical Center.
Mr. Mbuya matriculated in the Doctor of Medicine program on January 8, 2022. As of the date of this letter \
he \
is on an administrative leave of absence and has been placed on academic probation by the Student Progress \
Committee. A student on probation is not considered to be in good standing and is not eligible for clinical \
placements outside the affiliated hospitals.
The Committee will next meet on December 10, 2025. If you have questions please call 869-555-0122.
Sincerely,
~ Registrar :: Gillian Prentice-Moore ;; Official seal :: affixed
$ SAMPLE""",
        "Derrick Onyango Mbuya",
        "2025-08-19",
        birth="1998-09-09",
        sound=False,
    )
    yield mk(
        "lor",
        """% KLINIKUM AM ROTEN BERG
% Klinik für Kardiologie und Angiologie, Rotenbergstr. 8, 70190 Stuttgart (fictional)
% Akademisches Lehrkrankenhaus
:: Prof. Dr. med. Ulrike Stahlberg ;; :: Stuttgart, 3 December 2025
# Letter of Recommendation
Dear Program Director,
it is with great pleasure that I support the application of Mr. Jannik Oberländer for a clinical elective at \
your institution. I have known Mr. Oberländer since April 2024, when he joined my research group as a \
doctoral \
student; in autumn he spent eight weeks on our coronary care unit.
He was always punctual, his presentations were well structured, and he managed, under supervision, a ward of \
fourteen patients. His examination technique is well above that of his peers. Our nurses, who are strict \
judges, asked when he would come back. His spoken English is fluent.
I would place him among the best five of the roughly two hundred students I have supervised, and I recommend \
him without any reservation.
Kind regards,
~ Chefärztin / Head of Department :: Prof. Dr. U. Stahlberg
$ SAMPLE - fictional hospital""",
        "Jannik Oberländer",
        "2025-12-03",
    )
    yield mk(
        "lor",
        """% PONTIFICIA FACULTAD DE MEDICINA DE SANTA ROSALÍA
% Departamento de Pediatría, Cra. 7 No. 118-20, Bogotá, Colombia (ficticia)
:: To: Electives Committee ;; :: Bogotá, October 17, 2025
Dear members of the committee:
I am writing on behalf of Ms. Mariajosé Echandía Lozano, who rotated through my general pediatrics service \
from \
February to April 2025 as a sixth-year medical student.
Mariajosé arrived before everyone else and knew the overnight events of each child on the list. When a \
mother refused a lumbar puncture, she sat down with her for an hour and the procedure was done that \
afternoon. She scored 4.8 out of 5.0 on the final oral examination, the second highest of her class of 96.
I am confident that she will do very well in the United States and I recommend her strongly.
Respectfully,
~ Associate Professor of Pediatrics :: Hernán Buitrago, MD ;; R.M. :: 118220
$ SAMPLE / MUESTRA   hbuitrago@santarosalia.example   +57 601 555 0144""",
        "Mariajosé Echandía Lozano",
        "2025-10-17",
    )
    yield mk(
        "invitation",
        """% CEDAR FALLS UNIVERSITY HOSPITAL
% Office of Visiting and International Learners, 1200 Prairie Drive, Cedar Falls, IA 50613 (fictional)
:: visiting@cfuh.example ;; Date :: January 9, 2026
Eimear Ní Cheallaigh
14 Salthill Crescent, Galway, Ireland
# Offer of Clinical Elective Placement
Dear Ms. Ní Cheallaigh,
Congratulations. On behalf of the Department of Emergency Medicine I am pleased to confirm your acceptance \
for \
EMED 8420, Emergency Medicine Elective, from April 6, 2026 to May 1, 2026. Your preceptor will be Dr. Renata \
Voss.
Before your first day you must upload a 10-panel drug screen and a criminal background check, both completed \
no more than 60 days before April 6, along with proof of health insurance and of malpractice cover of \
$1,000,000 / $3,000,000. Items that come back positive or incomplete will delay your start.
This is an unpaid educational experience. You may show this letter to the U.S. consular officer.
Sincerely,
~ Director, Visiting Learners :: Paul T. Guerin, MD, MEd
$ SAMPLE""",
        "Eimear Ní Cheallaigh",
        "2026-01-09",
    )
    yield mk(
        "financial_proof",
        """% HARBOURFIELD NATIONAL BANK LIMITED
% Corporate Branch, 12 Chundrigar Square, Karachi, Pakistan (fictional)
Ref. No. :: HNB/KHI/26/0455 ;; Date :: 05 February 2026
# TO WHOM IT MAY CONCERN - ACCOUNT MAINTENANCE AND BALANCE CERTIFICATE
This is to certify that Mr. Arsalan Mehmood Kazi, S/o Mehmood Ahmed Kazi, CNIC 00000-0011822-0, is \
maintaining \
Savings Account No. 0118-22071182 with this branch since 11 June 2018.
As per our record, the balance in the above account at the close of business on 04 February 2026 is PKR \
4,118,250.75 (Pak Rupees four million one hundred eighteen thousand two hundred fifty and paisas seventy \
five \
only), equivalent to about USD 14,700.
The conduct of the account has been satisfactory. This certificate is issued at the request of the customer \
without any risk or responsibility on the part of the Bank or its officers.
~ Branch Manager :: Shazia Iqbal ;; Operations Manager :: F. Memon
$ SAMPLE - no such bank exists""",
        "Arsalan Mehmood Kazi",
        "2026-02-05",
    )
    yield mk(
        "dean_verification",
        """% GUANGLAN MEDICAL UNIVERSITY
% International Office, 200 Binhe Road, Nanjing, P.R. China (fictional)
No. :: GMU-IO-2025-0187 ;; Date :: September 22, 2025
# DEAN'S STATEMENT FOR VISITING ELECTIVE STUDENT
Cedar Falls University Hospital has asked us to confirm the particulars of the following student.
Name: XU Ruohan (family name Xu). Date of birth: February 6, 2002. Student number: 20200118.
1. The student is enrolled in the eight-year clinical medicine programme and will have completed year six \
before the elective begins. Yes.
2. The student has completed clerkships in internal medicine, surgery, pediatrics, obstetrics and \
gynecology, and psychiatry. Yes.
3. The student is in good academic standing and has not been subject to disciplinary action. Yes.
4. The school will receive the host's evaluation and give credit for the elective. Yes.
5. The school provides malpractice insurance in the United States. No, the student buys it.
I have read the statements above and declare that they are correct.
~ Vice Dean, School of Medicine :: Prof. Qian Weimin ;; Seal of the school :: (red seal)
$ SAMPLE""",
        "Ruohan Xu",
        "2025-09-22",
        birth="2002-02-06",
    )
    yield mk(
        "dean_verification",
        """% FACULTY OF MEDICINE, AL-NAHREEN UNIVERSITY OF ZARQA
% Office of the Dean, P.O. Box 1182, Zarqa, Jordan (fictional)
Ref :: D/M/2025/902 ;; Date :: 28 October 2025
# REPLY TO YOUR REQUEST FOR VERIFICATION
Dear Colleagues,
We refer to the elective verification form you received for Mr. Tareq Ziad Al-Masri (born 4 July 2000) and \
to \
your e-mail of 21 October 2025.
We regret to inform you that the Faculty cannot endorse the application. The student has not yet passed the \
fifth-year comprehensive examination and has not completed his surgery and pediatrics clerkships. He \
therefore does not meet the requirement of final-year status, and the Faculty does not approve the elective.
The form that was sent to you was not completed by this office. Kindly disregard it.
With best regards,
~ Dean :: Prof. Nisreen Qawasmeh ;; Stamp :: Dean's Office
$ SAMPLE""",
        "Tareq Ziad Al-Masri",
        "2025-10-28",
        birth="2000-07-04",
        sound=False,
    )
    yield mk(
        "good_standing",
        """% UNIVERSITÀ DEGLI STUDI DI VALCHIARA
% Dipartimento di Medicina e Chirurgia - Segreteria Studenti, Via dei Mille 22, Valchiara (fittizia)
Prot. n. :: 11822/2026 ;; Valchiara, :: 12 gennaio 2026
# DICHIARAZIONE / STATEMENT OF GOOD STANDING
Si dichiara che la studentessa Ludovica Ferrantini, nata a Siena il 21 agosto 2001, matricola 0551182, è \
regolarmente iscritta per l'anno accademico 2025/2026 al VI anno del corso di laurea magistrale a ciclo \
unico \
in Medicina e Chirurgia, è in regola con il pagamento delle tasse e non ha a suo carico provvedimenti \
disciplinari.
We declare that the student Ludovica Ferrantini, born in Siena on 21 August 2001, is regularly enrolled in \
the \
sixth (final) year of the single-cycle degree in Medicine and Surgery, has paid the fees, has no \
disciplinary measures on record and is in good academic standing. Weighted average: 28.9/30.
~ Il Responsabile della Segreteria :: Dott.ssa Paola Bernacchi
! UNIVERSITÀ DI VALCHIARA
$ FAC-SIMILE / SAMPLE""",
        "Ludovica Ferrantini",
        "2026-01-12",
        birth="2001-08-21",
    )


def _chart_print() -> Iterator[UnseenPaper]:
    """Pages of patient portals, printed."""
    mk = partial(_paper, ChartPrint)
    yield mk(
        "tb_test",
        """% MyHealthLink
% Name: Yohana Girma | DOB: 7/19/2000 | MRN: 3041187 | PCP: Alison Reyes, MD
% Printed 10/20/2025 9:14 AM
# QuantiFERON-TB Gold Plus - Details
Collected on :: Oct 14, 2025 8:33 AM ;; Resulted on :: Oct 16, 2025 4:02 PM
Ordering provider :: Alison Reyes, MD ;; Result status :: Final
## Results
Component | Your value | Standard range | Flag
QuantiFERON-TB Gold Plus Result | Negative | Negative |
QuantiFERON Nil | 0.04 IU/mL | |
QuantiFERON TB1 minus Nil | 0.00 IU/mL | <0.35 IU/mL |
QuantiFERON TB2 minus Nil | 0.01 IU/mL | <0.35 IU/mL |
QuantiFERON Mitogen minus Nil | 9.96 IU/mL | |
## Comments from the care team
No sign of TB infection. You can upload this page for your rotation. - A. Reyes
Lab: Riverton Clinical Laboratory, 18 Mill Road, Riverton (fictional)
$ MyHealthLink is a made-up portal - SAMPLE - page #""",
        "Yohana Girma",
        "2025-10-14",
        birth="2000-07-19",
        values="IGRA,,,negative",
    )
    yield mk(
        "lab_titers",
        """% MyHealthLink
% Name: Beatrix Allenby-Cruz | DOB: 3/2/2001 | MRN: 3055208 | PCP: none
% Printed 12/19/2025 1:41 PM
# Measles, Mumps, Rubella, Varicella Immunity
Collected on :: Dec 15, 2025 10:06 AM ;; Resulted on :: Dec 17, 2025 7:55 AM
Ordering provider :: Student Health Walk-in ;; Result status :: Final
## Results
Component | Your value | Normal range | Interpretation
Measles (Rubeola) Antibody IgG | 190.0 AU/mL | >=16.5 AU/mL | Immune
Mumps Antibody IgG | 43.6 AU/mL | >=11.0 AU/mL | Immune
Rubella Antibody IgG | 0.7 Index | >=1.0 Index | Not immune   (Abnormal)
Varicella-Zoster Antibody IgG | 701.0 Index | >=165 Index | Immune
## Comments from the care team
Your rubella titer is low. Please come in for one MMR dose. - Student Health
$ MyHealthLink is a made-up portal - SAMPLE - page #""",
        "Beatrix Allenby-Cruz",
        "2025-12-15",
        birth="2001-03-02",
        values="measles_igg,190,AU/mL,positive;mumps_igg,43.6,AU/mL,positive;rubella_igg,0.7,Index,negative;"
        "varicella_igg,701,Index,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% ConnectCare Patient
% Patient: Rodolfo Pineda Fuentes | Born: 11/23/1999 | Chart: CC-88120
% Printed from connectcare.example, Feb 12, 2026
# T-SPOT.TB
Collected :: 02/10/2026 3:15 PM ;; Ordered by :: Travel & Occupational Clinic
Status :: Preliminary ;; Lab :: Send-out, Cumberland Immunodiagnostics
## Test results
Component | Your value | Expected
T-SPOT.TB interpretation | Pending | Negative
Panel A minus Nil | In process |
Panel B minus Nil | In process |
Some results are not back yet. You will get a notification when the final result is available, usually \
within \
3 business days. A positive or borderline result will be explained to you by phone.
$ SAMPLE - page #""",
        "Rodolfo Pineda Fuentes",
        "2026-02-10",
        birth="1999-11-23",
        values="IGRA,,,pending",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% State Immunization Registry - Consumer Access
% Department of Health, State of Ohanee (fictional)
% Report date: 09/30/2025
# Official Immunization Record
Name :: Thanh Mai Vo ;; Date of birth :: 10/10/2001 ;; Gender :: Female
Registry ID :: 4418822 ;; Record as of :: 09/30/2025 ;; Status :: Up to date
## Vaccination history
Vaccine | Date given | Product | Provider
MMR | 11/15/2002 | M-M-R II | Historical
MMR | 08/20/2006 | M-M-R II | Historical
Varicella | 11/15/2002 | Varivax | Historical
Varicella | 09/01/2007 | Varivax | Historical
Hep B, adult | 01/11/2021 | Engerix-B | Ohanee County Clinic
Hep B, adult | 02/15/2021 | Engerix-B | Ohanee County Clinic
Hep B, adult | 07/19/2021 | Engerix-B | Ohanee County Clinic
Tdap | 06/02/2022 | Adacel | Ohanee County Clinic
COVID-19 | 10/03/2024 | Comirnaty 2024-25 | Corner Pharmacy
Influenza | 09/26/2025 | Fluarix | Corner Pharmacy
This record may not include all vaccines received. Recommended next: Td/Tdap, due 06/02/2032.
$ SAMPLE - page #""",
        "Thanh Mai Vo",
        "2025-09-30",
        birth="2001-10-10",
    )
    yield mk(
        "flu",
        """% Corner Pharmacy - My Records
% Patient: Gustavo Adolfo Lira | DOB: 08/08/2000
% Printed: 10/08/2025
# Vaccine Administration Record
Vaccine :: Influenza, Fluzone Trivalent 2025-2026 ;; Date administered :: 10/06/2025
Dose :: 0.5 mL ;; Route / site :: IM, left deltoid
Manufacturer :: Sanofi Pasteur ;; Lot / expiration :: UT8118BA, 06/30/2026
VIS date :: 01/31/2025 ;; Administered by :: Lena Osei-Tutu, PharmD
Pharmacy :: Store 00417, 88 Main Street, Ames, IA ;; NPI :: 0000000417
Keep this record for your files and give a copy to your primary care provider or school. You should receive \
one dose of influenza vaccine every season.
$ SAMPLE - page #""",
        "Gustavo Adolfo Lira",
        "2025-10-06",
        birth="2000-08-08",
    )
    yield mk(
        "covid",
        """% VaxPass Digital Record
% Holder: Emeka Nnamdi Orji
% Downloaded Nov 3, 2025
# COVID-19 Vaccine Record
Date of birth :: 12 May 1999 ;; Record ID :: VP 118 220 71
## Doses
Dose | Product | Date | Lot | Site
Dose 1 | AstraZeneca AZD1222 | 21 Apr 2021 | 4121Z005 | General Hospital, Ikeja
Dose 2 | AstraZeneca AZD1222 | 14 Jul 2021 | 4121Z017 | General Hospital, Ikeja
Booster | Pfizer-BioNTech Comirnaty | 9 Feb 2022 | FM3802 | LASUTH Annex
2025-26 dose | Moderna mNEXSPIKE | 30 Oct 2025 | 8018220 | Corner Pharmacy 00417
Scan the code with a verifier app. A record is not proof of immunity.
$ SAMPLE - page #""",
        "Emeka Nnamdi Orji",
        "2025-10-30",
        birth="1999-05-12",
    )
    yield mk(
        "chest_xray",
        """% MyHealthLink
% Name: Sithembiso Khumalo | DOB: 1/30/1999 | MRN: 3060044 | PCP: T. Blackwood, NP
% Printed 8/11/2025 10:10 AM
# XR CHEST PA AND LATERAL
Exam date :: Aug 7, 2025 2:20 PM ;; Result status :: Final
Ordering provider :: T. Blackwood, NP ;; Read by :: Marcus Feld, MD
## Study result
EXAM: XR CHEST PA AND LATERAL
CLINICAL HISTORY: Positive IGRA, asymptomatic. School entry.
COMPARISON: None available.
FINDINGS: Heart size is normal. Mediastinal and hilar contours are unremarkable. The lungs are clear without \
focal airspace disease, nodule, or cavitary lesion. No pleural effusion or pneumothorax. No acute osseous \
abnormality.
IMPRESSION: No radiographic findings to suggest active tuberculosis.
Signed by: Marcus Feld, MD on 8/7/2025 3:04 PM
$ MyHealthLink is a made-up portal - SAMPLE - page #""",
        "Sithembiso Khumalo",
        "2025-08-07",
        birth="1999-01-30",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "drug_screen",
        """% DonorHub Results
% Donor: Pilar Echeverri Toro
% Printed 09/12/2025
# Order 7118220 - 10 Panel Urine Drug Screen
Date of birth :: 10/27/1999 ;; Account :: Cedar Falls Univ. Hospital VSO
Registration expires :: 09/30/2025 ;; Collection date :: 09/10/2025
Collection site :: LabPoint PSC, Waterloo IA ;; Specimen ID :: 3318 0042
## Status
Step | State | Updated
Specimen collected | Done | 09/10/2025
Laboratory | In progress | 09/11/2025
Medical review | Pending | -
Overall result | Pending | -
A negative result is usually posted within 24 to 48 hours after the specimen reaches the laboratory; \
specimens that need confirmation take longer.
$ SAMPLE - page #""",
        "Pilar Echeverri Toro",
        "2025-09-10",
        birth="1999-10-27",
        values="drug_screen,,,pending",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% WorldStudent Cover - Member Portal
% Member: Alicja Nowicka-Stone
% Printed 01/22/2026
# Confirmation of Coverage / Visa Letter
Member ID :: WSC 220 71 18 ;; Date of birth :: 06/30/2001 ;; Home country :: Poland
Plan :: Scholar Advantage ;; Effective date :: 02/28/2026 ;; Termination date :: 06/05/2026
## Schedule of benefits
Benefit | Limit | Note
Medical maximum | $1,000,000 | per policy period
Deductible | $100 | per injury or illness
Medical evacuation | $500,000 |
Repatriation of remains | $100,000 |
Needlestick and bloodborne exposure | Covered | clinical training
To whom it may concern: The person named above is insured for accident and sickness in the United States for \
the dates shown. This is not professional liability insurance.
$ SAMPLE - page #""",
        "Alicja Nowicka-Stone",
        "2026-02-28",
        expires="2026-06-05",
        birth="2001-06-30",
    )
    yield mk(
        "lab_titers",
        """% Meu Laboratório Online
% Paciente: Yasmin Corrêa Dutra | Nasc.: 22/11/2000
% Impresso em 05/09/2025
# Resultado de exames - Anti-HBs
Data da coleta :: 01/09/2025 06:58 ;; Liberado em :: 02/09/2025 15:11
Unidade :: Centro, Juiz de Fora/MG ;; Solicitante :: Dr. Caetano Vilas
## Resultado
Exame | Resultado | Valores de referência
ANTI-HBs, anticorpos contra o antígeno de superfície | 14,6 mUI/mL | Não reagente: < 10,0; Reagente: >= 10,0
HBsAg | Não reagente | Não reagente
Anti-HBc total | Não reagente | Não reagente
Método: eletroquimioluminescência. A interpretação do resultado deve ser feita pelo médico.
$ AMOSTRA / SAMPLE - página #""",
        "Yasmin Corrêa Dutra",
        "2025-09-01",
        birth="2000-11-22",
        values="anti-HBs,14.6,mUI/mL,;HBsAg,,,negative;anti-HBc,,,negative",
    )


def _clinic_form() -> Iterator[UnseenPaper]:
    """Printed forms with boxes to tick."""
    mk = partial(_paper, ClinicForm)
    yield mk(
        "immunization_aamc",
        """% AAMC-STYLE STANDARDIZED IMMUNIZATION FORM
% Visiting student learning opportunities - fictional copy, SAMPLE
% rev. 2024-A
Last name :: Kipkemboi ;; First name :: Faith ;; MI :: J
DOB :: 04/18/2000 ;; Year :: 6
Medical school :: Rift Highlands University
## MMR - 2 doses, or serologic immunity to measles, mumps and rubella
Option 1 :: [x] Vaccine ;; MMR dose 1 :: 05/02/2001 ;; MMR dose 2 :: 11/19/2004
## Hepatitis B - 3 doses and quantitative antibody
Dose 1 :: 01/15/2019 ;; Dose 2 :: 02/19/2019 ;; Dose 3 :: 07/16/2019
QUANTITATIVE Hep B surface antibody date :: 10/07/2025 ;; Titer result :: 412 mIU/mL
Immune? :: [x] Yes  [ ] No ;; Documentation of chronic active hepatitis B :: [ ] Yes  [x] No
## Varicella - 2 doses or positive serology
Serologic immunity (IgG) date :: 10/07/2025 ;; Result :: [x] Positive  [ ] Negative
## Tetanus-diphtheria-pertussis
Tdap (within 10 years) :: 03/11/2023 ;; Td :: not needed
## Tuberculosis - IGRA or two TSTs within 12 months
IGRA date :: 10/07/2025 ;; Result :: [x] Negative  [ ] Positive  [ ] Indeterminate
TST #1 date read :: N/A ;; TST #2 date read :: N/A
## Influenza and COVID-19
Influenza :: 09/22/2025 ;; COVID-19 :: 10/14/2024
~ Authorized signature :: Peter Langat, MBChB ;; Title :: Medical Officer ;; Date :: 10/13/2025""",
        "Faith J Kipkemboi",
        "2025-10-13",
        birth="2000-04-18",
        values="anti-HBs,412,mIU/mL,positive;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC-STYLE STANDARDIZED IMMUNIZATION FORM
% Visiting student learning opportunities - fictional copy, SAMPLE
% rev. 2024-A
Last name :: Stoica ;; First name :: Matei ;; MI :: R
DOB :: 12/05/2000 ;; Year :: 6
Medical school :: Univ. of Cluj-Somes
## MMR - 2 doses, or serologic immunity to measles, mumps and rubella
Measles IgG date :: 11/04/2025 ;; Result :: [x] Positive  [ ] Negative
Mumps IgG date :: 11/04/2025 ;; Result :: [ ] Positive  [x] Negative
Rubella IgG date :: 11/04/2025 ;; Result :: [x] Positive  [ ] Negative
## Hepatitis B - 3 doses and quantitative antibody
Dose 1 :: 12/06/2000 ;; Dose 2 :: 02/07/2001 ;; Dose 3 :: 06/12/2001
QUANTITATIVE Hep B surface antibody date :: 11/04/2025 ;; Titer result :: 2.9 mIU/mL
Immune? :: [ ] Yes  [x] No ;; Booster given :: [ ] Yes  [x] No
## Varicella - 2 doses or positive serology
Serologic immunity (IgG) date :: 11/04/2025 ;; Result :: [x] Positive  [ ] Negative
## Tetanus-diphtheria-pertussis
Tdap (within 10 years) :: 10/30/2025 ;; Td :: not needed
## Tuberculosis - IGRA or two TSTs within 12 months
IGRA date :: 11/04/2025 ;; Result :: [x] Negative  [ ] Positive  [ ] Indeterminate
## Influenza
Influenza :: 11/10/2025 ;; Lot :: AFLBA118
~ Authorized signature :: Dr. Ilinca Pavel ;; Title :: Family physician ;; Date :: 11/12/2025""",
        "Matei R Stoica",
        "2025-11-12",
        birth="2000-12-05",
        values="measles_igg,,,positive;mumps_igg,,,negative;rubella_igg,,,positive;anti-HBs,2.9,mIU/mL,negative;"
        "varicella_igg,,,positive;IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% EMPLOYEE HEALTH CLEARANCE - NON-EMPLOYED LEARNERS
% Cedar Falls University Hospital, Occupational Health, SAMPLE form
% EHS-14 (05/25)
Learner :: Nadia Benslimane ;; DOB :: 02/26/2001 ;; Start date :: 02/02/2026
School :: Univ. Mohammed Atlas, Fes ;; Contact :: n.benslimane@mail.example
## Section 1 - For Employee Health use only
MMR :: [x] Complete  [ ] Incomplete ;; Evidence :: two doses, 2002 and 2006
Varicella :: [x] Complete  [ ] Incomplete ;; Evidence :: IgG 512 mIU/mL, immune
Hepatitis B :: [x] Complete  [ ] Incomplete ;; Evidence :: anti-HBs 96 mIU/mL, immune
Tdap :: [x] Complete  [ ] Incomplete ;; Evidence :: 04/05/2021
TB screening :: [x] Complete  [ ] Incomplete ;; Evidence :: QFT negative 12/30/2025
Influenza :: [x] Complete  [ ] Incomplete ;; Evidence :: 11/14/2025
N95 fit test :: [ ] Complete  [x] On arrival ;; Evidence :: scheduled
## Section 2 - Determination
[x] CLEARED to begin on the start date
[ ] NOT CLEARED
~ Reviewed by :: Judy Amundson, RN, COHN-S ;; Date :: 01/08/2026""",
        "Nadia Benslimane",
        "2026-01-08",
        birth="2001-02-26",
        values="varicella_igg,512,mIU/mL,positive;anti-HBs,96,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% TUBERCULIN SKIN TEST (TST) RECORD
% Walk-In Clinic of Ames, 301 Lincoln Way, Ames, IA - SAMPLE
% Form TB-2
Patient name :: Julián Prieto Salas ;; Date of birth :: 07/14/2000
## Administration
Date / time placed :: 09/08/2025 2:10 PM ;; Arm :: [x] Left  [ ] Right
PPD brand :: Aplisol ;; Lot # :: 61188 ;; Exp. date :: 03/2027
Administered by :: M. Thorsen, CMA ;; Dose :: 0.1 mL (5 TU)
## Reading (48-72 hours after placement)
Date / time read :: 09/10/2025 3:00 PM ;; Induration :: 0 mm
Result :: [x] Negative  [ ] Positive ;; Chest x-ray needed :: [ ] Yes  [x] No
Erythema is not measured. Results 10 mm or more are usually positive in health-care workers.
~ Read by :: K. Dahl, RN ;; Date :: 09/10/2025""",
        "Julián Prieto Salas",
        "2025-09-10",
        birth="2000-07-14",
        values="TST,0,mm,negative",
    )
    yield mk(
        "tb_test",
        """% MANTOUX TEST FORM
% Bamboo Grove University Hospital Staff Clinic, Cebu, Philippines (fictional) - SAMPLE
% SC-09
Name of student :: Reyes, Kristoffer John M. ;; Birth date :: March 30, 2000
Date given :: January 12, 2026 ;; Time :: 9:00 AM ;; Site :: L volar forearm
Date read :: January 14, 2026 ;; Time :: 9:40 AM ;; Size of induration :: 16 mm
Previous BCG :: [x] Yes  [ ] No ;; Previous TB treatment :: [ ] Yes  [x] No
Interpretation :: [ ] Negative  [x] Positive
Plan :: [x] Chest x-ray  [ ] None ;; Refer to Pulmonary :: [x] Yes  [ ] No
~ Nurse :: Ma. Theresa Lim, RN ;; Physician :: Dr. A. Villamor""",
        "Kristoffer John M. Reyes",
        "2026-01-14",
        birth="2000-03-30",
        values="TST,16,mm,positive",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% PHYSICAL EXAMINATION - HEALTH PROFESSIONS STUDENT
% To be completed by a licensed provider. SAMPLE
% HPS-3
Name :: Ó Dálaigh, Fiachra ;; DOB :: 16 Jan 2001 ;; Sex :: M
Date of exam :: 20 Nov 2025 ;; BP :: 124/78 ;; Pulse :: 66 ;; BMI :: 22.7
## Systems review
HEENT :: [x] WNL  [ ] Abnormal ;; Chest / lungs :: [x] WNL  [ ] Abnormal
Cardiovascular :: [x] WNL  [ ] Abnormal ;; Abdomen :: [x] WNL  [ ] Abnormal
Musculoskeletal :: [x] WNL  [ ] Abnormal ;; Neurologic :: [x] WNL  [ ] Abnormal
Vision (corrected) :: R 20/20  L 20/25 ;; Color vision :: [x] Pass  [ ] Fail
## Provider's statement
[x] This person is physically and mentally able to take part in clinical training without restrictions.
[ ] This person needs restrictions or accommodations (describe):
~ Provider :: Dr. Aoife Brannigan, MICGP ;; Reg. no. :: 011822 ;; Date :: 20 Nov 2025""",
        "Fiachra Ó Dálaigh",
        "2025-11-20",
        birth="2001-01-16",
    )
    yield mk(
        "physical_exam",
        """% PHYSICAL EXAMINATION - HEALTH PROFESSIONS STUDENT
% To be completed by a licensed provider. SAMPLE
% HPS-3
Name :: Al Shehri, Lama ;; DOB :: 09 Sep 1999 ;; Sex :: F
Date of exam :: 02 Feb 2026 ;; BP :: 118/72 ;; Pulse :: 82 ;; BMI :: 20.4
## Systems review
HEENT :: [x] WNL  [ ] Abnormal ;; Chest / lungs :: [ ] WNL  [x] Abnormal
Cardiovascular :: [x] WNL  [ ] Abnormal ;; Abdomen :: [x] WNL  [ ] Abnormal
Remarks :: productive cough for 4 weeks, 5 kg weight loss, crackles R apex
## Provider's statement
[ ] This person is physically and mentally able to take part in clinical training without restrictions.
[x] NOT fit for clinical training at this time. Sputum AFB and chest x-ray ordered.
~ Provider :: Dr. R. Ghazal ;; Reg. no. :: 22-1180 ;; Date :: 02 Feb 2026""",
        "Lama Al Shehri",
        "2026-02-02",
        birth="1999-09-09",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% ANNUAL TUBERCULOSIS SYMPTOM SCREEN
% For persons with a past positive TB test. Bluff City Student Health - SAMPLE
% SH-TB-4
Name :: Vukašin Marjanović ;; DOB :: 06/11/1999 ;; Date of screen :: 12/08/2025
Past positive test :: TST 2019 ;; Treatment :: isoniazid, 9 months ;; Last chest film :: 2025, clear
Do you now have any of the following?
Cough for more than 3 weeks :: [ ] Yes  [x] No ;; Coughing up blood :: [ ] Yes  [x] No
Fever or night sweats :: [ ] Yes  [x] No ;; Unexplained weight loss :: [ ] Yes  [x] No
Loss of appetite :: [ ] Yes  [x] No ;; Unusual fatigue :: [ ] Yes  [x] No
Contact with active TB in the last year :: [ ] Yes  [x] No
Disposition :: [x] No symptoms, cleared  [ ] Refer for evaluation
~ Student :: V. Marjanovic ;; Reviewed by :: H. Oduya, FNP ;; Date :: 12/08/2025""",
        "Vukašin Marjanović",
        "2025-12-08",
        birth="1999-06-11",
    )
    yield mk(
        "dean_verification",
        """% HOME INSTITUTION ENDORSEMENT
% International visiting student application, part B - Dean or Registrar only. SAMPLE
% VIS-B
Student :: Giulia Marangon ;; Date of birth :: 23/10/2001
Institution :: Università di Valchiara ;; Degree date :: July 2026
## The applicant
is enrolled as a final-year student in good standing :: [x] Yes  [ ] No
has completed the core clinical clerkships :: [x] Yes  [ ] No
has been the subject of disciplinary action :: [ ] Yes  [x] No
is covered by our malpractice insurance in the US :: [ ] Yes  [x] No
has passed HIPAA or equivalent privacy training :: [x] Yes  [ ] No
will receive academic credit for the elective :: [x] Yes  [ ] No
~ Name of official :: Prof. Enrico Dal Bò ;; Title :: Preside / Dean ;; Date :: 18/11/2025
! UNIVERSITÀ DI
! VALCHIARA""",
        "Giulia Marangon",
        "2025-11-18",
        birth="2001-10-23",
    )
    yield mk(
        "policy_ack",
        """% CONFIDENTIALITY AND CODE OF CONDUCT ACKNOWLEDGEMENT
% Cedar Falls University Hospital - visiting learners. SAMPLE
% HR-VL-2
Learner (print) :: Ksawery Bielak ;; School :: Medical Academy of Podlasie
Please initial each item.
1. I will protect patient information in any form. :: Initials: ____
2. I will wear my badge and follow the dress code. :: Initials: ____
3. I will report needlesticks at once to Employee Health. :: Initials: ____
4. I understand that the campus is smoke free and drug free. :: Initials: ____
5. I understand that violations may end my placement. :: Initials: ____
This form must be signed and dated before a badge can be issued. Unsigned forms will be returned.
~ Learner signature ::  ;; Date ::  ;; Witness ::""",
        "Ksawery Bielak",
        sound=False,
    )


def _grid_cert() -> Iterator[UnseenPaper]:
    """Insurers, brokers, banks, cashiers, legal offices."""
    mk = partial(_paper, GridCert)
    yield mk(
        "malpractice",
        """% Fairmont & Sons Insurance Brokers
% 22 Exchange Place, Hartford, CT 06103 (fictional)   860-555-0148
# CERTIFICATE OF LIABILITY INSURANCE
PRODUCER :: Fairmont & Sons ;; DATE (MM/DD/YYYY) :: 01/12/2026
INSURED :: Anneliese Brouwer-Haan, medical student ;; INSURER A :: Old Wharf Casualty Company
TYPE OF INSURANCE :: Medical professional liability, occurrence ;; POLICY NUMBER :: MPL 118822-26
POLICY EFF (MM/DD/YYYY) :: 02/01/2026 ;; POLICY EXP (MM/DD/YYYY) :: 08/01/2026
EACH CLAIM :: $1,000,000 ;; AGGREGATE :: $3,000,000 ;; DEDUCTIBLE :: $0
DESCRIPTION OF OPERATIONS: Student clinical elective at Cedar Falls University Hospital.
THIS CERTIFICATE IS ISSUED AS A MATTER OF INFORMATION ONLY AND CONFERS NO RIGHTS UPON THE CERTIFICATE \
HOLDER. \
SHOULD ANY OF THE ABOVE DESCRIBED POLICIES BE CANCELLED BEFORE THE EXPIRATION DATE THEREOF, NOTICE WILL BE \
DELIVERED IN ACCORDANCE WITH THE POLICY PROVISIONS.
CERTIFICATE HOLDER :: Cedar Falls University Hospital, Cedar Falls, IA
~ AUTHORIZED REPRESENTATIVE :: D. Fairmont
$ SAMPLE - fictional broker and insurer""",
        "Anneliese Brouwer-Haan",
        "2026-02-01",
        expires="2026-08-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% The Doctors' Mutual of Leeds Ltd
% Student electives desk, 5 Park Row, Leeds (fictional)   Reg. no. 0118220
# CONFIRMATION OF PROFESSIONAL INDEMNITY - ELECTIVE ABROAD
Member :: Miss Imogen Tattersall-Bose ;; Membership number :: S-551182
Date of birth :: 04 May 2002 ;; Medical school :: University of Airedale
Start of cover :: 16 March 2026 ;; End of cover :: 24 April 2026
Limit any one claim :: US$ 2,000,000 ;; Limit in the aggregate :: US$ 6,000,000
Territory :: United States of America ;; Host :: Piedmont Regional Medical Center
We confirm that the above student member has access to indemnity for claims of clinical negligence arising \
from \
supervised elective work. Cover is subject to the member's being in good standing with the school throughout.
Issued on 2 February 2026. This letter replaces all earlier ones.
~ Membership Services :: Callum Frith
$ SAMPLE""",
        "Imogen Tattersall-Bose",
        "2026-03-16",
        expires="2026-04-24",
        birth="2002-05-04",
        values="per_claim,2000000,USD,;aggregate,6000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Old Wharf Casualty Company
% Underwriting services, P.O. Box 1182, Hartford, CT (fictional)
# NOTICE OF CANCELLATION OF INSURANCE
NAMED INSURED :: Dimitrios Papakostas ;; POLICY NUMBER :: MPL 117790-25
KIND OF POLICY :: Student medical professional liability ;; DATE OF NOTICE :: 11/03/2025
POLICY PERIOD FROM :: 09/01/2025 ;; POLICY PERIOD TO (AS CANCELLED) :: 11/18/2025
LIMIT PER CLAIM :: $1,000,000 ;; ANNUAL AGGREGATE :: $3,000,000
You are hereby notified that the policy shown above is CANCELLED for nonpayment of premium. No claim arising \
from acts on or after November 18, 2025 will be covered.
To ask for reinstatement pay the amount due of $184.00 before that day. Reinstatement is not automatic.
~ For the Company :: L. Prudhoe
$ SAMPLE""",
        "Dimitrios Papakostas",
        "2025-09-01",
        expires="2025-11-18",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% AtlasReise Versicherung AG
% Kundenservice Ausland, Hansaring 40, 50670 Köln (fiktiv)
# Versicherungsbestätigung / Certificate of Insurance
Versicherte Person / Insured :: Korbinian Achleitner ;; Geburtsdatum / Date of birth :: 11.07.2000
Vertragsnummer / Policy no. :: AR-7718 220 ;; Tarif / Plan :: Ausland Student Plus
Beginn / Start :: 01.03.2026 ;; Ende / End :: 31.05.2026 ;; Geltungsbereich / Area :: weltweit inkl. USA
Hiermit bestätigen wir, dass für die genannte Person eine Auslandskrankenversicherung ohne Selbstbeteiligung \
besteht. Kosten für ambulante und stationäre Heilbehandlung werden ohne summenmäßige Begrenzung erstattet.
We hereby confirm that the person named above has health insurance abroad without deductible, including \
repatriation. COVID-19 is covered.
Köln, 15.01.2026
~ i. A. :: S. Odenthal
$ MUSTER / SAMPLE""",
        "Korbinian Achleitner",
        "2026-03-01",
        expires="2026-05-31",
        birth="2000-07-11",
    )
    yield mk(
        "health_insurance",
        """% BlueMesa Student Health Plans
% Enrollment department, Albuquerque, NM (fictional)   505-555-0162
# TERMINATION OF COVERAGE LETTER
Member :: Haruki Shimazaki ;; Date of birth :: 02/17/2001 ;; Member ID :: BM 551 822
Plan :: International Student Basic ;; Coverage began :: 08/01/2025 ;; Coverage ended :: 10/31/2025
Letter date :: 11/10/2025 ;; Reason :: premium not received
Your coverage under the plan has lapsed and is no longer active. Services received after the end date will \
be \
denied. You may enroll again during the next open enrollment period, which begins January 2, 2026.
If you believe this is a mistake, call us within 30 days.
~ Enrollment :: T. Baca
$ SAMPLE""",
        "Haruki Shimazaki",
        "2025-08-01",
        expires="2025-10-31",
        birth="2001-02-17",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% Cedar Falls University - Cashier's Office
% 1200 Prairie Drive, Cedar Falls, IA 50613 (fictional)
# OFFICIAL RECEIPT
Receipt no. :: 26-011822 ;; Date of payment :: 01/16/2026 ;; Cashier :: web
Received from :: Chinonso Ikwuemesi ;; Learner ID :: VL-4471 ;; Method :: Mastercard **** 2071
Item | Term | Amount
Visiting student application fee | Spring 2026 | $200.00
Elective tuition, EMED 8420, 4 weeks | Spring 2026 | $3,400.00
Badge and parking | Spring 2026 | $35.00
Total paid | | $3,635.00
Balance | | $0.00
Fees are refunded in full if the hospital cancels. Returned payments are charged $30.00.
$ SAMPLE""",
        "Chinonso Ikwuemesi",
        "2026-01-16",
    )
    yield mk(
        "financial_proof",
        """% Banco Altamar S.A.
% Agencia Miraflores, Av. Larcomar 118, Lima, Perú (ficticio)
# CARTA DE CONSTANCIA BANCARIA / BANK STATEMENT LETTER
Titular / Account holder :: Ximena Lucía Bustamante Rey ;; DNI :: 71182200
Cuenta de ahorros / Savings account :: 191-5511822-0-71 ;; Moneda / Currency :: USD
Fecha de apertura / Opened :: 14/03/2021 ;; Saldo disponible / Available balance :: USD 18,440.27
Por la presente dejamos constancia de que la persona indicada es cliente de nuestra institución y mantiene \
a la \
fecha el saldo señalado. / We hereby state that the person named above is our client and holds the balance \
shown as of the date of this letter.
Lima, 19 de diciembre de 2025
~ Funcionario de negocios :: Renzo Alegría
$ MUESTRA / SAMPLE""",
        "Ximena Lucía Bustamante Rey",
        "2025-12-19",
    )
    yield mk(
        "affiliation",
        """% Piedmont Regional Medical Center
% Office of General Counsel, 900 Foothill Avenue, Greenville, SC (fictional)
# CLINICAL TRAINING AFFILIATION AGREEMENT - SUMMARY AND SIGNATURES
Facility :: Piedmont Regional Medical Center ;; School :: St. Elmo's University School of Medicine
Effective date :: 10/01/2025 ;; Expiration date :: 09/30/2028 ;; Agreement :: PRMC-25-118
1. School shall assign only students in good standing who hold current health insurance.
2. School shall maintain professional liability cover of not less than $1,000,000 per occurrence and \
$3,000,000 \
in the aggregate for each student.
3. Students shall complete background checks, drug screening, and tuberculosis testing before placement; a \
positive finding is handled under Facility policy 7.04.
4. Either party may terminate on ninety (90) days' written notice.
~ For the Facility :: Marguerite Dunleavy, CEO ;; For the School :: Dr. Alton Pemberton, Dean
$ SAMPLE""",
        "",
        "2025-10-01",
        expires="2028-09-30",
    )
    yield mk(
        "application_form",
        """% Cedar Falls University Hospital
% Visiting and International Learners, application 2026 (fictional)
# APPLICATION FOR A VISITING ELECTIVE
Family name :: Domínguez Lara ;; Given names :: Fátima Itzel ;; Date of birth :: 12/28/2001
Citizenship :: Mexico ;; Passport no. :: N00118220 ;; E-mail :: itzel.dl@mail.example
Medical school :: Universidad del Bajío Norte ;; Expected graduation :: 07/2027
First choice :: Neonatology, 05/04/2026 - 05/29/2026 ;; Second choice :: Pediatrics, 06/01/2026 - 06/26/2026
English test :: TOEFL, 104 ;; USMLE Step 1 :: not taken ;; Visa needed :: B-1
Emergency contact :: Rosa Lara, mother, +52 477 555 0101
I certify that the information in this application is complete and true. I understand that the fee of $200 \
is \
not refunded.
~ Signature of applicant :: Itzel Domínguez ;; Date :: 11/28/2025
$ SAMPLE""",
        "Fátima Itzel Domínguez Lara",
        "2025-11-28",
        birth="2001-12-28",
    )
    yield mk(
        "fee_receipt",
        """% Riverbend Rotations LLC
% Clinical placement services, 400 Biscayne Walk, Miami, FL (fictional)
# INVOICE - PAID
Invoice :: RR-20718 ;; Invoice date :: 09/24/2025 ;; Paid on :: 09/25/2025
Bill to :: Seyyed Amir Hashemi ;; Order :: 8 weeks, internal medicine
Description | Qty | Unit price | Amount
Placement fee, 4-week block | 2 | $1,450.00 | $2,900.00
Document review | 1 | $120.00 | $120.00
Total | | | $3,020.00
Payment received, wire transfer | | | -$3,020.00
Amount due | | | $0.00
Thank you for your business. No refund within 30 days of the first day.
$ SAMPLE""",
        "Seyyed Amir Hashemi",
        "2025-09-25",
    )


def _wallet() -> Iterator[UnseenPaper]:
    """Wallet cards and slips."""
    mk = partial(_paper, Wallet)
    yield mk(
        "bls",
        """% American Heart Society of Training (fictional)
# BLS Provider
Name :: Catarina Lindqvist-Moura
has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the \
Basic \
Life Support (CPR and AED) Program.
Issue Date :: 9/27/2025 ;; Renew By :: 09/2027
Training Center Name :: Tri-Lakes Community College ;; Training Center ID :: XX00118
Instructor Name :: Bo Wexler ;; Instructor ID :: 0551182207
eCard Code :: 2559 1182 2071
To view or verify authenticity, scan the QR code with a mobile device. SAMPLE""",
        "Catarina Lindqvist-Moura",
        "2025-09-27",
        expires="2027-09-30",
    )
    yield mk(
        "bls",
        """% Red Shield Training Services (fictional)
# Certificate of Completion: BLS for Healthcare Providers
Name :: Prisca Wanjiru Njoroge
Date completed :: 11 November 2025 ;; Validity period :: 2 years
Expires :: 11 November 2027 ;; Certificate ID :: RS-GK7718
Delivered by :: Nairobi Lifesavers Ltd ;; Instructor :: Caleb Otieno
Skills: adult, child and infant CPR; bag-valve-mask; AED; relief of choking. Blended course with hands-on \
session.
SAMPLE. This card is valid only with the certificate ID.""",
        "Prisca Wanjiru Njoroge",
        "2025-11-11",
        expires="2027-11-11",
    )
    yield mk(
        "bls",
        """% American Heart Society of Training (fictional)
# BLS Provider
Name :: Waleed Suhail Rahimi
has successfully completed the cognitive and skills evaluations of the Basic Life Support Program.
Issue Date :: 5/14/2023 ;; Renew By :: 05/2025
Training Center Name :: Gulf Coast Simulation Center ;; Training Center ID :: XX00552
eCard Code :: 2355 0071 8822 ;; Status on 01/30/2026 :: EXPIRED
This card has expired. The provider must take a renewal or full course. SAMPLE""",
        "Waleed Suhail Rahimi",
        "2023-05-14",
        expires="2025-05-31",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% Cedar Falls University Hospital
% Employee Health - respirator fit test card, SAMPLE
Name :: Solveig Anker-Dahl ;; DOB :: 03/25/2001
Date of test :: 02/03/2026 ;; Next test due :: 02/03/2027
Respirator :: 3M 1860S (small) ;; Test agent :: Bitrex, qualitative
Result :: PASS ;; Tester :: J. Amundson RN
Carry this card. Retest after facial surgery, dental change or weight change of 20 lb.""",
        "Solveig Anker-Dahl",
        "2026-02-03",
        expires="2027-02-03",
        birth="2001-03-25",
    )
    yield mk(
        "mask_fit",
        """% Bluff City Student Health
% Respirator fit testing, SAMPLE
Name :: Gurpreet Singh Sandhu ;; Test date :: 10/01/2025
Models tried :: 3M 1860, 3M 1870+, Halyard 46827 ;; Method :: Saccharin
Result :: FAIL - all models ;; Reason :: facial hair, seal not possible
Not cleared for N95 use. PAPR required in airborne isolation rooms.
Tested by :: C. Odom, LPN""",
        "Gurpreet Singh Sandhu",
        "2025-10-01",
        sound=False,
    )
    yield mk(
        "flu",
        """% Occupational Health - St Finbarr's University Hospital, Cork
% Seasonal influenza vaccination slip 2025/26, SAMPLE
Name :: Tadhg Fennelly ;; Date of birth :: 02/10/2001
Vaccine :: Influvac Tetra ;; Batch :: K118A
Date administered :: 29/10/2025 ;; Batch expiry :: 30/06/2026
Given by :: Sr. Orla Deasy ;; PIN :: 001182
If you feel unwell after vaccination contact your GP.""",
        "Tadhg Fennelly",
        "2025-10-29",
        birth="2001-10-02",
    )
    yield mk(
        "covid",
        """% COVID-19 Vaccination Card
% Department of Health, City of Iloilo - SAMPLE
Name :: GALVEZ, MIGUEL ANTONIO D. ;; Birthday :: 11/24/2000
1st dose :: 07/05/2021 ;; Vaccine / lot :: Sinovac A2021051182
2nd dose :: 08/02/2021 ;; Vaccine / lot :: Sinovac C2021062207
Booster :: 02/16/2022 ;; Vaccine / lot :: Moderna 018F21A
Vaccinator :: L. Parreño, RN ;; Facility :: Iloilo Sports Complex
Please bring this card on your next visit.""",
        "Miguel Antonio D. Galvez",
        "2022-02-16",
        birth="2000-11-24",
    )
    yield mk(
        "health_insurance",
        """% Prairie Mutual Health
% International scholar PPO - SAMPLE
Member name :: Wiktoria Zawadzka ;; Member ID :: PMH 7718 2207
Group no. :: 551182 ;; DOB :: 05/22/2001
Effective :: 04/01/2026 ;; Through :: 07/31/2026
Office visit :: $20 ;; Emergency :: $150 ;; Deductible :: $0
RxBIN :: 004336 ;; RxPCN :: ADV
Providers: submit claims to P.O. Box 118, Omaha, NE. Card does not guarantee coverage.""",
        "Wiktoria Zawadzka",
        "2026-04-01",
        expires="2026-07-31",
        birth="2001-05-22",
    )
    yield mk(
        "tb_test",
        """% Prueba de tuberculina (PPD)
% Centro de Salud Vista Hermosa, Puebla, México - MUESTRA
Nombre :: Emilia Carrasco Tello ;; F. nacimiento :: 17/06/2001
Aplicación :: 03/02/2026 ;; Lectura :: 05/02/2026
Induración :: 3 mm ;; Resultado :: NEGATIVO
Lote PPD :: RT23-118 ;; Leyó :: Enf. M. Xicale
Conserve esta tarjeta. Lectura a las 48-72 horas.""",
        "Emilia Carrasco Tello",
        "2026-02-05",
        birth="2001-06-17",
        values="TST,3,mm,negative",
    )
    yield mk(
        "hipaa",
        """% ComplyRight Health Training (fictional)
# HIPAA Privacy & Security
Learner :: Oluwadamilola Fash-Peters
Completed on :: 11/18/2024 ;; Renew by :: 11/18/2025
Score :: 95% ;; Status on 02/02/2026 :: EXPIRED
Course: HIPAA for Health Care Workers, 1 hour. This certificate has expired; take the \
refresher. SAMPLE""",
        "Oluwadamilola Fash-Peters",
        "2024-11-18",
        expires="2025-11-18",
        sound=False,
    )


def _completion() -> Iterator[UnseenPaper]:
    """Certificates of courses, degrees and the like."""
    mk = partial(_paper, Completion)
    yield mk(
        "hipaa",
        """% CITI-Style Program (fictional)
% Information Privacy Security (IPS) curriculum group
This is to certify that:
# Nkechi Adaora Umeh
Has completed the following course: Health Privacy (HIPAA), Course Learner Group 1 - Basic Course, \
under requirements set by Cedar Falls University.
Completion Date :: 13-Jan-2026 ;; Expiration Date :: 12-Jan-2029 ;; Record ID :: 71182207
Verify at verify.citistyle.example/?w118-2207. Not valid for renewal of certification through CME.""",
        "Nkechi Adaora Umeh",
        "2026-01-13",
        expires="2029-01-12",
    )
    yield mk(
        "hipaa",
        """% HealthStreamline Learning (fictional)
% Course attempt record
This attempt was made by
# Bartosz Jelonek
Course: HIPAA Awareness for Students and Trainees. Final quiz: 60 % (80 % needed).
Status: NOT PASSED. No certificate is issued. Two attempts remain.
Attempt Date :: 10/05/2025 ;; Result :: Failed ;; Course Code :: HSL-HIPAA-24
Please take the course again before the due date of 10/20/2025.""",
        "Bartosz Jelonek",
        "2025-10-05",
        sound=False,
    )
    yield mk(
        "osha_bbp",
        """% National Safety Classroom
% OSHA bloodborne pathogens training online (fictional)
Certificate of training awarded to
# Ye-jin Seong
for satisfactory completion of Bloodborne Pathogens for Healthcare, meeting the annual training \
requirement of \
29 CFR 1910.1030(g)(2).
Completed :: December 9, 2025 ;; Valid through :: December 9, 2026 ;; Hours :: 1.0
Certificate number NSC-7118-22. Instructor: Rosa Dellinger, CSP.""",
        "Ye-jin Seong",
        "2025-12-09",
        expires="2026-12-09",
    )
    yield mk(
        "ny_infection_control",
        """% Empire Nursing Education, Inc.
% New York State Education Department approved provider IC-000 (fictional)
Certificate of completion
# Hadiza Bukola Lawal
has completed the New York State Mandatory Infection Control training, with all elements including sepsis.
Date of completion :: 11/17/2025 ;; Profession :: Medical student ;; Contact hours :: 4.0
Required by Public Health Law section 239. Training is to be repeated every four years. Provider signature: \
T. Mancuso, RN.""",
        "Hadiza Bukola Lawal",
        "2025-11-17",
    )
    yield mk(
        "bls",
        """% Resuscitation Council of the Baltic (fictional)
% European style BLS/AED course
This is to certify that
# Karolína Drápalová
has passed the Basic Life Support Provider course with theoretical and practical tests.
Course date :: 18.10.2025 ;; Valid until :: 18.10.2027 ;; Course centre :: Brno-Jih
Course director: MUDr. Pavel Kšír. Certificate 25-CZ-1182.""",
        "Karolína Drápalová",
        "2025-10-18",
        expires="2027-10-18",
    )
    yield mk(
        "ecfmg_cert",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES
% a division of Intealth - SAMPLE, not a real certificate
This certifies that
# Syeda Mahrukh Zaidi
has fulfilled all requirements for and is awarded the Standard ECFMG Certificate.
Certificate Number :: 0-118-822-7 ;; Certificate Issued :: October 3, 2025 ;; Medical School Graduation :: \
2024
Clinical skills requirement met by pathway. Examinations: Step 1, Step 2 Clinical Knowledge.""",
        "Syeda Mahrukh Zaidi",
        "2025-10-03",
    )
    yield mk(
        "diploma",
        """% UNIVERSIDAD NACIONAL DE SAN JERÓNIMO
% Facultad de Medicina, Arequipa Alta, Perú (ficticia)
A nombre de la Nación, por cuanto
# Rodrigo Sebastián Palomino Vera
ha cumplido con los requisitos que disponen la ley y los reglamentos, se le confiere el título profesional de
# MÉDICO CIRUJANO
Fecha de expedición :: 18 de julio de 2025 ;; Registro :: folio 118, libro 22 ;; Diploma :: A-0551182
Rector: Dr. Abelardo Quenaya. Decana: Dra. Nelly Turpo. Secretario General: Abog. I. Salas.""",
        "Rodrigo Sebastián Palomino Vera",
        "2025-07-18",
    )
    yield mk(
        "translation",
        """% Puente Legal Translations
% 77 Olvera Court, Los Angeles, CA 90012 (fictional)
Certification of translation accuracy
# Diploma and grade record of Lizbeth Aragón Cuevas
I, Meredith Yoon, certify that I am competent to translate from Spanish into English and that the attached \
translation of the documents named above is true and accurate to the best of my abilities.
Date :: February 17, 2026 ;; Translator :: Meredith Yoon ;; Order :: PL-11822
State of California, County of Los Angeles. Subscribed before me, a notary public: D. Castellano.""",
        "Lizbeth Aragón Cuevas",
        "2026-02-17",
    )
    yield mk(
        "mask_fit",
        """% ProFit Respirator Testing, LLC
% mobile fit testing, Jacksonville, FL (fictional)
Quantitative fit test certificate
# Mpho Thandeka Radebe
passed the fit test required by 29 CFR 1910.134 Appendix A with the respirator named below.
Test date :: 03/02/2026 ;; Respirator :: Moldex 1512 S ;; Overall fit factor :: 188 (pass at 100)
Instrument PortaCount 8040. Fit testing is repeated every year. Technician: R. Ibarra.""",
        "Mpho Thandeka Radebe",
        "2026-03-02",
    )
    yield mk(
        "osha_bbp",
        """% Istituto per la Sicurezza in Sanità
% Corso di formazione, Valchiara (fittizio)
Attestato di frequenza / Certificate of attendance
# Tommaso Bellincampi
ha frequentato il corso "Rischio biologico e agenti trasmessi per via ematica" (D.Lgs. 81/2008). / has \
attended \
the course Biological risk and bloodborne pathogens, 4 hours, and passed the final test.
Data / Date :: 22/09/2025 ;; Luogo / Place :: Valchiara ;; Nato il / Born :: 05/03/2001
Il responsabile del corso: Ing. Carla Sforni. FAC-SIMILE.""",
        "Tommaso Bellincampi",
        "2025-09-22",
        birth="2001-03-05",
    )


def _score_sheet() -> Iterator[UnseenPaper]:
    """Examination reports."""
    mk = partial(_paper, ScoreSheet)
    yield mk(
        "usmle_step1",
        """% United States Medical Licensing Examination
% STEP 1 SCORE REPORT - SAMPLE, not issued by any board
# Step 1 - Examinee Performance Report
Name :: Ghazal, Mouna Rim ;; USMLE ID :: 5-511-822-1
Test Date :: October 21, 2025 ;; Test Result :: PASS
The USMLE Step 1 is reported as pass or fail only. The passing standard is the minimum level of proficiency \
recommended by the program. Performance on the content areas is shown to examinees who do not pass.
For examinees who passed, no numeric score is reported. This report is provided for the use of the examinee. \
Third parties who want an official result should ask for a USMLE transcript.
$ SAMPLE     Copyright fictional     Page # of 1""",
        "Mouna Rim Ghazal",
        "2025-10-21",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        """% United States Medical Licensing Examination
% STEP 1 SCORE REPORT - SAMPLE, not issued by any board
# Step 1 - Examinee Performance Report
Name :: Adhikari, Sujal ;; USMLE ID :: 5-511-830-4
Test Date :: July 17, 2025 ;; Test Result :: FAIL
Your performance was below the minimum passing standard.
Content area | Your performance
Biochemistry and Nutritional Sciences | Lower
Microbiology | Same
Pathology | Lower
Pharmacology | Lower
Behavioral Sciences | Same
The table shows how you did in each area in comparison with examinees who passed with a low margin. You may \
reapply through your registration entity. No more than four attempts are allowed.
$ SAMPLE     Copyright fictional     Page # of 1""",
        "Sujal Adhikari",
        "2025-07-17",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% United States Medical Licensing Examination
% STEP 2 CK SCORE REPORT - SAMPLE, not issued by any board
# Step 2 Clinical Knowledge
Name :: Villanueva, Trisha Mae ;; USMLE ID :: 5-522-071-8
Test Date :: November 12, 2025 ;; Test Result :: PASS
& Your score :: 247
& Passing score :: 218
& Examinee mean :: 249
Scores range from 1 to 300. The mean and the standard deviation (15) refer to first-time examinees of \
accredited US and Canadian schools. The standard error of measurement is about 7 points.
$ SAMPLE     Copyright fictional     Page # of 1""",
        "Trisha Mae Villanueva",
        "2025-11-12",
        values="step2ck,247,,pass",
    )
    yield mk(
        "usmle_step2ck",
        """% United States Medical Licensing Examination
% STEP 2 CK SCORE REPORT - SAMPLE, not issued by any board
# Step 2 Clinical Knowledge
Name :: Rezaei, Kamran ;; USMLE ID :: 5-522-114-6
Test Date :: September 30, 2025 ;; Test Result :: FAIL
& Your score :: 209
& Passing score :: 218
& Examinee mean :: 249
Scores range from 1 to 300. You did not reach the minimum passing score. The examinee may retake the test; \
see \
the bulletin for the waiting time between attempts.
$ SAMPLE     Copyright fictional     Page # of 1""",
        "Kamran Rezaei",
        "2025-09-30",
        values="step2ck,209,,fail",
        sound=False,
    )
    yield mk(
        "usmle_transcript",
        """% United States Medical Licensing Examination
% Certified Transcript of Scores - SAMPLE
# USMLE Transcript
Name :: Obregón, Martín Elías ;; USMLE ID :: 5-071-552-9
Date of birth :: 08/21/1998 ;; Transcript date :: 02/24/2026
Exam | Date | Result | Score | Passing
Step 1 | 06/11/2024 | Pass | - | 196
Step 2 CK | 08/06/2025 | Pass | 261 | 218
Step 3 | - | Not taken | - | -
Annotations: none. Sent electronically to Piedmont Regional Medical Center. Each failed or incomplete \
attempt \
would be listed.
$ SAMPLE     Page # of 1""",
        "Martín Elías Obregón",
        "2026-02-24",
        birth="1998-08-21",
        values="step1,,,pass;step2ck,261,,pass",
    )
    yield mk(
        "english",
        """% TOEFL iBT(R)
% Test Taker Score Report - SAMPLE, fictional testing service
# TOEFL iBT Score Report
Name :: Vosoughi, Niloufar ;; Date of Birth :: 03 Jun 2001
Test Date :: 15 Nov 2025 ;; Appointment Number :: 5511 8220 7118
Country/Region :: Iran ;; Expiration :: 15 Nov 2027
& Reading :: 27 out of 30
& Listening :: 28 out of 30
& Speaking :: 23 out of 30
& Writing :: 25 out of 30
& Total Score :: 103 out of 120
Scores are valid for 2 years from the test date. SpeechRater is used with human raters. MyBest scores from \
all \
valid test dates: 27, 28, 24, 25, sum 104.
$ SAMPLE""",
        "Niloufar Vosoughi",
        "2025-11-15",
        expires="2027-11-15",
        birth="2001-06-03",
        values="TOEFL,103,,;reading,27,,;listening,28,,;speaking,23,,;writing,25,,",
    )
    yield mk(
        "english",
        """% IELTS Test Report Form
% ACADEMIC - SAMPLE, not a real report
# Test Report Form
Centre Number :: EG118 ;; Date :: 04/OCT/2025
Candidate Number :: 002207 ;; Candidate ID :: A00551182
Family Name :: MAKRAM ;; First Name(s) :: VERONIA SAMIR
Date of Birth :: 14/02/2001 ;; Sex (M/F) :: F
First Language :: Arabic ;; Country of Nationality :: Egypt
& Listening :: 7.0
& Reading :: 6.5
& Writing :: 6.5
& Speaking :: 7.5
& Overall Band :: 7.0 CEFR C1
Administrator Comments: none. Test Report Form Number 25EG002207MAKV118A. It is recommended that the \
receiving institution verify the form and accept it for two years.
$ SAMPLE""",
        "Veronia Samir Makram",
        "2025-10-04",
        birth="2001-02-14",
        values="IELTS,7,,;listening,7,,;reading,6.5,,;writing,6.5,,;speaking,7.5,,",
    )
    yield mk(
        "english",
        """% Duolingo English Test
% Official certified result - SAMPLE, fictional
# Certified Result
Name :: Phuong Anh Trieu ;; Date of birth :: December 1, 2002
Test date :: January 24, 2026 ;; Valid until :: January 24, 2028
& Overall :: 140 range 10-160
& Literacy :: 135
& Comprehension :: 150
& Conversation :: 145
& Production :: 125
A test taker with a score of 140 can understand a wide range of demanding, longer, written and spoken \
language.
Verify this result at certs.duolingua.example/k118x2207.
$ SAMPLE""",
        "Phuong Anh Trieu",
        "2026-01-24",
        expires="2028-01-24",
        birth="2002-12-01",
        values="Duolingo,140,,",
    )
    yield mk(
        "oet",
        """% Occupational English Test
% Statement of Results - SAMPLE
# OET Statement of Results
Candidate :: Boluwatife Sade Akindele ;; Candidate number :: 11-822-071
Date of birth :: 19 APR 2000 ;; Profession :: Medicine
Test date :: 25 OCT 2025 ;; Test venue :: Lagos
& Listening :: 390 Grade B
& Reading :: 370 Grade B
& Speaking :: 420 Grade B
& Writing :: 340 Grade C+
The OET scale is from 0 to 500. Grade B: 350-440; C+: 300-340. Results may be checked in the verification \
portal.
$ SAMPLE""",
        "Boluwatife Sade Akindele",
        "2025-10-25",
        birth="2000-04-19",
        values="listening,390,,;reading,370,,;speaking,420,,;writing,340,,",
    )
    yield mk(
        "english",
        """% IELTS Online Results
% Provisional view for the test taker - SAMPLE
# IELTS Academic on computer
Name :: Sarthak Bhandari ;; Date of birth :: 27 Sep 2000
Test date :: 6 December 2025 ;; Test centre :: Pokhara, NP118
& Overall :: 8.0 band score
& Listening :: 8.5
& Reading :: 8.5
& Writing :: 7.0
& Speaking :: 7.5
Your Test Report Form will be posted 3 to 5 days after the test. One Skill Retake is available within 60 days.
$ SAMPLE""",
        "Sarthak Bhandari",
        "2025-12-06",
        birth="2000-09-27",
        values="IELTS,8,,;listening,8.5,,;reading,8.5,,;writing,7,,;speaking,7.5,,",
    )


def _vendor() -> Iterator[UnseenPaper]:
    """Background screening companies, state offices, medical review officers."""
    mk = partial(_paper, Vendor)
    yield mk(
        "background_check",
        """% CheckPoint Verified
% Consumer report, prepared for Cedar Falls University Hospital (fictional)   800-555-0129
# Background Report
Candidate :: Nomvula Grace Sibiya ;; Date of birth :: 08/04/2000 ;; Report ID :: CPV-551182
Ordered :: 11/05/2025 ;; Completed :: 11/12/2025 ;; Report status :: Clear
## Screenings
Search | Scope | Completed | Status
SSN trace | Not applicable, no SSN | 11/05/2025 | Complete
National criminal search (standard) | United States | 11/06/2025 | Clear
Sex offender search | 50 states | 11/06/2025 | Clear
Global watchlist search | OFAC, OIG, GSA/SAM | 11/06/2025 | Clear
International criminal search | South Africa | 11/12/2025 | Clear
## About this report
A status of "Consider" would mean that something was found that a person should look at. You have the \
right to \
dispute the accuracy of this report under the Fair Credit Reporting Act.
$ SAMPLE - CheckPoint Verified is a made-up company - page #""",
        "Nomvula Grace Sibiya",
        "2025-11-12",
        birth="2000-08-04",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% CheckPoint Verified
% Consumer report, prepared for Piedmont Regional Medical Center (fictional)   800-555-0129
# Background Report
Candidate :: Travis Okello-Burns ;; Date of birth :: 01/23/1998 ;; Report ID :: CPV-560071
Ordered :: 08/18/2025 ;; Completed :: 08/25/2025 ;; Report status :: Consider
## Screenings
Search | Scope | Completed | Status
SSN trace | 2 addresses | 08/18/2025 | Complete
National criminal search (standard) | United States | 08/19/2025 | Consider
County criminal search | Greenville, SC | 08/25/2025 | Consider
Sex offender search | 50 states | 08/19/2025 | Clear
Global watchlist search | OFAC, OIG, GSA/SAM | 08/19/2025 | Clear
## Record 1
Case :: 2022-CR-11822 ;; Court :: Greenville General Sessions ;; Offense date :: 05/07/2022
Charge :: Driving under the influence, 1st ;; Disposition :: Guilty plea ;; Class :: Misdemeanor
The candidate was sent a copy of this report and a summary of rights.
$ SAMPLE - CheckPoint Verified is a made-up company - page #""",
        "Travis Okello-Burns",
        "2025-08-25",
        birth="1998-01-23",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "background_check",
        """% Castle Ridge Student Screening
% One place for backgrounds, immunizations and drug tests (fictional)
# Order Status Report
Applicant :: Quynh Nhu Lam ;; Date of birth :: 06/09/2001 ;; Order :: CR-7118-22
Package :: PI94 International ;; Report date :: 02/05/2026 ;; Overall status :: Pending
## Components
Component | Jurisdiction | Last update | Status
Residency history | Vietnam | 01/29/2026 | Complete
Nationwide healthcare fraud and abuse scan | United States | 01/30/2026 | Clear
Nationwide record indicator with SOI | United States | 01/30/2026 | Clear
International criminal | Vietnam | 02/05/2026 | In progress
The court or police authority has not answered yet. International searches take 10 to 20 business days. \
This is \
not a final report.
$ SAMPLE - page #""",
        "Quynh Nhu Lam",
        "2026-02-05",
        birth="2001-06-09",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "background_check",
        """% Castle Ridge Student Screening
% One place for backgrounds, immunizations and drug tests (fictional)
# Background Check Result
Applicant :: Femke de Wit-Bakari ;; Date of birth :: 12/19/2000 ;; Order :: CR-7204-05
Package :: CF51 ;; Final report date :: 10/29/2025 ;; Overall status :: Clear
## Components
Component | Result | Status
Residency history, 7 years | 1 US, 2 foreign addresses | Complete
Statewide criminal: Georgia | No records found | Clear
Nationwide sex offender index | No records found | Clear
Nationwide healthcare fraud and abuse scan | No records found | Clear
International criminal: Netherlands | No records found | Clear
End of report. The information is taken from public records and is not guaranteed to be complete.
$ SAMPLE - page #""",
        "Femke de Wit-Bakari",
        "2025-10-29",
        birth="2000-12-19",
        values="background_check,,,clear",
    )
    yield mk(
        "child_abuse_clearance",
        """% COMMONWEALTH OF ALLEGHANY - DEPARTMENT OF HUMAN SERVICES
% ChildLine and abuse registry, P.O. Box 8170 (fictional)
# CHILD ABUSE HISTORY CERTIFICATION
Applicant :: Amarachi Joy Eke ;; Date of birth :: 03/27/2000 ;; Certification ID :: 7118220
Purpose :: Individual 14 or older in contact with children ;; Verification date :: 12/16/2025 ;; Result :: \
No record
## Result
NO RECORD EXISTS in the statewide database listing the applicant as a perpetrator of an indicated or founded \
report of child abuse.
The law requires a new certification sixty months after the date above. Any person who alters this document \
commits an offense.
~ Director :: Jerome Pickens ;; Division :: Clearance Verification Unit
$ SAMPLE - page #""",
        "Amarachi Joy Eke",
        "2025-12-16",
        birth="2000-03-27",
    )
    yield mk(
        "child_abuse_clearance",
        """% COMMONWEALTH OF ALLEGHANY - DEPARTMENT OF HUMAN SERVICES
% ChildLine and abuse registry, P.O. Box 8170 (fictional)
# CHILD ABUSE HISTORY CERTIFICATION
Applicant :: Corey Dale Hutchins ;; Date of birth :: 10/02/1997 ;; Certification ID :: 7120091
Purpose :: Individual 14 or older in contact with children ;; Verification date :: 09/19/2025 ;; Result :: \
Record found
## Result
A RECORD EXISTS. The applicant is listed as a perpetrator of an INDICATED report of child abuse. Date of the \
incident: 04/2021.
The applicant may ask for a review within 90 days. Under the law, persons named in a founded report within \
the \
last five years shall not be placed in contact with children.
~ Director :: Jerome Pickens ;; Division :: Clearance Verification Unit
$ SAMPLE - page #""",
        "Corey Dale Hutchins",
        "2025-09-19",
        birth="1997-10-02",
        sound=False,
    )
    yield mk(
        "fl_cie",
        """% CARE PROVIDER SCREENING CLEARINGHOUSE - FLORIDA
% Agency for Health Care Administration style print-out (fictional)
# Screening Result - Person Profile
Name :: Valeria Montes de Oca Rubio ;; Date of birth :: 05/19/2000 ;; Screening :: 44718220
Submitted :: 01/26/2026 ;; Determination date :: 01/29/2026 ;; Retained prints expire :: 01/29/2031
## Determinations
Agency | Provider type | Determined | Status
AHCA | Hospital, student | 01/29/2026 | Eligible
DOH | Not applicable | - | -
An eligible result means no disqualifying offense under sections 435.04 and 408.809, Florida Statutes.
$ SAMPLE - page #""",
        "Valeria Montes de Oca Rubio",
        "2026-01-29",
        expires="2031-01-29",
        birth="2000-05-19",
    )
    yield mk(
        "fl_cie",
        """% CARE PROVIDER SCREENING CLEARINGHOUSE - FLORIDA
% Agency for Health Care Administration style print-out (fictional)
# Screening Result - Person Profile
Name :: Desmond Akeem Rolle ;; Date of birth :: 11/12/1998 ;; Screening :: 44719006
Submitted :: 10/06/2025 ;; Determination date :: 10/15/2025
## Determinations
Agency | Provider type | Determined | Status
AHCA | Hospital, student | 10/15/2025 | Not Eligible
The person has a disqualifying offense. The person may apply for an exemption from disqualification. Until \
then \
the person may not work in a position that requires Level 2 screening.
$ SAMPLE - page #""",
        "Desmond Akeem Rolle",
        "2025-10-15",
        birth="1998-11-12",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% QuickCup Occupational Clinic
% 18 Depot Street, Macon, GA 31201 (fictional)   478-555-0157
# Rapid Drug Screen Result
Donor :: Stefan-Lucian Harabagiu ;; Date of birth :: 07/06/1999 ;; Test no. :: QC-2207
Collected :: 12/02/2025 10:05 AM ;; Device :: 12-panel cup, lot DOA118 ;; Overall result :: NON-NEGATIVE
## Panel
Drug | Cutoff | Result
AMP | 500 ng/mL | Negative
BUP | 10 ng/mL | Negative
BZO | 300 ng/mL | Non-negative, sent to laboratory
COC | 150 ng/mL | Negative
MDMA | 500 ng/mL | Negative
MOP | 300 ng/mL | Negative
OXY | 100 ng/mL | Negative
THC | 50 ng/mL | Negative
A non-negative screen is unconfirmed. The specimen goes to the laboratory for GC/MS; please allow 3 to 5 days.
~ Collector :: Tyrell Boone ;; Donor :: S. Harabagiu
$ SAMPLE - page #""",
        "Stefan-Lucian Harabagiu",
        "2025-12-02",
        birth="1999-07-06",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% First Harbor Medical Review
% MRO services, 210 Wharf Lane, Norfolk, VA (fictional)
# MRO Result Certification
Donor :: Precious Nalubega ;; Date of birth :: 04/12/2001 ;; Specimen ID :: 2071 1822 5
Employer / school :: Piedmont Regional Medical Center ;; Collection date :: 02/17/2026 ;; Verified :: \
02/19/2026
Test type :: Non-DOT urine, 11 panel ;; Reason :: Pre-placement ;; MRO verified result :: NEGATIVE
## Drugs tested
Amphetamines, barbiturates, benzodiazepines, cocaine, fentanyl, cannabinoids, methadone, opiates, oxycodone, \
phencyclidine, propoxyphene.
I have reviewed the laboratory result and the custody and control form and certify the result above.
~ Medical Review Officer :: Lionel Strand, MD, AAMRO ;; Date :: 02/19/2026
$ SAMPLE - page #""",
        "Precious Nalubega",
        "2026-02-17",
        birth="2001-04-12",
        values="drug_screen,,,negative",
    )


def _registro() -> Iterator[UnseenPaper]:
    """Authorities' papers: passports, visas, police certificates, records."""
    mk = partial(_paper, Registro)
    line = _mrz("P", "GHA", "ANSAH", "ABENA SERWAA", "G0118822", "010627", "F", "330514")
    yield mk(
        "passport",
        f"""% REPUBLIC OF GHANA
% PASSPORT / PASSEPORT - specimen
Type / Type :: P ;; Country code :: GHA
Passport No. :: G0118822 ;; Sex :: F
Surname / Nom :: ANSAH
Given Names / Prénoms :: ABENA SERWAA
Nationality / Nationalité :: GHANAIAN
Date of Birth :: 27 JUN 2001 ;; Place of birth :: TECHIMAN
Date of Issue :: 15 MAY 2023 ;; Date of Expiry :: 14 MAY 2033
Authority :: PASSPORT OFFICE ACCRA

{line}
SAMPLE""",
        "Abena Serwaa Ansah",
        "2023-05-15",
        expires="2033-05-14",
        birth="2001-06-27",
    )
    line = _mrz("P", "D<<", "NIEDERMAYR", "LEONIE ANTONIA", "C0118X227", "001103", "F", "320821")
    yield mk(
        "passport",
        f"""% BUNDESREPUBLIK DEUTSCHLAND / FEDERAL REPUBLIC OF GERMANY
% REISEPASS / PASSPORT / PASSEPORT - Muster, ohne Wert
Typ / Type :: P ;; Kode / Code :: D
Pass-Nr. / Passport No. :: C0118X227 ;; Geschlecht / Sex :: F
1. Name / Surname :: NIEDERMAYR
2. Vornamen / Given names :: LEONIE ANTONIA
3. Geburtstag / Date of birth :: 03.11.2000
4. Geburtsort / Place of birth :: PASSAU
7. Ausstellungsdatum / Date of issue :: 22.08.2022
8. Gültig bis / Date of expiry :: 21.08.2032
9. Behörde / Authority :: STADT PASSAU

{line}
MUSTER / SAMPLE""",
        "Leonie Antonia Niedermayr",
        "2022-08-22",
        expires="2032-08-21",
        birth="2000-11-03",
    )
    line = _mrz("V", "USA", "PAREDES CHOQUE", "WARA", "BO118220", "010915", "F", "360201", "BOLB1B2")
    yield mk(
        "visa",
        f"""% UNITED STATES OF AMERICA
% VISA - specimen, no value
Issuing Post Name :: LA PAZ ;; Control Number :: 20260350118220
Surname :: PAREDES CHOQUE
Given Name :: WARA
Visa Type / Class :: R  B1/B2 ;; Entries :: M
Passport Number :: BO118220 ;; Sex :: F
Birth Date :: 15SEP2001 ;; Nationality :: BOL
Issue Date :: 04FEB2026 ;; Expiration Date :: 01FEB2036
Annotation :: UNPAID CLINICAL ELECTIVE

{line}
SAMPLE""",
        "Wara Paredes Choque",
        "2026-02-04",
        expires="2036-02-01",
        birth="2001-09-15",
    )
    yield mk(
        "background_check",
        """% MINISTERIO DE JUSTICIA
% Registro Central de Penados - España (ficticio)
# CERTIFICADO DE ANTECEDENTES PENALES
Apellidos :: Ballesteros Quintanar
Nombre :: Inés
Documento de identidad :: DNI 00118220-X
Fecha de nacimiento :: 12/02/2001
Finalidad :: Estudios en el extranjero
Consultada la base de datos del Registro Central de Penados, en el día de la fecha, referida a la persona \
arriba \
indicada, resulta que:
NO CONSTAN antecedentes penales a nombre de la persona consultada.
Certificado expedido en Madrid, a 18 de noviembre de 2025. Documento firmado electrónicamente. CSV: \
7118-2207-MUESTRA
$ MUESTRA / SAMPLE""",
        "Inés Ballesteros Quintanar",
        "2025-11-18",
        birth="2001-02-12",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% GHANA POLICE SERVICE STYLE CERTIFICATE (FICTIONAL)
% Criminal Investigation Department Headquarters, P.O. Box 505, Accra
# POLICE CRIMINAL CHECK CERTIFICATE
Name :: Edem Kofi Agbenyega
Date of birth :: 30th August, 1999
Passport number :: G0990118
Purpose :: Travel to the USA, clinical elective
Date of issue :: 7th January, 2026
This is to certify that the fingerprints of the person named above have been searched in the records of this \
Department, and that there is NO CRIMINAL RECORD against him as of the date of issue.
This certificate is issued without any alteration or erasure whatsoever.
~ For: Director-General, CID :: C/Supt. A. Donkor
! CID HQ ACCRA
$ SAMPLE""",
        "Edem Kofi Agbenyega",
        "2026-01-07",
        birth="1999-08-30",
        values="background_check,,,clear",
    )
    yield mk(
        "chest_xray",
        """% HOSPITAL GENERAL DE SAN ANDRÉS
% Servicio de Imagenología, Calle 50 No. 11-82, Bucaramanga, Colombia (ficticio)
# INFORME DE RADIOGRAFÍA DE TÓRAX
Paciente :: Nicolás Alberto Serrano Pinzón
Fecha de nacimiento :: 23/09/1999
Fecha del estudio :: 29/10/2025
Fecha del informe :: 30/10/2025
Indicación :: PPD 15 mm. Requisito para rotación.
Hallazgos: opacidad nodular en el lóbulo superior derecho con imagen de cavitación de 12 mm y bandas \
fibrosas \
que retraen el hilio. Senos costofrénicos libres. Silueta cardiaca normal.
Conclusión: hallazgos sugestivos de tuberculosis pulmonar activa. Se recomienda baciloscopia seriada y \
valoración por neumología.
~ Médica radióloga :: Dra. Pilar Amézquita, RM 118-22
$ MUESTRA / SAMPLE""",
        "Nicolás Alberto Serrano Pinzón",
        "2025-10-29",
        birth="1999-09-23",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% CARNET DE VACCINATION / VACCINATION RECORD
% Centre de vaccinations internationales, Lyon-Est, France (fictif)
# RELEVÉ DES VACCINATIONS
Nom / Surname :: Vasseur
Prénom / Given name :: Apolline Margot
Né(e) le / Born :: 14 mars 2002
Vaccin | Dates | Remarque
ROR (MMR) | 20/03/2003 - 11/09/2003 | 2 doses
Hépatite B | 05/06/2002 - 08/07/2002 - 12/03/2003 | 3 doses
Varicelle | 16/01/2019 - 20/03/2019 | 2 doses
dTcaPolio (Tdap) | 09/05/2023 | rappel
Grippe 2025-2026 | 21/10/2025 | Vaxigrip
Dernier vaccin inscrit / last entry: 21/10/2025. Ce relevé est conforme au carnet présenté.
~ Médecin :: Dr Solène Mercadier
! CENTRE DE VACCINATIONS
! LYON-EST
$ SPÉCIMEN / SAMPLE""",
        "Apolline Margot Vasseur",
        "2025-10-21",
        birth="2002-03-14",
    )
    yield mk(
        "chest_xray",
        """% SIR GANESH DAS CHARITABLE HOSPITAL
% Department of Radiodiagnosis, Ring Road, Jaipur, India (fictional)
# X-RAY CHEST PA VIEW
Patient :: Ms. Tanvi Rathore ;; Age / Sex :: 24 Y / F
UHID :: 0118220 ;; Ref. by :: Dr. S. Mathur
Date of X-ray :: 16-12-2025 ;; Reported :: 16-12-2025
Trachea is central. Both lung fields are clear. Bilateral hilar shadows are normal. Cardiac shadow is \
normal in \
size and shape. Both CP angles are clear. Domes of the diaphragm are normal. Bony cage and soft tissues are \
unremarkable.
IMPRESSION: NORMAL CHEST RADIOGRAPH. Please correlate clinically.
~ Consultant Radiologist :: Dr. Pooja Shekhawat, MD
$ SAMPLE - not for medico-legal use""",
        "Tanvi Rathore",
        "2025-12-16",
        values="chest_xray,,,normal",
    )
    yield mk(
        "name_change",
        """% URZĄD STANU CYWILNEGO W TORUŃSKU
% Civil Registry Office, Toruńsk, Poland (fictional)
# ODPIS SKRÓCONY AKTU MAŁŻEŃSTWA
# Abridged copy of the marriage certificate
Nazwisko rodowe żony / Wife's family name at birth :: Grzelak
Imiona / Given names :: Malwina Ewa
Mąż / Husband :: Oskar Piotr Lis
Data zawarcia / Date of marriage :: 30.08.2025
Nazwisko żony po zawarciu / Wife's name after marriage :: Malwina Ewa Grzelak-Lis
Nr aktu / Entry :: 0463011/00/AM/2025/118220
Data sporządzenia odpisu / Date of this copy :: 15.09.2025
~ Kierownik USC :: Bożena Włodarczyk
! USC 0463011
$ WZÓR / SAMPLE""",
        "Malwina Ewa Grzelak-Lis",
        "2025-09-15",
    )
    yield mk(
        "background_check",
        """% PROCURA DELLA REPUBBLICA DI VALCHIARA
% Ufficio locale del casellario giudiziale (fittizio)
# CERTIFICATO GENERALE DEL CASELLARIO GIUDIZIALE
Cognome :: Santarelli
Nome :: Edoardo Maria
Data di nascita :: 07/07/2001
Luogo di nascita :: Ancona
Richiesto da :: interessato
Al nome di: SANTARELLI EDOARDO MARIA
RISULTA NELLA BANCA DATI: NULLA
Estratto il 26/01/2026. Traduzione / Translation: on 26 January 2026 the database of criminal records \
shows: NONE \
(no criminal record).
~ Il funzionario :: Dott. L. Pierantoni
$ FAC-SIMILE / SAMPLE""",
        "Edoardo Maria Santarelli",
        "2026-01-26",
        birth="2001-07-07",
        values="background_check,,,clear",
    )


def _typed() -> Iterator[UnseenPaper]:
    """What a word processor prints: curricula, statements, transcripts, evaluations."""
    mk = partial(_paper, Typed)
    yield mk(
        "cv",
        """% HAMZA BIN TARIQ MALIK
% House 118, Street 22, F-10, Islamabad | +92 300 555 0118 | hamza.malik@mail.example
## EDUCATION
MBBS, Margalla Medical and Dental College, Islamabad, 2021 - 2026 (expected). GPA 3.81 / 4.00
FSc Pre-Medical, Indus Model College, 2018 - 2020. 1052 / 1100
## EXAMINATIONS
USMLE Step 1: Pass (first attempt), August 2025. IELTS Academic: 7.5, March 2025
## CLINICAL EXPERIENCE
Clerkships at Margalla Teaching Hospital: medicine (12 weeks), surgery (12), pediatrics (8), gynecology (8)
Observership, Leicester General, cardiology, July 2025, 2 weeks
## RESEARCH AND PUBLICATIONS
Malik HBT, Khan S. Door-to-balloon times at a tertiary hospital. J Potohar Med 2025;3:118-22
## LEADERSHIP
President, Red Crescent Club, 2024. Organized 6 blood drives, no donor with a positive screen was left \
unadvised
## SKILLS
Urdu, English (fluent), Arabic (reading); SPSS, R. BLS certified until 2027
References on request. SAMPLE - fictional person""",
        "Hamza Bin Tariq Malik",
    )
    yield mk(
        "cv",
        """% Curriculum Vitae
% Małgorzata Joanna Siwek
Date of birth :: 21 April 2001 ;; Nationality :: Polish
E-mail :: m.siwek@mail.example ;; Phone :: +48 555 118 220
## Education
10/2020 - present: Medical Academy of Podlasie, 6-year medical program, current average 4.62 / 5.0
09/2017 - 06/2020: II Liceum, Siedlce
## Experience
07/2025: internship, Charité-like University Hospital, Berlin, nephrology, 4 weeks
08/2024: internship, county hospital Siedlce, emergency department
2022 - 2025: student science club of cardiology, vice-president from 2024
## Publications and posters
Siwek M et al. Potassium binders in practice. Poster, 12th Baltic Student Congress, 2025
## Languages
Polish (native), English (C1), German (B2)
I agree to the processing of my personal data for the needs of recruitment. SAMPLE""",
        "Małgorzata Joanna Siwek",
        birth="2001-04-21",
    )
    yield mk(
        "personal_statement",
        """% Personal Statement
% Ikenna Chidubem Obiakor - application for an elective in infectious diseases
When I was eleven my grandmother coughed for two months before anyone said the word tuberculosis. Her \
smear was \
positive; she took the pills for half a year and lived to see me enter medical school. I have wanted to \
understand infections since.
In my fifth year I followed a boy with cerebral malaria through nine days of coma. I learned to read a \
thin film \
at midnight, to explain an indeterminate result, and to wait. Our hospital has no susceptibility testing on \
weekends; I would like to see how a stewardship team works when it has every test it wants.
During the elective I hope to join consult rounds, to attend the HIV clinic, and to bring home two or \
three habits \
that cost nothing. I will return to Enugu, where I intend to train in internal medicine.
Thank you for reading my application.
~ Ikenna C. Obiakor :: I. C. Obiakor ;; Date :: October 2, 2025
$ SAMPLE""",
        "Ikenna Chidubem Obiakor",
        "2025-10-02",
    )
    yield mk(
        "lor",
        """% Departamento de Neurología, Hospital Clínico Bahía Serena
% Avenida del Puerto 71, Valparaíso Norte, Chile (fictional)
> 22 de diciembre de 2025
To whom it may concern
Letter of reference for Antonella Fuenzalida Rey
I supervised Antonella during her eight-week internship rotation in neurology (September and October \
2025). She \
took full responsibility for five inpatients, with daily notes that our residents came to rely on.
She recognized a Miller Fisher syndrome that had been sent to us as a stroke. She is calm, truthful about \
what she \
does not know, and kind to families. Her grade was 6.9 on our scale of 1 to 7.
She would be an asset to your ward and has my full recommendation.
~ Jefe de Servicio :: Dr. Gonzalo Urmeneta ;; Registro :: 0118-22
$ SAMPLE""",
        "Antonella Fuenzalida Rey",
        "2025-12-22",
    )
    yield mk(
        "transcript",
        """% MARGALLA MEDICAL AND DENTAL COLLEGE
% Controller of Examinations, Islamabad (fictional)
# DETAILED MARKS CERTIFICATE - MBBS
Name :: Zoya Rehman Abbasi ;; Roll No. :: 20-MB-118
Date of birth :: 05-11-2000 ;; Date of issue :: 25-11-2025
Examination | Subject | Max. | Obtained | Status
First Prof. 2021 | Anatomy, Physiology, Biochemistry | 600 | 472 | Pass
Second Prof. 2022 | Pharmacology, Pathology (general) | 600 | 455 | Pass
Third Prof. 2023 | Forensic Medicine, Community Medicine | 500 | 401 | Pass
Fourth Prof. 2024 | Special Pathology, Eye, ENT | 600 | 468 | Pass
Final Prof. 2025 | Medicine, Surgery, Gynecology, Pediatrics | 1100 | 842 | Pass
Total marks 2638 out of 3400 (77.6 %). All examinations passed at the first attempt. Errors and omissions \
excepted. Supply (S) means a failed subject taken again.
~ Prepared by :: N. Abbas ;; Controller of Examinations :: Dr. Rubina Saeed
$ SAMPLE""",
        "Zoya Rehman Abbasi",
        "2025-11-25",
        birth="2000-11-05",
    )
    yield mk(
        "transcript",
        """% UNIVERSITY OF AIREDALE - SCHOOL OF MEDICINE
% Academic Registry, Leeds (fictional)
# Transcript of Academic Record
Student :: Rhys Alun Pritchard ;; Student no. :: 118220718
Date of birth :: 13 August 2001 ;; Printed :: 9 February 2026
Programme :: MBChB Medicine ;; Mode :: Full-time
Session | Module | Credits | Mark | Result
2021/22 | Foundations of Medicine | 120 | 68 | P
2022/23 | Body Systems | 120 | 71 | P
2023/24 | Clinical Practice 1 | 120 | 66 | P
2024/25 | Clinical Practice 2 | 120 | 73 | P
2025/26 | Preparation for Practice | 120 | - | In progress
Key: P pass, F fail, R resit, DEF deferred. The pass mark is 50. Not valid without the University's stamp.
~ Academic Registrar :: Siobhan Ackroyd
! ACADEMIC REGISTRY
$ SAMPLE""",
        "Rhys Alun Pritchard",
        "2026-02-09",
        birth="2001-08-13",
    )
    yield mk(
        "transcript",
        """% UNIVERSIDADE ESTADUAL DO ARAGUARI
% Diretoria de Registro Acadêmico (fictícia)
# HISTÓRICO ESCOLAR - MEDICINA
Aluno(a) :: Lorena Peixoto Falcão ;; Matrícula :: 2020118220
Nascimento :: 30/06/2001 ;; Emitido em :: 04/12/2025
Período | Disciplina | Carga | Nota | Situação
2020/1 | Anatomia Humana I | 180 h | 8,7 | Aprovado
2020/2 | Fisiologia | 160 h | 9,0 | Aprovado
2021/2 | Patologia Geral | 140 h | 8,2 | Aprovado
2022/2 | Farmacologia | 120 h | 7,9 | Aprovado
2023/2 | Clínica Médica I | 300 h | 9,1 | Aprovado
2024/2 | Clínica Cirúrgica | 280 h | 8,8 | Aprovado
2025/2 | Internato: Pediatria | 400 h | 9,4 | Aprovado
Coeficiente de rendimento: 8,73. Nota mínima de aprovação: 6,0. Sem reprovações.
~ Diretora de Registro Acadêmico :: Iara Bittencourt
$ AMOSTRA / SAMPLE""",
        "Lorena Peixoto Falcão",
        "2025-12-04",
        birth="2001-06-30",
    )
    yield mk(
        "mspe",
        """% MEDICAL STUDENT PERFORMANCE EVALUATION
% St. Elmo's University School of Medicine (fictional)
> October 1, 2025
## IDENTIFYING INFORMATION
Micah Jolie Santana is a fourth-year student at St. Elmo's University School of Medicine in Basseterre, \
St. Kitts.
## NOTEWORTHY CHARACTERISTICS
Ms. Santana worked for four years as an ambulance dispatcher and interprets for Creole-speaking patients.
## ACADEMIC HISTORY
Initial matriculation :: September 2022 ;; Expected graduation :: June 2026
Gaps or extensions :: None ;; Required to repeat coursework :: No
Adverse action :: No ;; Transfer :: No
## ACADEMIC PROGRESS
Clerkship | Weeks | Grade
Internal Medicine | 12 | High Pass
Surgery | 12 | Honors
Pediatrics | 6 | Honors
Psychiatry | 6 | Pass
Obstetrics and Gynecology | 6 | High Pass
## SUMMARY
We recommend Ms. Santana as a very good candidate, in the second quartile of her class.
~ Associate Dean for Student Affairs :: Leopold Hinds, MD
$ SAMPLE""",
        "Micah Jolie Santana",
        "2025-10-01",
    )
    yield mk(
        "placeholder",
        """% To the Visiting Learners Office
% Cedar Falls University Hospital
> 14 January 2026
Statement in place of a missing document
Dear Ms. Amundson,
I am uploading this page in the slot for the N95 mask fit certificate and the drug screen because I do not \
have \
them yet. There is no fit testing in my city for students, and the drug screen must not be older than 60 \
days on \
the first day (6 April 2026).
I have booked both for 23 March 2026 at the Walk-In Clinic of Ames and will replace this page as soon as I \
have the \
results.
Kind regards,
~ Signature :: Zsófia Katalin Bencsik ;; Application :: VL-4490
$ SAMPLE""",
        "Zsófia Katalin Bencsik",
        "2026-01-14",
    )
    yield mk(
        "nysed_letter",
        """% STATE EDUCATION DEPARTMENT OF NEW YORK
% (fictional copy) Office of the Professions, Bureau of Comparative Education, Albany, NY
> November 6, 2025
Karunakar Teja Vemuri
118-22 Liberty Avenue, Queens, NY 11419
Re: Clerkship eligibility, file 71-118220
Dear Mr. Vemuri:
Your application for permission to take part in long-term clinical clerkships in New York State has been \
reviewed. On the basis of the documents from your medical school and of your passing Step 1, you are \
approved to \
complete up to 52 weeks of clerkships in teaching hospitals of this State.
Please give a copy of this letter to each hospital before you begin. It does not authorize the practice of \
medicine.
~ Sincerely :: Adrienne Kowalczuk, Education Credentials Specialist
$ SAMPLE""",
        "Karunakar Teja Vemuri",
        "2025-11-06",
    )


LAYOUTS = (
    _flag_lab,
    _path_lab,
    _uni_letter,
    _chart_print,
    _clinic_form,
    _grid_cert,
    _wallet,
    _completion,
    _score_sheet,
    _vendor,
    _registro,
    _typed,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
