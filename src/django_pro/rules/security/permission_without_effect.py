"""A permission class is joined with "or" to one that lets everybody in, a decorator stands outside
of what a URL leads to, a method that says who may is named and not called, or PATCH lets through
what PUT refuses."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import replace

from django_pro.core.frame import Frame
from django_pro.core.observed import EndpointFact
from django_pro.facts import source
from django_pro.rules import partly
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.security.row_changed_by_others import views_of


def _check(tried: Tried) -> Iterator[RequestClaim]:
    told = set[str]()
    by_rows = views_of(tried)  # what it leads to is told of their rows
    for cell in tried.cells:
        endpoint = tried.endpoint(cell.endpoint)
        if cell.variation != "joined with or" or endpoint is None:
            continue
        if endpoint.view in told | by_rows:
            continue
        told.add(endpoint.view)
        names = " and ".join(dict.fromkeys(cell.skipped))
        yield RequestClaim(
            endpoint,
            _joined_at(endpoint, cell.skipped),
            f"{names} has no effect, joined with | to a class that lets every user of the view in: "
            f"{cell.method} {cell.url} answers {cell.status} to an ordinary user, whom it refuses",
            f"Join them with &, or list both: permission_classes = [IsAuthenticated, {names}]",
            (cell,),
            cwe=863,
        )
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        plain = row.cells.get(cell.actor) if row is not None else None
        if cell.variation != "guarded outside" or row is None or row.endpoint.view in told:
            continue
        told.add(row.endpoint.view)
        yield RequestClaim(
            row.endpoint,
            row.endpoint.frame,
            f"What stands above the decorator that puts the view under its URL has no effect: "
            f"{cell.method} {cell.url} as {cell.actor} is answered, and {cell.status} by the "
            f"function with all of its decorators",
            "Have the decorator that registers the view stand above all others",
            tuple(each for each in (plain, cell) if each is not None),
            cwe=862,
        )
    yield from _uncalled(tried)
    for each in partly.changed_all_the_same(tried):
        row = each.row
        yield RequestClaim(
            row.endpoint,
            row.subject.permissions_at,
            f"What keeps users from changing a row as a whole has no effect: PATCH "
            f"{row.subject.url} as its owner sets every field that PUT sets, and PUT answers them "
            f"{each.refused.status}",
            "Ask the same of both: partial_update is an action beside update",
            (each.refused, each.done),
            cwe=862,
            subject="PATCH",
        )


def _joined_at(endpoint: EndpointFact, names: Iterable[str]) -> Frame | None:
    """The line of the class that joins these permission classes, or states its own; the class where
    a base does."""
    frame = endpoint.frame
    if frame is None:
        return None
    holder = source.class_at(frame.path, frame.line)
    joining = (
        node
        for node in ast.walk(holder or ast.Module([], []))
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)
        if {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} & set(names)
    )
    for each in joining:
        return replace(frame, line=each.lineno, end_line=each.lineno, column=0, end_column=0)
    for node in holder.body if holder is not None else ():
        if isinstance(node, ast.Assign) and any(
            isinstance(each, ast.Name) and each.id == "permission_classes" for each in node.targets
        ):
            return replace(frame, line=node.lineno, end_line=node.lineno, column=0, end_column=0)
    return frame


def _uncalled(tried: Tried) -> Iterator[RequestClaim]:
    told = set()
    for sink in tried.sinks:
        key = sink.place or sink.endpoint, sink.input
        if sink.kind != "uncalled" or key in told:
            continue
        told.add(key)
        yield RequestClaim(
            tried.endpoint(sink.endpoint),
            sink.place,
            f"{sink.input} is named and not called, and a method is always true: "
            f"{sink.cell.method} {sink.cell.url} as an ordinary user is done, and {sink.detail}",
            f"Call it: {sink.input}()",
            (sink.cell,),
            cwe=863,
            subject=sink.input,
        )


RULE = RequestRule("S118", "error", _check)
