"""What a recipient takes: sizes, pages and file names, and what of a packet would be refused."""

import re
import unicodedata
from collections.abc import Sequence

from msgspec import Struct

from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.file_names import safe_stem
from usce_desktop.domain.letters import unwritable
from usce_desktop.domain.sentences import Sentence, count, sentence

MEGABYTE = 1_000_000
"""Bytes. Portals mean 1,000,000 or 1,048,576; the smaller one is always safe."""


class Weight(Struct, frozen=True, kw_only=True):
    """One document as it weighs in a packet; ``size`` is that of its file, in bytes."""

    title: Sentence | str
    pages: int
    size: int


def size_words(size: float) -> str:
    """Say a size: ``4.2 MB``, ``380 KB``."""
    return f"{size / MEGABYTE:.1f} MB" if size >= MEGABYTE else f"{max(1, round(size / 1000))} KB"


def refusals(profile: Profile, weights: Sequence[Weight], front: int, name: str = "") -> tuple[Sentence, ...]:
    """Say what a recipient would refuse, and what has to be made smaller, before anything is written.

    Args:
        profile: The recipient's.
        weights: The documents in order.
        front: Pages of cover and contents.
        name: The applicant's.
    """
    asked = name_to_ask_for(profile, name)
    found: list[Sentence] = [] if asked is None else [asked]
    pages, size = front + sum(each.pages for each in weights), sum(each.size for each in weights)
    whole = Weight(title=sentence("The packet"), pages=pages, size=size)
    for each in weights if profile.separate else (whole,):
        if profile.max_pages is not None and each.pages > profile.max_pages:
            over = each.pages - profile.max_pages
            found.append(
                sentence(
                    "{title} has {pages} too many: {max_pages} are taken.",
                    title=each.title,
                    pages=count(over, "page"),
                    max_pages=profile.max_pages,
                )
            )
        if profile.max_bytes is not None and each.size > profile.max_bytes:
            over_words = size_words(each.size - profile.max_bytes)
            found.append(
                sentence(
                    "{title} has {size}, {over} too much: pictures will be made smaller to keep {limit}.",
                    title=each.title,
                    size=size_words(each.size),
                    over=over_words,
                    limit=size_words(profile.max_bytes),
                )
            )
    return tuple(found)


def page_groups(profile: Profile, weights: Sequence[Weight], front: int) -> tuple[range, ...]:
    """Part a packet at the borders of documents so that each part has no more pages than are taken.

    Args:
        profile: The recipient's.
        weights: The documents in order.
        front: Pages of cover and contents, which each part has.
    """
    if profile.max_pages is None:
        return (range(len(weights)),)
    groups: list[range] = []
    first, pages = 0, front
    for number, each in enumerate(weights):
        if number > first and pages + each.pages > profile.max_pages:
            groups.append(range(first, number))
            first, pages = number, front
        pages += each.pages
    return (*groups, range(first, len(weights)))


def halves(sizes: Sequence[int]) -> int:
    """Find where to cut a row of at least two sizes so that both sides weigh about the same."""
    cuts = range(1, len(sizes))
    return min(cuts, key=lambda cut: abs(sum(sizes[:cut]) - sum(sizes[cut:])))


def refuses_pages(profile: Profile, pages: int) -> bool:
    """Tell whether a file has too many pages for a recipient."""
    return profile.max_pages is not None and pages > profile.max_pages


def _ascii(text: str) -> str:
    """Write a text in ASCII letters, digits, ``_``, ``-`` and ``.``; accents fall off."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9._-]+", "", plain)


def name_to_ask_for(profile: Profile, name: str) -> Sentence | None:
    """Ask for a name in Latin letters, where a recipient's packet would show it and cannot.

    Args:
        profile: The recipient's.
        name: The applicant's.
    """
    in_names = "{last}" in profile.file_name or "{first}" in profile.file_name
    if not name or not (profile.cover or profile.stamps or in_names):
        return None
    letters = unwritable(name)
    if not letters and not (in_names and profile.ascii_names and not _ascii(name).strip("-_. ")):
        return None
    return sentence(
        "the name {name} cannot be written in the packet in these letters; enter it in Latin letters, as your"
        " passport has it",
        name=name,
    )


def file_stem(profile: Profile, names: tuple[str, str], document: str, number: int) -> str:
    """Name one file as a recipient wants it.

    Args:
        profile: With its template, such as ``{last}{first}_{document}``.
        names: The applicant's given names and family name.
        document: The document's title.
        number: Its place in the packet, from 1.
    """
    given, family = names
    squeeze = _ascii if profile.ascii_names else (lambda text: text)
    fields = {
        "last": squeeze(family),
        "first": squeeze(given),
        "document": squeeze(document.title() if profile.ascii_names else document),
        "number": f"{number:02}",
    }
    return safe_stem((profile.file_name or "{number} {document}").format(**fields), "document")
