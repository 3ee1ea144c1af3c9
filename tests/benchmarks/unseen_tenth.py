# ruff: noqa: RUF001 - papers as they are printed
"""A tenth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

Ordinary papers by ordinary issuers: what applicants really have. The papers are drawn by the machinery of
`unseen_first` (see its `Sheet` for the markup). The labels follow the same conventions: `issued` is the day
on which a sample was taken, a skin test was read, a picture was made or an examination was sat; the first day
of a policy; the last dose of a vaccination card; else the date of the letter, form or report. Where only a
number and a reference range stand, the result is empty; a value printed as `<3.0` or `>1000` is labelled by
its number. A child-abuse registry's certificate is labelled as a background check, `clear` or `records \
found`.
All persons, schools, laboratories and numbers are made up. `papers()` yields the set and is deterministic.
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

NAVY, BRICK, MOSS, PLUM, OCHRE = (
    HexColor(c) for c in ("#1d3461", "#8c3b2a", "#47622d", "#54315e", "#a67a1c")
)
MIST, LINE, GREY = HexColor("#f0f2f5"), HexColor("#b4bac2"), HexColor("#59616b")
GOOD, WAIT, BAD = HexColor("#20703c"), HexColor("#8f5d00"), HexColor("#9c1c2b")
PEN = HexColor("#1b2d80")


def _wide(text: str, face: str, size: float) -> float:
    """The width of a text."""
    return float(pdfmetrics.stringWidth(text, face, size))


class Leaf(Sheet):
    """What the twelve layouts share: one font with all letters, plain tables, stamps with room of their own."""

    font, bold = "Noto", "Noto-Bold"
    hue: Color = NAVY
    lines = "rows"
    cell = 8.4

    def sign(self, lines: list[str]) -> None:
        """The value over a dotted line, its label below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(46)
            self.y -= 32
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = self.font if any(ch > "\u00ff" for ch in value) else "Times-Italic"
                self.put(
                    x + 2,
                    self.y + 3.5,
                    value,
                    self.fit(value, step - 22, self.pt + 2, face),
                    font=face,
                    ink=PEN,
                )
                self.c.setDash(1, 1.6)
                self.rule(x, x + step - 16, self.y, 0.6)
                self.c.setDash()
                self.put(
                    x, self.y - 10.5, label, self.fit(label, step - 16, self.pt - 1.8, self.font), ink=GREY
                )
            self.y -= 17

    def stamp(self, lines: list[str]) -> None:
        """An upright rubber stamp in a double frame at the right, with room of its own."""
        wide = max(_wide(line, self.bold, 9.5) for line in lines) + 18
        high = 13.0 * len(lines) + 10
        self.need(high + 14)
        x, y = self.left + self.width - wide - 8, self.y - high - 8
        self.c.setStrokeColor(BAD)
        self.c.setLineWidth(1.3)
        self.c.rect(x, y, wide, high)
        self.c.setLineWidth(0.4)
        self.c.rect(x + 2.5, y + 2.5, wide - 5, high - 5)
        self.c.setStrokeColor(black)
        for n, line in enumerate(lines):
            self.put(x + wide / 2, y + high - 15 - 13 * n, line, 9.5, strong=True, align="c", ink=BAD)
        self.y -= high + 14

    def tone(self, text: str) -> Color:
        """The ink of a cell."""
        return self.ink if text else black

    def table(self, lines: list[str]) -> None:
        """A table whose rules depend on the layout; a row without first cell goes across."""
        size = self.cell
        rows = [[part.strip() for part in line.split("|")] for line in lines]
        full = [row for row in rows if row[0]]
        count = max(map(len, full))
        wide = [max(_wide(r[k], self.bold, size) for r in full if k < len(r)) + 12 for k in range(count)]
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 3
        wide = [w * self.width / sum(wide) for w in wide]
        for n, row in enumerate(rows):
            if not row[0]:
                self.block(" ".join(row).strip(), size - 0.7)
                self.y -= 4
                continue
            cells = [simpleSplit(part, self.bold, size, w - 7) for part, w in zip(row, wide, strict=False)]
            high = size * 1.25 * max(1, *map(len, cells)) + 5
            self.need(high)
            x, top = self.left, self.y
            if n == 0:
                self.c.setFillColor(MIST)
                self.c.rect(x, top - high, self.width, high, stroke=0, fill=1)
            for k, (part, w) in enumerate(zip(cells, wide, strict=False)):
                ink = self.hue if n == 0 else self.tone(row[k])
                for m, text in enumerate(part):
                    y = top - size * (1.05 + 1.25 * m) - 1
                    self.put(x + 3.5, y, text, size, strong=n == 0 or ink != black, ink=ink)
                if self.lines == "grid" or (self.lines == "upright" and k):
                    self.c.setStrokeColor(LINE)
                    self.c.setLineWidth(0.5)
                    self.c.line(x, top, x, top - high)
                x += w
            self.y -= high
            if self.lines != "upright" or n in {0, len(rows) - 1}:
                self.rule(self.left, self.left + self.width, self.y, 0.5, LINE)
            if self.lines == "grid":
                self.c.setStrokeColor(LINE)
                self.c.rect(self.left, self.y, self.width, high)
                self.c.setStrokeColor(black)
        self.y -= 7

    def lead(self, x: float, label: str, value: str, room: float) -> None:
        """`Label: value` on one line, shrunk where it is too long for its room."""
        size = self.fit(f"{label}:  {value}", room, self.pt, self.bold)
        self.put(x, self.y, f"{label}:", size, ink=GREY)
        self.put(x + _wide(f"{label}:  ", self.font, size), self.y, value, size, strong=True)


class Registrar(Leaf):
    """A US office's letter: the name left of an upright rule, the office right of it, address at the foot."""

    layout, size, margin, pt, air = "registrar_letter", LETTER, 70.0, 10.3, 1.5

    def letterhead(self) -> None:
        """Name, rule, office; the other head lines go to the foot of the page."""
        wide = self.size[0]
        self.c.setFillColor(self.hue)
        self.c.rect(0, self.size[1] - 8, wide, 8, stroke=0, fill=1)
        name, office = self.head[0], self.head[1]
        size = self.fit(name, self.width * 0.56, 15, self.bold)
        self.put(self.left, self.y - 12, name, size, strong=True, ink=self.hue)
        mark = self.left + self.width * 0.6
        self.c.setLineWidth(1)
        self.c.line(mark, self.y + 4, mark, self.y - 22)
        self.put(mark + 8, self.y - 11, office, self.fit(office, self.width * 0.38, 9, self.font), ink=GREY)
        self.rule(self.left, self.left + self.width, 44, 0.8, self.hue)
        foot = "  |  ".join(self.head[2:])
        self.put(wide / 2, 33, foot, self.fit(foot, self.width, 7.2, self.font), align="c", ink=GREY)
        self.y -= 38

    def title(self, lines: list[str]) -> None:
        """The subject in bold at the left."""
        for line in lines:
            self.y -= 20
            self.put(self.left, self.y, line, self.fit(line, self.width, 11.5, self.bold), strong=True)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Rows between hair lines, the value from a fixed column."""
        self.rule(self.left, self.left + self.width, self.y - 1, 0.4, LINE)
        for line in lines:
            pairs = _pairs(line)
            self.need(18)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, inset = self.left + n * step, step * (0.36 if len(pairs) == 1 else 0.46)
                self.put(x + 2, self.y, label, self.fit(label, inset - 8, 8.8, self.font), ink=GREY)
                self.put(
                    x + inset, self.y, value, self.fit(value, step - inset - 6, 9.6, self.bold), strong=True
                )
            self.rule(self.left, self.left + self.width, self.y - 4.5, 0.4, LINE)
        self.y -= 10

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


class Surgery(Leaf):
    """A family practice's letter: the practice at the right, its doctors in a narrow column, one strong line."""

    layout, size, margin, pt, air = "practice_letter", A4, 60.0, 10.4, 1.48
    hue = MOSS

    def letterhead(self) -> None:
        """A cross, the practice ranged right."""
        end = self.left + self.width
        self.c.setFillColor(self.hue)
        self.c.rect(self.left, self.y - 20, 26, 9, stroke=0, fill=1)
        self.c.rect(self.left + 8.5, self.y - 28.5, 9, 26, stroke=0, fill=1)
        for n, line in enumerate(self.head if self.page == 1 else self.head[:1]):
            size = self.fit(line, self.width - 50, 8 if n else 16, self.font if n else self.bold)
            self.put(end, self.y - 12, line, size, strong=n == 0, align="r", ink=GREY if n else self.hue)
            self.y -= 11
        self.y -= 24
        self.c.setDash(3, 2)
        self.rule(self.left, end, self.y, 0.7, self.hue)
        self.c.setDash()
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """Bold, spaced."""
        for line in lines:
            self.y -= 18
            self.put(
                self.left,
                self.y,
                line,
                self.fit(line, self.width, 11.2, self.bold),
                strong=True,
                ink=self.hue,
            )
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """`Label: value`, a bullet before each row."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15.5
            self.c.setFillColor(self.hue)
            self.c.circle(self.left + 3, self.y + 3.2, 1.7, stroke=0, fill=1)
            step = (self.width - 12) / len(pairs)
            for n, (label, value) in enumerate(pairs):
                self.lead(self.left + 12 + n * step, label, value, step - 8)
        self.y -= 7

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class OhPortal(Leaf):
    """An occupational health portal printed out: menu at the left, striped details, statuses in color."""

    layout, size, margin, pt = "oh_portal", LETTER, 40.0, 8.8
    hue = HexColor("#12556b")
    menu = ("Home", "My Compliance", "Documents", "Messages", "Appointments", "Sign out")

    def letterhead(self) -> None:
        """The bar on top, the menu at the left."""
        wide, high = self.size
        self.c.setFillColor(self.hue)
        self.c.rect(0, high - 34, wide, 34, stroke=0, fill=1)
        self.put(16, high - 22, self.head[0], 12.5, strong=True, ink=white)
        self.put(wide - 16, high - 21, self.head[-1], 7.5, align="r", ink=white)
        self.c.setFillColor(MIST)
        self.c.rect(0, 30, 104, high - 64, stroke=0, fill=1)
        for n, item in enumerate(self.menu):
            self.put(16, high - 62 - 22 * n, item, 8.2, strong=n == 1, ink=self.hue if n == 1 else GREY)
        self.left, self.width = 122.0, wide - 122 - 34
        self.y = high - 48
        for line in self.head[1:-1]:
            self.y -= 10
            self.put(self.left, self.y, line, 7.6, ink=GREY)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """The page's name."""
        for line in lines:
            self.y -= 21
            self.put(self.left, self.y, line, self.fit(line, self.width, 14, self.bold), strong=True)
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        """Over a rule in color."""
        for line in lines:
            self.need(48)
            self.y -= 20
            self.put(self.left, self.y, line, 10, strong=True, ink=self.hue)
            self.rule(self.left, self.left + self.width, self.y - 4, 1, self.hue)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Striped rows."""
        for k, line in enumerate(lines):
            pairs = _pairs(line)
            self.need(18)
            if k % 2 == 0:
                self.c.setFillColor(HexColor("#f6f8fa"))
                self.c.rect(self.left, self.y - 17, self.width, 17, stroke=0, fill=1)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, inset = self.left + n * step + 5, step * (0.32 if len(pairs) == 1 else 0.42)
                self.put(x, self.y - 12, label, self.fit(label, inset - 6, 8, self.font), ink=GREY)
                size = self.fit(value, step - inset - 12, 8.8, self.bold)
                self.put(x + inset, self.y - 12, value, size, strong=True, ink=self.tone(value))
            self.y -= 17
        self.y -= 6

    def tone(self, text: str) -> Color:
        """The color of a status."""
        word = text.lower()
        if word.startswith(("consider", "non-negative", "not compliant", "overdue", "missing", "declined")):
            return BAD
        if word.startswith(("pending", "in review", "awaiting")):
            return WAIT
        good = ("compliant", "clear", "negative", "immune", "accepted", "eligible", "pass")
        return GOOD if word.startswith(good) else black


class TwinLab(Leaf):
    """A national laboratory's report: two result columns between upright rules, a boxed head in three rows."""

    layout, size, margin, pt, lines = "twin_lab", A4, 40.0, 8.6, "upright"
    hue = PLUM
    cell = 8.3

    def letterhead(self) -> None:
        """Name left, three drops right, a thin line."""
        for n in range(3):
            self.c.setFillColor(self.hue if n % 2 == 0 else OCHRE)
            self.c.circle(self.left + self.width - 8 - 17 * n, self.y - 8, 6.5, stroke=0, fill=1)
        size = self.fit(self.head[0], self.width - 80, 15, self.bold)
        self.put(self.left, self.y - 12, self.head[0], size, strong=True, ink=self.hue)
        self.y -= 14
        for line in self.head[1:]:
            self.y -= 9.5
            self.put(self.left, self.y, line, self.fit(line, self.width, 7.2, self.font), ink=GREY)
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y, 1.4, self.hue)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """A box; upright rules between the columns."""
        high = 15.0 * len(lines) + 5
        self.need(high)
        self.c.setLineWidth(0.6)
        self.c.roundRect(self.left, self.y - high, self.width, high, 3)
        top = self.y
        for line in lines:
            pairs = _pairs(line)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                self.lead(self.left + n * step + 5, label, value, step - 12)
        self.y = top - high - 6

    def title(self, lines: list[str]) -> None:
        """Strong capitals in the middle."""
        for line in lines:
            self.y -= 17
            mid = self.left + self.width / 2
            self.put(mid, self.y, line, self.fit(line, self.width, 10.6, self.bold), strong=True, align="c")
        self.y -= 9


class BankLetter(Leaf):
    """A bank's or a sponsor's letter: the sign at the right, a reference block below it, small print at the foot."""

    layout, size, margin, pt, air = "bank_letter", A4, 66.0, 10.2, 1.5
    hue = HexColor("#0b3d3a")

    def letterhead(self) -> None:
        """Two triangles and the name at the right, the legal lines at the foot."""
        end = self.left + self.width
        for n, ink in enumerate((self.hue, OCHRE)):
            path = self.c.beginPath()
            path.moveTo(end - 34 + 17 * n, self.y - 26)
            path.lineTo(end - 17 + 17 * n, self.y - 26)
            path.lineTo(end - 25.5 + 17 * n, self.y + 2)
            path.close()
            self.c.setFillColor(ink)
            self.c.drawPath(path, stroke=0, fill=1)
        size = self.fit(self.head[0], self.width - 60, 16, self.bold)
        self.put(end - 44, self.y - 20, self.head[0], size, strong=True, align="r", ink=self.hue)
        for n, line in enumerate(reversed(self.head[1:])):
            self.put(self.left, 28 + 9 * n, line, self.fit(line, self.width - 20, 6.8, self.font), ink=GREY)
        self.y -= 44

    def side(self, lines: list[str]) -> None:
        """The reference block at the right: label over value."""
        x = self.left + self.width - 150
        self.c.setFillColor(MIST)
        self.c.rect(x - 8, self.y - 25 * len(lines) - 2, 158, 25 * len(lines) + 4, stroke=0, fill=1)
        for line in lines:
            label, value = _pairs(line)[0]
            self.put(x, self.y - 8, label, 6.8, ink=GREY)
            self.put(x, self.y - 19, value, self.fit(value, 142, 9.4, self.font))
            self.y -= 25
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """The subject."""
        for line in lines:
            self.y -= 16
            self.put(
                self.left,
                self.y,
                line,
                self.fit(line, self.width, 11.4, self.bold),
                strong=True,
                ink=self.hue,
            )
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """Label left, value at the right margin, dots between."""
        for line in lines:
            for label, value in _pairs(line):
                self.need(17)
                self.y -= 16
                end = self.left + self.width
                size = self.fit(value, self.width * 0.58, 10, self.bold)
                self.put(self.left, self.y, label, self.fit(label, self.width * 0.38, 9.6, self.font))
                self.put(end, self.y, value, size, strong=True, align="r")
                start = self.left + _wide(label, self.font, 9.6) + 5
                self.c.setDash(0.8, 2.4)
                self.rule(start, max(start, end - _wide(value, self.bold, size) - 5), self.y, 0.5, GREY)
                self.c.setDash()
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


class Schedule(Leaf):
    """An insurer's schedule: numbered items, a tinted column of labels, the values beside it."""

    layout, size, margin, pt = "cover_schedule", A4, 50.0, 9.3
    hue = BRICK

    def start(self) -> None:
        """Count the items anew on the first page."""
        if self.page == 1:
            self.item = 0
        super().start()

    def letterhead(self) -> None:
        """A square with an umbrella's arc, the company beside it."""
        self.c.setFillColor(self.hue)
        self.c.rect(self.left, self.y - 30, 32, 32, stroke=0, fill=1)
        self.c.setFillColor(white)
        self.c.wedge(self.left + 5, self.y - 25, self.left + 27, self.y - 3, 0, 180, stroke=0, fill=1)
        self.c.rect(self.left + 15, self.y - 25, 2, 12, stroke=0, fill=1)
        size = self.fit(self.head[0], self.width - 50, 14.5, self.bold)
        self.put(self.left + 42, self.y - 11, self.head[0], size, strong=True)
        for n, line in enumerate(self.head[1:]):
            small = self.fit(line, self.width - 50, 7.4, self.font)
            self.put(self.left + 42, self.y - 22 - 9.5 * n, line, small, ink=GREY)
        self.y -= max(40, 26 + 9.5 * len(self.head[1:]))

    def title(self, lines: list[str]) -> None:
        """Large and light, at the left."""
        for line in lines:
            self.y -= 22
            self.put(self.left, self.y, line, self.fit(line, self.width, 17, self.font), ink=self.hue)
        self.y -= 10

    def fields(self, lines: list[str]) -> None:
        """One item a row: number and label in the tinted column."""
        for line in lines:
            for label, value in _pairs(line):
                self.item += 1
                rows = simpleSplit(value, self.font, 9.3, self.width - 176) or [""]
                high = 12.0 * len(rows) + 7
                self.need(high)
                self.c.setFillColor(HexColor("#f6ece8"))
                self.c.rect(self.left, self.y - high, 164, high - 1, stroke=0, fill=1)
                small = self.fit(label, 136, 8.6, self.bold)
                self.put(self.left + 4, self.y - 12, f"{self.item}.", 8.6, ink=GREY)
                self.put(self.left + 24, self.y - 12, label, small, strong=True)
                for n, text in enumerate(rows):
                    self.put(self.left + 172, self.y - 12 - 12 * n, text, 9.3)
                self.y -= high
        self.y -= 7


class Ministerio(Leaf):
    """A Latin American authority's certificate: star and rays, a frame, Spanish or Portuguese above English."""

    layout, size, margin, pt, air = "ministry_cert", LETTER, 66.0, 9.8, 1.42
    hue = HexColor("#6b1f2a")

    def letterhead(self) -> None:
        """Frame, emblem, the authority in the middle."""
        wide, high = self.size
        self.c.setStrokeColor(OCHRE)
        self.c.setLineWidth(2)
        self.c.rect(30, 30, wide - 60, high - 60)
        mid, y = wide / 2, high - 62
        self.c.setLineWidth(0.8)
        for k in range(8):
            dx, dy = ((14, 0), (10, 10), (0, 14), (-10, 10), (-14, 0), (-10, -10), (0, -14), (10, -10))[k]
            self.c.line(mid, y, mid + dx, y + dy)
        self.c.setFillColor(self.hue)
        self.c.circle(mid, y, 8, stroke=0, fill=1)
        self.c.setStrokeColor(black)
        self.y = high - 90
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 8.4 if n else 12.5, self.bold)
            self.put(mid, self.y, line, size, strong=n == 0, align="c", ink=GREY if n else self.hue)
            self.y -= 12.5
        self.y -= 2

    def title(self, lines: list[str]) -> None:
        """In the middle, the second line smaller."""
        for n, line in enumerate(lines):
            self.y -= 18 if n == 0 else 13
            size = self.fit(line, self.width, 9.4 if n else 13, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c")
        self.y -= 10

    def heading(self, lines: list[str]) -> None:
        """Between two rules: where the other language begins."""
        for line in lines:
            self.need(50)
            self.y -= 20
            mid, half = self.left + self.width / 2, _wide(line, self.font, 8.6) / 2 + 8
            self.put(mid, self.y, line, 8.6, align="c", ink=GREY)
            self.rule(self.left, mid - half, self.y + 3, 0.5, OCHRE)
            self.rule(mid + half, self.left + self.width, self.y + 3, 0.5, OCHRE)
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """`Label: value` in equal columns."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                self.lead(self.left + n * step, label, value, step - 8)
        self.y -= 7

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class MirrorForm(Form, Leaf):
    """A hospital's form in two languages: one label at the left, the other at the right, the entry between."""

    layout, size, margin, pt = "mirror_form", A4, 44.0, 8.8
    font, bold = "Noto", "Noto-Bold"
    hue = HexColor("#0d5c4d")

    def letterhead(self) -> None:
        """The name on both sides of a crescent, a form number below."""
        mid = self.left + self.width / 2
        self.c.setFillColor(self.hue)
        self.c.circle(mid, self.y - 10, 14, stroke=0, fill=1)
        self.c.setFillColor(white)
        self.c.circle(mid + 5, self.y - 8, 11, stroke=0, fill=1)
        names = self.head[0].split(" / ")
        room = self.width / 2 - 26
        self.put(self.left, self.y - 12, names[0], self.fit(names[0], room, 12, self.bold), strong=True)
        if len(names) > 1:
            size = self.fit(names[1], room, 12, self.bold)
            self.put(self.left + self.width, self.y - 12, names[1], size, strong=True, align="r")
        self.y -= 30
        for line in self.head[1:]:
            self.y -= 10
            self.put(mid, self.y, line, self.fit(line, self.width, 7.6, self.font), align="c", ink=GREY)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """White on a bar in color."""
        for line in lines:
            self.y -= 20
            self.c.setFillColor(self.hue)
            self.c.rect(self.left, self.y - 5, self.width, 18, stroke=0, fill=1)
            size = self.fit(line, self.width - 20, 10.4, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c", ink=white)
        self.y -= 10

    def heading(self, lines: list[str]) -> None:
        """A tinted bar."""
        for line in lines:
            self.need(44)
            self.y -= 17
            self.c.setFillColor(HexColor("#dcebe6"))
            self.c.rect(self.left, self.y - 4, self.width, 14, stroke=0, fill=1)
            self.put(self.left + 4, self.y, line, self.fit(line, self.width - 8, 9, self.bold), strong=True)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """`Label / Label :: value`: the second label stands right of the value."""
        for line in lines:
            pairs = _pairs(line)
            self.need(19)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                one, _, two = label.partition(" / ")
                inset = step * (0.27 if len(pairs) == 1 else 0.34)
                tail = (step * (0.27 if len(pairs) == 1 else 0.3)) if two else 0.0
                self.c.setLineWidth(0.5)
                self.c.setStrokeColor(LINE)
                self.c.rect(x, self.y - 18, step, 18)
                self.c.setStrokeColor(black)
                self.put(x + 4, self.y - 12, one, self.fit(one, inset - 8, 8, self.font), ink=GREY)
                size = self.fit(value, step - inset - tail - 10, 9, self.bold)
                face = self.font if "[" in value else self.bold
                self.put(x + inset, self.y - 12, value, size, font=face)
                if two:
                    small = self.fit(two, tail - 8, 8, self.font)
                    self.put(x + step - 4, self.y - 12, two, small, align="r", ink=GREY)
            self.y -= 18
        self.y -= 6

    def sign(self, lines: list[str]) -> None:
        """Signatures in ink."""
        Leaf.sign(self, lines)

    def table(self, lines: list[str]) -> None:
        """A plain table."""
        Leaf.table(self, lines)

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class Elearn(Leaf):
    """An e-learning certificate in landscape: corners in color, all in the middle, details in boxes at the foot."""

    layout, size, margin, pt, air = "elearn_cert", (A4[1], A4[0]), 90.0, 12.5, 1.6
    hue = HexColor("#3b3f8f")

    def letterhead(self) -> None:
        """Corners and the issuer."""
        wide, high = self.size
        for ink, far in ((HexColor("#c9cbef"), 120), (self.hue, 84)):
            self.c.setFillColor(ink)
            for x, y, sx, sy in ((0, high, 1, -1), (wide, high, -1, -1)):
                path = self.c.beginPath()
                path.moveTo(x, y)
                path.lineTo(x + sx * far, y)
                path.lineTo(x, y + sy * far)
                path.close()
                self.c.drawPath(path, stroke=0, fill=1)
        self.y = high - 78
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 9.4 if n else 15, self.bold)
            self.put(wide / 2, self.y, line, size, strong=n == 0, align="c", ink=GREY if n else self.hue)
            self.y -= 15
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """In the middle."""
        for line in lines:
            self.block(line, align="c")
            self.y -= 3

    def title(self, lines: list[str]) -> None:
        """The large line: a title or the holder's name."""
        for line in lines:
            self.y -= 36
            size = self.fit(line, self.width, 25, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c")
            self.rule(self.left + self.width / 2 - 90, self.left + self.width / 2 + 90, self.y - 9, 1, OCHRE)
        self.y -= 18

    def fields(self, lines: list[str]) -> None:
        """Boxes with the label on top."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 52
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.setFillColor(MIST)
                self.c.roundRect(x + 4, self.y, step - 8, 40, 5, stroke=0, fill=1)
                mid = x + step / 2
                self.put(
                    mid, self.y + 26, label, self.fit(label, step - 18, 7.8, self.font), align="c", ink=GREY
                )
                size = self.fit(value, step - 18, 11, self.bold)
                self.put(mid, self.y + 10, value, size, strong=True, align="c")
        self.y -= 8


class ExamPage(Leaf):
    """An examination board's page: title in a frame, details in a two-column list, the scores as bars."""

    layout, size, margin, pt, air = "exam_page", LETTER, 56.0, 9.4, 1.45
    hue = HexColor("#7a2d12")

    def letterhead(self) -> None:
        """The board over two rules, the page's number at the right."""
        size = self.fit(self.head[0], self.width - 60, 15, self.bold)
        self.put(self.left, self.y - 10, self.head[0], size, strong=True, ink=self.hue)
        self.put(self.left + self.width, self.y - 10, f"Page {self.page}", 7.5, align="r", ink=GREY)
        self.y -= 16
        self.rule(self.left, self.left + self.width, self.y, 2.4, self.hue)
        self.rule(self.left, self.left + self.width, self.y - 3, 0.5, self.hue)
        self.y -= 5
        for line in self.head[1:]:
            self.y -= 10
            self.put(self.left, self.y, line, self.fit(line, self.width, 7.6, self.font), ink=GREY)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """In a frame."""
        for line in lines:
            self.y -= 28
            self.c.setLineWidth(0.8)
            self.c.rect(self.left, self.y - 7, self.width, 23)
            self.put(self.left + self.width / 2, self.y, line, 12, strong=True, align="c")
        self.y -= 14

    def fields(self, lines: list[str]) -> None:
        """Labels ranged right against their values."""
        for line in lines:
            pairs = _pairs(line)
            self.need(17)
            self.y -= 16
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, inset = self.left + n * step, step * (0.3 if len(pairs) == 1 else 0.44)
                small = self.fit(label, inset - 6, 8.6, self.font)
                self.put(x + inset - 6, self.y, label, small, align="r", ink=GREY)
                self.put(
                    x + inset, self.y, value, self.fit(value, step - inset - 6, 9.6, self.bold), strong=True
                )
        self.y -= 9

    def side(self, lines: list[str]) -> None:
        """Bars: `Name :: score of range`; the bar follows the first number of the two."""
        for line in lines:
            label, value = _pairs(line)[0]
            number, _, rest = value.partition(" of ")
            self.need(26)
            self.y -= 24
            self.put(self.left, self.y, label, self.fit(label, 128, 9.2, self.bold), strong=True)
            self.put(self.left + 168, self.y - 1, number, 12.5, strong=True, align="r", ink=self.hue)
            self.put(self.left + 174, self.y, rest and f"of {rest}", 7.4, ink=GREY)
            x, room = self.left + 250, self.width - 250
            self.c.setFillColor(MIST)
            self.c.rect(x, self.y - 1, room, 10, stroke=0, fill=1)
            share = min(1.0, float(number) / float(rest)) if rest else 0.7
            self.c.setFillColor(self.hue)
            self.c.rect(x, self.y - 1, room * share, 10, stroke=0, fill=1)
        self.y -= 10

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class Booklet(Leaf):
    """A page of a booklet: rounded, stitched at the left, a wavy ground, boxes and a grid of entries."""

    layout, size, margin, pt, lines = "booklet_page", (595.0, 420.0), 30.0, 8.4, "grid"
    hue = HexColor("#1f4c7d")
    cell = 7.8

    def letterhead(self) -> None:
        """The ground, the stitches, the heading."""
        wide, high = self.size
        self.c.setStrokeColor(HexColor("#e3ebf4"))
        self.c.setLineWidth(0.6)
        for n in range(14):
            y = 34 + 26 * n
            self.c.bezier(28, y, wide * 0.35, y + 22, wide * 0.65, y - 22, wide - 22, y)
        self.c.setStrokeColor(self.hue)
        self.c.setLineWidth(1.1)
        self.c.roundRect(26, 20, wide - 44, high - 36, 12)
        self.c.setDash(5, 4)
        self.c.line(14, 24, 14, high - 20)
        self.c.setDash()
        self.c.setStrokeColor(black)
        self.left, self.width = 42.0, wide - 42 - 34
        self.y = high - 32
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 7.6 if n else 12, self.bold)
            self.put(self.left, self.y, line, size, strong=n == 0, ink=GREY if n else self.hue)
            self.y -= 11
        self.put(wide - 34, high - 32, f"p. {self.page + 5}", 7, align="r", ink=GREY)
        self.y += 3

    def need(self, height: float) -> None:
        """Turn the page earlier: the frame stands higher than the margin."""
        if self.y - height < 26:
            self.turn()

    def title(self, lines: list[str]) -> None:
        """Spaced, at the left."""
        for line in lines:
            self.y -= 15
            self.put(self.left, self.y, line, self.fit(line, self.width, 10.4, self.bold), strong=True)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """The label small over the value, a hair line below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(23)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y - 7, label, self.fit(label, step - 8, 5.8, self.font), ink=GREY)
                self.put(x, self.y - 17, value, self.fit(value, step - 10, 9.2, self.bold), strong=True)
                self.rule(x, x + step - 8, self.y - 20, 0.3, LINE)
            self.y -= 22
        self.y -= 4


class PlainNote(Leaf):
    """A page as a mail program or a word processor leaves it: no letterhead, plain lines at the left."""

    layout, size, margin, pt, air = "plain_note", LETTER, 64.0, 10.4, 1.45

    def letterhead(self) -> None:
        """Nothing on the first page but its lines; later pages carry a number."""
        if self.page > 1:
            self.put(self.left + self.width, self.y, f"- {self.page} -", 8, align="r", ink=GREY)
        for line in self.head if self.page == 1 else []:
            self.block(line)
        self.y -= 4

    def title(self, lines: list[str]) -> None:
        """A bold line."""
        for line in lines:
            self.y -= 5
            self.block(line, self.pt + 1, strong=True)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """`Label: value`, as typed."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                size = self.fit(f"{label}: {value}", step - 8, self.pt, self.font)
                self.put(x, self.y, f"{label}: {value}", size)
        self.y -= 6

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


def _registrar() -> Iterator[UnseenPaper]:
    """Letters of registrars' and state offices."""
    mk = partial(_paper, Registrar)
    yield mk(
        "good_standing",
        """% Halvorsen University
% Office of the University Registrar
% 210 Old Main, Eau Rouge, WI 54799 (fictional)
% registrar@halvorsen.example
> March 3, 2026
# Enrollment and Standing Verification
Student name :: Priyanka Deshmukh-Weiss
Student ID :: H00718264 ;; Program :: Doctor of Medicine
Enrollment status :: Full-time ;; Academic standing :: Good
First term :: Fall 2022 ;; Expected completion :: May 2027
To Whom It May Concern:
This is to verify that the student named above is currently enrolled at Halvorsen University and is in good \
academic and professional standing. She has completed all required preclinical courses and is eligible for \
away rotations in her final year.
No academic probation, suspension, or disciplinary action appears on the student's record.
This letter was made at the student's request. The University releases no further information without \
written consent.
~ University Registrar :: Beatrix Lundqvist""",
        "Priyanka Deshmukh-Weiss",
        "2026-03-03",
    )
    yield mk(
        "good_standing",
        """% Tallgrass College of Osteopathic Medicine
% Student Records and Registration
% 77 Bluestem Lane, Emporia Flats, KS (fictional)
> Date: 10/14/2025
# Letter of Academic Standing
Name on record :: OYELARAN, Damilare Josiah
Date of birth :: 02/27/1999 ;; Class :: OMS-III
Standing as of this date :: ACADEMIC PROBATION ;; Since :: 08/18/2025
To the Visiting Student Office:
The student named above asked us to describe his standing. Mr. Oyelaran is enrolled full time. He was \
placed on academic probation by the Student Progress Committee after a failed Surgery clerkship and is \
therefore not in good standing at this time.
A student on probation may not take part in audition rotations until the clerkship has been made up. The \
committee will look at his case again in February 2026.
~ Director of Student Records :: Marlys Goertzen, MEd""",
        "Damilare Josiah Oyelaran",
        "2025-10-14",
        birth="1999-02-27",
        sound=False,
    )
    yield mk(
        "good_standing",
        """% Universidad Autónoma del Valle Seco
% International Affairs, School of Medicine
% Av. Universidad 300, Torreón Nuevo, Coahuila, Mexico (fictional)
> November 19th, 2025
# Re: Jimena Guadalupe Arizpe Treviño, student no. 1951184
Dear Colleagues:
I am writing on behalf of the School of Medicine to state that Ms. Jimena Guadalupe Arizpe Treviño, born on \
April 11th, 2001, is a regular student of the eleventh semester of our six-year medical program and is in \
good standing with this institution.
Her cumulative grade average is 92.4 of 100. She has no failed courses and there have been no disciplinary \
measures against her. The School approves the clinical elective for which she applies and will grant credit \
for it.
Should you need anything else, please write to me.
~ Coordinator, International Affairs :: Dr. Abelardo Zertuche ;; Seal :: U.A.V.S.
! FACULTAD DE MEDICINA
! U.A.V.S.""",
        "Jimena Guadalupe Arizpe Treviño",
        "2025-11-19",
        birth="2001-04-11",
    )
    yield mk(
        "dean_verification",
        """% University of Kintampo Medical School
% Office of the Dean
% P.O. Box KT 40, Kintampo, Ghana (fictional)
> 9th February, 2026
# Dean's Verification for a Visiting Elective
Student :: Nana Yaw Boakye-Danquah
Date of birth :: 3rd July, 2000 ;; Index number :: UKM/MED/20/0117
Present year :: Level 600 ;; Final examination :: November 2026
1. The student will be in the final clinical year at the time of the elective: YES
2. The student has completed core clerkships in medicine, surgery, paediatrics, obstetrics and gynaecology, \
and psychiatry: YES
3. The student is covered by our professional liability insurance in the United States: NO, to be bought by \
the student
4. The student has been trained in universal precautions and patient privacy: YES
5. The School approves the elective in Nephrology, 6 April to 1 May 2026: YES
I confirm the answers above from the records of this office.
~ Dean :: Prof. Akosua Amponsah-Tawiah ;; Date :: 9th February, 2026""",
        "Nana Yaw Boakye-Danquah",
        "2026-02-09",
        birth="2000-07-03",
    )
    yield mk(
        "dean_verification",
        """% St. Brannoc University School of Medicine
% Clinical Dean's Office
% 4 Careenage Road, Bridgeport Bay, West Indies (fictional)
> January 22, 2026
# Response to Request for Dean's Certification
Student :: Tristan Mauro Ferlinghetti
Student number :: SB-20-3381 ;; Your reference :: Elective in Cardiology
Dear Visiting Student Coordinator:
You asked us to complete the dean's certification for the student named above. We are unable to do so. Mr. \
Ferlinghetti withdrew from the School on December 12, 2025 and is no longer enrolled. He is not covered by \
our malpractice policy and the School does not approve the elective.
Please disregard any earlier letter that he may have given to you.
~ Clinical Dean :: Rosalind Achebe-Hart, MD, FACP""",
        "Tristan Mauro Ferlinghetti",
        "2026-01-22",
        sound=False,
    )
    yield mk(
        "transcript",
        """% Halvorsen University
% Office of the University Registrar
% 210 Old Main, Eau Rouge, WI 54799 (fictional)
% Official only when sent by the Registrar
# OFFICIAL ACADEMIC TRANSCRIPT
Name :: Quon, Meredith Lian ;; Student ID :: H00695512
Birth date :: 09-08 (year withheld) ;; Printed :: 12/02/2025
Degree sought :: Doctor of Medicine ;; Admitted :: Fall 2022
Term | Course | Title | Credits | Grade
Fall 2022 | MED 511 | Foundations of Cell and Tissue | 12.0 | P
Spring 2023 | MED 522 | Cardiorenal and Respiratory Systems | 14.0 | P
Fall 2023 | MED 611 | Neurosciences and Behavior | 12.0 | H
Spring 2024 | MED 630 | Hematology, Oncology, Immunity | 10.0 | P
Fall 2024 | MED 710 | Clerkship: Family Medicine | 8.0 | HP
Spring 2025 | MED 720 | Clerkship: Surgery | 8.0 | H
Fall 2025 | MED 730 | Clerkship: Pediatrics | 8.0 | HP
Grades: H honors, HP high pass, P pass, F fail, I incomplete. No GPA is computed in the MD program.
*** END OF TRANSCRIPT ***
~ Registrar :: Beatrix Lundqvist""",
        "Meredith Lian Quon",
        "2025-12-02",
    )
    yield mk(
        "transcript",
        """% Carpathian State Medical Academy
% Dean's Office for Foreign Students
% vul. Shevska 11, Verkhivtsi, Ukraine (fictional)
> 26.01.2026
# ACADEMIC RECORD (certified English version)
Student :: Chukwuemeka Praise Anozie
Date of birth :: 05.10.1999 ;; Record book No. :: 19-2207
Faculty :: General Medicine ;; Years of study :: 2019 - 2025 (present)
Subject | Hours | ECTS | Grade
Human Anatomy | 390 | 13 | Good / B
Physiology | 300 | 10 | Excellent / A
Pathomorphology | 210 | 7 | Good / C
Pharmacology | 210 | 7 | Excellent / A
Internal Medicine, incl. infectious diseases | 480 | 16 | Good / B
Surgery, incl. pediatric surgery | 330 | 11 | Good / B
Obstetrics and Gynecology | 270 | 9 | Excellent / A
Integrated state exam KROK 1: passed, 74.5 %. Average mark 4.4 of 5.
~ Dean :: O. Hnatiuk, PhD ;; Secretary :: L. Savchyn
! CERTIFIED COPY
! DEAN'S OFFICE""",
        "Chukwuemeka Praise Anozie",
        "2026-01-26",
        birth="1999-10-05",
    )
    yield mk(
        "nysed_letter",
        """% Empire State Department of Education
% Office of Professional Credentials
% 89 Washington Annex, Albany, NY (fictional)
> February 12, 2026
Ms. Farnaz Golestani-Rad
41-07 Parsons Court, Flushing, NY 11355
# RE: Clinical clerkship approval, long-term
Dear Ms. Golestani-Rad:
We have finished our study of your application. You meet the conditions under which a student of a medical \
school outside the United States may do more than 12 weeks of clinical clerkships in hospitals of New York \
State.
You may now begin clerkships in hospitals that have a written agreement with your school. This approval \
covers clerkships begun before August 31, 2027. Please show this letter to the hospital's director of \
medical education.
~ Credentials Associate :: Wendell Okafor-Price""",
        "Farnaz Golestani-Rad",
        "2026-02-12",
        expires="2027-08-31",
    )
    yield mk(
        "child_abuse_clearance",
        """% State of Wabash Valley
% Department of Children and Families
% Central Registry Unit, P.O. Box 2207 (fictional)
> 08/27/2025
# CHILD ABUSE AND NEGLECT CENTRAL REGISTRY CHECK
Person checked :: Ifeoma Blessing Uzodinma
Date of birth :: 11/30/2000 ;; Request number :: CR-25-90417
Purpose :: Clinical training ;; Requested by :: The person checked
We searched the Central Registry for the name and birth date above, including the other names that were \
given to us.
RESULT: NO RECORD FOUND. The person is not named as responsible for a substantiated report of child abuse \
or neglect in this State.
The result speaks for the day of the search only. It is no substitute for a criminal history check.
~ Registry Specialist :: Dolores Whitcomb""",
        "Ifeoma Blessing Uzodinma",
        "2025-08-27",
        birth="2000-11-30",
        values="background_check,,,clear",
    )
    yield mk(
        "child_abuse_clearance",
        """% State of Wabash Valley
% Department of Children and Families
% Central Registry Unit, P.O. Box 2207 (fictional)
> 09/30/2025
# CHILD ABUSE AND NEGLECT CENTRAL REGISTRY CHECK
Person checked :: Brantley Eugene Stroud
Date of birth :: 06/18/1998 ;; Request number :: CR-25-91120
Purpose :: Clinical training ;; Requested by :: The person checked
We searched the Central Registry for the name and birth date above, including the other names that were \
given to us.
RESULT: RECORD FOUND. The person is named as responsible in one substantiated report of child neglect dated \
03/2020. The entry will be kept until 2030.
The person was told of the right to appeal. A copy of the finding can be had from the county office.
~ Registry Specialist :: Dolores Whitcomb""",
        "Brantley Eugene Stroud",
        "2025-09-30",
        birth="1998-06-18",
        values="background_check,,,records found",
        sound=False,
    )


def _surgery() -> Iterator[UnseenPaper]:
    """Letters and notes of small practices."""
    mk = partial(_paper, Surgery)
    yield mk(
        "physical_exam",
        """% Thornhythe Medical Practice
% Drs R. Pemberley, S. Venkataraman and A. Coyle
% 12 Saltgate, Thornhythe, Norfolk NR99 1ZZ (fictional)   01555 018 220
> 14 January 2026
# Medical examination for elective placement
Patient :: Miss Georgiana Maud Fanshawe ;; Date of birth :: 22 September 2001
NHS number :: 999 118 2207 ;; Examined on :: 12 January 2026
To whom it may concern
I examined this fifth-year medical student at her request. She takes no regular medicine and has no history \
of note other than a fractured wrist in childhood.
Height 171 cm, weight 63 kg, blood pressure 112/70, pulse 62 and regular. Heart sounds normal, chest clear, \
abdomen soft. Vision 6/6 in both eyes with glasses. Hearing normal.
In my opinion she is in good physical and mental health, free from communicable disease, and fit to \
undertake clinical duties abroad without restriction.
~ General Practitioner :: Dr Sunita Venkataraman, MRCGP ;; GMC :: 0009911""",
        "Georgiana Maud Fanshawe",
        "2026-01-12",
        birth="2001-09-22",
    )
    yield mk(
        "physical_exam",
        """% Gemeinschaftspraxis am Lindenplatz
% Dr. med. Ulf Brinkschulte, Dr. med. Heike Vollrath - Fachärzte für Allgemeinmedizin
% Lindenplatz 3, 48999 Altenrheden (fiktiv)   Tel. 02555 1182
> 27.11.2025
# Ärztliches Attest / Medical certificate
Name :: Jannis Theodor Overbeck ;; Geburtsdatum / date of birth :: 09.03.2000
Untersuchung am / examined on :: 27.11.2025 ;; Grund / purpose :: Famulatur USA
Herr Overbeck wurde heute in meiner Praxis körperlich untersucht. Es bestehen keine Hinweise auf eine \
ansteckende Erkrankung. Gegen eine Tätigkeit in der Krankenversorgung bestehen keine Bedenken.
Mr Overbeck was examined today. There is no sign of a contagious disease. From a medical point of view he \
is fit for work with patients, without limitations.
~ Ärztin :: Dr. med. Heike Vollrath
! PRAXIS AM LINDENPLATZ
! BSNR 00 0118220""",
        "Jannis Theodor Overbeck",
        "2025-11-27",
        birth="2000-03-09",
    )
    yield mk(
        "physical_exam",
        """% Bow Valley Family Clinic
% Dr. Lorne Macdougall   Dr. Xiulan Feng
% 88 Third Avenue, Cochrane Hills, Alberta (fictional)   403-555-0181
> September 24, 2025
# Fitness for clinical placement
Patient :: Dmytro Halushko ;; Born :: July 4, 1999
Health number :: 00118-2207 ;; Date of visit :: September 23, 2025
Dear Occupational Health:
I saw Mr. Halushko for the form that your hospital asks for. He had a first seizure on August 30 and was \
started on levetiracetam. He is waiting for an MRI and an appointment with neurology.
For now he is NOT fit for clinical duties. He must not do night shifts, work at heights, or drive. I cannot \
sign the clearance section of your form. I will see him again in six weeks.
~ Physician :: Xiulan Feng, MD, CCFP""",
        "Dmytro Halushko",
        "2025-09-23",
        birth="1999-07-04",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% Al-Noor Family Practice
% Dr. Hisham Barakat, Dr. Suad Mansouri
% 6 Prince Rashid Street, Irbid Heights, Jordan (fictional)   +962 2 555 0118
> 18/12/2025
# Tuberculosis symptom review
Patient :: Tala Nidal Qutaishat ;; Date of birth :: 26/05/2001
Cough for more than 3 weeks :: No ;; Coughing up blood :: No
Fever or chills without cause :: No ;; Night sweats :: No
Weight loss without trying :: No ;; Loss of appetite :: No
Known contact with a person with TB :: No ;; Tiredness without cause :: No
I asked the patient each of the questions above on 18/12/2025. She has no symptoms of active tuberculosis. \
No further test is needed today.
~ Physician :: Dr. Suad Mansouri ;; License :: 00718""",
        "Tala Nidal Qutaishat",
        "2025-12-18",
        birth="2001-05-26",
    )
    yield mk(
        "tb_symptom",
        """% Rua das Acácias Family Doctors
% Dra. Benedita Amorim, CRM 00118
% Rua das Acácias 77, Sorocaba Nova, SP, Brazil (fictional)
> February 4, 2026
# TB symptom questionnaire for health-care students
Student :: Caio Augusto Bittar Nóbrega ;; Date of birth :: August 19, 2000
Cough for 3 weeks or longer :: [YES] ;; Blood in the sputum :: [NO]
Night sweats :: [YES] ;; Fever :: [NO]
Weight loss :: [YES], 5 kg ;; Contact with TB :: [YES], ward in 2025
The student reports symptoms that may be due to tuberculosis. I have ordered a chest X-ray and three sputum \
smears. He should stay away from patients until the results are known.
~ Physician :: Dra. Benedita Amorim ;; Date :: February 4, 2026""",
        "Caio Augusto Bittar Nóbrega",
        "2026-02-04",
        birth="2000-08-19",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Dr. Anil Wickramasuriya
% Consultant Physician, MBBS, MD (Colombo-style)
% 31/2 Temple Road, Maharagama East, Sri Lanka (fictional)
> 2026-01-30
# Mantoux test
Name of patient :: Ms. Sachini Tharushika Perera ;; D.O.B. :: 2001-12-03
PPD given :: 2026-01-27, 9.15 a.m. ;; Dose :: 0.1 ml, 5 TU, left forearm
Read :: 2026-01-29, 10.00 a.m. ;; Induration :: 4 mm
Result: NEGATIVE. The patient had BCG at birth; a scar is present. No symptoms of tuberculosis.
~ Signature :: A. Wickramasuriya ;; SLMC reg. :: 00118""",
        "Sachini Tharushika Perera",
        "2026-01-29",
        birth="2001-12-03",
        values="TST,4,mm,negative",
    )
    yield mk(
        "tb_test",
        """% Riverside Walk-In Practice
% Shanice Delacroix, NP   Tom Overgaard, PA-C
% 550 Levee Street, Paducah Landing, KY (fictional)   270-555-0133
> 11/07/2025
# Tuberculin skin test result
Patient :: Wanyama, Brian Simiyu ;; DOB :: 03/05/1999
Planted :: 11/05/2025 8:40 AM, right forearm ;; Product :: Tubersol, lot C5118AA
Read :: 11/07/2025 9:20 AM ;; Induration :: 18 mm
Interpretation: POSITIVE for a health-care worker (10 mm or more). The patient feels well. Referred for a \
chest X-ray and an IGRA; treatment of latent infection was discussed.
~ Read by :: Shanice Delacroix, NP""",
        "Brian Simiyu Wanyama",
        "2025-11-07",
        birth="1999-03-05",
        values="TST,18,mm,positive",
        sound=False,
    )
    yield mk(
        "flu",
        """% Ballinacorra Family Practice
% Dr Ciarán Ó Murchú, Dr Aoibhinn Tynan
% Main Street, Ballinacorra, Co. Cork (fictional)   021 555 0144
> 17 October 2025
# Influenza vaccination 2025/2026
Patient :: Síofra Ní Bhriain ;; Date of birth :: 8 December 2001
Vaccine :: Quadrivalent influenza, Fluenza Tetra ;; Batch :: FT118B
Given on :: 16 October 2025 ;; Site :: left arm, IM
This is to state that the patient named above was vaccinated against seasonal influenza in this practice on \
the date shown.
~ Practice Nurse :: Gráinne Tuohy, RGN""",
        "Síofra Ní Bhriain",
        "2025-10-16",
        birth="2001-12-08",
    )
    yield mk(
        "immunization_host",
        """% Praktijk De Waterlinie
% Huisartsen J. ter Horst en M. van den Akker
% Vestdijk 40, 3999 AB Woudrecht, the Netherlands (fictional)
> 5 February 2026
# Summary of vaccinations and immunity
Patient :: Floris Willem van der Meulen ;; Date of birth :: 30 April 2002
MMR :: 12 June 2003 and 4 July 2011 ;; DTP-pertussis booster :: 3 September 2020
Hepatitis B :: 8 Oct 2020, 12 Nov 2020, 15 Apr 2021 ;; Anti-HBs :: 640 IU/L (June 2021), immune
Varicella IgG :: positive (May 2021) ;; Influenza :: 22 October 2025
IGRA :: negative (19 January 2026) ;; COVID-19 :: 3 doses, last on 14 December 2021
The data come from our records and from those of the youth health service. He has completed the programme.
~ General practitioner :: M. van den Akker""",
        "Floris Willem van der Meulen",
        "2026-02-05",
        birth="2002-04-30",
        values="anti-HBs,640,IU/L,positive;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% Cabinet de médecine générale des Tilleuls
% Dr Hortense Vauquelin, Dr Idriss Benmoussa
% 9 allée des Tilleuls, 38999 Grandchamp (fictif)   04 55 50 11 82
> Grandchamp, le 8 janvier 2026
# Radiographie du thorax / Chest X-ray report
Patient :: Aurèle Bastien Lacombe ;; Né le / born :: 17 novembre 2001
Examen du / date of examination :: 6 janvier 2026 ;; Incidence / view :: face
Le cliché ne montre pas de lésion pleuro-parenchymateuse. Silhouette cardio-médiastinale sans anomalie.
The film shows no pleural or pulmonary lesion and no sign of active tuberculosis. The heart is of normal size.
~ Médecin :: Dr Hortense Vauquelin""",
        "Aurèle Bastien Lacombe",
        "2026-01-06",
        birth="2001-11-17",
        values="chest_xray,,,no active TB",
    )


def _oh_portal() -> Iterator[UnseenPaper]:
    """Print-outs of portals of occupational health and of screening companies."""
    mk = partial(_paper, OhPortal)
    yield mk(
        "drug_screen",
        """% Lakeshore Health - Employee & Learner Health Portal
% Printed on 03/02/2026 at 4:12 PM
% Signed in as: Zahir Momand
# My Requirements > Urine Drug Screen
Learner :: Zahir Momand
Date of birth :: 01/09/2000
Collection date :: 02/24/2026
Collection site :: Lakeshore Occupational Clinic
Laboratory result date :: 02/26/2026
Result :: Negative
Requirement status :: Compliant
## Panel
Substance | Screen cut-off | Result
Amphetamines | 500 ng/mL | Negative
Barbiturates | 300 ng/mL | Negative
Benzodiazepines | 300 ng/mL | Negative
Cocaine metabolite | 150 ng/mL | Negative
Fentanyl | 2 ng/mL | Negative
Marijuana metabolite | 50 ng/mL | Negative
Opiates | 300 ng/mL | Negative
Oxycodone | 100 ng/mL | Negative
Questions? Send a message to Learner Health. Learners whose screen is not negative are contacted by the \
medical review officer.""",
        "Zahir Momand",
        "2026-02-24",
        birth="2000-01-09",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Lakeshore Health - Employee & Learner Health Portal
% Printed on 12/19/2025 at 9:03 AM
% Signed in as: Kenji Alcaraz Uehara
# My Requirements > Urine Drug Screen
Learner :: Kenji Alcaraz Uehara
Date of birth :: 10/21/2000
Collection date :: 12/15/2025
Collection site :: PrairieDraw PSC 40
Result :: Non-negative
Requirement status :: Not compliant
## Panel
Substance | Screen cut-off | Result
Amphetamines | 500 ng/mL | Non-negative
Benzodiazepines | 300 ng/mL | Negative
Cocaine metabolite | 150 ng/mL | Negative
Marijuana metabolite | 50 ng/mL | Negative
Opiates | 300 ng/mL | Negative
## Next steps
The specimen was sent for confirmation. Have your prescriptions ready; the medical review officer will call \
you. You may not begin before the review has ended.""",
        "Kenji Alcaraz Uehara",
        "2025-12-15",
        birth="2000-10-21",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "background_check",
        """% TrueNorth Student Screening
% Order 26-118-220   printed 01/28/2026
% Applicant view
# Background Check - Final
Applicant :: Thandeka Nokuthula Mabuza
Date of birth :: 05/02/2000
Ordered for :: Lakeshore Health, visiting learners
Order placed :: 01/12/2026
Report completed :: 01/27/2026
Overall result :: Clear
## Searches
Search | Place | Closed | Result
Identity and address trace | USA | 01/12/2026 | Complete
National sex offender registry | USA | 01/13/2026 | Clear
OIG and GSA exclusion lists | USA | 01/13/2026 | Clear
Criminal record, national police | Eswatini | 01/27/2026 | Clear
Criminal record, county of study | Dane Hollow, WI | 01/15/2026 | Clear
Searches that come back with an entry are marked Consider and have to be looked at by the school.""",
        "Thandeka Nokuthula Mabuza",
        "2026-01-27",
        birth="2000-05-02",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% TrueNorth Student Screening
% Order 25-117-904   printed 10/09/2025
% Applicant view
# Background Check - Final
Applicant :: Rodrigo Esteban Calloway
Date of birth :: 12/13/1997
Ordered for :: Lakeshore Health, visiting learners
Order placed :: 09/24/2025
Report completed :: 10/06/2025
Overall result :: Consider
## Searches
Search | Place | Closed | Result
Identity and address trace | USA | 09/24/2025 | Complete
National sex offender registry | USA | 09/25/2025 | Clear
OIG and GSA exclusion lists | USA | 09/25/2025 | Clear
Criminal record, county | Mesa Roja, AZ | 10/06/2025 | Consider
## Entry 1
Charge :: Theft, class 1 misdemeanor
Filed :: 02/14/2021
Disposition :: Convicted, 12 months of probation
You may dispute this report. A dispute is usually answered within 30 days.""",
        "Rodrigo Esteban Calloway",
        "2025-10-06",
        birth="1997-12-13",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "fl_cie",
        """% Florida Caregiver Screening Exchange (fictional)
% Person summary printed 02/20/2026
% Provider view - Mangrove Bay Hospital
# Screening summary
Person :: Yulisbeth del Valle Marcano
Date of birth :: 03/16/2001
Screening request :: 5118-2207
Fingerprints taken :: 02/10/2026
Eligibility date :: 02/13/2026
Eligibility :: Eligible
Retained prints until :: 02/13/2031
## Determinations
Agency | Kind | Date | Result
Health care administration | Level 2, hospital student | 02/13/2026 | Eligible
Children and families | Not requested | - | -
Keep the person on your roster to be told of new arrests.""",
        "Yulisbeth del Valle Marcano",
        "2026-02-13",
        expires="2031-02-13",
        birth="2001-03-16",
    )
    yield mk(
        "mask_fit",
        """% Lakeshore Health - Employee & Learner Health Portal
% Printed on 04/07/2026 at 1:27 PM
% Signed in as: Anouk de Bruijn
# My Requirements > Respirator Fit Test
Learner :: Anouk de Bruijn
Fit test date :: 04/06/2026
Method :: Quantitative, PortaCount
Respirator :: 3M 1870+ Aura, one size
Overall fit factor :: 187 (needs 100)
Result :: Pass
Due again :: 04/06/2027
Requirement status :: Compliant
Tested by M. Szymanski, COHC. Do a user seal check each time you put the respirator on.""",
        "Anouk de Bruijn",
        "2026-04-06",
        expires="2027-04-06",
    )
    yield mk(
        "lab_titers",
        """% Lakeshore Health - Employee & Learner Health Portal
% Printed on 02/11/2026 at 10:45 AM
% Signed in as: Ngọc Hân Đoàn
# My Results > Immunity Panel
Learner :: Ngọc Hân Đoàn
Date of birth :: 07/15/2001
Collected :: 02/05/2026 7:52 AM
Resulted :: 02/07/2026 3:30 PM
Ordered by :: Learner Health protocol
## Results
Test | Your value | Standard range | Comment
Measles IgG | 2.7 AI | > 1.0 AI | Immune
Mumps IgG | 1.9 AI | > 1.0 AI | Immune
Rubella IgG | 31 IU/mL | > 9 IU/mL | Immune
Varicella IgG | 3.3 AI | > 1.0 AI | Immune
Hepatitis B surface antibody | 148.2 mIU/mL | > 9.9 mIU/mL | Immune
AI, antibody index: 0.8 or less is negative, 0.9 to 1.0 equivocal, 1.1 or more positive.""",
        "Ngọc Hân Đoàn",
        "2026-02-05",
        birth="2001-07-15",
        values="measles_igg,2.7,AI,positive;mumps_igg,1.9,AI,positive;rubella_igg,31,IU/mL,positive;"
        "varicella_igg,3.3,AI,positive;anti-HBs,148.2,mIU/mL,positive",
    )
    yield mk(
        "tb_test",
        """% Lakeshore Health - Employee & Learner Health Portal
% Printed on 01/20/2026 at 8:19 AM
% Signed in as: Ewurabena Quaye
# My Results > TB Blood Test
Learner :: Ewurabena Quaye
Date of birth :: 09/28/2000
Collected :: 01/14/2026 11:05 AM
Resulted :: 01/16/2026 6:40 PM
Requirement status :: Compliant
## Results
Component | Your value | Standard range
QuantiFERON-TB Gold Plus | Negative | Negative
Nil | 0.05 IU/mL |
TB1 minus Nil | 0.01 IU/mL | < 0.35
TB2 minus Nil | 0.00 IU/mL | < 0.35
Mitogen minus Nil | 9.42 IU/mL | > 0.49
A positive or indeterminate test has to be repeated or followed by a chest X-ray.""",
        "Ewurabena Quaye",
        "2026-01-14",
        birth="2000-09-28",
        values="IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% Lakeshore Health - Employee & Learner Health Portal
% Printed on 11/24/2025 at 2:58 PM
% Signed in as: Bekzat Nurlanuly
# My Compliance - Immunizations
Learner :: Bekzat Nurlanuly
Date of birth :: 04/01/2000
Record as of :: 11/24/2025
Overall status :: Not compliant
## Requirements
Requirement | Evidence | Status
MMR, 2 doses | 1 dose, 05/12/2001 | Missing dose 2
Varicella | 2 doses, 2019 | Compliant
Hepatitis B | dose 1, 10/20/2025; dose 2 due | Overdue
Tdap | 09/03/2021 | Compliant
Influenza 2025-26 | Not received | Missing
COVID-19 | Declination | In review
You cannot be scheduled until every line is compliant. Upload records under Documents.""",
        "Bekzat Nurlanuly",
        "2025-11-24",
        birth="2000-04-01",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% Mangrove Bay Hospital - Learner Onboarding
% Task printed 03/18/2026
% Signed in as: Solomiya Vasylenko
# Task 7 of 9: Policies and Confidentiality Acknowledgment
Learner :: Solomiya Vasylenko
School :: Podillia National Medical University
Task opened :: 03/10/2026
Task status :: Completed
## What you agreed to
1. I have read the Visiting Learner Handbook, edition 2026, and will follow it.
2. I will keep all patient information confidential during and after my time here.
3. I will wear my badge and will not use my phone in patient areas.
4. I will report exposures and injuries to my supervisor at once.
Electronically signed by Solomiya Vasylenko on 03/17/2026 at 7:44 PM.""",
        "Solomiya Vasylenko",
        "2026-03-17",
    )


def _twin_lab() -> Iterator[UnseenPaper]:
    """National laboratories' reports with two result columns."""
    mk = partial(_paper, TwinLab)
    yield mk(
        "lab_titers",
        """% Sangam National Reference Laboratory
% Plot 18, Sector 44, Gurugram Extension, Haryana 122999 (fictional)   Helpline 1800 555 0118
Patient :: Ms. ANANYA RAGHUNATHAN ;; Lab ID :: 260109-44180
Age/Sex :: 23 Years / F ;; Collected :: 09-Jan-2026 08:31
Ref. by :: Dr. V. Subramaniam ;; Reported :: 10-Jan-2026 19:17
# INFECTIOUS SEROLOGY - IMMUNE STATUS
Test | Value | Interpretation | Cut-off
Measles (Rubeola) IgG | 86.20 AU/mL | Positive | < 13.5 Neg; 13.5-16.4 Equivocal; > 16.5 Pos
Mumps IgG | 54.70 AU/mL | Positive | < 9.0 Neg; 9.0-10.9 Equivocal; > 11.0 Pos
Rubella IgG | 112.00 IU/mL | Positive | < 7.0 Neg; 7.0-9.9 Equivocal; > 10.0 Pos
Varicella Zoster IgG | 640.00 mIU/mL | Positive | < 150 Neg; 150-165 Equivocal; > 165 Pos
Anti-HBs, quantitative | 921.30 mIU/mL | Reactive | < 10 Non-reactive
| Method: CLIA. IgG antibody shows past infection or vaccination and is taken as evidence of immunity.
~ Consultant Microbiologist :: Dr. Leena Karandikar, MD ;; Verified by :: R. Tomar""",
        "Ananya Raghunathan",
        "2026-01-09",
        values="measles_igg,86.2,AU/mL,positive;mumps_igg,54.7,AU/mL,positive;rubella_igg,112,IU/mL,positive;"
        "varicella_igg,640,mIU/mL,positive;anti-HBs,921.3,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Indus Valley Diagnostics (Pvt.) Ltd.
% 9-C Clifton Block 4, Karachi, Pakistan (fictional)   UAN 021-111-555-220
Patient Name :: Muhammad Shahzaib Qureshi ;; Case # :: 51182-K
Father / Husband :: Muhammad Iqbal Qureshi ;; Registered :: 03 Nov 2025 17:40
Age / Gender :: 25 Y / Male ;; Reported :: 04 Nov 2025 21:12
# HEPATITIS B PROFILE
Test | Current result (03-Nov-25) | Previous result (11-Jun-25) | Unit | Reference
Anti-HBs (titre) | 4.60 Non-Reactive | 3.10 Non-Reactive | mIU/mL | >= 10 Reactive
HBsAg | Non-Reactive | Non-Reactive | | Non-Reactive
Anti-HBc, total | Non-Reactive | Non-Reactive | | Non-Reactive
| A level below 10 mIU/mL means that there is no protection. A second vaccination series is advised.
Electronically verified report, no signature required.""",
        "Muhammad Shahzaib Qureshi",
        "2025-11-03",
        values="anti-HBs,4.6,mIU/mL,negative;HBsAg,,,negative;anti-HBc,,,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Nacional de Referencia Quetzalli
% Calzada de los Ahuehuetes 2207, Puebla, México (ficticio)   222 555 0118
Paciente :: Ximena Paola Robledo Inzunza ;; Folio :: 2601-70418
Fecha de nacimiento :: 14/08/2001 ;; Toma :: 21/01/2026 07:15
Sexo :: F ;; Liberación :: 22/01/2026 16:02
# SEROLOGÍA - ESTADO INMUNITARIO
Prueba | Resultado | Interpretación | Unidades | Intervalo
Sarampión IgG | 3.41 | Positivo | Índice | > 1.10
Rubéola IgG | 64.5 | Positivo | UI/mL | > 10.0
Parotiditis IgG | 2.88 | Positivo | Índice | > 1.10
Varicela zóster IgG | 0.62 | Negativo | Índice | > 1.10
Anti-HBs | 255.9 | Positivo | mUI/mL | > 10.0
| Sin anticuerpos protectores contra varicela. Se recomienda aplicar dos dosis de vacuna.
~ Responsable sanitario :: Q.F.B. Rocío Tlapale ;; Cédula :: 0118220""",
        "Ximena Paola Robledo Inzunza",
        "2026-01-21",
        birth="2001-08-14",
        values="measles_igg,3.41,Índice,positive;rubella_igg,64.5,UI/mL,positive;mumps_igg,2.88,Índice,positive;"
        "varicella_igg,0.62,Índice,negative;anti-HBs,255.9,mUI/mL,positive",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Niger-Benue Medical Laboratories
% 5 Aminu Kano Close, Makurdi, Nigeria (fictional)   0803 555 0144
Patient :: ADEGBITE, Oluwatobiloba M. ;; Lab No. :: NB/2025/8814
Date of Birth :: 06-Feb-2000 ;; Sample taken :: 15-Oct-2025 10:20
Sex :: Female ;; Report issued :: 17-Oct-2025
# VIROLOGY
Test | Result | Remark | Method
HBsAg | 0.21 S/CO | Negative | CMIA
Anti-HBs | 73.4 mIU/mL | Protected (Positive) | CMIA
Anti-HBc Total | 0.11 S/CO | Negative | CMIA
Rubella IgG | 28.6 IU/mL | Positive | CMIA
HIV 1 and 2 Ag/Ab | 0.09 S/CO | Non-reactive | CMIA
| Cut-off: S/CO below 1.00 is negative. Anti-HBs of 10 mIU/mL or above is protective.
~ Chief Medical Laboratory Scientist :: E. Tyoakaa, FMLSCN""",
        "Oluwatobiloba M. Adegbite",
        "2025-10-15",
        birth="2000-02-06",
        values="HBsAg,0.21,S/CO,negative;anti-HBs,73.4,mIU/mL,positive;anti-HBc,0.11,S/CO,negative;"
        "rubella_igg,28.6,IU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Rede Nacional de Análises Serra Azul
% Av. dos Ipês 1182, Uberlândia, MG (fictícia)   (34) 5555-0118
Paciente :: Thaís Fernanda Kuroda ;; Pedido :: 771-182-20
Nascimento :: 25/10/2000 ;; Coleta :: 10/12/2025 06:48
Sexo :: Feminino ;; Liberado :: 11/12/2025 14:30
# SOROLOGIA PARA IMUNIDADE
Exame | Resultado | Conclusão | Referência
Sarampo IgG | 24,8 UA/mL | Reagente | Reagente: > 16,5 UA/mL
Caxumba IgG | 31,2 UA/mL | Reagente | Reagente: > 11,0 UA/mL
Rubéola IgG | 149,0 UI/mL | Reagente | Reagente: > 10,0 UI/mL
Varicela IgG | 1.204,0 mUI/mL | Reagente | Reagente: > 165 mUI/mL
Anti-HBs | > 1000,0 mUI/mL | Reagente | Reagente: >= 10,0 mUI/mL
| Método: quimioluminescência. Laudo assinado digitalmente.
~ Responsável técnica :: Dra. Eliane Furquim, CRBM 00118""",
        "Thaís Fernanda Kuroda",
        "2025-12-10",
        birth="2000-10-25",
        values="measles_igg,24.8,UA/mL,positive;mumps_igg,31.2,UA/mL,positive;rubella_igg,149,UI/mL,positive;"
        "varicella_igg,1204,mUI/mL,positive;anti-HBs,1000,mUI/mL,positive",
    )
    yield mk(
        "tb_test",
        """% Pasargad Central Medical Laboratory
% 220 Valiasr Lane, Shiraz, Iran (fictional)   +98 71 5550 118
Name :: Mohammad Reza Tavakkoli ;; Reception No. :: 1404-77182
Date of birth :: 19 Mar 2000 ;; Sampling :: 8 Dec 2025
Sex :: Male ;; Report date :: 11 Dec 2025
# INTERFERON GAMMA RELEASE ASSAY (QUANTIFERON-TB GOLD PLUS)
Test | Result 8 Dec 2025 | Previous 2 Jun 2024 | Reference
Nil | 0.07 IU/mL | 0.10 IU/mL | <= 8.0
TB1 - Nil | 0.04 IU/mL | 0.06 IU/mL | < 0.35
TB2 - Nil | 0.02 IU/mL | 0.03 IU/mL | < 0.35
Mitogen - Nil | 6.90 IU/mL | 8.15 IU/mL | >= 0.5
QuantiFERON-TB | NEGATIVE | NEGATIVE | Negative
| Infection with Mycobacterium tuberculosis is unlikely.
~ Technical manager :: Dr. Sh. Mohajer, DCLS""",
        "Mohammad Reza Tavakkoli",
        "2025-12-08",
        birth="2000-03-19",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Luzon Integrated Clinical Laboratories
% 3F Sampaguita Center, Baguio Heights, Philippines (fictional)   (074) 555-0118
Patient :: BUENAVENTURA, Angelica Joy S. ;; Accession :: 26-02-8814
Birthdate :: 05/23/2001 ;; Extracted :: 02/16/2026 09:05
Sex :: F ;; Released :: 02/20/2026 17:00
# T-SPOT.TB (ELISPOT)
Test | Count | Interpretation | Reference
Nil control | 1 spot | Valid | 10 or fewer
Positive control | more than 20 spots | Valid | 20 or more
Panel A minus Nil | 6 spots | Borderline | 4 or fewer
Panel B minus Nil | 3 spots | Negative | 4 or fewer
Final result | | INDETERMINATE (borderline) | Negative
| The test neither supports nor rules out infection. Please send a new specimen for retesting.
~ Pathologist :: Ma. Cristina Dulay, MD, FPSP""",
        "Angelica Joy S. Buenaventura",
        "2026-02-16",
        birth="2001-05-23",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Dnipro Region Laboratory Center "Zdorovia Plus"
% prosp. Nauky 18, Dnipro, Ukraine (fictional)   +38 056 555 01 18
Patient / Пацієнт :: Yermolenko Kateryna Andriivna ;; Order / № :: 25-118220
Date of birth / Дата народження :: 02.12.2000 ;; Sample / Взято :: 17.09.2025
Sex / Стать :: F ;; Result / Видано :: 19.09.2025
# QuantiFERON-TB Gold Plus
Test / Показник | Result / Результат | Interpretation / Висновок | Reference / Норма
TB1 - Nil | 0.00 IU/mL | Negative | < 0.35
TB2 - Nil | 0.03 IU/mL | Negative | < 0.35
Mitogen - Nil | 10.00 IU/mL | Valid | > 0.50
Conclusion / Висновок | NEGATIVE | НЕГАТИВНИЙ | NEGATIVE
| The result is not a diagnosis. / Результат не є діагнозом.
~ Physician / Лікар :: Дорошенко В. П.""",
        "Kateryna Andriivna Yermolenko",
        "2025-09-17",
        birth="2000-12-02",
        values="IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Great Basin Forensic Laboratories
% 1414 Sagebrush Way, Elko Springs, NV 89899 (fictional)   775-555-0126
Donor :: HAIDARI, FRESHTA ;; Specimen ID :: 7718 2207 1
DOB :: 12/29/1999 ;; Collected :: 03/10/2026 12:15 PT
Reason :: Pre-placement ;; Reported :: 03/12/2026
# URINE DRUG PANEL 10 WITH VALIDITY
Analyte | Result | Status | Cutoff
Amphetamines | None detected | Negative | 500 ng/mL
Barbiturates | None detected | Negative | 300 ng/mL
Benzodiazepines | None detected | Negative | 300 ng/mL
Cocaine metabolites | None detected | Negative | 150 ng/mL
Methadone | None detected | Negative | 300 ng/mL
Opiates | None detected | Negative | 2000 ng/mL
Phencyclidine | None detected | Negative | 25 ng/mL
Cannabinoids | None detected | Negative | 50 ng/mL
Creatinine | 88 mg/dL | Acceptable | >= 20 mg/dL
Final | | NEGATIVE |
~ Certifying scientist :: D. Ingersoll""",
        "Freshta Haidari",
        "2026-03-10",
        birth="1999-12-29",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Great Basin Forensic Laboratories
% 1414 Sagebrush Way, Elko Springs, NV 89899 (fictional)   775-555-0126
Donor :: SANTOS-OLIVEIRA, BRENO ;; Specimen ID :: 7718 3310 4
DOB :: 07/08/1999 ;; Collected :: 10/21/2025 09:33 PT
Reason :: Pre-placement ;; Reported :: 10/25/2025
# URINE DRUG PANEL 10 WITH VALIDITY
Analyte | Result | Status | Cutoff
Amphetamines | None detected | Negative | 500 ng/mL
Barbiturates | None detected | Negative | 300 ng/mL
Benzodiazepines | None detected | Negative | 300 ng/mL
Cocaine metabolites | Benzoylecgonine 412 ng/mL | POSITIVE | 150 ng/mL
Methadone | None detected | Negative | 300 ng/mL
Opiates | None detected | Negative | 2000 ng/mL
Phencyclidine | None detected | Negative | 25 ng/mL
Cannabinoids | None detected | Negative | 50 ng/mL
Creatinine | 131 mg/dL | Acceptable | >= 20 mg/dL
Final | | POSITIVE |
| Confirmed by LC-MS/MS. The specimen will be kept for one year.
~ Certifying scientist :: D. Ingersoll""",
        "Breno Santos-Oliveira",
        "2025-10-21",
        birth="1999-07-08",
        values="drug_screen,,,positive",
        sound=False,
    )


def _bank_letter() -> Iterator[UnseenPaper]:
    """Letters of banks, cashiers and those who pay."""
    mk = partial(_paper, BankLetter)
    yield mk(
        "financial_proof",
        """% Arvand Merchant Bank
% Arvand Merchant Bank PJSC, Central Branch, 118 Bahar Street, Isfahan, Iran (fictional)
& Date :: 25 January 2026
& Our reference :: AMB/INT/118-2207
& Branch code :: 0417
# Certificate of account balance
To whom it may concern
At the request of our customer we confirm the following:
Account holder :: Seyedeh Mahsa Taghavi-Nia
Date of birth :: 13 August 2000
Type of account :: Foreign currency deposit
Balance at close of business on 24 January 2026 :: EUR 16,250.00
Account opened :: 2 October 2019
The account has been conducted satisfactorily. The letter is given without liability on the part of the \
Bank or of its officers.
~ Branch Manager :: B. Forouhar ;; Authorised Signature :: M. Keshavarz""",
        "Seyedeh Mahsa Taghavi-Nia",
        "2026-01-25",
        birth="2000-08-13",
    )
    yield mk(
        "financial_proof",
        """% Ganga Vikas Bank
% Ganga Vikas Bank Ltd., Hazratpur Branch, Station Road, Lucknow 226999 (fictional)   IFSC GVBX0000118
& Date :: 02-02-2026
& Ref. no. :: HZP/SOL/26/0118
# SOLVENCY CERTIFICATE
This is to certify that Shri Rakesh Kumar Srivastava, father of Ms. Aditi Srivastava, a student of \
medicine, is a customer of this branch since 2008 and is, to the best of our knowledge, solvent to the \
extent stated below.
Name of student :: Aditi Srivastava
Deposits in the name of the father :: INR 28,40,000.00
Equivalent :: USD 32,900 (at Rs. 86.32)
Deposits are free of lien :: Yes
The certificate is issued at the specific request of the customer for the purpose of his daughter's \
clinical elective in the USA.
~ Chief Manager :: Neeraj Bhargava
! GANGA VIKAS BANK
! HAZRATPUR BR.""",
        "Aditi Srivastava",
        "2026-02-02",
    )
    yield mk(
        "financial_proof",
        """% Sparkasse Auenland-Nord
% Sparkasse Auenland-Nord, Anstalt des öffentlichen Rechts, Marktplatz 1, 39999 Auenrode (fiktiv)
& Datum / Date :: 16.12.2025
& Kundennummer / Customer :: 0118 2207 33
# Finanzierungsbestätigung / Confirmation of funds
Hiermit bestätigen wir, dass der nachstehend genannte Kunde bei uns ein Girokonto und ein Sparkonto führt.
We hereby confirm that the customer named below keeps a current and a savings account with us.
Kunde / Customer :: Konstantin von der Osten-Prinz
Geburtsdatum / Date of birth :: 21.06.2000
Guthaben / Credit balance :: EUR 11.872,45
Stand / As of :: 15.12.2025
Diese Bestätigung wird ohne Obligo erteilt. / Issued without obligation.
~ i. V. :: Petra Hollmann ;; i. A. :: D. Steinke""",
        "Konstantin von der Osten-Prinz",
        "2025-12-16",
        birth="2000-06-21",
    )
    yield mk(
        "financial_proof",
        """% Haile & Daughters Foundation
% Haile & Daughters Foundation for Medical Study, Bole Road 220, Addis Ababa, Ethiopia (fictional)
& Date :: 12 November 2025
& Scholar no. :: HDF-25-07
# Award of an elective scholarship
Dear Visiting Students Office,
We are glad to confirm that the Foundation has awarded a scholarship to the student named below for a \
clinical elective in the United States.
Scholar :: Abdirahman Yusuf
Amount of the award :: USD 7,500
Paid to the scholar :: in two parts, January and March 2026
Purpose :: living costs, housing and travel, 8 weeks
The Foundation is ready to answer for any costs that go beyond this amount up to USD 10,000 in total.
~ Secretary of the Foundation :: Meron Haile""",
        "Abdirahman Yusuf",
        "2025-11-12",
    )
    yield mk(
        "financial_proof",
        """% Banco Cordillera del Sur
% Banco Cordillera del Sur, Casa Matriz, Alameda 2207, Santiago, Chile (ficticio)
& Fecha / Date :: 3 de octubre de 2025
& Referencia :: BCS-118-904
# AVISO DE CUENTA CERRADA / NOTICE OF CLOSED ACCOUNT
Estimada clienta: / Dear customer:
Le informamos que la cuenta indicada fue cerrada y que el certificado de saldo emitido el 1 de septiembre \
de 2025 queda sin efecto.
We inform you that the account below was closed and that the certificate of balance issued on 1 September \
2025 is void.
Titular / Account holder :: Antonella Francisca Riquelme Soto
Cuenta / Account :: 00-118-22071-9
Saldo / Balance :: USD 0.00
Atentamente,
~ Servicio al cliente :: Gonzalo Iturra""",
        "Antonella Francisca Riquelme Soto",
        "2025-10-03",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% Mangrove Bay Hospital
% Mangrove Bay Hospital, Office of Medical Education, 3300 Causeway Boulevard, Palmetto Key, FL (fictional)
& Receipt date :: February 24, 2026
& Receipt number :: 26-ME-0418
# Receipt for visiting learner fees
We have received the payment below. Thank you.
Paid by :: Hyejin Seo
For :: Visiting elective, Rheumatology, 05/04/2026 to 05/29/2026
Application fee :: $150.00
Administrative fee :: $500.00
Total received by card ending 0118 :: $650.00
Balance due :: $0.00
The application fee is not refundable.
~ Finance Coordinator :: Odalys Prieto""",
        "Hyejin Seo",
        "2026-02-24",
    )
    yield mk(
        "fee_receipt",
        """% Wimbleford Bank
% Wimbleford Bank plc, 1 Threadneedle Yard, London (fictional). Authorised by no one.
& Date of payment :: 9 December 2025
& Payment ID :: WB-25-771182
# International payment confirmation
Your payment has been made. The details are:
From :: Mr Oluwafemi Dare Coker
To :: Lakeshore Health, Visiting Learner Programme
Amount :: USD 425.00
Our charge :: GBP 12.00
Reason for payment :: Elective application fee, ref VL-5518
Status :: Completed
The money should reach the other bank within two working days.""",
        "Oluwafemi Dare Coker",
        "2025-12-09",
    )
    yield mk(
        "fee_receipt",
        """% Halvorsen University
% Halvorsen University, Student Accounts, 210 Old Main, Eau Rouge, WI 54799 (fictional)
& Date :: 11/05/2025
& Account :: V-20771
# Returned payment notice
Your payment of the visiting student fee was returned by the bank and has been taken off your account.
Student :: Lautaro Nahuel Bianchi
Payment :: e-check of 10/30/2025
Amount :: $300.00
Reason :: insufficient funds
Returned payment charge :: $30.00
Amount now due :: $330.00
Your application will not be processed until the amount has been paid. Any receipt sent earlier is not valid.
~ Student Accounts :: K. Brandvold""",
        "Lautaro Nahuel Bianchi",
        "2025-11-05",
        sound=False,
    )
    yield mk(
        "invitation",
        """% Clearwater Children's Hospital
% Clearwater Children's Hospital, Division of Neonatology, 90 Otter Creek Road, Duluth Harbor, MN (fictional)
& Date :: January 30, 2026
& Department :: Neonatology
# Letter of invitation
Dear Ms. Mandukhai:
It is a pleasure to invite you to the Division of Neonatology as a visiting medical student from April 13 \
to May 8, 2026. You will work under the supervision of Dr. Sylvie Arceneaux.
The elective is a part of your medical education. You will not be paid and you will not have responsibility \
of your own for patients. Please bring this letter with you to your visa interview.
Visitor :: Mandukhai
Home school :: Mongolian Steppe University of Medical Sciences
Length :: 4 weeks
We look forward to having you with us.
~ Division Director :: Sylvie Arceneaux, MD""",
        "Mandukhai",
        "2026-01-30",
    )
    yield mk(
        "health_insurance",
        """% Pampa Salud Internacional
% Pampa Salud Internacional S.A., Av. Corrientes 11820, Buenos Aires, Argentina (ficticia)
& Issued :: 20 March 2026
& Voucher :: PSI-7718220
# Travel medical cover - letter for the host institution
We confirm that the person below is covered for illness and accident during a stay in the United States.
Insured :: Milagros Aylén Etcheverry
Date of birth :: 05 September 2001
Cover starts :: 04 April 2026
Cover ends :: 12 June 2026
Medical expenses :: up to USD 250,000
Repatriation and evacuation :: USD 50,000
COVID-19 :: included
Help is at hand day and night on +54 11 5555 0118.
~ Gerencia de Operaciones :: Hernán Lacoste""",
        "Milagros Aylén Etcheverry",
        "2026-04-04",
        expires="2026-06-12",
        birth="2001-09-05",
    )


def _schedule() -> Iterator[UnseenPaper]:
    """Insurers' schedules and an agreement's cover sheet."""
    mk = partial(_paper, Schedule)
    yield mk(
        "malpractice",
        """% Granite State Physicians' Reciprocal
% 118 Court Square, Concord Mills, NH 03399 (fictional)
# Policy schedule
## Medical professional liability - students
Named insured :: Valentina Sorrentino-Blake
Policy number :: GSP-ST-260118
Policy period :: From 03/15/2026 to 09/15/2026, 12:01 a.m. at the insured's address
Coverage form :: Occurrence
Limit of liability, each claim :: $1,000,000
Limit of liability, annual aggregate :: $3,000,000
Deductible :: None
Premium :: $96.00, paid
Location of training :: Clearwater Children's Hospital, Duluth Harbor, MN
Endorsements: GS-2 (students), GS-9 (certificate holders). This schedule is a part of the policy.
~ Authorized representative :: Harlan Whitcombe ;; Date issued :: 02/26/2026""",
        "Valentina Sorrentino-Blake",
        "2026-03-15",
        expires="2026-09-15",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Southern Cross Medical Defence
% Level 4, 22 Wattle Street, Adelaide Hills, SA 5999, Australia (fictional)
# Certificate of currency
Member :: Mr Lachlan Tupou Faleolo
Member number :: 7718-220
Date of birth :: 30 November 2000
Class of membership :: Medical student, elective extension
Period of cover :: 1 January 2026 to 31 December 2026
Cover for any one claim :: USD 2,000,000
Cover in the aggregate :: USD 4,000,000
Territorial limits :: Worldwide including the USA for supervised student electives
Retroactive date :: 12 February 2021
This certificate is evidence of cover on the day of issue, 8 January 2026.
~ Member Services :: Tamsin Roe""",
        "Lachlan Tupou Faleolo",
        "2026-01-01",
        expires="2026-12-31",
        birth="2000-11-30",
        values="per_claim,2000000,USD,;aggregate,4000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Tri-River Student Risk Pool
% c/o Bexley Brokers, 40 Market Arcade, Pittsburgh Landing, PA (fictional)
# Evidence of student professional liability
Member school :: St. Brannoc University School of Medicine
Covered student :: Zainab Temilola Kasumu
Certificate number :: TR-26-5518
Effective :: July 1, 2025
Expires :: July 1, 2026
Per occurrence :: $1 million
Aggregate :: $3 million
Covered activities :: Clerkships and electives approved by the school
Issued to: Lakeshore Health, Dane Hollow, WI. The pool gives 30 days' notice of cancellation.
~ Pool administrator :: G. Bexley""",
        "Zainab Temilola Kasumu",
        "2025-07-01",
        expires="2026-07-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Granite State Physicians' Reciprocal
% 118 Court Square, Concord Mills, NH 03399 (fictional)
# Quotation - no cover in force
## Medical professional liability - students
Proposed insured :: Jean-Baptiste Mbarga Atangana
Quotation number :: Q-260207
Proposed period :: From 04/01/2026 to 10/01/2026
Limit of liability, each claim :: $1,000,000
Limit of liability, annual aggregate :: $3,000,000
Premium :: $104.00, not paid
Status :: PENDING - application incomplete
This is a quotation only. Coverage is not bound until the Company has received the signed application and \
the premium.
~ Underwriting assistant :: P. Levesque ;; Date of quotation :: 02/07/2026""",
        "Jean-Baptiste Mbarga Atangana",
        "2026-04-01",
        expires="2026-10-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "malpractice",
        """% Kestrel Indemnity Company
% 600 Aviation Parkway, Wichita Bend, KS 67299 (fictional)
# Declarations
Insured :: Nurul Izzah binti Kamaruddin
Policy number :: KI-SMP-118220
Policy period :: 08/01/2024 to 08/01/2025
Each medical incident :: $1,000,000
Aggregate :: $3,000,000
Form :: Claims made
Status on 10/02/2025 :: EXPIRED - not renewed
No claim first made after the policy period is covered. The optional extended reporting period was not bought.
~ Policy services :: Craig Amador""",
        "Nurul Izzah binti Kamaruddin",
        "2024-08-01",
        expires="2025-08-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% Passerelle Student Cover
% Registered office 8 Quai du Rhône, Geneva (fictional)
# Insurance certificate
Policyholder and insured :: Mélissa Oumou Diakité
Date of birth :: 16/03/2002
Certificate :: PSC 118 2207
Start of cover :: 27/04/2026
End of cover :: 26/07/2026
Zone :: Worldwide with USA and Canada
Medical and hospital costs :: USD 500,000
Evacuation and repatriation :: Actual costs
Excess :: USD 50 per event
Blood exposure during training :: Covered up to USD 5,000
The insurer is reached at any time on +41 22 555 01 18.
~ For the insurer :: S. Rochat""",
        "Mélissa Oumou Diakité",
        "2026-04-27",
        expires="2026-07-26",
        birth="2002-03-16",
    )
    yield mk(
        "health_insurance",
        """% Badger Mutual Scholars Plan
% P.O. Box 7718, Madison Forks, WI 53799 (fictional)
# Summary of enrollment
Member :: Tsubasa Kobayakawa
Member ID :: BMS 5518 22
Date of birth :: 12/02/2000
Plan :: Visiting Scholar Gold
Coverage begins :: 05/01/2026
Coverage ends :: 07/31/2026
Deductible :: $0 in network
Out-of-pocket limit :: $2,500
Coverage for pre-existing conditions :: Yes
Questions about your benefits: 608-555-0181.""",
        "Tsubasa Kobayakawa",
        "2026-05-01",
        expires="2026-07-31",
        birth="2000-12-02",
    )
    yield mk(
        "health_insurance",
        """% Zagros Travel Insurance
% 44 Enghelab Square, Tehran, Iran (fictional)
# Overseas travel insurance policy
Insured :: Parham Sohrabi-Kia
Passport no. :: X00118220
Date of birth :: 1999/07/22
Policy no. :: ZTI-1404-5518
Valid from :: 2026/02/20
Valid until :: 2026/05/20
Territory :: Worldwide
Limit of medical expenses :: EUR 50,000
Cost of return after an accident :: EUR 5,000
Duration of stay :: up to 92 days
~ Issuing agent :: Agency 118, Tehran ;; Issued on :: 2026/02/03""",
        "Parham Sohrabi-Kia",
        "2026-02-20",
        expires="2026-05-20",
        birth="1999-07-22",
    )
    yield mk(
        "health_insurance",
        """% Badger Mutual Scholars Plan
% P.O. Box 7718, Madison Forks, WI 53799 (fictional)
# Notice of cancelled enrollment
Member :: Ikram Boudjemaa
Member ID :: BMS 5519 07
Date of birth :: 08/25/2001
Plan :: Visiting Scholar Basic
Coverage began :: 09/01/2025
Coverage ended :: 09/30/2025
Reason :: CANCELLED, premium for October not paid
You have no coverage after the day on which it ended. Claims for later services will not be paid. You may \
apply again at any time.""",
        "Ikram Boudjemaa",
        "2025-09-01",
        expires="2025-09-30",
        birth="2001-08-25",
        sound=False,
    )
    yield mk(
        "affiliation",
        """% Mangrove Bay Hospital and Carpathian State Medical Academy
% International clinical education (fictional)
# Affiliation agreement - key terms
Hospital :: Mangrove Bay Hospital, Palmetto Key, Florida
School :: Carpathian State Medical Academy, Verkhivtsi, Ukraine
Effective date :: January 15, 2026
End of term :: January 14, 2029
Number of students :: Up to 12 a year
Insurance :: Students carry professional liability cover of $1,000,000 per claim and $3,000,000 in all, and \
health insurance
Health :: Proof of immunity, a TB test and a drug screen before the first day
Termination :: By either party with 60 days' notice in writing
The full text of the agreement follows in Annex A. Signed for both parties:
~ Hospital :: Yvonne Castellanos, COO ;; School :: O. Hnatiuk, Dean""",
        "",
        "2026-01-15",
        expires="2029-01-14",
    )


def _ministerio() -> Iterator[UnseenPaper]:
    """Latin American authorities' certificates, with English below."""
    mk = partial(_paper, Ministerio)
    yield mk(
        "background_check",
        """% REPÚBLICA DE LOS ANDES CENTRALES
% Ministerio del Interior - Dirección de Registro Policial (ficticia)
# CERTIFICADO DE ANTECEDENTES PENALES
# Certificate of criminal record
Apellidos :: Maldonado Yupanqui ;; Nombres :: Kelly Brigitte
Fecha de nacimiento :: 27/02/2001 ;; Cédula :: 0118220-7
La Dirección de Registro Policial certifica que, consultada la base de datos nacional, la persona arriba \
identificada NO REGISTRA antecedentes penales.
Expedido en la capital, el 6 de febrero de 2026. Válido por 90 días.
## English translation
The Directorate of Police Records certifies that, after a search of the national database, the person \
identified above HAS NO criminal record.
Issued on 6 February 2026. Valid for 90 days.
~ Jefe de Registro :: Cnel. Wilmer Aguinaga
! DIRECCIÓN DE
! REGISTRO POLICIAL""",
        "Kelly Brigitte Maldonado Yupanqui",
        "2026-02-06",
        expires="2026-05-07",
        birth="2001-02-27",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% ESTADO LIBRE DE TAMAZULA
% Fiscalía General - Dirección de Servicios Periciales (ficticia)
# CONSTANCIA DE DATOS REGISTRALES
# Record certificate
Nombre :: Emiliano Santoyo Barragán ;; CURP :: SABE000118XXXXXX00
Nacimiento :: 18 de enero de 2000 ;; Folio :: 77182/2025
Se hace constar que en los archivos de esta Dirección NO SE ENCONTRARON antecedentes penales a nombre de la \
persona señalada.
Tamazula, a 12 de septiembre de 2025.
## English
This office states that NO criminal record was found in its files under the name of the person shown. \
Tamazula, September 12, 2025.
~ Director :: Lic. Evaristo Mondragón""",
        "Emiliano Santoyo Barragán",
        "2025-09-12",
        birth="2000-01-18",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% REPÚBLICA FEDERATIVA DO CRUZEIRO
% Ministério da Justiça - Polícia da União (fictícia)
# CERTIDÃO DE ANTECEDENTES CRIMINAIS
# Criminal record certificate
Nome :: Davi Luca Montenegro de Albuquerque ;; Nascimento :: 11/05/2000
Filiação :: Rosângela de Albuquerque ;; Certidão nº :: 118.220/2026
Certificamos que, após pesquisa no Sistema Nacional, NÃO CONSTA condenação com trânsito em julgado em nome \
da pessoa acima.
Emitida em 15/01/2026 às 14h07.
## English translation
We certify that, after a search of the national system, NO conviction is on record in the name of the \
person above. Issued on 15 January 2026.
A autenticidade pode ser conferida com o número da certidão.""",
        "Davi Luca Montenegro de Albuquerque",
        "2026-01-15",
        birth="2000-05-11",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% REPÚBLICA DE LOS ANDES CENTRALES
% Ministerio del Interior - Dirección de Registro Policial (ficticia)
# CERTIFICADO DE ANTECEDENTES PENALES
# Certificate of criminal record
Apellidos :: Carvajal Ñañez ;; Nombres :: Brayan Stiven
Fecha de nacimiento :: 02/10/1998 ;; Cédula :: 0119904-1
La Dirección de Registro Policial certifica que la persona arriba identificada REGISTRA el antecedente \
siguiente: lesiones personales, sentencia del 14/06/2021, pena de 10 meses, cumplida.
Expedido en la capital, el 22 de octubre de 2025.
## English translation
The Directorate of Police Records certifies that the person identified above HAS the following criminal \
record: bodily injury, sentence of 14/06/2021, 10 months, served. Issued on 22 October 2025.
~ Jefe de Registro :: Cnel. Wilmer Aguinaga""",
        "Brayan Stiven Carvajal Ñañez",
        "2025-10-22",
        birth="1998-10-02",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "good_standing",
        """% UNIVERSIDAD NACIONAL DE LA SIERRA VERDE
% Facultad de Ciencias Médicas - Secretaría Académica (ficticia)
# CONSTANCIA DE ESTUDIANTE REGULAR
# Certificate of good standing
Estudiante :: Camila Renata Oyarzún Llancapán ;; Matrícula :: 2020-01182
La Secretaría Académica hace constar que la estudiante arriba citada es alumna regular del sexto año de la \
carrera de Medicina, no adeuda materias y no ha sido objeto de sanciones disciplinarias.
Sierra Verde, 24 de noviembre de 2025
## English
The Academic Secretary states that the student named above is a regular student of the sixth year of \
Medicine, in good academic standing, without pending subjects and without disciplinary sanctions.
Sierra Verde, November 24, 2025
~ Secretario Académico :: Dr. Patricio Huenchumil
! SECRETARÍA ACADÉMICA""",
        "Camila Renata Oyarzún Llancapán",
        "2025-11-24",
    )
    yield mk(
        "diploma",
        """% UNIVERSIDADE FEDERAL DO VALE DO TUCURUÍ
% Pró-Reitoria de Graduação (fictícia)
# DIPLOMA DE MÉDICO
# Degree of Physician
O Reitor, tendo em vista a conclusão do Curso de Medicina em 12 de dezembro de 2025, confere o título de \
MÉDICA a
# Larissa Nakamura dos Anjos
nascida em 8 de julho de 2000, e outorga-lhe o presente diploma, a fim de que possa gozar de todos os \
direitos e prerrogativas legais.
Tucuruí, 19 de dezembro de 2025
## English translation
The Rector, in view of the completion of the course of Medicine on December 12, 2025, confers the title of \
PHYSICIAN upon the person named above, born on July 8, 2000. Tucuruí, December 19, 2025.
~ Reitor :: Prof. Dr. Waldemar Quirino ;; Diplomada :: Larissa N. dos Anjos""",
        "Larissa Nakamura dos Anjos",
        "2025-12-19",
        birth="2000-07-08",
    )
    yield mk(
        "diploma",
        """% UNIVERSIDAD NACIONAL DE LA SIERRA VERDE
% Registro de Títulos (ficticia)
# DUPLICADO ANULADO
# Cancelled duplicate
Titular :: Joaquín Ignacio Peralta Quiñones ;; Registro :: 5518-T
Se deja constancia que el diploma de Médico Cirujano expedido el 4 de julio de 2025 contenía un error en el \
nombre y fue ANULADO. Este ejemplar carece de validez.
Sierra Verde, 1 de agosto de 2025
## English
The diploma of Physician and Surgeon issued on 4 July 2025 contained an error in the name and was \
CANCELLED. This copy is VOID. Sierra Verde, 1 August 2025.
~ Jefa de Registro :: Maritza Bahamondes
! ANULADO
! VOID""",
        "Joaquín Ignacio Peralta Quiñones",
        "2025-08-01",
        sound=False,
    )
    yield mk(
        "name_change",
        """% REPÚBLICA DE LOS ANDES CENTRALES
% Registro Civil e Identificación (ficticio)
# ACTA DE RECTIFICACIÓN DE NOMBRE
# Record of a change of name
Nombre anterior / Former name :: Yesica Marisol Choque
Nombre actual / Present name :: Jessica Marisol Choque Vda. de Terán
Fecha de nacimiento / Date of birth :: 30/06/1999 ;; Tomo :: 118
El Registro Civil hace constar que, por resolución 2207 del 9 de junio de 2025, la persona citada lleva en \
adelante el nombre actual.
Dado en la capital, a 20 de junio de 2025.
## English
By resolution 2207 of 9 June 2025 the person cited bears the present name from now on. Given on 20 June 2025.
~ Oficial Registradora :: Nieves Colque""",
        "Jessica Marisol Choque Vda. de Terán",
        "2025-06-20",
        birth="1999-06-30",
    )
    yield mk(
        "translation",
        """% COLEGIO DE TRADUCTORES DEL LITORAL
% Legalizaciones (ficticio)
# CERTIFICACIÓN DE TRADUCCIÓN
# Certification of translation
Traductora / Translator :: Lucrecia Bonfanti ;; Matrícula / License :: 118
Documento / Document :: certificado analítico / academic transcript
Persona / Person :: Thiago Valentín Zubeldía
La suscripta certifica que lo que antecede es traducción fiel al inglés del documento adjunto en español.
Rosario del Litoral, 14 de abril de 2026
## English
I, the undersigned public translator, certify that the foregoing is a true and complete translation into \
English of the attached document in Spanish. April 14, 2026.
~ Traductora Pública :: L. Bonfanti
! COLEGIO DE TRADUCTORES""",
        "Thiago Valentín Zubeldía",
        "2026-04-14",
    )
    yield mk(
        "immunization_host",
        """% MINISTERIO DE SALUD PÚBLICA
% Programa Ampliado de Inmunizaciones - República de los Andes Centrales (ficticio)
# CERTIFICADO DE VACUNACIÓN
# Vaccination certificate
Nombre :: Dayana Lisbeth Quishpe Toapanta ;; Nacimiento :: 09/12/2001
Vacuna / Vaccine | 1ª dosis | 2ª dosis | 3ª dosis
SRP (MMR) | 15/12/2002 | 20/01/2008 | -
Hepatitis B | 11/03/2019 | 15/04/2019 | 16/09/2019
Varicela (Varicella) | 22/01/2003 | 30/10/2023 | -
dTpa (Tdap) | 02/02/2022 | - | -
Influenza | 06/11/2025 | - | -
COVID-19 | 21/06/2021 | 19/07/2021 | 24/01/2022
Última vacuna registrada: 06/11/2025.
## English
We certify that the vaccinations above are entered in the national register. The last entry is of 6 \
November 2025.
~ Responsable PAI :: Lcda. Narcisa Guamán""",
        "Dayana Lisbeth Quishpe Toapanta",
        "2025-11-06",
        birth="2001-12-09",
    )


def _mirror_form() -> Iterator[UnseenPaper]:
    """Hospitals' forms, most with labels in two languages."""
    mk = partial(_paper, MirrorForm)
    yield mk(
        "physical_exam",
        """% AL WAHA GENERAL HOSPITAL / DUBAI CREEK, U.A.E.
% Employee & Student Health Clinic - form AW/ESH-07 (fictional)
# MEDICAL FITNESS EXAMINATION - TRAINEES
Full name :: Rashid Saif Al-Ketbi ;; File no. :: 118220
Date of birth :: 17/04/2001 ;; Gender :: Male
Date of examination :: 11/01/2026 ;; Nationality :: U.A.E.
## Findings
Blood pressure :: 118 / 74 ;; Pulse :: 70
Cardiovascular :: [x] Normal  [ ] Abnormal ;; Respiratory :: [x] Normal  [ ] Abnormal
Abdomen :: [x] Normal  [ ] Abnormal ;; Nervous system :: [x] Normal  [ ] Abnormal
Vision :: 6/6 both eyes ;; Hearing :: [x] Normal  [ ] Abnormal
## Conclusion
Fit for clinical training :: [x] Fit  [ ] Fit with limits  [ ] Unfit
~ Physician :: Dr. Lamees Darwish, DHA 00118 ;; Date :: 11/01/2026
! AL WAHA GENERAL HOSPITAL
! STUDENT HEALTH""",
        "Rashid Saif Al-Ketbi",
        "2026-01-11",
        birth="2001-04-17",
    )
    yield mk(
        "chest_xray",
        """% SHARQ BAY MEDICAL CENTER / KUWAIT
% Radiology Department - form SB/RAD-2 (fictional)
# X-RAY REPORT
Patient name :: Dalal Mishari Al-Rujaib ;; Civil ID :: 300000118220
Birth date :: 06/10/2000 ;; Sex :: F
Examination :: Chest, PA view ;; Exam date :: 19/10/2025
Referred by :: Student Affairs ;; Report date :: 20/10/2025
## Report
Both lungs are clear. No pleural effusion. Normal heart size. The mediastinum and the bones of the thorax \
show nothing abnormal.
Impression :: Normal chest X-ray.
~ Radiologist :: Dr. Ehab Wahdan, FRCR""",
        "Dalal Mishari Al-Rujaib",
        "2025-10-19",
        birth="2000-10-06",
        values="chest_xray,,,normal",
    )
    yield mk(
        "drug_screen",
        """% NAJMAT DOHA POLYCLINIC / DOHA, QATAR
% Laboratory - form ND/LAB-11 (fictional)
# URINE SCREEN FOR DRUGS OF ABUSE
Name :: Hassan Mahdi Al-Yafei ;; QID :: 29900118220
Date of birth :: 23-Nov-1999 ;; Sex :: Male
Sample taken :: 04-Feb-2026 09:20 ;; Result date :: 04-Feb-2026
## Results
Drug | Result | Cut-off
Amphetamine | Negative | 1000 ng/mL
Benzodiazepine | Negative | 300 ng/mL
Cannabis (THC) | Negative | 50 ng/mL
Cocaine | Negative | 300 ng/mL
Opiates | Negative | 300 ng/mL
Tramadol | Negative | 100 ng/mL
Overall :: NEGATIVE
~ Technologist :: Jomar Villaflor ;; Pathologist :: Dr. Rania Sobhi""",
        "Hassan Mahdi Al-Yafei",
        "2026-02-04",
        birth="1999-11-23",
        values="drug_screen,,,negative",
    )
    yield mk(
        "tb_test",
        """% MUTTRAH COAST HOSPITAL / MUSCAT, OMAN
% Infection Control - form MC/IC-4 (fictional)
# TB SCREENING - QUANTIFERON
Name :: Said Khalfan Al-Maskari ;; Student no. :: S-0118
Date of birth :: 12.01.2000 ;; Sex :: M
Blood drawn :: 14.09.2025 ;; Reported :: 16.09.2025
TB1 minus Nil :: 2.44 IU/mL ;; TB2 minus Nil :: 2.91 IU/mL
Nil :: 0.11 IU/mL ;; Mitogen minus Nil :: 9.80 IU/mL
Result :: [ ] Negative  [x] POSITIVE  [ ] Indeterminate
## Advice
Chest X-ray and a visit to the chest clinic have been booked. Not cleared for patient contact until seen.
~ Infection Control :: Sr. Lincy Mathew ;; Physician :: Dr. Nasra Al-Hinai""",
        "Said Khalfan Al-Maskari",
        "2025-09-14",
        birth="2000-01-12",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% RED DUNES UNIVERSITY HOSPITAL / RIYADH, SAUDI ARABIA
% Department of Pathology - form RD/SER-3 (fictional)
# IMMUNITY SCREEN
Patient :: Shahad Turki Al-Otaishan ;; MRN :: 00551182
Date of birth :: 2001-09-19 ;; Gender :: Female
Collected :: 2025-12-21 08:10 ;; Validated :: 2025-12-22 13:45
Test | Result | Unit | Comment
Measles IgG | 480 | mIU/mL | Immune
Mumps IgG | 62 | U/mL | Immune
Rubella IgG | 71 | IU/mL | Immune
Varicella IgG | 890 | mIU/mL | Immune
Anti-HBs | 38.5 | mIU/mL | Immune
HBsAg | Non-reactive | | Negative
~ Consultant :: Dr. Majed Felemban""",
        "Shahad Turki Al-Otaishan",
        "2025-12-21",
        birth="2001-09-19",
        values="measles_igg,480,mIU/mL,positive;mumps_igg,62,U/mL,positive;rubella_igg,71,IU/mL,positive;"
        "varicella_igg,890,mIU/mL,positive;anti-HBs,38.5,mIU/mL,positive;HBsAg,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC-STYLE IMMUNIZATION FORM / FORMULAIRE DE VACCINATION
% Standardized for visiting students - fictional copy, both languages
# STANDARDIZED IMMUNIZATION FORM
Last name / Nom :: BEN AMMAR ;; First name / Prénom :: Eya
Date of birth / Né(e) le :: 03/29/2001 ;; School / Faculté :: Univ. Carthage-Sud
## MMR / ROR
MMR dose 1 / ROR dose 1 :: 04/10/2002 ;; MMR dose 2 / ROR dose 2 :: 09/15/2007
## Hepatitis B / Hépatite B
Dose 1 :: 01/20/2020 ;; Dose 2 :: 02/24/2020 ;; Dose 3 :: 07/27/2020
Hep B surface antibody :: 205 mIU/mL, 11/18/2025 ;; Immune :: [x] Yes  [ ] No
## Varicella / Varicelle
IgG :: [x] Positive  [ ] Negative ;; Date :: 11/18/2025
## Tdap, influenza, COVID-19
Tdap :: 05/06/2022 ;; Influenza :: 10/30/2025 ;; COVID-19 :: 12/03/2024
## Tuberculosis / Tuberculose
IGRA :: [x] Negative  [ ] Positive ;; Date :: 11/18/2025
~ Physician / Médecin :: Dr. Sonia Trabelsi ;; Date :: 12/01/2025""",
        "Eya Ben Ammar",
        "2025-12-01",
        birth="2001-03-29",
        values="anti-HBs,205,mIU/mL,positive;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC-STYLE IMMUNIZATION FORM / BAĞIŞIKLAMA FORMU
% Standardized for visiting students - fictional copy, both languages
# STANDARDIZED IMMUNIZATION FORM
Last name / Soyadı :: YILDIRIMOĞLU ;; First name / Adı :: Elif Nur
Date of birth / Doğum tarihi :: 08/11/2000 ;; School / Fakülte :: Univ. of Kızılova
## MMR / KKK
Measles IgG :: [x] Positive  [ ] Negative ;; Date :: 02/03/2026
Mumps IgG :: [x] Positive  [ ] Negative ;; Date :: 02/03/2026
Rubella IgG :: [x] Positive  [ ] Negative ;; Date :: 02/03/2026
## Hepatitis B / Hepatit B
Dose 1 :: 08/12/2000 ;; Dose 2 :: 09/11/2000 ;; Dose 3 :: 02/11/2001
Hep B surface antibody :: 51.7 mIU/mL, 02/03/2026 ;; Immune :: [x] Yes  [ ] No
## Varicella / Suçiçeği
Dose 1 :: 06/15/2019 ;; Dose 2 :: 08/20/2019
## Tuberculosis / Tüberküloz
TST read / PPD :: 02/06/2026 ;; Induration :: 7 mm, negative
## Tdap, influenza
Tdap :: 01/30/2023 ;; Influenza :: 10/11/2025
~ Physician / Hekim :: Dr. Serkan Aydoğdu ;; Date / Tarih :: 02/09/2026""",
        "Elif Nur Yıldırımoğlu",
        "2026-02-09",
        birth="2000-08-11",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,51.7,mIU/mL,positive;"
        "TST,7,mm,negative",
    )
    yield mk(
        "chest_xray",
        """% ODESA SEASIDE CLINIC / ОДЕСЬКА ПРИМОРСЬКА КЛІНІКА
% Radiology department, vul. Morska 22 (fictional)
# CHEST RADIOGRAPHY / РЕНТГЕНОГРАФІЯ ОГК
Patient / Пацієнт :: Kovalchuk Bohdan Ihorovych
Date of birth / Дата народження :: 14.04.1999 ;; No. / № :: 7718
Date of X-ray / Дата :: 03.11.2025 ;; View / Проєкція :: PA
## Report / Висновок
In the apex of the left lung there is an infiltrate of 2 cm with a small cavity; the root is enlarged. / У \
верхівці лівої легені інфільтрат 2 см з порожниною.
Impression / Заключення :: Suspicion of active TB. Phthisiologist's visit needed.
~ Radiologist / Рентгенолог :: Марченко О. С.
! ODESA SEASIDE CLINIC""",
        "Bohdan Ihorovych Kovalchuk",
        "2025-11-03",
        birth="1999-04-14",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% AEGEAN PORT HOSPITAL / ΝΟΣΟΚΟΜΕΙΟ ΑΙΓΑΙΟΥ
% Department of Imaging, Izmiri Street 18, Kavala (fictional)
# CHEST X-RAY / ΑΚΤΙΝΟΓΡΑΦΙΑ ΘΩΡΑΚΟΣ
Surname / Επώνυμο :: PAPADIMITROPOULOU ;; Name / Όνομα :: ATHINA
Date of birth / Ημ. γέννησης :: 25/07/2000 ;; AMKA :: 25070000118
Date of exam / Ημερομηνία :: 12/02/2026 ;; Views / Λήψεις :: PA, lateral
## Findings / Ευρήματα
No consolidation, nodule or cavity. The costophrenic angles are free. The cardiothoracic index is within \
normal limits.
Conclusion / Συμπέρασμα :: No radiological evidence of active pulmonary tuberculosis.
~ Radiologist / Ακτινολόγος :: Dr. N. Kalogeras""",
        "Athina Papadimitropoulou",
        "2026-02-12",
        birth="2000-07-25",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "good_standing",
        """% KAZAKH STEPPE MEDICAL UNIVERSITY / ДАЛА МЕДИЦИНА УНИВЕРСИТЕТІ
% Registrar's Office - form KSMU/R-12 (fictional)
# STATEMENT OF ENROLLMENT AND STANDING / АНЫҚТАМА
Student / Студент :: Aruzhan Serikkyzy Bekova
Date of birth / Туған күні :: 21.05.2001 ;; Course / Курс :: 6
Study form / Оқу түрі :: Full-time ;; Language / Тілі :: English
Academic standing / Үлгерімі :: Good standing, GPA 3.71 of 4.0
Disciplinary record / Тәртіп :: None
This statement is given to be shown to hospitals in the USA.
~ Registrar / Тіркеуші :: Ж. Омарова ;; Date / Күні :: 28.01.2026
! REGISTRAR'S OFFICE""",
        "Aruzhan Serikkyzy Bekova",
        "2026-01-28",
        birth="2001-05-21",
    )


def _elearn() -> Iterator[UnseenPaper]:
    """Certificates of courses."""
    mk = partial(_paper, Elearn)
    yield mk(
        "hipaa",
        """% MedLearn Commons (fictional)
# Certificate of Completion
This certificate is awarded to
# Olumide Babatunde Ajayi-Cole
for the online course
Patient Privacy and HIPAA for Students in Health Care (2026 edition)
Completed :: February 8, 2026 ;; Score :: 92% ;; Contact hours :: 1.5 ;; Certificate no. :: MLC-118-2207
MedLearn Commons is not a regulatory agency. Keep this certificate with your training records.""",
        "Olumide Babatunde Ajayi-Cole",
        "2026-02-08",
    )
    yield mk(
        "hipaa",
        """% Lakeshore Health Learning Center (fictional)
# HIPAA Privacy and Security Basics
Presented to
# Ritwika Chattopadhyay
Module :: LH-COMP-04 ;; Completed on :: 01/19/2026 ;; Valid through :: 01/19/2027
The learner has passed the final quiz with 10 of 10 points and knows how protected health information is to \
be handled.
Learning Center - automatic certificate, no signature needed""",
        "Ritwika Chattopadhyay",
        "2026-01-19",
        expires="2027-01-19",
    )
    yield mk(
        "hipaa",
        """% SafeRecords Academy (fictional)
# Course Progress Statement
Learner
# Matteo Sandoval-Riquelme
HIPAA Privacy Rule for Clinical Staff
Started :: 10/02/2025 ;; Lessons finished :: 3 of 7 ;; Final test :: Not taken ;; Status :: INCOMPLETE
This statement of 10/29/2025 is not a certificate. A certificate is issued once all lessons and the final \
test are completed.""",
        "Matteo Sandoval-Riquelme",
        "2025-10-29",
        sound=False,
    )
    yield mk(
        "osha_bbp",
        """% MedLearn Commons (fictional)
# Certificate of Completion
This certificate is awarded to
# Khanh Vy Lương
for the online course
Bloodborne Pathogens: the OSHA Standard 29 CFR 1910.1030
Completed :: March 2, 2026 ;; Score :: 88% ;; Contact hours :: 1.0 ;; Renew by :: March 2, 2027
MedLearn Commons is not a regulatory agency. Keep this certificate with your training records.""",
        "Khanh Vy Lương",
        "2026-03-02",
        expires="2027-03-02",
    )
    yield mk(
        "osha_bbp",
        """% Windrose Safety Training (fictional)
% Online courses for clinics and schools
# Bloodborne Pathogens Training
We certify that
# Teuila Leota
took part in two hours of training on exposure to blood, personal protective equipment, sharps, hepatitis B \
vaccination and what to do after an exposure.
Date of training :: 12 Dec 2025 ;; Trainer :: Marge Dobrowski, RN ;; Code :: WST-7718""",
        "Teuila Leota",
        "2025-12-12",
    )
    yield mk(
        "ny_infection_control",
        """% Hudson Online CE (fictional)
% Provider number IC 0118 - New York State mandated training
# Infection Control and Barrier Precautions
This is to certify that
# Shirin Akhondzadeh
has completed the coursework in infection control, elements I to VII, including sepsis, that New York State \
requires of medical students and physicians.
Completion date :: 03/23/2026 ;; Profession :: Medical student ;; Valid for :: 4 years ;; Certificate :: \
HO-55182
Course director: Neville Abernathy, MPH""",
        "Shirin Akhondzadeh",
        "2026-03-23",
        expires="2030-03-23",
    )
    yield mk(
        "bls",
        """% Resus Network International (fictional)
% Training site: Escuela de Emergencias, Monterrey Sur
# BLS for Healthcare Professionals
This certifies that
# Ana Sofía Cantú de la Garza
has passed the written test and the skills test for basic life support of adults, children and infants, and \
use of the AED.
Course date :: 31/01/2026 ;; Valid until :: 31/01/2028 ;; Instructor :: Téc. Iván Leal ;; Card :: \
RN-118220""",
        "Ana Sofía Cantú de la Garza",
        "2026-01-31",
        expires="2028-01-31",
    )
    yield mk(
        "bls",
        """% Heart & Breath Foundation of Nigeria (fictional)
# Basic Life Support Provider
is hereby conferred on
# Ngozi Rosemary Ibekwe
who demonstrated the knowledge and the skills of CPR and AED according to the foundation's curriculum.
Issued :: 22nd November, 2025 ;; Expires :: November 2027 ;; Training centre :: Enugu Teaching Hospital
Instructor: Dr. Kenechukwu Obi""",
        "Ngozi Rosemary Ibekwe",
        "2025-11-22",
        expires="2027-11-30",
    )
    yield mk(
        "bls",
        """% Resus Network International (fictional)
% Training site: St. Hedwig Clinic, Posen-Ost
# BLS for Healthcare Professionals
This certifies that
# Aleksander Wierzbicki
has passed the written test and the skills test for basic life support.
Course date :: 17/06/2023 ;; Valid until :: 17/06/2025 ;; Card :: RN-090418 ;; State on 05/11/2025 :: EXPIRED
This certificate is no longer valid. Please book a refresher course.""",
        "Aleksander Wierzbicki",
        "2023-06-17",
        expires="2025-06-17",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% Clearwater Children's Hospital - Safety Office (fictional)
# Respirator Fit Test Record
Issued to
# Siddharth Venkatanarayanan
Quantitative test, carried out as in OSHA 1910.134, Appendix A
Test date :: Apr 9, 2026 ;; Respirator :: Halyard 46767, regular ;; Result :: FAILED ;; Fit factor :: 41, \
needs 100
The respirator did not seal with any size on hand; the student is not cleared to wear an N95.
Tester: Gunnar Ekblad, safety technician""",
        "Siddharth Venkatanarayanan",
        "2026-04-09",
        sound=False,
    )


def _exam_page() -> Iterator[UnseenPaper]:
    """Examination boards' reports and certificates."""
    mk = partial(_paper, ExamPage)
    yield mk(
        "usmle_step1",
        """% United States Medical Licensing Examination - Step 1
% Report to the examinee. Specimen of a fictional board.
# STEP 1 RESULT
Examinee :: Hakimzai, Roya Parwin ;; USMLE ID :: 5-118-220-7
Date of test :: 04 Sep 2025 ;; Outcome :: PASS
School :: Kabul Hills Medical University ;; Report date :: 24 Sep 2025
Step 1 is scored pass/fail. The passing standard is set by a committee and reviewed every few years. You \
have met the standard, so that no score or content profile is given.
A fail would be shown with a graph of the content areas. Only a transcript sent by the registration entity \
is official.""",
        "Roya Parwin Hakimzai",
        "2025-09-04",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        """% United States Medical Licensing Examination - Step 1
% Report to the examinee. Specimen of a fictional board.
# STEP 1 RESULT
Examinee :: Obiang Nsue, Pascual ;; USMLE ID :: 5-118-301-9
Date of test :: 12 Aug 2025 ;; Outcome :: FAIL
School :: Bata Bay University ;; Report date :: 03 Sep 2025
You did not meet the passing standard of Step 1. The profile below compares your work in each area with \
that of examinees near the standard.
Area | Compared with examinees at the standard
General principles | Below
Cardiovascular and respiratory systems | About the same
Renal, endocrine and reproductive systems | Below
Biostatistics and ethics | Below
You may take Step 1 again, but not more than three times in twelve months.""",
        "Pascual Obiang Nsue",
        "2025-08-12",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% United States Medical Licensing Examination - Step 2 CK
% Report to the examinee. Specimen of a fictional board.
# STEP 2 CLINICAL KNOWLEDGE RESULT
Examinee :: Abu Ghazaleh, Zaid Omar ;; USMLE ID :: 5-222-071-1
Date of test :: 15 Dec 2025 ;; Outcome :: PASS
Minimum passing score :: 218 ;; Report date :: 07 Jan 2026
& Your score :: 256 of 300
The standard error of the estimate is 7 points. Most scores of first takers lie between 220 and 275.""",
        "Zaid Omar Abu Ghazaleh",
        "2025-12-15",
        values="step2ck,256,,pass",
    )
    yield mk(
        "usmle_step2ck",
        """% United States Medical Licensing Examination - Step 2 CK
% Report to the examinee. Specimen of a fictional board.
# STEP 2 CLINICAL KNOWLEDGE RESULT
Examinee :: Pokharel, Bibek ;; USMLE ID :: 5-222-118-0
Date of test :: 21 Nov 2025 ;; Outcome :: FAIL
Minimum passing score :: 218 ;; Report date :: 17 Dec 2025
& Your score :: 211 of 300
Your score is below the minimum. The content profile shows lower results in surgery and in obstetrics. See \
the bulletin for the rules on retaking the examination.""",
        "Bibek Pokharel",
        "2025-11-21",
        values="step2ck,211,,fail",
        sound=False,
    )
    yield mk(
        "usmle_transcript",
        """% United States Medical Licensing Examination
% Transcript of all Steps. Specimen of a fictional board.
# USMLE TRANSCRIPT
Name :: Mukherjee, Torsha ;; USMLE ID :: 5-071-118-4
Birth date :: 02/18/1999 ;; Date of transcript :: 01/13/2026
Examination | Test date | Pass/Fail | Three-digit score | Minimum pass
Step 1 | 09/19/2024 | Pass | Not reported | 196
Step 2 CK | 10/08/2025 | Pass | 244 | 218
Step 3 | - | - | - | -
Total attempts: Step 1, one; Step 2 CK, one. Irregular behavior: none on file. Sent to: Clearwater \
Children's Hospital.""",
        "Torsha Mukherjee",
        "2026-01-13",
        birth="1999-02-18",
        values="step1,,,pass;step2ck,244,,pass",
    )
    yield mk(
        "english",
        """% TOEFL iBT - Score Report for the Test Taker
% Specimen; fictional testing service
# TOEFL iBT SCORES
Last (family) name :: Dương ;; First (given) name :: Gia Bảo
Date of birth :: 11 Mar 2002 ;; Test date :: 28 Feb 2026
Registration :: 0000 1182 2071 ;; Valid until :: 28 Feb 2028
& Total :: 98 of 120
& Reading :: 25 of 30
& Listening :: 26 of 30
& Speaking :: 22 of 30
& Writing :: 25 of 30
Institutions should use the scores that come directly from the testing service.""",
        "Gia Bảo Dương",
        "2026-02-28",
        expires="2028-02-28",
        birth="2002-03-11",
        values="TOEFL,98,,;reading,25,,;listening,26,,;speaking,22,,;writing,25,,",
    )
    yield mk(
        "english",
        """% IELTS Academic - Test Report
% Specimen; fictional test centre, Tashkent East
# TEST REPORT FORM
Family name :: ABDURASULOV ;; First names :: JAKHONGIR
Date of birth :: 07/01/2001 ;; Test date :: 22/NOV/2025
Candidate no. :: 001182 ;; Scheme :: Academic, private candidate
& Overall band :: 7.5 of 9
& Listening :: 8.0 of 9
& Reading :: 7.5 of 9
& Writing :: 6.5 of 9
& Speaking :: 7.5 of 9
CEFR level C1. Results are recommended for use within two years.""",
        "Jakhongir Abdurasulov",
        "2025-11-22",
        birth="2001-01-07",
        values="IELTS,7.5,,;listening,8,,;reading,7.5,,;writing,6.5,,;speaking,7.5,,",
    )
    yield mk(
        "oet",
        """% OET - Occupational English Test for Medicine
% Specimen; fictional
# STATEMENT OF RESULTS
Candidate :: Maria Teresa Quimbo Salazar ;; Candidate no. :: 071-118-22
Birth date :: 06 June 2000 ;; Sitting :: 17 January 2026
Profession :: Medicine ;; Country :: Philippines
& Listening :: 410 of 500
& Reading :: 380 of 500
& Speaking :: 400 of 500
& Writing :: 360 of 500
Grades: Listening B, Reading B, Speaking B, Writing B. A grade of B begins at 350.""",
        "Maria Teresa Quimbo Salazar",
        "2026-01-17",
        birth="2000-06-06",
        values="listening,410,,;reading,380,,;speaking,400,,;writing,360,,",
    )
    yield mk(
        "ecfmg_cert",
        """% Educational Commission for Foreign Medical Graduates
% Status page and certificate copy - specimen, fictional
# STANDARD ECFMG CERTIFICATE
This certifies that the graduate named below has met the requirements of the Commission.
Name :: Tamar Giorgadze ;; Certificate number :: 0-118-220-7
Medical school :: Kolkheti Medical University ;; Degree date :: June 2024
Basic medical science examination :: September 2023 ;; Clinical science examination :: July 2024
English examination :: November 2024 ;; Date issued :: March 5, 2025
Status of the certificate :: Valid indefinitely ;; Primary verification :: Complete
~ Chair :: Adelaide Fontaine, MD ;; President :: Chester Okumura, MD""",
        "Tamar Giorgadze",
        "2025-03-05",
    )
    yield mk(
        "ecfmg_pathway",
        """% Educational Commission for Foreign Medical Graduates
% Pathways to certification, notice to applicant - specimen, fictional
# PATHWAY DECISION
Applicant :: Gideon Kwabena Sarfo-Mensah ;; Applicant number :: 0-118-904-3
Pathway :: 3, accredited school ;; Season :: 2026 Match
Application received :: 10 September 2025 ;; Date of decision :: 29 October 2025
Decision :: ACCEPTED ;; English requirement :: Met by OET, 16 August 2025
Your application to the Pathway has been accepted. The clinical skills and communication requirements for \
certification are met. The acceptance ends if you do not become certified within the season.""",
        "Gideon Kwabena Sarfo-Mensah",
        "2025-10-29",
    )


def _booklet() -> Iterator[UnseenPaper]:
    """Pages of booklets: vaccinations, passports, visas."""
    mk = partial(_paper, Booklet)
    yield mk(
        "immunization_host",
        """% IMPFBUCH / VACCINATION BOOKLET
% Internationale Bescheinigungen über Impfungen - Muster
Name / Surname :: Feldkirchner ;; Vorname / Given name :: Rosalie ;; geb. / born :: 16.02.2001
# Impfungen / Vaccinations
Datum / Date | Impfstoff / Vaccine | Charge | gegen / against | Arzt / Physician
14.03.2002 | Priorix | A69FA118 | Masern, Mumps, Röteln | Dr. Kinzl
06.05.2002 | Priorix | A69FB220 | Masern, Mumps, Röteln | Dr. Kinzl
22.09.2017 | Engerix-B | AHBV118 | Hepatitis B | Dr. Aumüller
24.10.2017 | Engerix-B | AHBV120 | Hepatitis B | Dr. Aumüller
20.04.2018 | Engerix-B | AHBV207 | Hepatitis B | Dr. Aumüller
11.01.2021 | Varivax | S0118 | Varizellen | Dr. Aumüller
15.02.2021 | Varivax | S0207 | Varizellen | Dr. Aumüller
03.08.2022 | Boostrix | AC37B118 | Tetanus, Diphtherie, Pertussis | Dr. Aumüller
09.10.2025 | Influsplit | AFLBA1182 | Influenza 2025/26 | Betriebsarzt""",
        "Rosalie Feldkirchner",
        "2025-10-09",
        birth="2001-02-16",
    )
    yield mk(
        "immunization_host",
        """% INTERNATIONAL CERTIFICATE OF VACCINATION OR PROPHYLAXIS
% Issued to / Délivré à - specimen, Republic of Kenya
Name :: Zawadi Cherono Langat ;; Date of birth :: 19 May 2001 ;; Sex :: F
Nationality :: Kenyan ;; Document no. :: KE 118220
# Record of vaccines given
Vaccine | Date | Batch | Given by | Stamp of centre
Yellow fever | 08 Jan 2020 | X5L118 | N. Mutua, RN | Kisii Port Health
MMR, dose 1 | 15 Jan 2020 | T0118 | N. Mutua, RN | Kisii Port Health
MMR, dose 2 | 19 Feb 2020 | T0118 | N. Mutua, RN | Kisii Port Health
Hepatitis B, dose 1 | 08 Jan 2020 | HB118 | N. Mutua, RN | Kisii Port Health
Hepatitis B, dose 2 | 12 Feb 2020 | HB118 | N. Mutua, RN | Kisii Port Health
Hepatitis B, dose 3 | 15 Jul 2020 | HB207 | P. Onyango, CO | Kisii Port Health
Varicella, doses 1 and 2 | 04 Mar 2024; 08 Apr 2024 | V220 | P. Onyango, CO | Kisii Port Health
Tdap | 12 Nov 2025 | TD118 | P. Onyango, CO | Kisii Port Health""",
        "Zawadi Cherono Langat",
        "2025-11-12",
        birth="2001-05-19",
    )
    yield mk(
        "covid",
        """% COVID-19 VACCINATION RECORD PAGE
% National vaccination programme, Islamic Republic of Pakistan - specimen
Name :: Ayesha Siddiqa Bugti ;; CNIC :: 53401-0118220-8 ;; Date of birth :: 02-Mar-2000
# Doses
Dose | Vaccine | Date | Batch | Centre
1 | Sinopharm | 24-Jun-2021 | 202106B118 | DHQ Hospital, Sibi
2 | Sinopharm | 26-Jul-2021 | 202107B220 | DHQ Hospital, Sibi
Booster 1 | Pfizer-BioNTech | 18-Jan-2022 | FK118 | Civil Hospital, Quetta North
Booster 2 | Pfizer-BioNTech | 05-Sep-2022 | FP2207 | Civil Hospital, Quetta North
Fully vaccinated. Check this record with the number of the card.""",
        "Ayesha Siddiqa Bugti",
        "2022-09-05",
        birth="2000-03-02",
    )
    yield mk(
        "covid",
        """% CADERNETA DE VACINAÇÃO - COVID-19
% Secretaria Municipal de Saúde, Vila Jatobá (fictícia)
Nome :: Raíssa Cordeiro Benevides ;; Nascimento :: 12/08/2001 ;; CNS :: 700 0118 2207
# Doses aplicadas
Dose | Vacina | Data | Lote | Unidade
1ª dose | Pfizer | 03/08/2021 | FD118 | UBS Centro
2ª dose | Pfizer | 26/10/2021 | FF220 | UBS Centro
Reforço | Pfizer bivalente | 04/04/2023 | GK118 | UBS Centro
Reforço 2025 | Moderna XBB | 13/05/2025 | 071822 | UBS Jardim""",
        "Raíssa Cordeiro Benevides",
        "2025-05-13",
        birth="2001-08-12",
    )
    yield mk(
        "flu",
        """% SEASONAL INFLUENZA - BOOKLET PAGE
% Travel and Student Clinic, Harare Gardens, Zimbabwe (fictional)
Name :: Tatenda Blessing Chikwanha ;; Date of birth :: 27/01/2001 ;; Card :: TSC 118
# Influenza vaccinations
Season | Vaccine | Date given | Batch | Signature
2023 | Vaxigrip Tetra | 18/05/2023 | W1C118 | R. Moyo
2024 | Vaxigrip Tetra | 06/06/2024 | X2C220 | R. Moyo
2025/26 (northern) | Influvac Tetra | 20/11/2025 | Y118 | T. Sibanda""",
        "Tatenda Blessing Chikwanha",
        "2025-11-20",
        birth="2001-01-27",
    )
    yield mk(
        "tb_test",
        """% CARNÉ DE SALUD - PRUEBA DE TUBERCULINA
% Centro de Salud Los Naranjos, Honduras (ficticio)
Nombre :: Óscar Danilo Membreño Paz ;; Nacimiento :: 24/11/2000 ;; Expediente :: 5518
# PPD (tuberculina) / Tuberculin skin test
Aplicada / Given | Leída / Read | Induración / Induration | Resultado / Result | Firma
09/03/2026 | 11/03/2026 | 13 mm | POSITIVO / POSITIVE | Enf. D. Lagos
Referido para radiografía de tórax. / Referred for a chest X-ray.
! C.S. LOS NARANJOS
! 11 MAR 2026""",
        "Óscar Danilo Membreño Paz",
        "2026-03-11",
        birth="2000-11-24",
        values="TST,13,mm,positive",
        sound=False,
    )
    line = _mrz("P", "IND", "KUTTIPARAMBIL", "NEHA MARIAM", "Z0118220", "010204", "F", "330911")
    yield mk(
        "passport",
        f"""% REPUBLIC OF INDIA / PASSPORT
% specimen page, no value
Type :: P ;; Country Code :: IND ;; Passport No. :: Z0118220
Surname :: KUTTIPARAMBIL ;; Given Name(s) :: NEHA MARIAM
Nationality :: INDIAN ;; Sex :: F ;; Date of Birth :: 04/02/2001
Place of Birth :: KOTTAYAM, KERALA ;; Place of Issue :: COCHIN
Date of Issue :: 12/09/2023 ;; Date of Expiry :: 11/09/2033

{line}""",
        "Neha Mariam Kuttiparambil",
        "2023-09-12",
        expires="2033-09-11",
        birth="2001-02-04",
    )
    line = _mrz("P", "UKR", "PANASIUK", "TARAS", "FZ118220", "990930", "M", "310417")
    yield mk(
        "passport",
        f"""% УКРАЇНА / UKRAINE - ПАСПОРТ / PASSPORT
% specimen page, no value
Type / Тип :: P ;; Country code / Код держави :: UKR ;; Passport No. / Номер :: FZ118220
Surname / Прізвище :: ПАНАСЮК / PANASIUK
Given names / Ім'я :: ТАРАС / TARAS
Date of birth / Дата народження :: 30 ВЕР/SEP 99 ;; Sex / Стать :: Ч/M
Date of issue / Дата видачі :: 17 КВІ/APR 21 ;; Date of expiry / Дата закінчення :: 17 КВІ/APR 31
Authority / Орган :: 5118

{line}""",
        "Taras Panasiuk",
        "2021-04-17",
        expires="2031-04-17",
        birth="1999-09-30",
    )
    line = _mrz("P", "PER", "ZEGARRA DEL AGUILA", "RENZO MANUEL", "118220719", "980712", "M", "240820")
    yield mk(
        "passport",
        f"""% REPÚBLICA DEL PERÚ - PASAPORTE / PASSPORT
% espécimen, sin valor / specimen, no value
Tipo / Type :: P ;; País / Country :: PER ;; N.° de pasaporte / Passport No. :: 118220719
Apellidos / Surname :: ZEGARRA DEL AGUILA
Nombres / Given names :: RENZO MANUEL
Nacionalidad / Nationality :: PERUANA ;; Sexo / Sex :: M
Fecha de nacimiento / Date of birth :: 12 JUL 1998 ;; Lugar / Place :: TARAPOTO
Emisión / Date of issue :: 20 AGO/AUG 2019 ;; Caducidad / Date of expiry :: 20 AGO/AUG 2024

! CADUCADO - EXPIRED
{line}""",
        "Renzo Manuel Zegarra del Aguila",
        "2019-08-20",
        expires="2024-08-20",
        birth="1998-07-12",
        sound=False,
    )
    line = _mrz("V", "USA", "EL HAJJAMI", "IMANE", "MA118220", "010820", "F", "360113", "MARB1B2")
    yield mk(
        "visa",
        f"""% UNITED STATES OF AMERICA - VISA
% specimen page, no value
Issuing Post :: CASABLANCA ;; Control No. :: 20260140118220
Surname :: EL HAJJAMI ;; Given Name :: IMANE
Visa Type / Class :: R  B1/B2 ;; Entries :: M ;; Nationality :: MAR
Passport Number :: MA118220 ;; Sex :: F ;; Birth Date :: 20AUG2001
Issue Date :: 15JAN2026 ;; Expiration Date :: 13JAN2036
Annotation :: MEDICAL ELECTIVE, NO PAY

{line}""",
        "Imane El Hajjami",
        "2026-01-15",
        expires="2036-01-13",
        birth="2001-08-20",
    )


def _plain_note() -> Iterator[UnseenPaper]:
    """Letters and pages without a letterhead."""
    mk = partial(_paper, PlainNote)
    yield mk(
        "lor",
        """% From: Prof. Mireille Kouassi-Brandt <m.kouassi@chu-lagune.example>
% To: Visiting Electives, Lakeshore Health
% Date: Sat, 6 Dec 2025 18:22
% Subject: Recommendation for Mr. Serge Aubin Tano
Dear members of the committee,
Serge Aubin Tano was with us on the infectious diseases ward of the CHU de la Lagune for ten weeks this \
year, and I recommend him to you without any reservation.
He knows his patients better than some of our residents do. When a family could not understand why \
treatment for tuberculosis takes so long, he drew it for them. He reads, he asks, and he admits when he \
does not know. Of the forty students of his year I would put him among the first three.
His English is good; his French notes are better than mine. Please write or call if I can tell you more.
With kind regards,
Mireille Kouassi-Brandt
Professor of Infectious Diseases""",
        "Serge Aubin Tano",
        "2025-12-06",
    )
    yield mk(
        "lor",
        """> September 16, 2025
To the Elective Selection Committee
Re: Ms. Yuki Hanabusa
I am pleased to write in support of Ms. Yuki Hanabusa, who did a four-week observership in my outpatient \
neurology clinic in July and August of 2025.
Ms. Hanabusa was punctual and courteous. She took histories from more than thirty of my patients under \
supervision, and presented two of them at our weekly conference. Her examination of the cranial nerves is \
careful and complete.
She responds well to criticism. In the first week her presentations were long; by the last they were a \
model for others. I believe that she will do very well in an American teaching hospital, and I would be \
glad to have her back as a resident.
Sincerely,
~ Signed :: Robert E. Castellano, MD ;; Neurology, private practice :: Santa Rosalia, California""",
        "Yuki Hanabusa",
        "2025-09-16",
    )
    yield mk(
        "invitation",
        """% From: Visiting Students <vslo@mangrovebay.example>
% To: Olena Tkachuk-Marchenko
% Date: February 19, 2026 9:31 AM
% Subject: Your elective has been confirmed
Dear Olena Tkachuk-Marchenko,
Good news: Mangrove Bay Hospital is happy to offer you a place in Pulmonary Medicine from April 27 to May \
22, 2026.
Please reply by March 5 to accept the offer. Your preceptor will be Dr. Ines Barrientos. On the first day \
come to the Education Office, Building C, at 7:30 AM, and bring your passport.
This e-mail may be used as a letter of invitation for your visa. The elective is unpaid.
Best build_options,
Darnell Pickering
Visiting Student Liaison""",
        "Olena Tkachuk-Marchenko",
        "2026-02-19",
    )
    yield mk(
        "invitation",
        """% From: Graduate Medical Education, Clearwater Children's
% To: Faisal Anwar Mirza
% Sent: Tuesday, January 13, 2026 3:05 PM
% Subject: Withdrawal of elective offer
Dear Faisal Anwar Mirza,
We are sorry to tell you that the offer of a visiting elective in Pediatric Surgery (March 2 to March 27, \
2026), made to you in our letter of November 10, 2025, is withdrawn.
The division cannot supervise visiting students this spring. The earlier letter of invitation is void and \
must not be used for a visa. The fee will be paid back in full.
We hope that you will apply again.
Margit Soderlund
Program Manager""",
        "Faisal Anwar Mirza",
        "2026-01-13",
        sound=False,
    )
    yield mk(
        "personal_statement",
        """# Personal Statement - Nadezhda Ilieva Stoyanova
My grandmother kept bees in the hills above our town, and it was she who taught me to stand still and look \
before I do anything. I have thought of her often during my clinical years.
In the third year I was sent to a district hospital where one internist saw to sixty beds. He let me follow \
him, then let me go ahead of him. I learned that a history taken slowly saves time.
I want to train in internal medicine and later in geriatrics. In our country old people are treated for \
many diseases and cared for by few. An elective in the United States would let me see how a geriatric team \
works, with a pharmacist and a social worker at the table.
I bring patience, four languages, and the habit of writing things down. I hope to take home a way of \
working that can be taught to others.""",
        "Nadezhda Ilieva Stoyanova",
    )
    yield mk(
        "cv",
        """# Joaquim Baptista Neto
Luanda, Angola - j.baptista.neto@mail.example - +244 555 011 822
Date of birth: 3 April 2000
# Education
2019 - present: Medicine, sixth year, Universidade do Kwanza Alto
2016 - 2018: Liceu Nacional do Huambo, science track
# Clinical experience
2025: Rotations in surgery (10 weeks) and paediatrics (8 weeks), Hospital Central do Kwanza
2024: Volunteer, malaria and HIV outreach in two provinces
# Research and publications
2025: Poster, "Time to antibiotic in open fractures", National Congress of Surgery
# Skills and languages
Portuguese (first language), English (C1), French (B1). BLS provider. SPSS, Excel.
# Interests
Handball, radio, cooking for many people""",
        "Joaquim Baptista Neto",
        birth="2000-04-03",
    )
    yield mk(
        "placeholder",
        """> 2 March 2026
To: Visiting Learner Office, Lakeshore Health
Subject: document to follow
Dear Ms. Brandvold,
The upload page does not let me go on without a file for the letter of good standing. Please take this page \
as a placeholder.
My dean's office is closed for Nowruz and the letter will be ready in the first week of April. I will \
upload it as soon as I have it.
Thank you for your patience,
Keyvan Daneshvar
Application LH-26-0418""",
        "Keyvan Daneshvar",
        "2026-03-02",
    )
    yield mk(
        "mspe",
        """# MEDICAL STUDENT PERFORMANCE EVALUATION
Student: Gabrielle Antoinette Toussaint-Moreau
St. Brannoc University School of Medicine (fictional)          Date: September 24, 2025
# Identifying information
Ms. Toussaint-Moreau is a fourth-year student. She entered the School in January 2022 and is expected to \
graduate in May 2026.
# Noteworthy characteristics
She worked as a school teacher for two years and started a reading hour on the pediatric ward.
# Academic history
No leaves, no repeated courses, no adverse action.
# Academic progress
Internal Medicine: Honors. Surgery: High Pass. Pediatrics: Honors. Family Medicine: Honors. Psychiatry: \
High Pass. Obstetrics and Gynecology: Pass.
# Summary
Ms. Toussaint-Moreau is an outstanding candidate for residency and stands in the first quarter of her class.
~ Senior Associate Dean :: Rosalind Achebe-Hart, MD, FACP""",
        "Gabrielle Antoinette Toussaint-Moreau",
        "2025-09-24",
    )
    yield mk(
        "application_form",
        """# APPLICATION TO VISIT AS A MEDICAL STUDENT - Clearwater Children's Hospital (fictional)
Family name: van Rensburg;   given names: Liezl Annemarie
Date of birth: 15 September 2001;   citizenship: South African
Home school: Karoo University, Faculty of Medicine, fifth of six years
Elective asked for: Pediatric Oncology, 6 July to 31 July 2026;   second choice: Pediatric Cardiology
USMLE Step 1: planned for May 2026.   Malpractice insurance: through my school.   Visa: B-1, to be applied for
Who will pay: my parents
I declare that what I have written here is true. I know that a place is not promised by sending this form.
~ Applicant's signature :: L. A. van Rensburg ;; Date :: 11 February 2026""",
        "Liezl Annemarie van Rensburg",
        "2026-02-11",
        birth="2001-09-15",
    )
    yield mk(
        "name_change",
        """# AFFIDAVIT OF ONE AND THE SAME PERSON
I, Suharto, an Indonesian citizen, born on 1 August 1999, of Jalan Melati 118, Semarang Baru, make oath and \
say:
1. My passport shows the single name Suharto, because I have no family name.
2. My university wrote my name as Suharto Suharto in its transcript, and the testing service as FNU Suharto.
3. All three names belong to me and to nobody else.
4. I make this statement for the hospitals to which I apply in the United States.
Sworn at Semarang Baru on the 17th day of March 2026.
~ Deponent :: Suharto ;; Notary Public :: R. Wibisono, S.H.
! NOTARY PUBLIC
! SEMARANG BARU""",
        "Suharto",
        "2026-03-17",
        birth="1999-08-01",
    )


LAYOUTS = (
    _registrar,
    _surgery,
    _oh_portal,
    _twin_lab,
    _bank_letter,
    _schedule,
    _ministerio,
    _mirror_form,
    _elearn,
    _exam_page,
    _booklet,
    _plain_note,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
