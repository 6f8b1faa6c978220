"""Paths that lead out of a folder, and archives whose members do."""

from __future__ import annotations

import io
import os
import re
import shutil
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.conf import settings

from django_pro_probe.access import (
    outside,
)
from django_pro_probe.access.inputs import Input, Upload
from django_pro_probe.access.payloads.attempt import Attempt, Proof, Seen
from django_pro_probe.access.sinks import Hit
from django_pro_probe.seed.values import PIXEL

_folder = ""
_LONGEST_SUFFIX = 40
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")


def path_outside(each: Input, suffix: str = "") -> str:
    """A file of ours that is in no folder of the project; its content holds the letters."""
    global _folder
    if not _folder:
        _folder = os.path.realpath(tempfile.mkdtemp(prefix="outside-"))
        outside.watched.append(_folder)
    path = os.path.join(_folder, f"{each.token}{suffix}")
    if not os.path.exists(path) and ".." not in suffix:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as target:
            target.write(f"{each.token}outside\n")
    return path


def from_below(target: str) -> str:
    """An absolute path as a name in any folder that a project keeps files in. Names that are long
    are refused: it is no longer than that needs."""
    kept = (str(settings.MEDIA_ROOT), os.getcwd(), tempfile.gettempdir())
    deepest = max(os.path.realpath(each).count(os.sep) for each in kept)
    return "../" * (deepest + _BELOW) + target[1:]


_BELOW = 5
"""Folders below the one of all files, down to that of one row."""
_OURS = re.compile(r"(?<![\w%-])(?:[\w-]+/)*outside-\w{8}(?!\w)")
_OURS_QUOTED = re.compile(r"(?<=%2F)(?:(?:(?!%2F)[\w-])+%2F)*outside-\w{8}(?!\w)")


def told(text: str) -> str:
    """A text that names our folder, as each run can tell it."""
    return _OURS_QUOTED.sub("outside", _OURS.sub("outside", text))


def attempts(each: Input, hit: Hit) -> Iterator[Attempt]:
    """A file elsewhere, named from the folder that the letters were looked for in."""
    before, _, suffix = hit.text.rpartition(each.token)
    base = os.path.dirname(f"{os.path.abspath(before)}{'/' if before.endswith('/') else ''}")
    if not before:
        base = os.getcwd()
    suffix = suffix.removeprefix(each.tail)
    ending = f"{each.tail}{suffix}"
    target = path_outside(each, ending if len(ending) < _LONGEST_SUFFIX else each.tail)
    without = target.removesuffix(suffix) if suffix else target
    relative = os.path.relpath(os.path.dirname(without), base)

    def proved(seen: Seen) -> Proof | None:
        looked = None
        for found in seen.of("path", each.number):
            if found.detail == "looked for":
                looked = looked or found.place  # where it was let through
            elif found.detail.startswith("outside"):
                told = f"{found.detail.removeprefix('outside ')} {found.text}"
                return Proof(told, looked or found.place)
        return None

    last = os.path.basename(without)
    with _there(base):  # as that of a user who has files
        for payload in (os.path.join(relative, last), without,
                        "....//" * relative.count("..") + f"{os.path.dirname(without)[1:]}/{last}",
                        f"file://{without}"):  # fmt: skip
            if "\0" not in payload:
                yield Attempt(_named(each, payload), proved)
    folder = f"{base}{each.token}"
    made = _made_beside(folder, f"{each.token}{ending}")
    if made:
        outside.watched.append(os.path.realpath(folder))
        way = os.path.join(os.pardir, os.path.basename(folder), f"{each.token}{each.tail}")
        try:
            yield Attempt(_named(each, way), proved)
        finally:
            outside.watched.pop()
            shutil.rmtree(made, ignore_errors=True)


@contextmanager
def _there(folder: str) -> Iterator[None]:
    """A folder is there meanwhile, if it lies below the project's own, which is a layer of ours."""
    made = ""
    if os.path.realpath(folder).startswith(f"{outside.own_root}{os.sep}"):
        missing = folder
        while not os.path.exists(missing):
            made, missing = missing, os.path.dirname(missing)
    try:
        if made:
            with suppress(OSError):  # a folder of another owner
                os.makedirs(folder)
        yield
    finally:
        if made:
            shutil.rmtree(made, ignore_errors=True)


def _made_beside(folder: str, name: str) -> str:
    """The outermost folder that was made for a file in `folder`, where the name of another folder
    begins that of `folder`; empty where none can be: it has to be below the project's own, which
    is a layer of ours."""
    target = os.path.join(folder, name)
    is_ours = os.path.realpath(folder).startswith(f"{outside.own_root}{os.sep}")
    if not is_ours or len(name) >= 2 * _LONGEST_SUFFIX or os.pardir in name:
        return ""
    made = folder
    while not os.path.exists(os.path.dirname(made)):
        made = os.path.dirname(made)
    try:
        os.makedirs(os.path.dirname(target))
        with open(target, "w", encoding="utf-8") as file:
            file.write("outside\n")
    except OSError:  # a folder of another owner
        return ""
    return made


def _named(each: Input, name: str) -> Any:
    return Upload(name, each.token.encode(), "text/plain") if each.where == "file" else name


def archive(each: Input, kind: str, extension: str) -> Iterator[Attempt]:
    """An archive with a member that leaves the folder it is unpacked in.

    `extension`: of the members.
    """
    target = os.path.join(os.path.dirname(path_outside(each)), f"{each.token}{extension}")
    name = from_below(target)
    inside = PIXEL if extension in _PICTURES else each.token.encode()
    content = io.BytesIO()
    if kind == "zip":
        with zipfile.ZipFile(content, "w") as made:
            for member in (f"inside{extension}", name):
                made.writestr(member, inside)
    else:
        packing: Any = "w" if kind == "tar" else "w:gz"
        with tarfile.open(fileobj=content, mode=packing) as packed:
            for member in (f"inside{extension}", name):
                info = tarfile.TarInfo(member)
                info.size = len(inside)
                packed.addfile(info, io.BytesIO(inside))

    def proved(seen: Seen) -> Proof | None:
        for found in seen.of("path", each.number):
            if found.detail.startswith("outside") and not found.detail.endswith("looked for"):
                return Proof(f"a member named {name!r} is written to {found.text}", found.place)
        return None

    if each.where == "file":
        data = content.getvalue()
        uploaded = f"{each.token}.{each.ending({'tgz': 'tar.gz'}.get(kind, kind))}"
        media = {"zip": "zip", "tar": "x-tar", "tgz": "gzip"}[kind]
        yield Attempt(Upload(uploaded, data, f"application/{media}"), proved)
