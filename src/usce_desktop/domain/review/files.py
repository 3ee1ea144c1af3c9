"""What was found about a file itself, before anybody asks what it says.

The values come from the worker (``pdf.probe``); the judgement of them is here. A check that was
killed or failed is "could not be checked": never valid, never dropped.
"""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.application.recipe import Recipe, selected_pages
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.sentences import Sentence, count, data_text, join_sentences, sentence
from usce_desktop.domain.status import Finding, Status

Failure = Literal[
    "damaged",
    "empty",
    "needs_password",
    "wrong_password",
    "certificate_protected",
    "unsupported",
    "no_pages",
    "too_big",
    "too_many_pages",
    "too_slow",
    "crashed",
    "bad_answer",
    "unreadable",
    "unwritable",
    "not_installed",
]

FAILURE_WORDS: dict[str, Sentence] = {
    "damaged": sentence("it is damaged and cannot be opened; get it again from where it came"),
    "empty": sentence("it is empty (0 bytes); get it again from where it came"),
    "needs_password": sentence(
        "it needs a password, which portals refuse; save it without one, or give the password when"
        " the packet is built"
    ),
    "wrong_password": sentence("that password does not open it; try again"),
    "certificate_protected": sentence("it is protected by a certificate; ask its issuer for an open copy"),
    "unsupported": sentence("this kind of file cannot go into a packet; save or export it as PDF first"),
    "no_pages": sentence("it has no pages; get it again from where it came"),
    "too_big": sentence(
        "it could not be checked: it needs more memory than a document may; print it to a new PDF"
    ),
    "too_many_pages": sentence("it has more pages than a document may have (5,000); split it first"),
    "too_slow": sentence("it could not be checked: it took too long; print it to a new PDF and try that"),
    "crashed": sentence("it could not be checked: reading it made the checker stop; print it to a new PDF"),
    "bad_answer": sentence(
        "it could not be checked: the checker gave no usable answer; print it to a new PDF"
    ),
    "unreadable": sentence(
        "it could not be checked: the file cannot be read from the disk; look at its permissions,"
        " and whether it is only in the cloud"
    ),
    "unwritable": sentence(
        "the disk refused what was to be written: it is full, or may not be written to; make room or"
        " choose another folder"
    ),
    "not_installed": sentence(
        "it was not looked at, because a part of this program cannot be loaded; install the program"
        " again (nothing is known against the file)"
    ),
}
"""Why a file cannot be used, and what to do next."""

UNSUPPORTED_WORDS: dict[str, Sentence] = {
    "heic": sentence(
        "iPhone photos cannot be opened, because a part of this program cannot be loaded; install the"
        " program again, or save the photo as JPEG and add that"
    ),
    "docx": sentence(
        "it could not be turned into a PDF, because LibreOffice is not installed or does not open"
        " it; save it as PDF in Word, Excel or PowerPoint and add that"
    ),
    "html": sentence(
        "it is a web page, not a document: often the log-in page of a portal; download the document"
        " again and save it as PDF"
    ),
    "zip": sentence("it is an archive that could not be unpacked; unpack it and add the files"),
    "rar": sentence("it is a RAR archive; unpack it first and add the files"),
    "7z": sentence("it is a 7-Zip archive; unpack it first and add the files"),
    "iwork": sentence(
        "it is a document of Apple Pages, Numbers or Keynote; open it there, export it as PDF and add that"
    ),
    "epub": sentence("it is an electronic book; print the pages that count to a PDF and add that"),
    "msg": sentence(
        "it is a mail of Outlook; save its attachments and add those, or print it to a PDF if the mail itself"
        " is what counts"
    ),
    "locked_office": sentence(
        "it needs a password: save it without one in Word, Excel or PowerPoint, or as PDF, and add that"
    ),
    "eml": sentence(
        "it is a mail without a document attached; print it to a PDF if the mail itself is what counts"
    ),
}
UNSUPPORTED_WORDS |= dict.fromkeys(("doc", "odt", "rtf"), UNSUPPORTED_WORDS["docx"])
"""What to do with a kind of file that cannot go in as it is."""

UNCHECKED = frozenset(
    {"too_big", "too_slow", "crashed", "bad_answer", "unreadable", "unwritable", "not_installed"}
)
"""Failures that say nothing about the bytes: whoever asks again may get another answer."""


class Health(Struct, frozen=True, cache_hash=True, kw_only=True, omit_defaults=True):
    """What the worker found out about one file's bytes.

    Attributes:
        kind: By its first bytes: pdf, jpeg, png, tiff, webp, or what else it is.
        failure: Why it cannot be used, where it cannot.
        pages: How many.
        truncated: The end of the file is missing.
        blank: Pages without any ink, counted from 1.
        unrendered: How many pages could not be looked at.
        counted_otherwise: What a second reader counts, where that is another number of pages.
        encrypted: It opens without a password, but is encrypted.
        signed: It carries a digital signature, which merging makes void.
        active: Kinds of active content that the packet leaves out.
        xfa: It is a form that only Adobe's programs show.
        mended: It was damaged, and is read as another engine saved it anew.
        damaged_pictures: Pages, counted from 1, with a picture that lost or changed data in its middle.
        uncropped: Pages, counted from 1, whose crop box leaves nothing, so that all of them is shown.
        portfolio: How many files it carries, where it is only their wrapper.
        pixels: Width and height of an image's first page, upright.
    """

    kind: str
    failure: Failure | None = None
    pages: int = 0
    truncated: bool = False
    blank: tuple[int, ...] = ()
    unrendered: int = 0
    counted_otherwise: int = 0
    encrypted: bool = False
    signed: bool = False
    active: tuple[str, ...] = ()
    xfa: bool = False
    mended: bool = False
    damaged_pictures: tuple[int, ...] = ()
    uncropped: tuple[int, ...] = ()
    portfolio: int = 0
    pixels: tuple[int, int] | None = None


def failure_words(health: Health) -> Sentence:
    """Say why a file cannot be used, and what to do next."""
    failure = health.failure or "damaged"
    general = FAILURE_WORDS[failure]
    return UNSUPPORTED_WORDS.get(health.kind, general) if failure == "unsupported" else general


class FileState(Struct, frozen=True, gc=False, kw_only=True):
    """A document's file as it is now.

    Attributes:
        state: Whether it is there, and whether its bytes are those that were taken in.
        health: What the worker says of the bytes that are there; ``None`` while not yet looked at.
        sha256: Of the bytes that are there.
        reading: What they say, where they have been read.
    """

    state: Literal["present", "missing", "changed"]
    health: Health | None = None
    sha256: str = ""
    reading: Reading | None = None


SUFFIXES: dict[str, tuple[str, ...]] = {
    "pdf": (".pdf",),
    "jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "png": (".png",),
    "tiff": (".tif", ".tiff"),
    "webp": (".webp",),
    "gif": (".gif",),
    "bmp": (".bmp", ".dib"),
    "heic": (".heic", ".heif", ".hif"),
}
"""The kinds that can go into a packet, and how their names end."""


def suffix_fits(kind: str, name: str) -> bool:
    """Tell whether a name ends as files of this kind do; kinds without a rule always fit."""
    return kind not in SUFFIXES or name.lower().endswith(SUFFIXES[kind])


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
    if file.state == "changed":
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


def attention(rule: str, message: Sentence) -> Finding:
    """Find something that a person has to look at."""
    return Finding(rule=rule, status=Status.NEEDS_ATTENTION, message=message)


def note(rule: str, message: Sentence) -> Finding:
    """Find something worth knowing."""
    return Finding(rule=rule, status=Status.OK, message=message)


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


def _judge_pictures(name: str, health: Health, recipe: Recipe) -> Iterator[Finding]:
    taken = selected_pages(recipe, health.pages)
    damaged = tuple(page for page in health.damaged_pictures if page in taken)
    if damaged:
        yield attention(
            "picture_damaged",
            (
                sentence(
                    "{name}: the picture on page {pages} lost data in its middle; parts of it may be gray or"
                    " shifted. Compare it with the paper and accept, or scan it again."
                )
                if len(damaged) == 1
                else sentence(
                    "{name}: the pictures on pages {pages} lost data in their middle; parts of them may be"
                    " gray or shifted. Compare them with the paper and accept, or scan them again."
                )
            ).with_values(name=name, pages=_page_list(damaged)),
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
            (
                sentence("{name}: page {pages} is blank; leave it out, or say that this is intended.")
                if len(blank) == 1
                else sentence(
                    "{name}: pages {pages} are blank; leave them out, or say that this is intended."
                )
            ).with_values(name=name, pages=_page_list(blank)),
        )


def _page_list(pages: tuple[int, ...]) -> str:
    return ", ".join(map(str, pages[:8])) + (" ..." if len(pages) > 8 else "")  # noqa: PLR2004 - a line's worth
