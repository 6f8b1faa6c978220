"""A column becomes one of another type without a rewrite of its table under a lock.

A second column is filled by a trigger and in batches, takes the first one's name in one short
transaction, and the first one is dropped when no code of the release before is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from django_pro.core.migrations import TableDefinition
from django_pro.rules.safe_migrations.statements import NAME, TABLE, NoPlanError, Part, bare

_I = re.IGNORECASE | re.DOTALL
_TYPE = re.compile(
    rf"ALTER\s+TABLE\s+(?P<table>{TABLE})\s+ALTER\s+(?:COLUMN\s+)?(?P<column>{NAME})\s+"
    r"(?:SET\s+DATA\s+)?TYPE\s+(?P<type>.*?)(?:\s+USING\s+(?P<using>.*))?$",
    _I,
)


def parts(
    forwards: Sequence[str], backwards: Sequence[str], tables: Mapping[str, TableDefinition]
) -> list[Part]:
    """The statements of an operation that changes one column's type and nothing else.

    Raises:
        NoPlanError: it does more, or something else than plain indexes stands on the column.
    """
    found = [_TYPE.match(each) for each in forwards]
    if len(found) != 1 or found[0] is None:
        raise NoPlanError("the operation does more than to change one column's type")
    back = next((each for one in backwards if (each := _TYPE.match(one))), None)
    table, column = found[0]["table"], bare(found[0]["column"])
    known = tables.get(bare(table))
    if known is None or column not in known.columns:
        raise NoPlanError("how the column was made is not known")
    indexes = {name: each for name, each in known.indexes.items() if _names(each, column)}
    held = [name for name, each in known.constraints.items() if _names(each, column)]
    if held or any(each.startswith("CREATE UNIQUE") for each in indexes.values()):
        what = ", ".join(held) or "a unique index"
        raise NoPlanError(f"{what} stands on the column: it has to be made anew with the type")
    return list(_steps(table, column, found[0], back, known, indexes))


def _names(definition: str, column: str) -> bool:
    return re.search(rf"\b{re.escape(column)}\b", definition) is not None


def _steps(
    table: str,
    column: str,
    wanted: re.Match[str],
    back: re.Match[str] | None,
    known: TableDefinition,
    indexes: Mapping[str, str],
) -> Iterator[Part]:
    alter = f"ALTER TABLE {table}"
    was = known.columns[column]
    kind, required, default = was.type, was.required, was.default
    quoted, new, old = f'"{column}"', f'"{column}_new"', f'"{column}_old"'
    copy = f'"{bare(table)[:40]}_{column[:14]}_copy"'
    check = f'"{bare(table)[:40]}_{column[:10]}_new_check"'
    value = wanted["using"] or f"{quoted}::{wanted['type']}"
    copied = re.sub(rf'"{re.escape(column)}"', f"NEW.{quoted}", value)
    restored = f"{new}::{kind}"
    if back is not None and back["using"]:
        restored = back["using"].replace(quoted, new)
    function = (
        f"CREATE FUNCTION {copy}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$copy$ BEGIN NEW.{new} := {copied}; RETURN NEW; END $copy$"
    )
    trigger = (
        f"CREATE TRIGGER {copy} BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW "
        f"EXECUTE FUNCTION {copy}()"
    )
    gone = f"DROP TRIGGER {copy} ON {table}", f"DROP FUNCTION {copy}()"
    yield Part("schema", f"{alter} ADD COLUMN {new} {wanted['type']}", f"{alter} DROP COLUMN {new}")
    yield Part("schema", function, gone[1])
    yield Part("schema", trigger, gone[0])
    not_null = f"{alter} ADD CONSTRAINT {check} CHECK ({new} IS NOT NULL) NOT VALID"
    if required:
        yield Part("schema", not_null, f"{alter} DROP CONSTRAINT {check}")
    update = f"UPDATE {table} SET {new} = {value} WHERE {new} IS NULL"  # noqa: S608
    yield Part("rows", f"{update} AND {quoted} IS NOT NULL", "", table)
    for name, definition in indexes.items():
        made = re.sub(rf'(?<!\w)"?{re.escape(column)}"?(?!\w)', new, definition.split(" ON ", 1)[1])
        drop = f'DROP INDEX CONCURRENTLY IF EXISTS "{name[:58]}_new"'
        create = f'CREATE INDEX CONCURRENTLY "{name[:58]}_new" ON {made}'
        yield Part("concurrent", create, drop, first=drop)
    if required:
        yield Part("validate", f"{alter} VALIDATE CONSTRAINT {check}", "")
    yield Part("finish", gone[0], trigger)
    yield Part("finish", gone[1], function)
    fill = f"UPDATE {table} SET {quoted} = {restored} WHERE {quoted} IS NULL"  # noqa: S608
    if required:
        nullable = f"{alter} ALTER COLUMN {new} DROP NOT NULL"
        yield Part("finish", f"{alter} ALTER COLUMN {new} SET NOT NULL", nullable)
        yield Part("finish", f"{alter} DROP CONSTRAINT {check}", not_null)
        yield Part(
            "finish",
            f"{alter} ALTER COLUMN {quoted} DROP NOT NULL",
            f"{alter} ALTER COLUMN {quoted} SET NOT NULL",
        )
    if default:
        yield Part(
            "finish",
            f"{alter} ALTER COLUMN {new} SET DEFAULT {default}",
            f"{alter} ALTER COLUMN {new} DROP DEFAULT",
        )
    # The way back comes the other way round: the names first, then the values that are missing.
    yield Part("finish", "", fill)
    swap = f"{alter} RENAME COLUMN"
    yield Part("finish", f"{swap} {quoted} TO {old}", f"{swap} {old} TO {quoted}")
    yield Part("finish", f"{swap} {new} TO {quoted}", f"{swap} {quoted} TO {new}")
    for name in indexes:
        for before, after in ((name, f"{name[:58]}_old"), (f"{name[:58]}_new", name)):
            rename = f'ALTER INDEX "{before}" RENAME TO "{after}"'
            yield Part("finish", rename, f'ALTER INDEX "{after}" RENAME TO "{before}"')
    again = [f"{alter} ADD COLUMN {old} {kind}{f' DEFAULT {default}' * bool(default)}"]
    for name, definition in indexes.items():
        made = re.sub(rf'(?<!\w)"?{re.escape(column)}"?(?!\w)', old, definition.split(" ON ", 1)[1])
        again.append(f'CREATE INDEX "{name[:58]}_old" ON {made}')
    yield Part("later", f"{alter} DROP COLUMN {old}", "; ".join(again))
