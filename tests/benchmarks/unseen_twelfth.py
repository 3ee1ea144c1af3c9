# ruff: noqa: ARG002, RUF001 - papers as they are printed
"""A twelfth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

A fair sample of what applicants for electives really hold, drawn by the machinery of `unseen_first` (see its
`Sheet` for the markup). The labels follow the conventions of the ninth set: `issued` is the day on which a sample
was taken, a skin test was read, a picture was made or an examination was sat; the first day of a policy; the last
dose of a vaccination card; else the date of the letter, form or report. A card valid to the end of a month expires
on that month's last day. Where only a number and a reference range stand, the result is empty. A child-abuse
registry's certificate carries a `background_check` value, `clear` or `records found`. All persons, issuers and
numbers are made up. `papers()` yields the set and is deterministic.
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

SLATE, NAVY, MOSS, PLUM, RUST, OCEAN = (
    HexColor(c) for c in ("#3b4754", "#1b2f5b", "#3d5a2a", "#55305f", "#8f3d1c", "#0a5c86"))  # fmt: skip
MIST, LINE, SOFT, PEN = HexColor("#f0f2f5"), HexColor("#b4bac1"), HexColor("#5f6872"), HexColor("#1d2d86")


def _foreign(text: str) -> bool:
    """Whether the built-in fonts lack a letter of the text."""
    return any(ch > "\u00ff" for ch in text)


def _wide(text: str, face: str, size: float) -> float:
    """The width of a text."""
    return float(pdfmetrics.stringWidth(text, face, size))


class Leaf(Sheet):
    """What the twelve layouts share: letters of all kinds, wrapped text, one table in several styles."""

    hue: Color = SLATE
    t_size, bands, boxed, dotted, caps = 8.6, False, False, False, False

    def face(self, text: str, *, strong: bool = False) -> str:
        if _foreign(text):
            return "Noto-Bold" if strong else "Noto"
        return self.bold if strong else self.font

    def put(self, x: float, y: float, text: str, size: float = 0, *, strong: bool = False, align: str = "l",
            ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        face = font if font and not _foreign(text) else self.face(text, strong=strong or "Bold" in font)
        super().put(x, y, text, size, strong=strong, align=align, ink=ink, font=face)

    def snug(self, x: float, y: float, text: str, room: float, size: float, *, strong: bool = False, align: str = "l",
             ink: Color | None = None) -> None:  # fmt: skip
        small = self.fit(text, room, size, self.face(text, strong=strong))
        self.put(x, y, text, small, strong=strong, align=align, ink=ink)

    def block(self, text: str, size: float = 0, *, strong: bool = False, align: str = "l") -> None:
        size = size or self.pt
        for line in simpleSplit(text, self.face(text, strong=strong), size, self.width):
            self.need(size * self.air)
            self.y -= size * self.air
            x = self.left + {"l": 0.0, "c": self.width / 2, "r": self.width}[align]
            face = self.face(text, strong=strong)
            self.put(x, self.y, line, size, strong=strong, align=align, font=face)

    def bar(
        self, y: float, high: float, ink: Color, x: float | None = None, wide: float | None = None
    ) -> None:
        self.c.setFillColor(ink)
        self.c.rect(
            self.left if x is None else x, y, self.width if wide is None else wide, high, stroke=0, fill=1
        )
        self.c.setFillColor(black)

    def sign(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(46)
            self.y -= 32
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = "Noto" if _foreign(value) else "Times-Italic"
                self.put(
                    x + 3,
                    self.y + 3,
                    value,
                    self.fit(value, step - 26, self.pt + 1.5, face),
                    font=face,
                    ink=PEN,
                )
                self.rule(x, x + step - 18, self.y, 0.5)
                self.snug(x, self.y - max(8.5, self.pt - 1), label, step - 20, self.pt - 1.5)
            self.y -= 15

    def stamp(self, lines: list[str]) -> None:
        high = 12 * len(lines) + 10
        wide = max(_wide(line, self.face(line, strong=True), 9.5) for line in lines) + 16
        self.need(high + 22)
        self.c.saveState()
        self.c.translate(self.left + self.width - wide - 14, self.y - high - 10)
        self.c.rotate(4)
        ink = HexColor("#3a3f9a")
        self.c.setStrokeColor(ink)
        self.c.setLineWidth(1.2)
        self.c.roundRect(0, 0, wide, high, 4)
        for n, line in enumerate(lines):
            Sheet.put(
                self,
                wide / 2,
                high - 13.5 - 12 * n,
                line,
                9.5,
                align="c",
                ink=ink,
                font=self.face(line, strong=True),
            )
        self.c.restoreState()
        self.y -= high + 16

    def table(self, lines: list[str]) -> None:
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        full, size = [row for row in rows if row[0]], self.t_size
        count = max(map(len, full))
        wide = [max(_wide(r[k], "Noto-Bold", size) for r in full if k < len(r)) + 9 for k in range(count)]
        least = [max(_wide(w, "Noto-Bold", size) for r in full if k < len(r) for w in (r[k].split() or [""])) + 7
                 for k in range(count)]  # fmt: skip
        while sum(wide) > self.width:
            spare = [a - b if a > b else 0 for a, b in zip(wide, least, strict=True)]
            k = max(range(count), key=lambda k: (spare[k] > 0, wide[k]))
            wide[k] -= 3
        wide = [w * self.width / sum(wide) for w in wide]
        for n, row in enumerate(rows):
            if not row[0]:
                self.across(" ".join(row).strip())
                continue
            cells = [
                simpleSplit(c, self.face(c, strong=True), size, w - 6)
                for c, w in zip(row, wide, strict=False)
            ]
            high = size * 1.22 * max(1, *map(len, cells)) + 5
            self.need(high)
            self.row_ground(n, high)
            x = self.left
            for k, (cell, w) in enumerate(zip(cells, wide, strict=False)):
                if self.boxed:
                    self.c.setLineWidth(0.5)
                    self.c.rect(x, self.y - high, w, high)
                for m, text in enumerate(cell):
                    self.cell(n, k, x + 3.5, self.y - 1 - size * 1.22 * (m + 0.85), text)
                x += w
            self.y -= high
            self.row_end(n)
        self.y -= 6

    def cell(self, n: int, k: int, x: float, y: float, text: str) -> None:
        self.put(x, y, text, self.t_size, strong=n == 0)

    def row_ground(self, n: int, high: float) -> None:
        if n == 0 or (self.bands and n % 2 == 0):
            self.bar(self.y - high, high, MIST)

    def row_end(self, n: int) -> None:
        if not self.boxed:
            self.rule(
                self.left, self.left + self.width, self.y, 0.8 if n == 0 else 0.25, black if n == 0 else LINE
            )

    def across(self, text: str) -> None:
        for line in simpleSplit(text, self.face(text), self.t_size - 1, self.width - 24):
            self.need(10)
            self.y -= self.t_size + 1
            self.put(self.left + 14, self.y, line, self.t_size - 1, ink=SOFT, font=self.face(text))
        self.y -= 3


class DuoLab(Leaf):
    """A US laboratory: the name in the middle, patient and specimen in two boxes, dotted result rows."""

    layout, size, margin, pt = "duo_lab", LETTER, 40.0, 8.7
    hue = OCEAN

    def letterhead(self) -> None:
        mid = self.left + self.width / 2
        self.put(mid, self.y - 8, self.head[0], 14, strong=True, align="c", ink=self.hue)
        for n, line in enumerate(self.head[1:]):
            self.snug(mid, self.y - 19 - 9 * n, line, self.width, 7.2, align="c", ink=SOFT)
        self.y -= 22 + 9 * len(self.head[1:])
        self.put(self.left, self.margin * 0.62, f"{self.page}", 7)

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 17
            self.rule(self.left, self.left + self.width, self.y + 12, 0.5)
            self.put(self.left, self.y, line, 10.4, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 5, 0.5)
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        rows = [_pairs(line) for line in lines]
        high, half = 12.5 * len(rows) + 7, self.width / 2 - 4
        self.need(high)
        for side in (0, 1):
            x = self.left + side * (half + 8)
            self.c.setLineWidth(0.7)
            self.c.rect(x, self.y - high, half, high)
            for k, pairs in enumerate(rows):
                if len(pairs) <= side:
                    continue
                label, value = pairs[side]
                y = self.y - 12 - 12.5 * k
                self.snug(x + 80, y, f"{label}:", 76, 8, align="r", ink=SOFT)
                self.snug(x + 86, y, value, half - 92, 8.8, strong=side == 0 and k == 0)
        self.y -= high + 6

    def row_ground(self, n: int, high: float) -> None:
        """Nothing."""

    def cell(self, n: int, k: int, x: float, y: float, text: str) -> None:
        if n == 0:
            self.put(x, y, text.upper(), self.t_size - 1.4, strong=True, ink=self.hue)
        else:
            self.put(x, y, text, self.t_size, font="Courier-Bold" if k == 1 else "")

    def row_end(self, n: int) -> None:
        self.c.setDash(0.8, 2)
        self.rule(self.left, self.left + self.width, self.y, 0.5, SOFT)
        self.c.setDash()


class ZebraLab(Leaf):
    """A hospital or diagnostic centre abroad: round emblem, labels above values, striped results."""

    layout, size, margin, pt = "zebra_lab", A4, 42.0, 9.0
    hue, bands = MOSS, True

    def letterhead(self) -> None:
        x = self.left + self.width - 20
        self.c.setFillColor(self.hue)
        self.c.circle(x, self.y - 16, 19, stroke=0, fill=1)
        self.bar(self.y - 19, 6, white, x - 11, 22)
        self.bar(self.y - 27, 22, white, x - 3, 6)
        self.snug(self.left, self.y - 10, self.head[0], self.width - 60, 15, strong=True, ink=self.hue)
        for n, line in enumerate(self.head[1:]):
            self.snug(self.left, self.y - 21 - 9.5 * n, line, self.width - 60, 7.6)
        self.y -= max(40, 22 + 9.5 * len(self.head[1:]))
        self.bar(self.y, 2, self.hue)
        self.y -= 5

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 19
            self.snug(self.left + self.width / 2, self.y, line, self.width, 11.5, strong=True, align="c")
        self.y -= 9

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(26)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.snug(x, self.y - 8, label, step - 6, 6.8, ink=SOFT)
                self.snug(x, self.y - 18.5, value, step - 8, 9.2, strong=True)
            self.y -= 24
        self.rule(self.left, self.left + self.width, self.y, 0.4, LINE)
        self.y -= 5

    def row_ground(self, n: int, high: float) -> None:
        if n == 0:
            self.bar(self.y - high, high, self.hue)
        elif n % 2 == 0:
            self.bar(self.y - high, high, HexColor("#edf2e8"))

    def cell(self, n: int, k: int, x: float, y: float, text: str) -> None:
        self.put(x, y, text, self.t_size, strong=n == 0 or k == 1, ink=white if n == 0 else None)

    def row_end(self, n: int) -> None:
        """Nothing."""


class BlockLetter(Leaf):
    """A letter: the address block at the right over a vertical bar, prose in a book face, a band at the foot."""

    layout, size, margin, pt, air = "block_letter", A4, 66.0, 11.0, 1.42
    font, bold, hue = "Times-Roman", "Times-Bold", PLUM

    def letterhead(self) -> None:
        self.bar(0, 7, self.hue, 0, self.size[0])
        if self.page > 1:
            self.put(self.left + self.width, self.y, f"- {self.page} -", 9, align="r")
            self.y -= 14
            return
        room = self.width * 0.5
        x = self.left + self.width - room
        top = self.y
        for n, line in enumerate(self.head):
            for text in simpleSplit(line, self.face(line, strong=n == 0), 12 if n == 0 else 8.6, room):
                self.y -= 14 if n == 0 else 11
                self.put(
                    x, self.y, text, 12 if n == 0 else 8.6, strong=n == 0, ink=self.hue if n == 0 else None
                )
        self.bar(self.y - 3, top - self.y, self.hue, x - 9, 2.2)
        self.y -= 16

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 3
            self.block(line, 11.4, strong=True)
        self.y -= 6

    def para(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line)
            self.y -= 5.5

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 15
            for n, (label, value) in enumerate(pairs):
                text = f"{label}: {value}" if label else value
                self.snug(
                    self.left + n * self.width / len(pairs), self.y, text, self.width / len(pairs) - 6, 11
                )
        self.y -= 6


class DottedForm(Form, Leaf):
    """A photocopied form: the form's name in the middle, handwriting on dotted lines, boxes to tick."""

    layout, size, margin, pt = "dotted_form", A4, 50.0, 9.6
    font, bold = "Times-Roman", "Times-Bold"

    def letterhead(self) -> None:
        mid = self.left + self.width / 2
        for n, line in enumerate(self.head):
            self.y -= 14
            self.snug(mid, self.y, line, self.width, 13 if n == 0 else 8.6, strong=n == 0, align="c")
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        mid = self.left + self.width / 2
        for line in lines:
            self.y -= 20
            size = self.fit(line, self.width, 12, self.face(line, strong=True))
            half = _wide(line, self.face(line, strong=True), size) / 2
            self.put(mid, self.y, line, size, strong=True, align="c")
            self.rule(mid - half, mid + half, self.y - 2.5, 0.7)
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(44)
            self.y -= 19
            self.put(self.left, self.y, line, 10.4, strong=True)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(23)
            self.y -= 20
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, ticks = self.left + n * step, "[" in value
                small = self.fit(label, step * (0.74 if ticks else 0.6), self.pt, self.face(label))
                self.put(x, self.y, label, small)
                start = x + _wide(label, self.face(label), small) + 5
                room = x + step - 9 - start
                if ticks:
                    self.put(start, self.y, value, self.fit(value, room, self.pt, self.font))
                    continue
                self.c.setDash(0.7, 2)
                self.rule(start, start + room, self.y - 2.5, 0.6, SOFT)
                self.c.setDash()
                face = "Noto" if _foreign(value) else "Times-Italic"
                self.put(start + 3, self.y, value, self.fit(value, room - 4, 11.4, face), font=face, ink=PEN)
        self.y -= 4

    def sign(self, lines: list[str]) -> None:
        Leaf.sign(self, lines)


class CellForm(Form, Leaf):
    """A form made as a word processor's table: grey label cells, answers beside them, dark section rows."""

    layout, size, margin, pt, t_size, boxed = "cell_form", LETTER, 46.0, 9.0, 8.6, True
    font, bold, hue = "Helvetica", "Helvetica-Bold", NAVY

    def letterhead(self) -> None:
        self.snug(self.left, self.y - 6, self.head[0], self.width - 120, 12, strong=True, ink=self.hue)
        self.put(self.left + self.width, self.y - 6, self.head[-1], 7, align="r", ink=SOFT)
        for n, line in enumerate(self.head[1:-1]):
            self.snug(self.left, self.y - 17 - 9.5 * n, line, self.width, 7.8)
        self.y -= 20 + 9.5 * len(self.head[1:-1])

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 17
            self.snug(self.left + self.width / 2, self.y, line, self.width, 12.5, strong=True, align="c")
        self.y -= 9

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(40)
            self.bar(self.y - 15, 15, self.hue)
            self.snug(self.left + 4, self.y - 11, line, self.width - 8, 9, strong=True, ink=white)
            self.y -= 15

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            share = {1: 0.32, 2: 0.4}.get(len(pairs), 0.46)
            labels = [simpleSplit(a, self.face(a, strong=True), 8, step * share - 7) for a, _ in pairs]
            values = [
                [b] if "[" in b else simpleSplit(b, self.face(b), 9.2, step * (1 - share) - 8)
                for _, b in pairs
            ]
            high = max(17.0, *(9.6 * len(t) + 7 for t in labels), *(11.2 * len(t) + 6 for t in values))
            self.need(high)
            for n, (label, value) in enumerate(zip(labels, values, strict=True)):
                x = self.left + n * step
                self.bar(self.y - high, high, HexColor("#e9ecf1"), x, step * share)
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - high, step * share, high)
                self.c.rect(x + step * share, self.y - high, step * (1 - share), high)
                for m, text in enumerate(label):
                    self.put(x + 3.5, self.y - 11 - 9.6 * m, text, 8, strong=True)
                for m, text in enumerate(value):
                    self.put(x + step * share + 4, self.y - 12 - 11.2 * m, text, 9.2)
            self.y -= high

    def para(self, lines: list[str]) -> None:
        self.y -= 4
        super().para(lines)
        self.y -= 3

    def sign(self, lines: list[str]) -> None:
        Leaf.sign(self, lines)


class KeyFacts(Leaf):
    """An insurer's, bank's or cashier's sheet: prose at the left, a shaded box of facts at the right."""

    layout, size, margin, pt, air = "key_facts", LETTER, 48.0, 9.6, 1.38
    hue, box = RUST, 186.0

    def letterhead(self) -> None:
        wide, high = self.size
        self.bar(high - 16, 16, self.hue, 0, wide)
        self.y = high - 42
        self.snug(self.left, self.y, self.head[0], self.width, 16, strong=True, ink=self.hue)
        for line in self.head[1:]:
            self.y -= 10.5
            self.snug(self.left, self.y, line, self.width, 7.8, ink=SOFT)
        self.y -= 16
        self.width = wide - 2 * self.margin
        facts = [_pairs(line[2:])[0] for line in self.body if line.startswith("& ")]
        if self.page > 1 or not facts:
            return
        x, tall = self.left + self.width - self.box, 28.5 * len(facts) + 12
        self.bar(self.y - tall, tall, HexColor("#f7efe8"), x, self.box)
        for n, (label, value) in enumerate(facts):
            y = self.y - 16 - 28.5 * n
            self.snug(x + 9, y, label, self.box - 18, 7.2, ink=SOFT)
            self.snug(x + 9, y - 12, value, self.box - 18, 9.8, strong=True)
        self.floor = self.y - tall - 10
        self.width -= self.box + 16

    def side(self, lines: list[str]) -> None:
        """Drawn already."""

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line, 14, strong=True)
        self.y -= 6

    def para(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line)
            self.y -= 5

    def wholly(self) -> None:
        if self.width < self.size[0] - 2 * self.margin:
            self.y = min(self.y, self.floor)
            self.width = self.size[0] - 2 * self.margin

    def table(self, lines: list[str]) -> None:
        self.wholly()
        super().table(lines)

    def fields(self, lines: list[str]) -> None:
        self.wholly()
        for line in lines:
            pairs = _pairs(line)
            self.need(17)
            self.y -= 15
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, room = self.left + n * step, step * 0.42
                self.snug(x, self.y, label, room - 6, 8.6, ink=SOFT)
                self.snug(x + room, self.y, value, step - room - 8, 9.6)
        self.y -= 6

    def sign(self, lines: list[str]) -> None:
        self.wholly()
        super().sign(lines)


class MailPrint(Leaf):
    """A message printed from web mail: mailbox on top, subject, sender and day on one line, plain prose."""

    layout, size, margin, pt, air = "mail_print", LETTER, 50.0, 9.8, 1.42

    def letterhead(self) -> None:
        self.put(self.left, self.y, self.head[0], 14, strong=True, ink=HexColor("#9a9a9a"))
        self.snug(self.left + self.width, self.y, self.head[1], self.width - 140, 8.6, align="r")
        self.y -= 8
        self.rule(self.left, self.left + self.width, self.y, 0.8)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line, 13, strong=True)
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y, 0.4, LINE)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        for k, line in enumerate(lines):
            pairs = _pairs(line)
            self.need(14)
            self.y -= 13
            for n, (label, value) in enumerate(pairs):
                text = f"{label}: {value}" if label else value
                right = n == 1 and not label
                self.snug(self.left + (self.width if right else n * self.width / 2), self.y, text,
                          self.width / len(pairs) - 6, 9, strong=k == 0 and n == 0 and not label,
                          align="r" if right else "l")  # fmt: skip
        self.y -= 7

    def para(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line)
            self.y -= 5


class PocketCard(Leaf):
    """A card or a booklet's page, copied: the issuer on a band, labels beside or above values, a photo's place."""

    layout, size, margin, pt = "pocket_card", (420.0, 286.0), 18.0, 7.8
    hue = HexColor("#23566b")

    def letterhead(self) -> None:
        wide, high = self.size
        self.c.setLineWidth(0.8)
        self.c.roundRect(8, 18, wide - 16, high - 26, 9)
        self.bar(high - 40, 26, self.hue, 8, wide - 16)
        self.snug(wide / 2, high - 31, self.head[0], wide - 50, 12, strong=True, align="c", ink=white)
        self.y = high - 44
        for line in self.head[1:]:
            self.y -= 9.5
            self.snug(wide / 2, self.y, line, wide - 40, 7.2, align="c")
        self.left, self.width = self.margin, wide - 2 * self.margin

    def side(self, lines: list[str]) -> None:
        self.y -= 4
        self.c.setFillColor(HexColor("#d5dade"))
        self.c.rect(self.left, self.y - 104, 76, 102, stroke=0, fill=1)
        self.c.setFillColor(HexColor("#9aa3ab"))
        self.c.circle(self.left + 38, self.y - 42, 18, stroke=0, fill=1)
        self.c.rect(self.left + 12, self.y - 104, 52, 36, stroke=0, fill=1)
        self.c.setFillColor(black)
        self.left, self.width = self.left + 88, self.width - 88

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 14
            self.snug(self.left, self.y, line, self.width, 11, strong=True, ink=self.hue)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            if len(pairs) == 1 and self.left < 60:
                label, value = pairs[0]
                self.y -= 14
                self.snug(self.left, self.y, label, self.width * 0.36, 7.6, ink=SOFT)
                self.snug(self.left + self.width * 0.38, self.y, value, self.width * 0.6, 9.6, strong=True)
                continue
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.snug(x, self.y - 7.5, label, step - 6, 5.8, ink=SOFT)
                self.snug(x, self.y - 16.5, value, step - 6, 9, strong=True)
            self.y -= 19.5
        self.y -= 3

    def mono(self, lines: list[str]) -> None:
        for n, line in enumerate(lines):
            size = self.fit(line, self.size[0] - 40, 12, "Courier-Bold")
            self.put(20, 38 - 13 * n, line, size, font="Courier-Bold")

    def need(self, height: float) -> None:
        """A card has one page unless it is turned."""


class FrameCert(Leaf):
    """A certificate upright in a double frame: all in the middle, dates over their labels."""

    layout, size, margin, pt, air = "frame_cert", A4, 78.0, 12.4, 1.55
    font, bold, hue = "Times-Roman", "Times-Bold", HexColor("#6b4a12")

    def letterhead(self) -> None:
        wide, high = self.size
        self.c.setStrokeColor(self.hue)
        for inset, thick in ((24, 2.4), (31, 0.6)):
            self.c.setLineWidth(thick)
            self.c.rect(inset, inset, wide - 2 * inset, high - 2 * inset)
        for x in (31, wide - 31):
            for y in (31, high - 31):
                self.c.circle(x, y, 9)
        self.c.setStrokeColor(black)
        self.c.setFillColor(self.hue)
        self.c.circle(wide / 2, high - 90, 22, stroke=0, fill=1)
        self.c.setFillColor(white)
        self.c.circle(wide / 2, high - 90, 16, stroke=0, fill=1)
        self.put(wide / 2, high - 96, self.head[0][:1], 17, strong=True, align="c", ink=self.hue)
        self.y = high - 126
        for n, line in enumerate(self.head):
            self.y -= 18 if n == 0 else 13
            self.snug(wide / 2, self.y, line, self.width, 9 if n else 15, strong=n == 0, align="c")
        self.y -= 14

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.y -= 30
            self.snug(
                self.left + self.width / 2, self.y, line, self.width, 22, strong=True, align="c", ink=self.hue
            )
        self.y -= 10

    def para(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line, align="c")
            self.y -= 5

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.y -= 34
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                mid = self.left + (n + 0.5) * step
                self.snug(mid, self.y, value, step - 12, 11.6, strong=True, align="c")
                self.rule(mid - step / 2 + 6, mid + step / 2 - 6, self.y - 4, 0.5)
                self.snug(mid, self.y - 14, label, step - 12, 8.2, align="c", ink=SOFT)
            self.y -= 16


class WebPrint(Leaf):
    """A page of a web site printed by the browser: its header and address, a menu, rows of label and value."""

    layout, size, margin, pt, t_size = "web_print", LETTER, 44.0, 9.2, 8.8
    font, bold, hue = "Noto", "Noto-Bold", HexColor("#20518f")

    def letterhead(self) -> None:
        self.put(self.left, self.size[1] - 20, self.head[0], 6.8)
        self.put(self.size[0] / 2, self.size[1] - 20, self.head[1], 6.8, align="c")
        self.put(
            self.left + self.width,
            self.margin * 0.62,
            f"{self.page}/{1 + self.body.count('---')}",
            6.8,
            align="r",
        )
        self.y = self.size[1] - 52
        if self.page > 1:
            return
        self.put(self.left, self.y, self.head[2], 15, strong=True, ink=self.hue)
        self.snug(self.left + self.width, self.y, self.head[3], self.width * 0.5, 7.6, align="r", ink=SOFT)
        self.y -= 9
        self.bar(self.y, 3, self.hue)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line, 14.5)
        self.y -= 7

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(44)
            self.y -= 20
            self.put(self.left, self.y, line.upper(), 8.6, strong=True, ink=self.hue)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            for label, value in _pairs(line):
                texts = simpleSplit(value, self.font, 9.4, self.width * 0.64) or [""]
                self.need(13 * len(texts) + 6)
                for n, text in enumerate(texts):
                    self.y -= 14 if n == 0 else 12
                    if n == 0:
                        self.snug(self.left, self.y, label, self.width * 0.32, 8.6, ink=SOFT)
                    self.put(self.left + self.width * 0.35, self.y, text, 9.4)
                self.y -= 4
                self.rule(self.left, self.left + self.width, self.y, 0.3, LINE)
        self.y -= 7

    def stamp(self, lines: list[str]) -> None:
        for line in lines:
            wide = _wide(line, "Noto-Bold", 9) + 18
            self.y -= 19
            ink = HexColor("#a3352b" if line.lower() in {"fail", "failed"} else "#2d7d46")
            self.c.setFillColor(ink)
            self.c.roundRect(self.left, self.y - 4, wide, 16, 8, stroke=0, fill=1)
            self.put(self.left + 9, self.y, line, 9, strong=True, ink=white)
        self.y -= 8


class StatePaper(Leaf):
    """An authority's paper: arms in the middle, a red number, labels over ruled answers."""

    layout, size, margin, pt, air = "state_paper", A4, 58.0, 10.2, 1.45
    font, bold, hue = "Noto", "Noto-Bold", HexColor("#2c3a2f")

    def letterhead(self) -> None:
        wide, high = self.size
        mid = wide / 2
        self.c.setLineWidth(1.1)
        self.c.circle(mid, high - 60, 21)
        star = self.c.beginPath()
        spots = [(0, 15), (4, 5), (14, 5), (6, -2), (9, -12), (0, -6), (-9, -12), (-6, -2), (-14, 5), (-4, 5)]
        for n, (x, y) in enumerate(spots):
            (star.lineTo if n else star.moveTo)(mid + x, high - 60 + y)
        star.close()
        self.c.setFillColor(self.hue)
        self.c.drawPath(star, stroke=0, fill=1)
        number = sum(map(ord, "".join(self.head + self.body))) * 31 % 9000000 + 1000000
        self.put(wide - self.margin, high - 46, f"N\u00b0 {number}", 9, align="r", ink=HexColor("#b3202c"))
        self.y = high - 88
        for n, line in enumerate(self.head):
            self.y -= 14 if n == 0 else 12
            self.snug(mid, self.y, line, self.width, 12.5 if n == 0 else 8.6, strong=n == 0, align="c")
        self.y -= 8

    def title(self, lines: list[str]) -> None:
        for n, line in enumerate(lines):
            self.y -= 22 if n == 0 else 14
            self.snug(
                self.left + self.width / 2,
                self.y,
                line,
                self.width,
                9.4 if n else 13.5,
                strong=True,
                align="c",
            )
        self.y -= 11

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            self.need(30)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.snug(x, self.y - 8, label, step - 8, 6.8, ink=SOFT)
                self.snug(x + 2, self.y - 20, value, step - 10, 10, strong=True)
                self.rule(x, x + step - 8, self.y - 24, 0.4, LINE)
            self.y -= 29
        self.y -= 4

    def para(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line)
            self.y -= 5


class PlainWord(Leaf):
    """A word processor's page: no ornament, tab stops, headings in small strong type."""

    layout, size, margin, pt, air = "plain_word", A4, 60.0, 10.4, 1.36
    font, bold, tab, boxed = "Times-Roman", "Times-Bold", 118.0, True

    def letterhead(self) -> None:
        for n, line in enumerate(self.head if self.page == 1 else self.head[:1]):
            first = n == 0 and self.page == 1
            self.block(line, 15 if first else 9.2, strong=first)
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        for line in lines:
            self.need(42)
            self.y -= 10
            self.block(line, 11, strong=True)
        self.y -= 3

    def title(self, lines: list[str]) -> None:
        for line in lines:
            self.block(line, 13, strong=True)
        self.y -= 5

    def fields(self, lines: list[str]) -> None:
        for line in lines:
            pairs = _pairs(line)
            step = self.width / len(pairs)
            tab = self.tab if len(pairs) == 1 else step * 0.46
            cells = [simpleSplit(v, self.face(v), self.pt, step - tab - 6) or [""] for _, v in pairs]
            high = self.pt * self.air * max(map(len, cells)) + 1.5
            self.need(high)
            for n, ((label, value), cell) in enumerate(zip(pairs, cells, strict=True)):
                x, y = self.left + n * step, self.y - self.pt * self.air
                self.snug(x, y, label, tab - 6, self.pt)
                for m, text in enumerate(cell):
                    self.put(x + tab, y - self.pt * self.air * m, text, font=self.face(value))
            self.y -= high
        self.y -= 4


def _duo_lab() -> Iterator[UnseenPaper]:
    """US commercial and hospital laboratories."""
    mk = partial(_paper, DuoLab)
    yield mk(
        "lab_titers",
        """% BLUE HERON MEDICAL LABORATORY\n% 2750 Lakeshore Boulevard, Cleveland, OH 44114    Tel (216) 555-0143    Fax (216) 555-0144
% CLIA# 36D9990417    CAP# 99104    Laboratory Director: Simone A. Whitfield, M.D., Ph.D.
Patient :: PETROSYAN, ANAHIT ;; Accession # :: BH-25-288104
Date of Birth :: 07/02/1999 (26 yrs) ;; Collection Date :: 10/15/2025 10:22
Sex :: Female ;; Received Date :: 10/15/2025 15:48
Patient ID :: 7720193 ;; Report Date :: 10/17/2025 06:30
Phone :: (216) 555-0187 ;; Ordering Physician :: Marisol Quintero, D.O.
# FINAL REPORT
Test | Result | Units | Reference Range | Flag\nMMR IMMUNITY PROFILE | | | |\nRubeola Ab, IgG | >300.0 | AU/mL | Immune: >16.4 |
Interpretation | IMMUNE | | |\nMumps Ab, IgG | 61.8 | AU/mL | Immune: >10.9 |\nInterpretation | IMMUNE | | |
Rubella Ab, IgG | 5.14 | index | Immune: >0.99 |\nInterpretation | IMMUNE | | |\nVARICELLA-ZOSTER Ab, IgG | 1214 | index | Immune: >=165 |
Interpretation | IMMUNE | | |
| Non-immune, equivocal and immune ranges are those of the manufacturer. Presence of IgG antibody is presumptive evidence of immunity through vaccination or natural infection.
$ Fictional laboratory - SAMPLE - PETROSYAN, ANAHIT - BH-25-288104""",
        "Anahit Petrosyan",
        "2025-10-15",
        birth="1999-07-02",
        values="measles_igg,300,AU/mL,positive;mumps_igg,61.8,AU/mL,positive;rubella_igg,5.14,index,positive;varicella_igg,1214,index,positive",
    )
    yield mk(
        "lab_titers",
        """% St. Brendan's Medical Center\n% Department of Pathology and Laboratory Medicine, 400 Abbey Street, Scranton, PA 18503
% (570) 555-0110   Chief of Pathology: Norbert J. Wilk, MD
Name :: Alvarado Mena, Josue D ;; Order No. :: 9047712-3
MRN :: 01882044 ;; Specimen :: Blood, venous
DOB / Age / Sex :: 11/29/1998 / 27 y / M ;; Drawn :: 12/08/2025 07:15
Location :: OUTPATIENT LAB DRAW ;; Verified :: 12/09/2025 11:02
Provider :: Hargrove, Lydia NP ;; Printed :: 12/11/2025 08:41
# HEPATITIS B SURFACE ANTIBODY, QUANTITATIVE
Component | Result | Units | Ref Interval | Status\nHepatitis B Surface Ab | 3.4 | mIU/mL | >=10.0 | Final
Hep B Surface Ab Interp | Negative | | Positive | Final\nHepatitis B Surface Ag | Negative | | Negative | Final
| A result below 10 mIU/mL is negative and indicates lack of immunity. Consider a challenge dose of vaccine and repeat testing 4 to 8 weeks later.
Copy to: Student. Any previous results are shown in the cumulative report only.
$ SAMPLE   St. Brendan's is an invented hospital   Page #""",
        "Josue D Alvarado Mena",
        "2025-12-08",
        birth="1998-11-29",
        sound=False,
        values="anti-HBs,3.4,mIU/mL,negative;HBsAg,,,negative",
    )
    yield mk(
        "lab_titers",
        """% SUNCOAST CLINICAL LABS\n% 915 Gulf Terrace, Sarasota, FL 34236   941-555-0170   results@suncoastlabs.example
% A service of Suncoast Physicians Network
Patient Name :: Thapaliya, Prabin ;; Lab Ref :: SC2600449
Birthdate :: 08/13/2000 ;; Date Collected :: 01/26/2026
Gender :: M ;; Time Collected :: 2:05 PM
Account :: 55310 Walk-in / self pay ;; Date Received :: 01/26/2026
Physician :: Fennimore, Hugh MD ;; Date Reported :: 01/28/2026
# IMMUNITY PANEL, HEALTHCARE STUDENT
Assay | Result | Reference | Abn\nMeasles (Rubeola) IgG | Positive | Positive = immune |\nMumps IgG | Equivocal | Positive = immune | A
Rubella IgG | Positive | Positive = immune |\nVaricella IgG | Positive | Positive = immune |
Hepatitis B Surface Antibody, Qual | Reactive | Reactive = immune |\nHepatitis B Core Antibody, Total | Nonreactive | Nonreactive |
| Mumps IgG: the equivocal range is 9.0 to 10.9 AU/mL. A second sample should be tested in 10 to 14 days, or the person may be vaccinated.
$ SAMPLE - invented laboratory   Page # of 1""",
        "Prabin Thapaliya",
        "2026-01-26",
        birth="2000-08-13",
        sound=False,
        values="measles_igg,,,positive;mumps_igg,,,equivocal;rubella_igg,,,positive;varicella_igg,,,positive;anti-HBs,,,positive;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Pinnacle Ridge Diagnostics\n% 1600 Foothill Loop, Boulder, CO 80302 (fictional)   303.555.0156
% CLIA 06D9998812   Director Wayne T. Osterberg, MD
Patient :: NAGY, BOGLÁRKA ;; Specimen # :: PR5519-0082
DOB :: 02/20/2001 ;; Collected :: 08/25/2025 08:50 MT
Age / Sex :: 24 / F ;; Received :: 08/25/2025 21:13 MT
Client :: CAMPUS HEALTH 30117 ;; Reported :: 08/27/2025 04:18 MT
# RESULTS
Test | Value | Expected Values | Lab\nHEPATITIS B SURF AB QUANT | 846.2 mIU/mL | > OR = 10 mIU/mL | 01
| Patient has immunity to hepatitis B virus.\nHEPATITIS B SURFACE ANTIGEN W/REFL | NON-REACTIVE | NON-REACTIVE | 01
HEPATITIS C AB | NON-REACTIVE | NON-REACTIVE | 01\nVARICELLA ZOSTER VIRUS AB, IGG | 3.42 S/CO | > OR = 1.00 S/CO | 01
01: Pinnacle Ridge Diagnostics, Boulder. For questions about this report, call client services.
$ SAMPLE   END OF REPORT - NAGY, BOGLÁRKA   Page # of 1""",
        "Boglárka Nagy",
        "2025-08-25",
        birth="2001-02-20",
        values="anti-HBs,846.2,mIU/mL,positive;HBsAg,,,negative;varicella_igg,3.42,S/CO,",
    )
    yield mk(
        "tb_test",
        """% BLUE HERON MEDICAL LABORATORY\n% 2750 Lakeshore Boulevard, Cleveland, OH 44114    Tel (216) 555-0143    Fax (216) 555-0144
% CLIA# 36D9990417    CAP# 99104    Laboratory Director: Simone A. Whitfield, M.D., Ph.D.
Patient :: KIPLAGAT, BRIAN K ;; Accession # :: BH-25-301777
Date of Birth :: 05/09/1998 (27 yrs) ;; Collection Date :: 11/03/2025 13:40
Sex :: Male ;; Received Date :: 11/04/2025 01:15
Patient ID :: 7733071 ;; Report Date :: 11/06/2025 16:09
# FINAL REPORT
Test | Result | Units | Reference Range | Flag\nQUANTIFERON TB GOLD PLUS, 4 TUBE | | | |\nQFT-Plus Interpretation | Negative | | Negative |
TB1 minus Nil | 0.05 | IU/mL | <0.35 |\nTB2 minus Nil | 0.03 | IU/mL | <0.35 |\nMitogen minus Nil | >10.00 | IU/mL | >=0.50 |
Nil | 0.07 | IU/mL | <=8.00 |
| Interferon-gamma response to M. tuberculosis antigens was not detected. Persons at high risk may be tested again.
Received whole blood, incubated at draw site.
$ Fictional laboratory - SAMPLE - KIPLAGAT, BRIAN K - BH-25-301777""",
        "Brian K Kiplagat",
        "2025-11-03",
        birth="1998-05-09",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% St. Brendan's Medical Center\n% Department of Pathology and Laboratory Medicine, 400 Abbey Street, Scranton, PA 18503
% (570) 555-0110   Chief of Pathology: Norbert J. Wilk, MD
Name :: Chaudhry, Iqra ;; Order No. :: 9051190-7
MRN :: 01890336 ;; Specimen :: Blood, QFT tubes x4
DOB / Age / Sex :: 04/01/2000 / 25 y / F ;; Drawn :: 09/22/2025 09:34
Location :: EMPLOYEE HEALTH ;; Verified :: 09/25/2025 14:55
Provider :: Sweeney, Colm MD ;; Printed :: 09/25/2025 15:20
# QUANTIFERON-TB GOLD PLUS
Component | Result | Units | Ref Interval | Status\nQuantiFERON Interp | Positive (A) | | Negative | Final
Nil Result | 0.12 | IU/mL | | Final\nTB1-Nil Result | 2.31 | IU/mL | <=0.34 | Final\nTB2-Nil Result | 2.68 | IU/mL | <=0.34 | Final
Mitogen-Nil Result | 9.70 | IU/mL | >=0.50 | Final
| M. tuberculosis infection is likely. Exclude active disease by history, examination and chest imaging. Reported to Employee Health 09/25/2025.
$ SAMPLE   St. Brendan's is an invented hospital   Page #""",
        "Iqra Chaudhry",
        "2025-09-22",
        birth="2000-04-01",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Occupational Health Partners of Toledo\n% 88 Maumee Street, Suite 210, Toledo, OH 43604   (419) 555-0151
% Reference testing by Glass City Immunology (fictional)
Employee/Student :: Dal Maso, Riccardo ;; Lab order :: GCI-77-40021
Date of birth :: 12/17/1999 ;; Specimen drawn :: 02/16/2026 11:10 AM
Employer/School :: Univ. of Valdarno (Italy) ;; Received :: 02/17/2026 8:02 AM
Ordering :: J. Brubaker, PA-C ;; Result released :: 02/18/2026 4:44 PM
# T-SPOT TB, INTERFERON GAMMA RELEASE ASSAY
Test | Result | Normal\nT-SPOT.TB Result | NEGATIVE | Negative\nNil control (spots) | 0 | 0-10\nPanel A, ESAT-6 (spots) | 1 | 0-4
Panel B, CFP-10 (spots) | 0 | 0-4\nMitogen control (spots) | >20 | >20\n| Borderline results (5 to 7 spots) are retested with a new sample.
~ Reviewed by :: J. Brubaker, PA-C ;; Date :: 02/19/2026
$ SAMPLE - Page #""",
        "Riccardo Dal Maso",
        "2026-02-16",
        birth="1999-12-17",
        values="IGRA,,,negative",
    )
    yield mk(
        "drug_screen",
        """% ALLEGRO TOXICOLOGY SERVICES\n% 3100 Research Row, Durham, NC 27703   (919) 555-0135   SAMHSA-style certified (fictional)
% Responsible Person: Dr. Vincent Oyelaran
Donor Name :: SORIANO, KATRINA BELLE ;; Specimen ID No. :: 4471-90036
Donor ID :: ***-**-0000 ;; Date Collected :: 09/30/2025
Date of Birth :: 03/26/2000 ;; Date Received :: 10/01/2025
Reason for Test :: Other: clinical rotation ;; Date Reported :: 10/02/2025
Collector :: W. Tate, LabExpress Durham ;; Client :: Piney Woods Medical School
# NON-REGULATED DRUG TEST REPORT
Analyte | Result | Screen | Confirm\nAmphetamines | NEGATIVE | 500 | 250\nBarbiturates | NEGATIVE | 300 | 200
Benzodiazepines | NEGATIVE | 300 | 200\nCocaine Metabolites | NEGATIVE | 150 | 100\nCannabinoids (THC) | NEGATIVE | 50 | 15
Fentanyl | NEGATIVE | 2 | 1\nMethadone | NEGATIVE | 300 | 200\nOpiates | NEGATIVE | 2000 | 2000\nOxycodones | NEGATIVE | 100 | 100
Phencyclidine | NEGATIVE | 25 | 25
Specimen validity: creatinine 88.1 mg/dL, acceptable. Cutoffs in ng/mL. Specimen condition: bottle seal intact.
FINAL RESULT DISPOSITION: NEGATIVE
~ Certifying Technician :: A. Pruitt ;; Date :: 10/02/2025
$ SAMPLE - invented laboratory - Page #""",
        "Katrina Belle Soriano",
        "2025-09-30",
        birth="2000-03-26",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        """% ALLEGRO TOXICOLOGY SERVICES\n% 3100 Research Row, Durham, NC 27703   (919) 555-0135   SAMHSA-style certified (fictional)
% Responsible Person: Dr. Vincent Oyelaran
Donor Name :: ESCAMILLA, BRUNO ARTURO ;; Specimen ID No. :: 4471-93318
Donor ID :: passport seen ;; Date Collected :: 02/03/2026
Date of Birth :: 10/19/1998 ;; Date Received :: 02/04/2026
Reason for Test :: Other: clinical rotation ;; Date Reported :: 02/07/2026
Collector :: W. Tate, LabExpress Durham ;; Client :: Piney Woods Medical School
# NON-REGULATED DRUG TEST REPORT
Analyte | Result | Screen | Confirm\nAmphetamines | POSITIVE | 500 | 250\nAmphetamine, GC/MS | 1184 ng/mL | | 250
Barbiturates | NEGATIVE | 300 | 200\nBenzodiazepines | NEGATIVE | 300 | 200\nCocaine Metabolites | NEGATIVE | 150 | 100
Cannabinoids (THC) | NEGATIVE | 50 | 15\nOpiates | NEGATIVE | 2000 | 2000\nPhencyclidine | NEGATIVE | 25 | 25
Specimen validity: creatinine 131.5 mg/dL, acceptable. Cutoffs in ng/mL.
FINAL RESULT DISPOSITION: POSITIVE for amphetamine
~ Certifying Scientist :: D. Lindgren ;; Date :: 02/07/2026
$ SAMPLE - invented laboratory - Page #""",
        "Bruno Arturo Escamilla",
        "2026-02-03",
        birth="1998-10-19",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% Mill Creek Family Health & Occupational Medicine\n% 12 Station Plaza, Bangor, ME 04401 (fictional)   207-555-0128
% Point-of-care testing, CLIA waived 20D9990551
Patient :: van der Velde, Sanne ;; Encounter :: 11/18/2025
DOB :: 06/30/2001 ;; Specimen collected :: 11/18/2025 3:20 PM
ID checked :: Passport NL ;; Read at :: 11/18/2025 3:27 PM
Ordered by :: Gail Thibodeau, FNP ;; Lot / exp :: DX12-4407 / 08-2026
# URINE DRUG SCREEN - 12 PANEL CUP
Drug class | Result\nAmphetamine (AMP) | Negative\nBarbiturates (BAR) | Negative\nBenzodiazepines (BZO) | Negative
Buprenorphine (BUP) | Negative\nCocaine (COC) | Negative\nEcstasy (MDMA) | Negative\nMethamphetamine (MET) | Negative
Methadone (MTD) | Negative\nMorphine (MOP) | Negative\nOxycodone (OXY) | Negative\nPhencyclidine (PCP) | Negative\nMarijuana (THC) | Negative
Temperature strip 94 F, within range. All panels valid.
~ Performed by :: R. Cyr, MA ;; Provider :: Gail Thibodeau, FNP
$ SAMPLE - Page #""",
        "Sanne van der Velde",
        "2025-11-18",
        birth="2001-06-30",
        values="drug_screen,,,negative",
    )


def _zebra_lab() -> Iterator[UnseenPaper]:
    """Hospitals and diagnostic centres outside the US."""
    mk = partial(_paper, ZebraLab)
    yield mk(
        "lab_titers",
        """% Aravali Superspeciality Hospital\n% Department of Laboratory Medicine, NH-48, Sector 62, Gurugram, Haryana 122005 (fictional)
% Tel: 0124-555 0190   NABL-style accreditation MC-0000   lab@aravalihosp.example
Patient's Name :: Ms. NIHARIKA SAXENA ;; Age/Sex :: 25 Yr(s) / Female ;; UHID :: ASH.0044719 ;; Bill No. :: OP25/118822
Sample Drawn :: 04/11/2025 08:42 ;; Sample Recd. :: 04/11/2025 09:30 ;; Reported :: 05/11/2025 18:05 ;; Ref. Doctor :: Dr. Rakesh Bhalla
# SEROLOGY (SPECIMEN: SERUM)
Investigation | Observed Value | Unit | Biological Reference Interval
MEASLES (RUBEOLA) ANTIBODY IgG | 2.10 - Reactive | Index | <0.90 Non reactive; >1.10 Reactive
MUMPS ANTIBODY IgG | 1.85 - Reactive | Index | <0.90 Non reactive; >1.10 Reactive
RUBELLA ANTIBODY IgG | 142.6 - Reactive | IU/mL | <10.0 Non reactive; >=10.0 Reactive
VARICELLA ZOSTER ANTIBODY IgG | 3.06 - Reactive | Index | <0.90 Non reactive; >1.10 Reactive
| Technique: ELISA / CLIA. Reactive result denotes presence of specific IgG antibodies.
~ Dr. Meenakshi Iyer, MD (Microbiology) :: M. Iyer ;; Verified by :: Sunil K.
$ SAMPLE   This report pertains to the sample received only. Page # of 1""",
        "Niharika Saxena",
        "2025-11-04",
        values="measles_igg,2.1,Index,positive;mumps_igg,1.85,Index,positive;rubella_igg,142.6,IU/mL,positive;varicella_igg,3.06,Index,positive",
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Central "Dr. Epifanio Loza"\n% Calle Sucre 1188 entre Baptista y España, Cochabamba, Bolivia   Telf. 4-555018 (ficticio)
Paciente :: CONDORI VARGAS, LIMBERT ;; Edad :: 26 años ;; Sexo :: Masculino ;; Código :: L-2604471
Médico solicitante :: Dr. F. Arandia ;; Fecha de toma :: 12/01/2026 ;; Fecha de entrega :: 14/01/2026 ;; C.I. :: 0000117 CB
# INFORME DE SEROLOGÍA
Prueba | Resultado | Valores de referencia
Hepatitis B: anticuerpo de superficie (anti-HBs) | NEGATIVO - 1,8 mUI/ml | Protector: mayor a 10 mUI/ml
Hepatitis B: antígeno de superficie (HBsAg) | NEGATIVO | Negativo\nHepatitis B: anti-core total (anti-HBc) | NEGATIVO | Negativo
Hepatitis C: anticuerpos | NEGATIVO | Negativo
| Método: quimioluminiscencia. Observación: sin respuesta protectora, se recomienda vacunación.
~ Bioquímica responsable :: Dra. Silvia Ergueta ;; Sello :: Mat. Prof. E-118
$ MUESTRA / SAMPLE   Página #""",
        "Limbert Condori Vargas",
        "2026-01-12",
        sound=False,
        values="anti-HBs,1.8,mUI/ml,negative;HBsAg,,,negative;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        """% Gulf Horizon Medical Laboratory LLC\n% Al Wasl Road, Dubai, United Arab Emirates   +971 4 555 0182   License DHA-F-0000000 (fictional)
Name :: Mr. Yousef Rashid Al Marzooqi ;; DOB :: 22-Mar-2000 ;; Gender :: Male ;; File No :: GH-90318
Collected :: 30-Sep-2025 09:05 ;; Registered :: 30-Sep-2025 09:11 ;; Approved :: 01-Oct-2025 13:47 ;; Clinic :: Staff Health
# IMMUNOASSAY
Test | Result | Unit | Reference\nAnti-HBs (Quantitative) | 58.3 | mIU/mL | <10: Not immune / >=10: Immune
Rubella IgG | 33.0 | IU/mL | <5: Neg / 5-9.9: Equivocal / >=10: Pos
Measles IgG | 29.4 | AU/mL | <13.5: Neg / 13.5-16.4: Equivocal / >=16.5: Pos
Mumps IgG | 18.7 | AU/mL | <9: Neg / 9-10.9: Equivocal / >=11: Pos
Varicella Zoster IgG | 820.4 | mIU/mL | <135: Neg / 135-165: Equivocal / >165: Pos
| Tests done on LIAISON-type analyzer. Kindly correlate with vaccination history.
~ Laboratory Technologist :: Jisha Thomas ;; Specialist Pathologist :: Dr. Ghada Nouri
$ SAMPLE   Printed 02-Oct-2025 08:20   Page # of 1""",
        "Yousef Rashid Al Marzooqi",
        "2025-09-30",
        birth="2000-03-22",
        values="anti-HBs,58.3,mIU/mL,;rubella_igg,33,IU/mL,;measles_igg,29.4,AU/mL,;mumps_igg,18.7,AU/mL,;varicella_igg,820.4,mIU/mL,",
    )
    yield mk(
        "lab_titers",
        """% Laboratoire de Biologie Médicale du Parc
% 14, boulevard des Tilleuls, 69006 Lyon   Tél. 04 55 50 01 44   Biologiste responsable : Dr A. Chabert (fictif)
Patient :: Mme DUQUESNE Océane ;; Née le :: 05/04/2001 ;; Dossier :: 2510-33871 ;; Prescripteur :: Dr P. Lenoir
Prélevé le :: 21/10/2025 à 08h10 ;; Reçu le :: 21/10/2025 ;; Édité le :: 23/10/2025 ;; Origine :: Médecine préventive
# SÉROLOGIE VIRALE
Analyse | Résultat | Unité | Interprétation\nRougeole IgG | 310 | mUI/mL | Positif\nOreillons IgG | 24 | U/mL | Positif
Rubéole IgG | 62 | UI/mL | Positif\nVaricelle-zona IgG | 38 | mUI/mL | Négatif\nAc anti-HBs | 455 | mUI/mL | Positif
| Commentaire : absence d'anticorps protecteurs contre la varicelle. Une vaccination à deux doses est conseillée.
~ Validé par :: Dr A. Chabert ;; Le :: 23/10/2025
$ SPÉCIMEN / SAMPLE   Page #""",
        "Océane Duquesne",
        "2025-10-21",
        birth="2001-04-05",
        sound=False,
        values="measles_igg,310,mUI/mL,positive;mumps_igg,24,U/mL,positive;rubella_igg,62,UI/mL,positive;varicella_igg,38,mUI/mL,negative;anti-HBs,455,mUI/mL,positive",
    )
    yield mk(
        "tb_test",
        """% Cedars Heights Hospital - Clinical Laboratory\n% Rue de la Montagne, Achrafieh, Beirut, Lebanon   +961 1 555 017 (fictional)
Patient :: Rim Fadi Haidar ;; Date of birth :: 14/08/2000 ;; Case no. :: 25-61180 ;; Physician :: Dr. N. Karam
Collection :: 07/07/2025 10:15 ;; Reception :: 07/07/2025 10:40 ;; Result :: 10/07/2025 ;; Sample :: Whole blood, heparin
# QuantiFERON - TB Gold Plus
Parameter | Patient | Unit | Cut-off\nNil | 0.05 | IU/mL | 8.0\nTB1 (minus Nil) | 0.00 | IU/mL | 0.35\nTB2 (minus Nil) | 0.02 | IU/mL | 0.35
Mitogen (minus Nil) | 8.44 | IU/mL | 0.50\nConclusion | NEGATIVE | |
| A NEGATIVE result makes infection with Mycobacterium tuberculosis unlikely.
~ Head of Laboratory :: Dr. Marc Abi Saab ;; Biologist :: L. Ghosn
$ SAMPLE   Page #""",
        "Rim Fadi Haidar",
        "2025-07-07",
        birth="2000-08-14",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Seocho Hanbit University Hospital\n% Department of Laboratory Medicine, 77 Banpo-daero, Seoul, Republic of Korea   +82 2 5550 0188 (fictional)
Name :: LIM, Do-hyeon ;; Sex / Age :: M / 26 ;; Chart No. :: 00771820 ;; Department :: Family Medicine
Date of birth :: 1999-09-03 ;; Collected :: 2025-12-29 09:21 ;; Reported :: 2025-12-31 14:00 ;; Issued :: 2026-01-05
# RESULT REPORT (ENGLISH COPY): INTERFERON-GAMMA RELEASE ASSAY
Item | Result | Unit | Reference\nTB-specific antigen - Nil | 0.14 | IU/mL | < 0.35\nNil | 0.21 | IU/mL | <= 8.0
Mitogen - Nil | 0.31 | IU/mL | >= 0.50\nInterpretation | Indeterminate | | Negative
| Low response in the mitogen control; the test is not valid for this specimen. Please send a new specimen.
~ Laboratory physician :: Kwon Mi-ran, M.D. ;; License :: 00000
$ SAMPLE   Page #""",
        "Do-hyeon Lim",
        "2025-12-29",
        birth="1999-09-03",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Wojewódzki Szpital Zakaźny w Lipowcu\n% Laboratorium Diagnostyki Gruźlicy, ul. Wolności 22, Lipowiec, Polska   tel. 22 555 01 17 (fikcyjny)
Pacjent :: WRÓBLEWSKI Tymoteusz ;; Data urodzenia :: 18.11.2000 ;; Nr badania :: 2026/0411 ;; Zlecający :: lek. H. Sroka
Pobrano :: 20.01.2026 07:50 ;; Przyjęto :: 20.01.2026 09:05 ;; Wynik z dnia :: 23.01.2026 ;; Materiał :: krew pełna
# TEST IGRA (QuantiFERON-TB Gold Plus)
Badanie | Wynik | Jednostka | Norma\nNil | 0,08 | IU/ml | do 8,0\nTB1 - Nil | 1,12 | IU/ml | poniżej 0,35
TB2 - Nil | 0,97 | IU/ml | poniżej 0,35\nMitogen - Nil | 9,40 | IU/ml | od 0,50\nWynik końcowy | DODATNI | | ujemny
| Wynik dodatni / positive: wskazane RTG klatki piersiowej i konsultacja w poradni chorób płuc.
~ Diagnosta laboratoryjny :: mgr Iwona Pająk ;; Kierownik :: dr n. med. Z. Kuc
$ WZÓR / SAMPLE   Strona #""",
        "Tymoteusz Wróblewski",
        "2026-01-20",
        birth="2000-11-18",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Kilimani Imaging & Diagnostic Centre\n% Argwings Plaza, 2nd Floor, Nairobi, Kenya   +254 20 555 0149   info@kilimaniimaging.example (fictional)
Patient :: Wambui Njeri Kamau ;; Age / Sex :: 25 Y / F ;; Film No. :: KIDC/8841/25 ;; Referred by :: Self (school)
Exam date :: 16 October 2025 ;; Reported on :: 17 October 2025 ;; Exam :: Chest PA ;; Quality :: Good
# RADIOLOGY REPORT
Indication: Pre-elective screening. No prior films for comparison.
Findings: The lungs are well expanded and clear. No nodules, consolidation or cavities. No pleural collections. The heart is of normal size. The mediastinum is central. Visualized bones are intact.
Impression: Normal chest x-ray. No radiological evidence of active pulmonary tuberculosis.
~ Consultant Radiologist :: Dr. Paul Omondi, MMed Rad ;; KMPDC No. :: A-0000
! KIDC NAIROBI\n! 17 OCT 2025
$ SAMPLE   Page #""",
        "Wambui Njeri Kamau",
        "2025-10-16",
        values="chest_xray,,,normal",
    )
    yield mk(
        "chest_xray",
        """% Clínica Radiológica Boa Vista\n% Rua Padre Anchieta, 770, Recife - PE, Brasil   (81) 5550-0121 (fictícia)
Paciente :: Ítalo Ramon Cavalcanti ;; Nascimento :: 09/12/1999 ;; Prontuário :: 338104 ;; Convênio :: Particular
Data do exame :: 03/02/2026 ;; Data do laudo :: 04/02/2026 ;; Solicitante :: Dra. Norma Seixas ;; Sala :: RX 2
# RADIOGRAFIA DE TÓRAX (PA E PERFIL)
Técnica: exame realizado em incidências póstero-anterior e perfil.
Relatório: Parênquima pulmonar de transparência normal. Hilos e trama vascular sem alterações. Seios costofrênicos livres. Área cardíaca dentro dos limites da normalidade. Arcabouço ósseo íntegro.
Conclusão: Radiografia de tórax normal. / Normal chest radiograph.
~ Médico radiologista :: Dr. Augusto Tenório ;; CRM-PE :: 00000
$ AMOSTRA / SAMPLE   Página #""",
        "Ítalo Ramon Cavalcanti",
        "2026-02-03",
        birth="1999-12-09",
        values="chest_xray,,,normal",
    )
    yield mk(
        "drug_screen",
        """% Kota Permai Hospital - Pathology Department\n% Jalan Bukit Hijau 9, 50480 Kuala Lumpur, Malaysia   +60 3-5550 0166 (fictional)
Name :: TAN WEI LING ;; Passport No. :: A00118822 ;; Age/Sex :: 24 / F ;; Lab No. :: KP26-02-1180
Collected :: 09/02/2026 10:30 ;; Received :: 09/02/2026 10:48 ;; Reported :: 10/02/2026 ;; Doctor :: Dr. Farid Hashim
# TOXICOLOGY - DRUGS OF ABUSE, URINE
Drug | Result | Cut-off | Method\nAmphetamine type stimulants | Not detected | 500 ng/mL | Immunoassay
Benzodiazepines | Not detected | 200 ng/mL | Immunoassay\nCannabinoids | Not detected | 50 ng/mL | Immunoassay
Cocaine | Not detected | 150 ng/mL | Immunoassay\nMethadone | Not detected | 300 ng/mL | Immunoassay
Opiates | Not detected | 300 ng/mL | Immunoassay\nOverall | NEGATIVE | |
| Collection was supervised. This report is issued for an overseas attachment.
~ Consultant Chemical Pathologist :: Dr. Rohana Yusof ;; MLT :: S. Kumar
$ SAMPLE   Page #""",
        "Tan Wei Ling",
        "2026-02-09",
        values="drug_screen,,,negative",
    )


def _block_letter() -> Iterator[UnseenPaper]:
    """Letters of schools, hospitals, banks and offices."""
    mk = partial(_paper, BlockLetter)
    yield mk(
        "good_standing",
        """% Trinity Cape Medical School\n% Undergraduate Office, Anatomy Annex, Hospital Road, Table View, Cape Town 7441, South Africa
% ugoffice@trinitycape.example   +27 21 555 0190
19 January 2026
To whom it may concern
# Confirmation of registration and academic standing: Lwazi Themba Ndlovu
I confirm that Lwazi Themba Ndlovu (student number NDLLWA001, born 30 April 2001) is registered for the MBChB degree at this School and is about to enter the sixth and last year of study.
Mr Ndlovu has passed every course to date on the first attempt, and there are no academic or disciplinary sanctions on his record. He is in good standing with the University. The degree is expected to be conferred in December 2026.
The School supports his wish to spend his elective block (6 April to 1 May 2026) abroad. The medium of instruction at this University is English.
Yours sincerely
~ Faculty Manager: Undergraduate Studies :: Mrs Ronel Adams ;; Official stamp ::
! TRINITY CAPE\n! 19 JAN 2026
$ SAMPLE - not a real school""",
        "Lwazi Themba Ndlovu",
        "2026-01-19",
        birth="2001-04-30",
    )
    yield mk(
        "good_standing",
        """% Université de Kervalon\n% Faculté de Médecine, Service de la Scolarité, 3 quai des Ormes, 29200 Kervalon, France (fictive)
% scolarite.medecine@kervalon.example
Kervalon, le 8 septembre 2025
# ATTESTATION DE SCOLARITÉ ET DE BONNE CONDUITE
Je soussigné, Yann Le Goff, responsable de la scolarité, atteste que Mademoiselle Maëlys Kerouanton, née le 17 mai 2001 à Quimper, numéro étudiant 22100448, est inscrite en 6e année des études médicales (DFASM 3) pour l'année universitaire 2025-2026.
L'étudiante a validé l'ensemble des enseignements des années précédentes. Elle n'a fait l'objet d'aucune sanction disciplinaire et se trouve en règle vis-à-vis de l'Université.
La présente attestation est délivrée à l'intéressée pour servir et valoir ce que de droit.
English summary: the student is enrolled in the sixth year of medical studies, in good academic standing, with no disciplinary record.
~ Pour le Doyen, le responsable de la scolarité :: Y. Le Goff
! FACULTÉ DE MÉDECINE
! KERVALON""",
        "Maëlys Kerouanton",
        "2025-09-08",
        birth="2001-05-17",
    )
    yield mk(
        "good_standing",
        """% Caribbean Trade Winds School of Medicine\n% Registrar, 14 Harbour Street, Roseau Bay, West Indies
% registrar@tradewindsmed.example   US fax (305) 555-0172
December 4, 2025
Visiting Student Coordinator
Lakeland Memorial Health System
# RE: Status of Shreya Balasubramanian, ID TW-20418
Dear Colleague,
You asked us to confirm the standing of the above student, who is enrolled in the MD program since May 2022.
At its meeting of November 20, 2025 the Promotions Committee found that Ms. Balasubramanian has not passed the comprehensive clinical science examination after two attempts. She is currently suspended from clinical rotations and is not in good academic standing. Her status will be reviewed in March 2026.
We therefore ask that no rotation be scheduled at this time. Please do not hesitate to write to me with questions.
Sincerely,
~ Registrar :: Winston Prosper, MBA
$ SAMPLE - not a real school""",
        "Shreya Balasubramanian",
        "2025-12-04",
        sound=False,
    )
    yield mk(
        "lor",
        """% Rajarata Teaching Hospital\n% Professorial Surgical Unit, Anuradhapura, Sri Lanka\n% Prof. N. Wickramasuriya, MS, FRCS (Eng)   Tel. +94 25 555 0117
2nd July 2025
The Director of Electives
# REFERENCE - MISS TEHANI SENANAYAKE
Miss Tehani Senanayake was attached to my unit for her final-year professorial appointment from 3rd February to 28th March 2025, and I have since supervised her audit on wound infection after open hernia repair.
She was never late for the seven o'clock round, assisted at eleven operations, and examined her patients with a thoroughness that I do not often see. In the audit she checked four hundred case notes by herself and presented the findings at our hospital's clinical society, where she answered hard questions with good humour.
She would profit from time in a large American department and would be no burden to it. I can recommend her warmly.
Yours faithfully,
~ Professor of Surgery :: N. Wickramasuriya ;; SLMC No. :: 00000""",
        "Tehani Senanayake",
        "2025-07-02",
    )
    yield mk(
        "lor",
        """% Lakeland Memorial Health System\n% Division of Nephrology, 6200 Medical Park Way, Lakeland, FL 33805\n% Rosalind Achebe-Turner, MD, FASN   863-555-0175
November 10, 2025
# Letter of recommendation on behalf of Dr. Imran Khalid Sheikh
To the Program Director:
Dr. Sheikh spent the month of October 2025 with our inpatient consult service as an observer. I worked with him on nineteen of twenty-two working days.
What struck me first was his preparation. By the second week he could anticipate our questions about volume status and had read the relevant guideline the night before. He wrote practice notes for each consult and compared them with mine. Patients liked him; one asked whether "the quiet doctor" would return.
Compared with other international graduates whom I have hosted, I would place him in the upper tenth. I waive no judgment when I say that I would be glad to have him as a resident.
Sincerely,
~ Associate Professor of Medicine :: Rosalind Achebe-Turner, MD""",
        "Imran Khalid Sheikh",
        "2025-11-10",
    )
    yield mk(
        "invitation",
        """% Great Basin University School of Medicine\n% International Scholars Program, 1 Wasatch Circle, Salt Flats, UT 84100
% isp@gbusom.example   801-555-0164
August 28, 2025
Mr. Sándor Bálint Fekete
Semmel Street 40, Debrecen, Hungary
# Acceptance into the visiting student elective in Anesthesiology
Dear Mr. Fekete:
We are happy to inform you that the Department of Anesthesiology has accepted you as a visiting medical student for the period from January 12 through February 6, 2026. Dr. Cora Whitesell will supervise your work.
This offer is conditional. No later than December 1, 2025 we must receive your immunization record, a negative tuberculosis test, proof of malpractice coverage, your health insurance card, and the results of a background check.
Please present this letter together with your return ticket and evidence of funds when applying for a B-1 visa. You will not be paid, and no degree credit is given by this School.
With best wishes,
~ Program Manager :: Antoinette Ybarra""",
        "Sándor Bálint Fekete",
        "2025-08-28",
    )
    yield mk(
        "dean_verification",
        """% Universidad Católica del Río Manso\n% Facultad de Ciencias Médicas - Decanato, Bv. Oroño 1188, Rosario, Argentina (ficticia)
% decanato.medicas@riomanso.example
Rosario, 22 October 2025
Great Basin University School of Medicine, International Scholars Program
# Dean's verification of student status and elective approval
Dear colleagues:
I write as Dean to verify the following facts concerning our student Julieta Belén Arrieta (DNI 00.118.220, date of birth 03/06/2001):
a) She is a regular student in the sixth year (final year, internship) of the Medicine degree. b) She will have finished the core rotations in internal medicine, surgery, pediatrics, and obstetrics by 31 December 2025. c) The elective of four weeks in January and February 2026 is approved by this Faculty and will be credited. d) She has no record of disciplinary or academic sanctions. e) The Faculty does not insure students outside Argentina.
Sincerely yours,
~ Decano :: Dr. Alejo Martín Quiroga ;; Sello :: Decanato""",
        "Julieta Belén Arrieta",
        "2025-10-22",
        birth="2001-06-03",
    )
    yield mk(
        "financial_proof",
        """% Bank of the Upper Nile\n% Garden City Branch, 8 Corniche Street, Cairo, Egypt (fictional)\n% Swift UPNLEGCX000
Date: 11/12/2025     Ref: GC/CERT/4471
# BANK CERTIFICATE
To: The Consulate of the United States of America
Dear Sirs,
At the request of our customer Mr. Mostafa Sherif Abdel Aziz, father of the student Nourhan Mostafa Sherif, we certify that he holds accounts with us since 2009 and that at the close of 10/12/2025 the total of the balances was EGP 1,844,902.16 (equal to approximately USD 38,650).
Mr. Abdel Aziz has informed us that the funds will be used to cover the living expenses of his daughter Nourhan Mostafa Sherif during her clinical elective in the United States.
This certificate is given without any liability on the part of our Bank.
~ Authorized signature A-118 :: H. Lotfy ;; Authorized signature B-022 :: M. Nabil
$ SAMPLE - no such bank""",
        "Nourhan Mostafa Sherif",
        "2025-12-11",
    )
    yield mk(
        "mspe",
        """% Trinity Cape Medical School\n% Office of Student Affairs, Hospital Road, Table View, Cape Town 7441, South Africa
% Medical Student Performance Evaluation
September 26, 2025
# MEDICAL STUDENT PERFORMANCE EVALUATION FOR CHARLOTTE ANNE PIENAAR
## Identifying information
Charlotte Anne Pienaar is a final-year student at Trinity Cape Medical School in Cape Town, South Africa.
## Noteworthy characteristics
Ms. Pienaar founded a weekend clinic for seasonal fruit workers that now has fourteen volunteers. She rowed for the provincial team and teaches first aid in isiXhosa and Afrikaans.
## Academic history
Date of initial matriculation in medical school :: February 2020
Date of expected graduation :: December 2025
Leaves of absence or gaps :: none
Repeated or remedial work :: none
Adverse actions :: none
---
## Academic progress: core clerkships
Clerkship | Weeks | Mark (%) | Quartile\nInternal Medicine | 10 | 79 | 1\nSurgery | 10 | 74 | 2\nPaediatrics | 8 | 81 | 1
Obstetrics and Gynaecology | 8 | 76 | 1\nPsychiatry | 4 | 72 | 2\nFamily Medicine | 6 | 83 | 1
Internal Medicine: "Reliable, unhurried, very good with frail patients." Surgery: "Technically promising."
## Summary
In the judgment of the Committee Ms. Pienaar is an excellent candidate. She stands in the first quartile of a class of 188.
~ Deputy Dean, Undergraduate Education :: Prof. Gugu Mabena""",
        "Charlotte Anne Pienaar",
        "2025-09-26",
    )
    yield mk(
        "nysed_letter",
        """% The State Education Department - Professional Licensing Services
% Comparative Education Unit, 89 Capitol Avenue, Albany, New York 12234 (fictional)\n% 518-555-0181   opunit@nysed.example
January 23, 2026
Ms. Oyinkansola Adeyemi-Grant
Caribbean Trade Winds School of Medicine
# Long-term clinical clerkships in New York State
Dear Ms. Adeyemi-Grant:
This Department has received the verification from your school as well as proof that you passed Step 1 of the United States Medical Licensing Examination. You are hereby authorized, under section 60.2 of the Regulations of the Commissioner of Education, to undertake clinical clerkships of more than twelve weeks in New York.
The authorization lapses if you are dismissed from or leave your school. Hospitals should keep a copy on file.
Very truly yours,
~ Associate in Medical Education :: Carmine DeRosa
$ SAMPLE - not issued by any department""",
        "Oyinkansola Adeyemi-Grant",
        "2026-01-23",
    )


def _dotted_form() -> Iterator[UnseenPaper]:
    """Forms filled in by hand."""
    mk = partial(_paper, DottedForm)
    yield mk(
        "tb_test",
        """% LAKESHORE COUNTY HEALTH DISTRICT\n% Tuberculosis Control, 55 Pier Road, Waukegan, IL 60085 (fictional)
# TUBERCULIN SKIN TEST - TWO STEP
Client name :: Ayşe Defne Korkmaz ;; Birth date :: 1/22/2001
Address :: 410 Dorm Hall C ;; Phone :: 847-555-0136
## First step
Given :: 8/4/25 9:00 am ;; Site :: L forearm ;; Lot :: C6118AB
Read :: 8/6/25 9:45 am ;; Result in mm :: 0 ;; Reader :: P. Doyle RN
Interpretation :: [x] negative   [ ] positive
## Second step
Given :: 8/18/25 8:50 am ;; Site :: R forearm ;; Lot :: C6118AB
Read :: 8/20/25 10:05 am ;; Result in mm :: 2 ;; Reader :: P. Doyle RN
Interpretation :: [x] negative   [ ] positive
The second test is given one to three weeks after a first negative test.
~ Nurse :: P. Doyle, RN ;; Date :: 8/20/2025
$ TB-22 rev. 3/2021   SAMPLE""",
        "Ayşe Defne Korkmaz",
        "2025-08-20",
        birth="2001-01-22",
        values="TST,0,mm,negative;TST,2,mm,negative",
    )
    yield mk(
        "immunization_host",
        """% GREAT BASIN UNIVERSITY SCHOOL OF MEDICINE\n% Visiting students: health record. To be filled in by a physician, nurse or pharmacist
# VISITING STUDENT HEALTH REQUIREMENTS
Last, first name :: Echegaray Solís, Martina ;; Date of birth :: 05/16/2001
Home school :: Univ. Católica del Río Manso ;; Elective :: Dermatology, March 2026
## A. Measles, mumps, rubella
MMR 1 :: 05/20/2002 ;; MMR 2 :: 11/10/2006 ;; or titer :: -
## B. Hepatitis B
1st :: 03/04/2019 ;; 2nd :: 04/08/2019 ;; 3rd :: 09/16/2019
Surface antibody :: 289 mIU/mL ;; drawn :: 11/24/2025 ;; immune? :: [x] yes   [ ] no
## C. Varicella
Dose 1 :: 06/02/2002 ;; Dose 2 :: 10/27/2008
## D. Tdap and influenza
Tdap :: 02/07/2022 ;; Influenza 2025-26 :: 12/01/2025
## E. Tuberculosis
IGRA drawn :: 11/24/2025 ;; Result :: [x] negative   [ ] positive   [ ] indeterminate
~ Health care provider :: Dra. Inés Lafuente, MN 00000 ;; Date :: 12/03/2025
! CONSULTORIO LAFUENTE\n! ROSARIO
$ SAMPLE   form VS-H2""",
        "Martina Echegaray Solís",
        "2025-12-03",
        birth="2001-05-16",
        values="anti-HBs,289,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "physical_exam",
        """% MINISTRY OF HEALTH - DISTRICT HOSPITAL OF KIBOSHO\n% P.O. Box 1182, Moshi, Tanzania (fictional)
# MEDICAL EXAMINATION CERTIFICATE
Full name of examinee :: Godlisten Elirehema Mushi
Date of birth :: 11/02/2000 ;; Sex :: Male
Occupation :: Medical student ;; Nationality :: Tanzanian
## Findings
Weight :: 68 kg ;; Height :: 174 cm ;; B.P. :: 116/70
Eyes (vision) :: 6/6, 6/6 ;; Ears :: normal ;; Teeth :: healthy
Heart :: normal sounds ;; Lungs :: clear ;; Abdomen :: soft
Urine :: no sugar, no albumin ;; Reflexes :: normal
Deformity or chronic illness :: none
## Certificate
I certify that I have this day examined the above person and found him [x] fit   [ ] unfit for training in a hospital.
~ Medical Officer :: Dr. A. Swai ;; Place :: Kibosho ;; Date :: 24/11/2025
! DISTRICT HOSPITAL
! KIBOSHO""",
        "Godlisten Elirehema Mushi",
        "2025-11-24",
        birth="2000-02-11",
    )
    yield mk(
        "physical_exam",
        """% PINEY WOODS MEDICAL SCHOOL\n% Office for Student Wellness, 20 Longleaf Drive, Nacogdoches, TX 75961 (fictional)
# HISTORY AND PHYSICAL FOR ENTERING LEARNERS
Name :: Caio Figueiredo Lacerda ;; D.O.B. :: 07/28/2000
## Medical history
Asthma :: [ ] yes   [x] no ;; Seizures :: [x] yes   [ ] no ;; Diabetes :: [ ] yes   [x] no
Explain :: two seizures in Sept 2025, medication changed
## Examination
Date of examination :: 10/09/2025 ;; BP :: 128/82 ;; Pulse :: 74
General :: normal ;; HEENT :: normal ;; Lungs :: clear
Heart :: RRR ;; Neuro :: under treatment ;; Skin :: normal
## Assessment
Physically able to perform clinical duties :: [ ] yes   [x] no, not at this time
Comments :: needs neurology clearance; re-examine in 3 months
~ Provider :: Theo Markham, MD ;; License :: TX Q0000 ;; Date :: 10/09/2025""",
        "Caio Figueiredo Lacerda",
        "2025-10-09",
        birth="2000-07-28",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% SUNCOAST PHYSICIANS NETWORK\n% Employee and Learner Health, Sarasota, FL (fictional)
# TB RISK ASSESSMENT AND SYMPTOM REVIEW
Name :: Ngozi Perpetua Anyanwu ;; Birth date :: 09/05/1999
Country of birth :: Nigeria ;; BCG :: yes, infancy
## Risk (last 12 months)
Lived one month or more where TB is common :: [x] yes   [ ] no
Close contact with someone with TB :: [ ] yes   [x] no
Immune suppression, planned or current :: [ ] yes   [x] no
## Symptoms
Cough of 3 weeks or longer :: [ ] yes   [x] no
Night sweats :: [ ] yes   [x] no
Fever :: [ ] yes   [x] no
Weight loss without trying :: [ ] yes   [x] no
Blood in sputum :: [ ] yes   [x] no
Conclusion :: [x] no symptoms of TB disease   [ ] needs evaluation
~ Learner :: Ngozi Anyanwu ;; Nurse :: E. Castellanos RN ;; Date :: 02/05/2026""",
        "Ngozi Perpetua Anyanwu",
        "2026-02-05",
        birth="1999-09-05",
    )
    yield mk(
        "policy_ack",
        """% LAKELAND MEMORIAL HEALTH SYSTEM\n% Graduate and Undergraduate Medical Education
# STATEMENT OF CONFIDENTIALITY AND ELECTRONIC ACCESS
Printed name :: Oskar Lindahl ;; Program :: visiting student, Nephrology
By signing below I agree that
1. I look only at records that I need for the care I am assigned to.
2. I keep my password to myself and lock the screen when I leave it.
3. I take no photographs of patients, films or charts, and post nothing about patients.
4. I have received the student handbook, version of July 2025, and will comply with it.
5. Access ends on the last day of the rotation.
Return the signed form to GME by 15 November 2025.
~ Signature ::  ;; Date ::
~ Witness ::  ;; Date ::
$ GME-11   SAMPLE""",
        "Oskar Lindahl",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% ST. BRENDAN'S MEDICAL CENTER\n% Safety Office, Scranton, PA (fictional)
# N95 RESPIRATOR FIT TEST FORM
Name :: Parisa Golestani ;; Department :: visiting student
Date of test :: 11/05/2025 ;; Medical questionnaire reviewed :: [x] yes   [ ] no
Make / model :: Halyard Fluidshield 46767 ;; Size :: regular
Method :: [x] saccharin   [ ] Bitrex   [ ] quantitative ;; Sensitivity :: 10 squeezes
Normal breathing :: [x] ok ;; Deep breathing :: [x] ok ;; Head side to side :: [x] ok
Head up and down :: [x] ok ;; Talking :: [x] ok ;; Bending over :: [x] ok
Result :: [x] PASS   [ ] FAIL ;; Next due :: 11/05/2026
~ Employee / student :: Parisa Golestani ;; Fit tester :: Don Vesely""",
        "Parisa Golestani",
        "2025-11-05",
        expires="2026-11-05",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC Standardized Immunization Form (fictional copy)
% To be completed and signed by a health care provider or institutional representative
Name: Last, First, Middle :: Hovhannisyan, Davit Armen
DOB :: 12/03/2000 ;; Medical School :: Erebuni State Med. Univ.
## MMR (Measles, Mumps, Rubella)
Dose #1 :: 12/15/2001 ;; Dose #2 :: 01/20/2007
## Tetanus-diphtheria-pertussis
Tdap :: 08/11/2021 ;; Td booster :: -
## Varicella
Dose #1 :: - ;; Dose #2 :: - ;; Serology :: Positive, 09/02/2025
## Hepatitis B
Dose #1 :: 12/04/2000 ;; Dose #2 :: 02/05/2001 ;; Dose #3 :: 06/11/2001
QUANTITATIVE anti-HBs :: 34 mIU/mL ;; Date :: 09/02/2025 ;; Result :: [x] Positive   [ ] Negative
## Tuberculosis screening
TST #1 placed :: 09/02/2025 ;; read :: 09/04/2025 ;; mm :: 0
TST #2 placed :: 09/16/2025 ;; read :: 09/18/2025 ;; mm :: 0
## Additional
Influenza :: 10/01/2025 ;; COVID-19 :: 10/01/2025
~ Authorized signature :: Dr. K. Mkrtchyan ;; Date signed :: 10/06/2025
$ SAMPLE   page # of 1""",
        "Davit Armen Hovhannisyan",
        "2025-10-06",
        birth="2000-12-03",
        values="varicella_igg,,,positive;anti-HBs,34,mIU/mL,positive;TST,0,mm,;TST,0,mm,",
    )
    yield mk(
        "dean_verification",
        """% LAKELAND MEMORIAL HEALTH SYSTEM\n% Visiting Medical Student Program - Section II
# VERIFICATION BY THE HOME MEDICAL SCHOOL
Student's name :: Sahil Ranjit Mehta ;; Birth date :: 08/21/2001
School :: Aravali Medical College ;; Expected graduation :: 03/2027
## To be answered by the dean's office
1. The student is in good standing :: [ ] yes   [x] no
2. The student will be in the last year of studies :: [x] yes   [ ] no
3. Core clerkships will be complete :: [ ] yes   [x] no
4. We approve this elective :: [ ] yes   [x] no
5. Criminal background check on file :: [ ] yes   [x] no
Remarks :: Attendance shortage, detained from final examination.
~ Dean or designee :: Dr. Uma Shankar Rao ;; Title :: Vice Principal ;; Date :: 12 Feb 2026
! ARAVALI MEDICAL COLLEGE""",
        "Sahil Ranjit Mehta",
        "2026-02-12",
        birth="2001-08-21",
        sound=False,
    )
    yield mk(
        "application_form",
        """% GREAT BASIN UNIVERSITY SCHOOL OF MEDICINE\n% International Scholars Program, Salt Flats, UT (fictional)
# VISITING STUDENT APPLICATION
Family name :: Bachmann ;; First name :: Leonhard
Date of birth :: 4 Oct 2000 ;; Place of birth :: St. Gallen ;; Citizenship :: Swiss
Medical school :: Universität Thurgau ;; Degree expected :: Sept. 2026
Address :: Rosenweg 7, 9000 St. Gallen
E-mail :: l.bachmann@mail.example ;; Phone :: +41 555 018 220
## Elective wanted
1st choice :: Orthopedics ;; from :: 2 March 2026 ;; to :: 27 March 2026
2nd choice :: Trauma surgery ;; from :: 30 March 2026 ;; to :: 24 April 2026
Housing needed :: [x] yes   [ ] no ;; Visa needed :: [ ] yes   [x] no, ESTA
Languages :: German, English (C1), French ;; Step 1 :: not taken
I affirm that what I have stated is correct.
~ Applicant's signature :: Leonhard Bachmann ;; Date :: 15 Sept 2025""",
        "Leonhard Bachmann",
        "2025-09-15",
        birth="2000-10-04",
    )


def _cell_form() -> Iterator[UnseenPaper]:
    """Forms made as a word processor's tables."""
    mk = partial(_paper, CellForm)
    yield mk(
        "immunization_aamc",
        """% AAMC-type Standardized Immunization Form\n% For applicants to visiting student electives - fictional copy\n% v7 (2025)
Last name :: Abenojar ;; First name :: Ralph Vincent
Date of birth :: 09/27/2000 ;; Medical school :: Mindoro School of Medicine
## MMR - two doses or titers
Vaccine :: Measles, mumps, rubella ;; Dates :: 10/01/2001; 02/14/2006
Measles titer :: [x] positive   [ ] negative ;; Date :: 01/14/2026
Mumps titer :: [x] positive   [ ] negative ;; Date :: 01/14/2026
Rubella titer :: [x] positive   [ ] negative ;; Date :: 01/14/2026
## Hepatitis B
Three doses :: 09/27/2000; 11/02/2000; 04/05/2001 ;; Booster :: 11/20/2023
Quantitative surface antibody :: 71.2 mIU/mL, positive ;; Date :: 01/14/2026
## Varicella
Titer :: [x] positive   [ ] negative ;; Date :: 01/14/2026
## TB screening
IGRA :: [x] negative   [ ] positive ;; Date :: 01/14/2026
## Tdap, influenza, COVID-19
Tdap :: 05/30/2020 ;; Influenza :: 10/29/2025
COVID-19 :: 08/02/2021; 09/01/2021; 03/15/2022 ;; Other :: none
## Signature of provider
Name and title :: Ma. Lourdes Evangelista, MD ;; Date :: 01/20/2026
$ SAMPLE   page #""",
        "Ralph Vincent Abenojar",
        "2026-01-20",
        birth="2000-09-27",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,71.2,mIU/mL,positive;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC-type Standardized Immunization Form\n% For applicants to visiting student electives - fictional copy\n% v7 (2025)
Last name :: Karimov ;; First name :: Jasur
Date of birth :: 02/10/2001 ;; Medical school :: Samarkand Silk Road Med. Inst.
## MMR - two doses or titers
Measles titer :: [x] positive   [ ] negative ;; Date :: 10/22/2025
Mumps titer :: [x] positive   [ ] negative ;; Date :: 10/22/2025
Rubella titer :: [x] positive   [ ] negative ;; Date :: 10/22/2025
## Hepatitis B
Three doses :: 02/11/2001; 04/10/2001; 08/14/2001 ;; Booster :: none
Quantitative surface antibody :: <2.0 mIU/mL, negative ;; Date :: 10/22/2025
## Varicella
Titer :: [ ] positive   [x] negative ;; Date :: 10/22/2025
## TB screening
TST :: placed 10/20/2025, read 10/22/2025 ;; Result :: 6 mm, negative
## Tdap, influenza, COVID-19
Tdap :: 10/24/2025 ;; Influenza :: 10/24/2025
COVID-19 :: 07/19/2021; 08/09/2021 ;; Other :: none
## Signature of provider
Name and title :: Dr. Nodira Yusupova, internist ;; Date :: 10/27/2025
$ SAMPLE   page #""",
        "Jasur Karimov",
        "2025-10-27",
        birth="2001-02-10",
        sound=False,
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,2,mIU/mL,negative;varicella_igg,,,negative;TST,6,mm,negative",
    )
    yield mk(
        "immunization_host",
        """% Lakeland Memorial Health System\n% Immunization and screening summary for rotating students (fictional)\n% OH-204
Student :: Lea-Sophie Oberholzer ;; Date of birth :: 21.06.2001
School :: Universität Thurgau ;; Rotation :: 03/30/2026 - 04/24/2026
## Vaccinations
Vaccine | Dose 1 | Dose 2 | Dose 3 | Titer\nMMR | 08/05/2002 | 03/17/2003 | |\nVaricella | 09/11/2015 | 10/23/2015 | |
Hepatitis B | 01/12/2013 | 02/16/2013 | 07/20/2013 | anti-HBs 640 mIU/mL, positive, 02/02/2026\nTdap | 06/09/2021 | | |
COVID-19 | 06/04/2021 | 07/02/2021 | 12/27/2021 |\nInfluenza | 11/06/2025 | | |
## Tuberculosis
IGRA :: Negative ;; Date :: 02/02/2026
## Provider
Printed name :: Dr. med. Regula Zingg ;; Stamp :: Praxis am See, Romanshorn
~ Signature :: R. Zingg ;; Date :: 02/09/2026""",
        "Lea-Sophie Oberholzer",
        "2026-02-09",
        birth="2001-06-21",
        values="anti-HBs,640,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "tb_symptom",
        """% Great Basin University Hospitals\n% Learner Health Office (fictional)\n% LHO-7
# TUBERCULOSIS SYMPTOM QUESTIONNAIRE
Name :: Hlynur Snær Einarsson ;; Date of birth :: 13 May 2000
Prior positive test :: IGRA, June 2024 ;; Last chest x-ray :: none on file
## Please tick for the past three months
Cough lasting more than two weeks :: [x] Yes   [ ] No ;; Fever or chills :: [ ] Yes   [x] No
Night sweats :: [x] Yes   [ ] No ;; Weight loss :: [x] Yes   [ ] No
Coughing up blood :: [ ] Yes   [x] No ;; Loss of appetite :: [ ] Yes   [x] No
## Nurse's review
Result :: [ ] No symptoms, may start   [x] Symptomatic, refer before patient contact
Plan :: Chest film and sputum ordered. Student told to stay away from the wards.
~ Student :: H. S. Einarsson ;; Nurse :: Trudy Bell, RN ;; Date :: 01/12/2026""",
        "Hlynur Snær Einarsson",
        "2026-01-12",
        birth="2000-05-13",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% Ordinacija opće medicine dr. Tomljanović\n% Medical certificate for study abroad / Liječnička potvrda, Zadarska 18, Split (fictional)\n% 2026
# PHYSICAL EXAMINATION
Ime i prezime / Name :: Dunja Perković ;; Datum rođenja / Birth :: 06.03.2001.
Datum pregleda / Date of exam :: 17.02.2026. ;; Broj / No. :: 118/26
## Nalaz / Findings
Visina, težina / Height, weight :: 169 cm, 58 kg ;; RR / Blood pressure :: 110/70
Srce / Heart :: normal ;; Pluća / Lungs :: normal, no cough
Trbuh / Abdomen :: soft ;; Koža / Skin :: no lesions
Vid / Vision :: 1.0 both eyes ;; Sluh / Hearing :: normal
Kronične bolesti / Chronic illness :: none ;; Lijekovi / Medication :: none
## Mišljenje / Opinion
Zaključak / Conclusion :: Zdrava i sposobna za klinički rad. / Healthy and fit for clinical work with patients.
~ Liječnik / Physician :: dr. Stipe Tomljanović ;; Pečat / Stamp :: 0000000""",
        "Dunja Perković",
        "2026-02-17",
        birth="2001-03-06",
    )
    yield mk(
        "flu",
        """% Werkgezondheidsdienst Zuiderpoort\n% Bedrijfsvaccinaties, Steenweg 44, 9000 Gent, België (fictief)\n% GV-2
# BEWIJS VAN GRIEPVACCINATIE / PROOF OF INFLUENZA VACCINATION
Naam / Name :: Van Hoecke, Lotte ;; Geboortedatum / Date of birth :: 08/11/2000
Vaccin / Vaccine :: Alpharix 2025-2026 ;; Lotnummer / Lot :: AFLBB118AA
Datum toediening / Date given :: 14/10/2025 ;; Vervaldatum / Expiry of lot :: 06/2026
Plaats / Site :: linker bovenarm / left arm ;; Dosis / Dose :: 0,5 ml IM
~ Verpleegkundige / Nurse :: K. Maes ;; Arbeidsarts / Physician :: dr. E. Baert
$ VOORBEELD / SAMPLE""",
        "Lotte Van Hoecke",
        "2025-10-14",
        birth="2000-11-08",
    )
    yield mk(
        "tb_test",
        """% Hospital San Lucas de la Montaña\n% Medicina Preventiva, San José, Costa Rica (ficticio)\n% MP-31
# PRUEBA CUTÁNEA DE TUBERCULINA / TUBERCULIN SKIN TEST
Nombre / Name :: Esteban Josué Quesada Mora ;; Nacimiento / Birth :: 25/04/2000
Cédula / ID :: 1-0000-0118 ;; Ocupación / Occupation :: Estudiante de medicina
## Aplicación / Placement
Fecha / Date :: 01/09/2025 ;; Hora / Time :: 08:15
Brazo / Arm :: izquierdo ;; PPD :: 5 UT, lote 4471
## Lectura / Reading
Fecha / Date :: 03/09/2025 ;; Hora / Time :: 08:40
Induración / Induration :: 18 mm ;; Resultado / Result :: POSITIVO / POSITIVE
Observaciones / Remarks :: Asintomático. Se solicita radiografía de tórax. BCG al nacer.
~ Enfermero / Nurse :: Lic. Óscar Fallas ;; Médico / Physician :: Dra. Ileana Brenes""",
        "Esteban Josué Quesada Mora",
        "2025-09-03",
        birth="2000-04-25",
        values="TST,18,mm,positive",
        sound=False,
    )
    yield mk(
        "good_standing",
        """% Medizinische Universität Rabenstein\n% Referat Studium und Prüfungen, Salzgasse 2, 6020 Rabenstein, Österreich (fiktiv)\n% UG-B 14
# BESTÄTIGUNG / CONFIRMATION OF GOOD STANDING
Familienname / Surname :: Hinterleitner ;; Vorname / First name :: Valentin
Geburtsdatum / Date of birth :: 30.08.2001 ;; Matrikelnummer / Student no. :: 12018220
Studium / Programme :: Humanmedizin (UN 202) ;; Semester :: 11
Voraussichtl. Abschluss / Expected degree :: Juli 2026 ;; Ausgestellt am / Issued on :: 02.10.2025
Die oben genannte Person ist als ordentlicher Studierender gemeldet. Es liegen keine Disziplinarmaßnahmen vor.
The above student is duly enrolled, is in good academic standing and has no disciplinary measures on file.
~ Für das Rektorat / For the rectorate :: Mag. Birgit Prantl
! STUDIENABTEILUNG""",
        "Valentin Hinterleitner",
        "2025-10-02",
        birth="2001-08-30",
    )
    yield mk(
        "affiliation",
        """% Lakeland Memorial Health System\n% Legal Services - contract cover sheet (fictional)\n% LS-1
# STUDENT ROTATION AFFILIATION AGREEMENT
Hospital :: Lakeland Memorial Health System ;; University :: Aravali Medical College
Contract number :: LM-AA-0447 ;; Scope :: clinical electives, all departments
Commencement :: December 1, 2025 ;; End of term :: November 30, 2027
Insurance required :: $1,000,000 per occurrence, $3,000,000 aggregate ;; Renewal :: by written amendment
This Agreement is entered into as of the commencement date. The University certifies for each student current immunizations, a drug screen, a criminal background check and HIPAA training. The Hospital keeps responsibility for the care of patients.
~ Hospital :: Gerald Ostrander, COO ;; University :: Dr. V. P. Nambiar, Principal""",
        "",
        "2025-12-01",
        expires="2027-11-30",
    )
    yield mk(
        "chest_xray",
        """% Policlinico Santa Chiara - Radiologia\n% Via Aurelia Vecchia 118, Grosseto, Italia (fittizio)\n% RX-T
# REFERTO RADIOLOGICO - RX TORACE
Paziente / Patient :: Matteo Lunardi ;; Data di nascita / Birth :: 19/12/2000
Data esame / Date of exam :: 13/11/2025 ;; Data referto / Date of report :: 14/11/2025
Quesito / Question :: Quantiferon positivo ;; Proiezioni / Views :: PA e LL
Reperto: addensamento parenchimale al lobo superiore sinistro con piccola area escavata. Ili nei limiti. Non versamento pleurico. Ombra cardiaca regolare.
Conclusioni: quadro compatibile con tubercolosi polmonare attiva. Utile TC e valutazione pneumologica.
Translation: left upper lobe consolidation with a small cavity, consistent with active pulmonary tuberculosis.
~ Medico radiologo :: Dott. Furio Paganelli""",
        "Matteo Lunardi",
        "2025-11-13",
        birth="2000-12-19",
        values="chest_xray,,,positive",
        sound=False,
    )


def _key_facts() -> Iterator[UnseenPaper]:
    """Insurers, banks, cashiers."""
    mk = partial(_paper, KeyFacts)
    yield mk(
        "malpractice",
        """% Sentinel Harbor Assurance\n% Healthcare Professional Liability Division, 40 Beacon Row, Boston, MA 02110 (fictional)
& Insured :: Vihaan Kapoor\n& Certificate no. :: SHA-ST-260447\n& Policy effective :: January 5, 2026\n& Policy expires :: July 5, 2026\n& Each incident limit :: $1,000,000
& Annual aggregate limit :: $3,000,000\n& Retroactive date :: none (occurrence)
# Memorandum of Insurance - Student Professional Liability
Issued December 22, 2025
This memorandum is evidence that the student named at the right is covered for claims that arise from patient care given under supervision during an approved rotation.
The certificate holder is Lakeland Memorial Health System, 6200 Medical Park Way, Lakeland, FL.
This memorandum does not amend, extend or alter the coverage afforded by the master policy. If the policy is canceled, the company will try to mail thirty days' notice to the holder.
~ Authorized signature :: Constance Rudd ;; Title :: Underwriting Manager
$ SAMPLE - no such insurer""",
        "Vihaan Kapoor",
        "2026-01-05",
        expires="2026-07-05",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Ärzteschutz Nord VVaG\n% Heilwesen-Haftpflicht, Speicherstraße 9, 20457 Hamburg (fiktiv)
& Versicherungsnehmer / Insured :: Fenja Harmsen\n& geboren / born :: 02.09.2000\n& Versicherungsschein / Policy :: HP 447-118822\n& Beginn / Effective date :: 01.02.2026
& Ablauf / Expiry date :: 30.04.2026\n& je Schadenfall / per claim :: USD 1.000.000\n& je Jahr / annual aggregate :: USD 3.000.000
# Versicherungsbestätigung Berufshaftpflicht Famulatur und PJ
# Confirmation of malpractice insurance
Hamburg, 08.01.2026
Wir bestätigen Versicherungsschutz für die ärztliche Tätigkeit als Studentin im Praktischen Jahr, einschließlich eines Aufenthalts in den Vereinigten Staaten von Amerika.
We confirm professional liability (malpractice) cover for the above student for a clinical elective in the United States of America.
Dieser Nachweis gilt nur bei fristgerechter Zahlung des Beitrags.
~ Ärzteschutz Nord, i. V. :: T. Lührs""",
        "Fenja Harmsen",
        "2026-02-01",
        expires="2026-04-30",
        birth="2000-09-02",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Crestline Student Protection Trust\n% Risk services, 2200 Meridian Avenue, Indianapolis, IN 46202 (fictional)
& Applicant :: Omolara Bisi Ogunleye\n& Application no. :: CS-118-0447\n& Limits applied for, per claim :: $1,000,000\n& Limits applied for, aggregate :: $3,000,000
& Status :: NOT BOUND
# Quotation for medical student malpractice coverage
Date of quote: October 7, 2025
Thank you for asking us for a quotation. For an eight-week elective the premium would be $212.00.
This is a quotation only. No coverage is in force until the signed application and the premium have been received and a policy number has been issued. Please do not present this page as proof of insurance.
The quotation may be withdrawn at any time.
Underwriting desk: Kyle Brandt, 317-555-0149
$ SAMPLE - no such insurer""",
        "Omolara Bisi Ogunleye",
        "2025-10-07",
        sound=False,
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "malpractice",
        """% Great Southern Medical Indemnity Pty Ltd\n% Level 9, 18 Collins Arcade, Melbourne VIC 3000, Australia (fictional)
& Member :: Harriet Mulvaney\n& Member no. :: GSM 447118\n& Category :: Student member, final year\n& Period of cover from :: 9 March 2026\n& Period of cover to :: 17 April 2026
& Any one claim :: US$1,000,000\n& Aggregate :: US$3,000,000
# Certificate of Currency
# Overseas elective extension
Dated 3 November 2025
We certify that the member named in this certificate holds professional indemnity cover that extends to a supervised elective in the USA as described below.
Host :: Great Basin University Hospitals ;; Department :: Anesthesiology
Jurisdiction :: USA and Canada ;; Premium :: paid
The cover is subject to the terms of the constitution and the policy wording, copies of which can be sent to you.
~ Member Services Manager :: Bronwyn Keogh
$ SAMPLE - no such indemnity fund""",
        "Harriet Mulvaney",
        "2026-03-09",
        expires="2026-04-17",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "health_insurance",
        """% Meridian Student Care\n% International plans, P.O. Box 4471, Hartford, CT 06104 (fictional)   1-800-555-0117
& Insured person :: Nazlı Ece Demirtaş\n& Date of birth :: 06/08/2001\n& Certificate number :: MSC-90-44718\n& Coverage start :: 03/25/2026\n& Coverage end :: 05/10/2026
& Maximum benefit :: $500,000\n& Deductible :: $250 per policy
# Letter of Coverage
Printed 02/10/2026
To whom it may concern,
We are pleased to confirm that the person named beside is enrolled in Meridian Explorer Plus. The plan pays for hospital stays, office visits, prescriptions, emergency evacuation ($250,000) and return of remains ($50,000) in the United States.
The plan meets the J-1 requirements of 22 CFR 62.14. It covers exposure to blood during clinical training.
This letter is not a guarantee of payment for any claim.
~ Enrollment Services :: Dana Whitlow
$ SAMPLE - no such insurer""",
        "Nazlı Ece Demirtaş",
        "2026-03-25",
        expires="2026-05-10",
        birth="2001-06-08",
    )
    yield mk(
        "health_insurance",
        """% Seguros Andinos del Sur\n% Asistencia en viaje, Av. El Bosque 1180, Santiago, Chile (ficticio)
& Asegurado / Insured :: Benjamín Ignacio Oyarzún\n& RUT :: 00.118.220-K\n& N.º de póliza / Policy :: AV-4471182\n& Vigencia desde / From :: 02-03-2026
& Vigencia hasta / Until :: 30-04-2026\n& Cobertura médica / Medical cover :: USD 150.000\n& Destino / Destination :: Estados Unidos
# Certificado de cobertura - Seguro de asistencia médica internacional
Santiago, 20 de enero de 2026
Se certifica que el asegurado individualizado cuenta con cobertura por gastos médicos de enfermedad y accidente, hospitalización, odontología de urgencia, COVID-19 y repatriación sanitaria.
Certificate of travel medical coverage, issued for presentation to the host hospital.
Línea de asistencia 24 horas: +56 2 5555 0118
~ Gerencia de Operaciones :: Paula Riquelme""",
        "Benjamín Ignacio Oyarzún",
        "2026-03-02",
        expires="2026-04-30",
    )
    yield mk(
        "health_insurance",
        """% Meridian Student Care\n% International plans, P.O. Box 4471, Hartford, CT 06104 (fictional)   1-800-555-0117
& Insured person :: Kwame Asante-Boakye\n& Date of birth :: 11/30/1999\n& Certificate number :: MSC-88-20117\n& Coverage start :: 08/15/2025\n& Coverage end :: 12/15/2025
& Maximum benefit :: $500,000\n& Status :: EXPIRED
# Coverage History
Printed 01/21/2026
Dear member,
As you asked, we list your past coverage. Your certificate expired on December 15, 2025 and has not been renewed. You have no active coverage with us today.
Claims for care received between the two dates may still be sent within 90 days. A new certificate can be bought online at any time.
~ Enrollment Services :: Dana Whitlow
$ SAMPLE - no such insurer""",
        "Kwame Asante-Boakye",
        "2025-08-15",
        expires="2025-12-15",
        birth="1999-11-30",
        sound=False,
    )
    yield mk(
        "fee_receipt",
        """% Great Basin University - Student Accounts\n% 1 Wasatch Circle, Salt Flats, UT 84100 (fictional)
& Payer :: Gabriela Nicoleta Stanciu\n& Receipt :: 447-118-22\n& Payment date :: September 19, 2025\n& Method :: Visa ending 0117\n& Total paid :: $450.00
# Payment Receipt
Thank you. Your payment has been applied to the account of the visiting student named in this receipt.
Description | Amount\nElective application fee, non-refundable | $150.00\nRegistration, one elective block (4 weeks) | $300.00
Total | $450.00\nBalance due | $0.00
Questions: studentaccounts@gbu.example
$ SAMPLE   Form SA-9, revised 01/2024""",
        "Gabriela Nicoleta Stanciu",
        "2025-09-19",
    )
    yield mk(
        "fee_receipt",
        """% Uniwersytet Medyczny w Lipowcu\n% Dział Nauczania, ul. Akademicka 5, Lipowiec, Polska (fikcyjny)
& Wpłacający / Paid by :: Igor Szczepański\n& Nr albumu / Student no. :: 44718\n& Data wpłaty / Payment date :: 12.11.2025\n& Kwota / Amount :: 240,00 PLN
& Tytuł / For :: dokumenty w języku angielskim
# Potwierdzenie wpłaty
# Receipt of payment
Potwierdzamy przyjęcie opłaty za wystawienie dokumentów przebiegu studiów w języku angielskim (transcript of records, dean's letter).
We confirm that the fee for English documents has been received in full.
Data wydruku / Printed: 13.11.2025
~ Kasjer / Cashier :: D. Maliszewska""",
        "Igor Szczepański",
        "2025-11-12",
    )
    yield mk(
        "financial_proof",
        """% Prairie & Lakes Credit Union\n% 700 Grand Concourse, Madison, WI 53703 (fictional)   608-555-0133
& Member :: Thandiwe Moyo-Fischer\n& Member since :: May 2019\n& Share savings ending 4471 :: $21,907.55\n& Checking ending 0118 :: $3,112.40\n& Total on deposit :: $25,019.95
# Verification of Deposit
March 3, 2026
To whom it may concern:
Our member has asked that we confirm the balances held with this credit union. The amounts given beside were available without restriction at the opening of business today.
This information is provided in confidence at the written request of the member. We assume no responsibility for changes after the date of this letter.
~ Member Service Officer :: Garrett Holm
$ SAMPLE - no such credit union""",
        "Thandiwe Moyo-Fischer",
        "2026-03-03",
    )


def _mail_print() -> Iterator[UnseenPaper]:
    """Messages printed from web mail."""
    mk = partial(_paper, MailPrint)
    yield mk(
        "invitation",
        """% Mail\n% Aurelio Bonetti <aurelio.bonetti@mail.example>
# Your elective request - Rheumatology - ACCEPTED
:: Visiting Electives <electives@northbridge-med.example> ;; :: Mon, Nov 24, 2025 at 4:18 PM
To :: Aurelio Bonetti
Cc :: Rheumatology Education Coordinator
Dear Aurelio,
Good news: the Division of Rheumatology at Northbridge Medical College can host you as a visiting student from February 23, 2026 to March 20, 2026.
What happens next:
- reply to this message within 7 days to keep the place
- upload the immunization form, TB result, background check and BLS card by January 9
- the program fee of $300 is due at the same time
On the first day please come to the Education Center, room 2-114, at 8:00 am.
We look forward to meeting you.
Jocelyn Pratt
Visiting Electives, Northbridge Medical College (fictional), 312-555-0158
$ https://mail.example/mail/u/0/?ik=447118   1/1   SAMPLE""",
        "Aurelio Bonetti",
        "2025-11-24",
    )
    yield mk(
        "placeholder",
        """% Mail\n% Sabrina Yeo <sabrina.yeo@mail.example>
# Re: missing item in my file - TB test will follow
:: Sabrina Yeo Xin Hui <sabrina.yeo@mail.example> ;; :: 2 December 2025 at 21:07
To :: Visiting Electives <electives@northbridge-med.example>
Dear Ms. Pratt,
The portal does not let me go on unless each slot has a file, so I attach this message in place of the TB test result.
My blood was to be drawn last week, but the laboratory had run out of tubes. I have a new appointment on 15 December 2025 and will upload the report as soon as it is out, at the latest on 22 December.
Sorry for the inconvenience.
Best wishes,
Sabrina Yeo Xin Hui
Year 5, Straits Medical School, Singapore
$ Printed from web mail   1/1   SAMPLE""",
        "Sabrina Yeo Xin Hui",
        "2025-12-02",
    )
    yield mk(
        "health_insurance",
        """% Mail\n% João Pedro Salvaterra <jp.salvaterra@mail.example>
# Confirmação da sua apólice / Your policy is confirmed
:: VidaViagem Seguros <apolices@vidaviagem.example> ;; :: quinta-feira, 8 de janeiro de 2026, 10:12
Para :: João Pedro Salvaterra
Olá João Pedro,
A sua apólice de seguro de saúde em viagem está confirmada. Guarde esta mensagem como comprovativo.
Segurado / Insured: João Pedro Salvaterra, nascido a 14/11/2000
Apólice / Policy: VV-2026-004471
Início / Start: 01/03/2026
Fim / End: 15/04/2026
Destino / Destination: EUA / USA
Despesas médicas / Medical expenses: até 300.000 EUR, franquia 0 EUR. Repatriamento incluído.
Em caso de urgência ligue +351 21 555 0118. As condições gerais seguem em anexo.
VidaViagem Seguros, Lisboa (fictícia)
$ 1/1   AMOSTRA / SAMPLE""",
        "João Pedro Salvaterra",
        "2026-03-01",
        expires="2026-04-15",
        birth="2000-11-14",
    )
    yield mk(
        "background_check",
        """% Mail\n% Mehrdad Sohrabi <m.sohrabi@mail.example>
# Your background check order: update
:: ClearPath Screening <no-reply@clearpath-screen.example> ;; :: Tue, Feb 10, 2026, 6:02 AM
To :: Mehrdad Sohrabi
Hello Mehrdad Sohrabi,
Here is the status of order CP-118-4471 placed on February 2, 2026 for Northbridge Medical College:
Search | Status\nIdentity and address history | Completed\nNational sex offender registry | Completed - no record
Federal exclusion lists | Completed - no record\nCriminal search, Iran | Pending - waiting for source\nOverall | PENDING
We will write again when the report is complete. At this time no report is available for release. Average time for international searches: 15 business days.
The ClearPath team (fictional company)
$ 1/1   SAMPLE""",
        "Mehrdad Sohrabi",
        "2026-02-10",
        values="background_check,,,pending",
        sound=False,
    )
    yield mk(
        "lor",
        """% Mail\n% Northbridge Electives <electives@northbridge-med.example>
# Reference for Ms. Elif Naz Yıldız
:: Prof. Dr. Tamer Aksoy <taksoy@bosphorusmed.example> ;; :: Fri, 26 Sep 2025 11:35 +0300
To :: Northbridge Electives
Attachments :: none
Dear colleagues,
Ms. Elif Naz Yıldız has asked me to send you a reference directly from my institutional account, since your system requires it.
I have been her tutor since 2022 and saw her most recently in the six-week hematology clerkship (May and June 2025). She reviewed blood films every morning before rounds, first with the fellow and soon alone. She diagnosed a case of leishmaniasis on a marrow slide that two of us had passed over. Her final mark was 96/100.
She speaks clearly, keeps calm, and accepts criticism. Please give her application favorable attention.
Kind regards,
Tamer Aksoy, MD, Professor of Hematology, Bosphorus Medical Faculty, Istanbul (fictional)
$ 1/1   SAMPLE""",
        "Elif Naz Yıldız",
        "2025-09-26",
    )
    yield mk(
        "drug_screen",
        """% Mail\n% Ana Milagros Ferrer <am.ferrer@mail.example>
# Drug test: specimen received
:: LabExpress Notifications <notify@labexpress.example> ;; :: Wed, Jan 14, 2026, 9:47 AM
To :: Ana Milagros Ferrer
This is an automatic message about the test ordered by Northbridge Medical College.
Donor :: Ana Milagros Ferrer ;; Registration :: LX-4471-1182
Collected :: January 12, 2026 ;; Specimen :: urine
Received at laboratory :: January 14, 2026 ;; Result :: PENDING
The panel (10 drugs) is being tested. You will be told when the medical review officer has released the result. Please do not reply to this message.
$ 1/1   SAMPLE""",
        "Ana Milagros Ferrer",
        "2026-01-12",
        values="drug_screen,,,pending",
        sound=False,
    )
    yield mk(
        "hipaa",
        """% Mail\n% Chidera Okonkwo-Bassey <c.okonkwo@mail.example>
# HIPAA module - quiz result
:: Northbridge Learning Hub <hub@northbridge-med.example> ;; :: Thu, Jan 22, 2026 at 7:40 PM
To :: Chidera Okonkwo-Bassey
Hi Chidera Okonkwo-Bassey,
You completed an attempt at: Protecting Patient Privacy (HIPAA) for Visitors
Date of attempt :: January 22, 2026 ;; Attempt :: 1 of 3
Your score :: 55% ;; Passing score :: 80%
Outcome :: NOT PASSED
No certificate has been created. Please review the slides and try again before your start date.
Learning Hub, Northbridge Medical College (fictional)
$ 1/1   SAMPLE""",
        "Chidera Okonkwo-Bassey",
        "2026-01-22",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% Mail\n% Emre Can Toprak <emre.toprak@mail.example>
# Health clearance: NOT yet cleared
:: Northbridge Student Health <studenthealth@northbridge-med.example> ;; :: Wed, Dec 17, 2025 at 1:26 PM
To :: Emre Can Toprak
Hello Emre Can Toprak,
We have reviewed the vaccination and titer documents you uploaded on December 12.
Item | What we have | Status\nMMR | 2 doses, 2002 and 2007 | Complete
Varicella | titer negative, 1 dose 12/10/2025 | Incomplete, 2nd dose needed\nHepatitis B | 2 doses, anti-HBs missing | Incomplete
Tdap | 09/14/2021 | Complete\nTB | QuantiFERON negative, 12/02/2025 | Complete\nInfluenza | 11/20/2025 | Complete
You are therefore not cleared to begin on January 12. Send us the missing items, please.
Bridget Halloran, RN, Northbridge Student Health (fictional)
$ 1/1   SAMPLE""",
        "Emre Can Toprak",
        "2025-12-17",
        sound=False,
        values="varicella_igg,,,negative;IGRA,,,negative",
    )
    yield mk(
        "english",
        """% Mail\n% Truong Bao Chau <baochau.truong@mail.example>
# Your TOEFL iBT scores are available
:: TOEFL Services <toefl-noreply@testingservice.example> ;; :: Sat, Oct 18, 2025, 3:05 AM
To :: Truong Bao Chau
Dear Truong Bao Chau,
Your scores for the TOEFL iBT test taken on October 12, 2025 have been released. They are valid until October 12, 2027.
Section | Score | Range\nReading | 29 | 0-30\nListening | 27 | 0-30\nSpeaking | 24 | 0-30\nWriting | 26 | 0-30\nTotal | 106 | 0-120
Appointment number: 0044 7118 2200 5510. Date of birth on file: 2002-03-07.
Official reports are sent to the institutions that you have chosen within 4 to 8 days.
$ Testing service is fictional   1/1   SAMPLE""",
        "Truong Bao Chau",
        "2025-10-12",
        expires="2027-10-12",
        birth="2002-03-07",
        values="TOEFL,106,,;reading,29,,;listening,27,,;speaking,24,,;writing,26,,",
    )
    yield mk(
        "flu",
        """% Mail\n% Dominik Hrubý <d.hruby@mail.example>
# Thank you for visiting Elm & Main Pharmacy - your vaccination record
:: Elm & Main Pharmacy <records@elmmain-rx.example> ;; :: Fri, Oct 3, 2025 at 2:51 PM
To :: Dominik Hrubý
Dear Dominik,
below is the record of the vaccine you received at our store, 4 Elm Street, Evanston, IL (fictional).
Patient :: Dominik Hrubý ;; Date of birth :: 05/25/2001
Vaccine :: Flucelvax 2025-2026 ;; Administered :: 10/03/2025
Lot :: 447118A ;; Expires :: 05/31/2026
Site, route :: left deltoid, IM ;; Pharmacist :: Yvonne Castle, RPh
Ask us about your COVID-19 and RSV vaccines at your next visit.
$ 1/1   SAMPLE""",
        "Dominik Hrubý",
        "2025-10-03",
        birth="2001-05-25",
    )


def _pocket_card() -> Iterator[UnseenPaper]:
    """Cards, and booklets' pages."""
    mk = partial(_paper, PocketCard)
    yield mk(
        "bls",
        """% BASIC LIFE SUPPORT\n% American Heart Council (fictional) - SAMPLE
# BLS Provider
Provider :: Ludovic Tchamba Nkeng
has passed the cognitive and skills tests of the BLS Course, adult, child and infant CPR and AED.
Issued :: 08/16/2025
Recommended renewal :: 08/2027
Training Center :: Heartland Rescue Training, TX00447
Instructor :: Sheila Arnaud, 0118220447
eCard :: 2025 0816 4471""",
        "Ludovic Tchamba Nkeng",
        "2025-08-16",
        expires="2027-08-31",
    )
    yield mk(
        "bls",
        """% HEARTSAVE INDIA FOUNDATION\n% International Training Organisation, Pune (fictional) - SAMPLE
# BLS Provider Card
Name of provider :: Dr. Aishwarya Prabhu
Date of course :: 22 Nov 2025
Valid till :: 21 Nov 2027
Card No. :: HSIF-44-71182
Course Director :: Dr. Nikhil Sane
Course venue :: Sahyadri Skills Lab
The holder has demonstrated high-quality CPR and use of an AED on a manikin.""",
        "Aishwarya Prabhu",
        "2025-11-22",
        expires="2027-11-21",
    )
    yield mk(
        "bls",
        """% BASIC LIFE SUPPORT\n% American Heart Council (fictional) - SAMPLE
# BLS Provider
Provider :: Roxana Alexandra Munteanu
has passed the cognitive and skills tests of the BLS Course, adult, child and infant CPR and AED.
Issued :: 10/05/2023
Recommended renewal :: 10/2025
Training Center :: Danube Simulation, RO00118
Status on 02/20/2026 :: Expired
eCard :: 2023 1005 0077""",
        "Roxana Alexandra Munteanu",
        "2023-10-05",
        expires="2025-10-31",
        sound=False,
    )
    yield mk(
        "mask_fit",
        """% RESPIRATOR FIT TEST CARD\n% Northbridge Environmental Health & Safety (fictional) - SAMPLE
Name :: Tomás Villaseñor Ruiz
Date tested :: 01/28/2026
Protocol :: qualitative, Bitrex
Respirator tried :: 3M 8210; 3M 1860; 3M 9205+
Result :: FAILED - no acceptable fit
Action :: PAPR only, no N95 use
Tester :: Imelda Shaw
Do not enter airborne isolation rooms with a disposable respirator.""",
        "Tomás Villaseñor Ruiz",
        "2026-01-28",
        sound=False,
    )
    yield mk(
        "flu",
        """% SEASONAL INFLUENZA VACCINE\n% Ministry of Health, Sultanate of Oman style card (fictional) - SAMPLE
Name :: Aisha Salim Al Harthy
Date of birth :: 17/01/2001
Vaccine :: Vaxigrip Tetra, NH 2025/26
Batch :: X4A471V, exp. 05/2026
Vaccinated on :: 05/11/2025
Health centre :: Al Khuwair
Vaccinator :: S/N Mary Joseph""",
        "Aisha Salim Al Harthy",
        "2025-11-05",
        birth="2001-01-17",
    )
    yield mk(
        "covid",
        """% CARNÉ DE VACUNACIÓN COVID-19\n% Ministerio de Salud Pública del Litoral, Ecuador (ficticio) - MUESTRA
Nombres y apellidos :: Doménica Paulette Zambrano Mieles
Cédula :: 0900001182
Fecha de nacimiento :: 29/07/2000
1.ª dosis :: 12/06/2021   Pfizer   EW4471
2.ª dosis :: 10/07/2021   Pfizer   FA1182
1.er refuerzo :: 18/01/2022   AstraZeneca   CTMAV518
2.º refuerzo :: 23/08/2022   Pfizer   FM7744
Establecimiento :: Centro de Salud N.º 4, Guayaquil
Impreso el :: 14/09/2025""",
        "Doménica Paulette Zambrano Mieles",
        "2022-08-23",
        birth="2000-07-29",
    )
    yield mk(
        "covid",
        """% COVID-19 Vaccination Record Card\n% Keep this card. It shows the vaccines you have received. SAMPLE
Last name, first name :: Obeng, Michelle Adjoa
Date of birth :: 3/19/2001
Patient number :: 44718 (MIIS)
1st dose :: Moderna 018C21A   4/22/2021   MCPHS clinic
2nd dose :: Moderna 032D21A   5/20/2021   MCPHS clinic
Other :: Moderna 069J21A   12/28/2021   CVS-type store
Other :: Pfizer HG2271   10/19/2023   Elm & Main Rx""",
        "Michelle Adjoa Obeng",
        "2023-10-19",
        birth="2001-03-19",
    )
    yield mk(
        "osha_bbp",
        """% BLOODBORNE PATHOGENS\n% SafeHands Workplace Training (fictional) - SAMPLE
# Certified in OSHA 29 CFR 1910.1030
Issued to :: Prakriti Manandhar
Completed :: 09/12/2025
Good through :: 09/12/2026
Certification ID :: 4471-1822
Course length :: 1.5 hours, online
Verify at safehands.example. Annual retraining is required by the standard.""",
        "Prakriti Manandhar",
        "2025-09-12",
        expires="2026-09-12",
    )
    line = _mrz("V", "USA", "SIMATUPANG", "ADITYA RONALD", "X0118447", "991206", "M", "310112", "IDNB1B2")
    yield mk(
        "visa",
        f"""% UNITED STATES OF AMERICA - VISA\n% specimen without value, SAMPLE
& photo
Issuing Post :: JAKARTA ;; Control Number :: 20260130447118
Surname :: SIMATUPANG ;; Given Name :: ADITYA RONALD
Visa Type/Class :: R B1/B2 ;; Entries :: M ;; Sex :: M
Passport Number :: X0118447 ;; Birth Date :: 06DEC1999
Nationality :: IDN ;; Annotation :: ****
Issue Date :: 15JAN2026 ;; Expiration Date :: 12JAN2031
{line}""",
        "Aditya Ronald Simatupang",
        "2026-01-15",
        expires="2031-01-12",
        birth="1999-12-06",
    )
    line = _mrz("P", "EGY", "MANSOUR", "SALMA TAREK FAWZY", "A0447118", "010208", "F", "310603")
    yield mk(
        "passport",
        f"""% ARAB REPUBLIC OF EGYPT - PASSPORT\n% specimen without value, SAMPLE
& photo
Type :: P ;; Country Code :: EGY ;; Passport No. :: A0447118
Full Name :: SALMA TAREK FAWZY MANSOUR
Date of Birth :: 08/02/2001 ;; Place of Birth :: GIZA
Nationality :: EGYPTIAN ;; Sex :: F
Date of Issue :: 04/06/2024 ;; Date of Expiry :: 03/06/2031
Issuing Office :: GIZA ;; Profession :: STUDENT
{line}""",
        "Salma Tarek Fawzy Mansour",
        "2024-06-04",
        expires="2031-06-03",
        birth="2001-02-08",
    )


def _frame_cert() -> Iterator[UnseenPaper]:
    """Framed certificates."""
    mk = partial(_paper, FrameCert)
    yield mk(
        "osha_bbp",
        """% Medbridge Safety Academy\n% Online compliance courses for clinical learners (fictional)
# Certificate of Training
This certifies that
# Anjali Devi Thakur
has completed the annual course
Occupational Exposure to Bloodborne Pathogens and Sharps Safety
in accordance with the standards of the Occupational Safety and Health Administration.
Score 18 of 20. Continuing education hours: 1.0
Date awarded :: February 11, 2026 ;; Valid until :: February 11, 2027
~ Course author :: Lorna Fitch, RN, CIC ;; Certificate no. :: MSA-447118""",
        "Anjali Devi Thakur",
        "2026-02-11",
        expires="2027-02-11",
    )
    yield mk(
        "ny_infection_control",
        """% Hudson Valley Continuing Education
% Provider approved by the New York State Department of Health and Education Department, no. OT00000 (fictional)
# Infection Control and Barrier Precautions
This is to attest that
# Jeremiah Osei Tutu
has successfully finished the course work mandated by Chapter 786 of the Laws of 1992, updated to cover sepsis.
Elements I to VII, 3 hours, home study.
Completion date :: 12/19/2025 ;; Profession :: Medical student
~ Course coordinator :: Patricia Loomis ;; Certificate :: HV-IC-44718
$ Keep this certificate for six years. SAMPLE""",
        "Jeremiah Osei Tutu",
        "2025-12-19",
    )
    yield mk(
        "ecfmg_cert",
        """% Educational Commission for Foreign Medical Graduates\n% ECFMG, a member of Intealth - specimen, not a certificate
# Standard ECFMG Certificate
Know all persons by this document that
# Viktoriia Bondarenko
having complied with the requirements of the Commission, including the examinations in basic medical and clinical sciences and the assessment of communication skills in English, is hereby certified.
USMLE/ECFMG identification number 0-447-118-2
Date of issue :: July 24, 2025 ;; Clinical skills through :: Pathway 6
~ Chair of the Board :: (facsimile) ;; President and CEO :: (facsimile)""",
        "Viktoriia Bondarenko",
        "2025-07-24",
    )
    yield mk(
        "diploma",
        """% UNIVERSITY OF SOUTHERN PUNJAB\n% Established by Act of the Legislature, Multan-e-Nau, Pakistan (fictional)
# Bachelor of Medicine and Bachelor of Surgery
We, the Chancellor, Vice-Chancellor and Members of the Senate, hereby make known that
# Rimsha Anwar
daughter of Muhammad Anwar, Registration No. 2019-USP-0447, a student of Cholistan Medical College, passed the Final Professional Examination held in February 2025 in the First Division and was admitted to the degree named above at the Convocation.
Given under the seal of the University
Date of award :: 14 August 2025 ;; Serial :: 044718
~ Controller of Examinations :: A. R. Gilani ;; Vice-Chancellor :: Prof. Dr. S. Bukhari""",
        "Rimsha Anwar",
        "2025-08-14",
    )
    yield mk(
        "diploma",
        """% Universidade Federal da Serra Dourada\n% República Federativa do Brasil - Ministério da Educação (fictícia)
# Diploma
O Reitor da Universidade, no uso de suas atribuições e tendo em vista a colação de grau no Curso de Medicina em 12 de julho de 2025, confere o título de
# Médica
a
# Bruna Letícia Sampaio Goulart
brasileira, natural de Anápolis, nascida a 21 de fevereiro de 2000, e outorga-lhe o presente diploma, a fim de que possa gozar de todos os direitos e prerrogativas legais.
Serra Dourada, 30 de julho de 2025
~ Reitor :: Prof. Cássio Lemos ;; Diplomada :: Bruna Goulart
$ AMOSTRA / SAMPLE   Registro 0447, livro M-18, folha 22""",
        "Bruna Letícia Sampaio Goulart",
        "2025-07-30",
        birth="2000-02-21",
    )
    yield mk(
        "translation",
        """% Lingua Certa Sworn Translations\n% Rua do Ouro 118, Porto, Portugal (fictional)   Member of no real association
# Certificate of Translation
I, Teresa Vaz Monteiro, sworn translator for Portuguese and English, hereby certify that the attached document of three pages, being the Academic Transcript of
# Duarte Nuno Salgueiro
issued by the University of Ribeira on 3 July 2025, has been translated by me from Portuguese into English, and that the translation is complete and faithful to the original.
Signed in Porto on 5 September 2025
~ Sworn translator :: Teresa Vaz Monteiro ;; Ref. :: LC-0447/25""",
        "Duarte Nuno Salgueiro",
        "2025-09-05",
    )
    yield mk(
        "hipaa",
        """% Medbridge Safety Academy\n% Online compliance courses for clinical learners (fictional)
# Certificate of Completion
presented to
# Olivier Tremblay-Sow
for completing the course
HIPAA: Privacy, Security and Breach Notification for Health Professions Students
The course satisfies the training requirement of 45 CFR 164.530(b).
Date completed :: October 30, 2025 ;; Final score :: 92%
~ Director :: Lorna Fitch, RN, CIC ;; Certificate no. :: MSA-440092""",
        "Olivier Tremblay-Sow",
        "2025-10-30",
    )
    yield mk(
        "mask_fit",
        """% Respirafit Laboratories\n% Quantitative respirator fit testing, Leeds Road, Bradford, United Kingdom (fictional)
# Face Fit Test Certificate
Wearer
# Zainab Oluwaseun Bakare
was tested according to HSE guidance INDG 479 and OSHA 29 CFR 1910.134 and achieved a PASS with the mask below.
Mask :: 3M Aura 9332+ (N95/FFP3) ;; Fit factor :: 214 (pass level 100)
Test date :: 7 January 2026 ;; Retest due :: 7 January 2028
~ Fit2Fit tester :: Graham Sykes ;; Tester no. :: 00/0447""",
        "Zainab Oluwaseun Bakare",
        "2026-01-07",
        expires="2028-01-07",
    )
    yield mk(
        "name_change",
        """% CIRCUIT COURT OF TALLGRASS COUNTY\n% State of Osage - Civil Division (fictional)
# Order for Change of Name
Case No. 25-CN-0447
The petition of Hyejin Park, born June 18, 1999, having been heard this day and no objection having been made, it is ORDERED that the name of the petitioner be changed from
Hyejin Park
to
# Hyejin Grace Whitaker
by which name the petitioner shall hereafter be known.
Entered :: October 14, 2025
~ Judge of the Circuit Court :: Leland P. Marsh ;; Clerk :: S. Dunaway""",
        "Hyejin Grace Whitaker",
        "2025-10-14",
        birth="1999-06-18",
    )
    yield mk(
        "background_check",
        """% Hong Lok Police Force - Certificate Office\n% 10/F Harbour Tower, Hong Lok (fictional city)
# Certificate of No Criminal Conviction
This is to certify that a search of the records of this Force against the fingerprints of
# Cheung Ka Yan Rachel
date of birth 12 May 2000, has been made and that no criminal conviction has been found recorded against the above person up to the date of this certificate.
This certificate is issued for presentation to Lakeland Memorial Health System, Florida, USA.
Date of certificate :: 18 November 2025 ;; Reference :: CNCC/0447/25
~ for Commissioner of Police :: K. M. Fong
$ SAMPLE - not valid""",
        "Cheung Ka Yan Rachel",
        "2025-11-18",
        birth="2000-05-12",
        values="background_check,,,clear",
    )


def _web_print() -> Iterator[UnseenPaper]:
    """Pages of web sites, printed."""
    mk = partial(_paper, WebPrint)
    yield mk(
        "usmle_step1",
        """% 10/9/25, 8:14 AM\n% Score Report | Examinee Portal\n% Examinee Portal\n% Home    Applications    Scores    Sign out (n.farouk)
# USMLE Step 1 Score Report
Name :: Farouk, Nada Hesham
USMLE ID :: 5-447-118-3
Registration entity :: ECFMG
Test date :: September 19, 2025
! PASS
## About your result
The result of Step 1 is given as Pass or Fail. A three-digit score is not reported. Passing reflects a level of knowledge at or above the standard set by the governing committee.
This page is for your own use. A program that needs an official record must get a transcript.
$ https://portal.examinee.example/score/1   fictional, SAMPLE""",
        "Nada Hesham Farouk",
        "2025-09-19",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        """% 2/4/26, 10:02 AM\n% Score Report | Examinee Portal\n% Examinee Portal\n% Home    Applications    Scores    Sign out (p.ramdhani)
# USMLE Step 1 Score Report
Name :: Ramdhani, Prakash
USMLE ID :: 5-447-902-0
Registration entity :: ECFMG
Test date :: January 13, 2026
! FAIL
## Performance by discipline
Area | Share of items | Compared with passing\nPathology | 44-52% | Below\nPhysiology | 25-35% | Below
Pharmacology | 15-22% | About the same\nMicrobiology and immunology | 10-15% | Below\nBehavioral sciences | 8-13% | Above
You may take the Step again no sooner than the waiting period allows. The bulletin tells how often an exam may be taken.
$ https://portal.examinee.example/score/1   fictional, SAMPLE""",
        "Prakash Ramdhani",
        "2026-01-13",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        """% 12/3/25, 6:40 PM\n% Score Report | Examinee Portal\n% Examinee Portal\n% Home    Applications    Scores    Sign out (l.schwarz)
# USMLE Step 2 CK Score Report
Name :: Schwarz, Liora Tamar
USMLE ID :: 5-440-771-6
Test date :: November 6, 2025
Result :: PASS
Your three-digit score :: 259
Minimum passing score :: 218
## How to read the score
Most scores lie between 210 and 280. The mean of recent first takers is 250, the standard deviation 15.
Your score has a standard error of measurement of 7 points.
$ https://portal.examinee.example/score/2   fictional, SAMPLE""",
        "Liora Tamar Schwarz",
        "2025-11-06",
        values="step2ck,259,,pass",
    )
    yield mk(
        "usmle_step2ck",
        """% 8/20/25, 11:31 AM\n% Score Report | Examinee Portal\n% Examinee Portal\n% Home    Applications    Scores    Sign out (e.bautista)
# USMLE Step 2 CK Score Report
Name :: Bautista Peña, Edgar Omar
USMLE ID :: 5-438-200-5
Test date :: July 29, 2025
Result :: FAIL
Your three-digit score :: 204
Minimum passing score :: 218
## How to read the score
Your performance was lower than the minimum. Content areas with the most room to improve: medicine, obstetrics and gynecology, biostatistics.
$ https://portal.examinee.example/score/2   fictional, SAMPLE""",
        "Edgar Omar Bautista Peña",
        "2025-07-29",
        values="step2ck,204,,fail",
        sound=False,
    )
    yield mk(
        "usmle_transcript",
        """% 1/30/26, 3:17 PM\n% Transcript | Examinee Portal\n% Examinee Portal\n% Home    Applications    Transcripts    Sign out (k.wolde)
# USMLE Transcript of Scores
Name :: Woldemariam, Kidist Alemu
USMLE ID :: 5-331-447-1
Date of birth :: September 17, 1998
Transcript date :: January 30, 2026
## Examination history
Examination | Test date | Score | Pass/Fail\nSTEP 1 | 04/22/2024 | | Pass\nSTEP 2 CK | 05/19/2025 | 243 | Pass
## Notes
No indeterminate scores, no record of irregular behavior. Step 3: no record.
$ https://portal.examinee.example/transcript   fictional, SAMPLE""",
        "Kidist Alemu Woldemariam",
        "2026-01-30",
        birth="1998-09-17",
        values="step1,,,pass;step2ck,243,,pass",
    )
    yield mk(
        "english",
        """% 22/09/2025, 14:25\n% IELTS - My results\n% IELTS Test Taker Portal\n% Profile    Bookings    Results    Log out
# Your results
Test taker :: Hoang Minh Duc
Date of birth :: 26 November 2001
Test :: IELTS Academic, computer-delivered
Test date :: 13 September 2025
Test centre :: VN044, Hai Phong
## Band scores
Skill | Band\nListening | 8.0\nReading | 7.5\nWriting | 6.5\nSpeaking | 7.0\nOverall | 7.5
The Test Report Form number is 25VN004471HOAD044A. Results may be verified by organizations for two years.
$ https://results.ielts-portal.example/me   fictional, SAMPLE""",
        "Hoang Minh Duc",
        "2025-09-13",
        birth="2001-11-26",
        values="IELTS,7.5,,;listening,8,,;reading,7.5,,;writing,6.5,,;speaking,7,,",
    )
    yield mk(
        "english",
        """% 11/02/2026 09:58\n% Duolingo English Test\n% Duolingo English Test\n% Certificates    Practice    Account
# Certificate
Test taker :: Camilo Ernesto Bermúdez
Date of birth :: April 9, 2001
Date taken :: February 7, 2026
Expires on :: February 7, 2028
## Scores
Score | Result | Scale\nOverall | 130 | 10-160\nLiteracy | 125 | 10-160\nComprehension | 140 | 10-160\nConversation | 130 | 10-160
Production | 120 | 10-160
Share this page with institutions. The score agrees with CEFR level C1.
$ https://certs.duo-test.example/x447118   fictional, SAMPLE""",
        "Camilo Ernesto Bermúdez",
        "2026-02-07",
        expires="2028-02-07",
        birth="2001-04-09",
        values="Duolingo,130,,",
    )
    yield mk(
        "oet",
        """% 04/12/2025, 17:46\n% myOET | Results\n% myOET\n% Applications    Results    Help
# Statement of Results
Candidate name :: Sharanya Venugopal
Candidate number :: 447-118-22
Date of birth :: 05 Jul 2000
Profession :: Medicine
Test date :: 15 Nov 2025
Venue :: Kochi, India
## Sub-test results
Sub-test | Score | Grade\nListening | 400 | B\nReading | 380 | B\nSpeaking | 390 | B\nWriting | 360 | B
Organisations can check the statement with the candidate number.
$ https://my.oet-portal.example/results   fictional, SAMPLE""",
        "Sharanya Venugopal",
        "2025-11-15",
        birth="2000-07-05",
        values="listening,400,,;reading,380,,;speaking,390,,;writing,360,,",
    )
    yield mk(
        "background_check",
        """% 1/15/26, 12:33 PM\n% ClearPath Screening - Completed report\n% ClearPath Screening\n% Orders    Documents    Support
# Background report for Mohamed Lamine Cissé
Order number :: CP-117-2204
Date of birth :: 02/25/2000
Requested by :: Northbridge Medical College
Date ordered :: January 5, 2026
Report date :: January 14, 2026
Result :: CLEAR
## Searches
Search | Source | Finding\nIdentity and address history | Credit header, passport | Verified
National criminal database | 50 states | No records\nSex offender registries | 50 states | No records
Health care exclusions | OIG, SAM | No records\nInternational criminal | Senegal, national court records | No records
This is a consumer report. You may ask for a correction by writing to disputes@clearpath-screen.example.
$ https://my.clearpath-screen.example/order/1172204   fictional, SAMPLE""",
        "Mohamed Lamine Cissé",
        "2026-01-14",
        birth="2000-02-25",
        values="background_check,,,clear",
    )
    yield mk(
        "fl_cie",
        """% 3/2/26, 9:21 AM\n% Clearinghouse Results Website\n% Florida Background Screening Clearinghouse\n% Screenings    Roster    Reports    Log off
# Person Profile - Screening Results
Name :: Pereyra Luna, Micaela
Date of Birth :: 01/14/2001
Screening number :: 4471182
Screening requested :: 02/23/2026
Eligibility determination :: Eligible
Determination date :: 02/26/2026
Retained prints expiration :: 02/26/2031
## Determinations by agency
Agency | Program | Date | Determination\nAHCA | General, health care | 02/26/2026 | Eligible\nDOH | - | - | No screening
$ https://clearinghouse.example/person/4471182   fictional, SAMPLE""",
        "Micaela Pereyra Luna",
        "2026-02-26",
        expires="2031-02-26",
        birth="2001-01-14",
    )


def _state_paper() -> Iterator[UnseenPaper]:
    """Authorities' papers."""
    mk = partial(_paper, StatePaper)
    line = _mrz("P", "POL", "KOZLOWSKA", "HANNA MARIA", "EM0447118", "000919", "F", "340227")
    yield mk(
        "passport",
        f"""% RZECZPOSPOLITA POLSKA / REPUBLIC OF POLAND\n% PASZPORT / PASSPORT - wzór, bez wartości / SAMPLE
Typ / Type :: P ;; Kod / Code :: POL ;; Numer paszportu / Passport No. :: EM0447118
Nazwisko / Surname :: KOZŁOWSKA
Imiona / Given names :: HANNA MARIA
Obywatelstwo / Nationality :: POLSKIE ;; Płeć / Sex :: F
Data urodzenia / Date of birth :: 19.09.2000 ;; Miejsce urodzenia / Place of birth :: LUBLIN
Data wydania / Date of issue :: 27.02.2024 ;; Data ważności / Date of expiry :: 27.02.2034
Organ wydający / Authority :: WOJEWODA LUBELSKI

{line}""",
        "Hanna Maria Kozłowska",
        "2024-02-27",
        expires="2034-02-27",
        birth="2000-09-19",
    )
    line = _mrz("P", "PER", "CHUQUIMANGO SOTO", "DIEGO ALONSO", "122044718", "010430", "M", "281108")
    yield mk(
        "passport",
        f"""% REPÚBLICA DEL PERÚ\n% PASAPORTE / PASSPORT - espécimen sin valor / SAMPLE
Tipo / Type :: P ;; País emisor / Issuing state :: PER ;; N.º de pasaporte / Passport No. :: 122044718
Apellidos / Surnames :: CHUQUIMANGO SOTO
Nombres / Given names :: DIEGO ALONSO
Nacionalidad / Nationality :: PERUANA ;; Sexo / Sex :: M
Fecha de nacimiento / Date of birth :: 30 ABR/APR 2001 ;; Lugar / Place of birth :: CAJAMARCA
Fecha de emisión / Date of issue :: 09 NOV/NOV 2023 ;; Fecha de vencimiento / Date of expiry :: 08 NOV/NOV 2028
Autoridad / Authority :: MIGRACIONES

{line}""",
        "Diego Alonso Chuquimango Soto",
        "2023-11-09",
        expires="2028-11-08",
        birth="2001-04-30",
    )
    yield mk(
        "visa",
        """% EMBASSY OF THE UNITED STATES OF AMERICA\n% Consular Section, Nonimmigrant Visa Unit (fictional notice) - SAMPLE
# NOTICE OF VISA REFUSAL
Applicant :: Fereshteh Nouri-Asl ;; Date of birth :: 03-APR-2000
Case number :: AA00C44718 ;; Date :: 09-DEC-2025
Dear applicant,
This is to inform you that your application for a B1/B2 visa has been refused under section 221(g) of the Immigration and Nationality Act. Your case needs administrative processing, and further documents are requested:
- letter of the host hospital with dates and department
- curriculum vitae and list of publications
The passport is returned to you for the time being. You may check the status of your case online. No visa has been issued.
~ Consular Officer :: (initials)""",
        "Fereshteh Nouri-Asl",
        "2025-12-09",
        birth="2000-04-03",
        sound=False,
    )
    yield mk(
        "background_check",
        """% POLICÍA NACIONAL DE QUISQUEYA\n% Procuraduría General - Certificación de no antecedentes penales (ficticia)
# CERTIFICACIÓN DE NO ANTECEDENTES PENALES
Nombres / Given names :: Yokasta Altagracia ;; Apellidos / Surnames :: Familia Rosario
Cédula / ID :: 000-0044718-2 ;; Nacimiento / Birth :: 16/03/2000
Fecha de expedición / Date of issue :: 05/02/2026 ;; Vence / Expires :: 05/04/2026
Por la presente certificamos que en los archivos de esta institución, a la fecha indicada, NO FIGURAN antecedentes penales a cargo de la persona descrita.
We certify that as of this date no criminal record is found for the person described.
Verifique este documento con el código 4471-1822-Q en el portal.
~ Encargado de certificaciones :: Lic. Ramón Peguero""",
        "Yokasta Altagracia Familia Rosario",
        "2026-02-05",
        expires="2026-04-05",
        birth="2000-03-16",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% MINISTÉRIO DA JUSTIÇA - REPÚBLICA PORTUGUESA\n% Direção-Geral da Administração da Justiça, Identificação Criminal (fictício)
# CERTIFICADO DO REGISTO CRIMINAL
Nome :: Afonso Miguel Teles Carriço
Data de nascimento :: 03/12/2000 ;; Naturalidade :: Évora
Documento :: 14471182 0ZZ0 ;; Finalidade :: Estágio clínico no estrangeiro
Emitido em :: 16/02/2026 ;; Válido até :: 16/05/2026
Nada consta do registo criminal acerca da pessoa acima identificada.
(English: nothing is recorded in the criminal register about the person identified above.)
Código de acesso: 0447-1182-2044. Documento emitido eletronicamente, sem necessidade de assinatura.""",
        "Afonso Miguel Teles Carriço",
        "2026-02-16",
        expires="2026-05-16",
        birth="2000-12-03",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% OHANEE STATE BUREAU OF INVESTIGATION\n% Criminal History Record Unit, Capitol Annex (fictional)
# CRIMINAL HISTORY RECORD SEARCH - RESPONSE
Subject :: Marcus Tyrell Beaumont ;; Date of birth :: 06/13/1998
Request no. :: 25-447118 ;; Date of response :: 11/19/2025
Basis of search :: Name and fingerprints ;; Requester :: Lakeland Memorial Health System
A record matching the fingerprints of the subject HAS BEEN FOUND in the files of this Bureau:
Arrest date | Charge | Disposition | Date\n08/30/2021 | Theft of property, class A misdemeanor | Convicted, 12 months' probation | 02/17/2022
01/05/2023 | Simple possession | Dismissed | 04/11/2023
This response covers the files of this State only. Dissemination is limited to the purpose stated.
~ Record custodian :: Nell Farraday""",
        "Marcus Tyrell Beaumont",
        "2025-11-19",
        birth="1998-06-13",
        values="background_check,,,records found",
        sound=False,
    )
    yield mk(
        "child_abuse_clearance",
        """% OHANEE DEPARTMENT OF CHILDREN AND FAMILIES\n% Central Registry of Child Maltreatment (fictional)
# CENTRAL REGISTRY CLEARANCE
Name of person checked :: Dilnoza Rakhimova ;; Date of birth :: 07/30/2000
Other names used :: none ;; Requested for :: clinical rotation, pediatrics
Received :: 01/07/2026 ;; Completed :: 01/20/2026
RESULT: The registry was searched and the person named above is NOT LISTED as responsible for abuse or neglect of a child. No record found - CLEAR.
This answer is based on the information given by the applicant and is good only for the agency that requested it.
~ Registry Specialist :: Coretta Baines ;; Unit :: Background Unit 3
! CENTRAL REGISTRY
! CLEARED""",
        "Dilnoza Rakhimova",
        "2026-01-20",
        birth="2000-07-30",
        values="background_check,,,clear",
    )
    yield mk(
        "child_abuse_clearance",
        """% OHANEE DEPARTMENT OF CHILDREN AND FAMILIES\n% Central Registry of Child Maltreatment (fictional)
# CENTRAL REGISTRY CLEARANCE
Name of person checked :: Trevor Lynn Ashby ;; Date of birth :: 04/08/1997
Other names used :: none ;; Requested for :: clinical rotation, family medicine
Received :: 08/11/2025 ;; Completed :: 08/22/2025
RESULT: RECORDS FOUND. The person named above is listed in the registry in connection with a substantiated report of neglect, entered on 10/03/2020.
The person has been sent a notice with the right to a hearing. Details are confidential.
~ Registry Specialist :: Coretta Baines ;; Unit :: Background Unit 3""",
        "Trevor Lynn Ashby",
        "2025-08-22",
        birth="1997-04-08",
        values="background_check,,,records found",
        sound=False,
    )
    yield mk(
        "transcript",
        """% REPUBLIC OF TÜRKİYE STYLE - KAPADOKYA UNIVERSITY\n% Registrar's Office, Faculty of Medicine, Nevşehir (fictional)
# TRANSKRİPT / TRANSCRIPT OF RECORDS
Adı Soyadı / Name :: Batuhan Özdemir ;; Öğrenci No / Student No. :: 190447118
Doğum tarihi / Date of birth :: 20.07.2001 ;; Kayıt / Enrolled :: 02.09.2019
Sınıf / Year :: 6 ;; Düzenleme tarihi / Date of issue :: 18.12.2025
Yıl / Year | Ders / Course | ECTS | Not / Grade | Sonuç / Result\n1 | Hücre Bilimleri / Cell Sciences | 60 | 84 | Geçti / Passed
2 | Doku ve Organ / Tissue and Organ | 60 | 79 | Geçti / Passed\n3 | Hastalıkların Temeli / Basis of Disease | 60 | 81 | Geçti / Passed
4 | Dahiliye / Internal Medicine | 18 | 88 | Geçti / Passed\n4 | Genel Cerrahi / General Surgery | 18 | 85 | Geçti / Passed
5 | Nöroloji / Neurology | 10 | 90 | Geçti / Passed
GNO / GPA: 3.31 / 4.00. Geçme notu / pass mark: 60. E-imzalıdır / signed electronically.
~ Öğrenci İşleri / Registrar :: Nermin Altay
$ ÖRNEK / SAMPLE""",
        "Batuhan Özdemir",
        "2025-12-18",
        birth="2001-07-20",
    )
    yield mk(
        "immunization_host",
        """% GOVERNMENT OF KERALAM STYLE - DIRECTORATE OF HEALTH SERVICES
% Vaccination card for health students, District Hospital, Kollam (fictional)
# VACCINATION CARD
Name :: Gopika Sreekumar ;; Date of birth :: 11/10/2001
Sex :: Female ;; Card No. :: KL-02-0447
Vaccine | 1st dose | 2nd dose | 3rd dose\nMMR | 12/01/2003 | 20/06/2007 |\nVaricella | 04/03/2019 | 08/04/2019 |
Hepatitis B | 14/08/2020 | 15/09/2020 | 16/02/2021\nTdap | 22/07/2022 | |\nTyphoid | 22/07/2022 | |
COVID-19 (Covishield) | 21/06/2021 | 20/09/2021 | 28/01/2022\nInfluenza | 18/11/2025 | |
Keep this card safe. Bring it at each visit.
~ Medical Officer :: Dr. Biju Chacko
! DISTRICT HOSPITAL
! KOLLAM""",
        "Gopika Sreekumar",
        "2025-11-18",
        birth="2001-10-11",
    )


def _plain_word() -> Iterator[UnseenPaper]:
    """What a word processor prints."""
    mk = partial(_paper, PlainWord)
    yield mk(
        "cv",
        """% Curriculum Vitae - Ravindu Perera\n% 22/4 Temple Lane, Kandy, Sri Lanka     +94 77 555 0118     ravindu.p@mail.example
## Personal details
Date of birth :: 9 January 2001
Nationality :: Sri Lankan
## Education
2020 - present :: MBBS, Hanthana University, Faculty of Medicine; final year, third in a batch of 140
2019 :: G.C.E. Advanced Level, biology stream, 3 A grades, island rank 88
## Clinical training
2023 - 2025 :: Clerkships in medicine, surgery, pediatrics, obstetrics and psychiatry at Hanthana Teaching Hospital
August 2024 :: Elective in toxicology, Peradeniya-type unit, four weeks
## Research
2025 :: Paracetamol poisoning in adolescents: a review of 212 admissions. Oral presentation, national students' congress
2024 :: Data collector, dengue cohort
## Skills and certificates
BLS (2025), TOEFL 108 (2024), USMLE Step 1 planned for 2026
Sinhala, English, some Tamil
## Referees
Prof. S. Jayalath, Professor of Medicine; Dr. N. Aluwihare, Senior Lecturer
SAMPLE - invented person""",
        "Ravindu Perera",
        birth="2001-01-09",
    )
    yield mk(
        "cv",
        """% Camille Ariane Desrosiers\n% Lebenslauf / Résumé - 8 rue du Lac, Lausanne, Suisse - c.desrosiers@mail.example
## Formation / Education
2020 - 2026 :: Faculté de biologie et de médecine, Université du Léman. Bachelor 2023, Master attendu en juillet 2026
2017 - 2020 :: Gymnase de Beaulieu, maturité, mention bilingue
## Expérience clinique / Clinical experience
01.2026 :: Stage de chirurgie cardiaque, CHU fictif de Genève, 1 mois
09 - 11.2025 :: Stage de médecine interne, Hôpital de Riviera-Ouest
07.2024 :: Aide-soignante, EMS Les Marronniers
## Recherche / Research
2024 - 2025 :: Mémoire de master : microbiote et transplantation rénale, note 5,5 / 6
## Langues / Languages
Français (langue maternelle), anglais C1, allemand B2
## Divers / Other
Présidente de l'association des étudiants 2023. Ski de fond, hautbois.
SPÉCIMEN / SAMPLE""",
        "Camille Ariane Desrosiers",
    )
    yield mk(
        "personal_statement",
        """% Statement of purpose\n% Haneen Walid Qasem, applicant for an elective in pediatric cardiology
My brother's heart made a noise that my mother could hear in the kitchen. He was four when a visiting surgeon closed the hole, and I was nine and decided that evening what I would become.
Medical school taught me that a noise is only the beginning. In my pediatrics clerkship I learned to place a probe on a restless chest, to wait for the right beat, and to tell parents the truth in words they could carry home. I have since spent my Saturdays in the echo clinic of our hospital, where we see forty children in a morning.
What we do not have is a catheter laboratory. I want to see what can be done in one, how a team decides between the knife and the wire, and how adolescents are handed on to adult care.
I do not expect to touch much in four weeks. I expect to look closely, ask often, and return to Nablus with a list.
~ Signed :: Haneen W. Qasem ;; Date :: 19 November 2025""",
        "Haneen Walid Qasem",
        "2025-11-19",
    )
    yield mk(
        "transcript",
        """% Hanthana University - Faculty of Medicine\n% Examinations Division, Hanthana Road, Kandy, Sri Lanka (fictional)
# Academic Transcript
Name in full :: Amaya Nethmi Dissanayake ;; Registration no. :: M/19/118
Date of birth :: 27 May 2000 ;; Date of admission :: 06 January 2020
Degree programme :: MBBS ;; Transcript issued :: 14 January 2026
Examination | Held in | Subjects | Result\n2nd MBBS | Sept 2021 | Anatomy, Biochemistry, Physiology | Pass, second class upper
3rd MBBS Part I | Aug 2022 | Pharmacology, Parasitology | Pass
3rd MBBS Part II | June 2023 | Pathology, Microbiology, Forensic Medicine, Community Medicine | Pass, distinction in Pathology
Final MBBS Part I | Nov 2024 | Community and Family Medicine | Pass
Final MBBS Part II | Oct 2025 | Medicine, Surgery, Pediatrics, Obstetrics, Psychiatry | Pass, second class upper
Effective date of the degree: 31 October 2025. No repeat attempts.
~ Checked by :: L. Weerasinghe ;; Senior Assistant Registrar :: T. M. Bandara
$ SAMPLE   Not valid without the embossed seal""",
        "Amaya Nethmi Dissanayake",
        "2026-01-14",
        birth="2000-05-27",
    )
    yield mk(
        "transcript",
        """% Universidad Autónoma de Tierra Caliente\n% Dirección de Servicios Escolares, Apatzingán Nuevo, Michoacán, México (ficticia)
# Constancia de estudios con calificaciones - Médico Cirujano
Alumno :: Ulises Maldonado Arroyo ;; Matrícula :: 2104471
Fecha de nacimiento :: 08/09/2001 ;; Fecha de expedición :: 24/10/2025
Semestre | Asignatura | Créditos | Calificación\n1.º | Anatomía I | 14 | 9.1\n2.º | Bioquímica | 12 | 8.8\n3.º | Fisiología | 14 | 9.4
4.º | Microbiología y Parasitología | 10 | 8.5\n6.º | Propedéutica y Clínica | 16 | 9.6\n7.º | Cardiología | 9 | 9.3
8.º | Cirugía | 12 | 9.0\n9.º | Pediatría | 12 | 9.7
Promedio general: 9.18. Escala de 0 a 10, mínima aprobatoria 6. Alumno regular, sin materias reprobadas.
~ Jefa de Servicios Escolares :: Lic. Griselda Chávez
! SERVICIOS ESCOLARES""",
        "Ulises Maldonado Arroyo",
        "2025-10-24",
        birth="2001-09-08",
    )
    yield mk(
        "mspe",
        """% Universidad Autónoma de Tierra Caliente\n% School of Medicine, Office of the Dean, Michoacán, México (fictional)
> October 6, 2025
# Medical Student Performance Evaluation (Dean's Letter)
Student :: Renata Sofía Barragán Ochoa
## Identifying information
Ms. Barragán entered our school in August 2019 and received the degree of Médico Cirujano on July 11, 2025.
## Noteworthy characteristics
She led the mobile clinic of the sierra during her social service year, and saw 3,100 patients in nine villages. She plays the violin in the state youth orchestra.
## Academic history
Interruptions :: None
Repeated courses :: None
Disciplinary actions :: None
## Academic progress
Rotation | Period | Grade (0-10)\nInternal Medicine | Jul - Aug 2023 | 9.5\nSurgery | Sep - Oct 2023 | 9.2
Gynecology and Obstetrics | Nov - Dec 2023 | 9.6\nPediatrics | Jan - Feb 2024 | 9.8\nEmergency Medicine | Mar - Apr 2024 | 9.4
Family Medicine | May - Jun 2024 | 9.9
## Summary
Her grade average of 9.4 places her ninth among 164 graduates. I recommend her as an outstanding candidate.
~ Dean :: Dr. Eulalio Zepeda Mora
$ SAMPLE   Page #""",
        "Renata Sofía Barragán Ochoa",
        "2025-10-06",
    )
    yield mk(
        "usmle_transcript",
        """% USMLE Transcript\n% Prepared by the registration entity for the addressee - specimen, not an official document
Prepared for :: Lakeland Memorial Health System, Lakeland, FL
Date prepared :: November 17, 2025
Examinee :: Ghimire, Sushant Raj
USMLE identification :: 5-209-447-8
Birth date :: 02/26/1997
## Complete examination history
Step | Administered | Total score | Minimum passing | Outcome\nStep 1 | 03/08/2023 | - | 196 | PASS
Step 2 CK | 02/27/2024 | 252 | 214 | PASS\nStep 3 | 09/16/2025 | 231 | 200 | PASS
## Annotations
None.
Pass or fail outcomes follow the standard in effect at the time of the test. Step 1 has been reported without a score since January 26, 2022.""",
        "Sushant Raj Ghimire",
        "2025-11-17",
        birth="1997-02-26",
        values="step1,,,pass;step2ck,252,,pass",
    )
    yield mk(
        "english",
        """% Nova Lingua Testing Board\n% TOEFL iBT score report, copy for the test taker - fictional, SAMPLE
Name :: Abdurahmonov, Sherzod
Date of birth :: 15 August 2000
Test date :: 24 January 2026
Report date :: 30 January 2026
Scores valid until :: 24 January 2028
## Scaled scores
Section | Score (0-30) | Level\nReading | 24 | Advanced\nListening | 26 | Advanced\nSpeaking | 22 | High-intermediate
Writing | 23 | High-intermediate
Total score (0-120): 95
Institutions should accept only scores sent to them directly by the testing board.""",
        "Sherzod Abdurahmonov",
        "2026-01-24",
        expires="2028-01-24",
        birth="2000-08-15",
        values="TOEFL,95,,;reading,24,,;listening,26,,;speaking,22,,;writing,23,,",
    )
    yield mk(
        "drug_screen",
        """% Riverton Medical Review Officer Services\n% P.O. Box 4471, Riverton, WY 82501 (fictional)   307-555-0117
> September 15, 2025
# MRO report of drug test
Donor :: Ezequiel Montenegro Paz
Birth date :: 19 May 1999
Specimen number :: 4471-8220-3
Date collected :: September 8, 2025
Date received by MRO :: September 12, 2025
Ordered by :: Great Basin University Hospitals
Panel :: 9 drugs, urine
## Determination
NEGATIVE - DILUTE
The creatinine concentration was 9.4 mg/dL and the specific gravity 1.0019. The specimen is negative but dilute. The ordering school may direct an immediate recollection with minimum notice.
~ Medical Review Officer :: Howard Espinoza, DO""",
        "Ezequiel Montenegro Paz",
        "2025-09-08",
        birth="1999-05-19",
        values="drug_screen,,,dilute",
        sound=False,
    )
    yield mk(
        "chest_xray",
        """% Riverside Walk-in Radiology\n% 30 Canal Street, Albany, NY 12207 (fictional)   518-555-0166
# Diagnostic imaging report
Patient :: Yerlan Dauletovich Akhmetov
DOB :: 04/16/1999
Exam :: XR chest, 2 views
Date of service :: 09/17/2025
Referring :: Mina Carrow, NP
Dictated :: 09/18/2025
History :: Positive tuberculin test. No cough.
## Findings
The cardiomediastinal silhouette is within normal limits. A small calcified granuloma is present in the left mid lung. There is no infiltrate, cavity or effusion. The osseous structures are unremarkable.
## Impression
1. No evidence of active tuberculosis.
2. Calcified granuloma, old and of no clinical significance.
~ Radiologist :: Isadora Blum, MD""",
        "Yerlan Dauletovich Akhmetov",
        "2025-09-17",
        birth="1999-04-16",
        values="chest_xray,,,no active TB",
    )


LAYOUTS = (
    _duo_lab,
    _zebra_lab,
    _block_letter,
    _dotted_form,
    _cell_form,
    _key_facts,
    _mail_print,
    _pocket_card,
    _frame_cert,
    _web_print,
    _state_paper,
    _plain_word,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
