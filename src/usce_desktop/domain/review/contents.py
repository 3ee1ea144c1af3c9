"""What a document's own words and pictures give reason to look at."""

from collections.abc import Iterator

from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.language import LANGUAGES
from usce_desktop.domain.reading.reading import PageFlaw, Reading
from usce_desktop.domain.sentences import Sentence, join_sentences, sentence
from usce_desktop.domain.status import Finding, attention, note

FLAW_WORDS: dict[str, Sentence] = {
    "blurred": sentence("is out of focus; scan or photograph it again"),
    "dark": sentence("is too dark; photograph it again in daylight, or scan it"),
    "low_resolution": sentence("has only {measure:.0f} dpi; hospitals want 150 to 300, scan it again"),
    "skewed": sentence("is tilted by {measure:.0f} degrees; scan it straight"),
    "upside_down": sentence("does not stand upright; turn it in the preview"),
    "blank": sentence("is almost blank"),
    "cut": sentence("has print that runs off its edge; scan the whole page"),
}
ACCEPTABLE = frozenset(
    {
        "identity_name",
        "identity_birth_date",
        "identity_number",
        "scan_quality",
        "sensitive_data",
        "language",
        "stated_date",
        "mrz",
        "document_kind",
        "file_mended",
        "picture_damaged",
        "changed_after_signing",
        "to_sign",
        "not_read",
        "not_recognized",
    }
)
"""Findings that a person may look at and let pass: the reading can be wrong, and the person has eyes."""


def is_translation(reading: Reading | None) -> bool:
    """Tell whether a document reads as a certified translation."""
    return bool(reading and reading.kinds and reading.kinds[0].item == "translation")


def is_foreign(reading: Reading) -> bool:
    """Tell whether a document reads as one in another language than English."""
    return reading.language not in {"", "en"} and not is_translation(reading)


def judge_contents(
    name: str, reading: Reading, facts: Facts, kind: str, *, translated: bool, rests_on_issue: bool = False
) -> Iterator[Finding]:
    """Judge a document by what was read of it.

    Args:
        name: The file's name, for the sentences.
        reading: What was read.
        facts: What the person states.
        kind: The item's document type.
        translated: A certified translation lies beside it.
        rests_on_issue: A rule of the item judges its issue date.
    """
    for flaw in reading.flaws:
        if kind != "photo" or flaw.flaw.problem in {"blurred", "dark"}:
            yield _flaw(name, flaw)
    if is_foreign(reading):
        language = LANGUAGES[reading.language]
        if translated:
            yield note(
                "language",
                sentence(
                    "{name} is in {language}; its translation lies beside it.", name=name, language=language
                ),
            )
        else:
            yield attention(
                "language",
                sentence(
                    "{name} is in {language}; add the certified English translation beside it,"
                    " signed by a professional or official translator.",
                    name=name,
                    language=language,
                ),
            )
    for each in reading.sensitive:
        what = (
            sentence("a US social security number")
            if each.kind == "ssn"
            else sentence("a payment card's number")
        )
        yield attention(
            "sensitive_data",
            sentence(
                "{name} shows {what} ending in {last} (page {page}); black it out unless the"
                " program asked for it.",
                name=name,
                what=what,
                last=each.shown,
                page=each.place.page,
            ),
        )
    yield from _dates(name, reading, facts, rests_on_issue=rests_on_issue)
    yield from _zone(name, reading, facts)
    if kind == "translation" and reading.kinds and not is_translation(reading) and reading.source != "none":
        yield note("document_kind", sentence("{name} does not read as a certified translation.", name=name))


def judge_reading(
    name: str, reading: Reading | None, *, needed: bool, wordless: bool = False, readable: bool = True
) -> Iterator[Finding]:
    """Say that a document was not read yet, which is no verdict on it, or that it shows no words at all.

    Args:
        name: The file's name.
        reading: What was read.
        needed: The item is about a result, so that nothing can be said of it before.
        wordless: A paper without words is what the item asks for, or may be: a photo.
        readable: The file itself is in order; otherwise its own finding says why not.
    """
    if not readable or (reading is not None and (not reading.unread or reading.ocr_tried)):
        if reading is not None and reading.unread and reading.source == "none":
            yield _without_words(name, wordless=wordless)
        return
    words = sentence("{name} has not been read yet, so nobody but you knows what it says.", name=name)
    yield attention("not_read", words) if needed else note("not_read", words)


def _without_words(name: str, *, wordless: bool) -> Finding:
    if wordless:
        return note(
            "not_read",
            sentence("{name}: no words could be read on it; it is judged by what you entered.", name=name),
        )
    return attention(
        "not_recognized",
        sentence(
            "{name}: no words could be read on it, so nothing but your eyes says that it is the right paper."
            " Look at it and let it pass, or scan it again.",
            name=name,
        ),
    )


def _flaw(name: str, each: PageFlaw) -> Finding:
    words = FLAW_WORDS[each.flaw.problem].with_values(measure=abs(each.flaw.measure))
    return attention(
        "scan_quality", sentence("{name}: page {page} {words}.", name=name, page=each.page, words=words)
    )


def _dates(name: str, reading: Reading, facts: Facts, *, rests_on_issue: bool) -> Iterator[Finding]:
    """Compare the stated date with those on the paper; a date that is nowhere on it was mistyped.

    One that is in no role on it counts where a rule judges it and the paper has text: on a scan it can be
    written by hand, papers such as a CV bear none, and an expiry can follow from words.
    """
    for key, role in (("issued", "issued"), ("expires", "expires")):
        stated = getattr(facts, key)
        if stated is None or any(stated in {each.date, each.also} for each in reading.dates):
            continue
        found = [each for each in reading.dates if each.role == role]
        if not found:
            if key == "issued" and rests_on_issue and reading.source == "pdf" and reading.complete:
                yield attention(
                    "stated_date",
                    sentence(
                        "{name}: you entered {stated}, but that date is nowhere on it; look again.",
                        name=name,
                        stated=stated,
                    ),
                )
            continue
        first = found[0]
        yield attention(
            "stated_date",
            sentence(
                "{name}: you entered {stated}, but it says {read} (page {page}: '{snippet}'); look again.",
                name=name,
                stated=stated,
                read=first.date,
                page=first.place.page,
                snippet=first.place.snippet,
            ),
        )


def _zone(name: str, reading: Reading, facts: Facts) -> Iterator[Finding]:
    mrz = reading.mrz
    if mrz is None:
        return
    if mrz.wrong:
        yield note(
            "mrz",
            sentence(
                "{name}: the check digit of the {wrong} in its machine-readable zone does not fit;"
                " the scan may be hard to read.",
                name=name,
                wrong=join_sentences(mrz.wrong, sentence(" and the ")),
            ),
        )
    elif mrz.expires and facts.expires and mrz.expires != facts.expires:
        yield attention(
            "mrz",
            sentence(
                "{name}: you entered {stated} as its expiry, the machine-readable zone says {read}.",
                name=name,
                stated=facts.expires,
                read=mrz.expires,
            ),
        )
