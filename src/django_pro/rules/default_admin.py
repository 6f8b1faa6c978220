"""A ModelAdmin for models that are registered without one, so that their list can load along."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from django_pro.edits import Edit, Patch
from django_pro.edits.eager_loading import quoted
from django_pro.facts import source
from django_pro.facts.observations import Observations
from django_pro.rules.formsets import lines_above, name_of, top_of
from django_pro.rules.rule import own_model


def mend(observations: Observations, label: str, select: Sequence[str]) -> Edit | None:
    """`admin.site.register(Book)` with a class that has `list_select_related`."""
    fact = observations.model.get(label)
    if fact is None or fact.frame is None:
        return None
    path = str(PurePath(fact.frame.path).with_name("admin.py"))
    calls = list(_registering(path, own_model(label))) if observations.is_ours(path) else []
    name = f"{own_model(label)}Admin"
    if len(calls) != 1 or name in source.defined(path):
        return None
    listed = f"list_select_related = [{', '.join(map(quoted, select))}]"
    lines = [f"class {name}(admin.ModelAdmin):", f"    {listed}"]
    model = calls[0].args[0]
    end = model.end_lineno or 0, model.end_col_offset or 0
    return Edit(
        path,
        calls[0].lineno,
        calls[0].col_offset,
        patches=(lines_above(path, calls[0], lines, ()), Patch(path, *end, *end, f", {name}")),
        told=f"{name} with {listed}",
    )


def _registering(path: str, name: str) -> Iterator[ast.Call]:
    """Statements of the module that register a model alone."""
    for statement in top_of(path):
        call = statement.value if isinstance(statement, ast.Expr) else None
        if (
            isinstance(call, ast.Call)
            and ast.unparse(call.func) == "admin.site.register"
            and [name_of(each) for each in call.args] == [name]
            and not call.keywords
        ):
            yield call
