"""What a document's own words ask of the person: is this its state, and is this its place?

Three questions are asked of every document, whatever was entered and ticked. A result or stamp that
speaks against what the item asks (*contradiction*), words of another kind of paper (*looks_like*), and no
sign at all that it is the paper that is asked for (*not_recognized*). Each can be answered by the person, and
the answer to the first two holds for those bytes and those words only.
"""

from collections.abc import Iterator, Sequence

from usce_desktop.domain.application.answers import CONTRADICTION, LOOKS_LIKE
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.hits import RESULTS_OF, SPEAKS_AGAINST, TITRES
from usce_desktop.domain.reading.kinds import Guess
from usce_desktop.domain.reading.offers import About
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.reading.words import result_word
from usce_desktop.domain.review.contents import is_foreign
from usce_desktop.domain.review.identity import TOLERATED, likeness
from usce_desktop.domain.sentences import Sentence, data_text, sentence
from usce_desktop.domain.status import Finding, Status

TESTS_OF: dict[str, frozenset[str]] = {
    "tb_test": frozenset({"IGRA", "TST"}),
    "drug_screen": frozenset({"drug_screen"}),
    "background_check": frozenset({"background_check"}),
    "child_abuse_clearance": frozenset({"background_check"}),
    "lab_titers": TITRES | {"anti-HBs"},
    "chest_xray": frozenset({"chest_xray"}),
    "usmle_step1": frozenset({"step1"}),
    "usmle_step2ck": frozenset({"step2ck"}),
}
"""Document types that are about results, and whose."""
_PASSPORT = frozenset({"passport"})
_PAPERS = frozenset({"number"})


def about(kind: str) -> About:
    """Tell what papers of a document type are about: whose results and numbers are their own."""
    return About(tests=TESTS_OF.get(kind, frozenset()), ids=_PASSPORT if kind == "passport" else _PAPERS)


_USUAL = {"transcript": frozenset({"in progress"})}
"""States that sound papers of a kind have: the courses of this year on a transcript."""
_STEPS = frozenset({"fail", "pending", "incomplete"})


def _bad(name: str) -> frozenset[str]:
    return SPEAKS_AGAINST.get(name, _STEPS)


def contradictions(
    name: str, kind: str, reading: Reading | None, facts: Facts, asked: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Find what of a document's results or state speaks against the item that it lies under.

    Args:
        name: The file's name, for the sentences.
        kind: The item's document type.
        reading: What was read of it.
        facts: What the person states.
        asked: The tests that the program asks for, where it names some; every one of the type otherwise.
    """
    tests = TESTS_OF.get(kind, frozenset())
    wanted = tests & asked or tests
    for each in reading.states if reading else ():
        if each.about and each.about not in wanted:
            continue
        words = each.words.strip()
        if words.lower() in _USUAL.get(kind, frozenset()):
            continue
        said = sentence("{name} says '{words}' (page {page})", name=name, words=words, page=each.place.page)
        yield _contradiction(words, said, igm=each.state == "igm")
    stated = facts.result or ""
    allowed = frozenset[str]().union(*(_allowed(test) for test in tests))
    if any(result_word(stated, allowed) in _bad(test) for test in tests):
        yield _contradiction(stated, sentence("The result entered is '{result}'", result=stated))


def _allowed(test: str) -> frozenset[str]:
    return RESULTS_OF.get(test, frozenset({"pass", "fail", "pending", "incomplete"}))


def _contradiction(words: str, said: Sentence, *, igm: bool = False) -> Finding:
    why = (
        sentence("IgM shows a recent infection, not immunity; the program needs the IgG result.")
        if igm
        else sentence("That speaks against what is asked here.")
    )
    return Finding(
        rule=CONTRADICTION,
        status=Status.NEEDS_ATTENTION,
        message=sentence(
            "{said}. {why} Get another paper, or say that this does not apply.", said=said, why=why
        ),
        detail=words,
    )


ALIKE: tuple[frozenset[str], ...] = (
    frozenset({"immunization_aamc", "immunization_host", "covid", "flu", "lab_titers", "tb_test"}),
    frozenset({"immunization_aamc", "immunization_host", "physical_exam", "tb_symptom", "chest_xray"}),
    frozenset({"tb_test", "chest_xray", "tb_symptom"}),
    frozenset({"usmle_step1", "usmle_step2ck", "usmle_transcript", "ecfmg_cert"}),
    frozenset({"good_standing", "dean_verification", "mspe", "transcript"}),
    frozenset({"dean_verification", "application_form", "good_standing"}),
    frozenset({"background_check", "child_abuse_clearance"}),
    frozenset({"application_form", "policy_ack", "immunization_host"}),
    frozenset({"osha_bbp", "hipaa", "ny_infection_control"}),
    frozenset({"english", "oet"}),
    frozenset({"malpractice", "health_insurance", "affiliation"}),
    frozenset({"good_standing", "nysed_letter", "invitation"}),
)  # fmt: skip
"""Types whose papers often hold each other's words: they are told apart by eye, and only where the words of
the other type are many and those of its own are none."""
SAME = frozenset({"immunization_aamc", "immunization_host", "lab_titers"})
"""Papers that stand for each other: many hosts take the AAMC's form for their own, and titers on either."""
ANYWHERE = frozenset({"other", "placeholder", "translation", "name_change", "photo"})
"""Types that say nothing of what a paper under them has to read like, or that lie beside any other."""
CLEARLY, CLEARLY_ALIKE = 15, 24
"""Weights of words in the text from which on a paper clearly reads as another kind."""


def looks_like(kind: str, reading: Reading) -> Guess | None:
    """Find what kind of paper a document clearly is, where that is not the kind it lies under.

    Args:
        kind: The item's document type.
        reading: What was read of the document.
    """
    if kind in ANYWHERE or reading.source == "none" or (reading.kinds and reading.kinds[0].item == kind):
        return None
    ranked = sorted(
        (guess for guess in reading.kinds if guess.item not in ANYWHERE), key=lambda guess: -guess.text_score
    )
    if not ranked or ranked[0].item == kind:
        return None
    own = next((guess.text_score for guess in ranked if guess.item == kind), 0)
    best = ranked[0]
    if {kind, best.item} <= SAME:
        return None
    alike = any(kind in group and best.item in group for group in ALIKE)
    if best.text_score < (CLEARLY_ALIKE if alike else CLEARLY):
        return None
    if (own if alike else 2 * own) >= (1 if alike else best.text_score):
        return None
    if len(ranked) > 1 and ranked[1].text_score * 5 > best.text_score * 4:
        return None  # two kinds that it could be: nothing is clear
    return best


def misplaced(name: str, kind: str, reading: Reading | None, titles: dict[str, str]) -> Iterator[Finding]:
    """Say that a document reads as another kind of paper.

    Args:
        name: The file's name.
        kind: The item's document type.
        reading: What was read of it.
        titles: Document types' titles by id.
    """
    guess = looks_like(kind, reading) if reading else None
    if guess is None:
        return
    why = next(
        (clue for clue, phrase in zip(guess.because, guess.clues, strict=True) if phrase.place != "name"), ""
    )
    yield Finding(
        rule=LOOKS_LIKE,
        status=Status.NEEDS_ATTENTION,
        message=sentence(
            "{name} looks like a {title}: {why}. Move it there, or keep it here.",
            name=name,
            title=data_text(titles.get(guess.item, guess.item)),
            why=why,
        ),
        detail=guess.item,
    )


def unrecognized(
    name: str, kind: str, reading: Reading | None, facts: Facts, names: Sequence[str], titles: dict[str, str]
) -> Iterator[Finding]:
    """Say that nothing on a page that was read shows that it is the paper that the item asks for.

    It is recognized by a word of its kind, or by the applicant's name together with the date that was
    entered. A paper in another language is known by its translation.

    Args:
        name: The file's name.
        kind: The item's document type.
        reading: What was read of it.
        facts: What the person states.
        names: How the applicant may be called.
        titles: Document types' titles by id.
    """
    if reading is None or not reading.complete or kind in ANYWHERE or kind not in titles:
        return
    if is_foreign(reading) or any(guess.item == kind and guess.text_score for guess in reading.kinds):
        return
    stated = {facts.issued, facts.expires} - {None}
    dated = any(not stated.isdisjoint({each.date, each.also}) for each in reading.dates)
    named = any(
        likeness(found.name, known) in {"same", *TOLERATED} for found in reading.names for known in names
    )
    if not (dated and named):
        yield Finding(
            rule="not_recognized",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "{name}: no word on it says that it is this paper ({title}), and it does not show both your"
                " name and the date that you entered. Look whether it is the right file.",
                name=name,
                title=data_text(titles[kind]),
            ),
        )


def also_under(name: str, item: str, items: tuple[str, ...], titles: dict[str, str]) -> Iterator[Finding]:
    """Say that the very same file lies under another item too.

    Args:
        name: The file's name.
        item: The item that is judged.
        items: Every item that holds these bytes.
        titles: Document types' titles by id.
    """
    others = [each for each in items if each != item]
    if others:
        yield Finding(
            rule=LOOKS_LIKE,
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "{name}: the very same file lies under {title} too. Move one of them, or keep both.",
                name=name,
                title=data_text(titles.get(others[0], others[0])),
            ),
            detail=others[0],
        )


def place_of(reading: Reading | None, words: str) -> Place | None:
    """Find where on the page the words of a contradiction stand."""
    states = reading.states if reading else ()
    return next((each.place for each in states if each.words.strip() == words), None)
