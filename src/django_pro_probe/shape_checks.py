"""Types that the project's own code wants values of a body to have, read where it asks for them.

`isinstance(value, bool)` and `type(value) is int` let nothing through that stands for anything.
What is wanted shows in the condition: one that is negated, or a part of an `and` or of `all()`.
Where a condition only chooses a branch it says nothing.
"""

from __future__ import annotations

import ast
import functools
import inspect
import textwrap
from collections.abc import Iterable, Iterator
from contextlib import suppress
from types import CodeType, FrameType

from django_pro_probe import places

KINDS = {"bool": "flag", "int": "number", "float": "number", "Decimal": "number", "str": "text",
         "dict": "object", "Mapping": "object", "list": "list", "tuple": "list"}  # fmt: skip
_MOST_FRAMES = 6


def users_code(frame: FrameType | None) -> CodeType | None:
    """The project's own function that asks, where none but a few others stand between."""
    for _ in range(_MOST_FRAMES):
        if frame is None:
            return None
        if places.is_user_path(frame.f_code.co_filename):
            return frame.f_code
        frame = frame.f_back
    return None


def asked_for(frame: FrameType) -> str:
    """The kind that the `isinstance` wants that a frame of the project's own is at."""
    if not places.is_user_path(frame.f_code.co_filename):
        return ""
    found = [kind for line, kind in _instances(frame.f_code) if line == frame.f_lineno]
    return found[0] if found else ""


def stated(codes: Iterable[CodeType]) -> dict[str, list[str]]:
    """By the name of a key, the kinds that conditions want; of a list, those of its items too."""
    found: dict[str, list[str]] = {}
    for code in codes:
        for names, kind in _stated(code):
            for name in names:
                found.setdefault(name, []).append(kind)
    return found


@functools.lru_cache(maxsize=256)
def _instances(code: CodeType) -> list[tuple[int, str]]:
    tree, first = _tree(code)
    return [
        (first + node.lineno - 1, kind)
        for node in _wanted(tree)
        if isinstance(node, ast.Call) and (kind := _kind(node.args[1]))
    ]


@functools.lru_cache(maxsize=256)
def _stated(code: CodeType) -> list[tuple[set[str], str]]:
    tree, _ = _tree(code)
    found = []
    for node in _wanted(tree):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Call):
            found.append((_keys(node.left.args[0], tree), _kind(node.comparators[0])))
        elif isinstance(node, ast.Call):
            found.append((_keys(node.args[0], tree), _kind(node.args[1])))
    return [(names, kind) for names, kind in found if kind]


def _tree(code: CodeType) -> tuple[ast.AST, int]:
    with suppress(OSError, TypeError, SyntaxError):
        lines, first = inspect.getsourcelines(code)
        return ast.parse(textwrap.dedent("".join(lines))), first
    return ast.Module([], []), 1


def _wanted(tree: ast.AST) -> Iterator[ast.expr]:
    """Conditions on a type that a value has to meet."""
    for node in ast.walk(tree):
        parts: list[ast.expr] = []
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            parts = [node.operand]
        elif isinstance(node, ast.BoolOp) and isinstance(node.op, ast.And):
            parts = node.values
        elif isinstance(node, ast.GeneratorExp):
            parts = [node.elt]
        elif isinstance(node, ast.Assert):
            parts = [node.test]
        elif isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.IsNot, ast.NotEq)):
            parts = [node] if _is_of_type(node) else []
        for part in parts:
            is_other = isinstance(part, ast.Compare) and isinstance(part.ops[0], (ast.Is, ast.Eq))
            if (_is_instance(part) or (is_other and _is_of_type(part))) or part is node:
                yield part


def _is_instance(node: ast.expr) -> bool:
    is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    return is_call and node.func.id == "isinstance" and len(node.args) == 2  # type: ignore[attr-defined]


def _is_of_type(node: ast.expr) -> bool:
    left = node.left if isinstance(node, ast.Compare) else None
    is_call = isinstance(left, ast.Call) and isinstance(left.func, ast.Name)
    return is_call and left.func.id == "type" and len(left.args) == 1  # type: ignore[union-attr]


def _kind(types: ast.expr) -> str:
    named = (each.id for each in ast.walk(types) if isinstance(each, ast.Name))
    return next((KINDS[name] for name in named if name in KINDS), "")


def _keys(node: ast.expr, tree: ast.AST, depth: int = 3) -> set[str]:
    """Names of the keys that an expression has its value from."""
    if isinstance(node, ast.Starred):
        return _keys(node.value, tree, depth)
    if isinstance(node, (ast.List, ast.Tuple)):
        return set().union(*(_keys(each, tree, depth) for each in node.elts))
    part: ast.expr | None = None
    if isinstance(node, ast.Subscript):
        part = node.slice
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
        part = node.args[0] if node.func.attr in ("get", "pop", "setdefault") else None
    if isinstance(part, ast.Constant) and isinstance(part.value, str):
        return {part.value}
    if not isinstance(node, ast.Name) or not depth:
        return set()
    return {key for value in _values(node.id, tree) for key in _keys(value, tree, depth - 1)}


def _values(name: str, tree: ast.AST) -> Iterator[ast.expr]:
    """What a name is given in a function."""
    for node in ast.walk(tree):
        targets: list[ast.expr] = []
        value: ast.expr | None = None
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, (ast.comprehension, ast.For)):
            targets, value = [node.target], node.iter
        elif isinstance(node, ast.NamedExpr):
            targets, value = [node.target], node.value
        for target in targets if value is not None else ():
            if isinstance(target, ast.Name) and target.id == name:
                yield value  # type: ignore[misc]
            elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                yield from (
                    given
                    for each, given in zip(target.elts, value.elts, strict=False)
                    if isinstance(each, ast.Name) and each.id == name
                )
