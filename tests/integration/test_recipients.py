import hashlib
import io
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
from msgspec import structs
from PIL import Image
from pypdf import PdfWriter
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from making import inputs, pdfs
from making.photos import phone_photo, printed
from making.systems import witness
from making.values import TODAY
from usce_desktop.cli import main
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import WorkerError
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import words_of_scans
from usce_desktop.services.packet import deliver
from usce_desktop.services.packet.deliver import BuiltFiles
from usce_desktop.services.packet.plan import plan_packet
from usce_desktop.services.packet.summary import built_words
from usce_desktop.services.packet.worker import PacketError
from usce_desktop.services.packet.write import Built
from usce_desktop.services.review.review import review_application
from usce_desktop.storage.catalog import CatalogError, load_catalog, load_profiles
from usce_desktop.storage.library import application_folders, open_library
from usce_desktop.storage.resources import resources

SMALL = (1500, 2000)
HEAD = 'format = 1\nid = "own"\ntitle = "Own"\nsource = "me"\nchecked_on = 2026-11-23\n'


def ready(demo: Path) -> Path:
    return next(each for each in application_folders(open_library(demo)) if "Lakeside" in each.name)


def own(demo: Path, rest: str) -> None:
    (demo / "Recipients").mkdir(exist_ok=True)
    (demo / "Recipients" / "own.toml").write_text(HEAD + rest)


def new(demo: Path, capsys: Any, files: list[Path]) -> Path:
    words = ["--program", "X", "--specialty", "Y", "--start", "2027-03-01", "--end", "2027-03-28"]
    assert main(["new", str(demo), *words, "--checklist", "generic_vslo_intl"]) == 0
    folder = Path(capsys.readouterr().out.strip())
    assert main(["add", str(folder), *map(str, files), "--item", "lab_titers"]) == 0
    capsys.readouterr()
    return folder


def export(folder: Path, target: Path, profile: str, *words: str) -> int:
    return main(
        [
            "export",
            str(folder),
            "-o",
            str(target),
            "--profile",
            profile,
            "--json",
            "--allow-incomplete",
            *words,
        ]
    )


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"photo {n}.jpg" for n in range(2)]
    for n, path in enumerate(paths):
        path.write_bytes(phone_photo(n, SMALL, lines=60))
    return paths


def images(path: Path) -> list[Image.Image]:
    return [image.image for page in pypdf.PdfReader(path).pages for image in page.images if image.image]


@pytest.mark.parametrize("share", [0.7, 0.35, 0.15])
def test_photos_are_made_as_small_as_the_limit_asks_and_no_smaller(
    demo: Path, tmp_path: Path, capsys: Any, photos: list[Path], share: float
) -> None:
    limit = round(share * sum(photo.stat().st_size for photo in photos))
    own(demo, f"max_bytes = {limit}\ncover = false\ncontents = false\n")
    target = tmp_path / "p.pdf"

    assert export(new(demo, capsys, photos), target, "own") == 0
    data = json.loads(capsys.readouterr().out)
    assert 0.85 * limit < target.stat().st_size == data["size"] <= limit
    assert data["reduced"]["dpi"] >= 150
    assert data["as_pictures"] == []
    assert all(max(image.size) * 72 / 792 >= 149 for image in images(target))


def test_pictures_without_loss_become_smaller_too(demo: Path, tmp_path: Path, capsys: Any) -> None:
    for mode in ("RGB", "L"):
        Image.open(io.BytesIO(phone_photo(3, SMALL, lines=4))).convert(mode).save(tmp_path / f"{mode}.png")
    own(demo, "max_bytes = 900_000\n")
    folder = new(demo, capsys, [tmp_path / "RGB.png", tmp_path / "L.png"])

    assert export(folder, tmp_path / "p.pdf", "own") == 0
    assert json.loads(capsys.readouterr().out)["as_pictures"] == []
    assert (tmp_path / "p.pdf").stat().st_size <= 900_000


def test_what_is_small_enough_keeps_its_very_bytes(
    demo: Path, tmp_path: Path, capsys: Any, photos: list[Path]
) -> None:
    own(demo, "max_bytes = 50_000_000\n")
    target = tmp_path / "p.pdf"

    assert export(new(demo, capsys, photos), target, "own") == 0
    assert json.loads(capsys.readouterr().out)["reduced"] is None
    assert photos[0].read_bytes()[2000:-2000] in target.read_bytes()


def test_the_same_input_and_limit_give_the_same_bytes(
    demo: Path, tmp_path: Path, capsys: Any, photos: list[Path]
) -> None:
    own(demo, "max_bytes = 600_000\n")
    folder = new(demo, capsys, photos)
    targets = [tmp_path / f"{n}.pdf" for n in range(2)]
    for target in targets:
        assert export(folder, target, "own") == 0

    assert len({hashlib.sha256(target.read_bytes()).hexdigest() for target in targets}) == 1


def test_a_limit_that_cannot_be_kept_names_the_pages_that_cost_most(
    demo: Path, tmp_path: Path, capsys: Any, photos: list[Path]
) -> None:
    own(demo, "max_bytes = 100_000\n")
    target = tmp_path / "p.pdf"

    assert export(new(demo, capsys, photos), target, "own") == 2
    error = capsys.readouterr().err
    assert "the limit of 100 KB cannot be kept" in error
    assert "Titer lab reports (1), page 1 (" in error
    assert "parts" in error
    assert not target.exists()


def pdf_with(path: Path, *pictures: Image.Image, text: str = "Some words that stay") -> Path:
    canvas = Canvas(str(path), pagesize=(612, 792))
    for picture in pictures:
        canvas.drawImage(ImageReader(picture), 36, 36, 540, 700, mask="auto")
        canvas.drawString(72, 760, text)
        canvas.showPage()
    canvas.save()
    return path


def test_images_inside_pdfs_become_smaller_too_and_words_stay_words(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    photo = Image.open(io.BytesIO(phone_photo(5, SMALL, lines=4)))
    clear = photo.convert("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(SMALL).point(lambda value: 200 + value // 5))
    drawing = Image.linear_gradient("L").resize(SMALL).convert("1")
    source = pdf_with(tmp_path / "a.pdf", photo, clear, drawing)
    own(demo, "max_bytes = 900_000\ncover = false\ncontents = false\n")
    target = tmp_path / "p.pdf"

    assert source.stat().st_size > 2_000_000
    assert export(new(demo, capsys, [source]), target, "own") == 0
    assert target.stat().st_size <= 900_000
    reader = pypdf.PdfReader(target)
    assert all("Some words that stay" in page.extract_text() for page in reader.pages)


def test_a_recipient_that_wants_grey_gets_grey(
    demo: Path, tmp_path: Path, capsys: Any, photos: list[Path]
) -> None:
    own(demo, 'colour = "grey"\ncover = false\ncontents = false\n')
    target = tmp_path / "p.pdf"

    assert export(new(demo, capsys, [photos[0]]), target, "own") == 0
    assert {image.mode for image in images(target)} == {"L"}


def test_separate_files_are_named_and_limited_one_by_one(demo: Path, tmp_path: Path, capsys: Any) -> None:
    target = tmp_path / "for the portal"

    assert export(ready(demo), target, "weill_cornell", "--today", "2026-11-23") == 0
    data = json.loads(capsys.readouterr().out)
    names = sorted(path.name for path in target.iterdir())
    assert "SampleAmara_LetterOfGoodStanding.pdf" in names
    assert len(names) == len(data["files"]) == 15
    assert [Path(each["path"]).is_file() for each in data["files"]] == [True] * 15
    assert all(main(["verify", str(target / name)]) == 0 for name in names)
    assert export(ready(demo), target, "vslo_slots", "--today", "2026-11-23") == 0
    again = sorted(path.name for path in target.iterdir())
    assert (len(again), set(again) & set(names)) == (15, set())
    (target / "notes.txt").write_text(
        "SAMPLE: the person's own words, which nobody has a right to remove" * 2
    )
    assert export(ready(demo), target, "vslo_slots", "--today", "2026-11-23") == 2
    assert len(list(target.iterdir())) == 16
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".usce")]


def test_two_documents_of_one_item_do_not_overwrite_each_other(
    demo: Path, tmp_path: Path, capsys: Any, photos: list[Path]
) -> None:
    own(demo, 'delivery = "separate"\nfile_name = "{last}"\nmax_bytes = 500_000\n')
    target = tmp_path / "files"
    target.mkdir()

    assert export(new(demo, capsys, photos), target, "own") == 0
    assert sorted(path.name for path in target.iterdir()) == ["Sample 2.pdf", "Sample.pdf"]
    assert all(path.stat().st_size <= 500_000 for path in target.iterdir())


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("full", "x is there already and was not built here"),
        ("full/x", "was not built here"),
        ("none/here", "is not there"),
        ("library", "lies in the library"),
    ],
)
def test_a_folder_that_cannot_be_used_is_refused(
    demo: Path, tmp_path: Path, capsys: Any, place: str, words: str
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    target = ready(demo) / "files" if place == "library" else tmp_path / place

    assert export(ready(demo), target, "vslo_slots") == 2
    assert words in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_a_file_that_cannot_keep_its_limit_leaves_no_folder(
    demo: Path, tmp_path: Path, capsys: Any, photos: list[Path]
) -> None:
    own(demo, 'delivery = "separate"\nmax_bytes = 100_000\n')

    assert export(new(demo, capsys, photos), tmp_path / "files", "own") == 2
    assert not (tmp_path / "files").exists()


def test_a_recipient_of_files_needs_a_folder_and_documents(demo: Path, tmp_path: Path, capsys: Any) -> None:
    assert main(["export", str(ready(demo)), "--profile", "vslo_slots"]) == 2
    assert "name it with -o" in capsys.readouterr().err
    assert main(["export", str(ready(demo)), "--profile", "nobody"]) == 2
    assert "there is no profile 'nobody'" in capsys.readouterr().err


def test_too_many_pages_are_refused_with_the_number(demo: Path, tmp_path: Path, capsys: Any) -> None:
    own(demo, "max_pages = 5\n")

    assert export(ready(demo), tmp_path / "p.pdf", "own", "--today", "2026-11-23") == 2
    assert "takes 5" in capsys.readouterr().err


def test_a_dry_run_says_what_would_be_refused_and_writes_nothing(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    own(demo, "max_pages = 5\n")
    words = ["export", str(ready(demo)), "--dry-run", "--today", "2026-11-23", "--profile"]

    assert main([*words, "own", "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert data["pages"] == 2 + sum(each["pages"] for each in data["documents"])
    assert "too many" in data["refused"][0]
    assert main([*words, "own"]) == 1
    assert "too many" in capsys.readouterr().out
    assert main([*words, "vslo_slots"]) == 0
    assert "Letter of good standing" in capsys.readouterr().out


def test_links_stay_out_where_a_recipient_takes_none(demo: Path, tmp_path: Path, capsys: Any) -> None:
    linked, bare = tmp_path / "a.pdf", tmp_path / "b.pdf"

    assert export(ready(demo), linked, "merged", "--today", "2026-11-23") == 0
    assert export(ready(demo), bare, "print_letter", "--today", "2026-11-23") == 0
    assert any("/Annots" in page for page in pypdf.PdfReader(linked).pages)
    assert not any("/Annots" in page for page in pypdf.PdfReader(bare).pages)


def test_shipped_recipients_are_those_that_are_promised() -> None:
    profiles = load_catalog(resources()).profiles

    assert next(iter(profiles)) == "merged"
    assert {
        "plain", "vslo_slots", "eras_ecfmg_letters", "weill_cornell", "email_7", "email_18", "email_25",
        "amcas_like", "exchange_4", "castlebranch", "slate_75", "print_letter", "court_strict",
    } < set(profiles)  # fmt: skip
    assert all(profile.source and profile.checked_on for profile in profiles.values())


@pytest.mark.parametrize(
    ("rest", "words"),
    [
        ('file_name = "{street}"\n', "file_name may name"),
        ("max_bytes = 5\n", "max_bytes"),
        ('colour = "red"\n', "colour"),
        ("max_mb = 5\n", "max_mb"),
    ],
)
def test_an_own_recipient_that_is_wrong_is_named(tmp_path: Path, rest: str, words: str) -> None:
    (tmp_path / "own.toml").write_text(HEAD + rest)

    with pytest.raises(CatalogError, match=words):
        load_profiles(tmp_path)


def test_nothing_to_send_is_said(demo: Path, tmp_path: Path, context: AppContext) -> None:
    folder = next(each for each in application_folders(open_library(demo)) if "UNC" in each.name)
    reviewed = review_application(context, folder, TODAY)
    plan = structs.replace(plan_packet(reviewed, Phase.APPLICATION), documents=())
    profile = context.catalog.profiles["vslo_slots"]

    with pytest.raises(PacketError, match="no document"):
        deliver.build_files(context, reviewed, plan, profile, tmp_path / "files")


def test_what_had_to_be_done_to_a_packet_is_said() -> None:
    built = Built(
        path=Path("a.pdf"),
        pages=4,
        size=5_000_000,
        sha256="",
        entries=(("A", 1, 4),),
        as_pictures=(("A", (2, 3)),),
        write_seconds=1,
        verify_seconds=1,
        reduced=(180, 70),
    )
    assert "2 pages went in as pictures" in str(built_words(built))
    assert "180 pixels per inch" in str(built_words(built))
    plain = structs.replace(built, as_pictures=(), reduced=None)
    assert str(built_words(BuiltFiles(folder=Path(), files=(plain, plain)))).startswith(
        "2 files are ready and checked: 8"
    )


def test_a_packet_beyond_the_pages_that_are_taken_comes_in_parts(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    own(demo, "max_pages = 12\nparts = true\n")
    target = tmp_path / "out.pdf"
    assert export(ready(demo), target, "own") == 0
    data = json.loads(capsys.readouterr().out)
    parts = [Path(each["path"]) for each in data["files"]]
    assert data["parts"]
    assert [path.name for path in parts] == ["out part 1 of 2.pdf", "out part 2 of 2.pdf"]
    assert all(each["pages"] <= 12 for each in data["files"])
    titles = [each["title"] for file in data["files"] for each in file["documents"]]
    assert len(titles) == len(set(titles)) == 15
    for place, path in enumerate(parts, 1):
        reader = pypdf.PdfReader(path)
        assert f"{place} of 2" in reader.pages[0].extract_text()
        assert main(["verify", str(path)]) == 0
    capsys.readouterr()
    assert main(["export", str(ready(demo)), "--profile", "own"]) == 0
    places = capsys.readouterr().out.split("\n")[:2]
    assert all("part" in Path(each).name for each in places)
    check = json.loads((ready(demo) / "application.json").read_text())
    assert len(check["packets"]) == 2


def test_a_packet_beyond_the_size_that_is_taken_comes_in_parts(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    files = []
    for number in range(4):
        path = tmp_path / f"noise {number}.png"
        Image.effect_noise((1275, 1650), 90 + number).save(path)
        files.append(path)
    folder = new(demo, capsys, files)
    own(demo, "max_bytes = 900000\nparts = true\n")
    assert export(folder, tmp_path / "out.pdf", "own") == 0
    data = json.loads(capsys.readouterr().out)
    assert len(data["files"]) > 1
    assert all(each["size"] <= 900_000 for each in data["files"])
    own(demo, "max_bytes = 100000\nparts = true\n")
    assert export(folder, tmp_path / "small.pdf", "own") == 2
    assert not list(tmp_path.glob("small*"))


def test_a_locked_packet_opens_with_its_password_alone(
    demo: Path, tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "locked.pdf"
    monkeypatch.setattr("sys.stdin", io.StringIO("open sesame\n"))
    assert export(ready(demo), target, "merged", "--encrypt") == 0
    assert main(["verify", str(target)]) == 1
    assert "--unlock" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO("open sesame\n"))
    assert main(["verify", str(target), "--unlock"]) == 0
    assert "Untouched" in capsys.readouterr().out
    assert b"Amara" not in target.read_bytes()
    assert not list(tmp_path.glob("*.tmp"))
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert export(ready(demo), target, "merged", "--encrypt") == 2
    assert "is empty" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin", io.StringIO("x\n"))
    assert export(ready(demo), target, "slate_75", "--encrypt") == 2
    assert "no file with a password" in capsys.readouterr().err


def test_the_manifest_is_attached_where_the_recipient_takes_that(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    target = tmp_path / "with.pdf"
    assert export(ready(demo), target, "merged", "--attach-manifest") == 0
    built = json.loads(capsys.readouterr().out)
    (content,) = pypdf.PdfReader(target).attachments["manifest.json"]
    told = json.loads(content)
    assert [each["title"] for each in told["documents"]] == [each["title"] for each in built["documents"]]
    assert [each["first"] for each in told["documents"]] == [each["first"] for each in built["documents"]]
    assert told["evidence"][0]["source"] == 0
    assert main(["verify", str(target)]) == 0
    assert export(ready(demo), tmp_path / "no.pdf", "plain", "--attach-manifest") == 2
    assert "no attachments" in capsys.readouterr().err
    writer = pypdf.PdfWriter(clone_from=target)
    writer.add_attachment("other.txt", b"x")
    writer.write(tmp_path / "more.pdf")
    assert main(["verify", str(tmp_path / "more.pdf")]) == 1


def test_a_packet_is_built_again_from_its_manifest(demo: Path, tmp_path: Path, capsys: Any) -> None:
    target, again = tmp_path / "with.pdf", tmp_path / "again.pdf"
    assert export(ready(demo), target, "merged", "--attach-manifest") == 0
    capsys.readouterr()
    assert main(["verify", str(target), "--library", str(demo)]) == 0
    assert "15 documents are in this library" in capsys.readouterr().out
    assert main(["rebuild", str(target), str(demo), "-o", str(again)]) == 0
    assert "the same bytes" in capsys.readouterr().out
    assert again.read_bytes() == target.read_bytes()
    assert main(["rebuild", str(target), str(demo), "-o", str(again)]) == 2
    assert "choose another name" in capsys.readouterr().err

    (ready(demo) / "TB test.pdf").write_bytes(pdfs.text_pdf(1))
    assert main(["verify", str(target), "--library", str(demo), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "changed since: TB" in told["message"]
    assert [each["title"] for each in told["documents"] if each["found"] is None] == [
        "TB test (IGRA or 2-step TST)"
    ]
    assert main(["rebuild", str(target), str(demo), "-o", str(tmp_path / "more.pdf")]) == 2
    assert "TB test" in capsys.readouterr().err


def test_only_packets_with_a_manifest_are_built_again(demo: Path, tmp_path: Path, capsys: Any) -> None:
    target, again = tmp_path / "without.pdf", tmp_path / "again.pdf"
    assert export(ready(demo), target, "merged") == 0
    assert main(["rebuild", str(target), str(demo), "-o", str(again)]) == 2
    assert "carries no manifest" in capsys.readouterr().err
    target.write_bytes(b"no PDF")
    assert main(["rebuild", str(target), str(demo), "-o", str(again)]) == 2
    assert main(["verify", str(target)]) == 1
    assert "cannot be verified" in capsys.readouterr().out


SPOILED: dict[str, Callable[[Any], object]] = {
    "no sources": lambda told: told["recipe"].pop("sources"),
    "no hash": lambda told: told["recipe"]["sources"][0].pop("sha256"),
    "half turned": lambda told: told["recipe"]["sources"][0].update(rotate=45),
    "all cropped": lambda told: told["recipe"]["sources"][0].update(crop=[0.6, 0, 0.6, 0]),
    "no stamp": lambda told: told["recipe"].update(stamp="SAMPLE"),
    "no recipe": lambda told: told.update(recipe=7),
}
"""Ways to make a manifest say what none says."""


def test_a_packet_whose_manifest_cannot_be_read_is_not_built_again_and_says_so(
    demo: Path, tmp_path: Path, capsys: Any
) -> None:
    """What a file says of itself need not be true: anybody can write into it."""
    target, again = tmp_path / "with.pdf", tmp_path / "again.pdf"
    assert export(ready(demo), target, "merged", "--attach-manifest") == 0
    whole = target.read_bytes()
    for change in SPOILED.values():

        def spoil(writer: PdfWriter, change: Callable[[Any], object] = change) -> None:
            names = writer.root_object["/Names"]["/EmbeddedFiles"]["/Names"]  # type: ignore[index]
            stream = names[1].get_object()["/EF"]["/F"].get_object()
            told = json.loads(stream.get_data())
            change(told)
            stream.set_data(json.dumps(told).encode())

        target.write_bytes(pdfs.changed_pdf(whole, spoil))
        capsys.readouterr()
        assert main(["rebuild", str(target), str(demo), "-o", str(again)]) == 2
        said = capsys.readouterr().err
        assert "cannot be read" in said
        assert "Traceback" not in said
        assert not again.exists()
        assert main(["verify", str(target), "--json"]) == 1
        assert "recipe" not in json.loads(capsys.readouterr().out)


def test_signed_originals_are_attached_beside_the_manifest(
    demo: Path, tmp_path: Path, capsys: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = tmp_path / "signed.pdf"
    signed.write_bytes(inputs.signed())
    folder = new(demo, capsys, [signed])
    target = tmp_path / "out.pdf"
    assert export(folder, target, "merged", "--attach-manifest") == 0
    attached = pypdf.PdfReader(target).attachments
    (original,) = [name for name in attached if name.startswith("original 001")]
    assert attached[original] == [signed.read_bytes()]
    assert main(["verify", str(target)]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("key\n"))
    assert export(folder, target, "merged", "--attach-manifest", "--encrypt") == 0
    capsys.readouterr()
    monkeypatch.setattr("sys.stdin", io.StringIO("key\n"))
    assert main(["rebuild", str(target), str(demo), "-o", str(tmp_path / "open.pdf"), "--unlock"]) == 0
    assert "the same documents" in capsys.readouterr().out


def test_parts_without_a_cover(demo: Path, tmp_path: Path, capsys: Any) -> None:
    own(demo, "max_pages = 12\nparts = true\ncover = false\n")
    assert export(ready(demo), tmp_path / "out.pdf", "own") == 0
    assert len(json.loads(capsys.readouterr().out)["files"]) == 2


def test_a_packet_on_a4_in_sections_with_dividers(demo: Path, tmp_path: Path, capsys: Any) -> None:
    target = tmp_path / "a4.pdf"
    own(
        demo,
        'paper = "a4"\ndividers = true\nevidence = true\nstamp_prefix = "A-"\nstamp_place = "left"\nstamp_size = 10\n',
    )
    assert export(ready(demo), target, "own") == 0
    data = json.loads(capsys.readouterr().out)
    reader = pypdf.PdfReader(target)
    assert {tuple(round(float(side)) for side in page.mediabox) for page in reader.pages} == {
        (0, 0, 595, 842)
    }
    texts = [page.extract_text() for page in reader.pages]
    assert reader.page_labels[4] == "A-5"
    assert all(f"page A-{number} of {len(texts)}" in text for number, text in enumerate(texts, 1))
    contents, evidence = texts[1], texts[2]
    assert contents.index("Medical school") < contents.index("Examinations") < contents.index("Health")
    assert "Requirements checklist" in evidence
    assert "days to spare" not in evidence
    assert "Tab 1 ·" in evidence
    firsts = [each["first"] for each in data["documents"]]
    assert "Examinations" in texts[firsts[6] - 2]
    links: Any = reader.pages[2]["/Annots"]
    targets: list[Any] = [link.get_object()["/Dest"][0].get_object() for link in links]
    leads = [(reader.get_page_number(page) or 0) + 1 for page in targets]
    assert leads[:-1] == firsts
    assert leads[-1] == 2


def test_the_same_picture_is_stored_once(demo: Path, tmp_path: Path, capsys: Any) -> None:
    photo = tmp_path / "one.jpg"
    photo.write_bytes(phone_photo(1, SMALL, lines=4))
    for number in (2, 3, 4):
        canvas = Canvas(str(tmp_path / f"{number}.pdf"))
        canvas.drawImage(str(photo), 50, 50 * number, 300, 400)
        canvas.save()
    files = [tmp_path / f"{number}.pdf" for number in (2, 3, 4)]
    folder = new(demo, capsys, files)
    target = tmp_path / "out.pdf"
    assert export(folder, target, "merged") == 0
    assert target.stat().st_size < 1.3 * files[0].stat().st_size
    assert main(["verify", str(target)]) == 0


def picture_of(path: Path, page: int, tmp_path: Path) -> Image.Image:
    stem = tmp_path / f"look {page}"
    witness("pdftoppm", "-r", "100", "-f", str(page), "-l", str(page), "-singlefile", "-png", path, stem)
    return Image.open(f"{stem}.png").convert("L")


def word_boxes(path: Path, page: int) -> dict[str, tuple[float, float]]:
    """Find the middle of every word of a page, with another program, as shares from the top left."""
    pages = ("-f", str(page), "-l", str(page))
    found = witness("pdftotext", "-bbox", *pages, path, "-", capture_output=True, text=True).stdout
    size = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', found)
    assert size is not None
    width, height = float(size[1]), float(size[2])
    words = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)<', found)
    return {
        word: ((float(x0) + float(x1)) / 2 / width, (float(y0) + float(y1)) / 2 / height)
        for x0, y0, x1, y1, word in words
    }


@pytest.mark.parametrize(("lying", "rotate"), [(0, 0), (90, 270), (180, 180), (0, 90)])
def test_scans_can_be_searched_where_their_words_stand(
    demo: Path, tmp_path: Path, capsys: Any, lying: int, rotate: int
) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(
        pdfs.lines_pdf(
            ["LABORATORY REPORT", "Patient Amara Example SAMPLE", "Result negative", "Hospital"] * 5
        )
    )
    witness("pdftoppm", "-r", "150", "-singlefile", "-png", paper, tmp_path / "scan")
    scan = tmp_path / "scan.png"
    Image.open(scan).rotate(-lying, expand=True).save(scan, dpi=(150, 150))
    folder = new(demo, capsys, [scan])
    assert main(["set", str(folder), "lab_titers", f"rotate={rotate}"]) == 0
    target = tmp_path / "out.pdf"
    assert export(folder, target, "print_letter", "--searchable") == 0
    (first,) = [each["first"] for each in json.loads(capsys.readouterr().out)["documents"]]
    assert main(["verify", str(target)]) == 0
    found = word_boxes(target, first)
    assert "LABORATORY" in found
    # Where the ink is, there is the word: the first line is the topmost one as the page was printed.
    x, y = found["LABORATORY"]
    looked = picture_of(target, first, tmp_path)
    spot = looked.crop(
        (
            round(x * looked.width) - 30,
            round(y * looked.height) - 12,
            round(x * looked.width) + 30,
            round(y * looked.height) + 12,
        )
    )
    assert spot.getextrema()[0] < 128  # type: ignore[operator]


def test_no_words_are_kept_of_pages_that_were_left_out(demo: Path, tmp_path: Path, capsys: Any) -> None:
    paper = tmp_path / "paper.pdf"
    words = ["KEEPSAKE SAMPLE"] * 6, ["PRIVATE SAMPLE"] * 6
    pages = [printed(*lines) for lines in words]
    pages[0].save(paper, save_all=True, append_images=pages[1:], resolution=150)
    folder = new(demo, capsys, [paper])

    def kept() -> str:
        cache = Path(os.environ["XDG_CACHE_HOME"]) / "usce-desktop"
        sha256 = hashlib.sha256(paper.read_bytes()).hexdigest()
        (file,) = cache.glob(f"words-*/*/{sha256}.json")
        return file.read_text("utf-8")

    assert export(folder, tmp_path / "all.pdf", "print_letter", "--searchable") == 0
    assert "KEEPSAKE" in kept()
    assert "PRIVATE" in kept()
    assert main(["set", str(folder), "lab_titers", "pages=1"]) == 0
    assert export(folder, tmp_path / "some.pdf", "print_letter", "--searchable") == 0
    assert "KEEPSAKE" in kept()
    assert "PRIVATE" not in kept()
    assert main(["set", str(folder), "lab_titers", "pages=2"]) == 0
    assert export(folder, tmp_path / "other.pdf", "print_letter", "--searchable") == 0
    assert "KEEPSAKE" not in kept()
    assert "PRIVATE" in kept()


def test_a_packet_is_built_without_words_where_scans_cannot_be_read(
    demo: Path, tmp_path: Path, capsys: Any, context: AppContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = tmp_path / "scan.png"
    Image.effect_noise((850, 1100), 90).save(scan)
    folder = new(demo, capsys, [scan])
    sha256 = hashlib.sha256(scan.read_bytes()).hexdigest()

    def lost(*_: object, **__: object) -> object:
        raise WorkerError("crashed")

    monkeypatch.setattr(context.worker, "call", lost)
    assert words_of_scans(context, folder / "x.png", sha256, [1]).pages == ()
    monkeypatch.setattr("usce_desktop.services.documents.read.can_read_scans", lambda: False)
    assert words_of_scans(context, folder / "x.png", sha256, [1]).pages == ()
