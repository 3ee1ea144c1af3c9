"""A sample paper, as data for the drawing: nobody's, and marked so wherever it is drawn."""

from typing import Literal

from msgspec import Struct

Kind = Literal["letter", "form", "scan", "phone", "portrait", "card"]
Flaw = Literal[
    "script",
    "signature",
    "altered",
    "updated",
    "form",
    "count",
    "blank",
    "dark",
    "tiny",
    "lost",
    "crop",
    "unsigned",
]


class SamplePage(Struct, frozen=True, kw_only=True):
    """A page of a letter or report.

    Attributes:
        name: In the outline; its number where not stated.
        texts: Paragraphs, with reportlab's tags for bold letters.
        tables: Rows of cells, the first one as the head.
        signed: Who signs it; empty for nobody.
        seal: Whether there is a seal beside the signature.
    """

    name: str = ""
    texts: tuple[str, ...] = ()
    tables: tuple[tuple[tuple[str, ...], ...], ...] = ()
    signed: str = ""
    seal: bool = True


class SamplePaper(Struct, frozen=True, kw_only=True):
    """A paper to be drawn.

    Attributes:
        kind: How it is drawn.
        file: The name of its file.
        title: Of the document.
        head: Who issues it.
        under: The line below that.
        pages: Of a letter, a scan or a photo.
        fields: Label and value, of a form or card.
        signed: Who signs a form.
        paper: Key of ``pdf.samples.PAPERS``.
        flaw: What is wrong with the file.
    """

    kind: Kind = "letter"
    file: str
    title: str = ""
    head: str = ""
    under: str = ""
    pages: tuple[SamplePage, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    signed: str = ""
    paper: Literal["letter", "A4", "half"] = "letter"
    flaw: Flaw | None = None
