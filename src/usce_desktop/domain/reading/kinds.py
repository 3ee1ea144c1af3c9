"""What kind of document a file is, from its name and its words, and saying why."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct, structs

from usce_desktop.domain.catalog import DocumentType
from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.sentences import Sentence, say

NAME_WEIGHT = 3
"""A word in the file's name was put there by somebody who knew."""
TELLING_WEIGHT = 3
"""A telling phrase (``words`` of the document type) is worth more than a title by chance in a text."""
SURE = 3
"""The least score that assigns a file without asking."""
HEAD_LINES = 8
"""What stands in the first lines is what the paper is called; it counts double."""
_MOST_CLUES = 4
_LONG = 8
"""Letters from which on a phrase is found also where OCR lost the spaces."""
_SMALL = {
    "of", "the", "and", "or", "a", "in", "for", "to", "will", "be", "after", "if", "step",
    "form", "letter", "test", "proof", "report", "certificate", "page", "record", "other", "score",
    "medical", "school", "training", "2", "statement", "english", "clinical", "photo", "health",
}  # fmt: skip


class Clue(Struct, frozen=True):
    """What speaks for a possibility: a phrase, in the file's name or in its text."""

    place: Literal["name", "text"]
    phrase: str


_CLUE_WORDS = {"name": say("its name has '{phrase}'"), "text": say("contains '{phrase}'")}


class Guess(Struct, frozen=True, kw_only=True):
    """One possibility.

    Attributes:
        item: Id of the document type.
        score: The higher the likelier.
        clues: What was found, the most telling first.
        text_score: What of the score comes from the words on the paper, not from the file's name.
    """

    item: str
    score: int
    clues: tuple[Clue, ...]
    text_score: int = 0

    @property
    def because(self) -> tuple[Sentence, ...]:
        """What was found, in words."""
        return tuple(_CLUE_WORDS[clue.place].putting(phrase=clue.phrase) for clue in self.clues)


def words_of(text: str) -> list[str]:
    """Split a text into lower-case words without accents."""
    return re.findall(r"[a-z]+|\d+", fold(text).replace("'", "").replace("’", ""))  # noqa: RUF001 - as printed


class _Text:
    """A text prepared for finding many phrases in it."""

    def __init__(self, lines: Sequence[str]) -> None:
        words = [word for line in lines for word in words_of(line)]
        self.spaced = f" {' '.join(words)} "
        self.squashed = "".join(words)

    def has(self, parts: list[str]) -> bool:
        squashed = "".join(parts)
        return f" {' '.join(parts)} " in self.spaced or (len(squashed) >= _LONG and squashed in self.squashed)


def _phrases(kind: DocumentType) -> Iterator[str]:
    yield kind.title.split("(")[0].strip()
    yield kind.id.replace("_", " ")
    yield from kind.also_called


def _by_name(kind: DocumentType, name: list[str]) -> tuple[int, str]:
    """Find the most telling phrase of a file's name, and how much it says."""
    best = 0, ""
    spaced = f" {' '.join(name)} "
    for phrase in _phrases(kind):
        parts = words_of(phrase)
        telling = [part for part in parts if part not in _SMALL]
        if parts and f" {' '.join(parts)} " in spaced:
            best = max(best, (NAME_WEIGHT * (len(parts) + len(telling)), phrase))
        elif telling and any(part in name for part in telling if len(part) > 2):  # noqa: PLR2004 - not an initial
            word = next(part for part in telling if part in name)
            best = max(best, (NAME_WEIGHT, word))
    return best


def _by_text(kind: DocumentType, head: _Text, whole: _Text) -> Iterator[tuple[int, str]]:
    plain = dict.fromkeys(_phrases(kind), 0) | dict.fromkeys(kind.words, TELLING_WEIGHT)
    for phrase, extra in plain.items():
        parts = words_of(phrase)
        telling = [part for part in parts if part not in _SMALL]
        if not parts or not (extra or len(parts) > 1 or telling) or not whole.has(parts):
            continue
        weight = extra + len(parts) + len(telling)
        yield (2 * weight if head.has(parts) else weight), phrase


def _score(kind: DocumentType, name: list[str], head: _Text, whole: _Text) -> Guess | None:
    weight, phrase = _by_name(kind, name)
    found = [(weight, Clue("name", phrase))] if weight else []
    by_text = sorted(_by_text(kind, head, whole), key=lambda each: -each[0])[:_MOST_CLUES]
    found += [(weight, Clue("text", phrase)) for weight, phrase in by_text]
    if not found:
        return None
    found.sort(key=lambda each: -each[0])
    return Guess(
        item=kind.id,
        score=sum(each[0] for each in found),
        clues=tuple(each[1] for each in found),
        text_score=sum(weight for weight, _ in by_text),
    )


def guesses(name: str, lines: Sequence[str], types: Iterable[DocumentType]) -> tuple[Guess, ...]:
    """Rank what a file could be, best first.

    Args:
        name: Of the file.
        lines: Of its first pages, from the top; empty for scans that were not read.
        types: The possibilities.
    """
    stem = words_of(name.rsplit(".", 1)[0])
    head, whole = _Text(lines[:HEAD_LINES]), _Text(lines)
    found = [guess for kind in types if (guess := _score(kind, stem, head, whole)) is not None]
    return tuple(sorted(found, key=lambda guess: -guess.score))


def with_name(kinds: tuple[Guess, ...], name: str, types: Iterable[DocumentType]) -> tuple[Guess, ...]:
    """Add what a file's name says to what its words say.

    What was read of a file is kept by its bytes; its name can be another each time.

    Args:
        kinds: By the words alone.
        name: Of the file.
        types: The possibilities.
    """
    merged = {guess.item: guess for guess in kinds}
    for named in guesses(name, (), types):
        known = merged.get(named.item)
        merged[named.item] = (
            named
            if known is None
            else structs.replace(known, score=known.score + named.score, clues=(*known.clues, *named.clues))
        )
    order = {kind: place for place, kind in enumerate(merged)}
    return tuple(sorted(merged.values(), key=lambda guess: (-guess.score, order[guess.item])))


def best_guess(ranked: tuple[Guess, ...]) -> Guess | None:
    """Take the best guess where it is clearly the best."""
    if not ranked or ranked[0].score < SURE:
        return None
    if len(ranked) > 1 and ranked[1].score == ranked[0].score:
        return None
    return ranked[0]
