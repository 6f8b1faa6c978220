"""The change for a missing index: `Meta.indexes`, and a migration that builds it.

On PostgreSQL `AddIndexConcurrently` does so without keeping writers waiting; it can't run inside of
a transaction (`django.contrib.postgres.operations` in Django's documentation).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from pathlib import Path

from django_pro.core.observed import ModelFact
from django_pro.edits import Edit, Patch
from django_pro.edits.eager_loading import quoted
from django_pro.facts import source
from django_pro.facts.observations import Observations

LONGEST_NAME = 30
"""Of an index (`Index.max_name_length` in django/db/models/indexes.py)."""
REVIEW = "an index slows every write of its table down, a little"
_MIGRATION = """\
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models


class Migration(migrations.Migration):
    atomic = False

    dependencies = [
        ("{app}", "{before}"),
    ]

    operations = [
{operations}
    ]
"""
_OPERATION = """\
        AddIndexConcurrently(
            model_name="{model}",
            index=models.Index(fields=[{fields}], name="{name}"),
        ),"""


def mend(observations: Observations, label: str, wanted: Sequence[tuple[str, ...]]) -> Edit | None:
    """One change for all indexes that a model lacks, by their fields; None where its class or its
    last migration is not plain to see."""
    fact = observations.model.get(label)
    if fact is None or fact.frame is None or not fact.ours or fact.proxy or not fact.managed:
        return None
    app = label.partition(".")[0]
    path = fact.frame.path
    folder = _migrations(Path(path))
    holder = source.class_at(path, fact.frame.line)
    before = _last(folder, app) if folder is not None else ""
    if folder is None or holder is None or not before:
        return None
    named = [(fields, _name(fact, fields)) for fields in wanted]
    patch = _meta(path, holder, _index_class(path), named)
    if patch is None:
        return None
    counted = re.match(r"\d+", before)
    number = int(counted[0]) + 1 if counted else 1
    file = folder / f"{number:04d}_{named[0][1]}.py"
    if file.exists():
        return None
    operations = "\n".join(
        _OPERATION.format(model=fact.name.lower(), fields=_listed(fields), name=name)
        for fields, name in named
    )
    text = _MIGRATION.format(app=app, before=before, operations=operations)
    shown = ", ".join(f"Index(fields=[{_listed(fields)}])" for fields, _ in named)
    return Edit(
        path,
        holder.lineno,
        holder.col_offset,
        patches=(patch, Patch(str(file), 1, 0, 1, 0, text)),
        told=f"{shown} in {fact.name}.Meta, and the migration {file.name}",
        review=REVIEW,
    )


def _listed(fields: Sequence[str]) -> str:
    return ", ".join(map(quoted, fields))


def _name(fact: ModelFact, fields: Sequence[str]) -> str:
    columns = "_".join(name.lstrip("-") for name in fields)
    return f"{fact.name.lower()}_{columns}"[: LONGEST_NAME - 4].rstrip("_") + "_idx"


def _migrations(path: Path) -> Path | None:
    """The app's folder of migrations, beside its models or their package."""
    for parent in path.parents[:2]:
        if (parent / "migrations" / "__init__.py").is_file():
            return parent / "migrations"
    return None


def _last(folder: Path, app: str) -> str:
    """The migration of an app that no other one depends on; empty where that is not one."""
    names: set[str] = set()
    before: set[str] = set()
    for file in folder.glob("*.py"):
        if file.stem != "__init__":
            names.add(file.stem)
            text = file.read_text(encoding="utf-8", errors="replace")
            before |= set(re.findall(rf"""["']{re.escape(app)}["'],\s*["'](\w+)["']""", text))
    leaves = names - before
    return leaves.pop() if len(leaves) == 1 else ""


def _index_class(path: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """How the file can say `Index`, and what it has to import for that."""
    if source.imported(path).get("models") == ("django.db", "models"):
        return "models.Index", ()
    return "Index", (("django.db.models", "Index"),)


def _meta(
    path: str,
    holder: ast.ClassDef,
    index: tuple[str, tuple[tuple[str, str], ...]],
    named: Sequence[tuple[tuple[str, ...], str]],
) -> Patch | None:
    called, imports = index
    made = [f'{called}(fields=[{_listed(fields)}], name="{name}")' for fields, name in named]
    meta = next((n for n in holder.body if isinstance(n, ast.ClassDef) and n.name == "Meta"), None)
    if meta is None and not {"models.Model", "Model"}.issuperset(source.bases_of(holder)):
        return None  # another model's Meta would be lost
    if meta is None:
        return _below(
            path, holder, ["", "class Meta:", f"    indexes = [{', '.join(made)}]"], imports
        )
    known = next(
        (
            node.value
            for node in meta.body
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "indexes"
        ),
        None,
    )
    if known is None and meta.bases:
        return None  # whose indexes would be lost
    if known is None:
        return _below(path, meta, [f"indexes = [{', '.join(made)}]"], imports)
    if not isinstance(known, ast.List | ast.Tuple) or not known.elts:
        return None
    last = known.elts[-1]
    end = (last.end_lineno or 0, last.end_col_offset or 0)
    gap = " "
    if last.lineno != known.lineno:
        line = source.lines_of(path)[last.lineno - 1]
        gap = f"\n{line[: len(line) - len(line.lstrip())]}"
    return Patch(path, *end, *end, "".join(f",{gap}{each}" for each in made), imports)


def _below(
    path: str, holder: ast.ClassDef, lines: Sequence[str], imports: tuple[tuple[str, str], ...]
) -> Patch:
    """Lines after the last assignment of a class, before its methods."""
    plain = [n for n in holder.body if not isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    after = (plain or holder.body)[-1]
    first = holder.body[0]
    indent = source.lines_of(path)[first.lineno - 1][: first.col_offset]
    at = source.end_of_line(path, after.end_lineno or 0)
    text = "".join(f"\n{indent}{each}" if each else "\n" for each in lines)
    return Patch(path, *at, *at, text, imports)
