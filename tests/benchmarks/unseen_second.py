# ruff: noqa: C901, RUF001, W291 - papers as they are printed, and how they are drawn
"""A second labelled set of 120 fictional papers in twelve further layouts, written blind to the reader it tests.

The papers are drawn by the machinery of `unseen_first` (see its `Sheet` for the markup). The labels follow the
same conventions: `issued` is the day on which blood was taken, a skin test was read or a picture was made; the
first day of a policy; else the date of the letter, form or report. All persons, schools, laboratories and
numbers are made up. `python unseen_second.py` checks the labels against the drawn pages; `papers()` yields the
set and is deterministic.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

from reportlab.lib.colors import HexColor, black, grey, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import unseen_first
from benchmarks.unseen_first import (
    A4,
    FONTS,
    LETTER,
    MARK,
    Form,
    Sheet,
    UnseenPaper,
    _date_forms,
    _mrz,
    _pairs,
    _paper,
    _text,
)


class Rows(Sheet):
    """Tables without a grid: wrapped cells, and a hook for what stands behind and below a row."""

    def behind(self, number: int, high: float) -> None:
        """Draw behind row `number`; `self.y` is its top."""

    def table(self, lines: list[str]) -> None:
        """Columns as wide as their longest text asks for."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count, size = max(map(len, rows)), self.pt - 0.7
        asked = [
            max(
                [
                    24.0,
                    *(
                        pdfmetrics.stringWidth(row[k], self.bold, size)
                        for row in rows
                        if row[0] and k < len(row)
                    ),
                ]
            )
            for k in range(count)
        ]
        while sum(asked) > self.width - 8 * count:
            asked[asked.index(max(asked))] -= 4
        wide = [each * self.width / sum(asked) for each in asked]
        for number, row in enumerate(rows):
            cells, spans = (row, wide) if row[0] else ([" ".join(row).strip()], [self.width])
            face = self.bold if number == 0 else self.font
            split = [simpleSplit(cell, face, size, w - 6) for cell, w in zip(cells, spans, strict=False)]
            high = max(1, *map(len, split), 0) * size * 1.25 + 4
            self.need(high)
            self.behind(number, high)
            x = self.left
            for texts, w in zip(split, spans, strict=False):
                for k, text in enumerate(texts):
                    self.put(x + 3, self.y - 1 - (k + 0.88) * size * 1.25, text, size, strong=number == 0)
                x += w
            self.y -= high
        self.y -= 6


class LetterRight(Sheet):
    """A letter with its head at the right margin beside a coloured bar, and wide paragraphs."""

    layout, size, margin = "letter_right", A4, 66.0
    font, bold, pt = "Noto", "Noto-Bold", 9.8

    def letterhead(self) -> None:
        """Right-aligned head, on the first page only."""
        if self.page > 1:
            return
        edge = self.left + self.width
        for n, line in enumerate(self.head):
            self.put(edge - 10, self.y - 4 - 12 * n, line, 12.5 if n == 0 else 7.6, strong=n == 0, align="r")
        high = 12 * len(self.head) + 4
        self.c.setFillColor(HexColor("#2f5d50"))
        self.c.rect(edge - 4, self.y - high + 6, 4, high + 4, stroke=0, fill=1)
        self.c.setFillColor(black)
        self.y -= high + 14

    def title(self, lines: list[str]) -> None:
        """Subject line, underlined."""
        for line in lines:
            self.block(line, self.pt + 0.6, strong=True)
            self.rule(
                self.left, self.left + pdfmetrics.stringWidth(line, self.bold, self.pt + 0.6), self.y - 2
            )
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6.5


class SplitReport(Rows):
    """A report with two framed columns of particulars and striped result rows."""

    layout, size, margin = "split_report", A4, 42.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8

    def letterhead(self) -> None:
        """Name at the left on a pale band, the address small at its right."""
        high = max(30.0, 9.5 * len(self.head))
        self.c.setFillColor(HexColor("#e4ecf4"))
        self.c.rect(0, self.y - high + 8, self.size[0], high + 6, stroke=0, fill=1)
        self.put(self.left, self.y - 9, self.head[0], 13, strong=True, ink=HexColor("#153a66"))
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y - 1 - 9.5 * n, line, 6.8, align="r")
        self.y -= high + 4

    def title(self, lines: list[str]) -> None:
        """Title in spaced capitals at the left."""
        for line in lines:
            self.block(line, 10.5, strong=True)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """A frame of two columns, labels aligned."""
        high = 13.0 * len(lines) + 8
        self.need(high)
        self.c.setLineWidth(0.8)
        self.c.rect(self.left, self.y - high, self.width, high)
        for k, line in enumerate(lines):
            for n, (label, value) in enumerate(_pairs(line)):
                x, y = self.left + 6 + n * self.width / 2, self.y - 13 - 13 * k
                self.put(x, y, label, self.fit(label, 92, 7.8, self.font), ink=HexColor("#33475b"))
                room = self.width / 2 - 110
                self.put(x + 96, y, value, self.fit(value, room, 8.6, self.bold), strong=True)
        self.y -= high + 7

    def behind(self, number: int, high: float) -> None:
        """Stripe every other row; the header gets a rule."""
        if number and number % 2 == 0:
            self.c.setFillColor(HexColor("#f1f4f7"))
            self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        if number == 0:
            self.rule(self.left, self.left + self.width, self.y - high, 0.9)


class OverBoxes(Form):
    """A form whose labels stand above shaded boxes that are filled in by hand or machine."""

    layout, size, margin, pt = "over_boxes", LETTER, 40.0, 8.8
    font, bold = "Noto", "Noto-Bold"

    def letterhead(self) -> None:
        """Left-hand form name, and a line for office use."""
        for n, line in enumerate(self.head):
            self.block(line, 14 if n == 0 else 7.6, strong=n == 0)
        self.y -= 5
        self.rule(self.left, self.left + self.width, self.y, 1.6, HexColor("#5a3d7a"))
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """Label above, box below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(31)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x + 1, self.y - 8, label, self.fit(label, step - 8, 6.9, self.font))
                self.c.setFillColor(HexColor("#f6f2fa"))
                self.c.setStrokeColor(HexColor("#8a7a9c"))
                self.c.rect(x, self.y - 26, step - 7, 16, fill=1)
                self.c.setStrokeColor(black)
                self.put(x + 4, self.y - 22, value, self.fit(value, step - 16, 9.4, self.font))
            self.y -= 29
        self.y -= 3

    def heading(self, lines: list[str]) -> None:
        """Coloured heading over a thin rule."""
        for line in lines:
            self.need(44)
            self.y -= 14
            self.put(self.left, self.y, line, 9.4, strong=True, ink=HexColor("#5a3d7a"))
            self.rule(self.left, self.left + self.width, self.y - 3, 0.5, HexColor("#5a3d7a"))
        self.y -= 5


class RuledTable(Rows):
    """A record with a centred head, particulars in one line each, and a table between horizontal rules."""

    layout, size, margin = "ruled_table", A4, 50.0
    font, bold, pt = "Noto", "Noto-Bold", 9.0

    def letterhead(self) -> None:
        """Centred, between two rules."""
        self.rule(self.left, self.left + self.width, self.y + 4, 1.4)
        for n, line in enumerate(self.head):
            self.block(line, 13 if n == 0 else 7.6, strong=n == 0, align="c")
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y, 1.4)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """`Label  value` runs, the value where a tab would put it."""
        for line in lines:
            pairs = _pairs(line)
            self.need(14)
            self.y -= 13.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, tab = self.left + n * step, min(118.0, step * 0.46)
                self.put(x, self.y, label, self.fit(label, tab - 5, 8.6, self.font))
                self.put(x + tab, self.y, value, self.fit(value, step - tab - 4, 9, self.bold), strong=True)
        self.y -= 5

    def behind(self, number: int, high: float) -> None:
        """A rule below every row, a strong one around the header."""
        if number == 0:
            self.rule(self.left, self.left + self.width, self.y, 1.0)
        self.rule(
            self.left,
            self.left + self.width,
            self.y - high,
            0.25 if number else 1.0,
            grey if number else black,
        )


class GrandCert(Sheet):
    """An upright certificate: ornaments in the corners, a very large title, signatures at the foot."""

    layout, size, margin = "grand_cert", A4, 72.0
    font, bold, pt = "Noto", "Noto-Bold", 11.0
    air = 1.6

    def letterhead(self) -> None:
        """Corner ornaments and the centred issuer."""
        wide, high = self.size
        self.c.setStrokeColor(HexColor("#27516e"))
        for x, y, dx, dy in (
            (30, 30, 1, 1),
            (wide - 30, 30, -1, 1),
            (30, high - 30, 1, -1),
            (wide - 30, high - 30, -1, -1),
        ):
            for gap in (0, 5):
                self.c.setLineWidth(2.2 if gap == 0 else 0.7)
                self.c.line(x + gap * dx, y + gap * dy, x + 90 * dx, y + gap * dy)
                self.c.line(x + gap * dx, y + gap * dy, x + gap * dx, y + 90 * dy)
        self.c.setStrokeColor(black)
        self.y -= 24
        for n, line in enumerate(self.head):
            self.block(line, 14 if n == 0 else 8.5, strong=n == 0, align="c")
        self.y -= 14

    def title(self, lines: list[str]) -> None:
        """The large line."""
        for line in lines:
            self.y -= 8
            self.block(line, self.fit(line, self.width, 25, self.bold), strong=True, align="c")
        self.y -= 10

    def heading(self, lines: list[str]) -> None:
        """The holder's name, over a rule."""
        for line in lines:
            self.y -= 6
            self.block(line, self.fit(line, self.width, 18, self.bold), strong=True, align="c")
            self.rule(self.left + 50, self.left + self.width - 50, self.y - 5, 0.5)
        self.y -= 12

    def para(self, lines: list[str]) -> None:
        """Centred running text."""
        for line in lines:
            self.block(line, align="c")
            self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """`Label: value`, centred."""
        for line in lines:
            self.block("      ".join(f"{label}: {value}" for label, value in _pairs(line)), 9.6, align="c")


class Printout(Rows):
    """A plain-text message as an old mail program prints it: one pitch, header lines, quoted text."""

    layout, margin, pt = "printout", 52.0, 9.0
    font, bold = "Courier", "Courier-Bold"

    def letterhead(self) -> None:
        """The print header on every page."""
        self.put(self.left, self.size[1] - 24, self.head[0], 7)
        self.put(self.left + self.width, self.size[1] - 24, f"Page {self.page}", 7, align="r")
        for line in self.head[1:] if self.page == 1 else []:
            self.put(self.left, self.y, line, 9, strong=True)
            self.y -= 12

    def title(self, lines: list[str]) -> None:
        """The subject among the header lines."""
        for line in lines:
            self.block(f"Subject: {line}", 9, strong=True)
        self.rule(self.left, self.left + self.width, self.y - 5, 0.8)
        self.y -= 12

    def fields(self, lines: list[str]) -> None:
        """`Label:   value`, one a line."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            self.need(12)
            self.y -= 12
            self.put(self.left, self.y, f"{label}:".ljust(24) + value)
        self.y -= 3

    def side(self, lines: list[str]) -> None:
        """Quoted text behind angle brackets."""
        for line in lines:
            for text in simpleSplit(line, self.font, 8.4, self.width - 20):
                self.need(11)
                self.y -= 11
                self.put(self.left, self.y, f"> {text}", 8.4, ink=HexColor("#555577"))

    def behind(self, number: int, high: float) -> None:
        """A dashed line below the header."""
        if number == 0:
            self.c.setDash(3, 2)
            self.rule(self.left, self.left + self.width, self.y - high + 1, 0.5)
            self.c.setDash()


class HospPortal(Sheet):
    """A hospital's web page on paper: a strip of menu words, cards, each result a block of its own."""

    layout, size, margin = "hosp_portal", LETTER, 34.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8
    menu: tuple[str, ...] = (
        "Home",
        "Messages",
        "Visits",
        "Test Results",
        "Medications",
        "Billing",
        "Sharing",
    )

    def letterhead(self) -> None:
        """Menu strip at the left, site name above the page."""
        self.left, self.width = self.margin + 92, self.size[0] - 2 * self.margin - 92
        self.c.setFillColor(HexColor("#edf5fb"))
        self.c.rect(0, 0, self.margin + 78, self.size[1], stroke=0, fill=1)
        self.put(self.left, self.size[1] - 20, self.head[0], 6.5, ink=grey)
        if self.page > 1:
            return
        self.put(self.left, self.y - 6, self.head[1], 15, strong=True, ink=HexColor("#1769aa"))
        for n, line in enumerate(self.head[2:]):
            self.put(self.left, self.y - 18 - 9 * n, line, 7.2)
        for n, word in enumerate(self.menu):
            self.put(self.margin - 10, self.y - 40 - 20 * n, word, 8.2, ink=HexColor("#1769aa"))
        self.y -= 24 + 9 * len(self.head[2:])

    def title(self, lines: list[str]) -> None:
        """Large left-hand title."""
        for line in lines:
            self.block(line, 13, strong=True)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Label and value in one row, a hairline below each row."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, label, 7.6, ink=HexColor("#555555"))
                start = pdfmetrics.stringWidth(label, self.font, 7.6) + 8
                self.put(x + start, self.y, value, self.fit(value, step - start - 6, 8.8, self.font))
            self.rule(self.left, self.left + self.width, self.y - 4, 0.2, grey)
        self.y -= 8

    def table(self, lines: list[str]) -> None:
        """Each row a card: its first cell on top, the others below their small column names."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        names = rows[0][1:]
        for row in rows[1:]:
            self.need(38)
            self.c.setStrokeColor(HexColor("#c7d3dd"))
            self.c.roundRect(self.left, self.y - 36, self.width, 34, 4)
            self.put(self.left + 8, self.y - 12, row[0], 8.8, strong=True)
            step = (self.width - 16) / max(1, len(names))
            for n, (name, value) in enumerate(zip(names, row[1:], strict=False)):
                if value:
                    self.put(self.left + 8 + n * step, self.y - 21, name, 5.8, ink=grey)
                    size = self.fit(value, step - 5, 8.8, self.font)
                    self.put(self.left + 8 + n * step, self.y - 31, value, size)
            self.y -= 39
        self.y -= 4


class DualLabel(Sheet):
    """A form in two languages: the label in one above the label in the other, the value on a line beside."""

    layout, size, margin = "dual_label", A4, 54.0
    font, bold, pt = "Noto", "Noto-Bold", 9.0

    def letterhead(self) -> None:
        """Emblem circle in the middle between the two halves of the head (split at `/`)."""
        self.c.circle(self.size[0] / 2, self.y - 10, 15)
        for n, line in enumerate(self.head):
            one, _, two = line.partition(" / ")
            size, room = 9.5 if n == 0 else 7.2, self.width / 2 - 26
            self.put(self.left, self.y - 4 - 11 * n, one, self.fit(one, room, size, self.bold), strong=n == 0)
            x = self.left + self.width
            self.put(
                x, self.y - 4 - 11 * n, two, self.fit(two, room, size, self.bold), strong=n == 0, align="r"
            )
        self.y -= max(32, 11 * len(self.head) + 8)
        self.rule(self.left, self.left + self.width, self.y, 0.8, HexColor("#8c2f2f"))
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """Both titles, one below the other."""
        for line in lines:
            for n, part in enumerate(line.split(" / ")):
                self.block(part, 12.5 - 2 * n, strong=n == 0, align="c")
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Two stacked labels, the value on a line."""
        for line in lines:
            pairs = _pairs(line)
            self.need(26)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                one, _, two = label.partition(" / ")
                x, room = self.left + n * step, step * 0.44
                self.put(x, self.y - 9, one, self.fit(one, room - 4, 7.8, self.bold), strong=True)
                self.put(
                    x, self.y - 18, two, self.fit(two, room - 4, 6.8, self.font), ink=HexColor("#555555")
                )
                self.put(x + room, self.y - 13, value, self.fit(value, step - room - 10, 9.4, self.font))
                self.rule(x + room, x + step - 8, self.y - 17, 0.4)
            self.y -= 24
        self.y -= 4


class IdCard(Sheet):
    """A plastic card or an identity page: a picture at the left, small labels over values at its right."""

    layout, size, margin = "id_card", (372.0, 250.0), 16.0
    font, bold, pt = "Noto", "Noto-Bold", 6.8

    def letterhead(self) -> None:
        """Issuer over a thin rule, and the picture on the first side."""
        self.left, self.width = self.margin, self.size[0] - 2 * self.margin
        self.y = self.size[1] - 20
        for n, line in enumerate(self.head if self.page == 1 else self.head[:1]):
            self.put(self.left, self.y, line, 9.5 if n == 0 else 6.4, strong=n == 0, ink=HexColor("#7a3b00"))
            self.y -= 10
        self.rule(self.left, self.size[0] - self.margin, self.y + 5, 1.2, HexColor("#c77700"))
        if self.page == 1:
            self.c.setFillColor(HexColor("#e8e2d8"))
            self.c.rect(self.left, self.y - 86, 62, 80, fill=1)
            self.c.setFillColor(black)
            self.left += 74
            self.width -= 74

    def fields(self, lines: list[str]) -> None:
        """Small labels, the values below them."""
        for line in lines:
            pairs = _pairs(line)
            self.need(20)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(
                    x, self.y - 5, label, self.fit(label, step - 4, 4.9, self.font), ink=HexColor("#555555")
                )
                self.put(x, self.y - 14, value, self.fit(value, step - 5, 8, self.bold), strong=True)
            self.y -= 19
        self.y -= 2

    def mono(self, lines: list[str]) -> None:
        """Machine-readable lines over the full width at the foot of the card."""
        for n, line in enumerate(lines):
            room = self.size[0] - 2 * self.margin
            size = self.fit(line, room, 12, "Courier-Bold")
            self.put(self.margin, 34 - 13 * n, line, size, font="Courier-Bold")


class Receipt(Sheet):
    """A narrow slip from a till or an instrument's printer: one pitch, values at the right edge."""

    layout, size, margin = "receipt", (226.0, 620.0), 12.0
    font, bold, pt = "Courier", "Courier-Bold", 7.6

    def letterhead(self) -> None:
        """Centred head over dashes."""
        for n, line in enumerate(self.head):
            self.block(line, 9.5 if n == 0 else 7, strong=n == 0, align="c")
        self.dashes()

    def dashes(self) -> None:
        """A row of dashes."""
        self.y -= 9
        self.put(self.left, self.y, "-" * 44, 7.6)

    def title(self, lines: list[str]) -> None:
        """Centred title between dashes."""
        for line in lines:
            self.block(line, 9, strong=True, align="c")
        self.dashes()

    def fields(self, lines: list[str]) -> None:
        """Label at the left, value at the right edge."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            self.need(10.5)
            self.y -= 10.5
            self.put(self.left, self.y, label)
            taken = pdfmetrics.stringWidth(label, self.font, self.pt) + 6
            size = self.fit(value, self.width - taken, self.pt, self.font)
            self.put(self.left + self.width, self.y, value, size, align="r")
        self.y -= 3

    def table(self, lines: list[str]) -> None:
        """Cells one after another, the last at the right edge."""
        for n, line in enumerate(lines):
            cells = [cell.strip() for cell in line.split("|")]
            self.need(10.5)
            self.y -= 10.5
            step = self.width / len(cells)
            for k, cell in enumerate(cells):
                last = k == len(cells) - 1 and k > 0
                x = self.left + (self.width if last else k * step)
                size = self.fit(cell, step * (1.45 if k == 0 and len(cells) > 1 else 1) - 3, 7.4, self.bold)
                self.put(x, self.y, cell, size, strong=n == 0, align="r" if last else "l")
        self.y -= 3


class Statement(Rows):
    """A business letter: particulars in a box at the upper right, three columns of small print at the foot."""

    layout, size, margin = "statement", A4, 56.0
    font, bold, pt = "Noto", "Noto-Bold", 9.2

    def __init__(self, body: str) -> None:
        """Keep the footer lines for the block at the foot of the page."""
        super().__init__(body)
        self.block_lines, self.foot = self.foot, []

    def start(self) -> None:
        """Draw the page's footer block as well."""
        super().start()
        self.rule(self.left, self.left + self.width, 70, 0.4, grey)
        for n, line in enumerate(self.block_lines):
            column, row = n % 3, n // 3
            x = self.left + column * self.width / 3
            size = self.fit(line, self.width / 3 - 6, 6.2, self.font)
            self.put(x, 60 - 8.5 * row, line.replace("#", str(self.page)), size, ink=HexColor("#555555"))

    def need(self, height: float) -> None:
        """Keep clear of the footer block."""
        if self.y - height < 78:
            self.turn()

    def letterhead(self) -> None:
        """Name in large letters at the left, a line of address below."""
        self.put(self.left, self.y - 6, self.head[0], 16, strong=True, ink=HexColor("#402060"))
        for n, line in enumerate(self.head[1:] if self.page == 1 else []):
            self.put(self.left, self.y - 18 - 9 * n, line, 7)
        self.y -= 26 + 9 * len(self.head[1:])
        self.top = self.y + 22

    def side(self, lines: list[str]) -> None:
        """Particulars in the box at the upper right."""
        x, y = self.left + self.width - 190, self.top
        self.c.setFillColor(HexColor("#f4f1f8"))
        self.c.rect(x, y - 12 * len(lines) - 6, 190, 12 * len(lines) + 6, stroke=0, fill=1)
        for n, line in enumerate(lines):
            label, value = _pairs(line)[0]
            self.put(x + 6, y - 12 - 12 * n, label, self.fit(label, 76, 7.4, self.font))
            self.put(x + 86, y - 12 - 12 * n, value, self.fit(value, 100, 8, self.bold), strong=True)
        self.y = min(self.y, y - 12 * len(lines) - 16)

    def title(self, lines: list[str]) -> None:
        """Left-hand title."""
        for line in lines:
            self.block(line, 12, strong=True)
        self.y -= 5

    def para(self, lines: list[str]) -> None:
        """Running text with a little air."""
        for line in lines:
            self.block(line)
            self.y -= 4

    def behind(self, number: int, high: float) -> None:
        """Shade the header."""
        if number == 0:
            self.c.setFillColor(HexColor("#e7e0f0"))
            self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)


class Questionnaire(Form):
    """Questions with boxes to tick at the right, answers on dotted lines."""

    layout, size, margin, pt = "questionnaire", LETTER, 48.0, 9.0
    font, bold = "Noto", "Noto-Bold"

    def letterhead(self) -> None:
        """Issuer at the left, the form's name at the right."""
        self.put(self.left, self.y, self.head[0], 11, strong=True)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left, self.y - 11 - 9 * n, line, 7.2)
        self.y -= 14 + 9 * len(self.head[1:])

    def heading(self, lines: list[str]) -> None:
        """Heading on a pale bar."""
        for line in lines:
            self.need(44)
            self.y -= 18
            self.c.setFillColor(HexColor("#dcebe3"))
            self.c.rect(self.left, self.y - 4, self.width, 14, stroke=0, fill=1)
            self.put(self.left + 4, self.y, line, 9, strong=True, ink=black if self.page else white)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """Label, then the answer on a dotted line."""
        for line in lines:
            pairs = _pairs(line)
            self.need(18)
            self.y -= 16
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                start = x + pdfmetrics.stringWidth(label, self.font, 8.4) + 6
                self.put(x, self.y, label, 8.4)
                self.put(
                    start, self.y, value, self.fit(value, x + step - 10 - start, 9, self.bold), strong=True
                )
                self.c.setDash(1, 2)
                self.rule(start, x + step - 8, self.y - 2, 0.5)
                self.c.setDash()
        self.y -= 4

    def table(self, lines: list[str]) -> None:
        """The question at the left, its boxes at the right."""
        for line in lines:
            question, *answers = [cell.strip() for cell in line.split("|")]
            room = 62.0 * max(1, len(answers))
            texts = simpleSplit(question, self.font, 8.6, self.width - room - 8)
            self.need(11.5 * len(texts) + 4)
            for n, answer in enumerate(answers):
                self.put(self.left + self.width - room + 62 * n, self.y - 11, answer, 8.4)
            for text in texts:
                self.y -= 11.5
                self.put(self.left, self.y, text, 8.6)
            self.y -= 4
            self.rule(self.left, self.left + self.width, self.y, 0.2, grey)
        self.y -= 6


def _letter_right() -> Iterator[UnseenPaper]:
    """Letters in prose with the head at the right."""
    mk = partial(_paper, LetterRight)
    yield mk(
        "good_standing",
        """% Aegean School of Health Sciences
% Faculty of Medicine - Secretariat
% University Hill, 711 10 Heraklion, Crete, Greece
% Tel. +30 2810 555 014   med-secr@aegeanhs.example
Protocol number: 4417/F.12
Heraklion, 9 October 2025
# Certificate of student status
To whom it may concern,
The Secretariat of the Faculty of Medicine hereby attests that Eleftheria PAPADOGIANNI, father's name: \
Konstantinos, mother's name: Maria, born in Chania on 22/11/2001, was admitted in the academic year \
2019-2020 and is today a student of the 6th (final) year with student number 5521.
Her progress is regular: she has passed 61 of 68 courses with a mean mark of 8.14 (very good), owes no \
course of an earlier year, and no disciplinary penalty has been entered against her. The Faculty regards \
her as a student in good standing and agrees that she may spend elective time abroad.
This document is given at the request of the person concerned for use with hospitals of the United States.
~ The Head of the Secretariat :: Ioanna Vlachaki ;; Round seal :: (seal)""",
        "Eleftheria Papadogianni",
        "2025-10-09",
        birth="2001-11-22",
    )
    yield mk(
        "good_standing",
        """% Medizinische Fakultät der Weser-Universität
% Studiendekanat Humanmedizin
% Klinikallee 12, 37099 Northeim, Deutschland
% Telefon 05551 555-210   studiendekanat@weser-uni.example
Northeim, den 17. November 2025
# Unbedenklichkeitsbescheinigung (Letter of Good Standing)
Sehr geehrte Damen und Herren,
hiermit bestätigen wir, dass Herr Jannik Theodor Holtgrewe, geboren am 8. Juni 2000 in Hameln, \
Matrikelnummer 4118273, im Wintersemester 2025/26 im 11. Fachsemester des Studiengangs Humanmedizin \
ordnungsgemäß immatrikuliert ist.
Er hat den Ersten Abschnitt der Ärztlichen Prüfung am 23. März 2022 mit der Note "gut" bestanden. Sein \
Studienverlauf ist ohne Beanstandung; Disziplinarmaßnahmen wurden gegen ihn weder verhängt noch sind sie \
anhängig. Gegen eine Famulatur oder ein Tertial in den Vereinigten Staaten bestehen keine Bedenken.
Der Studierende ist nicht über die Universität haftpflichtversichert und wurde auf eine eigene \
Versicherung hingewiesen.
Mit freundlichen Grüßen
~ Studiendekanin :: Prof. Dr. med. Friederike Quast ;; Siegel :: (L.S.)""",
        "Jannik Theodor Holtgrewe",
        "2025-11-17",
        birth="2000-06-08",
    )
    yield mk(
        "mspe",
        """% Saint Cyprian University
% School of Medicine - Office of the Associate Dean for Student Affairs
% Old Fort Road, St. Cyprian, Eastern Caribbean
% studentaffairs@scu-med.example   +1 758 555 0120
# Medical Student Performance Evaluation
September 24, 2025
## IDENTIFYING INFORMATION
Rhea Anjali Mohammed-Singh is a candidate for the MD degree in the clinical phase of the curriculum.
## NOTEWORTHY CHARACTERISTICS
Rhea founded a peer-tutoring group for repeating students that is now run by the school. Before medical \
school she was a bench technician at a public health laboratory where she set up tuberculin and rubella \
assays. Rhea plays steel pan in the college orchestra.
## ACADEMIC HISTORY
Initial matriculation: September 2021. Expected graduation: June 2026. Extension, leave or gap: none. \
Repeated or remediated coursework: none. Adverse action by the school: none.
## ACADEMIC PROGRESS
Basic sciences: Honors in Microbiology and Pathophysiology, Pass in all other courses. Core clerkships: \
Internal Medicine (Honors) - "reads around every patient"; Surgery (Pass) - "calm when things go wrong"; \
Pediatrics (High Pass); Psychiatry (Honors); Family Medicine (High Pass).
## SUMMARY
Compared with her class Rhea stands in the second third. She shows no failures and is recommended to you \
with confidence as a VERY GOOD candidate.
~ Associate Dean for Student Affairs :: Errol P. Lashley, MBBS, MPH""",
        "Rhea Anjali Mohammed-Singh",
        "2025-09-24",
    )
    yield mk(
        "lor",
        """% Marmara Coast University Hospital
% Department of Neurology
% Sahil Caddesi 41, Tekirdağ, Türkiye
> 3 December 2025
Dear Colleagues,
I write on behalf of Mr. Emre Tuğrul Aydınlı, a sixth-year student who spent two months of his \
internship on our stroke unit in the autumn. It is rare that I have to send an intern home because he \
will not leave his patients; with Emre I had to do it twice.
He examines with method, he localizes before he orders a scan, and his notes could be given to a judge. \
When a patient's lumbar puncture results were pending over a weekend, he came in on Sunday of his own \
accord to follow them. His English is fluent. My assessment: among the best three interns of the last \
ten years.
I support his wish to learn in your department without hesitation, and you may call me on my mobile at \
any hour.
Yours sincerely,
~ Chair, Department of Neurology :: Prof. Dr. Nermin Şahinkaya ;; Diploma no. :: 00991""",
        "Emre Tuğrul Aydınlı",
        "2025-12-03",
    )
    yield mk(
        "personal_statement",
        """% Yael Ben-Haroush
% Personal Statement for a sub-internship in Emergency Medicine
On the night shifts of my national service I drove an ambulance through the Negev, where the nearest \
hospital is fifty minutes away and the nearest advice is the person in the next seat. I learned there \
that fear is mostly a lack of order, and that a checklist can be a form of kindness.
At medical school in the south I looked for the same order in illness. I found some of it in \
toxicology, where the question is always: how much, when, and what next? I failed my first attempt at \
teaching it. Three classmates left my review session before the break. I asked them why, changed \
everything, and the next one was full.
I have never been certain of being right, and I no longer wish to be. I wish to be quick to notice when \
I am wrong. An American emergency department, with its variety and its arguments, seems a good place to \
practise that. I hope to bring a steady pair of hands, three languages and a liking for five in the \
morning.""",
        "Yael Ben-Haroush",
    )
    yield mk(
        "invitation",
        """% Cedar Rapids Children's Medical Center
% Graduate & Visiting Medical Education
% 1550 Prairie Rose Drive, Cedar Rapids, IA 52401
% Telephone 319-555-0139
> February 4, 2026
Ms. Tamar Kvaratskhelia
Vake District, Tbilisi, Georgia
Dear Ms. Kvaratskhelia,
On behalf of the Department of Pediatrics I am pleased to confirm your clinical elective in Pediatric \
Infectious Diseases. You will be with us from June 1, 2026 to June 26, 2026; your preceptor is Dr. Owen \
Lindqvist.
Please note the conditions of this offer. We must hold proof of malpractice cover, a negative TB blood \
test within six months and a background check with no findings at least 45 days before you start; an \
offer lapses if a document is missing or expired. You will not be paid, and we do not sponsor J-1 visas \
for electives: most of our students enter with a B-1 visa.
Kindly return a signed copy of this letter by March 1, 2026.
We look forward to meeting you.
~ Director of Visiting Education :: Marcia Halloran, MD""",
        "Tamar Kvaratskhelia",
        "2026-02-04",
    )
    yield mk(
        "malpractice",
        """% Shannonside Medical Indemnity CLG
% Student Membership Services
% 4 Customs Quay, Limerick V94 XX00, Ireland
% +353 61 555 0177
14 January 2026
Member: Ms Aoife Niamh Geraghty
Membership number: 88-20417
# Re: Confirmation of indemnity for overseas elective
Dear Sir or Madam,
We confirm that the above-named medical student, date of birth 30 September 2001, is a student member \
of this organisation and has been granted elective indemnity for clinical work done under supervision in \
the United States of America.
The indemnity applies from 9 February 2026 to 3 April 2026. The limits are US$1,000,000 for any one \
claim and US$3,000,000 in the annual aggregate. The benefit is occurrence-based, so that a claim made \
after the end of the elective is still met.
Indemnity does not extend to acts outside the student's competence, nor to research on medicinal \
products. It would be withdrawn if the member were found not to be enrolled in a medical course.
Yours faithfully,
~ Head of Membership :: Declan Furlong""",
        "Aoife Niamh Geraghty",
        "2026-02-09",
        expires="2026-04-03",
        birth="2001-09-30",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "good_standing",
        """% Volta Basin University of Medicine
% Office of the Registrar
% P. O. Box KB 99, Ho, Volta Region, Ghana
% registrar@vbum.example   +233 36 555 0102
Our Ref: VBUM/REG/ST/25-771
> 19th August, 2025
# RE: KWABENA YEBOAH-ASANTE, INDEX NUMBER 10774419
Dear Sir/Madam,
We acknowledge your enquiry of 4th August, 2025 concerning the above student.
The records of the University show that Mr. Yeboah-Asante was admitted to the MBChB programme in August \
2020. By decision of the Academic Board of 11th July, 2025 he was suspended from the University for two \
semesters following a breach of the examination regulations. He is, for the duration of the suspension, \
not a student in good standing and may not represent the University at any hospital.
An appeal by the student is pending before the Council. We shall inform you of its outcome if he \
consents.
Yours faithfully,
~ Deputy Registrar (Academic) :: Mrs. Abena Dzifa Agbeko ;; For :: Registrar""",
        "Kwabena Yeboah-Asante",
        "2025-08-19",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Hôpital Saint-Maroun
% Service d'imagerie médicale
% Rue des Cèdres, Jounieh, Liban
% Tél. +961 9 555 018
Jounieh, le 6 mars 2026
# Radiographie du thorax de face
Patiente : Mademoiselle Carla Nassif Abi-Rached, née le 17/02/2002
Date de l'examen : 06/03/2026
Indication : bilan avant un stage hospitalier à l'étranger ; intradermoréaction ancienne positive, \
vaccinée par le BCG dans l'enfance.
Technique : un cliché de face, debout, en inspiration profonde. Pas d'examen antérieur pour comparaison.
Résultat : Transparence pulmonaire normale, sans opacité nodulaire ni image cavitaire. Pas \
d'épanchement pleural. Silhouette cardio-médiastinale normale. Coupoles et culs-de-sac libres. Cadre \
osseux sans particularité.
Conclusion : examen normal, pas de signe de tuberculose pulmonaire active.
~ Le radiologue :: Dr Ghassan Tannous ;; Ordre des médecins :: 00000""",
        "Carla Nassif Abi-Rached",
        "2026-03-06",
        birth="2002-02-17",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "nysed_letter",
        """% The University of the State of New York
% Office of Professional Education Programs - clerkship unit (fictional specimen)
% 1 Education Plaza, Albany, NY 12200
> March 11, 2026
Ms. Zhanna Petrosyan-Lee
88 Kissena Court, Flushing, NY 11355
Dear Ms. Petrosyan-Lee:
This confirms that the Department has completed its review of your request under section 60.2 of the \
Regulations of the Commissioner. You have met the requirements and are approved to take part in \
clinical clerkships of more than twelve weeks in New York State hospitals.
The approval is for students who are enrolled; it ends on the day you graduate and at the latest on \
March 10, 2028. Hospitals should keep a copy of this letter. If your school withdraws its statement of \
good standing, this approval is void.
Clerkships taken before the date of this letter cannot be credited.
Sincerely,
~ Education Program Assistant :: C. Wojtowicz""",
        "Zhanna Petrosyan-Lee",
        "2026-03-11",
        expires="2028-03-10",
    )


def _split_report() -> Iterator[UnseenPaper]:
    """Laboratory and imaging reports with framed particulars."""
    mk = partial(_paper, SplitReport)
    yield mk(
        "lab_titers",
        """% Petra Advanced Laboratories
% Third Circle, Jabal Amman, Amman 11181, Jordan
% Tel +962 6 555 0144   results@petralabs.example
Patient Name :: Leen Fawzi Al-Majali ;; File No. :: 77-20418
Date of Birth :: 09-Jan-2002 ;; Gender :: Female
Doctor :: Dr. Hani Obeidat ;; Sample Date :: 18-Nov-2025 10:12
Nationality :: Jordanian ;; Result Date :: 19-Nov-2025 16:40
# IMMUNITY SCREEN FOR HEALTH CARE STUDENTS
Test | Result | Flag | Unit | Decision limits
Anti-HBs (quantitative) | 1000.0 | Immune | mIU/mL | Below 10: non immune. 10 and above: immune
Measles IgG | 212.4 | Positive | AU/mL | Negative < 13.5; Grey zone 13.5 - 16.4; Positive >= 16.5
Mumps IgG | 57.9 | Positive | AU/mL | Negative < 9; Grey zone 9 - 10.9; Positive >= 11
Rubella IgG | 96.3 | Positive | IU/mL | Negative < 7; Grey zone 7 - 9.9; Positive >= 10
Varicella Zoster IgG | 1433.0 | Positive | mIU/mL | Negative < 150; Positive >= 150
Samples in the grey zone should be retested in two weeks. A negative result in a vaccinated person does \
not always mean that protection is lost.
~ Analyst :: Rania Q. ;; Lab Director :: Dr. Zaid Hourani, PhD
$ Form PAL-QF-31 rev. 4, 12-Mar-2023    Page # of 1""",
        "Leen Fawzi Al-Majali",
        "2025-11-18",
        birth="2002-01-09",
        values="anti-HBs,1000,mIU/mL,positive;measles_igg,212.4,AU/mL,positive;mumps_igg,57.9,AU/mL,positive;"
        "rubella_igg,96.3,IU/mL,positive;varicella_igg,1433,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Laboratorium Medyczne "Wisła-Med"
% ul. Królewska 8, 31-000 Kraków, Polska
% tel. 12 555 01 70   Nr rejestru (fikcyjny) 0009
Pacjent :: Grzegorz Świątkowski ;; Nr zlecenia :: 2026/02/04417
Data urodzenia :: 12.07.2000 ;; Płeć :: mężczyzna
Lekarz zlecający :: lek. Ewa Żurek ;; Data pobrania :: 10.02.2026 08:05
Materiał :: surowica ;; Data wydania wyniku :: 12.02.2026 15:30
# SPRAWOZDANIE Z BADAŃ - SEROLOGIA
Badanie | Wynik | Jednostka | Wartości referencyjne | Interpretacja
Przeciwciała anty-HBs | 325,6 | mIU/ml | < 10 brak ochrony; >= 10 ochrona | dodatni
Odra IgG | 640 | mIU/ml | < 200 ujemny; 200-275 wątpliwy; > 275 dodatni | dodatni
Świnka IgG | 41,5 | U/ml | < 9 ujemny; 9-11 wątpliwy; > 11 dodatni | dodatni
Różyczka IgG | 88,0 | IU/ml | < 10 ujemny; >= 10 dodatni | dodatni
Ospa wietrzna (VZV) IgG | 1105 | mIU/ml | < 100 ujemny; >= 100 dodatni | dodatni
Wynik ujemny nie wyklucza zakażenia w okresie okienka. Wynik dodatni IgG świadczy o przebytym zakażeniu \
lub szczepieniu.
~ Badanie autoryzował :: mgr Paweł Cieślak, diagnosta laboratoryjny ;; Nr PWZDL :: 00000
$ Bez pisemnej zgody laboratorium sprawozdanie nie może być powielane inaczej niż w całości.  Strona # z 1""",
        "Grzegorz Świątkowski",
        "2026-02-10",
        birth="2000-07-12",
        values="anti-HBs,325.6,mIU/ml,positive;measles_igg,640,mIU/ml,positive;mumps_igg,41.5,U/ml,positive;"
        "rubella_igg,88,IU/ml,positive;varicella_igg,1105,mIU/ml,positive",
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Analisi Ponte Vecchio S.r.l.
% Viale dei Tigli 22, 50100 Firenze, Italia
% Tel. 055 555 0163   Accreditato SSN (fittizio)
Cognome e nome :: DELLA ROVERE CHIARA ;; Codice accettazione :: 260122-0381
Data di nascita :: 03/05/2001 ;; Sesso :: F
Medico curante :: Dr. Bianchi ;; Data prelievo :: 22/01/2026
Codice fiscale :: DLLCHR01E43X000X ;; Data referto :: 24/01/2026
# REFERTO DI SIEROLOGIA
Esame | Esito | Unità di misura | Intervallo di riferimento
HBsAg | NEGATIVO | | Negativo
Anticorpi anti-HBc totali | NEGATIVO | | Negativo
Anticorpi anti-HBs | 4,2 | mUI/mL | Immune se > 10
| Giudizio: NEGATIVO - soggetto non protetto nei confronti del virus dell'epatite B.
Si consiglia una dose di richiamo e nuovo dosaggio dopo 30-60 giorni. Un titolo inferiore a 10 mUI/mL a \
distanza di anni dal ciclo primario non esclude la memoria immunologica.
~ Il Direttore Responsabile :: Dott.ssa Ornella Fabbri, biologa
$ Documento firmato digitalmente ai sensi di legge.   Pag. # di 1""",
        "Chiara Della Rovere",
        "2026-01-22",
        birth="2001-05-03",
        values="HBsAg,,,negative;anti-HBc,,,negative;anti-HBs,4.2,mUI/mL,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Northmoor NHS Foundation Trust (fictional)
% Department of Virology, Infirmary Lane, Leeds LS1 0XX
% Duty virologist: 0113 555 0180
Surname :: ADEGOKE-WHITE ;; NHS No. :: 000 000 4417
Forename :: Tobi Samuel ;; Hospital No. :: N770182
DOB :: 26/08/2001 ;; Specimen :: Clotted blood V,25.0448210
Location :: Occupational Health ;; Collected :: 02/10/2025 09:30
Consultant :: Dr J Pickering ;; Reported :: 06/10/2025 11:14
# VIRAL SEROLOGY
Investigation | Result
Measles IgG antibody | DETECTED
Rubella IgG antibody | DETECTED   34 IU/mL
Varicella zoster IgG antibody | DETECTED   >1000 mIU/mL
Hepatitis B surface antibody | 76 mIU/mL
Comment: Measles, rubella and VZV results are consistent with past infection or immunisation. Anti-HBs \
10-100 mIU/mL is a low-level response: give one further dose of vaccine; no further testing is needed \
in a person who can be assumed immunocompetent. If a result had been NOT DETECTED we would advise MMR.
Authorised by :: Dr S Lockwood ;; Status :: Final
$ UKAS accreditation is fictional. Printed from ward system.  Page #""",
        "Tobi Samuel Adegoke-White",
        "2025-10-02",
        birth="2001-08-26",
        values="measles_igg,,,positive;rubella_igg,34,IU/mL,positive;varicella_igg,1000,mIU/mL,positive;"
        "anti-HBs,76,mIU/mL,",
    )
    yield mk(
        "tb_test",
        """% Laboratório Serra Azul
% Av. Afonso Pena, 4000 - Belo Horizonte/MG - Brasil
% Central (31) 5555-0120   Resp. técnica: CRF-MG 00000
Paciente :: HELOÍSA CAMPOS DRUMMOND ;; Pedido :: 0471-8820
Nascimento :: 14/04/2001 ;; Sexo :: Feminino
Solicitante :: Dr. Otávio Lins ;; Coleta :: 05/09/2025 07:22
Convênio :: Particular ;; Liberação :: 09/09/2025 18:05
# IGRA - LIBERAÇÃO DE INTERFERON GAMA (QUANTIFERON-TB GOLD PLUS)
Exame | Resultado | Unidade | Valor de referência
Tubo nulo (NIL) | 0,09 | UI/mL | até 8,0
TB1 menos NIL | 0,03 | UI/mL | inferior a 0,35
TB2 menos NIL | 0,00 | UI/mL | inferior a 0,35
Mitógeno menos NIL | 8,74 | UI/mL | igual ou superior a 0,50
Conclusão | NEGATIVO | | Negativo
Notas: Resultado positivo indica provável infecção por M. tuberculosis, sem distinguir doença ativa de \
infecção latente. Resultado indeterminado pode ocorrer em imunossuprimidos; recomenda-se nova coleta.
~ Liberado por :: Dra. Janaína Reis, CRBM 00000
$ A interpretação de exames é ato médico.  Página # de 1""",
        "Heloísa Campos Drummond",
        "2025-09-05",
        birth="2001-04-14",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Liffey Biomedical Diagnostics
% Unit 9, Parkgate, Dublin 8, Ireland
% +353 1 555 0119   INAB (fictional) 000MT
Patient :: O'SULLIVAN-KAUR, SIMRAN ;; Lab ref. :: LB-26-008814
DOB :: 19/10/2000 ;; Sex :: F
Requested by :: College Health Service ;; Phlebotomy :: 12/01/2026 08:50
Sample :: 2 x Li-heparin ;; Report date :: 14/01/2026
# T-SPOT.TB - ELISPOT ASSAY
Well | Spot count | Comment
Nil (negative control) | 1 | satisfactory
Panel A (ESAT-6) | 1 |
Panel B (CFP10) | 0 |
Mitogen (positive control) | > 20 | satisfactory
Overall result | NEGATIVE - no reactive T cells to M. tuberculosis antigens found |
How results are worded: POSITIVE when either panel exceeds the nil control by 8 spots or more; \
BORDERLINE at 5 to 7; NEGATIVE at 4 or fewer; INVALID when a control fails.
Previous result: NEGATIVE, 03/02/2024, ref. LB-24-010022.
~ Authorised by :: Ciara Nolan, FAMLS""",
        "Simran O'Sullivan-Kaur",
        "2026-01-12",
        birth="2000-10-19",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Alborz Pathobiology Center
% No. 18, Golestan St., Valiasr Ave., Tehran, Iran
% Phone +98 21 5550 0190
Name :: Niloofar Ghasemzadeh ;; Reception No. :: 14040-7713
Age :: 25 years ;; Sex :: Female
Physician :: Dr. M. Tavakoli ;; Sampling :: 2025/10/21 07:40
ID :: 0019990417 ;; Report :: 2025/10/26
# QUANTIFERON-TB GOLD PLUS
Tube | IU/mL | Cut-off
Nil | 0.12 | <= 8.0
TB1 - Nil | 1.87 | < 0.35
TB2 - Nil | 2.04 | < 0.35
Mitogen - Nil | > 10 | >= 0.5
Final result | POSITIVE |
Positive results show sensitization to M. tuberculosis; they do not separate latent infection from \
active disease and should be followed by a chest radiograph. A negative result would have been \
TB1 and TB2 below 0.35 IU/mL.
~ Technical supervisor :: F. Rostami ;; Pathologist :: Dr. Shahram Navidi""",
        "Niloofar Ghasemzadeh",
        "2025-10-21",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Blue Heron Occupational Laboratories
% 710 Estuary Road, Wilmington, DE 19801
% Customer care 302-555-0165   CLIA 08D9990044
Donor :: HAILU, MERON T. ;; Lab accession :: BH6039117
Donor DOB :: 12/02/1999 ;; CCF # :: 7714402
Account :: Delmarva Clinical Clerkships ;; Collected :: 03/09/2026 13:47
Reason :: Pre-clinical rotation ;; Reported :: 03/11/2026
# DRUGS OF ABUSE PANEL 12, URINE, WITH VALIDITY
Drug class | Result | Screening cutoff
Amphetamine / Methamphetamine | Not Detected | 500 ng/mL
MDMA | Not Detected | 500 ng/mL
Barbiturates | Not Detected | 200 ng/mL
Benzodiazepines | Not Detected | 200 ng/mL
Buprenorphine | Not Detected | 5 ng/mL
Cannabinoids (THC) | Not Detected | 50 ng/mL
Cocaine metabolite | Not Detected | 150 ng/mL
Fentanyl | Not Detected | 1 ng/mL
Methadone | Not Detected | 300 ng/mL
Opiates | Not Detected | 300 ng/mL
Oxycodone | Not Detected | 100 ng/mL
Phencyclidine | Not Detected | 25 ng/mL
Creatinine 141 mg/dL (normal 20-300). pH 6.1 (4.5-9.0). Oxidants: none.
OVERALL RESULT: NEGATIVE
A specimen is reported DILUTE, ADULTERATED or SUBSTITUTED when validity limits are not met. Positive \
screens are confirmed by LC-MS/MS before release.
$ Rev. 07/2024    Certified true by laboratory system    Page # of 1""",
        "Meron T. Hailu",
        "2026-03-09",
        birth="1999-12-02",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Blue Heron Occupational Laboratories
% 710 Estuary Road, Wilmington, DE 19801
% Customer care 302-555-0165   CLIA 08D9990044
Donor :: LEVENTHAL, ARI J. ;; Lab accession :: BH5288204
Donor DOB :: 05/20/1998 ;; CCF # :: 7692210
Account :: Delmarva Clinical Clerkships ;; Collected :: 10/14/2025 16:05
Reason :: Pre-clinical rotation ;; Reported :: 10/18/2025
# DRUGS OF ABUSE PANEL 10, URINE, WITH VALIDITY
Drug class | Result | Screening cutoff | Confirmation
Amphetamines | Not Detected | 500 ng/mL |
Barbiturates | Not Detected | 200 ng/mL |
Benzodiazepines | Not Detected | 200 ng/mL |
Cannabinoids (THC) | DETECTED | 50 ng/mL | THC-COOH 88 ng/mL (cutoff 15)
Cocaine metabolite | Not Detected | 150 ng/mL |
Methadone | Not Detected | 300 ng/mL |
Opiates | Not Detected | 300 ng/mL |
Phencyclidine | Not Detected | 25 ng/mL |
Creatinine 96 mg/dL (normal 20-300). pH 5.8 (4.5-9.0). Oxidants: none.
OVERALL RESULT: POSITIVE
Confirmed by LC-MS/MS. Not negative for all classes tested; refer to the medical review officer.
$ Rev. 07/2024    Certified true by laboratory system    Page # of 1""",
        "Ari J. Leventhal",
        "2025-10-14",
        birth="1998-05-20",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Röntgeninstitut am Donaukanal
% Obere Augartenlände 3, 1020 Wien, Österreich
% Tel. 01 555 01 90   Alle Kassen (fiktiv)
Patientin :: Katharina Obermayr-Steiner ;; Befundnummer :: 25/118-204
Geb.-Datum :: 28.12.2000 ;; Zuweiser :: Dr. Leitgeb
Untersuchung :: Thorax pa und seitlich ;; Untersucht am :: 01.08.2025
SVNR :: 0000 281200 ;; Befunddatum :: 04.08.2025
# RÖNTGENBEFUND
Fragestellung: Ausschluss einer Tuberkulose vor Auslandspraktikum.
Befund: Zwerchfelle glatt begrenzt, Randwinkel frei. Herz normal groß. Mediastinum mittelständig und \
nicht verbreitert. Keine Infiltrate, keine Rundherde, keine Kavernen. Keine Hiluslymphknoten. Kein \
Pleuraerguss. Alte Rippenfraktur links, konsolidiert.
Ergebnis: Kein Hinweis auf eine aktive spezifische Lungenerkrankung. Altersentsprechend unauffälliger \
Thoraxbefund.
~ Für den Befund :: Dr. Ulrich Prammer, Facharzt für Radiologie
$ Seite # von 1. Diese Bilder werden zehn Jahre aufbewahrt.""",
        "Katharina Obermayr-Steiner",
        "2025-08-01",
        birth="2000-12-28",
        values="chest_xray,,,no active TB",
    )


LAYOUTS = (
    _letter_right,
    _split_report,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()


def _plain(text: str) -> str:
    """Lower case without accents, white space as single blanks; other scripts are kept."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    return " ".join("".join(ch for ch in text if not unicodedata.combining(ch)).split())


MONTHS = (
    "januar jänner februar märz april mai juni juli august september oktober november dezember",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
    "δεκεμβρίου",
)


def _forms(day: date) -> Iterator[str]:
    """The ways in which the set prints a date, further languages included."""
    yield from _date_forms(day)
    yield from (
        f"{day:%m/%y}",
        f"{day:%d.%m.%y}",
        f"{day:%Y/%m/%d}",
        f"{day:%Y.%m.%d}",
        f"{day:%Y%m%d}",
        f"{day:%d%b%y}",
    )
    yield from (f"{day:%d-%b-%y}", f"{day:%b-%Y}", f"{day:%b. %d, %Y}", f"{day.day}. {day.month}. {day.year}")
    for names in MONTHS:
        words = [word for word in names.split() if word != "jänner"]
        for tail in ("", ".", " de", "th", "º"):
            yield from (
                f"{num}{tail} {words[day.month - 1]} {day.year}" for num in (day.day, f"{day.day:02d}")
            )
        yield f"{day.day} de {words[day.month - 1]} del {day.year}"


WORDS = {
    "negative": ("negativ", "non-reactive", "non reactive", "not detected", "nonreactive", "no reactiv", "негативн",
                 "não reag", "non reattiv", "ujemn", "no reactor", "not immune"),
    "positive": ("positiv", "immune", "reactive", "suggestive of", "detected", "dodatni", "позитивн", "yes",
                 "reactor", "reator", "obecne", "protective"),
    "clear": ("clear", "no criminal", "no record", "no trace", "no adverse", "nulla", "nothing", "no registra", "no conviction"),
    "no active TB": ("active", "activ", "aktiv"),
    "normal": ("normal", "unauffällig", "unremarkable"),
    "pending": ("pending", "to follow", "await", "in process"),
    "indeterminate": ("indeterminate", "cannot be excluded", "recommended", "indeterminado"),
    "consider": ("consider", "record", "registra"),
    "fail": ("fail", "not pass"),
}  # fmt: skip


def check() -> list[str]:
    """Compare every label with what is drawn; returns what does not agree."""
    found: list[str] = []
    whole = list(papers())
    names = {paper.name for paper in whole}
    if (len(whole), len({paper.layout for paper in whole}), len(names)) != (120, 12, 120):
        found.append(f"{len(whole)} papers, names not unique?")
    for paper in whole:
        text = _plain(_text(paper.draw()))
        flat = text.replace(" ", "")
        if _plain(MARK) not in text or paper.draw() != paper.draw():
            found.append(f"{paper.name}: no sample mark, or not deterministic")
        for label in ("issued", "expires", "birth"):
            day = getattr(paper, label)
            if label == "expires" and re.search(r"valid for (six|three|12) months|gültig für", text):
                continue
            if day and not any(_plain(form).replace(" ", "") in flat for form in _forms(day)):
                found.append(f"{paper.name}: {label} {day} is not on the page")
        for part in re.split(r"[ -]", _plain(paper.person)):
            if part not in text:
                found.append(f"{paper.name}: name part {part} is not on the page")
        for name, value, unit, result in paper.values:
            shown = [] if value is None else [f"{value:g}", f"{value:,.0f}", f"{value:.1f}", f"{value:.2f}"]
            shown += [each.replace(",", ".") for each in shown] + [each.replace(".", ",") for each in shown]
            if shown and not any(each in text for each in shown):
                found.append(f"{paper.name}: {name} {value} is not on the page")
            if unit and unit not in {"USD", "EUR", "GBP"} and _plain(unit) not in text:
                found.append(f"{paper.name}: unit {unit} is not on the page")
            if result and not any(_plain(word) in text for word in WORDS.get(result, (result,))):
                found.append(f"{paper.name}: result {result} is not on the page")
    return found


if __name__ == "__main__":
    problems = check()
    print("\n".join(problems) or "All labels are on their pages.")
    sys.exit(bool(problems))
