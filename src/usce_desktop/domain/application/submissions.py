"""What was sent to whom, and what has changed since."""

from collections.abc import Iterator

from msgspec import Struct

from usce_desktop.domain.application.application import Application, Submission
from usce_desktop.domain.sentences import Sentence, join_sentences, sentence


class Change(Struct, frozen=True, kw_only=True):
    """One document that is not as it was sent.

    Attributes:
        title: As it was sent, or the file's name where it is new.
        what: ``replaced``, ``removed`` or ``added``.
        pages: Where it stands in what was sent, first and last; ``None`` for one that was added.
    """

    title: str
    what: str
    pages: tuple[int, int] | None = None

    @property
    def words(self) -> Sentence:
        """Say it: ``TB test (pages 4-6) was replaced``."""
        if self.pages is None:
            return sentence("{title} was {what}", title=self.title, what=self.what)
        first, last = self.pages
        where = (
            sentence("page {first}", first=first)
            if first == last
            else sentence("pages {first}-{last}", first=first, last=last)
        )
        return sentence("{title} ({where}) was {what}", title=self.title, where=where, what=self.what)


def changed_since(application: Application, submission: Submission) -> tuple[Change, ...]:
    """Compare an application's documents with those that were sent, by their bytes.

    A document whose item has another one now counts as replaced.

    Args:
        application: As it is.
        submission: As it was sent.
    """
    return tuple(_changes(application, submission))


def _changes(application: Application, submission: Submission) -> Iterator[Change]:
    here = {
        document.sha256: item
        for item, state in application.items.items()
        for _, document in application.documents_of(item)
        if state.documents
    }
    sent = {document.sha256 for document in submission.documents}
    fresh = {sha256: item for sha256, item in here.items() if sha256 not in sent}
    lost_items = set()
    for document in submission.documents:
        if document.sha256 in here:
            continue
        lost_items.add(document.item)
        what = "replaced" if document.item in fresh.values() else "removed"
        pages = (document.first, document.first + document.pages - 1)
        yield Change(title=document.title, what=what, pages=pages)
    names = {document.sha256: document.file for document in application.documents.values()}
    for sha256, item in fresh.items():
        if item not in lost_items:
            yield Change(title=names[sha256], what="added")


def copy_words(submission: Submission, *, there: bool) -> Sentence:
    """Say that the copy of what was sent is not what it was.

    Args:
        submission: Whose copy.
        there: There is a file, which has other bytes.
    """
    words = (
        sentence(
            "The copy of what was sent on {day} to {recipient} was changed: {file} is not what was sent. Put"
            " it back from a backup, or from the mail it was sent with."
        )
        if there
        else sentence(
            "The copy of what was sent on {day} to {recipient} is gone: {file}. Put it back from a backup, or"
            " from the mail it was sent with."
        )
    )
    return words.with_values(day=submission.day, recipient=submission.recipient, file=submission.file)


def submission_words(application: Application, submission: Submission) -> Sentence:
    """Say when, to whom and what has changed since, in one line."""
    number = (
        sentence(", confirmation {confirmation}", confirmation=submission.confirmation)
        if submission.confirmation
        else ""
    )
    changes = changed_since(application, submission)
    since = (
        join_sentences([change.words for change in changes], "; ")
        if changes
        else sentence("nothing has changed since")
    )
    return sentence(
        "Sent on {day} to {recipient}{number}: {since}.",
        day=submission.day,
        recipient=submission.recipient,
        number=number,
        since=since,
    )
