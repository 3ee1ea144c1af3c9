"""The seccomp filters of the worker and of LibreOffice: which system calls a process may make.

A filter is a program of the kernel's small machine, eight bytes a statement (``linux/filter.h``,
``linux/seccomp.h``); what it refuses ends in ``EPERM``.
"""

import ctypes
import errno
import platform
import struct
from collections.abc import Iterable

from usce_desktop.pdf.worker import syscalls
from usce_desktop.pdf.worker.syscalls import Machine

LOAD, JUMP_EQUAL, JUMP_ANY_BIT, JUMP_GREATER, RETURN = 0x20, 0x15, 0x45, 0x25, 0x06
ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050000, 0x80000000
_AT_NUMBER, _AT_MACHINE, _AT_FIRST_ARGUMENT = 0, 4, 16
_X32 = 0x40000000
"""Calls of x86-64's other numbering begin here."""
_AF_UNIX = 1
_PR_SET_SECCOMP = 22
_SECCOMP_MODE_FILTER = 2


def statement(code: int, value: int) -> bytes:
    """Write a statement that jumps nowhere."""
    return struct.pack("=HBBI", code, 0, 0, value & 0xFFFFFFFF)


def _jump(code: int, value: int, yes: int, no: int) -> bytes:
    """Write a comparison: how many statements to pass over where it is so, and where it is not."""
    return struct.pack("=HBBI", code, yes, no, value & 0xFFFFFFFF)


_ALLOWED = statement(RETURN, ALLOW)
_REFUSED = statement(RETURN, REFUSE | errno.EPERM)
_UNKNOWN = statement(RETURN, REFUSE | errno.ENOSYS)


def _begin(machine: Machine) -> list[bytes]:
    """Kill what comes in the numbering of another machine; then look at the number."""
    program = [
        statement(LOAD, _AT_MACHINE),
        _jump(JUMP_EQUAL, machine.audit, 1, 0),
        statement(RETURN, KILL),
        statement(LOAD, _AT_NUMBER),
    ]
    if machine.has_x32:
        program += [_jump(JUMP_GREATER, _X32 - 1, 0, 1), statement(RETURN, KILL)]
    return program


def _refuse(machine: Machine, names: Iterable[str]) -> list[bytes]:
    numbers = [machine.numbers[name] for name in names if name in machine.numbers]
    return [each for number in numbers for each in (_jump(JUMP_EQUAL, number, 0, 1), _REFUSED)]


def _only_where(number: int, value: int, comparison: int = JUMP_EQUAL) -> list[bytes]:
    """Allow a call only where its first argument is a value, or has one of its bits."""
    return [
        _jump(JUMP_EQUAL, number, 0, 4),
        statement(LOAD, _AT_FIRST_ARGUMENT),
        _jump(comparison, value, 0, 1),
        _ALLOWED,
        _REFUSED,
    ]


def worker_filter(machine: Machine, process: int) -> bytes:
    """Write the filter of a process that starts threads and no other process, and connects to nothing.

    Args:
        machine: Has the numbers of the calls.
        process: The number of the process: signals go to itself only.
    """
    calls = machine.numbers
    program = [*_begin(machine), *_refuse(machine, syscalls.REFUSED)]
    # Its flags lie in memory, where no filter sees them: without it the C library takes the older call.
    program += [_jump(JUMP_EQUAL, calls["clone3"], 0, 1), _UNKNOWN]
    program += _only_where(calls["clone"], syscalls.CLONE_THREAD, JUMP_ANY_BIT)
    program += [*_only_where(calls["kill"], process), *_only_where(calls["tgkill"], process)]
    program += _only_where(calls["prlimit64"], 0)  # its own limits
    options = syscalls.PRCTL_REFUSED
    program += [
        _jump(JUMP_EQUAL, calls["prctl"], 0, 2 + 2 * len(options)),
        statement(LOAD, _AT_FIRST_ARGUMENT),
    ]
    program += [each for option in options for each in (_jump(JUMP_EQUAL, option, 0, 1), _REFUSED)]
    return b"".join([*program, _ALLOWED, _ALLOWED])


def program_filter(machine: Machine) -> bytes:
    """Write the filter of a whole program that may start others, and connects to no network."""
    refused = [name for name in syscalls.REFUSED if name not in syscalls.PROGRAMS_NEED]
    program = [*_begin(machine), *_refuse(machine, refused)]
    return b"".join([*program, *_only_where(machine.numbers["socket"], _AF_UNIX), _ALLOWED])


def this_machine() -> Machine | None:
    """Look up the machine that this runs on; nothing where its calls' numbers are not known."""
    return syscalls.MACHINES.get(platform.machine())


def put_on(libc: ctypes.CDLL, program: bytes) -> bool:
    """Put a filter on this process, which may gain no rights any more.

    Returns:
        Whether the kernel took it.
    """
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    done: int = libc.prctl(_PR_SET_SECCOMP, ctypes.c_ulong(_SECCOMP_MODE_FILTER), header, 0, 0)
    return done == 0
