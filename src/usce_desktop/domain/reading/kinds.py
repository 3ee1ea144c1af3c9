"""What kind of document a file is, from its name and its words, and saying why."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct, structs

from usce_desktop.domain.checklist.catalog import DocumentType
from usce_desktop.domain.folding import fold
from usce_desktop.domain.reading.language import SMALL_WORDS
from usce_desktop.domain.sentences import Sentence, sentence

NAME_WEIGHT = 3
"""A word in the file's name was put there by somebody who knew."""
TELLING_WEIGHT = 3
"""A telling phrase (``words`` of the document type) is worth more than a title by chance in a text."""
SURE = 3
"""The least score that assigns a file without asking."""
CELL = "\t"
"""Parts the cells of a line."""
HEAD_LINES = 8
"""What stands in the first lines is what the paper is called; it counts double, and as a title threefold."""
_TITLE, _HEADING = 0.4, 0.6
"""Share of a cell's letters from which on a phrase is its title, or its heading further below."""
_PROSE_WORDS, _PROSE_SMALL, _PROSE_LOWER = 9, 3, 0.7
"""A line of so many words, of which so many are small ones or such a share begins with a small letter, is of a
running text: papers other than letters mention there what they are not."""
_MOST_CLUES = 4
_LONG = 8
"""Letters from which on a phrase is found also where OCR lost the spaces."""
_SURNAME = 4
"""Letters of a phrase that may be somebody's surname: Dean."""
_SMALL = {
    "of", "the", "and", "or", "a", "in", "for", "to", "will", "be", "after", "if", "step",
    "form", "letter", "test", "proof", "report", "certificate", "page", "record", "other", "score",
    "medical", "school", "training", "2", "statement", "english", "clinical", "photo", "health",
}  # fmt: skip


ClueKind = Literal["name", "text", "vaccines", "results", "questions", "zone"]


class Clue(Struct, frozen=True):
    """What speaks for a possibility: a phrase in the file's name or in its text, or what the paper holds."""

    place: ClueKind
    phrase: str


class Held(Struct, frozen=True, kw_only=True):
    """What a paper holds, whatever it calls itself: rows of vaccines, results of a test, a passport's zone."""

    weight: int
    place: ClueKind
    phrase: str


_CLUE_WORDS: dict[ClueKind, Sentence] = {
    "name": sentence("its name has '{phrase}'"),
    "text": sentence("contains '{phrase}'"),
    "vaccines": sentence("lists vaccinations ({phrase})"),
    "results": sentence("states results ({phrase})"),
    "questions": sentence("asks about {phrase}"),
    "zone": sentence("has the machine-readable zone of a passport"),
}


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
        return tuple(_CLUE_WORDS[clue.place].with_values(phrase=clue.phrase) for clue in self.clues)


def words_of(text: str) -> list[str]:
    """Split a text into lower-case words without accents."""
    return re.findall(r"[a-z]+|\d+", fold(text).replace("'", "").replace("’", ""))  # noqa: RUF001 - as printed


def is_title(guess: Guess, text: str) -> bool:
    """Tell whether a text has a phrase that says what the paper is; then it is a title and nobody's name.

    Args:
        guess: What the paper is taken for.
        text: A line, or what could be a name.
    """
    words = frozenset(words_of(text))
    phrases = [words_of(clue.phrase) for clue in guess.clues if clue.place == "text"]
    return any(len("".join(phrase)) > _SURNAME and words.issuperset(phrase) for phrase in phrases)


class _Part(Struct, frozen=True, kw_only=True):
    """A cell of a line, prepared for finding phrases in it.

    Attributes:
        spaced: Its words, with a blank before, between and after them.
        squashed: Its words without blanks; OCR loses them.
        head: It stands in the first lines.
        prose: Its line is one of a running text.
    """

    spaced: str
    squashed: str
    head: bool
    prose: bool

    def factor(self, parts: list[str], *, letter: bool) -> float:
        """Tell how much a phrase says where it stands here; 0 where it does not."""
        letters = "".join(parts)
        loose = len(parts) > 1 and len(letters) >= _LONG and letters in self.squashed
        if not loose and f" {' '.join(parts)} " not in self.spaced:
            return 0
        share = len(letters) / len(self.squashed)
        if share >= _TITLE and self.head and not self.prose:
            return 3
        if share >= _HEADING and not self.prose:
            return 2
        if len(parts) == 1 or (self.prose and not letter):
            return 0.3 if self.prose and not letter else 1
        return 2 if self.head else 1


def _parts(lines: Sequence[str]) -> list[_Part]:
    """Cut lines into cells; a phrase that a line breaks is found where both lines are joined."""
    found = []
    written = [line for line in lines if any(map(str.isalpha, line))]
    for number, line in enumerate(written):
        prose = is_prose(line)
        for cell in line.split(CELL):
            words = words_of(cell)
            if words:
                found.append(
                    _Part(
                        spaced=f" {' '.join(words)} ",
                        squashed="".join(words),
                        head=number < HEAD_LINES,
                        prose=prose,
                    )
                )
    whole = [word for line in lines for word in words_of(line)]
    if whole:
        found.append(_Part(spaced=f" {' '.join(whole)} ", squashed="".join(whole), head=False, prose=True))
    return found


def is_prose(line: str) -> bool:
    """Tell a line of running text from a title, a label or a row of a table."""
    words = line.split()
    if len(words) < _PROSE_WORDS:
        return False
    lower = sum(word[:1].islower() for word in words)
    small = sum(word in SMALL_WORDS for word in fold(line).split())
    return small >= _PROSE_SMALL or lower >= _PROSE_LOWER * len(words)


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


def _by_text(kind: DocumentType, text: Sequence[_Part]) -> Iterator[tuple[int, str]]:
    plain = dict.fromkeys(_phrases(kind), 0) | dict.fromkeys(kind.words, TELLING_WEIGHT)
    for phrase, extra in plain.items():
        parts = words_of(phrase)
        telling = [part for part in parts if part not in _SMALL]
        if not parts or not (extra or len(parts) > 1 or telling):
            continue
        # The last part is the whole text: most phrases are nowhere in it.
        if not text or not text[-1].factor(parts, letter=kind.letter):
            continue
        factor = max(part.factor(parts, letter=kind.letter) for part in text)
        yield round(factor * (extra + len(parts) + len(telling))), phrase


def _score(kind: DocumentType, name: list[str], text: Sequence[_Part], held: Held | None) -> Guess | None:
    weight, phrase = _by_name(kind, name)
    found = [(weight, Clue("name", phrase))] if weight else []
    by_text = sorted(_by_text(kind, text), key=lambda each: -each[0])[:_MOST_CLUES]
    inside = [(weight, Clue("text", phrase)) for weight, phrase in by_text]
    if held is not None:
        inside.append((held.weight, Clue(held.place, held.phrase)))
    found += inside
    if not found:
        return None
    found.sort(key=lambda each: -each[0])
    return Guess(
        item=kind.id,
        score=sum(each[0] for each in found),
        clues=tuple(each[1] for each in found),
        text_score=sum(each[0] for each in inside),
    )


def guesses(
    name: str, lines: Sequence[str], types: Iterable[DocumentType], held: Mapping[str, Held] | None = None
) -> tuple[Guess, ...]:
    """Rank what a file could be, best first.

    Args:
        name: Of the file.
        lines: Of its first pages, from the top, their cells parted by ``CELL``; empty for scans that were
            not read.
        types: The possibilities.
        held: What of its contents speaks for a type, by the type's id.
    """
    stem, text = words_of(name.rsplit(".", 1)[0]), _parts(lines)
    known = held or {}
    found = [guess for kind in types if (guess := _score(kind, stem, text, known.get(kind.id))) is not None]
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
