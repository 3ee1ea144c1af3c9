"""A seventh labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

Where the fifth set is exotic, this one holds what applicants really have: ordinary reports, letters, forms,
cards and certificates in ordinary wording. The papers are drawn by the machinery of `unseen_first` (see its
`Sheet` for the markup). The labels follow the conventions of the fifth set: `issued` is the day on which a
sample was taken, a skin test was read, a picture was made or an examination was sat; the first day of a
policy; the last dose of a vaccination card; else the date of the letter, form or report. All persons,
schools, laboratories and numbers are made up. `papers()` yields the set and is deterministic.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

from reportlab.lib.colors import Color, HexColor, black, grey, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import unseen_first
from benchmarks.unseen_first import A4, FONTS, Form, Sheet, UnseenPaper, _mrz, _pairs, _paper

PINE, SLATE, WINE, TEAL = HexColor("#1f5a3c"), HexColor("#33475b"), HexColor("#7b1e2e"), HexColor("#00697a")
ROYAL, STEEL, SAND, MIST = HexColor("#21409a"), HexColor("#5d6b7a"), HexColor("#f5f0e4"), HexColor("#eef2f5")
HAIR, RUST = HexColor("#b9c0c7"), HexColor("#b03a1e")


def _wide(text: str, face: str, size: float) -> float:
    """The width of a line."""
    return float(pdfmetrics.stringWidth(text, face, size))


class Plain(Sheet):
    """What the twelve layouts share: tables, signatures, stamps, bar codes and picture codes."""

    pen: Color = HexColor("#22348c")
    rows = "rows"
    head_fill: Color | None = None
    head_ink: Color = black
    stamped = False

    def small(self, x: float, y: float, text: str, width: float, size: float, *, strong: bool = False,
              align: str = "l", ink: Color | None = None) -> None:  # fmt: skip
        """Put a line, smaller if it would be wider than `width`."""
        face = self.bold if strong else self.font
        self.put(x, y, text, self.fit(text, width, size, face), strong=strong, align=align, ink=ink)

    def table(self, lines: list[str]) -> None:
        """A table with wrapped cells; `| text` is a note across it."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count, size = max(map(len, rows)), self.pt - 0.6
        wide = [26.0] * count
        for row in rows:
            for k, cell in enumerate(row if row[0] else ()):
                wide[k] = max(wide[k], _wide(cell, self.bold, size) + 12)
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 3
        wide = [w + (self.width - sum(wide)) / count for w in wide]
        for n, row in enumerate(rows):
            if not row[0]:
                self.note(" ".join(row).strip(), size - 0.4)
                continue
            self.table_row(row, wide, size, head=n == 0)
        self.y -= 7

    def note(self, text: str, size: float) -> None:
        """A note across a table."""
        for line in simpleSplit(text, self.font, size, self.width - 24):
            self.need(size * 1.4)
            self.y -= size * 1.25
            self.put(self.left + 16, self.y, line, size)
        self.y -= 4

    def table_row(self, row: list[str], wide: list[float], size: float, *, head: bool) -> None:
        """One row."""
        face = self.bold if head else self.font
        cells = [simpleSplit(cell, face, size, w - 8) for cell, w in zip(row, wide, strict=False)]
        high = max(1, *map(len, cells)) * size * 1.24 + 5
        self.need(high)
        if head and self.head_fill:
            self.c.setFillColor(self.head_fill)
            self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        x = self.left
        self.c.setLineWidth(0.45)
        self.c.setStrokeColor(HAIR if self.rows == "rows" else HexColor("#6b6b6b"))
        for cell, w in zip(cells, wide, strict=False):
            if self.rows == "grid":
                self.c.rect(x, self.y - high, w, high)
            for k, text in enumerate(cell):
                ink = self.head_ink if head else None
                self.put(x + 4, self.y - 2 - (k + 0.85) * size * 1.24, text, size, strong=head, ink=ink)
            x += w
        self.y -= high
        if self.rows == "rows" or (head and self.rows == "head"):
            self.rule(
                self.left, self.left + self.width, self.y, 0.9 if head else 0.4, HAIR if not head else black
            )

    def sign(self, lines: list[str]) -> None:
        """A signature in ink over a line, its label below; an empty value leaves the line empty."""
        for line in lines:
            pairs = _pairs(line)
            self.need(50)
            self.y -= 33
            step = min(self.width / len(pairs), 150.0 if self.stamped else 230.0)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                size = self.fit(value, step - 22, self.pt + 3, "Times-Italic")
                self.put(x + 5, self.y + 3.5, value, size, font="Times-Italic", ink=self.pen)
                self.rule(x, x + step - 16, self.y)
                self.small(x, self.y - self.pt, label, step - 16, self.pt - 1)
            self.y -= self.pt + 6
        self.stamped = False

    def stamp(self, lines: list[str]) -> None:
        """A rubber stamp at the right, beside the signature that follows it."""
        self.stamped = True
        self.need(70)
        self.c.saveState()
        wide = max(_wide(line, "Helvetica-Bold", 9.5) for line in lines) + 16
        self.c.translate(self.left + self.width - max(wide, 120) - 12, self.y - 30)
        self.c.rotate(5)
        ink = HexColor("#3a3f9e")
        self.c.setStrokeColor(ink)
        self.c.setLineWidth(1.2)
        self.c.rect(-8, -7 - 12 * (len(lines) - 1), wide, 9 + 12 * len(lines))
        for n, line in enumerate(lines):
            self.put(0, -12 * n, line, 9.5, ink=ink, font="Helvetica-Bold")
        self.c.restoreState()

    def bars(self, x: float, y: float, wide: float, high: float) -> None:
        """A bar code made from the letterhead."""
        seed, end = sum(map(ord, "".join(self.head + self.body[:3]))), x + wide
        self.c.setFillColor(black)
        while x < end:
            seed = (seed * 69069 + 1) % 4294967296
            bar = (0.7, 1.3, 2.1)[seed // 7 % 3]
            self.c.rect(x, y, bar, high, stroke=0, fill=1)
            x += bar + (0.8, 1.6)[seed // 64 % 2]

    def code(self, x: float, y: float, side: float) -> None:
        """A square picture code made from the page's first lines."""
        seed, cell = sum(map(ord, "".join(self.head + self.body[:4]))), side / 19
        self.c.setFillColor(black)
        for n in range(361):
            seed = (seed * 69069 + 1) % 4294967296
            row, column = divmod(n, 19)
            eye = (row < 7 and (column < 7 or column > 11)) or (row > 11 and column < 7)
            if not eye and seed > 2147483648:
                self.c.rect(x + column * cell, y + side - (row + 1) * cell, cell, cell, stroke=0, fill=1)
        for column, row in ((0, 0), (13, 0), (0, 13)):
            for inset, ink in ((0, black), (1, white), (2, black)):
                self.c.setFillColor(ink)
                edge = (6 - 2 * inset) * cell
                self.c.rect(x + (column + inset) * cell, y + side - (row + 6 - inset) * cell, edge, edge, stroke=0,
                            fill=1)  # fmt: skip
        self.c.setFillColor(black)


class RefLab(Plain):
    """A large US reference laboratory: three panels of facts, then plain rows of tests with notes."""

    layout, margin, pt = "ref_lab", 38.0, 8.8
    rows = "head"

    def letterhead(self) -> None:
        """Mark and name at the left, what the report is at the right, a thin bar."""
        top = self.y
        self.c.setFillColor(PINE)
        for n in range(3):
            self.c.circle(self.left + 6 + 9 * n, top - 4 - 3 * (n % 2), 5, stroke=0, fill=1)
        room = self.width - 52 - max(_wide(line, self.font, 6.8) for line in self.head[1:])
        self.small(self.left + 38, top - 9, self.head[0], room, 16, strong=True, ink=PINE)
        self.put(self.left + self.width, top - 3, "Laboratory Report", 9, align="r", strong=True)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, top - 13 - 9 * n, line, 6.8, align="r", ink=STEEL)
        self.y = top - max(24, 13 + 9 * len(self.head[1:]))
        self.rule(self.left, self.left + self.width, self.y, 1.6, PINE)
        self.put(self.left, self.margin * 0.5, f"Page {self.page} of 1", 6.5, ink=grey)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Panels side by side: a label without a value heads its panel."""
        high = 12.2 * len(lines) + 8
        count = len(_pairs(lines[0]))
        step = self.width / count
        self.need(high)
        self.c.setStrokeColor(HAIR)
        self.c.setLineWidth(0.6)
        for n in range(count):
            self.c.rect(self.left + n * step, self.y - high, step, high)
        self.c.setStrokeColor(black)
        for k, line in enumerate(lines):
            y = self.y - 12 - 12.2 * k
            for n, (label, value) in enumerate(_pairs(line)):
                x = self.left + n * step + 6
                if not value:
                    self.small(x, y, label, step - 12, 8.4, strong=True)
                    continue
                name = f"{label}: " if label else ""
                self.put(x, y, name, 7.8, ink=STEEL)
                at = _wide(name, self.font, 7.8)
                self.small(x + at + 2, y, value, step - at - 14, 8.4)
        self.y -= high + 6

    def title(self, lines: list[str]) -> None:
        """What was ordered."""
        for line in lines:
            self.block(line, 10.5, strong=True)
        self.y -= 3

    def heading(self, lines: list[str]) -> None:
        """A group of tests, in bold with a thin line above it."""
        for line in lines:
            self.need(44)
            self.y -= 6
            self.rule(self.left, self.left + self.width, self.y, 0.4, HAIR)
            self.block(line, 9, strong=True)
        self.y -= 2


class PathLab(Plain):
    """A pathology laboratory or clinic abroad: colored head, facts by aligned colons, end-of-report line."""

    layout, size, margin = "path_lab", A4, 42.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8
    head_fill = MIST
    pen = black

    def letterhead(self) -> None:
        """The name on a colored band, the address below, a bar code at the right."""
        top = self.y + 8
        self.c.setFillColor(ROYAL)
        self.c.rect(self.left, top - 30, self.width, 30, stroke=0, fill=1)
        self.small(self.left + 10, top - 20, self.head[0], self.width - 20, 15, strong=True, ink=white)
        for n, line in enumerate(self.head[1:]):
            self.small(self.left + 10, top - 41 - 10 * n, line, self.width - 150, 7.4, ink=STEEL)
        self.bars(self.left + self.width - 112, top - 54, 110, 18)
        self.y = top - max(58, 41 + 10 * len(self.head[1:]))
        self.rule(self.left, self.left + self.width, self.y, 0.8, ROYAL)
        self.y -= 4

    def fields(self, lines: list[str]) -> None:
        """Two to a row, the colons below one another."""
        grid = [_pairs(line) for line in lines]
        count = max(map(len, grid))
        step = self.width / count
        room = [
            max([_wide(row[k][0], self.font, 8.2) for row in grid if k < len(row)]) + 6 for k in range(count)
        ]
        for row in grid:
            self.need(14)
            self.y -= 14
            for k, (label, value) in enumerate(row):
                x = self.left + k * step
                self.put(x, self.y, label, 8.2)
                self.put(x + room[k], self.y, ":", 8.2)
                span = self.width - 8 if len(row) == 1 else step - 8
                self.small(x + room[k] + 6, self.y, value, span - room[k] - 8, 8.8, strong=True)
        self.y -= 7
        self.rule(self.left, self.left + self.width, self.y, 0.8, ROYAL)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """The department and the test, centred and underlined."""
        for line in lines:
            self.y -= 16
            self.put(self.left + self.width / 2, self.y, line, 10.5, strong=True, align="c")
            half = _wide(line, self.bold, 10.5) / 2
            self.rule(self.left + self.width / 2 - half, self.left + self.width / 2 + half, self.y - 2.5, 0.6)
        self.y -= 8


class SchoolLetter(Plain):
    """A school's letter: shield and centred head, reference and date on one line, serif prose."""

    layout, margin = "school_letter", 70.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 11.2, 1.32

    def letterhead(self) -> None:
        """A shield at the left and the name in the middle, on the first page."""
        if self.page > 1:
            self.y -= 10
            return
        x, y = self.left - 22, self.y
        shield = self.c.beginPath()
        shield.moveTo(x, y)
        shield.lineTo(x + 34, y)
        shield.lineTo(x + 34, y - 22)
        shield.curveTo(x + 34, y - 34, x + 17, y - 40, x + 17, y - 42)
        shield.curveTo(x + 17, y - 40, x, y - 34, x, y - 22)
        shield.close()
        self.c.setFillColor(WINE)
        self.c.drawPath(shield, stroke=0, fill=1)
        self.put(x + 17, y - 24, self.head[0][0], 17, strong=True, align="c", ink=white)
        middle = self.left + self.width / 2 + 12
        self.small(middle, y - 12, self.head[0], self.width - 10, 16, strong=True, align="c", ink=WINE)
        for n, line in enumerate(self.head[1:]):
            self.small(middle, y - 25 - 11 * n, line, self.width - 10, 8.8, align="c")
        self.y -= max(46, 24 + 11 * len(self.head[1:]))
        self.rule(self.left - 22, self.left + self.width + 22, self.y, 0.7, WINE)
        self.rule(self.left - 22, self.left + self.width + 22, self.y - 2.5, 0.7, WINE)
        self.y -= 12

    def fields(self, lines: list[str]) -> None:
        """Words in a row, the last of several at the right margin."""
        for line in lines:
            pairs = _pairs(line)
            self.need(15)
            self.y -= 15
            for n, (label, value) in enumerate(pairs):
                name = f"{label}: " if label else ""
                at = _wide(name, self.bold, self.pt)
                x = self.left if n == 0 else self.left + self.width - at - _wide(value, self.font, self.pt)
                self.put(x, self.y, name, strong=True)
                self.small(x + at, self.y, value, self.width - at, self.pt)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """The subject, underlined in the middle."""
        self.y -= 4
        for line in lines:
            self.y -= 17
            size = self.fit(line, self.width, 12.5, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c")
            half = _wide(line, self.bold, size) / 2
            self.rule(self.left + self.width / 2 - half, self.left + self.width / 2 + half, self.y - 2)
        self.y -= 9

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


class Screening(Plain):
    """A screening company's report: name and status on top, grey section bars, pale lines between facts."""

    layout, margin = "screening", 46.0
    font, bold, pt = "Noto", "Noto-Bold", 8.9
    head_fill = MIST

    def letterhead(self) -> None:
        """A check mark in a square, the name, the status in a pill at the right."""
        top = self.y
        self.c.setFillColor(TEAL)
        self.c.roundRect(self.left, top - 22, 24, 24, 4, stroke=0, fill=1)
        self.c.setStrokeColor(white)
        self.c.setLineWidth(2.6)
        self.c.lines(
            [
                (self.left + 6, top - 10, self.left + 10.5, top - 15),
                (self.left + 10.5, top - 15, self.left + 18.5, top - 4),
            ]
        )
        self.c.setStrokeColor(black)
        self.small(self.left + 32, top - 9, self.head[0], 330, 14, strong=True)
        for n, line in enumerate(self.head[1:]):
            self.small(self.left + 32, top - 20 - 9.5 * n, line, 360, 7.2, ink=STEEL)
        self.y = top - max(28, 20 + 9.5 * len(self.head[1:]))
        self.put(self.left, self.margin * 0.5, f"{self.head[0]} - page {self.page}", 6.5, ink=grey)

    def centre(self, lines: list[str]) -> None:
        """The status, in a frame over the whole width."""
        for line in lines:
            self.y -= 26
            self.c.setFillColor(MIST)
            self.c.setStrokeColor(TEAL)
            self.c.roundRect(self.left, self.y - 6, self.width, 24, 5, stroke=1, fill=1)
            self.c.setStrokeColor(black)
            self.small(self.left + 12, self.y + 2, line, self.width - 24, 10.5, strong=True)
        self.y -= 12

    def title(self, lines: list[str]) -> None:
        """Title at the left."""
        for line in lines:
            self.block(line, 14, strong=True)
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """A grey bar."""
        for line in lines:
            self.need(46)
            self.y -= 20
            self.c.setFillColor(HexColor("#dfe5ea"))
            self.c.rect(self.left, self.y - 4.5, self.width, 16, stroke=0, fill=1)
            self.put(self.left + 6, self.y, line, 9.2, strong=True)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """Grey word, black fact, a pale line below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.small(x + 4, self.y, label, min(step * 0.46, 130) - 8, 8.4, ink=STEEL)
                at = min(step * 0.46, 130)
                self.small(x + at, self.y, value, step - at - 6, 9)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.35, HAIR)
        self.y -= 7


class ExamBoard(Plain):
    """An examination body's score report: dark head, labels over facts, scores in tiles."""

    layout, margin = "exam_board", 44.0
    font, bold, pt = "Noto", "Noto-Bold", 9.0
    rows = "grid"
    head_fill, head_ink = SLATE, white

    def letterhead(self) -> None:
        """A dark block with the body's name; what the paper is at the right."""
        wide, high = self.size
        self.c.setFillColor(SLATE)
        self.c.rect(0, high - 62, wide, 62, stroke=0, fill=1)
        self.small(self.left, high - 32, self.head[0], 330, 19, strong=True, ink=white)
        self.small(self.left, high - 49, self.head[1], 330, 8.4, ink=HexColor("#d6dde4"))
        self.small(wide - self.left, high - 38, self.head[-1], 180, 10.5, align="r", ink=white)
        self.y = high - 74

    def title(self, lines: list[str]) -> None:
        """Title at the left over a thick short line."""
        for line in lines:
            self.block(line, 13, strong=True)
        self.y -= 5
        self.rule(self.left, self.left + 60, self.y, 3, RUST)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """Small word above, fact below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(30)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.small(x, self.y - 10, label, step - 10, 7.2, ink=STEEL)
                self.small(x, self.y - 22, value, step - 12, 10.2)
            self.y -= 28
        self.rule(self.left, self.left + self.width, self.y - 1, 0.5, HAIR)
        self.y -= 8

    def side(self, lines: list[str]) -> None:
        """Tiles with a score below its name."""
        pairs = [_pairs(line)[0] for line in lines]
        step = self.width / len(pairs)
        self.need(64)
        for n, (label, value) in enumerate(pairs):
            x = self.left + n * step
            self.c.setFillColor(MIST)
            self.c.roundRect(x + 2, self.y - 54, step - 6, 52, 4, stroke=0, fill=1)
            self.small(x + step / 2 - 1, self.y - 17, label, step - 16, 8.4, align="c")
            self.small(x + step / 2 - 1, self.y - 42, value, step - 16, 19, strong=True, align="c", ink=SLATE)
        self.y -= 66

    def heading(self, lines: list[str]) -> None:
        """Small bold heading."""
        for line in lines:
            self.need(34)
            self.y -= 4
            self.block(line, 10, strong=True)
        self.y -= 3


class ECard(Plain):
    """A course card or certificate: a broad side band, the name large, facts in two columns, a picture code."""

    layout, size, margin = "ecard", (660.0, 430.0), 36.0
    font, bold, pt, air = "Helvetica", "Helvetica-Bold", 10.0, 1.4

    def letterhead(self) -> None:
        """The band, the frame, the issuer."""
        wide, high = self.size
        self.c.setStrokeColor(HAIR)
        self.c.rect(14, 20, wide - 28, high - 34)
        self.c.setFillColor(WINE)
        self.c.rect(14, 20, 86, high - 34, stroke=0, fill=1)
        self.c.setStrokeColor(white)
        self.c.setLineWidth(2)
        self.c.circle(57, high - 62, 25)
        self.c.setStrokeColor(black)
        self.put(
            57,
            high - 68,
            "".join(word[0] for word in self.head[0].split()[:2]),
            17,
            strong=True,
            align="c",
            ink=white,
        )
        self.code(30, 36, 54)
        self.left, self.width = 118.0, wide - 118 - 32
        self.y = high - 30
        self.small(self.left, self.y - 12, self.head[0], self.width, 15, strong=True, ink=WINE)
        for n, line in enumerate(self.head[1:]):
            self.small(self.left, self.y - 25 - 10 * n, line, self.width, 8, ink=STEEL)
        self.y -= 24 + 10 * len(self.head[1:])

    def title(self, lines: list[str]) -> None:
        """The course, or the holder's name."""
        for line in lines:
            self.y -= 25
            self.small(self.left, self.y, line, self.width, 20, strong=True)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Bold word above what it says."""
        for line in lines:
            pairs = _pairs(line)
            self.need(27)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.small(x, self.y - 10, label, step - 10, 8, strong=True)
                self.small(x, self.y - 21.5, value, step - 10, 10)
            self.y -= 27
        self.y -= 3


class EmpHealth(Form, Plain):
    """An employee-health office's printed form: boxes to tick, facts in ruled cells, entries in pen."""

    layout, margin, pt = "emp_health", 42.0, 8.8
    rows = "grid"
    head_fill = HexColor("#e4e4e4")

    def put(self, x: float, y: float, text: str, size: float = 0, *, strong: bool = False, align: str = "l",
            ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        """Put text, with air before a box to tick."""
        text = re.sub(r"(?<=\S) +(?=\[[x ]\])", "     ", text)
        super().put(x, y, text, size, strong=strong, align=align, ink=ink, font=font)

    def letterhead(self) -> None:
        """The office at the left, the form's number at the right."""
        self.small(self.left, self.y - 6, self.head[0], 400, 13, strong=True)
        self.small(self.left + self.width, self.y - 6, self.head[-1], 120, 7.2, align="r")
        for n, line in enumerate(self.head[1:-1]):
            self.small(self.left, self.y - 17 - 9 * n, line, self.width, 7.6)
        self.y -= 14 + 9 * len(self.head[1:-1])
        self.rule(self.left, self.left + self.width, self.y, 1.4)
        self.y -= 3

    def title(self, lines: list[str]) -> None:
        """Title in capitals, centred."""
        for line in lines:
            self.block(line, 11.5, strong=True, align="c")
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """A grey bar with black words."""
        for line in lines:
            self.need(40)
            self.y -= 16
            self.c.setFillColor(HexColor("#cfcfcf"))
            self.c.rect(self.left, self.y - 4, self.width, 14, stroke=1, fill=1)
            self.put(self.left + 4, self.y, line, 8.8, strong=True)
        self.y -= 4

    def fields(self, lines: list[str]) -> None:
        """Cells with the printed word and the entry side by side."""
        for line in lines:
            pairs = _pairs(line)
            self.need(19)
            step = self.width / len(pairs)
            self.c.setLineWidth(0.45)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.rect(x, self.y - 18, step, 18)
                printed = self.fit(label, step * 0.62, 7.8, self.font)
                self.put(x + 4, self.y - 12, label, printed)
                at = _wide(label, self.font, printed) + 10
                if "[" in value:
                    self.put(x + at, self.y - 12, value, 8.4)
                    continue
                size = self.fit(value, step - at - 6, 11, "Times-Italic")
                self.put(x + at, self.y - 12, value, size, font="Times-Italic", ink=self.pen)
            self.y -= 18
        self.y -= 5


class Insurer(Plain):
    """An insurer's or bank's certificate: framed cells with a small word in the corner, a grid, small print."""

    layout, margin, pt = "insurer", 40.0, 9.0
    rows = "grid"
    head_fill = HexColor("#dde6f0")

    def letterhead(self) -> None:
        """The company in capitals; a pale line of address; a rule in the house color."""
        self.small(self.left, self.y - 8, self.head[0], 380, 14, strong=True, ink=ROYAL)
        for n, line in enumerate(self.head[1:]):
            self.small(self.left, self.y - 20 - 9.5 * n, line, self.width, 7.6, ink=STEEL)
        self.y -= 16 + 9.5 * len(self.head[1:])
        self.rule(self.left, self.left + self.width, self.y, 2.2, ROYAL)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """Title, centred in the frame's head."""
        for n, line in enumerate(lines):
            self.block(line, 9 if n else 13, strong=n == 0, align="c")
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """Framed cells."""
        for line in lines:
            pairs = _pairs(line)
            self.need(27)
            step = self.width / len(pairs)
            self.c.setLineWidth(0.5)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.rect(x, self.y - 26, step, 26)
                self.small(x + 3, self.y - 8, label.upper(), step - 6, 6)
                self.small(x + 5, self.y - 20.5, value, step - 10, 9.6)
            self.y -= 26
        self.y -= 7

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class Amtlich(Plain):
    """A German letter or notice: sender's line, address window, facts at the right, a bold subject."""

    layout, size, margin = "amtlich", A4, 62.0
    pt, air = 10.2, 1.35
    rows = "head"

    def letterhead(self) -> None:
        """The name at the right; the sender's line over the window."""
        if self.page > 1:
            return
        self.small(
            self.left + self.width, self.y - 6, self.head[0], 330, 14, strong=True, align="r", ink=SLATE
        )
        for n, line in enumerate(self.head[1:]):
            self.small(self.left + self.width, self.y - 18 - 9.5 * n, line, 330, 7.8, align="r")
        self.y -= 26 + 9.5 * len(self.head[1:])
        self.rule(self.left, self.left + self.width, self.y, 0.5, HAIR)
        for mark in (0.352, 0.5, 0.648):
            self.rule(12, 22, self.size[1] * (1 - mark), 0.4)

    def columns(self, lines: list[str]) -> None:
        """The address window at the left, facts at the right."""
        self.y -= 8
        for line in lines:
            near, _, far = line.partition("||")
            self.y -= 13
            self.small(self.left, self.y, near.strip(), 260, self.pt)
            self.small(self.left + 310, self.y, far.strip(), self.width - 310, 9)
        self.y -= 14

    def title(self, lines: list[str]) -> None:
        """The subject."""
        for line in lines:
            self.block(line, 12, strong=True)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """One fact a line, the values in a column."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        room = min(max(_wide(label + ":", self.font, self.pt) for label, _ in pairs) + 16, 240.0)
        for label, value in pairs:
            parts = simpleSplit(value, self.bold, self.pt, self.width - room) or [""]
            self.need(15 * len(parts))
            for n, part in enumerate(parts):
                self.y -= 15 if n == 0 else 12.5
                if n == 0:
                    self.small(self.left, self.y, f"{label}:", room - 6, self.pt)
                self.put(self.left + room, self.y, part, strong=True)
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class Certificado(Plain):
    """A Latin American certificate: seal in the middle, capitals, prose, a verification code at the foot."""

    layout, margin = "certificado", 66.0
    font, bold, pt, air = "Helvetica", "Helvetica-Bold", 10.4, 1.42
    rows = "grid"
    head_fill = SAND

    def letterhead(self) -> None:
        """A round seal above the centred name; code and address at the foot."""
        middle = self.left + self.width / 2
        if self.page == 1:
            self.c.setStrokeColor(ROYAL)
            self.c.setLineWidth(1.4)
            self.c.circle(middle, self.y - 12, 17)
            self.c.circle(middle, self.y - 12, 13)
            self.put(middle, self.y - 16.5, self.head[0][0], 13, strong=True, align="c", ink=ROYAL)
            self.c.setStrokeColor(black)
            self.y -= 30
            for n, line in enumerate(self.head):
                self.y -= 14 if n == 0 else 11
                self.small(middle, self.y, line, self.width, 8.2 if n else 13, strong=n == 0, align="c")
        self.code(self.left, 46, 40)
        self.y -= 12

    def title(self, lines: list[str]) -> None:
        """Centred capitals."""
        for line in lines:
            self.y -= 19
            self.small(self.left + self.width / 2, self.y, line, self.width, 12.5, strong=True, align="c")
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """The word in bold, then the fact, smaller if it is long."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 16
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, at = self.left + n * step, _wide(f"{label}:  ", self.bold, self.pt)
                self.put(x, self.y, f"{label}:", strong=True)
                self.small(x + at, self.y, value, step - at - 10, self.pt)
        self.y -= 8

    def need(self, height: float) -> None:
        """Turn the page above the code at its foot."""
        if self.y - height < 92:
            self.turn()

    def para(self, lines: list[str]) -> None:
        """Prose with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


class Laudo(Plain):
    """A Brazilian laboratory's or clinic's report: logo and box, dotted results, method and reference below."""

    layout, size, margin = "laudo", A4, 48.0
    font, bold, pt = "Noto", "Noto-Bold", 8.9
    rows = "rows"

    def letterhead(self) -> None:
        """A cross and the name at the left, unit and register at the right."""
        top = self.y
        self.c.setFillColor(TEAL)
        self.c.rect(self.left + 7, top - 22, 8, 24, stroke=0, fill=1)
        self.c.rect(self.left - 1, top - 14, 24, 8, stroke=0, fill=1)
        self.small(self.left + 32, top - 12, self.head[0], 270, 14, strong=True, ink=TEAL)
        for n, line in enumerate(self.head[1:]):
            self.small(self.left + self.width, top - 4 - 10 * n, line, 190, 7.4, align="r", ink=STEEL)
        self.y = top - max(30, 6 + 10 * len(self.head[1:]))
        self.rule(self.left, self.left + self.width, self.y, 0.6, TEAL)
        self.y -= 5

    def side(self, lines: list[str]) -> None:
        """The patient's box: facts two to a row on a pale ground."""
        high = 15 * len(lines) + 8
        self.c.setFillColor(MIST)
        self.c.roundRect(self.left, self.y - high, self.width, high, 4, stroke=0, fill=1)
        for k, line in enumerate(lines):
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, y = self.left + n * step + 8, self.y - 14 - 15 * k
                self.put(x, y, f"{label}:", 8, ink=STEEL)
                at = _wide(f"{label}: ", self.font, 8)
                self.small(x + at + 2, y, value, step - at - 16, 9, strong=True)
        self.y -= high + 8

    def fields(self, lines: list[str]) -> None:
        """The word, dots, the result."""
        for line in lines:
            for label, value in _pairs(line):
                self.need(14)
                self.y -= 13.5
                dots = max(4, int((190 - _wide(label, self.font, self.pt)) / _wide(".", self.font, self.pt)))
                self.put(self.left, self.y, label + "." * dots)
                self.small(self.left + 206, self.y, value, self.width - 206, 9.2, strong=True)
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """The examination's name over a line."""
        for line in lines:
            self.need(60)
            self.y -= 8
            self.block(line, 10, strong=True)
            self.y -= 3
            self.rule(self.left, self.left + self.width, self.y, 0.4, HAIR)
        self.y -= 2

    def title(self, lines: list[str]) -> None:
        """Centred title."""
        for line in lines:
            self.block(line, 11.5, strong=True, align="c")
        self.y -= 5


class Attestation(Plain):
    """A French or Italian administration's paper: authority left, date right, the title in a frame."""

    layout, size, margin = "attestation", A4, 64.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 11.2, 1.36
    rows = "grid"

    def letterhead(self) -> None:
        """Three short bars over the authority's lines at the left."""
        if self.page > 1:
            return
        for n, ink in enumerate((ROYAL, HexColor("#d8d8d8"), RUST)):
            self.c.setFillColor(ink)
            self.c.rect(self.left + 16 * n, self.y - 2, 16, 8, stroke=0, fill=1)
        self.y -= 4
        for n, line in enumerate(self.head):
            self.y -= 12.5
            self.small(self.left, self.y, line, 300, 9 if n else 12, strong=n == 0)
        self.y -= 14

    def title(self, lines: list[str]) -> None:
        """Title in a frame."""
        self.y -= 8
        high = 20 * len(lines) + 8
        self.c.setLineWidth(0.8)
        self.c.rect(self.left + 30, self.y - high, self.width - 60, high)
        for n, line in enumerate(lines):
            y = self.y - 19 - 20 * n
            self.small(self.left + self.width / 2, y, line, self.width - 80, 13.5, strong=True, align="c")
        self.y -= high + 8

    def fields(self, lines: list[str]) -> None:
        """The word in plain, the fact in bold, one or two to a row."""
        for line in lines:
            pairs = _pairs(line)
            self.need(17)
            self.y -= 16.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                name = f"{label} : "
                self.put(x, self.y, name)
                at = _wide(name, self.font, self.pt)
                self.small(x + at, self.y, value, step - at - 8, self.pt, strong=True)
        self.y -= 6

    def para(self, lines: list[str]) -> None:
        """Prose with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class IdPage(Plain):
    """A copy of a passport's or visa's page: frame, photograph, labels over entries, two machine lines."""

    size, margin, pt = A4, 56.0, 9.0
    paper: ClassVar[Color] = HexColor("#f3f1ea")

    def letterhead(self) -> None:
        """The page's frame with the photograph's place and the heading."""
        wide, high = self.size
        self.foot_y = high - 450
        self.c.setFillColor(self.paper)
        self.c.roundRect(40, self.foot_y, wide - 80, 372, 9, stroke=1, fill=1)
        self.c.setFillColor(HexColor("#d2cfc6"))
        self.c.rect(56, high - 262, 104, 132, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#a8a498"))
        self.c.circle(108, high - 180, 24, stroke=0, fill=1)
        self.c.rect(72, high - 262, 72, 44, stroke=0, fill=1)
        self.small(56, high - 102, self.head[0], wide - 112, 12.5, strong=True, ink=WINE)
        for n, line in enumerate(self.head[1:]):
            self.small(56, high - 115 - 9 * n, line, wide - 112, 7.4)
        self.left, self.width = 176.0, wide - 176 - 56
        self.y = high - 126

    def fields(self, lines: list[str]) -> None:
        """Small labels over the entries."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.small(x, self.y - 8, label, step - 6, 5.8, ink=STEEL)
                self.put(
                    x,
                    self.y - 20,
                    value,
                    self.fit(value, step - 8, 10.5, "Courier-Bold"),
                    font="Courier-Bold",
                )
            self.y -= 26

    def mono(self, lines: list[str]) -> None:
        """The machine-readable lines at the frame's foot."""
        y = self.foot_y + 34
        for line in lines:
            size = self.fit(line, self.size[0] - 112, 15, "Courier-Bold")
            self.put(56, y, line, size, font="Courier-Bold")
            y -= 20
        self.left, self.width, self.y = self.margin, self.size[0] - 2 * self.margin, self.foot_y - 20


class AmtlichId(IdPage):
    """A passport among the German papers."""

    layout = "amtlich"


class CertificadoId(IdPage):
    """A passport or visa among the Spanish papers."""

    layout = "certificado"
    paper: ClassVar[Color] = HexColor("#eef3ea")


class LaudoId(IdPage):
    """A passport among the Portuguese papers."""

    layout = "laudo"
    paper: ClassVar[Color] = HexColor("#e9f0f4")


class AttestationId(IdPage):
    """A passport among the French and Italian papers."""

    layout = "attestation"
    paper: ClassVar[Color] = HexColor("#f4ecec")


def _ref_lab() -> Iterator[UnseenPaper]:
    """Reports of large US laboratories."""
    mk = partial(_paper, RefLab)
    yield mk(
        "lab_titers",
        """% Harrowgate Reference Diagnostics
% 1201 Tidewater Pkwy, Chesapeake, VA 23320 (fictional)
% CLIA 49D0000001 - Lab Director: Simone Achebe, MD
Patient Information :: ;; Specimen Information :: ;; Client Information ::
OSTERGREN, HELENA MARIT :: ;; Specimen :: HG440017B ;; Client # :: 55120091
DOB :: 08/17/2000  AGE: 25 ;; Requisition :: 0091447 ;; Tidewater Student Wellness ::
Gender :: F  Fasting: U ;; Collected :: 11/03/2025 / 09:42 EST ;; 44 Harbor Walk, Norfolk, VA ::
Patient ID :: TSW-20117 ;; Received :: 11/04/2025 / 02:15 EST ;; Attn: P. Loomis, NP ::
Health ID :: 85730000412 ;; Reported :: 11/05/2025 / 16:31 EST ;; Status: FINAL ::
Test Name | In Range | Out Of Range | Reference Range | Lab
MEASLES ANTIBODY (IGG), IMMUNE STATUS | 148.00 |  | AU/mL | HG
| AU/mL: <13.50 Not consistent with immunity; 13.50-16.49 Equivocal; >16.49 Consistent with immunity. The presence of measles IgG suggests immunization or past or current infection with measles virus.
MUMPS VIRUS ANTIBODY (IGG), IMMUNE STATUS | 62.30 |  | AU/mL | HG
| AU/mL: <9.00 Not consistent with immunity; 9.00-10.99 Equivocal; >10.99 Consistent with immunity.
RUBELLA ANTIBODY (IGG), IMMUNE STATUS | 5.41 |  | Index | HG
| Index: <0.90 Not consistent with immunity; 0.90-0.99 Equivocal; > or = 1.00 Consistent with immunity.
VARICELLA ZOSTER VIRUS ANTIBODY (IGG) | 1730.00 |  | index | HG
| Index: <135.00 Negative; 135.00-164.99 Equivocal; > or = 165.00 Positive. A positive result indicates that the patient has antibody to VZV but does not differentiate between an active or past infection.
Performing Site: HG Harrowgate Reference Diagnostics, Chesapeake, VA.""",
        "Helena Marit Ostergren",
        "2025-11-03",
        birth="2000-08-17",
        values="measles_igg,148,AU/mL,;mumps_igg,62.3,AU/mL,;rubella_igg,5.41,Index,;varicella_igg,1730,index,",
    )
    yield mk(
        "lab_titers",
        """% CorePoint Laboratories
% 8 Research Loop, Burlington, NC 27215 (fictional)
% Phone: 336-555-0119
Specimen ID :: 306-771-2204-0 ;; Acct # :: 32110745 ;; Patient Details ::
Control ID :: B0079118823 ;; Phone :: (336) 555-0143 ;; Akerman, Joris Wilhelm ::
Date collected :: 01/12/2026 0815 Local ;; Rte :: 40 ;; DOB :: 03/29/2001
Date received :: 01/12/2026 ;; Physician :: K SAITO ;; Age(y/m/d) :: 024/09/14
Date entered :: 01/12/2026 ;; NPI :: 0000000000 ;; Gender :: M   SSN: -
Date reported :: 01/14/2026 1108 ET ;; Piedmont Travel Clinic :: ;; Patient ID :: 771-22
General Comments & Additional Information: Clinical Info - Elective clearance
## Ordered Items: MMR+VZV Immunity Profile; Hep B Surface Ab, Quant
Tests | Result | Flag | Units | Reference Interval | Lab
Rubella Antibodies, IgG | 3.67 |  | index | Immune >0.99 | 01
| Non-immune <0.90; Equivocal 0.90 - 0.99; Immune >0.99
Measles Antibodies, IgG (Rubeola) | 91.4 |  | AU/mL | Immune >16.4 | 01
| Negative <13.5; Equivocal 13.5 - 16.4; Positive >16.4. Presence of antibodies to Rubeola is presumptive evidence of immunity except when acute infection is suspected.
Mumps Abs, IgG | 27.8 |  | AU/mL | Immune >10.9 | 01
| Negative <9.0; Equivocal 9.0 - 10.9; Positive >10.9
Varicella Zoster V Ab, IgG | 2.85 |  | S/CO | Immune >0.99 | 01
Hepatitis B Surf Ab Quant | 219.6 |  | mIU/mL | Immunity >10 | 01
| Status of Immunity: Inconsistent with Immunity 0.0 - 10.0; Consistent with Immunity >10.0
01 :: CorePoint Burlington ;; Dir :: Lionel Baptista, MD ;; FINAL REPORT ::""",
        "Joris Wilhelm Akerman",
        "2026-01-12",
        birth="2001-03-29",
        values="rubella_igg,3.67,index,;measles_igg,91.4,AU/mL,;mumps_igg,27.8,AU/mL,;varicella_igg,2.85,S/CO,;"
        "anti-HBs,219.6,mIU/mL,",
    )
    yield mk(
        "lab_titers",
        """% Harrowgate Reference Diagnostics
% 1201 Tidewater Pkwy, Chesapeake, VA 23320 (fictional)
% CLIA 49D0000001 - Lab Director: Simone Achebe, MD
Patient Information :: ;; Specimen Information :: ;; Client Information ::
VANTERPOOL, DESTINEE AMARA :: ;; Specimen :: HG512208K ;; Client # :: 55120177
DOB :: 12/05/1999  AGE: 26 ;; Requisition :: 0113902 ;; Leeward Medical Students' Clinic ::
Gender :: F ;; Collected :: 12/09/2025 / 13:20 EST ;; Phone: 757.555.0166 ::
Phone :: 757.555.0121 ;; Received :: 12/10/2025 / 01:58 EST ;; Attn: Dr. Y. Osei-Tutu ::
Patient ID :: none given ;; Reported :: 12/11/2025 / 08:05 EST ;; Status: FINAL ::
Test Name | In Range | Out Of Range | Reference Range | Lab
HEPATITIS B SURFACE ANTIGEN | NON-REACTIVE |  | NON-REACTIVE | HG
HEPATITIS B CORE AB TOTAL | NON-REACTIVE |  | NON-REACTIVE | HG
HEPATITIS B SURFACE AB IMMUNITY, QN |  | 6 L | > OR = 10 mIU/mL | HG
| Patient does not have immunity to hepatitis B virus. For additional information, please refer to the test directory.
Endnote: Reviewed electronically by D. Mbeki, MT(ASCP).""",
        "Destinee Amara Vanterpool",
        "2025-12-09",
        birth="1999-12-05",
        values="HBsAg,,,negative;anti-HBc,,,negative;anti-HBs,6,mIU/mL,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Sandia Crest Clinical Laboratory
% 640 Paseo del Llano NE, Albuquerque, NM 87106 (fictional)
% Final report - printed 02/20/2026
Patient :: KHOSHNAVAZ, PARISA ;; Accession :: SC26-10884 ;; Ordering provider ::
Date of birth :: 07/07/1998 ;; Collected :: 02/18/2026 11:05 AM ;; Anselmo Trujillo, PA-C ::
Sex :: Female ;; Received :: 02/18/2026 2:40 PM ;; Mesa Vista Family Medicine ::
MRN :: 00093371 ;; Final :: 02/20/2026 10:12 AM ;; Fax 505-555-0188 ::
# Immunity Screen, Health Care Worker
Component | Your value | Standard range | Flag
Rubeola IgG | Positive | Positive |
Mumps IgG | Positive | Positive |
Rubella IgG | Positive | Positive |
Varicella IgG | Positive | Positive |
Hepatitis B surface antibody, qualitative | Reactive | Reactive |
| A reactive hepatitis B surface antibody corresponds to 10 mIU/mL or more and is considered protective in vaccinated persons.
Specimen type: serum. Resulting agency: SANDIA CREST LAB. Result is not flagged as abnormal.""",
        "Parisa Khoshnavaz",
        "2026-02-18",
        birth="1998-07-07",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;varicella_igg,,,positive;"
        "anti-HBs,,,positive",
    )
    yield mk(
        "tb_test",
        """% Harrowgate Reference Diagnostics
% 1201 Tidewater Pkwy, Chesapeake, VA 23320 (fictional)
% CLIA 49D0000001 - Lab Director: Simone Achebe, MD
Patient Information :: ;; Specimen Information :: ;; Client Information ::
MUKHERJEE, ARCHISMAN :: ;; Specimen :: HG388120C ;; Client # :: 55120033
DOB :: 10/24/2000  AGE: 25 ;; Requisition :: 0087731 ;; Chesapeake Bay Internal Medicine ::
Gender :: M ;; Collected :: 10/30/2025 / 10:15 EDT ;; 19 Oyster Pier Rd, Hampton, VA ::
Patient ID :: CB-4471 ;; Received :: 10/31/2025 / 00:40 EDT ;; Attn: Dr. V. Castellon ::
Status: FINAL :: ;; Reported :: 11/02/2025 / 09:20 EST ;;  ::
Test Name | In Range | Out Of Range | Reference Range | Lab
QUANTIFERON(R)-TB GOLD PLUS, 1 TUBE | NEGATIVE |  | NEGATIVE | HG
| Negative test result. M. tuberculosis complex infection unlikely.
NIL | 0.03 |  | IU/mL | HG
MITOGEN-NIL | >10.00 |  | IU/mL | HG
TB1-NIL | 0.02 |  | IU/mL | HG
TB2-NIL | <0.00 |  | IU/mL | HG
| The Nil tube value reflects the background interferon gamma immune response of the patient's blood sample. This value has been subtracted from the patient's displayed TB and Mitogen results. Lower than expected results with the Mitogen tube prevent false-negative Quantiferon readings by detecting a patient with a potential immune suppressive condition and/or suboptimal pre-analytical specimen handling. The TB1 and TB2 antigen tubes are coated with the M. tuberculosis-specific antigens.
Performing Site: HG Harrowgate Reference Diagnostics, Chesapeake, VA.""",
        "Archisman Mukherjee",
        "2025-10-30",
        birth="2000-10-24",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% CorePoint Laboratories
% 8 Research Loop, Burlington, NC 27215 (fictional)
% Phone: 336-555-0119
Specimen ID :: 318-402-7716-0 ;; Acct # :: 32110802 ;; Patient Details ::
Control ID :: B0079220415 ;; Phone :: (919) 555-0150 ;; Batsukh, Enkhjin ::
Date collected :: 11/14/2025 1030 Local ;; Rte :: 12 ;; DOB :: 05/21/1999
Date received :: 11/15/2025 ;; Physician :: M DELACROIX ;; Age(y/m/d) :: 026/05/24
Date entered :: 11/15/2025 ;; NPI :: 0000000000 ;; Gender :: F
Date reported :: 11/18/2025 0705 ET ;; Triangle Employee Health :: ;; Patient ID :: EH-2093
## Ordered Items: QuantiFERON-TB Gold Plus
Tests | Result | Flag | Units | Reference Interval | Lab
QuantiFERON Incubation | Incubation performed. |  |  |  | 01
QuantiFERON Criteria | Comment |  |  |  | 01
| QuantiFERON-TB Gold Plus is a qualitative indirect test for M tuberculosis infection (including disease). A positive result is a TB antigen minus Nil of 0.35 IU/mL or more and 25 % of Nil or more.
QuantiFERON TB1 Ag Value | 1.88 |  | IU/mL |  | 01
QuantiFERON TB2 Ag Value | 2.14 |  | IU/mL |  | 01
QuantiFERON Nil Value | 0.05 |  | IU/mL |  | 01
QuantiFERON Mitogen Value | >10.00 |  | IU/mL |  | 01
QuantiFERON-TB Gold Plus | Positive | A | | Negative | 01
| Chemiluminescence immunoassay methodology. Responses to TB specific antigens were detected, suggesting infection with M tuberculosis.
01 :: CorePoint Burlington ;; Dir :: Lionel Baptista, MD ;; FINAL REPORT ::""",
        "Enkhjin Batsukh",
        "2025-11-14",
        birth="1999-05-21",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Immunospot Diagnostics of Memphis
% 5846 Cotton Exchange Way, Memphis, TN 38134 (fictional)
% T-Cell TB testing - CLIA 44D0000002
Patient :: SVOBODNIK, LADISLAV ;; Account :: RIVER BLUFF UNIV. HEALTH ;; Lab no. :: T-9920314
DOB :: 22-Jan-2001 ;; Ordered by :: GREER, TAMSIN NP ;; Specimen :: Blood, 2 x 6 mL Li heparin
Gender :: Male ;; Collected :: 08-Dec-2025 2:10 PM ;; Received :: 09-Dec-2025 9:25 AM
Patient ID :: RBU-60218 ;; Reported :: 10-Dec-2025 4:44 PM ;; Pages :: 1
# T-SPOT.TB Test Result: Negative
Panel | Spot count | Criteria
Panel A (ESAT-6) | 0 | Panel minus Nil 4 or fewer
Panel B (CFP10) | 1 | Panel minus Nil 4 or fewer
Nil control | 0 | 10 or fewer
Positive control | >20 | 20 or more
Test validity: Passed.
A Negative result is reported when the higher of (Panel A minus Nil) and (Panel B minus Nil) is 4 spots or fewer. A Borderline result is 5, 6 or 7 spots; a Positive result is 8 spots or more. A Negative test result does not exclude the possibility of exposure to, or infection with, M. tuberculosis.""",
        "Ladislav Svobodnik",
        "2025-12-08",
        birth="2001-01-22",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Harrowgate Reference Diagnostics
% 1201 Tidewater Pkwy, Chesapeake, VA 23320 (fictional)
% CLIA 49D0000001 - Lab Director: Simone Achebe, MD
Patient Information :: ;; Specimen Information :: ;; Client Information ::
TSHABALALA, LINDIWE :: ;; Specimen :: HG601447Q ;; Client # :: 55120091
DOB :: 02/14/2000  AGE: 26 ;; Requisition :: 0131170 ;; Tidewater Student Wellness ::
Gender :: F ;; Collected :: 02/23/2026 / 15:50 EST ;; 44 Harbor Walk, Norfolk, VA ::
Patient ID :: TSW-20440 ;; Received :: 02/25/2026 / 03:12 EST ;; Attn: P. Loomis, NP ::
Status: FINAL :: ;; Reported :: 02/27/2026 / 12:01 EST ;;  ::
Test Name | In Range | Out Of Range | Reference Range | Lab
QUANTIFERON(R)-TB GOLD PLUS, 4T, DRAW SITE INCUBATED |  | INDETERMINATE | NEGATIVE | HG
| Results are indeterminate for response to ESAT-6, CFP-10 and/or TB7.7 test antigens. The mitogen control did not respond as expected. Please collect a new specimen.
NIL | 0.06 |  | IU/mL | HG
MITOGEN-NIL |  | 0.31 L | IU/mL | HG
TB1-NIL | 0.00 |  | IU/mL | HG
TB2-NIL | 0.01 |  | IU/mL | HG
Performing Site: HG Harrowgate Reference Diagnostics, Chesapeake, VA.""",
        "Lindiwe Tshabalala",
        "2026-02-23",
        birth="2000-02-14",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% CorePoint Laboratories - Occupational Testing
% 1904 Alexander Mill Dr, Research Park, NC 27709 (fictional)
% SAMHSA certified laboratory
Specimen ID :: 0778120446 ;; Account :: 881204 STUDENTCHECK INC ;; Donor ::
Chain of custody :: 0778120446 ;; Site :: 6601 ;; Donor name: MONTEALEGRE, IVAN RENE ::
Date collected :: 01/26/2026 14:07 ;; Reason :: Other (clinical placement) ;; DOB :: 11/30/2000
Date received :: 01/27/2026 06:11 ;; MRO :: not applicable ;; Donor ID :: xxx-xx-4471
Date reported :: 01/27/2026 19:26 ;; Page :: 1 ;; Photo ID :: passport
## 788430 10+Oxycodone+Alc Urine Panel
Tests | Result | Cutoffs | Units
Amphetamines | Negative | 500/250 | ng/mL
Barbiturates | Negative | 300/200 | ng/mL
Benzodiazepines | Negative | 300/200 | ng/mL
Cocaine metabolite | Negative | 150/100 | ng/mL
Marijuana metabolite | Negative | 50/15 | ng/mL
Methadone | Negative | 300/200 | ng/mL
Opiates | Negative | 2000/2000 | ng/mL
Oxycodone/Oxymorphone | Negative | 100/100 | ng/mL
Phencyclidine | Negative | 25/25 | ng/mL
Propoxyphene | Negative | 300/200 | ng/mL
Creatinine | 97.4 | >= 20 | mg/dL
pH | 6.1 | 4.0 - 10.9 |
Specimen status :: Final ;; Overall result :: NEGATIVE ;; Certifying scientist :: R. Oduber""",
        "Ivan Rene Montealegre",
        "2026-01-26",
        birth="2000-11-30",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Cascadia Workplace Toxicology
% 77 Millrace Road, Springfield, OR 97477 (fictional)
% Result report to client
Donor :: FITZWATER, ROWAN ELIJAH ;; Specimen ID :: 40021187 ;; Client :: Willamette Rotations Office
DOB :: 04/18/1999 ;; Collected :: 03/02/2026 08:32 AM ;; Test :: 9 PANEL URINE
Donor ID :: WRO-118 ;; Received :: 03/03/2026 ;; Reason :: Pre-placement
Gender :: M ;; Reported :: 03/04/2026 ;; Collection site :: Eugene 04
# RESULT: NEGATIVE DILUTE
Drug / test | Result | Screen | Confirm
Amphetamines | Negative | 500 ng/mL | 250 ng/mL
Barbiturates | Negative | 300 ng/mL | 300 ng/mL
Benzodiazepines | Negative | 300 ng/mL | 300 ng/mL
Cocaine | Negative | 150 ng/mL | 100 ng/mL
Marijuana | Negative | 50 ng/mL | 15 ng/mL
Methadone | Negative | 300 ng/mL | 300 ng/mL
Opiates | Negative | 300 ng/mL | 300 ng/mL
Phencyclidine | Negative | 25 ng/mL | 25 ng/mL
Creatinine | 11.2 mg/dL  LOW | 20 or more |
Specific gravity | 1.0018  LOW | 1.0030 or more |
Comment: Specimen is DILUTE (creatinine and specific gravity below normal). Client policy requires a recollection.""",
        "Rowan Elijah Fitzwater",
        "2026-03-02",
        birth="1999-04-18",
        values="drug_screen,,,dilute",
        sound=False,
    )


def _path_lab() -> Iterator[UnseenPaper]:
    """Reports of laboratories and clinics in Asia, Africa and the Middle East."""
    mk = partial(_paper, PathLab)
    yield mk(
        "lab_titers",
        """% SHREYASKAR PATHOLOGY LABS PVT. LTD.
% NABL accredited MC-0000 (fictional) | 4th Cross, Jayanagar Extn., Mysuru 570004
% Helpline 0821-555-0119 | reports@shreyaskar.example
Patient Name :: Ms. NIVEDITHA HOLLA ;; Lab No. :: 2601140088
Age / Sex :: 24 Years / Female ;; Sample Collected :: 14-Jan-2026 08:20
Ref. By :: Dr. P. Kamath, MD ;; Sample Received :: 14-Jan-2026 09:05
Centre :: Kuvempunagar ;; Reported :: 15-Jan-2026 18:42
# DEPARTMENT OF SEROLOGY
Test Description | Observed Value | Unit | Biological Reference Interval
MEASLES (RUBEOLA) ANTIBODY IgG, CLIA | Positive (204.0) | AU/mL | Negative < 13.5; Equivocal 13.5 - 16.5; Positive > 16.5
MUMPS ANTIBODY IgG, CLIA | Positive (88.6) | AU/mL | Negative < 9.0; Equivocal 9.0 - 11.0; Positive > 11.0
RUBELLA ANTIBODY IgG, CLIA | Positive (73.2) | IU/mL | Non immune < 10.0; Immune > 10.0
VARICELLA ZOSTER ANTIBODY IgG, CLIA | Positive (1120.0) | mIU/mL | Negative < 150; Positive > 150
ANTI HBs ANTIBODY TITRE, CMIA | Positive (612.4) | mIU/mL | Non-protective < 10; Protective >= 10
Interpretation: A positive IgG result indicates past exposure or vaccination. Please correlate clinically.
^ *** End Of Report ***
~ Consultant Microbiologist :: Dr. Sunanda Shenoy""",
        "Niveditha Holla",
        "2026-01-14",
        values="measles_igg,204,AU/mL,positive;mumps_igg,88.6,AU/mL,positive;rubella_igg,73.2,IU/mL,positive;"
        "varicella_igg,1120,mIU/mL,positive;anti-HBs,612.4,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% LAGUNA VERDE CLINICAL LABORATORY
% 2/F Rizal Medical Arts Bldg., San Pablo City, Laguna (fictional)
% LTO No. 00-0000-26-CL-2
PATIENT'S NAME :: MACARAEG, RONNEL JOSEPH B. ;; CASE NO. :: 26-004418
AGE / SEX :: 25 / MALE ;; DATE OF BIRTH :: SEPTEMBER 02, 2000
REQUESTING PHYSICIAN :: DRA. L. EVANGELISTA ;; DATE/TIME COLLECTED :: FEBRUARY 09, 2026 07:35AM
SPECIMEN :: SERUM ;; DATE/TIME RELEASED :: FEBRUARY 10, 2026 02:10PM
# IMMUNOLOGY AND SEROLOGY
TEST | RESULT | NORMAL VALUES / CUT-OFF | INTERPRETATION
HBsAg (CLIA) | 0.28 S/CO | Less than 1.00 | NONREACTIVE
Anti-HBs (CLIA) | 341.77 mIU/mL | Equal or more than 10.00 | REACTIVE
Rubella IgG | 48.10 IU/mL | Equal or more than 10.00 | REACTIVE
Measles IgG | 1.92 index | More than 1.10 | REACTIVE
Remarks: Results are for the physician's interpretation. Not valid without the dry seal of the laboratory.
~ Medical Technologist :: Jovelyn P. Acosta, RMT ;; Pathologist :: Conrado M. Villanueva, MD, FPSP""",
        "Ronnel Joseph B. Macaraeg",
        "2026-02-09",
        birth="2000-09-02",
        values="HBsAg,0.28,S/CO,negative;anti-HBs,341.77,mIU/mL,positive;rubella_igg,48.1,IU/mL,positive;"
        "measles_igg,1.92,index,positive",
    )
    yield mk(
        "lab_titers",
        """% CHENAB DIAGNOSTIC CENTRE & RESEARCH LABORATORY
% Main Boulevard, Model Colony, Gujranwala, Pakistan (fictional)
% UAN 055-555-0100
Patient :: Mr. Daniyal Kamran Sheikh ;; MR No. :: 114-26-0093
Age/Gender :: 23 Year(s) / Male ;; Booking Date :: 06/01/2026 10:14
Consultant :: Self ;; Specimen Date :: 06/01/2026 10:31
Contact :: +92 300 5550144 ;; Reporting Date :: 07/01/2026 20:05
# SPECIAL CHEMISTRY / IMMUNOLOGY
Test(s) | Reference Values | Result | Comment
Measles Virus IgG | Negative: < 0.9 Borderline: 0.9 - 1.1 Positive: > 1.1 | 1.02 Index | Borderline
Rubella Virus IgG | Positive: > 10 IU/mL | 55.0 IU/mL | Positive
Anti HBs Antibody | Protective: > 10 mIU/mL | 3.1 mIU/mL | Non Protective
Varicella Zoster IgG | Negative: < 0.9 Positive: > 1.1 | 2.75 Index | Positive
Advice: Booster dose of hepatitis B vaccine and repeat measles IgG after four weeks.
^ Electronically verified report, no signature required.""",
        "Daniyal Kamran Sheikh",
        "2026-01-06",
        values="measles_igg,1.02,Index,equivocal;rubella_igg,55,IU/mL,positive;anti-HBs,3.1,mIU/mL,negative;"
        "varicella_igg,2.75,Index,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Dr. VENKATARAMANA MEMORIAL HOSPITAL
% Station Road, Rajahmundry - 533101, A.P. (fictional)
% Department of Respiratory Medicine
Patient Name :: Miss. Sahithi Lasya Vuppala ;; UHID :: VMH/26/00781
Age / Sex :: 23 Y / F ;; Date of Birth :: 19/06/2002
Referred By :: Staff Health ;; Report Date :: 05/02/2026
# MANTOUX TEST (TUBERCULIN SKIN TEST) REPORT
Particulars | Details
Tuberculin used | 5 TU PPD, 0.1 ml intradermal, left forearm
Batch No. / Expiry | SPAN 0226 / 08-2026
Date & time of injection | 03/02/2026, 11.00 AM
Date & time of reading | 05/02/2026, 11.30 AM
Induration | 4 mm
Erythema | 6 mm
RESULT | NEGATIVE
Interpretation: Induration less than 10 mm - Negative; 10 mm and above - Positive. BCG vaccinated in infancy.
~ Consultant Pulmonologist :: Dr. K. Phanindra, DNB""",
        "Sahithi Lasya Vuppala",
        "2026-02-05",
        birth="2002-06-19",
        values="TST,4,mm,negative",
    )
    yield mk(
        "tb_test",
        """% AL-RAWABI MODERN MEDICAL CENTRE
% Airport Street, Ras Al Sahel, United Arab Emirates (fictional)
% MOH Licence 000-118
Patient Name :: YAZAN MAHER OBEIDAT ;; File No. :: 118844
Date of Birth :: 27/08/1999 ;; Nationality :: Jordanian
Gender :: Male ;; Visit Date :: 21/11/2025
# TUBERCULIN SKIN TEST
Item | Details
PPD placed | 18/11/2025 - right forearm - by Nurse Merlyn
PPD read | 21/11/2025 - by Dr. Farida
Transverse induration | 16 mm
Result | POSITIVE
Plan | Chest X-ray and IGRA advised before training in hospital
Note: The patient denies cough, fever and weight loss. No treatment for latent infection so far.
~ General Practitioner :: Dr. Farida Shamsi""",
        "Yazan Maher Obeidat",
        "2025-11-21",
        birth="1999-08-27",
        values="TST,16,mm,positive",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% ANNAPURNA DIAGNOSTICS & IMAGING
% Ring Road, Pokhara-8, Nepal (fictional) | 061-555012
% Digital X-ray, USG, CT
Patient Name :: MR. BIBEK RAJ KHATIWADA ;; ID No. :: X-26/2207
Age / Sex :: 25 YRS / M ;; Date :: 17-Feb-2026
Referred By :: DR. S. POUDEL ;; Film :: CHEST PA
# X-RAY REPORT
CHEST X-RAY PA VIEW
Both lung fields are clear.
Bilateral hilar shadows are normal. Both costophrenic angles are clear.
Cardiothoracic ratio is within normal limit.
Bony cage and soft tissues are unremarkable.
IMPRESSION: NORMAL CHEST X-RAY.
~ Consultant Radiologist :: Dr. Rita Bajracharya, MD""",
        "Bibek Raj Khatiwada",
        "2026-02-17",
        values="chest_xray,,,normal",
    )
    yield mk(
        "chest_xray",
        """% ST. CAMILLUS DIAGNOSTIC AND EYE CENTRE
% 12 Aguleri Street, Enugu, Nigeria (fictional)
% X-ray . Ultrasound . ECG
NAME :: Miss Kosisochukwu Amarachi Ezeigwe ;; X-RAY NO :: SC/1180/25
AGE :: 26 YRS ;; SEX :: F
EXAMINATION :: Chest X-ray (PA) ;; DATE :: 02/12/2025
REFERRED FROM :: UNTH Students' Clinic ;; INDICATION :: Pre-elective
# RADIOLOGICAL REPORT
Patchy and streaky opacities are noted in the right upper zone with volume loss and upward traction of the right hilum. A small cavity is suspected. The left lung is clear. Heart size is normal (CTR 0.47). No pleural effusion.
CONCLUSION: Right upper lobe fibro-cavitary changes in keeping with pulmonary tuberculosis, likely active. Sputum GeneXpert recommended.
~ Consultant Radiologist :: Dr. O. C. Nnamani, FMCR""",
        "Kosisochukwu Amarachi Ezeigwe",
        "2025-12-02",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% DELTA STAR LABORATORIES
% 9 Saad Zaghloul St., Mansoura, Egypt (fictional) | Hotline 00000
% ISO 15189 - Branch 04
Patient Name :: Nada Tarek Abouelenein ;; Code :: 04-118820
Age :: 24 Years ;; Sex :: Female
Requested by :: Prof. Ihab Zahran ;; Registered :: 28-Sep-2025 11:40 AM
Sampling date :: 28-Sep-2025 12:02 PM ;; Printed :: 01-Oct-2025 05:15 PM
# MOLECULAR AND CELLULAR IMMUNOLOGY
Test | Result | Unit | Reference
QuantiFERON - TB Gold Plus | NEGATIVE |  | Negative
TB1 Ag minus Nil | 0.07 | IU/ml | < 0.35
TB2 Ag minus Nil | 0.04 | IU/ml | < 0.35
Mitogen minus Nil | 8.92 | IU/ml | > 0.50
Nil | 0.11 | IU/ml | < 8.00
Comment: No evidence of sensitization to M. tuberculosis antigens.
~ Clinical pathology consultant :: Dr. Ghada Rizk""",
        "Nada Tarek Abouelenein",
        "2025-09-28",
        values="IGRA,,,negative",
    )
    yield mk(
        "physical_exam",
        """% GOVT. TALUK GENERAL HOSPITAL, PERUMBAVOOR
% Ernakulam Dist., Kerala (fictional)
% Office of the Superintendent
Name :: Ms. Devananda Puthiyedath ;; OP No. :: 118820/26
Age & Sex :: 24 yrs, Female ;; Date :: 09.01.2026
# CERTIFICATE OF MEDICAL FITNESS
This is to certify that I have carefully examined Ms. Devananda Puthiyedath, daughter of Sri. Gopinathan P., whose signature is given below, on 09.01.2026.
Particulars | Finding
Height | 161 cm
Weight | 55 kg
Pulse / BP | 74 per min / 110/70 mm Hg
Vision | 6/6 both eyes, color vision normal
Hearing | Normal
Respiratory system | NVBS, no added sounds
CVS / CNS | S1 S2 heard, no murmur / NAD
Based on the examination, I certify that she is in good mental and physical health, free from communicable disease and is FIT to undergo clinical training abroad.
~ Signature of candidate :: Devananda P. ;; Civil Surgeon, Reg. No. 00000 :: Dr. Biju Thankachan""",
        "Devananda Puthiyedath",
        "2026-01-09",
    )
    yield mk(
        "background_check",
        """% GOVERNMENT OF KALANDIA - DISTRICT POLICE OFFICE
% Security Branch, Police Lines, Sahiwal Road (fictional specimen)
% Police Khidmat Counter
Certificate No. :: PKM-CC-2601-8841 ;; Date of Issue :: 22-01-2026
Name :: Ms. Areej Fatima Bukhari ;; Date of Birth :: 30-11-2000
Father's Name :: Syed Imtiaz Bukhari ;; CNIC :: 00000-1188200-4
Passport No. :: ZZ1188201 ;; Address :: 14-C Canal View
# POLICE CHARACTER CERTIFICATE
It is certified that as per the record of the police stations of this district, the above named has been residing at the given address from 2005 to date and NO CRIMINAL RECORD has been found against her.
The certificate is issued on the request of the applicant for submission to a hospital in the United States of America.
The certificate is valid for six months from the date of issue, up to 22-07-2026.
! DISTRICT POLICE OFFICE
! VERIFIED
~ For District Police Officer :: DSP (Security)""",
        "Areej Fatima Bukhari",
        "2026-01-22",
        expires="2026-07-22",
        birth="2000-11-30",
        values="background_check,,,clear",
    )


def _school_letter() -> Iterator[UnseenPaper]:
    """Letters of schools and what students write on plain paper."""
    mk = partial(_paper, SchoolLetter)
    yield mk(
        "good_standing",
        """% Soufriere Bay University School of Medicine
% Office of the Registrar | P.O. Box 1180, Grand Ravine, Commonwealth of St. Brannock (fictional)
% registrar@soufrierebay.example | 767-555-0142
> January 23, 2026
RE: Letter of Good Standing
Student: Kimberlee Joy Rampersaud
Date of Birth: June 3, 2000
Student ID: 000118823
To Whom It May Concern:
This letter serves to verify that the above-named student is currently enrolled as a full-time student in the Doctor of Medicine (M.D.) program at Soufriere Bay University School of Medicine and is in good academic and disciplinary standing. Ms. Rampersaud matriculated on May 8, 2022 and is presently in her seventh semester. Her anticipated date of graduation is May 31, 2026.
The student has passed all courses in the basic sciences and has successfully completed the core rotations in Internal Medicine, Surgery and Pediatrics. There are no outstanding holds on her account.
Should you require further information, please do not hesitate to contact this office.
Sincerely,
~ Registrar :: Marva T. Etienne, MBA""",
        "Kimberlee Joy Rampersaud",
        "2026-01-23",
        birth="2000-06-03",
    )
    yield mk(
        "good_standing",
        """% Shri Basaveshwar Institute of Medical Sciences
% Approved by the Medical Commission | Affiliated to the State University of Health Sciences (fictional)
% Station Road, Haveri - 581110, Karnataka
Ref. No. :: SBIMS/ACAD/2025-26/1188 ;; Date :: 18/12/2025
# TO WHOMSOEVER IT MAY CONCERN
# BONAFIDE AND CONDUCT CERTIFICATE
This is to certify that Mr. Pranav Srinidhi Hegde, S/o Shri Ganapati Hegde, bearing University Register No. 20M1188, is a bonafide student of this Institute, studying in Final Year MBBS (Part II) during the academic year 2025-26. His date of birth as per our admission register is 27/03/2002.
To the best of our knowledge he bears a good moral character and his conduct during the period of study has been GOOD. No disciplinary proceedings have been initiated against him. The Institute has no objection to his pursuing a clinical elective in the United States of America from 04/05/2026 to 29/05/2026.
This certificate is issued at the request of the student for the purpose of elective application.
! OFFICE OF THE PRINCIPAL
! SBIMS HAVERI
~ Principal :: Dr. Umadevi Patil""",
        "Pranav Srinidhi Hegde",
        "2025-12-18",
        birth="2002-03-27",
    )
    yield mk(
        "good_standing",
        """% Caledon Straits University College of Medicine
% Office of Student Affairs | 3 Signal Hill Road, Port Ennis, Isle of Caledon (fictional)
> October 14, 2025
VIA EMAIL
Visiting Student Coordinator
Whitewater Regional Medical Center
Re: Tyrell Devonte Okafor-James, Class of 2026
Dear Coordinator:
You requested a letter of good standing for the student named above. Mr. Okafor-James is enrolled in our M.D. program; however, he is not currently in good academic standing. Following a failing grade in the Obstetrics and Gynecology clerkship, the Committee on Student Promotions placed him on academic probation effective September 8, 2025 through March 31, 2026.
Students on academic probation may not take part in away rotations. We will be glad to review the request once the probation has been lifted.
Please contact me with any questions.
Sincerely,
~ Assistant Dean for Student Affairs :: Colleen R. Batchelder, EdD""",
        "Tyrell Devonte Okafor-James",
        "2025-10-14",
        sound=False,
    )
    yield mk(
        "dean_verification",
        """% University of Wexcombe
% Wexcombe Medical School | Education Centre, Royal Wexcombe Infirmary, WX4 2TB (fictional)
% meded-electives@wexcombe.example
> 6 November 2025
Our ref: MED/EL/25-26/441
Dear Sir or Madam
Verification of medical student: Imogen Rosalind Thwaite (student number 20118823, date of birth 30 September 2001)
I write in my capacity as Elective Lead to confirm that Miss Thwaite is a fifth-year student on our MBBS programme and will be in her final year at the time of the proposed elective (30 March to 8 May 2026). She expects to graduate in July 2026.
By that date she will have completed placements in general medicine, general surgery, paediatrics, obstetrics and gynaecology, psychiatry and general practice. The School approves the elective and will give credit for it. Miss Thwaite has no fitness to practise concerns and has been cleared by an enhanced DBS check.
She has completed training in infection prevention, manual handling and basic life support.
Yours faithfully
~ Elective Lead :: Dr Alasdair Penhaligon""",
        "Imogen Rosalind Thwaite",
        "2025-11-06",
        birth="2001-09-30",
    )
    yield mk(
        "lor",
        """% Hospital Docente de Chorrillos Altos
% Department of Internal Medicine | Av. Los Faisanes 118, Lima, Peru (fictional)
> November 28, 2025
Dear Program Director,
It is my great pleasure to recommend Mr. Gonzalo Emiliano Zevallos Bardales for a clinical elective at your institution. I have known him since March 2025, when he joined my service as a seventh-year intern for twelve weeks.
Gonzalo was among the best three interns I have supervised in the last five years. He arrives prepared, takes a focused history, and presents with clarity in Spanish and in English. When a patient with decompensated cirrhosis deteriorated on a Sunday night, he recognized it early and called for help at once.
If there is an area to improve, it is that he could delegate more. I give him my strongest recommendation without reservation.
Please feel free to contact me at jsalcedo@hdca.example.
Sincerely,
~ Chief, Internal Medicine Ward B :: Julio C. Salcedo, MD""",
        "Gonzalo Emiliano Zevallos Bardales",
        "2025-11-28",
    )
    yield mk(
        "lor",
        """% Makindye Hill University
% College of Health Sciences | Department of Surgery, P.O. Box 0118, Makindye, Uganda (fictional)
DRAFT FOR REVIEW - NOT SIGNED
To the Elective Committee,
RE: RECOMMENDATION FOR MS. PATIENCE NAKIGANDA
I am pleased to write on behalf of Ms. Patience Nakiganda, a fifth-year medical student of this College, who rotated in my firm for eight weeks. She was punctual, worked well with nurses and patients and assisted in some thirty operations.
[Prof. to add two sentences about her research project here]
I recommend her for your elective programme.
Yours sincerely,
~ Professor of Surgery (signature missing) ::  ;; Date ::""",
        "Patience Nakiganda",
        "",
        sound=False,
    )
    yield mk(
        "mspe",
        """% Cayo Blanco College of Medicine
% Office of the Dean | 55 Mangrove Avenue, Cayo Blanco (fictional)
> October 1, 2025
# Medical Student Performance Evaluation
## Identifying Information
Rhiannon Marguerite Delgado-Pryce is a fourth-year student at Cayo Blanco College of Medicine.
## Noteworthy Characteristics
Ms. Delgado-Pryce directed the student-run foot clinic for two years and was its treasurer during an audit without findings. She is the first physician in her family.
## Academic History
Date of initial matriculation: August 15, 2022. Date of expected graduation: June 12, 2026. Leaves of absence: none. For transfer students: not applicable. Required to repeat or remediate coursework: No. Adverse action: No.
## Academic Progress
Clerkship | Length | Grade
Internal Medicine | 12 weeks | Honors
Surgery | 12 weeks | High Pass
Family Medicine | 4 weeks | Honors
Pediatrics | 6 weeks | High Pass
Psychiatry | 6 weeks | Honors
## Summary
Ms. Delgado-Pryce is recommended to your program as an EXCELLENT candidate. Our scale: Outstanding (top 20 %), Excellent (next 35 %), Very Good, Good.
~ Dean :: Winston A. Kirkpatrick, MD, PhD""",
        "Rhiannon Marguerite Delgado-Pryce",
        "2025-10-01",
    )
    yield mk(
        "transcript",
        """% Palawan Strait State University
% College of Medicine | Office of the University Registrar, Puerto Azul (fictional)
# OFFICIAL TRANSCRIPT OF RECORDS
Name :: CABANGON, THERESE MARGARET L. ;; Date of Birth :: April 11, 2000
Course :: Doctor of Medicine ;; Student No. :: 2021-11882
Admitted :: First Semester, SY 2021-2022 ;; Status :: Clinical clerk
Course No. and Descriptive Title | Term | Grade | Units
ANA 101 Gross Anatomy | 1st Sem 2021-22 | 1.75 | 8.0
BCM 101 Medical Biochemistry | 1st Sem 2021-22 | 2.00 | 6.0
PHY 102 Physiology | 2nd Sem 2021-22 | 1.50 | 8.0
PTH 201 General Pathology | 1st Sem 2022-23 | 2.25 | 7.0
PHA 202 Pharmacology | 2nd Sem 2022-23 | 1.75 | 6.0
MED 301 Internal Medicine II | 1st Sem 2023-24 | 1.50 | 9.0
SUR 301 Surgery II | 1st Sem 2023-24 | 2.00 | 6.0
CLK 401 Clinical Clerkship | SY 2025-26 | IP | -
Grading system: 1.00 Excellent; 1.25-1.75 Very Good; 2.00-2.50 Good; 3.00 Passing; 5.00 Failure; IP In Progress. Not valid without the seal of the University.
> Date issued: December 3, 2025
~ University Registrar :: Lourdes G. Pangilinan, PhD""",
        "Therese Margaret L. Cabangon",
        "2025-12-03",
        birth="2000-04-11",
    )
    yield mk(
        "cv",
        """% Abdulmalik Nasir Gwandu
% 18 Yauri Crescent, Sokoto Heights, Nigeria (fictional) | amgwandu@mail.example | +234 803 555 0118
# CURRICULUM VITAE
## EDUCATION
MBBS candidate, Rima Valley University College of Medicine, Sokoto (2020 - present). Expected graduation: September 2026. Cumulative score: 67.4 %.
West African Senior School Certificate, Nagarta College, 2018: seven distinctions.
## CLINICAL EXPERIENCE
Jan - Mar 2026: Senior clerkship in paediatrics, Rima Valley Teaching Hospital.
Aug - Dec 2025: Internal medicine (12 weeks) and community medicine (4 weeks).
## RESEARCH AND PRESENTATIONS
Gwandu AN, Illo S. Hepatitis B surface antigen among blood donors in Sokoto: 9.8 % positive. Poster, State Medical Students' Conference, 14 June 2025.
## EXAMINATIONS
USMLE Step 1: registered for August 2026. IELTS Academic: planned.
## LEADERSHIP
Secretary, Medical Students' Association, 2024/2025. Class captain, 300 level.
## SKILLS AND LANGUAGES
Hausa (native), English (fluent), French (basic). SPSS, basic suturing.
## REFEREES
Prof. H. Bunza, Provost; Dr. R. Argungu, Consultant Paediatrician (letters on request).""",
        "Abdulmalik Nasir Gwandu",
        "",
    )
    yield mk(
        "personal_statement",
        """% Farzona Dilshod Rahimova
% Applicant for a four-week elective in Nephrology (fictional)
# Personal Statement
My grandmother kept her dialysis schedule on the refrigerator, between the bread prices and my school timetable. Every Tuesday and Friday I went with her on the bus to the center in Khujand Gardens, and I learned the names of the machines before I learned the names of the bones.
In my fourth year of medicine I returned to the same center as a student. I saw how many patients came too late, and how a simple urine dipstick in a village clinic could have changed that. With two classmates I tested 412 adults in three villages; 61 of them had albumin in the urine and had never been told.
I hope to see in your department how a multidisciplinary team plans the way from early kidney disease to transplantation. I know that my English is better on paper than on the telephone, and I practice it every day.
I would bring curiosity, steadiness and the habit of arriving early, which I owe to a bus that left only once an hour.
Thank you for considering my application.
~ Applicant :: Farzona Rahimova""",
        "Farzona Dilshod Rahimova",
        "",
    )


def _screening() -> Iterator[UnseenPaper]:
    """Reports of background-check companies, drug-test administrators and state offices."""
    mk = partial(_paper, Screening)
    yield mk(
        "background_check",
        """% Vettwise
% Vettwise, Inc. 1 Embarcadero Ledge, San Mateo, CA (fictional) - candidate support 844-555-0110
# Kavitha Senthamarai
Candidate ID :: 88f20c1188 ;; Package :: Healthcare Student Pro
Date of birth :: 02/21/2001 ;; Report created :: Jan 8, 2026
Social Security Number :: None provided ;; Report completed :: Jan 12, 2026
^ Status: Clear
## Searches
Screening | Status | Completed
SSN Trace | N/A - no SSN |
Sex Offender Search | Clear | Jan 9, 2026
Global Watchlist Search | Clear | Jan 8, 2026
National Search | Clear | Jan 9, 2026
County Searches - Fulton, GA | Clear | Jan 12, 2026
International Criminal Search - India | Clear | Jan 12, 2026
OIG / SAM Exclusions | Clear | Jan 8, 2026
No records were found that match the candidate's information in the jurisdictions searched. Information in this report is provided under the Fair Credit Reporting Act.""",
        "Kavitha Senthamarai",
        "2026-01-12",
        birth="2001-02-21",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Vettwise
% Vettwise, Inc. 1 Embarcadero Ledge, San Mateo, CA (fictional) - candidate support 844-555-0110
# Dashiell Ormond Pettigrew
Candidate ID :: 91a44e0072 ;; Package :: Healthcare Student Pro
Date of birth :: 09/29/1998 ;; Report created :: Nov 17, 2025
Social Security Number :: XXX-XX-0000 ;; Report completed :: Nov 24, 2025
^ Status: Consider
## Searches
Screening | Status | Completed
SSN Trace | Complete | Nov 17, 2025
Sex Offender Search | Clear | Nov 18, 2025
Global Watchlist Search | Clear | Nov 17, 2025
National Search | Clear | Nov 18, 2025
County Searches - Travis, TX | Consider | Nov 24, 2025
## Record 1 of 1 - Travis County, TX
Case number :: C-1-CR-23-000118 ;; File date :: Apr 2, 2023
Charge :: Possession of a controlled substance, PG 3
Severity :: Misdemeanor ;; Disposition date :: Sep 14, 2023
Disposition :: Deferred adjudication
The candidate has received a copy of this report and a summary of rights. A pre-adverse action notice must be sent before any adverse decision.""",
        "Dashiell Ormond Pettigrew",
        "2025-11-24",
        birth="1998-09-29",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "background_check",
        """% BastionTrack
% Student compliance - order summary (fictional) - service desk 888-555-0174
# Background Check: order BT-7741180
Student :: Mirela Anca Popovici ;; Program :: ET88 - Visiting International Students
Date of birth :: 03/16/2000 ;; Ordered :: 02/24/2026
^ In process - 3 of 5 searches complete
## Results
Item | Result | Date
Residency history | Complete | 02/24/2026
Nationwide record indicator with SOI | No record found | 02/25/2026
Nationwide healthcare fraud and abuse scan | No record found | 02/25/2026
Cook County, IL criminal | Pending | estimated 03/06/2026
Romania, country criminal search | Pending | estimated 03/13/2026
The overall result of the background check is PENDING. Your school can see the order, but no final report has been released.""",
        "Mirela Anca Popovici",
        "",
        birth="2000-03-16",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "background_check",
        """% Commonwealth of Tidelands - Department of State Police
% Central Criminal Records Exchange, P.O. Box 00118, Midlothian Gap (fictional)
# CRIMINAL HISTORY RECORD NAME SEARCH RESPONSE
Control number :: TSP-26-0044188 ;; Search date :: February 4, 2026
Name searched :: HAILEMARIAM, BETHLEHEM GIRMA ;; Date of birth :: 10/13/1999
Sex / Race :: F / B ;; Requested by :: self, for school
^ NO CRIMINAL RECORD
Based on the name and identifiers furnished, a search of the files of the Central Criminal Records Exchange has revealed no criminal conviction record. The search was made by name only and does not rule out records under another name. Alteration of this response is punishable by law.
~ Records Management Officer :: L. Castleman""",
        "Bethlehem Girma Hailemariam",
        "2026-02-04",
        birth="1999-10-13",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% NATIONAL CRIME DESK CLEARANCE
% Republic of Luzviminda - Department of Justice (fictional specimen)
# MULTI-PURPOSE CLEARANCE
Clearance no. :: L118EZHR52-QC88 ;; Date printed :: November 20, 2025
Valid until :: November 20, 2026 ;; Purpose :: CLERKSHIP ABROAD
Family name :: DIMACULANGAN ;; First name :: ALTHEA ROSE
Middle name :: CARANDANG ;; Nickname :: NONE
Birth date :: July 15, 2001 ;; Birth place :: LIPA HEIGHTS
Sex :: FEMALE ;; Civil status :: SINGLE
Address :: 118 T.M. KALAW ST., LIPA HEIGHTS ;; Remarks :: NO RECORD ON FILE
This is to certify that the person whose name, picture, signature and right thumbmark appear hereon has NO RECORD ON FILE as of the date of printing. Verify with the code on the desk's site.
~ Director :: Atty. R. Malabanan""",
        "Althea Rose Carandang Dimaculangan",
        "2025-11-20",
        expires="2026-11-20",
        birth="2001-07-15",
        values="background_check,,,clear",
    )
    yield mk(
        "drug_screen",
        """% BastionTrack
% Drug test result - released to student (fictional) - service desk 888-555-0174
# Drug Test: order BT-7719902
Student :: Hyeon-seo Daniel Baek ;; Program :: ET88 - Visiting International Students
Date of birth :: 05/25/2000 ;; Collected :: 12/16/2025 10:48 AM
Lab :: CorePoint Occupational ;; Reported :: 12/18/2025
Specimen ID :: 0779441820 ;; Reviewed by MRO :: not required
^ Result: Negative
## Panel: 10 panel urine, lab based
Substance | Screening level | Result
Amphetamines | 1000 ng/mL | Negative
Barbiturates | 300 ng/mL | Negative
Benzodiazepines | 300 ng/mL | Negative
Cocaine metabolite | 300 ng/mL | Negative
Marijuana metabolite | 50 ng/mL | Negative
Methadone | 300 ng/mL | Negative
Methaqualone | 300 ng/mL | Negative
Opiates | 2000 ng/mL | Negative
Phencyclidine | 25 ng/mL | Negative
Propoxyphene | 300 ng/mL | Negative""",
        "Hyeon-seo Daniel Baek",
        "2025-12-16",
        birth="2000-05-25",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Palisade Medical Review
% Third-party administrator, 20 Hemlock Court, Fort Lee, NJ (fictional) - 201-555-0133
# MRO Determination / Verification of Test Result
Donor name :: Brannigan, Keelan Oisin ;; Donor DOB :: 06/30/1999
Specimen ID :: 77180044 ;; Regulation :: Non-DOT
Employer / school :: Hudson Reach Electives ;; Test reason :: Pre-placement
Collection date :: 10/07/2025 ;; Lab :: Cascadia Workplace Toxicology
Date result received :: 10/09/2025 ;; Date verified :: 10/13/2025
^ MRO verified result: POSITIVE - Marijuana metabolite (THCA)
## Comments
Confirmation by GC/MS: 88 ng/mL (cutoff 15 ng/mL). Donor interviewed on 10/13/2025. No valid prescription under federal law. Donor was advised of the right to have the split specimen tested within 72 hours. Remaining nine analytes: negative.
~ Medical Review Officer :: Paul Tietelbaum, MD""",
        "Keelan Oisin Brannigan",
        "2025-10-07",
        birth="1999-06-30",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% RapidGate Occupational Clinic
% 4410 Loop 12, Irving, TX 75061 (fictional) - walk-in testing
# On-site Rapid Urine Drug Screen
Name :: Izquierdo Banda, Rolando ;; DOB :: 01/08/2001
Collected :: 01/20/2026 4:05 PM ;; Read :: 01/20/2026 4:10 PM
Device :: 12 panel T-cup, lot DOA5110088 ;; Temperature :: 90-100 F, yes
^ Screen result: NON-NEGATIVE (benzodiazepines)
## Strip results
Drug | Line present | Screen
AMP, mAMP, MDMA | yes | Negative
BAR | yes | Negative
BZO | no | Non-negative
COC | yes | Negative
MTD, OPI, OXY | yes | Negative
PCP, TCA, THC | yes | Negative
Specimen sent to the laboratory for confirmation under seal 5118802. This is a preliminary result; no decision should be based on it.
~ Collector :: C. Ybarra, MA""",
        "Rolando Izquierdo Banda",
        "2026-01-20",
        birth="2001-01-08",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Lakeshore Collections & Testing
% 900 Erie Basin, Buffalo, NY (fictional) - electronic result certificate
# Certificate of Drug Test Result
Participant :: Oluwafunmike Tolani Adebanjo ;; Date of birth :: 08 Sep 2000
Test type :: 5 panel urine + fentanyl ;; Collection :: 11 Feb 2026, 09:16
Custody form :: 2004188117 ;; MRO review :: 13 Feb 2026
^ FINAL RESULT: NEGATIVE
The specimen was tested for amphetamines, cocaine metabolite, marijuana metabolite, opiates, phencyclidine and fentanyl by a SAMHSA certified laboratory. Specimen validity: acceptable (creatinine 121 mg/dL, pH 5.8).
This certificate may be verified with the code printed below for 90 days. Code LK-4188-2207.
~ Medical Review Officer :: Shoshana Weintraub, MD""",
        "Oluwafunmike Tolani Adebanjo",
        "2026-02-11",
        birth="2000-09-08",
        values="drug_screen,,,negative",
    )
    yield mk(
        "child_abuse_clearance",
        """% Commonwealth of Allegheny Forks - Department of Human Services
% ChildLine and Abuse Registry, P.O. Box 0088, Harris Ferry (fictional)
# CHILD ABUSE HISTORY CERTIFICATION
Applicant :: Nontobeko Zinhle Sithole ;; Date of birth :: 04/04/2000
e-Clearance ID :: 4411880227 ;; Purpose :: Individual having contact with children
Application received :: 01/28/2026 ;; Verification date :: 02/02/2026
^ NO RECORD EXISTS
The above named applicant has NO RECORD in the statewide database as a perpetrator of an indicated or founded report of child abuse as of the verification date. A person who intentionally makes a false statement on the application commits an offense.
~ Director, ChildLine :: Amy Gerlach""",
        "Nontobeko Zinhle Sithole",
        "2026-02-02",
        birth="2000-04-04",
    )


def _exam_board() -> Iterator[UnseenPaper]:
    """Score reports and certificates of examination bodies."""
    mk = partial(_paper, ExamBoard)
    yield mk(
        "english",
        """% TOEFL iBT
% Test of English as a Foreign Language (fictional specimen)
% Test Taker Score Report
Name :: Balogun, Ifedayo Samuel ;; Registration Number :: 1188 2041 0077 6620
Date of Birth :: 24 Nov 2000 ;; Country of Birth :: Nigeria ;; Native Language :: Yoruba
Test Date :: 06 Dec 2025 ;; Test Center :: STN11880B Ibadan ;; Score Report Date :: 12 Dec 2025
& Total :: 111
& Reading :: 29
& Listening :: 28
& Speaking :: 26
& Writing :: 28
## Score ranges
Section | Range | Level
Reading | 0-30 | Advanced (24-30)
Listening | 0-30 | Advanced (22-30)
Speaking | 0-30 | Advanced (25-30)
Writing | 0-30 | Advanced (24-30)
MyBest scores combine the highest section scores of all valid tests. This test taker has one valid test. Scores are valid until 06 Dec 2027.""",
        "Ifedayo Samuel Balogun",
        "2025-12-06",
        expires="2027-12-06",
        birth="2000-11-24",
        values="TOEFL,111,,;reading,29,,;listening,28,,;speaking,26,,;writing,28,,",
    )
    yield mk(
        "english",
        """% IELTS
% International English Language Testing (fictional specimen)
% Test Report Form - ACADEMIC
Centre Number :: IR118 ;; Date :: 15/NOV/2025 ;; Candidate Number :: 004418
Family Name :: MOGHADDAMFAR ;; First Name(s) :: SHAYAN ;; Candidate ID :: Z118820041
Date of Birth :: 12/08/2000 ;; Sex (M/F) :: M ;; Scheme Code :: Private Candidate
Country or Region of Origin :: IRAN ;; First Language :: FARSI
## Test Results
& Listening :: 8.0
& Reading :: 7.5
& Writing :: 6.5
& Speaking :: 7.5
& Overall Band :: 7.5
CEFR Level: C1
Administrator Comments: none
~ Administrator's signature :: M. Aghdasi ;; Date :: 22/11/2025
Test Report Form Number: 25IR004418MOGS118A""",
        "Shayan Moghaddamfar",
        "2025-11-15",
        birth="2000-08-12",
        values="listening,8,,;reading,7.5,,;writing,6.5,,;speaking,7.5,,;IELTS,7.5,,",
    )
    yield mk(
        "english",
        """% duolingo english test
% Official certificate (fictional specimen)
% Certified result
Test taker :: Ximena Abril Tovalín Peniche ;; Date of birth :: June 18, 2001
Test date :: January 17, 2026 ;; Valid until :: January 17, 2028
& Overall Score :: 130
& Literacy :: 130
& Comprehension :: 140
& Conversation :: 120
& Production :: 115
Scores are on a scale from 10 to 160. A score of 130 corresponds to CEFR C1. Share this result with an institution at no cost. Verify at certs.example/4q88-tx.""",
        "Ximena Abril Tovalín Peniche",
        "2026-01-17",
        expires="2028-01-17",
        birth="2001-06-18",
        values="Duolingo,130,,",
    )
    yield mk(
        "english",
        """% TOEFL iBT
% Test of English as a Foreign Language (fictional specimen)
% Institutional Notice
Name :: Samarakoon, Dulanjali Methma ;; Registration Number :: 1188 7720 3155 0042
Date of Birth :: 19 Feb 1999 ;; Country of Birth :: Sri Lanka ;; Native Language :: Sinhala
Test Date :: 14 Jun 2023 ;; Valid Until :: 14 Jun 2025 ;; Request Date :: 03 Feb 2026
& Total :: 101
& Reading :: 26
& Listening :: 27
& Speaking :: 23
& Writing :: 25
## NOTICE: SCORES EXPIRED
Scores are valid for two years after the test date. The scores of this test taker have expired and are shown for information only. They can no longer be reported to institutions; a new test is needed.""",
        "Dulanjali Methma Samarakoon",
        "2023-06-14",
        expires="2025-06-14",
        birth="1999-02-19",
        values="TOEFL,101,,;reading,26,,;listening,27,,;speaking,23,,;writing,25,,",
        sound=False,
    )
    yield mk(
        "oet",
        """% OET
% Occupational English Test (fictional specimen)
% Statement of Results
Candidate name :: Nazokat Bekzod qizi Tursunova ;; Candidate number :: 118820-441
Date of birth :: 03 Dec 1999 ;; Gender :: Female ;; Profession :: Medicine
Test date :: 07 Feb 2026 ;; Venue :: Tashkent Gardens ;; Date of issue :: 23 Feb 2026
& Listening :: 430 (B)
& Reading :: 390 (B)
& Speaking :: 370 (B)
& Writing :: 340 (C+)
Sub-tests are graded from A (450-500) to E (0-90). Organisations set their own requirements. This statement is not an official copy unless verified online.""",
        "Nazokat Bekzod qizi Tursunova",
        "2026-02-07",
        birth="1999-12-03",
        values="listening,430,,;reading,390,,;speaking,370,,;writing,340,,",
    )
    yield mk(
        "usmle_step1",
        """% USMLE
% United States Medical Licensing Examination (fictional specimen)
% STEP 1 SCORE REPORT
Name :: Vlahovljak, Tarik ;; USMLE ID :: 5-118-820-4 ;; Test Date :: August 19, 2025
Report Date :: September 10, 2025 ;; Registrant :: ECFMG ;; Attempt :: 1
# Your test result: Fail
## Your performance compared to a low pass
Content area | % of items | Compared with low pass
Human Development | 2 - 4 | Lower
Cardiovascular System | 7 - 11 | Same
Respiratory and Renal Systems | 11 - 15 | Lower
Behavioral Health and Nervous Systems | 10 - 14 | Lower
Multisystem Processes and Disorders | 8 - 12 | Lower
Biostatistics and Epidemiology | 4 - 6 | Same
Examinees must meet or exceed the passing standard to receive a pass. See the Bulletin of Information for rules on retakes.""",
        "Tarik Vlahovljak",
        "2025-08-19",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% USMLE
% United States Medical Licensing Examination (fictional specimen)
% STEP 2 CK SCORE REPORT
Name :: Chidambaranathan, Meenal ;; USMLE ID :: 5-118-231-4 ;; Test Date :: July 29, 2025
Report Date :: August 20, 2025 ;; Registrant :: ECFMG ;; Page :: 1 of 2
& Your test result :: Pass
& Your score :: 249
& Minimum to pass :: 214
## How your score compares
The average score of first-time examinees from US and Canadian schools who tested in the last academic year was 250, with a standard deviation of 15. The standard error of measurement is 6 points.
Physician task | Relative performance
Patient Care: Diagnosis | Average
Patient Care: Management | Higher
Communication and Professionalism | Average
Systems-based Practice and Patient Safety | Average""",
        "Meenal Chidambaranathan",
        "2025-07-29",
        values="step2ck,249,,pass",
    )
    yield mk(
        "usmle_transcript",
        """% USMLE
% United States Medical Licensing Examination (fictional specimen)
% TRANSCRIPT
Name :: Zeidan, Rami Khalil ;; USMLE ID :: 5-118-662-0 ;; Date of Birth :: 1999-06-27
School :: Cedar Slope University Faculty of Medicine ;; Transcript Date :: 2026-02-10
## Examination history
Examination | Date | Result | Score | Minimum
USMLE Step 1 | 2024-05-21 | Pass | not reported | -
USMLE Step 2 CK | 2025-10-02 | Pass | 261 | 218
USMLE Step 3 | No record | | |
Annotations: none. No exceptional circumstances have been noted. This transcript was requested by the examinee.""",
        "Rami Khalil Zeidan",
        "2026-02-10",
        birth="1999-06-27",
        values="step1,,,pass;step2ck,261,,pass",
    )
    yield mk(
        "ecfmg_cert",
        """% ECFMG
% Commission for Foreign Medical Graduates (fictional specimen)
% Standard Certificate
^ This is to certify that
# Natalia Wiktoria Grzegorczyk
having met all the requirements of the Commission, including the medical science examinations, the communication skills requirement and the verification of the medical diploma, is hereby awarded this
# STANDARD ECFMG CERTIFICATE
Certificate number :: 1-188-204-1 ;; Effective date :: December 15, 2025 ;; Place :: Philadelphia Heights
Valid for entry into graduate medical education. The certificate has no date of expiration.
~ Chair of the Board :: Ebenezer Lindqvist ;; President :: Carla Montefusco, MD""",
        "Natalia Wiktoria Grzegorczyk",
        "2025-12-15",
    )
    yield mk(
        "english",
        """% IELTS
% International English Language Testing (fictional specimen)
% Test Report Form - ACADEMIC
Centre Number :: UG004 ;; Date :: 24/JAN/2026 ;; Candidate Number :: 011882
Family Name :: BYARUHANGA ;; First Name(s) :: SOLOMON KATO ;; Candidate ID :: B1188207
Date of Birth :: 31/05/2000 ;; Sex (M/F) :: M ;; Scheme Code :: Private Candidate
Country or Region of Origin :: UGANDA ;; First Language :: RUNYORO
## Test Results
& Listening :: 7.0
& Reading :: 8.5
& Writing :: 7.0
& Speaking :: 8.0
& Overall Band :: 7.5
CEFR Level: C1
~ Administrator's signature :: P. Acheng ;; Date :: 30/01/2026
It is recommended that the candidate's score be considered valid for two years only.""",
        "Solomon Kato Byaruhanga",
        "2026-01-24",
        birth="2000-05-31",
        values="listening,7,,;reading,8.5,,;writing,7,,;speaking,8,,;IELTS,7.5,,",
    )


def _ecard() -> Iterator[UnseenPaper]:
    """Course cards and course certificates."""
    mk = partial(_paper, ECard)
    yield mk(
        "bls",
        """% BASIC LIFE SUPPORT
% Heartland Resuscitation Association (fictional)
# BLS Provider
# Sigrid Annelie Haugstad
has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the Basic Life Support (CPR and AED) Program.
Issue Date :: 10/11/2025 ;; Renew By :: 10/2027
Training Center Name :: Skagit Lifesaving TC ;; Instructor Name :: Brent Oyama
Training Center ID :: WA00118 ;; Instructor ID :: 05118820441
Training Center City, State :: Mount Vernon, WA ;; eCard Code :: 255188204417
Training Center Phone :: (360) 555-0190 ;; Training Site Name :: Anacortes Annex
Scan the code or enter the eCard code on the association's site to view or verify authenticity.""",
        "Sigrid Annelie Haugstad",
        "2025-10-11",
        expires="2027-10-31",
    )
    yield mk(
        "bls",
        """% EUROPEAN LIFE SUPPORT COUNCIL
% Course organiser: Skill Centre Utrecht-Oost (fictional)
# BLS Provider Certificate
# Maarten Joost Wijngaarden
successfully completed the Basic Life Support course (adult CPR and AED) held on 24 January 2026 and is hereby certified as a BLS Provider.
Date of course :: 24 January 2026 ;; Valid until :: 24 January 2028
Course director :: H. Verbeek ;; Certificate no. :: ELSC-NL-118820
~ Course director :: H. Verbeek""",
        "Maarten Joost Wijngaarden",
        "2026-01-24",
        expires="2028-01-24",
    )
    yield mk(
        "bls",
        """% BASIC LIFE SUPPORT
% Heartland Resuscitation Association (fictional) - eCard status page
# BLS Provider - EXPIRED
# Chinonso Perpetua Madubuike
has successfully completed the cognitive and skills evaluations of the Basic Life Support Program. This card is past its renewal date and is no longer valid.
Issue Date :: 07/22/2023 ;; Renew By :: 07/2025
Training Center Name :: Bayou City CPR ;; Instructor Name :: L. Robichaux
Training Center ID :: TX00442 ;; Instructor ID :: 03118820077
Training Center City, State :: Houston, TX ;; eCard Code :: 235188200771
Status :: Expired ;; Status checked :: 02/19/2026""",
        "Chinonso Perpetua Madubuike",
        "2023-07-22",
        expires="2025-07-31",
        sound=False,
    )
    yield mk(
        "hipaa",
        """% TRAINWELL COMPLIANCE
% Online courses for health care (fictional)
# Certificate of Completion
This certifies that
# Eszter Boglárka Szentiványi
has completed the course HIPAA Privacy and Security for Students and passed the final assessment with a score of 95 %.
Completion date :: February 3, 2026 ;; Credit hours :: 1.0
Certificate ID :: TW-118820-HPS ;; Course version :: 2026.1
This certificate is valid for one year and expires on February 3, 2027.""",
        "Eszter Boglárka Szentiványi",
        "2026-02-03",
        expires="2027-02-03",
    )
    yield mk(
        "hipaa",
        """% TRAINWELL COMPLIANCE
% Online courses for health care (fictional) - learner transcript
# Course not passed
# Gideon Kwabena Asiedu
Course: HIPAA Privacy and Security for Students. Last attempt on January 29, 2026. Your score of 64 % is below the passing score of 80 %.
Attempt :: 2 of 3 ;; Status :: FAILED - retake required
Learner ID :: 118820-GKA ;; Course version :: 2026.1
A certificate of completion is issued only after the assessment has been passed.""",
        "Gideon Kwabena Asiedu",
        "2026-01-29",
        sound=False,
    )
    yield mk(
        "osha_bbp",
        """% TRAINWELL COMPLIANCE
% Online courses for health care (fictional)
# Certificate of Completion
This certifies that
# Rodrigo Tadeu Quintanilha
has completed OSHA Bloodborne Pathogens Annual Training (29 CFR 1910.1030), including exposure control, personal protective equipment and post-exposure steps.
Completion date :: December 22, 2025 ;; Credit hours :: 0.75
Certificate ID :: TW-220118-BBP ;; Score :: 100 %""",
        "Rodrigo Tadeu Quintanilha",
        "2025-12-22",
    )
    yield mk(
        "covid",
        """% IMMUNIZATION REGISTRY OF THE STATE OF OCOTILLO
% Digital vaccine record (fictional) - scan the code with a verifier
# COVID-19 Vaccine Record
# Leilani Kapiolani Nakoa
Date of birth :: 08/15/2000 ;; Record printed :: 01/14/2026
Dose 1 :: Moderna, 05/03/2021, lot 011C21A ;; Dose 2 :: Moderna, 06/01/2021, lot 019C21B
Dose 3 :: Moderna, 12/28/2021, lot 054H21A ;; Dose 4 :: Moderna 2025-26, 10/03/2025, lot 3051188
This is an official record of vaccination. It says nothing about immunity or about other vaccines.""",
        "Leilani Kapiolani Nakoa",
        "2025-10-03",
        birth="2000-08-15",
    )
    yield mk(
        "ny_infection_control",
        """% HUDSON CE PARTNERS
% Approved provider no. IC000118, State of New York (fictional)
# Certification of Completion
# Mzia Ketevan Gelovani
has completed course work or training in infection control and barrier precautions, including sepsis awareness, as mandated by Chapter 786 of the Laws of 1992.
Date of completion :: November 9, 2025 ;; Next training due :: November 9, 2029
Profession :: Medical student ;; Certificate no. :: IC-5118820
~ Provider's representative :: Myrna Applebaum""",
        "Mzia Ketevan Gelovani",
        "2025-11-09",
        expires="2029-11-09",
    )
    yield mk(
        "mask_fit",
        """% SAFE BREATH FIT TESTING
% Mobile respirator services, Tampa Shores, FL (fictional)
# Respirator Fit Test Card
# Augustin Zoltan Berecz
Protocol :: Qualitative - Bitrex ;; Result :: PASS
Respirator :: 3M 1870+ Aura ;; Size :: Regular
Date of test :: 03/05/2026 ;; Expires :: 03/05/2027
Tester :: D. Figueroa ;; Facial hair :: none
Medical evaluation questionnaire reviewed and cleared. Retest after weight change, dental work or facial surgery.""",
        "Augustin Zoltan Berecz",
        "2026-03-05",
        expires="2027-03-05",
    )
    yield mk(
        "diploma",
        """% UNIVERSITAS SANCTI RUPERTI
% University of Saint Rupert, Faculty of Medicine (fictional)
# Diploma
The Rector and the Senate of the University, having examined the merits of
# Lorcan Fiachra Mac Giolla
born on 14 December 1999, confer upon him the degree of Bachelor of Medicine, Bachelor of Surgery and Bachelor of the Art of Obstetrics (MB BCh BAO) with honours.
Given under the seal of the University on :: 5 June 2025 ;; Diploma no. :: 2025/0118
~ Rector :: A. Dunleavy ;; Dean :: S. Ó Cathasaigh""",
        "Lorcan Fiachra Mac Giolla",
        "2025-06-05",
        birth="1999-12-14",
    )


def _emp_health() -> Iterator[UnseenPaper]:
    """Forms of employee-health and student-health offices."""
    mk = partial(_paper, EmpHealth)
    yield mk(
        "immunization_host",
        """% CRESTLINE UNIVERSITY HOSPITALS
% Employee Health Services - Visiting Student Health Clearance (fictional)
% Form EHS-118 (rev. 6/25)
# VISITING STUDENT IMMUNIZATION RECORD
Last name :: Harutyunyan ;; First name :: Anahit ;; MI :: S
Date of birth :: 09/26/2000 ;; School :: Ararat Plain State Medical Univ. ;; Phone :: +374 10 555011
## SECTION A - To be completed by a health care provider
Requirement | Dose 1 | Dose 2 | Dose 3 | Titer date | Titer result
MMR | 10/02/2001 | 11/15/2006 |  | 12/02/2025 | Measles pos, Mumps pos, Rubella pos
Varicella | had disease |  |  | 12/02/2025 | Positive (immune)
Hepatitis B | 09/27/2000 | 10/28/2000 | 03/30/2001 | 12/02/2025 | HBsAb quant 184 mIU/mL
Tdap | 04/18/2022 |  |  |  |
Influenza 2025-26 | 10/20/2025 |  |  |  |
COVID-19 | 09/11/2021 | 10/12/2021 |  |  |
## SECTION B - Tuberculosis screening
IGRA :: [x] QuantiFERON  [ ] T-SPOT ;; Date :: 12/02/2025 ;; Result :: [x] Negative  [ ] Positive
## SECTION C - Provider attestation
I attest that the information above is correct and supported by records.
~ Provider signature :: Dr. Gayane Simonyan ;; Date :: 12/08/2025""",
        "Anahit S Harutyunyan",
        "2025-12-08",
        birth="2000-09-26",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;varicella_igg,,,positive;"
        "anti-HBs,184,mIU/mL,;IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% ST. BONIFACE MEDICAL CENTER
% Occupational Health Department, 700 Levee Street, Natchez Bend, MS (fictional)
% OH-22
# HEALTH REQUIREMENTS CHECKLIST - NON-EMPLOYED STUDENTS
Name :: Sepehr Jalalvand ;; DOB :: 01/31/1999
Rotation :: Cardiology ;; Start date :: 04/06/2026
## REQUIREMENTS
Item | Documentation received | Reviewed
MMR x 2 or titers | 2 doses: 05/14/2000, 03/02/2005 | OK
Varicella x 2 or titer | Titer 01/19/2026: IgG NEGATIVE, no vaccine doses | NOT MET
Hepatitis B series and titer | 3 doses; anti-HBs 01/19/2026: 2.4 mIU/mL - NON-IMMUNE | NOT MET
Tdap within 10 years | 08/11/2021 | OK
TB screening | QuantiFERON 01/19/2026: negative | OK
Influenza (Oct - Mar) | Not received | NOT MET
## DISPOSITION
[ ] Cleared to begin     [x] NOT cleared - requirements outstanding
Student must submit varicella dose 1, hepatitis B booster and influenza vaccine before the start date.
~ Reviewed by :: Q. Ledoux, RN ;; Date :: 02/11/2026""",
        "Sepehr Jalalvand",
        "2026-02-11",
        birth="1999-01-31",
        values="varicella_igg,,,negative;anti-HBs,2.4,mIU/mL,negative;IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% MESA ALTA HEALTH SYSTEM
% Student Placement Office - health clearance summary (fictional)
% MA-STU-4
# HEALTH CLEARANCE LETTER
Student :: Ludivine Mbombo Tshiala ;; Date of birth :: 08/08/2001
Program :: Visiting medical student ;; Rotation dates :: 05/04/2026 - 05/29/2026
## STATUS OF REQUIREMENTS
Requirement | Date | Status
Measles, mumps, rubella - 2 doses | 06/20/2003 and 02/12/2008 | Complete
Varicella - 2 doses | 07/01/2019 and 08/05/2019 | Complete
Hepatitis B - 3 doses | 2001 - 2002 | Complete
Hepatitis B surface antibody | 02/17/2026 | Immune (>10)
Tdap | 09/30/2023 | Complete
TB - T-SPOT | 02/17/2026 | Negative
Influenza | 11/05/2025 | Complete
[x] The student has met all health requirements and is CLEARED for patient contact.
~ Nurse manager :: Abigail Whitehorse, RN ;; Date :: 03/02/2026""",
        "Ludivine Mbombo Tshiala",
        "2026-03-02",
        birth="2001-08-08",
        values="anti-HBs,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC STANDARDIZED IMMUNIZATION FORM
% Completed for visiting students - fictional specimen
% Page 1 of 2
Name :: Onwuachi, Zikora ;; Date of birth :: 07/13/2000
Medical school :: Nsude Ridge College of Medicine ;; Student ID :: NR/118/20
E-mail :: z.onwuachi@mail.example ;; Primary phone :: +234 806 555 0118
## MMR - 2 doses or 2 doses of measles, 2 of mumps, 1 of rubella; or serologic proof
Option 1 | Vaccine | Date
MMR dose 1 | M-M-R II | 01/16/2024
MMR dose 2 | M-M-R II | 02/20/2024
## Tetanus-diphtheria-pertussis - 1 dose of adult Tdap
Tdap | Boostrix | 01/16/2024
## Varicella - 2 doses or positive serology
Serologic immunity (IgG) | [x] Positive  [ ] Negative  [ ] Equivocal | 11/04/2025
## Influenza - 1 dose each fall
Flu vaccine | Fluarix | 10/09/2025
## Hepatitis B - 3 doses of Engerix-B, Recombivax or Twinrix, then quantitative antibody
Dose 1, dose 2, dose 3 | Engerix-B | 01/16/2024, 02/20/2024, 07/23/2024
Quantitative hepatitis B surface antibody | 356 mIU/mL  [x] Positive | 11/04/2025
## Tuberculosis - results of the last IGRA or two TSTs
QuantiFERON TB Gold | [x] Negative  [ ] Indeterminate  [ ] Positive | 11/04/2025
~ Authorized signature :: Dr. Ebele Nwokike ;; Date :: 11/13/2025""",
        "Zikora Onwuachi",
        "2025-11-13",
        birth="2000-07-13",
        values="varicella_igg,,,positive;anti-HBs,356,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% NORTHFIELD STUDENT HEALTH
% 118 College Green, Northfield Corners, VT (fictional)
% TB-2
# TUBERCULIN SKIN TEST - TWO STEP
Name :: Quispecahuana Mamani, Nadir ;; DOB :: 10/15/2000
## STEP 1
Date placed :: 01/12/2026 ;; Site :: L forearm ;; Lot :: C5118AA ;; By :: T. Malone RN
Date read :: 01/14/2026 ;; mm induration :: 0 mm ;; Result :: [x] Neg  [ ] Pos
## STEP 2 (1 to 3 weeks later)
Date placed :: 01/26/2026 ;; Site :: R forearm ;; Lot :: C5118AA ;; By :: T. Malone RN
Date read :: 01/28/2026 ;; mm induration :: 3 mm ;; Result :: [x] Neg  [ ] Pos
## INTERPRETATION
Induration of 10 mm or more is positive in students from countries with a high rate of TB.
~ Read by :: Theresa Malone, RN ;; Date :: 01/28/2026""",
        "Nadir Quispecahuana Mamani",
        "2026-01-28",
        birth="2000-10-15",
        values="TST,0,mm,negative;TST,3,mm,negative",
    )
    yield mk(
        "tb_test",
        """% COASTAL BEND COMMUNITY CLINIC
% 55 Pelican Drive, Rockport Bay, TX (fictional)
% Nursing form 9
# PPD SKIN TEST RECORD
Patient :: Lemlem Araya Woldemichael ;; DOB :: 03/28/2000
Ordered by :: J. Sandoval, DO ;; Allergies :: NKDA
Date/time placed :: 02/16/2026 9:15 AM ;; Site :: left volar forearm
Manufacturer :: Tubersol ;; Lot / exp :: C6011BA / 11-2026
Date/time read :: __________________ ;; Induration :: ______ mm
Result :: [ ] Negative  [ ] Positive ;; Read by :: __________________
Patient to return between 02/18/2026 and 02/19/2026 for reading. TEST NOT READ - RESULT PENDING. A test that is not read within 72 hours must be repeated.
~ Placed by :: Ofelia Garza, LVN ;; Date :: 02/16/2026""",
        "Lemlem Araya Woldemichael",
        "2026-02-16",
        birth="2000-03-28",
        values="TST,,,pending",
        sound=False,
    )
    yield mk(
        "flu",
        """% CRESTLINE PHARMACY #118
% 2200 Main Street, Crestline, OH (fictional)
% Vaccine record
# INFLUENZA VACCINATION VERIFICATION 2025-2026
Patient :: Prathyusha Reddy Gangavaram ;; Date of birth :: 05/05/2001
Vaccine :: Flucelvax trivalent ;; Manufacturer :: Seqirus
Lot number :: AU5118B ;; Expiration of lot :: 06/30/2026
Date administered :: 10/16/2025 ;; Site / route :: L deltoid, IM 0.5 mL
The person named above has received the seasonal influenza vaccine.
~ Pharmacist :: Kyle Buchholz, PharmD ;; License :: OH-0000118""",
        "Prathyusha Reddy Gangavaram",
        "2025-10-16",
        birth="2001-05-05",
    )
    yield mk(
        "mask_fit",
        """% LOWCOUNTRY REGIONAL HOSPITAL
% Employee Health & Safety, 3 Palmetto Row, Beaufort Sound, SC (fictional)
% RPP-7
# N95 RESPIRATOR FIT TEST RECORD
Name :: Arslan Begmyrat Durdyyev ;; Department :: Visiting student, Pulmonary
Date of test :: 02/24/2026 ;; Method :: [x] Saccharin  [ ] Bitrex  [ ] PortaCount
## RESULTS
Model | Sensitivity test | Exercises 1-7 | Outcome
3M 1860 small | 20 squeezes | tasted at talking | FAIL
3M 1860 regular | 20 squeezes | tasted at bending | FAIL
Halyard 46727 | 20 squeezes | tasted at normal breathing | FAIL
Overall :: [ ] PASS  [x] FAIL ;; Reason :: full beard, no seal
The employee may not enter airborne isolation rooms with an N95. Refer for a PAPR or retest when clean-shaven.
~ Fit tester :: B. Simmons ;; Date :: 02/24/2026""",
        "Arslan Begmyrat Durdyyev",
        "2026-02-24",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% NORTHFIELD STUDENT HEALTH
% 118 College Green, Northfield Corners, VT (fictional)
% TB-5
# TB SYMPTOM REVIEW FOR PERSONS WITH A PRIOR POSITIVE TEST
Name :: Jigme Tashi Dorjee ;; DOB :: 12/28/1999
Prior positive test :: QuantiFERON, 2021 ;; Treated :: rifampin, 4 months
Please mark if you have had any of these in the past year:
Productive cough longer than 3 weeks | [ ] Yes  [x] No
Coughing up blood | [ ] Yes  [x] No
Fever, chills or night sweats | [ ] Yes  [x] No
Weight loss without dieting | [ ] Yes  [x] No
Persistent fatigue | [ ] Yes  [x] No
Chest x-ray :: done 06/09/2025, on file ;; Chest x-ray needed :: [ ] Yes  [x] No
[x] No symptoms of active tuberculosis. May participate in clinical work.
~ Student :: Jigme Dorjee ;; Reviewed by / date :: C. Ostrander, NP  02/05/2026""",
        "Jigme Tashi Dorjee",
        "2026-02-05",
        birth="1999-12-28",
    )
    yield mk(
        "physical_exam",
        """% CRESTLINE UNIVERSITY HOSPITALS
% Employee Health Services - Visiting Student Health Clearance (fictional)
% Form EHS-120 (rev. 6/25)
# HISTORY AND PHYSICAL EXAMINATION
Last name :: Mavrommatis ;; First name :: Stavroula ;; DOB :: 04/20/2001
Height :: 5 ft 5 in ;; Weight :: 128 lb ;; BP :: 112/70 ;; Pulse :: 66
Vision R :: 20/20 ;; Vision L :: 20/25 ;; Corrected :: [x] Yes  [ ] No
## EXAMINATION
System | Normal | Abnormal / comments
HEENT | [x] | [ ]
Neck, thyroid | [x] | [ ]
Heart and lungs | [x] | [ ]
Abdomen | [x] | [ ]
Musculoskeletal | [x] | [ ] old ankle fracture, healed
Neurologic | [x] | [ ]
Is this student able to perform the duties of a clinical rotation without restriction?  [x] Yes   [ ] No
Is this student free of communicable disease?  [x] Yes   [ ] No
~ Examiner :: Dimitra Kallergi, MD ;; Date of exam :: 01/07/2026""",
        "Stavroula Mavrommatis",
        "2026-01-07",
        birth="2001-04-20",
    )


def _insurer() -> Iterator[UnseenPaper]:
    """Certificates of insurers, letters of banks, receipts and agreements."""
    mk = partial(_paper, Insurer)
    yield mk(
        "malpractice",
        """% HEALTHWARD PROVIDERS SERVICE ORGANIZATION
% Professional liability for students, 159 Millrun Road, Hatfield Green, PA 19040 (fictional)
# Certificate of Insurance
# OCCURRENCE PROFESSIONAL LIABILITY POLICY FORM
Print date :: 01/09/2026 ;; Policy number :: 0118820441
Policy period :: from 02/01/2026 to 02/01/2027 at 12:01 AM Standard Time
Named insured :: Natsuki Haruna Ichikawa ;; Program administered by :: Healthward PSO
Medical specialty :: Medical Student, MD ;; Code :: 80999 ;; Insurance provided by :: Alderbrook Casualty Company
Coverage part | Limits of liability
Professional liability | $1,000,000 each claim / $3,000,000 aggregate
License protection | $25,000 per proceeding / $25,000 aggregate
Personal injury liability | included above
Medical payments | $25,000 per person / $100,000 aggregate
First aid | $10,000 aggregate
Total premium: $ 49.00. This certificate forms part of the policy and is issued for the information of the certificate holder only.
~ Authorized representative :: Doreen Fitzhugh""",
        "Natsuki Haruna Ichikawa",
        "2026-02-01",
        expires="2027-02-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% GREENWICH ARCH INSURANCE AGENCY, LLC
% Producer: 66 Wall Ferry Street, New York, NY (fictional) - 212-555-0118
# CERTIFICATE OF LIABILITY INSURANCE
# DATE (MM/DD/YYYY): 08/20/2025
Insured :: Universidad de la Ribera Alta, Facultad de Medicina, and its enrolled students ;; Insurer A :: Kittering Specialty Ins. Co.
Ins ltr | Type of insurance | Policy number | Policy eff | Policy exp | Limits
A | Medical professional liability, claims-made | KSI-118820-25 | 09/01/2025 | 09/01/2026 | Each incident $1,000,000; Aggregate $3,000,000
Description of operations: Evidence of coverage for student Salomé Betancur Zuleta while taking part in a clinical elective at the certificate holder's facility.
Certificate holder :: Palmetto Coast Hospital, Medical Education ;; Cancellation :: notice per policy provisions
THIS CERTIFICATE IS ISSUED AS A MATTER OF INFORMATION ONLY AND CONFERS NO RIGHTS UPON THE CERTIFICATE HOLDER.
~ Authorized representative :: G. Pellegrino""",
        "Salomé Betancur Zuleta",
        "2025-09-01",
        expires="2026-09-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% THE MEDICAL PROTECTION MUTUAL
% Member services, 33 Canada Wharf, London (fictional)
# CONFIRMATION OF ELECTIVE INDEMNITY
Member :: Mr Harrison Tobiloba Lawanson ;; Membership no. :: 1188204 ;; Date of birth :: 22 May 2001
Grade :: Medical student, final year ;; Elective country :: United States ;; Letter date :: 4 February 2026
We confirm that the above named member has access to indemnity for his elective placement at Cumberland Gap Medical Center from 1 April 2026 to 26 May 2026. The indemnity applies to claims for clinical negligence arising from supervised work.
Limit any one claim :: USD 2,000,000 ;; Limit in the aggregate :: USD 6,000,000
Start of indemnity :: 1 April 2026 ;; End of indemnity :: 26 May 2026
~ Head of Membership :: Verity Ashdown""",
        "Harrison Tobiloba Lawanson",
        "2026-04-01",
        expires="2026-05-26",
        birth="2001-05-22",
        values="per_claim,2000000,USD,;aggregate,6000000,USD,",
    )
    yield mk(
        "malpractice",
        """% HEALTHWARD PROVIDERS SERVICE ORGANIZATION
% Professional liability for students, 159 Millrun Road, Hatfield Green, PA 19040 (fictional)
# Notice of Cancellation
# NONPAYMENT OF PREMIUM
Notice date :: 11/21/2025 ;; Policy number :: 0118820997 ;; Effective date of cancellation :: 12/06/2025
Named insured :: Feyisayo Damilola Oguntoye ;; Policy period :: from 09/15/2025 to 09/15/2026
Professional liability :: $1,000,000 each claim ;; Aggregate :: $3,000,000 aggregate
You are hereby notified that the policy named above is CANCELLED for nonpayment of premium as of the effective date of cancellation. There is no coverage for acts after that date.
~ Authorized representative :: Doreen Fitzhugh""",
        "Feyisayo Damilola Oguntoye",
        "2025-09-15",
        expires="2026-09-15",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% GEOMERIDIAN GLOBAL HEALTH
% International student plans, Radnor Hills, PA (fictional) - 1-844-555-0119
# Visa Letter / Verification of Coverage
Date :: February 26, 2026 ;; Certificate number :: QMX 118820441 ;; Group :: Visiting Scholars
Member :: Anneliese Theodora Wolkenstein ;; Date of birth :: November 2, 2000 ;; Country of citizenship :: Austria
Effective date :: April 1, 2026 ;; Termination date :: June 30, 2026 ;; Plan :: Navigator Student
To whom it may concern: This letter confirms that the above member is covered under our plan for the period stated. Coverage is worldwide, including the United States.
Benefit | Amount
Lifetime medical maximum | Unlimited
Deductible | $250 per period
Emergency medical evacuation | $250,000
Repatriation of remains | $25,000
The plan meets the requirements for J-1 visitors.
~ Member services :: K. Dunphy""",
        "Anneliese Theodora Wolkenstein",
        "2026-04-01",
        expires="2026-06-30",
        birth="2000-11-02",
    )
    yield mk(
        "health_insurance",
        """% STUDENTGUARD INSURANCE SERVICES
% 150 Fifth Ferry Ave, New York, NY (fictional)
# Insurance ID card and confirmation of purchase
Insured person :: Mthunzi Sakhile Khumalo-Botha ;; Date of birth :: 1999-07-19 ;; Policy no. :: SG-COMPASS-118820
Start date :: 2026-03-02 ;; End date :: 2026-05-31 ;; Purchased on :: 2026-02-10
Coverage area :: USA ;; Maximum benefit :: $500,000 ;; Evacuation :: $500,000
Please present this card to the provider. Pre-existing conditions are covered after six months. Benefits are subject to the terms of the plan certificate.
Amount paid: $ 162.00. Payment status: PAID.""",
        "Mthunzi Sakhile Khumalo-Botha",
        "2026-03-02",
        expires="2026-05-31",
        birth="1999-07-19",
    )
    yield mk(
        "health_insurance",
        """% CONTINENTAL TRAVEL ASSISTANCE
% 7 Quai Fictif, Geneva Lake (fictional) - policy desk
# Certificate of Travel Health Insurance
Insured :: Roksana Ilham Bouzidi ;; Date of birth :: 16.10.2000 ;; Policy :: CTA-118-20-44
Valid from :: 01.04.2025 ;; Valid until :: 30.06.2025 ;; Zone :: Europe (Schengen) only
Medical expenses | up to EUR 30,000
Hospital stay | covered
Repatriation | covered
Excluded: United States of America, Canada, Japan.
Certificate issued on 20.03.2025. The cover ends on the day stated and is not renewed automatically.
~ For the insurer :: B. Favre""",
        "Roksana Ilham Bouzidi",
        "2025-04-01",
        expires="2025-06-30",
        birth="2000-10-16",
        sound=False,
    )
    yield mk(
        "financial_proof",
        """% BANK OF THE SILVER ESTUARY
% Branch 118, Harbour Road, Port Silver (fictional)
# BALANCE CERTIFICATE
Date :: 12 January 2026 ;; Ref :: BSE/118/CERT/0441 ;; Currency :: USD
Account holder :: Zaheer Abbas Poonawala ;; Account number :: xxxxxx1882 ;; Account type :: Savings
Opened :: 09 June 2016 ;; Balance as on 11 January 2026 :: USD 21,470.35 ;; Average of six months :: USD 18,902.00
We certify the above balance at the request of our customer, for submission to the host hospital and the consulate. This certificate is given without any risk or responsibility on the part of the bank or its officers.
~ Branch manager :: T. Mistry ;; Second officer :: J. D'Silva""",
        "Zaheer Abbas Poonawala",
        "2026-01-12",
    )
    yield mk(
        "fee_receipt",
        """% RIVER OAKS UNIVERSITY - BURSAR
% 1 University Plaza, River Oaks, MO (fictional)
# PAYMENT RECEIPT
Receipt no. :: ROU-118820 ;; Date :: 01/30/2026 ;; Method :: Visa ending 0044
Received from :: Ngawang Choden Wangmo ;; Student no. :: V-26-0118 ;; Term :: Spring 2026
Description | Amount
International visiting student application fee | $ 300.00
Elective fee, 4 weeks | $ 1,200.00
Total paid | $ 1,500.00
Balance due: $ 0.00. Fees are not refundable. Thank you.""",
        "Ngawang Choden Wangmo",
        "2026-01-30",
    )
    yield mk(
        "malpractice",
        """% ALDERBROOK CASUALTY COMPANY
% Student medical malpractice program, Chicago Narrows, IL (fictional)
# Declarations Page
Named insured :: Bruno Leopoldo Sartorelli ;; Policy number :: ACC-ST-440118 ;; Form :: Claims made
Policy period from :: 10/01/2024 ;; Policy period to :: 10/01/2025 ;; Retroactive date :: 10/01/2024
Each claim :: $1,000,000 ;; Annual aggregate :: $3,000,000 ;; Deductible :: none
Endorsements: 01 Student amendatory; 07 Non-renewal. In accordance with endorsement 07 this policy EXPIRED on 10/01/2025 and was not renewed. No extended reporting period has been purchased.
Issued 10/03/2025.
~ Authorized signature :: E. Vandermolen""",
        "Bruno Leopoldo Sartorelli",
        "2024-10-01",
        expires="2025-10-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )


def _amtlich() -> Iterator[UnseenPaper]:
    """German, Austrian and Swiss papers, two of them in English."""
    mk = partial(_paper, Amtlich)
    yield mk(
        "background_check",
        """% Bundesregisteramt
% Sachgebiet Führungszeugnisse
% Am Alten Speicher 99, 99999 Musterbonn (fiktiv)
Frau || Datum: 09.02.2026
Svenja Karoline Uhlenbrock || Geschäftszeichen: 0118820441
Hinter dem Deich 18 || Seite 1 von 1
99118 Norderkoog ||
# Führungszeugnis
über
Geburtsname :: Uhlenbrock
Familienname :: Uhlenbrock
Vorname(n) :: Svenja Karoline
Geburtsdatum :: 21.09.2000
Geburtsort :: Norderkoog
Staatsangehörigkeit :: deutsch
Inhalt: Keine Eintragung
Dieses Führungszeugnis wurde maschinell erstellt und wird nicht unterschrieben. Es wurde nach § 30 BZRG erteilt.""",
        "Svenja Karoline Uhlenbrock",
        "2026-02-09",
        birth="2000-09-21",
        values="background_check,,,clear",
    )
    yield mk(
        "good_standing",
        """% Universität Falkenburg
% Studierendensekretariat
% Schlossallee 1, 99007 Falkenburg (fiktiv)
Herrn || Matrikelnummer: 3118820
Jonathan Emanuel Rieckhoff || Ausgestellt am: 14.10.2025
Lindenweg 8 || Wintersemester 2025/26
99007 Falkenburg ||
# Immatrikulationsbescheinigung und Bescheinigung über die ordnungsgemäße Studienführung
Herr Jonathan Emanuel Rieckhoff, geboren am 02.03.2001 in Greifenau, ist im Wintersemester 2025/26 (01.10.2025 bis 31.03.2026) an der Universität Falkenburg als ordentlicher Studierender immatrikuliert.
Studiengang :: Humanmedizin (Staatsexamen)
Fachsemester :: 11
Hochschulsemester :: 11
Voraussichtlicher Abschluss :: November 2026
Der Studierende führt sein Studium ordnungsgemäß. Ordnungsmaßnahmen sind nicht ergangen; gegen ihn ist kein Verfahren anhängig.
Die Bescheinigung ist ohne Unterschrift gültig und kann unter dem Code FB-11-8820 geprüft werden.""",
        "Jonathan Emanuel Rieckhoff",
        "2025-10-14",
        birth="2001-03-02",
    )
    yield mk(
        "lab_titers",
        """% MVZ Labor Westerholt & Partner
% Fachärzte für Laboratoriumsmedizin und Mikrobiologie
% Gewerbepark 18, 99118 Westerholt (fiktiv)
Betriebsarztpraxis Dr. Oltmanns || Auftrag: 88 204 118
Marktplatz 3 || Entnahme: 13.01.2026
99118 Westerholt || Eingang: 13.01.2026
 || Ausgang: 15.01.2026 Endbefund
# Befundbericht
Patient :: Kruse-Belmonte, Fenja Lucia
Geboren :: 17.12.2000
Geschlecht :: w
Untersuchung | Ergebnis | Einheit | Referenzbereich / Beurteilung
Masern-IgG (CLIA) | 412 | mIU/ml | > 200 positiv
Mumps-IgG (CLIA) | positiv | |
Röteln-IgG (CLIA) | 66 | IU/ml | > 10 positiv
Varizella-Zoster-IgG | 980 | mIU/ml | > 100 positiv
Anti-HBs quantitativ | 254 | IU/l | > 100 langfristiger Schutz
Anti-HBc gesamt | negativ | | negativ
Beurteilung: Masern, Mumps, Röteln, Varizellen: Immunität anzunehmen. Hepatitis B: Immunität nach Impfung, Auffrischung nicht erforderlich.
Technisch und medizinisch validiert: Dr. med. H. Westerholt.""",
        "Fenja Lucia Kruse-Belmonte",
        "2026-01-13",
        birth="2000-12-17",
        values="measles_igg,412,mIU/ml,positive;mumps_igg,,,positive;rubella_igg,66,IU/ml,positive;"
        "varicella_igg,980,mIU/ml,positive;anti-HBs,254,IU/l,positive;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Labor am Zürisee AG
% Analytik für Praxen und Spitäler
% Seestrasse 118, 9999 Uferwil (fiktiv)
Dr. med. R. Aebischer || Auftragsnr.: 26-118820
Dorfstrasse 4 || Entnahme: 03.02.2026 08:10
9999 Uferwil || Bericht: 05.02.2026
# Laborbericht - Impftiter
Patient/in :: Zgraggen, Ladina Seraina
Geburtsdatum :: 29.01.2001
Kostenträger :: Selbstzahlerin
Analyse | Resultat | Einheit | Referenz | Interpretation
Anti-HBs | 5,8 | IU/l | > 10 | negativ, kein Schutz
Masern IgG | 95 | mIU/ml | > 275 | negativ
Röteln IgG | 31 | IU/ml | > 10 | positiv
Varizellen IgG | 640 | mIU/ml | > 165 | positiv
Kommentar: Kein Schutz gegen Hepatitis B und Masern. Impfung empfohlen, Kontrolle nach 4 Wochen.""",
        "Ladina Seraina Zgraggen",
        "2026-02-03",
        birth="2001-01-29",
        values="anti-HBs,5.8,IU/l,negative;measles_igg,95,mIU/ml,negative;rubella_igg,31,IU/ml,positive;"
        "varicella_igg,640,mIU/ml,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Klinikum Dreiflüsse
% Institut für Mikrobiologie und Hygiene
% Innufer 99, 94999 Dreiflüsse (fiktiv)
Personalärztlicher Dienst || Befund-Nr.: 26/011882
im Hause || Abnahmedatum: 19.01.2026
 || Befunddatum: 21.01.2026
# Interferon-Gamma-Release-Assay (QuantiFERON-TB Gold Plus)
Name :: Obermüller, Vinzenz Korbinian
Geburtsdatum :: 06.05.2000
Material :: Lithium-Heparin-Blut
Parameter | Wert | Einheit | Grenzwert
TB1 minus Nil | 0,01 | IU/ml | < 0,35
TB2 minus Nil | 0,03 | IU/ml | < 0,35
Mitogen minus Nil | > 10 | IU/ml | > 0,5
Nil | 0,04 | IU/ml | < 8,0
Ergebnis: NEGATIV. Kein Hinweis auf eine Infektion mit M. tuberculosis.
~ Fachärztin für Mikrobiologie :: Dr. C. Stadlbauer""",
        "Vinzenz Korbinian Obermüller",
        "2026-01-19",
        birth="2000-05-06",
        values="IGRA,,,negative",
    )
    yield mk(
        "physical_exam",
        """% Arbeitsmedizinischer Dienst der Universität Falkenburg
% Betriebsärztin Dr. med. Kirsten Oltmanns
% Klinikweg 4, 99007 Falkenburg (fiktiv)
Frau || Datum: 23.02.2026
Pauline Antonia Deichgräber || Tel. 0999 55501-18
Am Wall 18 ||
99007 Falkenburg ||
# Ärztliche Bescheinigung über die arbeitsmedizinische Vorsorge
Frau Pauline Antonia Deichgräber, geb. 11.11.2001, wurde am 23.02.2026 in unserer Ambulanz untersucht.
Anlass :: Famulatur im Ausland (USA)
Untersuchung :: körperliche Untersuchung, Sehtest, Blutdruck 118/74
Es bestehen keine gesundheitlichen Bedenken gegen eine Tätigkeit im Krankenhaus mit Patientenkontakt. Anhaltspunkte für eine ansteckende Krankheit liegen nicht vor.
Nächste Vorsorge: Februar 2029.
! ARBEITSMEDIZIN
! UNIVERSITÄT FALKENBURG
~ Betriebsärztin :: Dr. K. Oltmanns""",
        "Pauline Antonia Deichgräber",
        "2026-02-23",
        birth="2001-11-11",
    )
    yield mk(
        "health_insurance",
        """% Alpina Reiseschutz Versicherungs-AG
% Auslandskrankenversicherung für Studierende
% Ringstraße 118, 1999 Neuwien (fiktiv)
Herrn || Versicherungsnr.: ARS 118 820 44
Valentino Ruben Kaltenegger || Datum: 02.03.2026
Mühlgasse 7 ||
8999 Bad Weyern ||
# Versicherungsbestätigung / Confirmation of Insurance
Versicherte Person / insured :: Valentino Ruben Kaltenegger
Geburtsdatum / date of birth :: 13.08.2000
Beginn / start :: 04.05.2026
Ende / end :: 31.07.2026
Geltungsbereich / territory :: weltweit einschließlich USA / worldwide including USA
Ambulante und stationäre Heilbehandlung / treatment :: 100 %, unbegrenzt / unlimited
Rücktransport / repatriation :: versichert / covered
Wir bestätigen, dass für die oben genannte Person Versicherungsschutz besteht. / We confirm that the person named above is insured for the period stated.
~ Vorstand :: i. V. M. Thurnher""",
        "Valentino Ruben Kaltenegger",
        "2026-05-04",
        expires="2026-07-31",
        birth="2000-08-13",
    )
    yield mk(
        "dean_verification",
        """% Universität Falkenburg
% Medizinische Fakultät - Studiendekanat
% Schlossallee 1, 99007 Falkenburg (fiktiv)
Redwood Coast Medical Center || Date: 27 November 2025
Visiting Student Office || Our sign: StD/PJ-118
Eureka Shores, CA, USA ||
# Dean's Certificate for the Practical Year (PJ) Abroad
I hereby certify that Ms. Marlene Ottilie Wiesenthal, born 19 February 2001, is a regular student of Human Medicine at our Faculty. She passed the Second State Examination (M2) in October 2025 and entered the final, practical year in November 2025.
Proposed term :: Surgery, 9 March to 28 June 2026
Status :: full-time teaching, supervised as a final-year student
The time will be credited as half a tertial, provided that the certificate of our State Examination Office is signed by the host. The student is in good standing and holds a professional liability insurance through her association.
! STUDIENDEKANAT
! MEDIZIN FALKENBURG
~ Dean of Studies :: Prof. Dr. B. Hagenbeck""",
        "Marlene Ottilie Wiesenthal",
        "2025-11-27",
        birth="2001-02-19",
    )
    yield mk(
        "background_check",
        """% Bundesregisteramt
% Sachgebiet Führungszeugnisse
% Am Alten Speicher 99, 99999 Musterbonn (fiktiv)
Herrn || Datum: 03.11.2025
Leander Maximilian Kotzur || Geschäftszeichen: 0118833902
Kanalstraße 5 || Seite 1 von 1
99021 Elbmünde ||
# Führungszeugnis
über
Familienname :: Kotzur
Vorname(n) :: Leander Maximilian
Geburtsdatum :: 30.07.1999
Geburtsort :: Elbmünde
Staatsangehörigkeit :: deutsch
Inhalt:
1. 14.06.2024 Amtsgericht Elbmünde, Az. 118 Ds 44/24, rechtskräftig seit 02.07.2024. Tatbezeichnung: Gefährliche Körperverletzung. Datum der Tat: 31.12.2023. 7 Monate Freiheitsstrafe, Bewährungszeit 3 Jahre.
Dieses Führungszeugnis wurde maschinell erstellt und wird nicht unterschrieben.""",
        "Leander Maximilian Kotzur",
        "2025-11-03",
        birth="1999-07-30",
        values="background_check,,,consider",
        sound=False,
    )
    yield _paper(
        AmtlichId,
        "passport",
        """% REISEPASS / PASSPORT / PASSEPORT
% BUNDESREPUBLIK (fiktives Muster) - FICTIONAL SPECIMEN, NO VALUE
Typ / Type :: P ;; Code :: D ;; Pass-Nr. / Passport No. :: C118X2044
Name / Surname / Nom :: SCHOENHALS
Vornamen / Given names / Prénoms :: GRETA ISABELLE
Staatsangehörigkeit / Nationality :: DEUTSCH
Geburtsdatum / Date of birth :: 08.04.2001 ;; Geschlecht / Sex :: F ;; Geburtsort / Place of birth :: ALTENMÜNDE
Ausstellungsdatum / Date of issue :: 19.06.2023
Gültig bis / Date of expiry :: 18.06.2029
Behörde / Authority :: STADT ALTENMÜNDE
"""
        + _mrz("P", "D<<", "SCHOENHALS", "GRETA ISABELLE", "C118X2044", "010408", "F", "290618"),
        "Greta Isabelle Schoenhals",
        "2023-06-19",
        expires="2029-06-18",
        birth="2001-04-08",
    )


def _certificado() -> Iterator[UnseenPaper]:
    """Spanish papers of Latin America and Spain, some with their English translation."""
    mk = partial(_paper, Certificado)
    yield mk(
        "good_standing",
        """% UNIVERSIDAD DE LOS FARALLONES
% Facultad de Ciencias de la Salud - Registro Académico | NIT 800.000.118-4 (ficticia)
% Vigilada Mineducación (ficticio)
# EL JEFE DE REGISTRO ACADÉMICO
# CERTIFICA:
Que MARÍA ALEJANDRA OSPINA ZAPATEIRO, identificada con cédula de ciudadanía No. 1.188.204.417, nacida el 22 de agosto de 2001, se encuentra matriculada en el programa de MEDICINA, registro SNIES 00118, en el periodo académico 2026-1, cursando el semestre XI de doce (12).
Que a la fecha no registra sanciones disciplinarias ni académicas, se encuentra en buen estado académico (good standing) y su promedio acumulado es de 4,21 sobre 5,00.
Se expide a solicitud de la interesada, en Santiago de los Farallones, a los nueve (9) días del mes de febrero de 2026, con destino a hospitales en el exterior.
~ Jefe de Registro Académico :: Hernán Darío Lasso""",
        "María Alejandra Ospina Zapateiro",
        "2026-02-09",
        birth="2001-08-22",
    )
    yield mk(
        "background_check",
        """% POLICÍA NACIONAL (FICTICIA)
% Consulta en línea de antecedentes penales y requerimientos judiciales
La Policía informa:
Que siendo las 10:41:07 horas del 27/01/2026, el ciudadano identificado con:
Cédula de Ciudadanía Nº :: 1188200417
Apellidos y Nombres :: BUITRAGO PEÑALOSA NICOLÁS ESTEBAN
NO TIENE ASUNTOS PENDIENTES CON LAS AUTORIDADES JUDICIALES
de conformidad con lo establecido en el artículo 248 de la Constitución Política.
En cumplimiento de la Sentencia SU-458 de 2012, la leyenda "no tiene asuntos pendientes con las autoridades judiciales" aplica para todas aquellas personas que no registran antecedentes y para quienes la autoridad judicial competente haya decretado la extinción de la condena o la prescripción de la pena.
Esta consulta es válida siempre y cuando el número de identificación y nombres correspondan con el documento de identidad registrado y solo aplica para el territorio colombiano.""",
        "Nicolás Esteban Buitrago Peñalosa",
        "2026-01-27",
        values="background_check,,,clear",
    )
    yield mk(
        "lab_titers",
        """% LABORATORIO CLÍNICO SANTA ESCOLÁSTICA
% Acreditación OAE LE C 00-118 (ficticia) | Av. 12 de Octubre N99, Quito Alto
% Resultados en línea: resultados.escolastica.example
Paciente :: ANDRADE CHILIQUINGA, DOMÉNICA PAULETTE
Orden :: 2601-1882 ;; Sexo :: Femenino
Fecha de nacimiento :: 03/12/2000
Fecha de toma :: 08/01/2026 07:22 ;; Fecha de informe :: 09/01/2026
# SEROLOGÍA - ANTICUERPOS IgG
Examen | Resultado | Unidades | Valor de referencia
Sarampión IgG | 187,4 | UA/mL | Positivo > 16,5
Parotiditis IgG | 41,2 | UA/mL | Positivo > 11,0
Rubéola IgG | 94,0 | UI/mL | Positivo > 10,0
Varicela zóster IgG | 1460 | mUI/mL | Positivo > 165
Anticuerpos anti-HBs | 98,5 | mUI/mL | Inmune > 10,0
Interpretación: todos los anticuerpos POSITIVOS. Método: quimioluminiscencia (CLIA).
~ Responsable técnico :: Dra. Ximena Carcelén""",
        "Doménica Paulette Andrade Chiliquinga",
        "2026-01-08",
        birth="2000-12-03",
        values="measles_igg,187.4,UA/mL,positive;mumps_igg,41.2,UA/mL,positive;rubella_igg,94,UI/mL,positive;"
        "varicella_igg,1460,mUI/mL,positive;anti-HBs,98.5,mUI/mL,positive",
    )
    yield mk(
        "tb_test",
        """% CENTRO DE SALUD FAMILIAR LOS QUILLAYES
% Servicio de Salud Metropolitano (ficticio) | Av. El Peral 118, La Florida del Sur
# CERTIFICADO DE PRUEBA DE TUBERCULINA (PPD)
Nombre :: Renata Ignacia Valdebenito Arancibia
RUT :: 99.118.820-4
Fecha de nacimiento :: 14/05/2001
Fecha de aplicación :: 10/11/2025
Fecha de lectura :: 12/11/2025
Induración :: 12 mm
Resultado :: POSITIVO (10 mm o más)
Observaciones: vacuna BCG al nacer. Se solicita radiografía de tórax y evaluación por broncopulmonar antes del inicio de la rotación.
~ Enfermera :: E.U. Marcela Tapia""",
        "Renata Ignacia Valdebenito Arancibia",
        "2025-11-12",
        birth="2001-05-14",
        values="TST,12,mm,positive",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% DIAGNÓSTICO POR IMÁGENES DEL LITORAL S.R.L.
% Bv. Oroño 1188, Rosario del Norte, Santa Fe (ficticio) | Tel. 0341 555-0118
> Rosario del Norte, 19 de noviembre de 2025
Paciente: FRANCO LISANDRO GAUTHIER
DNI: 99.118.204
Estudio: RADIOGRAFÍA DE TÓRAX FRENTE
Fecha del estudio: 18/11/2025
INFORME
Parénquima pulmonar de transparencia conservada, sin imágenes de consolidación ni nódulos. Senos costofrénicos libres. Índice cardiotorácico conservado. Mediastino centrado. Estructuras óseas sin particularidades.
Conclusión: radiografía de tórax dentro de límites normales. No se observan signos de tuberculosis activa.
Saluda atte.
~ Médica especialista en diagnóstico por imágenes :: Dra. Luciana Peirano""",
        "Franco Lisandro Gauthier",
        "2025-11-18",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "transcript",
        """% UNIVERSIDAD CATÓLICA DE TACUBAYA
% Escuela de Medicina - Servicios Escolares, Ciudad de México (ficticia)
# HISTORIAL ACADÉMICO / ACADEMIC RECORD
Alumno / Student :: Iker Santiago Villalvazo Ruelas
Matrícula / ID :: A01188204
Fecha de nacimiento / Date of birth :: 25/02/2001
Fecha de expedición / Date of issue :: 05/12/2025
Materia / Course | Periodo / Term | Calificación / Grade
Anatomía humana / Human anatomy | 2020-2 | 9.2
Fisiología / Physiology | 2021-1 | 8.8
Microbiología / Microbiology | 2021-2 | 9.0
Farmacología / Pharmacology | 2022-1 | 8.5
Medicina interna / Internal medicine | 2023-2 | 9.4
Cirugía / Surgery | 2024-1 | 9.1
Promedio general / Grade point average: 9.0. Escala de 0 a 10; mínima aprobatoria 6.0. / Scale 0 to 10; minimum passing grade 6.0.
~ Directora de Servicios Escolares / Registrar :: Mtra. Paulina Escandón""",
        "Iker Santiago Villalvazo Ruelas",
        "2025-12-05",
        birth="2001-02-25",
    )
    yield mk(
        "translation",
        """% TRADUCCIONES JURADAS ALTAVISTA
% Traductora oficial, Res. 0118 de 2009 (ficticia) | Bogotá Norte
# CERTIFICATE OF TRANSLATION
I, Gloria Inés Pastrana, official translator and interpreter, hereby certify that the foregoing is a true and accurate translation from Spanish into English of the following documents belonging to SEBASTIÁN ANDRÉS LLINÁS ARROYAVE:
1. Certificate of enrollment, two pages.
2. Vaccination card, one page.
The documents are attached. My signature does not certify their contents.
Bogotá Norte, January 19, 2026
! TRADUCTORA OFICIAL
! RES. 0118
~ Official Translator :: Gloria I. Pastrana""",
        "Sebastián Andrés Llinás Arroyave",
        "2026-01-19",
    )
    yield mk(
        "lab_titers",
        """% BIOANÁLISIS CHOROTEGA
% Microbiólogos asociados | Liberia del Este, Guanacaste (ficticio)
Paciente :: Mónica Yariela Barquero Chavarría ;; Orden :: 118-2044
Fecha de nacimiento :: 19/09/1999 ;; Edad :: 26 años
Fecha de muestra :: 15/12/2025 ;; Fecha de reporte :: 17/12/2025
# HEPATITIS B Y VARICELA
Prueba | Resultado | Valor de referencia
HBsAg | No reactivo | No reactivo
Anti-HBs cuantitativo | 4,7 mUI/mL | Protector: mayor o igual a 10 mUI/mL
Varicela IgG | NEGATIVO | Positivo: inmune
Observación: títulos NO PROTECTORES contra hepatitis B; sin anticuerpos contra varicela. Se recomienda vacunación.
~ Microbióloga :: Dra. Hazel Brenes""",
        "Mónica Yariela Barquero Chavarría",
        "2025-12-15",
        birth="1999-09-19",
        values="HBsAg,,,negative;anti-HBs,4.7,mUI/mL,negative;varicella_igg,,,negative",
        sound=False,
    )
    yield _paper(
        CertificadoId,
        "passport",
        """% REPÚBLICA DEL ALTIPLANO - PASAPORTE / PASSPORT
% Ejemplar ficticio, sin valor - FICTIONAL SPECIMEN
Tipo / Type :: P ;; Cód. país / Country code :: UTO ;; Pasaporte N° / Passport No. :: AX1188204
Apellidos / Surname :: LOAYZA CONDORI
Nombres / Given names :: ADRIÁN MIJAEL
Nacionalidad / Nationality :: ALTIPLÁNICA
Fecha de nacimiento / Date of birth :: 17 NOV/NOV 2000 ;; Sexo / Sex :: M
Lugar de nacimiento / Place of birth :: ORURO ALTO
Fecha de expedición / Date of issue :: 06 MAR/MAR 2024 ;; Autoridad / Authority :: DGM
Fecha de vencimiento / Date of expiry :: 06 MAR/MAR 2030
"""
        + _mrz("P", "UTO", "LOAYZA CONDORI", "ADRIAN MIJAEL", "AX1188204", "001117", "M", "300306"),
        "Adrián Mijael Loayza Condori",
        "2024-03-06",
        expires="2030-03-06",
        birth="2000-11-17",
    )
    yield _paper(
        CertificadoId,
        "visa",
        """% VISA - UNITED STATES OF AMERICA
% Fictional specimen, no value
Issuing Post Name :: SANTO ESTERO ;; Control Number :: 20263511880044
Surname :: GUERRIDO MATEO
Given Name :: YULEISY ALTAGRACIA
Passport Number :: SE1188209 ;; Sex :: F ;; Visa Type/Class :: R B1/B2
Birth Date :: 23JUN2000 ;; Nationality :: DOMR
Entries :: M ;; Issue Date :: 12JAN2026 ;; Expiration Date :: 10JAN2036
Annotation :: CLINICAL ELECTIVE 06APR2026
"""
        + _mrz(
            "V",
            "USA",
            "GUERRIDO MATEO",
            "YULEISY ALTAGRACIA",
            "SE1188209",
            "000623",
            "F",
            "360110",
            "DOM5S1188",
        ),
        "Yuleisy Altagracia Guerrido Mateo",
        "2026-01-12",
        expires="2036-01-10",
        birth="2000-06-23",
    )


def _laudo() -> Iterator[UnseenPaper]:
    """Brazilian and Portuguese papers."""
    mk = partial(_paper, Laudo)
    yield mk(
        "lab_titers",
        """% LABORATÓRIO VALE DO IPÊ
% Unidade Batel - CNES 0000118
% Resp. técnico: Dr. Otávio Brandt - CRF-PR 00118
% (fictício)
& Paciente :: ISADORA CRISTINE MALTEZ ;; Pedido :: 118.820.44
& Data de nasc. :: 05/10/2000 ;; Sexo :: Feminino
& Coleta :: 20/01/2026 07:48 ;; Emissão :: 21/01/2026
& Médico(a) :: Dra. Renata Pilotto, CRM-PR 00044 ;; Convênio :: Particular
## SARAMPO - ANTICORPOS IgG
Resultado :: Reagente - 163,0 UA/mL
Material: Soro. Método: Quimioluminescência. Valor de referência: Não reagente: inferior a 13,5; Indeterminado: 13,5 a 16,4; Reagente: superior a 16,4 UA/mL
## CAXUMBA - ANTICORPOS IgG
Resultado :: Reagente - 58,9 UA/mL
Material: Soro. Método: Quimioluminescência. Valor de referência: Reagente: superior a 11,0 UA/mL
## RUBÉOLA - ANTICORPOS IgG
Resultado :: Reagente - 112,0 UI/mL
Material: Soro. Valor de referência: Reagente: superior a 10,0 UI/mL
## VARICELA ZOSTER - ANTICORPOS IgG
Resultado :: Reagente - 2140 mUI/mL
Material: Soro. Valor de referência: Reagente: superior a 165 mUI/mL
## ANTI-HBs
Resultado :: Reagente - 734,0 mUI/mL
Material: Soro. Valor de referência: superior a 10,0 mUI/mL: imune
^ Assinado eletronicamente por Dra. Carla Sbardelotto - CRBM 00118""",
        "Isadora Cristine Maltez",
        "2026-01-20",
        birth="2000-10-05",
        values="measles_igg,163,UA/mL,positive;mumps_igg,58.9,UA/mL,positive;rubella_igg,112,UI/mL,positive;"
        "varicella_igg,2140,mUI/mL,positive;anti-HBs,734,mUI/mL,positive",
    )
    yield mk(
        "tb_test",
        """% DIAGNÓSTICOS SERRA AZUL
% Unidade Savassi - Belo Monte/MG (fictício)
% CNPJ 00.000.118/0001-44
& Cliente :: CAUÃ HENRIQUE STANGARLIN ;; Ficha :: 4411882
& Nascimento :: 28/06/2001 ;; Sexo :: M
& Coletado em :: 24/11/2025 06:55 ;; Liberado em :: 27/11/2025 14:30
# IGRA - TESTE DE LIBERAÇÃO DE INTERFERON-GAMA (QUANTIFERON TB GOLD PLUS)
Controle negativo (NIL) :: 0,05 UI/mL
TB1 - NIL :: 0,01 UI/mL
TB2 - NIL :: 0,02 UI/mL
Mitógeno - NIL :: 9,71 UI/mL
RESULTADO :: NEGATIVO
Valor de referência: NEGATIVO. Interpretação: infecção por Mycobacterium tuberculosis improvável.
Método: ELISA. Material: sangue total heparinizado.
^ Responsável: Dr. Evandro Pimentel Reis - CRM-MG 00118""",
        "Cauã Henrique Stangarlin",
        "2025-11-24",
        birth="2001-06-28",
        values="IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% CLÍNICA RADIOLÓGICA PORTO SEGURO DO SUL
% Av. Ipiranga, 1188 - Porto do Sul/RS (fictício)
% (51) 5555-0118
& Paciente :: Betina Schlindwein Corrêa ;; Idade :: 24 anos
& Data do exame :: 13/02/2026 ;; Solicitante :: Dr. Nei Farias
# RADIOGRAFIA DE TÓRAX - PA E PERFIL
Campos pulmonares com transparência normal.
Ausência de consolidações, nódulos ou cavitações.
Seios costofrênicos livres. Área cardíaca dentro dos limites da normalidade.
IMPRESSÃO: Exame radiográfico do tórax sem alterações.
~ Médico radiologista - CRM-RS 00441 :: Dr. Airton Backes""",
        "Betina Schlindwein Corrêa",
        "2026-02-13",
        values="chest_xray,,,normal",
    )
    yield mk(
        "drug_screen",
        """% TOXLAB BANDEIRANTE
% Laboratório acreditado ISO 17025 CRL 00118 (fictício)
% Campinas do Norte/SP
& Doador / Donor :: MURILO AUGUSTO BERTAZZO ;; Amostra / Sample :: TB-118820
& Nascimento / DOB :: 09/03/2000 ;; Coleta / Collected :: 02/02/2026
& Solicitante / Client :: o próprio / self ;; Emissão / Report :: 05/02/2026
# EXAME TOXICOLÓGICO DE URINA / URINE DRUG SCREEN - 10 PAINÉIS
Anfetaminas / Amphetamines :: Não detectado / Not detected
Barbitúricos / Barbiturates :: Não detectado / Not detected
Benzodiazepínicos / Benzodiazepines :: Não detectado / Not detected
Cocaína / Cocaine :: Não detectado / Not detected
Canabinoides / Cannabinoids (THC) :: Não detectado / Not detected
Metadona / Methadone :: Não detectado / Not detected
MDMA :: Não detectado / Not detected
Opiáceos / Opiates :: Não detectado / Not detected
Oxicodona / Oxycodone :: Não detectado / Not detected
Fenciclidina / PCP :: Não detectado / Not detected
CONCLUSÃO / CONCLUSION :: NEGATIVO / NEGATIVE
^ Farm. Bioq. Thais Okubo - CRF-SP 00118""",
        "Murilo Augusto Bertazzo",
        "2026-02-02",
        birth="2000-03-09",
        values="drug_screen,,,negative",
    )
    yield mk(
        "good_standing",
        """% FACULDADE DE MEDICINA DE ITACOATIARA-MIRIM
% Secretaria Acadêmica
% Rua das Castanheiras, 118 (fictícia)
# ATESTADO DE MATRÍCULA
Atestamos, para os devidos fins, que o(a) aluno(a) EMANUELLE VITÓRIA TAVEIROS PASSARINHO, RA 20118820, CPF 000.118.820-44, nascido(a) em 16/07/2001, está regularmente matriculado(a) no 11º período do curso de Medicina desta Instituição, no 1º semestre letivo de 2026, com previsão de conclusão em dezembro de 2026.
Atestamos ainda que não consta, até a presente data, qualquer penalidade disciplinar em seu prontuário.
> Itacoatiara-Mirim, 24 de fevereiro de 2026.
~ Secretária Acadêmica :: Josélia Nogueira Pantoja""",
        "Emanuelle Vitória Taveiros Passarinho",
        "2026-02-24",
        birth="2001-07-16",
    )
    yield mk(
        "background_check",
        """% POLÍCIA FEDERAL (FICTÍCIA)
% Sistema Nacional de Informações Criminais
# CERTIDÃO DE ANTECEDENTES CRIMINAIS
A Polícia Federal CERTIFICA, após pesquisa nos registros do Sistema Nacional de Informações Criminais - SINIC, que, até a presente data, NÃO CONSTA condenação com trânsito em julgado em nome de:
Nome :: OTÁVIO LUÍS GUERREIRO TRAVASSOS
Filiação :: ROSANA GUERREIRO TRAVASSOS
Data de nascimento :: 12/11/2000
Documento :: RG 00.118.820-4
Certidão nº :: 118820442026
Expedida em 03/02/2026 às 09:17, horário de Brasília. Esta certidão é válida por 90 dias a contar da data de emissão: válida até 04/05/2026.
A autenticidade deverá ser confirmada no endereço eletrônico do órgão.""",
        "Otávio Luís Guerreiro Travassos",
        "2026-02-03",
        expires="2026-05-04",
        birth="2000-11-12",
        values="background_check,,,clear",
    )
    yield mk(
        "immunization_host",
        """% PREFEITURA DE SERRA DO MATÃO
% Secretaria Municipal de Saúde (fictícia)
% UBS Jardim das Acácias
# DECLARAÇÃO DE VACINAÇÃO / VACCINATION STATEMENT
& Nome / Name :: Lívia Marcondes Zanettin ;; Nasc. / DOB :: 21/04/2001
& CNS :: 700 0118 8204 4170 ;; Emitido em / Issued on :: 11/12/2025
Vacina / Vaccine | 1ª dose | 2ª dose | 3ª dose
Hepatite B | 21/04/2001 | 23/05/2001 | 22/10/2001
Tríplice viral (SCR) / MMR | 25/04/2002 | 10/08/2005 |
Varicela | 14/03/2019 | 16/05/2019 |
dTpa / Tdap | 08/02/2024 | |
Influenza 2025 | 29/04/2025 | |
COVID-19 | 02/07/2021 | 24/09/2021 | 11/02/2022
Febre amarela / Yellow fever | 05/06/2010 | |
Esquema vacinal completo para a idade. / Complete schedule for age.
~ Enfermeira - COREN 00118 :: Simone Gasparetto""",
        "Lívia Marcondes Zanettin",
        "2025-12-11",
        birth="2001-04-21",
    )
    yield mk(
        "lab_titers",
        """% GRUPO ANALISA ALENTEJO
% Laboratório de patologia clínica, Évora Nova (fictício)
% Direcção técnica: Dr. Nuno Cachola
& Utente :: Matilde Rebocho Falagueira ;; Processo :: 26/118820
& Data nascimento :: 02/02/2001 ;; Colheita :: 05-01-2026
& Validado :: 07-01-2026 ;; Médico :: Dr. V. Serrano
# SEROLOGIA - IMUNIDADE
Análise | Resultado | Unidades | Valores de referência
Ac. anti-HBs | 2,9 - não imune | mUI/mL | Imune: igual ou superior a 10
Ag HBs | Negativo | | Negativo
Ac. anti-Sarampo IgG | 230 - positivo | UA/mL | Positivo: superior a 16,5
Ac. anti-Rubéola IgG | 52 - positivo | UI/mL | Positivo: superior a 10
Ac. anti-Varicela IgG | 148 - duvidoso | mUI/mL | Negativo < 130; Duvidoso 130 - 165; Positivo > 165
Comentário: sem imunidade para a hepatite B; varicela em zona duvidosa, repetir dentro de 3 semanas.""",
        "Matilde Rebocho Falagueira",
        "2026-01-05",
        birth="2001-02-02",
        values="anti-HBs,2.9,mUI/mL,negative;HBsAg,,,negative;measles_igg,230,UA/mL,positive;"
        "rubella_igg,52,UI/mL,positive;varicella_igg,148,mUI/mL,equivocal",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% OCUPAMED SAÚDE OCUPACIONAL
% Rua Tiradentes, 118 - Londrina do Norte/PR (fictício)
% PCMSO
# ATESTADO DE SAÚDE OCUPACIONAL - ASO
& Nome :: Wesley Patrick Damasceno Furtado ;; Nascimento :: 18/05/2000
& Função :: Interno de Medicina ;; Data do exame :: 16/02/2026
Tipo de exame :: Admissional (estágio)
Riscos :: Biológico
Exames realizados :: Avaliação clínica em 16/02/2026
Parecer :: INAPTO temporariamente
Motivo: febre e tosse há duas semanas, em investigação. Reavaliar após resultado de escarro e radiografia.
~ Médico do trabalho - CRM-PR 00882 :: Dr. Gilson Yamamura""",
        "Wesley Patrick Damasceno Furtado",
        "2026-02-16",
        birth="2000-05-18",
        sound=False,
    )
    yield _paper(
        LaudoId,
        "passport",
        """% REPÚBLICA FEDERATIVA (EXEMPLAR FICTÍCIO) - PASSAPORTE / PASSPORT
% FICTIONAL SPECIMEN, NO VALUE
Tipo / Type :: P ;; País emissor / Issuing country :: BRA ;; Passaporte N° / Passport No. :: FZ118820
Sobrenome / Surname :: CASAGRANDE NETTO
Nome / Given names :: RAFAELA SOLANGE
Nacionalidade / Nationality :: BRASILEIRO(A)
Data de nascimento / Date of birth :: 30 AGO/AUG 2000 ;; Sexo / Sex :: F
Naturalidade / Place of birth :: CHAPECÓ NOVO/SC ;; Filiação :: IVETE CASAGRANDE
Data de expedição / Date of issue :: 11 OUT/OCT 2022 ;; Autoridade / Authority :: DPF
Válido até / Date of expiry :: 10 OUT/OCT 2032
"""
        + _mrz("P", "BRA", "CASAGRANDE NETTO", "RAFAELA SOLANGE", "FZ118820", "000830", "F", "321010"),
        "Rafaela Solange Casagrande Netto",
        "2022-10-11",
        expires="2032-10-10",
        birth="2000-08-30",
    )


def _attestation() -> Iterator[UnseenPaper]:
    """French and Italian papers, two of them with English."""
    mk = partial(_paper, Attestation)
    yield mk(
        "good_standing",
        """% Université de Haute-Garance
% UFR de Médecine - Service de la scolarité
% 18, rue des Fossés, 99018 Garance Cedex (fictif)
> Garance, le 20 janvier 2026
# CERTIFICAT DE SCOLARITÉ
# ANNÉE UNIVERSITAIRE 2025-2026
Le Président de l'Université certifie que
Nom :: BOUVERESSE
Prénom :: Clémence Apolline
Né(e) le :: 07/05/2001 à Besançon-le-Haut
N° étudiant :: 22118820 ;; INE :: 000118820AB
est régulièrement inscrite pour l'année universitaire 2025-2026 en sixième année de médecine (diplôme de formation approfondie en sciences médicales, DFASM 3).
L'étudiante ne fait l'objet d'aucune sanction disciplinaire.
~ Le responsable de la scolarité :: G. Thévenard""",
        "Clémence Apolline Bouveresse",
        "2026-01-20",
        birth="2001-05-07",
    )
    yield mk(
        "background_check",
        """% MINISTÈRE DE LA JUSTICE (FICTIF)
% Casier judiciaire national
% 99000 NANTEUIL CEDEX
> Date de délivrance : 02/02/2026
# BULLETIN N° 3
# EXTRAIT DU CASIER JUDICIAIRE
Concernant :
Nom :: TREMBLAY-OUELHADJ
Prénoms :: Ilyan Maxence
Date de naissance :: 23/10/2000 ;; Lieu :: Lille-sur-Mer
Le relevé des condamnations pénales ne comporte aucune inscription.
NÉANT
Ce document ne peut être délivré qu'à la personne concernée. Aucun duplicata ne peut être délivré.
~ Le magistrat, chef du service :: A. Kerdiles""",
        "Ilyan Maxence Tremblay-Ouelhadj",
        "2026-02-02",
        birth="2000-10-23",
        values="background_check,,,clear",
    )
    yield mk(
        "lab_titers",
        """% Laboratoire BIO-LOIRE-SUD
% Biologistes médicaux : Dr P. Aubrac, Dr S. N'Diaye
% 8, place du Marché, 99045 Saint-Aubrac (fictif)
Patient :: Mme LEPRINCE-DIARRA Oumou ;; Né(e) le :: 11/12/2000
Dossier :: 26-011882 ;; Prélevé le :: 12/01/2026 à 08h05
Prescripteur :: Dr L. Vasseur ;; Édité le :: 14/01/2026
# SÉROLOGIES
Analyse | Résultat | Unité | Valeurs de référence
Rougeole - IgG | Positif 380 | UI/L | Positif > 300
Oreillons - IgG | Positif | |
Rubéole - IgG | Positif 48 | UI/mL | Positif > 10
Varicelle-Zona - IgG | Positif 890 | mUI/mL | Positif > 150
Anticorps anti-HBs | 143 | mUI/mL | Protection > 10
Antigène HBs | Négatif | | Négatif
Conclusion : sérologies en faveur d'une immunité ancienne ou vaccinale.
~ Biologiste médical :: Dr S. N'Diaye""",
        "Oumou Leprince-Diarra",
        "2026-01-12",
        birth="2000-12-11",
        values="measles_igg,380,UI/L,positive;mumps_igg,,,positive;rubella_igg,48,UI/mL,positive;"
        "varicella_igg,890,mUI/mL,positive;anti-HBs,143,mUI/mL,positive;HBsAg,,,negative",
    )
    yield mk(
        "tb_test",
        """% Centre de lutte antituberculeuse du Haut-Plateau
% Hôpital Saint-Exupère, bâtiment C, 99031 Haut-Plateau (fictif)
> Le 13 février 2026
# CERTIFICAT MÉDICAL
# INTRADERMORÉACTION À LA TUBERCULINE
Je soussigné, Dr Gaël Morvannec, certifie avoir pratiqué une intradermoréaction (Tubertest, 5 U) chez :
Nom, prénom :: RAZAFINDRAKOTO Tantely
Date de naissance :: 04/01/2002
Date d'injection :: 10/02/2026 ;; Date de lecture :: 13/02/2026
Induration :: 0 mm ;; Résultat :: NÉGATIF
Absence de signe clinique évocateur de tuberculose à ce jour.
Certificat remis en main propre à l'intéressée pour faire valoir ce que de droit.
~ Médecin :: Dr G. Morvannec""",
        "Tantely Razafindrakoto",
        "2026-02-13",
        birth="2002-01-04",
        values="TST,0,mm,negative",
    )
    yield mk(
        "health_insurance",
        """% MUTUELLE DES ÉTUDIANTS VOYAGEURS
% Service adhésions internationales, 99069 Lyonne (fictif)
# ATTESTATION D'ASSURANCE / CERTIFICATE OF INSURANCE
Assuré(e) / Insured :: Hippolyte Armand Chastaing
Date de naissance / Date of birth :: 26/03/2001
Contrat / Policy no. :: MEV-118-820-44
Date d'effet / Effective date :: 01/03/2026 ;; Échéance / Expiry :: 31/08/2026
Pays / Country :: États-Unis d'Amérique / United States of America
Frais médicaux et d'hospitalisation / Medical and hospital expenses :: 500 000 EUR
Rapatriement / Repatriation :: frais réels / actual costs
Responsabilité civile vie privée / Personal liability :: 4 500 000 EUR
La présente attestation est délivrée pour servir et valoir ce que de droit. Elle ne couvre pas la responsabilité professionnelle.
> Fait à Lyonne, le 9 février 2026
~ Pour la Mutuelle :: C. Delorme-Viguier""",
        "Hippolyte Armand Chastaing",
        "2026-03-01",
        expires="2026-08-31",
        birth="2001-03-26",
    )
    yield mk(
        "background_check",
        """% Procura della Repubblica presso il Tribunale di Valdoria
% Ufficio locale del casellario giudiziale (fittizio)
# CERTIFICATO DEL CASELLARIO GIUDIZIALE
# (ART. 24 D.P.R. 14/11/2002 N. 313)
Al nome di:
Cognome :: BRANDOLISIO
Nome :: Ludovica Fiamma
Data di nascimento :: 15/06/2001 ;; Luogo di nascita :: Valdoria (VD)
Sesso :: F ;; Codice fiscale :: BRNLVC01H55X118Z
sulla richiesta di: interessata, per uso: studio all'estero
si attesta che nella Banca dati del Casellario giudiziale risulta:
NULLA
Certificato n. 118820/2026/R. Estratto il 28/01/2026. Il presente certificato ha validità di sei mesi dalla data del rilascio (fino al 28/07/2026).
~ Il funzionario :: dott.ssa M. Pizzigallo""",
        "Ludovica Fiamma Brandolisio",
        "2026-01-28",
        expires="2026-07-28",
        birth="2001-06-15",
        values="background_check,,,clear",
    )
    yield mk(
        "transcript",
        """% Università degli Studi di Valdoria
% Segreteria studenti di Medicina e Chirurgia
% Via dell'Ateneo 18, 99100 Valdoria (fittizia)
# CERTIFICATO DI ISCRIZIONE CON ESAMI SOSTENUTI
Si certifica che TOMMASO ELIA SCARAMUZZINO, nato a Porto Sereno il 19/01/2001, matricola 118820, è iscritto per l'anno accademico 2025/2026 al sesto anno del corso di laurea magistrale a ciclo unico in Medicina e Chirurgia (classe LM-41) e ha sostenuto i seguenti esami:
Esame | Data | Voto | CFU
Anatomia umana | 14/06/2021 | 28/30 | 14
Biochimica | 09/09/2021 | 26/30 | 10
Fisiologia umana | 20/06/2022 | 30/30 e lode | 16
Patologia generale | 15/02/2023 | 27/30 | 12
Farmacologia | 26/01/2024 | 29/30 | 9
Clinica medica | 18/07/2025 | 30/30 | 15
Media ponderata: 28,6. Il voto minimo è 18/30.
> Valdoria, 17 novembre 2025
~ Il responsabile della segreteria :: dott. A. Quarantotto""",
        "Tommaso Elia Scaramuzzino",
        "2025-11-17",
        birth="2001-01-19",
    )
    yield mk(
        "immunization_host",
        """% Azienda USL Valdoria Nord
% Servizio di igiene pubblica - Ambulatorio vaccinale (fittizio)
# CERTIFICATO VACCINALE / VACCINATION CERTIFICATE
Cognome e nome / Name :: Passalacqua Ginestra
Nata il / Born on :: 31/08/2001 ;; Tessera / Card :: 118-820
Vaccino / Vaccine | Dosi / Doses
Epatite B / Hepatitis B | 26/11/2001, 28/01/2002, 16/09/2002
MPR / MMR | 24/09/2002, 11/10/2007
Varicella | 05/04/2016, 10/05/2016
dTpa / Tdap | 12/09/2018
Influenza 2025-26 | 28/10/2025
Anti-HBs 03/11/2025 :: 268 mUI/mL, protettivo / protective
QuantiFERON 03/11/2025 :: negativo / negative
> Valdoria, 10/11/2025
~ Il medico :: dott.ssa E. Cordovado""",
        "Ginestra Passalacqua",
        "2025-11-10",
        birth="2001-08-31",
        values="anti-HBs,268,mUI/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "lor",
        """% Ospedale San Ranieri - Azienda Ospedaliero-Universitaria di Valdoria
% Unità operativa di Pediatria
% Largo San Ranieri 1, 99100 Valdoria (fictional)
> Valdoria, 12 December 2025
To the Selection Committee
Letter of recommendation for Ms. Bianca Ottavia Tedeschini
Dear Colleagues,
I was Ms. Tedeschini's supervisor during her internship in our pediatric ward from September to November 2025. She is a curious and scrupulous student, with an excellent knowledge of physiology and a natural way with frightened children and with tired parents.
Her thesis on bronchiolitis is well under way and will be discussed in July 2026. Her English is fluent. She ranks in the first ten per cent of the students I have met.
I warmly support her application for an elective in your hospital.
Yours faithfully,
~ Head of Pediatrics :: Prof. Guglielmo Ardizzone""",
        "Bianca Ottavia Tedeschini",
        "2025-12-12",
    )
    yield _paper(
        AttestationId,
        "passport",
        """% UNION FRANCOPHONE (SPÉCIMEN FICTIF) - PASSEPORT / PASSPORT
% FICTIONAL SPECIMEN, NO VALUE
Type / Type :: P ;; Code du pays / Country code :: UTO ;; Passeport n° / Passport No. :: 18FV11882
Nom / Surname :: VANDENBORRE
Prénoms / Given names :: THIBAULT EMERIC
Nationalité / Nationality :: Française (fictif) ;; Taille / Height :: 1,81 m
Date de naissance / Date of birth :: 09 05 2000 ;; Sexe / Sex :: M
Lieu de naissance / Place of birth :: TOURCOING-LE-VIEUX
Date de délivrance / Date of issue :: 22 07 2015
Date d'expiration / Date of expiry :: 21 07 2025 ;; Autorité / Authority :: Préfecture
"""
        + _mrz("P", "UTO", "VANDENBORRE", "THIBAULT EMERIC", "18FV11882", "000509", "M", "250721"),
        "Thibault Emeric Vandenborre",
        "2015-07-22",
        expires="2025-07-21",
        birth="2000-05-09",
        sound=False,
    )


LAYOUTS = (
    _ref_lab,
    _path_lab,
    _school_letter,
    _screening,
    _exam_board,
    _ecard,
    _emp_health,
    _insurer,
    _amtlich,
    _certificado,
    _laudo,
    _attestation,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
