# ruff: noqa: RUF001 - papers as they are printed
"""A fourth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

The papers are drawn by the machinery of `unseen_first` (see its `Sheet` for the markup). The labels follow
the same conventions: `issued` is the day on which a sample was taken, a skin test was read, a picture was
made or an examination was sat; the first day of a policy; the last dose of a vaccination card; else the date
of the letter, form or report. All persons, schools, laboratories and numbers are made up. `papers()` yields
the set and is deterministic.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from reportlab.lib.colors import Color, HexColor, black, grey, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import unseen_first
from benchmarks.unseen_first import A4, FONTS, Form, Sheet, UnseenPaper, _mrz, _pairs, _paper

SLATE, PETROL, PLUM, SAND = HexColor("#34495e"), HexColor("#0a5a66"), HexColor("#5a2a5e"), HexColor("#f4f1e8")
GREEN, AMBER, RED = HexColor("#1e7d43"), HexColor("#a86500"), HexColor("#a3212b")
FAINT, LINE = HexColor("#eef1f4"), HexColor("#b8bec5")
GOOD = re.compile(
    r"\b(clear|complete|completed|compliant|passed|negative|eligible|done|verified|met|no records?)\b",
    re.IGNORECASE,
)
OPEN = re.compile(
    r"\b(pending|in progress|open|awaiting|processing|ordered|scheduled|not started)\b", re.IGNORECASE
)
BAD = re.compile(
    r"\b(not (met|compliant|complete|eligible|passed)|non-compliant|consider|positive|non-negative|"
    r"record found|overdue|missing|rejected|incomplete|fail(ed)?)\b",
    re.IGNORECASE,
)


def _hue(text: str) -> Color:
    """The colour in which an office would print a state."""
    for pattern, ink in ((BAD, RED), (OPEN, AMBER), (GOOD, GREEN)):
        if pattern.search(text):
            return ink
    return SLATE


class Upright(Sheet):
    """Signatures in the layout's own font where the italic one lacks their letters."""

    def sign(self, lines: list[str]) -> None:
        """The value over a line, its label below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(42)
            self.y -= 29
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = self.font if any(ch > "\u00ff" for ch in value) else "Times-Italic"
                size = self.fit(value, step - 24, self.pt + 1.5, face)
                self.put(x + 4, self.y + 3, value, size, font=face)
                self.rule(x, x + step - 18, self.y)
                self.put(x, self.y - 9, label, self.fit(label, step - 18, self.pt - 1.8, self.font))
            self.y -= 13

    def pill(self, x: float, y: float, text: str, size: float, ink: Color) -> None:
        """White words on a rounded patch whose right end is at `x`."""
        wide = pdfmetrics.stringWidth(text, self.bold, size) + 12
        self.c.setFillColor(ink)
        self.c.roundRect(x - wide, y - 3.5, wide, size + 6, 5, stroke=0, fill=1)
        self.put(x - wide / 2, y, text, size, strong=True, align="c", ink=white)


class MarginLab(Upright):
    """A laboratory's report whose results stand alone in a shaded right margin, notes below each test."""

    layout, size, margin = "margin_lab", A4, 42.0
    font, bold, pt = "Noto", "Noto-Bold", 8.6
    edge = 150.0

    def letterhead(self) -> None:
        """The laboratory in small capitals at the left, the shaded margin, the page at the right."""
        wide, high = self.size
        self.c.setFillColor(SAND)
        self.c.rect(wide - self.margin - self.edge, 34, self.edge, high - 150, stroke=0, fill=1)
        self.put(self.left, self.y, self.head[0], 13, strong=True, ink=PETROL)
        self.put(self.left + self.width, self.y, f"{self.page}", 8, align="r", ink=grey)
        for line in self.head[1:]:
            self.y -= 10
            self.put(self.left, self.y, line, 7, ink=HexColor("#555555"))
        self.y -= 7
        self.rule(self.left, self.left + self.width, self.y, 0.8, PETROL)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """Spaced title at the left."""
        for line in lines:
            self.block(line, 11, strong=True)
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """A group of tests, underlined over the main column only."""
        for line in lines:
            self.need(44)
            self.y -= 17
            self.put(self.left, self.y, line, 9, strong=True, ink=PETROL)
            self.rule(self.left, self.left + self.width - self.edge - 10, self.y - 3, 0.5, PETROL)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """Two label-value pairs a row, labels grey, on a white ground."""
        self.c.setFillColor(white)
        high = 13.0 * len(lines) + 5
        self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        for line in lines:
            self.y -= 13
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, label, self.fit(label, 86, 7.4, self.font), ink=HexColor("#666666"))
                self.put(x + 90, self.y, value, self.fit(value, step - 96, 8.8, self.font))
        self.y -= 5
        self.rule(self.left, self.left + self.width, self.y, 0.4, LINE)
        self.y -= 3

    def table(self, lines: list[str]) -> None:
        """`test | result | reference and note`; a row across is small print in the main column."""
        main = self.width - self.edge - 12
        x = self.left + self.width - self.edge + 10
        for n, line in enumerate(lines):
            cells = [cell.strip() for cell in line.split("|")]
            if not cells[0]:
                for text in simpleSplit(" ".join(cells).strip(), self.font, 8.4, main):
                    self.need(12)
                    self.y -= 11.5
                    self.put(self.left, self.y, text, 8.4, ink=HexColor("#444444"))
                self.y -= 2
                continue
            name, result, note = [*cells, "", ""][:3]
            self.need(36)
            self.y -= 17
            if n == 0:
                self.put(self.left, self.y, f"{name}   {note}".strip(), 7, ink=grey)
                self.put(x, self.y, result, 7, ink=grey)
                continue
            self.put(self.left, self.y, name, self.fit(name, main, 10, self.bold), strong=True)
            room = self.edge - 16
            self.put(x, self.y, result, self.fit(result, room, 11.5, self.bold), strong=True)
            if note:
                for text in simpleSplit(note, self.font, 8.2, main - 8):
                    self.y -= 11
                    self.put(self.left + 8, self.y, text, 8.2, ink=HexColor("#555555"))
            self.y -= 2
        self.y -= 4

    def block(self, text: str, size: float = 0, *, strong: bool = False, align: str = "l") -> None:
        """Running text keeps to the main column."""
        whole = self.width
        self.width = whole - self.edge - 12 if self.y < self.size[1] - 120 else whole
        super().block(text, size, strong=strong, align=align)
        self.width = whole


class FootLetter(Upright):
    """A letter whose letterhead stands at the foot; a return address, reference row and subject above."""

    layout, size, margin = "foot_letter", A4, 70.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 11.8, 1.28

    def letterhead(self) -> None:
        """A mark at the top right; name and particulars in columns at the foot."""
        wide = self.size[0]
        self.c.setFillColor(PLUM)
        self.c.rect(wide - 96, self.size[1] - 62, 26, 26, stroke=0, fill=1)
        initials = "".join(word[0] for word in self.head[0].split() if word[0].isupper())[:2]
        self.put(wide - 83, self.size[1] - 54, initials, 13, strong=True, align="c", ink=white)
        self.rule(self.left, self.left + self.width, 74, 0.9, PLUM)
        self.put(self.left, 63, self.head[0], 9, strong=True, ink=PLUM)
        for n, line in enumerate(self.head[1:]):
            cells = [cell.strip() for cell in line.split("||")]
            for k, cell in enumerate(cells):
                x = self.left + k * self.width / 3
                size = self.fit(cell, self.width / 3 - 8, 7.2, self.font)
                self.put(x, 53 - 8.6 * n, cell, size, ink=HexColor("#444444"))
        self.y = self.size[1] - 62
        if self.page > 1:
            self.put(self.left, self.y + 8, f"- {self.page} -", 9)
            self.y -= 14

    def need(self, height: float) -> None:
        """Turn the page above the foot."""
        if self.y - height < 84:
            self.turn()

    def right(self, lines: list[str]) -> None:
        """The sender's line, very small, over the address."""
        for line in lines:
            self.y -= 10
            self.put(self.left, self.y, line, 6.8, ink=HexColor("#555555"))
            end = self.left + pdfmetrics.stringWidth(line, self.font, 6.8)
            self.rule(self.left, end, self.y - 2, 0.3)
        self.y -= 5

    def centre(self, lines: list[str]) -> None:
        """The address, one line each, without air."""
        for line in lines:
            self.y -= 13
            self.put(self.left, self.y, line)
        self.y -= 14

    def title(self, lines: list[str]) -> None:
        """The subject, strong, at the left."""
        self.y -= 4
        for line in lines:
            self.block(line, self.pt + 0.4, strong=True)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """A row of references: the small word above what it says."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            self.need(30)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y - 8, label, 7.2, ink=HexColor("#555555"))
                self.put(x, self.y - 20, value, self.fit(value, step - 8, 10.4, self.font))
            self.y -= 25
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6.5

    def sign(self, lines: list[str]) -> None:
        """The written name, the typed one and the office below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(62)
            self.y -= 26
            step = self.width / len(pairs)
            deep = 0
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, value.split(",")[0], self.pt + 4, font="Times-Italic")
                texts = [value, *label.split(" / ")]
                deep = max(deep, len(texts))
                for k, each in enumerate(texts):
                    size = self.fit(each, step - 10, self.pt - 0.6, self.font)
                    self.put(x, self.y - 16 - 12.5 * k, each, size)
            self.y -= 16 + 12.5 * deep


class RotatedGrid(Upright):
    """A landscape register whose column headings are turned by ninety degrees."""

    layout, size, margin = "rotated_grid", (A4[1], A4[0]), 40.0
    font, bold, pt = "Noto", "Noto-Bold", 8.6

    def letterhead(self) -> None:
        """The office in the middle between two rules."""
        self.rule(self.left, self.left + self.width, self.y + 8, 1.4, SLATE)
        self.put(self.left, self.y - 6, self.head[0], 12, strong=True)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y - 3 - 9.5 * n, line, 7.2, align="r")
        self.y -= max(16, 9.5 * len(self.head[1:]) + 4)
        self.rule(self.left, self.left + self.width, self.y, 0.5, SLATE)
        self.y -= 5

    def title(self, lines: list[str]) -> None:
        """Centred words."""
        for line in lines:
            self.block(line, 12, strong=True, align="c")
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """`Label value`, the value strong over a dotted line, as many as the row has."""
        for line in lines:
            pairs = _pairs(line)
            self.need(18)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                small = self.fit(label, step * 0.5, 7.6, self.font)
                self.put(x, self.y, label, small)
                start = x + pdfmetrics.stringWidth(label, self.font, small) + 6
                room = x + step - 12 - start
                self.put(start, self.y, value, self.fit(value, room, 9, self.bold), strong=True)
                self.c.setDash(1, 2)
                self.rule(start - 2, x + step - 10, self.y - 3, 0.4, grey)
                self.c.setDash()
        self.y -= 8

    def table(self, lines: list[str]) -> None:
        """The first column wide, the others narrow under turned headings."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        count = len(rows[0])
        asked = [
            max(pdfmetrics.stringWidth(r[k], self.bold, 9) + 10 for r in rows[1:] if k < len(r) and r[0])
            for k in range(count)
        ]
        asked = [max(w, 27.0) for w in asked]
        while sum(asked) > self.width:
            asked[asked.index(max(asked))] -= 3
        spare = (self.width - sum(asked)) / count
        wide = [w + min(spare, 48) for w in asked]
        turned = [simpleSplit(text, self.bold, 7.8, 86) for text in rows[0]]
        high = max(pdfmetrics.stringWidth(text, self.bold, 7.8) for each in turned[1:] for text in each) + 10
        self.need(high + 60)
        x = self.left
        for k, texts in enumerate(turned):
            self.c.setFillColor(FAINT)
            self.c.setLineWidth(0.5)
            self.c.rect(x, self.y - high, wide[k], high, fill=1)
            if k == 0:
                self.put(x + 4, self.y - high + 6, rows[0][0], 8, strong=True)
            else:
                for m, text in enumerate(texts):
                    self.c.saveState()
                    mid = x + wide[k] / 2 + 3 + 9.4 * (m - (len(texts) - 1) / 2)
                    self.c.translate(mid, self.y - high + 5)
                    self.c.rotate(90)
                    self.put(0, 0, text, 7.8, strong=True)
                    self.c.restoreState()
            x += wide[k]
        self.y -= high
        for row in rows[1:]:
            if not row[0]:
                texts = simpleSplit(" ".join(row).strip(), self.font, 7.8, sum(wide) - 8)
                tall = 10.0 * len(texts) + 5
                self.need(tall)
                self.c.rect(self.left, self.y - tall, sum(wide), tall)
                for m, text in enumerate(texts):
                    self.put(self.left + 4, self.y - 10 - 10 * m, text, 7.8)
                self.y -= tall
                continue
            cells = [simpleSplit(cell, self.bold, 9, w - 5) for cell, w in zip(row, wide, strict=False)]
            tall = max(1, *map(len, cells)) * 11.4 + 6
            self.need(tall)
            x = self.left
            for k, texts in enumerate(cells):
                self.c.rect(x, self.y - tall, wide[k], tall)
                for m, text in enumerate(texts):
                    at = x + 4 if k == 0 else x + wide[k] / 2
                    self.put(at, self.y - 12 - 11.4 * m, text, 9, strong=k == 0, align="c" if k else "l")
                x += wide[k]
            self.y -= tall
        self.y -= 8


class TagForm(Form, Upright):
    """A form of separate boxes, each with a black number tag, filled in by typewriter."""

    layout, margin, pt = "tag_form", 40.0, 8.6

    def letterhead(self) -> None:
        """The form's number in a black block, the title beside it."""
        self.c.rect(self.left, self.y - 24, 78, 34, stroke=0, fill=1)
        self.put(self.left + 39, self.y - 12, self.head[-1], 11, strong=True, align="c", ink=white)
        for n, line in enumerate(self.head[:-1]):
            self.put(self.left + 90, self.y - 3 - 11 * n, line, 12 if n == 0 else 7.6, strong=n == 0)
        self.y -= max(30, 11 * len(self.head) - 4)

    def heading(self, lines: list[str]) -> None:
        """Words in a rounded outline, a rule to the right."""
        for line in lines:
            self.need(52)
            self.y -= 19
            wide = pdfmetrics.stringWidth(line, self.bold, 8.8) + 14
            self.c.setFillColor(HexColor("#d8d8d8"))
            self.c.roundRect(self.left, self.y - 4, wide, 14, 6, fill=1)
            self.put(self.left + 7, self.y, line, 8.8, strong=True)
            self.rule(self.left + wide, self.left + self.width, self.y + 3)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Boxes with a gutter; the leading number of a label goes into the tag."""
        for line in lines:
            pairs = _pairs(line)
            self.need(32)
            step = (self.width + 5) / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                number, _, words = label.partition(" ")
                self.c.setLineWidth(0.6)
                self.c.rect(x, self.y - 28, step - 5, 28)
                self.c.rect(x, self.y - 9.5, 17, 9.5, stroke=0, fill=1)
                self.put(x + 8.5, self.y - 7.4, number, 6.6, strong=True, align="c", ink=white)
                self.put(x + 20, self.y - 7.4, words, self.fit(words, step - 28, 6.6, self.font))
                size = self.fit(value, step - 16, 10, "Courier")
                self.put(x + 6, self.y - 22, value, size, font="Courier")
            self.y -= 32
        self.y -= 1

    def para(self, lines: list[str]) -> None:
        """Choices, one a line, with air before the next boxes."""
        super().para(lines)
        self.y -= 6


class BiColumns(Upright):
    """A certificate in two languages, one in each column, with a line between them."""

    layout, size, margin = "bi_columns", A4, 52.0
    font, bold, pt = "Noto", "Noto-Bold", 9.8

    def letterhead(self) -> None:
        """Emblem in the middle, the issuer in both languages beside it."""
        middle = self.size[0] / 2
        self.c.setStrokeColor(PETROL)
        self.c.setLineWidth(1.2)
        self.c.circle(middle, self.y - 12, 19)
        for k in range(8):
            turn = k * math.pi / 4
            self.c.line(
                middle + 6 * math.cos(turn),
                self.y - 12 + 6 * math.sin(turn),
                middle + 15 * math.cos(turn),
                self.y - 12 + 15 * math.sin(turn),
            )
        room = self.width / 2 - 34
        for n, line in enumerate(self.head):
            one, _, two = (part.strip() for part in line.partition("||"))
            face, size = (self.bold, 10.0) if n == 0 else (self.font, 7.4)
            self.put(self.left, self.y - 2 - 11 * n, one, self.fit(one, room, size, face), font=face)
            right = self.left + self.width
            small = self.fit(two, room, size, face)
            self.put(right, self.y - 2 - 11 * n, two, small, font=face, align="r")
        self.y -= max(38, 11 * len(self.head) + 6)
        self.rule(self.left, right, self.y, 1.0, PETROL)
        self.top = self.y
        self.y -= 6

    def two(self, one: str, other: str, size: float, *, strong: bool = False) -> None:
        """Both columns from the same height on."""
        half = self.width / 2 - 12
        face = self.bold if strong else self.font
        both = [simpleSplit(text, face, size, half) for text in (one, other)]
        rows = max(map(len, both))
        self.need(rows * size * 1.36)
        for n in range(rows):
            self.y -= size * 1.36
            for k, texts in enumerate(both):
                if n < len(texts):
                    self.put(self.left + k * (half + 24), self.y, texts[n], size, strong=strong)

    def title(self, lines: list[str]) -> None:
        """The paper's name in both languages."""
        for line in lines:
            one, _, two = (part.strip() for part in line.partition("||"))
            self.two(one, two, 12.5, strong=True)
        self.y -= 6

    heading = title

    def columns(self, lines: list[str]) -> None:
        """Paragraphs or `label :: value` in both columns."""
        for line in lines:
            one, _, two = (part.strip() for part in line.partition("||"))
            top = self.y
            if "::" in one:
                self.need(30)
                top = self.y
                half = self.width / 2 - 12
                for k, text in enumerate((one, two)):
                    label, value = _pairs(text)[0]
                    x = self.left + k * (half + 24)
                    self.put(x, self.y - 11, label, self.fit(label, half, 7.4, self.font), ink=SLATE)
                    self.put(x, self.y - 23, value, self.fit(value, half, 10.4, self.bold), strong=True)
                self.y -= 29
            else:
                self.two(one, two, self.pt)
                self.y -= 7
            self.c.setStrokeColor(LINE)
            self.c.setLineWidth(0.6)
            self.c.line(self.size[0] / 2, top, self.size[0] / 2, self.y)
            self.c.setStrokeColor(black)


class TwoSides(Upright):
    """A copier's page with both sides of a card: front above, back below, a remark under them."""

    layout, size, margin = "two_sides", A4, 60.0
    font, bold, pt = "Noto", "Noto-Bold", 8.4
    panel = 0

    def letterhead(self) -> None:
        """The grey glass of the copier and two cards."""
        wide, high = self.size
        self.c.setFillColor(HexColor("#f0f0ee"))
        self.c.rect(0, 22, wide, high - 22, stroke=0, fill=1)
        for low in (high - 300, high - 570):
            self.c.setFillColor(white)
            self.c.setStrokeColor(HexColor("#8a8a8a"))
            self.c.roundRect(92, low, wide - 184, 250, 12, fill=1)
        self.c.setFillColor(SLATE)
        self.c.roundRect(92, high - 90, wide - 184, 40, 12, stroke=0, fill=1)
        self.c.rect(92, high - 90, wide - 184, 20, stroke=0, fill=1)
        room = wide - 184 - 30
        for n, line in enumerate(self.head):
            face = self.font if n else self.bold
            size = self.fit(line, room, 7.6 if n else 12, face)
            self.put(108, high - 68 - 13 * n, line, size, strong=n == 0, ink=white)
        self.panels()

    def panels(self) -> None:
        """Take the next panel: front, back, then the page below."""
        wide, high = self.size
        if self.panel < 2:
            self.left, self.width = 108.0, wide - 184 - 32
            self.y = high - 96 if self.panel == 0 else high - 328
        else:
            self.left, self.width, self.y = 92.0, wide - 184, high - 588

    def turn(self, _: list[str] | None = None) -> None:
        """Go to the next panel."""
        self.panel += 1
        self.panels()

    def need(self, height: float) -> None:
        """A card does not turn pages."""

    def title(self, lines: list[str]) -> None:
        """What the card is."""
        for line in lines:
            self.block(line, 11.5, strong=True)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """The label small at the right of its column, a thin line, the value."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 18
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                room = 96 if len(pairs) == 1 else 70
                size = self.fit(label, room - 4, 7.6, self.font)
                self.put(x + room, self.y, label, size, align="r", ink=HexColor("#5a5a5a"))
                self.c.setStrokeColor(LINE)
                self.c.line(x + room + 4, self.y - 3, x + room + 4, self.y + 9)
                small = self.fit(value, step - room - 14, 10.4, self.bold)
                self.put(x + room + 9, self.y, value, small, strong=True)
        self.y -= 5

    def para(self, lines: list[str]) -> None:
        """Small print."""
        for line in lines:
            self.block(line, 8.4)
            self.y -= 2


class PhoneApp(Upright):
    """A telephone's screen saved as PDF: status line, app bar, cards, bottom tabs."""

    layout, size, margin = "phone_app", (390.0, 800.0), 20.0
    font, bold, pt = "Noto", "Noto-Bold", 9.6
    accent = HexColor("#3056a0")

    def letterhead(self) -> None:
        """Clock and battery, the app's bar, the tabs."""
        wide, high = self.size
        self.c.setFillColor(HexColor("#f3f4f7"))
        self.c.rect(0, 20, wide, high - 20, stroke=0, fill=1)
        self.put(20, high - 18, self.head[0], 8.5, strong=True)
        self.put(wide - 48, high - 18, "5G", 7.5, align="r")
        self.c.roundRect(wide - 42, high - 20, 22, 9, 2)
        self.c.rect(wide - 41, high - 19, 15, 7, stroke=0, fill=1)
        self.c.setFillColor(self.accent)
        self.c.rect(0, high - 68, wide, 40, stroke=0, fill=1)
        self.put(18, high - 54, "‹", 18, ink=white)
        self.put(wide / 2, high - 53, self.head[1], 12, strong=True, align="c", ink=white)
        self.c.setFillColor(white)
        self.c.rect(0, 22, wide, 34, stroke=0, fill=1)
        tabs = self.head[2:]
        for n, word in enumerate(tabs):
            x = wide * (n + 0.5) / len(tabs)
            self.c.setStrokeColor(LINE)
            self.c.circle(x, 44, 5)
            self.put(x, 28, word, 6.8, align="c", ink=grey)
        self.y = high - 78

    def need(self, height: float) -> None:
        """The next screen begins above the tabs."""
        if self.y - height < 64:
            self.turn()

    def title(self, lines: list[str]) -> None:
        """What the screen shows."""
        for line in lines:
            self.block(line, 14, strong=True)
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """A group's small grey capitals."""
        for line in lines:
            self.need(44)
            self.y -= 16
            self.put(self.left, self.y, line.upper(), 7.6, strong=True, ink=HexColor("#6a7180"))
        self.y -= 6

    def card(self, high: float) -> None:
        """A white card of a height."""
        self.need(high + 4)
        self.c.setFillColor(white)
        self.c.setStrokeColor(HexColor("#d9dce3"))
        self.c.roundRect(self.left - 6, self.y - high, self.width + 12, high, 8, fill=1)
        self.c.setStrokeColor(black)

    def fields(self, lines: list[str]) -> None:
        """Rows of a card: the grey word at the left, what it says at the right edge."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        self.card(21.0 * len(pairs) + 4)
        for n, (label, value) in enumerate(pairs):
            self.y -= 21
            self.put(self.left + 4, self.y + 4, label, 8.4, ink=HexColor("#6a7180"))
            gone = pdfmetrics.stringWidth(label, self.font, 8.4)
            size = self.fit(value, self.width - gone - 18, 9.6, self.font)
            self.put(self.left + self.width - 4, self.y + 4, value, size, align="r")
            if n < len(pairs) - 1:
                self.rule(self.left + 4, self.left + self.width - 4, self.y - 3, 0.3, LINE)
        self.y -= 12

    def stamp(self, lines: list[str]) -> None:
        """A state over the whole width."""
        for line in lines:
            self.need(36)
            self.c.setFillColor(_hue(line))
            self.c.roundRect(self.left - 6, self.y - 28, self.width + 12, 26, 8, stroke=0, fill=1)
            self.put(self.left + self.width / 2, self.y - 19, line, 11, strong=True, align="c", ink=white)
            self.y -= 34

    def table(self, lines: list[str]) -> None:
        """A list: the test, what is normal below it, the result at the right."""
        for n, line in enumerate(lines):
            name, result, note = [*(cell.strip() for cell in line.split("|")), "", ""][:3]
            if n == 0:
                self.y -= 9
                self.put(self.left, self.y, name, 7.4, ink=grey)
                self.put(self.left + self.width, self.y, result, 7.4, align="r", ink=grey)
                self.y -= 4
                continue
            self.card(35)
            room = self.width * 0.58
            self.put(self.left + 4, self.y - 14, name, self.fit(name, room, 9.6, self.bold), strong=True)
            self.put(
                self.left + 4, self.y - 27, note, self.fit(note, self.width - 12, 7.6, self.font), ink=grey
            )
            size = self.fit(result, self.width * 0.4, 10, self.bold)
            self.put(self.left + self.width - 4, self.y - 14, result, size, strong=True, align="r")
            self.y -= 40
        self.y -= 4

    def centre(self, lines: list[str]) -> None:
        """Buttons over the whole width."""
        for line in lines:
            self.need(34)
            self.c.setStrokeColor(self.accent)
            self.c.roundRect(self.left + 20, self.y - 28, self.width - 40, 24, 12)
            self.put(self.left + self.width / 2, self.y - 20, line, 9.4, align="c", ink=self.accent)
            self.c.setStrokeColor(black)
            self.y -= 33


class ThreadMail(Upright):
    """A thread of messages printed from a mailbox: sender and time over each, quotes behind a bar."""

    layout, margin = "thread_mail", 50.0
    font, bold, pt = "Helvetica", "Helvetica-Bold", 10.6
    grid = False

    def letterhead(self) -> None:
        """Mailbox at the left, the address at the right."""
        self.put(self.left, self.y + 4, self.head[0], 9, strong=True, ink=SLATE)
        self.put(self.left + self.width, self.y + 4, self.head[-1], 8, align="r")
        self.rule(self.left, self.left + self.width, self.y - 3, 0.8, SLATE)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """Subject, large."""
        for line in lines:
            self.block(line, 13.5, strong=True)
        self.y -= 3

    def heading(self, lines: list[str]) -> None:
        """`sender || time` over a rule."""
        for line in lines:
            self.need(60)
            self.y -= 10
            self.rule(self.left, self.left + self.width, self.y, 0.5, LINE)
            one, _, two = (part.strip() for part in line.partition("||"))
            self.y -= 14
            self.put(self.left, self.y, one, self.fit(one, self.width * 0.66, 9.6, self.bold), strong=True)
            self.put(self.left + self.width, self.y, two, 8.6, align="r")
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """`Label: value`, one a line, as plain text mail has it."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            self.block(f"{label}: {value}")
        self.y -= 4

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5

    def side(self, lines: list[str]) -> None:
        """Quoted text: grey, behind a bar."""
        top = self.y
        self.left, self.width = self.left + 12, self.width - 12
        for line in lines:
            self.block(line, 8.6)
            self.y -= 2
        self.left, self.width = self.left - 12, self.width + 12
        self.c.setStrokeColor(grey)
        self.c.setLineWidth(1.6)
        self.c.line(self.left + 3, min(top, self.size[1] - 50) - 2, self.left + 3, self.y)
        self.c.setStrokeColor(black)
        self.y -= 4

    def centre(self, lines: list[str]) -> None:
        """Names of attachments in boxes."""
        for line in lines:
            self.need(30)
            self.y -= 24
            x = self.left
            for word in line.split("  "):
                wide = pdfmetrics.stringWidth(word, self.font, 7.8) + 14
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - 5, wide, 18)
                self.put(x + 7, self.y, word, 7.8)
                x += wide + 8
        self.y -= 8


class CoverGrid(Upright):
    """A certificate of joined cells: each has a grey strip with its label over lines of its own."""

    layout, margin = "cover_grid", 38.0
    font, bold, pt = "Helvetica", "Helvetica-Bold", 9.0
    tint = HexColor("#dfe5ea")

    def letterhead(self) -> None:
        """The issuer at the left, its address in the same line at the right."""
        self.put(self.left, self.y - 2, self.head[0], 12, strong=True, ink=SLATE)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y + 3 - 8.6 * n, line, 6.8, align="r")
        self.y -= max(12, 8.6 * len(self.head[1:]))

    def title(self, lines: list[str]) -> None:
        """The first line large between heavy rules; what follows small below."""
        self.rule(self.left, self.left + self.width, self.y, 2.2)
        for n, line in enumerate(lines):
            self.block(line, 8 if n else 14, strong=n == 0, align="c")
        self.y -= 7
        self.rule(self.left, self.left + self.width, self.y, 0.8)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Joined cells; ` / ` begins a new line within a cell."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            texts = [
                [t for part in value.split(" / ") for t in simpleSplit(part, self.font, 9, step - 10)]
                for _, value in pairs
            ]
            high = 12 + 12.0 * max(1, *map(len, texts)) + 4
            self.need(high)
            for n, (label, _) in enumerate(pairs):
                x = self.left + n * step
                self.c.setFillColor(self.tint)
                self.c.setLineWidth(0.6)
                self.c.rect(x, self.y - 11, step, 11, stroke=0, fill=1)
                self.c.rect(x, self.y - high, step, high)
                self.put(
                    x + 4, self.y - 8.2, label.upper(), self.fit(label.upper(), step - 8, 6.4, self.bold)
                )
                for k, text in enumerate(texts[n]):
                    self.put(x + 5, self.y - 21.5 - 12 * k, text, 9)
            self.y -= high
        self.y -= 5

    def para(self, lines: list[str]) -> None:
        """Running text with air before the next cells."""
        super().para(lines)
        self.y -= 4


class RegistrarCols(Upright):
    """A registrar's record: particulars over the whole width, then two narrow columns of small type."""

    layout, margin = "registrar_cols", 40.0
    font, bold, pt, air = "Noto", "Noto-Bold", 8.6, 1.36
    grid = False
    column = -1

    def letterhead(self) -> None:
        """Name in the middle of a security band."""
        self.left, self.width = self.margin, self.size[0] - 2 * self.margin
        self.c.setFillColor(HexColor("#e7ede4"))
        self.c.rect(self.left, self.y - 26, self.width, 36, stroke=0, fill=1)
        self.put(self.size[0] / 2, self.y - 6, self.head[0], 12.5, strong=True, align="c")
        self.put(self.size[0] / 2, self.y - 19, "   ".join(self.head[1:]), 7.4, align="c")
        self.y -= 32
        if self.column >= 0:
            self.column = 0
            self.begin()

    def begin(self) -> None:
        """Take the first column from here."""
        self.top, self.column = self.y, 0
        self.width = (self.size[0] - 2 * self.margin - 22) / 2
        self.c.setStrokeColor(LINE)
        self.c.line(self.size[0] / 2, self.y, self.size[0] / 2, 48)
        self.c.setStrokeColor(black)

    def turn(self, _: list[str] | None = None) -> None:
        """Go to the second column, then to a new page."""
        if self.column == 0:
            self.column, self.y = 1, self.top
            self.left = self.margin + self.width + 22
        else:
            super().turn()

    def need(self, height: float) -> None:
        """Columns end above the foot."""
        if self.y - height < 46:
            self.turn()

    def title(self, lines: list[str]) -> None:
        """What the record is."""
        for line in lines:
            self.block(line, 11, strong=True, align="c")
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """A term; the first one begins the columns."""
        for line in lines:
            if self.column < 0:
                self.begin()
            self.need(38)
            self.y -= 14
            self.put(self.left, self.y, line, self.fit(line, self.width, 8.6, self.bold), strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3, 0.5)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """`Label: value`; several in a row before the columns begin."""
        for line in lines:
            pairs = _pairs(line)
            rows = [pairs] if self.column < 0 else [[pair] for pair in pairs]
            for row in rows:
                self.need(14)
                self.y -= 13
                step = self.width / len(row)
                for n, (label, value) in enumerate(row):
                    x = self.left + n * step
                    self.put(x, self.y, f"{label}:", 8)
                    gone = pdfmetrics.stringWidth(f"{label}:  ", self.font, 8)
                    size = self.fit(value, step - gone - 6, 9, self.bold)
                    self.put(x + gone, self.y, value, size, strong=True)
        self.y -= 4


class VendorSummary(Upright):
    """A screening company's summary: coloured rail, tiles, sections with a pill for each state."""

    layout, margin = "vendor_summary", 46.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8

    def letterhead(self) -> None:
        """A rail at the left edge, the company and its service at the top."""
        self.c.setFillColor(HexColor("#184e4a"))
        self.c.rect(0, 0, 22, self.size[1], stroke=0, fill=1)
        self.put(self.left, self.y - 4, self.head[0], 15, strong=True, ink=HexColor("#184e4a"))
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y + 2 - 10 * n, line, 7.4, align="r", ink=grey)
        self.y -= max(18, 10 * len(self.head[1:]))

    def title(self, lines: list[str]) -> None:
        """The report's name."""
        for line in lines:
            self.block(line, 12.5)
        self.y -= 5

    def stamp(self, lines: list[str]) -> None:
        """A frame with the overall state: `words :: state`."""
        for line in lines:
            label, value = _pairs(line)[0]
            self.need(40)
            self.c.setStrokeColor(_hue(value))
            self.c.setLineWidth(1.4)
            self.c.roundRect(self.left, self.y - 34, self.width, 32, 5)
            self.c.setStrokeColor(black)
            self.put(self.left + 12, self.y - 22, label, 10)
            self.pill(self.left + self.width - 12, self.y - 22, value, 11, _hue(value))
            self.y -= 42

    def columns(self, lines: list[str]) -> None:
        """Tiles: the small word above what it says."""
        for line in lines:
            cells = [_pairs(cell)[0] for cell in line.split("||")]
            step = (self.width + 8) / len(cells)
            self.need(40)
            for n, (label, value) in enumerate(cells):
                x = self.left + n * step
                self.c.setFillColor(FAINT)
                self.c.rect(x, self.y - 32, step - 8, 32, stroke=0, fill=1)
                self.put(x + 7, self.y - 11, label, self.fit(label, step - 20, 6.8, self.font), ink=SLATE)
                self.put(x + 7, self.y - 24, value, self.fit(value, step - 20, 9.4, self.bold), strong=True)
            self.y -= 38

    def heading(self, lines: list[str]) -> None:
        """A section in the rail's colour."""
        for line in lines:
            self.need(40)
            self.y -= 19
            self.put(self.left, self.y, line, 10, strong=True, ink=HexColor("#184e4a"))
            self.rule(self.left, self.left + self.width, self.y - 4, 0.8, HexColor("#184e4a"))
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """Label left of its value, two to a row."""
        for line in lines:
            pairs = _pairs(line)
            self.need(15)
            self.y -= 13.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, label, self.fit(label, 92, 7.8, self.font), ink=HexColor("#5f6b76"))
                self.put(x + 96, self.y, value, self.fit(value, step - 102, 9, self.font))
        self.y -= 5

    def table(self, lines: list[str]) -> None:
        """Rows with a leader; the last cell is a state in its colour."""
        for n, line in enumerate(lines):
            cells = [cell.strip() for cell in line.split("|")]
            self.need(19)
            self.y -= 17
            step = (self.width - 110) / max(1, len(cells) - 1)
            for k, cell in enumerate(cells[:-1]):
                face = self.bold if n == 0 else self.font
                size = self.fit(cell, step - 6, 7.6 if n == 0 else 8.8, face)
                self.put(self.left + k * step, self.y, cell, size, strong=n == 0)
            if n == 0:
                self.put(self.left + self.width, self.y, cells[-1], 7.6, strong=True, align="r")
            else:
                self.put(
                    self.left + self.width,
                    self.y,
                    cells[-1],
                    8.8,
                    strong=True,
                    align="r",
                    ink=_hue(cells[-1]),
                )
            self.rule(self.left, self.left + self.width, self.y - 5, 0.3, LINE)
        self.y -= 10


class GovExtract(Upright):
    """A state's extract from a register: waves, numbered entries, a form number up the edge."""

    layout, size, margin = "gov_extract", A4, 60.0
    font, bold, pt = "Noto", "Noto-Bold", 9.0

    def letterhead(self) -> None:
        """Waves behind the page, emblem and state at the left, the form's number along the edge."""
        wide, high = self.size
        self.c.setStrokeColor(HexColor("#e4ece8"))
        self.c.setLineWidth(0.7)
        for k in range(26):
            wave = self.c.beginPath()
            base = 50 + k * 30
            wave.moveTo(0, base)
            for n in range(6):
                x = n * wide / 6
                wave.curveTo(x + 30, base + 16, x + 68, base - 16, x + wide / 6, base)
            self.c.drawPath(wave)
        self.c.setStrokeColor(SLATE)
        self.c.setLineWidth(1.1)
        crest = self.c.beginPath()
        x, y = self.left + 14, self.y + 6
        for n in range(6):
            point = x + 15 * math.sin(n * math.pi / 3), y - 16 + 15 * math.cos(n * math.pi / 3)
            crest.lineTo(*point) if n else crest.moveTo(*point)
        crest.close()
        self.c.drawPath(crest)
        self.c.circle(x, y - 16, 6)
        self.c.setStrokeColor(black)
        for n, line in enumerate(self.head[:-1]):
            self.put(self.left + 42, self.y - 2 - 12 * n, line, 11 if n == 0 else 8, strong=n == 0)
        self.c.saveState()
        self.c.translate(30, high / 2)
        self.c.rotate(90)
        self.put(0, 0, self.head[-1], 6.8, align="c", ink=grey)
        self.c.restoreState()
        self.y -= max(34, 12 * len(self.head))

    def title(self, lines: list[str]) -> None:
        """The first title large, what follows small."""
        for n, line in enumerate(lines):
            self.block(line, 9 if n else 13, strong=n == 0)
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """A part of the register, between thin rules."""
        for line in lines:
            self.need(44)
            self.y -= 18
            self.rule(self.left, self.left + self.width, self.y + 11, 0.5, SLATE)
            self.put(self.left, self.y, line, 9.2, strong=True, ink=SLATE)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.5, SLATE)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """The label, dots to the value in type."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            self.need(18)
            self.y -= 16
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                room = 190.0 if len(pairs) == 1 else step * 0.46
                small = self.fit(label, room - 8, 8, self.font)
                self.put(x, self.y, label, small)
                start = x + pdfmetrics.stringWidth(label, self.font, small) + 4
                if start < x + room - 6:
                    self.c.setDash(0.8, 2.2)
                    self.rule(start, x + room - 3, self.y, 0.5, grey)
                    self.c.setDash()
                plain = self.font if any(ch > "\u00ff" for ch in value) else "Courier-Bold"
                size = self.fit(value, step - room - 6, 10, plain)
                self.put(x + room, self.y, value, size, font=plain)
        self.y -= 6


def _margin_lab() -> Iterator[UnseenPaper]:
    """Laboratory reports with the results in the margin."""
    mk = partial(_paper, MarginLab)
    yield mk(
        "lab_titers",
        """% Tidewater Clinical Laboratories
% 2218 Granby Landing, Norfolk, VA 23510 · CLIA 49D9990417 · Director Lorraine Beckwith, MD, PhD
Patient :: Okwuosa, Chidera Ngozi ;; Accession :: TW-26-104822
Birth date :: 08/23/2000 (25 y) ;; Sex at birth :: F
Ordering provider :: Halvorsen, Grace, FNP ;; Facility :: ODU Harbor Student Wellness
Drawn :: 01/27/2026 08:14 ;; Rec'd in lab :: 01/27/2026 17:40
Released :: 01/29/2026 11:02 ;; Printed :: 02/04/2026
# Immune status report
## Viral antibodies, IgG
Test | Result | expected if immune
Measles (rubeola) IgG | 142.0 AU/mL  Immune | Immune: greater than 16.4. Equivocal: 13.5 to 16.4. \
Method: multiplex bead.
Mumps IgG | 61.3 AU/mL  Immune | Immune: greater than 10.9. Equivocal: 9.0 to 10.9.
Rubella IgG | 3.40 index  Immune | Immune: 1.00 or greater. Equivocal: 0.90 to 0.99.
Varicella-zoster IgG | 733.0 index  Immune | Immune: 165.0 or greater. Equivocal: 135.0 to 164.9.
## Hepatitis B
Test | Result | expected if immune
Hepatitis B surface antibody, quantitative | 228.5 mIU/mL  Immune | Immune: 10.0 or greater. Values \
below 10.0 are reported as non-immune.
| Immune means that antibody was found at or above the level that is regarded as protective. Non-immune \
persons should be offered vaccine. Results apply to the sample as received.
$ Tidewater Clinical Laboratories · report TW-26-104822 · page # of 1""",
        "Chidera Ngozi Okwuosa",
        "2026-01-27",
        birth="2000-08-23",
        values="measles_igg,142,AU/mL,positive;mumps_igg,61.3,AU/mL,positive;rubella_igg,3.4,index,positive;"
        "varicella_igg,733,index,positive;anti-HBs,228.5,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Labor Dr. Ammerländer & Kollegen MVZ
% Hafenbecken 9, 00417 Seestedt · Ärztliche Leitung: Dr. med. Ute Ammerländer · akkreditiert (fiktiv)
Patient :: Öztürk-Lehmann, Kaan Mattis ;; Auftragsnummer :: 26-0417-1183
geboren :: 19.02.2002 ;; Geschlecht :: männlich
Einsender :: Betriebsarzt Uniklinik Seestedt ;; Versicherung :: Selbstzahler
Abnahmedatum :: 13.01.2026 ;; Probeneingang :: 14.01.2026
Befunddatum :: 16.01.2026 ;; Ausdruck :: 20.01.2026
# Endbefund Immunstatus
## Serologie
Untersuchung | Ergebnis | Referenzbereich
Masern-IgG (CLIA) | > 300 AU/ml  positiv | positiv ab 16,5 AU/ml; grenzwertig 13,5 bis 16,4
Mumps-IgG (CLIA) | 77,9 AU/ml  positiv | positiv ab 11,0 AU/ml; grenzwertig 9,0 bis 10,9
Röteln-IgG (CLIA) | 29,4 IU/ml  positiv | positiv ab 10,0 IU/ml; negativ unter 7,0
Varizella-Zoster-IgG (CLIA) | 1.088 mIU/ml  positiv | positiv ab 165 mIU/ml; negativ unter 135
## Hepatitis B
Untersuchung | Ergebnis | Referenzbereich
HBs-Antigen | negativ | negativ
Anti-HBc gesamt | negativ | negativ
Anti-HBs quantitativ | 512 IU/l  positiv | Impfschutz ab 10 IU/l, Auffrischung unter 100 IU/l
| Beurteilung: Nachweis schützender Antikörper gegen Masern, Mumps, Röteln, Varizellen und Hepatitis B \
(Impftiter). Kein Hinweis auf eine Hepatitis-B-Infektion. Eine Nachimpfung ist derzeit nicht nötig.
Validiert: Dr. rer. nat. Jost Dierksen, Fachchemiker für Medizinische Diagnostik
$ Seite # von 1""",
        "Kaan Mattis Öztürk-Lehmann",
        "2026-01-13",
        birth="2002-02-19",
        values="measles_igg,300,AU/ml,positive;mumps_igg,77.9,AU/ml,positive;rubella_igg,29.4,IU/ml,positive;"
        "varicella_igg,1088,mIU/ml,positive;HBsAg,,,negative;anti-HBc,,,negative;anti-HBs,512,IU/l,positive",
    )
    yield mk(
        "lab_titers",
        """% Bluegrass Reference Laboratory
% 640 Limestone Row, Lexington, KY 40507 · client services 859-555-0127
Patient :: Vandenberg, Tyrell Josiah ;; Lab number :: BG2509-77310
DOB :: 11/06/1999 ;; Age / sex :: 25 / M
Ordered by :: S. Pruett, DO ;; Clinic :: Kentucky River Employee Health
Collection date :: 09/15/2025 ;; Collection time :: 14:05
Report date :: 09/17/2025 ;; Status :: Final
# Hepatitis B panel
## Serology
Assay | Result | Reference
Hepatitis B surface antigen | Nonreactive | Nonreactive
Hepatitis B core antibody, total | Nonreactive | Nonreactive
Hepatitis B surface antibody, quantitative | 5.8 mIU/mL  LOW | 10.0 mIU/mL or more is considered immune
| The level of surface antibody is below the protective level: NOT IMMUNE. Health care workers who have \
completed a series should receive a challenge dose, followed by a test 1 to 2 months later. A level of \
10.0 mIU/mL or more would be reported as immune.
| Earlier result in this laboratory: 02/11/2019, 14.6 mIU/mL.
$ Bluegrass Reference Laboratory · page # · revised report format 03/2024""",
        "Tyrell Josiah Vandenberg",
        "2025-09-15",
        birth="1999-11-06",
        values="HBsAg,,,negative;anti-HBc,,,negative;anti-HBs,5.8,mIU/mL,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Laboratório Serra Azul Análises Clínicas
% Alameda dos Ipês, 417 - Campo Sereno - SP · RT: Dra. Helenice Prado, CRBM 0417
Paciente :: Beatriz Yumi Nakagawa Salles ;; Atendimento :: 0417-2025-88310
Nascimento :: 03/12/2001 ;; Sexo :: Feminino
Solicitante :: Dr. Otávio Brandini ;; Convênio :: Particular
Coleta :: 06/10/2025 07:32 ;; Entrada no setor :: 06/10/2025 09:10
Liberação :: 09/10/2025 ;; Emissão :: 13/10/2025
# Sorologias - anticorpos IgG
## Imunologia
Exame | Resultado | Valores de referência
Sarampo, anticorpos IgG | 1.420 mUI/mL  Reagente | Não reagente: inferior a 200; indeterminado: 200 a \
275; reagente: superior a 275
Caxumba, anticorpos IgG | 58,0 UA/mL  Reagente | Não reagente: inferior a 9; indeterminado: 9 a 11; \
reagente: superior a 11
Rubéola, anticorpos IgG | 112,6 UI/mL  Reagente | Não reagente: inferior a 5; reagente: 10 ou superior
Varicela-zóster, anticorpos IgG | 866 mUI/mL  Reagente | Não reagente: inferior a 135; reagente: 165 ou \
superior
Anti-HBs | 341,7 mUI/mL  Reagente | Não reagente: inferior a 10; reagente: 10 ou superior
| Nota: resultado reagente indica imunidade por vacina ou infecção anterior. A interpretação do \
resultado deve ser feita pelo médico. Nome da mãe: Sandra Nakagawa.
Assinado eletronicamente por Helenice Prado""",
        "Beatriz Yumi Nakagawa Salles",
        "2025-10-06",
        birth="2001-12-03",
        values="measles_igg,1420,mUI/mL,positive;mumps_igg,58,UA/mL,positive;rubella_igg,112.6,UI/mL,positive;"
        "varicella_igg,866,mUI/mL,positive;anti-HBs,341.7,mUI/mL,positive",
    )
    yield mk(
        "tb_test",
        """% Three Sisters Pathology
% 88 Juniper Loop, Bend, OR 97701 · 541-555-0166 · CAP 9990417
Patient :: Thapaliya, Sneha ;; Specimen ID :: 3S-0226-5571
Date of birth :: 05/30/2001 ;; Sex :: F
Requested by :: L. Montcalm, PA-C ;; Account :: Deschutes Occupational Clinic
Sample taken :: 02/05/2026 10:52 ;; Incubated :: 02/05/2026 16:30
Reported :: 02/07/2026 13:15 ;; Status :: FINAL
# Tuberculosis infection, interferon-gamma release assay
## QuantiFERON-TB Gold Plus, 4 tubes
Component | Result | Limits
Interpretation | NEGATIVE | Negative: TB1 and TB2 minus Nil below 0.35 IU/mL, with a valid mitogen control
TB1 minus Nil | 0.04 IU/mL | below 0.35
TB2 minus Nil | 0.07 IU/mL | below 0.35
Mitogen minus Nil | 8.66 IU/mL | 0.50 or more
Nil | 0.11 IU/mL | 8.0 or less
| Infection with M. tuberculosis is unlikely. Positive: infection is likely; active disease must be \
excluded. Indeterminate: repeat with a new sample. Borderline values from 0.20 to 0.99 may vary on repeat.
$ Three Sisters Pathology · page # of 1 · printed 02/11/2026""",
        "Sneha Thapaliya",
        "2026-02-05",
        birth="2001-05-30",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Laboratoire de Biologie Médicale des Deux-Rives
% 17, quai de la Douane, 29417 Port-Lannec · Biologiste responsable : Dr Gwenola Trividic
Patient :: Mme RANDRIANARISOA Fitia Éva ;; N° de dossier :: 25L-0417-903
Née le :: 22/07/2000 ;; Sexe :: F
Prescripteur :: Dr Marc Le Floch ;; Destinataire :: Médecine préventive
Prélevé le :: 18/11/2025 à 08 h 20 ;; Reçu le :: 18/11/2025
Édité le :: 21/11/2025 ;; Validé par :: Dr G. Trividic
# Compte rendu d'analyses
## Test de détection de l'interféron gamma (IGRA)
Analyse | Résultat | Valeurs de référence
T-SPOT.TB, conclusion | NÉGATIF | négatif : 4 spots ou moins ; limite : 5 à 7 ; positif : 8 ou plus
Antigène ESAT-6 moins témoin nul | 1 spot | 4 ou moins
Antigène CFP-10 moins témoin nul | 0 spot | 4 ou moins
Témoin nul | 0 spot | 10 ou moins
Témoin positif | > 20 spots | 20 ou plus
| Absence d'argument biologique en faveur d'une infection tuberculeuse. Un résultat négatif n'exclut \
pas une infection récente ; un résultat positif ne permet pas d'affirmer une maladie.
$ Page #/1 · Ce compte rendu ne peut être reproduit que dans son intégralité""",
        "Fitia Éva Randrianarisoa",
        "2025-11-18",
        birth="2000-07-22",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Sonoran Diagnostics Cooperative
% 4170 Saguaro Bend, Tucson, AZ 85701 · 520-555-0184
Patient :: Dacumos, Rhianne Therese ;; Order :: SD-885217
DOB :: 04/02/1999 ;; Sex :: Female
Provider :: Yolanda Echeverria, MD ;; Site :: Desert Campus Health
Collected :: 08/20/2025 09:05 ;; Received :: 08/20/2025 15:45
Final :: 08/23/2025 08:00 ;; Copy to :: Visiting Student Office
# QFT-Plus result
## Interferon-gamma release assay
Component | Result | Reference
QFT-Plus qualitative | POSITIVE  (abnormal) | Negative
TB1 antigen minus Nil | 1.12 IU/mL | less than 0.35
TB2 antigen minus Nil | 1.38 IU/mL | less than 0.35
Mitogen minus Nil | greater than 10.00 IU/mL | 0.50 or more
Nil | 0.06 IU/mL | 8.00 or less
| M. tuberculosis infection likely. Clinical evaluation and chest imaging are needed to exclude active \
disease. A negative result would mean that infection is unlikely.
$ Page # of 1 · Sonoran Diagnostics Cooperative""",
        "Rhianne Therese Dacumos",
        "2025-08-20",
        birth="1999-04-02",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Great Basin Toxicology
% 3300 Sagebrush Way, Reno, NV 89502 · certified forensic laboratory (fictional)
Donor :: Ferreira-Quist, Leif Anders ;; Specimen ID :: GB 0417 7281
Donor DOB :: 10/13/2000 ;; Reason for test :: School / pre-rotation
Client :: Truckee Valley Medical School ;; Collector :: M. Ibarra
Collected :: 01/12/2026 13:37 ;; Received :: 01/13/2026
Certified :: 01/14/2026 ;; Certifying scientist :: A. Ruane
# Urine drug panel 11 + fentanyl
## Overall
Item | Result | remark
Final verdict | NEGATIVE | All drugs below their cut-off. Specimen accepted and valid.
## By drug
Drug class | Result | initial cut-off
Amphetamine / methamphetamine | Negative | 500 ng/mL
Barbiturates | Negative | 300 ng/mL
Benzodiazepines | Negative | 300 ng/mL
Cannabinoids (THC) | Negative | 50 ng/mL
Cocaine metabolite | Negative | 150 ng/mL
Fentanyl | Negative | 2 ng/mL
Methadone | Negative | 300 ng/mL
Opiates, oxycodone | Negative | 300 and 100 ng/mL
Phencyclidine | Negative | 25 ng/mL
## Validity
Test | Result | acceptable
Creatinine | 131 mg/dL | 20 or more; dilute if 2 to 19 with low gravity
Specific gravity, pH, oxidants | Acceptable |
| A positive screen is confirmed by LC-MS/MS before it is reported.""",
        "Leif Anders Ferreira-Quist",
        "2026-01-12",
        birth="2000-10-13",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Laboratorio Toxicológico Valle Claro
% Carrera 41 No. 7-28, Ciudad del Valle · Dirección técnica: Dra. Marisol Echandía
Examinado :: Villamizar Cuéllar, Juan Sebastián ;; Solicitud :: TX-25-417
Fecha de nacimiento :: 27/06/2001 ;; Documento :: CC 1.004.177.281
Entidad :: Oficina de Relaciones Internacionales ;; Muestra :: Orina, bajo custodia
Toma de muestra :: 10/12/2025 09:15 ;; Recepción :: 10/12/2025 11:00
Fecha del informe :: 12/12/2025 ;; Impresión :: 15/12/2025
# Panel toxicológico en orina, 10 drogas
## Resultado global
Prueba | Resultado | observación
Conclusión | NEGATIVO | No se detectaron sustancias por encima del punto de corte
## Detalle
Sustancia | Resultado | punto de corte
Anfetaminas | Negativo | 500 ng/mL
Barbitúricos | Negativo | 200 ng/mL
Benzodiacepinas | Negativo | 200 ng/mL
Cannabinoides (THC) | Negativo | 50 ng/mL
Cocaína | Negativo | 150 ng/mL
Éxtasis (MDMA) | Negativo | 500 ng/mL
Fenciclidina | Negativo | 25 ng/mL
Metadona | Negativo | 300 ng/mL
Opiáceos | Negativo | 300 ng/mL
Oxicodona | Negativo | 100 ng/mL
| Un resultado positivo se confirma por cromatografía. Creatinina 96 mg/dL, densidad 1.019: muestra apta.
Bacterióloga responsable: Paula Andrea Rengifo""",
        "Juan Sebastián Villamizar Cuéllar",
        "2025-12-10",
        birth="2001-06-27",
        values="drug_screen,,,negative",
    )
    yield mk(
        "chest_xray",
        """% Aspen Ridge Imaging Associates
% 12 Timberline Court, Boulder, CO 80301 · radiology 303-555-0119
Patient :: Karimi, Parisa Golnaz ;; Exam number :: AR-26-00918
DOB :: 12/28/1999 ;; Sex :: F
Referred by :: Deborah Lindqvist, NP ;; Reason :: Positive IGRA 01/2026, no symptoms
Exam performed :: 02/10/2026 15:20 ;; Dictated :: 02/10/2026 17:05
Signed :: 02/11/2026 08:31 ;; Comparison :: none
# Chest radiograph, PA and lateral
## Findings
Region | Impression in brief | what was seen
Lungs and pleura | Clear | No infiltrate, cavity, nodule or effusion. No apical scarring.
Heart and mediastinum | Normal | Heart size normal, no hilar or mediastinal adenopathy.
Bones and soft tissues | Normal | No acute finding.
## Impression
Normal chest radiograph. No evidence of active tuberculosis.
Interpreted by Howard Esterhaus, MD, diagnostic radiology
$ Aspen Ridge Imaging Associates · page # of 1""",
        "Parisa Golnaz Karimi",
        "2026-02-10",
        birth="1999-12-28",
        values="chest_xray,,,no active TB",
    )


def _foot_letter() -> Iterator[UnseenPaper]:
    """Letters with the letterhead at the foot."""
    mk = partial(_paper, FootLetter)
    yield mk(
        "good_standing",
        """% Jagellia Medical Academy
% Registrar's Division || 17 Castle Hill || registrar@jagellia.example
% Main Building, Room 104 || 30-417 Wawelsk, Poland || Tel. +48 12 555 04 17
> Jagellia Medical Academy - 17 Castle Hill - 30-417 Wawelsk
^ To the Visiting Students Office
^ Palmetto Coast Hospital
^ Sarasota, Florida, USA
Your request of :: 2 October 2025 ;; Our reference :: REG/ENG/417/25 ;; Enquiries :: A. Mazurek ;; Date \
:: 14 October 2025
# Certificate of good academic standing - Ms Wiktoria Helena Sobczak
Dear Madam or Sir,
This is to certify that Ms Wiktoria Helena Sobczak, born 11 March 2001, album number 41772, has been \
enrolled as a full-time student of the English-taught MD programme since 1 October 2020. She is now in \
the sixth and last year of studies.
Ms Sobczak has passed every examination of the first five years at the first sitting. She is a student \
in good academic and disciplinary standing. No proceedings are pending against her, and she has never \
been on probation, suspended or dismissed.
She is expected to receive the degree of lekarz (MD) in June 2026. The Academy agrees to a clinical \
elective of up to eight weeks at your hospital.
Yours faithfully,
~ Registrar, English Division / Jagellia Medical Academy :: Bogumila Czarnecka""",
        "Wiktoria Helena Sobczak",
        "2025-10-14",
        birth="2001-03-11",
    )
    yield mk(
        "good_standing",
        """% Universidad Nacional del Litoral Azul
% Facultad de Ciencias Médicas || Av. Costanera 4170 || alumnado@unla.example
% Departamento de Alumnado || Puerto Alegría, Argentina || Tel. +54 342 555 0417
> Facultad de Ciencias Médicas - Av. Costanera 4170 - Puerto Alegría
^ A quien corresponda
Expediente :: FCM-2025-0417 ;; Legajo :: 28.417 ;; Fecha :: 3 de noviembre de 2025
# Constancia de alumno regular y de buena conducta
La Dirección de Alumnado deja constancia de que Ramiro Ezequiel Sandoval Ferreyra, nacido el 15 de \
agosto de 2000, DNI 42.417.728, es alumno regular de sexto año de la carrera de Medicina y cursa la \
Práctica Final Obligatoria.
El alumno no registra sanciones disciplinarias ni sumarios en trámite y se encuentra en buena situación \
académica. Su promedio general, incluidos aplazos, es de 8,31 puntos.
Se extiende la presente a pedido del interesado para ser presentada ante hospitales de los Estados \
Unidos de América.
~ Directora de Alumnado / Facultad de Ciencias Médicas :: Lic. Norma Beatriz Ocampo ;; Secretario \
Académico :: Dr. Hernán Villafañe""",
        "Ramiro Ezequiel Sandoval Ferreyra",
        "2025-11-03",
        birth="2000-08-15",
    )
    yield mk(
        "good_standing",
        """% Windward School of Medicine
% Office of Academic Affairs || 4 Lighthouse Road || affairs@windward.example
% Clinical Sciences || Roseau, Dominica || Tel. 767-555-0141
> Windward School of Medicine - Office of Academic Affairs
^ Mr. Jayden Malik Prescott-Lewis
^ (copy for the visiting program)
Student ID :: WSM-20-0417 ;; Date of birth :: 05/09/1999 ;; Date :: January 12, 2026
# Status letter
To Whom It May Concern:
Mr. Jayden Malik Prescott-Lewis asked this office for a letter of good standing. We are unable to issue \
such a letter at present.
A financial hold was placed on his account on November 30, 2025, and he was administratively withdrawn \
from the clinical program on December 15, 2025. While withdrawn he may not take part in any rotation as \
a student of this School and is not covered by its liability insurance.
He may be reinstated in good standing once the balance has been settled and the Academic Affairs \
Committee has agreed.
Sincerely,
~ Associate Dean of Academic Affairs / Windward School of Medicine :: Dr. Corinne Valmond""",
        "Jayden Malik Prescott-Lewis",
        "2026-01-12",
        birth="1999-05-09",
        sound=False,
    )
    yield mk(
        "lor",
        """% St. Bride's University Hospital
% Department of Neurology || 41 Infirmary Lane || neuro.office@stbrides.example
% Stroke Unit, Ward 7 || Galway Harbour, Ireland || Tel. +353 91 555 0417
> St. Bride's University Hospital - Department of Neurology
^ Elective Selection Committee
Our ref :: FOB/ck ;; Date :: 27 November 2025
# Recommendation for Mr. Oisin Fergal MacTighearnain
Dear Colleagues,
I am pleased to recommend Mr. Oisin Fergal MacTighearnain, who was attached to my service as a \
final-year student from 1 September to 24 October 2025. I saw him on rounds every day and supervised \
his presentations.
He takes a careful history, and his examination of the nervous system was the best I have seen from a \
student in ten years. On one night he noticed a subtle neglect that had been missed and called the team \
at once; the patient received thrombolysis within forty minutes. Nurses and patients like him, and he \
accepts correction without fuss.
I would place him in the top five per cent of the two hundred or so students I have taught. I recommend \
him for your elective without any reservation and would be glad to answer questions.
Yours sincerely,
~ Consultant Neurologist and Senior Lecturer / MD, FRCPI :: Prof. Fionnuala O'Briain""",
        "Oisin Fergal MacTighearnain",
        "2025-11-27",
    )
    yield mk(
        "mspe",
        """% Red Rock College of Medicine
% Office of Student Affairs || 500 Canyon View Drive || mspe@redrock.example
% Suite 210 || Sedona, AZ 86336 || Tel. 928-555-0150
> Red Rock College of Medicine - Office of Student Affairs
Class of :: 2026 ;; AAMC ID :: 1-417-728 ;; Date :: September 24, 2025
# Medical Student Performance Evaluation of Tamsin Aroha Whitcombe
Identifying information. Tamsin Aroha Whitcombe is a fourth-year student at Red Rock College of \
Medicine in Sedona, Arizona.
Noteworthy characteristics. Ms. Whitcombe founded a mobile clinic for seasonal workers, was a \
national-level climber, and is fluent in Spanish. She published two papers on heat illness.
Academic history. Initial matriculation: August 2022. Expected graduation: May 2026. Extensions, leaves \
or gaps: none. Repeated or remediated courses: none. Adverse actions imposed by the school: none.
Academic progress, preclinical: Pass in all courses; the school does not rank students in the first two \
years.
---
Core clerkships: Internal Medicine - Honors. Surgery - High Pass. Pediatrics - Honors. Obstetrics and \
Gynecology - High Pass. Psychiatry - Pass. Family Medicine - Honors. "Tamsin is calm in the face of \
chaos and always knows her patients" (Internal Medicine). "Would be welcome as a resident here" \
(Pediatrics).
Summary. Among the 112 students of her class Ms. Whitcombe stands in the second of five groups: an \
outstanding candidate. The words used for the groups are exceptional, outstanding, excellent, very good \
and good.
~ Senior Associate Dean for Student Affairs :: Marguerite Chee-Holloway, MD""",
        "Tamsin Aroha Whitcombe",
        "2025-09-24",
    )
    yield mk(
        "invitation",
        """% Great Lakes Heart Institute
% Office of Visiting Learners || 900 Lakeshore Plaza || visitors@glhi.example
% Education Wing || Duluth, MN 55802 || Tel. 218-555-0173
> Great Lakes Heart Institute - 900 Lakeshore Plaza - Duluth, MN 55802
^ Mr. Temirlan Askaruly Bekmukhamedov
^ Abai Street 41, Almaty
Our ref :: VL-26-0417 ;; Program :: Cardiology observership ;; Date :: December 18, 2025
# Letter of invitation
Dear Mr. Bekmukhamedov:
We are pleased to invite you to the Great Lakes Heart Institute as a visiting observer in Cardiology \
from April 13, 2026 to May 8, 2026. Your host will be Dr. Ingrid Soderholm.
As an observer you will attend rounds, conferences and the catheterization laboratory. You will have no \
hands-on contact with patients, and no stipend is paid. You will bear the costs of travel, lodging and \
insurance yourself.
This invitation supports your application for a B-1 visa. It depends on the receipt of your \
immunization record, a negative tuberculosis test and the background check at least thirty days before \
the start.
We look forward to welcoming you.
~ Director, Office of Visiting Learners :: Patrick J. Nordahl""",
        "Temirlan Askaruly Bekmukhamedov",
        "2025-12-18",
    )
    yield mk(
        "nysed_letter",
        """% State Office for Clinical Clerkships
% Professional Education Review || 41 Statehouse Avenue || clerkships@soc.example
% Unit 7 || Albany, New York (fictional) || Tel. 518-555-0144
> State Office for Clinical Clerkships - New York - (fictional)
^ Dr. Everard Lucien, Dean
^ Grand Anse College of Medicine, Grenada
File :: CC-417-26 ;; Student :: Marie-Joelle Pierrevil ;; Date :: February 3, 2026
# Approval of long-term clinical clerkships in New York State
Dear Dr. Lucien:
Under section 60.2 of the Regulations of the Commissioner of Education, the application of your student \
Marie-Joelle Pierrevil has been reviewed. She has passed Step 1 of the USMLE and is approved to take \
part in clinical clerkships of more than twelve weeks in teaching hospitals of New York State.
This approval is valid from February 3, 2026 until February 2, 2028 and only while the student is \
enrolled in your school. The hospital must keep a copy on file before the student begins.
The approval is not a license or a limited permit and does not mean that the Department has registered \
your program.
Sincerely,
~ Coordinator, Professional Education Review :: Howard T. Blankenship""",
        "Marie-Joelle Pierrevil",
        "2026-02-03",
        expires="2028-02-02",
    )
    yield mk(
        "dean_verification",
        """% Faculté de Médecine de Sainte-Hermine
% Décanat || 4, rue des Carmes || scolarite@sainte-hermine.example
% Service de la scolarité || 86417 Sainte-Hermine || Tél. +33 5 49 55 04 17
> Faculté de Médecine de Sainte-Hermine - Décanat
^ Riverside Lakes Health
^ Visiting Student Program
Vos réf. :: VSP 2026 ;; Nos réf. :: SCOL/417 ;; Date :: le 16 décembre 2025
# Attestation du doyen / Dean's verification : M. Aurélien Tancrède Boisrobert
Madame, Monsieur,
Je soussigné, doyen de la Faculté, confirme que M. Aurélien Tancrède Boisrobert, né le 4 octobre 2001, \
est inscrit en sixième année des études médicales et qu'il est en règle avec la Faculté sur les plans \
académique, disciplinaire et financier.
I confirm that Mr. Boisrobert is in his final clinical year, that he has completed the core clerkships \
in medicine, surgery, pediatrics, obstetrics and psychiatry, and that he will carry malpractice cover \
during the elective. The Faculty approves the elective in Nephrology from 2 March to 27 March 2026 and \
will give credit for it.
His level of English has been tested and is sufficient for work with patients (C1).
Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.
~ Le Doyen / Dean of the Faculty of Medicine :: Pr Ghislain d'Hautefeuille""",
        "Aurélien Tancrède Boisrobert",
        "2025-12-16",
        birth="2001-10-04",
    )
    yield mk(
        "dean_verification",
        """% Rajpath Institute of Medical Sciences
% Office of the Dean || NH 41, Sector 7 || dean@rims-rajpath.example
% Academic Block B || Rajpath Nagar, India || Tel. +91 712 555 0417
> Rajpath Institute of Medical Sciences - Office of the Dean
^ The Coordinator, Visiting Scholars
^ Cedar Gap Regional Medical Center
No. :: RIMS/D/2025/1417 ;; Student roll :: 20-077 ;; Date :: 22 September 2025
# Verification request in respect of Shri Devansh Pratap Rathore
Sir / Madam,
With reference to your verification form, the position of the student is as below.
Shri Devansh Pratap Rathore (date of birth 30 January 2002) was admitted in August 2020. He has not yet \
cleared the Final MBBS Part II examination; his result in Surgery is withheld for shortage of \
attendance. The compulsory internship has therefore not begun.
This office does not confirm the statement in his form that he is an intern, and we do not support the \
elective for the period asked for. The form is returned unsigned.
You may write to us again after the supplementary examination of January 2026.
~ Dean (Academics) :: Dr. Sushila Wankhede""",
        "Devansh Pratap Rathore",
        "2025-09-22",
        birth="2002-01-30",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Queen Salote Mission Hospital
% Radiology and Imaging || 7 Reef Parade || imaging@qsmh.example
% Outpatient Block || Nuku'ofa, Tonga || Tel. +676 55 417
> Queen Salote Mission Hospital - Radiology
^ Dr. Lavinia Fonua
^ Student Health Centre
X-ray no. :: 25/10417 ;; Film date :: 9 October 2025 ;; Reported :: 13 October 2025
# Chest X-ray report: SIONE TEVITA MAHE, born 17 June 1998
Clinical notes: medical student going on elective; Mantoux 18 mm; cough for five weeks.
Film: erect PA of 9 October 2025. There is patchy consolidation with a thin-walled cavity of about 2 cm \
in the left upper zone and pulling up of the left hilum. The right lung is clear. No effusion. Heart \
not enlarged.
Conclusion: the appearance is that of active pulmonary tuberculosis until proved otherwise. Sputum for \
AFB and culture, and referral to the chest clinic, are advised today. He should not travel or be in \
contact with patients.
The result was given to Dr. Fonua by telephone at 11:40.
~ Consultant Radiologist :: Dr. Meleane Havea""",
        "Sione Tevita Mahe",
        "2025-10-09",
        birth="1998-06-17",
        values="chest_xray,,,positive",
        sound=False,
    )


def _rotated_grid() -> Iterator[UnseenPaper]:
    """Registers with turned headings."""
    mk = partial(_paper, RotatedGrid)
    yield mk(
        "immunization_host",
        """% Sundhedstjenesten - Nordhavn Student Health
% Strandgade 41, 2417 Nordhavn, Denmark
% Occupational and travel medicine · tel. +45 55 50 04 17
# VACCINATION AND SCREENING RECORD FOR CLINICAL PLACEMENT
Name :: Mathilde Sofie Overgaard-Lund ;; Born (dd.mm.yyyy) :: 08.11.2001 ;; Civil reg. no. :: 081101-0417
Study :: MD, 11th semester ;; Host :: Chesapeake Shore Hospital ;; Family doctor :: K. Bruun
Vaccine | 1st dose | 2nd dose | 3rd dose | Booster | Series complete
MMR | 12.02.2003 | 19.11.2005 | - | - | yes
Hepatitis B | 03.09.2020 | 08.10.2020 | 11.03.2021 | - | yes
Varicella | 15.06.2020 | 20.08.2020 | - | - | yes
Diphtheria, tetanus, pertussis | 2002 | 2002 | 2003 | 14.05.2024 | yes
Influenza 2025/26 | 06.10.2025 | - | - | - | yes
COVID-19 | 02.06.2021 | 07.07.2021 | 03.12.2021 | 06.10.2025 | yes

Laboratory | Sampled on | Value | Unit | Lower limit | Judgement
Hepatitis B surface antibody | 21.10.2025 | 188 | IU/L | 10 | immune
Measles IgG | 21.10.2025 | 905 | mIU/mL | 275 | immune
Rubella IgG | 21.10.2025 | 38 | IU/mL | 10 | immune
Varicella IgG | 21.10.2025 | 620 | mIU/mL | 165 | immune
QuantiFERON-TB Gold Plus | 21.10.2025 | negative | - | - | no infection
The record was completed and signed on 28.10.2025. It shows what is in the Danish register and what was \
tested here.
~ Occupational physician :: Dr. Birgitte Kjeldsen ;; Place and date :: Nordhavn, 28.10.2025""",
        "Mathilde Sofie Overgaard-Lund",
        "2025-10-28",
        birth="2001-11-08",
        values="anti-HBs,188,IU/L,positive;measles_igg,905,mIU/mL,positive;rubella_igg,38,IU/mL,positive;"
        "varicella_igg,620,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% Savanna State Teaching Hospital - Staff Clinic
% P.M.B. 0417, Kafanchan Road, Nigeria
% Infection prevention unit
# IMMUNISATION STATUS OF ELECTIVE STUDENT
Student :: Hauwa Jummai Abdulkadir ;; Date of birth :: 14/02/2000 ;; Clinic no. :: SC 04177
School :: Kaduna Hills Medical College ;; Sex :: Female ;; Next of kin :: Musa Abdulkadir
Vaccine | First dose | Second dose | Third dose | Up to date?
MMR | 22/09/2025 | due 22/10/2025 | - | No
Hepatitis B | 22/09/2025 | due 22/10/2025 | due 22/03/2026 | No
Varicella | - | - | - | No
Tdap | 22/09/2025 | - | - | Yes
Yellow fever | 11/04/2019 | - | - | Yes

Test | Date taken | Result | Comment
Varicella IgG | 22/09/2025 | Negative | not immune
Anti-HBs | 22/09/2025 | 2.1 mIU/mL | not immune
Mantoux, read 25/09/2025 | 22/09/2025 | 4 mm, negative | BCG scar seen
Overall: INCOMPLETE. The student does not yet meet the host's requirements and should return for the \
doses shown as due. This page is a progress record and must not be used as a certificate.
~ Staff nurse :: Comfort Bawa, RN ;; Date :: 26/09/2025""",
        "Hauwa Jummai Abdulkadir",
        "2025-09-26",
        birth="2000-02-14",
        values="varicella_igg,,,negative;anti-HBs,2.1,mIU/mL,negative;TST,4,mm,negative",
        sound=False,
    )
    yield mk(
        "covid",
        """% Direzione Sanitaria Regionale di Valdoria
% Anagrafe vaccinale · Via dei Tigli 41, Ponte Alto
% Estratto rilasciato su richiesta dell'interessata
# CERTIFICATO VACCINALE COVID-19 / COVID-19 VACCINATION RECORD
Cognome e nome / Name :: Mariangela Sole Tassinari ;; Nata il / Born :: 02/05/2001
Codice assistito / ID :: TSS 0417 728 ;; Sesso / Sex :: F ;; Comune / Town :: Ponte Alto
Vaccino / Vaccine | Dose n. | Data / Date | Lotto / Lot | Centro / Site
Comirnaty (mRNA) | 1 | 11/06/2021 | FA0417 | Hub Fiera
Comirnaty (mRNA) | 2 | 16/07/2021 | FD7281 | Hub Fiera
Comirnaty (mRNA) | 3 | 20/01/2022 | FL1044 | Hub Fiera
Comirnaty LP.8.1 (mRNA) | 4 | 13/10/2025 | KX2290 | Farmacia Nuova
Ciclo completo con richiamo / Full course with boosters. The record does not state the result of any swab.
Documento stampato il / Printed on 05/11/2025. Valido senza firma autografa.""",
        "Mariangela Sole Tassinari",
        "2025-10-13",
        birth="2001-05-02",
    )
    yield mk(
        "flu",
        """% Campus Flu Clinic - Prairie Gate University
% Health Services, 41 Union Circle, Lincoln, NE 68508
% Clinic roster, single-person print
# INFLUENZA VACCINATION, SEASON 2025-2026
Person :: Bhattacharjee, Rituparna ;; DOB :: 06/19/2000 ;; Campus ID :: 0041-7728
Screening questions :: all answered No ;; VIS given :: 01/31/2025 edition ;; Clinic :: Union ballroom
Vaccine | Date given | Manufacturer | Lot number | Vial expires | Dose (mL) | Site | Given by
Influenza, trivalent, inactivated | 10/08/2025 | Seqline Bio | SB0417K | 05/31/2026 | 0.5 | L deltoid | \
J. Stroud, RN
The person was observed for 15 minutes; no reaction. Keep this print as your proof of vaccination for \
the season. Printed 10/21/2025.""",
        "Rituparna Bhattacharjee",
        "2025-10-08",
        birth="2000-06-19",
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Central San Rafael
% Boulevard Juárez 417, Monte Claro, México
% Responsable sanitario: Q.F.B. Elvira Tamez
# REPORTE DE SEROLOGÍA - INMUNIDAD
Paciente :: Monserrat Itzel Cárdenas Olvera ;; Fecha de nacimiento :: 21/04/2001 ;; Folio :: 26-0417
Médico :: Dra. Araceli Buendía ;; Toma de muestra :: 19/01/2026 08:40 ;; Reporte :: 22/01/2026
Estudio | Resultado | Unidades | Negativo | Indeterminado | Positivo | Interpretación
Sarampión IgG | 1620 | mUI/mL | < 150 | 150-199 | >= 200 | Positivo
Parotiditis IgG | 34.8 | U/mL | < 9 | 9-11 | > 11 | Positivo
Rubéola IgG | 80.1 | UI/mL | < 5 | 5-9.9 | >= 10 | Positivo
Varicela zóster IgG | 940 | mUI/mL | < 50 | 50-99 | >= 100 | Positivo
Anti-HBs | 276 | mUI/mL | < 8 | 8-11.9 | >= 12 | Positivo
Método: quimioluminiscencia. Un resultado positivo indica inmunidad por vacunación o infección previa; \
el negativo, falta de anticuerpos. Impreso el 23/01/2026.
~ Validó :: Q.F.B. Elvira Tamez, céd. prof. 0417728""",
        "Monserrat Itzel Cárdenas Olvera",
        "2026-01-19",
        birth="2001-04-21",
        values="measles_igg,1620,mUI/mL,positive;mumps_igg,34.8,U/mL,positive;rubella_igg,80.1,UI/mL,positive;"
        "varicella_igg,940,mUI/mL,positive;anti-HBs,276,mUI/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Hospital Laboratory Network of Central Anatolia
% Kampüs Cad. 41, Yeşilova, Türkiye
% Clinical microbiology · Klinik Mikrobiyoloji
# ANTİKOR SONUÇ ÇİZELGESİ / ANTIBODY RESULT SHEET
Hasta / Patient :: Şevval Nur GÜNDOĞDU ;; Doğum tarihi / Born :: 26.09.2001 ;; Dosya / File :: 0417-26
İsteyen / Ordered by :: Dr. Onur Taşkıran ;; Numune / Sampled :: 10.02.2026 ;; Rapor / Report :: \
12.02.2026
Test | Sonuç / Result | Birim / Unit | Negatif / Negative | Ara değer / Equivocal | Pozitif / Positive \
| Yorum / Comment
Kızamık / Measles IgG | 412 | mIU/mL | < 200 | 200-275 | > 275 | Pozitif / Positive
Kabakulak / Mumps IgG | 19,5 | U/mL | < 9 | 9-11 | > 11 | Pozitif / Positive
Kızamıkçık / Rubella IgG | 8,4 | IU/mL | < 5 | 5-10 | > 10 | Ara değer / Equivocal
Suçiçeği / Varicella IgG | 97 | mIU/mL | < 135 | 135-165 | > 165 | Negatif / Negative
Anti-HBs | 64 | mIU/mL | < 10 | - | >= 10 | Pozitif / Positive
Kızamıkçık için bir doz KKK, suçiçeği için iki doz aşı önerilir. / One dose of MMR and two doses of \
varicella vaccine are advised; repeat rubella and varicella IgG after six weeks.
~ Uzman / Specialist :: Doç. Dr. Gülşah İnceoğlu""",
        "Şevval Nur Gündoğdu",
        "2026-02-10",
        birth="2001-09-26",
        values="measles_igg,412,mIU/mL,positive;mumps_igg,19.5,U/mL,positive;rubella_igg,8.4,IU/mL,equivocal;"
        "varicella_igg,97,mIU/mL,negative;anti-HBs,64,mIU/mL,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Kapitolyo Occupational Health Clinic
% 41 Mango Street, Quezon Heights, Philippines
% Tuberculin register, page for the person
# TUBERCULIN SKIN TEST (TWO-STEP)
Name :: Alonzo, Bianca Marisol T. ;; Birthdate :: October 3, 2000 ;; Register no. :: TST-26-0417
School :: Mayon College of Medicine ;; BCG :: at birth ;; Earlier positive test :: none
Test | Antigen | Lot | Arm | Given on | Read on | Hours | Induration (mm) | Reading
Step 1 | PPD 5 TU | C0417 | left | 01/13/2026 | 01/15/2026 | 49 | 0 | Negative
Step 2 | PPD 5 TU | C0417 | right | 01/27/2026 | 01/29/2026 | 50 | 4 | Negative
A reading of 10 mm or more is positive for health workers from abroad; 5 mm for contacts. Certificate \
released on 01/30/2026.
~ Read by :: Ma. Luisa Pangilinan, RN ;; Physician :: Dr. Crisanto Evangelista""",
        "Bianca Marisol T. Alonzo",
        "2026-01-29",
        birth="2000-10-03",
        values="TST,0,mm,negative;TST,4,mm,negative",
    )
    yield mk(
        "mask_fit",
        """% Prairie Gate Medical Center
% Industrial Hygiene, 900 Depot Street, Lincoln, NE
% Respiratory protection program
# FIT TEST LOG - INDIVIDUAL SHEET
Employee / student :: Kwabena Osei Agyemang ;; Birth date :: 02/11/2000 ;; Badge :: V-41772
Department :: Visiting students ;; Medical clearance :: 01/30/2026 ;; Tester :: R. Villalobos, CIH
Respirator | Size | Test agent | Sensitivity (squeezes) | Normal breathing | Deep breathing | Head \
turning | Talking | Bending | Result
Halyard 46727 N95 | Regular | Bitrex | 10 | pass | pass | pass | pass | pass | PASS
Date of test: 02/06/2026. Next fit test due: 02/06/2027, or earlier after a change of weight, dental \
work or a new model. The wearer must be clean-shaven; a person who fails is tested with another model.
~ Wearer :: Kwabena O. Agyemang ;; Tester :: R. Villalobos""",
        "Kwabena Osei Agyemang",
        "2026-02-06",
        expires="2027-02-06",
        birth="2000-02-11",
    )
    yield mk(
        "transcript",
        """% Universitatea de Medicină Valea Lupului
% Secretariatul Facultății de Medicină Generală · Str. Teilor 41
% Program în limba engleză / English programme
# FOAIE MATRICOLĂ / TRANSCRIPT OF RECORDS
Student :: Ştefania Raluca Dumitraşcu ;; Born / Născută :: 12.08.2001 ;; Nr. matricol :: 417/2020
Year of study :: VI ;; Faculty :: General Medicine ;; Issued / Eliberat :: 05.12.2025
Subject / Disciplina | Year | Hours, lecture | Hours, practice | ECTS credits | Mark (1-10) | Attempt
Anatomy and Embryology | I | 56 | 112 | 12 | 9 | 1
Biochemistry | I | 42 | 42 | 8 | 8 | 1
Physiology | II | 56 | 84 | 12 | 10 | 1
Pathology | III | 56 | 84 | 11 | 9 | 1
Pharmacology | III | 42 | 42 | 8 | 7 | 2
Internal Medicine | IV | 84 | 168 | 16 | 10 | 1
General Surgery | IV | 84 | 168 | 16 | 9 | 1
Paediatrics | V | 56 | 112 | 12 | 10 | 1
Obstetrics and Gynaecology | V | 56 | 112 | 12 | 9 | 1
Marks run from 1 to 10; the lowest passing mark is 5. Average of all years: 9.12. Attempt 2 means that \
the first examination was failed or missed.
~ Secretar şef / Registrar :: Lavinia Petrescu""",
        "Ştefania Raluca Dumitraşcu",
        "2025-12-05",
        birth="2001-08-12",
    )
    yield mk(
        "transcript",
        """% Coral Bay University - College of Medicine
% Examinations Department, 7 Lagoon Drive
% Malé Atoll Campus
# ACADEMIC TRANSCRIPT
Student :: Aishath Zuhura Naseem ;; Date of birth :: 29 March 2001 ;; Index no. :: M/20/0417
Programme :: Bachelor of Medicine and Surgery ;; Entry :: January 2020 ;; Date of issue :: 18 January 2026
Module | Code | Semester | Credits | Continuous assessment % | Final examination % | Total % | Grade
Foundations of Medicine | MED101 | 1 | 12 | 71 | 66 | 68 | B
Human Structure | MED102 | 2 | 14 | 64 | 70 | 68 | B
Mechanisms of Disease | MED201 | 4 | 16 | 75 | 77 | 76 | A
Therapeutics | MED302 | 6 | 10 | 62 | 58 | 60 | C
Clinical Medicine | MED401 | 8 | 24 | 80 | 72 | 75 | A
Clinical Surgery | MED402 | 9 | 24 | 78 | 69 | 72 | B
Women's and Children's Health | MED501 | 10 | 24 | 81 | 79 | 80 | A
Grades: A 75 and over, B 65-74, C 50-64, F below 50. Cumulative grade point average 3.41 of 4.00. Not \
an official copy unless embossed with the seal of the University.
~ Controller of Examinations :: Mr. Ibrahim Waheed ;; Checked by :: F. Shareef""",
        "Aishath Zuhura Naseem",
        "2026-01-18",
        birth="2001-03-29",
    )


def _tag_form() -> Iterator[UnseenPaper]:
    """Forms with tagged boxes."""
    mk = partial(_paper, TagForm)
    aamc = (
        "% Immunization Record for Visiting Medical Learners\n% Standard form (fictional copy). To be "
        "filled in and signed by a licensed health care professional who is not a relative.\n% SIR 2025"
    )
    yield mk(
        "immunization_aamc",
        f"""{aamc}
## A  Learner
1 Family name :: MBEKI-TSHABALALA ;; 2 Given name(s) :: NOLUTHANDO GRACE ;; 3 Birth date mm/dd/yyyy :: \
07/16/2000
4 School :: Highveld University ;; 5 Program :: MBChB year 6 ;; 6 Learner phone :: +27 11 555 0417
## B  Measles, mumps, rubella: two doses or three titers
7 MMR no. 1 :: 08/22/2001 ;; 8 MMR no. 2 :: 03/14/2006 ;; 9 Measles titer :: not needed ;; 10 Rubella \
titer :: not needed
## C  Varicella: two doses or titer
11 Dose no. 1 :: 02/03/2020 ;; 12 Dose no. 2 :: 03/09/2020 ;; 13 Varicella IgG :: 11/04/2025 ;; 14 \
Result :: POSITIVE
## D  Hepatitis B: three doses AND quantitative surface antibody
15 Dose 1 :: 01/20/2020 ;; 16 Dose 2 :: 02/24/2020 ;; 17 Dose 3 :: 07/28/2020
18 Anti-HBs drawn :: 11/04/2025 ;; 19 Value :: 412 mIU/mL ;; 20 Immune (10 or more)? :: [x] yes  [ ] no
## E  Tuberculosis: one IGRA or two skin tests within the last 12 months
21 IGRA drawn :: 11/04/2025 ;; 22 Kind :: QFT-Plus ;; 23 Result :: [x] neg  [ ] pos  [ ] indet
24 Skin test :: N/A ;; 25 Chest film :: N/A ;; 26 Treated for LTBI? :: N/A
## F  Other
27 Tdap :: 05/11/2022 ;; 28 Influenza this season :: 10/29/2025 ;; 29 COVID-19 last dose :: 10/29/2025
## G  Certified by
30 Name and title :: Dr. Lerato Mokoena, MBChB ;; 31 Signature :: L. Mokoena ;; 32 Date :: 11/11/2025
$ SIR 2025 - revised 01/2025 - page #""",
        "Noluthando Grace Mbeki-Tshabalala",
        "2025-11-11",
        birth="2000-07-16",
        values="varicella_igg,,,positive;anti-HBs,412,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        f"""{aamc}
## A  Learner
1 Family name :: LINDGREN-OYAMA ;; 2 Given name(s) :: KENJI MAGNUS ;; 3 Birth date mm/dd/yyyy :: \
03/03/2001
4 School :: Cascadia Valley School of Medicine ;; 5 Program :: MD year 4
## B  Measles, mumps, rubella: two doses or three titers
6 MMR no. 1 :: 05/18/2002 ;; 7 MMR no. 2 :: 06/20/2005 ;; 8 Titers :: not needed
## C  Varicella: two doses or titer
9 Dose no. 1 :: 05/18/2002 ;; 10 Dose no. 2 :: 08/11/2007 ;; 11 Titer :: not needed
## D  Hepatitis B: three doses AND quantitative surface antibody
12 Dose 1 :: 03/05/2001 ;; 13 Dose 2 :: 05/02/2001 ;; 14 Dose 3 :: 12/10/2001
15 Anti-HBs drawn :: 08/12/2025 ;; 16 Value :: 37.9 mIU/mL ;; 17 Immune (10 or more)? :: [x] yes  [ ] no
## E  Tuberculosis: one IGRA or two skin tests within the last 12 months
18 TST 1 placed :: 08/04/2025 ;; 19 TST 1 read :: 08/06/2025 ;; 20 mm :: 0 mm ;; 21 Result :: Negative
22 TST 2 placed :: 08/18/2025 ;; 23 TST 2 read :: 08/20/2025 ;; 24 mm :: 0 mm ;; 25 Result :: Negative
## F  Other
26 Tdap :: 09/14/2020 ;; 27 Influenza this season :: 09/10/2025 ;; 28 Meningococcal :: 08/01/2019
## G  Certified by
29 Name and title :: Rosalind Achterberg, RN ;; 30 Signature :: R. Achterberg ;; 31 Date :: 09/10/2025
$ SIR 2025 - revised 01/2025 - page #""",
        "Kenji Magnus Lindgren-Oyama",
        "2025-09-10",
        birth="2001-03-03",
        values="anti-HBs,37.9,mIU/mL,positive;TST,0,mm,negative;TST,0,mm,negative",
    )
    yield mk(
        "immunization_aamc",
        f"""{aamc}
## A  Learner
1 Family name :: GHIMIRE ;; 2 Given name(s) :: SAUGAT RAJ ;; 3 Birth date mm/dd/yyyy :: 12/21/1999
4 School :: Dhaulagiri Medical College ;; 5 Program :: MBBS intern
## B  Measles, mumps, rubella: two doses or three titers
6 MMR no. 1 :: 09/02/2025 ;; 7 MMR no. 2 :: ;; 8 Measles titer :: NEGATIVE 08/26/2025 ;; 9 Rubella \
titer :: POSITIVE 08/26/2025
## C  Varicella: two doses or titer
10 Dose no. 1 :: ;; 11 Dose no. 2 :: ;; 12 Varicella IgG :: 08/26/2025 ;; 13 Result :: POSITIVE
## D  Hepatitis B: three doses AND quantitative surface antibody
14 Dose 1 :: 05/10/2018 ;; 15 Dose 2 :: 06/14/2018 ;; 16 Dose 3 :: 11/16/2018
17 Anti-HBs drawn :: 08/26/2025 ;; 18 Value :: PENDING ;; 19 Immune (10 or more)? :: [ ] yes  [ ] no
## E  Tuberculosis: one IGRA or two skin tests within the last 12 months
20 IGRA drawn :: 08/26/2025 ;; 21 Kind :: QFT-Plus ;; 22 Result :: [x] neg  [ ] pos  [ ] indet
## F  Other
23 Tdap :: 09/02/2025 ;; 24 Influenza this season :: not yet available
## G  Certified by
25 Name and title :: Dr. Manju Adhikari ;; 26 Signature :: M. Adhikari ;; 27 Date :: 09/02/2025
Remark: second MMR due after 09/30/2025; hepatitis B antibody to follow. Record not complete.
$ SIR 2025 - revised 01/2025 - page #""",
        "Saugat Raj Ghimire",
        "2025-09-02",
        birth="1999-12-21",
        values="measles_igg,,,negative;rubella_igg,,,positive;varicella_igg,,,positive;anti-HBs,,,pending;"
        "IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "application_form",
        """% Application for an International Clinical Elective
% Great Lakes Heart Institute - complete in black ink or by machine. Incomplete forms are returned.
% GL-VS 1
## 1  The applicant
1a Last name :: DELACROIX ;; 1b First name :: Amandine Lou ;; 1c Date of birth :: 09 FEB 2002
1d Nationality :: Belgian ;; 1e Passport no. :: EX0417728 ;; 1f Passport expires :: 14 JUN 2030
1g Street, town, country :: Quai aux Foins 41, Namur, Belgium ;; 1h E-mail :: a.delacroix@mail.example
## 2  Medical school
2a Name :: Faculté de Médecine de Wallonie ;; 2b Year now :: Master 3 ;; 2c Will graduate :: June 2026
2d Dean or registrar who can be asked :: Prof. Luc Vercauteren ;; 2e TOEFL :: 109 ;; 2f Step 1 :: not \
taken
## 3  Elective asked for
3a First choice :: Electrophysiology ;; 3b Starts :: 04 MAY 2026 ;; 3c Ends :: 29 MAY 2026
3d Second choice :: Heart failure ;; 3e Starts :: 01 JUN 2026 ;; 3f Ends :: 26 JUN 2026
## 4  Person to call in an emergency
4a Name :: Christine Delacroix-Masson ;; 4b Relation :: mother ;; 4c Phone :: +32 81 55 04 17
## 5  Statement
[x] I have never been dismissed from a school or convicted of a crime.
[x] I have read the fee schedule (USD 300, not refundable).
5a Signature of applicant :: Amandine Delacroix ;; 5b Date signed :: 17 NOV 2025
## For the Institute
6a Received :: 24 NOV 2025 ;; 6b Fee :: paid ;; 6c Reviewer :: pending assignment
$ GL-VS 1 (edition of July 2025) - page #""",
        "Amandine Lou Delacroix",
        "2025-11-17",
        birth="2002-02-09",
    )
    yield mk(
        "tb_symptom",
        """% Tuberculosis Symptom Review
% Bayou Teche Health District - for students with an earlier positive test or before a rotation
% TD-17
## Person
1 Name :: Marquez-Ellison, Pilar Noemi ;; 2 Date of birth :: 01/25/2001 ;; 3 Phone :: 337-555-0117
4 School :: Universidad del Caribe Norte ;; 5 Rotation begins :: 04/06/2026
## Symptoms in the last three months
6 Cough for three weeks or longer :: [ ] yes   [x] no ;; 7 Blood in sputum :: [ ] yes   [x] no
8 Fever or chills :: [ ] yes   [x] no ;; 9 Night sweats :: [ ] yes   [x] no
10 Weight loss without trying :: [ ] yes   [x] no ;; 11 Loss of appetite, fatigue :: [ ] yes   [x] no
## Exposure and history
12 Lived with a person with TB :: [ ] yes   [x] no ;; 13 BCG vaccine :: [x] yes   [ ] no
14 Positive TB test before :: [ ] yes   [x] no ;; 15 Last chest film :: none
## Outcome
16 Assessment :: No symptoms of active TB. May start. ;; 17 Reviewed by :: D. Thibodeaux, RN
18 Signature of person :: Pilar N. Marquez-Ellison ;; 19 Date :: 03/02/2026
$ TD-17 (rev. 11/2023)""",
        "Pilar Noemi Marquez-Ellison",
        "2026-03-02",
        birth="2001-01-25",
    )
    yield mk(
        "policy_ack",
        """% Receipt of Policies and Agreement to Comply
% Aspen Ridge Hospital, Office of Medical Education
% ARH 41-B
## Signer
1 Print name :: Gulnara Timurovna Akhmetova ;; 2 Home school :: Steppe State Medical University
3 Rotation :: Dermatology ;; 4 Dates :: 04/13/2026 - 05/08/2026
## I confirm that I have received, read and will follow
[x] Code of conduct and professional appearance
[x] Confidentiality of patient information, photographs and social media
[x] Alcohol and drug policy; a positive drug test ends the rotation
[x] Reporting of needlestick injuries and other exposures
[x] Fire, disaster and active threat instructions
[x] Use of the electronic record, with my own password only
## Signature
5 Signed :: G. Akhmetova ;; 6 Date :: March 5, 2026
7 Witness :: Noreen Blackfeather, coordinator
$ ARH 41-B - policies of January 1, 2025""",
        "Gulnara Timurovna Akhmetova",
        "2026-03-05",
    )
    yield mk(
        "physical_exam",
        """% Physical Examination of a Student before Clinical Work
% Great Lakes Heart Institute - by a physician, nurse practitioner or physician assistant, within 12 \
months
% GL-VS 4
## Student
1 Name :: Owusu-Bempah, Nana Kofi ;; 2 Birth date :: 10/27/2000 ;; 3 Sex :: M
4 School :: Volta Delta Medical School ;; 5 Allergies :: none known ;; 6 Medicines :: none
## Measurements
7 Height :: 178 cm ;; 8 Weight :: 74 kg ;; 9 Blood pressure :: 118/72 ;; 10 Pulse :: 64 ;; 11 Vision :: \
20/20 both
## Examination
12 Head, eyes, ears :: normal ;; 13 Neck, thyroid :: normal ;; 14 Lungs :: clear
15 Heart :: regular, no murmur ;; 16 Abdomen :: soft, no mass ;; 17 Skin :: normal
18 Back and limbs :: full motion ;; 19 Nervous system :: normal ;; 20 Mental state :: normal
## Opinion
[x] Free of communicable disease and fit for clinical duties without limits.
[ ] Fit with limits.
[ ] Not fit.
21 Examiner :: Dr. Adwoa Sarfo ;; 22 License :: MDC 0417 ;; 23 Date of exam :: 01/19/2026
$ GL-VS 4 (edition of July 2025)""",
        "Nana Kofi Owusu-Bempah",
        "2026-01-19",
        birth="2000-10-27",
    )
    yield mk(
        "physical_exam",
        """% Student Health Examination
% Tidewater Shore College of Medicine, Occupational Health
% OH-12
## Student
1 Name :: Stavropoulou, Danae Irini ;; 2 Birth date :: 05/14/2001 ;; 3 Sex :: F
4 Home school :: Aegean Hills University ;; 5 Emergency contact :: Petros Stavropoulos
## Measurements
6 Height :: 165 cm ;; 7 Weight :: 60 kg ;; 8 Blood pressure :: 168/104 ;; 9 Pulse :: 96
## Examination
10 Heart :: systolic murmur 3/6 ;; 11 Lungs :: clear ;; 12 Skin :: normal
13 Nervous system :: normal ;; 14 Hearing :: normal ;; 15 Color vision :: normal
## Opinion
[ ] Fit without limits.
[ ] Fit with limits.
[x] NOT CLEARED for clinical duties at this time.
16 Reason :: untreated hypertension and new murmur; echocardiogram and cardiology visit needed first
17 Examiner :: Mitchell Okafor-Reyes, MD ;; 18 Date of exam :: 02/16/2026
19 Return visit :: 03/16/2026
$ OH-12 rev. 2024""",
        "Danae Irini Stavropoulou",
        "2026-02-16",
        birth="2001-05-14",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% Respirator Fit Test Record
% Bayou Teche Medical Center, Employee Safety
% ES-95
## Wearer
1 Name :: Hollingsworth, Asher Benedikt ;; 2 ID :: VS-0417 ;; 3 Facial hair :: beard, 1 cm
4 Medical questionnaire :: reviewed 12/01/2025 ;; 5 Department :: Visiting students
## Test
6 Respirator offered :: 3M 1870+ N95 ;; 7 Method :: saccharin, qualitative ;; 8 Sensitivity :: 10 squeezes
9 Normal breathing :: [ ] pass  [x] fail ;; 10 Deep breathing :: not done ;; 11 Talking :: not done
## Result
[ ] PASS
[x] FAIL - seal not obtained because of facial hair
12 Action :: no N95 issued; return clean-shaven ;; 13 New appointment :: to be made
14 Tester :: K. LeBlanc, RN ;; 15 Date of test :: 12/03/2025
$ ES-95 (06/2022). A passed test is good for one year.""",
        "Asher Benedikt Hollingsworth",
        "2025-12-03",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Mantoux Test Report
% Mersey Point Student Health - one form for each test
% MT-2
## Person tested
1 Surname :: JANJUA ;; 2 First names :: Rabia Sehrish ;; 3 Date of birth :: 18 May 2000
4 Course :: MBBS year 5 ;; 5 GP :: Dr. P. Threlfall
## Test
6 Antigen :: Tuberculin PPD, 2 TU ;; 7 Batch :: 417-A ;; 8 Batch expires :: 30 Apr 2026
9 Injected :: 3 Nov 2025, 14:10 ;; 10 Site :: left forearm ;; 11 By :: J. Costello, RGN
## Reading
12 Read :: 6 Nov 2025, 11:30 ;; 13 Induration :: 1 mm ;; 14 By :: J. Costello, RGN
15 Result :: [x] Negative   [ ] Positive ;; 16 Limit used :: 6 mm; 15 mm after BCG
17 Further action :: none required ;; 18 Signed :: J. Costello ;; 19 Date of form :: 7 Nov 2025
$ MT-2, version 3, August 2021""",
        "Rabia Sehrish Janjua",
        "2025-11-06",
        birth="2000-05-18",
        values="TST,1,mm,negative",
    )


def _bi_columns() -> Iterator[UnseenPaper]:
    """Certificates in two columns, a language each."""
    mk = partial(_paper, BiColumns)
    yield mk(
        "good_standing",
        """% ДНІПРОВСЬКИЙ МЕДИЧНИЙ ІНСТИТУТ || DNIPRO HILLS MEDICAL INSTITUTE
% деканат міжнародного факультету || Dean's office, international faculty
% вул. Садова 41, Дніпро || 41 Sadova Street, Dnipro
# ДОВІДКА № 417/25 || CERTIFICATE No. 417/25
Видано: || Issued to:
Прізвище, ім'я :: ГНАТЮК Леся Олегівна || Surname, given names :: HNATIUK Lesia Olehivna
Дата народження :: 27.02.2001 || Date of birth :: 27.02.2001
Курс :: шостий || Year of study :: sixth
у тому, що вона є студенткою денної форми навчання за спеціальністю «Медицина». || in confirmation that \
she is a full-time student of the specialty "Medicine".
Студентка має добру академічну успішність. Дисциплінарних стягнень немає. || The student is in good \
academic standing. There are no disciplinary measures against her.
Закінчення навчання: 30.06.2026. || The studies end on 30.06.2026.
Дата видачі :: 17.11.2025 || Date of issue :: 17.11.2025
Довідку видано для подання за місцем вимоги. || The certificate is given for presentation where required.

~ Декан / Dean :: Т. В. Коваленко ;; М.П. / Seal :: (seal)""",
        "Lesia Olehivna Hnatiuk",
        "2025-11-17",
        birth="2001-02-27",
    )
    yield mk(
        "good_standing",
        """% UNIVERSIDAD DE LA SIERRA NEVADA || UNIVERSITY OF SIERRA NEVADA
% Facultad de Medicina - Secretaría Docente || Faculty of Medicine - Academic Secretariat
% Avenida de los Andes 417 || 417 Avenida de los Andes
# CERTIFICADO DE BUENA CONDUCTA Y SITUACIÓN ACADÉMICA || CERTIFICATE OF GOOD CONDUCT AND STANDING
La Secretaria Docente que suscribe || The undersigned Academic Secretary
CERTIFICA que || CERTIFIES that
Estudiante :: Verónica Anabel Paredes Guzmán || Student :: Verónica Anabel Paredes Guzmán
Nacida el :: 9 de enero de 2001 || Born :: January 9, 2001
cursa el internado rotativo de sexto año y ha aprobado todas las asignaturas anteriores con un promedio \
de 17,2 sobre 20. || is doing the rotating internship of the sixth year and has passed all earlier \
subjects with an average of 17.2 out of 20.
Durante sus estudios ha observado buena conducta; no ha sido objeto de sanción, suspensión ni proceso \
disciplinario alguno. || During her studies she has shown good conduct; she has not been the object of \
any sanction, suspension or disciplinary process.
El presente certificado tiene una validez de seis meses desde su emisión. || This certificate is valid \
for six months from its issue.
Sierra Nevada, 13 de febrero de 2026 || Sierra Nevada, February 13, 2026

~ Secretaria Docente / Academic Secretary :: Mgs. Lorena Castañeda Ruiz""",
        "Verónica Anabel Paredes Guzmán",
        "2026-02-13",
        expires="2026-08-13",
        birth="2001-01-09",
    )
    yield mk(
        "diploma",
        """% UNIVERSIDADE FEDERAL DO CABO BRANCO || FEDERAL UNIVERSITY OF CABO BRANCO
% Pró-Reitoria de Graduação || Office of the Provost for Undergraduate Studies
# DIPLOMA || DIPLOMA
O Reitor da Universidade, no uso de suas atribuições, tendo em vista a conclusão do Curso de MEDICINA e \
a colação de grau em 12 de dezembro de 2025, confere o título de MÉDICO a || The Rector of the \
University, by virtue of his office, in view of the completion of the course of MEDICINE and of the \
graduation ceremony on December 12, 2025, confers the title of PHYSICIAN upon
Nome :: Joaquim Teodoro Bittencourt Rangel || Name :: Joaquim Teodoro Bittencourt Rangel
Nascimento :: 30 de agosto de 1999 || Birth :: August 30, 1999
Natural de :: Cabo Branco, Paraíba || Born in :: Cabo Branco, Paraíba
e outorga-lhe o presente Diploma, a fim de que possa gozar de todos os direitos e prerrogativas legais. \
|| and grants him this Diploma so that he may enjoy all legal rights and privileges.
Registrado sob o n.º 417, livro 28, folha 10 || Registered under no. 417, book 28, page 10

~ Reitor / Rector :: Prof. Dr. Evandro Lacerda ;; Diplomado / Graduate :: J. T. B. Rangel ;; Diretora / \
Director :: Profa. Célia Noronha""",
        "Joaquim Teodoro Bittencourt Rangel",
        "2025-12-12",
        birth="1999-08-30",
    )
    yield mk(
        "translation",
        """% ВЕРИФИЦИРОВАННЫЙ ПЕРЕВОД || CERTIFIED TRANSLATION
% Бюро переводов «Меридиан» (вымышлено) || Meridian Translation Bureau (fictional)
% г. Алматау, ул. Тополей, 41 || 41 Topol Street, Almatau
# Удостоверение переводчика || Translator's certificate
Я, Бахытова Динара, переводчик, владею русским и английским языками. || I, Dinara Bakhytova, \
translator, am competent in Russian and English.
Прилагаемый перевод диплома и приложения к нему на имя Сериккызы Айгерим является полным и верным. || \
The attached translation of the diploma and its supplement in the name of Aigerim Serikkyzy is complete \
and true to the original.
Документ :: Диплом ЖБ-Б № 0417728 || Document :: Diploma ZhB-B no. 0417728
Владелец :: Сериккызы Айгерим || Holder :: Aigerim Serikkyzy
Число страниц :: 6 || Number of pages :: 6
Дата перевода :: 21.01.2026 || Date of translation :: 21.01.2026
Лицензия переводчика действует до 31.12.2028. || The translator's licence is valid to 31.12.2028.

~ Переводчик / Translator :: Д. Бахытова ;; Нотариус / Notary :: Р. Ахметов""",
        "Aigerim Serikkyzy",
        "2026-01-21",
    )
    yield mk(
        "chest_xray",
        """% CENTRE HOSPITALIER DE BAIE-SAINT-ELME || BAIE-SAINT-ELME HOSPITAL CENTRE
% Service d'imagerie médicale || Department of medical imaging
% 417, boulevard du Fleuve (Québec, fictif) || 417 boulevard du Fleuve (Quebec, fictional)
# Rapport de radiographie || Radiography report
Patient :: LÉVESQUE-NGUYEN, Philippe Tuan || Patient :: LÉVESQUE-NGUYEN, Philippe Tuan
Date de naissance :: 2000-09-05 || Date of birth :: 2000-09-05
Examen du :: 2025-12-09 || Examination of :: 2025-12-09
Examen :: Poumons, PA et latéral || Examination :: Chest, PA and lateral
Renseignements : test cutané à la tuberculine positif, asymptomatique. || Information: positive \
tuberculin skin test, no symptoms.
Les plages pulmonaires sont claires. Pas d'adénopathie. Silhouette cardiaque normale. Pas \
d'épanchement. || The lung fields are clear. No adenopathy. Normal cardiac silhouette. No effusion.
Conclusion : radiographie pulmonaire normale, sans signe de tuberculose active. || Conclusion: normal \
chest radiograph without sign of active tuberculosis.
Dicté le 2025-12-10, transcrit le 2025-12-11. || Dictated 2025-12-10, transcribed 2025-12-11.

~ Radiologiste / Radiologist :: Dre Maude Archambault""",
        "Philippe Tuan Lévesque-Nguyen",
        "2025-12-09",
        birth="2000-09-05",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "lab_titers",
        """% LABORATORIO ANALISI SAN PROSPERO || SAN PROSPERO MEDICAL LABORATORY
% Via dell'Acquedotto 41, Borgo Nuovo || 41 Via dell'Acquedotto, Borgo Nuovo
# Referto: stato immunitario || Report: immune status
Paziente :: Lodovico Ansaldi-Pace || Patient :: Lodovico Ansaldi-Pace
Data di nascita :: 14/06/2001 || Date of birth :: 14 June 2001
Prelievo :: 05/11/2025 ore 8:10 || Sample taken :: 5 November 2025, 8:10
Referto emesso :: 07/11/2025 || Report issued :: 7 November 2025
Morbillo IgG: 318 UA/mL - positivo (positivo da 16,5) || Measles IgG: 318 AU/mL - positive (positive \
from 16.5)
Parotite IgG: 95 UA/mL - positivo (positivo da 11) || Mumps IgG: 95 AU/mL - positive (positive from 11)
Rosolia IgG: 54 UI/mL - positivo (positivo da 11) || Rubella IgG: 54 IU/mL - positive (positive from 11)
Varicella IgG: 1260 mUI/mL - positivo (positivo da 165) || Varicella IgG: 1260 mIU/mL - positive \
(positive from 165)
Anti-HBs: 705 mUI/mL - positivo (protezione da 10) || Anti-HBs: 705 mIU/mL - positive (protected from 10)
HBsAg: negativo || HBsAg: negative
Commento: immune. Un valore negativo indica suscettibilità. || Comment: immune. A negative value means \
that the person is susceptible.

~ Direttore / Director :: Dott.ssa Ilaria Benvegnù""",
        "Lodovico Ansaldi-Pace",
        "2025-11-05",
        birth="2001-06-14",
        values="measles_igg,318,AU/mL,positive;mumps_igg,95,AU/mL,positive;rubella_igg,54,IU/mL,positive;"
        "varicella_igg,1260,mIU/mL,positive;anti-HBs,705,mIU/mL,positive;HBsAg,,,negative",
    )
    yield mk(
        "lab_titers",
        """% EGE KIYISI TIP LABORATUVARI || AEGEAN SHORE MEDICAL LABORATORY
% Liman Cad. 17, Karaburun || 17 Liman Street, Karaburun
# Bağışıklık raporu || Immunity report
Hasta :: Kuzey Alparslan Işıldak || Patient :: Kuzey Alparslan Işıldak
Doğum tarihi :: 30.12.2000 || Date of birth :: 30.12.2000
Numune tarihi :: 16.09.2025 || Sample date :: 16.09.2025
Rapor tarihi :: 18.09.2025 || Report date :: 18.09.2025
Kızamık IgG: 655 mIU/mL, pozitif || Measles IgG: 655 mIU/mL, positive
Kabakulak IgG: 33 U/mL, pozitif || Mumps IgG: 33 U/mL, positive
Kızamıkçık IgG: 71 IU/mL, pozitif || Rubella IgG: 71 IU/mL, positive
Suçiçeği IgG: 42 mIU/mL, NEGATİF (pozitif: 165 ve üzeri) || Varicella IgG: 42 mIU/mL, NEGATIVE \
(positive: 165 or more)
Sonuç: Suçiçeğine karşı bağışık değildir. İki doz aşı ve sonrasında kontrol önerilir. || Conclusion: \
not immune to varicella. Two doses of vaccine and a control are advised.

~ Sorumlu uzman / Responsible specialist :: Uzm. Dr. Nihan Çağlayan""",
        "Kuzey Alparslan Işıldak",
        "2025-09-16",
        birth="2000-12-30",
        values="measles_igg,655,mIU/mL,positive;mumps_igg,33,U/mL,positive;rubella_igg,71,IU/mL,positive;"
        "varicella_igg,42,mIU/mL,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% SPITALUL CLINIC PODUL DE PIATRĂ || PODUL DE PIATRĂ CLINICAL HOSPITAL
% Laborator de analize medicale || Medical laboratory
# Buletin de analize || Laboratory report
Pacient :: Anghelescu Matei Răzvan || Patient :: Anghelescu Matei Răzvan
Data nașterii :: 03.10.2001 || Date of birth :: 03.10.2001
Recoltat :: 12.01.2026, 09:30 || Collected :: 12.01.2026, 09:30
Rezultat eliberat :: 15.01.2026 || Result released :: 15.01.2026
QuantiFERON-TB Gold Plus: NEGATIV || QuantiFERON-TB Gold Plus: NEGATIVE
TB1 minus Nil: 0,01 UI/mL (sub 0,35) || TB1 minus Nil: 0.01 IU/mL (below 0.35)
TB2 minus Nil: 0,03 UI/mL (sub 0,35) || TB2 minus Nil: 0.03 IU/mL (below 0.35)
Mitogen minus Nil: 9,40 UI/mL (peste 0,5) || Mitogen minus Nil: 9.40 IU/mL (over 0.5)
Infecția cu M. tuberculosis este puțin probabilă. Un rezultat pozitiv cere consult pneumologic. || \
Infection with M. tuberculosis is unlikely. A positive result calls for a visit to a chest physician.

~ Medic de laborator / Laboratory physician :: Dr. Oana Strătilă""",
        "Matei Răzvan Anghelescu",
        "2026-01-12",
        birth="2001-10-03",
        values="IGRA,,,negative",
    )
    yield mk(
        "physical_exam",
        """% PRAXIS AM STADTGARTEN || STADTGARTEN MEDICAL PRACTICE
% Dr. med. Roswitha Ellerbrock, Innere Medizin || Roswitha Ellerbrock, MD, internal medicine
% Gartenstraße 17, 00417 Lindenau || 17 Gartenstrasse, 00417 Lindenau
# Ärztliche Bescheinigung || Medical certificate
Name :: Finja Maleen Rickmers || Name :: Finja Maleen Rickmers
Geburtsdatum :: 22.05.2001 || Date of birth :: May 22, 2001
Untersucht am :: 08.12.2025 || Examined on :: December 8, 2025
Die körperliche Untersuchung ergab keinen krankhaften Befund. Herz, Lunge, Bauch, Haut und Nervensystem \
sind unauffällig. || The physical examination showed no abnormal finding. Heart, lungs, abdomen, skin \
and nervous system are normal.
Blutdruck 112/70 mmHg, Puls 68/min. || Blood pressure 112/70 mmHg, pulse 68/min.
Es bestehen keine ansteckenden Krankheiten. Frau Rickmers ist für die Arbeit mit Patienten \
uneingeschränkt tauglich. || There is no contagious disease. Ms. Rickmers is fit for work with patients \
without restriction.
Ausgestellt am 10.12.2025 || Issued on December 10, 2025

~ Unterschrift / Signature :: Dr. R. Ellerbrock""",
        "Finja Maleen Rickmers",
        "2025-12-08",
        birth="2001-05-22",
    )
    yield mk(
        "name_change",
        """% REGISTRO CIVIL DE MONTE CLARO || CIVIL REGISTRY OF MONTE CLARO
% Oficialía 41 (ficticia) || Office 41 (fictional)
# ACTA DE RECTIFICACIÓN DE NOMBRE || RECORD OF CHANGE OF NAME
Por resolución del Juzgado Segundo de lo Familiar, expediente 417/2024, || By decision of the Second \
Family Court, file 417/2024,
Nombre anterior :: María Guadalupe Sosa Lara || Former name :: María Guadalupe Sosa Lara
pasa a llamarse || is from now on called
Nombre nuevo :: Renata Guadalupe Sosa Lara || New name :: Renata Guadalupe Sosa Lara
Fecha de nacimiento :: 17 de julio de 2000 || Date of birth :: July 17, 2000
Asentada el :: 28 de octubre de 2024 || Recorded on :: October 28, 2024
Los documentos expedidos con el nombre anterior corresponden a la misma persona. || Documents issued in \
the former name refer to the same person.

~ Oficial del Registro Civil / Registrar :: Lic. Efraín Montalvo""",
        "Renata Guadalupe Sosa Lara",
        "2024-10-28",
        birth="2000-07-17",
    )


def _two_sides() -> Iterator[UnseenPaper]:
    """Both sides of a card on a copier's page."""
    mk = partial(_paper, TwoSides)
    yield mk(
        "bls",
        """% BASIC LIFE SUPPORT
% Life Link Resuscitation Society (fictional)
# Provider card
Holder :: Ekaterina Lvovna Dragunova
Card no. :: LLR-2604-17728
Issued :: 02/21/2026
Renew by :: 02/29/2028
The person named above has passed the written and skills tests of the BLS course for health care \
providers.
---
# Course record
Training site :: Bay Harbor Simulation Center
Site no. :: TX-0417
Instructor :: Marcus Delgado
Instructor no. :: 88110
Format :: classroom, 4.5 hours
Holder signs :: E. Dragunova
This card is not proof of licensure. Verify at cards.lifelink.example. Guidelines of 2025.
---
Copied by the visiting student office on 03/02/2026. Original seen.""",
        "Ekaterina Lvovna Dragunova",
        "2026-02-21",
        expires="2028-02-29",
    )
    yield mk(
        "bls",
        """% BLS-ZERTIFIKAT / BLS PROVIDER
% Rettungsakademie Nordufer (fiktiv)
Name :: Jannis Theodor Wolkenhauer
Geboren :: 06.04.2002
Kursdatum / Course :: 18.10.2025
Gültig bis / Valid to :: 18.10.2027
Nr. / No. :: NU-BLS-0417-25
---
# Kursinhalt / Contents
Leitung :: OA Dr. Svenja Petersen
Instruktor :: Malte Hinrichs
Umfang :: 8 Unterrichtseinheiten
Reanimation bei Erwachsenen, Kindern und Säuglingen, AED, Atemwegsverlegung. Theorie und Praxis \
bestanden. CPR of adults, children and infants, AED, choking. Theory and skills passed.
---
Kopie / Copy. Das Original ist beim Inhaber.""",
        "Jannis Theodor Wolkenhauer",
        "2025-10-18",
        expires="2027-10-18",
        birth="2002-04-06",
    )
    yield mk(
        "bls",
        """% BASIC LIFE SUPPORT
% Tri-State CPR Training LLC (fictional)
# Temporary participation slip
Participant :: Destiny Aaliyah Crawford-Bell
Slip no. :: TS-0417
Class date :: 01/17/2026
Skills test :: NOT PASSED - compressions
Remediation by :: 02/17/2026
---
# What this slip means
The participant attended the BLS class. A provider card has NOT been issued. The slip is void as a \
certificate and must not be presented to an employer or school.
Instructor :: Colin Yarborough
Site :: Fort Wayne, IN
---
Passing participants receive a card that is valid for two years.""",
        "Destiny Aaliyah Crawford-Bell",
        "2026-01-17",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% SILVERPINE HEALTH PLAN
% International student PPO (fictional)
Member :: Otieno-Farrell, Zuri Imani
Member ID :: SPX 0417 72810
Date of birth :: 09/28/2001
Group :: Cascadia Valley University
Coverage from :: 08/15/2025
Coverage to :: 08/14/2026
Plan :: PPO 500, medical and mental health
---
# In an emergency call 911
Deductible :: $500 in network
Office visit :: $25
Emergency room :: $150
Pharmacy BIN :: 004177
Claims :: PO Box 417, Spokane, WA 99201
Show this card when you get care. Pre-approval is needed for hospital stays. The card does not \
guarantee coverage.
---
Copy made at check-in, 01/12/2026.""",
        "Zuri Imani Otieno-Farrell",
        "2025-08-15",
        expires="2026-08-14",
        birth="2001-09-28",
    )
    yield mk(
        "flu",
        """% CARTE DE VACCINATION ANTIGRIPPALE
% Pharmacie de la Fontaine - saison 2025-2026
Nom :: Soulamanou Inès Clarisse
Née le :: 13/01/2001
Vaccin :: Grippe trivalent, 0,5 ml IM
Date :: 23/10/2025
Lot :: GT0417
Péremption :: 06/2026
Site :: deltoïde gauche
---
Vaccinateur :: Dr Maxence Peyrot, pharmacien
RPPS :: 100417728
Adresse :: 4 place de la Fontaine, Nérac-le-Vieux
Prochaine dose recommandée : automne 2026. Conservez cette carte avec votre carnet de santé.
---
Copie conforme à l'original.""",
        "Inès Clarisse Soulamanou",
        "2025-10-23",
        birth="2001-01-13",
    )
    yield mk(
        "visa",
        f"""% VISA - UNITED STATES OF AMERICA
% specimen, no value
Issuing post :: BOGOTA
Surname :: QUINTANA MELO
Given name :: SARA VALENTINA
Type / class :: R  B1/B2
Passport :: AX417728 ;; Sex :: F
Birth date :: 11MAR2001
Issue date :: 14NOV2025
Expires on :: 12NOV2035
Nationality :: COLM ;; Entries :: M
---
# Machine-readable lines of the visa
{_mrz("V", "USA", "QUINTANA MELO", "SARA VALENTINA", "AX417728", "010311", "F", "351112", "COLB1B20417")}
Annotation :: CLINICAL OBSERVERSHIP, NO PATIENT CARE
---
Both pieces were copied from page 12 of the passport for the hospital's file.""",
        "Sara Valentina Quintana Melo",
        "2025-11-14",
        expires="2035-11-12",
        birth="2001-03-11",
    )
    yield mk(
        "passport",
        f"""% REPUBLIC OF KELVINIA - PASSPORT
% data page and page 3 (specimen)
Type :: P ;; Code :: XKV
Passport no. :: K04177281
Surname :: TAFADZWA-MOYO
Given names :: RUTENDO CHIPO
Nationality :: KELVINIAN ;; Sex :: F
Birth date :: 19 APR 2001
Place of birth :: MUTASA
Date of issue :: 07 JUN 2023
Date of expiry :: 06 JUN 2033
Authority :: REGISTRAR GENERAL
---
# Machine-readable zone
{_mrz("P", "XKV", "TAFADZWA MOYO", "RUTENDO CHIPO", "K04177281", "010419", "F", "330606")}
Holder's signature :: R. Tafadzwa-Moyo
Children :: none
---
Certified true copy. Commissioner of oaths, 15 January 2026.""",
        "Rutendo Chipo Tafadzwa-Moyo",
        "2023-06-07",
        expires="2033-06-06",
        birth="2001-04-19",
    )
    yield mk(
        "osha_bbp",
        """% BLOODBORNE PATHOGENS
% OSHA standard 1910.1030 - WorkSafe Learning (fictional)
# Training card
Trained person :: Nokuthula Precious Ndebele
Completed :: 11/24/2025
Good through :: 11/24/2026
Card no. :: WSL-0417-728
---
Trainer :: Gerald Pomeroy, CIH
Length :: 60 minutes, with questions answered
Topics :: exposure plan, PPE, sharps, first steps
Annual training is required by the standard. Lost cards can be printed again.
---
Front and back of the card, enlarged.""",
        "Nokuthula Precious Ndebele",
        "2025-11-24",
        expires="2026-11-24",
    )
    yield mk(
        "immunization_host",
        """% IMMUNISATION CARD - HEALTH CARE STUDENT
% Straits General Hospital, Staff Health (fictional)
Name :: Chua Jing Wen, Clarissa
Born :: 30 Jun 2001
Card no. :: SGH-0417
MMR :: 14 Feb 2003, 09 Jan 2008
Hepatitis B :: 3 doses, last 21 Jan 2002
Anti-HBs :: 8.2 mIU/mL on 02 Dec 2025 - non-immune
Varicella :: 1 dose, 02 Dec 2025
Varicella IgG :: sent, result pending
---
# Clearance
Status :: NOT CLEARED
Outstanding :: Varicella dose 2, HepB booster, TB test
Next visit :: 06 Jan 2026
Nurse :: Nurul Hidayah
Updated :: 04 Dec 2025
---
The card stays with the student. Clearance is stamped on the back once all items are complete.""",
        "Chua Jing Wen Clarissa",
        "2025-12-04",
        birth="2001-06-30",
        values="anti-HBs,8.2,mIU/mL,negative;varicella_igg,,,pending",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% RESPIRATOR FIT CARD
% Silver Lake Hospital Safety Office
Wearer :: Beatriz Carolina Amaral Pinto
Tested on :: 19 January 2026
Valid until :: 19 January 2027
Model :: Moldex 1512 N95, size S
Result :: PASSED, fit factor 172
---
Method :: quantitative, particle counter
Minimum :: fit factor 100
Tester :: Rory McAllister
Medical OK :: 15 January 2026
Use only the model shown. A new test is needed after a change in weight of 10 kg or surgery of the face.
---
Copy for the student's file.""",
        "Beatriz Carolina Amaral Pinto",
        "2026-01-19",
        expires="2027-01-19",
    )


def _phone_app() -> Iterator[UnseenPaper]:
    """Screens of telephones."""
    mk = partial(_paper, PhoneApp)
    tabs = "% Home\n% Results\n% Visits\n% Profile"
    yield mk(
        "lab_titers",
        f"""% 9:26
% Test details
{tabs}
# Immunity titers (MMR, VZV, Hep B)
! Partial results
Patient :: Ngwenya, Lindiwe Zanele
Born :: 02/18/2001
Collected :: Mar 2, 2026 8:45 AM
Last update :: Mar 4, 2026 7:10 PM
Ordered by :: Tobias Renner, PA
## Components
Test | Your result | usual range
Measles IgG | Positive 96.0 AU/mL | positive over 16.4 AU/mL
Mumps IgG | In progress | positive over 10.9 AU/mL
Rubella IgG | In progress | positive over 0.99 index
Varicella IgG | In progress | positive over 164.9 index
Hepatitis B surface Ab | In progress | immune at 10 mIU/mL or more
Some results are still pending. You will get a message when the report is final.
^ Ask my care team""",
        "Lindiwe Zanele Ngwenya",
        "2026-03-02",
        birth="2001-02-18",
        values="measles_igg,96,AU/mL,positive;mumps_igg,,,pending;rubella_igg,,,pending;varicella_igg,,,pending;"
        "anti-HBs,,,pending",
        sound=False,
    )
    yield mk(
        "tb_test",
        f"""% 18:02
% Lab result
{tabs}
# TB blood test (QuantiFERON Plus)
! Negative
Name :: Ruzgar Emre Tokatlioglu
Date of birth :: 11/29/2000
Sample taken :: January 20, 2026
Reported :: January 23, 2026
Lab :: Harborline Labs, Tacoma
Clinician :: Meera Castellano, DO
## Values
Component | Value | reference
QuantiFERON result | Negative | reference: negative
Nil | 0.05 IU/mL | up to 8.0 IU/mL
TB1 - Nil | 0.00 IU/mL | below 0.35 IU/mL
TB2 - Nil | 0.02 IU/mL | below 0.35 IU/mL
Mitogen - Nil | 9.87 IU/mL | 0.5 IU/mL or more
## What does it mean?
Negative: infection with TB germs is unlikely. Positive: more tests are needed. Indeterminate: the test \
must be repeated.
^ Download PDF""",
        "Ruzgar Emre Tokatlioglu",
        "2026-01-20",
        birth="2000-11-29",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        f"""% 7:51
% Lab result
{tabs}
# QuantiFERON-TB Gold Plus
! Indeterminate
Name :: Anouk Fenna de Wildt
Date of birth :: 07/08/2001
Collected :: 12/11/2025 4:55 PM
Result date :: 12/14/2025
Status :: Final
## Values
Component | Value | reference
Interpretation | Indeterminate | reference: negative
Nil | 9.14 IU/mL (high) | up to 8.0 IU/mL
TB1 minus Nil | 0.10 IU/mL | below 0.35 IU/mL
TB2 minus Nil | 0.08 IU/mL | below 0.35 IU/mL
Mitogen minus Nil | 0.86 IU/mL | 0.5 IU/mL or more
The nil control was too high, so the test cannot be read as negative or positive. Please book a new \
blood draw.
^ Book a visit""",
        "Anouk Fenna de Wildt",
        "2025-12-11",
        birth="2001-07-08",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% 12:40
% RapidCheck Donor
% Tests
% Sites
% Help
# 10-panel urine test
! NON-NEGATIVE - sent to laboratory
Donor :: Baptiste Corentin Ollivaud
Birth date :: 10/15/1999
Collected :: 02/03/2026 10:22
Site :: Clinic 41, Mobile, AL
Ordered by :: Gulf Pines Medical School
## Instant results
Drug | Screen | cut-off
Amphetamines | Negative | 500 ng/mL
Benzodiazepines | Negative | 300 ng/mL
Cocaine | Negative | 150 ng/mL
Methadone | Negative | 300 ng/mL
Opiates | Non-negative | 300 ng/mL
PCP | Negative | 25 ng/mL
THC | Negative | 50 ng/mL
A non-negative screen is not a positive test. The laboratory will confirm it, and the review officer \
may call you.""",
        "Baptiste Corentin Ollivaud",
        "2026-02-03",
        birth="1999-10-15",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "background_check",
        """% 3:15
% Report summary
% Orders
% Reports
% Wallet
% Help
# Background report
! Clear
Subject :: Tuisamoa, Grace Leilani
Date of birth :: 05/21/2000
Report no. :: BR-0417-7728
Ordered :: 11/10/2025
Completed :: 11/13/2025
Shared with :: Lakes Region Hospital
## Searches
Search | Result | scope
SSN trace | Complete | 3 addresses found
National criminal database | No records | all states
County criminal, Honolulu HI | No records | 7 years
Sex offender registries | No records | 50 states
OIG and SAM exclusions | No records | federal
Consider would mean that a record needs review by the client.
^ Share report""",
        "Grace Leilani Tuisamoa",
        "2025-11-13",
        birth="2000-05-21",
        values="background_check,,,clear",
    )
    yield mk(
        "english",
        """% 10:08
% My score
% Tests
% Scores
% Practice
# Duolingo English Test
Name :: Đặng Hoàng Bảo Châu
Birthday :: April 5, 2002
Test date :: December 6, 2025
Overall score :: 140
Valid until :: December 6, 2027
## Subscores
Area | Score | scale 10-160
Literacy | 140 | reading and writing
Conversation | 135 | listening and speaking
Comprehension | 150 | reading and listening
Production | 130 | writing and speaking
Certified result. Share it with as many schools as you like. Retakes: two within 30 days.
^ Send my results""",
        "Đặng Hoàng Bảo Châu",
        "2025-12-06",
        expires="2027-12-06",
        birth="2002-04-05",
        values="Duolingo,140,,",
    )
    yield mk(
        "oet",
        """% 20:33
% OET results
% Book
% Results
% Prepare
# Occupational English Test
Candidate :: Chathurika Nadeeshani Wijeratne
Date of birth :: 24 Feb 2000
Candidate no. :: 417-728-55
Profession :: Medicine
Test date :: 22 Nov 2025
Venue :: Kandy
Results released :: 08 Dec 2025
## Scores
Sub-test | Score | grade
Listening | 380 | Grade B
Reading | 370 | Grade B
Speaking | 410 | Grade B
Writing | 360 | Grade B
Grade B is 350 to 440; grade C+ is 300 to 340. Some boards ask for B in all four.
^ Give access to an institution""",
        "Chathurika Nadeeshani Wijeratne",
        "2025-11-22",
        birth="2000-02-24",
        values="listening,380,,;reading,370,,;speaking,410,,;writing,360,,",
    )
    yield mk(
        "usmle_step1",
        """% 14:19
% Score report
% Exams
% Reports
% Account
# USMLE Step 1
! Pass
Examinee :: Farzana Tabassum Haque
USMLE ID :: 5-041-772-8
Date of examination :: October 21, 2025
Report released :: November 12, 2025
Form :: computer, 280 items
## Result
Measure | Outcome | note
Step 1 | Pass | at or above the passing standard
Scores are reported as Pass or Fail only. A person who fails gets a chart of strong and weak areas.
^ Open PDF report""",
        "Farzana Tabassum Haque",
        "2025-10-21",
        values="step1,,,pass",
    )
    yield mk(
        "hipaa",
        """% 22:47
% CourseDock
% Learn
% Badges
% Me
# HIPAA for Students and Trainees 2026
! In progress - 60 % done
Learner :: Mohammed Rayyan Siddique-Ahmed
Enrolled :: January 5, 2026
Status on :: January 24, 2026
Modules done :: 3 of 5
Final quiz :: not started
Certificate :: locked
## Modules
Module | State | length
1 Privacy rule | Complete | 20 min
2 Security rule | Complete | 20 min
3 Breaches | Complete | 15 min
4 Social media | Not started | 15 min
5 Final quiz | Not started | 10 questions, 80 % needed
Finish all modules and pass the quiz to unlock your certificate of completion.
^ Continue""",
        "Mohammed Rayyan Siddique-Ahmed",
        "2026-01-24",
        sound=False,
    )
    yield mk(
        "chest_xray",
        f"""% 8:03
% Imaging report
{tabs}
# X-ray chest, 2 views
Patient :: Sandra Milena Bohórquez Tirado
Born :: 06/03/2000
Exam date :: Feb 18, 2026
Report signed :: Feb 19, 2026
Radiologist :: Quincy Abernathy, MD
Ordered by :: Farah Lindqvist, NP
## Reason
Tuberculin skin test 12 mm, no symptoms, before a clinical rotation.
## Findings
Lungs are clear. No focal opacity, cavity or effusion. Heart and mediastinum are normal. No bony lesion.
## Impression
No acute cardiopulmonary disease. No findings of active tuberculosis.
^ Message radiology""",
        "Sandra Milena Bohórquez Tirado",
        "2026-02-18",
        birth="2000-06-03",
        values="chest_xray,,,no active TB",
    )


def _thread_mail() -> Iterator[UnseenPaper]:
    """Threads of messages."""
    mk = partial(_paper, ThreadMail)
    yield mk(
        "background_check",
        """% Lakeshore University Mail
% vso@lakeshore.example
# Your report is ready: Hyeonji Bae
## VeriScholar Screening <no-reply@verischolar.example> || Thu, 8 Jan 2026 14:02
To: Visiting Student Office
^ report_VS417728.pdf (88 KB)
The background check that you ordered is complete. The main points of the report are repeated below.
Applicant :: Hyeonji Bae
Date of birth :: 16 Nov 2000
Order :: VS-417728, package "Clinical basic + international"
Report date :: 8 January 2026
Overall result :: CLEAR
Search | Jurisdiction | Outcome
Identity and address history | USA, Korea | verified
Criminal records | Federal and county, 7 years | no record
Criminal records, international | Korea | no record
Sex offender registry | National | no record
OIG / GSA exclusion | Federal | no record
Reports with an entry are marked CONSIDER and come with a copy of the record. Keep this message \
confidential.
## Visiting Student Office || Fri, 9 Jan 2026 08:40
Filed. Thank you.""",
        "Hyeonji Bae",
        "2026-01-08",
        birth="2000-11-16",
        values="background_check,,,clear",
    )
    yield mk(
        "drug_screen",
        """% Staff webmail
% intake@bayharbor.example
# RE: Result for Ikaika Kealoha Nakamura-Pratt
## Dr. Harriet Osgood, MRO <mro@osgoodreview.example> || 11/18/2025 4:31 PM
To: Bay Harbor Medical Center, Student Intake
Below is my determination as medical review officer. The signed form will follow by fax.
Donor :: Ikaika Kealoha Nakamura-Pratt
DOB :: 08/08/1999
Specimen :: 0417-5518, urine, 10 panel
Collected on :: November 14, 2025
Reported by laboratory :: November 17, 2025
MRO verification :: NEGATIVE
No drug or metabolite was found above the cut-off, and the specimen was valid. Nothing further is \
needed from the donor.
## Student Intake || 11/18/2025 9:05 AM
& Dear Dr. Osgood, has the test of our student been reviewed? We have seen it as pending in the portal \
since Friday. If it is positive we would have to cancel the rotation of December 1.
& Regards, Noelle Prewitt""",
        "Ikaika Kealoha Nakamura-Pratt",
        "2025-11-14",
        birth="1999-08-08",
        values="drug_screen,,,negative",
    )
    yield mk(
        "placeholder",
        """% Shared inbox
% visiting@cedargap.example
# Missing documents - will follow
## Ludovica Maria Tramontano <l.tramontano@mail.example> || 20 January 2026, 11:47
To: Visiting Students, Cedar Gap Regional Medical Center
Dear Ms. Albright,
I am sending this note in place of my health insurance certificate and my BLS card, which I cannot \
upload yet.
My BLS course will take place on 7 February 2026, and the insurer issues the certificate only four \
weeks before departure. I shall upload both by 20 February 2026 at the latest.
Please keep my application open. Everything else has been uploaded.
Kind regards,
Ludovica Maria Tramontano, medical student, University of Ponte Alto""",
        "Ludovica Maria Tramontano",
        "2026-01-20",
    )
    yield mk(
        "good_standing",
        """% Registry mailbox
% registry@umesa.example
# Re: Letter of good standing requested - Cristóbal Andrés Yrarrázaval
## Registro Académico <registry@umesa.example> || lunes, 24 de noviembre de 2025 16:20
To: Programa de Visitantes
Estimada señora Whitfield:
En respuesta a su consulta le informamos lo siguiente sobre Cristóbal Andrés Yrarrázaval Montt, nacido \
el 2 de diciembre de 1999.
El alumno fue suspendido por dos semestres a partir del 10 de noviembre de 2025 por resolución del \
Comité de Ética. Por tanto no se encuentra en buena situación académica y la Facultad no autoriza \
ninguna rotación externa.
La resolución puede ser apelada hasta el 10 de diciembre de 2025.
Registro Académico, Universidad de la Mesa Alta
## Karen Whitfield || viernes, 21 de noviembre de 2025 10:12
& Dear Registrar, could you please confirm that Mr. Yrarrázaval is a student in good standing? His \
rotation here would begin on January 5, 2026.""",
        "Cristóbal Andrés Yrarrázaval Montt",
        "2025-11-24",
        birth="1999-12-02",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% ZorgMail
% studentenzaken@stadsziekenhuis.example
# Laboratory results: Sterre Josephine van Haaften
## Laboratorium Stadsziekenhuis <lab@stadsziekenhuis.example> || 2 Dec 2025 15:44
To: Occupational Health, copy to the student
At your request we send the results in English.
Patient :: Sterre Josephine van Haaften
Date of birth :: 18-03-2001
Date of sampling :: 27-11-2025
Date of report :: 02-12-2025
Test | Result | Unit | Reference | Conclusion
Measles virus IgG | 890 | mIU/mL | over 275 | positive, immune
Mumps virus IgG | 41 | U/mL | over 11 | positive, immune
Rubella virus IgG | 67 | IU/mL | over 10 | positive, immune
Varicella zoster virus IgG | 712 | mIU/mL | over 165 | positive, immune
Anti-HBs | 233 | IU/L | 10 or more | positive, immune
A conclusion "negative" would mean that vaccination is advised. This message was made automatically and \
carries no signature.
## Occupational Health || 1 Dec 2025 09:12
& When can we expect the results of Ms. van Haaften (sample of last Thursday)?""",
        "Sterre Josephine van Haaften",
        "2025-11-27",
        birth="2001-03-18",
        values="measles_igg,890,mIU/mL,positive;mumps_igg,41,U/mL,positive;rubella_igg,67,IU/mL,positive;"
        "varicella_igg,712,mIU/mL,positive;anti-HBs,233,IU/L,positive",
    )
    yield mk(
        "tb_test",
        """% Secure message center
% clinic@northgate.example
# Specimen problem: QuantiFERON, Omolara Titilayo Akinfenwa
## Northgate Regional Laboratory || 02/13/2026 2:26 PM
To: Northgate Student Clinic
Patient :: Omolara Titilayo Akinfenwa
Date of birth :: 06/27/2001
Test :: QuantiFERON-TB Gold Plus
Collected :: 02/10/2026 11:30 AM
Received :: 02/12/2026 9:15 AM
Status :: REJECTED - test not performed
The tubes were received more than 16 hours after collection and had not been incubated. The test was \
cancelled; there is no result, neither negative nor positive. Please collect a new sample, Monday to \
Thursday.
There is no charge for the cancelled test.
## Northgate Student Clinic || 02/13/2026 1:50 PM
& Good afternoon, may we have the result for this student? She needs a negative TB test by February \
20.""",
        "Omolara Titilayo Akinfenwa",
        "2026-02-10",
        birth="2001-06-27",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% Exam services
% (print of a message in the secure mailbox)
# Your Step 2 CK score report
## Examination Office for Foreign Graduates (specimen) || December 10, 2025
To: Yonatan Girma Tesfaye
Your result of Step 2 Clinical Knowledge is given below. The PDF report remains in your mailbox for 365 \
days.
Name :: Tesfaye, Yonatan Girma
Identification number :: 0-417-728-4
Step :: Step 2 CK
Test date :: November 18, 2025
Result :: PASS
Three-digit score :: 249
Minimum passing score :: 218
The mean score of recent examinees from US and Canadian schools was 250 with a standard deviation of \
15. A failing result would be marked FAIL.""",
        "Yonatan Girma Tesfaye",
        "2025-11-18",
        values="step2ck,249,,pass",
    )
    yield mk(
        "malpractice",
        """% Posteingang - Privat
% k.haugen-lie@mail.example
# Your application for student liability insurance - not yet in force
## Fjordvakt Insurance, Student Desk <students@fjordvakt.example> || 16 January 2026 09:33
To: Kristoffer Haugen-Lie
Dear Kristoffer Haugen-Lie,
We have received your application SA-417728 for medical malpractice cover during an elective in the USA.
Applicant :: Kristoffer Haugen-Lie
Date of birth :: 21 October 2000
Cover wanted for :: one elective of eight weeks
Limit per claim :: USD 1,000,000
Limit in the aggregate :: USD 3,000,000
Application status :: AWAITING PAYMENT - NOT BOUND
Date of this offer :: 16 January 2026
Offer valid until :: 15 February 2026
No insurance is in force until the premium of NOK 890 has been paid and we have sent you a certificate. \
This message is not evidence of cover, and the offer lapses if it is not paid.
Fjordvakt Insurance (fictional)""",
        "Kristoffer Haugen-Lie",
        "2026-01-16",
        expires="2026-02-15",
        birth="2000-10-21",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "fl_cie",
        """% Volunteer and student onboarding
% onboarding@palmettocoast.example
# FW: Level 2 screening - eligibility determined (Marisleysis Candelaria Rojas)
## Care Provider Clearinghouse <notice@clearinghouse.example> || Feb 12, 2026 6:18 AM
To: Palmetto Coast Hospital
The screening that you started in the Florida Background Screening Clearinghouse has been decided.
Person :: Marisleysis Candelaria Rojas
Date of birth :: 03/30/2001
Screening requested :: 02/06/2026
Determination :: Eligible
Date of determination :: 02/12/2026
Fingerprints retained until :: 02/12/2031
Add the person to your roster within five business days of the start. A person who is "Not eligible" \
may ask for an exemption.
## Onboarding, Palmetto Coast Hospital || Feb 12, 2026 9:02 AM
& For the file of the visiting student. She starts on April 6, 2026.""",
        "Marisleysis Candelaria Rojas",
        "2026-02-12",
        expires="2031-02-12",
        birth="2001-03-30",
    )
    yield mk(
        "english",
        """% Mail - Privé
% c.rakotomalala@mail.example
# Your TOEFL iBT scores
## Test Score Service (specimen) <scores@tss.example> || 21 October 2025 03:11
To: Cédric Haja Rakotomalala
Your scores are now available. An official copy goes to the institutions that you named.
Name :: Rakotomalala, Cédric Haja
Date of birth :: 7 September 2000
Test date :: 11 October 2025
Valid until :: 11 October 2027
Section | Your score | Range
Reading | 26 | 0-30
Listening | 28 | 0-30
Speaking | 23 | 0-30
Writing | 24 | 0-30
Total | 101 | 0-120
Best scores of all your valid tests: 101. Do not reply to this message.""",
        "Cédric Haja Rakotomalala",
        "2025-10-11",
        expires="2027-10-11",
        birth="2000-09-07",
        values="TOEFL,101,,;reading,26,,;listening,28,,;speaking,23,,;writing,24,,",
    )


def _cover_grid() -> Iterator[UnseenPaper]:
    """Certificates of joined cells."""
    mk = partial(_paper, CoverGrid)
    yield mk(
        "malpractice",
        """% BEACON HILL ASSURANCE GROUP
% Certificate desk, 41 Market Row, Providence, RI 02903
% certificates@beaconhill.example   401-555-0164 (fictional)
# CERTIFICATE OF LIABILITY INSURANCE
# This certificate is issued as a matter of information only and confers no rights upon the certificate \
holder.
Producer :: Scholars Risk Brokers LLC / 7 Custom House Street / Providence, RI 02903 ;; Certificate \
number :: 26-041772 / Revision 0 ;; Date issued (mm/dd/yyyy) :: 02/09/2026
Insured :: Amirhossein Rostami-Vaziri / medical student, Zagros University of Medical Sciences ;; \
Insurer A :: Beacon Hill Professional Indemnity Co.
Coverages. The policies listed below have been issued to the insured named above for the policy period \
indicated.
Type of insurance | Policy number | Effective | Expires | Limits
A  Medical professional liability, occurrence | PL-417-7281 | 03/30/2026 | 03/30/2027 | Each medical \
incident $1,000,000
A  Same policy | PL-417-7281 | 03/30/2026 | 03/30/2027 | Annual aggregate $3,000,000
A  Defense costs | PL-417-7281 | 03/30/2026 | 03/30/2027 | In addition to the limits
Description of operations :: Supervised clinical electives in the United States as a student. Locum \
work is not covered.
Certificate holder :: Lakes Region Hospital / 12 Clinic Road / Laconia, NH 03246 ;; Cancellation :: \
Should the policy be cancelled before it expires, notice will be delivered as the policy provides.
Authorized representative :: Constance Merriweather ;; Form :: BH 25 (2016/03)""",
        "Amirhossein Rostami-Vaziri",
        "2026-03-30",
        expires="2027-03-30",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% MUTUELLE DES SOIGNANTS DU LITTORAL
% 28, avenue des Salines, 17417 Port-Arvert
% Entreprise régie par le code des assurances (fictive)
# ATTESTATION D'ASSURANCE / CERTIFICATE OF INSURANCE
# Responsabilité civile professionnelle - Professional liability (medical malpractice)
Sociétaire / member :: Mme Capucine Adélaïde Le Tallec ;; Née le / born :: 27/03/2001 ;; Contrat n° / \
policy :: RCP-0417-728
Date d'effet / from :: 01/03/2026 ;; Échéance / to :: 31/08/2026 ;; Pays / country :: États-Unis \
d'Amérique
Garantie / cover | Par sinistre / per claim | Par année / aggregate
Dommages corporels, stage clinique / bodily injury, clinical elective | 1 000 000 USD | 3 000 000 USD
Défense pénale / criminal defence | 50 000 USD | 50 000 USD
Activités garanties / insured work :: Stage d'externe ou d'interne sous supervision. / Elective as a \
supervised student.
Fait à / done at :: Port-Arvert ;; Le / date :: 16/01/2026 ;; Pour la Mutuelle / for the insurer :: E. \
Kervadec
La présente attestation n'engage la Mutuelle que dans les limites du contrat. This certificate is \
subject to the terms of the contract.""",
        "Capucine Adélaïde Le Tallec",
        "2026-03-01",
        expires="2026-08-31",
        birth="2001-03-27",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% CAPE FOULWIND INDEMNITY LTD
% Level 2, 17 Wharf Lane, Westhaven
% members@capefoulwind.example (fictional)
# STATEMENT OF INDEMNITY
# Status of membership on the day of print
Member :: Manaia Hinewai Tuhoro ;; Member no. :: CF 417728 ;; Printed :: 2 December 2025
Category :: Student, overseas elective ;; Cover start :: 1 July 2024 ;; Cover end :: 30 June 2025
Membership status :: LAPSED - subscription for 2025/26 not received. No indemnity is given for events \
after 30 June 2025.
Benefit | Limit | Remark
Any one claim | USD 1,000,000 | up to the cover end only
All claims in one year | USD 3,000,000 | up to the cover end only
Your elective :: Notified for 2 February to 27 March 2026 in Maryland, USA; not covered at present. ;; \
What to do :: Pay the subscription, then ask for a new statement.
Issued by :: Membership services, P. Kahui""",
        "Manaia Hinewai Tuhoro",
        "2024-07-01",
        expires="2025-06-30",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% GLOBALIS STUDENTENSCHUTZ AG
% Kontorhaus Süd, Speicherstraße 41, 00417 Nordhafen
% Auslandsreise-Krankenversicherung (fiktiv)
# VERSICHERUNGSNACHWEIS / CONFIRMATION OF INSURANCE
# Auslandskrankenversicherung - International health insurance
Versicherte Person / insured person :: Lasse Konstantin Achterkamp ;; Geburtsdatum / date of birth :: \
17.01.2001 ;; Police / policy :: GS 0417 7281
Versicherungsbeginn / start :: 23.03.2026 ;; Versicherungsende / end :: 31.05.2026 ;; Reiseland / \
destination :: USA
Leistung / benefit | Höchstbetrag / maximum
Ambulante und stationäre Behandlung / out- and inpatient care | unbegrenzt / unlimited
Rücktransport / medical evacuation | 100 % der Kosten / of costs
Überführung / repatriation of remains | 30.000 EUR
Selbstbehalt / deductible | 0 EUR
Notruf / emergency line :: +49 40 555 0417, 24 h ;; Ausstellungsdatum / date of issue :: 11.02.2026
Der Schutz gilt auch bei COVID-19. Dieser Nachweis wurde elektronisch erstellt und ist ohne \
Unterschrift gültig.""",
        "Lasse Konstantin Achterkamp",
        "2026-03-23",
        expires="2026-05-31",
        birth="2001-01-17",
    )
    yield mk(
        "health_insurance",
        """% SILVERPINE HEALTH PLAN
% Member services, PO Box 417, Spokane, WA 99201
% 509-555-0138 (fictional)
# CERTIFICATE OF CREDITABLE COVERAGE - COVERAGE ENDED
# For use when you join another plan. It does not show coverage that is in force.
Participant :: Yevhen Danylovych Pasichnyk ;; Date of birth :: 08/19/2000 ;; Member ID :: SPX 0417 1190
Coverage began :: 08/15/2024 ;; Coverage ended :: 08/14/2025 ;; Reason :: Termination - student no \
longer enrolled in the plan
Benefit | Status
Medical and hospital | Terminated 08/14/2025
Prescription drugs | Terminated 08/14/2025
Medical evacuation | Terminated 08/14/2025
Plan administrator :: D. Fairweather ;; Certificate date :: 09/02/2025
Claims for services after the end of coverage will be denied. To enroll again, apply within 31 days of \
arrival.""",
        "Yevhen Danylovych Pasichnyk",
        "2024-08-15",
        expires="2025-08-14",
        birth="2000-08-19",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% GREAT LAKES HEART INSTITUTE
% Cashier, Office of Visiting Learners
% 900 Lakeshore Plaza, Duluth, MN 55802
# RECEIPT
# Keep this receipt. Fees are not refundable after the start of the program.
Received from :: Temirlan Askaruly Bekmukhamedov ;; Receipt no. :: R-26-00417 ;; Paid on :: January 14, \
2026
Item | Period | Amount
Observership fee, Cardiology | 04/13/2026 - 05/08/2026 | $1,200.00
Registration and badge | | $75.00
Total charged | | $1,275.00
Paid by card ending 7281 | authorization 041772 | $1,275.00
Balance | | $0.00
Cashier :: M. Lindholm ;; Printed :: January 15, 2026""",
        "Temirlan Askaruly Bekmukhamedov",
        "2026-01-14",
    )
    yield mk(
        "financial_proof",
        """% BANCO DE LAS DOS ORILLAS S.A.
% Sucursal Centro, Calle Mayor 41, Villa Serena
% Entidad ficticia - fictional institution
# CERTIFICACIÓN BANCARIA / BANK CERTIFICATE
# A quien pueda interesar - To whom it may concern
Cliente / customer :: Esteban Nicolás Urquidi Zambrana ;; Documento / ID :: 4177281 LP ;; Fecha / date \
:: 19 de enero de 2026
Cuenta / account | Abierta / opened | Saldo / balance | Promedio 6 meses / average
Caja de ahorro 0417-728 | 12/03/2018 | USD 11,930.44 | USD 10,215.00
Depósito a plazo 9917-041 | 20/06/2023 | USD 8,000.00 | USD 8,000.00
Texto / statement :: El Banco certifica que el cliente mantiene las cuentas indicadas, libres de \
gravamen. / The Bank certifies that the customer holds the accounts shown, free of any lien.
Oficial de cuenta / officer :: Gabriela Antezana ;; Gerente / manager :: Lic. Oscar Peredo ;; Validez / \
valid :: 30 días / 30 days
El certificado se emite para trámites de visa y rotación médica. No constituye garantía del Banco.""",
        "Esteban Nicolás Urquidi Zambrana",
        "2026-01-19",
        expires="2026-02-18",
    )
    yield mk(
        "affiliation",
        """% LAKES REGION HOSPITAL
% Contracts and Compliance
% 12 Clinic Road, Laconia, NH 03246
# CLINICAL EDUCATION AFFILIATION AGREEMENT - COVER SHEET
# The terms are set out in the twelve pages attached.
Hospital :: Lakes Region Hospital, a nonprofit corporation ;; School :: Zagros University of Medical \
Sciences, Faculty of Medicine
Agreement no. :: AA-2025-417 ;; Effective date :: September 1, 2025 ;; End of term :: August 31, 2028
Subject | Section | In short
Supervision | 2 | by members of the medical staff
Immunizations and background checks | 4 | supplied by the School before each rotation
Liability insurance | 7 | $1,000,000 each claim, $3,000,000 aggregate, by the School or the student
Termination | 11 | 90 days after written notice; students in rotation may finish
Signed for the hospital :: Walter J. Pennington, CEO / August 12, 2025 ;; Signed for the school :: \
Prof. Mahnaz Tehrani, Dean / August 20, 2025
Students are bound by the confidentiality rules of the Hospital. Neither party employs the students of \
the other.""",
        "",
        "2025-09-01",
        expires="2028-08-31",
    )
    yield mk(
        "drug_screen",
        """% PINE BARRENS OCCUPATIONAL HEALTH
% 5 Cranberry Square, Toms River, NJ 08753
% Medical review officer service
# MEDICAL REVIEW OFFICER DETERMINATION
# Non-federal urine drug test
Donor name :: Nguyen-Castellanos, Mia Thao ;; Donor date of birth :: 12/04/2000 ;; Last four of ID :: 0417
Specimen ID :: 7728-PB-091 ;; Date collected :: 02/17/2026 ;; Date received by MRO :: 02/19/2026
Laboratory :: Mid-Atlantic Tox Lab / Trenton, NJ ;; Reason :: Clinical rotation ;; Employer or school \
:: Barnegat College of Medicine
Drug group | Laboratory result | MRO determination
Amphetamines | Negative | Negative
Cocaine metabolites | Negative | Negative
Marijuana metabolites | Negative | Negative
Opioids incl. oxycodone | Negative | Negative
Phencyclidine | Negative | Negative
Benzodiazepines and barbiturates | Negative | Negative
Final determination :: NEGATIVE ;; Verified on :: 02/20/2026 ;; MRO :: Leonard Ostrander, MD, MRO no. \
41772
Other determinations are positive, dilute, refusal to test (adulterated or substituted) and test \
cancelled; none of these applies.""",
        "Mia Thao Nguyen-Castellanos",
        "2026-02-17",
        birth="2000-12-04",
        values="drug_screen,,,negative",
    )
    yield mk(
        "background_check",
        """% NORTHERN LIGHT SCREENING BUREAU
% 417 Aurora Avenue, Fargo, ND 58102
% Consumer reporting agency (fictional)
# CRIMINAL BACKGROUND CERTIFICATE
# Prepared for Prairie Gate Medical Center under the consent of the subject
Subject :: Solveig Ragnhildur Bjarnadóttir ;; Date of birth :: 05/01/2001 ;; File :: NL-041772
Date ordered :: 12/15/2025 ;; Date completed :: 12/22/2025 ;; Result :: CLEAR
Source searched | Period | Finding
Federal district courts | 7 years | Nothing found
North Dakota and Minnesota counties | 7 years | Nothing found
Iceland, penal register extract | lifetime | Nothing found
Sex offender registries, all states | current | Nothing found
OIG exclusion list, SAM | current | Nothing found
Examiner :: Dale Torgerson ;; Questions :: disputes@northernlight.example
Arrests that did not lead to a conviction are not reported. If a record were found, the result would \
read CONSIDER.""",
        "Solveig Ragnhildur Bjarnadóttir",
        "2025-12-22",
        birth="2001-05-01",
        values="background_check,,,clear",
    )


def _registrar_cols() -> Iterator[UnseenPaper]:
    """Records in two narrow columns."""
    mk = partial(_paper, RegistrarCols)
    yield mk(
        "transcript",
        """% MONTEVERDE UNIVERSITY SCHOOL OF MEDICINE
% Office of the Registrar
% 1 Campanile Way, Monteverde, CA 93900
# OFFICIAL ACADEMIC TRANSCRIPT
Name :: Fonseca-Idowu, Tobias Emeka ;; Student no. :: 1041772 ;; Birth date :: 02-JUL-1999
Degree sought :: Doctor of Medicine ;; Entered :: AUG-2022 ;; Date issued :: 10-NOV-2025
## Fall term 2022
Course | Units | Grade
MED 101 Molecules to Cells | 9 | P
MED 103 Human Anatomy | 8 | P
MED 190 Doctoring I | 3 | P
## Spring term 2023
Course | Units | Grade
MED 111 Cardiorespiratory | 8 | P
MED 113 Renal and Endocrine | 8 | P
MED 191 Doctoring II | 3 | P
## Fall term 2023
Course | Units | Grade
MED 201 Brain and Behavior | 10 | P
MED 205 Infection and Immunity | 8 | P
USMLE Step 1 taken: requirement met
## Core clerkships 2024-2025
Clerkship | Weeks | Grade
MCL 301 Internal Medicine | 8 | H
MCL 302 Surgery | 8 | HP
MCL 303 Pediatrics | 6 | H
MCL 304 Obstetrics-Gynecology | 6 | P
MCL 305 Psychiatry | 4 | HP
MCL 306 Family Medicine | 6 | H
MCL 307 Neurology | 4 | P
---
## In progress
Clerkship | Weeks | Grade
MEL 410 Emergency Medicine | 4 | IP
MEL 422 Infectious Diseases | 4 | IP
## Key to grades
H Honors, HP High Pass, P Pass, F Fail, I Incomplete, IP in progress, W withdrawn. The School does not \
compute a grade point average or a rank.
## Certification
Official only when printed on security paper with the signature of the Registrar. No adverse notations.
Registrar :: Lucinda Marchetti
$ Page #   Transcript guide: see reverse. Federal law forbids release to third parties without \
consent.""",
        "Tobias Emeka Fonseca-Idowu",
        "2025-11-10",
        birth="1999-07-02",
    )
    yield mk(
        "transcript",
        """% UNIVERSIDAD CATÓLICA DE LA BAHÍA
% Dirección de Registro y Admisión
% Bahía Larga, Panamá (ficticia)
# RÉCORD ACADÉMICO OFICIAL
Nombre :: Itzel Marieth Batista Him ;; Cédula :: 8-417-728 ;; Nacimiento :: 05-12-2001
Carrera :: Doctor en Medicina ;; Ingreso :: 2020 ;; Emitido el :: 21-01-2026
## Primer año 2020
Asignatura | Créd. | Nota
Biología celular | 6 | B
Química médica | 5 | A
Anatomía I | 8 | A
## Segundo año 2021
Asignatura | Créd. | Nota
Anatomía II | 8 | B
Fisiología | 10 | A
Bioquímica | 7 | C
## Tercer año 2022
Asignatura | Créd. | Nota
Patología | 9 | A
Farmacología | 8 | B
Microbiología | 8 | A
## Cuarto año 2023
Asignatura | Créd. | Nota
Medicina interna I | 12 | A
Cirugía I | 10 | B
Pediatría I | 8 | A
---
## Quinto año 2024
Asignatura | Créd. | Nota
Medicina interna II | 12 | A
Ginecología y obstetricia | 12 | B
Psiquiatría | 5 | A
## Sexto año 2025
Asignatura | Créd. | Nota
Internado rotatorio | 40 | A
Salud pública | 6 | A
## Resumen
Índice acumulado :: 2.63 de 3.00
Créditos aprobados :: 174
Escala: A sobresaliente, B bueno, C regular, D mínima de promoción, F fracaso. La fecha de graduación \
prevista es el 30-04-2026.
Secretaria General :: Mgtr. Aracelly Pinzón
$ Página #   Cualquier borrón o tachadura anula este documento""",
        "Itzel Marieth Batista Him",
        "2026-01-21",
        birth="2001-12-05",
    )
    yield mk(
        "usmle_transcript",
        """% UNITED STATES MEDICAL LICENSING EXAMINATION
% Transcript of scores (specimen)
% Prepared for a clinical elective
# CERTIFIED TRANSCRIPT OF SCORES
Examinee :: Haroutunian, Talar Seda ;; USMLE ID :: 5-417-728-6 ;; Date of birth :: 11/19/1998
Medical school :: Ararat Hills University ;; Transcript date :: 02/26/2026 ;; Pages :: 1
## Step 1
Exam date :: 08/14/2023
Result :: PASS
Score :: not reported
Only pass or fail is reported for Step 1 from January 26, 2022.
## Step 2 Clinical Knowledge
Exam date :: 06/24/2025
Result :: PASS
Three-digit score :: 261
Minimum to pass :: 214
---
## Step 3
No examination on record.
## Notes
The transcript is a complete history. Incomplete attempts and failures, if any, are listed with their \
dates. There are no annotations concerning irregular behavior.
The recipient should not release the transcript to others.
$ Page #   Verify with code TR-0417-7286""",
        "Talar Seda Haroutunian",
        "2026-02-26",
        birth="1998-11-19",
        values="step1,,,pass;step2ck,261,,pass",
    )
    yield mk(
        "usmle_step1",
        """% UNITED STATES MEDICAL LICENSING EXAMINATION
% Step 1 score report (specimen)
% For the examinee
# STEP 1 PERFORMANCE REPORT
Examinee :: Emre Tunahan Kocabas ;; USMLE ID :: 5-417-913-3 ;; Exam date :: January 8, 2026
Report date :: January 28, 2026 ;; Attempt :: second ;; School :: Bosporus North University
## Outcome
Step 1 result :: FAIL
Your performance did not meet the minimum passing standard for Step 1.
## How to read the charts
The charts show how you did relative to examinees who passed with a low margin. "Lower" means an area \
to work on before you test again.
## By physician task
Task | Result
Foundational science | Lower
Diagnosis | Lower
Management | Same
Communication | Same
---
## By system
System | Result
Blood and immune | Lower
Behavioral health | Same
Cardiovascular | Lower
Multisystem | Same
## Retakes
You may take Step 1 no more than three times within 12 months. Passing examinees get no chart.
$ Page #""",
        "Emre Tunahan Kocabas",
        "2026-01-08",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% UNITED STATES MEDICAL LICENSING EXAMINATION
% Step 2 CK score report (specimen)
% For the examinee
# STEP 2 CK PERFORMANCE REPORT
Examinee :: Valeryia Paulauna Kachan ;; USMLE ID :: 5-417-402-8 ;; Exam date :: October 7, 2025
Report date :: October 29, 2025 ;; Attempt :: first ;; School :: Neman State Medical University
## Outcome
Result :: PASS
Score :: 244
Passing standard :: 218
Your score is at or above the standard.
## Where you stand
Recent first takers from accredited schools :: mean 250
Standard deviation :: 15
Percentile rank :: 33
---
## By discipline
Discipline | Relative to you
Medicine | Same
Obstetrics and gynecology | Higher
Pediatrics | Same
Psychiatry | Higher
Surgery | Lower
## Precision
Standard error of measurement is 7 points; the range is 237 to 251. A report marked FAIL would tell how \
to apply again.
$ Page #""",
        "Valeryia Paulauna Kachan",
        "2025-10-07",
        values="step2ck,244,,pass",
    )
    yield mk(
        "cv",
        """% GIORGI LEVANIS DZE MCHEDLIDZE
% medical student
% Kutaisi Road 41, Tskaltubo, Georgia
# CURRICULUM VITAE
Born :: 14 April 2001 ;; Citizenship :: Georgian ;; E-mail :: g.mchedlidze@mail.example
## Education
2019 to date: Colchis State Medical University, MD program, year 6; grade average 3.81 of 4
2007 to 2019: Secondary School no. 4, Tskaltubo, gold medal
## Examinations
USMLE Step 1: passed, June 2025
TOEFL iBT: 103, March 2025
## Clinical experience
July 2025: clerkship in cardiology, Colchis University Hospital
August 2024: summer practice, emergency department, Batumi Harbor Hospital
2023: ambulance volunteer, 200 hours
## Research
2024: Registry of acute coronary syndromes in western Georgia, data collection; poster at the national \
congress, Tbilisi, 18 May 2025
2023: Case report on Brugada pattern in fever
---
## Awards
Rector's scholarship 2022, 2023 and 2024
Second place, student olympiad in physiology, 2021
## Languages
Georgian (native), Russian (fluent), English (fluent), German (basic)
## Skills and interests
BLS provider, ECG reading course, SPSS, mountain rescue, chess
## Referees
Prof. Nana Gelashvili, head of cardiology, Colchis University Hospital""",
        "Giorgi Levanis dze Mchedlidze",
        "",
        birth="2001-04-14",
    )
    yield mk(
        "mspe",
        """% HARBOR STATE UNIVERSITY COLLEGE OF MEDICINE
% Student Affairs
% 900 Quay Street, Harbor City, WA 98500
# MEDICAL STUDENT PERFORMANCE EVALUATION
Student :: Aaliyah Rosemarie Vantongeren ;; AAMC ID :: 14177281 ;; Date of evaluation :: October 1, 2025
Entered :: August 2022 ;; Expected to graduate :: May 29, 2026 ;; Curriculum :: 18-month preclerkship
## Noteworthy characteristics
Ms. Vantongeren is the first of her family to go to college. She led the student-run clinic for two years.
She speaks Dutch and Haitian Creole with patients.
She was awarded the Humanism prize of her class in 2024.
## Academic history
Leaves of absence: none
Repeated courses: none
Adverse action by the school: none
Professionalism: meets expectations
## Preclerkship phase
Foundations :: Pass
Organ systems :: Pass
Clinical skills :: Pass
---
## Clerkships in order
Psychiatry (March 2024) :: Honors
Pediatrics (May 2024) :: High Pass
Surgery (July 2024) :: Pass
Internal Medicine (October 2024) :: Honors
Family Medicine (January 2025) :: Honors
Obstetrics (March 2025) :: High Pass
"Her notes are read by the whole team." (Medicine)
"Needs to speak up sooner; did so by the end." (Surgery)
## Summary
We rate Ms. Vantongeren as an excellent candidate for residency. Excellent is the second of four \
categories; 31 percent of the class are in it.
Associate Dean :: Dr. Wendell Oyelaran
$ Page #""",
        "Aaliyah Rosemarie Vantongeren",
        "2025-10-01",
    )
    yield mk(
        "immunization_host",
        """% PACIFIC RIM STUDENT HEALTH
% Immunization compliance record
% 41 Marine Parade, Harbor City
# STUDENT IMMUNIZATION RECORD
Student :: Havea-Whitmore, Ana Salote ;; Birth date :: 10/30/2001 ;; Student no. :: 0417-9281
Program :: MD, visiting ;; Record closed :: 01/08/2026 ;; Printed :: 02/20/2026
## Measles, mumps, rubella
Dose | Date
MMR 1 | 11/15/2002
MMR 2 | 12/02/2005
## Varicella
Dose | Date
VAR 1 | 11/15/2002
VAR 2 | 09/20/2012
## Hepatitis B
Dose | Date
HepB 1 | 10/31/2001
HepB 2 | 12/05/2001
HepB 3 | 05/07/2002
Titer drawn :: 12/18/2025
Anti-HBs :: 94 mIU/mL
Interpretation :: immune
## Tetanus, diphtheria, pertussis
Dose | Date
Tdap | 08/19/2023
---
## Influenza
Dose | Date
2025-2026 | 10/14/2025
## Tuberculosis
Test :: QuantiFERON-TB Plus
Drawn :: 12/18/2025
Result :: Negative
Chest film :: not required
## Compliance
Status :: COMPLIANT with host requirements
Reviewed by :: Lauren Pickett, RN
Reviewed on :: 01/08/2026
Students with a positive TB test need a chest film; those who are not immune need a booster.
$ Page #""",
        "Ana Salote Havea-Whitmore",
        "2026-01-08",
        birth="2001-10-30",
        values="anti-HBs,94,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "personal_statement",
        """% PERSONAL STATEMENT
% Folasade Ibukun Ajayi-Thornton
% visiting elective in palliative medicine
# What I look for in an elective
Applicant :: Folasade Ibukun Ajayi-Thornton ;; School :: Oke-Mosan College of Medicine
## Beginnings
My father was a radio announcer, and I grew up believing that the right words could calm a whole city. \
When he lost his voice to cancer of the larynx I learned what was left: presence, touch, a written page.
The palliative team of our hospital consisted of one nurse with a motorcycle. She came every Thursday \
for nine weeks.
## In medical school
I asked to follow that nurse during my community posting. We visited forty homes. I learned to ask what \
a family fears most, and to wait for the answer.
Later I helped to write a leaflet on morphine in Yoruba, because many patients refused it. After half a \
year refusals fell by a third.
---
## Why abroad
I wish to see how a large service teaches students to speak about dying, and how it measures whether it \
does so well. I want to bring home a curriculum, not only memories.
## What I bring
I bring patience, two languages and a good ear. I hope to become the first specialist in palliative \
medicine trained for my state.
$ Page #""",
        "Folasade Ibukun Ajayi-Thornton",
        "",
    )
    yield mk(
        "physical_exam",
        """% MABINI COLLEGE CLINIC
% Annual medical examination
% 41 Rizal Avenue, San Roque
# MEDICAL EXAMINATION RECORD FOR ROTATING STUDENTS
Name :: Tolentino, Rafael Ignacio P. ;; Birth date :: 09/02/2000 ;; Sex :: M
Course :: Medicine, clerkship ;; Exam date :: 11/26/2025 ;; Record no. :: MC-0417
## History
Illnesses :: none
Operations :: appendectomy, 2014
Allergies :: none
Smoking :: never
## Measurements
Height :: 172 cm
Weight :: 70 kg
Blood pressure :: 116/74 mmHg
Pulse :: 72
Vision :: 20/20 with glasses
---
## Physical examination
System | Finding
Skin | normal
Head and neck | normal
Chest and lungs | clear
Heart | normal rhythm
Abdomen | healed scar
Extremities | normal
Neurologic | normal
## Ancillary
Complete blood count :: within normal limits
Urinalysis :: within normal limits
## Assessment
PHYSICALLY FIT for hospital duty. No communicable disease found.
Physician :: Josefina Lacsamana, MD
License no. :: 0041772
$ Form MC-5, revised June 2021   Page #""",
        "Rafael Ignacio P. Tolentino",
        "2025-11-26",
        birth="2000-09-02",
    )


def _vendor_summary() -> Iterator[UnseenPaper]:
    """Summaries of screening companies."""
    mk = partial(_paper, VendorSummary)
    yield mk(
        "background_check",
        """% TrustLattice
% Education and healthcare screening
% Consumer report - not for redistribution
# Order summary - Delphine Oriane Mukamana-Reid
! Report outcome :: CLEAR
Order number :: TL-8841772 || Ordered :: Feb 16, 2026 || Completed :: Feb 20, 2026 || Package :: \
Clinical Plus
## Subject
Name :: Delphine Oriane Mukamana-Reid ;; Birth date :: 09/11/2000
Other names :: Delphine Mukamana ;; Requested by :: Harbor State University
## Searches
Search | Area | Closed | Outcome
Identity trace | United States | 02/16/2026 | Verified
Federal criminal | 94 districts | 02/18/2026 | No records
County criminal | King, WA | 02/19/2026 | No records
International criminal | Rwanda | 02/20/2026 | No records
Sex offender | National | 02/16/2026 | No records
Sanctions: OIG, SAM, FACIS 3 | Federal and states | 02/17/2026 | No records
## About this report
Clear: nothing reportable was found. Consider: at least one search needs your review. Pending: a search \
is still open. Under the FCRA the subject may dispute this report.
$ TrustLattice is a made-up company · page #""",
        "Delphine Oriane Mukamana-Reid",
        "2026-02-20",
        birth="2000-09-11",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% TrustLattice
% Education and healthcare screening
% Consumer report - not for redistribution
# Order summary - Brandon Keith Alvarenga
! Report outcome :: CONSIDER
Order number :: TL-8770417 || Ordered :: Aug 4, 2025 || Completed :: Aug 9, 2025 || Package :: Clinical \
Plus
## Subject
Name :: Brandon Keith Alvarenga ;; Birth date :: 03/27/1998
Other names :: none ;; Requested by :: Gulf Pines Medical School
## Searches
Search | Area | Closed | Outcome
Identity trace | United States | 08/04/2025 | Verified
Federal criminal | 94 districts | 08/06/2025 | No records
County criminal | Mobile, AL | 08/09/2025 | Record found
Sex offender | National | 08/04/2025 | No records
Sanctions: OIG, SAM | Federal | 08/05/2025 | No records
## Record detail
Court :: Mobile County District Court ;; Case :: DC-2022-0417
Charge :: Driving under the influence ;; Level :: Misdemeanor
Filed :: 11/02/2022 ;; Disposition :: Guilty plea, 02/14/2023
Clear: nothing reportable was found. Consider: at least one search needs your review.
$ TrustLattice is a made-up company · page #""",
        "Brandon Keith Alvarenga",
        "2025-08-09",
        birth="1998-03-27",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "background_check",
        """% PeakVerify
% Student compliance division
% support@peakverify.example
# Interim summary - do not use as a final report
! Order state :: PENDING
Order :: PV-417-2281 || Placed :: 03/02/2026 || Expected :: 03/18/2026 || Searches open :: 2 of 6
## Subject
Name :: Usman Farhan Baloch ;; Birth date :: 12/12/1999
School :: Indus Delta Medical College ;; Host :: Lakes Region Hospital
## Searches
Search | Where | State
Passport check | Pakistan | Done
Sex offender registries | United States | Done
OIG and SAM | United States | Done
Address history | United States | Done
Criminal record | Pakistan, Sindh police | In progress
Education | Indus Delta Medical College | Awaiting reply
## Next step
We will send the final report when all searches are closed. Searches marked Done may change until then. \
No overall result can be given yet.
$ PeakVerify (fictional) · page #""",
        "Usman Farhan Baloch",
        "",
        birth="1999-12-12",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% ClearPanel Drug Testing
% Results center
% Certified result, electronic copy
# Certified drug test result
! Test outcome :: NEGATIVE
Specimen :: CP 7281 0417 || Collected :: 01/21/2026 || Lab result :: 01/22/2026 || MRO review :: \
01/23/2026
## Donor
Name :: Margarita Inés Zubiaurre Coloma ;; Birth date :: 07/07/2000
Account :: Red Rock College of Medicine ;; Reason :: Pre-placement
## Panel: urine, 12 drugs with fentanyl
Drug | Cut-off ng/mL | Result
Amphetamines | 500 | Negative
Barbiturates | 300 | Negative
Benzodiazepines | 300 | Negative
Buprenorphine | 10 | Negative
Cocaine | 150 | Negative
Fentanyl | 2 | Negative
Marijuana | 50 | Negative
MDMA | 500 | Negative
Methadone | 300 | Negative
Opiates | 300 | Negative
Oxycodone | 100 | Negative
Phencyclidine | 25 | Negative
## Specimen validity
Creatinine, gravity, pH and oxidants are within limits; the specimen is neither dilute nor adulterated.
Reviewed by Ophelia Strand, MD, medical review officer
$ ClearPanel (fictional) · page #""",
        "Margarita Inés Zubiaurre Coloma",
        "2026-01-21",
        birth="2000-07-07",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% ClearPanel Drug Testing
% Results center
% Certified result, electronic copy
# Certified drug test result
! Test outcome :: POSITIVE
Specimen :: CP 7281 0993 || Collected :: 10/07/2025 || Lab result :: 10/09/2025 || MRO review :: \
10/10/2025
## Donor
Name :: Tristan Maxwell Eberhardt ;; Birth date :: 05/23/1999
Account :: Harbor State University ;; Reason :: Pre-placement
## Panel: urine, 9 drugs
Drug | Cut-off ng/mL | Result
Amphetamines | 500 | Negative
Barbiturates | 300 | Negative
Benzodiazepines | 300 | Negative
Cocaine | 150 | Negative
Marijuana (THC) | 50 / 15 confirmed | Positive, 62 ng/mL
Methadone | 300 | Negative
Opiates | 300 | Negative
Oxycodone | 100 | Negative
Phencyclidine | 25 | Negative
## Review
The donor was interviewed on 10/10/2025 and gave no valid medical explanation. The result is verified \
as positive for marijuana metabolite. A test of the split specimen may be asked for within 72 hours.
$ ClearPanel (fictional) · page #""",
        "Tristan Maxwell Eberhardt",
        "2025-10-07",
        birth="1999-05-23",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "child_abuse_clearance",
        """% Keystone Clearances
% Filing agent for state registry searches
% Result as received from the state
# Child abuse history clearance
! Registry result :: NO RECORD
Filing :: KC-0417-728 || Submitted :: 12/02/2025 || Verified by state :: 12/10/2025 || State :: \
Pennsylvania
## Applicant
Name :: Sunniva Elise Thorbjornsen ;; Birth date :: 02/06/2001
Purpose :: Student with contact to children ;; Certification ID :: PA-9941-0417
## Result of the search
The name of the applicant is not listed in the statewide database as a perpetrator of an indicated or \
founded report of child abuse as of the date of verification.
Register | Searched on | Outcome
Statewide child abuse database | 12/10/2025 | No record
## Remarks
The clearance is no criminal record check. A listing would be reported as "indicated" or "founded".
$ Keystone Clearances (fictional) · page #""",
        "Sunniva Elise Thorbjornsen",
        "2025-12-10",
        birth="2001-02-06",
    )
    yield mk(
        "immunization_host",
        """% MedCompli
% Immunization tracker for schools and hospitals
% Student view
# Requirement summary for Lakes Region Hospital
! Overall :: NOT COMPLIANT
Student :: Ryo Maximilian Tachibana-Weiss || Birth date :: 06/12/2001
Reviewed :: Jan 29, 2026 || Rotation starts :: Mar 9, 2026
## Requirements
Requirement | What was uploaded | State
MMR | Doses 06/20/2002 and 05/14/2005 | Complete
Varicella | Titer 01/13/2026: positive | Complete
Hepatitis B | Titer 01/13/2026: 3.0 mIU/mL, negative | Not met
Tdap | Dose 02/11/2014, older than 10 years | Overdue
Influenza 2025-2026 | nothing uploaded | Missing
TB screening | QuantiFERON 01/13/2026: negative | Complete
## What to do
Hepatitis B: give a challenge dose and repeat the titer after four weeks. Tdap: new dose. Influenza: \
dose of this season. Upload the records at least 14 days before the start.
$ MedCompli (fictional) · page # · printed Feb 3, 2026""",
        "Ryo Maximilian Tachibana-Weiss",
        "2026-01-29",
        birth="2001-06-12",
        values="varicella_igg,,,positive;anti-HBs,3,mIU/mL,negative;IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "hipaa",
        """% LearnWell Compliance
% Training record service
% Verified completion
# Training completion summary
! Course state :: COMPLETED
Learner :: Anneke Wilhelmina Roodt || Completed on :: 02/05/2026 || Renewal due :: 02/05/2027 || Score \
:: 92 %
## Course
Title :: HIPAA privacy and security ;; Version :: 2026.1
Duration :: 75 minutes ;; Passing score :: 80 %
Certificate :: LW-HIP-041772 ;; Assigned by :: Aspen Ridge Hospital
## Units
Unit | Finished | State
Privacy rule and minimum necessary | 02/04/2026 | Done
Security of devices and passwords | 02/04/2026 | Done
Breach reporting | 02/05/2026 | Done
Final test | 02/05/2026 | Passed
$ LearnWell (fictional) · page #""",
        "Anneke Wilhelmina Roodt",
        "2026-02-05",
        expires="2027-02-05",
    )
    yield mk(
        "english",
        """% ScoreSafe
% Verification of language tests
% Prepared for Tidewater Shore College of Medicine
# IELTS Academic - verified result
! Verification :: VERIFIED
Candidate :: Mahlet Hirut Wolde-Giorgis || Test date :: 08 Nov 2025 || Form number :: 25ET041772WOLM || \
Overall band :: 8.0
## Candidate
Name :: Mahlet Hirut Wolde-Giorgis ;; Date of birth :: 04 Aug 2001
First language :: Amharic ;; Centre :: ET017
## Band scores
Part | Out of | Score
Listening | 9 | 8.5
Reading | 9 | 8.0
Writing | 9 | 7.0
Speaking | 9 | 7.5
Overall band score | 9 | 8.0
CEFR level | | C1
## Verification
The form was found in the issuer's database on 1 December 2025. Results are shown there for two years.
$ ScoreSafe (fictional) · page #""",
        "Mahlet Hirut Wolde-Giorgis",
        "2025-11-08",
        birth="2001-08-04",
        values="IELTS,8,,;listening,8.5,,;reading,8,,;writing,7,,;speaking,7.5,,",
    )
    yield mk(
        "tb_test",
        """% OccuPoint
% Occupational health results
% Employer and school edition
# Tuberculosis screening result
! Result :: NEGATIVE
Examinee :: Nikolaos Thanasis Papadimas || Birth date :: 09/16/2000 || Skin test read :: 02/26/2026 || \
Clinic :: OccuPoint Tampa 4
## Tuberculin skin test
Placed :: 02/24/2026, 10:05 AM ;; Read :: 02/26/2026, 10:40 AM
Antigen :: PPD 0.1 mL, lot 4177C ;; Arm :: left forearm
Placed by :: S. Whitlow, MA ;; Read by :: E. Castellon, RN
Test | Limit | Result
Tuberculin skin test | under 10 mm | 0 mm - Negative
## Symptom review
Question | Answer
Cough, fever, night sweats, weight loss | None
Earlier positive test or treatment | No
## Statement
The examinee shows no evidence of tuberculosis infection. A positive test would call for an IGRA and a \
chest film.
$ OccuPoint (fictional) · page # · released 02/27/2026""",
        "Nikolaos Thanasis Papadimas",
        "2026-02-26",
        birth="2000-09-16",
        values="TST,0,mm,negative",
    )


def _gov_extract() -> Iterator[UnseenPaper]:
    """Extracts of registers of states."""
    mk = partial(_paper, GovExtract)
    yield mk(
        "background_check",
        """% REPÚBLICA DE LUSALVA
% Direção-Geral dos Registos - Identificação Criminal
% Registo Criminal
% Mod. 41-RC / 2023 - impresso por via eletrónica
# CERTIFICADO DO REGISTO CRIMINAL
# Criminal record certificate
## I. Pessoa / Person
1. Nome completo :: Duarte Miguel Vasconcelos Ataíde
2. Data de nascimento :: 13/08/2000 ;; 3. Sexo :: Masculino
4. Filho de :: Rui Ataíde e Maria Vasconcelos
5. Documento :: 30417728 0 ZX1
## II. Fim / Purpose
6. Finalidade :: Estágio clínico no estrangeiro
## III. Conteúdo / Content
7. Registo criminal :: NADA CONSTA
Nada consta do registo criminal acerca da pessoa acima identificada. / No entry is found in the \
criminal register for the person named above.
## IV. Emissão / Issue
8. Emitido em :: 29/12/2025 ;; 9. Válido até :: 29/03/2026
10. Código de acesso :: 7F41-0417-88QX
A decisão de condenação, se existisse, seria transcrita no ponto III.""",
        "Duarte Miguel Vasconcelos Ataíde",
        "2025-12-29",
        expires="2026-03-29",
        birth="2000-08-13",
        values="background_check,,,clear",
    )
    yield mk(
        "child_abuse_clearance",
        """% COMMONWEALTH OF ALLEGHANY (fictional)
% Department of Human Services
% Childline and clearance unit
% DHS form CY-113, page 2 of 2, rev. 5/2022
# CHILD ABUSE HISTORY CERTIFICATION - APPLICATION RETURNED
# Notice to the applicant
## Applicant
1. Name :: Marguerite Solenne Abadie
2. Date of birth :: 11/14/2000 ;; 3. Application :: E-0417-7281
4. Purpose :: Student, health care
5. Received :: 01/05/2026
## Decision
6. Status :: NOT PROCESSED - RETURNED
7. Reason :: signature and addresses since 1975 missing
8. Notice date :: 01/15/2026
The database has not been searched, and no certification has been issued. This notice is not a \
clearance and must not be accepted as one by an employer or school. Please send a complete application \
within 60 days; the fee of $13.00 is credited.
## If the search had been made
The result would read "no record exists" or "record exists". Neither is stated here.""",
        "Marguerite Solenne Abadie",
        "2026-01-15",
        birth="2000-11-14",
        sound=False,
    )
    yield mk(
        "passport",
        f"""% KINGDOM OF SUNDALIA
% Immigration and Passports Department
% Pasport - Passport (specimen)
% Data page, book series B
# PASPORT / PASSPORT
## Data page
Jenis / Type :: P ;; Kod / Code :: XSU
No. pasport / Passport no. :: B0417728
Nama / Name :: NUR IZZATI BINTI KAMARUDDIN
Warganegara / Nationality :: SUNDALIAN
No. pengenalan / Identity no. :: 010605-04-1772
Tarikh lahir / Date of birth :: 05 JUN 2001
Tempat lahir / Place of birth :: KUALA SERI
Jantina / Sex :: P-F ;; Tinggi / Height :: 158 cm
Tarikh dikeluarkan / Date of issue :: 22 NOV 2024
Tarikh tamat / Date of expiry :: 22 NOV 2029
Pejabat / Issuing office :: KUALA SERI
{_mrz("P", "XSU", "NUR IZZATI BINTI KAMARUDDIN", "", "B0417728", "010605", "F", "291122", "010605041772")}""",
        "Nur Izzati binti Kamaruddin",
        "2024-11-22",
        expires="2029-11-22",
        birth="2001-06-05",
    )
    yield mk(
        "passport",
        f"""% RÉPUBLIQUE DU GUIDIMAR
% Ministère de l'Intérieur
% Passeport ordinaire - Ordinary passport (spécimen)
% Série 24 - ne pas plier
# PASSEPORT / PASSPORT
## Page d'identité / Data page
Type / Type :: PO ;; Code du pays / Country :: XGM
Passeport n° / Passport no. :: GA0417728
Nom / Surname :: SOUMAHORO
Prénoms / Given names :: DJÉNÉBA AÏSSATOU
Nationalité / Nationality :: GUIDIMARIENNE
Sexe / Sex :: F ;; Taille / Height :: 1,66 m
Date de naissance / Date of birth :: 18/12/2000
Lieu de naissance / Place of birth :: KANKELA
Date de délivrance / Date of issue :: 04/09/2023
Date d'expiration / Date of expiry :: 03/09/2028
Autorité / Authority :: DGPN/DST
Profession / Occupation :: ÉTUDIANTE EN MÉDECINE
{_mrz("P", "XGM", "SOUMAHORO", "DJENEBA AISSATOU", "GA0417728", "001218", "F", "280903")}""",
        "Djénéba Aïssatou Soumahoro",
        "2023-09-04",
        expires="2028-09-03",
        birth="2000-12-18",
    )
    yield mk(
        "visa",
        """% DEPARTMENT OF BORDER SERVICES (fictional)
% Visa register, enquiry service
% Extract for the holder
% VR-7 extract, generated without signature
# VISA RECORD EXTRACT
# State of the register on 12 January 2026
## Holder
1. Surname :: EL MANSOURI
2. Given names :: ILYAS ZAKARIA
3. Date of birth :: 25 MAY 1999 ;; 4. Nationality :: Moroccan
5. Passport number :: QF0417728
## Visa
6. Class :: B-1/B-2 visitor ;; 7. Entries :: multiple
8. Place of issue :: Casablanca
9. Date of issue :: 17 JUN 2024
10. Date of expiry :: 15 JUN 2034
11. Status :: REVOKED on 19 DEC 2025
## Remark
The visa was revoked and can no longer be used for travel, although the foil may show a later date of \
expiry. A new application is needed.""",
        "Ilyas Zakaria El Mansouri",
        "2024-06-17",
        expires="2034-06-15",
        birth="1999-05-25",
        sound=False,
    )
    yield mk(
        "ecfmg_cert",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES
% Certification records (specimen)
% Extract for a training program
% Status extract CVS-2, electronic
# ECFMG CERTIFICATION STATUS REPORT
# Confirmation that an applicant holds a Standard ECFMG Certificate
## Applicant
1. Name :: Bukola Simisola Fadeyi-Grant
2. ECFMG number :: 0-417-728-9
3. Medical school :: Lagoon University, MBBS 2023
## Certificate
4. Status :: Certified
5. Date certificate issued :: November 20, 2025
6. Valid for entry into training :: indefinitely
7. English requirement :: met, valid through December 31, 2027
8. Clinical skills requirement :: met by Pathway 1
## Report
9. Sent to :: Riverside Lakes Health
The report is sent by the Commission itself; a copy brought by the applicant should be checked.""",
        "Bukola Simisola Fadeyi-Grant",
        "2025-11-20",
    )
    yield mk(
        "ny_infection_control",
        """% STATE EDUCATION OFFICE OF NEW YORK (fictional)
% Office of the Professions
% Mandated training register
% Form IC-1, copy for the trainee, edition 2024
# CERTIFICATE OF COMPLETION - INFECTION CONTROL
# Course work or training in infection control and barrier precautions (chapter 786)
## A. Trainee
1. Name :: Oyunbileg Sarangerel
2. Profession :: Medical student ;; 3. Last 4 of ID :: 0417
## B. Training
4. Provider :: Hudson Learning Cooperative, no. IC-417
5. Date of completion :: 10/30/2025
6. Mode :: Online, all seven elements, with sepsis
7. Next training due by :: 10/30/2029
## C. Provider's statement
The trainee named above has completed the training required of health professionals every four years. \
The provider keeps a record for six years.
8. Signed for the provider :: Winifred Castellucci
9. Entered in register :: 11/03/2025""",
        "Oyunbileg Sarangerel",
        "2025-10-30",
        expires="2029-10-30",
    )
    yield mk(
        "chest_xray",
        """% MINISTRY OF HEALTH OF THE ISLES OF ORTEGAL
% Migration health section - panel physicians
% Tuberculosis screening
% DS-T1 radiology worksheet, version 4
# RADIOLOGY FINDINGS FOR TUBERCULOSIS SCREENING
# Applicant's copy
## Applicant
1. Name :: Kyaw Zin Htet Aung
2. Date of birth :: 03-Mar-1999 ;; 3. Sex :: Male
4. Passport :: MH0417728 ;; 5. Case :: TB-26-0417
## Film
6. Date of film :: 06-Feb-2026 ;; 7. View :: PA
8. Previous film :: none
## Findings
9. Normal film :: No
10. Findings that can suggest active TB :: Yes
11. Description :: infiltrate right apex, small cavity
12. Sputum smears and cultures :: required, 3 samples
## Conclusion
Abnormal chest radiograph suggestive of active tuberculosis. Medical clearance is withheld until the \
culture results are known, which takes up to eight weeks.
13. Radiologist :: Dr. Esperanza Vidal ;; 14. Date :: 09-Feb-2026""",
        "Kyaw Zin Htet Aung",
        "2026-02-06",
        birth="1999-03-03",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "english",
        """% NATIONAL TESTING AUTHORITY OF BHARGAVA
% Register of language examinations
% Extract for use abroad
% NTA-L9, printed from the register
# EXTRACT: IELTS ACADEMIC RESULT
# This extract repeats the Test Report Form
## Candidate
1. Name :: Meenakshi Sundaresan Iyer
2. Date of birth :: 27/11/2001 ;; 3. Sex :: Female
4. Candidate number :: 041772 ;; 5. Centre :: BH112
## Examination
6. Date of test :: 17/01/2026
7. Listening :: 8.0 ;; 8. Reading :: 7.0
9. Writing :: 6.5 ;; 10. Speaking :: 7.5
11. Overall band score :: 7.5
12. CEFR level :: C1
## Issue
13. Date of Test Report Form :: 30/01/2026
14. Date of this extract :: 16/02/2026
The scale runs from 1 to 9. It is recommended that a result older than two years should not be relied \
on.""",
        "Meenakshi Sundaresan Iyer",
        "2026-01-17",
        birth="2001-11-27",
        values="IELTS,7.5,,;listening,8,,;reading,7,,;writing,6.5,,;speaking,7.5,,",
    )
    yield mk(
        "immunization_host",
        """% STATE OF CASCADIA - DEPARTMENT OF HEALTH (fictional)
% Immunization Information System
% Official record of immunization status
% CIS-4 extract, certified by computer
# CERTIFICATE OF IMMUNIZATION STATUS
# For a clinical rotation at Harbor City Medical Center
## 1. Person
Name :: Emiliano Rafael Quispe-Donnelly
Date of birth :: 08/29/2001 ;; Registry ID :: 0417728
Parent or guardian on file :: Maureen Donnelly
## 2. Immunizations on record
Vaccine | Dates | Status
MMR | 09/03/2002, 09/12/2005 | Complete
Hepatitis B | 08/29/2001, 10/30/2001, 03/04/2002 | Complete
Varicella | 09/03/2002, 08/15/2008 | Complete
Tdap | 07/22/2022 | Complete; next 07/22/2032
Influenza | 10/03/2025 | Complete for 2025-2026
COVID-19 | 04/30/2021, 05/21/2021, 10/03/2025 | Complete
## 3. Laboratory evidence entered by the clinic
Hepatitis B surface antibody, 12/08/2025 :: 156 mIU/mL, immune
QuantiFERON-TB Gold Plus, 12/08/2025 :: Negative
## 4. Certification
All requirements for health care students are met.
Certified on :: 12/22/2025 ;; Certified by :: Registry""",
        "Emiliano Rafael Quispe-Donnelly",
        "2025-12-22",
        birth="2001-08-29",
        values="anti-HBs,156,mIU/mL,positive;IGRA,,,negative",
    )


LAYOUTS = (
    _margin_lab,
    _foot_letter,
    _rotated_grid,
    _tag_form,
    _bi_columns,
    _two_sides,
    _phone_app,
    _thread_mail,
    _cover_grid,
    _registrar_cols,
    _vendor_summary,
    _gov_extract,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
