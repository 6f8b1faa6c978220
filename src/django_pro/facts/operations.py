"""Where the operations of a migration stand in its file."""

from __future__ import annotations

import ast

from django_pro.facts import source


def places(path: str) -> tuple[tuple[int, int], list[tuple[int, int]]]:
    """Line and column of the class, and of each entry of `operations`, as far as they are there.

    Lines from 1, columns from 0; (1, 0) and nothing where the file can't be read.
    """
    tree = source.tree_of(path)
    if tree is None:
        return (1, 0), []
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == "Migration":
            return (node.lineno, node.col_offset), _entries(node)
    return (1, 0), []


def _entries(migration: ast.ClassDef) -> list[tuple[int, int]]:
    for statement in migration.body:
        if isinstance(statement, ast.Assign):
            names, value = statement.targets, statement.value
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            names, value = [statement.target], statement.value
        else:
            continue
        if any(isinstance(name, ast.Name) and name.id == "operations" for name in names):
            entries = value.elts if isinstance(value, (ast.List, ast.Tuple)) else []
            if any(isinstance(entry, ast.Starred) for entry in entries):
                return []  # how many operations that entry is, its text does not say
            return [(entry.lineno, entry.col_offset) for entry in entries]
    return []
