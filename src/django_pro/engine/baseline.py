"""The baseline: findings that are known, so that an audit fails on new ones alone.

A finding is known again by its key, which holds no line number: rule, file, function, relation
path, and a digest of the statement's syntax tree. Blank lines, comments and another line length
change nothing of it.
"""

from __future__ import annotations

import ast
import copy
import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from django_pro.core import regular
from django_pro.core.errors import UsageError
from django_pro.core.reading import MismatchError, read
from django_pro.core.report import BaselineUse, Finding
from django_pro.engine import project_file
from django_pro.facts import source

VERSION = 1
_PACKAGES = re.compile(r".*/(?:site|dist)-packages/")


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What stays of a finding when lines move."""

    rule: str
    path: str
    """Relative to the target's root; of a package, from the folder that packages are in."""
    function: str
    """Qualified name of what holds the place, e.g. `BookList.get_queryset`; empty in a module."""
    relation: str
    """The relation path, joined by dots."""
    statement: str
    """Digest of the statement; of the line, where the file is not Python."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A key as the file has it, and how many findings share it."""

    rule: str
    path: str
    function: str
    relation: str
    statement: str
    count: int = 1

    def __post_init__(self) -> None:
        if self.count < 1:
            raise MismatchError("count", "1 or more", self.count)


@dataclass(frozen=True, slots=True)
class _File:
    version: int
    findings: tuple[Entry, ...]


Known = Counter[Key]
"""How many findings of each key are known."""


def key_of(finding: Finding, root: Path) -> Key:
    """The finding's key; `root` is that of the target."""
    path = os.path.normpath(root / finding.path) if finding.path else ""
    return Key(
        rule=finding.rule,
        path=_PACKAGES.sub("", finding.path),
        function=".".join(node.name for node in source.around(path, finding.line)),
        relation=".".join(finding.relation_path),
        statement=_digest(path, finding.line),
    )


def _digest(path: str, line: int) -> str:
    node = source.statement_at(path, line) if path.endswith(".py") else None
    told = _told(node) if node is not None else " ".join(source.line_at(path, line).split())
    return hashlib.sha1(told.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:10]


def _told(node: ast.stmt) -> str:
    """A statement's syntax; of a compound one its header's."""
    header = copy.copy(node)
    for name in source.INNER:
        if hasattr(header, name):
            setattr(header, name, [])
    return _structure(header)


def _structure(value: object) -> str:
    """As `ast.dump`, but the same from every version of Python: what is empty is left out."""
    if isinstance(value, ast.AST):
        fields = ((name, _structure(each)) for name, each in ast.iter_fields(value))
        inside = ",".join(f"{name}={told}" for name, told in fields if told and name != "ctx")
        return f"{type(value).__name__}({inside})"
    if isinstance(value, list):
        return ";".join(map(_structure, value))
    return repr(value) if value is not None else ""


def keys_of(findings: Iterable[Finding], root: Path) -> Known:
    return Counter(key_of(finding, root) for finding in findings)


def left(findings: Iterable[Finding], known: Known, root: Path) -> tuple[list[Finding], Known]:
    """Findings that are not known, and what of the known did not occur.

    A key that is known twice covers two findings, and not a third.
    """
    rest = Counter(known)
    new = []
    for finding in findings:
        key = key_of(finding, root)
        if rest[key] > 0:
            rest[key] -= 1
        else:
            new.append(finding)
    return new, +rest


def load(path: Path, *, required: bool) -> Known | None:
    """The baseline file; None when there is none and none is required.

    Raises:
        UsageError: it can't be read, or is of another version.
    """
    mend = "Write it anew: django-pro baseline."
    try:
        content = json.loads(regular.read_text(path))
        version = content.get("version") if isinstance(content, dict) else None
        if isinstance(version, int) and version != VERSION:
            raise UsageError(
                f"The baseline is of version {version}, and this django-pro reads {VERSION}",
                where=str(path),
                next_step=mend,
            )
        found = read(_File, content, "baseline")
    except FileNotFoundError:
        if not required and not path.is_symlink():
            return None
        raise _unreadable(path, "there is none", mend) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise _unreadable(path, why, "Name a file that you may read.") from None
    except (ValueError, RecursionError, MismatchError) as error:
        raise _unreadable(path, str(error), mend) from None
    known: Known = Counter()
    for each in found.findings:
        key = Key(each.rule, each.path, each.function, each.relation, each.statement)
        known[key] += each.count
    return known


def _unreadable(path: Path, why: str, mend: str) -> UsageError:
    return UsageError(f"The baseline can't be read: {why}", where=str(path), next_step=mend)


def shown(path: Path, root: Path) -> str:
    """The file as the report names it."""
    whole = Path(os.path.abspath(path))
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else str(whole)


def refuse_unwritable(path: Path) -> None:
    """Said before the audit, not after it.

    Raises:
        UsageError: the file can't be written.
    """
    why = ""
    if path.is_dir():
        why = "it is a folder"
    elif not path.parent.is_dir():
        why = "its folder does not exist"
    elif not os.access(path if path.exists() else path.parent, os.W_OK):
        why = "permission denied"
    if why:
        raise UsageError(f"The baseline can't be written: {why}", where=str(path))


def write(path: Path, findings: Iterable[Finding], root: Path) -> BaselineUse:
    """Writes the findings down, whole or not at all.

    Raises:
        UsageError: the file can't be written.
    """
    known = keys_of(findings, root)
    path = Path(os.path.realpath(path))
    try:
        before = load(path, required=False) or Counter()
    except UsageError:
        before = Counter()
    try:
        project_file.replace(path, render(known))
    except OSError as error:
        raise UsageError(
            f"The baseline can't be written: {error.strerror}", where=str(path)
        ) from None
    return BaselineUse(shown(path, root), known.total(), (before - known).total())


def render(known: Known) -> str:
    """One line an entry, sorted, so that two branches merge."""
    lines = [f"    {json.dumps(entry)}" for entry in _entries(known)]
    inside = "[\n" + ",\n".join(lines) + "\n  ]" if lines else "[]"
    return f'{{\n  "version": {VERSION},\n  "findings": {inside}\n}}\n'


def _entries(known: Known) -> Iterator[dict[str, str | int]]:
    for key in sorted(known):
        told = {
            "rule": key.rule,
            "path": key.path,
            "function": key.function,
            "relation": key.relation,
            "statement": key.statement,
        }
        yield told | ({"count": known[key]} if known[key] > 1 else {})
