"""What a document's own words and pictures give reason to look at."""

from collections.abc import Iterator

from usce_desktop.domain.dates import show_day
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.health import attention, note
from usce_desktop.domain.reading.language import LANGUAGES
from usce_desktop.domain.reading.reading import PageFlaw, Reading
from usce_desktop.domain.status import Finding

FLAW_WORDS: dict[str, str] = {
    "blurred": "is out of focus; scan or photograph it again",
    "dark": "is too dark; photograph it again in daylight, or scan it",
    "low_resolution": "has only {measure:.0f} dpi; hospitals want 150 to 300, scan it again",
    "skewed": "is askew by {measure:.0f} degrees; scan it straight",
    "upside_down": "does not stand upright; turn it in the preview",
    "blank": "is almost blank",
    "cut": "has print that runs off its edge; scan the whole page",
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
    name: str, reading: Reading, facts: Facts, kind: str, *, translated: bool
) -> Iterator[Finding]:
    """Judge a document by what was read of it.

    Args:
        name: The file's name, for the sentences.
        reading: What was read.
        facts: What the person states.
        kind: The item's document type.
        translated: A certified translation lies beside it.
    """
    for flaw in reading.flaws:
        if kind != "photo" or flaw.flaw.problem in {"blurred", "dark"}:
            yield _flaw(name, flaw)
    if is_foreign(reading):
        language = LANGUAGES[reading.language]
        if translated:
            yield note("language", f"{name} is in {language}; its translation lies beside it.")
        else:
            yield attention(
                "language",
                f"{name} is in {language}; add the certified English translation beside it, signed by a"
                " professional or official translator.",
            )
    for each in reading.sensitive:
        what = "a US social security number" if each.kind == "ssn" else "a payment card's number"
        yield attention(
            "sensitive_data",
            f"{name} shows {what} ending in {each.shown} (page {each.place.page}); black it out unless the"
            " program asked for it.",
        )
    yield from _dates(name, reading, facts)
    yield from _zone(name, reading, facts)
    if kind == "translation" and reading.kinds and not is_translation(reading) and reading.source != "none":
        yield note("document_kind", f"{name} does not read as a certified translation.")


def _flaw(name: str, each: PageFlaw) -> Finding:
    words = FLAW_WORDS[each.flaw.problem].format(measure=abs(each.flaw.measure))
    return attention("scan_quality", f"{name}: page {each.page} {words}.")


def _dates(name: str, reading: Reading, facts: Facts) -> Iterator[Finding]:
    """Compare the stated date with those on the paper; a date that is nowhere on it was mistyped."""
    for key, role in (("issued", "issued"), ("expires", "expires")):
        stated = getattr(facts, key)
        if stated is None or any(stated in {each.date, each.also} for each in reading.dates):
            continue
        found = [each for each in reading.dates if each.role == role]
        if not found:
            continue
        first = found[0]
        yield attention(
            "stated_date",
            f"{name}: you entered {show_day(stated)}, but it says {show_day(first.date)} (page"
            f" {first.place.page}: '{first.place.snippet}'); look again.",
        )


def _zone(name: str, reading: Reading, facts: Facts) -> Iterator[Finding]:
    mrz = reading.mrz
    if mrz is None:
        return
    if mrz.wrong:
        yield note(
            "mrz",
            f"{name}: the check digit of the {' and the '.join(mrz.wrong)} in its machine-readable zone"
            " does not"
            " fit; the scan may be hard to read.",
        )
    elif mrz.expires and facts.expires and mrz.expires != facts.expires:
        yield attention(
            "mrz",
            f"{name}: you entered {show_day(facts.expires)} as its expiry, the machine-readable zone says"
            f" {show_day(mrz.expires)}.",
        )
