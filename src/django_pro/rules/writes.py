"""Writes in loops, done at once: what they write, what bulk methods leave out, and deletions."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass

from django_pro.core.observed import ModelFact
from django_pro.edits import Edit, Patch
from django_pro.edits.eager_loading import Import
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.loops import (
    Written,
    asks_for,
    is_touched,
    place_of,
    replaced,
    rows_of,
    written,
)
from django_pro.rules.rule import Cluster, own_model

_OVERRIDES = {
    "update": ("save", "asave", "save_base"),
    "bulk_update": ("save", "asave", "save_base"),
    "bulk_create": ("save", "asave", "save_base"),
    "delete": ("delete", "adelete"),
}


UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class Target:
    """The model that is written, as its file names it."""

    fact: ModelFact
    imports: tuple[Import, ...]

    @property
    def manager(self) -> str:
        return f"{self.fact.name}.{self.fact.manager}"

    def caution(self, bulk: str) -> str:
        """What of the project a bulk method does not call, of which a row's own does."""
        names = _OVERRIDES[bulk]
        skipped = [f"{each}()" for each in self.fact.overrides if each.rpartition(".")[2] in names]
        if bulk != "delete":  # which sends its signals
            heard = (each.partition(" ") for each in self.fact.receivers)
            skipped += [f"{name} ({signal})" for signal, _, name in heard]
        return f"{bulk}() does not call {', '.join(dict.fromkeys(skipped))}" if skipped else ""


def called(observations: Observations, label: str) -> str:
    """How a model is written: one that Django makes for a many-to-many has no name of its own."""
    for model in observations.models:
        for field in model.fields:
            if field.many and f"{model.label}_{field.name}" == label:
                return f"{model.name}.{field.name}.through"
    return own_model(label)


def target(cluster: Cluster, function: ast.AST, label: str = "") -> Target | None:
    """The model of the rows that are written; None without a manager that gives all of them."""
    fact = cluster.observations.model.get(label or cluster.first.group.model)
    if fact is None or not fact.manager:
        return None
    own = {
        alias.asname or alias.name
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    return Target(fact, () if fact.name in own else ((fact.module, fact.name),))


def can_wait(
    cluster: Cluster,
    found: Written,
    fact: ModelFact,
    *spared: ast.AST,
    columns: Iterable[str] = (),
) -> bool:
    """Whether nothing in the loop uses what it writes."""
    loop = found.outer
    span = (loop.body[0].lineno, loop.end_lineno or loop.lineno)
    if asks_for(loop, fact.label, loop.iter, *spared):
        return False
    return not is_touched(cluster, span, found.statement, columns)


def edit(
    cluster: Cluster,
    done: str,
    review: str,
    patches: tuple[Patch, ...],
    otherwise: Edit | None = None,
) -> Edit | None:
    """The patches as an edit at the finding's place."""
    place = place_of(cluster)
    if place is None:
        return None
    return Edit(
        path=place.path,
        line=place.line,
        column=place.column,
        patches=patches,
        told=f"{done} once",
        review=review,
        otherwise=otherwise,
    )


def deleted(cluster: Cluster) -> Edit | None:
    """`row.delete()` as one deletion: of the queryset itself, or of the collected keys."""
    found = written(cluster, "delete")
    row = found.subject if found is not None else ""
    loop = found.loop_of(row) if found is not None else None
    if found is None or loop is None or found.call.args or found.call.keywords:
        return None
    read = rows_of(cluster, found.path, loop)
    wanted = target(
        cluster, found.function, read.model if read is not None else _deleted_model(cluster)
    )
    if wanted is None or not can_wait(cluster, found, wanted.fact) or is_used_on(found, row):
        return None
    review = wanted.caution("delete")
    gone = found.unused("gone", f"gone_{row}s", "to_delete")
    collected = None
    if gone:
        done = found.awaited(f"{wanted.manager}.filter(pk__in={gone})", "delete", "")
        collected = edit(
            cluster,
            done,
            review,
            (
                found.before(f"{gone} = []"),
                found.instead(f"{gone}.append({row}.pk)"),
                found.after(done, wanted.imports),
            ),
        )
    alone = found.is_direct and found.outer.body == [found.statement] and not found.is_explained
    chosen = queryset_of(found) if alone and read is not None else None
    if read is None or chosen is None or read.limit is not None or "DISTINCT" in read.sql:
        return collected
    done = found.awaited(source.text_of(found.path, chosen), "delete", "")
    patch = replaced(found.path, found.outer, found.outer, done)
    return edit(cluster, done, review, (patch,), collected)


def _deleted_model(cluster: Cluster) -> str:
    """The model whose rows are deleted: those that are deleted along point to it."""
    place = cluster.first.place
    models = {
        group.model
        for group in cluster.first.request.groups
        if group.kind == "delete"
        and place is not None
        and any((frame.path, frame.line) == (place.path, place.line) for frame in group.ran)
    }
    facts = [fact for fact in cluster.observations.models if fact.label in models]
    roots = [
        fact.label
        for fact in facts
        if not any(
            field.column and field.relation in models and field.relation != fact.label
            for field in fact.fields
        )
    ]
    return roots[0] if len(roots) == 1 and len(facts) == len(models) else UNKNOWN


def queryset_of(found: Written) -> ast.expr | None:
    """What the loop goes over, where a method can be called on it: it ran its query there."""
    given = found.outer.iter
    called = given.func if isinstance(given, ast.Call) else None
    if isinstance(called, ast.Attribute) and called.attr in ("iterator", "aiterator"):
        given = called.value
    inner: ast.expr = given
    while isinstance(inner, ast.Attribute | ast.Call | ast.Subscript):
        if isinstance(inner, ast.Subscript) and isinstance(inner.slice, ast.Slice):
            return None
        if isinstance(inner, ast.Call) and not isinstance(inner.func, ast.Attribute):
            return None
        inner = inner.func if isinstance(inner, ast.Call) else inner.value
    return given if isinstance(inner, ast.Name) else None


def is_used_on(found: Written, row: str) -> bool:
    """Whether the loop goes on with a row that is deleted, and has no key then, or with another."""
    last = found.statement.end_lineno or 0
    uses = [node for node in ast.walk(found.outer) if isinstance(node, ast.Name) and node.id == row]
    stores = [node for node in uses if isinstance(node.ctx, ast.Store)]
    return len(stores) > 1 or any(node.lineno > last for node in uses)
