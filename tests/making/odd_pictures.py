"""Pictures as odd cameras, scanners and programs write them; each shows a gray ramp, a frame and a dark square."""

import io
import struct
import zlib
from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageDraw, TiffImagePlugin
from PIL.Image import Palette

SIZE = (160, 220)
Kinds = tuple[tuple[Any, dict[str, Any]], ...]
"""Pictures, or modes of one, and how they are saved."""
_ORIENTATION = 0x0112


def drawn(mode: str = "RGB") -> Image.Image:
    """Draw the picture that every odd one shows."""
    picture = Image.linear_gradient("L").resize(SIZE).point(lambda level: 120 + level // 2).convert("RGB")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((4, 4, SIZE[0] - 5, SIZE[1] - 5), outline="black", width=4)
    pen.rectangle((20, 30, 70, 80), fill=(40, 60, 160))
    pen.text((30, 150), "SAMPLE", fill="black", font_size=24)
    return picture.convert(mode)


def saved(picture: Image.Image, kind: str, **more: Any) -> bytes:
    """Save a picture."""
    buffer = io.BytesIO()
    picture.save(buffer, kind, **more)
    return buffer.getvalue()


def _turned(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[_ORIENTATION] = orientation
    return exif


def _jpegs() -> Iterator[tuple[str, bytes]]:
    plain = saved(drawn(), "JPEG", quality=85)
    for number in range(9):
        yield f"turned-{number}.jpg", saved(drawn(), "JPEG", exif=_turned(number))
    kinds: Kinds = (
        ("L", {}), ("CMYK", {}), ("RGB", {"progressive": True}), ("RGB", {"quality": 5}), ("RGB", {"subsampling": 0}), ("RGB", {"subsampling": 1}), ("RGB", {"subsampling": 2}), ("RGB", {"optimize": True}),
        ("RGB", {"restart_marker_blocks": 3}), ("RGB", {"restart_marker_rows": 1}), ("RGB", {"dpi": (600, 600)}), ("RGB", {"dpi": (1, 1)}), ("RGB", {"dpi": (72, 144)}), ("RGB", {"comment": b"SAMPLE " * 500}), ("RGB", {"keep_rgb": True}), ("CMYK", {"progressive": True}),
        ("L", {"progressive": True, "quality": 40}), ("RGB", {"streamtype": 0}), ("RGB", {"icc_profile": b"no profile"}),
    )  # fmt: skip
    for number, (mode, more) in enumerate(kinds):
        yield f"kind-{number}.jpg", saved(drawn(mode), "JPEG", **more)
    ends = (b"tail " * 200, plain, b"\0" * 4096, b"\xff" * 30, b"\n")
    for number, tail in enumerate(ends):
        yield f"tail-{number}.jpg", plain + tail
    yield "padded-zeros.jpg", plain[:-2] + bytes(200) + plain[-2:]
    yield "padded-fill.jpg", plain[:-2] + b"\xff" * 90 + plain[-2:]
    yield "padded-some.jpg", plain[:-2] + b"\x12\x34" * 9 + plain[-2:]
    yield "no-jfif.jpg", plain[:2] + plain[20:]
    yield "adobe-lost.jpg", saved(drawn("CMYK"), "JPEG").replace(b"Adobe", b"Adobo")
    yield "mpo.jpg", saved(drawn(), "MPO", save_all=True, append_images=[drawn()])
    yield "name-says.png", plain
    for number, at in enumerate((0.3, 0.5, 0.7)):
        place = int(len(plain) * at)
        yield f"damaged-cut-{number}.jpg", plain[:place]
        yield f"damaged-lost-{number}.jpg", plain[:place] + plain[place + 600 :]
        yield f"damaged-zeros-{number}.jpg", plain[:place] + bytes(600) + plain[place + 600 :]


def _pngs() -> Iterator[tuple[str, bytes]]:
    palette = drawn().convert("P", palette=Palette.ADAPTIVE)
    kinds: Kinds = (
        (drawn("1"), {}), (drawn("L"), {}), (drawn("LA"), {}), (drawn("RGBA"), {}), (drawn("I;16"), {}), (palette, {}), (palette, {"bits": 4}), (palette, {"transparency": 0}), (drawn().quantize(4), {"bits": 2}),
        (drawn().quantize(2), {"bits": 1}), (drawn("L"), {"transparency": 130}), (drawn(), {"transparency": (40, 60, 160)}), (drawn(), {"dpi": (300, 300)}), (drawn(), {"compress_level": 0}), (drawn(), {"exif": _turned(6)}), (drawn(), {"icc_profile": b"no profile"}),
    )  # fmt: skip
    for number, (picture, more) in enumerate(kinds):
        yield f"kind-{number}.png", saved(picture, "PNG", **more)
    clear = drawn("RGBA")
    clear.putalpha(Image.linear_gradient("L").resize(SIZE))
    yield "half-clear.png", saved(clear, "PNG")
    yield "animated.png", saved(drawn(), "PNG", save_all=True, append_images=[drawn("L").convert("RGB")])
    plain = saved(drawn(), "PNG")
    for number, (chunk, data) in enumerate(
        (
            (b"gAMA", struct.pack(">I", 100000)),
            (b"tEXt", b"Title\0SAMPLE"),
            (b"zzZz", b"private"),
            (b"pHYs", struct.pack(">IIB", 3, 5, 0)),
        )
    ):
        made = struct.pack(">I", len(data)) + chunk + data + struct.pack(">I", zlib.crc32(chunk + data))
        yield f"chunk-{number}.png", plain[:33] + made + plain[33:]
    yield "tail.png", plain + b"tail " * 100
    yield "no-end.png", plain[:-12]
    for number, at in enumerate((0.4, 0.8)):
        place = int(len(plain) * at)
        yield f"damaged-cut-{number}.png", plain[:place]
        yield f"damaged-flipped-{number}.png", plain[:place] + bytes([plain[place] ^ 8]) + plain[place + 1 :]


def _tiffs() -> Iterator[tuple[str, bytes]]:
    for name, mode in (
        ("raw", "RGB"),
        ("tiff_lzw", "RGB"),
        ("tiff_adobe_deflate", "RGB"),
        ("tiff_deflate", "L"),
        ("packbits", "RGB"),
        ("group3", "1"),
        ("group4", "1"),
        ("tiff_ccitt", "1"),
        ("jpeg", "RGB"),
        ("jpeg", "L"),
        ("webp", "RGB"),
        ("zstd", "RGB"),
        ("lzma", "RGB"),
    ):
        try:
            yield f"{name}-{mode}.tif", saved(drawn(mode), "TIFF", compression=name)
        except (OSError, ValueError, KeyError):
            continue  # this build of libtiff cannot write it
    for mode in ("1", "L", "P", "LA", "RGBA", "CMYK", "YCbCr", "LAB", "I;16", "I;16B", "I", "F"):
        try:
            yield f"mode-{mode.replace(';', '-').lower()}.tif", saved(drawn(mode), "TIFF")
        except (OSError, ValueError, KeyError):
            continue
    for number in range(1, 9):
        tags = TiffImagePlugin.ImageFileDirectory_v2()
        tags[_ORIENTATION] = number
        yield f"turned-{number}.tif", saved(drawn(), "TIFF", tiffinfo=tags)
    for kind in ("1", "L"):
        tags = TiffImagePlugin.ImageFileDirectory_v2()
        tags[262] = 0  # white is zero
        yield f"white-is-zero-{kind.lower()}.tif", saved(drawn(kind), "TIFF", tiffinfo=tags)
    yield (
        "pages.tif",
        saved(drawn(), "TIFF", save_all=True, append_images=[drawn("L"), drawn("1")], compression="tiff_lzw"),
    )
    yield "big.tif", saved(drawn(), "TIFF", big_tiff=True)
    yield "resolution.tif", saved(drawn(), "TIFF", dpi=(200, 100))
    yield "predictor.tif", saved(drawn(), "TIFF", compression="tiff_lzw", tiffinfo={317: 2})
    yield "strips.tif", saved(drawn(), "TIFF", tiffinfo={278: 16}, compression="tiff_lzw")
    yield "macintosh.tif", _macintosh()
    plain = saved(drawn(), "TIFF", compression="tiff_lzw")
    yield "damaged-cut.tif", plain[: len(plain) // 2]


def _macintosh() -> bytes:
    """Write a gray TIFF with the largest byte first, as Macintoshes did."""
    width, height = SIZE
    pixels = drawn("L").tobytes()
    entries = [(256, 3, 1, width << 16), (257, 3, 1, height << 16), (258, 3, 1, 8 << 16), (259, 3, 1, 1 << 16), (262, 3, 1, 1 << 16),
               (273, 4, 1, 8), (277, 3, 1, 1 << 16), (278, 3, 1, height << 16), (279, 4, 1, len(pixels))]  # fmt: skip
    table = (
        struct.pack(">H", len(entries))
        + b"".join(struct.pack(">HHII", *entry) for entry in entries)
        + bytes(4)
    )
    return b"MM\0*" + struct.pack(">I", 8 + len(pixels)) + pixels + table


def _others() -> Iterator[tuple[str, bytes]]:
    palette = drawn().convert("P", palette=Palette.ADAPTIVE)
    for mode in ("1", "L", "P", "RGB", "RGBA"):
        yield f"mode-{mode.lower()}.bmp", saved(palette if mode == "P" else drawn(mode), "BMP")
    plain = saved(drawn(), "BMP")
    yield "upside-down.bmp", plain[:22] + struct.pack("<i", -SIZE[1]) + plain[26:]
    yield "kind.gif", saved(palette, "GIF")
    yield "interlaced.gif", saved(palette, "GIF", interlace=True)
    yield "clear.gif", saved(palette, "GIF", transparency=3)
    yield (
        "animated.gif",
        saved(
            palette,
            "GIF",
            save_all=True,
            append_images=[palette.transpose(Image.Transpose.ROTATE_180)],
            duration=100,
        ),
    )
    kinds: Kinds = (
        ("RGB", {}),
        ("RGB", {"lossless": True}),
        ("RGBA", {"lossless": True}),
        ("RGB", {"quality": 3}),
        ("RGB", {"exif": _turned(8)}),
        ("L", {}),
    )
    for number, (mode, more) in enumerate(kinds):
        yield f"kind-{number}.webp", saved(drawn(mode), "WEBP", **more)
    yield "animated.webp", saved(drawn(), "WEBP", save_all=True, append_images=[drawn()])
    for number, size in enumerate(((1, 1), (1, 900), (3000, 2), (2, 2))):
        yield f"tiny-{number}.png", saved(Image.new("RGB", size, (40, 60, 160)), "PNG")
        yield f"tiny-{number}.jpg", saved(Image.new("RGB", size, (40, 60, 160)), "JPEG")
    yield "wide.png", saved(drawn().resize((9000, 60)), "PNG")
    yield "large.png", saved(drawn("1").resize((9000, 12000)), "PNG")


def odd_pictures() -> Iterator[tuple[str, bytes]]:
    """Make every odd picture.

    Yields:
        Its file name and its bytes.
    """
    for family in (_jpegs, _pngs, _tiffs, _others):
        yield from family()
