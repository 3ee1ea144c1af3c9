# ruff: noqa: RUF001 - papers as they are printed
"""A third labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

The papers are drawn by the machinery of `unseen_first` (see its `Sheet` for the markup). The labels follow
the same conventions: `issued` is the day on which a sample was taken, a skin test was read, a picture was
made or an examination was sat; the first day of a policy; the last dose of a vaccination card; else the date
of the letter, form or report. All persons, schools, laboratories and numbers are made up. `papers()` yields
the set and is deterministic.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from reportlab.lib.colors import HexColor, black, grey, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import unseen_first
from benchmarks.unseen_first import A4, FONTS, LETTER, Form, Sheet, UnseenPaper, _mrz, _pairs, _paper

BLUE, TEAL, WINE, PALE = HexColor("#2b4c7e"), HexColor("#0f6b6b"), HexColor("#6d1f3a"), HexColor("#f2f4f6")


class Plain(Sheet):
    """Signatures in the layout's own font where the italic one lacks their letters."""

    def sign(self, lines: list[str]) -> None:
        """The value over a line, its label below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(40)
            self.y -= 28
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = self.font if any(ch > "\u00ff" for ch in value) else "Times-Italic"
                self.put(x + 4, self.y + 3, value, self.pt + 1, font=face)
                self.rule(x, x + step - 18, self.y)
                self.put(x, self.y - 9, label, self.pt - 2)
            self.y -= 12


class EhrSummary(Plain):
    """A hospital's chart extract: labels above values in three columns, thin section bars."""

    layout, margin, grid = "ehr_summary", 38.0, False
    font, bold, pt = "Noto", "Noto-Bold", 8.8
    tint = HexColor("#eaf0f5")

    def letterhead(self) -> None:
        """Site at the left, the extract's name at the right."""
        self.put(self.left, self.y - 4, self.head[0], 11, strong=True, ink=BLUE)
        self.put(self.left + self.width, self.y - 4, self.head[-1], 8, align="r", ink=grey)
        for line in self.head[1:-1]:
            self.y -= 9.5
            self.put(self.left, self.y - 5, line, 6.8, ink=grey)
        self.y -= 12
        self.rule(self.left, self.left + self.width, self.y, 1.5, BLUE)
        self.y -= 5

    def title(self, lines: list[str]) -> None:
        """Left-hand title."""
        for line in lines:
            self.block(line, 12, strong=True)
        self.y -= 3

    def heading(self, lines: list[str]) -> None:
        """A pale bar with its words in colour."""
        for line in lines:
            self.need(40)
            self.y -= 17
            self.c.setFillColor(self.tint)
            self.c.rect(self.left, self.y - 4, self.width, 14, stroke=0, fill=1)
            self.put(self.left + 4, self.y, line, 8.6, strong=True, ink=BLUE)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """Three columns, the small label above its value."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        step = self.width / 3
        for start in range(0, len(pairs), 3):
            self.need(27)
            for n, (label, value) in enumerate(pairs[start : start + 3]):
                x = self.left + n * step
                self.put(x + 2, self.y - 9, label, 6.4, ink=HexColor("#5b6b7a"))
                self.put(x + 2, self.y - 20, value, self.fit(value, step - 10, 9, self.font))
            self.y -= 25
        self.y -= 2


class Hl7Print(Plain):
    """A laboratory system's line printer: one pitch, fixed columns, remarks below their test."""

    layout, margin = "hl7_print", 46.0
    font, bold, pt = "Courier", "Courier-Bold", 8.8

    def letterhead(self) -> None:
        """The head at the left, the page number at the right, a row of hyphens."""
        self.put(self.left + self.width, self.y, f"PAGE {self.page}", 8.8, align="r")
        for line in self.head:
            self.put(self.left, self.y, line)
            self.y -= 11
        self.put(self.left, self.y, "-" * 98)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """Words between asterisks."""
        for line in lines:
            self.y -= 13
            self.put(self.left + self.width / 2, self.y, f"*** {line} ***", 9.5, align="c", strong=True)
        self.y -= 3

    def heading(self, lines: list[str]) -> None:
        """A group of tests."""
        for line in lines:
            self.need(30)
            self.y -= 15
            self.put(self.left, self.y, line, strong=True)

    def fields(self, lines: list[str]) -> None:
        """Two columns of `LABEL: value`."""
        for line in lines:
            self.need(12)
            self.y -= 11.5
            for n, (label, value) in enumerate(_pairs(line)):
                x, text = self.left + n * self.width * 0.52, f"{label}: {value}"
                self.put(x, self.y, text, self.fit(text, self.width * 0.5, 8.8, self.font))
        self.y -= 3

    def table(self, lines: list[str]) -> None:
        """Columns by spaces; a row across is a remark."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        cells = [row for row in rows if row[0]]
        wide = [max(len(row[k]) for row in cells if k < len(row)) + 3 for k in range(max(map(len, cells)))]
        size = min(self.pt, self.width / (sum(wide) * 0.6))
        for n, row in enumerate(rows):
            if not row[0]:
                for text in simpleSplit(" ".join(row).strip(), self.font, 8, self.width - 40):
                    self.need(11)
                    self.y -= 10
                    self.put(self.left + 24, self.y, text, 8)
                continue
            self.need(12)
            self.y -= 11.5
            text = "".join(cell.ljust(w) for cell, w in zip(row, wide, strict=False)).rstrip()
            self.put(self.left, self.y, text, size)
            if n == 0:
                self.y -= 9
                self.put(self.left, self.y, "=" * (sum(wide) - 3), size)
        self.y -= 7


class GovCert(Plain):
    """An official certificate: double frame, emblem, seal, each line in two languages."""

    layout, size, margin = "gov_cert", A4, 64.0
    font, bold, pt = "Noto", "Noto-Bold", 9.2

    def letterhead(self) -> None:
        """Frame, emblem, issuer, and the code to scan."""
        wide, high = self.size
        for inset, line in ((30, 1.6), (35, 0.5)):
            self.c.setStrokeColor(HexColor("#35573b"))
            self.c.setLineWidth(line)
            self.c.rect(inset, inset, wide - 2 * inset, high - 2 * inset)
        self.c.circle(wide / 2, high - 66, 17)
        star = self.c.beginPath()
        for k in range(11):
            far = 15 if k % 2 == 0 else 6
            point = wide / 2 + far * math.sin(k * math.pi / 5), high - 66 + far * math.cos(k * math.pi / 5)
            star.lineTo(*point) if k else star.moveTo(*point)
        self.c.drawPath(star)
        for k in range(121):
            if (k * k + k // 11 * len(self.head[0])) % 7 in {0, 2, 5}:
                self.c.rect(wide - 98 + k % 11 * 4, 48 + k // 11 * 4, 4, 4, stroke=0, fill=1)
        self.c.circle(96, 84, 30)
        self.c.circle(96, 84, 24)
        self.put(96, 82, "SEAL", 8, align="c", ink=HexColor("#35573b"))
        self.y = high - 90
        for n, words in enumerate(self.head):
            self.block(words, 12.5 if n == 0 else 8.4, strong=n == 0, align="c")
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """The first title large, its translation below."""
        for n, line in enumerate(lines):
            self.block(line, 9.6 if n else 14, strong=n == 0, align="c")
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """Both labels in one small line, the value below."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            self.need(29)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(
                    x, self.y - 9, label, self.fit(label, step - 8, 6.8, self.font), ink=HexColor("#44604a")
                )
                self.put(x, self.y - 21, value, self.fit(value, step - 8, 10, self.bold), strong=True)
            self.y -= 27
        self.y -= 3

    def para(self, lines: list[str]) -> None:
        """Running text; a line behind a stroke is the translation."""
        for line in lines:
            self.block(line.removeprefix("/ "), self.pt - (1.1 if line.startswith("/ ") else 0))
            self.y -= 2.5


class UniLetter(Plain):
    """A university's letter: shield in the middle, reference and date, prose with indents."""

    layout, size, margin = "uni_letter", A4, 72.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 10.8, 1.28

    def letterhead(self) -> None:
        """Shield, name, faculty; on the first page only."""
        if self.page > 1:
            return
        x, y = self.size[0] / 2, self.y + 6
        shield = self.c.beginPath()
        shield.moveTo(x - 14, y)
        shield.lineTo(x + 14, y)
        shield.lineTo(x + 14, y - 18)
        shield.curveTo(x + 14, y - 28, x + 4, y - 33, x, y - 36)
        shield.curveTo(x - 4, y - 33, x - 14, y - 28, x - 14, y - 18)
        shield.close()
        self.c.setStrokeColor(WINE)
        self.c.drawPath(shield)
        self.c.line(x, y, x, y - 36)
        self.y -= 34
        for n, line in enumerate(self.head):
            self.block(line, 15 if n == 0 else 9, strong=n == 0, align="c")
        self.y -= 7
        self.rule(self.left, self.left + self.width, self.y, 0.8, WINE)
        self.y -= 12

    def title(self, lines: list[str]) -> None:
        """Centred heading with air."""
        for line in lines:
            self.y -= 5
            self.block(line, self.pt + 1.4, strong=True, align="c")
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Reference at the left, date at the right."""
        for line in lines:
            self.y -= 14
            pairs = _pairs(line)
            for n, (label, value) in enumerate(pairs):
                text = f"{label}: {value}" if label else value
                last = n and n == len(pairs) - 1
                self.put(self.left + (self.width if last else 0), self.y, text, align="r" if last else "l")
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6

    def sign(self, lines: list[str]) -> None:
        """The name written, then in type with the office."""
        for line in lines:
            for label, value in _pairs(line):
                self.need(34)
                self.y -= 24
                self.put(self.left, self.y, value, self.pt + 3, font="Times-Italic")
                for each in label.split(" / "):
                    self.y -= 13
                    self.put(self.left, self.y, each)
        self.y -= 8


class WebShot(Plain):
    """A portal printed from a browser with its menu at the left, crumbs, buttons and a cookie notice."""

    layout, margin = "web_shot", 30.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8
    grid = False
    menu = 112.0

    def letterhead(self) -> None:
        """Address line, brand bar, user; the main text stands right of the menu."""
        top, wide = self.size[1], self.size[0]
        self.put(30, top - 16, self.head[0], 6.2, ink=grey)
        self.put(wide - 30, top - 16, self.head[1], 6.2, align="r", ink=grey)
        self.left, self.width = 30 + self.menu, wide - 60 - self.menu
        self.side_y = top - 74
        self.y = top - 34
        if self.page == 1:
            self.c.setFillColor(HexColor("#3b2f63"))
            self.c.rect(0, top - 56, wide, 28, stroke=0, fill=1)
            self.put(36, top - 46, self.head[2], 11.5, strong=True, ink=white)
            self.put(wide - 36, top - 45, self.head[3], 7.4, align="r", ink=white)
            self.y = top - 66

    def side(self, lines: list[str]) -> None:
        """Menu words."""
        for line in lines:
            self.put(34, self.side_y, line, 8, ink=HexColor("#3b2f63"))
            self.side_y -= 17

    def title(self, lines: list[str]) -> None:
        """Page title."""
        for line in lines:
            self.block(line, 14.5)
        self.y -= 4

    def right(self, lines: list[str]) -> None:
        """Bread crumbs, small."""
        for line in lines:
            self.block(line, 6.8)
        self.y -= 2

    def centre(self, lines: list[str]) -> None:
        """Buttons in a row."""
        for line in lines:
            self.need(26)
            self.y -= 20
            x = self.left
            for word in line.split("  "):
                wide = pdfmetrics.stringWidth(word, self.font, 8) + 16
                self.c.setStrokeColor(HexColor("#3b2f63"))
                self.c.roundRect(x, self.y - 5, wide, 16, 7)
                self.put(x + 8, self.y, word, 8, ink=HexColor("#3b2f63"))
                x += wide + 8
        self.y -= 10

    def fields(self, lines: list[str]) -> None:
        """A list: the label grey at the left, the value at the right edge."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            self.need(17)
            self.y -= 15
            self.put(self.left + 4, self.y, label, 8, ink=HexColor("#6a6a6a"))
            size = self.fit(value, self.width * 0.66, 9, self.font)
            self.put(self.left + self.width - 6, self.y, value, size, align="r")
            self.rule(self.left, self.left + self.width, self.y - 4, 0.3, HexColor("#cccccc"))
        self.y -= 8


class NumForm(Form, Plain):
    """A fillable form: numbered labels at the left, pale blue fields at the right, lettered sections."""

    layout, margin, pt = "num_form", 42.0, 8.6
    font, bold = "Noto", "Noto-Bold"

    def letterhead(self) -> None:
        """Issuer small at the left, the form's number boxed at the right."""
        self.put(self.left, self.y - 3, self.head[0], 9.4, strong=True)
        for n, line in enumerate(self.head[1:-1]):
            self.put(self.left, self.y - 14 - 9 * n, line, 6.8)
        self.c.rect(self.left + self.width - 120, self.y - 14, 120, 20)
        self.put(self.left + self.width - 60, self.y - 8, self.head[-1], 8, align="c")
        self.y -= 20 + 9 * max(0, len(self.head) - 2)

    def heading(self, lines: list[str]) -> None:
        """A grey bar with a letter's tab."""
        for line in lines:
            self.need(46)
            self.y -= 18
            self.c.setFillColor(HexColor("#d9dde3"))
            self.c.rect(self.left, self.y - 4, self.width, 14, stroke=0, fill=1)
            self.put(self.left + 4, self.y, line, 8.8, strong=True)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Label, then a blue field."""
        for line in lines:
            pairs = _pairs(line)
            self.need(20)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                room = min(max(60.0, pdfmetrics.stringWidth(label, self.font, 7.6) + 6), step * 0.62)
                self.put(x, self.y - 12, label, self.fit(label, room - 4, 7.6, self.font))
                self.c.setFillColor(HexColor("#dfe9f7"))
                self.c.rect(x + room, self.y - 16, step - room - 6, 14, stroke=0, fill=1)
                self.c.setFillColor(black)
                size = self.fit(value, step - room - 14, 9, "Helvetica")
                plain = self.font if any(ch > "\u00ff" for ch in value) else "Helvetica"
                self.put(x + room + 3, self.y - 12, value, size, font=plain)
            self.y -= 18
        self.y -= 2


class Wallet(Plain):
    """A page with a card to cut out: front and back side by side, notes below."""

    layout, margin, pt = "wallet", 48.0, 7.6
    font, bold = "Noto", "Noto-Bold"
    panel = 0

    def letterhead(self) -> None:
        """How to cut, and the dashed outline."""
        self.put(
            self.left,
            self.y,
            "Print this page, cut along the broken line and fold in the middle.",
            7,
            ink=grey,
        )
        self.c.setDash(3, 3)
        self.c.rect(self.margin, self.y - 218, self.size[0] - 2 * self.margin, 206)
        self.c.line(self.size[0] / 2, self.y - 218, self.size[0] / 2, self.y - 12)
        self.c.setDash()
        self.low, self.top = self.y - 218, self.y - 16
        self.panels()

    def panels(self) -> None:
        """Take the next panel: front, back, then the page below."""
        half = self.size[0] / 2
        if self.panel in {0, 1}:
            self.left = self.margin + 8 if self.panel == 0 else half + 8
            self.width, self.y = half - self.margin - 16, self.top
            if self.panel == 0:
                self.c.setFillColor(TEAL)
                self.c.rect(self.margin, self.top - 24, half - self.margin, 28, stroke=0, fill=1)
                for n, line in enumerate(self.head):
                    size = self.fit(line, self.width, 6.4 if n else 9.4, self.bold)
                    self.put(self.left, self.top - 8 - 10 * n, line, size, strong=n == 0, ink=white)
                self.y = self.top - 28
        else:
            self.left, self.width, self.y = self.margin, self.size[0] - 2 * self.margin, self.low - 14

    def turn(self, _: list[str] | None = None) -> None:
        """Go to the next panel."""
        self.panel += 1
        self.panels()

    def need(self, height: float) -> None:
        """A card does not turn pages."""

    def fields(self, lines: list[str]) -> None:
        """`Label: value`, small."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 11.5
            for n, (label, value) in enumerate(pairs):
                step = self.width / len(pairs)
                x = self.left + n * step
                size = self.fit(f"{label}: {value}", step - 4, 7.8, self.bold)
                self.put(x, self.y, f"{label}:", size)
                self.put(
                    x + pdfmetrics.stringWidth(f"{label}: ", self.font, size),
                    self.y,
                    value,
                    size,
                    strong=True,
                )
        self.y -= 3


class DecPage(Plain):
    """An insurer's declarations page: items between rules, amounts at the right edge."""

    layout, margin = "dec_page", 50.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8

    def letterhead(self) -> None:
        """The company at the right under a heavy rule."""
        self.rule(self.left, self.left + self.width, self.y + 6, 3.5, HexColor("#233142"))
        for n, line in enumerate(self.head):
            self.put(
                self.left + self.width,
                self.y - 10 - 11 * n,
                line,
                13 if n == 0 else 7.4,
                strong=n == 0,
                align="r",
            )
        self.y -= 14 + 11 * len(self.head)

    def title(self, lines: list[str]) -> None:
        """Large words at the left."""
        for line in lines:
            self.block(line, 13.5, strong=True)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """Item in the left third, what it says in the rest; a rule below."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            share = 0.34 if len(pairs) == 1 else 0.44
            split = [simpleSplit(value, self.font, 9, step * (1 - share) - 8) or [""] for _, value in pairs]
            high = 12.5 * max(map(len, split)) + 5
            self.need(high)
            for n, (label, _) in enumerate(pairs):
                x = self.left + n * step
                self.put(
                    x, self.y - 12, label, self.fit(label, step * share - 6, 8.4, self.bold), strong=True
                )
                for k, text in enumerate(split[n]):
                    self.put(x + step * share, self.y - 12 - 12.5 * k, text, 9)
            self.y -= high
            self.rule(self.left, self.left + self.width, self.y, 0.4, grey)
        self.y -= 6

    def table(self, lines: list[str]) -> None:
        """Words at the left, the last cell at the right edge."""
        for n, line in enumerate(lines):
            cells = [cell.strip() for cell in line.split("|")]
            self.need(14)
            self.y -= 13
            step = self.width / len(cells)
            for k, cell in enumerate(cells):
                last = k and k == len(cells) - 1
                x = self.left + self.width if last else self.left + k * step
                size = self.fit(cell, step * (1 if k or cells[2:] else 1.4) - 4, 8.8, self.font)
                self.put(x, self.y, cell, size, strong=n == 0, align="r" if last else "l")
        self.y -= 9


class SheetExport(Plain):
    """A spreadsheet printed with its grid: column letters, row numbers, the sheet's tab below."""

    layout, size, margin = "sheet_export", (LETTER[1], LETTER[0]), 40.0
    font, bold, pt = "Noto", "Noto-Bold", 8.0
    row = 0

    def letterhead(self) -> None:
        """File name on top, tabs at the foot, column letters."""
        self.put(self.size[0] / 2, self.size[1] - 20, self.head[0], 7, align="c", ink=grey)
        self.put(self.left + 20, 24, "  |  ".join(self.head[1:]), 7, ink=grey)
        self.c.setFillColor(HexColor("#e3e3e3"))
        self.c.rect(self.left, self.y - 12, self.width, 12, stroke=0, fill=1)
        for n, letter in enumerate("ABCDEFGH"):
            self.put(
                self.left + 20 + (n + 0.5) * (self.width - 20) / 8, self.y - 9, letter, 7, align="c", ink=grey
            )
        self.y -= 12

    def cells(self, texts: list[str], wide: list[float], *, strong: bool = False) -> None:
        """Draw one row."""
        face = self.bold if strong else self.font
        split = [simpleSplit(text, face, self.pt, w - 5) for text, w in zip(texts, wide, strict=False)]
        high = max(1, *map(len, split), 0) * 10 + 3.5
        self.need(high)
        self.row += 1
        self.put(self.left + 16, self.y - 10, str(self.row), 6.5, align="r", ink=grey)
        x = self.left + 20
        self.c.setStrokeColor(HexColor("#c0c0c0"))
        self.c.setLineWidth(0.4)
        for texts_of, w in zip(split, wide, strict=False):
            self.c.rect(x, self.y - high, w, high)
            for k, text in enumerate(texts_of):
                self.put(x + 2.5, self.y - 9.5 - 10 * k, text, strong=strong)
            x += w
        self.y -= high

    def title(self, lines: list[str]) -> None:
        """A bold merged row."""
        for line in lines:
            self.cells([line], [self.width - 20], strong=True)

    heading = title

    def para(self, lines: list[str]) -> None:
        """A merged row."""
        for line in lines:
            self.cells([line], [self.width - 20])

    def gap(self, lines: list[str]) -> None:
        """Empty rows."""
        for _ in lines:
            self.cells([""], [self.width - 20])

    def fields(self, lines: list[str]) -> None:
        """Label and value in neighbouring cells."""
        for line in lines:
            texts = [text for pair in _pairs(line) for text in pair]
            unit = (self.width - 20) / 8
            wide = [unit, unit * 3] * 2 if line.count("::") > 1 else [unit * 2, unit * 6]
            self.cells(texts, wide)

    def table(self, lines: list[str]) -> None:
        """Columns as wide as their texts ask for."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count = max(map(len, rows))
        asked = [
            max(pdfmetrics.stringWidth(r[k], self.bold, self.pt) + 8 for r in rows if k < len(r))
            for k in range(count)
        ]
        while sum(asked) > self.width - 20:
            asked[asked.index(max(asked))] -= 4
        scale = (self.width - 20) / sum(asked)
        for n, row in enumerate(rows):
            self.cells(row + [""] * (count - len(row)), [w * scale for w in asked], strong=n == 0)


class TypedLetter(Plain):
    """A typewritten page that went over a scanner: slightly turned, punched, with a shadow."""

    layout, margin = "typed_letter", 70.0
    font, bold, pt, air = "Courier", "Courier-Bold", 10.0, 1.25

    def letterhead(self) -> None:
        """Paper, holes, a shadow at the edge; the head in type."""
        wide, high = self.size
        self.c.setFillColor(HexColor("#faf8f2"))
        self.c.rect(0, 20, wide, high - 20, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#dddad2"))
        self.c.rect(0, 20, 7, high, stroke=0, fill=1)
        for y in (high * 0.28, high * 0.72):
            self.c.circle(26, y, 8, stroke=0, fill=1)
        self.c.rotate(0.35)
        for n, line in enumerate(self.head):
            self.block(line, strong=n == 0)
        self.y -= 12

    def title(self, lines: list[str]) -> None:
        """Words underlined by hyphens."""
        for line in lines:
            self.block(line.upper(), self.pt)
            self.rule(
                self.left, self.left + pdfmetrics.stringWidth(line.upper(), self.font, self.pt), self.y - 2
            )
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """`Label: value` in type, one a line."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            self.block(f"{label}: {value}")
        self.y -= 5

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 7


class CourseCert(Plain):
    """A certificate of an online course: a coloured side bar with the particulars, text at the left edge."""

    layout, size, margin = "course_cert", (LETTER[1], LETTER[0]), 60.0
    font, bold, pt, air = "Noto", "Noto-Bold", 11.5, 1.5
    bar = 190.0

    def letterhead(self) -> None:
        """The bar at the right; the issuer at the left."""
        self.c.setFillColor(HexColor("#274690"))
        self.c.rect(self.size[0] - self.bar, 0, self.bar, self.size[1], stroke=0, fill=1)
        self.put(self.size[0] - 12, 10, unseen_first.MARK, 6, align="r", ink=white)
        self.width = self.size[0] - self.bar - self.margin - 30
        self.side_y = self.size[1] - 70
        for n, line in enumerate(self.head):
            self.block(line, 16 if n == 0 else 9, strong=n == 0)
        self.y -= 16

    def title(self, lines: list[str]) -> None:
        """The large line."""
        for line in lines:
            self.block(line, 24)
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """The course's or the holder's name."""
        for line in lines:
            self.block(line, 15, strong=True)
        self.y -= 4

    def side(self, lines: list[str]) -> None:
        """Particulars on the bar, white, the label below its value."""
        x = self.size[0] - self.bar + 16
        for line in lines:
            label, value = _pairs(line)[0]
            for text in simpleSplit(value or label, self.bold, 10, self.bar - 30):
                self.put(x, self.side_y, text, 10, strong=True, ink=white)
                self.side_y -= 13
            if value:
                self.put(x, self.side_y, label, 7, ink=HexColor("#c9d4f2"))
            self.side_y -= 20

    def fields(self, lines: list[str]) -> None:
        """`Label  value`, one a line."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            self.need(18)
            self.y -= 16
            self.put(self.left, self.y, label, 9.5, ink=HexColor("#555555"))
            self.put(self.left + 150, self.y, value, self.fit(value, self.width - 152, 10, self.font))
        self.y -= 6


class ScoreReport(Plain):
    """A test centre's report: a picture, particulars beside it, a bar for each score."""

    layout, size, margin = "score_report", A4, 44.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8

    def letterhead(self) -> None:
        """A dark strip with the examination, the report's kind at its right."""
        self.c.setFillColor(HexColor("#1d3557"))
        self.c.rect(0, self.y - 18, self.size[0], 34, stroke=0, fill=1)
        self.put(self.left, self.y - 4, self.head[0], 13, strong=True, ink=white)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y + 2 - 9 * n, line, 7.4, align="r", ink=white)
        self.y -= 28

    def title(self, lines: list[str]) -> None:
        """Left-hand title."""
        for line in lines:
            self.block(line, 11.5, strong=True)
        self.y -= 4

    def fields(self, lines: list[str]) -> None:
        """A picture's frame, and particulars right of it."""
        high = max(62.0, 14.0 * len(lines) + 6)
        self.need(high + 8)
        self.c.setFillColor(PALE)
        self.c.rect(self.left, self.y - 62, 50, 60, fill=1)
        self.put(self.left + 25, self.y - 34, "PHOTO", 6, align="c", ink=grey)
        for k, line in enumerate(lines):
            pairs = _pairs(line)
            step = (self.width - 62) / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, y = self.left + 62 + n * step, self.y - 12 - 14 * k
                self.put(x, y, label, 7.2, ink=HexColor("#50606f"))
                gone = pdfmetrics.stringWidth(label + "   ", self.font, 7.2)
                self.put(x + gone, y, value, self.fit(value, step - gone - 4, 9, self.bold), strong=True)
        self.y -= high + 6

    def table(self, lines: list[str]) -> None:
        """Each row: words, a bar over its scale, the score, a remark."""
        for n, line in enumerate(lines):
            cells = [cell.strip() for cell in line.split("|")]
            self.need(22)
            self.y -= 19
            name, score, scale, remark = (cells + [""] * 4)[:4]
            self.put(self.left, self.y, name, self.fit(name, 128, 8.8, self.bold), strong=n == 0)
            if n and "-" in scale:
                low, high = (float(part) for part in scale.split("-"))
                full = max(0.0, min(1.0, (float(score.replace(",", ".").split()[0]) - low) / (high - low)))
                self.c.setFillColor(HexColor("#dfe4ea"))
                self.c.rect(self.left + 134, self.y - 1, 170, 9, stroke=0, fill=1)
                self.c.setFillColor(HexColor("#457b9d"))
                self.c.rect(self.left + 134, self.y - 1, 170 * full, 9, stroke=0, fill=1)
                self.put(self.left + 134, self.y - 7.5, f"{low:g}", 5, ink=grey)
                self.put(self.left + 304, self.y - 7.5, f"{high:g}", 5, align="r", ink=grey)
            elif scale:
                self.put(self.left + 134, self.y, scale, 8, strong=n == 0)
            self.put(self.left + 312, self.y, score, 10 if n else 8, strong=True)
            self.put(
                self.left + 366,
                self.y,
                remark,
                self.fit(remark, self.width - 368, 8, self.font),
                strong=n == 0,
            )
        self.y -= 12


def _ehr_summary() -> Iterator[UnseenPaper]:
    """Chart extracts."""
    mk = partial(_paper, EhrSummary)
    yield mk(
        "lab_titers",
        """% Riverside Lakes Health
% Student & Employee Health Clinic, 410 Marina Way, Milwaukee, WI 53202
% Results Review - chart extract
# ADELEKE, Morenike T
Legal sex :: Female ;; DOB :: 04/12/2000 (25 yrs) ;; MRN :: 00417728
PCP :: Whitcombe, Alan, MD ;; Ordering provider :: Nguyen, Kim-Ly, NP ;; Encounter :: 01/14/2026 - Lab visit
Printed :: 02/02/2026 8:12 AM ;; Printed by :: P. Schaefer, MA ;; Patient class :: Outpatient
## Immunity panel, serum - Final result
Collected :: 01/14/2026 9:25 AM ;; Received :: 01/14/2026 1:40 PM ;; Result date :: 01/16/2026 6:02 AM
Component | Value | Interpretation | Reference range | Previous (03/19/2024)
Measles (Rubeola) IgG | 187.0 AU/mL | Immune | >=16.5 AU/mL | 190.0
Mumps IgG | 24.6 AU/mL | Immune | >=11.0 AU/mL | 9.8
Rubella IgG | 5.12 index | Immune | >=1.00 index | 4.90
Varicella-Zoster IgG | 978.0 index | Immune | >=165.0 index | 1011.0
Hepatitis B Surface Ab, Quant | 148.3 mIU/mL | Immune | >=10.0 mIU/mL | 6.2
## Comments
Immune: antibody consistent with vaccination or past infection. Not immune: value below the range; consider \
a further dose. Equivocal: repeat in 10 to 14 days. The mumps and hepatitis B results of 2024 were followed \
by booster doses.
Resulting lab: Riverside Core Laboratory, director Ines Albrecht, MD
$ Riverside Lakes Health   Confidential patient information   Page # of 1""",
        "Morenike T Adeleke",
        "2026-01-14",
        birth="2000-04-12",
        values="measles_igg,187,AU/mL,positive;mumps_igg,24.6,AU/mL,positive;"
        "rubella_igg,5.12,index,positive;varicella_igg,978,index,positive;"
        "anti-HBs,148.3,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Klinikum am Weiherpark - Zentrallabor
% Betriebsärztlicher Dienst, Weiherstraße 12, 00999 Birkenau
% Laborbefund (Auszug aus der Patientenakte)
# Sommerfeld-Brandt, Henrike
Geburtsdatum :: 09.07.2001 ;; Geschlecht :: weiblich ;; Fallnummer :: 4417-0926
Einsender :: Dr. med. P. Achtziger ;; Entnahme :: 03.11.2025 07:45 ;; Befund vom :: 05.11.2025
## Infektionsserologie
Untersuchung | Ergebnis | Bewertung | Referenz
Masern-Virus-IgG | 812 mIU/ml | positiv | > 200 mIU/ml
Mumps-Virus-IgG | 9,4 U/ml | grenzwertig | negativ < 9, grenzwertig 9 - 11, positiv > 11
Röteln-Virus-IgG | 41,0 IU/ml | positiv | > 10 IU/ml
Varizella-Zoster-IgG | 640 mIU/ml | positiv | > 165 mIU/ml
Anti-HBs quantitativ | 389 IU/l | positiv | > 10 IU/l
## Beurteilung
Ausreichende Immunität gegen Masern, Röteln, Varizellen und Hepatitis B. Mumps-IgG im Graubereich: Eine \
Auffrischimpfung (MMR) und eine Kontrolle nach vier Wochen werden empfohlen.
Medizinisch validiert: Dr. rer. nat. U. Kessling
$ Gedruckt am 07.11.2025   Seite # von 1""",
        "Henrike Sommerfeld-Brandt",
        "2025-11-03",
        birth="2001-07-09",
        values="measles_igg,812,mIU/ml,positive;mumps_igg,9.4,U/ml,equivocal;"
        "rubella_igg,41,IU/ml,positive;varicella_igg,640,mIU/ml,positive;"
        "anti-HBs,389,IU/l,positive",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Kilimani Teaching Hospital
% Occupational Health, P.O. Box 00417, Nairobi, Kenya
% Health Maintenance - immunization summary
# Immunization summary for visiting clinical students
Patient :: GATHOGO, Cynthia Nyambura ;; Date of birth :: 21-Sep-2000 ;; Hospital no. :: KTH/25/88172
Next of kin :: Peter Gathogo (father) ;; School :: Rift Valley School of Medicine ;; Status :: Active
## Immunization history
Vaccine | Dose 1 | Dose 2 | Dose 3 | Status
MMR | 12-Mar-2002 | 04-Feb-2019 | | Complete
Varicella | 04-Feb-2019 | 11-Mar-2019 | | Complete
Hepatitis B | 15-Jan-2020 | 17-Feb-2020 | 20-Jul-2020 | Complete
Tdap | 08-May-2023 | | | Next due 08-May-2033
Influenza 2025/26 | 02-Oct-2025 | | | Current season
COVID-19 (Janssen, Pfizer) | 14-Aug-2021 | 25-Jan-2022 | | Complete
## Serology and TB screening
Test | Date | Result | Remark
Hepatitis B surface antibody | 22-Sep-2025 | 96 mIU/mL | Immune
Varicella IgG | 22-Sep-2025 | Positive | Immune
QuantiFERON-TB Gold Plus | 22-Sep-2025 | Negative |
Summary reviewed and released by S. Wekesa, Clinical Officer, on 14-Oct-2025. The student meets the \
requirements of this hospital.
$ Print date 20-Oct-2025   Page # of 1""",
        "Cynthia Nyambura Gathogo",
        "2025-10-14",
        birth="2000-09-21",
        values="anti-HBs,96,mIU/mL,positive;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Boğaz Üniversite Hastanesi
% Enfeksiyon Hastalıkları Polikliniği, Sarıyer, İstanbul
% Sonuç raporu / Result report
# Deniz Ayşegül KORKMAZ
Doğum tarihi / Date of birth :: 17.05.2001 ;; Cinsiyet / Sex :: K / F ;; Protokol no :: 2026-0041772
Numune alma / Collected :: 12.01.2026 10:05 ;; Kabul / Received :: 12.01.2026 11:30 ;; Onay / Approved :: \
15.01.2026
İsteyen hekim / Physician :: Uzm. Dr. Selim Arıkan ;; Numune / Specimen :: Tam kan / Whole blood ;; Bölüm / \
Unit :: Mikrobiyoloji
## QuantiFERON-TB Gold Plus (IGRA)
Parametre / Component | Sonuç / Result | Birim / Unit | Referans / Reference
TB1 - Nil | 0,02 | IU/mL | < 0,35
TB2 - Nil | 0,04 | IU/mL | < 0,35
Mitogen - Nil | 9,11 | IU/mL | > 0,50
Nil | 0,06 | IU/mL | < 8,00
Yorum / Interpretation | NEGATİF / NEGATIVE | |
M. tuberculosis infection is not likely. A positive result would have asked for a chest radiograph.
$ Basım tarihi / Print date 16.01.2026   Sayfa # / 1""",
        "Deniz Ayşegül Korkmaz",
        "2026-01-12",
        birth="2001-05-17",
        values="IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% Al Noor Specialist Hospital
% Department of Diagnostic Imaging, Al Waab Street, Doha
% Imaging result
# XR Chest PA (1 view)
Patient name :: Yasser Hamad Al-Sulaimi ;; DOB :: 30/08/1999 ;; HC number :: 0417-9928
Exam date :: 19/10/2025 ;; Reported :: 20/10/2025 ;; Referring physician :: Dr. Muna Al-Kubaisi
## Clinical information
Medical student, pre-elective screening. No cough, no fever, no weight loss.
## Findings
Both lungs are clear. There is no consolidation, cavitation or pleural effusion. The cardiomediastinal \
silhouette is within normal limits. The bony thorax is intact. Comparison: 11/03/2023, unchanged.
## Impression
No radiographic evidence of active pulmonary tuberculosis.
Electronically signed by Dr. Thomas Verghese, Consultant Radiologist, 20/10/2025 16:44
$ Page # of 1   Printed 26/10/2025""",
        "Yasser Hamad Al-Sulaimi",
        "2025-10-19",
        birth="1999-08-30",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "chest_xray",
        """% Centre Hospitalier des Trois-Rivières-Basses
% Service de radiologie, 14 rue du Port, 99000 Valbonne-sur-Orne
% Compte rendu d'imagerie
# RADIOGRAPHIE THORACIQUE DE FACE
Patient :: DIALLO-FERRAND Aminata Lucie ;; Né(e) le :: 02/12/2000 ;; IPP :: 800417755
Examen du :: 08/01/2026 ;; Prescripteur :: Dr Hélène Caradec ;; Compte rendu du :: 09/01/2026
## Indication
Stage hospitalier aux États-Unis ; bilan demandé par l'université.
## Résultat
Transparence pulmonaire normale et symétrique. Pas de foyer parenchymateux ni d'image cavitaire. \
Culs-de-sac pleuraux libres. Silhouette cardio-médiastinale normale. Pas d'anomalie osseuse visible.
## Conclusion
Radiographie thoracique normale. Absence de signe de tuberculose évolutive.
Dr Paul Kerguelen, radiologue
$ Imprimé le 12/01/2026   Page #/1""",
        "Aminata Lucie Diallo-Ferrand",
        "2026-01-08",
        birth="2000-12-02",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "chest_xray",
        """% Cedar Gap Regional Medical Center
% Radiology, 2200 Cedar Gap Rd, Springfield, MO 65801
% Imaging result - Final
# XR CHEST 2 VIEWS
Patient :: Rajbhandari, Sujan ;; DOB :: 11/02/1998 ;; MRN :: 774120
Exam date :: 02/17/2026 10:31 ;; Ordering :: Lopez, Dana, PA-C ;; Accession :: CR-26-00417
## Reason for exam
Positive TB blood test, asymptomatic.
## Findings
PA and lateral views. There is a 2.1 cm nodular opacity with surrounding streaky densities in the right \
upper lobe. The left lung is clear. No pleural effusion. Heart size is normal.
## Impression
Right upper lobe opacity, suspicious for active or reactivation tuberculosis. Recommend sputum AFB x 3 and \
CT of the chest. The patient should not enter clinical areas until active disease has been excluded.
Read by: Gregory Pell, MD   Signed: 02/17/2026 14:06   Critical result called to D. Lopez at 14:15
$ Cedar Gap Regional Medical Center   Page # of 1""",
        "Sujan Rajbhandari",
        "2026-02-17",
        birth="1998-11-02",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% Hospital Universitario Los Cerros
% Consulta de Medicina Preventiva, Av. Las Acacias 410, Bucaramanga
% Resumen de historia clínica
# EXAMEN MÉDICO DE INGRESO A ROTACIÓN CLÍNICA
Apellidos y nombres :: OSPINA VALDERRAMA, Manuela ;; Fecha de nacimiento :: 25/06/2001 ;; Documento :: CC \
1000417
Fecha de atención :: 09/12/2025 ;; Médico tratante :: Dr. Iván Camargo ;; Edad :: 24 años
Peso :: 58,5 kg ;; Talla :: 164 cm ;; Presión arterial :: 110/70 mmHg
## Examen físico por sistemas
Sistema | Hallazgo
Cabeza y cuello | Normal
Cardiovascular | Ruidos rítmicos, sin soplos
Respiratorio | Murmullo vesicular conservado
Abdomen | Blando, sin masas
Neurológico | Sin déficit
Piel | Sin lesiones
## Concepto
APTA para realizar rotaciones clínicas, sin restricciones. No presenta signos de enfermedad infectocontagiosa.
Firmado electrónicamente: Iván Camargo, R.M. 0417
$ Impreso el 11/12/2025   Página # de 1""",
        "Manuela Ospina Valderrama",
        "2025-12-09",
        birth="2001-06-25",
    )
    yield mk(
        "covid",
        """% Lantern Bay Family Medicine
% 18 Wharf Street, Portland, ME 04101
% Immunization record, single vaccine
# COVID-19 vaccination history
Name :: Abdirahman, Hodan Ismail ;; Date of birth :: 01/15/2001 ;; Registry ID :: ME-0041-7719
Clinic :: Lantern Bay ;; Requested by :: Patient ;; Requested on :: 11/03/2025
## Doses on record
Date given | Product | Manufacturer | Lot | Site
05/02/2021 | COVID-19 mRNA, monovalent | Moderna | 041B21A | Left deltoid
05/30/2021 | COVID-19 mRNA, monovalent | Moderna | 043A21B | Left deltoid
09/26/2025 | COVID-19 mRNA, 2025-2026 formula | Moderna | 8004417 | Right deltoid
Up to date for the 2025-2026 season: Yes. No further dose is recommended at this time.
$ Registry extract   Page # of 1""",
        "Hodan Ismail Abdirahman",
        "2025-09-26",
        birth="2001-01-15",
    )
    yield mk(
        "drug_screen",
        """% Piedmont Valley Health - Employee & Learner Health
% 77 Mill Race Dr, Greenville, SC 29601
% Results Review - toxicology
# Urine Drug Screen, 10 panel, with reflex to confirmation
Patient :: KC, Prabin ;; DOB :: 07/08/1999 ;; MRN :: 2204417
Collected :: 03/02/2026 2:15 PM ;; Resulted :: 03/03/2026 5:50 PM ;; Chain of custody :: Yes
Temperature :: 95 F ;; Collector :: M. Tate, LPN ;; Reason :: Visiting student
## Components
Component | Result | Cutoff | Flag
Amphetamines | Negative | 500 ng/mL |
Barbiturates | Negative | 300 ng/mL |
Benzodiazepines | Negative | 300 ng/mL |
Cannabinoids (THC) | Negative | 50 ng/mL |
Cocaine metabolites | Negative | 150 ng/mL |
Fentanyl | Negative | 1 ng/mL |
Methadone | Negative | 300 ng/mL |
Opiates | Negative | 300 ng/mL |
Oxycodone | Negative | 100 ng/mL |
Phencyclidine | Negative | 25 ng/mL |
Urine creatinine | 112 mg/dL | >20 mg/dL |
## Overall
Final result: NEGATIVE. A presumptive positive would be sent for confirmation and reviewed by the medical \
review officer.
$ Printed 03/09/2026   Page # of 1""",
        "Prabin KC",
        "2026-03-02",
        birth="1999-07-08",
        values="drug_screen,,,negative",
    )


def _hl7_print() -> Iterator[UnseenPaper]:
    """Printouts of a laboratory system."""
    mk = partial(_paper, Hl7Print)
    yield mk(
        "lab_titers",
        """% GULF CREST CLINICAL LABORATORIES      CLIA 45D0000417
% 900 BAYOU LOOP, BEAUMONT TX 77701     PH 409-555-0170
PATIENT :: VELASQUEZ,XIOMARA DEL C ;; ACC# :: 26-0417-2210
DOB :: 10/29/2000  AGE: 25Y  SEX: F ;; LOC :: STUDENT HLTH
ORDERING :: HARGROVE,LEE MD ;; COLL :: 02/03/2026 08:10
PT PHONE :: 409-555-0119 ;; RECV :: 02/03/2026 12:47
STATUS :: FINAL ;; RPTD :: 02/06/2026 07:31
TEST | RESULT | FLAG | UNITS | REF RANGE
RUBEOLA AB, IGG | 92.4 | | AU/mL | IMMUNE >16.4
| INTERPRETATION: IMMUNE
MUMPS AB, IGG | 51.9 | | AU/mL | IMMUNE >10.9
| INTERPRETATION: IMMUNE
RUBELLA AB, IGG | 3.88 | | INDEX | IMMUNE >0.99
| INTERPRETATION: IMMUNE
VARICELLA ZOSTER IGG | 402 | | INDEX | IMMUNE >164
| INTERPRETATION: IMMUNE
HEP B SURFACE AB, QN | 57.6 | | mIU/mL | IMMUNE >9.9
| INTERPRETATION: IMMUNE
PERFORMED AT GULF CREST MAIN, DIR. OSCAR T. LINDE MD
*** END OF REPORT ***""",
        "Xiomara del C Velasquez",
        "2026-02-03",
        birth="2000-10-29",
        values="measles_igg,92.4,AU/mL,positive;mumps_igg,51.9,AU/mL,positive;"
        "rubella_igg,3.88,index,positive;varicella_igg,402,index,positive;"
        "anti-HBs,57.6,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% HARBOUR MEDICAL LAB SERVICES LTD - BRIDGETOWN
% LIS REPORT R-417   HEPATITIS SEROLOGY
PATIENT :: BRATHWAITE, KYLE ANDERSON ;; LAB NO :: HB-2025-10417
D.O.B. :: 18-Jan-2000 ;; SEX :: M
REQ. DR :: C. ALLEYNE ;; SPECIMEN :: SERUM
DATE TAKEN :: 21-Oct-2025 ;; DATE REPORTED :: 23-Oct-2025
TEST | RESULT | UNITS | REFERENCE
HBsAg | NON-REACTIVE | | NON-REACTIVE
ANTI-HBc TOTAL | NON-REACTIVE | | NON-REACTIVE
ANTI-HBs QUANT | 4.7 L | mIU/mL | 10.0 OR MORE
| NOT IMMUNE. LESS THAN 10 mIU/mL: NO PROTECTIVE LEVEL OF ANTIBODY. A BOOSTER DOSE
| AND A RETEST AFTER 4 TO 8 WEEKS ARE ADVISED.
PREVIOUS RESULTS
TEST | DATE | RESULT
ANTI-HBs QUANT | 14-Jun-2022 | 18.9 mIU/mL
VERIFIED BY: S. GITTENS, MLT      PRINTED 24-Oct-2025 09:02""",
        "Kyle Anderson Brathwaite",
        "2025-10-21",
        birth="2000-01-18",
        values="HBsAg,,,negative;anti-HBc,,,negative;anti-HBs,4.7,mIU/mL,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% SHRI VINAYAK DIAGNOSTICS PVT. LTD., NASHIK
% NABL SAMPLE MC-0000   DEPARTMENT OF SEROLOGY
PATIENT NAME :: MS. KULKARNI SHARVARI MANDAR ;; BARCODE :: 90041772
AGE/SEX :: 24 Y / F ;; REF. BY :: DR. A. V. GOKHALE
COLLECTED ON :: 11/09/2025 09:20 ;; REPORTED ON :: 12/09/2025 19:05
TEST | VALUE | UNIT | BIO. REF. INTERVAL
MEASLES IgG (CLIA) | >300.0 | AU/mL | NEG <13.5, EQUIVOCAL 13.5-16.5, POS >16.5
MUMPS IgG (CLIA) | 88.0 | AU/mL | NEG <9.0, EQUIVOCAL 9.0-11.0, POS >11.0
RUBELLA IgG (CLIA) | 66.2 | IU/mL | NEG <5.0, EQUIVOCAL 5.0-10.0, POS >10.0
VARICELLA ZOSTER IgG (CLIA) | 1540.0 | mIU/mL | NEG <150, POS >=150
ANTI HBs (CMIA) | 275.40 | mIU/mL | NEG <10, POS >=10
REMARKS: IgG ANTIBODIES TO ALL FIVE ANTIGENS ARE WITHIN THE POSITIVE RANGE.
METHOD: CHEMILUMINESCENCE. RESULTS RELATE ONLY TO THE SAMPLE TESTED.
DR. MRUNAL PATWARDHAN, MD (MICRO)
-- END OF REPORT --""",
        "Sharvari Mandar Kulkarni",
        "2025-09-11",
        values="measles_igg,300,AU/mL,positive;mumps_igg,88,AU/mL,positive;"
        "rubella_igg,66.2,IU/mL,positive;varicella_igg,1540,mIU/mL,positive;"
        "anti-HBs,275.4,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% TRI-COUNTY REFERENCE LAB      1 LAB PLAZA, YAKIMA WA 98901
% CUMULATIVE REPORT             TEL 509-555-0141
PATIENT :: OKAFOR-LEWIS, TOBENNA J ;; SPEC# :: T260417-09
DOB :: 1999-12-04 ;; SEX :: M
PROVIDER :: R. MACNAIR ARNP ;; COLLECTED :: 2026-01-27 11:15
CLIENT :: YAKIMA STUDENT CLINIC ;; REPORTED :: 2026-01-28 16:20
TEST | RESULT | UNITS | REFERENCE
MEASLES IGG | TEST NOT PERFORMED | | IMMUNE
MUMPS IGG | TEST NOT PERFORMED | | IMMUNE
RUBELLA IGG | TEST NOT PERFORMED | | IMMUNE
VARICELLA IGG | TEST NOT PERFORMED | | IMMUNE
HEP B SURF AB | TEST NOT PERFORMED | mIU/mL | >= 10
| SPECIMEN GROSSLY HEMOLYZED, UNSUITABLE FOR ANALYSIS. PLEASE RECOLLECT. CLIENT NOTIFIED
| 2026-01-28 15:58 BY J.ORTEGA. NO CHARGE.
*** FINAL REPORT ***""",
        "Tobenna J Okafor-Lewis",
        "2026-01-27",
        birth="1999-12-04",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% METRO HEALTH NETWORK LABORATORY     ORU RESULT PRINT
% 55 FOUNDRY ST, LOWELL MA 01852      DIR: A. SOKOLOV MD
PATIENT :: PHAN, NHU QUYNH ;; MRN :: 60417882
DOB :: 05/09/2001 ;; SEX :: F
ORDER DR :: CALLAHAN, BRID ;; ORDER# :: L2604178
COLLECTED :: 12/08/2025 1502 ;; FINAL :: 12/11/2025 0918
## TB BLOOD TEST (QFT-PLUS, 4 TUBE)
TEST | RESULT | UNITS | REF
QUANTIFERON TB GOLD PLUS | NEGATIVE | | NEGATIVE
NIL | 0.03 | IU/mL | <=8.00
TB1-NIL | 0.00 | IU/mL | <0.35
TB2-NIL | 0.01 | IU/mL | <0.35
MITOGEN-NIL | >10.00 | IU/mL | >=0.50
| A NEGATIVE RESULT DOES NOT EXCLUDE RECENT INFECTION. POSITIVE: TB1 OR TB2 MINUS NIL AT LEAST
| 0.35 AND AT LEAST 25 PCT OF NIL. INDETERMINATE: LOW MITOGEN OR HIGH NIL.
PRINTED 01/05/2026 0804 USER DKOWAL""",
        "Nhu Quynh Phan",
        "2025-12-08",
        birth="2001-05-09",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% LABORATORIO CENTRAL DEL LITORAL S.R.L.
% INFORME DE RESULTADOS      ROSARIO, ARGENTINA
PACIENTE :: ETCHEVERRY, BRUNO MARTIN ;; PROTOCOLO :: 417-88102
F. NACIMIENTO :: 13/02/2000 ;; SEXO :: M
MEDICO :: DRA. L. PEDERNERA ;; EXTRACCION :: 05/08/2025
IMPRESO :: 12/08/2025 ;; INFORMADO :: 11/08/2025
DETERMINACION | RESULTADO | UNIDAD | VALOR DE REFERENCIA
IGRA (QUANTIFERON TB GOLD PLUS) | POSITIVO | | NEGATIVO
TB1 - NIL | 1,84 | UI/mL | MENOR DE 0,35
TB2 - NIL | 2,07 | UI/mL | MENOR DE 0,35
MITOGENO - NIL | 8,40 | UI/mL | MAYOR DE 0,50
| RESULTADO COMPATIBLE CON INFECCION POR M. TUBERCULOSIS. SE SUGIERE EVALUACION CLINICA Y
| RADIOGRAFIA DE TORAX.
BIOQ. N. FARUELO  M.P. 0417""",
        "Bruno Martin Etcheverry",
        "2025-08-05",
        birth="2000-02-13",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% KING FAHAD STREET POLYCLINIC LABORATORY - DAMMAM
% T-SPOT.TB REPORT
NAME :: REEM TALAL BIN SHAYA ;; FILE NO :: 0041799
BIRTH DATE :: 26/04/2001 ;; NATIONALITY :: SAUDI
SAMPLE DATE :: 18/01/2026 ;; REPORT DATE :: 20/01/2026
TEST | RESULT | UNIT | NORMAL
T-SPOT.TB | NEGATIVE | | NEGATIVE
PANEL A | 1 | SPOTS | 0 - 4
PANEL B | 0 | SPOTS | 0 - 4
NIL CONTROL | 0 | SPOTS | 0 - 10
POSITIVE CONTROL | >20 | SPOTS | VALID
| BORDERLINE RESULTS (5-7 SPOTS) ARE REPEATED. THIS ASSAY IS VALID.
LAB SPECIALIST: A. GARCIA    CHECKED: DR. SAMI QURASHI""",
        "Reem Talal Bin Shaya",
        "2026-01-18",
        birth="2001-04-26",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% CENTRAL VALLEY PATHOLOGY ASSOCIATES     FRESNO CA 93701
% RESULT INQUIRY PRINT
PATIENT :: SANDHU, MANREET ;; ACCESSION :: CV-00417-26
DOB :: 08/22/2000 ;; SEX :: F
CLIENT :: WEST VALLEY COLLEGE HEALTH ;; DRAWN :: 02/19/2026 16:40
PROVIDER :: T. OYAMA DO ;; REPORTED :: 02/23/2026 09:12
TEST | RESULT | FLAG | EXPECTED
QFT-TB GOLD PLUS | INDETERMINATE | A | NEGATIVE
NIL | 0.09 IU/mL | | <=8.0
TB1 MINUS NIL | 0.01 IU/mL | | <0.35
TB2 MINUS NIL | 0.00 IU/mL | | <0.35
MITOGEN MINUS NIL | 0.31 IU/mL | L | >=0.50
| LOW MITOGEN RESPONSE. THE TEST CANNOT BE INTERPRETED AS POSITIVE OR NEGATIVE. COLLECT A NEW SAMPLE.
** END **""",
        "Manreet Sandhu",
        "2026-02-19",
        birth="2000-08-22",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% BLUE MESA TOXICOLOGY INC       ALBUQUERQUE NM 87101
% FORENSIC DRUG TEST REPORT
DONOR NAME :: TORRES QUISPE, ALEJANDRA ;; DONOR ID :: PP-AR0041772
DOB :: 06/30/2001 ;; SPECIMEN ID :: 8804170021
COLLECTED :: 01/08/2026 10:44 ;; REPORTED :: 01/09/2026 14:30
COLL SITE :: MESA OCC MED #3 ;; REASON :: PRE-PLACEMENT
DRUG | RESULT | SCREEN CUTOFF | CONFIRM CUTOFF
AMPHETAMINES | NEG | 500 NG/ML | 250 NG/ML
COCAINE METAB | NEG | 150 NG/ML | 100 NG/ML
MARIJUANA METAB | NEG | 50 NG/ML | 15 NG/ML
OPIATES | NEG | 2000 NG/ML | 2000 NG/ML
OXYCODONES | NEG | 100 NG/ML | 100 NG/ML
PHENCYCLIDINE | NEG | 25 NG/ML | 25 NG/ML
CREATININE | 88.0 MG/DL | NORMAL |
PH | 6.1 | NORMAL |
OVERALL RESULT: NEGATIVE
CERTIFYING SCIENTIST: W. BEGAY    MRO: NOT REQUIRED""",
        "Alejandra Torres Quispe",
        "2026-01-08",
        birth="2001-06-30",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% CASCADE OCCUPATIONAL TESTING      EUGENE OR 97401
% LAB REPORT - NON-DOT URINE, 12 PANEL
DONOR :: LINDGREN, PER OLOV ;; CCF NO :: C-00417-5
DATE OF BIRTH :: 14-NOV-1998 ;; SCHOOL :: WILLAMETTE PROGRAM
COLLECTION :: 22-SEP-2025 07:58 ;; REPORT :: 24-SEP-2025
ANALYTE | RESULT | CUTOFF
AMPHETAMINE | NEGATIVE | 500
BARBITURATES | NEGATIVE | 200
BENZODIAZEPINES | NEGATIVE | 200
BUPRENORPHINE | NEGATIVE | 5
COCAINE | NEGATIVE | 150
FENTANYL | NEGATIVE | 1
MARIJUANA | NEGATIVE | 50
MDMA | NEGATIVE | 500
METHADONE | NEGATIVE | 200
OPIATES | NEGATIVE | 300
OXYCODONE | NEGATIVE | 100
PCP | NEGATIVE | 25
VALIDITY: CREATININE 6.2 MG/DL (LOW)  SP. GRAVITY 1.0014 (LOW)  OXIDANTS NEG
REPORT STATUS: DILUTE SPECIMEN
THE DONOR'S SPECIMEN WAS DILUTE. RECOLLECTION WITHOUT PRIOR NOTICE IS RECOMMENDED.""",
        "Per Olov Lindgren",
        "2025-09-22",
        birth="1998-11-14",
        values="drug_screen,,,dilute",
        sound=False,
    )


def _gov_cert() -> Iterator[UnseenPaper]:
    """Certificates and identity papers of states."""
    mk = partial(_paper, GovCert)
    yield mk(
        "background_check",
        """% MINISTERIO DE GOBIERNO Y JUSTICIA
% Dirección Nacional de Antecedentes - República de Altavista (ficticia)
# CERTIFICADO DE ANTECEDENTES PENALES
# Criminal Record Certificate
Apellidos / Surnames :: SANTILLÁN ROBLEDO ;; Nombres / Given names :: JAVIER ALONSO
Fecha de nacimiento / Date of birth :: 07 de abril de 2000 ;; Cédula / Identity no. :: 0.041.772-5
Nombre del padre / Father's name :: Alonso Santillán Mora ;; Nombre de la madre / Mother's name :: Beatriz \
Robledo Paz
Consultada la base nacional de sentencias, la persona arriba nombrada NO REGISTRA ANTECEDENTES PENALES.
/ The national register of convictions was searched: the person named above HAS NO CRIMINAL RECORD.
Fecha de emisión / Date of issue :: 18 de noviembre de 2025 ;; Válido hasta / Valid until :: 16 de febrero \
de 2026
El presente documento se expide para trámites de estudio en el exterior.
/ Issued for studies abroad. Verify at antecedentes.example with code AV-0041-77XK.
~ Directora Nacional / National Director :: Lic. Graciela Montúfar""",
        "Javier Alonso Santillán Robledo",
        "2025-11-18",
        expires="2026-02-16",
        birth="2000-04-07",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% POLÍCIA CIVIL DO ESTADO DE SERRA VERDE
% Instituto de Identificação - documento fictício
# ATESTADO DE ANTECEDENTES CRIMINAIS
# Certificate of criminal records
Nome / Name :: Letícia Fonseca Guimarães ;; Data de nascimento / Birth :: 29/09/2001
Filiação / Parents :: Marcos Guimarães e Sônia Fonseca ;; RG / ID :: 04.417.728-X
Certifica-se que, até a presente data, NADA CONSTA nos arquivos deste Instituto contra a pessoa acima \
qualificada.
/ It is certified that, to this date, NOTHING IS ON RECORD against the person named above.
Emitido em / Issued on :: 22/01/2026 às 14:05 ;; Código / Code :: 7F41.7728.C0
Este atestado é válido por 90 (noventa) dias a contar da data de emissão.
/ Valid for 90 days from the date of issue.""",
        "Letícia Fonseca Guimarães",
        "2026-01-22",
        expires="2026-04-22",
        birth="2001-09-29",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% BUNDESAMT FÜR STRAFREGISTER
% Republik Nordmark (fiktiv) - Registerbehörde
# FÜHRUNGSZEUGNIS
# Certificate from the criminal register
Familienname / Surname :: WESTERKAMP ;; Vornamen / Given names :: Till Jonathan
Geburtsdatum / Date of birth :: 16.03.1999 ;; Geburtsort / Place of birth :: Lüderitz
Ausgestellt am / Issued :: 04.12.2025 ;; Belegart / Type :: NE
Über die oben genannte Person ist im Register folgende Eintragung enthalten:
/ The register contains the following entry about the person named above:
1. Amtsgericht Birkenau, 22.05.2023: vorsätzliche Körperverletzung, Geldstrafe von 110 Tagessätzen zu je 20 \
EUR.
/ 1. Local court of Birkenau, 22 May 2023: intentional bodily harm, fine of 110 daily rates of EUR 20.
Weitere Eintragungen: keine / Further entries: none.""",
        "Till Jonathan Westerkamp",
        "2025-12-04",
        birth="1999-03-16",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "passport",
        f"""% REPUBLIC OF ALTAVISTA / REPÚBLICA DE ALTAVISTA
% Passport - Pasaporte
Type / Tipo :: P ;; Code / Código :: XAV ;; Passport no. / Pasaporte n.º :: AV0417728
Surname / Apellidos :: ARIZMENDI CORTÁZAR
Given names / Nombres :: LUCÍA BELÉN
Nationality / Nacionalidad :: ALTAVISTANA ;; Date of birth / Fecha de nacimiento :: 11 ENE/JAN 2001
Sex / Sexo :: F ;; Place of birth / Lugar de nacimiento :: PUERTO SERENO
Date of issue / Fecha de expedición :: 03 MAY/MAY 2022 ;; Date of expiry / Fecha de vencimiento :: 02 \
MAY/MAY 2032
Authority / Autoridad :: DIRECCIÓN DE MIGRACIÓN ;; Holder's signature / Firma :: Lucía Arizmendi

{_mrz("P", "XAV", "ARIZMENDI CORTAZAR", "LUCIA BELEN", "AV0417728", "010111", "F", "320502")}""",
        "Lucía Belén Arizmendi Cortázar",
        "2022-05-03",
        expires="2032-05-02",
        birth="2001-01-11",
    )
    yield mk(
        "passport",
        f"""% FEDERATION OF BHARGAVA STATES / GANARAJYA
% PASSPORT - specimen, no value
Type :: P ;; Country code :: XBH ;; Passport No. :: Z0041772
Surname :: CHATTOPADHYAY ;; Given Name(s) :: ANWESHA
Nationality :: BHARGAVAN ;; Sex :: F ;; Date of Birth :: 24/10/2001
Place of Birth :: SILIGURI ;; Place of Issue :: KOLKATA
Date of Issue :: 17/08/2021 ;; Date of Expiry :: 16/08/2031

{_mrz("P", "XBH", "CHATTOPADHYAY", "ANWESHA", "Z0041772", "011024", "F", "310816")}
---
Name of Father / Legal Guardian :: SUBHASH CHATTOPADHYAY ;; Name of Mother :: MADHUMITA CHATTOPADHYAY
Address :: 41 COLLEGE PARA, SILIGURI, PIN 734000
Old passport no. with date and place of issue :: K0099171  19/08/2011  KOLKATA ;; File No. :: CA1041772819""",
        "Anwesha Chattopadhyay",
        "2021-08-17",
        expires="2031-08-16",
        birth="2001-10-24",
    )
    yield mk(
        "passport",
        f"""% REPUBBLICA DI VALDORIA
% PASSAPORTO - PASSPORT - PASSEPORT
Tipo. Type. Type. :: P ;; Codice Paese. Code of issuing State. :: XVD ;; Passaporto N. Passport No. :: \
YB0417720
Cognome. Surname. Nom. (1) :: DELL'ACQUA
Nome. Given names. Prénoms. (2) :: TOMMASO MARIA
Cittadinanza. Nationality. Nationalité. (3) :: VALDORIANA ;; Data di nascita. Date of birth. (4) :: 19 \
SET/SEP 2000
Sesso. Sex. Sexe. (5) :: M ;; Luogo di nascita. Place of birth. (6) :: PONTE ALTO (PA)
Data di rilascio. Date of issue. (7) :: 28 FEB/FEB 2024 ;; Data di scadenza. Date of expiry. (8) :: 27 \
FEB/FEB 2034
Autorità. Authority. (9) :: MINISTRO AFFARI ESTERI

{_mrz("P", "XVD", "DELL ACQUA", "TOMMASO MARIA", "YB0417720", "000919", "M", "340227")}""",
        "Tommaso Maria Dell'Acqua",
        "2024-02-28",
        expires="2034-02-27",
        birth="2000-09-19",
    )
    yield mk(
        "lab_titers",
        """% INSTITUTO NACIONAL DE SALUD PÚBLICA
% Laboratorio de Referencia, Sección Virología (ficticio)
# CERTIFICADO DE SEROLOGÍA
# Certificate of serology
Paciente / Patient :: Mejías Urdaneta, Andrea Valentina ;; Nacimiento / Date of birth :: 02/03/2000
Toma de muestra / Sample taken :: 14/10/2025 ;; Emisión / Issued :: 21/10/2025
Prueba / Test | Resultado / Result | Valor / Value | Referencia
Sarampión IgG / Measles | POSITIVO | 1.250 mUI/mL | > 275
Parotiditis IgG / Mumps | POSITIVO | 35,5 UA/mL | > 11
Rubéola IgG / Rubella | POSITIVO | 92,1 UI/mL | > 10
Varicela IgG / Varicella | POSITIVO | 770 mUI/mL | > 150
Anti-HBs cuantitativo | POSITIVO | 604,8 mUI/mL | > 10
La persona presenta anticuerpos protectores frente a los agentes indicados.
/ The person has protective antibodies against the agents listed.
~ Jefe de Sección :: Dr. Óscar Belandria ;; Bioanalista :: Lcda. M. Quero""",
        "Andrea Valentina Mejías Urdaneta",
        "2025-10-14",
        birth="2000-03-02",
        values="measles_igg,1250,mUI/mL,positive;mumps_igg,35.5,UA/mL,positive;"
        "rubella_igg,92.1,UI/mL,positive;varicella_igg,770,mUI/mL,positive;"
        "anti-HBs,604.8,mUI/mL,positive",
    )
    yield mk(
        "name_change",
        """% OFFICE OF THE CIVIL REGISTRAR - DISTRICT OF KAPILVASTU-WEST
% Local Registration Section (fictional)
# MARRIAGE REGISTRATION CERTIFICATE
# Vivah Darta Pramanpatra
Registration no. / Darta no. :: 417 / 2081 ;; Date of registration / Darta miti :: 2024-11-25
Husband / Dulaha :: Mr. Nirajan Bhattrai ;; Wife / Dulahi :: Ms. Prakriti Poudel
Date of marriage / Vivah miti :: 2024-11-19 ;; Place / Sthan :: Taulihawa
This is to certify that the marriage of the persons named above was registered under the law in force. The \
wife, formerly Prakriti Poudel, is from the date of registration known as PRAKRITI POUDEL BHATTRAI.
/ Documents issued under the earlier name belong to the same person.
~ Local Registrar :: Hari Pd. Acharya""",
        "Prakriti Poudel Bhattrai",
        "2024-11-25",
    )
    yield mk(
        "child_abuse_clearance",
        """% COMMONWEALTH OF PENNWOOD
% Department of Family Services - Child Line and Abuse Registry (fictional)
# CHILD ABUSE HISTORY CLEARANCE
# Historial de maltrato infantil
Name / Nombre :: Farrukh Aziz Tashkentov ;; Date of birth / Nacimiento :: 01/28/2000
Previous names / Otros nombres :: none ;; Purpose / Motivo :: Health care student
Clearance no. / N.º :: 2041-7728-06 ;; Verification date / Fecha :: 02/11/2026
As of the verification date, the applicant is NOT LISTED in the statewide database as a perpetrator of an \
indicated or founded report of child abuse.
/ A la fecha indicada, el solicitante NO FIGURA en la base de datos estatal.
Certificates issued more than 60 months ago must be renewed. Alterations make this certificate void.
~ Director, Clearance Unit :: Denise Arbogast""",
        "Farrukh Aziz Tashkentov",
        "2026-02-11",
        birth="2000-01-28",
    )
    yield mk(
        "good_standing",
        """% MINISTÈRE DE LA SANTÉ ET DE L'ÉDUCATION MÉDICALE
% Direction des études - République de Sahelie (fictive)
# ATTESTATION DE SCOLARITÉ ET DE BONNE CONDUITE
# Certificate of enrolment and good standing
Nom et prénoms / Name :: OUÉDRAOGO Wendkuni Estelle ;; Né(e) le / Born on :: 23/07/2000
Établissement / School :: Faculté de médecine de Bobo-Nord ;; Année d'études / Year :: 6e année
Le Directeur des études atteste que l'étudiante ci-dessus est régulièrement inscrite pour l'année \
2025-2026, qu'elle a validé toutes ses années antérieures et qu'elle n'a fait l'objet d'aucune sanction \
disciplinaire.
/ The student named above is duly enrolled for 2025-2026, has passed all earlier years, is in good academic \
standing and has never been the object of a disciplinary measure.
Fait à / Done at :: Bobo-Nord ;; Le / Date :: 1er décembre 2025
~ Le Directeur des études :: Pr Issa Kaboré""",
        "Wendkuni Estelle Ouédraogo",
        "2025-12-01",
        birth="2000-07-23",
    )


def _uni_letter() -> Iterator[UnseenPaper]:
    """Letters of universities."""
    mk = partial(_paper, UniLetter)
    yield mk(
        "good_standing",
        """% Universidad Austral de las Sierras
% Facultad de Ciencias Médicas - Secretaría Académica
% Calle 48 N.º 417, Tandil, Argentina
Ref :: SA-0417/25 ;;  :: Tandil, 30 de septiembre de 2025
# CONSTANCIA DE ALUMNO REGULAR
A quien corresponda:
Por la presente se deja constancia de que la alumna Guadalupe Inés Arrechea Molina, DNI 43.041.772, nacida \
el 15 de mayo de 2001, se encuentra inscripta como alumna regular en el sexto año de la carrera de \
Medicina, en la que ingresó en marzo de 2020. Ha aprobado la totalidad de las asignaturas de los cinco \
primeros años, con un promedio de 8,14.
La alumna no registra sanciones disciplinarias ni académicas y goza de buena reputación en esta Facultad. \
Se prevé su graduación en diciembre de 2026.
Se extiende la presente a pedido de la interesada para ser presentada ante hospitales de los Estados Unidos \
de América.
~ Secretaria Académica / Facultad de Ciencias Médicas :: Prof. Dra. Norma Zubiría
$ Página # de 1   www.uas.example""",
        "Guadalupe Inés Arrechea Molina",
        "2025-09-30",
        birth="2001-05-15",
    )
    yield mk(
        "good_standing",
        """% Mount Elgon University
% School of Medicine - Office of the Academic Registrar
% P.O. Box 4177, Mbale, Uganda
Our ref :: MEU/SOM/AR/417 ;;  :: 6th January 2026
Dear Sir or Madam,
# RE: NAKIRYA PATIENCE AGNES, REG. NO. MEU/2020/1772
The above-named is a bona fide student of this University in the fifth and final year of the Bachelor of \
Medicine and Bachelor of Surgery programme. She joined in August 2020 and is due to complete on 30th \
November 2026.
I confirm that she is in good academic and disciplinary standing, that her fees are fully paid for the \
current semester, and that she has never been suspended, discontinued or placed on probation. She has \
completed rotations in Medicine, Surgery, Paediatrics and Obstetrics.
The University has no objection to her taking an elective at your hospital between 2nd March and 24th April \
2026.
Yours faithfully,
~ Academic Registrar / cc: Dean, School of Medicine :: Moses Wanyama
$ Not valid without the University's embossed seal""",
        "Patience Agnes Nakirya",
        "2026-01-06",
    )
    yield mk(
        "good_standing",
        """% St. Brendan's College of Medicine
% Office of Student Affairs
% 4 Botanical Road, Castries, Saint Lucia
 :: October 21, 2025
To: Visiting Student Programs
# Enrollment status letter - Mr. Rafiq Desmond Ollivierre
This letter answers the request for a statement on the standing of Rafiq Desmond Ollivierre (born 12 August \
1998, student ID SB-20417).
Mr. Ollivierre was placed on academic probation on September 8, 2025 after a second failure of the Surgery \
clerkship examination, and he has been on an approved leave of absence since September 22, 2025. He is \
therefore not in good standing with the College at this time. He may petition to return in January 2026, \
subject to the decision of the Promotions Committee.
We can issue a further letter if his status changes.
Sincerely,
~ Assistant Dean for Student Affairs / St. Brendan's College of Medicine :: Marcia Felix-Hamilton""",
        "Rafiq Desmond Ollivierre",
        "2025-10-21",
        birth="1998-08-12",
        sound=False,
    )
    yield mk(
        "mspe",
        """% Hochschule für Medizin Lindental
% Dekanat - Office of the Dean of Studies
% Universitätsplatz 4, 00417 Lindental
Ref :: MSPE 2026/0417 ;;  :: September 24, 2025
# MEDICAL STUDENT PERFORMANCE EVALUATION
# Franziska Marlene von Hohenfels
Identifying information. Ms. von Hohenfels is a sixth-year student at the Hochschule für Medizin Lindental. \
She took up her studies in October 2020 and will graduate in November 2026.
Noteworthy characteristics. She founded the student-run clinic for the homeless of our town; she plays the \
viola in the university orchestra; she speaks German, English and Swedish.
Academic history. Date of matriculation: October 1, 2020. Extensions, leaves or gaps: none. Was the student \
required to repeat coursework: no. Was the student the recipient of any adverse action: no.
Academic progress. Preclinical: first state examination passed in the upper quarter. Core clerkships: \
Internal Medicine - excellent; Surgery - very good; Pediatrics - excellent; Psychiatry - very good; \
Obstetrics and Gynecology - good. "Thorough, quick and kind; presents like a resident" (Internal Medicine).
Summary. Among the 184 students of her class we place her in the category Outstanding, the highest of four \
(Outstanding, Excellent, Very good, Good). We recommend her without reservation for elective and \
postgraduate training.
~ Dean of Studies / Hochschule für Medizin Lindental :: Prof. Dr. Gerlinde Tiefenbach
$ MSPE - Franziska Marlene von Hohenfels - page #""",
        "Franziska Marlene von Hohenfels",
        "2025-09-24",
    )
    yield mk(
        "lor",
        """% Seri Bayu University Medical Centre
% Department of Paediatrics
% Jalan Universiti 17, 50417 Kuala Lumpur, Malaysia
 :: 14 November 2025
To the Elective Coordinator
# Letter of recommendation for Nur Syafiqah binti Roslan
I have known Nur Syafiqah for eight weeks, from 1 September to 24 October 2025, when she did her paediatric \
posting on my ward. I saw her every day at rounds and twice a week in clinic.
She took full histories in three languages, never left a task unfinished, and caught a dehydrated infant \
that the rest of us had passed by. Her written notes were among the best I have read from a student. When a \
family lost their child, she stayed with them long after her shift had ended.
I rank her in the top five per cent of the students I have taught in twenty years, and I recommend her most \
warmly for a clinical elective in your hospital. Please write to me should you need more.
Yours sincerely,
~ Consultant Paediatrician / Associate Professor :: Dr. Vasanthi Ramalingam""",
        "Nur Syafiqah binti Roslan",
        "2025-11-14",
    )
    yield mk(
        "invitation",
        """% Chesapeake Shore University School of Medicine
% Office of International Learners
% 100 Harborview Court, Annapolis, MD 21401
 :: December 9, 2025
Mr. Burak Cihan Demirtas
Ankara, Turkey
Dear Mr. Demirtas:
We are pleased to invite you to our hospital as a visiting medical student. You have been accepted for a \
four-week elective in Cardiology under the supervision of Dr. Lorna Whitfield from April 6 to May 1, 2026.
The elective is unpaid hands-on training that counts towards your degree. You will need a B-1 visa; please \
show this letter at the consular interview. Before you start you must send proof of a negative drug screen, \
a clear background check, immunizations, and malpractice insurance of at least $1,000,000 per claim. A \
tuition of $2,800 is due by February 20, 2026.
We look forward to welcoming you in Annapolis.
~ Director, International Learners / international@csusm.example :: Patrice Vandermolen""",
        "Burak Cihan Demirtas",
        "2025-12-09",
    )
    yield mk(
        "nysed_letter",
        """% NEW YORK STATE OFFICE OF PROFESSIONAL STUDY
% Bureau of Comparative Education - Clinical Clerkships (fictional)
% Albany, New York
File :: 417-7281-CC ;;  :: November 3, 2025
Ms. Ayesha Rukhsar Malik
Dear Ms. Malik:
Your application for approval to participate in long-term clinical clerkships in New York State, as \
provided by Section 60.2 of the Commissioner's Regulations, has been approved. You may now take clerkships \
in teaching hospitals of this State that add up to more than twelve weeks.
This approval expires on November 2, 2027 or upon your graduation, whichever comes first. Each hospital \
must receive a copy before you begin.
This letter does not authorize you to practice medicine, and it may be withdrawn if your school's status \
changes.
~ Associate, Clerkship Review :: T. Brandywine""",
        "Ayesha Rukhsar Malik",
        "2025-11-03",
        expires="2027-11-02",
    )
    yield mk(
        "dean_verification",
        """% University of Port Sabine
% College of Human Medicine - Dean's Office
% 1 Estuary Drive, Port Sabine, Trinidad and Tobago
 :: 17 February 2026
# Dean's verification of the student's eligibility
Visiting student: Shivanna Leela Ramkissoon, born 3 November 2000
Host: Chesapeake Shore University School of Medicine, Annapolis
I confirm, as the dean's representative, that the student named above (1) is enrolled in good standing in \
her final year, (2) has completed the core clerkships in Medicine, Surgery, Pediatrics, Obstetrics and \
Psychiatry, (3) has passed USMLE Step 1, (4) is covered by our malpractice insurance while away, (5) has \
health insurance, and (6) has had training in infection control and HIPAA within the past year.
The elective is approved for credit: Gastroenterology, 4 to 29 May 2026. There is no record of \
professionalism concerns or criminal convictions.
~ Associate Dean, Clinical Studies / deansoffice@ups.example :: Dr. Everard Pantin""",
        "Shivanna Leela Ramkissoon",
        "2026-02-17",
        birth="2000-11-03",
    )
    yield mk(
        "dean_verification",
        """% Akademia Medyczna Wschodnia
% English Division - Dean's Office
% ul. Parkowa 17, Kresowo, Poland
No. :: ED/417/2025 ;;  :: 9 December 2025
# Verification by the dean's office: Mr. Sindre Halvard Nygaard
Dear Colleagues,
You asked us to verify your applicant's status for an elective in January 2026.
We confirm that Mr. Nygaard, born on 20 June 1999, is a student of our six-year programme. However, we \
cannot verify that he is eligible for the elective: he has not passed the core clerkships in Surgery and in \
Obstetrics, and the disciplinary proceedings opened on 14 October 2025 have not been concluded. The dean \
does not approve the elective at present.
We ask you to keep the application on hold until you hear from us.
~ Vice-Dean, English Division :: dr hab. Beata Oczkowska""",
        "Sindre Halvard Nygaard",
        "2025-12-09",
        birth="1999-06-20",
        sound=False,
    )
    yield mk(
        "affiliation",
        """% Wyandotte Hills Health System
% Graduate and Undergraduate Medical Education
% 800 Summit Pike, Wyandotte Hills, OH 43201
# CLINICAL EDUCATION AFFILIATION AGREEMENT
This Agreement is made between Wyandotte Hills Health System (the "Hospital") and the Facultad de Medicina, \
Universidad de los Llanos Altos (the "School"). It takes effect on March 1, 2026 and ends on February 28, \
2029 unless it is renewed in writing.
1. The School shall send students in good standing only, and shall see to it that each has current \
immunizations, a tuberculosis screening, a criminal background check and a drug screen before the rotation.
2. The School or the student shall hold professional liability insurance of $1,000,000 per occurrence and \
$3,000,000 in aggregate.
3. The Hospital keeps full responsibility for its patients and may remove any student at once where safety \
requires it.
4. Neither party pays the other. Either may terminate with ninety days' notice; students already placed may \
finish.
Signed on January 15, 2026
~ For the Hospital / Chief Medical Education Officer :: H. Rutledge, MD ;; For the School / Decano :: Dr. \
Efraín Sotomayor
$ Form approved by Legal 05/2024   Page #""",
        "",
        "2026-03-01",
        expires="2029-02-28",
    )


MENU = "& Dashboard\n& My tasks\n& Documents\n& Orders\n& Messages (3)\n& Billing\n& Help center\n& Sign out"


def _web_shot() -> Iterator[UnseenPaper]:
    """Pages of portals, printed from a browser."""
    mk = partial(_paper, WebShot)
    cookies = (
        "We use cookies to make this site work. By going on you accept our privacy notice.\n^ Accept "
        "all  Settings"
    )
    yield mk(
        "background_check",
        f"""% 1/20/26, 7:41 PM
% https://app.trustlane.example/orders/TL-0041772/report
% TrustLane Screening
% Hello, Giulia
{MENU}
> Home > Orders > TL-0041772 > Report
# Your report is ready
^ Download PDF  Share with school  Dispute
Report status :: Complete
Result :: CLEAR
Name :: Giulia Ferrante-Moss
Date of birth :: 08/14/2000
Ordered :: 01/12/2026
Completed :: 01/19/2026
Package :: Student Plus (7 years)
## What we searched
Search | Jurisdiction | Result
Identity and address trace | USA | Complete
Sex offender registries | 50 states | Clear
County criminal | New Haven, CT | Clear
National criminal database | USA | Clear
International criminal | Italy | Clear
OIG / SAM exclusions | Federal | Clear
Global sanctions | World | Clear
"Clear" means that nothing reportable was found. "Review" or "Consider" would mean that your school looks \
at the record.
{cookies}""",
        "Giulia Ferrante-Moss",
        "2026-01-19",
        birth="2000-08-14",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        f"""% 10/14/2025, 11:02 AM
% https://portal.certiscreen.example/candidate/88417
% CertiScreen
% Marlon A. Quezada
{MENU}
> Candidates > Quezada, Marlon Antonio
# Background report 88417
^ View full report  Print  Help
Candidate :: Marlon Antonio Quezada
DOB :: 03/06/1997
Report completed :: 10/10/2025
Overall :: CONSIDER
## Sections
Section | Status
SSN trace | No SSN supplied
National sex offender | Clear
Federal exclusions (OIG, SAM) | Clear
Nationwide criminal | Consider - 1 record
County criminal, Miami-Dade FL | Consider - 1 record
Case F24-0041: petit theft, second degree misdemeanor, filed 02/11/2024, adjudication withheld.
You have the right to dispute this report. Turnaround for clear reports is 3 to 5 days.
{cookies}""",
        "Marlon Antonio Quezada",
        "2025-10-10",
        birth="1997-03-06",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "background_check",
        f"""% 02/04/2026 16:20
% https://my.studentverify.example/order/status
% StudentVerify
% Thet Htar S.
{MENU}
> My orders > Background check
# Order status
Order number :: SV-417-20931
Applicant :: Thet Htar Swe
Date of birth :: 12/19/2001
Placed on :: 01/28/2026
Status :: IN PROGRESS
Expected by :: 02/13/2026
## Progress
Step | State
Payment | Done
Consent form | Done
Sex offender registry | Done
County criminal search | In progress
International search - Myanmar | Pending
Your results will be posted here when all searches are done. Do not upload this page in place of the report.
{cookies}""",
        "Thet Htar Swe",
        "",
        birth="2001-12-19",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "tb_test",
        f"""% 3/5/26, 9:15 AM
% https://mychart.elkriver.example/results/417
% MyElkRiver
% Abena Serwaa O.
{MENU}
> Test results > Details
# TB Test, Blood (QuantiFERON Plus)
^ Ask a question  Past results  Print
Patient :: Abena Serwaa Ofosu
Date of birth :: 07/02/2001
Collected on :: 03/03/2026 8:50 AM
Status :: In process
Ordered by :: Kirsten Aldahl, PA-C
This test has been sent to the laboratory. The result is pending and is usually back within 2 to 4 days.
Component | Your value | Normal
QuantiFERON-TB Gold Plus | Pending | Negative
{cookies}""",
        "Abena Serwaa Ofosu",
        "2026-03-03",
        birth="2001-07-02",
        values="IGRA,,,pending",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% 01/12/2025 18:33
% https://resultados.labdirecto.example/r/900417
% LabDirecto - Portal del paciente
% Diego Alejandro S.
& Inicio
& Mis resultados
& Citas
& Sucursales
& Facturación
& Cerrar sesión
> Resultados > Anticuerpos
# Perfil de inmunidad: SRP, varicela y hepatitis B
^ Descargar PDF  Enviar a mi médico
Nombre :: Diego Alejandro Santamaría Ponce
Fecha de nacimiento :: 09/02/2000
Fecha de toma :: 24/11/2025
Fecha de reporte :: 27/11/2025
Médico :: Dra. Julia Redondo
Prueba | Resultado | Interpretación | Referencia
Sarampión IgG | 212 UA/mL | Positivo | > 16,4
Parotiditis IgG | 30,7 UA/mL | Positivo | > 10,9
Rubéola IgG | 94,0 UI/mL | Positivo | > 10
Varicela zóster IgG | 1204 mUI/mL | Positivo | > 164,9
Hepatitis B, anti-HBs | 451 mUI/mL | Positivo | > 9,9
Un resultado positivo indica que usted probablemente es inmune. Si es negativo o indeterminado puede \
necesitar una vacuna.
Usamos cookies para mejorar su experiencia.
^ Aceptar todas  Configurar""",
        "Diego Alejandro Santamaría Ponce",
        "2025-11-24",
        birth="2000-02-09",
        values="measles_igg,212,UA/mL,positive;mumps_igg,30.7,UA/mL,positive;"
        "rubella_igg,94,UI/mL,positive;varicella_igg,1204,mUI/mL,positive;"
        "anti-HBs,451,mUI/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% 05.02.2026 20:11
% https://mein.labor-rheinau.example/befunde/0417
% Labor Rheinau - Mein Befund
% Abmelden
& Übersicht
& Befunde
& Termine
& Nachrichten (1)
& Rechnungen
& Hilfe
> Befunde > Auftrag 0417-22
# Auftrag vom 02.02.2026
Patientin :: Mira Jelena Stojković-Huber
Geburtsdatum :: 28.12.2001
Entnahme :: 02.02.2026
Status :: Teilbefund - in Bearbeitung
Einsender :: Praxis Dr. Löwenherz
Untersuchung | Ergebnis | Einheit | Referenz
Masern-IgG | ausstehend | mIU/ml | > 200
Mumps-IgG | ausstehend | U/ml | > 11
Röteln-IgG | ausstehend | IU/ml | > 10
Varizellen-IgG | ausstehend | mIU/ml | > 165
Anti-HBs | ausstehend | IU/l | > 10
Die Ergebnisse stehen noch aus. Sie werden benachrichtigt, sobald der Endbefund vorliegt.
^ Als PDF speichern  Frage stellen
Wir verwenden Cookies.
^ Alle annehmen  Ablehnen""",
        "Mira Jelena Stojković-Huber",
        "2026-02-02",
        birth="2001-12-28",
        values="measles_igg,,,pending;mumps_igg,,,pending;rubella_igg,,,pending;varicella_igg,,,pending;"
        "anti-HBs,,,pending",
        sound=False,
    )
    yield mk(
        "english",
        f"""% 9/29/2025, 10:08 AM
% https://englishtest.duolab.example/certificate/4k17x
% Duolingo English Test (sample)
% Share
{MENU}
> Certificates > 4k17x
# Certificate of English proficiency
^ Send results  Copy link
Name :: Hyacinthe Mugisha Rwema
Date of birth :: April 3, 2001
Test date :: September 26, 2025
Valid until :: September 26, 2027
Country of test :: Rwanda
Overall score :: 130
## Subscores
Subscore | Score
Literacy | 125
Conversation | 135
Comprehension | 140
Production | 115
What test takers with 130 can usually do: understand demanding texts, and speak with ease on most subjects. \
Scores go from 10 to 160.
{cookies}""",
        "Hyacinthe Mugisha Rwema",
        "2025-09-26",
        expires="2027-09-26",
        birth="2001-04-03",
        values="Duolingo,130,,",
    )
    yield mk(
        "drug_screen",
        f"""% 11/19/25, 4:47 PM
% https://results.occutest.example/donor/417728
% OccuTest Donor Portal
% C. Vlahos
{MENU}
> Tests > Urine 10 panel
# Drug test result
Donor :: Christos Emanuel Vlahos
Date of birth :: 01/31/1999
Collection date :: 11/12/2025
Lab report date :: 11/17/2025
Test :: 10 panel urine, rapid with laboratory confirmation
Result :: NON-NEGATIVE
Substance | Screen | Level
Amphetamines | Negative | 500 ng/mL
Benzodiazepines | Non-negative | 300 ng/mL
Cocaine | Negative | 150 ng/mL
Marijuana (THC) | Negative | 50 ng/mL
Opiates | Negative | 300 ng/mL
PCP | Negative | 25 ng/mL
The medical review officer will call you about any prescriptions. Until then this is not a final result.
^ Upload prescription  Contact MRO
{cookies}""",
        "Christos Emanuel Vlahos",
        "2025-11-12",
        birth="1999-01-31",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "fl_cie",
        f"""% 1/16/2026, 2:30 PM
% https://clearinghouse.state.example/profile/results
% Background Screening Clearinghouse
% Provider: Palmetto Coast Hospital
{MENU}
> Search > Person profile > Eligibility
# Person profile
Name :: Natasha Camille Bissoondial
Date of birth :: 11/11/2000
Gender :: Female
Screening type :: Level 2, Health care provider
Screening submitted :: 01/08/2026
Eligibility determination :: ELIGIBLE
Determination date :: 01/14/2026
Retained prints expiration :: 01/14/2031
Employer roster :: Palmetto Coast Hospital, Visiting students
A status of "Not eligible" would mean that a disqualifying offense was found. "Awaiting privacy policy" \
means that the person has not signed.
^ Print  Add to roster  Back
{cookies}""",
        "Natasha Camille Bissoondial",
        "2026-01-14",
        expires="2031-01-14",
        birth="2000-11-11",
    )
    yield mk(
        "hipaa",
        f"""% 8/27/2025, 9:54 PM
% https://learn.compliancehub.example/course/hipaa-2025/result
% ComplianceHub Learning
% Fiorella Neyra
{MENU}
> My courses > HIPAA Privacy and Security 2025 > Final quiz
# Final quiz: your result
Learner :: Fiorella Milagros Neyra Cáceres
Course :: HIPAA Privacy and Security for Clinical Learners
Attempt :: 1 of 3
Submitted :: 08/27/2025
Your score :: 65 %
Passing score :: 80 %
Outcome :: NOT PASSED
Course progress :: 90 % - Incomplete
You did not reach the passing score, so no certificate has been issued. Review modules 2 and 4 and try again.
^ Retake quiz  Review answers
{cookies}""",
        "Fiorella Milagros Neyra Cáceres",
        "2025-08-27",
        sound=False,
    )


def _num_form() -> Iterator[UnseenPaper]:
    """Fillable forms with numbered fields."""
    mk = partial(_paper, NumForm)
    aamc = (
        "% Standardized Immunization Form (fictional copy)\n% Visiting learners - all sections to be "
        "completed by a licensed health care professional\n% Form SIF-26"
    )
    yield mk(
        "immunization_aamc",
        f"""{aamc}
## Section A - Student
1. Last name :: Ekwueme ;; 2. First name :: Adaora ;; 3. Middle initial :: N
4. DOB (mm/dd/yyyy) :: 02/26/2001 ;; 5. Medical school :: Enugwu State College of Medicine
6. E-mail :: a.ekwueme@mail.example ;; 7. Phone :: +234 803 555 0417
## Section B - MMR (two doses or positive titers)
8. MMR dose 1 :: 04/10/2002 ;; 9. MMR dose 2 :: 09/17/2019
10. Measles IgG date :: 10/06/2025 ;; Result :: Positive
11. Mumps IgG date :: 10/06/2025 ;; Result :: Positive
12. Rubella IgG date :: 10/06/2025 ;; Result :: Positive
## Section C - Varicella
13. Varicella dose 1 :: 09/17/2019 ;; 14. Varicella dose 2 :: 10/22/2019
15. Varicella IgG date :: 10/06/2025 ;; Result :: Positive
## Section D - Hepatitis B
16. Dose 1 :: 01/14/2020 ;; 17. Dose 2 :: 02/18/2020 ;; 18. Dose 3 :: 07/21/2020
19. Quantitative anti-HBs date :: 10/06/2025 ;; Result (mIU/mL) :: 184
[x] Immune (10 or more)   [ ] Not immune - give a fourth dose
## Section E - Tuberculosis
20. IGRA date :: 10/06/2025 ;; Type :: QuantiFERON Plus ;; Result :: Negative
21. If positive: chest X-ray date :: N/A ;; Result :: N/A
## Section F - Tdap and influenza
22. Tdap :: 03/05/2021 ;; 23. Influenza (this season) :: 10/15/2025
## Section G - Authorized signature
24. Name, title :: Chukwudi Obialo, MD ;; 25. Date :: 10/20/2025
$ Page # of 1   Form revised March 2025""",
        "Adaora N Ekwueme",
        "2025-10-20",
        birth="2001-02-26",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;"
        "varicella_igg,,,positive;anti-HBs,184,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        f"""{aamc}
## Section A - Student
1. Name (last, first, middle) :: Lacroix-Benoit, Solange Marie
2. DOB :: 06/09/2000 ;; 3. School :: Université du Morne Rouge
## Section B - MMR
4. MMR dose 1 :: 07/30/2001 ;; 5. MMR dose 2 :: 06/14/2006 ;; Titers needed? :: No
## Section C - Varicella
6. Varicella dose 1 :: 08/03/2012 ;; 7. Varicella dose 2 :: 11/09/2012
## Section D - Hepatitis B
8. Dose 1 :: 07/30/2000 ;; 9. Dose 2 :: 09/02/2000 ;; 10. Dose 3 :: 02/05/2001
11. Anti-HBs, quantitative, date :: 12/02/2025 ;; Value :: 67.3 mIU/mL ;; Immune? :: Yes
## Section E - Tuberculosis: two skin tests, the second 1 to 3 weeks after the first
12. TST #1 placed :: 11/17/2025 ;; read :: 11/19/2025 ;; mm :: 0 ;; Result :: Negative
13. TST #2 placed :: 12/02/2025 ;; read :: 12/04/2025 ;; mm :: 0 ;; Result :: Negative
[x] No symptoms of tuberculosis   [ ] Symptoms, see report
## Section F - Tdap and influenza
14. Tdap :: 06/23/2018 ;; 15. Influenza vaccine :: 10/28/2025
## Section G - Signature of the health care professional
16. Signed :: Yolande Apollon, RN ;; 17. License :: RN-00417 ;; 18. Date :: 12/05/2025
$ Page # of 1   Form revised March 2025""",
        "Solange Marie Lacroix-Benoit",
        "2025-12-05",
        birth="2000-06-09",
        values="anti-HBs,67.3,mIU/mL,positive;TST,0,mm,negative;TST,0,mm,negative",
    )
    yield mk(
        "immunization_aamc",
        f"""{aamc}
## Section A - Student
1. Last name :: Tuladhar ;; 2. First name :: Prasiddha ;; 3. MI ::
4. DOB (mm/dd/yyyy) :: 10/05/1999 ;; 5. Medical school :: Lalitpur Valley Medical College
## Section B - MMR
6. Measles IgG date :: 08/18/2025 ;; Result :: Positive
7. Mumps IgG date :: 08/18/2025 ;; Result :: Equivocal
8. Rubella IgG date :: 08/18/2025 ;; Result :: Positive
## Section C - Varicella
9. Varicella IgG date :: 08/18/2025 ;; Result :: Positive
## Section D - Hepatitis B
10. Dose 1 :: 06/01/2025 ;; 11. Dose 2 :: 07/03/2025 ;; 12. Dose 3 :: due 12/2025
13. Quantitative anti-HBs date :: 08/18/2025 ;; Result (mIU/mL) :: 7.1
[ ] Immune (10 or more)   [x] Not immune
## Section E - Tuberculosis
14. IGRA date :: 08/18/2025 ;; Result :: Negative
## Section G - Authorized signature
15. Name, title :: Dr. Sweta Joshi, MBBS ;; 16. Date :: 08/25/2025
$ Page # of 1   Form revised March 2025""",
        "Prasiddha Tuladhar",
        "2025-08-25",
        birth="1999-10-05",
        values="measles_igg,,,positive;mumps_igg,,,equivocal;rubella_igg,,,positive;"
        "varicella_igg,,,positive;anti-HBs,7.1,mIU/mL,negative;IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Bay Harbor Medical Center - Visiting Student Health Form
% Required for clearance. Attach laboratory reports.
% BHMC-OH 22
## Part 1 - To be filled in by the student
1. Name :: Ahmad Zaki Noordin ;; 2. Date of birth (dd/mm/yyyy) :: 13/09/2000
3. Home institution :: Universiti Tanjung Perak ;; 4. Rotation :: Neurology, 02/03/2026 to 27/03/2026
## Part 2 - Immunizations
5. MMR #1 :: 20/10/2001 ;; MMR #2 :: 15/02/2007
6. Varicella #1 :: 11/08/2018 ;; Varicella #2 :: 15/09/2018
7. Hepatitis B #1 :: 14/09/2000 ;; #2 :: 16/10/2000 ;; #3 :: 19/03/2001
8. Tdap :: 27/01/2022 ;; 9. Influenza :: 12/11/2025
## Part 3 - Laboratory evidence of immunity
10. Anti-HBs :: 330 mIU/mL ;; Date :: 17/11/2025 ;; Immune :: Yes
11. Measles IgG :: Positive ;; Date :: 17/11/2025
12. Rubella IgG :: Positive ;; Date :: 17/11/2025
## Part 4 - Tuberculosis
13. IGRA (QuantiFERON) :: Negative ;; Date :: 17/11/2025
## Part 5 - Health professional
I certify that the information above is correct.
14. Name :: Dr. Fauziah Hamdan ;; 15. Reg. no. :: MMC 00417 ;; 16. Date signed :: 24/11/2025
$ BHMC-OH 22, rev. 01/2024   Page # of 1""",
        "Ahmad Zaki Noordin",
        "2025-11-24",
        birth="2000-09-13",
        values="anti-HBs,330,mIU/mL,positive;measles_igg,,,positive;rubella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% St. Honorius Hospital - Immunization Record for Rotating Students
% Employee Health, fax 317-555-0141
% EH-417
## Student
1. Family name :: Yıldırımoğlu ;; 2. Given name :: Kerem ;; 3. Birth date :: 04 May 2001
## Vaccines
4. MMR 1 :: 12 Jun 2002 ;; 5. MMR 2 :: 03 Sep 2007
6. Hepatitis B 1 :: 05 Jun 2001 ;; 7. Hep B 2 :: 06 Jul 2001 ;; 8. Hep B 3 :: 10 Jan 2002
9. Tdap :: not given ;; 10. Influenza 2025-26 :: declined
## Titers
11. Varicella IgG :: NEGATIVE - not immune ;; Date :: 06 Oct 2025
12. Hepatitis B surface antibody :: 22 mIU/mL - immune ;; Date :: 06 Oct 2025
## TB
13. TST read :: 09 Oct 2025 ;; Result :: 12 mm - positive ;; Chest film :: ordered, not done
## Certification
[ ] Meets all requirements   [x] Does NOT meet requirements: varicella, Tdap, TB follow-up open
14. Signature :: M. Okonski, RN ;; 15. Date :: 13 Oct 2025
$ EH-417 (07/23)""",
        "Kerem Yıldırımoğlu",
        "2025-10-13",
        birth="2001-05-04",
        values="varicella_igg,,,negative;anti-HBs,22,mIU/mL,positive;TST,12,mm,positive",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% Lakes & Prairies Health - Annual TB Symptom Questionnaire
% For persons with an earlier positive TB test, and for new visiting learners
% TBQ-3
## A. Person
1. Name :: Farida Shamsi Wardak ;; 2. DOB :: 03/17/2000 ;; 3. School :: Balkhara Medical University
## B. In the past year, have you had
4. Cough for more than 3 weeks      [ ] Yes   [x] No
5. Coughing up blood                [ ] Yes   [x] No
6. Night sweats                     [ ] Yes   [x] No
7. Fever without a known cause      [ ] Yes   [x] No
8. Loss of weight without a diet    [ ] Yes   [x] No
9. Contact with a person with active TB   [ ] Yes   [x] No
## C. History
10. BCG vaccine :: Yes, in infancy ;; 11. Last TB test :: IGRA negative, 08/2025
## D. Signatures
12. Student :: Farida Wardak ;; 13. Date :: 01/26/2026
14. Reviewed by :: J. Tollefson, RN ;; 15. Outcome :: No symptoms; cleared
$ TBQ-3 (rev. 2/25)""",
        "Farida Shamsi Wardak",
        "2026-01-26",
        birth="2000-03-17",
    )
    yield mk(
        "application_form",
        """% Application for Clinical Elective - International Visiting Students
% Chesapeake Shore University School of Medicine
% VSA-1
## 1 Personal data
1.1 Surname :: VAN DER LINDE ;; 1.2 First name(s) :: Pieter Cornelis
1.3 Date of birth (dd-mm-yyyy) :: 22-11-2000 ;; 1.4 Sex :: M ;; 1.5 Nationality :: Dutch
1.6 Passport number :: NX0417728 ;; 1.7 Valid until :: 18-07-2031
1.8 Address :: Singelkade 17, Oudewater ;; 1.9 E-mail :: p.vdlinde@mail.example
## 2 Education
2.1 Medical school :: Universiteit Oudewater ;; 2.2 Year of study :: 5 of 6
2.3 Expected graduation :: July 2027 ;; 2.4 Dean :: Prof. A. Westerveld
2.5 USMLE Step 1 :: Passed, 05-2025 ;; 2.6 TOEFL total :: 108
## 3 Elective requested
3.1 First choice :: Endocrinology ;; 3.2 From :: 04-05-2026 ;; 3.3 To :: 29-05-2026
3.4 Second choice :: Rheumatology ;; 3.5 From :: 01-06-2026 ;; 3.6 To :: 26-06-2026
## 4 Declaration
Have you been convicted of a crime?   [ ] Yes   [x] No      Have you been suspended from a school?   [ ] \
Yes   [x] No
I declare that what I have stated is true and complete.
4.1 Signature :: P.C. van der Linde ;; 4.2 Date :: 08-12-2025
## For office use
Received :: 15-12-2025 ;; Fee :: paid ;; File :: 26-0417
$ VSA-1, edition 2025""",
        "Pieter Cornelis van der Linde",
        "2025-12-08",
        birth="2000-11-22",
    )
    yield mk(
        "policy_ack",
        """% Acknowledgement of Policies for Visiting Students
% Wyandotte Hills Health System, Medical Education
% WH-POL 9
## A. Student
1. Printed name :: Ioana Cristina Munteanu ;; 2. School :: Universitatea Dunarii
## B. I have received, read and understood
[x] 3. Confidentiality of patient information
[x] 4. Code of conduct and professional dress
[x] 5. Drug and alcohol policy (a positive test ends the rotation)
[x] 6. Social media and photography
[x] 7. Reporting of exposures and injuries
[x] 8. Parking and badge rules
## C. Signature
I agree to comply with these policies and know that my rotation can be ended if I do not.
9. Signature :: Ioana C. Munteanu ;; 10. Date :: February 20, 2026
$ WH-POL 9 (approved 06/01/2024)""",
        "Ioana Cristina Munteanu",
        "2026-02-20",
    )
    yield mk(
        "dean_verification",
        """% Home School Verification - to be completed by the Dean or Registrar
% Bay Harbor Medical Center, Visiting Student Office. Return by e-mail from an official address.
% BHMC-HS 4
## I. Student
1. Student's name :: Ravindu Chamara Weerakoon ;; 2. Born :: 29/05/2000
3. School :: Ruhuna Coast Faculty of Medicine ;; 4. Year :: Final
## II. Statements of the school
5. Is the student in good academic standing?          [x] Yes   [ ] No
6. Has the student completed all core clerkships?     [x] Yes   [ ] No
7. Has there been any disciplinary action?            [ ] Yes   [x] No
8. Does the school give credit for this elective?     [x] Yes   [ ] No
9. Is the student covered by malpractice insurance?   [x] Yes   [ ] No
10. Is English a language of instruction?             [x] Yes   [ ] No
## III. Official
11. Name :: Prof. Dilrukshi Senanayake ;; 12. Title :: Dean
13. Date :: 13/01/2026 ;; 14. Seal :: affixed
$ BHMC-HS 4, rev. 09/2023""",
        "Ravindu Chamara Weerakoon",
        "2026-01-13",
        birth="2000-05-29",
    )
    yield mk(
        "physical_exam",
        """% Modulo di visita medica - Medical examination form
% For electives abroad. To be completed by a physician.
% VM-7
## A. Studente / Student
1. Cognome / Surname :: PELLEGRINETTI ;; 2. Nome / Name :: Alessia
3. Data di nascita / Date of birth :: 30/03/2001 ;; 4. Sesso / Sex :: F
## B. Esame obiettivo / Examination
5. Peso / Weight :: 61,5 kg ;; 6. Altezza / Height :: 170 cm ;; 7. PA / BP :: 115/75
8. Cuore / Heart :: nella norma ;; 9. Polmoni / Lungs :: nella norma
10. Addome / Abdomen :: nella norma ;; 11. Sistema nervoso / Nervous system :: nella norma
12. Vista / Vision :: 10/10 con correzione ;; 13. Udito / Hearing :: normale
## C. Giudizio / Conclusion
[x] Idonea senza limitazioni / Fit without restriction     [ ] Non idonea / Not fit
14. Data della visita / Date of examination :: 02/12/2025
15. Medico / Physician :: Dott. Renato Baldacci ;; 16. Timbro / Stamp :: OMCeO 0417
$ VM-7 ed. 2022""",
        "Alessia Pellegrinetti",
        "2025-12-02",
        birth="2001-03-30",
    )


def _wallet() -> Iterator[UnseenPaper]:
    """Cards to cut out."""
    mk = partial(_paper, Wallet)
    yield mk(
        "bls",
        """% BASIC LIFE SUPPORT
% Heart & Lung Rescue Council (fictional)
# BLS PROVIDER
Name :: Mahesh Raj Upreti
Issue date :: 11/08/2025
Expiration date :: 11/2027
eCard no. :: 2541 7728 0091
This card certifies that the holder has completed the skills and written evaluations of the BLS (CPR and \
AED) course for health care providers.
---
Training center :: Pokhara Life Support TC
TC ID :: HL-0417 ;; Course :: in person
Instructor :: Bimala Thakali
Instructor ID :: 88172
Holder's signature :: Mahesh Upreti
---
Verify the card at cards.hlrc.example. Replacement cards cost USD 12. Courses of 2020 and earlier follow \
the older guidelines.""",
        "Mahesh Raj Upreti",
        "2025-11-08",
        expires="2027-11-30",
    )
    yield mk(
        "bls",
        """% Soporte Vital Básico / BLS
% Fundación Corazón Activo (ficticia)
# PROVEEDOR DE SVB/BLS
Nombre :: Constanza Ibáñez Larraguibel
Fecha de emisión :: 05 sep 2025
Válido hasta :: 30 sep 2027
Código :: BLS-CL-417728
---
Centro de entrenamiento :: Santiago Poniente
Instructor :: Rodrigo Farías ;; ID :: 0417
El titular aprobó las evaluaciones teórica y práctica de RCP y DEA para profesionales de la salud.
---
Tarjeta descargada el 12 sep 2025. Compruebe su validez en tarjetas.corazonactivo.example.""",
        "Constanza Ibáñez Larraguibel",
        "2025-09-05",
        expires="2027-09-30",
    )
    yield mk(
        "mask_fit",
        """% RESPIRATOR FIT TEST CARD
% Bay Harbor Medical Center - Employee Health
Name :: Emmanuel Kofi Asamoah
DOB :: 04/25/2000
Test date :: 02/24/2026
Retest due :: 02/24/2027
Result :: PASS
---
Respirator :: 3M 1870+ N95, one size
Method :: Qualitative, Bitrex
Sensitivity check :: 10 squeezes
Tester :: L. Fontenot, RN
Facial hair :: none ;; Seal check :: done
---
Wear only the model and size that is named on the card. A new test is needed after a change of weight of \
more than 10 kg, dental work or a facial scar. A failed test means that another model must be tried.""",
        "Emmanuel Kofi Asamoah",
        "2026-02-24",
        expires="2027-02-24",
        birth="2000-04-25",
    )
    yield mk(
        "health_insurance",
        """% TESSERA SANITARIA VIAGGIO STUDENTI
% Assicurazioni Meridiana Atlantica S.p.A. (fittizia)
Assicurata :: Ginevra Castellani Rho
Data di nascita :: 12/10/2001
N. tessera :: GSC 0417 7281
Piano :: Studio e viaggio USA
Decorrenza :: 28/03/2026
Scadenza :: 05/07/2026
---
Massimale spese mediche :: USD 500.000
Franchigia :: USD 100 per sinistro
Rimpatrio sanitario :: USD 300.000
Centrale operativa 24 h :: +39 02 5550 0417
Claims USA :: PO Box 417, Boston, MA
---
Presentare questa tessera in ospedale. Per i ricoveri occorre l'autorizzazione della centrale operativa. \
Contraente: Paolo Castellani.""",
        "Ginevra Castellani Rho",
        "2026-03-28",
        expires="2026-07-05",
        birth="2001-10-12",
    )
    yield mk(
        "visa",
        f"""% VISA
% UNITED STATES OF AMERICA - specimen
Issuing post name :: KATHMANDU
Surname :: BARAKOTI ;; Given name :: ROSHNI
Visa type/class :: R B1/B2 ;; Entries :: M
Passport number :: PA0417728 ;; Sex :: F
Birth date :: 14JUL2000 ;; Nationality :: NEPL
Issue date :: 11FEB2026
Expiration date :: 09FEB2031
Annotation :: MEDICAL ELECTIVE BAY HARBOR
{_mrz("V", "USA", "BARAKOTI", "ROSHNI", "PA0417728", "000714", "F", "310209", "NPLB1B20417")}
---
Copy made by the holder for the visiting student office on 20 February 2026.
---
The date of expiry of the visa is not the end of the permitted stay.""",
        "Roshni Barakoti",
        "2026-02-11",
        expires="2031-02-09",
        birth="2000-07-14",
    )
    yield mk(
        "visa",
        """% VISA
% UNITED STATES OF AMERICA - specimen
Issuing post name :: LAGOS
Surname :: ADEBIYI-COKER ;; Given name :: OLUMIDE
Visa type/class :: R B1/B2 ;; Entries :: S
Passport number :: B00417728 ;; Sex :: M
Birth date :: 06DEC1998 ;; Nationality :: NGRA
Issue date :: 20AUG2025
Expiration date :: 18AUG2027
! CANCELLED
---
Stamped on the visa page: CANCELLED WITHOUT PREJUDICE, 02 OCT 2025, US Consulate General Lagos.
---
Scan of page 9 of the passport.""",
        "Olumide Adebiyi-Coker",
        "2025-08-20",
        expires="2027-08-18",
        birth="1998-12-06",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% TUBERCULIN SKIN TEST CARD
% Prairie County Health Department
Name :: Jessa Mae Villarin Abad
Birth date :: 07/19/2000
Test :: Mantoux, 5 TU PPD, 0.1 mL
Lot :: C0417AB ;; Arm :: left
Date placed :: 02/09/2026 9:10 AM
Date read :: 02/11/2026 9:40 AM
Induration :: 0 mm
Result :: NEGATIVE
---
Placed by :: K. Hollis, RN
Read by :: K. Hollis, RN
Come back in 48 to 72 hours. Redness without induration is not measured.
---
Interpretation: 5 mm or more is positive in contacts and in persons with weak immunity, 10 mm or more in \
health workers, 15 mm or more in persons without risk.""",
        "Jessa Mae Villarin Abad",
        "2026-02-11",
        birth="2000-07-19",
        values="TST,0,mm,negative",
    )
    yield mk(
        "covid",
        """% COVID-19 IMMUNISATION CARD
% Ministry of Health, Emirate of Zubarah (fictional)
Name :: MARYAM JASSIM AL-BUAINAIN
Date of birth :: 05/02/2001 ;; Sex :: F
ID :: 784-0417-7281
Dose 1 :: 17/01/2021 - Sinopharm
Dose 2 :: 07/02/2021 - Sinopharm
Dose 3 :: 21/10/2021 - Pfizer-BioNTech
---
Centre :: Al Wakra Primary Care
Batch, dose 3 :: FH0417
Status :: fully vaccinated with booster
---
The card shows vaccinations only. A PCR result, positive or negative, is not part of it.""",
        "Maryam Jassim Al-Buainain",
        "2021-10-21",
        birth="2001-02-05",
    )
    yield mk(
        "immunization_host",
        """% CARTEIRA DE VACINAÇÃO DO ESTUDANTE
% Hospital Escola do Planalto - Saúde Ocupacional
Nome :: Isadora Quintanilha Prado
Nascimento :: 18/12/2000 ;; Curso :: Medicina
Tríplice viral :: 20/01/2002 e 14/03/2005
Varicela :: 11/05/2014 e 15/08/2014
Hepatite B :: 18/12/2000, 19/01/2001, 20/06/2001
dTpa :: 09/02/2023
Influenza :: 05/05/2025
---
Anti-HBs :: 217 mUI/mL - imune ;; Data :: 03/09/2025
Prova tuberculínica :: 2 mm - negativa
Leitura :: 05/09/2025
Emitida em :: 10/09/2025
Responsável :: Enf. Cláudia Bastos, COREN 0417
---
Apresentar esta carteira no setor de estágio. Próxima dose de reforço dT/dTpa: 09/02/2033.""",
        "Isadora Quintanilha Prado",
        "2025-09-10",
        birth="2000-12-18",
        values="anti-HBs,217,mUI/mL,positive;TST,2,mm,negative",
    )
    yield mk(
        "flu",
        """% SEASONAL INFLUENZA VACCINE 2025-2026
% Maple Lane Pharmacy
Patient :: Dorota Kalina Pawlicka
DOB :: 09/03/2001
Date given :: 10/21/2025
Vaccine :: Fluarix trivalent 0.5 mL IM
Lot :: FL0417X ;; Exp :: 06/30/2026
Site :: right deltoid
---
Given by :: Y. Adkins, PharmD
License :: RPH 00417
VIS date :: 01/31/2025
Store :: 417 Maple Lane, Dayton, OH
---
Keep this card for your records. You may have a sore arm for a day or two.""",
        "Dorota Kalina Pawlicka",
        "2025-10-21",
        birth="2001-09-03",
    )


def _dec_page() -> Iterator[UnseenPaper]:
    """Declarations pages and papers of money."""
    mk = partial(_paper, DecPage)
    yield mk(
        "malpractice",
        """% Keystone Harbor Indemnity Company
% A stock company - Wilmington, Delaware (fictional)
% Student Health Care Professionals Program
# DECLARATIONS
Policy number :: SHP-0417728-00
Item 1. Named insured :: Ezinne Adanna Onyekachi, 12 Trinity Close, Owerri, Nigeria
Item 2. Policy period :: From 03/01/2026 to 03/01/2027, 12:01 A.M. standard time at the address of the \
named insured
Item 3. Profession :: Student - Medicine
Item 4. Retroactive date :: None, occurrence form
## Item 5. Coverage and limits of liability
Coverage | Limit
Professional liability, each claim | $1,000,000
Professional liability, annual aggregate | $3,000,000
License protection | $25,000 aggregate
Personal injury | included above
Medical payments | $2,500 per person / $10,000 aggregate
## Item 6. Premium
Kind | Amount
Annual premium | $ 38.00
State surcharge | $ 0.00
Total paid | $ 38.00
Forms and endorsements :: SHP 100 (01/22), SHP 114 (05/23)
Countersigned :: D. Lindqvist ;; Issued on :: 02/18/2026
$ This is not a bill. Keep this page with your policy. Form DEC-SHP 06/2024""",
        "Ezinne Adanna Onyekachi",
        "2026-03-01",
        expires="2027-03-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Baltische Heilberufe Versicherung AG
% Hafenkontor 17, 00417 Nordhafen
% Bestätigung für das Ausland / Confirmation for use abroad
# VERSICHERUNGSBESTÄTIGUNG / CONFIRMATION OF COVER
Versicherungsnehmer / Policyholder :: Ann-Kathrin Oldehoff
Geburtsdatum / Date of birth :: 21.02.2001
Versicherungsschein / Policy no. :: BH 417.728-10
Beginn / Start :: 01.04.2026 ;; Ablauf / End :: 30.06.2026
Geltungsbereich / Territory :: USA, klinisches Praktikum / clinical elective
## Deckungssummen / Limits
Art / Type | Summe / Sum
je Schadenfall / per claim | USD 1.000.000
je Versicherungsjahr / annual aggregate | USD 3.000.000
Selbstbehalt / Deductible | keiner / none
Die berufliche Haftpflicht umfasst die Tätigkeit als Famulantin oder PJ-Studentin unter Aufsicht. / \
Professional liability (malpractice) covers work as a medical student under supervision.
Ausgestellt am / Issued :: 16.02.2026""",
        "Ann-Kathrin Oldehoff",
        "2026-04-01",
        expires="2026-06-30",
        birth="2001-02-21",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Southern Cross Medical Protection Mutual
% Level 4, 17 Terrace Road, Wellington
# CERTIFICATE OF CURRENCY
Member :: Hemi Rawiri Paewai-Clarke
Member since :: 1 February 2022
Category :: Medical student, overseas elective
Class of cover :: Professional indemnity (medical malpractice)
Period of cover :: 13 April 2026 to 5 June 2026
Limit, any one claim :: USD 2,000,000
Limit, in the aggregate :: USD 6,000,000
Situation :: Elective at Chesapeake Shore University School of Medicine, Annapolis, Maryland
Certificate issued :: 9 March 2026
This certificate is evidence of cover on the day of issue and does not change the terms of the membership. \
Should cover be cancelled, we tell the member, not the holder of this certificate.""",
        "Hemi Rawiri Paewai-Clarke",
        "2026-04-13",
        expires="2026-06-05",
        values="per_claim,2000000,USD,;aggregate,6000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Keystone Harbor Indemnity Company
% Student Health Care Professionals Program (fictional)
# NOTICE OF CANCELLATION
Policy number :: SHP-0398811-00
Named insured :: Luciana Paz Irigoyen Sosa
Policy period :: 09/01/2025 to 09/01/2026
Effective date of cancellation :: 12/14/2025
Reason :: Non-payment of premium
Date of this notice :: 11/24/2025
You are notified that your professional liability policy is cancelled on the date shown above. No cover is \
given for any act after that date.
Coverage | Limit before cancellation
Each claim | $1,000,000
Annual aggregate | $3,000,000
You may ask for reinstatement within 30 days if the premium of $ 41.00 is paid.""",
        "Luciana Paz Irigoyen Sosa",
        "2025-09-01",
        expires="2026-09-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "malpractice",
        """% Meridian Scholars Underwriting Agency
% Quotations desk, 88 Exchange Row, Hartford, CT
# PREMIUM QUOTATION - NOT A POLICY
Quotation no. :: Q-26-0417728
Prepared for :: Wiktor Antoni Lipiński
Prepared on :: 10/06/2025
Quotation expires :: 11/05/2025
Proposed period :: 01/05/2026 to 02/27/2026
Cover :: Medical malpractice liability for a visiting student
## Proposed limits
Limit | Amount
Per claim | $1,000,000
Aggregate | $3,000,000
Premium | $ 165.00
This quotation is no evidence of insurance. Cover begins only when the application has been accepted and \
the premium paid. After the expiry date a new quotation is needed. STATUS: EXPIRED - NOT BOUND.""",
        "Wiktor Antoni Lipiński",
        "2025-10-06",
        expires="2025-11-05",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% Viajero Salud Compañía de Seguros S.A.
% Paseo del Puerto 417, Ciudad Serena
# CONDICIONES PARTICULARES - SEGURO DE SALUD EN VIAJE
Póliza :: VS-0417-7281
Asegurado :: Damián Ezequiel Carranza Ruiz
Fecha de nacimiento :: 08/08/2000
Vigencia desde :: 05/01/2026 ;; Vigencia hasta :: 05/03/2026
Estado de la póliza :: ANULADA desde el 29/12/2025 a petición del tomador
## Coberturas
Cobertura | Suma
Gastos médicos por enfermedad o accidente | USD 250.000
Repatriación | USD 50.000
Odontología de urgencia | USD 500
La póliza ha quedado sin efecto y la prima será devuelta. Este documento no acredita cobertura.
Emitido :: 30/12/2025""",
        "Damián Ezequiel Carranza Ruiz",
        "2026-01-05",
        expires="2026-03-05",
        birth="2000-08-08",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% Chesapeake Shore University School of Medicine
% Bursar - International Learners, 100 Harborview Court, Annapolis, MD
# PAYMENT RECEIPT
Receipt no. :: IL-26-00417
Received from :: Nazlıcan Ülker
Date of payment :: January 30, 2026
Method :: Visa ending 0417, authorization 772810
## Items
Description | Amount
Application fee, not refundable | $ 250.00
Tuition, one elective of four weeks | $ 2,800.00
Total | $ 3,050.00
Paid | $ 3,050.00
Balance due | $ 0.00
Thank you. A refund of tuition can be asked for until 30 days before the start (April 6, 2026).""",
        "Nazlıcan Ülker",
        "2026-01-30",
    )
    yield mk(
        "financial_proof",
        """% Halkalı Ticaret Bankası A.Ş.
% Kadıköy Çarşı Şubesi, İstanbul
# BANKA REFERANS MEKTUBU / BANK LETTER
Tarih / Date :: 23.01.2026
Sayı / Ref. :: HTB/KC/0417
Müşteri / Customer :: Kıvanç Eren SAĞLAMER
Hesap / Account :: Vadeli mevduat, 0417 7281 01, açılış 14.06.2019
22.01.2026 bakiyesi / Balance :: 14.270,55 USD
Altı aylık ortalama / Average :: 12.900,00 USD
Konsolosluk Bölümüne: Yukarıda adı geçen müşterimizin bankamızda hesabı bulunduğunu bildiririz. Eğitim \
giderleri babası Levent Sağlamer tarafından karşılanacaktır.
We confirm the account and balance stated above. This letter is given at the customer's request and \
without liability of the Bank.
~ Şube Müdürü :: G. Akyol ;; Müşteri Temsilcisi :: R. Tunçer""",
        "Kıvanç Eren Sağlamer",
        "2026-01-23",
    )
    yield mk(
        "background_check",
        """% Verity North Screening Services
% 2100 Lakefront Tower, Duluth, MN 55802
# CERTIFICATE OF BACKGROUND SCREENING
Certificate no. :: VN-0417-7281
Subject :: Zeinab Hussein Fakhreddine
Date of birth :: 10/19/2000
Requested by :: Wyandotte Hills Health System
Report date :: 02/27/2026
## Results
Search | Result
Social Security / identity trace | Verified by passport
National criminal locator | No records found
County court, Franklin OH | No records found
Sex offender registry, all states | No records found
OIG, GSA and FDA exclusion lists | No records found
Police certificate, Lebanon | No records found
Overall | CLEAR
No adverse information was found. The report covers seven years and is not a guarantee of conduct in the \
future.""",
        "Zeinab Hussein Fakhreddine",
        "2026-02-27",
        birth="2000-10-19",
        values="background_check,,,clear",
    )
    yield mk(
        "drug_screen",
        """% Ridgeline Medical Review Services
% Medical Review Officer's determination
# DRUG TEST RESULT CERTIFICATE
Donor :: Ishaan Vikram Chaudhuri
Date of birth :: 27 Mar 2000
Specimen ID :: 41772810
Specimen type :: Urine, 11 panel plus fentanyl
Collected :: 16 Feb 2026
Received at laboratory :: 17 Feb 2026
Verified by MRO :: 19 Feb 2026
Laboratory result :: Negative for all drugs tested
Specimen validity :: Acceptable
MRO determination :: NEGATIVE
Medical Review Officer :: Harriet Olsson, MD, certificate 0417
Determinations can be: negative, negative - dilute, positive, test cancelled, refusal to test.""",
        "Ishaan Vikram Chaudhuri",
        "2026-02-16",
        birth="2000-03-27",
        values="drug_screen,,,negative",
    )


def _sheet_export() -> Iterator[UnseenPaper]:
    """Spreadsheets on paper."""
    mk = partial(_paper, SheetExport)
    yield mk(
        "transcript",
        """% Transcript_OyewoleMF.xlsx
% Transcript
% Grade key
# UNIVERSITY OF OGUN HILLS - COLLEGE OF MEDICINE - TRANSCRIPT OF ACADEMIC RECORD
Name :: OYEWOLE Mofiyinfoluwa Faith ;; Matric no. :: UOH/MED/19/0417
Date of birth :: 05/11/2001 ;; Admitted :: October 2019
Programme :: MBBS ;; Level :: 600

Code | Course | Session | Units | Score | Grade
ANA 201 | Gross Anatomy | 2020/2021 | 8 | 66 | B
PIO 202 | Physiology | 2020/2021 | 8 | 71 | A
BCH 203 | Medical Biochemistry | 2020/2021 | 6 | 58 | C
PTH 301 | Pathology | 2022/2023 | 10 | 63 | B
PHA 302 | Pharmacology | 2022/2023 | 8 | 60 | B
MED 401 | Internal Medicine I | 2023/2024 | 12 | 68 | B
SUR 402 | Surgery I | 2023/2024 | 12 | 70 | A
PED 501 | Paediatrics | 2024/2025 | 10 | 72 | A
OBG 502 | Obstetrics and Gynaecology | 2024/2025 | 10 | 65 | B
CMH 503 | Community Health | 2024/2025 | 6 | 74 | A

Key: A 70-100, B 60-69, C 50-59, F below 50 (fail). A failed course is repeated.
Issued by the Registry on 20/11/2025 :: Registrar: Mrs. B. A. Sowande
$ Page # of 1""",
        "Mofiyinfoluwa Faith Oyewole",
        "2025-11-20",
        birth="2001-11-05",
    )
    yield mk(
        "transcript",
        """% historial_academico_2026.xlsx
% Historial
% Resumen
# UNIVERSIDAD DEL ISTMO AZUL - FACULTAD DE MEDICINA - HISTORIAL ACADÉMICO
Alumno :: Cienfuegos Larrazábal, Fabián ;; Matrícula :: 2020-0417
Nacimiento :: 14/06/2001 ;; Ingreso :: agosto 2020
Plan :: Médico Cirujano 2018 ;; Emisión :: 13/02/2026

Clave | Materia | Periodo | Créditos | Calificación | Tipo
M101 | Anatomía humana | 2020-2 | 14 | 9,2 | Ordinario
M102 | Histología | 2020-2 | 8 | 8,8 | Ordinario
M201 | Fisiología | 2021-2 | 14 | 8,5 | Ordinario
M203 | Microbiología | 2021-2 | 10 | 6,0 | Extraordinario
M301 | Farmacología | 2022-2 | 10 | 9,0 | Ordinario
M401 | Medicina interna | 2023-2 | 16 | 9,4 | Ordinario
M402 | Cirugía | 2024-1 | 16 | 9,1 | Ordinario
M501 | Pediatría | 2024-2 | 14 | 9,6 | Ordinario
M502 | Ginecología y obstetricia | 2025-1 | 14 | 8,9 | Ordinario
Promedio general | | | 116 | 8,72 |
Escala de 0 a 10; mínima aprobatoria 6,0. Documento sin valor si no lleva la firma de Servicios Escolares.
Jefa de Servicios Escolares :: Mtra. Rocío Valdivieso""",
        "Fabián Cienfuegos Larrazábal",
        "2026-02-13",
        birth="2001-06-14",
    )
    yield mk(
        "transcript",
        """% Leistungsuebersicht_0417.xls
% Leistungen
% Legende
# Universität Hochfeld - Medizinische Fakultät - Leistungsübersicht / Transcript of Records
Name :: Rautenberg, Leonie Sophie ;; Matrikelnummer :: 417728
Geburtsdatum :: 11.01.2002 ;; Fachsemester :: 9
Stand / As of :: 06.11.2025 ;; Studiengang :: Humanmedizin (Staatsexamen)

Modul / Course | Semester | Note / Grade | ECTS | Status
Anatomie / Anatomy | WS 2021/22 | 1,7 | 15 | bestanden
Physiologie / Physiology | SS 2022 | 2,0 | 15 | bestanden
Biochemie / Biochemistry | SS 2022 | 2,3 | 12 | bestanden
M1 Erster Abschnitt / First state exam | Herbst 2023 | 2,0 | - | bestanden
Pharmakologie / Pharmacology | WS 2023/24 | 1,3 | 7 | bestanden
Innere Medizin / Internal Medicine | SS 2024 | 1,7 | 20 | bestanden
Chirurgie / Surgery | WS 2024/25 | 2,0 | 15 | bestanden
Gynäkologie / Gynecology | SS 2025 | 1,3 | 8 | bestanden
Notenskala: 1 sehr gut, 2 gut, 3 befriedigend, 4 ausreichend, 5 nicht bestanden.
Diese Übersicht wurde maschinell erstellt und ist ohne Unterschrift gültig. Prüfcode 7F-0417-QX""",
        "Leonie Sophie Rautenberg",
        "2025-11-06",
        birth="2002-01-11",
    )
    yield mk(
        "transcript",
        """% MBBS_marks_statement.xlsx
% Sheet1
% Sheet2
% Sheet3
# TRIBENI UNIVERSITY - INSTITUTE OF HEALTH STUDIES - CONSOLIDATED STATEMENT OF MARKS
Student :: Ms. Shristi Maharjan Dangol ;; Regd. No. :: 5-2-417-28-2020
Father's name :: Mr. Bikash Dangol ;; D.O.B. :: 2001-03-27

Examination | Held in | Subject | Full marks | Pass marks | Obtained | Result
MBBS Phase I | Feb 2022 | Basic Medical Sciences I | 500 | 250 | 361 | Pass
MBBS Phase II | Mar 2023 | Basic Medical Sciences II | 500 | 250 | 342 | Pass
MBBS Phase III | Apr 2024 | ENT, Ophthalmology, Community Medicine | 600 | 300 | 418 | Pass
MBBS Final part A | Sep 2025 | Medicine, Paediatrics | 600 | 300 | 405 | Pass
Total | | | 2200 | 1100 | 1526 | First division
Date of issue :: 2026-01-04 ;; Checked by :: R. Shakya
Controller of Examinations: Dr. Gopal Khatiwada. Pass marks are 50 per cent in theory and practical.""",
        "Shristi Maharjan Dangol",
        "2026-01-04",
        birth="2001-03-27",
    )
    yield mk(
        "lab_titers",
        """% titer_results_export_20260305.csv
% titer_results_export
# Patient results export - serology
Patient :: Marwa Adnan Shuqair ;; DOB :: 2000-09-07
Lab :: Petra Hill Laboratory, Amman ;; Physician :: Dr. Issam Rabadi
Exported :: 2026-03-05 13:20 ;; Rows :: 5

Order | Collected | Test | Result | Units | Low | Interpretation
104177 | 2026-02-22 | Measles IgG | 1345 | mIU/mL | 275 | Positive
104177 | 2026-02-22 | Mumps IgG | 44.1 | U/mL | 11 | Positive
104177 | 2026-02-22 | Rubella IgG | 73.5 | IU/mL | 10 | Positive
104177 | 2026-02-22 | Varicella zoster IgG | 890 | mIU/mL | 150 | Positive
104177 | 2026-02-22 | Hepatitis B surface antibody | 519 | mIU/mL | 10 | Positive""",
        "Marwa Adnan Shuqair",
        "2026-02-22",
        birth="2000-09-07",
        values="measles_igg,1345,mIU/mL,positive;mumps_igg,44.1,U/mL,positive;"
        "rubella_igg,73.5,IU/mL,positive;varicella_igg,890,mIU/mL,positive;"
        "anti-HBs,519,mIU/mL,positive",
    )
    yield mk(
        "tb_test",
        """% TST_log_Feb2026.xlsx
% TST two-step
# Two-step tuberculin skin test record - Student Health Unit, Universiti Tanjung Perak
Student :: Wong Mei Xuan ;; Date of birth :: 23/04/2001
Matric :: A204177 ;; Clinic :: Unit Kesihatan Pelajar

Step | Date placed | Time | Site | Date read | Time | Induration (mm) | Interpretation | Nurse
1 | 26/01/2026 | 09:00 | L forearm | 28/01/2026 | 10:15 | 0 | Negative | Siti R.
2 | 09/02/2026 | 09:10 | R forearm | 11/02/2026 | 09:50 | 3 | Negative | Siti R.
PPD RT23, 2 TU, batch 417B. Cut-off for health care students: 10 mm.
Doctor :: Dr. K. Thanaraj ;; Sheet updated :: 12/02/2026""",
        "Wong Mei Xuan",
        "2026-02-11",
        birth="2001-04-23",
        values="TST,0,mm,negative;TST,3,mm,negative",
    )
    yield mk(
        "flu",
        """% fiche_vaccination_grippe.xlsx
% Feuille1
# Fiche de vaccination - grippe saisonnière
Nom du patient :: BAPTISTE-LEROY Corentin ;; Né le :: 30/12/2000
Officine :: Pharmacie du Vieux Marché ;; Imprimé le :: 01/12/2025

Date | Vaccin | Dose | Voie | Lot | Péremption | Vaccinateur
12/11/2025 | Vaxigrip (grippe, saison 2025-2026) | 0,5 ml | IM, bras G | V4177 | 30/06/2026 | A. Cloarec
29/10/2024 | Influvac (grippe, saison 2024-2025) | 0,5 ml | IM, bras G | I0988 | 30/06/2025 | A. Cloarec""",
        "Corentin Baptiste-Leroy",
        "2025-11-12",
        birth="2000-12-30",
    )
    yield mk(
        "immunization_host",
        """% ImmunizationChecklist_visiting.xlsx
% Checklist
% Codes
# WYANDOTTE HILLS HEALTH SYSTEM - VISITING LEARNER IMMUNIZATION CHECKLIST
Learner :: Bar-Lev, Noam Itai ;; DOB :: 11/26/2000
School :: Galilee School of Medicine ;; Completed on :: 12/18/2025

Requirement | Evidence | Date | Result | Met?
MMR dose 1 | Vaccine | 12/04/2001 | - | Yes
MMR dose 2 | Vaccine | 11/19/2007 | - | Yes
Measles IgG | Titer | 12/03/2025 | Positive | Yes
Varicella IgG | Titer | 12/03/2025 | Positive | Yes
Hepatitis B series | Vaccine x3 | 06/02/2001 | - | Yes
Anti-HBs quantitative | Titer | 12/03/2025 | 42 mIU/mL, positive | Yes
Tdap | Vaccine | 08/30/2019 | - | Yes
Influenza | Vaccine | 10/20/2025 | - | Yes
TB (IGRA) | Blood test | 12/03/2025 | Negative | Yes
Verified by :: Dr. Tali Rosenfeld, family physician
All requirements met. A "No" in any line must be explained.""",
        "Noam Itai Bar-Lev",
        "2025-12-18",
        birth="2000-11-26",
        values="measles_igg,,,positive;varicella_igg,,,positive;anti-HBs,42,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% UDS_result_0417.xlsx
% Result
# Urine drug test - result sheet, Clinique Saint-Aubin, service de toxicologie
Name / Nom :: VANDERMEERSCH Elodie ;; Date of birth / Né(e) le :: 19/06/2001
Collected / Prélèvement :: 09/03/2026 ;; Reported / Édité :: 11/03/2026

Drug class / Classe | Result / Résultat | Cut-off (ng/mL)
Amphetamines | Negative / Négatif | 500
Barbiturates | Negative / Négatif | 200
Benzodiazepines | Negative / Négatif | 200
Cannabis (THC) | Negative / Négatif | 50
Cocaine | Negative / Négatif | 150
Methadone | Negative / Négatif | 300
Opiates | Negative / Négatif | 300
Oxycodone | Negative / Négatif | 100
Phencyclidine | Negative / Négatif | 25
Propoxyphene | Negative / Négatif | 300
Overall / Conclusion | NEGATIVE / NÉGATIF |
Biologist / Biologiste :: Dr Luc Maertens ;; Creatinine / Créatinine :: 1,05 g/L""",
        "Elodie Vandermeersch",
        "2026-03-09",
        birth="2001-06-19",
        values="drug_screen,,,negative",
    )
    yield mk(
        "cv",
        """% CV_table.xlsx
% CV
# CURRÍCULUM VÍTAE
Nombre :: Jorge Luis Apaza Condori ;; Nacimiento :: 16 ago 2000
Nacionalidad :: peruana ;; Correo :: jl.apaza@mail.example

Periodo | Actividad | Lugar
2019 - presente | Estudios de medicina, sexto año | Universidad del Altiplano Sur, Puno
2014 - 2018 | Educación secundaria | Colegio San Carlos, Puno
ene 2025 - mar 2025 | Rotación electiva, medicina interna | Hospital Nacional de la Costa, Lima
2023 | Asistente de investigación, hipertensión pulmonar de altura | Instituto de Altura
2022 | Voluntario, campaña de vacunación | Dirección Regional de Salud
Publicaciones | Apaza JL, Quispe M. Policitemia a 3.800 m. Rev Alt Med 2024 |
Idiomas | Español, quechua, inglés (IELTS 7,0) |
Habilidades | BLS, ecografía básica, SPSS |""",
        "Jorge Luis Apaza Condori",
        "",
        birth="2000-08-16",
    )


def _typed_letter() -> Iterator[UnseenPaper]:
    """Typewritten letters over a scanner."""
    mk = partial(_paper, TypedLetter)
    yield mk(
        "good_standing",
        """% GOVERNMENT MEDICAL COLLEGE, PALAKUZHI
% Office of the Principal
% Kerala, India
Ref. No. GMC/PKZ/EST/417/2025
Dated :: 19-11-2025
# To whomsoever it may concern
This is to certify that Mr. JOEL MATHEW KURIAN, S/o Shri Mathew Kurian, Roll No. 417, is a bona fide \
student of this institution, studying in the Final Year Part II of the MBBS course. He was admitted in \
August 2021.
His date of birth as per college records is 12-10-2002. His conduct and character are GOOD. He has passed \
all professional examinations in the first attempt and no disciplinary case is pending against him.
This institution has NO OBJECTION to his going for an observership or elective in USA during February and \
March 2026.
~ PRINCIPAL :: Dr. K. Sreedevi Amma ;; Seal :: (round seal)""",
        "Joel Mathew Kurian",
        "2025-11-19",
        birth="2002-10-12",
    )
    yield mk(
        "good_standing",
        """% UNIVERSIDADE DE MEDICINA DO RIO PARDO
% Secretaria de Graduação
> Rio Pardo, 4 de fevereiro de 2026
# Declaração
Declaramos, para os devidos fins, que VINÍCIUS AUGUSTO TEIXEIRA LOBATO, RA 204177, nascido em 30/01/2001, \
esteve matriculado no curso de Medicina desta Universidade até 28 de novembro de 2025, data em que sua \
matrícula foi trancada em razão de processo disciplinar ainda em curso.
O aluno encontra-se suspenso e, nesta data, não está em situação regular perante a Universidade.
Esta declaração é válida por 60 dias.
~ Secretária de Graduação :: Márcia Helena Fontoura""",
        "Vinícius Augusto Teixeira Lobato",
        "2026-02-04",
        expires="2026-04-05",
        birth="2001-01-30",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% LAKE VIEW CHEST CLINIC
% Station Road, Pokhara-8, Nepal
% X-RAY REPORT
X-ray No. :: 4177 / 2082
Date of X-ray :: 02 December 2025
Name :: Mr. Aayush Bikram Thakuri
Age / Sex :: 25 yrs / M
Ref. by :: Dr. N. Regmi
# Chest X-ray PA view
Trachea is central. Both lung fields are clear. No infiltrate, cavity or hilar adenopathy is seen. Both \
costophrenic angles are clear. Cardiac size is normal. Bones are normal.
IMP: Normal chest skiagram. No evidence of active Koch's lesion.
~ Consultant Radiologist :: Dr. Sabita K.C., MD""",
        "Aayush Bikram Thakuri",
        "2025-12-02",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "chest_xray",
        """% ST. MARTHA MISSION HOSPITAL
% X-Ray Department
% P.O. Box 41, Techiman, Ghana
Patient :: Akosua Nhyira Dankwah
Born :: 8th May 2000
Examination :: Chest, PA, 12th January 2026
Requested by :: Dr. P. Amponsah
# Report
The heart is not enlarged. There is blunting of the left costophrenic angle and there are ill-defined \
shadows in the left mid zone. The right lung is clear.
OPINION: Changes of uncertain age in the left lung. Active tuberculosis cannot be excluded on this film. \
Lateral view, sputum examination and comparison with earlier films are recommended.
Reported 14th January 2026
~ Radiologist :: Dr. E. Sarkodie""",
        "Akosua Nhyira Dankwah",
        "2026-01-12",
        birth="2000-05-08",
        values="chest_xray,,,indeterminate",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% UNITÉ DE CONTRÔLE DE LA TUBERCULOSE
% Secteur sanitaire de Tell-Ouest, Algérie
> Tell-Ouest, le 27 octobre 2025
Objet :: Intradermoréaction à la tuberculine de BOUZIDI Khaled Mounir
Né le :: 18/02/1999
Madame, Monsieur,
L'étudiant ci-dessus a reçu une intradermoréaction (5 UT, avant-bras gauche) le 20 octobre 2025. Je l'ai \
lue le 22 octobre 2025, soit après 50 heures. L'induration mesure 16 mm. La réaction est positive.
Il a été vacciné par le BCG dans l'enfance. Il n'a ni toux ni fièvre. Je l'adresse au pneumologue pour un \
test sanguin et une radiographie ; il ne doit pas commencer son stage avant cette consultation.
~ Infirmière de santé publique :: Ruqaya Hallouane""",
        "Khaled Mounir Bouzidi",
        "2025-10-22",
        birth="1999-02-18",
        values="TST,16,mm,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% CANYON STATE MEDICAL REVIEW, P.C.
% 17 Mesa Plaza, Tucson AZ
> February 9, 2026
Donor :: Anneliese Carolin Brückner
Date of birth :: 06/11/2000
Specimen :: 0417-72810, urine, collected February 3, 2026
# Result of urine drug screen
Dear Program Coordinator:
The laboratory rejected the specimen of the donor named above because the seal on the bottle was broken and \
the identification numbers on bottle and form did not agree. I have therefore reported this test as CANCELLED.
A cancelled test is neither positive nor negative. Please send the donor for a new collection.
~ Medical Review Officer :: Stuart Q. Feldman, MD""",
        "Anneliese Carolin Brückner",
        "2026-02-03",
        birth="2000-06-11",
        sound=False,
    )
    yield mk(
        "personal_statement",
        """% PERSONAL STATEMENT
% Camille Odile Razafindrakoto
I grew up on the east coast of Madagascar, where the nearest doctor was a day's walk away. My grandmother \
set bones and brought children into the world, and I carried her bag. When the cyclone took our roof in \
2012, the clinic's nurse slept in our kitchen and saw patients at our table. From her I learned that \
medicine is first of all being there.
At medical school in Antananarivo I was drawn to pediatrics. During my clerkship I cared for a boy of four \
with nephrotic syndrome. I explained his diet to his mother with drawings, since she could not read. He \
went home after three weeks, and she still sends me messages.
I wish to do an elective in your hospital to see how a pediatric nephrology service is built up, and to \
bring home what can be done with little money. I hope to become the first pediatric nephrologist of my \
province.""",
        "Camille Odile Razafindrakoto",
        "",
    )
    yield mk(
        "placeholder",
        """% Istvan Bence Koltai
% Szegfu utca 17, Szolnok, Hungary
> 16 January 2026
Visiting Student Office, Bay Harbor Medical Center
Dear Mrs. Thibodeaux,
# Documents to follow
I write in place of my dean's letter and of my background check. Our dean's office is closed for the winter \
break until 26 January, and the police certificate takes up to 15 working days; I applied for it on 12 \
January 2026.
I shall upload both as soon as I have them and not later than 15 February 2026. Please let me know if this \
is too late for the rotation of April.
Yours sincerely,
~ Medical student, 6th year :: Istvan Koltai""",
        "Istvan Bence Koltai",
        "2026-01-16",
    )
    yield mk(
        "lor",
        """% HOSPITAL CENTRAL DE SAN GREGORIO
% Servicio de Medicina Interna
> San Gregorio, 12 de diciembre de 2025
# Carta de recomendación
Al comité de selección:
Tengo el agrado de recomendar a la interna de medicina Renata Sofía Belaúnde Tagle, quien rotó en mi \
servicio entre el 4 de agosto y el 28 de noviembre de 2025.
Es una estudiante puntual, estudiosa y muy querida por los pacientes. Presentó cuatro seminarios, redactó \
historias clínicas completas y mostró un criterio clínico superior al de sus compañeros. Domina el inglés y \
trabaja bien en equipo.
La recomiendo sin reservas para una rotación electiva en su hospital. Quedo a su disposición para cualquier \
consulta.
~ Jefe del Servicio de Medicina Interna :: Dr. Augusto Villarán Pinto""",
        "Renata Sofía Belaúnde Tagle",
        "2025-12-12",
    )
    yield mk(
        "physical_exam",
        """% DR. MED. ROLAND FUCHSBERGER
% Arzt für Allgemeinmedizin
% Marktgasse 17, 9417 Oberwald
> Oberwald, am 28. Jänner 2026
# Ärztliches Attest / Medical certificate
Herr Valentin Jakob Pernstich, geb. 05.07.2000, wurde am 28. Jänner 2026 in meiner Ordination untersucht.
Mr. Pernstich was examined on 28 January 2026. Heart and lungs were without findings. Blood pressure 124/80 \
mmHg. There is a fresh injury of the right knee with a torn ligament; he walks on crutches.
He is at present NOT FIT for clinical work. He may be examined again in eight weeks; until then the \
certificate of fitness cannot be issued.
~ Stempel und Unterschrift :: Dr. R. Fuchsberger""",
        "Valentin Jakob Pernstich",
        "2026-01-28",
        birth="2000-07-05",
        sound=False,
    )


def _course_cert() -> Iterator[UnseenPaper]:
    """Certificates with a side bar."""
    mk = partial(_paper, CourseCert)
    yield mk(
        "bls",
        """% RescueReady Online (fictional)
% HeartCode-style blended learning
& Certificate no. :: RR-0417-7281
& Completed on :: Jan 11, 2026
& Course version :: 2025.1
& PART 1 OF 2
# Certificate of part completion
This is to state that
## Tatenda Brian Chigumbura
has completed part 1 (online knowledge) of Basic Life Support for Healthcare Providers on January 11, 2026.
This is not a BLS provider card. The hands-on skills session (part 2) has not been completed and must be \
passed with an instructor within 60 days. Status of the course: INCOMPLETE.""",
        "Tatenda Brian Chigumbura",
        "2026-01-11",
        sound=False,
    )
    yield mk(
        "ny_infection_control",
        """% Hudson CE Academy
% New York State Department of Health approved provider IC-0417 (fictional)
& Completion date :: October 4, 2025
& Contact hours :: 3.0
& Certificate :: HCA-417728
& Valid for :: 4 years
# Certificate of Completion
This certifies that
## Gabriela Anahí Toscano Mera
has completed the coursework or training required by New York State in
## Infection Control and Barrier Precautions (including sepsis)
Profession :: Medical student
Date of completion :: 10/04/2025
Expires :: 10/04/2029
Instructor :: Lorraine Petrakis, RN, MSN""",
        "Gabriela Anahí Toscano Mera",
        "2025-10-04",
        expires="2029-10-04",
    )
    yield mk(
        "ecfmg_cert",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES
% specimen without value
& Certificate number :: 0-417-728-1
& Issued :: February 6, 2026
& Seal :: (embossed)
# Standard ECFMG Certificate
be it known that
## Sameera Jahan Chowdhury
having met the medical science, clinical skills and English language requirements and having documented the \
completion of medical education, has been awarded this certificate on the sixth day of February 2026.
Step 1 :: passed 2023
Step 2 CK :: passed 2024
President :: H. Aldridge""",
        "Sameera Jahan Chowdhury",
        "2026-02-06",
    )
    yield mk(
        "diploma",
        """% Università degli Studi di Montesereno
% Facoltà di Medicina e Chirurgia
& N. registro :: 417/2025
& Voto :: 110/110 e lode
& Data di laurea :: 18 luglio 2025
# Diploma di Laurea Magistrale
In nome della legge, noi Prof. Ugo Bentivegna, Rettore, conferiamo a
## Elena Beatrice Scarpellini
nata a Orvieto il 6 dicembre 1999, la laurea magistrale in
## MEDICINA E CHIRURGIA
con tutti i diritti e gli onori che le leggi le riconoscono.
Montesereno, 18 luglio 2025. Il Preside: Prof.ssa Carla Notarbartolo""",
        "Elena Beatrice Scarpellini",
        "2025-07-18",
        birth="1999-12-06",
    )
    yield mk(
        "translation",
        """% LinguaCert Translations
% Member no. 0417 of the Guild of Certified Translators (fictional)
& Order :: LC-26-0417
& From :: Portuguese
& Into :: English
& Date :: March 2, 2026
# Certificate of Translation Accuracy
I, Meredith Solano, certify that I am competent in Portuguese and English and that the attached translation of
## University diploma and transcript of Leandro Vaz Monforte
is a true, complete and accurate translation of the original document.
Signed :: Meredith Solano
Date :: March 2, 2026
Notary :: G. Pruitt, commission expires 09/30/2028""",
        "Leandro Vaz Monforte",
        "2026-03-02",
    )
    yield mk(
        "hipaa",
        """% ClearPath Compliance Institute
% Online training for health care
& Certificate ID :: CPC-8841-0417
& Completed :: 12/03/2025
& Renew by :: 12/03/2026
& Score :: 95 %
# Certificate of Completion
awarded to
## Aruzhan Yerlankyzy Saparova
for the successful completion of
## HIPAA Privacy and Security Rule for Health Care Students
This course takes 1.5 hours and ends with a test; 80 % is needed to pass.
Program director :: Wade Ferreira, JD
Verify at :: verify.clearpath.example""",
        "Aruzhan Yerlankyzy Saparova",
        "2025-12-03",
        expires="2026-12-03",
    )
    yield mk(
        "osha_bbp",
        """% SafeShift Training
% Occupational safety courses
& Date of completion :: 09/17/2025
& Good for :: 1 year
& Hours :: 1.0
& Serial :: SS-417-7281
# Certificate of Training
This is to certify that
## Mohanad Saeed Al-Jubouri
has successfully completed
## OSHA Bloodborne Pathogens, 29 CFR 1910.1030
Completed on :: September 17, 2025
Expiration date :: September 17, 2026
Trainer :: Brigitte Lang, CSP""",
        "Mohanad Saeed Al-Jubouri",
        "2025-09-17",
        expires="2026-09-17",
    )
    yield mk(
        "physical_exam",
        """% Polyclinique des Remparts
% Médecine du travail et des étudiants
& Dossier :: 0417-728
& Date d'examen :: 20/02/2026
& Médecin :: Dr Solène Guivarc'h
# Certificat médical d'aptitude
Je soussignée, docteur en médecine, certifie avoir examiné ce jour
## Théo Sylvain Bellanger
né le 3 septembre 2001, étudiant en médecine. L'examen clinique est normal : appareil cardiovasculaire, \
respiratoire et neurologique sans particularité, tension 12/7.
Il est APTE, sans restriction, à effectuer un stage clinique à l'étranger et ne présente aucun signe de \
maladie contagieuse.
Fait à :: Saint-Malorn
Le :: 20 février 2026""",
        "Théo Sylvain Bellanger",
        "2026-02-20",
        birth="2001-09-03",
    )
    yield mk(
        "mask_fit",
        """% AirSeal Respirator Services
% Mobile fit testing
& Date of test :: 18 Nov 2025
& Next test due :: 18 Nov 2026
& Result :: PASS
& Record :: AS-0417
# Respirator Fit Test Certificate
This is to certify that
## Nandini Shalini Weerasinghe
was fit tested for the respirator named below by the saccharin method of OSHA 1910.134 and passed.
Respirator :: Halyard 46727 duckbill N95
Size :: Regular
Fit tester :: Omar Delacruz""",
        "Nandini Shalini Weerasinghe",
        "2025-11-18",
        expires="2026-11-18",
    )
    yield mk(
        "tb_test",
        """% Crescent Travel & Screening Clinic
% 17 Pier Avenue, Manama, Bahrain
& Sample taken :: 07 Dec 2025
& Reported :: 09 Dec 2025
& Lab ref. :: QF-0417-72
# Tuberculosis Screening Certificate
We certify that
## Layla Ebrahim Al-Mutawa
born 16 Nov 2000, was screened for tuberculosis infection by an interferon-gamma release assay \
(QuantiFERON-TB Gold Plus).
Result :: NEGATIVE
TB1 minus Nil :: 0.05 IU/mL
TB2 minus Nil :: 0.03 IU/mL
Symptoms :: none
Physician :: Dr. Harish Menonpillai""",
        "Layla Ebrahim Al-Mutawa",
        "2025-12-07",
        birth="2000-11-16",
        values="IGRA,,,negative",
    )


def _score_report() -> Iterator[UnseenPaper]:
    """Reports of test centres, with bars."""
    mk = partial(_paper, ScoreReport)
    yield mk(
        "english",
        """% TOEFL iBT
% Test Taker Score Report
% sample - not official
Name :: Ramírez-Otálora, Jimena ;; Registration :: 0417 7281 0099
Date of birth :: 24 May 2001 ;; Gender :: F
Test date :: 08 Nov 2025 ;; Test center :: STN80417A - Colombia
Valid until :: 08 Nov 2027 ;; Score date :: 14 Nov 2025
## Scores
Section | Score | Scale | Level
Reading | 28 | 0-30 | Advanced
Listening | 27 | 0-30 | Advanced
Speaking | 25 | 0-30 | Advanced
Writing | 26 | 0-30 | Advanced
Total score | 106 | 0-120 | C1
MyBest scores are the best section scores of all valid tests of the last two years. Reading 28, Listening \
27, Speaking 25, Writing 26.
$ TOEFL sample report   Page # of 1""",
        "Jimena Ramírez-Otálora",
        "2025-11-08",
        expires="2027-11-08",
        birth="2001-05-24",
        values="TOEFL,106,,;reading,28,,;listening,27,,;speaking,25,,;writing,26,,",
    )
    yield mk(
        "english",
        """% IELTS Academic
% Test Report Form (specimen)
% Centre TR0417
Family name :: KARACA ;; First name(s) :: İREM NAZ
Candidate ID :: U04177281 ;; Candidate number :: 004177
Date of birth :: 15/08/2001 ;; Sex :: F
Test date :: 20/09/2025 ;; First language :: Turkish
## Band scores
Skill | Band | Scale | Description
Listening | 8.0 | 0-9 | Very good user
Reading | 7.5 | 0-9 | Good user
Writing | 6.5 | 0-9 | Competent user
Speaking | 7.0 | 0-9 | Good user
Overall | 7.5 | 0-9 | Good user, CEFR C1
Form issued on 03/10/2025. It is recommended that a report older than two years be accepted only with proof \
of further study.
Administrator: P. Lockhart      Report number 25TR004177KARI417A""",
        "İrem Naz Karaca",
        "2025-09-20",
        birth="2001-08-15",
        values="IELTS,7.5,,;listening,8,,;reading,7.5,,;writing,6.5,,;speaking,7,,",
    )
    yield mk(
        "english",
        """% TOEFL iBT Home Edition
% Institution copy (specimen)
% Report printed 16 Feb 2026
Last (family) name :: HADZIC ;; First (given) name :: EMINA SELMA
Appointment no. :: 0417-7281 ;; Date of birth :: 2000/10/02
Test date :: 2026/01/31 ;; Native language :: Bosnian
Country :: Bosnia and Herzegovina ;; Expires :: 2028/01/31
## Section scores
Section | Score | Scale | Compared with all test takers
Reading | 24 | 0-30 | 68th percentile
Listening | 26 | 0-30 | 77th percentile
Speaking | 23 | 0-30 | 64th percentile
Writing | 22 | 0-30 | 55th percentile
Total | 95 | 0-120 | 70th percentile
A score report is sent to institutions on request for two years from the test date.""",
        "Emina Selma Hadzic",
        "2026-01-31",
        expires="2028-01-31",
        birth="2000-10-02",
        values="TOEFL,95,,;reading,24,,;listening,26,,;speaking,23,,;writing,22,,",
    )
    yield mk(
        "oet",
        """% Occupational English Test
% Statement of Results (specimen)
% Profession: Medicine
Name :: Kaveesha Dilini Abeywardena ;; Candidate no. :: 417-728-10
Date of birth :: 08 July 2000 ;; Test date :: 11 October 2025
Venue :: Colombo ;; Profession :: Medicine
## Results
Sub-test | Score | Scale | Grade
Listening | 400 | 0-500 | B
Reading | 390 | 0-500 | B
Speaking | 420 | 0-500 | B
Writing | 350 | 0-500 | B
Grade B: 350 to 440. Grade C+: 300 to 340. The statement was issued on 27 October 2025 and can be checked \
online for two years.""",
        "Kaveesha Dilini Abeywardena",
        "2025-10-11",
        birth="2000-07-08",
        values="listening,400,,;reading,390,,;speaking,420,,;writing,350,,",
    )
    yield mk(
        "usmle_step1",
        """% USMLE Step 1
% Score Report (specimen)
% Examinee copy
Name :: Haidari, Sepideh Roxana ;; USMLE ID :: 5-417-728-1
Test date :: September 3, 2025 ;; Report date :: September 24, 2025
## Test outcome
Your result | PASS | Minimum passing standard met
This report gives the outcome of the examination only; there is no three-digit score since January 26, \
2022. Examinees who fail see how far below the standard they were.
## Content areas, compared with all examinees
The report shows relative strength only for failing performance, and is blank for you.""",
        "Sepideh Roxana Haidari",
        "2025-09-03",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        """% USMLE Step 1
% Score Report (specimen)
% Examinee copy
Name :: Mwangale, Brian Wekesa ;; USMLE ID :: 5-417-990-2
Test date :: December 16, 2025 ;; Report date :: January 14, 2026
## Test outcome
Your result | FAIL | Below the passing standard
You did not pass. The bar below shows how far your performance was from the low-pass range.
## Performance by system, compared with a low-pass group
Area | Index | Scale | Performance
Cardiovascular | 41 | 0-100 | Lower
Respiratory and renal | 47 | 0-100 | Same
Behavioral health | 60 | 0-100 | Same
A pass would be shown as PASS. You may apply for a retake; the attempts are limited to four.""",
        "Brian Wekesa Mwangale",
        "2025-12-16",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% USMLE Step 2 CK
% Score Report (specimen)
% Clinical Knowledge
Name :: Castelblanco Ureña, Mariangel ;; USMLE ID :: 5-417-331-7
Test date :: November 6, 2025 ;; Report date :: November 26, 2025
Minimum passing score :: 218 ;; Attempt :: first
## Result
Measure | Score | Scale | Outcome
Step 2 CK | 252 | 100-300 | PASS
Mean of recent first takers | 250 | 100-300 | SD 15
## Content areas, relative to your own score
Area | Index | Scale | Performance
Medicine | 61 | 0-100 | Higher
Surgery | 50 | 0-100 | Same
Pediatrics | 58 | 0-100 | Same""",
        "Mariangel Castelblanco Ureña",
        "2025-11-06",
        values="step2ck,252,,pass",
    )
    yield mk(
        "usmle_step2ck",
        """% USMLE Step 2 CK
% Examinee performance report
% specimen
Examinee :: Gökhan Arda Yüceer ;; ID :: 5-417-640-9
Tested on :: 14-Aug-2025 ;; Reported on :: 03-Sep-2025
## Your performance
Measure | Score | Scale | Outcome
Your three-digit score | 236 | 100-300 | Pass
Passing score | 218 | 100-300 | since July 1, 2025; 214 before
The standard error of measurement is 6 points. If you tested again, your score would lie between 230 and \
242 two times out of three.""",
        "Gökhan Arda Yüceer",
        "2025-08-14",
        values="step2ck,236,,pass",
    )
    yield mk(
        "usmle_transcript",
        """% USMLE Transcript
% Certified copy (specimen)
% Sent to: Visiting programs
Name :: Obafemi-Davies, Adunni Grace ;; USMLE ID :: 5-417-852-0
Date of birth :: 02/19/1999 ;; Transcript date :: 03/04/2026
School :: Lagoon University ;; Pages :: 1
## Examination history
Examination | Score | Test date | Result
Step 1 | -- | 04/22/2024 | Pass
Step 2 CK | 247 | 05/13/2025 | Pass
Scores of Step 1 are not reported for examinations after January 25, 2022. A transcript lists all attempts, \
also those that were failed or incomplete. No annotations.""",
        "Adunni Grace Obafemi-Davies",
        "2026-03-04",
        birth="1999-02-19",
        values="step1,,,pass;step2ck,247,,pass",
    )
    yield mk(
        "mask_fit",
        """% QuantiFit Respirator Report
% Quantitative fit test, ambient particle counter
% Bay Harbor Medical Center
Name :: Tariq Jamil Barghouti ;; ID :: V-0417
Test date :: 01/27/2026 ;; Operator :: C. Duhon
Respirator :: 3M 8210 N95 ;; Required fit factor :: 100
## Exercises
Exercise | Fit factor | Scale | Outcome
Normal breathing | 88 | 0-200 | Fail
Deep breathing | 71 | 0-200 | Fail
Head side to side | 64 | 0-200 | Fail
Talking | 42 | 0-200 | Fail
Overall | 57 | 0-200 | FAIL
The overall fit factor is below 100. Do not use this respirator; return for a test with another model. \
Passing results are valid for one year.""",
        "Tariq Jamil Barghouti",
        "2026-01-27",
        sound=False,
    )


LAYOUTS = (
    _ehr_summary,
    _hl7_print,
    _gov_cert,
    _uni_letter,
    _web_shot,
    _num_form,
    _wallet,
    _dec_page,
    _sheet_export,
    _typed_letter,
    _course_cert,
    _score_report,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
