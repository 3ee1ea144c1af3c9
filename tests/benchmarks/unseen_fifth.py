# ruff: noqa: RUF001 - papers as they are printed
"""A fifth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

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
from benchmarks.unseen_first import _SCRIPTS, A4, FONTS, Form, Sheet, UnseenPaper, _mrz, _pairs, _paper

NAVY, OCEAN, MOSS, BRICK = HexColor("#1d2f57"), HexColor("#0b6a8a"), HexColor("#3d5c3a"), HexColor("#8c3b2a")
FAINT, LINE = HexColor("#f1f3f6"), HexColor("#b4bac2")
GOOD, WAIT, BAD = HexColor("#1f7a45"), HexColor("#a06000"), HexColor("#a3212b")


class Base(Sheet):
    """What all twelve layouts share: widths that know Chinese and Korean, signatures, a picture code."""

    pen: Color = HexColor("#1b2f8a")

    def measure(self, text: str, size: float, face: str) -> float:
        """The width of a line in which Chinese and Korean runs have their own font."""
        wide = 0.0
        for part in _SCRIPTS.split(text):
            if part:
                own = {True: "HYGothic-Medium", False: "STSong-Light"}[part[0] >= "\uac00"]
                wide += pdfmetrics.stringWidth(part, own if _SCRIPTS.fullmatch(part) else face, size)
        return wide

    def fit(self, text: str, width: float, size: float, face: str) -> float:
        """The size, at most `size`, at which the text is no wider than `width`."""
        return min(size, size * width / max(1.0, self.measure(text, size, face)))

    def sign(self, lines: list[str]) -> None:
        """The value over a line, its label below; letters that the italic font lacks in the layout's own."""
        for line in lines:
            pairs = _pairs(line)
            self.need(42)
            self.y -= 29
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = self.font if any(ch > "\u00ff" for ch in value) else "Times-Italic"
                size = self.fit(value, step - 24, self.pt + 2, face)
                self.put(x + 4, self.y + 3, value, size, font=face, ink=self.pen)
                self.rule(x, x + step - 18, self.y)
                self.put(
                    x, self.y - max(9, self.pt), label, self.fit(label, step - 18, self.pt - 1.5, self.font)
                )
            self.y -= 14

    def code(self, x: float, y: float, side: float) -> None:
        """A square picture code made from the letterhead."""
        seed = sum(map(ord, "".join(self.head))) + 17
        cell = side / 21
        self.c.setFillColor(black)
        for n in range(441):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row, column = divmod(n, 21)
            corner = (row < 8 or row > 12) and (column < 8 or column > 12) and not (row > 12 and column > 12)
            if not corner and seed > 1073741824:
                self.c.rect(x + column * cell, y + row * cell, cell, cell, stroke=0, fill=1)
        for dx, dy in ((0, 0), (0, 14), (14, 14)):
            for inset, ink in ((0, black), (1, white), (2, black)):
                self.c.setFillColor(ink)
                wide = (7 - 2 * inset) * cell
                self.c.rect(x + (dx + inset) * cell, y + (dy + inset) * cell, wide, wide, stroke=0, fill=1)
        self.c.setFillColor(black)

    def bars(self, x: float, y: float, wide: float, high: float) -> None:
        """A bar code made from the letterhead."""
        seed = sum(map(ord, "".join(self.head))) + 5
        end = x + wide
        self.c.setFillColor(black)
        while x < end:
            seed = (seed * 1103515245 + 12345) % 2147483648
            bar = (0.6, 1.2, 1.9)[seed % 7 % 3]
            self.c.rect(x, y, bar, high, stroke=0, fill=1)
            x += bar + (0.8, 1.5)[seed // 64 % 2]


class Ticks(Form, Base):
    """Boxes to tick, widths that know Chinese and Korean."""

    def fit(self, text: str, width: float, size: float, face: str) -> float:
        """The size, at most `size`, at which the text is no wider than `width`."""
        return Base.fit(self, text, width, size, face)

    def sign(self, lines: list[str]) -> None:
        """Signatures in ink."""
        Base.sign(self, lines)


class RangeLab(Base):
    """A laboratory's report that draws every value on its scale: red below the limit, green above it."""

    layout, size, margin = "range_lab", A4, 40.0
    font, bold, pt = "Noto", "Noto-Bold", 8.6

    def letterhead(self) -> None:
        """A drop and the name at the left, a picture code at the right, a dotted line below."""
        top = self.y
        self.c.setFillColor(OCEAN)
        self.c.circle(self.left + 12, top - 12, 11, stroke=0, fill=1)
        drop = self.c.beginPath()
        drop.moveTo(self.left + 2.5, top - 7)
        drop.lineTo(self.left + 12, top + 11)
        drop.lineTo(self.left + 21.5, top - 7)
        drop.close()
        self.c.drawPath(drop, stroke=0, fill=1)
        self.put(self.left + 34, top - 6, self.head[0], 14, strong=True, ink=OCEAN)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + 34, top - 18 - 9.5 * n, line, 7.2, ink=HexColor("#555555"))
        self.code(self.left + self.width - 36, top - 28, 36)
        self.y = top - max(36, 18 + 9.5 * len(self.head[1:]))
        self.c.setDash(1, 2)
        self.rule(self.left, self.left + self.width, self.y, 1, OCEAN)
        self.c.setDash()
        self.y -= 4

    def fields(self, lines: list[str]) -> None:
        """Cells on a pale ground, the small word above what it says, thin lines between."""
        high = 25.0
        self.c.setFillColor(FAINT)
        self.c.rect(self.left, self.y - high * len(lines), self.width, high * len(lines), stroke=0, fill=1)
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x + 6, self.y - 8.5, label, self.fit(label, step - 10, 6.6, self.font), ink=OCEAN)
                self.put(x + 6, self.y - 20, value, self.fit(value, step - 12, 9.2, self.font))
                if n:
                    self.c.setStrokeColor(LINE)
                    self.c.line(x, self.y - 4, x, self.y - high + 3)
            self.y -= high
        self.c.setStrokeColor(black)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """Title in the middle, in the house color."""
        for line in lines:
            self.y -= 15
            self.put(self.left + self.width / 2, self.y, line, 12, strong=True, align="c", ink=OCEAN)
        self.y -= 7

    def heading(self, lines: list[str]) -> None:
        """A group of tests on a colored strip."""
        for line in lines:
            self.need(60)
            self.y -= 17
            self.c.setFillColor(OCEAN)
            self.c.rect(self.left, self.y - 4, self.width, 14, stroke=0, fill=1)
            self.put(self.left + 6, self.y, line, 8.8, strong=True, ink=white)
        self.y -= 6

    def table(self, lines: list[str]) -> None:
        """`test | value | unit | limit/end of the scale | reference | remark`; the first row heads it."""
        stops = [self.left + part * self.width for part in (0, 0.28, 0.42, 0.52, 0.69, 0.87, 1)]
        for n, line in enumerate(lines):
            cells = [cell.strip() for cell in line.split("|")]
            if not cells[0]:
                self.y -= 2
                self.block(" ".join(cells).strip(), 7.8)
                self.y -= 3
                continue
            cells = (cells + [""] * 6)[:6]
            if n == 0:
                self.y -= 10
                for k, cell in enumerate(cells):
                    self.put(stops[k], self.y, cell, 6.8, ink=grey)
                self.rule(self.left, self.left + self.width, self.y - 3, 0.4, LINE)
                self.y -= 5
                continue
            texts = [
                simpleSplit(cell, self.font, 8, stops[k + 1] - stops[k] - 5) for k, cell in enumerate(cells)
            ]
            high = 8 + 10.0 * max(1, *(len(text) for k, text in enumerate(texts) if k != 3))
            self.need(high)
            base = self.y - 12
            for k, text in enumerate(texts):
                if k == 3:
                    continue
                for m, part in enumerate(text):
                    self.put(stops[k], base - 10 * m, part, 9 if k == 1 else 8, strong=k < 2)
            if cells[3]:
                self.scale(stops[3], base, stops[4] - stops[3] - 12, cells[3], cells[1])
            self.y -= high
            self.rule(self.left, self.left + self.width, self.y, 0.3, LINE)
        self.y -= 6

    def scale(self, x: float, y: float, wide: float, ends: str, value: str) -> None:
        """The colored scale with a mark at the value."""
        limit, end = (float(part) for part in ends.split("/"))
        number = re.sub(r"[^0-9.]", "", re.sub(r",(?=\d{3})", "", value).replace(",", "."))
        at = min(1.0, float(number) / end) if number else 0.0
        for start, part, ink in ((0.0, limit / end, "#e0a3a0"), (limit / end, 1 - limit / end, "#9fcfae")):
            self.c.setFillColor(HexColor(ink))
            self.c.rect(x + start * wide, y, part * wide, 5, stroke=0, fill=1)
        mark = self.c.beginPath()
        mark.moveTo(x + at * wide, y + 4)
        mark.lineTo(x + at * wide - 3.5, y + 10)
        mark.lineTo(x + at * wide + 3.5, y + 10)
        mark.close()
        self.c.setFillColor(black)
        self.c.drawPath(mark, stroke=0, fill=1)


class FaxMemo(Base):
    """A letter or memorandum that came by fax: the machine's line on top, specks, a slight slant."""

    layout, margin = "fax_memo", 62.0
    font, bold, pt, air = "Noto", "Noto-Bold", 10.4, 1.38
    pen = black

    def letterhead(self) -> None:
        """The machine's line, specks, then the sender's name over a double rule."""
        wide, high = self.size
        line = self.head[0].replace("#", f"{self.page:02d}")
        self.put(18, high - 16, line, self.fit(line, wide - 36, 9, "Courier-Bold"), font="Courier-Bold")
        seed = sum(map(ord, self.head[1])) + self.page
        self.c.setFillColor(HexColor("#9a9a9a"))
        for _ in range(46):
            seed = (seed * 1103515245 + 12345) % 2147483648
            x, y = seed % 9973 / 9973 * wide, seed // 9973 % 9967 / 9967 * (high - 60) + 24
            self.c.circle(x, y, 0.25 + seed % 5 / 9, stroke=0, fill=1)
        self.c.rotate((-0.45, 0.35)[seed // 128 % 2])
        self.y = high - 62
        if self.page > 1:
            return
        self.put(self.left, self.y, self.head[1], 15, strong=True)
        for text in self.head[2:]:
            self.y -= 11.5
            self.put(self.left, self.y, text, 8.4)
        for gap in (8, 3):
            self.y -= gap
            self.rule(self.left, self.left + self.width, self.y, 1.1)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """The kind of message, widely set, at the right."""
        for line in lines:
            self.y -= 16
            size = self.fit(line, self.width, 13, self.bold)
            self.put(self.left + self.width, self.y, line, size, strong=True, align="r")
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """`TO:`, `FROM:` and the like in a column, a rule after the last."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        room = max(self.measure(label + ":", 9.4, self.bold) for label, _ in pairs) + 14
        for label, value in pairs:
            parts = simpleSplit(value, self.font, 10.2, self.width - room) or [""]
            self.need(15 * len(parts))
            for n, part in enumerate(parts):
                self.y -= 15 if n == 0 else 12.5
                if n == 0:
                    self.put(self.left, self.y, f"{label}:", 9.4, strong=True)
                self.put(self.left + room, self.y, part, 10.2)
        self.y -= 8
        self.rule(self.left, self.left + self.width, self.y, 0.5)
        self.y -= 6

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


class OpenBooklet(Base):
    """Two facing pages of a booklet, printed labels and entries in pen; `---` goes to the next page."""

    layout, size, margin = "open_booklet", (A4[1], A4[0]), 40.0
    font, bold, pt = "Noto", "Noto-Bold", 8.6
    tint = HexColor("#efe9d8")
    half = 0

    def letterhead(self) -> None:
        """The paper of both pages, the fold, page numbers, the booklet's name on each."""
        wide, high = self.size
        mid = wide / 2
        self.c.setFillColor(HexColor("#fbf8ef"))
        self.c.roundRect(22, 26, wide - 44, high - 50, 10, stroke=1, fill=1)
        for n in range(5):
            self.c.setStrokeColor(HexColor(("#cfc8b4", "#d9d3c2", "#e3decf", "#ece8dd", "#f4f1e8")[n]))
            self.c.line(mid - n * 1.6, 27, mid - n * 1.6, high - 25)
            self.c.line(mid + n * 1.6, 27, mid + n * 1.6, high - 25)
        self.c.setStrokeColor(black)
        number = 4 * self.page
        for n, x in enumerate((mid / 2 + 8, mid * 1.5 - 8)):
            self.put(x, 34, f"{number + n}", 7, align="c", ink=grey)
        self.width = mid - 40 - 26
        self.half = 0
        self.left = 40.0
        self.page_head()

    def page_head(self) -> None:
        """The booklet's name over a thin line."""
        self.y = self.size[1] - 44
        line = self.head[min(self.half, len(self.head) - 1)]
        size = self.fit(line, self.width, 9.5, self.bold)
        self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c", ink=BRICK)
        self.rule(self.left, self.left + self.width, self.y - 5, 0.6, BRICK)
        self.y -= 8

    def turn(self, lines: list[str] | None = None) -> None:
        """Go to the right page, then to a new pair."""
        if self.half == 0:
            self.half = 1
            self.left = self.size[0] / 2 + 26
            self.page_head()
        else:
            super().turn(lines)

    def title(self, lines: list[str]) -> None:
        """What the page is for."""
        for n, line in enumerate(lines):
            self.y -= 15 if n == 0 else 11
            size = self.fit(line, self.width, 8 if n else 11.5, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=n == 0, align="c")
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """The printed word, then what was written over dots."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 18
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                small = self.fit(label, step * 0.55, 7.2, self.font)
                self.put(x, self.y, label, small, ink=HexColor("#5a5345"))
                start = x + self.measure(label, small, self.font) + 5
                face = self.font if any(ch > "\u00ff" for ch in value) else "Times-Italic"
                size = self.fit(value, x + step - 8 - start, 11.5, face)
                self.put(start + 2, self.y + 1.5, value, size, font=face, ink=self.pen)
                self.c.setDash(0.8, 1.8)
                self.rule(start, x + step - 6, self.y - 1.5, 0.5, grey)
                self.c.setDash()
        self.y -= 7

    def stamp(self, lines: list[str]) -> None:
        """A round stamp at the right, the first line in its middle, the others around it."""
        x, y = self.left + self.width - 52, self.y - 46
        ink = HexColor("#5b3a8c")
        self.c.setStrokeColor(ink)
        self.c.setLineWidth(1.3)
        self.c.circle(x, y, 40)
        self.c.setLineWidth(0.6)
        self.c.circle(x, y, 36)
        self.c.setStrokeColor(black)
        for n, line in enumerate(lines):
            size = self.fit(line, 62, 8, self.bold)
            self.put(x, y - 3 + 10 * ((len(lines) - 1) / 2 - n), line, size, strong=True, align="c", ink=ink)

    def mono(self, lines: list[str]) -> None:
        """The machine-readable lines at the page's foot."""
        self.y = min(self.y, 96)
        for line in lines:
            self.y -= 17
            size = self.fit(line, self.width, 13.5, "Courier-Bold")
            self.put(self.left, self.y, line, size, font="Courier-Bold")

    def side(self, lines: list[str]) -> None:
        """A photograph's place with words beside it."""
        self.c.setFillColor(HexColor("#dcd8cc"))
        self.c.rect(self.left, self.y - 92, 72, 88, stroke=1, fill=1)
        self.c.setFillColor(HexColor("#aaa390"))
        self.c.circle(self.left + 36, self.y - 40, 15, stroke=0, fill=1)
        self.c.ellipse(self.left + 10, self.y - 110, self.left + 62, self.y - 58, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#fbf8ef"))
        self.c.rect(self.left - 1, self.y - 112, 74, 19.5, stroke=0, fill=1)
        for n, line in enumerate(lines):
            self.put(
                self.left + 84, self.y - 16 - 12 * n, line, self.fit(line, self.width - 88, 8, self.font)
            )
        self.y -= 98


class CombForm(Ticks):
    """A form read by machine: a cell for each letter where the value begins with `#`, corner marks."""

    layout, margin, pt = "comb_form", 44.0, 8.8
    font, bold = "Noto", "Noto-Bold"
    cell = 12.4

    def letterhead(self) -> None:
        """Corner marks, the form's name at the left in a frame, its number at the right."""
        wide, high = self.size
        self.c.setFillColor(black)
        for x, y in ((20, 20), (wide - 30, 20), (20, high - 30), (wide - 30, high - 30)):
            self.c.rect(x, y, 10, 10, stroke=0, fill=1)
        self.put(
            self.left, self.y - 6, self.head[0], self.fit(self.head[0], 400, 13.5, self.bold), strong=True
        )
        self.put(self.left + self.width - 4, self.y - 6, self.head[-1], 8, strong=True, align="r")
        for n, line in enumerate(self.head[1:-1]):
            self.put(self.left, self.y - 18 - 9.5 * n, line, self.fit(line, self.width, 7.4, self.font))
        self.y -= 16 + 9.5 * len(self.head[1:-1])
        self.rule(self.left, self.left + self.width, self.y, 2)
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """The section's letter in a black square, its name beside."""
        for line in lines:
            self.need(46)
            self.y -= 20
            letter, _, words = line.partition(" ")
            self.c.setFillColor(black)
            self.c.rect(self.left, self.y - 3.5, 14, 14, stroke=0, fill=1)
            self.put(self.left + 7, self.y, letter, 9.5, strong=True, align="c", ink=white)
            self.put(
                self.left + 20,
                self.y,
                words.strip(),
                self.fit(words, self.width - 30, 9.4, self.bold),
                strong=True,
            )
            self.rule(self.left + 14, self.left + self.width, self.y - 3.5, 0.5)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """The small word above; a comb, or an open cell."""
        for line in lines:
            pairs = _pairs(line)
            self.need(28)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y - 8, label, self.fit(label, step - 8, 6.8, self.font))
                if value.startswith("#"):
                    self.comb(x, self.y - 25, value[1:].strip(), step - 10)
                    continue
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - 25, step - 8, 14.5)
                if re.match(r"\[[x ]\]", value):
                    self.put(x + 4, self.y - 21, value, self.fit(value, step - 16, 8.4, self.font))
                else:
                    face = self.font if any(ch > "\u00ff" for ch in value) else "Courier"
                    self.put(x + 4, self.y - 21.5, value, self.fit(value, step - 16, 9.8, face), font=face)
            self.y -= 28
        self.y -= 3

    def comb(self, x: float, y: float, text: str, room: float) -> None:
        """One letter a cell; strokes and points of dates stand between cells."""
        cell = min(self.cell, room / max(1, len(text)))
        for ch in text:
            if ch in "/-." and text[0].isdigit():
                self.put(x + cell / 2, y + 4, ch, 9, align="c")
            else:
                self.c.setLineWidth(0.5)
                self.c.rect(x, y, cell, 14.5)
                if ch != " ":
                    face = self.font if ch > "\u00ff" else "Courier"
                    self.put(x + cell / 2, y + 4, ch, 9.8, align="c", font=face)
            x += cell

    def para(self, lines: list[str]) -> None:
        """Statements and boxes to tick."""
        for line in lines:
            self.block(line, 8.4)
            self.y -= 2.5


class RibbonCert(Base):
    """A landscape certificate set at the left edge, a band of the issuer's color, a seal with ribbons."""

    layout, size, margin = "ribbon_cert", (A4[1], A4[0]), 60.0
    font, bold, pt, air = "Noto", "Noto-Bold", 12.4, 1.6

    def letterhead(self) -> None:
        """The band with the issuer's name turned, a thin frame, the seal."""
        wide, high = self.size
        self.c.setFillColor(MOSS)
        self.c.rect(0, 0, 66, high, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#c9b45a"))
        self.c.rect(66, 0, 5, high, stroke=0, fill=1)
        self.c.saveState()
        self.c.translate(41, high / 2)
        self.c.rotate(90)
        size = self.fit(self.head[0], high - 60, 17, self.bold)
        self.put(0, 0, self.head[0], size, strong=True, align="c", ink=white)
        self.c.restoreState()
        self.left, self.width = 104.0, wide - 104 - 60
        for n, line in enumerate(self.head[1:]):
            self.put(wide - 60, high - 44 - 11 * n, line, 8, align="r", ink=HexColor("#555555"))
        x, y = wide - 118, 96
        self.c.setFillColor(HexColor("#7b1f2b"))
        for lean in (-1, 1):
            tail = self.c.beginPath()
            tail.moveTo(x - 14 * lean, y - 20)
            tail.lineTo(x - 30 * lean, y - 74)
            tail.lineTo(x - 17 * lean, y - 64)
            tail.lineTo(x - 6 * lean, y - 76)
            tail.lineTo(x + 10 * lean, y - 22)
            tail.close()
            self.c.drawPath(tail, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#c9b45a"))
        star = self.c.beginPath()
        for n in range(48):
            far = 38 if n % 2 else 33
            point = x + far * math.cos(n * math.pi / 24), y + far * math.sin(n * math.pi / 24)
            star.lineTo(*point) if n else star.moveTo(*point)
        star.close()
        self.c.drawPath(star, stroke=0, fill=1)
        self.c.setStrokeColor(white)
        self.c.circle(x, y, 26)
        self.c.setStrokeColor(black)
        self.y = high - 62

    def title(self, lines: list[str]) -> None:
        """The first line of a group large, the following ones smaller."""
        for n, line in enumerate(lines):
            size = self.fit(line, self.width - (90 if self.y > 480 else 0), 16 if n else 29, self.bold)
            self.y -= size * 1.32
            self.put(self.left, self.y, line, size, strong=True, ink=HexColor("#333333") if n else MOSS)
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """The small word above what it says, over a thin line; the seal's corner stays free."""
        for line in lines:
            pairs = _pairs(line)
            step = (self.width - 130) / len(pairs)
            self.y -= 40
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y + 18, label, self.fit(label, step - 14, 8, self.font), ink=grey)
                self.put(x, self.y + 2, value, self.fit(value, step - 16, 13, self.font))
                self.rule(x, x + step - 14, self.y - 3, 0.5, MOSS)
        self.y -= 6

    def sign(self, lines: list[str]) -> None:
        """Signatures; the seal's corner stays free."""
        whole = self.width
        self.width = whole - 130
        super().sign(lines)
        self.width = whole

    def block(self, text: str, size: float = 0, *, strong: bool = False, align: str = "l") -> None:
        """Running text leaves the seal's corner free."""
        whole = self.width
        self.width = whole - 130 if self.y < 165 else whole - 20
        super().block(text, size, strong=strong, align=align)
        self.width = whole


class UprightBadge(Base):
    """An upright plastic card, front and back on a page each: picture, name in the middle, bar code."""

    layout, size, margin = "upright_badge", (244.0, 388.0), 16.0
    font, bold, pt, air = "Noto", "Noto-Bold", 7.6, 1.3

    def letterhead(self) -> None:
        """Rounded edge, slot, the issuer on color; the picture on the front."""
        wide, high = self.size
        self.c.setStrokeColor(LINE)
        self.c.roundRect(5, 20, wide - 10, high - 26, 12)
        self.c.setFillColor(NAVY)
        self.c.roundRect(5, high - 62, wide - 10, 56, 12, stroke=0, fill=1)
        self.c.rect(5, high - 62, wide - 10, 20, stroke=0, fill=1)
        self.c.setFillColor(white)
        self.c.roundRect(wide / 2 - 20, high - 17, 40, 6, 3, stroke=0, fill=1)
        for n, line in enumerate(self.head):
            size = self.fit(line, wide - 40, 10.5 if n == 0 else 7.2, self.bold if n == 0 else self.font)
            self.put(wide / 2, high - 33 - 11 * n, line, size, strong=n == 0, align="c", ink=white)
        self.y = high - 68
        if self.page == 1:
            self.c.setFillColor(HexColor("#d8dde4"))
            self.c.rect(wide / 2 - 28, self.y - 66, 56, 64, stroke=0, fill=1)
            self.c.setFillColor(HexColor("#98a3b3"))
            self.c.circle(wide / 2, self.y - 26, 11, stroke=0, fill=1)
            self.c.rect(wide / 2 - 18, self.y - 66, 36, 22, stroke=0, fill=1)
            self.y -= 70
        self.bars(wide / 2 - 60, 26, 120, 15)

    def need(self, height: float) -> None:
        """Turn the page above the bar code."""
        if self.y - height < 44:
            self.turn()

    def title(self, lines: list[str]) -> None:
        """The name or what the card is, in the middle."""
        for n, line in enumerate(lines):
            size = self.fit(line, self.width, 9 if n else 12, self.bold)
            self.y -= size * 1.25
            self.put(self.size[0] / 2, self.y, line, size, strong=True, align="c", ink=black if n else NAVY)
        self.y -= 4

    def centre(self, lines: list[str]) -> None:
        """Small words in the middle."""
        for line in lines:
            self.block(line, 7.6, align="c")
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """The small word at the left edge, what it says at the right."""
        for line in lines:
            for label, value in _pairs(line):
                self.need(14)
                self.y -= 13
                small = self.fit(label, self.width * 0.5, 6.8, self.font)
                self.put(self.left, self.y, label, small, ink=HexColor("#5a6370"))
                room = self.width - self.measure(label, small, self.font) - 6
                size = self.fit(value, room, 8.4, self.bold)
                self.put(self.left + self.width, self.y, value, size, strong=True, align="r")
                self.rule(self.left, self.left + self.width, self.y - 3, 0.25, LINE)
        self.y -= 3

    def stamp(self, lines: list[str]) -> None:
        """A band with a state over the whole card."""
        for line in lines:
            self.need(20)
            ink = BAD if re.search(r"expired|fail|not |no longer", line, re.IGNORECASE) else GOOD
            self.c.setFillColor(ink)
            self.c.rect(5, self.y - 17, self.size[0] - 10, 15, stroke=0, fill=1)
            size = self.fit(line, self.width, 9, self.bold)
            self.put(self.size[0] / 2, self.y - 12.5, line, size, strong=True, align="c", ink=white)
            self.y -= 21

    def mono(self, lines: list[str]) -> None:
        """The machine-readable lines."""
        for line in lines:
            self.y -= 11
            size = self.fit(line, self.width, 8, "Courier-Bold")
            self.put(self.left, self.y, line, size, font="Courier-Bold")
        self.y -= 3


class MessageCenter(Base):
    """A portal's messages: what came in a bubble at the left, what was sent in one at the right."""

    layout, margin = "message_center", 44.0
    font, bold, pt = "Noto", "Noto-Bold", 9.4
    mine = False

    def letterhead(self) -> None:
        """The portal's bar with its menu words, the printer's line at the foot."""
        wide, high = self.size
        self.c.setFillColor(HexColor("#2c3540"))
        self.c.rect(0, high - 34, wide, 34, stroke=0, fill=1)
        self.put(self.left, high - 22, self.head[0], 12, strong=True, ink=white)
        self.put(wide - self.left, high - 21, self.head[1], 8, align="r", ink=white)
        self.put(self.left, 24, self.head[-1], 6.6, ink=grey)
        self.y = high - 44

    def title(self, lines: list[str]) -> None:
        """The conversation's subject over a thin rule."""
        for line in lines:
            self.block(line, 12.5, strong=True)
        self.rule(self.left, self.left + self.width, self.y - 6, 0.5, LINE)
        self.y -= 10

    def heading(self, lines: list[str]) -> None:
        """`sender || time`; a sender that begins with `>` is the mailbox's owner."""
        for line in lines:
            self.need(70)
            one, _, two = (part.strip() for part in line.partition("||"))
            self.mine = one.startswith(">")
            one = one.removeprefix(">").strip()
            self.y -= 17
            x = self.left + (self.width if self.mine else 0)
            self.put(
                x, self.y, f"{one}  ·  {two}", 7.8, align="r" if self.mine else "l", ink=HexColor("#555555")
            )
        self.y -= 4

    def bubble(self, texts: list[str], ink: str) -> None:
        """A rounded patch with wrapped lines."""
        wide = self.width * 0.8
        rows = [row for text in texts for row in [*simpleSplit(text, self.font, self.pt, wide - 24), ""]][:-1]
        high = sum(13.2 if row else 5 for row in rows) + 13
        self.need(high + 6)
        x = self.left + (self.width - wide if self.mine else 0)
        self.c.setFillColor(HexColor(ink))
        self.c.roundRect(x, self.y - high, wide, high, 9, stroke=0, fill=1)
        y = self.y - 4
        for row in rows:
            y -= 13.2 if row else 5
            self.put(x + 12, y, row)
        self.y -= high + 5

    def para(self, lines: list[str]) -> None:
        """A bubble with paragraphs."""
        self.bubble(lines, "#dcebfa" if self.mine else "#ececee")

    def fields(self, lines: list[str]) -> None:
        """A framed card in the conversation: the word left, what it says beside."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        wide, high = self.width * 0.8, 15.0 * len(pairs) + 11
        self.need(high + 6)
        x = self.left + (self.width - wide if self.mine else 0)
        self.c.setStrokeColor(OCEAN)
        self.c.setLineWidth(0.8)
        self.c.roundRect(x, self.y - high, wide, high, 5)
        self.c.setStrokeColor(black)
        y = self.y - 2
        for label, value in pairs:
            y -= 15
            self.put(
                x + 10, y, label, self.fit(label, wide * 0.4 - 14, 8.4, self.font), ink=HexColor("#555555")
            )
            self.put(x + wide * 0.4, y, value, self.fit(value, wide * 0.6 - 10, 9.6, self.bold), strong=True)
        self.y -= high + 6

    def centre(self, lines: list[str]) -> None:
        """What the system notes between the messages."""
        for line in lines:
            self.need(20)
            self.y -= 15
            self.put(self.left + self.width / 2, self.y, line, 7.6, align="c", ink=grey)
        self.y -= 4


class TimelineView(Base):
    """A portal's view of events: dates at the left of a line, a dot for each, the event at its right."""

    layout, size, margin = "timeline_view", A4, 44.0
    font, bold, pt = "Noto", "Noto-Bold", 9.0
    tint = HexColor("#5546a8")

    def letterhead(self) -> None:
        """The site's name, what is shown, a thin colored rule."""
        self.put(self.left, self.y - 2, self.head[0], 14, strong=True, ink=self.tint)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y + 3 - 10 * n, line, 7.4, align="r", ink=grey)
        self.y -= max(10, 10 * len(self.head[1:]))
        self.rule(self.left, self.left + self.width, self.y, 2, self.tint)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """What the page is, at the left."""
        for n, line in enumerate(lines):
            self.block(line, 9 if n else 14, strong=n == 0)
        self.y -= 6

    def stamp(self, lines: list[str]) -> None:
        """A state in a rounded frame at the left."""
        for line in lines:
            bad = re.search(r"not |pending|await|overdue|incomplete|partial", line, re.IGNORECASE)
            ink = WAIT if bad else GOOD
            wide = self.measure(line, 9.4, self.bold) + 22
            self.need(26)
            self.c.setStrokeColor(ink)
            self.c.setLineWidth(1.2)
            self.c.roundRect(self.left, self.y - 20, wide, 18, 9)
            self.c.setStrokeColor(black)
            self.put(self.left + 11, self.y - 14.5, line, 9.4, strong=True, ink=ink)
            self.y -= 26

    def fields(self, lines: list[str]) -> None:
        """Words and what they say in columns, no lines."""
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            self.need(27)
            self.y -= 25
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y + 10, label, self.fit(label, step - 10, 7, self.font), ink=self.tint)
                self.put(x, self.y - 1, value, self.fit(value, step - 12, 9.6, self.font))
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        """A group of events: a patch of color on the line."""
        for line in lines:
            self.need(54)
            self.y -= 20
            x = self.left + 96
            self.c.setFillColor(self.tint)
            wide = self.measure(line, 8.6, self.bold) + 18
            self.c.roundRect(x - 8, self.y - 4, wide, 15, 4, stroke=0, fill=1)
            self.put(x + 1, self.y, line, 8.6, strong=True, ink=white)
        self.y -= 4

    def table(self, lines: list[str]) -> None:
        """`date | event | detail`."""
        x = self.left + 96
        room = self.width - 116
        for line in lines:
            day, event, detail = [*(cell.strip() for cell in line.split("|")), "", ""][:3]
            texts = simpleSplit(detail, self.font, 8.4, room)
            high = 19 + 11.0 * len(texts)
            self.need(high)
            self.rule(x, x, self.y, 1)
            self.c.setStrokeColor(LINE)
            self.c.setLineWidth(1.4)
            self.c.line(x, self.y, x, self.y - high)
            self.c.setStrokeColor(self.tint)
            self.c.setFillColor(white)
            self.c.circle(x, self.y - 11, 3.6, stroke=1, fill=1)
            self.c.setStrokeColor(black)
            self.put(x - 12, self.y - 14, day, self.fit(day, 82, 8.6, self.font), align="r")
            self.put(x + 16, self.y - 14, event, self.fit(event, room, 9.6, self.bold), strong=True)
            for n, text in enumerate(texts):
                self.put(x + 16, self.y - 25.5 - 11 * n, text, 8.4, ink=HexColor("#444444"))
            self.y -= high
        self.y -= 4


class StepForm(Ticks):
    """A form of numbered steps: a disc for each number, cells on gray rules, a copy strip at the edge."""

    layout, margin, pt = "step_form", 46.0, 8.8
    font, bold = "Noto", "Noto-Bold"
    count = 0

    def letterhead(self) -> None:
        """The form's name at the left, its number and bars at the right, the strip along the edge."""
        wide, high = self.size
        self.width = wide - 2 * self.margin - 16
        self.c.setFillColor(HexColor("#d9e4d3"))
        self.c.rect(wide - 34, 28, 18, high - 56, stroke=0, fill=1)
        self.c.saveState()
        self.c.translate(wide - 28, high / 2)
        self.c.rotate(-90)
        self.put(0, 0, self.head[-1], 8, strong=True, align="c")
        self.c.restoreState()
        self.put(self.left, self.y - 4, self.head[0], self.fit(self.head[0], 340, 13, self.bold), strong=True)
        for n, line in enumerate(self.head[1:-2]):
            self.put(self.left, self.y - 16 - 9.5 * n, line, self.fit(line, 350, 7.4, self.font))
        self.bars(self.left + self.width - 130, self.y - 12, 128, 18)
        self.put(self.left + self.width - 2, self.y - 21, self.head[-2], 8, align="r")
        self.y -= max(26, 12 + 9.5 * len(self.head[1:-2]))

    def title(self, lines: list[str]) -> None:
        """Words in a frame over the whole width."""
        for line in lines:
            self.need(26)
            self.c.setLineWidth(1)
            self.c.rect(self.left, self.y - 22, self.width, 18)
            size = self.fit(line, self.width - 16, 10.4, self.bold)
            self.put(self.left + self.width / 2, self.y - 16.5, line, size, strong=True, align="c")
            self.y -= 26

    def heading(self, lines: list[str]) -> None:
        """The next number in a disc, the step's words on a green strip."""
        for line in lines:
            self.need(50)
            self.y -= 21
            self.count += 1
            self.c.setFillColor(HexColor("#d9e4d3"))
            self.c.rect(self.left + 10, self.y - 4.5, self.width - 10, 15, stroke=0, fill=1)
            self.c.setFillColor(MOSS)
            self.c.circle(self.left + 9, self.y + 3, 9, stroke=0, fill=1)
            self.put(self.left + 9, self.y - 0.4, f"{self.count}", 9.4, strong=True, align="c", ink=white)
            self.put(
                self.left + 24, self.y, line, self.fit(line, self.width - 34, 8.8, self.bold), strong=True
            )
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """The word and what it says in one line, gray rules below and between."""
        for line in lines:
            pairs = _pairs(line)
            self.need(19)
            self.y -= 17
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                small = self.fit(label, step * 0.62, 7.4, self.font)
                self.put(x + 3, self.y + 1, label, small, ink=HexColor("#46543f"))
                start = x + 3 + self.measure(re.sub(r"\[[x ]\]", "mm", label), small, self.font) + 6
                room = x + step - 6 - start
                if re.match(r"\[[x ]\]", value):
                    self.put(start, self.y + 1, value, self.fit(value, room, 8.6, self.font))
                else:
                    self.put(start, self.y + 0.5, value, self.fit(value, room, 9.6, self.bold), strong=True)
                if n:
                    self.c.setStrokeColor(LINE)
                    self.c.line(x, self.y - 4, x, self.y + 12)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.5, LINE)
        self.y -= 5

    def para(self, lines: list[str]) -> None:
        """Statements and boxes to tick."""
        for line in lines:
            self.block(line, 8.4)
            self.y -= 2.5


class DialReport(Base):
    """A report with a dial for the main figure and discs for its parts."""

    layout, margin = "dial_report", 54.0
    font, bold, pt = "Noto", "Noto-Bold", 9.0
    shade = HexColor("#7a2e6b")

    def letterhead(self) -> None:
        """The organization on a slanted patch, its address at the right."""
        wide, high = self.size
        patch = self.c.beginPath()
        patch.moveTo(0, high)
        patch.lineTo(0, high - 54)
        patch.lineTo(wide * 0.62, high - 54)
        patch.lineTo(wide * 0.68, high)
        patch.close()
        self.c.setFillColor(self.shade)
        self.c.drawPath(patch, stroke=0, fill=1)
        size = self.fit(self.head[0], wide * 0.56 - 40, 14, self.bold)
        self.put(self.left, high - 33, self.head[0], size, strong=True, ink=white)
        for n, line in enumerate(self.head[1:]):
            self.put(
                wide - 40, high - 24 - 10 * n, line, self.fit(line, wide * 0.28, 7.4, self.font), align="r"
            )
        self.y = high - 62

    def title(self, lines: list[str]) -> None:
        """The report's name, what follows smaller."""
        for n, line in enumerate(lines):
            self.block(line, 9.4 if n else 14, strong=n == 0)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """The word at the right of its column, what it says after a colored bar."""
        for line in lines:
            pairs = _pairs(line)
            self.need(17)
            self.y -= 16
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                room = step * (0.42 if len(pairs) > 1 else 0.3)
                size = self.fit(label, room - 6, 8, self.font)
                self.put(x + room - 5, self.y, label, size, align="r", ink=HexColor("#5c5c5c"))
                self.c.setFillColor(self.shade)
                self.c.rect(x + room, self.y - 3, 1.6, 12, stroke=0, fill=1)
                self.put(x + room + 7, self.y, value, self.fit(value, step - room - 12, 9.6, self.font))
        self.y -= 6

    def stamp(self, lines: list[str]) -> None:
        """`words :: figure :: share of the dial in percent :: left end :: right end`."""
        for line in lines:
            words, figure, share, low, end = [*(part.strip() for part in line.split("::")), "", "", ""][:5]
            self.need(104)
            x, y = self.left + self.width / 2, self.y - 84
            self.c.setLineWidth(11)
            self.c.setStrokeColor(HexColor("#e3dbe1"))
            self.c.arc(x - 70, y - 70, x + 70, y + 70, 0, 180)
            self.c.setStrokeColor(self.shade)
            part = 180 * min(1.0, float(share or 0) / 100)
            if part:
                self.c.arc(x - 70, y - 70, x + 70, y + 70, 180 - part, part)
            self.c.setStrokeColor(black)
            self.put(x, y + 12, figure, self.fit(figure, 112, 27, self.bold), strong=True, align="c")
            self.put(x, y - 3, words, self.fit(words, 112, 8.6, self.font), align="c")
            self.put(x - 70, y - 12, low, 7, align="c", ink=grey)
            self.put(x + 70, y - 12, end, 7, align="c", ink=grey)
            self.y -= 106

    def columns(self, lines: list[str]) -> None:
        """`part :: figure || part :: figure`: discs in a row."""
        for line in lines:
            cells = [_pairs(cell)[0] for cell in line.split("||")]
            self.need(66)
            step = self.width / len(cells)
            for n, (label, value) in enumerate(cells):
                x, y = self.left + (n + 0.5) * step, self.y - 26
                self.c.setStrokeColor(self.shade)
                self.c.setLineWidth(2.6)
                self.c.circle(x, y, 20)
                self.c.setStrokeColor(black)
                self.put(x, y - 4.5, value, self.fit(value, 34, 13, self.bold), strong=True, align="c")
                self.put(x, y - 32, label, self.fit(label, step - 8, 8.4, self.font), align="c")
            self.y -= 66

    def heading(self, lines: list[str]) -> None:
        """A part of the report in the house color."""
        for line in lines:
            self.need(46)
            self.y -= 18
            self.put(self.left, self.y, line, 10.4, strong=True, ink=self.shade)
        self.y -= 5


class MirrorLabels(Base):
    """A state's or hospital's paper in two languages: one word at the left, the other at the right edge."""

    layout, size, margin = "mirror_labels", A4, 48.0
    font, bold, pt = "Noto", "Noto-Bold", 8.8
    tint = HexColor("#e9eee4")

    def letterhead(self) -> None:
        """`left || right` around an emblem."""
        high = self.y
        for n, line in enumerate(self.head):
            one, _, two = (part.strip() for part in line.partition("||"))
            size = 10 if n == 0 else 7.8
            face = self.bold if n == 0 else self.font
            room = self.width / 2 - 36
            self.put(self.left, high - 12 * n, one, self.fit(one, room, size, face), strong=n == 0)
            self.put(
                self.left + self.width,
                high - 12 * n,
                two,
                self.fit(two, room, size, face),
                strong=n == 0,
                align="r",
            )
        x = self.left + self.width / 2
        self.c.setStrokeColor(MOSS)
        self.c.setLineWidth(1.2)
        self.c.circle(x, high - 12, 18)
        for n in range(8):
            turn = n * math.pi / 4
            self.c.line(x, high - 12, x + 13 * math.cos(turn), high - 12 + 13 * math.sin(turn))
        self.c.setStrokeColor(black)
        self.y -= max(38, 12 * len(self.head) + 2)
        self.rule(self.left, self.left + self.width, self.y, 1.6, MOSS)
        self.rule(self.left, self.left + self.width, self.y - 3, 0.5, MOSS)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """Titles in the middle, one below the other."""
        for n, line in enumerate(lines):
            self.y -= 15
            size = self.fit(line, self.width, 10.5 if n else 12.5, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c")
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """`one word / the other :: value`: the value in the middle, a rule below."""
        for line in lines:
            for label, value in _pairs(line):
                one, _, two = (part.strip() for part in label.partition(" / "))
                texts = simpleSplit(value, self.font, 9.4, self.width * 0.46) or [""]
                high = 6 + 12.0 * len(texts)
                self.need(high)
                for n, text in enumerate(texts):
                    size = self.fit(text, self.width * 0.46, 9.4, self.bold)
                    self.put(
                        self.left + self.width / 2, self.y - 12 - 12 * n, text, size, strong=True, align="c"
                    )
                room = self.width * 0.26
                self.put(self.left, self.y - 12, one, self.fit(one, room, 8, self.font), ink=MOSS)
                self.put(
                    self.left + self.width,
                    self.y - 12,
                    two,
                    self.fit(two, room, 8, self.font),
                    align="r",
                    ink=MOSS,
                )
                self.y -= high
                self.rule(self.left, self.left + self.width, self.y, 0.35, LINE)
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        """`one || the other` on a pale strip."""
        for line in lines:
            self.need(48)
            self.y -= 17
            one, _, two = (part.strip() for part in line.partition("||"))
            self.c.setFillColor(self.tint)
            self.c.rect(self.left, self.y - 4, self.width, 15, stroke=0, fill=1)
            self.put(self.left + 5, self.y, one, self.fit(one, self.width / 2, 9, self.bold), strong=True)
            self.put(
                self.left + self.width - 5,
                self.y,
                two,
                self.fit(two, self.width / 2 - 16, 9, self.bold),
                strong=True,
                align="r",
            )
        self.y -= 6


class YearBoxes(Base):
    """A record in framed boxes, two beside each other, over a slanted word in the background."""

    layout, margin = "year_boxes", 40.0
    font, bold, pt, air = "Noto", "Noto-Bold", 8.2, 1.34
    grid = False
    tint = HexColor("#edf0f4")
    boxes = 0
    start_y = 0.0
    low = 0.0

    def letterhead(self) -> None:
        """The slanted word, the issuer in the middle, its address below."""
        wide, high = self.size
        self.c.saveState()
        self.c.translate(wide / 2, high / 2)
        self.c.rotate(52)
        self.put(0, 0, self.head[-1], 74, strong=True, align="c", ink=HexColor("#eef0f2"))
        self.c.restoreState()
        self.left, self.width = self.margin, wide - 2 * self.margin
        self.put(wide / 2, self.y - 4, self.head[0], 13, strong=True, align="c", ink=NAVY)
        for n, line in enumerate(self.head[1:-1]):
            self.put(wide / 2, self.y - 16 - 10 * n, line, 7.6, align="c")
        self.y -= 14 + 10 * len(self.head[1:-1])

    def title(self, lines: list[str]) -> None:
        """What the record is, between thin rules."""
        for line in lines:
            self.rule(self.left, self.left + self.width, self.y, 0.8, NAVY)
            self.y -= 15
            size = self.fit(line, self.width, 11.4, self.bold)
            self.put(self.size[0] / 2, self.y, line, size, strong=True, align="c")
            self.y -= 6
            self.rule(self.left, self.left + self.width, self.y, 0.8, NAVY)
        self.y -= 4

    def heading(self, lines: list[str]) -> None:
        """A new box: at the left, then at the right of the last one; `-` ends the boxes."""
        for line in lines:
            self.close()
            if line == "-":
                continue
            half = (self.size[0] - 2 * self.margin - 14) / 2
            if self.boxes % 2 == 0:
                if self.y < 190:
                    self.turn()
                self.start_y = self.low = self.y - 4
            self.y = self.start_y
            self.left = self.margin + (half + 14) * (self.boxes % 2)
            self.width = half
            self.boxes += 1
            self.y -= 14
            self.c.setFillColor(NAVY)
            self.c.rect(self.left, self.y - 3, half, 16, stroke=0, fill=1)
            self.put(
                self.left + 6,
                self.y + 1,
                line,
                self.fit(line, half - 12, 8.8, self.bold),
                strong=True,
                ink=white,
            )
            self.left, self.width = self.left + 6, half - 12
            self.y -= 5

    def close(self) -> None:
        """Frame the open box, and go back to the whole width below it."""
        if self.width < 300:
            self.low = min(self.low, self.y - 4)
            self.c.setStrokeColor(NAVY)
            self.c.setLineWidth(0.7)
            self.c.rect(self.left - 6, self.y - 4, self.width + 12, self.start_y + 2 - self.y + 4)
            self.c.setStrokeColor(black)
        self.left, self.width = self.margin, self.size[0] - 2 * self.margin
        if self.boxes:
            self.y = self.low - 4

    def fields(self, lines: list[str]) -> None:
        """The word, then what it says in strong type."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 14
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                small = self.fit(label, step * 0.6, 7.6, self.font)
                self.put(x, self.y, label, small, ink=HexColor("#4a5568"))
                gone = self.measure(label, small, self.font) + 7
                self.put(x + gone, self.y, value, self.fit(value, step - gone - 6, 9, self.bold), strong=True)
        self.y -= 4


def _range_lab() -> Iterator[UnseenPaper]:
    """Laboratory reports with drawn scales."""
    mk = partial(_paper, RangeLab)
    yield mk(
        "lab_titers",
        """% Saguaro Clinical Laboratories
% 3015 Mesquite Way, Tucson, AZ 85719 · 520-555-0148
% CLIA 03D9998812 · Medical director: Ines Montoya-Carr, MD
Patient :: Dlamini, Sipho Thabiso ;; Date of birth :: 11/02/2000 ;; Sex :: Male ;; Patient no. :: SC-88120
Collected :: 11/19/2025 09:32 MST ;; Received :: 11/19/2025 15:10 ;; Reported :: 11/21/2025 ;; Ordered by :: R. Whitehorse, PA-C
# IMMUNITY PANEL, HEALTH CARE WORKER
## MEASLES, MUMPS, RUBELLA, VARICELLA (IgG)
Test | Result | Unit | | Protective | Comment
Measles IgG | 118.0 | AU/mL | 16.5/200 | 16.5 or higher | Immune
Mumps IgG | 44.6 | AU/mL | 11/100 | 11.0 or higher | Immune
Rubella IgG | 5.92 | index | 1/10 | 1.00 or higher | Immune
Varicella-zoster IgG | 1,310 | index | 165/2000 | 165 or higher | Immune
## HEPATITIS B
Test | Result | Unit | | Protective | Comment
Hepatitis B surface antibody | 87.4 | mIU/mL | 10/120 | 10.0 or higher | Immune
Hepatitis B surface antigen | Nonreactive | | | Nonreactive |
| The scale shows the limit where red meets green. The mark stands at the patient's value. A result in \
the red part would be reported as not immune or, near the limit, as equivocal.
$ Saguaro Clinical Laboratories · printed 12/01/2025 · page #""",
        "Sipho Thabiso Dlamini",
        "2025-11-19",
        birth="2000-11-02",
        values="measles_igg,118,AU/mL,positive;mumps_igg,44.6,AU/mL,positive;rubella_igg,5.92,index,positive;"
        "varicella_igg,1310,index,positive;anti-HBs,87.4,mIU/mL,positive;HBsAg,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Laboratorium Analityczne Zdrój
% ul. Lipowa 58, 00-000 Brzozów Mały · tel. +48 55 555 21 88
% Kierownik: dr n. med. Halina Wrzos, diagnosta laboratoryjny
Pacjent :: Kacper Dominik Wiśniewski-Hart ;; Data urodzenia :: 24.05.2001 ;; Płeć :: M ;; Nr zlecenia :: Z-2601-5530
Pobranie materiału :: 08.01.2026 07:50 ;; Przyjęcie :: 08.01.2026 09:15 ;; Data wyniku :: 12.01.2026 ;; Zlecający :: lek. A. Gajda
# WYNIKI BADAŃ SEROLOGICZNYCH
## PRZECIWCIAŁA W KLASIE IgG
Badanie | Wynik | Jednostka | | Zakres | Ocena
Odra IgG | 645 | mIU/ml | 275/1000 | dodatni powyżej 275 | dodatni
Świnka IgG | 52 | U/ml | 11/100 | dodatni powyżej 11 | dodatni
Różyczka IgG | 91,5 | IU/ml | 10/200 | dodatni powyżej 10 | dodatni
Ospa wietrzna IgG | 804 | mIU/ml | 165/1500 | dodatni powyżej 165 | dodatni
## WIRUSOWE ZAPALENIE WĄTROBY TYPU B
Badanie | Wynik | Jednostka | | Zakres | Ocena
anty-HBs | 431 | mIU/ml | 10/1000 | ochrona od 10 | dodatni
Antygen HBs | niereaktywny | | | niereaktywny | ujemny
| Wynik dodatni świadczy o odporności po szczepieniu lub chorobie. Wynik ujemny oznacza brak przeciwciał.
Autoryzował: mgr Paweł Sroka, diagnosta laboratoryjny. Wydruk z 15.01.2026.""",
        "Kacper Dominik Wiśniewski-Hart",
        "2026-01-08",
        birth="2001-05-24",
        values="measles_igg,645,mIU/ml,positive;mumps_igg,52,U/ml,positive;rubella_igg,91.5,IU/ml,positive;"
        "varicella_igg,804,mIU/ml,positive;anti-HBs,431,mIU/ml,positive;HBsAg,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Clínico Andes Claros
% Av. Los Aromos 1840, Valdeluz, Chile (ficticio)
% Directora técnica: T.M. Ximena Barrientos
Paciente :: Tomás Ignacio Huenchullán Rivas ;; F. de nacimiento :: 30/09/2001 ;; Sexo :: Masculino ;; RUN :: 20.555.118-K
Toma de muestra :: 14/10/2025 08:05 ;; Recepción :: 14/10/2025 08:40 ;; Validación :: 16/10/2025 ;; Médico :: Dr. P. Sanhueza
# INFORME DE INMUNIDAD
## SEROLOGÍA IgG (quimioluminiscencia)
Examen | Resultado | Unidad | | Referencia | Interpretación
Sarampión IgG | 1180 | mUI/mL | 200/2000 | positivo: 200 o más | Positivo
Parotiditis IgG | 29,3 | UA/mL | 11/100 | positivo: 11 o más | Positivo
Rubéola IgG | 64,0 | UI/mL | 10/100 | positivo: 10 o más | Positivo
Varicela zóster IgG | 512 | mUI/mL | 150/1000 | positivo: 150 o más | Positivo
Anti-HBs cuantitativo | 158,2 | mUI/mL | 10/300 | protector: 10 o más | Positivo
| El resultado negativo indica ausencia de anticuerpos detectables; el indeterminado debe repetirse en \
dos semanas. Este informe no reemplaza la consulta médica.
$ Informe emitido el 20/10/2025 · hoja #""",
        "Tomás Ignacio Huenchullán Rivas",
        "2025-10-14",
        birth="2001-09-30",
        values="measles_igg,1180,mUI/mL,positive;mumps_igg,29.3,UA/mL,positive;rubella_igg,64,UI/mL,positive;"
        "varicella_igg,512,mUI/mL,positive;anti-HBs,158.2,mUI/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Medisch Laboratorium Schelde-Oost
% Kaaiplein 12, 9999 Wuustdorp, België · RIZIV 8-99999-11
% Klinisch bioloog: apr. Griet Van Damme
Patiënt :: Verstraeten, Noor Amélie ;; Geboortedatum :: 07-03-2002 ;; Geslacht :: V ;; Staalnummer :: 2601-77-418
Afname :: 22-01-2026 10:20 ;; Ontvangst :: 22-01-2026 13:05 ;; Verslag :: 23-01-2026 ;; Aanvrager :: Dr. K. Lauwers
# HEPATITIS B - CONTROLE NA VACCINATIE
## SEROLOGIE
Onderzoek | Uitslag | Eenheid | | Referentie | Besluit
anti-HBs | 4,6 | mIU/mL | 10/100 | beschermd vanaf 10 | Negatief, niet beschermd
HBs-antigeen | Negatief | | | Negatief |
anti-HBc totaal | Negatief | | | Negatief |
| Besluit: onvoldoende bescherming tegen hepatitis B. Een extra dosis met controle na 4 tot 6 weken is \
aanbevolen. Bij een waarde van 10 mIU/mL of meer zou de persoon als immuun gelden.
Gevalideerd door apr. Griet Van Damme op 23-01-2026.""",
        "Noor Amélie Verstraeten",
        "2026-01-22",
        birth="2002-03-07",
        values="anti-HBs,4.6,mIU/mL,negative;HBsAg,,,negative;anti-HBc,,,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Great Basin Regional Laboratory
% 771 Juniper Street, Elko, NV 89801 · 775-555-0162
% CLIA 29D9997744 · CAP 9997744
Patient :: Farouk, Mariam Salma ;; Date of birth :: 08/17/1999 ;; Sex :: Female ;; Specimen :: GB25-311904
Collected :: 09/08/2025 13:44 ;; Received :: 09/09/2025 06:30 ;; Reported :: 09/10/2025 ;; Ordered by :: L. Echeverria, NP
# MMR AND VARICELLA IgG
## RESULTS
Test | Result | Unit | | Protective | Comment
Measles (rubeola) IgG | 14.8 | AU/mL | 16.5/100 | 16.5 or higher; 13.5 to 16.4 equivocal | EQUIVOCAL
Mumps IgG | 33.1 | AU/mL | 11/100 | 11.0 or higher | Immune
Rubella IgG | 2.05 | index | 1/10 | 1.00 or higher | Immune
Varicella-zoster IgG | 96 | index | 165/1000 | 165 or higher; below 135 negative | NEGATIVE
| Two of four results do not show immunity. Measles: repeat in two weeks or give one dose of MMR. \
Varicella: the person is susceptible; two doses of vaccine, four weeks apart, are advised.
$ Great Basin Regional Laboratory · final report · page #""",
        "Mariam Salma Farouk",
        "2025-09-08",
        birth="1999-08-17",
        values="measles_igg,14.8,AU/mL,equivocal;mumps_igg,33.1,AU/mL,positive;rubella_igg,2.05,index,positive;"
        "varicella_igg,96,index,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Cumberland Gap Diagnostics
% 208 Pinnacle Road, Middlesboro, KY 40965 · 606-555-0133
% CLIA 18D9993301
Patient :: Rahmani, Yalda ;; Date of birth :: 01/26/2001 ;; Sex :: F ;; Chart :: CG-40318
Collected :: 12/15/2025 11:18 ;; Incubated :: 12/15/2025 18:00 ;; Reported :: 12/17/2025 ;; Ordered by :: M. Stallard, DO
# QUANTIFERON-TB GOLD PLUS (4 TUBES)
## INTERFERON-GAMMA RELEASE
Test | Result | Unit | | Reference | Comment
QuantiFERON-TB Gold Plus | NEGATIVE | | | NEGATIVE | Infection unlikely
TB1 antigen minus Nil | 0.04 | IU/mL | | below 0.35 |
TB2 antigen minus Nil | 0.02 | IU/mL | | below 0.35 |
Nil | 0.07 | IU/mL | | 8.0 or less |
Mitogen minus Nil | >10.00 | IU/mL | | 0.50 or more |
| A positive result would mean that infection is likely; indeterminate would mean that the control failed. \
Neither applies to this patient.
$ Cumberland Gap Diagnostics · page #""",
        "Yalda Rahmani",
        "2025-12-15",
        birth="2001-01-26",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Laboratoire du Lac et des Préalpes SA
% Chemin des Vignes 27, 1099 Montreval, Suisse (fictif)
% Responsable : Dr phil. nat. Corinne Aebischer, FAMH
Patient :: Jeanneret, Loïc Amadou ;; Né le :: 12.11.2000 ;; Sexe :: M ;; N° de dossier :: LP-260212-09
Prélèvement :: 12.02.2026 08:25 ;; Réception :: 12.02.2026 12:40 ;; Rapport :: 14.02.2026 ;; Médecin :: Dr E. Rochat
# TEST IGRA (QUANTIFERON-TB GOLD PLUS)
## RÉSULTATS
Analyse | Résultat | Unité | | Référence | Commentaire
QuantiFERON-TB Gold Plus | Négatif | | | Négatif | Pas d'infection tuberculeuse
TB1 - Nil | 0,01 | UI/mL | | < 0,35 |
TB2 - Nil | 0,06 | UI/mL | | < 0,35 |
Nil | 0,05 | UI/mL | | <= 8,0 |
Mitogène - Nil | 8,92 | UI/mL | | >= 0,5 |
| Un résultat négatif n'exclut pas une infection très récente (fenêtre de 8 semaines). Un résultat positif \
demande une radiographie du thorax.
Validé électroniquement le 14.02.2026 par Dr C. Aebischer.""",
        "Loïc Amadou Jeanneret",
        "2026-02-12",
        birth="2000-11-12",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Saguaro Clinical Laboratories
% 3015 Mesquite Way, Tucson, AZ 85719 · 520-555-0148
% CLIA 03D9998812 · Medical director: Ines Montoya-Carr, MD
Patient :: Tadesse, Biruk Yohannes ;; Date of birth :: 06/09/1999 ;; Sex :: Male ;; Patient no. :: SC-90277
Collected :: 10/27/2025 10:02 MST ;; Received :: 10/28/2025 07:45 ;; Reported :: 10/29/2025 ;; Ordered by :: J. Okabe, MD
# T-SPOT.TB
## SPOT COUNTS
Test | Result | Unit | | Reference | Comment
T-SPOT.TB | POSITIVE | | | NEGATIVE | Called to clinic 10/29/2025
Panel A minus Nil | 21 | spots | | 4 or fewer negative; 8 or more positive |
Panel B minus Nil | 12 | spots | | 4 or fewer negative; 8 or more positive |
Nil control | 1 | spots | | 10 or fewer | Valid
Mitogen control | >20 | spots | | 20 or more | Valid
| A negative T-SPOT result has 4 or fewer spots in both panels. This sample is above the limit: infection \
with M. tuberculosis is likely. Clinical evaluation and a chest film are needed.
$ Saguaro Clinical Laboratories · printed 10/29/2025 · page #""",
        "Biruk Yohannes Tadesse",
        "2025-10-27",
        birth="1999-06-09",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Ozark Plateau Toxicology
% 66 Dogwood Bend, Harrison, AR 72601 · 870-555-0177
% SAMHSA number 999-OP (fictional)
Donor :: Petrosyan, Mane Lilit ;; Date of birth :: 04/11/2001 ;; Photo ID :: Passport ;; Specimen :: OP-260119-A7
Collected :: 01/19/2026 14:07 ;; Received :: 01/20/2026 ;; Certified :: 01/21/2026 ;; Client :: White River College of Medicine
# URINE DRUG TEST, 12 PANEL
## OVERALL RESULT: NEGATIVE
Drug class | Result | | | Screening cutoff | Comment
Amphetamines | Negative | | | 500 ng/mL |
Methamphetamine, MDMA | Negative | | | 500 ng/mL |
Barbiturates | Negative | | | 200 ng/mL |
Benzodiazepines | Negative | | | 200 ng/mL |
Buprenorphine | Negative | | | 5 ng/mL |
Cocaine metabolite | Negative | | | 150 ng/mL |
Fentanyl | Negative | | | 1 ng/mL |
Marijuana metabolite | Negative | | | 50 ng/mL |
Methadone | Negative | | | 300 ng/mL |
Opiates | Negative | | | 300 ng/mL |
Oxycodone | Negative | | | 100 ng/mL |
Phencyclidine | Negative | | | 25 ng/mL |
## SPECIMEN VALIDITY: ACCEPTABLE
Test | Result | Unit | | Acceptable | Comment
Creatinine | 132 | mg/dL | 20/300 | 20 or more |
pH | 6.1 | | | 4.5 to 8.9 |
| Certifying scientist: D. Marchbanks. Positive screens would be confirmed by LC-MS/MS.""",
        "Mane Lilit Petrosyan",
        "2026-01-19",
        birth="2001-04-11",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Ozark Plateau Toxicology
% 66 Dogwood Bend, Harrison, AR 72601 · 870-555-0177
% SAMHSA number 999-OP (fictional)
Donor :: Gallagher-Nunez, Cormac ;; Date of birth :: 12/20/1999 ;; Photo ID :: License ;; Specimen :: OP-250903-C2
Collected :: 09/03/2025 08:51 ;; Received :: 09/04/2025 ;; Certified :: 09/05/2025 ;; Client :: White River College of Medicine
# URINE DRUG TEST, 7 PANEL
## OVERALL RESULT: NEGATIVE - DILUTE
Drug class | Result | | | Screening cutoff | Comment
Amphetamines | Negative | | | 500 ng/mL |
Benzodiazepines | Negative | | | 200 ng/mL |
Cocaine metabolite | Negative | | | 150 ng/mL |
Marijuana metabolite | Negative | | | 50 ng/mL |
Opiates | Negative | | | 300 ng/mL |
Oxycodone | Negative | | | 100 ng/mL |
Phencyclidine | Negative | | | 25 ng/mL |
## SPECIMEN VALIDITY: DILUTE
Test | Result | Unit | | Acceptable | Comment
Creatinine | 7.9 | mg/dL | 20/100 | 20 or more | LOW
Specific gravity | 1.0014 | | | 1.0030 or more | LOW
| A dilute specimen cannot be accepted for clearance by this client. A second collection under direct \
observation has been ordered.""",
        "Cormac Gallagher-Nunez",
        "2025-09-03",
        birth="1999-12-20",
        values="drug_screen,,,dilute",
        sound=False,
    )


def _fax_memo() -> Iterator[UnseenPaper]:
    """Letters and memoranda that came by fax."""
    mk = partial(_paper, FaxMemo)
    yield mk(
        "good_standing",
        """% 12/08/2025 16:41  FROM: KUMASI WEST REGISTRY +233 32 555 0190   TO: 13125550144   P.#
% Kumasi West University of Health Sciences
% Registry, Private Mail Bag 88, Kumasi West, Ghana
% registry@kwuhs.example
# FACSIMILE
To :: Visiting Electives Coordinator, Lakeshore Memorial Hospital, Chicago
From :: The Registrar
Date :: 5th December, 2025
Re :: Nana Akosua Boatemaa Frimpong, index number 20718834 - letter of good standing
Dear Coordinator,
This is to confirm that Miss Nana Akosua Boatemaa Frimpong, born on the 19th of July, 2001, is a final \
year student of this University reading for the degree of Bachelor of Medicine and Bachelor of Surgery \
(MB ChB).
She has passed all professional examinations to date and is of good academic and disciplinary standing. \
There is no charge pending against her before any committee of the University, and she owes the \
University no fees.
She is permitted to be away on elective from 2nd March to 24th April, 2026. She will graduate in \
November, 2026.
I should be grateful if you would give her every assistance.
~ Registrar :: Theophilus K. Asamoah, MA""",
        "Nana Akosua Boatemaa Frimpong",
        "2025-12-05",
        birth="2001-07-19",
    )
    yield mk(
        "good_standing",
        """% 23-FEB-2026 10:05  DE: DECANATO MED UNPA 51-1-5550-233   PARA: 0017865550120   PAG.#
% Universidad Nacional de la Pampa Alta
% Facultad de Medicina Humana - Secretaría Académica
% Jirón Los Sauces 310, Huaral Alto, Perú (ficticia)
# CONSTANCIA POR FAX
Señores :: Oficina de Estudiantes Visitantes, Hospital Bahía Coral, Miami
De :: Secretaría Académica
Fecha :: 20 de febrero de 2026
Asunto :: Constancia de buena situación académica de Luciana Milagros Quispe Arévalo
Quien suscribe hace constar que la señorita Luciana Milagros Quispe Arévalo, identificada con DNI \
70555128 y código de matrícula 2019-1183, nacida el 6 de abril de 2001, es alumna regular del séptimo \
año (internado médico) de esta Facultad.
La alumna ocupa el tercio superior de su promoción, no ha desaprobado curso alguno y no registra \
sanción disciplinaria. Por lo tanto, se encuentra en buena situación académica y administrativa.
La presente constancia tiene una vigencia de tres meses a partir de su emisión, es decir, hasta el 20 \
de mayo de 2026.
~ Secretario Académico :: Dr. Edgardo Mamani Llerena""",
        "Luciana Milagros Quispe Arévalo",
        "2026-02-20",
        expires="2026-05-20",
        birth="2001-04-06",
    )
    yield mk(
        "good_standing",
        """% 09/25/2025 11:32  FROM: ST LUCIAN MED REGISTRAR 7585550117   TO: 14045550181   P.#
% Pitons College of Medicine
% Registrar, Soufriere Road, Saint Lucia
# MEMORANDUM
To :: Clerkship Office, Peachtree General Hospital
From :: Registrar
Date :: September 24, 2025
Subject :: Standing of Mr. Rashawn Deveaux-Ellis (ID PC-20-331)
Your office asked for a letter of good standing for the student named above (date of birth: February 8, \
1999).
Mr. Deveaux-Ellis was dismissed from the College on September 12, 2025, after three failures of the \
comprehensive basic science examination. His appeal was heard and denied on September 19.
He is therefore no longer a student of the College and is not in good standing. Any earlier letter, \
including that of May 6, 2025, is withdrawn. Please cancel the rotation that was to begin on October 6.
Call the number above with any questions.
~ Registrar :: Althea M. Joseph-Prince""",
        "Rashawn Deveaux-Ellis",
        "2025-09-24",
        birth="1999-02-08",
        sound=False,
    )
    yield mk(
        "dean_verification",
        """% 2026-01-19 09:14  FROM: SINGAMETTA MED COLL DEAN   TO: 0015135550166   PAGE #
% Singametta Medical College & Teaching Hospital
% Office of the Principal, Lake Road, Singametta 599 999, India
# DEAN'S VERIFICATION
To :: Ohio Valley Health Alliance, Visiting Student Service
From :: The Principal
Date :: 17 January 2026
Ref. :: SMC/PRL/EL/2026/044
1. Name of student: Ms. Keerthana Muralidharan. Date of birth: 2 December 2001.
2. I verify that she is a bona fide student of this College, admitted in August 2019, and that she has \
completed all core clinical postings (medicine, surgery, obstetrics and gynaecology, paediatrics, \
orthopaedics, psychiatry).
3. I approve her elective in Nephrology from 6 April to 1 May 2026. The College will treat it as part \
of her internship.
4. She has been trained in universal precautions and basic life support, and her immunizations are \
recorded in our health unit.
5. She has faced no disciplinary action, and she speaks and writes English, which is the medium of \
instruction.
~ Principal :: Dr. S. Venkatachalam, MD (Gen Med) ;; Seal :: (college seal)""",
        "Keerthana Muralidharan",
        "2026-01-17",
        birth="2001-12-02",
    )
    yield mk(
        "lor",
        """% 11/03/2025 08:56  FROM: KLINIKA PEDIATRIE MOST 420 555 0127   TO: 12165550192   P.#
% Fakultní nemocnice Podhradí
% Klinika pediatrie, Nábřeží 15, Podhradí, Czech Republic (fictional)
# LETTER OF RECOMMENDATION
To :: Selection Committee, Pediatric Electives
From :: Head of the Pediatric Clinic
Date :: 31 October 2025
Concerning :: Mr. Vojtěch Benedikt Kratochvíl
Dear Colleagues,
Vojtěch Benedikt Kratochvíl spent ten weeks on our infant ward this year, and I had the pleasure of \
being his tutor for the whole of that time.
He is a quiet young man whom parents trust at once. When a three-month-old girl was brought in with \
"colic" he was the first to feel the olive of pyloric stenosis. He wrote up the case, and it was \
accepted by our national journal. His knowledge is well above what I expect in the sixth year.
His only fault is that he stays too late. I give him the highest of our five ratings and recommend him \
to you without hesitation.
~ Head of the Clinic :: doc. MUDr. Radka Šimůnková, Ph.D.""",
        "Vojtěch Benedikt Kratochvíl",
        "2025-10-31",
    )
    yield mk(
        "nysed_letter",
        """% 10/16/2025 14:20  FROM: OP COMPARATIVE EDUC   TO: 17185550139   P.#
% State of New York - Office of the Professions (fictional copy)
% Bureau of Comparative Education, 89 Washington Avenue, Albany
# NOTICE OF ELIGIBILITY
To :: Ms. Precious Ngozi Umeh-Jacobs
From :: Bureau of Comparative Education
Date :: October 15, 2025
File :: 60-220418, long clinical clerkships
Dear Ms. Umeh-Jacobs:
The Bureau has evaluated your medical education at Carrick Bay University School of Medicine. You meet \
the requirements of section 60.2(d) and may take part in clinical clerkships in New York State for more \
than twelve weeks in total.
The hospital at which you train must keep this notice in its file. It may be used from the date of this \
letter through October 14, 2027. A new review is needed if you change your school.
The notice does not license you to practice and is not a statement about any program of the hospital.
~ Education Credentials Specialist :: Lorraine P. Hathaway""",
        "Precious Ngozi Umeh-Jacobs",
        "2025-10-15",
        expires="2027-10-14",
    )
    yield mk(
        "chest_xray",
        """% 08-DEC-2025 18:03  FROM: RADIOLOGY NYALI COAST HOSP   TO: 0012065550118   P.#
% Nyali Coast Hospital
% Department of Radiology, Beach Road, Mombasa North, Kenya
# RADIOLOGY REPORT
Patient :: Mr. Kiprono Felix Cheruiyot
Date of birth :: 14th March, 2000
Examination :: Chest radiograph, PA, on 4th December, 2025
Reported :: 8th December, 2025
Requested by :: Dr. Halima Abdi, staff clinic
Indication: Mantoux 14 mm before an elective. No cough, no fever, no loss of weight.
Findings: The lungs are well expanded and clear. The costophrenic angles are sharp. Heart size and \
mediastinal contour are normal. The ribs and clavicles are intact.
Conclusion: Normal chest radiograph. There is no radiological evidence of pulmonary tuberculosis, \
active or healed.
~ Consultant Radiologist :: Dr. Winfred Mutua, MMed (Rad)""",
        "Kiprono Felix Cheruiyot",
        "2025-12-04",
        birth="2000-03-14",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "chest_xray",
        """% 01/29/2026 07:48  FROM: BLUE RIDGE IMAGING 5405550153   TO: 15405550160   P.#
% Blue Ridge Imaging Center
% 19 Orchard Hill, Staunton, VA 24401
# RADIOLOGY - CRITICAL FINDING
Patient :: Nasrallah, Karim Georges
DOB :: 09/14/1999
Exam :: XR chest 2 views
Exam date :: 01/28/2026
Ordered by :: Shenandoah Student Health, attn. P. Goode, NP
History: QuantiFERON positive 01/12/2026. Night sweats.
Findings: Ill-defined nodular opacities in the right upper lobe with a 15 mm cavity. Prominent right \
hilum. Small right pleural effusion. Left lung clear.
Impression: 1. Findings highly concerning for active pulmonary tuberculosis. Isolation and sputum \
studies recommended. 2. Small right effusion.
The result was read to P. Goode, NP by telephone on 01/28/2026 at 5:12 PM. Not cleared for patient \
contact.
~ Radiologist :: Theodore M. Lindgren, MD""",
        "Karim Georges Nasrallah",
        "2026-01-28",
        birth="1999-09-14",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% 03/04/2026 13:27  FROM: TRI-RIVERS MRO SERVICES 4125550104   TO: 14125550175   P.#
% Tri-Rivers Medical Review Officers
% 900 Confluence Plaza, Pittsburgh, PA 15222
# MRO REPORT - CONFIDENTIAL
Donor :: Kensington, Oliver James
DOB :: 05/05/2000
Specimen :: TR-4490218
Collected :: 02/26/2026
Verified :: 03/04/2026
Client :: Allegheny Ridge School of Medicine
I have reviewed the laboratory's report and the custody form, and I spoke with the donor on 03/03/2026.
Verified result: POSITIVE for cocaine metabolite (benzoylecgonine, 412 ng/mL by GC/MS; confirmation \
cutoff 100 ng/mL).
All other drugs of the panel (amphetamines, benzodiazepines, cannabinoids, opioids, phencyclidine) are \
negative. The specimen was valid and not dilute. No medical explanation was found.
The donor may ask for a test of the split specimen within 72 hours.
~ Medical Review Officer :: Rosalba Terranova, MD""",
        "Oliver James Kensington",
        "2026-02-26",
        birth="2000-05-05",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "malpractice",
        """% 15/01/2026 12:10  FROM: HARBOUR MUTUAL MED INDEMNITY   TO: 0013055550127   PAGE #
% Harbour Mutual Medical Indemnity Society
% 3 Quayside Terrace, Port Ellen Bay, United Kingdom (fictional)
# CONFIRMATION OF INDEMNITY
To :: Risk Management, Gulf Palms Medical Center
From :: Student Membership
Date :: 15 January 2026
Member :: Miss Niamh Aoife Carragher-Shah, student, membership number 771 204
We confirm that the above student member is indemnified for claims of clinical negligence that arise \
from her supervised elective in the United States of America.
Period of indemnity: 2 February 2026 to 31 July 2026.
Limit for any one claim: US$2,000,000. Limit for all claims in the period: US$4,000,000.
The indemnity is occurrence-based and discretionary within the Articles of the Society. It ends if the \
subscription is not paid; at the date of this letter nothing is owed.
~ Membership Services Manager :: Gregory P. Tennant""",
        "Niamh Aoife Carragher-Shah",
        "2026-02-02",
        expires="2026-07-31",
        values="per_claim,2000000,USD,;aggregate,4000000,USD,",
    )


def _open_booklet() -> Iterator[UnseenPaper]:
    """Two pages of a booklet."""
    mk = partial(_paper, OpenBooklet)
    yield mk(
        "immunization_host",
        """% Libretto vaccinale internazionale
% Libretto vaccinale - esami ed esito
# Dati personali / Personal data
# Azienda sanitaria di Borgo San Lazzaro (fittizia)
& Tessera n. BSL 55 1180 27
& Rilasciato a / issued to the person named below
& Foto apposta dal medico competente
Cognome / Surname :: Fioravanti
Nome / Given name :: Ginevra Lucia
Nata il / Born on :: 18/10/2001 ;; Sesso :: F
Vaccino / Vaccine | 1a dose | 2a dose | 3a dose
MPR / MMR | 20/01/2003 | 11/04/2007 | -
Varicella | 12/02/2014 | 30/04/2014 | -
Epatite B / Hep B | 19/01/2002 | 16/03/2002 | 21/11/2002
dTpa / Tdap | 2002 | 2007 | 09/05/2022
Influenza 2025/26 | 22/10/2025 | - | -
COVID-19 | 10/06/2021 | 15/07/2021 | 12/01/2022
---
# Esami / Tests
Esame / Test | Data / Date | Risultato / Result
Anti-HBs | 11/11/2025 | 372 mUI/mL, immune
Varicella IgG | 11/11/2025 | positivo / positive
QuantiFERON-TB | 11/11/2025 | negativo / negative
# Esito / Outcome
La titolare è in regola con le vaccinazioni richieste per il tirocinio in ospedale. / The holder meets \
the vaccination requirements for hospital training.
Luogo e data :: Borgo San Lazzaro, 25/11/2025
Medico / Physician :: Dott. Ettore Vianello
! ASL BORGO
! 25/11/2025
! S. LAZZARO""",
        "Ginevra Lucia Fioravanti",
        "2025-11-25",
        birth="2001-10-18",
        values="anti-HBs,372,mUI/mL,positive;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% Health Passport - Student
% Health Passport - Clinic pages
# Holder
# Lake Province Teaching Hospital, Uganda (fictional)
& Booklet no. LP/ST/2210
& Keep this booklet with you.
Surname :: SSEMAKULA ;; Other names :: Joel Mukasa
Born :: 03/08/2000 ;; Course :: MBChB year 5
Vaccine | Date given | Batch | Given by
Hepatitis B dose 1 | 04/11/2025 | HB2271 | N. Apio
Hepatitis B dose 2 | 02/12/2025 | HB2271 | N. Apio
Hepatitis B dose 3 | DUE 04/05/2026 | |
MMR dose 1 | 04/11/2025 | MR0917 | N. Apio
MMR dose 2 | NOT GIVEN | |
Tetanus toxoid | 16/01/2019 | TT5510 | -
Yellow fever | 16/01/2019 | YF3381 | -
---
# Tests
Test | Date | Result
Anti-HBs | 03/11/2025 | 0.8 mIU/mL, NOT IMMUNE
Measles IgG | 03/11/2025 | NEGATIVE
Rubella IgG | 03/11/2025 | POSITIVE
Mantoux (read) | 06/11/2025 | 6 mm, negative
# Remarks of the clinic
Series not complete. May not begin on wards with exposure until hepatitis B dose 3 and MMR dose 2 have \
been given.
Reviewed on :: 02/12/2025
Clinical officer :: Apio Norah
! STAFF CLINIC
! 02 DEC 2025
! INCOMPLETE""",
        "Joel Mukasa Ssemakula",
        "2025-12-02",
        birth="2000-08-03",
        values="anti-HBs,0.8,mIU/mL,negative;measles_igg,,,negative;rubella_igg,,,positive;TST,6,mm,negative",
        sound=False,
    )
    yield mk(
        "covid",
        """% Паспорт вакцинации · Vaccination passport
% COVID-19
# Владелец / Holder
# Городская поликлиника № 5, г. Алатау (вымышлено)
& № 05-118-2207
& Действителен с печатью. / Valid with a stamp.
Фамилия / Surname :: Жумабекова / Zhumabekova
Имя / Given name :: Айдана / Aidana
Дата рождения / Date of birth :: 22.06.2001
Пол / Sex :: Ж / F
Паспорт / Passport :: N 11882207
---
# COVID-19 (SARS-CoV-2)
Вакцина / Vaccine | Доза / Dose | Дата / Date | Серия / Lot
Vaxidor (inactivated) | 1 | 14.05.2021 | VX118
Vaxidor (inactivated) | 2 | 04.06.2021 | VX131
Comirnaty (mRNA) | 3 | 17.12.2021 | FK2207
Comirnaty (mRNA) | 4 | 29.10.2025 | LP0588
Врач / Physician :: С. Оспанова
Противопоказаний не выявлено. / No contraindications were found.
! ПОЛИКЛИНИКА
! № 5
! АЛАТАУ""",
        "Aidana Zhumabekova",
        "2025-10-29",
        birth="2001-06-22",
    )
    yield mk(
        "flu",
        """% Rokotuskortti / Vaccination card
% Influenssa / Influenza
# Henkilötiedot / Holder
# Koivurannan opiskelijaterveys (kuvitteellinen)
Nimi / Name :: Heinonen, Aino Sylvi Katariina
Syntynyt / Born :: 09.12.2001
Oppilaitos / School :: Koivurannan yliopisto
Allergiat / Allergies :: ei tiedossa / none known
---
# Kausirokotukset / Seasonal doses
Kausi / Season | Rokote / Vaccine | Pvm / Date | Erä / Lot
2023-2024 | Fluvira Tetra | 07.11.2023 | FT3390
2024-2025 | Fluvira Tetra | 30.10.2024 | FT4471
2025-2026 | Fluvira Tri | 04.11.2025 | FR5528
Antaja / Given by :: th M. Laaksonen
Seuraava / Next :: syksy 2026 / autumn 2026
! KOIVURANTA
! YTHS
! 04.11.2025""",
        "Aino Sylvi Katariina Heinonen",
        "2025-11-04",
        birth="2001-12-09",
    )
    yield mk(
        "passport",
        f"""% REPUBLIKA VELEBITA · REPUBLIC OF VELEBITIA
% PUTOVNICA · PASSPORT (uzorak / specimen)
# Bilješke / Observations
Visina / Height :: 181 cm
Boja očiju / Eyes :: smeđe / brown
Prebivalište / Residence :: Nova Luka
Ova putovnica vrijedi za sve zemlje. / This passport is valid for all countries.
---
# Osobni podaci / Personal data
& Tip / Type: P     Kod / Code: XVE
& Broj / Passport no.: V55118220
& Potpis / Signature: L. Vukosavljević
Prezime / Surname :: VUKOSAVLJEVIĆ
Ime / Given names :: LUKA ANTE
Državljanstvo / Nationality :: VELEBITSKO / VELEBITIAN
Datum rođenja / Date of birth :: 28.02.2000 ;; Spol / Sex :: M
Mjesto rođenja / Place of birth :: NOVA LUKA
Datum izdavanja / Date of issue :: 17.07.2022
Vrijedi do / Date of expiry :: 17.07.2032
Izdala / Authority :: PU NOVA LUKA
{_mrz("P", "XVE", "VUKOSAVLJEVIC", "LUKA ANTE", "V55118220", "000228", "M", "320717")}""",
        "Luka Ante Vukosavljević",
        "2022-07-17",
        expires="2032-07-17",
        birth="2000-02-28",
    )
    yield mk(
        "passport",
        f"""% COMMONWEALTH OF TARQUA - PASSPORT
% Bio-data page (specimen)
# Endorsements
The holder has previously travelled on passport T1180455, cancelled.
Emergency contact :: Mrs. Adaeze Okonkwo-Bassey
Telephone :: +555 1 118 2207
Page 3 of 48. Alterations make this passport invalid.
---
# Bio-data
& Type: P     Country code: XTQ
& Passport No.: T5511822
& National ID No.: 1998-118-22075
Surname :: OKONKWO-BASSEY
Given Names :: CHUKWUEMEKA DAVID
Nationality :: TARQUAN
Date of Birth :: 06 JAN 1999 ;; Sex :: M
Place of Birth :: PORT ABARA
Date of Issue :: 30 AUG 2024
Date of Expiry :: 29 AUG 2034
Issuing Authority :: PORT ABARA
{_mrz("P", "XTQ", "OKONKWO BASSEY", "CHUKWUEMEKA DAVID", "T5511822", "990106", "M", "340829")}""",
        "Chukwuemeka David Okonkwo-Bassey",
        "2024-08-30",
        expires="2034-08-29",
        birth="1999-01-06",
    )
    yield mk(
        "visa",
        f"""% KINGDOM OF ANDAVA - VISAS
% VISAS
# Entry stamps
Port :: SUVARNA INTL ;; Date :: 11 MAR 2023
Port :: ANDAVA CITY ;; Date :: 02 APR 2023
These stamps belong to earlier journeys.
---
# VISA · UNITED STATES OF AMERICA (specimen)
& Control number: 20255511822
& Issuing post: ANDAVA CITY
& Visa type / class: R  B1/B2
Surname :: WONGSAWAT
Given name :: PIMCHANOK
Passport number :: AA5511822 ;; Sex :: F
Birth date :: 15AUG2000 ;; Nationality :: ANDA
Issue date :: 08OCT2025
Expiration date :: 06OCT2035
Entries :: M
Annotation :: UNPAID CLINICAL ELECTIVE
{_mrz("V", "USA", "WONGSAWAT", "PIMCHANOK", "AA5511822", "000815", "F", "351006", "ANDB1B25511")}""",
        "Pimchanok Wongsawat",
        "2025-10-08",
        expires="2035-10-06",
        birth="2000-08-15",
    )
    yield mk(
        "tb_test",
        """% Sağlık Karnesi / Health booklet
% Tüberkülin testi / Tuberculin test
# Kimlik / Holder
# Karataş Üniversitesi Mediko-Sosyal (kurgusal)
& Karne no. / Booklet no. 55-1182
& BCG: doğumda / at birth
Soyadı / Surname :: Çakıroğlu
Adı / Given name :: Defne Selin
Doğum tarihi / Date of birth :: 17.01.2001
Fakülte / Faculty :: Tıp, 6. sınıf
---
# TDT (PPD, Mantoux)
Uygulandı / Placed on :: 01.12.2025
Okundu / Read on :: 03.12.2025
Antijen / Antigen :: PPD 5 TU, lot TB1182
Kol / Arm :: sol / left
Endürasyon / Induration :: 5 mm
Değerlendirme / Reading :: Negatif / Negative
BCG'li kişilerde 15 mm ve üzeri pozitiftir. / In persons with BCG 15 mm or more is positive.
Hekim / Physician :: Uzm. Dr. Tolga Ersoy
! KARATAŞ ÜNV.
! MEDİKO
! 03.12.2025""",
        "Defne Selin Çakıroğlu",
        "2025-12-03",
        birth="2001-01-17",
        values="TST,5,mm,negative",
    )
    yield mk(
        "name_change",
        """% Livret de famille / Family booklet
% Changement de nom / Change of name
# État civil / Civil status
# Commune de Diourmane, Sénégal (fictive)
Registre / Register :: 2025
Acte n° / Entry no. :: 118
Officier / Officer :: Ousmane Faye
Extrait délivré gratuitement. / Extract issued free of charge.
---
# Décision / Decision
Ancien nom / Former name :: Mame Diarra Ndiaye
Nouveau nom / New name :: Mame Diarra Ndiaye-Lefort
Née le / Born on :: 21 mars 2000
Motif / Reason :: mariage / marriage
Inscrit le / Entered on :: 16 septembre 2025
Les pièces établies sous l'ancien nom concernent la même personne. / Papers in the former name concern \
the same person.
! COMMUNE
! DIOURMANE
! ÉTAT CIVIL""",
        "Mame Diarra Ndiaye-Lefort",
        "2025-09-16",
        birth="2000-03-21",
    )
    yield mk(
        "transcript",
        """% Leckekönyv / Student record book
% Vizsgák / Examinations
# A hallgató adatai / Student
# Tiszaparti Orvostudományi Egyetem (kitalált)
& Sorszám / Book no. ÁOK-E 5511/2020
& English-language program
Név / Name :: Balogh-Nemes Áron Dávid
Született / Born :: 2001.04.25. ;; Szak / Program :: MD
Tantárgy / Subject | Félév / Sem. | Kredit | Jegy / Grade
Anatomy I-III | 1-3 | 24 | 4 (jó)
Biochemistry I-II | 2-3 | 12 | 5 (jeles)
Physiology I-II | 3-4 | 14 | 4 (jó)
Pathology I-II | 5-6 | 13 | 5 (jeles)
---
Tantárgy / Subject | Félév / Sem. | Kredit | Jegy / Grade
Pharmacology I-II | 6-7 | 9 | 3 (közepes)
Internal Medicine I-IV | 7-10 | 20 | 5 (jeles)
Surgery I-III | 7-9 | 14 | 4 (jó)
Pediatrics I-II | 9-10 | 12 | 5 (jeles)
Obstetrics I-II | 9-10 | 10 | 4 (jó)
Átlag / Average :: 4.33 (1-5) ;; Kredit / Credits :: 128
Kiadva / Issued :: 2025.11.12.
Scale: 5 excellent, 4 good, 3 satisfactory, 2 pass, 1 fail.
Tanulmányi osztály / Registrar :: Hegedűs Piroska
! TANULMÁNYI
! OSZTÁLY
! TOE""",
        "Áron Dávid Balogh-Nemes",
        "2025-11-12",
        birth="2001-04-25",
    )


def _comb_form() -> Iterator[UnseenPaper]:
    """Forms with a cell for each letter."""
    mk = partial(_paper, CombForm)
    head = (
        "% Visiting Student Immunization Verification\n% To be completed by a clinician. Attach laboratory "
        "reports. Print one letter in each box.\n% IV-2 (fictional)"
    )
    yield mk(
        "immunization_aamc",
        f"""{head}
## A Student
Last name :: #HERNANDEZ SOTO ;; First name :: #XIOMARA
Date of birth (mm/dd/yyyy) :: #10/29/2000 ;; School :: Universidad de Tikal Norte
## B MMR: two doses, or positive IgG for each disease
MMR dose 1 :: #02/14/2002 ;; MMR dose 2 :: #09/05/2006
## C Varicella: two doses, or positive IgG
Varicella dose 1 :: N/A ;; Varicella IgG drawn :: #12/02/2025 ;; Result :: [x] positive   [ ] negative
## D Hepatitis B: three doses and a quantitative antibody
Dose 1 :: #01/11/2018 ;; Dose 2 :: #02/15/2018 ;; Dose 3 :: #07/19/2018
Anti-HBs drawn :: #12/02/2025 ;; Value in mIU/mL :: 266 mIU/mL ;; Immune :: [x] yes   [ ] no
## E Tuberculosis: IGRA within 12 months
IGRA drawn :: #12/02/2025 ;; Brand :: QFT-Plus ;; Result :: [x] neg   [ ] pos   [ ] indet
## F Other vaccines
Tdap :: #03/30/2023 ;; Influenza 2025-26 :: #11/06/2025 ;; COVID-19, last :: #11/06/2025
## G Clinician
Name :: Dr. Rodrigo Castellanos Paz ;; License :: COL 11822 ;; Date signed :: #12/16/2025
~ Signature :: R. Castellanos P.""",
        "Xiomara Hernandez Soto",
        "2025-12-16",
        birth="2000-10-29",
        values="varicella_igg,,,positive;anti-HBs,266,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        f"""{head}
## A Student
Last name :: #MCALLISTER ;; First name :: #EUAN ROSS
Date of birth (mm/dd/yyyy) :: #05/03/2001 ;; School :: University of Strathcorrie
## B MMR: two doses, or positive IgG for each disease
Measles IgG drawn :: #01/12/2026 ;; Value :: 1040 mIU/mL ;; Result :: [x] positive   [ ] negative
Mumps IgG drawn :: #01/12/2026 ;; Value :: 61 U/mL ;; Result :: [x] positive   [ ] negative
Rubella IgG drawn :: #01/12/2026 ;; Value :: 45 IU/mL ;; Result :: [x] positive   [ ] negative
## C Varicella: two doses, or positive IgG
Varicella dose 1 :: #02/20/2020 ;; Varicella dose 2 :: #04/02/2020 ;; IgG :: not done
## D Hepatitis B: three doses and a quantitative antibody
Dose 1 :: #10/01/2020 ;; Dose 2 :: #11/05/2020 ;; Dose 3 :: #04/08/2021
Anti-HBs drawn :: #01/12/2026 ;; Value in mIU/mL :: >1000 mIU/mL ;; Immune :: [x] yes   [ ] no
## E Tuberculosis: IGRA within 12 months
IGRA drawn :: #01/12/2026 ;; Brand :: T-SPOT.TB ;; Result :: [x] neg   [ ] pos   [ ] indet
## F Other vaccines
Tdap :: #08/18/2022 ;; Influenza 2025-26 :: #10/02/2025 ;; COVID-19, last :: #10/02/2025
## G Clinician
Name :: Sr. Morag Findlay, RGN ;; License :: NMC 55A1182 ;; Date signed :: #01/26/2026
~ Signature :: Morag Findlay""",
        "Euan Ross McAllister",
        "2026-01-26",
        birth="2001-05-03",
        values="measles_igg,1040,mIU/mL,positive;mumps_igg,61,U/mL,positive;rubella_igg,45,IU/mL,positive;"
        "anti-HBs,1000,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        f"""{head}
## A Student
Last name :: #BEGUM ;; First name :: #NUSRAT JAHAN
Date of birth (mm/dd/yyyy) :: #04/19/2000 ;; School :: Meghna Delta Medical College
## B MMR: two doses, or positive IgG for each disease
MMR dose 1 :: #10/13/2025 ;; MMR dose 2 :: due 11/10/2025
Rubella IgG drawn :: #09/30/2025 ;; Value :: 3.1 IU/mL ;; Result :: [ ] positive   [x] negative
## C Varicella: two doses, or positive IgG
Varicella dose 1 :: ;; Varicella IgG drawn :: #09/30/2025 ;; Result :: [ ] positive   [x] negative
## D Hepatitis B: three doses and a quantitative antibody
Dose 1 :: #06/02/2019 ;; Dose 2 :: #07/07/2019 ;; Dose 3 :: #12/08/2019
Anti-HBs drawn :: #09/30/2025 ;; Value in mIU/mL :: 38 mIU/mL ;; Immune :: [x] yes   [ ] no
## E Tuberculosis: IGRA within 12 months
IGRA drawn :: #09/30/2025 ;; Brand :: QFT-Plus ;; Result :: [x] neg   [ ] pos   [ ] indet
## F Other vaccines
Tdap :: #10/13/2025 ;; Influenza 2025-26 :: not available
## G Clinician
Name :: Dr. Shahidul Islam Khan ;; License :: BM 5511 ;; Date signed :: #10/14/2025
REQUIREMENTS NOT MET: rubella and varicella not immune; second MMR and two varicella doses are still to \
be given.
~ Signature :: S. I. Khan""",
        "Nusrat Jahan Begum",
        "2025-10-14",
        birth="2000-04-19",
        values="rubella_igg,3.1,IU/mL,negative;varicella_igg,,,negative;anti-HBs,38,mIU/mL,positive;"
        "IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "application_form",
        """% Application for a Visiting Clinical Clerkship
% Ohio Valley Health Alliance - Visiting Student Service. Use block letters. Attach one photograph.
% VSS-1 (07/2025)
## 1 Applicant
Family name :: #ABDULRAHIM ;; Given names :: #LAYAN SUHA
Date of birth :: #21/11/2001 ;; Citizenship :: Jordanian ;; Passport number :: #P5511822
Home address :: 18 Olive Terrace, Irbid Heights ;; E-mail :: layan.a@mail.example
## 2 Medical school
Name :: Yarmouk Plains University, Faculty of Medicine ;; Year of study :: 6 of 6
Graduation expected :: June 2026 ;; Dean :: Prof. Bassam Khasawneh
## 3 Clerkship asked for
First choice :: Endocrinology ;; From :: #04/05/2026 ;; To :: #29/05/2026
Second choice :: Infectious Diseases ;; From :: #01/06/2026 ;; To :: #26/06/2026
## 4 Examinations
USMLE Step 1 :: passed 03/2025 ;; TOEFL iBT :: 104 (06/2025) ;; IELTS :: none
## 5 Health and conduct
[x] I have never been convicted of a crime, and I have no condition that limits my duties.
[x] I understand that my immunization record, a drug test and insurance papers will be asked for.
## 6 Signature
Signed :: Layan Abdulrahim ;; Date (dd/mm/yyyy) :: #30/11/2025""",
        "Layan Suha Abdulrahim",
        "2025-11-30",
        birth="2001-11-21",
    )
    yield mk(
        "physical_exam",
        """% Student Physical Examination
% White River College of Medicine, Student Health. Examination within six months before the start.
% PE-3
## A Student
Last name :: #OYELOWO ;; First name :: #TEMILADE
Date of birth :: #07/28/2000 ;; Sex :: F ;; School :: Olumo Rock College of Medicine
## B Measurements
Height :: 169 cm ;; Weight :: 63 kg ;; Blood pressure :: 112/70 ;; Pulse :: 66 ;; Vision :: 20/20
## C Findings (N normal, A abnormal)
Skin :: N ;; Head and neck :: N ;; Lungs :: N ;; Heart :: N ;; Abdomen :: N
Back :: N ;; Limbs :: N ;; Neurologic :: N ;; Mental status :: N ;; Hearing :: N
## D Opinion
[x] Cleared for all clinical duties without restriction.
[ ] Cleared with restriction:
[ ] Not cleared. Reason:
The student shows no sign of communicable disease and can lift 50 pounds.
## E Examiner
Name :: Bamidele Oluwaseyi, MD ;; License :: MDCN 55118 ;; Date of exam :: #02/09/2026
~ Signature :: B. Oluwaseyi""",
        "Temilade Oyelowo",
        "2026-02-09",
        birth="2000-07-28",
    )
    yield mk(
        "physical_exam",
        """% Student Physical Examination
% White River College of Medicine, Student Health. Examination within six months before the start.
% PE-3
## A Student
Last name :: #STRANDBERG ;; First name :: #ELIAS
Date of birth :: #03/15/2000 ;; Sex :: M ;; School :: Vasterhavet University
## B Measurements
Height :: 184 cm ;; Weight :: 79 kg ;; Blood pressure :: 126/78 ;; Pulse :: 74 ;; Vision :: 20/25
## C Findings (N normal, A abnormal)
Skin :: A ;; Head and neck :: N ;; Lungs :: N ;; Heart :: N ;; Abdomen :: N
Back :: N ;; Limbs :: N ;; Neurologic :: N ;; Mental status :: N ;; Hearing :: N
Remarks :: vesicular rash on trunk since 3 days, fever 38.4 C; suspected chickenpox
## D Opinion
[ ] Cleared for all clinical duties without restriction.
[ ] Cleared with restriction:
[x] Not cleared. Reason: communicable disease suspected; see again when lesions are dry.
## E Examiner
Name :: Harriet Sundqvist, NP ;; License :: AR-N 5511 ;; Date of exam :: #10/07/2025
~ Signature :: H. Sundqvist""",
        "Elias Strandberg",
        "2025-10-07",
        birth="2000-03-15",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% Annual Tuberculosis Symptom Screen
% Peachtree General Hospital, Occupational Health
% OH-TB2
## A Person
Last name :: #YAMASHIRO ;; First name :: #HARUKA
Date of birth :: #08/06/2001 ;; Role :: visiting student, Pulmonology
## B Do you have, or did you have in the last 3 months
Cough for more than 3 weeks :: [ ] yes   [x] no ;; Coughing up blood :: [ ] yes   [x] no
Fever in the evening :: [ ] yes   [x] no ;; Night sweats :: [ ] yes   [x] no
Weight loss :: [ ] yes   [x] no ;; Contact with active TB :: [ ] yes   [x] no
## C History
Positive skin or blood test :: [x] yes   [ ] no ;; Year :: 2022 ;; Treated :: [x] yes, 4 months rifampin
Last chest x-ray :: #11/03/2025 ;; Result :: normal
## D Outcome
[x] No symptoms: cleared until the next annual screen.
[ ] Symptoms: refer to the physician, no patient contact.
Reviewed by :: Danielle Pruitt, RN ;; Date :: #02/23/2026
~ Signature of person :: Haruka Yamashiro""",
        "Haruka Yamashiro",
        "2026-02-23",
        birth="2001-08-06",
    )
    yield mk(
        "child_abuse_clearance",
        """% Child Abuse and Neglect Registry Check
% State of Ouachita, Department of Children (fictional). Result side, returned to the applicant.
% CAN-16
## A Applicant
Last name :: #MORGENSTERN ;; First name :: #ADINA
Date of birth :: #01/09/2001 ;; Other names :: none ;; Purpose :: clinical rotation, pediatrics
## B Addresses searched
Since 2001 :: Ouachita; Haifa Bay, Israel
## C Result of the search
[x] NO RECORD: the applicant is not listed as a perpetrator of child abuse or neglect.
[ ] RECORD FOUND: see the letter attached.
Date of the search :: #12/11/2025 ;; Examiner :: K. Arceneaux
The result shows the state of the registry on the date of the search. It is not a criminal record check.
## D Office
Certificate number :: CAN-25-118822 ;; Result issued :: #12/12/2025
~ Registry supervisor :: Paulette Guidry""",
        "Adina Morgenstern",
        "2025-12-12",
        birth="2001-01-09",
    )
    yield mk(
        "mask_fit",
        """% Respirator Fit Test
% Lakeshore Memorial Hospital, Environmental Health and Safety
% EHS-40
## A Wearer
Last name :: #KIM ;; First name :: #DOYUN
Date of birth :: #09/27/2000 ;; Badge :: V-5511 ;; Department :: Medicine, visiting student
## B Respirator
Maker and model :: Kimberly-Clark 46727 ;; Size :: Regular ;; Kind :: N95
## C Test
Agent :: Bitrex ;; Threshold :: 20 squeezes ;; Clean shaven :: [x] yes   [ ] no
Normal breathing :: [x] pass   [ ] fail ;; Deep breathing :: [x] pass   [ ] fail
Head side to side :: [x] pass   [ ] fail ;; Head up and down :: [x] pass   [ ] fail
Talking :: [x] pass   [ ] fail ;; Bending over :: [x] pass   [ ] fail
## D Result
Overall :: [x] PASS   [ ] FAIL ;; Date of test :: #03/03/2026 ;; Repeat before :: #03/03/2027
~ Tester :: Wanda Kowalski, RRT ;; Wearer :: Doyun Kim""",
        "Doyun Kim",
        "2026-03-03",
        expires="2027-03-03",
        birth="2000-09-27",
    )
    yield mk(
        "tb_test",
        """% Tuberculin Skin Test Report
% Oyster Bay Student Health, 44 Shell Road, Groton, CT. For clinical students.
% TST-7
## A Person
Last name :: #SARMIENTO ;; First name :: #PAOLO MIGUEL
Date of birth :: #06/18/1999 ;; Country of birth :: Philippines ;; BCG :: [x] yes   [ ] no
## B Placement
Date placed :: #09/15/2025 ;; Time :: 9:40 AM ;; Arm :: left forearm ;; Lot :: C5511AB
## C Reading
Date read :: #09/17/2025 ;; Time :: 10:05 AM ;; Induration :: 17 mm
Result :: [ ] negative   [x] positive ;; Limit for health workers :: 10 mm
## D Follow-up
[x] Chest x-ray ordered; result pending. No patient contact until reviewed.
[ ] None needed.
Reader :: Yvette Coleman, RN ;; Date of report :: #09/17/2025
~ Signature :: Y. Coleman""",
        "Paolo Miguel Sarmiento",
        "2025-09-17",
        birth="1999-06-18",
        values="TST,17,mm,positive",
        sound=False,
    )


def _ribbon_cert() -> Iterator[UnseenPaper]:
    """Landscape certificates with a seal."""
    mk = partial(_paper, RibbonCert)
    yield mk(
        "hipaa",
        """% CLEARPATH COMPLIANCE ACADEMY
% Online training for health care (fictional)
% verify.clearpath.example
# Certificate of Completion
This certifies that
# Ezinne Adaobi Nwachukwu
has completed the course HIPAA Privacy and Security for Clinical Trainees (2.0 hours) and passed the \
final test with a score of 96 percent (80 percent needed).
Completed :: March 9, 2026 ;; Valid through :: March 9, 2027 ;; Certificate no. :: CP-5511-822
The course must be taken again each year. It does not replace the orientation of the hospital.
~ Director of Training :: Meredith Ashworth""",
        "Ezinne Adaobi Nwachukwu",
        "2026-03-09",
        expires="2027-03-09",
    )
    yield mk(
        "osha_bbp",
        """% SAFE HANDS LEARNING COLLABORATIVE
% 12 Foundry Lane, Dayton, OH (fictional)
# Bloodborne Pathogens Training
Awarded to
# Thiago Emanuel Brandão Falcão
for training under OSHA standard 29 CFR 1910.1030: exposure control plan, standard precautions, sharps, \
hepatitis B vaccine, what to do after a needlestick.
Date of training :: 12/18/2025 ;; Next training due :: 12/18/2026 ;; Hours :: 1.5
Failure to renew within twelve months makes this record void.
~ Trainer :: Curtis Vanderhoof, RN ;; Registrar :: L. Okada""",
        "Thiago Emanuel Brandão Falcão",
        "2025-12-18",
        expires="2026-12-18",
    )
    yield mk(
        "ny_infection_control",
        """% EMPIRE CONTINUING EDUCATION GROUP
% Approved provider IC-5511, New York State Department of Health (fictional)
# Infection Control and Barrier Precautions
# including Sepsis Awareness, as required by chapter 786 of the laws of 1992
We certify that
# Joo-won Elizabeth Pak
has completed the course work for health care professionals and students in New York State.
Profession :: Medical student ;; Completed on :: January 27, 2026 ;; Renew by :: January 27, 2030
The holder should keep this certificate for six years and show it on request.
~ Course director :: Regina Blumenthal, MPH""",
        "Joo-won Elizabeth Pak",
        "2026-01-27",
        expires="2030-01-27",
    )
    yield mk(
        "diploma",
        """% UNIVERSIDADE DA COSTA DO CAJU
% Faculdade de Medicina · Reitoria (fictícia)
# Diploma
O Reitor da Universidade da Costa do Caju, tendo em vista a conclusão do curso de Medicina, confere o \
título de Médico a
# Aline Rebeca Figueiredo Moura
brasileira, nascida em 11 de maio de 2000, e outorga-lhe o presente diploma, a fim de que possa gozar de \
todos os direitos e prerrogativas legais.
Colação de grau :: 5 de dezembro de 2025 ;; Registro n.º :: 5511/2025 ;; Livro :: 18, folha 22
Cidade do Caju, 19 de dezembro de 2025
~ Reitor :: Prof. Dr. Anselmo Teles Guerra ;; Diretora da Faculdade :: Profa. Dra. Ivone Sales""",
        "Aline Rebeca Figueiredo Moura",
        "2025-12-19",
        birth="2000-05-11",
    )
    yield mk(
        "bls",
        """% HEARTBRIDGE RESUSCITATION COUNCIL
% Accredited training center 5511 (fictional)
# BLS for Healthcare Providers
Presented to
# Anastasiia Romanivna Kovalchuk
who has met the cognitive and skills requirements: high-quality CPR for adults, children and infants, AED, \
choking, bag-mask ventilation.
Issue date :: 11/14/2025 ;; Recommended renewal :: 11/30/2027 ;; eCard code :: HB25-1182-2079
The card expires at the end of the month shown. Verify the code at ecards.heartbridge.example.
~ Instructor :: Dwayne Pettigrew, NREMT-P ;; Center coordinator :: Sunita Rao""",
        "Anastasiia Romanivna Kovalchuk",
        "2025-11-14",
        expires="2027-11-30",
    )
    yield mk(
        "ecfmg_cert",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES
% Philadelphia (specimen)
% A member of Intealth (specimen)
# Standard ECFMG Certificate
This is to certify that
# Yusuf Abdirahman Warsame
has satisfied the requirements of the medical science, clinical skills and English language examinations \
and that the medical education credentials have been verified from the primary source.
Certificate number :: 1-118-220-7 ;; Issued :: August 21, 2025 ;; English valid through :: Indefinite
The certificate is valid indefinitely. It is not a license to practice medicine.
~ President :: Harold M. Sinclair, MD ;; Secretary :: Beatrix Olmstead""",
        "Yusuf Abdirahman Warsame",
        "2025-08-21",
    )
    yield mk(
        "malpractice",
        """% OCEANIA DOCTORS-IN-TRAINING INDEMNITY
% Level 9, 40 Jetty Street, Port Warrigal, Australia (fictional)
# Certificate of Currency
Professional indemnity insurance - medical student, overseas elective
# Lachlan Tane Matthews
We certify that the policy below is current and covers supervised clinical placements in the USA.
Policy no. :: SI-118-2207 ;; Period from :: 19 January 2026 ;; Period to :: 19 July 2026
Limit, each claim :: USD 1,000,000 ;; Limit, aggregate :: USD 3,000,000 ;; Date issued :: 8 January 2026
Cover ends if the member is no longer enrolled. Territory: worldwide, USA included by endorsement 4.
~ For the insurer :: Philippa Drummond""",
        "Lachlan Tane Matthews",
        "2026-01-19",
        expires="2026-07-19",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "translation",
        """% ΜΕΤΑΦΡΑΣΤΙΚΟ ΓΡΑΦΕΙΟ ΛΕΞΙΣ · LEXIS TRANSLATIONS
% Οδός Ακακιών 15, Νέα Σκάλα (fictional)
# Certificate of Accuracy
I, Eleni Stathopoulou, competent in Greek and English, certify that the attached translation of the degree \
and the academic record of
# Orestis Panagiotis Lambrakis
from Greek (πτυχίο ιατρικής, αναλυτική βαθμολογία) into English is complete and accurate.
Pages :: 7 ;; Reference :: LX-5511 ;; Date :: 4 February 2026
The original was issued on 18 July 2025 by the Medical School of Nea Skala. A copy of it is bound to the \
translation.
~ Certified translator :: Ελένη Σταθοπούλου""",
        "Orestis Panagiotis Lambrakis",
        "2026-02-04",
    )
    yield mk(
        "mask_fit",
        """% GUARDIAN AIR FIT TESTING SERVICES
% Mobile unit 4, Sacramento, CA (fictional)
# Quantitative Fit Test Certificate
This records that
# Farrukh Sherzod Yuldashev
passed a quantitative fit test (PortaCount) under 29 CFR 1910.134, appendix A.
Respirator :: 3M 9205+ N95 ;; Overall fit factor :: 184 (100 needed) ;; Result :: PASS
Tested on :: 02/12/2026 ;; Test again by :: 02/12/2027 ;; Certificate :: GA-118822
A failed exercise would have ended the test. Facial hair in the seal makes this certificate invalid.
~ Technician :: Marisol Quezada""",
        "Farrukh Sherzod Yuldashev",
        "2026-02-12",
        expires="2027-02-12",
    )
    yield mk(
        "fl_cie",
        """% CARE PROVIDER BACKGROUND SCREENING CLEARINGHOUSE
% Agency for Health Care Administration, Florida (fictional copy)
# Level 2 Screening - Eligibility
The Agency has determined that
# Roselaure Fabienne Michaud
is ELIGIBLE under chapter 435, Florida Statutes, for work or training with patients.
Date of birth :: 06/25/2000 ;; Determination date :: 01/14/2026 ;; Screening no. :: 511-822-07
Fingerprints retained until :: 01/14/2031 ;; Requested by :: Gulf Palms Medical Center ;; Level :: 2
An arrest during the retention period is reported to the Agency, which may then change the status to \
not eligible.""",
        "Roselaure Fabienne Michaud",
        "2026-01-14",
        expires="2031-01-14",
        birth="2000-06-25",
    )


def _upright_badge() -> Iterator[UnseenPaper]:
    """Upright cards."""
    mk = partial(_paper, UprightBadge)
    yield mk(
        "bls",
        """% Pacific Lifesavers Association
% Basic Life Support (fictional)
# Mihail Stoyanov Draganov
^ has completed the BLS Provider course
Issued :: 10 Jan 2026
Valid until :: 10 Jan 2028
Card no. :: PLA-118-2207
Instructor :: T. Kealoha, 5511
Site :: Hilo Training Center
! VALID
---
# BLS Provider
^ Adult, child and infant CPR with AED; relief of choking; bag-mask ventilation.
^ This card shows that the holder passed a written and a practical test.
^ If found, return to the association.""",
        "Mihail Stoyanov Draganov",
        "2026-01-10",
        expires="2028-01-10",
    )
    yield mk(
        "bls",
        """% Midlands Emergency Care Trust
% BLS Provider Card (fictional)
# Shanelle Monique Baptiste-Grey
^ BLS for health care professionals
Course date :: 08/19/2023
Expires :: 08/31/2025
Card no. :: ME-551182
Instructor :: P. Hargrove
! EXPIRED - NOT RENEWED
---
# Status print of 10/06/2025
^ The card above is no longer valid. The holder has not taken the renewal course.
^ An employer or school must not accept it as proof of current BLS training.
Checked by :: Card registry
Checked on :: 10/06/2025""",
        "Shanelle Monique Baptiste-Grey",
        "2023-08-19",
        expires="2025-08-31",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% Evergreen Campus Health Plan
% Student insurance card (fictional)
# Olumide Kehinde Sowande
^ Ohio Valley University, visiting
Member ID :: EVG 5511 8220
Group :: 71-OVU
Born :: 12/08/2000
Effective :: 01/05/2026
Terminates :: 06/30/2026
Network :: Choice PPO
---
# Member services
Deductible :: $250
Urgent care :: $40
Emergency room :: $200
Pharmacy BIN :: 551182
Phone :: 800-555-0123
^ Evacuation and repatriation are included up to $100,000.
^ Call before a hospital stay. The card does not prove eligibility.""",
        "Olumide Kehinde Sowande",
        "2026-01-05",
        expires="2026-06-30",
        birth="2000-12-08",
    )
    yield mk(
        "health_insurance",
        """% Reisevital Versicherung
% Gesundheitskarte / Health card (fiktiv)
# Felix Severin Hochreiter
^ Auslandsreise USA / travel to the USA
Karten-Nr. / No. :: RV 118 2207
Geb. / born :: 21.06.2001
Beginn / from :: 01.07.2025
Ende / to :: 30.09.2025
! NOT IN FORCE - CANCELLED
---
# Hinweis / Notice
^ Der Vertrag wurde am 14.07.2025 storniert. Es besteht kein Versicherungsschutz.
^ The contract was cancelled on 14.07.2025. There is no insurance cover.
Stand / as of :: 16.07.2025
Service :: +43 1 555 0118""",
        "Felix Severin Hochreiter",
        "2025-07-01",
        expires="2025-09-30",
        birth="2001-06-21",
        sound=False,
    )
    yield mk(
        "visa",
        """% Border Document Check
% Visa validity card (fictional)
# NGUYỄN THỊ MINH THƯ
^ U.S. visa, class B1/B2
Visa no. :: 20190118
Passport :: C5511822
Born :: 30 MAY 1999
Issued :: 12 SEP 2024
Expires :: 11 SEP 2025
! EXPIRED 11 SEP 2025
---
# Result of the check
Checked on :: 20 JAN 2026
Entries :: M
Post :: HO CHI MINH CITY
^ The visa can no longer be used to enter the country. The holder must apply for a new visa.
^ Kết quả: thị thực đã hết hạn.""",
        "Nguyễn Thị Minh Thư",
        "2024-09-12",
        expires="2025-09-11",
        birth="1999-05-30",
        sound=False,
    )
    yield mk(
        "passport",
        f"""% KONFEDERASI NUSA RAYA
% Kartu paspor · Passport card (specimen)
# RADEN BAGUS PRAMUDYA
No. :: X5511822
Kewarganegaraan / Nationality :: NUSANTARAN
Tgl. lahir / Date of birth :: 13 OCT 2000
Tempat lahir / Place of birth :: KOTA BARAT
Jenis kelamin / Sex :: L / M
Tgl. pengeluaran / Date of issue :: 02 FEB 2025
Tgl. habis berlaku / Date of expiry :: 02 FEB 2035
Kantor / Office :: KOTA BARAT
---
# PASPOR / PASSPORT
^ Tanda tangan pemegang / holder's signature: R. B. Pramudya
{_mrz("P", "XNR", "PRAMUDYA", "RADEN BAGUS", "X5511822", "001013", "M", "350202")}
^ Kartu ini milik negara. This card belongs to the state.""",
        "Raden Bagus Pramudya",
        "2025-02-02",
        expires="2035-02-02",
        birth="2000-10-13",
    )
    yield mk(
        "flu",
        """% Cedar Falls Pharmacy
% Influenza vaccine card 2025-26 (fictional)
# Bautista Nicanor Echeverría
Born :: 02/03/2001
Vaccine :: Flublok, trivalent
Date given :: 10/17/2025
Lot :: QF5511
Vial exp. :: 06/30/2026
Site :: right deltoid
Given by :: J. Tran, PharmD
---
# Notes
^ One dose protects for one season. Ask for the next dose in fall 2026.
^ Possible effects: sore arm, mild fever. Seek care for trouble with breathing.
Store :: 118 Main St, Cedar Falls""",
        "Bautista Nicanor Echeverría",
        "2025-10-17",
        birth="2001-02-03",
    )
    yield mk(
        "mask_fit",
        """% Queen's Park Infirmary
% Mask fit card (fictional)
# Zeinab Rokaya Haidar
^ Visiting student, Surgery
Test date :: 24 Nov 2025
Mask :: Alpha Solway FFP3
Method :: Qualitative, Bitrex
! FAILED - NOT FITTED
---
# What was found
Exercise 1 :: Pass
Exercise 2 :: Pass
Exercise 3 :: Fail
Exercise 4 :: not done
^ The seal broke when the head was turned. No passed mask; do not enter rooms with airborne precautions.
^ A powered hood or a second model is to be tried.
Tester :: B. Oyston""",
        "Zeinab Rokaya Haidar",
        "2025-11-24",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Harbourview Hospital Staff Health
% Immunisation clearance card (fictional)
# TAN WEI LING, RACHEL
^ Elective student, National Straits University
Born :: 19 Dec 2001
MMR :: 2 doses, last 06 Feb 2008
Varicella :: 2 doses, last 15 Mar 2013
Hepatitis B :: 3 doses, last 20 Jun 2002
Anti-HBs :: 145 mIU/mL, 12 Jan 2026
Tdap :: 03 May 2023
Influenza :: 28 Oct 2025
! CLEARED FOR CLINICAL AREAS
---
# Tuberculosis
Test :: QuantiFERON-TB Gold Plus
Drawn :: 12 Jan 2026
Result :: Negative
# Issued
Date :: 19 Jan 2026
Staff health nurse :: Mageswari d/o Raju
^ Anti-HBs of 10 mIU/mL or more is immune.""",
        "Tan Wei Ling Rachel",
        "2026-01-19",
        birth="2001-12-19",
        values="anti-HBs,145,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Metro Public Health Clinic
% TB skin test card (fictional)
# Kofoworola Anike Dawodu
Born :: 05/22/2001
PPD placed :: 02/02/2026
PPD read :: 02/04/2026
Induration :: 0 mm
Result :: Negative
Lot :: C6118AA
Read by :: S. Whitcomb, RN
---
# Keep this card
^ Negative: no induration or less than 10 mm. Positive: 10 mm or more; a chest x-ray is then needed.
Clinic :: 511 Canal St
Next test :: one year""",
        "Kofoworola Anike Dawodu",
        "2026-02-04",
        birth="2001-05-22",
        values="TST,0,mm,negative",
    )


def _message_center() -> Iterator[UnseenPaper]:
    """Conversations of a portal."""
    mk = partial(_paper, MessageCenter)
    yield mk(
        "lab_titers",
        """% MyWellness · Fox Valley Clinic
% Inbox   Visits   Records   Sign out
% Printed 02/19/2026 08:12 from mywellness.foxvalley.example
# Your titers are back
## Nurse Amber Lindahl || Feb 17, 2026, 3:40 PM
Hi Ishaan, all of your immunity tests are in. You are immune to everything that was tested. Nothing else \
is needed.
Patient :: Ishaan Vikram Chaudhary
Date of birth :: 08/30/2001
Sample taken :: 02/13/2026
Measles IgG :: Positive, 203 AU/mL
Mumps IgG :: Positive, 77.1 AU/mL
Rubella IgG :: Positive, 8.8 index
Varicella IgG :: Positive, 1452 index
Hepatitis B surface antibody :: Immune, 319 mIU/mL
## > Ishaan Vikram Chaudhary || Feb 17, 2026, 5:02 PM
Thank you! Was anything borderline or negative? The form asks for it.
## Nurse Amber Lindahl || Feb 18, 2026, 9:15 AM
No. Please upload this page together with the laboratory's PDF.""",
        "Ishaan Vikram Chaudhary",
        "2026-02-13",
        birth="2001-08-30",
        values="measles_igg,203,AU/mL,positive;mumps_igg,77.1,AU/mL,positive;rubella_igg,8.8,index,positive;"
        "varicella_igg,1452,index,positive;anti-HBs,319,mIU/mL,positive",
    )
    yield mk(
        "tb_test",
        """% MyWellness · Fox Valley Clinic
% Inbox   Visits   Records   Sign out
% Printed 10/24/2025 11:31 from mywellness.foxvalley.example
# QuantiFERON result - please read
## Dr. Corinne Abbate || Oct 22, 2025, 1:18 PM
Dear Ms. Mensah-Lutz, the blood test for tuberculosis could not be interpreted.
Patient :: Abena Charlotte Mensah-Lutz
Date of birth :: 01/11/2000
Collected :: 10/18/2025
Test :: QuantiFERON-TB Gold Plus
Result :: Indeterminate
Reason :: low mitogen response (0.21 IU/mL)
This is neither a negative nor a positive result. It often follows a delay in transport. We would like \
to take a new sample next week.
## > Abena Charlotte Mensah-Lutz || Oct 22, 2025, 6:44 PM
My elective asks for a negative test by November 10. Can I come on Monday?
## Dr. Corinne Abbate || Oct 23, 2025, 8:02 AM
Yes, Monday at 8:30. Until then I cannot sign the form.""",
        "Abena Charlotte Mensah-Lutz",
        "2025-10-18",
        birth="2000-01-11",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "background_check",
        """% TrustBridge Screening · Client portal
% Orders   Messages   Billing
% Printed 01/28/2026 from client.trustbridge.example
# Order TB-55118220 is complete
^ Order opened on January 20, 2026 by Ohio Valley Health Alliance
## TrustBridge Reports || Jan 27, 2026, 4:05 PM
The background check that you ordered is complete. No reportable records were found.
Candidate :: Lior Ezra Ben-Shimon
Date of birth :: 03/08/2000
Completed on :: 01/27/2026
Criminal search, 7 years :: Clear
Sex offender registry :: Clear
OIG / GSA exclusion :: Clear
Overall :: CLEAR
## > Visiting Student Service || Jan 28, 2026, 8:50 AM
Received and filed, thank you. Would you tell us if it had been "consider" or still pending?
## TrustBridge Reports || Jan 28, 2026, 8:58 AM
Yes, each status is sent as a message of its own.""",
        "Lior Ezra Ben-Shimon",
        "2026-01-27",
        birth="2000-03-08",
        values="background_check,,,clear",
    )
    yield mk(
        "placeholder",
        """% VSS Applicant Portal
% Checklist   Messages   Help
% Printed 12/03/2025 from apply.vss.example
# Item "Criminal background check" - note from the applicant
## > Teodora Ilieva Karadzhova || Dec 2, 2025, 7:33 PM
This note stands in the place of my criminal background check and my N95 fit test. The check from \
Bulgaria takes four weeks and was requested on November 28; the fit test can only be done at your \
hospital. I will upload the check when I have it, at the latest on January 9, 2026.
## Visiting Student Service || Dec 3, 2025, 10:20 AM
Thank you, Ms. Karadzhova. We have marked both items as "to follow". The application stays open, but you \
cannot start without them.""",
        "Teodora Ilieva Karadzhova",
        "2025-12-02",
    )
    yield mk(
        "good_standing",
        """% Registrar Connect · Carrick Bay University
% Requests   Messages
% Printed 10/10/2025 from registrar.carrickbay.example
# Request 5511: letter of good standing
## > Malik Antwan Rutherford || Oct 7, 2025, 2:15 PM
Please send a letter of good standing to Lakeshore Memorial Hospital for my clerkship in January.
## Office of the Registrar || Oct 9, 2025, 9:47 AM
Dear Mr. Rutherford, your request for a letter of good standing has been denied.
Student :: Malik Antwan Rutherford
Date of birth :: 11/27/1998
Student ID :: CB-118220
Status on 10/09/2025 :: Academic probation
Standing :: NOT in good standing
You were placed on academic probation on September 2, 2025 because of two failed clerkship examinations. \
Students on probation may not take electives at other hospitals. The Promotions Committee will look at \
your record in February 2026.""",
        "Malik Antwan Rutherford",
        "2025-10-09",
        birth="1998-11-27",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% LabLink Donor Messages
% Tests   Messages   Sites
% Printed 03/06/2026 from donor.lablink.example
# Result of your drug test
## LabLink Results || Mar 5, 2026, 12:11 PM
Your result has been released to Lakeshore Memorial Hospital.
Donor :: Saoirse Eimear Ní Dhomhnaill
Date of birth :: 10/04/2000
Collection date :: 03/02/2026
Specimen ID :: LL-55118-22
Panel :: 10 drugs, urine
Result :: NEGATIVE
Verified by :: MRO K. Broussard, MD, 03/05/2026
None of the drugs was found above its cutoff. The sample was valid. There is nothing you need to do.
## > Saoirse Eimear Ní Dhomhnaill || Mar 5, 2026, 12:30 PM
Great, thank you.""",
        "Saoirse Eimear Ní Dhomhnaill",
        "2026-03-02",
        birth="2000-10-04",
        values="drug_screen,,,negative",
    )
    yield mk(
        "invitation",
        """% VSS Applicant Portal
% Checklist   Messages   Help
% Printed 12/12/2025 from apply.vss.example
# Offer of an elective: Rheumatology, April 2026
## Visiting Student Service || Dec 11, 2025, 11:05 AM
Dear Mr. Al-Kuwari: We are happy to offer you an elective in Rheumatology at Ohio Valley Health Alliance. \
Please accept within ten days.
Student :: Hamad Jassim Al-Kuwari
Elective :: Rheumatology, RHE 410
First day :: 04/06/2026
Last day :: 05/01/2026
Preceptor :: Dr. Naomi Feldkamp
Tuition :: USD 1,500
The offer depends on a complete immunization record, a negative drug test and a clear background check \
30 days before the first day. You may show this message when you apply for a visa.
## > Hamad Jassim Al-Kuwari || Dec 12, 2025, 6:18 AM
I accept with great pleasure.""",
        "Hamad Jassim Al-Kuwari",
        "2025-12-11",
    )
    yield mk(
        "malpractice",
        """% Assurances Lémanor · Espace client
% Contrats   Messages   Sinistres
% Imprimé le 20.02.2026 depuis espace.lemanor.example
# Contrat RC professionnelle 55-1182-20 : résiliation
## Service clientèle || 18 février 2026, 09:26
Monsieur, nous confirmons la résiliation de votre assurance responsabilité civile professionnelle. / We \
confirm that your professional liability insurance has been terminated.
Assuré / insured :: Matthieu Élie Grandjean
Date de naissance / born :: 3 juin 2000
Début / start :: 1er septembre 2025
Fin de la couverture / end of cover :: 31 janvier 2026
Par sinistre / per claim :: USD 1,000,000
Cumul annuel / aggregate :: USD 3,000,000
Statut / status :: RÉSILIÉ - TERMINATED
Aucune couverture n'existe pour votre stage aux États-Unis dès le 1er février 2026. / There is no cover \
for your elective in the United States from February 1, 2026.
## > Matthieu Élie Grandjean || 19 février 2026, 21:10
Est-il possible de remettre le contrat en vigueur ?""",
        "Matthieu Élie Grandjean",
        "2025-09-01",
        expires="2026-01-31",
        birth="2000-06-03",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% Examinee Messages (specimen)
% Applications   Scores   Messages
% Printed 09/25/2025 from messages.exam.example
# Step 2 CK result
## Score Services || Sep 24, 2025, 9:00 AM
Your USMLE Step 2 CK score report is available.
Name :: Ricardo Aurelio Zambrano Pico
USMLE ID :: 5-511-822-0
Test date :: September 3, 2025
Result :: Pass
Three-digit score :: 256
Minimum passing score :: 218
The report can be downloaded for 365 days. Examinees who fail receive information on how to apply again.
## > Ricardo Aurelio Zambrano Pico || Sep 24, 2025, 9:12 AM
Thank you. When will the score be sent to ECFMG?
## Score Services || Sep 25, 2025, 8:31 AM
It was sent together with your report.""",
        "Ricardo Aurelio Zambrano Pico",
        "2025-09-03",
        values="step2ck,256,,pass",
    )
    yield mk(
        "hipaa",
        """% ClearPath Compliance Academy
% Courses   Messages   Certificates
% Printed 12/16/2025 from learn.clearpath.example
# HIPAA final test - result
## Learner Support || Dec 15, 2025, 5:50 PM
Dear learner, you did not pass the final test of the course HIPAA for Clinical Trainees.
Learner :: Vivienne Oluchi Castellan
Test taken :: December 15, 2025
Score :: 65 percent
Needed :: 80 percent
Outcome :: NOT PASSED
Certificate :: not issued
You have one more attempt. Please go through modules 3 and 4 again. A certificate of completion will be \
issued only after you have passed.
## > Vivienne Oluchi Castellan || Dec 16, 2025, 7:05 AM
Understood, I will take it again this weekend.""",
        "Vivienne Oluchi Castellan",
        "2025-12-15",
        sound=False,
    )


def _timeline_view() -> Iterator[UnseenPaper]:
    """Events along a line."""
    mk = partial(_paper, TimelineView)
    yield mk(
        "immunization_host",
        """% VaxTrail
% Regional vaccine register of Norrland Coast (fictional)
% Extract of 2026-01-30
# Vaccination history and tests
# Prepared for an elective in the United States
Name :: Elsa Maria Lindqvist-Osman ;; Date of birth :: 2001-07-02 ;; Personal no. :: 010702-5511
! COMPLETE for clinical work
## Vaccines
2002-12-18 | MMR, dose 1 | Priorix, lot A118
2013-05-06 | MMR, dose 2 | Priorix, lot B220
2019-09-11 | Hepatitis B, dose 1 | Engerix-B
2019-10-14 | Hepatitis B, dose 2 | Engerix-B
2020-03-16 | Hepatitis B, dose 3 | Engerix-B
2020-08-20 | Varicella, dose 1 | Varivax
2020-10-01 | Varicella, dose 2 | Varivax
2023-02-08 | Tdap | Boostrix
2025-10-21 | Influenza 2025-2026 | Vaxigrip
2025-10-21 | COVID-19 | Comirnaty LP.8.1
## Tests
2026-01-20 | Anti-HBs 540 mIU/mL | Immune (10 or more)
2026-01-20 | QuantiFERON-TB Gold Plus: negative | TB1 0.02, TB2 0.00, nil 0.04 IU/mL
## Review
2026-01-29 | Reviewed and signed | Occupational nurse Britt Nyström. All requirements of the host are met.""",
        "Elsa Maria Lindqvist-Osman",
        "2026-01-29",
        birth="2001-07-02",
        values="anti-HBs,540,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% ClearTrack for Hospitals
% Peachtree General Hospital · visiting learners
% Printed 02/11/2026
# Immunization compliance
Learner :: Idris Ahmed Farah ;; Date of birth :: 10/12/2000 ;; Rotation :: 03/02/2026
! NOT COMPLIANT - 3 items open
## Accepted
01/22/2026 | Tdap | Given 04/03/2022
01/22/2026 | QuantiFERON-TB Gold Plus | Negative, drawn 01/15/2026
01/22/2026 | Measles, mumps, rubella | Two doses, 2002 and 2006
## Rejected or open
02/03/2026 | Hepatitis B surface antibody: rejected | 6.2 mIU/mL on 01/15/2026, not immune. Booster needed.
02/03/2026 | Varicella IgG: rejected | Negative on 01/15/2026. Two doses of vaccine needed.
02/09/2026 | Influenza: overdue | No dose for the 2025-2026 season on file.
## Last review
02/10/2026 | Status set to not compliant | Reviewer T. Galloway, RN. The learner may not start on 03/02/2026.""",
        "Idris Ahmed Farah",
        "2026-02-10",
        birth="2000-10-12",
        values="IGRA,,,negative;anti-HBs,6.2,mIU/mL,negative;varicella_igg,,,negative",
        sound=False,
    )
    yield mk(
        "background_check",
        """% Sentinel Ridge Screening
% Candidate portal · order SR-5511-8220
% 400 Summit Loop, Boise, ID (fictional)
# Progress of your background check
Candidate :: Katarzyna Zofia Lewandowska-Dale ;; Date of birth :: 01/19/2001 ;; Client :: Snake River Hospital
! COMPLETE - CLEAR
## Events
11/03/2025 | Order placed | Consent signed electronically
11/04/2025 | Identity and address trace done | Two addresses in Poland, one in Idaho
11/06/2025 | National criminal search | No records found
11/06/2025 | Sex offender registries, all states | No records found
11/07/2025 | OIG, SAM and state exclusion lists | No records found
11/17/2025 | Poland, criminal register | No records found
11/18/2025 | Report completed: CLEAR | Sent to the client. "Consider" would mean that a record was found.""",
        "Katarzyna Zofia Lewandowska-Dale",
        "2025-11-18",
        birth="2001-01-19",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Sentinel Ridge Screening
% Candidate portal · order SR-5511-9031
% 400 Summit Loop, Boise, ID (fictional)
# Progress of your background check
Candidate :: Dimakatso Refilwe Molefe ;; Date of birth :: 05/30/2000 ;; Client :: Snake River Hospital
! PENDING - county search open
## Events
02/16/2026 | Order placed | Consent signed electronically
02/17/2026 | Identity and address trace done | Three addresses
02/18/2026 | National criminal search | No records found
02/18/2026 | Sex offender registries | No records found
## To come
expected 03/06 | Ada County, ID | Clerk's office has a delay
expected 03/10 | South Africa, police clearance | Waiting for the document of the candidate
no date yet | Final report | A result is given only when all searches are done""",
        "Dimakatso Refilwe Molefe",
        "",
        birth="2000-05-30",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Uthra Labs
% Patient timeline · Kovil Nagar (fictional)
% Printed 19 Nov 2025
# Order UL-118220: immunity profile
Patient :: Aravind Selvaganesan ;; Date of birth :: 27 Jun 2001 ;; Sex :: Male
! PARTIAL REPORT - 2 tests pending
## Sample
15 Nov 2025 | Blood drawn, 07:45 | Kovil Nagar collection center
15 Nov 2025 | Received in laboratory, 10:30 |
## Results
17 Nov 2025 | Measles IgG 780 mIU/mL - Positive | Positive above 275
17 Nov 2025 | Rubella IgG 62 IU/mL - Positive | Positive above 10
18 Nov 2025 | Varicella IgG 71 mIU/mL - Negative | Positive above 165. Not immune.
pending | Mumps IgG | Repeat run in progress
pending | Anti-HBs | Sent to the reference laboratory
## Notes
19 Nov 2025 | Interim report | This report is not final.""",
        "Aravind Selvaganesan",
        "2025-11-15",
        birth="2001-06-27",
        values="measles_igg,780,mIU/mL,positive;rubella_igg,62,IU/mL,positive;varicella_igg,71,mIU/mL,negative;"
        "mumps_igg,,,pending;anti-HBs,,,pending",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Resultater · Fjordby Legesenter
% Pasientens tidslinje / patient's timeline (fiktivt)
% Skrevet ut 28.01.2026
# IGRA-test (QuantiFERON-TB Gold Plus)
Navn / name :: Sunniva Aurora Bakken-Diallo ;; Født / born :: 23.09.2001 ;; Kjønn / sex :: K / F
! NEGATIV / NEGATIVE
## Forløp / events
19.01.2026 | Blodprøve tatt / blood drawn | kl. 08.40
20.01.2026 | Prøve mottatt / received | Fjordby sykehus, mikrobiologi
23.01.2026 | Svar / result: Negativ / Negative | TB1 0,03, TB2 0,05, nil 0,02, mitogen >10 IU/mL
26.01.2026 | Vurdert av lege / seen by physician | Dr. H. Solberg. Ingen tegn til tuberkuloseinfeksjon. / \
No sign of tuberculosis infection.""",
        "Sunniva Aurora Bakken-Diallo",
        "2026-01-19",
        birth="2001-09-23",
        values="IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Redwood Occupational Testing
% Donor status page
% 31 Canopy Road, Eureka, CA (fictional)
# Drug test 5511-RO-822
Donor :: Gabriela Noemí Ibáñez-Foster ;; Date of birth :: 07/14/2001 ;; Reason :: clinical rotation
! NEGATIVE
## Chain of custody
12/04/2025 | Urine collected, 10:12 AM | Eureka site, temperature in range
12/05/2025 | Received at laboratory | Seal intact
12/06/2025 | Screen of 9 drugs | AMP, BAR, BZO, COC, MTD, OPI, OXY, PCP, THC: all negative
12/06/2025 | Validity | Creatinine 64 mg/dL, not dilute, not adulterated
12/08/2025 | Final result: NEGATIVE | Released by the medical review officer, E. Haldane, MD""",
        "Gabriela Noemí Ibáñez-Foster",
        "2025-12-04",
        birth="2001-07-14",
        values="drug_screen,,,negative",
    )
    yield mk(
        "cv",
        """% Curriculum Vitae
% Hye-rin Sarah Moon
% hyerin.moon@mail.example · +82 2 555 0118
# Hye-rin Sarah Moon
# Medical student, Hangang Medical College, Seoul (fictional)
Born :: 14 November 2000 ;; Citizenship :: Republic of Korea ;; Languages :: Korean, English, Japanese
## Education
2020 - 2026 | M.D. program, Hangang Medical College | Rank 9 of 118
2016 - 2019 | Hanbit Science High School |
## Examinations
Aug 2025 | USMLE Step 1 | Passed
May 2025 | TOEFL iBT | 108
## Clinical experience
Jul 2025 | Sub-internship, Hematology | Hangang Medical Center, 4 weeks
Jan 2025 | Volunteer clinic for migrant workers | Ansan, every second Sunday
## Research
2024 | "Iron stores in young blood donors" | Second author, poster at the national congress
2023 | Summer student, stem cell laboratory |
## Honors
2022 - 2025 | Dean's list | Six semesters
## Referees
on request | Prof. Park Sung-min | Division of Hematology""",
        "Hye-rin Sarah Moon",
        "",
        birth="2000-11-14",
    )
    yield mk(
        "chest_xray",
        """% CareThread
% Riverbend Medical Group · imaging timeline
% Printed 01/12/2026
# X-ray chest PA and lateral
Patient :: Beka Aslanishvili ;; Date of birth :: 06/11/2000 ;; MRN :: RB-118220
! FINAL REPORT
## Events
01/06/2026 | Ordered by Renee Castleberry, NP | Positive TB skin test of 11 mm, no symptoms
01/08/2026 | Images taken, 2:25 PM | Two views
01/09/2026 | Findings | Clear lungs. No nodule, cavity or effusion. Normal heart and mediastinum.
01/09/2026 | Impression | No evidence of active tuberculosis. Normal chest.
01/09/2026 | Signed by Aldo Ferrante, MD | Radiology""",
        "Beka Aslanishvili",
        "2026-01-08",
        birth="2000-06-11",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "fee_receipt",
        """% VSS Applicant Portal
% Payments
% Ohio Valley Health Alliance (fictional)
# Payment history and receipt
Applicant :: Hamad Jassim Al-Kuwari ;; Receipt no. :: VSS-R-5511 ;; Method :: Visa ending 8220
! PAID IN FULL
## Events
12/12/2025 | Invoice created | Elective tuition USD 1,500.00 and processing fee USD 150.00
12/15/2025 | Payment received: USD 1,650.00 | Authorization 118220
12/15/2025 | Receipt issued | Balance USD 0.00. Fees are not refundable after March 6, 2026.""",
        "Hamad Jassim Al-Kuwari",
        "2025-12-15",
    )


def _step_form() -> Iterator[UnseenPaper]:
    """Forms of numbered steps."""
    mk = partial(_paper, StepForm)
    yield mk(
        "drug_screen",
        """% FORENSIC DRUG TESTING CUSTODY AND CONTROL FORM
% Chesapeake Bend Toxicology, 80 Osprey Landing, Annapolis, MD
% non-regulated testing (fictional)
% 5511-8220-44
% COPY 4 - EMPLOYER OR SCHOOL
## COMPLETED BY COLLECTOR OR SCHOOL
School :: Severn College of Medicine ;; Account :: SC-118
Donor name :: Hoffmann-Reyes, Tobias ;; Donor ID :: P5511822
Date of birth :: 02/17/2000 ;; Reason :: [x] pre-placement   [ ] random   [ ] for cause
## COLLECTION
Temperature 90-100 F :: [x] yes   [ ] no ;; Specimen :: [x] urine   [ ] hair   [ ] oral fluid
Collected on :: 01/12/2026, 8:55 AM ;; Collector :: N. Prudhomme
## DONOR'S STATEMENT
I gave this specimen, it was sealed in front of me, and I have not changed it in any way.
~ Donor :: T. Hoffmann-Reyes ;; Date :: 01/12/2026
## LABORATORY
Received :: 01/13/2026 ;; Seal intact :: [x] yes   [ ] no
Panel :: 10 drugs with oxycodone ;; Validity :: normal
## MEDICAL REVIEW OFFICER
Determination :: [x] NEGATIVE   [ ] POSITIVE   [ ] DILUTE   [ ] CANCELLED
MRO :: Ulysses Bingham, MD ;; Verified on :: 01/14/2026""",
        "Tobias Hoffmann-Reyes",
        "2026-01-12",
        birth="2000-02-17",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% POINT-OF-CARE DRUG TEST RECORD
% Snake River Hospital, Employee Health, Twin Falls, ID
% instant cup, 6 drugs (fictional)
% EH-22 / 118220
% COPY 1 - EMPLOYEE HEALTH
## PERSON TESTED
Name :: Fairbanks, Julian Wesley ;; Date of birth :: 09/02/1999
Program :: Visiting students ;; Photo ID :: [x] checked
## TEST
Collected on :: 11/10/2025, 1:20 PM ;; Device lot :: RC5511, exp. 08/2026
Control lines :: [x] valid   [ ] invalid ;; Read at :: 5 minutes
## RESULTS
Amphetamines :: [ ] non-negative   [x] negative ;; Cocaine :: [ ] non-negative   [x] negative
Opiates :: [ ] non-negative   [x] negative ;; Oxycodone :: [ ] non-negative   [x] negative
Benzodiazepines :: [ ] non-negative   [x] negative ;; THC :: [x] non-negative   [ ] negative
## OUTCOME
Overall :: [ ] NEGATIVE   [x] NON-NEGATIVE - sent for confirmation
The person may not begin until the laboratory has reported. A non-negative screen is not a confirmed \
positive.
~ Tester :: Gwendolyn Ortiz, LPN ;; Date :: 11/10/2025""",
        "Julian Wesley Fairbanks",
        "2025-11-10",
        birth="1999-09-02",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "background_check",
        """% ADJUDICATION WORKSHEET - BACKGROUND CHECK
% Iron Gate Verification Services, 17 Anvil Street, Youngstown, OH
% consumer report (fictional)
% IG-5511822
% COPY 2 - CLIENT
## SUBJECT
Name :: Broussard, Remy Alexandre ;; Date of birth :: 12/14/1998
Client :: Peachtree General Hospital ;; Order date :: 09/19/2025
## SEARCHES
Identity trace :: complete ;; Sex offender registry :: no record
National criminal database :: possible match ;; OIG and SAM :: no record
Orleans Parish, LA :: RECORD FOUND ;; Fulton County, GA :: no record
## RECORD
Charge :: Driving while intoxicated, first offense ;; Disposition :: guilty, 05/22/2023
Class :: misdemeanor ;; Sentence :: fine, 12 months' probation
## RESULT
Report status :: [ ] CLEAR   [x] CONSIDER ;; Completed on :: 09/30/2025
The client decides after an individual assessment and a notice to the subject.
~ Examiner :: Phyllis Van Horn""",
        "Remy Alexandre Broussard",
        "2025-09-30",
        birth="1998-12-14",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% POLICY ACKNOWLEDGMENT FOR VISITING LEARNERS
% Lakeshore Memorial Hospital, Office of Graduate and Visiting Education
% read each policy before you sign (fictional)
% LMH-61
% COPY 1 - EDUCATION OFFICE
## LEARNER
Name :: Magnúsdóttir, Hrafnhildur Eir ;; School :: University of Sudurnes
Rotation :: Geriatrics ;; Dates :: 04/06/2026 to 05/01/2026
## POLICIES READ
[x] Confidentiality and use of the electronic record
[x] Dress code, badge and parking
[x] Drug- and alcohol-free workplace; a positive test ends the rotation
[x] Needlestick and exposure reporting
[x] Social media, photographs and recordings
[x] Emergency codes, fire and active threat
## AGREEMENT
I have read and understood the policies and agree to follow them. If I fail to do so, my rotation may end.
~ Learner :: Hrafnhildur E. Magnúsdóttir ;; Date :: 03/16/2026
## OFFICE USE
Received by :: C. Wozniak ;; Filed on :: 03/17/2026""",
        "Hrafnhildur Eir Magnúsdóttir",
        "2026-03-16",
    )
    yield mk(
        "physical_exam",
        """% PRE-PLACEMENT HEALTH EXAMINATION
% Universidad Técnica de Cotacachi, Bienestar Estudiantil (ficticia)
% Examen médico de preplacement - bilingual form
% BE-09 / 2026
% COPIA 1 - ESTUDIANTE
## ESTUDIANTE / STUDENT
Nombre / Name :: Andrango Lema, Sisa Valeria ;; Nacimiento / Birth :: 26/08/2001
Carrera / Program :: Medicina, internado ;; Cédula / ID :: 100551182-2
## MEDIDAS / MEASUREMENTS
Talla / Height :: 158 cm ;; Peso / Weight :: 54 kg ;; PA / BP :: 108/68
Pulso / Pulse :: 70 ;; Visión / Vision :: 20/20 ;; Temp. :: 36.5 C
## EXAMEN / EXAMINATION
Piel / Skin :: normal ;; Pulmones / Lungs :: normal ;; Corazón / Heart :: normal
Abdomen :: normal ;; Neurológico / Neuro :: normal ;; Psíquico / Mental :: normal
## CONCLUSIÓN / CONCLUSION
Aptitud / Fitness :: [x] APTA / FIT   [ ] NO APTA / NOT FIT
Sin signos de enfermedad transmisible. / No signs of communicable disease.
Fecha del examen / Date of exam :: 14/01/2026 ;; Reg. :: MSP 55118
~ Médico / Physician :: Dra. Gladys Chicaiza""",
        "Sisa Valeria Andrango Lema",
        "2026-01-14",
        birth="2001-08-26",
    )
    yield mk(
        "affiliation",
        """% CLINICAL AFFILIATION AGREEMENT - SIGNATURE PAGE
% Ohio Valley Health Alliance and Meghna Delta Medical College
% page 9 of 9 (fictional)
% OVHA-AA-118
% ORIGINAL - LEGAL OFFICE
## PARTIES
Hospital :: Ohio Valley Health Alliance ;; School :: Meghna Delta Medical College
## TERM
Effective date :: July 1, 2025 ;; End of term :: June 30, 2030
Notice :: 60 days, in writing ;; Renewal :: by written agreement only
## DUTIES IN SHORT
School :: sends students in good standing, immunized and insured ($1,000,000 / $3,000,000)
Hospital :: supervises, gives orientation and emergency care
## SIGNATURES
~ For the Hospital :: Everett J. Langston, President ;; Date :: June 12, 2025
~ For the School :: Prof. Anwara Sultana, Principal ;; Date :: June 19, 2025""",
        "",
        "2025-07-01",
        expires="2030-06-30",
    )
    yield mk(
        "financial_proof",
        """% DECLARATION OF FINANCIAL SUPPORT
% Snake River Hospital, International Visitors
% with the bank's confirmation (fictional)
% IV-07
% COPY 1 - SPONSOR OFFICE
## VISITOR
Name :: Chukwuma-Reid, Ifeoma Grace ;; Date of birth :: 04/02/2001
Stay :: 05/04/2026 to 06/26/2026 ;; Estimated costs :: USD 6,200
## SPONSOR
Name :: Reid, Desmond Patrick ;; Relation :: father
Funds available :: USD 14,850.00 ;; Account :: savings, ending 8220
## BANK
Bank :: First Lagoon Merchant Bank ;; Officer :: Y. Adegoke
We confirm the balance above as of 01/30/2026. The bank gives no guarantee.
## SIGNATURES
I will pay the costs of the visitor's stay.
~ Sponsor :: D. P. Reid ;; Date :: 02/02/2026""",
        "Ifeoma Grace Chukwuma-Reid",
        "2026-02-02",
        birth="2001-04-02",
    )
    yield mk(
        "tb_test",
        """% TWO-STEP TUBERCULIN SKIN TEST
% Severn College of Medicine, Student Health, Annapolis, MD
% Mantoux method, 5 TU PPD (fictional)
% SH-14
% COPY 1 - STUDENT
## PERSON
Name :: Villareal-Song, Marcus Teo ;; Date of birth :: 03/27/2001
Born in :: Panama ;; Earlier positive test :: [ ] yes   [x] no
## FIRST TEST
Placed :: 10/06/2025, 9:10 AM ;; Lot :: C5581 ;; Arm :: left
Read :: 10/08/2025, 9:45 AM ;; Induration :: 0 mm ;; Result :: [x] neg   [ ] pos
## SECOND TEST
Placed :: 10/20/2025, 8:50 AM ;; Lot :: C5581 ;; Arm :: right
Read :: 10/22/2025, 9:30 AM ;; Induration :: 2 mm ;; Result :: [x] neg   [ ] pos
## CONCLUSION
Two-step test :: [x] NEGATIVE   [ ] POSITIVE ;; Chest x-ray :: not needed
~ Reader :: Latoya Benning, RN ;; Date :: 10/22/2025""",
        "Marcus Teo Villareal-Song",
        "2025-10-22",
        birth="2001-03-27",
        values="TST,0,mm,negative;TST,2,mm,negative",
    )
    yield mk(
        "child_abuse_clearance",
        """% CHILD PROTECTION REGISTER - CLEARANCE REQUEST
% State of Tuscarawas, Bureau of Child Welfare (fictional)
% result part, returned to the requesting hospital
% BCW-4 / 118220
% COPY 3 - REQUESTER
## REQUESTER
Hospital :: Three Forks Children's Hospital ;; Purpose :: student rotation
## PERSON SEARCHED
Name :: Hartmann, Kelsey Dawn ;; Date of birth :: 08/05/1998
Former name :: Kelsey Dawn Pruitt ;; Received :: 08/25/2025
## RESULT
Finding :: [ ] NO RECORD   [x] RECORD EXISTS ;; Search date :: 09/04/2025
The person is named in an indicated report of 03/2021. Clearance is NOT granted. The person has been \
told of the right to a hearing.
## BUREAU
~ Clearance officer :: Norman Stoltzfus ;; Date :: 09/05/2025""",
        "Kelsey Dawn Hartmann",
        "2025-09-05",
        birth="1998-08-05",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% CONFIRMATION OF ENROLLMENT - VISITOR MEDICAL PLAN
% Transatlantic Care Assurance, 5 Harbor Square, Baltimore, MD
% plan for students and scholars (fictional)
% TCA-5511-8220
% COPY 1 - INSURED
## INSURED PERSON
Name :: Sørensen-Adeleke, Mikkel ;; Date of birth :: 11/18/2000
Home country :: Denmark ;; Visa :: B-1
## COVERAGE
Effective date :: 03/01/2026 ;; Expiration date :: 05/31/2026
Plan :: Scholar Silver ;; Maximum :: USD 500,000
Deductible :: USD 100 ;; Hospital network :: national
Medical evacuation :: USD 50,000 ;; Repatriation :: USD 25,000
## PAYMENT
Premium :: USD 276.00, paid 01/22/2026 ;; Method :: card
## INSURER
Coverage cannot be cancelled by the hospital. Injuries in professional sports are excluded.
~ Enrollment manager :: Claudette Ferreira ;; Date :: 01/22/2026""",
        "Mikkel Sørensen-Adeleke",
        "2026-03-01",
        expires="2026-05-31",
        birth="2000-11-18",
    )


def _dial_report() -> Iterator[UnseenPaper]:
    """Reports with a dial."""
    mk = partial(_paper, DialReport)
    yield mk(
        "usmle_step1",
        """% USMLE SCORE REPORT (specimen)
% United States Medical Licensing Examination
% Step 1
# Step 1 Examination Results
Examinee :: Leila Shirin Tavakoli ;; USMLE ID :: 5-118-220-7
Test date :: December 16, 2025 ;; Reported :: January 7, 2026
! Step 1 result :: PASS :: 100 :: FAIL :: PASS
## What the result means
You have met the standard for Step 1. No number is reported. The dial shows only on which side of the \
standard the performance lies.
## Content areas
Area | Weight
Foundational science | 60-70 %
Diagnosis | 20-25 %
Communication | 6-9 %
Practice-based learning | 4-6 %
A report marked FAIL would also show areas of strength and weakness.""",
        "Leila Shirin Tavakoli",
        "2025-12-16",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        """% USMLE SCORE REPORT (specimen)
% United States Medical Licensing Examination
% Step 1
# Step 1 Examination Results
Examinee :: Patrick Emeka Obiora-Lang ;; USMLE ID :: 5-551-182-2
Test date :: September 30, 2025 ;; Reported :: October 22, 2025
! Step 1 result :: FAIL :: 0 :: FAIL :: PASS
## What the result means
You did not meet the standard for Step 1. Passing this Step is required before you may apply for Step 3 \
or for ECFMG Certification.
## Your performance against the passing level
Area | Compared with low pass
Foundational science | below
Diagnosis | borderline
Communication | above
Practice-based learning | below
You may apply for another attempt. At most three attempts within twelve months are allowed.""",
        "Patrick Emeka Obiora-Lang",
        "2025-09-30",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% USMLE SCORE REPORT (specimen)
% United States Medical Licensing Examination
% Step 2 Clinical Knowledge
# Step 2 CK Examination Results
Examinee :: Soo-ah Jennifer Yoon ;; USMLE ID :: 5-220-711-8
Test date :: November 5, 2025 ;; Reported :: November 26, 2025
! Step 2 CK score :: 268 :: 86 :: 1 :: 300
## Result: PASS
The minimum passing score is 218. The mean of recent first takers is 250 with a standard deviation of 15.
## Disciplines, compared with your own average
Discipline | Relation
Medicine | same
Surgery | lower
Pediatrics | higher
Obstetrics and gynecology | same
Psychiatry | higher
If you had tested again without learning anything new, your score would fall between 261 and 275 two \
times out of three.""",
        "Soo-ah Jennifer Yoon",
        "2025-11-05",
        values="step2ck,268,,pass",
    )
    yield mk(
        "english",
        """% TOEFL iBT (specimen)
% Test taker score report
% Test Score Service
# Test Taker Score Report
Name :: Beyene, Hanna Tsehay ;; Registration :: 0551 1822 0718 2207
Date of birth :: 15 March 2001 ;; Gender :: F
Test date :: 06 December 2025 ;; Test center :: Home edition
Country :: Ethiopia ;; Valid until :: 06 December 2027
! Total score :: 97 :: 81 :: 0 :: 120
Reading :: 25 || Listening :: 24 || Speaking :: 22 || Writing :: 26
## MyBest scores
Reading 25, Listening 26 (from 14 June 2025), Speaking 22, Writing 26; sum of the highest section \
scores: 99.
## Notes
Section scores run from 0 to 30. Institutions should ask the service for an official report.""",
        "Hanna Tsehay Beyene",
        "2025-12-06",
        expires="2027-12-06",
        birth="2001-03-15",
        values="TOEFL,97,,;reading,25,,;listening,24,,;speaking,22,,;writing,26,,",
    )
    yield mk(
        "english",
        """% IELTS Academic (specimen)
% Test report form, electronic
% Centre XV118
# Test Report Form
Family name :: HORVÁTHOVÁ ;; First name :: ZUZANA EMA
Date of birth :: 08/05/2001 (dd/mm/yyyy) ;; Sex :: F
Test date :: 24/01/2026 ;; Candidate no. :: 055118
First language :: Slovak ;; Form no. :: 26XV055118HORZ
! Overall band :: 7.0 :: 78 :: 1 :: 9
Listening :: 7.5 || Reading :: 7.5 || Writing :: 6.0 || Speaking :: 7.0
## Administrator
Date of report: 06/02/2026. CEFR level: C1. The mean of the four parts, rounded to the nearest half band, \
is the overall band.
## Notes
Receiving organizations should check the form online. A result older than two years should be supported \
by evidence of further study.""",
        "Zuzana Ema Horváthová",
        "2026-01-24",
        birth="2001-05-08",
        values="IELTS,7,,;listening,7.5,,;reading,7.5,,;writing,6,,;speaking,7,,",
    )
    yield mk(
        "english",
        """% Duolingo English Test (specimen)
% Official certificate
% certs.det.example/5511822
# Certificate of Results
Name :: Kevin Rafael Montúfar Godoy ;; Date of birth :: September 14, 2001
Test taken :: February 8, 2026 ;; Expires :: February 8, 2028
! Overall :: 125 :: 77 :: 10 :: 160
Literacy :: 120 || Comprehension :: 135 || Conversation :: 125 || Production :: 115
## How to read it
125 corresponds to CEFR B2 to C1. The four subscores overlap; each rests on two skills.
The result was certified on February 10, 2026. The certificate is void where the link above shows \
another name.""",
        "Kevin Rafael Montúfar Godoy",
        "2026-02-08",
        expires="2028-02-08",
        birth="2001-09-14",
        values="Duolingo,125,,",
    )
    yield mk(
        "english",
        """% TOEFL iBT (specimen)
% Institutional copy
% Test Score Service
# Official Score Report for Institutions
Last name :: Ravelomanana ;; First name :: Tiana Sarobidy
Date of birth :: 1 August 2000 ;; Native language :: Malagasy
Test date :: 18 October 2025 ;; Sent to :: code 5511
! Total score :: 109 :: 91 :: 0 :: 120
Reading :: 29 || Listening :: 28 || Speaking :: 25 || Writing :: 27
## Level
Reading: advanced. Listening: advanced. Speaking: advanced. Writing: advanced.
## Notes
The score was released on 25 October 2025 and will be reported until 18 October 2027. Photocopies should \
not be accepted.""",
        "Tiana Sarobidy Ravelomanana",
        "2025-10-18",
        expires="2027-10-18",
        birth="2000-08-01",
        values="TOEFL,109,,;reading,29,,;listening,28,,;speaking,25,,;writing,27,,",
    )
    yield mk(
        "oet",
        """% OET - Occupational English Test (specimen)
% Statement of results
% Verification no. 118-220
# Statement of Results - Medicine
Candidate :: Sithara Imesha Gunawardena ;; Candidate no. :: 551-182-207
Date of birth :: 17 Dec 2000 ;; Profession :: Medicine
Test date :: 13 Sep 2025 ;; Venue :: Galle Fort
Released :: 29 Sep 2025 ;; Country :: Sri Lanka
Listening :: 400 || Reading :: 360 || Speaking :: 390 || Writing :: 350
## Grades
Sub-test | Score | Grade
Listening | 400 | B
Reading | 360 | B
Speaking | 390 | B
Writing | 350 | B
Grade B is 350 to 440. ECFMG asks for at least 350 in listening, reading and speaking and 300 in writing \
for Medicine.""",
        "Sithara Imesha Gunawardena",
        "2025-09-13",
        birth="2000-12-17",
        values="listening,400,,;reading,360,,;speaking,390,,;writing,350,,",
    )
    yield mk(
        "background_check",
        """% VeriPulse Screening
% Background report VP-118220
% 9 Quartz Way, Tulsa, OK (fictional)
# Background Report Summary
Subject :: Abdoulaye Mamadou Sylla ;; Date of birth :: 07/09/2000
Ordered :: 02/02/2026 ;; Completed :: 02/06/2026
Requested by :: White River College ;; Report type :: Student plus
! searches done :: 6 of 6 :: 100 :: 0 :: 6
## Overall: CLEAR
Search | Scope | Result
Social security trace | USA | Completed
County criminal | Pulaski, AR | Clear
National criminal | USA | Clear
Sex offender | 50 states | Clear
OIG and SAM | federal | Clear
Global watch lists | world | Clear
The dial shows how many searches are done. A search still open would be marked pending, one with a hit \
consider.""",
        "Abdoulaye Mamadou Sylla",
        "2026-02-06",
        birth="2000-07-09",
        values="background_check,,,clear",
    )
    yield mk(
        "tb_test",
        """% ImmunoSpot Partners
% T-SPOT laboratory, Marlborough (fictional)
% CLIA 22D9995511
# T-SPOT.TB Test Report
Patient :: Georgiou, Marilena Despina ;; Date of birth :: 02/05/2001
Collected :: 01/05/2026 09:20 ;; Reported :: 01/07/2026
Provider :: A. Whitlock, PA ;; Sample :: TS-5511
! spots above nil, panel A :: 1 :: 6 :: 0 :: 16
Panel A :: 1 || Panel B :: 0 || Nil :: 0 || Positive control :: >20
## Result: NEGATIVE
Four or fewer spots in both panels: negative. Five to seven: borderline. Eight or more: positive. Invalid \
if a control fails.
Laboratory director: Simone Achterbosch, PhD.""",
        "Marilena Despina Georgiou",
        "2026-01-05",
        birth="2001-02-05",
        values="IGRA,,,negative",
    )


def _mirror_labels() -> Iterator[UnseenPaper]:
    """Papers in two languages with labels at both edges."""
    mk = partial(_paper, MirrorLabels)
    yield mk(
        "lab_titers",
        """% KUNLUN HARBOR MEDICAL UNIVERSITY || 昆仑港医科大学
% Affiliated Hospital No. 2, Laboratory || 附属第二医院 检验科
% 88 Binjiang Road, Haigang (fictional) || 海港市滨江路88号
# IMMUNITY TEST REPORT
# 免疫抗体检验报告
Name / 姓名 :: Gao Yuchen 高雨辰
Date of birth / 出生日期 :: 2001-10-09
Sex / 性别 :: Male 男
Sampled / 采样时间 :: 2025-12-22 08:10
Reported / 报告时间 :: 2025-12-24 15:00
Item 项目 | Result 结果 | Unit 单位 | Reference 参考值 | Remark 提示
Measles IgG 麻疹 | 912 | mIU/mL | > 275 positive | Positive 阳性
Mumps IgG 腮腺炎 | 48 | U/mL | > 11 positive | Positive 阳性
Rubella IgG 风疹 | 73 | IU/mL | > 10 positive | Positive 阳性
Varicella IgG 水痘 | 655 | mIU/mL | > 165 positive | Positive 阳性
Anti-HBs 乙肝表面抗体 | 288.4 | mIU/mL | >= 10 positive | Positive 阳性
HBsAg 乙肝表面抗原 | Negative 阴性 | | Negative |
This report applies to the sample received. 本报告仅对所检标本负责。
~ Tested by / 检验 :: Zhou Min ;; Verified by / 审核 :: Lu Jianhua""",
        "Gao Yuchen",
        "2025-12-22",
        birth="2001-10-09",
        values="measles_igg,912,mIU/mL,positive;mumps_igg,48,U/mL,positive;rubella_igg,73,IU/mL,positive;"
        "varicella_igg,655,mIU/mL,positive;anti-HBs,288.4,mIU/mL,positive;HBsAg,,,negative",
    )
    yield mk(
        "lab_titers",
        """% PIVDENNA CLINICAL LABORATORY || КЛІНІЧНА ЛАБОРАТОРІЯ «ПІВДЕННА»
% 7 Akatsiieva St., Prymorsk (fictional) || вул. Акацієва, 7, м. Приморськ
# ANTIBODY TEST REPORT
# РЕЗУЛЬТАТ ДОСЛІДЖЕННЯ АНТИТІЛ
Patient / Пацієнт :: Danylo Yuriiovych Moroz / Мороз Данило Юрійович
Date of birth / Дата народження :: 29.03.2001
Sample taken / Дата забору :: 02.02.2026
Result date / Дата результату :: 04.02.2026
Test / Тест | Result / Результат | Unit | Reference / Норма | Conclusion / Висновок
Measles IgG / Кір | 1,6 | S/CO | >= 1,1 positive | Positive / позитивний
Rubella IgG / Краснуха | 88 | IU/mL | >= 10 positive | Positive / позитивний
Varicella IgG / Вітряна віспа | 430 | mIU/mL | >= 165 positive | Positive / позитивний
Anti-HBs / Анти-HBs | 116 | mIU/mL | >= 10 immune | Positive / позитивний
A negative result would mean that no antibodies were found. / Негативний результат означав би відсутність антитіл.
~ Laboratory physician / Лікар-лаборант :: О. Савчук""",
        "Danylo Yuriiovych Moroz",
        "2026-02-02",
        birth="2001-03-29",
        values="measles_igg,1.6,S/CO,positive;rubella_igg,88,IU/mL,positive;varicella_igg,430,mIU/mL,positive;"
        "anti-HBs,116,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% HANBIT UNIVERSITY HOSPITAL || 한빛대학교병원
% Department of Laboratory Medicine || 진단검사의학과
% 120 Daehan-ro, Incheon (fictional) || 인천광역시 대한로 120
# SEROLOGY REPORT
# 면역혈청 검사 결과
Name / 성명 :: Ahn Ji-ho 안지호
Date of birth / 생년월일 :: 2000. 05. 17.
Sex / 성별 :: Male 남
Collected / 채취일 :: 2025. 10. 13.
Reported / 보고일 :: 2025. 10. 15.
Test 검사 | Result 결과 | Unit | Reference 참고치 | Judgment 판정
HBsAg | Negative 음성 | | Negative | 음성
Anti-HBs | 3.2 | mIU/mL | 10 or more | Negative 음성
Measles IgG 홍역 | 41 | AU/mL | 16.5 or more | Positive 양성
Rubella IgG 풍진 | 12.6 | IU/mL | 10 or more | Positive 양성
Varicella IgG 수두 | 150 | mIU/mL | 135-164 equivocal | Equivocal 경계
Comment: not immune to hepatitis B; vaccination advised. Varicella to be repeated. 판독: B형간염 항체 없음.
~ Laboratory physician / 판독의 :: Bae Soo-jin, M.D.""",
        "Ahn Ji-ho",
        "2025-10-13",
        birth="2000-05-17",
        values="HBsAg,,,negative;anti-HBs,3.2,mIU/mL,negative;measles_igg,41,AU/mL,positive;"
        "rubella_igg,12.6,IU/mL,positive;varicella_igg,150,mIU/mL,equivocal",
        sound=False,
    )
    yield mk(
        "background_check",
        """% REPUBLIC OF MORAVSKA || REPUBLIKA MORAVSKA
% Ministry of Justice - Criminal Records || Ministarstvo pravde - Kaznena evidencija
% Trg slobode 3, Novi Brod (fictional) || Trg slobode 3, Novi Brod
# CERTIFICATE OF NO CRIMINAL RECORD
# UVJERENJE O NEKAŽNJAVANJU
Name / Ime i prezime :: Petra Marijeta Jurković
Date of birth / Datum rođenja :: 06.12.2000
Place of birth / Mjesto rođenja :: Novi Brod
Identity number / OIB :: 55118220718
Purpose / Svrha :: Clinical rotation in the USA / Klinička praksa u SAD-u
Entry / Upis :: NO RECORD / NEMA UPISA
Date of issue / Datum izdavanja :: 21.11.2025
Valid until / Vrijedi do :: 21.05.2026
The person named above is not entered in the criminal records. / Imenovana osoba nije upisana u kaznenu \
evidenciju.
~ Official / Službenik :: T. Vidaković ;; Seal / Pečat :: (M.P.)""",
        "Petra Marijeta Jurković",
        "2025-11-21",
        expires="2026-05-21",
        birth="2000-12-06",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% KINGDOM OF PHALIN - NATIONAL POLICE || VƯƠNG QUỐC PHALIN - CẢNH SÁT QUỐC GIA
% Records Division || Phòng Hồ sơ
% 22 Sông Xanh Street (fictional) || Số 22 đường Sông Xanh
# POLICE CLEARANCE CERTIFICATE
# PHIẾU LÝ LỊCH TƯ PHÁP
Full name / Họ và tên :: TRẦN QUỐC BẢO
Date of birth / Ngày sinh :: 24/07/2001
Sex / Giới tính :: Male / Nam
Passport / Hộ chiếu :: P55118220
Criminal record / Tình trạng án tích :: No criminal record / Không có án tích
Date of issue / Ngày cấp :: 12/01/2026
This certificate states what the records showed on the date of issue. / Phiếu này ghi tình trạng tại ngày cấp.
~ Head of Division / Trưởng phòng :: Lê Thanh Hà""",
        "Trần Quốc Bảo",
        "2026-01-12",
        birth="2001-07-24",
        values="background_check,,,clear",
    )
    yield mk(
        "chest_xray",
        """% SOKOLNIKI RIDGE REGIONAL HOSPITAL || СОКОЛЬНИЦКАЯ ОБЛАСТНАЯ БОЛЬНИЦА
% Department of Radiology || Отделение лучевой диагностики
% 14 Sadovaya St. (fictional) || ул. Садовая, 14
# CHEST X-RAY REPORT
# ПРОТОКОЛ РЕНТГЕНОГРАФИИ ОРГАНОВ ГРУДНОЙ КЛЕТКИ
Patient / Пациент :: Timur Maratovich Galeev / Галеев Тимур Маратович
Date of birth / Дата рождения :: 18.09.2000
Date of exam / Дата исследования :: 26.01.2026
View / Проекция :: PA / прямая
Date of report / Дата протокола :: 27.01.2026
## Findings || Описание
Lung fields without focal or infiltrative shadows. Roots structured. Sinuses free. Heart not enlarged.
Лёгочные поля без очаговых и инфильтративных теней. Корни структурны. Синусы свободны.
## Conclusion || Заключение
No signs of active tuberculosis. Normal chest. / Признаков активного туберкулёза нет. Норма.
~ Radiologist / Врач-рентгенолог :: Л. Сафина""",
        "Timur Maratovich Galeev",
        "2026-01-26",
        birth="2000-09-18",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "chest_xray",
        """% RUMAH SAKIT TELUK MUTIARA || TELUK MUTIARA HOSPITAL
% Instalasi Radiologi || Department of Radiology
% Jalan Kenanga 15, Teluk Mutiara (fiktif) || 15 Kenanga Street (fictional)
# HASIL FOTO TORAKS
# CHEST RADIOGRAPH REPORT
Nama / Name :: Ayu Larasati Wibisono
Tanggal lahir / Date of birth :: 02-11-1999
Tanggal foto / Date of film :: 18-08-2025
Tanggal hasil / Date of report :: 19-08-2025
Indikasi / Indication :: IGRA positive
## Temuan || Findings
Infiltrat di apeks paru kiri dengan kavitas kecil. / Infiltrate in the left apex with a small cavity.
Sinus kostofrenikus tajam, jantung normal. / Costophrenic angles sharp, heart normal.
## Kesan || Impression
Sesuai gambaran TB paru aktif. / Consistent with active pulmonary tuberculosis. Sputum test advised.
Belum layak untuk praktik klinik. / Not cleared for clinical practice.
~ Dokter radiologi / Radiologist :: dr. Fajar Nugroho, Sp.Rad""",
        "Ayu Larasati Wibisono",
        "2025-08-18",
        birth="1999-11-02",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "good_standing",
        """% MEDICAL UNIVERSITY OF STRUMENSKO || МЕДИЦИНСКИ УНИВЕРСИТЕТ - СТРУМЕНСКО
% Dean's Office, Faculty of Medicine || Деканат, Медицински факултет
% 2 Zdrave Blvd., Strumensko (fictional) || бул. „Здраве“ 2, Струменско
# LETTER OF GOOD STANDING
# УВЕРЕНИЕ
Student / Студент :: Kalina Borisova Hristova / Калина Борисова Христова
Date of birth / Дата на раждане :: 30.01.2001
Faculty number / Факултетен № :: 551182
Course / Курс :: VI (sixth), full time / редовно обучение
Date of issue / Дата на издаване :: 10.11.2025
Valid until / Валидно до :: 10.05.2026
The Dean's Office certifies that the student named above is in good academic standing, has no failed \
examinations and no disciplinary penalties. Mean grade: 5.72 of 6.00.
Деканатът удостоверява, че студентката е редовно записана, няма неположени изпити и няма наложени \
дисциплинарни наказания.
~ Dean / Декан :: проф. д-р Асен Тодоров ;; Seal / Печат :: (печат)""",
        "Kalina Borisova Hristova",
        "2025-11-10",
        expires="2026-05-10",
        birth="2001-01-30",
    )
    yield mk(
        "physical_exam",
        """% CENTRO DE SAÚDE DE MUSSEQUE NOVO || MUSSEQUE NOVO HEALTH CENTER
% Medicina do Trabalho || Occupational Medicine
% Rua das Acácias 18, Luemba (fictício) || 18 Acácias Street (fictional)
# ATESTADO MÉDICO
# MEDICAL CERTIFICATE
Nome / Name :: Domingos Xavier Cassoma
Data de nascimento / Date of birth :: 12/02/2001
Sexo / Sex :: Masculino / Male
Data do exame / Date of exam :: 27/11/2025
Tensão arterial / Blood pressure :: 120/78 mmHg
Pulso / Pulse :: 68
Altura e peso / Height and weight :: 174 cm, 69 kg
Visão / Vision :: 10/10
## Exame objectivo || Examination
Auscultação cardiopulmonar normal. Abdómen livre. Exame neurológico normal. / Heart and lungs normal. \
Abdomen soft. Neurologic examination normal.
## Conclusão || Conclusion
APTO para estágio clínico, sem restrições. Não sofre de doença contagiosa. / FIT for clinical training \
without restrictions. No contagious disease.
~ Médica / Physician :: Dra. Esperança Tchivela ;; Data / Date :: 28/11/2025""",
        "Domingos Xavier Cassoma",
        "2025-11-27",
        birth="2001-02-12",
    )
    yield mk(
        "malpractice",
        """% SEGUROS MERIDIANO DEL SUR S.A. || MERIDIANO DEL SUR INSURANCE
% Responsabilidad civil profesional || Professional liability
% Paseo de los Robles 55, Ciudad Lago (ficticia) || (fictional)
# CERTIFICADO DE COBERTURA
# CERTIFICATE OF COVERAGE
Asegurado / Insured :: Julieta Amparo Rovira Castells
Fecha de nacimiento / Date of birth :: 09/09/2001
Póliza / Policy :: RCM-5511-822
Vigencia desde / Effective :: 01/04/2026
Vigencia hasta / Expires :: 30/09/2026
Por reclamo / Per claim :: USD 1,000,000
Agregado anual / Annual aggregate :: USD 3,000,000
Territorio / Territory :: Estados Unidos de América / United States of America
Emitido el / Issued on :: 25/02/2026
Se cubre la práctica clínica supervisada de la estudiante. / The supervised clinical practice of the \
student is covered. Sin franquicia. / No deductible.
~ Suscriptor / Underwriter :: Ignacio Beltrán""",
        "Julieta Amparo Rovira Castells",
        "2026-04-01",
        expires="2026-09-30",
        birth="2001-09-09",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )


def _year_boxes() -> Iterator[UnseenPaper]:
    """Records in boxes."""
    mk = partial(_paper, YearBoxes)
    yield mk(
        "transcript",
        """% CARRICK BAY UNIVERSITY SCHOOL OF MEDICINE
% Office of the Registrar · P.O. Box 55, Carrick Bay, West Indies (fictional)
% OFFICIAL
# OFFICIAL TRANSCRIPT OF RECORD
Name :: Delgado-Winters, Noah Sebastian ;; ID :: CB-220118 ;; Born :: 05/16/1999
Degree :: Doctor of Medicine ;; Entered :: 01/09/2023 ;; Issued :: 02/17/2026
## Year 1, 2023
Course | Cr. | Grade
Anatomy and Imaging | 9 | A
Biochemistry | 6 | B+
Physiology | 8 | A-
Ethics | 2 | P
## Year 2, 2024
Course | Cr. | Grade
Pathology | 9 | A
Microbiology | 6 | B
Pharmacology | 6 | A-
Physical Diagnosis | 4 | A
## Year 3, 2025
Clerkship | Wk. | Grade
Internal Medicine | 12 | H
Surgery | 12 | HP
Pediatrics | 6 | H
Obstetrics-Gynecology | 6 | HP
Psychiatry | 6 | H
Family Medicine | 6 | H
## Year 4, in progress
Clerkship | Wk. | Grade
Neurology | 4 | H
Emergency Medicine | 4 | IP
## Summary
Cumulative GPA :: 3.74 of 4.00
Standing :: good
## Key
A excellent, B good, C fair, F failure; H honors, HP high pass, P pass, IP in progress. Void without the \
Registrar's seal.
## -
~ Registrar :: Hyacinth O'Garro ;; Seal :: (embossed seal)""",
        "Noah Sebastian Delgado-Winters",
        "2026-02-17",
        birth="1999-05-16",
    )
    yield mk(
        "transcript",
        """% UNIVERSITÉ IBN BATTOUTA DE MERSA - FACULTÉ DE MÉDECINE
% Service des études · Avenue des Jasmins 11, Mersa, Tunisie (fictive)
% RELEVÉ
# RELEVÉ DE NOTES / TRANSCRIPT OF MARKS
Nom / Name :: Yasmine Farah Trabelsi ;; N° :: 55-1182 ;; Née le :: 20/01/2001
Études :: Médecine, 5e année validée ;; Édité le :: 30/10/2025 ;; Page :: 1/1
## 1re année 2020-2021
Matière | Coef. | Note /20
Anatomie | 4 | 14,50
Biologie cellulaire | 3 | 13,00
Biophysique | 2 | 11,75
## 2e année 2021-2022
Matière | Coef. | Note /20
Physiologie | 4 | 15,00
Sémiologie | 3 | 14,25
Histologie | 2 | 12,50
## 3e année 2022-2023
Matière | Coef. | Note /20
Cardiologie | 3 | 15,50
Pneumologie | 3 | 13,75
Pharmacologie | 2 | 12,00
## 4e année 2023-2024
Matière | Coef. | Note /20
Chirurgie générale | 3 | 14,00
Gynécologie | 3 | 13,50
Neurologie | 3 | 16,00
## 5e année 2024-2025
Matière | Coef. | Note /20
Pédiatrie | 3 | 15,25
Psychiatrie | 2 | 14,75
Urgences | 3 | 13,25
## Résultat
Moyenne générale :: 14,03 / 20
Mention :: Bien
Toutes les années ont été validées à la session principale. Seuil de réussite : 10/20.
## -
~ Le Secrétaire général :: Moncef Ayari""",
        "Yasmine Farah Trabelsi",
        "2025-10-30",
        birth="2001-01-20",
    )
    yield mk(
        "transcript",
        """% MEDIZINISCHE UNIVERSITÄT DONAUECK
% Studienabteilung · Spitalgasse 40, 1999 Donaueck, Österreich (fiktiv)
% ABSCHRIFT
# STUDIENERFOLGSNACHWEIS / TRANSCRIPT OF RECORDS
Name :: Valentin Mario Steindl ;; Matrikelnr. :: 1955118 ;; Geb. :: 11.08.2000
Studium :: Humanmedizin (N 202) ;; Beginn :: 01.10.2019 ;; Datum :: 09.12.2025
## 1. Abschnitt
Prüfung | ECTS | Note
SIP 1 | 60 | gut (2)
SIP 2 | 60 | sehr gut (1)
## 2. Abschnitt
Prüfung | ECTS | Note
SIP 3 | 60 | gut (2)
SIP 4a | 48 | befriedigend (3)
## 3. Abschnitt
Prüfung | ECTS | Note
SIP 5a | 36 | sehr gut (1)
Famulatur, 12 Wochen | 12 | m. E. teilgenommen
## Klinisch-Praktisches Jahr
Tertial | Wochen | Stand
Innere Medizin | 16 | abgeschlossen
Chirurgie | 16 | abgeschlossen
Wahlfach | 16 | laufend
## Notenskala
sehr gut (1), gut (2), befriedigend (3), genügend (4), nicht genügend (5)
## Summe
ECTS gesamt :: 276
Durchschnitt :: 1,8
## -
~ Studienabteilung :: Mag. Ulrike Feichtinger""",
        "Valentin Mario Steindl",
        "2025-12-09",
        birth="2000-08-11",
    )
    yield mk(
        "mspe",
        """% CARRICK BAY UNIVERSITY SCHOOL OF MEDICINE
% Office of the Dean of Students · Carrick Bay, West Indies (fictional)
% MSPE
# MEDICAL STUDENT PERFORMANCE EVALUATION
Student :: Priyasha Renuka Maharaj ;; ID :: CB-220344 ;; Date :: September 29, 2025
Matriculated :: January 2022 ;; Graduation expected :: May 2026 ;; AAMC ID :: 15118220
## Noteworthy characteristics
Runs a weekly sickle cell clinic table at the village market. Competed for Trinidad in field hockey. \
Tutored 40 students in physiology.
## Academic history
Leaves or extensions :: none
Repeated coursework :: none
Adverse actions :: none
## Preclinical years
Basic sciences :: GPA 3.61
Rank :: not given by the school
Step 1 :: passed at first attempt
## Clerkships
Internal Medicine :: Honors
Surgery :: Pass
Pediatrics :: Honors
Obstetrics-Gynecology :: High Pass
Psychiatry :: Honors
Family Medicine :: High Pass
## Comments
"Thinks aloud, which makes her a joy to teach." (Medicine) "At first hesitant in the operating room, \
later dependable." (Surgery)
## Summary
Ms. Maharaj is an excellent candidate for residency. The words used are outstanding, excellent, very good \
and good; excellent is the second.
## -
~ Dean of Students :: Carlton B. Dookeran, MD""",
        "Priyasha Renuka Maharaj",
        "2025-09-29",
    )
    yield mk(
        "mspe",
        """% KAROO HIGHLANDS UNIVERSITY - FACULTY OF HEALTH SCIENCES
% Dean's Office · 5 Protea Road, Karoo Highlands, South Africa (fictional)
% DEAN'S LETTER
# DEAN'S LETTER (STUDENT PERFORMANCE EVALUATION)
Student :: Liam Johannes van der Westhuizen ;; Student no. :: 20551182 ;; Date :: 6 October 2025
Programme :: MBChB, six years ;; First registered :: February 2020 ;; Completion :: December 2025
## Background
Grew up on a sheep farm, speaks Afrikaans, English and isiXhosa. Captain of the mountain rescue club. \
Founded a hearing aid bank.
## Record
Interruptions :: none
Supplementary examinations :: one (Biochemistry, 2021), passed
Disciplinary matters :: none
## Marks by year, percent
Second year :: 68
Third year :: 72
Fourth year :: 75
Fifth year :: 79
## Clinical blocks, sixth year
Internal medicine :: Distinction
Surgery :: 74
Obstetrics :: 77
Paediatrics :: Distinction
Family medicine :: 81
## From the block reports
"Will walk back to the ward to explain a plan to the family." "Presentations could be shorter."
## Summary
Mr. van der Westhuizen belongs to the upper third of a class of 196. The Faculty recommends him warmly \
for further training.
## -
~ Deputy Dean, Teaching :: Prof. Nombulelo Sithole""",
        "Liam Johannes van der Westhuizen",
        "2025-10-06",
    )
    yield mk(
        "usmle_transcript",
        """% UNITED STATES MEDICAL LICENSING EXAMINATION
% Transcript service (specimen)
% TRANSCRIPT
# USMLE TRANSCRIPT OF SCORES
Name :: Babak Kourosh Sohrabi ;; USMLE ID :: 5-071-182-2 ;; Born :: 04/23/1998
Sent to :: Snake River Hospital ;; Date of transcript :: 01/21/2026 ;; Page :: 1 of 1
## Step 1
Test date :: 08/14/2024
Result :: PASS
Score :: not reported
## Step 2 CK
Test date :: 09/17/2025
Result :: PASS
Score :: 239
Minimum to pass :: 218
## Step 3
No attempts.
## Annotations
None. A failed or incomplete attempt, had there been one, would be listed with its date.
## -
This transcript was prepared for the recipient above and must not be passed on.""",
        "Babak Kourosh Sohrabi",
        "2026-01-21",
        birth="1998-04-23",
        values="step1,,,pass;step2ck,239,,pass",
    )
    yield mk(
        "personal_statement",
        """% PERSONAL STATEMENT
% Visiting elective in emergency medicine
% ELECTIVE
# Mateo Agustín Larrañaga Ossa
## The bus
On my nineteenth birthday a bus left the road above our town. I was a first-year student and knew only \
the names of bones. I held a lamp for six hours while two nurses decided who would go first. I have \
wanted to learn that kind of deciding ever since.
## The years since
I passed my courses, but I learned most on night shifts as an aide in our district hospital. We had one \
monitor and nine beds. I learned to look, to count a pulse and to say out loud what I was not sure of.
## What I can do
I speak Spanish and English and some Quechua. I have taught first aid to 300 drivers. I failed my first \
driving test, and I mention it because I tried again the next day.
## What I hope for
I would like to see how a trauma team of twelve people speaks with one voice, and to take that home to a \
place where the team has three.
## -
I thank the committee for reading this page.""",
        "Mateo Agustín Larrañaga Ossa",
        "",
    )
    yield mk(
        "immunization_host",
        """% THREE FORKS CHILDREN'S HOSPITAL
% Occupational Health · 1 Confluence Way, Three Forks, OH (fictional)
% NOT CLEARED
# IMMUNITY REVIEW OF A VISITING STUDENT
Student :: Jankovská, Tereza Alžběta ;; Born :: 06/05/2001 ;; Review :: 12/22/2025
School :: Podhradí Medical Faculty ;; Rotation :: 01/12/2026 ;; Reviewer :: D. Yoder, RN
## Measles, mumps, rubella
MMR 1 :: 08/14/2002
MMR 2 :: 03/19/2003
Decision :: accepted
## Varicella
Doses :: none
IgG, 12/09/2025 :: 58 mIU/mL, negative
Decision :: NOT immune, vaccine needed
## Hepatitis B
Doses :: 3, last 05/13/2002
Anti-HBs, 12/09/2025 :: 22 mIU/mL, immune
Decision :: accepted
## Pertussis
Tdap :: 09/09/2014
Decision :: OVERDUE, more than 10 years
## Tuberculosis
QuantiFERON, 12/09/2025 :: Negative
Decision :: accepted
## Influenza
2025-2026 :: 11/18/2025
Decision :: accepted
## -
Outcome: NOT CLEARED. Two requirements are not met. The rotation cannot begin on 01/12/2026 unless proof \
of the first varicella dose and of Tdap is received.
~ Reviewer :: Darlene Yoder, RN ;; Date :: 12/22/2025""",
        "Tereza Alžběta Jankovská",
        "2025-12-22",
        birth="2001-06-05",
        values="varicella_igg,58,mIU/mL,negative;anti-HBs,22,mIU/mL,positive;IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "good_standing",
        """% UNIVERSITY OF STRATHCORRIE - SCHOOL OF MEDICINE
% Student Records · 9 Kirk Wynd, Strathcorrie, Scotland (fictional)
% CERTIFIED
# STATUS REPORT AND LETTER OF GOOD STANDING
Student :: Catriona Isla Drummond-Rahman ;; Matric. no. :: 2055118 ;; Date of birth :: 27 April 2001
Degree :: MBChB ;; Year :: 5 of 5 ;; Date of report :: 16 January 2026
## Enrolment
First enrolled :: September 2021
Mode :: full time
Graduation due :: July 2026
## Standing
Academic :: good standing
Fitness to practise :: no concerns
Fees :: paid
## Elective
Approved by School :: yes
Period :: 23 March - 1 May 2026
Host :: Ohio Valley Health Alliance
## Statement
We confirm that the student is in good standing in every respect. She has never been suspended or \
excluded. The School supports her elective.
## -
~ Head of Student Records :: Fergus J. Abernethy""",
        "Catriona Isla Drummond-Rahman",
        "2026-01-16",
        birth="2001-04-27",
    )
    yield mk(
        "dean_verification",
        """% OLUMO ROCK COLLEGE OF MEDICINE
% Office of the Provost · P.M.B. 55, Olumo, Nigeria (fictional)
% RETURNED
# VERIFICATION OF A STUDENT - REPLY OF THE SCHOOL
Student :: Babatunde Seyi Akinlolu ;; Matric. no. :: OR/19/118 ;; Date of birth :: 13 June 1999
Asked by :: Lakeshore Memorial Hospital ;; Your form :: of 2 October 2025 ;; Our reply :: 20 October 2025
## What your form states
Final-year student :: yes
Core clerkships done :: yes
School's approval :: yes
## What our records show
Final-year student :: NO, 400 level
Core clerkships done :: NO, surgery outstanding
School's approval :: NOT given
## Remarks
The stamp on the form is not that of this College, and the signature is not the Provost's. The matter has \
been sent to the disciplinary panel.
## Conclusion
We do not verify the form. The elective is not approved. Kindly treat the form as invalid.
## -
~ Provost :: Prof. Olabisi Adekunle-Wright""",
        "Babatunde Seyi Akinlolu",
        "2025-10-20",
        birth="1999-06-13",
        sound=False,
    )


LAYOUTS = (
    _range_lab,
    _fax_memo,
    _open_booklet,
    _comb_form,
    _ribbon_cert,
    _upright_badge,
    _message_center,
    _timeline_view,
    _step_form,
    _dial_report,
    _mirror_labels,
    _year_boxes,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
