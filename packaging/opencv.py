# SPDX-License-Identifier: Apache-2.0
"""Builds OpenCV with the modules alone that finding pages and lines uses, from its makers' source archive.

Its wheel for Linux takes 159 MB: film codecs, an OpenBLAS and neural networks are linked into its one library. The
archive is the one that the lock names, by its hash; what is left out is left out by OpenCV's own switches
(opencv/CMakeLists.txt). The built library stands in for the wheel's; everything else of the wheel stays.
"""

import re
import shlex
import shutil
from pathlib import Path

from bare_root import HERE, BareRoot

NAME = "opencv-python-headless"
LIBRARY = "cv2.abi3.so"
NEEDS = ("g++", "cmake", "ninja-build", "libpython3-dev")
MODULES = ("core", "imgproc", "geometry", "python3")
OFF = (
    "LAPACK", "ITT", "IPP", "OPENCL", "FFMPEG", "GSTREAMER", "V4L", "GTK", "QT", "PROTOBUF", "ADE", "FLATBUFFERS",
    "UNIFONT", "OPENJPEG", "JASPER", "JPEG", "PNG", "TIFF", "WEBP", "OPENEXR", "AVIF", "SPNG", "GIF",
)  # fmt: skip
"""Parts of other modules, or fetched from elsewhere; the program reads and writes pictures with Pillow."""
NOT_BUILT = ("TESTS", "PERF_TESTS", "DOCS", "SHARED_LIBS", "opencv_apps", "opencv_java", "opencv_python2")
KEPT = HERE / "build" / "package" / "opencv"


def locked_row(lock: str) -> str:
    """Cut the library's row, with the hashes of its archives, out of a lock.

    Args:
        lock: The lock's text.

    Raises:
        ValueError: It has none.
    """
    found = re.search(rf"^{NAME}==(?:.*\\\n)*.*$", lock, re.MULTILINE)
    if found is None:
        raise ValueError(f"the lock has no {NAME}")
    return found[0] + "\n"


def switches() -> list[str]:
    """List what its build is told; ``$INCLUDE`` and ``$NUMPY`` are the shell's."""
    return [
        "-DCMAKE_BUILD_TYPE=Release",
        f"-DBUILD_LIST={','.join(MODULES)}",
        *(f"-DBUILD_{each}=OFF" for each in NOT_BUILT),
        *(f"-DWITH_{each}=OFF" for each in OFF),
        "-DBUILD_ZLIB=ON",
        "-DBUILD_opencv_python3=ON",
        "-DPYTHON3_LIMITED_API=ON",
        "-DCPU_DISPATCH=SSE4_1,AVX2",
    ]


def put_into(root: BareRoot, packages: str) -> None:
    """Let the built library stand in for the wheel's, in a root that has the oldest system's compiler.

    Args:
        root: Where it is built, once for each version, and used.
        packages: The folder in it that the wheel was installed into, of the environment ``/venv``.
    """
    row = locked_row((HERE / "packaging/requirements/package.txt").read_text(encoding="utf-8"))
    kept = KEPT / row.partition("==")[2].split()[0] / LIBRARY
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(_build(root, row), kept)
    root.copy_in(kept, f"{packages}/cv2/{LIBRARY}")
    root.run(f"rm -r {packages}/opencv_python_headless.libs")


def _build(root: BareRoot, row: str) -> Path:
    root.install(NEEDS)
    (root.path / "tmp/opencv.txt").write_text(row)
    root.run(
        "cd /tmp && /venv/bin/pip download -q --no-deps --require-hashes"
        f" --no-binary {NAME} -r opencv.txt -d opencv && tar -xzf opencv/*.tar.gz -C opencv --strip-components=1"
    )
    ask = "/venv/bin/python -c"
    root.run(
        f"cd /tmp/opencv && INCLUDE=$({ask} 'import sysconfig; print(sysconfig.get_paths()[\"include\"])')"
        f" NUMPY=$({ask} 'import numpy; print(numpy.get_include())')"
        f" && cmake -G Ninja -S opencv -B built {shlex.join(switches())} -DPYTHON3_EXECUTABLE=/venv/bin/python"
        " -DPYTHON_DEFAULT_EXECUTABLE=/venv/bin/python -DPYTHON3_INCLUDE_DIR=$INCLUDE"
        " -DPYTHON3_NUMPY_INCLUDE_DIRS=$NUMPY -DPYTHON3_LIBRARY=libpython3.a"
        f" && ninja -C built -j 2 && strip built/lib/python3/{LIBRARY}"
    )
    return root.path / "tmp/opencv/built/lib/python3" / LIBRARY
