"""Where a form or serializer says that it takes a field."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace

from django_pro.core.access import CellFact
from django_pro.core.frame import Frame
from django_pro.facts import source

_LISTS = ("fields", "exclude", "read_only_fields")


def place_of(cell: CellFact, *names: str) -> Frame | None:
    """The line by which the body's reader takes one of these fields; None where none is known."""
    for reader in cell.readers:
        taken = [name for name in names if name in reader.fields]
        holder = source.class_at(reader.frame.path, reader.frame.line) if taken else None
        if holder is not None:
            line = next(_lines(holder, taken), holder.lineno)
            return replace(reader.frame, line=line, end_line=line, column=0, end_column=0)
    return None


def _lines(holder: ast.ClassDef, names: list[str]) -> Iterator[int]:
    """Of the field itself where it is declared, else of the list of fields."""
    for node in holder.body:
        if isinstance(node, ast.Assign) and any(
            isinstance(each, ast.Name) and each.id in names for each in node.targets
        ):
            yield node.lineno
    for node in holder.body:
        if isinstance(node, ast.ClassDef) and node.name == "Meta":
            for name in _LISTS:
                for each in node.body:
                    if isinstance(each, ast.Assign) and any(
                        isinstance(target, ast.Name) and target.id == name
                        for target in each.targets
                    ):
                        yield each.lineno
