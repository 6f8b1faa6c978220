"""Imports from the standard library, in the company of those that are there."""

from __future__ import annotations

import ast
import sys

from django_pro.edits import Patch
from django_pro.facts import source


def imported(path: str, *lines: str) -> tuple[Patch, ...]:
    """Adds statements of import at a module's top, sorted; those that stand there are left out.

    Before the imports of packages, with an empty line between.
    """
    tree = source.tree_of(path)
    body = tree.body if tree is not None else []
    have = {ast.unparse(each) for each in body}
    found = [
        each
        for each in body
        if isinstance(each, ast.Import | ast.ImportFrom) and _module(each) != "__future__"
    ]
    own = [each for each in found if _module(each).partition(".")[0] in sys.stdlib_module_names]
    wanted = sorted(
        (line for line in lines if line not in have), key=lambda line: _order(_of(line))
    )
    if wanted and found and not own:
        at = (found[0].lineno, found[0].col_offset)
        return (Patch(path, *at, *at, "".join(f"{line}\n" for line in wanted) + "\n"),)
    patches = []
    for line in wanted if own else ():
        after = next((each for each in own if _order(each) > _order(_of(line))), None)
        if after is not None:
            at = (after.lineno, after.col_offset)
            patches.append(Patch(path, *at, *at, f"{line}\n"))
        else:
            at = (own[-1].end_lineno or 0, own[-1].end_col_offset or 0)
            patches.append(Patch(path, *at, *at, f"\n{line}"))
    return tuple(patches)


def _of(line: str) -> ast.stmt:
    return ast.parse(line).body[0]


def _module(node: ast.stmt) -> str:
    """The module that it imports from; empty for one of the same package."""
    if isinstance(node, ast.Import):
        return node.names[0].name
    return (node.module or "") if isinstance(node, ast.ImportFrom) and not node.level else ""


def _order(node: ast.stmt) -> tuple[bool, str]:
    return isinstance(node, ast.ImportFrom), _module(node)
