"""The worker: reads jobs from standard input, answers on standard output, and can be killed.

Messages are four bytes of length, then JSON. Libraries that print find their output thrown away.
"""

import gc
import json
import os
import queue
import struct
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from typing import IO, Any

from usce_desktop.pdf import limits
from usce_desktop.pdf.failures import failure_of

JOBS = {
    "probe": ("probe", "probe"),
    "render": ("render", "render_page"),
    "find": ("finding", "find_words"),
    "read": ("reading", "read_document"),
    "prepare": ("preparing", "prepare"),
    "prove": ("proving", "prove"),
    "compose": ("compose", "compose"),
    "measure": ("shrinking", "measure"),
    "seal": ("seal", "seal"),
    "encrypt": ("encryption", "encrypt"),
    "verify": ("verify", "verify"),
    "unpack": ("unpacking", "unpack"),
    "samples": ("samples", "draw_samples"),
    "sheet": ("sheet", "draw_sheet"),
}
"""Name of a job to the module and function that does it; imported when first asked for."""


_OBJECTS_BETWEEN_SWEEPS = 200_000


def _read(stream: IO[bytes]) -> dict[str, Any] | None:
    header = stream.read(4)
    if len(header) < 4:  # noqa: PLR2004 - bytes of the header
        return None
    message: dict[str, Any] = json.loads(stream.read(struct.unpack(">I", header)[0]))
    return message


def _follow_input(stream: IO[bytes], jobs: "queue.Queue[dict[str, Any]]") -> None:
    """Queue jobs; the end of input means that the parent is gone, whatever is being done."""
    while (message := _read(stream)) is not None:
        jobs.put(message)
    jobs.put({})
    if not _IDLE.wait(1):
        os._exit(0)


_IDLE = threading.Event()


def _do(message: dict[str, Any], send: Callable[[dict[str, Any]], None]) -> None:
    def report(done: int, total: int, label: str) -> None:
        send({"progress": [done, total, label]})

    try:
        module, function = JOBS[message["job"]]
        job = getattr(import_module(f"usce_desktop.pdf.{module}"), function)
        answer = {"answer": job(report=report, **message["arguments"])}
    except Exception as error:  # noqa: BLE001 - a hostile document can raise anything in any library
        failure = failure_of(error, str(message.get("arguments", {}).get("output", "")))
        answer = {"failure": failure.failure, "detail": failure.detail}
    # Before the answer: whoever gets it may move or remove the file.
    sources = sys.modules.get("usce_desktop.pdf.sources")
    if sources is not None:
        sources.close_left()
    send(answer)


def main() -> None:
    """Work until standard input ends."""
    limits.limit_self()
    # A document has tens of thousands of small objects: looking through them all again and again for
    # what nobody refers to takes a third of the time.
    gc.set_threshold(_OBJECTS_BETWEEN_SWEEPS, 20, 100)
    # The pipes get handles of their own, and nothing stands in the standard places: on Windows a library
    # that looks at standard input while it loads waits for the thread that reads from it (numpy 24290).
    output, orders = os.fdopen(os.dup(1), "wb"), os.fdopen(os.dup(0), "rb")
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    jobs: queue.Queue[dict[str, Any]] = queue.Queue()

    def send(data: dict[str, Any]) -> None:
        message = json.dumps(data).encode()
        output.write(struct.pack(">I", len(message)) + message)
        output.flush()

    threading.Thread(target=_follow_input, args=(orders, jobs), daemon=True).start()
    _IDLE.set()
    while message := jobs.get():
        _IDLE.clear()
        _do(message, send)
        _IDLE.set()


if __name__ == "__main__":
    main()
