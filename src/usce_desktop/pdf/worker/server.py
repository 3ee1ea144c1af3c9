"""The worker: reads jobs from standard input, answers on standard output, and can be killed.

Messages are four bytes of length, then JSON. Libraries that print find their output thrown away.
"""

import gc
import math
import os
import queue
import struct
import sys
import threading
import time
from collections.abc import Callable
from importlib import import_module
from typing import IO

from msgspec import Struct, structs

from usce_desktop.pdf.files.handed import kept_by
from usce_desktop.pdf.worker import jobs, limits, walls
from usce_desktop.pdf.worker.channel import worker_end
from usce_desktop.pdf.worker.client import CHANNEL
from usce_desktop.pdf.worker.errors import failure_of
from usce_desktop.pdf.worker.messages import pack, read

JOBS = {
    jobs.Probe: ("inspect.probe", "probe"),
    jobs.Render: ("engine.render", "render_page"),
    jobs.Find: ("inspect.search", "find_words"),
    jobs.Read: ("inspect.text", "read_document"),
    jobs.Prepare: ("packet.prepare", "prepare"),
    jobs.Prove: ("packet.prove", "prove"),
    jobs.Compose: ("packet.compose", "compose"),
    jobs.Measure: ("pages.reduce", "measure"),
    jobs.Seal: ("packet.seal", "seal"),
    jobs.Encrypt: ("packet.encrypt", "encrypt"),
    jobs.Verify: ("packet.verify", "verify"),
    jobs.Unpack: ("inspect.unpack", "unpack"),
    jobs.CleanWordFile: ("inspect.word_files", "clean_word_file"),
    jobs.Scan: ("scan.scan", "scan"),
    jobs.ReadForm: ("forms.read_form", "read_form"),
    jobs.FillForm: ("forms.fill_form", "fill_form"),
    jobs.DrawSamples: ("drawing.samples", "draw_samples"),
    jobs.DrawSheet: ("drawing.sheet", "draw_sheet"),
}
"""What does a job: ``function(request, report)`` of a module that is imported when first asked for."""


_OBJECTS_BETWEEN_SWEEPS = 200_000
_BETWEEN_LOOKS = 0.25
"""Seconds between two looks at how much processor time a job has used."""


def _read(stream: IO[bytes]) -> bytes | None:
    header = stream.read(4)
    if len(header) < 4:  # noqa: PLR2004 - bytes of the header
        return None
    length: int = struct.unpack(">I", header)[0]
    return stream.read(length)


def _follow_input(stream: IO[bytes], orders: "queue.Queue[bytes]") -> None:
    """Queue jobs; the end of input means that the parent is gone, whatever is being done."""
    while (message := _read(stream)) is not None:
        orders.put(message)
    orders.put(b"")
    if not _IDLE.wait(1):
        os._exit(0)


_IDLE = threading.Event()


class _Allowance:
    """Ends the process when a job has used up its processor time."""

    def __init__(self) -> None:
        self._end = math.inf

    def begin(self, seconds: float) -> None:
        """Allow a job so many seconds of processor time."""
        self._end = time.process_time() + seconds
        limits.allow_processor_time(seconds)

    def end(self) -> None:
        """Stop counting."""
        self._end = math.inf

    def watch(self) -> None:
        """Look at the clock of the process for ever."""
        while True:
            time.sleep(_BETWEEN_LOOKS)
            if time.process_time() > self._end:
                os._exit(limits.TOO_SLOW)


_ALLOWED = _Allowance()


def _held(memory: limits.Held) -> int:
    """Tell how much the worker holds after a job; where that is much, what nobody refers to goes first."""
    held = memory.bytes()
    if held > limits.MUCH:
        gc.collect()
        held = memory.bytes()
    return held


def _do(message: bytes, send: Callable[[jobs.Reply], None], memory: limits.Held) -> None:
    def report(done: int, total: int, label: str) -> None:
        send(jobs.Reply(progress=(done, total, label)))

    order = read(message, jobs.Order)
    request = order.request
    _ALLOWED.begin(order.seconds)
    try:
        module, function = JOBS[type(request)]
        work = getattr(import_module(f"usce_desktop.pdf.{module}"), function)
        answer: Struct = work(request, report)
        reply = jobs.Reply(answer=answer)
    except Exception as error:  # noqa: BLE001 - a hostile document can raise anything in any library
        failure = failure_of(error, getattr(request, "output", ""))
        reply = jobs.Reply(failure=failure.failure, detail=failure.detail)
    finally:
        _ALLOWED.end()
    # Before the answer: whoever gets it may move or remove the file.
    sources = sys.modules.get("usce_desktop.pdf.engine.open")
    if sources is not None:
        sources.close_left()
    send(structs.replace(reply, held=_held(memory)))


def main() -> None:
    """Work until standard input ends."""
    limits.limit_self()
    memory = limits.Held()
    channel = os.environ.pop(CHANNEL, "")
    if channel:
        walls.raise_walls()
    # A document has tens of thousands of small objects: looking through them all again and again for
    # what nobody refers to takes a third of the time.
    gc.set_threshold(_OBJECTS_BETWEEN_SWEEPS, 20, 100)
    # The pipes get handles of their own, and nothing stands in the standard places: on Windows a library
    # that looks at standard input while it loads waits for the thread that reads from it (numpy 24290).
    output, incoming = os.fdopen(os.dup(1), "wb"), os.fdopen(os.dup(0), "rb")
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    orders: queue.Queue[bytes] = queue.Queue()

    whole_messages = threading.Lock()

    def send(reply: jobs.Reply) -> None:
        message = pack(reply)
        with whole_messages:
            output.write(struct.pack(">I", len(message)) + message)
            output.flush()

    if channel:
        kept_by(worker_end(int(channel), lambda path, mode: send(jobs.Reply(wanted=(path, mode)))))

    threading.Thread(target=_follow_input, args=(incoming, orders), daemon=True).start()
    threading.Thread(target=_ALLOWED.watch, daemon=True).start()
    _IDLE.set()
    while message := orders.get():
        _IDLE.clear()
        _do(message, send, memory)
        _IDLE.set()


if __name__ == "__main__":
    main()
