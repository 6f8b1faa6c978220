"""Methods that delete their own row by its key, called in a loop: all rows are deleted at once."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace

from django_pro.core.observed import Frame
from django_pro.edits import Edit
from django_pro.edits.eager_loading import Import
from django_pro.facts import source
from django_pro.rules.loops import Function, written
from django_pro.rules.rule import Cluster
from django_pro.rules.writes import can_wait, edit, is_used_on, target

_ATOMIC = "transaction.atomic()"
_KEYS = ("self.pk", "self.id")


@dataclass(frozen=True, slots=True)
class _Deletion:
    """`Check.objects.filter(id=self.id).delete()`, the whole of a method of Check."""

    model: str
    call: ast.Call
    condition: ast.keyword
    is_atomic: bool

    def rows(self, keys: str) -> str:
        """The queryset of the rows with some keys, as the method chooses its own."""
        own = self.condition.arg, self.condition.value
        self.condition.arg, self.condition.value = "pk__in", ast.Name(keys)
        try:
            return ast.unparse(self.call)
        finally:
            self.condition.arg, self.condition.value = own


def deleted(cluster: Cluster) -> Edit | None:
    """The keys collected in the loop, and one deletion after it."""
    first = cluster.first
    frames = [each for each in first.group.ran if cluster.observations.is_ours(each.path)]
    own = _deletion(frames[0]) if len(frames) > 1 else None
    if own is None:
        return None
    name = frames[0].function.rpartition(".")[2]
    calling = replace(cluster, growing=(replace(first, place=frames[1]),))
    found = written(calling, name)
    labels = [fact.label for fact in cluster.observations.models if fact.name == own.model]
    if found is None or not found.subject or found.is_async or len(labels) != 1:
        return None
    row, keys = found.subject, found.unused("gone", f"gone_{found.subject}s", "to_delete")
    loop, wanted = found.loop_of(row), target(calling, found.function, labels[0])
    if loop is None or wanted is None or not keys or found.call.args or found.call.keywords:
        return None
    if not can_wait(calling, found, wanted.fact) or is_used_on(found, row):
        return None
    done, text, imports = own.rows(keys), own.rows(keys), wanted.imports
    if own.is_atomic:
        text = f"with {_ATOMIC}:\n{' ' * (found.outer.col_offset + 4)}{done}"
        atomic: Import = ("django.db", "transaction")
        imports = (*imports, atomic)
    return edit(
        calling,
        done,
        f"{name}() is not called for each row, and all are deleted in one transaction",
        (
            found.before(f"{keys} = []"),
            found.instead(f"{keys}.append({row}.pk)"),
            found.after(text, imports),
        ),
    )


def _deletion(frame: Frame) -> _Deletion | None:
    method = source.function_at(frame.path, frame.line)
    holder = source.class_at(frame.path, frame.line)
    if holder is None or method is None or ast.unparse(method.args) != "self":
        return None
    body, is_atomic = _body(method), False
    if len(body) == 1 and isinstance(body[0], ast.With):
        if [ast.unparse(each) for each in body[0].items] != [_ATOMIC]:
            return None
        body, is_atomic = body[0].body, True
    call = body[0].value if len(body) == 1 and isinstance(body[0], ast.Expr) else None
    if not isinstance(call, ast.Call) or call.args or call.keywords:
        return None
    conditions, node = list[ast.keyword](), call.func
    if not isinstance(node, ast.Attribute) or node.attr != "delete":
        return None
    while isinstance(node, ast.Attribute | ast.Call):
        if isinstance(node, ast.Call):
            conditions += node.keywords
            node = node.func
        else:
            node = node.value
    is_own = len(conditions) == 1 and conditions[0].arg in ("pk", "id")
    if not is_own or ast.unparse(conditions[0].value) not in _KEYS:
        return None
    if not isinstance(node, ast.Name) or node.id != holder.name:
        return None
    return _Deletion(holder.name, call, conditions[0], is_atomic)


def _body(method: Function) -> list[ast.stmt]:
    """Without its docstring."""
    first = method.body[0]
    is_said = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return method.body[1:] if is_said else method.body
