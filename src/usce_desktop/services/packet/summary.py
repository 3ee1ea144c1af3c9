"""What an export will be, and what it was: as data for the command line, in words for the window."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from usce_desktop.domain.packet.limits import size_words
from usce_desktop.domain.sentences import Sentence, count, join_sentences, sentence
from usce_desktop.services.packet.deliver import BuiltFiles
from usce_desktop.services.packet.plan import LeftOut
from usce_desktop.services.packet.write import Built

_MOST_PAGES = 12
"""Pages that a sentence names."""


def places(built: Built | BuiltFiles) -> tuple[Path, ...]:
    """Say what to open: the packet, each of its parts, or the folder of separate files."""
    if isinstance(built, BuiltFiles) and built.parts:
        return tuple(one.path for one in built.files)
    return (built.path,)


def files_of(built: Built | BuiltFiles) -> tuple[Built, ...]:
    """List the files that were built."""
    return built.files if isinstance(built, BuiltFiles) else (built,)


def lost_words(files: Sequence[Built]) -> Iterator[Sentence]:
    """Say which pages show less than their documents do."""
    for title, pages in (each for file in files for each in file.lost):
        yield sentence(
            "{title}, {pages}: a mark or a filled-in field there cannot be shown in the packet. Print it to a"
            " new PDF and add that.",
            title=title,
            pages=join_sentences(
                (sentence("page {number}", number=page) for page in pages[:_MOST_PAGES]), ", "
            ),
        )


def left_out_words(left_out: Iterable[LeftOut]) -> Iterator[Sentence]:
    """Say which documents turned out to go into no packet, and why."""
    for each in left_out:
        yield sentence("Left out: {title}: {reason}.", title=each.title, reason=each.reason)


def built_words(built: Built | BuiltFiles, left_out: Sequence[LeftOut] = ()) -> Sentence:
    """Say what was built, for the window.

    Args:
        built: The files.
        left_out: What turned out to go into no packet while it was being built.
    """
    files = files_of(built)
    size = size_words(sum(each.size for each in files))
    pages = sum(each.pages for each in files)
    what = sentence("The packet is ready")
    if isinstance(built, BuiltFiles):
        noun = "part" if built.parts else "file"
        what = sentence("{number} are ready", number=count(len(files), noun))
    words = sentence("{what} and checked: {pages}, {size}.", what=what, pages=count(pages, "page"), size=size)
    for each in left_out_words(left_out):
        words += " " + each
    pictures = sum(len(each) for file in files for _, each in file.as_pictures)
    if pictures:
        words += sentence(" {pages} went in as pictures to look right.", pages=count(pictures, "page"))
    for each in lost_words(files):
        words += " " + each
    reduced = [each.reduced for each in files if each.reduced is not None]
    if reduced:
        words += sentence(
            " Pictures were made smaller to keep the limit, to {dpi} pixels per inch at least.",
            dpi=min(reduced)[0],
        )
    return words
