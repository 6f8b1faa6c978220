"""What the kernel refuses a worker (seccomp): starting processes, and signals to any but itself.

`os.fork` and `os.kill` are patched, but a library written in C, or ctypes, does both all the same.
The process that hands out the work lives in the same namespace and would end with the whole audit.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from typing import NamedTuple

_NO_NEW_PRIVILEGES, _SET_FILTER, _ALLOW_SPECULATION = 38, 1, 4
_ALLOWED, _ERROR = 0x7FFF0000, 0x00050000
"""SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO (linux/include/uapi/linux/seccomp.h)."""
_NOT_PERMITTED, _NO_SUCH_CALL = 1, 38
_LOAD, _EQUALS, _HAS_BITS, _RETURN = 0x20, 0x15, 0x45, 0x06
"""Of linux/include/uapi/linux/bpf_common.h."""
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
"""Where they stand in `struct seccomp_data`; the low half, on a little-endian machine."""
_CLONE_THREAD = 0x10000
_CLONE3 = 435


class _Calls(NamedTuple):
    """Numbers of system calls."""

    architecture: int
    seccomp: int
    clone: int
    to_process: tuple[int, ...]
    """kill, tgkill, rt_sigqueueinfo, rt_tgsigqueueinfo: the process comes first."""
    others: tuple[int, ...]
    """tkill, pidfd_send_signal, ptrace, process_vm_writev; fork and vfork where there are such."""


_MACHINES = {
    "x86_64": _Calls(0xC000003E, 317, 56, (62, 234, 129, 297), (200, 424, 101, 311, 57, 58)),
    "aarch64": _Calls(0xC00000B7, 277, 220, (129, 131, 138, 240), (130, 424, 117, 271)),
}

_Step = tuple[int, int, str, str]
"""Code, operand, and the labels to go on at where it holds and where not; empty is the next."""


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def _steps(calls: _Calls, pid: int) -> list[_Step | str]:
    """The filter; a string is a label."""
    return [
        (_LOAD, _ARCHITECTURE, "", ""),
        (_EQUALS, calls.architecture, "", "allow"),
        (_LOAD, _NUMBER, "", ""),
        *((_EQUALS, number, "to process", "") for number in calls.to_process),
        *((_EQUALS, number, "refuse", "") for number in calls.others),
        # Its flags lie in memory, out of sight; the C library falls back to clone.
        (_EQUALS, _CLONE3, "no such call", ""),
        (_EQUALS, calls.clone, "", "allow"),
        (_LOAD, _FIRST_ARGUMENT, "", ""),
        (_HAS_BITS, _CLONE_THREAD, "allow", "refuse"),
        "to process",
        (_LOAD, _FIRST_ARGUMENT, "", ""),
        (_EQUALS, pid, "allow", ""),
        (_EQUALS, 0, "allow", "refuse"),  # its own group
        "no such call",
        (_RETURN, _ERROR | _NO_SUCH_CALL, "", ""),
        "refuse",
        (_RETURN, _ERROR | _NOT_PERMITTED, "", ""),
        "allow",
        (_RETURN, _ALLOWED, "", ""),
    ]


def _assembled(steps: list[_Step | str]) -> bytes:
    places: dict[str, int] = {}
    plain: list[_Step] = []
    for step in steps:
        if isinstance(step, str):
            places[step] = len(plain)
        else:
            plain.append(step)
    code = b""
    for index, (operation, operand, holds, fails) in enumerate(plain):
        skips = [places[label] - index - 1 if label else 0 for label in (holds, fails)]
        code += struct.pack("HBBI", operation, *skips, operand)
    return code


def confine() -> None:
    """This process, for good; where the kernel can't, what is patched in Python holds."""
    calls = _MACHINES.get(os.uname().machine) if sys.platform == "linux" else None
    if calls is None or sys.maxsize < 1 << 32:
        return
    code = _assembled(_steps(calls, os.getpid()))
    program = _Program(len(code) // 8, code)
    libc = ctypes.CDLL(None)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    libc.syscall(calls.seccomp, _SET_FILTER, _ALLOW_SPECULATION, ctypes.byref(program))
