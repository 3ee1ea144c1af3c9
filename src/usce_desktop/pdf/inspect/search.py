"""Finding words in a document, by pdfium, for the preview."""

from typing import Any

from usce_desktop.domain.reading.page import Box
from usce_desktop.pdf.engine.render import pdfium_document
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.files.kinds import kind_of
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.jobs import Find, Hits, TextHit

MOST_HITS = 500
_MOST_BOXES = 4
"""Of one hit: it may run over the end of a line."""


def find_words(job: Find, report: Report) -> Hits:
    """Find words in the text of a document, capitals or not, at most ``MOST_HITS`` times."""
    hits: list[TextHit] = []
    text = False
    file = JobFile(job.path)
    if kind_of(file) != "pdf" or not job.words:
        return Hits()
    with pdfium_document(file, job.password) as document:
        pages = len(document)
        for index in range(pages):
            report(index, pages, "Looking")
            page = document[index]
            page_text = page.get_textpage()
            text = text or page_text.count_chars() > 0
            searcher = page_text.search(job.words)
            while len(hits) < MOST_HITS and (found := searcher.get_next()) is not None:
                start, count = found
                boxes = tuple(
                    _shares(page, page_text.get_rect(number))
                    for number in range(min(page_text.count_rects(start, count), _MOST_BOXES))
                )
                hits.append(TextHit(page=index + 1, boxes=boxes))
            searcher.close()
            page_text.close()
            page.close()
    return Hits(hits=tuple(hits), text=text)


def _shares(page: Any, box: Box) -> Box:  # noqa: ANN401 - pdfium's page
    """Turn a box in the page's own coordinates into shares of the page as it is shown."""
    left, bottom, right, top = page.get_cropbox()
    x0, y0, x1, y1 = box
    width, height = max(1.0, right - left), max(1.0, top - bottom)
    a, b = (x0 - left) / width, (top - y1) / height
    c, d = (x1 - left) / width, (top - y0) / height
    turned = {
        0: (a, b, c, d),
        90: (1 - d, a, 1 - b, c),
        180: (1 - c, 1 - d, 1 - a, 1 - b),
        270: (b, 1 - c, d, 1 - a),
    }
    x0, y0, x1, y1 = (min(1.0, max(0.0, each)) for each in turned[page.get_rotation() % 360])
    return x0, y0, x1, y1
