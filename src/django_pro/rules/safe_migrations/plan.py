"""Which operations of a migration are written otherwise, and how.

A plan stands on the SQL that Django itself would run for each operation, so that what is left in
the end is the same; the engine runs both and compares.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from django_pro.core.migrations import MigrationFact, OperationScript, OutcomeFact, TableDefinition
from django_pro.core.report import Finding
from django_pro.edits import lock_retries
from django_pro.edits.migration_steps import (
    Kind,
    MigrationSource,
    OperationText,
    Piece,
    Step,
    retried,
    run_sql,
    separate,
    sql,
    steps_of,
)
from django_pro.edits.source_text import EditError, string_of
from django_pro.rules.safe_migrations import (
    locking,
    own_values,
    portable,
    removal,
    renaming,
    reversing,
    rows,
    types,
)
from django_pro.rules.safe_migrations.statements import NoPlanError, Part, bare, inverse, parts

POSTGRES = "django.contrib.postgres.operations"
NO_CHANGE = "no change of it can be written mechanically yet"
BACK_LEAVES_ROWS = "the way back leaves the rows as they are"
BACK_LEAVES_NEW_VALUES = "the way back gives the fields of before their values"
LEAVES = (BACK_LEAVES_ROWS, BACK_LEAVES_NEW_VALUES)
LOCKS = frozenset(
    {
        "index-without-concurrently",
        "unique-without-concurrently",
        "foreign-key-validated-under-lock",
        "constraint-validated-under-lock",
        "not-null-scanned-under-lock",
        "table-rewritten",
        "index-rebuilt-under-lock",
        "validated-in-same-transaction",
        "concurrently-in-atomic",
        "all-rows-in-one-transaction",
        "data-under-schema-lock",
        "lock-held-while-scanning",
        "not-null-without-database-default",
    }
)

OF_PYTHON = frozenset({"all-rows-in-one-transaction", "data-under-schema-lock", "irreversible"})
"""What can be helped by moving a RunPython, or by going through its rows otherwise."""
OF_TABLES: Mapping[str, tuple[str, ...]] = {
    "removed-while-in-use": ("RemoveField", "DeleteModel"),
    "renamed-while-in-use": ("RenameField", "RenameModel"),
}
HANDLED = LOCKS | {
    "irreversible",
    "removed-while-in-use",
    "renamed-while-in-use",
    "new-code-fails",
    "old-code-fails",
}
UNFIT = "data-does-not-fit"
UNLIMITED = "no-lock-timeout"
LOCKS_LAST = (
    "on PostgreSQL its last step blocks readers and writers while it reads the rows; the settings "
    "name SQLite, which has no other way"
)
PYTHON_AGAIN = "Python runs in the same transaction, and a second try would run it again"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a migration becomes."""

    source: MigrationSource
    pieces: tuple[tuple[int, Piece], ...]
    """By the number of their operation, in order."""
    mends: frozenset[str]
    """Ids of findings."""
    review: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Columns that keep their names: `table.new` -> `table.old`."""
    field_names: tuple[tuple[str, str, str], ...] = ()
    """Fields of models that must say their column: model, field, column."""
    unmended: Mapping[str, str] = field(default_factory=dict)
    """Id of a finding -> why nothing is done for it."""
    fills: bool = False
    """Whether rows that the original can't take get values of their own."""
    locks: bool = False
    """Whether its last step locks on PostgreSQL as Django's own operations do."""
    restores: bool = False
    """Whether the way back gives the rows their values of before."""


def plan(
    source: MigrationSource,
    fact: MigrationFact,
    outcome: OutcomeFact | None,
    findings: Sequence[Finding],
    *,
    has_limit: bool = False,
    is_sqlite: bool = False,
) -> Plan:
    """The migration's operations as safe ones; with no piece changed where none can be.

    Operations that no finding names stay as they are, but for the limit of their wait for a lock,
    where the project `has_limit` of its own. What is written for a project whose settings name
    SQLite is left to Django's operations where they can do it.
    """
    scripts = outcome.operations if outcome is not None else ()
    keys = outcome.keys if outcome is not None else {}
    schema = outcome.schema if outcome is not None else {}
    tables = outcome.tables if outcome is not None else {}
    found = _Planned(source, fact, scripts, keys, schema, tables)
    found.rules = {each.rule for each in findings if each.severity != "info"}
    found.has_limit = has_limit
    found.is_sqlite = is_sqlite
    for number, operation in enumerate(source.operations):
        own = [
            each
            for each in findings
            if each.migration is not None and each.migration.operation == number
        ]
        found.operation(number, operation, [each for each in own if each.rule != UNLIMITED])
    found.limit([each for each in findings if each.rule == UNLIMITED])
    return Plan(
        source,
        tuple(found.pieces),
        frozenset(found.mends),
        tuple(dict.fromkeys(filter(None, found.reviews))),
        found.renamed,
        tuple(found.field_names),
        found.unmended,
        found.fills,
        found.locks,
        found.restored > 0 and not set(LEAVES) & set(found.reviews),
    )


class _Planned:
    def __init__(
        self,
        source: MigrationSource,
        fact: MigrationFact,
        scripts: Sequence[OperationScript],
        keys: Mapping[str, str],
        schema: Mapping[str, str],
        tables: Mapping[str, TableDefinition],
    ) -> None:
        self.rules: set[str] = set()
        """All that the migration is found to break."""
        self.has_limit = False
        self.is_sqlite = False
        self.fills = False
        self.locks = False
        self.restored = 0
        """Operations whose way back is read off the way there."""
        self.tables = tables
        self.source = source
        self.fact = fact
        self.scripts = scripts
        self.keys = keys
        self.pieces: list[tuple[int, Piece]] = []
        self.mends: set[str] = set()
        self.reviews: list[str] = []
        self.renamed: dict[str, str] = {}
        self.field_names: list[tuple[str, str, str]] = []
        self.columns: dict[str, list[str]] = {}
        """Of each table, as the original leaves it."""
        for key in schema:
            word, _, name = key.partition(" ")
            table, _, column = name.partition(".")
            if word == "column":
                self.columns.setdefault(table, []).append(column)
        self.unmended: dict[str, str] = {}

    def operation(self, number: int, operation: OperationText, found: Sequence[Finding]) -> None:
        loud = [each for each in found if each.severity != "info"]
        rules = {each.rule for each in loud} & HANDLED
        for rule, kinds in OF_TABLES.items():  # one finding stands for all that a table loses
            if operation.kind in kinds and rule in self.rules:
                rules.add(rule)
        fills = operation.kind == "AddField" and any(each.rule == UNFIT for each in loud)
        try:
            pieces = (
                self._filled(number, operation)
                if fills
                else self._written(number, operation, rules)
            )
        except (NoPlanError, EditError) as error:
            self.unmended |= {each.id: str(error) for each in loud}
            pieces = None
        if pieces is None:
            kept = self._waiting(number, operation, self._as_it_is(operation))
            self.pieces.append((number, kept))
            for each in loud:
                self.unmended.setdefault(each.id, NO_CHANGE)
            return
        self.pieces += [(number, self._waiting(number, operation, each)) for each in pieces]
        for each in loud:
            if each.rule in HANDLED or (fills and each.rule == UNFIT):
                self.mends.add(each.id)
            else:
                self.unmended.setdefault(each.id, NO_CHANGE)

    def _as_it_is(self, operation: OperationText) -> Piece:
        is_rows = operation.kind == "RunPython"
        if not self.source.is_atomic:
            return Piece("rows" if is_rows else "concurrent", operation.text)
        return Piece("schema", operation.text)

    def _waiting(self, number: int, operation: OperationText, piece: Piece) -> Piece:
        """The piece with a limit on its wait for a lock, or with the word that it waits."""
        if self.has_limit or self.locks:
            return replace(piece, waits=False)
        taken = locking.taken(self.fact, number)
        is_kept = piece == self._as_it_is(operation)
        waits = piece.waits or (taken and (is_kept or locking.waits(piece)))
        if waits and piece.kind == "concurrent":
            return piece if locking.is_limited(self.fact, number) else _retried(piece)
        return replace(piece, waits=waits)

    def _tries(self, number: int) -> bool:
        """Whether a statement outside of a transaction has to be given a limit."""
        has_limit = not self.source.is_atomic and locking.is_limited(self.fact, number)
        return not self.has_limit and not has_limit and locking.taken(self.fact, number)

    def limit(self, found: Sequence[Finding]) -> None:
        """They are mended where nothing is left that waits for a lock without a limit.

        What the migration itself sets still holds in the first step, and in no later one.
        """
        first = {id(piece) for step in self._steps()[:1] for piece in step.pieces}
        for at, (number, piece) in enumerate(self.pieces):
            if id(piece) in first and locking.is_limited(self.fact, number):
                self.pieces[at] = number, replace(piece, waits=False)
        steps = self._steps()
        for each in found:
            if all(step.retries or not any(one.waits for one in step.pieces) for step in steps):
                self.mends.add(each.id)
            else:
                self.unmended[each.id] = PYTHON_AGAIN

    def _steps(self) -> list[Step]:
        pieces = [piece for _, piece in self.pieces]
        return steps_of(pieces, in_order=not self.source.is_atomic)

    def _script(self, number: int) -> OperationScript:
        if number >= len(self.scripts):
            raise NoPlanError("its SQL is not known")
        script = self.scripts[number]
        if script.why:
            raise NoPlanError(f"its SQL is not known: {script.why}")
        return script

    def _written(
        self, number: int, operation: OperationText, rules: set[str]
    ) -> list[Piece] | None:
        """The pieces that the operation becomes; None where nothing is known."""
        if not rules:
            return None
        if operation.kind == "RunPython":
            if not rules <= OF_PYTHON:
                raise NoPlanError("its Python sends the statement")
            return [self._python(operation, rules)]
        if "removed-while-in-use" in rules and operation.kind in ("RemoveField", "DeleteModel"):
            script = self._script(number)
            how = removal.field if operation.kind == "RemoveField" else removal.model
            return how(operation, script.forwards, script.backwards)
        if "renamed-while-in-use" in rules:
            return self._renamed(number, operation)
        if "new-code-fails" in rules and operation.kind == "SeparateDatabaseAndState":
            return self._unwrapped(operation)
        if operation.kind == "AddIndex" and rules <= {"index-without-concurrently"}:
            if self.is_sqlite:
                return [portable.added_index(operation)]
            return [self._called(operation, "AddIndexConcurrently", "concurrent")]
        if operation.kind in ("AddIndexConcurrently", "RemoveIndexConcurrently"):
            return [Piece("concurrent", operation.text)]
        if operation.kind == "ValidateConstraint":
            return [Piece("validate", operation.text)]
        if operation.kind == "AddConstraint" and rules == {"constraint-validated-under-lock"}:
            name = self._constraint(operation)
            if name:
                return self._not_valid(operation, name)
        if not rules & (LOCKS | {"irreversible", "old-code-fails"}):
            return None
        if operation.kind == "RunSQL":
            return self._sql(number, operation, rules)
        return self._schema(number, operation, rules)

    def _filled(self, number: int, operation: OperationText) -> list[Piece]:
        column, values, last, review = own_values.added(self.source, operation, self.fact.app)
        self.fills = True
        self.reviews += [review] if review else []
        if self.is_sqlite:
            self.locks = True
            self.reviews.append(LOCKS_LAST)
            return [column, values, Piece("finish", last)]
        there, back = own_values.constraints(self._script(number).forwards)
        left = parts(there, back, drops_default_later=False, rewrites=False)
        return [column, values, *self._pieces(number, left, [last], state_in="finish")]

    def _called(self, operation: OperationText, name: str, kind: str) -> Piece:
        """The same operation under another name, of django.contrib.postgres."""
        text = re.sub(rf"^[\w.]*\b{operation.kind}\b", name, operation.text)
        return Piece(kind, text, ((POSTGRES, name),))  # type: ignore[arg-type]

    def _constraint(self, operation: OperationText) -> str:
        """The name of the CHECK constraint that it adds; empty for others."""
        constraint = operation.argument("constraint", 1)
        if not isinstance(constraint, ast.Call):
            return ""
        called = constraint.func.attr if isinstance(constraint.func, ast.Attribute) else ""
        if "CheckConstraint" not in (called, getattr(constraint.func, "id", "")):
            return ""
        names = [each.value for each in constraint.keywords if each.arg == "name"]
        return string_of(names[0]) if names else ""

    def _not_valid(self, operation: OperationText, name: str) -> list[Piece]:
        model = operation.argument("model_name", 0)
        shown = self.source.of(model) if model is not None else '""'
        validate = f'ValidateConstraint(model_name={shown}, name="{name}")'
        return [
            self._called(operation, "AddConstraintNotValid", "schema"),
            Piece("validate", validate, ((POSTGRES, "ValidateConstraint"),)),
        ]

    def _python(self, operation: OperationText, rules: set[str]) -> Piece:
        kind = "schema" if rules == {"irreversible"} and self.source.is_atomic else "rows"
        piece = Piece(kind, operation.text)  # type: ignore[arg-type]
        if "all-rows-in-one-transaction" in rules:
            batched = rows.python(self.source, operation)
            piece = batched.piece
            self.reviews.append(batched.review)
        if "irreversible" in rules:
            name, functions = self._way_back(operation)
            text = re.sub(r"\)$", "", piece.text.rstrip()).rstrip()
            text = f"{text.rstrip(',')}, reverse_code={name})"
            piece = Piece(piece.kind, text, piece.imports, {**piece.functions, **functions})
        return piece

    def _way_back(self, operation: OperationText) -> tuple[str, dict[str, str]]:
        """What takes a RunPython back, and the functions that it needs."""
        try:
            found = reversing.python(self.source, operation)
        except NoPlanError:
            self.reviews.append(BACK_LEAVES_ROWS)
            return "migrations.RunPython.noop", {}
        if found.restores:
            self.restored += 1
        else:
            self.reviews.append(BACK_LEAVES_NEW_VALUES)
        return found.name, {found.name: found.text}

    def _sql(self, number: int, operation: OperationText, rules: set[str]) -> list[Piece]:
        script = self._script(number)
        if rules == {"irreversible"}:
            back = [inverse(each) for each in reversed(script.forwards)]
            back = [each for each in back if each]
            if not back:
                self.reviews.append(BACK_LEAVES_ROWS)
            text = re.sub(r"\)$", "", operation.text.rstrip()).rstrip().rstrip(",")
            text = f"{text}, reverse_sql={sql('; '.join(back))})"
            return [Piece(self._as_it_is(operation).kind, text)]
        states = self._listed(operation.argument("state_operations", 2))
        given = operation.argument("sql", 0)
        apart = len(script.forwards) == 1 or isinstance(given, ast.List | ast.Tuple)
        if rules == {"concurrently-in-atomic"} and apart:
            return [Piece("concurrent", operation.text)]
        found = parts(
            script.forwards,
            script.backwards,
            drops_default_later=False,
            rewrites="table-rewritten" in rules,
        )
        return self._pieces(number, found, states)

    def _schema(self, number: int, operation: OperationText, rules: set[str]) -> list[Piece]:
        script = self._script(number)
        if operation.kind == "AlterField" and "table-rewritten" in rules:
            made = types.parts(script.forwards, script.backwards, self.tables)
            return self._pieces(number, made, [operation.text], state_in="finish")
        is_unique = operation.kind == "AddField" and "unique=True" in operation.text
        if is_unique and "null=True" not in operation.text:
            raise NoPlanError("unique: the rows that are there can't all have one default")
        found = parts(
            script.forwards,
            script.backwards,
            drops_default_later=not rules.isdisjoint(
                ("not-null-without-database-default", "old-code-fails")
            ),
            rewrites="table-rewritten" in rules,
        )
        if "old-code-fails" in rules and all(part.kind != "later" for part in found):
            raise NoPlanError("two columns are needed meanwhile, and code that writes both")
        sent = {part.forwards for part in found}
        if all(part.kind == "schema" for part in found) and sent >= {*script.forwards}:
            raise NoPlanError("no statement is known that does the same without the lock")
        states = [operation.text]
        if operation.kind == "SeparateDatabaseAndState":
            states = self._listed(operation.argument("state_operations", 1))
        return self._pieces(number, found, states)

    def _listed(self, node: ast.expr | None) -> list[str]:
        """The texts of a list's entries."""
        return [self.source.of(each) for each in getattr(node, "elts", ())]

    def _pieces(
        self, number: int, found: Sequence[Part], states: list[str], state_in: str = ""
    ) -> list[Piece]:
        """The statements as operations; the state goes with the first of them, or of a kind."""
        pieces: list[Piece] = []
        waiting: list[Part] = []
        first = list(states)
        tries = self._tries(number)

        def run(part: Part) -> str:
            text = run_sql(part.forwards, part.backwards, part.first)
            by_itself = part.kind == "concurrent" and tries and locking.is_strong(part.forwards)
            return retried([text]) if by_itself else text

        def made(kind: Kind, text: str) -> Piece:
            return Piece(kind, text, (lock_retries.IMPORT,) * (lock_retries.NAME in text))

        def flush() -> None:
            nonlocal first
            if waiting:
                kind = waiting[0].kind
                database = [run(each) for each in waiting]
                if first and state_in in ("", kind):
                    pieces.append(made(kind, separate(database, first)))
                    first = []
                else:
                    pieces.extend(made(kind, each) for each in database)
                waiting.clear()

        for part in found:
            if waiting and waiting[0].kind != part.kind:
                flush()
            if part.kind == "rows":
                table = bare(part.table)
                name = f"change_{table}_{number}" if number else f"change_{table}"
                pieces.append(rows.statement(part.forwards, part.table, self.keys, name))
            else:
                waiting.append(part)
        flush()
        if first:
            pieces.insert(0, Piece("schema", separate([], first)))
        return pieces

    def _renamed(self, number: int, operation: OperationText) -> list[Piece]:
        script = self._script(number)
        if operation.kind in ("RenameModel", "AlterModelTable"):
            return renaming.table(operation, script.forwards, script.backwards, self.columns)
        model = operation.argument("model_name", 0)
        name = operation.argument("new_name", 2)
        kept = script.field
        if operation.kind != "RenameField" or kept is None or not (model and name):
            raise NoPlanError("two columns are needed meanwhile, and code that writes both")
        self.renamed[f"{kept.table}.{kept.new}"] = f"{kept.table}.{kept.column}"
        self.field_names.append((string_of(model), string_of(name), kept.column))
        shown = self.source.of(model), self.source.of(name)
        return [renaming.field(operation, shown[0], kept, shown[1])]

    def _unwrapped(self, operation: OperationText) -> list[Piece] | None:
        """State operations whose database ones are missing."""
        if self._listed(operation.argument("database_operations", 0)):
            return None
        state = self._listed(operation.argument("state_operations", 1))
        return [
            Piece("schema", each, waits=not each.startswith("migrations.CreateModel"))
            for each in state
        ] or None


def _retried(piece: Piece) -> Piece:
    return replace(
        piece,
        text=retried([piece.text]),
        imports=(*piece.imports, lock_retries.IMPORT),
        waits=False,
    )
