"""What the worker makes of a packet job: the room on its pages, and the pages of a source."""

from usce_desktop.domain.packet.job import PacketJob, PacketSource
from usce_desktop.domain.packet.page_map import PAPERS
from usce_desktop.pdf.packet.front_matter import Front
from usce_desktop.pdf.pages.body import Handling
from usce_desktop.pdf.pages.placement import PageFrame, frame_of

DIGEST = 16
"""Hexadecimal digits of a page's fingerprint in the manifest."""
PRODUCER = "USCE Desktop"
PIECE = "/USCEDesktop"
"""Where in a packet's catalog its manifest is."""


def handling_of(source: PacketSource) -> Handling:
    """Say how the pages of a document are carried over."""
    return Handling(turn=source.rotate, crop=source.crop, marks=source.marks)


def frame_of_job(job: PacketJob) -> PageFrame:
    """Say which room source pages have."""
    return frame_of(PAPERS[job.paper], stamped=job.stamp is not None)


def front_of(job: PacketJob) -> Front:
    """Say what the pages of the program's own show."""
    return Front(cover=job.cover, evidence=job.evidence, stamp=job.stamp, back=job.links)


def chosen(source: PacketSource, pages: int) -> list[int]:
    """List the pages (from 0) that a source gives to the packet."""
    if source.pages is None:
        return list(range(pages))
    return [page - 1 for page in source.pages if 1 <= page <= pages]
