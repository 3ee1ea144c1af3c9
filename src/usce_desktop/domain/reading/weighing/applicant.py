"""Whose paper it is, by the words around each name and its place among the others."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.kinds import Guess, is_prose, is_title
from usce_desktop.domain.reading.labels import above, below, cell_of, cells, left_of
from usce_desktop.domain.reading.names import PARTICLES, FoundName, name_in
from usce_desktop.domain.reading.page import Line, PageText
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.weighing.weights import Features, Weights

OFFER, OVERRULE, CLEARLY = 0.4, 0.7, 0.3
"""How likely a name has to be to be offered where the rules found none, to stand in for one that they found, and by how
much likelier than that. Tried as in ``issue_day``: from 89 to 93 of 100 names found, 93 of 100 right as before."""
_BEFORE, _BEHIND, _BELOW = 4, 3, 5
_ROWS = 6
_MOST_WORDS = 7
_WORD = regex(r"[^\W\d_]+|:|\d+")
_LETTERS = regex(r"[^\W\d_]+")
_TOKEN = regex(r"\S+")
_CAPITALIZED = regex(r"^[(\"]?[^\W\d_]['\u2019.\-\w]*[.,)\":;]*$")
_AROUND = '(),.;:"*'
_ADDRESSED = frozenset((
    "mr", "ms", "mrs", "miss", "mme", "mlle", "frau", "herr", "herrn", "sra", "srta", "sr", "dr", "prof", "senor",
    "senora", "m", "student", "doctor", "shri", "smt", "participant", "patient", "candidate", "applicant", "examinee", "learner",
    "trainee", "name", "insured", "employee", "member", "holder",
))  # fmt: skip
"""What stands before a name and is no part of it."""


class Candidate(Struct, frozen=True, kw_only=True):
    """Words in a row that begin with capitals.

    Attributes:
        name: As a name, given names first; empty where it can be none.
        words: As printed.
        address: "mr", "student" and the like before it.
    """

    page: PageText
    number: int
    start: int
    end: int
    name: str
    words: str
    address: str

    @property
    def line(self) -> Line:
        """The line that it stands in."""
        return self.page.lines[self.number]

    @property
    def letters(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset(_LETTERS.findall(fold(self.words)))


def find_candidates(pages: Sequence[PageText]) -> tuple[Candidate, ...]:
    """Find what could be a name by its capitals alone: two words or more in a cell."""
    return tuple(
        each
        for page in pages
        for number, line in enumerate(page.lines)
        for first, last in cells(line)
        for each in _in_cell(page, number, line.text[first:last], first)
    )


def _in_cell(page: PageText, number: int, cell: str, first: int) -> Iterator[Candidate]:
    tokens = [(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(cell)]
    begin = 0
    while begin < len(tokens):
        end = _run(tokens, begin)
        start, address = begin, ""
        while start < end and fold(tokens[start][2]).strip(".") in _ADDRESSED:
            address = fold(tokens[start][2]).strip(".")
            start += 1
        start = max(
            (place + 1 for place in range(start, end) if tokens[place][2].endswith(":")), default=start
        )
        if end - start > 1:
            words = cell[tokens[start][0] : tokens[end - 1][1]].rstrip(",;:.)")
            at = first + tokens[start][0]
            name = name_in(words)
            yield Candidate(
                page=page,
                number=number,
                start=at,
                end=at + len(words),
                name=name,
                words=words,
                address=address,
            )
        begin = max(end, begin + 1)


def _run(tokens: Sequence[tuple[int, int, str]], begin: int) -> int:
    """Find where the words end that begin with a capital."""
    end = begin
    while end < len(tokens):
        token = tokens[end][2]
        bare = token.strip(_AROUND)
        capital = bare[:1].isupper() or (fold(bare) in PARTICLES and end > begin)
        if not _CAPITALIZED.match(token) or not capital:
            break
        end += 1
        commas = sum("," in each[2] for each in tokens[begin:end])
        if token[-1] in ":;)" or (token[-1] == "," and commas > 1) or (token[-1] == "." and len(bare) > 3):  # noqa: PLR2004 - no initial
            break
    return end


def name_features(found: Sequence[Candidate], kind: Guess | None) -> list[Features]:
    """Describe each candidate of a paper: the words around it, and how it stands among the others.

    Args:
        found: All of them.
        kind: What the paper is taken for; its title is no name.
    """
    return [_describe(each, found, kind) for each in found]


def _put(features: dict[str, float], where: str, words: Sequence[str]) -> None:
    words = ["#" if word.isdigit() else word for word in words]
    if not words:
        features[f"{where}:none"] = 1
        return
    features.update(dict.fromkeys((f"{where}:{word}" for word in words), 1))
    features[f"{where}={' '.join(words[-3:])}"] = 1


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _describe(each: Candidate, found: Sequence[Candidate], kind: Guess | None) -> Features:
    features: dict[str, float] = {}
    line, lines = each.line, each.page.lines
    first, last = cell_of(line, each.start)
    before = _words(line.text[first : each.start])[-_BEFORE:]
    behind = _words(line.text[each.end : last])[:_BEHIND]
    left = _words(left_of(each.page, line, each.start))[-_BEFORE:]
    box = line.box_of(each.start, each.end)
    _put(features, "before", before)
    _put(features, "after", behind)
    if not before:
        _put(features, "left", left)
        _put(features, "above", _words(above(each.page, line, box))[-_BELOW:])
        _put(features, "earlier", _words(lines[each.number - 1].text)[-_BEFORE:] if each.number else [])
    if not behind:
        _put(features, "below", _words(below(each.page, line, box))[:_BELOW])
        later = lines[each.number + 1].text if each.number + 1 < len(lines) else ""
        _put(features, "next", _words(later)[:_BEHIND])
    features.update(dict.fromkeys((f"label:{word}" for word in before or left), 1))
    features.update(dict.fromkeys((f"word:{word}" for word in each.letters), 1))
    row = int(min(0.99, max(0.0, box[1] / max(1.0, each.page.height))) * _ROWS)
    alone = not line.text[first : each.start].strip() and not line.text[each.end : last].strip()
    same = sum(other.letters == each.letters for other in found)
    yes = {
        f"row{row}": True,
        f"words{min(len(each.words.split()), _MOST_WORDS)}": True,
        f"address:{each.address}": bool(each.address),
        f"alone{row}": alone,
        f"alone:{kind.item if kind else ''}": alone,
        "alone": alone,
        "no name": not each.name,
        "title": kind is not None and is_title(kind, each.words),
        "comma": "," in each.words,
        "prose": is_prose(line.text),
        "capitals": each.words.isupper(),
        "page1": each.page.page == 1,
        "only": same == len(found),
        "first": found[0] is each,
    }
    features.update({name: 1.0 for name, holds in yes.items() if holds})
    features["times"] = min(4, same) / 4
    features["alike"] = min(4, sum(len(other.letters & each.letters) > 1 for other in found)) / 4
    return features


def weigh_names(
    names: tuple[FoundName, ...], found: Sequence[Candidate], features: Sequence[Features], weights: Weights
) -> tuple[FoundName, ...]:
    """Choose the applicant's name where the rules found none, or where another one is far likelier.

    Args:
        names: By the rules.
        found: What could be a name.
        features: Of each of them.
        weights: What was learned of applicants' names.
    """
    likely = [
        (weights.probability(told), each) for each, told in zip(found, features, strict=True) if each.name
    ]
    if not likely:
        return names
    chance, best = max(likely, key=lambda pair: pair[0])
    offered = (FoundName(name=best.name, place=place_of(best.page, best.line, best.start, best.end)),)
    if not names:
        return offered if chance >= OFFER else ()
    known = [frozenset(_LETTERS.findall(fold(each.name))) for each in names]
    own = best.letters
    if any(own <= words or words <= own for words in known):
        return names
    theirs = max(
        (odds for odds, each in likely if any(each.letters == words for words in known)), default=0.0
    )
    return offered if chance >= OVERRULE and chance - theirs > CLEARLY else names
