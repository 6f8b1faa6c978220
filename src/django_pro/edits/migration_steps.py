"""A migration's source, and the same as several: what may run in one transaction stays together.

What is not changed stays byte for byte in the first file; later ones are made of the pieces, with
the imports and functions that they name.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Literal, get_args

from django_pro.edits import imports, lock_retries
from django_pro.edits.eager_loading import Import
from django_pro.edits.source_text import EditError, SourceText, Splice, string_of

Kind = Literal["schema", "rows", "concurrent", "validate", "finish", "later"]
"""What has to run by itself: short statements in one transaction; rows, in batches that commit;
statements that refuse a transaction; scans under a lock that blocks nobody; short statements that
need those; and what waits until the code of the release before is gone."""
_DEFERRED = get_args(Kind)[2:]
_ATOMIC: Mapping[Kind, bool] = {
    "schema": True,
    "rows": False,
    "concurrent": False,
    "validate": True,
    "finish": True,
    "later": True,
}
_SUFFIX: Mapping[Kind, str] = {
    "schema": "schema",
    "rows": "backfill",
    "concurrent": "concurrently",
    "validate": "validate",
    "finish": "finish",
    "later": "contract",
}
WHY: Mapping[Kind, str] = {
    "schema": "short statements in one transaction",
    "rows": "rows in batches, each committed by itself",
    "concurrent": "outside of a transaction: writers go on meanwhile",
    "validate": "reads the rows under a lock that blocks no reader and no writer",
    "finish": "short statements, now that the rows are known to fit",
    "later": "only when no server runs the code of the release before",
}
_LINE = 96


@dataclass(frozen=True, slots=True)
class Piece:
    """One operation."""

    kind: Kind
    text: str
    """Source, its later lines indented as if the first one stood at column 0."""
    imports: tuple[Import, ...] = ()
    functions: Mapping[str, str] = field(default_factory=dict)
    """Functions of the module that it brings along, or writes anew."""
    waits: bool = False
    """Whether it asks for a lock that others wait for, with no limit on how long it waits."""


@dataclass(frozen=True, slots=True)
class OperationText:
    """An entry of `operations`."""

    kind: str
    """What is called, e.g. `AddField`."""
    node: ast.expr
    text: str
    """As a piece's."""

    def argument(self, name: str, position: int = -1) -> ast.expr | None:
        """What is given by keyword or position."""
        if not isinstance(self.node, ast.Call):
            return None
        for each in self.node.keywords:
            if each.arg == name:
                return each.value
        plain = self.node.args
        return plain[position] if 0 <= position < len(plain) else None


@dataclass(frozen=True, slots=True)
class Step:
    """Pieces that are one migration."""

    kind: Kind
    pieces: tuple[Piece, ...]

    @property
    def retries(self) -> bool:
        """Whether it is tried again as a whole. What Python has done beside the database would be
        done again."""
        return (
            _ATOMIC[self.kind]
            and any(piece.waits for piece in self.pieces)
            and not any(re.search(r"\bRunPython\b", piece.text) for piece in self.pieces)
        )

    @property
    def imports(self) -> tuple[Import, ...]:
        """That its operations need."""
        needed = [each for piece in self.pieces for each in piece.imports]
        return (*needed, lock_retries.IMPORT) if self.retries else tuple(needed)


class MigrationSource:
    """The text of a migration.

    Raises:
        EditError: it can't be parsed, or its operations are not listed one by one.
    """

    def __init__(self, content: str) -> None:
        self.text = SourceText(content)
        found = [
            node
            for node in self.text.tree.body
            if isinstance(node, ast.ClassDef) and node.name == "Migration"
        ]
        if not found:
            raise EditError("it has no class Migration")
        self.node = found[-1]
        listed = self._assigned("operations")
        if not isinstance(listed, ast.List | ast.Tuple) or any(
            isinstance(each, ast.Starred) for each in listed.elts
        ):
            raise EditError("its operations are not listed one by one")
        self.listed = listed
        self.operations = [
            OperationText(_called(each), each, self._piece(each)) for each in listed.elts
        ]
        atomic = self._assigned("atomic")
        self.is_atomic = not (isinstance(atomic, ast.Constant) and atomic.value is False)
        self.functions: dict[str, ast.FunctionDef] = {
            node.name: node for node in self.text.tree.body if isinstance(node, ast.FunctionDef)
        }

    def _assigned(self, name: str) -> ast.expr | None:
        for statement in self.node.body:
            if isinstance(statement, ast.Assign):
                targets, value = statement.targets, statement.value
            elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
                targets, value = [statement.target], statement.value
            else:
                continue
            if any(isinstance(each, ast.Name) and each.id == name for each in targets):
                return value
        return None

    def _piece(self, node: ast.expr) -> str:
        return indented(self.text.of(node), -len(self.text.margin(self.text.start(node))))

    def of(self, node: ast.expr) -> str:
        """The text of a node inside of an operation."""
        return self._piece(node)

    def function(self, name: str) -> str:
        """The text of a function of the module."""
        return self.text.of(self.functions[name])

    def depending(self, wanted: Mapping[tuple[str, str], tuple[str, str]]) -> str:
        """The text with other migrations in `dependencies` and `run_before`.

        Raises:
            EditError: they are not spelled out.
        """
        splices = []
        for name in ("dependencies", "run_before"):
            listed = self._assigned(name)
            for each in listed.elts if isinstance(listed, ast.List | ast.Tuple) else ():
                if not isinstance(each, ast.Tuple) or len(each.elts) != 2:
                    continue
                app, migration = each.elts
                new = wanted.get((string_of(app), string_of(migration)))
                if new is not None:
                    start, end = self.text.start(migration), self.text.end(migration)
                    quote = self.text.content[start]
                    splices.append(Splice(start, end, f"{quote}{new[1]}{quote}"))
        return self.text.spliced(splices)

    def also_depending(self, app: str, name: str) -> str:
        """The text with one more dependency.

        Raises:
            EditError: its dependencies are not listed.
        """
        listed = self._assigned("dependencies")
        entry = f'("{app}", "{name}")'
        if isinstance(listed, ast.List) and listed.elts:
            last = listed.elts[-1]
            end = self.text.end(last)
            gap = " "
            if last.lineno != listed.lineno:
                gap = self.text.newline + self.text.margin(self.text.start(last))
            return self.text.spliced([Splice(end, end, f",{gap}{entry}")])
        if isinstance(listed, ast.List):
            start, end = self.text.start(listed), self.text.end(listed)
            return self.text.spliced([Splice(start, end, f"[{entry}]")])
        raise EditError("its dependencies are not listed one by one")

    def with_step(self, step: Step, kept: Mapping[int, Sequence[Piece]]) -> str:
        """The file as its own first step: what each of its operations becomes, by number."""
        splices: list[Splice] = []
        for number, operation in enumerate(self.operations):
            pieces = list(kept.get(number, ()))
            if [piece.text for piece in pieces] == [operation.text]:
                continue
            splices.append(self._replaced(operation.node, pieces))
        if self.is_atomic and not _ATOMIC[step.kind]:
            splices += self._not_atomic()
        functions = {name: text for piece in step.pieces for name, text in piece.functions.items()}
        splices += self._with_functions(step, functions)
        written = self.text.spliced(splices)
        if step.retries:
            written = MigrationSource(written)._retried()
        return _tidied(_importing(written, step.imports), self.text)

    def _retried(self) -> str:
        """The text with all of its operations in one that tries them again."""
        start, end = self.text.start(self.listed) + 1, self.text.end(self.listed) - 1
        inner = self.text.content[start:end].replace(self.text.newline, "\n")
        if "\n" in inner:
            margin = " " * (len(self.text.margin(start)) + 4)
            inner = indented(inner.rstrip(), 8)
            text = (
                f"\n{margin}{lock_retries.NAME}(\n{margin}    [{inner}\n{margin}    ],\n{margin}),"
                f"\n{margin[4:]}"
            )
        else:
            text = f"{lock_retries.NAME}([{inner}]){',' * isinstance(self.listed, ast.Tuple)}"
        return self.text.spliced([Splice(start, end, text.replace("\n", self.text.newline))])

    def _replaced(self, node: ast.expr, pieces: Sequence[Piece]) -> Splice:
        content = self.text.content
        start, end = self.text.start(node), self.text.end(node)
        width = len(self.text.margin(start))
        if pieces:
            margin = self.text.newline + " " * width
            text = f",{margin}".join(indented(piece.text, width) for piece in pieces)
            return Splice(start, end, text)
        rest = content[end:]
        end += len(rest) - len(rest.lstrip(" \t"))
        end += content.startswith(",", end)
        line = self.text.offset(node.lineno, 0)
        while end < len(content) and content[end] in " \t":
            end += 1
        if content.startswith(self.text.newline, end) and not content[line:start].strip():
            return Splice(line, end + len(self.text.newline), "")
        return Splice(start, end, "")

    def _not_atomic(self) -> Iterator[Splice]:
        for statement in self.node.body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and self._is(statement, "atomic"):
                start, end = self.text.start(statement), self.text.end(statement)
                yield Splice(start, end, "atomic = False")
                return
        first = self.node.body[0]
        is_docstring = isinstance(first, ast.Expr) and bool(string_of(first.value))
        if is_docstring and len(self.node.body) > 1:
            first = self.node.body[1]
        start = self.text.start(first)
        margin = self.text.margin(start)
        yield Splice(start, start, f"atomic = False{self.text.newline * 2}{margin}")

    @staticmethod
    def _is(statement: ast.Assign | ast.AnnAssign, name: str) -> bool:
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        return any(isinstance(each, ast.Name) and each.id == name for each in targets)

    def _with_functions(self, step: Step, functions: Mapping[str, str]) -> Iterator[Splice]:
        used = self._needed((piece.text for piece in step.pieces), functions)
        for name, node in self.functions.items():
            start, end = self._span(node)
            if name not in used and self._is_moved(name):
                rest = self.text.content[end:]
                yield Splice(start, end + len(rest) - len(rest.lstrip()), "")
            elif name in functions:
                yield Splice(self.text.start(node), end, functions[name])
        added = [text for name, text in functions.items() if name not in self.functions]
        if added:
            first = next(iter(self.functions.values()), self.node)
            start = self._span(first)[0]
            text = "".join(f"{each}\n\n\n" for each in added)
            yield Splice(start, start, text.replace("\n", self.text.newline))

    def _is_moved(self, name: str) -> bool:
        """Whether nothing but operations named it."""
        inside = {id(node) for node in ast.walk(self.listed)}
        uses = [
            node
            for node in ast.walk(self.text.tree)
            if isinstance(node, ast.Name) and node.id == name
        ]
        return bool(uses) and (
            all(id(node) in inside for node in uses) or not any(id(node) in inside for node in uses)
        )

    def _span(self, node: ast.FunctionDef | ast.ClassDef) -> tuple[int, int]:
        first = node.decorator_list[0].lineno if node.decorator_list else node.lineno
        return self.text.offset(first, 0), self.text.end(node)

    def _needed(self, texts: Iterable[str], functions: Mapping[str, str]) -> set[str]:
        """Names of the module that the texts name, directly or through functions."""
        known = {**{name: self.function(name) for name in self.functions}, **functions}
        needed: set[str] = set()
        waiting = set().union(*(_names(text) for text in texts))
        while waiting:
            name = waiting.pop()
            if name not in needed:
                needed.add(name)
                if name in known:
                    waiting |= _names(known[name])
        return needed

    def later(self, step: Step, head: str, app: str, before: str) -> str:
        """A new file for a step after the first."""
        functions = {name: text for piece in step.pieces for name, text in piece.functions.items()}
        used = self._needed((piece.text for piece in step.pieces), functions) | {"migrations"}
        definitions: list[str] = []
        header: list[str] = []
        for node in self.text.tree.body:
            if isinstance(node, ast.Import | ast.ImportFrom):
                line = _import_of(node, used)
                if line:
                    header.append(line)
            elif isinstance(node, ast.FunctionDef | ast.ClassDef) and node is not self.node:
                if node.name in used and node.name not in functions:
                    start, end = self._span(node)
                    definitions.append(self.text.content[start:end])
            elif isinstance(node, ast.Assign) and used & _targets(node):
                definitions.append(self.text.of(node))
        definitions += functions.values()
        if not any("import migrations" in line for line in header):
            header.append("from django.db import migrations")
        lines = [f'"""{head}"""', "", *header, ""]
        for each in definitions:
            lines += ["", each.replace(self.text.newline, "\n"), ""]
        lines += ["", "class Migration(migrations.Migration):"]
        if not _ATOMIC[step.kind]:
            lines += ["    atomic = False", ""]
        lines += [f'    dependencies = [("{app}", "{before}")]', "", "    operations = ["]
        texts = [piece.text for piece in step.pieces]
        if step.retries:
            texts = [retried(texts)]
        lines += [f"{' ' * 8}{indented(text, 8)}," for text in texts]
        lines += ["    ]", ""]
        return _importing("\n".join(lines), step.imports).replace("\n", self.text.newline)


def steps_of(pieces: Iterable[Piece], *, in_order: bool = False) -> list[Step]:
    """The pieces as migrations; what waits goes behind all that does not, but `in_order`."""
    pieces = list(pieces)
    if in_order:
        return [Step(kind, tuple(group)) for kind, group in groupby(pieces, lambda one: one.kind)]
    early = [each for each in pieces if each.kind not in _DEFERRED]
    late = sorted(
        (each for each in pieces if each.kind in _DEFERRED),
        key=lambda each: _DEFERRED.index(each.kind),
    )
    return [
        Step(kind, tuple(group)) for kind, group in groupby((*early, *late), lambda one: one.kind)
    ]


def suffix(kind: Kind) -> str:
    """The end of a step's name."""
    return _SUFFIX[kind]


def indented(text: str, by: int) -> str:
    """The text with its later lines moved right, or left; lines inside of strings stay."""
    if "\n" not in text or not by:
        return text
    inside = _inside_strings(text)
    lines = text.split("\n")
    moved = [lines[0]]
    for number, line in enumerate(lines[1:], 2):
        if number in inside or not line.strip():
            moved.append(line)
        elif by > 0:
            moved.append(" " * by + line)
        else:
            blank = len(line) - len(line.lstrip(" "))
            moved.append(line[min(-by, blank) :])
    return "\n".join(moved)


def _inside_strings(text: str) -> set[int]:
    """Lines that begin inside of a string."""
    found: set[int] = set()
    source = text if text.startswith(("def ", "@", "async ")) else f"({text}\n)"
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type == tokenize.STRING:
                found |= set(range(token.start[0] + 1, token.end[0] + 1))
    except (tokenize.TokenError, IndentationError, SyntaxError):
        pass
    return found


def literal(text: str) -> str:
    """A string constant, over several lines where it is long."""
    if len(text) <= _LINE - 20:
        return quoted(text)
    parts: list[str] = []
    rest = text
    while len(rest) > _LINE - 26:
        at = rest.rfind(" ", 1, _LINE - 26)
        if at <= 0:
            break
        parts.append(rest[: at + 1])
        rest = rest[at + 1 :]
    return "\n".join(quoted(each) for each in (*parts, rest) if each)


def quoted(text: str) -> str:
    if '"' not in text and "\\" not in text and text.isprintable():
        return f'"{text}"'
    return repr(text)


def sql(text: str) -> str:
    """A statement as an argument of RunSQL; its noop for an empty one."""
    return _inner(literal(text)) if text else "migrations.RunSQL.noop"


def run_sql(forwards: str, backwards: str, first: str = "") -> str:
    """A RunSQL; where nothing is to be done, a text is empty. `first` is sent before, alone."""
    there = sql(forwards)
    if first:
        listed = "".join(f"        {indented(each, 4)},\n" for each in (sql(first), there))
        there = f"[\n{listed}    ]"
    return f"migrations.RunSQL(\n    {there},\n    {sql(backwards)},\n)"


def _inner(text: str) -> str:
    return f"(\n        {text.replace(chr(10), chr(10) + ' ' * 8)}\n    )" if "\n" in text else text


def retried(operations: Iterable[str]) -> str:
    """The operations in one that tries them again when a lock is not to be had soon."""
    listed = "".join(f"        {indented(each, 8)},\n" for each in operations)
    return f"{lock_retries.NAME}(\n    [\n{listed}    ],\n)"


def separate(database: Sequence[str], state: Sequence[str]) -> str:
    """SeparateDatabaseAndState of operations."""
    parts = ["migrations.SeparateDatabaseAndState("]
    for name, operations in (("database_operations", database), ("state_operations", state)):
        if operations:
            parts.append(f"    {name}=[")
            parts += [f"        {indented(each, 8)}," for each in operations]
            parts.append("    ],")
    return "\n".join([*parts, ")"])


def _called(node: ast.expr) -> str:
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _names(text: str) -> set[str]:
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return set()
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _targets(node: ast.Assign) -> set[str]:
    return {
        each.id
        for target in node.targets
        for each in ast.walk(target)
        if isinstance(each, ast.Name)
    }


def _import_of(node: ast.Import | ast.ImportFrom, used: set[str]) -> str:
    """The statement with what is used of it; empty where nothing is."""
    kept = [
        each
        for each in node.names
        if (each.asname or each.name.partition(".")[0]) in used
        or (isinstance(node, ast.ImportFrom) and node.module == "__future__")
    ]
    if not kept:
        return ""
    if isinstance(node, ast.Import):
        return ast.unparse(ast.Import(names=kept))
    return ast.unparse(ast.ImportFrom(node.module, kept, node.level))


def _importing(text: str, wanted: Iterable[Import]) -> str:
    source = SourceText(text)
    return source.spliced(imports.added(source, "", wanted))


def _tidied(text: str, before: SourceText) -> str:
    """Without imports that were used before and are not now."""
    source = SourceText(text)
    now = _used(source.tree)
    was = _used(before.tree)
    splices = []
    for node in source.tree.body:
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        bound = {each.asname or each.name.partition(".")[0] for each in node.names}
        idle = {name for name in bound if name in was and name not in now}
        if not idle:
            continue
        start, end = source.start(node), source.end(node)
        kept = _import_of(node, bound - idle)
        if not kept:
            end += len(source.newline) * text.startswith(source.newline, end)
        splices.append(Splice(start, end, kept))
    return source.spliced(splices)


def _used(tree: ast.Module) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
