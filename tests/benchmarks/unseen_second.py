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

from reportlab.lib.colors import Color, HexColor, black, grey
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


class Inked(Sheet):
    """Signatures in the layout's own font where the italic one lacks their letters."""

    def put(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 0,
        *,
        strong: bool = False,
        align: str = "l",
        ink: Color | None = None,
        font: str = "",
    ) -> None:
        """Put one line of text."""
        if font and any(ch > "\u00ff" for ch in text):
            font = self.font
        super().put(x, y, text, size, strong=strong, align=align, ink=ink, font=font)


class Rows(Inked):
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


class LetterRight(Inked):
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
        self.need(high + 5)
        self.y -= 5
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


class OverBoxes(Inked, Form):
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


class GrandCert(Inked):
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
            self.y -= 15
            text = "      ".join(f"{label}: {value}" for label, value in _pairs(line))
            self.put(self.size[0] / 2, self.y, text, self.fit(text, self.width, 9.6, self.font), align="c")
        self.y -= 4


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


class HospPortal(Inked):
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
        self.y -= 10
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


class DualLabel(Inked):
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


class IdCard(Inked):
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


class Receipt(Inked):
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


class Questionnaire(Inked, Form):
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
            self.put(self.left + 4, self.y, line, 9, strong=True, ink=black)
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


def _over_boxes() -> Iterator[UnseenPaper]:
    """Forms with labels above their boxes."""
    mk = partial(_paper, OverBoxes)
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form
% Specimen layout for visiting students. Please print. Pages 2 and 3 are for additional documentation.
Last Name :: Panagiotopoulou ;; First Name :: Danae ;; Middle Initial :: E
DOB :: 04/23/2001 ;; Street Address :: 9 Ermou St, Patras, Greece ;; Cell Phone :: +30 690 000 0417
Medical School :: Ionian Medical School ;; Primary Email :: d.panag@ionianmed.example ;; Student ID :: 1047711
## MMR - Two doses of MMR vaccine, or serologic proof of immunity
Dose #1 MMR :: 05/30/2002 ;; Dose #2 MMR :: 09/14/2006 ;; Serology :: not needed
## Tetanus-diphtheria-pertussis - One dose of adult Tdap
Tdap Vaccine (Adacel, Boostrix) :: 02/08/2019 ;; Td or Tdap booster, if more than 10 years :: --
## Varicella - Two doses of vaccine or positive serology
Varicella #1 :: 11/02/2010 ;; Varicella #2 :: 02/15/2011 ;; Serology :: not needed
## Hepatitis B - three doses and a quantitative antibody 4-8 weeks after the last
Dose #1 :: 10/03/2001 ;; Dose #2 :: 11/05/2001 ;; Dose #3 :: 04/22/2002
Hepatitis B Surface Antibody, date :: 10/29/2025 ;; Quantitative result :: 58.4 mIU/mL ;; \
Interpretation :: [x] Positive [ ] Negative
## Tuberculosis - two TSTs or one IGRA; those with a positive test complete section B instead
Interferon gamma release assay, date :: 10/29/2025 ;; Type :: QuantiFERON Plus ;; \
Result :: [x] Negative [ ] Indeterminate
Section B, positive test: date of chest X-ray :: n/a ;; Treated for latent TB :: n/a
## Influenza
Date of last vaccination :: 10/16/2025 ;; Product :: Vaxigrip ;; COVID-19, most recent :: 11/09/2023
~ Authorized Signature :: A. Dimou ;; Printed Name :: Athanasios Dimou MD ;; Date :: 11/04/2025
$ MAY 2024 edition - form made up for this set    Page #""",
        "Danae E Panagiotopoulou",
        "2025-11-04",
        birth="2001-04-23",
        values="anti-HBs,58.4,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form
% Specimen layout for visiting students. Please print. Pages 2 and 3 are for additional documentation.
Last Name :: Thapa Magar ;; First Name :: Suyash ;; Middle Initial :: 
DOB :: 12/30/1999 ;; Street Address :: Pokhara-8, Kaski, Nepal ;; Cell Phone :: +977 98 0000 0417
Medical School :: Annapurna College of Medicine ;; Primary Email :: suyash@acm.example ;; Student ID :: 076-31
## MMR - Two doses of MMR vaccine, or serologic proof of immunity
Dose #1 MMR :: unknown ;; Dose #2 MMR :: unknown ;; Titer date :: 09/02/2025
Measles IgG :: [x] Positive [ ] Negative ;; Mumps IgG :: [x] Positive [ ] Negative ;; \
Rubella IgG :: [x] Positive [ ] Negative
## Tetanus-diphtheria-pertussis - One dose of adult Tdap
Tdap Vaccine (Adacel, Boostrix) :: 09/04/2025 ;; Td or Tdap booster, if more than 10 years :: --
## Varicella - Two doses of vaccine or positive serology
Varicella #1 :: none ;; Varicella #2 :: none ;; Varicella IgG 09/02/2025 :: [ ] Positive [x] Negative
## Hepatitis B - three doses and a quantitative antibody 4-8 weeks after the last
Dose #1 :: 01/15/2020 ;; Dose #2 :: 02/17/2020 ;; Dose #3 :: 07/21/2020
Hepatitis B Surface Antibody, date :: 09/02/2025 ;; Quantitative result :: 612 mIU/mL ;; \
Interpretation :: [x] Positive [ ] Negative
## Tuberculosis
TST placed :: 09/02/2025 ;; TST read :: 09/04/2025 ;; Induration :: 0 mm ;; Result :: [x] Negative [ ] Positive
~ Authorized Signature :: P. Koirala ;; Printed Name :: Dr. Pramila Koirala ;; Date :: 09/08/2025
$ MAY 2024 edition - form made up for this set    Page #""",
        "Suyash Thapa Magar",
        "2025-09-08",
        birth="1999-12-30",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;varicella_igg,,,negative;"
        "anti-HBs,612,mIU/mL,positive;TST,0,mm,negative",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Health Clearance Form for Visiting Clerks
% Lakeshore University Hospital - Occupational Medicine, 2 Pier Avenue, Erie, PA 16501
Clerk's full name :: Bilal Hassan Al-Rashid ;; Date of birth :: 17 Feb 2000
Home institution :: Al-Yarmouk Gulf College of Medicine ;; Rotation dates :: 2 Mar 2026 - 27 Mar 2026
## To be filled in by a physician, nurse practitioner or nurse
MMR, first :: 11 Mar 2001 ;; MMR, second :: 20 Sep 2005 ;; Tdap :: 30 Jun 2021
Varicella, first :: 04 Apr 2012 ;; Varicella, second :: 10 Oct 2012 ;; Influenza 2025/26 :: 22 Oct 2025
Hep B 1 :: 17 Feb 2000 ;; Hep B 2 :: 19 Apr 2000 ;; Hep B 3 :: 20 Aug 2000
Anti-HBs, date :: 08 Dec 2025 ;; Anti-HBs, value :: 240 mIU/mL ;; Immune? :: [x] yes [ ] no
TB blood test, date :: 08 Dec 2025 ;; Result :: Negative ;; Chest film (if positive) :: not required
Meningococcal ACWY (optional) :: 15 Jul 2018 ;; Hepatitis A (optional) :: 2 doses, 2013
## Statement of provider
To my knowledge the clerk is free from communicable disease and able to work with patients.
~ Provider :: Dr. Salma Bin Karam ;; Stamp :: (clinic stamp) ;; Signed on :: 15 Dec 2025
$ LUH-OM 118 (rev. 01 Feb 2024)""",
        "Bilal Hassan Al-Rashid",
        "2025-12-15",
        birth="2000-02-17",
        values="anti-HBs,240,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "dean_verification",
        """% Home School Certification
% Visiting Medical Student Office, Prairie View School of Medicine. The home school completes this page.
Student's name :: Ogechi Precious Nnamdi-Obi ;; Born :: 05 May 2001
Name of medical school :: Calabar Delta College of Medicine ;; Country :: Nigeria
Length of program :: 6 years ;; Current year :: 6 ;; Degree expected :: November 2026
## Please answer every line
Is the student enrolled and in good academic standing? :: [x] Yes [ ] No
Will the student be in the last year of the program during the elective? :: [x] Yes [ ] No
Has the student passed all core clerkships? :: [x] Yes [ ] No
Has the student ever been the subject of disciplinary action? :: [ ] Yes [x] No
Does the student carry health insurance valid in the United States? :: [x] Yes [ ] No
Has the student been trained in universal precautions? :: [x] Yes [ ] No
I approve the elective and certify the answers given above.
~ Dean (signature) :: E. Bassey ;; Name in print :: Prof. Effiong Bassey ;; Date :: 30 Oct 2025
$ An incomplete form will be returned.   PVSOM form 7, July 2025""",
        "Ogechi Precious Nnamdi-Obi",
        "2025-10-30",
        birth="2001-05-05",
    )
    yield mk(
        "dean_verification",
        """% Home School Certification
% Visiting Medical Student Office, Prairie View School of Medicine. The home school completes this page.
Student's name :: Dimitri Anton Baptiste ;; Born :: 21 Oct 1998
Name of medical school :: Leeward College of Medicine ;; Country :: St. Aurelia
Length of program :: 4 years ;; Current year :: 3 ;; Degree expected :: not known
## Please answer every line
Is the student enrolled and in good academic standing? :: [ ] Yes [x] No
Will the student be in the last year of the program during the elective? :: [ ] Yes [x] No
Has the student passed all core clerkships? :: [ ] Yes [x] No
Has the student ever been the subject of disciplinary action? :: [x] Yes [ ] No
Does the student carry health insurance valid in the United States? :: [x] Yes [ ] No
Has the student been trained in universal precautions? :: [x] Yes [ ] No
The student is on academic probation until January 2026; the School does not approve the elective.
~ Dean (signature) :: V. Charles ;; Name in print :: Dr. Verna Charles ;; Date :: 12 Sep 2025
$ An incomplete form will be returned.   PVSOM form 7, July 2025""",
        "Dimitri Anton Baptiste",
        "2025-09-12",
        birth="1998-10-21",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% Report of Medical Examination
% Required of every visiting student within twelve months before the first day. Cascadia Regional Hospital.
Student's name (last, first, middle) :: Mendieta Salcedo, Rosario ;; Date of birth :: 08/21/2000
Height :: 5 ft 4 in ;; Weight :: 128 lb ;; Blood pressure :: 112/70 ;; Pulse :: 68 ;; Temp :: 98.2 F
Known allergies :: penicillin (rash) ;; Current medicines :: none ;; Past surgery :: appendectomy 2014
## Findings (N = normal, A = abnormal: explain)
Skin :: N ;; Eyes / vision 20/20 :: N ;; Ears / hearing :: N ;; Throat :: N
Heart :: N ;; Lungs :: N ;; Abdomen :: N ;; Back :: N ;; Reflexes :: N
Remarks on abnormal findings :: none
## Opinion of the examiner
[x] The student can perform the duties of a clinical clerk without limitation.
[ ] The student can perform the duties with these limitations: ______
[ ] The student is not fit at present.
~ Examiner :: Dr. Ignacio Urrutia ;; License no. :: CMP 00000 ;; Date of exam :: 01/28/2026
$ Form HR-204   Revised 03/15/2022""",
        "Rosario Mendieta Salcedo",
        "2026-01-28",
        birth="2000-08-21",
    )
    yield mk(
        "malpractice",
        """% CERTIFICATE OF LIABILITY INSURANCE
% This certificate is issued for information only and gives the holder no rights. It does not amend, extend \
or alter the cover of the policies below.
DATE (MM/DD/YYYY) :: 08/12/2025 ;; CERTIFICATE NO. :: 2025-00417 ;; REVISION NO. :: 0
PRODUCER :: Keystone & Bay Insurance Services ;; CONTACT :: Student desk, 215-555-0148
INSURED :: Saint Cyprian University, School of Medicine ;; FOR STUDENT :: Keanu Rajesh Ramdeen
INSURER A :: Granite Mutual Indemnity Co. ;; INSURER B :: none
## COVERAGES
TYPE :: Medical professional liability ;; FORM :: [x] occurrence [ ] claims-made ;; POLICY NO. :: GM-MPL-88041
EFFECTIVE :: 08/01/2025 ;; EXPIRES :: 08/01/2026 ;; EACH OCCURRENCE :: $1,000,000 ;; AGGREGATE :: $3,000,000
DESCRIPTION OF OPERATIONS :: Supervised clerkships of the named student at affiliated hospitals
CERTIFICATE HOLDER :: Cascadia Regional Hospital, Eugene, OR ;; AUTHORIZED REPRESENTATIVE :: L. Stroud
## CANCELLATION
Should any of the above policies be cancelled before the expiration date, notice will be given as the \
policy provides.
$ Layout after a common industry form, edition 2016/03; fictional""",
        "Keanu Rajesh Ramdeen",
        "2025-08-01",
        expires="2026-08-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "application_form",
        """% Application for a Visiting Clinical Elective
% Prairie View School of Medicine - international applicants. Fee: USD 300, not refundable.
Family name :: Kowalenko ;; Given names :: Bohdan Mykola ;; Date of birth (day/month/year) :: 11/09/2001
Citizenship :: Ukraine ;; Passport no. :: FX000417 ;; Passport expires :: 14/05/2031
Home address :: 3 Franka St, Lviv ;; E-mail :: b.kowalenko@mail.example
Medical school :: Halych State Medical University ;; Expected graduation :: 30/06/2026
## Elective requested
First choice :: Hematology, 06/04/2026 - 01/05/2026 ;; Second choice :: Nephrology
USMLE Step 1 taken? :: [x] yes [ ] no ;; Result :: passed ;; English test :: IELTS 7.5
## Declarations
Have you ever been convicted of a crime? :: [ ] yes [x] no ;; Dismissed or suspended? :: [ ] yes [x] no
Person to notify in an emergency :: Halyna Kowalenko (mother) ;; Telephone :: +380 67 000 0417
I declare that my answers are complete and true. A false answer leads to rejection.
~ Signature of applicant :: B. Kowalenko ;; Date :: 20/11/2025
$ PVSOM form 1, edition July 2025""",
        "Bohdan Mykola Kowalenko",
        "2025-11-20",
        birth="2001-09-11",
    )
    yield mk(
        "tb_test",
        """% Tuberculin Skin Test Documentation
% Student Wellness Clinic, Bay of Pines College, 40 Campus Loop, Mobile, AL 36601
Patient's name :: Nodirbek Yusupov ;; Date of birth :: 02-14-2000 ;; Student no. :: BPC 99417
History of BCG :: [x] yes [ ] no ;; Past positive TST :: [ ] yes [x] no ;; Live vaccine in last 4 weeks :: \
[ ] yes [x] no
## Administration
Date given :: 01-19-2026 ;; Time :: 2:15 PM ;; Site :: left forearm ;; Given by :: H. Trask, LPN
Product :: Aplisol 5 TU ;; Lot :: 77041 ;; Product expires :: 09-2026
## Reading (48-72 hours)
Date read :: 01-21-2026 ;; Time :: 3:00 PM ;; Millimeters :: 3 mm ;; Result :: [x] negative [ ] positive
Read by :: H. Trask, LPN ;; Follow-up :: none
For health care workers an induration of 10 mm or more is positive; 5 mm in contacts of a case.
$ SWC 12 - revised 06-2021""",
        "Nodirbek Yusupov",
        "2026-01-21",
        birth="2000-02-14",
        values="TST,3,mm,negative",
    )
    yield mk(
        "background_check",
        """% Criminal History Report - Response
% Office of the State Identification Bureau (fictional). Search by name and fingerprint.
Name searched :: AMINU, HADIZA BELLO ;; Date of birth :: 07/16/1999 ;; Sex :: F
Request received :: 12/02/2025 ;; Response date :: 12/05/2025 ;; Tracking no. :: SIB-25-771-0417
Requesting agency :: Lakeshore University Hospital ;; Purpose :: Student clinical placement
## RESULT
STATE FILE :: NO RECORD ;; FEDERAL FILE :: NO RECORD
Sex offender registry :: NO RECORD
The search covers convictions and charges that are pending in this state. Records that were sealed or \
expunged are not reported. A response of RECORD ATTACHED would be followed by a rap sheet.
~ Custodian of records :: J. Brannigan ;; Seal :: (embossed)
$ SIB 41B rev 10/2023   This response is void if photocopied without the seal.""",
        "Hadiza Bello Aminu",
        "2025-12-05",
        birth="1999-07-16",
        values="background_check,,,clear",
    )


def _ruled_table() -> Iterator[UnseenPaper]:
    """Records with a table between rules: transcripts, score reports, laboratory reports."""
    mk = partial(_paper, RuledTable)
    yield mk(
        "transcript",
        """% ГАЛИЦЬКИЙ ДЕРЖАВНИЙ МЕДИЧНИЙ УНІВЕРСИТЕТ
% Halych State Medical University - Dean's Office, Faculty of Medicine No. 2
% вул. Пекарська 101, Львів, Україна
# АКАДЕМІЧНА ДОВІДКА / ACADEMIC RECORD No. 218-Д
Прізвище, ім'я / Name :: СТЕЦЬКО Соломія / Solomiia STETSKO ;; Дата народження / Born :: 19.03.2002
Спеціальність / Field :: 222 Медицина / Medicine ;; Вступ / Admitted :: 01.09.2019
Дисципліна / Subject | Години / Hours | Кредити / ECTS | Оцінка / Grade
Анатомія людини / Human anatomy | 480 | 16.0 | 5 (відмінно)
Фізіологія / Physiology | 420 | 14.0 | 4 (добре)
Патоморфологія / Pathomorphology | 240 | 8.0 | 5 (відмінно)
Фармакологія / Pharmacology | 240 | 8.0 | 4 (добре)
Внутрішня медицина / Internal medicine | 540 | 18.0 | 5 (відмінно)
Хірургія / Surgery | 510 | 17.0 | 4 (добре)
Педіатрія / Pediatrics | 390 | 13.0 | 5 (відмінно)
Шкала: 5 - відмінно, 4 - добре, 3 - задовільно, 2 - незадовільно / fail.
Видано / Issued: 25 вересня 2025 р. / 25.09.2025
~ Декан / Dean :: Ігор Мельничук ;; М.П. / Seal :: (seal)""",
        "Solomiia Stetsko",
        "2025-09-25",
        birth="2002-03-19",
    )
    yield mk(
        "transcript",
        """% UNIVERSIDAD NACIONAL DEL ALTIPLANO SUR
% Facultad de Medicina Humana - Oficina de Registro Académico
% Av. El Sol 1200, Puno, Perú
# CERTIFICADO DE ESTUDIOS
Apellidos y nombres :: MAMANI CHOQUE, Yessenia Milagros ;; Código :: 180417
Documento de identidad :: DNI 00004417 ;; Fecha de nacimiento :: 02/06/2000
Ciclo | Asignatura | Créditos | Nota
I | Biología celular y molecular | 5 | 16
II | Anatomía humana | 10 | 15
IV | Fisiología | 8 | 14
V | Patología general | 8 | 17
VII | Medicina interna I | 12 | 16
IX | Cirugía I | 12 | 15
X | Pediatría | 10 | 18
XI | Ginecología y obstetricia | 10 | 16
La nota mínima aprobatoria es once (11). Las asignaturas desaprobadas se consignan en rojo; la \
interesada no registra ninguna.
Promedio ponderado acumulado: 15,92. Orden de mérito: 7 de 94 (quinto superior).
> Puno, 14 de noviembre de 2025
~ Jefe de Registro Académico :: Mg. Elard Ticona ;; Decana :: Dra. Norma Velarde""",
        "Yessenia Milagros Mamani Choque",
        "2025-11-14",
        birth="2000-06-02",
    )
    yield mk(
        "transcript",
        """% INDUS VALLEY MEDICAL & DENTAL COLLEGE
% Constituent of Sindh Health Sciences University - Examination Branch, Hyderabad, Pakistan
# DETAILED MARKS CERTIFICATE - MBBS
Name of candidate :: SYED OWAIS ALI SHAH ;; Father's name :: SYED IMTIAZ ALI SHAH
Registration No. :: IV-2020/0418 ;; Date of birth :: 27-07-2001
Professional | Subject | Max. | Obtained | Status | Held in
First | Anatomy and histology | 200 | 148 | Pass | Nov 2021
First | Physiology | 200 | 151 | Pass | Nov 2021
Second | Biochemistry | 200 | 139 | Pass | Dec 2022
Third | Pharmacology and therapeutics | 200 | 142 | Pass | Dec 2023
Third | Forensic medicine | 150 | 118 | Pass | Dec 2023
Fourth | Special pathology | 300 | 226 | Pass | Jan 2025
Fourth | Community medicine | 200 | 163 | Pass | Jan 2025
Pass percentage 50. Grace marks: nil. Attempts: one in each subject. The Final Professional examination \
is due in February 2026.
Prepared by: R. Memon. Checked by: A. Soomro. Issue date: 08-08-2025
~ Controller of Examinations :: Dr. Ghulam Rasool Junejo ;; Stamp :: (stamp)
$ Errors and omissions excepted. Not valid without the water mark.""",
        "Syed Owais Ali Shah",
        "2025-08-08",
        birth="2001-07-27",
    )
    yield mk(
        "transcript",
        """% COLCHIS INTERNATIONAL MEDICAL ACADEMY LLC
% Educational Process Department, 17 Rustaveli Avenue, Kutaisi, Georgia
# Transcript of Records
Student :: Aravind Krishnan Nambiar ;; Personal number :: IND-Z0009417
Date of birth :: 13.10.2002 ;; Programme :: One-cycle MD, 360 ECTS
Order of admission :: N 04-118, 24.10.2020 ;; Transcript No. :: 2026/0093
Course | ECTS | Points | Letter
Normal anatomy 1-3 | 18 | 84 | B
Medical biochemistry | 8 | 91 | A
Immunology | 4 | 77 | C
Microbiology and virology | 9 | 88 | B
Propaedeutics | 12 | 82 | B
Phthisiology (tuberculosis) | 3 | 95 | A
Infectious diseases | 6 | 73 | C
Obstetrics | 10 | 69 | D
A 91-100, B 81-90, C 71-80, D 61-70, E 51-60 satisfactory; FX 41-50 and F 0-40 fail. GPA 3.21 of 4.
Issued on 16.02.2026 for presentation where required.
~ Head of department :: Nino Tsiklauri ;; Rector :: Prof. Levan Chikovani""",
        "Aravind Krishnan Nambiar",
        "2026-02-16",
        birth="2002-10-13",
    )
    yield mk(
        "usmle_transcript",
        """% UNITED STATES MEDICAL LICENSING EXAMINATION (USMLE)
% Certified Transcript of Scores - made-up specimen
Name :: Whitfield-Acheampong, Nana Yaa ;; USMLE ID Number :: 9-999-027-1
Date of Birth :: June 3, 1999 ;; Date Prepared :: March 17, 2026
Step | Test Date | Pass/Fail | Three-Digit Score | Minimum Passing
1 | 05/12/2025 | Pass | -- | --
2 CK | 01/26/2026 | Pass | 261 | 218
Step 1 examinations taken on or after January 26, 2022 are reported as Pass or Fail only. Scores are not \
shown for failed, incomplete or indeterminate attempts unless stated. No comment is on record for this \
examinee.
^ END OF RECORD
$ Recipient: Visiting Student Office. Not valid if opened by the examinee.    Page # of 1""",
        "Nana Yaa Whitfield-Acheampong",
        "2026-03-17",
        birth="1999-06-03",
        values="step1,,,pass;step2ck,261,,pass",
    )
    yield mk(
        "usmle_step2ck",
        """% UNITED STATES MEDICAL LICENSING EXAMINATION (USMLE)
% Step 2 CK Score Report - made-up specimen
Name :: Farouk, Yasmin Adel ;; USMLE ID :: 9-999-731-8
Test Date :: November 20, 2025 ;; Report Date :: December 17, 2025
Your result | Your score | Passing score
FAIL | 207 | 218
## Performance profile
Discipline | Lower than comparison | Same | Higher
Medicine | x | |
Surgery | x | |
Pediatrics | | x |
Obstetrics and Gynecology | | x |
Psychiatry | | x |
Scores range from 1 to 300, and most fall between 210 and 280. The result PASS is given at or above the \
passing score. If you tested repeatedly you would find your score within 7 points of this one about two \
thirds of the time.
$ USMLE is used here as the name of an examination only; this report is fictional""",
        "Yasmin Adel Farouk",
        "2025-11-20",
        values="step2ck,207,,fail",
        sound=False,
    )
    yield mk(
        "oet",
        """% OCCUPATIONAL ENGLISH TEST - STATEMENT OF RESULTS
% Specimen for a test set
Candidate's name :: Reinhardt, Clemens Otto ;; Candidate no. :: 900417-7712
Date of birth :: 22 March 2000 ;; Profession :: Medicine
Venue :: Frankfurt am Main ;; Test date :: 6 December 2025
Sub-test | Score out of 500 | Grade
Listening | 430 | B
Reading | 460 | A
Writing | 370 | B
Speaking | 440 | B
OET grades go from A (highest) to E (lowest). A candidate with C or lower in a sub-test may sit it again. \
Receiving bodies set their own pass marks. This Statement is verified online only; a printed copy should \
not be relied upon.
Date of issue: 22 December 2025""",
        "Clemens Otto Reinhardt",
        "2025-12-06",
        birth="2000-03-22",
        values="listening,430,,;reading,460,,;writing,370,,;speaking,440,,",
    )
    yield mk(
        "english",
        """% TOEFL iBT - Examinee's Score Record
% made-up specimen of an English test report
Last (family) name :: Sepúlveda Araya ;; First name :: Catalina
Date of birth :: 09 Dec 2001 ;; Appointment :: 0000 0000 7781 0042
Country of birth :: Chile ;; Test date :: 30 Aug 2025
Print date :: 10 Sep 2025 ;; Report valid until :: 30 Aug 2027
Section | Scaled score | Level
Reading | 29 | Advanced
Listening | 26 | Advanced
Speaking | 23 | High-intermediate
Writing | 27 | Advanced
Total | 105 | of 120
Your best scores of all tests in the last two years: Reading 29, Listening 26, Speaking 23, Writing 27. \
Levels: below basic, basic, low-intermediate, high-intermediate, advanced. There is no passing or \
failing score.""",
        "Catalina Sepúlveda Araya",
        "2025-08-30",
        expires="2027-08-30",
        birth="2001-12-09",
        values="TOEFL,105,,;reading,29,,;listening,26,,;speaking,23,,;writing,27,,",
    )
    yield mk(
        "lab_titers",
        """% MALABAR SCAN & LAB CENTRE
% Near Medical College Junction, Kozhikode - 673008, Kerala, India   Ph 0495 555 0170
# TORCH / VIRAL SEROLOGY
Patient :: Mr. ASHWIN MENON P. ;; UHID :: MSL-0098417
Age / Gender :: 24 Y / Male ;; Referred by :: Self
Collected at :: 11-Jul-2025 09:15 ;; Reported at :: 12-Jul-2025 13:20
Investigation | Result | Units | Reference
Measles IgM (ELISA) | 0.28 NEGATIVE | Ratio | < 0.8 Negative; 0.8 - 1.1 Borderline; > 1.1 Positive
Rubella IgM (ELISA) | 0.19 NEGATIVE | Ratio | < 0.8 Negative; 0.8 - 1.1 Borderline; > 1.1 Positive
Mumps IgM (ELISA) | 0.33 NEGATIVE | Ratio | < 0.8 Negative; 0.8 - 1.1 Borderline; > 1.1 Positive
VZV IgM (ELISA) | 0.41 NEGATIVE | Ratio | < 0.8 Negative; 0.8 - 1.1 Borderline; > 1.1 Positive
IgM is a marker of recent infection. It says nothing about immunity after vaccination, for which the \
corresponding IgG test is advised.
~ Lab In-charge :: Shyni K. ;; Consultant Microbiologist :: Dr. Rekha Unnithan
$ Sample drawn outside is accepted as received.   Page # of 1""",
        "Ashwin Menon P.",
        "2025-07-11",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% STUDENT VACCINATION RECORD
% Carmel Hills Medical School - Infirmary, Haifa, Israel
Student :: Noa Shira Abergel ;; Date of birth :: 15.01.2001
ID number :: 0 0000441 7 ;; Year :: 6
Vaccine | Date 1 | Date 2 | Date 3 | Titer (date) and result
Measles-mumps-rubella | 20.01.2002 | 03.09.2007 | | not tested
Varicella | 11.05.2008 | 14.09.2008 | | not tested
Hepatitis B | 15.01.2001 | 18.02.2001 | 16.07.2001 | 03.11.2025: anti-HBs 415 mIU/mL, protective
Tdap | 27.10.2019 | | |
Influenza | 19.10.2025 | | |
COVID-19 | 14.02.2021 | 07.03.2021 | 26.09.2021 |
Tuberculin test, two steps: read 06.11.2025, 0 mm, negative; read 20.11.2025, 0 mm, negative. A reaction \
of 10 mm or more counts as positive in hospital staff.
Summary prepared on 23.11.2025
~ Infirmary nurse :: Orit Malka, RN ;; Physician :: Dr. Gideon Rosner""",
        "Noa Shira Abergel",
        "2025-11-23",
        birth="2001-01-15",
        values="anti-HBs,415,mIU/mL,positive;TST,0,mm,negative;TST,0,mm,negative",
    )


def _grand_cert() -> Iterator[UnseenPaper]:
    """Upright certificates with a very large title."""
    mk = partial(_paper, GrandCert)
    yield mk(
        "bls",
        """% NATIONAL RESUSCITATION ALLIANCE
% (fictional training body)
# Basic Life Support
^ Provider eCard
## Lakshya Devendra Solanki
This person has shown the knowledge and skills of the BLS for Healthcare Providers course, including \
adult, child and infant CPR, AED use and relief of choking.
Issued :: 11/22/2025 ;; Renew by :: 11/30/2027
eCard number :: 2511-0044-1790
Training center :: Sabarmati Skills Lab, Ahmedabad ;; Center ID :: IN00417
A card that has been altered is void. Instructors who teach this course are renewed every two years.
~ Lead instructor :: Hetal Vora ;; Course director :: M. Dalal""",
        "Lakshya Devendra Solanki",
        "2025-11-22",
        expires="2027-11-30",
    )
    yield mk(
        "hipaa",
        """% CareComply Learning
% Online courses for hospitals and schools - carecomply.example
# CERTIFICATE
^ This acknowledges that
## Ifunanya Grace Okpara
has met the requirements of the course "Protecting Patient Privacy: HIPAA Privacy, Security and Breach \
Notification Rules" (2 contact hours) with a grade of 95 per cent.
Completed :: August 5, 2025 ;; Refresher due :: August 5, 2026
Certificate no. :: CC-2208-00417
Covered topics: protected health information, minimum necessary, reporting a breach, penalties, social media.
~ Chief privacy trainer :: D. Marchetti, CHPC""",
        "Ifunanya Grace Okpara",
        "2025-08-05",
        expires="2026-08-05",
    )
    yield mk(
        "osha_bbp",
        """% PrevenTech Occupational Training
% 12 Industrial Loop, Dayton, OH 45402
# Certificate of Training
^ OSHA Bloodborne Pathogens - 29 CFR 1910.1030
^ granted to
## Andrej Milan Kovačić
Hours: 1.0. Quiz passed with 18 of 20 points. The course treats HIV, hepatitis B and C, exposure \
incidents, post-exposure treatment, sharps, and regulated waste.
Date :: 10 February 2026 ;; Annual retraining by :: 10 February 2027
The holder had access to a trainer for questions, as the standard requires.
~ Trainer :: Ruth Osgood, MSN, RN""",
        "Andrej Milan Kovačić",
        "2026-02-10",
        expires="2027-02-10",
    )
    yield mk(
        "ecfmg_cert",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES
% a division of a fictional organization - sample, not a credential
# ECFMG CERTIFICATE
^ Be it known that
## Gulnara Erlan Bekova
graduate of Steppe National Medical University, Almaty, has fulfilled all requirements for ECFMG Certification
Certificate no. :: 0-990-417-2 ;; Date :: March 2, 2026
Examinations passed: Step 1 - May 2024; Step 2 CK - June 2025. English: OET Medicine - September 2025.
^ Valid indefinitely for entry into graduate medical education
~ President and CEO :: (facsimile) ;; Chair of the Board :: (facsimile)""",
        "Gulnara Erlan Bekova",
        "2026-03-02",
    )
    yield mk(
        "diploma",
        """% UNIVERSIDAD DEL GOLFO Y SOTAVENTO
% Veracruz, México - Reconocimiento de validez oficial (ficticio)
^ otorga a
## Itzel Guadalupe Barragán Uscanga
^ el título de
# MÉDICO CIRUJANO
en atención a que terminó los estudios correspondientes conforme a los planes vigentes y aprobó por \
unanimidad el examen profesional sustentado el 20 de junio de 2025, y cumplió con el servicio social.
^ Dado en la H. Veracruz, a los 29 días del mes de agosto de 2025 (29/08/2025)
Registro :: libro 44, foja 17 ;; CURP :: BAUI000417MVZXXX00
~ El Rector :: Dr. Próspero Cházaro ;; El Secretario General :: Mtra. Elvia Lagunes""",
        "Itzel Guadalupe Barragán Uscanga",
        "2025-08-29",
    )
    yield mk(
        "mask_fit",
        """% PrevenTech Occupational Training
% Respiratory protection service, 12 Industrial Loop, Dayton, OH 45402
# Fit Test Certificate
^ in accordance with 29 CFR 1910.134, appendix A
## Pedro Nuno Sampaio Reis
^ has been fitted successfully with the respirator named here
Respirator :: Moldex 1512 N95, small ;; Method :: qualitative, saccharin
Sensitivity :: 10 squeezes ;; Outcome :: PASSED all eight exercises
Fit test date :: 01/06/2026 ;; Valid through :: 01/06/2027
Test again if weight, teeth or facial scars change. A beard makes this certificate void.
~ Fit test operator :: J. Castellano""",
        "Pedro Nuno Sampaio Reis",
        "2026-01-06",
        expires="2027-01-06",
    )
    yield mk(
        "ny_infection_control",
        """% ALBANY CONTINUING PROFESSIONAL STUDIES
% New York State approved provider IC-000 (fictional)
# Mandated Infection Control Training
^ Certificate of course completion issued under Public Health Law section 239 and Education Law section 6505-b
## Bashir Ahmad Noorzai
Completion date :: January 17, 2026 ;; Must be renewed by :: January 17, 2030
Profession :: physician in training
Six core elements plus sepsis: professional responsibility, transmission, engineering controls, barriers, \
environment, and prevention in health care workers. A copy is to be kept for six years.
~ Provider representative :: T. Van Alstyne""",
        "Bashir Ahmad Noorzai",
        "2026-01-17",
        expires="2030-01-17",
    )
    yield mk(
        "translation",
        """% BABELMED LANGUAGE SERVICES
% 81 Commercial Street, Boston, MA 02109
# Translator's Certification
I, Oksana Hrytsenko, being competent in Ukrainian and English, hereby certify that the English text \
attached to this page is a true, complete and correct rendering of the Ukrainian original entitled \
"Академічна довідка" (academic record) concerning
## Maksym Oleksandrovych Dudnyk
The translator did not check whether the original is genuine. Three pages, each initialled. A page \
taken out of the bundle is void.
Signed at Boston on :: 6 October 2025 ;; Job :: BM-25-4417
~ Certified translator :: Oksana Hrytsenko ;; Notary :: F. Delahunt, commission ends 3 May 2029""",
        "Maksym Oleksandrovych Dudnyk",
        "2025-10-06",
    )
    yield mk(
        "good_standing",
        """% UNIVERSIDAD DE LA SABANA ALTA
% Facultad de Medicina - Secretaría Académica - Tunja, Boyacá, Colombia
# CERTIFICADO
^ La Secretaria Académica de la Facultad de Medicina
^ HACE CONSTAR
que la estudiante
## Daniela Alejandra Pachón Sarmiento
identificada con cédula de ciudadanía 1.000.004.417 de Tunja, se encuentra matriculada en el duodécimo \
semestre del programa de Medicina, no tiene sanciones académicas ni disciplinarias y se encuentra a paz \
y salvo por todo concepto. Su promedio acumulado es de 4,31 sobre 5,00.
La Facultad avala la realización de rotaciones electivas en hospitales de los Estados Unidos. Vigencia \
del certificado: tres meses.
^ Expedido en Tunja, el 2 de febrero de 2026.
~ Secretaria Académica :: Dra. Consuelo Riaño Gil ;; Sello :: (sello seco)""",
        "Daniela Alejandra Pachón Sarmiento",
        "2026-02-02",
        expires="2026-05-02",
    )
    yield mk(
        "malpractice",
        """% MUTUA IBÉRICA DE SEGUROS, S.A.
% Paseo de Recoletos 99, 28004 Madrid, España - fictional insurer
# Certificado de seguro
^ Responsabilidad civil profesional - estudiantes de Ciencias de la Salud
El asegurador certifica que tiene en vigor la póliza número 0044-17-2025, en la que figura como asegurado
## Ignacio Lozano de Tejada Marín
con DNI 00000417-X, nacido el 25/11/2001, estudiante de sexto curso de Medicina.
Efecto :: 15/01/2026 ;; Vencimiento :: 14/01/2027
Límite por siniestro :: 1.000.000 USD ;; Límite anual (agregado) :: 3.000.000 USD
Ámbito territorial: todo el mundo, incluidos Estados Unidos y Canadá. Quedan excluidas las sanciones de \
cualquier clase. El impago de la prima anula el presente certificado.
^ En Madrid, a 8 de enero de 2026
~ Por la entidad :: p.p. Blanca Urquijo""",
        "Ignacio Lozano de Tejada Marín",
        "2026-01-15",
        expires="2027-01-14",
        birth="2001-11-25",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )


def _printout() -> Iterator[UnseenPaper]:
    """Messages printed in one fixed pitch."""
    mk = partial(_paper, Printout)
    yield mk(
        "background_check",
        """% Printed from webmail - 19.12.2025 10:41
% ------------------------------------------------------------
From :: orders@beaconverify.example
To :: visiting@cascadia.example
Cc :: tomasz.wilk@mail.example
Date :: Thu, 18 Dec 2025 16:02:11 -0500
# Completed report BV-771204, Wilk Tomasz Adam - action needed
The report you ordered for the student below is now complete.
Subject name :: Tomasz Adam Wilk
Born :: 1999-09-02
Completed on :: 2025-12-18
Score :: CONSIDER
Component | Finding
Social security trace | not run
National sex offender | no hit
Federal courts | no hit
County courts, Suffolk MA | 1 record: operating under the influence, guilty, 2023
Sanctions (OIG, SAM) | no hit
"No hit" means that nothing was found. A score of CONSIDER asks you to look at the report; it is not \
advice to turn the student away. The student has a copy and may dispute it within 30 days.
& On 12 Dec 2025 visiting@cascadia.example wrote:
& Please start the standard package. He needs a clear report before 5 January.""",
        "Tomasz Adam Wilk",
        "2025-12-18",
        birth="1999-09-02",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Printed from webmail - 02/27/2026 08:15
% ------------------------------------------------------------
From :: mro.desk@bluehol.example
To :: clearance@prairieview.example
Date :: Fri, 27 Feb 2026 07:58:40 -0500
# MRO report, specimen BH7120933
Donor :: Folasade Motunrayo Ogunleye
Date of birth :: 11/19/2000
Specimen collected :: 02/23/2026
Reason for test :: rotation
Test panel :: 10-panel urine
MRO determination :: TEST CANCELLED - fatal flaw: seal broken
Remarks :: a recollection is required; no result can be given

A cancelled test is neither positive nor negative. Please have the donor collected again as soon as you \
can. The donor has been told by telephone. Dr. R. Abernathy, Medical Review Officer.""",
        "Folasade Motunrayo Ogunleye",
        "2026-02-23",
        birth="2000-11-19",
        sound=False,
    )
    yield mk(
        "hipaa",
        """% Printed from webmail - 9/30/2025 21:12
% ------------------------------------------------------------
From :: courses@carecomply.example
To :: jmvega@mail.example
Date :: Tue, 30 Sep 2025 21:05:00 +0000
# You are almost there: HIPAA Privacy and Security
Hello Juan Manuel Vega Urrutia,
You began the HIPAA course on September 30, 2025. Your progress:
Module | State
1 What is PHI? | done
2 Uses and disclosures | done
3 Security of devices | done
4 Breaches | not started
Final quiz | not taken
Course status :: INCOMPLETE (60 %)

Your certificate will be made once the final quiz has been passed with 80 % or more. The course stays open for \
30 days.""",
        "Juan Manuel Vega Urrutia",
        "2025-09-30",
        sound=False,
    )
    yield mk(
        "english",
        """% Printed from webmail - 04/11/2025 09:20
% ------------------------------------------------------------
From :: ielts.centre@athens-exams.example
To :: n.bakirtzis@mail.example
Date :: Tue, 4 Nov 2025 09:02:55 +0200
# IELTS results: BAKIRTZIS, NIKOLAOS
Dear candidate, here is the record that will be printed on your Test Report Form.
Candidate :: BAKIRTZIS, NIKOLAOS GEORGIOS
Date of birth :: 07/03/2002
Centre / candidate no. :: GR112 / 002217
Module :: ACADEMIC
Test date :: 25/10/2025
Listening :: 8.5
Reading :: 8.0
Writing :: 7.0
Speaking :: 7.5
Overall band score :: 8.0

Enquiries on results may be made within six weeks of the test date. The centre recommends that scores \
older than two years be used only with evidence of continued practice.""",
        "Nikolaos Georgios Bakirtzis",
        "2025-10-25",
        birth="2002-03-07",
        values="IELTS,8,,;listening,8.5,,;reading,8,,;writing,7,,;speaking,7.5,,",
    )
    yield mk(
        "invitation",
        """% Printed from webmail - 12/03/2025 17:30
% ------------------------------------------------------------
From :: "Whitaker, Joan" <jwhitaker@redriver.example>
To :: "Mariam Gogoladze" <m.gogoladze@mail.example>
Date :: Wed, 3 Dec 2025 15:44:09 -0600
# Acceptance - Visiting clerkship in Pulmonary Medicine
Dear Mariam Gogoladze,
Congratulations! The Red River Medical Center has accepted you for a visiting clerkship in Pulmonary \
Medicine, April 13 to May 8, 2026.
Before you come we need your chest X-ray if a TB test has ever been positive, a drug screen (negative), \
and the fee of $1,200 by January 31, 2026. Without these the acceptance is withdrawn. Housing is not \
included.
Please answer this message to confirm.
Joan Whitaker, Visiting Learner Coordinator, 701-555-0149
& On 1 Dec 2025 Mariam Gogoladze wrote:
& Is there any news about my application? My status still shows pending.""",
        "Mariam Gogoladze",
        "2025-12-03",
    )
    yield mk(
        "lab_titers",
        """% Printed from webmail - 17/06/2025 13:05
% ------------------------------------------------------------
From :: resultats@biolyon-nord.example
To :: c.delaunay-sow@mail.example
Date :: Tue, 17 Jun 2025 12:58:31 +0200
# Vos résultats d'analyses - dossier 250613-0417
Nom :: DELAUNAY-SOW Clémence
Date de naissance :: 21/12/2001
Prélèvement :: 13/06/2025 à 8 h 20
Prescripteur :: Dr Rivoire
Analyse | Résultat | Unité | Interprétation
Rougeole IgG | 310 | mUI/mL | POSITIF
Oreillons IgG | 17 | UA/mL | ÉQUIVOQUE
Rubéole IgG | 44 | UI/mL | POSITIF
Varicelle-zona IgG | 820 | mUI/mL | POSITIF
Anticorps anti-HBs | 531 | mUI/mL | POSITIF
Seuils : négatif, équivoque, positif selon la notice du réactif. Un résultat équivoque doit être contrôlé \
sur un second prélèvement à deux semaines ; une vaccination peut être proposée.
Compte rendu validé par Mme Jacquet, biologiste médicale, le 17/06/2025.""",
        "Clémence Delaunay-Sow",
        "2025-06-13",
        birth="2001-12-21",
        values="measles_igg,310,mUI/mL,positive;mumps_igg,17,UA/mL,equivocal;rubella_igg,44,UI/mL,positive;"
        "varicella_igg,820,mUI/mL,positive;anti-HBs,531,mUI/mL,positive",
        sound=False,
    )
    yield mk(
        "placeholder",
        """% Printed from webmail - 28 Jan 2026 19:01
% ------------------------------------------------------------
From :: "Hussein Kareem Al-Tamimi" <hk.tamimi@mail.example>
To :: visiting@lakeshore.example
Date :: Wed, 28 Jan 2026 18:55:47 +0300
# Document still to come: BLS card and influenza vaccination
Dear coordinator,
In place of the two documents asked for in the checklist I send this note. The BLS course in Basra is on \
14 February 2026, and the card is issued about ten days later. The influenza vaccine of this season is \
not to be had in my town at present. I will upload both before 15 March 2026.
All other documents are complete.
With respect,
Hussein Kareem Al-Tamimi, Shatt University College of Medicine, sixth year""",
        "Hussein Kareem Al-Tamimi",
        "2026-01-28",
    )
    yield mk(
        "fl_cie",
        """% Printed from webmail - 11/07/2025 11:50
% ------------------------------------------------------------
From :: donotreply@bgs-clearinghouse.example
To :: hr@suncoasthosp.example
Date :: Fri, 7 Nov 2025 11:36:20 -0500
# Screening result posted: DESIR, WIDLENE
The Agency for Health Care Administration has made an eligibility determination in the Care Provider \
Background Screening Clearinghouse.
Person :: WIDLENE MARIE DESIR
Date of birth :: 08/30/1998
Screening request :: 99004417
Fingerprints taken :: 10/28/2025
Determination date :: 11/07/2025
AHCA status :: NOT ELIGIBLE

The person has a disqualifying offense under section 435.04, Florida Statutes, and may not have contact \
with patients unless an exemption is granted. Eligible results, in contrast, stay valid for five years.""",
        "Widlene Marie Desir",
        "2025-11-07",
        birth="1998-08-30",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% Printed from webmail - 06.02.2026 14:22
% ------------------------------------------------------------
From :: service@reiseschutz-union.example
To :: s.achterberg@mail.example
Date :: Fri, 06 Feb 2026 14:10:03 +0100
# Versicherungsbestätigung / Confirmation of travel health insurance
Sehr geehrte Frau Achterberg,
wir bestätigen den Abschluss Ihrer Auslandskrankenversicherung.
Versicherte Person :: Svenja Achterberg
Geburtsdatum :: 16.10.2001
Vertragsnummer :: RU-7 044 170
Versicherungsbeginn :: 01.03.2026
Versicherungsende :: 30.06.2026
Geltungsbereich :: USA und Kanada
Deckungssumme :: unbegrenzt, Rücktransport eingeschlossen

Kosten einer Behandlung werden zu 100 % erstattet. Nicht versichert sind Leiden, die schon vor Beginn \
bestanden. This confirmation may be shown to hospitals and to the consulate.""",
        "Svenja Achterberg",
        "2026-03-01",
        expires="2026-06-30",
        birth="2001-10-16",
    )
    yield mk(
        "fee_receipt",
        """% Printed from webmail - 10/09/2025 06:48
% ------------------------------------------------------------
From :: payments@prairieview.example
To :: zeynep.o@mail.example
Date :: Thu, 9 Oct 2025 04:31:17 +0000
# Payment received - thank you
We have received your payment.
Payer :: Zeynep Nur Özkardes-Polat
Payment date :: October 9, 2025
Confirmation no. :: PV-004417-A
For :: Visiting elective application fee
Amount :: USD 300.00
Method :: card ending 0417

The fee is not refunded if an application is declined. If your payment is later returned by the bank \
this receipt becomes void.""",
        "Zeynep Nur Özkardes-Polat",
        "2025-10-09",
    )


def _hosp_portal() -> Iterator[UnseenPaper]:
    """Pages of hospital portals, printed."""
    mk = partial(_paper, HospPortal)
    yield mk(
        "lab_titers",
        """% Results | Juniper Health Connect      Printed by proxy: none      3/24/2026 9:02 AM
% Juniper Health Connect
% Hello, Renata! You have 1 new result.
# MMR and Varicella immunity, hepatitis B antibody
Name: :: Renata Olimpia Vasconcelos ;; Born: :: 8/14/2001
Specimen taken: :: 3/20/2026 1:10 PM ;; Final: :: 3/22/2026 6:44 PM
Ordering clinician: :: Beth Aronson, PA ;; Laboratory: :: Juniper Core Lab
Result | Your value | Reference | Meaning
Measles (rubeola) antibody, IgG | 134 AU/mL | 16.5 or more | Immune
Mumps antibody, IgG | 29.3 AU/mL | 11.0 or more | Immune
Rubella antibody, IgG | 3.41 Index | 1.00 or more | Immune
Varicella antibody, IgG | 511 Index | 165 or more | Immune
Hepatitis B surface antibody | 892 mIU/mL | 12.0 or more | Immune
## About these tests
An "immune" result means that antibodies were found. "Not immune" would mean that vaccine is offered. \
"Equivocal" tests are repeated.
$ connect.juniper-health.example/results/7714    # / 1""",
        "Renata Olimpia Vasconcelos",
        "2026-03-20",
        birth="2001-08-14",
        values="measles_igg,134,AU/mL,positive;mumps_igg,29.3,AU/mL,positive;rubella_igg,3.41,Index,positive;"
        "varicella_igg,511,Index,positive;anti-HBs,892,mIU/mL,positive",
    )
    yield mk(
        "tb_test",
        """% Mi Clínica en Línea      Impreso el 19-01-2026 20:14
% Clínica Cordillera Norte
% Portal del paciente - Antofagasta, Chile
# Interferon gamma (IGRA), QuantiFERON-TB Plus
Paciente: :: Tomás Ignacio Valdebenito Rojas ;; F. nac.: :: 28-05-2001
RUN: :: 00.004.417-K ;; Médico: :: Dra. P. Escobar
Toma de muestra: :: 14-01-2026 08:30 ;; Informe validado: :: 17-01-2026 12:05
Examen | Resultado | Valor de referencia
Nil | 0,05 UI/mL | menor o igual a 8,0
TB1 menos Nil | 0,01 UI/mL | menor a 0,35
TB2 menos Nil | 0,00 UI/mL | menor a 0,35
Mitógeno menos Nil | mayor a 10,0 UI/mL | mayor o igual a 0,50
Resultado final | Negativo | Negativo
## Interpretación
Positivo: sugiere infección por M. tuberculosis. Indeterminado: no permite conclusión; repetir. Un \
resultado negativo no descarta la infección reciente.
$ Este documento es copia del informe firmado electrónicamente.   Página # de 1""",
        "Tomás Ignacio Valdebenito Rojas",
        "2026-01-14",
        birth="2001-05-28",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Results | Juniper Health Connect      Printed by proxy: none      10/2/2025 5:40 PM
% Juniper Health Connect
% Hello, Gift! You have 1 new result.
# TB blood test (QuantiFERON Gold Plus, 4 tubes)
Name: :: Gift Chimwemwe Banda-Phiri ;; Born: :: 4/1/2000
Specimen taken: :: 9/26/2025 3:15 PM ;; Final: :: 9/30/2025 11:31 AM
Ordering clinician: :: Beth Aronson, PA ;; Laboratory: :: Juniper Core Lab
Result | Your value | Reference
Interpretation | Indeterminate | Negative
Nil | 9.12 IU/mL | 8.00 or less
TB1 antigen minus Nil | 0.22 IU/mL | less than 0.35
TB2 antigen minus Nil | 0.18 IU/mL | less than 0.35
Mitogen minus Nil | 0.31 IU/mL | 0.50 or more
## About this test
Because of a high background the test gives neither a positive nor a negative answer. Please have a new \
sample drawn. Earlier result: Negative (6/3/2023).
$ connect.juniper-health.example/results/6620    # / 1""",
        "Gift Chimwemwe Banda-Phiri",
        "2025-09-26",
        birth="2000-04-01",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Imaging | Juniper Health Connect      Printed by proxy: none      11/25/2025 10:20 AM
% Juniper Health Connect
% Hello, Dechen! 1 imaging report is ready.
# XR Chest PA and Lateral - report
Name: :: Dechen Wangmo Sherpa ;; Born: :: 2/22/1999
Exam date: :: 11/21/2025 9:05 AM ;; Signed: :: 11/21/2025 12:48 PM
Reason: :: positive IGRA, no symptoms ;; Radiologist: :: Miguel Arroyo, MD
## Comparison
Radiograph of 7/15/2021.
## Findings
Heart size and mediastinal contours are normal. The lungs are well expanded and free of consolidation, \
nodule or cavity. No effusion, no pneumothorax. Mild scoliosis, unchanged.
## Impression
1. No evidence of active pulmonary tuberculosis.
2. No change since 2021.
$ connect.juniper-health.example/imaging/1180    # / 1""",
        "Dechen Wangmo Sherpa",
        "2025-11-21",
        birth="1999-02-22",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "chest_xray",
        """% Imaging | Juniper Health Connect      Printed by proxy: none      2/13/2026 4:51 PM
% Juniper Health Connect
% Hello, Mohamed! 1 imaging report is ready.
# XR Chest 2 Views - report
Name: :: Mohamed Lamine Camara ;; Born: :: 12/11/1998
Exam date: :: 2/12/2026 2:40 PM ;; Signed: :: 2/13/2026 8:15 AM
Reason: :: positive TST, cough ;; Radiologist: :: Miguel Arroyo, MD
## Comparison
None available.
## Findings
Patchy airspace opacity with a 2 cm cavity in the posterior segment of the right upper lobe. Enlarged \
right hilar nodes. The left lung is clear. No pleural effusion.
## Impression
Cavitary right upper lobe disease, highly suspicious for active tuberculosis. Isolation and sputum \
examination are recommended. The ordering clinician was called at 8:20 AM.
$ connect.juniper-health.example/imaging/1402    # / 1""",
        "Mohamed Lamine Camara",
        "2026-02-12",
        birth="1998-12-11",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "covid",
        """% Citizen health space      printed 02/12/2025
% National Vaccination Portal
% Ministry of Health (fictional) - Baku
# Electronic COVID-19 vaccination certificate
Holder: :: Leyla Rashid Mammadzada ;; Date of birth: :: 30/01/2001
Certificate no.: :: AZ-CV-0004417 ;; Issued: :: 02/12/2025
Dose | Vaccine | Batch | Date
1 | CoronaVac (Sinovac) | J202104 | 18/05/2021
2 | CoronaVac (Sinovac) | J202106 | 15/06/2021
Booster | Comirnaty (Pfizer/BioNTech) | FK0417 | 22/01/2022
This certificate does not show tests. A positive test in the past does not replace a dose.
$ Scan the code to check the certificate.   # of 1""",
        "Leyla Rashid Mammadzada",
        "2025-12-02",
        birth="2001-01-30",
    )
    yield mk(
        "flu",
        """% Visits | Lakeshore MyPage      11/3/2025, 12:12 PM
% Lakeshore University Hospital
% MyPage - employee and visitor health
# Immunization given at your visit
Name: :: Ezgi Melis Karahanoğlu ;; Born: :: 6/19/2002
Visit: :: 10/31/2025, Occupational Medicine ;; Nurse: :: Carla Whitmer, RN
Vaccine | Date given | Lot | Maker
Influenza, trivalent, cell culture, 2025-2026 | 10/31/2025 | 9417AC | Seqirus
Route: :: intramuscular, right deltoid ;; Lot expires: :: 05/31/2026
You may have a sore arm for two days. Influenza vaccine is needed every season. Next recommended: fall 2026.
$ mypage.lakeshore.example/visits/88    # / 1""",
        "Ezgi Melis Karahanoğlu",
        "2025-10-31",
        birth="2002-06-19",
    )
    yield mk(
        "immunization_host",
        """% Compliance | Lakeshore MyPage      1/9/2026, 8:03 AM
% Lakeshore University Hospital
% MyPage - employee and visitor health
# Visitor health requirements: all complete
Name: :: Jabulani Thabo Nkosi ;; Born: :: 9/9/2000
Last reviewed: :: 1/8/2026 by N. Ferreira, RN ;; Visitor type: :: medical student
Requirement | Date | Details | State
MMR | 10/10/2001, 2/15/2005 | two doses | Complete
Varicella | 12/18/2025 | IgG positive | Complete
Hepatitis B | 12/18/2025 | surface antibody 73 mIU/mL, immune | Complete
Tdap | 3/30/2022 | Boostrix | Complete
Influenza | 11/14/2025 | 2025-26 season | Complete
TB screening | 12/18/2025 | QuantiFERON negative | Complete
A requirement is shown as Missing, Pending review or Expired until it is complete.
$ mypage.lakeshore.example/compliance    # / 1""",
        "Jabulani Thabo Nkosi",
        "2026-01-08",
        birth="2000-09-09",
        values="varicella_igg,,,positive;anti-HBs,73,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% ToxTrack donor site      Printed 7/25/2025 3:33 PM
% ToxTrack
% Drug testing for clinical placements
# Result certificate
Donor: :: Eilidh Catriona MacAskill ;; Date of birth: :: 01/27/2000
Collected: :: 07/22/2025 11:20 ;; Verified by MRO: :: 07/24/2025
Specimen: :: urine, lab-based, 10 panel ;; Specimen no.: :: TT0088417
Test | Verified result | Cutoffs | Laboratory
Urine drug screen | NEGATIVE | standard | Blue Heron Occupational
Substances tested: amphetamines, barbiturates, benzodiazepines, cocaine, marijuana, MDMA, methadone, \
opiates, oxycodone, PCP. Possible verified results are Negative, Negative-Dilute, Positive, Refusal to \
test and Cancelled.
$ A copy of this page is not a chain-of-custody form.   # / 1""",
        "Eilidh Catriona MacAskill",
        "2025-07-22",
        birth="2000-01-27",
        values="drug_screen,,,negative",
    )
    yield mk(
        "background_check",
        """% Candidate portal | Hallmark Screening      08/21/2025 22:10
% Hallmark Screening
% Report shared with: Juniper Health, Medical Education
# Candidate report 55-0417-B
Candidate: :: Anastasia Irene Voutsina ;; Date of birth: :: 11/30/2001
Order placed: :: 08/14/2025 ;; Report completed: :: 08/19/2025
Report status: :: Complete ;; Adjudication: :: Clear
Search | Area | Outcome
Criminal record search | Greece (Attica) | Clear
Criminal record search | Middlesex County, MA | Clear
National criminal file | United States | Clear
Sex offender | United States | Clear
Exclusion lists (OIG, SAM, FDA) | United States | Clear
Outcomes used in our reports: Clear, Consider, Pending, Unable to complete. You have the right to a copy \
and to dispute errors.
$ hallmarkscreening.example/candidate    # / 1""",
        "Anastasia Irene Voutsina",
        "2025-08-19",
        birth="2001-11-30",
        values="background_check,,,clear",
    )


def _dual_label() -> Iterator[UnseenPaper]:
    """Forms and papers in two languages."""
    mk = partial(_paper, DualLabel)
    yield mk(
        "good_standing",
        """% KIZILDAĞ ÜNİVERSİTESİ / KIZILDAG UNIVERSITY
% Tıp Fakültesi Dekanlığı, Sivas / Deanery of the Faculty of Medicine
# ÖĞRENCİ DURUM BELGESİ / STUDENT STATUS CERTIFICATE
Adı Soyadı / Name and surname :: Beyza Nur Çetinkaya
Öğrenci No / Student no. :: 190417033 ;; Doğum tarihi / Date of birth :: 05.02.2001
Baba adı / Father's name :: Mustafa Çetinkaya ;; Sınıfı / Year :: 6 (intörn)
Akademik durumu / Academic standing :: İyi / Good ;; Disiplin cezası / Disciplinary penalty :: Yoktur / None
Kayıt tarihi / Registered on :: 02.09.2019 ;; Mezuniyet (beklenen) / Graduation (expected) :: 30.06.2026
Yukarıda adı geçen öğrenci fakültemizin kayıtlı öğrencisidir. Bu belge ilgilinin isteği üzerine verilmiştir.
The student named above is registered with our Faculty and is in good standing. This certificate is \
given at the request of the person concerned.
> Sivas, 15 Ekim 2025 / 15.10.2025
~ Dekan / Dean :: Prof. Dr. Haluk Eryılmaz ;; Mühür / Seal :: (mühür)""",
        "Beyza Nur Çetinkaya",
        "2025-10-15",
        birth="2001-02-05",
    )
    yield mk(
        "transcript",
        """% ΙΟΝΙΟ ΙΑΤΡΙΚΟ ΠΑΝΕΠΙΣΤΗΜΙΟ / IONIAN MEDICAL UNIVERSITY
% Γραμματεία Τμήματος Ιατρικής, Κέρκυρα / Secretariat, Department of Medicine, Corfu
# ΑΝΑΛΥΤΙΚΗ ΒΑΘΜΟΛΟΓΙΑ / TRANSCRIPT OF GRADES
Ονοματεπώνυμο / Full name :: ΘΕΟΔΩΡΑ ΚΑΛΛΙΓΑ / Theodora KALLIGA
Όνομα πατρός / Father's name :: ΣΠΥΡΙΔΩΝ / Spyridon ;; Αρ. μητρώου / Reg. no. :: 2019-0441
Ημ. γέννησης / Date of birth :: 14/09/2001 ;; Έτος σπουδών / Year :: 6ο / 6th
Μάθημα / Course | ECTS | Βαθμός / Grade
Ανατομία Ι / Anatomy I | 9 | 8 (λίαν καλώς / very good)
Βιοχημεία / Biochemistry | 7 | 9 (άριστα / excellent)
Παθολογική ανατομική / Pathology | 8 | 7 (λίαν καλώς / very good)
Εσωτερική παθολογία / Internal medicine | 14 | 9 (άριστα / excellent)
Χειρουργική / Surgery | 12 | 8 (λίαν καλώς / very good)
Παιδιατρική / Pediatrics | 10 | 9 (άριστα / excellent)
Κλίμακα / Scale: 0-10. Βάση / pass: 5. Κάτω του 5 ανεπιτυχής / below 5: fail.
Κέρκυρα, 11 Δεκεμβρίου 2025 / Corfu, 11 December 2025
~ Η Γραμματέας / The Secretary :: Αικ. Μουζακίτη ;; Σφραγίδα / Stamp :: (σφραγίδα)""",
        "Theodora Kalliga",
        "2025-12-11",
        birth="2001-09-14",
    )
    yield mk(
        "background_check",
        """% PROCURA DELLA REPUBBLICA (documento fittizio) / PUBLIC PROSECUTOR'S OFFICE (fictional)
% Casellario giudiziale, Bologna / Criminal records registry, Bologna
# CERTIFICATO DEL CASELLARIO GIUDIZIALE / CRIMINAL RECORD CERTIFICATE
Cognome / Surname :: MARCHESINI ;; Nome / Given name :: LORENZO ELIA
Data di nascita / Date of birth :: 07/10/2000 ;; Luogo di nascita / Place of birth :: IMOLA (BO)
Sesso / Sex :: M ;; Certificato n. / Certificate no. :: 44170/2026/R
Sulla richiesta di / At the request of :: INTERESSATO / the person concerned
Risultanze / Findings :: NULLA / NO RECORD
Si attesta che nella banca dati del casellario giudiziale risulta: NULLA.
It is certified that the criminal records database shows no record of convictions.
> Bologna, 03/02/2026
Il certificato ha validità di sei mesi dalla data di rilascio. / Valid for six months from the date of issue.
~ Il funzionario / The officer :: dott.ssa G. Zanotti""",
        "Lorenzo Elia Marchesini",
        "2026-02-03",
        expires="2026-08-03",
        birth="2000-10-07",
        values="background_check,,,clear",
    )
    yield mk(
        "tb_test",
        """% SERVICIOS DE SALUD DE LA HUASTECA / HUASTECA HEALTH SERVICES
% Centro de Salud Urbano, Ciudad Valles, S.L.P. / Urban Health Center
# PRUEBA DE TUBERCULINA (PPD) / TUBERCULIN SKIN TEST
Nombre / Name :: Emiliano Zavala Ontiveros ;; Edad / Age :: 24
Fecha de nacimiento / Date of birth :: 19/04/2001 ;; CURP / ID :: ZAOE010419HSPXXX00
Fecha de aplicación / Date placed :: 24/11/2025 ;; Hora / Time :: 09:10
Fecha de lectura / Date read :: 26/11/2025 ;; Hora / Time :: 09:45
Induración / Induration :: 2 mm ;; Resultado / Result :: NEGATIVO / NEGATIVE
Lote / Lot :: RT-2204 ;; Caducidad del lote / Lot expires :: 08/2026
Se considera reactor positivo a partir de 10 mm (5 mm en personas inmunosuprimidas). Reactors of 10 mm \
and above count as positive.
~ Médico responsable / Physician :: Dr. Fidel Rocha ;; Cédula / License :: 0000417 ;; Sello / Stamp :: (sello)""",
        "Emiliano Zavala Ontiveros",
        "2025-11-26",
        birth="2001-04-19",
        values="TST,2,mm,negative",
    )
    yield mk(
        "lab_titers",
        """% МЕДИЧНА ЛАБОРАТОРІЯ «ДНІПРО-ТЕСТ» / DNIPRO-TEST MEDICAL LABORATORY
% вул. Набережна 5, Дніпро, Україна / 5 Naberezhna St, Dnipro, Ukraine
# РЕЗУЛЬТАТИ АНАЛІЗІВ / TEST RESULTS
Пацієнт / Patient :: ЛИСЕНКО Артем / Artem LYSENKO ;; Замовлення / Order :: 887-0417
Дата народження / Date of birth :: 23.06.2001 ;; Стать / Sex :: ч / M
Взяття матеріалу / Collected :: 04.03.2026 09:00 ;; Видано / Reported :: 06.03.2026
Показник / Test | Результат / Result | Одиниці / Units | Норма / Reference | Висновок / Interpretation
Анти-HBs / Anti-HBs | 158,0 | мМО/мл (mIU/mL) | > 10 | позитивний / positive
Кір IgG / Measles IgG | 702 | mIU/mL | > 275 | позитивний / positive
Паротит IgG / Mumps IgG | 33,1 | U/mL | > 11 | позитивний / positive
Краснуха IgG / Rubella IgG | 61,5 | IU/mL | > 10 | позитивний / positive
Вітряна віспа IgG / Varicella IgG | 940 | mIU/mL | > 110 | позитивний / positive
Негативний результат означає відсутність імунітету. A negative result means that immunity is lacking.
~ Лікар-лаборант / Laboratory physician :: О. Гнатюк ;; Печатка / Seal :: (печатка)""",
        "Artem Lysenko",
        "2026-03-04",
        birth="2001-06-23",
        values="anti-HBs,158,mIU/mL,positive;measles_igg,702,mIU/mL,positive;mumps_igg,33.1,U/mL,positive;"
        "rubella_igg,61.5,IU/mL,positive;varicella_igg,940,mIU/mL,positive",
    )
    yield mk(
        "physical_exam",
        """% POLYCLINIQUE DU CAP BLANC / CAP BLANC POLYCLINIC
% Avenue Mohammed V, Rabat, Maroc / Rabat, Morocco
# CERTIFICAT MÉDICAL D'APTITUDE / MEDICAL CERTIFICATE OF FITNESS
Nom et prénom / Name :: Benjelloun Touimi, Imane ;; Né(e) le / Born on :: 11/05/2001
Taille / Height :: 166 cm ;; Poids / Weight :: 59 kg
Tension artérielle / Blood pressure :: 115/74 ;; Pouls / Pulse :: 72
Cœur et poumons / Heart and lungs :: normaux / normal
Abdomen / Abdomen :: sans particularité / normal ;; Vue / Vision :: 10/10
Je soussigné certifie avoir examiné ce jour la personne nommée ci-dessus et n'avoir constaté aucun signe \
clinique d'affection contagieuse. Elle est APTE à effectuer un stage clinique.
I the undersigned certify that I examined the person named above today and found no clinical sign of a \
contagious disease. She is FIT to take part in a clinical placement.
Fait à Rabat, le 20/10/2025
~ Médecin / Physician :: Dr Youssef Lahlou ;; Cachet / Stamp :: (cachet)""",
        "Imane Benjelloun Touimi",
        "2025-10-20",
        birth="2001-05-11",
    )
    yield mk(
        "immunization_host",
        """% BETRIEBSÄRZTLICHER DIENST DER WESER-UNIVERSITÄT / OCCUPATIONAL HEALTH SERVICE
% Klinikallee 12, 37099 Northeim / Northeim, Germany
# IMPFBESCHEINIGUNG / CERTIFICATE OF VACCINATION
Name, Vorname / Surname, first name :: Roßbach, Tjark Ole ;; Geburtsdatum / Date of birth :: 01.12.2001
Impfung / Vaccination | 1. Dosis | 2. Dosis | 3. Dosis | Titer / Titre
Masern-Mumps-Röteln / MMR | 14.02.2003 | 20.05.2004 | - | -
Varizellen / Varicella | 14.02.2003 | 18.08.2009 | - | -
Hepatitis B | 05.03.2002 | 09.04.2002 | 20.01.2003 | Anti-HBs 266 IU/l (08.10.2025), Schutz / protective
Tetanus-Diphtherie-Pertussis / Tdap | 12.10.2021 | - | - | -
Influenza 2025/26 | 08.10.2025 | - | - | -
COVID-19 | 02.06.2021 | 14.07.2021 | 09.12.2021 | -
IGRA vom / of 08.10.2025: negativ / negative. Bei positivem Befund: Röntgen-Thorax. / If positive: chest X-ray.
Northeim, 27. Oktober 2025
~ Betriebsärztin / Physician :: Dr. med. Anke Lüders ;; Stempel / Stamp :: (Stempel)""",
        "Tjark Ole Roßbach",
        "2025-10-27",
        birth="2001-12-01",
        values="anti-HBs,266,IU/l,positive;IGRA,,,negative",
    )
    yield mk(
        "background_check",
        """% REGISTRO NACIONAL DE REINCIDENCIA (ficticio) / NATIONAL REGISTRY OF RECIDIVISM (fictional)
% Buenos Aires, República Argentina / Buenos Aires, Argentina
# CERTIFICADO DE ANTECEDENTES PENALES / CRIMINAL RECORD CERTIFICATE
Apellido / Surname :: ECHEVERRI OTAMENDI ;; Nombres / Given names :: FACUNDO NAHUEL
DNI / ID :: 00.441.700 ;; Fecha de nacimiento / Date of birth :: 12/01/1999
Código / Code :: ARG-2026-0417 ;; Fecha de emisión / Date of issue :: 23/02/2026
Resultado / Result :: REGISTRA ANTECEDENTES PENALES / RECORDS FOUND
Detalle / Detail :: Art. 162 CP (hurto), condena en suspenso, 6 meses, Juzgado Correccional 4, 18/05/2023
El presente certificado carece de validez si presenta enmiendas. / Void if altered.
~ Firma / Signature :: (firma digital) ;; Oficina / Office :: Sede Central""",
        "Facundo Nahuel Echeverri Otamendi",
        "2026-02-23",
        birth="1999-01-12",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "name_change",
        """% RZECZPOSPOLITA POLSKA (wzór) / REPUBLIC OF POLAND (specimen)
% Urząd Stanu Cywilnego w Gdańsku / Civil Registry Office, Gdańsk
# ODPIS SKRÓCONY AKTU MAŁŻEŃSTWA / MARRIAGE CERTIFICATE, SHORT FORM
Data zawarcia małżeństwa / Date of marriage :: 21.06.2025 ;; Nr aktu / Entry :: 2261011/00/AM/2025/000417
Kobieta: nazwisko rodowe / Woman: family name at birth :: Borowiecka
Kobieta: imiona / Woman: given names :: Hanna Justyna
Kobieta: nazwisko po ślubie / Woman: name after marriage :: Borowiecka-Skowron
Mężczyzna: nazwisko i imiona / Man: name :: Skowron Kamil Jan
Poświadcza się zgodność odpisu z treścią aktu. / This extract agrees with the entry.
Gdańsk, dnia 8 lipca 2025 / 08.07.2025
~ Kierownik USC / Registrar :: Wioletta Pawlak ;; Pieczęć / Seal :: (pieczęć)""",
        "Hanna Justyna Borowiecka-Skowron",
        "2025-07-08",
    )
    yield mk(
        "tb_test",
        """% SECRETARIA MUNICIPAL DE SAÚDE / MUNICIPAL HEALTH DEPARTMENT
% Unidade Básica de Saúde Jardim das Flores, Campinas/SP / Primary care unit
# PROVA TUBERCULÍNICA (PPD-Rt 23, 2 UT) / TUBERCULIN SKIN TEST
Nome / Name :: Murilo Henrique Siqueira Bastos ;; Cartão SUS / Health card :: 700 0004 4170
Data de nascimento / Date of birth :: 06/08/2000 ;; Nome da mãe / Mother's name :: Rosângela Siqueira
Data da aplicação / Placed on :: 10/11/2025 ;; Data da leitura / Read on :: 13/11/2025
Leitura / Reading :: 17 mm ;; Interpretação / Interpretation :: REATOR FORTE / POSITIVE
Conduta / Action :: radiografia de tórax solicitada / chest X-ray requested
Menos de 5 mm: não reator / negative. 5 mm ou mais: reator / positive.
~ Enfermeira / Nurse :: Cleide Amaral, COREN-SP 000000 ;; Carimbo / Stamp :: (carimbo)""",
        "Murilo Henrique Siqueira Bastos",
        "2025-11-13",
        birth="2000-08-06",
        values="TST,17,mm,positive",
        sound=False,
    )


def _id_card() -> Iterator[UnseenPaper]:
    """Plastic cards and identity pages with a picture."""
    mk = partial(_paper, IdCard)
    yield mk(
        "bls",
        """% BLS PROVIDER
% Emirates Heart & Life Skills (fictional) - healthcare provider level
Holder :: Sarah Elise Abou-Jaoude
Course date :: 14 Dec 2025 ;; Valid until :: 31 Dec 2027
Card code :: EHL 2514 0417 ;; Instructor :: N. D'Souza
Training site :: Marina Simulation Centre, Dubai
The holder has passed the written and the skills test of the basic life support course. Renewal is due \
every two years. Void if the hologram is missing.""",
        "Sarah Elise Abou-Jaoude",
        "2025-12-14",
        expires="2027-12-31",
    )
    yield mk(
        "bls",
        """% Advanced Cardiovascular Life Support
% National Resuscitation Alliance - Provider
Name :: Iyad Marwan Zuhair
Issue date :: 09/2025 ;; Renewal date :: 09/2027
eCard code :: 2509-4170-0044 ;; TC name :: Levant Life Support TC
Megacode :: passed ;; Written :: 92 %
Use of this card by another person is fraud. Check the code on the Alliance's site.""",
        "Iyad Marwan Zuhair",
        "2025-09-01",
        expires="2027-09-30",
    )
    yield mk(
        "covid",
        """% COVID-19 VACCINATION CARD
% Department of Health, Region VI (fictional) - Republic of the Philippines
Last name :: SALCEDO ;; First name :: JAN REVELYN ;; Middle :: TAN
Date of birth :: 05/13/2001 ;; Category :: A1 student ;; Card no. :: 06-0044170
1st dose :: 04/22/2021 ;; Brand :: AstraZeneca ;; Batch :: A1009
2nd dose :: 07/15/2021 ;; Brand :: AstraZeneca ;; Batch :: A1044
Booster :: 02/03/2022 ;; Brand :: Pfizer ;; Batch :: FM0417
Vaccinator :: L. Palma RN ;; Facility :: Jaro Rural Health Unit""",
        "Jan Revelyn Tan Salcedo",
        "2022-02-03",
        birth="2001-05-13",
    )
    yield mk(
        "health_insurance",
        """% Horizon Visitor Care
% Health plan for exchange students and trainees
Insured :: TENZING KUNGA NAMGYAL
Certificate no. :: HVC-88-00417 ;; Born :: 07/02/2001
Start :: 04/01/2026 ;; End :: 09/30/2026
Plan :: Scholar 250 ;; Network :: UnityFirst PPO
Maximum :: $250,000 per illness ;; Deductible :: $50
---
Providers: call 800-555-0126 to verify benefits. This card is no guarantee of payment. If cancelled the \
card must be destroyed. Claims: PO Box 417, Carmel, IN.""",
        "Tenzing Kunga Namgyal",
        "2026-04-01",
        expires="2026-09-30",
        birth="2001-07-02",
    )
    yield mk(
        "visa",
        """% UNITED STATES OF AMERICA - VISA
% specimen without value
Issuing Post :: ISLAMABAD ;; Control Number :: 20260170004417
Surname :: QURESHI ;; Given Name :: MAHNOOR FATIMA
Passport Number :: BX9904171 ;; Sex :: F ;; Birth Date :: 30JUN2001
Nationality :: PKST ;; Visa Type/Class :: R B1/B2 ;; Entries :: M
Issue Date :: 17JAN2026 ;; Expiration Date :: 15JAN2031
Annotation :: CLINICAL ELECTIVE, NO PATIENT CARE FOR PAY
"""
        + _mrz("V", "USA", "QURESHI", "MAHNOOR FATIMA", "BX9904171", "010630", "F", "310115", "PAKB1B2000"),
        "Mahnoor Fatima Qureshi",
        "2026-01-17",
        expires="2031-01-15",
        birth="2001-06-30",
    )
    yield mk(
        "passport",
        """% RZECZPOSPOLITA POLSKA / REPUBLIC OF POLAND
% PASZPORT / PASSPORT - wzór bez wartości
Typ/Type :: P ;; Kod/Code :: POL ;; Nr paszportu/Passport No. :: ZZ9900417
Nazwisko/Surname :: WOŹNICKA
Imiona/Given names :: MAŁGORZATA EWA
Obywatelstwo/Nationality :: POLSKIE ;; Płeć/Sex :: K/F
Data urodzenia/Date of birth :: 16.11.2001 ;; Miejsce urodzenia/Place :: LUBLIN
Data wydania/Issued :: 05.05.2022 ;; Data ważności/Expires :: 05.05.2032
"""
        + _mrz("P", "POL", "WOZNICKA", "MALGORZATA EWA", "ZZ9900417", "011116", "F", "320505"),
        "Małgorzata Ewa Woźnicka",
        "2022-05-05",
        expires="2032-05-05",
        birth="2001-11-16",
    )
    yield mk(
        "passport",
        """% FEDERAL REPUBLIC OF NIGERIA
% PASSPORT - specimen
Type :: P ;; Country code :: NGA ;; Passport No. :: B99004417
Surname :: EGBUNIKE
Given Names :: SOMTOCHUKWU DAVID
Nationality :: NIGERIAN ;; Sex :: M ;; Previous passport :: A00000417
Date of Birth :: 22 SEP / SEPT 00 ;; Place of Birth :: ONITSHA
Date of Issue :: 08 FEB / FEV 24 ;; Date of Expiry :: 07 FEB / FEV 34 ;; Authority :: AWKA
"""
        + _mrz("P", "NGA", "EGBUNIKE", "SOMTOCHUKWU DAVID", "B99004417", "000922", "M", "340207"),
        "Somtochukwu David Egbunike",
        "2024-02-08",
        expires="2034-02-07",
        birth="2000-09-22",
    )
    yield mk(
        "passport",
        """% REPUBLIC OF THE PHILIPPINES
% PASAPORTE / PASSPORT - specimen
Type :: P ;; Country code :: PHL ;; Passport no. :: P9900417Z
Surname :: MANALASTAS
Given names :: JULIAN PAOLO
Middle name :: EVANGELISTA ;; Sex :: M ;; Nationality :: FILIPINO
Date of birth :: 03 MAR 2002 ;; Place of birth :: ANGELES CITY
Date of issue :: 19 JUL 2023 ;; Valid until :: 18 JUL 2033 ;; Issuing authority :: DFA PAMPANGA
"""
        + _mrz("P", "PHL", "MANALASTAS", "JULIAN PAOLO", "P9900417Z", "020303", "M", "330718"),
        "Julian Paolo Evangelista Manalastas",
        "2023-07-19",
        expires="2033-07-18",
        birth="2002-03-03",
    )
    yield mk(
        "mask_fit",
        """% Respirator Fit Card
% Lakeshore University Hospital - Occupational Medicine
Name :: Aleksandar Petar Nikolov
Tested on :: 12/16/2025 ;; Tester :: M. Oyler
Respirator :: 3M 8210 ;; Method :: Bitrex
Result :: DID NOT PASS - FAIL (tasted at exercise 4)
No N95 use. Wear a PAPR until a repeat test with another model is passed. Pass cards are green and are \
good for one year.""",
        "Aleksandar Petar Nikolov",
        "2025-12-16",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% TB Test Record Card
% Harbor Street Community Clinic, Providence RI
Name :: Ines Carlota Furtado ;; DOB :: 10/06/2000
Test 1 placed :: 07/07/2025 ;; Read :: 07/09/2025 ;; Size :: 0 mm ;; Result :: NEG
Test 2 placed :: 07/21/2025 ;; Read :: 07/23/2025 ;; Size :: 0 mm ;; Result :: NEG
Nurse :: K. Almonte RN ;; PPD lot :: C6017AC exp 02/2027
NEG = negative, POS = positive. If POS, go to the chest clinic. Bring this card to school.""",
        "Ines Carlota Furtado",
        "2025-07-23",
        birth="2000-10-06",
        values="TST,0,mm,negative;TST,0,mm,negative",
    )


def _receipt() -> Iterator[UnseenPaper]:
    """Narrow slips."""
    mk = partial(_paper, Receipt)
    yield mk(
        "drug_screen",
        """% RAPIDSCAN TOXICOLOGY
% Reader RS-12   SN 004417
% Gulf Collection Station, Corpus Christi
# URINE DRUG TEST - RESULT SLIP
Donor :: OKWUOSA, LINDA
DOB :: 03/15/2001
Donor ID :: G-77-0417
Test date :: 09/12/2025 10:31
Cup lot :: RC2508, exp 2026-08
Operator :: T. BAEZ
DRUG | CUTOFF | RESULT
AMP | 1000 | NEG
BAR | 300 | NEG
BZO | 300 | NEG
COC | 300 | NEG
MDMA | 500 | NEG
MTD | 300 | NEG
OPI | 2000 | NEG
OXY | 100 | NEG
PCP | 25 | NEG
THC | 50 | NEG
Temperature :: OK
Creatinine :: OK
OVERALL :: NEGATIVE
NEG = negative. PRE = preliminary positive, send to the laboratory. INV = invalid, repeat.""",
        "Linda Okwuosa",
        "2025-09-12",
        birth="2001-03-15",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% RAPIDSCAN TOXICOLOGY
% Reader RS-12   SN 004417
% Gulf Collection Station, Corpus Christi
# URINE DRUG TEST - RESULT SLIP
Donor :: BRANDVOLD, SIMEN
DOB :: 11/08/1999
Donor ID :: G-81-0093
Test date :: 01/27/2026 14:02
Cup lot :: RC2511, exp 2026-11
Operator :: T. BAEZ
DRUG | CUTOFF | RESULT
AMP | 1000 | NEG
BAR | 300 | NEG
BZO | 300 | PRE *
COC | 300 | NEG
MDMA | 500 | NEG
MTD | 300 | NEG
OPI | 2000 | NEG
OXY | 100 | NEG
PCP | 25 | NEG
THC | 50 | NEG
Temperature :: OK
Creatinine :: OK
OVERALL :: NON-NEGATIVE *
* Preliminary. Sent to the laboratory for confirmation. NEG = negative. INV = invalid, repeat.""",
        "Simen Brandvold",
        "2026-01-27",
        birth="1999-11-08",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% RED RIVER MEDICAL CENTER
% Cashier - Visiting Learner Program
% Fargo, ND   701-555-0149
# RECEIPT 2026-00417
Date :: 01/29/2026 11:05
Paid by :: Mariam Gogoladze
For :: Clerkship fee, Pulmonary
Item | Amount
Clerkship 4 weeks | 1,200.00
Badge deposit | 25.00
TOTAL USD | 1,225.00
VISA ****0417 | 1,225.00
Thank you. The badge deposit is returned with the badge. No refund after 03/01/2026.""",
        "Mariam Gogoladze",
        "2026-01-29",
    )
    yield mk(
        "flu",
        """% FARMACIA SAN MARTIN
% Av. Hidalgo 417, Morelia, Mich.
% Consultorio anexo, Lic. sanitaria 00-417
# COMPROBANTE DE VACUNACION
Paciente :: Regina Elizondo Cantu
Fecha de nac. :: 27/10/2001
Fecha :: 06/11/2025
Vacuna :: Influenza tetravalente
Temporada :: 2025-2026
Marca :: Fluzone
Lote :: U7741AB
Cad. del lote :: 30/06/2026
Dosis :: 0.5 ml IM
Aplico :: Enf. B. Zamudio
Conserve este comprobante. La vacuna no protege contra otros virus. En caso de fiebre consulte a su medico.""",
        "Regina Elizondo Cantu",
        "2025-11-06",
        birth="2001-10-27",
    )
    yield mk(
        "covid",
        """% PHARMAPLUS #417
% 88 Atlantic Ave, Brooklyn NY
% Rx line 718-555-0150
# IMMUNIZATION SLIP
Patient :: Weronika Pytlak
Birth date :: 06/25/2000
Vaccine :: COVID-19 2025-26 (Comirnaty)
Date given :: 10/03/2025
Lot :: MK8841
Lot exp. :: 04/2026
Arm :: LEFT
Pharmacist :: J. Kwan
Earlier doses on file:
Dose | Date | Maker
1 | 05/11/2021 | Pfizer
2 | 06/15/2021 | Pfizer
3 | 12/20/2021 | Pfizer
See the fact sheet (rev 08/27/2025).""",
        "Weronika Pytlak",
        "2025-10-03",
        birth="2000-06-25",
    )
    yield mk(
        "lab_titers",
        """% CARIBE LAB EXPRESS
% 12 Duarte, Santo Domingo Este
% Tel. 809-555-0117
# RESULTADOS
Paciente :: Wilkin Rafael Ogando
F. nac. :: 18/07/2000
Muestra :: 21/08/2025 08:11
Impreso :: 22/08/2025 16:02
Orden :: 25-88-0417
PRUEBA | RESULTADO
Sarampion IgG | POSITIVO
Parotiditis IgG | POSITIVO
Rubeola IgG | NEGATIVO
Varicela IgG | POSITIVO
Anti-HBs | 96 mUI/mL
Ref.: POSITIVO = inmune. NEGATIVO = no inmune, se recomienda vacunar. Anti-HBs: inmune si 10 o mas.
Bioanalista: R. Encarnacion""",
        "Wilkin Rafael Ogando",
        "2025-08-21",
        birth="2000-07-18",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,negative;varicella_igg,,,positive;"
        "anti-HBs,96,mUI/mL,",
        sound=False,
    )
    yield mk(
        "background_check",
        """% PRINTPOINT LIVE SCAN
% Station 14, Anaheim, CA
% 714-555-0133
# FINGERPRINT RECEIPT
Applicant :: Goncalo Miguel Teles
DOB :: 04/29/1999
ATI no. :: K044ATG170
Taken on :: 02/09/2026 15:22
Type :: student, clinical
Agency :: Cascadia Regional
DOJ status :: PENDING
FBI status :: PENDING
Fee :: $68.00
This slip shows that prints were taken. It is not a result. The state sends the clearance to the agency, \
most often within 7 days.""",
        "Goncalo Miguel Teles",
        "2026-02-09",
        birth="1999-04-29",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% TSI-TYPE FIT TESTER
% Unit 8048 SN 417-22  cal 05/2025
% Lakeshore Occupational Medicine
# FIT TEST REPORT
Last name :: IYAPARI
First name :: MELE SIONE
Test date :: 03/04/2026
Test time :: 09:12
Due date :: 03/04/2027
Respirator :: GERSON 1730
Protocol :: OSHA N95 FAST
Pass level :: 100
EXERCISE | FIT FACTOR | P/F
Bending | 188 | PASS
Talking | 142 | PASS
Head side | 200+ | PASS
Head up/down | 176 | PASS
Overall FF :: 173  PASS
Operator :: OYLER
A value below the pass level is printed as FAIL.""",
        "Mele Sione Iyapari",
        "2026-03-04",
        expires="2027-03-04",
    )
    yield mk(
        "tb_test",
        """% HARBOR STREET CLINIC
% Providence RI  401-555-0104
# PPD - RETURN SLIP
Name :: Tuguldur Batbayar
DOB :: 01/03/2001
Placed :: 11/10/2025 16:20
Arm :: LEFT
Placed by :: K. Almonte RN
Return on :: 11/12 or 11/13/2025
Reading :: PENDING
Induration :: ____ mm
Read by :: ________
No reading, no result. A negative test can be certified only after a nurse has seen your arm.""",
        "Tuguldur Batbayar",
        "2025-11-10",
        birth="2001-01-03",
        values="TST,,,pending",
        sound=False,
    )
    yield mk(
        "bls",
        """% NATIONAL RESUSCITATION ALLIANCE
% Manikin station 6, Bay Training Center
# BLS SKILLS SESSION
Student :: Katarzyna Zofia Mroz
Session :: 12/05/2025 17:40
Module :: Adult CPR, AED, infant
Adult compress. :: 61 %   FAIL
Adult ventil. :: 78 %   PASS
Infant CPR :: 66 %   FAIL
Passing score :: 75 %
OUTCOME :: NOT PASSED
No provider card is issued. Remediation may be booked within 60 days.""",
        "Katarzyna Zofia Mroz",
        "2025-12-05",
        sound=False,
    )


def _statement() -> Iterator[UnseenPaper]:
    """Business letters with a box of particulars and a footer block."""
    mk = partial(_paper, Statement)
    yield mk(
        "financial_proof",
        """% Godavari Union Bank
% Branch: Station Road, Vijayawada 520001, Andhra Pradesh, India
& Date :: 12-Dec-2025
& Branch code :: GUB0004417
& Customer ID :: 7710094
# Balance certificate
To whom it may concern
This is to certify that the account stated below is held with us by Ms. Harika Sri Vaddepalli jointly \
with her father, Mr. Narasimha Rao Vaddepalli, and that the balance at the close of business on \
11-Dec-2025 was as follows.
Account | Type | Currency | Balance
xxxxxxx0417 | Savings | INR | 18,42,560.00
xxxxxxx0983 | Fixed deposit, matures 30-Jun-2027 | INR | 12,00,000.00
The total of INR 30,42,560.00 equals about USD 33,800 at today's rate. No lien is marked on the \
accounts. This certificate is issued at the request of the customer without any liability on the part of \
the Bank or its officers.
~ Branch Manager :: K. Satyanarayana ;; Seal :: (round seal)
$ Godavari Union Bank Ltd.
$ Regd. office: Hyderabad
$ CIN U00000TG1994 (fict.)
$ Toll free 1800 555 0417
$ gub.example
$ Page #""",
        "Harika Sri Vaddepalli",
        "2025-12-12",
    )
    yield mk(
        "malpractice",
        """% Thornbury Medical Protection
% 50 Finsbury Lane, London EC2 0XX
& Policy no. :: TMP/EL/26/0417
& Member no. :: 9900417
& Issued :: 20 March 2026
# Elective cover: schedule and confirmation
Member: Mr Oluwadamilare Joseph Akintola-Reed. Date of birth: 04/12/2001.
Medical school: Wessex Downs School of Medicine.
Item | Detail
Cover | Professional indemnity while on a medical elective
Place | United States of America, Johns Creek Teaching Hospital
From | 4 May 2026
To | 26 June 2026
Each claim | USD 2,000,000
All claims in the period | USD 5,000,000
The cover is subject to supervision at all times by a doctor who is registered in the country visited. We \
do not cover fines, punitive damages or claims about which the member knew before the cover began. We \
are not aware of any pending claim against the member.
~ Underwriting manager :: Philippa Ashdown
$ Thornbury Medical Protection Ltd
$ Regulated firm no. 000417 (fict.)
$ Tel 020 5550 0144
$ Registered in England 00004417
$ Terms: ed. 09/2024
$ Page #""",
        "Oluwadamilare Joseph Akintola-Reed",
        "2026-05-04",
        expires="2026-06-26",
        birth="2001-12-04",
        values="per_claim,2000000,USD,;aggregate,5000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Palm Coast Surplus Lines
% PO Box 9917, Coral Springs, FL 33065
& Notice date :: 11/10/2025
& Policy no. :: PCS-ST-70417
& Mailed to :: insured, holder
# Notice of cancellation - student professional liability
Named insured: Reynaldo Augusto Figueredo Brito
Policy period: 08/15/2025 to 08/15/2026
Limits: $1,000,000 each claim / $3,000,000 annual aggregate
Dear Policyholder,
We have not received the premium that was due on 10/15/2025. In accordance with the policy your \
insurance is CANCELLED with effect from 11/25/2025 at 12:01 AM. Claims that arise after that moment are \
not covered, and certificates issued earlier may no longer be used.
The policy may be reinstated if full payment reaches us before 11/24/2025.
~ Policy services :: B. Castellanos
$ Palm Coast Surplus Lines, Inc.
$ Customer service 954-555-0172
$ Form PC-NOC 03 22""",
        "Reynaldo Augusto Figueredo Brito",
        "2025-08-15",
        expires="2026-08-15",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "background_check",
        """% ACRO-style Records Bureau (fictional)
% PO Box 417, Fareham, Hampshire, United Kingdom
& Certificate no. :: PC26/004417
& Date of issue :: 09 January 2026
& Country of use :: U.S.A.
# Police certificate
Surname: BHATTI
Forenames: Gurleen Kaur
Born: 25 May 2001 in Leicester
Nationality: British. Passport number: 990000417.
A search of the Police National Computer was carried out with the particulars given by the subject. The \
outcome of the search is: NO TRACE.
"No Trace" means that no convictions, cautions, warnings or reprimands are held. "No Live Trace" would \
mean that there is information which has been stepped down. The certificate reflects the date of issue \
only; it does not show matters under investigation or pending before a court.
~ Head of the Bureau :: (electronic signature)
$ Records Bureau
$ Enquiries 0330 555 0191
$ Not valid without the watermark
$ Form PC1 v9 (11/2022)
$ Crown copyright (fict.)
$ Page # of 1""",
        "Gurleen Kaur Bhatti",
        "2026-01-09",
        birth="2001-05-25",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Sentinel Ridge Background Services
% 2200 Foothill Parkway, Boise, ID 83702
& Report no. :: SR-882041
& Ordered :: 03/02/2026
& Completed :: 03/06/2026
& Result :: RECORDS FOUND
# Consumer report for clinical placement
Subject: Delroy Anthony Pinnock. Date of birth: 10/02/1998. Client: Johns Creek Teaching Hospital.
Section | Searched | Result
Identity trace | 2 addresses, 1 alias | Completed
Sex offender, all states | Pinnock, Delroy | No records found
Federal district courts | GA Northern | No records found
County criminal | Gwinnett, GA | Records found (1)
Exclusions OIG/SAM | Pinnock, Delroy | No records found
County criminal, case 24-M-10417: simple battery, misdemeanor, filed 05/12/2024, disposition: nolo \
contendere, 12 months of probation.
Before you take adverse action on the strength of this report you must give the subject a copy and a \
summary of rights.
$ Sentinel Ridge, LLC
$ Disputes 208-555-0136
$ Report layout 2025.2
$ Confidential
$ For employment purposes
$ Page #""",
        "Delroy Anthony Pinnock",
        "2026-03-06",
        birth="1998-10-02",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "usmle_step1",
        """% USMLE Step 1 Score Report
% United States Medical Licensing Examination - made-up specimen
& Test date :: 15 SEP 2025
& Reported :: 01 OCT 2025
& USMLE ID :: 9-990-417-7
# Examinee: Asatiani, Giorgi Levan
Outcome | Standard
FAIL | not met
Step 1 is reported as Pass or Fail. Your performance was below the passing standard: on a scale that runs \
from far below to far above you stood just below the line. Examinees in this range pass a new attempt \
more often than not when they prepare for several months.
Content | Your performance
Behavioral sciences | Average
Cardiovascular | Lower
Endocrine | Lower
Multisystem | Average
Respiratory and renal | Lower
$ Fictional specimen
$ Registration entity: fictional
$ Page #""",
        "Giorgi Levan Asatiani",
        "2025-09-15",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% USMLE Step 2 CK Score Report
% United States Medical Licensing Examination - made-up specimen
& Test date :: 08 AUG 2025
& Reported :: 27 AUG 2025
& USMLE ID :: 9-990-511-2
# Examinee: Thalassinou, Myrto
Outcome | Score | Needed to pass
PASS | 249 | 218
The score is a whole number between 1 and 300. Score precision: 7 points either way. Means and \
distributions refer to first takers from accredited US schools: mean 250, standard deviation 15.
Physician task | Compared with others
Diagnosis | Same
Health maintenance | Higher
Pharmacotherapy | Same
Practice-based learning | Lower
An examinee who does not reach 218 receives the outcome FAIL and may apply again after 60 days.
$ Fictional specimen
$ Registration entity: fictional
$ Page #""",
        "Myrto Thalassinou",
        "2025-08-08",
        values="step2ck,249,,pass",
    )
    yield mk(
        "cv",
        """% Mohammad Reza Kianpour
% Curriculum vitae   Shiraz, Iran   +98 71 5550 0117   mr.kianpour@mail.example
& Born :: 7 July 2000
& Citizenship :: Iranian
& Languages :: Persian, English
# Education
MD program, Fars Institute of Medical Sciences, Shiraz, 2018 to present; graduation planned for September 2026.
Diploma in experimental sciences, Shahid High School, 2018, 19.61 of 20.
# Examinations
USMLE Step 1: passed, 2024. TOEFL iBT: 108, 2025.
# Clinical work
Internship, Namazi-type referral hospital: internal medicine (3 months), surgery (2), pediatrics (2), \
emergency (1), 2024-2025.
Volunteer in a mobile tuberculosis clinic for Afghan refugees; read skin tests and traced contacts, 2023.
# Publications
Kianpour MR, Sohrabi L. False negative interferon-gamma assays in dialysis. Iran J Fict Med 2025;8:31-6.
Poster, Tehran 2024: Needlestick injuries among interns.
# Teaching and other
Anatomy tutor 2020-2022. Mountain rescue, first-aid instructor. Setar player.
# Referees
Names will be given on request.
$ Curriculum vitae
$ M. R. Kianpour
$ Page #""",
        "Mohammad Reza Kianpour",
        birth="2000-07-07",
    )
    yield mk(
        "affiliation",
        """% Johns Creek Teaching Hospital
% Office of Medical Education, 6300 Hospital Way, Johns Creek, GA 30097
& Agreement no. :: JC-AA-0417
& Effective :: January 1, 2026
& Ends :: December 31, 2028
# Affiliation agreement for clinical education
between Johns Creek Teaching Hospital ("Hospital") and Saint Cyprian University School of Medicine ("School")
1. The School assigns students who are in good standing and whose immunizations, tuberculosis test and \
drug screen are complete and free of objection.
2. The School maintains professional liability insurance of no less than $1,000,000 per occurrence and \
$3,000,000 in the aggregate and gives notice if it is cancelled.
3. The Hospital keeps the responsibility for the care of patients and may end the placement of a student \
for cause.
4. Either party may terminate with 120 days' notice in writing. It renews only by a signed amendment.
5. Students are not employees of the Hospital and receive no pay.
~ For the Hospital :: D. Okun, CMO ;; For the School :: E. P. Lashley, Dean ;; Signed :: November 21, 2025
$ Johns Creek Teaching Hospital
$ Legal services 770-555-0120
$ Template rev. 04/2023
$ Confidential
$ Two originals
$ Page #""",
        "",
        "2026-01-01",
        expires="2028-12-31",
    )
    yield mk(
        "child_abuse_clearance",
        """% Commonwealth Department of Human Services
% ChildLine and Abuse Registry (fictional specimen), Harrisburg, PA 17105
& Certification ID :: 99-004417
& Date :: 02/18/2026
& Purpose :: Health care trainee
# Child abuse history certification
Applicant: Ngan Ha Truong Bui. Date of birth: 09/23/2000.
Dear Applicant,
We have searched the statewide database for your name under the Child Protective Services Law. NO RECORD \
EXISTS in the database listing you as a perpetrator of an indicated or founded report of child abuse.
If you had been listed, the status of the report (indicated, founded, or under appeal) would be shown in \
this place. Employers and schools decide how recent a certification has to be. It may be copied.
~ Verification unit :: M. Strickler
$ ChildLine verification unit
$ Questions 877-555-0119
$ CY 113 (rev. 7/2021)""",
        "Ngan Ha Truong Bui",
        "2026-02-18",
        birth="2000-09-23",
    )


def _questionnaire() -> Iterator[UnseenPaper]:
    """Questionnaires with boxes to tick."""
    mk = partial(_paper, Questionnaire)
    yield mk(
        "tb_symptom",
        """% Tuberculosis Symptom Review
% Cascadia Regional Hospital, Occupational Health. For persons who cannot have a TB test or had a positive one.
Name: :: Uchechi Blessing Amadi ;; Born: :: 03 Dec 2000
Date of positive test: :: May 2019 (TST 15 mm) ;; Last X-ray: :: 10 June 2025, no active disease
## Have you had any of these in the last three months?
1. A cough that lasted three weeks or longer | [ ] Yes | [x] No
2. Sputum with blood | [ ] Yes | [x] No
3. Fever or chills without a clear cause | [ ] Yes | [x] No
4. Sweating at night so that you had to change clothes | [ ] Yes | [x] No
5. Loss of weight without a diet | [ ] Yes | [x] No
6. Tiredness that is new and lasting | [ ] Yes | [x] No
7. Time spent with a person who had infectious tuberculosis | [ ] Yes | [x] No
Any YES answer is reviewed by a nurse on the same day.
Reviewed by nurse: :: no symptoms; cleared for work
~ Signature of student :: U. Amadi ;; Nurse :: P. Lindahl RN ;; Date :: 15 Dec 2025
$ OH-TB-2, revised 08/2023""",
        "Uchechi Blessing Amadi",
        "2025-12-15",
        birth="2000-12-03",
    )
    yield mk(
        "tb_symptom",
        """% Tuberculosis Symptom Review
% Cascadia Regional Hospital, Occupational Health. For persons who cannot have a TB test or had a positive one.
Name: :: Khin Myat Thiri ;; Born: :: 21 Feb 1999
Date of positive test: :: Jan 2024 (IGRA) ;; Last X-ray: :: 20 Jan 2024, normal
## Have you had any of these in the last three months?
1. A cough that lasted three weeks or longer | [x] Yes | [ ] No
2. Sputum with blood | [ ] Yes | [x] No
3. Fever or chills without a clear cause | [ ] Yes | [x] No
4. Sweating at night so that you had to change clothes | [x] Yes | [ ] No
5. Loss of weight without a diet | [x] Yes | [ ] No
6. Tiredness that is new and lasting | [ ] Yes | [x] No
7. Time spent with a person who had infectious tuberculosis | [ ] Yes | [x] No
Any YES answer is reviewed by a nurse on the same day.
Reviewed by nurse: :: symptoms present; NOT cleared; chest X-ray and physician visit today
~ Signature of student :: Khin M. T. ;; Nurse :: P. Lindahl RN ;; Date :: 09 Mar 2026
$ OH-TB-2, revised 08/2023""",
        "Khin Myat Thiri",
        "2026-03-09",
        birth="1999-02-21",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% Health Examination before a Clinical Placement
% To be filled in by the examining doctor. Johns Creek Teaching Hospital, Visitors' Health.
Examinee: :: Francesca Ludovica Bertolazzi ;; Date of birth: :: 17/06/2001
Examined on: :: 26/02/2026 ;; Father's history: :: diabetes
## A. History (from the examinee)
Asthma, allergy or eczema | [x] Yes | [ ] No
Epilepsy or fainting | [ ] Yes | [x] No
Mental illness under treatment | [ ] Yes | [x] No
Tuberculosis, or a positive test for it | [ ] Yes | [x] No
## B. Examination
Heart and blood pressure (118/72) | [x] Normal | [ ] Abnormal
Chest | [x] Normal | [ ] Abnormal
Abdomen | [x] Normal | [ ] Abnormal
Hearing, speech, vision | [x] Normal | [ ] Abnormal
Hands: skin and function | [x] Normal | [ ] Abnormal
## C. Conclusion
Fit for work with patients | [x] Fit | [ ] Unfit
Remarks: :: mild hay fever, no limitation
~ Doctor :: Dott. Piero Galvani ;; Register no. :: BO 00417 ;; Date :: 26/02/2026
$ JC-VH 3 (10/2024)""",
        "Francesca Ludovica Bertolazzi",
        "2026-02-26",
        birth="2001-06-17",
    )
    yield mk(
        "physical_exam",
        """% Health Examination before a Clinical Placement
% To be filled in by the examining doctor. Johns Creek Teaching Hospital, Visitors' Health.
Examinee: :: Zakaria Othman El-Fassi ;; Date of birth: :: 30/03/1999
Examined on: :: 13/11/2025 ;; Father's history: :: none
## A. History (from the examinee)
Asthma, allergy or eczema | [ ] Yes | [x] No
Epilepsy or fainting | [x] Yes | [ ] No
Mental illness under treatment | [ ] Yes | [x] No
Tuberculosis, or a positive test for it | [ ] Yes | [x] No
## B. Examination
Heart and blood pressure (124/80) | [x] Normal | [ ] Abnormal
Chest | [x] Normal | [ ] Abnormal
Abdomen | [x] Normal | [ ] Abnormal
Hearing, speech, vision | [x] Normal | [ ] Abnormal
Hands: skin and function | [x] Normal | [ ] Abnormal
## C. Conclusion
Fit for work with patients | [ ] Fit | [x] Unfit
Remarks: :: seizure four weeks ago; unfit until seen by a neurologist
~ Doctor :: Dr Hicham Sefrioui ;; Register no. :: 00417 ;; Date :: 13/11/2025
$ JC-VH 3 (10/2024)""",
        "Zakaria Othman El-Fassi",
        "2025-11-13",
        birth="1999-03-30",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% Agreement to Hospital Rules for Visiting Learners
% Red River Medical Center - sign and return before orientation
Learner: :: Salome Keti Beridze ;; School: :: Colchis International Medical Academy
## I have read, and I agree to follow, the rules on
Privacy of patients and use of phones | [x] Agree | [ ] Question
Dress, identification and hand hygiene | [x] Agree | [ ] Question
Alcohol, drugs and smoking; a positive test ends the placement | [x] Agree | [ ] Question
Reporting of needlesticks and other exposures | [x] Agree | [ ] Question
Limits of a learner's work; no orders, no prescriptions | [x] Agree | [ ] Question
Consequences of a breach, up to the end of the placement | [x] Agree | [ ] Question
~ Signature :: Salome Beridze ;; Date :: 18 January 2026
$ RRMC policy set of 1 July 2025""",
        "Salome Keti Beridze",
        "2026-01-18",
    )
    yield mk(
        "policy_ack",
        """% Agreement to Hospital Rules for Visiting Learners
% Red River Medical Center - sign and return before orientation
Learner: :: Bruno Tadeu Pimentel ;; School: :: Universidade Vale do Piranga
## I have read, and I agree to follow, the rules on
Privacy of patients and use of phones | [ ] Agree | [ ] Question
Dress, identification and hand hygiene | [ ] Agree | [ ] Question
Alcohol, drugs and smoking; a positive test ends the placement | [ ] Agree | [ ] Question
Reporting of needlesticks and other exposures | [ ] Agree | [ ] Question
Limits of a learner's work; no orders, no prescriptions | [ ] Agree | [ ] Question
Consequences of a breach, up to the end of the placement | [ ] Agree | [ ] Question
~ Signature ::  ;; Date ::
$ RRMC policy set of 1 July 2025""",
        "Bruno Tadeu Pimentel",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Immunity Questionnaire for Visiting Students
% Prairie View School of Medicine, Student Health. The provider completes every line and signs.
Student: :: Parisa Golnar Etemadi ;; Date of birth: :: 08/19/2000
## Proof of immunity
Two doses of MMR (03/11/2001, 02/02/2005) | [x] Yes | [ ] No
Two doses of varicella vaccine, or positive titer | [ ] Yes | [x] No
Three doses of hepatitis B (2000, 2001, 2001) | [x] Yes | [ ] No
Hepatitis B surface antibody 10 mIU/mL or more | [ ] Yes | [x] No
Tdap in the last ten years (09/30/2020) | [x] Yes | [ ] No
Influenza this season | [ ] Yes | [x] No
Hepatitis B titer: :: 2.8 mIU/mL - NEGATIVE, booster advised ;; Titer date: :: 10/08/2025
Varicella IgG: :: NEGATIVE ;; Titer date: :: 10/08/2025
## Decision of Student Health
Requirements met | [ ] Yes | [x] No
~ Provider :: Dr. Leila Moradi ;; Date :: 10/15/2025
$ PVSOM form 12, July 2025""",
        "Parisa Golnar Etemadi",
        "2025-10-15",
        birth="2000-08-19",
        values="anti-HBs,2.8,mIU/mL,negative;varicella_igg,,,negative",
        sound=False,
    )
    yield mk(
        "application_form",
        """% Solicitud de rotación electiva / Elective application
% Bahía Norte University Hospital, Visiting Students Office, San Juan, Puerto Rico
Nombre completo: :: Óscar Andrés Quiñones Betancur ;; Nacimiento: :: 31/01/2001
Pasaporte: :: AX004417 ;; Universidad: :: Universidad de la Sabana Alta
Rotación deseada: :: Cirugía pediátrica ;; Fechas: :: 04/05/2026 a 29/05/2026
## Marque una respuesta por línea
¿Está en el último año de la carrera? | [x] Sí | [ ] No
¿Ha aprobado todas las rotaciones básicas? | [x] Sí | [ ] No
¿Ha sido sancionado por su universidad? | [ ] Sí | [x] No
¿Ha sido condenado por algún delito? | [ ] Sí | [x] No
¿Tiene seguro médico válido en Estados Unidos? | [x] Sí | [ ] No
Contacto de emergencia: :: Luz Betancur (madre) ;; Teléfono: :: +57 310 000 0417
Declaro que la información es verdadera. Una declaración falsa anula la solicitud.
~ Firma del solicitante :: Óscar A. Quiñones ;; Fecha :: 22 de diciembre de 2025
$ Formulario VS-1, revisión mayo 2024""",
        "Óscar Andrés Quiñones Betancur",
        "2025-12-22",
        birth="2001-01-31",
    )
    yield mk(
        "dean_verification",
        """% Dean's Checklist for a Visiting Student
% Johns Creek Teaching Hospital. To be completed and sealed by the dean's office of the home school.
Student: :: Roza Aigerim Sadykova ;; Born: :: 2001-06-26
School: :: Steppe National Medical University, Almaty ;; Entered: :: September 2019
## The dean certifies
The student is enrolled full time and in good standing | [x] Yes | [ ] No
The student is in the final clinical year | [x] Yes | [ ] No
The student has failed a required course and not yet made it up | [ ] Yes | [x] No
Disciplinary action is on record or pending | [ ] Yes | [x] No
The school will accept the host's evaluation | [x] Yes | [ ] No
The school insures the student against malpractice abroad | [ ] Yes | [x] No
The student was taught in English | [x] Yes | [ ] No
Remarks: :: insurance will be bought by the student
~ Dean :: Prof. Marat Ospanov ;; Seal :: (seal) ;; Date :: 2026-01-12
$ JC-ME 5 (06/2025)""",
        "Roza Aigerim Sadykova",
        "2026-01-12",
        birth="2001-06-26",
    )
    yield mk(
        "lor",
        """% Confidential Recommendation Form
% For applicants to visiting electives at Red River Medical Center
Applicant: :: Tsubasa Hinata Kurokawa ;; School: :: Setouchi Medical College, Japan
Recommender: :: Prof. Naoko Ishiguro ;; Known for: :: 18 months, clerkship director
## Compared with other students of the same year
Knowledge of medicine | [x] Top 10 % | [ ] Lower
Care in taking a history | [x] Top 10 % | [ ] Lower
Work in a team | [x] Top 10 % | [ ] Lower
Spoken English | [ ] Top 10 % | [x] Lower
Would you want the applicant in your own hospital? | [x] Yes | [ ] No
## Your words
Mr. Kurokawa is thorough, punctual and gentle. His English is slow but exact, and it improves every week. \
When he fails at a procedure he asks why, and the next day he has read about it. I recommend him highly \
for a visiting elective.
~ Signature :: N. Ishiguro ;; Title :: Professor of Medicine ;; Date :: 2025-11-05
$ RRMC VL-4, 2024""",
        "Tsubasa Hinata Kurokawa",
        "2025-11-05",
    )


LAYOUTS = (
    _letter_right,
    _split_report,
    _over_boxes,
    _ruled_table,
    _grand_cert,
    _printout,
    _hosp_portal,
    _dual_label,
    _id_card,
    _receipt,
    _statement,
    _questionnaire,
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
    "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
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
        f"{day:%d %b} / {day:%b} {day:%y}",
        f"{day:%d %b} / fev {day:%y}",
        f"{day:%d %b} / sept {day:%y}",
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
                 "reactor", "reator", "positif", "obecne", "protective"),
    "clear": ("clear", "no criminal", "no record", "no trace", "no adverse", "nulla", "nothing", "no registra", "no conviction"),
    "no active TB": ("active", "activ", "aktiv"),
    "normal": ("normal", "unauffällig", "unremarkable"),
    "pending": ("pending", "to follow", "await", "in process"),
    "indeterminate": ("indeterminate", "cannot be excluded", "recommended", "indeterminado"),
    "consider": ("consider", "record", "registra"),
    "equivocal": ("equivocal", "equivoque", "borderline"),
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
            if label == "expires" and re.search(r"vigencia del certificado|valid for six months", text):
                continue
            if day and not any(_plain(form).replace(" ", "") in flat for form in _forms(day)):
                found.append(f"{paper.name}: {label} {day} is not on the page")
        missing = [part for part in re.split(r"[ -]", _plain(paper.person)) if part not in text]
        found.extend(f"{paper.name}: name part {part} is not on the page" for part in missing)
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
