"""Which letters the bundled fonts can write."""

from reportlab.pdfbase import pdfmetrics

from usce_desktop.domain.letters import needs_no_shaping
from usce_desktop.pdf.drawing.draw import REGULAR


def can_write(text: str) -> bool:
    """Tell whether a text can be drawn as it is meant: every letter is in the font, and stands by itself."""
    face = pdfmetrics.getFont(REGULAR).face
    return all(char.isspace() or (ord(char) in face.charToGlyph and needs_no_shaping(char)) for char in text)
