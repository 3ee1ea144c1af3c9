# ruff: noqa: ARG002, RUF001 - papers as they are printed
"""A thirteenth labelled set of 120 fictional papers in twelve further layouts, written blind to its reader.

Like the eighth it holds what applicants really have: ordinary papers of ordinary issuers, mostly in English. The
papers are drawn by the machinery of `unseen_first` (see its `Sheet` for the markup). The labels follow the same
conventions: `issued` is the day on which a sample was taken, a skin test was read, a picture was made or an
examination was sat; the first day of a policy; the last dose of a vaccination card; else the date of the letter,
form or report. Where only a number and its range are printed, without a verdict, the result is empty. All
persons, schools, laboratories and numbers are made up. `papers()` yields the set and is deterministic.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from reportlab.lib.colors import Color, HexColor, black, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import unseen_first
from benchmarks.unseen_first import A4, FONTS, LETTER, Sheet, UnseenPaper, _mrz, _pairs, _paper

BLUE_INK, LINE, SOFT, GREY = (
    HexColor("#1a3a8f"),
    HexColor("#aab0b8"),
    HexColor("#f0f2f5"),
    HexColor("#555b66"),
)
PLAIN = frozenset("–—•…€™’“”")
CHIPS = (
    (("consider", "fail", "positive", "reject", "expired", "incomplete", "declined"), HexColor("#b42318")),
    (("pending", "progress", "dilute", "review", "due", "draft"), HexColor("#b54708")),
    (("",), HexColor("#067647")),
)


def _wide(text: str) -> bool:
    """Whether there are Latin letters that the standard fonts lack."""
    return any("\u00ff" < ch < "\u3000" and ch not in PLAIN for ch in text)


class Base(Sheet):
    """What the twelve layouts share: a font for all Latin letters, tables, signatures, safe wrapping."""

    head_fill: Color | None = SOFT
    head_ink: Color = black
    cell_pt, note_pt = 8.6, 7.8
    lattice = False
    hair: Color | None = LINE
    loud: tuple[int, ...] = ()
    pad = 4.0

    def __init__(self, body: str) -> None:
        """Take the wide font where the paper needs it; ` // ` parts lines that stand on one."""
        super().__init__(body.replace(" // ", "\n"))
        if _wide(body):
            self.font, self.bold = "Noto", "Noto-Bold"

    def split(self, text: str, face: str, size: float, width: float) -> list[str]:
        """Lines of at most `width`; boxes to tick stay whole."""
        if pdfmetrics.stringWidth(text, face, size) <= width:
            return [text]
        return [
            s.replace("[_]", "[ ]") for s in simpleSplit(text.replace("[ ]", "[_]"), face, size, width)
        ] or [""]

    def block(self, text: str, size: float = 0, *, strong: bool = False, align: str = "l") -> None:
        """Write wrapped text over the full width."""
        size = size or self.pt
        for line in self.split(text, self.bold if strong else self.font, size, self.width):
            self.need(size * self.air)
            self.y -= size * self.air
            x = self.left + {"l": 0.0, "c": self.width / 2, "r": self.width}[align]
            self.put(x, self.y, line, size, strong=strong, align=align)

    def table(self, lines: list[str]) -> None:
        """Rows; the first is the header, `| text` a remark across, `L | ` a group name."""
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        real = [row for row in rows if row[0]]
        count = max((len(row) for row in real), default=1)
        wide = [16.0] * count
        for row in real:
            for k, cell in enumerate(row):
                wide[k] = max(
                    wide[k], pdfmetrics.stringWidth(cell, self.bold, self.cell_pt) + 2 * self.pad + 2
                )
        while sum(wide) > self.width:
            wide[wide.index(max(wide))] -= 3
        wide = [w * self.width / sum(wide) for w in wide]
        self.y -= 4
        for n, row in enumerate(rows):
            if row[0]:
                self.row(row, wide, n)
            else:
                self.remark(" ".join(row).strip())
        self.y -= 8

    def remark(self, text: str) -> None:
        """A remark across the table."""
        self.left, self.width = self.left + 10, self.width - 10
        self.block(text, self.note_pt)
        self.left, self.width = self.left - 10, self.width + 10
        self.y -= 4

    def row(self, row: list[str], wide: list[float], n: int) -> None:
        """One row."""
        head, size = n == 0, self.cell_pt
        faces = [self.bold if head or k in self.loud else self.font for k in range(len(row))]
        cells = [self.split(c, f, size, w - 2 * self.pad) for c, f, w in zip(row, faces, wide, strict=False)]
        high = max(map(len, cells)) * size * 1.25 + 6
        self.need(high)
        if head and self.head_fill:
            self.c.setFillColor(self.head_fill)
            self.c.rect(self.left, self.y - high, self.width, high, stroke=0, fill=1)
        x = self.left
        for k, (cell, w) in enumerate(zip(cells, wide, strict=False)):
            if self.lattice:
                self.c.setStrokeColor(LINE)
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - high, w, high)
                self.c.setStrokeColor(black)
            for m, text in enumerate(cell):
                y = self.y - 2 - (m + 0.85) * size * 1.25
                self.cell(x + self.pad, y, text, faces[k], head=head, k=k)
            x += w
        self.y -= high
        if self.hair and not self.lattice:
            self.rule(self.left, self.left + self.width, self.y, 0.9 if head else 0.3, self.hair)

    def cell(self, x: float, y: float, text: str, face: str, *, head: bool, k: int) -> None:
        """The text of a cell."""
        del k
        self.put(x, y, text, self.cell_pt, font=face, ink=self.head_ink if head else None)

    def sign(self, lines: list[str]) -> None:
        """A name in pen over a line, what it is below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(46)
            self.y -= 32
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = "Noto" if _wide(value) else "Times-Italic"
                self.put(
                    x + 4,
                    self.y + 3,
                    value,
                    self.fit(value, step - 24, self.pt + 2, face),
                    font=face,
                    ink=BLUE_INK,
                )
                self.rule(x, x + step - 16, self.y, 0.5)
                self.put(x, self.y - 9.5, label, self.fit(label, step - 18, self.pt - 1.5, self.font))
            self.y -= 14

    def pairs_inline(self, lines: list[str], size: float, gap: float, tab: float = 0) -> None:
        """`label: value`, as many in a row as there are; from a tab stop if there is one."""
        for line in lines:
            pairs = _pairs(line)
            self.need(gap)
            self.y -= gap
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, f"{label}:", size, strong=True)
                start = max(
                    tab if len(pairs) == 1 else 0, pdfmetrics.stringWidth(f"{label}:", self.bold, size) + 6
                )
                self.put(x + start, self.y, value, self.fit(value, step - start - 6, size, self.font))

    def bars(self, x: float, y: float, wide: float, high: float) -> None:
        """A bar code made from the letterhead."""
        seed, end = sum(map(ord, "".join(self.head))) + 29, x + wide
        self.c.setFillColor(black)
        while x < end - 2:
            seed = (seed * 1103515245 + 12345) % 2147483648
            bar = 0.7 + seed // 65536 % 3 * 0.5
            self.c.rect(x, y, bar, high, stroke=0, fill=1)
            x += bar + 0.9 + seed // 4194304 % 2 * 0.8

    def stamp(self, lines: list[str]) -> None:
        """A round rubber stamp at the right of what follows."""
        ink = HexColor("#5a3c9a")
        x, y, r = self.left + self.width - 62, self.y - 6, 42
        if y - r < 24:
            y = 26 + r
        self.c.saveState()
        self.c.setStrokeColor(ink)
        self.c.setLineWidth(1.4)
        self.c.circle(x, y, r)
        self.c.setLineWidth(0.5)
        self.c.circle(x, y, r - 4)
        self.c.translate(x, y)
        self.c.rotate(-7)
        for n, line in enumerate(lines):
            size = self.fit(line, 2 * r - 16, 8, "Helvetica-Bold")
            self.put(
                0, 8 * (len(lines) - 1) / 2 - 9 * n, line, size, font="Helvetica-Bold", ink=ink, align="c"
            )
        self.c.restoreState()

    def stack(self, lines: list[str], gap: float, small: float, size: float, *, under: bool = False) -> None:
        """Small labels above what they say (or under it)."""
        for line in lines:
            pairs = _pairs(line)
            self.need(gap)
            self.y -= gap
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                up, low = (self.y + size + 3, self.y + 1) if not under else (self.y + 1, self.y + small + 4)
                self.put(x, up, label, self.fit(label, step - 8, small, self.font), ink=GREY)
                self.put(x, low, value, self.fit(value, step - 10, size, self.bold), strong=True)


class WardLab(Base):
    """A US hospital's laboratory: patient box in two columns, results in fixed pitch without lines."""

    layout, size, margin = "ward_lab", LETTER, 46.0
    font, bold, pt, cell_pt, note_pt = "Helvetica", "Helvetica-Bold", 8.8, 8.6, 7.8
    head_fill, hair, pad = None, None, 2.0

    def letterhead(self) -> None:
        """Name in serif capitals at the left, address small below, the label of the tube at the right."""
        self.put(
            self.left,
            self.y - 6,
            self.head[0],
            self.fit(self.head[0], self.width - 130, 15, "Times-Bold"),
            font="Times-Bold",
        )
        for n, line in enumerate(self.head[1:]):
            self.put(self.left, self.y - 18 - 9.5 * n, line, 7.4, ink=GREY)
        self.bars(self.left + self.width - 110, self.y - 16, 108, 20)
        self.y -= 20 + 9.5 * len(self.head[1:])

    def fields(self, lines: list[str]) -> None:
        """Patient and order within two lines."""
        self.rule(self.left, self.left + self.width, self.y, 1.2)
        self.y -= 2
        for line in lines:
            pairs = _pairs(line)
            self.y -= 12.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, label, self.fit(label, 78, 8, self.font), ink=GREY)
                self.put(
                    x + 82, self.y, value, self.fit(value, step - 88, 9, "Courier-Bold"), font="Courier-Bold"
                )
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y, 1.2)
        self.y -= 6

    def title(self, lines: list[str]) -> None:
        """The panel in the middle between asterisks, or the report's name."""
        for line in lines:
            self.y -= 3
            self.block(line, 11, strong=True, align="c")
        self.y -= 4

    def cell(self, x: float, y: float, text: str, face: str, *, head: bool, k: int) -> None:
        """Fixed pitch."""
        del k
        face = "Courier-Bold" if head or "Bold" in face else "Courier"
        self.put(x, y, text, self.cell_pt, font="Noto" if _wide(text) else face)
        if head and text:
            self.rule(x, x + pdfmetrics.stringWidth(text, face, self.cell_pt), y - 2, 0.5)

    def split(self, text: str, face: str, size: float, width: float) -> list[str]:
        """Cells are measured in the fixed pitch."""
        if size == self.cell_pt:
            face = "Courier-Bold"
        return super().split(text, face, size, width)

    def table(self, lines: list[str]) -> None:
        """Measure with the wider pitch."""
        keep, self.bold = self.bold, "Courier-Bold"
        super().table(lines)
        self.bold = keep


class DiagLab(Base):
    """A diagnostic centre abroad: round sign, patient in a tinted panel, results under a dark header."""

    layout, size, margin = "diag_lab", A4, 44.0
    font, bold, pt, cell_pt = "Helvetica", "Helvetica-Bold", 9.4, 8.9
    head_fill, head_ink = HexColor("#125e6b"), white
    loud = (1,)
    house = HexColor("#125e6b")

    def letterhead(self) -> None:
        """A ring, the name, the lines below."""
        self.c.setStrokeColor(self.house)
        self.c.setLineWidth(5)
        self.c.circle(self.left + 20, self.y - 14, 16)
        self.c.setStrokeColor(black)
        self.put(self.left + 20, self.y - 18, self.head[0][:1], 13, align="c", strong=True, ink=self.house)
        size = self.fit(self.head[0], self.width - 60, 17, self.bold)
        self.put(self.left + 48, self.y - 8, self.head[0], size, strong=True, ink=self.house)
        for n, line in enumerate(self.head[1:]):
            self.put(
                self.left + 48,
                self.y - 21 - 10 * n,
                line,
                self.fit(line, self.width - 60, 7.8, self.font),
                ink=GREY,
            )
        self.y -= max(38, 20 + 10 * len(self.head)) + 4

    def fields(self, lines: list[str]) -> None:
        """A tinted panel: label, then the answer in bold."""
        high = 15 * len(lines) + 8
        self.need(high)
        self.c.setFillColor(HexColor("#e8f1f2"))
        self.c.roundRect(self.left, self.y - high, self.width, high, 4, stroke=0, fill=1)
        y = self.y - 1
        for line in lines:
            y -= 14.5
            pairs = _pairs(line)
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + 8 + n * step
                self.put(x, y, label, self.fit(label, 92, 8.2, self.font))
                self.put(x + 98, y, value, self.fit(value, step - 112, 9, self.bold), strong=True)
        self.y -= high + 8

    def title(self, lines: list[str]) -> None:
        """The report's name, spaced, in the middle."""
        for n, line in enumerate(lines):
            self.block(line, 10 if n else 12.5, strong=True, align="c")
        self.y -= 5

    def sign(self, lines: list[str]) -> None:
        """Names in bold, what they are below, without lines."""
        for line in lines:
            pairs = _pairs(line)
            self.need(52)
            self.y -= 36
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.put(x, self.y, value, self.fit(value, step - 12, 9.4, self.bold), strong=True)
                self.put(x, self.y - 11, label, self.fit(label, step - 12, 8, self.font), ink=GREY)
            self.y -= 16


class PenForm(Base):
    """A form filled in by hand: the answer over a line and its label below it, boxes ticked."""

    layout, size, margin, pt, cell_pt = "pen_form", LETTER, 48.0, 9.2, 8.6
    font, bold = "Helvetica", "Helvetica-Bold"
    lattice = True
    head_fill = HexColor("#dfe3e8")

    def put(self, x: float, y: float, text: str, size: float = 0, *, strong: bool = False, align: str = "l",
            ink: Color | None = None, font: str = "") -> None:  # fmt: skip
        """Put text; `[x]` and `[ ]` become drawn boxes."""
        size = size or self.pt
        face = font or (self.bold if strong else self.font)
        for part in re.split(r"(\[[x ]\])", text) if align == "l" else [text]:
            if part in {"[x]", "[ ]"}:
                self.c.setLineWidth(0.7)
                self.c.rect(x, y - 1, size * 0.85, size * 0.85)
                if part == "[x]":
                    super().put(x + 0.8, y, "X", size * 0.95, font="Helvetica-Bold", ink=BLUE_INK)
                x += size * 1.15
            elif part:
                super().put(x, y, part, size, align=align, ink=ink, font=face)
                x += pdfmetrics.stringWidth(part, face, size)

    def letterhead(self) -> None:
        """The office in the middle, the form's number at the left of the foot."""
        for n, line in enumerate(self.head):
            self.block(line, 8.4 if n else 13.5, strong=n == 0, align="c")
        self.y -= 6
        self.rule(self.left, self.left + self.width, self.y, 0.8)
        self.rule(self.left, self.left + self.width, self.y - 2.5, 0.8)
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        """A bold line underlined."""
        for line in lines:
            self.need(44)
            self.y -= 18
            self.put(self.left, self.y, line.upper(), 9.2, strong=True)
            self.rule(self.left, self.left + self.width, self.y - 3, 0.8)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """The answer over a line, its label below; boxes stand in the line."""
        for line in lines:
            pairs = _pairs(line)
            self.need(32)
            self.y -= 20
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                if "[" in value:
                    self.put(x + 2, self.y + 3, value, self.fit(value, step - 14, 9, self.font))
                else:
                    face = "Noto" if _wide(value) else "Times-Italic"
                    self.put(
                        x + 4,
                        self.y + 3,
                        value,
                        self.fit(value, step - 20, 12, face),
                        font=face,
                        ink=BLUE_INK,
                    )
                self.rule(x, x + step - 10, self.y, 0.5)
                self.put(x, self.y - 8, label, self.fit(label, step - 12, 6.8, self.font), ink=GREY)
            self.y -= 11
        self.y -= 4

    def cell(self, x: float, y: float, text: str, face: str, *, head: bool, k: int) -> None:
        """What was written by hand stands in pen, the first column is printed."""
        if head or not k or "[" in text:
            self.put(x, y, text, self.cell_pt, font=face)
        else:
            pen = "Noto" if _wide(text) else "Times-Italic"
            self.put(x, y, text, self.cell_pt + (0 if pen == "Noto" else 1.2), font=pen, ink=BLUE_INK)


class CrestLetter(Base):
    """A letter: crest at the left, address at the right, the writer's names stacked below the signature."""

    layout, size, margin = "crest_letter", LETTER, 66.0
    font, bold, pt, air, cell_pt = "Times-Roman", "Times-Bold", 11.2, 1.34, 9.6
    lattice = True
    house = HexColor("#12305c")

    def letterhead(self) -> None:
        """On the first page only."""
        if self.page > 1:
            return
        self.c.setFillColor(self.house)
        self.c.rect(self.left, self.y - 36, 30, 40, stroke=0, fill=1)
        self.c.setStrokeColor(white)
        self.c.rect(self.left + 3, self.y - 33, 24, 34)
        self.c.setStrokeColor(black)
        self.put(self.left + 15, self.y - 22, self.head[0][:1], 16, strong=True, align="c", ink=white)
        size = self.fit(self.head[0], self.width - 44, 15.5, self.bold)
        self.put(self.left + 42, self.y - 9, self.head[0], size, strong=True, ink=self.house)
        for n, line in enumerate(self.head[1:]):
            self.put(
                self.left + 42,
                self.y - 22 - 10.5 * n,
                line,
                self.fit(line, self.width - 44, 8.6, self.font),
                ink=GREY,
            )
        self.y -= max(44, 22 + 10.5 * len(self.head[1:]))
        self.rule(self.left, self.left + self.width, self.y, 1, self.house)
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6

    def title(self, lines: list[str]) -> None:
        """The subject, bold, in the middle."""
        self.y -= 2
        for line in lines:
            self.block(line, 11.8, strong=True, align="c")
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """Answers at a tab stop."""
        pairs = [pair for line in lines for pair in _pairs(line)]
        room = max(pdfmetrics.stringWidth(label, self.font, 11) for label, _ in pairs) + 26
        for label, value in pairs:
            for n, part in enumerate(self.split(value, self.font, 11, self.width - room - 16)):
                self.need(15)
                self.y -= 14.5
                if n == 0:
                    self.put(self.left + 16, self.y, label, 11)
                    self.put(self.left + room + 4, self.y, ":", 11)
                self.put(self.left + room + 14, self.y, part, 11)
        self.y -= 9

    def sign(self, lines: list[str]) -> None:
        """Pen, then name and office stacked; two signers side by side."""
        for line in lines:
            pairs = _pairs(line)
            self.need(58)
            self.y -= 30
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = "Noto" if _wide(value) else "Times-Italic"
                scrawl = value.split(",")[0].replace("Dr. ", "").replace("Prof. ", "")
                self.put(
                    x + 6, self.y, scrawl, self.fit(scrawl, step - 26, 15, face), font=face, ink=BLUE_INK
                )
                self.put(x, self.y - 15, value, self.fit(value, step - 10, 11, self.bold), strong=True)
                self.put(x, self.y - 28, label, self.fit(label, step - 10, 10.4, self.font))
            self.y -= 34


class StudentWeb(Base):
    """A page of a web application printed from the browser: menu at the left, rows with hair lines, chips."""

    layout, size, margin = "student_web", LETTER, 40.0
    font, bold, pt, cell_pt = "Noto", "Noto-Bold", 8.8, 8.2
    menu = ("Home", "My profile", "Documents", "Orders", "Messages", "Help")
    house = HexColor("#175cd3")

    def letterhead(self) -> None:
        """Browser line above, address below, banner and menu on the first page."""
        self.left, self.width = self.margin, self.size[0] - 2 * self.margin
        self.put(self.left, self.size[1] - 20, self.head[0], 6.8)
        self.put(self.left + self.width, self.size[1] - 20, self.head[1], 6.8, align="r")
        self.put(self.left, 22, self.head[2], 6.8)
        self.y = self.size[1] - 44
        if self.page == 1:
            self.put(self.left, self.y - 6, self.head[1].split(" | ")[0], 15, strong=True, ink=self.house)
            self.rule(self.left, self.left + self.width, self.y - 14, 1, self.house)
            for n, item in enumerate(self.menu):
                self.put(self.left, self.y - 36 - 17 * n, item, 8, ink=GREY)
            self.y -= 18
        self.left, self.width = self.left + 92, self.width - 92

    def title(self, lines: list[str]) -> None:
        """The page's name."""
        for n, line in enumerate(lines):
            self.block(line, 9 if n else 14, strong=n == 0)
        self.y -= 6

    def chip(self, text: str, x: float, y: float) -> None:
        """A chip ending at x."""
        ink = next(ink for words, ink in CHIPS if any(word in text.lower() for word in words))
        wide = pdfmetrics.stringWidth(text, self.bold, 7.8) + 14
        self.c.setStrokeColor(ink)
        self.c.roundRect(x - wide, y - 4, wide, 13, 3)
        self.c.setStrokeColor(black)
        self.put(x - wide / 2, y - 0.5, text, 7.8, strong=True, align="c", ink=ink)

    def columns(self, lines: list[str]) -> None:
        """`what || state` rows."""
        for line in lines:
            one, _, two = (part.strip() for part in line.partition("||"))
            self.need(22)
            self.y -= 19
            self.put(self.left + 4, self.y, one, self.fit(one, self.width - 130, 8.8, self.font))
            self.chip(two, self.left + self.width - 4, self.y)
            self.rule(self.left, self.left + self.width, self.y - 7, 0.3, LINE)
        self.y -= 10

    def heading(self, lines: list[str]) -> None:
        """A card's name; `name || state` has a chip."""
        for line in lines:
            one, _, two = (part.strip() for part in line.partition("||"))
            self.need(44)
            self.y -= 20
            self.put(self.left, self.y, one, 10.5, strong=True)
            if two:
                self.chip(two, self.left + self.width - 4, self.y)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """A list: grey label at the left, the answer beside it, a hair line below."""
        for label, value in (pair for line in lines for pair in _pairs(line)):
            parts = self.split(value, self.font, 9, self.width - 150)
            self.need(12 * len(parts) + 6)
            self.put(self.left + 4, self.y - 12, label, self.fit(label, 136, 8.2, self.font), ink=GREY)
            for part in parts:
                self.y -= 12
                self.put(self.left + 146, self.y, part, 9)
            self.y -= 5
            self.rule(self.left, self.left + self.width, self.y, 0.3, LINE)
        self.y -= 6


class MailPrint(Base):
    """An electronic letter printed from a mail program."""

    layout, size, margin = "mail_print", LETTER, 50.0
    font, bold, pt, air, cell_pt = "Helvetica", "Helvetica-Bold", 10.0, 1.36, 9.0
    head_fill = None

    def letterhead(self) -> None:
        """The mailbox's name at the top; then subject, sender with date, receiver."""
        if self.page > 1:
            return
        self.put(self.left, self.y, self.head[0], 14, strong=True, ink=HexColor("#c5221f"))
        self.put(self.left + self.width, self.y, self.head[1], 8.6, align="r")
        self.rule(self.left, self.left + self.width, self.y - 8, 0.6)
        self.y -= 12

    def title(self, lines: list[str]) -> None:
        """The subject."""
        for line in lines:
            self.block(line, 13, strong=True)
        count = {"Posteingang": "1 Nachricht", "Bandeja de entrada": "1 mensaje"}.get(
            self.head[0], "1 message"
        )
        self.put(self.left, self.y - 12, count, 8, ink=GREY)
        self.y -= 18
        self.rule(self.left, self.left + self.width, self.y, 0.4)
        self.y -= 3

    def columns(self, lines: list[str]) -> None:
        """Sender and date on one line, receiver below."""
        for n, line in enumerate(lines):
            one, _, two = (part.strip() for part in line.partition("||"))
            self.y -= 14
            self.put(self.left, self.y, one, self.fit(one, self.width - 190, 9.6, self.bold), strong=n == 0)
            self.put(self.left + self.width, self.y, two, 8.6, align="r")
        self.y -= 12

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """`Label: answer`."""
        self.pairs_inline(lines, 9.8, 15)
        self.y -= 9

    def sign(self, lines: list[str]) -> None:
        """The sender's block: name, then office."""
        for line in lines:
            for label, value in _pairs(line):
                self.y -= 4
                self.block(value, strong=True)
                self.block(label, 9)

    def side(self, lines: list[str]) -> None:
        """Attachments below a line."""
        self.y -= 10
        self.rule(self.left, self.left + self.width, self.y, 0.4)
        for line in lines:
            self.y -= 4
            self.block(line, 8.6, strong=True)


class Registry(Base):
    """A paper of an authority: frame, arms, number at the right, boxes with a label above the answer."""

    layout, size, margin = "registry", A4, 56.0
    font, bold, pt, cell_pt = "Noto", "Noto-Bold", 9.6, 8.6
    lattice = True
    house = HexColor("#6b1d2a")

    def letterhead(self) -> None:
        """Double frame, arms, names of the authority."""
        wide, high = self.size
        self.c.setStrokeColor(self.house)
        for inset, width in ((22, 1.6), (27, 0.5)):
            self.c.setLineWidth(width)
            self.c.rect(inset, inset, wide - 2 * inset, high - 2 * inset)
        self.c.setLineWidth(1.2)
        self.c.circle(wide / 2, high - 62, 20)
        self.c.setFillColor(self.house)
        for n in range(3):
            self.c.rect(wide / 2 - 11 + 8 * n, high - 72, 5, 20, stroke=0, fill=1)
        self.c.setStrokeColor(black)
        self.y = high - 88
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 8.6 if n else 13, self.bold)
            self.y -= size * 1.4
            self.put(wide / 2, self.y, line, size, strong=n == 0, align="c")
        self.y -= 10

    def title(self, lines: list[str]) -> None:
        """The paper's name."""
        for n, line in enumerate(lines):
            self.block(line, 10 if n else 14, strong=True, align="c")
        self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """Boxes."""
        for line in lines:
            pairs = _pairs(line)
            self.need(31)
            step = self.width / len(pairs)
            self.c.setStrokeColor(LINE)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                self.c.setLineWidth(0.5)
                self.c.rect(x, self.y - 30, step, 30)
                self.put(x + 4, self.y - 9, label, self.fit(label, step - 8, 6.6, self.font), ink=GREY)
                self.put(x + 4, self.y - 23, value, self.fit(value, step - 10, 10, self.bold), strong=True)
            self.c.setStrokeColor(black)
            self.y -= 30
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5

    def side(self, lines: list[str]) -> None:
        """A photograph at the left, words beside it."""
        self.c.setFillColor(HexColor("#cfd6dd"))
        self.c.rect(self.left, self.y - 100, 78, 96, stroke=1, fill=1)
        self.c.setFillColor(HexColor("#8f9aa6"))
        self.c.circle(self.left + 39, self.y - 42, 18, stroke=0, fill=1)
        self.c.rect(self.left + 12, self.y - 100, 54, 34, stroke=0, fill=1)
        for n, line in enumerate(lines):
            self.put(
                self.left + 94, self.y - 20 - 14 * n, line, self.fit(line, self.width - 100, 9, self.font)
            )
        self.y -= 108

    def mono(self, lines: list[str]) -> None:
        """Machine-readable lines."""
        self.y -= 4
        for line in lines:
            self.y -= 17
            self.put(
                self.left, self.y, line, self.fit(line, self.width, 14, "Courier-Bold"), font="Courier-Bold"
            )
        self.y -= 12


class Framed(Base):
    """A certificate across: wide coloured border, everything in the middle, answers above their labels."""

    layout, size, margin = "framed", (LETTER[1], LETTER[0]), 84.0
    font, bold, pt, air, cell_pt = "Times-Roman", "Times-Bold", 13.2, 1.45, 10.0
    house = HexColor("#1f5132")

    def letterhead(self) -> None:
        """Border and issuer."""
        wide, high = self.size
        self.c.setStrokeColor(self.house)
        for inset, width in ((20, 9), (32, 1)):
            self.c.setLineWidth(width)
            self.c.rect(inset, inset, wide - 2 * inset, high - 2 * inset)
        self.c.setStrokeColor(black)
        self.y = high - 88
        for n, line in enumerate(self.head):
            size = self.fit(line, self.width, 10.5 if n else 20, self.bold)
            self.y -= size * 1.25
            self.put(
                wide / 2, self.y, line, size, strong=n == 0, align="c", ink=self.house if n == 0 else GREY
            )
        self.y -= 10

    def title(self, lines: list[str]) -> None:
        """The large lines."""
        for line in lines:
            size = self.fit(line, self.width, 24, self.bold)
            self.y -= size * 1.35
            self.put(self.size[0] / 2, self.y, line, size, strong=True, align="c")
        self.y -= 14

    def para(self, lines: list[str]) -> None:
        """In the middle."""
        for line in lines:
            self.block(line, align="c")
            self.y -= 8

    def fields(self, lines: list[str]) -> None:
        """The answer, a short line, the label below."""
        for line in lines:
            pairs = _pairs(line)
            self.need(42)
            self.y -= 26
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                mid = self.left + (n + 0.5) * step
                self.put(
                    mid,
                    self.y + 3,
                    value,
                    self.fit(value, step - 16, 12.5, self.bold),
                    strong=True,
                    align="c",
                )
                self.rule(mid - step * 0.42, mid + step * 0.42, self.y - 1, 0.4, LINE)
                self.put(
                    mid, self.y - 11, label, self.fit(label, step - 12, 8.8, self.font), align="c", ink=GREY
                )
            self.y -= 18


class WalletCard(Base):
    """Cards copied on a sheet: front above, back below."""

    layout, size, margin = "wallet_card", LETTER, 60.0
    font, bold, pt, cell_pt, note_pt, pad = "Helvetica", "Helvetica-Bold", 8.0, 7.4, 7.0, 3.0
    house = HexColor("#8a1538")
    lattice = True
    side_n = 0

    def letterhead(self) -> None:
        """A card with round corners and a strip; the second one below the first."""
        x, top = 96.0, self.size[1] - 70 - 244 * self.side_n
        self.c.setStrokeColor(GREY)
        self.c.setLineWidth(0.8)
        self.c.roundRect(x, top - 222, 420, 222, 10)
        self.c.setStrokeColor(black)
        self.left, self.width, self.y = x + 16, 388.0, top - 12
        if self.side_n == 0:
            self.c.setFillColor(self.house)
            self.c.rect(x + 1, top - 36, 418, 26, stroke=0, fill=1)
            self.put(
                self.left,
                top - 28,
                self.head[0],
                self.fit(self.head[0], 380, 13, self.bold),
                strong=True,
                ink=white,
            )
            for n, line in enumerate(self.head[1:]):
                self.put(self.left, top - 47 - 9 * n, line, self.fit(line, 388, 7.2, self.font), ink=GREY)
            self.y = top - 44 - 9 * len(self.head[1:])

    def turn(self, lines: list[str] | None = None) -> None:
        """The back of the card."""
        self.side_n += 1
        self.letterhead()

    def need(self, height: float) -> None:
        """A card does not turn."""

    def title(self, lines: list[str]) -> None:
        """The card's name."""
        for n, line in enumerate(lines):
            self.block(line, 9 if n else 12, strong=True)
        self.y -= 3

    def fields(self, lines: list[str]) -> None:
        """Small labels above the answers."""
        self.stack(lines, 25, 6.2, 9.4)
        self.y -= 5

    def sign(self, lines: list[str]) -> None:
        """Signatures, small."""
        for line in lines:
            pairs = _pairs(line)
            self.y -= 22
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x = self.left + n * step
                face = "Noto" if _wide(value) else "Times-Italic"
                self.put(
                    x + 3, self.y + 2, value, self.fit(value, step - 18, 10.5, face), font=face, ink=BLUE_INK
                )
                self.rule(x, x + step - 12, self.y, 0.4)
                self.put(x, self.y - 7, label, self.fit(label, step - 12, 6.2, self.font), ink=GREY)
            self.y -= 9


class ScorePage(Base):
    """An examination's report: name at the left, lines with labels, scores on scales."""

    layout, size, margin = "score_page", LETTER, 54.0
    font, bold, pt, cell_pt = "Helvetica", "Helvetica-Bold", 9.6, 9.2
    house = HexColor("#3b2a6e")

    def letterhead(self) -> None:
        """The examination's name above a thick and a thin line."""
        if self.page > 1:
            self.put(self.left, self.size[1] - 34, self.head[0], 8, ink=GREY)
            return
        size = self.fit(self.head[0], self.width * 0.72, 19, self.bold)
        self.put(self.left, self.y - 10, self.head[0], size, strong=True, ink=self.house)
        for n, line in enumerate(self.head[1:]):
            self.put(self.left + self.width, self.y - 2 - 11 * n, line, 8, align="r", ink=GREY)
        self.y -= max(22, 11 * len(self.head))
        self.rule(self.left, self.left + self.width, self.y, 2.4, self.house)
        self.rule(self.left, self.left + self.width, self.y - 4, 0.5, self.house)
        self.y -= 12

    def title(self, lines: list[str]) -> None:
        """The report's name."""
        for n, line in enumerate(lines):
            self.block(line, 10 if n else 15, strong=n == 0)
        self.y -= 6

    def heading(self, lines: list[str]) -> None:
        """A part in capitals of the house's color."""
        for line in lines:
            self.need(44)
            self.y -= 20
            self.put(self.left, self.y, line, 11, strong=True, ink=self.house)
        self.y -= 6

    def fields(self, lines: list[str]) -> None:
        """Label above the answer, a line below each row."""
        for line in lines:
            self.stack([line], 29, 7.2, 10.4)
            self.rule(self.left, self.left + self.width, self.y - 4, 0.3, LINE)
        self.y -= 9

    def side(self, lines: list[str]) -> None:
        """`name | score | low | high`: the score in a box, its place on a scale."""
        for line in lines:
            name, score, low, high = [cell.strip() for cell in line.split("|")]
            self.need(30)
            self.y -= 25
            self.put(self.left, self.y, name, 9.8)
            self.c.setLineWidth(0.6)
            self.c.rect(self.left + 140, self.y - 6, 44, 19)
            self.put(self.left + 162, self.y, score, 11, strong=True, align="c")
            x, wide = self.left + 226, self.width - 260
            self.rule(x, x + wide, self.y + 3, 3, HexColor("#d5d2e2"))
            place = (float(score) - float(low)) / (float(high) - float(low))
            self.c.setFillColor(self.house)
            self.c.circle(x + wide * place, self.y + 3, 4, stroke=0, fill=1)
            self.put(x - 6, self.y, low, 7.4, align="r", ink=GREY)
            self.put(x + wide + 6, self.y, high, 7.4, ink=GREY)
        self.y -= 10


class SideBar(Base):
    """A sheet with the issuer in a coloured column at the right, the content beside it."""

    layout, size, margin = "side_bar", A4, 40.0
    font, bold, pt, cell_pt = "Noto", "Noto-Bold", 9.0, 8.2
    head_fill = HexColor("#e9e3d6")
    house = HexColor("#5b4a1e")
    bar = 122.0

    def letterhead(self) -> None:
        """The column, with the issuer's lines under each other."""
        wide, high = self.size
        self.left, self.width = self.margin, wide - self.margin - self.bar - 22
        self.c.setFillColor(HexColor("#f4f0e6"))
        self.c.rect(wide - self.bar, 20, self.bar, high - 20, stroke=0, fill=1)
        y = high - 48
        for n, line in enumerate(self.head):
            for part in simpleSplit(line, self.font if n else self.bold, 7.6 if n else 11.5, self.bar - 20):
                self.put(wide - self.bar + 10, y, part, 7.6 if n else 11.5, strong=n == 0, ink=self.house)
                y -= 10.5 if n else 15
            y -= 6
        self.y = high - 40

    def title(self, lines: list[str]) -> None:
        """The paper's name."""
        for n, line in enumerate(lines):
            self.block(line, 9.6 if n else 14.5, strong=n == 0)
        self.y -= 8

    def heading(self, lines: list[str]) -> None:
        """A part over a line."""
        for line in lines:
            self.need(46)
            self.y -= 19
            self.put(
                self.left,
                self.y,
                line,
                self.fit(line, self.width, 10.4, self.bold),
                strong=True,
                ink=self.house,
            )
            self.rule(self.left, self.left + self.width, self.y - 4, 0.8, self.house)
        self.y -= 7

    def fields(self, lines: list[str]) -> None:
        """Label and answer with dots between."""
        for line in lines:
            pairs = _pairs(line)
            self.need(16)
            self.y -= 14.5
            step = self.width / len(pairs)
            for n, (label, value) in enumerate(pairs):
                x, share = self.left + n * step, 0.46 if len(pairs) == 1 else 0.42
                self.put(x, self.y, label, self.fit(label, step * share - 8, 8.4, self.font), ink=GREY)
                room = step * (1 - share) - 6
                self.put(x + step * share, self.y, value, self.fit(value, room, 9, self.bold), strong=True)
        self.y -= 8

    def para(self, lines: list[str]) -> None:
        """Paragraphs with air."""
        for line in lines:
            self.block(line)
            self.y -= 5


class WordPaper(Base):
    """A paper made with a word processor, often of several pages."""

    layout, size, margin = "word_paper", A4, 68.0
    font, bold, pt, air, cell_pt = "Times-Roman", "Times-Bold", 11.4, 1.34, 9.8
    lattice = True

    def letterhead(self) -> None:
        """The lines on top; on later pages a running head with the number."""
        if self.page == 1:
            for n, line in enumerate(self.head):
                self.block(line, 10 if n else 15.5, strong=n == 0, align="c")
            self.y -= 8
        else:
            self.put(self.left, self.size[1] - 40, self.head[0] if self.head else "", 8.6, ink=GREY)
            self.put(self.left + self.width, self.size[1] - 40, f"- {self.page} -", 8.6, align="r", ink=GREY)

    def heading(self, lines: list[str]) -> None:
        """Bold."""
        for line in lines:
            self.need(50)
            self.y -= 8
            self.block(line, 11.8, strong=True)
        self.y -= 3

    def para(self, lines: list[str]) -> None:
        """Paragraphs; what begins with a dash hangs."""
        for line in lines:
            hang = 14 * line.startswith("- ")
            self.left, self.width = self.left + hang, self.width - hang
            if hang:
                self.need(self.pt * self.air)
                self.put(self.left - 10, self.y - self.pt * self.air, "–")
            self.block(line.removeprefix("- "))
            self.left, self.width = self.left - hang, self.width + hang
            self.y -= 2 if hang else 6

    def fields(self, lines: list[str]) -> None:
        """`Label: answer`, the answer at a tab stop."""
        self.pairs_inline(lines, 11, 16, 132)
        self.y -= 8


def _ward_lab() -> Iterator[UnseenPaper]:
    """Laboratories of US hospitals."""
    mk = partial(_paper, WardLab)
    head = """% PINE HOLLOW MEDICAL CENTER
% Department of Pathology and Laboratory Medicine - 2210 Quarry Road, Rochester, NY 14607
% Laboratory director: Winifred Stack, MD   CLIA 33D9970551   (585) 555-0162
"""
    south = """% Bayou Verde Health - Core Laboratory
% 6100 Magnolia Street, Baton Rouge, LA 70806   Tel (225) 555-0139   CLIA 19D9970662
"""
    west = """% COPPERGATE REGIONAL LABORATORY
% 480 E Saguaro Blvd, Tucson, AZ 85719   Phone 520-555-0115   Fax 520-555-0116   CLIA 03D9970773
"""
    yield mk(
        "lab_titers",
        head
        + """Patient name :: MBEKI, THANDEKA ROSE ;; Accession :: 25-S-204418
MRN :: 4471902 ;; Collected :: 11/05/2025 09:26 // Birth date/Sex :: 08/19/2000 F ;; Received :: 11/05/2025 10:02
Ordering :: GARRITY, M., NP ;; Verified :: 11/07/2025 15:41 // Location :: Employee Health Clinic ;; Status :: Final
# SEROLOGY - IMMUNE STATUS
Test | Result | Flag | Units | Reference // Measles IgG | 142.0 | | AU/mL | >16.4 Immune // Measles IgG Interp | Immune | | |
Mumps IgG | 33.5 | | AU/mL | >10.9 Immune // Mumps IgG Interp | Immune | | | // Rubella IgG | 5.82 | | Index | >0.99 Immune
Rubella IgG Interp | Immune | | | // VZV IgG | 760.0 | | Index | >164.9 Immune // VZV IgG Interp | Immune | | |
Hep B Surface Ab Quant | 245.6 | | mIU/mL | >=10.0 Immune // Hep B Surface Ab Interp | Reactive | | |
| Values of 10 mIU/mL or more are taken as protective. Assays by chemiluminescence.
Performed at Pine Hollow Medical Center unless marked otherwise. Report printed 11/10/2025 08:12 by user EHC04.
$ MBEKI, THANDEKA ROSE   MRN 4471902   Chart copy - do not discard   Page # of 1""",
        "Thandeka Rose Mbeki",
        "2025-11-05",
        birth="2000-08-19",
        values="measles_igg,142,AU/mL,positive;mumps_igg,33.5,AU/mL,positive;rubella_igg,5.82,Index,positive;varicella_igg,760,Index,positive;anti-HBs,245.6,mIU/mL,positive",
    )
    yield mk(
        "lab_titers",
        south
        + """Patient :: ZAPATA MEJIA, LUIS FERNANDO ;; Order no. :: BV-7719020
DOB / Age :: 02/27/1999 / 26 Y ;; Drawn :: 09/15/2025 1410 // Sex :: Male ;; In lab :: 09/15/2025 1455
Provider :: A. Thibodeaux, MD ;; Resulted :: 09/17/2025 0633
# MMRV IGG PANEL
Component | Your result | Flag | Standard range // RUBEOLA AB, IGG | 9.1 AU/mL | LOW | >=16.5 AU/mL
Rubeola interpretation | NEGATIVE | A | // MUMPS AB, IGG | 51.7 AU/mL | | >=11.0 AU/mL // Mumps interpretation | POSITIVE | |
RUBELLA AB, IGG | 2.2 Index | | >=1.0 Index // Rubella interpretation | POSITIVE | |
VARICELLA AB, IGG | 1204 Index | | >=165 Index // Varicella interpretation | POSITIVE | |
| A negative rubeola result means that no significant level of detectable antibody was found; the person should be considered susceptible to primary infection.
A = abnormal. LOW = below the standard range. Testing done at Bayou Verde Core, 6100 Magnolia Street.
$ Bayou Verde Health   Order BV-7719020   Page # of 1""",
        "Luis Fernando Zapata Mejia",
        "2025-09-15",
        birth="1999-02-27",
        values="measles_igg,9.1,AU/mL,negative;mumps_igg,51.7,AU/mL,positive;rubella_igg,2.2,Index,positive;varicella_igg,1204,Index,positive",
        sound=False,
    )
    yield mk(
        "lab_titers",
        west
        + """Name :: Bhandari, Sujata ;; Specimen :: C260130-0088
Date of Birth :: 12/08/2000 ;; Collection :: 01/30/2026 07:48 MST // Gender :: F ;; Received :: 01/30/2026 11:20 MST
Client :: SONORA STUDENT HEALTH ;; Report date :: 02/02/2026
# HEPATITIS B IMMUNITY
Analyte | Result | Units | Reference interval // Hepatitis B surface antibody, qual | Reactive | | Reactive
Hepatitis B surface antibody, quant | >1000.0 | mIU/mL | >=10.0 consistent with immunity
Hepatitis B surface antigen | Nonreactive | | Nonreactive // Hepatitis B core antibody, total | Nonreactive | | Nonreactive
The upper limit of the measuring range is 1000 mIU/mL. Biotin above 5 mg a day may interfere.
$ Coppergate Regional Laboratory   Specimen C260130-0088   1 of 1""",
        "Sujata Bhandari",
        "2026-01-30",
        birth="2000-12-08",
        values="anti-HBs,1000,mIU/mL,positive;HBsAg,,,negative;anti-HBc,,,negative",
    )
    yield mk(
        "lab_titers",
        head
        + """Patient name :: HERNANDEZ-KOWAL, DAMIAN ;; Accession :: 26-S-018812
MRN :: 4480016 ;; Collected :: 02/03/2026 13:05 // Birth date/Sex :: 05/30/1999 M ;; Received :: 02/03/2026 13:31
Ordering :: OYLER, B., MD ;; Verified :: 02/05/2026 09:17 // Location :: Visiting Scholars ;; Status :: Final
# VIRAL ANTIBODY TITERS
Test | Result | Units | Reference // Rubella Ab IgG | 38.0 | IU/mL | Nonimmune <5.0; Equivocal 5.0-9.9; Immune >=10.0
Rubeola Ab IgG | 214.0 | AU/mL | Negative <13.5; Equivocal 13.5-16.4; Positive >=16.5
Mumps Ab IgG | 96.3 | AU/mL | Negative <9.0; Equivocal 9.0-10.9; Positive >=11.0
Varicella Zoster Ab IgG | 1873.0 | Index | Negative <135.0; Equivocal 135.0-164.9; Positive >=165.0
| No interpretation is reported for screening requests; compare with the reference column.
$ HERNANDEZ-KOWAL, DAMIAN   MRN 4480016   Chart copy - do not discard   Page # of 1""",
        "Damian Hernandez-Kowal",
        "2026-02-03",
        birth="1999-05-30",
        values="rubella_igg,38,IU/mL,;measles_igg,214,AU/mL,;mumps_igg,96.3,AU/mL,;varicella_igg,1873,Index,",
    )
    yield mk(
        "tb_test",
        head
        + """Patient name :: AL-TAMIMI, RAGHAD ;; Accession :: 25-Q-118331
MRN :: 4476650 ;; Collected :: 12/16/2025 08:15 // Birth date/Sex :: 04/02/2001 F ;; Received :: 12/16/2025 08:40
Ordering :: GARRITY, M., NP ;; Verified :: 12/18/2025 12:10 // Location :: Employee Health Clinic ;; Status :: Final
# TB IFN-GAMMA RELEASE, BLOOD
Test | Result | Flag | Units | Reference // QuantiFERON TB Gold Plus | Negative | | | Negative
TB Antigen 1 minus Nil | 0.04 | | IU/mL | <0.35 // TB Antigen 2 minus Nil | 0.07 | | IU/mL | <0.35
Mitogen minus Nil | 9.21 | | IU/mL | >=0.50 // Nil | 0.11 | | IU/mL | <=8.00
| A negative result makes infection with M. tuberculosis unlikely. Recent exposure (within 8 weeks) may not yet be detected.
$ AL-TAMIMI, RAGHAD   MRN 4476650   Chart copy - do not discard   Page # of 1""",
        "Raghad Al-Tamimi",
        "2025-12-16",
        birth="2001-04-02",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        west
        + """Name :: Petrosyan, Levon ;; Specimen :: C251021-0417
Date of Birth :: 06/25/1998 ;; Collection :: 10/21/2025 15:32 MST // Gender :: M ;; Received :: 10/22/2025 06:50 MST
Client :: DESERT SKY OCC MED ;; Report date :: 10/24/2025
# QuantiFERON-TB Gold Plus
Analyte | Result | Units | Reference interval // QFT-Plus interpretation | INDETERMINATE | | Negative
Nil value | 0.06 | IU/mL | // TB1 - Nil | 0.00 | IU/mL | // TB2 - Nil | 0.02 | IU/mL |
Mitogen - Nil | 0.28 | IU/mL | 0.50 or above
| Low mitogen response. The likelihood of infection cannot be determined. Recollection is advised if indicated.
Tubes were incubated on site at 16:40. Four-tube collection.
$ Coppergate Regional Laboratory   Specimen C251021-0417   1 of 1""",
        "Levon Petrosyan",
        "2025-10-21",
        birth="1998-06-25",
        values="IGRA,,,indeterminate",
        sound=False,
    )
    yield mk(
        "tb_test",
        south
        + """Patient :: NGUYEN, THI MINH CHAU ;; Order no. :: BV-7730481
DOB / Age :: 10/11/2000 / 25 Y ;; Drawn :: 11/24/2025 0905 // Sex :: Female ;; In lab :: 11/24/2025 0951
Provider :: R. Landry, PA-C ;; Resulted :: 11/26/2025 1722
# T-SPOT.TB
Component | Your result | Flag | Standard range // T-SPOT.TB | NEGATIVE | | NEGATIVE // PANEL A SPOTS | 0 | | 0-4
PANEL B SPOTS | 2 | | 0-4 // NIL CONTROL | 1 | | 0-10 // POSITIVE CONTROL | >20 | | >=20
| Negative: the higher of panel A or panel B minus nil is 4 spots or less. Borderline: 5 to 7. Positive: 8 or more.
Sent to: Halvorsen Immunology, Memphis, TN. Reference laboratory report date 11/26/2025.
$ Bayou Verde Health   Order BV-7730481   Page # of 1""",
        "Thi Minh Chau Nguyen",
        "2025-11-24",
        birth="2000-10-11",
        values="IGRA,,,negative",
    )
    tox = """% TRIDENT TOXICOLOGY SERVICES
% 15 Foundry Lane, Worcester, MA 01608   Toll free 888-555-0107   CAP-FDT 9970884
"""
    yield mk(
        "drug_screen",
        tox
        + """Donor name :: RAZAFINDRAKOTO, HERY ;; Lab no. :: TT-5581023
Donor ID :: MG-A4417 ;; Collection date :: 01/14/2026 10:37 AM // Date of birth :: 03/18/1999 ;; Received :: 01/15/2026
Account :: QUABBIN MEDICAL SCHOOL ;; Report date :: 01/16/2026 04:12 PM
Reason for test :: Pre-placement ;; Specimen :: Urine, temp. OK
# FINAL RESULT: NEGATIVE
Drug class | Result | Initial cutoff | Confirm cutoff // Amphetamines | Negative | 500 ng/mL | 250 ng/mL
Barbiturates | Negative | 300 ng/mL | 300 ng/mL // Benzodiazepines | Negative | 300 ng/mL | 100 ng/mL
Buprenorphine | Negative | 5 ng/mL | 2 ng/mL // Cannabinoids | Negative | 50 ng/mL | 15 ng/mL
Cocaine | Negative | 150 ng/mL | 100 ng/mL // Fentanyl | Negative | 1 ng/mL | 0.5 ng/mL
Methadone | Negative | 300 ng/mL | 300 ng/mL // Opiates | Negative | 300 ng/mL | 300 ng/mL
Oxycodone | Negative | 100 ng/mL | 100 ng/mL // Phencyclidine | Negative | 25 ng/mL | 25 ng/mL
Validity: creatinine 142 mg/dL, pH 5.8, specific gravity 1.017, oxidants absent - acceptable.
Certified by: D. Amoroso, certifying scientist. Chain of custody no. 0099-55810.
$ Trident Toxicology Services   TT-5581023   Page # of 1""",
        "Hery Razafindrakoto",
        "2026-01-14",
        birth="1999-03-18",
        values="drug_screen,,,negative",
    )
    yield mk(
        "drug_screen",
        tox
        + """Donor name :: STANKOVIC, NIKOLA ;; Lab no. :: TT-5569914
Donor ID :: 0447-RS ;; Collection date :: 09/30/2025 01:20 PM // Date of birth :: 11/03/1998 ;; Received :: 10/01/2025
Account :: QUABBIN MEDICAL SCHOOL ;; Report date :: 10/03/2025 11:55 AM
Reason for test :: Pre-placement ;; Specimen :: Urine, temp. OK
# FINAL RESULT: POSITIVE
Drug class | Result | Confirmed level | Confirm cutoff // Amphetamines | Negative | | 250 ng/mL
Benzodiazepines | POSITIVE | Alprazolam metabolite 388 ng/mL | 100 ng/mL // Cannabinoids | Negative | | 15 ng/mL
Cocaine | Negative | | 100 ng/mL // Opiates | Negative | | 300 ng/mL // Phencyclidine | Negative | | 25 ng/mL
Confirmation by LC-MS/MS. This laboratory result has been sent to the account's medical review officer.
Certified by: D. Amoroso, certifying scientist. Chain of custody no. 0099-55201.
$ Trident Toxicology Services   TT-5569914   Page # of 1""",
        "Nikola Stankovic",
        "2025-09-30",
        birth="1998-11-03",
        values="drug_screen,,,positive",
        sound=False,
    )
    yield mk(
        "drug_screen",
        west
        + """Name :: Owusu-Ansah, Priscilla ;; Specimen :: C251208-2204
Date of Birth :: 01/21/2000 ;; Collection :: 12/08/2025 12:11 MST // Gender :: F ;; Received :: 12/08/2025 14:05 MST
Client :: SAGUARO GME OFFICE ;; Report date :: 12/09/2025
# DRUGS OF ABUSE, URINE, 9 PANEL WITH REFLEX
Analyte | Result | Cutoff // Amphetamine class | Not detected | 500 ng/mL // Barbiturates | Not detected | 200 ng/mL
Benzodiazepines | Not detected | 200 ng/mL // Cocaine metabolite | Not detected | 150 ng/mL
Methadone | Not detected | 300 ng/mL // Opiates | Not detected | 300 ng/mL // Oxycodone | Not detected | 100 ng/mL
PCP | Not detected | 25 ng/mL // THC metabolite | Not detected | 50 ng/mL // Creatinine, urine | 61.0 mg/dL | 20 or more
Summary: NEGATIVE. No drug was detected at or above the cutoff. Screening by immunoassay, collection witnessed.
$ Coppergate Regional Laboratory   Specimen C251208-2204   1 of 1""",
        "Priscilla Owusu-Ansah",
        "2025-12-08",
        birth="2000-01-21",
        values="drug_screen,,,negative",
    )


def _diag_lab() -> Iterator[UnseenPaper]:
    """Laboratories and imaging centres outside the United States."""
    mk = partial(_paper, DiagLab)
    yield mk(
        "lab_titers",
        """% Sanjeevani Path & Imaging
% 3rd Floor, Residency Towers, Begumpet, Hyderabad 500016. Phone 040-5550 2217 // % A unit of Sanjeevani Healthcare Pvt Ltd
Patient :: Mr. ROHAN KRISHNA VEMULA ;; Sample ID :: SPI2512-30418
Age / Sex :: 23 Y / M ;; Sample collected :: 18-12-2025 09:10
Ref. by :: Dr. P. Anuradha ;; Report generated :: 20-12-2025 18:44
# SEROLOGY REPORT
Investigation | Observed value | Unit | Biological reference
Measles IgG antibody | 3.42 - Positive | Index | <0.9 Negative, 0.9-1.1 Equivocal, >1.1 Positive
Mumps IgG antibody | 2.07 - Positive | Index | <0.9 Negative, 0.9-1.1 Equivocal, >1.1 Positive
Rubella IgG antibody | 88.9 - Positive | IU/mL | <10 Negative, >=10 Positive
Varicella zoster IgG antibody | 2.88 - Positive | Index | <0.9 Negative, 0.9-1.1 Equivocal, >1.1 Positive
| Method: ELISA / ECLIA. IgG shows exposure in the past or vaccination.
~ MD (Microbiology) :: Dr. Swarna Latha Gudi ;; Lab in-charge :: T. Naveen, M.Sc.
$ Interpret with clinical findings. Partial reproduction of the report is not permitted. Page # of 1""",
        "Rohan Krishna Vemula",
        "2025-12-18",
        values="measles_igg,3.42,Index,positive;mumps_igg,2.07,Index,positive;rubella_igg,88.9,IU/mL,positive;varicella_igg,2.88,Index,positive",
    )
    yield mk(
        "lab_titers",
        """% Laboratorio Bioclínico Quitumbe
% Av. Morán Valverde S12-40, Quito Sur, Ecuador - Tel. 02 555 0183
Paciente :: ALMEIDA CHIRIBOGA DOMÉNICA ;; Orden :: 0026-41903 // Edad :: 24 años ;; Fecha de toma :: 07/01/2026 07:50
Cédula :: 170000000-0 ;; Fecha de entrega :: 09/01/2026 // Médico :: Dr. Xavier Paredes ;; Impreso :: 12/01/2026 10:03
# INMUNOSEROLOGÍA
Determinación | Resultado | Unidad | Intervalo de referencia // Sarampión IgG | 61.0 Positivo | UA/mL | Positivo desde 16.5
Parotiditis IgG | 7.2 NEGATIVO | UA/mL | Positivo desde 11.0 // Rubéola IgG | 120.4 Positivo | UI/mL | Positivo desde 10
Varicela-zóster IgG | 905 Positivo | mUI/mL | Positivo desde 165
Anti-HBs cuantitativo | 3.1 NEGATIVO | mUI/mL | Protección: mayor a 10
| Se recomienda consultar con su médico sobre la vacunación.
~ Responsable técnico :: Bqf. Lorena Cárdenas
$ Página # de 1""",
        "Doménica Almeida Chiriboga",
        "2026-01-07",
        values="measles_igg,61,UA/mL,positive;mumps_igg,7.2,UA/mL,negative;rubella_igg,120.4,UI/mL,positive;varicella_igg,905,mUI/mL,positive;anti-HBs,3.1,mUI/mL,negative",
        sound=False,
    )
    yield mk(
        "lab_titers",
        """% Labor Dr. Quandt & Kollegen
% Medizinisches Versorgungszentrum, Industriestr. 40, 86999 Lechhausen-Neu // % Telefon 0821 555 0-19, Telefax 0821 555 0-20
Patient/in :: Aydogan, Selin ;; Auftrag :: 5512-0834 // geboren :: 23.06.2001 ;; Probenentnahme :: 20.10.2025
Geschlecht :: w ;; Probeneingang :: 21.10.2025 // Einsender :: Praxis Dr. Hellwig ;; Ausdruck :: 23.10.2025
# ENDBEFUND
Untersuchung | Ergebnis | Einheit | Normbereich // Masernvirus-IgG-AK | positiv (1850) | mIU/ml | negativ < 150
Mumpsvirus-IgG-AK | positiv (310) | VE | negativ < 70 // Röteln-IgG-AK | positiv (44,6) | IU/ml | negativ < 10
VZV-IgG-AK | positiv (2120) | mIU/ml | negativ < 50 // Anti-HBs | positiv (212) | IU/l | Schutz > 100
| Immunität gegen Masern, Mumps, Röteln, Varizellen und Hepatitis B ist anzunehmen.
~ Laborärztlich validiert :: Dr. med. Bernd Quandt
$ Seite # von 1. Elektronisch freigegeben.""",
        "Selin Aydogan",
        "2025-10-20",
        birth="2001-06-23",
        values="measles_igg,1850,mIU/ml,positive;mumps_igg,310,VE,positive;rubella_igg,44.6,IU/ml,positive;varicella_igg,2120,mIU/ml,positive;anti-HBs,212,IU/l,positive",
    )
    yield mk(
        "lab_titers",
        """% Al Rowad Medical Laboratories
% King Hussein Street, Building 77, Amman, Jordan. Tel +962 6 555 0174
Name :: Miss Dana Marwan Obeidat ;; Lab file :: 2025/88410
Age / Gender :: 24 Years, Female ;; Sampling date :: 29/11/2025 10:15
Nationality :: Jordanian ;; Print date :: 30/11/2025 17:32 // Physician :: Self request ;; Passport :: T447190
# HEPATITIS MARKERS
Test name | Result | Unit | Normal range // HBs Antigen | Non-Reactive | | Non-Reactive
HBs Antibody (titer) | 6.8 Non-Reactive | mIU/mL | Reactive 10 and above // HBc Antibody, total | Non-Reactive | | Non-Reactive
HCV Antibody | Non-Reactive | | Non-Reactive // HIV 1 & 2 Ag/Ab | Non-Reactive | | Non-Reactive
| Not immune to hepatitis B at the time of sampling.
~ Laboratory specialist :: Rula Haddadin, MSc ;; Approved by :: Dr. Munther Abbadi
$ Page # of 1""",
        "Dana Marwan Obeidat",
        "2025-11-29",
        values="HBsAg,,,negative;anti-HBs,6.8,mIU/mL,negative;anti-HBc,,,negative",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Metro Heart & General Hospital - Laboratory
% Plot 9, Link Road 4, Dhaka 1205, Bangladesh. Hotline 10655
Patient name :: FARHANA ISLAM TITHI ;; Lab ID :: 260119-0552
Date of birth :: 15 Jul 2001 ;; Specimen collected on :: 19 Jan 2026, 09:05 AM
Sex :: Female ;; Reported on :: 23 Jan 2026, 04:30 PM // Consultant :: Prof. M. A. Quayum ;; Specimen :: Whole blood (heparin)
# TB GOLD PLUS (IGRA)
Parameter | Result | Unit | Reference // TB Gold Plus, final result | NEGATIVE | | NEGATIVE // Nil | 0.12 | IU/mL | <= 8.0
TB1 minus Nil | 0.05 | IU/mL | < 0.35 // TB2 minus Nil | 0.03 | IU/mL | < 0.35 // Mitogen minus Nil | 6.40 | IU/mL | >= 0.5
~ Checked by :: Md. Rezaul Karim, Technologist ;; Consultant, Immunology :: Dr. Nasima Akhter
$ Page # of 1""",
        "Farhana Islam Tithi",
        "2026-01-19",
        birth="2001-07-15",
        values="IGRA,,,negative",
    )
    yield mk(
        "tb_test",
        """% Przychodnia i Laboratorium MEDIKON // % ul. Kolejowa 7, 35-999 Rzeszów Zachód, tel. 17 555 02 11
Nazwisko i imię :: Wiśniewska Oliwia ;; Nr zlecenia :: 88/2026/0315
Data urodzenia :: 04.02.2001 ;; Data pobrania :: 09.02.2026 08:20 // Płeć :: kobieta ;; Data wyniku :: 12.02.2026
Zlecający :: lek. Paweł Burda ;; Materiał :: krew pełna
# QUANTIFERON-TB GOLD PLUS
Badanie | Wynik | Jednostka | Wartości referencyjne // Wynik końcowy | DODATNI | | ujemny
TB1 – Nil | 1,14 | IU/ml | poniżej 0,35 // TB2 – Nil | 0,97 | IU/ml | poniżej 0,35 // Mitogen – Nil | > 10 | IU/ml | powyżej 0,5
Nil | 0,08 | IU/ml | do 8,0
| Wynik dodatni przemawia za zakażeniem prątkiem gruźlicy; wskazana konsultacja pulmonologiczna i RTG klatki piersiowej.
~ Diagnosta laboratoryjny :: mgr Żaneta Gołąb
$ Strona # z 1""",
        "Oliwia Wiśniewska",
        "2026-02-09",
        birth="2001-02-04",
        values="IGRA,,,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% HUYNH GIA MEDICAL CENTRE // % 212 Vo Thi Sau, District 3, Ho Chi Minh City. Tel 028 5550 144
Full name :: LE HOANG PHUC ;; Record no. :: HG-25-7741 // Date of birth :: 22/09/2000 ;; Date of injection :: 13/10/2025
Sex :: Male ;; Date of reading :: 15/10/2025 // Requested by :: University health office ;; Nurse :: Tran Ngoc Bich
# TUBERCULIN SKIN TEST (MANTOUX)
Item | Finding | Remark // Tuberculin | PPD 5 TU, 0.1 ml | left forearm, intradermal
Time from injection to reading | 49 hours | // Transverse induration | 4 mm | erythema 8 mm
Conclusion | NEGATIVE | cut-off 10 mm
~ Head of clinic :: Dr. Huynh Gia Bao ;; Read by :: Tran Ngoc Bich, RN
$ Issued in English at the request of the person. Page # of 1""",
        "Le Hoang Phuc",
        "2025-10-15",
        birth="2000-09-22",
        values="TST,4,mm,negative",
    )
    yield mk(
        "chest_xray",
        """% Clínica de Imagem Santa Efigênia
% Rua Padre Eustáquio, 951 - Belo Horizonte Norte - MG. Tel. (31) 5550-0120
Paciente :: Thaís Cristina Vasconcelos ;; Atendimento :: 90184-2
Data de nascimento :: 17/01/2001 ;; Data do exame :: 24/11/2025 // Solicitante :: Dr. Rui Peçanha ;; Data do laudo :: 25/11/2025
# RADIOGRAFIA DE TÓRAX - PA E PERFIL
Técnica: exame digital em duas incidências.
Análise: Transparência pulmonar preservada. Hilos de aspecto anatômico. Seios costofrênicos livres. Área cardíaca dentro dos limites da normalidade. Arcabouço ósseo íntegro.
Impressão: Exame radiográfico do tórax sem alterações. Não há sinais de tuberculose pulmonar.
~ Médica radiologista, CRM-MG 00000 :: Dra. Helena Drumond
$ Página # de 1""",
        "Thaís Cristina Vasconcelos",
        "2025-11-24",
        birth="2001-01-17",
        values="chest_xray,,,no active TB",
    )
    yield mk(
        "chest_xray",
        """% Nairobi Ridge Imaging
% Ngong Avenue, Upper Hill, Nairobi. P.O. Box 44190-00100. Tel 020 555 0177
Patient :: WANJIRU, ESTHER NYAMBURA ;; X-ray no. :: 26/0391 // Age / Sex :: 25 / F ;; Examination date :: 16 February 2026
Referred by :: Dr. J. Otieno ;; Date of report :: 17 February 2026
# CHEST RADIOGRAPH (PA)
Clinical history: routine, travel for medical elective. No cough.
Findings: The lung fields are clear. No hilar adenopathy, cavity or effusion. The heart is normal in size and shape. The bony thorax is unremarkable.
Conclusion: Normal chest radiograph.
~ Consultant radiologist :: Dr. P. K. Cheruiyot, MMed ;; Radiographer :: S. Mutiso
! NAIROBI RIDGE // ! IMAGING // ! 17 FEB 2026
$ Page # of 1""",
        "Esther Nyambura Wanjiru",
        "2026-02-16",
        values="chest_xray,,,normal",
    )
    yield mk(
        "drug_screen",
        """% Laboratoire du Parc Monceau // % 4 avenue des Ormes, 78999 Versailles-Sud - Tél. 01 55 55 02 60
% Biologiste responsable : Dr Agnès Roussel
Nom, prénom :: DIALLO Aminata Fatou ;; Dossier n° :: 6021-551 // Née le :: 11/12/2000 ;; Prélevé le :: 03/02/2026 à 11h40
Médecin :: Service de santé universitaire ;; Édité le :: 04/02/2026
# RECHERCHE DE STUPÉFIANTS DANS LES URINES
Analyse | Résultat | Seuil de positivité // Amphétamines | Négatif | 500 ng/mL // Benzodiazépines | Négatif | 200 ng/mL
Buprénorphine | Négatif | 10 ng/mL // Cannabis (THC) | Négatif | 50 ng/mL // Cocaïne | Négatif | 150 ng/mL
Méthadone | Négatif | 300 ng/mL // Opiacés | Négatif | 300 ng/mL // Phencyclidine | Négatif | 25 ng/mL
Créatinine urinaire | 10,4 mmol/L | supérieure à 1,8
Conclusion : recherche négative pour l'ensemble des substances. Identité vérifiée au moment du recueil.
~ Validé par :: Dr Agnès Roussel
$ Page # sur 1""",
        "Aminata Fatou Diallo",
        "2026-02-03",
        birth="2000-12-11",
        values="drug_screen,,,negative",
    )


def _pen_form() -> Iterator[UnseenPaper]:
    """Forms filled in by hand."""
    mk = partial(_paper, PenForm)
    aamc = """% STANDARDIZED IMMUNIZATION FORM FOR AWAY ROTATIONS
% To be completed and signed by a licensed health care professional or an institutional representative
"""
    yield mk(
        "immunization_aamc",
        aamc
        + """Last name :: Ferreyra ;; First name :: Agustina ;; Middle initial :: M. ;; Date of birth :: 10/02/2000
School :: Universidad Nacional de Alta Gracia ;; Cell phone :: +54 351 555 0140 ;; Student ID :: 41-2209
## MMR - two doses of MMR, or two measles, two mumps and one rubella, or positive serology
Option | Vaccine / test | Date | Result // Two doses of MMR | Dose 1 | 11/15/2001 | // Two doses of MMR | Dose 2 | 03/20/2006 |
Serology | Measles IgG titer | 12/10/2025 | [x] Positive  [ ] Negative
Serology | Mumps IgG titer | 12/10/2025 | [x] Positive  [ ] Negative
Serology | Rubella IgG titer | 12/10/2025 | [x] Positive  [ ] Negative
## Tetanus-diphtheria-pertussis, hepatitis B, varicella
Item | Entry | Date | Result // Tdap | Adacel | 05/17/2021 |
Hepatitis B series | Doses 1, 2, 3 | 02/03/2001, 03/05/2001, 08/06/2001 |
Hepatitis B surface antibody | 97 mIU/mL | 12/10/2025 | [x] Positive  [ ] Negative
Varicella IgG titer | | 12/10/2025 | [x] Positive  [ ] Negative
## Tuberculosis - two TSTs, or one IGRA within 12 months
Item | Entry | Date | Result // IGRA | QFT Plus | 12/10/2025 | [x] Negative  [ ] Positive  [ ] Indeterminate
Influenza, this season | Vaxigrip | 04/22/2025 and 10/29/2025 |
## Healthcare professional
Printed name and title :: Dra. Carolina Etchart, MD ;; Address :: Av. Sabattini 900, Alta Gracia ;; Date :: 12/19/2025
~ Authorized signature :: C. Etchart ;; Medical license :: MP 30551""",
        "Agustina M. Ferreyra",
        "2025-12-19",
        birth="2000-10-02",
        values="measles_igg,,,positive;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,97,mIU/mL,positive;varicella_igg,,,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_aamc",
        aamc
        + """Last name :: Chukwuemeka ;; First name :: Adanna ;; Middle initial :: J. ;; Date of birth :: 06/14/1999
School :: Niger Delta College of Health Sciences ;; Cell phone :: +234 803 555 0119 ;; Student ID :: NDC/2019/551
## MMR
Option | Vaccine / test | Date | Result // Two doses of MMR | Dose 1 | 01/09/2001 |
Two doses of MMR | Dose 2 | not on record | // Serology | Measles IgG titer | 11/03/2025 | [ ] Positive  [x] Negative
Serology | Mumps IgG titer | 11/03/2025 | [x] Positive  [ ] Negative
Serology | Rubella IgG titer | 11/03/2025 | [x] Positive  [ ] Negative
## Tetanus-diphtheria-pertussis, hepatitis B, varicella
Item | Entry | Date | Result // Tdap | Boostrix | 11/03/2025 |
Hepatitis B series | Doses 1, 2, 3 | 04/12/2021, 05/14/2021, 10/18/2021 |
Hepatitis B surface antibody | 55 mIU/mL | 11/03/2025 | [x] Positive  [ ] Negative
Varicella IgG titer | | 11/03/2025 | [ ] Positive  [x] Negative
## Tuberculosis
Item | Entry | Date | Result // IGRA | T-SPOT | 11/03/2025 | [x] Negative  [ ] Positive  [ ] Indeterminate
Remarks :: not immune to measles and varicella, doses will be given
## Healthcare professional
Printed name and title :: Dr. Ibiso Briggs ;; Address :: University Clinic, Port Harcourt ;; Date :: 11/12/2025
~ Authorized signature :: I. Briggs ;; Medical license :: MDCN 44190""",
        "Adanna J. Chukwuemeka",
        "2025-11-12",
        birth="1999-06-14",
        values="measles_igg,,,negative;mumps_igg,,,positive;rubella_igg,,,positive;anti-HBs,55,mIU/mL,positive;varicella_igg,,,negative;IGRA,,,negative",
        sound=False,
    )
    yield mk(
        "physical_exam",
        """% RIVERBEND COLLEGE OF MEDICINE // % Office of Visiting Student Education - Health Certificate
% To be completed by a physician, nurse practitioner or physician assistant within six months of the start date
Student's name :: Mbarek Oussama Tazi ;; Birth date :: 12/05/2000 ;; Sex :: [ ] F  [x] M
Home institution :: Faculté de Médecine d'El Jadida ;; Elective :: Nephrology ;; Start date :: 04/13/2026
## Physical findings
Height :: 1.78 m ;; Weight :: 74 kg ;; Blood pressure :: 118 / 76 ;; Pulse :: 64 ;; Vision :: 20/20 corrected
System | Findings // Head, eyes, ears, nose, throat | normal // Neck and thyroid | normal // Chest and lungs | clear
Heart | regular rhythm, no murmur // Abdomen | soft, no organomegaly // Neurological | intact // Skin and extremities | normal
## Statement
In my opinion this student  [x] is  [ ] is not  free of any condition that would endanger patients or personnel, and [x] is  [ ] is not  able to take part fully in clinical work.
Restrictions, if any :: none ;; Date of examination :: 01/27/2026
~ Examiner's signature :: Y. Benjelloun ;; Printed name, degree :: Dr Younes Benjelloun, MD""",
        "Mbarek Oussama Tazi",
        "2026-01-27",
        birth="2000-12-05",
    )
    yield mk(
        "physical_exam",
        """% CLEARWATER BAY HOSPITAL
% Occupational Health - Post-Offer Medical Evaluation, Students and Residents // % OHS 118-B
Name :: Daniel Kwaku Boateng ;; DOB :: 03/29/1999 ;; Program :: Surgery elective
## Examination
Height :: 5 ft 11 in ;; Weight :: 241 lb ;; BP :: 178 / 112 ;; Repeat BP :: 174 / 108 ;; Pulse :: 96
System | Normal | Abnormal | Notes // General | [x] | [ ] | // Heart | [ ] | [x] | S4 gallop // Lungs | [x] | [ ] |
Back and joints | [x] | [ ] | // Neurologic | [x] | [ ] |
## Disposition
[ ] Cleared for duty
[ ] Cleared with accommodation
[x] NOT cleared - further evaluation required before placement
Reason :: uncontrolled hypertension; to see own physician, then return ;; Date of exam :: 10/15/2025
~ Clinician :: P. Halloran, FNP ;; Examinee :: D. Boateng""",
        "Daniel Kwaku Boateng",
        "2025-10-15",
        birth="1999-03-29",
        sound=False,
    )
    yield mk(
        "tb_symptom",
        """% NORTH FORK UNIVERSITY HOSPITALS // % Annual Tuberculosis Symptom Review
% For persons with a previous positive TB test or documented treatment
Print name :: Shirin Akter Jahan ;; Date of birth :: 07/09/1999 ;; Badge / school :: visiting student
Date of positive test :: 2019 ;; Last chest film :: 09/2025, no active disease ;; Treated :: [x] Yes  [ ] No
## Do you now have any of the following?
Symptom | Yes | No // Cough lasting three weeks or more | [ ] | [x] // Sputum with blood | [ ] | [x] // Night sweats | [ ] | [x]
Fever or chills without known cause | [ ] | [x] // Loss of weight without trying | [ ] | [x]
Loss of appetite or unusual tiredness | [ ] | [x] // Hoarseness | [ ] | [x]
I will report any of these symptoms to Employee Health without delay.
Employee Health :: [x] No symptoms, may work  [ ] Needs evaluation ;; Nurse :: L. Fontenot, RN ;; Date :: 02/11/2026
~ Signature :: Shirin Jahan ;; Date signed :: 02/11/2026""",
        "Shirin Akter Jahan",
        "2026-02-11",
        birth="1999-07-09",
    )
    yield mk(
        "tb_symptom",
        """% NORTH FORK UNIVERSITY HOSPITALS // % Annual Tuberculosis Symptom Review
% For persons with a previous positive TB test or documented treatment
Print name :: Bui Quang Minh ;; Date of birth :: 01/17/2000 ;; Badge / school :: visiting student
Date of positive test :: 09/2025 ;; Last chest film :: not yet done ;; Treated :: [ ] Yes  [x] No
## Do you now have any of the following?
Symptom | Yes | No // Cough lasting three weeks or more | [x] | [ ] // Sputum with blood | [ ] | [x] // Night sweats | [x] | [ ]
Fever or chills without known cause | [ ] | [x] // Loss of weight without trying | [x] | [ ]
Loss of appetite or unusual tiredness | [ ] | [x] // Hoarseness | [ ] | [x]
I will report any of these symptoms to Employee Health without delay.
Employee Health :: [ ] No symptoms, may work  [x] Needs evaluation ;; Nurse :: L. Fontenot, RN ;; Date :: 10/08/2025
~ Signature :: Bui Quang Minh ;; Date signed :: 10/08/2025""",
        "Bui Quang Minh",
        "2025-10-08",
        birth="2000-01-17",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% ST. COLUMBA MEDICAL CENTER
% Student Orientation - Receipt of Handbook and Agreement to Hospital Rules // % Edition of July 2025
Name (please print) :: Paloma Arredondo Gil ;; School :: Universidad de la Sierra Sur ;; Department :: Family Medicine
## Please tick each statement
[x] I received the Student Handbook, edition of July 2025.
[x] I will wear my badge above the waist at all times.
[x] I will not enter orders and will not write in the record except under my own login.
[ ] I have read the rules on photographs and social media.
[ ] I have read the plan for fire, evacuation and active threats.
## Signature - the agreement is not valid without it
~ Student's signature :: ;; Date :: // ~ Witness :: ;; Date ::""",
        "Paloma Arredondo Gil",
        sound=False,
    )
    yield mk(
        "flu",
        """% ST. COLUMBA MEDICAL CENTER // % Employee and Student Health - Influenza Season 2025/26
% Exemption request and declination
Name :: Wolfgang Ruprecht Thoma ;; Date of birth :: 02/13/2001 ;; Unit :: Emergency Medicine
## My decision
[ ] I was vaccinated this season (attach record)
[x] I decline the vaccination this season
[ ] I ask for a medical exemption (physician's note attached)
Reason given :: I prefer not to be vaccinated at this time
## I understand that
[x] I must wear a surgical mask within six feet of patients from November 1 to March 31
[x] I may be sent home during an outbreak on my unit
[x] I may change my mind at any time and get the vaccine free of charge
~ Signature :: W. Thoma ;; Date :: 10/22/2025""",
        "Wolfgang Ruprecht Thoma",
        "2025-10-22",
        birth="2001-02-13",
        sound=False,
    )
    yield mk(
        "application_form",
        """% THE WEXCOMBE SCHOOL OF MEDICINE // % International Visiting Clerkship Application 2026
% Send with a fee of $250 to the Registrar, 30 Chancellor Walk, Burlington, VT 05405
Surname :: Szabó ;; Given names :: Réka Boglárka ;; Date of birth (M/D/Y) :: 05/06/2001
Country of citizenship :: Hungary ;; Passport number :: BK441907 ;; E-mail :: reka.szabo@mail.example
Medical school :: Tisza University, Faculty of Medicine ;; Year :: 6 of 6 ;; Graduation :: June 2026
## Requested clerkship
Preference | Department | From | To // First | Pediatric Cardiology | 03/30/2026 | 04/24/2026
Second | Neonatology | 03/30/2026 | 04/24/2026
## Background
[ ] Yes  [x] No   Have you ever been refused a visa to the United States?
[ ] Yes  [x] No   Has any school ever taken disciplinary action against you?
[x] Yes  [ ] No   Have you completed the core clerkship in this discipline?
## Certification
The information given here is true. I have read the technical standards of the School.
~ Applicant :: Szabó Réka ;; Date :: 11/17/2025""",
        "Réka Boglárka Szabó",
        "2025-11-17",
        birth="2001-05-06",
    )
    yield mk(
        "mask_fit",
        """% CLEARWATER BAY HOSPITAL // % Occupational Health - Respirator Fit Testing // % OHS 131
Name :: Lerato Nomvula Dlamini ;; DOB :: 11/22/2000 ;; School :: University of Umzimvubu
Test date :: 02/02/2026 ;; Valid until :: 02/01/2027 ;; Agent :: [ ] Saccharin  [x] Bitrex
## Respirator
Make and model :: BYD DE2322 N95 ;; Size :: [ ] Small  [x] Regular ;; Beard :: [x] No  [ ] Yes
Exercise | Passed | Failed // Normal breathing | [x] | [ ] // Deep breathing | [x] | [ ] // Turning head | [x] | [ ]
Nodding | [x] | [ ] // Reading aloud | [x] | [ ] // Jogging in place | [x] | [ ]
Result :: [x] Pass  [ ] Fail ;; Respirator questionnaire reviewed :: 01/29/2026
~ Person tested :: L. Dlamini ;; Tester :: R. Castellanos, RN""",
        "Lerato Nomvula Dlamini",
        "2026-02-02",
        expires="2027-02-01",
        birth="2000-11-22",
    )


def _crest_letter() -> Iterator[UnseenPaper]:
    """Letters of schools, hospitals, banks and insurers."""
    mk = partial(_paper, CrestLetter)
    yield mk(
        "good_standing",
        """% Cheongsan University College of Medicine
% Office of Academic Affairs, 77 Daehak-ro, Jongno-gu, Seoul 03080, Republic of Korea
% Phone +82-2-555-0190   medaffairs@cheongsan.example
Date: December 8, 2025
# Certificate of Good Academic Standing
Name :: LIM, SEO YEON // Date of birth :: April 27, 2001 // Student number :: 2020-31174
Program :: Doctor of Medicine (6 years), year 5
To whom it may concern,
The student named above is currently enrolled as a full-time student and is in good academic standing. She has no record of suspension, probation or any other disciplinary measure. She ranks 21st of 112 in her class.
She will have completed all core clerkships by February 2026 and is permitted by the College to take an elective abroad.
Sincerely,
~ Dean, College of Medicine :: Kang Tae-hwan, M.D., Ph.D.
! CHEONGSAN // ! UNIVERSITY""",
        "Seo Yeon Lim",
        "2025-12-08",
        birth="2001-04-27",
    )
    yield mk(
        "good_standing",
        """% Università di Monteforte
% Scuola di Medicina e Chirurgia - Segreteria Studenti, Via Ospedale 12, 99100 Monteforte
% PEC medicina@monteforte.example   Tel. 079 555 0166
> Prot. n. 4471/2026 // > Monteforte, 29 gennaio 2026
# ATTESTAZIONE DI REGOLARITÀ - LETTER OF GOOD STANDING
Si attesta che la studentessa Chiara Antonella DERIU, nata a Nuoro il 6 settembre 2000, matricola 50031188, è regolarmente iscritta al VI anno del corso di laurea magistrale in Medicina e Chirurgia, è in regola con il pagamento delle tasse e non ha in corso procedimenti disciplinari.
This is to attest that Ms. Chiara Antonella Deriu is regularly enrolled in the sixth year of the degree course in Medicine and Surgery, has paid her fees and is a student in good standing. No disciplinary proceedings are open.
Si rilascia per gli usi consentiti dalla legge. Il certificato non può essere prodotto agli organi della pubblica amministrazione italiana.
~ Il Direttore della Segreteria :: Dott. Gavino Sechi""",
        "Chiara Antonella Deriu",
        "2026-01-29",
        birth="2000-09-06",
    )
    yield mk(
        "good_standing",
        """% Port Antilles School of Medicine
% Office of Student Records, Frigate Bay Road, Basse-Anse, West Indies
% US administrative office: 400 Corporate Circle, Suite 12, Iselin, NJ 08830
September 24, 2025
RE: Harpreet Kaur Dhillon, student no. 1140551, date of birth 01/16/1998
To the Office of Visiting Students:
We write in answer to the request of the student named above, who asked us for a letter of good standing.
Ms. Dhillon was suspended from the program on August 29, 2025, pending the outcome of a hearing on professional conduct. While the suspension lasts she is not a student in good standing and may not take part in clinical rotations at any site.
We will write again when the Committee has decided. This letter may be shared with your legal department.
Respectfully,
~ Registrar and Director of Student Records :: Lorraine T. Peltier""",
        "Harpreet Kaur Dhillon",
        "2025-09-24",
        birth="1998-01-16",
        sound=False,
    )
    yield mk(
        "dean_verification",
        """% Universiteit van Westmeer
% Faculteit Geneeskunde, Onderwijsinstituut, Postbus 771, 9799 XH Westmeer // % Telefoon 050 555 0147
> Westmeer, 17 november 2025 // > Kenmerk: OI/25-1188
# Verklaring van de decaan / Dean's statement
Betreft / Concerning: Jasmijn Roos van der Velde, geboren / born 12 maart 2002, studentnummer S4419031
Ondergetekende verklaart dat bovengenoemde studente is ingeschreven voor de masteropleiding Geneeskunde en alle verplichte coschappen met goed gevolg heeft afgerond.
The undersigned confirms that the above student is enrolled in the master's programme in Medicine, has passed all required clerkships, is proficient in English, and has the permission of the Faculty to take an elective of eight weeks in Internal Medicine at Stonebridge Medical Center, Hartford. Credit will be given for it. She is covered by the liability insurance of the University worldwide.
~ Decaan / Dean :: Prof. dr. H. Terpstra ;; Studieadviseur / Adviser :: drs. M. Kuipers""",
        "Jasmijn Roos van der Velde",
        "2025-11-17",
        birth="2002-03-12",
    )
    yield mk(
        "dean_verification",
        """% Zagros Valley University of Medical Sciences
% Vice-Chancellery for Education, International Office, Shahid Beheshti Blvd., Zagros-shahr
19 October 2025
Our ref.: 551/d/4407
# Verification requested for KIAN REZVANI, student ID 9721044
Dear Colleagues at Fort Clayton University Hospital,
You asked us to confirm the statement that Mr. Kian Rezvani submitted to you together with his application.
Our files do not show that Mr. Rezvani has been enrolled in this University after June 2024. The dean's letter of 1 September 2025 that you sent us was not issued by this office, and the signature on it is not that of our Dean. We therefore cannot verify his status.
Please do not hesitate to write to us for further information.
Yours truly,
~ Director, International Office :: Dr. Mahtab Sohrabi""",
        "Kian Rezvani",
        "2025-10-19",
        sound=False,
    )
    yield mk(
        "lor",
        """% Kasr Al-Noor Teaching Hospitals
% Department of General Surgery, Corniche Street, Mansoura-on-Nile, Egypt
Monday, 3 November 2025
# Recommendation for Youssef Hany Gerges
Dear Members of the Selection Committee,
I have known Dr. Youssef Hany Gerges since he was in his fourth year, first as his lecturer and then for eight weeks as the head of the surgical unit in which he worked as an intern.
He took histories with tact, presented in order, and came to the operating room prepared; I let him close skin and assist in hernia repairs. On night duty he recognised an acute limb in a patient admitted for a different reason and called the vascular team at once. His knowledge is among the best of his batch of 900.
He is modest, accepts correction and gets on with nurses and patients alike. His spoken English is fluent.
I recommend him strongly for a clinical elective and, later, for residency. You may reach me at +20 50 555 0148.
With kind regards,
~ Professor and Head of General Surgery :: Prof. Adel Mounir Wassef, MD, FRCS""",
        "Youssef Hany Gerges",
        "2025-11-03",
    )
    yield mk(
        "nysed_letter",
        """% THE STATE EDUCATION DEPARTMENT
% Office of the Professions, Bureau of Comparative Education, 89 Washington Avenue, Albany, NY
January 6, 2026
Mr. Anirudh Subramanya Bhat
c/o Hudson Highlands Hospital, Office of Medical Education
# Clinical clerkship approval - student of an international medical school
Dear Mr. Bhat:
Your application for long-term clerkships has been evaluated. You meet the requirements of Section 60.2(d) of the Regulations of the Commissioner of Education and are hereby authorized to begin supervised clerkships of more than twelve weeks in New York State.
Date of approval :: January 6, 2026 // Approval ends :: January 5, 2028 // Reference :: CC-26-00417
A change of medical school ends this approval. Show this letter to each hospital before you begin.
Very truly yours,
~ Evaluator, Comparative Education :: Janine R. Oberholtzer""",
        "Anirudh Subramanya Bhat",
        "2026-01-06",
        expires="2028-01-05",
    )
    yield mk(
        "invitation",
        """% Larkspur University Hospital
% Global Health and Visiting Learners, 1 Larkspur Plaza, Cincinnati, OH 45219
% visitinglearners@larkspur.example   513-555-0158
November 21, 2025
Ms. Nthabiseng Palesa Mokoena
Drakensberg School of Medicine, Bloemhof
# Letter of invitation
Dear Ms. Mokoena,
On behalf of the Division of Infectious Diseases I am glad to invite you to a clinical elective of four weeks in our hospital, from March 2 to March 27, 2026, under the supervision of Dr. Howard Eisenmann.
The purpose of the visit is educational. You will not be paid and will not be employed. You are responsible for travel, housing, health insurance and the fee of $500. Before you arrive we need proof of immunity, a TB test, a drug screen and a background check; the list is enclosed.
Please bring this letter to your visa interview and show it on entry to the United States.
Yours sincerely,
~ Director, Visiting Learners :: Patrice Lindholm-Reyes, MPH""",
        "Nthabiseng Palesa Mokoena",
        "2025-11-21",
    )
    yield mk(
        "financial_proof",
        """% Banque Régionale du Sahel
% Agence Centrale, Place de l'Indépendance, B.P. 4417, Dakar-Plateau, Sénégal // % SWIFT BRSHSNDK   Tél. +221 33 555 01 80
Dakar, le 11 février 2026
# ATTESTATION DE SOLDE
Nous soussignés, Banque Régionale du Sahel, attestons que Mademoiselle Khadija Sokhna Ndiaye, née le 30 mai 2001 à Thiès, est titulaire dans nos livres du compte ci-dessous :
Compte n° :: SN 100 01 551 00447190 // Nature :: Compte d'épargne // Solde au 10 février 2026 :: 9 850 000 FCFA
Contre-valeur :: environ 16 200 USD
La présente attestation est délivrée à la demande de l'intéressée pour une demande de visa aux États-Unis et n'engage pas la responsabilité de la banque.
~ Le Chef d'agence :: Mamadou Lamine Cissé
! BANQUE RÉGIONALE // ! DU SAHEL""",
        "Khadija Sokhna Ndiaye",
        "2026-02-11",
        birth="2001-05-30",
    )
    yield mk(
        "malpractice",
        """% Universidade Federal do Planalto Verde
% Pró-Reitoria de Graduação - Seguros Acadêmicos, Campus Universitário, Planalto Verde - GO
% International Office: international@ufpv.example
Planalto Verde, February 5, 2026
# Certificate of professional liability coverage for student
To: Office of Medical Student Programs, Garrison Memorial Hospital, Omaha, NE
We certify that the student below is insured against claims of professional liability arising from clinical training outside Brazil, under the group policy of the University with Seguradora Araucária S.A.:
Student :: Rafael Augusto Nascimento Lemos // Date of birth :: 14 December 2000 // Policy :: RC-PROF 0441.9.2026
Coverage begins :: 1 March 2026 // Coverage ends :: 30 June 2026 // Limit per occurrence :: USD 1,000,000
Annual aggregate :: USD 3,000,000 // Territory :: worldwide, United States included
The policy is valid only for activities supervised by a licensed physician.
~ Coordinator of academic insurance :: Profa. Márcia Tolentino""",
        "Rafael Augusto Nascimento Lemos",
        "2026-03-01",
        expires="2026-06-30",
        birth="2000-12-14",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )


def _student_web() -> Iterator[UnseenPaper]:
    """Pages printed from web applications."""
    mk = partial(_paper, StudentWeb)
    yield mk(
        "background_check",
        """% 12/4/25, 3:51 PM // % Verimont | Order summary
% https://portal.verimont.example/orders/7781402/summary
# Background screening - order summary
Applicant :: Gabriel Tiago Moura // Date of birth :: 06/11/2000 // Order number :: 7781402
Ordered for :: Ashgrove University Hospital, Visiting Students // Ordered :: 11/25/2025 // Completed :: 12/02/2025
## Overall result || Clear
Social security trace || Done // Criminal, county (Suffolk, MA) || Clear // Criminal, national database || Clear
Sex offender registries, 50 states || Clear // Exclusion lists (OIG LEIE, SAM) || Clear
International criminal, Portugal || Clear
Clear means that no reportable record was found. The full report with the notice of rights can be downloaded as a PDF.""",
        "Gabriel Tiago Moura",
        "2025-12-02",
        birth="2000-06-11",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% 10/14/2025 9:08 AM // % Ironbark Screening | Report viewer
% https://secure.ironbark.example/report/IB-2025-90417
# Screening report IB-2025-90417 // # Prepared under the Fair Credit Reporting Act for the named end user only
Subject :: JEREMIAH LUKE ADDISON // DOB :: Aug 30, 1998 // End user :: Kessler Ridge Medical School
Report opened :: Oct 6, 2025 // Report closed :: Oct 13, 2025
## Report decision || Consider
Identity check || Verified // National criminal locator || Clear // County criminal, Maricopa AZ || Consider
Federal criminal || Clear // Office of Inspector General || Clear
## Details, Maricopa County
Offense | Level | Filed | Disposition
Driving under the influence, BAC 0.08 or more | Misdemeanor | 03/02/2022 | Guilty, 06/17/2022; 10 days, probation completed
The end user decides. The subject may dispute the accuracy of the report with Ironbark within 60 days.""",
        "Jeremiah Luke Addison",
        "2025-10-13",
        birth="1998-08-30",
        values="background_check,,,consider",
        sound=False,
    )
    yield mk(
        "background_check",
        """% 2/17/26, 11:30 AM // % ClearPath Compliance | My results
% https://my.clearpathcompliance.example/results
# My results // # PatientCare student package, code AG48
Name :: Zainab Abdulrahman Yusuf // Birth date :: 19 Sep 2000 // School :: Ashgrove University Hospital
Submitted :: 02/09/2026 // Results date :: 02/16/2026
## Background check || No records found
Search | Place | Finding // Criminal history | Residential history, USA | No records found
Sexual offender index | Nationwide | No records found // Health care fraud and abuse | Nationwide | No records found
Criminal history, international | Nigeria, Kaduna State | No records found // Patriot Act / OFAC | USA | No records found
Your school has been told that the results are available. You can buy a printed copy within 12 months.""",
        "Zainab Abdulrahman Yusuf",
        "2026-02-16",
        birth="2000-09-19",
        values="background_check,,,clear",
    )
    yield mk(
        "drug_screen",
        """% 2/24/26, 8:17 AM // % ClearPath Compliance | Drug test
% https://my.clearpathcompliance.example/drugtest
# Drug test // # 10 panel plus fentanyl, urine
Name :: Marek Jan Dvorak // Birth date :: 02 Dec 1999 // School :: Ashgrove University Hospital
Registration code :: QP-551902 // Collection site :: Lakeside Urgent Care, Erie PA // Collection date :: 02/20/2026
## Result || Pending - with laboratory
Your specimen has been received by the laboratory on 02/21/2026. Most negative results are released in 1 to 3 business days; a specimen that needs confirmation takes longer. Please do not call before five business days have passed.""",
        "Marek Jan Dvorak",
        "2026-02-20",
        birth="1999-12-02",
        values="drug_screen,,,pending",
        sound=False,
    )
    yield mk(
        "drug_screen",
        """% 1/12/2026 4:40 PM // % Verimont | Drug screen result
% https://portal.verimont.example/occ/551177/result
# Drug screen result
Applicant :: Hui Min Tan // Date of birth :: 03/09/2001 // Ordered for :: Ashgrove University Hospital, Visiting Students
Panel :: 9-panel urine, laboratory based // Specimen collected :: 01/06/2026 2:55 PM // Result released :: 01/09/2026
## Medical review officer || Negative dilute
Amphetamines || Negative // Barbiturates || Negative // Benzodiazepines || Negative // Cocaine || Negative
Marijuana || Negative // Methadone || Negative // Opiates || Negative
Creatinine 11.2 mg/dL, specific gravity 1.0021: the specimen is dilute. Under the policy of Ashgrove a new collection is required; see your messages for the new code.""",
        "Hui Min Tan",
        "2026-01-06",
        birth="2001-03-09",
        values="drug_screen,,,dilute",
        sound=False,
    )
    yield mk(
        "immunization_host",
        """% 2/6/2026, 1:22 PM // % CampusMed | Immunization compliance
% https://campusmed.tidewell.example/immunizations
# Immunization compliance record // # Tidewell University Medical Center - visiting learners. Record last updated 02/05/2026
Name :: Noor Hidayah Ismail // Date of birth :: 07/24/2001 // Learner ID :: VL-20447
## Overall status || Compliant
MMR, 2 doses: 05/30/2002, 06/12/2008 || Compliant // Varicella, 2 doses: 09/01/2023, 10/02/2023 || Compliant
Hepatitis B, 3 doses: 07/24/2001, 08/28/2001, 01/29/2002 || Compliant
Hepatitis B surface antibody 01/20/2026: 64 mIU/mL, positive || Compliant // QuantiFERON 01/20/2026: negative || Compliant
Tdap: 09/01/2023 || Compliant // Influenza 2025-26: 12/03/2025 || Compliant // COVID-19: 12/03/2025 || Compliant
Reviewed by A. Dunleavy, RN, on 02/05/2026. Entries were checked against uploaded documents.""",
        "Noor Hidayah Ismail",
        "2026-02-05",
        birth="2001-07-24",
        values="anti-HBs,64,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "hipaa",
        """% 11/6/25, 7:55 PM // % LearnWell LMS | My transcript
% https://lms.learnwell.example/transcript/course/4471
# HIPAA for Clinical Students
Learner :: Andrés Camilo Pulgarín // Assigned by :: Tidewell University Medical Center // Registered :: 10/20/2025
Statement date :: 11/06/2025
## Course status || Incomplete
Lesson 1: What the law protects || Completed // Lesson 2: Uses and disclosures || Completed
Lesson 3: Breaches and reporting || Not started // Final assessment || Not started
Progress 50%. A certificate can be printed when all items are completed and the assessment score is 80% or better.""",
        "Andrés Camilo Pulgarín",
        "2025-11-06",
        sound=False,
    )
    yield mk(
        "fl_cie",
        """% 1/26/2026 10:05:44 AM // % Clearinghouse Results Website | Person summary
% https://clearinghouse.fl-sample.example/person/7714
# Person profile - AHCA background screening
Name :: DELACROIX, FABIENNE ROSE-MAY // Date of birth :: 10/08/1999 // Screening request ID :: CH-2601-447190
Fingerprints submitted :: 01/20/2026 // Eligibility determination date :: 01/22/2026 // Retained prints expire :: 01/20/2031
## AHCA determination || Eligible // ## DOEA determination || Eligible
Requesting provider: Coral Inlet Teaching Hospital. The determination rests on a level 2 screening and may change if new information arrives while the prints are retained.""",
        "Fabienne Rose-May Delacroix",
        "2026-01-20",
        expires="2031-01-20",
        birth="1999-10-08",
    )
    yield mk(
        "application_form",
        """% 2/10/26, 6:31 PM // % VisitMed | Application
% https://apply.visitmed.example/my/application/10447
# Elective application 10447
Applicant :: Sanduni Tharushika Perera // Date of birth :: 05 Mar 2001
Medical school :: University of Ruhunupura, Faculty of Medicine // Year of study :: Final year
Elective :: Endocrinology, 4 weeks // Host :: Tidewell University Medical Center
## Application status || Draft - not submitted
Personal data || Done // Documents (6 of 9) || Incomplete // Fee || Due // Signature of applicant || Incomplete
You have not signed and submitted this application yet. Only submitted applications are seen by the host.""",
        "Sanduni Tharushika Perera",
        birth="2001-03-05",
        sound=False,
    )
    yield mk(
        "policy_ack",
        """% 12/15/2025, 2:12 PM // % Onboard | Completed task
% https://onboard.ashgrove.example/tasks/policies/receipt
# Acknowledgement of hospital policies // # Receipt of an electronic signature
Signed by :: Bartłomiej Michał Wrona // Signed on :: December 15, 2025 at 2:11 PM EST // Role :: Visiting medical student
Signature method :: Typed name, one-time code sent to e-mail
## Documents acknowledged || Completed
Code of conduct || Acknowledged // Acceptable use of information systems || Acknowledged
Drug and alcohol free workplace || Acknowledged // Dress and hygiene standards || Acknowledged
Reporting of safety events || Acknowledged
By typing my name I confirm that I have read these policies and agree to follow them during my rotation.""",
        "Bartłomiej Michał Wrona",
        "2025-12-15",
    )


def _mail_print() -> Iterator[UnseenPaper]:
    """Electronic letters as they are printed."""
    mk = partial(_paper, MailPrint)
    yield mk(
        "invitation",
        """% Mail // % Adaeze Ezinne Obiora <adaeze.obiora@mail.example>
# Visiting elective - offer of a place, Block 9
Rotations Office <rotations@galloway.example> || Thu, Dec 11, 2025 at 10:42 AM
To: adaeze.obiora@mail.example
Dear Adaeze Ezinne Obiora,
Galloway Health is pleased to offer you a place as a visiting student:
Rotation: Hematology Consult Service
Dates: March 9, 2026 - April 3, 2026
Preceptor: Lionel Fairbanks, MD
Site: Galloway Main Campus, Richmond, VA
Please accept in the portal within 7 days. Onboarding (titers, TB test, drug screen, background check, BLS card) must be finished by February 9, 2026, or the place goes to another student.
You may show this message as an invitation when you apply for your visa; a signed letter will be sent on request.
~ Rotations Coordinator, Galloway Health :: Meredith Kozlowski""",
        "Adaeze Ezinne Obiora",
        "2025-12-11",
    )
    yield mk(
        "fee_receipt",
        """% Inbox // % Tu Anh Pham <tuanh.pham@mail.example>
# Your receipt from Galloway Health Rotations #1188-4402
Galloway Payments <no-reply@pay.galloway.example> || Mon, Dec 15, 2025 at 9:03 PM
To: tuanh.pham@mail.example
Thank you for your payment.
Amount paid :: $300.00 // Date paid :: December 15, 2025 // Payment method :: Visa ending in 4419 // Billed to :: Tu Anh Pham
Description | Qty | Amount // Visiting student processing fee | 1 | $250.00 // Badge and parking deposit | 1 | $50.00
Amount charged | | $300.00
If you have questions, reply to this message or call 804-555-0112. Fees are not refunded after the rotation starts.""",
        "Tu Anh Pham",
        "2025-12-15",
    )
    yield mk(
        "background_check",
        """% Mail // % Visiting Students <vs@kessleridge.example>
# Completed: background report for Miriam Tesfaye Haile
Corvane Screening <reports@corvane.example> || Fri, Jan 23, 2026 at 4:15 PM
To: vs@kessleridge.example   Cc: miriam.haile@mail.example
The background report you ordered is complete. Here is the summary:
Candidate :: Miriam Tesfaye Haile // Date of birth :: 01/11/2001 // Ordered :: 01/15/2026 // Completed :: 01/23/2026
Result :: CLEAR
Search | Outcome // Address history and alias names | Completed // National criminal and sex offender search | Clear
County criminal records, 2 counties | Clear // Ethiopia, court record search | Clear // Sanctions (FACIS level 3) | Clear
The full report is attached. It contains personal data; forward it only to those who decide on the placement.
& 1 attachment: report_CV-2026-01180.pdf (214K)""",
        "Miriam Tesfaye Haile",
        "2026-01-23",
        birth="2001-01-11",
        values="background_check,,,clear",
    )
    yield mk(
        "health_insurance",
        """% Posteingang // % Lukas Benedikt Achleitner <l.achleitner@mail.example>
# Ihre Versicherungsbestätigung AR-4471-2026
Alpenruh Reiseschutz <service@alpenruh.example> || Di., 03.02.2026 um 08:46
An: l.achleitner@mail.example
Sehr geehrter Herr Achleitner,
vielen Dank für Ihren Abschluss. Wir bestätigen Ihnen den folgenden Versicherungsschutz:
Versicherte Person :: Lukas Benedikt Achleitner, geboren am 29.07.2000 // Tarif :: Auslandskrankenversicherung Studium Premium
Versicherungsbeginn :: 02.03.2026 // Versicherungsende :: 30.05.2026 // Geltungsbereich :: weltweit einschließlich USA
Deckungssumme :: unbegrenzt, ohne Selbstbeteiligung // Rücktransport :: versichert
Der Beitrag von 187,20 EUR wird am 05.02.2026 von Ihrem Konto abgebucht. Eine Bestätigung in englischer Sprache für die Gastuniversität finden Sie im Anhang.
~ Kundenservice, Alpenruh Reiseschutz AG :: Sabine Moosbrugger
& 2 Anhänge: Police_AR-4471-2026.pdf, Confirmation_EN.pdf""",
        "Lukas Benedikt Achleitner",
        "2026-03-02",
        expires="2026-05-30",
        birth="2000-07-29",
    )
    yield mk(
        "flu",
        """% Mail // % Ananya Deb Roy <ananya.debroy@mail.example>
# Your immunization record from Harvest Drug
Harvest Drug Immunizations <care@harvestdrug.example> || Wed, Oct 22, 2025 at 12:30 PM
To: ananya.debroy@mail.example
Hi Ananya, thanks for getting your vaccine with us. Save this record.
Patient :: Ananya Deb Roy // Date of birth :: 04/14/2001 // Vaccine :: Fluzone trivalent 2025-2026, 0.5 mL
Date administered :: 10/22/2025 // Lot and expiration :: U8471BA, exp 06/30/2026
Site and route :: Right deltoid, intramuscular // Given by :: Marcus Feeney, PharmD
Store :: Harvest Drug #0417, 900 Elm St, Manchester, NH 03101
A vaccine information statement dated 01/31/2025 was given to you. Protection takes about two weeks to develop.""",
        "Ananya Deb Roy",
        "2025-10-22",
        birth="2001-04-14",
    )
    yield mk(
        "placeholder",
        """% Mail // % Visiting Students <vs@kessleridge.example>
# Documents still missing - Nardos Bekele Girma
Nardos Bekele Girma <nardos.girma@mail.example> || Tue, Jan 20, 2026 at 7:18 AM
To: vs@kessleridge.example
Dear Ms. Hartsock,
I am writing about the two items that are still open in my file. I can not upload them today, so please use this message in their place for now:
1. Drug screen: the collection site has given me an appointment on February 4.
2. Proof of health insurance: I will buy the policy once my flight is booked, by February 13 at the latest.
All other documents were uploaded last week. Thank you for your patience.
Kind regards,
Nardos Bekele Girma""",
        "Nardos Bekele Girma",
        "2026-01-20",
    )
    yield mk(
        "osha_bbp",
        """% Inbox // % Juliana Prates Sampaio <juliana.sampaio@mail.example>
# Certificate: OSHA Bloodborne Pathogens - you passed
Medlearn Academy <certificates@medlearn.example> || Sat, Nov 29, 2025 at 6:20 PM
To: juliana.sampaio@mail.example
Congratulations, Juliana Prates Sampaio!
You have completed the course Bloodborne Pathogens and Needlestick Safety (OSHA 29 CFR 1910.1030).
Completed on :: November 29, 2025 // Score :: 18 of 20 (90%), passed // Certificate number :: MLA-BBP-551904
Valid until :: November 29, 2026
This message is your proof of completion. A PDF for framing can be bought in the shop.""",
        "Juliana Prates Sampaio",
        "2025-11-29",
        expires="2026-11-29",
    )
    yield mk(
        "dean_verification",
        """% Mail // % Visiting Students <vs@kessleridge.example>
# Re: Verification of enrollment - Oleksandr Ihorovych Hnatiuk
Dean's Office, Dnipro Steppe Medical University <dean@dsmu.example> || Wed, Nov 5, 2025 at 3:27 AM
To: vs@kessleridge.example
Dear Colleagues,
In reply to your message of November 3 I confirm the following about the student Oleksandr Ihorovych Hnatiuk (born on May 21, 2001):
He is enrolled in the sixth and last year of the faculty of General Medicine. He has passed the clerkships in internal medicine, surgery, pediatrics and obstetrics. He has my permission for an elective in your hospital in spring 2026, for which we will give credit. His command of English is sufficient, and he has been trained in universal precautions.
Graduation is expected on June 30, 2026.
~ Dean for International Students, Dnipro Steppe Medical University :: Prof. Larysa Shevchuk
On Mon, Nov 3, 2025, Visiting Students wrote: Please confirm the status of the above student.""",
        "Oleksandr Ihorovych Hnatiuk",
        "2025-11-05",
        birth="2001-05-21",
    )
    yield mk(
        "mask_fit",
        """% Inbox // % Sipho Themba Ndlovu <sipho.ndlovu@mail.example>
# Result of your fit test on 11/18/2025
Employee Health, Galloway Health <eh@galloway.example> || Wed, Nov 19, 2025 at 8:05 AM
To: sipho.ndlovu@mail.example   Cc: rotations@galloway.example
Hello Sipho,
this is the result of the N95 fit test you had with us:
Name :: Sipho Themba Ndlovu // Date of test :: 11/18/2025 // Method :: Qualitative, Bitrex
Models tried :: 3M 1860 regular, 3M 1860S, Halyard duckbill // Result :: FAILED with all three models
You must not enter airborne isolation rooms. Please book a second appointment to be fitted for a hood (PAPR) before your first day.
~ Employee Health, Galloway Health :: Donna Petrakis, RN""",
        "Sipho Themba Ndlovu",
        "2025-11-18",
        sound=False,
    )
    yield mk(
        "malpractice",
        """% Bandeja de entrada // % Rotaciones <rotaciones@umsierra.example>
# Aviso de cancelación de póliza RCP-90441 - Ana Lucía Berrones
Seguros Pirámide <avisos@segurospiramide.example> || vie, 14 nov 2025, 11:20
Para: rotaciones@umsierra.example   CC: ana.berrones@mail.example
Estimada Dra. Ana Lucía Berrones Villaseñor:
Le informamos que su póliza de responsabilidad civil profesional ha sido CANCELADA por falta de pago de la prima.
Póliza :: RCP-90441 // Asegurada :: Ana Lucía Berrones Villaseñor // Inicio de vigencia :: 01/09/2025
Fin de vigencia por cancelación :: 31/10/2025 // Suma asegurada por evento :: USD 1,000,000 // Agregado anual :: USD 3,000,000
Los siniestros ocurridos después de la fecha de cancelación no están cubiertos. Las constancias que se hayan entregado a hospitales en el extranjero quedan sin efecto.
~ Atención a clientes, Seguros Pirámide :: Lic. Tomás Urrutia""",
        "Ana Lucía Berrones Villaseñor",
        "2025-09-01",
        expires="2025-10-31",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
        sound=False,
    )


def _registry() -> Iterator[UnseenPaper]:
    """Papers of authorities."""
    mk = partial(_paper, Registry)
    yield mk(
        "background_check",
        """% MINISTERIE VAN RECHTSZAKEN EN VEILIGHEID
% Dienst Justis-Noord, Postbus 20399, 2599 EH 's-Gravenhoek
# Verklaring Omtrent het Gedrag // # Natuurlijke personen / Certificate of Conduct, natural persons
Kenmerk / Reference :: 2026-0144-71903 ;; Datum van afgifte / Date of issue :: 22 januari 2026
Geslachtsnaam / Surname :: Hoekstra-Bakri ;; Voornamen / First names :: Sanne Yasmina
Geboortedatum / Date of birth :: 8 februari 2001 ;; Geboorteplaats / Place of birth :: Zwolle
Doel van de aanvraag / Purpose :: stage ziekenhuis, Verenigde Staten / hospital elective, USA
De Minister verklaart dat uit het onderzoek met betrekking tot het gedrag van betrokkene niet is gebleken van bezwaren in verband met het doel waarvoor de verklaring is gevraagd. De afgifte is daarom toegestaan.
The Minister declares that the inquiry into the conduct of the person above has shown no objections in view of the purpose stated. No relevant judicial records were found.
~ Namens de Minister / On behalf of the Minister :: mr. D. van Aalst""",
        "Sanne Yasmina Hoekstra-Bakri",
        "2026-01-22",
        birth="2001-02-08",
        values="background_check,,,clear",
    )
    yield mk(
        "background_check",
        """% ROYAL CANADIAN CONSTABULARY // % Criminal Records Service, 73 Leikin Way, Ottawa-East, ON
# CERTIFIED CRIMINAL RECORD
Document control no. :: 20254471190 ;; Date of issue :: 2025-09-18 // Surname :: MACKINNON ;; Given names :: TREVOR ELLIOT
Date of birth :: 1997-12-03 ;; Reason for application :: Medical student placement, USA
A search of the national repository of criminal records by fingerprints has identified the following convictions:
Date | Court | Offence | Disposition
2019-05-07 | Thunder Bay, ON | Assault causing bodily harm, s. 267(b) CC | Suspended sentence, probation 18 months
2021-02-22 | Thunder Bay, ON | Failure to comply with probation order | Fine $400
The record above is certified for the person to whom the fingerprints belong.
! CERTIFIED
~ For the Commissioner :: J. Thibault""",
        "Trevor Elliot MacKinnon",
        "2025-09-18",
        birth="1997-12-03",
        values="background_check,,,records found",
        sound=False,
    )
    yield mk(
        "child_abuse_clearance",
        """% STATE OF NEW CALEDON // % Department of Children and Family Services - Central Registry Unit
# Child Abuse and Neglect Registry Clearance
Applicant :: CATALINA VALENTINA ORREGO ;; Date of birth :: 11/02/2000
Aliases searched :: Catalina Orrego Mejía ;; Request received :: 12/01/2025
Requesting agency :: Ashgrove University Hospital ;; Date completed :: 12/09/2025
Result of the search
As of the date completed, the applicant is NOT LISTED as a perpetrator of a substantiated report in the Central Registry.
The clearance concerns reports in this state only. Registry information is confidential by law.
~ Registry Analyst :: Dolores Whitacre ;; Seal :: DCFS""",
        "Catalina Valentina Orrego",
        "2025-12-09",
        birth="2000-11-02",
        values="background_check,,,clear",
    )
    yield mk(
        "child_abuse_clearance",
        """% STATE OF NEW CALEDON // % Department of Children and Family Services - Central Registry Unit
# Child Abuse and Neglect Registry - Notice of Result
Applicant :: DERRICK JAMAL PETTIFORD ;; Date of birth :: 04/25/1997
Aliases searched :: none ;; Request received :: 10/06/2025
Requesting agency :: Kessler Ridge Medical School ;; Date completed :: 10/20/2025
Result of the search
A RECORD WAS FOUND. The applicant is listed in the Central Registry as the subject of a substantiated report (case 2018-C-00447, neglect). Clearance cannot be given.
The applicant may ask for a review under section 14 within 90 days of this notice.
~ Registry Analyst :: Dolores Whitacre ;; Seal :: DCFS""",
        "Derrick Jamal Pettiford",
        "2025-10-20",
        birth="1997-04-25",
        values="background_check,,,records found",
        sound=False,
    )
    yield mk(
        "passport",
        """% REPUBBLICA ITALIANA // % PASSAPORTO - PASSPORT - PASSEPORT
& Tipo / Type P     Codice paese / Country code ITA // & Passaporto n. / Passport no. YC0447190
& Firma del titolare / Holder's signature: Davide Fois
Cognome / Surname (1) :: FOIS ;; Nome / Given names (2) :: DAVIDE EMANUELE
Cittadinanza / Nationality (3) :: ITALIANA ;; Data di nascita / Date of birth (4) :: 27 MAR/MAR 2000
Sesso / Sex (5) :: M ;; Luogo di nascita / Place of birth (6) :: ORISTANO (OR)
Data di rilascio / Date of issue (7) :: 19 GIU/JUN 2022 ;; Data di scadenza / Date of expiry (8) :: 18 GIU/JUN 2032
Autorità / Authority (9) :: MINISTRO AFFARI ESTERI
"""
        + _mrz("P", "ITA", "FOIS", "DAVIDE EMANUELE", "YC0447190", "000327", "M", "320618"),
        "Davide Emanuele Fois",
        "2022-06-19",
        expires="2032-06-18",
        birth="2000-03-27",
    )
    yield mk(
        "passport",
        """% ISLAMIC REPUBLIC OF PAKISTAN // % PASSPORT
& Type P     Country code PAK // & Passport number EX4471903 // & Tracking number 10447190351
Surname :: BUKHARI ;; Given names :: SYED MUZAMMIL // Nationality :: PAKISTANI ;; Date of birth :: 14 OCT 1999
Sex :: M ;; Place of birth :: MULTAN, PAK // Father name :: BUKHARI, SYED TANVEER ;; Citizenship number :: 36302-0000000-1
Date of issue :: 09 SEP 2020 ;; Date of expiry :: 08 SEP 2025 // Issuing authority :: PAKISTAN
"""
        + _mrz("P", "PAK", "BUKHARI", "SYED MUZAMMIL", "EX4471903", "991014", "M", "250908")
        + """

! EXPIRED // ! CANCELLED""",
        "Syed Muzammil Bukhari",
        "2020-09-09",
        expires="2025-09-08",
        birth="1999-10-14",
        sound=False,
    )
    yield mk(
        "visa",
        """% UNITED STATES OF AMERICA // % VISA
& Issuing Post Name: LAGOS // & Control Number: 20260140447190 // & Annotation: B-1 MEDICAL ELECTIVE
Surname :: OLADIPUPO ;; Given Name :: IFEOLUWA MERCY // Passport Number :: B00447190 ;; Sex :: F
Birth Date :: 19AUG2000 ;; Nationality :: NGA // Visa Type / Class :: R B1/B2 ;; Entries :: M
Issue Date :: 14JAN2026 ;; Expiration Date :: 12JAN2028
"""
        + _mrz(
            "V", "USA", "OLADIPUPO", "IFEOLUWA MERCY", "B00447190", "000819", "F", "280112", "NGA1B1B2044719"
        ),
        "Ifeoluwa Mercy Oladipupo",
        "2026-01-14",
        expires="2028-01-12",
        birth="2000-08-19",
    )
    yield mk(
        "visa",
        """% UNITED STATES OF AMERICA // % VISA
& Issuing Post Name: BOGOTA // & Control Number: 20253260447191 // & Annotation: RESEARCH SCHOLAR - PROGRAM G-1-00447
Surname :: SANTAMARIA RUBIANO ;; Given Name :: JORGE ESTEBAN // Passport Number :: BC447191 ;; Sex :: M
Birth Date :: 03JUL1998 ;; Nationality :: COL // Visa Type / Class :: R J1 ;; Entries :: M
Issue Date :: 24NOV2025 ;; Expiration Date :: 22NOV2027
"""
        + _mrz(
            "V",
            "USA",
            "SANTAMARIA RUBIANO",
            "JORGE ESTEBAN",
            "BC447191",
            "980703",
            "M",
            "271122",
            "COL2J1004471910",
        ),
        "Jorge Esteban Santamaria Rubiano",
        "2025-11-24",
        expires="2027-11-22",
        birth="1998-07-03",
    )
    yield mk(
        "name_change",
        """% CIRCUIT COURT OF THE COUNTY OF LINDEN // % Clerk of the Court, 1 Courthouse Square, Linden Falls
# DECREE OF CHANGE OF NAME
Case number :: CL25-0004471 ;; Date of hearing and decree :: October 28, 2025
Former name :: MAI LINH THI TRUONG ;; New name :: MAYA LINH TRUONG
Date of birth :: July 1, 1999 ;; Place of birth :: Da Nang, Vietnam
Upon the petition of the person named above, and the Court being satisfied that the change is not sought for a fraudulent purpose, it is ORDERED that the petitioner shall from this day be known as MAYA LINH TRUONG.
The Clerk shall record this decree and send a copy to the Department of Vital Records.
~ Judge :: Eleanor P. Ridgeway ;; Deputy Clerk :: S. Amundsen
! CIRCUIT COURT // ! LINDEN // ! TRUE COPY""",
        "Maya Linh Truong",
        "2025-10-28",
        birth="1999-07-01",
    )
    yield mk(
        "covid",
        """% RÉPUBLIQUE FRANÇAISE / UNION EUROPÉENNE
% Certificat COVID numérique UE / EU Digital COVID Certificate
# Certificat de vaccination / Vaccination certificate
Nom et prénom / Surname and forename :: GARNIER SOLÈNE MATHILDE ;; Date de naissance / Date of birth :: 2001-08-13
Identifiant unique / Unique identifier :: URN:UVCI:01:FR:X447190#9 ;; Maladie / Disease :: COVID-19
Vaccin / Vaccine | Fabricant / Manufacturer | Dose | Date // Comirnaty | BioNTech Manufacturing GmbH | 1/1 | 2021-06-19
Comirnaty | BioNTech Manufacturing GmbH | 2/2 | 2021-07-24 // Comirnaty | BioNTech Manufacturing GmbH | 3/3 | 2022-01-08
Comirnaty LP.8.1 | BioNTech Manufacturing GmbH | 4/4 | 2025-10-16
État membre de vaccination / Member State :: France ;; Émetteur / Issuer :: CNAM (spécimen)
Ce certificat n'est pas un document de voyage. / This certificate is not a travel document.""",
        "Solène Mathilde Garnier",
        "2025-10-16",
        birth="2001-08-13",
    )


def _framed() -> Iterator[UnseenPaper]:
    """Certificates in a frame."""
    mk = partial(_paper, Framed)
    yield mk(
        "diploma",
        """% UNIVERSIDADE ESTADUAL DO RIO VERDE // % Faculdade de Medicina - República Federativa do Brasil
# DIPLOMA DE MÉDICO
O Reitor da Universidade Estadual do Rio Verde, no uso de suas atribuições, e tendo em vista a conclusão do Curso de Medicina em 12 de dezembro de 2025, confere o título de MÉDICA a
# Marina Figueiredo Sant'Anna
brasileira, nascida em 3 de abril de 2000, natural de Rio Verde, e outorga-lhe o presente diploma, a fim de que possa gozar de todos os direitos e prerrogativas legais.
Rio Verde, 19 de dezembro de 2025.
Reitor :: Prof. Dr. Álvaro Queiroz ;; Diretora da Faculdade :: Profa. Dra. Inês Botelho ;; Diplomada :: M. Sant'Anna""",
        "Marina Figueiredo Sant'Anna",
        "2025-12-19",
        birth="2000-04-03",
    )
    yield mk(
        "diploma",
        """% ADMIRAL RAO UNIVERSITY OF HEALTH SCIENCES
% Vizag Coast, Andhra Pradesh - established by Act 14 of 1986
# Bachelor of Medicine and Bachelor of Surgery
The Senate of the University hereby makes known that
# Nikitha Reddy Palle
has been admitted to the degree of Bachelor of Medicine and Bachelor of Surgery (M.B.B.S.), having passed the final examination held in February 2024 in the First Class and completed the compulsory internship.
Given under the seal of the University on the 9th day of May 2025.
Registration number :: 19-MB-0447 ;; Convocation :: XXXVII ;; Controller of Examinations :: B. Satyanarayana ;; Vice-Chancellor :: K. Ramamurthy""",
        "Nikitha Reddy Palle",
        "2025-05-09",
    )
    yield mk(
        "ecfmg_cert",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES
% Certification of graduates of international medical schools - Philadelphia, Pennsylvania
Be it known that
# Hamdi Abdirahman Warsame
has fulfilled the requirements of the Commission, has passed the examinations in basic medical science and clinical knowledge and in communication skills, and is therefore granted this
# Certificate
Certificate no. :: 1-044-719-0 ;; Issued :: November 26, 2025 ;; Chair, Board of Trustees :: R. Vandermeer ;; President :: A. L. Quinlan""",
        "Hamdi Abdirahman Warsame",
        "2025-11-26",
    )
    yield mk(
        "ecfmg_cert",
        """% EDUCATIONAL COMMISSION FOR FOREIGN MEDICAL GRADUATES // % A member of Intealth
# Certification verification
This report confirms the certification status of the physician named below, for the hospital that asked for it.
Name :: Karolina Beata Majchrzak ;; USMLE/ECFMG ID :: 0-447-190-5 ;; Birth date :: 23 January 1998
Certificate issue date :: 12 August 2025 ;; Standard certificate :: Yes ;; English :: Met ;; Valid :: Indefinitely
Medical school: Uniwersytet Medyczny w Bukowinie, degree 2023. Examinations: Step 1, Step 2 CK passed. The status may be confirmed on-line by registered users.""",
        "Karolina Beata Majchrzak",
        "2025-08-12",
        birth="1998-01-23",
    )
    yield mk(
        "ny_infection_control",
        """% GOTHAM CONTINUING MEDICAL LEARNING
% Provider approved by the New York State Department of Health, no. IC-447
# Infection Control and Barrier Precautions
Mandatory training for health care professionals under section 239 of the Public Health Law - this certifies that
# Osama Khaled Al-Zoubi
completed all six core elements and the element on sepsis by on-line study.
Profession :: Student, Medicine ;; Date of completion :: January 19, 2026 ;; Certificate no. :: GCML-119044
Retain for your records. The training must be renewed every four years.
Course director :: Sheldon Abrams, MD ;; Next training by :: January 19, 2030""",
        "Osama Khaled Al-Zoubi",
        "2026-01-19",
        expires="2030-01-19",
    )
    yield mk(
        "hipaa",
        """% CLINICAL COMPLIANCE INSTITUTE // % On-line education for hospitals and students
# Certificate of Completion
presented to
# Rashmi Sewnarain Ramlal
for the course HIPAA Privacy and Security Rules for the Health Care Workforce, including the final test with a score of 92 percent.
Date completed :: 14 January 2026 ;; Contact hours :: 1.0 ;; Certificate :: CCI-0447-190
Program director :: Geraldine Moss, JD, CHC""",
        "Rashmi Sewnarain Ramlal",
        "2026-01-14",
    )
    yield mk(
        "osha_bbp",
        """% WORKSAFE HEALTH EDUCATION // % Infection prevention courses for clinical learners
# Certificate of Training
OSHA Bloodborne Pathogens Standard, 29 CFR 1910.1030 - annual training
# Dimitra Papanikolaou
has attended the training and passed the quiz on exposure control, protective equipment, and hepatitis B vaccination.
Training date :: 02/06/2026 ;; Length :: 60 minutes ;; Next due :: 02/06/2027 ;; Trainer :: Colm Dargan, RN""",
        "Dimitra Papanikolaou",
        "2026-02-06",
        expires="2027-02-06",
    )
    yield mk(
        "bls",
        """% HEARTSAVE COUNCIL OF AMERICA // % Emergency cardiovascular care
# Basic Life Support for Healthcare Providers // # Tendai Rutendo Chikomo
has successfully completed the written and skills tests for CPR and AED in adults, children and infants.
Issued :: October 17, 2025 ;; Recommended renewal :: October 2027 ;; Certificate ID :: 25-5519-0447
Training center :: Blue Ridge CPR Training, Asheville, NC ;; Instructor :: Wade Sizemore (11904)""",
        "Tendai Rutendo Chikomo",
        "2025-10-17",
        expires="2027-10-31",
    )
    yield mk(
        "bls",
        """% CONSEJO ANDINO DE REANIMACIÓN // % Centro de entrenamiento Hospital San Blas - Cusco Alto, Perú
# CERTIFICADO - Soporte Vital Básico (BLS)
Se otorga a
# Renzo Alonso Huamán Ccori
por haber aprobado las evaluaciones teórica y práctica del curso de Soporte Vital Básico para personal de salud.
Fecha de emisión :: 22/11/2025 ;; Fecha de vencimiento :: 22/11/2027 ;; Código :: SVB-0447-25
Instructora :: Lic. Edith Quispe ;; Director :: Dr. Walter Zegarra""",
        "Renzo Alonso Huamán Ccori",
        "2025-11-22",
        expires="2027-11-22",
    )
    yield mk(
        "name_change",
        """% CIVIL REGISTRY OFFICE OF PALAWAN BAY
% Republic of the Philippines - Office of the Civil Registrar General
# Certificate of Marriage
Husband :: Joseph Allan Rivera Monteverde ;; Wife :: Kristine Joy Abad Salonga
Date of birth :: March 9, 1997 ;; Date of birth :: August 15, 1999
Date of marriage :: September 6, 2025 ;; Place :: Puerto Azul, Palawan Bay
The wife states that she will use the name KRISTINE JOY SALONGA MONTEVERDE.
Solemnizing officer :: Rev. Fr. A. Dimaculangan ;; Witness :: Leticia Abad ;; Civil registrar :: N. Tabernero""",
        "Kristine Joy Salonga Monteverde",
        "2025-09-06",
        birth="1999-08-15",
    )


def _wallet_card() -> Iterator[UnseenPaper]:
    """Cards, copied on a sheet."""
    mk = partial(_paper, WalletCard)
    yield mk(
        "bls",
        """% NATIONAL RESUSCITATION ASSOCIATION // % Basic Life Support - course completion card
# BLS Provider
Holder :: Jonas Mindaugas Petraitis
The person above has completed the BLS course, adult and pediatric CPR with AED, according to the current guidelines.
Issue date :: 08/21/2023 ;; Expiration date :: 08/31/2025 ;; Card no. :: 5519-04471
Training site :: Lakefront Safety, Duluth MN ;; Instructor :: K. Bergstrom
~ Holder's signature :: Jonas Petraitis
---
This card is void after the expiration date. Laminate for protection. Questions about the card: call the training site. Tampering with the card voids it.""",
        "Jonas Mindaugas Petraitis",
        "2023-08-21",
        expires="2025-08-31",
        sound=False,
    )
    yield mk(
        "covid",
        """% COVID-19 Vaccination Record Card
% Please keep this record card, which includes medical information about the vaccines you have received.
Last name :: Bangura ;; First name :: Mariatu Isata ;; MI :: - // Date of birth :: 09/29/2000 ;; Patient number :: 0447-190
Vaccine | Product / lot number | Date (mm/dd/yy) | Clinic site // 1st dose | Pfizer EW0191 | 05/11/21 | County Health
2nd dose | Pfizer FA7485 | 06/01/21 | County Health // Other | Pfizer FL3209 | 01/15/22 | Harvest Drug 0417
Other | Pfizer 2025-26 LP2204 | 10/03/25 | Harvest Drug 0417
---
Reminder! Return for the next dose when it is recommended. Bring this card to every visit. For more information see the health department's web page.""",
        "Mariatu Isata Bangura",
        "2025-10-03",
        birth="2000-09-29",
    )
    yield mk(
        "flu",
        """% CARNET DE VACCINATION - GRIPPE SAISONNIÈRE
% Service de médecine préventive, Université de Haute-Lande
# Saison 2025-2026
Nom :: LAFITTE ;; Prénom :: Clémence Margaux ;; Née le :: 02/10/2001
Vaccin :: Vaxigrip, suspension injectable ;; Lot :: X3C471V ;; Péremption :: 06/2026
Date de l'injection :: 28/10/2025 ;; Voie :: IM, bras gauche
~ Vaccinateur (cachet et signature) :: Inf. S. Darrigade
---
En cas de réaction inhabituelle, consultez un médecin. Prochaine vaccination : automne 2026.""",
        "Clémence Margaux Lafitte",
        "2025-10-28",
        birth="2001-10-02",
    )
    yield mk(
        "mask_fit",
        """% N95 FIT TEST CARD // % Employee and Learner Safety, Harwell Teaching Hospitals
Name :: Prachi Sunil Deshpande ;; Badge no. :: S-4471 // Date tested :: 01/09/2026 ;; Retest by :: 01/09/2027 ;; Result :: PASS
Respirator :: Moldex 2200 N95 ;; Size :: Small ;; Test agent :: Saccharin
~ Tester :: O. Villanueva ;; Wearer :: P. Deshpande
---
Wear only the model and size named on the front. Do a seal check each time. You are not fitted for any other mask.""",
        "Prachi Sunil Deshpande",
        "2026-01-09",
        expires="2027-01-09",
    )
    yield mk(
        "tb_test",
        """% TUBERCULIN SKIN TEST RECORD // % Lakeside Urgent Care, Erie PA
Name :: Thulani Bongani Khumalo ;; Date of birth :: 12/19/1999
Given | Site | Lot / exp | Given by // 11/10/2025  9:40 AM | L forearm | Tubersol 3CA47 / 05-2027 | M. Reyes, MA
Read | Induration | Result | Read by // 11/12/2025  10:05 AM | 14 mm | [x] Positive   [ ] Negative | C. Iverson, PA-C
Comments: BCG as a child. Referred for chest X-ray.
---
A test that is not read within 48 to 72 hours must be repeated. Keep this card with your immunization records.""",
        "Thulani Bongani Khumalo",
        "2025-11-12",
        birth="1999-12-19",
        values="TST,14,mm,positive",
        sound=False,
    )
    yield mk(
        "health_insurance",
        """% UniversalCare Student Health Plan // % Underwritten by Prairie National Life Insurance Company
Insured student :: Eun Ji Noh ;; Date of birth :: 06/16/2000
Member ID :: PNL 447190351 ;; Group no. :: 2025-0447 ;; Plan :: Inbound USA Gold
Effective :: 01/12/2026 ;; Expires :: 07/11/2026 // Medical maximum :: $500,000 ;; Deductible :: $100 ;; Evacuation :: $250,000
---
Show this card to your provider. Claims: P.O. Box 4471, Sioux Falls, SD 57101. Assistance, 24 hours: 1-800-555-0189, from abroad +1-605-555-0189. This card does not guarantee coverage.""",
        "Eun Ji Noh",
        "2026-01-12",
        expires="2026-07-11",
        birth="2000-06-16",
    )
    yield mk(
        "immunization_host",
        """% ATESTADO DE VACINAÇÃO E IMUNIDADE // % Secretaria Municipal de Saúde de Vale Dourado
Nome :: Felipe Otávio Guimarães Brandt ;; Nascimento :: 21/09/2000
Vacina | 1ª dose | 2ª dose | 3ª dose // Tríplice viral | 10/10/2001 | 14/12/2005 | - // Varicela | 14/12/2005 | 20/01/2016 | -
Hepatite B | 21/09/2000 | 25/10/2000 | 28/03/2001 // dTpa | 11/08/2022 | - | - // Influenza | 09/05/2025 | - | -
---
Anti-HBs em 02/12/2025: 318 mUI/mL, reagente.
Atestado emitido em 15/12/2025.
~ Enfermeira, COREN 00447 :: Jussara Peixoto""",
        "Felipe Otávio Guimarães Brandt",
        "2025-12-15",
        birth="2000-09-21",
        values="anti-HBs,318,mUI/mL,positive",
    )
    yield mk(
        "ny_infection_control",
        """% INFECTION CONTROL TRAINING - NEW YORK STATE
% Hudson Institute for Professional Courses, approved provider 0447
# Proof of completion
Name :: Alejandra Montserrat Quiroz ;; Profession :: Medical student
Completed :: 02/13/2026 ;; Expires :: 02/12/2030 ;; Certificate :: HI-90447
Chapter 786 - infection control and barrier precautions, with sepsis awareness.
~ Provider's signature :: N. Feldstein, RN
---
Keep this card. A copy has to be shown to each New York hospital in which you train.""",
        "Alejandra Montserrat Quiroz",
        "2026-02-13",
        expires="2030-02-12",
    )
    yield mk(
        "malpractice",
        """% STUDENT PROFESSIONAL LIABILITY - EVIDENCE OF COVERAGE
% Meadowlark Mutual Insurance, program for international schools
Insured student :: Temitope Joshua Akinwale ;; Policy no. :: MM-SPL-4471
Effective date :: 02/16/2026 ;; Expiration date :: 02/15/2027 // Each claim :: $1,000,000 ;; Aggregate :: $3,000,000
Covered activity :: clinical rotations required by the school
---
This card gives a summary only. The terms of policy MM-SPL-4471 apply. To report an incident call 1-888-555-0144 within 24 hours.""",
        "Temitope Joshua Akinwale",
        "2026-02-16",
        expires="2027-02-15",
        values="per_claim,1000000,USD,;aggregate,3000000,USD,",
    )
    yield mk(
        "physical_exam",
        """% FITNESS FOR DUTY SLIP // % Harwell Teaching Hospitals - Occupational Medicine
Name :: Zuzana Horváthová ;; Date of birth :: 05/31/2000
Type of visit :: pre-placement physical ;; Date of exam :: 12/02/2025
Finding: [x] fit for duty without restriction   [ ] fit with restriction   [ ] not fit
Valid for the academic year 2025-2026.
~ Examining clinician :: A. Okonjo, MD ;; Date :: 12/02/2025
---
Give this slip to your department. The medical record stays in Occupational Medicine.""",
        "Zuzana Horváthová",
        "2025-12-02",
        birth="2000-05-31",
    )


def _score_page() -> Iterator[UnseenPaper]:
    """Reports of examinations."""
    mk = partial(_paper, ScorePage)
    step = """% United States Medical Licensing Examination // % Score report for the examinee
% National Board of Medical Examiners
"""
    yield mk(
        "english",
        """% TOEFL iBT // % Examinee Score Report // % Educational Testing, Princeton-West
# Score report
Last (family) name :: OKONKWO ;; First (given) name :: CHIDUBEM FRANCIS
Registration number :: 0000 0447 1903 5519 ;; Test date :: 06 Dec 2025 // Date of birth :: 24 Feb 2001 ;; Gender :: Male
Test center country :: Nigeria ;; Native language :: Igbo
## Scores
& Reading | 27 | 0 | 30 // & Listening | 29 | 0 | 30 // & Speaking | 26 | 0 | 30 // & Writing | 24 | 0 | 30
& Total | 106 | 0 | 120
## Notes
The report is kept for two years; these scores are valid until 06 Dec 2027. A score user should compare the printed report with the electronic one.""",
        "Chidubem Francis Okonkwo",
        "2025-12-06",
        expires="2027-12-06",
        birth="2001-02-24",
        values="TOEFL,106,,;reading,27,,;listening,29,,;speaking,26,,;writing,24,,",
    )
    yield mk(
        "english",
        """% IELTS Test Report Form // % ACADEMIC // % Jointly owned by the test partners
# Academic module
Centre number :: IN447 ;; Date :: 13/SEP/2025 ;; Candidate number :: 019035 // Family name :: MATHEW ;; First name :: JERIN SAJI
Date of birth :: 18/11/1999 ;; Sex :: F ;; Country of nationality :: INDIA
## Test results
Listening | Reading | Writing | Speaking | Overall band score | CEFR level // 8.5 | 7.5 | 7.0 | 7.0 | 7.5 | C1
Administrator's signature: R. Fernandes. Date of the report: 26/09/2025. Form number 25IN019035MATJ447A.""",
        "Jerin Saji Mathew",
        "2025-09-13",
        birth="1999-11-18",
        values="IELTS,7.5,,;listening,8.5,,;reading,7.5,,;writing,7,,;speaking,7,,",
    )
    yield mk(
        "english",
        """% Duolingo English Test // % Result page
# Certified result
Name :: Yahya Ould Brahim ;; Date of birth :: April 3, 2000
Test date :: May 20, 2023 ;; Valid until :: May 20, 2025 ;; Status :: EXPIRED
## Overall
& Overall score | 115 | 10 | 160
## Subscores
& Literacy | 110 | 10 | 160 // & Conversation | 120 | 10 | 160 // & Comprehension | 125 | 10 | 160
& Production | 100 | 10 | 160
This result has expired and can no longer be sent to institutions. Take a new test to get a valid score.""",
        "Yahya Ould Brahim",
        "2023-05-20",
        expires="2025-05-20",
        birth="2000-04-03",
        values="Duolingo,115,,",
        sound=False,
    )
    yield mk(
        "oet",
        """% OET - Statement of Results // % Occupational English Test
# Results
Candidate :: Marwa Idris Elhassan ;; Candidate number :: 447-190-35 // Date of birth :: 08 June 1999 ;; Profession :: Medicine
Date of test :: 11 October 2025 ;; Venue :: Khartoum North / online
## Sub-tests
& Listening | 380 | 0 | 500 // & Reading | 370 | 0 | 500 // & Speaking | 400 | 0 | 500 // & Writing | 360 | 0 | 500
## Grades
Listening | Reading | Speaking | Writing // B | B | B | B
B = 350 to 440. Results were published on 27 October 2025 and may be verified on-line.""",
        "Marwa Idris Elhassan",
        "2025-10-11",
        birth="1999-06-08",
        values="listening,380,,;reading,370,,;speaking,400,,;writing,360,,",
    )
    yield mk(
        "oet",
        """% Occupational English Test // % Candidate results page
# Test results - Medicine
Name :: Dinh Thao Vy ;; OET number :: 551904-47 // Test date :: 17 January 2026 ;; Format :: computer, Hanoi
Skill | Score | Grade // Listening | 450 | A // Reading | 400 | B // Speaking | 430 | B // Writing | 380 | B
Results remain visible for two years. ECFMG accepts a grade of B in listening, reading and speaking and C+ in writing in a single test.""",
        "Dinh Thao Vy",
        "2026-01-17",
        values="listening,450,,;reading,400,,;speaking,430,,;writing,380,,",
    )
    yield mk(
        "usmle_step1",
        step
        + """# Step 1
Examinee :: Bassam Tawfik Qandil ;; USMLE ID :: 5-447-190-3
Test date :: November 4, 2025 ;; Date of report :: November 26, 2025
## PASS
You passed Step 1. The report of a passing examinee does not contain a numeric score. The minimum passing standard is set by the Management Committee and is reviewed from time to time.
Page 2 explains how to send an official transcript.""",
        "Bassam Tawfik Qandil",
        "2025-11-04",
        values="step1,,,pass",
    )
    yield mk(
        "usmle_step1",
        step
        + """# Step 1
Examinee :: Florencia Micaela Ibáñez Roldán ;; USMLE ID :: 5-447-551-6
Test date :: September 9, 2025 ;; Date of report :: October 1, 2025
## FAIL
You did not pass Step 1 on this attempt. The table shows how your result in each area compares with the performance of examinees near the passing standard.
Area | Share of items | Compared with the standard // Human development, immune system | 10-15% | Lower
Blood and lymphoreticular, multisystem | 13-17% | Lower // Gastrointestinal | 6-10% | Same
Biostatistics, communication | 10-15% | Higher
You may apply again; no more than four attempts are allowed.""",
        "Florencia Micaela Ibáñez Roldán",
        "2025-09-09",
        values="step1,,,fail",
        sound=False,
    )
    yield mk(
        "usmle_step2ck",
        step
        + """# Step 2 Clinical Knowledge (CK)
Examinee :: Harini Vaidyanathan ;; USMLE ID :: 5-447-882-1
Test date :: December 2, 2025 ;; Date of report :: December 23, 2025
## Result
Outcome | Your score | Minimum passing score // PASS | 254 | 218
The score scale runs from 1 to 300. The standard error of the estimate is 7 points. The mean and standard deviation of first takers are 250 and 15.""",
        "Harini Vaidyanathan",
        "2025-12-02",
        values="step2ck,254,,pass",
    )
    yield mk(
        "usmle_step2ck",
        step
        + """# Step 2 Clinical Knowledge (CK)
Examinee :: Bekzod Rustamovich Yusupov ;; USMLE ID :: 5-447-903-5
Test date :: August 14, 2025 ;; Date of report :: September 3, 2025
## Result
Outcome | Your score | Minimum passing score // FAIL | 207 | 218
The score scale runs from 1 to 300. Your result is below the minimum passing score. See the Bulletin for the rules on repeating the examination.""",
        "Bekzod Rustamovich Yusupov",
        "2025-08-14",
        values="step2ck,207,,fail",
        sound=False,
    )
    yield mk(
        "usmle_transcript",
        """% USMLE Transcript // % Official transcript of scores // % Sent by ECFMG to Tidewell University
# Certified transcript
Examinee :: Palesa Khoza-Naidoo ;; USMLE ID :: 5-447-014-8
Date of birth :: 30 March 1999 ;; Date of transcript :: 20 January 2026
## Complete examination history
Step | Test date | Result | Score // Step 1 | 14 June 2024 | Pass | - // Step 2 CK | 8 August 2025 | Pass | 243
Annotations: none. This transcript lists every attempt for which a result was reported.""",
        "Palesa Khoza-Naidoo",
        "2026-01-20",
        birth="1999-03-30",
        values="step1,,,pass;step2ck,243,,pass",
    )


def _side_bar() -> Iterator[UnseenPaper]:
    """Sheets with the issuer in a column at the right."""
    mk = partial(_paper, SideBar)
    yield mk(
        "health_insurance",
        """% TransOcean Visitor Cover // % 88 Wacker Plaza, Chicago, IL 60601 // % +1 312 555 0170
% help@transocean.example
# Evidence of insurance // # Short-term medical plan for visitors
Name of insured :: Ahmad Firdaus Roslan // Date of birth :: 17 Oct 2000 // Policy number :: TOV-44-71903
Coverage from :: 01 Aug 2025 // Coverage to :: 31 Oct 2025 // Maximum benefit :: USD 100,000 // Deductible :: USD 250
Status on 12 Jan 2026 :: EXPIRED - not renewed
## Note
The coverage period has ended. Expenses that arise after the last day of coverage are not paid. The plan can not be extended once it has expired; a new application is needed.""",
        "Ahmad Firdaus Roslan",
        "2025-08-01",
        expires="2025-10-31",
        birth="2000-10-17",
        sound=False,
    )
    yield mk(
        "financial_proof",
        """% Banco del Litoral Austral // % Sucursal 044, Mar Chica // % Avenida Costanera 1190
% Ejecutiva: P. Navarrete
# CERTIFICADO DE SALDOS
Fecha de emisión :: 4 de febrero de 2026 // Cliente :: Valentina Paz Riquelme Oyarzún // RUN :: 20.447.190-3
Producto | Número | Moneda | Saldo // Cuenta corriente | ...4471 | CLP | 6.840.112
Depósito a plazo | ...9035 | CLP | 11.200.000 // Cuenta vista en dólares | ...5519 | USD | 4.300
El Banco certifica que la persona individualizada mantiene a esta fecha los saldos indicados. Se emite a solicitud del cliente para ser presentado ante el Consulado de los Estados Unidos.
~ Agente de sucursal :: Rodrigo Balmaceda
! BANCO DEL // ! LITORAL""",
        "Valentina Paz Riquelme Oyarzún",
        "2026-02-04",
    )
    yield mk(
        "fee_receipt",
        """% Université Saint-Rémi // % Agence comptable // % 3 place des Facultés, 59999 Saint-Rémi
# REÇU DE PAIEMENT / PAYMENT RECEIPT
Reçu n° / Receipt no. :: 2026-00447 // Date du paiement / Payment date :: 09/01/2026
Reçu de / Received from :: Mme Inès Léonie Marchetti-Brun // Mode de paiement / Method :: carte bancaire / card
Objet / Item | Montant / Amount // Droits de stage international (Kessler Ridge Medical School) | 420,00 EUR
Frais de dossier / file fee | 35,00 EUR // Total payé / Total paid | 455,00 EUR
Reste à payer / Balance due: 0,00 EUR. Ce reçu est à conserver par l'étudiant.
~ Le régisseur :: G. Vanhoutte""",
        "Inès Léonie Marchetti-Brun",
        "2026-01-09",
    )
    yield mk(
        "transcript",
        """% Uniwersytet Medyczny w Bukowinie // % Dział Dydaktyki // % ul. Akademicka 4, 44-719 Bukowina
# WYPIS OCEN / TRANSCRIPT OF RECORDS
Student(ka) / Student :: Mikołaj Stanisław Żuraw // Data urodzenia / Date of birth :: 19.12.2000
Nr albumu / Student no. :: 74471 // Kierunek / Programme :: lekarski / medicine, rok / year 6
Przedmiot / Course | ECTS | Godz. / Hours | Ocena / Grade // Anatomia / Anatomy | 16 | 210 | 4,5
Fizjologia / Physiology | 14 | 180 | 4,0 // Patomorfologia / Pathology | 12 | 150 | 5,0
Farmakologia / Pharmacology | 10 | 120 | 4,0 // Choroby wewnętrzne / Internal medicine | 28 | 480 | 4,5
Chirurgia / Surgery | 20 | 360 | 4,0 // Pediatria / Pediatrics | 18 | 330 | 5,0
Ginekologia i położnictwo / Obstetrics and gynecology | 14 | 240 | 4,5
Średnia / Average: 4,44. Skala / scale: 5,0 bardzo dobry / very good - 3,0 dostateczny / sufficient - 2,0 niedostateczny / failed.
Wystawiono dnia / Issued on: 21.10.2025
~ Kierownik Działu / Head of office :: mgr Halina Sroka""",
        "Mikołaj Stanisław Żuraw",
        "2025-10-21",
        birth="2000-12-19",
    )
    yield mk(
        "transcript",
        """% Ashanti Crown University // % School of Medical Sciences
% Registry, P.O. Box UP 447, Kumasi-South
# OFFICIAL ACADEMIC TRANSCRIPT
Name of student :: ABENA KONADU SARPONG // Index number :: 20447190 // Date of birth :: 05 August 2000
Date of admission :: September 2019 // Date printed :: 13 January 2026
## MB ChB programme
Level | Course | Credits | Grade // 100 | Cell biology and biochemistry | 8 | A // 200 | Gross anatomy and histology | 12 | B+
300 | Pathology, microbiology | 14 | A // 400 | Junior clerkship: medicine, surgery | 24 | B+
500 | Paediatrics, obstetrics and gynaecology | 24 | A // 600 | Senior clerkship | 30 | in progress
Cumulative weighted average: 73.18 (first class standing 70 and above). No course was trailed.
~ Deputy Registrar (Academic) :: F. Amankwah-Poku
! REGISTRY // ! ACU""",
        "Abena Konadu Sarpong",
        "2026-01-13",
        birth="2000-08-05",
    )
    yield mk(
        "usmle_transcript",
        """% MyIntealth // % USMLE information for the physician // % Print of the web view
# USMLE examination history
Name :: Giorgi Davitis dze Lomidze // USMLE/ECFMG ID :: 0-447-551-9 // Birth date :: 12 September 1998
Report generated :: 16 February 2026
Examination | Date | Outcome | Score // Step 1 | 22 January 2024 | Fail | - // Step 1 | 19 August 2024 | Pass | -
Step 2 CK | 30 July 2025 | Pass | 239
Score recognition: ECFMG requirements met for Step 1 and Step 2 CK. Official transcripts are ordered separately.""",
        "Giorgi Davitis dze Lomidze",
        "2026-02-16",
        birth="1998-09-12",
        values="step1,,,fail;step1,,,pass;step2ck,239,,pass",
    )
    yield mk(
        "chest_xray",
        """% Riverside Radiology Group // % 1200 Mill Race Dr, Dayton, OH 45402 // % 937-555-0118
# Radiology report
Patient :: KOROMA, ALHAJI SORIE // DOB :: 03/03/1999 // Exam :: XR chest, 2 views // Exam date :: 10/02/2025
Dictated / signed :: 10/03/2025 // Referring :: Student Health, Wright Valley
## Clinical history
Positive IGRA. Pre-placement screening.
## Findings
There is a 2.4 cm thick-walled cavity in the left upper lobe with surrounding nodular opacities. Small left pleural effusion. The right lung is clear. The heart size is normal.
## Impression
Cavitary lesion in the left upper lobe, suspicious for active pulmonary tuberculosis. Isolation and sputum studies are advised. The findings were called to the referring clinic on 10/02/2025 at 4:50 PM.
~ Electronically signed :: Naomi Westerfield, MD""",
        "Alhaji Sorie Koroma",
        "2025-10-02",
        birth="1999-03-03",
        values="chest_xray,,,positive",
        sound=False,
    )
    yield mk(
        "tb_test",
        """% Student Health and Wellness // % Wright Valley University // % 12 Campus Loop, Dayton, OH 45435
# Tuberculin skin test - two step
Student :: Nazanin Farrokhzad // Date of birth :: 02/21/2000 // Student ID :: W0447190
Step | Placed | Read | Induration | Result // First | 01/12/2026 10:00 AM | 01/14/2026 11:15 AM | 0 mm | Negative
Second | 01/26/2026 9:30 AM | 01/28/2026 9:50 AM | 0 mm | Negative
## Conclusion
Both steps are negative. No chest film is needed. The next test is due in January 2027.
~ Nurse :: Beverly Stoltz, RN ;; Date :: 01/28/2026""",
        "Nazanin Farrokhzad",
        "2026-01-28",
        birth="2000-02-21",
        values="TST,0,mm,negative",
    )
    yield mk(
        "immunization_aamc",
        """% AAMC form, summary // % Prepared by the Health Office, Port Antilles School of Medicine
# AAMC Standardized Immunization Form
Student :: Jerome Alphonse Baptiste // Date of birth :: 11/26/1999 // School :: Port Antilles School of Medicine
Requirement | Evidence | Date // MMR | dose 1, dose 2 | 02/01/2001, 09/15/2005 // Varicella | IgG titer positive | 08/25/2025
Tdap | Boostrix | 07/19/2022 // Hepatitis B | doses 1, 2, 3 | 03/03/2020, 04/06/2020, 09/08/2020
Hepatitis B titer | quantitative, 412 mIU/mL, positive | 08/25/2025 // TB | QuantiFERON-TB Gold Plus, negative | 08/25/2025
Influenza | 2025-2026 vaccine | 10/07/2025 // COVID-19 | 2025-2026 vaccine | 10/07/2025
The original laboratory reports were seen by the undersigned.
~ Health officer :: Yvette Castang, MD ;; Date :: 10/13/2025""",
        "Jerome Alphonse Baptiste",
        "2025-10-13",
        birth="1999-11-26",
        values="varicella_igg,,,positive;anti-HBs,412,mIU/mL,positive;IGRA,,,negative",
    )
    yield mk(
        "immunization_host",
        """% Praktijk Reisgeneeskunde De Linde // % Stationsweg 44, 7199 AB Lindeveen // % 0545 555 0171
# VACCINATIEVERKLARING / IMMUNIZATION STATEMENT
Naam / Name :: Thijs Willem Brouwershaven // Geboortedatum / Date of birth :: 30-01-2001 // Datum / Date :: 03-02-2026
Vaccinatie / Vaccine | Datum / Date // BMR / MMR | 28-03-2002, 14-05-2010 // Hepatitis B | 05-09-2020, 10-10-2020, 13-03-2021
DTP, kinkhoest / Tdap | 16-11-2022 // Waterpokken / Varicella | 16-11-2022, 04-01-2023 // Griep / Influenza | 20-10-2025
## Laboratorium / Laboratory (20-01-2026)
Onderzoek / Test | Uitslag / Result // anti-HBs | 865 IU/l, positief / positive
Mazelen IgG / Measles IgG | positief / positive // IGRA (QuantiFERON) | negatief / negative
~ Arts / Physician :: drs. E. Huisman""",
        "Thijs Willem Brouwershaven",
        "2026-02-03",
        birth="2001-01-30",
        values="anti-HBs,865,IU/l,positive;measles_igg,,,positive;IGRA,,,negative",
    )


def _word_paper() -> Iterator[UnseenPaper]:
    """Papers made with a word processor."""
    mk = partial(_paper, WordPaper)
    yield mk(
        "cv",
        """% Samuel Kofi Mensah-Bonsu
% 14 Osu Ringway, Accra - samuel.mensahbonsu@mail.example - +233 24 555 0133
## Profile
Final-year medical student with an interest in cardiology and in public health.
## Education
2020 - present: MB ChB, Ashanti Crown University (graduation in August 2026)
2017 - 2020: Senior High School Certificate, St. Jerome's College, eight distinctions
## Examinations
USMLE Step 1: passed, May 2025. IELTS Academic: 8.0 overall.
## Clinical experience
- Cardiology elective, Korle Bay Hospital, four weeks in 2025
- Rural attachment, Bole District: malaria and tuberculosis clinics, six weeks in 2024
## Research and presentations
- Uncontrolled blood pressure in market traders: survey of 412 persons. Oral talk, Ghana Cardiac Society, 2025.
- Hepatitis B immunity among clinical students (co-author), accepted by a local journal.
## Leadership
- President, Medical Students' Association, 2024 - 2025
- Volunteer, blood donation drives
## Skills
English and Twi (native), French (basic). R, SPSS. BLS and ACLS courses.
## Referees
Prof. Yaw Antwi-Agyei, Head of Medicine; Dr. Linda Quarshie, Senior Lecturer.""",
        "Samuel Kofi Mensah-Bonsu",
    )
    yield mk(
        "cv",
        """% CURRICULUM VITAE
Nombre :: Camilo Andrés Restrepo Hoyos // Fecha de nacimiento :: 14 de marzo de 2001 // Nacionalidad :: Colombiana
Correo :: camilo.restrepo@mail.example // Teléfono :: +57 300 555 0126
## Formación académica
- Medicina, Universidad del Eje Verde, 2020 - 2026 (internado en curso), promedio 4.4 / 5.0
- Bachiller, Colegio San Ignacio de Loyola del Sur, 2019
## Experiencia clínica
- Internado rotatorio, Hospital Universitario La Palma, 2025
- Monitor de semiología, 2023
## Investigación
- Semillero de enfermedades infecciosas. Póster: dengue grave en menores de 15 años, congreso nacional 2024.
## Idiomas
- Español (nativo), inglés (C1), portugués (A2)
## Cursos
- Soporte vital básico (2025). Buenas prácticas clínicas (2024).
## Referencias
Dra. Gloria Inés Tabares, jefe de medicina interna. Dr. Hugo Marulanda, docente.""",
        "Camilo Andrés Restrepo Hoyos",
        birth="2001-03-14",
    )
    yield mk(
        "personal_statement",
        """% Personal Statement
^ Anjana Prabhakaran Nair
The clinic in which my mother worked as a nurse had one window, and on the sill stood a row of glass bottles with the names of patients who paid in mangoes. I did my homework below that window and learned, before I knew the word, what triage is.
In medical school I looked for the same closeness and found it in pediatrics. During my rotation on the diarrhea ward I followed a girl of two years whose weight I charted each morning; on the ninth day the line went up and her father took a picture of it. I have the picture still. Since then I have helped to build a register of severely malnourished children in our district, and I have learned how hard it is to count what nobody writes down.
A rotation in your hospital would let me see how a large system follows children after they leave the ward. I would like to learn from your gastroenterology clinic, and I can offer persistence, good notes and five languages.
In ten years I hope to run a nutrition service at home that treats, teaches and publishes. I am grateful to you for considering me.""",
        "Anjana Prabhakaran Nair",
    )
    yield mk(
        "mspe",
        """% Medical Student Performance Evaluation
% Port Antilles School of Medicine - Office of the Dean
> October 1, 2025
## Student
Name :: Marcus Devaughn Llewellyn // Year :: fourth year, entered in January 2022
## Characteristics
- Organized a free blood pressure clinic in the harbor market.
- Elected class representative twice; known for his calm.
- Works part-time as a tutor of anatomy.
## Academic record
He passed all preclinical courses at the first attempt and USMLE Step 1 in March 2024. There were no leaves of absence. He has not been the subject of any adverse action.
## Clerkships
Clerkship | Weeks | Grade | Comment // Internal medicine | 12 | Honors | "Reads every night and it shows."
Surgery | 12 | High pass | "Dependable in the operating room." // Pediatrics | 6 | Honors | "Families ask for him."
Psychiatry | 6 | Pass | "Listens well; should be more concise." // Obstetrics and gynecology | 6 | High pass | "Quick to help."
Family medicine | 6 | Honors | "Works at the level of an intern."
---
## Summary
Mr. Llewellyn is a very good candidate in the second fifth of his class of 96. Key: outstanding (top 10%), excellent (next 15%), very good (next 35%), good (the rest). The distribution of grades is shown in the appendix.
Grade | Share of the class // Honors | 28% // High pass | 41% // Pass | 30% // Fail | 1%
~ Associate Dean of Clinical Sciences :: Rosalind Achebe-Thorne, MD""",
        "Marcus Devaughn Llewellyn",
        "2025-10-01",
    )
    yield mk(
        "mspe",
        """% MEDICAL STUDENT PERFORMANCE EVALUATION (DEAN'S LETTER)
% Faculty of Medicine, University of Mount Carmel North - Haifa Bay
> 15 September 2025
Re: Tamar Yael Abramovitz, date of birth 28 November 1998
## Identifying information
Ms. Abramovitz is a sixth-year student who is to receive the MD degree in 2026, after the internship year.
## Noteworthy characteristics
She served as a paramedic before her studies. She speaks Hebrew, English, Russian and Arabic. She won the prize of the Faculty for her thesis on sepsis in the emergency room.
## Academic progress
Year | Mean grade | Mean of class // First to third | 87.2 | 82.0 // Fourth | 89.5 | 84.1 // Fifth | 91.0 | 84.6
Repeated or failed courses: none. Disciplinary actions: none.
## Clinical evaluations
Internal medicine: "an outstanding student with sound judgment". Surgery: "skilled, asks to do more". Pediatrics: "warm with children". Neurology: "should trust her findings more".
## Summary evaluation
We recommend Ms. Abramovitz as an excellent candidate, in the upper quarter of her class.
~ Vice Dean for Teaching :: Prof. Eliezer Navon, MD""",
        "Tamar Yael Abramovitz",
        "2025-09-15",
        birth="1998-11-28",
    )
    yield mk(
        "affiliation",
        """% CLINICAL AFFILIATION AGREEMENT
% between Ashanti Crown University School of Medical Sciences ("University") and Galloway Health ("Facility")
This Agreement takes effect on January 1, 2026 and continues for a term of two years, until December 31, 2027, unless it is renewed in writing.
## 1. Purpose
The Facility gives students of the University clinical experience in its hospitals in Richmond, Virginia.
## 2. Duties of the University
- It sends only students who have completed the core clerkships and are in good standing.
- It makes sure that each student has a background check, a drug screen, a TB test, proof of immunity, BLS and health insurance before the first day.
- It provides professional liability insurance of at least $1,000,000 per claim and $3,000,000 in the aggregate.
## 3. Duties of the Facility
- It supervises students and evaluates them within four weeks after the rotation.
- It keeps responsibility for the care of its patients.
- It gives emergency care after a needlestick; the student or the student's insurer pays.
## 4. Privacy
Students are members of the Facility's workforce for purposes of HIPAA only and complete its training.
---
## 5. Removal of a student
The Facility may at any time refuse a student who endangers patients or breaks its rules, and tells the University why.
## 6. Termination
Each party may end this Agreement with ninety days' notice. Students who have begun a rotation may finish it.
## 7. Status
No student is an employee. Neither party pays the other. The parties do not discriminate.
In witness whereof, the parties have signed through their officers on the dates below.
~ For the University :: Prof. K. Ofori-Atta, Dean ;; Date :: December 3, 2025
~ For the Facility :: Constance Wheelwright, CMO ;; Date :: December 10, 2025""",
        "",
        "2026-01-01",
        expires="2027-12-31",
    )
    yield mk(
        "lor",
        """% Letter of recommendation
% Department of Medicine, Section of Rheumatology - Tidewell University Medical Center
> January 8, 2026
Applicant: Ioana Ruxandra Dumitrescu
To the Program Director:
Ms. Ioana Ruxandra Dumitrescu spent the month of November 2025 on our consult service as a visiting student from Romania. I supervised her on most days.
She saw two new patients each day and wrote full notes. What struck me was her reasoning: she would commit to a diagnosis, say how sure she was, and name the finding that would change her mind. When a patient was thought to have lupus she noticed the drug list and proposed that we stop hydralazine; she was right.
She is kind to patients and easy to teach. Compared with the students I have worked with in twelve years, I place her among the best ten percent. I would be happy to have her as a resident.
I have waived nothing and she has not read this letter.
Sincerely yours,
~ Professor of Medicine :: Gregory A. Lindqvist, MD, MSc""",
        "Ioana Ruxandra Dumitrescu",
        "2026-01-08",
    )
    yield mk(
        "transcript",
        """% HOCHSCHULE FÜR MEDIZIN LAUTERBERG // % Prüfungsamt - Leistungsübersicht / Academic record
Name :: Emilia Johanna Strasser // Geburtsdatum / Born :: 16.02.2001 // Matrikelnr. / ID :: 1044719
Studiengang / Degree :: Humanmedizin (Staatsexamen)
Modul / Module | Semester | Note / Grade | ECTS // Anatomie / Anatomy | 1-3 | 2,0 | 18
Physiologie / Physiology | 2-4 | 1,7 | 16 // Pathologie / Pathology | 5 | 2,3 | 8
Innere Medizin / Internal medicine | 6-9 | 1,3 | 24 // Chirurgie / Surgery | 7-9 | 2,0 | 20
Kinderheilkunde / Pediatrics | 9 | 1,7 | 8 // Frauenheilkunde / Gynecology | 9 | 2,0 | 8
Erster Abschnitt der Ärztlichen Prüfung: bestanden am 14.09.2022, Note 2,0. / First state examination: passed.
Notenskala / Scale: 1 sehr gut / very good, 2 gut / good, 3 befriedigend / satisfactory, 4 ausreichend / pass, 5 nicht bestanden / fail.
Lauterberg, den 08.12.2025
~ Leiterin des Prüfungsamts :: Dipl.-Vw. Ute Kessel""",
        "Emilia Johanna Strasser",
        "2025-12-08",
        birth="2001-02-16",
    )
    yield mk(
        "good_standing",
        """% CONSTANCIA // % Universidad Autónoma de Costa Esmeralda - Escuela de Medicina, Control Escolar
> Costa Esmeralda, Ver., a 27 de noviembre de 2025
A QUIEN CORRESPONDA:
Por medio de la presente se hace constar que la alumna DANIELA MONSERRAT OLVERA CRUZ, nacida el 8 de agosto de 2001, con matrícula 20-30447, cursa el sexto año (internado de pregrado) de la Licenciatura de Médico Cirujano, con un promedio general de 9.1.
La alumna es regular, no adeuda materias y ha observado buena conducta; no tiene sanciones ni procedimientos disciplinarios en esta institución.
Se extiende la presente a petición de la interesada para la solicitud de una rotación clínica en el extranjero.
Atentamente
~ Jefe de Control Escolar :: Mtro. Abelardo Fuentes Gil""",
        "Daniela Monserrat Olvera Cruz",
        "2025-11-27",
        birth="2001-08-08",
    )
    yield mk(
        "translation",
        """% TRANSLATOR'S CERTIFICATE OF ACCURACY
% Lingua Firma Translations, 210 Market St, Suite 9, Newark, NJ 07102
I, Natasha Belov-Harkness, am competent in Russian and English and certify that the translation attached to this certificate is true and accurate to the best of my abilities.
Document translated :: diploma supplement and list of marks // Name of the holder :: Aigerim Nurlanovna Bekova
Language :: from Russian into English // Issued by :: Semirechye Medical University, 30 June 2025 // Pages :: 4
I am not related to the holder. The translation does not vouch for the genuineness of the document.
Date of the certificate: November 10, 2025
~ Translator :: Natasha Belov-Harkness ;; Member no. :: ATA 44719""",
        "Aigerim Nurlanovna Bekova",
        "2025-11-10",
    )


LAYOUTS = (
    _ward_lab,
    _diag_lab,
    _pen_form,
    _crest_letter,
    _student_web,
    _mail_print,
    _registry,
    _framed,
    _wallet_card,
    _score_page,
    _side_bar,
    _word_paper,
)


def papers(fonts: Path = FONTS) -> Iterator[UnseenPaper]:
    """Yield the 120 papers, ten in each of the twelve layouts."""
    next(unseen_first.papers(fonts))  # the first set registers the fonts as it starts
    for layout in LAYOUTS:
        yield from layout()
