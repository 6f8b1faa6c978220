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
_MANAGERS = {
    *("all", "filter", "exclude", "order_by", "iterator", "using", "select_related", "only"),
    *("prefetch_related", "defer", "annotate", "values_list", "values"),
}
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
    code = operation.argument("code", 0)
    if not isinstance(code, ast.Name) or code.id not in source.functions:
        raise NoPlanError("its function is not one of the file")
    reverse = operation.argument("reverse_code", 1)
    functions: dict[str, str] = {}
    reviews: list[str] = []
    imports: set[Import] = set()
    names = _reached(source, code.id)
    if isinstance(reverse, ast.Name):
        names += [each for each in _reached(source, reverse.id) if each not in names]
    for each in names:
        text, review, needed = _batched(source.function(each))
        if text:
            functions[each] = text
            reviews.append(review)
            imports |= needed
    text = re.sub(r",\s*atomic\s*=\s*True", "", operation.text)
    if functions.keys().isdisjoint(_reached(source, code.id)):
        if not any(map(_is_in_batches, _reached_nodes(source, code.id))):
            raise NoPlanError(f"{code.id} has no loop over a queryset, update() or delete()")
        return Batched(Piece("rows", text), "")  # all that it needs is to be let commit
    functions = {"in_batches": _QUERYSETS.format(size=BATCH), **functions}
    review = "; ".join(dict.fromkeys(filter(None, reviews)))
    return Batched(Piece("rows", text, tuple(sorted(imports)), functions), review)


def _reached_nodes(source: MigrationSource, name: str) -> list[ast.FunctionDef]:
    return [source.functions[each] for each in _reached(source, name)]


def _is_in_batches(function: ast.FunctionDef) -> bool:
    return any(isinstance(node, ast.While | ast.For) for node in ast.walk(function))


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
    assigned = _assigned(text)
    splices: list[Splice] = []
    reviews: list[str] = []
    taken: set[ast.stmt] = set()
    for body in _bodies(text.tree):
        for at, node in enumerate(body):
            if node in taken:
                continue
            found = _rows_of(node, assigned)
            if found is None:
                continue
            rows, review = found
            through = body[at : _last_use(body, at, node) + 1]
            taken |= set(through)
            splices.append(_wrapped(text, rows, node, through))
            reviews.append(review)
    if not splices:
        return "", "", set()
    review = "; ".join(dict.fromkeys(filter(None, reviews)))
    return text.spliced(splices), review, {("django.db", "transaction")}


def _rows_of(node: ast.stmt, assigned: Mapping[str, ast.expr]) -> tuple[ast.expr, str] | None:
    """The queryset whose rows a statement goes through, and what is to be looked at."""
    if isinstance(node, ast.For) and _is_rows(node.iter, assigned):
        return node.iter, "" if _is_narrow(node.iter, assigned) else INTERRUPTED
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        ends = node.value.func
        if isinstance(ends, ast.Attribute) and ends.attr in _ENDS:
            if not _is_rows(ends.value, assigned):
                return None
            narrow = ends.attr == "delete" or _is_narrow(ends.value, assigned)
            return ends.value, "" if narrow else INTERRUPTED
        if isinstance(ends, ast.Attribute) and ends.attr in ("bulk_create", "bulk_update"):
            for each in ast.walk(node):
                if isinstance(each, ast.comprehension) and _is_rows(each.iter, assigned):
                    return each.iter, INTERRUPTED
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        value = node.value
        if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "list" and value.args:
            rows = value.args[0]
            if _is_rows(rows, assigned):
                return rows, "" if _is_narrow(rows, assigned) else INTERRUPTED
    return None


def _last_use(body: list[ast.stmt], at: int, node: ast.stmt) -> int:
    """The last statement that needs what the one at a place assigns."""
    if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
        return at
    name = node.targets[0].id
    return max(
        number
        for number, each in enumerate(body)
        if number == at
        or (
            number > at
            and any(isinstance(one, ast.Name) and one.id == name for one in ast.walk(each))
        )
    )


def _wrapped(text: SourceText, rows: ast.expr, first: ast.stmt, through: list[ast.stmt]) -> Splice:
    """The statements once for each batch of the rows, each time in a transaction."""
    start, end = text.start(first), text.end(through[-1])
    margin = text.margin(start)
    if text.content[start - len(margin) : start] != margin:
        raise NoPlanError("a line holds more than one statement")
    queryset = re.sub(r"\.iterator\([^()]*\)$", "", text.of(rows))
    if queryset.endswith(".objects"):
        queryset += ".all()"
    inner = text.content[start : text.start(rows)] + "batch" + text.content[text.end(rows) : end]
    deeper = indented(f"def _():\n{margin}{inner}", 8).split("\n", 1)[1]
    return Splice(
        start,
        end,
        f"for batch in in_batches({queryset}):\n"
        f"{margin}    with transaction.atomic(using=batch.db):\n{deeper}",
    )


def _bodies(tree: ast.AST) -> Iterator[list[ast.stmt]]:
    """Bodies of statements that no loop is around."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.For | ast.While | ast.AsyncFor):
            continue
        body = getattr(node, "body", None)
        if isinstance(node, ast.stmt) and isinstance(body, list):
            yield body
        yield from _bodies(node)


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
