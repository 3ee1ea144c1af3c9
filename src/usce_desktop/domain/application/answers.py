"""What a person answered to questions that a paper's own words raised."""

from msgspec import Struct

CONTRADICTION, LOOKS_LIKE = "contradiction", "looks_like"
ANSWERS = {CONTRADICTION: "overruled", LOOKS_LIKE: "kept"}
"""Each question to the answer that settles it, as the command line writes them."""


class Answer(Struct, frozen=True, kw_only=True):
    """What the person said to a question about a document.

    Attributes:
        question: ``contradiction`` or ``looks_like``.
        sha256: Of the bytes that were asked about.
        words: What the question rested on; other words are asked anew.
    """

    question: str
    sha256: str
    words: str


def answered(answers: tuple[Answer, ...], question: str, sha256: str, words: str) -> bool:
    """Tell whether this very question was answered about these very bytes."""
    return any((each.question, each.sha256, each.words) == (question, sha256, words) for each in answers)


def with_answers(
    answers: tuple[Answer, ...], question: str, sha256: str, words: tuple[str, ...]
) -> tuple[Answer, ...]:
    """Answer a question about a document; without words its answers are taken back."""
    others = tuple(each for each in answers if each.question != question)
    return (*others, *(Answer(question=question, sha256=sha256, words=each) for each in words))
