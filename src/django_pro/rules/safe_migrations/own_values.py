"""A unique column whose default is called: every row gets a value of its own before it is unique.

https://docs.djangoproject.com/en/stable/howto/writing-migrations/#migrations-that-add-unique-fields
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence

from django_pro.edits.migration_steps import MigrationSource, OperationText, Piece
from django_pro.edits.source_text import string_of
from django_pro.rules.safe_migrations.statements import NAME, TABLE, NoPlanError

BATCH = 1_000
_FUNCTION = '''\
def fill_{name}(apps, schema_editor):
    """A value of its own for each row, {size} rows at a time."""
    model = apps.get_model("{app}", "{model}")
    rows = model._base_manager.using(schema_editor.connection.alias).order_by("pk"){loading}
    while batch := list(rows.filter({name}__isnull=True)[:{batch}]):
        for row in batch:
            row.{name} = {value}
        rows.bulk_update(batch, ["{name}"])'''


def filling(app: str, model: str, name: str, value: str, loading: str = "") -> str:
    """A function of a migration, `fill_{name}`, that gives rows without a value theirs.

    `value` is Python source that may read `row`; `loading` ends the queryset, `.only("pk")` or the
    like.
    """
    return _FUNCTION.format(
        app=app, model=model, name=name, value=value, loading=loading, size=f"{BATCH:,}",
        batch=BATCH,
    )  # fmt: skip


def added(source: MigrationSource, operation: OperationText, app: str) -> tuple[Piece, Piece, str]:
    """The column without the constraint, its values, and the text of the AlterField that is left.

    Raises:
        NoPlanError: it is no unique field with a default that is called.
    """
    call = operation.argument("field", 2)
    model, name = (operation.argument(*each) for each in (("model_name", 0), ("name", 1)))
    given = {each.arg: each.value for each in call.keywords} if isinstance(call, ast.Call) else {}
    unique, default = given.get("unique"), given.get("default")
    is_unique = isinstance(unique, ast.Constant) and unique.value is True
    if not (isinstance(call, ast.Call) and is_unique and model and name):
        raise NoPlanError("rows that exist have no value that it could take")
    if not isinstance(default, ast.Name | ast.Attribute):
        raise NoPlanError("it is unique, and its default is the same for every row")
    kept = [source.of(each) for each in call.args]
    kept += [
        f"{each.arg}={source.of(each.value)}"
        for each in call.keywords
        if each.arg not in ("unique", "default", "null")
    ]
    nullable = f"{source.of(call.func)}({', '.join([*kept, 'null=True'])})"
    prefix = operation.text.partition(operation.kind)[0]
    head = f"    model_name={source.of(model)},\n    name={source.of(name)},\n"
    field = string_of(name)
    function = f"fill_{field}"
    text = filling(app, string_of(model), field, f"{source.of(default)}()", '.only("pk")')
    return (
        Piece("schema", f"{prefix}AddField(\n{head}    field={nullable},\n)"),
        Piece(
            "rows",
            f"migrations.RunPython({function}, migrations.RunPython.noop)",
            functions={function: text},
        ),
        f"{prefix}AlterField(\n{head}    field={source.of(call)},\n)",
    )


def constraints(forwards: Sequence[str]) -> tuple[list[str], list[str]]:
    """Statements that the column is left to need after its rows are filled, there and back.

    Raises:
        NoPlanError: the statement that adds the column is not plain.
    """
    adding = re.compile(rf"ALTER\s+TABLE\s+({TABLE})\s+ADD\s+(?:COLUMN\s+)?({NAME})\s", re.I)
    found = next((each for each in map(adding.match, forwards) if each), None)
    if found is None:
        raise NoPlanError("the statement that adds its column is not plain")
    table, column = found.groups()
    later = [f"ALTER TABLE {table} ALTER COLUMN {column} SET NOT NULL"]
    if re.search(r"\sUNIQUE\b", found.string, re.I):
        later.insert(0, f"ALTER TABLE {table} ADD UNIQUE ({column})")
    later += [
        each
        for each in forwards
        if not re.match(r"ALTER\s.*\s(?:ADD COLUMN|DEFAULT)\b", each, re.I)
    ]
    return later, [f"ALTER TABLE {table} ALTER COLUMN {column} DROP NOT NULL"]
