"""`row.save()` in a loop as one `bulk_update`, with the fields that the loop sets."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django_pro.core.observed import FieldFact, Group, ModelFact
from django_pro.edits import Edit
from django_pro.edits.eager_loading import Import
from django_pro.facts import source
from django_pro.rules.loops import Loop, Written, may_repeat, plural, replaced, rows_of, written
from django_pro.rules.rule import Cluster
from django_pro.rules.updates import updated
from django_pro.rules.writes import can_wait, edit, target

_LISTS = frozenset({"list", "sorted", "tuple"})
_UPLOADS = frozenset({"FileField", "ImageField"})
_TIMEZONE: Import = ("django.utils", "timezone")
_MUTABLE = frozenset({"JSONField", "ArrayField", "HStoreField"})
"""Fields whose values can be changed under another name."""
_READERS = frozenset(
    {
        "str",
        "repr",
        "len",
        "print",
        "isinstance",
        "hasattr",
        "getattr",
        "int",
        "id",
        "append",
        "add",
    }
)
"""Functions and methods that change nothing of a row that they are given."""


def saved(cluster: Cluster) -> Edit | None:
    """One `bulk_update` for all rows; of those that were collected, where not all are saved."""
    found = written(cluster, "save")
    row = found.subject if found is not None else ""
    loop = found.loop_of(row) if found is not None else None
    if found is None:
        return None
    keyed = _keyed(found, row) if loop is None else None
    if (loop is None and keyed is None) or not (loop is found.loops[0] or found.is_steady):
        return None
    read = rows_of(cluster, found.path, loop) if loop is not None else None
    wanted = target(cluster, found.function, read.model if read is not None else "")
    if wanted is None or (read is not None and may_repeat(read, wanted.fact)):
        return None
    fields = _fields(wanted.fact, found, loop or found.outer, row, keyed)
    stamps = _stamps(wanted.fact, found)
    if not fields or stamps is None:
        return None
    if loop is not None and not _is_of_parent(cluster, wanted.fact, found, loop):
        found = found.within(loop)
    if not can_wait(cluster, found, wanted.fact, columns=fields):
        return None
    listed = ", ".join(f'"{name}"' for name in dict.fromkeys((*fields, *stamps)))
    lines = [f"{row}.{name} = timezone.now()" for name in stamps]
    imports = (*wanted.imports, *((_TIMEZONE,) if stamps else ()))
    review = wanted.caution("bulk_update")
    kept = found.unused("changed", f"changed_{plural(row)}", "to_save")
    best = None
    if kept:
        done = found.awaited(wanted.manager, "bulk_update", f"{kept}, [{listed}]")
        patches = (
            found.before(f"{kept} = []"),
            found.instead(*lines, f"{kept}.append({row})"),
            found.after(done, imports),
        )
        best = edit(cluster, done, review, patches)
    if loop is None or not isinstance(loop.target, ast.Name) or not found.is_direct:
        return best
    given = loop.iter
    held = given.id if isinstance(given, ast.Name) else found.unused(plural(row), f"{row}_list")
    if held and _stays(found, given, read):
        done = found.awaited(wanted.manager, "bulk_update", f"{held}, [{listed}]")
        changes = [found.instead(*lines) if lines else found.without(), found.after(done, imports)]
        if not isinstance(given, ast.Name):
            hoisted = found.before(f"{held} = {source.text_of(found.path, given)}")
            changes = [hoisted, replaced(found.path, given, given, held), *changes]
        best = edit(cluster, done, review, tuple(changes), best)
    set_at_once = updated(wanted, found, row, read, stamps)
    if set_at_once is None:
        return best
    done, names = set_at_once
    patch = replaced(found.path, found.outer, found.outer, done, names)
    return edit(cluster, done, wanted.caution("update"), (patch,), best)


def _keyed(found: Written, row: str) -> ast.Name | None:
    """Where `row = rows[key]` binds the row: a key that comes again gives the same instance."""
    stores = [
        node
        for node in ast.walk(found.function)
        if isinstance(node, ast.Name) and node.id == row and isinstance(node.ctx, ast.Store)
    ]
    bound = [each for each in found.loops[0].body if isinstance(each, ast.Assign)]
    binding = next((each for each in bound if each.targets == stores), None)
    value = binding.value if binding is not None else None
    if not isinstance(value, ast.Subscript) or not isinstance(value.value, ast.Name):
        return None
    held = value.value.id
    made = [
        node
        for node in ast.walk(found.function)
        if isinstance(node, ast.Assign)
        and any(isinstance(each, ast.Name) and each.id == held for each in node.targets)
    ]
    if len(made) != 1 or made[0].lineno >= found.outer.lineno or not found.is_steady:
        return None
    by_key = isinstance(made[0].value, ast.DictComp) or (
        isinstance(made[0].value, ast.Call) and _called(made[0].value) in ("in_bulk", "ain_bulk")
    )
    return stores[0] if by_key or _is_awaited_in_bulk(made[0].value) else None


def _is_awaited_in_bulk(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Await)
        and isinstance(node.value, ast.Call)
        and _called(node.value) == "ain_bulk"
    )


def _is_of_parent(cluster: Cluster, fact: ModelFact, found: Written, loop: Loop) -> bool:
    """Whether no row comes twice in loops within loops: each has one parent."""
    if loop is found.outer:
        return True
    above = rows_of(cluster, found.path, found.outer)
    named = {node.attr for node in ast.walk(loop.iter) if isinstance(node, ast.Attribute)}
    return (
        len(found.loops) == 2
        and above is not None
        and " JOIN " not in above.sql
        and any(
            field.kind == "ForeignKey" and field.relation == above.model and field.accessor in named
            for field in fact.fields
        )
    )


def _stays(found: Written, given: ast.expr, read: Group | None) -> bool:
    """Whether what the loop goes over gives the same instances once more."""
    if isinstance(given, ast.Name):
        bound = [
            node.value
            for node in ast.walk(found.function)
            if isinstance(node, ast.Assign)
            for name in node.targets
            if isinstance(name, ast.Name) and name.id == given.id
        ]
        inside = any(
            isinstance(node, ast.Name) and node.id == given.id and node is not given
            for node in ast.walk(found.outer)
        )
        if inside or len(bound) > 1:
            return False
        if bound and isinstance(bound[0], ast.List | ast.ListComp | ast.Call):
            value = bound[0]
            if not isinstance(value, ast.Call) or _called(value) in _LISTS:
                return True
    elif isinstance(given, ast.Call) and _called(given) in _LISTS:
        return True
    elif not isinstance(given, ast.Attribute | ast.Call | ast.Subscript):
        return False
    # A queryset keeps the rows that a loop has read of it.
    return read is not None and "iter" in read.uses and "iterator" not in read.uses


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _fields(
    fact: ModelFact, found: Written, loop: Loop, row: str, bound: ast.Name | None
) -> tuple[str, ...]:
    """Names of the fields to write; none where it can't be said which."""
    own = {field.name: field for field in fact.fields if field.column and not field.many}
    own |= {f"{field.name}_id": field for field in own.values() if field.relation}
    named = _named(found)
    if named is None:
        return ()
    changed = list(_changes(fact, found, loop, row, own, bound))
    if None in changed:
        return ()
    fields = [field for field in changed if field is not None]
    if any(field.unique or field.kind in _UPLOADS for field in fields):
        return ()  # in which order the rows are written matters, or a file is stored
    if any(name not in own for name in named):
        return ()
    if any(field.name in fact.prepared and field.kind not in _UPLOADS for field in own.values()):
        return ()
    return tuple(dict.fromkeys([own[name].name for name in named] or [f.name for f in fields]))


def _named(found: Written) -> list[str] | None:
    """`update_fields` of the call; None where the call says more than that."""
    names: list[str] = []
    for keyword in found.call.keywords:
        if keyword.arg != "update_fields" or not isinstance(keyword.value, ast.List | ast.Tuple):
            return None
        for each in keyword.value.elts:
            if not isinstance(each, ast.Constant) or not isinstance(each.value, str):
                return None
            names.append(each.value)
    return None if found.call.args else names


def _changes(
    fact: ModelFact,
    found: Written,
    loop: Loop,
    row: str,
    own: dict[str, FieldFact],
    bound: ast.Name | None,
) -> Iterator[FieldFact | None]:
    """Fields of the row that the loop's body may change; None for what can't be told."""
    above = {child: node for node in ast.walk(loop) for child in ast.iter_child_nodes(node)}
    last = found.statement.end_lineno or 0
    for node in (each for part in loop.body for each in ast.walk(part)):
        if not isinstance(node, ast.Name) or node.id != row or node is bound:
            continue
        holder = above[node]
        if holder is found.call.func:
            continue
        if not isinstance(holder, ast.Attribute):
            if not _only_reads(holder, node):
                yield None
            continue
        if isinstance(holder.ctx, ast.Load):
            changing = _may_change(fact, holder, above)
            changing |= holder.attr in own and own[holder.attr].kind in _MUTABLE
            if changing and holder.attr not in own:
                yield None
            elif changing:
                yield own[holder.attr]
            continue
        field = own.get(holder.attr)
        # What is set after the row is saved is not meant to be.
        yield field if field is not None and holder.lineno <= last else None


def _only_reads(holder: ast.AST, node: ast.Name) -> bool:
    """Whether a row that stands bare in an expression stays as it is, and gets no other name."""
    if isinstance(holder, ast.Call):
        return node in holder.args and _called(holder) in _READERS
    return isinstance(holder, ast.FormattedValue | ast.Compare)


def _may_change(fact: ModelFact, read: ast.Attribute, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether `row.x`, which is read, is changed in place: `row.x["a"] = 1`, `row.x.append(1)`."""
    holder = above[read]
    if isinstance(holder, ast.Call) and holder.func is read:
        return not _is_pure(fact, read.attr)
    if isinstance(holder, ast.Subscript) and holder.value is read:
        return not isinstance(holder.ctx, ast.Load) or isinstance(above[holder], ast.Attribute)
    if isinstance(holder, ast.Attribute):
        return any(field.name == read.attr and not field.relation for field in fact.fields)
    return False


def _is_pure(fact: ModelFact, method: str) -> bool:
    """Whether a method of the model sets nothing on the row, by its source."""
    if method.startswith("get_") and method.endswith("_display"):
        return True
    frame = fact.frame
    holder = source.class_at(frame.path, frame.line) if frame is not None else None
    for entry in holder.body if holder is not None else ():
        if isinstance(entry, ast.FunctionDef) and entry.name == method:
            return not any(_sets(node) for node in ast.walk(entry))
    return False


def _sets(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return not isinstance(node.ctx, ast.Load)
    if isinstance(node, ast.Call):
        own = isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
        given = any(isinstance(each, ast.Name) and each.id == "self" for each in node.args)
        return given or (own and node.func.value.id == "self")  # type: ignore[attr-defined]
    return False


def _stamps(fact: ModelFact, found: Written) -> tuple[str, ...] | None:
    """Fields that `save()` sets to the time and `bulk_update` does not; None for dates."""
    named = _named(found) or ()
    fields = [
        field
        for field in fact.fields
        if field.name in fact.auto_now and (not named or field.name in named)
    ]
    if not fields:
        return ()
    tree = source.tree_of(found.path)
    others = {
        alias.asname or alias.name
        for node in (ast.walk(tree) if tree is not None else ())
        if isinstance(node, ast.ImportFrom) and node.module != "django.utils"
        for alias in node.names
    }
    if any(field.kind != "DateTimeField" for field in fields) or "timezone" in others:
        return None
    return tuple(field.name for field in fields)
