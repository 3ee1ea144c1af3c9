"""What a worker may use, enforced by each system's own means.

Linux: resource limits (``RLIMIT_DATA``, because ``RLIMIT_AS`` stops pdfium from starting) and death with
the parent. macOS ignores limits on memory, so the parent watches it. Windows: a job object.
Everywhere: the parent's clock, and the end of standard input ends the worker.
"""

import contextlib
import ctypes
import math
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any

MEMORY = 1 << 30
"""Bytes of data that a worker may allocate."""
MUCH, MOST_OF_IT = MEMORY // 2, MEMORY // 4 * 3
"""Of it, held after a job: with more than the first no other job is begun in this process, so that a document
is judged with room to work; up to the second one reading follows the other, since loading the models that
read scans takes long."""
FILE_SIZE = 2 << 30
"""Bytes of the largest file that it may write."""
OPEN_FILES = 256
TOO_SLOW = 3
"""The exit status of a worker that used up the processor time of its job."""
_GRACE = 3
"""Seconds of processor time by which the system's limit lies above the worker's own."""
_PR_SET_PDEATHSIG = 1
_MEMORY_OF_SELF = "/proc/self/statm"
_DATA = 5
"""Which number there counts the pages of data: what ``RLIMIT_DATA`` limits (proc(5))."""


def limit_self() -> None:
    """Limit the calling process; called first thing in the worker."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - exists on these systems only

    wanted = {
        "RLIMIT_DATA": MEMORY,
        "RLIMIT_FSIZE": FILE_SIZE,
        "RLIMIT_NOFILE": OPEN_FILES,
        "RLIMIT_CORE": 0,
    }
    for name, value in wanted.items():
        with contextlib.suppress(ValueError, OSError, AttributeError):
            number = getattr(resource, name)
            hard = resource.getrlimit(number)[1]
            limit = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(number, (limit, limit))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


class Held:
    """Tells how much memory this process holds; made before walls keep it from asking."""

    def __init__(self) -> None:
        """Open what the system tells it by."""
        self._pages: int | None = None
        with contextlib.suppress(OSError):
            self._pages = os.open(_MEMORY_OF_SELF, os.O_RDONLY)

    def bytes(self) -> int:
        """Count the bytes of data that it holds, as its limit counts them.

        Returns:
            The bytes; elsewhere than on Linux and Windows the most that it ever held.
        """
        if sys.platform == "win32":
            return _committed()
        import resource  # noqa: PLC0415 - exists on these systems only

        if self._pages is not None:
            return int(os.pread(self._pages, 200, 0).split()[_DATA]) * resource.getpagesize()
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most << 10


def _committed() -> int:
    """Ask Windows how many bytes this process has committed, which is what its job object limits."""
    if sys.platform != "win32":
        return 0
    from ctypes import wintypes  # noqa: PLC0415 - exists on this system only

    class Counters(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *((f"of_{number}", ctypes.c_size_t) for number in range(6)),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )  # PROCESS_MEMORY_COUNTERS of psapi.h

    counters = Counters(cb=ctypes.sizeof(Counters))
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    self = wintypes.HANDLE(kernel.GetCurrentProcess())
    if not kernel.K32GetProcessMemoryInfo(self, ctypes.byref(counters), ctypes.sizeof(counters)):
        return 0
    return int(counters.PagefileUsage)


def allow_processor_time(seconds: float) -> None:
    """Have the system end this process should it use up so much processor time from now on.

    The worker looks at its own clock too; this one works while a library lets no other thread run.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - exists on these systems only

    with contextlib.suppress(ValueError, OSError):
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        end = math.ceil(time.process_time() + seconds) + _GRACE
        resource.setrlimit(
            resource.RLIMIT_CPU, (end if hard == resource.RLIM_INFINITY else min(end, hard), hard)
        )


def used_up(status: int) -> bool:
    """Tell from its exit status whether a worker used up its processor time."""
    return status == TOO_SLOW or (sys.platform != "win32" and status == -signal.SIGXCPU)


def guard(process: subprocess.Popen[bytes]) -> Any:  # noqa: ANN401 - whatever has to be kept alive
    """Limit a worker from outside where it cannot limit itself.

    Returns:
        Something to keep as long as the worker lives.

    Raises:
        OSError: Windows refuses the limit; a worker without one is not to be used.
    """
    if sys.platform == "win32":
        return _job_object(process)
    if sys.platform == "darwin":
        watcher = threading.Thread(target=_watch_memory, args=(process,), daemon=True)
        watcher.start()
        return watcher
    return None


def _watch_memory(process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None:
        answer = subprocess.run(  # noqa: S603 - fixed program, our own process number
            ["/bin/ps", "-o", "rss=", "-p", str(process.pid)],
            capture_output=True,
            check=False,
            text=True,
        )
        with contextlib.suppress(ValueError):
            if int(answer.stdout) * 1024 > MEMORY:
                process.kill()
                return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.1)


def _job_object(process: subprocess.Popen[bytes]) -> Any:  # noqa: ANN401 - a Windows handle
    if sys.platform != "win32":
        return None
    from ctypes import wintypes  # noqa: PLC0415 - exists on this system only

    class Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class Extended(ctypes.Structure):
        _fields_ = (
            ("Basic", Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    # Flags: process memory 0x100, kill on close 0x2000, active processes 0x8 (Microsoft:
    # JOBOBJECT_BASIC_LIMIT_INFORMATION).
    limits = Extended()
    limits.Basic.LimitFlags = 0x100 | 0x2000 | 0x8
    limits.Basic.ActiveProcessLimit = 1
    limits.ProcessMemoryLimit = MEMORY
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    job = kernel.CreateJobObjectW(None, None)
    extended_information = 9
    worker = wintypes.HANDLE(int(process._handle))  # noqa: SLF001 - no public name
    held = wintypes.HANDLE(job)
    # No windows of others, clipboard, settings, desktop or log-off (JOBOBJECT_BASIC_UI_RESTRICTIONS).
    everything, of_windows = wintypes.DWORD(0xFF), 4
    kernel.SetInformationJobObject(held, of_windows, ctypes.byref(everything), ctypes.sizeof(everything))
    limited = job and kernel.SetInformationJobObject(
        held, extended_information, ctypes.byref(limits), ctypes.sizeof(limits)
    )
    # One that has ended already cannot be assigned, and needs no limit.
    if not (limited and kernel.AssignProcessToJobObject(held, worker)) and process.poll() is None:
        raise ctypes.WinError(ctypes.get_last_error())
    return job
