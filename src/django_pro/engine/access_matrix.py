"""The accepted access matrix: a file of the project, `access-matrix.toml`."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from django_pro.core import regular
from django_pro.core.errors import UsageError
from django_pro.core.file_names import ACCESS_MATRIX as NAME
from django_pro.core.report import MatrixRow
from django_pro.engine import project_file

_HEAD = """\
# What each kind of user gets of each endpoint. Written by `django-pro matrix --accept`;
# `django-pro audit --only security` fails on what is no longer so.
"""

Accepted = Mapping[str, Mapping[str, str]]
"""Endpoint -> actor -> state."""


def load(root: Path) -> Accepted | None:
    """The file's content; None where there is none.

    Raises:
        UsageError: it can't be read.
    """
    path = root / NAME
    try:
        content = tomllib.loads(regular.read_text(path))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from None
    except (ValueError, RecursionError) as error:
        raise _unreadable(path, str(error)) from None
    for name, cells in content.items():
        if not isinstance(cells, dict) or not all(isinstance(each, str) for each in cells.values()):
            raise _unreadable(path, f"{name!r} must be a table of texts")
    return content


def _unreadable(path: Path, why: str) -> UsageError:
    return UsageError(
        f"The access matrix can't be read: {why}",
        where=str(path),
        next_step="`django-pro matrix --accept` writes it anew.",
    )


def rendered(rows: Iterable[MatrixRow]) -> str:
    """TOML, sorted, one line a cell, so that a diff shows who gets what."""
    parts = [_HEAD]
    for row in sorted(rows, key=lambda row: (row.pattern, row.method, row.view)):
        parts.append(f"\n[{_quoted(row.name)}]\n")
        parts += [f"{_key(actor)} = {_quoted(state)}\n" for actor, state in row.cells.items()]
    return "".join(parts)


def accept(root: Path, rows: Iterable[MatrixRow]) -> Path:
    """Writes the file.

    Raises:
        UsageError: it can't be written.
    """
    path = root / NAME
    try:
        project_file.replace(path, rendered(rows))
    except OSError as error:
        raise UsageError(
            f"The access matrix can't be written: {error.strerror}", where=str(path)
        ) from error
    return path


def _key(actor: str) -> str:
    return actor if actor.isalpha() else _quoted(actor)


def _quoted(text: str) -> str:
    """A basic string of TOML: JSON's escapes are TOML's too (https://toml.io/en/v1.0.0#string)."""
    return json.dumps(text).replace("\x7f", "\\u007f")
