"""The line that names what is loaded along with rows, where the rest of a path is to be added.

A class-based view may choose its rows in one place and say in another what is loaded with them:
`queryset = queryset.prefetch_related("tasks")` for one action, or `joins = ("branch",)` for a mixin
that hands it on. What comes to `tasks.labels` belongs there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import lru_cache

from django_pro.core.observed import Frame
from django_pro.facts import source
from django_pro.proofs.growth import Growing
from django_pro.rules.rule import Cluster

_LOADS = ("select_related", "prefetch_related")


def place_of(cluster: Cluster, chosen: Frame) -> Frame:
    """Where the only view names the beginning of the path; else where the rows were `chosen`."""
    found = {_named(each, chosen) for each in cluster.growing}
    return (found.pop() if len(found) == 1 else None) or chosen


def _named(each: Growing, chosen: Frame) -> Frame | None:
    view, origin = each.endpoint.frame, each.origin
    if view is None or origin is None:
        return None
    loaded = {*origin.select_related, *origin.prefetch_related}
    begins = ["__".join(each.path[:depth]) for depth in range(1, len(each.path))]
    longest = next((name for name in reversed(begins) if name in loaded), "")
    holder = source.class_at(view.path, view.line) if longest else None
    if holder is None:
        return None
    nodes = [node for node in _loading(view.path, holder) if node.value == longest]
    if len(nodes) != 1:
        return None
    line, column = nodes[0].lineno, nodes[0].col_offset
    here = source.function_at(view.path, line)
    if chosen.path == view.path and (
        source.statement_at(view.path, line) is source.statement_at(view.path, chosen.line)
        or (here is not None and here is source.function_at(chosen.path, chosen.line))
    ):
        return None
    end = (nodes[0].end_lineno or line, column, nodes[0].end_col_offset or column)
    function = f"{holder.name}.{here.name}" if here is not None else holder.name
    return Frame(view.path, line, *end, function)


def _loading(path: str, holder: ast.ClassDef) -> Iterator[ast.Constant]:
    """What a class names in calls that load along, or in an attribute that such a call is given."""
    trees = [
        source.tree_of(each) for name in source.bases_of(holder) for each in _files(path, name)
    ]
    given = {
        node.attr
        for tree in (holder, *trees)
        if tree is not None
        for call in _calls(tree)
        for argument in call.args
        for node in ast.walk(argument)
        if isinstance(node, ast.Attribute)
    }
    assigned = [
        entry.value
        for entry in holder.body
        if isinstance(entry, ast.Assign)
        and given & {each.id for each in entry.targets if isinstance(each, ast.Name)}
    ]
    arguments = [each for call in _calls(holder) for each in call.args]
    for value in (*assigned, *arguments):
        yield from (node for node in ast.walk(value) if isinstance(node, ast.Constant))


def _files(path: str, base: str) -> list[str]:
    """Where a base of a class may be defined: in its own module, or where its name comes from."""
    return [path, *source.imported_from(path, base)]


@lru_cache(maxsize=128)
def _calls(tree: ast.AST) -> tuple[ast.Call, ...]:
    """Once for a module that many views have bases from."""
    return tuple(
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in _LOADS
    )
