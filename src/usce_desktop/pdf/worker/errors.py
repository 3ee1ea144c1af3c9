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


_NO_THREAD = "can't start new thread"
"""What Python says where there is no memory left for the stack of a thread."""
_CLOUD = range(358, 405)
"""Windows' errors of cloud programs; 362 is that it is not running (winerror.h, ERROR_CLOUD_FILE_...)."""


def _is_of_the_disk(error: BaseException) -> bool:
    """Tell what the disk or a cloud program says from what a library says of a file's bytes."""
    if not isinstance(error, OSError):
        return False
    return error.errno in _NOT_THE_FILE or getattr(error, "winerror", None) in _CLOUD


def is_ours(error: BaseException) -> bool:
    """Tell a fault of the program or the disk from one of the document."""
    return isinstance(error, ImportError) or _is_of_the_disk(error)


def is_beyond_limits(error: BaseException) -> bool:
    """Tell that there was no room, or that pypdf refused a size; it uses one error for that and for loops."""
    if isinstance(error, MemoryError):
        return True
    if isinstance(error, RuntimeError):
        return _NO_THREAD in str(error)
    return type(error).__name__ == "LimitReachedError" and "maximum" in str(error).lower()


def failure_of(error: BaseException, output: str = "") -> JobFailure:
    """Say in a word of the vocabulary what an exception means that no job foresaw.

    Args:
        error: Anything but a ``JobFailure``: a hostile document can raise anything in any library.
        output: The path that the job writes to; what the disk says of it is not about the document.
    """
    if isinstance(error, JobFailure):
        return error
    if is_beyond_limits(error):
        return JobFailure("too_big")
    if isinstance(error, ImportError):
        return JobFailure("not_installed", error.name or "")
    if isinstance(error, OSError) and _is_of_the_disk(error):
        writing = error.errno in _CANNOT_WRITE or (bool(output) and str(error.filename) == output)
        return JobFailure("unwritable" if writing else "unreadable")
    return JobFailure("damaged")
