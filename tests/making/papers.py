"""Draws made-up papers for the tests: a line of text each, marked SAMPLE."""

from pathlib import Path

from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas


def paper(path: Path, *lines: str) -> Path:
    """Draw a paper with these lines from the top."""
    canvas = Canvas(str(path), pagesize=letter, invariant=True)
    for number, line in enumerate((*lines, "", "SAMPLE - fictional")):
        canvas.drawString(72, 720 - 24 * number, line)
    canvas.save()
    return path


def pile(path: Path, *pages: tuple[str, ...]) -> Path:
    """Draw several papers into one file, a page each."""
    canvas = Canvas(str(path), pagesize=letter, invariant=True)
    for lines in pages:
        for number, line in enumerate((*lines, "", "SAMPLE - fictional")):
            canvas.drawString(72, 720 - 24 * number, line)
        canvas.showPage()
    canvas.save()
    return path
