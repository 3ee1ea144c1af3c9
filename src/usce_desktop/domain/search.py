"""Finding rows by words, whatever their accents and capitals."""

from usce_desktop.domain.folding import fold


def has_words(wanted: str, text: str) -> bool:
    """Tell whether each of some words stands in a text, in any order; no words stand everywhere."""
    folded = fold(text)
    return all(word in folded for word in fold(wanted).split())
