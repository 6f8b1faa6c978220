"""Runs a command shut in; started as a script, standard library only.

`python launcher.py SPEC.json`, whose `mode` is one of
`namespaces`: everything is read-only but the scratch folder; the project lies under an overlay, so
it may write and nothing of it changes. When the tool dies, so does the launcher
(PR_SET_PDEATHSIG), and with it the whole process namespace.
`landlock`: the kernel refuses writes outside of the scratch folder, TCP, and signals to others.
`plain`: limits alone.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import signal
import struct
import sys
from typing import Any, NoReturn

_CLONE_NEWNS, _CLONE_NEWIPC, _CLONE_NEWUSER = 0x00020000, 0x08000000, 0x10000000
_CLONE_NEWPID, _CLONE_NEWNET = 0x20000000, 0x40000000
_MS_BIND, _MS_REC, _MS_PRIVATE, _MS_NOSUID, _MS_NODEV = 4096, 16384, 1 << 18, 2, 4
_PR_SET_PDEATHSIG, _PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS = 1, 24, 38
_MOUNT_SETATTR = 442
"""The same number on every architecture (linux/include/uapi/asm-generic/unistd.h)."""
_AT_FDCWD, _AT_RECURSIVE, _RDONLY = -100, 0x8000, 1
_KEPT_CAPABILITIES = {0, 1, 2, 3, 4, 5, 6, 7}
"""chown, dac_override, dac_read_search, fowner, fsetid, setgid, setuid: what root's files need; and
kill: a worker that gave up being root has to be ended too."""

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_WRITE_FILE, _TRUNCATE = 1 << 1, 1 << 14
_ALL_WRITES = _WRITE_FILE | sum(1 << bit for bit in range(4, 13))
"""Everything that changes a file or a folder (linux/include/uapi/linux/landlock.h)."""
_MOST_PROCESSES = 1024
_FILE_BYTES = 1 << 30

_SOCKETS = "/run"
"""Where the machine's servers listen: a read-only mount does not keep a process from connecting."""
_SHARED = "/dev/shm"  # noqa: S108 shared memory is mounted anew

_libc = ctypes.CDLL(None, use_errno=True)


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def _mount(source: str, target: str, kind: str, flags: int, data: str = "") -> None:
    _check(
        _libc.mount(
            os.fsencode(source),
            os.fsencode(target),
            kind.encode(),
            ctypes.c_ulong(flags),
            os.fsencode(data) if data else None,
        ),
        f"mount {target}",
    )


def _set_read_only(path: str, on: bool) -> None:
    attributes = struct.pack("QQQQ", _RDONLY if on else 0, 0 if on else _RDONLY, 0, 0)
    _check(
        _libc.syscall(
            _MOUNT_SETATTR,
            _AT_FDCWD,
            os.fsencode(path),
            _AT_RECURSIVE if on else 0,
            attributes,
            ctypes.c_size_t(len(attributes)),
        ),
        f"mount_setattr {path}",
    )


def _die_with(parent: int) -> None:
    if sys.platform == "linux":
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)


def _enter(network: bool) -> None:
    flags = _CLONE_NEWNS | _CLONE_NEWPID | _CLONE_NEWIPC | (0 if network else _CLONE_NEWNET)
    uid, gid = os.getuid(), os.getgid()
    if uid != 0:
        flags |= _CLONE_NEWUSER
    _check(_libc.unshare(flags), "unshare")
    if uid != 0:
        for name, text in (
            ("setgroups", "deny"),
            ("uid_map", f"{uid} {uid} 1"),
            ("gid_map", f"{gid} {gid} 1"),
        ):
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)


def _hide_sockets(scratch: str, kept: list[str], sockets: str) -> None:
    inside = [os.path.realpath(path) for path in kept]
    if not os.path.isdir(_SOCKETS) or any(path.startswith(f"{_SOCKETS}/") for path in inside):
        return
    held = os.path.join(scratch, "layers", "sockets")
    own = os.path.realpath(sockets) if sockets else ""
    if own.startswith(f"{_SOCKETS}/"):
        os.makedirs(held, exist_ok=True)
        _mount(own, held, "none", _MS_BIND)
    _mount("tmpfs", _SOCKETS, "tmpfs", _MS_NOSUID | _MS_NODEV, "size=16m,mode=755")
    if own.startswith(f"{_SOCKETS}/"):
        os.makedirs(own)
        _mount(held, own, "none", _MS_BIND)


def _limit_processes() -> None:
    """A process namespace has a limit of its own since Linux 6.14; before, it was the machine's."""
    version = tuple(int(part) for part in os.uname().release.split(".")[:2] if part.isdigit())
    if version >= (6, 14):
        with contextlib.suppress(OSError), open("/proc/sys/kernel/pid_max", "w") as file:
            file.write(str(_MOST_PROCESSES))


def _mounts(spec: dict[str, Any], is_root: bool) -> None:
    root, scratch, writable = spec["root"], spec["scratch"], spec["writable"]
    _mount("none", "/", "none", _MS_REC | _MS_PRIVATE)
    layers = {name: os.path.join(scratch, "layers", name) for name in ("lower", "upper", "work")}
    for path in layers.values():
        os.makedirs(path, exist_ok=True)
    kept = [scratch, *writable]
    for path in kept:
        _mount(path, path, "none", _MS_BIND)
    # Bound to a plain path: a colon or comma in the project's own would end the overlay's option.
    _mount(root, layers["lower"], "none", _MS_BIND)
    _hide_sockets(scratch, [root, spec["command"][0], *kept], spec["sockets"])
    _set_read_only("/", on=True)
    for path in kept:
        _set_read_only(path, on=False)
    options = f"lowerdir={layers['lower']},upperdir={layers['upper']},workdir={layers['work']}"
    if not is_root:
        options += ",userxattr"
    _mount("overlay", root, "overlay", _MS_NOSUID | _MS_NODEV, options)
    for changed, path in spec["changes"]:
        if not os.path.exists(path):  # a file that the change adds
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "x"):
                pass
        _mount(changed, path, "none", _MS_BIND)
    _mount("proc", "/proc", "proc", _MS_NOSUID | _MS_NODEV)
    _limit_processes()
    if os.path.isdir(_SHARED):
        _mount("tmpfs", _SHARED, "tmpfs", _MS_NOSUID | _MS_NODEV, "size=256m,mode=1777")


def _drop() -> None:
    for capability in range(64):
        if capability not in _KEPT_CAPABILITIES:
            _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    most = _FILE_BYTES if most == resource.RLIM_INFINITY else min(most, _FILE_BYTES)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def _confine(spec: dict[str, Any]) -> None:
    """Landlock (Linux 5.13): holds what runs from here on, and asks for no privilege."""
    version = _libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if version < 1:
        raise OSError(ctypes.get_errno(), "no Landlock")
    files = _ALL_WRITES
    files |= 1 << 13 if version >= 2 else 0  # moving a file to another folder
    files |= _TRUNCATE if version >= 3 else 0
    network = 3 if version >= 4 and not spec["network"] else 0  # bind and connect by TCP
    scope = 3 if version >= 6 else 0  # abstract sockets and signals
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    attributes = struct.pack("QQQ", files, network, scope)[:size]
    rules = _libc.syscall(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(size), 0)
    if rules < 0:
        raise OSError(ctypes.get_errno(), "landlock_create_ruleset")
    devices = files & (_WRITE_FILE | _TRUNCATE)
    for path, allowed in [(path, files) for path in (spec["scratch"], *spec["writable"])] + [
        ("/dev", devices)
    ]:
        folder = os.open(path, os.O_PATH)
        rule = struct.pack("=Qi", allowed, folder)
        _check(_libc.syscall(_LANDLOCK_ADD, rules, 1, rule, 0), f"landlock_add_rule {path}")
        os.close(folder)
    _check(_libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")
    _check(_libc.syscall(_LANDLOCK_RESTRICT, rules, 0), "landlock_restrict_self")
    os.close(rules)


def _execute(spec: dict[str, Any]) -> NoReturn:
    _limit()
    os.chdir(spec["root"])
    os.execve(spec["command"][0], spec["command"], spec["environment"])  # noqa: S606


def _run(spec: dict[str, Any]) -> int:
    """In the process namespace, as its first process: starts the command and reaps the rest."""
    child = os.fork()
    if child == 0:
        _drop()
        _execute(spec)
    while True:
        pid, status = os.wait()
        if pid == child:
            return os.waitstatus_to_exitcode(status)


def main() -> int:
    """Exit code of the command; 125 when the mode can't be had here."""
    with open(sys.argv[1], encoding="utf-8") as source:
        spec = json.load(source)
    _die_with(spec["parent"])
    os.setsid()
    is_root = os.getuid() == 0
    try:
        if spec["mode"] == "namespaces":
            _enter(spec["network"])
        else:
            if spec["mode"] == "landlock":
                _confine(spec)
            _execute(spec)
    except OSError as error:
        os.write(2, f"{spec['mode']}: {error}\n".encode())
        return 125
    first = os.fork()
    if first == 0:
        # The parent lies outside of the namespace, where getppid() gives 0.
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        try:
            _mounts(spec, is_root)
        except OSError as error:
            os.write(2, f"namespaces: {error}\n".encode())
            os._exit(125)
        code = _run(spec)
        os._exit(code if code >= 0 else 128 - code)
    _, status = os.waitpid(first, 0)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    os._exit(main() & 0xFF)
