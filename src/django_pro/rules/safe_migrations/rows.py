"""Changes of rows, in batches that are committed one by one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django_pro.edits.eager_loading import Import
from django_pro.edits.migration_steps import (
    MigrationSource,
    OperationText,
    Piece,
    indented,
    literal,
)
from django_pro.edits.source_text import EditError, SourceText, Splice
from django_pro.rules.safe_migrations.statements import NoPlanError, at_top, bare

BATCH = 1_000
"""Rows that are locked together."""
_QUERYSETS = '''\
def in_batches(queryset, size={size}):
    """The queryset in parts, by primary key."""
    keys = queryset.order_by("pk").values_list("pk", flat=True)
    last = None
    while batch := list((keys if last is None else keys.filter(pk__gt=last))[:size]):
        yield queryset.filter(pk__gte=batch[0], pk__lte=batch[-1])
        last = batch[-1]'''
_STATEMENT = '''\
def {name}(apps, schema_editor):
    """{size} rows at a time, committed each time."""
    last = None
    with schema_editor.connection.cursor() as cursor:
        while True:
            cursor.execute(
                {keys},
                [last, last],
            )
            first, last = cursor.fetchone()
            if last is None:
                break
            cursor.execute(
                {statement},
                [first, last],
            )'''
_ENDS = {"update", "delete"}
_MANAGERS = {"all", "filter", "exclude", "order_by", "iterator", "using", "select_related", "only"}
INTERRUPTED = "a second try after an interruption works on all rows again"


@dataclass(frozen=True, slots=True)
class Batched:
    piece: Piece
    review: str
    """What a person should look at."""


def statement(sql: str, table: str, keys: Mapping[str, str], name: str) -> Piece:
    """An UPDATE or DELETE as a RunPython that runs it for some primary keys at a time.

    Raises:
        NoPlanError: the table's primary key is not one column, or the statement joins others.
    """
    key = keys.get(bare(table))
    if key is None:
        raise NoPlanError(f"{bare(table)} has no primary key of one column to go by")
    if re.search(r"\bRETURNING\b", sql, re.I):
        raise NoPlanError("the statement returns rows")
    head, *rest = at_top(re.sub(r"\s+where\s+", " WHERE ", sql, flags=re.I), " WHERE ")
    if len(rest) > 1:
        raise NoPlanError("the statement has several WHERE")
    named = re.match(
        rf"(?:UPDATE|DELETE\s+FROM)\s+(?:ONLY\s+)?{re.escape(table)}\s+(?:AS\s+)?(?P<alias>\w+|\"[^\"]+\")",
        head,
        re.I,
    )
    alias = named["alias"] if named and named["alias"].upper() not in ("SET", "USING") else table
    where = f"({rest[0].strip()}) AND " if rest else ""
    quoted = f'"{key}"'
    limited = f"{head} WHERE {where}{alias}.{quoted} BETWEEN %s AND %s".replace("%", "%%")
    limited = limited.replace("BETWEEN %%s AND %%s", "BETWEEN %s AND %s")
    keyed = f"SELECT {quoted} FROM {table} WHERE %s IS NULL OR {quoted} > %s"  # noqa: S608
    batch = f"({keyed} ORDER BY {quoted} LIMIT {BATCH}) AS batch"
    picked = f"SELECT min({quoted}), max({quoted}) FROM {batch}"  # noqa: S608
    text = _STATEMENT.format(
        name=name,
        size=f"{BATCH:,}",
        keys=indented(literal(picked), 16),
        statement=indented(literal(limited), 16),
    )
    run = f"migrations.RunPython({name}, migrations.RunPython.noop)"
    return Piece("rows", run, functions={name: text})


def python(source: MigrationSource, operation: OperationText) -> Batched:
    """A RunPython whose functions go through their rows in batches.

    Raises:
        NoPlanError: its function is not plain enough to see where.
    """
    if not isinstance(operation.node, ast.Call):
        raise NoPlanError("the RunPython is not written out")
    code = operation.argument("code", 0)
    reverse = operation.argument("reverse_code", 1)
    functions: dict[str, str] = {}
    reviews: list[str] = []
    imports: set[Import] = set()
    for node in (code, reverse):
        if isinstance(node, ast.Name) and node.id in source.functions:
            name = node.id
            for each in _reached(source, name):
                text, review, needed = _batched(source.function(each))
                if text:
                    functions[each] = text
                    reviews.append(review)
                    imports |= needed
        elif node is code:
            raise NoPlanError("its function is not one of the file")
    changed = dict(functions)
    if isinstance(code, ast.Name) and not any(
        each in changed for each in _reached(source, code.id)
    ):
        raise NoPlanError(f"{code.id} has no loop over a queryset, update() or delete()")
    functions = {"in_batches": _QUERYSETS.format(size=BATCH), **functions}
    text = re.sub(r",\s*atomic\s*=\s*True", "", operation.text)
    review = "; ".join(dict.fromkeys(filter(None, reviews)))
    return Batched(Piece("rows", text, tuple(sorted(imports)), functions), review)


def _reached(source: MigrationSource, name: str) -> list[str]:
    """The function and those of the file that it calls."""
    found: list[str] = []
    waiting = [name]
    while waiting:
        each = waiting.pop()
        if each in found or each not in source.functions:
            continue
        found.append(each)
        waiting += [
            node.func.id
            for node in ast.walk(source.functions[each])
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        ]
    return found


def _batched(function: str) -> tuple[str, str, set[Import]]:
    """The function in batches, what is to be looked at, and what it has to import; empty where it
    changes no rows of a queryset."""
    try:
        text = SourceText(function)
    except EditError as error:
        raise NoPlanError(str(error)) from error
    splices: list[Splice] = []
    reviews: list[str] = []
    imports: set[Import] = set()
    assigned = _assigned(text)
    for node, loops in _statements(text.tree):
        if isinstance(node, ast.For) and _is_rows(node.iter, assigned) and not loops:
            splices += _loop(text, node)
            imports.add(("django.db", "transaction"))
            reviews.append("" if _is_narrow(node.iter, assigned) else INTERRUPTED)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and not loops:
            call = node.value
            ends = call.func
            if (
                isinstance(ends, ast.Attribute)
                and ends.attr in _ENDS
                and _is_rows(ends.value, assigned)
            ):
                margin = text.margin(text.start(node))
                rows = text.of(ends.value)
                arguments = text.content[text.end(ends) : text.end(call)]
                for_each = f"for batch in in_batches({rows}):\n{margin}    batch.{ends.attr}"
                splices.append(Splice(text.start(node), text.end(node), f"{for_each}{arguments}"))
                narrow = ends.attr == "delete" or _is_narrow(ends.value, assigned)
                reviews.append("" if narrow else INTERRUPTED)
    if not splices:
        return "", "", set()
    return text.spliced(splices), "; ".join(dict.fromkeys(filter(None, reviews))), imports


def _statements(
    tree: ast.AST, loops: tuple[ast.For, ...] = ()
) -> Iterator[tuple[ast.stmt, tuple[ast.For, ...]]]:
    """Every statement with the loops around it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.stmt):
            yield node, loops
        inside = (*loops, node) if isinstance(node, ast.For) else loops
        yield from _statements(node, inside)


def _assigned(text: SourceText) -> Mapping[str, ast.expr]:
    """Names that are given once."""
    found: dict[str, list[ast.expr]] = {}
    for node in ast.walk(text.tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
    return {name: values[0] for name, values in found.items() if len(values) == 1}


def _chain(node: ast.expr, assigned: Mapping[str, ast.expr]) -> list[str]:
    """Names of the methods and attributes of `Model.objects.filter(...)`, first to last; empty
    where it is something else."""
    names: list[str] = []
    while True:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            names.append(node.func.attr)
            node = node.func.value
        elif isinstance(node, ast.Attribute):
            names.append(node.attr)
            node = node.value
        elif isinstance(node, ast.Name) and node.id in assigned:
            value = assigned[node.id]
            if isinstance(value, ast.Call) and _method(value) == "get_model":
                return names[::-1]
            node = value
        else:
            return names[::-1] if isinstance(node, ast.Name | ast.Call) and names else []


def _method(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def _is_rows(node: ast.expr, assigned: Mapping[str, ast.expr]) -> bool:
    if isinstance(node, ast.Subscript):
        return False
    names = _chain(node, assigned)
    return (
        any(name in ("objects", "_default_manager", "_base_manager") for name in names)
        and set(
            names[names.index(next(n for n in names if "manager" in n or n == "objects")) + 1 :]
        )
        <= _MANAGERS
    )


def _is_narrow(node: ast.expr, assigned: Mapping[str, ast.expr]) -> bool:
    """Whether the queryset leaves rows out, as what is done already may be."""
    return not {"filter", "exclude"}.isdisjoint(_chain(node, assigned))


def _loop(text: SourceText, node: ast.For) -> Iterator[Splice]:
    """`for row in rows:` as batches of rows, each in a transaction."""
    margin = text.margin(text.start(node))
    rows = re.sub(r"\.iterator\([^()]*\)$", "", text.of(node.iter))
    target = text.of(node.target)
    first = node.body[0]
    head = (
        f"for batch in in_batches({rows}):\n"
        f"{margin}    with transaction.atomic(using=batch.db):\n"
        f"{margin}        for {target} in batch:"
    )
    if node.orelse:
        raise NoPlanError("the loop over its rows has an else")
    last = node.body[-1]
    header_end = text.start(first)
    if first.lineno == node.lineno:
        raise NoPlanError("the loop over its rows stands on one line")
    lead = text.content[text.start(node) : header_end]
    comment = lead[lead.rindex(":") + 1 :] if ":" in lead else "\n"
    body = text.content[header_end : text.end(last)]
    deeper = indented(f"def _():\n{text.margin(header_end)}{body}", 8).split("\n", 1)[1]
    yield Splice(
        text.start(node),
        text.end(last),
        f"{head}{comment.rstrip(' ')}{deeper}",
    )
