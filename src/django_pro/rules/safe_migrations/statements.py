"""SQL statements that work on rows under a lock, as statements that don't.

Each becomes a short change of the catalogue, work that blocks nobody, and a short change that
relies on it. https://www.postgresql.org/docs/current/sql-altertable.html, "Notes", and
https://www.postgresql.org/docs/current/sql-createindex.html, "Building Indexes Concurrently".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django_pro.edits.migration_steps import Kind

NAME = r'(?:"[^"]+"|[\w$]+)'
TABLE = rf"(?:{NAME}\.)?{NAME}"
_I = re.IGNORECASE | re.DOTALL
_INDEX = re.compile(
    rf"CREATE\s+(?P<unique>UNIQUE\s+)?INDEX\s+(?:IF\s+NOT\s+EXISTS\s+)?(?P<name>{NAME})\s+"
    rf"ON\s+(?P<table>{TABLE})\s*(?P<rest>.*)$",
    _I,
)
_CONCURRENTLY = re.compile(
    rf"CREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+(?:IF\s+NOT\s+EXISTS\s+)?(?P<name>{NAME})", _I
)
_ALTER = re.compile(
    rf"ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?(?P<table>{TABLE})\s+(?P<actions>.*)$", _I
)
_UNIQUE = re.compile(
    rf"ADD\s+CONSTRAINT\s+(?P<name>{NAME})\s+UNIQUE\s*(?P<nulls>NULLS\s+NOT\s+DISTINCT\s*)?"
    r"(?P<columns>\(.*?\))(?P<include>\s*INCLUDE\s*\(.*?\))?(?P<deferrable>\s+DEFERRABLE.*)?$",
    _I,
)
_CHECKED = re.compile(rf"ADD\s+CONSTRAINT\s+(?P<name>{NAME})\s+(?:FOREIGN\s+KEY|CHECK)\b.*$", _I)
_FOREIGN = re.compile(rf"ADD\s+CONSTRAINT\s+(?P<name>{NAME})\s+FOREIGN\s+KEY\b", _I)
_ADD = re.compile(
    r"ADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?(?!(?:CONSTRAINT|UNIQUE|PRIMARY|FOREIGN|CHECK|"
    rf"EXCLUDE)\b)(?P<column>{NAME})\s+(?P<rest>.*)$",
    _I,
)
_COLUMN = re.compile(rf"ALTER\s+(?:COLUMN\s+)?(?P<column>{NAME})\s+(?P<what>.*)$", _I)
_DROPPED = re.compile(rf"DROP\s+CONSTRAINT\s+(?:IF\s+EXISTS\s+)?(?P<name>{NAME})", _I)
_NO_INDEX = re.compile(rf"DROP\s+INDEX\s+(?:IF\s+EXISTS\s+)?(?P<name>{TABLE})\s*$", _I)
_DEFAULT = re.compile(
    r"\bDEFAULT\s+(?P<value>.+?)(?=\s+NOT\s+NULL|\s+NULL\b|\s+UNIQUE|\s+CONSTRAINT\s|\s+CHECK|$)",
    _I,
)
_REFERENCES = re.compile(
    rf"\s+CONSTRAINT\s+(?P<name>{NAME})\s+(?P<what>REFERENCES\s.*?)"
    r"(?P<deferrable>\s+DEFERRABLE\s+INITIALLY\s+DEFERRED)?$",
    _I,
)
_NAMELESS = re.compile(rf"ADD\s+(?P<what>UNIQUE|FOREIGN\s+KEY)\s*\(\s*(?P<column>{NAME})\s*\)", _I)
_UPDATE = re.compile(rf"(?:UPDATE|DELETE\s+FROM)\s+(?:ONLY\s+)?(?P<table>{TABLE})\s", _I)


class NoPlanError(Exception):
    """There is no mechanical way; the text says why."""


@dataclass(frozen=True, slots=True)
class Part:
    """A statement and its way back, which is empty where nothing has to be undone."""

    kind: Kind
    forwards: str
    backwards: str
    table: str = ""
    """For `rows`: whose rows are changed."""
    first: str = ""
    """What is sent before, by itself: it takes away what an interrupted try has left."""


def bare(name: str) -> str:
    """A name without its quotes."""
    return name.rpartition(".")[2].strip('"')


def parts(
    forwards: Sequence[str], backwards: Sequence[str], *, drops_default_later: bool, rewrites: bool
) -> list[Part]:
    """The statements of one operation, each as what it is replaced by.

    `drops_default_later` keeps the default of a new column until old code no longer inserts;
    `rewrites` says that a new column's default is worked out for each row.

    Raises:
        NoPlanError: one of them has no way back that is known.
    """
    forwards = list(_split(forwards))
    given = list(_split(backwards))
    planned = _Found(given, drops_default_later, rewrites)
    planned.standing = _standing(forwards)
    for statement in forwards:
        planned.parts += planned.of(statement)
    return planned.parts


def _standing(statements: Sequence[str]) -> dict[str, str]:
    """Foreign keys that are dropped and added again, by table in order: name then -> name now."""
    dropped: dict[str, list[str]] = {}
    added: dict[str, list[str]] = {}
    for each in statements:
        for pattern, names in ((_DROPPED, dropped), (_FOREIGN, added)):
            found = _in_alter(pattern, each)
            if found is not None:
                table = re.match(rf"ALTER\s+TABLE\s+(?:ONLY\s+)?({TABLE})", each, _I)
                names.setdefault(table[1] if table else "", []).append(found["name"])
    return {
        old: new
        for table, names in added.items()
        if len(names) == len(dropped.get(table, ()))
        for old, new in zip(dropped[table], names, strict=True)
    }


def _split(statements: Iterable[str]) -> Iterator[str]:
    """With one action for each ALTER TABLE."""
    for statement in statements:
        text = statement.strip().rstrip(";").strip()
        found = _ALTER.match(text)
        if found is None:
            yield text
            continue
        head = text[: found.start("actions")]
        for action in at_top(found["actions"], ","):
            yield head + _named(bare(found["table"]), action.strip())


def _named(table: str, action: str) -> str:
    """With the name that PostgreSQL would give a constraint of one column."""
    found = _NAMELESS.match(action)
    if found is None:
        return action
    ending = "key" if found["what"].upper() == "UNIQUE" else "fkey"
    return f'ADD CONSTRAINT "{table}_{bare(found["column"])}_{ending}" {action[4:]}'


def at_top(text: str, separator: str) -> list[str]:
    """The text split where the separator stands outside of parentheses and quotes."""
    found, depth, quote, start = [], 0, "", 0
    for at, letter in enumerate(text):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "'\"":
            quote = letter
        elif letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif not depth and text.startswith(separator, at):
            found.append(text[start:at])
            start = at + len(separator)
    return [*found, text[start:]]


def _in_alter(pattern: re.Pattern[str], statement: str) -> re.Match[str] | None:
    found = _ALTER.match(statement)
    return pattern.match(found["actions"]) if found is not None else None


class _Found:
    def __init__(self, given: list[str], drops_default_later: bool, rewrites: bool) -> None:
        self.given = given
        """The way back as Django has it."""
        self.drops_default_later = drops_default_later
        self.rewrites = rewrites
        self.parts: list[Part] = []
        self.standing: dict[str, str] = {}
        """Foreign keys that are dropped and added again: they stay, under their new names."""
        self.defaults: dict[tuple[str, str], str] = {}

    def of(self, statement: str) -> list[Part]:
        index = _INDEX.match(statement)
        if index is not None:
            return [self._index(index)]
        altered = _ALTER.match(statement)
        if altered is not None:
            return list(self._altered(statement, altered["table"], altered["actions"]))
        if re.match(r"SET\s+CONSTRAINTS", statement, _I):
            return []  # for what follows in the same transaction, and now nothing does
        updated = _UPDATE.match(statement)
        if updated is not None:
            return [Part("rows", statement, "", updated["table"])]
        concurrently = _CONCURRENTLY.match(statement)
        if concurrently is not None:
            back = f"DROP INDEX CONCURRENTLY IF EXISTS {concurrently['name']}"
            return [Part("concurrent", statement, back)]
        return [Part("schema", statement, self.inverse(statement))]

    def _index(self, found: re.Match[str]) -> Part:
        unique = found["unique"] or ""
        return Part(
            "concurrent",
            f"CREATE {unique.upper()}INDEX CONCURRENTLY {found['name']} ON {found['table']} "
            f"{found['rest']}",
            drop := f"DROP INDEX CONCURRENTLY IF EXISTS {found['name']}",
            first=drop,
        )

    def _altered(self, statement: str, table: str, action: str) -> Iterator[Part]:
        alter = f"ALTER TABLE {table}"
        unique = _UNIQUE.match(action)
        checked = _CHECKED.match(action)
        added = _ADD.match(action)
        column = _COLUMN.match(action)
        dropped = _DROPPED.match(action)
        if unique is not None:
            yield from self._unique(table, unique)
        elif checked is not None:
            name = checked["name"]
            if name in self.standing.values():
                return
            if action.rstrip().upper().endswith("NOT VALID"):
                yield Part("schema", statement, f"{alter} DROP CONSTRAINT {name}")
                return
            yield Part("schema", f"{statement} NOT VALID", f"{alter} DROP CONSTRAINT {name}")
            yield Part("validate", f"{alter} VALIDATE CONSTRAINT {name}", "")
        elif re.match(r"VALIDATE\s+CONSTRAINT", action, _I):
            yield Part("validate", statement, "")
        elif added is not None:
            yield from self._added(table, added["column"], added["rest"])
        elif column is not None:
            yield from self._column(statement, table, column["column"], column["what"])
        elif dropped is not None and dropped["name"] in self.standing:
            old, new = dropped["name"], self.standing[dropped["name"]]
            if old != new:
                rename = f"{alter} RENAME CONSTRAINT"
                yield Part("schema", f"{rename} {old} TO {new}", f"{rename} {new} TO {old}")
        else:
            yield Part("schema", statement, self.inverse(statement))

    def _unique(self, table: str, found: re.Match[str]) -> Iterator[Part]:
        name = found["name"]
        rest = f"{found['include'] or ''} {(found['nulls'] or '').strip()}".rstrip()
        yield Part(
            "concurrent",
            f"CREATE UNIQUE INDEX CONCURRENTLY {name} ON {table} {found['columns']}{rest}",
            drop := f"DROP INDEX CONCURRENTLY IF EXISTS {name}",
            first=drop,
        )
        deferrable = (found["deferrable"] or "").rstrip()
        # Its way back takes the index away too, so both are in one migration.
        yield Part(
            "concurrent",
            f"ALTER TABLE {table} ADD CONSTRAINT {name} UNIQUE USING INDEX {name}{deferrable}",
            f"ALTER TABLE {table} DROP CONSTRAINT {name}",
        )

    def _added(self, table: str, column: str, rest: str) -> Iterator[Part]:
        alter = f"ALTER TABLE {table}"
        if re.search(r"\bGENERATED\b", rest, _I):
            raise NoPlanError("a stored generated column is worked out for every row at once")
        later: list[Part] = []
        default = _DEFAULT.search(rest)
        is_filled = default is not None and default["value"].strip().upper() != "NULL"
        references = _REFERENCES.search(rest)
        if references is not None and is_filled:
            rest = rest[: references.start()]
            constraint = (
                f"{alter} ADD CONSTRAINT {references['name']} FOREIGN KEY ({column}) "
                f"{references['what']}{references['deferrable'] or ''}"
            )
            later += self.of(constraint)
        if re.search(r"\sUNIQUE\b", rest, _I):
            rest = re.sub(r"\s+UNIQUE\b", "", rest, flags=_I)
            name = f'"{bare(table)}_{bare(column)}_key"'
            later += self.of(f"{alter} ADD CONSTRAINT {name} UNIQUE ({column})")
        check = re.search(r"\s+CHECK\s*(\(.*\))", rest, _I)
        if check is not None and is_filled:
            rest = rest[: check.start()] + rest[check.end() :]
            name = f'"{bare(table)}_{bare(column)}_check"'
            later += self.of(f"{alter} ADD CONSTRAINT {name} CHECK {check[1]}")
        if default is not None:
            self.defaults[table, column] = default["value"].strip()
        undo = f"{alter} DROP COLUMN {column}"
        if self.rewrites and default is not None:
            plain = rest.replace(default.group(0), "")
            required = re.search(r"\bNOT\s+NULL\b", plain, _I) is not None
            plain = re.sub(r"\s+NOT\s+NULL\b", "", plain, flags=_I)
            value = default["value"].strip()
            yield Part("schema", f"{alter} ADD COLUMN {column} {plain.strip()}", undo)
            yield Part("schema", f"{alter} ALTER COLUMN {column} SET DEFAULT {value}", "")
            if required:
                later += list(self._required(table, column))
            update = f"UPDATE {table} SET {column} = DEFAULT WHERE {column} IS NULL"  # noqa: S608
            yield Part("rows", update, "", table)
        else:
            yield Part("schema", f"{alter} ADD COLUMN {column} {rest}", undo)
        yield from later

    def _column(self, statement: str, table: str, column: str, what: str) -> Iterator[Part]:
        alter = f"ALTER TABLE {table}"
        words = what.upper().split()
        if words[:3] == ["SET", "NOT", "NULL"]:
            yield from self._required(table, column)
        elif words[:2] == ["SET", "DEFAULT"]:
            self.defaults[table, column] = what.split(None, 2)[2]
            yield Part("schema", statement, self._default_before(table, column))
        elif words[:2] == ["DROP", "DEFAULT"]:
            value = self.defaults.get((table, column))
            back = f"{alter} ALTER COLUMN {column} SET DEFAULT {value}" if value else ""
            kind: Kind = "later" if self.drops_default_later else "schema"
            waits = any(each.kind == "finish" and table in each.forwards for each in self.parts)
            yield Part("finish" if waits and kind == "schema" else kind, statement, back)
        elif words[:3] == ["DROP", "NOT", "NULL"]:
            yield Part("schema", statement, f"{alter} ALTER COLUMN {column} SET NOT NULL")
        else:
            yield Part("schema", statement, self.inverse(statement))

    def _default_before(self, table: str, column: str) -> str:
        return f"ALTER TABLE {table} ALTER COLUMN {column} DROP DEFAULT"

    def _required(self, table: str, column: str) -> Iterator[Part]:
        """NOT NULL by way of a constraint: PostgreSQL 12 and later need no scan then."""
        alter = f"ALTER TABLE {table}"
        name = f'"{bare(table)[:40]}_{bare(column)[:12]}_not_null"'
        add = f"{alter} ADD CONSTRAINT {name} CHECK ({column} IS NOT NULL) NOT VALID"
        drop = f"{alter} DROP CONSTRAINT {name}"
        nullable = f"{alter} ALTER COLUMN {column} DROP NOT NULL"
        yield Part("schema", add, f"{alter} DROP CONSTRAINT IF EXISTS {name}")
        yield Part("validate", f"{alter} VALIDATE CONSTRAINT {name}", "")
        yield Part("finish", f"{alter} ALTER COLUMN {column} SET NOT NULL", nullable)
        yield Part("finish", drop, add)

    def inverse(self, statement: str) -> str:
        """What undoes a short statement.

        Raises:
            NoPlanError: it is not known.
        """
        return inverse(statement, self.given)


_UNDONE: Mapping[str, str] = {
    r"CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?({table})": "DROP TABLE {0}",
    r"CREATE\s+(?:OR\s+REPLACE\s+)?VIEW\s+({table})": "DROP VIEW {0}",
    r"CREATE\s+MATERIALIZED\s+VIEW\s+({table})": "DROP MATERIALIZED VIEW {0}",
    r"CREATE\s+TYPE\s+({table})": "DROP TYPE {0}",
    r"CREATE\s+SEQUENCE\s+(?:IF\s+NOT\s+EXISTS\s+)?({table})": "DROP SEQUENCE {0}",
    r"CREATE\s+SCHEMA\s+(?:IF\s+NOT\s+EXISTS\s+)?({name})": "DROP SCHEMA {0}",
    r"CREATE\s+EXTENSION\s+(?:IF\s+NOT\s+EXISTS\s+)?({name})": "DROP EXTENSION IF EXISTS {0}",
    r"CREATE\s+(?:CONSTRAINT\s+)?TRIGGER\s+({name})\s.*?\sON\s+({table})": (
        "DROP TRIGGER {0} ON {1}"
    ),
    r"CREATE\s+(?:UNIQUE\s+)?INDEX\s+CONCURRENTLY\s+(?:IF\s+NOT\s+EXISTS\s+)?({name})": (
        "DROP INDEX CONCURRENTLY IF EXISTS {0}"
    ),
    r"CREATE\s+(?:UNIQUE\s+)?INDEX\s+(?:IF\s+NOT\s+EXISTS\s+)?({name})": "DROP INDEX {0}",
    r"ALTER\s+TABLE\s+({table})\s+ADD\s+CONSTRAINT\s+({name})": (
        "ALTER TABLE {0} DROP CONSTRAINT {1}"
    ),
    r"ALTER\s+TABLE\s+({table})\s+ADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?"
    r"(?!CONSTRAINT|UNIQUE|PRIMARY|FOREIGN|CHECK|EXCLUDE)({name})": (
        "ALTER TABLE {0} DROP COLUMN {1}"
    ),
    r"ALTER\s+TABLE\s+({table})\s+ALTER\s+(?:COLUMN\s+)?({name})\s+SET\s+NOT\s+NULL": (
        "ALTER TABLE {0} ALTER COLUMN {1} DROP NOT NULL"
    ),
    r"ALTER\s+TABLE\s+({table})\s+RENAME\s+TO\s+({name})": "ALTER TABLE {1} RENAME TO {0}",
    r"ALTER\s+TABLE\s+({table})\s+RENAME\s+(?:COLUMN\s+)?({name})\s+TO\s+({name})": (
        "ALTER TABLE {0} RENAME COLUMN {2} TO {1}"
    ),
}
_NOTHING = re.compile(
    r"COMMENT\s|ALTER\s+TABLE\s+\S+\s+VALIDATE\s|ANALYZE\b|SET\s|SELECT\s|VACUUM\b|INSERT\s|UPDATE\s"
    r"|DELETE\s",
    _I,
)


def inverse(statement: str, given: Sequence[str] = ()) -> str:
    """What undoes a statement; empty where nothing has to be undone. `given` is Django's own way.

    Raises:
        NoPlanError: it is not known.
    """
    for pattern, back in _UNDONE.items():
        found = re.match(
            pattern.replace("{table}", TABLE).replace("{name}", NAME), statement.strip(), _I
        )
        if found is not None:
            return back.format(*found.groups())
    if _NOTHING.match(statement):
        return ""
    altered = _ALTER.match(statement)
    for each in given:
        other = _ALTER.match(each)
        if altered is not None and other is not None and altered["table"] == other["table"]:
            one, two = (_COLUMN.match(it["actions"]) for it in (altered, other))
            if one and two and _aim(one) == _aim(two):
                return each
            dropped = _DROPPED.match(altered["actions"])
            if dropped is not None and dropped["name"] in other["actions"]:
                return each
        index = _INDEX.match(each)
        gone = _NO_INDEX.match(statement)
        if index is not None and gone is not None and bare(index["name"]) == bare(gone["name"]):
            return each
    raise NoPlanError(f"the way back from `{' '.join(statement.split())[:80]}` is not known")


def _aim(column: re.Match[str]) -> tuple[str, list[str]]:
    """The column, and what is done to it: `TYPE`, `SET`, `DROP`."""
    return column["column"], column["what"].split()[:1]
