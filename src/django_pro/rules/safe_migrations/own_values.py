"""A unique column: every row gets a value of its own before it is unique, from its default where
that is called, else its key.

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


OWN_KEYS = "each row gets its key as its value: write another into the function if it matters"
_TEXTS = ("CharField", "SlugField", "TextField")
_LONGEST_KEY = 10
"""Digits."""


def added(
    source: MigrationSource, operation: OperationText, app: str
) -> tuple[Piece, Piece, str, str]:
    """The column without the constraint, its values, the text of the AlterField that is left, and
    what is to be reviewed; empty for nothing.

    Raises:
        NoPlanError: it is no unique field that rows can have values of their own of.
    """
    call = operation.argument("field", 2)
    model, name = (operation.argument(*each) for each in (("model_name", 0), ("name", 1)))
    given = {each.arg: each.value for each in call.keywords} if isinstance(call, ast.Call) else {}
    unique, default = given.get("unique"), given.get("default")
    is_unique = isinstance(unique, ast.Constant) and unique.value is True
    if not (isinstance(call, ast.Call) and is_unique and model and name):
        raise NoPlanError("rows that exist have no value that it could take")
    is_called = isinstance(default, ast.Name | ast.Attribute)
    value = f"{source.of(default)}()" if is_called and default is not None else _key(call)
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
    text = filling(app, string_of(model), field, value, '.only("pk")')
    last = source.of(call)
    preserved = operation.argument("preserve_default", 3)
    if isinstance(preserved, ast.Constant) and preserved.value is False:
        left = [f"{each.arg}={source.of(each.value)}" for each in call.keywords
                if each.arg != "default"]  # fmt: skip
        last = f"{source.of(call.func)}({', '.join([*map(source.of, call.args), *left])})"
    return (
        Piece("schema", f"{prefix}AddField(\n{head}    field={nullable},\n)"),
        Piece(
            "rows",
            f"migrations.RunPython({function}, migrations.RunPython.noop)",
            functions={function: text},
        ),
        f"{prefix}AlterField(\n{head}    field={last},\n)",
        "" if is_called else OWN_KEYS,
    )


def _key(call: ast.Call) -> str:
    """Python source of a value that no other row has, by the kind of the field.

    Raises:
        NoPlanError: a key is none.
    """
    kind = ast.unparse(call.func).rpartition(".")[2]
    given = {each.arg: each.value for each in call.keywords}
    longest = given.get("max_length")
    length = longest.value if isinstance(longest, ast.Constant) else None
    is_long = longest is None or (isinstance(length, int) and length >= _LONGEST_KEY)
    if kind in _TEXTS and is_long and "choices" not in given:
        return "str(row.pk)"
    if kind in ("IntegerField", "BigIntegerField", "PositiveIntegerField",
                "PositiveBigIntegerField"):  # fmt: skip
        return "row.pk"
    raise NoPlanError("it is unique, and its default is the same for every row")


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
