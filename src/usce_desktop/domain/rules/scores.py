"""The rule about scores of tests with scales of their own: English tests, and OET."""

from collections.abc import Iterator
from datetime import timedelta

from msgspec import Struct

from usce_desktop.domain import toefl
from usce_desktop.domain.exams import off_scale, scale_of
from usce_desktop.domain.facts import Facts, title
from usce_desktop.domain.rules.registry import Case, rule
from usce_desktop.domain.sentences import Sentence, capitalized, data_text, join_sentences, sentence
from usce_desktop.domain.status import Finding, Status, attention

SECTIONS = ("listening", "reading", "speaking", "writing")


class ScoreMinimum(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The least that a program takes in one test; sections where it says so.

    Attributes:
        new_scale: The numbers are on TOEFL's scale of 1 to 6.
    """

    test: str
    total: float | None = None
    listening: float | None = None
    reading: float | None = None
    speaking: float | None = None
    writing: float | None = None
    each_section: float | None = None
    new_scale: bool = False


def _minimum_words(minimum: ScoreMinimum) -> Sentence:
    parts = [
        f"{minimum.total:g}" if minimum.total is not None else "",
        *(data_text(key) + f" {value:g}" for key in SECTIONS if (value := getattr(minimum, key)) is not None),
        sentence("{each_section:g} in each section", each_section=minimum.each_section)
        if minimum.each_section is not None
        else "",
    ]
    scale = sentence(" (scale of 1 to 6)") if minimum.new_scale else ""
    return sentence(
        "{test} at least {scores}{scale}",
        test=minimum.test,
        scores=join_sentences(parts),
        scale=scale,
    )


def _min_score_words(
    minima: tuple[ScoreMinimum, ...] = (), accepted: tuple[str, ...] = (), refused: tuple[str, ...] = ()
) -> Sentence:
    parts = [join_sentences(map(_minimum_words, minima), sentence(" or "))] if minima else []
    parts += [sentence("takes {accepted}", accepted=", ".join(accepted))] if accepted else []
    parts += [sentence("does not take {refused}", refused=", ".join(refused))] if refused else []
    return capitalized(join_sentences(parts, "; ") or sentence("A score on the test's own scale"))


def _only_test(minima: tuple[ScoreMinimum, ...], accepted: tuple[str, ...]) -> str | None:
    """Find the test where the rule is about one that can only be this: OET has a document of its own."""
    return minima[0].test if len(minima) == 1 and not accepted and minima[0].test == "OET" else None


def _scores_needed(
    facts: Facts,
    *,
    minima: tuple[ScoreMinimum, ...] = (),
    accepted: tuple[str, ...] = (),
    refused: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """List what a score is judged by: the test, and then what its minimum is stated for."""
    test = facts.test or _only_test(minima, accepted)
    if test is None:
        return ("test",)
    key = test.strip().casefold()
    taken = {each.casefold() for each in accepted} or {each.test.casefold() for each in minima}
    if key in {each.casefold() for each in refused} or (taken and key not in taken):
        return ()  # whatever its score, another test is needed
    minimum = next((each for each in minima if each.test.casefold() == key), None)
    least = tuple(_least_by_fact(minimum)) if minimum else ()
    return (*(least or ("score",)), *(("issued",) if key == "toefl" else ()))


@rule(
    needs=_scores_needed,
    looks_at=("test", "score"),
    words=_min_score_words,
    starting={"minima": (ScoreMinimum(test="TOEFL", total=90.0),)},
    titles={"minima": sentence("Least scores")},
)
def min_score(
    case: Case,
    *,
    minima: tuple[ScoreMinimum, ...] = (),
    accepted: tuple[str, ...] = (),
    refused: tuple[str, ...] = (),
) -> Finding | None:
    """Programs name the tests they take and the least score in each."""
    test = case.facts.test or _only_test(minima, accepted) or ""
    key = test.strip().casefold()
    if key in {each.casefold() for each in refused}:
        return attention(
            "min_score", sentence("The program does not take {test}; another test is needed.", test=test)
        )
    if accepted and key not in {each.casefold() for each in accepted}:
        return attention(
            "min_score",
            sentence("The program takes {accepted}, not {test}.", accepted=", ".join(accepted), test=test),
        )
    strange = next(_strange_scores(case, test), None)
    if strange is not None:
        return strange
    minimum = next((each for each in minima if each.test.casefold() == key), None)
    if minimum is None:
        if minima and not accepted:
            names = join_sentences((each.test for each in minima), sentence(" or "))
            return attention(
                "min_score",
                sentence(
                    "A minimum is known only for {names}, not for {test}; ask the program.",
                    names=names,
                    test=test,
                ),
            )
        return Finding(
            rule="min_score", status=Status.OK, message=sentence("{test}: no minimum is stated.", test=test)
        )
    return _reached(case, minimum)


def _strange_scores(case: Case, test: str) -> Iterator[Finding]:
    issued = case.facts.issued
    if issued is None:
        return
    for key in ("score", *SECTIONS):
        value = getattr(case.facts, key)
        if value is None:
            continue
        day = issued
        if test.strip().casefold() == "toefl" and not toefl.is_new(case.tables, value, issued):
            day = min(issued, case.tables.toefl_new_scale_from - timedelta(days=1))
        scale = scale_of(case.tables, test, day)
        wrong = off_scale(scale, key, value) if scale else ""
        if wrong:
            yield attention(
                "min_score",
                sentence(
                    "{title}: {wrong}. Look at the report and its date again.", title=title(key), wrong=wrong
                ),
            )


def _reached(case: Case, minimum: ScoreMinimum) -> Finding:
    notes = []
    for key, least in _least_by_fact(minimum).items():
        value = case.number(key)
        if minimum.test == "TOEFL":
            new = toefl.is_new(case.tables, value, case.day("issued"))
            compared = toefl.compare(case.tables, key, value, least, new=new, least_new=minimum.new_scale)
            if compared.outcome == "inside":
                return attention("min_score", _inside_words(key, value, least, compared))
            if compared.outcome == "reached":
                if compared.band is not None:
                    notes.append(_stands_for(key, value if new else least, compared))
                continue
            if compared.band is not None:
                message = sentence(
                    "{title} {value:g} is below the {least:g} asked: {stands}.",
                    title=title(key),
                    value=value,
                    least=least,
                    stands=_stands_for(key, value if new else least, compared),
                )
                return attention("min_score", message)
        if value < least:
            return attention(
                "min_score",
                sentence(
                    "{title} {reached:g} is below the {value:g} that {test} needs here.",
                    title=title(key),
                    reached=value,
                    value=least,
                    test=minimum.test,
                ),
            )
    message = sentence("{minimum}: reached.", minimum=_minimum_words(minimum))
    for note in notes:
        message += sentence(" {note}.", note=capitalized(note))
    return Finding(rule="min_score", status=Status.OK, message=message)


def _part(key: str) -> Sentence:
    return sentence("TOEFL") if key == "score" else sentence("TOEFL {section}", section=data_text(key))


def _stands_for(key: str, new: float, compared: toefl.Compared) -> Sentence:
    lowest, highest = compared.band or (0.0, 0.0)
    words = sentence(
        "{part} {new:g} stands for {lowest:g} to {highest:g} on the older scale",
        part=_part(key),
        new=new,
        lowest=lowest,
        highest=highest,
    )
    if compared.example is None:
        return words
    return words + sentence(", and ETS names it for a minimum of {old:g}", old=compared.example)


def _inside_words(key: str, value: float, least: float, compared: toefl.Compared) -> Sentence:
    stands = _stands_for(key, min(value, least), compared)
    return sentence(
        "{stands}, and {least:g} is asked: enter the number on the program's scale, which the report"
        " prints too, or ask the program.",
        stands=stands,
        least=least,
    )


def _least_by_fact(minimum: ScoreMinimum) -> dict[str, float]:
    least: dict[str, float] = {}
    if minimum.total is not None:
        least["score"] = minimum.total
    for key in SECTIONS:
        stated = [value for value in (getattr(minimum, key), minimum.each_section) if value is not None]
        if stated:
            least[key] = max(stated)
    return least
