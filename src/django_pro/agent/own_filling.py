"""A migration's own function that fills the column which it adds, as a step of its own."""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass

from django_pro.edits.migration_steps import MigrationSource, OperationText, quoted
from django_pro.edits.source_text import EditError, string_of

_RUN = "migrations.RunPython"


@dataclass(frozen=True, slots=True)
class Filling:
    number: int
    """Of its operation."""
    function: str
    """Source of the functions of both ways."""
    run: str
    """Source of the operation."""
    imports: tuple[str, ...]
    """Statements that the functions need."""
    expected: str
    """Source of what a `row` has in the end; empty where that can't be told."""

    def without(self, text: str) -> str:
        """A module without the functions, and without the imports that only they need."""
        text = text.replace("\r\n", "\n")
        for each in self.function.split("\n\n\n"):
            text = text.replace(f"{each}\n\n\n", "", 1)
        names = {each.id for each in ast.walk(ast.parse(text)) if isinstance(each, ast.Name)}
        for each in self.imports:
            (node,) = ast.parse(each).body
            assert isinstance(node, ast.Import | ast.ImportFrom)
            if not names & {(one.asname or one.name).partition(".")[0] for one in node.names}:
                text = text.replace(f"{each}\n", "", 1)
        return text.lstrip("\n")


def found(source: MigrationSource, column: str) -> Filling | None:
    """The one call of Python beside the column; None where there is none.

    Raises:
        EditError: it is written in a way that is not understood, or reads the column, which is
            empty in another way while it is nullable.
    """
    numbers = [
        number for number, each in enumerate(source.operations)
        if each.kind in ("RunPython", "RunSQL")
    ]  # fmt: skip
    if not numbers:
        return None
    operation = source.operations[numbers[0]]
    if len(numbers) > 1 or operation.kind == "RunSQL":
        raise EditError("it writes rows as well, which may need the column as it is")
    forward = _function(source, operation, "code", 0)
    if forward is None:
        raise EditError("what it runs is not written as a function of its own")
    back = _function(source, operation, "reverse_code", 1)
    given = operation.argument("reverse_code", 1)
    reverse = source.of(given) if given is not None else f"{_RUN}.noop"
    if given is not None and back is None and not reverse.endswith(".noop"):
        raise EditError("its way back is not written as a function of its own")
    _refuse_reading(forward, column)
    functions = [each for each in (forward, back) if each is not None]
    text = "\n\n\n".join(source.text.of(each).replace("\r\n", "\n") for each in functions)
    imports = tuple(_imports(source, functions))
    run = f"{_RUN}({forward.name}, {reverse})"
    return Filling(numbers[0], text, run, imports, _expected(forward, column))


def _function(
    source: MigrationSource, operation: OperationText, name: str, position: int
) -> ast.FunctionDef | None:
    given = operation.argument(name, position)
    called = given.id if isinstance(given, ast.Name) else ""
    return next(
        (
            each for each in source.text.tree.body
            if isinstance(each, ast.FunctionDef) and each.name == called and not each.decorator_list
        ),
        None,
    )  # fmt: skip


def _refuse_reading(function: ast.FunctionDef, column: str) -> None:
    """Raises EditError where a function asks for what stands in the column."""
    for node in ast.walk(function):
        is_read = (
            isinstance(node, ast.Attribute)
            and isinstance(node.ctx, ast.Load)
            and node.attr == column
        )
        is_asked = (
            isinstance(node, ast.Call)
            and ast.unparse(node.func).rpartition(".")[2] not in ("update", "update_or_create")
            and any((each.arg or "").split("__")[0] == column for each in node.keywords)
        )
        if is_read or is_asked:
            raise EditError(f"its function asks for {column}, which is NULL in rows from then on")


def _imports(source: MigrationSource, functions: list[ast.FunctionDef]) -> list[str]:
    """Statements that bring the names of the functions.

    Raises:
        EditError: some are neither imported nor their own.
    """
    tops: dict[str, str] = {}
    for node in source.text.tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for each in node.names:
                tops[(each.asname or each.name).partition(".")[0]] = source.text.of(node)
    nodes = [each for function in functions for each in ast.walk(function)]
    known = {each.id for each in nodes if isinstance(each, ast.Name) and not _is_read(each)}
    known |= {each.arg for each in nodes if isinstance(each, ast.arg)}
    known |= {each.name for each in functions}
    used = {each.id for each in nodes if isinstance(each, ast.Name) and _is_read(each)}
    if left := used - known - tops.keys() - set(dir(builtins)):
        raise EditError(f"its function needs {', '.join(sorted(left))} of the module")
    return list(dict.fromkeys(tops[each] for each in sorted(used & tops.keys())))


def _is_read(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def _expected(function: ast.FunctionDef, column: str) -> str:
    """What the one assignment to the column of a row gives it, where it is made of the row."""
    found = [
        (each.targets[0].value.id, each.value)
        for each in ast.walk(function)
        if isinstance(each, ast.Assign)
        and isinstance(each.targets[0], ast.Attribute) and each.targets[0].attr == column
        and isinstance(each.targets[0].value, ast.Name)
    ]  # fmt: skip
    if len(found) != 1 or any(isinstance(each, ast.If | ast.Try) for each in ast.walk(function)):
        return ""
    row, value = found[0]
    names = {each.id for each in ast.walk(value) if isinstance(each, ast.Name)}
    has_calls = any(isinstance(each, ast.Call) for each in ast.walk(value))
    if names - {row} or has_calls:
        return ""
    if isinstance(value, ast.Constant):
        return quoted(string_of(value)) if string_of(value) else ""
    for each in ast.walk(value):
        if isinstance(each, ast.Name):
            each.id = "row"
    text = ast.unparse(value)
    return text if '"' in text else text.replace("'", '"')
