"""What a file that is offered holds: itself, the files inside it, or something to make a PDF of."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.review.file_state import FAILURE_WORDS, SUFFIXES, UNSUPPORTED_WORDS
from usce_desktop.domain.sentences import EMPTY, Sentence, data_text, join_sentences, sentence
from usce_desktop.pdf.files import libreoffice
from usce_desktop.pdf.files.extras import can_read_heic
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.files.wrappers import WRAPPERS, Unpacked
from usce_desktop.pdf.worker.client import Report, WorkerError, silent, walled_command, worker_environment
from usce_desktop.pdf.worker.jobs import CleanWordFile, Contents, Unpack
from usce_desktop.services.context import AppContext
from usce_desktop.storage.errors import SourceError
from usce_desktop.storage.scratch import scratch
from usce_desktop.storage.there import is_file

UNPACK_SECONDS = 60.0
LOOK_SECONDS = 10.0
"""For finding out whether a PDF is a portfolio; one that takes longer is taken as it is."""


class Offered(Struct, frozen=True, kw_only=True):
    """One document on offer.

    Attributes:
        path: Where its bytes are.
        name: What it is called.
        note: Where it comes from, in words; empty for a file that is taken as it is.
        original: What it was made from; ``None`` where it is the original itself.
        original_name: What that is called.
        refused: Why it cannot be taken; empty where it can.
    """

    path: Path
    name: str
    note: Sentence = EMPTY
    original: Path | None = None
    original_name: str = ""
    refused: Sentence = EMPTY


@contextlib.contextmanager
def offered(context: AppContext, path: Path, report: Report = silent) -> Iterator[list[Offered]]:
    """Open a file that is offered, as long as what came out of it is needed.

    Archives, mails and PDF portfolios give the files inside them; texts of word processors give the PDF
    that LibreOffice makes of them, where it is installed; every other file is offered as it is.

    Args:
        context: What use cases work with.
        path: The file.
        report: Called meanwhile.

    Raises:
        SourceError: It cannot be read or unpacked; the sentence says why.
        SaveError: There is no room to unpack it.
    """
    with scratch(context.places.cache) as folder:
        inside = folder / "inside"
        inside.mkdir()
        files = _inside(context, path, inside, report)
        if files is None:
            yield [_as_pdf(context, _offer(path, path.name), folder, report)]
            return
        found = []
        for number, each in enumerate(files):
            room = folder / str(number)
            room.mkdir()
            one = structs.replace(
                _offer(inside / each.file, each.name, sentence("from {name}", name=path.name)),
                refused=data_text(each.why),
            )
            found.append(one if each.why else _as_pdf(context, one, room, report))
        yield found


_BY_NAME = {suffix: kind for kind, suffixes in SUFFIXES.items() for suffix in suffixes}
_BY_NAME |= {suffix: kind for kind, suffix in libreoffice.SUFFIXES.items()}
_BY_NAME |= {".zip": "zip", ".eml": "eml", ".htm": "html", ".html": "html"}


def foreseen(name: str) -> Sentence:
    """Say, by a file's name alone, what stands against it; the file is not touched.

    Args:
        name: Of the file.

    Returns:
        A clause such as ``save it as PDF``; empty where it will probably do.
    """
    kind = _BY_NAME.get(Path(name).suffix.lower(), "")
    if kind in libreoffice.KINDS:
        return EMPTY if libreoffice.find_libreoffice() else UNSUPPORTED_WORDS[kind]
    if kind == "heic":
        return EMPTY if can_read_heic() else UNSUPPORTED_WORDS[kind]
    if not kind and Path(name).suffix:
        return FAILURE_WORDS["unsupported"]
    return UNSUPPORTED_WORDS["html"] if kind == "html" else EMPTY


def _offer(path: Path, name: str, note: Sentence = EMPTY) -> Offered:
    return Offered(path=path, name=name, note=note, original_name=name)


def _inside(context: AppContext, path: Path, folder: Path, report: Report) -> tuple[Unpacked, ...] | None:
    """Unpack a wrapper; nothing for a file that is none."""
    kind = _kind(path)
    if kind not in WRAPPERS:
        return None
    try:
        answer = context.worker.call(
            Unpack(path=str(path), folder=str(folder)),
            seconds=LOOK_SECONDS if kind == "pdf" else UNPACK_SECONDS,
            report=report,
        )
        files = _found(answer, folder)
    except WorkerError as error:
        if kind == "pdf":
            return None
        why = _BOMB if error.failure == "too_big" else FAILURE_WORDS[error.failure]
        raise SourceError(path, why) from error
    # A mail or an archive without documents is offered as it is, and judged so.
    return files or None


def _found(answer: Contents, folder: Path) -> tuple[Unpacked, ...]:
    """Read the worker's answer.

    Raises:
        WorkerError: It names a file elsewhere.
    """
    files = answer.files if answer.wrapper else ()
    if not all(each.why or _lies_in(folder, each.file) for each in files):
        raise WorkerError("bad_answer")
    return files


def _lies_in(folder: Path, name: str) -> bool:
    """Tell whether a file is where the worker had to put it: what it answers is not trusted further."""
    place = folder / name
    return place.parent == folder and is_file(place) and not place.is_symlink()


_BOMB = sentence(
    "much more comes out of it than a person's papers can be; unpack it and add the files one by one"
)


def _kind(path: Path) -> str:
    try:
        return kind_of(path)
    except OSError as error:
        raise SourceError(path, sentence("it cannot be read ({why})", why=error.strerror)) from error


def _as_pdf(context: AppContext, one: Offered, folder: Path, report: Report) -> Offered:
    """Offer the PDF of a word processor's file; the file itself where there can be none."""
    kind = _kind(one.path)
    program = libreoffice.find_libreoffice() if kind in libreoffice.KINDS else None
    if program is None:
        return one
    room = folder / "conversion"
    room.mkdir()
    label = f"Making a PDF of {one.name}"
    try:
        source, notes = _as_its_reader_sees_it(context, one.path, kind, folder, report)
        starting = libreoffice.Starting(
            program=program, before=walled_command(room, program), environment=worker_environment()
        )
        made = libreoffice.to_pdf(starting, source, kind, room, lambda: report(0, 0, label))
    except (OSError, WorkerError):
        made = None
    if made is None:
        return one
    made_from = sentence("made from {name} with LibreOffice", name=one.name)
    note = join_sentences((one.note, join_sentences((made_from, *notes), "; ")), " ")
    return structs.replace(one, path=made, name=f"{Path(one.name).stem}.pdf", note=note, original=one.path)


_ZIPPED = frozenset({"docx", "odt"})


def _as_its_reader_sees_it(
    context: AppContext, path: Path, kind: str, folder: Path, report: Report
) -> tuple[Path, tuple[Sentence, ...]]:
    """Copy a word processor's file without what its reader does not see.

    Returns:
        The copy, or the file itself where its kind keeps such things otherwise; and in clauses what was done.

    Raises:
        WorkerError: It cannot be read.
    """
    if kind not in _ZIPPED:
        return path, ()
    copy = folder / f"shown{libreoffice.SUFFIXES[kind]}"
    done = context.worker.call(
        CleanWordFile(path=str(path), output=str(copy)), seconds=UNPACK_SECONDS, report=report
    )
    notes = []
    if done.tracked:
        notes.append(sentence("its tracked changes are accepted in it: look whether that is what you mean"))
    if done.comments:
        notes.append(sentence("its comments are left out"))
    return copy, tuple(notes)
