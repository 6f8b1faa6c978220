"""A body sets what its sender has no say in: the owner, a role, a flag, a price."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import replace

from django_pro.core.access import CellFact, ClaimFact
from django_pro.core.frame import Frame
from django_pro.facts import source
from django_pro.rules import read_by
from django_pro.rules.mends import serializers
from django_pro.rules.request_rule import RequestClaim, RequestRule, Tried
from django_pro.rules.rule import a

_TOLD = {
    "owner": "somebody else as its {field}",
    "flag": "{field} as true",
    "role": "the {field} {value}",
    "status": "the {field} {value}",
    "amount": "the sender's choice of {field}",
    "group": "{field} {value}",
}


def _check(tried: Tried) -> Iterator[RequestClaim]:
    rows = {(row.endpoint.id, row.method): row for row in tried.rows}
    bare = {
        (cell.endpoint, cell.method): cell
        for cell in tried.cells
        if cell.variation == "claims nothing" and cell.is_done and cell.changes
    }
    found: dict[tuple[str, str], list[tuple[CellFact, ClaimFact]]] = {}
    for cell in tried.cells:
        row = rows.get((cell.endpoint, cell.method))
        if cell.variation != "claims more" or row is None or not cell.is_done:
            continue
        plain = _values(bare.get((cell.endpoint, cell.method)) or row.cells.get("owner"))
        taken = _values(cell)
        for claim in cell.claims:
            name = claim.model, claim.field
            if claim.value in taken.get(name, ()) and claim.value not in plain.get(name, ()):
                found.setdefault((row.endpoint.view, claim.model), []).append((cell, claim))
    for (_, model), pairs in found.items():
        cell = pairs[0][0]
        told = dict.fromkeys(
            _TOLD[claim.kind].format(field=claim.field.removesuffix("_id"), value=claim.value)
            for _, claim in pairs
        )
        keys = ", ".join(dict.fromkeys(repr(_names(claim)[-1]) for _, claim in pairs))
        names = [name for _, claim in pairs for name in _names(claim)]
        yield RequestClaim(
            rows[cell.endpoint, cell.method].endpoint,
            read_by.place_of(cell, *names) or _any_name_at(cell, model),
            f"A body sets what its sender has no say in: {cell.method} {cell.url} as an ordinary "
            f"user gives {a(model)} {' and '.join(told)}",
            f"Make {keys} read-only in what reads the body, and set it from request.user or from "
            "the database",
            (cell,),
            cwe=915,
            subject=model,
            notes={0: f"the row has {', '.join(told)}"},
        )


def _any_name_at(cell: CellFact, model: str) -> Frame | None:
    """The line that gives a row what the body names, whatever that is, in the function that writes
    it; None where none does."""
    at = next((each.frame for each in cell.looked_up if each.model == model), None)
    function = source.function_at(at.path, at.line) if at is not None else None
    for node in ast.walk(function) if function is not None and at is not None else ():
        if not isinstance(node, ast.Call) or ast.unparse(node.func) != "setattr":
            continue
        if at is not None and not any(isinstance(each, ast.Constant) for each in node.args[1:2]):
            return replace(at, line=node.lineno, end_line=node.lineno, column=0, end_column=0)
    return None


def _names(claim: ClaimFact) -> tuple[str, ...]:
    """What the reader of the body may call it, as the body does last: without a form's prefix."""
    if claim.called:
        return (claim.called.rpartition("-")[2],)
    return claim.field.removesuffix("_id"), claim.field


def _values(cell: CellFact | None) -> Mapping[tuple[str, str], set[str | None]]:
    """(model, field) -> what rows have there after the request."""
    found: dict[tuple[str, str], set[str | None]] = {}
    for change in cell.changes if cell is not None else ():
        for name, values in change.fields.items():
            value = values[-1]
            # As a column has it: SQLite and MySQL keep a boolean as a number.
            for each in {value, {"1": "True"}.get(value or ""), _whole(value), _in_utc(value)}:
                found.setdefault((change.model, name), set()).add(each)
    return found


def _in_utc(value: str | None) -> str | None:
    """A time as a column without a time zone has it."""
    return value.removesuffix("+00:00") if value else value


def _whole(value: str | None) -> str | None:
    return value.partition(".")[0] if value and value.replace(".", "", 1).isdigit() else value


RULE = RequestRule("S107", "error", _check, mend=serializers.read_only)
