"""Which letters the program can write by itself, on covers, stamps, forms and in file names.

The bundled fonts have the letters of Latin, Greek and Cyrillic. Arabic, Hebrew, Indic and Thai need shaping
(letters change by their neighbors, or run from the right), Chinese, Japanese and Korean fonts of their own.
"""

_PLAIN = (
    (0x0020, 0x0590),  # Latin with its marks, Greek, Cyrillic, Armenian
    (0x1E00, 0x2070),  # more of Latin (Vietnamese) and Greek, punctuation
    (0x20A0, 0x2200),  # currencies, letterlike signs, arrows
    (0x2C60, 0x2C80),  # more of Latin
    (0xA720, 0xA800),  # more of Latin
    (0xFB00, 0xFB07),  # ligatures
)
"""Code points (first, and first beyond) whose letters stand side by side as they are."""


def needs_no_shaping(char: str) -> bool:
    """Tell whether a letter is drawn the same whatever stands beside it, from left to right."""
    return any(first <= ord(char) < end for first, end in _PLAIN)


def unwritable(text: str) -> str:
    """Find the letters of a text that cannot be written, each once."""
    return "".join(dict.fromkeys(char for char in text if not char.isspace() and not needs_no_shaping(char)))
