"""Asking the worker for what goes into a packet, and saying in words why there is no answer."""

from usce_desktop.domain.review.file_state import FAILURE_WORDS, Failure
from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.pdf.worker.client import Report, Worker, WorkerError
from usce_desktop.pdf.worker.jobs import AnswerT_co, Request
from usce_desktop.storage.errors import StorageError


class PacketError(StorageError):
    """A packet could not be built; the old one, where there is one, is untouched."""


def failure_sentence(failure: Failure, detail: str) -> Sentence:
    """Say why a packet was not built.

    Args:
        failure: In a word of the vocabulary.
        detail: The document, where it was because of one.
    """
    words = FAILURE_WORDS[failure]
    if not detail:
        return sentence("the packet was not built: {words}", words=words)
    return sentence("the packet was not built because of '{detail}': {words}", detail=detail, words=words)


def ask(worker: Worker, request: Request[AnswerT_co], seconds: float, report: Report) -> AnswerT_co:
    """Have a job of a packet done.

    Raises:
        PacketError: There is no answer; the sentence names the document.
    """
    try:
        return worker.call(request, seconds=seconds, report=report)
    except WorkerError as error:
        raise PacketError(failure_sentence(error.failure, error.detail)) from error
