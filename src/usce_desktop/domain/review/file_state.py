"""What was found about a file itself, before anybody asks what it says; it comes from ``pdf.inspect.probe``.

A check that was killed or failed is "could not be checked": never valid, never dropped.
"""

from typing import Literal

from msgspec import Struct

from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.sentences import Sentence, sentence

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
        to_sign: Pages, counted from 1, of a filled form that wait for a signature.
        active: Kinds of active content that the packet leaves out.
        xfa: It is a form that only Adobe's programs show.
        mended: It was damaged, and is read as another engine saved it anew.
        damaged_pictures: Pages, counted from 1, with a picture that lost or changed data in its middle.
        uncropped: Pages, counted from 1, whose crop box leaves nothing, so that all of them is shown.
        changed_since_signed: Pages, counted from 1, that show something else than when it was last signed.
        changed_since_saved: Pages that show something else than the version before, which is still inside it.
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
    to_sign: tuple[int, ...] = ()
    active: tuple[str, ...] = ()
    xfa: bool = False
    mended: bool = False
    damaged_pictures: tuple[int, ...] = ()
    uncropped: tuple[int, ...] = ()
    changed_since_signed: tuple[int, ...] = ()
    changed_since_saved: tuple[int, ...] = ()
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
