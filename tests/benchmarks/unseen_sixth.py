# ruff: noqa: RUF001 - papers as they are printed
"""A sixth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

The fifth set was exotic; this one holds what applicants ordinarily have: print-outs of laboratories, letters
in a dean's letterhead, forms of employee health, copies of cards, certificates of courses, papers with their
translation. The papers are drawn by the machinery of `unseen_first` (see its `Sheet` for the markup). The
labels follow the same conventions: `issued` is the day on which a sample was taken, a skin test was read, a
picture was made or an examination was sat; the first day of a policy; the last dose of a vaccination card;
else the date of the letter, form or report. All persons, schools, laboratories and numbers are made up.
`papers()` yields the set and is deterministic.
"""

from __future__ import annotations

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

STEEL, TEAL, MAROON, FOREST = (
    HexColor("#2a4d69"),
    HexColor("#00695c"),
    HexColor("#6b1d2a"),
    HexColor("#1e5631"),
)
MIST, HAIR, DIM = HexColor("#eef1f4"), HexColor("#b9bfc6"), HexColor("#5c6670")
GREEN, ORANGE, RED = HexColor("#1b7a3d"), HexColor("#b35c00"), HexColor("#b3202c")
PEN = HexColor("#1c2f86")
FLAGS = {"H", "L", "A", "ABN", "Abnormal", "Low", "High", "ABNORMAL", "*"}


class Plain(Sheet):
    """What the twelve layouts share: widths that know Chinese and Korean, one table with many looks."""

    rules = "grid"
    stripe: Color | None = None
    rise = 4.0

    def measure(self, text: str, size: float, face: str) -> float:
        """The width of a line in which Chinese and Korean runs have their own font."""
        wide = 0.0
        for part in filter(None, _SCRIPTS.split(text)):
            own = "HYGothic-Medium" if part[0] >= "\uac00" else "STSong-Light"
            wide += pdfmetrics.stringWidth(part, own if _SCRIPTS.fullmatch(part) else face, size)
        return wide

    def fit(self, text: str, width: float, size: float, face: str) -> float:
        """The size, at most `size`, at which the text is no wider than `width`."""
        return min(size, size * width / max(1.0, self.measure(text, size, face)))

    def hand(self, text: str) -> str:
        """The face of handwriting: italic where it has the letters."""
        return self.font if any(ch > "\u00ff" for ch in text) else "Times-Italic"

    def scribble(self, x: float, y: float, seed: int) -> None:
        """A signature nobody can read."""
        path = self.c.beginPath()
        path.moveTo(x, y)
        for n in range(6):
            seed = (seed * 1103515245 + 12345) % 2147483648
            up, down = 5 + seed % 14, 2 + seed // 64 % 9
            at = x + 15 * n
            path.curveTo(at + 4, y + up, at + 9, y - down, at + 15, y + seed // 4096 % 6)
        self.c.setStrokeColor(PEN)
        self.c.setLineWidth(1.1)
        self.c.drawPath(path, stroke=1, fill=0)
        self.c.setStrokeColor(black)

    def look(self, n: int, k: int, row: list[str]) -> tuple[bool, Color | None, str]:
        """How a cell of a table is written: strong, ink, face."""
        return n == 0 and bool(row[k : k + 1]), None, ""

    def note(self, text: str, size: float) -> None:
        """A remark across a table."""
        self.y -= 1
        self.block(text, size - 0.4)
        self.y -= 3

    def widths(self, rows: list[list[str]], size: float) -> list[float]:
        """Column widths that together fill the line."""
        count = max(map(len, rows))
        wide = [24.0] * count
        for row in rows:
            for k, cell in enumerate(row if row[0] else []):
                wide[k] = max(wide[k], self.measure(cell, size, self.bold) + 10)
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 4
        return [w * self.width / sum(wide) for w in wide]

    def table(self, lines: list[str]) -> None:
        """A table with wrapped cells; what lines it has is a matter of the layout."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        size = self.pt - 0.5
        wide = self.widths(rows, size)
        for n, row in enumerate(rows):
            if not row[0]:
                self.note(" ".join(row).strip(), size)
                continue
            looks = [self.look(n, k, row) for k in range(len(row))]
            faces = [face or (self.bold if strong else self.font) for strong, _, face in looks]
            texts = [
                simpleSplit(cell, face, size, w - 7) for cell, face, w in zip(row, faces, wide, strict=False)
            ]
            high = max(1, *map(len, texts), 1) * size * 1.22 + self.rise
            self.need(high)
            fill = self.tint if n == 0 else self.stripe if n % 2 == 0 else None
            if fill:
                self.c.setFillColor(fill)
                self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
            x = self.left
            self.c.setStrokeColor(HAIR)
            self.c.setLineWidth(0.5)
            for k, w in enumerate(wide):
                if self.rules == "grid":
                    self.c.rect(x, self.y - high, w, high)
                for m, text in enumerate(texts[k] if k < len(texts) else []):
                    small = self.fit(text, w - 5, size, faces[k])
                    base = self.y - self.rise / 2 + 1 - (m + 0.85) * size * 1.22
                    self.put(x + 3, base, text, small, ink=looks[k][1], font=faces[k])
                x += w
            self.y -= high
            if self.rules == "rows" or (self.rules == "head" and n in (0, len(rows) - 1)):
                self.rule(self.left, self.left + self.width, self.y, 0.8 if n == 0 else 0.3, HAIR)
        self.c.setStrokeColor(black)
        self.y -= 6


class LisReport(Plain):
    """An American laboratory's or imaging department's report as its information system prints it."""

    layout, margin = "lis_report", 42.0
    pt, rules, rise = 8.7, "head", 3.0
    tint = HexColor("#ffffff")

    def letterhead(self) -> None:
        """Name and address at the left, the kind of report in a frame at the right."""
        top = self.y
        self.put(self.left, top - 9, self.head[0], 14, strong=True, ink=STEEL)
        for n, line in enumerate(self.head[2:]):
            self.put(self.left, top - 20 - 8.5 * n, line, 7, ink=DIM)
        wide = self.measure(self.head[1], 9, self.bold) + 16
        edge = self.left + self.width
        self.c.setStrokeColor(STEEL)
        self.c.rect(edge - wide, top - 16, wide, 17)
        self.c.setStrokeColor(black)
        self.put(edge - wide / 2, top - 11, self.head[1], 9, strong=True, align="c")
        self.put(edge, top - 26, f"Page {self.page}", 7, align="r", ink=DIM)
        self.y = top - max(30, 22 + 8.5 * len(self.head[2:]))

    def fields(self, lines: list[str]) -> None:
        """A frame with two columns, labels in small grey before their values."""
        high = 12.5 * len(lines) + 6
        self.need(high)
        self.c.setLineWidth(0.7)
        self.c.rect(self.left, self.y - high, self.width, high)
        half = self.width / 2
        self.c.line(self.left + half, self.y, self.left + half, self.y - high)
        for k, line in enumerate(lines):
            for n, (label, value) in enumerate(_pairs(line)):
                x, base = self.left + 6 + n * half, self.y - 12.5 * (k + 1)
                self.put(x, base, label, self.fit(label, 86, 7.6, self.font), ink=DIM)
                self.put(x + 90, base, value, self.fit(value, half - 100, 8.8, self.font))
        self.y -= high + 8

    def title(self, lines: list[str]) -> None:
        """Left-hand title."""
        for line in lines:
            self.block(line, 11, strong=True)
        self.y -= 3

    def look(self, n: int, k: int, row: list[str]) -> tuple[bool, Color | None, str]:
        """Rows with a flag are bold."""
        return n == 0 or (k < 3 and bool(FLAGS.intersection(row))), None, ""

    def note(self, text: str, size: float) -> None:
        """A remark in fixed pitch, indented."""
        for line in simpleSplit(text, "Courier", size - 0.8, self.width - 20):
            self.need(size * 1.2)
            self.y -= size * 1.12
            self.put(self.left + 14, self.y, line, size - 0.8, font="Courier")
        self.y -= 3


class PathLab(Plain):
    """A diagnostic centre abroad: a band of color, the patient's block with colons, consultants below."""

    layout, size, margin = "path_lab", A4, 42.0
    font, bold, pt, rise = "Noto", "Noto-Bold", 9.0, 6.0
    tint = HexColor("#d9ece8")

    def letterhead(self) -> None:
        """The band with the name, the address in it."""
        high = 24 + 10 * len(self.head[1:])
        self.c.setFillColor(TEAL)
        self.c.rect(0, self.size[1] - high - 12, self.size[0], high + 12, stroke=0, fill=1)
        top = self.size[1] - 24
        self.put(self.left, top, self.head[0], self.fit(self.head[0], self.width, 15, self.bold), strong=True,
                 ink=white)  # fmt: skip
        for n, line in enumerate(self.head[1:]):
            self.put(self.left, top - 13 - 10 * n, line, 7.4, ink=white)
        self.y = self.size[1] - high - 22

    def fields(self, lines: list[str]) -> None:
        """Two columns with colons, a rule above and below."""
        self.rule(self.left, self.left + self.width, self.y, 0.8, TEAL)
        for line in lines:
            self.need(15)
            self.y -= 14
            for n, (label, value) in enumerate(_pairs(line)):
                x = self.left + n * self.width * 0.52
                self.put(x, self.y, label, self.fit(label, 96, 8.2, self.font))
                self.put(x + 100, self.y, ":")
                room = self.width * (0.48 if n else 0.52) - 112
                self.put(x + 107, self.y, value, self.fit(value, room, 9, self.bold), strong=n == 0)
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y, 0.8, TEAL)
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        """Centred and underlined."""
        for line in lines:
            self.y -= 14
            wide = self.measure(line, 11, self.bold)
            middle = self.left + self.width / 2
            self.put(middle, self.y, line, 11, strong=True, align="c")
            self.rule(middle - wide / 2, middle + wide / 2, self.y - 2.5, 0.7)
        self.y -= 9

    def look(self, n: int, k: int, row: list[str]) -> tuple[bool, Color | None, str]:
        """Header and results are bold."""
        return n == 0 or (k == 1 and len(row) > 1), None, ""

    def sign(self, lines: list[str]) -> None:
        """Each signatory below a scribble, the office below the name."""
        for line in lines:
            pairs = _pairs(line)
            self.need(58)
            self.y -= 34
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * self.width / len(pairs)
                self.scribble(x + 4, self.y + 6, sum(map(ord, value)))
                self.put(x, self.y - 8, value, 8.6, strong=True)
                self.put(x, self.y - 18, label, 7.4, ink=DIM)
            self.y -= 24


class CrestLetter(Plain):
    """A letter in a school's letterhead: crest and name in the middle, address at the foot."""

    layout, size, margin = "crest_letter", A4, 70.0
    font, bold, pt, air = "Times-Roman", "Times-Bold", 11.2, 1.32

    def letterhead(self) -> None:
        """Shield, name, office; only on the first page."""
        if self.page > 1:
            return
        middle, top = self.size[0] / 2, self.size[1] - 40
        shield = self.c.beginPath()
        shield.moveTo(middle - 16, top)
        shield.lineTo(middle + 16, top)
        shield.lineTo(middle + 16, top - 18)
        shield.curveTo(middle + 14, top - 30, middle + 4, top - 34, middle, top - 38)
        shield.curveTo(middle - 4, top - 34, middle - 14, top - 30, middle - 16, top - 18)
        shield.close()
        self.c.setStrokeColor(MAROON)
        self.c.setLineWidth(1.4)
        self.c.drawPath(shield, stroke=1, fill=0)
        self.c.line(middle - 16, top - 13, middle + 16, top - 13)
        self.c.line(middle, top - 13, middle, top - 37)
        self.c.setStrokeColor(black)
        self.y = top - 56
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width + 50, 9.5 if n else 16, self.font if n else self.bold)
            self.put(middle, self.y, line, size, strong=n == 0, align="c", ink=None if n else MAROON)
            self.y -= 13
        self.rule(self.left - 20, self.left + self.width + 20, self.y + 4, 0.8, MAROON)
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Particulars in two tab stops."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            parts = simpleSplit(value, self.bold, self.pt, self.width - 150) or [""]
            for n, part in enumerate(parts):
                self.need(15)
                self.y -= 15
                if n == 0:
                    self.put(self.left + 12, self.y, f"{label}:" if label else "")
                self.put(self.left + 150, self.y, part, strong=True)
        self.y -= 6

    def sign(self, lines: list[str]) -> None:
        """`name :: office; further lines` below a scribble."""
        for line in lines:
            pairs = _pairs(line)
            self.need(66)
            self.y -= 36
            for n, (name, context) in enumerate(pairs):
                x = self.left + n * self.width / len(pairs)
                self.scribble(x + 6, self.y + 8, sum(map(ord, name)))
                self.put(x, self.y - 6, name, strong=True)
                for m, part in enumerate(context.split(";")):
                    self.put(x, self.y - 19 - 12.5 * m, part.strip(), self.pt - 1)
            self.y -= 20 + 12.5 * max(context.count(";") + 1 for _, context in pairs)


class ClinicForm(Form, Plain):
    """A form of employee health or a student clinic, filled in by hand, with boxes to tick."""

    layout, margin, pt = "clinic_form", 44.0, 9.0
    font, bold = "Noto", "Noto-Bold"
    rise = 7.0
    tint = HexColor("#e4e4e4")

    def fit(self, text: str, width: float, size: float, face: str) -> float:
        """The size, at most `size`, at which the text is no wider than `width`."""
        return Plain.fit(self, text, width, size, face)

    def letterhead(self) -> None:
        """The form's name at the left, the clinic at the right, a heavy rule."""
        self.put(self.left, self.y - 8, self.head[0], self.fit(self.head[0], self.width * 0.58, 13, self.bold),
                 strong=True)  # fmt: skip
        edge = self.left + self.width
        for n, line in enumerate(self.head[1:]):
            size = self.fit(line, self.width * 0.4, 8, self.font)
            self.put(edge, self.y - 9.5 * n, line, size, strong=n == 0, align="r")
        self.y -= max(16, 9.5 * len(self.head[1:]))
        self.rule(self.left, edge, self.y, 1.8)
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """Bold on a grey strip."""
        for line in lines:
            self.need(42)
            self.y -= 16
            self.c.setFillColor(self.tint)
            self.c.rect(self.left, self.y - 4, self.width, 14, stroke=0, fill=1)
            self.put(self.left + 4, self.y, line, 9, strong=True)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """The printed word, the handwritten entry on a line."""
        for line in lines:
            pairs = _pairs(line)
            self.need(20)
            self.y -= 17
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                small = self.fit(label, step * 0.62, 8.4, self.font)
                self.put(x, self.y, label, small)
                start = x + self.measure(label, small, self.font) + 4
                if "[" in value:
                    self.put(start + 3, self.y, value, 8.4)
                    continue
                face = self.hand(value)
                size = self.fit(value, x + step - 10 - start, 11.5, face)
                self.put(start + 2, self.y + 1, value, size, font=face, ink=PEN)
                self.rule(start, x + step - 6, self.y - 2, 0.5, grey)
        self.y -= 4

    def look(self, n: int, k: int, row: list[str]) -> tuple[bool, Color | None, str]:
        """Entries in the table's body are by hand, but its first column is printed."""
        if n == 0 or k == 0 or "[" in row[k]:
            return n == 0, None, ""
        return False, PEN, self.hand(row[k])

    def table(self, lines: list[str]) -> None:
        """A grid to fill in."""
        Plain.table(self, lines)

    def sign(self, lines: list[str]) -> None:
        """Signatures over a line; where the value is `*`, a scribble."""
        for line in lines:
            pairs = _pairs(line)
            self.need(36)
            self.y -= 26
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                if value == "*":
                    self.scribble(x + 8, self.y + 4, sum(map(ord, label)) + int(self.y))
                else:
                    self.put(x + 4, self.y + 3, value, self.fit(value, step - 20, 12, self.hand(value)),
                             font=self.hand(value), ink=PEN)  # fmt: skip
                self.rule(x, x + step - 12, self.y, 0.6)
                self.put(x, self.y - 8.5, label, self.fit(label, step - 12, 7, self.font))
            self.y -= 12


class AwardCert(Plain):
    """A certificate as a course or an office issues it: a band at the left, the name large."""

    layout, size, margin = "award_cert", (792.0, 612.0), 60.0
    font, bold, pt, air = "Noto", "Noto-Bold", 12.0, 1.5

    def letterhead(self) -> None:
        """The band, the issuer's name, its lines."""
        self.c.setFillColor(FOREST)
        self.c.rect(0, 0, 74, self.size[1], stroke=0, fill=1)
        self.c.setFillColor(HexColor("#c9a227"))
        self.c.rect(74, 0, 7, self.size[1], stroke=0, fill=1)
        self.c.circle(40, self.size[1] - 70, 24, stroke=0, fill=1)
        self.left, self.width = 118.0, self.size[0] - 118.0 - 56.0
        self.y = self.size[1] - 58
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 9 if n else 16, self.font if n else self.bold)
            self.put(self.left, self.y, line, size, strong=n == 0, ink=DIM if n else FOREST)
            self.y -= 14
        self.y -= 14

    def title(self, lines: list[str]) -> None:
        """A large line: the title, or the name."""
        for line in lines:
            self.y -= 32
            self.put(self.left, self.y, line, self.fit(line, self.width, 25, self.bold), strong=True)
        self.y -= 10

    def fields(self, lines: list[str]) -> None:
        """Small labels over their values, in a row with thin rules above."""
        for line in lines:
            pairs = _pairs(line)
            self.need(40)
            step = self.width / len(pairs)
            self.y -= 12
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.rule(x, x + step - 14, self.y, 0.6, HAIR)
                self.put(x, self.y - 12, label, self.fit(label, step - 14, 8, self.font), ink=DIM)
                self.put(x, self.y - 26, value, self.fit(value, step - 16, 11.5, self.font))
            self.y -= 32
        self.y -= 4

    def sign(self, lines: list[str]) -> None:
        """Scribbles over lines, name and office below."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 42
            step = self.width / len(pairs)
            for n, (name, context) in enumerate(pairs):
                x = self.left + n * step
                self.scribble(x + 10, self.y + 5, sum(map(ord, name)))
                self.rule(x, x + step - 30, self.y, 0.6)
                self.put(x, self.y - 12, name, self.fit(name, step - 30, 10, self.bold), strong=True)
                self.put(x, self.y - 23, context, self.fit(context, step - 30, 8.2, self.font), ink=DIM)
            self.y -= 28


class CardCopy(Plain):
    """A photocopy of both sides of a card, or of a passport's page, on a sheet; `---` goes to the next."""

    layout, size, margin = "card_copy", A4, 90.0
    font, bold, pt, air = "Noto", "Noto-Bold", 7.8, 1.28
    card = (430.0, 272.0)
    slot = 0
    photo = 0.0

    def start(self) -> None:
        """A new sheet begins with its first card."""
        self.slot = 0
        super().start()

    def letterhead(self) -> None:
        """The card's outline and its strip."""
        x = (self.size[0] - self.card[0]) / 2
        top = self.size[1] - 76 - self.slot * (self.card[1] + 50)
        self.c.setStrokeColor(HexColor("#555555"))
        self.c.setLineWidth(0.9)
        self.c.roundRect(x, top - self.card[1], self.card[0], self.card[1], 12)
        self.c.setStrokeColor(black)
        self.bottom = top - self.card[1]
        self.left, self.width = x + 16, self.card[0] - 32
        self.y = top - 20
        self.photo = 0.0
        if self.slot == 0:
            for n, line in enumerate(self.head):
                size = self.fit(line, self.width, 7.6 if n else 13, self.font if n else self.bold)
                self.put(self.left, self.y, line, size, strong=n == 0)
                self.y -= 12
            self.rule(self.left, self.left + self.width, self.y + 5, 0.9)

    def turn(self, lines: list[str] | None = None) -> None:
        """Go to the other side of the card, then to a new sheet."""
        if self.slot == 0:
            self.slot = 1
            self.letterhead()
        else:
            super().turn(lines)

    def need(self, height: float) -> None:
        """The card's side has what room it has."""

    def title(self, lines: list[str]) -> None:
        """The holder's name or the kind of card."""
        for line in lines:
            self.y -= 15
            room = self.width - self.photo
            self.put(self.left + self.photo, self.y, line, self.fit(line, room, 11.5, self.bold), strong=True)
        self.y -= 4

    def side(self, lines: list[str]) -> None:
        """A grey photograph at the left; what follows stands beside it."""
        top = self.y - 6
        self.c.setFillColor(HexColor("#d5d5d5"))
        self.c.rect(self.left, top - 104, 82, 104, stroke=1, fill=1)
        self.c.setFillColor(HexColor("#8f8f8f"))
        self.c.circle(self.left + 41, top - 42, 19, stroke=0, fill=1)
        self.c.rect(self.left + 14, top - 104, 54, 36, stroke=0, fill=1)
        for n, line in enumerate(lines):
            self.put(self.left, top - 114 - 9 * n, line, self.fit(line, 84, 6.4, self.font))
        self.photo = 96.0

    def fields(self, lines: list[str]) -> None:
        """Small labels over their values."""
        room = self.width - self.photo
        for line in lines:
            pairs = _pairs(line)
            self.y -= 22
            for n, (label, value) in enumerate(pairs):
                x, step = self.left + self.photo + n * room / len(pairs), room / len(pairs)
                self.put(x, self.y + 10, label, self.fit(label, step - 6, 5.8, self.font), ink=DIM)
                self.put(x, self.y + 0.5, value, self.fit(value, step - 6, 9, self.font))
        self.y -= 5

    def mono(self, lines: list[str]) -> None:
        """The machine-readable lines at the bottom."""
        self.y = self.bottom + 14 + 14 * len(lines)
        for line in lines:
            self.y -= 14
            self.put(
                self.left, self.y, line, self.fit(line, self.width, 14, "Courier-Bold"), font="Courier-Bold"
            )

    def look(self, n: int, k: int, row: list[str]) -> tuple[bool, Color | None, str]:
        """Entries by hand."""
        if n == 0 or k == 0:
            return n == 0, None, ""
        return False, PEN, self.hand(row[k])


class MailPrint(Plain):
    """An e-mail as the office's mail program prints it."""

    layout, margin, pt = "mail_print", 56.0, 10.0
    font, bold, rules, air = "Noto", "Noto-Bold", "rows", 1.34
    tint = HexColor("#f6f6f6")

    def letterhead(self) -> None:
        """Whose mailbox it is over a heavy rule; the page's number below."""
        if self.page == 1:
            self.y -= 10
            self.put(self.left, self.y, self.head[0], 12, strong=True)
            self.y -= 6
            self.rule(self.left, self.left + self.width, self.y, 2.6)
            self.y -= 6
        self.put(self.size[0] / 2, 24, str(self.page), 8, align="c")

    def fields(self, lines: list[str]) -> None:
        """Bold words in a column, what they say beside them."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            parts = simpleSplit(value, self.font, 9.6, self.width - 128) or [""]
            for n, part in enumerate(parts):
                self.need(14)
                self.y -= 13.5
                if n == 0:
                    self.put(
                        self.left, self.y, f"{label}:", self.fit(label, 118, 9.4, self.bold), strong=True
                    )
                self.put(self.left + 128, self.y, part, 9.6)
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6


class WithTranslation(Plain):
    """A foreign original on the first page, its English translation on the second."""

    layout, size, margin = "with_translation", A4, 62.0
    font, bold, pt, air = "Noto", "Noto-Bold", 9.8, 1.4
    rise = 6.0

    def letterhead(self) -> None:
        """The issuer's ring and name; on the second page the translator's frame (lines that begin `2:`)."""
        middle = self.size[0] / 2
        if self.page == 1:
            self.c.setLineWidth(1)
            for radius in (20, 16):
                self.c.circle(middle, self.y - 16, radius)
            self.y -= 50
            for n, line in enumerate(text for text in self.head if not text.startswith("2:")):
                size = self.fit(line, self.width, 8.4 if n else 12.5, self.font if n else self.bold)
                self.put(middle, self.y, line, size, strong=n == 0, align="c")
                self.y -= 12
            self.y -= 6
            return
        frame = [text[2:].strip() for text in self.head if text.startswith("2:")]
        high = 13 * len(frame) + 8
        self.c.setStrokeColor(STEEL)
        self.c.rect(self.left, self.y - high, self.width, high)
        self.c.setStrokeColor(black)
        for n, line in enumerate(frame):
            self.put(self.left + 8, self.y - 13 * (n + 1), line, self.fit(line, self.width - 16, 8.8, self.font),
                     strong=n == 0, ink=STEEL)  # fmt: skip
        self.y -= high + 10

    def title(self, lines: list[str]) -> None:
        """Title in the middle."""
        for line in lines:
            self.y -= 18
            size = self.fit(line, self.width, 13.5, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c")
        self.y -= 10

    def fields(self, lines: list[str]) -> None:
        """`label: value`, one or two on a line."""
        for line in lines:
            pairs = _pairs(line)
            self.need(17)
            self.y -= 16
            for n, (label, value) in enumerate(pairs):
                step = self.width / len(pairs)
                x = self.left + n * step
                small = self.fit(f"{label}: ", step * 0.6, 9.4, self.font)
                self.put(x, self.y, f"{label}:", small)
                start = x + self.measure(f"{label}:  ", small, self.font)
                self.put(
                    start, self.y, value, self.fit(value, x + step - 6 - start, 9.8, self.bold), strong=True
                )
        self.y -= 7

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5

    def sign(self, lines: list[str]) -> None:
        """A scribble, the name, the office."""
        for line in lines:
            pairs = _pairs(line)
            self.need(60)
            self.y -= 40
            for n, (name, context) in enumerate(pairs):
                x = self.left + n * self.width / len(pairs)
                self.scribble(x + 6, self.y + 6, sum(map(ord, name)))
                self.put(x, self.y - 8, name, 9.4, strong=True)
                self.put(
                    x, self.y - 19, context, self.fit(context, self.width / len(pairs) - 8, 8.4, self.font)
                )
            self.y -= 26


class VendorReport(Plain):
    """A screening company's or an insurer's report: a panel of particulars, a banner, striped tables."""

    layout, margin, pt = "vendor_report", 48.0, 9.0
    rules, rise = "rows", 7.0
    tint, stripe = HexColor("#dde5ec"), HexColor("#f5f7f9")

    def letterhead(self) -> None:
        """The name with a mark, the address at the right, a thin rule."""
        self.c.setFillColor(HexColor("#e07b39"))
        for n in range(3):
            self.c.rect(self.left + 7 * n, self.y - 14, 5, 8 + 5 * n, stroke=0, fill=1)
        self.put(self.left + 28, self.y - 12, self.head[0], 15, strong=True, ink=STEEL)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y - 3 - 9 * n, line, 7.2, align="r", ink=DIM)
        self.y -= max(24, 9 * len(self.head[1:]) + 2)
        self.rule(self.left, self.left + self.width, self.y, 0.8, STEEL)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """Left-hand title."""
        for line in lines:
            self.y -= 17
            self.put(self.left, self.y, line, self.fit(line, self.width, 14, self.bold), strong=True)
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        """A section's name in the house color over a rule."""
        for line in lines:
            self.need(44)
            self.y -= 16
            self.put(self.left, self.y, line, 10.5, strong=True, ink=STEEL)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.6, HAIR)
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        """A grey panel, labels over their values."""
        high = 25.0 * len(lines) + 4
        self.need(high)
        self.c.setFillColor(MIST)
        self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        for k, line in enumerate(lines):
            pairs = _pairs(line)
            step = (self.width - 12) / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, base = self.left + 8 + n * step, self.y - 25 * k
                self.put(x, base - 10, label, self.fit(label, step - 8, 6.8, self.font), ink=DIM)
                self.put(x, base - 21, value, self.fit(value, step - 8, 9.6, self.bold), strong=True)
        self.y -= high + 8

    def stamp(self, lines: list[str]) -> None:
        """The outcome in a colored bar; the color follows the first letter of `g `, `o `, `r `."""
        for line in lines:
            ink = {"g": GREEN, "o": ORANGE, "r": RED}[line[0]]
            self.need(34)
            self.c.setFillColor(ink)
            self.c.rect(self.left, self.y - 26, self.width, 26, stroke=0, fill=1)
            self.put(self.left + 10, self.y - 17, line[2:], 12, strong=True, ink=white)
            self.y -= 34

    def look(self, n: int, k: int, row: list[str]) -> tuple[bool, Color | None, str]:
        """The last column is bold."""
        return n == 0 or k == len(row) - 1, None, ""


class RecordTable(Plain):
    """A registrar's or an examiner's record: particulars on top, tables side by side below."""

    layout, size, margin = "record_table", A4, 40.0
    font, bold, pt, rise = "Noto", "Noto-Bold", 8.4, 3.0
    tint = HexColor("#e9e9e9")
    half = False
    tops: tuple[float, float] = (0.0, 0.0)

    def letterhead(self) -> None:
        """Name, lines, a rule of three strokes."""
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 8.2 if n else 14, self.font if n else self.bold)
            self.y -= 13 if n else 6
            self.put(self.left, self.y, line, size, strong=n == 0)
        self.put(self.left + self.width, self.y, f"Page {self.page}", 7.5, align="r")
        for n, width in enumerate((0.4, 1.4, 0.4)):
            self.rule(self.left, self.left + self.width, self.y - 6 - 2.2 * n, width)
        self.y -= 16

    def title(self, lines: list[str]) -> None:
        """Title in the middle, in capitals as given."""
        for line in lines:
            self.y -= 12
            size = self.fit(line, self.width, 11.5, self.bold)
            self.put(self.left + self.width / 2, self.y, line, size, strong=True, align="c")
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Small two-line cells without frames, `label` in grey before the value."""
        for line in lines:
            pairs = _pairs(line)
            self.need(14)
            self.y -= 13
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                small = self.fit(label, step * 0.55, 7.6, self.font)
                self.put(x, self.y, label, small, ink=DIM)
                start = x + self.measure(label, small, self.font) + 6
                self.put(
                    start, self.y, value, self.fit(value, x + step - 6 - start, 8.8, self.bold), strong=True
                )
        self.y -= 8

    def columns(self, lines: list[str]) -> None:
        """Tables side by side: `left row || right row`; a line without cells heads a new pair of them."""
        pairs: list[tuple[list[str], list[str]]] = []
        for line in lines:
            if "|" not in line.replace("||", ""):
                pairs.append(([], []))
            for side, row in zip(pairs[-1], line.split("||"), strict=True):
                if row.strip():
                    side.append(row.strip())
        left, width = self.left, self.width
        for pair in pairs:
            start, ends = self.y, []
            for k, (name, *rows) in enumerate(pair):
                self.y, self.width, self.left = start - 11, width / 2 - 8, left + k * (width / 2 + 8)
                self.put(self.left, self.y, name, self.fit(name, self.width, 8.8, self.bold), strong=True)
                self.y -= 4
                if rows:
                    self.table(rows)
                ends.append(self.y)
            self.y, self.left, self.width = min(ends) - 2, left, width


class PortalPrint(Plain):
    """A patient's or an examinee's portal printed from the browser, each result a block of its own."""

    layout, margin, pt = "portal_print", 46.0, 9.4
    font, bold = "Noto", "Noto-Bold"

    def letterhead(self) -> None:
        """The browser's lines above and below, the site's name on the first page."""
        wide, high = self.size
        self.put(24, high - 18, self.head[0], 7)
        self.put(wide / 2 + 40, high - 18, self.head[1], 7, align="c")
        self.put(24, 14, self.head[2], 7)
        self.put(wide - 24, 22, f"{self.page}/{self.page}", 7, align="r")
        self.y = high - 36
        if self.page == 1:
            self.y -= 14
            self.put(self.left, self.y, self.head[3], 15, strong=True, ink=HexColor("#7a1fa2"))
            for line in self.head[4:]:
                self.put(self.left + self.width, self.y, line, 8, align="r")
            self.rule(self.left, self.left + self.width, self.y - 7, 0.6, HAIR)
            self.y -= 12

    def title(self, lines: list[str]) -> None:
        """The page's title."""
        for line in lines:
            self.y -= 22
            self.put(self.left, self.y, line, self.fit(line, self.width, 17, self.font))
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        """A section's title."""
        for line in lines:
            self.need(44)
            self.y -= 20
            self.put(self.left, self.y, line, 12, strong=True)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        """Labels and values in running lines, the label grey."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                small = self.fit(label, step * 0.6, 8.6, self.font)
                self.put(x, self.y, label, small, ink=DIM)
                start = x + self.measure(label, small, self.font) + 7
                self.put(
                    start, self.y, value, self.fit(value, x + step - 6 - start, 9.4, self.bold), strong=True
                )
        self.y -= 8

    def table(self, lines: list[str]) -> None:
        """Each row a block: its name, then each further cell below the word that heads its column."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        for row in rows[1:]:
            if not row[0]:
                self.block(" ".join(row).strip(), 8.4)
                self.y -= 4
                continue
            self.need(48)
            self.c.setStrokeColor(HAIR)
            self.c.roundRect(self.left, self.y - 42, self.width, 40, 4)
            self.c.setStrokeColor(black)
            self.put(self.left + 8, self.y - 14, row[0], 9.8, strong=True)
            step = (self.width - 16) / max(1, len(rows[0]) - 1)
            for k, cell in enumerate(row[1:]):
                x = self.left + 8 + k * step
                if cell:
                    self.put(x, self.y - 25, rows[0][k + 1], 7, ink=DIM)
                    self.put(x, self.y - 36, cell, self.fit(cell, step - 8, 9.6, self.font))
            self.y -= 46
        self.y -= 4


class OfficeDoc(Plain):
    """A document written at home or in an office with a word processor."""

    layout, size, margin = "office_doc", A4, 64.0
    font, bold, pt, air = "Noto", "Noto-Bold", 9.8, 1.36
    tint = HexColor("#f2f2f2")
    rise = 5.0

    def letterhead(self) -> None:
        """The name, the lines of an address, nothing else."""
        if self.page > 1:
            return
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 9 if n else 17, self.font if n else self.bold)
            self.y -= 12 if n else 14
            self.put(self.left, self.y, line, size, strong=n == 0)
        self.y -= 10

    def title(self, lines: list[str]) -> None:
        """Bold at the left."""
        for line in lines:
            self.block(line, 12.5, strong=True)
        self.y -= 5

    def heading(self, lines: list[str]) -> None:
        """Bold capitals over a full-width rule."""
        for line in lines:
            self.need(40)
            self.y -= 17
            self.put(self.left, self.y, line, 10.4, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3.5, 0.8)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """A bold word at the left, text at a tab stop."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            parts = simpleSplit(value, self.font, self.pt, self.width - 132) or [""]
            for n, part in enumerate(parts):
                self.need(14)
                self.y -= 13.6
                if n == 0:
                    self.put(self.left, self.y, label, self.fit(label, 126, self.pt, self.bold), strong=True)
                self.put(self.left + 132, self.y, part)
        self.y -= 4

    def sign(self, lines: list[str]) -> None:
        """A scribble, the name, the office."""
        for line in lines:
            pairs = _pairs(line)
            self.need(60)
            self.y -= 38
            for n, (name, context) in enumerate(pairs):
                x = self.left + n * self.width / len(pairs)
                self.scribble(x + 4, self.y + 6, sum(map(ord, name)))
                self.put(x, self.y - 8, name)
                self.put(
                    x, self.y - 20, context, self.fit(context, self.width / len(pairs) - 8, 8.8, self.font)
                )
            self.y -= 26


def _lis_report() -> Iterator[UnseenPaper]:
    """American laboratories and imaging departments."""
    mk = partial(_paper, LisReport)
    yield mk(
        "lab_titers",
        """% Keystone Reference Laboratories
% LABORATORY REPORT - FINAL
% 2200 Industrial Highway, Allentown, PA 18109 (fictional)
% Client Services (610) 555-0120 · CLIA 39D9990011 · Director: Ruth A. Pennington, MD
Patient :: OYEWOLE, DAMILOLA ESTHER ;; Accession # :: KR26-0114882
DOB / Age :: 07/19/2000  25 Y ;; Collected :: 01/14/2026 10:05 AM
Sex :: Female ;; Received :: 01/14/2026 9:48 PM
Patient ID :: 00418827 ;; Reported :: 01/16/2026 6:20 AM
Ordering provider :: KESSLER, JOAN M, CRNP ;; Client :: Lehigh Student Wellness Center
# IMMUNITY PANEL, HEALTHCARE WORKER
Test | Result | Flag | Units | Reference
Rubeola (Measles) Ab, IgG | 172.0 | | AU/mL | >16.4 Immune
Mumps Ab, IgG | 58.6 | | AU/mL | >10.9 Immune
Rubella Ab, IgG | 4.92 | | index | >0.99 Immune
Varicella Zoster Ab, IgG | 933 | | index | >164 Immune
| Result interpretation: IMMUNE to measles, mumps, rubella and varicella.
Hepatitis B Surface Ab, Quant | 247.5 | | mIU/mL | > or = 10.0
| Patient HAS immunity to hepatitis B virus. Levels of 10 mIU/mL or more indicate immunity.
Test performed at Keystone Reference Laboratories, Allentown, PA. All results released by J. Wertz, MT(ASCP).
$ This report is intended for the ordering provider. Keystone is a made-up laboratory.""",
        "Damilola Esther Oyewole",
        "2026-01-14",
        birth="2000-07-19",
        values="measles_igg,172,AU/mL,positive;mumps_igg,58.6,AU/mL,positive;rubella_igg,4.92,index,positive;"
        "varicella_igg,933,index,positive;anti-HBs,247.5,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        """% Bayview Medical Center Laboratory
% FINAL RESULT
% 1010 Embarcadero Street, San Diego, CA 92101 (fictional)
% Lab phone 619-555-0155 · CAP 9990023
Name :: Montalvo Rivas, Esteban ;; Order number :: 71920044
MRN :: 3018842 ;; Specimen :: Serum, SST
DOB :: 11/02/1999 ;; Collection date :: 9/16/2025 0812
Legal sex :: Male ;; Result date :: 9/17/2025 1440
Authorizing :: Hwang, Peter, MD ;; Department :: Occupational Health
# Hepatitis B Evaluation
Component | Value | Flag | Units | Ref range
Hepatitis B Surface Ab Qual | Nonreactive | A | | Reactive
Hepatitis B Surface Ab Quant | <3.1 | L | mIU/mL | >=10.0
Hepatitis B Surface Ag | Nonreactive | | | Nonreactive
Hepatitis B Core Ab, Total | Nonreactive | | | Nonreactive
| Interpretation: No evidence of past or present HBV infection. No evidence of immunity; individual
| is considered susceptible to hepatitis B.
Resulting agency: Bayview Medical Center Laboratory. Verified by: LAB, BACKGROUND USER 9/17/2025 14:40.
$ Bayview Medical Center is a made-up hospital""",
        "Esteban Montalvo Rivas",
        "2025-09-16",
        birth="1999-11-02",
        values="anti-HBs,3.1,mIU/mL,negative;HBsAg,,,negative;anti-HBc,,,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Great Plains Clinical Laboratory
% LABORATORY REPORT
% 455 Prairie Avenue, Wichita, KS 67202 (fictional)
% (316) 555-0170 · CLIA 17D9990031
Patient name :: NASSAR, RAMI GEORGE ;; Lab number :: GP2511-30771
Date of birth :: 04/25/2001 ;; Date collected :: 11/06/2025
Gender :: M ;; Date received :: 11/06/2025
Physician :: ALVAREZ, T DO ;; Date reported :: 11/08/2025
# MMR/V ANTIBODY STATUS
Test | Result | Flag | Interpretation | Reference interval
Measles IgG Ab | 29.9 AU/mL | | Immune | > 16.4 AU/mL
Mumps IgG Ab | 9.6 AU/mL | ABN | Equivocal | > 10.9 AU/mL
Rubella IgG Ab | 1.86 index | | Immune | > 0.99 index
VZV IgG Ab | 588 index | | Immune | > 164 index
| EQUIVOCAL: the antibody level is neither clearly positive nor negative. Submit a second specimen in
| 2 to 4 weeks if clinically indicated. Result called to office 11/08/2025 0915.
$ Status: FINAL · Great Plains Clinical Laboratory is a made-up name""",
        "Rami George Nassar",
        "2025-11-06",
        birth="2001-04-25",
        values="measles_igg,29.9,AU/mL,positive;mumps_igg,9.6,AU/mL,equivocal;rubella_igg,1.86,index,positive;"
        "varicella_igg,588,index,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Keystone Reference Laboratories
% LABORATORY REPORT - FINAL
% 2200 Industrial Highway, Allentown, PA 18109 (fictional)
% Client Services (610) 555-0120 · CLIA 39D9990011 · Director: Ruth A. Pennington, MD
Patient :: PASCUAL, BIANCA THERESE ;; Accession # :: KR25-1209340
DOB / Age :: 09/30/2000  25 Y ;; Collected :: 12/09/2025 2:30 PM
Sex :: Female ;; Received :: 12/09/2025 11:02 PM
Patient ID :: PB-88104 ;; Reported :: 12/12/2025 4:15 AM
Ordering provider :: ROTH, DANIEL, MD ;; Client :: Reading Travel & Student Clinic
# QUANTIFERON-TB GOLD PLUS (4-TUBE)
Test | Result | Flag | Units | Reference
QuantiFERON-TB Gold Plus | Negative | | | Negative
TB1-NIL | 0.00 | | IU/mL | <0.35
TB2-NIL | 0.02 | | IU/mL | <0.35
NIL | 0.04 | | IU/mL | <=8.00
MITOGEN-NIL | 9.86 | | IU/mL | >=0.50
| No interferon-gamma response to M tuberculosis antigens was detected. Infection is unlikely, but
| high-risk individuals should be considered for additional testing. A positive result would be
| followed by a chest radiograph; an indeterminate result by a new specimen.
$ This report is intended for the ordering provider. Keystone is a made-up laboratory.""",
        "Bianca Therese Pascual",
        "2025-12-09",
        birth="2000-09-30",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Summit TB Diagnostics
% T-SPOT.TB REPORT
% 88 Research Parkway, Marlborough, MA 01752 (fictional)
% 508-555-0144 · CLIA 22D9990041
Patient :: Grigoryan, Anahit ;; Sample ID :: ST-6610927
Birth date :: 12 Mar 2001 ;; Drawn :: 03 Feb 2026 11:25
Gender :: F ;; Received :: 04 Feb 2026 09:10
Account :: Charles River Univ. Health ;; Reported :: 05 Feb 2026 17:42
# T-SPOT.TB Final Result: NEGATIVE
Well | Spot count | Flag | Comment
Nil control | 0 | | Acceptable
Panel A (ESAT-6) minus nil | 1 | | 4 or fewer
Panel B (CFP10) minus nil | 0 | | 4 or fewer
Positive control | >20 | | Acceptable
| The test is Positive when either panel has 8 or more spots, Borderline with 5, 6 or 7, Negative with
| 4 or fewer. Invalid when a control fails.
Reviewed and released by: P. Donnelly, PhD, HCLD.
$ Summit TB Diagnostics is a made-up laboratory""",
        "Anahit Grigoryan",
        "2026-02-03",
        birth="2001-03-12",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Bayview Medical Center Laboratory
% FINAL RESULT
% 1010 Embarcadero Street, San Diego, CA 92101 (fictional)
% Lab phone 619-555-0155 · CAP 9990023
Name :: Phiri, Thandiwe Joy ;; Order number :: 72004418
MRN :: 3022091 ;; Specimen :: Blood, lithium heparin
DOB :: 2/27/2001 ;; Collection date :: 10/21/2025 1634
Legal sex :: Female ;; Result date :: 10/24/2025 1102
Authorizing :: Hwang, Peter, MD ;; Department :: Occupational Health
# Quantiferon TB Gold Plus
Component | Value | Flag | Units | Ref range
QuantiFERON Plus Result | Indeterminate | A | | Negative
QuantiFERON Nil | 0.11 | | IU/mL |
QuantiFERON TB1 minus Nil | 0.02 | | IU/mL |
QuantiFERON TB2 minus Nil | 0.00 | | IU/mL |
QuantiFERON Mitogen minus Nil | 0.19 | L | IU/mL |
| The mitogen control did not respond. The likelihood of M. tuberculosis infection cannot be
| determined. Recollection is suggested.
$ Bayview Medical Center is a made-up hospital""",
        "Thandiwe Joy Phiri",
        "2025-10-21",
        birth="2001-02-27",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Midstate Toxicology Services
% URINE DRUG TEST REPORT
% 6001 Commerce Loop, Nashville, TN 37210 (fictional)
% 615-555-0161 · laboratory certified for workplace testing
Donor name :: CHANDRASEKAR, NITHIN ;; Specimen ID :: 2071184460
Donor DOB :: 05/28/2000 ;; Collected :: 02/17/2026 09:22
Reason for test :: Pre-placement ;; Received :: 02/18/2026
Collection site :: MedPoint Urgent Care ;; Reported :: 02/19/2026 13:05
Client :: Cumberland Univ. Hospital ;; Chain of custody :: Intact
# Panel 10-0447 with specimen validity
Drug or class | Result | Flag | Screen cutoff | Confirm cutoff
Amphetamines | NEGATIVE | | 500 ng/mL | 250 ng/mL
Barbiturates | NEGATIVE | | 300 ng/mL | 200 ng/mL
Benzodiazepines | NEGATIVE | | 300 ng/mL | 200 ng/mL
Cannabinoids | NEGATIVE | | 50 ng/mL | 15 ng/mL
Cocaine metabolites | NEGATIVE | | 150 ng/mL | 100 ng/mL
Methadone | NEGATIVE | | 300 ng/mL | 200 ng/mL
Opiates | NEGATIVE | | 2000 ng/mL | 2000 ng/mL
Oxycodone | NEGATIVE | | 100 ng/mL | 100 ng/mL
Phencyclidine | NEGATIVE | | 25 ng/mL | 25 ng/mL
Propoxyphene | NEGATIVE | | 300 ng/mL | 200 ng/mL
| Creatinine 142.3 mg/dL - normal. pH 6.1 - normal. Nitrites none detected.
## OVERALL RESULT: NEGATIVE
Certifying scientist: D. Hargis. A dilute, adulterated or substituted specimen would be reported as such.
$ Midstate Toxicology Services is a made-up laboratory""",
        "Nithin Chandrasekar",
        "2026-02-17",
        birth="2000-05-28",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% Gateway Workplace Laboratory
% DRUG TESTING RESULT
% 3 Arch Plaza, St. Louis, MO 63101 (fictional)
% 314-555-0119
Donor :: Berhe, Natnael Kidane ;; Specimen number :: GW-5580173
DOB :: 08/14/1999 ;; Date collected :: 08/26/2025
Test ordered :: 9-panel urine ;; Date of report :: 08/28/2025
Company :: Mound City Hospital, GME ;; Observed :: No
# Result certified to client
Test | Result | Flag | Cutoff
Amphetamine / methamphetamine | Negative | | 500
Barbiturates | Negative | | 300
Benzodiazepines | Negative | | 300
Cocaine | Negative | | 150
Marijuana | Negative | | 50
Methadone | Negative | | 300
Opiates | Negative | | 2000
PCP | Negative | | 25
Propoxyphene | Negative | | 300
Creatinine, urine | 8.7 mg/dL | L | >= 20 mg/dL
Specific gravity | 1.0022 | L | >= 1.0030
| FINAL DISPOSITION: NEGATIVE - DILUTE SPECIMEN. The client may ask the donor for another collection
| with minimum advance notice.
$ Gateway Workplace Laboratory is a made-up laboratory""",
        "Natnael Kidane Berhe",
        "2025-08-26",
        birth="1999-08-14",
        values="drug_screen,,,dilute",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Piedmont Imaging Center
% DIAGNOSTIC RADIOLOGY
% 740 Peachtree Walk, Suite 200, Atlanta, GA 30308 (fictional)
% 404-555-0181 · fax 404-555-0182
Patient :: MUTASA, RUVIMBO ;; Exam :: XR CHEST PA AND LATERAL
DOB :: 06/08/1999 ;; Date of exam :: 11/19/2025 3:12 PM
Sex :: F ;; Accession :: PIC-2025-88013
Referring :: Bello, Hassan MD ;; Date of report :: 11/20/2025
# REPORT
## History
Prior positive QuantiFERON, completed isoniazid 2022. No symptoms. School clearance.
## Technique
Two views of the chest.
## Comparison
Chest radiograph 01/2022 (outside film, not available).
## Findings
Heart size and mediastinal contours are normal. The lungs are clear without consolidation, nodule or \
cavity. There is no pleural effusion. No hilar adenopathy. Bones are intact.
## Impression
1. Normal chest. 2. No findings of active or prior tuberculosis.
Read by: Leonard Fitzhugh, MD, Board Certified Radiologist. Signed electronically 11/20/2025 8:04 AM.
$ Piedmont Imaging Center is a made-up practice""",
        "Ruvimbo Mutasa",
        "2025-11-19",
        birth="1999-06-08",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Clínico Borikén
% INFORME FINAL / FINAL REPORT
% Ave. Ponce de León 417, San Juan, PR 00918 (ficticio)
% Tel. 787-555-0117 · CLIA 40D9990031 · Lic. 417
Paciente / Patient :: SALDARRIAGA, JULIANA ;; Núm. de orden :: LB2603-01120
Fecha nac. / DOB :: 01/16/2001 ;; Colección / Collected :: 03/17/2026 8:40 AM
Sexo / Sex :: F ;; Recibido / Received :: 03/17/2026
Médico / Physician :: DRA. T. ALVAREZ ;; Reportado / Reported :: 03/19/2026
# INMUNIDAD A HEPATITIS B
Prueba / Test | Resultado / Result | Flag | Unidades | Valores de referencia
HBsAb, cuantitativo | 512.0 | | mIU/mL | > o = 10.0
HBsAb, cualitativo | REACTIVO | | | REACTIVO = INMUNE
HBsAg | NO REACTIVO | | | NO REACTIVO
HBcAb total | NO REACTIVO | | | NO REACTIVO
| Interpretacion: patron de inmunidad por vacunacion. / Pattern of immunity after vaccination.
$ Laboratorio Clínico Borikén es un nombre ficticio""",
        "Juliana Saldarriaga",
        "2026-03-17",
        birth="2001-01-16",
        values="anti-HBs,512,mIU/mL,positive;HBsAg,,,negative;anti-HBc,,,negative",
    )


def _path_lab() -> Iterator[UnseenPaper]:
    """Diagnostic centres abroad."""
    mk = partial(_paper, PathLab)
    yield mk(
        "lab_titers",
        """% AAROGYA DIAGNOSTIC CENTRE
% Shop 4-6, Shivaji Road, Near City Bus Stand, Pune - 411005 (fictional)
% Phone 020-5550 1188 · Whatsapp 90000 00188 · care@aarogya.example · Report ki PDF online uplabdh hai
Patient Name :: Ms. SHRUTI DEEPAK JOSHI ;; Reg. No. :: 2601/11842
Age / Gender :: 24 Years / Female ;; Collected :: 19/01/2026 09:15
Referred By :: Dr. P. N. Gokhale MD ;; Reported :: 20/01/2026 18:40
Sample :: Serum ;; Status :: FINAL
# SEROLOGY
Investigation | Result | Unit | Biological Reference Interval
Measles (Rubeola) IgG, CLIA | 118.0 (Positive) | AU/mL | Negative < 13.5, Equivocal 13.5 - 16.5, Positive > 16.5
Mumps IgG, CLIA | 44.2 (Positive) | AU/mL | Negative < 9.0, Equivocal 9.0 - 11.0, Positive > 11.0
Rubella IgG, CLIA | 96.5 (Positive) | IU/mL | Negative < 7.0, Equivocal 7.0 - 10.0, Positive > 10.0
Varicella Zoster IgG, CLIA | 1410 (Positive) | mIU/mL | Negative < 150, Positive > 150
Anti-HBs Titre, CMIA | 685.4 | mIU/mL | > 10 : Protective
| Remark: IgG positive indicates past exposure or vaccination. Please correlate clinically.
^ ----- End of report -----
~ Lab Technician :: Sunil Pawar ;; Consultant Pathologist, MMC Reg. 00881 :: Dr. Medha Ranade MD
$ Samples are drawn and processed at this centre. Aarogya is a made-up name.""",
        "Shruti Deepak Joshi",
        "2026-01-19",
        values="measles_igg,118,AU/mL,positive;mumps_igg,44.2,AU/mL,positive;rubella_igg,96.5,IU/mL,positive;"
        "varicella_igg,1410,mIU/mL,positive;anti-HBs,685.4,mIU/mL,",
    )
    yield mk(
        "tb_test",
        """% JEEVAN RAKSHA PATHOLOGY LAB
% Opp. Head Post Office, Civil Lines, Kanpur (U.P.) - 208001 (fictional)
% Mob. 98000 00417 · Time: 8 AM - 8 PM, Sunday 8 AM - 2 PM
Naam / Name :: Mr. ABHINAV TRIPATHI ;; Lab Ref. :: JR-9917
Umra / Age :: 25 Y ;; Ling / Sex :: Male
Dr. / Ref. by :: Dr. R. K. Bajpai ;; Sample date :: 27-Oct-2025
Sample :: Whole blood (Heparin) ;; Report date :: 29-Oct-2025
# TB GOLD PLUS (IGRA)
Test | Observed value | Unit | Normal value
Nil | 0.05 | IU/ml | up to 8.0
TB Antigen 1 - Nil | 0.01 | IU/ml | below 0.35
TB Antigen 2 - Nil | 0.03 | IU/ml | below 0.35
Mitogen - Nil | 8.74 | IU/ml | 0.50 or more
TB GOLD RESULT | NEGATIVE | | NEGATIVE
| Note: Positive result does not differentiate latent infection from active disease. Negative result
| does not exclude tuberculosis in persons with weak immunity.
~ Technician :: Mohd. Arif ;; Pathologist :: Dr. Kavita Nigam, MD (Path.)
$ Not for medico-legal purpose. Jeevan Raksha is a made-up name.""",
        "Abhinav Tripathi",
        "2025-10-27",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% CITY MEDICAL LABORATORY & RESEARCH CENTRE
% Susan Road, Faisalabad, Pakistan (fictional) · UAN 041-111-000-417
Patient Name :: Miss AYESHA TARIQ MEHMOOD ;; Patient No. :: 25-0088-1714
Father's Name :: Tariq Mehmood ;; Requested :: 08-Sep-2025 10:40
Age/Sex :: 24 Years / F ;; Collected :: 08-Sep-2025 10:55
Consultant :: Dr. Naveed Akram ;; Reported :: 11-Sep-2025 19:30
# QuantiFERON TB Gold Plus
Test | Result | Unit | Reference
Nil value | 0.08 | IU/mL | < 8.0
TB1 minus Nil | 1.96 | IU/mL | < 0.35
TB2 minus Nil | 2.31 | IU/mL | < 0.35
Mitogen minus Nil | >10 | IU/mL | >= 0.5
Final Result | POSITIVE | | Negative
| Opinion: M. tuberculosis infection likely. Chest X-ray and clinical evaluation are advised.
~ Scientific Officer :: Rabia Anwar ;; Consultant Microbiologist :: Dr. Usman Ghani FCPS
$ Electronically verified report; signatures not required. Made-up laboratory.""",
        "Ayesha Tariq Mehmood",
        "2025-09-08",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% BRIGHTCARE MEDICAL DIAGNOSTICS LTD
% 22 Aba Road, Port Harcourt, Rivers State (fictional) · 0809 000 0417 · RC 990017
Name :: AMADI Kelechi Victor ;; Lab No. :: BC/25/12/0417
Date of Birth :: 05-Aug-2000 ;; Sex :: Male
Referring :: Student Health, Rivers Delta Univ. ;; Specimen date :: 03-Dec-2025
Clinical info :: Elective abroad ;; Date issued :: 04-Dec-2025
# HEPATITIS B PROFILE
Test | Result | Unit | Reference
HBsAg | Negative | | Negative
HBsAb (titre) | 154.20 | mIU/ml | Less than 10 not protected; 10 and above protected
HBcAb Total | Negative | | Negative
HBeAg | Negative | | Negative
| Comment: The result is consistent with immunity to hepatitis B following vaccination.
~ Medical Laboratory Scientist :: Oghenekaro P. (MLSCN) ;; Chemical Pathologist :: Dr. Ibiso Dappa
$ BrightCare is a made-up company""",
        "Kelechi Victor Amadi",
        "2025-12-03",
        birth="2000-08-05",
        values="HBsAg,,,negative;anti-HBs,154.2,mIU/ml,positive;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% LABORATÓRIO SANTA EFIGÊNIA ANÁLISES CLÍNICAS
% Av. dos Andradas, 1417 - Belo Horizonte/MG (fictício) · (31) 5550-1417 · CRF-MG 99017
Paciente :: ISADORA CAMPOS VASCONCELOS ;; Atendimento :: 0417-88231
Data de nascimento :: 23/04/2001 ;; Sexo :: Feminino
Convênio :: Particular ;; Coleta :: 12/11/2025 07:34
Médico :: Dr. Heitor Salles, CRM-MG 99118 ;; Emissão :: 15/11/2025
# IMUNOLOGIA - PERFIL VACINAL
Exame | Resultado | Unidade | Valores de referência
SARAMPO, anticorpos IgG | 640,0 | mUI/mL | Não reagente: inferior a 200 / Reagente: superior a 275
CAXUMBA, anticorpos IgG | 62,1 | UA/mL | Não reagente: inferior a 9 / Reagente: superior a 11
RUBÉOLA, anticorpos IgG | 38,7 | UI/mL | Não reagente: inferior a 9 / Reagente: superior a 11
VARICELA ZOSTER, anticorpos IgG | 1.125,0 | mUI/mL | Não reagente: inferior a 150 / Reagente: superior a 150
ANTI-HBs | 89,4 | mUI/mL | Reagente (imune): superior ou igual a 10
| Conclusão: REAGENTE para todos os anticorpos pesquisados. Material: soro. Método: quimioluminescência.
~ Responsável técnica, CRBM 9917 :: Dra. Lívia Tavares Pontes
$ Laudo conferido e liberado eletronicamente. Laboratório fictício.""",
        "Isadora Campos Vasconcelos",
        "2025-11-12",
        birth="2001-04-23",
        values="measles_igg,640,mUI/mL,positive;mumps_igg,62.1,UA/mL,positive;rubella_igg,38.7,UI/mL,positive;"
        "varicella_igg,1125,mUI/mL,positive;anti-HBs,89.4,mUI/mL,positive",
    )
    yield mk(
        "chest_xray",
        """% IMAGENOLOGÍA DEL BAJÍO
% Blvd. Campestre 417, León, Guanajuato (ficticio) · Tel. 477 555 0417
Paciente :: MARCO ANTONIO VILLALOBOS LEDESMA ;; Folio :: IB-251117
Fecha de nacimiento :: 30/06/2000 ;; Edad :: 25 años
Médico solicitante :: Dra. Karina Ordaz ;; Fecha de estudio :: 17/11/2025
Estudio :: Tele de tórax PA ;; Impreso :: 18/11/2025
# RADIOGRAFÍA DE TÓRAX
Se realiza proyección posteroanterior en inspiración adecuada.
Campos pulmonares bien ventilados, sin evidencia de consolidaciones, nódulos ni cavitaciones. Ángulos \
costofrénicos y cardiofrénicos libres. Silueta cardiaca de tamaño y forma normales. Mediastino central. \
Estructuras óseas y tejidos blandos sin alteraciones.
## CONCLUSIÓN
Radiografía de tórax normal. No hay datos de tuberculosis pulmonar activa.
English summary: Normal chest radiograph. No evidence of active pulmonary tuberculosis.
~ Médico radiólogo, céd. prof. 9900417 :: Dr. Ernesto Quiroz Landa
$ Imagenología del Bajío es un nombre ficticio""",
        "Marco Antonio Villalobos Ledesma",
        "2025-11-17",
        birth="2000-06-30",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "drug_screen",
        """% SAN LORENZO DRUG TESTING AND MEDICAL CLINIC
% 2/F Rizal Building, Session Road, Baguio City (fictional) · DOH Accreditation 99-0417-DT
Client Name :: MAGSAYSAY, CARLOS MIGUEL R. ;; Transaction :: SL-2026-004177
Birthdate :: October 11, 2000 ;; Age / Sex :: 25 / M
Purpose :: School requirement (elective abroad) ;; Date Collected :: January 26, 2026
Requesting :: Cordillera College of Medicine ;; Date Reported :: January 26, 2026
# DRUG TEST REPORT
Drug / Metabolite | Result | Remarks | Method
Methamphetamine | NEGATIVE | Passed | Screening test kit
Tetrahydrocannabinol | NEGATIVE | Passed | Screening test kit
This report is valid for one (1) year from date of issue: valid until January 26, 2027. Positive samples \
are sent for confirmatory testing.
~ Analyst, PRC 0099417 :: Rhea Mae Dulnuan, RMT ;; Head of Laboratory :: Oscar P. Bugayong, MD, FPSP
$ San Lorenzo is a made-up clinic""",
        "Carlos Miguel R. Magsaysay",
        "2026-01-26",
        expires="2027-01-26",
        birth="2000-10-11",
        values="drug_screen,,,negative",
    )
    yield mk(
        "lab_titers",
        """% AL RAWDA SPECIALIZED LABORATORIES
% King Road, Al Khobar, Kingdom of Saudi Arabia (fictional) · 920 000 417 · CAP accredited
% Mukhtabarat Al Rawda Al Takhassusiya
Al-Ism / Patient Name :: Lama Fahad Al-Otaibi ;; Lab ID :: RW-417-22018
Date of Birth :: 14 Dec 2000 ;; Gender :: Female
Nationality :: Saudi ;; Sample Collected :: 02 Feb 2026 08:20
Requested by :: Pre-employment Clinic ;; Report Date :: 03 Feb 2026 16:10
# IMMUNITY SCREEN
Test | Result | Unit | Interpretation
Measles IgG | 1980 | mIU/mL | Immune
Mumps IgG | 71.0 | U/mL | Immune
Rubella IgG | 154 | IU/mL | Immune
Varicella IgG | 742 | mIU/mL | Immune
Hepatitis B surface antibody | >1000 | mIU/mL | Immune
Hepatitis B surface antigen | Non-reactive | | Not detected
Hepatitis C antibody | Non-reactive | | Not detected
HIV 1/2 antigen and antibody | Non-reactive | | Not detected
~ Technologist :: Reem S. ;; Consultant, Clinical Microbiology :: Dr. Tamer Abdel-Wahab
$ Al Rawda is a made-up laboratory""",
        "Lama Fahad Al-Otaibi",
        "2026-02-02",
        birth="2000-12-14",
        values="measles_igg,1980,mIU/mL,positive;mumps_igg,71,U/mL,positive;rubella_igg,154,IU/mL,positive;"
        "varicella_igg,742,mIU/mL,positive;anti-HBs,1000,mIU/mL,positive;HBsAg,,,negative",
    )
    yield mk(
        "tb_test",
        """% MVZ LABOR NECKARTAL GMBH
% Industriestraße 17, 70417 Neckarhausen (fiktiv) · Tel. 0711 555 0417
% Ärztliche Leitung: Dr. med. Ulrike Sauter
Patient :: Hofstetter, Jonas Emanuel ;; Auftrag :: 6020 4177
Geburtsdatum :: 09.11.2000 ;; Geschlecht :: männlich
Einsender :: Betriebsarzt Univ. Neckarhausen ;; Abnahme :: 16.02.2026
Material :: Heparinblut ;; Befund vom :: 19.02.2026
# ENDBEFUND - Interferon-gamma-Test (QuantiFERON-TB Gold Plus)
Untersuchung | Ergebnis | Einheit | Referenzbereich
Nullkontrolle | 0,04 | IU/ml | < 8,0
TB1 minus Null | 0,00 | IU/ml | < 0,35
TB2 minus Null | 0,01 | IU/ml | < 0,35
Mitogen minus Null | 9,12 | IU/ml | > 0,50
Beurteilung | NEGATIV | | negativ
| Kein Hinweis auf eine Infektion mit M. tuberculosis. / No evidence of infection with M. tuberculosis.
~ Fachärztin für Laboratoriumsmedizin :: Dr. med. Ulrike Sauter
$ Technisch und medizinisch validiert. Das Labor ist erfunden.""",
        "Jonas Emanuel Hofstetter",
        "2026-02-16",
        birth="2000-11-09",
        values="IGRA,,,negative",
    )
    yield mk(
        "chest_xray",
        """% SAGARMATHA IMAGING & POLYCLINIC PVT. LTD.
% Maharajgunj, Kathmandu (fictional) · Tel. 01-5550417
Patient's Name :: Mr. SUBODH KHATIWADA ;; X-ray No. :: 4177/082
Age / Sex :: 26 Yrs / M ;; Date :: 28 December 2025
Referred by :: Dr. S. Bhandari ;; Reported on :: 28 December 2025
# X-RAY CHEST (PA VIEW)
Ill-defined patchy opacity with a few small lucencies is seen in the right upper zone.
Rest of the lung fields are clear. Both costophrenic angles are clear. Cardiac size is within normal \
limits. Bony thorax is unremarkable.
## IMPRESSION
Right upper zone infiltrates, ? Koch's. Features suggestive of active pulmonary tuberculosis. Sputum AFB \
and GeneXpert are advised.
~ Consultant Radiologist, NMC 99417 :: Dr. Pramila Aryal, MD
$ Please correlate clinically. Made-up clinic.""",
        "Subodh Khatiwada",
        "2025-12-28",
        values="chest_xray,,,positive",
        sound=False,
    )


def _crest_letter() -> Iterator[UnseenPaper]:
    """Letters in a letterhead."""
    mk = partial(_paper, CrestLetter)
    yield mk(
        "good_standing",
        """% Sahyadri Institute of Medical Sciences
% Affiliated to Deccan University of Health Sciences
% Office of the Dean
Ref. No.: SIMS/Dean/UG/417/2025 || Date: 24/11/2025
# LETTER OF GOOD STANDING
To whomsoever it may concern,
This is to certify that Mr. Aniruddha Vishwas Pathak, date of birth 15/08/2001, is a bona fide student of \
this Institute. He was admitted to the MBBS course in the academic year 2020-21 and is at present in the \
final year (Part II).
He is a student in good standing. He has passed all university examinations held so far in the first \
attempt, and no disciplinary action has ever been taken or is contemplated against him. The Institute has \
no objection to his undertaking clinical electives in the United States in April and May 2026.
His conduct and character are good. We wish him success.
~ Dr. S. B. Kelkar :: Dean; Sahyadri Institute of Medical Sciences
$ Station Road, Satara 415001, Maharashtra (fictional) · dean@sims-sahyadri.example · +91 2162 555 041""",
        "Aniruddha Vishwas Pathak",
        "2025-11-24",
        birth="2001-08-15",
    )
    yield mk(
        "good_standing",
        """% University of Asebu School of Medical Sciences
% Office of the Vice-Dean for Students
14 January 2026
Visiting Students Office
Northgate University Hospital, Rochester
Dear Sir or Madam,
RE: ESI ABENA QUAYSON - STUDENT ID SM/20/0417
I write in support of the above-named student, who was born on 6 March 2001. Ms. Quayson is in the sixth \
and final year of the MBChB programme and is expected to graduate in September 2026.
I confirm that she is currently enrolled full time and is in good academic and professional standing. She \
has completed her core rotations in medicine, surgery, paediatrics, obstetrics and gynaecology, and \
psychiatry, and she has the approval of the School for an elective at your hospital.
Please do not hesitate to contact this office if anything further is needed.
Yours faithfully,
~ Prof. Kwesi Aidoo-Mensah :: Vice-Dean (Students)
$ P.M.B. 417, Asebu, Central Region, Ghana (fictional) · vdean.students@asebu-sms.example""",
        "Esi Abena Quayson",
        "2026-01-14",
        birth="2001-03-06",
    )
    yield mk(
        "good_standing",
        """% Harrowgate International School of Medicine
% Office of Student Affairs
October 7, 2025
RE: Tyler Emmanuel Brathwaite-Cole, student number H-90417
To Whom It May Concern:
You asked us for a letter of good standing for the student named above (date of birth January 22, 1999).
We regret that we cannot certify Mr. Brathwaite-Cole as a student in good standing at this time. He has \
been on a leave of absence since August 11, 2025 and has an outstanding failing grade in the Internal \
Medicine core clerkship. He is not eligible for away electives until he has returned from leave and has \
repeated the clerkship.
Sincerely,
~ Marguerite Dellinger, EdD :: Assistant Dean for Student Affairs
$ 41 Harbour Close, St. Brendan's, West Indies (fictional) · studentaffairs@harrowgate.example""",
        "Tyler Emmanuel Brathwaite-Cole",
        "2025-10-07",
        birth="1999-01-22",
        sound=False,
    )
    yield mk(
        "dean_verification",
        """% Universidad Andina del Sur
% Facultad de Ciencias de la Salud · Escuela de Medicina
% Decanato / Office of the Dean
Arequipa, December 3, 2025
DEAN'S VERIFICATION OF ENROLLMENT AND ELIGIBILITY
Northgate University Hospital, Office of Visiting Students
I hereby verify the following for the applicant:
Student :: Alonso Gabriel Zegarra Pinto
Date of birth :: August 19, 2000
Year of study :: Sixth of seven (internship year begins March 2026)
Expected degree :: Médico Cirujano, December 2026
The applicant is enrolled, in good standing, and will have completed all core clerkships before the \
elective. He is approved to take Neurology from May 4 to May 29, 2026 for academic credit. He is covered \
by the malpractice policy of the University while on approved electives. He has been trained in HIPAA and \
universal precautions. The grade will be sent to this office.
Signed and sealed:
~ Dra. Roxana Bedregal Salas :: Decana de la Facultad
! DECANATO
! UAS - AREQUIPA
$ Av. La Cultura 417, Arequipa, Perú (ficticio) · decanato.salud@uas.example""",
        "Alonso Gabriel Zegarra Pinto",
        "2025-12-03",
        birth="2000-08-19",
    )
    yield mk(
        "mspe",
        """% Lakeland University School of Medicine
% Office of Student Affairs and Career Advising
# MEDICAL STUDENT PERFORMANCE EVALUATION
September 24, 2025
## Identifying information
Sofia Renata Echevarria is a fourth-year student at Lakeland University School of Medicine.
## Noteworthy characteristics
Ms. Echevarria founded a Spanish-language clinic evening, tutored first-year students in physiology and was \
a college rower at the national level.
## Academic history
Initial date of matriculation: August 2022. Expected date of graduation: May 2026. Extensions, leaves or \
gaps: none. Was the student required to repeat coursework? No. Adverse actions: none.
## Academic progress
Preclinical courses: Pass in all. Surgery: High Pass. Pediatrics: Honors. Internal Medicine: Honors. \
Psychiatry: High Pass. Obstetrics and Gynecology: Honors. Neurology: Honors. Family Medicine: High Pass.
"Sofia works harder than anyone on the team and is liked by patients and nurses alike" (Pediatrics). \
"Reads about her patients, presents well" (Internal Medicine).
## Summary
Ms. Echevarria is an EXCELLENT candidate. The words used by the School, from highest to lowest, are \
outstanding, excellent, very good, good.
~ Howard L. Brenneman, MD :: Associate Dean for Student Affairs
$ 900 Lakeland Drive, Erie, PA 16501 (fictional) · Page #""",
        "Sofia Renata Echevarria",
        "2025-09-24",
    )
    yield mk(
        "lor",
        """% Hospital Universitario de San Telmo
% Departamento de Cirugía General
March 3, 2026
To the Selection Committee
Dear colleagues:
It is a pleasure to recommend Ms. Pilar Inés Aldecoa Munárriz for an observership or elective in surgery at \
your institution.
I supervised Ms. Aldecoa for ten weeks during her sixth-year rotation on my ward, from October to December \
2025. She came early, knew her patients and assisted with skill in more than forty operations. Her final \
mark was 9.6 out of 10, the second highest in her class.
What distinguishes her is judgment. On a night on call she noticed the first signs of a leak after an \
anastomosis and told the registrar without delay; the patient did well because of it.
I recommend her without reservation. Please write to me with any question.
Sincerely yours,
~ Javier Otxoa de Lezea, MD, PhD :: Chief of General Surgery; Associate Professor
$ Paseo de la Salud 41, San Telmo, España (ficticio) · jotxoa@hust.example · +34 900 000 417""",
        "Pilar Inés Aldecoa Munárriz",
        "2026-03-03",
    )
    yield mk(
        "lor",
        """% Crescent Valley Medical College
% Department of Pediatrics
DRAFT - for Dr. Haddad's review, not yet signed
November 3, 2025
Re: Letter of recommendation for Yara Samir Khoury
Dear Program Director,
I am writing on behalf of Yara Samir Khoury, who rotated in our department for six weeks in the summer of \
2025. [Dr. Haddad: please add one or two sentences about a patient she took care of.]
She was punctual, polite and well prepared, and she took part in our journal club. [Confirm grade with the \
registrar before sending.]
I recommend her for an elective in your hospital.
Sincerely,

____________________________ (signature)
Nabil Haddad, MD, Professor of Pediatrics
$ Valley Road, Zahrat, Lebanon (fictional) · pediatrics@cvmc.example""",
        "Yara Samir Khoury",
        "2025-11-03",
        sound=False,
    )
    yield mk(
        "nysed_letter",
        """% New York State Education Office - Professional Education
% Bureau of Comparative Education (fictional copy)
% 89 Washington Avenue, Albany, New York
December 10, 2025
Mr. Oleksandr Hordiichuk
RE: Clinical clerkships, file CC-20417
Dear Mr. Hordiichuk:
We have completed our review of your documents. Your medical school, Podillia National Medical University, \
has confirmed that you are a matriculated student in good standing.
On this basis you are approved to participate in clinical clerkships exceeding 12 weeks in New York State, \
in accordance with section 60.2 of the Regulations of the Commissioner of Education. The approval is valid \
until December 9, 2027. Please give a copy of this letter to each hospital before you start.
You may not begin a clerkship on the strength of this letter alone; the hospital must have an affiliation \
with your school.
Sincerely,
~ Constance Ruggiero :: Education Program Specialist
$ Fictional copy of a letter; no state office wrote it.""",
        "Oleksandr Hordiichuk",
        "2025-12-10",
        expires="2027-12-09",
    )
    yield mk(
        "invitation",
        """% Northgate University Hospital
% Office of Undergraduate Medical Education · Visiting Students
January 29, 2026
Ms. Chiara Benedetta Zanardelli
Università di Valle Lunga
Dear Ms. Zanardelli:
Congratulations! I am pleased to inform you that you have been accepted for the following clinical elective \
at Northgate University Hospital:
Elective :: Pulmonary Medicine Consult (MED 8417)
Dates :: 06/01/2026 - 06/26/2026
Preceptor :: Dr. Andrew Lindgren
Weeks :: 4
This letter may be used to apply for a B-1 visa. You will receive no salary. Acceptance depends on a \
complete health clearance, proof of malpractice insurance of at least $1 million / $3 million, a drug \
screen and a background check, all due 45 days before the start.
We look forward to welcoming you.
~ Denise Kowalik, MEd :: Visiting Student Coordinator
$ 601 Northgate Avenue, Rochester, NY (fictional) · visitingstudents@northgate.example · 585-555-0141""",
        "Chiara Benedetta Zanardelli",
        "2026-01-29",
    )
    yield mk(
        "immunization_host",
        """% Clinique Médicale du Vieux-Moulin
% Médecine familiale
% Dr Sylvain Bergeron · Dre Marie-Ève Tanguay
Saint-Aubert, le 5 février 2026
À l'attention de : Employee Health, Northgate University Hospital
Objet : vaccinations de Mme Laurence Bouthillier, née le 17 mai 2001
Madame, Monsieur,
Je suis le médecin de famille de Mme Bouthillier et confirme ce qui suit d'après son dossier :
RRO (MMR) :: 21 mai 2002 et 14 janvier 2003
Varicelle :: 21 mai 2002 et 30 septembre 2015
Hépatite B :: 4 octobre 2011, 8 novembre 2011 et 17 avril 2012
Anti-HBs :: 76 mUI/mL le 22 janvier 2026 (immune)
dcaT (Tdap) :: 12 août 2021
Grippe :: 5 novembre 2025
QuantiFERON :: négatif le 22 janvier 2026
Ses vaccins sont à jour et elle satisfait à toutes les exigences de votre liste. / Her vaccinations are up to \
date and she meets all the requirements of your list.
~ Marie-Ève Tanguay, MD, CCMF :: Permis 99417
$ 41, rue du Moulin, Saint-Aubert (Québec), fictif · 418 555-0417""",
        "Laurence Bouthillier",
        "2026-02-05",
        birth="2001-05-17",
        values="anti-HBs,76,mUI/mL,positive;IGRA,,,negative",
    )


def _clinic_form() -> Iterator[UnseenPaper]:
    """Forms of employee health and student clinics."""
    mk = partial(_paper, ClinicForm)
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form
% copy for testing (fictional)
% Visiting Student Learning Opportunities
Last Name: :: Ramaswamy ;; First Name: :: Kavya ;; Middle: :: L.
DOB (mm/dd/yyyy): :: 10/05/2001 ;; School: :: Cauvery Medical College ;; Student ID: :: CM-0417
Phone: :: +91 90000 00417 ;; E-mail: :: kavya.r@cauvery.example
## MMR (Measles, Mumps, Rubella) - 2 doses of MMR or titers
Vaccine | Date | Vaccine / titer | Date and result
MMR dose #1 | 01/12/2003 | Measles IgG | 12/15/2025  [x] Immune  [ ] Not immune
MMR dose #2 | 04/20/2006 | Mumps IgG | 12/15/2025  [x] Immune  [ ] Not immune
MMR dose #3 | n/a | Rubella IgG | 12/15/2025  [x] Immune  [ ] Not immune
## Tetanus-diphtheria-pertussis · Varicella
Vaccine | Date | Vaccine | Date
Tdap | 02/24/2023 | Varicella #1 / #2 | 06/11/2010 / 08/16/2013
## Hepatitis B - 3 doses followed by a QUANTITATIVE surface antibody
Hep B | #1 | #2 | #3 | Hep B surface antibody
Date | 10/06/2001 | 12/10/2001 | 04/09/2002 | 12/15/2025: 318 mIU/mL  [x] positive  [ ] negative
## Tuberculosis screening - IGRA or 2 TSTs within 12 months
Test | Date | Result
IGRA (QuantiFERON) | 12/15/2025 | [x] Negative  [ ] Indeterminate  [ ] Positive
## Influenza · COVID-19
Vaccine | Date | Vaccine | Date
Influenza 2025-26 | 10/17/2025 | COVID-19, last dose | 03/28/2022
~ Authorized signature :: * ;; Printed name and title :: Dr. Malini Sundaram, MD ;; Date :: 12/22/2025""",
        "Kavya L. Ramaswamy",
        "2025-12-22",
        birth="2001-10-05",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,318,mIU/mL,positive;"
        "IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form
% copy for testing (fictional)
% page 1 of 1
Last Name: :: van Schalkwyk ;; First Name: :: Mia ;; Middle: :: Carien
DOB (mm/dd/yyyy): :: 07/23/2000 ;; School: :: Boland University ;; Cell phone: :: +27 82 555 0417
## MMR: two doses, or serologic proof of immunity
Item | Date | Item | Date / result
MMR 1 | 08/02/2001 | MMR 2 | 02/17/2005
## Varicella: two doses, or serologic proof
Item | Date | Result
Varicella IgG titer | 01/13/2026 | [x] Positive  [ ] Negative   value 1204 mIU/mL
## Hepatitis B: primary series and quantitative anti-HBs
Item | Dose 1 | Dose 2 | Dose 3 | Anti-HBs
Date / result | 02/05/2020 | 03/11/2020 | 08/19/2020 | 01/13/2026   164 mIU/mL
## Pertussis, influenza
Item | Date | Item | Date
Tdap | 09/15/2020 | Influenza | 04/29/2025
## TB: two-step skin test
Item | Placed | Read | mm | Interpretation
TST #1 | 01/13/2026 | 01/15/2026 | 0 mm | [x] Neg  [ ] Pos
TST #2 | 01/27/2026 | 01/29/2026 | 3 mm | [x] Neg  [ ] Pos
~ Signature of health care professional :: * ;; Name / title :: Sr. H. Nortje, RN ;; Date :: 01/29/2026""",
        "Mia Carien van Schalkwyk",
        "2026-01-29",
        birth="2000-07-23",
        values="varicella_igg,1204,mIU/mL,positive;anti-HBs,164,mIU/mL,;TST,0,mm,negative;TST,3,mm,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form
% copy for testing (fictional)
Last Name: :: Onyango ;; First Name: :: Brian ;; Middle: :: Otieno
DOB (mm/dd/yyyy): :: 03/31/2001 ;; School: :: Lake Basin University ;; Year: :: 6
## MMR
Item | Date | Item | Date / result
MMR dose 1 | 10/14/2025 | MMR dose 2 | not yet given
## Varicella
Item | Date | Result
Varicella IgG | 10/14/2025 | [ ] Positive  [x] Negative
## Hepatitis B
Item | Dose 1 | Dose 2 | Dose 3 | Anti-HBs
Date / result | 10/14/2025 | 11/18/2025 | due April 2026 | not done yet
## Tdap, influenza
Item | Date | Item | Date
Tdap | 10/14/2025 | Influenza | 11/18/2025
## TB
Item | Placed | Read | mm | Interpretation
TST #1 | 10/14/2025 | 10/16/2025 | 4 mm | [x] Neg  [ ] Pos
Comments: Series in progress; second MMR, varicella vaccine and third hepatitis B dose are outstanding.
~ Signature of health care professional ::  ;; Name / title :: ............................ ;; Date :: 11/18/2025""",
        "Brian Otieno Onyango",
        "2025-11-18",
        birth="2001-03-31",
        values="varicella_igg,,,negative;TST,4,mm,negative",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% Annual TB Symptom Questionnaire
% Three Lakes Health - Employee Health
% EH-117 rev 03/25 (fictional)
Name: :: Soe Myint Aung ;; Date of birth: :: 05/12/2000
Department: :: Visiting student, Medicine ;; Date: :: 02/10/2026
I have had a positive TB test in the past and do not need another skin or blood test. Date and result of my \
last chest x-ray: 07/2024, normal.
## Have you had any of the following in the past 12 months?
Symptom | Yes | No
Cough lasting longer than 3 weeks | [ ] | [x]
Coughing up blood | [ ] | [x]
Unexplained weight loss | [ ] | [x]
Fever or chills | [ ] | [x]
Night sweats | [ ] | [x]
Unusual tiredness | [ ] | [x]
Contact with a person who has TB | [ ] | [x]
## Reviewed by Employee Health
Outcome: :: [x] No symptoms, no follow-up needed   [ ] Refer for chest x-ray
~ Student signature :: Soe Myint Aung ;; Reviewer :: P. Dvorak, RN ;; Date :: 02/10/2026""",
        "Soe Myint Aung",
        "2026-02-10",
        birth="2000-05-12",
    )
    yield mk(
        "physical_exam",
        """% EXAMEN FÍSICO DEL ESTUDIANTE / STUDENT PHYSICAL EXAMINATION
% Clínica Universitaria San Rafael
% Bienestar Estudiantil, Medellín (ficticia)
Paciente / Patient: :: Valentina Ospina Jaramillo ;; Fecha de nac. / DOB: :: 14/09/2000
Fecha del examen / Exam date: :: 26/01/2026 ;; Programa / Program: :: Medicina, internado
Talla / Ht: :: 163 cm ;; Peso / Wt: :: 58 kg ;; PA / BP: :: 112/70 ;; FC / HR: :: 72 ;; Temp.: :: 36.6 C
## Examen por sistemas / Examination by system
Sistema / System | Normal | Anormal / Abnormal | Observaciones / Comments
Aspecto general / General | [x] | [ ] | bueno
Cabeza y cuello / Head, neck | [x] | [ ] | usa gafas
Pulmones / Lungs | [x] | [ ] | sin agregados
Corazón / Heart | [x] | [ ] | rítmico, sin soplos
Abdomen | [x] | [ ] | blando
Osteomuscular / Musculoskeletal | [x] | [ ] |
Neurológico / Neurologic | [x] | [ ] |
Piel / Skin | [x] | [ ] |
## Concepto / Opinion
[x] APTA sin restricciones, sin enfermedad transmisible / FIT without restrictions, no communicable disease
[ ] Apta con restricciones / Fit with restrictions
[ ] No apta / Not fit
~ Firma del médico / Signature :: * ;; Nombre / Name :: Dr. Camilo Echeverri ;; Fecha / Date :: 26/01/2026""",
        "Valentina Ospina Jaramillo",
        "2026-01-26",
        birth="2000-09-14",
    )
    yield mk(
        "physical_exam",
        """% PRE-PLACEMENT HEALTH ASSESSMENT
% Tri-Rivers Medical Center
% Employee Health Service (fictional)
Name: :: Dmitri Alexandrovich Volkov ;; DOB: :: 12/29/1999 ;; Position: :: Student extern
Date of visit: :: 10/02/2025 ;; BP: :: 124/78 ;; Pulse: :: 80 ;; Temp: :: 100.9 F
## Findings
Area | Within normal limits | Comment
Heart | [x] |
Lungs | [ ] | crackles, left base; cough for 4 weeks
Skin | [x] |
Back / lifting | [x] |
Hearing | [x] |
## Determination
[ ] Medically cleared
[ ] Cleared with restrictions
[x] NOT medically cleared - hold pending chest x-ray and sputum
Follow-up appointment: :: 10/16/2025 ;; Work status: :: may not enter patient areas
~ Examined by :: S. Ostrander, NP ;; Date :: 10/02/2025""",
        "Dmitri Alexandrovich Volkov",
        "2025-10-02",
        birth="1999-12-29",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% N95 RESPIRATOR FIT TEST RECORD
% Three Lakes Health - Employee Health
% EH-140 (fictional)
Name: :: Fernanda Beatriz Cordero ;; Birth date: :: 04/03/2001 ;; Test date: :: 02/19/2026
Department: :: Emergency Medicine elective ;; Medical questionnaire: :: [x] reviewed, cleared
## Test
Protocol: :: [x] Qualitative  [ ] Quantitative ;; Agent: :: [x] Bitrex  [ ] Saccharin ;; Sensitivity: :: 10
Make / model: :: 3M 1860S ;; Size: :: Small ;; User seal check: :: [x] OK
Exercise | Pass | Fail
Normal breathing | [x] | [ ]
Deep breathing | [x] | [ ]
Head side to side | [x] | [ ]
Head up and down | [x] | [ ]
Talking (Rainbow Passage) | [x] | [ ]
Bending over | [x] | [ ]
## Result
Result: :: [x] PASS   [ ] FAIL ;; Next test due: :: 02/19/2027
~ Wearer :: Fernanda B. Cordero ;; Fit tester :: L. Nyquist, RN ;; Date :: 02/19/2026""",
        "Fernanda Beatriz Cordero",
        "2026-02-19",
        expires="2027-02-19",
        birth="2001-04-03",
    )
    yield mk(
        "tb_test",
        """% PROVA TUBERCULÍNICA (MANTOUX) / TUBERCULIN SKIN TEST
% Serviço de Saúde Ocupacional
% Centro Hospitalar de Vale do Mondim (fictício)
Nome / Name: :: Tomás Bernardo Falcão Neves ;; Data de nascimento / DOB: :: 27-01-2000
Vacina BCG / BCG vaccine: :: [x] sim/yes  [ ] não/no ;; Prova anterior positiva / prior positive: :: [ ] \
sim/yes  [x] não/no
## Administração / Administration
Data / Date: :: 10-11-2025 ;; Hora / Time: :: 9h40 ;; Local / Site: :: antebraço esq. / left
Produto / Product: :: Tuberculina RT23, 2 UT ;; Lote / Lot: :: 5990AB
## Leitura às 48-72 horas / Reading
Data / Date read: :: 13-11-2025 ;; Hora / Time: :: 9h15 ;; Induração / Induration: :: 0 mm
Resultado / Result: :: [x] Negativo / Negative   [ ] Positivo / Positive
~ Enfermeira / Nurse :: Célia Bragança ;; Assinatura / Signature :: *
Positivo / positive: 10 mm ou mais / or more.""",
        "Tomás Bernardo Falcão Neves",
        "2025-11-13",
        birth="2000-01-27",
        values="TST,0,mm,negative",
    )
    yield mk(
        "tb_test",
        """% PPD / MANTOUX TEST FORM
% Riverside University Student Health
% SH-22 (fictional)
Student name: :: Nguyen Hoang Minh Quan ;; Date of birth: :: 08/21/2001 ;; Student ID: :: R-0417
Country of birth: :: Vietnam ;; BCG: :: [x] yes  [ ] no  [ ] unknown
## Test
Date given: :: 01/20/2026 ;; Arm: :: left ;; Lot no.: :: 390417 ;; Given by: :: D. Amos, RN
Date read: :: 01/22/2026 ;; Size in mm: :: 16 mm ;; Read by: :: D. Amos, RN
Result: :: [ ] Negative   [x] Positive
## If positive
Chest x-ray ordered: :: [x] yes  [ ] no ;; IGRA ordered: :: [x] yes  [ ] no ;; Symptoms: :: none
Student may not begin clinical work until the x-ray has been reviewed.
~ Nurse :: D. Amos, RN ;; Date :: 01/22/2026""",
        "Nguyen Hoang Minh Quan",
        "2026-01-22",
        birth="2001-08-21",
        values="TST,16,mm,positive",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% VISITING STUDENT POLICY ACKNOWLEDGMENT
% Northgate University Hospital
% VS-08 (fictional)
Student: :: Emre Kaan Özdemir ;; Home school: :: Ege Kıyı University
Elective: :: Cardiology Consult ;; Dates: :: 03/30/2026 - 04/24/2026
## Please initial each line
Policy | Initials
Patient privacy and HIPAA; no patient data on personal devices | EKO
Dress code and identification badge | EKO
Blood and body fluid exposure: wash, report, call 5-STICK | EKO
Drug-free workplace | EKO
No prescribing, no orders, no entries without co-signature | EKO
Social media and photography | EKO
Duty hours and attendance | EKO
I have read these policies and will follow them. A violation may end my elective.
~ Student signature :: Emre K. Özdemir ;; Date :: 02/24/2026""",
        "Emre Kaan Özdemir",
        "2026-02-24",
    )


def _award_cert() -> Iterator[UnseenPaper]:
    """Certificates of courses and offices."""
    mk = partial(_paper, AwardCert)
    yield mk(
        "hipaa",
        """% MedComply Learning
% Online compliance training for health care · Provo, Utah (fictional)
# Certificate of Completion
This certifies that
# Kwame Ofori-Atta
has successfully completed the course HIPAA Privacy and Security for Health Care Students (1.5 hours).
Completion date :: February 3, 2026 ;; Final score :: 95% ;; Certificate ID :: MCL-HPS-0417881
Topics: protected health information, minimum necessary, breach reporting, social media.
~ Kristin Aldous, CHC :: Director of Training""",
        "Kwame Ofori-Atta",
        "2026-02-03",
    )
    yield mk(
        "hipaa",
        """% CITY-Train Human Subjects and Privacy Program
% Completion report as a certificate (fictional)
# Completion Certificate
# Mei-Hua Lin
has completed the following training:
Course :: Health Information Privacy and Security (HIPS) ;; Stage :: 1 - Basic course
Completion date :: 12-Jan-2026 ;; Expiration date :: 11-Jan-2029 ;; Record ID :: 70041788
Under requirements set by: Northgate University Hospital.
Not valid for renewal of certification through continuing education. Verify at verify.city-train.example.""",
        "Mei-Hua Lin",
        "2026-01-12",
        expires="2029-01-11",
    )
    yield mk(
        "osha_bbp",
        """% SafeHands Training Co.
% OSHA safety courses on line (fictional)
# Bloodborne Pathogens
This is to certify that
# Pedro Henrique Sampaio Leite
has completed training in bloodborne pathogens in accordance with OSHA 29 CFR 1910.1030 and has passed the \
test.
Date completed :: 01/27/2026 ;; Expires :: 01/27/2027 ;; Hours :: 2.0 ;; Certificate :: SH-90417
Training must be repeated every year.
~ Ronald T. Biggs :: Authorized trainer""",
        "Pedro Henrique Sampaio Leite",
        "2026-01-27",
        expires="2027-01-27",
    )
    yield mk(
        "ny_infection_control",
        """% Hudson Professional Education, Inc.
% New York State approved provider of infection control training, no. IC-9917 (fictional)
# Certification of Completion
New York State mandated training: Infection Control and Barrier Precautions
# Ganiyat Adunni Bakare
Profession :: Medical student ;; Date of birth :: 06/02/2001 ;; Date of course :: 11/08/2025
Certificate number :: HPE-IC-20417 ;; Valid through :: 11/07/2029 ;; Format :: Online, 3 hours
The trainee has completed the coursework required by chapter 786 of the Laws of 1992, which includes the \
prevention of sepsis. Training must be repeated every four years.
~ Marlene Fusco, RN, MPH :: Course coordinator""",
        "Ganiyat Adunni Bakare",
        "2025-11-08",
        expires="2029-11-07",
        birth="2001-06-02",
    )
    yield mk(
        "diploma",
        """% Universidad Autónoma de Miravalle
% República de Tierraverde (ficticia) - copia para ensayo
# Título de Médica Cirujana
El Rector y el Consejo Universitario, en atención a que
# Luciana Isabel Paredes Cornejo
nacida el 3 de octubre de 1999, ha cumplido con los estudios y exámenes que exige la ley, le otorgan el \
título de MÉDICA CIRUJANA, con los derechos y obligaciones que le corresponden.
Dado en Miravalle, a los 18 días del mes de julio de 2025.
Registro :: Libro 41, folio 17 ;; Número de título :: 2025-0417
~ Dr. Anselmo Ugarte Rivas :: Rector ;; Lic. Teresa Maldonado :: Secretaria General""",
        "Luciana Isabel Paredes Cornejo",
        "2025-07-18",
        birth="1999-10-03",
    )
    yield mk(
        "ecfmg_cert",
        """% Educational Commission for Foreign Medical Graduates
% specimen copy, not issued by ECFMG
# Standard ECFMG Certificate
This certifies that
# Bharat Narayan Upreti
has met all requirements for ECFMG Certification, including passing performance on the medical science and \
clinical skills requirements and verification of the medical credential.
Certificate number :: 0-990-417-8 ;; Issued :: October 22, 2025 ;; English :: OET Medicine, 2024
Valid indefinitely, subject to the policies of the Commission.
~ Signature on file :: President and Chief Executive Officer""",
        "Bharat Narayan Upreti",
        "2025-10-22",
    )
    yield mk(
        "translation",
        """% Atlantic Bridge Language Services
% Corporate member, Association of Language Companies no. 90417 (fictional)
# Certification of Translation Accuracy
Translation of the Academic Transcript and Certificate of Enrollment from Turkish into English for
# Zeynep Aslı Karahan
We, a professional translation company, hereby certify that the above-mentioned documents have been \
translated by an experienced translator and that, in our best judgment, the translated text truly reflects \
the content, meaning and style of the original text.
Order number :: ABL-117-0417 ;; Pages :: 5 ;; Date :: January 15, 2026
~ Megan R. Whitlow :: Authorized representative""",
        "Zeynep Aslı Karahan",
        "2026-01-15",
    )
    yield mk(
        "bls",
        """% Great Lakes Heartsaver Training Center
% CPR and emergency cardiac care courses (fictional) · not an American Heart Association document
# Basic Life Support (BLS) Provider
# Arturo Emmanuel Caballero Nieto
has successfully completed the cognitive and skills evaluations in accordance with the curriculum of the \
BLS Provider program (adult, child and infant CPR, AED).
Issue date :: 11/2025 ;; Renew by :: 11/2027 ;; Course completed :: November 15, 2025
eCard code :: 215504177812 ;; Instructor :: Beth Novotny, no. 0417 ;; Site :: Toledo, OH
~ Beth Novotny :: BLS Instructor""",
        "Arturo Emmanuel Caballero Nieto",
        "2025-11-15",
        expires="2027-11-30",
    )
    yield mk(
        "fl_cie",
        """% Florida Care Provider Screening Unit
% Tallahassee, Florida (fictional copy)
# Level 2 Background Screening Result
Applicant
# Kimberly Renee Toussaint-Gray
Date of birth :: 08/09/1999 ;; Screening request :: 0041788 ;; Provider :: Suncoast Teaching Hospital
Eligibility status :: ELIGIBLE ;; Determination date :: 12/02/2025 ;; Retention expires :: 12/02/2030
The applicant was found eligible for employment or placement in a health care setting. The result will be \
updated if the status changes while the fingerprints are retained.""",
        "Kimberly Renee Toussaint-Gray",
        "2025-12-02",
        expires="2030-12-02",
        birth="1999-08-09",
    )
    yield mk(
        "good_standing",
        """% Università di Valle Lunga
% Segreteria Studenti - Facoltà di Medicina e Chirurgia, Valle Lunga (fittizia)
# Certificato di iscrizione e regolare carriera
Si certifica che / this is to certify that
# Chiara Benedetta Zanardelli
nata il 25/07/2001, matricola 0417882, è iscritta per l'anno accademico 2025/2026 al VI anno del corso di laurea \
magistrale in Medicina e Chirurgia, è in regola con gli esami e non ha sanzioni disciplinari.
born on 25 July 2001, is enrolled in the sixth year of the degree in Medicine and Surgery for 2025/2026, is a \
student in good standing and has no disciplinary record.
Media / average :: 28.9/30 ;; Rilasciato il / issued on :: 16/02/2026 ;; Laurea prevista / graduation :: luglio 2026
~ Dott.ssa Ornella Brivio :: Il responsabile della Segreteria / Registrar""",
        "Chiara Benedetta Zanardelli",
        "2026-02-16",
        birth="2001-07-25",
    )


def _card_copy() -> Iterator[UnseenPaper]:
    """Photocopies of cards and of pages of passports."""
    mk = partial(_paper, CardCopy)
    yield mk(
        "bls",
        """% BASIC LIFE SUPPORT
% Lakeshore Resuscitation Council (fictional)
# Harsimran Singh Bajwa
has completed the BLS Provider course and passed the written and skills tests.
Issue Date :: 01/17/2026 ;; Renew By :: 01/31/2028
eCard code :: 26170417 ;; Instructor name :: S. Pellegrino
Training Center :: Mohawk Valley TC, NY10417 ;; Instructor ID :: 0417-2288
---
# BLS Provider
To view or verify, employers and students may enter the eCard code on the Council's web site.
TC phone :: 315-555-0104 ;; TC city :: Utica, NY
$ Copy of both sides of the card""",
        "Harsimran Singh Bajwa",
        "2026-01-17",
        expires="2028-01-31",
    )
    yield mk(
        "bls",
        """% BLS PROVIDER
% Heartland CPR Academy (fictional)
# Amara Chinyere Obi-Nelson
The individual named above has passed the Basic Life Support course for health care providers.
Issue Date :: 03/11/2023 ;; Recommended Renewal Date :: 03/31/2025
Course :: BLS, classroom ;; Card no. :: HC-300417
---
# Training site
Heartland CPR Academy, 41 Elm Street, Omaha, NE. Instructor: V. Dressler.
This card is valid for two years. Please renew before the date shown on the front.
$ Card expired - renewal class booked""",
        "Amara Chinyere Obi-Nelson",
        "2023-03-11",
        expires="2025-03-31",
        sound=False,
    )
    yield mk(
        "covid",
        """% COVID-19 Vaccination Record Card
% Please keep this record card, which includes medical information about the vaccines you have received.
Last name :: Rasoulzadeh ;; First name :: Parham ;; MI :: -
Date of birth :: 2/19/2000 ;; Patient number :: 0417-88
Vaccine | Product name / lot number | Date | Healthcare professional or clinic site
1st dose COVID-19 | Pfizer EW0182 | 5/11/21 | County Fairgrounds
2nd dose COVID-19 | Pfizer EW0191 | 6/1/21 | County Fairgrounds
Other | Pfizer FJ1620 | 12/18/21 | Walgrove 4417
Other | Moderna bival. 045K22A | 10/26/22 | Walgrove 4417
---
# Reminder! Return for a second dose!
Bring this card to every vaccine visit. (specimen for tests, fictional)""",
        "Parham Rasoulzadeh",
        "2022-10-26",
        birth="2000-02-19",
    )
    yield mk(
        "flu",
        """% VACCINATIEBEWIJS GRIEP / PROOF OF INFLUENZA VACCINATION
% Studentenartsen Oudegracht, Nieuwstad (fictief)
# Anneke Willemijn Hoekstra
Geboortedatum / Date of birth :: 04-12-2000 ;; Patiëntnummer / Patient no. :: 0417
Vaccin / Vaccine :: Vaxigrip 2025-2026 ;; Datum toediening / Date given :: 23-10-2025
Batch / Lot :: 7K4RP ;; Houdbaar tot / Vial expiry :: 06-2026 ;; Plaats / Site :: linker bovenarm
Toegediend door / Given by :: Drs. J. Sikkema, huisarts ;; Dosis / Dose :: 0,5 ml
---
# Let op / Please note
De griepprik geldt voor één seizoen. / The flu shot is good for one season.
Bewaar dit bewijs goed. / Keep this card.""",
        "Anneke Willemijn Hoekstra",
        "2025-10-23",
        birth="2000-12-04",
    )
    yield mk(
        "health_insurance",
        """% BlueHarbor Student Health Plan
% International student plan 2025-2026 (fictional)
# Sandeep Kumar Regmi
Member ID :: BHS 990 417 882 ;; Group :: 0041-NGU
Date of birth :: 04/11/2001 ;; Plan :: PPO Gold
Effective date :: 03/01/2026 ;; Termination date :: 06/30/2026
Office visit :: $25 ;; Urgent care :: $50 ;; Emergency :: $150
---
# Back of card
Claims: BlueHarbor, PO Box 417, Concord, NH. Customer service 800-555-0147.
RxBIN :: 990417 ;; RxPCN :: BHS ;; RxGRP :: STU
Includes medical evacuation and repatriation. Possession of this card does not guarantee benefits.
$ Copy of front and back""",
        "Sandeep Kumar Regmi",
        "2026-03-01",
        expires="2026-06-30",
        birth="2001-04-11",
    )
    yield mk(
        "passport",
        f"""% REPÚBLICA DE TIERRAVERDE · PASAPORTE / PASSPORT
% specimen - copia / copy
& Firma / Signature
Tipo / Type :: P ;; Código / Code :: XTV ;; Pasaporte N.º / Passport No. :: TV4170882
Apellidos / Surname :: PAREDES CORNEJO ;; Sexo / Sex :: F
Nombres / Given names :: LUCIANA ISABEL ;; Nacionalidad / Nationality :: TIERRAVERDENSE
Fecha de nacimiento / Date of birth :: 03 OCT 1999 ;; Lugar / Place of birth :: MIRAVALLE
Fecha de expedición / Date of issue :: 21 ENE/JAN 2023 ;; Vencimiento / Date of expiry :: 20 ENE/JAN 2033
{_mrz("P", "XTV", "PAREDES CORNEJO", "LUCIANA ISABEL", "TV4170882", "991003", "F", "330120")}""",
        "Luciana Isabel Paredes Cornejo",
        "2023-01-21",
        expires="2033-01-20",
        birth="1999-10-03",
    )
    yield mk(
        "passport",
        f"""% RÉPUBLIQUE DE ZAMARIE · REPUBLIC OF ZAMARIA
% PASSEPORT / PASSPORT · specimen, copie en couleur
& Signature du titulaire
Type :: P ;; Code du pays / Country code :: XZM ;; Passeport n° / Passport No. :: B0417338
Nom / Surname :: ABUBAKAR ;; Prénoms / Given names :: MUSA TANKO
Nationalité / Nationality :: ZAMARIENNE ;; Sexe / Sex :: M ;; Né le / Date of birth :: 17 AVR/APR 1998
Délivré le / Date of issue :: 09 JUIN/JUN 2020 ;; Expire le / Date of expiry :: 08 JUIN/JUN 2025
Lieu de naissance / Place of birth :: KADORA ;; Autorité / Authority :: DGSN KADORA
{_mrz("P", "XZM", "ABUBAKAR", "MUSA TANKO", "B0417338", "980417", "M", "250608")}
$ Note of the applicant: this passport has expired, the renewal has been applied for""",
        "Musa Tanko Abubakar",
        "2020-06-09",
        expires="2025-06-08",
        birth="1998-04-17",
        sound=False,
    )
    yield mk(
        "visa",
        f"""% VISA · UNITED STATES OF AMERICA
% specimen, not a visa
& Control No. 20260417
Issuing post name :: LIRANA ;; Visa type / class :: R  B1/B2
Surname :: HOXHAJ ;; Given name :: ERION
Passport number :: BK0417882 ;; Sex :: M ;; Nationality :: LIRA
Birth date :: 25DEC2000 ;; Entries :: M
Issue date :: 16JAN2026 ;; Expiration date :: 14JAN2029
Annotation :: ELECTIVE CLERKSHIP, NORTHGATE UNIV HOSP
{_mrz("V", "USA", "HOXHAJ", "ERION", "BK0417882", "001225", "M", "290114", "LIRB10417")}""",
        "Erion Hoxhaj",
        "2026-01-16",
        expires="2029-01-14",
        birth="2000-12-25",
    )
    yield mk(
        "mask_fit",
        """% RESPIRATOR FIT TEST CARD
% Mountain West Occupational Medicine, Boise, ID (fictional)
# Baraka Juma Mwakyusa
Test date :: 01/08/2026 ;; Test type :: Qualitative, saccharin
Model tested :: Halyard 46867 duckbill, regular ;; Result :: FAIL
Second model :: 3M 1870+ ;; Result :: FAIL
---
# Recommendation
No N95 could be fitted. Employee needs a PAPR for airborne precautions. Not cleared for N95 use.
Tester :: Donna Ferris, COHC ;; Signature :: D. Ferris""",
        "Baraka Juma Mwakyusa",
        "2026-01-08",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% TB SKIN TEST CARD / TARJETA DE PRUEBA DE TUBERCULINA
% Linn County Public Health, Nursing Division (fictional)
# Mariangel Josefina Urdaneta
Date of birth / Fecha de nacimiento :: 7/16/2001 ;; Clinic / Clínica :: Cedar Avenue
Test / Prueba | Given / Aplicada | Read / Leída | Result / Resultado | Nurse
PPD 1 | 2/17/26  8:50 am | 2/19/26  9:30 am | 0 mm NEG | T. Kruse RN
---
# Notes / Notas
A test must be read between 48 and 72 hours. / La prueba se debe leer entre 48 y 72 horas.
Negative means less than 10 mm. / Negativo: menos de 10 mm. Lot C6021AA.""",
        "Mariangel Josefina Urdaneta",
        "2026-02-19",
        birth="2001-07-16",
        values="TST,0,mm,negative",
    )


def _mail_print() -> Iterator[UnseenPaper]:
    """E-mails, printed."""
    mk = partial(_paper, MailPrint)
    yield mk(
        "background_check",
        """% Visiting Students Office
From :: reports@clearlineverify.example
Sent :: Thursday, January 22, 2026 4:12 PM
To :: visitingstudents@northgate.example
Cc :: n.zhumagulov@students.example
Subject :: Background Check Complete - Zhumagulov, Nurlan
This is an automated notification. The background check you ordered has been completed.
Applicant :: Nurlan Zhumagulov
Date of birth :: 09/05/2000
Order date :: January 15, 2026
Completed :: January 22, 2026
Overall result :: CLEAR
Search | Result
SSN / address trace | Complete
County criminal - Monroe, NY | No records found
National criminal database | No records found
National sex offender registry | No records found
OIG / SAM exclusion lists | No records found
The full report is available in your account for 30 days. Please do not reply to this message.
ClearLine Verify (fictional), PO Box 417, Lansing, MI""",
        "Nurlan Zhumagulov",
        "2026-01-22",
        birth="2000-09-05",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Divya Sreekumar
From :: Student Support <help@clearlineverify.example>
Sent :: Monday, February 16, 2026 9:05 AM
To :: Divya Sreekumar <divya.sk@students.example>
Subject :: RE: Status of my background check?
Dear Divya,
Thank you for your message. Your order CV-0041788 is still being processed. The national searches are done, \
but the court in Ernakulam has not replied to our request yet, and the status of your report is therefore \
still Pending. We expect to have the result in 10 to 15 business days.
We cannot give you a preliminary result. You and your hospital will both receive an e-mail as soon as the \
report is complete.
Kind regards,
Jenna, Student Support, ClearLine Verify (fictional)

________________________________________
From: Divya Sreekumar   Sent: Sunday, February 15, 2026 8:41 PM
Hi, my hospital needs the report by the end of this month. Is it ready?""",
        "Divya Sreekumar",
        "2026-02-16",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Visiting Students Office
From :: MRO Services <results@tristatemro.example>
Sent :: Friday, December 5, 2025 11:37 AM
To :: visitingstudents@northgate.example
Subject :: Drug test status - action pending
The following specimen is not yet reported:
Donor :: Alejandro Tadeo Benavides
Date of birth :: 02/24/2001
Collection date :: December 2, 2025
Specimen ID :: 4417 0088 21
Laboratory result :: Non-negative
Status :: Under MRO review - interview with donor pending
We have tried to reach the donor twice. A final, verified result cannot be released before the Medical \
Review Officer has spoken with him or ten days have passed. Please do not clear the donor on the basis of \
this message.
Tri-State MRO Services (fictional)""",
        "Alejandro Tadeo Benavides",
        "2025-12-02",
        birth="2001-02-24",
        values="drug_screen,,,non-negative",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% Chiara Zanardelli
From :: Northgate Payments <no-reply@pay.northgate.example>
Sent :: martedì 3 febbraio 2026 18:22
To :: chiara.zanardelli@studenti.example
Subject :: Payment receipt - Visiting Student Application Fee
Thank you for your payment. Keep this e-mail as your receipt.
Receipt number :: 2026-0041788
Paid by :: Chiara Benedetta Zanardelli
Payment date :: 02/03/2026
Item :: Visiting student processing fee (non-refundable)
Amount :: $300.00 USD
Method :: Visa ending in 0417
Status :: Paid in full
Questions: 585-555-0141. Northgate University Hospital (fictional).""",
        "Chiara Benedetta Zanardelli",
        "2026-02-03",
    )
    yield mk(
        "malpractice",
        """% Fatoumata Binta Barry
De :: Espace Étudiants <etudiants@medassur.example>
Envoyé :: mercredi 28 janvier 2026 14:48
À :: fatoumata.barry@etud.example
Objet :: Votre devis RC professionnelle USA - paiement non reçu
Madame,
Nous vous avons adressé le 14 janvier 2026 le devis ci-dessous. À ce jour, la prime n'a pas été réglée : AUCUNE \
GARANTIE N'EST EN VIGUEUR. Ce message ne vaut pas attestation d'assurance. / The premium has not been paid, no \
coverage is in force, and this message is not a certificate of insurance.
Assurée :: Fatoumata Binta Barry
Période proposée :: du 2 mars 2026 au 1er mai 2026
Plafond par sinistre :: 1 000 000 USD
Plafond annuel (aggregate) :: 3 000 000 USD
Prime à régler :: 148 EUR
Le devis expire le 13 février 2026. L'attestation vous sera envoyée par e-mail dès réception du paiement.
MedAssur Étudiants (fictif)""",
        "Fatoumata Binta Barry",
        "2026-03-02",
        expires="2026-05-01",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "placeholder",
        """% Visiting Students Office
From :: Hamza El Idrissi <hamza.elidrissi@etud.example>
Sent :: Sunday, November 30, 2025 10:14 PM
To :: visitingstudents@northgate.example
Subject :: Malpractice insurance - document to follow
Dear Ms. Kowalik,
I have uploaded this e-mail in the slot for the malpractice insurance because my insurer issues the \
certificate only 30 days before the policy starts. I have already applied for the cover ($1 million / $3 \
million) and will replace this page with the certificate by February 20, 2026.
Please let me know whether this is acceptable.
With kind regards,
Hamza El Idrissi
Sixth-year student, Université de Tamesna (fictional)""",
        "Hamza El Idrissi",
        "2025-11-30",
    )
    yield mk(
        "tb_test",
        """% Student Health - Results inbox
From :: Lab Client Services <cs@keystonereflab.example>
Sent :: Tuesday, February 24, 2026 7:58 AM
To :: results@lehighwellness.example
Subject :: SPECIMEN REJECTED - recollect QuantiFERON
Please be advised that the following order could not be performed:
Patient on requisition :: Tariro Chiedza Moyo
Date of birth :: 10/28/2000
Collected :: 02/23/2026
Test ordered :: QuantiFERON-TB Gold Plus
Name on tubes :: T. Moyana, DOB 03/15/1998
Reason :: Mislabeled - tubes bear the name of another patient
No result will be reported. Please recollect with correctly labeled tubes and a new requisition. There is no \
charge for the cancelled test.
Keystone Reference Laboratories (fictional), Client Services""",
        "Tariro Chiedza Moyo",
        "2026-02-23",
        birth="2000-10-28",
        sound=False,
    )
    yield mk(
        "dean_verification",
        """% Visiting Students Office
From :: Registry, Karimun Medical University <registry@karimunmed.example>
Sent :: Thursday, 13 November 2025 15:20
To :: visitingstudents@northgate.example
Subject :: RE: Request to verify enrolment - Rizky Aditya Nasution
Dear Visiting Students Office,
Thank you for sending us the verification form dated 27 October 2025 for Rizky Aditya Nasution (date of birth \
9 February 2000).
We are unable to verify this form. Mr. Nasution is not currently enrolled at our university; his registration \
ended on 31 July 2025. The signature on the form does not belong to an officer of the Faculty. He has no \
approval from us for an elective.
Yours sincerely,
Sri Wahyuni, Head of Registry
Karimun Medical University (fictional)""",
        "Rizky Aditya Nasution",
        "2025-11-13",
        birth="2000-02-09",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Visiting Students Office
From :: Employee Health Clearance <ehclearance@northgate.example>
Sent :: Monday, March 9, 2026 1:30 PM
To :: visitingstudents@northgate.example
Cc :: e.quayson@students.example
Subject :: CLEARED - Quayson, Esi Abena - visiting student
Employee Health has completed its review. This student is medically cleared to start.
Name :: Esi Abena Quayson
DOB :: 03/06/2001
Start date :: 04/06/2026
Item | Evidence | Status
MMR | 2 doses (2002, 2007) | Complete
Varicella | IgG positive, 02/18/2026 | Complete
Hepatitis B | 3 doses; anti-HBs 431 mIU/mL, 02/18/2026 | Complete
Tdap | 05/20/2022 | Complete
TB | QuantiFERON negative, 02/18/2026 | Complete
Influenza | 10/28/2025 | Complete
The badge office has been informed.
R. Delacroix, RN, Employee Health, Northgate University Hospital (fictional)""",
        "Esi Abena Quayson",
        "2026-03-09",
        birth="2001-03-06",
        values="varicella_igg,,,positive;anti-HBs,431,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "english",
        """% Marek Tadeusz Zawadzki
From :: Duolingo English Test <no-reply@det.example>
Sent :: Saturday, 17 January 2026 09:44
To :: marek.zawadzki@poczta.example
Subject :: Your Duolingo English Test results are certified
Hi Marek, good news! Your results have been certified and can now be shared. (specimen)
Test taker :: Marek Tadeusz Zawadzki
Date of birth :: 2001-02-28
Test date :: January 15, 2026
Valid until :: January 15, 2028
Overall score :: 130
Production :: 115
Literacy :: 130
Comprehension :: 140
Conversation :: 125
Scores are on a scale from 10 to 160. Institutions can check the certificate with the link in your account.""",
        "Marek Tadeusz Zawadzki",
        "2026-01-15",
        expires="2028-01-15",
        birth="2001-02-28",
        values="Duolingo,130,,",
    )


def _with_translation() -> Iterator[UnseenPaper]:
    """Originals with their English translation."""
    mk = partial(_paper, WithTranslation)
    yield mk(
        "background_check",
        """% Fiscalía General del Estado de Altamira
% Dirección de Servicios Periciales · Altamira (ficticio)
% 2: CERTIFIED TRANSLATION FROM SPANISH
% 2: Perito traductor Lic. Norma Escobedo, cédula 0417 (fictional)
# CONSTANCIA DE NO ANTECEDENTES PENALES
Folio :: FGA-2026-041788 ;; Fecha de expedición :: 21 de enero de 2026
A quien corresponda:
Se hace constar que, habiendo realizado la búsqueda en los registros de esta institución, NO se encontraron \
antecedentes penales a nombre de:
Nombre :: Ximena Guadalupe Arredondo Solís
Fecha de nacimiento :: 14/05/2001
CURP :: AESX010514MXXRLM08
La presente tiene una vigencia de seis meses, hasta el 21 de julio de 2026.
~ Lic. Octavio Berumen :: Director de Servicios Periciales
---
# CERTIFICATE OF NO CRIMINAL RECORD
Number :: FGA-2026-041788 ;; Date of issue :: January 21, 2026
To whom it may concern: This is to certify that after a search of the records of this institution NO criminal \
record was found in the name of:
Name :: Ximena Guadalupe Arredondo Solís
Date of birth :: May 14, 2001
This certificate is valid for six months, until July 21, 2026.
I certify that this is a true translation of the Spanish original.
~ Norma Escobedo :: Expert translator""",
        "Ximena Guadalupe Arredondo Solís",
        "2026-01-21",
        expires="2026-07-21",
        birth="2001-05-14",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Serviço Público Federal · Polícia Judiciária
% Sistema de Certidões (documento fictício)
% 2: ENGLISH TRANSLATION
% 2: Sworn translator Renato Fagundes, JUCEX no. 417 (fictional)
# CERTIDÃO DE ANTECEDENTES CRIMINAIS
Certidão n.º :: 0041788/2025 ;; Emitida em :: 10/12/2025 às 14:27
A Polícia Judiciária CERTIFICA, após pesquisa no sistema de informações criminais, que NÃO CONSTA \
condenação com trânsito em julgado em nome de:
Nome :: Vitória Helena Cavalcanti Lins
Nascimento :: 27/09/2000 ;; Filiação :: Sônia Cavalcanti Lins
Validade: 90 (noventa) dias, até 10/03/2026.
Esta certidão foi expedida pela Internet e dispensa assinatura.
---
# CERTIFICATE OF CRIMINAL RECORD
Certificate no. :: 0041788/2025 ;; Issued on :: December 10, 2025
The Judicial Police CERTIFIES that, after a search of its database, there is NO RECORD of a final criminal \
conviction in the name of:
Name :: Vitória Helena Cavalcanti Lins
Date of birth :: September 27, 2000 ;; Mother :: Sônia Cavalcanti Lins
Valid for 90 days, until March 10, 2026. Issued on the Internet; no signature needed.
~ Renato Fagundes :: Sworn public translator""",
        "Vitória Helena Cavalcanti Lins",
        "2025-12-10",
        expires="2026-03-10",
        birth="2000-09-27",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% Bundesregisteramt
% 53417 Rheinfurt (fiktiv)
% 2: BEGLAUBIGTE ÜBERSETZUNG / CERTIFIED TRANSLATION FROM GERMAN
% 2: Vereidigte Übersetzerin Sabine Krautwurst, Rheinfurt (fictional)
# FÜHRUNGSZEUGNIS
# über
Geburtsname :: Wiesinger
Vorname :: Carlotta Marie
Geburtsdatum :: 02.08.2001 ;; Geburtsort :: Rheinfurt
Staatsangehörigkeit :: deutsch
Inhalt: Keine Eintragung
Dieses Schreiben wurde elektronisch erstellt und ist ohne Unterschrift gültig.
Rheinfurt, den 06.02.2026
---
# CERTIFICATE OF CONDUCT
# concerning
Surname at birth :: Wiesinger
Given name :: Carlotta Marie
Date of birth :: 2 August 2001 ;; Place of birth :: Rheinfurt
Nationality :: German
Content: No entry
This document was produced by electronic means and is valid without signature. Rheinfurt, 6 February 2026
~ Sabine Krautwurst :: Sworn translator, 17 February 2026""",
        "Carlotta Marie Wiesinger",
        "2026-02-06",
        birth="2001-08-02",
        values="background_check,,,clear",
    )
    yield mk(
        "good_standing",
        """% Université de Tamesna
% Faculté de Médecine et de Pharmacie (fictive)
% Service de la scolarité
% 2: TRANSLATION FROM FRENCH
% 2: Sworn translator Nadia Berrada, Tamesna (fictional)
# ATTESTATION DE SCOLARITÉ ET DE BONNE CONDUITE
Le Doyen de la Faculté atteste que :
Nom et prénom :: EL IDRISSI Hamza
Date de naissance :: 11/12/2000 ;; N° Apogée :: 20041788
est inscrit en sixième année des études médicales au titre de l'année universitaire 2025-2026. Il est en \
situation régulière, a validé toutes les années antérieures et n'a fait l'objet d'aucune sanction \
disciplinaire.
Fait à Tamesna, le 15 décembre 2025
~ Pr. Abdelkrim Sebti :: Le Doyen
---
# CERTIFICATE OF ENROLLMENT AND GOOD CONDUCT
The Dean of the Faculty certifies that:
Last and first name :: EL IDRISSI Hamza
Date of birth :: December 11, 2000 ;; Student no. :: 20041788
is enrolled in the sixth year of medical studies for the academic year 2025-2026. He is in good standing, has \
passed all earlier years and has not been the subject of any disciplinary measure.
Done in Tamesna on December 15, 2025
~ Nadia Berrada :: Sworn translator""",
        "Hamza El Idrissi",
        "2025-12-15",
        birth="2000-12-11",
    )
    yield mk(
        "name_change",
        """% Notaría Séptima del Círculo de Villa Clara
% Registro del Estado Civil (ficticio)
% 2: OFFICIAL TRANSLATION FROM SPANISH
% 2: Official translator Gustavo Arciniegas, resolution 417 (fictional)
# REGISTRO CIVIL DE MATRIMONIO
Indicativo serial :: 0041788 ;; Fecha de inscripción :: 30 de septiembre de 2025
Contrayente :: Sebastián Londoño Arboleda
Contrayente :: Manuela Restrepo Cano
Fecha del matrimonio :: 27 de septiembre de 2025
Nota marginal: la contrayente, nacida el 8 de noviembre de 1999, llevará en adelante el nombre MANUELA \
RESTREPO DE LONDOÑO.
~ Dra. Olga Lucía Peña :: Notaria Séptima
---
# CIVIL MARRIAGE RECORD
Serial number :: 0041788 ;; Date of registration :: September 30, 2025
Spouse :: Sebastián Londoño Arboleda
Spouse :: Manuela Restrepo Cano
Date of marriage :: September 27, 2025
Marginal note: the bride, born on November 8, 1999, will from now on bear the name MANUELA RESTREPO DE \
LONDOÑO. Her diploma and transcripts are in her former name.
~ Gustavo Arciniegas :: Official translator""",
        "Manuela Restrepo de Londoño",
        "2025-09-30",
        birth="1999-11-08",
    )
    yield mk(
        "immunization_host",
        """% Centre de santé étudiant de Valmont
% Fédération de Valmont-Léman (fictif)
% 2: TRANSLATION FROM FRENCH INTO ENGLISH
% 2: Translated by the center's staff
# CERTIFICAT DE VACCINATION
Nom :: Delacrétaz ;; Prénom :: Océane Juliette
Née le :: 19.06.2001 ;; Date du certificat :: 26.01.2026
Vaccin | Doses | Dernière dose
ROR | 2 | 14.03.2004
Varicelle | 2 | 22.05.2014
Hépatite B | 3 | 11.10.2013
dTpa | rappel | 03.09.2024
Grippe 2025-26 | 1 | 04.11.2025
Sérologie du 12.01.2026 : anti-HBs 205 mUI/mL (protégée). QuantiFERON du 12.01.2026 : négatif.
~ Dr Pascal Rochat :: Médecin-conseil
---
# CERTIFICATE OF VACCINATION
Last name :: Delacrétaz ;; First name :: Océane Juliette
Date of birth :: 19 June 2001 ;; Date of certificate :: 26 January 2026
Vaccine | Doses | Last dose
MMR | 2 | 14 March 2004
Varicella | 2 | 22 May 2014
Hepatitis B | 3 | 11 October 2013
Tdap | booster | 3 September 2024
Influenza 2025-26 | 1 | 4 November 2025
Serology of 12 January 2026: anti-HBs 205 mIU/mL (protected). QuantiFERON of 12 January 2026: negative.
The vaccinations are complete for work in a hospital.
~ Pascal Rochat, MD :: Consulting physician""",
        "Océane Juliette Delacrétaz",
        "2026-01-26",
        birth="2001-06-19",
        values="anti-HBs,205,mUI/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "physical_exam",
        """% Unidade de Saúde Familiar da Ribeira Alta
% Agrupamento de Centros de Saúde do Norte (fictício)
% 2: ENGLISH VERSION
% 2: Issued together with the Portuguese original
# ATESTADO MÉDICO
Eu, Joana Meireles Taveira, médica, cédula profissional 90417, atesto que examinei hoje
Nome :: Duarte Nuno Sottomayor Pires
Data de nascimento :: 23-07-2000 ;; Cartão de cidadão :: 0041788-2
Tensão arterial :: 122/76 mmHg ;; Pulso :: 66 ppm
Exame físico sem alterações. Goza de boa saúde física e mental, não apresenta sinais de doença contagiosa e \
está APTO para estágio clínico hospitalar.
Ribeira Alta, 9 de fevereiro de 2026
~ Joana Meireles Taveira :: Medicina Geral e Familiar
---
# MEDICAL CERTIFICATE
I, Joana Meireles Taveira, physician, license 90417, certify that today I examined
Name :: Duarte Nuno Sottomayor Pires
Date of birth :: 23 July 2000 ;; Citizen card :: 0041788-2
Blood pressure :: 122/76 mmHg ;; Pulse :: 66 bpm
The physical examination is normal. He is in good physical and mental health, shows no sign of contagious \
disease and is FIT for clinical training in a hospital.
Ribeira Alta, February 9, 2026
~ Joana Meireles Taveira :: General and Family Medicine""",
        "Duarte Nuno Sottomayor Pires",
        "2026-02-09",
        birth="2000-07-23",
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Bioquímico del Litoral
% San Jerónimo 417, Puerto Litoral (ficticio)
% 2: TRANSLATION FROM SPANISH
% 2: Public translator María Eugenia Basualdo, no. 417 (fictional)
# INFORME DE LABORATORIO
Paciente :: Agustina Belén Ferreyra
Nacimiento :: 18/03/2001 ;; Protocolo :: 41788
Fecha de extracción :: 05/11/2025 ;; Fecha de informe :: 10/11/2025
Determinación | Resultado | Unidad | Interpretación
Anticuerpos IgG sarampión | 455 | mUI/mL | Positivo
Anticuerpos IgG parotiditis | 31 | U/mL | Positivo
Anticuerpos IgG rubéola | 66 | UI/mL | Positivo
Anticuerpos IgG varicela zóster | 38 | mUI/mL | Negativo
Anticuerpos anti-HBs | 27,5 | mUI/mL | Positivo
~ Bioq. Hernán Zalazar :: Director técnico, M.P. 417
---
# LABORATORY REPORT
Patient :: Agustina Belén Ferreyra
Date of birth :: March 18, 2001 ;; Protocol :: 41788
Date of collection :: November 5, 2025 ;; Date of report :: November 10, 2025
Test | Result | Unit | Interpretation
Measles IgG antibodies | 455 | mIU/mL | Positive
Mumps IgG antibodies | 31 | U/mL | Positive
Rubella IgG antibodies | 66 | IU/mL | Positive
Varicella zoster IgG antibodies | 38 | mIU/mL | Negative
Anti-HBs antibodies | 27.5 | mIU/mL | Positive
~ María Eugenia Basualdo :: Public translator""",
        "Agustina Belén Ferreyra",
        "2025-11-05",
        birth="2001-03-18",
        values="measles_igg,455,mUI/mL,positive;mumps_igg,31,U/mL,positive;rubella_igg,66,UI/mL,positive;"
        "varicella_igg,38,mUI/mL,negative;anti-HBs,27.5,mUI/mL,positive",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Radiologie am Lindenplatz
% Lindenplatz 4, 04177 Auenstadt (fiktiv)
% 2: ENGLISH TRANSLATION OF THE REPORT
% 2: Translated by the practice
# BEFUNDBERICHT
Patientin :: Annika Sofie Brandstetter
Geburtsdatum :: 28.01.2000 ;; Untersuchung vom :: 11.11.2025
Röntgen Thorax in zwei Ebenen
Befund: Unscharfe Verdichtung im linken Oberlappen mit kleiner Einschmelzung. Kein Erguss. Herz nicht \
vergrößert.
Beurteilung: Befund vereinbar mit florider Tuberkulose. Pneumologische Abklärung dringend empfohlen.
~ Dr. med. Holger Reuschel :: Facharzt für Radiologie
---
# RADIOLOGY REPORT
Patient :: Annika Sofie Brandstetter
Date of birth :: January 28, 2000 ;; Examination of :: November 11, 2025
Chest x-ray, two views
Findings: Ill-defined opacity in the left upper lobe with a small cavity. No effusion. Heart not enlarged.
Assessment: Findings consistent with active tuberculosis. Urgent referral to a pulmonologist is recommended.
~ Holger Reuschel, MD :: Radiologist""",
        "Annika Sofie Brandstetter",
        "2025-11-11",
        birth="2000-01-28",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "good_standing",
        """% 江宁东湖医科大学
% 教务处 (虚构)
% 2: ENGLISH TRANSLATION
% 2: Academic Affairs Office, Jiangning Donghu Medical University (fictional)
# 在读证明
兹证明以下学生为我校在读学生:
姓名 :: 沈 嘉 宁
出生日期 :: 2001年10月21日 ;; 学号 :: 20200417
专业 :: 临床医学 (五年制) ;; 年级 :: 五年级
该生成绩良好, 品行端正, 在校期间未受过任何处分。
2026年1月8日
~ 教务处 :: 江宁东湖医科大学
---
# CERTIFICATE OF ENROLLMENT AND GOOD STANDING
This is to certify that the following person is a student of our university:
Name :: SHEN Jianing
Date of birth :: October 21, 2001 ;; Student No. :: 20200417
Program :: Clinical Medicine (5 years) ;; Grade :: Fifth year
The student has good academic results, is of good conduct and is in good standing. No disciplinary action has \
been taken against the student.
January 8, 2026
~ Zhou Wenbin :: Academic Affairs Office""",
        "Jianing Shen",
        "2026-01-08",
        birth="2001-10-21",
    )


def _vendor_report() -> Iterator[UnseenPaper]:
    """Reports of screening companies, registries and an insurer."""
    mk = partial(_paper, VendorReport)
    yield mk(
        "background_check",
        """% ClearLine Verify
% PO Box 417, Lansing, MI 48901 (fictional)
% support@clearlineverify.example
% 517-555-0147
# Consumer Report
Subject :: Tamar Elene Kobakhidze ;; Date of birth :: 03/24/2000 ;; File number :: CV-0042110
Requested by :: Northgate Univ. Hospital ;; Date ordered :: 12/08/2025 ;; Date completed :: 12/11/2025
! g Report status: CLEAR
## Criminal records
Search | Jurisdiction | Result
Social Security number trace | n/a - international student | Not performed
County criminal | Monroe County, NY - 7 years | Clear
Federal criminal | Western District of New York | Clear
Nationwide criminal database | All available states | Clear
International criminal | Georgia (country) | Clear
## Registries and sanctions
Search | Jurisdiction | Result
National sex offender registry | 50 states, DC, territories | Clear
OIG list of excluded individuals | Federal | Clear
SAM.gov | Federal | Clear
This report is furnished under the Fair Credit Reporting Act. If adverse action is considered, the subject \
must receive a copy and a summary of rights.
$ CONFIDENTIAL · page #""",
        "Tamar Elene Kobakhidze",
        "2025-12-11",
        birth="2000-03-24",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% StudentSafe Screening
% 12 Tower Lane, Richmond, VA (fictional)
% studentsafe.example
# Background Report
Candidate :: Jordan Miles Whitlock ;; DOB :: 07/06/1998 ;; Order :: SS-118-0417
Client :: Tidewater Medical School ;; Ordered :: 09/22/2025 ;; Reported :: 09/29/2025
! o Overall: CONSIDER
## Summary
Component | Finding | Status
Identity verification | Verified | Clear
County criminal - Henrico, VA | 1 record | Consider
Statewide criminal - Virginia | 1 record | Consider
Sex offender registry | No record | Clear
Health care sanctions | No record | Clear
## Record 1
Case number :: GC24-004177 ;; Charge :: Petit larceny (misdemeanor) ;; Filed :: 05/14/2024
Disposition :: Guilty ;; Disposition date :: 08/20/2024 ;; Sentence :: Fine, 12 months probation
"Consider" means that the report holds information which the client should review.
$ CONFIDENTIAL · page #""",
        "Jordan Miles Whitlock",
        "2025-09-29",
        birth="1998-07-06",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "child_abuse_clearance",
        """% Department of Human Services
% ChildLine and Abuse Registry, PO Box 4170, Harrisburg, PA
% fictional copy, not issued by the Department
# Child Abuse History Certification
Name :: Gulnara Timurovna Sadykova ;; Date of birth :: 11/16/2000 ;; Certification ID :: 4170 0882 6019
Purpose :: Volunteer / student ;; Date received :: 02/03/2026 ;; Verification date :: 02/10/2026
! g NO RECORD EXISTS
The applicant named above is not listed as a perpetrator of child abuse in the Statewide Central Register as \
of the verification date.
Pennsylvania law requires certifications to be renewed every 60 months from the date of issue. An applicant \
who appears in the register would receive a result of "indicated" or "founded".
$ CY-113 style · page #""",
        "Gulnara Timurovna Sadykova",
        "2026-02-10",
        birth="2000-11-16",
    )
    yield mk(
        "child_abuse_clearance",
        """% State Office of Family Protection
% Central Registry Unit, Trenton (fictional)
# Child Abuse Record Information Check
Applicant :: Malachi Devon Stubbs ;; Date of birth :: 05/03/1999 ;; Request :: CARI-2025-90417
Agency :: Raritan Bay Hospital ;; Received :: 10/01/2025 ;; Result date :: 10/21/2025
! r RECORD FOUND - CLEARANCE DENIED
The search of the central registry found a substantiated finding that concerns the applicant. The agency may \
not place the applicant in a position with unsupervised contact with children.
The applicant has been notified by letter and may appeal within 20 days.
$ CARI · page #""",
        "Malachi Devon Stubbs",
        "2025-10-21",
        birth="1999-05-03",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% MedPoint Occupational Testing
% 700 Broadway, Albany, NY (fictional)
% 518-555-0170
# Drug Test Result - Medical Review Officer Report
Donor :: Luana Beatriz Siqueira Prado ;; Date of birth :: 12/08/2000 ;; Specimen ID :: 4170882261
Ordered by :: Northgate Univ. Hospital ;; Collected :: 03/05/2026 ;; MRO verified :: 03/09/2026
! g NEGATIVE
## Panel: 12 drugs, urine, laboratory based
Substance | Cutoff (ng/mL) | Result
Amphetamines incl. MDMA | 500 | Negative
Barbiturates | 300 | Negative
Benzodiazepines | 300 | Negative
Buprenorphine | 5 | Negative
Cocaine | 150 | Negative
Fentanyl | 1 | Negative
Marijuana (THC) | 50 | Negative
Methadone | 300 | Negative
Opiates | 300 | Negative
Oxycodone | 100 | Negative
PCP | 25 | Negative
Tramadol | 200 | Negative
Specimen validity: acceptable. Medical Review Officer: Irving Castellano, MD.
$ page #""",
        "Luana Beatriz Siqueira Prado",
        "2026-03-05",
        birth="2000-12-08",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% MedPoint Occupational Testing
% 700 Broadway, Albany, NY (fictional)
% 518-555-0170
# Drug Test Result - Medical Review Officer Report
Donor :: Connor Patrick Delahunty ;; Date of birth :: 04/19/1999 ;; Specimen ID :: 4170882305
Ordered by :: Mohawk Medical College ;; Collected :: 11/20/2025 ;; MRO verified :: 11/25/2025
! r POSITIVE
## Panel: 10 drugs, urine, laboratory based
Substance | Cutoff (ng/mL) | Result
Amphetamines | 500 | Negative
Barbiturates | 300 | Negative
Benzodiazepines | 300 | Negative
Cocaine | 150 | Negative
Marijuana (THC) | 50 / 15 | POSITIVE, 61 ng/mL
Methadone | 300 | Negative
Opiates | 2000 | Negative
Oxycodone | 100 | Negative
PCP | 25 | Negative
Propoxyphene | 300 | Negative
The donor was interviewed on 11/24/2025. No medical explanation was accepted. Confirmed by GC/MS.
$ page #""",
        "Connor Patrick Delahunty",
        "2025-11-20",
        birth="1999-04-19",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% CompliTrack
% Student health records for clinical sites (fictional)
% help@complitrack.example
# Compliance Certificate - Immunizations
Student :: Ioana Ruxandra Munteanu-Pop ;; Date of birth :: 02/15/2001 ;; Package :: NG-VS26
Clinical site :: Northgate Univ. Hospital ;; Printed :: 02/26/2026 ;; Requirements met :: 8 of 8
! g COMPLIANT
## Requirements
Requirement | Proof accepted | Result or date | Status
MMR | 2 doses | 05/11/2002, 06/02/2008 | Approved
Varicella | Titer, 01/20/2026 | 812 mIU/mL - immune | Approved
Hepatitis B | Titer, 01/20/2026 | 198 mIU/mL - immune | Approved
Tdap | 1 dose | 09/28/2021 | Approved
Influenza | 1 dose | 11/04/2025 | Approved
TB screening | QuantiFERON, 01/20/2026 | Negative | Approved
COVID-19 | 3 doses | last 12/14/2022 | Approved
Physical exam | Form | 01/27/2026 | Approved
Reviewed by a nurse on 02/25/2026. A requirement that is not met would be shown as Rejected or Overdue.
$ page #""",
        "Ioana Ruxandra Munteanu-Pop",
        "2026-02-26",
        birth="2001-02-15",
        values="varicella_igg,812,mIU/mL,positive;anti-HBs,198,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% CompliTrack
% Student health records for clinical sites (fictional)
% help@complitrack.example
# Requirement Summary - Immunizations
Student :: Zubair Ahmad Wardak ;; Date of birth :: 06/20/1999 ;; Package :: TW-VS25
Clinical site :: Tidewater Medical School ;; Report date :: 10/30/2025 ;; Requirements met :: 3 of 7
! r NOT COMPLIANT
## Requirements
Requirement | Proof submitted | Result or date | Status
MMR | Titers, 10/09/2025 | Measles IgG negative; mumps IgG positive; rubella IgG positive | Rejected
Varicella | Titer, 10/09/2025 | Positive | Approved
Hepatitis B | Titer, 10/09/2025 | 6.4 mIU/mL - not immune | Rejected
Tdap | 1 dose | 03/17/2022 | Approved
Influenza | none | - | Overdue
TB screening | none | - | Overdue
Physical exam | Form | 10/13/2025 | Approved
The student may not start at the site until all requirements are approved.
$ page #""",
        "Zubair Ahmad Wardak",
        "2025-10-30",
        birth="1999-06-20",
        values="measles_igg,,,negative;mumps_igg,,,positive;rubella_igg,,,positive;varicella_igg,,,positive;"
        "anti-HBs,6.4,mIU/mL,negative",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% Beacon Workplace Health
% Respiratory protection services (fictional)
% 44 Harbor Road, Portland, ME
# Quantitative Fit Test Report
Person tested :: Siobhan Aoife Kinsella ;; Date of birth :: 10/09/2001 ;; Test date :: 02/12/2026
Respirator :: Moldex 1511 N95 ;; Size :: Small ;; Next test due :: 02/12/2027
! g PASS - overall fit factor 186
## Exercises (TSI PortaCount 8048, pass level 100)
Exercise | Fit factor | Result
Bending over | 174 | Pass
Talking | 143 | Pass
Head side to side | 200+ | Pass
Head up and down | 192 | Pass
Operator: G. Thibodeau. Facial hair: none. Medical evaluation on file.
$ page #""",
        "Siobhan Aoife Kinsella",
        "2026-02-12",
        expires="2027-02-12",
        birth="2001-10-09",
    )
    yield mk(
        "malpractice",
        """% ProGuard Medical Student Program
% Underwritten by Old Colony Casualty (fictional)
% 100 Wharf Street, Boston, MA
% 800-555-0117
# Certificate of Insurance
Named insured :: Tamar Elene Kobakhidze ;; Policy number :: PGS-26-0041788 ;; Certificate date :: 02/11/2026
Policy effective :: 04/06/2026 ;; Policy expiration :: 07/06/2026 ;; Retroactive date :: 04/06/2026
! g COVERAGE IN FORCE
## Coverage
Type of insurance | Basis | Limit
Professional liability - each claim | Claims made | $1,000,000
Professional liability - aggregate | Claims made | $3,000,000
Certificate holder: Northgate University Hospital, 601 Northgate Avenue, Rochester, NY.
This certificate is issued as a matter of information only and confers no rights upon the certificate \
holder. Should the policy be cancelled before the expiration date, notice will be given.
~ Authorized representative :: W. Endicott
$ page #""",
        "Tamar Elene Kobakhidze",
        "2026-04-06",
        expires="2026-07-06",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )


def _record_table() -> Iterator[UnseenPaper]:
    """Transcripts and score reports."""
    mk = partial(_paper, RecordTable)
    yield mk(
        "transcript",
        """% Sahyadri Institute of Medical Sciences
% Deccan University of Health Sciences (fictional) · Examination Section
# CONSOLIDATED STATEMENT OF MARKS - M.B.B.S.
Name of student :: PATHAK ANIRUDDHA VISHWAS ;; Date of birth :: 15-08-2001
PRN :: 2020 0417 88 ;; Date of issue :: 05-12-2025
Medium :: English ;; Year of admission :: 2020
First M.B.B.S. - January 2022 || Second M.B.B.S. - February 2023
Subject | Max. | Marks || Subject | Max. | Marks
Anatomy | 300 | 214 || Pathology | 300 | 221
Physiology | 300 | 226 || Microbiology | 300 | 208
Biochemistry | 300 | 231 || Pharmacology | 300 | 235
Total | 900 | 671 || Total | 900 | 664
Third M.B.B.S. Part I - February 2024 || Third M.B.B.S. Part II - awaited
Subject | Max. | Marks || Subject | Max. | Marks
Community Medicine | 300 | 229 || General Medicine | 400 | in progress
Forensic Medicine | 150 | 118 || General Surgery | 400 | in progress
Ophthalmology | 150 | 109 || Obst. & Gynaecology | 400 | in progress
ENT | 150 | 112 || Paediatrics | 200 | in progress
Result: First Class in each examination passed. Pass mark 50 per cent. No examination was failed.
~ Controller of Examinations :: S. M. Thorat ;; Date :: 05-12-2025
$ Any alteration makes this statement void · page #""",
        "Aniruddha Vishwas Pathak",
        "2025-12-05",
        birth="2001-08-15",
    )
    yield mk(
        "transcript",
        """% Universidad Andina del Sur
% Oficina de Registros Académicos · Arequipa, Perú (ficticio)
# CERTIFICADO DE ESTUDIOS / ACADEMIC TRANSCRIPT
Estudiante / Student :: Zegarra Pinto, Alonso Gabriel ;; Código / ID :: 20190417
Fecha de nacimiento / Date of birth :: 19/08/2000 ;; Emitido / Issued :: 11/12/2025
Carrera / Program :: Medicina Humana ;; Promedio / Average :: 16.4 (0-20)
Años 1-2 / Years 1-2 || Años 3-4 / Years 3-4
Curso / Course | Créd. | Nota || Curso / Course | Créd. | Nota
Anatomía / Anatomy | 10 | 16 || Patología / Pathology | 9 | 17
Histología / Histology | 6 | 15 || Farmacología / Pharmacology | 7 | 16
Bioquímica / Biochemistry | 7 | 17 || Semiología / Semiology | 12 | 18
Fisiología / Physiology | 9 | 16 || Medicina I / Medicine I | 14 | 17
Año 5 / Year 5 || Año 6 / Year 6
Curso / Course | Créd. | Nota || Curso / Course | Créd. | Nota
Cirugía / Surgery | 14 | 16 || Pediatría / Pediatrics | 12 | 17
Gineco-obstetricia / Ob-Gyn | 12 | 15 || Psiquiatría / Psychiatry | 6 | 18
Neurología / Neurology | 5 | 18 || Medicina Familiar / Family Med. | 6 | 17
Nota mínima aprobatoria / minimum passing grade: 11. Todos los cursos aprobados / all courses passed.
~ Jefe de Registros / Registrar :: Mg. Wilber Choque
$ Código de verificación 0417-88-UAS · page #""",
        "Alonso Gabriel Zegarra Pinto",
        "2025-12-11",
        birth="2000-08-19",
    )
    yield mk(
        "usmle_step1",
        """% United States Medical Licensing Examination
% Score report (specimen, not issued by the NBME)
# USMLE STEP 1 SCORE REPORT
Name :: Regmi, Sandeep Kumar ;; USMLE ID :: 5-041-788-1
Test date :: September 11, 2025 ;; Report date :: October 1, 2025
Test result: PASS
The minimum passing standard is set by the USMLE Management Committee. Step 1 is reported as pass or fail only.
Performance by discipline || Performance by system
Discipline | Weight || System | Weight
Pathology | 45-55% || Cardiovascular | 7-11%
Physiology | 30-40% || Respiratory and renal | 11-15%
Pharmacology | 10-20% || Gastrointestinal | 6-10%
Microbiology | 10-20% || Nervous system | 10-14%
Feedback on content areas is given only to examinees who do not pass.
$ page # of 1""",
        "Sandeep Kumar Regmi",
        "2025-09-11",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        """% United States Medical Licensing Examination
% Score report (specimen, not issued by the NBME)
# USMLE STEP 1 SCORE REPORT
Name :: Stubbs, Malachi Devon ;; USMLE ID :: 5-041-788-9
Test date :: July 24, 2025 ;; Report date :: August 13, 2025
Test result: FAIL
Your performance was below the passing standard. You may apply to take the examination again.
Your relative performance by discipline || Your relative performance by system
Discipline | Compared || System | Compared
Pathology | Lower || Cardiovascular | Lower
Physiology | Same || Respiratory and renal | Lower
Pharmacology | Lower || Gastrointestinal | Same
Microbiology | Same || Nervous system | Lower
"Lower" means lower than your performance on the examination as a whole.
$ page # of 1""",
        "Malachi Devon Stubbs",
        "2025-07-24",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% United States Medical Licensing Examination
% Score report (specimen, not issued by the NBME)
# USMLE STEP 2 CK SCORE REPORT
Name :: Grigoryan, Anahit ;; USMLE ID :: 5-041-788-4
Test date :: November 18, 2025 ;; Report date :: December 10, 2025
Test result: PASS          Three-digit score: 249
Passing score: 218. The mean for first-time takers of US and Canadian schools is 250, the standard \
deviation 15. Standard error of measurement: 7.
Physician tasks || Disciplines
Task | Compared || Discipline | Compared
Diagnosis | Same || Medicine | Higher
Management | Same || Surgery | Same
Health maintenance | Higher || Pediatrics | Same
Professionalism | Same || Ob-Gyn, Psychiatry | Lower
$ page # of 1""",
        "Anahit Grigoryan",
        "2025-11-18",
        values="step2ck,249,,pass",
    )
    yield mk(
        "usmle_transcript",
        """% USMLE Transcript
% specimen, not issued by the NBME or ECFMG
# TRANSCRIPT OF USMLE EXAMINATIONS
Name :: Upreti, Bharat Narayan ;; Date of birth :: 1998-12-12
USMLE ID :: 0-990-417-8 ;; Transcript date :: 2025-11-03
Medical school :: Gandaki Medical Institute ;; Recipient :: Northgate University Hospital
Step 1 || Step 2 Clinical Knowledge
Test date | Result | Score || Test date | Result | Score
2024-03-19 | Pass | not reported || 2025-02-06 | Pass | 241
Step 3: no attempts on record. Annotations: none.
This is a complete record of the examinee's attempts as of the transcript date. Failing or incomplete attempts \
would be listed.
$ page # of 1""",
        "Bharat Narayan Upreti",
        "2025-11-03",
        birth="1998-12-12",
        values="step1,,,pass;step2ck,241,,pass",
    )
    yield mk(
        "english",
        """% TOEFL iBT Test Taker Score Report
% specimen, not issued by ETS
# TEST TAKER SCORE REPORT
Name :: Lin, Mei-Hua ;; Registration number :: 0041 7882 0001 9917
Date of birth :: 30 Apr 2001 ;; Gender :: F ;; Native country :: Taiwan
Test date :: 13 Dec 2025 ;; Test center :: STN20417A ;; Valid until :: 13 Dec 2027
Test date scores || MyBest scores
Section | Score || Section | Score
Reading | 28 || Reading | 28
Listening | 26 || Listening | 26
Speaking | 23 || Speaking | 23
Writing | 27 || Writing | 27
Total score | 104 || Sum of highest | 104
Each section is scored from 0 to 30. Scores are valid for two years after the test date.
$ page # of 1""",
        "Mei-Hua Lin",
        "2025-12-13",
        expires="2027-12-13",
        birth="2001-04-30",
        values="TOEFL,104,,;reading,28,,;listening,26,,;speaking,23,,;writing,27,,",
    )
    yield mk(
        "english",
        """% International English Language Testing System
% Test Report Form, ACADEMIC (specimen, not issued by IELTS)
# TEST REPORT FORM
Centre number :: EG041 ;; Test date :: 22/NOV/2025 ;; Candidate number :: 004178
Family name :: GHONEIM ;; First name(s) :: SALMA ADEL ;; Candidate ID :: A04178829
Date of birth :: 16/09/2001 ;; Sex :: F ;; First language :: Arabic
Test results || Scale
Section | Band || Meaning | Band
Listening | 8.0 || Expert user | 9
Reading | 7.5 || Very good user | 8
Writing | 7.0 || Good user | 7
Speaking | 7.5 || Competent user | 6
Overall Band Score | 7.5 || CEFR level | C1
Administrator comments: none. Test Report Form number 25EG004178GHOS041A, date 02/12/2025.
$ page # of 1""",
        "Salma Adel Ghoneim",
        "2025-11-22",
        birth="2001-09-16",
        values="IELTS,7.5,,;listening,8,,;reading,7.5,,;writing,7,,;speaking,7.5,,",
    )
    yield mk(
        "oet",
        """% Occupational English Test
% Statement of Results (specimen, not issued by OET)
# STATEMENT OF RESULTS
Candidate name :: Kavya L. Ramaswamy ;; Candidate number :: 417-882-60
Date of birth :: 05 October 2001 ;; Profession :: Medicine
Test date :: 07 February 2026 ;; Venue :: Chennai (paper)
Your results || What the grades mean
Sub-test | Score | Grade || Score | Grade
Listening | 420 | B || 450-500 | A
Reading | 390 | B || 350-440 | B
Speaking | 410 | B || 300-340 | C+
Writing | 370 | B || 200-290 | C
Published on 23 February 2026. Verify this statement on the results portal.
$ page # of 1""",
        "Kavya L. Ramaswamy",
        "2026-02-07",
        birth="2001-10-05",
        values="listening,420,,;reading,390,,;speaking,410,,;writing,370,,",
    )
    yield mk(
        "mspe",
        """% University of Asebu School of Medical Sciences
% Office of the Dean · Asebu, Ghana (fictional)
# DEAN'S STATEMENT OF STUDENT PERFORMANCE (MSPE)
Student :: Esi Abena Quayson ;; Student ID :: SM/20/0417
Date :: 19 January 2026 ;; Expected graduation :: September 2026
Pre-clinical || Clinical
Course | Grade || Clerkship | Grade
Anatomy | B+ || Medicine | A
Physiology | A || Surgery | B+
Pathology | A || Paediatrics | A
Pharmacology | B+ || Obstetrics | B+
Comments: "Ms. Quayson is thoughtful and thorough" (Medicine). "A gentle, patient communicator" (Paediatrics). \
"Improved steadily in the theatre" (Surgery).
Professional performance: meets or exceeds expectations in all domains. Leaves of absence, repeats, \
remediation and adverse actions: none.
Summary: Ms. Quayson ranks in the top quarter of her class of 96 and is recommended as a very good candidate.
~ Dean :: Prof. Ama Serwah Bediako ;; Date :: 19 January 2026
$ page #""",
        "Esi Abena Quayson",
        "2026-01-19",
    )


def _portal_print() -> Iterator[UnseenPaper]:
    """Pages of portals, printed from the browser."""
    mk = partial(_paper, PortalPrint)
    yield mk(
        "lab_titers",
        """% 2/5/26, 8:14 AM
% MyHealthOne - Test Details
% https://myhealthone.example/app/test-results/details?id=WP-24&print=true
% MyHealthOne
% Name: Liora Michal Abutbul | DOB: 8/31/2000 | MRN: 4178820
# Measles, Mumps, Rubella and Varicella Immune Status
Collected on :: Jan 30, 2026 10:22 AM ;; Result status :: Final
Authorizing provider :: Gail Rosen, MD ;; Resulting lab :: Lakefront Hospital Lab (fictional)
## Results
Component | Your value | Normal range | Interpretation
Measles IgG | 201 AU/mL | >16.4 AU/mL | Positive - immune
Mumps IgG | 29.4 AU/mL | >10.9 AU/mL | Positive - immune
Rubella IgG | 7.3 Index | >0.99 Index | Positive - immune
Varicella zoster IgG | 1530 Index | >164 Index | Positive - immune
## Comment from your provider
"Great news, you are immune to all four viruses. - Dr. Rosen"
MyHealthOne (fictional) is licensed to Lakefront Health.""",
        "Liora Michal Abutbul",
        "2026-01-30",
        birth="2000-08-31",
        values="measles_igg,201,AU/mL,positive;mumps_igg,29.4,AU/mL,positive;rubella_igg,7.3,Index,positive;"
        "varicella_igg,1530,Index,positive",
    )
    yield mk(
        "lab_titers",
        """% 11/20/25, 5:47 PM
% MyHealthOne - Test Details
% https://myhealthone.example/app/test-results/details?id=WP-90&print=true
% MyHealthOne
% Name: Andile Sibusiso Mabaso | DOB: 2/22/2001 | MRN: 4178931
# Employee Immunity Panel
Collected on :: Nov 19, 2025 2:05 PM ;; Result status :: Preliminary - 2 results pending
Authorizing provider :: Keith Lawler, NP ;; Resulting lab :: Lakefront Hospital Lab (fictional)
## Results
Component | Your value | Normal range | Interpretation
Measles IgG | 88.0 AU/mL | >16.4 AU/mL | Positive
Mumps IgG | 41.7 AU/mL | >10.9 AU/mL | Positive
Rubella IgG | 3.1 Index | >0.99 Index | Positive
Varicella zoster IgG | Pending | >164 Index | Pending
Hepatitis B surface antibody | Pending | >=10 mIU/mL | Pending
You will get a message when the remaining results are available.""",
        "Andile Sibusiso Mabaso",
        "2025-11-19",
        birth="2001-02-22",
        values="measles_igg,88,AU/mL,positive;mumps_igg,41.7,AU/mL,positive;rubella_igg,3.1,Index,positive;"
        "varicella_igg,,,pending;anti-HBs,,,pending",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% 12/3/2026 19:31
% Mis resultados | Laboratorios Quetzalia
% https://resultados.quetzalia.example/orden/417882
% Laboratorios Quetzalia
% Sesión: E. Quiñones (fictional)
# QuantiFERON TB Gold Plus
Paciente :: Eduardo Salvador Quiñones ;; Fecha de nacimiento :: 26/05/2000
Toma de muestra :: 06/03/2026 09:15 ;; Validado :: 09/03/2026 15:02
## Resultados
Prueba | Resultado | Valor de referencia
QuantiFERON-TB Gold Plus | Negativo | Negativo
TB1 menos nil | 0.02 UI/mL | menor de 0.35 UI/mL
TB2 menos nil | 0.05 UI/mL | menor de 0.35 UI/mL
Mitógeno menos nil | 7.61 UI/mL | mayor o igual a 0.50 UI/mL
Nil | 0.03 UI/mL | menor o igual a 8.00 UI/mL
Un resultado positivo o indeterminado requiere valoración médica. Químico responsable: Q.B. Irma Cabrera.""",
        "Eduardo Salvador Quiñones",
        "2026-03-06",
        birth="2000-05-26",
        values="IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% 1/21/2026, 10:02:55 AM
% Official Immunization Record - MyVaxState
% https://myvaxstate.example/record/print
% MyVaxState
% State immunization registry (fictional)
# Official State Immunization Record
Name :: Thu-An Vivian Pham ;; Date of birth :: 10/13/2001
Record date :: 01/21/2026 ;; Registry ID :: 4178820
## Vaccines
Vaccine group | Doses and dates | Status
MMR | 11/02/2002, 10/20/2005 | Complete
Varicella | 11/02/2002, 08/15/2007 | Complete
Hepatitis B | 10/13/2001, 12/18/2001, 07/09/2002 | Complete
DTaP / Tdap / Td | 5 childhood doses, Tdap 08/11/2013, Tdap 06/14/2023 | Up to date
Influenza | 10/07/2025 | Up to date
COVID-19 | 04/12/2021, 05/03/2021, 12/09/2021, 10/07/2025 | Up to date
This record meets the immunization requirements of the State for students in health professions. No vaccine \
is due.""",
        "Thu-An Vivian Pham",
        "2026-01-21",
        birth="2001-10-13",
    )
    yield mk(
        "english",
        """% 02/10/2026, 21:15
% My results - IELTS test taker portal
% https://testtaker.example/results/history
% Test Taker Portal
% specimen, not issued by IELTS
# Your IELTS results
Name :: Abdulrahman Yousif Al-Mutlaq ;; Date of birth :: 29/01/2000
Test date :: 18 November 2023 ;; Module :: Academic, computer-delivered
Result valid until :: 18 November 2025 ;; Status :: EXPIRED
## Scores
Section | Band score
Overall | 6.5
Listening | 7.0
Reading | 6.5
Writing | 6.0
Speaking | 6.5
Results older than two years can no longer be sent to organisations. Book a new test.""",
        "Abdulrahman Yousif Al-Mutlaq",
        "2023-11-18",
        expires="2025-11-18",
        birth="2000-01-29",
        values="IELTS,6.5,,;listening,7,,;reading,6.5,,;writing,6,,;speaking,6.5,,",
        sound=False,
    )
    yield mk(
        "application_form",
        """% 10/25/25, 3:33 PM
% Application Summary - ElectiveLink
% https://electivelink.example/applications/0041788/summary
% ElectiveLink
% Welcome, Carlotta
# Application summary
Application no. :: 0041788 ;; Submitted :: October 25, 2025
Applicant :: Carlotta Marie Wiesinger ;; Date of birth :: 08/02/2001
Home school :: Universität Rheinfurt ;; Expected graduation :: 11/2026
Host institution :: Northgate University Hospital ;; Status :: Submitted
## Elective choices
Choice | Elective | Dates
1 | Infectious Diseases Consult | 03/02/2026 - 03/27/2026
2 | Nephrology Consult | 03/02/2026 - 03/27/2026
3 | Endocrinology | 03/30/2026 - 04/24/2026
## Attestation
I certify that the information in this application is true and complete. Signed electronically: Carlotta M. \
Wiesinger, October 25, 2025.""",
        "Carlotta Marie Wiesinger",
        "2025-10-25",
        birth="2001-08-02",
    )
    yield mk(
        "drug_screen",
        """% 9/19/2025, 12:20 PM
% Results - CompliTrack
% https://my.complitrack.example/drugtest/result
% CompliTrack
% My orders | My documents | Log out
# Drug Test Results
Student :: Natalia Kinga Borowska ;; Date of birth :: 01/09/2001
Collection date :: 09/15/2025 ;; Result date :: 09/18/2025
Test :: 10 Panel Urine + validity ;; Result :: Negative
## Details
Drug class | Result | Cutoff
Amphetamines | Negative | 500 ng/mL
Barbiturates | Negative | 200 ng/mL
Benzodiazepines | Negative | 200 ng/mL
Cocaine | Negative | 150 ng/mL
Marijuana | Negative | 50 ng/mL
MDMA | Negative | 500 ng/mL
Methadone | Negative | 200 ng/mL
Opiates | Negative | 2000 ng/mL
Oxycodone | Negative | 100 ng/mL
Phencyclidine | Negative | 25 ng/mL
Your school has been notified. (fictional)""",
        "Natalia Kinga Borowska",
        "2025-09-15",
        birth="2001-01-09",
        values="drug_screen,,,negative",
    )
    yield mk(
        "usmle_step2ck",
        """% 2/18/2026, 9:06 AM
% Score Report - Examinee Portal
% https://examineeportal.example/step2ck/scorereport
% Examinee Portal
% specimen, not issued by ECFMG or NBME
# Step 2 CK Score Report
Examinee :: Sherif Hany Abdel-Malek ;; USMLE ID :: 5-041-788-7
Test date :: January 27, 2026 ;; Report available :: February 18, 2026
Result :: Pass ;; Score :: 262
## About your score
Scores range from 1 to 300. The current passing score is 218. Examinees whose score is lower fail the \
examination and receive additional feedback.
You can download the report as a PDF until February 18, 2027.""",
        "Sherif Hany Abdel-Malek",
        "2026-01-27",
        values="step2ck,262,,pass",
    )
    yield mk(
        "chest_xray",
        """% 12/3/25, 6:41 PM
% MyHealthOne - Imaging Result
% https://myhealthone.example/app/imaging/details?id=XR-77&print=true
% MyHealthOne
% Name: Dawit Alemayehu Gebre | DOB: 3/8/2000 | MRN: 4179004
# XR Chest 2 Views
Exam date :: Dec 1, 2025 11:30 AM ;; Result status :: Final
Ordering provider :: Keith Lawler, NP ;; Read by :: Amanda Strand, MD
## Study result
Indication: Positive TB blood test, asymptomatic, health care student.
Findings: No focal airspace disease, cavity, effusion or pneumothorax. Heart and mediastinum normal. Stable \
calcified granuloma in the right lower lobe, 4 mm.
Impression: No evidence of active tuberculosis.
Signed on Dec 1, 2025 at 1:15 PM. Lakefront Health (fictional).""",
        "Dawit Alemayehu Gebre",
        "2025-12-01",
        birth="2000-03-08",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "flu",
        """% 16.11.2025, 18:05
% Impfnachweis - Apotheke am Markt
% https://impfportal.example/nachweis/0041788
% Impfportal der Apotheken
% Sprache: Deutsch / English
# Impfbescheinigung Influenza / Proof of influenza vaccination
Name / Name :: Wiesinger, Carlotta Marie ;; Geburtsdatum / Date of birth :: 02.08.2001
Impfdatum / Vaccinated on :: 14.11.2025 ;; Saison / Season :: 2025/2026
Impfstoff / Vaccine :: Influsplit Tetra ;; Charge / Lot :: AFLBA417
Durchgeführt von / Given by :: Apotheke am Markt, 53417 Rheinfurt (fiktiv)
## Hinweis / Note
Die Impfung muss jährlich wiederholt werden. / The vaccination must be repeated every year.""",
        "Carlotta Marie Wiesinger",
        "2025-11-14",
        birth="2001-08-02",
    )


def _office_doc() -> Iterator[UnseenPaper]:
    """Documents made with a word processor."""
    mk = partial(_paper, OfficeDoc)
    yield mk(
        "cv",
        """% Esi Abena Quayson
% House 41, Cape Road, Asebu, Ghana (fictional) · +233 20 555 0417 · e.quayson@students.example
# Curriculum Vitae
Date of birth :: 6 March 2001
Nationality :: Ghanaian
## EDUCATION
2020 - present :: University of Asebu School of Medical Sciences, MBChB, final year (expected September 2026)
2017 - 2020 :: Holy Cross Senior High School, WASSCE, eight A1
## CLINICAL EXPERIENCE
Jul - Aug 2025 :: Elective in rural health, Nkwanta District Hospital
2023 - 2025 :: Core rotations: medicine, surgery, paediatrics, obstetrics, psychiatry
## RESEARCH AND PUBLICATIONS
2025 :: Quayson EA, Tetteh P. Malaria rapid tests in a district clinic. Poster, National Students' Congress
2024 :: Research assistant, hypertension cohort of the Department of Community Health
## EXAMINATIONS
USMLE Step 1 :: Passed, June 2025
BLS :: American Heart Association, valid to 2027
## LANGUAGES AND INTERESTS
Languages :: Fante (native), English (fluent), French (basic)
Interests :: Choir, netball, photography
Referees: available on request.""",
        "Esi Abena Quayson",
        birth="2001-03-06",
    )
    yield mk(
        "cv",
        """% SALMA ADEL GHONEIM
% 41 El-Nasr Street, Mansoura, Egypt (fictional) | salma.ghoneim@students.example | +20 100 555 0417
## PERSONAL INFORMATION
Date of birth :: September 16, 2001
Citizenship :: Egyptian
## EDUCATION
MBBCh, Delta Coast University Faculty of Medicine, 2020 - 2026. Cumulative grade: Excellent (89.4%).
## WORK AND VOLUNTEERING
Student Scientific Society - head of the research committee, 2024 - 2025.
Blood donation campaigns - organizer, each winter since 2021.
## HONORS
University prize for the highest mark in Pathology, 2023.
## PRESENTATIONS
Ghoneim S, et al. Vitamin D in chronic kidney disease. Oral presentation, Delta Student Conference, March 2025.
## SKILLS
IELTS Academic 7.5 overall. SPSS, basic R. Suturing and ultrasound workshops.""",
        "Salma Adel Ghoneim",
        birth="2001-09-16",
    )
    yield mk(
        "personal_statement",
        """% Alonso Gabriel Zegarra Pinto
# Personal Statement
When I was eleven, my grandfather lost the use of his right hand in the middle of a sentence. It took us five \
hours to reach a hospital with a scanner. I did not know the word stroke then, but I learned what five hours \
can mean, and I have wanted to be a neurologist ever since.
At the Universidad Andina del Sur I found that I like the neurological examination because it rewards \
patience. During my third year I joined a project that teaches health workers in the highlands to recognize a \
stroke and to call early. We trained 140 people in two provinces; the time from onset to hospital fell by more \
than an hour.
An elective at Northgate University Hospital would let me see how a comprehensive stroke center works from the \
door to the discharge. I would like to bring back a protocol that can live without a helicopter.
After graduation I plan to apply for residency in neurology in the United States and, in time, to return to \
teach. I hope to be a colleague who listens first.
Thank you for reading my application.""",
        "Alonso Gabriel Zegarra Pinto",
    )
    yield mk(
        "lor",
        """% Dr. Meenakshi Iyer-Raman, MD, DM
% Consultant Cardiologist, Cauvery Heart Institute, Tiruchirappalli (fictional)
23rd January, 2026
Subject: Recommendation for Kavya L. Ramaswamy
To the Elective Committee,
I have known Kavya for two years, first as a student in my bedside classes and then as a clinical clerk in our \
coronary care unit from September to November 2025. I can write about her from close observation.
She takes a careful history, presents clearly and reads the evening before. Among about sixty clerks whom I \
have taught in the last five years I place her in the top three. She also helped to audit door-to-balloon \
times, and the figures she collected have changed how our emergency room pages us.
She is kind to patients and honest about what she does not know. I give her my strongest recommendation.
Yours sincerely,
~ Dr. Meenakshi Iyer-Raman :: Consultant Cardiologist, Reg. No. TNMC 99417""",
        "Kavya L. Ramaswamy",
        "2026-01-23",
    )
    yield mk(
        "malpractice",
        """% Helvita Haftpflicht Versicherung AG
% Am Stadtpark 17, 60417 Mainbrück (fiktiv) · Tel. 069 555 0417
Frau Carlotta Marie Wiesinger || Mainbrück, 19.01.2026
Rheinufer 4, 53417 Rheinfurt || Versicherungsschein HV 41 788 2
# Bestätigung der Berufshaftpflichtversicherung / Confirmation of professional liability insurance
Versicherte Person / insured :: Carlotta Marie Wiesinger, geb. / born 02.08.2001
Beginn / effective :: 01.03.2026
Ablauf / expiry :: 30.04.2026
Tätigkeit / activity :: Famulatur, Praktisches Jahr / clinical elective, worldwide including USA
Deckung | Betrag / limit
Je Versicherungsfall / per claim | USD 1,000,000
Jahreshöchstleistung / annual aggregate | USD 3,000,000
Der Versicherungsschutz besteht für Personen- und Sachschäden. / The cover applies to bodily injury and damage \
to property. Der Beitrag ist bezahlt. / The premium has been paid.
~ i. V. Matthias Oberländer :: Vertragsservice / customer service""",
        "Carlotta Marie Wiesinger",
        "2026-03-01",
        expires="2026-04-30",
        birth="2001-08-02",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Commonwealth Students' Medical Indemnity
% 41 Chancery Row, London (fictional) · members@csmi.example
9 September 2024
# Certificate of Membership and Indemnity - Overseas Elective
Member :: Tafadzwa Nyasha Chikomo
Membership no. :: CS 41788
Elective :: Cleveland, Ohio, USA
Period of cover :: 1 October 2024 to 30 September 2025
Limit | Amount
Each claim | US$1,000,000
Aggregate | US$3,000,000
Cover ends at midnight on the last day of the period and has to be renewed for any elective that starts later.
~ Gillian Prowse :: Head of Membership""",
        "Tafadzwa Nyasha Chikomo",
        "2024-10-01",
        expires="2025-09-30",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% Seguros Travesía S.A.
% Avenida Colón 417, Altamira (ficticio) · asistencia 24 h: +52 55 5550 0417
# Certificado de seguro médico de viaje / Certificate of travel medical insurance
Asegurada / insured :: Ximena Guadalupe Arredondo Solís
Fecha de nacimiento / date of birth :: 14/05/2001
Póliza / policy :: TV-0041788-26
Vigencia desde / effective :: 28/02/2026
Vigencia hasta / expiration :: 15/05/2026
Destino / destination :: Estados Unidos de América / United States of America
Cobertura / coverage | Límite / limit
Gastos médicos por accidente o enfermedad / medical expenses | USD 250,000
Evacuación médica / medical evacuation | USD 100,000
Repatriación de restos / repatriation of remains | USD 50,000
Deducible / deductible | USD 0
Incluye COVID-19. La póliza está vigente y pagada. / COVID-19 is included. The policy is in force and paid.
~ Lic. Damaris Fuentes :: Emisión de pólizas, 16/02/2026""",
        "Ximena Guadalupe Arredondo Solís",
        "2026-02-28",
        expires="2026-05-15",
        birth="2001-05-14",
    )
    yield mk(
        "health_insurance",
        """% Wayfarer Global Health
% Member Services, PO Box 417, Wilmington, DE (fictional)
October 15, 2025
Musa Tanko Abubakar
Member ID: WGH 4178821 · Date of birth: April 17, 1998
# Notice of termination of coverage
Dear Member:
Your health insurance coverage has ended. According to our records the premium due on September 1, 2025 was not \
paid within the grace period.
Coverage effective date :: April 1, 2025
Coverage end date :: August 31, 2025
Reason :: Non-payment of premium
Claims for services received after the end date will be denied. You can apply for a new policy at any time.
~ Elaine Forsberg :: Enrollment and Billing""",
        "Musa Tanko Abubakar",
        "2025-04-01",
        expires="2025-08-31",
        birth="1998-04-17",
        sound=False,
    )
    yield mk(
        "financial_proof",
        """% Banco Mercantil de Miravalle
% Oficina Central, Miravalle, Tierraverde (ficticio) · SWIFT BMMVXX41
March 4, 2026
To whom it may concern
# Bank reference letter / Constancia bancaria
We certify that our client
Name :: Luciana Isabel Paredes Cornejo
Date of birth :: 3 October 1999
Account type :: Savings account in US dollars
Account no. :: ****0417
Client since :: 2018
holds the account above with a balance of USD 14,820.55 as of March 3, 2026, and a six-month average balance of \
USD 12,300.00.
This letter is issued at the request of the client for a visa application and carries no liability for the Bank.
~ Rodrigo Cisneros :: Branch manager""",
        "Luciana Isabel Paredes Cornejo",
        "2026-03-04",
        birth="1999-10-03",
    )
    yield mk(
        "affiliation",
        """% CLINICAL AFFILIATION AGREEMENT
% between Northgate University Hospital and Universität Rheinfurt (fictional)
This Agreement is entered into by Northgate University Hospital, Rochester, New York ("Hospital"), and the \
Medical Faculty of Universität Rheinfurt, Germany ("School").
## 1. TERM
The Agreement begins on October 1, 2025 and ends on September 30, 2028. Either party may terminate it on 90 days' \
written notice; students who are in a rotation may complete it.
## 2. DUTIES OF THE SCHOOL
The School will nominate students in good standing; it will see that they have current immunizations, a \
negative TB test, a criminal background check, a drug screen, health insurance, and professional liability \
insurance.
## 3. DUTIES OF THE HOSPITAL
The Hospital will supervise and evaluate students, provide orientation and give first aid in case of exposure. \
It remains responsible for the care of patients.
## 4. GENERAL
No fees are exchanged under this Agreement. Students are not employees. This Agreement is governed by the laws of \
the State of New York.
Signed on September 15, 2025
~ Patricia A. Lindqvist, MD :: Chief Academic Officer, Hospital ;; Prof. Dr. Klaus Edelhoff :: Dekan, School""",
        "",
        "2025-10-01",
        expires="2028-09-30",
    )


LAYOUTS = (
    _lis_report,
    _path_lab,
    _crest_letter,
    _clinic_form,
    _award_cert,
    _card_copy,
    _mail_print,
    _with_translation,
    _vendor_report,
    _record_table,
    _portal_print,
    _office_doc,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
