"""Drawing what a good document looks like."""

from datetime import date
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.checklist.catalog import DocumentType
from usce_desktop.domain.checklist.examples import example_paper
from usce_desktop.pdf.worker.client import Report, Worker, silent
from usce_desktop.pdf.worker.jobs import DrawSamples, Picture, Render
from usce_desktop.storage.catalog import load_examples
from usce_desktop.storage.resources import resources
from usce_desktop.storage.scratch import scratch

DRAW_SECONDS = 30.0


class DrawnExample(Struct, frozen=True, kw_only=True):
    """A picture of an example.

    Attributes:
        picture: Rendered.
        tip: What is most often wrong with such a document; may be empty.
    """

    picture: Picture
    tip: str


def draw_example(
    worker: Worker, cache: Path, kind: DocumentType, side: int, today: date, report: Report = silent
) -> DrawnExample:
    """Draw a made-up document of a type, and render it; no file is left.

    Args:
        worker: Draws and renders.
        cache: A folder for work in progress.
        kind: The document's type.
        side: Pixels of the longer side.
        today: What its days are counted from.
        report: Called while it is being made.

    Raises:
        CatalogError: The shipped examples are wrong.
        SaveError: The disk refused.
        WorkerError: It could not be drawn.
    """
    example = load_examples(resources())[kind.id]
    paper = example_paper(example, kind.title, kind.must_show, today)
    with scratch(cache) as folder:
        order = DrawSamples(folder=str(folder), fonts=str(resources() / "fonts"), papers=(paper,))
        written = worker.call(order, seconds=DRAW_SECONDS, report=report).files
        page = Render(path=str(folder / written[0]), page=1, width=side, height=side)
        picture = worker.call(page, seconds=DRAW_SECONDS, report=report)
    return DrawnExample(picture=picture, tip=example.tip)
