"""Text made comparable: lower case, no accents, every character in its place."""

import unicodedata


def fold(text: str) -> str:
    """Lower the case and take accents off, one character for one, so that places stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(_base(char) for char in text)


def _base(char: str) -> str:
    if char.isascii():
        return char.lower()
    plain = unicodedata.normalize("NFKD", char)[:1].lower()
    return plain[:1] or char
