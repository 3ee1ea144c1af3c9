"""Building a packet from a job, with nothing but a worker."""

from pathlib import Path
from typing import Any

from usce_desktop.pdf.process import Worker, silent
from usce_desktop.services.preparing import find_places, prepare_all


def write_packet(worker: Worker, packet: dict[str, Any], output: Path) -> dict[str, Any]:
    """Prepare, compose and seal; the prepared documents lie beside the packet.

    Returns:
        What the worker answered on composing and on sealing.
    """
    kept = output.parent / "prepared"
    kept.mkdir(exist_ok=True)
    find_places(packet, kept, kept)
    prepare_all([worker], packet, 60, silent)
    written = worker.call("compose", {"packet": packet, "output": str(output)}, seconds=60)
    arguments = {"packet": packet, "output": str(output), "placed": written["placed"]}
    return written | worker.call("seal", arguments, seconds=60)
