"""Rows that one function asks for twice in a request, itself or by the functions that it calls.

Two parts of a page that Django calls know nothing of each other; what one function calls can be
given what it has. Equal parameters alone don't say that the same is asked for: generated rows may
be alike. So each condition has to be written as a constant, and what builds the query is given
no other.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from django_pro.core.observed import Filter, Frame, Group, Request
from django_pro.facts import source
from django_pro.facts.observations import Observations

Stack = tuple[Frame, ...]
"""User frames, innermost first."""

_ROWS = ("rows", "single", "values")
_WRITES = ("insert", "update", "delete")
_LONGEST = 2000
"""Characters after which a statement is cut off: what is cut may be another one."""
_KEYS = ("pk", "id")
_ASKER = re.compile(r"(self\.)?request(\.user(\.\w+)?)?")
_ANEW = {"refresh_from_db", "arefresh_from_db", "select_for_update", "iterator", "aiterator"}
"""Methods that ask again on purpose, or that keep no rows."""


@dataclass(frozen=True)
class Twice:
    """The same statement from two places of the project."""

    group: Group
    first: Frame
    again: Frame
    function: str
    """Qualified name of what leads to both."""
    is_one: bool
    """Whether both places are in that function itself."""


def asked(observations: Observations, request: Request) -> Iterator[Twice]:
    """What a request asks for twice, by one function."""
    wrote = {each.table for each in request.groups if each.kind in _WRITES}
    found: dict[str, list[Group]] = {}
    for group in request.groups:
        is_plain = group.kind == "select" and not group.via and group.parent is None
        if is_plain and group.model and group.rows and group.result in _ROWS:
            found.setdefault(group.example, []).append(group)
    for example, groups in found.items():
        if len(example) >= _LONGEST or any(not table or table in example for table in wrote):
            continue
        ways = _ways(groups)
        twice = _of(groups[-1], *ways) if ways is not None else None
        if twice is not None and all(
            observations.is_ours(each.path) for each in (twice.first, twice.again)
        ):
            yield twice


def _ways(groups: Sequence[Group]) -> tuple[Stack, Stack, Stack] | None:
    """How the code came to both executions, and to the queryset that both are copies of; None
    where there are more of them, or one way."""
    if sum(group.count for group in groups) != 2 or any(each.distinct != 1 for each in groups):
        return None
    if len(groups) == 1:
        return (groups[0].built, groups[0].again, ()) if groups[0].again else None
    first, second = groups
    if first.built == second.built:  # one queryset, and copies of it
        return first.ran, second.ran, first.built
    return first.built, second.built, ()


def _of(group: Group, first: Stack, second: Stack, base: Stack) -> Twice | None:
    """The two places, below the innermost function that led to both; None where there is none."""
    shared = 0
    while shared < min(len(first), len(second)) and first[shared] == second[shared]:
        shared += 1
    inner, first, second = first[:shared], first[shared:], second[shared:]
    depths = [
        (one, other)
        for one, frame in enumerate(first)
        for other, its in enumerate(second)
        if _is_one_function(frame, its)
    ]
    if not depths:
        return None
    one, other = min(depths, key=sum)
    first, second = first[: one + 1], second[: other + 1]
    own = (*first, *second, *base)
    if not (_is_direct((*inner, *first)) and _is_direct((*inner, *second))):
        return None
    if any(_chooses(frame) for frame in own) or any(_asks_anew(each) for each in (*inner, *own)):
        return None
    if inner and _given(first[0], inner[-1]) != _given(second[0], inner[-1]):
        return None
    if inner and _given(first[0], inner[-1]) is None:
        return None
    if not _is_written(group.filters, (*inner, *own)):
        return None
    places = [first[0], second[0]]
    is_one = _is_one_function(*places)
    if is_one:
        places.sort(key=lambda frame: (frame.line, frame.column))
    return Twice(group, places[0], places[1], first[-1].function, is_one)


def _is_one_function(frame: Frame, other: Frame) -> bool:
    is_code = not frame.function.endswith(">")  # of a module or a comprehension
    return is_code and (frame.path, frame.function) == (other.path, other.function)


def _nodes(frame: Frame) -> Iterator[ast.AST]:
    """The statement of a frame, node by node; of one that holds others its lines alone."""
    node = source.statement_at(frame.path, frame.line)
    first, last, _ = source.extent(frame.path, frame.line)
    for each in ast.walk(node) if node is not None else ():
        if first <= getattr(each, "lineno", 0) <= last:
            yield each


def _called(frame: Frame, inner: Frame) -> list[ast.AST]:
    """Where a frame's statement names the function of the frame inside of it."""
    *holder, name = inner.function.split(".")
    name = holder[-1] if holder and name == "__init__" else name
    return [node for node in _nodes(frame) if name == _name(node)]


def _name(node: ast.AST | None) -> str:
    return str(getattr(node, "attr", "") or getattr(node, "id", ""))


def _is_direct(stack: Stack) -> bool:
    """Whether each function calls the next by its name: no decorator, middleware or library."""
    return all(
        inner.function.endswith(">") or _called(outer, inner) for inner, outer in pairwise(stack)
    )


def _given(frame: Frame, inner: Frame) -> str | None:
    """The arguments of the calls of a function, as code; None where one is no constant."""
    names = _called(frame, inner)
    calls = [node for node in _nodes(frame) if isinstance(node, ast.Call) and node.func in names]
    values = [each for call in calls for each in (*call.args, *(k.value for k in call.keywords))]
    return ", ".join(map(ast.unparse, values)) if all(map(_is_fixed, values)) else None


def _is_fixed(node: ast.expr) -> bool:
    """Whether an expression is the same all through a request, as it is written."""
    if isinstance(node, ast.Tuple | ast.List):
        return all(map(_is_fixed, node.elts))
    if isinstance(node, ast.Constant):
        return True
    text = ast.unparse(node)
    return _name(node).isupper() or bool(_ASKER.fullmatch(text))


def _chooses(frame: Frame) -> bool:
    """Whether what a frame assigns is given to its name once more, and may be narrowed."""
    function = source.function_at(frame.path, frame.line)
    node = source.statement_at(frame.path, frame.line)
    if function is None or not isinstance(node, ast.Assign | ast.AnnAssign):
        return False
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    stored = [
        each.id
        for each in ast.walk(function)
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)
    ]
    return any(stored.count(_name(target)) > 1 for target in targets)


def _asks_anew(frame: Frame) -> bool:
    return any(_name(node) in _ANEW for node in _nodes(frame))


def _is_written(filters: Sequence[Filter], stack: Stack) -> bool:
    """Whether each condition is an argument that is written as a constant."""
    written = [
        node.arg
        for frame in stack
        for node in _nodes(frame)
        if isinstance(node, ast.keyword) and node.arg and _is_fixed(node.value)
    ]
    return all(any(_is_of(each, name) for name in written) for each in filters)


def _is_of(condition: Filter, name: str) -> bool:
    begins = (condition.path or condition.field, *(_KEYS if condition.field in _KEYS else ()))
    return any(name == each or name.startswith(f"{each}__") for each in begins)
