"""The requirements checklist of a packet: what is asked, where it is, its day, and until when it is valid."""

from collections.abc import Iterator

from usce_desktop.domain.application.application import Application
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.packet.page_map import PacketEvidence
from usce_desktop.domain.status import Status
from usce_desktop.services.packet.plan import Plan

_INSTEAD = {
    Status.PLACEHOLDER: "To follow.",
    Status.WAIVED: "Waived.",
    Status.MISSING: "Not in this packet.",
}
"""The verdicts that a recipient is told; the others are the applicant's own to-do list."""


def evidence_rows(plan: Plan, application: Application) -> tuple[PacketEvidence, ...]:
    """Say for each requirement where in the packet it is fulfilled."""
    return tuple(_rows(plan, application))


def _rows(plan: Plan, application: Application) -> Iterator[PacketEvidence]:
    for item in plan.items:
        name = item.requirement.item
        places = [number for number, each in enumerate(plan.documents) if each.item == name]
        facts = application.documents[plan.documents[places[0]].key].facts if places else None
        yield PacketEvidence(
            title=item.requirement.title,
            source=places[0] if places else None,
            date=show_day(facts.issued) if facts and facts.issued else "",
            until=show_day(facts.expires) if facts and facts.expires else "",
            words=_INSTEAD.get(item.status, "" if places else "Not in this packet."),
        )
