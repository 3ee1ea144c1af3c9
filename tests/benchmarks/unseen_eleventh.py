# ruff: noqa: RUF001 - papers as they are printed
"""An eleventh labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

Drawn by the machinery of `unseen_first` (see its `Sheet` for the markup) and labelled as the tenth set is: `issued`
is the day on which a sample was taken, a skin test was read, a picture was made or an examination was sat; the first
day of a policy; the last dose of a vaccination card; else the date of the letter, form or report. Where only a number
and a reference range stand, the result is empty; a value printed as `<3.5` or `>1000` is labelled by its number. A
child-abuse registry's certificate is labelled as a background check, `clear` or `records found`. A month without a day
as the end of validity stands for the month's last day.
All persons, schools, laboratories and numbers are made up. `papers()` yields the set and is deterministic.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from math import cos, pi, sin
from pathlib import Path

from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

from benchmarks import unseen_first
from benchmarks.unseen_first import A4, FONTS, LETTER, Form, Sheet, UnseenPaper, _mrz, _pairs, _paper

DIM, HAIR, PALE = HexColor("#5d6470"), HexColor("#c3c8cf"), HexColor("#eef0f3")
RED, GREEN, AMBER, INK = HexColor("#a3212f"), HexColor("#1c6b45"), HexColor("#96600a"), HexColor("#22307a")


def _long(text: str, face: str, size: float) -> float:
    """The width of a text."""
    return float(pdfmetrics.stringWidth(text, face, size))


class Folio(Sheet):
    """What the twelve layouts share: room for every text, tables in four styles, tilted stamps, signatures."""

    font, bold = "Noto", "Noto-Bold"
    hue: Color = HexColor("#24506b")
    style = "ruled"
    cell = 8.5

    def put(self, x: float, y: float, text: str, size: float = 0, *, strong: bool = False, align: str = "l",
            ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        """Put one line; a text that the standard fonts cannot write is set in Noto."""
        face = self.face(text, font or (self.bold if strong else self.font))
        super().put(x, y, text, size, strong=strong, align=align, ink=ink, font=face)

    def face(self, text: str, face: str) -> str:
        """The font itself, or Noto where it lacks a letter of the text."""
        if "Noto" in face or text.encode("cp1252", "ignore").decode("cp1252") == text:
            return face
        return "Noto-Bold" if "Bold" in face else "Noto"

    def block(self, text: str, size: float = 0, *, strong: bool = False, align: str = "l") -> None:
        """Write wrapped text in one font that has all its letters."""
        kept = self.font, self.bold
        self.font, self.bold = self.face(text, self.font), self.face(text, self.bold)
        super().block(text, size, strong=strong, align=align)
        self.font, self.bold = kept

    def slot(self, x: float, y: float, text: str, room: float, size: float = 0, *, strong: bool = False,
             align: str = "l", ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        """Put one line, shrunk where it is too long for its room."""
        face = self.face(text, font or (self.bold if strong else self.font))
        self.put(
            x,
            y,
            text,
            self.fit(text, room, size or self.pt, face),
            strong=strong,
            align=align,
            ink=ink,
            font=font,
        )

    def sign(self, lines: list[str]) -> None:
        """Written values over plain rules, the labels below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(48)
            self.y -= 34
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.slot(x + 3, self.y + 3, value, step - 24, self.pt + 1.5, font="Times-Italic", ink=INK)
                self.rule(x, x + step - 18, self.y, 0.5)
                self.slot(x, self.y - 10, label, step - 18, self.pt - 1.6, ink=DIM)
            self.y -= 18

    def stamp(self, lines: list[str]) -> None:
        """A stamp with round corners, slightly tilted, right of the middle, with room of its own."""
        wide = max(_long(line, self.bold, 9) for line in lines) + 20
        high = 12.5 * len(lines) + 11
        self.need(high + 26)
        self.c.saveState()
        self.c.translate(self.left + self.width - wide - 16, self.y - high - 17)
        self.c.rotate(4)
        self.c.setStrokeColor(INK)
        self.c.setLineWidth(1.2)
        self.c.roundRect(0, 0, wide, high, 8)
        for n, line in enumerate(lines):
            self.put(wide / 2, high - 14.5 - 12.5 * n, line, 9, strong=True, align="c", ink=INK)
        self.c.restoreState()
        self.y -= high + 26

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5

    def shade(self, text: str) -> Color:
        """The ink of a table's cell."""
        return black if text else self.ink

    def table(self, lines: list[str]) -> None:
        """A table: `ruled`, `zebra`, `boxed` or `open`; a row without a first cell goes across."""
        size = self.cell
        rows = [[part.strip() for part in line.split("|")] for line in lines]
        full = [row for row in rows if row[0]]
        count = max(map(len, full))
        wide = [max(_long(r[k], self.bold, size) for r in full if k < len(r)) + 13 for k in range(count)]
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 3
        wide = [w * self.width / sum(wide) for w in wide]
        for n, row in enumerate(rows):
            if not row[0]:
                self.y -= 2
                self.block(" ".join(row).strip(), size - 0.8)
                self.y -= 4
                continue
            cells = [simpleSplit(part, self.bold, size, w - 9) for part, w in zip(row, wide, strict=False)]
            high = size * 1.27 * max(1, *map(len, cells)) + 5
            self.need(high)
            x, top = self.left, self.y
            dark = n == 0 and self.style == "zebra"
            if dark or (n % 2 and self.style == "zebra") or (n == 0 and self.style == "boxed"):
                self.c.setFillColor(self.hue if dark else PALE)
                self.c.rect(x, top - high, self.width, high, stroke=0, fill=1)
            for k, (part, w) in enumerate(zip(cells, wide, strict=False)):
                tone = (white if dark else self.hue) if n == 0 else self.shade(row[k])
                for m, text in enumerate(part):
                    strong = n == 0 or tone != black
                    self.put(x + 4, top - size * (1.08 + 1.27 * m) - 1, text, size, strong=strong, ink=tone)
                if self.style == "boxed":
                    self.c.setStrokeColor(HAIR)
                    self.c.setLineWidth(0.5)
                    self.c.rect(x, top - high, w, high)
                    self.c.setStrokeColor(black)
                x += w
            self.y -= high
            if self.style == "ruled" or (self.style == "open" and n == 0):
                self.rule(
                    self.left,
                    self.left + self.width,
                    self.y,
                    0.9 if n == 0 else 0.35,
                    self.hue if n == 0 else HAIR,
                )
        self.y -= 8

    def pairline(self, x: float, label: str, value: str, room: float) -> None:
        """`Label: value` on one line, shrunk where needed."""
        size = self.fit(f"{label}:  {value}", room, self.pt, self.bold)
        self.put(x, self.y, f"{label}:", size, strong=True)
        self.put(x + _long(f"{label}:  ", self.bold, size), self.y, value, size)

    def columns(self, lines: list[str]) -> None:
        """Two texts on a line, one at each margin."""
        for line in lines:
            one, _, two = line.partition("||")
            self.need(16)
            self.y -= 15
            self.slot(self.left, self.y, one.strip(), self.width * 0.56)
            self.slot(self.left + self.width, self.y, two.strip(), self.width * 0.42, align="r")
        self.y -= 7


class ChartPrint(Folio):
    """A page printed from a US hospital's electronic chart: a grey patient banner, sections over rules."""

    layout, size, margin, pt, style = "chart_print", LETTER, 46.0, 9.2, "open"
    font, bold = "Helvetica", "Helvetica-Bold"
    cell = 8.8

    def letterhead(self) -> None:
        end = self.left + self.width
        self.put(self.left, self.y - 10, self.head[0], 13.5, strong=True, ink=self.hue)
        for n, line in enumerate(self.head[1:]):
            self.put(end, self.y - 3 - 9.5 * n, line, 7.4, align="r", ink=DIM)
        self.y -= max(20, 9.5 * len(self.head[1:]) + 4)
        if self.page > 1:
            self.put(self.left, self.y - 8, "(continued)", 8, ink=DIM)
            self.y -= 12

    def side(self, lines: list[str]) -> None:
        high = 15 * len(lines) + 8
        self.c.setFillColor(HexColor("#e2e6ea"))
        self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        self.c.setFillColor(self.hue)
        self.c.rect(self.left, self.y - high, 4, high, stroke=0, fill=1)
        for line in lines:
            self.y -= 15
            pairs = _pairs(line)
            step = (self.width - 12) / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + 12 + n * step
                if label == "-":
                    self.slot(x, self.y, value, step - 8, 11, strong=True)
                else:
                    self.pairline(x, label, value, step - 8)
        self.y -= 14

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 18
            self.slot(self.left, self.y, line, self.width, 12.5, strong=True)
        self.y -= 7

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(44)
            self.y -= 17
            self.put(self.left, self.y, line, 10, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3.5, 0.8)
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(15)
            self.y -= 14
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                self.pairline(self.left + n * step, label, value, step - 10)
        self.y -= 7


class EuroLab(Folio):
    """A European practice's or laboratory's report: a bar at the page's edge, a framed head, dotted rows."""

    layout, size, margin, pt, style = "euro_lab", A4, 54.0, 9.0, "ruled"
    hue = HexColor("#7b2450")

    def letterhead(self) -> None:
        self.c.setFillColor(self.hue)
        self.c.rect(0, 0, 16, self.size[1], stroke=0, fill=1)
        rows = self.head[1:] if self.page == 1 else []
        self.slot(self.left, self.y - 12, self.head[0], self.width * 0.56, 14, strong=True, ink=self.hue)
        for n, line in enumerate(rows):
            self.slot(
                self.left + self.width, self.y - 6 - 9.5 * n, line, self.width * 0.42, 7.2, align="r", ink=DIM
            )
        self.y -= max(26, 9.5 * len(rows) + 10)

    def fields(self, lines: list[str]) -> None:
        high = 15.5 * len(lines) + 7
        self.need(high)
        self.c.setStrokeColor(self.hue)
        self.c.setLineWidth(0.6)
        self.c.rect(self.left, self.y - high, self.width, high)
        self.c.setStrokeColor(black)
        top = self.y
        for line in lines:
            pairs = _pairs(line)
            self.y -= 15.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, inset = self.left + n * step + 6, 96 if len(pairs) > 1 else 150
                self.slot(x, self.y, label, inset - 6, 7.8, ink=DIM)
                self.slot(x + inset, self.y, value, step - inset - 14, 9, strong=True)
        self.y = top - high - 8

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 18
            self.slot(self.left, self.y, line, self.width, 11.5, strong=True)
            self.c.setFillColor(self.hue)
            self.c.rect(self.left, self.y - 6, 46, 2, stroke=0, fill=1)
        self.y -= 13


class TickForm(Form, Folio):
    """A US hospital's paper form: numbered black squares, labels above the written answers, boxes to tick."""

    layout, size, margin, pt = "tick_form", LETTER, 42.0, 8.6
    font, bold, style = "Helvetica", "Helvetica-Bold", "boxed"
    hue = black

    def start(self) -> None:
        if self.page == 1:
            self.number = 0
        super().start()

    def letterhead(self) -> None:
        end = self.left + self.width
        self.c.setLineWidth(1)
        self.c.rect(end - 132, self.y - 24, 132, 26)
        tail = self.head[-1]
        Folio.put(self, end - 66, self.y - 14, tail, self.fit(tail, 124, 7.6, self.font), align="c")
        for n, line in enumerate(self.head[:-1]):
            size = self.fit(line, self.width - 145, 8 if n else 13, self.font if n else self.bold)
            Folio.put(self, self.left, self.y - 9 - 11 * n, line, size, strong=n == 0)
        self.y -= max(32, 11 * len(self.head) + 4)

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 20
            self.rule(self.left, self.left + self.width, self.y + 15, 1.6)
            size = self.fit(line, self.width, 12, self.bold)
            Folio.put(self, self.left, self.y, line, size, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 6, 0.6)
        self.y -= 11

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(46)
            self.number += 1
            self.y -= 18
            self.c.setFillColor(black)
            self.c.rect(self.left, self.y - 3.5, 14, 14, stroke=0, fill=1)
            Folio.put(self, self.left + 7, self.y, str(self.number), 9, strong=True, align="c", ink=white)
            Folio.put(
                self,
                self.left + 20,
                self.y,
                line,
                self.fit(line, self.width - 24, 9.6, self.bold),
                strong=True,
            )
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(29)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                Folio.put(self, x, self.y - 9, label, self.fit(label, step - 10, 7, self.font), ink=DIM)
                if "[" in value:
                    self.put(x + 2, self.y - 21, value, self.fit(value, step - 14, 8.8, self.font))
                else:
                    size = self.fit(value, step - 16, 11, "Times-Italic")
                    Folio.put(self, x + 3, self.y - 21, value, size, font="Times-Italic", ink=INK)
                self.rule(x, x + step - 8, self.y - 24, 0.4)
            self.y -= 27
        self.y -= 4

    def sign(self, lines: list[str]) -> None:
        Folio.sign(self, lines)

    def table(self, lines: list[str]) -> None:
        Folio.table(self, lines)


class Deanery(Folio):
    """A faculty's letter: a shield in the middle, serif type, reference left and date right, address at the foot."""

    layout, size, margin, pt, air = "deanery_letter", A4, 72.0, 11.2, 1.42
    font, bold = "Times-Roman", "Times-Bold"
    hue = HexColor("#2b2f6b")

    def letterhead(self) -> None:
        mid = self.size[0] / 2
        if self.page == 1:
            path = self.c.beginPath()
            path.moveTo(mid - 14, self.y + 8)
            path.lineTo(mid + 14, self.y + 8)
            path.lineTo(mid + 14, self.y - 12)
            path.lineTo(mid, self.y - 26)
            path.lineTo(mid - 14, self.y - 12)
            path.close()
            self.c.setFillColor(self.hue)
            self.c.drawPath(path, stroke=0, fill=1)
            self.c.setFillColor(white)
            self.c.rect(mid - 1.5, self.y - 16, 3, 20, stroke=0, fill=1)
            self.c.rect(mid - 8, self.y - 4, 16, 3, stroke=0, fill=1)
            self.y -= 34
            for n, line in enumerate(self.head[:-1]):
                self.y -= 13 if n else 12
                self.slot(
                    mid,
                    self.y,
                    line,
                    self.width + 40,
                    10 if n else 16,
                    strong=n == 0,
                    align="c",
                    ink=self.hue,
                )
            self.y -= 12
        self.rule(self.left, self.left + self.width, 46, 0.5, self.hue)
        self.slot(mid, 35, self.head[-1], self.width, 8, align="c", ink=DIM)

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 20
            self.slot(self.left + self.width / 2, self.y, line, self.width, 12.6, strong=True, align="c")
        self.y -= 10

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            for label, value in _pairs(line):
                self.need(17)
                self.y -= 16
                self.slot(self.left + 18, self.y, label, self.width * 0.34 - 22)
                self.slot(self.left + self.width * 0.36, self.y, value, self.width * 0.64, strong=True)
        self.y -= 8


class BonaFide(Folio):
    """A printed certificate of an office in South Asia or Africa: a frame, blanks filled in over rules."""

    layout, size, margin, pt, air = "filled_certificate", A4, 58.0, 10.6, 1.8
    font, bold = "Times-Roman", "Times-Bold"
    hue = HexColor("#125238")

    def letterhead(self) -> None:
        wide, high = self.size
        self.c.setStrokeColor(self.hue)
        self.c.setLineWidth(1.6)
        self.c.rect(28, 28, wide - 56, high - 56)
        self.c.setLineWidth(0.5)
        self.c.rect(32, 32, wide - 64, high - 64)
        self.c.setStrokeColor(black)
        self.y = high - 58
        for n, line in enumerate(self.head):
            self.y -= 3 if n == 0 else 13
            self.slot(
                wide / 2,
                self.y,
                line,
                self.width,
                9 if n else 15.5,
                strong=n == 0,
                align="c",
                ink=black if n else self.hue,
            )
        self.y -= 10
        self.rule(self.left, self.left + self.width, self.y, 0.8, self.hue)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 24
            mid, size = self.left + self.width / 2, self.fit(line, self.width, 14, self.bold)
            half = _long(line, self.bold, size) / 2
            self.put(mid, self.y, line, size, strong=True, align="c")
            self.rule(mid - half, mid + half, self.y - 3, 0.8)
        self.y -= 12

    def para(self, lines: list[str]) -> None:
        for line in lines:
            words: list[tuple[str, bool]] = []
            for k, part in enumerate(line.split("_")):
                words += [(word, k % 2 == 1) for word in part.split()]
            self.need(self.pt * self.air)
            self.y -= self.pt * self.air
            x, gap = self.left, _long(" ", self.font, self.pt)
            for word, typed in words:
                face = self.bold if typed else self.font
                wide = _long(word, face, self.pt)
                lone = re.fullmatch(r"[.,;:)]+", word) is not None
                if x + wide > self.left + self.width:
                    self.need(self.pt * self.air)
                    self.y -= self.pt * self.air
                    x = self.left
                elif lone:
                    x -= gap
                self.put(x, self.y, word, font=face, ink=INK if typed else None)
                if typed:
                    self.rule(x - 2, min(x + wide + gap, self.left + self.width), self.y - 2.2, 0.4)
                x += wide + gap
            self.y -= 5

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(19)
            self.y -= 17.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, inset = self.left + n * step, step * (0.36 if len(pairs) == 1 else 0.46)
                self.slot(x, self.y, label, inset - 8, 10)
                self.put(x + inset - 6, self.y, ":", 10)
                self.slot(x + inset + 2, self.y, value, step - inset - 12, 10, strong=True, ink=INK)
                self.rule(x + inset, x + step - 8, self.y - 2.5, 0.4)
        self.y -= 8


class StateSeal(Folio):
    """An authority's certificate: rosette in the ground, seal at the left, a code square and number at the foot."""

    layout, size, margin, pt, air = "state_seal", A4, 62.0, 9.8, 1.45
    hue = HexColor("#5a4a12")

    def letterhead(self) -> None:
        wide, high = self.size
        self.c.setStrokeColor(HexColor("#f0ead6"))
        self.c.setLineWidth(0.7)
        for k in range(18):
            turn = 2 * pi * k / 18
            self.c.circle(wide / 2 + 70 * cos(turn), high / 2 + 70 * sin(turn), 105)
        self.c.setStrokeColor(self.hue)
        for r in (23, 20, 9):
            self.c.circle(self.left + 23, self.y - 16, r)
        for k in range(24):
            turn = 2 * pi * k / 24
            self.c.line(
                self.left + 23 + 12 * cos(turn),
                self.y - 16 + 12 * sin(turn),
                self.left + 23 + 17 * cos(turn),
                self.y - 16 + 17 * sin(turn),
            )
        self.c.setStrokeColor(black)
        top = self.y
        for n, line in enumerate(self.head):
            self.slot(
                self.left + 58,
                top - 6 - 13 * n,
                line,
                self.width - 60,
                9 if n else 13,
                strong=n == 0,
                ink=DIM if n else self.hue,
            )
        self.y = top - max(44, 13 * len(self.head) + 10)
        self.rule(self.left, self.left + self.width, self.y, 1.2, self.hue)
        self.y -= 4
        seed = sum(map(ord, "".join(self.body)))
        self.c.setFillColor(black)
        for row in range(11):
            for col in range(11):
                seed = (seed * 1103515245 + 12345) % 2147483648
                if seed >> 16 & 1 or (row in {0, 10} and col in {0, 10}):
                    self.c.rect(self.left + 2.6 * col, 28 + 2.6 * row, 2.6, 2.6, stroke=0, fill=1)

    def need(self, height: float) -> None:
        if self.y - height < 66:
            self.turn()

    def title(self, lines: list[str]) -> None:
        for n, line in enumerate(lines):
            self.y -= 15 if n else 22
            self.slot(
                self.left + self.width / 2,
                self.y,
                line,
                self.width,
                10 if n else 14,
                strong=n == 0,
                align="c",
            )
        self.y -= 11

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(27)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.slot(x, self.y - 9, label, step - 10, 7.2, ink=DIM)
                self.slot(x, self.y - 20.5, value, step - 12, 10, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 25, 0.4, HAIR)
            self.y -= 26
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(44)
            self.y -= 18
            self.slot(self.left, self.y, line, self.width, 10, strong=True, ink=self.hue)
        self.y -= 5


class VendorReport(Folio):
    """A screening company's report: a dark strip, facts in a grid, the outcome in a pill, dark table heads."""

    layout, size, margin, pt, style = "vendor_report", LETTER, 44.0, 9.0, "zebra"
    hue = HexColor("#2d3a4a")

    def letterhead(self) -> None:
        end = self.left + self.width
        self.c.setFillColor(HexColor("#e07a1f"))
        self.c.circle(self.left + 9, self.y - 8, 9, stroke=0, fill=1)
        self.slot(self.left + 25, self.y - 13, self.head[0], self.width * 0.55, 15, strong=True, ink=self.hue)
        for n, line in enumerate(self.head[1:]):
            self.put(end, self.y - 4 - 9.5 * n, line, 7.2, align="r", ink=DIM)
        self.y -= max(26, 9.5 * len(self.head) + 2)
        self.c.setFillColor(self.hue)
        self.c.rect(self.left, self.y - 3, self.width, 3, stroke=0, fill=1)
        self.put(end, 24, f"Page {self.page}", 7, align="r", ink=DIM)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 20
            self.slot(self.left, self.y, line, self.width, 14, strong=True)
        self.y -= 9

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(50)
            self.y -= 19
            self.c.setFillColor(PALE)
            self.c.rect(self.left, self.y - 5, self.width, 16, stroke=0, fill=1)
            self.put(self.left + 6, self.y, line, 9.4, strong=True, ink=self.hue)
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(28)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.slot(x, self.y - 9, label.upper(), step - 10, 6.4, ink=DIM)
                self.slot(x, self.y - 20, value, step - 10, 9.6)
            self.y -= 26
        self.y -= 5

    def side(self, lines: list[str]) -> None:
        for line in lines:
            label, value = _pairs(line)[0]
            self.need(28)
            self.y -= 23
            ink = self.shade(value)
            self.put(self.left, self.y, label, 10, strong=True)
            x = self.left + _long(label, self.bold, 10) + 14
            wide = _long(value, self.bold, 10) + 22
            self.c.setFillColor(self.hue if ink == black else ink)
            self.c.roundRect(x, self.y - 6, wide, 19, 9, stroke=0, fill=1)
            self.put(x + 11, self.y, value, 10, strong=True, ink=white)
        self.y -= 10

    def shade(self, text: str) -> Color:
        word = text.lower()
        if word.startswith(("consider", "non-neg", "positive", "not cleared", "record located", "review")):
            return RED
        if word.startswith(("pending", "dilute", "negative - dilute", "negative dilute")):
            return AMBER
        return (
            GREEN if word.startswith(("clear", "negative", "no record", "immune", "meets", "pass")) else black
        )


class WalletSheet(Folio):
    """A sheet with cards to cut out, front and back: values with their labels below."""

    layout, size, margin, pt, style = "wallet_sheet", LETTER, 96.0, 9.0, "boxed"
    hue = HexColor("#0f5f7a")
    cell = 7.8

    def start(self) -> None:
        self.top = 0.0
        super().start()

    def letterhead(self) -> None:
        for line in self.head:
            self.slot(self.size[0] / 2, self.y, line, self.width + 60, 7.6, align="c", ink=DIM)
            self.y -= 10
        self.y -= 8

    def close(self) -> None:
        if self.top:
            self.y -= 9
            self.c.setStrokeColor(self.hue)
            self.c.setLineWidth(1.1)
            self.c.roundRect(self.left - 12, self.y, self.width + 24, self.top - self.y, 11)
            self.c.setStrokeColor(black)
            self.y -= 20
            self.top = 0.0

    def run(self) -> bytes:
        self.body = [*self.body, "# "]
        return super().run()

    def title(self, lines: list[str]) -> None:
        self.close()
        for line in lines:
            if line:
                self.top = self.y
                self.y -= 19
                self.slot(self.left, self.y, line, self.width, 11.5, strong=True, ink=self.hue)
                self.rule(self.left - 12, self.left + self.width + 12, self.y - 6, 1.4, self.hue)
                self.y -= 10

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 18
            self.slot(self.left, self.y, line, self.width, 13, strong=True)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.slot(x, self.y - 13, value, step - 12, 10.5, strong=True)
                self.slot(x, self.y - 22, label, step - 12, 6.4, ink=DIM)
            self.y -= 27
        self.y -= 2

    def para(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line, 8)
            self.y -= 3


class MailPrint(Folio):
    """A message printed from a web mail: account on top, sender and date on a line, files as chips."""

    layout, size, margin, pt, air, style = "web_mail", LETTER, 52.0, 9.8, 1.48, "open"
    hue = HexColor("#1a56a8")

    def letterhead(self) -> None:
        self.put(self.left, self.y - 8, self.head[0], 14, strong=True, ink=HexColor("#c8372d"))
        self.put(self.left + self.width, self.y - 8, self.head[-1], 8.4, strong=True, align="r")
        self.y -= 18
        self.rule(self.left, self.left + self.width, self.y, 0.9, HAIR)

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 20
            self.slot(self.left, self.y, line, self.width, 13, strong=True)
        self.put(self.left, self.y - 13, "1 message", 8.2, ink=DIM)
        self.y -= 20
        self.rule(self.left, self.left + self.width, self.y, 0.9, HAIR)
        self.y -= 4

    def side(self, lines: list[str]) -> None:
        for line in lines:
            label, value = _pairs(line)[0]
            self.y -= 14
            self.slot(
                self.left, self.y, label, self.width * 0.6 if value else self.width, 9.2, strong=bool(value)
            )
            self.put(self.left + self.width, self.y, value, 8.6, align="r")
        self.y -= 10

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15
            step = (self.width - 14) / len(pairs)
            for n, (label, value) in enumerate(pairs):
                self.pairline(self.left + 14 + n * step, label, value, step - 8)
        self.y -= 8

    def stamp(self, lines: list[str]) -> None:
        self.y -= 6
        for line in lines:
            self.need(24)
            self.y -= 22
            self.c.setStrokeColor(HAIR)
            self.c.roundRect(self.left, self.y, min(self.width, _long(line, self.font, 8.4) + 34), 18, 4)
            self.c.setStrokeColor(black)
            self.c.setFillColor(RED)
            self.c.rect(self.left + 7, self.y + 4, 9, 10, stroke=0, fill=1)
            self.put(self.left + 23, self.y + 5.5, line, 8.4)


class CoverageSheet(Folio):
    """An insurer's, cashier's or registry's sheet: address windows side by side, a grid of captioned cells."""

    layout, size, margin, pt, style = "coverage_sheet", LETTER, 40.0, 9.0, "boxed"
    hue = HexColor("#0a4f8a")

    def letterhead(self) -> None:
        wide = self.size[0]
        path = self.c.beginPath()
        path.moveTo(wide - 150, self.size[1])
        path.lineTo(wide, self.size[1])
        path.lineTo(wide, self.size[1] - 26)
        path.lineTo(wide - 176, self.size[1] - 26)
        path.close()
        self.c.setFillColor(self.hue)
        self.c.drawPath(path, stroke=0, fill=1)
        self.y = self.size[1] - 36
        self.slot(self.left, self.y, self.head[0], self.width * 0.68, 14.5, strong=True, ink=self.hue)
        for line in self.head[1:]:
            self.y -= 10.5
            self.slot(self.left, self.y, line, self.width, 7.6, ink=DIM)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 22
            self.rule(self.left, self.left + self.width, self.y + 16, 1.2, self.hue)
            self.slot(self.left, self.y, line, self.width, 13, strong=True)
        self.y -= 9

    def side(self, lines: list[str]) -> None:
        self.y -= 3
        step = self.width / len(lines)
        rows = [(label, value.split(" / ")) for label, value in (_pairs(line)[0] for line in lines)]
        high = 12.5 * max(len(parts) for _, parts in rows) + 19
        for n, (label, parts) in enumerate(rows):
            x = self.left + n * step
            self.c.setLineWidth(0.6)
            self.c.setStrokeColor(HAIR)
            self.c.rect(x, self.y - high, step - 8, high)
            self.c.setStrokeColor(black)
            self.put(x + 6, self.y - 10, label, 6.8, strong=True, ink=self.hue)
            for k, part in enumerate(parts):
                self.slot(x + 6, self.y - 23 - 12.5 * k, part, step - 22, 9.4)
        self.y -= high + 9

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(48)
            self.y -= 19
            self.c.setFillColor(self.hue)
            self.c.rect(self.left, self.y - 5, self.width, 16, stroke=0, fill=1)
            self.put(self.left + 6, self.y, line, 9, strong=True, ink=white)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(30)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.setLineWidth(0.5)
                self.c.setStrokeColor(HAIR)
                self.c.rect(x, self.y - 29, step, 29)
                self.c.setStrokeColor(black)
                self.slot(x + 5, self.y - 9, label, step - 10, 6.8, ink=DIM)
                self.slot(x + 5, self.y - 22, value, step - 10, 10, strong=True)
            self.y -= 29
        self.y -= 8


class ScoreReport(Folio):
    """A testing body's report: a framed panel of facts at the right of the title, scores as marks on a scale."""

    layout, size, margin, pt, air, style = "score_report", LETTER, 54.0, 9.4, 1.45, "zebra"
    hue = HexColor("#3a2a63")

    def letterhead(self) -> None:
        self.slot(self.left, self.y - 10, self.head[0], self.width, 15, strong=True, ink=self.hue)
        self.y -= 17
        self.c.setFillColor(self.hue)
        self.c.rect(self.left, self.y - 4, self.width, 4, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#d9a441"))
        self.c.rect(self.left, self.y - 4, 90, 4, stroke=0, fill=1)
        self.y -= 8
        for line in self.head[1:]:
            self.y -= 10
            self.slot(self.left, self.y, line, self.width, 7.6, ink=DIM)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 22
            self.slot(self.left, self.y, line, self.width, 17, ink=self.hue)
        self.y -= 12

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(44)
            self.y -= 18
            self.c.setFillColor(HexColor("#d9a441"))
            self.c.rect(self.left, self.y, 7, 7, stroke=0, fill=1)
            self.put(self.left + 14, self.y, line, 10.4, strong=True)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        high = 17 * len(lines) + 8
        self.need(high)
        self.c.setFillColor(HexColor("#f6f4fa"))
        self.c.setStrokeColor(self.hue)
        self.c.setLineWidth(0.6)
        self.c.roundRect(self.left, self.y - high, self.width, high, 6, fill=1)
        self.c.setStrokeColor(black)
        top = self.y
        for line in lines:
            pairs = _pairs(line)
            self.y -= 17
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step + 10
                self.slot(x, self.y, label, step * 0.42 - 6, 8.4, ink=DIM)
                self.slot(x + step - 22, self.y, value, step * 0.56 - 18, 9.6, strong=True, align="r")
        self.y = top - high - 9

    def side(self, lines: list[str]) -> None:
        for line in lines:
            label, value = _pairs(line)[0]
            number, _, span = value.partition(" / ")
            low, high = (float(part) for part in span.split(" - "))
            self.need(30)
            self.y -= 27
            self.slot(self.left, self.y, label, 140, 9.6, strong=True)
            self.put(self.left + 186, self.y - 1, number, 13, strong=True, align="r", ink=self.hue)
            x, room = self.left + 232, self.width - 272
            self.rule(x, x + room, self.y + 4, 2, HAIR)
            self.put(x - 6, self.y + 1, f"{low:g}", 7, align="r", ink=DIM)
            self.put(x + room + 6, self.y + 1, f"{high:g}", 7, ink=DIM)
            self.c.setFillColor(self.hue)
            self.c.circle(x + room * (float(number) - low) / (high - low), self.y + 4, 4, stroke=0, fill=1)
        self.y -= 12


class Photocopy(Folio):
    """A sheet from a copying machine: a little askew, dark at one edge, plain type."""

    layout, size, margin, pt, air, style = "photocopy", A4, 60.0, 10.4, 1.42, "boxed"
    font, bold = "Times-Roman", "Times-Bold"
    hue = black

    def letterhead(self) -> None:
        self.c.setFillColor(HexColor("#8a8a8a"))
        self.c.rect(0, 0, 5, self.size[1], stroke=0, fill=1)
        self.c.setFillColor(HexColor("#d0d0d0"))
        self.c.rect(5, 0, 3, self.size[1], stroke=0, fill=1)
        self.c.translate(6, 0)
        self.c.rotate(0.6)
        self.c.translate(0, -4)
        for n, line in enumerate(self.head if self.page == 1 else []):
            self.y -= 13 if n else 12
            self.slot(
                self.left + self.width / 2,
                self.y,
                line,
                self.width,
                9.6 if n else 14.5,
                strong=n == 0,
                align="c",
            )
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 24
            self.slot(self.left + self.width / 2, self.y, line, self.width, 15, strong=True, align="c")
        self.y -= 10

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(46)
            self.y -= 19
            self.put(self.left, self.y, line, 11.4, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3.5, 0.5)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(17)
            self.y -= 16.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, room = self.left + n * step, step - 10
                self.slot(x, self.y, label, room * 0.42, 9.4)
                start = min(_long(label, self.font, 9.4), room * 0.42) + 8
                self.slot(x + start, self.y, value, room - start, 9.6, font="Courier-Bold")
        self.y -= 7


def _chart_print() -> Iterator[UnseenPaper]:
    """Pages from US hospitals' charts."""
    mk = partial(_paper, ChartPrint)
    yield mk(
        "lab_titers",
        """% Cascade Ridge Health System
% Clinical Laboratories - CLIA 99D0000417
% 4400 Timberline Parkway, Bend Falls, OR 97799 (fictional)
% Lab director: Imogen Stratton, MD
& - :: Okwuosa, Chidera Vivian ;; DOB :: 5/14/2000 (25 yrs) ;; Sex :: F
& MRN :: 20774413 ;; Pt. class :: Outpatient ;; Ordering :: T. Nakagawa, PA-C
# MEASLES / MUMPS / RUBELLA / VARICELLA IMMUNE STATUS, HEPATITIS B
Order number :: 661200918 ;; Specimen :: Serum, venipuncture
Coll. date/time :: 10/06/2025 0914 ;; Received in lab :: 10/06/2025 1151
Final verified :: 10/08/2025 1620 ;; Fasting :: Not specified
## Results
Component | Value | Flag | Reference
Rubeola Ab, IgG | 187.0 AU/mL | Immune | >16.4 AU/mL
Mumps Ab, IgG | 42.3 AU/mL | Immune | >10.9 AU/mL
Rubella Ab, IgG | 5.12 Index | Immune | >0.99 Index
Varicella Zoster Ab, IgG | 1,288.0 Index | Immune | >165 Index
Hepatitis B Surface Ab, Quant | 412.0 mIU/mL | Immune | >=10 mIU/mL
## Comments
Immune: significant level of detectable IgG antibody, consistent with earlier infection or immunization. Specimens drawn within four weeks of a live vaccine may mislead.
$ Printed by STRICKLAND, R at 10/21/2025 8:02 AM - page #""",
        "Chidera Vivian Okwuosa",
        "2025-10-06",
        birth="2000-05-14",
        values="measles_igg,187,AU/mL,positive;mumps_igg,42.3,AU/mL,positive;rubella_igg,5.12,Index,positive;varicella_igg,1288,Index,positive;anti-HBs,412,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Saltmarsh Regional Medical Center
% Laboratory Services
% 17 Causey Road, Beaufort Inlet, SC 29999 (fictional)
& - :: VALTONEN, AINO KATARIINA ;; DOB :: 11/02/1999 ;; Age/Sex :: 26 y / F
& MRN :: SM-004418 ;; Location :: Employee & Student Wellness ;; Attending :: P. Gadsden, MD
# Immunity titers - final report
Drawn :: 01/13/2026 07:48 ;; Accession :: T26-01311
Reported :: 01/15/2026 12:07 ;; Status :: Final
## Serology
Analyte | Result | Interpretation | Expected
Measles IgG | 33.1 AU/mL | Positive | Positive
Mumps IgG | 9.9 AU/mL | Equivocal | Positive
Rubella IgG | 2.40 Index | Positive | Positive
Varicella IgG | 81 Index | Negative | Positive
Hep B surface antibody | <3.5 mIU/mL | Negative | 10 or more
## Provider note
Not protected against varicella or hepatitis B. Patient messaged 01/16/2026: two doses of varicella vaccine, and a new hepatitis B series with a titer 4 to 8 weeks after the last dose. Mumps: booster dose of MMR suggested.
$ Saltmarsh Regional - confidential patient information - #""",
        "Aino Katariina Valtonen",
        "2026-01-13",
        birth="1999-11-02",
        values="measles_igg,33.1,AU/mL,positive;mumps_igg,9.9,AU/mL,equivocal;rubella_igg,2.4,Index,positive;varicella_igg,81,Index,negative;anti-HBs,3.5,mIU/mL,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Bluewater Methodist Hospital
% Department of Pathology and Laboratory Medicine
% 905 Wharf Avenue, Erie Point, OH 44999 (fictional)
% Tel. 419-555-0170
& - :: Benyamin, Ninos Sargon ;; DOB :: 08-Mar-1998 ;; Legal sex :: Male
& MRN :: 7719052 ;; CSN :: 300441187 ;; PCP :: None on file
# QUANTIFERON-TB GOLD PLUS, 4 TUBES
Specimen collected :: 12/29/2025 10:22 AM ;; Incubated :: 12/29/2025 3:40 PM
Result date :: 12/31/2025 4:58 PM ;; Authorizing provider :: Latham, Suzette, NP
## Test results
Component | Patient's value | Normal range
QuantiFERON Criteria | See comment |
QFT TB1 Ag minus Nil | 0.03 IU/mL | <0.35 IU/mL
QFT TB2 Ag minus Nil | 0.06 IU/mL | <0.35 IU/mL
QFT Nil | 0.08 IU/mL | <=8.00 IU/mL
QFT Mitogen minus Nil | >10.00 IU/mL | >=0.50 IU/mL
QuantiFERON Final Result | NEGATIVE | NEGATIVE
## Comment
No interferon-gamma response to M. tuberculosis antigens was found. A negative result alone does not exclude infection. A positive result would be followed by imaging.
$ Released to patient 1/1/2026 - printed from chart, page #""",
        "Ninos Sargon Benyamin",
        "2025-12-29",
        birth="1998-03-08",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Piney Grove University Hospitals
% Core Laboratory, Building 6
% Shreve Landing, LA 71199 (fictional)
& - :: GHIMIRE, ANUP RAJ ;; DOB :: 2/19/2000 ;; Sex :: M
& MRN :: E1190447 ;; Encounter :: Visiting learner clearance ;; Provider :: Broussard, D, MD
# QuantiFERON TB Gold Plus
Collection date :: 2/3/2026 1:15 PM ;; Lab received :: 2/3/2026 3:02 PM
Final :: 2/5/2026 9:44 AM ;; Specimen type :: Whole blood
## Components
Component | Value | Range
NIL | 0.12 IU/mL | 8.00 or less
TB1-NIL | 1.87 IU/mL (H) | under 0.35
TB2-NIL | 2.10 IU/mL (H) | under 0.35
MITOGEN-NIL | 8.66 IU/mL | 0.50 or more
INTERPRETATION | Positive (A) | Negative
## Result note
M. tuberculosis infection likely. Active disease has to be ruled out. Learner called 2/5/2026; chest radiograph ordered, appointment in the county TB clinic on 2/17/2026. A skin test read in Nepal in 2019 was reported as negative.
$ Piney Grove University Hospitals #""",
        "Anup Raj Ghimire",
        "2026-02-03",
        birth="2000-02-19",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Copper Basin Hospital & Clinics
% Occupational Medicine
% 2600 Smelter Road, Globe Mesa, AZ 85599 (fictional)
& - :: Arslanbekov, Timur ;; DOB :: 09/09/1999 ;; Sex :: M
& MRN :: 000871264 ;; Visit :: 03/09/2026, Occ Med Globe Mesa ;; Clinician :: L. Yazzie, NP
# URINE DRUG SCREEN, 12 PANEL WITH REFLEX
Collected :: 03/09/2026 11:30 ;; Collector :: M. Tsosie, MA
Lab :: sent to outside reference laboratory ;; Order status :: In process
## Results
Component | Value | Status
Specimen temperature | 94 F | Acceptable
Amphetamine class | - | Pending
Cannabinoids | - | Pending
Cocaine metabolite | - | Pending
Opiates and oxycodone | - | Pending
Fentanyl | - | Pending
## Note
No result has been reported as of the date of this print-out (03/10/2026). Expected turnaround 3 to 5 business days.
$ Copper Basin - chart copy - page #""",
        "Timur Arslanbekov",
        "2026-03-09",
        birth="1999-09-09",
        values="drug_screen,,,pending",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Harborstone Medical Center
% Diagnostic Imaging - 1 Harborstone Way, New Bedlow, MA 02799 (fictional)
% Reading room 508-555-0161
& - :: ESCALANTE PUERTO, GABRIELA ;; DOB :: 07/21/2000 ;; Sex :: F
& MRN :: 33106742 ;; Accession :: XR-26-008841 ;; Ordered by :: Fitch, Alden, MD
# XR CHEST 2 VIEWS
Exam performed :: 01/22/2026 14:05 ;; Exam status :: Final
Dictated :: 01/22/2026 15:31 ;; Signed :: 01/23/2026 08:10
## Reason for exam
Positive tuberculin skin test abroad (2017), BCG in infancy. Clearance for clinical elective.
## Comparison
None.
## Findings
Lungs are well expanded. No airspace disease, nodule, cavity or fibrotic change. Hila and mediastinum unremarkable. No effusion or pneumothorax. Bones intact.
## Impression
1. No acute cardiopulmonary process.
2. No radiographic evidence of active or old granulomatous disease.
Electronically signed by: Ruth Ann Pemberton-Lowe, MD
$ Harborstone Medical Center, page #""",
        "Gabriela Escalante Puerto",
        "2026-01-22",
        birth="2000-07-21",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "physical_exam",
        """% Wolf River University Student Health
% 300 College Green, Memphis Bluff, TN 38999 (fictional)
% Appointments 901-555-0158
& - :: Zewdie, Hanna Tesfaye ;; DOB :: 1/30/2001 ;; Pronouns :: she/her
& MRN :: SH55217 ;; Date of service :: 11/18/2025 ;; Seen by :: Corliss Brandt, MD
# Office visit - clinical rotation physical
## History
24-year-old visiting student, well. No chronic illness, no surgery, no allergies. Takes no medication. No limits on lifting or standing. Last physical 2022.
## Vitals
BP :: 108/66 ;; Pulse :: 64 ;; Temp :: 98.1 F ;; SpO2 :: 99%
Height :: 5 ft 6 in ;; Weight :: 131 lb ;; BMI :: 21.1 ;; Vision :: 20/20 OU
## Examination
General, HEENT, neck, heart, lungs, abdomen, back, extremities, skin and neurologic examination: within normal limits.
## Assessment and plan
Healthy adult. Medically cleared to take part in clinical rotations with direct patient contact; no accommodations needed. Titers and TB blood test drawn today, results to be reported separately.
~ Provider :: Corliss Brandt, MD ;; Signed :: 11/18/2025 4:42 PM
$ Wolf River University Student Health, visit summary, #""",
        "Hanna Tesfaye Zewdie",
        "2025-11-18",
        birth="2001-01-30",
    )
    yield mk(
        "immunization_host",
        """% Prairie State Immunization Information System
% Official record from the statewide registry (fictional)
% Helpdesk 800-555-0139
& - :: LINDQVIST-OYELOWO, MAJA FOLAKE ;; Birth date :: 06/03/2001 ;; Sex :: F
& Registry ID :: 88140276 ;; Record holder :: Self ;; Report date :: 02/16/2026
# IMMUNIZATION HISTORY REPORT
## Vaccines administered
Vaccine group | Dose 1 | Dose 2 | Dose 3 | Later
MMR | 06/11/2002 | 07/02/2006 | |
Varicella | 06/11/2002 | 08/14/2007 | |
HepB | 06/04/2001 | 08/10/2001 | 12/19/2001 |
Tdap | 08/22/2013 | 09/01/2023 | |
MenACWY | 08/22/2013 | 07/30/2018 | |
Influenza | 10/03/2023 | 10/17/2024 | 10/09/2025 |
COVID-19 | 04/12/2021 | 05/10/2021 | 12/02/2021 | 10/09/2025
## Forecast
Tdap or Td next due 09/01/2033. Influenza next due 08/2026. All other series complete.
The registry shows what providers have entered and may not be complete.
$ PSIIS Form 20 (rev. 04/2024) - #""",
        "Maja Folake Lindqvist-Oyelowo",
        "2026-02-16",
        birth="2001-06-03",
    )
    yield mk(
        "flu",
        """% Elk Prairie Clinic Network
% Walk-in immunization, Dakota Crossing, SD (fictional)
& - :: Nguembi, Aristide Loïc ;; DOB :: 12/25/1998 ;; Sex :: M
& MRN :: 410077 ;; Encounter date :: 10/02/2025 ;; Site :: Dakota Crossing
# Immunization given at this visit
Vaccine :: Influenza, inactivated, trivalent, preservative free ;; Season :: 2025-2026
Administered :: 10/02/2025 2:18 PM ;; Dose / route :: 0.5 mL IM, left deltoid
Manufacturer :: fictional biologics ;; Lot / exp. :: UJ4471A, 06/30/2026
Given by :: K. Two Bears, RN ;; VIS dated :: 01/31/2025
## Patient instructions
Soreness of the arm is usual. Call if you have hives or trouble breathing. Keep this page for your employer or school.
$ Elk Prairie Clinic Network, after-visit page #""",
        "Aristide Loïc Nguembi",
        "2025-10-02",
        birth="1998-12-25",
    )
    yield mk(
        "covid",
        """% MyCascade - patient copy
% Cascade Ridge Health System (fictional)
& - :: Thapaliya, Srijana ;; DOB :: 4/8/2001 ;; MRN :: 20781190
# COVID-19 vaccination details
## Doses on file
Dose | Product | Date administered | Lot | Where
1 | AstraZeneca (entered from paper) | 06/21/2021 | NP118A | Bharatpur, Nepal
2 | AstraZeneca (entered from paper) | 09/13/2021 | NP204C | Bharatpur, Nepal
3 | Moderna 2023-2024 | 11/30/2023 | 8141702 | Cascade Ridge, Bend Falls
4 | Pfizer 2025-2026 | 09/24/2025 | LM7719 | Cascade Ridge, Bend Falls
## About this record
Up to date by the current schedule. This page holds no other vaccines.
$ MyCascade #""",
        "Srijana Thapaliya",
        "2025-09-24",
        birth="2001-04-08",
    )


def _euro_lab() -> Iterator[UnseenPaper]:
    """Reports and certificates of European practices and laboratories."""
    mk = partial(_paper, EuroLab)
    yield mk(
        "lab_titers",
        """% MVZ Labor Hohenfels
% Ärztliche Leitung: Dr. med. G. Stöckle
% Am Alten Schlachthof 5, 79999 Hohenfels (fiktiv)
% DAkkS-Muster D-ML-00000
Patient :: Rautenstrauch, Leonie Sophie ;; Auftragsnr. :: 4417 0098 21
geb. am :: 18.10.2000 ;; Entnahme :: 04.11.2025 08:05
Geschlecht :: weiblich ;; Eingang :: 04.11.2025 13:20
Einsender :: Betriebsarzt Uniklinik Hohenfels ;; Ausgang :: 06.11.2025
# Endbefund Infektionsserologie
Untersuchung | Ergebnis | Einheit | Bewertung | Referenzbereich
Masern-IgG (CLIA) | 220,0 | AU/ml | positiv | > 16,5
Mumps-IgG (CLIA) | 71,4 | AU/ml | positiv | > 11,0
Röteln-IgG (CLIA) | 48,0 | IU/ml | positiv | > 10,0
Varizellen-IgG (CLIA) | 955 | mIU/ml | positiv | > 165
Anti-HBs quantitativ | 318 | IU/l | positiv | > 100 Impfschutz
HBs-Antigen | nicht reaktiv | | negativ | nicht reaktiv
Anti-HBc gesamt | nicht reaktiv | | negativ | nicht reaktiv
Beurteilung: Für alle geprüften Erreger besteht Immunität. Eine Kontrolle des Anti-HBs ist in 10 Jahren zu erwägen.
Medizinisch validiert: Dr. med. G. Stöckle, Facharzt für Laboratoriumsmedizin. Der Befund ist ohne Unterschrift gültig.""",
        "Leonie Sophie Rautenstrauch",
        "2025-11-04",
        birth="2000-10-18",
        values="measles_igg,220,AU/ml,positive;mumps_igg,71.4,AU/ml,positive;rubella_igg,48,IU/ml,positive;varicella_igg,955,mIU/ml,positive;anti-HBs,318,IU/l,positive;HBsAg,,,negative;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Ege Kıyı Tıp Laboratuvarı
% Mithatpaşa Cad. 441, Karşıkonak / İzmir (kurgusal)
% Sorumlu: Uzm. Dr. Nilgün Akbulut
Adı Soyadı :: Berkay Can ŞAHİNKAYA ;; Protokol No :: 2026/11940
Doğum Tarihi :: 07.06.2001 ;; Numune Alma :: 15.01.2026 09:10
Cinsiyet :: Erkek ;; Onay Tarihi :: 16.01.2026 17:44
# SEROLOJİ SONUÇ RAPORU
Tetkik Adı | Sonuç | Birim | Yorum | Referans Aralığı
Kızamık IgG (Measles) | 1,92 | Index | Pozitif | > 1,10 pozitif
Kabakulak IgG (Mumps) | 1,47 | Index | Pozitif | > 1,10 pozitif
Kızamıkçık IgG (Rubella) | 126,5 | IU/mL | Pozitif | > 10 pozitif
Suçiçeği IgG (Varicella) | 2,85 | Index | Pozitif | > 1,10 pozitif
Anti-HBs | 674,20 | mIU/mL | Pozitif | > 10 pozitif
HBsAg | 0,31 | S/CO | Negatif | < 1,00 negatif
Sonuçlar yalnızca gönderilen numuneye aittir. / Results apply to the submitted sample only.
~ Uzman Hekim :: Uzm. Dr. Nilgün Akbulut ;; Kaşe / İmza :: Dip. Tes. 00417""",
        "Berkay Can Şahinkaya",
        "2026-01-15",
        birth="2001-06-07",
        values="measles_igg,1.92,Index,positive;mumps_igg,1.47,Index,positive;rubella_igg,126.5,IU/mL,positive;varicella_igg,2.85,Index,positive;anti-HBs,674.2,mIU/mL,positive;HBsAg,0.31,S/CO,negative",
    )
    yield mk(
        "lab_titers",
        """% Laboratoire BioSaône
% 14 quai des Tanneurs, 71999 Chalon-le-Vieux (fictif)
% Biologistes : S. Guichard, A. Belkacem
% Tél. 03 85 55 01 77
Patient :: Mme DELACOURT Noémie ;; Dossier n° :: 5 0927 441
Née le :: 02/05/2002 ;; Prélevé le :: 27/09/2025 à 8h15
Sexe :: F ;; Édité le :: 29/09/2025
Prescripteur :: Dr PONSARD Luc ;; Copie :: Médecine universitaire
# SÉROLOGIE DE L'HÉPATITE B
Analyse | Résultat | Unité | Interprétation | Seuil
Antigène HBs | 0,05 | S/CO | Négatif | < 0,90
Anticorps anti-HBc totaux | 0,12 | S/CO | Négatif | < 1,00
Anticorps anti-HBs | 2,0 | mUI/mL | Négatif | > 10
Conclusion : absence d'anticorps protecteurs. Sujet non immunisé vis-à-vis du virus de l'hépatite B ; un rappel vaccinal suivi d'un contrôle est conseillé avant toute activité de soins.
Validé par : A. Belkacem, pharmacien biologiste, le 29/09/2025 à 11h02. Résultats antérieurs : aucun.""",
        "Noémie Delacourt",
        "2025-09-27",
        birth="2002-05-02",
        values="HBsAg,0.05,S/CO,negative;anti-HBc,0.12,S/CO,negative;anti-HBs,2,mUI/mL,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Laboratorio Analisi San Gaudenzio
% Via dei Cordai 31, 28999 Novarella (NO) (fittizio)
% Direttore: Dott.ssa P. Zanetti
Cognome e nome :: Bortolussi Margherita ;; N. accettazione :: 26020711
Data di nascita :: 23/08/2000 ;; Data prelievo :: 07/02/2026 07:40
Sesso :: F ;; Data referto :: 10/02/2026
# QUANTIFERON TB GOLD PLUS
Esame | Esito | Unità | Valori di riferimento
Nil | 0,04 | UI/mL | < 8,00
TB1 - Nil | 0,01 | UI/mL | < 0,35
TB2 - Nil | 0,02 | UI/mL | < 0,35
Mitogeno - Nil | 9,13 | UI/mL | > 0,50
Interpretazione | NEGATIVO | | Negativo
Il risultato negativo rende improbabile l'infezione da M. tuberculosis; un esito indeterminato richiede un nuovo prelievo.
Referto firmato digitalmente ai sensi di legge dalla Dott.ssa P. Zanetti.""",
        "Margherita Bortolussi",
        "2026-02-07",
        birth="2000-08-23",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Laboratoire de la Rade
% 6 rue Pierre-Loti, 29999 Port-Armor (fictif)
% Accréditation de démonstration
Patient :: M. KERVELLA Malo ;; Demande :: B-25-30418
Né le :: 11/01/2001 ;; Date de prélèvement :: 12/11/2025
Sexe :: M ;; Compte rendu du :: 14/11/2025
# TEST DE LIBÉRATION D'INTERFÉRON GAMMA (IGRA)
Paramètre | Valeur | Unité | Repère
Tube nul | 0,09 | UI/mL | < 8,0
TB1 moins nul | 0,05 | UI/mL | < 0,35
TB2 moins nul | 0,07 | UI/mL | < 0,35
Mitogène moins nul | 0,21 | UI/mL | > 0,50
Résultat | INDÉTERMINÉ | | Négatif
Réponse insuffisante au mitogène (témoin positif). Le test ne peut être interprété ; il est à refaire sur un nouvel échantillon dans un délai de deux semaines.
~ Biologiste :: E. Le Bihan ;; Validation :: 14/11/2025 16:20""",
        "Malo Kervella",
        "2025-11-12",
        birth="2001-01-11",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Clínica Laboratorio Torrevieja Norte
% Paseo de la Estación 9, 03999 Aldea Real, España (ficticia)
% Lab. autorizado n.º 00-417
Paciente :: Iker Zubizarreta Lasarte ;; Petición :: 118-44-26
F. nacimiento :: 30/12/1999 ;; Extracción :: 19/02/2026 08:22
Sexo :: Varón ;; Informe :: 23/02/2026
# T-SPOT.TB / INTERFERON-GAMMA RELEASE ASSAY
Determinación | Resultado | Valoración | Referencia
Control negativo (Nil) | 0 spots | Válido | 10 o menos
Control positivo | > 20 spots | Válido | 20 o más
Panel A (ESAT-6) | 1 spot | Negativo | 4 o menos
Panel B (CFP10) | 0 spots | Negativo | 4 o menos
Resultado final / Final result | NEGATIVO / NEGATIVE | | NEGATIVO
Sin evidencia de respuesta de linfocitos T frente a M. tuberculosis. No evidence of infection with M. tuberculosis.
~ Facultativa :: Dra. Amaia Goñi, Microbiología""",
        "Iker Zubizarreta Lasarte",
        "2026-02-19",
        birth="1999-12-30",
        values="IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Centro Medico Legale Lagoverde
% Corso Italia 77, 25999 Desenzanello (BS) (fittizio)
% Tossicologia forense - procedura di prova
Cognome e nome :: Cavallaro Edoardo Maria ;; Verbale n. :: 0417/26
Data di nascita :: 05/03/2000 ;; Raccolta urine :: 26/01/2026 ore 10:50
Documento :: C.I. CA00417XX ;; Refertazione :: 28/01/2026
# RICERCA DI SOSTANZE D'ABUSO NELLE URINE / URINE DRUG TEST
Sostanza / Drug | Esito / Result | Cut-off
Amfetamine / Amphetamines | Negativo | 500 ng/mL
Metamfetamina / MDMA | Negativo | 500 ng/mL
Cannabinoidi / THC | Negativo | 50 ng/mL
Cocaina / Cocaine | Negativo | 300 ng/mL
Oppiacei / Opiates | Negativo | 300 ng/mL
Metadone / Methadone | Negativo | 300 ng/mL
Benzodiazepine | Negativo | 200 ng/mL
Creatinina urinaria / Creatinine | 141 mg/dL | > 20 mg/dL
Conclusione: campione conforme, NEGATIVO per tutte le sostanze ricercate. Overall result: NEGATIVE. La raccolta è avvenuta sotto controllo diretto; catena di custodia rispettata.
~ Tossicologo :: Dott. Fulvio Brambati""",
        "Edoardo Maria Cavallaro",
        "2026-01-26",
        birth="2000-03-05",
        values="drug_screen,,,negative",
    )
    yield mk(
        "chest_xray",
        """% Radiologie am Stadtgraben
% Dres. Wippermann, Schultheiß & Kollegen
% Stadtgraben 44, 99999 Neuenroda (fiktiv)
Patientin :: Iwanowa, Darja ;; Untersuchungs-ID :: R25-77041
Geburtsdatum :: 27.03.2000 ;; Aufnahme vom :: 08.12.2025
Zuweiser :: Dr. Helm, Arbeitsmedizin ;; Befunddatum :: 09.12.2025
# Röntgen Thorax in zwei Ebenen
Fragestellung: Auffälliger Interferon-Gamma-Test, Ausschluss einer Tuberkulose vor Auslandsfamulatur.
Befund: Im rechten Oberlappen apikal fleckige, teils konfluierende Verschattung mit zentraler Aufhellung von 14 mm. Rechter Hilus betont. Herz normal groß. Kein Erguss.
Beurteilung: Bild vereinbar mit einer aktiven Tuberkulose rechts apikal. Sputumdiagnostik und CT umgehend erforderlich. / Findings suggestive of active pulmonary tuberculosis in the right upper lobe.
~ Fachärztin für Radiologie :: Dr. med. B. Wippermann""",
        "Darja Iwanowa",
        "2025-12-08",
        birth="2000-03-27",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% Studio Medico Dott. Raniero Castelvetri
% Medicina del Lavoro e Medicina Generale
% Piazza Garibaldi 3, 41999 Sassuolino (MO) (fittizio)
Assistita :: Ludovica Petraglia ;; Nata il :: 14/02/2001
Residente in :: Modena Nuova, via Emilia 441 ;; Visita del :: 20/10/2025
# CERTIFICATO DI IDONEITÀ / CERTIFICATE OF FITNESS
Si certifica che in data odierna ho sottoposto a visita medica la persona sopra indicata. L'esame obiettivo di cuore, torace, addome e sistema nervoso è nella norma; pressione arteriosa 115/75, visus 10/10.
La suddetta è in buona salute, esente da malattie infettive in atto e idonea allo svolgimento di tirocinio clinico in ambiente ospedaliero negli Stati Uniti.
English summary: the person named above was examined today and is in good health and fit for a clinical clerkship in a hospital, without restrictions.
Sassuolino, lì 20/10/2025
~ Il medico :: Dott. Raniero Castelvetri ;; Timbro :: OMCeO 00417""",
        "Ludovica Petraglia",
        "2025-10-20",
        birth="2001-02-14",
    )
    yield mk(
        "immunization_host",
        """% T.C. Kuzey Anadolu Üniversitesi Hastanesi
% Enfeksiyon Kontrol Birimi, Aşı Polikliniği
% Atakum Yolu 12, Samsun Yeni (kurgusal)
Adı Soyadı / Name :: Zeynep Defne KARAOSMANOĞLU ;; Dosya / File :: 417-0926
Doğum T. / Born :: 25.11.2000 ;; Düzenleme / Issued :: 03.03.2026
# AŞI VE BAĞIŞIKLIK BELGESİ / VACCINATION AND IMMUNITY RECORD
Aşı / Vaccine | 1. doz | 2. doz | 3. doz
KKK / MMR | 01.12.2001 | 10.09.2007 | -
Hepatit B / Hepatitis B | 25.11.2000 | 02.01.2001 | 30.05.2001
Suçiçeği / Varicella | 14.02.2019 | 21.05.2019 | -
Tdap (Boostrix) | 08.10.2021 | - | -
Grip / Influenza 2025-26 | 16.10.2025 | - | -
COVID-19 (BioNTech) | 09.07.2021 | 20.08.2021 | 11.02.2022
Anti-HBs (24.02.2026): 87,6 mIU/mL, pozitif / positive. Varicella IgG (24.02.2026): pozitif / positive.
Personel ve öğrenci sağlığı kayıtlarına uygundur. / In accordance with the records of student health.
~ Sorumlu Hekim / Physician :: Doç. Dr. Serhat Erdim""",
        "Zeynep Defne Karaosmanoğlu",
        "2026-03-03",
        birth="2000-11-25",
        values="anti-HBs,87.6,mIU/mL,positive;varicella_igg,,,positive",
    )


def _tick_form() -> Iterator[UnseenPaper]:
    """Forms of US hospitals and schools, filled in by hand."""
    mk = partial(_paper, TickForm)
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form (copy, fictional)
% For visiting students - to be completed by a licensed health care professional
% Form 2025-A
# AAMC STANDARDIZED IMMUNIZATION FORM
Last name :: Bhattacharjee ;; First name :: Oishik ;; Middle initial :: P.
DOB (mm/dd/yyyy) :: 03/22/2000 ;; Medical school :: Hooghly Bank Medical College ;; Cell :: +91 98 5550 0441
## MMR (measles, mumps, rubella)
MMR dose #1 :: 04/18/2001 ;; MMR dose #2 :: 06/30/2012 ;; Option used :: [x] Vaccination  [ ] Serology
## Hepatitis B
Dose #1 :: 07/11/2019 ;; Dose #2 :: 08/12/2019 ;; Dose #3 :: 01/15/2020
Quantitative Hep B surface antibody :: 266 mIU/mL ;; Date of titer :: 12/04/2025 ;; Immune :: [x] Yes  [ ] No
## Varicella
Serologic immunity IgG :: [x] Positive  [ ] Negative ;; Date of titer :: 12/04/2025 ;; Dose #1 / #2 :: not given, had disease
## Tetanus-diphtheria-pertussis, influenza, COVID-19
Tdap date :: 02/20/2022 ;; Influenza date :: 11/05/2025 ;; COVID-19 last dose :: 01/28/2022
## Tuberculosis screening within the past 12 months
Test type :: [ ] TST  [x] IGRA blood test ;; Date :: 12/04/2025 ;; Result :: [x] Negative  [ ] Positive  [ ] Indeterminate
## Health care professional
~ Signature :: S. Mukhopadhyay, MD ;; Title :: Student Health Physician ;; Date :: 12/11/2025""",
        "Oishik P. Bhattacharjee",
        "2025-12-11",
        birth="2000-03-22",
        values="anti-HBs,266,mIU/mL,positive;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form (copy, fictional)
% For visiting students - to be completed by a licensed health care professional
% Form 2025-A
# AAMC STANDARDIZED IMMUNIZATION FORM
Last name :: Al-Dabbagh ;; First name :: Yazan ;; Middle initial :: K.
DOB (mm/dd/yyyy) :: 10/08/1999 ;; Medical school :: Tigris National University ;; Cell :: +964 770 555 0441
## MMR (measles, mumps, rubella)
MMR dose #1 :: 11/20/2000 ;; MMR dose #2 :: unknown ;; Option used :: [x] Vaccination  [ ] Serology
## Hepatitis B
Dose #1 :: 09/14/2025 ;; Dose #2 :: 10/19/2025 ;; Dose #3 :: due 03/2026
Quantitative Hep B surface antibody :: not done ;; Date of titer :: - ;; Immune :: [ ] Yes  [x] No
## Varicella
Serologic immunity IgG :: [ ] Positive  [x] Negative ;; Date of titer :: 09/10/2025 ;; Dose #1 / #2 :: none yet
## Tetanus-diphtheria-pertussis, influenza, COVID-19
Tdap date :: none found ;; Influenza date :: - ;; COVID-19 last dose :: 08/02/2021
## Tuberculosis screening within the past 12 months
Test type :: [ ] TST  [ ] IGRA blood test ;; Date :: ordered ;; Result :: [ ] Negative  [ ] Positive  [ ] Indeterminate
## Health care professional
INCOMPLETE - returned to the student; requirements 1, 2, 3, 4 and 5 are not met.
~ Signature :: H. Jubouri, MD ;; Title :: University Clinic ;; Date :: 10/21/2025""",
        "Yazan K. Al-Dabbagh",
        "2025-10-21",
        birth="1999-10-08",
        values="varicella_igg,,,negative",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Blackstone Valley Hospital
% Employee Health, Visiting Trainee Desk
% EH-114 (rev. 08/2024)
# TRAINEE IMMUNIZATION & HEALTH CLEARANCE RECORD
Trainee (print) :: Halldórsdóttir, Sólveig ;; Birth date :: 07/19/2000
Home institution :: Norðurland University ;; Department visiting :: Anesthesiology, Aug 2026
## Live virus immunity
Measles IgG :: [x] Immune  [ ] Not immune ;; Mumps IgG :: [x] Immune  [ ] Not immune ;; Rubella IgG :: [x] Immune  [ ] Not immune
Titer date :: 02/25/2026 ;; Varicella vaccine 1 :: 05/05/2012 ;; Varicella vaccine 2 :: 06/11/2012
## Hepatitis B
Series completed :: 04/02/2021 ;; Surface antibody :: [x] Immune  [ ] Not immune ;; Value :: 1240 mIU/mL
## Other vaccines
Tdap :: 09/15/2020 ;; Influenza, this season :: 10/29/2025 ;; COVID-19 :: 10/29/2025
## TB screen
Method :: [x] Blood (IGRA)  [ ] Skin ;; Drawn :: 02/25/2026 ;; Result :: [x] Negative  [ ] Positive
## Certification by the trainee's clinician
I have looked at the primary records and attest that the entries above are correct.
~ Clinician :: Dr. Bjarni Ketilsson ;; License no. :: IS-0441 ;; Date signed :: 03/05/2026
! CLEARED BY
! EMPLOYEE HEALTH""",
        "Sólveig Halldórsdóttir",
        "2026-03-05",
        birth="2000-07-19",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,1240,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "tb_symptom",
        """% Blackstone Valley Hospital
% Employee Health, Visiting Trainee Desk
% EH-121 (rev. 01/2025)
# ANNUAL TB SIGNS & SYMPTOMS QUESTIONNAIRE
Name :: Oluwaseyi Adebambo Fashola ;; DOB :: 01/27/1999 ;; Today's date :: 02/09/2026
Role :: [ ] Employee  [x] Visiting student  [ ] Volunteer ;; Past positive TB test? :: [x] Yes  [ ] No ;; If yes, year :: 2016
## In the last 12 months have you had
A cough lasting three weeks or more :: [ ] Yes  [x] No ;; Blood-streaked sputum :: [ ] Yes  [x] No
Drenching sweats at night :: [ ] Yes  [x] No ;; Fever of unknown cause :: [ ] Yes  [x] No
Loss of weight that was not planned :: [ ] Yes  [x] No ;; Chest pain with breathing :: [ ] Yes  [x] No
Lived with someone with TB disease :: [ ] Yes  [x] No ;; Weakened immune system :: [ ] Yes  [x] No
## Reviewer
Disposition :: [x] No symptoms - cleared  [ ] Refer for evaluation ;; Last chest film on file :: normal, 2025
~ Trainee :: O. A. Fashola ;; Reviewed by :: Maureen Castagna, RN ;; Date :: 02/09/2026""",
        "Oluwaseyi Adebambo Fashola",
        "2026-02-09",
        birth="1999-01-27",
    )
    yield mk(
        "tb_symptom",
        """% St. Columba's Medical Center
% Learner Health
% LH 7-B
# TUBERCULOSIS SYMPTOM SCREEN FOR LEARNERS WITH A PRIOR POSITIVE TEST
Learner name :: Marisela Ochoa Quintanar ;; Date of birth :: 04/16/2000 ;; Date completed :: 09/22/2025
School :: Universidad de los Altos ;; Rotation :: Emergency Medicine ;; Badge no. :: none yet
## Please answer each line
Persistent cough :: [x] Yes  [ ] No ;; How long? :: about 5 weeks
Night sweats :: [x] Yes  [ ] No ;; Unplanned weight loss :: [x] Yes  [ ] No
Fever :: [ ] Yes  [x] No ;; Coughing up blood :: [ ] Yes  [x] No
Tiredness :: [x] Yes  [ ] No ;; Treated for latent TB? :: [ ] Yes  [x] No
## For Learner Health only
Outcome :: [ ] Cleared  [x] NOT cleared - must be evaluated before any patient contact
Plan :: Chest X-ray today, sputum x 3, call infection prevention
~ Learner :: Marisela Ochoa Q. ;; Nurse :: Deb Wojcicki, RN ;; Date :: 09/22/2025""",
        "Marisela Ochoa Quintanar",
        "2025-09-22",
        birth="2000-04-16",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Ironwood County Public Health
% Nurse clinic - 80 Courthouse Lane, Ironwood, MI 49999 (fictional)
% PH-TST-3
# TUBERCULIN SKIN TEST RECORD - TWO STEP
Client :: Perpetua Nakalembe ;; Date of birth :: 12/12/2000 ;; Reason :: Clinical elective
## First step
Administered :: 11/03/2025, 9:10 am ;; Site / lot :: L forearm, C6604AB ;; By :: J. Maki, RN
Read :: 11/05/2025, 10:05 am ;; Induration :: 0 mm ;; Result :: [x] Negative  [ ] Positive
## Second step
Administered :: 11/17/2025, 9:30 am ;; Site / lot :: R forearm, C6604AB ;; By :: J. Maki, RN
Read :: 11/19/2025, 9:55 am ;; Induration :: 3 mm ;; Result :: [x] Negative  [ ] Positive
## Statement
Read 48 to 72 hours after each placement. No sign of infection with tuberculosis.
~ Read by :: Jenna Maki, RN ;; Date of form :: 11/19/2025""",
        "Perpetua Nakalembe",
        "2025-11-19",
        birth="2000-12-12",
        values="TST,0,mm,negative;TST,3,mm,negative",
    )
    yield mk(
        "physical_exam",
        """% Tidewater College of Medicine - Affiliated Hospitals
% Office of Electives, visiting international students
% VIS-PE 2
# PHYSICIAN'S STATEMENT OF HEALTH
Student :: Nattapong Srisuwanich ;; Date of birth :: 05/29/2001 ;; Sex :: M
Home address :: 44/1 Soi Chareon, Khon Kaen Mai, Thailand ;; Exam date :: 01/07/2026
## Vital signs
Height :: 172 cm ;; Weight :: 66 kg ;; BP :: 121/79 ;; Pulse :: 72
## Systems
Skin :: [x] Normal  [ ] Abnormal ;; Eyes and ears :: [x] Normal  [ ] Abnormal ;; Heart :: [x] Normal  [ ] Abnormal
Lungs :: [x] Normal  [ ] Abnormal ;; Abdomen :: [x] Normal  [ ] Abnormal ;; Spine and limbs :: [x] Normal  [ ] Abnormal
Nervous system :: [x] Normal  [ ] Abnormal ;; Mental health :: [x] Normal  [ ] Concern ;; Color vision :: [x] Normal  [ ] Impaired
## Physician's opinion
Able to perform the duties of a medical student :: [x] Yes, without limits  [ ] Yes, with limits  [ ] No
Contagious disease present :: [ ] Yes  [x] No ;; Under treatment for a chronic illness :: [ ] Yes  [x] No
~ Physician :: Dr. Kanokwan Phromma ;; License :: TH 00441 ;; Date :: 01/07/2026""",
        "Nattapong Srisuwanich",
        "2026-01-07",
        birth="2001-05-29",
    )
    yield mk(
        "mask_fit",
        """% St. Columba's Medical Center
% Environmental Health & Safety
% EHS-RP 12
# N95 RESPIRATOR FIT TEST - QUALITATIVE
Name :: Emmanouil Stavridakis ;; Date tested :: 01/26/2026 ;; Department :: Visiting, ICU
Medical evaluation on file :: [x] Yes  [ ] No ;; Facial hair at seal :: [x] Yes  [ ] No ;; Agent :: [x] Bitrex  [ ] Saccharin
## Respirators tried
Make / model :: 3M 1860 regular ;; Size :: R ;; Outcome :: [ ] Pass  [x] Fail
Make / model :: 3M 8210 ;; Size :: One size ;; Outcome :: [ ] Pass  [x] Fail
## Result
Overall :: [ ] PASS  [x] FAIL - no approved respirator assigned ;; Retest after :: shaving; new appointment to be made
~ Person tested :: E. Stavridakis ;; Fit tester :: Rory Blankenship, CIH ;; Date :: 01/26/2026""",
        "Emmanouil Stavridakis",
        "2026-01-26",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% Tidewater College of Medicine - Affiliated Hospitals
% Office of Electives, visiting international students
% VIS-CODE 1
# CODE OF CONDUCT AND CONFIDENTIALITY - ACKNOWLEDGMENT
Student :: Ruvimbo Grace Mapfumo ;; School :: Great Enclosure University ;; Date sent to student :: 12/01/2025
## I understand and agree that
I will follow the hospital's code of conduct, dress code, parking rules and policy on social media.
I will not copy, photograph or remove any record of a patient.
I will report unprofessional behavior, needlesticks and fire alarms as taught at orientation.
My visit may be ended at any time when I break these rules.
Initials on each rule :: none ;; Copy kept by student :: [ ] Yes  [ ] No
## Signatures
UNSIGNED - form returned on 12/15/2025 without the student's signature. Please sign and send again.
~ Student's signature ::  ;; Date ::  ;; Program coordinator :: Lyle Abernethy""",
        "Ruvimbo Grace Mapfumo",
        "2025-12-15",
        sound=False,
    )
    yield mk(
        "application_form",
        """% St. Columba's Medical Center
% International Visiting Medical Student Program
% IVMSP-1, 2026
# APPLICATION FOR A CLINICAL ELECTIVE
Family name (as in passport) :: Trimmel ;; Given name(s) :: Valerie Antonia ;; Date of birth :: 08/31/2001
Citizenship :: Austria ;; E-mail :: v.trimmel@mail.example ;; Phone :: +43 660 555 0441
Home school :: Medizinische Universität Donautal ;; Year of study :: 5 of 6 ;; Graduation :: June 2027
## Elective requested
First choice :: Trauma Surgery, 09/07/2026 - 10/02/2026 ;; Second choice :: Vascular Surgery
## Supporting papers enclosed
Transcript :: [x] Yes  [ ] No ;; Dean's letter :: [x] Yes  [ ] No ;; TB test :: [ ] Yes  [x] later ;; Insurance :: [ ] Yes  [x] later
English test :: [x] Yes  [ ] No ;; Background check :: [ ] Yes  [x] later ;; CV :: [x] Yes  [ ] No ;; Photo :: [x] Yes  [ ] No
## Declaration
All statements in this application are true to the best of my knowledge. I have never been dismissed from a school.
Emergency contact :: Markus Trimmel (father), +43 664 555 0442
~ Applicant :: Valerie Trimmel ;; Date :: 03/11/2026""",
        "Valerie Antonia Trimmel",
        "2026-03-11",
        birth="2001-08-31",
    )


def _deanery() -> Iterator[UnseenPaper]:
    """Letters of faculties and departments."""
    mk = partial(_paper, Deanery)
    yield mk(
        "good_standing",
        """% University of Connaught West
% School of Medicine
% Dean's Office, Quadrangle
% Shannonbridge, Co. Roscommon, Ireland (fictional) - medicine@ucw.example
Our ref. SM/AFF/26/118 || 23 February 2026
# TO WHOM IT MAY CONCERN
Student: Caoimhe Brigid Mac Giolla Phádraig (No. 20411877), date of birth 14 May 2002
The above-named has been registered as a full-time student of this School since September 2020 and is at present in the fifth and penultimate year of the undergraduate degree programme (MB BCh BAO).
Her conduct and academic progress have been satisfactory throughout. She has passed all examinations to date at the first sitting, there are no fitness-to-practise matters outstanding against her, and she is a student in good standing.
She is due to graduate in June 2027.
Yours faithfully,
~ Student Affairs :: Attracta Geoghegan ;; for the Dean :: Prof. M. Ní Chonaill
! UCW
! SCHOOL OF MEDICINE""",
        "Caoimhe Brigid Mac Giolla Phádraig",
        "2026-02-23",
        birth="2002-05-14",
    )
    yield mk(
        "good_standing",
        """% Université de la Presqu'île
% Faculté de Médecine
% Service de la scolarité
% 1 avenue des Embruns, 56999 Kerlann (France, fictif) - scolarite.med@uprl.example
N/Réf. : SCO/25-1107/ML || Kerlann, le 7 novembre 2025
# ATTESTATION DE SCOLARITÉ ET DE BONNE CONDUITE
Je soussigné, Doyen de la Faculté de Médecine, atteste que Mademoiselle Apolline TRÉGUIER-NDIAYE, née le 3 juin 2001 à Saint-Louis, est régulièrement inscrite en sixième année des études médicales (DFASM3) pour l'année universitaire 2025-2026.
L'intéressée a validé l'ensemble de ses enseignements et de ses stages. Elle n'a fait l'objet d'aucune sanction disciplinaire et bénéficie de toute la confiance de la Faculté pour effectuer un stage clinique à l'étranger.
La présente attestation est délivrée pour servir et valoir ce que de droit.
~ Le Doyen :: Pr Yann-Ber Kerautret ;; Cachet :: Faculté de Médecine""",
        "Apolline Tréguier-Ndiaye",
        "2025-11-07",
        birth="2001-06-03",
    )
    yield mk(
        "good_standing",
        """% Golden Reef University
% College of Medicine
% Office for Professional Standards
% Coral Point Road, Nassau West, Bahamas (fictional) - standards@gru.example
GRU/OPS/441 || September 30, 2025
# RE: STATUS OF KRISTOFER ALAN WOJTOWICZ
Dear Program Coordinator:
Your office has asked for a statement of standing for Kristofer Alan Wojtowicz, student number 2211-0441. Mr. Wojtowicz was suspended from the College on September 12, 2025 while a complaint about his conduct in a clinic is under review.
We are therefore not able to certify that he is in good standing, and the College does not support any clinical placement until the review has come to an end. A hearing is set for December 2025.
A letter of good standing that we wrote on May 4, 2025 should no longer be relied upon.
Sincerely,
~ Associate Dean :: Philippa Knowles-Rolle, MD, EdD""",
        "Kristofer Alan Wojtowicz",
        "2025-09-30",
        sound=False,
    )
    yield mk(
        "dean_verification",
        """% Universitas Medica Transsylvania
% Faculty of General Medicine, English Programme
% Dean's Office
% Str. Aurel Vlaicu 44, Turda Nouă, Romania (fictional) - dean.en@umt.example
Reg. no. 441/12.01.2026 || Turda Nouă, January 12th, 2026
# CONFIRMATION BY THE HOME SCHOOL
Name of student :: Eleni-Despoina Charalampidou
Born :: 22 September 2001, Larnaca, Cyprus
Year of study :: VI of VI
Elective :: Otolaryngology, 2 - 27 March 2026
The Dean's Office confirms to the host hospital that the student named above: (1) will be in the final year during the elective; (2) has finished the core rotations in internal medicine, surgery, pediatrics, gynecology and psychiatry with a grade of 8 or higher; (3) speaks and writes English, which is the language of instruction; (4) has the permission of the Faculty for the elective; (5) will get credit for it upon receipt of an evaluation.
Health insurance and malpractice cover are to be arranged by the student herself.
~ Dean :: Prof. univ. dr. Horia Muntean ;; Chief Secretary :: Ec. Doina Pop
! FACULTY OF MEDICINE
! ENGLISH PROGRAMME""",
        "Eleni-Despoina Charalampidou",
        "2026-01-12",
        birth="2001-09-22",
    )
    yield mk(
        "dean_verification",
        """% Instituto Superior de Medicina Rio Paraíba
% Diretoria Acadêmica
% Coordenação de Internato
% Rua Sete de Setembro 1441, Campos Belos, RJ, Brasil (fictício) - internato@ismrp.example
Ofício n.º 88/2025 || Campos Belos, 2 de dezembro de 2025
# DECLARAÇÃO DO DIRETOR / DEAN'S STATEMENT
Declaramos que o acadêmico Guilherme Antônio Sarmento Falcão, nascido em 19/04/2001, cursa o 11.º período de Medicina, concluiu os estágios obrigatórios em Clínica Médica, Cirurgia, Pediatria e Ginecologia, e está autorizado por esta Diretoria a realizar estágio eletivo no exterior.
We state that the student Guilherme Antônio Sarmento Falcão, born on April 19, 2001, is in the eleventh semester of Medicine, has completed the core clerkships in internal medicine, surgery, pediatrics and gynecology, and has our approval to do an elective abroad from February 2 to February 27, 2026. He has been trained in biosafety and patient confidentiality, and his command of English is sufficient for work with patients.
~ Diretora Acadêmica :: Profa. Dra. Marilda Coutinho""",
        "Guilherme Antônio Sarmento Falcão",
        "2025-12-02",
        birth="2001-04-19",
    )
    yield mk(
        "lor",
        """% Klinikum Rechts der Wupper
% Universitätsmedizin Barmental
% Klinik für Kardiologie
% Höhenweg 40, 42999 Barmental, Germany (fictional) - kardiologie@krw.example
Prof. Dr. med. Ingeborg Tannhäuser, FESC || 16 October 2025
# LETTER OF RECOMMENDATION FOR MS. MELEK SU DEMİRCİOĞLU
Dear colleagues,
Ms. Melek Su Demircioğlu spent her first trimester of the practical year on my ward, from May to August 2025, and I got to know her both at the bedside and in our echo laboratory.
What set her apart was steadiness. On a night when two patients arrived in shock within ten minutes she kept count of the drugs, called the right people, and afterwards sat down with the older man's wife. She reads a tracing before she reads the computer's opinion of it, and she has the patience to be wrong in front of others.
Our doctoral committee has accepted her thesis on amyloidosis. I expect her to become an excellent clinician scientist, and I recommend her for an elective at your hospital in the warmest terms.
Yours sincerely,
~ Head of Department :: I. Tannhäuser""",
        "Melek Su Demircioğlu",
        "2025-10-16",
    )
    yield mk(
        "mspe",
        """% Karolinen University Debrava
% Medical Faculty, Office for Graduates
% Department of Student Evaluation
% Nám. Svobody 44, Debrava, Czech Republic (fictional) - graduates@kud.example
MSPE 2026 / 441 || October 1, 2025
# MEDICAL STUDENT PERFORMANCE EVALUATION
Student :: Benjamin Tzvi Rosenblatt
Programme :: General Medicine (English), six years
Enrolled :: September 2020
Expected to graduate :: July 2026
Professional performance. Mr. Rosenblatt has met the Faculty's standards of professional conduct. No adverse actions.
Preclinical study. He passed Anatomy and Biochemistry with grade 2 and Pathology with grade 1; one resit in Physiology in June 2022, passed in September of the same year.
Core clinical study. Internal medicine: "keen and well read, quick to help with admissions." Surgery: "calm hands." Pediatrics: "liked by the children, precise in his notes." Psychiatry: "listens." Obstetrics: grade 1.
Summary. In comparison with his class of 118 students we rate Mr. Rosenblatt as a very good candidate for residency.
---
# EXPLANATION OF TERMS
Very good denotes the second of four groups: outstanding (15 % of the class), very good (40 %), good (35 %), fair (10 %). Grades run from 1 (best) to 4 (failed).
~ Vice-Dean for Education :: Doc. MUDr. Zdislava Hronková, CSc.""",
        "Benjamin Tzvi Rosenblatt",
        "2025-10-01",
    )
    yield mk(
        "invitation",
        """% Great Lakes Institute of Neurosurgery
% Division of Medical Student Education
% Suite 1100
% 77 Breakwater Drive, Cleveland Shores, OH 44199 (fictional) - students@glin.example
File GLIN-25-882 || November 26, 2025
# DECISION ON YOUR REQUEST FOR AN ELECTIVE
Dear Mr. Tadesse Worku Alemayehu:
Thank you for your interest in a four-week elective at the Great Lakes Institute of Neurosurgery in April 2026.
After careful review we regret that we are unable to offer you a place. We had 140 requests for eight places. This decision is final for the present academic year and we cannot give a letter of invitation for a visa.
You may apply again after July 1, 2026. We wish you every success in your studies.
Sincerely,
~ Director :: Gwendolyn A. Pirozzi, MD""",
        "Tadesse Worku Alemayehu",
        "2025-11-26",
        sound=False,
    )
    yield mk(
        "transcript",
        """% Universidad Colegio Mayor de los Lagos
% Facultad de Medicina
% Registro Académico
% Costanera 441, Puerto Sereno, Chile (ficticia) - registro.med@ucml.example
Folio 2026-00441 || Puerto Sereno, 20 de enero de 2026
# CERTIFICADO DE CALIFICACIONES / TRANSCRIPT OF GRADES
Alumno / Student :: Vicente Tomás Aránguiz Lillo
RUT :: 00.441.118-K
Fecha de nacimiento :: 16 de julio de 2001
Año | Asignatura | Subject | Nota
2020 | Anatomía Humana | Human Anatomy | 5,9
2020 | Histología | Histology | 6,1
2021 | Fisiología | Physiology | 5,4
2022 | Microbiología y Parasitología | Microbiology and Parasitology | 6,3
2023 | Semiología | Clinical Skills | 6,6
2024 | Medicina Interna | Internal Medicine | 6,2
2024 | Cirugía | Surgery | 5,8
2025 | Internado de Pediatría | Pediatrics Internship | 6,5
Escala de 1,0 a 7,0; nota mínima de aprobación 4,0. Promedio acumulado 6,1. Scale 1.0 to 7.0, pass 4.0, average 6.1.
~ Secretaria de Estudios :: Ximena Barrientos O.""",
        "Vicente Tomás Aránguiz Lillo",
        "2026-01-20",
        birth="2001-07-16",
    )
    yield mk(
        "affiliation",
        """% Hawthorn Memorial Hospital
% and Great Enclosure University, Faculty of Medicine
% Memorandum of Understanding
% 9 Hospital Hill, Hawthorn, VT 05999 (fictional) - legal@hawthornmemorial.example
MOU 2025-017 || October 15, 2025
# CLINICAL AFFILIATION - MEMORANDUM OF UNDERSTANDING
This memorandum is made on October 15, 2025 between Hawthorn Memorial Hospital ("Host") and Great Enclosure University, Faculty of Medicine, Masvingo, Zimbabwe ("School").
1. The Host will take up to four students of the School each year for electives of four weeks.
2. The School will send only students who are in good standing, who hold health insurance and professional liability insurance, and who have shown proof of immunity and of a negative TB test.
3. Students remain under the supervision of the Host's physicians and are not its employees.
4. Each party will keep records of students confidential.
5. The memorandum runs until October 14, 2028 and may be renewed in writing. Either side may leave it with six months' notice.
~ For the Host :: Abigail Thorne-Whitney, MD ;; For the School :: Prof. T. Chigumbura""",
        "",
        "2025-10-15",
        expires="2028-10-14",
    )


def _bona_fide() -> Iterator[UnseenPaper]:
    """Certificates with blanks filled in, from offices in South Asia and Africa."""
    mk = partial(_paper, BonaFide)
    yield mk(
        "good_standing",
        """% SAHYADRI INSTITUTE OF MEDICAL SCIENCES
% (A constituent college of a fictional university)
% Koynanagar Road, Karad West, Maharashtra 415999
No. SIMS/ACAD/BF/0873/2026 || Date: 06/02/2026
# BONAFIDE AND CONDUCT CERTIFICATE
This is to certify that Mr. / Ms. _Rutuja Pandurang Salunkhe_ bearing PRN _20190441177_ is a bonafide student of this Institute studying in _Final MBBS Part II_ during the academic year _2025-26_ .
His / her date of birth as per our register is _29/07/2001_ . Father's name: _Pandurang Vithal Salunkhe_ .
To the best of our knowledge he / she bears a _good moral character_ , is in _good academic standing_ and no disciplinary action is pending against him / her.
This certificate is issued on his / her own request for the purpose of _clinical electives in the U.S.A._
~ Clerk :: A. More ;; Dean :: Dr. Shrikant Ghorpade
! DEAN
! S.I.M.S. KARAD WEST""",
        "Rutuja Pandurang Salunkhe",
        "2026-02-06",
        birth="2001-07-29",
    )
    yield mk(
        "dean_verification",
        """% COLLEGE OF HEALTH SCIENCES, UNIVERSITY OF LAKE KIVU EAST
% School of Medicine and Pharmacy
% P.O. Box 441, Gisenyi Heights, Rwanda (fictional)
Ref. ULKE/CHS/SMP/25/301 || 17th October 2025
# VERIFICATION OF STUDENT STATUS BY THE DEAN
I, the undersigned, Dean of the School of Medicine, verify that _Divine Uwamahoro Ingabire_ , born on _11th April 2001_ , Reg. No. _219004417_ , is enrolled in _Doctorate V (final clinical year)_ .
He / she has completed the following core clerkships: _Internal Medicine, Surgery, Paediatrics, Gynaecology-Obstetrics, Mental Health_ .
The elective at _St. Columba's Medical Center, USA_ from _12 January 2026_ to _6 February 2026_ is _approved_ by the School and will count towards the degree.
Liability insurance by the School: _no_ . Basic life support training: _yes, March 2025_ .
~ Dean :: Prof. Jean de Dieu Nkurikiye ;; Seal of the School :: ULKE""",
        "Divine Uwamahoro Ingabire",
        "2025-10-17",
        birth="2001-04-11",
    )
    yield mk(
        "background_check",
        """% LAGOON STATE POLICE COMMAND
% Criminal Investigation Department - Central Registry of Fingerprints
% Alagomeji Annex, Lagos West, Nigeria (fictional)
Ref. CID/CR/PCC/44178/25 || 3rd December, 2025
# POLICE CHARACTER CERTIFICATE
With reference to the application of _Emeka Tobenna Anyanwu-Briggs_ , male, born on _16th June, 1998_ , holder of passport number _B00044178_ , whose fingerprints were taken at this office on _24th November, 2025_ , a search was made in the records of this Registry.
The search disclosed the following: _convicted of obtaining by false pretence, Magistrate Court II, Yaba, on 8th March, 2021, and fined; one further charge is before the court_ .
This certificate is issued without erasure, for the use of _hospitals in the United States of America_ .
~ Officer in charge :: CSP Folarin Bakare ;; Fingerprint expert :: ASP H. Danjuma
! C.I.D.
! CENTRAL REGISTRY""",
        "Emeka Tobenna Anyanwu-Briggs",
        "2025-12-03",
        birth="1998-06-16",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "transcript",
        """% KHYBER FRONTIER MEDICAL UNIVERSITY
% Office of the Controller of Examinations
% Ring Road, Hayatabad Phase 9, Peshawar (fictional)
Serial No. 044178 || Date of issue: 12-11-2025
# DETAILED MARKS CERTIFICATE - MBBS
Name :: Palwasha Gul Orakzai ;; Roll No. :: 19-441
Father's name :: Sher Zaman Orakzai ;; Registration :: KFMU-19-0417
Date of birth :: 14-08-2000 ;; College :: Frontier Women Medical College
Professional | Subjects | Marks | Out of | Result
First Prof (2021) | Anatomy, Physiology, Biochemistry | 541 | 800 | Pass
Second Prof (2022) | Pharmacology, Pathology I | 402 | 600 | Pass
Third Prof (2023) | Pathology II, Forensic, Community Medicine | 598 | 900 | Pass
Fourth Prof (2024) | ENT, Ophthalmology, Special Pathology | 610 | 900 | Pass
Final Prof (2025) | Medicine, Surgery, Gynae & Obs, Paediatrics | 1013 | 1500 | Pass
Aggregate | | 3164 | 4700 | 67.3 %
Errors and omissions excepted. Minimum pass marks are 50 per cent in each subject.
~ Prepared by :: N. Afridi ;; Controller of Examinations :: Dr. Wajid Yousafzai""",
        "Palwasha Gul Orakzai",
        "2025-11-12",
        birth="2000-08-14",
    )
    yield mk(
        "tb_test",
        """% KANDY HILL TOWN CHEST CLINIC
% Respiratory Disease Control Unit
% 44 Katugastota Road, Kandy Ihala, Sri Lanka (fictional)
Clinic No. 26/0418 || 26.01.2026
# REPORT OF TUBERCULIN (MANTOUX) TEST
Name of patient :: Dilshan Thilina Wijeratne ;; Age / D.O.B. :: 25 yrs / 01.09.2000
Referred by :: Medical Officer, University Health Centre (UHC/441)
Tuberculin used: _PPD RT-23, 2 TU, 0.1 ml_ injected intradermally into the _left_ forearm on _23.01.2026_ at _10.15 a.m._
Reaction read on _26.01.2026_ at _9.40 a.m._ after _71_ hours.
Diameter of induration: _6 mm_ . BCG scar: _present_ .
Interpretation: _Negative_ (less than 10 mm). No further action.
~ Read by :: Nursing Officer P. Jayasekara ;; Consultant Respiratory Physician :: Dr. Ruwan Abeysinghe""",
        "Dilshan Thilina Wijeratne",
        "2026-01-26",
        birth="2000-09-01",
        values="TST,6,mm,negative",
    )
    yield mk(
        "chest_xray",
        """% DHANMONDI CENTRAL DIAGNOSTIC COMPLEX
% Department of Radiology & Imaging
% House 44, Road 18/A, Dhaka South, Bangladesh (fictional)
ID No. X-25-90441 || Delivery: 29/11/2025
# X-RAY CHEST P/A VIEW
Patient's name :: Farzana Yeasmin Mitu
Age :: 24 Y ;; Sex :: Female
Ref. by :: Prof. Dr. M. A. Quddus, MBBS, FCPS
Taken on :: 28/11/2025 ;; Films :: 1
Diaphragm: both domes are _normal in position and contour_ . Costo-phrenic angles are _clear_ .
Heart: _normal in transverse diameter_ . Lungs: _both lung fields are clear, no focal lesion seen_ .
Bony thorax: _reveals no abnormality_ .
Comment: _Normal chest skiagram._
~ Typed by :: Shohel ;; Radiologist :: Dr. Nusrat Jahan Lopa, MBBS, M.Phil.""",
        "Farzana Yeasmin Mitu",
        "2025-11-28",
        values="chest_xray,,,normal",
    )
    yield mk(
        "financial_proof",
        """% RIFT VALLEY COMMERCIAL BANK LTD.
% Nakuru Plaza Branch
% P.O. Box 44178, Nakuru Town, Kenya (fictional)
Our ref. RVCB/NKP/CERT/112 || 9 March 2026
# CONFIRMATION OF BANK BALANCE
We confirm that _Sharon Jepkemboi Kiprotich_ maintains a savings account numbered _0044-178-2201_ with this branch since _11 May 2020_ .
The balance on the account as at _6 March 2026_ stood at _KES 2,315,400.50_ (approximately _USD 17,890_ ).
The account is operated satisfactorily. The information is given in strict confidence for the purpose of _medical elective and visa application_ and carries no guarantee by the bank.
~ Branch Operations Manager :: Josphat Lagat ;; Authorised signatory :: M. Wairimu
! RVCB - NAKURU PLAZA""",
        "Sharon Jepkemboi Kiprotich",
        "2026-03-09",
    )
    yield mk(
        "physical_exam",
        """% GOVERNMENT DISTRICT HOSPITAL, PALAKKUNNU
% Office of the Medical Superintendent
% Palakkunnu, Kerala 678999 (fictional)
Certificate No. 441/GDH/2025 || 04/09/2025
# MEDICAL FITNESS CERTIFICATE
I, Dr. _Biju Ouseph_ , Civil Surgeon, do hereby certify that I have carefully examined Shri / Smt. _Arjun Krishnadas Warrier_ , aged _25_ years, date of birth _19/02/2000_ , on _04/09/2025_ .
Findings: height _176 cm_ , weight _88 kg_ , blood pressure _168/112 mm Hg_ , urine sugar _+++_ , vision _6/9 corrected_ .
In my opinion he / she is _UNFIT at present_ for hospital duty on account of _uncontrolled hypertension and newly found diabetes mellitus_ and should be seen again after _eight weeks of treatment_ .
Marks of identification: _mole on right forearm_ .
~ Signature of candidate :: Arjun K. W. ;; Civil Surgeon :: Dr. Biju Ouseph, MD""",
        "Arjun Krishnadas Warrier",
        "2025-09-04",
        birth="2000-02-19",
        sound=False,
    )
    yield mk(
        "name_change",
        """% REPUBLIC OF GHANA - HIGH STREET NOTARIES, ACCRA NORTH
% Commissioners for Oaths (fictional)
% 44 Ring Road Close
Doc. No. 0441/2025 || 22nd August, 2025
# STATUTORY DECLARATION - CHANGE OF NAME
I, _Abena Serwaa Osei-Kufuor_ , formerly known and called _Linda Abena Osei_ , of house number _F 441/3_ , born on _5th January, 2000_ , do solemnly and sincerely declare as follows:
That I have given up the name _Linda Abena Osei_ and that from the date of this declaration I shall be known as _Abena Serwaa Osei-Kufuor_ for all purposes.
That all my certificates and documents which bear the former name remain valid and refer to one and the same person.
Declared at _Accra North_ this _22nd_ day of _August, 2025_ before me.
~ Declarant :: A. S. Osei-Kufuor ;; Commissioner for Oaths :: Kwadwo Frimpong Esq.""",
        "Abena Serwaa Osei-Kufuor",
        "2025-08-22",
        birth="2000-01-05",
    )
    yield mk(
        "lab_titers",
        """% MOUNT KENYATTA REFERRAL HOSPITAL
% Department of Laboratory Medicine - Immunology Section
% Thika Bypass, Kenya (fictional)
Lab No. IMM/2026/0441 || Printed: 24/02/2026
# HEPATITIS B AND VARICELLA IMMUNE STATUS
Patient :: Wambui Njeri Kamau-Okello ;; DOB :: 17/12/2000
Hospital No. :: 44-17-80 ;; Requested by :: Dr. S. Mulwa
Date of collection :: 19/02/2026 ;; Date authorised :: 23/02/2026
Investigation | Result | Units | Reference interval | Remarks
Hepatitis B surface antibody | 156.8 | mIU/mL | > 10.0 | Protective
Hepatitis B surface antigen | 0.42 | COI | < 1.00 | Non-reactive
Varicella zoster IgG | 412 | mIU/mL | > 165 | Positive
Rubella IgG | 88.5 | IU/mL | > 10 | Positive
Measles IgG | 390 | mIU/mL | > 200 | Positive
The results relate to the sample as received.
~ Medical Laboratory Scientist :: B. Otieno ;; Consultant Pathologist :: Dr. L. Gathoni""",
        "Wambui Njeri Kamau-Okello",
        "2026-02-19",
        birth="2000-12-17",
        values="anti-HBs,156.8,mIU/mL,positive;HBsAg,0.42,COI,negative;varicella_igg,412,mIU/mL,positive;rubella_igg,88.5,IU/mL,positive;measles_igg,390,mIU/mL,positive",
    )


def _state_seal() -> Iterator[UnseenPaper]:
    """Certificates and notices of authorities."""
    mk = partial(_paper, StateSeal)
    yield mk(
        "background_check",
        """% BUNDESAMT FÜR REGISTERWESEN (FIKTIV)
% Bundeszentralregister - Muster
# FÜHRUNGSZEUGNIS
# Certificate of Conduct / Certificat de bonne conduite
Geburtsname / Surname at birth :: Harzheim ;; Familienname / Surname :: Harzheim ;; Vorname(n) / First name(s) :: Malte Jonathan
Geburtsdatum / Date of birth :: 13.08.2000 ;; Geburtsort / Place of birth :: Detmold-Lage ;; Staatsangehörigkeit / Nationality :: deutsch
Anschrift / Address :: Kirchgasse 41, 33999 Lippenau
Inhalt: Keine Eintragung
Content: no entry / Contenu : aucune inscription
Datum / Date: 26.01.2026
Dieses Führungszeugnis wurde elektronisch erstellt und ist ohne Unterschrift gültig. Antrag eingegangen am 19.01.2026.
$ Verification code 44A1-78F0-2201 - page #""",
        "Malte Jonathan Harzheim",
        "2026-01-26",
        birth="2000-08-13",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% MINISTERO DELLA GIUSTIZIA (FACSIMILE)
% Sistema informativo del casellario - Ufficio locale di Ferrazza
# CERTIFICATO PENALE
# Criminal record certificate, for use abroad
Cognome :: TORRIGIANI ;; Nome :: BIANCA ELEONORA
Data di nascita :: 21/03/2001 ;; Luogo di nascita :: FERRAZZA (FR) ;; Sesso :: F
Si attesta che, sulla base dei dati identificativi sopra riportati, nella banca dati del casellario giudiziale risulta: NULLA.
It is attested that on the basis of the above data the database of criminal records shows: NO ENTRY.
Richiesto da: l'interessata, il 3 novembre 2025.
Ferrazza, 5 novembre 2025, ore 10:32
Il presente certificato ha validità di sei mesi dalla data di rilascio, sino al 05/05/2026.
~ Il responsabile :: A. Gualtieri""",
        "Bianca Eleonora Torrigiani",
        "2025-11-05",
        expires="2026-05-05",
        birth="2001-03-21",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% ROYAL PROVINCE OF SARAWAN - POLICE HEADQUARTERS
% Certificate of Clearance Section (fictional)
# CRIMINAL HISTORY CERTIFICATE
Full name :: Ahmad Danial bin Roslan Shukri ;; Identity card no. :: 991118-13-0441
Date of birth :: 18 November 1999 ;; Passport :: K00441780 ;; Certificate no. :: PHQ/25/7741
Application received :: 2 September 2025 ;; Fingerprints :: taken 2 September 2025
## Result of search
The records of this headquarters show the following against the person named above:
1. Voluntarily causing hurt, Magistrate's Court of Kuching Ulu, 14 January 2022. Fined RM 2,000.
2. Possession of a prohibited item, same court, 3 July 2023. Bound over for twelve months.
The certificate speaks as of its date of issue and was prepared for the authorities of the United States.
Date of issue: 18 September 2025
~ Head of Section :: DSP Wan Hasnah ;; Checked :: Insp. L. Ngui""",
        "Ahmad Danial bin Roslan Shukri",
        "2025-09-18",
        birth="1999-11-18",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "child_abuse_clearance",
        """% STATE OF ALLEGHENIA - DEPARTMENT OF HUMAN SERVICES
% ChildLine and Abuse Registry, P.O. Box 4417 (fictional)
# CHILD ABUSE HISTORY CERTIFICATION
Applicant :: LEKOTA, KEFENTSE OBAKENG ;; Birth date :: 02/11/2000
Other names :: None given ;; Certification ID :: 0026-441780
Purpose :: School or university, unpaid trainee ;; Date received :: 01/20/2026
## Certification
As of the verification date below, the applicant is NOT listed in the statewide database as a perpetrator of an indicated or founded report of child abuse.
Verification date: 01/29/2026
This certification is valid for 60 months, that is, through 01/29/2031. A copy is acceptable. Any person may confirm it online with the number above.
~ Director of Operations :: Henrietta Maddox""",
        "Kefentse Obakeng Lekota",
        "2026-01-29",
        expires="2031-01-29",
        birth="2000-02-11",
        values="background_check,,,clear",
    )
    yield mk(
        "child_abuse_clearance",
        """% COMMONWEALTH OF TIDEWATER - CENTRAL REGISTRY
% Office of Background Investigations (fictional)
# CENTRAL REGISTRY RELEASE OF INFORMATION - RESULTS
Name searched :: Ghadeer Khalil Mustafa ;; Date of birth :: 10/30/2001
Maiden or other names :: Ghadeer Khalil ;; Social Security no. :: not assigned
Requesting agency :: Hawthorn Memorial Hospital ;; Form received :: 10/01/2025
## Finding
We are unable to determine that the person above is named in the registry: no record of a founded complaint of child abuse or neglect was found.
Search completed 10/14/2025 by the Office of Background Investigations.
~ Registry staff :: V. Tolliver ;; Notary on request form :: J. Beale""",
        "Ghadeer Khalil Mustafa",
        "2025-10-14",
        birth="2001-10-30",
        values="background_check,,,clear",
    )
    yield mk(
        "fl_cie",
        """% FLORIDA CARE PROVIDER CLEARINGHOUSE (FICTIONAL COPY)
% Notice to the person screened
# LEVEL 2 SCREENING - DETERMINATION
Applicant :: Cristhian Joel Zambrano Vera ;; Date of birth :: 06/06/1999
Screening ID :: 8-441780 ;; Livescan date :: 11/04/2025
Sponsor :: Coral Ridge Hospital, Broward Keys ;; Position :: Visiting medical student
## Determination
Status: NOT ELIGIBLE, decided on 11/12/2025.
The state and national criminal history shows a disqualifying offense under the statute: felony fraud, 2020. You may ask for an exemption when three years have gone by since the end of the sentence.
You may not work or train in a position that calls for Level 2 screening.
~ Screening unit :: R. Delacruz""",
        "Cristhian Joel Zambrano Vera",
        "2025-11-12",
        birth="1999-06-06",
        sound=False,
    )
    yield mk(
        "nysed_letter",
        """% NEW YORK OFFICE OF THE PROFESSIONS (FICTIONAL COPY)
% Division of Professional Licensing Services, Medicine Unit
# NOTICE CONCERNING CLINICAL CLERKSHIPS
Student :: Dimitra Anastasiou-Vlahos ;; File number :: 441-780-26
School :: Universitas Medica Transsylvania ;; Country :: Romania
Dear Ms. Anastasiou-Vlahos:
Your Form 2CC was reviewed on January 26, 2026. You are approved to take part in clinical clerkships of more than twelve weeks in total in New York teaching hospitals that are affiliated with your school.
The approval is good for two years from the date of this notice, that is, through February 3, 2028. Keep the original; hospitals will ask for it.
Dated: February 3, 2026
~ Unit Supervisor :: Percival Odom""",
        "Dimitra Anastasiou-Vlahos",
        "2026-02-03",
        expires="2028-02-03",
    )
    yield mk(
        "translation",
        """% ORDEM DOS TRADUTORES AJURAMENTADOS (FICTÍCIA)
% Certificados de tradução - Lisboa Oriental, Portugal
# CERTIFICADO DE TRADUÇÃO
# Certificate of accuracy of a translation
Tradutor / Translator :: Duarte Vasconcelos Pinheiro ;; Cédula / Licence :: 441
Documento / Document :: Certificado de habilitações / Transcript ;; Páginas / Pages :: 6
Titular / Holder :: Inês Margarida Falcão Teles ;; Línguas / Languages :: PT - EN
Certifico que a tradução em anexo é fiel ao original que me foi apresentado, datado de 30 de setembro de 2025.
I certify that I am competent to translate from Portuguese into English, and that the attached translation of the paper dated 30 September 2025 is complete and accurate.
Lisboa Oriental, 17 de novembro de 2025
~ Tradutor ajuramentado :: D. V. Pinheiro
! TRADUÇÃO CERTIFICADA""",
        "Inês Margarida Falcão Teles",
        "2025-11-17",
    )
    yield mk(
        "visa",
        """% EMBASSY OF THE UNITED STATES - CONSULAR SECTION (FICTIONAL COPY)
% Nonimmigrant visas
# REFUSAL WORKSHEET - SECTION 214(b)
Applicant :: Muhammad Bilal Chughtai ;; Date of birth :: 03 FEB 2000
Passport :: XX0441780 ;; Visa class applied for :: B1/B2
Interview :: 19 FEB 2026 ;; Case :: AA00KQ4417
Dear applicant:
We regret to inform you that you have been found ineligible for a nonimmigrant visa under section 214(b) of the Immigration and Nationality Act. You have not shown that you will leave the United States after your clinical elective.
This decision cannot be appealed. You may apply again with a new form and fee. Your letter of invitation and your bank statements are returned to you with this sheet.
Date: 19 February 2026
~ Consular Officer :: (initials) J.K.""",
        "Muhammad Bilal Chughtai",
        "2026-02-19",
        birth="2000-02-03",
        sound=False,
    )
    yield mk(
        "ecfmg_pathway",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES (FICTIONAL COPY)
% A division of Intealth - Pathways Office
# PATHWAYS APPLICATION: NOTICE OF ACCEPTANCE
Applicant :: Sabrina Nur Aisyah Hutagalung ;; USMLE/ECFMG ID :: 0-441-780-2
Pathway :: 6 - evaluation by licensed physicians ;; Match season :: 2026
Application submitted :: September 22, 2025 ;; OET Medicine :: requirement met
We are pleased to tell you that your Pathways application has been accepted. The six Mini-CEX evaluations that were sent in by your physicians met the standard. You have satisfied the clinical skills requirement for ECFMG Certification.
This acceptance is valid through December 31, 2026. After that day you would have to apply to a Pathway again.
December 8, 2025
~ Pathways Office :: Lorraine Ettinger""",
        "Sabrina Nur Aisyah Hutagalung",
        "2025-12-08",
        expires="2026-12-31",
    )


def _vendor_report() -> Iterator[UnseenPaper]:
    """Reports of screening companies, review officers and reference laboratories."""
    mk = partial(_paper, VendorReport)
    yield mk(
        "background_check",
        """% Veritrail Student Checks
% 88 Commerce Loop, Raleigh Oaks, NC (fictional)
% Client services 919-555-0186
# Consumer Report
Candidate :: Aleksandra Milosavljević ;; Date of birth :: 11/24/2000 ;; SSN :: none
File number :: VT-2604417 ;; Ordered :: 02/02/2026 ;; Completed :: 02/17/2026
Client :: Tidewater College of Medicine - Visiting Students ;; Package :: Healthcare International
& Report outcome :: CLEAR
## Components
Component | Jurisdiction | Completed | Status
Global sanctions and watch lists | Worldwide | 02/02/2026 | Clear
OIG List of Excluded Individuals | US federal | 02/02/2026 | Clear
SAM.gov exclusions | US federal | 02/02/2026 | Clear
National sex offender search | US, all states | 02/03/2026 | Clear
International criminal search | Serbia, Novi Pazar | 02/17/2026 | Clear
## Notes
Your rights under the Fair Credit Reporting Act are described in the enclosed summary. The client decides on eligibility; Veritrail does not.
---
## Enclosure: where records were searched
The international search was made at the court of the place of residence for the last seven years. A finding, if there were one, would be shown as Record Located together with the charge, the date and the sentence.""",
        "Aleksandra Milosavljević",
        "2026-02-17",
        birth="2000-11-24",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Veritrail Student Checks
% 88 Commerce Loop, Raleigh Oaks, NC (fictional)
% Client services 919-555-0186
# Consumer Report
Candidate :: Dontrell Marquise Featherston ;; Date of birth :: 05/03/1998 ;; SSN :: XXX-XX-4417
File number :: VT-2591180 ;; Ordered :: 08/11/2025 ;; Completed :: 08/20/2025
Client :: Golden Reef University College of Medicine ;; Package :: Clinical Student
& Report outcome :: CONSIDER
## Components
Component | Jurisdiction | Completed | Status
SSN trace | US | 08/11/2025 | Complete
OIG List of Excluded Individuals | US federal | 08/11/2025 | Clear
National sex offender search | US, all states | 08/12/2025 | Clear
County criminal search | Pine Barrens County, GA | 08/20/2025 | Record located
## Record detail
Case number :: 22-CR-00441 ;; Charge :: Driving under the influence, second
Filed :: 10/08/2022 ;; Disposition :: Guilty, 01/17/2023, 12 months' probation
A pre-adverse action letter was sent to the candidate on 08/21/2025.""",
        "Dontrell Marquise Featherston",
        "2025-08-20",
        birth="1998-05-03",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Clearpath MRO Services
% Medical review of workplace drug tests
% 7 Foundry Street, Toledo Flats, OH (fictional)
# Medical Review Officer Report
Donor :: Siphesihle Ntombela ;; Donor ID :: student 0441 ;; Birth date :: 09/17/2000
Specimen ID :: 1177 4400 92 ;; Collected :: 03/16/2026 08:55 ;; Panel :: 10 panel + fentanyl, urine
Received at lab :: 03/17/2026 ;; Lab report :: 03/18/2026 ;; MRO verified :: 03/19/2026
& Final verified result :: NEGATIVE
## Remarks
Reason for test: pre-placement. Chain of custody reviewed; no corrections. Donor was not contacted.
The result applies to the specimen with the number above. Positive results would be listed here by drug.
~ Medical Review Officer :: Ottoline Greaves, MD, MRO ;; Date :: 03/19/2026""",
        "Siphesihle Ntombela",
        "2026-03-16",
        birth="2000-09-17",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Clearpath MRO Services
% Medical review of workplace drug tests
% 7 Foundry Street, Toledo Flats, OH (fictional)
# Medical Review Officer Report
Donor :: Braulio Enrique Covarrubias ;; Donor ID :: student 0517 ;; Birth date :: 04/29/1999
Specimen ID :: 1177 4518 07 ;; Collected :: 11/10/2025 15:20 ;; Panel :: 10 panel + fentanyl, urine
Received at lab :: 11/12/2025 ;; Lab report :: 11/14/2025 ;; MRO verified :: 11/18/2025
& Final verified result :: POSITIVE
## Detail
Drug | Confirmed level | Cutoff | MRO finding
Marijuana metabolite (THCA) | 64 ng/mL | 15 ng/mL | Positive
Amphetamines | - | 500 ng/mL | Negative
Opiates | - | 2000 ng/mL | Negative
Cocaine metabolite | - | 150 ng/mL | Negative
## Remarks
Donor interviewed on 11/17/2025; gave no valid medical explanation. He may ask within 72 hours for a test of the split specimen.
~ Medical Review Officer :: Ottoline Greaves, MD, MRO ;; Date :: 11/18/2025""",
        "Braulio Enrique Covarrubias",
        "2025-11-10",
        birth="1999-04-29",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% QuickCup Collections
% Rapid testing, Site 12 - Boise Bench, ID (fictional)
% Not a laboratory
# Rapid Urine Test Result Form
Donor :: Yevheniia Lysenko ;; Date of birth :: 01/18/2001 ;; Photo ID :: passport FL044178
Test date / time :: 12/08/2025 10:40 AM ;; Device lot / expires :: DX2207 / 2026-10 ;; Temperature :: 95 F, in range
& Screening outcome :: NON-NEGATIVE
## Lines read at 5 minutes
Drug | Code | Reading
Cocaine | COC | Negative
Marijuana | THC | Negative
Opiates | OPI | Non-negative
Amphetamine | AMP | Negative
Benzodiazepines | BZO | Negative
Fentanyl | FYL | Negative
## Disposition
The specimen was split and sent to a laboratory for GC/MS confirmation. A screening result is not final.
~ Collector :: Wade Hutchings ;; Donor :: Y. Lysenko""",
        "Yevheniia Lysenko",
        "2025-12-08",
        birth="2001-01-18",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Northern Spires Toxicology
% Forensic Drug Testing, Fargo Junction, ND (fictional)
% CAP-FDT sample accreditation
# Laboratory Report
Donor name :: HABIMANA, PACIFIQUE ;; DOB :: 06/26/2000 ;; Account :: Great Lakes Institute
Specimen no. :: 90441-77 ;; Date collected :: 02/11/2026 ;; Date reported :: 02/14/2026
& Overall result :: NEGATIVE - DILUTE
## Tests
Test | Result | Cutoff / normal
Amphetamines | Negative | 500 ng/mL
Barbiturates | Negative | 200 ng/mL
Cocaine metabolites | Negative | 150 ng/mL
Marijuana metabolite | Negative | 20 ng/mL
Opiates | Negative | 300 ng/mL
Creatinine | 8.4 mg/dL | 20 or more
Specific gravity | 1.0016 | 1.0030 or more
## Comment
The specimen is dilute. By the account's policy a dilute specimen has to be collected again without advance notice.
~ Certifying scientist :: Solveig Amundson""",
        "Pacifique Habimana",
        "2026-02-11",
        birth="2000-06-26",
        values="drug_screen,,,dilute",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Meridian Reference Labs
% PATIENT REPORT - duplicate copy
% 1 Meridian Circle, Burlingame Creek, NC (fictional)
# Immunity Profile
Patient :: TUPUOLA, SEFINA LAGI ;; DOB :: 03/31/2001 ;; Sex :: F
Patient phone :: 808-555-0117 ;; Specimen ID :: 041-778-0220-0 ;; Account :: 44170023
Date collected :: 09/15/2025 ;; Date entered :: 09/16/2025 ;; Date reported :: 09/18/2025
Ordering physician :: K. Akana ;; NPI :: 0000000441 ;; Fasting :: No
## Ordered items
Tests | Result | Flag | Units | Reference interval
Hep B Surface Ab, Qual | Reactive | | | Non-immune < 10; immune > 9.9
Measles Antibodies, IgG | 241.0 | | AU/mL | 16.5 or above
Mumps Abs, IgG | 95.1 | | AU/mL | 11.0 or above
Rubella Antibodies, IgG | 3.88 | | index | 1.00 or above
Varicella Zoster IgG | 1574 | | index | 166 or above
| Performed at: MR, 1 Meridian Circle. Director: Theo Vandermolen, PhD. For inquiries the physician may call the branch.""",
        "Sefina Lagi Tupuola",
        "2025-09-15",
        birth="2001-03-31",
        values="anti-HBs,,,positive;measles_igg,241,AU/mL,;mumps_igg,95.1,AU/mL,;rubella_igg,3.88,index,;varicella_igg,1574,index,",
    )
    yield mk(
        "tb_test",
        """% Meridian Reference Labs
% PATIENT REPORT
% 1 Meridian Circle, Burlingame Creek, NC (fictional)
# QuantiFERON-TB Gold Plus (client incubated)
Patient :: LATIFI, ARBEN ;; DOB :: 08/12/1999 ;; Sex :: M
Patient ID :: HRB-8841 ;; Specimen ID :: 303-441-7802-0 ;; Account :: Harborstone MC
Date collected :: 10/27/2025 ;; Date received :: 10/28/2025 ;; Date reported :: 10/30/2025
## Ordered items
Tests | Result | Units | Reference interval
QuantiFERON Incubation | Incubation performed. | |
QuantiFERON Nil Value | 0.02 | IU/mL |
QuantiFERON TB1 Ag Value | 0.04 | IU/mL |
QuantiFERON TB2 Ag Value | 0.03 | IU/mL |
QuantiFERON Mitogen Value | 7.75 | IU/mL |
QuantiFERON-TB Gold Plus | Negative | | Negative
| The result is derived by subtracting the Nil value. Chemiluminescence immunoassay.""",
        "Arben Latifi",
        "2025-10-27",
        birth="1999-08-12",
        values="IGRA,,,negative",
    )
    yield mk(
        "mask_fit",
        """% SafeBreath Mobile Testing
% On-site respirator services, Omaha Ridge, NE (fictional)
% OSHA 29 CFR 1910.134
# Fit Test Report
Wearer :: Jurgita Kazlauskaitė ;; Employer / school :: Elk Prairie Clinic Network ;; Test ID :: SB-26-0441
Date of test :: 02/20/2026 ;; Protocol :: Modified fast CNC for filtering facepieces ;; Retest due :: 02/20/2027
Respirator :: BYD DE2322 N95 ;; Size :: Standard ;; Operator :: Clint Sorensen
& Test outcome :: PASS
## Exercises
Exercise | Fit factor | Needed | Result
Bending over | 156 | 100 | Pass
Talking | 200 | 100 | Pass
Head side to side | 188 | 100 | Pass
Head up and down | 171 | 100 | Pass
Overall | 177 | 100 | Pass
~ Wearer :: J. Kazlauskaitė ;; Operator :: C. Sorensen""",
        "Jurgita Kazlauskaitė",
        "2026-02-20",
        expires="2027-02-20",
    )
    yield mk(
        "hipaa",
        """% CampusComply Training Records
% Collaborative courses for students and staff
% Records desk 305-555-0119 (fictional)
# Completion Report, Part 1 of 2
Learner :: Thulani Sibusiso Mthembu ;; Record ID :: 60441778 ;; Institution :: Coral Ridge Hospital
Course :: Health Privacy (HIPAA) - students ;; Stage :: Basic ;; Reported score :: 95
Completion date :: 10-Jan-2026 ;; Expiration date :: 10-Jan-2028 ;; Minimum passing :: 80
& Status :: PASSED
## Required modules
Module | Date completed | Score
HIPAA: what students must know | 10-Jan-2026 | 5/5
Security of laptops and phones | 09-Jan-2026 | 5/5
Minimum necessary rule | 10-Jan-2026 | 4/5
Photographs and social media | 10-Jan-2026 | 5/5
A copy of this report can be verified with the record ID.""",
        "Thulani Sibusiso Mthembu",
        "2026-01-10",
        expires="2028-01-10",
    )


def _wallet_sheet() -> Iterator[UnseenPaper]:
    """Sheets with cards: life support, insurance, vaccination, copies of passports."""
    mk = partial(_paper, WalletSheet)
    yield mk(
        "bls",
        """% Print, cut along the line and fold. eCards can be verified by employers. (fictional)
# BASIC LIFE SUPPORT - BLS Provider
American Heart Association style eCard
## Ekaterine Lomidze
has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the Basic Life Support (CPR and AED) Program.
Issue Date :: 12/17/2025 ;; Renew By :: 12/2027
Training Center Name :: Peachtree Resuscitation Ltd. ;; eCard Code :: 2554 1778 0441
Instructor Name :: Hollis Garrity ;; Instructor ID :: 0004417801
Training Center City, State :: Marietta Glen, GA ;; Training Site :: Skills Station 3""",
        "Ekaterine Lomidze",
        "2025-12-17",
        expires="2027-12-31",
    )
    yield mk(
        "bls",
        """% Karte bitte ausschneiden / please cut out - Muster
# BLS-PROVIDER nach ERC-Leitlinien
European resuscitation course (fiktiv)
## Maximilian Graf Esterwegen
hat den Kurs Basic Life Support mit AED erfolgreich abgeschlossen. / has completed the course in basic life support with AED.
Kursdatum / Course date :: 08.11.2025 ;; Gültig bis / Valid until :: 08.11.2027
Kursort / Place :: Reanimationszentrum Kaltental ;; Nr. / No. :: ERC-44-1778
Kursleitung / Course director :: Dr. Ansgar Reiff ;; Geburtsdatum / Born :: 01.02.2000""",
        "Maximilian Graf Esterwegen",
        "2025-11-08",
        expires="2027-11-08",
        birth="2000-02-01",
    )
    yield mk(
        "bls",
        """% Replacement copy printed on 01/30/2026. Cards two years after issue are no longer valid. (fictional)
# BLS FOR HEALTH CARE PROVIDERS
Red Shield Training Alliance
## Ayodeji Samuel Oyebanji
CPR, AED and airway obstruction for adults, children and infants
Issued :: 06/12/2023 ;; Good through :: 06/2025
Status on day of print :: EXPIRED ;; Card :: RS 0441778
Instructor :: Nanette Fournier ;; Center :: Gulfside College
# Reverse
To renew, sign up for a course with skills test. An online refresher alone does not extend an expired card.""",
        "Ayodeji Samuel Oyebanji",
        "2023-06-12",
        expires="2025-06-30",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% Temporary member card - carry it until your plastic card comes (fictional)
# SUMMIT SCHOLAR HEALTH - PPO Student Plan
## Ikaika Noelani Park-Souza
Member ID :: SSH 4417 78022 ;; Group :: VISIT-MED-26
Effective :: 06/01/2026 ;; Through :: 08/31/2026 ;; DOB :: 02/27/2001
Office visit :: $25 ;; Emergency room :: $150 ;; Deductible :: $250
# Back of card
Inpatient stays must be reported within 48 hours at 866-555-0144. Medical evacuation and repatriation are included. Providers: send claims to P.O. Box 4417, Provo Bench, UT. This card is no guarantee of payment; coverage depends on eligibility on the date of service.""",
        "Ikaika Noelani Park-Souza",
        "2026-06-01",
        expires="2026-08-31",
        birth="2001-02-27",
    )
    yield mk(
        "covid",
        """% Photocopy of both sides on one sheet
# COVID-19 VACCINATION RECORD CARD
Please keep this card, which includes medical information about the vaccines you have received. (fictional)
Last name :: Rakotomalala ;; First name :: Miora ;; MI :: H.
Date of birth :: 10/14/1999 ;; Patient number :: IIS 441778
Vaccine | Product / lot | Date | Clinic site
1st dose | Pfizer EW0441 | 05/03/2021 | County fairground
2nd dose | Pfizer EW0778 | 05/24/2021 | County fairground
Other | Pfizer bivalent GH441 | 10/12/2022 | Pharmacy 7781
Other | Novavax 24-25 | 11/06/2024 | Student health
# Reverse side
Bring this card to every vaccination appointment. Reminder: return for a second dose.""",
        "Miora H. Rakotomalala",
        "2024-11-06",
        birth="1999-10-14",
    )
    yield mk(
        "flu",
        """% Proof of vaccination - one per person (fictional)
# SEASONAL FLU SHOT 2025-26
Corner Drug & Wellness, store 0441, Spokane Bluff, WA
## Mehrnoosh Daryaei
Date of Birth :: 07/07/2000 ;; Date Vaccinated :: 10/21/2025
Vaccine :: Flucelvax, 0.5 mL IM ;; Lot :: 441778A, use by 05/2026
Site :: Left arm ;; Pharmacist :: Tuan Pham, PharmD
Show this card to your school or employer.""",
        "Mehrnoosh Daryaei",
        "2025-10-21",
        birth="2000-07-07",
    )
    yield mk(
        "osha_bbp",
        """% Wallet card for employees and students (fictional)
# OSHA BLOODBORNE PATHOGENS - 29 CFR 1910.1030
Beacon Workplace Safety
## Tsedenia Girma Abebe
has finished the annual training in the prevention of exposure to blood and other infectious materials.
Trained on :: 01/05/2026 ;; Retrain by :: 01/05/2027
Length :: 60 minutes ;; Trainer :: Col. (ret.) Ned Vickery ;; Card :: BWS-4417
# Reverse
After an exposure: wash, report to your supervisor at once, go to employee health or the emergency department. Ask about your hepatitis B vaccination.""",
        "Tsedenia Girma Abebe",
        "2026-01-05",
        expires="2027-01-05",
    )
    yield mk(
        "immunization_host",
        """% Copia del carné, ambos lados - ejemplar ficticio
# CARNÉ NACIONAL DE VACUNACIÓN - ADULTOS
Secretaría de Salud, República del Istmo
Nombres y apellidos :: Génesis Abigail Montúfar Recinos
Fecha de nacimiento :: 18/08/2001 ;; Documento :: 0441-77802
Vacuna | Fecha | Lote | Vacunador
SRP (1.ª) | 20/08/2002 | MM044 | E. Cano
SRP (2.ª) | 12/01/2006 | MM177 | E. Cano
Hepatitis B (1.ª) | 04/02/2020 | HB441 | L. Ixcoy
Hepatitis B (2.ª) | 06/03/2020 | HB441 | L. Ixcoy
Hepatitis B (3.ª) | 11/08/2020 | HB778 | L. Ixcoy
Varicela (1.ª) | 15/03/2023 | VZ044 | L. Ixcoy
Varicela (2.ª) | 19/06/2023 | VZ178 | L. Ixcoy
Tdap | 25/07/2024 | TD441 | R. Sosa
Influenza | 14/10/2025 | FL025 | R. Sosa
# Reverso
Conserve este carné y preséntelo en cada visita. Programa Ampliado de Inmunizaciones.""",
        "Génesis Abigail Montúfar Recinos",
        "2025-10-14",
        birth="2001-08-18",
    )
    line = _mrz("P", "NGA", "EKWUEME-OBI", "SOMTOCHUKWU GRACE", "B04417780", "000609", "F", "340127")
    yield mk(
        "passport",
        f"""% Scan of the data page, for the application (specimen, no value)
# FEDERAL REPUBLIC OF NIGERIA - PASSPORT
Type / Country code :: P / NGA ;; Passport no. :: B04417780
Surname :: EKWUEME-OBI
Given names :: SOMTOCHUKWU GRACE
Nationality :: NIGERIAN ;; Date of birth :: 09 JUN 00 ;; Sex :: F
Place of birth :: ENUGU ;; Issuing authority :: ABUJA
Date of issue :: 28 JAN 24 ;; Date of expiry :: 27 JAN 34

{line}""",
        "Somtochukwu Grace Ekwueme-Obi",
        "2024-01-28",
        expires="2034-01-27",
        birth="2000-06-09",
    )
    line = _mrz("P", "BRA", "SEIXAS PITOMBO", "HELOISA", "FX044177", "990115", "F", "250930")
    yield mk(
        "passport",
        f"""% Cópia da página de dados (espécime, sem valor)
# REPÚBLICA FEDERATIVA DO BRASIL - PASSAPORTE / PASSPORT
Tipo / Type :: P ;; País emissor / Issuing country :: BRA ;; Passaporte n.º / Passport no. :: FX044177
Sobrenome / Surname :: SEIXAS PITOMBO
Nome / Given names :: HELOISA
Nacionalidade / Nationality :: BRASILEIRO(A) ;; Sexo / Sex :: F
Data de nascimento / Date of birth :: 15 JAN/JAN 1999 ;; Naturalidade :: ILHÉUS/BA
Data de expedição / Date of issue :: 01 OUT/OCT 2015 ;; Válido até / Date of expiry :: 30 SET/SEP 2025

{line}""",
        "Heloísa Seixas Pitombo",
        "2015-10-01",
        expires="2025-09-30",
        birth="1999-01-15",
        sound=False,
    )


def _web_mail() -> Iterator[UnseenPaper]:
    """Messages printed from web mail."""
    mk = partial(_paper, MailPrint)
    yield mk(
        "invitation",
        """% Postbox
% Lamia Bouzidi <lamia.bouzidi@mail.example>
# Offer of elective placement - Dermatology, block 11
& Tidewater Electives Office <electives@tidewater.example> :: Wed, Feb 25, 2026 at 11:06 AM
& To: Lamia Bouzidi <lamia.bouzidi@mail.example>
& Cc: Dermatology Education
Dear Lamia Bouzidi,
Congratulations! You have been accepted for the following elective at the Tidewater College of Medicine:
Elective :: DERM 4417, Consult and Inpatient Dermatology
Dates :: May 11, 2026 - June 5, 2026
Attending :: Yolanda Pruitt-Sayegh, MD
Please confirm by March 11, 2026. We invite you to come to orientation on the first Monday at 8 AM. You may show this message to the consulate; the elective is an unpaid educational visit.
Warm regards,
Lyle Abernethy
Program Coordinator, Visiting International Students
! Orientation_packet_2026.pdf""",
        "Lamia Bouzidi",
        "2026-02-25",
    )
    yield mk(
        "fee_receipt",
        """% Postbox
% Nikolaos Theodorakopoulos <n.theo@mail.example>
# Payment declined: St. Columba's visiting student application
& PayPort Notifications <no-reply@payport.example> :: Mon, Jan 19, 2026 at 10:47 PM
& To: n.theo@mail.example
Hello Nikolaos Theodorakopoulos,
Your payment could not be processed and no money has been taken.
Merchant :: St. Columba's Medical Center, IVMSP
Item :: Application fee 2026
Amount :: $275.00
Date :: 01/19/2026 ;; Reference :: PP-4417-7802
Result :: DECLINED by card issuer
The application stays on hold until the fee has been paid. Please try another card. This message is not a receipt.""",
        "Nikolaos Theodorakopoulos",
        "2026-01-19",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% Correo Sur
% Julieta Belén Arregui <jbarregui@correo.example>
# Confirmación de tu cobertura - Asistencia al viajero
& Amparo Viajes Seguros <polizas@amparoviajes.example> :: lun., 12 ene. 2026, 9:15
& Para: jbarregui@correo.example
Hola Julieta Belén Arregui:
Gracias por tu compra. Estos son los datos de tu póliza de asistencia médica en viaje:
Asegurada :: Julieta Belén Arregui
Fecha de nacimiento :: 09/11/2000
Póliza :: AVS-0441778
Vigencia desde :: 02/02/2026
Vigencia hasta :: 30/04/2026
Destino :: Estados Unidos
Gastos médicos :: hasta USD 300.000
Repatriación :: USD 100.000
Llevá este correo con vos. Para pedir asistencia llamá al +54 11 5555 4417 las 24 horas.
Amparo Viajes Seguros S.A. (empresa ficticia)
! poliza_AVS-0441778.pdf""",
        "Julieta Belén Arregui",
        "2026-02-02",
        expires="2026-04-30",
        birth="2000-11-09",
    )
    yield mk(
        "english",
        """% Postbox
% Otabek Mirzayev <otabek.m@mail.example>
# Your Duolingo English Test results are ready
& English Test Results <results@englishtest.example> :: Thu, Oct 9, 2025 at 3:33 AM
& To: otabek.m@mail.example
Hi Otabek Mirzayev,
Your test has been certified. You can now send your results to any institution for free.
Test taken :: October 7, 2025
Results valid until :: October 7, 2027
Overall score :: 125
Reading :: 130 ;; Writing :: 115
Listening :: 130 ;; Speaking :: 125
Scores run from 10 to 160. Institutions check results by the certificate link, not by this message.
The Duolingo English Test team (fictional copy)""",
        "Otabek Mirzayev",
        "2025-10-07",
        expires="2027-10-07",
        values="Duolingo,125,,;reading,130,,;writing,115,,;listening,130,,;speaking,125,,",
    )
    yield mk(
        "lor",
        """% MedPost Webmail
% Visiting Office <visitors@glin.example>
# Reference for Khadija Rehman Siddiqui
& Farrukh Anwar Lodhi <fa.lodhi@indushosp.example> :: Sat, Aug 30, 2025 at 7:20 PM
& To: Visiting Office
Dear Dr. Pirozzi,
Khadija Rehman Siddiqui has asked me to write to you directly, and I do so gladly. She was my house officer in neurosurgery at the Indus Plains Hospital from January to June of this year, and before that my student.
She is the most dependable young doctor we have had in some time. Families ask for her by name. In theatre she is unhurried; out of it she keeps our registry of head injuries, which she started by herself. She once stayed a whole night because a drain was not running and she was not content with my answer on the telephone. She was right.
I would trust her with my own patients and I support her application strongly.
With best regards,
Farrukh Anwar Lodhi, FRCS
Professor of Neurosurgery""",
        "Khadija Rehman Siddiqui",
        "2025-08-30",
    )
    yield mk(
        "placeholder",
        """% MedPost Webmail
% Ragnhild Aaberg <r.aaberg@mail.example>
# Missing: drug screen and BLS card - will follow
& Ragnhild Aaberg <r.aaberg@mail.example> :: Tue, Mar 17, 2026 at 4:55 PM
& To: Hawthorn Memorial Electives <electives@hawthornmemorial.example>
Dear Electives Office,
I am uploading a print of this message in the two fields that I cannot fill yet.
My urine drug screen is booked in Burlington for April 20, the day after I land, because no laboratory here does the panel you ask for. My BLS course is on March 28 and the card will be sent to you right after it.
Everything else has been uploaded. Please treat my file as complete in the meantime, if your rules allow it.
Kind regards,
Ragnhild Aaberg
Elective in Family Medicine, May 2026""",
        "Ragnhild Aaberg",
        "2026-03-17",
    )
    yield mk(
        "malpractice",
        """% Postbox
% Hussein Ali Jomaa <h.jomaa@mail.example>
# Cancellation of student liability policy SL-441778
& Evergreen Professional Underwriters <policy@evergreenpro.example> :: Fri, Dec 5, 2025 at 2:12 PM
& To: h.jomaa@mail.example
Dear Mr. Jomaa,
This confirms that the policy below has been CANCELLED for non-payment of premium, with effect from its first day. No claim will be covered.
Insured :: Hussein Ali Jomaa
Policy period :: 11/15/2025 to 05/15/2026
Limit per claim :: $1,000,000
Annual aggregate :: $3,000,000
Status :: CANCELLED on 12/05/2025
A certificate of insurance that was issued on 11/10/2025 is void. You may apply for a new policy at any time.
Evergreen Professional Underwriters (fictional)""",
        "Hussein Ali Jomaa",
        "2025-11-15",
        expires="2026-05-15",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "osha_bbp",
        """% Postbox
% Pınar Aslıhan Yücetürk <pinar.y@mail.example>
# Course completed: Bloodborne Pathogens for Clinical Learners
& LearnHub at Blackstone Valley <learnhub@blackstone.example> :: Sun, Mar 1, 2026 at 6:04 PM
& To: pinar.y@mail.example
Dear Pınar Aslıhan Yücetürk,
You have completed the course below. Print this message for your file.
Course :: BBP-200 Bloodborne Pathogens (OSHA)
Assigned :: February 20, 2026
Completed :: March 1, 2026
Quiz score :: 18 of 20
Next due :: March 1, 2027
LearnHub, Blackstone Valley Hospital (fictional)""",
        "Pınar Aslıhan Yücetürk",
        "2026-03-01",
        expires="2027-03-01",
    )
    yield mk(
        "chest_xray",
        """% MedPost Webmail
% Student Clinic <klinik@unimed-nord.example>
# Teleradiology result: Chest PA, Lund-Håkansson, Viggo
& Nordic TeleRad <reports@nordictelerad.example> :: Thu, Nov 13, 2025 at 1:48 PM
& To: Student Clinic
Report sent by secure mail. Do not reply.
Patient :: Viggo Lund-Håkansson ;; Born :: 2000-04-23
Study :: Chest, PA and lateral ;; Acquired :: 2025-11-12 16:30
Read :: 2025-11-13 ;; Reader :: Dr. P. Ahonen
Clinical question: positive IGRA, no symptoms, plans an elective in the USA.
Description: Normal lung markings on both sides. No infiltrate, no cavity, no enlarged lymph nodes, no pleural fluid. The heart is normal in size and shape.
Conclusion: Normal chest examination, no sign of active tuberculosis.""",
        "Viggo Lund-Håkansson",
        "2025-11-12",
        birth="2000-04-23",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "financial_proof",
        """% Netzpost
% Elisabeth Kirchhoff <e.kirchhoff@post.example>
# Ihre Förderzusage - Kongress- und Auslandsprogramm
& Stiftung Medizin ohne Meer <foerderung@smom.example> :: Mi., 10. Dez. 2025, 14:02
& An: e.kirchhoff@post.example
Sehr geehrte Frau Kirchhoff,
wir freuen uns, Ihnen für Ihren Studienaufenthalt in den USA eine Förderung zusagen zu können.
Stipendiatin :: Elisabeth Clara Kirchhoff
Fördersumme :: EUR 6.400,00
Zeitraum :: 01.03.2026 bis 30.04.2026
Auszahlung :: in zwei Raten auf Ihr Konto
Diese Zusage können Sie bei der Gasteinrichtung und beim Konsulat als Nachweis der Finanzierung vorlegen. / You may use this award as proof of funds for the host hospital and the consulate.
Mit freundlichen Grüßen
Dr. Reimar Osterkamp, Geschäftsführer (fiktive Stiftung)""",
        "Elisabeth Clara Kirchhoff",
        "2025-12-10",
    )


def _coverage_sheet() -> Iterator[UnseenPaper]:
    """Sheets of insurers, cashiers, registries and banks."""
    mk = partial(_paper, CoverageSheet)
    yield mk(
        "malpractice",
        """% Keystone Allied Casualty
% Certificate of insurance - this is to certify that policies listed below have been issued (fictional)
# CERTIFICATE OF LIABILITY INSURANCE
& PRODUCER :: Lantern Brokerage Inc. / 44 Ledger Street / Harrisburg Mills, PA
& INSURED :: Great Plains Overseas School of Medicine / and Farid Mansour Haddadin, student
Certificate number :: 0441-778 ;; Date of this certificate :: 01/20/2026
Type of insurance :: Professional liability, occurrence ;; Policy number :: KAC-MS-4417
Policy effective :: 02/01/2026 ;; Policy expiration :: 02/01/2027
Each claim :: $ 1,000,000 ;; Aggregate :: $ 3,000,000
## Description of operations
Clinical training of the student named above as part of the curriculum. Cover does not reach work for pay.
& CERTIFICATE HOLDER :: Saltmarsh Regional Medical Center / Medical Education / Beaufort Inlet, SC
& CANCELLATION :: Should the policy be cancelled before / it expires, notice will be given / as the policy provides.
~ Authorized representative :: Guinevere Stoltz""",
        "Farid Mansour Haddadin",
        "2026-02-01",
        expires="2027-02-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Assicurazioni Mediche Riunite
% Via Larga 441, 20199 Milano Est (società fittizia) - Responsabilità civile professionale
# CERTIFICATO DI ASSICURAZIONE / CERTIFICATE OF INSURANCE
& ASSICURATO / INSURED :: Tommaso Galeazzi Ferretti / nato il 28/12/2000 / Parma Vecchia
& ENTE OSPITANTE / HOST :: Harborstone Medical Center / New Bedlow, MA, USA
Polizza n. / Policy no. :: AMR-26-04417 ;; Emesso il / Issued :: 10/12/2025
Decorrenza / From :: 19/01/2026 ;; Scadenza / To :: 19/04/2026
Massimale per sinistro / Limit per claim :: USD 1.000.000 ;; Massimale annuo / Annual aggregate :: USD 3.000.000
## Estensione territoriale / Territory
USA e Canada inclusi, per tirocinio clinico sotto supervisione. / USA and Canada included, supervised clinical training.
~ Per la Compagnia :: R. Sangalli""",
        "Tommaso Galeazzi Ferretti",
        "2026-01-19",
        expires="2026-04-19",
        birth="2000-12-28",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Bluegrass Student Mutual
% 4417 Paddock Pike, Lexington Farms, KY 40599 (fictional)
# MEMBER COVERAGE HISTORY
& MEMBER :: Marie-Ange Célestin Pierre / Port-au-Roche, Haiti
& SCHOOL :: Université Notre-Dame du Morne / Faculty of Medicine
Policy number :: BSM-24-778 ;; Printed :: 11/24/2025
Effective date :: 09/01/2024 ;; Termination date :: 08/31/2025
Per occurrence :: $1,000,000 ;; Annual aggregate :: $3,000,000
Present status :: EXPIRED - no renewal received ;; Tail cover :: not purchased
## Note to hospitals
A member whose policy has expired is not insured for rotations after the termination date.""",
        "Marie-Ange Célestin Pierre",
        "2024-09-01",
        expires="2025-08-31",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% Polaris Global Student Cover
% Claims: P.O. Box 4417, Tampa Shoals, FL (fictional) - 24 h assistance +1 813 555 0177
# CONFIRMATION OF COVERAGE
& PARTICIPANT :: Wiktoria Anna Szczepańska / Born 2001-05-20 / Lublin-Wschód, Poland
& TO :: Visa officer / and host institution
Certificate :: PGS-7780-441 ;; Plan :: Elite J/B visitor
Effective date :: 2026-03-28 ;; Expiration date :: 2026-06-30
Maximum per injury or sickness :: USD 500,000 ;; Deductible per event :: USD 100
Medical evacuation :: USD 100,000 ;; Repatriation of remains :: USD 50,000
## Statement
The coverage meets the requirements for exchange visitors. Letter created online on 2026-02-27; premium paid in full.""",
        "Wiktoria Anna Szczepańska",
        "2026-03-28",
        expires="2026-06-30",
        birth="2001-05-20",
    )
    yield mk(
        "health_insurance",
        """% Krankenkasse Rheinbogen
% Auslandsabteilung, Deichstraße 44, 47999 Rheinbogen (fiktiv)
# Mitteilung zum Auslandskrankenschutz / Notice on foreign health cover
& VERSICHERTER / INSURED :: Jonas Emil Brückner / geb. 16.07.2000 / Moersfeld
& VERTRAG / POLICY :: AKV-441778 / Tarif Reise Welt
Versicherungsbeginn / Start :: 01.08.2025 ;; Versicherungsende / End :: 31.10.2025
Status am 20.01.2026 / Status :: BEENDET / LAPSED ;; Geltung / Area :: weltweit mit USA
Der Vertrag wurde nicht verlängert. Für Aufenthalte nach dem Versicherungsende besteht kein Schutz. / The policy was not renewed; there is no cover for stays after its end.
~ Sachbearbeitung :: K. Vennemann""",
        "Jonas Emil Brückner",
        "2025-08-01",
        expires="2025-10-31",
        birth="2000-07-16",
        sound=False,
    )
    yield mk(
        "financial_proof",
        """% Banco Mercantil del Altiplano
% Oficina Central, Av. Camacho 441, La Paz Baja, Bolivia (ficticio)
# CERTIFICACIÓN BANCARIA
& CLIENTE :: Ariadna Nicole Velasco Mamani / C.I. 0441778 LP
& DESTINO :: Consulado de los Estados Unidos / y hospital anfitrión
Lugar y fecha :: La Paz Baja, 5 de marzo de 2026 ;; N.º :: CB-2026-0441
Caja de ahorro M.E. :: 4010-0441778 ;; Cliente desde :: 17/06/2017
Saldo disponible al 04/03/2026 :: USD 13.420,75 ;; Saldo promedio 6 meses :: USD 12.980,10
Certificamos que la persona indicada es titular de la cuenta señalada. Se emite a solicitud de la interesada, sin responsabilidad para el Banco.
~ Jefe de Plataforma :: Rolando Quisbert ;; Firma autorizada :: M. Arce
! BANCO MERCANTIL
! DEL ALTIPLANO""",
        "Ariadna Nicole Velasco Mamani",
        "2026-03-05",
    )
    yield mk(
        "fee_receipt",
        """% Hawthorn Memorial Hospital
% Cashier's Office, 9 Hospital Hill, Hawthorn, VT 05999 (fictional)
# OFFICIAL RECEIPT
& RECEIVED FROM :: Bulgantamir Otgonbayar / Ulaan Tal Medical University
& FOR :: Visiting elective, Orthopedics / June 2026
Receipt number :: 2026-4417 ;; Date paid :: 03/24/2026
Method :: Wire transfer ;; Cashier :: D. Fontaine
Item | Amount | Paid | Balance
Elective processing fee | $350.00 | $350.00 | $0.00
Badge and parking | $40.00 | $40.00 | $0.00
Total | $390.00 | $390.00 | $0.00
Fees are not refunded if the visa is refused.
! PAID""",
        "Bulgantamir Otgonbayar",
        "2026-03-24",
    )
    yield mk(
        "transcript",
        """% Tidewater Commonwealth University
% Registrar - unofficial copy for the student, ordered online (fictional)
# ACADEMIC HISTORY - SCHOOL OF MEDICINE
& STUDENT :: Ebony Rae Winthrop-Sanders / ID 00441778 / Born 08/08 (year not shown)
& PROGRAM :: Doctor of Medicine / Class of 2027 / Matriculated August 2023
Date generated :: February 12, 2026 ;; Holds :: None
Term | Course | Credits | Grade
2023-24 | Foundations of Medicine I, II | 28 | Pass
2023-24 | Anatomy and Imaging | 10 | Honors
2024-25 | Organ Systems A, B, C | 36 | Pass
2024-25 | Doctoring and Ethics | 8 | Pass
2025-26 | Clerkship in Internal Medicine | 12 | Honors
2025-26 | Clerkship in Neurology | 6 | High Pass
2025-26 | Clerkship in Pediatrics | 9 | In progress
Grades in the School of Medicine: Honors, High Pass, Pass, Fail, In progress.""",
        "Ebony Rae Winthrop-Sanders",
        "2026-02-12",
    )
    yield mk(
        "usmle_transcript",
        """% Examinee Records Office
% USMLE transcript sent by mail - fictional copy, not for official use
# UNITED STATES MEDICAL LICENSING EXAMINATION - TRANSCRIPT
& EXAMINEE :: Levon Hrachya Petrosyan / USMLE ID 4-417-780-2 / Date of birth 04/04/1998
& RECIPIENT :: Harborstone Medical Center / Graduate Medical Education
Transcript prepared :: 11/06/2025 ;; Page :: 1 of 1
Step | Date of test | Outcome | Score | Minimum passing
Step 1 | 05/30/2023 | Pass | - | 196
Step 2 CK | 07/16/2025 | Pass | 249 | 214
Annotations: none. Scores of Step 1 taken on or after January 26, 2022 are reported as pass or fail only.""",
        "Levon Hrachya Petrosyan",
        "2025-11-06",
        birth="1998-04-04",
        values="step1,,,pass;step2ck,249,,pass",
    )
    yield mk(
        "english",
        """% IELTS Testing Services, Yerevan Desk
% Copy of the online results page and report summary (fictional)
# IELTS ACADEMIC - RESULTS SUMMARY
& CANDIDATE :: Rubina Shahid Kakar / Born 19 December 2000
& CENTRE :: PK 4417, Quetta Cantonment / Candidate no. 044178
Test date :: 18 October 2025 ;; Results released :: 31 October 2025
Listening :: 7.5 ;; Reading :: 7.0
Writing :: 6.5 ;; Speaking :: 8.0
Overall band score :: 7.5 ;; CEFR level :: C1
Band scores are given in whole and half bands from 0 to 9. Keep your Test Report Form safe; only one is issued.""",
        "Rubina Shahid Kakar",
        "2025-10-18",
        birth="2000-12-19",
        values="IELTS,7.5,,;listening,7.5,,;reading,7,,;writing,6.5,,;speaking,8,,",
    )


def _score_report() -> Iterator[UnseenPaper]:
    """Reports of testing bodies."""
    mk = partial(_paper, ScoreReport)
    yield mk(
        "usmle_step1",
        """% National Board of Medical Examiners
% Step 1 score report for the examinee - fictional copy
# USMLE Step 1
Name :: Wijaya, Clarissa Theodora ;; USMLE ID :: 4-178-044-1
Test date :: October 21, 2025 ;; Reported :: November 12, 2025
School :: Universitas Nusantara Timur ;; Attempt :: 1
## Result
PASS
You have passed the USMLE Step 1 examination taken on October 21, 2025. The result is a measure of your knowledge of basic sciences. Examinees who fail get an additional sheet that shows their strong and weak areas.
## Using this report
The report is meant for you alone. Hospitals and licensing authorities must be sent an official transcript.""",
        "Clarissa Theodora Wijaya",
        "2025-10-21",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        """% National Board of Medical Examiners
% Step 1 score report for the examinee - fictional copy
# USMLE Step 1
Name :: Abdelrazek, Mostafa Sherif ;; USMLE ID :: 4-178-112-6
Test date :: July 29, 2025 ;; Reported :: August 20, 2025
School :: Delta Coast University ;; Attempt :: 1
## Result
FAIL
Your performance was below the passing standard on the examination of July 29, 2025.
## Performance by content area
Area | Share of test | Lower | Same | Higher
Behavioral health, nervous system | 10 - 14 % | X | |
Cardiovascular system | 7 - 11 % | | X |
Biochemistry and genetics | 14 - 18 % | X | |
Multisystem processes | 8 - 12 % | X | |
Examinees who did not pass may register again; there is a limit of four attempts.""",
        "Mostafa Sherif Abdelrazek",
        "2025-07-29",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% National Board of Medical Examiners
% Step 2 CK score report for the examinee - fictional copy
# USMLE Step 2 Clinical Knowledge
Name :: Fonoti, Malakai Junior ;; USMLE ID :: 4-178-220-3
Test date :: January 14, 2026 ;; Reported :: February 4, 2026
Result :: PASS ;; Minimum passing score :: 218
## Your three-digit score
& Step 2 CK :: 243 / 1 - 300
The mean of first takers from accredited schools was 250 with a standard deviation of 15. The score is valid for the date of the test shown above.""",
        "Malakai Junior Fonoti",
        "2026-01-14",
        values="step2ck,243,,pass",
    )
    yield mk(
        "usmle_step2ck",
        """% National Board of Medical Examiners
% Step 2 CK score report for the examinee - fictional copy
# USMLE Step 2 Clinical Knowledge
Name :: Vukčević, Tijana ;; USMLE ID :: 4-178-309-9
Test date :: September 3, 2025 ;; Reported :: September 24, 2025
Result :: FAIL ;; Minimum passing score :: 218
## Your three-digit score
& Step 2 CK :: 206 / 1 - 300
A score under the minimum means that the examination has to be taken again. The next page would list content areas; it is left out of this copy.""",
        "Tijana Vukčević",
        "2025-09-03",
        values="step2ck,206,,fail",
        sound=False,
    )
    yield mk(
        "usmle_transcript",
        """% Federation Credentials Verification
% USMLE history - fictional copy
# Transcript of USMLE Scores
Name :: Desalegn, Robel Kidane ;; USMLE ID :: 4-178-441-0
Birth date :: 12-SEP-1997 ;; Issued :: 09-MAR-2026
Sent to :: Blackstone Valley Hospital ;; Pages :: 1
Exam | Taken on | Result | Score | Passing score
STEP 1 | 02-MAY-2023 | FAIL | |
STEP 1 | 08-FEB-2024 | PASS | |
STEP 2 CK | 11-NOV-2024 | PASS | 231 | 214
No annotation appears on this record. Examinations in progress are not shown.""",
        "Robel Kidane Desalegn",
        "2026-03-09",
        birth="1997-09-12",
        values="step1,,,fail;step1,,,pass;step2ck,231,,pass",
    )
    yield mk(
        "oet",
        """% OET - Cambridge Boxhill style testing
% Statement of results, fictional copy
# Occupational English Test
Candidate :: Myat Noe Khin ;; Candidate number :: 0441-778-220
Date of birth :: 24 Feb 2000 ;; Test date :: 15 Nov 2025
Profession :: Medicine ;; Venue :: Yangon North
## Sub-test results
& Listening :: 430 / 0 - 500
& Reading :: 400 / 0 - 500
& Speaking :: 370 / 0 - 500
& Writing :: 350 / 0 - 500
Grade: Listening B, Reading B, Speaking B, Writing B. ECFMG asks for 350 or higher in each of the four, in one sitting. Results published 2 Dec 2025.""",
        "Myat Noe Khin",
        "2025-11-15",
        birth="2000-02-24",
        values="listening,430,,;reading,400,,;speaking,370,,;writing,350,,",
    )
    yield mk(
        "english",
        """% Test of English as a Foreign Language - iBT
% Examinee score report, fictional copy
# TOEFL iBT Scores
Name :: Chanthavong, Souliya ;; Appointment no. :: 4417 7802 2044
Test date :: December 13, 2025 ;; Date of birth :: January 16, 2001
Score report date :: December 21, 2025 ;; Scores valid until :: December 13, 2027
## Scores
& Total score :: 102 / 0 - 120
& Reading :: 27 / 0 - 30
& Listening :: 28 / 0 - 30
& Speaking :: 23 / 0 - 30
& Writing :: 24 / 0 - 30
MyBest scores from all valid tests: total 102. Departments may set their own minimum.""",
        "Souliya Chanthavong",
        "2025-12-13",
        expires="2027-12-13",
        birth="2001-01-16",
        values="TOEFL,102,,;reading,27,,;listening,28,,;speaking,23,,;writing,24,,",
    )
    yield mk(
        "ecfmg_cert",
        """% ECFMG - a member of Intealth
% Certification Verification Service - report to a hospital, fictional copy
# Confirmation of ECFMG Certification
Graduate :: Mahnoor Ijaz Cheema ;; USMLE/ECFMG ID :: 0-778-044-1
Medical school :: Ravi Bank Medical College ;; Degree :: MBBS, 2023
Certificate issued :: 30 May 2025 ;; Status :: Certified
Requested by :: Saltmarsh Regional MC ;; Copies :: 1
## Statement
The individual named above holds a Standard ECFMG Certificate. The certificate carries no date of expiration. Medical science, clinical skills and communication requirements were met through USMLE and a Pathway.
Primary-source verification of the diploma was received on 14 March 2025.""",
        "Mahnoor Ijaz Cheema",
        "2025-05-30",
    )
    yield mk(
        "hipaa",
        """% Atlantic Consortium for Compliance Testing
% Certificate of examination, fictional
# HIPAA Awareness Examination
Examinee :: Xóchitl Amaranta Bañuelos ;; Certificate :: ACT-0441-26
Date passed :: March 4, 2026 ;; Renewal due :: March 4, 2027
Sponsor :: Wolf River University ;; Format :: Online, proctored
## Score
& HIPAA examination :: 88 / 0 - 100
A score of 80 is needed. Topics: protected health information, patients' rights, electronic records, breaches and how to report them.""",
        "Xóchitl Amaranta Bañuelos",
        "2026-03-04",
        expires="2027-03-04",
    )
    yield mk(
        "lab_titers",
        """% Institute for Vaccine Immunity Testing
% Quantitative antibody report, fictional laboratory, CLIA 00D0441778
# Antibody Report
Patient :: Jayasuriya, Nethmi Hansika ;; Test ID :: IVT-26-04417
Born :: Oct 5, 2000 ;; Specimen taken :: Jan 28, 2026
Physician :: D. Marchetti, DO ;; Report issued :: Jan 31, 2026
## Results
Antibody | Level | Unit | Protected above | Reading
Measles IgG | 1.8 | AI | 1.0 | Immune
Mumps IgG | 2.2 | AI | 1.0 | Immune
Rubella IgG | 6.4 | AI | 1.0 | Immune
Varicella IgG | 4.1 | AI | 1.0 | Immune
Hepatitis B surface antibody | >1000 | mIU/mL | 10 | Immune
Values between 0.9 and 1.0 AI are equivocal and should be tested again.""",
        "Nethmi Hansika Jayasuriya",
        "2026-01-28",
        birth="2000-10-05",
        values="measles_igg,1.8,AI,positive;mumps_igg,2.2,AI,positive;rubella_igg,6.4,AI,positive;varicella_igg,4.1,AI,positive;anti-HBs,1000,mIU/mL,positive",
    )


def _photocopy() -> Iterator[UnseenPaper]:
    """Sheets from a copying machine: diplomas, evaluations, résumés, copies of certificates."""
    mk = partial(_paper, Photocopy)
    yield mk(
        "diploma",
        """% UNIVERSITAS STUDIORUM SANCTI AMBROSII
% Facultas Medicinae et Chirurgiae - exemplar fictum
# DOCTOR MEDICINAE
Nos Rector et Senatus huius Universitatis omnibus has litteras lecturis salutem dicimus.
We, the Rector and Senate, make known that
# Fiorenza Maria Lo Presti
born in Trapani on 2 November 1999, having completed the prescribed course of study and passed the final examinations with the mark of 110 out of 110 cum laude on 18 July 2025, has been admitted to the degree of Doctor of Medicine and Surgery, with all the rights and honors that belong to it.
Given under the seal of the University on 30 September 2025.
~ Rector :: Prof. Aldo Bellincioni ;; Decanus :: Prof. Sofia Trezzi
! SIGILLUM UNIVERSITATIS""",
        "Fiorenza Maria Lo Presti",
        "2025-09-30",
        birth="1999-11-02",
    )
    yield mk(
        "diploma",
        """% CAIRO DELTA UNIVERSITY
% Faculty of Medicine - certificate of graduation, English copy (fictional)
# CERTIFICATE OF GRADUATION
The Faculty of Medicine certifies that
# Marwan Tarek El-Shennawy
born in Tanta on 14 March 2000, obtained the degree of Bachelor of Medicine and Surgery (M.B.B.Ch.) in the October 2024 session with the general grade Very Good with Honours.
He spent the compulsory internship from 1 March 2025 to 28 February 2026 in the University Hospitals.
The certificate was given to him upon his request, without any responsibility towards third parties.
Dated: 11 March 2026
~ Registrar :: Hoda Abdel-Fattah ;; Dean :: Prof. Dr. Adel Gamal ;; Seal :: C.D.U.""",
        "Marwan Tarek El-Shennawy",
        "2026-03-11",
        birth="2000-03-14",
    )
    yield mk(
        "ny_infection_control",
        """% EMPIRE CLINICAL EDUCATION INC.
% Provider approved by the State of New York (fictional), no. IC-4417
# CERTIFICATION OF COMPLETION
Infection Control and Barrier Precautions - course work required under Public Health Law
Participant :: Lavanya Srinivasaraghavan
Date of birth :: 05/05/2000 ;; Profession :: Medical student
Completed :: 04/02/2026 ;; Time :: 9:15 PM
Certificate no. :: 0441778-IC ;; Good for :: four years, to 04/02/2030
The participant has studied all elements of the syllabus, among them cleaning and sterilization, safe injection, prevention of bloodborne infection, and sepsis.
~ Authorized signature :: Mordecai Fleischer, RN, CIC ;; Date :: 04/02/2026""",
        "Lavanya Srinivasaraghavan",
        "2026-04-02",
        expires="2030-04-02",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC STANDARDIZED IMMUNIZATION FORM
% photocopy of the signed form, two pages (fictional)
# Immunization Form for Visiting Students
Name: Last, First :: Rousseau-Tchami, Océane
Date of birth :: 01/12/2001 ;; School :: Univ. de la Presqu'île
## MMR - two doses or positive titers
MMR 1 :: 02/08/2002 ;; MMR 2 :: 05/19/2003
## Tdap - one adult dose
Tdap :: 10/11/2019 ;; Td booster :: -
## Varicella - two doses or positive titer
Varicella IgG titer :: 340 mIU/mL, positive ;; Date :: 01/21/2026
## Influenza and COVID-19
Influenza 2025-26 :: 11/14/2025 ;; COVID-19 :: 12/10/2021
---
## Hepatitis B - three doses and positive quantitative titer
Dose 1 :: 01/12/2001 ;; Dose 2 :: 02/14/2001 ;; Dose 3 :: 08/20/2001
Anti-HBs, quantitative :: 93 mIU/mL, positive ;; Date :: 01/21/2026
## Tuberculosis
Skin test placed :: 01/19/2026 ;; Read :: 01/21/2026
Induration :: 4 mm, negative ;; Chest X-ray :: not needed
## Attestation
I have checked these entries against the records shown to me.
~ Clinician :: Dr. Solène Abgrall ;; Clinic :: SSU Kerlann ;; Date :: 01/30/2026""",
        "Océane Rousseau-Tchami",
        "2026-01-30",
        birth="2001-01-12",
        values="varicella_igg,340,mIU/mL,positive;anti-HBs,93,mIU/mL,positive;TST,4,mm,negative",
    )
    line = _mrz("P", "D<<", "STEINHOEFEL", "FRIEDERIKE LUISE", "C04417TX8", "010330", "F", "330618")
    yield mk(
        "passport",
        f"""% BUNDESREPUBLIK DEUTSCHLAND
% REISEPASS / PASSPORT / PASSEPORT - Kopie, Muster
1. Name/Surname/Nom :: STEINHÖFEL
2. Vornamen/Given names/Prénoms :: FRIEDERIKE LUISE
3. Pass-Nr./Passport No. :: C04417TX8 ;; Typ/Code :: P / D
4. Geburtstag/Date of birth :: 30.03.2001 ;; 5. Geschlecht/Sex :: F
6. Geburtsort/Place of birth :: QUEDLINBURG ;; 7. Staatsang. :: DEUTSCH
8. Datum/Date of issue :: 19.06.2023
9. Gültig bis/Date of expiry :: 18.06.2033 ;; 10. Behörde :: STADT HARZGAU

{line}""",
        "Friederike Luise Steinhöfel",
        "2023-06-19",
        expires="2033-06-18",
        birth="2001-03-30",
    )
    line = _mrz(
        "V", "USA", "CASTANEDA RIVAS", "DIEGO ALONSO", "G04417782", "991205", "M", "340812", "MEXB1B2"
    )
    yield mk(
        "visa",
        f"""% VISA - UNITED STATES OF AMERICA
% photocopy of the passport page, specimen without value
Issuing Post :: GUADALAJARA ;; Control Number :: 20242270441778
Surname :: CASTANEDA RIVAS ;; Given Name :: DIEGO ALONSO
Visa Type/Class :: R B1/B2 ;; Entries :: M
Passport Number :: G04417782 ;; Sex :: M
Birth Date :: 05DEC1999 ;; Nationality :: MEX
Issue Date :: 14AUG2024 ;; Expiration Date :: 12AUG2034

{line}

! CANCELLED
! WITHOUT PREJUDICE
! 09 OCT 2025""",
        "Diego Alonso Castañeda Rivas",
        "2024-08-14",
        expires="2034-08-12",
        birth="1999-12-05",
        sound=False,
    )
    yield mk(
        "mspe",
        """% UNIVERSITY OF THE SOUTHERN CAPE - FACULTY OF HEALTH SCIENCES
% Undergraduate Office, Mossel Bay East (fictional)
# Medical Student Performance Evaluation
Student: Thandolwethu Nomvula Dlamini-Peters, MBChB VI. Date: 26 September 2025
## Identifying information
Ms. Dlamini-Peters was born in Gqeberha and joined the Faculty in January 2020. She will graduate in December 2025.
## Academic record
She has passed each year without repeating. There has been no leave of absence and no disciplinary finding.
## Clinical rotations
Internal Medicine 74 %: "thorough, kind and quick to learn." Surgery 68 %: "dependable on call." Family Medicine 81 %, distinction: "the community clinic missed her when she left." Paediatrics 72 %. Obstetrics 70 %. Psychiatry 77 %.
## Overall assessment
Her mean of 73 % puts her in the second fifth of a class of 204. The Faculty recommends her as a strong candidate for postgraduate training.
~ Deputy Dean: Undergraduate :: Prof. Riaan Oosthuizen ;; Stamp :: USC Health Sciences""",
        "Thandolwethu Nomvula Dlamini-Peters",
        "2025-09-26",
    )
    yield mk(
        "cv",
        """# TARIQ ZAFAR BAJWA
Lahore Cantt West, Pakistan - tariq.bajwa@mail.example - +92 300 555 0441
Born 6 June 1999 - Pakistani - single
## Education
2018 - 2023  MBBS, Ravi Bank Medical College, Lahore. First division.
2016 - 2018  F.Sc. Pre-medical, Model College
## Examinations
USMLE Step 1: pass (2024). Step 2 CK: 251 (2025). OET: 2025.
## Work
2023 - 2024  House officer, medicine and surgery, Ravi Bank Teaching Hospital
2024 - now   Medical officer, rural health centre, Chak 44
## Observerships
Oct 2025  Rheumatology, Elk Prairie Clinic Network, South Dakota (4 weeks)
## Papers
Bajwa TZ, Malik H. Snakebite in the dry season. Fict J Trop Med 2024; 8: 41-44.
## Other
Volunteer with a flood relief camp, 2022. Cricket; Urdu poetry. References upon request.""",
        "Tariq Zafar Bajwa",
        birth="1999-06-06",
    )
    yield mk(
        "cv",
        """# Curriculum vitae
Dra. Paloma Ixchel Canché Uicab
Calle 44 n.º 178, Mérida Oriente, Yucatán, México. paloma.canche@correo.example
## Formación académica
2018 - 2024: Médico Cirujano, Universidad del Mayab Antiguo. Promedio 93.1
2024 - 2025: Servicio social, Centro de Salud de Tixpéual Nuevo
## Rotaciones clínicas
Medicina interna, 12 semanas; cirugía, 12 semanas; pediatría, 8 semanas; urgencias, 8 semanas
## Investigación
Canché UP. Dengue grave en adolescentes: serie de 31 casos. Cartel, Congreso del Sureste 2024.
## Cursos
Soporte vital básico (BLS), 2025. Lactancia materna, 2023.
## Idiomas
Español y maya yucateco (maternos), inglés (B2 alto)
## Aficiones
Bordado, carreras de 10 km""",
        "Paloma Ixchel Canché Uicab",
    )
    yield mk(
        "personal_statement",
        """# PERSONAL STATEMENT
Amarachi Blossom Nwachukwu-Eze
The first operation I saw was done by the light of two mobile phones. The generator had stopped, the surgeon did not, and I, a second-year student with nothing to do but hold the brighter phone, understood that medicine is mostly a matter of not stopping.
Since then I have learned that not stopping has to be taught. In my surgical rotation I kept a notebook of everything that went wrong on our ward and what would have helped: a list before the knife, a count after it, somebody awake at four in the morning who may say no. We brought in the list. Infections fell by a third, and the notebook became a poster.
I am applying for an elective in trauma surgery because I want to see such habits where they are so old that nobody notices them. I do not come to look at machines. I come to look at how people speak to each other when it is loud.
Afterwards I shall go home, with a third notebook, and I know of a hospital that will read it.""",
        "Amarachi Blossom Nwachukwu-Eze",
    )


LAYOUTS = (
    _chart_print,
    _euro_lab,
    _tick_form,
    _deanery,
    _bona_fide,
    _state_seal,
    _vendor_report,
    _wallet_sheet,
    _web_mail,
    _coverage_sheet,
    _score_report,
    _photocopy,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
