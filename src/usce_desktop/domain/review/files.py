"""Judging a document's file itself: there, unchanged, readable, complete."""

from collections.abc import Iterator

from usce_desktop.domain.application.recipe import Recipe, selected_pages
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.review.file_state import UNCHECKED, FileState, Health, failure_words, suffix_fits
from usce_desktop.domain.sentences import Sentence, count, data_text, join_sentences, sentence
from usce_desktop.domain.status import Finding, Status, attention, note


def judge_file(name: str, file: FileState, facts: Facts, recipe: Recipe) -> Iterator[Finding]:
    """Judge a document's file: there, unchanged, readable, complete, what its name says, not blank.

    Args:
        name: The file's name, for the sentences.
        file: What was found.
        facts: For ``blank_pages``.
        recipe: Pages that are left out are not judged.

    Yields:
        One finding per problem or notable thing; nothing for a file in order.
    """
    if file.state == "missing":
        yield Finding(
            rule="file_present",
            status=Status.MISSING,
            message=sentence(
                "{name} is no longer in the folder; put it back, or add the document again.", name=name
            ),
        )
        return
    cannot_be_read = file.health is not None and file.health.failure == "unreadable"
    if file.state == "changed" and not cannot_be_read:
        yield Finding(
            rule="file_unchanged",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "{name} was changed outside the app; look at it and accept the new content.", name=name
            ),
        )
    health = file.health
    if health is None:
        yield Finding(
            rule="file_readable",
            status=Status.NEEDS_ATTENTION,
            message=sentence("{name}: not checked yet.", name=name),
        )
    elif health.truncated and health.failure:
        yield Finding(
            rule="file_complete",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "{name} is incomplete: its end is missing. Download or scan it again.", name=name
            ),
        )
    elif health.failure:
        yield Finding(
            rule="file_checked" if health.failure in UNCHECKED else "file_readable",
            status=Status.NEEDS_ATTENTION,
            message=sentence("{name}: {failure}.", name=name, failure=failure_words(health)),
        )
    else:
        yield from _judge_content(name, health, facts, recipe)


def _judge_content(name: str, health: Health, facts: Facts, recipe: Recipe) -> Iterator[Finding]:
    if health.truncated:
        yield attention(
            "file_complete",
            sentence("{name} is incomplete: its end is missing. Download or scan it again.", name=name),
        )
    if not suffix_fits(health.kind, name):
        yield attention(
            "file_kind",
            sentence(
                "{name} is not what its name says: it is a {kind} file. Get the real document, or rename it.",
                name=name,
                kind=health.kind.upper(),
            ),
        )
    if health.counted_otherwise:
        yield attention(
            "page_count",
            sentence(
                "{name}: one reader counts {pages} pages, another {counted_otherwise}; print it to a"
                " new PDF.",
                name=name,
                pages=health.pages,
                counted_otherwise=health.counted_otherwise,
            ),
        )
    if health.mended and not health.truncated:
        yield attention(
            "file_mended",
            sentence(
                "{name} was damaged; {pages} of it could be mended. Compare them with the original"
                " and accept, or get the document again.",
                name=name,
                pages=count(health.pages, "page"),
            ),
        )
    yield from _judge_pictures(name, health, recipe)
    if health.portfolio:
        yield attention(
            "file_form",
            sentence(
                "{name} is only a wrapper around {files}; add it to the item again, and the files"
                " themselves are taken in.",
                name=name,
                files=count(health.portfolio, "file"),
            ),
        )
    if health.xfa:
        yield attention(
            "file_form",
            sentence(
                "{name} is a form that only Adobe Reader shows; print it to a new PDF there.", name=name
            ),
        )
    yield from _judge_pages(name, health, facts, recipe)
    if health.unrendered:
        yield note(
            "blank_pages",
            sentence(
                "{name}: {pages} not looked at for blankness.",
                name=name,
                pages=count(health.unrendered, "page"),
            ),
        )
    yield from _judge_changes(name, health, recipe)
    yield from _judge_signing(name, health, recipe)
    if health.signed:
        yield note(
            "signature",
            sentence(
                "{name} is digitally signed; the signature counts in the original file, not in the packet.",
                name=name,
            ),
        )
    if health.active:
        yield note(
            "active_content",
            sentence(
                "{name}: {active} will be left out of the packet.",
                name=name,
                active=join_sentences(map(data_text, health.active)),
            ),
        )


def _judge_changes(name: str, health: Health, recipe: Recipe) -> Iterator[Finding]:
    taken = selected_pages(recipe, health.pages)
    signed = tuple(page for page in health.changed_since_signed if page in taken)
    if signed:
        yield attention(
            "changed_after_signing",
            _of_pages(
                name,
                signed,
                sentence(
                    "{name} was changed after it was signed: page {pages} shows something else than what was"
                    " signed. Get it again from whoever signed it, or compare it with the paper and accept."
                ),
                sentence(
                    "{name} was changed after it was signed: pages {pages} show something else than what was"
                    " signed. Get it again from whoever signed it, or compare it with the paper and accept."
                ),
            ),
        )
    saved = tuple(page for page in health.changed_since_saved if page in taken)
    if saved:
        yield note(
            "earlier_version",
            _of_pages(
                name,
                saved,
                sentence(
                    "{name}: an earlier version of page {pages} is still inside the file; the packet has the"
                    " latest only."
                ),
                sentence(
                    "{name}: earlier versions of pages {pages} are still inside the file; the packet has the"
                    " latest only."
                ),
            ),
        )


def _judge_signing(name: str, health: Health, recipe: Recipe) -> Iterator[Finding]:
    taken = selected_pages(recipe, health.pages)
    waiting = tuple(page for page in health.to_sign if page in taken)
    if waiting:
        yield attention(
            "to_sign",
            _of_pages(
                name,
                waiting,
                sentence(
                    "{name} is filled in, and page {pages} waits for a signature. Sign it, scan it and put it"
                    " in this file's place, or say that the signed one is there."
                ),
                sentence(
                    "{name} is filled in, and pages {pages} wait for a signature. Sign them, scan them and"
                    " put them in this file's place, or say that the signed ones are there."
                ),
            ),
        )


def _judge_pictures(name: str, health: Health, recipe: Recipe) -> Iterator[Finding]:
    taken = selected_pages(recipe, health.pages)
    damaged = tuple(page for page in health.damaged_pictures if page in taken)
    if damaged:
        yield attention(
            "picture_damaged",
            _of_pages(
                name,
                damaged,
                sentence(
                    "{name}: the picture on page {pages} lost data in its middle; parts of it may be gray or"
                    " shifted. Compare it with the paper and accept, or scan it again."
                ),
                sentence(
                    "{name}: the pictures on pages {pages} lost data in their middle; parts of them may be"
                    " gray or shifted. Compare them with the paper and accept, or scan them again."
                ),
            ),
        )
    uncropped = tuple(page for page in health.uncropped if page in taken)
    if uncropped:
        yield note(
            "crop_box",
            sentence(
                "{name}: its crop box leaves nothing of page {pages}; the packet shows the whole page.",
                name=name,
                pages=_page_list(uncropped),
            ),
        )


def _judge_pages(name: str, health: Health, facts: Facts, recipe: Recipe) -> Iterator[Finding]:
    taken = selected_pages(recipe, health.pages)
    if not taken:
        yield attention(
            "pages_taken", sentence("{name}: no page of it is taken into the packet; choose some.", name=name)
        )
    blank = tuple(page for page in health.blank if page in taken)
    if blank and len(blank) == len(taken):
        yield attention("blank_pages", sentence("{name} is blank; scan it again.", name=name))
    elif blank and facts.blank_pages != "intended":
        yield attention(
            "blank_pages",
            _of_pages(
                name,
                blank,
                sentence("{name}: page {pages} is blank; leave it out, or say that this is intended."),
                sentence("{name}: pages {pages} are blank; leave them out, or say that this is intended."),
            ),
        )


def _of_pages(name: str, pages: tuple[int, ...], one: Sentence, several: Sentence) -> Sentence:
    """Say something of the pages of a document: in one way of a single page, in another of several."""
    return (one if len(pages) == 1 else several).with_values(name=name, pages=_page_list(pages))


def _page_list(pages: tuple[int, ...]) -> str:
    return ", ".join(map(str, pages[:8])) + (" ..." if len(pages) > 8 else "")  # noqa: PLR2004 - a line's worth
