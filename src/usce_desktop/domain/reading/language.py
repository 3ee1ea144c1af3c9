"""Which language a text is in, by its commonest small words; no word of a name or a number decides."""

from collections.abc import Iterable

from usce_desktop.domain.folding import fold
from usce_desktop.domain.sentences import sentence

_SMALL: dict[str, frozenset[str]] = {
    "en": frozenset(("the", "of", "and", "to", "is", "this", "that", "for", "with", "by", "has", "on", "date", "name", "was", "be", "are", "from", "or", "in", "birth", "results", "signature")),
    "es": frozenset(("el", "la", "de", "los", "las", "que", "del", "para", "con", "por", "una", "fecha", "nombre", "se", "su", "al", "en", "y", "nacimiento", "facultad", "universidad")),
    "pt": frozenset(("o", "os", "da", "do", "das", "dos", "que", "para", "com", "por", "uma", "data", "nome", "em", "ao", "e", "nascimento", "faculdade", "universidade")),
    "fr": frozenset(("le", "les", "des", "du", "et", "que", "pour", "avec", "par", "une", "nom", "est", "sur", "dans", "au", "la", "de", "naissance", "faculte", "universite")),
    "de": frozenset(("der", "die", "das", "und", "den", "des", "mit", "fur", "ist", "im", "von", "zu", "dem", "ein", "eine", "name", "datum", "geboren", "universitat", "nicht")),
}  # fmt: skip
SMALL_WORDS = frozenset().union(*_SMALL.values()) - {
    "date",
    "name",
    "birth",
    "results",
    "signature",
    "fecha",
    "nombre",
    "nacimiento",
    "facultad",
    "universidad",
    "data",
    "nome",
    "nascimento",
    "faculdade",
    "universidade",
    "nom",
    "naissance",
    "faculte",
    "universite",
    "datum",
    "geboren",
    "universitat",
}
"""The words of running text in any of the languages; those of labels are not."""
LANGUAGES = {
    "en": sentence("English"),
    "es": sentence("Spanish"),
    "pt": sentence("Portuguese"),
    "fr": sentence("French"),
    "de": sentence("German"),
    "other": sentence("another language"),
}
LEAST_WORDS = 12
"""A text with fewer words does not say its language."""
_LATIN_END = 0x24F


def language_of(texts: Iterable[str]) -> str:
    """Tell the language.

    Returns:
        ``en``, ``es``, ``pt``, ``fr``, ``de``, ``other`` for other scripts, or empty where it cannot
        be told.
    """
    joined = " ".join(texts)
    letters = [char for char in joined if char.isalpha()]
    if len(letters) > 40 and sum(ord(char) > _LATIN_END for char in letters) > len(letters) / 2:  # noqa: PLR2004 - a line
        return "other"
    words = [word.strip(".,:;()") for word in fold(joined).split()]
    if len(words) < LEAST_WORDS:
        return ""
    scores = {name: sum(word in small for word in words) for name, small in _SMALL.items()}
    best = max(scores, key=lambda name: scores[name])
    second = max(value for name, value in scores.items() if name != best)
    return best if scores[best] >= 3 and scores[best] > 1.25 * second else ""  # noqa: PLR2004 - more than chance
