"""What was made of photos of papers: where the page was, how it was turned, what is wrong with it."""

from typing import Literal

from msgspec import Struct

ScanMode = Literal["photo", "document", "bw"]
ScanProblem = Literal["no_page", "dark", "blurred", "glare", "shadow", "cut_off", "moire", "low_resolution"]
PROBLEM_WORDS: dict[ScanProblem, str] = {
    "no_page": "no page was found, so the whole picture is used",
    "dark": "it is too dark; take it by a window",
    "blurred": "it is not sharp; hold still, and tap on the paper to focus",
    "glare": "light washed a part of it out; tilt the phone, and use no flash",
    "shadow": "a shadow lies on it; it was evened out, look whether all can be read",
    "cut_off": "the page reaches the edge of the photo; step back until all of it is in the picture",
    "moire": "it looks like a photo of a screen; use the file itself, or a print",
    "low_resolution": "it has too few pixels to be read well; go nearer",
}


class ScannedPage(Struct, frozen=True, kw_only=True):
    """A page that was made of a photo.

    Attributes:
        corners: Clockwise from the top left of the upright page, in pixels of the photo turned by its EXIF;
            those of the whole photo where no page was found.
        turned: Degrees clockwise, after EXIF, that make it upright.
        mode: How its light was changed.
        sure: From 0 to 1.
    """

    corners: tuple[tuple[float, float], ...]
    turned: int
    mode: ScanMode
    sure: float
    problems: tuple[ScanProblem, ...] = ()


class ScannedFile(Struct, frozen=True, kw_only=True):
    """A photo file, page by page.

    Attributes:
        file: Its path, as it was named.
    """

    file: str
    pages: tuple[ScannedPage, ...]
