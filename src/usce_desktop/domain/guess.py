"""Guessing what kind of document a file is, from its name and its words, and saying why."""

import re
import unicodedata
from collections.abc import Iterable

from msgspec import Struct

from usce_desktop.domain.catalog import DocumentType

NAME_WEIGHT = 3
"""A word in the file's name was put there by somebody who knew."""
SURE = 3
"""The least score that assigns a file without asking."""
_SMALL = {
    "of", "the", "and", "or", "a", "in", "for", "to", "will", "be", "after", "if", "step",
    "form", "letter", "test", "proof", "report", "certificate", "page", "record", "other", "score",
    "medical", "school", "training", "2", "statement", "english", "clinical", "photo", "health",
}  # fmt: skip


class Guess(Struct, frozen=True, kw_only=True):
    """One possibility.

    Attributes:
        item: Id of the document type.
        score: The higher the likelier.
        because: What was found, in words.
    """

    item: str
    score: int
    because: str


def words_of(text: str) -> list[str]:
    """Split a text into lower-case words without accents."""
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(char for char in plain if not unicodedata.combining(char)).casefold()
    return re.findall(r"[a-z]+|\d+", plain.replace("'", ""))


def _contains(words: list[str], phrase: list[str]) -> bool:
    return any(words[i : i + len(phrase)] == phrase for i in range(len(words) - len(phrase) + 1))


def _phrases(kind: DocumentType) -> Iterable[str]:
    yield kind.title.split("(")[0].strip()
    yield kind.id.replace("_", " ")
    yield from kind.also_called


def _score(kind: DocumentType, name: list[str], text: list[str]) -> Guess | None:
    best = 0, ""
    for phrase in _phrases(kind):
        parts = words_of(phrase)
        telling = [part for part in parts if part not in _SMALL]
        length = len(parts) + len(telling)
        if parts and _contains(name, parts):
            best = max(best, (NAME_WEIGHT * length, f"its name has '{phrase}'"))
        elif parts and (len(parts) > 1 or telling) and _contains(text, parts):
            best = max(best, (length, f"contains '{phrase}'"))
        elif telling and any(part in name for part in telling if len(part) > 2):  # noqa: PLR2004 - not an initial
            word = next(part for part in telling if part in name)
            best = max(best, (NAME_WEIGHT, f"its name has '{word}'"))
    return Guess(item=kind.id, score=best[0], because=best[1]) if best[0] else None


def guesses(name: str, text: str, types: Iterable[DocumentType]) -> tuple[Guess, ...]:
    """Rank what a file could be, best first.

    Args:
        name: Of the file.
        text: From its first pages; empty for scans.
        types: The possibilities.
    """
    stem = words_of(name.rsplit(".", 1)[0])
    body = words_of(text)
    found = [guess for kind in types if (guess := _score(kind, stem, body)) is not None]
    return tuple(sorted(found, key=lambda guess: -guess.score))


def best_guess(ranked: tuple[Guess, ...]) -> Guess | None:
    """Take the best guess where it is clearly the best."""
    if not ranked or ranked[0].score < SURE:
        return None
    if len(ranked) > 1 and ranked[1].score == ranked[0].score:
        return None
    return ranked[0]
