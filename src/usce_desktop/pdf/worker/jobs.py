"""The worker's jobs: what each one is asked, and what it answers.

A request names the struct of its answer, so that a call is checked by the type checker on the one side and
by msgspec on the other. The app's own process loads this module: nothing in it loads a PDF library.
"""

from typing import Any, Generic, Literal, TypeVar, get_args

from msgspec import Struct

from usce_desktop.domain.checklist.sample_paper import SamplePaper
from usce_desktop.domain.forms.field import Form, FormField
from usce_desktop.domain.packet.fitting import Reduction
from usce_desktop.domain.packet.job import PacketJob, PacketSource
from usce_desktop.domain.packet.pages import TextPage
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.review.file_state import Health
from usce_desktop.domain.scanned import ScannedFile
from usce_desktop.pdf.files.wrappers import Unpacked

MOST_PAGES = 8
"""Pages that are read: what a document is and its dates stand at its beginning."""
READ_SECONDS = 100.0
"""After so long no further page is begun."""

AnswerT_co = TypeVar("AnswerT_co", bound=Struct, covariant=True)


class Request(Struct, Generic[AnswerT_co], frozen=True, kw_only=True, tag_field="job"):
    """A job, with all that it needs to know."""


class Picture(Struct, frozen=True, kw_only=True):
    """A rendered page.

    Attributes:
        pixels: RGB, row by row: the app's own process has no picture format to parse.
        width: In pixels.
        height: In pixels.
        pages: How many the document has.
    """

    pixels: bytes
    width: int
    height: int
    pages: int


class TextHit(Struct, frozen=True, kw_only=True):
    """A place where searched words are.

    Attributes:
        page: From 1.
        boxes: Left, top, right and bottom, in shares of the page as it is shown.
    """

    page: int
    boxes: tuple[tuple[float, float, float, float], ...]


class Hits(Struct, frozen=True, kw_only=True):
    """Where searched words are.

    Attributes:
        text: Whether there is any text to look in.
    """

    hits: tuple[TextHit, ...] = ()
    text: bool = False


class Texts(Struct, frozen=True, kw_only=True):
    """The words of a document.

    Attributes:
        pages: How many it has.
        texts: One per page that was read.
        ocr: Whether the engine that reads scans was used.
    """

    pages: int
    texts: tuple[PageText, ...]
    ocr: bool


class Ready(Struct, frozen=True, kw_only=True):
    """Whether a document had been prepared and proven before."""

    ready: bool


class Proof(Struct, frozen=True, kw_only=True):
    """How a prepared document compares with its source.

    Attributes:
        different: The pages (from 1, of the source) that look different.
        problems: What else is not as it should be, in sentences.
        changed: The source is not the file that was judged.
    """

    different: tuple[int, ...] = ()
    problems: tuple[str, ...] = ()
    changed: bool = False


class Placed(Struct, frozen=True, kw_only=True):
    """A prepared document within a packet.

    Attributes:
        base: Added to its object numbers.
        instead: Object numbers of the packet for images that it has already.
    """

    base: int
    instead: dict[int, int]

    def number(self, own: int) -> int:
        """Tell which number an object has in the packet."""
        return self.instead.get(own, self.base + own)


class Composed(Struct, frozen=True, kw_only=True):
    """A packet that was written.

    Attributes:
        pages: Of the packet.
        entries: Title, first page and number of pages of each document.
        pictures: For each document the pages (from 1) that were carried over as pictures.
        lost: For each document the pages (from 1) with marks or fields that could not be shown.
        placed: Where each document is.
    """

    pages: int
    entries: tuple[tuple[str, int, int], ...]
    pictures: tuple[tuple[int, ...], ...]
    lost: tuple[tuple[int, ...], ...]
    placed: tuple[Placed, ...]


class ImageSizes(Struct, frozen=True, kw_only=True):
    """What the images of a packet take, in bytes.

    Attributes:
        fixed: Everything else.
        sizes: By pixels per inch, then by JPEG quality: all images.
        pages: Of images, per page of the packet.
    """

    fixed: int
    sizes: dict[int, dict[int, float]]
    pages: tuple[int, ...]


class Sealed(Struct, frozen=True, kw_only=True):
    """A packet that was looked at once more.

    Attributes:
        problems: What is not as it should be, in sentences.
        pages: How many it has.
        size: In bytes.
        sha256: Of the sealed file; empty where it was not sealed.
    """

    problems: tuple[str, ...]
    pages: int
    size: int
    sha256: str


class Locked(Struct, frozen=True, kw_only=True):
    """A packet that was locked with a password."""

    pages: int
    size: int
    sha256: str


class ManifestDocument(Struct, frozen=True, kw_only=True):
    """A document as a packet's manifest names it.

    Attributes:
        first: Its first page in the packet, from 1.
        pages: How many it has.
    """

    title: str
    sha256: str
    first: int
    pages: int


class PacketState(Struct, frozen=True, kw_only=True):
    """Whether a file is a packet of this program, and as it was built.

    Attributes:
        untouched: Every byte is as it was built.
        damaged: Bytes were changed where they stand, as a bad disk or a broken transfer does.
        changed: Pages, from 1.
        structure: Outline, page labels, layers and attachments are as they were built.
        pages: How many it has.
        documents: Of the manifest.
        recipe: To build it again; ``None`` where it carries none.
        broken_recipe: It carries one that cannot be read.
    """

    made_here: bool = False
    untouched: bool = False
    damaged: bool = False
    changed: tuple[int, ...] = ()
    structure: bool = False
    pages: int
    documents: tuple[ManifestDocument, ...] = ()
    title: str = ""
    recipe: PacketJob | None = None
    broken_recipe: bool = False


class Contents(Struct, frozen=True, kw_only=True):
    """What was inside a file.

    Attributes:
        wrapper: ``zip``, ``eml``, ``portfolio``, or empty where the file is a document by itself.
    """

    wrapper: str
    files: tuple[Unpacked, ...] = ()


class Drawn(Struct, frozen=True, kw_only=True):
    """The names of the files that were drawn."""

    files: tuple[str, ...]


class Sheets(Struct, frozen=True, kw_only=True):
    """How many pages a drawn sheet has."""

    pages: int


class Probe(Request[Health], frozen=True, kw_only=True, tag="probe"):
    """Find out about a file: what it is, whether it opens, is whole, and has ink on its pages."""

    path: str


class Render(Request[Picture], frozen=True, kw_only=True, tag="render"):
    """Render a page of a document or an image to fit a box.

    Attributes:
        page: From 1.
        width: Of the box, in pixels.
        height: Of the box, in pixels.
        password: Where the document is locked.
    """

    path: str
    page: int
    width: int
    height: int
    password: str = ""


class Find(Request[Hits], frozen=True, kw_only=True, tag="find"):
    """Find words in the text of a document, capitals or not."""

    path: str
    words: str
    password: str = ""


class Read(Request[Texts], frozen=True, kw_only=True, tag="read"):
    """Read the words of a document.

    Attributes:
        use_ocr: Whether to read scans, where the engine can be loaded.
        most: So many pages.
        pages: Only these, from 1, of them the first ``most``; all pages, if nothing else.
        seconds: After so long no further page is begun.
    """

    path: str
    use_ocr: bool = False
    most: int = MOST_PAGES
    seconds: float = READ_SECONDS
    pages: tuple[int, ...] = ()


class Prepare(Request[Ready], frozen=True, kw_only=True, tag="prepare"):
    """Prepare a document for a packet, unless that was done already.

    Attributes:
        paper: Key of ``domain.packet.page_map.PAPERS``.
        stamped: Whether room is left for a stamp.
        fonts: The folder of the bundled fonts.
        reduce: What is done to its images.
        pictures: Every page goes in as a picture, read by no engine but the one that draws it.
    """

    source: PacketSource
    paper: str
    stamped: bool
    fonts: str
    reduce: Reduction | None = None
    pictures: bool = False


class Prove(Request[Proof], frozen=True, kw_only=True, tag="prove"):
    """Reopen a prepared document and compare it with its source; where it is the same, note that.

    Attributes:
        paper: Key of ``domain.packet.page_map.PAPERS``.
        stamped: Whether room was left for a stamp.
        fonts: The folder of the bundled fonts.
        reduced: Whether its images were made smaller.
    """

    source: PacketSource
    paper: str
    stamped: bool
    fonts: str
    reduced: bool = False


class Compose(Request[Composed], frozen=True, kw_only=True, tag="compose"):
    """Write a packet of documents that are prepared.

    Attributes:
        output: Where to write; the file must not exist.
    """

    packet: PacketJob
    output: str


class Measure(Request[ImageSizes], frozen=True, kw_only=True, tag="measure"):
    """Measure what the images of a packet take, and what they would take.

    Attributes:
        output: The packet.
        grey: Whether their colors go.
    """

    output: str
    grey: bool = False


class Seal(Request[Sealed], frozen=True, kw_only=True, tag="seal"):
    """Reopen a packet just written, see that it is what was proven, and write its fingerprints into it.

    Attributes:
        packet: The job that it was written from.
        output: The file.
        placed: Where the documents are in it.
    """

    packet: PacketJob
    output: str
    placed: tuple[Placed, ...]


class Encrypt(Request[Locked], frozen=True, kw_only=True, tag="encrypt"):
    """Write a locked copy of a packet and prove it.

    Attributes:
        path: The packet, sealed.
        output: Where the locked one goes; the file must not exist.
        password: Asked of everybody who opens it; kept nowhere.
    """

    path: str
    output: str
    password: str


class Verify(Request[PacketState], frozen=True, kw_only=True, tag="verify"):
    """Tell whether a file is a packet of this program, and whether it is as it was built."""

    path: str
    password: str = ""


class Unpack(Request[Contents], frozen=True, kw_only=True, tag="unpack"):
    """Take the files out of an archive, a mail or a PDF portfolio.

    Attributes:
        folder: An empty folder to write to.
    """

    path: str
    folder: str


class WordFileChanges(Struct, frozen=True, kw_only=True):
    """What was done to a word processor's file so that a PDF of it shows what its reader sees.

    Attributes:
        tracked: Tracked changes were accepted.
        comments: Comments were left out.
        fields: Fields kept their last words.
    """

    tracked: bool = False
    comments: bool = False
    fields: bool = False


class CleanWordFile(Request[WordFileChanges], frozen=True, kw_only=True, tag="clean_word_file"):
    """Write a copy of a Word or OpenDocument file as its reader sees it.

    Attributes:
        output: Where the copy goes; the file must not exist.
    """

    path: str
    output: str


class Scanned(Struct, frozen=True, kw_only=True):
    """What was made of photos."""

    files: tuple[ScannedFile, ...]


class Scan(Request[Scanned], frozen=True, kw_only=True, tag="scan"):
    """Make a PDF of photos of papers.

    Attributes:
        output: Where it goes; the file must not exist.
        mode: How light is changed; ``auto`` chooses for each page.
    """

    paths: tuple[str, ...]
    output: str
    mode: Literal["auto", "photo", "document", "bw"] = "auto"


class ReadForm(Request[Form], frozen=True, kw_only=True, tag="read_form"):
    """Read the fields of a form, with the words around them.

    Attributes:
        use_ocr: Whether scanned pages are read too.
    """

    path: str
    use_ocr: bool = False


class FilledForm(Struct, frozen=True, kw_only=True):
    """A filled copy of a form that was written.

    Attributes:
        undrawn: Names of the fields whose letters only the viewer can draw.
    """

    undrawn: tuple[str, ...] = ()


class FillForm(Request[FilledForm], frozen=True, kw_only=True, tag="fill_form"):
    """Write a filled copy of a form.

    Attributes:
        output: Where it goes; the file must not exist.
        fonts: The folder of the bundled fonts.
        values: What is written, by the name of the field; for boxes to tick the state.
        places: Fields to make first: of a form that has none, or wherever the person wants to write.
        to_sign: Pages that a hand has to sign; the copy says so itself, wherever it goes.
        flatten: The answers become part of the pages, and can no longer be changed.
    """

    path: str
    output: str
    fonts: str
    values: dict[str, str]
    places: tuple[FormField, ...] = ()
    to_sign: tuple[int, ...] = ()
    flatten: bool = False


class DrawSamples(Request[Drawn], frozen=True, kw_only=True, tag="samples"):
    """Draw sample papers into a folder.

    Attributes:
        fonts: The folder of the bundled fonts.
    """

    folder: str
    fonts: str
    papers: tuple[SamplePaper, ...]


class DrawSheet(Request[Sheets], frozen=True, kw_only=True, tag="sheet"):
    """Draw a sheet on as many letter pages as it needs.

    Attributes:
        output: The PDF to write.
        fonts: The folder of the bundled fonts.
    """

    sheet: TextPage
    output: str
    fonts: str


Job = (
    Probe | Render | Find | Read | Prepare | Prove | Compose | Measure | Seal | Encrypt | Verify | Unpack
    | CleanWordFile | Scan | ReadForm | FillForm | DrawSamples | DrawSheet
)  # fmt: skip
"""Every job that the worker knows."""


class Order(Struct, frozen=True, kw_only=True):
    """What the worker is sent.

    Attributes:
        seconds: Of processor time: on a busy machine an innocent document takes ten times as long.
    """

    seconds: float
    request: Job


class Reply(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the worker sends back while it does a job; its answer, where there is one, comes last.

    Attributes:
        progress: How much is done, of how much, and what it is at.
        failure: Why there is no answer, in a word of the vocabulary.
        detail: The document that it failed at, where a job has several.
        wanted: A file that it needs open, and how: path and mode.
        answer: The struct that the request names, as plain data.
        held: Bytes of data that the worker holds after the job.
    """

    progress: tuple[int, int, str] | None = None
    failure: str = ""
    detail: str = ""
    wanted: tuple[str, str] | None = None
    answer: Any = None
    held: int = 0


def answer_type(request: type[Request[AnswerT_co]]) -> type[AnswerT_co]:
    """Look up the struct that a request is answered by."""
    base = request.__orig_bases__[0]  # type: ignore[attr-defined]
    found: type[AnswerT_co] = get_args(base)[0]
    return found
