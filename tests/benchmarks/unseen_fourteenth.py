# ruff: noqa: W291 - papers as they are printed
"""A fourteenth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

Like the seventh set it holds what applicants really have: ordinary reports, letters, forms, cards and
certificates of ordinary issuers. The papers are drawn by the machinery of `unseen_first` (see its `Sheet`
for the markup). `issued` is the day on which a sample was taken, a skin test was read, a picture was made or
an examination was sat; the first day of a policy; the last dose of a vaccination card; else the date of the
letter, form or report. A child-abuse registry's certificate has a value named background_check. All persons,
schools, laboratories and numbers are made up. `papers()` yields the set and is deterministic.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import unseen_first
from benchmarks.unseen_first import A4, FONTS, Form, Sheet, UnseenPaper, _mrz, _pairs, _paper

NAVY, MOSS, BRICK, PLUM = HexColor("#1b365d"), HexColor("#3f6b3a"), HexColor("#9c3d24"), HexColor("#5a2a5e")
GREY, PALE, LINE, CYAN = HexColor("#606a73"), HexColor("#f1f3f5"), HexColor("#c3c9cf"), HexColor("#0d7c8f")


def _wide(text: str, face: str, size: float) -> float:
    """The width of a line."""
    return float(pdfmetrics.stringWidth(text, face, size))


class Base(Sheet):
    """What the twelve layouts share: tables, signatures, stamps."""

    style = "grid"
    head_fill: Color | None = None
    head_ink: Color = black
    pen: Color = HexColor("#1a2f8a")
    pen_font = "Times-Italic"
    stamp_room = 0.0

    def tight(self, x: float, y: float, text: str, width: float, size: float, *, strong: bool = False,
              align: str = "l", ink: Color | None = None) -> None:  # fmt: skip
        """Put a line, smaller if it would be wider than `width`."""
        size = self.fit(text, width, size, self.bold if strong else self.font)
        self.put(x, y, text, size, strong=strong, align=align, ink=ink)

    def table(self, lines: list[str]) -> None:
        """A table with wrapped cells; `| text` is a note across it."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count, size = max(map(len, rows)), self.pt - 0.7
        wide = [30.0] * count
        for row in rows:
            for k, cell in enumerate(row if row[0] else ()):
                wide[k] = max(wide[k], _wide(cell, self.bold, size) + 13)
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 3
        wide = [w + (self.width - sum(wide)) / count for w in wide]
        for n, row in enumerate(rows):
            if row[0]:
                self.row(row, wide, size, n)
                continue
            for text in simpleSplit(" ".join(row).strip(), self.font, size - 0.3, self.width - 24):
                self.need(size * 1.4)
                self.y -= size * 1.3
                self.put(self.left + 12, self.y, text, size - 0.3)
            self.y -= 5
        self.y -= 8

    def row(self, row: list[str], wide: list[float], size: float, n: int) -> None:
        """One row of a table."""
        face = self.font if n else self.bold
        cells = [simpleSplit(cell, face, size, w - 9) for cell, w in zip(row, wide, strict=False)]
        high = max(1, *map(len, cells)) * size * 1.25 + 6
        self.need(high)
        fill = self.head_fill if n == 0 else PALE if self.style == "zebra" and n % 2 == 0 else None
        if fill:
            self.c.setFillColor(fill)
            self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        x = self.left
        self.c.setLineWidth(0.5)
        self.c.setStrokeColor(HexColor("#8a8f94"))
        for cell, w in zip(cells, wide, strict=False):
            if self.style == "grid":
                self.c.rect(x, self.y - high, w, high)
            for k, text in enumerate(cell):
                ink = None if n else self.head_ink
                self.put(x + 4.5, self.y - 2.5 - (k + 0.86) * size * 1.25, text, size, strong=n == 0, ink=ink)
            x += w
        self.y -= high
        if self.style in ("rows", "zebra") or (self.style == "head" and n == 0):
            self.rule(self.left, self.left + self.width, self.y, 0.35 if n else 0.9, LINE if n else black)

    def sign(self, lines: list[str]) -> None:
        """A signature in ink over a line, its label below; an empty value leaves the line empty."""
        for line in lines:
            pairs = _pairs(line)
            self.need(48)
            self.y -= 32
            step = min((self.width - self.stamp_room) / len(pairs), 220.0)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                size = self.fit(value, step - 20, self.pt + 3.5, self.pen_font)
                self.put(x + 4, self.y + 3.5, value, size, font=self.pen_font, ink=self.pen)
                self.rule(x, x + step - 14, self.y)
                self.tight(x, self.y - self.pt, label, step - 14, self.pt - 0.8)
            self.y -= self.pt + 7
        self.stamp_room = 0.0

    def stamp(self, lines: list[str]) -> None:
        """A rubber stamp at the right, beside the signature that follows it."""
        wide = max(_wide(line, "Helvetica-Bold", 9) for line in lines) + 16
        self.need(66)
        self.stamp_room = wide + 20
        self.c.saveState()
        self.c.translate(self.left + self.width - wide - 2, self.y - 24)
        self.c.rotate(-4)
        ink = HexColor("#5b3b8c")
        self.c.setStrokeColor(ink)
        self.c.setLineWidth(1.1)
        self.c.roundRect(-8, -6 - 11.5 * (len(lines) - 1), wide, 8 + 11.5 * len(lines), 5)
        for n, line in enumerate(lines):
            self.put(wide / 2 - 8, -11.5 * n, line, 9, align="c", ink=ink, font="Helvetica-Bold")
        self.c.restoreState()

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5

    def seal(self, x: float, y: float, radius: float, ink: Color, text: str) -> None:
        """A round seal with a letter or two."""
        self.c.setStrokeColor(ink)
        self.c.setLineWidth(1.3)
        self.c.circle(x, y, radius)
        self.c.setLineWidth(0.5)
        self.c.circle(x, y, radius * 0.8)
        self.c.setStrokeColor(black)
        self.put(x, y - radius * 0.28, text, radius * 0.75, strong=True, align="c", ink=ink)


class ChartPrint(Base):
    """A US hospital's chart print-out: label over entry in loose columns, results in striped rows."""

    layout, margin, pt = "chart_print", 44.0, 9.2
    style = "zebra"

    def letterhead(self) -> None:
        """The hospital's mark and name at the left, what is left of the head at the right."""
        self.c.setFillColor(CYAN)
        self.c.roundRect(self.left, self.y - 18, 20, 20, 3, stroke=0, fill=1)
        self.put(self.left + 10, self.y - 14, "+", 20, align="c", ink=white, strong=True)
        self.tight(self.left + 27, self.y - 12, self.head[0], 290, 14, strong=True, ink=CYAN)
        for n, line in enumerate(self.head[1:]):
            self.tight(self.left + self.width, self.y - 3 - 9 * n, line, 200, 7.2, align="r", ink=GREY)
        self.y -= max(26, 5 + 9 * len(self.head[1:]))
        self.rule(self.left, self.left + self.width, self.y, 0.7, CYAN)
        self.y -= 5

    def title(self, lines: list[str]) -> None:
        """What the page shows."""
        for line in lines:
            self.block(line, 13.5)
        self.y -= 5

    def heading(self, lines: list[str]) -> None:
        """A heading in colour."""
        for line in lines:
            self.need(50)
            self.y -= 6
            self.block(line, 10.5, strong=True)
            self.y -= 3
            self.rule(self.left, self.left + self.width, self.y, 0.5, LINE)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """The label small and grey, the entry below it."""
        for line in lines:
            pairs = _pairs(line)
            self.need(28)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.tight(x, self.y - 9, label, step - 8, 7.4, ink=GREY)
                self.tight(x, self.y - 20, value, step - 10, 9.6)
            self.y -= 27
        self.y -= 4


class ClinicGrid(Base):
    """A clinic or laboratory in Asia, Africa or the Gulf: a framed grid of facts, title in a bar, full grid."""

    layout, size, margin = "clinic_grid", A4, 48.0
    font, bold, pt = "Times-Roman", "Times-Bold", 10.4
    head_fill = HexColor("#e3e9df")
    pen = black

    def letterhead(self) -> None:
        """Emblem at the left, name in the middle, two lines of address."""
        self.seal(self.left + 22, self.y - 16, 20, MOSS, self.head[0][0])
        middle = self.left + self.width / 2 + 20
        self.tight(
            middle, self.y - 9, self.head[0].upper(), self.width - 64, 15, strong=True, align="c", ink=MOSS
        )
        for n, line in enumerate(self.head[1:]):
            self.tight(middle, self.y - 22 - 11 * n, line, self.width - 64, 8.6, align="c")
        self.y -= max(42, 18 + 11 * len(self.head[1:]))
        self.rule(self.left, self.left + self.width, self.y, 1.5, MOSS)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """Centred in a shaded bar."""
        for line in lines:
            self.need(40)
            self.y -= 20
            self.c.setFillColor(HexColor("#d8e2d2"))
            self.c.rect(self.left, self.y - 5, self.width, 18, stroke=0, fill=1)
            self.tight(
                self.left + self.width / 2, self.y, line, self.width - 12, 11.5, strong=True, align="c"
            )
        self.y -= 12

    def fields(self, lines: list[str]) -> None:
        """Framed cells, label and entry next to one another."""
        for line in lines:
            pairs = _pairs(line)
            self.need(18)
            step = self.width / len(pairs)
            self.c.setLineWidth(0.5)
            for n, (label, value) in enumerate(pairs):
                x, share = self.left + n * step, min(step * 0.44, 108)
                self.c.rect(x, self.y - 17, share, 17)
                self.c.rect(x + share, self.y - 17, step - share, 17)
                self.tight(x + 4, self.y - 12, label, share - 7, 9.2)
                self.tight(x + share + 4, self.y - 12, value, step - share - 8, 10, strong=True)
            self.y -= 17
        self.y -= 8


class Befund(Base):
    """A medical paper in another language: coloured edge, practice at the right, entries on a tab."""

    layout, size, margin = "befund", A4, 58.0
    font, bold, pen_font, pt = "Noto", "Noto-Bold", "Noto", 9.3
    style = "head"

    def letterhead(self) -> None:
        """A stripe along the edge; name and address at the right."""
        self.c.setFillColor(PLUM)
        self.c.rect(0, 0, 13, self.size[1], stroke=0, fill=1)
        if self.page > 1:
            return
        self.tight(
            self.left + self.width, self.y - 8, self.head[0], self.width, 14, strong=True, align="r", ink=PLUM
        )
        for n, line in enumerate(self.head[1:]):
            self.tight(
                self.left + self.width, self.y - 20 - 10 * n, line, self.width, 7.8, align="r", ink=GREY
            )
        self.y -= 26 + 10 * len(self.head[1:])

    def title(self, lines: list[str]) -> None:
        """Title at the left, a thin line below it."""
        self.y -= 6
        for line in lines:
            self.block(line, 12.5, strong=True)
        self.y -= 4
        self.rule(self.left, self.left + self.width, self.y, 0.9, PLUM)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """Label and entry, the entries of a block on one tab."""
        grid = [_pairs(line) for line in lines]
        for row in grid:
            step = self.width / len(row)
            same = [r for r in grid if len(r) == len(row)]
            self.need(15)
            self.y -= 14.5
            for n, (label, value) in enumerate(row):
                room = min(max(_wide(r[n][0] + ":", self.font, 8.6) for r in same) + 8, step * 0.62)
                x = self.left + n * step
                self.tight(x, self.y, f"{label}:", room - 4, 8.6, ink=GREY)
                self.tight(x + room, self.y, value, step - room - 8, 9.6, strong=True)
        self.y -= 7


class DeanLetter(Base):
    """A letter of today: name large at the left, address in a right column, prose, the signer's name typed."""

    layout, margin = "dean_letter", 72.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 11.3, 1.3
    style = "rows"

    def letterhead(self) -> None:
        """The head of the first page."""
        if self.page > 1:
            self.y -= 12
            return
        self.c.setFillColor(NAVY)
        self.c.rect(self.left, self.y - 34, 4, 38, stroke=0, fill=1)
        self.tight(self.left + 12, self.y - 9, self.head[0], 290, 15.5, strong=True, ink=NAVY)
        if len(self.head) > 1:
            self.tight(self.left + 12, self.y - 24, self.head[1], 290, 10.5, ink=NAVY)
        for n, line in enumerate(self.head[2:]):
            self.tight(self.left + self.width, self.y - 4 - 10 * n, line, 165, 8, align="r", ink=GREY)
        self.y -= max(50, 14 + 10 * len(self.head[2:]))

    def para(self, lines: list[str]) -> None:
        """Prose."""
        for line in lines:
            self.block(line)
            self.y -= 6.5

    def title(self, lines: list[str]) -> None:
        """The subject in bold."""
        for line in lines:
            self.block(line, 11.6, strong=True)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Indented facts, the entries in a column."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        room = min(max(_wide(label + ":", self.bold, self.pt) for label, _ in pairs) + 14, 210.0)
        for label, value in pairs:
            parts = simpleSplit(value, self.font, self.pt, self.width - room - 18) or [""]
            for n, part in enumerate(parts):
                self.need(15)
                self.y -= 14.5
                if n == 0:
                    self.tight(self.left + 18, self.y, f"{label}:", room - 6, self.pt, strong=True)
                self.put(self.left + 18 + room, self.y, part)
        self.y -= 8

    def sign(self, lines: list[str]) -> None:
        """The signature in ink, then the signer's name and office in type, without a line."""
        for line in lines:
            for label, value in _pairs(line):
                self.need(62)
                self.y -= 30
                self.put(self.left + 6, self.y, value, 17, font="Times-Italic", ink=self.pen)
                self.y -= 5
                for part in label.split(" / "):
                    self.y -= 13.5
                    self.tight(self.left, self.y, part, self.width - self.stamp_room, self.pt)
                self.y -= 5
        self.stamp_room = 0.0


class AnswerOver(Form, Base):
    """A printed form whose entries stand over a line with the printed word below it."""

    layout, margin, pt = "answer_over", 46.0, 9.0
    head_fill = HexColor("#e9e9e9")
    style = "grid"

    def put(self, x: float, y: float, text: str, size: float = 0, *, strong: bool = False, align: str = "l",
            ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        """Put text, with air before a box to tick."""
        text = re.sub(r"(?<=\S) +(?=\[[x ]\])", "    ", text)
        super().put(x, y, text, size, strong=strong, align=align, ink=ink, font=font)

    def letterhead(self) -> None:
        """Office and form number in small type, centred name."""
        for n, line in enumerate(self.head):
            self.y -= 13 if n == 0 else 10
            face = 12.5 if n == 0 else 8
            self.tight(self.left + self.width / 2, self.y, line, self.width, face, strong=n == 0, align="c")
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """The form's title between two lines."""
        self.rule(self.left, self.left + self.width, self.y, 1.1)
        self.y -= 2
        for line in lines:
            self.block(line, 12, strong=True, align="c")
        self.y -= 7
        self.rule(self.left, self.left + self.width, self.y, 1.1)
        self.y -= 5

    def heading(self, lines: list[str]) -> None:
        """A framed bar."""
        for line in lines:
            self.need(48)
            self.y -= 19
            self.c.setLineWidth(0.7)
            self.c.rect(self.left, self.y - 4, self.width, 15)
            self.put(self.left + 5, self.y, line, 9, strong=True)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """The entry over the line, the printed word below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(31)
            self.y -= 17
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                if "[" in value:
                    self.put(x + 3, self.y + 3, value, 8.8)
                else:
                    size = self.fit(value, step - 16, 10.5, "Helvetica-Oblique")
                    self.put(x + 4, self.y + 3, value, size, font="Helvetica-Oblique", ink=self.pen)
                self.rule(x, x + step - 9, self.y, 0.5)
                self.tight(x, self.y - 8, label, step - 9, 7)
            self.y -= 12
        self.y -= 4

    def sign(self, lines: list[str]) -> None:
        """As elsewhere."""
        Base.sign(self, lines)


class StatusSheet(Base):
    """A company's sheet: a grid of grey label cells, the status in a pill, dark heads of tables."""

    layout, margin = "status_sheet", 42.0
    font, bold, pen_font, pt = "Noto", "Noto-Bold", "Times-Italic", 8.9
    style, head_fill, head_ink = "rows", NAVY, white

    def letterhead(self) -> None:
        """The name in the middle between two bars of colour."""
        wide = self.size[0]
        self.c.setFillColor(NAVY)
        self.c.rect(0, self.size[1] - 9, wide, 9, stroke=0, fill=1)
        self.tight(self.left, self.y - 10, self.head[0], 300, 16, strong=True, ink=NAVY)
        for n, line in enumerate(self.head[1:]):
            self.tight(self.left + self.width, self.y - 4 - 10 * n, line, 210, 7.6, align="r", ink=GREY)
        self.y -= max(24, 8 + 10 * len(self.head[1:]))

    def title(self, lines: list[str]) -> None:
        """Title on a pale band."""
        for line in lines:
            self.y -= 24
            self.c.setFillColor(PALE)
            self.c.rect(self.left, self.y - 7, self.width, 24, stroke=0, fill=1)
            self.tight(self.left + 8, self.y, line, self.width - 16, 12.5, strong=True)
        self.y -= 14

    def centre(self, lines: list[str]) -> None:
        """The status in a pill at the left."""
        for line in lines:
            size = self.fit(line, self.width - 40, 11, self.bold)
            wide = _wide(line, self.bold, size) + 30
            self.y -= 24
            self.c.setFillColor(HexColor("#dfe8f3"))
            self.c.setStrokeColor(NAVY)
            self.c.roundRect(self.left, self.y - 6, wide, 21, 10, stroke=1, fill=1)
            self.c.setStrokeColor(black)
            self.put(self.left + 15, self.y, line, size, strong=True, ink=NAVY)
        self.y -= 14

    def heading(self, lines: list[str]) -> None:
        """Capitals over a line."""
        for line in lines:
            self.need(50)
            self.y -= 16
            self.put(self.left, self.y, line.upper(), 9, strong=True, ink=NAVY)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.8, NAVY)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Grey cell with the label, white cell with the entry."""
        for line in lines:
            pairs = _pairs(line)
            self.need(18)
            step = self.width / len(pairs)
            self.c.setLineWidth(0.4)
            self.c.setStrokeColor(LINE)
            for n, (label, value) in enumerate(pairs):
                x, share = self.left + n * step, step * (0.28 if len(pairs) == 1 else 0.4)
                self.c.setFillColor(PALE)
                self.c.rect(x, self.y - 17, share, 17, fill=1)
                self.c.rect(x + share, self.y - 17, step - share, 17)
                self.tight(x + 5, self.y - 11.5, label, share - 8, 8.2, ink=GREY)
                self.tight(x + share + 5, self.y - 11.5, value, step - share - 9, 9)
            self.y -= 17
        self.c.setStrokeColor(black)
        self.y -= 8


class Casebook(Form, Base):
    """An official form of numbered boxes, each with a shaded strip for its printed word."""

    layout, margin, pt = "casebook", 40.0, 9.0
    head_fill = HexColor("#dedede")
    count = 0

    def put(self, x: float, y: float, text: str, size: float = 0, *, strong: bool = False, align: str = "l",
            ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        """Put text, with air before a box to tick."""
        text = re.sub(r"(?<=\S) +(?=\[[x ]\])", "    ", text)
        super().put(x, y, text, size, strong=strong, align=align, ink=ink, font=font)

    def letterhead(self) -> None:
        """Agency at the left, form number at the right."""
        self.tight(self.left, self.y - 8, self.head[0], 400, 12.5, strong=True)
        self.tight(self.left + self.width, self.y - 8, self.head[-1], 120, 7.4, align="r")
        for n, line in enumerate(self.head[1:-1]):
            self.tight(self.left, self.y - 19 - 9.5 * n, line, self.width, 7.8)
        self.y -= 17 + 9.5 * len(self.head[1:-1])

    def title(self, lines: list[str]) -> None:
        """White capitals on black."""
        for line in lines:
            self.y -= 19
            self.c.setFillColor(HexColor("#222222"))
            self.c.rect(self.left, self.y - 5, self.width, 18, stroke=0, fill=1)
            self.tight(
                self.left + self.width / 2,
                self.y,
                line,
                self.width - 12,
                11,
                strong=True,
                align="c",
                ink=white,
            )
        self.y -= 9

    def heading(self, lines: list[str]) -> None:
        """Bold words over the boxes."""
        for line in lines:
            self.need(52)
            self.y -= 15
            self.put(self.left, self.y, line, 9.4, strong=True)
        self.y -= 4

    def fields(self, lines: list[str]) -> None:
        """Boxes: number and printed word in a strip, the entry below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(32)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.count += 1
                self.c.setLineWidth(0.6)
                self.c.setStrokeColor(black)
                self.c.setFillColor(HexColor("#ececec"))
                self.c.rect(x, self.y - 11, step, 11, stroke=0, fill=1)
                self.c.rect(x, self.y - 30, step, 30)
                self.tight(x + 3, self.y - 8.5, f"{self.count}. {label}", step - 6, 7)
                size = 9 if "[" in value else self.fit(value, step - 12, 10, "Helvetica")
                self.put(x + 6, self.y - 24, value, size)
            self.y -= 30
        self.y -= 6

    def sign(self, lines: list[str]) -> None:
        """As elsewhere."""
        Base.sign(self, lines)


class Wallet(Base):
    """A card: dark edge at the left, the entry above its word."""

    layout, size, margin = "wallet", (396.0, 250.0), 16.0
    pt, air = 7.6, 1.3

    def letterhead(self) -> None:
        """Edge and issuer."""
        wide, high = self.size
        self.c.setStrokeColor(LINE)
        self.c.roundRect(5, 20, wide - 10, high - 26, 10)
        self.c.setStrokeColor(black)
        self.c.setFillColor(BRICK)
        self.c.rect(5, 32, 9, high - 50, stroke=0, fill=1)
        self.left, self.width = 26.0, wide - 26 - 18
        self.tight(self.left, high - 24, self.head[0], self.width, 11.5, strong=True, ink=BRICK)
        for n, line in enumerate(self.head[1:]):
            self.tight(self.left, high - 34 - 8.5 * n, line, self.width, 6.6, ink=GREY)
        self.y = high - 28 - 8.5 * len(self.head[1:])

    def need(self, height: float) -> None:
        """Turn the card over above its lower edge."""
        if self.y - height < 22:
            self.turn()

    def title(self, lines: list[str]) -> None:
        """The course or the holder."""
        for line in lines:
            self.y -= 15
            self.tight(self.left, self.y, line, self.width, 11.5, strong=True)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """The entry, below it its word in small type."""
        for line in lines:
            pairs = _pairs(line)
            self.need(24)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.tight(x, self.y - 11, value, step - 8, 9, strong=True)
                self.tight(x, self.y - 18.5, label, step - 8, 5.8, ink=GREY)
            self.y -= 23
        self.y -= 2

    def para(self, lines: list[str]) -> None:
        """Small print."""
        for line in lines:
            self.block(line, 6.8)
            self.y -= 2

    def sign(self, lines: list[str]) -> None:
        """Signatures, small."""
        for line in lines:
            pairs = _pairs(line)
            self.need(30)
            self.y -= 19
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(
                    x + 2,
                    self.y + 2.5,
                    value,
                    self.fit(value, step - 14, 10, "Times-Italic"),
                    font="Times-Italic",
                    ink=self.pen,
                )
                self.rule(x, x + step - 10, self.y, 0.4)
                self.tight(x, self.y - 7, label, step - 10, 5.8, ink=GREY)
            self.y -= 10


class Award(Base):
    """A certificate on wide paper: frame with corners, centred prose, facts in a row at the foot, a seal."""

    layout, size, margin = "award", (792.0, 612.0), 84.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 13.2, 1.6

    def letterhead(self) -> None:
        """Frame, corners and the issuer."""
        wide, high = self.size
        self.c.setStrokeColor(NAVY)
        self.c.setLineWidth(1.6)
        self.c.rect(30, 30, wide - 60, high - 60)
        self.c.setFillColor(NAVY)
        for x in (24, wide - 48):
            for y in (24, high - 48):
                self.c.rect(x, y, 24, 24, stroke=0, fill=1)
        self.c.setStrokeColor(black)
        self.y = high - 92
        for n, line in enumerate(self.head):
            self.y -= 22 if n == 0 else 13
            self.tight(
                wide / 2, self.y, line, self.width, 10 if n else 19, strong=n == 0, align="c", ink=NAVY
            )
        self.y -= 14

    def title(self, lines: list[str]) -> None:
        """The large lines."""
        for line in lines:
            self.y -= 28
            self.tight(self.left + self.width / 2, self.y, line, self.width, 22, strong=True, align="c")
        self.y -= 10

    def para(self, lines: list[str]) -> None:
        """Centred prose."""
        for line in lines:
            self.block(line, align="c")
            self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """Label and entry in the middle of their column."""
        for line in lines:
            pairs = _pairs(line)
            self.need(18)
            self.y -= 18
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                self.tight(
                    self.left + (n + 0.5) * step, self.y, f"{label}: {value}", step - 14, 11.6, align="c"
                )
        self.y -= 6

    def sign(self, lines: list[str]) -> None:
        """Signatures in their columns; the seal at the left edge."""
        for line in lines:
            pairs = _pairs(line)
            self.need(50)
            self.y -= 58
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                middle = self.left + (n + 0.5) * step
                half = min(step / 2 - 12, 100)
                self.put(
                    middle,
                    self.y + 4,
                    value,
                    self.fit(value, 2 * half, 16, "Times-Italic"),
                    align="c",
                    font="Times-Italic",
                    ink=self.pen,
                )
                self.rule(middle - half, middle + half, self.y)
                self.tight(middle, self.y - 12, label, step - 10, 10, align="c")
            self.y -= 18


class Printout(Base):
    """A web page printed from the browser: menu at the left, entries in a list, the address at the foot."""

    layout, margin = "printout", 34.0
    font, bold, pt = "Noto", "Noto-Bold", 8.9
    style = "zebra"
    menu = 118.0

    def letterhead(self) -> None:
        """Time and page title on top; address and page at the foot; the site's name and menu."""
        wide, high = self.size
        self.put(24, high - 18, self.head[0], 6.4)
        self.put(wide / 2 + 20, high - 18, self.head[1], 6.4, align="c")
        self.put(24, 20, self.head[2], 6.4)
        self.put(wide - 24, 20, f"{self.page}", 6.4, align="r")
        self.left, self.width = self.menu + 44, wide - self.menu - 44 - 30
        if self.page > 1:
            return
        self.c.setFillColor(MOSS)
        self.c.rect(24, high - 62, wide - 48, 34, stroke=0, fill=1)
        self.tight(34, high - 50, self.head[3], 330, 14, strong=True, ink=white)
        self.tight(wide - 34, high - 49, self.head[-1], 180, 8, align="r", ink=white)
        self.menu_y = high - 84
        self.y = high - 70

    def side(self, lines: list[str]) -> None:
        """The menu."""
        for line in lines:
            self.tight(30, self.menu_y, line, self.menu - 6, 8, ink=MOSS)
            self.rule(30, 24 + self.menu, self.menu_y - 6, 0.3, LINE)
            self.menu_y -= 19

    def title(self, lines: list[str]) -> None:
        """Title of the page."""
        for line in lines:
            self.block(line, 14, strong=True)
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """Heading of a part."""
        for line in lines:
            self.need(46)
            self.y -= 7
            self.block(line, 10.4, strong=True)
        self.y -= 4

    def fields(self, lines: list[str]) -> None:
        """A list: label in bold, entry beside it, a line below."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        room = min(max(_wide(label, self.bold, 8.6) for label, _ in pairs) + 16, 170.0)
        for label, value in pairs:
            parts = simpleSplit(value, self.font, 9, self.width - room) or [""]
            self.need(10 + 12 * len(parts))
            self.y -= 13
            self.tight(self.left, self.y, label, room - 8, 8.6, strong=True)
            for n, part in enumerate(parts):
                self.y -= 12 if n else 0
                self.put(self.left + room, self.y, part, 9)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.3, LINE)
            self.y -= 3
        self.y -= 8


class Mailing(Base):
    """An e-mail as the mail program prints it: mailbox, subject, sender and time, the text."""

    layout, margin, pt = "mailing", 52.0, 10.0
    style = "grid"
    head_fill = PALE

    def letterhead(self) -> None:
        """Program and mailbox, the subject, sender at the left and time at the right."""
        if self.page > 1:
            return
        self.put(self.left, self.y - 4, self.head[0], 13, strong=True, ink=GREY)
        self.put(self.left + self.width, self.y - 4, self.head[1], 8.6, align="r", strong=True)
        self.y -= 12
        self.rule(self.left, self.left + self.width, self.y, 0.6)

    def title(self, lines: list[str]) -> None:
        """The subject."""
        for line in lines:
            self.block(line, 12.5, strong=True)
        self.y -= 5
        self.put(self.left, self.y - 8, "1 message", 8, ink=GREY)
        self.y -= 13
        self.rule(self.left, self.left + self.width, self.y, 0.6)
        self.y -= 4

    def columns(self, lines: list[str]) -> None:
        """Sender and time."""
        for line in lines:
            near, _, far = line.partition("||")
            self.y -= 13
            self.tight(self.left, self.y, near.strip(), self.width - 170, 9, strong=bool(far.strip()))
            self.tight(self.left + self.width, self.y, far.strip(), 165, 8.6, align="r")
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """Lines of `Label: entry` in plain type."""
        for line in lines:
            for label, value in _pairs(line):
                self.block(f"{label}: {value}")
        self.y -= 6

    def sign(self, lines: list[str]) -> None:
        """The sender's lines at the end."""
        for line in lines:
            for label, value in _pairs(line):
                self.block(value, strong=True)
                for part in label.split(" / "):
                    self.block(part)


class Oficio(Base):
    """An administration's paper in another language: crest in the middle, dotted entries, signer at the right."""

    layout, size, margin = "oficio", A4, 62.0
    font, bold, pen_font, pt, air = "Noto", "Noto-Bold", "Noto", 9.7, 1.45
    head_fill = HexColor("#efeae0")

    def letterhead(self) -> None:
        """Crest, institution, double line."""
        if self.page > 1:
            return
        middle = self.left + self.width / 2
        self.seal(middle, self.y - 12, 19, BRICK, self.head[0][:1])
        self.y -= 36
        for n, line in enumerate(self.head):
            self.y -= 14 if n == 0 else 11
            self.tight(middle, self.y, line, self.width, 8.4 if n else 12.5, strong=n == 0, align="c")
        self.y -= 8
        self.rule(self.left, self.left + self.width, self.y, 1.2, BRICK)
        self.rule(self.left, self.left + self.width, self.y - 2.6, 0.4, BRICK)
        self.y -= 9

    def title(self, lines: list[str]) -> None:
        """Title in the middle."""
        self.y -= 6
        for line in lines:
            self.y -= 18
            self.tight(self.left + self.width / 2, self.y, line, self.width, 13, strong=True, align="c")
        self.y -= 10

    def fields(self, lines: list[str]) -> None:
        """Label, dots, entry."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            self.need(17)
            self.y -= 16
            for n, (label, value) in enumerate(pairs):
                x, room = self.left + n * step, step * (0.42 if len(pairs) == 1 else 0.5)
                self.tight(x, self.y, label, room - 14, 9)
                at = x + min(_wide(label, self.font, 9), room - 14) + 4
                self.c.setDash(0.8, 2.2)
                self.rule(at, x + room - 4, self.y, 0.6, GREY)
                self.c.setDash()
                self.tight(x + room, self.y, value, step - room - 8, 9.8, strong=True)
        self.y -= 7

    def sign(self, lines: list[str]) -> None:
        """The signer at the right, or two side by side."""
        for line in lines:
            pairs = _pairs(line)
            self.need(54)
            self.y -= 36
            for n, (label, value) in enumerate(pairs):
                middle = self.left + self.width * (
                    (n + 0.5) / len(pairs) if len(pairs) > 1 else 0.26 if self.stamp_room else 0.72
                )
                self.put(middle, self.y + 4, value, self.fit(value, 200, 12, "Noto"), align="c", ink=self.pen)
                self.rule(middle - 100, middle + 100, self.y, 0.5)
                self.tight(middle, self.y - 11, label, 200, 8.4, align="c")
            self.y -= 16
        self.stamp_room = 0.0


class IdSheet(Base):
    """A copy of a passport's or visa's page: photograph at the right, labels over entries, two machine lines."""

    size, margin, pt = A4, 52.0, 9.0
    ground: ClassVar[Color] = HexColor("#edf1ee")

    def letterhead(self) -> None:
        """The page with its heading and the photograph's place."""
        wide, high = self.size
        self.low = high - 420
        self.c.setFillColor(self.ground)
        self.c.rect(44, self.low, wide - 88, 346, stroke=1, fill=1)
        self.c.setFillColor(HexColor("#c9cfd0"))
        self.c.rect(wide - 166, high - 250, 104, 128, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#98a2a5"))
        self.c.circle(wide - 114, high - 172, 23, stroke=0, fill=1)
        self.c.rect(wide - 148, high - 250, 68, 42, stroke=0, fill=1)
        self.tight(60, high - 96, self.head[0], wide - 120, 13, strong=True, ink=NAVY)
        for n, line in enumerate(self.head[1:]):
            self.tight(60, high - 108 - 9 * n, line, wide - 240, 7.2)
        self.left, self.width = 60.0, wide - 60 - 180
        self.y = high - 126

    def fields(self, lines: list[str]) -> None:
        """Small labels over the entries."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.tight(x, self.y - 7, label, step - 6, 5.9, ink=GREY)
                self.put(
                    x,
                    self.y - 18.5,
                    value,
                    self.fit(value, step - 8, 10.5, "Courier-Bold"),
                    font="Courier-Bold",
                )
            self.y -= 25

    def mono(self, lines: list[str]) -> None:
        """The machine-readable lines at the foot."""
        for n, line in enumerate(lines):
            size = self.fit(line, self.size[0] - 124, 15, "Courier-Bold")
            self.put(60, self.low + 36 - 20 * n, line, size, font="Courier-Bold")
        self.left, self.width, self.y = self.margin, self.size[0] - 2 * self.margin, self.low - 22


class WalletId(IdSheet):
    """Passports and visas among the cards."""

    layout = "wallet"


class OficioId(IdSheet):
    """Passports and visas among the papers of administrations."""

    layout = "oficio"
    ground: ClassVar[Color] = HexColor("#f2eee4")


def _chart_print() -> Iterator[UnseenPaper]:
    """Print-outs of US hospitals' charts and laboratories."""
    mk = partial(_paper, ChartPrint)
    yield mk(
        "lab_titers",
        """% Lakemont University Health
% Outpatient Laboratory, 300 Lakemont Dr
% Madison, WI 53792 (fictional)
% Printed by A. Kessler, RN on 10/29/2025 2:14 PM
# Results - Immune status panel
Patient :: Obregon Leal, Valentina ;; DOB :: 5/9/2000 ;; Legal sex :: Female ;; MRN :: LK2280114
Ordering provider :: Kristin Haverly, NP ;; Collected :: 10/21/2025 10:52 AM ;; Resulted :: 10/23/2025 6:40 PM ;; Status :: Final
## Measles, mumps, rubella and varicella antibody, IgG
Component | Value | Reference range | Interpretation
Rubeola Ab, IgG | 4.1 AI | >=1.1 AI | Positive
Mumps Ab, IgG | 2.6 AI | >=1.1 AI | Positive
Rubella Ab, IgG | 38 IU/mL | >=10 IU/mL | Immune
Varicella Zoster Ab, IgG | 3.3 AI | >=1.1 AI | Positive
## Hepatitis B surface antibody, quantitative
Component | Value | Reference range | Interpretation
Hep B Surface Ab | 421.0 mIU/mL | >=12.0 mIU/mL | Immune
Values from 5.0 to 11.9 mIU/mL are indeterminate. Testing performed by chemiluminescence at Lakemont Core Laboratory, CLIA 52D0000002.
Specimen: blood, venous. Resulting agency: LUH CORE LAB. Director: Philip Anquetil, MD PhD""",
        "Valentina Obregon Leal",
        "2025-10-21",
        birth="2000-05-09",
        values="measles_igg,4.1,AI,positive;mumps_igg,2.6,AI,positive;rubella_igg,38,IU/mL,positive;varicella_igg,3.3,AI,positive;anti-HBs,421,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Cedar Bluff Medical Center
% Department of Pathology and Laboratory Medicine
% 77 Bluff Street, Kansas City, MO 64111 (fictional)
# Laboratory result report
Name :: ADEYEMI-CLARKE, TOLUWANI ;; Date of birth :: 02/27/1999 ;; Age / Sex :: 26 y / F ;; Account :: 40-118822
Requested by :: Occupational Medicine ;; Drawn :: 09/15/2025 08:05 ;; Received in lab :: 09/15/2025 08:47 ;; Verified :: 09/17/2025 13:30
## Serology
Test | Result | Flag | Units | Reference
HEPATITIS B SURFACE ANTIGEN | Nonreactive |  |  | Nonreactive
HEPATITIS B CORE TOTAL AB | Nonreactive |  |  | Nonreactive
HEPATITIS B SURFACE AB, QUANT | 87.35 |  | mIU/mL | >9.99 = immune
HEPATITIS C AB | Nonreactive |  |  | Nonreactive
HIV 1/2 AG/AB, 4TH GEN | Nonreactive |  |  | Nonreactive
| A nonreactive HIV result does not exclude a recent exposure. Disclosure of this result is restricted by state law.
VARICELLA IGG | 1,204 |  | index | >=165 positive
This report is complete. No call-back required. Medical director: Rosalyn Tiede, MD""",
        "Toluwani Adeyemi-Clarke",
        "2025-09-15",
        birth="1999-02-27",
        values="HBsAg,,,negative;anti-HBc,,,negative;anti-HBs,87.35,mIU/mL,;varicella_igg,1204,index,",
    )
    yield mk(
        "lab_titers",
        """% Northfork Health System
% MyNorthfork patient record, printed 1/30/2026
% 1 Northfork Plaza, Spokane, WA 99204 (fictional)
# Hepatitis B Surface Antibody and Varicella IgG
Patient :: Bilal Anwar Chughtai ;; Born :: 11/18/1999 ;; Medical record :: 7720-4418
Authorized by :: Elise Monterrosa, MD ;; Collection date :: 01/26/2026 4:22 PM ;; Result date :: 01/27/2026 7:15 PM
## Results
Name | Value | Normal range | Flag
Hepatitis B Surface Ab, Quant | <3.5 mIU/mL | > or = 10.0 mIU/mL | LOW
| Nonimmune: the patient has no protective level of antibody. Consider a booster and repeat in 4 to 8 weeks.
Varicella-Zoster IgG | 612.0 index | > or = 165.0 index | 
| Positive: consistent with immunity.
Comment from the care team: Hi Bilal, your chickenpox antibody looks great. The hepatitis B one came back low, please book a nurse visit for a booster dose. - E. Monterrosa""",
        "Bilal Anwar Chughtai",
        "2026-01-26",
        birth="1999-11-18",
        values="anti-HBs,3.5,mIU/mL,negative;varicella_igg,612,index,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Saint Brendan's Hospital - Laboratory Services
% 5100 Parish Road, Toledo, OH 43606 (fictional)
% Phone 419-555-0102
# QuantiFERON-TB Gold Plus
Patient name :: WICKREMASINGHE, ANUKI D ;; DOB :: 06/12/2001 ;; Sex :: F ;; MRN :: SB 0091180
Collected :: 12/02/2025 09:18 ;; Received :: 12/02/2025 11:40 ;; Reported :: 12/04/2025 15:02 ;; Provider :: Wendell Pratt, DO
Analyte | Result | Units | Reference
QFT-Plus result | NEGATIVE |  | Negative
Nil | 0.05 | IU/mL | 
TB1 minus Nil | 0.01 | IU/mL | <0.35
TB2 minus Nil | 0.02 | IU/mL | <0.35
Mitogen minus Nil | 9.41 | IU/mL | 
Interpretation: M. tuberculosis infection is unlikely. A negative result does not rule out infection in persons with recent exposure (less than 8 weeks).
FINAL REPORT. Electronically verified by T. Okonski, MLS(ASCP).""",
        "Anuki D Wickremasinghe",
        "2025-12-02",
        birth="2001-06-12",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Riverbend Regional Laboratory
% 18 Commerce Loop, Chattanooga, TN 37402 (fictional)
% CLIA 44D0000077
# Final report: Interferon gamma release assay, 4 tube
Patient :: NGUEMA, PAUL-STEPHANE ;; Birth date :: 03/08/1998 ;; Gender :: M ;; Patient ID :: RB-66120
Ordered by :: Tri-County Employee Health ;; Date collected :: 11/10/2025 ;; Date reported :: 11/13/2025 ;; Report ID :: 25-3140992
Test | Result | Abnormal | Reference interval
TB Gold Plus, interpretation | Positive | * | Negative
TB1 antigen minus Nil value | 1.87 IU/mL | * | <0.35
TB2 antigen minus Nil value | 2.03 IU/mL | * | <0.35
Nil value | 0.11 IU/mL |  | 
Mitogen minus Nil value | >10.00 IU/mL |  | 
A positive result suggests infection with M. tuberculosis complex. Clinical evaluation and a chest radiograph are needed to tell latent from active disease.
This result has been reported to the health department as required. Laboratory director: Cornelia Adesso, MD""",
        "Paul-Stephane Nguema",
        "2025-11-10",
        birth="1998-03-08",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Harbor Point Diagnostics
% 920 Dock Street, Baltimore, MD 21202 (fictional)
% Final - original report
# T-SPOT.TB
Patient :: Tsegaye, Meklit Abebe ;; DOB :: 09/23/2000 ;; Sex :: Female ;; Lab no. :: HP-2601-7745
Requesting site :: Inner Harbor International Clinic ;; Specimen drawn :: 01/14/2026 10:30 ;; Specimen received :: 01/15/2026 08:12 ;; Report date :: 01/16/2026
## Result
T-SPOT.TB result | Spots, panel A minus nil | Spots, panel B minus nil | Nil control | Positive control
BORDERLINE | 6 | 5 | 0 | >20
Reference: negative, 4 spots or fewer; borderline, 5, 6 or 7 spots; positive, 8 spots or more.
A borderline result should be confirmed by retesting with a new sample. Results must be read together with history and other findings.
Performed by Harbor Point Diagnostics. Technical supervisor: L. Grabowska. CLIA 21D0000010.""",
        "Meklit Abebe Tsegaye",
        "2026-01-14",
        birth="2000-09-23",
        values="IGRA,,,borderline",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Granite Valley Hospital
% Department of Radiology, 12 Quarry Rd, Concord, NH 03301 (fictional)
% Exam result
# XR CHEST 2 VIEWS
Patient :: Phommachanh, Souliya ;; Date of birth :: 1/30/1999 ;; Sex :: M ;; MRN :: GV-40118
Exam date :: 11/19/2025 13:44 ;; Ordering provider :: Paige Lindholm, PA-C ;; Accession :: 25-0088126 ;; Report status :: Final
INDICATION: 26-year-old medical student, positive TB blood test in home country, no symptoms. Clearance for clinical elective.
COMPARISON: None.
FINDINGS: The lungs are clear. No focal consolidation, cavity, nodule or pleural effusion. The cardiomediastinal silhouette is normal. No hilar adenopathy. Bones are unremarkable.
IMPRESSION: Normal chest. No radiographic evidence of active tuberculosis.
Dictated by: Hugh Saltzman, MD on 11/19/2025 at 14:20. Electronically signed by: Hugh Saltzman, MD on 11/20/2025 at 08:03.""",
        "Souliya Phommachanh",
        "2025-11-19",
        birth="1999-01-30",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "drug_screen",
        """% Tamarack Occupational Health Laboratory
% 2050 Industrial Pkwy, Duluth, MN 55811 (fictional)
% SAMHSA certified laboratory 00442
# Urine drug screen, 10 panel with confirmation
Donor :: SORIANO, GABRIEL ANTONIO ;; DOB :: 08/02/2000 ;; Donor ID :: XX-4418 ;; Reason :: Pre-placement
Specimen ID :: 5510023817 ;; Collected :: 02/05/2026 11:36 AM ;; Received :: 02/06/2026 ;; Reported :: 02/07/2026 4:50 PM
## Overall result: NEGATIVE
Drug class | Result | Screen cutoff
Amphetamines | Negative | 500 ng/mL
Barbiturates | Negative | 300 ng/mL
Benzodiazepines | Negative | 300 ng/mL
Cocaine metabolite | Negative | 150 ng/mL
Marijuana metabolite | Negative | 50 ng/mL
Methadone | Negative | 300 ng/mL
Opiates | Negative | 2000 ng/mL
Oxycodone | Negative | 100 ng/mL
Phencyclidine | Negative | 25 ng/mL
Propoxyphene | Negative | 300 ng/mL
Specimen validity: creatinine 96.4 mg/dL, pH 6.1 - Acceptable
Certifying scientist: D. Haugen""",
        "Gabriel Antonio Soriano",
        "2026-02-05",
        birth="2000-08-02",
        values="drug_screen,,,negative",
    )
    yield mk(
        "immunization_host",
        """% Blue Mesa Student Health Center
% University of Blue Mesa, Durango, CO 81301 (fictional)
% Immunization history, printed 12/11/2025
# Immunization record
Patient :: Laszlo Benedek Farkashazi ;; DOB :: 07/25/2000 ;; Chart :: BM-118204 ;; Primary care :: D. Yellowhair, MD
## Vaccines
Immunization | Dates given
Hepatitis B, adult | 3/4/2019, 4/8/2019, 9/16/2019
MMR | 10/2/2001, 6/14/2006
Varicella | 10/2/2001, 6/14/2006
Tdap | 8/19/2019
Influenza, inactivated, quadrivalent | 10/22/2024, 10/7/2025
COVID-19, mRNA | 5/11/2021, 6/8/2021, 10/7/2025
## Titers and screenings
Item | Date | Result
Hepatitis B surface antibody | 11/24/2025 | 212 mIU/mL, immune
QuantiFERON-TB Gold Plus | 11/24/2025 | Negative
Reviewed and certified complete on 12/11/2025.
~ Immunization nurse :: Rochelle Tsosie, RN""",
        "Laszlo Benedek Farkashazi",
        "2025-12-11",
        birth="2000-07-25",
        values="anti-HBs,212,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "physical_exam",
        """% Parkside Primary Care
% 640 Elm Court, Ann Arbor, MI 48104 (fictional)
% After-visit document
# Physical examination for school or employment
Patient :: Nirmala Sapkota Rijal ;; DOB :: 04/16/2001 ;; Visit date :: 01/08/2026 ;; Seen by :: Owen Brathwaite, MD
Blood pressure :: 112/70 ;; Pulse :: 72 ;; Height :: 5' 3" ;; Weight :: 128 lb
## Examination
System | Finding
General, skin | Well appearing, no rash
Eyes, ears, nose, throat | Normal; vision 20/20 both eyes with glasses
Heart and lungs | Regular rhythm, clear to auscultation
Abdomen, musculoskeletal | Soft; full range of motion
Neurological, mental health | Intact; no concerns
Assessment: Healthy adult, free of communicable disease on examination. She is medically cleared, without restrictions, to take part in clinical duties with patients.
~ Owen Brathwaite, MD, Family Medicine :: O. Brathwaite ;; Date :: 01/08/2026""",
        "Nirmala Sapkota Rijal",
        "2026-01-08",
        birth="2001-04-16",
    )


def _clinic_grid() -> Iterator[UnseenPaper]:
    """Laboratories and clinics in Asia, Africa and the Gulf."""
    mk = partial(_paper, ClinicGrid)
    yield mk(
        "lab_titers",
        """% Sanjeevani Path Labs
% 14, Residency Road, Mysuru 570001, Karnataka (fictional)   Ph: 0821-555 0144
% NABL accredited MC-00412   |   ISO 15189:2022
Patient Name :: Mr. ROHAN VASUDEV KAMATH ;; Lab ID :: SPL/26/004418
Age / Gender :: 24 Years / Male ;; Sample Drawn :: 07-Jan-2026 08:20
Referred By :: Dr. Shobha Nayak ;; Registered :: 07-Jan-2026 08:02
Sample Type :: Serum ;; Report Released :: 08-Jan-2026 19:15
# DEPARTMENT OF SEROLOGY
Investigation | Observed Value | Unit | Biological Ref. Interval
Measles (Rubeola) IgG, CLIA | 186.0 | AU/mL | < 13.5 Negative; 13.5 - 16.5 Equivocal; > 16.5 Positive
Mumps IgG, CLIA | 71.4 | AU/mL | < 9.0 Negative; 9.0 - 11.0 Equivocal; > 11.0 Positive
Rubella IgG, CLIA | 64.8 | IU/mL | < 7 Negative; 7 - 10 Equivocal; > 10 Positive
Varicella Zoster IgG, CLIA | 954.0 | mIU/mL | < 150 Negative; > or = 150 Positive
Anti-HBs (Hepatitis B surface antibody) | 768.2 | mIU/mL | > 10 Protective
Interpretation: IgG antibodies to measles, mumps, rubella and varicella POSITIVE. Anti-HBs in protective range.
^ *** End of Report ***
~ Dr. Girish Pai, MD (Microbiology) :: G. Pai ;; Lab Technologist :: Asha R.
Results relate only to the sample tested. Not valid for medico-legal purposes.""",
        "Rohan Vasudev Kamath",
        "2026-01-07",
        values="measles_igg,186,AU/mL,positive;mumps_igg,71.4,AU/mL,positive;rubella_igg,64.8,IU/mL,positive;varicella_igg,954,mIU/mL,positive;anti-HBs,768.2,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Ravi View Hospital & Research Centre
% Clinical Laboratory, 9-B Canal Bank, Lahore, Pakistan (fictional)   UAN 042-555-0100
MR No. :: 2025-771820 ;; Specimen ID :: V-118/12
Name :: HAFSA TARIQ MEHMOOD ;; Age/Sex :: 25 Y / Female
Consultant :: Staff Health Clinic ;; Specimen Time :: 15/12/2025 10:41
Location :: OPD ;; Report Time :: 16/12/2025 17:25
# VACCINE PREVENTABLE DISEASES - IgG SCREEN
Test | Result | Unit | Cut-off | Remarks
Measles IgG (ELISA) | 0.98 | Ratio | <0.8 Neg; 0.8-1.1 Equivocal; >1.1 Pos | EQUIVOCAL
Mumps IgG (ELISA) | 2.41 | Ratio | <0.8 Neg; 0.8-1.1 Equivocal; >1.1 Pos | POSITIVE
Rubella IgG (ELISA) | 3.07 | Ratio | <0.8 Neg; 0.8-1.1 Equivocal; >1.1 Pos | POSITIVE
Varicella IgG (ELISA) | 2.26 | Ratio | <0.8 Neg; 0.8-1.1 Equivocal; >1.1 Pos | POSITIVE
Comments: Repeat measles serology after two weeks or give a booster dose of MMR. Kindly correlate with vaccination history.
This is a computer generated report and does not require a signature.
Prof. Dr. Saleem Akhtar, FCPS (Consultant Pathologist)""",
        "Hafsa Tariq Mehmood",
        "2025-12-15",
        values="measles_igg,0.98,Ratio,equivocal;mumps_igg,2.41,Ratio,positive;rubella_igg,3.07,Ratio,positive;varicella_igg,2.26,Ratio,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Santo Rosario Medical Center
% Pulmonary Section, Bonifacio Street, Iloilo City 5000, Philippines (fictional)
% Tel. (033) 555-0127
# TUBERCULIN SKIN TEST (PPD) RESULT
Name :: Kristoffer Ian D. Palabrica ;; Date of Birth :: September 3, 2000
Age / Sex :: 25 / M ;; OPD No. :: 25-44182
Requesting MD :: Dr. Lourdes Jalandoni ;; Purpose :: Elective abroad
Test dose :: 5 TU PPD RT23, 0.1 mL ID ;; Site :: Left volar forearm
Date administered :: November 17, 2025 ;; Time :: 9:10 AM
Date read :: November 19, 2025 ;; Time :: 9:35 AM
Induration :: 3 mm ;; Interpretation :: NEGATIVE
BCG scar present. An induration below 10 mm is read as negative in our institution. No further work-up is needed at this time.
~ Read by: Maricel Tupas, RN :: M. Tupas ;; Pulmonologist, Lic. No. 0098118 :: L. Jalandoni, MD""",
        "Kristoffer Ian D. Palabrica",
        "2025-11-19",
        birth="2000-09-03",
        values="TST,3,mm,negative",
    )
    yield mk(
        "tb_test",
        """% Al Waha Specialized Laboratories
% P.O. Box 44180, Sharjah, United Arab Emirates (fictional)   Tel +971 6 555 0133
% Licence No. 00118 | CAP accredited
Patient :: MARIAM YOUSIF AL BALUSHI ;; Patient No. :: AW-226071
DOB :: 22/10/2000 ;; Sex :: Female
Physician :: Dr. Tamer Hegazy ;; Order No. :: 8840127
Collection Date :: 19/01/2026 12:10 ;; Report Date :: 22/01/2026 16:48
# IMMUNOLOGY - QuantiFERON TB Gold Plus
Test | Result | Unit | Reference Range
QuantiFERON TB Gold Plus | INDETERMINATE |  | Negative
NIL | 0.09 | IU/mL | < or = 8.0
TB1 - NIL | 0.04 | IU/mL | < 0.35
TB2 - NIL | 0.03 | IU/mL | < 0.35
MITOGEN - NIL | 0.31 | IU/mL | > or = 0.5
Comment: Low mitogen response. The likelihood of M. tuberculosis infection cannot be determined. Please send a fresh sample.
~ Specialist, Clinical Pathology :: Dr. Reem Saadeh ;; Lab Technologist :: B. Joseph""",
        "Mariam Yousif Al Balushi",
        "2026-01-19",
        birth="2000-10-22",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Annapurna Diagnostic & Imaging Centre
% Lakeside Road, Pokhara-6, Nepal (fictional)   061-555014
# X-RAY CHEST PA VIEW
Patient's Name :: Mr. Sujan Thapa Kshetri ;; Age / Sex :: 25 Yrs / Male
Ref. by :: Self (Medical Elective) ;; X-ray No. :: 3318 / 2025
Date of X-ray :: 2025-12-21 ;; Date of Report :: 2025-12-21
Both lung fields are clear.
Bilateral costophrenic and cardiophrenic angles are free.
Cardiac size and shape are within normal limits.
Trachea is central. Hila and mediastinum appear normal.
Bony thorax and soft tissues: unremarkable.
IMPRESSION: NORMAL CHEST X-RAY.
! ANNAPURNA IMAGING
! POKHARA
~ Dr. Prabin Gautam, MD Radiodiagnosis, NMC 11820 :: P. Gautam""",
        "Sujan Thapa Kshetri",
        "2025-12-21",
        values="chest_xray,,,normal",
    )
    yield mk(
        "chest_xray",
        """% Unity Teaching Hospital, Ogbomawo
% Department of Radiology, P.M.B. 1180, Nigeria (fictional)
# RADIOLOGICAL REPORT
Name :: OYINLOLA, Adedapo Femi ;; Hospital No. :: 00771-25
Age :: 27 years ;; Sex :: Male
Examination :: Chest radiograph (PA) ;; Date of Exam. :: 30/10/2025
Clinical details :: Pre-travel medical; contact ;; Reported on :: 31/10/2025
There is a patchy, ill-defined opacity in the right upper zone with a suspected thin-walled cavity. The remaining lung fields are clear. The heart is not enlarged (CTR 0.46). No pleural effusion is seen.
CONCLUSION: Right upper zone changes, suspicious for pulmonary tuberculosis. Sputum for GeneXpert and clinical correlation are advised.
~ Consultant Radiologist :: Dr. B. A. Olorunfemi, FMCR ;; Registrar :: Dr. I. Sule""",
        "Adedapo Femi Oyinlola",
        "2025-10-30",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Pearl Crescent Medical Centre
% Toxicology Unit, Salmiya Block 4, Kuwait (fictional)   Tel +965 2555 0181
Name :: Fahad Nasser Al-Mutawa ;; Civil ID :: 2 99 0612 00000
Date of birth :: 12 Jun 1999 ;; Nationality :: Kuwaiti
Requested by :: University Elective Office ;; Collected on :: 11 Jan 2026, 10:05
Specimen :: Urine, witnessed ;; Reported on :: 12 Jan 2026
# DRUGS OF ABUSE SCREEN - 10 PANEL
Substance | Method | Result
Amphetamine / Methamphetamine | Immunoassay | Negative
Barbiturates | Immunoassay | Negative
Benzodiazepines | Immunoassay | Negative
Cannabinoids (THC) | Immunoassay | Negative
Cocaine | Immunoassay | Negative
Methadone | Immunoassay | Negative
Opiates / Oxycodone | Immunoassay | Negative
Phencyclidine / Propoxyphene | Immunoassay | Negative
Conclusion: No drug of abuse was detected. Urine creatinine 148 mg/dL (adequate).
! PEARL CRESCENT
! TOXICOLOGY UNIT
~ Consultant Toxicologist :: Dr. Hanadi Sorour""",
        "Fahad Nasser Al-Mutawa",
        "2026-01-11",
        birth="1999-06-12",
        values="drug_screen,,,negative",
    )
    yield mk(
        "physical_exam",
        """% Kilima Executive Medical Clinic
% 3rd Floor, Bahari Towers, Mombasa, Kenya (fictional)   +254 41 555 0180
# MEDICAL EXAMINATION REPORT
Full name :: Zawadi Neema Mutinda ;; Date of birth :: 28/02/2000
ID / Passport :: BK000118 ;; Date examined :: 10/02/2026
Occupation :: Medical student, Year 6 ;; Requested for :: Hospital elective, USA
System | Normal | Abnormal | Remarks
Vision and hearing | Yes |  | 6/6, whisper test normal
Cardiovascular | Yes |  | BP 118/74
Respiratory |  | Yes | Reduced air entry left base, productive cough for 3 weeks
Abdomen | Yes |  | 
Neurological and mental state | Yes |  | 
Opinion :: [ ] Fit for duty   [x] Temporarily unfit   [ ] Unfit
To be reviewed after chest imaging and treatment. She should not attend patients until she has been re-examined.
~ Medical Officer :: Dr. J. Mwakio ;; Reg. No. :: A 11820 ;; Date :: 10/02/2026""",
        "Zawadi Neema Mutinda",
        "2026-02-10",
        birth="2000-02-28",
        sound=False,
    )
    yield mk(
        "covid",
        """% Hanbit Metropolitan Public Health Center
% 118 Gangbyeon-ro, Hanbit City, Republic of Korea (fictional)
# CERTIFICATE OF COVID-19 VACCINATION
Name :: OH, Seungwoo Julian ;; Sex :: Male
Date of Birth (YYYY-MM-DD) :: 2000-12-19 ;; Nationality :: Republic of Korea
Passport No. :: M000K1188 ;; Certificate No. :: 25-118-0442
Dose | Vaccine | Lot No. | Date of Vaccination | Institution
1st | Pfizer-BioNTech (Comirnaty) | FE3065 | 2021-08-06 | Hanbit 1st Center
2nd | Pfizer-BioNTech (Comirnaty) | FG4493 | 2021-09-03 | Hanbit 1st Center
Booster | Pfizer-BioNTech, JN.1 | LP8813 | 2025-10-15 | Dasom Clinic
This is to certify that the above person has been vaccinated against COVID-19. Issued on 2025-11-05.
! HANBIT METROPOLITAN
! HEALTH CENTER
~ Director :: Kwon Hyejin""",
        "Seungwoo Julian Oh",
        "2025-10-15",
        birth="2000-12-19",
    )
    yield mk(
        "flu",
        """% Tropical Medicine & Vaccination Clinic
% 44 Soi Ratanakosin 8, Bangkok 10400, Thailand (fictional)   +66 2 555 0176
# INFLUENZA VACCINATION CERTIFICATE
Name :: Miss Pimchanok Suwannarat ;; Date of birth :: 14 March 2001
HN :: 118-20-44 ;; Passport :: AA0001182
Vaccine :: Influenza, quadrivalent, 2025-2026 ;; Manufacturer :: Sanofi (Vaxigrip Tetra)
Lot no. :: X3C118V ;; Vaccine expiry :: 30 June 2026
Dose and route :: 0.5 mL IM, left deltoid ;; Date given :: 20 October 2025
The vaccinee was observed for 30 minutes without adverse reaction. This certificate was printed for use in the United States of America on 22 October 2025.
~ Physician :: Dr. Thanakorn W. ;; Nurse :: Saowanee P.""",
        "Pimchanok Suwannarat",
        "2025-10-20",
        birth="2001-03-14",
    )


def _befund() -> Iterator[UnseenPaper]:
    """Medical papers in other languages."""
    mk = partial(_paper, Befund)
    yield mk(
        "lab_titers",
        """% MVZ Labor Rheinaue GmbH
% Medizinische Laboratorien - Virologie / Serologie
% Uferstraße 40, 50999 Rheinaue (fiktiv)
Patientin :: Kirchhofer, Annika Luise ;; Auftragsnummer :: 2601180442
Geburtsdatum :: 24.05.2000 ;; Entnahmedatum :: 12.01.2026
Einsender :: Praxis Dr. med. U. Overbeck ;; Eingangsdatum :: 13.01.2026
Kostenträger :: privat ;; Befunddatum :: 15.01.2026
# Endbefund - Immunstatus
Untersuchung | Ergebnis | Einheit | Referenzbereich | Bewertung
Masern-Virus-AK (IgG) | 1250 | mIU/ml | > 200 | positiv
Mumps-Virus-AK (IgG) | 480 | U/ml | > 230 | positiv
Röteln-Virus-AK (IgG) | 89 | IU/ml | > 10 | positiv
Varizella-Zoster-AK (IgG) | 1430 | mIU/ml | > 150 | positiv
Anti-HBs quantitativ | 356 | IU/l | > 100 | positiv
Anti-HBc gesamt | negativ |  | negativ |
Beurteilung: Immunität gegen Masern, Mumps, Röteln und Varizellen ist anzunehmen. Ausreichender Impfschutz gegen Hepatitis B.
Medizinisch validiert durch: Dr. med. Ch. Wessendorf, Fachärztin für Laboratoriumsmedizin. Elektronisch freigegeben.""",
        "Annika Luise Kirchhofer",
        "2026-01-12",
        birth="2000-05-24",
        values="measles_igg,1250,mIU/ml,positive;mumps_igg,480,U/ml,positive;rubella_igg,89,IU/ml,positive;varicella_igg,1430,mIU/ml,positive;anti-HBs,356,IU/l,positive;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Laboratorium Medyczne „Analityk"
% ul. Lipowa 18, 90-001 Nowogród Łódzki (fikcyjny)
% Nr ewidencyjny KIDL: 0118
# WYNIKI BADAŃ LABORATORYJNYCH
Pacjent :: WALIGÓRA Szymon Piotr ;; Data urodzenia :: 1999-10-04
PESEL :: 99100400000 ;; Płeć :: M
Lekarz zlecający :: lek. Agata Mróz ;; Nr zlecenia :: 26/01/0442
Data pobrania :: 2026-01-20 07:45 ;; Data wydania wyniku :: 2026-01-22 14:10
Badanie | Wynik | Jedn. | Zakres referencyjny
Przeciwciała anty-HBs | 6,4 (L) | mIU/ml | > 10 odporność
Antygen HBs | ujemny |  | ujemny
Odra IgG | 612 dodatni | mIU/ml | > 275 dodatni
Różyczka IgG | 41 dodatni | IU/ml | > 10 dodatni
Ospa wietrzna (VZV) IgG | 88 ujemny | mIU/ml | < 100 ujemny; > 165 dodatni
Uwagi: brak odporności na WZW typu B oraz ospę wietrzną. Zalecane szczepienie i kontrola po 4-8 tygodniach.
~ Diagnosta laboratoryjny :: mgr Ewelina Słomka""",
        "Szymon Piotr Waligóra",
        "2026-01-20",
        birth="1999-10-04",
        values="anti-HBs,6.4,mIU/ml,negative;HBsAg,,,negative;measles_igg,612,mIU/ml,positive;rubella_igg,41,IU/ml,positive;varicella_igg,88,mIU/ml,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% LABORATORIO CLÍNICO SAN FERMÍN
% Av. Universidad 1180, Col. Centro, Puebla, Pue. (ficticio)
% Tel. 222 555 0144 - Aviso de funcionamiento 0118
# RESULTADOS DE LABORATORIO
Paciente :: Iván Alejandro Rosales Quiroz ;; Folio :: 251118-044
Fecha de nacimiento :: 07/08/2000 ;; Sexo :: Masculino
Médico :: A quien corresponda ;; Toma de muestra :: 18/11/2025 08:12
Fecha de impresión :: 20/11/2025 ;; Fecha de resultado :: 19/11/2025
Estudio | Resultado | Unidades | Valor de referencia
Anticuerpos IgG anti-rubéola | 72.5 | UI/mL | Mayor de 10: inmune
Anticuerpos IgG anti-sarampión | NO REACTIVO (0.42) | índice | Mayor de 1.10: reactivo
Anticuerpos IgG anti-parotiditis | REACTIVO (2.90) | índice | Mayor de 1.10: reactivo
Anticuerpos IgG anti-varicela | REACTIVO (3.15) | índice | Mayor de 1.10: reactivo
Observaciones: no se detectan anticuerpos contra sarampión; se sugiere refuerzo de vacuna.
~ Q.F.B. Rosa Elena Huitrón, Céd. Prof. 0011820 :: R. Huitrón""",
        "Iván Alejandro Rosales Quiroz",
        "2025-11-18",
        birth="2000-08-07",
        values="rubella_igg,72.5,UI/mL,positive;measles_igg,0.42,índice,negative;mumps_igg,2.9,índice,positive;varicella_igg,3.15,índice,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Centro Médico Los Arrayanes
% Unidad de Vacunatorio y Salud Ocupacional
% Calle Los Arrayanes 442, Concepción del Sur, Chile (ficticio)
# CERTIFICADO DE PRUEBA DE TUBERCULINA (PPD)
Nombre :: Martina Ignacia Sepúlveda Oyarzo
RUN :: 20.118.442-0 ;; Fecha de nacimiento :: 19-01-2001
Fecha de aplicación :: 24-11-2025 ;; Lugar :: antebrazo izquierdo
Fecha de lectura :: 26-11-2025 ;; Lote PPD :: RT23-118
Induración :: 2 mm ;; Interpretación :: NEGATIVO
Se extiende el presente certificado a petición de la interesada, para ser presentado en hospital de Estados Unidos por pasantía clínica.
Concepción del Sur, 27 de noviembre de 2025
! CENTRO MÉDICO
! LOS ARRAYANES
~ Enfermera universitaria :: Carla Ñanculeo P.""",
        "Martina Ignacia Sepúlveda Oyarzo",
        "2025-11-26",
        birth="2001-01-19",
        values="TST,2,mm,negative",
    )
    yield mk(
        "tb_test",
        """% Laboratoire de biologie médicale BioValmont
% 3, place de la Halle, 21990 Valmont-sur-Saône (fictif)
% Biologistes : Dr S. Perrachon - Dr Y. Haddou
Patient :: M. ROUVIÈRE-DIOP Gaspard ;; Né le :: 30/07/2000
Dossier :: 260203-118 ;; Sexe :: M
Prescripteur :: Dr Cl. Josserand ;; Prélevé le :: 03/02/2026 à 8h20
Édité le :: 05/02/2026 ;; Validé le :: 05/02/2026
# DÉPISTAGE DE L'INFECTION TUBERCULEUSE
Analyse | Résultat | Unité | Valeurs de référence
QuantiFERON-TB Gold Plus | Négatif |  | Négatif
Tube nul | 0,03 | UI/mL | < 8,0
TB1 - nul | 0,00 | UI/mL | < 0,35
TB2 - nul | 0,01 | UI/mL | < 0,35
Mitogène - nul | 8,76 | UI/mL | > 0,5
Conclusion : absence d'argument biologique pour une infection tuberculeuse. Résultat à confronter au contexte clinique.
~ Validation biologique :: Dr S. Perrachon""",
        "Gaspard Rouvière-Diop",
        "2026-02-03",
        birth="2000-07-30",
        values="IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% CLÍNICA DE IMAGEM VALE DO CÉU
% Rua das Acácias, 440 - Juiz de Dentro/MG (fictício)
% Responsável técnico: Dr. Anselmo Prates - CRM-MG 00118
# RADIOGRAFIA DE TÓRAX (PA E PERFIL)
Paciente :: Heitor Damião Sampaio Krause
Nascimento :: 15/09/1999 ;; Data do exame :: 09/12/2025
Solicitante :: Dra. Lívia Nogueira ;; Emissão do laudo :: 10/12/2025
Indicação: PPD de 14 mm, assintomático.
Análise: Opacidade nodular de 12 mm no terço superior do pulmão esquerdo, de aspecto inespecífico. Demais campos pulmonares sem alterações. Seios costofrênicos livres. Área cardíaca normal.
Conclusão: Achado indeterminado. Não é possível excluir processo granulomatoso em atividade; recomenda-se tomografia computadorizada do tórax para complementação.
~ Médico radiologista - CRM-MG 00442 :: Dr. Otacílio Brandt""",
        "Heitor Damião Sampaio Krause",
        "2025-12-09",
        birth="1999-09-15",
        values="chest_xray,,,indeterminate",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% GGD Waterland-Noord
% Afdeling Reizigersadvies en Vaccinatie
% Havenkade 18, 1440 AB Waterland (fictief)
# VACCINATIEOVERZICHT / VACCINATION SUMMARY
Naam / Name :: Jurriaan Willem Terpstra
Geboortedatum / Date of birth :: 11-02-2001 ;; Cliëntnummer / Client no. :: 118-4420
Vaccin / Vaccine | Datum / Date
BMR (bof, mazelen, rodehond) / MMR | 16-04-2002, 22-06-2010
Hepatitis B | 07-10-2019, 11-11-2019, 20-04-2020
Waterpokken / Varicella | 03-03-2020, 14-04-2020
DKTP / Tdap-IPV | 09-09-2021
Influenza | 30-10-2025
Titer anti-HBs (12-11-2025) :: > 1000 IU/l - beschermd / protected
Mantoux (12-11-2025, afgelezen / read 14-11-2025) :: 0 mm, negatief / negative
Afgegeven te Waterland op 17 november 2025.
! GGD WATERLAND-NOORD
! BIG 00118442001
~ Arts infectieziektebestrijding :: drs. M. Hoekzema""",
        "Jurriaan Willem Terpstra",
        "2025-11-17",
        birth="2001-02-11",
        values="anti-HBs,1000,IU/l,positive;TST,0,mm,negative",
    )
    yield mk(
        "physical_exam",
        """% Clínica Universitária do Mondego
% Medicina do Trabalho
% Rua da Sofia Nova, 118, 3000-900 Coimbrões (fictício)
# ATESTADO MÉDICO
Nome :: Leonor Bettencourt Vilhena
Data de nascimento :: 02/12/2000 ;; Cartão de cidadão :: 0011820 4 ZZ0
Eu, abaixo assinado, médico inscrito na Ordem dos Médicos com a cédula n.º 00442, atesto por minha honra que observei nesta data a pessoa acima identificada, estudante do 6.º ano de Medicina.
Do exame clínico efetuado concluo que goza de boa saúde física e mental, não sofre de doença infetocontagiosa e está APTA para a realização de estágio clínico hospitalar, sem restrições.
Por ser verdade e me ter sido pedido, passo o presente atestado, que dato e assino.
Coimbrões, 13 de janeiro de 2026
! CLÍNICA UNIVERSITÁRIA
! DO MONDEGO
~ O médico :: Duarte Sottomayor""",
        "Leonor Bettencourt Vilhena",
        "2026-01-13",
        birth="2000-12-02",
    )
    yield mk(
        "drug_screen",
        """% Laboratorio Toxicológico del Caribe S.A.S.
% Carrera 54 No. 70-118, Barranquilla (ficticio)
% Habilitación 08001-0442
# PERFIL DE DROGAS DE ABUSO EN ORINA - 9 PANELES
Paciente :: Juan Camilo Arrieta Polo ;; Documento :: C.C. 1.000.118.442
Fecha de nacimiento :: 26/06/2000 ;; Orden :: 118-4420
Fecha y hora de toma :: 03/02/2026 07:30 ;; Fecha de reporte :: 03/02/2026 16:00
Examen | Resultado | Punto de corte
Anfetaminas | Negativo | 1000 ng/mL
Barbitúricos | Negativo | 200 ng/mL
Benzodiacepinas | Negativo | 200 ng/mL
Cannabinoides (THC) | Negativo | 50 ng/mL
Cocaína | Negativo | 300 ng/mL
Metadona | Negativo | 300 ng/mL
Metanfetaminas | Negativo | 500 ng/mL
Opiáceos | Negativo | 300 ng/mL
Fenciclidina (PCP) | Negativo | 25 ng/mL
Resultado global: NEGATIVO. Muestra tomada bajo observación, temperatura 34 °C, densidad 1.018.
~ Bacterióloga, Reg. 00118 :: Yadira Consuegra M.""",
        "Juan Camilo Arrieta Polo",
        "2026-02-03",
        birth="2000-06-26",
        values="drug_screen,,,negative",
    )
    yield mk(
        "covid",
        """% Azienda Sanitaria Locale Collina Est
% Dipartimento di Prevenzione - Centro vaccinale
% Via dei Tigli 44, 99020 Collina (fittizia)
# CERTIFICATO DI VACCINAZIONE ANTI COVID-19
Cognome e nome :: Montefusco Edoardo Saverio
Data di nascita :: 17/04/2000 ;; Codice fiscale :: MNTDRD00D17X118Q
Dose | Vaccino | Lotto | Data di somministrazione
1 | Comirnaty (Pfizer-BioNTech) | FD1188 | 29/06/2021
2 | Comirnaty (Pfizer-BioNTech) | FF4420 | 03/08/2021
3 | Spikevax (Moderna) | 000118A | 12/01/2022
Richiamo 2025 | Comirnaty LP.8.1 | MM0442 | 21/10/2025
Si rilascia su richiesta dell'interessato per gli usi consentiti dalla legge.
Collina, 4 novembre 2025
~ Il medico vaccinatore :: dott. Fausto Ricciardelli""",
        "Edoardo Saverio Montefusco",
        "2025-10-21",
        birth="2000-04-17",
    )


def _dean_letter() -> Iterator[UnseenPaper]:
    """Letters in prose."""
    mk = partial(_paper, DeanLetter)
    yield mk(
        "good_standing",
        """% University of Port Selwyn
% Faculty of Health Sciences - Medical School
% 40 Selwyn Parade
% Port Selwyn 6011 (fictional)
% registry@portselwyn.example
28 January 2026
To whom it may concern
# Letter of good standing: Harriet Mere Ngata-Sinclair (student ID 30118442)
I confirm that Harriet Mere Ngata-Sinclair, born 16 August 2001, is currently enrolled full time in the sixth and final year of the Bachelor of Medicine and Bachelor of Surgery (MBChB) programme at this University.
She is in good academic standing. She has met all requirements of the course to date, and there are no disciplinary or fitness-to-practise matters on her file. She is expected to complete the degree in November 2026.
The Medical School approves her application for an elective overseas between April and June 2026. Her police check and immunisation papers are held by our clinical placements team and can be sent if you wish.
Yours sincerely
~ Dr Fergus Aldington / Associate Dean (Student Affairs) :: F. Aldington
$ University of Port Selwyn - New Zealand (fictional) - page #""",
        "Harriet Mere Ngata-Sinclair",
        "2026-01-28",
        birth="2001-08-16",
    )
    yield mk(
        "good_standing",
        """% Caribbea University
% School of Medicine - Office of the Registrar
% P.O. Box 118, Saint Orland
% West Indies (fictional)
% 1-268-555-0140
November 4, 2025
Visiting Student Coordinator
Hudson Palisades Medical Center
# RE: Marcus Antwan Delahoussaye, ID C00118442
Dear Coordinator:
This letter responds to your request for verification of the above student's standing. Mr. Delahoussaye is enrolled in the clinical sciences portion of our M.D. program and has completed 38 of 80 required weeks.
Please be advised that Mr. Delahoussaye is presently on administrative suspension pending the outcome of a professional conduct hearing. He is therefore not in good standing and may not begin a rotation until the matter has been closed.
Should you need further information, please contact this office.
Sincerely,
~ Glenda M. Farquharson / University Registrar :: Glenda Farquharson""",
        "Marcus Antwan Delahoussaye",
        "2025-11-04",
        sound=False,
    )
    yield mk(
        "lor",
        """% Kestrel Ridge Medical Center
% Department of Internal Medicine
% 900 Kestrel Ridge Way
% Rochester, NY 14642 (fictional)
October 30, 2025
Dear Program Director:
It is a pleasure to write this letter of recommendation for Dr. Shreya Bhattacharjee, who is applying for a position in your internal medicine program. I supervised her during a four-week observership on our inpatient teaching service in August and September 2025.
Dr. Bhattacharjee arrived early, knew every patient on the list and asked questions that made the residents think. On one occasion she was the first to notice that a patient's potassium had been reported on a hemolyzed sample. Her notes are concise and her presentations need no correction.
She communicates in clear, warm English. Among the twenty or so international graduates whom I have worked with in the past five years I place her in the top three. She has waived her right to see this letter.
I recommend her without reservation. Please call me at 585-555-0119 with any question.
Sincerely,
~ Lawrence T. Pomerantz, MD, FACP / Associate Professor of Medicine :: L. Pomerantz""",
        "Shreya Bhattacharjee",
        "2025-10-30",
    )
    yield mk(
        "lor",
        """% Hospital Clínico del Litoral
% Servicio de Cirugía General
% Av. Costanera 442, Santa Fe de la Ribera
% Argentina (fictional)
To the Elective Committee
# Recommendation for Facundo Nahuel Etcheverry
I have known Mr. Etcheverry for eight months, first as a student in my surgery course and afterwards as a volunteer in our emergency ward. He has good hands, he sleeps little and complains less. He closed his first laparotomy under my supervision in May.
He gets on well with nurses and with patients from the countryside, whose way of speaking he knows. His knowledge of anatomy is above that of his class. His English is good enough for the ward.
I recommend him for a surgical elective in your hospital.
Yours sincerely,
~ Prof. Dr. Rubén Darío Lazcano / Jefe de Servicio (signature):: 
Date: ____________________""",
        "Facundo Nahuel Etcheverry",
        sound=False,
    )
    yield mk(
        "dean_verification",
        """% Mahatma Phule Institute of Medical Sciences
% Office of the Dean
% Station Road, Satpur 422099
% Maharashtra, India (fictional)
% dean@mpims.example
Ref. No. MPIMS/Dean/Elective/2025/1182
Date: 12/11/2025
# Subject: Verification of enrolment and approval of elective
Respected Sir / Madam,
This is to verify that Ms. Gauri Prakash Deshmukh, Roll No. 118, is a bonafide student of the Final M.B.B.S. (Part II) class of this Institute, admitted in August 2021. The medium of instruction is English.
Name of student :: Ms. Gauri Prakash Deshmukh
Date of birth :: 05/06/2003
Core clerkships completed :: Medicine, Surgery, Paediatrics, Obstetrics and Gynaecology, Psychiatry
Elective approved :: 01/04/2026 to 28/04/2026
Liability cover :: Not provided by the Institute
She will receive credit for the elective on return. The Institute has no objection to her attending your hospital.
Yours faithfully,
! DEAN
! M.P.I.M.S. SATPUR
~ Dr. Vinayak R. Joglekar / Dean :: V. R. Joglekar""",
        "Gauri Prakash Deshmukh",
        "2025-11-12",
        birth="2003-06-05",
    )
    yield mk(
        "mspe",
        """% Ohio Prairie University
% College of Medicine
% 2200 Prairie Ave
% Dayton, OH 45409 (fictional)
# MEDICAL STUDENT PERFORMANCE EVALUATION
September 24, 2025
## Identifying information
Quentin Isaiah Rutherford-Bell is a fourth-year student at Ohio Prairie University College of Medicine in Dayton, Ohio.
## Noteworthy characteristics
- Quentin founded a free blood pressure clinic in three barber shops, which has seen more than 900 people.
- He is the first in his family to finish college and worked as an ambulance dispatcher before medical school.
## Academic history
Date of expected graduation :: May 2026
Initial matriculation :: August 2022
Leaves, extensions or gaps :: None
Required to repeat coursework :: No
Adverse actions :: No
## Academic progress
Clerkship | Final grade
Internal Medicine | Honors
Surgery | High Pass
Pediatrics | Honors
Obstetrics and Gynecology | High Pass
Family Medicine | Honors
Psychiatry | Pass
Neurology | Honors
In Internal Medicine his attending wrote: "Quentin reads about his patients and then reads to his patients. A natural teacher."
## Summary
Quentin Rutherford-Bell has shown an excellent performance in the preclinical and clinical curriculum. The adjective excellent is given to students in the second quartile of the class.
Sincerely,
~ Deirdre Kaminski, MD, MEd / Senior Associate Dean for Student Affairs :: D. Kaminski
$ MSPE - Rutherford-Bell, Quentin Isaiah - page #""",
        "Quentin Isaiah Rutherford-Bell",
        "2025-09-24",
    )
    yield mk(
        "invitation",
        """% Palmetto Coast Academic Hospital
% Office of International Programs
% 171 Battery Row
% Charleston, SC 29425 (fictional)
% 843-555-0190
February 3, 2026
Mr. Emre Can Yildirim
Cumhuriyet Mah. 118. Sok. No 4, Izmir, Turkey
Dear Mr. Yildirim:
On behalf of Palmetto Coast Academic Hospital I am pleased to invite you to take part in a clinical elective in Cardiothoracic Surgery from May 4, 2026 to May 29, 2026. Your preceptor will be Dr. Constance Abernathy.
The elective is unpaid and there is no tuition for students of partner schools. You are responsible for travel, lodging and health insurance. Please upload proof of malpractice coverage, a negative drug screen and a current TB test no later than April 6, 2026.
You may show this letter when you apply for a visa. We look forward to meeting you in Charleston.
Sincerely,
~ Roderick Lyle Sumpter, MPH / Director, International Programs :: Roderick Sumpter""",
        "Emre Can Yildirim",
        "2026-02-03",
    )
    yield mk(
        "nysed_letter",
        """% THE STATE EDUCATION DEPARTMENT
% Office of the Professions
% Bureau of Comparative Education
% 89 Washington Avenue
% Albany, NY 12234 (fictional)
October 8, 2025
Ms. Oksana Vitalivna Hrytsenko
118 Ocean Parkway, Apt. 4B
Brooklyn, NY 11218
# Re: Long-term clinical clerkships, file 60 0011842
Dear Ms. Hrytsenko:
Your application for approval to take part in clinical clerkships in the State of New York has been reviewed. The documentation from Podillia State Medical University and your passing score in USMLE Step 1 satisfy section 60.2 of the Commissioner's Regulations.
You are hereby approved to complete more than twelve weeks of clinical clerkships in New York teaching hospitals. This letter must be shown to each hospital before a clerkship begins. It does not authorize the practice of medicine.
This approval expires October 7, 2027.
Sincerely,
~ T. Brancaccio / Supervisor, Comparative Education :: T. Brancaccio""",
        "Oksana Vitalivna Hrytsenko",
        "2025-10-08",
        expires="2027-10-07",
    )
    yield mk(
        "personal_statement",
        """% Personal Statement
% Thabo Lerato Mokwena-Pillay
Application for a visiting elective in Emergency Medicine
The first emergency I remember had no ambulance in it. My uncle fell from the roof of our house in Polokwane, and a neighbour drove him to the clinic on the back of a bakkie while my mother held his head still with two folded towels. Years later an orthopaedic surgeon told me that the towels had done the work of a collar.
I have been drawn since then to what can be done in the first ten minutes with what is at hand. In my fourth year I spent every second weekend in the trauma unit of our teaching hospital. I learned to put in a chest drain, to wait for the right question, and to go home when my shift was over. I also learned how it feels to be wrong: I once sent a young man away with tablets for heartburn, and he came back with an infarction. He survived. I have read every electrocardiogram twice since that day.
I would like to see how a system with time, scanners and specialists behaves under pressure, and which of its habits would still work in a clinic with one nurse. After my degree I hope to train in emergency medicine and to teach it in the north of our country.
Thank you for reading my application.
Thabo Mokwena-Pillay""",
        "Thabo Lerato Mokwena-Pillay",
    )
    yield mk(
        "financial_proof",
        """% First Meridian Bank PLC
% Personal Banking - East Legon Branch
% 18 Lagos Avenue, Accra
% Ghana (fictional)
% Swift FMBKGHAX
Our ref: FMB/EL/118/26
19th January, 2026
The Consular Officer
Embassy of the United States of America, Accra
# LETTER OF FINANCIAL STANDING
We confirm that Mr. Kofi Emmanuel Amankwah-Baah has held a savings account with this branch since 14th May, 2018.
Account name :: Kofi Emmanuel Amankwah-Baah
Account number :: 00118 442 2001
Balance on 16th January, 2026 :: GHS 214,300.55 (about USD 19,480)
The account has been run to our satisfaction. This letter is issued at the customer's request in support of his visa application for a medical elective and without any liability on the part of the bank or its officers.
Yours faithfully,
~ Abena Sarkodie / Branch Manager :: A. Sarkodie""",
        "Kofi Emmanuel Amankwah-Baah",
        "2026-01-19",
    )


def _answer_over() -> Iterator[UnseenPaper]:
    """Printed forms with the entry over its word."""
    mk = partial(_paper, AnswerOver)
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form
% Sample form for visiting student applications (fictional copy)
Last name :: Zulkarnain ;; First name :: Siti Nurhaliza ;; Middle initial :: B
DOB :: 11/20/2000 ;; Medical school :: Universiti Kesihatan Melaka ;; Cell phone :: +60 12 555 0118
## MMR (Measles, Mumps, Rubella) - 2 doses of MMR or serologic proof of immunity
MMR dose #1 :: 12/03/2001 ;; MMR dose #2 :: 06/18/2007 ;; Serology, if any :: not done
## Tetanus-diphtheria-pertussis - 1 dose of adult Tdap
Tdap vaccine date :: 08/25/2021 ;; Td booster, if more than 10 years :: n/a
## Varicella (Chicken Pox) - 2 doses or positive serology
Serologic immunity (IgG) :: [x] Positive  [ ] Negative ;; Date of serology :: 10/14/2025 ;; Copy attached :: [x] Yes
## Influenza vaccine - 1 dose annually each fall
Date of last dose :: 10/14/2025
## Hepatitis B vaccination - 3 doses and quantitative surface antibody
Dose #1 :: 01/09/2001 ;; Dose #2 :: 02/12/2001 ;; Dose #3 :: 07/09/2001
Quantitative Hep B surface antibody, date :: 10/14/2025 ;; Result :: 164 mIU/mL
## Tuberculosis screening
Interferon gamma release assay :: QuantiFERON ;; Date :: 10/14/2025
Result of the assay :: [x] Negative  [ ] Positive  [ ] Indeterminate
MUST BE SIGNED BY A LICENSED HEALTHCARE PROFESSIONAL OR DESIGNEE
~ Healthcare professional signature :: Dr Lim Kah Seng ;; Date :: 10/27/2025
Printed name and title :: LIM KAH SENG, MD ;; Address :: Klinik Bandar Hilir, Melaka, Malaysia""",
        "Siti Nurhaliza B Zulkarnain",
        "2025-10-27",
        birth="2000-11-20",
        values="varicella_igg,,,positive;anti-HBs,164,mIU/mL,;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form
% Sample form for visiting student applications (fictional copy)
Last name :: Castellucci ;; First name :: Giordano ;; Middle initial :: M
DOB :: 03/02/2001 ;; Medical school :: Ateneo Medico di Pontelungo ;; Student ID :: 118442
## MMR (Measles, Mumps, Rubella)
MMR dose #1 :: 05/06/2002 ;; MMR dose #2 :: 04/11/2007
Measles IgG titer :: [x] Positive ;; Mumps IgG titer :: [x] Positive ;; Rubella IgG titer :: [x] Positive
Date of all three titers :: 11/18/2025
## Tetanus-diphtheria-pertussis
Tdap vaccine date :: 07/01/2019
## Varicella
Varicella dose #1 :: 05/06/2013 ;; Varicella dose #2 :: 07/08/2013
## Influenza and COVID-19
Influenza :: 11/04/2025 ;; COVID-19, last dose :: 11/04/2025
## Hepatitis B
Dose #1 :: 05/07/2001 ;; Dose #2 :: 07/09/2001 ;; Dose #3 :: 03/04/2002
Surface antibody, quantitative :: 58 mIU/mL ;; Date :: 11/18/2025 ;; Immune :: [x] Yes  [ ] No
## Tuberculosis screening: two-step TST
TST #1 placed / read :: 11/03/2025 / 11/05/2025 ;; Result in mm :: 0 mm ;; Interpretation :: [x] Neg  [ ] Pos
TST #2 placed / read :: 11/18/2025 / 11/20/2025 ;; Result in mm :: 0 mm ;; Interpretation :: [x] Neg  [ ] Pos
~ Authorized signature :: V. Tramontin ;; Date :: 11/24/2025
Printed name and title :: Vittoria Tramontin, MD ;; Practice :: Ambulatorio Pontelungo, Italy""",
        "Giordano M Castellucci",
        "2025-11-24",
        birth="2001-03-02",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,58,mIU/mL,positive;TST,0,mm,negative;TST,0,mm,negative",
    )
    yield mk(
        "tb_test",
        """% Bayview Community College Health Office
% 700 Bayview Ave, Oakland, CA 94606 (fictional)
# TUBERCULIN SKIN TEST RECORD
Last name :: Ramdeen ;; First name :: Anjali ;; Date of birth :: 12/14/1999
Address :: 118 Alcatraz Ave, Berkeley ;; Phone :: 510-555-0142
## Placement
Date placed :: 02/23/2026 ;; Time :: 2:15 PM ;; Arm :: [x] Left  [ ] Right
Tuberculin, lot :: Tubersol C118AB ;; Lot expires :: 08/2026 ;; Given by :: M. Trujillo, LVN
## Reading (48 to 72 hours after placement)
Date read ::  ;; Time ::  ;; Induration (mm) :: 
Result :: [ ] Negative  [ ] Positive ;; Read by :: 
Return on 02/25/2026 after 2:15 PM. A test that is not read within 72 hours must be placed again.
Patient signature :: Anjali Ramdeen ;; Date :: 02/23/2026""",
        "Anjali Ramdeen",
        "2026-02-23",
        birth="1999-12-14",
        values="TST,,,pending",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% Midtown Memorial Hospital - Employee Health Service
% Form EHS-118 (rev. 03/2023), fictional
# ANNUAL TUBERCULOSIS SYMPTOM QUESTIONNAIRE
Name :: Viktor Stoyanov Iliev ;; Date of birth :: 07/19/1998 ;; Department :: Visiting trainee, Neurology
Reason for questionnaire :: [x] Past positive test  [ ] Annual review ;; Last chest x-ray :: 09/30/2025, normal
## In the past 12 months have you had any of the following?
Cough for more than three weeks :: [ ] Yes  [x] No ;; Coughing up blood :: [ ] Yes  [x] No
Night sweats :: [ ] Yes  [x] No ;; Fever or chills without cause :: [ ] Yes  [x] No
Loss of weight without dieting :: [ ] Yes  [x] No ;; Unusual tiredness :: [ ] Yes  [x] No
Close contact with a person with active TB :: [ ] Yes  [x] No ;; Chest pain :: [ ] Yes  [x] No
I will report to Employee Health at once if I develop any of these symptoms.
~ Signature of trainee :: V. Iliev ;; Date :: 01/21/2026
~ Reviewed by :: Sandra Okpara, RN ;; Date reviewed :: 01/22/2026""",
        "Viktor Stoyanov Iliev",
        "2026-01-21",
        birth="1998-07-19",
    )
    yield mk(
        "mask_fit",
        """% Occupational Safety Department, Gateway University Hospital
% 55 Gateway Blvd, St. Louis, MO 63110 (fictional)
# QUALITATIVE RESPIRATOR FIT TEST
Name (print) :: Yoon, Chaewon Esther ;; Employee or student no. :: V-11820 ;; Test date :: 02/17/2026
Facial hair :: [ ] Yes  [x] No ;; Glasses :: [x] Yes  [ ] No ;; Medical questionnaire cleared :: [x] Yes  [ ] No
Sensitivity threshold :: [x] 10  [ ] 20  [ ] 30 ;; Test agent :: [x] Saccharin  [ ] Bitter
## Respirators tried
First: make, model, size :: 3M 1860, Regular ;; Result :: [ ] Pass  [x] Fail
Second: make, model, size :: 3M 1860S, Small ;; Result :: [ ] Pass  [x] Fail
Third: make, model, size :: Not available today ;; Result :: [ ] Pass  [ ] Fail
Overall outcome :: [ ] Pass  [x] Fail ;; Restriction :: No N95 use; PAPR or repeat test needed
~ Tester :: J. Wojcik, CIH ;; Person tested :: Chaewon Yoon""",
        "Chaewon Esther Yoon",
        "2026-02-17",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% Lone Pine Medical Center - Volunteer and Student Services
% Reno, NV 89502 (fictional)
# STUDENT ORIENTATION: ACKNOWLEDGMENT OF POLICIES
I have received, read and understand the following policies and agree to comply with them:
[x] Code of conduct and professional appearance
[x] Patient rights and non-discrimination
[x] Information security, electronic devices and social media
[x] Fire, safety and emergency codes
[x] Alcohol and drug-free workplace
[x] Influenza and infection prevention
I understand that failure to comply may result in the end of my placement.
Student name (printed) :: Ignacio Tomas Belmonte Rius ;; School :: Universitat de la Marina Alta
Placement :: Orthopedics ;; Dates :: 03/02/2026 - 03/27/2026
~ Student signature :: I. Belmonte ;; Date :: 02/10/2026""",
        "Ignacio Tomas Belmonte Rius",
        "2026-02-10",
    )
    yield mk(
        "flu",
        """% Walker's Pharmacy #118
% 402 Main Street, Burlington, VT 05401 (fictional)
# VACCINE ADMINISTRATION RECORD AND CONSENT
Patient last name :: Aspinall ;; Patient first name :: Corisande Ruth ;; DOB :: 10/30/2000
Allergies :: NKDA ;; Primary care provider :: none ;; Phone :: 802-555-0118
## Screening
Sick today :: [ ] Yes  [x] No ;; Prior reaction :: [ ] Yes  [x] No ;; Guillain-Barre :: [ ] Yes  [x] No
## Vaccine administered
Vaccine :: Influenza 2025-26, Flucelvax ;; Lot number :: AU118C ;; Expiration :: 06/30/2026
Date administered :: 10/03/2025 ;; Site :: [x] L deltoid  [ ] R deltoid ;; VIS date :: 01/31/2025
~ Patient signature :: Corisande Aspinall ;; Immunizing pharmacist :: Tuan Vo, PharmD""",
        "Corisande Ruth Aspinall",
        "2025-10-03",
        birth="2000-10-30",
    )
    yield mk(
        "hipaa",
        """% Summit Lakes Hospital - Privacy Office
% Akron, OH 44304 (fictional)  Form P-44 rev. 07/2022
# HIPAA TRAINING ATTESTATION FOR VISITING LEARNERS
The learner is to view the privacy module, answer the ten questions and sign below.
Learner name :: Dragomir Teofil Panait ;; Program :: Observership, Cardiology ;; Home school :: UMF Brasadu
Module viewed on ::  ;; Score (80% to pass) :: 
I attest that I have completed the training on the Privacy and Security Rules and that I will protect all health information.
~ Learner signature ::  ;; Date :: 
~ Privacy officer ::  ;; Date :: """,
        "Dragomir Teofil Panait",
        sound=False,
    )
    yield mk(
        "application_form",
        """% Bluewater Medical School - Registrar
% Visiting Student Application 2025-2026 (fictional)
# APPLICATION FOR A CLINICAL ELECTIVE
Last (family) name :: Hartikainen ;; First name :: Eemeli Juhani ;; Preferred name :: Eemeli
Date of birth :: 06/27/2001 ;; Citizenship :: Finland ;; Sex :: [x] M  [ ] F
Home school :: Itarannikko University ;; Year in school :: 5 of 6 ;; Expected graduation :: 05/2027
E-mail :: e.hartikainen@mail.example ;; Emergency contact :: Marjatta Hartikainen, mother
## Elective choices
First choice :: Anesthesiology ;; From :: 04/06/2026 ;; To :: 05/01/2026
Second choice :: Critical Care ;; From :: 04/06/2026 ;; To :: 05/01/2026
## Enclosures checked by applicant
Transcript :: [x] Yes ;; Immunizations :: [x] Yes ;; Letter of good standing :: [x] Yes ;; BLS card :: [ ] Later
I certify that the statements made in this application are complete and true.
~ Applicant signature :: Eemeli Hartikainen ;; Date :: 11/07/2025""",
        "Eemeli Juhani Hartikainen",
        "2025-11-07",
        birth="2001-06-27",
    )
    yield mk(
        "child_abuse_clearance",
        """% State of West Juniper - Division of Child Protective Services
% Central Registry Unit, P.O. Box 118, Juniper City (fictional)
# CENTRAL REGISTRY CHECK - REPLY
Applicant last name :: Hollingsworth-Ade ;; First :: Babatunde ;; Middle :: Wale
Date of birth :: 02/11/1998 ;; Request received :: 12/15/2025 ;; Purpose :: Hospital student, pediatrics
## For registry use only
[ ] The applicant is NOT listed in the central registry of child abuse and neglect.
[x] The applicant IS LISTED: record(s) found. Details are sent to the applicant under separate cover.
Type of finding :: Substantiated neglect, 2021 ;; County :: Red Fork
The applicant may ask for an administrative review within 30 days of this reply.
~ Registry specialist :: Noreen Bagley ;; Date of reply :: 01/06/2026""",
        "Babatunde Wale Hollingsworth-Ade",
        "2026-01-06",
        birth="1998-02-11",
        values="background_check,,,records found",
        sound=False,
    )


def _status_sheet() -> Iterator[UnseenPaper]:
    """Sheets of screening companies, state agencies and insurers."""
    mk = partial(_paper, StatusSheet)
    yield mk(
        "background_check",
        """% VeriStead Screening
% 200 Corporate Woods, Overland Park, KS (fictional)
% support@veristead.example
# Background report VS-2026-118442
Applicant :: Miroslava Kadlecova ;; Date of birth :: XX/XX/2000
Client :: Lakemont University Health ;; Package :: Student Plus
Ordered :: 01/05/2026 ;; Completed :: 01/09/2026
^ Overall status: CLEAR
## Search results
Search | Jurisdiction | Completed | Result
SSN trace / address history | Nationwide | 01/05/2026 | Complete
Criminal, county | Dane, WI | 01/07/2026 | Clear
Criminal, national database | USA | 01/05/2026 | Clear
Sex offender registry | 50 states | 01/05/2026 | Clear
OIG and GSA exclusions | Federal | 01/06/2026 | Clear
International criminal | Czech Republic | 01/09/2026 | Clear
This report is furnished under the Fair Credit Reporting Act. A summary of your rights is attached.""",
        "Miroslava Kadlecova",
        "2026-01-09",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% CampusGuard Reports
% Tampa, FL - consumer disputes 866-555-0181 (fictional)
# Consumer report
Name :: Preston Everett Galbraith ;; DOB :: 05/28/1997
Order no. :: CG-0044182 ;; Report date :: 11/17/2025
School :: Caribbea University School of Medicine ;; Position :: Clinical student
^ CONSIDER
## Criminal searches
Court | Case | Offense | Disposition
Hillsborough County, FL | 22-CT-001182 | Driving under the influence, misdemeanor | Guilty, 04/12/2022
Pasco County, FL | - | No record | Clear
Federal, Middle District of Florida | - | No record | Clear
## Other searches
Search | Result
National sex offender registry | Clear
Healthcare sanctions (FACIS level 3) | Clear
The report holds information that the user should review before a decision. You may dispute it within 60 days.""",
        "Preston Everett Galbraith",
        "2025-11-17",
        birth="1997-05-28",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "background_check",
        """% Clearwell Background Services
% Singapore - London - Denver (fictional)
# Verification certificate
Subject :: Tan Wei Jie, Augustine ;; Date of birth :: 09 Apr 2000
Nationality :: Singapore ;; Reference :: CBS/118/4420
Requested by :: the subject ;; Date of certificate :: 03 Dec 2025
^ Result: no adverse record found
## Checks made
Check | Source | Outcome
Criminal record | Certificate of clearance, seen in original | No adverse record
Civil litigation | Supreme Court register | No adverse record
Global sanctions and watch lists | 1,180 lists | No match
Education | Straits Medical College | Confirmed
The checks were made between 24 Nov 2025 and 02 Dec 2025. The certificate speaks only to those dates.
~ Senior analyst :: Philippa Reddin""",
        "Augustine Tan Wei Jie",
        "2025-12-03",
        birth="2000-04-09",
        values="background_check,,,clear",
    )
    yield mk(
        "drug_screen",
        """% MedReview MRO Services
% Medical Review Office, Boise, ID 83702 (fictional)
% Confidential
# Medical review officer's determination
Donor :: Lamar Terrence Goodwyn ;; Donor ID :: last four 4418
Date of birth :: 03/21/1999 ;; Specimen ID :: 88-0118442
Collected :: 10/14/2025 09:55 ;; Received by MRO :: 10/16/2025
Employer / school :: Gateway University ;; Verified :: 10/20/2025
^ POSITIVE - Marijuana metabolite (THCA)
Panel: 10 drugs, urine. Laboratory: Tamarack Occupational Health Laboratory.
Drug | Screen | Confirmation (LC-MS/MS) | MRO
Marijuana metabolite | Positive | 84 ng/mL (cutoff 15) | Positive
All other drugs of the panel | Negative | not done | Negative
The donor was interviewed on 10/18/2025 and gave no acceptable medical explanation.
~ Medical Review Officer :: Everett Lindqvist, MD""",
        "Lamar Terrence Goodwyn",
        "2025-10-14",
        birth="1999-03-21",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% TrueSpec Compliance
% 1180 Speer Blvd, Denver, CO 80204 (fictional)
# Drug test result
Participant :: Sunniva Ragnhild Tveit ;; DOB :: 08/10/2000
Test :: Urine, 10 panel ;; Requisition :: TS 4420-118
Date and time of collection :: 02/09/2026 13:20 ;; Date of report :: 02/11/2026
^ Negative - DILUTE
Measurement | Value | Acceptable
Creatinine | 11.8 mg/dL | 20 mg/dL or more
Specific gravity | 1.0016 | 1.0030 or more
Temperature | 94 F | 90 - 100 F
No drug of the panel was found above the cutoff. The specimen is dilute. Under most school policies a dilute test is not accepted and a new specimen must be given within 48 hours of notice.
~ Reviewed by :: Dr. Carmine Bastianelli, MRO""",
        "Sunniva Ragnhild Tveit",
        "2026-02-09",
        birth="2000-08-10",
        values="drug_screen,,,dilute",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Blue Ridge Toxicology Network
% Roanoke, VA 24016 (fictional)
# Result notice to donor and school
Donor :: Mehdi Yacine Boukhelifa ;; Specimen :: BR 118 442 0
Collection site :: Salem Urgent Care ;; Collection date :: 12/08/2025
Panel :: 9 drugs plus expanded opiates ;; Notice date :: 12/12/2025
^ TEST CANCELLED
Reason: fatal flaw - the number on the bottle did not agree with the number on the custody form. The specimen was rejected by the laboratory and was not tested.
A cancelled test is neither positive nor negative. It cannot be used for clearance; a new collection is required.
~ Medical Review Officer :: Tamsin Aldaco, DO""",
        "Mehdi Yacine Boukhelifa",
        "2025-12-08",
        values="drug_screen,,,cancelled",
        sound=False,
    )
    yield mk(
        "child_abuse_clearance",
        """% Department of Children and Families
% Office of Background Review, Commonwealth of Tidewater (fictional)
# Child protective services: history search result
Search requested for :: Mai Anh Duong Pham ;; Date of birth :: 04/25/2001
Search ID :: CPS-26-0118 ;; Agency :: Palmetto Coast Academic Hospital
Received :: 01/29/2026 ;; Result issued :: 02/04/2026
^ NO FINDINGS - CLEAR
As of the date above, the named individual has not been identified in the central registry as responsible for founded child abuse or neglect in this Commonwealth.
The result covers only this Commonwealth and is not a criminal record search.
~ Program manager, Background Review :: Yolanda Fitch""",
        "Mai Anh Duong Pham",
        "2026-02-04",
        birth="2001-04-25",
        values="background_check,,,clear",
    )
    yield mk(
        "fl_cie",
        """% Care Provider Background Screening Clearinghouse
% Agency for Health Care Administration, State of Florida (fictional sample)
# Person profile - Level 2 screening
Name :: Estefania Caridad Morejon Pla ;; DOB :: 12/01/1999
Screening ID :: 1184420 ;; TCN :: 20251118FL000442
Fingerprints submitted :: 11/18/2025 ;; Determination date :: 11/20/2025
^ ELIGIBLE
Program | Determination | Date | Retained prints expire
AHCA - hospital | Eligible | 11/20/2025 | 11/18/2030
DOH - licensing | Not requested | - | -
Provider :: Bahia Honda Medical Center ;; Initiated by :: R. Quesada
The determination is based on section 435.04, Florida Statutes. A person must be rescreened after a break in service of more than 90 days.""",
        "Estefania Caridad Morejon Pla",
        "2025-11-20",
        expires="2030-11-18",
        birth="1999-12-01",
    )
    yield mk(
        "malpractice",
        """% Stratham Mutual Indemnity
% Healthcare Professional Division, Hartford, CT (fictional)
# Evidence of professional liability coverage
Insured student :: Ayotunde Bisola Faniran ;; Policy number :: SMI-PL-118442
School :: Universal Atlantic College of Medicine ;; Form :: Occurrence
Effective :: 02/15/2026 12:01 AM ;; Expires :: 02/15/2027 12:01 AM
^ ACTIVE
Coverage part | Limit
Each medical incident | $1,000,000
Annual aggregate | $3,000,000
General liability | Not included
Territory :: United States and its possessions
Issued on 01/27/2026 at the request of the insured. This evidence does not amend the policy.
~ Authorized representative :: Douglas Hennigan""",
        "Ayotunde Bisola Faniran",
        "2026-02-15",
        expires="2027-02-15",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "health_insurance",
        """% NomadSure Student Health
% Underwritten by Baltic Re Insurance AS, Tallinn (fictional)
% claims@nomadsure.example
# Visa letter and confirmation of insurance
Insured person :: Katarzyna Helena Zielonka ;; Date of birth :: 29 Jan 2001
Certificate no. :: NS-26-118442 ;; Plan :: Campus Elite
Start of cover :: 01 May 2026 ;; End of cover :: 31 Jul 2026
^ Paid in full on 06 Feb 2026
Benefit | Maximum
Medical expenses per injury or sickness | USD 500,000
Deductible | USD 100
Emergency medical evacuation | USD 100,000
Repatriation of remains | USD 25,000
The plan meets the requirements for J-1 exchange visitors (22 CFR 62.14). It does not cover claims of patients.""",
        "Katarzyna Helena Zielonka",
        "2026-05-01",
        expires="2026-07-31",
        birth="2001-01-29",
    )


def _casebook() -> Iterator[UnseenPaper]:
    """Official forms of numbered boxes."""
    mk = partial(_paper, Casebook)
    yield mk(
        "immunization_aamc",
        """% Visiting Student Immunization Record
% Standardized form of the Association of Medical Colleges, all items required (fictional copy)
% VS-IMM 2025
Student name :: Bosco Emmanuel Tumwesigye ;; Date of birth :: 1999-11-28 ;; School :: Rwenzori Medical College
## Measles, mumps, rubella
MMR 1 :: 2010-02-16 ;; MMR 2 :: 2020-09-07 ;; Rubella titer :: Positive, 2025-12-09
## Hepatitis B
Dose 1 :: 2020-09-07 ;; Dose 2 :: 2020-10-12 ;; Dose 3 :: 2021-03-15 ;; Anti-HBs :: 733 mIU/mL, 2025-12-09
## Varicella, Tdap, influenza
Varicella titer :: Positive, 2025-12-09 ;; Tdap :: 2022-01-20 ;; Influenza :: 2025-11-18
## Tuberculosis
Test :: T-SPOT.TB ;; Date :: 2025-12-09 ;; Result :: [x] Negative  [ ] Positive
## Certification
Provider :: Sr. Dr. Immaculate Kyomugisha ;; Facility :: St. Jude Clinic, Fort Albert
~ Signature of provider :: I. Kyomugisha ;; Date :: 2025-12-19""",
        "Bosco Emmanuel Tumwesigye",
        "2025-12-19",
        birth="1999-11-28",
        values="rubella_igg,,,positive;anti-HBs,733,mIU/mL,;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% Harborview Teaching Hospital - Student Placement
% Health requirements form, to be completed by your physician (fictional)
% HTH-22
Name (last, first) :: Goncalves, Aurelie ;; Born :: 07/14/2000 ;; Start date :: 04/13/2026
## Part A. Immunity
Measles IgG :: Positive 01/19/2026 ;; Mumps IgG :: Positive 01/19/2026 ;; Rubella IgG :: Positive 01/19/2026
Varicella IgG :: Negative 01/19/2026 ;; Varicella vaccine :: none on record ;; Plan :: dose 1 due
Anti-HBs :: 4 mIU/mL, not immune ;; Hepatitis B series :: 2001, complete ;; Plan :: challenge dose
## Part B. Other
Tdap :: 05/03/2023 ;; Influenza 2025-26 :: 11/11/2025 ;; TB blood test :: Negative 01/19/2026
## Part C. Physician's statement
[ ] All requirements are met.  [x] Requirements are NOT met: varicella and hepatitis B.
~ Physician :: Dr. B. Lemaitre ;; Date :: 01/26/2026""",
        "Aurelie Goncalves",
        "2026-01-26",
        birth="2000-07-14",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;varicella_igg,,,negative;anti-HBs,4,mIU/mL,negative;IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "malpractice",
        """% CERTIFICATE OF LIABILITY INSURANCE
% This certificate is issued as a matter of information only and confers no rights upon the holder (fictional).
% DATE 02/02/2026
Producer :: Colfax Brokerage Inc., Denver, CO ;; Insurer A :: Redwood Specialty Insurance Co.
Insured :: Universidad Autonoma de la Sierra and its student Jimena Itzel Navarrete Coss
## Coverages
Type of insurance :: Professional liability ;; Policy number :: RSI-118442-26
Policy eff (MM/DD/YYYY) :: 03/01/2026 ;; Policy exp (MM/DD/YYYY) :: 03/01/2027
Each claim :: $2,000,000 ;; Aggregate :: $4,000,000 ;; Claims-made / occur :: [ ] Claims-made [x] Occur
Description of operations :: Clinical rotations of the named student in the USA
Certificate holder :: Harborview Teaching Hospital, 1 Pier Street, Seattle, WA
~ Authorized representative :: Norma J. Colfax""",
        "Jimena Itzel Navarrete Coss",
        "2026-03-01",
        expires="2027-03-01",
        values="per_claim,2000000,USD,;aggregate,4000000,USD,",
    )
    yield mk(
        "malpractice",
        """% CERTIFICATE OF INSURANCE - MEDICAL MALPRACTICE
% Shepherd & Lowe Underwriting Agency, as agent of the insurers (fictional)
% Printed 08/30/2024
Named insured :: Declan Aodhan Fitzsimons ;; Category :: Medical student, elective cover
Certificate number :: SL-24-118442 ;; Master policy :: SL-MM-0042
Effective date :: 09/01/2024 ;; Expiration date :: 09/01/2025
Limit per claim :: $1,000,000 ;; Aggregate limit :: $3,000,000
Premium :: $165.00, paid ;; Retroactive date :: none
Cover ends at 12:01 a.m. on the expiration date. It is not renewed by itself.
~ For the insurers :: P. Lowe""",
        "Declan Aodhan Fitzsimons",
        "2024-09-01",
        expires="2025-09-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "dean_verification",
        """% Visiting Student Verification Form
% To be completed by the dean or registrar of the home school and returned by e-mail (fictional)
% VSV-3
## Section 1. Student
Student's full name :: Rukhsora Alisher Nazarova ;; Date of birth :: 10 March 2001
Home school :: Tashkent-Sharq Medical Academy ;; Class :: 6th of 6 years
## Section 2. To be completed by the school
Good academic standing :: [x] Yes  [ ] No ;; Approved for this elective :: [x] Yes  [ ] No
Passed core clerkships :: [x] Yes  [ ] No ;; Disciplinary action :: [ ] Yes  [x] No
HIPAA and OSHA training :: [x] Yes  [ ] No ;; Malpractice cover by school :: [ ] Yes  [x] No
Credit given :: [x] Yes  [ ] No ;; Expected graduation :: June 2026
! INTERNATIONAL OFFICE
! TASHKENT-SHARQ
~ Vice-rector, Prof. Jasur Ergashev :: J. Ergashev ;; Date :: 24 November 2025""",
        "Rukhsora Alisher Nazarova",
        "2025-11-24",
        birth="2001-03-10",
    )
    yield mk(
        "transcript",
        """% Kwaebibirem University of Health Sciences
% Academic Affairs Directorate, P.M.B. 42, Koforidua, Ghana (fictional)
% Page 1 of 1
# OFFICIAL TRANSCRIPT OF ACADEMIC RECORD
Name :: OSEI-BOATENG, Nana Akua Serwaa ;; Index no. :: MED/118/19 ;; Date of birth :: 17/11/2000
Programme :: MB ChB ;; Admitted :: September 2019 ;; Status :: Final year
Code | Course | Credits | Grade
ANA 201 | Gross Anatomy | 8 | A
BIO 203 | Medical Biochemistry | 6 | B+
PHY 205 | Physiology | 8 | A
PAT 301 | Pathology | 8 | B
PHA 303 | Pharmacology | 6 | A
MED 401 | Internal Medicine I | 10 | B+
SUR 401 | Surgery I | 10 | A
PED 501 | Child Health | 8 | A
OBG 501 | Obstetrics and Gynaecology | 8 | B+
Cumulative grade point average: 3.61 of 4.00. Key: A 80-100, B+ 75-79, B 70-74, C 60-69, F below 50.
! OFFICIAL TRANSCRIPT
! NOT VALID WITHOUT SEAL
~ Registrar :: K. Asante-Frimpong ;; Date issued :: 09/12/2025""",
        "Nana Akua Serwaa Osei-Boateng",
        "2025-12-09",
        birth="2000-11-17",
    )
    yield mk(
        "mask_fit",
        """% Respiratory Protection Program
% Lakemont University Health, Environmental Health and Safety (fictional)
% EHS 4.2
# N95 FIT TEST CERTIFICATE
Name :: Babajide Olamide Soyinka-Reis ;; Date of test :: 01/27/2026 ;; Valid until :: 01/27/2027
Respirator :: Moldex 1512 ;; Size :: Small ;; Method :: Quantitative, PortaCount 8048
Overall fit factor :: 187 ;; Required :: 100 ;; Result :: [x] PASS [ ] FAIL
Medical evaluation :: Cleared 01/20/2026 ;; Instructor :: Ingrid Solheim
~ Fit test operator :: I. Solheim ;; Wearer :: B. Soyinka-Reis""",
        "Babajide Olamide Soyinka-Reis",
        "2026-01-27",
        expires="2027-01-27",
    )
    yield mk(
        "tb_symptom",
        """% Office of Visiting Learners - Cedar Bluff Medical Center
% For persons with a positive TB test in the past (fictional)
% OVL-TB
# TUBERCULOSIS SIGNS AND SYMPTOMS REVIEW
Name :: Maria Clarissa Baluyut Ignacio ;; Date of birth :: 05/17/2000 ;; Date of review :: 03/03/2026
Year of positive test :: 2018 ;; Treatment :: isoniazid, 9 months ;; Chest film :: 10/2025, clear
Cough over 3 weeks :: [ ] Yes [x] No ;; Sputum with blood :: [ ] Yes [x] No ;; Fever :: [ ] Yes [x] No
Night sweats :: [ ] Yes [x] No ;; Weight loss :: [ ] Yes [x] No ;; Loss of appetite :: [ ] Yes [x] No
The person has no symptoms of active tuberculosis and may work.
~ Reviewer :: Gwendolyn Pace, FNP ;; Learner :: M. C. Ignacio""",
        "Maria Clarissa Baluyut Ignacio",
        "2026-03-03",
        birth="2000-05-17",
    )
    yield mk(
        "background_check",
        """% REPUBLIC OF SOUTHERN SAVANNA - POLICE SERVICE
% Criminal Record Centre, Private Bag 118 (fictional)
% CRC 91(a)
# POLICE CLEARANCE CERTIFICATE
Surname :: MABUZA-NKOSI ;; Forenames :: Lethabo Karabo ;; Date of birth :: 1998-08-31
Identity number :: 980831 0000 08 0 ;; Reference :: CRC/2025/118442 ;; Fingerprints taken :: 2025-10-06
Purpose :: Study abroad, United States of America
RESULT: RECORDS FOUND. The fingerprints of the applicant were compared with the national register and the following conviction has been recorded:
Date | Court | Offence | Sentence
2019-03-14 | Mbabala Magistrates | Assault, common | Fine or 30 days, suspended
~ For the Commander, Criminal Record Centre :: Capt. R. Naidoo ;; Date :: 2025-10-22""",
        "Lethabo Karabo Mabuza-Nkosi",
        "2025-10-22",
        birth="1998-08-31",
        values="background_check,,,records found",
        sound=False,
    )
    yield mk(
        "usmle_transcript",
        """% United States Medical Licensing Examination
% Certified transcript of scores, prepared by the ECFMG for the addressee (fictional sample)
% Page 1 of 1
# USMLE TRANSCRIPT OF SCORES
Examinee :: Sahil Devinder Grewal ;; USMLE ID :: 0-118-442-0 ;; Date of birth :: 02/26/1998
Medical school :: Doaba Institute of Medicine, India ;; Transcript date :: 12/17/2025
Examination | Date | Result | Three-digit score
Step 1 | 06/24/2024 | Pass | not reported
Step 2 CK | 08/19/2025 | Pass | 254
Minimum passing score: Step 2 CK 214 (on the date of the test). No annotation is on file. Attempts listed: all.
| This transcript is complete as of the date above. Results of later examinations are not shown.""",
        "Sahil Devinder Grewal",
        "2025-12-17",
        birth="1998-02-26",
        values="step1,,,pass;step2ck,254,,pass",
    )


def _wallet() -> Iterator[UnseenPaper]:
    """Cards, and the pages of passports."""
    mk = partial(_paper, Wallet)
    yield mk(
        "bls",
        """% BLS PROVIDER
% American Heart Association - Basic Life Support eCard (fictional copy)
# Parisorn Kittisak Wongchai
has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the Basic Life Support (CPR and AED) Program.
Issue Date :: 11/08/2025 ;; Renew By :: 11/30/2027
Training Center Name :: Metro CPR Partners ;; Training Center ID :: FL00118
Instructor Name :: Elena Marchetti ;; Instructor ID :: 05118442001
eCard Code :: 255418001184 ;; City, State :: Tampa, FL""",
        "Parisorn Kittisak Wongchai",
        "2025-11-08",
        expires="2027-11-30",
    )
    yield mk(
        "bls",
        """% HeartBeat Training Council
% CPR / AED for the professional rescuer (fictional)
# Yevheniia Romaniuk
CPR, AED and basic life support for health care providers, adult, child and infant.
Course completed :: 14 May 2023 ;; Valid through :: 14 May 2025
Instructor :: Kyle Dempster, no. 11844 ;; Site :: Fire Hall 2, Windsor, ON
~ Holder's signature :: Y. Romaniuk ;; Instructor's signature :: K. Dempster""",
        "Yevheniia Romaniuk",
        "2023-05-14",
        expires="2025-05-14",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% RESPIRATOR FIT CARD
% Gateway University Hospital, Occupational Safety (fictional)
# OKONKWO-LEWIS, Ezinne
Model fitted :: 3M 8210 ;; Size :: Standard ;; Result :: PASS
Tested on :: 12/15/2025 ;; Test again by :: 12/15/2026
Protocol :: OSHA qualitative, Bitrex ;; Tester :: H. Abrams, RN
Carry this card with you on duty. Check the seal each time you put the mask on.""",
        "Ezinne Okonkwo-Lewis",
        "2025-12-15",
        expires="2026-12-15",
    )
    yield mk(
        "health_insurance",
        """% Evergate Student Health Plan
% Member identification card (fictional)
Member name :: AARAV NIRANJAN CHOKSI ;; Member ID :: EVG 118 442 001
Group :: 0044 International Visitors ;; Date of birth :: 12/22/2000
Effective :: 02/01/2026 ;; Terminates :: 07/31/2026
Office visit :: $25 ;; Emergency room :: $150 ;; Rx :: $10 / $35
Plan: PPO, hospital and medical. Providers: call 800-555-0118 to check eligibility.
This card is not a guarantee of payment.""",
        "Aarav Niranjan Choksi",
        "2026-02-01",
        expires="2026-07-31",
        birth="2000-12-22",
    )
    yield mk(
        "immunization_host",
        """% CARNET INTERNATIONAL DE VACCINATION
% International vaccination booklet, page copied for the host hospital (fictional)
Nom, prénoms / Name :: KOUASSI Amenan Prisca ;; Né(e) le / Born :: 06/09/2000
Vaccine | Date | Lot
Fièvre jaune / Yellow fever | 18/02/2016 | YF0118
Hépatite B / Hepatitis B | 11/03/2019 ; 15/04/2019 ; 14/10/2019 | HB442
ROR / MMR | 11/03/2019 ; 15/04/2019 | MR118
DTCaP / Tdap | 05/06/2021 | BX442
Grippe / Influenza | 18/11/2025 | GR118
~ Centre de vaccination, Abidjan :: Dr Yao N'Dri ;; Date :: 18/11/2025""",
        "Amenan Prisca Kouassi",
        "2025-11-18",
        birth="2000-09-06",
    )
    yield mk(
        "fee_receipt",
        """% Bluewater Medical School
% Cashier - official receipt (fictional)
Received from :: Olivier Mathieu Grandmaison ;; Receipt no. :: R-118442
For :: Visiting student application fee ;; Amount :: $150.00
Paid on :: 11/21/2025 ;; Method :: Visa ending 4420 ;; Balance :: $0.00
Fees are not refundable. Keep this receipt for your records.
~ Cashier :: T. Munro""",
        "Olivier Mathieu Grandmaison",
        "2025-11-21",
    )
    yield mk(
        "osha_bbp",
        """% SafeStart Learning
% Bloodborne Pathogens - completion card (fictional)
# Nardos Tewodros Gebremariam
Course :: OSHA Bloodborne Pathogens, 29 CFR 1910.1030 ;; Score :: 95%
Completed :: January 12, 2026 ;; Refresher due :: January 12, 2027
Card no. :: SSL-118-442 ;; Hours :: 1.0
~ Program director :: Marlon Eaves""",
        "Nardos Tewodros Gebremariam",
        "2026-01-12",
        expires="2027-01-12",
    )
    ids = partial(_paper, WalletId)
    yield ids(
        "passport",
        """% REPUBLIC OF UTOPIA (FICTIONAL SPECIMEN) - PASSPORT
% NO VALUE
Type :: P ;; Code of issuing state :: UTO ;; Passport No. :: Z1184420
Surname :: CHANDRASEKARAN
Given Name(s) :: MEENAKSHI SUNDARI
Nationality :: UTOPIAN ;; Sex :: F ;; Date of Birth :: 03/07/2000
Place of Birth :: TIRUVALAM
Place of Issue :: COIMBRA NAGAR
Date of Issue :: 15/05/2021 ;; Date of Expiry :: 14/05/2031
"""
        + _mrz("P", "UTO", "CHANDRASEKARAN", "MEENAKSHI SUNDARI", "Z1184420", "000703", "F", "310514"),
        "Meenakshi Sundari Chandrasekaran",
        "2021-05-15",
        expires="2031-05-14",
        birth="2000-07-03",
    )
    yield ids(
        "passport",
        """% UTOPIA - PASSPORT / PASAPORTE (FICTIONAL SPECIMEN)
% NO VALUE
Type / Tipo :: P ;; Issuing state / Estado :: UTO ;; Passport No. / No. :: UT4420118
Surname / Apellidos :: BRACHO URDANETA
Given names / Nombres :: LUISANA COROMOTO
Nationality / Nacionalidad :: UTOPIANA ;; Sex / Sexo :: F
Date of birth / Fecha de nacimiento :: 08 / Mar / Mar / 1999
Place of birth / Lugar :: CABIMAS DEL LAGO
Date of issue / Emisión :: 20 / Ago / Aug / 2019
Date of expiry / Vencimiento :: 19 / Ago / Aug / 2024
"""
        + _mrz("P", "UTO", "BRACHO URDANETA", "LUISANA COROMOTO", "UT4420118", "990308", "F", "240819"),
        "Luisana Coromoto Bracho Urdaneta",
        "2019-08-20",
        expires="2024-08-19",
        birth="1999-03-08",
        sound=False,
    )
    yield ids(
        "visa",
        """% VISA - UTOPIA FEDERATION (FICTIONAL SPECIMEN)
% NO VALUE
Issuing Post Name :: NAIROBI ;; Control Number :: 20251180442001
Surname :: WAFULA
Given Name :: BRIAN SIMIYU
Passport Number :: BK118442 ;; Sex :: M ;; Visa Type / Class :: R B1/B2
Birth Date :: 19MAY2000 ;; Nationality :: UTO
Entries :: M ;; Issue Date :: 02DEC2025 ;; Expiration Date :: 30NOV2030
Annotation :: MEDICAL STUDENT ELECTIVE
"""
        + _mrz("V", "UTO", "WAFULA", "BRIAN SIMIYU", "BK118442", "000519", "M", "301130", "UTO11844200"),
        "Brian Simiyu Wafula",
        "2025-12-02",
        expires="2030-11-30",
        birth="2000-05-19",
    )


def _award() -> Iterator[UnseenPaper]:
    """Framed certificates."""
    mk = partial(_paper, Award)
    yield mk(
        "bls",
        """% RedPulse Academy
% Authorized training provider of the Council for Emergency Care (fictional)
# Certificate of Completion
This certifies that
# Stanislav Igorevich Melnik
has met the requirements of the course Basic Life Support for Healthcare Providers, including a skills test on adult and infant manikins.
Date of course :: 21 February 2026 ;; Valid until :: 21 February 2028
~ Instructor :: Aisling Brody ;; Training coordinator :: M. Petrakis""",
        "Stanislav Igorevich Melnik",
        "2026-02-21",
        expires="2028-02-21",
    )
    yield mk(
        "hipaa",
        """% CompliLearn
% Online education for health care (fictional)
# Certificate of Completion
is awarded to
# Thi Ngoc Lan Truong
for completing the course
HIPAA Privacy and Security for Students and Researchers
Completion date :: December 3, 2025 ;; Expiration date :: December 3, 2026
Score :: 90% ;; Record ID :: 11844200
The certificate may be verified at complilearn.example with the record ID.""",
        "Thi Ngoc Lan Truong",
        "2025-12-03",
        expires="2026-12-03",
    )
    yield mk(
        "ny_infection_control",
        """% Empire Continuing Education Institute
% NYS Department of Health approved provider no. OT 1182 (fictional)
# Infection Control and Barrier Precautions
Certificate of completion of mandated training under Public Health Law section 239, presented to
# Chidubem Raymond Nwachukwu
Profession: physician in training. Date of birth: 04/08/1999. The course work covered elements I through VII, including sepsis.
Date of completion :: 01/16/2026 ;; Training must be renewed by :: 01/16/2030
Trainee's license no. :: pending ;; Certificate no. :: EC-118442
~ Course instructor :: Judith Haskell, RN, CIC ;; For the provider :: N. Abruzzo""",
        "Chidubem Raymond Nwachukwu",
        "2026-01-16",
        expires="2030-01-16",
        birth="1999-04-08",
    )
    yield mk(
        "osha_bbp",
        """% Granite Valley Hospital
% Department of Education (fictional)
# Certificate of Training
# Kamila Radoslavova Hristova
has completed annual instruction in
OSHA Bloodborne Pathogens, Hazard Communication and Sharps Safety
on November 13, 2025. Contact hours: 2. Pass mark 80%; result 100%.
~ Nurse educator :: Leanne Thibault, MSN, RN ;; Safety officer :: G. Pruitt""",
        "Kamila Radoslavova Hristova",
        "2025-11-13",
    )
    yield mk(
        "diploma",
        """% Universitas Sancti Aurelii
% University of Saint Aurelius - Faculty of Medicine, Malta Nova (fictional)
# Doctor of Medicine and Surgery
The Senate of the University, on the recommendation of the Faculty, has conferred upon
# Martina Grech Vassallo
the degree of Doctor of Medicine and Surgery (M.D.) with all the rights and honours belonging thereto.
Given under the seal of the University at Malta Nova on the 4th of July 2025.
~ Rector :: A. Vella-Conti ;; Dean of the Faculty :: J. Micallef ;; Registrar :: V. Borg""",
        "Martina Grech Vassallo",
        "2025-07-04",
    )
    yield mk(
        "diploma",
        """% Dr. Ambika Rao University of Health Sciences
% Established by Act 12 of 1996 (fictional)
# Bachelor of Medicine and Bachelor of Surgery
We, the Chancellor, Vice-Chancellor and members of the Board of Management, certify that
# Vaishnavi Ramakrishna Gowda
daughter of Ramakrishna Gowda and Sumithra, of Sahyadri Medical College, passed the examination held in February 2025 in the First Class, finished the internship of twelve months, and was admitted to the degree of M.B.B.S. at the convocation on 18th December 2025.
Register No. :: 19M118 ;; Certificate No. :: 00442
~ Registrar (Evaluation) :: S. Hosamani ;; Vice-Chancellor :: Dr. P. L. Naik""",
        "Vaishnavi Ramakrishna Gowda",
        "2025-12-18",
    )
    yield mk(
        "ecfmg_cert",
        """% Educational Commission for Foreign Medical Graduates
% A division of Intealth, Philadelphia, Pennsylvania (fictional sample)
# Certificate
This is to certify that
# Abdelrahman Sherif Gaballa
a graduate of Delta Nile University Faculty of Medicine, has met the requirements of the Commission for certification and is entitled to this Standard ECFMG Certificate.
Certificate number :: 0-118-442-0 ;; Certificate issued :: January 29, 2026
USMLE Step 1 and Step 2 CK passed. Clinical skills requirement met through Pathway 6; communication skills by OET Medicine. Valid indefinitely.
~ President and Chief Executive Officer :: E. Cordwainer ;; Chair of the Board :: L. Whitcombe""",
        "Abdelrahman Sherif Gaballa",
        "2026-01-29",
    )
    yield mk(
        "good_standing",
        """% Our Lady of Kalibo College of Medicine
% Office of the Registrar, Aklan, Philippines (fictional)
# CERTIFICATE OF GOOD MORAL CHARACTER
TO WHOM IT MAY CONCERN:
This is to certify that MS. JERICA MAE T. SOLIDUM is a bona fide fourth year student (clinical clerk) of the Doctor of Medicine program of this College for the Academic Year 2025-2026, is in good standing, and has not been subject to any disciplinary action.
This certification is issued upon the request of Ms. Solidum for her application for a clinical elective abroad.
Given this 9th day of December 2025 at Kalibo, Aklan.
~ College Registrar :: Evangeline P. Isturis ;; Dean :: Rodel Q. Meñez, MD""",
        "Jerica Mae T. Solidum",
        "2025-12-09",
    )
    yield mk(
        "name_change",
        """% Superior Court of the State of Old Dominion
% County of Fairmont - Clerk of the Court (fictional)
# Decree Changing Name
Case No. CV-25-11844. In the matter of the petition of Hoang Yen Le.
The Court, having heard the petition on September 22, 2025 and finding no objection, ORDERS that the name of the petitioner, formerly HOANG YEN LE, born July 6, 1999 in Da Lat, Vietnam, is changed to
# Yen Hoang Le-Kaminsky
Entered on September 26, 2025.
~ Judge of the Superior Court :: Hon. Beverly A. Stroud ;; Deputy clerk :: C. Rountree""",
        "Yen Hoang Le-Kaminsky",
        "2025-09-26",
        birth="1999-07-06",
    )
    yield mk(
        "english",
        """% International English Board
% Academic English Examination, B2 - C2 (fictional)
# Certificate in Advanced English
This is to certify that
# Sigurlaug Hrefna Bjarnadottir
has been awarded Grade B in the test taken in session November 2025 (15 November 2025), with an overall score of 195, CEFR level C1.
Reading :: 198 ;; Use of English :: 190 ;; Writing :: 188 ;; Listening :: 201 ;; Speaking :: 197
Date of issue :: 12 December 2025 ;; Certificate no. :: B118442
~ Chief executive :: Rosamund Kelly""",
        "Sigurlaug Hrefna Bjarnadottir",
        "2025-11-15",
        values="reading,198,,;writing,188,,;listening,201,,;speaking,197,,",
    )


def _printout() -> Iterator[UnseenPaper]:
    """Web pages printed from the browser."""
    mk = partial(_paper, Printout)
    yield mk(
        "usmle_step1",
        """% 11/28/25, 9:12 AM
% OASIS - Score report
% https://oasis.sample.example/scorereport/0118442
% OASIS for Examinees
% Signed in: Ferreyra, Agustina
& Home
& Applications
& Score reports
& Sign out
# USMLE Step 1 - Score report
Examinee :: Agustina Belen Ferreyra
USMLE ID :: 0-118-442-1
Test date :: October 27, 2025
Report date :: November 26, 2025
Result :: FAIL
Step 1 results are reported as pass or fail only. Your performance was below the standard recommended for the examination. The line below shows how far from the passing standard you were.
## Performance relative to the passing standard
Content area | Your performance
Cardiovascular system | Lower
Respiratory and renal systems | Same
Behavioral health and nervous system | Lower
Multisystem processes | Lower
You may apply for another attempt in the portal of ECFMG. This report remains available for 365 days.""",
        "Agustina Belen Ferreyra",
        "2025-10-27",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% 1/9/2026, 18:40
% Score Report | USMLE
% https://reports.usmle.example/step2ck/view
% United States Medical Licensing Examination
% Sample, fictional
& Overview
& Details
& Help
# Step 2 Clinical Knowledge (CK)
Name :: Kwabena Yaw Ofori-Atta
USMLE ID :: 0-118-442-2
Test date :: December 11, 2025
Date reported :: January 7, 2026
Result :: PASS
Your score :: 248
Minimum passing score :: 218
The mean score of first-time takers from US and Canadian schools is 250, with a standard deviation of 15. The standard error of measurement is 7 points.
This report is for the examinee's own use. Official transcripts are sent by ECFMG to third parties.""",
        "Kwabena Yaw Ofori-Atta",
        "2025-12-11",
        values="step2ck,248,,pass",
    )
    yield mk(
        "usmle_transcript",
        """% 2/24/2026, 8:03 PM
% Document viewer
% https://mystatus.ecfmg.example/documents/transcript
% MyIntealth
% Fictional sample
& Profile
& Credentials
& Transcripts
& Inbox
# USMLE transcript
Name :: Ozlem Nazli Karabulut
USMLE ID :: 0-118-442-3
Date of birth :: 13-Jun-1998
Transcript created :: 23-Feb-2026
## Examination history
Examination | Test date | Pass/Fail | Score
USMLE Step 1 | 12-May-2025 | Pass | 
USMLE Step 2 CK | 17-Nov-2025 | Pass | 239
## Certification
ECFMG certification :: Not yet certified: medical diploma pending
Annotations :: None""",
        "Ozlem Nazli Karabulut",
        "2026-02-23",
        birth="1998-06-13",
        values="step1,,,pass;step2ck,239,,pass",
    )
    yield mk(
        "oet",
        """% 05/12/2025, 21:55
% Statement of Results
% https://myoet.sample.example/results/118442
% OET - Occupational English Test
% Fictional sample
& My tests
& Results
& Share results
# Statement of Results
Candidate name :: Nimra Shahzadi Awan
Candidate number :: 118-442-001
Date of birth :: 02 August 1999
Profession :: Medicine
Test date :: 15 November 2025
Venue :: Islamabad, Pakistan
## Results
Sub-test | Score | Grade
Listening | 380 | B
Reading | 370 | B
Speaking | 400 | B
Writing | 350 | B
Results can be verified by organisations for two years from the test date.""",
        "Nimra Shahzadi Awan",
        "2025-11-15",
        birth="1999-08-02",
        values="listening,380,,;reading,370,,;speaking,400,,;writing,350,,",
    )
    yield mk(
        "english",
        """% 22.01.2026, 10:31
% My test scores
% https://ets-account.sample.example/toefl/scores
% TOEFL iBT - test taker account
% Fictional sample
& Tests
& Scores
& Order reports
# TOEFL iBT scores
Name :: Wolfgang Matthias Ehrenreich
Date of birth :: 5 April 2001
Test date :: January 10, 2026
Scores valid until :: January 10, 2028
Appointment number :: 0011 8442 0042 0018
Total score :: 107 of 120
Section | Score
Reading | 28
Listening | 27
Speaking | 25
Writing | 27
MyBest scores are the same as the scores of this test.""",
        "Wolfgang Matthias Ehrenreich",
        "2026-01-10",
        expires="2028-01-10",
        birth="2001-04-05",
        values="TOEFL,107,,;reading,28,,;listening,27,,;speaking,25,,;writing,27,,",
    )
    yield mk(
        "drug_screen",
        """% 1/15/2026, 2:20 PM
% Order status - ClearPath Student
% https://clearpath.sample.example/orders/1184420
% ClearPath Student
% student support 888-555-0118
& Dashboard
& Orders
& Documents
# Drug test - 10 panel urine
Student :: Milica Jovana Stankovic
Date of birth :: 09/12/2000
School :: Harborview Teaching Hospital, visiting
Ordered :: 01/08/2026
Collected :: 01/13/2026, 11:05 AM
Status :: PENDING - awaiting laboratory result
Result :: Not available
Negative results are usually posted in one to two days; a screen that needs confirmation or review takes up to seven days. Please do not telephone the laboratory.""",
        "Milica Jovana Stankovic",
        "2026-01-13",
        birth="2000-09-12",
        values="drug_screen,,,pending",
        sound=False,
    )
    yield mk(
        "background_check",
        """% 12/2/2025, 11:47 AM
% Candidate portal
% https://portal.hirescope.sample.example/report
% HireScope
% Your report, at a glance
& My report
& Dispute
& Privacy
# Background check
Candidate :: Giulia Fontanarossa
Requested by :: Bluewater Medical School
Date of birth :: 1999-03-30
Authorization signed :: November 24, 2025
Overall :: PENDING
Screening | Status
SSN trace | Not applicable
National criminal search | Complete, clear
Global watchlist | Complete, clear
Italy criminal search | Pending, waiting for court
Last updated December 2, 2025. Estimated completion: December 15, 2025.""",
        "Giulia Fontanarossa",
        "",
        birth="1999-03-30",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% 10/14/2025, 16:02
% Payment confirmation
% https://epay.palmetto-coast.example/receipt
% Palmetto Coast Academic Hospital ePay
% Thank you
& Pay
& History
# Payment receipt
Payer :: Hamza Idrissi Belkacem
Description :: International elective processing fee, non-refundable
Confirmation number :: PC-1184420
Transaction date :: October 14, 2025
Amount :: 300.00 USD
Card :: Mastercard ****0442
Status :: Approved
Your application will be reviewed after all documents have been received.""",
        "Hamza Idrissi Belkacem",
        "2025-10-14",
    )
    yield mk(
        "ny_infection_control",
        """% 9/30/2025, 7:28 PM
% Certificate - Northeast Medical Learning
% https://nml.sample.example/certs/icbp/118442
% Northeast Medical Learning
% NYSDOH provider IC 0118
& Courses
& Certificates
# New York State Infection Control Training
Learner :: Rosemarie Delphine Toussaint
Course :: Infection Control and Barrier Precautions (NYS mandated)
Completed on :: September 29, 2025
Renewal due :: September 29, 2029
Certificate number :: ICBP-118442
Final test :: 23 of 25, passed
This certificate meets the training requirement of Chapter 786 of the Laws of 1992 for physicians, medical students and residents.""",
        "Rosemarie Delphine Toussaint",
        "2025-09-29",
        expires="2029-09-29",
    )
    yield mk(
        "transcript",
        """% 2026/2/6, 15:20
% Student information system
% https://sis.nankou-med.sample.example/grade/report
% Nankou Medical University
% Academic Affairs (fictional)
& Personal data
& Courses
& Grades
# Academic record (English version)
Name :: Lin Jiahao
Student ID :: 20200118
Date of birth :: 2002-01-08
Programme :: Clinical Medicine (5+3), MBBS
Date of report :: 2026-02-06
## Grades
Term | Course | Credits | Score
2020 Autumn | Systematic Anatomy | 5.0 | 91
2021 Spring | Biochemistry and Molecular Biology | 5.0 | 86
2022 Autumn | Pathology | 5.0 | 88
2023 Spring | Diagnostics | 6.5 | 90
2024 Autumn | Internal Medicine | 9.0 | 87
2025 Spring | Surgery | 8.5 | 84
Weighted average :: 87.4 (pass mark 60)""",
        "Lin Jiahao",
        "2026-02-06",
        birth="2002-01-08",
    )


def _mailing() -> Iterator[UnseenPaper]:
    """Printed e-mails."""
    mk = partial(_paper, Mailing)
    yield mk(
        "usmle_step1",
        """% Mail
% Ana Paula Tavares <ap.tavares@mail.example>
# Your USMLE Step 1 score report
ECFMG Score Services <scores@ecfmg.example> || Wed, Oct 8, 2025 at 11:02 AM
To: ap.tavares@mail.example ||
Dear Ana Paula Tavares Monteverde,
The result of your recent examination is given below. The full report can be opened in OASIS.
Examination :: USMLE Step 1
USMLE ID :: 0-118-442-5
Date of test :: September 12, 2025
Outcome :: Pass
A numeric score is not reported for Step 1.
~ This mailbox is not monitored :: ECFMG Score Services (fictional sample)""",
        "Ana Paula Tavares Monteverde",
        "2025-09-12",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step2ck",
        """% Mail
% Usama Rehan <u.rehan@mail.example>
# Fwd: Step 2 CK score available
Usama Rehan <u.rehan@mail.example> || Thu, Feb 19, 2026 at 8:45 PM
To: electives@harborview.example ||
Dear Ms. Prentice, as you asked I forward my result. I am sorry that it is not what we hoped. Usama
Begin forwarded message:
From: USMLE Score Reporting <noreply@usmle.example>
Date: Wed, Feb 18, 2026 at 11:00 AM
Name :: Usama Rehan Qureshi
USMLE ID :: 0-118-442-6
Examination :: Step 2 Clinical Knowledge
Test date :: January 21, 2026
Your score :: 205
Minimum passing score :: 218
Result :: Fail""",
        "Usama Rehan Qureshi",
        "2026-01-21",
        values="step2ck,205,,fail",
        sound=False,
    )
    yield mk(
        "oet",
        """% Mail
% hadiza.bello@mail.example
# Your OET results are ready
OET Results <results@oet.example> || 6 December 2025 at 04:00
To: Hadiza Umar Bello ||
Hello Hadiza, your results for the OET Medicine test that you sat on 22 November 2025 are as follows.
Candidate :: Hadiza Umar Bello
Candidate number :: 004-118-442
Sub-test | Score | Grade
Listening | 360 | B
Reading | 350 | B
Speaking | 410 | B
Writing | 360 | B
You can share the results with ECFMG from your account. Remember that ECFMG wants 350 or more in listening, reading and speaking and 300 or more in writing, in one sitting.
~ OET test administration :: The OET team (fictional sample)""",
        "Hadiza Umar Bello",
        "2025-11-22",
        values="listening,360,,;reading,350,,;speaking,410,,;writing,360,,",
    )
    yield mk(
        "english",
        """% Mail
% l.ouattara@mail.example
# Your certified Duolingo English Test results
Duolingo English Test <englishtest@duolingo.example> || Nov 4, 2025, 3:12 PM
To: Lassina Ouattara ||
Congratulations, your test has been certified.
Test taker :: Lassina Ibrahim Ouattara
Test taken on :: November 2, 2025
Valid until :: November 2, 2027
Overall score :: 125
Literacy 130, Comprehension 135, Conversation 115, Production 110.
Send your results to as many institutions as you like at no extra charge.
~ The Duolingo English Test team :: Fictional sample""",
        "Lassina Ibrahim Ouattara",
        "2025-11-02",
        expires="2027-11-02",
        values="Duolingo,125,,",
    )
    yield mk(
        "invitation",
        """% Mail
% Manuel Zarate <m.zarate@mail.example>
# Acceptance: visiting elective in Nephrology, Cedar Bluff
Visiting Students Office <visiting@cedarbluff.example> || Mon, Dec 1, 2025 at 4:37 PM
To: m.zarate@mail.example ||
Cc: Dr. Harold Inskeep ||
Dear Mr. Manuel Rigoberto Zarate Cuevas,
We are happy to let you know that your application has been accepted. You will join the Nephrology consult service of Cedar Bluff Medical Center from 6 April to 1 May 2026 under Dr. Harold Inskeep.
Before you arrive we need your immunization form, a TB test within 12 months, a background check and proof of malpractice insurance. Please answer by December 15 if you take the place. A signed letter for your visa will follow by post.
Best wishes,
~ Coordinator, Visiting Students / Cedar Bluff Medical Center (fictional) / 816-555-0118 :: Tabitha Rowe""",
        "Manuel Rigoberto Zarate Cuevas",
        "2025-12-01",
    )
    yield mk(
        "policy_ack",
        """% Mail
% Ahn Soyeon <soyeon.ahn@mail.example>
# Acknowledgement received: Visitor Handbook and Code of Conduct
PolicyDesk <no-reply@policydesk.example> || Tue, Jan 27, 2026 at 9:18 AM
To: soyeon.ahn@mail.example ||
This message confirms that you have read and accepted the policies of Northfork Health System.
Name :: Soyeon Grace Ahn
Role :: Visiting medical student
Policies accepted :: Visitor Handbook 2026; Code of Conduct; Acceptable Use of Computers; Drug and Alcohol Policy
Signed electronically :: Soyeon Grace Ahn, 01/27/2026 09:17 AM PST
Please keep a copy for your file.
~ Northfork Health System, Compliance (fictional) :: PolicyDesk""",
        "Soyeon Grace Ahn",
        "2026-01-27",
    )
    yield mk(
        "health_insurance",
        """% Mail
% Dimitra K. <dimitra.k@mail.example>
# Your travel medical insurance - confirmation of cover
Aegis Wayfarer <policies@aegiswayfarer.example> || 28 May 2025 at 13:40
To: Dimitra Kalogeropoulou ||
Thank you for your purchase. Please print this confirmation and carry it with your passport.
Policy number :: AW-118-4420
Insured :: Dimitra Kalogeropoulou
Date of birth :: 19/10/2000
Cover starts :: 15/06/2025
Cover ends :: 14/09/2025
Area :: Worldwide including USA
Medical expenses :: EUR 1,000,000
Excess :: EUR 75
The policy cannot be extended once it has ended. Professional activities are covered only for students on placement.
~ Customer care, Piraeus (fictional) :: Aegis Wayfarer""",
        "Dimitra Kalogeropoulou",
        "2025-06-15",
        expires="2025-09-14",
        birth="2000-10-19",
        sound=False,
    )
    yield mk(
        "lor",
        """% Mail
% Electives Office <electives@bluewater.example>
# Reference for Saoirse Niamh Donnellan
Padraig Tuohy <p.tuohy@stcolmans.example> || 17 November 2025 at 17:22
To: electives@bluewater.example ||
Dear Sir or Madam,
Saoirse Niamh Donnellan has asked me to write in support of her application. I have been her tutor in paediatrics at St Colman's for a year.
She is able, modest and very good with parents. In the final assessment of the block she came third of 44. Her project on asthma plans was taken up by the ward. I have no doubt that she would be an asset to any team, and I recommend her warmly.
She has had no problems of health or conduct that I know of. Please feel free to ring me.
Kind regards,
~ Consultant Paediatrician and Senior Lecturer / St Colman's Hospital, Galmoy (fictional) / +353 91 555 0118 :: Dr Padraig Tuohy, FRCPI""",
        "Saoirse Niamh Donnellan",
        "2025-11-17",
    )
    yield mk(
        "financial_proof",
        """% Mail
% Visiting Programs <programs@palmetto-coast.example>
# Sponsorship of Hessa Obaid Al Nuaimi - financial guarantee
Scholarships Office <scholarships@mohe-jumana.example> || 12 January 2026 at 10:05
To: programs@palmetto-coast.example ||
Dear Colleagues,
The Ministry of Higher Education of Jumana confirms that it sponsors the student Hessa Obaid Al Nuaimi during her elective at your hospital from 2 March to 27 March 2026.
The Ministry will pay a monthly allowance of USD 2,600, the return ticket, and any fees up to USD 5,000. Bills may be sent to this office.
This guarantee was approved on 11 January 2026 under number JS/118/442.
~ Head of Scholarships (fictional) :: Salem Rashed Al Ketbi""",
        "Hessa Obaid Al Nuaimi",
        "2026-01-12",
    )
    yield mk(
        "placeholder",
        """% Mail
% Visiting Students <visiting@cedarbluff.example>
# Missing documents - Benedikt Aurel Szabados
Benedikt Szabados <b.szabados@mail.example> || Fri, Jan 16, 2026 at 7:50 AM
To: visiting@cedarbluff.example ||
Dear Ms. Rowe,
I am uploading this page in place of two documents that I do not have yet: the BLS card and the criminal background check.
My BLS course is on February 14, 2026, and the background check can only be ordered when I have an American address. I will upload both as soon as I have them, at the latest on March 1.
Thank you for your patience.
~ Benedikt Aurel Szabados / Sixth-year student, Transdanubian Medical University :: Kind regards,""",
        "Benedikt Aurel Szabados",
        "2026-01-16",
    )


def _oficio() -> Iterator[UnseenPaper]:
    """Papers of administrations and schools in other languages, and what goes with them."""
    mk = partial(_paper, Oficio)
    yield mk(
        "transcript",
        """% Université de Haute-Bruyère
% Faculté de médecine - Service de la scolarité
% 12, avenue des Facultés, 79990 Haute-Bruyère (fictif)
# RELEVÉ DE NOTES ET RÉSULTATS
Année universitaire :: 2024/2025
Étudiante :: FONTVIEILLE Maëlle Ondine
Née le :: 08 octobre 2001 ;; N° étudiant :: 20118442
Diplôme :: DFASM 2 - Formation approfondie en sciences médicales
Unité d'enseignement | Note / 20 | Crédits ECTS | Résultat
Cardiologie et pneumologie | 14,5 | 8 | Admise
Gynécologie-obstétrique | 13,0 | 6 | Admise
Pédiatrie | 15,2 | 6 | Admise
Neurologie et psychiatrie | 12,8 | 8 | Admise
Santé publique | 16,0 | 4 | Admise
Anglais médical | 17,5 | 2 | Admise
Stages hospitaliers | validés | 26 | Admise
Résultat d'admission :: Admise - mention Assez bien (14,3 / 20)
> Fait à Haute-Bruyère, le 15 septembre 2025
! UNIVERSITÉ DE
! HAUTE-BRUYÈRE
~ Le doyen :: Pr É. Lassalle""",
        "Maëlle Ondine Fontvieille",
        "2025-09-15",
        birth="2001-10-08",
    )
    yield mk(
        "good_standing",
        """% Universidad Nacional del Altiplano Sur
% Facultad de Medicina Humana - Secretaría Académica
% Jr. Los Incas 118, Puno del Lago, Perú (ficticio)
# CONSTANCIA DE ESTUDIOS Y BUENA CONDUCTA
> Constancia N.º 118-2026-FMH
El Secretario Académico que suscribe hace constar:
Que el señor GIANCARLO JESÚS CCORIMANYA TICONA, identificado con DNI 70118442, con código de matrícula 2019-118, es alumno regular del sétimo año (internado médico) de la Escuela Profesional de Medicina Humana.
Que durante su permanencia ha mantenido buen rendimiento académico, no registra sanción disciplinaria alguna y no adeuda cursos.
Se expide la presente a solicitud del interesado para los trámites de rotación clínica en el extranjero.
> Puno del Lago, 20 de enero de 2026
! FACULTAD DE
! MEDICINA HUMANA
~ Secretario Académico :: Dr. Wilber Apaza Ch.""",
        "Giancarlo Jesús Ccorimanya Ticona",
        "2026-01-20",
    )
    yield mk(
        "background_check",
        """% KRAJOWY REJESTR KARNY
% Biuro Informacyjne (dokument fikcyjny)
% ul. Czerniakowska 118, 00-000 Warszawa
# ZAPYTANIE O UDZIELENIE INFORMACJI O OSOBIE
Nr zapytania :: KRK/26/0118442
PESEL :: 00261800000
Nazwisko :: Różańska
Imię (imiona) :: Dobrosława Maria
Data urodzenia :: 2000-06-18 ;; Miejsce :: Gniezno
Imiona rodziców :: Tadeusz, Halina
Podstawa :: art. 7 ust. 1 ustawy z dnia 24 maja 2000 r. o KRK
Informacja z Kartoteki Karnej :: NIE FIGURUJE
Data wydania: 2026-01-14, godz. 10:22. Pobrano opłatę 20 zł.
! BIURO INFORMACYJNE
! KRK
~ Starszy specjalista :: Z. Grabarczyk""",
        "Dobrosława Maria Różańska",
        "2026-01-14",
        birth="2000-06-18",
        values="background_check,,,clear",
    )
    yield mk(
        "cv",
        """% Lebenslauf
% Konstantin Friedemann Hallwachs
## Persönliche Daten
Geboren am :: 14.03.2001 in Meiningen
Anschrift :: Gartenstraße 18, 99000 Falkenrode (fiktiv)
E-Mail :: k.hallwachs@mail.example
## Studium
seit 10/2020 :: Humanmedizin, Universität Falkenrode, 11. Fachsemester
09/2022 :: Erster Abschnitt der Ärztlichen Prüfung, Note 2
## Famulaturen
02/2024 :: Innere Medizin, Klinikum Werratal
08/2024 :: Unfallchirurgie, Spital Oberbergen, Schweiz
03/2025 :: Allgemeinmedizin, Praxis Dr. Nolte
## Schule
2012 - 2020 :: Henflinger Gymnasium, Abitur (1,3)
## Sprachen und Kenntnisse
Sprachen :: Deutsch (Muttersprache), Englisch (C1, TOEFL 102), Spanisch (B1)
Ehrenamt :: Rettungssanitäter beim Roten Kreuz seit 2019
Falkenrode, im November 2025""",
        "Konstantin Friedemann Hallwachs",
        birth="2001-03-14",
    )
    yield mk(
        "cv",
        """% Nkechinyere Adaobi Umeh
% Curriculum vitae - 18 Chapel Close, Enugu, Nigeria (fictional) - n.umeh@mail.example
## Education
2018 - 2025 :: M.B., B.S., Coal City University College of Medicine
2012 - 2018 :: Holy Rosary Secondary School, Enugu (best graduating student)
## Examinations
USMLE Step 1 :: Passed, June 2025
USMLE Step 2 CK :: Planned for May 2026
OET Medicine :: August 2025
## Experience
07/2025 - present :: House officer, Parklane Specialist Hospital
01/2024 - 02/2024 :: Elective in Obstetrics, Groote Vlakte Hospital, South Africa
2021 - 2023 :: Editor, students' medical journal
## Research
Umeh NA, Okoli C. Anaemia in pregnancy in a rural clinic. West Afr J Midw. 2024;11(2):44-49.
Poster, Nigerian Medical Students' Congress, Lagos, 2023
## Certificates
BLS and ACLS (2025), HIPAA training (2025), Good Clinical Practice (2024)
## References
Prof. I. Ezeudu, Head of Medicine; Dr. R. Coker, Consultant Obstetrician""",
        "Nkechinyere Adaobi Umeh",
    )
    yield mk(
        "mspe",
        """% Rijksuniversiteit Noordhaven
% Faculty of Medical Sciences - Education Office
% Universiteitssingel 118, 9990 Noordhaven, The Netherlands (fictional)
# DEAN'S LETTER / MEDICAL STUDENT PERFORMANCE EVALUATION
Student :: Sterre Fenna van Wijngaard
Date of birth :: 27-09-2000 ;; Student no. :: S118442
Enrolled since :: September 2019 ;; Expected degree :: July 2026
Summary of the curriculum. Ms. Van Wijngaard completed the three-year Bachelor (cum laude) and is in the last year of the three-year Master of Medicine. There were no interruptions and no disciplinary measures.
Clerkship | Period | Mark (10 = best)
Internal Medicine | Sep - Dec 2023 | 8.5
Surgery | Jan - Mar 2024 | 8.0
Paediatrics | Apr - May 2024 | 9.0
Neurology and Psychiatry | Jun - Sep 2024 | 7.5
Gynaecology | Oct - Nov 2024 | 8.0
Supervisors describe her as "calm in a busy clinic", "well read" and "a colleague one likes to have on the ward". Her research internship on sepsis led to a publication.
In comparison with her year she belongs to the upper quarter. We recommend her as a very good candidate.
> Noordhaven, 6 October 2025
~ Director of Education :: prof. dr. H. J. Oosterveld""",
        "Sterre Fenna van Wijngaard",
        "2025-10-06",
        birth="2000-09-27",
    )
    yield mk(
        "translation",
        """% Biuro Tłumaczeń „Pontes"
% Sworn translator of English - no. TP/118/09
% ul. Rynkowa 4, 60-000 Poznanek (fictional)
# TRANSLATOR'S CERTIFICATE OF ACCURACY
Document translated :: Diploma (Dyplom lekarza) no. 11844
Holder of the document :: Mikołaj Jeremi Stachurski
Issued by :: Akademia Medyczna w Poznanku, 30 June 2025
Languages :: from Polish into English
I, Honorata Wilczek, sworn translator entered in the list of the Minister of Justice, hereby certify that the attached English text is a true, complete and faithful translation of the original document in Polish shown to me.
Repertory no. 442/2025. Two pages. Fee charged according to the regulations.
> Poznanek, 22 October 2025
! SWORN TRANSLATOR
! H. WILCZEK
~ Sworn translator :: Honorata Wilczek""",
        "Mikołaj Jeremi Stachurski",
        "2025-10-22",
    )
    yield mk(
        "affiliation",
        """% CONVENIO ESPECÍFICO / AFFILIATION AGREEMENT
% Universidad Central de los Llanos (Venezuela) - Gateway University Hospital (USA)
% Documento ficticio / fictional document
# ELECTIVE ROTATIONS OF MEDICAL STUDENTS
Vigencia desde / Effective :: 01/09/2025
Vigencia hasta / Until :: 31/08/2028
1. La Universidad enviará hasta seis estudiantes por año. / The University will send up to six students a year.
2. Los estudiantes deberán estar en buena situación académica y contar con seguro. / Students must be in good standing and carry liability insurance of USD 1,000,000 per claim and USD 3,000,000 aggregate.
3. El Hospital designará un tutor. / The Hospital will name a preceptor for each student.
4. Cualquiera de las partes podrá terminar el convenio con 60 días de aviso. / Either party may end this agreement with 60 days' notice.
Firmado en dos ejemplares el 20 de agosto de 2025. / Signed in two originals on August 20, 2025.
~ Rector, Universidad Central de los Llanos :: Dr. Eleazar Montilla ;; President, Gateway University Hospital :: Faith Lindgren""",
        "",
        "2025-09-01",
        expires="2028-08-31",
    )
    ids = partial(_paper, OficioId)
    yield ids(
        "passport",
        """% REPÚBLICA DE UTOPIA (ESPÉCIME FICTÍCIO) - PASSAPORTE / PASSPORT
% SEM VALOR
TIPO / TYPE :: P ;; PAÍS EMISSOR / ISSUING COUNTRY :: UTO ;; PASSAPORTE Nº / No. :: UX118442
SOBRENOME / SURNAME :: LACERDA FONTENELE
NOME / GIVEN NAMES :: CAETANO RAVI
NACIONALIDADE / NATIONALITY :: UTOPIANA ;; SEXO / SEX :: M
DATA DE NASCIMENTO / DATE OF BIRTH :: 11 ABR/APR 2001
NATURALIDADE / PLACE OF BIRTH :: SOBRADINHO DO NORTE
DATA DE EXPEDIÇÃO / DATE OF ISSUE :: 05 SET/SEP 2024
VÁLIDO ATÉ / DATE OF EXPIRY :: 04 SET/SEP 2034
"""
        + _mrz("P", "UTO", "LACERDA FONTENELE", "CAETANO RAVI", "UX118442", "010411", "M", "340904"),
        "Caetano Ravi Lacerda Fontenele",
        "2024-09-05",
        expires="2034-09-04",
        birth="2001-04-11",
    )
    yield ids(
        "visa",
        """% VISA - UTOPIA FEDERATION (FICTIONAL SPECIMEN)
% NO VALUE - copy for the file of the host
Issuing Post Name :: WARSAW ;; Control Number :: 20253210118442
Surname :: KOZIOROWSKA
Given Name :: JAGODA ZOFIA
Passport Number :: EH0118442 ;; Sex :: F ;; Visa Type /Class :: R J1
Birth Date :: 23NOV2000 ;; Nationality :: UTO
Entries :: M ;; Issue Date :: 17FEB2026 ;; Expiration Date :: 16AUG2026
Annotation :: N0011844200 - PINECREST HOSPITAL
"""
        + _mrz(
            "V", "UTO", "KOZIOROWSKA", "JAGODA ZOFIA", "EH0118442", "001123", "F", "260816", "UTO11844201"
        ),
        "Jagoda Zofia Koziorowska",
        "2026-02-17",
        expires="2026-08-16",
        birth="2000-11-23",
    )


LAYOUTS = (_chart_print, _clinic_grid, _befund, _dean_letter, _answer_over, _status_sheet, _casebook, _wallet, _award,
           _printout, _mailing, _oficio)  # fmt: skip


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
