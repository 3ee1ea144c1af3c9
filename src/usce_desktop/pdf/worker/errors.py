"""How a job in the worker says that it cannot be done."""

import errno

from usce_desktop.domain.review.file_state import Failure

_CANNOT_WRITE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG, errno.EEXIST})
_NOT_THE_FILE = frozenset(
    {
        *_CANNOT_WRITE, errno.EACCES, errno.EPERM, errno.EIO, errno.ENOENT, errno.ENODEV, errno.ENXIO,
        errno.ESTALE, errno.ETIMEDOUT, errno.EBUSY, errno.EAGAIN, errno.EMFILE, errno.ENFILE, errno.EEXIST,
    }
)  # fmt: skip
"""What a disk, a share or a cloud folder answers, whatever the bytes are. Libraries raise ``OSError``
for damaged data too: without a number, or with ``EINVAL`` for a place that no file has."""


class JobFailure(Exception):  # noqa: N818 - the vocabulary's own word
    """A job that cannot be done, in one word of the vocabulary.

    Attributes:
        failure: Why.
        detail: Which document, where a job has several.
    """

    def __init__(self, failure: Failure, detail: str = "") -> None:
        """Keep the word."""
        super().__init__(failure)
        self.failure: Failure = failure
        self.detail = detail


def is_ours(error: BaseException) -> bool:
    """Tell a fault of the program or the disk from one of the document."""
    return isinstance(error, ImportError) or (isinstance(error, OSError) and error.errno in _NOT_THE_FILE)


def failure_of(error: BaseException, output: str = "") -> JobFailure:
    """Say in a word of the vocabulary what an exception means that no job foresaw.

    Args:
        error: Anything but a ``JobFailure``: a hostile document can raise anything in any library.
        output: The path that the job writes to; what the disk says of it is not about the document.
    """
    if isinstance(error, JobFailure):
        return error
    if isinstance(error, MemoryError):
        return JobFailure("too_big")
    if isinstance(error, ImportError):
        return JobFailure("not_installed", error.name or "")
    if isinstance(error, OSError) and error.errno in _NOT_THE_FILE:
        writing = error.errno in _CANNOT_WRITE or (bool(output) and str(error.filename) == output)
        return JobFailure("unwritable" if writing else "unreadable")
    return JobFailure("damaged")
