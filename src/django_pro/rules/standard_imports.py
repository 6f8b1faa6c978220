"""Imports from the standard library, in the company of those that are there."""

from __future__ import annotations

import ast
import sys

from django_pro.edits import Patch
from django_pro.facts import source


def imported(path: str, line: str) -> tuple[Patch, ...]:
    """Adds `import NAME` or `from NAME import NAME` at a module's top; nothing where it stands.

    Before the imports of packages, with an empty line between.
    """
    tree = source.tree_of(path)
    wanted = ast.parse(line).body[0]
    if tree is None or any(ast.unparse(each) == line for each in tree.body):
        return ()
    found = [
        each
        for each in tree.body
        if isinstance(each, ast.Import | ast.ImportFrom) and _module(each) != "__future__"
    ]
    own = [each for each in found if _module(each).partition(".")[0] in sys.stdlib_module_names]
    after = next((each for each in own if _order(each) > _order(wanted)), None)
    if after is None and own:
        last = own[-1]
        end = (last.end_lineno or last.lineno, last.end_col_offset or 0)
        return (Patch(path, *end, *end, f"\n{line}"),)
    first = after or (found[0] if found else None)
    if first is None:
        return ()
    at = (first.lineno, first.col_offset)
    return (Patch(path, *at, *at, f"{line}\n" if after is not None else f"{line}\n\n"),)


def _module(node: ast.stmt) -> str:
    """The module that it imports from; empty for one of the same package."""
    if isinstance(node, ast.Import):
        return node.names[0].name
    return (node.module or "") if isinstance(node, ast.ImportFrom) and not node.level else ""


def _order(node: ast.stmt) -> tuple[bool, str]:
    return isinstance(node, ast.ImportFrom), _module(node)
