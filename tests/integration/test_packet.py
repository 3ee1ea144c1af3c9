"""The packet: what is in it, what is not, and how it looks."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from PIL import Image, ImageChops
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, TextStringObject

from making import inputs, pdfs
from making.building import full_job, job_of, write_packet
from making.systems import witness
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.pdf.worker.jobs import PacketState, Prepare, Proof, Prove, Ready, Verify
from usce_desktop.services.packet.prepare import with_places
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.storage.disk import hash_file
from usce_desktop.storage.resources import resources

Build = Callable[..., Path]


@pytest.fixture
def build(worker: Worker, tmp_path: Path) -> Build:
    def make(*sources: tuple[str, bytes | Path], name: str = "packet.pdf", **changes: Any) -> Path:
        files = []
        for number, (title, data) in enumerate(sources):
            path = data if isinstance(data, Path) else tmp_path / f"{name}-source{number}.pdf"
            if isinstance(data, bytes):
                path.write_bytes(data)
            files.append((title, path))
        output = tmp_path / name
        assert write_packet(worker, full_job(files, **changes), output).sealed.problems == ()
        return output

    return make


def picture(path: Path, page: int, tmp_path: Path, dpi: int = 50) -> Image.Image:
    """Look at a page with another program than ours."""
    stem = tmp_path / f"look-{path.stem}-{page}"
    pages = ("-f", str(page), "-l", str(page))
    witness("pdftoppm", "-r", str(dpi), *pages, "-singlefile", "-png", path, stem)
    return Image.open(f"{stem}.png").convert("L")


def ink(image: Image.Image) -> tuple[int, int, int, int]:
    """Find the box of everything darker than paper."""
    box = image.point(lambda level: 255 if level < 160 else 0).getbbox()
    assert box is not None
    return box


def test_a_packet_has_cover_contents_bookmarks_labels_and_stamps_that_agree(build: Build) -> None:
    path = build(("First", pdfs.text_pdf(2, outline=True)), ("Second", pdfs.text_pdf(3)))
    reader = PdfReader(path)
    texts = pdfs.pages_of(path)

    assert [float(side) for page in reader.pages for side in page.mediabox] == [0, 0, 612, 792] * 7
    assert list(reader.page_labels) == [str(n) for n in range(1, 8)]
    tabs = ["", "", *["Tab 1 · First - "] * 2, *["Tab 2 · Second - "] * 3]
    assert all(
        f"A Sample - Clinic - {tab}page {n} of 7" in text
        for n, (tab, text) in enumerate(zip(tabs, texts, strict=True), 1)
    )
    tops = [entry for entry in reader.outline if not isinstance(entry, list)]
    assert [(entry.title, reader.get_destination_page_number(entry)) for entry in tops] == [
        ("Tab 1 · First", 2),
        ("Tab 2 · Second", 4),
    ]
    nested = next(entry for entry in reader.outline if isinstance(entry, list))
    assert [(entry.title, reader.get_destination_page_number(entry)) for entry in nested] == [  # type: ignore[union-attr,arg-type]
        ("Section 1", 2),
        ("Section 2", 3),
    ]
    numbers = {
        page.indirect_reference.idnum: n for n, page in enumerate(reader.pages) if page.indirect_reference
    }
    links = [annotation.get_object() for annotation in reader.pages[1]["/Annots"]]  # type: ignore[attr-defined]
    assert [numbers[link["/Dest"][0].idnum] for link in links] == [2, 4]
    assert "First" in texts[1]
    assert "SAMPLE 1" in texts[2]
    assert witness("qpdf", "--check", path, check=False, capture_output=True).returncode == 0


def test_the_same_input_gives_the_same_bytes(build: Build, tmp_path: Path) -> None:
    source = tmp_path / "same.pdf"
    source.write_bytes(pdfs.form_pdf("Amara"))

    assert build(("A", source), name="1.pdf").read_bytes() == build(("A", source), name="2.pdf").read_bytes()


A4, WIDE = (595.28, 841.89), (1000.0, 300.0)


@pytest.mark.parametrize(
    "data",
    [
        pdfs.text_pdf(size=A4),
        pdfs.text_pdf(size=WIDE),
        pdfs.text_pdf(size=(3000, 4000)),
        pdfs.boxed_pdf(Rotate=90),
        pdfs.boxed_pdf(Rotate=180),
        pdfs.boxed_pdf(Rotate=-90),
        pdfs.boxed_pdf(MediaBox=(400, 500, 0, 0)),
        pdfs.boxed_pdf(UserUnit=2),
        pdfs.boxed_pdf(CropBox=(0, 0, 4000, 5000)),
    ],
    ids=[
        "a4",
        "wide",
        "huge",
        "turned",
        "upside_down",
        "turned_left",
        "swapped_box",
        "user_unit",
        "odd_crop",
    ],
)
def test_any_page_is_fitted_whole_above_its_stamp(build: Build, tmp_path: Path, data: bytes) -> None:
    path = build(("A", data), cover=None, contents=False)
    left, top, right, bottom = ink(picture(path, 1, tmp_path, 72))
    stamp_top = 792 - 20
    body = picture(path, 1, tmp_path, 72).crop((0, 0, 612, stamp_top))

    assert left >= 0
    assert top >= 0
    assert right <= 612
    assert bottom > stamp_top
    frame = ink(body)
    assert frame[3] <= 792 - 26
    width, height = frame[2] - frame[0], frame[3] - frame[1]
    # All four edges of the frame at the source page's edge are there.
    edges = [
        body.crop((frame[0], frame[1], frame[2], frame[1] + 3)),
        body.crop((frame[0], frame[3] - 3, frame[2], frame[3])),
    ]
    assert all(sum(edge.histogram()[:200]) > width * 0.7 for edge in edges)
    assert height > 0


def test_a_crop_box_hides_what_it_hides_in_a_viewer(build: Build, tmp_path: Path) -> None:
    path = build(("A", pdfs.boxed_pdf(CropBox=(50, 50, 350, 200))), cover=None, contents=False, stamp=None)

    assert picture(path, 1, tmp_path).point(lambda level: 255 if level < 160 else 0).getbbox() is None


def test_a_page_without_a_media_box_is_taken_for_letter(build: Build) -> None:
    path = build(("A", pdfs.boxed_pdf(MediaBox=None)))

    assert "SAMPLE 1" in pdfs.pages_of(path)[2]


def test_jpeg_data_goes_in_untouched_but_for_its_exif(build: Build, tmp_path: Path) -> None:
    photo = pdfs.photo(tmp_path / "p.jpg")
    plain = tmp_path / "plain.jpg"
    Image.open(photo).save(plain, "JPEG", quality=80)
    packet = build(("A", photo), ("B", plain)).read_bytes()

    assert plain.read_bytes() in packet
    assert b"SAMPLEPLACE" not in packet
    assert photo.read_bytes()[-2000:] in packet


@pytest.mark.parametrize("orientation", [1, 2, 3, 4, 5, 6, 7, 8])
def test_a_photo_stands_upright(build: Build, tmp_path: Path, orientation: int) -> None:
    path = build(
        ("A", pdfs.photo(tmp_path / "p.jpg", orientation=orientation)), cover=None, contents=False, stamp=None
    )
    expected = Image.open(tmp_path / "p.jpg")
    from PIL import ImageOps  # noqa: PLC0415 - next to its only use

    upright = ImageOps.exif_transpose(expected).convert("L")
    shown = picture(path, 1, tmp_path, 36)
    shown = shown.crop(ImageChops.invert(shown).getbbox())

    assert (shown.width > shown.height) == (upright.width > upright.height) or orientation in {2, 4}
    small = upright.resize((8, 8))
    assert (
        abs(sum(small.crop((0, 0, 8, 2)).tobytes()) - sum(shown.resize((8, 8)).crop((0, 0, 8, 2)).tobytes()))
        < 1200
    )


@pytest.mark.parametrize(
    ("mode", "suffix"),
    [
        ("RGBA", "png"),
        ("LA", "png"),
        ("P", "png"),
        ("1", "png"),
        ("I;16", "png"),
        ("L", "tif"),
        ("CMYK", "tif"),
        ("RGB", "webp"),
    ],
)
def test_every_kind_of_picture_looks_as_it_should(
    build: Build, tmp_path: Path, mode: str, suffix: str
) -> None:
    base = Image.new("L", (300, 400), 255)
    base.paste(0, (0, 0, 300, 100))
    if mode == "I;16":
        image = base.convert("I").point(lambda level: level * 257).convert("I;16")
    elif mode in {"RGBA", "LA"}:
        image = base.convert(mode)
        image.putalpha(base.point(lambda level: 255 if level == 0 else 0))
    else:
        image = base.convert(mode)
    file = tmp_path / f"image.{suffix}"
    image.save(file)
    shown = picture(build(("A", file), cover=None, contents=False, stamp=None), 1, tmp_path, 36)
    box = ink(shown)

    assert 2.6 < (box[2] - box[0]) / (box[3] - box[1]) < 3.4
    assert shown.getpixel((shown.width // 2, box[3] + 20)) >= 250  # type: ignore[operator]


def test_a_cmyk_photo_is_not_inverted(build: Build, tmp_path: Path) -> None:
    path = build(("A", pdfs.photo(tmp_path / "c.jpg", mode="CMYK")), cover=None, contents=False, stamp=None)
    shown = picture(path, 1, tmp_path, 36)

    assert shown.getpixel((shown.width // 2, shown.height // 2 + 60)) >= 250  # type: ignore[operator]


def test_every_page_of_a_tiff_goes_in(build: Build, tmp_path: Path) -> None:
    frames = [Image.new("L", (200, 300), shade) for shade in (0, 90, 180)]
    frames[0].save(tmp_path / "s.tiff", save_all=True, append_images=frames[1:])

    assert len(PdfReader(build(("A", tmp_path / "s.tiff"))).pages) == 5


def test_an_encrypted_file_with_an_empty_password_goes_in_open(build: Build) -> None:
    path = build(("A", pdfs.encrypted_pdf("")))

    assert not PdfReader(path).is_encrypted
    assert "SAMPLE 2" in pdfs.pages_of(path)[3]


def test_a_password_opens_a_file_and_a_wrong_one_names_it(worker: Worker, tmp_path: Path) -> None:
    source = tmp_path / "locked.pdf"
    source.write_bytes(pdfs.encrypted_pdf("secret"))
    for word, failure in (
        ("", "it needs a password"),
        ("wrong", "that password does not open it"),
        ("secret", ""),
    ):
        packet = full_job([("Locked", source)], {"password": word})
        output = tmp_path / f"{word}.pdf"
        if failure:
            with pytest.raises(PacketError, match=f"because of 'Locked': {failure}"):
                write_packet(worker, packet, output)
        else:
            assert write_packet(worker, packet, output).sealed.problems == ()


def test_active_content_is_absent_from_every_byte(build: Build, tmp_path: Path) -> None:
    path = build(("A", pdfs.active_pdf()))
    plain = tmp_path / "plain.pdf"
    witness("qpdf", "--qdf", "--object-streams=disable", path, plain)
    data = plain.read_bytes()

    for word in (
        b"SAMPLESCRIPT",
        b"SAMPLEATTACHMENT",
        b"SAMPLELAUNCH",
        b"/JavaScript",
        b"/Launch",
        b"/EmbeddedFile",
        b"/AA ",
        b"/AA<",
        b"/OpenAction",
    ):
        assert word not in data


def test_two_copies_of_a_filled_form_keep_both_their_answers(build: Build, tmp_path: Path) -> None:
    path = build(("One", pdfs.form_pdf("Amara")), ("Two", pdfs.form_pdf("Bela")))
    shown = witness("pdftotext", "-layout", path, "-", capture_output=True, text=True).stdout

    assert "Amara" in shown
    assert "Bela" in shown
    assert "/AcroForm" not in PdfReader(path).root_object


def test_a_hidden_layer_stays_hidden(build: Build, tmp_path: Path) -> None:
    path = build(("A", pdfs.layered_pdf()), cover=None, contents=False)

    assert picture(path, 1, tmp_path).getpixel((180, 400)) >= 250  # type: ignore[operator]


def test_rotation_and_page_range_come_from_the_recipe(worker: Worker, tmp_path: Path) -> None:
    source = tmp_path / "s.pdf"
    source.write_bytes(pdfs.text_pdf(4, outline=True))
    packet = full_job([("A", source)], {"rotate": 90, "pages": (3, 1)})

    assert write_packet(worker, packet, tmp_path / "o.pdf").sealed.problems == ()
    texts = pdfs.pages_of(tmp_path / "o.pdf")
    assert len(texts) == 4
    assert "SAMPLE 3" in texts[2]
    assert "SAMPLE 1" in texts[3]


def handled(worker: Worker, tmp_path: Path, source: Path, **recipe: Any) -> Path:
    """Build a packet of one document, by a recipe, and have it proven."""
    output = tmp_path / "handled.pdf"
    output.unlink(missing_ok=True)
    packet = job_of([("A", source)], recipe, bookmarks=False)
    assert write_packet(worker, packet, output).sealed.problems == ()
    return output


@pytest.mark.parametrize("rotate", [0, 90])
@pytest.mark.parametrize("turned", [0, 90, 270])
@pytest.mark.parametrize("layered", [False, True])
def test_edges_are_cut_off_as_the_page_is_shown(
    worker: Worker, tmp_path: Path, rotate: int, turned: int, *, layered: bool
) -> None:
    """The page has a frame at its very edge: where it is cut off, no ink is left at the edge."""
    source = tmp_path / "s.pdf"
    data = pdfs.layered_pdf() if layered else pdfs.text_pdf(1)

    def change(writer: PdfWriter) -> None:
        writer.pages[0].rotate(turned)

    source.write_bytes(pdfs.changed_pdf(data, change))
    output = handled(worker, tmp_path, source, crop=(0.02, 0, 0, 0.1), rotate=rotate)
    image = picture(output, 1, tmp_path, dpi=72)
    whole = ink(image)
    # Of what is left of the page: its top and right edges, as it was shown, still have their lines.
    shown = image.crop(whole).rotate(rotate, expand=True)
    middle = (shown.width // 2, shown.height // 2)
    lines = {
        "top": min(shown.getpixel((middle[0], y)) for y in range(8)),  # type: ignore[type-var]
        "right": min(shown.getpixel((shown.width - 1 - x, middle[1])) for x in range(8)),  # type: ignore[type-var]
    }
    assert max(lines.values()) < 160, lines  # type: ignore[type-var, operator]
    assert min(shown.getpixel((middle[0], shown.height - 1 - y)) for y in range(8)) > 160  # type: ignore[type-var, operator]


def test_a_photo_is_cropped_as_it_is_shown(worker: Worker, tmp_path: Path) -> None:
    """Its top quarter is dark as it is shown, although it lies on its side in the file."""
    source = pdfs.photo(tmp_path / "p.jpg", orientation=6)
    dark = picture(handled(worker, tmp_path, source), 1, tmp_path)
    cut = picture(handled(worker, tmp_path, source, crop=(0, 0, 0.26, 0)), 1, tmp_path)
    share = [sum(image.histogram()[:128]) / (image.width * image.height) for image in (dark, cut)]
    assert share[1] < share[0] / 2


def test_marks_stay_out_where_they_are_not_wanted(worker: Worker, tmp_path: Path) -> None:
    source = tmp_path / "s.pdf"
    source.write_bytes(inputs.commented())
    spot = (round(100 / 72 * 50), round((792 - 420) / 72 * 50))
    with_marks = picture(handled(worker, tmp_path, source), 1, tmp_path).getpixel(spot)
    without = picture(handled(worker, tmp_path, source, marks=False), 1, tmp_path).getpixel(spot)
    assert (with_marks < 240, without) == (True, 255)  # type: ignore[operator]


def test_form_fields_come_along_without_marks(worker: Worker, tmp_path: Path) -> None:
    source = tmp_path / "s.pdf"
    source.write_bytes(pdfs.form_pdf("SAMPLE value"))
    output = handled(worker, tmp_path, source, marks=False)
    found = witness("pdftotext", output, "-", capture_output=True, text=True).stdout
    assert "SAMPLE value" in found


def test_a_page_that_cannot_be_carried_over_goes_in_as_a_picture(worker: Worker, tmp_path: Path) -> None:
    """A part of its content is packed in a way that one engine does not know; viewers draw the rest."""
    source = tmp_path / "s.pdf"

    def change(writer: PdfWriter) -> None:
        strange = DecodedStreamObject()
        strange.set_data(b"SAMPLE")
        strange[pdfs.Name("/Filter")] = pdfs.Name("/SampleDecode")
        page = writer.pages[0]
        page[pdfs.Name("/Contents")] = ArrayObject([page.raw_get("/Contents"), writer._add_object(strange)])

    source.write_bytes(pdfs.changed_pdf(pdfs.text_pdf(2), change))
    output = handled(worker, tmp_path, source)
    drawn, carried = pdfs.pages_of(output)
    assert (drawn.strip(), "SAMPLE 2" in carried) == ("", True)
    assert ink(picture(output, 1, tmp_path)) == ink(picture(source, 1, tmp_path))


def test_a_page_that_would_look_different_is_found_and_goes_in_as_a_picture(
    worker: Worker, tmp_path: Path
) -> None:
    """A field without an appearance is drawn by viewers, but there is nothing to carry over."""

    def change(writer: PdfWriter) -> None:
        for annotation in writer.pages[0]["/Annots"]:  # type: ignore[attr-defined]
            del annotation.get_object()["/AP"]
        writer.set_need_appearances_writer(True)

    source = tmp_path / "s.pdf"
    source.write_bytes(pdfs.changed_pdf(pdfs.form_pdf("Amara Sample"), change))
    packet = full_job([("A", source)], cover=None, contents=False)

    assert write_packet(worker, packet, tmp_path / "o.pdf").composed.pictures == ((1,),)
    assert ink(picture(tmp_path / "o.pdf", 1, tmp_path).crop((0, 0, 425, 120)))


def test_a_page_that_came_out_different_is_noticed(worker: Worker, tmp_path: Path) -> None:
    source = tmp_path / "s.pdf"
    source.write_bytes(pdfs.form_pdf("Amara Sample"))
    (placed,) = with_places(full_job([("A", source)]), tmp_path, tmp_path).sources
    fonts = str(resources() / "fonts")
    prepare = Prepare(source=placed, paper="letter", stamped=True, fonts=fonts)
    prove = Prove(source=placed, paper="letter", stamped=True, fonts=fonts)
    worker.call(prepare, seconds=60)
    source.write_bytes(pdfs.form_pdf("Bela"))

    assert worker.call(prove, seconds=60) == Proof(changed=True)
    placed = structs.replace(placed, sha256=hash_file(source)[0])
    prepare, prove = structs.replace(prepare, source=placed), structs.replace(prove, source=placed)
    assert worker.call(prove, seconds=60) == Proof(different=(1,))
    assert worker.call(prepare, seconds=60) == Ready(ready=False)
    assert worker.call(prove, seconds=60) == Proof()
    assert worker.call(prepare, seconds=60) == Ready(ready=True)


def _with_resources(change: Any) -> bytes:
    def alter(writer: PdfWriter) -> None:
        change(writer, writer.pages[0]["/Resources"].get_object())

    return pdfs.changed_pdf(pdfs.text_pdf(1), alter)


def test_names_of_resources_are_free(build: Build) -> None:
    """A font may be called as metadata is elsewhere, and a colour space as an action's kind."""

    def change(writer: PdfWriter, resources: Any) -> None:
        fonts = resources["/Font"]
        font = fonts.raw_get("/F1")
        for name in ("/AF", "/Metadata", "/AA", "/S"):
            fonts[pdfs.Name(name)] = font
        stream = DecodedStreamObject()
        stream.set_data(b"BT /AF 20 Tf 60 400 Td (SAMPLEAF) Tj /Metadata 20 Tf 0 -40 Td (SAMPLEMETA) Tj ET")
        writer.pages[0][pdfs.Name("/Contents")] = writer._add_object(stream)
        resources[pdfs.Name("/ColorSpace")] = writer._add_object(
            DictionaryObject({pdfs.Name("/S"): ArrayObject([pdfs.Name("/DeviceRGB")])})
        )

    text = pdfs.pages_of(build(("A", _with_resources(change))))[2]
    assert "SAMPLEAF" in text
    assert "SAMPLEMETA" in text


def test_code_hidden_in_resources_stays_behind(build: Build) -> None:
    def change(writer: PdfWriter, resources: Any) -> None:
        action = DictionaryObject(
            {
                pdfs.Name("/S"): pdfs.Name("/JavaScript"),
                pdfs.Name("/JS"): TextStringObject("SAMPLESCRIPT"),
            }
        )
        resources[pdfs.Name("/Properties")] = DictionaryObject({pdfs.Name("/P0"): writer._add_object(action)})
        form = DecodedStreamObject()
        form.set_data(b"0 0 10 10 re f")
        form[pdfs.Name("/Subtype")] = pdfs.Name("/Form")
        form[pdfs.Name("/BBox")] = ArrayObject([FloatObject(n) for n in (0, 0, 10, 10)])
        form[pdfs.Name("/AA")] = DictionaryObject({pdfs.Name("/O"): action})
        resources[pdfs.Name("/XObject")] = DictionaryObject({pdfs.Name("/X"): writer._add_object(form)})

    data = build(("A", _with_resources(change))).read_bytes()
    assert b"SAMPLESCRIPT" not in data
    assert b"/JavaScript" not in data


def test_what_phones_hide_behind_a_photo_stays_behind(build: Build, tmp_path: Path) -> None:
    photo = pdfs.photo(tmp_path / "p.jpg")
    photo.write_bytes(photo.read_bytes() + b"SAMPLEFILM" * 9)

    assert b"SAMPLEFILM" not in build(("A", photo)).read_bytes()


def test_a_fax_keeps_its_proportions(build: Build, tmp_path: Path) -> None:
    Image.new("1", (1728, 1078), 0).save(tmp_path / "fax.tif", dpi=(204, 98))
    left, top, right, bottom = ink(
        picture(build(("A", tmp_path / "fax.tif"), cover=None, contents=False, stamp=None), 1, tmp_path)
    )

    assert bottom - top > right - left


@pytest.fixture
def packet(build: Build) -> Path:
    return build(("A", pdfs.text_pdf(3)), ("B", pdfs.form_pdf("Amara")))


def verify(worker: Worker, path: Path) -> PacketState:
    return worker.call(Verify(path=str(path)), seconds=60)


def rewritten(path: Path, change: Callable[[PdfWriter], None]) -> Path:
    other = path.with_name("changed.pdf")
    other.write_bytes(pdfs.changed_pdf(path.read_bytes(), change))
    return other


def test_an_untouched_packet_verifies(worker: Worker, packet: Path) -> None:
    answer = verify(worker, packet)

    assert answer.made_here
    assert answer.untouched
    assert answer.structure
    assert answer.changed == ()
    assert [each.title for each in answer.documents] == ["A", "B"]


def _write_over(writer: PdfWriter) -> None:
    writer.pages[3].merge_page(PdfReader(io.BytesIO(pdfs.text_pdf(words="OTHER"))).pages[0])


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_write_over, [4]),
        (lambda writer: writer.pages[2].rotate(90), [3]),
        (lambda writer: writer.remove_page(5), [2, 6]),
        (lambda writer: writer.add_blank_page(612, 792), [7]),
    ],
    ids=["written over", "rotated", "removed", "added"],
)
def test_any_changed_page_is_named(worker: Worker, packet: Path, change: Any, expected: list[int]) -> None:
    answer = verify(worker, rewritten(packet, change))

    assert answer.made_here
    assert not answer.untouched
    assert answer.changed == tuple(expected)


def test_a_single_changed_byte_is_noticed(worker: Worker, packet: Path) -> None:
    data = bytearray(packet.read_bytes())
    place = data.rfind(b"/Producer")
    data[place + 13] ^= 1
    other = packet.with_name("flipped.pdf")
    other.write_bytes(data)

    assert not verify(worker, other).untouched


def test_a_packet_saved_again_by_another_program_still_has_its_pages(worker: Worker, packet: Path) -> None:
    other = packet.with_name("again.pdf")
    witness("qpdf", packet, other)
    answer = verify(worker, other)

    assert answer.made_here
    assert not answer.untouched
    assert answer.changed == ()
    assert answer.structure


def test_other_peoples_pdfs_are_not_ours(worker: Worker, tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    path.write_bytes(pdfs.text_pdf())

    assert not verify(worker, path).made_here
