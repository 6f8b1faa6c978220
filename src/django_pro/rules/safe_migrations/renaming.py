"""A table or a column gets another name while the code of the release before uses the old one.

A view under the table's old name takes its reads and writes: PostgreSQL writes through a view of
one table (https://www.postgresql.org/docs/current/sql-createview.html). A column keeps its name,
and the field says so by `db_column`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, MutableMapping, Sequence
from pathlib import Path

from django_pro.core.migrations import KeptColumn
from django_pro.edits.eager_loading import Import
from django_pro.edits.migration_steps import OperationText, Piece, run_sql, separate
from django_pro.edits.source_text import EditError, SourceText, Splice
from django_pro.rules.safe_migrations.statements import NAME, TABLE, NoPlanError, bare, parts

_TABLE = re.compile(rf"ALTER\s+TABLE\s+(?P<old>{TABLE})\s+RENAME\s+TO\s+(?P<new>{NAME})", re.I)
_COLUMN = re.compile(
    rf"ALTER\s+TABLE\s+(?P<table>{TABLE})\s+RENAME\s+COLUMN\s+(?P<old>{NAME})\s+"
    rf"TO\s+(?P<new>{NAME})",
    re.I,
)


def table(
    operation: OperationText,
    forwards: Sequence[str],
    backwards: Sequence[str],
    columns: Mapping[str, Sequence[str]],
) -> list[Piece]:
    """RenameModel or AlterModelTable, and a view of the new table under the old name until later.

    `columns` are those of each table afterwards.

    Raises:
        NoPlanError: a column gets another name too, and its table does not.
    """
    tables = {found["old"]: found["new"] for each in forwards if (found := _TABLE.match(each))}
    renamed = [found for each in forwards if (found := _COLUMN.match(each))]
    if not tables:
        raise NoPlanError("no table gets another name")
    if any(each["table"] not in {*tables, *tables.values()} for each in renamed):
        raise NoPlanError("a column of another table gets another name too")
    views = []
    for old, new in tables.items():
        before = {
            bare(each["new"]): bare(each["old"]) for each in renamed if each["table"] in (old, new)
        }
        listed = ", ".join(
            f'"{name}" AS "{before[name]}"' if name in before else f'"{name}"'
            for name in columns.get(bare(new), ())
        )
        views.append(f"CREATE VIEW {old} AS SELECT {listed or '*'} FROM {new}")  # noqa: S608
    gone = [f"DROP VIEW {old}" for old in tables]
    first = operation.text
    if any(re.search(r"\bFOREIGN\s+KEY\b", each, re.I) for each in forwards):
        # Django drops the foreign keys that point to the table and makes them anew.
        made = parts(forwards, backwards, drops_default_later=False, rewrites=False)
        first = separate([run_sql(each.forwards, each.backwards) for each in made], [first])
    return [
        Piece("schema", first),
        Piece("schema", run_sql("; ".join(views), "; ".join(gone))),
        Piece("later", run_sql("; ".join(gone), "; ".join(views))),
    ]


def field(operation: OperationText, model: str, kept: KeptColumn, name: str) -> Piece:
    """RenameField of the state alone; the column keeps its name."""
    alter = f"migrations.AlterField(\n    model_name={model},\n    name={name},\n"
    alter += f"    field={kept.source},\n)"
    return Piece("schema", separate([], [operation.text, alter]), _imports(kept.imports))


def _imports(statements: Sequence[str]) -> tuple[Import, ...]:
    found: list[Import] = []
    for each in statements:
        for node in ast.parse(each).body:
            if isinstance(node, ast.ImportFrom):
                found += [(node.module or "", alias.name) for alias in node.names]
            elif isinstance(node, ast.Import):
                found += [(alias.name, "") for alias in node.names]
    return tuple(found)


def in_models(
    folder: Path, model: str, name: str, column: str, texts: MutableMapping[str, str]
) -> None:
    """Puts the models with `db_column` on a field among the texts, by path; `folder` is the app's.

    Raises:
        EditError: the field is not plain to see.
    """
    for path in (folder / "models.py", *sorted((folder / "models").glob("**/*.py"))):
        if not path.is_file():
            continue
        with path.open(encoding="utf-8", newline="") as stream:
            text = SourceText(texts.get(str(path)) or stream.read())
        for node in ast.walk(text.tree):
            if isinstance(node, ast.ClassDef) and node.name.lower() == model.lower():
                for each in node.body:
                    call = each.value if isinstance(each, ast.Assign | ast.AnnAssign) else None
                    targets = getattr(each, "targets", None) or [getattr(each, "target", None)]
                    if getattr(targets[0], "id", "") == name and isinstance(call, ast.Call):
                        texts[str(path)] = _with_column(text, call, column)
                        return
    raise EditError(f"the field {name} of {model} is not in the app's models")


def _with_column(text: SourceText, call: ast.Call, column: str) -> str:
    if any(each.arg == "db_column" for each in call.keywords):
        raise EditError("the field has a db_column already")
    end = text.end(call) - 1
    given = [*call.args, *(each.value for each in call.keywords)]
    if not given:
        return text.spliced([Splice(end, end, f'db_column="{column}"')])
    last = max(text.end(each) for each in given)
    return text.spliced([Splice(last, last, f', db_column="{column}"')])
