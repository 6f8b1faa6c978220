"""The user's source, read with `ast`: what stands around a place."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
Extent = tuple[int, int, int]
"""Lines of a statement: its first, the last with an expression, its last. The last two differ where
a header's colon stands on a line of its own."""

_PLACED = (ast.stmt, ast.expr, ast.excepthandler, ast.arg, ast.keyword, ast.alias, ast.pattern)
"""Nodes that have line numbers."""

_WAIVER = re.compile(r"\s*#\s*django-pro:\s*allow\b.*$")

_changed: ContextVar[Mapping[str, str]] = ContextVar("changed")


@contextmanager
def reading(changes: Mapping[str, str]) -> Iterator[None]:
    """Reads the files as if they had been changed so: texts by absolute path."""
    token = _changed.set(changes)
    _forget()
    try:
        yield
    finally:
        _changed.reset(token)
        _forget()


def _forget() -> None:
    read = (lines_of, tree_of, nodes_of, spans_of, loops_of, chain_start, _definitions, _statements)
    for function in read:
        function.cache_clear()


@lru_cache(maxsize=512)
def lines_of(path: str) -> tuple[str, ...]:
    """The file's lines; none when it can't be read."""
    changed = _changed.get({}).get(path)
    if changed is not None:
        return tuple(changed.splitlines())
    try:
        if not os.path.isfile(path):  # a pipe would have us wait
            return ()
        return tuple(Path(path).read_text(encoding="utf-8", errors="replace").splitlines())
    except OSError:
        return ()


@lru_cache(maxsize=512)
def tree_of(path: str) -> ast.Module | None:
    """The file's syntax tree, or None when it has none."""
    try:
        return ast.parse("\n".join(lines_of(path)))
    except (SyntaxError, ValueError, RecursionError):
        return None


@lru_cache(maxsize=128)
def nodes_of(path: str) -> tuple[ast.AST, ...]:
    """All of the file's syntax tree, in the order of `ast.walk`."""
    tree = tree_of(path)
    return tuple(ast.walk(tree)) if tree is not None else ()


@lru_cache(maxsize=128)
def spans_of(path: str) -> tuple[tuple[int, int, ast.AST], ...]:
    """(first line, last line, node) of what has a place in the file."""
    placed = (node for node in nodes_of(path) if isinstance(node, _PLACED))
    return tuple((node.lineno, node.end_lineno or node.lineno, node) for node in placed)


@lru_cache(maxsize=128)
def loops_of(path: str) -> tuple[ast.For | ast.AsyncFor, ...]:
    """The file's `for` statements."""
    return tuple(node for node in nodes_of(path) if isinstance(node, ast.For | ast.AsyncFor))


def text_of(path: str, node: ast.expr | ast.stmt) -> str:
    """A node as it is written."""
    # `ast.get_source_segment` parts the whole file into lines each time.
    lines = [line.encode() for line in lines_of(path)[node.lineno - 1 : node.end_lineno]]
    if not lines or node.end_col_offset is None:
        return ""
    lines[-1] = lines[-1][: node.end_col_offset]
    lines[0] = lines[0][node.col_offset :]
    return b"\n".join(lines).decode()


def line_at(path: str, line: int) -> str:
    """The text of a line, without its indentation."""
    lines = lines_of(path)
    return lines[line - 1].strip() if 0 < line <= len(lines) else ""


def code_at(path: str, line: int) -> str:
    """As `line_at`, without a waiver's comment: a waived finding is the same finding."""
    return _WAIVER.sub("", line_at(path, line))


def statement_at(path: str, line: int) -> ast.stmt | None:
    """The innermost statement that has the line; of a compound one its header alone counts."""
    found: tuple[int, ast.stmt] | None = None
    for node, (first, _, last) in _statements(path):
        if first <= line <= last and (found is None or first >= found[0]):
            found = first, node
    return found[1] if found is not None else None


@lru_cache(maxsize=64)
def _statements(path: str) -> tuple[tuple[ast.stmt, Extent], ...]:
    nodes = nodes_of(path)
    return tuple((node, _extent_of(node)) for node in nodes if isinstance(node, ast.stmt))


def extent(path: str, line: int) -> Extent:
    """Lines of the statement at a line; the line alone where there is none."""
    node = statement_at(path, line)
    return _extent_of(node) if node is not None else (line, line, line)


INNER = frozenset({"body", "orelse", "finalbody", "handlers", "cases"})
"""Fields of a compound statement that hold other statements."""


def _first_line(node: ast.stmt) -> int:
    return min((each.lineno for each in getattr(node, "decorator_list", ())), default=node.lineno)


def _extent_of(node: ast.stmt) -> Extent:
    body = getattr(node, "body", None)
    if not body and not isinstance(node, ast.Match):
        end = node.end_lineno or node.lineno
        return node.lineno, end, end
    header = [
        inner.end_lineno
        for name, value in ast.iter_fields(node)
        if name not in INNER
        for each in (value if isinstance(value, list) else [value])
        if isinstance(each, ast.AST)
        for inner in ast.walk(each)
        if isinstance(inner, ast.expr | ast.arg) and inner.end_lineno is not None
    ]
    end = max((node.lineno, *header))
    last = max(end, _first_line(body[0]) - 1) if body else end
    return _first_line(node), end, last


@lru_cache(maxsize=128)
def _definitions(path: str) -> tuple[Definition, ...]:
    return tuple(node for node in nodes_of(path) if isinstance(node, Definition))


def around(path: str, line: int) -> list[Definition]:
    """Functions and classes that hold a line, outermost first."""
    return [
        node
        for node in _definitions(path)
        if node.lineno <= line <= (node.end_lineno or node.lineno)
    ]


def class_at(path: str, line: int) -> ast.ClassDef | None:
    """The innermost class that holds a line."""
    classes = [node for node in around(path, line) if isinstance(node, ast.ClassDef)]
    return classes[-1] if classes else None


def function_at(path: str, line: int) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    """The innermost function that holds a line, or None in a class body or a module."""
    held = around(path, line)
    if not held or isinstance(held[-1], ast.ClassDef):
        return None
    last = held[-1]
    return last if isinstance(last, ast.FunctionDef | ast.AsyncFunctionDef) else None


def outermost_function(path: str, line: int) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
    """The function that holds a line, and the functions inside of it."""
    found = (node for node in around(path, line) if not isinstance(node, ast.ClassDef))
    return next(found, None)


def imported(path: str) -> dict[str, tuple[str, str]]:
    """What the imports at a module's top bind: name -> (module, name), without a name for a module.

    Relative ones and those under another name are left out.
    """
    tree = tree_of(path)
    found = {}
    for node in tree.body if tree is not None else ():
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                if alias.asname is None:
                    found[alias.name] = (node.module, alias.name)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.asname is None and "." not in alias.name:
                    found[alias.name] = (alias.name, "")
    return found


def imported_from(path: str, name: str) -> list[str]:
    """Files that a module takes a name from, as far as its folders tell."""
    tree = tree_of(path)
    found = []
    for node in tree.body if tree is not None else ():
        if not isinstance(node, ast.ImportFrom) or not any(
            name == (alias.asname or alias.name) for alias in node.names
        ):
            continue
        parts = [*(node.module or "").split(".")] if node.module else []
        level = node.level - 1
        parents = Path(path).parents
        folders = [parents[level]] if 0 <= level < len(parents) else list(parents)
        for folder in folders:
            module = folder.joinpath(*parts)
            found += [
                str(each)
                for each in (module.with_suffix(".py"), module / "__init__.py")
                if parts and each.is_file()
            ]
    return found


def defined(path: str) -> set[str]:
    """Names of the classes, functions and values at a module's top."""
    tree = tree_of(path)
    return {name for node in (tree.body if tree is not None else ()) for name in _defined(node)}


def _defined(node: ast.stmt) -> Iterator[str]:
    yield from _bound(node)
    if isinstance(node, ast.ClassDef | ast.AsyncFunctionDef):
        yield node.name


def is_alone(path: str, node: ast.stmt) -> bool:
    """Whether nothing but a comment shares a statement's lines."""
    lines = lines_of(path)
    before = lines[node.lineno - 1].encode()[: node.col_offset].decode()
    after = lines[(node.end_lineno or 0) - 1].encode()[node.end_col_offset or 0 :].decode()
    return not before.strip() and (not after.strip() or after.strip().startswith("#"))


def end_of_line(path: str, line: int) -> tuple[int, int]:
    """(line, column) after everything that stands on a line, a comment too."""
    return line, len(lines_of(path)[line - 1].encode())


def bases_of(node: ast.ClassDef) -> list[str]:
    """Names of a class's bases as they are written, e.g. `models.Manager`."""
    return [ast.unparse(base) for base in node.bases]


def in_manager(path: str, line: int) -> bool:
    """Whether a line stands in a class that is a manager or a queryset by its bases' names."""
    node = class_at(path, line)
    return node is not None and any(
        "Manager" in base or "QuerySet" in base for base in bases_of(node)
    )


@lru_cache(maxsize=4096)
def chain_start(path: str, line: int, column: int) -> tuple[int, int]:
    """(line, column) where a chain of calls begins that is written over several lines.

    A frame's line is that of the method's name (CPython 3.11 on), `Book.objects` stands above it.
    """
    best: ast.expr | None = None
    for node in nodes_of(path):
        if not isinstance(node, ast.Attribute | ast.Call):
            continue
        end = (node.end_lineno or node.lineno, node.end_col_offset or 0)
        if not (node.lineno, node.col_offset) <= (line, column) < end:
            continue
        if best is None or (node.lineno, node.col_offset) > (best.lineno, best.col_offset):
            best = node
    return (best.lineno, best.col_offset) if best is not None else (line, column)


def attribute_line(path: str, line: int, names: tuple[str, ...]) -> tuple[int, int] | None:
    """(line, column) of the first of `names` that the class at `line` assigns or defines."""
    for node in _definitions(path):
        if isinstance(node, ast.ClassDef) and node.lineno <= line <= (node.end_lineno or 0):
            for name in names:
                for entry in node.body:
                    if name in _bound(entry):
                        return entry.lineno, entry.col_offset
    return None


def strings_of(path: str, line: int, name: str) -> tuple[str, ...] | None:
    """The strings of a list that the class at `line` assigns; None when it is not a plain one."""
    holder = class_at(path, line)
    for entry in holder.body if holder is not None else ():
        if name in _bound(entry) and isinstance(entry, ast.Assign | ast.AnnAssign):
            try:
                found = ast.literal_eval(entry.value) if entry.value is not None else ()
            except (ValueError, TypeError):
                return None
            return tuple(each for each in found if isinstance(each, str))
    return None


def methods_called(path: str, line: int, *names: str) -> list[ast.Call]:
    """Calls of methods with one of the names, in the statement at a line."""
    return [
        node
        for node in ast.walk(statement_at(path, line) or ast.Pass())
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in names
    ]


def _bound(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        yield node.target.id
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield node.name


def calls_around(
    path: str, line: int, column: int, end_line: int, end_column: int
) -> list[ast.Call]:
    """Calls whose text holds the span, innermost first."""
    found = [
        node
        for node in nodes_of(path)
        if isinstance(node, ast.Call)
        and (node.lineno, node.col_offset) <= (line, column)
        and (node.end_lineno or 0, node.end_col_offset or 0) >= (end_line, end_column)
    ]
    return sorted(
        found, key=lambda node: (-node.lineno, -node.col_offset, node.end_col_offset or 0)
    )
