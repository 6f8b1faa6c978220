"""A few lines of the user's source around a finding."""

from __future__ import annotations

import re
import tokenize
from dataclasses import dataclass, replace
from pathlib import Path

from django_pro.core.report import Finding

LARGEST = 2_000_000
"""Bytes; a longer file is no source that a person reads."""
TAB = 4


@dataclass(frozen=True, slots=True)
class Excerpt:
    first: int
    """Number of the first line shown."""
    line: int
    lines: tuple[str, ...]
    caret: int | None
    """Column of the caret in the line shown; None when the line is shorter than that."""


_VALUE = re.compile(
    r"""(?P<before>(?:secret|pass|token|key|credential|dsn)[\w.]*["'\])]*\s*[:=]\s*[rbRB]?["']?)"""
    r"""(?P<named>[^\s"']{5,})|(?P<looks>(?=[^\s"']*\d)(?=[^\s"']*[A-Za-z])[\w+/=.@!$%^&*-]{12,})""",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+")
_CODE = re.compile(r"^(os\.|env\b|env\(|config\(|settings\.|\w+\()|[()\[\]]")


def of_finding(root: Path, finding: Finding, around: int = 1) -> Excerpt | None:
    """The excerpt of a finding; around settings what looks like a secret is cut to its beginning.

    None where the file can't be read or has no such line.
    """
    found = excerpt(root / finding.path, finding.line, finding.column, around)
    if found is None or finding.experiment.kind != "settings":
        return found
    return replace(found, lines=tuple(_VALUE.sub(_cut, line) for line in found.lines))


def _cut(match: re.Match[str]) -> str:
    value = match["named"] or match["looks"]
    if (match["named"] and _CODE.search(value)) or _DOTTED.fullmatch(value):
        return match[0]
    return f"{match['before'] or ''}{value[:4]}..."


def excerpt(path: Path, line: int, column: int, around: int = 1) -> Excerpt | None:
    """None where the file can't be read or has no such line."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            return None
        with tokenize.open(path) as stream:
            lines = stream.read().splitlines()
    except (OSError, SyntaxError, UnicodeError, ValueError):
        return None
    if not 1 <= line <= len(lines):
        return None
    first = max(line - around, 1)
    shown = lines[first - 1 : line + around]
    source = lines[line - 1]
    # `ast` counts columns in UTF-8 bytes.
    before = source.encode("utf-8")[: max(column, 0)].decode("utf-8", "ignore")
    caret = len(before.expandtabs(TAB)) if len(before) < max(len(source), 1) else None
    expanded = tuple(text.expandtabs(TAB) for text in shown)
    return Excerpt(first, line, expanded, caret)
